/** Loaded adjectives, nouns and adverbs, in the form of `loaded-3.ts`: options that are noun phrases, "-" before the key. */
export const loadedQualities = `
// Adjectives: how large, how fast, how grave
staggering|a5|*|large|-an amount so large that it is hard to take in|an amount that is larger than the law allows|an amount larger than has been admitted|an amount that may well be exaggerated
mere|a5|f:NUM ; f:handful,fraction,few,day,week,hour,month,minute,minutes,hours,days,weeks,formality,rumor,rumour,possibility,presence,idea,thought,mention,suggestion,word|only|-surprise that it is so little|doubt whether the figure is right|regret that it was not known before|pride that it was done at all
sheer|a5|m:size,scale,number,volume,force,weight,amount,scope,magnitude,power,beauty,complexity,luck,speed,will,folly,determination,range,numbers,brilliance|great|-the idea that this alone is enough to impress|the idea that this cannot last for very long|the idea that this has been much exaggerated|the idea that this was brought about on purpose
vast|a3|m:@place,@amount,@money,quantity,network,area,sum,resource,wealth,difference,gap,empire,expanse,array,collection,crowd,desert,plain,distance,reserve,estate|large|-a size far beyond the usual|a size that cannot be right|a size that is shrinking|a size that was planned
enormous|a3|m:@amount,@money,pressure,damage,challenge,power,potential,impact,harm,influence,effort,task,crowd,quantity,difference,success,burden,effect,risk,strain,interest|large|-a size far beyond the usual|a size that cannot be right|a size that is shrinking|a size that was planned
colossal|a4|*|large|-a size far beyond that of others of its kind|a cost that nobody is willing to bear|an age that nobody can any longer tell|a mistake that nobody wants to admit
massive|a4|m:@amount,@money,protest,crowd,explosion,attack,demonstration,blow,increase,investment,campaign,effort,cut,loss,debt,damage,fire,strike,earthquake,operation,rally,project,fraud,breach,failure,change,boost,challenge,impact,problem,influx|large|-a size or weight that is out of the ordinary|a size that has been kept secret from the public|a size that was agreed upon after a debate|a size that has been much exaggerated
sweeping|a5|m:@idea,@rule,@power,change,victory,reform,cut,order,generalisation,generalization,statement,overhaul,opinion,view,legislation,measure,restriction,crackdown,review,transformation,agenda|large|-a very wide reach, taking in a great deal at once|a very cautious approach, one small step at a time|a very late beginning, after years of delay|a very doubtful purpose, hidden from the public
meteoric|a5|m:rise,career,ascent,growth|fast|-dazzling speed|honest effort|good connections|great secrecy
drastic|a4|*|strong|-something extreme that changes very much|something secret that is hard to notice|something gradual that takes a long time|something usual that surprises nobody
unprecedented|a5|*|unusual|-the first time that anything like it has happened|the last time that such a thing will be allowed|a long time since such a thing last happened|a good reason why such a thing has happened
historic|a5|m:@event,@idea,decision,deal,agreement,day,victory,moment,step,visit,vote,ruling,opportunity,change,meeting,achievement,win,defeat,breakthrough,summit,handshake,speech|important|-an importance that will be remembered for a long time|an importance that was greater in former times|an importance that only experts can understand|an importance that others have yet to recognise
landmark|a5|*|important|-a turning point for what comes after|a return to what was done before|a limit that must not be crossed|a decision that is hard to understand
momentous|a5|*|important|-great effects that will be felt for long|bad effects that will be hard for all to bear|small effects that add up in the end|effects that nobody had wished for
pivotal|a5|*|important|-much else that depends on it|much else that contradicts it|much that is not known about it|much that was given up for it
dire|a4|*|bad|-extreme seriousness|deliberate dishonesty|great secrecy|some carelessness
grim|a4|*|bad|-little ground for hope|little ground for doubt|a lack of honesty|a lack of care
bleak|a5|!m:house,month,winter,landscape,day,weather,place,moor|bad|-hardly any hope|hardly any proof|hardly any interest|hardly any honesty
stark|a5|m:choice,warning,contrast,reminder,difference,fact,figure,reality,terms,divide,message,picture,example,gap,term,truth,inequality,statistic,evidence|clear|-a harshness that nothing softens|a doubt that nothing removes|a smallness that is easily missed|a novelty that is hard to understand
glaring|a5|m:error,mistake,omission,example,contradiction,gap,weakness,failure,problem,hole,flaw,inequality,inconsistency,injustice|clear|-something so plain that nobody should have missed it|something so small that nobody needs to mind it|something so new that nobody could have known about it|something so common that nobody speaks about it
crippling|a5|*|heavy|-a weight under which hardly anything can be done|a weight that was laid upon others without reason|a weight that is felt less and less as time goes by|a weight that those concerned have chosen to bear
devastating|a4|m:@event,@bad,blow,effect,impact,fire,attack,storm,loss,consequence,news,defeat,hurricane,damage,report,tsunami,critique,illness,injury|bad|-overwhelming harm|harm that can be justified|harm that is only feared|harm that is soon repaired
catastrophic|a4|*|bad|-harm on the scale of a disaster|harm for which someone is to blame|harm that was kept from the public|harm that comes only by degrees
chilling|a5|m:@talk,warning,message,account,reminder,detail,tale,word,threat,video,crime,vision,prospect,story,murder,statement,report|frightening|-a shudder of fear|a feeling of pity|a sense of doubt|a wish to laugh
harrowing|a5|*|sad|-something deeply distressing to hear or see|something mildly surprising to hear or see|something that is hard to believe or prove|something that makes people want to act
horrific|a4|*|bad|-horror in those who hear of it|doubt in those who hear of it|relief in those who hear of it|pity for those who did it
appalling|a5|*|bad|-shock that such a thing can be|doubt whether it is really so|fear that it may come back|relief that it is over now
dismal|a4|*|bad|-a result so poor as to be depressing|a result so odd as to be suspicious|a result that comes as a surprise|a result for which no one is to blame
woeful|a5|*|bad|-a poorness that one can only regret|a poorness that is hard to believe|a poorness that is only pretended|a poorness that was not foreseen
abysmal|a5|*|bad|-something that could hardly be worse|something that could hardly be foreseen|something that could hardly be explained|something that could hardly be prevented
alarming|a4|*|serious|-fear of what may follow|doubt about the facts|anger at those who knew|surprise at the speed
looming|a5|*|coming|-the nearness of a threat|the nearness of some relief|a danger that is past|a danger that is invented
mounting|a4|m:@bad,@feel,@amount,pressure,evidence,criticism,debt,loss,tension,opposition,death,casualty,toll|growing|-more and more, like a heap that rises|less and less, as time goes by|an amount that someone has hidden|an amount that is open to dispute
runaway|a5|m:inflation,growth,success,spending,cost,debt,winner,bestseller,hit,climate|fast|-speed that nothing can stop|speed that nobody expected|success that is undeserved|growth that is only temporary
rampant|a5|*|widespread|-something bad that spreads unchecked|something good that is little noticed|something bad that is kept secret|something new that few understand
pervasive|a5|*|widespread|-a presence in nearly every part|a presence that few people notice|a presence that is hard to prove|a presence that lasts a short time
widespread|a3|*|common|-a presence in many places or among many people|a growth that is faster than had been expected|a danger that is greater than most people think|a matter on which most people are agreed
relentless|a5|*|constant|-no pause and no mercy|no plan and no purpose|no proof and no reason|no noise and no notice
incessant|a4|*|frequent|-a tiresome lack of any pause|a surprising lack of any reason|a careful choice of the moment|a gradual growth in strength
endless|a4|m:war,debate,talk,line,stream,meeting,cycle,argument,list,conflict,delay,queue,round,wait,series,parade|long|-weariness that it goes on and on|doubt whether it was necessary|pride that it has lasted so long|fear that it may stop too soon
perennial|a5|m:problem,question,issue,favorite,favourite,debate,complaint,concern,candidate,theme,loser,shortage|old|-something that comes up again year after year|something that gets a little worse every year|something that was settled some years ago|something that will be settled within a year
chronic|a4|m:shortage,problem,underfunding,hunger,unemployment,poverty,lack,corruption,instability,crisis,delay,neglect,debt,deficit,shortages,overcrowding,malnutrition,weakness|long|-something that has lasted so long as to seem past cure|something that came so suddenly as to surprise everyone|something that is so well hidden that few know of it|something that is so unfair that nobody accepts it
endemic|a5|m:corruption,violence,poverty,crime,problem,racism,sexism,bribery,culture|common|-deep roots and constant presence there|recent arrival there from somewhere else|a slow but steady decline over the years|a lack of proof that it is really there
entrenched|a5|*|strong|-a long-held place that is hard to shift|a new-won place that is easily lost again|a place that was won by unfair means|a place that is hidden from the public
deep-seated|a5|*|strong|-roots so deep that it will not easily go away|reasons so good that no one can object to it|a strength that is shown only in public|a strength that has only lately been gained
intractable|a5|*|hard|-resistance to every attempt to solve it|a lack of any attempt to solve it|a danger for all who speak of it|a problem that is still quite new
thorny|a5|m:issue,question,problem,subject,topic,matter,debate,dispute,relationship|hard|-a matter that may hurt whoever touches it|a matter that hardly anybody cares about|a matter that is older than most people think|a matter that must be kept from the public
daunting|a4|*|hard|-something so hard that one might lose courage|something so dull that one might lose interest|something so costly that one might lose money|something so odd that one might not believe it
gruelling|a4|*|long|-an effort that takes people to their limits|a boredom that makes people lose interest|a danger that makes people turn back|a secrecy that makes people suspicious
grueling|a4|*|long|-an effort that takes people to their limits|a boredom that makes people lose interest|a danger that makes people turn back|a secrecy that makes people suspicious
abrupt|a4|*|quick|-a lack of any warning|a lack of any reason|a lack of any effect|a lack of any regret
precipitous|a5|*|steep|-a change that is sudden and very great|a change that is slow but hard to stop|a change that was carefully prepared|a change that is good for everyone
swift|a4|m:response,action,reaction,justice,victory,rise,recovery,end,condemnation,progress,decision,passage,retribution,punishment,move|quick|-no time lost over it|no thought given to it|no notice taken of it|no harm meant by it
// Adjectives: how well or badly somebody acts
bold|a4|m:@idea,@talk,move,step,decision,action,claim,vision,experiment,attempt,statement,leadership,policy,gamble,choice,promise,ambition|new|-courage to take a risk|patience to wait for success|money to pay for a mistake|cunning to hide the real aim
audacious|a5|*|bold|-surprising daring|surprising cruelty|surprising honesty|surprising slowness
brash|a5|*|confident|-being too loud and sure of oneself|being too quiet and full of doubts|being too old and set in one's ways|being too kind and easily deceived
cavalier|a5|m:attitude,approach,treatment,disregard,manner,way,use|careless|-something serious that is taken too lightly|something unimportant that is taken too seriously|something secret that is told too freely|something foreign that is admired too much
callous|a5|*|harsh|-no feeling for others' pain|no proof of others' guilt|no fear of others' anger|no interest in others' opinions
brutal|a4|m:@event,@force,regime,murder,attack,war,crackdown,dictator,dictatorship,killing,rule,treatment,repression,conflict,assault,police,civil,occupation,tactic,campaign,crime,beating|harsh|-great cruelty|careful planning|great secrecy|sudden surprise
ferocious|a4|*|strong|-wild and cruel energy|calm and patient skill|hidden and slow harm|forced and late effort
fierce|a4|m:debate,criticism,battle,fighting,competition,opposition,resistance,attack,critic,argument,row,opponent,fight,rival,rivalry,clash,backlash,contest,struggle,dispute,storm|strong|-violence or passion|secrecy or deceit|delay or doubt|humour or irony
scathing|a5|*|critical|-criticism so sharp that it hurts|criticism so hidden that few notice it|criticism that was not quite deserved|criticism mixed with a good deal of praise
blistering|a5|m:attack,criticism,speech,critique,report,statement,editorial,letter,response,rebuke|strong|-burning force|cool politeness|lasting regret|hidden doubt
damning|a5|m:report,evidence,verdict,indictment,criticism,finding,testimony,assessment,account,detail,statistic,review,conclusion|critical|-hardly any defence left for those who are blamed|hardly any proof against those who are under attack|hardly any doubt that it was all a mistake|hardly any interest among those who heard it
bitter|a4|m:@event,dispute,row,battle,rival,enemy,argument,debate,fight,divide,division,blow,conflict,struggle,experience,irony,disappointment,opponent,feud,rivalry,defeat,lesson,pill,criticism,memory|hard|-pain or resentment|skill or cunning|hope or promise|doubt or confusion
acrimonious|a5|*|heated|-bitterness between the sides|secrecy between the sides|a lasting friendship in spite of it|a lack of interest on both sides
vicious|a4|m:attack,war,crime,rumour,rumor,fight,campaign,lie,killer,assault,gang,regime,conflict|bad|-cruelty or ill will|error or ignorance|haste or disorder|fear or weakness
ugly|a4|m:@event,truth,reality,scene,side,incident,row,dispute,fight,history,politics,past,rumor,chapter,confrontation,episode,mood|bad|-something hateful or repulsive|something secret or criminal|something weak or helpless|something new or unusual
sordid|a5|*|unpleasant|-something dirty and dishonest|something sad and undeserved|something dull and lengthy|something dangerous but brave
sinister|a5|*|strange|-some bad purpose behind it|some good that may come of it|some mistake that caused it|some joke that is meant by it
nefarious|a5|*|bad|-criminal or immoral aims|confused aims|selfish but lawful aims|aims that cannot be reached
insidious|a5|*|harmful|-harm that is done slowly and unnoticed|harm that is done openly and by force|harm that is done by a mere accident|harm that is done for a good purpose
unscrupulous|a5|*|clever|-no thought of right or wrong|no thought of cost or loss|no fear of being laughed at|no memory of past failures
rogue|a5|m:state,trader,officer,nation,agent,element,employee,official,group,nuclear,regime,elector|bad|-acting outside all rules and control|acting under the orders of someone higher|acting without enough money or knowledge|acting for the good of everyone else
shady|a5|m:deal,business,character,past,dealings,practice,figure,company,businessman,transaction,operator,politics|unclear|-probable dishonesty|probable illness or weakness|probable success|probable delay
dubious|a5|m:claim,honour,honor,distinction,evidence,record,practice,reputation,value,assertion,science,deal,method,source,tactic,reason,benefit,legality,grounds,past,ground,theory|uncertain|-good reason not to trust it|good reason not to delay it|good reason to keep it secret|good reason to be proud of it
spurious|a5|*|wrong|-something false that is made to look genuine|something true that is made to look false|something wrong that is based on a mere slip|something old that is no longer believed
bogus|a4|*|false|-an intention to deceive|an honest mistake|a lack of real interest|a wish to amuse
hollow|a5|m:promise,victory,claim,word,threat,gesture,argument,apology,praise,boast,slogan,democracy|empty|-an outward show with nothing behind it|a strong feeling that is kept well hidden|a danger that was not known before|a meaning that only a few understand
flimsy|a5|*|weak|-something that gives way at the first test|something that has been hidden from view|something that harms whoever relies on it|something that has not been tested enough
far-fetched|a5|*|unlikely|-something that is hard to believe|something that is hard to forgive|something that is hard to pay for|something that is hard to stop
ludicrous|a5|*|unreasonable|-something that deserves to be laughed at|something that deserves to be punished|something that deserves to be pitied|something that deserves a closer look
absurd|a4|*|unreasonable|-something against all common sense|something against the written law|something against all experience so far|something against the will of most people
outrageous|a4|*|unreasonable|-something so bad that it makes people angry|something so odd that it makes people laugh|something so sad that it makes people weep|something so new that it makes people curious
preposterous|a5|*|unreasonable|-something too foolish to be taken seriously|something too costly to be carried out|something too painful to be talked about now|something too new to be judged fairly
misguided|a4|*|wrong|-poor judgment, perhaps with good intentions|bad intentions, perhaps with good judgment|poor luck, in spite of good planning|poor skill, in spite of long training
short-sighted|a5|*|unwise|-no thought of what comes later|no knowledge of what came before|no interest in what others say|no idea of what it would cost
half-hearted|a5|*|weak|-little real will behind it|very little money behind it|little truth in it|little time for it
lacklustre|a5|*|weak|-a lack of life and spirit|a lack of honesty and truth|a lack of help from others|a lack of time to prepare
lackluster|a5|*|weak|-a lack of life and spirit|a lack of honesty and truth|a lack of help from others|a lack of time to prepare
lukewarm|a5|!m:water,bath,coffee,tea|cool|-little enthusiasm|little knowledge|little honesty|little danger
tepid|a5|!m:water,bath,coffee,tea|cool|-little enthusiasm|little knowledge|little honesty|little danger
clumsy|a4|*|awkward|-a lack of skill or tact|a lack of money or means|a lack of truth or honesty|a lack of time or leisure
heavy-handed|a5|*|strict|-more force than is called for|less care than is usual|more money than there is|less interest than there was
complacent|a5|*|content|-feeling safer than one should|feeling guiltier than one should|feeling poorer than one is|feeling older than one is
smug|a5|*|content|-being too pleased with oneself|being too easily pleased by others|being too proud of one's country|being too slow to understand
aloof|a5|*|distant|-keeping away, as if above the others|keeping away, as if afraid of the others|keeping away, because of a promise|keeping away, for lack of time
timid|a4|*|careful|-too little courage|too little knowledge|too little interest|too little honesty
hardline|a5|*|strict|-no readiness for compromise|no readiness for any risk|no interest in details|no fear of the law
die-hard|a5|*|loyal|-a refusal ever to change|a readiness to use force|a lack of any real choice|a wish for some reward
rabid|a5|!m:dog,animal,bat|strong|-zeal beyond all reason|zeal well hidden|zeal only pretended|zeal newly found
militant|a4|m:group,union,leader,activist,organization,organisation,atheist,wing,faction,feminist|active|-readiness to fight for a cause|readiness to pay for a cause|readiness to give up a cause|readiness to keep a secret
radical|a4|m:@idea,change,cleric,shift,step,reform,agenda,solution,overhaul,transformation,approach,preacher,departure|great|-something that goes to the root and breaks with the past|something that goes step by step and keeps what is good|something that goes on in secret and is hard to notice|something that goes wrong at first and is then corrected
fringe|a5|m:group,party,candidate,figure,theory,movement,view,idea,politics,element,politician|small|-a place outside what most people take seriously|a place among the things that most people like|a place at the top, above all the others|a place that is hidden from public view
fledgling|a5|*|new|-youth, without full strength as yet|youth, with too much self-confidence|age, with failing strength|novelty, with little real value
budding|a4|m:@person,artist,scientist,writer,romance,career,democracy,friendship,relationship,movement,industry,entrepreneur,musician,journalist,politician|new|-a beginning full of promise|a beginning full of danger|an end full of regret|a success already complete
fragile|a5|m:peace,truce,ceasefire,state,economy,recovery,democracy,coalition,government,deal,agreement,calm,alliance,ecosystem,stability,majority,balance,unity,region,country,confidence,union|weak|-something that could easily break|something that could easily be copied|something that has been kept hidden|something that was gained unfairly
shaky|a4|m:@proof,start,ground,economy,truce,coalition,ceasefire,government,alliance,recovery,foundation,grounds,finances,peace,democracy,confidence,footing|weak|-something that may not hold for long|something that may not be quite lawful|something that may come as a surprise|something that may harm other people
tenuous|a5|*|weak|-something so thin that it might break|something so dark that it might be missed|something so new that it might fail|something so secret that it might be denied
precarious|a5|*|difficult|-something that might go wrong at any moment|something that must be kept from the public|something that has gone on for a long time|something that is nobody's fault
volatile|a4|m:@place,@feel,@amount,market,situation,mix,region,relationship,area,state,currency,mood,issue,atmosphere,stock,politics|unsteady|-change that may come suddenly and violently|change that may come slowly and unnoticed|change that somebody has carefully planned|change that most people would welcome
uneasy|a4|m:truce,peace,alliance,relationship,calm,coalition,compromise,coexistence,silence,relation,partnership,mix,balance|loose|-a lack of real trust beneath it|a lack of real strength beneath it|a secret profit on one side|an old friendship beneath it
turbulent|a4|!m:air,water,sea|difficult|-unrest and sudden change|poverty and slow decline|secrecy and hidden crime|order and steady growth
tumultuous|a5|*|difficult|-noise and wild confusion|fraud and deep mistrust|want and silent misery|calm and quiet thought
chaotic|a4|*|confused|-a complete lack of order|a complete lack of interest|a threat of great violence|a secret plan behind it
disgruntled|a5|*|angry|-a feeling of not having been treated well|a feeling of having done something wrong|a feeling of knowing more than the others|a feeling of having nothing left to lose
disgraced|a5|*|former|-the loss of all honour through some scandal|the loss of all money through some bad luck|an honourable end after long service|a change to a better post elsewhere
ousted|a4|*|former|-being forced out of office|being tired of office|being voted into office|being too old for office
veteran|a4|m:@person,diplomat,reporter,actor,journalist,politician,lawmaker,campaigner,teacher,analyst,negotiator,director,congressman,observer,lawyer,player,broadcaster,coach,singer,civil|old|-long experience, which deserves respect|old age, which makes people slow|old habits, which are hard to change|old quarrels, which are not forgotten
seasoned|a5|m:@person,diplomat,reporter,actor,journalist,politician,lawmaker,campaigner,negotiator,traveller,traveler,observer,lawyer,player,professional,veteran|old|-skill that comes from long experience|slowness that comes from old age|pride that comes from great success|doubts that come from many failures
outspoken|a4|*|open|-saying what one thinks, even if it offends|saying what others think, even if it is false|saying very little, even when one is asked|saying what pleases, even when one disagrees
self-proclaimed|a5|*|known|-a title that somebody has chosen without others' consent|a title that somebody has earned by many years of work|a title that somebody would much rather have kept secret|a title that somebody has been given by an official body
would-be|a5|*|possible|-a hope to be it that has not been fulfilled, or not yet|a claim to be it that has been proved beyond any doubt|a fear of becoming it that is not without reason|a memory of having been it a long time ago
unsung|a5|*|unknown|-praise that is deserved but not received|praise that is received but not deserved|work that is done but not paid for|work that is planned but not yet begun
// Adjectives: money, luck, look
modest|a3|m:@amount,@money,increase,gain,rise,growth,home,house,goal,improvement,success,reduction,progress,beginning,background,recovery,start,reform|small|-a limited amount, but nothing to be ashamed of|an amount so small as to be very nearly an insult|a large amount, kept from public view|an amount that may not be correct
meagre|a5|*|small|-too little to be satisfactory|too late to be useful|enough, but badly used|little, but well deserved
meager|a5|*|small|-too little to be satisfactory|too late to be useful|enough, but badly used|little, but well deserved
measly|a5|*|small|-contempt for so small an amount|thanks for so small an amount|surprise at so large an amount|doubt about the real amount
scant|a4|*|little|-less than there should be|more than there should be|less than is admitted|as much as is allowed
negligible|a4|*|small|-so little that it can be left out|so little that it must be a mistake|so little that people complained|so little that it was hard to find
extravagant|a4|*|costly|-more expense than is sensible|expense that others have to pay|expense that was kept a secret|expense that will bring a profit
sumptuous|a5|*|rich|-splendour, and probably great expense|comfort, but probably rather poor taste|age, and probably some decay|secrecy, and probably some crime
exorbitant|a5|*|high|-an unreasonably large amount|an amount that came as a surprise|an amount that was agreed upon|an amount that few people know
hefty|a4|m:@amount,@money,fine,bill,price,fee,sum,bonus,tax,penalty,sentence,discount,majority|large|-an amount that weighs heavily|an amount that is hard to check|an amount that is unlawful|an amount that is soon forgotten
whopping|a4|*|large|-astonishment at so large an amount|anger at so unfair an amount|doubt about so round a figure|regret about so disappointing a figure
lucrative|a4|*|good|-a great deal of money to be made|a great deal of good to be done|a great deal of risk to be run|a great deal of time to be spent
slick|a5|m:campaign,ad,video,marketing,production,advertising,presentation,operation,politician,salesman,website,design,advertisement|smooth|-skill, but perhaps without real depth|depth, but perhaps without real skill|honesty, even where it does not help|carelessness, as if done in a hurry
squalid|a5|*|poor|-dirt and misery|simplicity and order|danger and crime|loneliness and cold
destitute|a5|*|poor|-nothing at all to live on|nobody at all to talk to|no wish at all to work|no right at all to stay
vibrant|a4|m:democracy,culture,city,economy,community,scene,society,life,area,market,neighborhood,neighbourhood|active|-life and energy|noise and danger|old and firm habits|wealth and luxury
bustling|a4|*|busy|-lively activity|angry disorder|hidden trade|tiring labour
sleepy|a4|m:town,village,suburb,city,place,resort,community,backwater,island|quiet|-a place where hardly anything happens|a place that nobody can get away from|a place where people are afraid to go out|a place that is cut off from the world
iconic|a4|*|well-known|-something that has come to stand for more than itself|something that has come to be disliked by many people|something that is much more costly than it used to be|something that is no longer found anywhere else
prestigious|a4|*|well-known|-honour for whoever has or wins it|profit for whoever has or wins it|a danger for those who belong to it|a secret that only members know
long-awaited|a4|*|expected|-impatience for it to come at last|fear of what it will bring|doubt whether it is any use|surprise that it has come so soon
long-overdue|a5|*|late|-a view that it should have come much earlier|a view that it should not have come at all|a doubt whether it will come at all|a fear that it may not last for long
overdue|a4|!m:book,bill,payment,debt,rent,loan,balance|late|-a view that it should have come before now|a view that it should not have come at all|a doubt whether it will come at all|a fear that it may not last for long
premature|a4|!m:baby,birth,death,infant|early|-coming before the right time|coming at the best possible time|coming without any reason|coming too late to be of use
hasty|a4|*|quick|-too little time to do it well|too little money to do it well|enough skill to do it quickly|enough courage to do it at once
outdated|a4|*|old|-something that no longer fits the present|something that has proved its worth|something that has become rare and dear|something that never was any use
antiquated|a5|*|old|-so old as to be hardly of any use|so old as to be worth a great deal|so old as to be almost forgotten|so old as to need protection
archaic|a5|*|old|-something left over from a time long past|something brought in from a far-off place|something that has proved its worth over time|something that has been carefully restored
controversial|a3|*|much-discussed|-strong disagreement about it|wide agreement about it|little real knowledge about it|official secrecy about it
contentious|a4|*|difficult|-something that people argue about|something that people are afraid of|something that people do not understand|something that people would rather forget
divisive|a5|*|difficult|-something that sets people against each other|something that makes people lose their interest|something that people cannot easily understand|something that people must share with others
inflammatory|a5|*|strong|-something likely to stir up anger|something likely to be misunderstood|something likely to be forgotten|something likely to do good
incendiary|a5|!m:device,bomb,weapon,balloon|strong|-something likely to stir up anger|something likely to be misunderstood|something likely to be forgotten|something likely to do good
defiant|a4|*|firm|-open refusal to give in|secret readiness to give in|honest doubt about the aim|deep sorrow about a loss
unrepentant|a5|*|firm|-no regret at all|no reward at all|no reason at all|no risk at all
resounding|a4|m:victory,defeat,yes,no,success,win,endorsement,rejection,majority,failure,vote|clear|-something that could hardly have been plainer|something that could hardly have been closer|something that could hardly have been fairer|something that could hardly have been foreseen
decisive|a4|m:victory,defeat,win,vote,blow,battle,moment,role,step,majority,factor,intervention|clear|-something that settles the matter|something that pleases all sides|something that costs a great deal|something that comes as a surprise
crushing|a5|m:defeat,blow,loss,debt,victory,poverty,weight,burden,disappointment,majority|heavy|-a weight that leaves no strength to resist|a surprise for which nobody was prepared|a wrong about which nobody has complained|a result that could easily have been different
humiliating|a4|*|bad|-a loss of pride before the eyes of others|a loss of money to the advantage of others|a loss that was kept from the public|a loss that came after a close fight
// Nouns
clampdown|n4|*|action|-stern measures to put a stop to something|mild measures to try something out|secret measures to find something out first|late measures that no longer help
clique|n5|*|group|-a small circle that lets nobody else in|a large crowd that has no leader|a new party that is open to everybody|an official body with a public task
cartel|n5|!l:drug,medellin,sinaloa|group|-acting together at others' cost|acting together for others' good|acting alone for fear of others|acting under orders of the state
cabal|n5|*|group|-secret plotting|public debate|official duties|lack of power
faction|n4|*|group|-a group that stands against others within the same body|a group that speaks for everyone in the same body|a group that looks on from the outside and takes no side|a group that has been appointed to keep the peace
influx|n4|*|arrival|-a great many coming in|a few coming in one by one|some coming in unlawfully|some coming in by invitation
wave|n4|p:of & p:of>protest,attack,violence,strike,arrest,killing,layoff,bombing,crime,anger,migrant,immigrant,refugee,sympathy,panic,unrest,migration,immigration,infection,demonstration|series|-a strong rise, with one following another|a weak rise, soon forgotten by everybody|a secret plan, with one person behind it all|a mere accident, with no link between them
flood|n4|p:of & !p:of>water,rain|number|-so many that they can hardly be dealt with|so few that they are hardly noticed|so many that it must all have been planned|enough to satisfy everyone's wishes
avalanche|n5|p:of & !p:of>snow,rock,ice|number|-so many at once that they seem to bury people|so many at once that it must be a mistake|a few at a time, so that people get used to them|exactly as many as people had expected
barrage|n5|p:of|number|-many, coming one after another like shots|many, carefully put in good order|a few, sent in secret to one person|a few, coming after a long delay
torrent|n5|p:of & !p:of>water,rain|amount|-a strong and unbroken rush|a weak and broken trickle|a calm and steady supply|a hidden and harmful leak
spate|n4|p:of|number|-many within a short time|many over a long time|a few that were planned|a few that were noticed
nightmare|n5|!l:night,child & !v:have|problem|-something extremely frightening or unpleasant|something that is imagined and not quite real|something that is over as quickly as it came|something that nobody else knows about
haven|n5|p:for,from ; l:safe,tax|place|-safety from trouble elsewhere|danger from every side|great wealth and luxury|loneliness far away from others
windfall|n5|*|sum|-money that comes unexpectedly|money that comes from a crime|money that comes as wages|money that has to be repaid
cover-up|n5|*|mistake|-a deliberate hiding of the truth|an honest error about the facts|a long delay in telling the facts|a fair attempt to protect someone
scandal|n4|*|affair|-public shock at something improper|public interest in something new|public relief at the end of something|public doubt about what is true
showdown|n5|*|meeting|-a final contest that will settle who is stronger|a friendly talk that will leave both sides content|a secret deal that will be kept from others|a first meeting that will settle very little
standoff|n5|*|disagreement|-a state in which neither side will give way|a state in which either side may give up soon|a state in which both sides have been forgotten|a state in which one side has clearly won
stand-off|n5|*|disagreement|-a state in which neither side will give way|a state in which either side may give up soon|a state in which both sides have been forgotten|a state in which one side has clearly won
deadlock|n4|*|disagreement|-no way forward for either side|no way back for either side|no blame for either side|no contact between the sides
stalemate|n4|*|disagreement|-neither side being able to win|neither side being to blame|one side being about to win|both sides being about to agree
spat|n5|*|disagreement|-a small quarrel, not to be taken too seriously|a deep conflict, which might even lead to war|a legal dispute, which must be settled by a court|a secret quarrel, which nobody is to hear about
row|n4|p:over,about,between ; l:diplomatic,political,furious,bitter|disagreement|-a heated and noisy quarrel|a polite and learned debate|a secret and silent dislike|an old and forgotten quarrel
feud|n5|*|disagreement|-a bitter quarrel that has lasted long|a sudden quarrel that is soon over|a mere pretence of a quarrel|a debate about matters of form
rift|n5|*|disagreement|-a split between those who were close|a first meeting of those who were apart|a secret plan of those who are close|a polite debate among strangers
rout|n5|*|defeat|-a complete and disorderly defeat|a narrow and unlucky defeat|a defeat brought about by cheating|a defeat that had been expected
landslide|n5|!l:mud,rain & l:election,electoral,victory ; p:victory & f:victory|win|-a very large lead over the others|a very small lead over the others|a win that was gained unfairly|a win that was not expected
plight|n5|*|situation|-a bad situation that calls for sympathy|a strange situation that calls for an explanation|a criminal situation that calls for punishment|a secret situation that few people know about
ordeal|n5|*|experience|-something painful and hard to get through|something useful and easy to remember|something secret and hard to talk about|something strange and hard to believe
spectre|n5|p:of|possibility|-a threat that frightens people, like a ghost|a hope that cheers people up, like a good wish|a fact that is hard to deny, like a number|a rumour that no one believes, like a fairy tale
specter|n5|p:of|possibility|-a threat that frightens people, like a ghost|a hope that cheers people up, like a good wish|a fact that is hard to deny, like a number|a rumour that no one believes, like a fairy tale
havoc|n4|*|damage|-great destruction and disorder|slight and hardly visible harm|deserved and lawful punishment|harm done slowly and in secret
turmoil|n4|*|trouble|-great confusion and unrest|deep silence and mourning|hidden crime and fraud|want and hunger
mayhem|n4|*|disorder|-violent confusion|cheerful noise|careful planning|secret dealing
upheaval|n4|*|change|-violent and far-reaching change|slow and hardly noticeable change|change for the better, step by step|change that is talked of but not made
bombshell|n5|!s:blonde|news|-a great and sudden shock|a welcome and slow change|a planned attack|an old story
outcry|n4|*|reaction|-loud protest by many people|silent agreement by many people|written complaints by a few people|growing interest among experts
uproar|n4|*|reaction|-loud and excited protest|long and thoughtful silence|polite but cool applause|slow but growing interest
backlash|n4|*|reaction|-a strong turn against what had gone before|a weak protest that soon dies away|a growing wish to see much more of the same|a secret plan to undo what was done
furore|n5|*|reaction|-great public excitement and anger|great public boredom and fatigue|deep private grief|quiet private relief
frenzy|n4|!l:feeding|activity|-wild excitement beyond reason|careful work behind the scenes|patient effort without reward|quiet sorrow among many
hysteria|n5|*|excitement|-feelings that go beyond all reason|feelings that are only pretended|feelings that are kept well hidden|feelings that soon pass off
paranoia|n5|*|fear|-fear that has little ground in fact|fear that has good ground in fact|fear that is hidden out of pride|fear that is shared by everybody
stigma|n5|*|problem|-a mark for which others look down on it|a fault that only experts can notice|a danger that is greater than it seems|a price that most people cannot pay
taboo|n5|*|rule|-something that one must not even talk about|something that one cannot take too seriously|something that the law leaves open|something that used to be thought wrong
pariah|n5|*|outsider|-someone whom all the others keep away from|someone whom all the others feel sorry for|someone whom hardly anyone has heard of|someone whom the others secretly admire
laggard|n5|*|follower|-blame for staying behind the others|praise for not hurrying like the others|pity for not being able to keep up|fear of what the others may do
heavyweight|n5|!l:boxing,boxer & !f:champion,boxer,title,fight|figure|-great influence|great wealth|great honesty|great age
stalwart|n5|*|member|-loyalty proved over years|loyalty bought with money|loyalty given up of late|loyalty shown only in words
underdog|n5|*|side|-the side that is not expected to win|the side that is not allowed to win|the side that has won before|the side that plays unfairly
lackey|n5|*|helper|-obedience without self-respect|help without any reward|harm without any intention|advice without any fear
mouthpiece|n5|*|speaker|-saying only what others want to have said|saying only what has been proved|saying hardly anything at all|saying openly what others are only thinking
pawn|n5|!l:chess|tool|-being moved about for others' purposes|being looked up to for one's great deeds|being kept safe for better times|being asked for advice by others
scapegoat|n5|*|person|-blame for what others have done|praise for what others have done|flight from a just punishment|readiness to admit a mistake
culprit|n4|*|cause|-guilt|bad luck|secrecy|surprise
thug|n4|*|man|-violence and lawlessness|cleverness and good manners|poverty and honesty|fear and obedience
dictator|n4|*|leader|-absolute power that no one may oppose|limited power that the law provides|power in name, while others decide|power given by most of the voters
warlord|n4|*|leader|-power that rests on armed men|power that rests on free votes|power that rests on high birth|power that rests on great wealth
tyranny|n4|*|rule|-power used cruelly and without limit|power used weakly and without effect|power gained by birth, not by merit|power exercised from far away
despot|n5|*|ruler|-power without limit or mercy|power without real influence|power shared with a council|power gained by election
atrocity|n4|*|crime|-extreme cruelty that shocks people|extreme cleverness that fools people|a crime that was never punished|a crime that was planned in secret
squalor|n5|*|poverty|-dirt and misery|thrift and order|crime and profit|loneliness and fear
hype|n5|*|publicity|-more excitement than the thing deserves|less notice than the thing deserves|reports that are kept from the public|reports by people who know it well
lip service|pn5|*|support|-fine words without deeds|good deeds without words|support in return for money|support given with all one's heart
platitude|n5|*|phrase|-words used so often that they say little|words so rude that they hurt others|words so learned that few understand|words so secret that few hear them
pretext|n5|*|reason|-not the true reason|not the only reason|not a lawful reason|not a new reason
facade|n5|!p:of>building,house,hotel|appearance|-an outside that hides something different|an outside that is older than the inside|an outside that shows what is within|an outside that nobody has ever seen
veneer|n5|*|appearance|-something good on the surface only|something good all the way through|something bad that will improve|something old that has been kept
minefield|n5|!l:land,army|situation|-hidden dangers at every step|great rewards for the brave|a lack of any clear rules|a long and tiring effort
powder keg|pn5|*|place|-violence that may break out at any moment|violence that has come to an end for good|wealth that may be lost at any moment|a secret that may come out at any moment
hotbed|n5|*|place|-fast and strong growth of something bad|slow and steady decline of something good|strict control of something dangerous|careful protection of something rare
breeding ground|pn5|*|place|-conditions in which something bad can grow|conditions in which something bad dies out|rules by which something bad is kept out|people who watch over something rare
stronghold|n4|*|place|-one side's strength, hard to overcome there|one side's weakness, easily used by others|a balance between two equal sides|a place closed to people from outside
backwater|n5|*|place|-hardly any change or new ideas|hardly any peace or order|hardly any law or justice|hardly any food or water
godsend|n5|*|help|-help that comes just when it is badly needed|help that comes when it is no longer needed|help that has to be paid for dearly|help that comes from an enemy
boon|n5|*|advantage|-a welcome help|a heavy burden|an unfair gain|a hidden danger
setback|n4|*|failure|-a hindrance on the way, but not the end of it|the end of all hopes, and not just a hindrance|a punishment for something done before|a trick to make others feel safe
pitfall|n4|*|problem|-a hidden danger into which one may fall|an open danger that is easily avoided|a problem that others have brought about|a problem that has been solved before
hurdle|n4|!w:race,track,jump,runner,athlete,sprint|problem|-something that can be got over with an effort|something that nobody will ever be able to overcome|something that others have kept hidden|something that is against the law
bottleneck|n5|*|problem|-one narrow place that holds up everything|one person that decides on everything|a lack of order in every single part|a danger that grows from day to day
patchwork|n5|p:of|system|-many pieces that do not quite fit together|one whole that has been very well planned|many pieces that are kept secret|one whole that is falling to pieces
mantra|n5|*|phrase|-frequent repetition, almost without thought|careful thought, almost without words|sharp criticism, almost without reason|great surprise, almost without warning
dogma|n5|*|idea|-a belief that may not be questioned|a guess that has still to be tested|a doubt that is kept from others|an idea that is quite new
pipe dream|pn5|*|hope|-a hope that will never come true|a hope that has come true|a hope that nobody speaks about|a hope that would harm others
panacea|n5|*|answer|-a cure for everything|a cure for nothing|a cure that is harmful|a cure that is secret
gamble|n5|*|decision|-a risk that may end badly|a trick that may be found out|a rule that may be broken|a delay that may be useful
u-turn|n5|*|change|-the opposite of what had been firmly said before|a small step beyond what had been said before|an explanation of what had been said before|a secret part of what had been said before
about-face|n5|*|change|-a complete turn to the opposite|a small step in the same direction|a long wait before the next step|a first step towards something new
// Adverbs
merely|r4|*|only|-a playing down of it, as no more than that|a warning of it, as much more than that|a doubt about it, as not yet proved|a regret about it, as hard to change now
barely|r4|*|just|-the idea that it is very nearly not so at all|the idea that it is very likely to change soon|the idea that it is very seldom talked about|the idea that it is not quite as it should be
openly|r4|l:say,criticize,criticise,admit,defy,discuss,mock,question,challenge,support,oppose,campaign,talk,acknowledge,accuse,express,declare,hostile,back,attack ; r:say,criticize,criticise,admit,defy,discuss,mock,question,challenge,support,oppose,campaign,talk,acknowledge,accuse,express,declare,hostile,back,attack|clearly|-no attempt to hide it|no hope of success|no need for any proof|no doubt about its truth
quietly|r5|l:remove,drop,introduce,change,shelve,withdraw,resign,settle,pay,release,sign,agree,approve,abandon,build,expand,pass,cut,end,replace,delete,close,move,prepare,allow,begin,start,work ; r:remove,drop,introduce,change,shelve,withdraw,resign,settle,pay,release,sign,agree,approve,abandon,build,expand,pass,cut,end,replace,delete,prepare,allow|without announcement|-a wish to attract little notice|a wish to please everybody|a lack of any real conviction|a lack of any real power
abruptly|r4|*|quickly|-a lack of any warning|a lack of any reason|a lack of any effect|a lack of any regret
suddenly|r3|*|quickly|-the idea that people were not prepared for it|the idea that people had been hoping for it|the idea that people had agreed to it before|the idea that people had been to blame for it
reluctantly|r4|*|in the end|-unwillingness|secrecy|failure|surprise
begrudgingly|r5|*|in the end|-unwillingness|secrecy|failure|surprise
conspicuously|r5|*|clearly|-something that nobody could fail to notice|something that nobody could put into words|something that nobody could possibly believe in|something that nobody could have prevented
notoriously|r5|*|as is known|-something well known, and not to its credit|something well known, and greatly to its credit|something kept secret, and with good reason|something often said, and yet not proved
blatantly|r5|*|clearly|-no attempt to hide something wrong|no attempt to stop something wrong|no wish to harm anybody by it|no proof that it is really so
grossly|r5|*|very|-a degree that is hard to excuse|a degree that is hard to measure|a degree that is hardly noticed|a degree that is to be expected
woefully|r5|*|very|-regret that it is so much so|doubt whether it is really so|surprise that it is known at all|hope that it will soon be over
painfully|r5|f:slow,clear,obvious,aware,shy,familiar,honest,thin,evident,small,little|very|-a degree that hurts or embarrasses|a degree that pleases or even flatters|a degree that is hard to prove|a degree that was not expected
alarmingly|r5|*|very|-fear of what may follow|pride in what was done|doubt about the facts|anger about a lie
dangerously|r4|f:close,low,high,thin,wrong,naive,weak,near,hot,unstable,false,exposed,misleading|very|-harm that may come of it|doubt that it is really so|regret that it was not so before|secrecy that surrounds it
deliberately|r5|!f:difficult,vague,slow,provocative|as it happened|-an intention, and no accident|an accident, and no intention|a long delay beforehand|an order from somebody else
unwittingly|r5|*|in fact|-no knowledge of what was being done|no right to do what was done|no wish to put an end to what was done|no success in what was done
blindly|r5|*|simply|-no thought or question|no hope or joy|no skill or care|no plan or money
hastily|r4|*|quickly|-too little time to do it well|too little will to do it well|enough skill to do it quickly|enough courage to do it at once
frantically|r4|*|quickly|-great fear or hurry|great joy or pride|great skill or order|great secrecy or caution
desperately|r4|l:need,try,want,seek,fight,search ; r:need,try,want,seek,fight,search,poor,short|very|-urgency, with little hope or time left|secrecy, with little chance of discovery|anger, with little respect for others|doubt, with little wish to go on
feverishly|r5|*|quickly|-restless and excited activity|slow and careful activity|secret and unlawful activity|useless and silly activity
doggedly|r5|*|firmly|-a refusal to give up|a refusal to speak|a readiness to obey|a readiness to cheat
steadfastly|r5|*|firmly|-loyal firmness|blind obedience|cold calculation|mere habit
vehemently|r5|*|firmly|-strong feeling|secret doubt|hidden humour|long thought
fiercely|r4|l:criticise,oppose,defend,fight,compete,debate,contest,resist,deny,guard,attack ; r:criticise,oppose,loyal,protective,independent,proud,competitive,fight,contested,resist,deny,guarded,debated,criticised,criticized,opposed,defended,critical|strongly|-passion or even violence|doubt or even regret|irony or even humour|secrecy or even fraud
bitterly|r4|!f:cold|strongly|-pain or resentment|hope or promise|cleverness or skill|doubt or confusion
narrowly|r4|l:lose,win,escape,defeat,avoid,miss,beat,pass,fail,survive ; r:lose,win,escape,defeat,avoid,miss,beat,pass,fail,survive|just|-a result that could almost have been the opposite|a result that was brought about by entirely unfair means|a result that nobody had any doubt about|a result that was kept back for some time
overwhelmingly|r4|*|mostly|-very few or very little on the other side|nearly as many on the other side|pressure put on all those who disagreed|surprise on the part of both sides
tirelessly|r5|*|hard|-effort that deserves respect|haste that deserves blame|luck that others may envy|delay that many regret
painstakingly|r5|*|carefully|-great trouble taken over each detail|great pain felt by those who did it|great harm done by small mistakes|great speed needed from the start
dutifully|r5|*|duly|-doing what is expected, and no more|doing what is enjoyable, and no less|doing what is forbidden, and in secret|doing what is useful, and with success
crucially|r5|*|also|-a great deal that depends on this|a great deal that is not known of this|some doubt whether this is true|some regret that this is so
`;
