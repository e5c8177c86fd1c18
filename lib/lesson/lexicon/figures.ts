/** Noun phrases and other set phrases that mean something other than their words. */
export const figures = `
drop in the (ocean/bucket/sea)|pnf5|*|an amount too small to make a difference|%a little rain that falls on water|!an amount large enough for every need|~a sudden fall to a low level
tip of the iceberg|pnf5|!w:ship,titanic,glacier,arctic|a small part of a much larger problem|%the top of a mass of ice at sea|!the whole of a problem for all to see|~the last sign of a problem now past
turning point|pnf4|*|a time when an important change begins|%a bend where a road changes direction|!a time when everything stays the same|~a time when people begin to lose hope
double-edged sword|pnf5|*|something with both good and bad effects|%a weapon that is sharp on two sides|!something with good effects only|~something that ends a quarrel quickly
slippery slope|pnf5|!w:ski,hill,ice|a course likely to lead to worse things|%a hill where it is easy to fall|!a course sure to lead to better things|~a path known only to a few
uphill (battle/struggle/task/fight)|pnf4|*|a very hard effort|%a climb up a steep hill|!a very easy success|~a fight that is lost
vicious (circle/cycle)|pnf4|*|a problem that causes another which makes it worse|=a ring of cruel people who meet in secret|!a success that leads to further success|~a problem that is solved as soon as it appears
level playing field|pnf5|!w:pitch,grass,stadium|conditions that are the same for everyone|%a sports ground without hills|!conditions that favour one side|~conditions that nobody can understand
elephant in the room|pnf5|*|an obvious problem nobody talks about|%a large animal inside a house|!a small problem everyone talks about|~a thing too costly to keep
silver lining|pnf5|*|something good in a bad situation|%bright metal inside a coat|!something bad in a good situation|~a cloud that brings rain
smoking gun|pnf5|!w:barrel,shot|clear proof that someone is guilty|%a weapon that has just been fired|!clear proof that someone is innocent|~a threat that frightens everyone
olive branch|pnf5|!w:tree,oil,grove|an offer of peace|%a twig from a tree|!a threat of war|~a gift of food
white elephant|pnf5|!w:zoo,ivory|something costly and useless|%a rare pale animal|!something cheap and useful|~a thing never seen before
red tape|pnf5|*|too many official rules|%a strip of coloured cloth|!complete freedom from rules|~a line that must not be crossed
red line|pnf4|*|a limit that must not be passed|%a mark drawn in bright ink|!a thing that is always allowed|~a train through the city
red lines|pnf4|*|limits that must not be passed|%marks drawn in bright ink|!things that are always allowed|~trains through the city
red flag|pnf5|!w:wave,waving,communist,beach,flew,soviet|a sign of danger|%a banner of bright cloth|!a sign of safety|~a sign of surrender
red flags|pnf5|!w:wave,waving,communist,beach,soviet|signs of danger|%banners of bright cloth|!signs of safety|~signs of surrender
grey area|pnf5|*|a matter where the rules are unclear|%a place painted without colour|!a matter where the rules are plain|~a matter that is settled by the courts
gray area|pnf5|*|a matter where the rules are unclear|%a place painted without colour|!a matter where the rules are plain|~a place where old people live
bargaining chip|pnf5|*|something to offer in order to gain in talks|%a small round piece used in games|!something that must never be given up|~something that has no value for either side
stumbling block|pnf4|*|something that prevents progress|%a stone one falls over|!something that helps progress|~a reason for talking
safe haven|pnf4|*|a place protected from danger|%a harbour for boats|!a place full of danger|~a place that is not on any map
safety net|pnf4|!w:trapeze,circus,acrobat|help for people in hard times|%ropes to catch those who fall|!lack of help in hard times|~rules for work in factories
melting pot|pnf5|*|a place where many peoples mix|%a bowl for heating metal|!a place where peoples keep apart|~a country that is too hot
tug of war|pnf5|!w:rope|a struggle between two sides|%a game with a rope|!an agreement of two sides|~a boat used in battle
game changer|pnf4|*|something that changes the whole situation|%a person who picks another sport|!something that leaves all as it was|~something that everyone expected all along
wake-up call|pnf4|!w:hotel,room,morning|a warning that makes people act|%a ring of the phone at dawn|!a promise that calms people|~a story that sends people to sleep
wishful thinking|pn4|*|believing what one would like to be true|!believing only what has been proved|~thinking up a list of presents|~thinking too much about what has happened
hidden agenda|pn4|*|a secret aim|=a lost list|!an open wish|~a sad story
common ground|pnf4|*|views that both sides share|%land that anyone may use|!views that set sides apart|~earth of a usual kind
moral high ground|pnf5|*|the position of being more in the right|%a hill with a church on it|!the position of being more in the wrong|~the best place to see from
middle ground|pnf4|*|a position between two extremes|%the centre of a field|!a position at one extreme|~a position that is hard to defend
front line|pnf4|l:on,the & w:health,doctor,nurse,worker,fight against,virus,covid,teacher,campaigner|the place where the hardest work is done|%the trenches where soldiers fight|!the place farthest from the work|~the place where nobody is allowed to work
lion 's share|pnf5|*|the largest part|%what a wild cat eats|!the smallest part|~the bravest act
last resort|pnf4|*|what is used when all else fails|%the final holiday by the sea|!what is used before all else|~what is used by one side only
knee-jerk reaction|pnf4|*|a response given without thinking|%a movement of the leg|!a response after long thought|~a reply given in great secrecy
double standard|pnf4|*|a rule applied unfairly to different people|=a measure that is twice as long|!a rule applied fairly to all people|~a rule that everybody has forgotten about
double standards|pnf4|*|rules applied unfairly to different people|=measures that are twice as long|!rules applied fairly to all people|~rules that everybody has forgotten about
baptism of fire|pnf5|*|a very hard first experience|%a church service with candles|!a very easy first experience|~a house burnt down
baby steps|pnf4|!w:infant,toddler|very small advances|%a child's first walk|!very great advances|~stairs for children
household name|pnf4|*|a person or thing everyone knows|%the surname of a family|!a person or thing nobody knows|~a sign on a front door
hot potato|pnf5|!w:cook,eat,food|a matter nobody wants to deal with|%a vegetable fresh from the oven|!a matter everybody wants to deal with|~a dish that is quickly made
sitting duck|pnf5|*|an easy target|%a bird on the water|!a hard target|~a lazy worker
scare tactics|pn4|*|ways of making people act through fear|!ways of making people feel quite safe|~plans for a surprise party|~games played in the dark
loaded question|pnf5|*|a question that is unfairly worded|%a question printed on a gun|!a question that is fairly worded|~a question too long to answer
foregone conclusion|pnf4|*|a result that is certain beforehand|%an ending that has been lost|!a result that nobody could guess|~a result that pleases everyone present
bone of contention|pnf5|*|a subject people quarrel about|%a thing dogs fight for|!a subject people agree about|~a part of the skeleton
bitter pill|pnf5|*|something unpleasant that must be accepted|%a medicine with a bad taste|!something pleasant that is gladly accepted|~a disease that is hard to cure
breath of fresh air|pnf4|*|something new and welcome|%wind from an open window|!something old and unwelcome|~a rest after a long run
house of cards|pnf5|!w:netflix,series,show,spacey|something that may easily fall apart|%a tower made of playing cards|!something that will stand for ever|~a place where people gamble
can of worms|pnf5|*|a source of many new problems|%a tin of bait for fish|!an answer to many problems|~a place to hide old problems
trojan horse|pnf5|*|something harmless outside but dangerous inside|%a wooden animal in an old war|!something dangerous outside but harmless inside|~something very fast and strong
domino effect|pnf5|*|one event causing a series of others|%the noise of falling game pieces|!one event preventing any others|~one event being remembered for ever
ripple effect|pnf5|*|a result that spreads further and further|%circles in water round a stone|!a result that quickly comes to a stop|~a result that only a few people notice
snowball effect|pnf5|*|a growth that gets faster and faster|%damage done by thrown snow|!a decline that gets slower and slower|~the melting of snow in spring
chain reaction|pnf4|!w:nuclear,atom,uranium,neutron|events each of which causes the next|%metal rings that pull one another|!events that have no connection|~a strong dislike of being tied
knock-on effect|pnf4|*|a result that follows indirectly|%damage done by hitting a door|!a result that follows at once|~the sound of hitting wood
perfect storm|pnf5|!w:rain,wind,boat,hurricane|several bad things happening at once|%very bad weather at sea|!several good things happening at once|~several people telling the same story
calm before the storm|pnf5|!w:rain,wind,hurricane|a quiet time before trouble|%still weather before wind|!a noisy time before peace|~a rest after hard work
light at the end of the tunnel|pnf4|!w:train|a sign that hard times will end|%a lamp where a passage stops|!a sign that hard times will go on|~a train coming nearer
carrot and stick|pnf5|*|rewards and threats|%a vegetable and a piece of wood|!neither rewards nor threats|~good food and hard work
carrots and sticks|pnf5|*|rewards and threats|%vegetables and pieces of wood|!neither rewards nor threats|~good food and hard work
nail in the coffin|pnf5|*|a thing that helps to end something|%a metal pin in a wooden box|!a thing that helps to save something|~a sign of the greatest respect
shot in the arm|pnf5|!w:vaccine,gun,wound,injection|something that gives new energy|%a wound from a bullet|!something that takes energy away|~a medicine given by a nurse
slap in the face|pnf5|*|an insult|=a blow|!an honour|~a warning
slap on the wrist|pnf5|*|a very mild punishment|%a hit on the arm|!a very severe punishment|~a present of a watch
thorn in _ side|pnf5|*|a constant annoyance|%a sharp point in the body|!a constant comfort|~a weapon at one's belt
stone 's throw|pnf4|*|a very short distance|%a pitch of a rock|!a very long distance|~an act of violence
blank cheque|pnf5|*|permission to do whatever one likes|%a bank form without a sum|!an order to do nothing at all|~a promise that is soon forgotten
blank check|pnf5|*|permission to do whatever one likes|%a bank form without a sum|!an order to do nothing at all|~a promise that is soon forgotten
rubber stamp|pnf5|*|a body that approves whatever it is told to|%a tool for printing on paper|!a body that questions all it is told|~a body that can stretch the rules at will
lame duck|pnf5|!w:bird,pond|a leader with little power left|=a bird that cannot walk very well|!a leader at the height of power|~a leader chosen by a few friends
dark horse|pnf5|!w:ride,race,stable|one of whom little is known but who may win|%an animal with a black coat|!one of whom all is known and who will lose|~one who works only at night
stalking horse|pnf5|*|one who hides the real aims of others|%an animal used in hunting|!one who shows the real aims of others|~one who follows a woman
kingmaker|n5|*|one with the power to decide who rules|%one who carves chess pieces|!one with no say in who rules|~one who hopes to become a ruler in time
puppet (government/regime/leader/state)|pnf4|*|one controlled by another power|%one made of wood and string|!one free of any other power|~one elected by the whole people
witch hunt|pnf5|!w:salem,magic|an unfair search for people to blame|%a chase after women who do magic|!a fair search for the truth|~a party where people wear strange dress
paper tiger|pnf5|*|something less powerful than it seems|%a wild cat folded from a sheet|!something more powerful than it seems|~something that is easily burnt
cold feet|pnf4|!w:sock,shoe,toe|loss of courage|%toes without warmth|!sudden courage|~a winter illness
acid test|pnf5|*|a trial that shows true value|%a check with chemicals|!a trial that shows nothing|~a question about taste
litmus test|pnf5|*|a single thing that decides a judgment|%a check with coloured paper|!a thing that leaves a judgment open|~a lesson in a laboratory
crying need|pn4|*|a need that is very great|!a need that is very slight|~a wish to shed tears|~a want of a small child
pipe dream|pnf5|*|a hope that can't come true|%a vision seen while smoking|!a plan that is sure to work|~a tune played in sleep
castles in the air|pnf5|*|plans that can't come true|=forts that can fly|!plans sure to come true|~plans others have made
sea change|pnf5|*|a great and complete change|%a movement of the ocean|!a small and slight change|~a change for a short time
quantum leap|pnf5|!w:physics,electron|a great and sudden advance|%a jump by a tiny particle|!a slow and small step|~a long jump in sports
brain drain|pnf5|*|the loss of skilled people to other places|%an operation on the head|!the arrival of skilled people|~the high cost of training skilled people
glass ceiling|pnf5|*|an unseen barrier to getting higher posts|%a roof made of clear panes|!an open way to the highest posts|~a plan to give everyone the same pay
ivory tower|pnf5|*|a place away from real life|%a white tall building|!a place in the midst of life|~a home for elephants
rat race|pnf5|*|the endless struggle for success|%a run between animals|!a life free from struggle|~a fight against poverty or disease
pecking order|pnf5|!w:hen,chicken,bird|the ranking of people in a group|%the way in which birds eat|!the equality of people in a group|~a request for more food
powder keg|pnf5|!w:gunpowder,ship|a situation that could turn violent|%a barrel of explosives|!a situation that is quite safe|~a situation that nobody knows about
tinder box|pnf5|*|a situation that could turn violent|%a box for lighting fires|!a situation that is quite safe|~a situation that nobody knows about
time bomb|pnf5|!w:explosive,detonate,exploded|something sure to cause trouble later|%a device with a clock that explodes|!something sure to bring peace later|~a clock that has stopped
ticking time bomb|pnf5|!w:explosive,detonate|something sure to cause trouble later|%a device with a clock that explodes|!something sure to bring peace later|~a clock that has stopped
minority view|pn3|*|an opinion held by few|!an opinion held by most|~a sight seen by few|~a law made by few
war of words|pnf4|*|a quarrel carried on by statements|=a fight in which books are thrown|!a friendly exchange of letters|~a contest in telling stories
war of attrition|pnf5|*|a struggle to wear the other side down|!a struggle won by one quick blow|~a quarrel about who is sorry|~a struggle that nobody has ever heard of
charm offensive|pnf5|*|an effort to win people by being friendly|%an attack made by means of magic|!an effort to win people by threats|~an effort to look more beautiful
proxy war|pn4|*|a war fought through others|!a war fought by those who want it|~a war over voting rights|~a war that lasts for years
power vacuum|pnf5|*|a lack of anyone in control|%a strong cleaning machine|!a fight between two rulers|~a cut in the electricity
balancing act|pnf5|!w:circus,rope|an effort to satisfy opposed demands|%a circus trick on a rope|!an effort to satisfy one demand|~an effort to save as much as possible
political football|pnf5|*|a matter used by parties to attack each other|%a sport played by members of parliament|!a matter kept out of party quarrels|~a matter that neither party knows much about
political capital|pn5|*|influence that can be used|%the city where a government sits|!weakness that must be hidden|~money given to a party
poisoned chalice|pnf5|*|something that seems good but does harm|%a cup with a deadly drink|!something that seems bad but does good|~a church service gone wrong
own goal|pnf5|!w:football,match,half,minute,score,defender,goalkeeper|an act that harms oneself|%a ball in one's own net|!an act that harms an enemy|~an act done in secret
elder statesman|pn4|*|a respected older leader|!a disliked young leader|~an old building of the state|~a brother of a president
big picture|pnf4|*|the situation as a whole|=a painting of large size|!the smallest detail|~the cause of the problem
bigger picture|pnf4|*|the situation as a whole|=a painting of larger size|!the smallest detail|~the cause of the problem
bottom line|pnf4|*|the most important fact, or the final result|%the lowest mark drawn on a page|!the least important fact, or the first sign|~the rule that everybody must follow
cutting edge|pnf4|!w:knife,blade,sword|the most modern stage|%the sharp side of a knife|!the most out-of-date stage|~the border of a country
driving force|pnf4|*|the strongest influence|%the power of a car engine|!the weakest influence|~a unit of traffic police
guiding light|pnf4|*|an example to follow|%a lamp in a dark road|!an example to avoid|~a book for tourists
rallying cry|pnf4|*|a phrase that unites supporters|%a shout at a car race|!a phrase that divides supporters|~a sound of deep sorrow
rallying point|pnf4|*|something that unites supporters|%a place where race cars start|!something that divides supporters|~a mark won in tennis
lightning rod|pnf5|!w:storm,roof,thunder|one that draws criticism|%a metal bar on a roof|!one that draws praise|~one that acts very fast
flash point|pnf5|*|a place where violence may start|%a light on a camera|!a place where peace is sure|~a place where nobody lives now
tipping point|pnf5|*|the moment when small changes become a great one|%the place where a cup falls over|!the moment when a great change is undone|~the moment when people first notice a change
point of no return|pnf4|*|the stage after which one can't go back|%a ticket for one way only|!the stage at which one may still go back|~a shop that takes nothing back
moment of truth|pnf4|*|the time when something is tested|%a minute without a lie|!the time when nothing is at risk|~a talk with an old friend
crossroads of|pnf4|!w:road,street|a meeting place|=a street corner|!a lonely place|~a border
step in the right direction|pnf4|*|an act that makes things better|%a walk towards the goal|!an act that makes things worse|~a way to find north
leap of faith|pnf5|*|trusting without proof|%a jump in a church|!doubting in spite of proof|~a change of religion
stab in the back|pnf5|!w:knife,wound,hospital|a betrayal by a friend|%a wound from a knife|!a help from an enemy|~a pain in the spine
foot in the door|pnf5|*|a first chance to enter|%an injury from a door|!a last chance to leave|~a knock at a house
way of life|pn3|*|how people live|%a road through the land|!how people die|~an exit from a house
eye of the storm|pnf5|!w:hurricane,wind,rain,weather|the centre of a difficult situation|%the calm part of a hurricane|!a place far from any difficulty|~the only way out of a situation
heart and soul|pnf4|*|all of one's energy or the most important part|%the organs of the human body|!a small and unimportant part of one's energy|~a sign of one's religion or of one's beliefs
backbone of|pnf5|!w:spine,fish|the main support of|%the bones in the back of|!the weakest part of|~the courage to fight
hearts and minds|pnf5|*|people's feelings and support|%parts of people's bodies|!people's money and land|~people's health and fitness
blood and treasure|pnf5|*|lives and money|%red jewels|!words and hopes|~a pirate story
boots on the ground|pnf5|*|soldiers in the place itself|%shoes lying on the floor|!planes high in the air|~spies working in secret there
bull in a china shop|pnf5|*|one who acts clumsily where care is needed|%an animal among cups and plates|!one who acts carefully where force is needed|~one who sells goods of poor quality cheaply
eleventh hour|pnf5|*|the last possible moment|=an hour before noon|!the first possible moment|~the usual time of day
eleventh-hour|pxf5|*|made at the last possible moment|%held an hour before noon|!made well ahead of time|~made by several people together
eye-opening|a4|*|surprising and teaching something new|%done on waking up in the morning|!dull and teaching nothing new|~frightening people a good deal
mind-boggling|a4|*|so great as to be hard to take in|!so small as to be easily overlooked|~so slow as to be easily followed|~so ill as to need a doctor
in the same boat|pxf4|!w:sea,sail,ship,migrant|in the same difficult situation|%together on a ship|!in quite different situations|~at the same place at sea
in the driving seat|pxf4|!w:car,bus|in control|=at the wheel|!out of power|~in a hurry
in the driver 's seat|pxf4|!w:car,bus|in control|=at the wheel|!out of power|~in a hurry
in hot water|pxf5|!w:bath,boil,cook|in trouble|%in a warm bath|!in favour|~in a hurry
in the dark|pxf4|b:left,keep,kept,remain,are,leave,public|without information|%without a lamp|!well informed|~in black clothes
in the limelight|pxf5|*|receiving public attention|%under a stage lamp|!away from public notice|~in a green field
in the spotlight|pxf4|!w:stage,lamp|receiving public attention|%under a strong lamp|!away from public notice|~on a clean floor
in the crosshairs|pxf5|*|about to be attacked|%seen through a gun sight|!quite safe from attack|~in a bad temper
in the wake of|pxf4|*|following and often caused by|%in the waves behind a ship|!long before and not linked to|~in the watch kept over
in the face of|px3|!w:slap,slapped|when faced with|=on the head of|!when free from|~on the edge of
in the eye of the beholder|pxf4|*|different for each person who looks|%seen in a person's eye|!the same for everyone who looks|~too small for anyone to look at
in full swing|pxf4|*|at the busiest stage|=moving to and fro|!not yet begun at all|~over long ago
in good faith|px4|*|with honest aims|%as a firm believer|!with dishonest aims|~in a lucky hour
in name only|px4|*|said to be so but not really|%known by a first name|!really so though not said|~on a signed paper
in no uncertain terms|px4|*|very clearly|!rather vaguely|~for a fixed time|~without conditions
in tandem|px4|*|together|=on a bicycle|!separately|~in turn
in lieu of|px4|*|instead of|!together with|~because of|~in view of
in the long run|px3|*|over a long period|%during a marathon|!in the next few days|~after a chase
in the pipeline|pxf5|!w:oil,gas|being prepared|%inside a tube|!already done|~under the ground
in the red|pxf5|*|owing money|%dressed brightly|!making money|~in a rage
in the loop|pxf5|*|kept informed|%inside a ring|!kept in ignorance|~in a rope
in the balance|pxf5|l:hang,hung,hanging,lie|not yet decided|%on a pair of scales|!fully decided|~in good order
in jeopardy|px4|*|in danger|!in safety|~in debt|~in prison
in dire straits|pxf4|*|in a very difficult position|%in a narrow part of the sea|!in a very easy position|~in long straight lines
in limbo|px4|*|not knowing what will happen|!knowing just what will happen|~unable to move an arm|~dancing under a bar
in step with|pxf4|*|in agreement with|%walking at the pace of|!in disagreement with|~standing on the stair of
in the offing|pxf5|*|likely to happen soon|%seen far out at sea|!unlikely to happen|~out of the office
in vain|px3|*|without success|!with great success|~full of pride|~in a blood vessel
in earnest|px4|*|seriously|!as a joke|~for pay|~in time
in kind|px4|b:respond,responded,reply,retaliate,response|in the same way|%with goodness|!in a different way|~in cash, at once
in the air|pxf4|b:up|not yet decided|%high above the ground|!firmly decided|~out of doors
up in the air|pxf4|!w:plane,balloon,bird,fly,hand|not yet decided|%high above the ground|!firmly decided|~out of doors
up in arms|pxf4|*|angry and protesting|%held in an embrace|!pleased and content|~armed with guns
up to speed|pxf4|*|fully informed|%as fast as allowed|!badly informed|~late for work
on the table|pxf5|l:option,remain,proposal,offer,deal,issue,money,put,all,back,options & !w:plate,dinner,food,book,kitchen|open for discussion|%upon a piece of furniture|!not to be discussed|~ready to be eaten
off the table|pxf5|l:option,take,taken,is,was,issue,are & !w:plate,dinner,food|no longer considered|%not on the furniture|!still being considered|~not to be eaten
on the rise|px3|*|increasing|%on a hill|!decreasing|~getting up
on the decline|px3|*|becoming less|!becoming more|%on a slope|~being refused
on the back burner|pxf5|*|put off until later|%at the rear of a stove|!dealt with at once|~nearly on fire
on the ropes|pxf5|!w:boxing,boxer,ring|close to defeat|%holding strong strings|!close to victory|~tied to a post
on the rocks|pxf5|!w:ship,whisky,sea,drink,coast|likely to fail|%lying by the sea|!going very well|~served with ice
on the brink of|pxf4|!w:cliff,canyon|very close to|=at the edge of|!very far from|~on top of
on the verge of|pxf4|*|very close to|%beside the road to|!very far from|~on top of
on the cusp of|pxf4|*|about to reach|=on the point of|!long past|~at the cost of
on the heels of|pxf4|*|soon after|=at the back of|!long before|~in the care of
on the fence|pxf5|l:sit,sitting,still,remain,are & !w:garden,climb,wire|not taking either side|%upon a garden wall|!firmly on one side|~ready to cross a border
on the line|pxf5|l:job,life,reputation,put,career,credibility,lives,jobs & !w:phone,railway|at risk|%hung to dry|!quite safe|~on the phone
on the cards|pxf5|*|likely|%on paper|!unlikely|~for sale
on the mend|pxf4|*|getting better|%being sewn|!getting worse|~being sold
on the move|px3|*|going from place to place|!staying in one place|~in a game of chess|~in the middle of a game
on the run|px3|*|trying to escape|%taking exercise|!giving up|~in a race
on the same page|pxf4|!w:book,magazine,newspaper|in agreement|%in one part of a book|!in disagreement|~of the same age
on the wane|px4|*|becoming weaker|!becoming stronger|%like the moon|~in the rain
on thin ice|pxf5|!w:lake,skate,pond,arctic|in a risky position|%on a frozen lake|!in a safe position|~in a cold drink
on shaky ground|pxf4|!w:earthquake|not well supported|%where the earth moves|!very well supported|~on wet grass
on a collision course|pxf4|!w:ship,asteroid,plane,comet|likely to come into conflict|%about to crash as cars|!likely to become friends|~on the way to a far place
on a knife edge|pxf5|*|in a very uncertain state|=on a sharp knife blade|!in a very safe state|~in a very common state
on an even keel|pxf5|!w:boat,sail|steady and without trouble|%upright as a boat in water|!unsteady and in trouble|~at the same depth
on the back foot|pxf5|*|in a weaker position|%standing on one leg|!in a stronger position|~at the end of a line
on the warpath|pxf5|*|angry and ready to attack|%marching as a soldier|!calm and ready for peace|~on the way home from war
out of step|pxf4|*|not in agreement|%walking at a different pace|!in full agreement|~down from the stairs
out of touch|pxf4|*|not knowing what people really think|%too far away to be felt|!knowing well what people really think|~refusing to think what people want
out of the question|px4|*|not possible|%not among those asked|!quite possible|~without a doubt
out of the blue|pxf4|*|without any warning|%down from the sky|!after many warnings|~out of sadness
out of the woods|pxf5|!w:tree,forest,walk,path|free from difficulty|%beyond the trees|!deep in difficulty|~without fuel
out of hand|px4|l:reject,dismiss,rejected,dismissed|without any thought|%without fingers|!after much thought|~by machine
out of thin air|pxf4|*|from nothing|%on a high mountain|!from careful work|~out of breath
out of hand|pxf4|l:get,got,getting|out of control|%dropped by accident|!under control|~free of work
over the top|px4|l:go,went,going,bit,little,completely|too extreme|=above all|!too mild|~finished
under fire|pxf4|!w:shot,gun,bullet,soldier,troop,artillery,rocket|being criticised|%being shot at|!being praised|~being burnt
under the radar|pxf5|!w:plane,jet,missile|without being noticed|=flying very low|!with everyone's notice|~without any help
under a cloud|pxf5|!w:rain,sky|under suspicion|=in the shade|!above suspicion|~in the rain
under wraps|pxf5|*|secret|%in warm paper|!known to all|~under a coat
under way|px3|*|already begun|%below the road|!not yet begun|~on foot
under the microscope|pxf5|!w:cell,scientist,lab,bacteria|being examined very closely|%seen through a lens|!being overlooked|~being given a second chance
under the table|pxf5|l:pay,paid,payment,cash,deal|secretly and dishonestly|=below the furniture|!openly and honestly|~slowly and carefully
under the umbrella|pxf5|!w:rain|within the protection or organisation|=out of the rain and the wind outside|!outside the organisation altogether|~at the entrance of the organisation
under the spell|pxf5|!w:witch,magic|strongly influenced|%turned to stone by magic|!not influenced at all|~unable to write
behind closed doors|pxf4|*|in private|=indoors|!in public|~by mistake
behind the scenes|pxf4|!w:theatre,stage,film,footage|out of public view|%at the back of a stage|!in full public view|~after the play is over
behind the times|px3|*|old-fashioned|!up to date|~late for work|~hard to read
behind bars|pxf3|*|in prison|%in a pub|!out of prison|~in a zoo
below the belt|pxf5|!w:boxing|unfair|=low down|!quite fair|~careless
beyond the pale|pxf5|*|not acceptable|%across a wooden fence|!quite acceptable|~without colour
beyond the reach of|px4|*|not able to be got by|!easily got hold of by|=farther than the hand of|~kept secret from
beyond _ control|px3|*|not able to be managed|!easily managed|~further than the border|~after an inspection
at a crossroads|pxf5|!w:road,car,traffic,street|at a point where a choice must be made|%where two streets meet|!at a point where nothing can be chosen|~in the centre of a town
at arm 's length|pxf5|*|at a distance, not in close contact|%as far as the hand can stretch|!close by, in friendly contact|~within reach, but not to be touched
at any cost|px3|*|whatever must be done or suffered|!only if it is easy and safe|~for a price that most people can pay|~as soon as there is enough money
at all costs|px3|*|whatever must be done or suffered|!only if it is easy and safe|~for a price that most people can pay|~as soon as there is enough money
at a loss|px4|f:to,for & !w:sell,sold,price|unable to know what to do|%for less than it cost|!quite sure what to do|~able to do just as one likes
at a standstill|px3|*|not moving at all|!moving very fast|~on one's feet|~at a newspaper stall
at face value|pxf5|*|as it appears, without question|%for the price on a coin|!with doubt about what is behind it|~judged by one's looks
at large|px4|l:public,society,world,population,community,country,remain,still|as a whole or not caught|=in a very great size|!in one small part|~with very great success
at loggerheads|px4|*|in strong disagreement|!in full agreement|~among cut trees|~at the top of a list
at odds|px4|*|in disagreement|!in agreement|~with strange numbers|~with little chance
at stake|pxf5|*|at risk, to be won or lost|%tied to a wooden post|!not at risk, already won|~at a meal of meat
at the expense of|px4|*|causing harm to|!bringing good to|~with money from|~at the price of
at the helm|pxf5|!w:boat,sail,yacht|in charge|%at a ship's wheel|!without any say|~at the front door
at the mercy of|px4|*|unable to protect oneself from|!quite safe from any harm by|~asking a question of|~very thankful for the help of
at the forefront|px4|*|in the leading position|!in the last position|~by the front door|~at an early hour of day
at the drop of a hat|pxf5|*|at once and without thought|=when a hat falls down|!slowly and after thought|~late and without any hurry
at the end of the day|pxf3|!w:night,evening,work|when everything has been considered|%in the evening hours|!before anything has been considered|~when time has run out
against all odds|px4|*|although it seemed impossible|!just as everyone expected|~against people who were strange|~with a bet on every horse
against the clock|pxf4|*|in a hurry to finish in time|%leaning on a wall clock|!with as much time as one likes|~the wrong way round
against the grain|pxf5|!w:wood,saw|contrary to what is natural or usual|%across the lines in wood|!in line with what is natural or usual|~in spite of a bad harvest
against the tide|pxf5|!w:sea,ocean,beach|contrary to what most people do|%towards the waves of the sea|!in line with what most people do|~in spite of the late hour
ahead of the curve|pxf5|*|more modern than others|%before a bend in the road|!less modern than others|~too fast to be safe
all but|pxf4|f:impossible,certain,disappeared,over,destroyed,guaranteed,vanished,collapsed,abandoned,ended,ruled,extinct,inevitable,gone,given,wiped,ignored,eliminated,ensured,dead,forgotten,stopped|almost|=everyone except|!not at all|~too much
by and large|px4|*|in general|!in no way|~in great size|~at the same time
by the book|pxf4|!w:read,write,author|strictly according to the rules|%with the help of reading|!without regard to the rules|~in a new and original way
by the same token|px4|*|for the same reason|!for the opposite reason|~with the same coin|~at the same time
by word of mouth|pxf3|*|by people telling one another|=with the lips and the tongue|!by means of printed notices|~by people who can't read
few and far between|px4|*|rare|!common|~small|~distant
far cry from|pxf4|*|very different from|%loud shout from|!very similar to|~long way to go to
head over heels|pxf3|*|completely|%upside down|!hardly|~in dance
hook line and sinker|pxf5|*|completely|=while fishing|!in part|~with regret
larger than life|pxf4|*|more exciting than most people|=too big to be really alive|!duller than most people|~living longer than most people
left in the lurch|pxf5|*|abandoned in a difficulty|%put down on the floor|!helped in a difficulty|~sent to a church
neck and neck|pxf4|!w:horse|exactly level in a contest|%with throats touching|!far apart in a contest|~loud and excited in a contest
nip and tuck|pxf5|*|very close|%small and neat|!very far apart|~cut and sewn
par for the course|pxf5|!w:golf,hole|what is normally expected|%the usual score in golf|!what nobody expected|~the fee for a lesson
part and parcel|pxf5|*|a necessary part|%a piece of a package|!an unneeded addition|~a share of the post
pie in the sky|pxf5|*|a promise unlikely to come true|=food floating up in the air|!a promise sure to come true|~a promise that has been kept
rank and file|pxf5|*|the ordinary members|%papers kept in rows|!the chosen leaders|~a tool and a degree
short-term fix|pn4|*|an answer that won't last|!an answer that will last|~a small repair tool|~a sudden need for a drug
sour grapes|pnf5|!w:wine,vine,fruit|scorning what one can't have|%fruit with a sharp taste|!praising what others have won|~drinking what has gone bad
status quo|pn4|*|the present state of things|!a complete change of things|~a person's legal rank|~a quotation from law
through the roof|pxf4|!w:rain,crash,hole,tile|to a very high level|%out by the top of a house|!to a very low level|~in a bad temper
time and again|px2|*|often|!never|~later|~at once
to all intents and purposes|px4|*|in almost every way|!in hardly any way|~with every aim in mind|~for all who wish it
to no avail|px4|*|without success|!with success|~for no pay|~without a reason
to the letter|pxf4|l:follow,obey,carry,implement,implemented,followed|exactly as stated|=in the post|!only very roughly|~in good time
tooth and nail|pxf4|*|as fiercely as possible|%with parts of the body|!as gently as possible|~as cheaply as possible
touch and go|pxf4|*|risky and uncertain|%quick to feel and leave|!safe and certain|~friendly and short
well-off|a3|*|rich|!poor|~far away|~healthy
well-to-do|a3|*|rich|!poor|~busy|~able
win-win|a4|*|good for both sides|!bad for both sides|~won two times over|~sure to be a draw
zero-sum game|pnf5|*|a contest in which one side's gain is the other's loss|=a game of cards in which nobody scores any points at all|!a contest in which both sides gain something together|~a puzzle with numbers and no answer
without fail|px3|*|every time and for certain|!now and then by chance|~only when the weather is good|~with a feeling of regret
with open arms|pxf3|*|in a warm and friendly way|%holding out weapons|!in a cold and hostile way|~with hands in the air
with one voice|pxf4|*|in full agreement|%singing the same tune|!in open disagreement|~very quietly
with a heavy heart|pxf3|*|very sadly|=with heart pains|!very gladly|~very slowly
with impunity|px4|*|without being punished|!with sure punishment|~without being noticed|~with too much haste
tit-for-tat|pxf4|*|done in return for the same|!given without any return|~small and unimportant|~paid in full to the other
make-or-break|a4|*|deciding success or failure|!of no importance at all|~done in a careless way|~easy to repair or replace
last-ditch|a5|*|made as a final effort|%dug at the end of a field|!made as a first try|~left in the water
last-minute|a2|*|done at the latest moment|!done well ahead of time|~lasting sixty seconds|~made for a short while only
long-overdue|a3|*|that should have come earlier|!that has come too early|~that was borrowed for years|~that takes much time
cash-strapped|a4|*|short of money|%tied up with banknotes|!rich in money|~paid in coins
tight-lipped|a4|*|unwilling to speak|%with a thin mouth|!eager to speak|~unable to smile
thin-skinned|a4|*|easily upset by criticism|=with little flesh|!not hurt by criticism|~not used to hot weather
heavy-handed|a4|*|too forceful|%with large fingers|!too gentle|~strong and skilled
high-handed|a4|*|using power without thought for others|=with both of the arms raised high|!asking others before acting|~skilled at working with others
even-handed|a4|*|fair to both sides|%with fingers of one length|!unfair to one side|~able to write with both hands
cut-throat|a4|*|fierce and without mercy|%killing with a knife|!friendly and mild|~short and quickly decided
cold-blooded|a4|m:murder,killing,killer,murderer,execution,act,calculation|cruel and without feeling|=like that of a snake|!kind and full of feeling|~done in the winter
hard-pressed|a4|*|in great difficulty|%squeezed by a machine|!in easy circumstances|~in a great hurry
hard-hit|a4|*|badly affected|%struck with a bat|!hardly affected|~difficult to find
soft-spoken|a3|*|having a gentle voice|!having a harsh voice|~easily deceived|~said without words
rock-bottom|a4|*|lowest possible|=down a cliff|!highest possible|~most solid
watered-down|a4|*|made weaker|%mixed for drinking|!made stronger|~washed clean
ground-breaking|a4|*|new and important|%digging the earth|!old and well known|~against the law
bread and butter|pnf5|!w:eat,toast,jam,sandwich|basic and of daily concern|%something to eat at tea|!rare and of no concern|~soft and easily spread
bread-and-butter|a5|*|basic and of daily concern|=eaten with tea at breakfast|!rare and of no concern|~soft and easily spread about
cat and mouse|pnf5|*|teasing an opponent one could beat|=keeping two kinds of animals|!treating an opponent kindly|~running from a stronger enemy
cloak and dagger|pnf5|*|secret and mysterious|%clothes and weapons|!open and plain|~old and expensive
nuts and bolts|pnf5|!w:screw,metal|the practical details|%small metal parts|!the general idea|~the final price of all
pros and cons|pn3|*|reasons for and against|!reasons all on one side|~experts and prisoners|~verses and prose
ups and downs|pnf3|*|good and bad times|%stairs and lifts|!times all alike|~hills and valleys
sticks and carrots|pnf5|*|threats and rewards|%pieces of wood and vegetables|!neither threats nor rewards|~hard work and good food
checks and balances|pnf4|*|ways in which powers limit each other|%sums of money in a bank|!ways in which one power rules all|~ways in which powers hide their plans
rule of thumb|pnf4|*|a rough guide based on experience|%a law about people's fingers|!an exact law based on science|~a secret rule known to a few people
stroke of luck|pnf3|*|something good that happens by chance|%a light touch of the hand|!something bad that was planned|~something good that is well deserved
twist of fate|pnf4|*|a strange and unexpected event|%a turn of the hand|!an event that all expected|~a sad event that was long ago
war chest|pnf5|*|money saved for a campaign|%a soldier's wooden box|!debts left by a campaign|~a medal for bravery
rude awakening|pnf4|*|a sudden unpleasant discovery|%a noisy start to the day|!a slow pleasant discovery|~a friendly warning in good time
fall from grace|pnf4|*|a loss of people's good opinion|%a drop from a tower|!a gain in people's good opinion|~a prayer before a meal
flash in the pan|pnf5|*|a success that doesn't last|%a light from cooking|!a success that lasts for years|~a lucky find of gold
feather in _ cap|pnf5|*|something to be proud of|%a part of a bird on a hat|!something to be ashamed of|~something very light
needle in a haystack|pnf4|*|a thing almost impossible to find|%a pin lost in dry grass|!a thing very easy to find|~a thing that may be dangerous
piece of the (pie/puzzle)|pnf4|*|one part of something larger|%a bit of a dish or a game|!the whole of something|~a small reward for work
race against time|pnf4|*|a hurried effort to finish soon enough|%a run that is timed by a clock|!a slow effort without a limit|~a fight to change the past
blessing in disguise|pnf4|*|something bad that turns out to be good|%a holy person in a mask|!something good that turns out to be bad|~a prayer said in secret
kiss of death|pnf5|*|something sure to bring failure|%a last touch of the lips|!something sure to bring success|~a proof of true love
jewel in the crown|pnf5|!w:queen,king,gem|the best and most valued part|%a stone worn by a king|!the worst and least valued part|~a gift from a ruler
labour of love|pnf4|*|work done for pleasure, not pay|!work done for pay, not pleasure|%a wedding with many guests|~a story of two lovers
labor of love|pnf4|*|work done for pleasure, not pay|!work done for pay, not pleasure|%a wedding with many guests|~a story of two lovers
bone to pick|pnf5|*|something to complain about|%food left for a dog|!something to be thankful for|~a hard choice to make
axe to grind|pnf5|*|a private reason for one's view|=a blade to be sharpened|!no private reason for one's view|~an old reason for being sad
ax to grind|pnf5|*|a private reason for one's view|=a blade to be sharpened|!no private reason for one's view|~an old reason for being sad
chip on _ shoulder|pnf5|*|a feeling of being unfairly treated|%a piece of wood on the arm|!a feeling of being well treated|~a feeling of having been here before
skeleton in the (closet/cupboard)|pnf5|*|a shameful secret|%bones among clothes|!a proud achievement|~a thin relative
storm in a teacup|pnf5|*|much fuss about a small matter|%waves in a hot drink|!little fuss about a great matter|~bad weather in a small place
tempest in a teapot|pnf5|*|much fuss about a small matter|%waves in a hot drink|!little fuss about a great matter|~bad weather in a small place
black hole|pnf5|w:budget,finance,billion,funding,fiscal,account,debt|a large amount that is missing|%a dark body in space|!a large amount to spare|~a secret store of a large amount
moving target|pnf5|!w:shoot,gun,range|something that keeps changing|%a running animal that is hunted|!something that never changes|~something that touches the heart
uncharted (waters/territory)|pnf5|!w:map,sail,sailor,explorer|a situation nobody has met before|=a sea that is not on any map|!a situation met many times|~a situation that is against the rules
new (dawn/chapter)|pnf4|!w:book,novel,sun,morning|a hopeful fresh start|%an early morning or a book part|!a sad and final end|~a repeat of the past
open secret|pn4|*|something many know though it isn't official|!something nobody knows though it is official|~a letter that has been read by many|~something only a few officials know
open wound|pnf5|!w:hospital,doctor,bleed,blood|a hurt not yet forgiven|%a cut that still bleeds|!a quarrel long forgotten|~a gap in a wall
`;
