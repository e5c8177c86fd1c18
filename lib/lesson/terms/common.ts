import { rows } from "./rows";

/** Less rare words that younger readers may lack, each in the one sense that it nearly always has in the news. */
export const common = rows(
  `
abandon|v|to leave or give up completely
absence|n|the state of not being there
absurd|a|so unreasonable that one could laugh
abuse|n|cruel or wrong treatment or use
academic|n|a person who teaches or does research at a university
accomplish|v|to do successfully
accomplishment|n|something done successfully
accordingly|r|for that reason
accurate|a|exact and correct
accuse|v|to say that someone has done wrong
accustomed|a|used to something
achieve|v|to reach by effort
achievement|n|something reached by effort
acquire|v|to get
adapt|v|to change so as to fit new conditions
adaptation|n|a change that makes something fit new conditions
adequate|a|enough for what is needed
adequately|r|well enough for what is needed
adhere|v|to keep to, as a rule or belief
adjust|v|to change slightly so as to fit
administrator|n|a person who manages an office or organisation
adolescent|n|a young person between child and adult
advance|n|progress; a step forward
advent|n|the coming of something important
affect|v|to have an effect on
affirm|v|to state that something is true
affordable|a|cheap enough for people to buy
alert|v|to warn
alter|v|to change
alternate|v|to take turns, one after the other
alternative|n|another thing that can be chosen
altogether|r|completely
amateur|n|a person who does something for pleasure rather than pay
amplify|v|to make stronger or louder
ancestor|n|a person from whom one is descended
ancient|a|very old
annual|a|happening once a year
annually|r|once a year
anxiety|n|a feeling of worry
anxious|a|worried
apparent|a|seeming to be so
apparently|r|as it seems
appropriate|a|right for the purpose
approval|n|agreement that something is good or may be done
approve|v|to agree officially to
approximate|a|nearly but not exactly right
arise|v|to begin to exist
aspect|n|one side or part of something
assemble|v|to put, bring or come together
assess|v|to judge the value or state of
assessment|n|a judgement of the value or state of something
assume|v|to believe to be true without proof
assumption|n|something believed without proof
assurance|n|a promise that takes away doubt
assure|v|to promise so as to take away doubt
astonish|v|to surprise greatly
atmosphere|n|the air around the earth, or the feeling in a place
attribute|n|a quality that someone or something has
autopsy|n|an examination of a dead body to find the cause of death
available|a|able to be had or used
awareness|n|knowing that something exists
barely|r|only just
barrier|n|something that keeps people or things apart
behalf|n|the interest or support of someone
betray|v|to be disloyal to
bewilder|v|to confuse completely
bid|n|an attempt to win or do something
bitterly|r|with much anger or sorrow
blame|v|to say that someone caused something bad
bold|a|not afraid of risk
boost|v|to raise or make stronger
boundary|n|a line that marks where something ends
brief|a|lasting a short time
briefly|r|for a short time
broad|a|wide; including much
broaden|v|to make or become wider
broadly|r|in a general way
bulk|n|the largest part
capable|a|having the power or skill to do something
capacity|n|the power to hold or do something
capture|v|to take by force
casual|a|not serious or formal
celebrate|v|to mark a happy event
ceremony|n|a formal event with fixed customs
characteristic|n|a typical quality
characterize|v|to describe the nature of
charity|n|help or money given to people in need, or an organisation that gives it
circulate|v|to pass from one to another
circumstance|n|a condition that affects what happens
cite|v|to mention as proof or example
civilization|n|a society with an advanced way of life
classify|v|to put into groups
climate|n|the usual weather of a place
coalesce|v|to come together into one
coincidental|a|happening by chance
collapse|v|to fall down or fail suddenly
combat|v|to fight against
comment|n|something said about a matter
commit|v|to do, as a crime
commute|v|to travel regularly to and from work
comparison|n|a look at how two things are alike and different
competition|n|trying to win or gain what others also want
competitive|a|trying hard to do better than others
complexity|n|the state of having many parts and being hard to understand
component|n|a part of a whole
compose|v|to make up, as a whole
comprehend|v|to understand
concept|n|an idea
concerning|a|causing worry
conclude|v|to decide after thinking
conduct|n|the way in which someone behaves
confess|v|to admit having done wrong
confidential|a|meant to be kept secret
confirm|v|to say or show that something is certainly true
conform|v|to follow rules or do as others do
conscious|a|knowing what is happening; aware
consequence|n|a result
consequently|r|as a result
conservationist|n|a person who works to protect nature
considerable|a|rather large
considerably|r|very much
conspiracy theory|n|a belief that a secret group is behind an event
consist|v|to be made up
consistent|a|always the same
consistently|r|always in the same way
constant|a|going on all the time or not changing
constantly|r|all the time
construct|v|to build
consume|v|to use up
contemporary|n|a person who lived at the same time
contest|v|to argue against; to try to win
contract|n|a written agreement that the law protects
contrary|a|opposite
contribute|v|to give along with others
contribution|n|something given along with others
convert|v|to change into another form or use
convey|v|to carry or make known
convict|v|to decide in court that a person is guilty
convince|v|to make someone believe
convincing|a|making one believe
coordinate|v|to make parts or people work well together
coordination|n|making parts or people work well together
cope|v|to deal successfully with something hard
correspond|v|to match or be like
counter|v|to act or speak against
courageous|a|brave
criteria|n|standards used to judge something
critic|n|a person who says what is wrong with something
critical|a|very important or serious
criticism|n|a statement of what is wrong with something
criticize|v|to say what is wrong with
crucially|r|in a very important way
cultivate|v|to grow or develop with care
curiosity|n|the wish to know
customary|a|usual
debate|n|a discussion of different opinions
decade|n|a period of ten years
deceive|v|to make someone believe what is not true
deception|n|making someone believe what is not true
decline|n|a becoming less or worse
dedicate|v|to give fully to a purpose
dedicated|a|giving all one's effort to something
dedication|n|giving all one's effort to something
deliberately|r|on purpose
demonstrate|v|to show clearly
dense|a|thick or crowded
density|n|how crowded or thick something is
deny|v|to say that something is not true
depict|v|to show or describe
depiction|n|a picture or description
desirable|a|worth having
desperate|a|having lost nearly all hope and ready to do anything
destination|n|the place to which one is going
destiny|n|what must happen to a person or people
destruction|n|great damage or ruin
destructive|a|causing great damage
detain|v|to keep someone from leaving
detect|v|to notice something hard to see
determination|n|firm will to do something
determined|a|having a firm will to do something
diagnose|v|to find out what illness someone has
dimension|n|a side or part of something
diminished|a|made smaller or weaker
disabled|a|having a condition that makes some things hard to do
disapprove|v|to think that something is wrong
disaster|n|a terrible event
disastrous|a|causing great harm
discharge|v|to let go or send away
discipline|n|training to obey rules and control oneself
disclaim|v|to say that one has no part in
discourage|v|to make less willing or hopeful
discriminate|v|to treat some people worse than others
dismay|n|worry and disappointment
dismiss|v|to refuse to consider, or to remove from a job
disorder|n|a state of confusion
display|v|to show
dissatisfaction|n|the feeling that something isn't good enough
dissolve|v|to end officially, as a parliament
distinction|n|a clear difference
distinguish|v|to see or show a difference
distribute|v|to give out to many
distribution|n|giving out to many
distrust|n|the feeling that someone can't be trusted
disturb|v|to upset or interrupt
donate|v|to give to help others
donation|n|money or things given to help others
doubtful|a|not sure or not likely
dramatic|a|sudden and very great
dramatically|r|suddenly and very much
drawback|n|a disadvantage
dread|n|great fear of what may come
durable|a|lasting a long time
dynamic|a|full of energy and change
eager|a|wanting something very much
ecologist|n|a scientist who studies how living things depend on each other
economist|n|a person who studies how goods and money are made and used
effective|a|having the wanted result
effectively|r|with the wanted result
effectiveness|n|how well something works
efficiency|n|working well without waste
efficient|a|working well without waste
efficiently|r|well and without waste
elsewhere|r|in another place
embarrass|v|to make feel ashamed or awkward
embrace|v|to accept gladly
emission|n|gas given off into the air, above all by burning fuel
emphasis|n|special importance given to something
emphasize|v|to give special importance to
enable|v|to make able to do something
encounter|v|to meet
engage|v|to take part
enormous|a|extremely large
enroll|v|to put one's name down as a member or student
ensure|v|to make sure
enterprising|a|ready to try new things
enthusiasm|n|great interest and excitement
entity|n|something that exists by itself
environmental|a|having to do with the natural world around us
environmentalist|n|a person who works to protect nature
envy|n|the wish to have what someone else has
era|n|a period of history
essential|a|absolutely necessary
essentially|r|in the most basic way
establish|v|to set up
estimate|v|to judge roughly, as a size or cost
evaluate|v|to judge the value of
eventual|a|happening at the end
eventually|r|in the end
evidence|n|facts that show that something is true
evident|a|easy to see
evolve|v|to develop little by little
evolution|n|slow development over a long time
exaggerate|v|to make something seem greater than it is
exceed|v|to be more than
exception|n|something that does not follow the rule
exceptional|a|unusually good or great
exclusive|a|limited to only some people
exclusively|r|only
exhaust|v|to use up or tire out
exhibit|v|to show in public
expand|v|to make or become larger
expansion|n|making or becoming larger
expectation|n|a belief about what will happen
expel|v|to force to leave
experimental|a|used to test a new idea
explicit|a|said clearly and openly
expose|v|to make known or leave without protection
exposure|n|being open to the effect of something
extend|v|to make longer or larger
extensive|a|covering a large area or amount
extent|n|how large or great something is
external|a|coming from outside
extinct|a|no longer existing
extinction|n|the dying out of a kind of living thing
extract|v|to take out
extraordinary|a|very unusual
extreme|a|very great, or far from what is usual
fatal|a|causing death
fatigue|n|great tiredness
favorable|a|good or helpful
feat|n|an act that shows great skill or strength
ferocious|a|very fierce
fertile|a|able to grow many plants
fierce|a|strong and violent
flexible|a|able to change easily
flexibility|n|being able to change easily
forecast|n|a statement of what is likely to happen
formation|n|the making or shape of something
former|a|having been so earlier
formerly|r|in the past
fortunate|a|lucky
forum|n|a place or meeting where people can exchange views
foundation|n|the base on which something stands
framework|n|a set of ideas or rules on which something is built
frequently|r|often
frustration|n|the annoyed feeling of being unable to do something
fulfill|v|to do what was promised or hoped
fund|v|to give money for
funding|n|money given for a purpose
furious|a|extremely angry
generate|v|to produce
generation|n|all people born at about the same time
generosity|n|readiness to give
genius|n|a very unusual ability, or a person who has it
geographic|a|having to do with the features of a place
gradual|a|happening slowly
gradually|r|little by little
grateful|a|feeling thanks
gratitude|n|a feeling of thanks
harsh|a|severe or unkind
hazard|n|a danger
hazardous|a|dangerous
hesitate|v|to wait because one is unsure
highlight|v|to draw attention to
historic|a|important in history
horrific|a|extremely shocking
hostage|n|a person held by force to make others meet a demand
household|n|all the people who live together in one home
hype|n|exaggerated praise meant to get people excited
identical|a|exactly the same
ignorance|n|lack of knowledge
illustrate|v|to make clear by an example
impact|n|a strong effect
impatience|n|unwillingness to wait
impressive|a|causing admiration
impulse|n|a sudden wish to act
incident|n|something that happens, often something bad
inclined|a|likely or wanting to do something
income|n|money that a person or state earns
independent|a|not ruled or influenced by others
indelible|a|impossible to remove or forget
indicate|v|to show or be a sign of
indication|n|a sign
indirect|a|not straight or open
indirectly|r|not in a straight or open way
individual|n|a single person
inevitable|a|sure to happen; impossible to avoid
inferior|a|of lower quality or rank
influential|a|having much power over what others think or do
infrastructure|n|the roads, power lines and other works that a society runs on
inherit|v|to get from someone who came before
innocence|n|freedom from guilt
innocent|a|not guilty
inspect|v|to look at carefully to check
inspection|n|a careful look to check
inspector|n|an official who checks things
inspire|v|to fill with the wish to do something
institution|n|a large organisation such as a bank, church or school
institutional|a|belonging to a large organisation
insufficient|a|not enough
insult|n|words or acts that hurt someone's pride
intense|a|very strong
intention|n|what one means to do
interact|v|to act on or talk with each other
interaction|n|acting on or talking with each other
internal|a|inside
interpret|v|to explain the meaning of
interpretation|n|an explanation of what something means
interrupt|v|to break into someone's speech or action
invade|v|to enter another country by force
invaluable|a|extremely useful
involvement|n|taking part in something
irrelevant|a|having nothing to do with the matter
jealousy|n|unhappiness because someone has what one wants
laborer|n|a person who does hard work with the hands
largely|r|mostly
launch|v|to start or send off
legal|a|allowed by law or having to do with the law
legalize|v|to make allowed by law
likewise|r|in the same way
limitation|n|something that holds back or restricts
logistics|n|the planning needed to move people and things
loyal|a|faithful in support
loyalty|n|faithful support
maintain|v|to keep in the same state
majority|n|more than half of a group
manufacturer|n|a company that makes goods
mature|a|fully grown or developed
maximize|v|to make as large as possible
mechanism|n|a way in which something works or is done
medieval|a|belonging to the Middle Ages
mere|a|being no more than
merge|v|to join into one
migrate|v|to move from one place to another
minimal|a|as small as possible
minimize|v|to make as small as possible
misery|n|great unhappiness
mission|n|an important task
mob|n|a large, angry crowd
modify|v|to change slightly
modest|a|not large, or not boasting
monitor|v|to watch and check over time
moral|a|having to do with right and wrong
morality|n|ideas about right and wrong
motivate|v|to make someone want to do something
motive|n|a reason for acting
multiple|a|many
murky|a|not clear
mutually|r|each toward the other
mysterious|a|hard to explain
necessarily|r|as something that must be so
necessity|n|something that is needed
neutral|a|not taking either side
nevertheless|r|in spite of that
nightmare|n|a very bad dream or experience
numerous|a|many
objection|n|a reason for being against something
objective|n|an aim
obligation|n|a duty
observer|n|a person who watches events
obstacle|n|something that stands in the way
obtain|v|to get
occasional|a|happening now and then
occasionally|r|now and then
occupy|v|to take and hold, as a place
offend|v|to hurt the feelings of
ongoing|a|still going on
opponent|n|a person who is against someone or something
oppose|v|to be against
option|n|something that can be chosen
ordinary|a|usual; not special
organism|n|a living thing
origin|n|the place or cause from which something comes
original|a|first
originally|r|at first
originate|v|to begin
outcome|n|a result
outline|v|to describe the main points of
outstanding|a|very good
overcome|v|to deal with successfully
overlap|v|to cover partly the same area
overly|r|too much
panic|n|sudden fear that makes one act without thinking
partial|a|not complete
partially|r|not completely
participant|n|a person who takes part
participate|v|to take part
participation|n|taking part
particularly|r|more than usual; especially
passionately|r|with very strong feeling
perceive|v|to notice or understand in a certain way
permanent|a|lasting forever
permanently|r|forever
permit|v|to allow
phase|n|a stage of development
philosopher|n|a person who thinks and writes about the meaning of life and knowledge
philosophy|n|a set of ideas about life and how to act
plantation|n|a large farm where one crop is grown
pioneering|a|doing something for the first time
poverty|n|the state of being poor
precise|a|exact
precisely|r|exactly
precious|a|of great value
predict|v|to say what will happen
prediction|n|a statement of what will happen
preference|n|a liking for one thing over another
preserve|v|to keep safe or unchanged
preservation|n|keeping safe or unchanged
prevention|n|stopping something from happening
previous|a|coming before
previously|r|before this time
primarily|r|mainly
principle|n|a basic rule or belief
priority|n|the thing that matters most and comes first
privilege|n|a special right or advantage that only some people have
procedure|n|a fixed way of doing something
professional|a|having to do with a job that needs training
profit|n|money gained in business
prompt|v|to cause to act
proportion|n|a part compared with the whole
proposal|n|a plan put forward
propose|v|to put forward as a plan
prosecute|v|to bring a criminal case against
provider|n|a person or company that supplies something
pseudonym|n|a false name used instead of one's own
psychological|a|having to do with the mind
psychology|n|the study of the mind
punishment|n|something done to a person for having done wrong
purchase|v|to buy
purpose|n|the reason for which something is done
radioactive|a|giving off dangerous rays
random|a|without any plan or pattern
rare|a|not often seen or happening
rational|a|based on reason
readily|r|without difficulty
reality|n|what is real
rebuild|v|to build again
reckon|v|to think or judge
recognition|n|public respect, or official acceptance
recovery|n|the return to a normal state
reflection|n|careful thought, or a sign of something
refusal|n|saying no
regard|v|to think of in a certain way
regardless|r|without being affected by something
region|n|a large area
reinforce|v|to make stronger
reject|v|to refuse to accept
rejection|n|a refusal to accept
relative|a|compared with something else
relatively|r|compared with others
release|v|to set free or make public
relevant|a|having to do with the matter
reliable|a|able to be trusted
reluctance|n|unwillingness
remarkable|a|unusual and worth noticing
remote|a|far away
replacement|n|a person or thing that takes the place of another
reportedly|r|as people say
representation|n|having someone speak or act for a group
representative|n|a person who acts or speaks for others
reputation|n|what people in general think of someone or something
resemble|v|to look like
resident|n|a person who lives in a place
resist|v|to fight against or refuse to accept
resistance|n|fighting against something
resolve|v|to find an answer to; to settle
resource|n|something useful, such as money or land, that can be drawn on
respective|a|belonging to each one separately
respectively|r|in the order given
responsibility|n|a duty, or blame for something
restore|v|to bring back to an earlier state
restoration|n|bringing back to an earlier state
restrictive|a|limiting what may be done
resume|v|to begin again after a stop
reunite|v|to bring together again
reveal|v|to make known
revenge|n|harm done in return for harm
reverse|v|to change to the opposite
revise|v|to change in order to correct or improve
revision|n|a change made to correct or improve
revolution|n|a complete change, often by overthrowing a government
rival|n|a person or group that competes with another
rural|a|having to do with the countryside
sacred|a|holy; deserving great respect
sacrifice|n|giving up something valued for the sake of something else
satisfy|v|to give what is wanted or needed
secure|a|safe
self-interest|n|concern for one's own advantage
sensitive|a|easily hurt, or needing care
severe|a|very bad or strict
severely|r|very badly or strictly
shelter|n|a safe place to stay
shortage|n|a state in which there is not enough of something
shrink|v|to become smaller
significance|n|importance or meaning
significant|a|large or important
significantly|r|in a large or important way
similarity|n|the state of being alike
simplify|v|to make easier
slavery|n|the owning of people as property
so-called|a|called so, perhaps wrongly
societal|a|having to do with society as a whole
sole|a|only
solely|r|only
solidify|v|to make or become firm
specialize|v|to work mainly in one area
species|n|a kind of animal or plant
specific|a|exact; not general
specify|v|to name exactly
splendid|a|very fine
stable|a|steady and not likely to change
stamina|n|the strength to keep going for a long time
stimulate|v|to make active or interested
strain|n|pressure caused by too much work or worry
strategic|a|done as part of a long plan
strengthen|v|to make stronger
structure|n|the way in which parts are put together
struggle|n|a hard fight or effort
substitute|n|a person or thing that takes the place of another
succeed|v|to do what one tried to do
sufficient|a|enough
sufficiently|r|enough
superior|a|better or higher in rank
supplement|v|to add to
suppress|v|to put down by force or keep from being known
surrounding|a|all around
survivor|n|a person who lives through a danger
suspicion|n|a feeling that something is wrong
suspicious|a|feeling or causing a belief that something is wrong
swell|v|to grow larger
sympathetic|a|understanding another's feelings
sympathy|n|understanding of another's feelings
tackle|v|to try to deal with
technical|a|having to do with special knowledge of how things work
tempt|v|to make someone want to do something unwise
temporarily|r|for a short time only
temporary|a|lasting only for a short time
tendency|n|a leaning toward a way of acting
territory|n|land that belongs to a state or group
theory|n|an idea that explains something
threat|n|a sign of danger or a promise to do harm
threaten|v|to say that one will do harm
toxic|a|poisonous
trait|n|a quality that belongs to someone or something
transmit|v|to send or pass on
transport|v|to carry from one place to another
treasury|n|the government office that looks after a state's money
tremendous|a|very great
trend|n|the general direction in which things change
triumph|n|a great success
troublesome|a|causing trouble
typical|a|having the usual qualities of its kind
typically|r|usually
ultimately|r|in the end
unanticipated|a|not expected
uncertain|a|not sure
uncertainty|n|the state of not being sure
underground|a|below the ground, or secret
undergo|v|to go through, as a change
unfold|v|to happen step by step
unique|a|unlike any other
universal|a|belonging to all people or things
unlawful|a|against the law
unstable|a|likely to change or fall
unwilling|a|not wanting to do something
upcoming|a|about to happen
urban|a|having to do with cities
urge|v|to try hard to persuade
utilize|v|to use
vacant|a|empty
valid|a|legally or logically right
vanish|v|to disappear
variation|n|a difference or change
variety|n|a number of different kinds
vary|v|to be different or to change
vast|a|very large
victim|n|a person who has been harmed or killed
victorious|a|having won
violate|v|to break, as a law or right
violation|n|the breaking of a law or right
virtual|a|existing on a computer
visible|a|able to be seen
vision|n|an idea of what the future could be
vital|a|absolutely necessary
volunteer|n|a person who works without pay
warfare|n|the fighting of a war
well-being|n|health and happiness
widespread|a|found over a large area or among many people
withdraw|v|to take back or pull out
witness|v|to see happen
worldwide|a|all over the world
worthwhile|a|worth the time or effort
`,
  {
    theory: /(?<!conspiracy )\btheor(?:y|ies)\b/i,
    adaptation: /\badaptations?\b(?! of\b)(?!.*\b(?:film|novel|movie|book|stage|screen|television)\b)/i,
    territory: /(?<!uncharted |familiar |new )\bterritor(?:y|ies)\b/i,
    dedicated:
      /\bdedicated\b(?! (?:\w+ )?(?:lane|line|server|space|channel|website|page|room|fund|route|track)s?\b)/i,
    illustrate: /\billustrat(?:es?|ing)\b|\billustrated (?:by|the|how|that|this|in)\b/i,
    abuse: /\b(?:child|sexual|human rights|drug|domestic|physical|abuse of|abuses)\b/i,
    advance: /\b(?:advances|an advance|the advance) (?:in|of|toward)\b/i,
    adhere: /\badher(?:ed?|es|ing) to\b/i,
    alternative: /\balternatives?\b/i,
    approve: /\bapprov(?:ed?|es|ing)\b(?! of)/i,
    arise: /\bar(?:ise|ises|ose|isen|ising)\b/i,
    assume: /\bassum(?:ed?|es|ing) that\b/i,
    assure: /\bassur(?:ed?|es|ing)\b/i,
    atmosphere: /\batmosphere\b/i,
    bid: /\b(?:a|his|her|their|its|in a) bid (?:to|for)\b/i,
    boost: /\bboost(?:s|ed|ing)?\b/i,
    bulk: /\bbulk of\b/i,
    capture: /\b(?:troops?|soldiers?|forces?|rebels?|army|enemy|territory|city|town|militants?|police)\b/i,
    collapse: /\bcollaps/i,
    comment: /\b(?:no|a|his|her|their|public|for) comments?\b/i,
    commit:
      /\bcommit(?:s|ted|ting)? (?:\w+ )?(?:crime|murder|suicide|atrocit|violation|act|offense|fraud|genocide|abuse|violence)/i,
    compose: /\bcomposed of\b/i,
    concerning: /\b(?:very|deeply|more|is|are|was) concerning\b/i,
    conclude: /\bconclud(?:ed?|es|ing) that\b/i,
    conduct:
      /\b(?:code of|his|her|their|its|bad|good|the) conduct\b(?! (?:of|a|an|the) (?:survey|study|war))/i,
    conform: /\bconform/i,
    conscious: /\bconscious of\b/i,
    constant: /\bconstant\b/i,
    consume: /\b(?:energy|food|oil|water|fuel|meat|calories|alcohol)\b/i,
    contest: /\bcontest(?:ed|ing)\b/i,
    contract: /\bcontracts?\b(?!ed|ing|ion)/i,
    contrary: /\bcontrary\b(?! to)/i,
    counter: /\bto counter\b|\bcounter(?:ed|ing)\b/i,
    cope: /\bcop(?:e|es|ed|ing) with\b/i,
    critic: /\bcritics?\b/i,
    critical:
      /\b(?:critical (?:infrastructure|condition|moment|role|issue|mass|importance|point|need|shortage|stage)|is critical)\b/i,
    decline: /\b(?:a|the|in|of|steep|sharp) declines?\b/i,
    discharge: /\bdischarged from\b/i,
    discipline: /\b(?:the|party|military|self|of|strict|fiscal|budget) discipline\b/i,
    dismiss: /\bdismiss/i,
    disorder: /\b(?:public|civil|violence|chaos|social) (?:and )?disorder\b/i,
    dissolve:
      /\bdissolv(?:ed?|es|ing)\b.*\b(?:parliament|assembly|government|party|union|marriage|council|committee)|\b(?:parliament|assembly|government|party|union|council|committee)\b.*\bdissolv/i,
    display: /\bdisplay(?:s|ed|ing)\b/i,
    dynamic: /\b(?:a|more|most|very) dynamic\b/i,
    embrace: /\bembrac(?:ed?|es|ing)\b/i,
    engage: /\bengag(?:ed?|es|ing) (?:in|with)\b/i,
    entity: /\bentit/i,
    exhaust: /\bexhaust(?:ed|ing|s)\b(?! (?:pipe|gas|fume))/i,
    exhibit: /\bexhibit(?:s|ed|ing)\b/i,
    extract: /\bextract(?:s|ed|ing)?\b/i,
    extreme: /\bextreme\b/i,
    foundation: /\bfoundations? (?:of|for)\b/,
    generate: /\bgenerat(?:ed?|es|ing)\b/i,
    identical: /\bidentical\b/i,
    inclined: /\binclined to\b/i,
    individual: /\bindividuals\b|\b(?:an|the|each|every|any) individual\b(?! [a-z]+(?:,| )(?:\w+))/i,
    launch: /\blaunch(?:ed|es|ing)\b/i,
    maintain: /\bmaintain(?:s|ed|ing)? (?!that)\w/i,
    majority: /\b(?:a|the|vast|great|overwhelming) majority of\b/i,
    merge: /\bmerg(?:ed?|es|ing)\b/i,
    mission: /\b(?:rescue|combat|space|its|our|their|his|her|secret|humanitarian) missions?\b/i,
    mob: /\bmobs?\b/i,
    modest: /\bmodest\b/i,
    objective:
      /\b(?:an|the|our|their|its|his|main|primary|political|military|strategic|this) objectives?\b(?! (?:of|view|fact|truth|evidence|test|measure)\b)/i,
    occupy:
      /\b(?:troops?|soldiers?|forces?|army|territor|land|German|Japanese|Nazi|Israel|Russian|foreign|military)\w*\b/i,
    observer: /\bobservers\b/i,
    original: /\boriginal\b/i,
    panic: /\b(?:a|in|of|the|mass|widespread) panic\b/i,
    prompt: /\bprompt(?:ed|ing)\b/i,
    principle: /\bprinciples?\b/i,
    recognition: /\brecognition\b(?! software)/i,
    recovery: /\b(?:economic|full|speedy|the|a) recovery\b/i,
    reckon: /\breckon/i,
    reflection: /\b(?:a reflection of|reflections? on|time for reflection)\b/i,
    regard: /\bregard(?:s|ed)? (?:as|\w+ as|\w+ \w+ as)\b/i,
    release: /\breleas/i,
    resolve: /\bresolv(?:ed?|es|ing)\b(?! to\b)/i,
    restore: /\brestor/i,
    resume: /\bresum(?:ed?|es|ing)\b/i,
    reverse: /\brevers(?:ed?|es|ing)\b/i,
    representative: /\brepresentatives?\b(?! (?:of the population|sample))/,
    secure: /\b(?:more|safe and|less|a|feel|is|are|keep) secure\b/i,
    severe: /\bsevere\b/i,
    shelter: /\bshelters?\b/i,
    strain: /\b(?:a|the|under|great|financial) strain\b(?! of)/i,
    structure:
      /\b(?:power|political|social|economic|government|international|class|organizational|command) structures?\b/i,
    succeed: /\bsucceed(?:s|ed|ing)? in\b|\bto succeed\b(?! (?:him|her|the|\p{Lu}))/iu,
    suppress: /\bsuppress/i,
    swell:
      /\bsw(?:ell|elled|ollen|elling)\b.*\b(?:number|population|rank|crowd|size)|\b(?:number|population|rank|crowd)s?\b.*\bswell/i,
    underground: /\bunderground\b/,
    unfold: /\bunfold/i,
    utilize: /\butili[sz]/i,
    virtual: /\bvirtual (?:reality|meeting|world|classroom|event|tour|conference)/i,
    vision: /\b(?:his|her|their|our|its|a|the|political|shared) vision (?:of|for)\b/i,
    withdraw: /\bwithdr[ae]w/i,
    witness: /\bwitness(?:ed|ing)\b/i,
    affect: /\baffect(?:s|ed|ing)?\b/i,
    alert: /\balerted\b/i,
    academic: /\bacademics\b/i,
    attribute: /\b(?:an|the|this|these|many|key|important) attributes?\b/i,
    circulate: /\bcirculat/i,
    depict: /\bdepict/i,
    dense: /\bdense\b/i,
    contemporary: /\b(?:his|her|their|a) contemporar(?:y|ies)\b(?! [a-z])/i,
    fund: /\bfund(?:ed|ing|s)? (?:the|a|an|by|its|their|his)\b|\bto fund\b/i,
    legal: /\blegal\b/i,
    mature: /\bmature\b/i,
    monitor: /\bmonitor(?:ed|ing|s)? (?:the|a|its|their|by|how|for)\b|\bto monitor\b/i,
    relative: /\brelative (?:peace|calm|safety|ease|stability|to|success|freedom|decline|power|weakness)/i,
    remote: /\bremote (?:area|village|part|region|island|corner|community|location|place)/i,
    reject: /\breject/i,
    satisfy: /\bsatisf(?:y|ies|ied|ying) (?:the|all|its|their|this|that|these|both|a)\b/i,
    sensitive: /\bsensitive\b/i,
    supplement: /\bsupplement(?:ed|ing)\b|\bto supplement\b/i,
    superior: /\bsuperior\b(?! (?:court|officer))/,
    temporary: /\btemporary\b/i,
    transport: /\btransport(?:ed|ing)\b|\bto transport\b/i,
    victim: /\bvictims?\b/i,
    volunteer: /\bvolunteers?\b/i,
    vary: /\bvar(?:y|ies|ied|ying)\b/i,
  },
);
