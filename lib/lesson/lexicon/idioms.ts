/** More idioms, figures and verbs with particles of news, opinion pages and speeches. */
export const idioms = `
account for|pv4|r:percent,%,NUM,half,third,most,quarter,majority,share & !w:explain|make up as a part|=give a reason|~pay a great deal|~take the place of
air _ dirty laundry|pvf5|*|talk of private troubles in public|%wash and dry one's clothes outside|~hide one's mistakes from others|~accuse others of one's own faults
alarm bells|pnf4|*|signs of danger|~loud complaints|~public meetings|%bells that wake people
apples and oranges|pnf4|!w:fruit,juice,farm|things too different to compare|~things that everybody likes|~things that cost about the same|%fruit of two different kinds
at a premium|px4|*|hard to get and so worth much|~easy to get and so worth little|~sold to members of a group|~paid for before it is needed
at first glance|px3|*|before one has looked closely|~after a long and careful look|~from a great distance away|~as everybody agrees
at the root of|px3|*|the cause of|~the end of|~hidden from|~far from
at the top of _ agenda|pxf3|*|to be dealt with first|~to be dealt with last|~hard to agree about|%written on the first line
back to square one|pxf4|*|at the beginning again, with nothing gained|~near the end at last, with little left to do|~at the place where a game is played|~in the same city where it was first said
back to the drawing board|pxf4|*|starting to plan all over again|~going on as though all were well|%returning to a lesson in drawing|~asking a specialist to take over
bear fruit|pvf4|!w:tree,orchard,farm,plant,apple,harvest|have good results|~come to nothing|~cost too much|%grow things to eat
bear the scars of|pvf4|!w:skin,surgery,face|still show the harm done by|~try hard to forget about|%have marks on the skin from|~be proud to have fought in
beat a retreat|pvf4|*|give up one's position|~win at the last moment|~refuse to move an inch|%march to the sound of drums
beat around the bush|pvf4|*|avoid saying what one means|~look everywhere for something|~keep asking the same question|%search the plants for an animal
beef up|pv3|*|make stronger|~make cheaper|!make weaker|~make public
beg the question|pvf5|*|make one want to ask|~answer at great length|~refuse to discuss|~ask politely for help
below par|pxf4|!w:golf,hole|not as good as expected|~better than anyone hoped|~cheaper than others|~exactly as was planned
bend over backwards|pvf4|!w:gymnast,yoga|try very hard to help|~refuse to give any help|%lean back as far as one can|~change one's mind often
bide _ time|pvf4|*|wait for a good moment|~waste one's days|~act without delay|~count the hours
big tent|pnf4|!w:circus,camp|a group open to many views|~a party for rich supporters|%a large place for a show|~a meeting behind closed doors
bite off more than|pvf4|*|try to do too much|%eat in great haste|~take what is another's|~complain for no reason
bite the bullet|pvf4|*|accept something unpleasant and go on|~refuse to take any part in something|~attack before being attacked oneself|~say something that one soon regrets
bite the hand that|pvf5|*|hurt those one depends on|~thank those who give help|~refuse what is offered|~ask for more and more
bitter end|pnf4|b:the|very end, however hard|~sad memory of defeat|~first sign of trouble|~place with no way out
blow hot and cold|pvf5|*|keep changing one's mind|~speak with great anger|~make a quick decision|%feel the change of weather
blow off steam|pvf4|!w:engine,train|get rid of strong feelings|~waste a lot of energy|~make empty promises|%open a valve in an engine
blow out of proportion|pvf4|*|make seem far more serious|~make seem quite harmless|%make grow too large in size|~explain in every detail
blow the whistle|pvf5|!w:referee,match,game|make wrongdoing known|~bring work to an end|%give a signal with a pipe|~ask others to be quiet
boil down to|pv4|!w:water,sauce,cook|be, when all else is left out|~lead to, after a very long time|~differ from, when looked at closely|~rise to, when it is added up
break _ back|pvf4|!w:spine,injury,hospital,fall & r:of|destroy the strength|%hurt the bones|~gain the trust|~bear the weight
break new ground|pvf4|!w:soil,build,construction|do something not done before|~go back on an old promise|%dig where there was no field|~take land that isn't one's own
break ranks|pvf4|*|refuse to side with one's own group|~rise to a higher post in a group|~lose one's way in a large crowd|%step out of a row of soldiers
break the ice|pvf3|!w:ship,winter,lake,frozen|make people feel at ease|%cut through frozen water|~start a quarrel by chance|~lose an old friend
break the mould|pvf4|*|do things in a new way|~follow the old example|%drop and destroy a cup|~make the same mistake again
break the mold|pvf4|*|do things in a new way|~follow the old example|%drop and destroy a cup|~make the same mistake again
bring into line|pvf4|*|make the same as others|~make stand in a row|~give to the public|~put up for sale
bring to a head|pvf4|*|make so bad that something must be done|~make so clear that all can understand|~make so popular that nobody objects|~make so secret that no one will find out
bring to heel|pvf5|!w:dog|make obey|~set free|~help up|~look for
bring up the rear|pvf4|*|come last|~lead the way|~raise children|~look back
broken record|pnf4|!w:athlete,sprint,time,world|someone who says the same again and again|~someone who does better than all others|~someone who cannot keep a single promise|%something that no longer plays music
buck the trend|pvf5|*|go against what is usual|~start what others will copy|~do as most people do|~slow down what is coming
build bridges|pvf4|!w:river,engineer,road,construction|bring opposed groups closer|%join the two banks of a river|~make great plans for the future|~spend public money on roads
burn _ bridges|pvf4|!w:fire,army,river|make it impossible to go back|%destroy the way across a river|~find a quicker way to the goal|~lose one's temper in a quarrel
burning question|pnf3|*|matter that many want settled|~matter that nobody dares raise|~matter that was settled long ago|%matter to do with fire
bury the hatchet|pvf4|*|make peace|%hide a tool|~plan revenge|~hide a crime
by a whisker|pxf4|*|by a very small amount|~by a great distance|~by means of a trick|~by mere good luck
by fits and starts|pxf4|*|stopping and going on again|~getting faster all the time|~without any pause at all|~with great effort and pain
by leaps and bounds|pxf3|*|very quickly|~in secret|~by small steps|~with much noise
call _ bluff|pvf5|*|make someone prove what was only threatened|~believe everything that someone has said|~take back what one has said in anger|~join someone in a game of chance
call a spade a spade|pvf4|*|say plainly what is meant|~name a thing by mistake|~blame the wrong person|~use many learned words
call it a day|pvf4|*|stop what one is doing|~celebrate what one has done|~begin a new piece of work|~give the date of an event
call time on|pvf4|*|decide to end|~decide to begin|~ask about|~look back on
carry the day|pvf4|*|win in the end|~last until evening|~lose by a little|~bear the blame
carry weight|pvf4|!w:kilo,bag,luggage|have influence|~cause trouble|%lift heavy things|~take a long time
cast a shadow|pvf4|!w:sun,light,tree|make something less happy or hopeful|~make something easier to understand|%keep the light from falling on something|~keep something secret for a long time
cast doubt on|pvf3|*|make seem less certain|~make known to all|~prove to be true|~give new hope to
cast the net|pvf4|!w:fish,sea,boat,trawler|look among many|%try to catch fish|~set a trap for someone|~work without success
change hands|pvf4|*|pass to another owner|~shake in greeting|~work by turns|~lose all value
change of heart|pnf3|!w:surgery,transplant|a new way of thinking or feeling|~a sudden feeling of deep sadness|~a plan that is kept from others|%an operation done by a doctor
change the rules of the game|pvf4|*|alter the way things are done|~cheat in order to win a match|~refuse to take part any longer|~teach others how to play
chart a course|pvf4|!w:ship,sea,captain|plan how to go on|~change one's aim|~give up a claim|%draw a map of the sea
chew over|pv4|!w:food,eat|think about slowly|~reject at once|~complain about|%eat bit by bit
clean bill of health|pnf4|*|a statement that all is well|~a demand for money from a doctor|~a law on public hospitals|~a list of things to be mended
clean break|pnf4|!w:bone,leg,arm|a complete ending of a connection|~a short rest from hard work|%an easy injury to a bone|~a friendly talk before parting
clip _ wings|pvf5|!w:bird|limit someone's power|~help someone to rise|%cut a bird's feathers|~praise someone too much
close ranks|pvf4|*|stand together against outsiders|~give up one's post in anger|~move up to a higher position|~keep others from learning a trade
close the book on|pvf4|!w:read,author,page|treat as finished|~read to the end|~learn a lesson from|~keep secret for ever
close to home|pxf4|!w:live,school,work,commute|touching people personally|%near the place one lives|~easy to understand quickly|~in one's own language
cold comfort|pnf4|*|very little help|~great relief|~good advice|%a cool drink
cold shoulder|pnf4|!w:meat,weather|unfriendly treatment|~a sudden surprise|~a quiet welcome|%a pain in the arm
come down to|pv3|!w:stairs,earth|depend most of all on|~fall as low as|~ask for help from|~follow after
come full circle|pvf4|*|return to where things began|~reach a point never reached before|%turn round and round in a dance|~come together with old friends
come home to roost|pvf5|*|turn against those who caused it|~bring luck to those who waited|%fly back to where birds sleep|~be forgotten by those who did it
come in handy|pvf3|*|be of use|~be in the way|~cost little|~arrive early
come into its own|pvf4|*|show how good it is|~return to its owner|~become too expensive|~be left all alone
come to blows|pvf4|*|start fighting|~stop talking|~make up again|~get tired
come to nothing|pvf3|*|have no result|~cost no money|~begin again|~be forgiven
come to the fore|pvf4|*|become important or noticed|~fall back or be forgotten|~arrive before anyone else|~be asked to give reasons
come under scrutiny|pv4|*|be examined closely|~be praised publicly|~be kept secret|~be passed over
come under pressure|pv3|*|be pushed to act|~be given more time|~be attacked with arms|~be helped by friends
cook the books|pvf5|*|change accounts dishonestly|~write recipes for others|~pay one's debts early|~read up on a subject
cool _ heels|pvf4|*|be kept waiting|%rest one's feet|~run away fast|~calm one's anger
cost an arm and a leg|pvf4|*|be very expensive|~be very dangerous|%lead to bad injury|~take a lifetime
cross a line|pvf4|!w:finish,border,race,runner|go beyond what is acceptable|%reach the end of a race|~enter another country|~agree to meet half-way
cross the rubicon|pvf5|*|take a step that can't be undone|%go over a river in Italy|~break a promise to a friend|~lose a battle that seemed won
crunch time|pnf4|*|the moment when things are decided|~the hour when people eat together|~the period when nothing happens|~the point when it is too late
cry foul|pvf4|*|complain of unfair treatment|~admit that one has cheated|~use very rude words|~weep without a reason
cry wolf|pvf4|!w:forest,sheep,pack|give false warnings|~ask for revenge|%call to an animal|~hide one's fear
cut _ losses|pvf4|*|give up before more is lost|~win back all that was lost|~tell lies about one's debts|~lower one's prices
cut both ways|pvf5|*|have good and bad effects|~please both of two sides|%be sharp on two edges|~cost the same either way
cut from the same cloth|pvf4|!w:tailor,fabric,dress|very much alike|~badly matched|%dressed the same|~born to be rich
cut no ice|pvf5|*|make no impression|~do no harm|~take no time|~leave no trace
cut to the chase|pvf4|*|come to the main point|~run after someone|~leave out the truth|~begin at the start
dark cloud|pnf4|!w:rain,sky,weather,storm|a sign of trouble|~a hidden enemy|%a sign of rain|~a loss of memory
day of reckoning|pnf5|*|a time when one must answer for one's acts|~a time when sums of money are counted up|~a holiday on which nobody works|~an hour that everybody looks forward to
dead end|pnf3|!w:street,road,driver,alley|a position with no way forward|~a mistake that costs lives|~a place where paths meet|~a job that is soon done
dead in the water|pxf4|!w:swim,sea,fish,body,drown|with no chance of success|~with no time to lose|%lying lifeless in a river|~too quick to be stopped
deal a blow|pvf4|*|do serious harm|~come to an agreement|%hit with one's fist|~give a fair share
deep pockets|pnf4|!w:trouser,coat,jacket|a great deal of money|~a lot of secrets|%large bags in a coat|~a strong sense of duty
dig _ heels in|pvf4|*|refuse to change one's mind|~run as fast as one can|%put one's feet in the sand|~work hard at a task
dip _ toe|pvf4|!w:pool,sea,swim|try a little, with care|%test how warm it is|~go in with all one has|~lose one's nerve
dodge a bullet|pvf4|!w:gun,shot,shooter,police|just avoid something very bad|%get out of the way of a shot|~break a promise without shame|~hit back without thinking
do a double take|pvf4|*|look again in surprise|~make the same mistake twice|~take more than one's share|~answer without thinking
dog days|pnf5|*|a slow time when little happens|~a busy time when all must help|~a period of very cold weather|~a season for hunting
door is open|pxf4|r:to,for & !w:room,house,key,lock|there is still a chance|~there is nothing to hide|%one may walk into a room|~there is no time to wait
dot the i|pvf4|*|see to the last details|~write in a clear hand|~make a small mistake|~read between the lines
down to earth|pxf4|!w:rocket,space,satellite,plane|practical and sensible|~disappointed and sad|~poor but honest|~hard to talk to
drag _ feet|pvf4|*|act too slowly on purpose|%walk without lifting one's shoes|~make others angry by mistake|~hurry to be the first
draw a blank|pvf4|*|find nothing|~win a prize|%leave a page empty|~make a mistake
draw fire|pvf4|*|be criticised|~be praised|%light a flame|~lose strength
drop the ball|pvf4|!w:pitch,catch,player,game,match|fail in one's task|%let something fall|~give up one's claim|~change the subject
drum up|pv4|*|try to get|~turn down|~make noise about|~pay back
dry up|pv3|s:fund,funding,credit,money,supply,investment,work,aid,support,source,trade,donation,demand|come to an end|%lose all water|~become dearer|~get under way
eat _ words|pvf4|*|admit that one was wrong|~speak without being clear|~break a promise to a friend|~say the same again
eat into|pv4|*|use up part of|~add a little to|~depend wholly on|~look closely at
end in tears|pvf4|*|turn out badly|%make children cry|~come to a happy close|~take far too long
err on the side of caution|pvf4|*|be too careful rather than not enough|~make a mistake by acting in haste|~blame others for one's own mistakes|~take a risk that might pay well
face the music|pvf4|!w:concert,orchestra,band|accept blame or punishment|%sit in front of a band|~enjoy one's success|~run from danger
fair game|pnf4|*|someone it is thought right to attack|~someone who always keeps to the rules|~a contest in which nobody cheats|%an animal that may be hunted
fall by the wayside|pvf4|*|fail to go on or be given up|~be hurt in a road accident|~become better known with time|~be found by mere chance
fall in line|pvf4|*|do as the others do|%stand in a row|~lose one's place|~go one's own way
fall into the trap|pvf4|*|make a mistake that is easily made|%be caught like a wild animal|~play a trick on someone else|~get out of a danger just in time
fall on _ sword|pvf5|*|take the blame and resign|%kill oneself in battle|~attack without warning|~win at too high a price
fall on hard times|pvf3|*|become poor|~work too much|~have an accident|~grow old early
fall short of|pv3|*|fail to reach|~go well beyond|~run away from|~arrive before
fall through the cracks|pvf4|*|be missed or forgotten by the system|%drop down into a hole in the floor|~be found out after a long search|~be given more than one's share
feel the heat|pvf4|!w:sun,fire,summer,temperature|be under pressure|%be too warm|~be full of joy|~get angry
feel the pinch|pvf4|*|have less money than before|%be hurt by tight shoes|~be worried about one's health|~have more work than one can do
fever pitch|pnf4|*|a state of great excitement|~a very high temperature|~a complete standstill|~a loud and false note
fight a losing battle|pvf4|*|try without hope of success|~win after a long struggle|~hurt one's own side|~give up too soon
fight fire with fire|pvf4|*|use the other side's own methods|~make peace as soon as one can|%burn a strip to stop the flames|~ask a stronger friend for help
fight tooth and nail|pvf4|*|struggle as hard as possible|~give way after a time|%bite and scratch one's enemy|~use unfair methods
find _ feet|pvf4|*|become able to manage|~lose one's way|%stand up after a fall|~run for safety
fine line|pnf4|b:a & p:between|small difference|~long quarrel|%thin stroke of a pen|~strict rule
firing line|pnf4|*|position where one is attacked|~group waiting to be served|~place where a war began|~list of those to be paid
first and foremost|px3|*|above all else|~as a beginning only|~for the very last time|~as much as the others
fish out of water|pnf4|!w:sea,boat,fisherman|a person in a strange situation|%a catch that soon dies|~a thing that nobody needs|~a person who dislikes work
flex _ muscles|pvf4|!w:gym,exercise,body|show one's power|%train one's body|~lose one's temper|~rest after work
flip side|pnf4|*|the other, often worse aspect|~the first, often better aspect|%the reverse of a coin|~the side that always wins
flog a dead horse|pvf5|*|waste effort on something hopeless|%beat an animal that is no longer alive|~punish someone for another's fault|~work too hard for too little pay
food for thought|pnf3|*|something worth thinking about|~something hard to believe|%a meal that helps the brain|~something soon forgotten
foot the bill|pvf4|*|pay|~complain|~refuse|~count
for good measure|px4|*|in addition|~by weight|~with care|~as a punishment
for the greater good|px3|*|to help most people|~to make more money|~to please the rulers|~to win a prize
foul play|pnf4|!w:referee,match,football|a crime, perhaps murder|~a badly acted show|%cheating in a game|~an unlucky accident
free rein|pnf4|*|freedom to act as one likes|~payment without any work|%a loose strap on a horse|~time away from one's duties
fresh blood|pnf4|!w:wound,donor,patient,transfusion|new members with new ideas|%what flows from a cut|~more violence than before|~young people of rich families
from the ground up|px4|*|completely, starting with the basics|%from the floor to the ceiling|~by orders from those at the top|~little by little over the years
full steam ahead|pxf4|!w:ship,train,engine|with all possible energy|~with great caution|%by boat or by train|~without any plan
gain momentum|pv3|*|become stronger and faster|~come slowly to a stop|~change its direction|~attract less notice
gain traction|pvf4|!w:tyre,wheel,road|win more and more support|~lose its hold on people|%grip the road better|~cause an angry response
game of cat and mouse|pnf4|*|contest of hiding and chasing|~friendship of unequal partners|%sport for children and animals|~battle in which both sides lose
get a foothold|pvf4|*|gain a first position|~lose one's balance|%find a place to stand|~get the upper hand
get wind of|pvf4|!w:sail,storm|hear about|~grow tired of|~make use of|~get rid of
give a free pass|pvf4|*|let off without criticism|%let in without a ticket|~help to win a contest|~allow to leave early
give short shrift|pvf5|*|pay little attention|~give quick help|~offer a low price|~show great kindness
give the benefit of the doubt|pvf4|*|believe, though there is no proof|~accuse, though there is no proof|~help, though there is no money|~pay, though there is no debt
give the lie to|pvf5|*|show to be false|~repeat as true|~keep secret from|~make up a story about
gloves are off|pxf4|!w:boxer,winter,hand|people are ready to fight hard|%people have bare hands|~people have made peace|~people are tired of waiting
go against the grain|pvf4|!w:wood|be contrary to what is usual or natural|~be in keeping with what most people do|%be cut the wrong way, as wood may be|~be too much for one person to bear
go belly up|pvf4|*|fail completely|~grow too fast|%turn over in water|~get well again
go by the board|pvf5|*|be given up|~be talked over|~be kept in mind|~be written down
go down the drain|pvf4|!w:water,sink,pipe|be wasted|%flow away|~be hidden|~be saved
go for broke|pvf5|*|risk everything|~lose everything|~ask for charity|~give up early
go off the rails|pvf4|!w:train,track,crash|start going badly wrong|%leave the railway track|~travel to foreign parts|~lose one's way at night
go out on a limb|pvf5|*|take a risk by standing alone|%climb out along a branch|~follow what the others do|~hurt oneself by accident
go the distance|pvf4|!w:kilometre,runner,marathon|carry on to the end|%travel a long way|~give up half-way|~keep away from others
go to great lengths|pvf3|*|try very hard|~travel far|~talk too long|~waste time
go viral|pvf2|!w:infection,disease|spread fast from person to person online|~make many people ill at the same time|~disappear from the internet overnight|~be banned by the authorities
golden age|pnf3|*|the best period of all|~the time before writing|~the years of old people|~a time of great greed
golden opportunity|pnf3|*|a very good chance|~a costly mistake|~a large sum of money|~a gift from the rich
grain of truth|pnf4|*|a small amount that is true|~a complete invention|%a seed that will grow|~a fact that nobody doubts
grasp at straws|pvf4|*|try anything, with little hope|%pick up dried grass from the ground|~take more than one's fair share|~understand something at last
grass roots|pnf4|!w:lawn,soil,plant|ordinary people rather than leaders|%the lowest parts of plants|~the oldest members of a group|~people who work on farms
grease the wheels|pvf4|!w:car,bike|make things go more easily|%put oil on a machine|~stop something from moving|~spend more than one earns
hang by a thread|pvf4|!w:button,needle|be in great danger of failing|%be tied with a thin string|~be easy to put right|~be made with much care
hang out to dry|pvf5|!w:wash,laundry,clothes|leave without help in trouble|%put on a line in the sun|~praise before everyone|~punish for no reason
hard pill to swallow|pnf4|*|something difficult to accept|%a medicine with a bad taste|~a story nobody believes|~a task that takes long
hard sell|pnf4|*|something difficult to win people over to|~something that everybody wants to have|~something made from a very strong material|~something that was sold at a loss
have a field day|pvf4|*|enjoy a great chance to attack|%spend a day in the country|~work from morning till night|~be taken by surprise
have a foot in both camps|pvf4|*|belong to two opposed sides|~refuse to join either side|%stand between two tents|~move often from place to place
have an axe to grind|pvf5|*|have a private reason|%need a sharper tool|~be ready to fight|~speak for everyone
have the upper hand|pvf3|*|be in the stronger position|~be asked to decide|~be taller than the others|~be about to give in
haves and have-nots|pnf4|*|rich and poor people|~friends and enemies|~old and young people|~winners and losers
head in the sand|pnf4|!w:beach,ostrich|a refusal to see a danger|%a place to rest|~a lack of any hope|~a wish to be alone
head-on|px3|w:tackle,confront,deal,address,meet,face,challenge & !w:crash,car,collision|directly and with determination|%with one's face to the front|~by going round it secretly|~after thinking for a long time
heads will roll|pxf4|*|people will lose their posts|%people will be put to death|~people will change their minds|~people will be surprised
heart of the matter|pnf3|*|the most important point|~the strongest feeling|~the final result|~the middle of a body
high stakes|pnf4|*|much to be won or lost|~tall wooden posts|~strict rules to follow|~little chance to win
hit a wall|pvf4|!w:car,driver,crash|be unable to go further|%run into something hard|~lose one's temper|~find a way round
hit rock bottom|pvf4|!w:sea,lake|reach the lowest point|%touch the sea floor|~find firm support|~suffer an accident
hit the ground running|pvf4|*|start well and at once|%fall while in a race|~run away from danger|~be hurt at the start
hold _ breath|pvf4|!w:water,lung,dive,swim|wait anxiously|%stop taking in air|~say nothing more|~work without rest
hold _ ground|pvf4|*|refuse to retreat|~buy more land|~fall down|~ask for help
hold _ nose|pvf4|!w:smell,stink|do what one dislikes|%avoid a bad smell|~keep silent about it|~feel proud of oneself
hold _ tongue|pvf4|*|say nothing|~speak slowly|~tell lies|~shout loudly
hold hostage|pvf5|!w:gunman,kidnap,release,militant,rescue,captive,bank|keep from moving until one gets one's way|%keep as a prisoner until money is paid|~invite as a guest and treat with honour|~look after in a time of need
hold the fort|pvf4|*|look after things while others are away|%defend a castle against an enemy|~keep a secret from one's friends|~win back what has been lost
hold to ransom|pvf5|!w:kidnap,pirate|force to give in by threatening harm|~set free in return for a large payment|~keep informed of what is being planned|~protect from others who want to do harm
honeymoon period|pnf4|!w:wedding,couple,hotel|a time at the start when all goes well|%a holiday after a wedding|~a time at the end when all is lost|~a break in the middle of a term
house in order|pnf4|!w:clean,room,tidy|affairs well run|%rooms kept clean|~family at peace|~laws approved
in a nutshell|px3|*|in very few words|~in great detail|~in secret|~in a hurry
in lockstep|pxf4|!w:march,soldier,parade|in complete agreement|~in constant fear|%with feet moving together|~in an endless quarrel
in the same breath|px4|*|at almost the same time|~in a low voice|~without thinking|~at the end of a speech
in the same vein|pxf4|*|in a similar way|~on the other hand|~by the same blood|~for that reason
in the throes of|pxf5|*|in the middle of something hard|~at the beginning of something new|~just after the end of something|~far away from something bad
in the trenches|pxf4|!w:soldier,war,army,ukraine|doing the hardest practical work|%fighting in the mud|~hiding from one's duties|~at the head of things
inch by inch|px3|*|very slowly|~very exactly|~all at once|~side by side
joined-up|px3|*|well coordinated|~newly built|~widely known|~long promised
jump at the chance|pvf3|*|accept eagerly|~refuse nervously|~wait too long|~try one's luck
jump through hoops|pvf4|!w:circus,dog|do many troublesome things to get something|%do tricks like an animal in a show|~do something easy to please a crowd|~get something without any effort
jury is (still) out|pxf4|*|nothing has been decided yet|~everyone has agreed at last|%people have left the court|~it is too late to change
keep _ cards close|pvf4|*|keep one's plans secret|~tell everyone one's plans|%hold a game near one's body|~keep one's friends near
keep _ fingers crossed|pvf3|*|hope for luck|~tell a lie|~refuse to act|~count carefully
keep _ head above water|pvf4|!w:swim,drown,flood|just manage to survive|%swim without sinking|~grow rich quickly|~look down on others
keep _ nerve|pvf4|*|stay calm and brave|~become impatient|~lose one's confidence|~feel no pain
keep the peace|pvf3|*|prevent fighting|~stay silent|~win the war|~sign a treaty
keep the wolf from the door|pvf5|*|have just enough to live on|%guard the sheep at night|~keep strangers out|~live in great comfort
kick into the long grass|pvf5|*|put off in the hope that it is forgotten|%lose while playing on a field|~deal with as quickly as possible|~make known to a wider public
kick the can down the road|pvf5|*|put off a hard decision|%play a game in the street|~take a quick decision|~waste public money
know where one stands|pvf3|*|be sure of one's position|~be proud of one's work|~be lost in a strange place|~be tired of waiting
lame excuse|pnf3|*|a reason that convinces no one|~a way of walking badly|~an apology that is accepted|~a lie that is never found out
last straw|pnf4|*|the final trouble that makes things unbearable|~the first sign that things will get better|%the end of the harvest on a farm|~the only thing that is left to hope for
laughing stock|pnf4|*|something everyone makes fun of|~something everyone is proud of|~something sold at a low price|~something that makes people happy
lay down _ arms|pvf3|*|stop fighting|~start a war|~rest for a while|~make a speech
lead by example|pvf3|*|do what one asks of others|~give orders to everyone|~follow what others do|~explain with a story
leap at the opportunity|pvf3|*|accept eagerly|~wait too long|~refuse in fear|~ask for more
leave in the dark|pvf3|!w:lamp,electricity,power,blackout|tell nothing|%put out the light|~go away at night|~forgive everything
leave in the dust|pvf4|!w:road,desert|get far ahead of|%make dirty|~forget the name of|~fall behind
let _ guard down|pvf4|*|stop being careful|%dismiss a soldier|~be more watchful|~tell a secret
level with|pv4|o:@person,public,voter,american,people & !w:sea,ground|speak honestly to|~be as good as|~take revenge on|~stand beside
lick _ wounds|pvf4|!w:dog,cat,animal|recover after a defeat|%clean one's injuries|~plan a new attack|~say one is sorry
lift the lid on|pvf4|!w:pot,pan,box|make known the truth about|%open the top of|~keep quiet about|~raise the price of
light a fire under|pvf4|!w:wood,kettle|make act faster|%heat from below|~get rid of|~calm down
live and let live|pvf4|*|accept that others are different|~enjoy life while it lasts|~work only for oneself|~kill only in self-defence
living hell|pnf3|*|a time of great suffering|~a life full of surprises|~a place without people|~a story about the dead
long haul|pnf4|!w:flight,airline,plane,truck|a long and hard effort|~a quick success|%a trip by plane|~a large catch of fish
long shot|pnf4|!w:camera,golf,ball,goal|an attempt with little chance of success|~an attempt that is sure to succeed|%a bullet fired from far away|~a task that takes only a short time
look down on|pv3|!w:hill,tower,window,balcony|think little of|%see from above|~take care of|~learn a lot from
loose cannon|pnf4|*|a person whose acts can't be controlled|%a gun that has come free on a ship|~a person who tells the truth in anger|~a weapon that no longer works
lose _ bearings|pvf4|*|not know where one is or what to do|~give up a place of great influence|%drop small parts of a machine|~be less polite than before
lose _ grip|pvf4|*|no longer have control|~drop by accident|~become stronger|~be frightened
lost in translation|pxf4|*|no longer clear when said in another form|~hard to learn without a good teacher|~forgotten because it was never written|~made better by being told again
low-hanging fruit|pnf4|*|things easily got|%apples near the ground|~things not yet ready|~goods of poor quality
magic bullet|pnf4|*|a simple solution to a hard problem|%a shot that always hits|~a weapon kept secret|~a lucky escape from danger
make a mockery of|pvf4|*|make seem worthless|~laugh kindly about|~copy exactly|~take very seriously
make a name for|pvf3|*|become well known|~choose what to call|~speak ill of|~take another's place
make a splash|pvf4|!w:water,pool,swim|attract much attention|%throw water about|~do a great wrong|~fail completely
make amends|pvf4|*|do something to put right a wrong|~change the words of a law|~take revenge for an old wrong|~tell others about one's mistakes
make common cause|pvf5|*|work together for an aim|~find a simple reason|~quarrel over small things|~do as everybody does
make or break|pvf4|*|bring success or ruin to|~build and pull down|~agree or disagree with|~mend or throw away
march in step|pvf4|*|act in agreement|%walk like soldiers|~go on strike|~stay behind
mend fences|pvf4|!w:farm,garden,wood|make up after a quarrel|%repair a wall of wood|~keep others out|~build a new home
middle of the road|pxf4|!w:car,traffic,driver|not extreme|%between two lanes|~in great danger|~half-way to the end
mixed bag|pnf4|*|things of good and bad kinds|%a sack of sweets|~things of the same kind|~things of no use
mixed blessing|pnf4|*|something with good and bad sides|~something that everybody wants|~something said by two priests|~something that only does harm
mixed messages|pnf3|*|signals that contradict each other|~letters sent to the wrong address|~words in more than one language|~news that comes from many sides
money talks|pxf4|*|wealth gives influence|~the rich speak a lot|~there is a debate on pay|~poor people keep silent
move heaven and earth|pvf4|*|do everything possible|~pray day and night|~change one's home often|~cause a great disaster
move the dial|pvf5|*|make a noticeable difference|%change the station on a radio|~lose count of time|~leave things as they are
move the needle|pvf5|!w:thread,sew|make a noticeable difference|%sew a piece of cloth|~point in the wrong direction|~leave things as they are
muddle through|pv4|*|manage somehow without a clear plan|~give up after the first mistake|~succeed thanks to a clever plan|~make others unsure what to do
no silver bullet|pnf4|*|no simple way to solve everything|%no weapon strong enough|~no money left to pay|~no reason to be afraid
on a knife-edge|pxf4|*|so balanced that it may go either way|~so sharp that it may hurt someone|~so safe that nothing can go wrong|~so old that nobody remembers it
on borrowed time|pxf4|*|lasting longer than expected, but not for long|~paid for with money from a bank, but not yet paid back|~working in the hours of the night, but not the day|~starting later than planned, but in a hurry
on paper|pxf4|!w:write,written,pen,print,newspaper,draw|in theory|%in writing|~in court|~in public
on the agenda|px2|!b:top|to be discussed|~to be hidden|~not allowed|~already settled
on the brink|pxf4|*|very near to disaster|~far from any danger|~at the side of a river|~high up on a mountain
on the chopping block|pxf4|!w:kitchen,meat,wood|likely to be cut or ended|%used for cutting up meat|~sure to be kept|~offered for sale
on the fringes|pxf4|*|at the outer edge|~at the very centre|~in the highest rank|~behind the scenes
on the ground|pxf3|w:troop,soldier,situation,aid,reporter,fact,reality,boot,worker,official,war,conflict & !w:lay,fell,lying,plane|in the place where things happen|%on the floor rather than in bed|~in the offices of those in charge|~in the opinion of most people
on the horns of a dilemma|pxf5|*|having to choose between two bad things|~being attacked from in front and behind|~being unable to see any danger at all|~having too many good things to choose from
on the tip of _ tongue|pxf3|*|almost remembered|~tasting of something|~easily said|~never spoken of
one size fits all|pxf4|!w:dress,shirt,shoe|the same for every case|%of the same measure for all|~too small for most|~made for one person
open a can of worms|pvf5|*|start a lot of new troubles|%get ready to go fishing|~solve a puzzle at last|~tell a secret to a friend
open old wounds|pvf4|!w:surgery,doctor|bring back painful memories|%cut into the skin again|~make up after a quarrel|~find new enemies
out in the cold|pxf4|!w:winter,snow,sleep,weather|left out by others|%without a warm room|~no longer angry|~unknown to anyone
out of bounds|pxf4|!w:ball,golf,court|not allowed|%outside the field|~too far to reach|~without limit
out of the limelight|pxf4|*|away from public attention|~without any light|~at the centre of things|~not on the stage at night
over a barrel|pxf5|*|in a helpless position|%on top of a cask|~in a state of joy|~in a great hurry
paint with a broad brush|pvf5|!w:wall,artist|describe without details|%use a wide tool|~praise too highly|~hide the truth about
paint into a corner|pvf5|!w:room,wall|put in a position with no way out|%colour the last part of a floor|~make look better than it is|~describe in every detail
pander to|pv4|*|give what is wanted, to please|~speak plainly, without fear|~take from by force|~keep safe from harm
paper over the cracks|pvf5|!w:wall,room|hide problems instead of solving them|%cover the walls of an old house|~look for faults where there are none|~write a report about a failure
pass muster|pvf5|*|be judged good enough|%march past an officer|~fail a test by a little|~be forgotten with time
pass the baton|pvf4|!w:relay,race,runner|hand over one's task|%run in a relay|~refuse all blame|~lose a contest
pay a heavy price|pvf3|*|suffer greatly|%spend too much|~sell at a profit|~owe a debt
pick _ battles|pvf4|*|choose what is worth fighting about|%name the place for a fight|~start a quarrel with everyone|~run away from danger
picture of health|pnf3|*|someone who looks very well|%an image in a doctor's office|~a report on an illness|~someone who has been ill long
play a waiting game|pvf4|*|delay in order to gain|%pass the time with cards|~hurry to be first|~get tired of waiting
play ball|pvf4|!w:pitch,park,team,child|cooperate|%enjoy a sport|~cheat|~compete
play for time|pvf4|!w:match,musician|delay on purpose|%make music for an hour|~act too quickly|~win at the end
play hardball|pvf4|!w:baseball,team|act in a tough way|%take up a sport|~give in early|~be fair to all
play into|pv4|!r:hands & o:fear,narrative,stereotype,perception|help to strengthen|~fight hard against|~make fun of|~know little about
play the long game|pvf4|*|plan for far in the future|%take part in a slow match|~change sides often|~waste other people's time
play with fire|pvf4|!w:match,wood,child|take dangerous risks|%burn things for fun|~act with passion|~make a show
plug the gap|pvf4|!w:wall,pipe,leak|supply what is missing|%stop water coming in|~make a loss worse|~mind one's step
point fingers|pvf3|*|blame|~count|~vote|~help
pour fuel on|pvf4|!w:car,petrol,tank|make worse|%fill up|~put an end to|~waste money on
pour scorn on|pvf4|*|speak of with contempt|~praise highly|~feel pity for|~keep silent about
practice what _ preach|pvf4|*|do what one tells others to do|~say prayers in church every day|~tell others what they ought to do|~learn a speech by heart
practise what _ preach|pvf4|*|do what one tells others to do|~say prayers in church every day|~tell others what they ought to do|~learn a speech by heart
preach to the choir|pvf4|*|speak to people who agree already|%give a talk to singers in church|~try to change people's minds|~speak without being heard
preach to the converted|pvf4|*|speak to people who agree already|~try to change the minds of opponents|~teach religion to new members|~speak without being heard
price _ out of|pvf4|*|make too dear for|~buy cheaply for|~pay fairly for|~make known to
pull in _ horns|pvf5|!w:snail,bull|spend or do less|%hide like a snail|~attack more fiercely|~show one's anger
pull no punches|pvf5|!w:boxer,boxing,ring|speak without softening anything|%hit as hard as one can|~refuse to join a fight|~keep one's opinion secret
pull out all the stops|pvf5|!w:organ,church|make every possible effort|%play an organ loudly|~end something suddenly|~refuse to go further
pull the strings|pvf4|!w:puppet,guitar|control things secretly|%move a toy figure|~get into trouble|~set people free
pull the wool over _ eyes|pvf4|*|deceive|%keep warm|~comfort|~frighten
punch above _ weight|pvf5|!w:boxer,boxing|have more influence than one's size suggests|%fight a heavier opponent in the ring|~lose because one is too weak|~pretend to be poorer than one is
push _ luck|pvf3|*|take too great a risk|~be very unlucky|~wait for a better time|~help a friend
put _ money where _ mouth|pvf4|*|act on what one has said|%spend all on food|~speak only of wealth|~break one's word
put all _ eggs in one basket|pvf4|*|depend on a single thing|%carry food with care|~try many things at once|~save for bad times
put on ice|pvf4|!w:fish,drink,freezer|put off for now|%keep cool|~bring forward|~reject
queue up to|pv3|*|be very eager to|~be too tired to|%stand in line to|~be forbidden to
rain on _ parade|pvf4|!w:weather,umbrella|spoil someone's pleasure|%make a procession wet|~cheer someone up|~join in a celebration
raise _ voice|pvf3|!w:shout,loud|make one's opinion known|%speak more loudly|~sing in public|~keep one's anger down
raise a red flag|pvf4|*|give a warning|%start a revolution|~celebrate a win|~surrender
reading the tea leaves|pvf5|*|guessing what will happen|%making a hot drink|~learning by heart|~finding a secret letter
recipe for disaster|pnf4|*|something sure to end badly|%instructions for a bad meal|~plan for an emergency|~list of things that went wrong
roll the dice|pvf4|!w:casino,board,player|take a chance|%play a game|~cheat others|~make sure
roll with the punches|pvf5|!w:boxer|adapt to hard times|%fall in a fight|~hit back hard|~give up the struggle
rooted in|pv4|!w:soil,plant,tree|based on|%planted in|~opposed to|~hidden by
rub shoulders with|pvf4|*|mix with|~quarrel with|%push against|~work for
rub up the wrong way|pvf4|*|annoy|%clean badly|~mislead|~flatter
rule the roost|pvf4|!w:hen,chicken,farm|be in charge|%keep birds|~make trouble|~sleep late
run a tight ship|pvf4|!w:sea,captain,crew|manage strictly and well|%sail a small boat|~have too little money|~be in danger of failing
run for _ money|pnf4|*|strong competition|%a flight from debt|~an easy win|~a good price
run interference|pvf5|*|keep others from being troubled|~get in the way of one's friends|~win by speed alone|%make noise on the radio
run the gauntlet|pvf5|*|go through attack from all sides|~win a contest easily|~put on a heavy glove|~give an open challenge
sabre-rattling|pn5|*|threats to use force|~offers of peace|~noise of a battle|~training of soldiers
sacred cow|pnf5|!w:hindu,india,temple|something thought too good to be criticised|%an animal that may not be killed|~something that belongs to a church|~something that gives milk
scratch beneath the surface|pvf4|*|look more deeply|%mark the skin|~do some damage|~make a bad start
seal _ fate|pvf4|*|make a bad end certain|~save from ruin|%close a letter|~keep a secret
see the writing on the wall|pvf4|*|notice signs of coming failure|%read words painted on a house|~learn to read and write|~understand one's success
sell _ soul|pvf4|*|give up one's principles for gain|~earn an honest living|~die for what one believes|~lose all one's money
send packing|pvf4|!w:suitcase,luggage|dismiss at once|%tell to fill a bag|~help to move|~invite in
send shivers|pvf4|*|cause fear|%make feel cold|~bring joy|~pass on a secret
set _ sights on|pvf4|!w:gun,rifle|aim for|%look at|~give up|~be afraid of
set alarm bells ringing|pvf4|*|give warning of danger|%wake people up|~call to prayer|~announce a victory
set tongues wagging|pvf4|*|make people gossip|~make people hungry|~silence everyone|~make people laugh
seven-figure|px3|*|in the millions|~in the thousands|~for seven people|~in round numbers
sewn up|px4|!w:wound,stitch,dress|as good as won|%closed with thread|~kept secret|~made worse
short end of the stick|pnf4|*|worse part of a deal|%smaller piece of wood|~better part of a deal|~end of a quarrel
show of hands|pnf4|*|an open vote|%a greeting|~a secret ballot|~a display of skill
sign of the times|pnf4|*|something typical of a period|%a clock in a public place|~a mistake about the date|~something quite unusual
sing from the same hymn sheet|pvf5|*|say the same thing in public|%make music in church|~disagree in private|~praise one another
sink or swim|pvf4|!w:boat,pool,sea|fail or succeed alone|%drown or reach the shore|~stay or leave together|~choose between two evils
sit on the fence|pvf4|!w:garden,bird|avoid taking sides|%rest on a wall|~change sides often|~keep others out
sit tight|pvf4|*|wait without acting|%have little room|~get ready to leave|~hold on to money
sitting on a gold mine|pvf4|*|having something worth a lot|%working under the ground|~living beyond one's means|~being in great danger
sixty-four-thousand-dollar question|pnf4|*|the most important and hardest thing to answer|~a prize won on television by few people|~a sum of money that is too large to pay|~the first thing that everyone asks
smoke and mirrors|pnf5|*|things done to hide the truth|%tools used on a stage|~signs of a great fire|~things seen in a dream
smokescreen for|pn5|*|something that hides|~something that explains|~something that burns|~something that stops
soft landing|pnf5|!w:plane,moon,spacecraft,pilot|slowing down without a crisis|%coming down gently|~falling without warning|~being given an easy job
soul-searching|pn4|*|careful thought about one's own conduct|~careful study of other people's conduct|~loud complaint about unfair treatment|~quick decision without any thought
sound the death knell|pvf5|*|mark the end|%ring at a funeral|~save at the last|~announce the birth
speak the same language|pvf4|*|understand each other well|%come from one country|~say the same words|~need no teacher
speak with one voice|pvf4|*|express the same view|%say something together|~speak very quietly|~let one person speak
spill the beans|pvf4|*|tell a secret|%drop food|~make a mess|~waste money
split the difference|pvf4|*|agree on a point half-way|~quarrel over money|~divide the work|~tell two things apart
spoils of|pn4|*|what is gained from|~what is damaged by|~what is paid for|~what is feared in
spread like wildfire|pvf3|!w:forest,burn,blaze|become known very fast|%burn down a wood|~cause great harm|~die out quickly
spread too thin|pvf4|!w:butter,paint|doing too many things at once|%covering too little|~having too much money|~eating too little
stand on ceremony|pvf4|*|be very formal|%hold a celebration|~break all the rules|~be proud of one's rank
stand on _ own two feet|pvf4|*|manage without help|%get up from a chair|~depend on others|~refuse to move
stand shoulder to shoulder|pvf4|*|be united|%be of one height|~be crowded|~be opposed
stand the test of time|pvf3|*|remain good for many years|~wait for a long while|~be the first to finish|~pass an examination
state of play|pnf4|*|how things are at present|~a game between countries|~a time for rest|~how things will end
steer clear of|pvf4|!w:ship,captain,car|avoid|%drive past|~explain|~look for
step up to the plate|pvf4|!w:baseball,bat|take responsibility for acting|%get ready to hit a ball|~sit down to a meal|~leave others to do the work
strong-arm|px4|*|using threats or force|~using good arguments|~using modern weapons|~using much money
swim against the tide|pvf4|!w:sea,beach,swimmer|go against what most people do|%be in danger in the water|~do what most people do|~waste one's strength on games
swing into action|pvf3|*|start work quickly|~change one's mind|~fall down|~move to and fro
take _ eye off the ball|pvf4|!w:pitch,catch,bat|stop paying attention|%look away in a game|~lose interest in sport|~keep careful watch
take _ for a ride|pvf4|!w:car,horse,bike|deceive|%drive|~reward|~teach
take _ hat off to|pvf4|*|admire|%greet|~pity|~obey
take a turn for the worse|pvf3|*|begin to go badly|%go the wrong way|~get well again|~lose a game
take heart|pvf4|*|feel encouraged|~feel pity|~be cruel|~lose hope
take no prisoners|pvf4|!w:army,war,soldier|be without mercy|%kill all enemies|~be kind to everyone|~set people free
take root in|pv4|!w:soil,plant,tree|become settled in|%grow under|~be driven from|~come from
take the bull by the horns|pvf4|*|deal with trouble directly|%fight with an animal|~run away from danger|~do something in the wrong way
take the edge off|pvf4|!w:knife,blade|make less strong|%make blunt|~make worse|~cut away
take the law into _ own hands|pvf4|*|punish without the courts|~study to be a judge|~obey every rule|~write new rules
take the wind out of _ sails|pvf5|!w:boat,yacht|make less confident|%stop a boat|~make more eager|~change course
take to heart|pvf4|*|be deeply affected by|~forget quickly|~learn with ease|~fall in love with
take up the cudgels|pvf5|*|begin to defend someone or something|%pick up a heavy stick|~give up a long struggle|~attack without a reason
talking shop|pnf4|*|a place where much is said and little done|%a store that sells telephones|~a meeting where decisions are made|~a school for public speakers
tarred with the same brush|pvf5|*|thought to have the same faults|%painted in one colour|~praised for the same deeds|~dirtied by the same hand
teething problems|pnf4|!w:baby,tooth,dentist|small troubles at the start|%pain in a baby's mouth|~troubles that never end|~troubles with old age
the devil is in the detail|pxf4|*|small points cause the trouble|~evil people hide well|~large plans always fail|~one should not read too closely
the dust settles|pvf4|!w:clean,storm,volcano|things become calm and clear|%the air becomes clean|~everyone forgets|~the house is old
the lesser of two evils|pxf4|*|the less bad of two bad choices|~the better of two good choices|~the worse of two bad people|~the smaller of two sums
the tables have turned|pvf4|*|the weaker side is now the stronger|%the furniture has been moved|~the figures have been changed|~the guests have gone home
the writing is on the wall|pxf4|*|there are clear signs of failure|%someone has painted words|~the law has been made public|~the truth has been hidden
think outside the box|pvf3|*|have new, unusual ideas|%look out of a case|~do as one is told|~forget the main point
throw a lifeline|pvf4|!w:drown,sea,boat|give help in great need|%save from the water|~cut off all help|~make a bold guess
throw caution to the wind|pvf4|*|take risks without worry|~be more careful|~lose one's papers|~give a warning
throw good money after bad|pvf4|*|waste more on what has failed|~save what can be saved|~pay with false notes|~spend on the poor
throw out the baby with the bathwater|pvf4|*|lose what is good along with what is bad|~be careless in looking after a child|~keep what is useless along with the rest|~clean a house more than it needs
throw under the bus|pvf4|!w:driver,road,accident|let take the blame to save oneself|%push in front of traffic|~help out of a hard place|~send away on a journey
tick all the boxes|pvf3|!w:form,ballot|meet every need|%fill in a form|~fail in all points|~count everything twice
tie the knot|pvf3|!w:rope,shoe|get married|%fasten a string|~make a promise|~start a quarrel
tilt at windmills|pvf5|*|fight imaginary enemies|%attack a farm building|~win against all odds|~work with the weather
time is ripe|pxf4|*|it is the right moment|~it is too late|%the fruit is ready|~it is a long while
time on _ hands|pnf3|*|nothing much to do|%a watch to wear|~too much work|~a chance to win
tip _ hat to|pvf4|*|show respect for|%greet in the street|~give money to|~forget about
to the hilt|pxf5|!w:sword,knife|completely|%up to the handle|~not at all|~for a time
too big to fail|pxf4|*|so important that it must be saved|~so strong that it cannot be beaten|~so large that it cannot be moved|~so rich that it needs no help
too close to call|pxf4|*|so even that no winner can be named|~so near that one need not shout|~so loud that nothing can be heard|~so sure that nobody will bet
top brass|pnf4|!w:metal,trumpet,band|highest officers|%best metal|~newest members|~richest people
toss-up|pn4|*|a thing that may go either way|~a sure win for one side|~a game for children|~a quarrel over nothing
touch base|pvf4|!w:baseball|make contact|%reach a goal|~lose touch|~go home
trial balloon|pnf5|!w:air,gas,flight|something done to test opinion|%something sent up to test the air|~something done to win a case|~something said to end a quarrel
trial by fire|pnf4|*|a hard test of ability|%a court case about burning|~an easy first task|~an unfair judgment
turf war|pnf5|*|a fight over who is in charge of what|%a battle on a field of grass|~a contest between football clubs|~a quarrel that ended long ago
turn a deaf ear|pvf4|*|refuse to listen|%lose one's hearing|~hear by chance|~pay attention
turn over a new leaf|pvf4|*|change for the better|%read the next page|~look for food|~go back to old ways
turn sour|pv4|!w:milk,wine|go wrong|%taste bad|~come to light|~end well
turn the screw|pvf5|!w:tool,wood|increase the pressure|%fasten a piece of wood|~let someone go|~change the subject
turn up the heat|pvf4|!w:oven,room,temperature|increase the pressure|%make the room warm|~lose one's temper|~ease the pressure
under lock and key|pxf4|*|safely shut away|~open to all|~in a new house|~for sale
under the carpet|pxf4|!w:floor,dust|out of sight|%on the floor|~in the open|~for a low price
under the same roof|pxf3|*|together in one house|~of the same opinion|~as poor as others|~in bad weather
up for grabs|pxf4|*|open for anyone to win|~sold to the highest bidder|~kept for the owner|~ready to be thrown away
up the ante|pvf5|!w:poker|raise what is at stake|%pay more in a game|~lower one's demands|~give up playing
vanish into thin air|pvf3|*|disappear completely|%rise up to the sky|~grow too thin|~lose one's breath
vested interest|pnf5|*|a personal reason to want something|~a wish to learn about something|~a payment for money lent|~a dislike of any change
wait in the wings|pvf4|!w:theatre,stage,actor|be ready to take over|%stand beside a stage|~be no longer needed|~look on from above
walk on eggshells|pvf4|*|be very careful not to offend|%step on something that breaks|~make a lot of noise|~be careless of others
wear two hats|pvf4|*|have two jobs or roles|%dress strangely|~say two different things|~change one's mind
wet blanket|pnf4|*|a person who spoils others' pleasure|%a bed cover left in the rain|~a person who cries easily|~a plan that came too late
when push comes to shove|pxf4|*|when one really has to act|~when people start to fight|~when it is too late|~when everybody agrees
whistle in the dark|pvf5|*|pretend not to be afraid|%make music at night|~warn others of danger|~work without light
white-knuckle|px4|*|causing great fear|~very cold|~very clean|~badly hurt
wild card|pnf4|!w:tennis,tournament,poker|a person or thing whose effect can't be foreseen|%a piece used in a game of poker or bridge|~a player who never breaks a rule|~a plan that everyone knows about
wind of change|pnf4|!w:weather,storm|a general feeling that things must be different|%a breeze from another direction|~a fear that things will get worse|~a wish to go back to the past
window dressing|pnf5|!w:shop,store,display|things done only to look good|%goods shown in a shop|~things of real value|~things done in secret
window of opportunity|pnf4|*|a short time in which something can be done|%an opening in a wall with a good view|~a place from which one can watch others|~a long wait before something can begin
wolf in sheep 's clothing|pnf4|*|an enemy who seems harmless|%an animal in a coat of wool|~a friend who seems unkind|~a thief who is never caught
worlds apart|pxf4|*|completely different|~far away in space|~very much alike|~in separate rooms
worth _ salt|pxf4|*|good at one's job|%fit to be eaten|~poorly paid|~easily replaced
wrap up|pv3|!w:present,gift,coat,parcel|bring to an end|%cover with paper|~begin again|~put off
wreak havoc|pv4|*|cause great damage|~restore order|~take revenge|~make a promise
`;
