/** Further loaded words, many of them common in news and speeches, in the form of `loaded-3.ts`. */
export const loadedCommon = `
// Verbs
tackle|v4|o:@bad,problem,issue,challenge,crisis,question,change,extremism,inequality,crime,root,cause,shortage,debt,racism|deal with|-active effort, as against an opponent|careful thought before anything is done|a slow process without a clear end|a discussion in which all agree
confront|v4|o:@bad,@person,NAME,problem,issue,challenge,threat,reality,past,question,fact,truth,enemy,protester,him,her,them|meet|-facing something difficult or hostile directly|coming across something useful by accident|keeping away from something that is dangerous|getting used to something that is unpleasant
avert|v4|o:@bad,@event,strike,shutdown,catastrophe,tragedy,collapse,default,shortage,bankruptcy|avoid|-something bad that is prevented just in time|something bad that was never really likely|something good that is given up on purpose|something good that comes much too late
sway|v4|o:voter,@person,opinion,public,vote,jury,decision,election,judge,lawmaker,mind|influence|-people who are brought round to another side|people who are paid to stay on their side|people who are kept from hearing the truth|people who have made up their minds long ago
swindle|v5|*|take|-dishonesty, with somebody cheated|bad luck, with nobody to blame|force, with somebody threatened|kindness, with somebody helped
doom|v5|*|lead|-a bad end that cannot be escaped|a good end that was not expected|a bad end that is well deserved|a good end that is still uncertain
defy|v4|o:@rule,@person,@body,court,will,odds,expectation,leadership,pressure,warning,threat,president,gravity|disobey|-open resistance, perhaps with courage|secret resistance, perhaps from fear|a mere misunderstanding of the order|a polite request for a new order
jeopardize|v4|*|affect|-a danger of losing something valuable|a chance of winning something valuable|a change that is good in the long run|a change that few people will notice
jeopardise|v4|*|affect|-a danger of losing something valuable|a chance of winning something valuable|a change that is good in the long run|a change that few people will notice
devour|v5|!s:lion,wolf,tiger,animal|use up|-greed or haste that leaves nothing over|care and thrift that leave much over|secrecy, so that nobody sees it|fairness, so that each gets a share
nurture|v5|*|develop|-patient and loving care|strict and constant control|sudden and rapid progress|secret and unfair help
foster|v4|!o:child,baby,boy,girl,dog,cat|cause|-help that lets something good grow|force that brings something about|a mistake that had a good result|an order that everyone obeys
empower|v5|o:@person,dozen,hundred,thousand,people,woman,girl,citizen,worker,community,student,voter,patient,youth,consumer,them,us|help|-new strength to act for oneself|new money to live on for a time|new duties towards other people|new dangers that must be faced
transform|v4|*|change|-a change so great that little stays the same|a change so small that few people notice it|a change that makes things worse in the end|a change that can easily be undone later
galvanize|v5|*|move|-a sudden shock that rouses people to act|a slow process that tires people out|a kind word that calms people down|a clear order that people have to obey
galvanise|v5|*|move|-a sudden shock that rouses people to act|a slow process that tires people out|a kind word that calms people down|a clear order that people have to obey
brace|v4|p:for|prepare|-getting ready for something hard or unpleasant|getting ready for something long hoped for|getting ready without others noticing it|getting ready when it is already too late
strip|v5|p:of & o:@person,dozen,hundred,thousand,NAME,him,her,them,people,title,right,citizen,worker,body,party|take away|-a harsh loss, perhaps with some shame|a fair exchange, perhaps with some gain|a gradual loss that nobody intended|a loss to which everyone had agreed
rob|v5|p:of & p:of>right,chance,dignity,future,freedom,voice,opportunity,sleep,childhood,hope,life,power,joy|keep from|-the idea that something is unjustly taken away|the idea that something is lawfully taken away|the idea that something is lost by carelessness|the idea that something is sold too cheaply
deprive|v4|p:of|keep from|-the loss of something that one needs or has a right to|the loss of something that one no longer really needs|the loss of something that one had never asked for|the loss of something that one is glad to be rid of
cower|v5|*|hide|-fear|cunning|patience|shame
grind|v5|p:to>halt|come|-a slow and painful stop|a sudden and violent stop|a planned and short stop|a welcome and final stop
smother|v5|o:@place,@feel,@idea,economy,debate,growth,opposition,freedom,criticism,movement|suppress|-no air left to breathe, as it were|no money left to pay, as it were|no secrets left to keep, as it were|no reason left to hope, as it were
revamp|v4|*|change|-making something old look or work like new|making something new look old and venerable|making something smaller so that it costs less|making something secret known to everybody
expel|v4|*|remove|-being forced to leave, as a punishment|being allowed to leave, as a reward|being asked to leave for a short time|being helped to leave without any trouble
confiscate|v4|*|take|-the use of official power to take it away|the use of tricks to take it away|a fair price paid for it|a promise to give it back
snap up|pv4|*|buy|-a quick purchase before others can get it|a slow purchase after much hesitation|a secret purchase that nobody knows of|a purchase that was soon regretted
swoop in|pv5|*|come|-a sudden arrival, as of a bird on its prey|a long-announced arrival, as of a guest|a tired arrival, as after a long journey|a secret arrival, as of a thief at night
claw back|pv5|*|get back|-a hard struggle to regain what was lost|a lucky find of what was lost|a friendly return of what was lost|a secret search for what was lost
sugarcoat|v5|*|present|-making something unpleasant seem pleasant|making something simple seem difficult|making something old seem new|making something dull seem exciting
spring up|pv4|*|appear|-a quick and sudden appearance|a slow and expected appearance|an appearance arranged by law|an appearance that few people noticed
rush through|pv5|o:@idea,@rule,law,vote,change,bill|pass|-too little time taken over it|too much time taken over it|general agreement about it|no interest at all in it
muscle in|pv5|*|come in|-force used to get a share that was not offered|kindness shown by those who had more than enough|skill shown by those who had been asked to help|luck enjoyed by those who had not expected it
// Adjectives
harsh|a4|m:@rule,@talk,criticism,treatment,condition,conditions,punishment,measure,word,words,critic,sentence,reality,winter,rhetoric,crackdown,tone,penalty,judgment,lesson|hard|-severity that causes pain|severity that is well meant|severity that is only pretended|severity that came unexpectedly
stunning|a4|m:@event,victory,defeat,upset,success,result,announcement,reversal,admission,news,win,loss,failure,turn,blow,discovery|surprising|-a surprise so great that one can hardly believe it|a surprise so small that one can hardly notice it|a surprise that was prepared by somebody in secret|a surprise that turned out to be only a mistake
remarkable|a4|*|unusual|-something that deserves to be noticed, perhaps admired|something that deserves to be checked, perhaps doubted|something that deserves to be stopped, perhaps punished|something that deserves to be hidden, perhaps forgotten
extraordinary|a4|*|unusual|-something far beyond what is usual|something slightly better than is usual|something that is against the rules|something that is hard to explain to others
profound|a4|*|great|-something that goes very deep|something that is soon forgotten|something that few people want|something that is only for show
desperate|a5|m:attempt,effort,bid,people,need,situation,measure,search,plea,act,move,struggle,parent,family,migrant,refugee,man,woman|urgent|-hardly any hope left|hardly any law broken|hardly any time lost|hardly any noise made
naive|a5|*|simple|-a trust that shows too little experience|a caution that shows too little trust|a dishonesty that shows too little care|a pride that shows too little reason
cynical|a5|*|clever|-no belief in anyone's honest motives|no interest in making a profit|no knowledge of what others think|no wish to do anybody harm
hostile|a4|m:@body,@person,reaction,takeover,environment,power,question,crowd,state,attitude,act,response,reception,audience,neighbour,neighbor,country,nation|unfriendly|-active enmity, like that of an opponent in war|shy reserve, like that of a stranger|honest doubt, like that of a careful judge|mild boredom, like that of a tired listener
rigid|a5|m:@rule,system,structure,ideology,hierarchy,control,class,view,discipline,policy,approach,position,attitude|firm|-a lack of any readiness to bend|a lack of any reason for it|a strength that all admire|a strength that will soon pass
heated|a4|m:debate,argument,exchange,row,discussion,dispute,meeting,confrontation,session,campaign,election|lively|-anger or excitement|wit or humour|fairness or good sense|secrecy or dishonesty
frantic|a5|*|quick|-fear or excitement beyond control|care and attention to detail|secrecy and fear of discovery|joy and pride in success
ominous|a5|*|serious|-something bad that is about to come|something bad that is over at last|something good that is not yet known|something good that was not deserved
grave|a4|m:concern,danger,mistake,threat,crisis,consequence,risk,doubt,error,situation,challenge,problem,violation,matter,condition,offence,offense,breach|serious|-the utmost seriousness|the utmost secrecy|a touch of exaggeration|a touch of irony
fateful|a5|*|important|-great and often bad consequences|great and often expected gains|a choice made quite by chance|a choice made by someone else
tragic|a4|*|bad|-deep sorrow over a loss|deep anger about a crime|some doubt about the cause|some relief at the end
resilient|a5|*|strong|-an ability to recover from hard blows|an ability to hide from hard blows|a refusal to feel others' pain|a readiness to strike back at once
robust|a4|m:economy,growth,defence,defense,system,debate,response,health,demand,evidence,sales,market,recovery,discussion,security|strong|-healthy strength that can stand a lot|hidden strength that may be misused|sudden strength that may soon pass|borrowed strength that has to be paid for
ailing|a5|*|weak|-weakness like that of a sick person|weakness put on to deceive others|weakness that is quite natural|weakness that is soon over
struggling|a4|m:@body,business,economy,family,school,student,industry,retailer,airline,team,farmer,newspaper,parent,homeowner,market,store|weak|-hard efforts just to keep going|easy gains without any effort|a fight against the law|a wish to give it up
cash-strapped|a5|*|poor|-a serious shortage of money|a wise and careful use of money|a wish to hide one's money|a habit of borrowing money
impoverished|a4|*|poor|-having become or been kept poor|having chosen to live simply|having hidden one's wealth|having always been content
privileged|a5|*|rich|-advantages that others do not have|advantages that were honestly earned|duties that others do not have|dangers that others do not see
pristine|a5|*|clean|-a state untouched by people|a state restored at great cost|a state that few can afford|a state that cannot last
toxic|a5|m:debate,culture,relationship,politics,atmosphere,environment,mix,legacy,issue,brand,rhetoric,masculinity,discourse,workplace|unpleasant|-something harmful, like a poison|something harmless, like a joke|something sudden, like a shock|something hidden, like a trap
explosive|a5|m:report,claim,allegation,revelation,testimony,interview,situation,issue,growth,book,memo,charge,accusation,mix,document|striking|-a sudden and violent effect to be expected|a slow and hidden effect to be expected|a happy and lasting effect to be expected|a lack of any effect to be expected
vague|a4|m:promise,answer,plan,statement,term,language,reference,threat,idea,wording,notion,description,assurance,commitment,law,response,pledge|general|-a lack of clearness that leaves doubts|a lack of honesty that causes anger|a fullness of detail that tires readers|a boldness that surprises readers
candid|a5|*|open|-honesty, even about awkward things|secrecy, even about small things|rudeness, even towards friends|kindness, even towards strangers
blunt|a5|m:warning,message,assessment,answer,talk,statement,speech,criticism,language,words,response,question,letter,refusal,remark|direct|-no attempt to be polite or gentle|no attempt to be brief or clear|no wish to tell the truth|no right to say such things
terse|a5|*|short|-few words, perhaps unfriendly ones|few words, perhaps well-rehearsed ones|many words, perhaps empty ones|many words, perhaps kindly ones
glowing|a5|m:review,tribute,report,terms,reference,account,description,praise,profile,testimonial|good|-warm and full praise|cool and measured praise|praise that was paid for|praise that came too late
stern|a4|m:warning,letter,lecture,message,words,measure,test,critic,rebuke,face,look,tone|serious|-severity, with no room for argument|kindness, with some room for mistakes|doubt, with some need for proof|haste, with no time for details
lax|a5|*|loose|-less strictness than there should be|more strictness than there should be|less money than there should be|more noise than there should be
lenient|a4|*|mild|-less severity than might be expected|more severity than the law allows|severity that is quite deserved|severity kept from public view
cosy|a5|m:relationship,deal,arrangement,tie,ties,relations,club,consensus|close|-a closeness that may be to others' harm|a closeness that is forced on both sides|a closeness that will not last for long|a closeness that nobody has noticed
cozy|a5|m:relationship,deal,arrangement,tie,ties,relations,club,consensus|close|-a closeness that may be to others' harm|a closeness that is forced on both sides|a closeness that will not last for long|a closeness that nobody has noticed
makeshift|a5|*|simple|-something used for want of anything better|something built to last for a long time|something made to look like something else|something set up without permission
groundbreaking|a4|*|new|-a first step that opens the way for others|a last step that brings things to an end|a false step that will be regretted|a small step that few people notice
pricey|a4|*|costly|-a price that seems rather too high|a price that nobody is willing to name|a price that is fixed by the state|a price that goes up and down
overwhelming|a4|m:majority,support,evidence,victory,force,vote,approval,demand,pressure,response,number,power,defeat,opposition,superiority|large|-so much that nothing can stand against it|so much that it is no longer of any interest|so much that it cannot have come about fairly|so much that people soon grew tired of it
firebrand|a5|*|active|-someone who stirs up strong feelings|someone who calms other people down|someone who has been burned before|someone who changes sides very often
obscure|a5|m:@person,group,law,provision,rule,writer,company,website,party,official,politician,town,village,corner,clause,organisation,organization,agency|little-known|-something that hardly anyone had taken notice of|something that everyone had taken too seriously|something that had been kept secret by force|something that had been famous for a long time
tireless|a5|*|hard-working|-effort that never stops and deserves respect|effort that is hidden and serves oneself|effort that starts well and soon slackens|effort that is wasted on a useless aim
unbridled|a5|*|strong|-nothing to hold it back|nothing to be gained by it|nothing to explain it|nothing to be feared from it
unflinching|a5|*|firm|-no turning away, even from what is painful|no turning back, even if it is reasonable|no giving away, even if it is asked for|no looking up, even for a short moment
momentary|a4|*|short|-something over almost as soon as it began|something begun almost as soon as it was planned|something that comes back again and again|something that seems longer than it is
// Nouns
confrontation|n4|*|meeting|-an open clash, as between enemies|a friendly talk, as between equals|a first meeting, as between strangers|a secret deal, as between partners
surge|n4|p:in,of & !p:of>water|rise|-a sudden and strong rise|a slow and steady rise|a rise hidden from most people|a slight and brief rise
spike|n4|p:in|rise|-a sharp and sudden rise|a slow and steady rise|a rise that was wished for|a rise that was made up
glut|n5|*|supply|-more than can be used or sold|less than is needed or wanted|just as much as was ordered|something that is hard to find
dearth|n5|*|lack|-far less than is needed|far more than is needed|a lack that is well hidden|a lack that was planned
maze|n5|p:of & p:of>rule,regulation,law,bureaucracy,paperwork,form,tunnel,street,alley,corridor|number|-so many that one loses one's way|so many that one feels quite safe|so few that one finds nothing|so old that one should keep them
web|n5|p:of & p:of>lie,deceit,corruption,company,intrigue,influence,connection,relationship,alliance,conspiracy|number|-many threads in which one may be caught|many reasons in which one may trust|many people who do not know each other|many parts that are easy to tell apart
sea|n5|p:of & p:of>people,face,flag,protester,tent,mud,red,ink,troubles,supporter|number|-so many that one sees no end to them|so few that one can count them|so many that one feels threatened|so many that they must be counted
flurry|n4|p:of|number|-a short burst of many at once|a long series of a few at a time|a careful choice of the best|a planned order from first to last
handful|n4|p:of|number|-very few|very important|very difficult|very useful
storm|n5|l:political,media,diplomatic,social ; p:of>protest,criticism,controversy,outrage,indignation,anger|quarrel|-loud and violent excitement|quiet and growing worry|cool and careful inquiry|deep and lasting sorrow
war|n5|p:on>drug,poverty,terror,crime,cancer,corruption,waste,science,woman,coal,plastic,truth|effort|-a hard fight with all available means|a friendly contest with clear rules|a slow change that nobody opposes|a short effort that is soon given up
bonanza|n5|*|profit|-sudden and great gains|slow and modest gains|gains made unlawfully|gains shared by all
bubble|n5|l:housing,property,speculative,stock,asset,market,dot-com,tech,price,credit,debt,real,estate,internet|rise|-growth that may suddenly come to nothing|growth that rests on firm ground|growth that is hidden from the public|growth that is good for the poor
meltdown|n5|!l:nuclear,reactor,core|failure|-a sudden and complete breakdown|a partial and planned stop|a slow and steady recovery|a failure kept from the public
demise|n5|*|end|-something like a death|something like a rest|something like a victory|something like a mistake
downfall|n5|*|end|-a fall from a high place, often one's own fault|a step to a lower place, at one's own wish|an end that comes quietly after a long life|an end that others hardly notice or mind
comeback|n5|*|return|-a return to success after a time of failure|a return home after a long and useful journey|a return that nobody has asked for or wanted|a return that has been kept a close secret
resurgence|n4|*|return|-new strength after a time of weakness|new weakness after a time of strength|a first beginning of something unknown|a last effort before the final end
dawn|n5|p:of & p:of>era,age,time,century,democracy,day,civilization,civilisation,millennium|beginning|-a hopeful or important beginning|a doubtful and late beginning|a beginning that was planned|a beginning that went wrong
heyday|n5|*|time|-the time of greatest success|the time of first attempts|the time of slow decline|the time of secret plans
milestone|n4|*|event|-an important point on a longer way|a happy end of a longer way|a dangerous turn in the way|a mistake made on the way
breakthrough|n4|*|step|-a sudden success after long efforts|a first attempt without much hope|a slow advance by small steps|a success gained by unfair means
triumph|n4|*|success|-a great success to be proud of|a narrow success to be glad about|a doubtful success to be examined|an early success to be followed up
feat|n4|*|act|-something that takes great skill or courage|something that takes great time or patience|something that takes others by surprise|something that takes place in secret
blunder|n4|*|mistake|-a foolish or careless mistake|a small and quite natural mistake|a mistake made on purpose|a mistake that nobody notices
gaffe|n5|*|mistake|-an embarrassing slip in public|a serious crime kept secret|a clever trick to win votes|a false figure in a report
folly|n5|*|mistake|-a lack of good sense|a lack of good will|a lack of good luck|a lack of good advice
travesty|n5|*|failure|-a mere mockery of what it should be|a small part of what it should be|an honest attempt at what it should be|a costly copy of what it should be
betrayal|n4|*|change|-a breach of trust|a breach of law|a loss of strength|a loss of interest
menace|n4|!s:dennis|problem|-something that threatens harm|something that wastes money|something that is hard to explain|something that is soon over
peril|n4|*|risk|-serious and immediate danger|slight and distant danger|danger that one has sought|danger that exists only in talk
giant|n4|l:tech,oil,retail,internet,energy,media,technology,social,banking,industrial,pharmaceutical,search,software,online,telecoms,car|company|-very great size and power|very great age and fame|unfair dealing with others|a secret way of working
foe|n4|*|opponent|-enmity, and not mere rivalry|rivalry, and not real enmity|respect, in spite of all rivalry|ignorance of each other's aims
upstart|n5|*|newcomer|-someone new who claims too much importance|someone new who deserves more attention|someone old who begins again from nothing|someone old who is jealous of the young
watchdog|n5|!l:pet|agency|-a body that watches and warns the public|a body that helps the government in secret|a body that has no real work to do|a body that makes laws for everyone
whistleblower|n4|*|employee|-someone who makes hidden wrongs known|someone who keeps others' secrets for money|someone who is paid to look the other way|someone who invents stories about others
dilemma|n4|*|problem|-a hard choice with no good way out|a simple choice that costs nothing|a choice that others have made before|a choice that must be kept secret
brink|n5|p:of & p:of>war,collapse,bankruptcy,extinction,disaster,famine,ruin,chaos,starvation,catastrophe,recession|edge|-a fall that is terribly near|a fall that has already happened|a fall that is hardly possible|a fall that is much wished for
penchant|n5|*|habit|-a strong liking for something|a strong dislike of something|a rule that one has to follow|a fear that one cannot explain
prowess|n5|*|ability|-ability that others admire|ability that others doubt|ability that is not used|ability that is inborn
snobbery|n5|*|pride|-looking down on those thought to be beneath one|looking up to those thought to be wiser than one|looking away from what is unpleasant to see|looking after those who cannot help themselves
// Adverbs
sharply|r4|l:rise,fall,drop,decline,increase,cut,criticise,criticize,divide,differ,reduce,decrease ; r:rise,fall,drop,decline,increase,cut,criticise,criticize,divided,differ,reduce|a lot|-suddenness or severity|slowness or gentleness|secrecy or deceit|doubt or indecision
dramatically|r4|*|a lot|-a striking and sudden difference|a slight and gradual difference|a difference that is only an act|a difference that was kept secret
flatly|r5|*|completely|-no room left for discussion|no proof given for the statement|no interest in the whole matter|no courage to tell the truth
categorically|r5|*|completely|-no exception and no doubt|no reason and no proof|no hurry and no haste|no secret and no lie
bluntly|r5|*|openly|-no attempt to soften what is said|no attempt to explain what is said|no wish to be heard by others|no wish to be quoted by name
boldly|r5|*|openly|-courage in the face of risk|anger in the face of wrong|caution in the face of risk|doubt about the right way
valiantly|r5|*|hard|-courage that deserves respect|haste that deserves blame|success that deserves envy|patience that deserves thanks
utterly|r5|*|very|-completeness, with nothing left out|exaggeration, with little truth in it|regret, with some hope in it|surprise, with some doubt in it
seemingly|r5|*|as it appears|-some doubt whether it is really so|full certainty that it is really so|some regret that it is really so|great pride that it is really so
oddly|r5|*|as it happens|-surprise, as at something hard to explain|anger, as at something hard to forgive|relief, as at something long hoped for|doubt, as at something not yet proved
strikingly|r5|*|very|-a degree that attracts attention|a degree that cannot be right|a degree that does some harm|a degree that is quite usual
needlessly|r5|*|for nothing|-a view that it could have been avoided|a view that it could have been worse|a view that it could have been foretold|a view that it could have been hidden
arbitrarily|r5|*|freely|-no good reason or fixed rule|no cost or loss to anyone|no delay and no discussion|no violence and no threat
routinely|r5|*|often|-something so usual that it is hardly noticed|something so rare that it is always noticed|something so wrong that it is always punished|something so hard that it is seldom done
systematically|r5|*|often|-a method or plan, and not mere chance|mere chance, without a method or plan|kindness, without any wish for reward|haste, without any thought for details
repeatedly|r3|*|often|-the idea that once was not the end of it|the idea that once was quite enough|the idea that others did the same|the idea that nobody noticed it
perpetually|r5|*|often|-the idea that it never seems to end|the idea that it has only just begun|the idea that it could have been avoided|the idea that few people know about it
invariably|r5|*|usually|-no exception at all|no explanation at all|a few exceptions|some improvement
disappointingly|r4|*|as it turned out|-hopes that were higher|fears that were greater|proofs that were missing|rules that were broken
remarkably|r4|*|very|-something worth noticing, perhaps admiring|something worth checking, perhaps doubting|something worth hiding, perhaps forgetting|something worth stopping, perhaps punishing
faithfully|r4|*|regularly|-loyalty or exactness|fear or suspicion|pride or vanity|haste or carelessness
solemnly|r5|*|formally|-deep seriousness|hidden amusement|honest doubt|polite boredom
peacefully|r4|l:protest,demonstrate,march,gather,assemble,demonstration ; r:protest,demonstrate,march,gather,assemble|calmly|-no violence at all|no success at all|no noise at all|no interest at all
eerily|r5|*|strangely|-something that makes one uneasy|something that makes one proud|something that makes one laugh|something that makes one angry
`;
