import { rows } from "./rows";

/** Words of news and argument from I to Z, each in the one sense that it nearly always has there. */
export const generalI = rows(
  `
iconic|a|famous as a symbol of something
idealism|n|the belief that the world can be made much better
idealist|n|a person who believes that the world can be made much better
idealistic|a|believing that the world can be made much better
ignite|v|to set off, as a fire or a conflict
illicit|a|not allowed by law
illuminate|v|to make clearer
immense|a|extremely large
imminent|a|about to happen
impair|v|to make weaker or worse
impart|v|to pass on, as knowledge
impartial|a|not favouring either side
impartiality|n|the quality of not favouring either side
impasse|n|a point at which neither side will move and talks can't go on
impassioned|a|full of strong feeling
impeccable|a|without any fault
impede|v|to make slow or difficult
impediment|n|something that makes progress difficult
impending|a|about to happen
imperative|n|something that must be done
imperil|v|to put in danger
impetus|n|a force that gets something moving
implausible|a|hard to believe
implicate|v|to show to have taken part in a wrong
implication|n|a likely result, or something suggested but not said
implicit|a|suggested but not said openly
implicitly|r|without being said openly
implore|v|to beg
imply|v|to suggest without saying openly
impose|v|to force others to accept, as a rule or tax
imposition|n|the forcing of something on others
impoverish|v|to make poor
impoverished|a|made very poor
impromptu|a|done without planning
inadequate|a|not good or large enough
inadvertently|r|without meaning to
inalienable|a|impossible to take away, as a right
incapable|a|not able
incarcerate|v|to put in prison
incarceration|n|being kept in prison
incentive|n|something that encourages a person to act
inception|n|the beginning
incessant|a|never stopping
incite|v|to stir up to violent or unlawful acts
incitement|n|stirring up others to violent or unlawful acts
inclusion|n|being taken in as part of a whole
inclusive|a|open to all kinds of people
incoherent|a|not clear or logical
incompatible|a|unable to exist or work together
incompetence|n|lack of the ability to do a job well
incompetent|a|lacking the ability to do a job well
inconsistent|a|not in agreement with itself or with something else
incorporate|v|to take in as part of a whole
incredulous|a|unwilling or unable to believe something
indefinitely|r|for a time with no fixed end
indifference|n|lack of interest or concern
indifferent|a|without interest or concern
indignant|a|angry at something unfair
indignation|n|anger at something unfair
indiscriminate|a|without any care about who is harmed
indiscriminately|r|without any care about who is harmed
indispensable|a|absolutely necessary
induce|v|to cause or persuade
indulge|v|to let oneself or another have what is wanted
inept|a|without skill
inequity|n|unfairness
inertia|n|a state in which nothing moves or changes
inevitable|a|sure to happen; impossible to avoid
inevitably|r|in a way that cannot be avoided
inexorable|a|impossible to stop
infamous|a|famous for something bad
infer|v|to work out from the facts
infiltrate|v|to enter secretly
inflame|v|to make feelings stronger and angrier
inflammatory|a|meant to stir up anger
inflict|v|to cause something unpleasant to be suffered
influx|n|the arrival of large numbers
infringe|v|to break, as a law or right
infringement|n|the breaking of a law or right
infuriate|v|to make very angry
ingenious|a|clever and new
ingenuity|n|cleverness in finding new ways
inhabit|v|to live in
inhabitant|n|a person who lives in a place
inherent|a|belonging to something by its nature
inherently|r|by its very nature
inhibit|v|to hold back
inhumane|a|cruel
initiate|v|to begin
injustice|n|unfair treatment
innate|a|present from birth
innovation|n|a new idea or way of doing something
innovative|a|using new ideas
insidious|a|doing harm slowly and without being noticed
insight|n|a deep understanding
instability|n|the state of being likely to change or collapse
instigate|v|to cause to begin, as trouble
instill|v|to put firmly into someone's mind
instrumental|a|important in making something happen
insular|a|not interested in the world outside
insulate|v|to protect from outside effects
insurmountable|a|too great to be overcome
intact|a|not damaged
integral|a|necessary to make something whole
integrate|v|to bring together into a whole
integration|n|the bringing together of parts or people into a whole
integrity|n|honesty and firm moral principles
intensify|v|to become or make stronger
interfere|v|to get involved where one isn't wanted
interference|n|getting involved where one isn't wanted
intermittent|a|stopping and starting again
intervene|v|to step in, in order to change what is happening
intimidate|v|to frighten into doing something
intimidation|n|frightening people into doing something
intolerable|a|too bad to be endured
intolerance|n|unwillingness to accept people who are different
intransigence|n|refusal to give way at all
intransigent|a|refusing to give way at all
intricate|a|having many small parts or details
intrinsic|a|belonging to something by its nature
intrusion|n|coming in where one isn't wanted
inundate|v|to flood or give too much at once
invoke|v|to call on, as a law or a name, for support
ironic|a|the opposite of what one would expect
irony|n|a situation that is the opposite of what one would expect
irrational|a|not based on reason
irrefutable|a|impossible to prove wrong
irreparable|a|impossible to repair
irresponsible|a|not thinking of the results of what one does
irreversible|a|impossible to undo
irrevocable|a|impossible to change or take back
isolate|v|to keep apart from others
isolation|n|the state of being apart from others
jeopardize|v|to put at risk
jeopardy|n|danger
jubilant|a|full of joy because of a success
justification|n|a good reason for doing something
justify|v|to show or be a good reason for
juxtapose|v|to put side by side in order to compare
keen|a|very interested or eager
kin|n|members of one's family
lackluster|a|dull; without energy
lament|v|to express sorrow about
landmark|n|an important event or decision that marks a change
lapse|n|a short failure
latent|a|present but not yet seen
latitude|n|freedom to choose how to act
laud|v|to praise
lavish|a|costing a great deal, or given very freely
legacy|n|what is handed down or left behind from the past
legendary|a|very famous and admired
leniency|n|mildness in punishing
lenient|a|mild in punishing
lethal|a|able to kill
liability|n|legal responsibility for something
likelihood|n|how likely something is
limbo|n|a state of waiting, with nothing decided
linger|v|to stay longer than expected
literally|r|in the exact meaning of the words
loath|a|unwilling
loom|v|to seem near and threatening
lucid|a|clear and easy to understand
ludicrous|a|so foolish that one could laugh
lull|n|a short quiet time
lure|v|to attract by offering something
magnanimous|a|generous to a rival or a loser
magnify|v|to make larger or more important
magnitude|n|great size or importance
mainstream|a|accepted by most people
malice|n|the wish to harm someone
malicious|a|meant to harm
malign|v|to say bad and untrue things about
malpractice|n|wrong or careless work by a doctor, lawyer or other expert
mandatory|a|required by law or rule
maneuver|n|a skilful or tricky move to gain an advantage
manifest|v|to show clearly
manifestation|n|a sign that shows something clearly
manipulate|v|to control unfairly or by tricks
manipulation|n|control by unfair means or tricks
mar|v|to spoil
margin|n|the amount by which one is ahead
marginal|a|very small or unimportant
marginalize|v|to treat as unimportant and keep out of power
marginalized|a|treated as unimportant and kept out of power
martyr|n|a person who dies or suffers for a belief
meager|a|too small in amount
meddle|v|to get involved in others' affairs without being asked
meddling|n|getting involved in others' affairs without being asked
mediate|v|to help two sides to agree
mediocre|a|not very good
menace|n|a threat or danger
mentality|n|a way of thinking
mentor|n|an experienced person who advises a younger one
mere|a|being no more than
merely|r|only
merit|n|a good quality that deserves praise
meticulous|a|very careful about details
milestone|n|an important point in the course of something
militant|a|ready to use force or strong action for a cause
milieu|n|the surroundings in which a person lives
minuscule|a|extremely small
minute|a|extremely small
misconception|n|a wrong idea
misconduct|n|bad or dishonest behaviour by a person in a position of trust
misguided|a|based on a wrong idea
mishandle|v|to deal with badly
misleading|a|giving a wrong idea
mitigate|v|to make less harmful or severe
mobility|n|the ability to move freely
mock|v|to make fun of
mockery|n|something so bad that it is an insult to what it claims to be
momentous|a|very important because of its results
momentum|n|the force that keeps something going
monopolize|v|to keep wholly for oneself
morale|n|the confidence and spirit of a group
moratorium|n|an official stop of an activity for a time
moribund|a|nearly dead
mourn|v|to feel or show sorrow over a death
multitude|n|a very large number
mundane|a|ordinary and dull
mutual|a|felt or done by each toward the other
myriad|n|a very large number
naive|a|too ready to believe or trust because of lack of experience
nascent|a|just beginning to exist
negate|v|to make of no effect
neglect|v|to fail to take care of
negligence|n|failure to take proper care
negligent|a|failing to take proper care
negligible|a|too small to matter
nominal|a|in name only, or very small
nominally|r|in name only
nonchalant|a|calm and seeming not to care
nonetheless|r|in spite of that
nonviolence|n|refusing to use force, even against force
nonviolent|a|not using force
norm|n|a standard of behaviour that most people follow
nostalgia|n|a longing for the past
nostalgic|a|longing for the past
notable|a|deserving notice
notably|r|especially
noteworthy|a|deserving notice
notion|n|an idea or belief
notoriety|n|fame for something bad
notorious|a|famous for something bad
notoriously|r|as is well known, in a bad way
nuance|n|a small difference in meaning
nullify|v|to make legally without effect
nurture|v|to help to grow
obligation|n|a duty
obligatory|a|required
oblige|v|to force by duty or law
obliterate|v|to destroy completely
oblivion|n|the state of being completely forgotten
oblivious|a|not noticing what is happening
obscure|a|not well known
obscure|v|to make hard to see or understand
obsession|n|an idea that fills one's mind completely
obsolete|a|no longer used because something newer exists
obstinate|a|refusing to change one's mind
obstruct|v|to block or get in the way of
obstruction|n|blocking or getting in the way
offset|v|to make up for
ominous|a|suggesting that something bad will happen
onerous|a|hard to bear
onset|n|the beginning of something bad
opaque|a|hard to see through or understand
opportunist|n|a person who uses every chance for gain, whatever is right
opportunistic|a|using every chance for gain, whatever is right
opt|v|to choose
optimism|n|the belief that things will go well
optimistic|a|believing that things will go well
opulent|a|showing great wealth
orchestrate|v|to plan carefully and often secretly
ordeal|n|a very hard or painful experience
orthodox|a|following the accepted beliefs
ostensible|a|claimed but perhaps not real
ostensibly|r|as is claimed, though perhaps not truly
ostracize|v|to shut out of a group
outcry|n|a strong public protest
outlaw|v|to make illegal
outlet|n|a business that sells goods or spreads news
outnumber|v|to be more in number than
outrage|n|great anger and shock
outrageous|a|shockingly bad
outright|a|complete and open
outspoken|a|saying openly what one thinks
outweigh|v|to be more important than
overarching|a|including or affecting everything
overdue|a|late
overlook|v|to fail to notice
oversee|v|to watch over and direct
overshadow|v|to make seem less important
overt|a|done openly
overwhelm|v|to be too strong or too much for
overwhelming|a|too great to resist
overwhelmingly|r|by a very large amount
panacea|n|a cure for all troubles
paradigm|n|a model or way of thinking
paradox|n|a statement or situation that seems impossible because it has two opposite sides
paradoxical|a|seeming to contradict itself
paradoxically|r|in a way that seems to contradict itself
paralysis|n|a state of being unable to move or act
paralyze|v|to make unable to move or act
paramount|a|more important than anything else
paranoia|n|a fear without good reason that others want to harm one
paranoid|a|believing without good reason that others want to harm one
pariah|n|someone or something that others avoid
parity|n|the state of being equal
partake|v|to take part
passionate|a|having or showing very strong feelings
patriot|n|a person who loves their country
patriotic|a|showing love of one's country
patronize|v|to treat as if less able or important
paucity|n|a lack of something
peculiar|a|strange
penalize|v|to punish
pending|a|waiting to be decided
penetrate|v|to get into or through
perception|n|the way in which something is seen or understood
perennial|a|lasting a long time or coming back again and again
peril|n|great danger
perilous|a|very dangerous
peripheral|a|not central or important
periphery|n|the outer edge
permissible|a|allowed
perpetrate|v|to do, as a crime
perpetrator|n|a person who does something wrong or criminal
perpetual|a|never ending
perpetuate|v|to cause to continue
perplex|v|to puzzle
perseverance|n|going on with something in spite of difficulty
persevere|v|to go on in spite of difficulty
persist|v|to go on in spite of difficulty
persistence|n|going on in spite of difficulty
persistent|a|going on for a long time or refusing to give up
perspective|n|a way of looking at something
persuasive|a|able to make others agree
pertinent|a|having to do with the matter
pervade|v|to spread through every part of
pervasive|a|spread through every part
pessimism|n|the belief that things will go badly
pessimistic|a|believing that things will go badly
phenomenal|a|very unusual and impressive
phenomenon|n|something that is seen to happen or exist
pillage|v|to rob a place by force in war
pinnacle|n|the highest point
pioneer|n|one of the first to do something
pitfall|n|a hidden danger or difficulty
pivotal|a|most important, because all else depends on it
placate|v|to calm by giving some of what is wanted
plague|v|to cause continual trouble to
plausible|a|seeming likely to be true
plea|n|an urgent request
pledge|n|a serious promise
pledge|v|to promise seriously
plethora|n|more than is needed
plight|n|a bad or difficult state to be in
plunder|v|to rob a place by force
plunge|v|to fall suddenly
poignant|a|causing deep sadness
polarizing|a|splitting people into two opposed groups
ponder|v|to think about carefully
populace|n|the ordinary people of a country
populous|a|having many people
portray|v|to describe or show in a certain way
portrayal|n|the way in which something is described or shown
posit|v|to suggest as the start of an argument
postpone|v|to put off until later
posture|n|a way of behaving or an attitude taken toward others
potent|a|powerful
pragmatic|a|dealing with things in a practical way
pragmatism|n|dealing with things in a practical way
precarious|a|not safe or steady
precaution|n|something done beforehand to avoid danger
precede|v|to come before
precipitate|v|to cause to happen suddenly
precipitous|a|very steep or sudden
preclude|v|to make impossible
precondition|n|something that must be true before something else can happen
predatory|a|living by harming or using the weak
predicament|n|a difficult situation
predominant|a|greater in number or power
predominantly|r|mostly
preeminent|a|better or more important than all others
prejudice|n|an unfair opinion formed without knowing the facts
preliminary|a|coming before the main part
premature|a|happening too early
premise|n|a statement on which an argument rests
preoccupation|n|something one thinks about all the time
preoccupied|a|thinking about one thing all the time
preposterous|a|completely foolish
prerequisite|n|something that must exist first
prerogative|n|a special right that belongs to a person or office
preside|v|to be in charge of a meeting or event
prestige|n|the respect that comes from success or rank
prestigious|a|respected and admired
presume|v|to believe to be true without proof
presumption|n|a belief held without proof
pretense|n|a false show
pretext|n|a false reason given to hide the real one
prevail|v|to win in the end
prevalence|n|how common something is
prevalent|a|common
pristine|a|clean and unspoiled
privileged|a|having advantages that others lack
proactive|a|acting before trouble comes
probe|n|a careful investigation
proclaim|v|to announce officially
proclamation|n|an official public announcement
prodigious|a|amazingly large
profound|a|very deep or great
profoundly|r|very deeply
prohibit|v|to forbid by law or rule
prohibition|n|an order that forbids something
prohibitive|a|so high that it keeps people from buying or acting
prolific|a|producing a great deal
proliferation|n|a quick increase in number
proliferate|v|to increase quickly in number
prolong|v|to make last longer
prolonged|a|lasting a long time
prominence|n|the state of being well known or important
prominent|a|well known or important
promulgate|v|to announce officially, as a law
prone|a|likely to do or suffer something
propel|v|to push forward
propensity|n|a natural leaning toward a way of acting
proponent|n|a person who argues for something
proposition|n|a statement or idea put forward to be considered
proscribe|v|to forbid by law
prospect|n|the chance that something will happen
prospective|a|likely to become
prosper|v|to do well
prosperous|a|rich and successful
protagonist|n|the main character or leading person
protracted|a|lasting a long time
provisional|a|meant only for the time being
prowess|n|great skill
proximity|n|nearness
prudence|n|careful good sense
prudent|a|careful and sensible
pundit|n|a person who gives opinions as an expert in the media
punitive|a|meant to punish
pursuit|n|the act of trying to reach something
qualm|n|a feeling of doubt about whether something is right
quell|v|to put an end to, as a riot
quest|n|a long search
quintessential|a|being the perfect example of
ramification|n|a result that makes a matter more complicated
rampant|a|spreading without control
ravage|v|to damage badly
reactionary|a|against any political or social change
reaffirm|v|to state again firmly
realm|n|an area of activity or knowledge
rebuff|v|to refuse in an unfriendly way
rebuke|v|to criticise sharply
rebuke|n|sharp criticism
recalcitrant|a|refusing to obey
recede|v|to move back or become less
recipient|n|a person who receives something
reciprocal|a|done by each side to the other
reciprocity|n|giving and taking in equal measure
reckless|a|not caring about danger
reconcile|v|to bring back into agreement
rectify|v|to put right
recur|v|to happen again
recurrent|a|happening again and again
redress|v|to put right, as a wrong
redundant|a|more than is needed
reiterate|v|to say again
relentless|a|never stopping or weakening
relentlessly|r|without ever stopping
relevance|n|how much something has to do with the matter
reliance|n|depending on someone or something
relinquish|v|to give up
reluctance|n|unwillingness
reluctant|a|unwilling
reluctantly|r|unwillingly
remedy|n|a way of putting something right
reminiscent|a|reminding one of something
remnant|n|a small part that is left over
remorse|n|deep regret for having done wrong
render|v|to cause to become
renounce|v|to give up formally
renowned|a|famous
repercussion|n|a later, often unwelcome effect
replenish|v|to fill up again
repress|v|to hold down by force
reprehensible|a|deserving strong blame
repudiate|v|to refuse to accept or be connected with
repulsive|a|causing strong disgust
resentment|n|anger at unfair treatment
resilience|n|the ability to recover from trouble
resilient|a|able to recover from trouble
resolute|a|firm in purpose
resolve|n|firmness of purpose
resonate|v|to agree with what people feel or believe
restive|a|impatient and hard to control
restraint|n|self-control in the use of force or words
restrict|v|to limit
restriction|n|a rule that limits what may be done
resurgence|n|a return to strength or activity
resurgent|a|growing strong again
retain|v|to keep
reticent|a|unwilling to speak freely
retract|v|to take back, as a statement
reverberate|v|to have effects that spread far
revere|v|to respect and admire deeply
revelation|n|a surprising fact made known
reversal|n|a change to the opposite
revitalize|v|to give new life to
rife|a|common, as something bad
rigid|a|not able or willing to change
rigorous|a|very careful and strict
robust|a|strong
ruinous|a|causing ruin
ruthless|a|without pity
ruthlessly|r|without pity
safeguard|n|something that protects
safeguard|v|to protect
salient|a|most noticeable or important
salvage|v|to save from loss
sanctity|n|the quality of being holy or worthy of the greatest respect
sanctuary|n|a place of safety
sarcastic|a|saying the opposite of what one means in order to mock
savvy|a|having practical knowledge
scant|a|hardly any
scarce|a|hard to find because there is little
scarcity|n|a lack of something
scathing|a|severely critical
scenario|n|a way in which things might happen
schism|n|a split of a group into two
scope|n|the range of what something covers
scorn|n|a strong feeling that something deserves no respect
scrap|v|to give up or throw away
scrupulous|a|very careful to do what is right
scrutinize|v|to look at very carefully
scrutiny|n|a very careful look
seamless|a|without any break
secluded|a|away from other people
seize|v|to take by force
seizure|n|the taking of something by force or law
selective|a|choosing carefully
semblance|n|an outward look that may not be real
sentiment|n|a feeling or opinion
setback|n|something that stops or slows progress
sever|v|to cut or break off
shackle|v|to hold back, as by chains
shatter|v|to break or destroy completely
shun|v|to keep away from
sideline|v|to keep from taking an active part
signify|v|to mean or be a sign of
simultaneous|a|happening at the same time
simultaneously|r|at the same time
sinister|a|seeming evil
skeptic|n|a person who doubts
skeptical|a|having doubts
skepticism|n|doubt
skew|v|to change so that it is not fair or exact
skirmish|n|a small, short fight
slain|a|killed by violence
slaughter|n|the killing of many people or animals
slay|v|to kill
sluggish|a|slow
smear|v|to damage a person's good name by lies
soar|v|to rise very fast
sober|a|serious and calm
sojourn|n|a short stay
solace|n|comfort in sorrow
solemn|a|very serious
solemnly|r|very seriously
sophisticated|a|advanced and complicated
span|v|to reach from one side or time to another
spark|v|to set off
sparse|a|thinly spread
spate|n|a large number of things in a short time
spearhead|v|to lead, as an attack or campaign
spectrum|n|a range of different things between two ends
speculate|v|to guess without knowing the facts
speculation|n|guesses made without knowing the facts
sphere|n|an area of activity or influence
sporadic|a|happening now and then
spur|v|to drive to action
spurious|a|false
spurn|v|to refuse with scorn
squander|v|to waste
stability|n|the state of being steady
stabilize|v|to make steady
staggering|a|so great that it shocks
stagnant|a|not growing or moving
stagnate|v|to stop growing or moving
stagnation|n|a state in which nothing grows or moves
stalwart|n|a loyal supporter
stance|n|an opinion that is openly stated
stark|a|clear and harsh
startling|a|very surprising
statistic|n|a fact given as a number
staunch|a|loyal and firm
steadfast|a|firm and not changing
stem|v|to stop the flow or spread of
stifle|v|to keep from growing or being expressed
stigma|n|a mark of shame in the eyes of others
stipulate|v|to state as a condition
stoke|v|to make stronger, as fear or anger
stoic|a|bearing trouble without complaint
straightforward|a|easy to understand
stranglehold|n|complete control that keeps others from acting
strategist|n|a person who plans how to reach a goal
strategy|n|a plan for reaching a goal
strife|n|bitter conflict
stringent|a|very strict
strive|v|to try very hard
stymie|v|to keep from making progress
subdue|v|to bring under control
subjective|a|based on personal feelings
submission|n|giving in to the power of another
subordinate|a|lower in rank or importance
subsequent|a|coming after
subsequently|r|afterwards
subservient|a|too willing to obey
subside|v|to become less strong
subsidize|v|to help pay for with public money
subsist|v|to stay alive on little
substantial|a|large
substantially|r|to a large degree
substantiate|v|to give proof of
substantive|a|real and important
subterfuge|n|a trick used to hide the truth
subtle|a|hard to notice
subversion|n|secret work to destroy a government from within
subversive|a|meant to destroy a government or system from within
subvert|v|to try to destroy from within
succumb|v|to give way to something stronger
suffice|v|to be enough
sumptuous|a|costly and splendid
superficial|a|only on the surface
superfluous|a|more than is needed
supersede|v|to take the place of
supremacy|n|the highest power or position
surge|n|a sudden large increase
surge|v|to rise suddenly
surmount|v|to overcome
surpass|v|to do better or be more than
surreal|a|so strange that it seems like a dream
susceptible|a|easily affected
suspend|v|to stop for a time
suspension|n|a stop for a time
sustain|v|to keep going
sway|v|to change the opinion of
sweeping|a|having wide effects
swift|a|fast
swiftly|r|fast
symbolic|a|standing for something rather than having effect itself
symbolize|v|to stand for
symptom|n|a sign of something bad
synonymous|a|so closely connected as to mean the same
systematic|a|done by a fixed plan
systematically|r|by a fixed plan
systemic|a|affecting a whole system
taboo|n|something that custom forbids
tacit|a|understood without being said
tactic|n|a way of getting what one wants
tactical|a|done as part of a plan to gain something soon
taint|v|to spoil slightly, as a good name
tangible|a|real enough to be seen or felt
tantamount|a|equal in effect
temper|v|to make less strong
tenable|a|able to be defended against doubt
tenacious|a|not letting go or giving up
tenet|n|one of the main beliefs of a group
tension|n|a strained state between people or groups
tentative|a|not certain or final
tenuous|a|weak and easily broken
tenure|n|the time for which a person holds an office
terminate|v|to end
terrain|n|an area of land and its shape
terse|a|using few words
thorny|a|difficult to deal with
threshold|n|the level at which something begins
thrive|v|to do very well
thwart|v|to keep from succeeding
tirade|n|a long, angry speech
toil|v|to work very hard
tolerance|n|willingness to accept others' beliefs and ways
tolerant|a|willing to accept others' beliefs and ways
tolerate|v|to allow something one doesn't like
tout|v|to praise in order to win support
trajectory|n|the path along which something moves or develops
tranquil|a|quiet and peaceful
transcend|v|to go beyond the limits of
transform|v|to change completely
transformation|n|a complete change
transgression|n|an act that breaks a rule
transient|a|lasting only a short time
transparent|a|open for all to see
traumatic|a|so shocking that it hurts the mind for a long time
traverse|v|to travel across
treacherous|a|not to be trusted, or full of hidden danger
trepidation|n|fear about what may happen
tribute|n|something said or done to show respect
trigger|v|to cause to start
trivial|a|of little importance
tumult|n|noise and confusion
tumultuous|a|full of noise, change and confusion
turbulence|n|a state of disorder and sudden change
turbulent|a|full of disorder and sudden change
turmoil|n|a state of great disorder
ubiquitous|a|found everywhere
ulterior|a|hidden behind what is shown
ultimate|a|final or highest
ultimately|r|in the end
unabated|a|without becoming weaker
unacceptable|a|too bad to be allowed
unambiguous|a|having only one possible meaning
unanimity|n|complete agreement
uncanny|a|strange and hard to explain
unconditional|a|without any terms or limits
underestimate|v|to think smaller or less important than it is
underlying|a|lying behind as the real cause
undermine|v|to make weaker little by little
underpin|v|to support from below
underscore|v|to show the importance of
undertake|v|to take on, as a task
undertaking|n|a big task
undeniable|a|certainly true
unequivocal|a|completely clear
unequivocally|r|in a completely clear way
unfettered|a|not limited by rules
unflinching|a|not drawing back from what is hard
unforeseen|a|not expected
unify|v|to bring together into one
unification|n|bringing together into one
unjust|a|not fair
unleash|v|to let loose
unprecedented|a|never having happened before
unravel|v|to come apart
unrelenting|a|not becoming weaker or stopping
unresolved|a|not yet settled
unscrupulous|a|without moral principles
unsustainable|a|not able to go on
untenable|a|impossible to defend or keep up
unveil|v|to show or announce for the first time
unwarranted|a|without good reason
unwavering|a|never changing or weakening
unwitting|a|not knowing; not meant
unyielding|a|not giving way
upheaval|n|a great and sudden change
uphold|v|to support or defend, as a law or principle
uprooted|a|forced to leave home
urgency|n|the need to act at once
urgent|a|needing to be dealt with at once
utilitarian|a|useful rather than beautiful
utopia|n|an imagined place where everything is perfect
utopian|a|imagining a perfect world that can't be reached
utter|a|complete
utterly|r|completely
vacate|v|to leave empty
vague|a|not clear
validate|v|to show to be right
validity|n|the quality of being legally or logically right
vanguard|n|those who lead the way
vanquish|v|to defeat completely
vehement|a|full of strong feeling
vehemently|r|with strong feeling
vengeance|n|harm done in return for a wrong
venture|n|a new and risky undertaking
veracity|n|truthfulness
verify|v|to check that something is true
verification|n|checking that something is true
vestige|n|the last small trace of something
viability|n|the ability to succeed or go on
viable|a|able to work or succeed
vibrant|a|full of life and energy
vicious|a|very cruel
vicious circle|n|a situation in which one trouble causes another that makes the first worse
vicious cycle|n|a situation in which one trouble causes another that makes the first worse
victimize|v|to make suffer unfairly
vie|v|to compete
vigil|n|a quiet gathering, often at night, to pray, protest or honour the dead
vigilance|n|careful watching for danger
vigilant|a|watching carefully for danger
vigorous|a|full of force and energy
vigorously|r|with force and energy
vilify|v|to speak of as very bad
vindicate|v|to show to have been right
vindictive|a|wanting to hurt someone in return for a wrong
virtually|r|almost
virtue|n|a good quality of character
visceral|a|coming from deep feeling rather than thought
visionary|n|a person with great and new ideas about the future
vocal|a|saying loudly what one thinks
volatile|a|likely to change suddenly for the worse
volatility|n|a tendency to change suddenly
vow|n|a serious promise
vow|v|to promise seriously
vulnerability|n|the state of being easily hurt
vulnerable|a|easily hurt or attacked
wane|v|to become weaker or less
warrant|v|to be a good reason for
wary|a|careful because of possible danger
watershed|n|an event that marks an important change
waver|v|to be unsteady or unsure
weather|v|to come safely through
whim|n|a sudden wish without good reason
wholesale|a|affecting all or nearly all
wield|v|to hold and use, as power
withstand|v|to resist or survive
woe|n|great trouble or sorrow
worsen|v|to become or make worse
wreak|v|to cause, as damage
wrongdoing|n|bad or illegal behaviour
yearn|v|to want very much
yield|v|to give way
zeal|n|great energy and eagerness for a cause
zealot|n|a person who goes too far in support of a cause
zealous|a|full of energy and eagerness for a cause
zenith|n|the highest point
`,
  {
    integral: /\bintegral (?:part|to|role|component|piece)\b/i,
    mediate:
      /\bmediat(?:ed?|es|ing)\b.*\b(?:dispute|conflict|talks?|between|peace|crisis|side|parties|agreement|negotiat)|\b(?:dispute|conflict|talks?|peace|crisis|deal|agreement)\w*\b.*\bmediat/i,
    interference: /(?<!radio |frequency )\binterference\b(?!.*\b(?:signal|radio|frequency|waves?)\b)/i,
    marginal: /\bmarginal\b(?! (?:social |private )?(?:cost|benefit|utility|product|revenue|tax))/i,
    proliferation: /\bproliferation of\b/i,
    ignite: /\bignit/i,
    impose: /\bimpos(?:ed?|es|ing)\b(?! figure)/i,
    imposition: /\bimposition of\b/i,
    imperative: /\b(?:an?|the|moral|strategic|political|national|economic) imperatives?\b/i,
    impart: /\bimpart/i,
    implication: /\bimplications?\b/i,
    indulge: /\bindulg/i,
    inertia: /\b(?:politic|bureaucra|institution|polic)/i,
    inclusion: /\binclusion\b/i,
    initiate: /\binitiat(?:ed?|es|ing)\b/i,
    insulate: /\binsulated? .{0,30}from\b/i,
    instrumental: /\binstrumental in\b/i,
    integrate: /\bintegrat/i,
    integrity:
      /\b(?:his|her|their|its|personal|of|with|moral|and|honesty|man|person|woman) integrity\b|\bintegrity (?:and|of (?:the )?(?:election|process|system|institution|judicia|vote))/i,
    inflame: /\binflam(?:ed?|es|ing)\b(?!.*\b(?:skin|joint|tissue)\b)/i,
    interfere: /\binterfer/i,
    isolate: /\bisolat(?:ed?|es|ing)\b(?!.*\b(?:cell|gene|virus|strain|protein)s?\b)/i,
    intervene: /\binterven/i,
    keen: /\b(?:keen to|keen on|keen interest)\b/i,
    landmark: /\b(?:a|the) landmark (?:decision|case|ruling|victory|law|agreement|study|in)\b/i,
    latitude: /\b(?:more|much|some|great|wide|little|considerable) latitude\b(?!.*\bdegrees\b)/i,
    lapse: /\blapses? (?:in|of)\b|\bsecurity lapse/i,
    liability: /\b(?:legal|law|court|company|companies|insur|damages|limited)/i,
    literally: /\bliterally\b/i,
    loom: /\bloom(?:s|ed|ing)?\b(?!.*\b(?:weav|cloth|thread))/i,
    lull: /\b(?:a|the|brief|temporary) lull\b/i,
    lure: /\blur(?:ed?|ing)\b/i,
    malign: /\bmalign(?:ed|ing)\b/i,
    maneuver: /\b(?:political|diplomatic|legal|tactical|parliamentary) maneuvers?\b/i,
    manifest: /\bmanifest(?:s|ed|ing)? (?:itself|themselves|in|as)\b/i,
    mar: /\bmarred\b/i,
    margin: /\b(?:a|the|by|narrow|wide|vote|slim|thin|comfortable) margin\b|\bmargin of (?:victory|\d)/i,
    magnify: /\bmagnif(?:y|ies|ied|ying)\b(?!.*\b(?:lens|glass|microscop|telescop))/i,
    magnitude: /(?<!orders? of )\bmagnitude\b(?!.*\b(?:earthquake|quake|star|Richter|vector)\b)/i,
    merit: /\bmerits?\b/i,
    militant: /\bmilitant (?:group|organi[sz]ation|movement|wing|Islam|union|action)/i,
    minute:
      /\b(?:minute (?:amount|quantit|detail|trace|particle|difference|change|fraction)|the most minute)/i,
    mock: /\bmock(?:s|ed|ing)\b/i,
    mutual: /\bmutual\b(?! fund)/i,
    neglect: /\bneglect/i,
    nominal: /\bnominal\b/i,
    norm: /\bnorms?\b/i,
    nurture: /\bnurtur/i,
    obscure: /\bobscur/i,
    oblige: /\bobliged? to\b|\bobliges\b/i,
    offset: /\boffset(?:s|ting)? (?:the|by|these|this|those|any|some|its|their|losses)|\bto offset\b/i,
    orchestrate: /\borchestrat/i,
    orthodox: /\borthodox(?:y)? (?:view|economi|thinking|belief|opinion|polic)/,
    outlet: /\b(?:news|media) outlets?\b/i,
    outright: /\b(?:an?|the) outright\b|\boutright (?:ban|victory|majority|war|lie|hostil|win)/i,
    overlook:
      /\boverlook(?:s|ed|ing)?\b(?!.*\b(?:sea|river|valley|city|square|bay|harbou?r|beach|lake|street|park)\b)/i,
    oversee: /\bovers(?:ee|aw|een)/i,
    paralyze: /\bparaly[sz]/i,
    paralysis:
      /\b(?:political|government|policy|paralysis (?:in|of (?:the )?(?:government|parliament|congress)))/i,
    patronize: /\bpatroni[sz]ing\b/i,
    pending: /\bpending\b/i,
    perception: /\bperceptions?\b/i,
    perennial: /\bperennial\b(?!.*\b(?:plant|flower|garden)s?\b)/i,
    penetrate: /\bpenetrat/i,
    peculiar: /\bpeculiar\b(?! to)/i,
    pioneer: /\bpioneers? (?:of|in)\b/i,
    plague: /\bplagu(?:ed|es|ing)\b/i,
    plea: /\bpleas? (?:for|to|from)\b/i,
    plunge:
      /\b(?:prices?|shares?|stocks?|market|rate|value|currency|ratings?|sales|temperatures?)\b.*\bplung(?:ed?|es|ing)\b/i,
    portray: /\bportray/i,
    posture:
      /\b(?:defen[cs]e|military|aggressive|nuclear|defensive|strategic|political|diplomatic|tough) posture\b/i,
    potent: /\bpotent\b/i,
    precipitate: /\bprecipitat(?:ed|es|ing)\b(?!.*\b(?:rain|solution|chemical)\b)/i,
    premise: /\bpremise\b(?!s\b)/i,
    premature: /\bpremature\b(?!.*\b(?:bab|birth|infant)\w*\b)/i,
    preside: /\bpresid(?:ed?|es|ing)\b/i,
    privileged: /\bprivileged\b/i,
    probe:
      /\b(?:a|the|an|into|federal|criminal|investigative|corruption|impeachment) probes?\b(?!.*\b(?:space|lunar|Mars|planet)\b)/i,
    prohibition: /\bprohibition\b/,
    prominent: /\bprominent\b/i,
    prone: /\bprone to\b/i,
    proposition: /\bproposition\b/,
    prospect: /\bprospects? (?:of|for|that)\b/i,
    prospective: /\bprospective\b/i,
    pursuit: /\bpursuit of\b/i,
    realm: /\b(?:in the realm|realm of)\b/i,
    recede: /\breced/i,
    reconcile: /\breconcil/i,
    recur: /\brecur/i,
    remedy: /\bremed/i,
    render:
      /\brendered?(?:s|ing)? (?:it|them|him|her|the|this|that|\w+) ?\w* ?(?:useless|impossible|powerless|unable|irrelevant|obsolete|meaningless|ineffective|unnecessary|invalid|helpless|moot|harmless)/i,
    resolve: /\b(?:the|its|their|our|his|her|political|national|American) resolve\b/i,
    resonate: /\bresonat(?:ed?|es|ing) (?:with|among|in|across)\b/i,
    restraint: /\b(?:show|exercise|urg\w+|call\w* for|with|self|maximum|military|of) restraint\b/i,
    retain: /\bretain/i,
    reversal: /\breversal\b/i,
    revelation: /\brevelations?\b/,
    rigid: /\brigid\b(?!.*\b(?:steel|wood|plastic|metal|shell|material)\b)/i,
    robust: /\brobust\b/i,
    sanctuary: /\bsanctuary\b(?! cit)(?!.*\b(?:wildlife|bird|animal|church|altar)\b)/i,
    scope: /\bscope\b/i,
    scrap: /\bscrap(?:ped|ping)\b/i,
    selective: /\bselective\b/i,
    seize: /\bseiz(?:ed?|es|ing)\b(?! (?:on|upon|the (?:opportunity|moment|initiative|chance)))/i,
    seizure: /\bseizures? of\b/i,
    sever: /\bsever(?:ed|ing|s)?\b/i,
    shatter: /\bshatter/i,
    sideline: /\bsidelined\b/i,
    skew: /\bskew/i,
    smear: /\bsmear (?:campaign|the|him|her)|\bsmeared\b/i,
    slaughter: /\bslaughter of\b|\bthe slaughter\b/i,
    soar: /\b(?:prices?|costs?|rates?|numbers?|demand|temperatures?|debt|popularity|unemployment|inflation|shares?|stocks?|sales)\b.*\bsoar/i,
    sober: /\b(?:a|more|sober (?:look|assessment|view|reminder|tone|speech|judgment))\b/i,
    span: /\bspan(?:s|ned|ning)\b/i,
    spark:
      /\bspark(?:s|ed|ing)? (?:\w+ )?(?:a|an|the|outrage|protest|anger|debate|fear|riot|war|clash|violence|new|wide|interest|controvers|off|unrest)/i,
    spectrum: /\b(?:political|broad|wide|ideological|whole|across the) spectrum\b/i,
    speculate: /\bspeculat(?:ed?|es|ing) (?:that|about|on|whether|as)\b/i,
    speculation: /\bspeculation\b(?!.*\b(?:stock|currency|market|land|financial)\b)/i,
    sphere: /\b(?:public|political|private|social|economic) spheres?\b/i,
    spur: /\bspur(?:red|ring|s)\b|\bto spur\b/i,
    stark: /\bstark\b/,
    stem: /\bstem(?:med|ming)? the\b|\bto stem\b/i,
    sustain: /\bsustain(?:ed|s|ing)?\b(?! (?:an? )?(?:\w+ )?(?:injur|damage|wound|loss))/i,
    submission: /\b(?:into|forced?|total|beaten) submission\b/i,
    subside: /\bsubsid(?:ed?|es|ing)\b/i,
    subtle: /\bsubtle\b/i,
    surge: /\bsurg/i,
    suspend: /\bsuspend(?:s|ed|ing)?\b(?! (?:from|in|above|by))/i,
    suspension: /\bsuspension of\b(?!.*\b(?:particles|liquid)\b)/i,
    sway: /\bsway(?:ed|ing)?\b (?:voters?|public|opinion|the (?:vote|public|election|court|jury|outcome|result))/i,
    sweeping:
      /\b(?:a|the|its|his|her|their|more|most|of) sweeping\b|\bsweeping (?:change|reform|power|victory|measure|new|law|review|sanction|claim|statement)/i,
    symptom: /\bsymptoms? of (?:a|the|this|our|their|deep|something)\b/i,
    temper: /\btempered\b/i,
    tension: /(?<!high )\btensions?\b(?!.*\b(?:muscle|surface|string|rope|wire|cable|voltage)\b)/i,
    tenure: /\b(?:his|her|their|during|its) tenure\b/i,
    threshold: /\bthreshold\b(?!.*\b(?:door|house|room)\b)/i,
    toil: /\btoil(?:s|ed|ing)\b/i,
    tolerance: /(?<!zero.)\btolerance\b(?!.*\b(?:drug|alcohol|heat|cold)\b)/i,
    transparent: /\b(?:process|government|decision|elections?|open|accountable|fair|investigation)\b/i,
    transform: /\btransform/i,
    tribute: /\b(?:paid|pay|paying|in|a|as a) tributes?\b/i,
    trigger: /\btrigger(?:ed|s|ing)?\b(?! finger)/i,
    ultimate: /\bultimate\b/i,
    undertake: /\bundert(?:ake|akes|aking|ook|aken)\b/i,
    uphold: /\buph(?:old|olds|olding|eld)\b/i,
    utter:
      /\b(?:an?|the|this|in|with|its|of) utter\b|\butter (?:failure|disaster|contempt|nonsense|chaos|disregard|defeat|destruction|ruin|lack)/i,
    venture: /\b(?:joint|business|commercial|new|risky|foreign|military|a|the) ventures?\b/i,
    vague: /\bvague\b/i,
    virtue: /\bvirtues?\b(?! of (?:its|their|his|her|the))/i,
    vocal:
      /\b(?:vocal (?:critic|opponent|supporter|advocate|minority|about|in|opposition)|more vocal|very vocal)/i,
    volatile: /\bvolatile\b(?!.*\b(?:compound|chemical|liquid|organic)\b)/i,
    warrant: /\bwarrant(?:s|ed|ing)\b(?! (?:for|to arrest|officer))/i,
    watershed: /\bwatershed (?:moment|event|election|year|in|for)\b/i,
    weather: /\bweather(?:ed|ing) (?:the|a|this|many)\b|\bto weather the\b/i,
    wholesale: /\bwholesale (?:change|reform|destruction|slaughter|rejection|review|transformation)/i,
    yield: /\byield(?:ed|ing|s)? to\b/i,
    transcend: /\btranscend/i,
    wield: /\bwield/i,
    vicious: /\bvicious\b(?! (?:circle|cycle))/i,
    validate: /\bvalidat/i,
  },
);
