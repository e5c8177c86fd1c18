/** Settled verb senses, one a line: word|frequency band 0-9|definition. See README.md in this folder. */
export const verbSenses = `abase|2|cause to feel shame
abdicate|3|give up, such as power, as of monarchs and emperors, or duties and obligations
abhor|3|find repugnant
abolish|4|do away with
abominate|2|find repugnant
abrogate|1|revoke formally
absent|6|go away or leave|f
abstract|6|consider a concept without thinking of a specific example|f
accession|2|make a record of additions to a collection, such as a library
achieve|7|to gain with effort|f
acquiesce|2|to agree or express agreement
acquire|6|come into the possession of something concrete or abstract|f
addict|7|to cause to become dependent
admix|0|mix or blend
adopt|7|choose and follow|f
adore|7|love intensely
adsorb|0|accumulate on the surface
advertise|6|call attention to|f
advocate|6|push for something
affront|4|treat, mention, or speak to rudely
agglomerate|0|form into one cluster
airlift|3|fly people or goods to or from places not accessible by other means
alert|9|warn or arouse to a sense of danger or call to a state of preparedness
alien|8|transfer property or ownership
aline|4|place in a line or arrange so as to be parallel or straight
allege|3|report or maintain
allocate|3|distribute according to a plan or set apart for a special purpose
allude|3|make a more or less disguised reference to
allure|4|dispose or incline or entice to
alter|7|cause to change
amble|2|walk leisurely
amnesty|5|grant a pardon to
amortize|2|liquidate gradually
amputate|5|remove surgically
amuse|6|occupy in an agreeable, entertaining or pleasant fashion
anagram|4|read letters out of order to discover a hidden meaning
animize|0|give lifelike qualities to
annihilate|4|kill in large numbers
answer|11|react verbally|f
antic|2|act as or like a clown
apparel|4|provide with clothes or put clothes on
approach|9|move towards|f
appropriate|8|give or assign a resource to a particular person or cause|f
arbitrate|1|act between parties with a view to reconciling differences
armour|6|equip with armor
arrest|10|take into custody|f
arrive|9|reach a destination|f
article|9|bind by a contract|f
ascribe|2|attribute or credit to
aspire|5|have an ambitious plan or a lofty goal
assail|2|attack someone physically or emotionally
assault|8|attack someone physically or emotionally
assent|2|to agree or express agreement
assess|5|evaluate or estimate the nature, quality, ability, extent, or significance of
associate|8|make a logical or causal connection|f
assume|9|take to be the case or to be true|f
astonish|4|affect with wonder
astound|4|affect with wonder
attend|8|be present at, etc.|f
attire|5|put on special clothes to appear particularly appealing and attractive
attune|1|adjust or accustom to
audition|8|perform in order to get a role
augment|4|enlarge or increase
autograph|7|mark with one's signature
avalanche|6|gather into a huge mass and roll down a mountain, of snow
avenge|6|take revenge for a perceived wrong
avert|4|prevent the occurrence of
await|6|look forward to the probable occurrence of
awake|9|stop sleeping|f
background|8|understate the importance or quality of|f
backlash|3|come back to the originator of an action with an undesired effect
backstroke|3|swim on one's back
backtrack|5|retrace one's course
badmouth|3|speak unfavorably about
ballyhoo|2|advertize noisily or blatantly
bamboozle|2|conceal one's true motives from especially by elaborately feigning good intentions so as to gain an end
bankroll|5|provide with sufficient funds
banter|5|be silly or tease one another
barter|5|exchange goods without involving money
basset|3|appear at the surface
batik|2|dye with wax
beaver|7|work hard on something|f
beckon|3|signal with the hands or nod
bedamn|0|wish harm upon
befit|0|accord or comport with
befog|0|make less visible or unclear
beget|4|make by reproduction
begin|10|take the first step or steps in carrying out an action|f
behead|3|cut the head of
behold|7|see with attention
behoove|3|be appropriate or necessary
bellow|4|shout loudly and without restraint
belly|8|swell out or bulge out|f
bemoan|1|regret strongly
bequeath|5|leave or give by will after one's death
berate|3|censure severely or angrily
berry|6|pick or gather berries
beseech|5|ask for or request earnestly
beshrew|2|wish harm upon
bewail|0|regret strongly
beware|7|be on one's guard
bicker|4|argue over petty things
billet|4|provide housing for
binge|5|overeat or eat immodestly
birdie|7|shoot in one stroke under par
birth|9|cause to be born|f
bivouac|3|live in or as if in a tent
blabber|3|speak rapidly and incessantly
blackjack|7|exert pressure on someone through threats
blank|8|keep the opposing team from winning|f
blarney|4|influence or urge by gentle urging, caressing, or flattering
blather|3|to talk foolishly
bleed|8|lose blood from one's body|f
bleep|6|emit a single short high-pitched signal
blend|7|combine into one|f
blindfold|6|cover the eyes of to prevent him from seeing
blinker|3|put blinders on
blink|7|briefly shut the eyes
blitzkrieg|4|fight a quick and surprising war
blitz|5|attack suddenly and without warning
bloom|7|produce or yield flowers|f
blurt|4|utter impulsively
blush|6|turn red, as if in embarrassment or shame|f
bobble|2|make a mess of, destroy or ruin
bogey|6|to shoot in one stroke over par
bollocks|6|make a mess of, destroy or ruin
bombproof|2|make safe against bombings
boomerang|5|return to the initial position from where it came
boondoggle|2|do useless, wasteful, or trivial work
bootstrap|2|help oneself, often through improvised means
botch|4|make a mess of, destroy or ruin
boycott|5|refuse to sponsor
brainstorm|5|try to solve a problem by thinking intensely about it|f
brattle|2|make a rattling sound
brave|9|face and withstand with courage|f
brawl|6|to quarrel noisily, angrily or disruptively
brazen|5|face with defiance or impudence
breastfeed|3|give suck to
breaststroke|3|swim with the face down and extend the arms forward and outward while kicking with the leg
breathe|10|draw air into, and expel out of, the lungs|f
bribe|7|make illegal payments to in exchange for favors or influence
brief|8|give essential information to someone|f
broach|4|bring up a topic for discussion
brocade|2|weave a design into
brood|5|think moodily or anxiously about something
brook|6|put up with something or somebody unpleasant
bruit|0|tell or spread rumors
brunch|7|eat a meal in the late morning
budge|6|move very slightly
buffalo|8|intimidate or overawe
build|10|make by combining materials and parts|f
bullshit|10|speak insincerely or without regard for facts or truths|f
bunco|3|deprive of by deceit
burgeon|0|grow and flourish
burlesque|4|make a parody of
burrow|4|move through by or as by digging
burthen|2|weight down with a load
bushel|4|restore by replacing a part or putting together what is torn or broken
bustle|5|move or cause to move energetically or busily
butcher|8|kill usually for food consumption|f
buttonhole|3|detain in conversation by or as if by holding on to the outer garments of
bypass|6|avoid something unpleasant or laborious
cabal|3|engage in plotting or enter into a conspiracy, swear together
cabbage|6|make off with belongings of others|f
cache|4|save up as for future use
caddy|6|act as a caddie and carry clubs for a player
cajole|3|influence or urge by gentle urging, caressing, or flattering
calender|2|press between rollers or plates so as to smooth, glaze, or thin into sheets
calumniate|0|charge falsely or with malicious intent
cancel|8|postpone indefinitely or annul something that was scheduled|f
candle|7|examine eggs for freshness by holding them against a light|f
candy|9|coat with something sweet, such as a hard sugar glaze|f
canoodle|2|fondle or pet affectionately
caper|6|jump about playfully
capitulate|4|surrender under agreed conditions
capsize|3|overturn accidentally
career|10|move headlong at high speed|f
caress|5|touch or stroke lightly in a loving or endearing manner
carjack|4|take someone's car from him by force, usually with the intention of stealing it
carouse|2|engage in boisterous, drunken merrymaking
castle|9|move the king two squares toward a rook and in the same move the rook to the square next past the king|f
catnap|3|take a siesta
caucus|3|meet to select a candidate or promote a policy
caution|7|warn strongly|f
cavort|2|play boisterously
cease|8|put an end to a state or an activity
censure|3|rebuke formally
centrifuge|2|rotate at very high speed in order to separate the liquids from the solids
chaff|3|be silly or tease one another
chagrin|3|cause to feel shame
chandelle|1|climb suddenly and steeply
chase|9|go after with the intent to catch|f
chastise|2|censure severely
chauffeur|7|drive someone in a vehicle
cheapen|4|lower the grade of something
checkmate|6|place an opponent's king under an attack from which it cannot escape and thus ending the game
cheek|7|speak impudently to|f
cheep|2|make high-pitched sounds
cheque|7|withdraw money by writing a check|f
chevy|6|annoy continually or chronically
chide|2|censure severely or angrily
childproof|3|make safe against children
chime|5|emit a sound
chine|2|cut through the backbone of an animal
chitchat|5|talk socially without exchanging too much information
chivy|0|annoy continually or chronically
choke|7|breathe with great difficulty, as when experiencing a strong emotion|f
chomp|3|chew noisily
choreograph|3|compose a sequence of dance steps, often to music
chortle|2|laugh quietly or with restraint
christen|4|administer baptism to
chronicle|5|record in chronological order
chuckle|5|laugh quietly or with restraint|f
chuff|1|blow hard and loudly
chute|6|jump from an airplane and descend with a parachute
circumnavigate|2|travel around, either by plane or ship
citrate|1|cause to form a salt or ester of citric acid
clamber|1|climb awkwardly, as if by scrambling
clang|5|make a loud noise
clatter|4|make a rattling sound
click|7|move or strike with a noise|f
climb|9|go upward with gradual or continuous progress|f
clomp|3|walk clumsily
clone|6|make multiple identical copies of|f
closet|9|confine to a small space, as for intensive work
closure|6|terminate debate by calling for a vote
clout|5|strike hard, especially with the fist
clunk|4|make or move along with a sound as of a horse's hooves striking the ground
clutch|6|take hold of
coast|9|move effortlessly|f
cocker|5|treat with excessive indulgence
codify|1|organize into a code or system, such as a body of law
coerce|4|to cause to do through pressure or necessity, by physical, moral or intellectual means
coiffure|2|arrange attractively
collaborate|4|work together on a common enterprise of project
collude|3|act in unison or agreement and in secret towards a deceitful or illegal purpose
combat|8|battle or contend against in or as if in a battle
comfit|2|make into a confection
commandeer|4|take arbitrarily or by force
commend|6|express approval of
commiserate|3|to feel or express sympathy or compassion
commute|5|exchange positions without a change in value
compare|8|examine and note the similarities or differences of|f
compassionate|6|share the suffering of
compel|5|force somebody to do something
compere|2|act as a master of ceremonies
complete|10|come or bring to a finish or an end|f
complexion|6|give a certain color to
comply|6|act in accordance with someone's rules, commands, or wishes
comprehend|6|get the meaning of something
conceal|6|prevent from being seen or discovered
conceptualize|2|have the idea for
concur|5|be in accord
condemn|6|express strong disapproval of
condone|5|excuse, overlook, or make allowances for
confide|6|reveal in private
configure|3|set up for a particular purpose
confiscate|5|take temporary possession of as a security, by legal authority
congeal|2|become gelatinous
conglomerate|5|collect or gather
congregate|4|come together, usually for a purpose
conjecture|5|to believe especially on uncertain or tentative grounds
conquer|7|bring under control by force or authority|f
conscript|2|enroll into service compulsorily
consent|7|give an affirmative reply to
console|6|give moral or emotional strength to
constitute|5|form or compose|f
construct|5|make by combining materials and parts|f
construe|3|make sense of
contact|10|be in or establish communication with|f
contort|2|twist and press out of shape
convalesce|2|get over an illness or shock
convict|7|find or declare guilty
convince|9|make agree, understand, or realize the truth or validity of something|f
convoy|6|escort in transit
cooperate|8|work together on a common enterprise of project
cooper|8|make barrels and casks
coquette|3|talk or behave amorously, without serious intentions
corduroy|4|build from logs laid side by side
corkscrew|5|move in a spiral or zigzag course
cotton|8|take a liking to|f
couch|9|formulate in a particular style or language|f
cough|8|exhale abruptly, as when one has a chest cold or congestion|f
counsel|8|give advice to
countenance|5|consent to, give permission
counterfeit|6|make a copy of with the intent to deceive
countermand|3|cancel officially
countersign|3|add one's signature to after another's to attest authenticity
court|11|make amorous advances towards|f
covet|5|wish, long, or crave for
craft|7|make by hand and with much skill|f
crane|9|stretch so as to see better|f
crave|6|have a craving, appetite, or great desire for
crawfish|3|make a retreat from an earlier commitment or activity
creak|4|make a high-pitched, screeching noise
cremate|4|reduce to ashes
crepe|5|cover or drape with crape
crick|6|twist into a strained position
crimson|5|turn red, as if in embarrassment or shame
criticize|6|find fault with|f
crook|7|bend or cause to bend
crosscut|2|cut using a diagonal line
cross|10|travel across or pass over|f
culminate|2|end, especially to reach a final or climactic stage
culture|8|grow in a special preparation|f
curtail|2|place restrictions on
curtain|8|provide with drapery|f
curtsey|3|bend the knees in a gesture of respectful greeting
cushion|6|protect from impact|f
custom-make|0|make to specifications
dateline|4|mark with a date and place
daunt|1|cause to lose courage
de-iodinate|0|remove iodine from
debauch|2|corrupt morally or by intemperance or sensuality
debone|2|remove the bones from
debug|3|locate and correct errors in a computer program code
debunk|2|expose while ridiculing
decapitate|4|cut the head of
decertify|0|cause to be no longer approved or accepted
decide|10|reach, make, or come to a decision about something|f
decode|5|convert code into ordinary language
decommission|2|withdraw from active service
decorate|6|make more attractive by adding ornament, colour, etc.
decrypt|4|convert code into ordinary language
decry|0|express strong disapproval of
deduct|5|make a subtraction
deface|2|mar or spoil the appearance of
default|5|fail to pay up
defecate|3|have a bowel movement
defect|6|desert, often in order to join the opposing cause, country, or army
deforest|3|remove the trees from
defraud|4|deprive of by deceit
defray|2|bear the expenses of
defuse|5|remove the triggering device from
degas|5|remove gas from
deign|4|do something that one considers to be below one's dignity
delegate|5|transfer power to someone
delouse|2|free of lice
delve|3|turn up, loosen, or remove earth
dematerialize|2|become immaterial
demean|4|reduce in worth or character, usually verbally
demise|6|transfer by a lease or by a will
demote|1|assign to a lower position
demystify|2|make less mysterious or remove the mystery from
demythologize|0|remove the mythical element from
denounce|5|speak out against
depend|8|be contingent upon|f
depersonalize|0|make impersonal or present as an object
deprave|2|corrupt morally or by intemperance or sensuality
deride|2|treat or speak of with contempt
descend|6|move downward and lower, but not necessarily all the way
designate|4|assign a name or title to
desist|5|choose not to consume
despair|7|abandon hope|f
despatch|2|send away towards a designated goal
despise|7|look down on with disdain
detect|7|discover or determine the existence, presence, or fact of
determine|8|establish after a calculation, investigation, experiment, survey, or study|f
detest|5|dislike intensely
detract|3|take away a part from
detribalize|0|cause members of a tribe to lose their cultural identity
devote|6|give entirely to a specific person, activity, or cause
dicker|3|negotiate the terms of an exchange
dictate|6|issue commands or orders for
dilate|3|become wider
dilute|4|lessen the strength or flavor of a solution or mixture
diminish|5|decrease in size, extent, or range
disabuse|2|free somebody
disagree|7|be of different opinions|f
disallow|1|command against
disappear|9|get lost, as without warning or explanation|f
disappoint|8|fail to meet the hopes or expectations of|f
disassemble|3|take apart into its constituent pieces
disavow|2|refuse to acknowledge
disbar|2|remove from the bar
disbelieve|3|reject as false
disburse|1|expend, as from a fund
discard|5|throw or cast away
discern|4|detect with the senses
discontent|5|make dissatisfied
discord|5|be different from one another
discourage|5|try to prevent|f
disembowel|2|remove the entrails of
disenfranchise|1|deprive of voting rights
disfavor|2|put at a disadvantage
disfigure|2|mar or spoil the appearance of
disguise|7|make unrecognizable
dishearten|1|take away the enthusiasm of
disillusion|3|free from enchantment
disinfect|4|destroy microorganisms or pathogens by cleansing
disinter|2|dig up for reburial or for medical investigation
disobey|6|refuse to go along with
disparage|5|express a negative opinion of
dispatch|7|send away towards a designated goal
dispel|3|force to go away
display|8|to show, make visible or apparent|f
disquiet|2|disturb in mind or make uneasy or cause to be worried or alarmed
disrobe|3|get undressed
disseminate|2|cause to become widely known
dissuade|4|turn away from by persuasion
distort|4|make false by mutilation or addition
district|9|regulate housing in|f
distrust|5|regard as untrustworthy
ditto|6|repeat an action or statement
dodge|7|make a sudden movement in a new direction so as to avoid
domicile|4|make one's home in a particular place or community
domineer|1|rule or exercise power over in a cruel and autocratic manner
donate|7|give to a charity or good cause
double-glaze|0|provide with two sheets of glass
double|10|increase twofold|f
download|6|transfer a file or program from a central computer to a smaller computer or to a computer at a remote location|f
draught|4|make a blueprint of
drawl|2|lengthen and slow down or draw out
dread|6|be afraid or scared of
drill|8|make a hole, especially with a pointed power or hand tool|f
dumbfound|2|be a mystery or bewildering to
dwindle|2|become smaller or lose substance
earmark|2|give or assign a resource to a particular person or cause
eavesdrop|5|listen without the speaker's knowledge
edify|2|make understand
editorialize|2|insert personal opinions into an objective statement
elaborate|7|add details, as to an account or idea
elate|0|fill with high spirits
elect|5|select by a vote for an office or membership
elongate|1|make long or longer by pulling and stretching
elope|5|run away secretly with one's beloved
elute|0|wash out with a solvent, as in chromatography
email|6|communicate electronically on the computer|f
embalm|2|preserve a dead body
embezzle|3|appropriate fraudulently to one's own use
embolden|1|give encouragement to
emboss|1|raise in a relief
embroil|1|force into some kind of situation, condition, or course of action
emcee|4|act as a master of ceremonies
emerge|6|come out into view, as from concealment|f
emigrate|3|leave one's country of residence for a new one
emote|2|give expression or emotion to, in a stage or movie role
empathize|4|be understanding of
emphasize|5|to stress, single out as important|f
enable|5|render capable or able for some task|f
encamp|1|live in or as if in a tent
encase|1|enclose in, or as if in, a case
encipher|0|convert ordinary language into code
encode|2|convert information into code
encompass|3|include in scope
encourage|7|contribute to the progress or growth of|f
encrypt|3|convert ordinary language into code
endear|2|make attractive or lovable
endeavor|5|attempt by employing effort
endeavour|4|attempt by employing effort
enmesh|1|entangle or catch in a mesh
enrage|3|put into a rage
enrich|3|make better or improve in quality|f
enroll|4|register formally as a participant or member
enrol|3|register formally as a participant or member
ensue|3|issue or terminate
enthrall|0|hold spellbound
entice|4|provoke someone to do something through promises or persuasion
entomb|2|place in a grave or tomb
entreat|4|ask for or request earnestly
envelop|2|enclose or enfold completely with or as if with a covering
epitomize|1|embody the essential characteristics of or be a typical example of
equal|8|be identical or equivalent to|f
equate|4|consider or describe as similar, equal, or analogous
equip|4|provide with usually for a specific purpose
equivocate|2|be deliberately ambiguous or unclear in order to mislead or withhold information
erase|7|remove from memory or existence
escalade|4|climb up and over
escalate|4|increase in extent or intensity
eschew|1|avoid and stay away from deliberately
eulogize|2|praise formally and eloquently
eventuate|1|come out in the end
evert|2|turn inside out
exaggerate|6|to enlarge beyond bounds or the truth
excel|5|distinguish oneself
excerpt|2|take out of a literary work in order to cite or copy
exchange|9|give to, and receive from, one another|f
exhume|4|dig up for reburial or for medical investigation
exile|6|expel from a country
exonerate|4|pronounce not guilty of criminal charges
exorcise|4|expel through adjuration or prayers
expect|11|regard something as probable or likely|f
expense|7|reduce the estimated value of something|f
experiment|8|to conduct a test or investigation|f
expiate|1|make amends for
expunge|2|remove by erasing or crossing out or as if by drawing a line
extenuate|1|lessen or to try to lessen the seriousness or extent of
extract|6|remove, usually with some force or effort
extradite|3|hand over to the authorities of another country
extricate|4|release from entanglement of difficulty
extrude|0|form or shape by forcing through an opening
eyewitness|7|be present at an event and see it with one's own eyes
faint|8|pass out from weakness, physical or emotional distress due to a loss of blood supply to the brain|f
farce|6|fill with a stuffing while cooking
farrow|6|give birth to
fashion|9|make out of components|f
father|13|make by reproduction|f
fatten|4|make fat or plump
fault|11|put or pin the blame on|f
feint|4|deceive by a mock action
felicitate|1|express congratulations
fester|6|ripen and generate pus
festoon|2|decorate with strings of flowers
fettle|2|remove mold marks or sand from
fidget|2|move restlessly
field-test|0|test something under the conditions under which it will actually be used
filch|3|make off with belongings of others
filibuster|3|obstruct deliberately by delaying
finagle|3|achieve something by means of trickery or devious methods
finance|7|obtain or provide money for|f
firebomb|2|attack with incendiary bombs
fireproof|3|make resistant to fire
flambe|2|pour liquor over and ignite
flank|7|be located at the sides of something or somebody
flatter|7|praise somewhat dishonestly
flaunt|5|display proudly
fleck|3|make a spot or mark onto
fleer|2|to smirk contemptuously
flinch|5|draw back, as with fear or pain
fling|6|throw with force or recklessness
flitter|2|move back and forth very rapidly
flounce|1|walk emphatically
flourish|5|grow vigorously
flunk|6|fail to get a passing grade|f
fondle|4|touch or stroke lightly in a loving or endearing manner
footnote|4|add explanatory notes to or supply with critical comments
forbid|8|command against|f
forearm|5|arm in advance of a confrontation
foreknow|0|realize beforehand
foreshadow|2|indicate, as with a sign or an omen
forfeit|6|lose or lose the right to by some error, offense, or crime
forfend|2|prevent the occurrence of
forsake|5|leave someone who needs or counts on you
forswear|2|formally reject or disavow a formerly held belief, usually under pressure
forward|10|send or ship onward from an intermediate post or station in transit|f
foster|8|promote the growth of
foxhunt|2|hunt foxes, on horseback and with dogs
fraction|6|perform a division
fragment|6|break or cause to break into pieces|f
fraternise|2|be on friendly terms with someone, as if with a brother, especially with an enemy
fraternize|4|be on friendly terms with someone, as if with a brother, especially with an enemy
freak|9|lose one's nerve|f
freelance|6|work independently and on temporary contracts rather than for a long-term employer
fresco|4|paint onto wet plaster on a wall
frighten|7|cause fear in|f
fright|6|cause fear in|f
fritter|3|spend frivolously and unwisely
frolic|5|play boisterously
frown|6|look angry or sullen, wrinkle one's forehead, as if to signal disapproval
frustrate|3|hinder or prevent of
fumigate|3|treat with fumes, expose to fumes, especially with the aim of disinfecting or eradicating pests
furnish|5|give something useful or necessary to|f
gabble|2|speak rapidly and incessantly
gaggle|4|make a noise characteristic of a goose
gangrene|5|undergo necrosis
garland|6|adorn with bands of flowers or leaves
garment|5|provide with clothes or put clothes on|f
garrote|3|strangle with an iron collar
garrotte|2|strangle with an iron collar
generate|6|bring into existence|f
gesticulate|3|show, express or direct through movement
gesture|7|show, express or direct through movement|f
giggle|6|laugh nervously|f
girth|4|tie a cinch around
glamour|6|cast a spell over someone or something
glare|5|look at with a fixed gaze
glean|1|gather, as of natural products
glide-bomb|0|bomb by gliding
glimmer|5|shine brightly, like a star or a light
glisten|4|be shiny, as if wet
glitter|6|be shiny, as if wet
glory|9|rejoice proudly|f
gnash|2|grind together, of teeth
goggle|4|look with amazement
gorge|5|overeat or eat immodestly
grandstand|4|perform ostentatiously in order to impress the audience and with an eye to the applause
grime|4|make soiled, filthy, or dirty
groan|5|indicate pain, discomfort, or displeasure
grope|4|feel about uncertainly or blindly
gross|8|earn before taxes, expenses, etc.
grouch|4|show one's unhappiness or critical attitude
grovel|5|show submission or fear
growl|5|to utter or emit low dull rumbling sounds
grubstake|3|supply with funds in return for a promised share of profits
guarantee|9|give surety or assume responsibility|f
guesstimate|2|estimate based on a calculation
guess|12|expect, believe, or suppose|f
guffaw|2|laugh boisterously
guzzle|3|drink greedily or as if with great thirst
hallow|3|render holy by means of religious rites
hallucinate|3|perceive what is not there
halve|3|divide by two
handcraft|2|make something by hand
hanker|3|desire strongly or persistently
happen|12|come to pass|f
harbinger|4|foreshadow or presage
harlequin|4|variegate with spots or marks
hassle|6|annoy continually or chronically
headbutt|2|butt with the head
hector|8|be bossy towards
heist|6|commit a burglary
hemorrhage|6|lose blood from one's body
hiccup|4|breathe spasmodically, and make a sound
high-tail|0|retreat at full speed
hightail|4|retreat at full speed
hitchhike|5|travel by getting free rides from motorists
hobnob|3|rub elbows with
holiday|9|spend or take a vacation|f
homer|7|hit a home run
honeymoon|8|spend a holiday after one's marriage|f
hoodoo|4|bring bad luck
hoover|6|clean with a vacuum cleaner
hop-skip|0|jump lightly
horrify|3|fill with apprehension or alarm|f
horsewhip|3|whip with a whip intended for horses
hotfoot|3|move hurridly
hound|7|pursue or chase relentlessly
humbug|5|trick or deceive
humiliate|7|cause to feel shame
humor|8|put into a good mood|f
humour|7|put into a good mood|f
hunch|7|round one's back by bending forward and drawing the shoulders forward
hunker|4|sit on one's heels
husband|11|use cautiously and frugally|f
hypnotise|3|induce hypnosis in
hypnotize|4|induce hypnosis in
hypothesize|2|to believe especially on uncertain or tentative grounds
identify|8|recognize as being
idolize|3|love unquestioningly and uncritically or to excess
illumine|0|make lighter or brighter
illustrate|5|clarify by giving an example of
imbed|1|fix or set securely or deeply
immolate|2|offer as a sacrifice by killing or by giving up to destruction
imperil|2|pose a threat to
implode|4|burst inward
implore|5|call upon in supplication
improve|7|to make better|f
impugn|3|attack as false or wrong
incarcerate|3|lock up or confine, in or as in a jail
incase|3|enclose in, or as if in, a case
incline|4|have a tendency or disposition to do or be something
include|8|have as a part, be made up out of|f
incorporate|5|make into a whole or make part of a whole
inculcate|0|teach and impress by frequent repetitions or admonitions
incur|4|make oneself subject to
indict|5|accuse formally of a crime
inflict|5|impose something unpleasant
inform|8|impart knowledge of some fact, state of affairs, or event to|f
infuriate|2|make furious
ingratiate|3|gain favor with somebody by deliberate efforts
inherit|6|obtain from someone after their death
inlay|3|decorate the surface of by inserting wood, stone, and metal
innovate|2|bring something new to an environment
input|6|enter into a computer
insist|8|be emphatic or resolute and refuse to budge|f
inspect|6|look over carefully
install|6|set up for use|f
instal|0|set up for use|f
instance|8|clarify by giving an example of|f
institutionalize|0|cause to be admitted
insult|8|treat, mention, or speak to rudely
intend|9|have in mind as a purpose|f
interact|5|act together or towards others or with others|f
intercede|4|act between parties with a view to reconciling differences
intercept|7|seize on its way
interject|4|to insert between other elements
intermediate|4|act between parties with a view to reconciling differences|f
intermingle|2|combine into one
intermix|3|combine into one
internalize|2|incorporate within oneself
intersect|4|meet at a point
interweave|1|interlace by or as if by weaving
inter|4|place in a grave or tomb
intubate|6|introduce a cannula or tube into
inure|1|cause to accept or become hardened to
inveigle|2|influence or urge by gentle urging, caressing, or flattering
inventory|7|make or include in an itemized record or report
invoice|5|send an bill to
isolate|6|place or set apart
jabber|4|talk in a noisy, excited, or declamatory manner
jackrabbit|4|go forward or start with a fast, sudden movement
jangle|4|make a sound typical of metallic objects
jaunt|4|make a trip for pleasure
jawbone|4|talk idly or casually and in a friendly way
jaywalk|2|cross the road at a red light
jeopardise|4|pose a threat to
jewel|7|adorn or decorate with precious stones|f
jiggle|5|move to and fro
jimmy|10|to move or force, especially in an effort to get something open|f
jingle|7|make a sound typical of metallic objects
jolly|7|be silly or tease one another
joyride|5|ride in a car with no particular goal and just for the pleasure of it
julienne|2|cut into long thin strips
juxtapose|2|place side by side
kayak|4|travel in a small canoe
kibitz|3|make unwanted and intrusive comments
kibosh|3|stop from happening or developing
kidnap|7|take away to an undisclosed location against their will and usually in order to extract a ransom
kneel|7|rest one's weight on one's knees
labor|8|strive and make an effort to reach a goal|f
lactate|3|give suck to
ladder|8|come unraveled or undone as if by snagging|f
lampoon|2|ridicule with satire
lavish|5|expend profusely
leash|7|fasten with a rope
levant|2|run off without paying a debt
lever|6|to move or force, especially in an effort to get something open
liaise|3|act between parties with a view to reconciling differences
libel|5|print slanderous statements against
licence|7|authorize officially|f
license|9|authorize officially|f
lighter|8|transport in a flatbottom boat|f
liken|2|consider or describe as similar, equal, or analogous
lionize|1|assign great social importance to
loathe|6|find repugnant
lobby|8|detain in conversation by or as if by holding on to the outer garments of
lowball|3|make a deliberately low estimate
lunge|4|make a thrusting forward movement
lynch|7|kill without legal sanction
lyophilize|1|to dry by freezing in a high vacuum
macrame|2|make knotted patterns
madder|5|color a moderate to strong red
mainline|3|inject into the vein
major|11|have as one's principal field of study|f
malign|3|speak unfavorably about
malinger|0|avoid responsibilities and duties, e.g., by pretending to be ill
manage|9|be successful|f
maneuver|6|direct the course
manifest|7|provide evidence for
marry|11|take in marriage|f
massacre|7|kill a large number of people indiscriminately
mastermind|5|plan and direct
materialise|3|come into being
materialize|4|come into being
matriculate|2|enroll as a student
meander|2|to move or cause to move in a sinuous, spiral, or circular course
meddle|5|intrude in other people's affairs or business
mention|10|make reference to|f
mentor|6|serve as a teacher or trusted counselor
merchandise|7|engage in the trade of
merit|6|be worthy or deserving
miaow|2|make a cat-like sound
mildew|4|become moldy
militate|1|have force or influence
mimic|5|imitate, especially for satirical effect
mingle|6|to bring or combine together or with something else
miniaturize|2|design or construct on a smaller scale
minimize|5|make small or insignificant|f
minor|8|have as one's secondary field of study|f
miscast|2|cast an actor, singer, or dancer in an unsuitable role
misconstrue|2|interpret in the wrong way
misdeal|2|deal cards wrongly
misfire|4|fail to fire or detonate
mislay|2|place where one cannot find it again
misname|0|assign in incorrect name to
mistake|11|identify incorrectly|f
mistrust|4|regard as untrustworthy
misunderstand|6|interpret in the wrong way
modify|5|make less severe or harsh or extreme|f
monger|2|sell or offer for sale from place to place
monitor|8|keep tabs on|f
mooch|5|ask for and get free
moonlight|7|work a second job, usually after hours
moonshine|5|distill illegally
mortgage|7|put up as security or collateral
mosey|4|walk leisurely
mothball|2|put into long-term storage
motion|9|show, express or direct through movement
motivate|5|give an incentive for action|f
motorbike|5|ride a motorcycle
motor|8|travel or be transported in a vehicle|f
mound|5|form into a rounded elevation
mourn|6|feel sadness|f
mousse|5|apply a styling gel to
mumble|5|talk indistinctly
munch|5|chew noisily
munition|3|supply with weapons
murder|11|kill intentionally and with premeditation|f
murmur|5|speak softly or indistinctly
muscle|8|make one's way by force|f
negative|9|vote against|f
negotiate|7|discuss the terms of an arrangement|f
neigh|3|make a characteristic sound, of a horse
nerve|9|get ready for something difficult or unpleasant
nestle|4|move or arrange oneself in a comfortable and cozy position
network|8|communicate with and within a group|f
neuter|5|remove the ovaries of
nicker|2|make a characteristic sound, of a horse
nitpick|2|be overly critical
nosedive|3|plunge nose first
notify|7|inform of something
obfuscate|2|make obscure or unclear
oblige|6|force somebody to do something
obstinate|5|persist stubbornly
obtain|7|come into possession of|f
occlude|1|block passage through
orphan|7|deprive of parents|f
outdistance|1|go far ahead of
outdraw|3|draw a gun faster, or best someone in a gunfight
outface|0|overcome or cause to waver or submit by staring
outfit|9|provide with usually for a specific purpose
outlast|4|live longer than
outlaw|6|declare illegal|f
outline|6|describe roughly or briefly or give the main points or summary of|f
outlive|5|live longer than
outmanoeuvre|2|defeat by more skillful maneuvering
outmode|2|make unfashionable, outdated, or obsolete
outperform|2|be or do something to a greater degree
outplay|1|excel or defeat in a game
output|5|to create or manufacture a specific amount
outrank|4|take precedence or surpass others in rank
outrun|6|run faster than
outsource|2|obtain goods or services from an outside supplier
outwit|4|beat through cleverness and wit
overact|2|exaggerate one's acting
overcook|3|cook too long
overdose|6|dose too heavily
overdo|5|do something to an excessive degree
overfeed|2|feed excessively
overfill|1|fill beyond capacity
overhear|5|hear, usually without the knowledge of the speakers
overindulge|1|overeat or eat immodestly
overlap|4|coincide partially or wholly
overplay|3|exaggerate one's acting
overreact|5|show an exaggerated response to something
overrule|3|rule against
oversee|5|watch and direct
overstate|2|to enlarge beyond bounds or the truth
overstay|2|stay too long
overuse|2|make use of too often or too extensively
ovulate|2|produce and discharge eggs
package|9|put into a box|f
paginate|2|number the pages of a book or manuscript
palter|2|be deliberately ambiguous or unclear in order to mislead or withhold information
pamper|4|treat with excessive indulgence
panhandle|4|beg by accosting people in the street and asking for money
pantomime|4|act out without words but with gestures and bodily movements only
paraphrase|3|express the same message in different words
parent|8|look after a child until it is an adult|f
parlay|4|stake winnings from one bet on a subsequent wager
parley|4|discuss, as between enemies
parrot|6|repeat mindlessly|f
parse|2|analyze syntactically by assigning a constituent structure to
participate|7|share in something|f
paste|6|join or attach with or as if with glue
peach|7|divulge confidential information or secrets
peddle|5|sell or offer for sale from place to place
pedicure|5|care for one's feet by cutting and shaping the nails, etc.
peeve|3|cause to be annoyed, irritated, or resentful
penny-pinch|0|spend money frugally
perch|5|sit, as on a branch
perish|6|pass from physical life and lose all bodily attributes and functions necessary to sustain life
permute|2|change the order or arrangement of
perpetrate|2|perform an act, usually with a negative connotation
perpetuate|4|cause to continue or prevail
persecute|4|cause to suffer
persevere|4|be persistent, refuse to stop
pertain|3|be relevant to
peruse|4|examine or consider with attention and in detail
pervade|1|spread or diffuse through
pester|4|annoy persistently
pestle|4|grind, mash or pulverize in a mortar
phone|12|get or try to get into communication by telephone|f
photocopy|3|reproduce by xerography|f
picnic|8|eat alfresco, in the open air|f
pilfer|1|make off with belongings of others
pinpoint|6|locate exactly
pique|3|cause to feel resentment or indignation
placate|4|cause to be more favorably inclined
plain|9|express complaints, discontent, displeasure, or unhappiness|f
plant|9|put or set into the ground|f
plate|9|coat with a layer of metal|f
plonk|2|set down with or as if with a noise
plummet|4|drop sharply
police|12|maintain the security of by carrying out a patrol|f
pollinate|3|fertilize by transfering pollen
pommel|3|strike, usually with the fist
ponder|5|reflect deeply on a subject
pooch|5|round one's lips as if intending to kiss
populate|3|be an inhabitant of or reside in
portend|2|indicate, as with a sign or an omen
porter|8|carry luggage or supplies
postpone|7|hold back to a later time
poultice|3|dress by covering with a therapeutic substance
pounce|5|move down on as if in an attack
praise|8|express approval of|f
prattle|4|speak rapidly and incessantly
preamble|4|make a preliminary introduction, usually to a formal document
preheat|2|heat beforehand
prepay|2|pay for something before receiving it
presage|1|indicate, as with a sign or an omen
prescribe|5|issue commands or orders for
presume|7|take to be the case or to be true
preview|5|watch before it is released to the general public
primp|2|dress or groom with elaborate care
procreate|4|have offspring or produce more individuals of a given animal or plant
proffer|2|present for acceptance or rejection
progress|9|develop in a positive way|f
prohibit|4|command against
promote|7|contribute to the progress or growth of|f
prompt|5|give an incentive for action
proofread|3|read for errors
proscribe|1|command against
prosper|5|make steady progress
prostitute|7|sell one's body
protect|10|shield from danger, injury, destruction, or damage|f
protrude|2|extend out or project in space
provide|8|give something useful or necessary to|f
pummel|3|strike, usually with the fist
punish|8|impose a penalty on|f
pupate|2|develop into a pupa
puree|3|rub through a strainer or process in an electric blender
purloin|2|make off with belongings of others
pussyfoot|3|to go stealthily or furtively
puzzle|7|be a mystery or bewildering to|f
quadruple|5|increase fourfold
quaff|2|to swallow hurriedly or greedily or in one draught
quail|5|draw back, as with fear or pain
qualify|7|prove capable or fit|f
quarantine|7|place into enforced isolation, as for medical reasons
quarrel|7|have a disagreement over something
query|4|pose a question
quirk|4|twist or curve abruptly
quiver|4|shake with fast, tremulous movements
quote|8|repeat a passage from
racketeer|3|carry on illegal business activities involving crime
raffle|6|dispose of in a lottery
raiment|2|provide with clothes or put clothes on
rampage|5|act violently, recklessly, or destructively
range|9|change or be different within limits|f
ransom|8|exchange or buy back for money
ratchet|5|move by degrees in one direction only
ratify|2|approve and express assent, responsibility, or obligation
ratiocinate|2|reason methodologically and logically
re-assume|0|take on again, as after a time lapse
re-emerge|0|appear again
reanimate|2|give new life or energy to
reassert|1|strengthen or make more firm
reassign|4|transfer somebody to a different position or location of work
reassure|5|cause to feel sure
reboot|4|cause to load and start the initial processes
rebuke|3|censure severely or angrily
rebut|3|overthrow by argument, evidence, or proof
recant|4|formally reject or disavow a formerly held belief, usually under pressure
recap|5|summarize briefly
receive|9|get something|f
recollect|5|recall knowledge from memory
recommend|8|push for something|f
reconnoiter|3|explore, often with the goal of finding something or somebody
reconnoitre|2|explore, often with the goal of finding something or somebody
reconstitute|3|construct or form anew or provide with a new structure
recount|5|narrate or give a detailed account of
recur|1|happen or occur again
redline|3|discriminate in selling or renting housing in certain areas of a neighborhood
redress|3|make reparations or amends for
reenforce|0|make stronger
reestablish|4|bring back into original existence, use, function, or position
reevaluate|4|revise or renew one's assessment
reexamine|3|look at again
refill|6|fill something that had previously been emptied
refit|3|fit out again
refurbish|2|make brighter and prettier
regain|6|get or find back|f
regale|3|provide with choice or abundant food or drink
regret|9|feel remorse for|f
regrow|2|grow anew or continue growth after an injury or interruption
reinforce|5|make stronger
reiterate|4|to say, state, or perform again
relent|3|give in, as to influence or pressure
relinquish|5|part with a possession or right
relish|6|derive or receive pleasure from
relive|6|experience again, often in the imagination
relyric|0|write new lyrics for
remark|7|make mention of|f
reminisce|5|recall the past
renegade|5|break with established customs
renege|3|fail to fulfill a promise or obligation
reopen|5|open again or anew
repair|8|restore by replacing a part or putting together what is torn or broken|f
repeal|3|cancel officially
rephrase|6|express the same message in different words
replenish|4|fill something that had previously been emptied
replete|3|fill to satisfaction
reply|7|react verbally|f
repot|2|put in a new, usually larger, pot
reprise|3|repeat an earlier theme of a composition
reproach|4|express criticism towards
reproduce|5|make a copy or equivalent of|f
repute|3|look on as or consider
requite|2|make repayment for or return something
reschedule|6|assign a new time and place for an event
rescind|4|cancel officially
rescue|9|free from harm or evil|f
resect|3|surgically remove a part of a structure or an organ
resell|3|sell again after having bought it
resent|7|feel bitter or indignant about
reside|5|make one's home in a particular place or community
resign|7|leave voluntarily
resort|7|have recourse to|f
respite|4|postpone the punishment of a convicted criminal, such as an execution
rethink|6|change one's mind
retie|1|tie again or anew
retrace|4|to go back over again
retreat|8|pull back or move away or backward
retrieve|7|get or find back
retrospect|4|look back upon|f
retry|2|hear or try a court case anew
return|10|go or come back to place, condition, or activity where one has been before|f
reuse|2|use again after processing
revile|3|spread negative information about
rewire|4|provide with new wiring
rework|3|use again in altered form
roleplay|0|perform on a stage or theater
rotate|6|turn on or around an axis or a center
rough|9|prepare in preliminary or sketchy form|f
rubberneck|2|strain to watch
rubbish|7|attack strongly|f
rumba|5|dance the rhumba
rummage|5|search haphazardly
rumour|6|tell or spread rumors|f
rumpus|4|cause a disturbance
rupture|5|separate or cause to separate abruptly
sabotage|7|destroy property or hinder normal operations
sacrifice|8|endure the loss of
saunter|3|walk leisurely and with no apparent aim
saute|2|fry briefly over high heat
savvy|5|get the meaning of something
scamper|3|to move about or proceed hurriedly
scamp|6|perform hastily and carelessly
scandalize|1|strike with disgust or revulsion
schlep|4|pull along heavily, like a heavy load against a resistance
schmooze|4|talk idly or casually and in a friendly way
scoot|6|run or move very quickly or hastily
scout|8|explore, often with the goal of finding something or somebody
scowl|4|frown with displeasure
scram|6|leave immediately
scrawl|3|write carelessly
scream|9|utter a sudden loud cry|f
scribe|3|score a line on with a pointed instrument, as in metalworking
scrimmage|5|practice playing
scrimp|2|subsist on a meager allowance
scroll|6|move through text or graphics in order to display parts that do not fit on the screen
scrutinize|3|to look at critically or searchingly, or in minute detail
scurry|5|to move about or proceed hurriedly
scuttle|5|to move about or proceed hurriedly
seaplane|3|glide on the water in a hydroplane
secede|2|withdraw from an organization or communion
seclude|1|keep away from others
section|9|divide into segments|f
secure|9|get by special effort|f
segue|4|proceed without interruption
sense|11|perceive by a physical sensation, e.g., coming from the skin or muscles|f
serenade|5|sing and play for somebody
shamble|1|walk by dragging one's feet
shanghai|7|take against his will for compulsory service, especially on board a ship
shank|5|hit with the heel of a club, causing the ball to veer in the wrong direction
shatter|5|break into many pieces
shave|8|remove body hair with a razor|f
shield|7|protect, hide, or conceal from danger or harm
shinny|2|climb awkwardly, as if by scrambling
shoehorn|3|fit for a specific purpose even when not well suited
shoplift|4|steal in a store
shriek|4|utter a shrill cry
shrug|4|raise one's shoulders to indicate indifference or resignation
shuttle|7|travel back and forth between two points
sideline|4|remove from the center of activity or attention
sidestep|2|avoid or try to avoid fulfilling, answering, or performing
sidetrack|2|wander from a direct or straight course
simmer|6|boil slowly at low temperature
simper|2|smile affectedly or derisively
simulate|5|reproduce someone's behavior or looks
single-foot|0|go at a rack
skedaddle|4|run away, as if in a panic
skunk|6|defeat by a lurch
skydive|3|jump from an airplane and perform various maneuvers before opening one's parachute
skylark|3|play boisterously
slander|5|charge falsely or with malicious intent
slather|3|spread thickly
slaver|3|let saliva drivel from the mouth
sleek|5|make slick or smooth
sleet|4|precipitate as a mixture of rain and snow
sleuth|3|watch, observe, or inquire secretly
slight|8|pay no attention to, disrespect|f
slink|4|walk stealthily
slither|3|to pass or move unobtrusively or smoothly
slobber|4|let saliva drivel from the mouth
slope|6|be at an angle|f
slough|4|cast off hair, skin, horn, or feathers
smart|11|be the source of pain|f
smelt|5|extract by heating
smile|10|change one's facial expression by spreading the lips, often to signal pleasure|f
smirk|5|smile affectedly or derisively
smock|4|embellish by sewing in straight lines crossing each other diagonally
smooch|4|snuggle and lie in a position where one person faces the back of the others
smuggle|6|import or export without paying customs duties
snafu|4|cause to be in a state of complete confusion
snarl|4|utter in an angry, sharp, or abrupt tone
snatch|7|to grasp hastily or eagerly
sneeze|6|exhale spasmodically, as when an irritant entered one's nose|f
snicker|3|laugh quietly
sniff|6|perceive by inhaling through the nose
snigger|1|laugh quietly
snoop|6|watch, observe, or inquire secretly
snooze|5|sleep lightly or for a short period of time
snore|5|breathe noisily during one's sleep
sojourn|3|spend a certain length of time
solace|5|give moral or emotional strength to
solve|9|find the solution to or understand the meaning of|f
soundproof|5|insulate against noise
space|10|place at intervals|f
spang|0|leap, jerk, bang
spark|7|put in motion or move to act
spearhead|4|be the leader of
spite|7|hurt the feelings of
splotch|2|blotch or spot
spoof|3|make a parody of
spook|6|frighten or scare, and often provoke into a violent action
sprawl|3|sit or lie with one's limbs spread out
spreadeagle|2|defeat disastrously
spread|9|distribute or disperse widely|f
spree|6|engage without restraint in an activity and indulge, as when shopping
sprinkle|5|distribute loosely
sprint|4|run very fast, usually for a short distance
spurn|3|reject with contempt
squabble|4|argue over petty things
squash|7|to compress with violence, out of natural shape or condition
squat|6|sit on one's heels
squeak|6|make a high-pitched, screeching noise
squirm|5|to move in a twisting or contorted motion,
stain|7|color with a liquid dye or tint
stammer|3|speak haltingly
starboard|7|turn to the right, of helms or rudders
stare|8|look at with fixed eyes|f
startle|5|to stimulate to action
stash|7|save up as for future use
state|11|express in words|f
staunch|4|stop the flow of a liquid
steal|10|take without the owner's consent|f
stickle|4|dispute or argue stubbornly
stitch|7|fasten by sewing
stockpile|4|have on hand
stoke|5|stir up or tend
stomp|6|walk heavily
stoop|6|bend one's back forward from the waist on down
strafe|2|attack with machine guns or cannon fire from a low-flying plane
streamline|4|contour economically or efficiently
strengthen|5|make strong or stronger|f
stroll|7|walk leisurely and with no apparent aim
strum|3|sound the strings of
strut|5|to walk with a lofty proud gait, often in an attempt to impress others
study|10|consider in detail and subject to an analysis in order to discover essential features or meaning|f
stutter|6|speak haltingly
stymie|3|hinder or prevent the progress or accomplishment of
subedit|2|edit and correct
sublet|4|lease or rent all or part of to another person
subsist|2|support oneself
subtend|0|be opposite to
succor|3|help in a difficult situation
succour|3|help in a difficult situation
sulfur|5|treat with sulphur in order to preserve
summons|5|call in an official matter, such as to attend court
summon|7|call in an official matter, such as to attend court
sunbathe|3|expose one's body to the sun|f
sunder|1|break apart or in two, using violence
suntan|5|get a tan from being exposed to the sun
superimpose|3|place on top of
superintend|0|watch and direct
supersede|3|take the place or move into the position of
supervise|6|watch and direct
supplant|2|take the place or move into the position of
supple|4|make pliant and flexible
supply|9|give something useful or necessary to|f
surge|6|rise and move, as in waves or billows
swank|4|display proudly
swathe|0|wrap in swaddling clothes
swatter|3|splash and flutter about in or as if in water
swerve|4|turn sharply
swindle|4|deprive of by deceit
swish|5|move with or cause to move with a whistling or hissing sound
swivel|4|turn on a pivot
swoon|4|pass out from weakness, physical or emotional distress due to a loss of blood supply to the brain
swoop|5|move down on as if in an attack
swoosh|3|move with or cause to move with a whistling or hissing sound
symbolize|4|express indirectly by an image, form, or model
synthesise|1|combine so as to form a more complex, product
taboo|5|declare as sacred and forbidden
tailgate|4|follow at a dangerously close distance
tailor|7|adjust to a specific need or market
tantalize|2|harass with persistent criticism or carping
target|9|intend to move towards a certain goal|f
tarmac|4|surface with macadam
tarnish|4|make dirty or spotty, as by exposure to air
tattoo|8|stain with indelible color
taunt|4|harass with persistent criticism or carping
teach|10|impart skills or knowledge to|f
teeter|2|move unsteadily, with a rocking motion
telecast|4|broadcast via television
teleport|3|transport by dematerializing at one point and assembling at another
tenure|6|give life-time employment to
terminate|6|bring to an end or halt
terrify|4|fill with terror|f
theorise|2|to believe especially on uncertain or tentative grounds
thieve|2|take by theft
throng|4|press tightly together or cram
throw|11|propel through the air|f
thwart|4|hinder or prevent of
ticktock|4|make a sound like a clock or a timer
tinkle|5|make or emit a high sound
tipple|3|drink moderately but regularly
tiptoe|5|walk on one's toes
tissue|8|create a piece of cloth by interlacing strands of fabric, such as wool or cotton|f
titter|1|laugh nervously
toady|3|try to gain favor by cringing or flattering
toast|9|make brown and crisp by heating|f
toddle|4|walk unsteadily
toenail|5|drive obliquely
tolerate|7|put up with something or somebody unpleasant
torch|7|burn maliciously, as by arson
total|9|add up in number or quantity|f
touch|11|make physical contact with, come in contact with|f
tower|9|appear very large or occupy a commanding position|f
traipse|3|walk or tramp about
trample|5|tread or stomp heavily or roughly
tramp|8|travel on foot, especially on a walking expedition
transact|3|conduct business
transpirate|0|pass through the tissue or substance or its pores or interstices, as of gas
tremble|6|move or jerk quickly and involuntarily up and down or sideways|f
tremor|5|shake with seismic vibrations
trend|6|turn sharply|f
trickle|4|run or flow slowly, as in drops or in an unsteady stream
trick|10|deceive somebody|f
triplicate|5|reproduce threefold
trudge|3|walk heavily and firmly, as when weary, or through mud
trundle|3|move heavily
tucker|7|wear out completely
tumble|5|fall down, as if collapsing|f
twaddle|3|speak rapidly and incessantly
twill|3|weave diagonal lines into
twine|4|spin, wind, or twist together
twitter|3|make high-pitched sounds, as of birds
unbind|3|untie or unfasten
unclog|2|become or cause to become unobstructed
uncouple|3|disconnect or separate
uncurl|2|move out of a curled position
undergo|5|pass through|f
underlie|0|be or form the base for
underline|4|give extra weight to|f
undermine|5|destroy property or hinder normal operations
underpay|2|pay too little
underrate|3|make too low an estimate of
understate|2|represent as less significant or important
undertake|5|enter upon an activity or enterprise
unfold|5|develop or come to a promising stage|f
unfurl|2|unroll, unfold, or spread out or be unrolled, unfolded, or spread out from a furled state
unhand|5|remove the hand from
unhook|5|take off a hook
unlace|1|undo the ties of
unlash|0|untie the lashing of
unmake|2|deprive of certain characteristics
unnerve|3|disturb the composure of
unpack|6|remove from its packing|f
unpin|2|remove the pins from
unplug|5|pull the plug of and render inoperable
unseal|2|break the seal of
unsettle|2|disturb the composure of
unthaw|0|become or cause to become soft or liquid
unwire|1|undo the wiring of
unzip|5|open the zipper of
upchuck|4|eject the contents of the stomach through the mouth
upholster|0|provide furniture with padding, springs, webbing, and covers
upload|5|transfer a file or program to a central computer from a smaller computer or a computer at a remote location|f
upraise|0|cause to become alive again
usher|6|take to their seats, as in theaters or auditoriums
utilize|5|put into service
vagabond|4|move about aimlessly or without any destination, often in search of food or employment
valet|7|serve as a personal attendant to
vamoose|4|leave suddenly
venerate|1|regard with feelings of respect and reverence
vilify|3|spread negative information about
vomit|7|eject the contents of the stomach through the mouth
vouchsafe|2|grant in a condescending manner
voyage|7|travel on water propelled by wind or by other means|f
vroom|5|make a loud, roaring sound, as of a car engine, while moving
waddle|4|walk unsteadily
waffle|6|pause or hold back in uncertainty or unwillingness
wander|7|move about aimlessly or without any destination, often in search of food or employment|f
warrant|9|provide adequate grounds to justify
waterproof|5|make watertight
waylay|2|wait in hiding to attack
welch|5|cheat by avoiding payment of a gambling debt
welsh|5|cheat by avoiding payment of a gambling debt
wheedle|2|influence or urge by gentle urging, caressing, or flattering
wheeze|4|breathe with difficulty
whelp|4|give birth to
whimper|5|cry weakly or softly
whinny|3|make a characteristic sound, of a horse
whirlpool|4|flow in a circular current, of liquids
whisper|7|speak softly|f
whittle|4|cut small bits or pare shavings from
wholesale|6|sell in large quantities
widen|5|become broader or wider or more extensive
widow|8|cause to be without a spouse
wiggle|6|move to and fro
wiretap|4|tap a telephone or telegraph wire to get information
wisecrack|3|make a comment, usually ironic
witch|9|cast a spell over someone or something
withstand|5|resist or confront with resistance
wobble|4|move unsteadily
woolgather|0|have a daydream
worst|10|defeat thoroughly|f
wound|9|cause injuries or bodily harm to|f
wrack|2|smash or break forcefully
wreak|4|cause to happen or to occur as a consequence
wreck|8|smash or break forcefully
wrest|2|obtain by seizing forcibly or violently, also metaphorically
wriggle|4|to move in a twisting or contorted motion,
writhe|3|to move in a twisting or contorted motion,
wrong|13|treat unjustly|f
xerox|5|reproduce by xerography
yodel|5|sing by changing register`;
