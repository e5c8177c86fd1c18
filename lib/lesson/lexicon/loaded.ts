/**
 * Words that carry a judgement or a shade, with the plainer word that a writer could have used. One a line:
 * word|class and worth|cues|plainer word|what the choice suggests|three things that it doesn't.
 */
export const loadedWords = `
admit|v5|f:that ; w:“,” & !p:to,into & !w:hospital,university,school|say|the speaker would rather not have said it|!the speaker was proud to be able to say it|the speaker was not sure that it was true|the speaker was the first to make it known
concede|v5|f:that|say|the speaker gave way on the point unwillingly|!the speaker made the point with satisfaction|the speaker had only just learned of the point|the speaker repeated what others had claimed
insist|v5|f:that ; w:“,”|say|the speaker was firm, whatever others thought|!the speaker was ready to give way on the matter|the speaker had proof that nobody could deny|the speaker was tired of repeating it
boast|v5|f:that ; f:of,about & s:@person|say|the speaker sounded proud, perhaps too proud|!the speaker sounded modest, perhaps too modest|the speaker was not telling the truth|the speaker was making fun of somebody else
brag|v4|*|say|the speaker was showing off|!the speaker was rather modest|the speaker was telling a lie|the speaker was making a joke
acknowledge|v5|f:that|say|the speaker accepted a point hard to deny|!the speaker rejected what others believed|the speaker was glad of a chance to say so|the speaker had been the first to think of it
confess|v4|f:that ; w:“,” & !f:to|say|the speaker found it hard to own up to this|!the speaker was pleased to have it known|the speaker was only guessing at the truth|the speaker meant to accuse somebody else
lament|v4|*|say|the speaker was sorry about it|!the speaker was pleased with it|the speaker was to blame for it|the speaker was afraid of it
scoff|v4|w:“,” ; p:at & !l:nothing,not|answer|the speaker did not take it seriously|!the speaker gave it a good deal of thought|the speaker was hurt by it|the speaker did not understand it
quip|v4|*|say|the remark was meant to be funny|!the remark was meant to be serious|the remark was meant to be hurtful|the remark was meant to be a secret
fume|v4|w:“,”|say|the speaker was very angry|!the speaker was quite calm|the speaker was rather ashamed|the speaker was deeply worried
rant|v4|*|speak|the speech was angry and hardly reasoned|!the speech was calm and carefully argued|the speech was quiet and hard to hear|the speech was clever and amusing
plead|v4|!r:guilty,not,innocent & !w:court,judge,charge,trial|ask|the request was urgent and full of feeling|!the request was cool and businesslike|the request was really a kind of threat|the request came too late to be of use
demand|v3|f:that|ask|the request was firm and left little choice|!the request was polite and easily refused|the request was fair and widely supported|the request had been made many times before
beg|v4|o:@person,@body,them,him,her,us,NAME & f:NAME,them,him,her,us,the|ask|those who asked were in great need|!those who asked were sure of success|those who asked were not very honest|those who asked were really in charge
stress|v3|f:that|say|the speaker thought the point important|!the speaker thought the point hardly mattered|the speaker was anxious about the point|the speaker was not sure of the point
reveal|v4|f:that ; o:plan,detail,secret,truth,identity,fact|say|it had been hidden or unknown until then|!it had long been common knowledge|it was not yet certain to be really true|it was very welcome news to everybody
point out|v4|f:that ; w:“,”|say|it is a fact that others may have missed|!it is a claim that still has to be proved|it is a charge against somebody else|it is an opinion that few people share
hint|v4|f:that,at|say|it was suggested without being stated|!it was stated in so many words|it was promised for a later time|it was said without meaning to
mutter|v3|*|say|the words were low and hardly meant to be heard|!the words were loud and meant for everyone|the words were polite and carefully chosen|the words were foolish and made no sense at all
vow|v4|f:to,that,never,revenge|say|the speaker made a solemn promise of it|!the speaker mentioned it as a possibility|the speaker said it in order to please others|the speaker had already begun to do it
slam|v5|o:@person,@body,@idea,NAME,decision,move,policy,law & !o:door & !p:into,onto,against|criticise|the criticism was harsh and open|!the criticism was mild and polite|the criticism was fair and deserved|the criticism was late and useless
blast|v5|o:@person,@body,@idea,NAME,decision,move,policy,report & !w:bomb,explosion,gun,music,shell,rocket,missile,bullet|criticise|the criticism was fierce|!the criticism was gentle|the criticism was secret|the criticism was fair
lambast|v4|*|criticise|the criticism was very harsh|!the criticism was quite mild|the criticism was soon over|the criticism was fully deserved
lambaste|v4|*|criticise|the criticism was very harsh|!the criticism was quite mild|the criticism was soon over|the criticism was fully deserved
berate|v4|*|criticise|the criticism was angry and severe|!the criticism was mild and friendly|the criticism was hidden and indirect|the criticism was fair and useful
savage|v5|o:@person,@body,@idea,NAME & !w:dog,bear,lion,animal,wolf,shark|criticise|the criticism was without mercy|!the criticism was rather half-hearted|the criticism was long expected|the criticism was soon taken back
soar|v4|s:@amount|rise|the rise was fast and large|!the rise was slow and small|the rise was planned and welcome|the rise was uneven and short
skyrocket|v4|*|rise|the rise was sudden and very large|!the rise was gradual and quite small|the rise was planned and welcome|the rise was short and soon reversed
surge|v4|s:@amount,case,demand|rise|the rise was sudden and strong|!the rise was slow and slight|the rise was long expected|the rise was soon reversed
plummet|v4|*|fall|the fall was fast and deep|!the fall was slow and slight|the fall was planned|the fall was soon made good
plunge|v4|s:@amount|fall|the fall was fast and deep|!the fall was slow and slight|the fall was planned|the fall was soon made good
tumble|v4|s:@amount|fall|the fall was sharp and sudden|!the fall was gentle and gradual|the fall was planned with care|the fall was soon made good
slash|v4|o:@amount,job,@money,staff,service|cut|the cut was deep and drastic|!the cut was small and careful|the cut was fair and popular|the cut was made in secret
gut|v5|o:law,act,program,programme,agency,department,budget,regulation,protection|weaken|almost nothing of value was left|!most of what mattered was kept|the change was kept from the public|the change was long overdue
devastate|v4|o:@place,economy,crop,industry,coast,forest,population,sector,home,house,infrastructure,community|damage|the damage was very great|!the damage was soon put right|the damage was done on purpose|the damage was hard to see at first
ravage|v4|*|damage|the damage was wide and terrible|!the damage was small and local|the damage was hidden and slow|the damage was done by mistake
cripple|v4|o:economy,@body,industry,system,network,service,infrastructure,trade,sector,business,production,grid|weaken|hardly any strength was left|!the weakness would soon pass|the harm was done by accident|the harm was fully deserved
batter|v4|o:@place,economy,@body,country,market,region,industry|harm|the harm was heavy and repeated|!the harm was light and soon over|the harm was slow and hidden|the harm was planned in advance
flee|v3|*|leave|the aim was to escape danger or trouble|!there was no reason to hurry away|the plan was to come back very soon|the aim was to join others in a fight
storm|v4|o:building,@place,office,embassy,parliament,capitol,palace,stage|enter|the way in was sudden and by force|!the way in was quiet and with permission|the way in was secret and unguarded|the way in was shown by a friend
flock|v4|*|come|people came willingly and in great numbers|!few people came, and those unwillingly|people came because they were ordered to|people came in order to protest
swarm|v4|!w:bee,insect,ant,wasp,locust,fly,mosquito|come|they came in a large, unruly mass|!they came in a small, orderly group|they came in search of help or safety|they came in a slow and solemn march
cling|v5|p:to & p:to>power,office,hope,belief|hold|the hold is desperate and may not last|!the hold is firm and quite secure|the hold is lawful and widely accepted|the hold is new and not yet tested
trickle|v4|*|come|only a little came at a time|!a great deal came at once|all of it came in secret|the same came every day
pour|v4|p:into,in & s:@money,refugee,crowd,people,aid,investment,migrant,tourist,donation & !s:you,he,she,we,i|come|a great deal came, and steadily|!only a little came at a time|all of it came in secret|it came in answer to an order
limp|v4|*|move|the movement was slow and troubled|!the movement was easy and strong|the movement was careful and silent|the movement was sudden and violent
lurch|v4|*|move|the movement was sudden and unsteady|!the movement was smooth and well guided|the movement was slow and painful|the movement was quick and determined
stumble|v4|s:@body,economy,campaign,@talk,market|go|there were mistakes and difficulties|!things went smoothly from the very start|there was help from outside|the aim was changed half way
scramble|v5|f:to|try|it was done in a hurry, perhaps without a plan|!it was done calmly and after long preparation|it was done in secret and without any help|it was done against their will and under orders
rush|v3|f:to,into,through|go|there was great haste|!there was plenty of time|there was fear of punishment|there was general agreement
railroad|v5|!f:company,track|force|others were given no fair chance to object|!everyone was asked and freely agreed to it|the real cost of it was kept hidden from others|the law was broken on purpose
ram|v5|f:through & !w:car,truck,lorry,vehicle,gate,wall,barrier,fence,door,driver|push|others were given no fair chance to object|!everyone was asked and freely agreed to it|the real cost of it was kept hidden from others|the law was broken on purpose
meddle|v5|*|take part|the part taken was not wanted or right|!the part taken was welcome and helpful|the part taken was small and well paid|the part taken was forced on them
prop up|v5|o:@body,regime,economy,dictator,market,industry,currency,bank,him,price|support|without help it would fall|!it could easily stand alone|the help is against the law|the help is about to end
squander|v4|*|use|it was wasted|!it was put to good use|it was used in secret|it was taken from others
splurge|v4|*|spend|the spending was careless and large|!the spending was careful and modest|the spending was secret and unlawful|the spending was overdue and necessary
hoard|v4|*|keep|more was kept than was right or needed|!only a fair share was kept|it was kept to be given to others|it was kept by order of the law
flout|v4|*|break|the rule was broken openly and on purpose|!the rule was broken by an honest mistake|the rule was broken in secret|the rule was broken for some very good reason
trample|v5|p:on,over & p:on,over>right,freedom,law,liberty,dignity,constitution,principle ; o:right,freedom,law,liberty,dignity,constitution|ignore|they were treated with contempt|!they were treated with respect|they were treated as out of date|they were treated as too costly
exploit|v4|o:@person,fear,worker,poor,people,weakness,child,tragedy,vulnerability|use|the use is selfish and unfair|!the use is honest and helpful|the use is clumsy and unsuccessful|the use is new and clever
unleash|v4|*|start|a powerful force was let loose|!a danger was brought under control|a small change was tried out|a long quarrel was settled
engineer|v5|o:coup,crisis,victory,result,outcome,deal,return,removal,exit|arrange|it was brought about by clever, perhaps secret, planning|!it came about by chance, without anybody's planning|it was the work of people with technical training|it was decided openly by those it concerned
orchestrate|v5|*|organise|somebody directed it from behind the scenes|!it happened of itself, without any plan|everybody had an equal say in it|it was done to the highest standard
plot|v4|f:to,against ; o:coup,attack,revenge,overthrow|plan|the plan was secret and meant to harm|!the plan was open and meant to help|the plan was hasty and badly prepared|the plan was old and often tried
scheme|v4|*|plan|the planning was secret and selfish|!the planning was open and fair|the planning was slow and badly done|the planning was careful and lawful
snub|v5|*|ignore|the other side was meant to feel insulted|!the other side was meant to feel honoured|the other side had simply been forgotten|the other side had asked to be left alone
cave|v4|f:in,to & !w:roof,building,mine,tunnel,wall,ceiling,snow|agree|there was weakness under pressure|!there was a free and willing choice|there was a secret bargain|there was a real change of heart
grapple|v4|p:with|deal|the problem is hard to deal with|!the problem is easily solved|the problem is not taken seriously|the problem is of their own making
brandish|v4|*|show|it was waved about, as if to threaten or impress|!it was kept almost out of sight, as if in shame|it was offered to others, as if in friendship|it was held with care, as if easily broken
flaunt|v4|*|show|it was shown too proudly|!it was shown modestly|it was shown by accident|it was shown as a warning
parrot|v5|*|repeat|the words were repeated without thought|!the words were repeated after long thought|the words were changed in the repeating|the words were repeated as a joke
peddle|v5|o:lie,theory,myth,idea,conspiracy,claim,story,influence,misinformation,falsehood,propaganda,nonsense|spread|what was spread is false or harmful|!what was spread is sound and useful|what was spread is already well known|what was spread was meant to be secret
spew|v5|*|send out|what came out was foul and plentiful|!what came out was clean and harmless|what came out was unexpected|what came out was valuable
dump|v4|o:waste,goods,@person,@idea,garbage,rubbish,body,stock,sewage|leave|it was got rid of without care|!it was put away with great care|it was hidden to be found later|it was given up with regret
regime|n5|!l:tax,inspection,sanctions,regulatory,legal,visa,trade,exercise,diet,drug,training,inspections,fitness,political,governing,democratic,parliamentary,presidential,new,hybrid,international,properly & !t:regimes|government|its rule is harsh or not fully rightful|!its rule is mild and freely chosen|its rule is weak and near its end|its rule is new and not yet tested
strongman|n5|*|leader|he rules by force more than by consent|!he was freely chosen and obeys the law|he is admired for his bodily strength|he rules in name while others decide
junta|n4|*|government|soldiers took power without an election|!citizens chose it in a free vote|judges set it up to keep order|several parties have joined to form it
mob|n5|!f:boss,violence & !b:flash & !w:mafia,gangster|crowd|the people were disorderly and dangerous|!the people were peaceful and well behaved|the people were poor and hungry|the people were invited by the authorities
horde|n5|*|crowd|there were very many and they were unwelcome|!there were only a few and they were welcome|they were armed and led by one person|they had come from far away for a good reason
swarm|n5|p:of & p:of>migrant,people,refugee,immigrant,tourist,reporter,protester|group|they were many and felt to be a nuisance|!they were few and felt to be a help|they were many and greatly admired|they were angry and ready to fight
crony|n5|*|friend|they were favoured unfairly|!they were chosen for their skill|they were strangers to power|they were open about their aims
henchman|n5|*|supporter|they would do a leader's dirty work|!they would stop a leader from doing wrong|they hoped to take a leader's place|they advised a leader on points of law
puppet|n5|!w:theatre,show,muppet,doll,toy,stage,child,hand|ally|another power makes the decisions|!it decides freely for itself|it is close to losing its power|it shares power with its neighbours
propaganda|n4|*|information|it is one-sided and meant to sway people|!it is balanced and meant only to inform|it is secret and meant for officials only|it is old and no longer believed by anyone
rhetoric|n5|!w:greek,aristotle,study,class|words|the words are chosen to sway an audience|!the words are plain facts, simply told|the words were spoken without preparation|the words were meant to be kept private
ploy|n5|*|plan|it is a trick to gain an advantage|!it is an honest and open offer|it is a mistake that nobody intended|it is a last hope after other failures
stunt|n5|l:publicity,political,media,pr,cheap|action|it was done mainly to get attention|!it was done so that nobody would notice|it was done mainly to save money|it was done because the law required it
gimmick|n5|*|device|it is a trick to attract notice|!it is a tool of lasting value|it is a danger to its users|it is a secret of its makers
charade|n5|*|event|it is an empty pretence|!it is an honest attempt|it is a costly success|it is a puzzle to everyone
farce|n5|*|event|it is too absurd to respect|!it is worthy of respect|it is sad and very moving|it was very cleverly planned
sham|n5|*|event|it only pretended to be real|!it was fully genuine|it was better than expected|it was kept from the public
fiasco|n5|*|failure|the failure was complete and embarrassing|!the failure was slight and soon forgotten|the failure was planned by an enemy|the failure was nobody's fault at all
debacle|n5|*|failure|the failure was complete and embarrassing|!the failure was slight and soon forgotten|the failure was planned by an enemy|the failure was nobody's fault at all
carnage|n4|*|killing|the killing was on a terrible scale|!only a few were killed or hurt|the killing was done in secret|the killing was ordered by law
massacre|n4|*|killing|many people were killed cruelly|!a few were killed in self-defence|soldiers died in an equal fight|people died in an accident
slaughter|n4|!w:animal,cattle,meat,cow,pig,chicken,farm|killing|people were killed without mercy|!people were killed in self-defence|people were killed in a fair fight|people were killed by accident
bloodbath|n4|*|killing|very many were killed|!hardly any were killed|only soldiers were killed|nobody was to blame
crackdown|n4|*|action|the action was sudden and severe|!the action was slow and gentle|the action was legal and welcome|the action was small and local
purge|n5|p:of,in,against ; v:launch,order,begin,conduct,survive|removal|people were removed for not being loyal|!people left freely, at their own wish|people were removed to save money|people were removed for breaking the law
maverick|n5|*|person|such a person thinks and acts independently|!such a person always follows the group|such a person often breaks the law|such a person is new and without experience
firebrand|n5|*|person|such a person stirs up strong feelings|!such a person calms other people down|such a person is new to public life|such a person changes sides very often
demagogue|n5|*|leader|such a person plays on people's feelings to win power|!such a person wins people over by sound reasons|such a person has been chosen by a free people|such a person is afraid of speaking in public
ideologue|n5|*|thinker|such a person holds rigidly to a set of ideas|!such a person will change ideas when facts change|such a person has many new and useful ideas|such a person takes ideas from other people
zealot|n5|*|supporter|the support is far too extreme|!the support is rather half-hearted|the support is secretly paid for|the support is only recent
fanatic|n4|*|supporter|the support is far too extreme|!the support is rather half-hearted|the support is secretly paid for|the support is only recent
oligarch|n5|*|businessman|great wealth has brought unfair power|!great skill has won deserved respect|hard work has brought a modest income|good luck has brought a short success
tycoon|n4|*|businessman|such a person is very rich and powerful|!such a person has little money or influence|such a person is dishonest in business|such a person is new to business
apologist|n5|*|supporter|such a person defends what should not be defended|!such a person attacks what others defend|such a person is sorry for what went wrong|such a person defends people who are poor
elite|n5|l:political,ruling,liberal,coastal,metropolitan,washington,business,global,urban,corrupt,economic,wealthy & !f:force,unit,athlete,school,university|group in charge|a small group stands apart from ordinary people|!the group is much like everyone else|the group has only just come to power|the group has worked hard for its position
handout|n5|!w:class,lesson,leaflet,page,lecture|payment|it is given without being earned|!it is well earned by hard work|it has to be paid back before long|it comes too late to be of use
giveaway|n5|l:tax|cut|something is handed out too freely|!something is held back too strictly|something is shared out in secret|something is paid back at last
lifeline|n5|*|source of help|without it there would be little hope|!it makes hardly any difference|it brings new dangers with it|it will only last for a short time
bastion|n5|*|place|it strongly keeps up or defends something|!it has given in easily to every attack|it is hidden from public view|it is older than all its neighbours
beacon|n5|p:of & p:of>hope,democracy,freedom,stability,light|example|others look to it for guidance|!others take it as a warning|others have forgotten about it|others are jealous of it
relic|n5|p:of & p:of>past,era,war,age,century,communism,colonialism,time|remnant|it belongs to the past and not to today|!it is well suited to present needs|it is of great value to collectors|it was lost and has been found again
behemoth|n5|!w:ship,animal,dinosaur|company|its size is huge and rather frightening|!its size is small but no real disadvantage|it has become weak with age|it is known for its fair dealing
juggernaut|n5|*|force|it is almost impossible to stop|!it is easily turned aside|it is hard to set in motion|it is welcomed by everybody
onslaught|n4|*|attack|the attack was fierce|!the attack was feeble|the attack was secret|the attack was brief
crusade|n5|p:against,for,to & !w:medieval,knight,jerusalem,century|campaign|it is carried on with great zeal|!it is carried on half-heartedly|it is carried on in great secrecy|it is carried on for profit
exodus|n5|*|departure|very many left at the same time|!only a few left, one after another|those who left were sent away|those who left soon came back
deluge|n5|p:of & !w:rain,flood|number|there was more than could be dealt with|!there was less than anyone had hoped for|it came just when it was wanted|it came from a single source
scourge|n5|p:of|problem|it causes great suffering|!it causes little trouble|it can be ended very easily|it is a just punishment
quagmire|n5|*|situation|it will be very hard to get out of|!it can be ended whenever one likes|it is hidden from most people|it was caused by bad weather
loophole|n5|*|gap|people can use it to get round the rule|!it makes the rule fairer to everyone|it was put in to protect the weakest people|it makes the rule hard to understand
notorious|a5|*|well-known|it is known for something bad|!it is widely admired|it is known to only a few|it is known for its great age
infamous|a5|*|well-known|it is known for something bad|!it is widely admired|it is known to only a few|it is known for its great age
draconian|a5|*|strict|the strictness goes much too far|!the strictness is fair and sensible|the strictness is only for show|the strictness will soon be over
brazen|a5|*|open|it was done without any shame|!it was done with real regret|it was done by mistake|it was done with unusual skill
blatant|a5|*|clear|it was so open as to be shameless|!it was quite hard to notice at first|it was too small to matter|it was done by an honest mistake
lavish|a5|m:party,wedding,lifestyle,spending,ceremony,gift,dinner,banquet,hotel,house,palace,mansion,celebration,event,reception,meal,feast,holiday,trip,home|expensive|great, perhaps wasteful, sums were spent|!care was taken to keep the cost down|the money was gained dishonestly|the money was borrowed from others
bloated|a5|m:budget,bureaucracy,government,state,army,staff,sector,company,administration,payroll,workforce,service,industry,military,ministry|large|it has grown bigger than it should be|!it is no bigger than it needs to be|it has gained in strength and skill|it has grown too fast to be measured
murky|a5|m:world,business,past,deal,politics,affair,origin,finance,dealings|unclear|something wrong may be hidden there|!everything there is open and honest|the rules there are still quite new|few people have any interest in it
shadowy|a5|m:group,@person,network,world,organization,figure,organisation,company,force|little-known|there may be something sinister about it|!there is nothing to be afraid of about it|it has lost nearly all of its former power|it is not thought to exist at all
rosy|a5|m:picture,view,future,forecast,prediction,outlook,scenario,assessment|good|it may be more hopeful than is wise|!it may be gloomier than the facts allow|it is based on careful research|it is meant to mislead people
hapless|a5|*|unlucky|the person deserves some pity|!the person deserves punishment|the person is not very clever|the person is hiding something
embattled|a4|*|troubled|there are attacks from many sides|!there is support from many sides|there is fighting among friends|there is no wish to go on
beleaguered|a4|*|troubled|there are troubles on every side|!there is help on every side|there is no one to blame|there is a secret way out
staunch|a4|*|firm|the attitude will not easily change|!the attitude may soon weaken|the attitude is only pretended|the attitude is quite recent
ruthless|a4|*|determined|there is no mercy for anyone in the way|!there is some pity left for the weak|there is great fear of being found out too soon|there is little hope of success
cunning|a4|*|clever|the cleverness is used to deceive|!the cleverness is used to help others|the cleverness comes from long study|the cleverness is only pretended
reckless|a4|*|risky|no thought was given to the danger|!the danger was carefully weighed|the danger was smaller than it seemed|the risk was taken to help others
stubborn|a5|m:@person,refusal,insistence,pride,attitude,silence,opposition|firm|it goes beyond what is reasonable|!it will give way to good reasons|it is only put on for show|it comes from fear of others
feeble|a4|m:excuse,attempt,response,effort,argument,opposition,protest,attack,joke,recovery,performance,reply,defence,protests|weak|it is hardly worth taking seriously|!it has more force than it seems|it was made without any warning|it was kept weak on purpose
paltry|a5|*|small|the amount is almost an insult|!the amount is more than enough|the amount is a fair share|the amount is kept secret
self-styled|a5|*|recognised|others may not accept the title|!others have given the title gladly|the title was gained by hard work|the title is used as a joke
supposedly|r5|*|as is said|there is some doubt whether it is so|!there is good proof that it is so|it was meant to be kept secret|it is widely hoped for
purportedly|r5|*|as is said|it is claimed, but may not be true|!it has been tested and found true|it is hoped for, but not expected|it was true before, but no longer is
ostensibly|r5|*|as is said|it is said or seems so, but may not be|!it is so beyond any doubt|it was so once, but no longer is|it is hoped that it will be so
allegedly|r4|*|as is said|it has been claimed but not proved|!it has been proved beyond doubt|it has been kept hidden from the public|it has happened more than once
alleged|a4|*|confirmed|it has been claimed but not proved|!it has been proved beyond doubt|it has been kept hidden from the public|it has happened more than once
conveniently|r5|f:forget,ignore,omit,overlook,leave,lose,blame,disappear,fail,neglect,forgot,forgotten,left|as it happens|it suited somebody rather too well|!it came at a bad moment for everyone|it was easy for people to reach|it was done with great care
predictably|r5|*|as it turned out|it was just what one would expect|!it came as a complete surprise|it was rather better than one had hoped|it had been announced officially
inevitably|r4|*|as it turned out|it was bound to happen|!it could have been avoided|it happened very slowly|it was planned in secret
surprisingly|r4|!b:not,hardly|as it turned out|it was not what one would expect|!it was easy to see beforehand|it was kept secret for a long time|it was very pleasant to hear
ironically|r5|*|as it turned out|it was the opposite of what one would expect|!it was exactly what everyone had planned for|it was meant to make people laugh|it was said in order to hurt somebody
sadly|r5|*|as it happens|the writer is sorry about it|!the writer is pleased with it|the writer is not sure of it|the writer is to blame for it
unfortunately|r4|*|as it happens|the writer is sorry about it|!the writer is pleased with it|the writer is not sure of it|the writer is to blame for it
regrettably|r4|*|as it happens|the writer is sorry about it|!the writer is pleased with it|the writer is not sure of it|the writer is to blame for it
fortunately|r4|*|as it happens|the writer is glad about it|!the writer is worried about it|the writer is not sure of it|the writer is the cause of it
thankfully|r4|*|as it happens|the writer is glad about it|!the writer is worried about it|the writer is not sure of it|the writer is the cause of it
mercifully|r5|*|as it happens|the writer is relieved about it|!the writer is alarmed by it|the writer is sorry for somebody|the writer is ready to forgive it
rightly|r5|!f:or|as it is|the writer agrees with it|!the writer finds fault with it|the writer has not decided yet|the writer is surprised by it
wrongly|r5|!l:rightly|as it is|the writer thinks it a mistake or unjust|!the writer is fully in favour of it|the writer can't say whether it is true|the writer is surprised by it
tellingly|r5|*|as it happens|the fact reveals something important|!the fact is really of little importance|the fact has not yet been checked|the fact is already well known
shamefully|r5|*|as it happens|the writer thinks it a disgrace|!the writer thinks it an honour|the writer thinks it a mystery|the writer thinks it unimportant
astonishingly|r4|*|as it happens|the writer finds it hard to believe|!the writer finds it quite natural|the writer finds it hard to forgive|the writer finds it good to hear
inexplicably|r5|*|as it happens|the writer sees no good reason for it|!the writer sees just why it happened|the writer sees no harm in it|the writer sees a secret plan in it
belatedly|r5|*|in the end|it should have been done earlier|!it was done sooner than expected|it was done only in part|it was done without being asked
grudgingly|r5|*|in the end|it was done unwillingly|!it was done with pleasure|it was done in secret|it was done in revenge
undoubtedly|r4|*|as it seems|the writer is quite sure of it|!the writer has some doubts about it|the writer is proud of it|the writer is only repeating it
obviously|r4|*|as it seems|the writer thinks that nobody could doubt it|!the writer thinks that few would believe it|the writer thinks that it has been hidden|the writer thinks that it should be proved
bizarrely|r5|*|as it happens|the writer finds it very strange|!the writer finds it quite normal|the writer finds it very cruel|the writer finds it hard to bear
admittedly|r5|*|as it is|it does not help the writer's own case|!it is the best of the writer's reasons|it was denied by the writer's opponents|it is a thing that the writer regrets
miraculously|r5|*|as it happens|it could hardly have been hoped for|!it was certain from the beginning|it was the result of careful planning|it was believed by only a few people
`;
