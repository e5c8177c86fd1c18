/**
 * Loaded verbs of doing and happening, in the form of `loaded.ts`. The options are noun phrases, so that they suit every
 * tense; the "-" before a key says so. "!" before an option marks the opposite, "=" a shade of the word in other sentences.
 */
export const loadedDeeds = `
// How a thing begins or gets worse
stoke|v5|o:@feel,fear,tension,division,violence,unrest,inflation,conflict,speculation,demand|increase|-something already burning that is made to burn more fiercely|something long forgotten that is brought to mind again|something hidden that is brought out into the open|something small that is wrongly made to look important
inflame|v5|*|increase|-feelings that were heated and now grow hotter|feelings that were honest and now become false|feelings that were open and now become secret|feelings that were shared and now divide people
fuel|v4|o:@feel,@bad,speculation,demand,growth,tension,debate,rise,boom,protest,unrest,rumor,rumour,movement,claim|cause|-something that keeps it going and makes it stronger|something that hides what really lies behind it|something that makes it look more harmless than it is|something that comes much too late to change it
spark|v4|o:@feel,@bad,@event,debate,outcry,outrage,row,panic,speculation,backlash,rumor,controversy,revolt,uprising,clash,fighting,unrest,reaction,interest,criticism|cause|-a small thing that quickly sets off a larger one|a plan that was carried out step by step|a slow change that few people had noticed at first|a cause that was only found out much later
trigger|v4|o:@feel,@bad,@event,debate,outcry,outrage,row,panic,speculation,backlash,controversy,revolt,uprising,clash,fighting,unrest,reaction,response,alarm,wave,search,investigation,sale,fall,collapse,rise,standoff|cause|-one thing that at once sets another going|one thing that slowly wears another down|one thing that is wrongly blamed for another|one thing that is used to hide another
ignite|v4|o:@feel,@bad,@event,debate,outcry,outrage,row,controversy,revolt,uprising,unrest,passion,movement|cause|-a sudden start, like that of a fire|a planned start, like that of a race|a start long kept out of people's sight|a start that was expected for some time
provoke|v4|o:@feel,@bad,@event,outcry,outrage,row,backlash,controversy,reaction,response,criticism,debate,fury,anger|cause|-a strong and mostly angry answer to something|a calm and well-considered answer to something|an answer that was agreed upon beforehand|an answer that came only after a long delay
prompt|v4|o:outcry,outrage,call,debate,backlash,reaction,response,criticism,fear,concern,speculation,question,investigation,review,rush,wave|cause|-a quick and direct answer to what happened|a late and unwilling answer to what happened|an answer that had been planned long before|an answer that was greater than was fair
rekindle|v4|*|renew|-a feeling or wish that had almost died away|a feeling or wish that had become too strong|a feeling or wish that had never been honest|a feeling or wish that had been kept a secret
whip up|pv5|*|cause|-feelings that are stirred up on purpose|feelings that are kept under control|feelings that are hidden from others|feelings that come up all by themselves
drum up|pv4|*|seek|-busy and perhaps noisy efforts|slow and rather careless efforts|efforts that nobody is to know of|efforts that go beyond the law
erupt|v4|!s:volcano|begin|-a sudden and violent start|a carefully planned start|a start that was kept secret|a start that many had hoped for
break out|pv4|s:war,fighting,violence,fire,disease,protest,riot,clash,fight,rebellion,revolution,panic,cheer,conflict,scuffle,brawl,epidemic|begin|-a sudden start|a planned start|a secret start|a delayed start
flare|v4|s:tension,violence,temper,fighting,conflict,anger,dispute,row ; f:up|begin|-something sudden and heated|something slow and planned|something secret and unlawful|something mild and friendly
explode|v4|s:@amount,population,popularity,interest,trade,industry,business,use|grow|-growth of extreme speed|growth that was planned|growth kept out of sight|growth that cannot be real
escalate|v4|*|grow|-a rise, step by step, to something more serious|a rise that comes all at once and without warning|a rise that somebody has carefully planned|a rise that looks greater than it really is
spiral|v4|*|rise|-a loss of control, as it goes on and on|a slow and steady change for the better|a rise that somebody keeps within bounds|a sudden rise that is over at once
balloon|v5|*|grow|-growth that is fast and goes too far|growth that is slow but can be relied on|growth that was carefully planned for|growth that benefits everyone concerned
mushroom|v5|*|grow|-many springing up within a short time|a few growing steadily over the years|many that do harm to those around them|a few that are kept out of people's sight
snowball|v5|*|grow|-growth that gets faster as it goes on|growth that slows down as it goes on|growth that has to be paid for by others|growth that happens in one season only
swell|v4|s:@amount,crowd,@person,ranks,debt,deficit,movement ; o:ranks,number|grow|-a gradual filling up to a great size|a brief rise that is soon over|a change that was ordered from above|a growth of anger and disorder
rocket|v4|*|rise|-a very steep and fast rise|a slow and well-planned rise|a brief rise, soon reversed|a rise that is not quite real
leap|v4|s:@amount|rise|-a large rise that comes all at once|a large rise that comes step by step|a rise that had long been expected|a rise that does not last for long
jump|v4|s:@amount|rise|-a large rise that comes all at once|a large rise that comes step by step|a rise that had long been expected|a rise that does not last for long
climb|v3|s:@amount|rise|-a steady rise, step by step|a sudden rise, all at once|a rise that is soon reversed|a rise that is unfair to others
shoot up|pv4|s:@amount|rise|-a very fast rise|a very slow rise|a rise by a little|a rise by design
boom|v4|s:@body,economy,business,trade,market,sale,tourism,industry,population|grow|-fast growth that brings prosperity|fast growth that brings disorder|slow growth that can be depended on|growth that is only on paper
flourish|v4|*|grow|-healthy growth, as of a plant in bloom|forced growth, for which others pay|secret growth, out of people's sight|short growth, soon to be followed by decline
thrive|v4|*|do well|-health and strength, more than mere survival|mere survival, without any strength to spare|success that is paid for by somebody else|success that nobody would have expected
// How a thing goes down or ends
sink|v4|s:@amount,popularity,approval,support,@feel,relation,morale,share|fall|-a steady fall, as if by its own weight|a brief fall, quickly made good again|a fall that somebody wanted and planned|a fall so small that few people notice
slump|v4|*|fall|-a heavy fall that leaves weakness behind|a light fall that is soon made good|a fall that was planned in order to save|a fall that is welcome to most people
slide|v4|s:@amount,currency,popularity,stock,economy|fall|-a steady fall that is hard to stop|a sudden fall that is soon over|a fall that was ordered by somebody|a fall that exists only on paper
dip|v3|s:@amount,popularity,stock,share,market|fall|-a slight fall, perhaps for a short time|a steep fall, perhaps without recovery|a planned fall, perhaps to save money|a feared fall, perhaps not yet begun
dwindle|v4|*|fall|-less and less, until little is left|a sudden loss of almost everything|less on paper, but not in reality|a cut that was made on purpose
shrink|v3|s:@amount,economy,industry,workforce,market,class,support,army,party|fall|-a gradual loss of size|a sudden loss of value|a secret loss of money|a welcome loss of weight
wither|v5|*|weaken|-a slow loss of life and strength|a sudden end by outside force|a planned and sensible reduction|a loss of good name and honour
evaporate|v5|!s:water,liquid|end|-a quick disappearance, with nothing left|a planned ending, with everyone's consent|a slow loss that was noticed by all|an end that was brought about by force
vanish|v4|*|go|-a complete disappearance, without a trace|a slow departure, step by step|a departure that somebody else had ordered|a departure that had been announced
erode|v5|!o:soil,coast,rock,beach|weaken|-damage that goes on slowly, bit by bit|damage that comes all at once|damage that is done by order of the law|damage that is easily made good again
crumble|v5|*|weaken|-a falling to pieces, bit by bit|a blow by some outside enemy|a loss that is only feared so far|a change that was long prepared
collapse|v4|s:@body,@idea,talk,economy,market,regime,currency,negotiation,price,system,bank,alliance,coalition,industry,support|fail|-a sudden and complete failure|a slow and partial failure|a failure that was kept secret|a failure that somebody planned
unravel|v5|s:@idea,@body,case,alliance,plot,coalition,life,peace,career,story,ceasefire,order|fail|-a coming apart, thread by thread|a sudden blow from outside|a quiet end by agreement|a failure hidden from the public
implode|v5|*|fail|-a breakdown that comes from within|a breakdown caused by an enemy|a breakdown that takes many years|a breakdown that can be repaired
disintegrate|v4|*|break up|-a complete falling apart, with nothing holding together|a division into parts, as agreed upon beforehand|a change of shape that makes it stronger in the end|a loss of one part, with the rest unharmed
falter|v5|*|weaken|-a growing unsteadiness and loss of drive|a sudden and complete breakdown|a deliberate change of direction|a weakness that is only pretended
stagnate|v5|*|stay|-a lack of life and progress|a calm that is good for everyone|a fear of what may come next|a firmness that is admirable
stall|v4|s:talk,negotiation,@idea,economy,growth,effort,campaign,progress,recovery,reform,offensive,process|stop|-a halt on the way, before the aim is reached|an end that comes because the aim is reached|a break that was agreed on by everybody|a stop that came without anyone noticing
languish|v5|*|stay|-neglect, with little hope of a change|comfort, with little wish for a change|safety, with little need for help|secrecy, with little risk of discovery
crash|v4|s:market,price,stock,economy,currency,share|fall|-a sudden fall that does great harm|a slow fall that does hardly any harm|a fall that had been planned|a fall that is soon made good
lapse|v4|s:law,deal,treaty,license,ban,contract,agreement,mandate,insurance & !p:into|end|-an end simply because the time ran out|an end because somebody broke the rules|an end because a court had decided so|an end because both sides had agreed
descend|v5|p:into>chaos,violence,war,madness,anarchy,conflict,farce,poverty,crisis,darkness,civil|pass|-a change from bad to worse|a change that was planned|a change that comes too late|a change that few would notice
// What strikes, spreads, presses or spoils
sweep|v4|p:through,across & s:fire,wave,protest,disease,flame,panic,virus,storm,movement,change,revolution|spread|-fast movement over a wide area|slow movement in secret|movement by order of the state|movement that is easily stopped
engulf|v5|*|affect|-being swallowed up, with no way out|being touched only at the edge|being warned a long time beforehand|being harmed by one's own fault
rock|v4|o:@place,@body,NAME,world,industry,capital,church,party,establishment,campaign|trouble|-a violent shock|a slow decline|a slight worry|a secret fear
grip|v4|o:@place,@body,NAME,nation,world,city,imagination|hold|-a hold from which it is hard to get free|a hold that is gentle and protective|a hold that has been agreed on by everybody|a hold that few people are aware of
plague|v4|o:@body,@place,@idea,NAME,@person,area,project,system,industry,campaign,us,them,him,her|trouble|-trouble that keeps coming back|trouble that is over quickly|trouble that nobody talks about|trouble that is deserved
haunt|v5|!o:house,castle|trouble|-something from the past that will not go away|something in the future that may never come|something small that is made to look important|something wrong that was done by somebody else
stifle|v5|*|limit|-a lack of room to breathe and grow|a lack of money to go on with|a limit that is set for a short time|a limit that most people find fair
choke|v5|o:@place,economy,growth,trade,supply,debate,road,river,business ; f:off|limit|-a cutting off of what is needed to live|a limit that is set by a fair agreement|a limit that is meant to protect|a change that happens unnoticed
strangle|v5|o:economy,growth,trade,business,debate,industry,freedom,market,city|limit|-a tight hold that may be deadly|a light hold that does little harm|a limit that is set for good reasons|a limit that few people know about
stamp out|pv4|*|end|-complete destruction, by force|a slow decline, by itself|a peaceful end, by an agreement|a partial end, with regret
root out|pv5|*|remove|-a thorough search that leaves nothing behind|a quick cut that leaves the rest untouched|a change made only to please the public|a removal that is regretted by everyone
wipe out|pv4|*|destroy|-complete destruction, with nothing left|destruction for which no one is to blame|destruction that can be made good again|destruction that is only threatened
eradicate|v4|*|reduce|-complete removal, down to the root|removal of a part, as a first step|removal in secret, by only a few|removal for a time, as a trial
obliterate|v4|*|destroy|-destruction that leaves no trace|destruction that was an accident|destruction that comes slowly|destruction that is deserved
decimate|v4|*|reduce|-the loss of a very large part|the loss of an unimportant part|a loss that was kept secret|a loss that was well deserved
raze|v4|*|destroy|-complete destruction, down to the ground|destruction of the inside, but not the walls|destruction by accident or by the weather|destruction that was done by mistake
pummel|v4|*|hit|-many heavy blows, one after another|one heavy blow, out of the blue|blows that are only threatened|blows that miss what they are aimed at
pound|v4|s:@force,storm,wave,rain,hurricane,jet,plane,artillery,strike & o:@place,@force,coast,area,position,NAME|hit|-many heavy blows, one after another|one single blow, coming out of the blue|blows that do little or no harm|blows that hit the wrong target
hammer|v5|o:@place,@body,economy,industry,market,NAME,region,business,stock,export|hit|-heavy and repeated blows|a single but costly blow|harm that was not intended|harm that is soon made good
shatter|v4|o:hope,peace,dream,illusion,life,calm,confidence,silence,myth,stereotype,trust|break|-a sudden and complete breaking|a slow and partial breaking|a breaking that can be repaired|a breaking that was deserved
wreck|v4|o:economy,life,plan,deal,career,chance,peace,hope,talk,country,marriage,relationship|harm|-harm so great that little can be saved|harm so slight that few people notice|harm that is done in order to help|harm that everyone had expected
derail|v5|o:talk,deal,plan,process,effort,agenda,reform,negotiation,peace,career,recovery,campaign,election,vote|stop|-something moving on that is thrown off its course|something long finished that is opened once more|something secret that is found out by accident|something useless that is rightly given up
torpedo|v5|*|stop|-a deliberate and destructive blow|a slow loss of interest|a friendly piece of advice|a mistake that nobody had wanted
scuttle|v5|*|stop|-an end that somebody brings about on purpose|an end that comes because time runs out|an end that everyone concerned agrees to|an end that is put off for a while
sabotage|v5|*|hinder|-a deliberate wish to make it fail|a lack of money to make it work|an honest doubt about its value|an accident that nobody could foresee
undermine|v5|!o:wall,building,cliff|weaken|-a weakening from below, little noticed at first|a weakening by one open and violent attack|a weakening that is soon made good again|a weakening that was accepted by everybody
hamper|v4|*|slow|-something that gets in the way|something that is against the law|something that is kept secret|something that costs too much
thwart|v4|*|stop|-an aim that is blocked by somebody or something|an aim that is given up as no longer wanted|an aim that turns out to be against the law|an aim that is reached later than was hoped
foil|v4|o:plot,attack,attempt,plan,robbery,coup,escape,bid|stop|-something wrongful that is prevented in time|something useful that is prevented by mistake|something wrongful that is punished later|something useful that is given up as too costly
stonewall|v5|*|refuse|-a stubborn refusal to give any answer|a polite promise to answer later|a lack of knowledge about the matter|a full answer that nobody believes
obstruct|v4|*|delay|-something put in the way on purpose|something missing through some bad luck|something done for safety's sake|something left undone by mistake
mar|v5|*|affect|-some damage to something otherwise good|complete destruction of something useful|an improvement of something bad|a discovery of something hidden
taint|v5|*|affect|-something clean that is made unclean|something strong that is made weak|something secret that is made public|something small that is made large
tarnish|v5|*|affect|-some loss of shine, or of a good name|some loss of strength, or of influence|some gain in fame, or of respect|some delay, or some hidden cost
poison|v5|o:relation,debate,politics,atmosphere,mind,relationship,discourse,talk,culture|harm|-harm that spreads all through it|harm that is very soon forgotten|harm that nobody had intended|harm to one small part of it
sour|v5|s:relation,mood,relationship,@feel,tie,friendship ; o:relation,mood,relationship,tie|change|-something friendly that turns unpleasant|something secret that becomes known|something difficult that becomes simpler|something weak that becomes strong
saddle|v5|p:with|leave|-a heavy burden put on somebody|a good start given to somebody|a fair share left to somebody|a duty gladly taken by somebody
// Force against people and things
scrap|v4|o:@idea,@rule,law,tax,subsidy,right,system,agency,requirement,fee,pact,election|end|-something thrown away as of no more use|something put off until a better time|something changed a little to please all|something given up with great regret
axe|v5|o:@idea,job,service,@money,@person,post,programme,show,route,fund,rule,staff|cut|-a sudden and complete end|a slow and gentle change|an end that can be undone|an end that was asked for
ditch|v5|o:@idea,@rule,@person,promise,ally,pledge,candidate,partner,system,currency|leave|-little ceremony and no regret|a long and painful farewell|an order given by somebody else|a hope of coming back soon
abandon|v4|o:@idea,effort,hope,home,child,search,pledge,post,ally,principle,attempt,claim,talk,baby,city,village,position,commitment|leave|-something given up completely|something given up for a time|something given up for money|something given up by accident
trim|v4|o:@amount,@money,workforce,staff,job,spending,deficit|cut|-a small and orderly cut|a deep and painful cut|a cut kept secret|a cut against the law
crush|v4|o:@person,dozen,hundred,thousand,@force,rebellion,protest,uprising,dissent,opposition,hope,revolt,movement,demonstration,resistance,spirit,insurgency,rival,dream|defeat|-overwhelming force that leaves nothing standing|patient effort that wins people over in the end|a lucky chance that nobody could have foreseen|a narrow success that could have been a failure
quell|v4|*|end|-unrest that is put down or calmed|unrest that is looked into closely|unrest that is only pretended|unrest that is gladly forgotten
suppress|v4|o:protest,dissent,opposition,vote,information,report,evidence,news,rebellion,speech,freedom,truth,uprising,voter,turnout,demonstration,story,movement,memory|stop|-power that is used to hold something down|money that is used to buy something off|reasons that are given to talk somebody round|patience that is shown until it goes away
silence|v5|o:@person,dozen,hundred,thousand,critic,opponent,voice,press,dissent,journalist,opposition,medium,debate,doubter|stop|-people who are kept from speaking their mind|people who have nothing more to say|people who are given just what they asked for|people who are shown to be wrong
muzzle|v5|*|restrict|-people who are kept from speaking freely|people who are kept from doing harm|people who are kept out of the country|people who are kept short of money
gag|v5|o:@person,dozen,hundred,thousand,@body,press,journalist,scientist,critic,medium|restrict|-people who are kept from speaking freely|people who are kept from doing harm|people who are kept out of the country|people who are kept short of money
crack down|pv4|*|act|-stern measures meant to put a stop to it|mild measures meant to try something out|measures kept secret from those concerned|measures taken too late to be of any use
clamp down|pv4|*|act|-stern measures meant to put a stop to it|mild measures meant to try something out|measures kept secret from those concerned|measures taken too late to be of any use
round up|pv5|o:@person,dozen,hundred,thousand,immigrant,migrant,suspect,dissident,opponent,critic,man,people,student|arrest|-many people taken in together, like animals|one person found at last after a long search|people who come of their own free will|people who are taken in by mistake
haul|v5|o:@person,dozen,hundred,thousand,him,her,them,NAME & p:before,into,to,off,away,up,out & !r:safety,shore,ashore|bring|-rough handling, against the person's will|polite treatment, at the person's own wish|great secrecy, so that no one should know|long delay, for which nobody is to blame
drag|v4|o:@person,dozen,hundred,thousand,him,her,them,NAME,us,country,body & p:into,from,out,through,to,off,away|bring|-force, or at least unwillingness|secrecy, or at least great caution|a fair hearing, or at least a warning|kindness, or at least good intentions
herd|v5|o:@person,dozen,hundred,thousand,them,people,us,child,family,prisoner,migrant,voter|move|-people treated like animals|people treated like guests|people going where they like|people going without being seen
oust|v4|*|remove|-someone driven out against his or her will|someone who leaves at the end of a term|someone who is promoted to some better post|someone who leaves for reasons of health
topple|v4|o:@person,dozen,hundred,thousand,@body,regime,NAME,dictator,president,him|remove|-the fall of someone who stood high|the arrest of someone who was hiding|the return of someone who was away|the choice of someone to lead
overthrow|v4|*|replace|-power taken away by force|power handed over by law|power shared by consent|power given up as too heavy
kick out|pv4|*|remove|-a lack of all politeness|a lack of all publicity|a lack of any success|a lack of any regret afterwards
drive out|pv4|o:@person,dozen,hundred,thousand,@force,NAME,people,them,business,him,resident|remove|-force or pressure that leaves no choice|advice or help that is gladly taken|a payment that makes it worth the trouble|a plan that was agreed upon by both sides
banish|v4|*|send away|-a punishment, with no easy way back|a reward, with a warm welcome later|a mistake, to be put right soon|a rest, for as long as is needed
purge|v5|o:@person,dozen,hundred,thousand,@body,NAME,rival,party,voter,official,military,staff,opponent,rank|remove|-the removal of those thought disloyal or unwanted|the removal of those who had asked to go|the removal of those whose contracts had run out|the removal of those who had grown too old
uproot|v4|o:@person,dozen,hundred,thousand,people,family,child,community,life,them,him,population|move|-people torn away from where they belong|people looking for better work elsewhere|people brought back to where they came from|people who are glad of a new beginning
evict|v4|*|remove|-people put out of their homes, by law or force|people asked to leave, and paid for doing so|people leaving because they want a better place|people kept from coming back for a short time
seize|v4|o:@power,@place,@money,land,control,farm,property,asset,territory,ship,farmland,office,throne,home,estate,factory,weapon,drug,tanker,computer|take|-force or authority, used suddenly|bargaining, carried on for a long time|an error, soon to be put right|consent, freely given by the owner
grab|v4|o:@power,land,@money,headline,share,attention,territory,seat,resource,job|take|-quickness, and perhaps some greed|patience, and perhaps some doubt|secrecy, and perhaps some fraud|fairness, and perhaps some regret
snatch|v4|o:victory,child,@person,purse,phone,lead,power,bag,chance|take|-a quick move before others can act|a slow move after a long debate|a lawful move with others' consent|a secret move that no one hears of
wrest|v5|*|take|-a hard struggle to get hold of it|a lucky chance to get hold of it|a fair price paid to the owner|a trick that nobody sees through
usurp|v5|*|take|-power taken without any right to it|power taken without any wish for it|power given by the will of the voters|power shared with a number of others
hijack|v5|!o:plane,aircraft,car,bus,ship,flight,truck,vehicle,boat,jet,airliner|use|-taking over what belongs to others, for one's own ends|taking care of what belongs to others, for their sake|taking up what others have long forgotten or given up|taking part in what others do, at their own request
plunder|v4|*|take from|-robbery on a large scale|trade on a large scale|a lawful use of what is there|an honest mistake about the owner
besiege|v4|*|surround|-pressure from all sides|support from all sides|an attack that comes by surprise|a threat that is not meant seriously
flood|v4|p:into,in,to,with & !s:river,water,rain,sea|come|-such large numbers that they are hard to deal with|such small numbers that they are hardly noticed|a slow but steady flow that is easy to deal with|an order that brings in all of them together
overwhelm|v4|*|fill|-more than can be coped with|more than was ever paid for|less than had been promised|just what had been planned for
overrun|v4|*|fill|-too many to be held back|too few to be of any use|a number that was agreed upon|a number that nobody knows
inundate|v4|!o:land,city,town,area,field,village|fill|-so much that it can hardly be dealt with|so little that it can hardly be of any use|more than the rules would allow|just about as much as was expected
bombard|v4|p:with|supply|-so much, again and again, that there is no rest|so little, now and then, that it is soon forgotten|a single message that has a great effect|a kind offer that is gladly accepted
hound|v5|*|follow|-being given no peace|being given no reason|being kept well informed|being kept out of danger
target|v4|o:@person,dozen,hundred,thousand,people,child,voter,worker,woman,community,student,NAME,immigrant,minority,journalist,critic,opponent,civilian|reach|-people picked out on purpose|people affected only by chance|people who are warned in time|people who ask to be included
single out|pv5|*|name|-one chosen from many for special treatment|all treated alike, without any exception|one forgotten while the others are named|one mentioned only because of some mistake
bully|v5|*|persuade|-the use of another's fear or weakness|the use of good and fair reasons|the use of promises and presents|the use of tricks that no one notices
intimidate|v4|*|influence|-fear, used as a means to an end|money, used as a means to an end|humour, used to win people over|facts, used to win people over
coerce|v4|*|persuade|-force or threats|gifts or favours|reasons or proofs|tricks or lies
impose|v4|o:@rule,tariff,tax,sanction,curfew,restriction,limit,fee,fine,will,duty,value,view,condition,embargo,levy|introduce|-no choice for those who have to bear it|no cost for those who have to bear it|an agreement with those who have to bear it|a promise that it will not last for long
inflict|v4|*|cause|-suffering that somebody is made to bear|suffering that somebody has well deserved|suffering that nobody knows about|suffering that is caused by accident
foist|v5|*|put|-something pressed on people who do not want it|something kept from people who have a right to it|something offered to people who have asked for it|something promised to people who will never get it
slap|v5|o:tariff,tax,ban,fine,sanction,duty,penalty,label,fee|put|-a quick and rather rough way of doing it|a slow and very careful way of doing it|a secret way of doing it, out of sight|a fair way of doing it, after a hearing
// Giving way, dodging, going on
bow|v5|p:to>pressure,demand,critic,will,request,threat,protest,public,opinion,anger,inevitable|yield|-giving way to something stronger|giving way to something wiser|giving way in order to win time|giving way in return for money
cave in|pv5|*|agree|-weakness under pressure|wisdom in giving way|a fair exchange on both sides|a trick to win more time
capitulate|v4|*|agree|-a defeat, with all resistance given up|a fair bargain, with gains on both sides|a trick, with a new attack to follow|a delay, with nothing yet decided
surrender|v4|o:right,power,control,freedom,sovereignty,territory,independence,seat,lead,liberty,principle|give up|-a loss to a stronger side|a gift to a good friend|a sale at a high price|a loan for a short time
back down|pv5|*|stop|-giving way after having stood firm|giving way after having been persuaded|giving help after having been asked|giving up after having reached the goal
backtrack|v5|*|change|-taking back what was said or promised before|carrying out what was said or promised before|explaining what was not understood before|making public what was kept secret before
renege|v5|*|go back|-a promise that is broken|a promise that is kept late|a promise that was a secret|a promise that was forced
waver|v5|*|change|-being unsure which way to go|being afraid of being found out|being glad to have a choice|being kept from acting by law
dither|v5|*|wait|-time lost because no one can decide|time used to collect all the facts|time won by means of a clever trick|time given to those who asked for it
duck|v5|o:question,issue,responsibility,debate,problem,vote,challenge,decision,subject|avoid|-keeping away from something that ought to be faced|keeping away from something that is against the law|keeping away from something that has been settled|keeping away from something that costs too much
dodge|v5|o:question,issue,responsibility,debate,tax,draft,blame,problem,sanction,subject,rule,accountability|avoid|-a quick and perhaps tricky way of escape|a good and generally accepted reason|a wish to think it over with greater care|a lack of knowledge about the matter
sidestep|v5|*|avoid|-a neat way round, instead of facing it|an open fight, instead of giving way|a long delay, instead of acting at once|a complete stop, instead of going on
evade|v4|o:tax,question,responsibility,sanction,justice,law,capture,police,issue,arrest,detection,control,duty,accountability|avoid|-slipping away from something that is due|standing up against something unlawful|putting off something until later|being excused from something hard
shirk|v5|*|avoid|-a duty that is not done|a danger that is not seen|a cost that is not paid|a secret that is not told
shy away|pv4|*|keep|-fear or unease|anger or pride|a rule or a contract|a plan or a trick
balk|v5|*|object|-a sudden unwillingness to go on|a sudden interest in the matter|a polite wish for further details|a secret plan to win something
dig in|pv5|*|stay|-a firm will not to give way|a secret readiness to give way|a hope of gaining money|a lack of any clear plan
press ahead|pv5|*|continue|-going on in spite of obstacles|going on because all agree|going on without any plan|going on without being noticed
push ahead|pv5|*|continue|-going on in spite of resistance|going on because all agree|going on without any plan|going on without being noticed by anyone
forge ahead|pv5|*|continue|-going on with strength and will|going on with doubts and fears|going on by means of a trick|going on slowly and with care
push through|pv5|o:@idea,@rule,law,vote,change,cut|pass|-resistance that has to be overcome|agreement among all those concerned|mistakes that nobody has noticed|a long time spent on every detail
struggle|v4|f:to|try|-great difficulty and doubtful success|great skill and certain success|a breach of the rules and some secrecy|a lack of will and some delay
strive|v4|f:to,for|try|-serious and steady effort|half-hearted and late effort|an effort kept out of sight|an effort that goes too far
toil|v4|*|work|-long and exhausting effort|skilled and well-paid effort|secret and unlawful effort|light and cheerful effort
race|v4|f:to,against|hurry|-very little time to do it|very little wish to do it|very little money to do it|very little right to do it
wrestle|v5|p:with|deal|-a hard struggle without an easy answer|a routine task without much thought|a game in which nothing is at stake|a conflict that is carried on in secret
weather|v5|o:storm,crisis,recession,criticism,scandal,downturn,attack,pandemic,shock|survive|-getting through something by holding out|getting out of something by paying money|getting over something by forgetting it|getting round something by a clever trick
brave|v5|o:cold,rain,weather,heat,storm,wind,danger,bullet,snow,crowd,violence,threat|face|-courage or toughness|patience or politeness|ignorance of the danger|hope of some reward
endure|v4|o:hardship,war,violence,abuse,pain,loss,winter,suffering,year,decade,torture,poverty,attack,criticism,heat,conditions,treatment|have|-something hard that has to be borne for long|something hard that is soon over and done with|something that was brought about by one's own fault|something that others do not know anything about
shoulder|v5|o:burden,responsibility,blame,cost,task,load,duty,share|take|-a weight that somebody has to carry|a prize that somebody has won|a secret that somebody has to keep|a debt that somebody will not pay
// Power, gain and favour
champion|v5|o:right,cause,reform,freedom,policy,idea,bill,measure,law,democracy,equality,effort,legislation,poor,worker,trade|support|-active and public support|secret and paid support|forced and regretted support|late and half-hearted support
embrace|v5|o:@idea,change,technology,reform,democracy,role,opportunity,value,life,culture,diversity,view,approach,religion,future,capitalism,position,notion|accept|-warm and willing acceptance|unwilling but polite acceptance|acceptance kept from others|acceptance as a mere trial
bolster|v4|*|support|-added strength, to stand more firmly|added time, to think it over again|added secrecy, to hide it from others|added cost, to be paid by others
shore up|pv5|*|support|-something in danger of falling|something in the public eye|something that has no rivals|something that is not yet built
cement|v5|o:alliance,tie,reputation,@power,relationship,position,status,legacy,place,friendship,role,victory|strengthen|-something made firm enough to last|something made to look new again|something made known to everybody|something made only for a short time
forge|v5|o:alliance,tie,deal,relationship,peace,link,bond,agreement,consensus,unity,path,partnership,identity,friendship,future,coalition,compromise|make|-strong effort to create something lasting|clever imitation of something genuine|a lucky chance that nobody had foreseen|a quick solution that will not last long
clinch|v4|o:deal,victory,title,win,nomination,contract,agreement,seat|get|-a final success that settles the matter|a first success that settles nothing yet|a success won by means of a trick|a success that nobody has noticed
hammer out|pv5|*|make|-long and hard bargaining|a single friendly talk|a secret arrangement|an order from above
cobble together|pv5|*|make|-something put together quickly and roughly|something put together with very great skill|something put together to last for ever|something put together in great secrecy
spearhead|v5|*|lead|-being at the very front of it|being in the background of it|being the only one to profit|being chosen only by chance
usher in|pv5|*|begin|-a beginning that is marked as something great|a beginning that nobody has noticed so far|a beginning made under pressure from outside|a beginning that has been put off for too long
unveil|v4|o:@idea,plan,design,budget,statue,model,product,package,policy,vision,logo,phone,monument,technology,system,programme,memorial|present|-something shown to the public for the first time|something shown to only a few people in secret|something shown again after long neglect|something shown before it is really ready
shower|v5|p:with & o:@person,dozen,hundred,thousand,NAME,him,her,them,us|provide|-great plenty, given freely|small amounts, given unwillingly|gifts for which something is expected|gifts that have to be paid back
pump|v5|o:@money & p:into|put|-large amounts, put in with force|small amounts, put in with care|amounts that have to be paid back|amounts that are kept secret
funnel|v5|o:@money,weapon,aid,donation,arms|send|-money or goods led quietly along a chosen way|money or goods handed out openly to all who come|money or goods kept back until they are needed|money or goods lost on the way by carelessness
siphon|v5|*|take|-something drawn off bit by bit, wrongly|something paid out as agreed, openly|something lost by accident, all at once|something saved up for later, with care
pocket|v5|o:@money,fee,difference,cash,bribe,proceeds,commission|take|-private gain|public benefit|an honest mistake|a hard-earned wage
rake in|pv5|*|earn|-large sums that come in easily|small sums that come in slowly|money that comes in by a crime|money that goes out again at once
dupe|v4|*|persuade|-people made fools of by a trick|people convinced by good reasons|people forced by open threats|people paid to keep silent
lure|v5|o:@person,dozen,hundred,thousand,customer,investor,voter,company,business,tourist,student,NAME,them,buyer,worker,people,reader,crowd|attract|-something tempting held out as a bait|something useful given for nothing|something threatening held up as a warning|something plain told without any tricks
entice|v5|*|attract|-something tempting that is held out|something threatening that is held up|a reason that everyone must accept|a duty that cannot be avoided
woo|v5|*|invite|-an effort to please and win over|a threat to punish and drive off|a trick to mislead and rob|a duty to inform and warn
pander|v5|p:to|listen|-giving in to low or selfish wishes|giving help to those in real need|giving way to threats of violence|giving reasons for what one does
flirt|v5|p:with & !p:with>her,him,girl,boy|deal|-playing with something, without quite meaning it|fighting something, without any hope of winning|planning something, down to the smallest detail|giving up something, with the greatest regret
tinker|v5|*|deal|-small changes, perhaps of little use|great changes, perhaps far too fast|secret changes, perhaps against the law|final changes, perhaps for ever
bungle|v5|*|handle|-a lack of skill|a lack of money|a lack of honesty|a lack of time
botch|v5|*|handle|-a lack of skill|a lack of money|a lack of honesty|a lack of time
wield|v5|o:@power,weapon,knife,majority,veto,gun,axe,sword|have|-something actively used, so that others feel it|something kept in reserve, so that few know of it|something borrowed, so that it must be returned|something inherited, so that it was never earned
posture|v5|*|speak|-a show put on to impress others|a fear of what others are planning|an honest change of mind|a habit of telling lies
churn out|pv5|*|make|-large amounts, made without much care|small amounts, made with great care|things made by hand for a few buyers|things made in secret against the rules
dredge up|pv5|*|mention|-something old and unpleasant that is brought back|something new and pleasant that is made public now|something doubtful that is carefully tested|something private that is kept from others
paper over|pv5|*|cover|-a problem that is hidden instead of solved|a problem that is solved once and for all|a problem that is described in great detail|a problem that is passed on to somebody else
bury|v5|o:report,news,story,evidence,truth,finding|keep back|-a wish that it should never be found|a wish that it should be remembered|a wish to test it once more|a wish to protect it from harm
hush up|pv5|*|keep back|-secrecy, so that nobody should know|politeness, so that nobody should be hurt|doubt, because nothing is yet proved|neglect, because nobody is interested
cover up|pv4|o:@bad,crime,abuse,murder,act,scandal,truth,mistake,fact,wrongdoing,killing,affair,failure,case,death,extent,fraud|hide|-a deliberate attempt to hide something wrong|a careful attempt to protect something fragile|a natural wish to keep private things private|a failure to notice something important
expose|v5|o:scandal,corruption,wrongdoing,lie,hypocrisy,weakness,abuse,flaw,fraud,truth,failure,crime,failing,plot|show|-something hidden and wrong brought to light|something well known repeated once more|something doubtful put forward as a mere guess|something harmless made to look dangerous
unmask|v5|*|show|-someone or something that had been passing for another|someone or something that had been in search of help|someone or something that had been wrongly accused|someone or something that had long been forgotten
unearth|v5|!o:fossil,bone,skeleton,tomb,remains,treasure|find|-something deeply hidden that had to be dug out|something in plain view that anyone could see|something that had been made up to deceive|something that had been handed over freely
uncover|v4|o:plot,evidence,scandal,truth,fraud,corruption,crime,network,secret,detail,problem,case,mass,document,flaw,scheme,error|find|-something that had been hidden|something that had been expected|something that had been invented|something that had been proved
tamper|v5|p:with|work|-a change by someone who had no right to make it|a repair by someone who knew how to make it|a test by someone who had been asked to make it|a change for the better, made by mere chance
rig|v5|o:election,vote,market,ballot,contest,system,poll,result,game,rate,bid,referendum|arrange|-an outcome fixed beforehand by cheating|an outcome left to nothing but chance|an outcome put off by common agreement|an outcome made public too early
manipulate|v5|o:@person,dozen,hundred,thousand,public,market,voter,people,opinion,election,system,data,medium,price,currency,intelligence,result,emotion,figure,law,evidence,vote,stock,them,him|influence|-clever handling for an unfair purpose|honest handling for a useful purpose|clumsy handling without any purpose|open handling with everyone's consent
interfere|v5|p:in,with|take part|-getting in the way, where one is not wanted|lending a hand, where one is badly needed|being present by chance, without doing anything|acting in secret, so that nobody can tell
concoct|v5|*|make up|-something put together in order to deceive|something put together in order to explain|something found out after a long search|something agreed upon after a long debate
fabricate|v4|*|produce|-something made up and not true|something true but badly told|something copied from others|something proved beyond doubt
hatch|v5|o:plan,plot,scheme,idea|make|-something thought out in secret|something thought out by experts|something copied from others|something made known to all
collude|v5|*|work together|-a secret and wrongful agreement|an open and lawful agreement|an agreement made under force|an agreement that is soon broken
conspire|v4|f:to,with,against|plan|-a secret plan to do something wrong|an open plan to do something useful|a plan that nobody takes seriously|a plan that was given up too early
lurk|v5|*|wait|-something hidden that may do harm|something hidden that may be of use|something known that is soon forgotten|something open that is easily avoided
loom|v5|s:@bad,@event,election,deadline,threat,question,strike,showdown,shadow,shutdown,decision,uncertainty,fear,cut ; f:over,large,on|come|-something near that feels like a threat|something near that feels like a relief|something far off that nobody minds|something past that is not forgotten
linger|v4|s:@feel,doubt,question,effect,@bad,suspicion,problem,memory,pain,smoke,damage|stay|-something that does not go away as it should|something that comes back when it is called|something that is kept alive by an order|something that grows faster than expected
fester|v5|*|stay|-something that gets worse because it is left alone|something that gets better as time goes by|something that is known because someone talked|something that is hidden because it is so valuable
simmer|v5|!s:soup,sauce,water,pot|continue|-feelings held down that could boil over|feelings shown openly for all to see|feelings long gone that are remembered|feelings put on in order to impress
brew|v5|s:@bad,storm,row,crisis,scandal,trouble,rebellion,fight,battle,controversy,dispute,revolt,discontent,conflict|form|-trouble that is slowly getting ready to break out|trouble that is quickly being got out of the way|trouble that has been dreamed up by somebody|trouble that has been kept from getting worse
throng|v4|*|fill|-a dense crowd|an angry crowd|a secret gathering|an armed force
cram|v4|*|put|-hardly enough room|hardly enough time|hardly enough money|hardly enough light
stream|v4|s:@person,dozen,hundred,thousand,crowd,people,refugee,supporter,fan,visitor,tear,message & p:into,out,across,down,through,in,to,from|come|-a steady and plentiful flow|a sudden and brief rush|a thin and broken line|a forced and orderly march
converge|v4|p:on|come|-coming from many sides to one point|coming from one side in a long line|coming by chance, without any aim|coming in secret, under cover of night
march|v4|s:@person,dozen,hundred,thousand,protester,people,crowd,thousands,hundreds,demonstrator,supporter & p:through,on,to,against,into,in,down,for|walk|-a body of people moving with one purpose|a number of people passing by at leisure|people who hide where they are going|people who do not know where to go
// Attitude to others
tolerate|v4|*|accept|-something put up with, though it is not liked|something accepted because it is admired|something allowed because nobody knows of it|something agreed to in return for a favour
condone|v5|*|accept|-a wrong that is let pass as if it were all right|a right that is held back as if it were a favour|a mistake that is put right without any blame|a gift that is refused as if it were an insult
indulge|v5|o:@person,dozen,hundred,thousand,him,her,them,child,fantasy,whim,passion,appetite,NAME|please|-more kindness or freedom than may be good|less kindness or freedom than may be due|a fair return for something done before|a secret plan to gain something later
shun|v5|*|avoid|-keeping away on purpose, perhaps with dislike|keeping away by chance, perhaps without noticing|keeping away by order, perhaps unwillingly|keeping away for a time, perhaps to rest
spurn|v5|*|refuse|-a refusal with scorn|a refusal with regret|a refusal in secret|a refusal under force
rebuff|v5|*|refuse|-a blunt refusal|a kind refusal|a secret refusal|a forced refusal
disown|v5|*|leave|-a denial of every connection|a payment of each and every debt|a promise to come back|a wish to stay friends
desert|v5|o:@person,dozen,hundred,thousand,@body,NAME,party,post,cause,ally,us,him,her,them,unit,army|leave|-letting down those who counted on it|setting free those who were held back|going away for reasons of health|going away with everyone's consent
betray|v4|o:@person,dozen,hundred,thousand,@body,trust,NAME,country,principle,cause,ally,promise,people,nation,us,him,her,them,friend,value,ideal,voter,confidence|fail|-a breach of trust|a breach of law|an error of judgment|a lack of strength
yearn|v4|*|wish|-a deep longing, not easily fulfilled|a passing fancy, easily forgotten|a selfish wish, kept from others|a firm demand, made in public
crave|v5|*|want|-a desire so strong as to be almost a hunger|a desire so slight as to be soon forgotten|a desire that one would rather not admit|a desire that others have put into one's head
covet|v5|*|want|-a strong desire for what belongs to others|a faint desire for what nobody else wants|a rightful claim to what was promised|a duty to take care of what is valuable
clamour|v5|*|ask|-many people asking loudly and insistently|a few people asking politely and in writing|people who are paid for what they ask|people who do not know what they want
clamor|v5|*|ask|-many people asking loudly and insistently|a few people asking politely and in writing|people who are paid for what they ask|people who do not know what they want
jostle|v5|*|compete|-rough pushing for the best place|patient waiting for one's turn|secret dealing to get the prize|honest respect for every rival
vie|v4|*|try|-several who want the same thing|several who have the same right|one who has no hope of winning|one who hides what is wanted
bask|v5|p:in & !p:in>sun,sunshine|be|-open and comfortable enjoyment|secret and guilty enjoyment of it|a short and restless visit|a long and patient wait
revel|v5|p:in|be|-very great pleasure|very great patience|very great danger|very great shame
relish|v5|*|like|-keen enjoyment|polite interest|secret envy|quiet respect
gloat|v5|*|be pleased|-pleasure in another's bad luck|pleasure in a friend's success|relief that a danger is past|regret over one's own mistake
curb|v4|*|limit|-something that goes too far and must be held in|something that goes too slowly and must be moved on|something that is not known and must be made public|something that is unfair and must be paid for
rein in|pv5|*|limit|-something that has had too free a run|something that has had too little help|something that has had too much blame|something that has had too short a time
tame|v5|!o:animal,horse,lion|control|-something wild and strong brought under control|something weak and small put under protection|something old and worn brought back into use|something rare and dear put up for sale
resurrect|v5|*|renew|-something thought dead that is brought back|something thought safe that is put at risk|something thought false that is proved true|something thought bad that is made use of
cherish|v4|*|value|-warm love and care|cool and sober judgment|secret and guilty pleasure|respect mixed with fear
revere|v4|*|respect|-very deep, almost religious respect|polite but rather cool respect|respect that is merely put on for show|respect that is mixed with envy
resort|v5|p:to|turn|-a step that is taken for want of a better one|a step that is taken before all the others|a step that is taken for somebody else's sake|a step that is taken without any thought
`;
