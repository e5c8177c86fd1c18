/** Noun phrases and other set phrases that mean something other than their words. */
export const figures = `
drop in the (ocean/bucket/sea)|pnf5|*|an amount too small to make a difference|~the first part of an amount that will grow|~an amount that is quickly used up|!an amount that meets most of the need
tip of the iceberg|pnf5|!w:ship,titanic,glacier,arctic|a small visible part of a larger problem|~the most dangerous part of a large problem|~the first problem to be dealt with|!the last trace of a problem now past
turning point|pnf2|*|a time when an important change begins|~a time when nobody can choose what to do|~a time when people look back on the past|!a time when a plan for change is given up
double-edged sword|pnf5|*|something that helps and harms at once|~something that hurts both sides equally|~a very powerful means of attack|~something that settles an argument fairly
slippery slope|pnf5|!w:ski,hill,ice|a course likely to lead to worse things|~a plan that is too difficult to carry out|~a sudden loss of money or support|!a slow but safe way forward
uphill (battle/struggle/task/fight)|pnf3|*|a long and difficult effort|%a fight for the higher position|~an effort that is sure to fail|!a contest won with little trouble
vicious (circle/cycle)|pnf4|*|a chain of problems, each making the next worse|=a harmful group of people who trust only each other|~a problem that comes back every few years|~a quarrel in which each side blames the other
level playing field|pnf5|!w:pitch,grass,stadium|conditions that are equally fair to everyone|~an agreement to stop competing for a time|~rules that give extra help to the weaker side|!conditions that let the strongest side win
elephant in the room|pnf5|*|an obvious problem that nobody mentions|~a person whose presence annoys everyone|~a problem too large for anyone to solve|~a subject that everyone wants to discuss
silver lining|pnf5|*|something good in a bad situation|~something gained by long hard work|~a chance to make a lot of money|!a hidden cost of something welcome
smoking gun|pnf5|!w:barrel,shot|clear proof that someone did wrong|~widespread fear of violence|~a reason for suspecting someone|!clear signs that nobody is to blame
olive branch|pnf5|!w:tree,oil,grove|an offer of peace|~a gift of thanks|~a request for help|!a threat of war
white elephant|pnf5|!w:zoo,ivory|something costly that is of no use|~something rare that everyone wants|~a large project that took many years|~a problem that nobody mentions
red tape|pnf5|*|too many official rules|~a lack of public money|~secret official documents|~warnings about danger
red line|pnf4|!w:train,station,metro,subway,bus,stop,tram,map,draw,ink,paint|a limit that must not be passed|~a warning that comes too late|~the border between two enemies|~a mistake that can't be undone
red flag|pnf5|!w:wave,waving,communist,beach,flew,soviet|a sign of danger or trouble|~an order to stop everything|~a sign of anger or revolt|~an official complaint
grey area|pnf5|*|a matter where the rules are unclear|~a subject that people find boring|~a question kept secret by officials|!a case in which the law is settled
gray area|pnf5|*|a matter where the rules are unclear|~a subject that people find boring|~a question kept secret by officials|!a case in which the law is settled
bargaining chip|pnf5|*|something useful to offer in talks|~something gained by cheating in talks|~a demand that will not be dropped|~a promise made before talks begin
stumbling block|pnf3|*|something that prevents progress|~something done in too much haste|~a reason for ending talks early|!a first step towards agreement
safe haven|pnf3|*|a place of protection from danger|~a place where hardly anyone lives|~a secret place for meetings|~a place under the rule of an army
safety net|pnf4|!w:trapeze,circus,acrobat|a protection for people in hard times|~a rule meant to prevent accidents|~a sum of money kept for old age|~a group of people who trust each other
melting pot|pnf5|*|a place where many peoples mix|~a place where old customs are kept|~a country that is often at war|~a city that people hurry to leave
tug of war|pnf5|!w:rope|a struggle between two sides|~a slow retreat by one side|~a quarrel between old friends|~an attack without any warning
game changer|pnf2|*|something that alters the whole situation|~something that people soon grow tired of|~someone who often moves to the other side|~something done only for amusement
wake-up call|pnf3|!w:hotel,room,morning|a warning that people must act|~a first attempt to start talks|~an early end to a quiet time|~a demand for an apology
wishful thinking|pn4|*|believing what one would like to be true|~planning carefully for a better future|~hoping that one's opponents will fail|~being sorry about what might have been
hidden agenda|pn4|*|a secret aim|~a private meeting|~a lost chance|~an old quarrel
common ground|pnf4|*|views that both sides share|%land that both sides may use|~rules that both sides obey|!points that divide both sides
moral high ground|pnf5|*|the position of being in the right|~the power to make laws for others|~the duty to help those in need|~the wish to be admired by everyone
middle ground|pnf4|*|a position between two extremes|~a view that most people hold|~a position that never changes|%an area that divides two countries
front line|pnf3|l:on,the & w:health,doctor,nurse,worker,virus,covid,teacher,campaigner & !w:soldier,troop,war,battle,army,rebel,fighter,shell,trench,military,brigade,russian,ukrainian,battlefield,kilometre,kilometer,mile|the place where the hardest work is done|~the place where orders are given to others|~the place where people wait for help|!the place that is safest from harm
lion 's share|pnf5|*|the largest part|~the whole amount|~an equal portion|~the first turn
last resort|pnf3|*|what is used when all else fails|~what is decided at the last minute|~what nobody expects to work|~what everyone would like best
knee-jerk reaction|pnf4|*|a response given without thinking|~an answer meant to hurt someone|~a sudden show of fear or pain|~a reply that everyone has agreed on
double standard|pnf3|*|a rule applied unfairly to some people|~a demand for unusually high quality|~a rule that nobody is able to follow|!a law under which all are treated alike
baptism of fire|pnf5|*|a very hard first experience|~a punishment that is deserved|~a public welcome for a newcomer|~a series of violent attacks
baby steps|pnf2|!w:infant,toddler|small and careful advances|~the first signs of failure|~foolish and hasty moves|~plans for the distant future
household name|pnf3|*|a person or thing everyone knows|~a member of a famous family|~a person trusted by close friends|~a person whose fame is fading
hot potato|pnf5|!w:cook,eat,food|a matter nobody wants to deal with|~a subject everybody is eager to discuss|~a secret that is very hard to keep|~a problem that must be solved at once
sitting duck|pnf5|*|an easy target|~a lazy person|~a slow learner|~a silent witness
scare tactics|pn3|*|ways of making people act through fear|~plans for dealing with an emergency|~warnings that are based on careful research|~actions taken by frightened people
loaded question|pnf5|*|a way of asking with an unfair claim in it|~a way of asking for something indirectly|~a demand for a short and simple answer|~a puzzle with several difficult parts
foregone conclusion|pnf4|*|a result that is certain beforehand|~a decision that has been cancelled|~a result that surprises nearly everyone|~a judgment made too late to matter
bone of contention|pnf5|*|a subject of disagreement|~a basis for agreement|~a sign of weakness|~a reason for a celebration
bitter pill|pnf5|*|something unpleasant to be accepted|~something that does more harm than good|~a punishment that is not deserved|~a quarrel that has lasted for years
breath of fresh air|pnf4|*|something new and welcome|~something easily forgotten|~a short rest from work|~a return to old habits
house of cards|pnf5|!w:netflix,series,show,spacey|a thing that could easily collapse|~a contest in which all sides cheat|~a plan that was made in secret|~a group of powerful families
can of worms|pnf5|*|a source of many new problems|~a secret that is widely known|~a collection of useless facts|!an answer to an old question
trojan horse|pnf5|*|something that hides a danger inside|~something that is stronger than it looks|~a gift that is offered in thanks|~an attack that comes from all sides
domino effect|pnf5|*|one event causing a series of others|~one side winning every contest|~several events happening at once|~one failure being hidden by another
ripple effect|pnf5|*|a result that spreads further and further|~a change that is too small to notice|!a result that stays in one small place|~a change that happens again each year
snowball effect|pnf5|*|a growth that gets faster and faster|~an increase that lasts only one season|~a sudden fall from a high level|~a problem that goes away by itself
chain reaction|pnf3|!w:nuclear,atom,uranium,neutron|events each of which causes the next|~events that happen at the same time|~angry answers from many people|~rules that limit what people do
knock-on effect|pnf4|*|a result that follows indirectly|!a result that was fully intended|~a sudden loss of strength|~a result that is seen at once
perfect storm|pnf5|!w:rain,wind,boat,hurricane|several bad things happening at once|~several dangers passing without harm|~an argument that nobody can win|~a very good chance to make changes
calm before the storm|pnf5|!w:rain,wind,hurricane|a quiet time that leads to trouble|~a rest after a long hard struggle|~a pause that both sides have agreed on|~a mistaken feeling of hope
light at the end of the tunnel|pnf3|!w:train|a sign that hard times will end|~a warning of fresh trouble ahead|~a goal that can never be reached|~a clear view of what went wrong
carrot and stick|pnf5|*|rewards together with threats|~gifts given in return for votes|~strict rules without exceptions|~advice followed by practical help
carrots and sticks|pnf5|*|rewards together with threats|~gifts given in return for votes|~strict rules without exceptions|~advice followed by practical help
nail in the coffin|pnf5|*|a thing that helps to end something|~a proof that someone is guilty|~an action that can't be explained|~a last honour for someone who died
shot in the arm|pnf5|!w:vaccine,gun,wound,injection|something that gives new strength|%something that hurts for a moment|~a warning against going further|~an attack on a weak point
slap in the face|pnf5|*|an insult|~a warning|~a surprise|~a penalty
slap on the wrist|pnf5|*|a very mild punishment|~a sudden painful insult|~a friendly warning|!a long prison sentence
thorn in _ side|pnf5|*|a constant annoyance|~a well-hidden weakness|~a sudden betrayal|~a serious injury
stone 's throw|pnf3|*|a very short distance|~an hour's walk or more|~a place out of sight|~a quiet neighbourhood
blank cheque|pnf5|*|permission to do whatever one likes|~support that is soon taken away again|~a promise that has no value|~money lent for a short time
blank check|pnf5|*|permission to do whatever one likes|~support that is soon taken away again|~a promise that has no value|~money lent for a short time
rubber stamp|pnf5|*|a body that approves all it is asked to|~a body that checks every small detail|!a body that refuses most requests|~a body that makes decisions in secret
lame duck|pnf5|!w:bird,pond|a leader with little power left|~a leader who is often ill|~a leader who keeps changing sides|~a leader chosen by accident
dark horse|pnf5|!w:ride,race,stable|a little-known person who may win|~a person with a criminal past|!the person thought most likely to win|~a person who works in secret
stalking horse|pnf5|*|one who hides the real aims of others|~one who watches others in secret|~one who waits for the right moment|~one who refuses to give up the chase
kingmaker|n5|*|one with the power to decide who rules|~one who hopes to become the next ruler|~one who advises the ruler in secret|~one who refuses to obey any of the rulers
puppet (government/regime/leader/state)|pnf4|*|one controlled by another power|~one chosen by a small group|~one that few take seriously|~one that often changes sides
witch hunt|pnf5|!w:salem,magic|an unfair search for people to blame|~a search that finds nothing at all|~an attempt to catch a dangerous person|~an attack on women in public life
paper tiger|pnf5|*|a thing weaker than it seems|~a danger hidden from view|~an enemy that never gives up|~a plan that was never tried
cold feet|pnf4|!w:sock,shoe,toe|loss of courage|~lack of interest|~feelings of guilt|~sudden anger
acid test|pnf5|*|a trial that shows true value|~a mistake that causes harm|~a question that has no answer|~a plan that has already failed
litmus test|pnf5|*|a single thing that decides a judgment|~a first attempt at something new|~a trial that nobody at all is able to pass|~a check that is made in secret
crying need|pn3|*|a very great lack of something|~a rather vague wish for something|~a lack that only a few people feel|%a tearful request for something
pipe dream|pnf5|*|a hope that can't come true|~a plan that needs much money|~a wish shared by many people|~a memory of happier times
castles in the air|pnf5|*|plans that can't come true|~goals that take years to reach|~memories of a better past|~things that only the rich can buy
sea change|pnf5|*|a great and complete shift|~a shift that comes and goes|%a shift in weather or climate|!a slow shift hardly noticed
quantum leap|pnf5|!w:physics,electron|a great and sudden advance|!a small but useful step|~a risk taken without thought|~a return to an earlier stage
brain drain|pnf5|*|the loss of skilled people to other places|~a lack of new ideas in a country|~the tiring effect of too much study|~money wasted on poor schools
glass ceiling|pnf5|*|an unseen barrier to higher posts|~a legal limit on what people earn|~a promise that is easily broken|~a way of watching people at work
ivory tower|pnf5|*|a place without contact with real life|~a place of great wealth and luxury|~a place under strong protection|~a place where new ideas are tested
rat race|pnf5|*|the endless struggle for success|~the rise of dishonest leaders|~the lack of well-paid jobs|~the spread of disease
pecking order|pnf5|!w:hen,chicken,bird|the ranking of people in a group|~the rules for joining a group|~the size of each person's share|~the habit of bullying the weak
powder keg|pnf5|!w:gunpowder,ship|a situation that could turn violent|%a place where many weapons are stored|~a quarrel that has been settled|~a secret that could ruin someone
tinder box|pnf5|*|a situation that could turn violent|~a place that can no longer be defended|~a quarrel that has been settled|~a secret that could ruin someone
time bomb|pnf5|!w:explosive,detonate,exploded|something sure to cause trouble later|~something that is no longer dangerous|~an attack planned for a certain day|~a problem that is hard to explain
ticking time bomb|pnf5|!w:explosive,detonate|something sure to cause trouble later|~something that is no longer dangerous|~an attack planned for a certain day|~a problem that is hard to explain
minority view|pn2|*|an opinion held by few|~an opinion of the young|~a law that protects few|!an opinion most share
war of words|pnf3|*|a quarrel in public statements|~a debate about the use of language|~a contest to win over newspapers|!a friendly exchange of letters
war of attrition|pnf5|*|a struggle to wear the other side down|!a struggle meant to end at one blow|~a war fought without any clear aim|~a struggle between former friends
charm offensive|pnf5|*|an effort to win people by being friendly|~a remark that is meant to hurt people|~an attempt to hide one's true aims|!an effort to frighten people into obeying
proxy war|pn4|*|a war fought through others|~a war that is kept secret|~a war over a disputed border|~a war without an end
power vacuum|pnf5|*|a lack of anyone in control|~a fight between two rulers|~a leader without any talent|%a failure in the electricity supply
balancing act|pnf5|!w:circus,rope|an effort to satisfy opposed demands|~an effort to save as much as possible|~an attempt to hide a weakness|!a choice of one side over the other
political football|pnf5|*|a matter used by parties to attack each other|%a sport that has been taken over by a party|!a matter that all parties have agreed on|~a matter that neither party knows much about
political capital|pn5|*|influence that can be used|=wealth gained by holding office|~money given to a party|~knowledge of how laws are made
poisoned chalice|pnf5|*|something that seems good but does harm|!something that seems bad but does good|~an honour that is given too late|~a secret that has to be kept for ever
own goal|pnf5|!w:football,match,half,minute,score,defender,goalkeeper|an act that harms oneself|~a success won without any help|~an aim kept to oneself|~an act done for money
elder statesman|pn3|*|a respected older leader|~a leader who refuses to go|~a member of an old family|~a leader with old ideas
big picture|pnf3|*|the situation as a whole|~the most striking detail|~the main cause of a problem|~a hope for the future
bottom line|pnf3|*|the most important fact, or the final result|%the lowest amount that anyone can be paid|~the rule that everybody must follow|~the last sentence of an argument or report
cutting edge|pnf3|!w:knife,blade,sword,instrument,tool,steel,axe,tooth|the most modern stage|~the most dangerous part|~the point of least progress|~the place of most conflict
driving force|pnf3|*|the strongest influence|~the first sign of change|~a group that uses threats|~the person who pays most
guiding light|pnf3|*|an example to follow|~a plan to be tested|~a sign of danger|~a reward for effort
rallying cry|pnf3|*|a phrase that unites supporters|~a complaint that nobody hears|~a shout of joy after a victory|~a warning to one's opponents
rallying point|pnf4|*|something that unites supporters|~something that ends a campaign|~a sudden rise in support|~a place where fighting began
lightning rod|pnf5|!w:storm,roof,thunder|one that draws criticism|~one that acts very fast|!one that wins praise easily|~one that gives protection
flash point|pnf5|t:point,points|a place where violence may start|~a moment of sudden understanding|!a place where a war came to an end|~a place that draws many visitors
tipping point|pnf5|*|the moment when small changes become a great one|~the moment when a great change is undone|~the moment when people first notice a change|~the time when things are exactly in balance
point of no return|pnf3|*|the stage after which one can't go back|~the place from which nobody escapes|~the time at which profits come to an end|~the stage when nobody cares any more
moment of truth|pnf3|*|the time when something is tested|~the time when someone confesses|~a rare minute of complete honesty|~the time when a secret is revealed
crossroads of|pnf3|!w:road,street,motorway,highway,railway|a meeting place|~an outer border|~a busy market|~a resting place
step in the right direction|pnf2|*|an act that makes things better|~a decision that ends a quarrel|~a law that restores order|!a move away from the true aim
leap of faith|pnf5|*|trusting without proof|~acting against one's beliefs|~hoping for the worst|!refusing to take any risk
stab in the back|pnf5|!w:knife,wound,hospital|a betrayal by a friend|~a warning from a rival|~a cruel form of revenge|~a crime that can't be proved
foot in the door|pnf5|*|a first chance to enter|~a barrier to any progress|~a right to take part|~a last attempt to stay
way of life|pn1|*|how people live|~what people believe|~where people work|!how people die
eye of the storm|pnf5|!w:hurricane,wind,rain,weather|the centre of a difficult situation|~the worst moment of a quarrel|~the hidden cause of a disaster|!a safe distance from any danger
heart and soul|pnf4|*|all of one's energy or the most important part|~one's kindness towards people in great need|~one's private thoughts or the deepest secret|~one's health or one's religious beliefs
backbone of|pnf5|!w:spine,fish|the main support of|~the hidden cause of|~the oldest part of|!the weakest part of
hearts and minds|pnf5|*|people's feelings and support|~people's health and education|~people's votes and money|~people's faith and wisdom
blood and treasure|pnf5|*|lives and money|~pride and honour|~time and effort|~power and fame
boots on the ground|pnf5|*|soldiers in the place itself|~supplies sent to the poor|~leaders who know ordinary life|~planes ready for an attack
bull in a china shop|pnf5|*|one who acts clumsily where care is needed|~one who is too strong for all opponents|~one who is angry without any good reason|~one who feels lost in a strange place
eleventh hour|pnf5|*|the last possible moment|~the usual time of day|!a time well in advance|~the worst possible moment
eleventh-hour|pxf5|*|made at the last possible moment|~made after many hours of discussion|!made well ahead of time|~agreed on by all the parties
eye-opening|a3|*|surprising and teaching something new|~attractive and pleasant to look at|!dull and already well known|~easy and quickly understood
mind-boggling|a3|*|so great as to be hard to take in|~so dull as to be soon forgotten|~so clever as to be widely admired|~so wrong as to need a new attempt
in the same boat|pxf3|!w:sea,sail,ship,migrant|facing equal difficulties|~closely watching each other|~sharing the same opinions|~travelling to one place
in the driving seat|pxf3|!w:car,bus|in control|~in a hurry|~in danger|~in front
in the driver 's seat|pxf3|!w:car,bus|in control|~in a hurry|~in danger|~in front
in hot water|pxf5|b:be,is,are,was,were,land,landed,get,got,himself,herself,itself,themselves,find,NAME & !w:bath,boil,cook,wash,soak|in trouble|~in a hurry|~in a rage|!in favour
in the dark|pxf3|b:left,keep,kept,remain,are,leave,public|without information|~without permission|~without any help|~in great secrecy
in the limelight|pxf5|*|receiving public attention|~doing something against the law|~attacked by newspapers|!out of public favour
in the spotlight|pxf3|!w:stage,lamp|receiving public attention|~doing something against the law|~leading a campaign|!free from any blame
in the crosshairs|pxf5|*|about to be attacked|~forced to choose between two things|~caught in an argument|!no longer under suspicion
in the wake of|pxf3|*|following and often caused by|~happening at the same time as|!leading up to and causing|~in order to draw attention to
in the face of|px3|!w:slap,slapped|when confronted by|~in order to avoid|~with the support of|~in exchange for
in the eye of the beholder|pxf3|*|judged differently by each person|~clear only after careful study|!the same for everyone who looks|~noticed only by those in charge
in full swing|pxf3|*|at the busiest stage|~close to failure|~just beginning|~changing direction
in good faith|px3|*|with honest aims|~with great hope|~with good luck|~with religious feeling
in name only|px3|*|officially but not in fact|~known by a false title|~for as long as it is useful|!in fact but not officially
in no uncertain terms|px3|*|very clearly and firmly|~without any conditions|~after a long delay|!in a vague manner
in tandem|px4|*|together|~in turn|~in secret|~in advance
in lieu of|px4|*|instead of|~because of|~along with|~in view of
in the long run|px2|*|after much time has passed|~for most of the way ahead|~if everything goes to plan|!in the next few days
in the pipeline|pxf5|!w:oil,gas|being prepared|~already finished|~being kept secret|~held up by trouble
in the red|pxf5|w:money,company,profit,loss,budget,bank,debt,firm,account,business,deficit,million,billion,council,club,finance|owing money|~in danger|~in a rage|!making money
in the loop|pxf5|*|kept informed|~going round and round|~held in suspicion|!kept at a distance
in the balance|pxf5|l:hang,hung,hanging,lie|not yet decided|~fairly shared out|~kept steady|~in the past
in jeopardy|px3|*|in danger|~in debt|~in doubt|~in prison
in dire straits|pxf3|*|in a very difficult position|~in a very strong position|~on the wrong side of the law|~in need of more information
in limbo|px4|*|not knowing what will happen|~not allowed to speak freely|~held back by a recent injury|~sure of what comes next
in step with|pxf4|*|in agreement with|~moving ahead of|~under orders from|!opposed to
in the offing|pxf5|*|likely to happen soon|~already under discussion|!no longer possible|~hidden from the public
in vain|px2|*|without success|~with too much pride|~without reason|~for the last time
in earnest|px4|*|seriously|~eagerly|~secretly|~for money
in kind|px4|b:respond,responded,reply,retaliate,response|in the same way|~with kindness|~in a new way|~at a later date
in the air|pxf4|b:up|not yet decided|~widely talked about|~completely free|~full of hope
up in the air|pxf3|!w:plane,balloon,bird,fly,hand|not yet decided|~widely talked about|~completely forgotten|~full of hope
up in arms|pxf3|*|angry and protesting|~ready to surrender|%carrying weapons in public|~cheering loudly
up to speed|pxf3|*|fully informed|~in a great hurry|~at full strength|~out of breath
on the table|pxf5|l:option,remain,proposal,offer,deal,issue,money,put,all,back,options & !w:plate,dinner,food,book,kitchen|open for discussion|~already agreed upon|~kept out of public sight|~ready to be signed
off the table|pxf5|l:option,take,taken,is,was,issue,are & !w:plate,dinner,food|no longer considered|~open to everyone|~kept for some later use|~hidden from view
on the rise|px1|*|increasing|~changing|~on the move|!falling
on the decline|px2|*|becoming less|~being refused|~ending suddenly|!growing
on the back burner|pxf5|*|put off until later|~kept out of public sight|~dealt with at once|~made less strict
on the ropes|pxf5|!w:boxing,boxer,ring|close to defeat|~held prisoner|~waiting for help|!sure to succeed
on the rocks|pxf5|w:marriage,relationship,deal,coalition,talk,alliance,economy,career,friendship,partnership|likely to fail|~firmly based|~made public|~rarely noticed
on the brink of|pxf3|!w:cliff,canyon|very close to|~in fear of|~in charge of|!far away from
on the verge of|pxf3|*|very close to|~on the side of|~in fear of|!far away from
on the cusp of|pxf4|*|about to reach|~at the top of|~just past|~at the centre of
on the heels of|pxf3|*|soon after|~because of|~in spite of|~just before
on the fence|pxf5|l:sit,sitting,still,remain,are & !w:garden,climb,wire|not taking either side|~waiting to be allowed in|~refusing to move|~strongly in favour
on the line|pxf5|l:job,life,reputation,put,career,credibility,lives,jobs & !w:phone,railway|at risk|~on offer|~in order|~in debate
on the cards|pxf5|*|likely|~secret|~agreed|~risky
on the mend|pxf3|*|getting better|~under repair|~asking for help|!getting worse
on the move|px1|*|going from place to place|~making rapid progress|~getting ready to attack|~changing opinions
on the run|px2|*|trying to escape|~in a great hurry|~in good health|~losing support
on the same page|pxf3|!w:book,magazine,newspaper|in agreement|~in the same place|~of equal rank|~in the news
on the wane|px4|*|becoming weaker|~becoming common|~changing shape|!gaining strength
on thin ice|pxf4|!w:lake,skate,pond,arctic|in a risky position|~in a weakened state|~in an unfriendly place|~without any money
on shaky ground|pxf3|!w:earthquake|not well supported|~too dangerous to visit|!safe from any attack|~against the law
on a collision course|pxf3|!w:ship,asteroid,plane,comet|likely to come into conflict|~moving too fast to be stopped|~going the wrong way|!ready to join forces
on a knife edge|pxf5|*|in a very uncertain state|~in great pain or distress|~ready to start a fight|~on the side of the winners
on an even keel|pxf5|!w:boat,sail|steady and without trouble|~equal in strength|~moving ahead slowly|~without any support
on the back foot|pxf5|*|in a weaker position|~unwilling to move|~late in starting|!with the upper hand
on the warpath|pxf5|*|angry and ready to attack|~retreating from a lost fight|~on the way to success|~preparing to defend
out of step|pxf3|*|not in agreement|~not in good health|~moving too slowly|~ahead of others
out of touch|pxf3|*|not knowing what people really think|~not liked or trusted by most people|~not able to be reached by telephone|~not willing to admit mistakes
out of the question|px3|*|not possible|~not in doubt|~not important|~not answered
out of the blue|pxf3|*|without any warning|~without good reason|~from a great distance|~for a short time
out of the woods|pxf5|!w:tree,forest,walk,path|free from difficulty|~unable to turn back now|~on the right road|!in serious danger
out of hand|px4|l:reject,dismiss,rejected,dismissed|without any thought|~because of an error|~for lack of power|~without any delay
out of thin air|pxf3|*|from nothing|~in secret|~very easily|~with great skill
out of hand|pxf3|l:get,got,getting|out of control|~out of date|~out of sight|~out of reach
over the top|px4|l:go,went,going,bit,little,completely|too extreme|~too late|~very clever|~quite popular
under fire|pxf3|!w:shot,gun,bullet,soldier,troop,artillery,rocket,battle,wound,war,enemy,rescue,army|being criticised|~being removed|~being admired|~being tested
under the radar|pxf5|!w:plane,jet,missile|without being noticed|~without any permission|~at a lower cost|~at great speed
under a cloud|pxf5|!w:rain,sky|suspected of having done wrong|~in a state of deep sorrow|~protected from all criticism|~unable to see what will come next
under wraps|pxf5|*|secret|~safe|~in doubt|~delayed
under way|px2|*|already begun|~being planned|~out of order|~nearly over
under the microscope|pxf5|!w:cell,scientist,lab,bacteria|being examined very closely|~treated as unimportant|~being tested for a disease|!kept out of public view
under the table|pxf5|l:pay,paid,payment,cash,deal|secretly and dishonestly|~after a very long delay|~at a much reduced price|!openly and legally
under the umbrella|pxf5|!w:rain|within the protection or organisation|~under the false name or description|~beyond the influence or control|~at the expense or the risk
under the spell|pxf5|!w:witch,magic|strongly influenced|~badly treated|~deeply confused|!not impressed
behind closed doors|pxf2|*|in private|~in prison|~after hours|~by force
behind the scenes|pxf3|!w:theatre,stage,film,footage|out of public view|~after the event|~at the lowest level|~in the wrong place
behind the times|px3|*|old-fashioned|~too late to help|~out of work|~unpopular
behind bars|pxf1|*|in prison|~in secret|~in danger|~in court
below the belt|pxf5|!w:boxing|unfair|~secret|~painful|~worthless
beyond the pale|pxf5|*|not acceptable|~not believable|~out of danger|~very unusual
beyond the reach of|px3|*|not able to be got by|~not understood by|~not needed by|~not allowed to harm
beyond _ control|px2|*|not able to be managed|~not able to be understood|~outside the law|~too strict or severe
at a crossroads|pxf4|!w:road,car,traffic,street|at a point where a choice must be made|~at the moment of greatest danger|~in the middle of a fierce quarrel|~at the end of a long struggle
at arm 's length|pxf5|*|at a distance, not in close contact|~under firm control, with no freedom|~ready for use, close at hand|!in close contact, as a friend
at any cost|px2|*|whatever must be done or suffered|~as long as the price is not too high|~as soon as there is enough money|~as cheaply as possible
at all costs|px2|*|whatever must be done or suffered|~as long as the price is not too high|~as soon as there is enough money|~as cheaply as possible
at a loss|px3|f:to,for & !w:sell,sold,price|unable to know what to do|~sorry for what has been done|~lacking money or support|~beaten by an opponent
at a standstill|px2|*|not moving at all|~almost finished|~blocked by a crowd|~standing in line
at face value|pxf5|*|as it appears, without question|~for less than it is really worth|~only after careful checking|~with respect for its owner
at large|px3|l:public,society,population,community & !l:remain,still|as a whole|~in the open|~in a few cases|~for the most part
at loggerheads|px4|*|in strong disagreement|~in constant close contact|~at a turning point|~at the same level
at odds|px3|*|in disagreement|~in great difficulty|~in close contact|~in public view
at stake|pxf4|*|at risk, to be won or lost|~already lost, beyond all help|~in public, for all to see|~in doubt, not yet proved
at the expense of|px3|*|causing harm to|~with the help of|~at the request of|~to the benefit of
at the helm|pxf5|!w:boat,sail,yacht|in charge|~in trouble|~in front|~on duty
at the mercy of|px3|*|unable to protect oneself from|~very thankful for the help given by|~forgiven for the faults of|!quite safe from harm by
at the forefront|px3|*|in the leading position|~in full public view|!in the last position|~at the very beginning
at the drop of a hat|pxf5|*|at once and without much thought|~with great care and politeness|~after a sudden piece of bad news|~without anyone noticing it
at the end of the day|pxf2|!w:night,evening,work|when everything has been considered|~when nothing more can be done|%when work is finished in the evening|~when it is already much too late
against all odds|px3|*|although it seemed impossible|~after losing several times|~against the wishes of everyone|~for reasons that are unclear
against the clock|pxf2|*|in a hurry to finish in time|~without any idea of the end|~in the wrong order|~for longer than expected
against the grain|pxf5|!w:wood,saw|contrary to what is natural or usual|~opposed to what the law allows|~harmful to those who grow food|~in the way that most people prefer
against the tide|pxf5|!w:sea,ocean,beach|contrary to what most people do|~too late to make any difference|~with the support of public opinion|~faster than anyone expected
ahead of the curve|pxf5|*|more modern than others|~before the agreed time|~taking greater risks than others|~better paid than most
all but|pxf4|f:impossible,certain,disappeared,over,destroyed,guaranteed,vanished,collapsed,abandoned,ended,ruled,extinct,inevitable,gone,given,wiped,ignored,eliminated,ensured,dead,forgotten,stopped|almost|~not at all|~after all|~completely
by and large|px3|*|in general|~at great length|~at last|~with ease
by the book|pxf3|!w:read,write,author|strictly according to the rules|~with great learning and skill|~as a story would have it|~without help from anyone
by the same token|px3|*|in a similar way and for a like reason|~at the same time and in the same place|~as a sign of thanks or friendship|~in spite of what has been said
by word of mouth|pxf2|*|by people telling one another|~by official announcements|~by a promise in public|~by means of secret messages
few and far between|px3|*|rare|~distant|~brief|~tiny
far cry from|pxf3|*|very different from|~loud call for|~long way behind|~sharp protest against
hook line and sinker|pxf5|*|completely|~quickly|~dishonestly|~in secret
larger than life|pxf3|*|more exciting than most people|~almost too strange to be believed|~older than most people|~much too proud of oneself
left in the lurch|pxf5|*|abandoned in a difficulty|~taken by surprise|~forced to choose a side|!helped out of trouble
neck and neck|pxf4|!w:horse|exactly level in a contest|~close friends for a long time|~bitter rivals in a contest|!far apart in the result
nip and tuck|pxf5|*|very close|~very quick|~very easy|~very fierce
par for the course|pxf5|!w:golf,hole|what is normally expected|~what is fair to everyone|~what is needed for success|~what comes as a surprise
part and parcel|pxf5|*|an element that can't be left out|~an element of little importance|~a gift to be shared by all|~a share that is paid back later
pie in the sky|pxf5|*|a promise unlikely to come true|~a reward for honest hard work|~a share that everyone can have|!a plan that is nearly sure to work
rank and file|pxf5|*|the ordinary members|~the oldest members|!the highest leaders|~the official records
short-term fix|pn3|*|an answer that won't last|~an answer from an expert|~a plan that will work for years|~a mistake that will be put right
sour grapes|pnf5|!w:wine,vine,fruit|scorning what one can't have|~being sorry for past mistakes|~spoiling what others enjoy|!praising what others have won
status quo|pn3|*|the present state of things|~the best state of things|~the order of rank in a group|~the official point of view
through the roof|pxf3|!w:rain,crash,hole,tile|to a very high level|~to a point of collapse|~in a careless way|!to a very low level
time and again|px1|*|often|~at last|~in turn|~just once
to all intents and purposes|px3|*|in almost every way|~for good reasons|~for many different uses|!in no important way
to no avail|px3|*|without success|~without good reason|~without delay|~without help
to the letter|pxf3|l:follow,obey,carry,implement,implemented,followed|exactly as stated|~in writing only|~as far as possible|~without delay
tooth and nail|pxf3|*|as fiercely as possible|~with great patience|~as quickly as possible|~without any weapons
touch and go|pxf4|*|risky and uncertain|~quick and quite easy|~friendly and short|~careful and slow
well-off|a2|*|rich|~healthy|~content|~respected
well-to-do|a3|*|rich|~busy|~famous|~polite
win-win|a2|*|good for both sides|~sure to succeed|~easy to agree on|~won without a fight
zero-sum game|pnf5|*|a contest in which one side's gain is the other's loss|~a contest in which neither side gains or loses anything|~a contest in which both sides are certain to lose|~a contest in which nobody is told what the rules are
without fail|px2|*|every time and for certain|~with a high degree of skill|~almost without effort|!from time to time
with open arms|pxf2|*|in a warm and friendly way|~without any protection|~with great surprise|~in full public view
with one voice|pxf3|*|in full agreement|~in a quiet manner|~one after the other|~without thinking
with a heavy heart|pxf1|*|very sadly|~very slowly|~with difficulty|~with anger
with impunity|px4|*|without being punished|~without being noticed by anyone|~without good reason|~with too much haste
tit-for-tat|pxf4|*|done in return for the same|~done without a good reason|~small and unimportant|~quickly given and accepted
make-or-break|a3|*|deciding success or failure|~causing serious damage|~easy to repair or replace|~coming at the last moment
last-ditch|a4|*|made as a final effort|~made in secret|~made with great skill|~made without any hope
last-minute|a1|*|done at the latest moment|!done well ahead of time|~done in a careless way|~done for a short time only
long-overdue|a2|*|that should have come earlier|~that takes too much time|~that will not last long|~that cost far too much
cash-strapped|a3|*|short of money|~made to pay fines|~careful with money|~kept under control
tight-lipped|a3|*|unwilling to speak|~unfriendly|~quietly confident|~secretly angry
thin-skinned|a4|*|easily upset by criticism|~quick to feel pity for others|~easily tricked by strangers|!not hurt by criticism
heavy-handed|a4|*|too forceful|~too slow|~overworked|~too generous
high-handed|a4|*|using power without thought for others|~too proud to accept help from others|~generous with money and advice|~skilled at working with others
even-handed|a4|*|fair to both sides|~slow to decide|~calm under pressure|~equal in strength
cut-throat|a4|*|fierce and without mercy|~short and quickly decided|~dishonest and unlawful|~friendly and relaxed
cold-blooded|a3|m:murder,killing,killer,murderer,execution|cruel and without feeling|~sudden and without a plan|~secret and without witnesses|~calm and without fear of death
hard-pressed|a4|*|in great difficulty|~in a great hurry|~very strictly governed|~tightly packed
hard-hit|a2|*|badly affected|~deeply angered|~strictly governed|~difficult to reach
soft-spoken|a2|*|having a gentle voice|~easily persuaded|~unwilling to speak|~saying pleasant things
rock-bottom|a3|*|lowest possible|~most reliable|~firmly fixed|~still falling
watered-down|a3|*|made weaker|~made clearer|~made public|~made cheaper
ground-breaking|a3|*|new and important|~costly and dangerous|~first in a long series|~very hard to carry out
bread and butter|pnf5|!w:eat,toast,jam,sandwich|basic and of daily concern|~cheap and easily replaced|~pleasant but unnecessary|~shared out equally
bread-and-butter|a5|*|basic and of daily concern|~cheap and easily replaced|~pleasant but unnecessary|~shared out equally
cat and mouse|pnf5|*|chasing and escaping by turns|!helping each other in danger|~hiding one's true feelings|~fighting until one side is dead
cloak and dagger|pnf5|*|secret and mysterious|~cruel and very violent|~old and expensive|~grand and showy
nuts and bolts|pnf5|!w:screw,metal|the practical details|~the spare parts|~the general aims|~the total costs involved
pros and cons|pn2|*|reasons for and against|~experts and beginners|~questions and their answers|~rules and exceptions
ups and downs|pnf1|*|good and bad times|~rich and poor people|~quick changes of mind|~early and late stages
sticks and carrots|pnf5|*|threats together with rewards|~strict rules without exceptions|~gifts given in return for votes|~advice followed by practical help
checks and balances|pnf4|*|ways in which powers limit each other|~ways in which public money is counted|~ways in which errors are found and corrected|~ways in which elections are kept fair
rule of thumb|pnf4|*|a rough guide based on experience|~an exact law based on science|~a custom that is no longer kept|~a law that everyone must always obey
stroke of luck|pnf1|*|a good thing that happens by chance|~a reward that is fully deserved|~a risk that is taken without any thought|~a clever plan that works well
twist of fate|pnf3|*|a strange and unexpected event|~a plan that is badly carried out|~a sad story with a happy ending|~a choice that can't be changed
war chest|pnf5|*|money saved for a campaign|~debts left by a campaign|~weapons stored in secret places|~plans made by an army
rude awakening|pnf3|*|a sudden unpleasant discovery|~an impolite answer to a request|~a warning given in good time|~a noisy protest by a crowd
fall from grace|pnf4|*|a loss of people's good opinion|~a loss of religious belief|~a sudden loss of all one's money|!a return to public favour
flash in the pan|pnf5|*|a success that doesn't last|~a sudden fit of anger|~a new and clever idea|!a fame that lasts for years
feather in _ cap|pnf5|*|an achievement to be proud of|~a mistake to be ashamed of|~a gift of little value|~a sign of high office
needle in a haystack|pnf3|*|a thing almost impossible to find|~a danger hidden among harmless things|~a small part of a large problem|~a fact that explains everything
piece of the (pie/puzzle)|pnf2|!w:jigsaw,eat,bake,dessert|one part of something larger|~the most difficult part of something|~a reward for some good work|~a thing that can't be explained
race against time|pnf2|*|a hurried effort to finish soon enough|~a struggle between equal rivals|~a journey that takes too long|~an attempt to undo past mistakes
blessing in disguise|pnf3|*|a seeming misfortune that turns out well|~a kind deed done without being noticed|!a seeming success that turns out badly|~a piece of luck that few people deserve
kiss of death|pnf5|*|an act that makes failure certain|~an act of kindness to an enemy|~a last sign of respect or love|~a threat to kill someone
jewel in the crown|pnf5|!w:queen,king,gem|the best and most valued part|~the rarest and most costly gift|~the oldest and most famous part|~the first and most powerful leader
labour of love|pnf4|*|work done for pleasure, not pay|~work shared by a whole family|~work that is never finished|~work done under great pressure
labor of love|pnf4|*|work done for pleasure, not pay|~work shared by a whole family|~work that is never finished|~work done under great pressure
bone to pick|pnf5|*|a complaint to discuss|~a choice to be made|~a favour to ask for|~a debt to be paid back
axe to grind|pnf5|*|a private reason for one's view|~an old enemy to take revenge on|~a hard task that must be finished|~a clear plan for what to do next
ax to grind|pnf5|*|a private reason for one's view|~an old enemy to take revenge on|~a hard task that must be finished|~a clear plan for what to do next
chip on _ shoulder|pnf5|*|a feeling of being unfairly treated|~a feeling of being watched by others|~a heavy weight of responsibility|~a feeling of being better than others
skeleton in the (closet/cupboard)|pnf5|*|a shameful secret|~a frightening threat|~an unsolved crime|~a forgotten promise
storm in a teacup|pnf5|*|much fuss about a small matter|~a quarrel within a family|~a sudden danger soon past|!little concern about a great matter
tempest in a teapot|pnf5|*|much fuss about a small matter|~a quarrel within a family|~a sudden danger soon past|!little concern about a great matter
black hole|pnf5|w:budget,finance,billion,funding,fiscal,account,debt|a large amount that is missing|~a large amount kept in secret|~a large amount borrowed abroad|!a large amount to spare
moving target|pnf5|!w:shoot,gun,range|a goal that keeps changing|~a goal that is quite easy to reach|~a person who is hard to catch|~a place that is often attacked
uncharted (waters/territory)|pxf5|!w:map,sail,sailor,explorer|something nobody has met before|~something that breaks the rules|~something nobody wants to discuss|~something under nobody's control
new (dawn/chapter)|pnf2|!w:book,novel,sun,morning|a hopeful fresh start|~a sudden great success|~an early sign of trouble|~a repeat of the past
open secret|pn4|*|a thing many know though it isn't official|~a thing everybody guesses but nobody is sure of|~a plan that was announced too early|~a fact that only a few officials know
open wound|pnf5|!w:hospital,doctor,bleed,blood|a hurt not yet forgiven|~a weakness everyone can see|~a danger that is growing|~a quarrel now settled
`;
