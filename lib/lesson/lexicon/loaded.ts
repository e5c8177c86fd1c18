/**
 * Words that carry a judgement or a shade, with the plainer word that a writer could have used. One a line:
 * word|class and worth|cues|plainer word|what the choice suggests|three things that it doesn't.
 */
export const loadedWords = `
admit|v5|f:that ; w:“,” & !p:to,into & !w:hospital,university,school|say|the fact was not welcome to the speaker|the fact was a source of pride to the speaker|the fact was quite unknown to the speaker|the fact was made up by the speaker
concede|v5|f:that|say|the speaker would rather not have said it|the speaker was glad of a chance to say it|the speaker had been paid for saying it|the speaker did not know what was said
insist|v5|f:that ; w:“,”|say|others doubted or denied it|others had already agreed to it|others were too busy to hear it|others had asked to have it repeated
boast|v5|f:that,of,about|say|the speaker was proud, perhaps too proud|the speaker was ashamed, perhaps too much so|the speaker was afraid, perhaps with reason|the speaker was tired, perhaps of the subject
brag|v4|*|say|the speaker was too proud of it|the speaker was too ashamed of it|the speaker was too worried by it|the speaker was too bored with it
acknowledge|v5|f:that|say|the point was hard to deny, even if unwelcome|the point was easy to deny, and quite unimportant|the point was a joke, and not meant seriously|the point was a guess, and likely to be wrong
confess|v4|*|say|the speaker felt some guilt or shame about it|the speaker felt some pride or joy about it|the speaker felt no interest in it at all|the speaker felt sure that it was false
lament|v4|*|say|the speaker was sorry about it|the speaker was proud of it|the speaker was unsure of it|the speaker was amused by it
scoff|v4|*|answer|the speaker found it laughable|the speaker found it convincing|the speaker found it frightening|the speaker found it confusing
quip|v4|*|say|the remark was meant to be funny|the remark was meant to be cruel|the remark was meant to be secret|the remark was meant to be final
fume|v4|w:“,”|say|the speaker was very angry|the speaker was very calm|the speaker was very sad|the speaker was very tired
rant|v4|*|speak|the speech was angry and hardly reasoned|the speech was calm and carefully reasoned|the speech was short and quickly forgotten|the speech was sad and softly spoken
plead|v4|!r:guilty,not,innocent|ask|the request was made with strong feeling|the request was made without any feeling|the request was made in writing only|the request was made by mistake
demand|v3|f:that|ask|the request was firm and left little choice|the request was shy and easily refused|the request was secret and hard to trace|the request was old and often repeated
beg|v4|o:@person,@body,them,him,her,us,NAME & f:NAME,them,him,her,us,the|ask|those who asked were in great need|those who asked were in high spirits|those who asked were in full control|those who asked were in no hurry
stress|v3|f:that|say|the speaker thought the point important|the speaker thought the point doubtful|the speaker thought the point amusing|the speaker thought the point too long
reveal|v4|f:that ; o:plan,detail,secret,truth,identity,fact|say|it had not been known before|it had long been known to all|it had been told as a joke|it had been proved to be false
point out|v4|*|say|it is a fact that others may have missed|it is a guess that others may believe|it is a lie that others have repeated|it is a wish that others don't share
hint|v4|f:that,at|say|it was suggested without being stated|it was stated without any doubt|it was shouted so that all could hear|it was repeated in exactly the same words
mutter|v3|*|say|the words were low and hardly meant to be heard|the words were loud and clearly meant to be heard|the words were kind and gladly heard by all|the words were long and hard for anyone to follow
vow|v4|f:to,that,never,revenge|say|the speaker made a solemn promise of it|the speaker mentioned it only in passing|the speaker made a joke at its expense|the speaker admitted some doubts about it
slam|v5|o:@person,@body,@idea,NAME,decision,move,policy,law & !o:door|criticise|the criticism was fierce|the criticism was gentle|the criticism was secret|the criticism was brief
blast|v5|o:@person,@body,@idea,NAME,decision,move,policy,report|criticise|the criticism was fierce|the criticism was gentle|the criticism was secret|the criticism was fair
lambast|v4|*|criticise|the criticism was very harsh|the criticism was quite mild|the criticism was well meant|the criticism was soon over
lambaste|v4|*|criticise|the criticism was very harsh|the criticism was quite mild|the criticism was well meant|the criticism was soon over
berate|v4|*|criticise|the criticism was long and angry|the criticism was brief and calm|the criticism was kind and helpful|the criticism was late and useless
savage|v5|o:@person,@body,@idea,NAME|criticise|the criticism was merciless|the criticism was half-hearted|the criticism was good-natured|the criticism was long awaited
soar|v4|s:@amount|rise|the rise was fast and large|the rise was slow and small|the rise was good and fair|the rise was only for a time
skyrocket|v4|*|rise|the rise was sudden and very large|the rise was steady and very small|the rise was planned and welcome|the rise was late and short-lived
surge|v4|s:@amount,case,demand|rise|the rise was sudden and strong|the rise was slow and slight|the rise was long expected|the rise was soon reversed
plummet|v4|*|fall|the fall was fast and deep|the fall was slow and slight|the fall was well planned|the fall was soon made good
plunge|v4|s:@amount|fall|the fall was fast and deep|the fall was slow and slight|the fall was well planned|the fall was soon made good
tumble|v4|s:@amount|fall|the fall was quick and uncontrolled|the fall was slow and well controlled|the fall was small and hardly noticed|the fall was long and much desired
slash|v4|o:@amount,job,@money,staff,service|cut|the cut was deep and drastic|the cut was slight and careful|the cut was fair and popular|the cut was short and passing
gut|v5|o:law,act,program,programme,agency,department,budget,regulation,protection|weaken|almost nothing of value was left|almost everything of value was kept|something of value was added|nobody noticed any difference
devastate|v4|*|damage|the damage was almost total|the damage was hardly visible|the damage was soon put right|the damage was done on purpose
ravage|v4|*|damage|the damage was wide and terrible|the damage was slight and local|the damage was fair and deserved|the damage was hidden and slow
cripple|v4|*|weaken|hardly any strength was left|hardly any strength was lost|some new strength was gained|the lost strength soon returned
batter|v4|o:@place,economy,@body,country,market,region,industry|harm|the harm was heavy and repeated|the harm was light and single|the harm was planned in secret|the harm was soon forgotten
flee|v3|*|leave|they left in fear of danger|they left in search of fun|they left with a heavy load|they left after much thought
storm|v4|o:building,@place,office,embassy,parliament,capitol,palace,stage|enter|they came in suddenly and by force|they came in quietly and by leave|they came in slowly and one by one|they came in late and by mistake
flock|v4|*|come|people came in great numbers and willingly|people came in small numbers and unwillingly|people came in secret and at night|people came in anger and with weapons
swarm|v4|*|come|they came in a large, unruly mass|they came in a small, orderly group|they came in a slow, solemn march|they came in a friendly, helpful spirit
cling|v5|p:to & p:to>power,office,hope,belief|hold|the hold is desperate and may not last|the hold is firm and will surely last|the hold is fair and widely accepted|the hold is new and not yet tested
trickle|v4|*|come|they came slowly and in small amounts|they came quickly and in large amounts|they came secretly and by night|they came noisily and in crowds
pour|v4|p:into,in,out & s:@money,@person,refugee,crowd,aid,investment|come|they came in great and steady amounts|they came in small and broken amounts|they came in secret from far away|they came in answer to an order
limp|v4|*|move|the movement was weak and painful|the movement was strong and easy|the movement was quick and silent|the movement was proud and stately
lurch|v4|*|move|the movement was sudden and unsteady|the movement was slow and well guided|the movement was graceful and light|the movement was long and restful
stumble|v4|s:@body,economy,campaign,@talk,market|go|there were mistakes and difficulties|there were no mistakes or difficulties|there were many friends and helpers|there were great hopes and prizes
scramble|v5|f:to|try|they acted in a hurry and without order|they acted at leisure and by a plan|they acted in secret and without help|they acted with regret and by order
rush|v4|f:to,into,through|go|there was too little time taken over it|there was too much time taken over it|there was general agreement about it|there was no interest at all in it
railroad|v5|!f:company,track|force|others were given no fair chance to object|others were given every chance to object|others were given a share of the profits|others were given time to make up their minds
ram|v5|f:through|push|others were given no fair chance to object|others were given every chance to object|others were given a share of the profits|others were given time to make up their minds
meddle|v5|*|take part|the part taken was not wanted or right|the part taken was wanted and helpful|the part taken was small and well paid|the part taken was open and lawful
prop up|v5|o:@body,regime,economy,dictator,market,industry,currency,bank,him,price|support|without help it would fall|without help it would grow|with help it would become rich|with help it would soon change
squander|v4|*|spend|what was spent was wasted|what was spent was well used|what was spent was soon repaid|what was spent was borrowed
splurge|v4|*|spend|the spending was careless and large|the spending was careful and small|the spending was secret and unlawful|the spending was late and unwilling
hoard|v4|*|keep|more was kept than was right or needed|less was kept than was right or needed|it was kept for the good of everyone|it was kept by order of a court
flout|v4|*|break|the rule was broken openly and on purpose|the rule was broken secretly and by mistake|the rule was broken once and with regret|the rule was broken so as to save a life
trample|v5|p:on,over ; o:right,freedom,law,liberty,dignity,constitution|ignore|they were treated with rough contempt|they were treated with great respect|they were treated as still too new|they were treated as too expensive
exploit|v4|o:@person,fear,worker,poor,people,weakness,child,tragedy,vulnerability|use|the use is selfish and unfair|the use is kind and helpful|the use is lawful and agreed|the use is rare and clumsy
unleash|v4|*|start|a great force was let loose|a small force was held back|a useful force was set to work|a new force was discovered
engineer|v5|o:coup,crisis,victory,result,outcome,deal,return,removal,exit|arrange|it was brought about with skill and perhaps by tricks|it came about by chance and without anyone's doing|it was brought about by law and after a public vote|it came about too late to be of any use
orchestrate|v5|*|organise|somebody directed it from behind the scenes|nobody directed it or knew of it beforehand|everybody had a say in how it should be done|somebody tried to stop it before it started
plot|v4|f:to,against ; o:coup,attack,revenge,overthrow|plan|the plan was secret and meant to harm|the plan was open and meant to help|the plan was old and no longer used|the plan was clever and widely praised
scheme|v4|*|plan|the planning was secret and selfish|the planning was open and generous|the planning was careful and lawful|the planning was slow and badly done
snub|v5|*|ignore|the other side was meant to feel insulted|the other side was meant to feel honoured|the other side was meant to feel at home|the other side was meant to feel no difference
cave|v4|f:in,to|agree|there was weakness under pressure|there was strength under pressure|there was no pressure at all|there was a fair exchange
grapple|v4|p:with|deal|the problem is hard to master|the problem is easy to master|the problem is not taken seriously|the problem is already solved
brandish|v4|*|show|it was shown in order to threaten|it was shown in order to please|it was shown in order to be sold|it was shown in order to be mended
flaunt|v4|*|show|the showing was proud and in bad taste|the showing was modest and in good taste|the showing was forced and against their will|the showing was brief and by accident
parrot|v5|*|repeat|the words were repeated without thought|the words were repeated after much thought|the words were repeated in another language|the words were repeated to make people laugh
peddle|v5|o:lie,theory,myth,idea,conspiracy,claim,story,influence,misinformation,falsehood,propaganda,nonsense|spread|what was spread is false or harmful|what was spread is true and useful|what was spread is old and well known|what was spread is costly and rare
spew|v5|*|send out|what came out was foul or hateful|what came out was clean or kindly|what came out was small or rare|what came out was useful or needed
dump|v4|o:waste,goods,@person,@idea,garbage,rubbish,body,stock,sewage|leave|it was got rid of without care|it was put away with great care|it was given as a kind present|it was kept for later use
regime|n5|!l:tax,inspection,sanctions,regulatory,legal,visa,trade,exercise,diet,drug,training,inspections,fitness|government|its rule is harsh or not fully rightful|its rule is mild and freely chosen|its rule is new and still quite weak|its rule is old and loved by all
strongman|n5|*|leader|he rules by force rather than by consent|he rules by consent rather than by force|he rules in name while others decide|he rules for a short time only
junta|n4|*|government|soldiers took power without being elected|citizens chose it in a free election|judges set it up to keep the law|foreigners sent it to keep the peace
mob|n5|!f:boss,violence|crowd|the people were disorderly and dangerous|the people were orderly and harmless|the people were few and well dressed|the people were sad and silent
horde|n5|*|crowd|there were a great many and they were unwelcome|there were only a few and they were welcome|there were many, each with a good reason|there were some whom nobody had seen before
swarm|n5|p:of & p:of>migrant,people,refugee,immigrant,tourist,reporter,protester|group|they were many and felt to be a nuisance|they were few and felt to be a help|they were many and greatly admired|they were few and hardly noticed
crony|n5|*|friend|they were favoured unfairly|they were chosen for their skill|they were treated too harshly|they were strangers to power
henchman|n5|*|supporter|they would do dirty work for a leader|they would stop a leader from doing wrong|they would take a leader's place by law|they would tell a leader the plain truth
puppet|n5|!w:theatre,show,muppet|ally|another power pulls the strings|no other power has any say|every citizen has a vote|a council takes turns in power
propaganda|n4|*|information|it is one-sided and meant to mislead|it is balanced and meant to inform|it is secret and meant to be hidden|it is old and meant to be kept
rhetoric|n5|!w:greek,aristotle,study,class|words|the words are stronger than the deeds or facts|the words are weaker than the deeds or facts|the words are simple and easy to follow|the words are written and never spoken
ploy|n5|*|plan|it is a trick to gain an advantage|it is a gift without any conditions|it is a mistake that nobody intended|it is a rule that everybody must keep
stunt|n5|l:publicity,political,media,pr,cheap|action|it was done mainly to get attention|it was done mainly to help others|it was done so that nobody would see|it was done because the law asked it
gimmick|n5|*|device|it is a trick to attract notice|it is a tool of lasting value|it is a danger to all who use it|it is a copy of something old
charade|n5|*|event|it is an empty pretence|it is an honest attempt|it is a costly success|it is an old custom
farce|n5|*|event|it deserves only to be laughed at|it deserves to be taken seriously|it deserves to be paid for|it deserves to be repeated
sham|n5|*|event|it only pretended to be real|it was just what it seemed|it was better than expected|it was longer than planned
fiasco|n5|*|failure|the failure was complete and embarrassing|the failure was slight and soon mended|the failure was clever and well hidden|the failure was nobody's fault at all
debacle|n5|*|failure|the failure was complete and embarrassing|the failure was slight and soon mended|the failure was clever and well hidden|the failure was nobody's fault at all
carnage|n4|*|killing|the killing was on a terrible scale|the killing was on a very small scale|the killing was lawful and just|the killing was of animals only
massacre|n4|*|killing|many who could not fight back were killed|a few who had attacked first were killed|soldiers on both sides were killed equally|someone was killed by an accident
slaughter|n4|!w:animal,cattle,meat,cow,pig,chicken,farm|killing|people were killed without mercy|people were killed by accident|people were killed in a fair fight|people were killed by order of a court
bloodbath|n4|*|killing|very many were killed|hardly any were killed|only soldiers were killed|nobody can say who was killed
crackdown|n4|*|action|the action was sudden and severe|the action was slow and gentle|the action was free and friendly|the action was small and passing
purge|n5|*|removal|people were removed for not being loyal|people were removed for being too old|people were removed at their own wish|people were removed by a free vote
maverick|n5|*|politician|the person thinks and acts independently|the person always follows the party|the person has only just begun|the person is always late
firebrand|n5|*|politician|the person stirs up strong feelings|the person calms down strong feelings|the person hides all feelings|the person has no strong opinions
demagogue|n5|*|leader|the person plays on people's feelings for power|the person gives people sound reasons for a policy|the person is too shy to speak before people|the person is ruled by the wishes of experts
ideologue|n5|*|thinker|the person holds rigidly to a set of ideas|the person changes ideas with every new fact|the person is not interested in any ideas|the person has good ideas of many kinds
zealot|n5|*|supporter|the person is far too extreme|the person is rather too mild|the person is much too poor|the person is quite too new
fanatic|n4|*|supporter|the person is far too extreme|the person is rather too mild|the person is much too poor|the person is quite too new
oligarch|n5|*|businessman|great wealth has brought power that is not fair|great skill has brought respect that is deserved|hard work has brought only a small income|good luck has brought a short success
tycoon|n4|*|businessman|the person is very rich and powerful|the person is quite poor and powerless|the person is fair to all who work|the person is new to any business
apologist|n5|*|supporter|the person defends what should not be defended|the person is sorry for all that went wrong|the person attacks what others defend|the person is too polite to say anything
bureaucrat|n5|*|official|the person cares more for rules than for people|the person cares more for people than for rules|the person has been elected by the people|the person works without any pay at all
elite|n5|l:political,ruling,liberal,coastal,metropolitan,washington,business,global,urban,corrupt,economic,wealthy & !f:force,unit,athlete,school,university|leaders|a small group has more power than others|a large group has no power at all|a small group is poorer than others|a large group has lost its way
handout|n5|*|help|it is given without being earned|it is earned before being given|it is lent and has to be returned|it is sold at a very high price
giveaway|n5|l:tax|cut|something is handed out too freely|something is held back too strictly|something is shared out quite fairly|something is taken away by force
lifeline|n5|*|help|without it there would be little hope|without it there would be little change|with it there will be more danger|with it there will be more work
bastion|n5|*|place|it strongly keeps up something under attack|it quickly gives up something under attack|it has never heard of anything being attacked|it is the first to attack something
beacon|n5|p:of & p:of>hope,democracy,freedom,stability,light|example|others look to it for guidance|others look at it with fear|others have forgotten about it|others have paid for it
relic|n5|*|remnant|it belongs to the past and not to today|it belongs to today and not to the past|it belongs to everyone and not to a few|it belongs to the rich and not to the poor
behemoth|n5|*|company|its size is huge and rather frightening|its size is small and rather charming|its size is changing from year to year|its size is a well-kept secret
juggernaut|n5|*|force|it is almost impossible to stop|it is almost impossible to start|it is easily turned aside|it is gladly followed by all
onslaught|n4|*|attack|the attack was fierce|the attack was feeble|the attack was secret|the attack was lawful
crusade|n5|p:against,for,to|campaign|it is carried on with great zeal|it is carried on without any zeal|it is carried on in secret|it is carried on for pay
exodus|n5|*|departure|very many left at the same time|very few left at the same time|those who left soon came back|those who left had been invited
deluge|n5|p:of & !w:rain,flood|number|there was more than could be dealt with|there was less than had been hoped for|there was just as much as was wanted|there was something for each of them
scourge|n5|p:of|problem|it causes great suffering|it causes little trouble|it is soon to be solved|it is hardly ever met with
quagmire|n5|*|situation|it will be very hard to get out of|it will be very easy to get out of|it will be very good to stay in|it will be very soon forgotten
loophole|n5|*|gap|people use it to get round the rule|people use it to see the rule better|people use it to make the rule fairer|people use it to learn the rule by heart
notorious|a5|*|well-known|it is known for something bad|it is known for something good|it is known to hardly anyone|it is known for its great age
infamous|a5|*|well-known|it is known for something bad|it is known for something good|it is known to hardly anyone|it is known for its great age
draconian|a5|*|strict|the strictness goes much too far|the strictness is just about right|the strictness doesn't go far enough|the strictness will soon be over
brazen|a5|*|open|it was done without any shame|it was done with deep regret|it was done without any noise|it was done with great skill
blatant|a5|*|clear|it was so open as to be shameless|it was so hidden as to be doubtful|it was so small as to be harmless|it was so common as to be boring
lavish|a5|*|generous|more was spent than was needed|less was spent than was needed|what was spent was soon repaid|what was spent was saved before
bloated|a5|*|large|it has grown bigger than it should be|it has grown smaller than it should be|it has grown as it was meant to|it has grown better with the years
murky|a5|m:world,business,past,deal,politics,affair,origin,finance,dealings|unclear|something wrong may be hidden there|something good is clearly seen there|nothing of interest happens there|nobody has any business there
shadowy|a5|m:group,@person,network,world,organization,figure,organisation,company,force|little-known|there may be something sinister about it|there is something cheerful about it|there is nothing more to learn about it|there is something old about it
rosy|a5|m:picture,view,future,forecast,prediction,outlook,scenario,assessment|good|it may be more hopeful than is wise|it may be less hopeful than is wise|it is as exact as it can be|it is not meant to be believed
hapless|a5|*|unlucky|the person deserves some pity or a smile|the person deserves severe punishment|the person deserves a high reward|the person deserves no attention
embattled|a4|*|criticised|there are attacks from many sides|there is praise from many sides|there are gifts from many sides|there is silence on every side
beleaguered|a4|*|troubled|there are troubles on every side|there is help on every side|there are no troubles left|there is one small trouble
staunch|a4|*|strong|the loyalty can be relied on|the loyalty may soon end|the loyalty has been bought|the loyalty is quite new
ruthless|a4|*|determined|there is no mercy for anyone in the way|there is kindness for anyone in need|there is fear of doing something wrong|there is doubt about what should be done
cunning|a4|*|clever|the cleverness is used to deceive|the cleverness is used to teach|the cleverness comes from books|the cleverness is only pretended
reckless|a4|*|bold|there is no care about the danger|there is great care about the danger|there is no danger in it at all|there is a good reason for the danger
stubborn|a4|*|firm|it goes beyond what is reasonable|it is no more than is reasonable|it is weaker than it appears|it has lasted for a short time
feeble|a4|*|weak|it is hardly worth taking seriously|it is strong enough to be feared|it is better than one expected|it is kept weak on purpose
paltry|a5|*|small|so little is almost an insult|so much is almost too generous|so little is just enough|so much can't be counted
self-styled|a5|*|known|others may not accept the title|others have given the title gladly|the title is passed on by law|the title is a very old one
supposedly|r5|*|as is said|the writer has some doubt of it|the writer is quite sure of it|the writer is very proud of it|the writer has seen proof of it
purportedly|r5|*|as is said|the writer does not vouch for it|the writer has tested it with care|the writer is glad to agree with it|the writer has never heard of it
ostensibly|r5|*|as is said|the real reason may be another|the real reason is plain to see|there was no reason given for it|there is no other reason at all
allegedly|r4|*|as is said|it has not been proved|it has been proved|it has been forgotten|it has been forgiven
conveniently|r5|*|as it happens|somebody may have arranged it so|nobody could have arranged it so|it came at a very bad moment|it made life harder for everyone
predictably|r5|*|as it turned out|it was just what one would expect|it was the last thing one would expect|it was better than one had hoped|it was kept from almost everyone
inevitably|r4|*|as it turned out|it was bound to happen|it was unlikely to happen|it was good that it happened|it was long before it happened
surprisingly|r4|!b:not,hardly|as it turned out|it was not what one would expect|it was just what one would expect|it was planned long before|it was sure to happen again
ironically|r5|*|as it turned out|it was the opposite of what one would expect|it was exactly what everyone had expected|it was only meant to make people laugh|it was too small for anyone to see
sadly|r5|*|as it happens|the writer is sorry about it|the writer is glad about it|the writer is unsure about it|the writer is angry about it
unfortunately|r4|*|as it happens|the writer is sorry about it|the writer is glad about it|the writer is unsure about it|the writer is angry about it
regrettably|r4|*|as it happens|the writer is sorry about it|the writer is glad about it|the writer is unsure about it|the writer is bored by it
fortunately|r4|*|as it happens|the writer is glad about it|the writer is sorry about it|the writer is unsure about it|the writer is angry about it
thankfully|r4|*|as it happens|the writer is glad about it|the writer is sorry about it|the writer is unsure about it|the writer is angry about it
mercifully|r5|*|as it happens|the writer is relieved about it|the writer is worried about it|the writer is unsure about it|the writer is ashamed of it
rightly|r5|!f:or|as it is|the writer agrees with it|the writer disagrees with it|the writer is undecided about it|the writer is not allowed to judge it
wrongly|r5|!l:rightly|as it is|the writer disagrees with it|the writer agrees with it|the writer is undecided about it|the writer is not allowed to judge it
tellingly|r5|*|as it happens|the fact shows more than it says|the fact is of no importance|the fact has not been checked|the fact was told too often
shamefully|r5|*|as it happens|the writer thinks it a disgrace|the writer thinks it an honour|the writer thinks it a mystery|the writer thinks it a trifle
astonishingly|r4|*|as it happens|the writer finds it hard to believe|the writer finds it easy to believe|the writer finds it dull to repeat|the writer finds it good to hear
inexplicably|r5|*|as it happens|the writer sees no good reason for it|the writer sees a very good reason for it|the writer sees nothing unusual in it|the writer sees a chance in it
belatedly|r5|*|in the end|it should have been done earlier|it should have been done later|it should never have been done|it should be done once more
grudgingly|r5|*|in the end|it was done against their wish|it was done with great joy|it was done without their help|it was done for good pay
undoubtedly|r4|*|as it seems|the writer is quite sure of it|the writer is not sure of it|the writer is not glad of it|the writer is tired of it
obviously|r4|*|as it seems|the writer thinks that nobody could doubt it|the writer thinks that nobody would believe it|the writer thinks that somebody has hidden it|the writer thinks that somebody should prove it
bizarrely|r5|*|as it happens|the writer finds it very strange|the writer finds it very usual|the writer finds it very clever|the writer finds it very kind
admittedly|r5|*|as it is|it does not help the writer's own case|it is the best of the writer's reasons|it was said by the writer's enemies|it is a thing that the writer invented
miraculously|r5|*|as it happens|it could hardly have been expected|it was certain to come about|it was a cause for deep regret|it was done by careful planning
`;
