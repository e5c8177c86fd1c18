/** Fixed phrases that colour what is said, in the form of `loaded-3.ts`; "_" stands for small words, "~" for one to five of any kind. */
export const loadedPhrases = `
// Not doing, not hearing, not saying
fall on deaf ears|pv5|*|get no answer|-that nobody was willing to listen|that nobody was able to hear it|that nobody had asked for advice|that nobody understood what was meant
fall flat|pv5|*|fail|-that it had none of the effect hoped for|that it had a greater effect than hoped for|that it was over before it had begun|that it was liked by only a few experts
turn a deaf ear|pv5|*|refuse to listen|-that they heard it but chose not to listen|that they listened but could not make it out|that they were told of it only afterwards|that they were too busy to be spoken to
turn _ blind eye|pv5|*|do nothing|-that they knew about it and chose not to see it|that they had no idea of it and could not see it|that they saw only the bad side of the matter|that they looked away because it was too sad
look the other way|pv5|*|do nothing|-that they pretended not to notice a wrong|that they really did not notice a wrong|that they held a different opinion of it|that they had lost all interest in it
sit idly by|pv5|*|wait|-blame for doing nothing where one should act|praise for staying calm where other people rush|regret at not being allowed to take part|relief at being out of danger for once
stand idly by|pv5|*|watch|-that not to act would be wrong|that not to act would be wise|that it is too late for any action|that others have been asked to act
stand by and|pv5|f:watch,let,do,see,allow|wait and|-that one fails to act where one ought to|that one is ready to act at any moment|that one supports a friend in trouble|that one has no right to interfere
bury _ head in the sand|pv5|*|ignore it|-that they refuse to see a danger that is plain|that they cannot see a danger that is hidden|that they are too busy to think of a danger|that they know how to protect themselves
wash _ hands of|pv5|*|leave|-that they will take no more responsibility for it|that they have done nothing wrong in the matter|that they have finished all their work on it|that they want to begin again from the start
turn _ back on|pv5|*|leave|-that they abandon someone they should support|that they fear someone they used to trust|that they go back to where they came from|that they forgive someone who had hurt them
pass the buck|pv5|*|let others decide|-that they avoid a responsibility that is theirs|that they pay for what others have done|that they ask for help because it is too hard|that they give other people a fair chance to decide
shift the blame|pv5|*|name others|-that they want others to answer for their own fault|that they want to find out whose fault it was|that they are sorry for what others have suffered|that they forgive others for what they have done
drag _ feet|pv5|*|be slow|-that they delay on purpose, since they are unwilling|that they are late by accident, since they got lost|that they are tired from all the work they have done|that they take care, since a mistake would be costly
drag _ heels|pv5|*|be slow|-that the delay is due to a lack of will|that the delay is due to a lack of means|that the delay will do everyone some good|that the delay is nobody's fault at all
sit on the fence|pv5|*|wait|-that they avoid taking sides|that they keep both sides apart|that they change sides too often|that they are watched by both sides
pay lip service|pv5|*|give support|-that the support is in words only|that the support is honest but weak|that the support is given in secret|that the support has been paid for
go through the motions|pv5|*|take part|-doing it without any real will or belief|doing it slowly and with the greatest care|trying it out once before it really counts|trying it again after having failed before
mince _ words|pv5|*|speak carefully|-softening what one says so as not to hurt|choosing words that few people can understand|repeating oneself so as to be understood|using fewer words than one has been allowed
cut corners|pv5|*|save|-doing it cheaply or quickly and so not well|doing it quickly and yet remarkably well|doing it in a new and cleverer way|doing no more of it than was asked for
sweep ~ under the (carpet/rug)|pv5|*|hide|-that something unpleasant is hidden, not dealt with|that something unpleasant is dealt with at last|that something useful is thrown out by mistake|that something private is kept from strangers
// Harm, pressure, unfairness
throw ~ under the bus|pv5|*|give up|-that someone is betrayed to save oneself|that someone is hurt by sheer bad luck|that someone is rescued at the last moment|that someone is made to wait for a turn
stab ~ in the back|pv5|!w:knife,police,wound,hospital|attack|-that someone trusted has been disloyal|that an open enemy has struck first|that a good friend has been criticised|that a weak point has been found
pull the rug from under|pv5|*|stop helping|-that support is suddenly taken away|that support is suddenly doubled|that a trick is at last found out|that a place is cleared for other people
pull the rug out from under|pv5|*|stop helping|-that they are left without what they relied on|that they are left with more than they asked for|that they are warned before they can be hurt|that they are made to look for something new
pull the plug|pv5|*|end it|-that it is brought to a sudden end by taking support away|that it is brought to a good end by adding more support|that it is left to run on without anyone in charge|that it is stopped for a moment to save some money
rub salt|pv5|f:in,into|make it worse|-that somebody already hurt is hurt further|that somebody already hurt is given help|that somebody is hurt who had felt safe|that somebody is hurt in order to be cured
add insult to injury|pv5|*|make it worse|-that one wrong was followed by another|that one wrong was made good by another|that someone had been both hurt and cured|that someone had only been hurt by words
add fuel to|pv5|r:fire,flame,flames,debate,speculation,row,controversy|increase|-that something already heated is made worse|that something nearly over is kept alive|that something useful is given more power|that something new is started by accident
fan the flames|pv5|*|increase it|-that a bad feeling is made stronger still|that a bad feeling is gradually cooled down|that a fire is kept going for warmth|that a good cause is given more support
pour _ cold water on|pv5|*|criticise|-that hopes or enthusiasm are damped|that hot feelings are calmed in time|that a guest receives a rude welcome|that a fire is put out before it spreads
throw cold water on|pv5|*|criticise|-that others' hopes are discouraged|that others' quarrels are ended|that others' mistakes are washed away|that others' fears are taken seriously
sow (discord/division/confusion/chaos/doubt/distrust/mistrust)|pv5|*|cause trouble|-that it is spread on purpose so that it will grow|that it is spread by accident and will soon be over|that it was there already and has only become known|that it is a small price for what will come of it
sow the seeds of|pv5|*|begin|-that something small was started that grew much larger|that something large was stopped while it was still small|that something useful was planted for those who need food|that something hidden was dug up after many years
play with fire|pv5|*|take a risk|-taking a risk that could end very badly|taking pleasure in frightening others|taking up something one knows nothing about|taking more than one has any right to
play into the hands of|pv5|*|help|-that an opponent is helped without meaning to|that an opponent is led into a clever trap|that an agreement with an opponent is kept secret|that an opponent is beaten at his own game
play the victim|pv5|*|complain|-that they pretend to have been wronged|that they have suffered a great wrong|that they take part in a show for charity|that they forgive those who wronged them
play (hardball/hard ball)|pv5|*|negotiate|-being tough and giving nothing away|being fair and keeping to the rules|being in high spirits and joking|being ready to meet halfway
play the _ card|pv5|*|mention it|-that a subject is used to gain an advantage|that a subject is kept back to the very last|that a game is lost because of bad luck|that a secret is given away by a careless word
point _ finger|pv5|p:at|accuse|-that blame is openly put on someone|that help is openly asked of someone|that the way is shown to someone|that a vote is given to someone
cast doubt on|pv5|*|question|-that it seems less certain than before|that it seems more certain than before|that nobody had ever believed in it|that it has been shown to be false
cast a shadow over|pv5|*|affect|-that something good is made less happy|that something bad is kept from being seen|that something new is made to look old|that something small is made to look large
cast a pall over|pv5|*|affect|-that a sad or fearful mood comes over it|that an angry or bitter mood comes over it|that it is kept from the eyes of the public|that it is ended before the proper time
hold ~ hostage|pv5|w:politics,political,budget,party,economy,demand,country,bill,government,congress,funding,shutdown|block|-that others are made to suffer to get one's way|that others are kept safe until the danger is past|that others are invited and treated with honour|that others are asked what they think about it
hold ~ to ransom|pv5|*|press|-that others are forced to pay or give in|that others are asked to share the cost|that others are freed from what they owe|that others are made to keep their word
twist _ arm|pv5|*|persuade|-strong pressure|physical force|a clever trick|a large bribe
bring ~ to _ knees|pv5|*|weaken|-that someone strong is left weak and helpless|that someone guilty is made to say sorry|that someone proud is taught to be grateful|that someone weak is made even weaker
ride roughshod over|pv5|*|ignore|-that others' rights or feelings are trampled on|that others' rights or feelings are explained|that others' mistakes are kindly passed over|that others' help is taken without thanks
run roughshod over|pv5|*|ignore|-that others are treated as if they did not count|that others are overtaken in a fair contest|that others are helped over a rough place|that others are made to work too fast
take ~ for a ride|pv5|*|deceive|-that somebody has been cheated|that somebody has been amused|that somebody has been carried off|that somebody has been done a favour
give ~ the cold shoulder|pv5|*|avoid|-that someone is treated in an unfriendly way on purpose|that someone is overlooked because it is so crowded|that someone is given less than had been promised|that someone is refused help because it is too late
give short shrift|pv5|*|refuse|-that it gets hardly any attention or patience|that it gets more attention than it deserves|that it gets a brief but friendly welcome|that it gets a hearing at the end of the day
feel the pinch|pv5|*|have less|-that they begin to suffer from a lack of money|that they begin to feel that they did wrong|that they begin to lose the public's support|that they begin to understand the danger
bear the brunt|pv5|*|suffer|-that they get the worst of it|that they get the best of it|that they are to blame for it|that they keep it from others
take _ toll|pv5|p:on|affect|-lasting harm that is done bit by bit|a sudden harm that is soon got over|a cost that everyone has agreed to|a price that has to be paid only once
foot the bill|pv5|*|pay|-that they have to pay, though perhaps unfairly|that they are glad to pay, though it is much|that they can pay, since they are rich enough|that they refuse to pay, though they should
pick up the (tab/bill)|pv5|*|pay|-that the cost is left to them|that the cost is shared by all|that the cost is kept from them|that the cost has been reduced
leave ~ in the lurch|pv5|*|leave|-that people in need are left without help|that people in a hurry are made to wait|that people in danger are warned in time|that people in debt are allowed to go
come under fire|pv5|!w:troop,soldier,gunman,rocket,artillery,convoy,shelling,sniper,patrol,army,militant|be criticised|-that the criticism is strong and from several sides|that the criticism is mild and from a single side|that somebody has been shot at without a reason|that somebody has been given notice to leave
come under attack|pv5|w:critic,criticism,critics,comment,policy,decision & !w:troop,soldier,rocket,militant|be criticised|-that the criticism is as hard as a blow|that the criticism is as soft as a hint|that the criticism is shared by everyone|that the criticism has been answered
// Effort, courage, change of mind
bend over backwards|pv5|*|try|-trying so hard that it is almost too much|trying so little that it is almost an insult|changing one's mind as soon as one is asked|looking back too often to what is past
bend over backward|pv5|*|try|-doing far more than one could be expected to|doing far less than one could be expected to|giving in after having refused for long|putting oneself in danger without need
go to great lengths|pv5|*|try|-that no trouble was too much for them|that no distance was too far for them|that they took longer than was needed|that they told it in too many words
go out of _ way|pv5|*|try|-that they took more trouble than they had to|that they did something they were told not to|that they made room for others to go first|that they did less than they had promised
pull out all the stops|pv5|*|try|-that every possible effort was made|that every effort was given up at once|that everything was done without a break|that everybody else was kept from acting
leave no stone unturned|pv5|*|search|-that everything possible is tried|that everything is left as it was|that nothing has been found so far|that nothing is allowed to go wrong
move heaven and earth|pv5|*|try|-that they do all that is in their power|that they promise more than they can do|that they hope for help from outside|that they cause great confusion
stop at nothing|pv5|*|do much|-that no crime or cruelty would be too much for them|that no danger or hardship would be too much for them|that they never rest until their work is well done|that they never think of anything but the future
bite the bullet|pv5|*|do it|-doing something hard that cannot be put off|doing something wrong that cannot be undone|saying something true that cannot be denied|paying something back that is not yet due
swallow _ pride|pv5|*|agree|-doing what is hard for one's self-respect|keeping back what one would love to say|forgetting how others had treated one|showing off what one has achieved
eat _ words|pv5|*|admit it|-that they have to own up to having been wrong|that they have to own up to having been rude|that they have to keep what they promised|that they have to repeat what they said
save face|pv5|*|get out of it|-that one keeps the respect of others|that one keeps clear of any danger|that one keeps one's feelings hidden|that one keeps to what one has promised
lose face|pv5|*|give in|-that one is shamed in front of others|that one is forgotten by all others|that one is angry with somebody|that one is afraid of somebody
throw in the towel|pv5|*|stop|-giving up because one sees no hope|stopping because one has succeeded|resting because one is worn out|leaving because one has been insulted
throw caution to the wind|pv5|*|take a risk|-that all care about the danger is given up|that the danger turned out to be quite small|that nobody had given any warning in time|that the risk was taken for a good reason
draw a line under|pv5|*|end|-that the matter is to be finished and left behind|that the matter is to be marked as important|that a limit is set that nobody may pass|that a mistake has been found and corrected
draw the line|pv5|p:at|stop|-that there is a limit beyond which one will not go|that there is a plan according to which one must go|that there is a gap between two kinds of people|that there is an end after which one may start anew
cross the line|pv5|!l:finish,goal & !w:race,finish,runner,goal,second,ball,champion,picket|go too far|-that what was done is no longer acceptable|that what was done is no longer a secret|that someone has gone over to the other side|that someone has reached a goal at last
move the goalposts|pv5|*|change it|-that the rules are unfairly changed during the game|that the rules are fairly discussed before the game|that a goal has been reached earlier than planned|that a place has been found for a larger crowd
toe the line|pv5|*|obey|-that one does as told, whatever one thinks|that one does as one likes, whatever one is told|that one stands first in a long queue|that one stops just before it is too late
break ranks|pv5|*|disagree|-that they oppose the group that they belong to|that they leave the group because of a quarrel|that they rise to a higher place in the group|that they join a group that they had fought
jump on the bandwagon|pv5|*|join|-joining only because it is popular or successful|joining although it is unpopular or dangerous|joining so early that hardly anyone knows of it|joining in order to stop it from within
change _ tune|pv5|*|say something else|-that they now say the opposite, to suit the moment|that they now say the same, but more politely|that they are happier than they were before|that they have learned something by heart
sing the praises of|pv5|*|praise|-that the praise is loud and perhaps too much|that the praise is faint and perhaps too late|that the praise is given in a church or a hall|that the praise is shared by everyone who knows it
lick _ wounds|pv5|*|rest|-getting over a defeat or disappointment|enjoying a success that was hard won|planning an attack on a former friend|being cared for by someone one loves
burn _ bridges|pv5|*|leave|-that there is no going back to how things were|that there is no way of getting any further|that old enemies have become friends again|that something useful was lost by accident
mend fences|pv5|*|meet|-making peace after a quarrel|keeping a safe distance|getting ready for a new quarrel|making up for a loss
bury the hatchet|pv5|*|agree|-making peace after a long quarrel|hiding the proof of one's guilt|putting off a quarrel for a time|admitting a defeat in the end
build bridges|pv5|!w:river,road,construction,engineer,canal,railway,tunnel|talk|-bringing together people who were divided|keeping apart people who would quarrel|making oneself useful to those in power|making it easier to get away from a place
pave the way|pv5|*|make it possible|-that it makes what follows easier|that it hides what went before|that it costs more than was planned|that it keeps others from following
open the floodgates|pv5|*|make it possible|-that far more may follow than one can control|that at last enough will be there for everybody|that one thing may follow after another in order|that what was kept secret is now made known
raise _ eyebrows|pv5|*|be noticed|-that people are surprised and perhaps disapprove|that people are pleased and perhaps a bit envious|that people are angry and ready to protest|that people are bored and hardly notice it
ring hollow|pv5|*|sound|-that the words do not sound sincere|that the words can be heard far away|that the words are not understood|that the words have been said before
ring true|pv5|*|sound|-that it sounds like something one can believe|that it sounds like something heard too often|that it sounds better than it really is|that it sounds like a warning to others
sound the alarm|pv5|*|speak|-that there is a danger to which people must wake up|that there is a danger from which people have escaped|that there is a noise by which people are disturbed|that there is a rule which people have broken
beggar belief|pv5|*|surprise|-that it is almost too outrageous to be true|that it is almost too good to be true|that it is based on a mistaken belief|that it makes people change their minds
defy (belief/logic/comprehension)|pv5|*|surprise|-that no sensible person can understand it|that no brave person can be frightened by it|that no honest person would ever deny it|that no ordinary person would be told of it
fly in the face of|pv5|*|go against|-that it goes openly against what is known or usual|that it goes along with what is known or usual|that it goes a step beyond what is known or usual|that it hides what has been known for a long time
smack of|pv5|*|look like|-that something bad can be sensed in it|that something good can be sensed in it|that something bad has been proved of it|that something bad has been cured in it
reek of|pv5|!w:smoke,alcohol,urine,garlic,whisky,beer,fish|look like|-that something bad about it is all too clear|that something good about it is overlooked|that something about it is hard to believe|that something about it has been cleaned up
go viral|pv4|*|spread|-that it spread to very many people in a short time|that it did harm to many people in a short time|that it was seen by few people over a long time|that it was taken off the internet very soon
go unpunished|pv5|*|pass|-that somebody should have had to pay for it|that somebody had already paid enough for it|that nobody had ever heard anything about it|that nobody could have been blamed for it
go too far|pv4|*|do much|-that a limit of what is right has been passed|that a place out of reach has been arrived at|that more was promised than could be kept|that less was done than had been promised
get away with|pv5|*|do|-doing wrong without being punished|doing right without being thanked|taking something to a safe place|leaving a place before it is too late
get off the hook|pv5|*|get free|-escaping blame or duty that one deserves|escaping blame that one does not deserve|being caught after a long search|being given one more chance
let ~ off the hook|pv5|*|free|-that someone escapes blame or duty too easily|that someone is saved from a danger in time|that someone is caught after a long search|that someone is given more work than before
slip through the (cracks/net)|pv5|*|be missed|-that a system that should catch or help them failed to|that a system that was meant to harm them was beaten|that they were clever enough to escape their duties|that they were so few that no one at all could see them
fall through the cracks|pv5|*|be missed|-that those who should help did not notice them|that those who should help did too much for them|that they were hurt in an accident at home|that they did not wish to be helped by anyone
hang by a thread|pv5|*|be weak|-that it could be lost at any moment|that it was saved at the last moment|that it depends on one person|that it is tied up with other things
walk a tightrope|pv5|*|be careful|-that one false step to either side would be fatal|that one bold step forward would settle everything|that everybody is looking up to them with envy|that they have practised it since childhood
walk a fine line|pv5|*|be careful|-that it is hard not to go too far to either side|that it is easy to see where the right way lies|that it is pleasant to do just as one likes|that it is necessary to wait for one's turn
skate on thin ice|pv5|*|take a risk|-being in a position that could give way|being in a contest that could be won|being in a hurry that is not needed|being in a place where one is not wanted
hit rock bottom|pv5|*|fall|-that it could not get any worse|that it could not get any better|that it has come to firm ground|that it was a very heavy blow
go to the wall|pv5|*|fail|-that they are ruined|that they are hidden|that they are praised|that they are cheated
bite the dust|pv5|*|fail|-a complete end or defeat|a hard but useful lesson|a short stop on the way|a bad taste in the mouth
hit a (brick/stone) wall|pv5|*|stop|-that there was no way of getting on|that there was no way of getting back|that there had been an accident|that there was a place to rest
run out of steam|pv5|*|slow down|-that the energy it began with is gone|that the anger it began with has grown|that it was stopped by force from outside|that it was ended because it had succeeded
gain traction|pv5|*|grow|-that more and more people take it up|that fewer and fewer people object to it|that it costs more and more to keep it up|that it is pulled in different directions
take a back seat|pv5|p:to|come later|-that it is treated as less important than something else|that it is kept safe until it can be of more use|that it is no longer treated as a secret by anyone|that it is left to people with more experience
strike a chord|pv5|*|please people|-that it touches something that many people feel|that it says something that few people knew|that it annoys people who think otherwise|that it makes people do what they should
touch a nerve|pv5|*|annoy people|-that it hits a sensitive spot in people|that it gives people courage and calm|that it heals what had hurt people|that it comes close to people's hearts
hit a nerve|pv5|*|annoy people|-a strong reaction, because it is a sore point|a weak reaction, because it is an old story|a mistaken reaction to a harmless remark|a late reaction to an important event
speak volumes|pv5|*|say much|-that it tells more than words would|that it tells less than it seems to|that it is told in far too many words|that it is told so loudly that all can hear
call the shots|pv5|*|decide|-that they are the ones with the real power|that they are the ones who take the blame|that they are the ones who do the fighting|that they are the ones who know the result
hold sway|pv5|*|lead|-power or influence over others|doubt about which way to go|respect for what others do|patience with those who are slow
pull _ strings|pv5|*|help|-using influence behind the scenes|making a great effort in public|keeping a promise given long ago|playing a trick for fun
keep ~ at arm 's length|pv5|*|avoid|-that they do not want to come too close|that they want to have it within reach|that they hold it firmly in their hands|that they measure how far it has come
keep ~ at bay|pv5|*|stop|-that a danger is held off but not yet beaten|that a danger has been beaten once and for all|that a friend is given a safe place to stay|that a ship is not allowed to leave the harbour
keep a lid on|pv5|*|control|-that something that could boil over is held down|that something that has boiled over is calmed|that something useful is saved for later|that something good is hidden out of modesty
nip ~ in the bud|pv5|*|stop|-that it is stopped before it can grow|that it is helped so that it can grow|that it is hurt although it is harmless|that it is stopped when it is too late
clip _ wings|pv5|!w:bird,hen,duck,parrot|limit|-that someone's freedom or power is reduced|that someone's pain or sorrow is made less|that someone is prevented from running away|that someone is taught how to look after things
cut ~ down to size|pv5|*|criticise|-that someone too proud is shown to be less important|that someone too modest is shown to be important|that something too large is made to fit its place|that something too dear is sold for what it is worth
rest on _ laurels|pv5|*|stop|-being content with past success and making no more effort|being tired from past efforts and needing a long rest|being praised for what somebody else has really done|being proud of past success and hoping for still more
// In what state, in what manner
far cry from|px5|*|different from|-that the difference is very great, perhaps sadly so|that the difference is very small, perhaps even none|that it can be heard from a long distance away|that it is a call for help from someone far away
slap in the face|px5|*|disappointment|-that it is felt as an insult|that it is felt as a warning|that it is felt as a surprise|that it is felt as a loss
kick in the teeth|px5|*|disappointment|-a cruel and undeserved blow|a useful and friendly push|a punishment that fits the deed|a joke that went too far
shot in the arm|px5|!w:vaccine,nurse,needle,jab,doctor,flu,covid|help|-new strength just when it is needed|new pain just when it seemed over|a warning not to go any further|a medicine that does not help
drop in the (ocean/bucket/sea)|px5|*|small amount|-that it is far too little to make a difference|that it is just what was missing to the full sum|that it will grow until it is large enough|that it has been lost and cannot be found again
slap on the wrist|px5|*|punishment|-that the punishment was far too mild|that the punishment was far too harsh|that the punishment was quite unjust|that the punishment was soon forgotten
too little , too late|px5|*|not enough|-that the help or change no longer does any good|that the help or change comes just in time|that the help is small but may still grow|that the change is late but still welcome
business as usual|px5|*|no change|-that things go on as if nothing had happened|that things go better than they ever did|that things can never be the same again|that things have been put right at last
smoke and mirrors|px5|*|a trick|-that it is meant to hide the truth by clever show|that it is meant to show the truth in a clear light|that it is meant to amuse people with a good show|that it is meant to warn people of a great danger
fraught with|px5|*|full of|-that there is much danger or trouble in it|that there is much pleasure or profit in it|that there is some mistake about it|that there is no use in worrying about it
rife with|px5|*|full of|-something bad that is found everywhere in it|something good that is found everywhere in it|something ready to be picked and eaten|something that was there long ago
riddled with|px5|!w:bullet,cancer|full of|-so many faults that little of it is sound|so many questions that nobody can answer it|so many changes that nobody knows it again|so few faults that they can be overlooked
awash (with/in)|px5|*|full of|-that there is far more of it than is good|that there is far less of it than is needed|that all of it has been washed away|that some of it has been kept dry
steeped in|px5|!w:tea,water,wine,leaf|full of|-that it is filled with it through and through|that it is touched by it only on the surface|that it is harmed by it more and more|that it has only lately come to know it
mired in|px5|!w:mud,swamp|in|-that it is stuck in something hard to get out of|that it is kept clear of something unpleasant|that it is interested in something new|that it is lost in thought about something
locked in|px5|r:battle,dispute,struggle,combat,feud,fight,row,standoff,contest,conflict,negotiations,negotiation,talks,talk,stalemate,war|in|-that neither side can or will let go|that neither side knows where it is|that both sides are kept out of harm's way|that both sides have found a common aim
caught up in|px5|*|in|-being drawn in, perhaps against one's will|being left out, perhaps against one's will|being the first to see what will happen|being the one who has started it all
in the grip of|px5|*|in|-that something bad has it firmly in its power|that something good has it safely in its care|that somebody is trying to understand it|that somebody is holding on to it
in the throes of|px5|*|in|-a hard and painful time|a short and happy time|a time of careful preparation|a time of rest and recovery
in the firing line|px5|!w:soldier,army,trench|in danger|-that they are likely to be attacked or blamed|that they are likely to be promoted or praised|that they have been told to leave their jobs|that they have been chosen to be the first
in the crosshairs|px5|!w:sniper,rifle,gun|in danger|-that an attack is being aimed at them|that a mistake is being made by them|that they are seen by everyone at last|that they do not know which way to go
in the dark about|px5|*|without news of|-that they are not told what they should know|that they do not want to know any more of it|that they know more of it than they ought to|that they have forgotten what they knew of it
in dire straits|px5|*|in trouble|-that the trouble is very serious|that the trouble is soon over|that the trouble is kept secret|that the trouble is a long way off
in tatters|px5|!w:clothes,shirt,trousers,dress,flag,coat|damaged|-that it is ruined beyond repair|that it is old but still useful|that it is divided into two parts|that it is in need of some care
in ruins|px5|!w:ancient,roman,temple,castle,archaeologist|damaged|-that hardly anything is left standing|that the damage can soon be put right|that only the poorest parts were hit|that people had left it long before
in limbo|px5|*|waiting|-that they can go neither forward nor back|that they are on the way to something better|that they are kept where nobody can find them|that they are free to choose where they go
in broad daylight|px5|*|by day|-that it was done openly, where one would not expect it|that it was done in fine weather, as had been planned|that it was seen by no one at all, since all were at work|that it was done quickly, before the night could fall
in cold blood|px5|*|on purpose|-that it was done calmly and without pity|that it was done in anger and without thought|that it was done by someone who was afraid|that it was done by order of somebody else
behind closed doors|px5|*|in private|-that the public is kept from seeing it|that the public is not interested in it|that nobody is allowed to leave too early|that everyone involved feels safe and warm
under cover of (darkness/night)|px5|*|at night|-that the night was used so as not to be seen|that the night was warmer than the day|that there was a roof over their heads|that there was no time left by day
through the back door|px5|!w:house,kitchen,garden,burglar,ran,police|indirectly|-that it is done so that people do not notice|that it is done so that people need not wait|that it is done by people who are well known|that it is done after having been refused
by stealth|px5|*|quietly|-that it is done so as not to be noticed|that it is done so as not to hurt anyone|that it is done against the law|that it is done by means of force
at gunpoint|px5|*|by force|-a threat that leaves no choice|a promise that calms all fears|an order from a high officer|a duel between two enemies
at any (cost/price)|px5|*|in any case|-that nothing would be thought too much to give for it|that nothing would have to be paid or given for it|that somebody has asked how much would be needed|that somebody has offered less than it is worth
at the hands of|px5|*|because of|-that they suffered from what somebody did to them|that they profited from what somebody did for them|that they were near to somebody who could help|that they had given something to somebody
at the mercy of|px5|*|dependent on|-that they have no power over what is done to them|that they have been forgiven for what they did|that they can ask for help whenever they like|that they are treated better than they deserve
at loggerheads|px5|*|not agreed|-a stubborn quarrel in which neither gives way|a friendly contest in which both do their best|a secret talk in which both make promises|a long journey on which both lose their way
at each other 's throats|px5|*|not agreed|-a fierce and bitter quarrel|a friendly sort of rivalry|a polite difference of views|a very close friendship
on the warpath|px5|*|angry|-that they are looking for a fight|that they are running from a fight|that they are on their way to peace|that they are far ahead of others
on the ropes|px5|!w:climber,climbing,sailor|in trouble|-being close to defeat|being close to victory|being under arrest|being ready to fight
on the rocks|px5|!w:ship,boat,climber,whisky,sea,wave,vessel,ran,seal|in trouble|-being close to breaking up|being closer than before|being kept a secret|being cold but polite
on shaky ground|px5|!w:earthquake|not safe|-that what it rests on may not hold|that what it rests on is well known|that it has been moved to another place|that it moves others very deeply
on thin ice|px5|!w:lake,frozen,skater,skating,pond,polar|in danger|-that a little more would be too much|that a little more would be enough|that it is going very smoothly|that it is getting colder
on borrowed time|px5|*|near the end|-that it has lasted longer than could be expected|that it has lasted as long as had been agreed|that it will have to be paid back later|that it was made by somebody else
on a knife edge|px5|*|not certain|-that it could just as easily go one way as the other|that it could only go one way and never the other|that it hurts those who come too close to it|that it has been cut as small as possible
on its last legs|px5|*|old|-that it will not last much longer|that it will be the last of its kind|that it is standing firmly at last|that it has come a long way
on its knees|px5|*|weak|-being so weak that it can hardly go on|being so strong that nothing can stop it|being so humble that everyone likes it|being so poor that it has to beg
up in arms|px5|*|angry|-that they are protesting strongly|that they are getting ready to fight a war|that they are giving themselves up|that they are being carried
hand in glove|px5|*|together|-a close working together, perhaps for no good end|a loose working together, perhaps for no clear end|a careful handling of a delicate matter|a helping hand for someone in trouble
hand over fist|px5|*|fast|-that money is made or lost in great amounts|that money is counted with the greatest care|that money is taken from others by force|that money is given to others from hand to hand
cap in hand|px5|*|humbly|-having to beg for help|having to pay for damage|being thankful for help|being ready to leave
tooth and nail|px5|*|hard|-with all one's strength and without giving up|with great care and without hurting anyone|with bad manners and without any rules|with small steps and without any hurry
lock , stock and barrel|px5|*|completely|-with nothing at all left out|with nothing left to sell|with only the best kept back|with weapons ready for use
to the hilt|px5|!w:sword,dagger,knife|completely|-as fully as is possible|as long as it is possible|with a hidden weapon|with a cruel pleasure
to the bitter end|px5|*|until it is over|-that one goes on however hard it becomes|that one stops as soon as it becomes hard|that one is sorry that it is all over|that one knows beforehand how it will end
come what may|px5|*|in any case|-that nothing will be allowed to change it|that no one at all knows how it will turn out|that everybody is invited to take part|that something bad is sure to happen
with impunity|px5|*|freely|-that wrong is done and nobody is punished|that right is done and nobody is thanked|that it is done with a good conscience|that it is done without knowing it is wrong
with a vengeance|px5|*|strongly|-that it happens with great force|that it happens for a good reason|that someone is punished for it|that someone has waited for it
with open arms|px5|*|gladly|-a very warm welcome|a very careful welcome|a very late welcome|a very loud welcome
with bated breath|px5|*|eagerly|-great tension while waiting|great relief after waiting|great anger at having to wait|great boredom from waiting
with a straight face|px5|*|seriously|-that one would expect anyone who says it to laugh|that one would expect anyone who hears it to weep|that somebody looks others openly in the eye|that somebody does not feel anything at all
off the cuff|px5|*|freely|-without having prepared it|without having been asked|without meaning it at all|without being paid for it
out of touch|px5|*|distant|-that they no longer know how ordinary people live|that they no longer meet the friends they once had|that they cannot be reached by telephone|that they are too important to be spoken to
out of thin air|px5|*|suddenly|-that it has no basis at all|that it is very hard to see|that it came from abroad|that it is quite natural
out of hand|px5|f:. ; l:get,got,getting,gets|too far|-that it can no longer be controlled|that it can no longer be found|that it was refused without thought|that it was given to somebody else
over the top|px5|!w:trench,mountain,hill,wall,fence|too much|-that it goes beyond what is sensible|that it goes beyond what is legal|that it is better than the best|that it is nearly finished
beyond the pale|px5|*|wrong|-that it cannot be accepted by decent people|that it cannot be understood by most people|that it is too far away to matter to people|that it is brighter than people are used to
below the belt|px5|*|unfair|-an attack that breaks the rules of fairness|an attack that misses the point completely|a blow that was not meant to hurt anyone|a remark that was too low to be heard
few and far between|px5|*|rare|-that one would wish for more of them|that one would wish for less of them|that they are kept apart on purpose|that they live a long way from here
neither here nor there|px5|*|not useful|-that it makes no difference to the question|that it makes all the difference to the question|that nobody knows where it can be found|that nobody knows whose side it is on
tip of the iceberg|px5|!w:ship,titanic,glacier,arctic|a part|-that far more is still hidden|that the worst is already known|that the danger is melting away|that the cold is hard to bear
writing on the wall|px5|*|a sign|-a clear sign that something bad will come|a clear sign that something good will come|an old law that everyone has to obey|a message that no one is able to read
elephant in the room|px5|*|a problem|-something big that nobody will talk about|something big that everybody talks about|something dangerous that nobody can move|something old that nobody has forgotten
`;
