/** Further loaded nouns, in the form of `loaded-3.ts`. */
export const loadedNames = `
// Words and talk
tirade|n5|*|speech|-a long and angry flow of words|a long and learned flow of words|a short and witty reply to others|a sad and honest account of events
diatribe|n5|*|speech|-bitter criticism that goes on at length|careful criticism that weighs both sides|high praise that goes on at length|a warning that is quickly over
outburst|n4|*|remark|-feelings that suddenly broke out|feelings that were long rehearsed|words that were meant for one person|words that were weighed with care
broadside|n5|*|attack|-strong criticism, fired off all at once|mild criticism, dropped in here and there|a defence against unfair criticism|a question that nobody had expected
salvo|n5|*|attack|-several sharp attacks at once, as from guns|one sharp reply at last, as in self-defence|a number of greetings, as on a holiday|a series of warnings, as before a storm
jibe|n5|*|remark|-words meant to mock and sting|words meant to cheer and amuse|words meant to warn and protect|words meant to test and examine
swipe|n5|p:at|remark|-a quick and unfriendly hit, made in passing|a slow and thorough study, made with care|a friendly word, said to an old rival|a serious charge, made in a court of law
slur|n5|*|remark|-words that insult people or harm their name|words that excuse people or clear their name|words that few people can hear or understand|words that were misheard or wrongly reported
accolade|n5|*|prize|-an honour that shows high respect|an honour that anyone may apply for|a reward that was paid in money|a title that goes from father to son
plaudit|n5|*|comment|-praise that is openly given|blame that is openly given|thanks for what was received|doubts about what was said
buzzword|n5|*|word|-a word in fashion that may mean little|a word of old that few still understand|a word of warning that was not heeded|a word of experts that is very exact
jargon|n5|*|language|-words that outsiders cannot follow|words that outsiders find offensive|words that outsiders have brought in|words that outsiders use by mistake
spin|n5|v:put ; l:political,government,media ; p:on|account|-a telling that makes facts look better than they are|a telling that leaves facts just as they are|a telling that makes facts look worse than they are|a telling that turns facts into a good story
nonsense|n4|*|something untrue|-that it is not worth taking seriously|that it is too hard to understand|that it was said only to amuse|that it should have been kept private
bluster|n5|*|talk|-loud threats with little behind them|quiet threats with a good deal behind them|honest promises that were later broken|careful words that gave nothing away
bravado|n5|*|courage|-a show of courage, perhaps to hide fear|a courage that is found only in battle|a fear that is shown to everyone|a calm that comes from long experience
swagger|n5|*|confidence|-confidence that is rather too plainly shown|confidence that is based on a long record|doubt that is rather too plainly shown|pride that is kept under strict control
hubris|n5|*|pride|-pride that goes before a fall|pride that comes of real merit|pride that others can share|pride that hurts nobody
complacency|n5|*|calm|-being content when one should be on guard|being on guard when there is no danger|being kind when one should be strict|being quiet because one is afraid
apathy|n5|*|silence|-that people no longer care|that people are not allowed to speak|that people have made up their minds|that people are quite content
inertia|n5|l:political,bureaucratic,institutional,government,policy,legislative,official,administrative|delay|-that nothing moves although it should|that nothing moves because of an order|that everything moves, but too quickly|that everything moves without a plan
gridlock|n5|*|delay|-that neither side can move any more|that one side has moved too far|that both sides move more slowly than before|that nobody wants to move at all
logjam|n5|*|delay|-many things stuck because one blocks the way|many things lost because no one at all kept them|a few things missing because of bad weather|one thing after another done in good order
impasse|n5|*|delay|-a point from which no way leads on|a point at which two ways meet|a wait that both sides find useful|a gap that could easily be closed
vacuum|n5|l:power,political,security,leadership,moral|gap|-an emptiness that others may rush to fill|an emptiness that gives people room to breathe|a time of rest that everybody has wished for|a weakness that nobody has taken notice of
// Places
wasteland|n5|*|area|-a place where nothing good is left|a place where nothing has been tried|a place that belongs to nobody|a place that is kept for animals
ghetto|n5|!w:warsaw,jewish,nazi,holocaust|area|-a place where a group is shut off from the rest|a place where a group has chosen to live in peace|a place where all groups live side by side|a place where the rich keep to themselves
enclave|n5|*|area|-a small place that is different from all around it|a small place that no one at all has taken notice of|a large area that takes in several small places|a place where goods are sold without any tax
den|n5|p:of ; l:opium,gambling,drug|place|-a hidden place of wrongdoing|a quiet place for study|a cheap place for travellers|a safe place for animals
mecca|n5|p:for|place|-a place that all who love such things must see|a place that only the pious are allowed to enter|a place that most people would rather stay away from|a place that used to be well known in earlier times
magnet|n5|p:for|place|-a strong attraction|a strong defence|a hidden danger|a useful tool
oasis|n5|p:of|place|-something good in the middle of something bad|something bad in the middle of something good|something that looks real but is not there|something that has been made for tourists
sanctuary|n4|!l:bird,wildlife,animal,elephant,marine,gorilla,nature & !b:wildlife,bird,animal|place|-safety from those who mean harm|silence after a noisy day|comfort after hard work|respect for ancient customs
refuge|n4|!l:wildlife,bird,national & !b:wildlife|place|-protection from danger|rest after hard work|a prize for courage|a hope of some gain
fortress|n5|!w:medieval,castle,century,king,tower,hill|place|-a place closed and armed against outsiders|a place opened to everyone who comes|a place that has just been conquered|a place that is no longer in use
citadel|n5|p:of|centre|-the strongest and best defended place of it|the oldest and least known place of it|the last and weakest remains of it|the first and simplest form of it
outpost|n4|*|place|-being far from the centre and on its own|being near the centre and well looked after|being kept open to visitors all year long|being built without anyone's permission
battleground|n5|!w:gettysburg,waterloo,grave|place|-a place where opponents fight over something|a place where opponents can meet in peace|a place where the outcome is certain|a place where outsiders are not allowed
flashpoint|n5|*|place|-a place where violence could suddenly break out|a place where violence has at last come to an end|a place where people can see better than elsewhere|a place where soldiers are trained for a war
tinderbox|n5|*|place|-that a small cause could set off an explosion|that a great effort could bring about a peace|that people there are cold and poor|that everything there is kept in good order
epicentre|n5|!w:earthquake,quake,tremor|centre|-the point from which something bad spreads|the point at which something bad has ended|the point that lies furthest from the danger|the point about which two sides disagree
epicenter|n5|!w:earthquake,quake,tremor|center|-where trouble is greatest and spreads from|where trouble was expected but did not come|where help is given to people in trouble|where people are quite safe from trouble
graveyard|n5|p:of & p:of>empire,ambition,career,dream,hope,ship|place|-a place where such things come to their end|a place where such things are well looked after|a place where such things can be bought cheaply|a place where such things are made in secret
hellhole|n5|*|place|-conditions that no one should have to live in|conditions that most people could get used to|dangers that nobody had warned people about|a place that is as hot as it is lonely
// Disasters, numbers, movements
calamity|n4|*|problem|-a misfortune that brings great suffering|a mistake that causes much laughter|a quarrel that goes on for a long time|a danger that was avoided just in time
catastrophe|n4|*|problem|-harm so great that little can be saved|harm so small that nobody will mind it|harm that was expected but did not come|harm for which somebody will be punished
tragedy|n4|!w:greek,shakespeare,play,stage,drama,hamlet & !f:of|event|-a sad loss that people grieve over|an odd event that people argue over|a cruel act that people get used to|a sad story that people have made up
fallout|n5|!w:nuclear,radioactive,bomb,radiation,chernobyl,reactor,fukushima|result|-harmful effects that come afterwards|useful effects that come afterwards|a quarrel that had come before|an accident that had been foreseen
shockwave|n5|*|effect|-a strong effect that is felt far away|a weak effect that is felt only near by|a surprise that has been well prepared|a noise that frightens without harming
maelstrom|n5|*|situation|-wild disorder that pulls everything in|bad weather that keeps everyone at home|strict order that leaves no one out|a calm that comes before great changes
whirlwind|n5|l:a & p:of ; a:tour,romance,trip,visit,week|series|-one thing after another at great speed|one thing after another in good order|something exciting that led to nothing|something violent that did much harm
tidal wave|pn5|p:of|number|-so much that it cannot be held back|so much that it will be missed later|a change that goes up and down|a danger that comes every year
trickle|n5|p:of|number|-a very small but steady number|a very large and growing number|a number that is kept a secret|a number that changes every day
stampede|n5|!w:elephant,cattle,horse,buffalo,crush,crush,killed,hajj,stadium|rush|-a wild rush in which all follow the others|an orderly march in which each keeps a place|a slow retreat in which nobody is left behind|a contest in which only the strongest may win
scramble|n5|p:for,to|effort|-a hurried and disorderly struggle|a patient and honest competition|a secret and unlawful bargain|a friendly and equal division
spree|n5|*|series|-doing it freely and without restraint|doing it secretly and with a bad conscience|doing it seldom and after much thought|doing it together and for a good cause
binge|n5|!f:eating,drinking,watching,drinker,drinker|period|-far too much of it in a short time|far too little of it over a long time|a healthy amount of it every day|a sudden stop after years of it
treasure trove|pn5|*|collection|-a great store of valuable things|a great store of stolen things|a small store kept for hard times|a mixture of useless old things
goldmine|n5|*|source|-a source of great and easy profit|a place of hard and dirty labour|a risk that ruins those who take it|a find that belongs to the state
cash cow|pn5|*|business|-something that brings in money year after year|something that swallows money year after year|something bought for a great deal of money|something that can be sold only once
jackpot|n5|!w:lottery,ticket,casino,slot|success|-a great and lucky gain|a small and honest gain|a gain shared with others|a gain that was soon lost
perk|n5|*|payment|-something pleasant that comes with the position|something unpleasant that comes with the position|something taken without anybody's permission|something promised to all those who apply
sweetener|n5|!w:sugar,food,drink,coffee,artificial,calorie,diet|payment|-something added to make an offer hard to refuse|something taken off to make an offer look honest|something said to make a refusal less painful|something left out to make a bill look smaller
kickback|n5|*|payment|-money secretly given back for a favour|money openly given back by mistake|money honestly earned by extra work|money kindly given to the poor
pittance|n5|*|sum|-so little that one can hardly live on it|so little that no one at all would notice it|just as much as one has a right to|more than one would have dared to ask
fortune|n4|v:spend,cost,make,pay,earn|sum|-a very great deal of money|a very small amount of money|money gained by lucky chance only|money that nobody can account for
millstone|n5|*|problem|-a weight that keeps one from getting ahead|a weight that helps one to keep one's balance|a task that makes one grow stronger|a mark that shows how far one has come
straitjacket|n5|*|rule|-rules so tight that no free movement is left|rules so loose that everyone does as they like|rules so old that nobody remembers the reason|rules so new that nobody has got used to them
stranglehold|n5|*|control|-control so tight that others cannot breathe|control so loose that others hardly notice it|control that others have asked for|control that will end of itself one day
clutches|n5|*|control|-a power that is cruel and hard to escape|a power that is gentle and well meant|a power that has been lost for good|a power that nobody has a right to
yoke|n5|p:of & !w:ox,oxen,cattle|rule|-a rule that weighs people down|a rule that keeps people together|a rule that people have made themselves|a rule that people have never heard of
incursion|n5|*|visit|-entering where one has no right to be|returning to where one used to live|asking before one comes in|staying longer than was agreed
blitz|n5|!w:london,german,wartime,1940,nazi|campaign|-a sudden effort with all one has|a long effort with few means|an effort to keep something quiet|an effort that others have paid for
ambush|n4|*|attack|-an attack from hiding on those who suspect nothing|an attack in the open on those who are well armed|a defence by those who were attacked first|a search for those who had lost their way
manhunt|n4|*|search|-a large chase after a person on the run|a small search for a missing child|a long wait for someone who will come back|a quick choice of somebody for a post
inquisition|n5|!w:spanish,medieval,church,heretic,galileo|inquiry|-harsh questioning that presumes guilt|fair questioning that presumes innocence|an inquiry that stays on the surface|an inquiry that the accused has asked for
show trial|pn5|*|trial|-a trial whose verdict was fixed beforehand|a trial that was shown on television|a trial that ended in a surprise|a trial that taught the public about law
kangaroo court|pn5|*|court|-a court that makes a mockery of justice|a court that deals with very small matters|a court that moves from place to place|a court that is known for kind judges
lynch mob|pn5|*|crowd|-people who would punish without a trial|people who would protest without violence|people who have come out of curiosity|people who are fleeing from danger
vigilante|n5|*|citizen|-taking the law into one's own hands|keeping the law when others break it|helping the police by giving evidence|watching over neighbours who are ill
// People
goon|n5|*|man|-someone used for rough and dirty work|someone known for a good sense of humour|someone trained to protect the innocent|someone too clever to be caught
tyrant|n4|*|ruler|-cruel use of power|weak use of power|fair use of power|first use of power
villain|n4|*|figure|-the one who is to be blamed or hated|the one who is to be pitied or helped|the one who has been deceived by others|the one who does not matter to the story
crook|n4|!w:shepherd,staff,arm|man|-dishonesty|bad luck|poverty|cruelty
charlatan|n5|*|expert|-a claim to knowledge one does not have|a wish to share all the knowledge one has|a fear that one may not know enough|a doubt about what others claim to know
impostor|n5|*|person|-pretending to be somebody else|wanting to be somebody else|being mistaken for somebody else|being chosen by somebody else
hypocrite|n4|*|person|-not living by what one tells others to do|not telling others what one lives by|not knowing what others expect of one|not caring what others think of one
opportunist|n5|*|person|-taking what is useful now, whatever one's principles|keeping to one's principles, whatever is useful now|waiting for a better time, whatever other people may say|giving others a chance, whatever it may cost
turncoat|n5|*|member|-disloyalty, by going over to the other side|honesty, by owning up to a change of mind|shyness, by never speaking up for one side|courage, by fighting on the weaker side
traitor|n4|*|opponent|-betrayal of one's own side|service to one's own side|hatred of all foreign things|open war against a neighbour
renegade|n5|*|member|-having broken away from one's own side|having been left behind by one's own side|having been chosen by one's own side|having come back to one's own side
dissident|n5|*|opponent|-open disagreement with a government that allows none|open support for a government that needs some|a quarrel with one's neighbours over small things|a crime for which one has fled abroad
extremist|n4|!f:muslims,group,groups,organisation,organization,organizations,views,political,ideology,movement,content,material,party,parties,propaganda,violence,threat,leader,leaders|supporter|-views far beyond what most people accept|views that most people have come to accept|views that change from day to day|views that are kept to oneself
diehard|n5|*|supporter|-holding on when everyone else has given up|giving up when everyone else holds on|being ready to die for one's country|being hard to please by anyone
hardliner|n5|*|politician|-no readiness to make concessions|no interest in political power|no experience in political life|no patience with long meetings
hawk|n5|!w:bird,prey,nest,wing,feather,falcon,eagle,black|politician|-a liking for force rather than talks|a liking for talks rather than force|a sharp eye for other people's faults|a wish to rise above all others
visionary|n5|*|leader|-seeing far beyond the present|seeing what is not really there|seeing only what is useful now|seeing how others do things
guru|n5|!w:hindu,yoga,sikh,india,spiritual|expert|-someone whose word followers do not question|someone whose word no one at all has ever heard|someone who has learned from many others|someone who sells the work of others
trailblazer|n5|*|leader|-being the first where others later follow|being the last where others have given up|being the fastest where others are slow|being the loudest where others are shy
luminary|n5|*|figure|-someone whom others in the field look up to|someone whom others in the field look after|someone who has only just come to the field|someone who has left the field for good
titan|n5|!w:greek,myth,god,zeus,tennessee,moon,saturn,submersible,sub|leader|-towering size or power|hidden faults or fears|early fame or wealth|old age or weakness
mogul|n5|!w:empire,india,emperor|businessman|-great power in business|great skill in business|great luck in business|great losses in business
baron|n5|l:press,media,drug,oil,robber,cattle,coal|businessman|-power like that of a lord|blood like that of a lord|manners like those of a lord|duties like those of a lord
kingpin|n5|*|leader|-the one on whom a criminal network depends|the one by whom a criminal network is caught|the one to whom a criminal owes money|the one for whom a criminal is mistaken
ringleader|n5|*|leader|-leading others into wrongdoing|leading others out of danger|leading others in a good cause|leading others without knowing it
architect|n5|p:of & p:of>policy,plan,victory,campaign,strategy,deal,reform,peace,war,law,treaty,success,agreement,attack|author|-having thought out the whole design|having carried out the hard work|having paid for the whole of it|having profited from it the most
brainchild|n5|*|idea|-something thought out by one clever mind|something worked out by a large group|something learned by heart as a child|something copied from others' work
sycophant|n5|*|supporter|-flattering the powerful for one's own gain|advising the powerful for the common good|criticising the powerful without any fear|serving the powerful because one has to
yes-man|n5|*|adviser|-never daring to disagree with the boss|never wanting to talk with the boss|always knowing better than the boss|always helping others against the boss
stooge|n5|*|helper|-letting oneself be used by others|making use of others for one's own ends|standing up to others without fear|being laughed at by others without reason
lapdog|n5|*|ally|-obedience without any will of its own|loyalty that has been tested in danger|friendship between two equal partners|service that is very poorly paid
cheerleader|n5|!w:school,team,football,squad,pompom,dance|supporter|-praise without any critical thought|criticism without any good reason|help without any thought of reward|interest without any real knowledge
acolyte|n5|!w:priest,altar,mass|follower|-devoted and perhaps uncritical following|short and perhaps unhappy following|following for the sake of money|following at a safe distance
hanger-on|n5|*|follower|-staying near the powerful in hope of gain|staying near the poor in order to help|staying away from the powerful out of fear|staying on when the others have given up
darling|n5|p:of & p:of>party,medium,left,right,critic,press,conservative,liberal,wall,media|favourite|-someone loved by them, perhaps too much|someone feared by them, perhaps too much|someone known to them since childhood|someone paid by them for many years
protégé|n5|*|student|-being helped along by someone more powerful|being kept down by someone more powerful|being as good as someone more powerful|being the son of someone more powerful
has-been|n5|*|figure|-fame that is over|fame that is still to come|fame that is undeserved|fame that is lasting
lightweight|n5|!w:boxing,boxer,fight,title,material,jacket,fabric,champion|figure|-a lack of real weight or ability|a lack of any bad intentions|a lack of any great ambition|a lack of luck in recent years
outcast|n5|*|outsider|-being shut out by the others|being ahead of all the others|being afraid of all the others|being freed by the others
loner|n4|*|man|-keeping to oneself, without friends|fighting for oneself, without fear|thinking for oneself, without help|earning for oneself, without luck
bystander|n4|*|person|-being there without taking part|being to blame without knowing it|taking part without being there|coming late without an excuse
pioneer|n4|!w:settler,wagon,west,prairie|leader|-going first where nobody had gone before|going on where everybody had given up|going back to what had been forgotten|going along with what others had begun
survivor|n4|!w:crash,shipwreck & !f:benefits,benefit,guilt,pension & !m:benefit|victim|-having come through something terrible|having got over something unimportant|having been spared something terrible|having done something terrible
// Things in politics and business
linchpin|n5|*|part|-that everything would fall apart without it|that everything would go faster without it|that it is the weakest part of the whole|that it is the newest part of the whole
cornerstone|n5|!w:building,laid,lay,church,ceremony|part|-that the whole rests on it|that the whole ends with it|that it was added at the last|that it is hard to see
bedrock|n5|!w:geologist,drill,soil,ice,river,rock|basis|-a firm ground on which all else rests|a hard ground on which nothing grows|a deep hole into which all else falls|a cold fact that all have to face
pillar|n4|p:of & !w:stone,temple,marble,church|part|-something on which the whole depends|something by which the whole is hidden|something in which the whole is unlike others|something to which the whole owes its name
hallmark|n5|!w:silver,gold,card,jewellery,channel|sign|-a feature by which one knows it at once|a feature that is easily overlooked|a price that shows what it is worth|a fault that many others have as well
blueprint|n5|!w:house,building,architect|plan|-a plan that others can work from|a plan that has been given up|a plan that is still a secret|a plan that pleases nobody
quick fix|pn5|*|answer|-an answer that is easy but will not last|an answer that is hard but will last|an answer found by those in need|an answer kept from those in power
stopgap|n5|*|measure|-something that serves only until better is found|something that will serve for all time to come|something that was better than what came later|something that nobody had the right to do
smokescreen|n5|*|story|-something put up to hide the truth|something put out to spread the truth|something made up to amuse the public|something set up to warn the public
fig leaf|pn5|*|cover|-a thin cover for something embarrassing|a warm cover for something delicate|a first sign of something better|a small prize for something difficult
red herring|pn5|*|point|-something that leads attention away from the point|something that brings attention back to the point|something that gives a warning of a danger|something that costs more than it is worth
bait|n5|!w:fish,fishing,hook,shark,worm,trap,bear,mouse|offer|-something offered to draw others into a trap|something offered to help others out of a trap|something kept back until others have paid|something given away because it is no use
ruse|n5|*|plan|-a trick to mislead others|a rule to protect others|a way to please others|a reason to avoid others
subterfuge|n5|*|action|-deceit, used to get one's way|force, used to get one's way|money, used to get one's way|reason, used to get one's way
con|n5|!w:pro,pros|offer|-that people were tricked into believing in it|that people were forced into agreeing to it|that people were given too little time for it|that people were glad to have found it
scam|n4|*|offer|-a dishonest scheme to get money from people|an honest scheme to save money for people|a clumsy scheme that cost money for nothing|a large scheme that made money for the state
hoax|n4|*|story|-a made-up thing meant to fool people|a mistaken thing that people came to believe|a true thing that sounds like a joke|a private thing that was not to be told
racket|n5|!w:tennis,ball,noise,squash,serve|business|-a dishonest way of making money|a noisy way of making money|an old-fashioned way of making money|a risky way of making money
stitch-up|n5|*|result|-an unfair result arranged beforehand|a fair result that surprised everybody|a poor result caused by lack of time|a good result reached by hard work
whitewash|n5|!w:wall,paint,house,fence|report|-a report that hides somebody's faults|a report that names everybody's faults|a report that nobody has signed|a report that came far too late
sop|n5|p:to|concession|-a small thing given to keep somebody quiet|a great thing given to make somebody happy|a useful thing given to get somebody started|a painful thing done to teach somebody
crocodile tears|pn5|*|sorrow|-a sorrow that is only pretended|a sorrow that lasts for years|a sorrow that turns to anger|a sorrow that no one at all notices
window dressing|pn5|*|change|-something done only to make things look good|something done only because it was ordered|something done in order to save some money|something done after a long discussion
grandstanding|n5|*|talk|-playing to the public to win applause|speaking to the public to give facts|talking in private to reach a deal|standing aside to let other people speak
brinkmanship|n5|*|policy|-going to the very edge of danger to make others give in|going back from the edge of danger to let others live|going round every danger so as not to be blamed|going into danger because one does not see it
sabre-rattling|n5|*|talk|-threats of military force to frighten others|sales of military goods to support others|offers of peace to reassure others|memories of past wars to warn others
scaremongering|n5|*|talk|-that people are made afraid without good reason|that people are warned of a real danger in time|that people are calmed when they should be afraid|that people are laughed at for being afraid
hand-wringing|n5|*|talk|-much worry and little action|much action and little worry|much anger and little sense|much praise and little help
naysayer|n5|*|critic|-always saying that it cannot be done|always asking how it can be done better|never saying what has to be done|never doing what one has promised
sceptic|n4|*|critic|-not believing without proof|not allowing any proof|not needing any proof|not understanding any proof
skeptic|n4|*|critic|-unwillingness to believe without proof|unwillingness to listen to any proof|readiness to believe without any proof|readiness to pay for good proof
throwback|n5|*|example|-something that seems to belong to an earlier time|something that seems to be ahead of its own time|something that was sent back because of a fault|something that happens only once in a long time
anachronism|n5|*|custom|-something that no longer fits the times|something that has never been tried before|something that takes a very long time|something that happens at the same time
vestige|n5|*|part|-a last trace of something that has gone|a first sign of something that will come|a copy of something that has been lost|a part of something that is still whole
stain|n5|p:on & p:on>record,reputation,conscience,history,country,nation,honour,honor,soul,name,character|mark|-something shameful that will not come off|something small that nobody needs to mind|something bright that makes it stand out|something painful that will soon be over
blot|n5|p:on & !w:ink,paper|mark|-something that spoils an otherwise good whole|something good in an otherwise bad whole|something that makes the whole easier to read|something that was there from the start
eyesore|n5|*|building|-that it is ugly and spoils the view|that it is large and blocks the view|that it is old and worth seeing|that it is too bright to look at
cancer|n5|p:of,on,in & w:corruption,society,racism,hatred,politics & !w:patient,breast,lung,tumour,tumor,treatment,drug,cell,doctor|problem|-an evil that grows and destroys from within|an evil that attacks suddenly from outside|a trouble that will pass without any treatment|a trouble that everybody has to go through once
epidemic|n5|p:of & p:of>violence,loneliness,obesity,crime,fear,drug,fraud,suicide,misinformation,cheating,burnout|problem|-something bad that spreads fast from one to the next|something bad that is found in a single place only|something bad for which a cure has just been found|something bad that people have brought from abroad
vitriol|n5|*|criticism|-words full of bitter hatred|words full of honest concern|words full of learned terms|words full of polite praise
animosity|n5|*|feeling|-strong dislike between the sides|strong rivalry without dislike|fear on both sides of what may come|respect on both sides in spite of all
malice|n5|*|intention|-a wish to do harm|a wish to have fun|a lack of attention|a lack of skill
vendetta|n5|*|quarrel|-a long quarrel carried on for revenge|a short quarrel settled with a handshake|a fair contest carried on under rules|a quarrel between people who hardly know each other
grudge|n5|*|feeling|-anger over an old wrong that is kept alive|anger over a new wrong that is soon forgotten|sorrow over an old friend who has died|envy of a rival who has had more luck
bad blood|pn5|*|dislike|-ill feeling that has been there for long|ill health that runs in the family|a quarrel that arose just now|a crime that was never cleared up
turf war|pn5|*|quarrel|-a fight over who is in charge of what|a fight over what is true and what is false|a fight between people living in the country|a fight for the rights of weaker people
power grab|pn5|*|move|-taking more power than one has a right to|giving up power before one has to do so|sharing power with all of one's opponents|losing power through a mistake of one's own
land grab|pn5|*|purchase|-that land is taken without regard for the owners|that land is given back to its first owners|that land is bought at a fair price for farming|that land is left empty for want of owners
uprising|n4|*|protest|-people rising against those who rule them|people fighting among one another|soldiers seizing power for themselves|voters choosing a new government
mutiny|n5|*|protest|-disobedience by those who are bound to obey|disobedience by those who never had to obey|a complaint by those who are badly paid|an attack by those who come from outside
riot|n4|*|protest|-violence and disorder in the streets|order and discipline in the streets|noise and fun in the streets|fear and silence in the streets
melee|n5|*|fight|-a confused fight of many|an equal fight of two|a fight with fixed rules|a fight for high stakes
brawl|n4|*|fight|-a rough and noisy fight without dignity|a short and silent fight without weapons|an honourable fight between two equals|a battle of words between two parties
skirmish|n5|*|fight|-a small clash, not the main battle|the main battle, not a small clash|a fight in which nobody is hurt|a fight that nobody has survived
free-for-all|n5|*|fight|-that there are no rules and everyone joins in|that there is no charge and everyone is welcome|that there is no winner and everyone is tired|that there is no hurry and everyone gets a turn
circus|n5|!w:animal,clown,tent,elephant,acrobat,ring & l:media,political,travelling|event|-noise and show in place of seriousness|skill and danger in front of children|a show that moves from town to town|a ring from which there is no way out
sideshow|n5|*|event|-something that draws attention from what matters|something on which everything else will depend|something that is put on to earn some money|something that happens without any witnesses
spectacle|n4|*|event|-something striking to look at, good or bad|something useful to know, true or false|something that one sees every day|something that helps one to see better
saga|n5|!w:viking,norse,iceland,twilight,novel|story|-a long story with many turns|a short story with one turn|a true story that sounds false|an old story that nobody tells
soap opera|pn5|!w:tv,television,channel,actor,episode,show,actress,star,broadcast,watch|story|-one dramatic turn after another, hard to take seriously|one tragic loss after another, hard to bear for anyone|a quarrel that was soon settled, without any drama|a story that was made up, to be sold to the public
masterclass|n5|p:in,of|example|-something done so well that others could learn from it|something done so badly that others would laugh about it|something taught at so high a price that few can pay|something tried so often that nobody sees it any more
masterpiece|n4|*|work|-the finest that such a person could make|the first that such a person ever made|the last that such a person had to make|the dearest that such a person could sell
walkover|n5|*|win|-that the win cost no effort|that the win was not deserved|that the win was much disputed|that the win came at the end
drubbing|n5|*|defeat|-a very heavy defeat|a very narrow defeat|a very unlucky defeat|a very early defeat
mauling|n5|!w:bear,lion,dog,tiger|defeat|-rough handling that leaves one badly hurt|fair handling that leaves one satisfied|a defeat that could have been a victory|a defeat that was kept from the public
rollercoaster|n5|!w:park,ride,theme|time|-great ups and downs in quick succession|a slow but steady rise from the bottom|great fun for everybody who took part|a long way that ends where it began
odyssey|n5|!w:homer,greek,ulysses,space|journey|-a long journey with many adventures|a short journey without any stops|a journey home that was a great success|a journey that was planned but never made
pilgrimage|n5|!w:mecca,hajj,holy,shrine,muslim,lourdes,church,canterbury|journey|-a journey to something deeply admired|a journey away from something feared|a journey made to earn one's living|a journey that many are forced to make
landmine|n5|w:political,legal,diplomatic,cultural|danger|-a hidden danger that may go off at any moment|an open danger that everyone can walk around|a store of wealth that is hidden underground|a weapon that makes one side stronger
powerhouse|n5|*|country|-great strength and energy|great wealth and luxury|great size and age|great need of fuel
guinea pig|pn5|!w:pet,cage,hamster,rodent|subject|-people on whom something untested is tried out|people to whom something useful is given first|people who are fed without having to work for it|people who have proved that it does no harm
cannon fodder|pn5|*|soldiers|-that their lives were thought to count for nothing|that their courage was thought to be an example|that their skill was thought to decide the war|that their deaths were thought to be an accident
collateral damage|pn5|*|deaths|-a cool term that hides the suffering of the innocent|a strong term that shows anger about the guilty|a legal term for goods that have to be paid for|a sad term for soldiers who have died as heroes
foul play|pn5|*|crime|-that somebody may have caused it by a crime|that somebody may have caused it by a mistake|that it may have been caused by an illness|that nobody will ever find out what caused it
hush money|pn5|*|payment|-money paid to keep somebody silent|money paid to make somebody speak|money hidden so that nobody finds it|money given without anybody asking for it
fat cat|pn5|*|executive|-that they earn far more than they deserve|that they work far harder than other people|that they are slow and no longer healthy|that they are clever and quite harmless
gravy train|pn5|*|job|-a way of getting much money for little effort|a way of getting little money for much effort|a way of getting money by breaking the law|a way of getting money to those who need it
golden handshake|pn5|*|payment|-a very large sum for someone who leaves|a very large sum for someone who arrives|a friendly farewell without any payment|a promise that is not in writing
bad apple|pn5|*|member|-one person who could spoil a whole group|one person whom a whole group has spoiled|one group that is not liked by the others|one mistake that nobody will talk about
death trap|pn5|*|building|-that it is so unsafe that it could kill people|that it was built in order to kill people|that many people died there long ago|that it is less dangerous than it looks
death knell|pn5|*|end|-the sign that the end has come|the sign that help has come|the memory of an earlier end|the fear of an unknown end
death spiral|pn5|*|fall|-a fall that feeds on itself until the end|a fall that stops itself before the end|a fall in which no one has been hurt|a fall after which a new rise begins
last straw|pn5|*|event|-the small thing that makes it too much to bear|the small thing that still gives some hope|the last thing that anybody had expected|the last chance that anybody will get
sticking point|pn5|*|question|-the one matter that keeps both sides from agreeing|the one matter on which both sides are agreed|the moment at which both sides lose their patience|the reason why both sides had started to talk
pressure cooker|pn5|!w:kitchen,cook,bomb,rice,bean,soup|place|-a place with so much tension that it may blow up|a place with so much work that it never gets cold|a place where things are done faster than elsewhere|a place where nobody is allowed to open a window
losing battle|pn5|*|effort|-that the effort will fail, however hard it is|that the effort has failed, because it was too late|that the effort costs more than it is worth|that the effort is made by the weaker side
lost cause|pn5|*|effort|-that there is no longer any hope for it|that there is no longer any reason for it|that there has never been any harm in it|that there has always been some doubt about it
raw deal|pn5|*|treatment|-unfair treatment|careless treatment|unusual treatment|secret treatment
false dawn|pn5|*|sign|-hope of something better that came to nothing|fear of something worse that came to nothing|a lie that was told early in the day|a light that shows the right way
second wind|pn5|*|strength|-new strength when one had seemed finished|new doubt when one had seemed certain|a rival who comes up from behind|a change that comes from elsewhere
free ride|pn5|*|advantage|-getting something without paying one's share|paying for something without getting one's share|going somewhere without knowing the way|helping someone without asking for thanks
free pass|pn5|*|treatment|-not being blamed where others would be|being blamed where others would not be|being praised for what others have done|being asked to do less than the others
free rein|pn5|*|power|-that nobody holds them back|that nobody pays them for it|that nobody shows them the way|that nobody takes them seriously
blind faith|pn5|*|trust|-trust that asks no questions|trust that has been tested|trust that was betrayed|trust that comes from above
blind spot|pn5|*|weakness|-something that one fails to see about oneself|something that one refuses to talk about|something that one sees more clearly than others|something that one has forgotten since childhood
empty promise|pn5|*|promise|-words that will not be followed by deeds|words that have been followed by deeds|a promise made to people who have nothing|a promise made when nobody was there
empty gesture|pn5|*|step|-something that looks good but changes nothing|something that changes much but looks like nothing|something done when there was no one to see it|something done with the hands and without words
hollow victory|pn5|*|victory|-a win that is worth very little|a win that nobody expected|a win that was stolen from others|a win that came without a fight
pyrrhic victory|pn5|*|victory|-a win that cost the winner too much|a win that cost the winner nothing|a win that was soon turned into a defeat|a win that was decided by a judge
photo opportunity|pn5|*|meeting|-something arranged mainly to be seen in pictures|something filmed because it was so unusual|something that reporters were kept away from|something that led to important decisions
media circus|pn5|*|coverage|-a noisy crowd of reporters and no dignity|careful reports by a few serious papers|reports that were kept from the public|reports that were meant to amuse children
feeding frenzy|pn5|!w:shark,fish,bird|interest|-everyone rushing at it at once, without restraint|everyone waiting for it in turn, with patience|everyone bringing something for those who are hungry|everyone turning away from it with a shudder
nanny state|pn5|*|government|-that people are treated like children|that people are looked after when old|that people are spied on at all times|that people are taxed too heavily
police state|pn5|*|country|-that citizens are watched and kept down by force|that citizens are well protected against criminals|that citizens have to pay a great deal for safety|that citizens help the police in their work
failed state|pn5|*|country|-that its government can no longer govern|that its government has lost an election|that its people have chosen not to vote|that its borders have been changed by war
banana republic|pn5|!w:store,brand,clothing,gap|country|-a weak and corrupt state, not to be respected|a poor but honest state, in need of help|a young state that is full of hope|a small state that depends on others
basket case|pn5|*|country|-that it cannot manage without help|that it refuses help from outside|that it is rich in spite of everything|that it is on the way to recovery
iron fist|pn5|*|force|-a rule that is hard and without mercy|a rule that is old and out of date|a strength that is hidden under a soft glove|a strength that comes from industry
iron grip|pn5|*|control|-control so firm that nobody can loosen it|control so old that it has begun to rust|control over the making of iron and steel|control that others would like to share
short shrift|pn5|*|attention|-a quick and unfriendly dismissal|a quick and friendly answer|a small but fair share|a full and patient hearing
kid gloves|pn5|*|care|-very gentle treatment, perhaps too gentle|very harsh treatment, perhaps too harsh|the treatment that one gives to a child|the treatment that one gives to a rival
dirty trick|pn5|*|move|-an unfair and dishonest act|a clever and amusing act|a clumsy and useless act|a brave and desperate act
dark money|pn5|*|money|-that nobody is told where the money comes from|that nobody is told how much money is needed|that the money was earned by night work|that the money has lost most of its value
soft target|pn5|*|target|-something that is easy to attack|something that is easy to reach by talks|something that is hard to find|something that has been hit before
easy prey|pn5|*|victims|-that they cannot protect themselves|that they do not see the danger yet|that they have done nothing wrong|that they are glad to be caught
poster child|pn5|*|example|-the best-known example of it, for good or bad|the least-known example of it, for good or bad|a young person who was harmed by it|a young person who was paid for it
safe pair of hands|pn5|*|leader|-someone reliable who will make no mistakes|someone strong who will take great risks|someone honest who will take no bribes|someone skilled who will build things
new lease of life|pn5|*|time|-fresh strength for something that seemed finished|a fixed time after which something must end|a high price for something that seemed cheap|a second owner for something that was sold
new lease on life|pn5|*|time|-strength that returns when the end seemed near|strength that fails when the end is not yet near|a contract that has to be signed once more|a home that one has found after a long search
mixed blessing|pn5|*|advantage|-that it brings harm as well as good|that it brings good to different people|that it was wished for by only a few|that it came without any effort
saving grace|pn5|*|advantage|-the one good thing that makes up for the rest|the one bad thing that spoils all the rest|the kindness by which somebody was helped|the money that had been put by for later
cold comfort|pn5|*|comfort|-that it hardly makes things any better|that it makes things a great deal better|that it was given in an unfriendly way|that it came when it was least expected
tall order|pn5|*|task|-something that is very hard to do|something that must be done at once|something that came from the very top|something that costs less than it seems
wild goose chase|pn5|*|search|-a search that was hopeless from the start|a search that was dangerous but successful|a search that was given up too early|a search that amused all who took part
double whammy|pn5|*|harm|-two blows at the same time|two chances at the same time|one blow that hits twice as many|one blow that was hit back
vested interest|pn5|*|interest|-something to gain, so that one may not be fair|nothing to gain, so that one may be trusted|a share that one has been given by law|a liking that one has had for a long time
grey area|pn5|*|question|-that it is not clear what is allowed|that it is not clear who is telling the truth|that nothing pleasant ever happens there|that nobody likes to look at it
`;
