/** Further loaded verbs, of speech and of deed, in the form of `loaded-3.ts`. */
export const loadedActs = `
// Ways of saying
claim|v5|f:that,to,they,he,she,it,there & t:claims,claimed,claiming & !s:storm,accident,quake,earthquake,bomb,attack & !r:responsibility|say|-some distance: others may not believe it|some pity: it had been so hard to say it|full trust: no one has reason to doubt it|some anger: it should not have been said
allege|v4|*|say|-a charge that has not been proved|a charge that has been dropped since|praise that has not been earned|a report that nobody has denied
imply|v4|f:that|say|-something not said outright but left to be understood|something said outright and not left in any doubt|something not meant at all but said by mistake|something left out because it would be dangerous
insinuate|v5|*|say|-an unpleasant charge made in a roundabout way|an unpleasant charge made openly to someone's face|an honest doubt put forward for all to discuss|a mere joke that others have taken too seriously
protest|v4|f:that ; w:“,”|say|-an objection made with strong feeling|an objection made after long thought|an excuse made with some embarrassment|an agreement given after some delay
joke|v3|f:that ; w:“,”|say|-that it was not to be taken quite seriously|that it was not to be passed on to others|that it was meant to hurt those who heard it|that it was meant as a real warning to others
taunt|v5|*|speak to|-an attempt to hurt or provoke|an attempt to cheer or comfort|an attempt to warn or protect|an attempt to teach or explain
jeer|v5|*|shout|-scorn, shouted for everyone to hear|support, shouted for everyone to hear|anger, held back for fear of trouble|grief, shared by all who were there
sneer|v5|*|say|-open contempt|secret envy|mild amusement|honest pity
thunder|v4|w:“ & !w:storm,lightning,rain|say|-loud and angry words|low and anxious words|long and boring words|cold and formal words
bark|v4|w:“,order & !w:dog,puppy,tree|say|-short, loud words, like an order|long, dull words, like a lecture|low, sad words, like an apology|quick, funny words, like a joke
growl|v4|w:“ & !w:dog,bear,lion,animal|say|-a low and angry voice|a high and nervous voice|a clear and friendly voice|a loud and cheerful voice
whisper|v4|s:@person,NAME & !w:wind,tree|say|-a wish that only a few should hear|a wish that everyone should know|a fear that no one at all would listen|a doubt whether it is quite true
murmur|v4|*|say|-words so low that they can hardly be heard|words so loud that they drown out the rest|words so vague that they can mean anything|words so rude that everyone turns round
sigh|v4|w:“|say|-weariness or disappointment|excitement or amusement|anger or impatience|surprise or disbelief
groan|v4|w:“ ; s:@person & p:at|say|-displeasure at something tiresome|delight at something unexpected|fear of something unknown|interest in something new
moan|v4|f:about,that|complain|-complaining that others find tiresome|complaining that others share|grief that others can understand|fear that others laugh about
gripe|v5|*|complain|-petty complaints that go on and on|serious charges that are well founded|an anger that nobody dares to show|an open protest that others may join
whine|v5|!w:dog,engine,jet,drone|complain|-complaints that sound childish and tiresome|complaints that are serious and well founded|warnings that come far too late to be useful|grief that is too great to be put into words
bemoan|v5|*|mention|-deep regret about how things are|strong anger about how things are|vague hopes of how things will be|real pride in how things were
deplore|v5|*|criticise|-strong disapproval mixed with regret|mild disapproval mixed with amusement|warm approval mixed with surprise|loud approval mixed with envy
mourn|v4|o:@person,loss,death,victim,passing,dead,end,decline,NAME,him,her,them ; p:for|remember|-grief, as for someone who has died|anger, as at someone who has lied|pity, as for someone who is poor|guilt, as of someone who did wrong
applaud|v5|o:@idea,decision,move,effort,courage,ruling,NAME,step,government,result,initiative|support|-approval that is meant to be heard|approval that is full of conditions|doubts that are politely held back|relief that is felt but not shown
laud|v5|*|mention|-high praise, given publicly|faint praise, given politely|sharp blame, given publicly|mild blame, given in private
extol|v5|*|describe|-praise of the very highest kind|praise of a rather doubtful kind|criticism of a well-meant kind|an account of the most exact kind
celebrate|v4|o:@idea,victory,decision,success,culture,achievement,diversity,ruling,win,history,life,work,legacy,result,release|mark|-joy or pride shown together with others|joy or pride kept to oneself|a duty done because it is expected|a sad memory kept alive by others
salute|v5|o:@person,courage,effort,hero,NAME,you,them,bravery,him,her & !w:flag,parade,officer|thank|-respect shown in a solemn way|thanks owed for a small favour|obedience shown to a superior|welcome given to a stranger
commend|v4|*|mention|-praise from someone whose judgement counts|praise from someone who wants a favour|thanks from someone who was in need|blame from someone who was disappointed
glorify|v5|*|describe|-making something out to be finer than it is|making something out to be worse than it is|praising something as much as it deserves|keeping something alive in people's memory
glamorise|v5|*|describe|-making something bad look exciting|making something good look cheap|making something small look dangerous|making something old look new
(romanticise/romanticize)|v5|*|describe|-a rosy picture that leaves out the hard side|a gloomy picture that leaves out the bright side|an exact picture that leaves out nothing at all|a lively picture that makes the past seem near
idealize|v5|*|describe|-seeing no faults where there are some|seeing faults where there are none|seeing the faults as well as the merits|seeing merits that others have overlooked
flatter|v5|o:@person,NAME,him,her,them,voter,leader|praise|-more praise than is deserved, perhaps for a purpose|less praise than is deserved, perhaps out of envy|praise that is deserved and was long overdue|praise that is given only in the public eye
marvel|v4|*|look|-wonder mixed with admiration|surprise mixed with doubt|anger mixed with disgust|pity mixed with shame
dispute|v4|o:claim,figure,account,finding,version,allegation,result,charge,assertion,conclusion,notion,number,story,characterization,characterisation ; f:that|question|-the view that it is not so, and a wish to argue the point|the view that it is so, but that it hardly matters at all|a wish to learn more about it before taking any side|a refusal to say in public what one thinks about it
question|v4|o:decision,motive,wisdom,validity,value,need,claim,legitimacy,use,role,judgment,judgement,credibility,ability,commitment,loyalty,integrity,authority,accuracy,fairness ; f:whether,why|discuss|-a doubt that is put forward openly|a wish to learn more about the matter|a charge that has been proved since then|an anger that has been held back so far
challenge|v4|o:decision,ruling,law,claim,view,assumption,authority,idea,policy,order,verdict,dominance,result,ban,notion,status,rule,stereotype|question|-open opposition to something that is in force|agreement, with doubts about a few details|a wish to have something better explained|regret that the step was not taken earlier
refute|v4|*|answer|-proof, or the claim of it, that it is wrong|a plain statement that it is not true|a refusal to say anything about it|an admission that part of it is right
rebut|v5|*|answer|-reasons brought against a charge or claim|a refusal to discuss a charge or claim|new proof in support of a charge or claim|regret for having made a charge or claim
repudiate|v5|*|reject|-a refusal to have anything to do with it|a wish to see it changed in some points|an attempt to make other people agree to it|a promise to think it over once more
disavow|v5|*|reject|-a denial of any connection with it|a proof of a long connection with it|regret for one's part in it|ignorance of what it is about
retract|v4|*|change|-a taking back of what was said|a repetition of what was said|an explanation of what was said|an excuse for what was said
quash|v5|*|stop|-something put down completely by those in power|something put off for a time by those in power|something kept alive in spite of those in power|something approved in the end by those in power
strike down|pv5|o:@rule,provision,ban,part,statute,act,map,decision|end|-a law or rule destroyed as by a blow|a law or rule changed by small steps|a law or rule put off to a later date|a law or rule openly broken by many
uphold|v4|s:court,judge,panel,justice,jury,tribunal,majority ; w:court,judge,tribunal,appeal & o:@rule,ruling,decision,verdict,conviction,ban,sentence,restriction|keep|-support for something that was under attack|doubt about something that had been decided|a change in something that had grown too old|praise for something that had been a success
enshrine|v5|*|include|-a high and lasting place|a first and careful trial|a place among many others|a place that few would look in
endorse|v4|o:@person,@idea,NAME,candidate,view,call,campaign,use,position,recommendation|support|-public approval that lends it weight|private doubts that have been kept back|financial help that has to be paid back|polite interest that leads to nothing
rubber-stamp|v5|*|approve|-approval given without any real examination|approval given after long and hard debate|approval refused without any good reason|approval bought with a large sum of money
(criminalise/criminalize)|v5|*|ban|-people who do it are treated as wrongdoers|people who do it are given advice and help|people who do it are warned but let off|people who do it are asked to give reasons
curtail|v5|*|limit|-something cut short that should have had its full course|something drawn out that should have been cut short|something given back that should never have been taken|something made public that should have stayed private
clip|v5|p:of & r:wing,wings|limit|-a loss of freedom|a loss of money|a loss of honour|a loss of time
hobble|v5|o:economy,@body,industry,effort,company,sector,program,programme,campaign,recovery|weaken|-something that can go on only slowly, as if lame|something that has come to a stop for good|something that goes on faster than is safe|something that has lost sight of its goal
stymie|v5|*|stop|-efforts that are blocked at every turn|efforts that are copied by every rival|efforts that are praised by everyone|efforts that are given up too early
hamstring|v5|*|weaken|-being kept from acting with full strength|being unwilling to act without a reward|being too proud to accept any help|being warned not to act too quickly
shackle|v5|*|limit|-a lack of freedom, as if in chains|a lack of courage, as if in fear|a lack of money, as if in debt|a lack of interest, as if bored
impede|v4|*|slow|-something that gets in the way|something that takes its place|something that was done on purpose|something that brings it to an end
ensnare|v5|*|catch|-a trap from which it is hard to get free|a crime of which one was rightly accused|a rule that treats everybody the same|a job that takes up a great deal of time
embroil|v5|*|involve|-being drawn into a quarrel or trouble|being blamed for starting a quarrel|being asked to settle a quarrel|being harmed by others' quarrels
entangle|v5|*|involve|-ties that are hard to undo|ties that help both sides|ties that were cut long ago|ties that have been kept secret
corner|v5|o:@person,him,her,them,NAME & !w:market|meet|-no way left to escape|no reason left to stay|no friend left to ask|no time left to think
beset|v5|*|trouble|-difficulties on all sides|difficulties of one's own making|difficulties that were overcome|difficulties that others envy
bedevil|v5|*|trouble|-constant trouble that is hard to drive out|a short trouble that soon passes by itself|a trouble that one has wished upon others|a trouble that exists only in the mind
dog|v5|o:@person,@body,campaign,project,NAME,him,her,presidency,career,industry,team|trouble|-trouble that follows wherever one goes|help that is there whenever one calls|trouble that has been left far behind|luck that does not last for very long
blight|v5|*|harm|-harm that keeps something from doing well|harm that is over as soon as it has begun|a change that few people noticed at first|a cost that everybody has to share
scar|v5|o:@person,@place,generation,community,landscape,life,people,nation,child,family,them,him,her|harm|-harm that leaves lasting marks|harm that heals without a mark|harm that was only threatened|harm that was fully deserved
cloud|v5|o:future,prospect,judgment,judgement,outlook,issue,relation,picture,view,debate|affect|-something bright or clear made less so|something dark or dim made brighter|something small made to look important|something open made hard to enter
overshadow|v4|*|affect|-something that takes attention or joy away from it|something that gives more attention and joy to it|something that happened at the same time by chance|something that had been planned to put an end to it
eclipse|v5|!s:moon,sun & !o:sun,moon|pass|-so much greater that the other is hardly noticed|nearly the same, so that the two are mixed up|a little smaller, so that the other still leads|so harmful that the other will be destroyed
dwarf|v5|*|exceed|-a size that makes the other look tiny|a size that is just above the other's|a size that the other will soon reach|a size that does harm to the other
outstrip|v4|*|exceed|-going faster and leaving the other behind|coming close and almost catching the other|doing the same thing, but at lower cost|taking away what the other needs to grow
trounce|v5|*|beat|-a heavy and perhaps humbling defeat for the other|a narrow and perhaps undeserved defeat for the other|a defeat that the other had been able to foresee|a match that could just as well have gone the other way
thrash|v5|o:@body,NAME,rival,opponent,side,champion,them|beat|-a win by a very wide margin|a win by the narrowest margin|a win that broke the rules|a win that nobody enjoyed
edge|v5|f:past,out,ahead,NAME & !w:road,cliff|beat|-a win by a very narrow margin|a win by a very wide margin|a win through unfair means|a win without any opponent
cruise|v5|p:to & p:to>victory,win,title,semi-final,final,semi-finals,quarter-finals,semifinal|get|-an easy way, with hardly any effort|a hard way, with hardly any rest|a lucky way, with hardly any skill|a risky way, with hardly any plan
romp|v5|*|go|-an easy and joyful win|a hard and bitter win|a late and lucky win|a narrow and disputed win
scrape|v5|f:through,by,into,past|get|-success by the smallest of margins|success without the least effort|success by somewhat dirty means|failure by the smallest of margins
flounder|v5|*|be in trouble|-helpless efforts that lead nowhere|patient efforts that slowly succeed|dishonest efforts that are found out|efforts that were given up too early
founder|v5|!w:company,party,ceo|fail|-sinking, like a ship that hits a rock|resting, like a ship that lies in port|turning, like a ship that changes course|starting, like a ship that leaves port
backfire|v5|!s:car,engine,truck|fail|-harm to the very people who had planned it|harm to people who had nothing to do with it|a success that came much later than planned|a plan that was given up before it started
misfire|v5|!s:gun,engine,weapon|fail|-an effect other than the one that was meant|an effect larger than the one that was hoped for|an attack that nobody had been warned about|an attack that was stopped before it began
fizzle|v5|*|end|-a weak end after a promising start|a grand end after a weak start|a sudden end while all went well|a happy end that was hoped for
peter out|pv5|*|end|-a slow dying away until nothing is left|a sudden stop when all was going well|a good end after a long effort|an end that had been planned before
ebb|v4|!w:tide,river,sea|fall|-a slow drawing back, like that of the tide|a sudden breaking down, like that of a dam|a steady growth, like that of a tree|a restless change, like that of the wind
wane|v4|!w:moon|fall|-a gradual loss of strength or interest|a sudden loss of all that had been won|a gradual gain in strength or interest|a short rest before a new attempt
fade|v4|s:hope,@feel,memory,support,chance,interest,prospect,dream,influence,optimism,glory,power|fall|-a slow disappearance until little is left|a quick disappearance that shocks everyone|a change into something quite different|a loss that someone has brought about
dry up|pv5|s:@money,funding,supply,source,investment,demand,work,credit,aid,donation,revenue,order|end|-a source that no longer gives anything|a source that gives less than it should|a source that is no longer safe to use|a source that has been given to others
(haemorrhage/hemorrhage)|v5|*|lose|-loss that is heavy and hard to stop|loss that is light and soon over|loss that was planned from the start|loss that others have to make good
shed|v4|o:job,worker,staff,employee,post|cut|-getting rid of something, as a tree does of its leaves|a painful loss, as of something torn away by force|a careless loss, as of something dropped on the way|giving something up for a time, as in a hard winter
cull|v5|o:staff,job,list,number,worker,service|cut|-getting rid of what is thought weak or unwanted|losing what is thought most valuable of all|choosing what is thought best and most useful|replacing what is thought old by something new
whittle|v5|*|reduce|-a slow reduction, slice by slice|a quick reduction, at one stroke|a slow increase, bit by bit|a fair reduction, shared by all
chip away|pv5|*|work|-slow but steady damage, bit by bit|sudden and total damage, at one blow|slow but steady growth, bit by bit|small repairs that keep it going
eat away|pv5|*|work|-slow destruction from within|sudden destruction from outside|slow recovery from an illness|a greed that cannot be satisfied
corrode|v5|o:@feel,democracy,society,trust,institution,faith,system,politics,politic,culture|weaken|-slow and steady damage, like rust|sudden and total damage, like fire|light and passing damage, like dust|damage that is done on purpose
sap|v5|*|weaken|-strength drawn off little by little|strength built up little by little|strength used up in one great effort|strength that was never really there
drain|v5|o:resource,budget,coffer,treasury,energy,@money,account,reserve,talent,confidence|use|-so much taken that little may be left|so little taken that nobody notices it|something taken that will be given back|something taken without permission
deplete|v4|*|use|-a store that is running low|a store that has been filled up|a store that was badly kept|a store that belongs to others
stretch|v5|o:resource,budget,service,hospital,limit,system,patience,capacity,police,staff,finances|use|-being used almost to the breaking point|being used in a new and clever way|being spread fairly over all the people|being saved up for a time of need
strain|v5|o:relation,resource,tie,budget,relationship,service,system,hospital,finances,alliance,friendship,infrastructure,capacity|affect|-a load that may prove too much|a load that is easily carried|a bond that grows stronger|a rest that was badly needed
buckle|v5|f:under ; s:@body,system,economy,service,hospital,defence,defense|give way|-a load that has become too heavy|a load that has been taken off|a rule that has been broken|a bond that has grown stronger
teeter|v5|*|stand|-a danger of falling at any moment|a firm stand against every attack|a slow climb back towards the top|a fall that has already happened
dangle|v5|o:prospect,promise,offer,possibility,carrot,pardon,incentive|offer|-an offer held out to tempt someone|an offer kept back to punish someone|an offer made by mistake to someone|an offer made in thanks to someone
hurtle|v5|*|move|-great and dangerous speed|slow and careful progress|steady and quiet progress|great but well-controlled speed
career|v5|f:off,into,down,towards,toward,out,through|move|-fast movement out of control|fast movement towards a goal|slow movement up the ladder|movement held back by others
dash|v4|o:hope,dream,expectation|end|-a sudden and cruel end of hopes|a slow and gentle end of hopes|a sudden rise of new hopes|a hope kept alive against reason
hover|v5|s:@amount,rate,approval & p:at,around,near,between,above,below|stay|-a figure that stays near one mark|a figure that jumps up and down|a figure that has been fixed by law|a figure that has been hard to find
slink|v5|*|go|-going quietly, as if ashamed|going proudly, as if after a win|going quickly, as if late|going sadly, as if after a loss
sneak|v5|*|go|-a wish not to be noticed|a wish to be admired|a wish to be in time|a wish to be alone
creep|v4|s:@amount,inflation,temperature,unemployment & r:up,higher,upwards,upward,towards,toward,above,past|rise|-a rise so slow that it is hardly noticed|a rise so fast that it frightens people|a rise that somebody has secretly planned|a rise that will turn into a fall
crawl|v5|s:traffic,economy,progress,process,talk,reform,recovery|move|-painfully slow progress|surprisingly fast progress|careful but safe progress|progress that nobody sees
inch|v5|r:toward,towards,closer,up,forward,higher,past,ahead,nearer|move|-very small steps|very bold steps|very clumsy steps|very sudden steps
trudge|v4|*|walk|-tired and heavy steps|light and quick steps|proud and firm steps|careful and quiet steps
drift|v5|s:@body,country,economy,government,policy,nation,campaign,society,party,relationship,alliance|move|-movement without anyone steering|movement towards a well-known goal|movement at a dangerous speed|movement that others have ordered
veer|v5|*|turn|-a sudden change of direction|a gradual return to the old path|a stop to think about the way|a steady move to a fixed goal
backpedal|v5|*|change|-a retreat from what had been said before|an advance on what had been said before|a clear repetition of what had been said before|a first attempt to say what had been meant
flip-flop|v5|*|change|-changing one's mind back and forth|changing one's mind after long thought|keeping one's mind to oneself|keeping to one's first opinion
swing|v4|s:voter,opinion,vote,pendulum,mood,sentiment,balance & p:to,from,back,toward,towards,behind,against|move|-a strong movement that may well go back again|a small movement that hardly counts at all|a slow movement that can never be undone|a movement that someone has paid for
gravitate|v5|*|move|-being drawn there, as if by a natural force|being sent there, as if by a strict order|being kept away, as if by a high wall|being led there, as if by a clever trick
seep|v5|!s:water,oil,gas,liquid,rain,sewage,blood|move|-slow spreading that is hard to stop|sudden spreading that is easily seen|a spreading that someone has planned|a spreading that does no harm
permeate|v5|*|fill|-a presence that reaches every part|a presence that came from outside|a presence that was forced on people|a presence that only a few noticed
infiltrate|v4|*|enter|-getting in unnoticed and with a purpose|getting in by chance and without a purpose|getting in by force after a long fight|getting in by invitation of those inside
encroach|v5|*|move|-going step by step where one has no right to be|coming all at once where nobody expected it|going back step by step from where one had been|coming by invitation where there is room for more
swallow|v5|o:@place,@body,rival,competitor,@money,company,firm,budget,home|take|-being taken in whole, so that nothing remains|being taken apart, so that each gets a share|being bought at a price that is far too high|being joined so that both parts gain by it
gobble up|pv5|*|take|-greed, with hardly anything left over|care, with a good deal left over|need, with nothing else to be had|haste, with many mistakes made
hoover up|pv5|*|take|-getting everything within reach|getting rid of everything useless|choosing only the very best of it|cleaning up after other people
cash in|pv5|*|profit|-making use of a chance for quick gain|giving up a gain for a good cause|paying for an earlier mistake|earning an honest income by work
milk|v5|o:@person,@body,system,taxpayer,@money,situation,scandal,state,customer,tragedy & !o:cow,goat,sheep|use|-getting as much out of it as one can|putting as much into it as one can|taking no more than one needs|ending it before it does any harm
fleece|v5|o:@person,customer,tourist,taxpayer,investor,consumer,them,us,public,victim|charge|-people tricked out of their money|people helped to save their money|people taxed more than before|people warned of a bad bargain
gouge|v5|o:customer,consumer,@person,public,buyer,patient|charge|-prices that are shamelessly high|prices that are bound to rise|prices that are set by the state|prices that are kept from the public
extort|v5|*|get|-threats used to get it|gifts used to get it|reasons used to get it|hard work used to get it
loot|v5|*|take|-stealing while there is no order|buying cheaply while there is a sale|saving things while there is time|taking back what one had lost
embezzle|v4|*|take|-theft by those trusted to look after it|a mistake by those who were careless with it|a gift by those who had too much of it|a loan by those who could not pay it back
smuggle|v4|*|take|-secrecy, because the law forbids it|haste, because there is little time|courage, because the way is dangerous|need, because there is no other way
bankroll|v5|*|support|-large sums that make it possible|small sums that hardly matter|fine words that cost nothing|loans that must soon be paid back
lavish|v5|o:@money,praise,attention,gift,million,billion ; p:on|spend|-so much given that it may be too much|so little given that it may be an insult|just as much given as had been agreed|something given only in return for a favour
fritter|v5|*|spend|-waste on small or useless things|saving for some great purpose|sharing with those who have less|loss by one single bad decision
haggle|v5|*|talk|-stubborn bargaining over small sums|generous giving without counting|open quarrelling over a principle|honest doubt about the real price
broker|v5|o:deal,agreement,peace,truce,talk,ceasefire,settlement,compromise,accord,pact|arrange|-a go-between who brings two sides together|an opponent who gives way to stop a quarrel|a judge who tells both sides what to do|a trader who sells to whoever pays the most
intervene|v3|*|act|-stepping in so as to change what happens|standing by so as to see what happens|stepping in too late to change anything|standing back so as not to be blamed
wade|v5|p:into & p:into>debate,row,dispute,controversy,crowd,issue,war,politics,argument,fight|go|-entering boldly, with little thought for trouble|entering slowly, after much thought about trouble|leaving quickly, before there is any trouble|staying outside, so as not to take any side
pry|v5|f:into|ask|-wanting to know what is none of one's business|wanting to know what one has a right to be told|wanting to keep others from finding something out|wanting to help someone who is too shy to ask
snoop|v5|*|look|-secret looking into others' private affairs|open looking into matters of public interest|a lucky look at something not yet published|a careful check on people's safety
spy|v4|p:on|watch|-secret watching, with a purpose|open watching, with permission|careful watching, for their safety|idle watching, to pass the time
stalk|v5|o:@person,prey,NAME,her,him,victim,street,land,halls|follow|-following someone like a hunter|guarding someone like a nurse|leading someone like a guide|meeting someone as if by chance
shadow|v4|o:@person,ship,jet,plane,vessel,him,her,them|follow|-staying close behind and watching every step|staying ahead and showing the way|keeping away so as not to be in the way|keeping up so as not to lose the race
hunt|v5|o:@person,suspect,killer,attacker,gunman,criminal,terrorist,fugitive ; f:for,down & !w:deer,whale,animal,elephant,wildlife,seal|look for|-a hard and determined search|a careful and polite search|a half-hearted search|a search that came too late
pounce|v5|!s:cat,lion,tiger|act|-a sudden attack the moment there is a chance|a long wait although there had been a chance|a fair fight after a clear warning|a helping hand at just the right time
raid|v4|o:@place,home,office,house,building,store,apartment,warehouse,club,headquarters,premises|enter|-a sudden entry by force|a polite visit by arrangement|a secret entry by a trick|a slow search by experts
ransack|v5|*|search|-a search that leaves everything in disorder|a search that leaves everything in its place|a search that finds nothing of any value|a search that was ordered by a court
scour|v5|!o:pot,pan,kitchen,floor|search|-a search of every corner|a search of the nearest places|a search without any method|a search that came too late
trawl|v5|p:through|look|-a long search through a great deal of matter|a quick look at one or two things|a lucky find without much searching|a search for something that is not there
probe|v4|o:@bad,claim,allegation,death,incident,link,affair,role,limit,weakness,crash,matter,dealings,case,cause,origin|study|-a search that goes below the surface|a look that stays on the surface|a report that covers up the facts|a charge that has been proved
grill|v5|o:@person,NAME,him,her,them,minister,witness & !w:meat,fish,steak,chicken,barbecue|ask|-hard questions that leave no way out|easy questions that were agreed before|questions that nobody could understand|a friendly talk that led to nothing
interrogate|v4|*|ask|-hard questioning by someone in power|friendly questions by someone who wants to help|a private talk between people who trust each other|a check of what somebody has learned
browbeat|v5|*|persuade|-rough words and a threatening manner|kind words and a winning manner|clear figures and honest reasons|small gifts and large promises
heckle|v5|*|interrupt|-rude shouts meant to disturb a speaker|loud cheers meant to please a speaker|hard questions meant to test a speaker|whispers that a speaker could not hear
badger|v5|o:@person,NAME,him,her,them,minister,me,us|ask|-asking again and again until it annoys|asking once and then giving up|asking because one is interested|asking in a roundabout way
pester|v5|*|ask|-being a nuisance|being really interested|being in great need|being in the right
rile|v5|*|annoy|-stirring people up to anger|calming people down again|making people feel sorry|making people laugh aloud
irk|v5|*|affect|-annoyance, but no great anger|great anger, and no mere annoyance|worry, but no great fear|sadness, but no real despair
rankle|v5|*|annoy|-a hurt that goes on being felt for long|a hurt that is forgiven and soon forgotten|a doubt that is cleared up in the end|an envy that one would never admit
infuriate|v4|*|annoy|-anger that is very great indeed|anger that is soon laughed away|sorrow that is very great indeed|surprise that is only pretended
enrage|v4|*|annoy|-anger beyond all control|anger kept under control|anger put on for show|anger at one's own mistake
outrage|v5|o:@person,NAME,many,resident,group,public,community,critic,them|annoy|-anger at something thought deeply wrong|envy at something thought undeserved|sorrow at something thought unavoidable|doubt about something thought unlikely
horrify|v4|*|upset|-shock at something terrible|anger at something unfair|regret at something lost|worry about something unclear
stun|v5|o:@person,NAME,world,nation,observer,crowd,fan,many,rival,market,audience,everyone|surprise|-a shock that leaves one almost unable to react|a shock that makes one act without thinking|a slight surprise that passes in a moment|a pleasure that one had long looked forward to
astound|v4|*|surprise|-wonder so great that one can hardly believe it|anger so great that one can hardly speak|surprise that passes as soon as one looks again|surprise that is mixed with disappointment
baffle|v4|*|surprise|-a puzzle that nobody can solve|a fact that nobody can deny|a danger that nobody can face|a mistake that nobody can forgive
bewilder|v4|*|surprise|-complete confusion about what to think|complete certainty about what to think|strong anger about what has been said|quiet amusement at what has been said
unnerve|v5|*|worry|-a loss of courage or calm|a loss of money or time|a gain in courage or calm|a lack of feeling or care
unsettle|v5|o:@person,NAME,market,investor,voter,many,them,some,ally,region|worry|-a feeling that things are no longer safe|a feeling that things have been unfair|a feeling that things could be done better|a feeling that things have gone on too long
rattle|v5|o:@person,NAME,market,investor,nerve,government,ally,community,world,leader,confidence,them|worry|-being shaken so that one loses one's calm|being angered so that one hits back|being warned so that one takes care|being hurt so that one never recovers
spook|v5|*|worry|-sudden fear, perhaps without good reason|lasting anger, perhaps with good reason|great excitement, perhaps a little too early|slow loss of interest, perhaps over years
(terrorise/terrorize)|v4|*|frighten|-fear spread on purpose and by force|fear felt without any real reason|fear overcome by a great effort|fear laughed at by brave people
menace|v5|*|frighten|-a threat of harm|a promise of help|a feeling of guilt|a lack of manners
threaten|v4|o:@place,economy,security,peace,survival,stability,future,existence,livelihood,species,life,unity,independence,health,environment,democracy,supply,job & !s:he,she,i,police,NAME|be likely|-a danger of harm that has not come about yet|harm that has been done and cannot be undone|a risk that those concerned have agreed to take|an attempt to do harm that has already failed
cow|v5|f:by,into,them,the,NAME|frighten|-making others too afraid to resist|making others angry enough to resist|making others tired of resisting|making others see that they are wrong
subdue|v4|o:@force,@person,@place,rebellion,@feel,province,suspect,attacker,opposition|stop|-being brought under control by force|being talked round by good reasons|being tired out by a long wait|being weakened by a lack of help
placate|v5|*|please|-giving something to angry people to calm them|giving something to loyal people to thank them|telling angry people that they are wrong|keeping angry people from being heard
appease|v5|*|please|-giving in to demands, perhaps unwisely|standing up to demands, perhaps bravely|asking for more time, perhaps in vain|hiding one's aims, perhaps too well
allay|v4|*|reduce|-fears or doubts that are put to rest|fears or doubts that are brushed aside|fears or doubts that are given a name|fears or doubts that are passed on
dispel|v4|o:myth,fear,notion,doubt,rumour,rumor,concern,impression,idea,belief,illusion,misconception|remove|-a false or troubling idea driven away|a false idea spread to more people|a true idea that is hard to accept|a doubt that is kept in mind
debunk|v5|*|correct|-showing that something widely believed is false|showing that something widely doubted is true|hinting that something may not be quite certain|telling people something they never knew before
dampen|v4|o:hope,enthusiasm,@feel,demand,spirit,mood,growth,prospect,expectation,ardour|reduce|-something lively made weaker, but not ended|something lively brought to a sudden end|something dull made a little livelier|something weak kept from growing
temper|v5|o:expectation,enthusiasm,optimism,criticism,hope,excitement,rhetoric,joy|reduce|-holding something back from going too far|driving something on until it goes too far|showing one's anger in front of others|losing what one has long hoped for
blunt|v5|o:impact,effect,criticism,attack,force,edge,blow|reduce|-making something less sharp in its effect|making something clear to everyone|saying something in an unfriendly way|bringing something to a complete stop
harden|v5|s:attitude,position,opinion,stance,mood,heart,resolve,@feel,line ; o:position,stance,attitude,resolve,line,heart|change|-less readiness to give way|more readiness to give way|less knowledge of the facts|more interest in the facts
stiffen|v5|o:resolve,resistance,penalty,opposition,spine ; s:resistance,opposition|increase|-a will that becomes harder to bend|a will that becomes easier to bend|a fear that keeps one from moving|a rule that becomes harder to follow
thaw|v5|s:relation,tie,relationship ; o:relation,tie|improve|-coldness between two sides that is slowly going|friendship between two sides that is slowly going|a sudden agreement after a long and heated fight|a short meeting after which nothing has changed
(paralyse/paralyze)|v4|o:@body,country,economy,city,system,government,traffic,transport,network,fear|stop|-being unable to move or act at all|being much slower than before|being unwilling to move or act|being damaged beyond all repair
brand|v5|r:as,a,an,traitor,liar,terrorist,racist,criminal,failure,coward|call|-a bad name that is meant to stick|a good name that is well deserved|a name that is used only in fun|a name that one gives to oneself
dub|v5|*|call|-a name given in play or in the press|a name given by a court or an office|a name that is meant as an insult|a name that one chooses for oneself
paint|v5|r:as & !w:artist,portrait,canvas,wall,picture,brush,gallery|describe|-a picture that may be coloured by the teller|a picture that shows everything as it is|a picture that was drawn with great skill|a picture that nobody has seen before
(marginalise/marginalize)|v5|*|treat|-being pushed to the edge, where one does not count|being divided, so that one part fights another|being used, so that others can profit from one|being watched, so that one has no freedom left
sideline|v5|*|drop|-being put where one has no influence|being sent where one can do no harm|being kept where one is most needed|being blamed for what others have done
(ostracise/ostracize)|v5|*|avoid|-being shut out by all the others|being blamed by some of the others|being feared by many of the others|being pitied by all the others
squeeze|v5|o:@body,consumer,household,budget,income,@money,family,margin,business,@person,spending,living|affect|-pressure from which there is little escape|help for which there is no need to ask|a loss for which nobody is to blame|attention for which there is no reason
crowd out|pv5|*|replace|-no room left for something else|no need felt for something else|no money paid for something else|no credit given to something else
unseat|v5|*|replace|-someone powerful removed from office|someone powerful kept in office|someone new who is given an office|someone old who gives up an office
depose|v4|*|replace|-a ruler removed by force or by decree|a ruler who steps down of free will|a ruler who dies while still in office|a ruler who is defeated at an election
shove|v4|*|push|-a rough push|a gentle push|a useful push|a final push
bundle|v5|f:into,off,onto,him,her,them,away,out & !b:a,the|put|-hurry and roughness|care and kindness|doubt and delay|pomp and ceremony
whisk|v5|f:away,off,into,to,him,her,them,out,from & !w:egg,flour,cream|take|-great speed, so that hardly anyone could see|great care, so that hardly anyone was hurt|great honour, so that everyone was impressed|great force, so that nobody could resist
parade|v5|o:@person,captive,prisoner,suspect,hostage,them,him,her,wealth,weapon,NAME|show|-a show meant to impress or to shame|a show meant to amuse or to please|a meeting kept from the public eye|a search that goes from door to door
showcase|v5|*|show|-something shown at its very best|something shown at its very worst|something shown for the first time ever|something shown to only a few friends
highlight|v4|o:need,problem,@bad,issue,difference,importance,plight,case,fact,danger,gap,role,difficulty,extent,weakness,lack|show|-a wish that people should notice it|a wish that people should forget it|a fear that people may have noticed it|a belief that people know it already
underline|v5|o:need,importance,point,fact,@bad,difficulty,extent,commitment,scale,seriousness ; f:that,how|show|-making it plain that something matters|making it seem that nothing matters|showing that something is wrong|repeating what others have said
underscore|v5|*|show|-giving more weight to a point|giving less weight to a point|putting an end to a dispute|putting a doubt into words
(instil/instill)|v5|*|teach|-something put in slowly so that it stays|something forced on people against their will|something learned for a time and soon forgotten|something handed out to those who ask for it
indoctrinate|v5|*|teach|-a teaching that allows no thinking for oneself|a teaching that leads to thinking for oneself|a training that prepares one for hard work|a teaching that starts too late in life
brainwash|v5|*|convince|-minds that have been bent by force or trickery|minds that have been changed by good reasons|minds that have been tired by too much news|minds that have been made up for a long time
sully|v5|*|harm|-a good name that is made dirty|a good name that is well earned|a bad name that is made worse|a bad name that is made good
dent|v5|o:confidence,reputation,popularity,hope,pride,image,credibility,profit,morale,sales,growth,trust & !o:car|harm|-damage that is felt but not fatal|damage that can never be mended|damage that nobody notices|damage that was done on purpose
wound|v5|o:pride,feeling,ego,vanity,@person,NAME & w:word,remark,criticism,pride,ego,betrayal|hurt|-a hurt that goes deep|a hurt that soon heals|a loss that costs money|a doubt that stays on
sting|v5|f:by & p:by>criticism,attack,remark,defeat,charge,accusation,loss,rejection,rebuke,backlash|hurt|-sharp pain that may make one react|dull pain that makes one give up|sorrow that makes one look back|surprise that makes one wonder
butcher|v5|o:@person,civilian,people,family,villager,them & !w:meat,shop|kill|-killing without any mercy|killing by a fatal mistake|killing in a fair fight|killing by order of a court
mow down|pv5|*|kill|-killing of many, as if they were grass|killing of one who had been singled out|wounding of many by mere accident|driving off of many without bloodshed
maim|v4|*|hurt|-injuries that never quite heal|injuries that cause death|injuries that heal quickly|injuries that do not show
torch|v5|o:@place,car,home,house,shop,vehicle,bus,store,building,church,village,office|burn|-burning done on purpose to destroy|burning caused by an accident|burning that lit up the night|burning that was soon put out
flatten|v4|o:@place,home,house,tree,neighbourhood,neighborhood,block|damage|-such destruction that nothing is left standing|such damage that most of it can be repaired|damage that was done in order to build anew|damage that is far less than it had seemed
rip|v5|p:through,apart,into,from & s:@event,bomb,blast,tornado,hurricane,explosion,fire,wind,bullet,she,he,they|go|-violent force that tears things apart|steady force that wears things down|a force that was felt far away|a force that soon lost its strength
shred|v5|o:credibility,reputation,document,deal,agreement,treaty,evidence,constitution,argument|destroy|-tearing it apart until it is worthless|changing it in a few important places|keeping it where no one at all will find it|proving that it had been copied
splinter|v5|s:@body,movement,alliance,coalition,opposition,vote|divide|-a breaking into many small and weak parts|a splitting into two parts of equal size|a coming together of many small parts|a quarrel that is soon made up
fracture|v5|s:@body,alliance,society,coalition,country ; o:@body,alliance,society,coalition,country|divide|-a break that will be hard to heal|a change that makes it stronger|a quarrel that is about money only|a weakness that nobody has noticed
(polarise/polarize)|v5|*|divide|-two camps further and further apart|two camps that move towards each other|many camps that hardly differ at all|one camp that has taken in all the others
alienate|v5|*|lose|-people who are made to turn away|people who are made to come back|people who are made to feel afraid|people who are made to choose
(antagonise/antagonize)|v5|*|annoy|-making an enemy where there was none|making peace where there was a quarrel|making fun of someone who is too serious|making someone afraid who had been brave
humiliate|v4|*|embarrass|-being made to look small in front of others|being treated as if one were not there|being beaten in a fair and close contest|being blamed for what others have done
degrade|v4|o:@person,woman,people,human,them,dignity,prisoner,us|harm|-being treated as if one had no worth|being treated as if one were in danger|being treated as if one were guilty|being treated as if one were a child
demean|v5|*|treat|-a loss of dignity|a loss of income|a loss of freedom|a loss of patience
(dehumanise/dehumanize)|v5|*|treat|-people no longer seen as people|people no longer seen as equals in law|people seen as stronger than they are|people seen as guilty before a trial
(patronise/patronize)|v5|o:@person,voter,us,them,viewer,audience,reader|treat|-treating others as if they knew less|treating others as if they knew more|treating others as if they were guests|treating others as if they were guilty
deign|v5|*|agree|-doing it as if one were too good for it|doing it as if one had no right to it|doing it as if it were great fun|doing it as if one were afraid
stoop|v5|f:to,so|turn|-going below what decent people would do|going beyond what most people can do|doing something that hurts oneself|doing something only because one has to
grovel|v5|*|apologise|-humbling oneself far too much|defending oneself bravely|admitting only what is known|asking politely, as an equal
kowtow|v5|*|give way|-obeying someone powerful without self-respect|opposing someone powerful with great courage|admiring someone powerful for good reasons|making use of someone powerful by a trick
flinch|v5|*|stop|-drawing back from something painful|going on in spite of something painful|looking away from something shameful|giving way to someone stronger
recoil|v5|s:@person,world,public,voter,many & !w:gun|turn away|-drawing back in shock or disgust|standing still in surprise or doubt|turning back in anger or shame|looking on in wonder or envy
shudder|v5|s:@person,he,she,i,we,they,many|worry|-fear or disgust that one can feel in the body|doubt or guilt that one keeps from others|anger or envy that one cannot hold back|grief or pity that one shares with others
(agonise/agonize)|v5|*|think|-painful doubt before a decision|quick certainty before a decision|great relief after a decision|some regret after a decision
fret|v4|*|worry|-constant worry, perhaps about small things|sudden fear, perhaps of a great danger|honest regret, perhaps about old faults|quiet hope, perhaps for better times
brood|v5|!w:bird,egg,hen|think|-dark thoughts that one cannot leave|bright ideas that one cannot explain|careful plans that one keeps to oneself|wild hopes that one cannot give up
seethe|v5|*|be angry|-strong anger that is held down|strong anger that is shouted out|slight anger that is soon over|feigned anger that deceives others
smoulder|v5|s:@feel,conflict,war,anger,dispute,tension,resentment,row|continue|-something that may burst into flame at any time|something that has burned itself out for good|something that was put out just in time|something that is known to only a few
bristle|v5|p:at|react|-annoyance that can be seen|delight that can be seen|worry that is well hidden|doubt that is well founded
chafe|v5|p:at,under,against|suffer|-impatience with something that holds one back|gratitude for something that has set one free|fear of something that may come very soon|shame about something that one has done
squirm|v5|*|move|-discomfort, as of someone caught out|anger, as of someone cheated|pride, as of someone who has won|pain, as of someone wounded
equivocate|v5|*|speak|-unclear words so as not to be pinned down|clear words so as not to be misunderstood|harsh words so as not to be thought weak|kind words so as not to hurt anybody
procrastinate|v5|*|wait|-putting off what should be done now|doing now what could well be put off|doing without what one cannot afford|finishing early what was well begun
hesitate|v4|!f:to & f:.,,,before,over|wait|-doubt or unwillingness before acting|certainty or eagerness before acting|regret or relief after acting|haste or anger while acting
mull|v4|*|consider|-slow turning over in the mind|quick deciding without thought|loud discussing in public|firm refusing from the start
toy|v5|p:with & p:with>idea,notion,possibility,thought,plan,emotion|deal|-thinking about it, but not quite seriously|working on it with great seriousness|talking about it so as to frighten other people|giving it up after a long struggle
herald|v4|*|mark|-the sign of something new and important to come|the memory of something great that is long gone|the end of something old that few will miss|the warning of something that can be avoided
foreshadow|v5|*|come before|-an early sign of what was to follow|a late result of what had gone before|a lucky escape from what was to follow|a false report of what had gone before
bode|v5|*|look|-a sign by which one may guess the future|a proof by which one may know the past|a wish for how things may turn out|a plan for how things should go on
spell|v5|o:disaster,end,trouble,doom,death,ruin,collapse,defeat & !w:word,letter,dictionary|mean|-the idea that it would surely lead to this|the idea that it may possibly lead to this|the idea that it could just prevent this|the idea that it was a result of this
cultivate|v5|o:@person,image,relationship,tie,friendship,contact,reputation,friend,ally,voter,relation|develop|-patient and purposeful care|an honest love without any purpose|a lucky chance that was not sought|a sudden break with old habits
(harbour/harbor)|v5|o:@feel,doubt,grudge,ambition,suspicion,hope,resentment,illusion,dream,wish,hatred|have|-something kept inside for a long time|something told to everyone one meets|something got rid of after a while|something that others have suggested
litter|v5|f:with,the,by & !w:dog,cat,puppy,bin|fill|-so many that they are found everywhere|so few that they are very hard to find|so bad that no one will forget them|so old that no one can use them
riddle|v5|f:with,by|fill|-so many faults or holes that little is sound|so many questions that nobody can answer all|so many good points that it is hard to choose|so few faults that they hardly count
shroud|v5|f:in|cover|-something hidden so that it cannot be understood|something shown so that it cannot be overlooked|something made up so that people are deceived|something put off so that it is soon forgotten
cloak|v5|f:in,the,their,his,her,its|cover|-the hiding of what something really is|the showing of what something really is|the protection of something valuable|the praise of something ordinary
mask|v5|o:@feel,fact,truth,@bad,problem,reality,difference,extent,failure,inequality,decline,weakness|cover|-a surface that keeps the truth from being seen|a sign by which the truth is easily seen|a cause from which the trouble has come|a cure by which the trouble is ended
whitewash|v5|!o:wall,house,fence|describe|-hiding faults so that something looks clean|naming faults so that something can be mended|adding faults so that something looks worse|excusing faults because nobody is perfect
sanitise|v5|o:@text,history,image,story,reality,war,past,language,version|change|-taking out everything ugly, so that the truth is lost|putting in ugly details, so that people are shocked|checking every detail, so that no mistake is left|telling it more simply, so that all can follow
doctor|v5|o:photo,video,picture,image,figure,document,evidence,footage,record,result,photograph,report|change|-a dishonest change made to deceive|a needed change made to correct a mistake|a small change made to please the eye|a careless change made without thinking
massage|v5|o:figure,number,data,statistic,result,ego,message|change|-a gentle bending of the truth|a rough denial of the truth|an honest search for the truth|a clear summary of the truth
falsify|v4|o:@text,data,record,result,evidence,figure,account|change|-dishonesty, meant to deceive|carelessness, meant no harm|correction, meant to help|shortening, meant to save time
fudge|v5|o:issue,figure,number,data,question,result,answer|handle|-keeping it unclear so as to avoid trouble|making it clear so as to avoid trouble|putting it off until there is more time|deciding it without asking anyone
spin|v5|f:as,into,the,it,this & w:news,story,press,figure,media,spokesman,result,defeat,voter,campaign,message & !w:wheel,ball,web,cotton,wool,top|present|-giving the story a turn that suits oneself|telling the story just as it happened|making up a story that is quite untrue|telling the story in too much detail
twist|v5|o:word,fact,truth,meaning,evidence,story,remark|change|-a bending that makes something false of it|a shortening that makes it easier to read|a mistake that makes it hard to follow|a stress that makes it more forceful
distort|v4|*|change|-bending something out of its true shape|bringing something back to its true shape|leaving something out by mistake|making something stronger than it was
skew|v5|*|change|-a one-sidedness that gives a false picture|a fairness that gives both sides their due|a mistake that somebody has put right|an increase that everyone had expected
exaggerate|v4|*|describe|-making it out to be more than it is|making it out to be less than it is|telling it before it is quite certain|telling it only to some of the people
overstate|v4|*|describe|-claiming more than the facts allow|claiming less than the facts allow|claiming it without any facts at all|claiming it long before the facts are known
inflate|v5|o:price,figure,number,value,claim,cost,grade,bill,ego,profit,result|raise|-making it larger than it ought to be|making it smaller than it ought to be|making it known to more people|making it grow by honest means
embellish|v5|o:story,account,résumé,resume,truth,tale,cv,fact,record|tell|-adding things that are not quite true|leaving out things that are not quite nice|telling things in the wrong order|repeating things that others have said
(trivialise/trivialize)|v5|*|treat|-treating something serious as of no importance|treating something small as of great importance|treating something painful with great care|treating something funny as a serious matter
neglect|v4|o:@person,@place,duty,problem,child,need,issue,school,health,area,responsibility,infrastructure|leave|-a failure to give the care that is due|a decision to give more care than is due|a lack of the means to give any care|a wish to let others have their freedom
pamper|v5|*|treat|-more comfort than may be good|less comfort than may be fair|comfort that has been well earned|comfort that is urgently needed
coddle|v5|*|treat|-too much protection from all that is hard|too little protection from all that is hard|a training meant to prepare for hardship|a reward for having got over hardship
shield|v5|o:@person,@body,consumer,worker,family,them,him,her,economy,industry,regime,child & p:from,against|protect|-standing between someone and a blow|helping someone after a blow|warning someone of a blow|blaming someone for a blow
cushion|v5|o:blow,impact,effect,shock,fall,@person,family,household,economy|reduce|-making a hard blow softer|making a soft blow harder|putting off a blow for a time|paying for a blow afterwards
safeguard|v4|*|keep|-something valuable that could be lost|something valuable that has been lost|something harmful that must be removed|something ordinary that costs a lot
salvage|v5|*|save|-saving what still can be saved from a failure|giving up what can no longer be saved|hiding what might be taken for a failure|repairing what had only slight damage
bail out|pv5|o:@body,bank,company,economy,airline,industry,lender,him,them,carmaker|help|-rescue of someone who would otherwise go under|reward for someone who has done a great deal|punishment of someone who has failed|support for someone who has just begun
revive|v4|o:@idea,talk,economy,industry,hope,interest,tradition,fortune,debate,memory,career,process,plan|renew|-new life for something that was nearly dead|a quick end for something that was nearly dead|more help for something that was already strong|more time for something that was just begun
(revitalise/revitalize)|v5|*|improve|-new strength for something that had grown weak|new strength for something already strong|a new purpose for something no longer needed|a new look for something that stays the same
overhaul|v4|*|change|-a thorough repair of the whole|a quick repair of one small part|a complete removal of the whole|a long delay of the needed repair
shake up|pv5|*|change|-a rough change that disturbs old habits|a gentle change that keeps old habits|a change that everyone had asked for|a change that was soon given up
upend|v5|*|change|-everything turned upside down|everything put in good order|everything brought to an end|everything left to chance
(revolutionise/revolutionize)|v4|*|change|-a complete change in how things are done|a small improvement in how things are done|a return to how things were once done|a fight about how things should be done
pioneer|v5|*|develop|-being the first to go a new way|being the last to leave an old way|being the best at a known skill|being the only one to profit by it
mastermind|v5|*|plan|-clever direction of something difficult|clumsy handling of something simple|obedient help with something wrong|honest praise of something great
choreograph|v5|!w:dance,dancer,ballet,musical|plan|-every step arranged beforehand for effect|every step left to the mood of the moment|every step taken with great reluctance|every step watched by a hostile crowd
stage-manage|v5|*|organise|-something made to look natural but arranged for effect|something that looks arranged but was quite natural|something kept from the public until it was ready|something that went wrong because of poor planning
dabble|v5|*|work|-taking part, but not very seriously|taking part with heart and soul|taking part against one's own will|taking part for the sake of gain
gamble|v4|f:on,with,that,away & !w:casino,poker,betting,slot|act|-a risk taken in the hope of gain|a risk taken without knowing it|a loss borne without complaint|a promise made without meaning it
tempt|v4|o:@person,voter,buyer,investor,customer,them,us,NAME,shopper|invite|-an offer that it is hard to say no to|an order that it is wrong to say no to|a threat that it is wise to give in to|a reason that it is right to agree with
seduce|v5|!w:woman,wife,girl,lover,affair|attract|-being drawn to something that may not be good|being forced into something that one dislikes|being convinced by something that is quite true|being frightened by something that is not there
captivate|v4|*|interest|-charm that holds all the attention|noise that disturbs all the others|fear that keeps people from moving|skill that makes others feel envious
mesmerise|v5|*|interest|-being held as if by magic|being held as if by duty|being bored as if by a lecture|being shocked as if by a blow
dazzle|v5|o:@person,audience,crowd,world,fan,NAME,critic,voter,viewer|impress|-such brilliance that one sees nothing else|such modesty that one hardly notices it|such skill as comes only from practice|such speed that one cannot follow
electrify|v5|o:audience,crowd,@person,campaign,race,party,fan,nation,NAME|excite|-a thrill like a sudden shock|a calm like a quiet night|a fear like that of a fire|an anger like that of a mob
embolden|v5|*|encourage|-new courage, perhaps to do something wrong|new fear, perhaps of being found out|new strength, perhaps after a long rest|new doubts, perhaps for good reasons
spur|v4|o:@feel,growth,action,investment,change,@person,demand,@idea,economy,debate,effort,interest,innovation,development|cause|-a push that makes something go faster or further|a first idea that others then work out in detail|a condition without which it could not happen|an accident that nobody had meant to happen
propel|v5|!s:engine,rocket,jet,motor|bring|-a strong push forward|a strong pull back|a slight turn aside|a sudden stop
catapult|v5|*|bring|-a sudden and great leap to a high place|a slow and patient climb to a high place|a sudden and painful fall from a high place|a planned and safe return to the old place
hurl|v4|o:insult,abuse,accusation,stone,rock,bottle,bomb,charge,petrol,firebomb,object|throw|-force and anger|skill and care|fear and haste|doubt and regret
pelt|v4|*|hit|-a great many things thrown in anger|a single thing thrown to do harm|a few things thrown in fun|a great many things dropped by accident
rain|v5|s:bomb,missile,shell,rocket,blow,bullet,criticism|fall|-so many that they seem to come from everywhere|so few that they seem to come by accident|so well aimed that hardly any of them missed|so late that they no longer did any harm
huddle|v4|!f:with & f:together,in,around,under,against,inside|stay|-closeness for warmth or safety|distance for fear of illness|closeness for want of space|secrecy for fear of being heard
scrimp|v5|*|save|-living on as little as possible|living on other people's money|living far beyond one's means|living from day to day
scrounge|v5|*|get|-getting things without paying for them|getting things by working hard for them|getting things that others have lost|getting things that nobody else wants
jockey|v5|f:for|compete|-clever moves to get a better position|honest work to keep one's position|bitter anger at losing a position|a refusal to fight for a position
clash|v4|s:@person,@body,@force,protester & p:with,over|disagree|-a hard collision between two sides|a calm discussion between two sides|a secret deal between two sides|a long silence between two sides
lock horns|pv5|*|disagree|-two strong sides, neither of which gives way|two weak sides, neither of which can win|one strong side that wins without a fight|two sides that would rather not meet
`;
