import { rows } from "./rows";

/** Words of news and argument from A to H, each in the one sense that it nearly always has there. */
export const generalA = rows(
  `
abate|v|to become weaker or less
abduct|v|to take a person away by force
abduction|n|the taking away of a person by force
abhorrent|a|so bad that it causes disgust
abide by|v|to accept and follow, as a rule or decision
abolition|n|the official ending of a law, system or custom
abrupt|a|sudden and unexpected
abruptly|r|suddenly and without warning
abundance|n|a very large amount
abundant|a|present in large amounts
accelerate|v|to happen, or make happen, faster
accentuate|v|to make easier to notice
accessible|a|easy to reach, use or understand
acclaim|n|public praise
acclaimed|a|publicly praised
accolade|n|an honour or words of praise
accomplice|n|a person who helps another commit a crime
accumulate|v|to gather bit by bit over time
accusation|n|a claim that someone has done wrong
acknowledge|v|to admit that something is true
acrimonious|a|full of anger and bitterness
acronym|n|a word made from the first letters of a name
adamant|a|refusing to change one's mind
adept|a|very skilled
adherence|n|keeping to a rule or belief
adherent|n|a supporter of a set of ideas
adjacent|a|next to or very near
admonish|v|to warn or scold firmly
adversary|n|an opponent or enemy
adverse|a|harmful or unfavourable
adversely|r|in a harmful way
adversity|n|hardship or bad luck
advocacy|n|public support for a cause
advocate|n|a person who publicly supports a cause
advocate|v|to support publicly
aftermath|n|the time after a terrible event, with its effects
aggravate|v|to make worse
agrarian|a|having to do with farming and land
akin|a|similar in kind
alarming|a|causing worry or fear
alienate|v|to lose the support or friendship of
align|v|to bring into line or agreement with
alignment|n|agreement or standing together with others
allegiance|n|loyalty to a person, group or country
alleviate|v|to make less painful or severe
allocate|v|to set aside for a purpose
allocation|n|an amount set aside for a purpose
allude|v|to mention in an indirect way
aloof|a|keeping at a distance; not friendly or involved
altercation|n|a loud quarrel
altruism|n|caring for others without thought of oneself
ambiguity|n|the state of having more than one possible meaning
ambiguous|a|having more than one possible meaning
ambitious|a|aiming at something great and hard to reach
ambivalence|n|mixed feelings about something
ambivalent|a|having mixed feelings
ample|a|more than enough
analogy|n|a comparison that explains one thing by another
analyst|n|a person who studies a subject in order to explain it
anarchy|n|disorder in a place with no working government
anecdotal|a|based on single stories rather than careful study
anguish|n|great pain of mind
animosity|n|strong dislike or hatred
anniversary|n|a day on which something happened in an earlier year
anomaly|n|something that doesn't fit the usual pattern
anonymity|n|the state of not being known by name
anonymous|a|not giving one's name
antagonism|n|open dislike between people or groups
antagonize|v|to make hostile
anticipate|v|to expect and prepare for
antiquated|a|old-fashioned and no longer useful
apathetic|a|without interest or concern
apathy|n|lack of interest or concern
appalling|a|shockingly bad
appease|v|to calm by giving what is demanded
apprehend|v|to catch and arrest
apprehensive|a|worried about what may happen
approximately|r|about; not exactly
aptitude|n|a natural ability
arbitrary|a|not based on any clear rule or reason
arbitrarily|r|without any clear rule or reason
arbitration|n|the settling of a dispute by a neutral person whose decision both sides accept
archaic|a|very old or out of date
ardent|a|showing strong feeling or support
arduous|a|very hard and tiring
arson|n|the crime of setting fire to property
ascertain|v|to find out for certain
aspiration|n|a strong hope or goal
aspire|v|to hope to reach a goal
assailant|n|a person who attacks another
assert|v|to state firmly
assertion|n|a firm statement
assertive|a|confident in saying what one wants
assimilate|v|to become part of a larger group by taking on its ways
astounding|a|very surprising
astronomical|a|extremely large
astute|a|quick to see what is going on and how to use it
attain|v|to reach by effort
audacious|a|daring; willing to take bold risks
audacity|n|boldness, often shocking boldness
augment|v|to add to; to make larger
auspices|n|help and support by an organisation
austere|a|plain and strict
authentic|a|real; not a copy
authenticity|n|the quality of being real
authorization|n|official permission
authorize|v|to give official permission for
avert|v|to keep from happening
avid|a|very eager
backlash|n|a strong public reaction against something
baffle|v|to puzzle completely
ban|n|an official rule that forbids something
banish|v|to send away as a punishment
bar|v|to keep from doing or entering
barbaric|a|very cruel
barbarism|n|cruel, uncivilised behaviour
barrage|n|a great many shots, questions or complaints, one after another
barren|a|unable to produce plants or results
barricade|n|a quickly built wall that blocks the way
befall|v|to happen to, as something bad
belated|a|coming late
beleaguered|a|in great trouble; under attack from all sides
benchmark|n|a standard by which others are judged
beneficial|a|having a good effect
beneficiary|n|a person or group that gains from something
benevolent|a|kind and helpful
benign|a|harmless
bias|n|an unfair leaning toward one side
biased|a|leaning unfairly toward one side
bleak|a|giving little hope
blatant|a|openly and shamelessly bad
blunder|n|a careless or stupid mistake
blunt|a|saying plainly what one thinks
blur|v|to make less clear
bolster|v|to support or make stronger
bombard|v|to attack with bombs, shells or questions
boon|n|something very helpful
brainchild|n|someone's own idea or invention
brand|v|to call by a bad name
brandish|v|to wave about as a threat
breach|n|the breaking of a law, promise or barrier
brink|n|the point just before something happens, usually something bad
broker|v|to arrange an agreement between others
brunt|n|the main force of something bad
brutal|a|very cruel and violent
brutality|n|cruel and violent treatment
buffer|n|something that stands between two sides and softens a clash
burden|n|a heavy duty or load
burgeoning|a|growing fast
bustling|a|full of busy activity
bypass|v|to go around or avoid
calamity|n|a terrible event
candid|a|honest and open
candor|n|honesty in what one says
capability|n|the power to do something
capitalize on|v|to use to one's advantage
caricature|n|a picture or description that mocks by exaggerating
catalyst|n|something that causes change to happen faster
catastrophe|n|a terrible disaster
catastrophic|a|causing great damage
categorically|r|firmly and without any doubt
caution|v|to warn
cautious|a|careful to avoid danger
caveat|n|a warning that something has limits
cease|v|to stop
cede|v|to give up to another, as land or power
celebrated|a|famous and praised
champion|v|to fight for, as a cause
chaos|n|complete disorder
chaotic|a|in complete disorder
charisma|n|a personal charm that wins followers
charismatic|a|having a personal charm that wins followers
chasm|n|a very deep gap
cherish|v|to value deeply
chronic|a|lasting a long time or happening again and again
chronicle|v|to record events in the order in which they happened
circumvent|v|to find a way around, as a rule
clamor|n|a loud demand from many people
clarify|v|to make clearer
clarity|n|the quality of being clear
clash|n|a fight or sharp disagreement
clash|v|to fight or disagree sharply
cling|v|to hold on tightly
coerced|a|forced
cohesion|n|the state of holding together well
cohesive|a|holding together well
coincide|v|to happen at the same time
coincidence|n|two things happening together by chance
collaborate|v|to work together
collaboration|n|working together
collective|a|shared by all members of a group
collectively|r|all together
collide|v|to crash into each other
collusion|n|secret cooperation to deceive others
colossal|a|extremely large
commemorate|v|to honour the memory of
commence|v|to begin
commend|v|to praise officially
commitment|n|a promise to do something or to stand by it
commonplace|a|happening often; not unusual
compatible|a|able to exist or work together
compatriot|n|a person from the same country
compel|v|to force
compelling|a|convincing, or holding one's attention
compensate|v|to pay for loss or harm
compensation|n|payment for loss or harm
competence|n|the ability to do something well
competent|a|able to do something well
complacency|n|feeling so satisfied that one stops trying or watching
complacent|a|so satisfied that one stops trying or watching
complement|v|to go well with and complete
complexity|n|the state of having many parts and being hard to understand
compliance|n|doing what a rule or order asks
complicity|n|taking part in a wrong with others
complicit|a|taking part in a wrong with others
comply|v|to do what a rule or order asks
comprehensive|a|including everything that is needed
comprise|v|to be made up of
compulsory|a|required by a rule or law
concede|v|to admit, often unwillingly
conceivable|a|possible to imagine
conceive|v|to think of, as an idea or plan
concerted|a|done together with full effort
conciliation|n|ending a dispute by calming both sides
concur|v|to agree
condemn|v|to say strongly that something is wrong
condemnation|n|strong public disapproval
condone|v|to accept a wrong without objecting
conducive|a|making something likely to happen
confer|v|to give, as a right or honour
confine|v|to keep within limits
confiscate|v|to take away officially
confront|v|to face boldly
confrontation|n|an angry meeting between opponents
connotation|n|an idea that a word suggests besides its meaning
conscience|n|the inner sense of right and wrong
conscientious|a|careful to do what is right or needed
consecutive|a|one after another without a break
consent|n|permission or agreement
consequential|a|important because of what follows
conserve|v|to keep from being used up or lost
consolidate|v|to make stronger or join into one
conspicuous|a|very easy to notice
conspiracy|n|a secret plan by a group to do harm
conspirator|n|a person who secretly plans to do harm with others
conspire|v|to plan harm together in secret
consternation|n|worry and surprise
constrain|v|to limit or hold back
constraint|n|something that limits or holds back
consult|v|to ask for advice or information
consultation|n|talks held before a decision to learn others' views
contaminate|v|to make dirty or unsafe
contamination|n|making or becoming dirty or unsafe
contemplate|v|to think about for a long time
contemporary|a|belonging to the present time
contempt|n|a complete lack of respect
contend|v|to argue that something is true
contentious|a|likely to cause argument
contingency|n|something that may happen and must be planned for
contingent|a|depending on something else
contradict|v|to say or show the opposite of
contradiction|n|two things that can't both be true
contradictory|a|saying opposite things
controversial|a|causing much disagreement
controversy|n|public disagreement among many people
convergence|n|coming together
conversely|r|looked at the other way round
conviction|n|a firm belief
convoluted|a|too complicated to follow easily
copious|a|very large in amount
cornerstone|n|the most important part on which everything else rests
corroborate|v|to support with further proof
cosmetic|a|changing only how something looks
counterpart|n|a person with the same position in another group or country
counterproductive|a|having the opposite effect of what was wanted
credence|n|belief that something is true
credibility|n|the quality of being believed and trusted
credible|a|able to be believed
crippling|a|causing very serious harm
criterion|n|a standard used to judge something
critique|n|a careful judgement of something's strong and weak points
crucial|a|extremely important
culminate|v|to reach the highest point or end
culmination|n|the highest point, reached at the end
culpability|n|responsibility for a wrong
culprit|n|the one who is to blame
cumbersome|a|large or complicated and hard to use
curb|v|to control or limit
curtail|v|to cut short or limit
cynical|a|believing that people act only out of self-interest
cynicism|n|the belief that people act only out of self-interest
daunting|a|seeming so hard that one loses courage
deadlocked|a|unable to move toward agreement
dearth|n|a lack of something
debacle|n|a complete failure
debilitating|a|making very weak
debris|n|the broken pieces left after destruction
decimate|v|to destroy a large part of
decisive|a|settling a matter clearly
decisively|r|in a way that settles a matter clearly
decry|v|to say publicly that something is bad
deem|v|to consider or judge
deference|n|respect shown by yielding to another's wishes
defiance|n|open refusal to obey
defiant|a|openly refusing to obey
defy|v|to refuse openly to obey
degradation|n|making worse or lower
dehumanize|v|to treat as less than human
deliberate|a|done on purpose
deliberately|r|on purpose
deliberation|n|long and careful discussion
demise|n|the end of something
demonize|v|to describe as evil
demoralize|v|to take away the courage of
denounce|v|to say publicly that something is wrong
denunciation|n|a public statement that something is wrong
deplete|v|to use up most of
deplorable|a|shockingly bad
deplore|v|to feel or say that something is very bad
depose|v|to remove from power
deprivation|n|the lack of things needed for life
deprive|v|to keep from having
deprived|a|lacking the things needed for a good life
deride|v|to make fun of
derive|v|to get from a source
derogatory|a|showing a low opinion
descendant|n|a person's child, grandchild or later offspring
designate|v|to name officially for a purpose
desolate|a|empty and sad
despair|n|the loss of all hope
destabilize|v|to make unsteady or likely to collapse
destitute|a|without money, food or home
deteriorate|v|to become worse
deterioration|n|becoming worse
detract|v|to make seem less good
detractor|n|a person who says bad things about someone or something
detriment|n|harm
detrimental|a|harmful
devastate|v|to destroy completely
devastating|a|causing terrible damage
devastation|n|great destruction
devise|v|to think out, as a plan
devoid|a|completely without
devote|v|to give fully to a purpose
devout|a|deeply religious
dichotomy|n|a division into two opposite parts
dictate|v|to give orders about
differentiate|v|to see or show a difference between
dignity|n|the worth that deserves respect
dilemma|n|a choice between two things that are both bad
diligence|n|careful and steady work
diligent|a|careful and steady in work
diminish|v|to become or make smaller
dire|a|very serious and bad
disarm|v|to take away weapons from
disavow|v|to say that one has no part in
discern|v|to see or notice with effort
disclose|v|to make known
disclosure|n|making known something that was hidden
discontent|n|a feeling of not being satisfied
discontinue|v|to stop doing or making
discord|n|disagreement between people
discourse|n|serious talk about a subject
discredit|v|to damage people's trust in
discreet|a|careful not to attract notice
discrepancy|n|a difference between two things that should be the same
discretion|n|the freedom to decide what should be done
disdain|n|the feeling that someone or something deserves no respect
disenfranchise|v|to take away the right to vote from
disillusion|v|to show that a belief was too good to be true
disillusioned|a|disappointed that something is less good than one believed
disillusionment|n|disappointment that something is less good than one believed
disintegrate|v|to fall apart
dismantle|v|to take apart piece by piece
dispute|n|a disagreement or quarrel
disparage|v|to speak of as having little worth
disparate|a|very different from each other
disparity|n|an unfair difference
dispatch|v|to send off for a purpose
dispel|v|to make go away, as a doubt or fear
disperse|v|to scatter in different directions
displace|v|to force out of home or place
displacement|n|being forced out of home or place
disposable|a|meant to be thrown away after use
disproportionate|a|too large or small compared with something else
disproportionately|r|to a degree too large or small compared with others
dispute|v|to question whether something is true
disregard|n|lack of care or attention
disregard|v|to pay no attention to
disrupt|v|to break the normal course of
disruption|n|a break in the normal course of something
disruptive|a|breaking the normal course of things
disseminate|v|to spread widely, as information
dissolution|n|the formal ending of an organisation or union
distinct|a|clearly different
distinctive|a|easy to recognise because unlike others
distort|v|to change so that it is no longer true
distortion|n|a change that makes something untrue
distraught|a|extremely upset
divergent|a|going in different directions
diverse|a|of many different kinds
diversify|v|to become or make more varied
diversity|n|the state of including many different kinds
divert|v|to turn to another direction or use
divisive|a|causing people to disagree and split into groups
divulge|v|to tell, as a secret
doctrine|n|a principle that a government or group follows
dogma|n|a belief that may not be questioned
dogmatic|a|sure of one's beliefs and unwilling to consider others
domain|n|an area of knowledge or control
dominance|n|power or influence over others
dominant|a|stronger or more important than others
dominate|v|to have power over others
domination|n|control over others
drastic|a|strong and sudden
drastically|r|strongly and suddenly
dubious|a|not to be trusted; doubtful
duplicity|n|dishonest behaviour meant to deceive
duration|n|the time that something lasts
dwindle|v|to become smaller and smaller
dynasty|n|a line of rulers from one family
eclipse|v|to become more important than
efficacy|n|the power to bring about the wanted result
egalitarian|a|holding that all people should have equal rights and chances
egregious|a|shockingly bad
elaborate|a|made with many careful details
elated|a|extremely happy
elicit|v|to draw out, as an answer
eligible|a|having the right to do or be chosen for something
eliminate|v|to remove completely
elimination|n|complete removal
eloquent|a|able to speak or write well and movingly
eloquence|n|the ability to speak or write well and movingly
elude|v|to escape from, or be hard to find
elusive|a|hard to find or catch
embark on|v|to start, as something new and long
embattled|a|in trouble and under attack
embed|v|to fix firmly inside something
embody|v|to show an idea in a real form
embolden|v|to give courage to
embroil|v|to draw into a quarrel or trouble
emerge|v|to come into view or become known
emergence|n|the process of coming into being or view
eminent|a|famous and respected
emphatic|a|said or done with force
empirical|a|based on what is seen or measured
empower|v|to give power to
enclose|v|to surround on all sides
encompass|v|to include
encroach|v|to take over little by little what belongs to another
endanger|v|to put in danger
endeavor|n|a serious effort
endorse|v|to support publicly
endowment|n|money given to support a school or institution
endurance|n|the ability to keep going through hardship
endure|v|to bear for a long time
enduring|a|lasting a long time
engender|v|to cause, as a feeling
enhance|v|to make better
enlighten|v|to give knowledge to
enlightened|a|having or showing good understanding
enormity|n|the great size or evil of something
enrage|v|to make very angry
enshrine|v|to protect by putting in a law or document
ensue|v|to happen afterwards or as a result
entail|v|to make necessary; to involve
entice|v|to tempt by offering something
entitle|v|to give a right to
entrench|v|to fix so firmly that change is hard
entrenched|a|fixed so firmly that it is hard to change
entrust|v|to give to someone to look after
envision|v|to imagine as a future possibility
ephemeral|a|lasting only a short time
epitome|n|a perfect example of something
epitomize|v|to be a perfect example of
equate|v|to treat as the same
equilibrium|n|a state of balance
equitable|a|fair to all
equity|n|fairness
equivalent|a|equal in value or meaning
eradicate|v|to get rid of completely
eradication|n|the complete removal of something bad
erode|v|to wear away little by little
erosion|n|the slow wearing away of something
erratic|a|not regular; changing without warning
erroneous|a|wrong
erupt|v|to break out suddenly
escapade|n|a wild or risky adventure
essence|n|the most important quality of something
estrange|v|to make no longer friendly
estranged|a|no longer friendly or living together
ethical|a|having to do with right and wrong
ethics|n|ideas about what is right and wrong
euphemism|n|a mild word used in place of a harsh one
euphoria|n|a feeling of great happiness
evacuate|v|to move people away from danger
evacuation|n|the moving of people away from danger
evade|v|to avoid, often by a trick
evasion|n|avoiding something that one should do
evoke|v|to call up, as a feeling or memory
exacerbate|v|to make worse
exalt|v|to raise high or praise highly
exasperate|v|to annoy very much
excerpt|n|a short piece taken from a longer work
excessive|a|more than is right or needed
exclude|v|to keep out
exclusion|n|keeping out
execute|v|to kill as a legal punishment
exemplary|a|so good that others should follow it
exemplify|v|to be a typical example of
exempt|a|free from a duty that others have
exemption|n|freedom from a duty that others have
exert|v|to use, as force or influence
exhaustive|a|complete; leaving nothing out
exonerate|v|to show that someone is free of blame
exorbitant|a|far too high, as a price
expedient|a|useful for the moment, though perhaps not right
expedite|v|to make happen faster
expel|v|to force to leave
expertise|n|special skill or knowledge
expire|v|to come to an end
explicit|a|said clearly and openly
explicitly|r|clearly and openly
exploit|v|to use unfairly for one's own gain
exploitation|n|unfair use of others for one's own gain
expulsion|n|the forcing of someone to leave
extraneous|a|not part of the matter
extravagant|a|costing or using too much
exuberant|a|full of energy and joy
fabricate|v|to make up in order to deceive
facet|n|one side of something with many sides
facilitate|v|to make easier
faction|n|a small group inside a larger one, at odds with the rest
fallacy|n|a mistaken idea or piece of reasoning
fallible|a|able to make mistakes
fallout|n|the bad results of an event
falter|v|to become weak or unsteady
famed|a|well known
fanatic|n|a person whose beliefs or interests go far beyond reason
fateful|a|having an important, often bad, effect on the future
fatality|n|a death by accident or violence
feasibility|n|the chance that something can be done
feasible|a|able to be done
fervent|a|having or showing very strong feeling
fervor|n|very strong feeling
feud|n|a long and bitter quarrel
fiasco|n|a complete and embarrassing failure
fiercely|r|with great force or strong feeling
figurehead|n|a leader in name who has no real power
finite|a|having an end or limit
flagrant|a|openly and shockingly bad
flaunt|v|to show off
flaw|n|a fault or weakness
flawed|a|having faults or weaknesses
fledgling|a|new and without experience
flee|v|to run away from danger
fleeting|a|lasting only a moment
flourish|v|to grow or do very well
fluctuate|v|to rise and fall again and again
forbid|v|to order not to do
foreboding|n|a feeling that something bad will happen
foremost|a|most important
foresee|v|to know or guess beforehand
forestall|v|to act early to keep from happening
forfeit|v|to lose as a punishment
formidable|a|so strong or difficult that it causes respect or fear
formulate|v|to work out and put into words, as a plan
forthcoming|a|about to happen or appear
fortify|v|to make stronger against attack
foster|v|to help to grow
fragile|a|easily broken or harmed
fragment|n|a small broken piece
fragmentation|n|breaking up into small parts
fraudulent|a|dishonest, done to cheat
fraught|a|filled with problems or danger
frenzy|n|wild excitement
fruitful|a|having good results
fruitless|a|having no good result
frustrate|v|to keep from succeeding
fugitive|n|a person who is running from the police
fundamental|a|basic and most important
fundamentally|r|in the most basic way
furor|n|an outburst of public anger or excitement
futile|a|having no chance of success
galvanize|v|to shock into action
gauge|v|to measure or judge
genuine|a|real; honest
giant|n|a very large and powerful company or state
glaring|a|very easy to notice, as a mistake
glimmer|n|a faint sign
goad|v|to push into action by annoying
grapple with|v|to struggle to deal with
grievance|n|a cause for complaint about unfair treatment
grievous|a|very serious, causing pain
grim|a|serious, sad and without much hope
gruesome|a|horrible to see or hear about
grueling|a|extremely tiring
guarantee|n|a firm promise
guise|n|a false appearance
hallmark|n|a typical quality
halt|v|to stop
hamper|v|to make difficult
hapless|a|unlucky
harass|v|to trouble again and again
harassment|n|troubling a person again and again
hardship|n|a condition that causes suffering
harrowing|a|very upsetting
hasten|v|to make happen sooner
havoc|n|great disorder and damage
heed|v|to pay attention to
heighten|v|to make stronger
heinous|a|extremely evil
heritage|n|traditions and things handed down from the past
hesitant|a|slow to act because unsure
heyday|n|the time of greatest success
hierarchy|n|an order of ranks from high to low
hierarchical|a|arranged in ranks from high to low
hinder|v|to make slow or difficult
hindrance|n|something that makes progress difficult
hindsight|n|understanding of an event only after it has happened
homogeneous|a|all of the same kind
horrendous|a|extremely bad
humane|a|kind to people and animals
humanity|n|all people; also kindness toward others
humiliate|v|to make feel ashamed and foolish
humiliation|n|a feeling of shame and lost dignity
hypocrisy|n|claiming to hold beliefs that one does not act on
hypocritical|a|acting against the beliefs that one claims to hold
hypothesis|n|an idea offered as an explanation, still to be tested
`,
  {
    exploitation: /\bexploitation\b/i,
    concede: /\bconced(?:ed?|es|ing)\b(?! (?:\w+ ){0,2}(?:goals?|penalt(?:y|ies)|points?|corner|free))/i,
    entitle: /\bentitl(?:ed?|es|ing)\b (?:\w+ )?(?:to\b|people|citizens|workers|them|him|her|us)/i,
    bleak: /\bbleak\b(?! (?:winter|landscape|moor|weather|coast|hill)s?\b)/i,
    endowment: /\b(?:universit|school|museum|college|million|billion|fund)/i,
    advocate: /\badvocat(?:e|es|ed|ing)\b/i,
    align: /\balign/i,
    ban: /\b(?:a|the|this|that|any|total|on) (?:\w+ )?bans?\b|\bban on\b/i,
    bar: /\bbarred\b/i,
    blunt: /\bblunt\b/i,
    brand: /\bbranded\b.*\b(?:as|a|an|him|her|them|traitor|terrorist|racist)\b/i,
    breach: /\bbreach/i,
    broker:
      /\bbroker(?:ed|ing)?\b.*\b(?:deal|peace|ceasefire|agreement|truce|talks|accord|treaty|compromise)|\b(?:deal|peace|ceasefire|agreement|truce|accord|treaty) .{0,20}brokered/i,
    buffer: /\bbuffers?\b(?! zone| state)/i,
    champion: /\bchampion(?:ed|ing)\b/i,
    clash: /\bclash/i,
    confer: /\b(?:right|status|power|benefit|advantage|honou?r|degree|legitimacy)/i,
    contend: /\bcontend(?:s|ed)? that\b/i,
    contingent: /\bcontingent (?:on|upon)\b/i,
    conviction:
      /\b(?:conviction that|convictions|deep|religious|political|moral|strong|with conviction)\b(?!.*\b(?:court|crime|guilty|jail|sentence)\b)/i,
    consolidate: /\bconsolidat/i,
    confine: /\bconfin(?:ed?|es|ing)\b/i,
    conceive: /\bconceiv(?:ed?|es|ing)\b(?!.*\b(?:child|baby|pregnan))/i,
    deem: /\bdeem/i,
    derive: /\bderiv(?:ed?|es|ing) (?:\w+ )?from\b/i,
    discretion: /\b(?:at (?:the|his|her|their|its) discretion|discretion (?:to|in|over)|discretion of)\b/i,
    dispatch: /\bdispatch(?:ed|ing)\b/i,
    domain: /(?<!public )\bdomains?\b(?! name)/i,
    eclipse: /\beclips(?:ed|ing)\b/i,
    elaborate: /\b(?:an|the|more|most|its|his) elaborate\b/i,
    eligible: /\beligible\b/i,
    equity: /\b(?:social|racial|gender|justice|fairness|equity and)\b/i,
    erupt: /\b(?:violence|protest|war|fight|riots?|conflict|clash|anger|dispute|crisis|debate)\w*\b/i,
    execute:
      /\b(?:executed|execut\w+)\b.*\b(?:prison|death|crime|kill|murder|hang|shot|dissident|opponents|people|men|women)/i,
    exempt: /\bexempt\b/i,
    exploit: /\bexploit(?:s|ed|ing)?\b/i,
    expire: /\bexpir/i,
    facet: /\bfacets?\b/i,
    foster: /\bfoster(?:s|ed|ing)?\b(?! (?:care|child|parent|home|famil))/i,
    fragment: /\bfragments?\b/i,
    giant: /\b(?:tech|oil|gas|energy|internet|retail|industrial|economic|media|software) giants?\b/i,
    grim: /\bgrim\b/i,
    guarantee: /\b(?:a|the|no|any|security|legal|firm) guarantees?\b/i,
    caution: /\bcaution(?:s|ed) (?:that|against|about)\b/i,
    chronicle: /\bchronicl(?:ed|es|ing)\b/i,
    humanity: /\bhumanity\b/i,
    complement: /\bcomplement/i,
    compelling: /\bcompelling\b/i,
    compensate: /\bcompensat/i,
    cherish: /\bcherish/i,
    elude: /\belud/i,
    embed: /\bembed/i,
    essence: /\b(?:the essence of|in essence|essence)\b/i,
    equate: /\bequat(?:ed?|es|ing)\b/i,
    cosmetic: /\bcosmetic (?:change|reform|measure|difference)/i,
    crippling: /\bcrippling\b/i,
    celebrated: /\b(?:a|the|most|its|their|his|her|'s) celebrated\b/i,
    glimmer: /\bglimmers? of\b/i,
    goad: /\bgoad/i,
    critique: /\bcritiques?\b/i,
    collective: /\bcollective\b/i,
    cohesion: /\bcohesion\b/i,
    dictate: /\bdictat(?:ed?|es|ing)\b(?! (?:a|the|his|her) (?:letter|note))/i,
    consent: /\bconsent\b/i,
    dispute: /\bdisput/i,
    flee: /\bfle(?:e|es|d|eing)\b/i,
    emerge: /\bemerg/i,
    fugitive: /\bfugitives?\b/i,
    devote: /\bdevot(?:ed?|es|ing)\b/i,
    frustrate:
      /\bfrustrated (?:by|the|his|her|their|efforts|attempts|plans)|\bfrustrate (?:the|efforts|attempts|plans|any)/i,
  },
);
