/** Settled verb senses, one a line: word|frequency band 0-9|definition. See README.md in this folder. */
export const verbSenses = `abase|2|cause to feel shame
abdicate|3|give up, such as power, as of monarchs and emperors, or duties and obligations
abhor|3|find repugnant
abolish|4|do away with
abominate|2|find repugnant
abrogate|1|revoke formally
accession|2|make a record of additions to a collection, such as a library
acclimate|3|get used to a certain climate
acclimatize|1|get used to a certain climate
acculturate|0|assimilate culturally
acquiesce|2|to agree or express agreement
admix|0|mix or blend
adore|7|love intensely
adsorb|0|accumulate (liquids or gases) on the surface
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
amnesty|5|grant a pardon to (a group of people)
amortize|2|liquidate gradually
amputate|5|remove surgically
amuse|6|occupy in an agreeable, entertaining or pleasant fashion
anagram|4|read letters out of order to discover a hidden meaning
animize|0|give lifelike qualities to
annihilate|4|kill in large numbers
antic|2|act as or like a clown
apparel|4|provide with clothes or put clothes on
arbitrate|1|act between parties with a view to reconciling differences
armour|6|equip with armor
arouse|5|call forth (emotions, feelings, and responses)
ascribe|2|attribute or credit to
aspire|5|have an ambitious plan or a lofty goal
assail|2|attack someone physically or emotionally
assault|8|attack someone physically or emotionally
assent|2|to agree or express agreement
assess|5|evaluate or estimate the nature, quality, ability, extent, or significance of
astonish|4|affect with wonder
astound|4|affect with wonder
attire|5|put on special clothes to appear particularly appealing and attractive
attune|1|adjust or accustom to
audition|8|perform in order to get a role
augment|4|enlarge or increase
autograph|7|mark with one's signature
avalanche|6|gather into a huge mass and roll down a mountain, of snow
avenge|6|take revenge for a perceived wrong
avert|4|prevent the occurrence of
await|6|look forward to the probable occurrence of
babbitt|4|line with a Babbitt metal
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
beckon|3|signal with the hands or nod
bedamn|0|wish harm upon
befit|0|accord or comport with
befog|0|make less visible or unclear
befriend|4|become friends with
beget|4|make (offspring) by reproduction
behead|3|cut the head of
behold|7|see with attention
behoove|3|be appropriate or necessary
bellow|4|shout loudly and without restraint
bemoan|1|regret strongly
bequeath|5|leave or give by will after one's death
berate|3|censure severely or angrily
berry|6|pick or gather berries
beseech|5|ask for or request earnestly
beshrew|2|wish harm upon
bewail|0|regret strongly
beware|7|be on one's guard
bicker|4|argue over petty things
billet|4|provide housing for (military personnel)
binge|5|overeat or eat immodestly
birdie|7|shoot in one stroke under par
bivouac|3|live in or as if in a tent
blabber|3|speak (about unimportant matters) rapidly and incessantly
blackjack|7|exert pressure on someone through threats
blarney|4|influence or urge by gentle urging, caressing, or flattering
blather|3|to talk foolishly
bleep|6|emit a single short high-pitched signal
blindfold|6|cover the eyes of (someone) to prevent him from seeing
blinker|3|put blinders on (a horse)
blink|7|briefly shut the eyes
blitzkrieg|4|fight a quick and surprising war
blitz|5|attack suddenly and without warning
blurt|4|utter impulsively
bobble|2|make a mess of, destroy or ruin
bogey|6|to shoot in one stroke over par
bollocks|6|make a mess of, destroy or ruin
bombproof|2|make safe against bombings
boomerang|5|return to the initial position from where it came
boondoggle|2|do useless, wasteful, or trivial work
bootstrap|2|help oneself, often through improvised means
booze|8|consume alcohol
botch|4|make a mess of, destroy or ruin
boycott|5|refuse to sponsor
brattle|2|make a rattling sound
brawl|6|to quarrel noisily, angrily or disruptively
brazen|5|face with defiance or impudence
breastfeed|3|give suck to
breaststroke|3|swim with the face down and extend the arms forward and outward while kicking with the leg
bribe|7|make illegal payments to in exchange for favors or influence
broach|4|bring up a topic for discussion
broadside|4|collide with the broad side of
brocade|2|weave a design into (textiles)
brood|5|think moodily or anxiously about something
brook|6|put up with something or somebody unpleasant
bruit|0|tell or spread rumors
brunch|7|eat a meal in the late morning
budge|6|move very slightly
buffalo|8|intimidate or overawe
bunco|3|deprive of by deceit
burgeon|0|grow and flourish
burlesque|4|make a parody of
burrow|4|move through by or as by digging
burthen|2|weight down with a load
bushel|4|restore by replacing a part or putting together what is torn or broken
bustle|5|move or cause to move energetically or busily
buttonhole|3|detain in conversation by or as if by holding on to the outer garments of
bypass|6|avoid something unpleasant or laborious
cabal|3|engage in plotting or enter into a conspiracy, swear together
cache|4|save up as for future use
caddy|6|act as a caddie and carry clubs for a player
cajole|3|influence or urge by gentle urging, caressing, or flattering
calender|2|press between rollers or plates so as to smooth, glaze, or thin into sheets
calumniate|0|charge falsely or with malicious intent
canoodle|2|fondle or pet affectionately
caper|6|jump about playfully
capitulate|4|surrender under agreed conditions
capsize|3|overturn accidentally
caress|5|touch or stroke lightly in a loving or endearing manner
carjack|4|take someone's car from him by force, usually with the intention of stealing it
carouse|2|engage in boisterous, drunken merrymaking
catnap|3|take a siesta
caucus|3|meet to select a candidate or promote a policy
cavort|2|play boisterously
cease|8|put an end to a state or an activity
censure|3|rebuke formally
centrifuge|2|rotate at very high speed in order to separate the liquids from the solids
chaff|3|be silly or tease one another
chagrin|3|cause to feel shame
chandelle|1|climb suddenly and steeply
chastise|2|censure severely
chauffeur|7|drive someone in a vehicle
cheapen|4|lower the grade of something
checkmate|6|place an opponent's king under an attack from which it cannot escape and thus ending the game
cheep|2|make high-pitched sounds
chevy|6|annoy continually or chronically
chide|2|censure severely or angrily
childproof|3|make safe against children
chime|5|emit a sound
chine|2|cut through the backbone of an animal
chitchat|5|talk socially without exchanging too much information
chivy|0|annoy continually or chronically
chomp|3|chew noisily
choreograph|3|compose a sequence of dance steps, often to music
chortle|2|laugh quietly or with restraint
christen|4|administer baptism to
chronicle|5|record in chronological order
chuff|1|blow hard and loudly
chute|6|jump from an airplane and descend with a parachute
circumnavigate|2|travel around, either by plane or ship
citrate|1|cause to form a salt or ester of citric acid
clamber|1|climb awkwardly, as if by scrambling
clang|5|make a loud noise
clatter|4|make a rattling sound
clomp|3|walk clumsily
closet|9|confine to a small space, as for intensive work
closure|6|terminate debate by calling for a vote
clout|5|strike hard, especially with the fist
clunk|4|make or move along with a sound as of a horse's hooves striking the ground
clutch|6|take hold of
clutter|5|fill a space in a disorderly way
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
compassionate|6|share the suffering of
compel|5|force somebody to do something
compere|2|act as a master of ceremonies
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
conscript|2|enroll into service compulsorily
consent|7|give an affirmative reply to
console|6|give moral or emotional strength to
construe|3|make sense of
contort|2|twist and press out of shape
convalesce|2|get over an illness or shock
convict|7|find or declare guilty
convoy|6|escort in transit
cooperate|8|work together on a common enterprise of project
cooper|8|make barrels and casks
coquette|3|talk or behave amorously, without serious intentions
corduroy|4|build (a road) from logs laid side by side
corkscrew|5|move in a spiral or zigzag course
cosponsor|1|sponsor together with another sponsor
counsel|8|give advice to
countenance|5|consent to, give permission
counter-drill|0|drill in an opposite direction
counterchallenge|0|challenge in turn
counterfeit|6|make a copy of with the intent to deceive
countermand|3|cancel officially
countersign|3|add one's signature to after another's to attest authenticity
counterstrike|2|make a counterattack
covet|5|wish, long, or crave for (something, especially the property of another person)
crane|9|stretch (the neck) so as to see better
crave|6|have a craving, appetite, or great desire for
crawfish|3|make a retreat from an earlier commitment or activity
creak|4|make a high-pitched, screeching noise
cremate|4|reduce to ashes
crepe|5|cover or drape with crape
crick|6|twist (a body part) into a strained position
crimson|5|turn red, as if in embarrassment or shame
crook|7|bend or cause to bend
crosscut|2|cut using a diagonal line
culminate|2|end, especially to reach a final or climactic stage
curtail|2|place restrictions on
curtsey|3|bend the knees in a gesture of respectful greeting
custom-make|0|make to specifications
dateline|4|mark with a date and place
daunt|1|cause to lose courage
de-iodinate|0|remove iodine from
debauch|2|corrupt morally or by intemperance or sensuality
debone|2|remove the bones from
debug|3|locate and correct errors in a computer program code
debunk|2|expose while ridiculing
decapitate|4|cut the head of
decentralize|0|make less central
decertify|0|cause to be no longer approved or accepted
decode|5|convert code into ordinary language
decommission|2|withdraw from active service
decorate|6|make more attractive by adding ornament, colour, etc.
decrypt|4|convert code into ordinary language
decry|0|express strong disapproval of
deduct|5|make a subtraction
deface|2|mar or spoil the appearance of
default|5|fail to pay up
defecate|3|have a bowel movement
defect|6|desert (a cause, a country or an army), often in order to join the opposing cause, country, or army
defibrillate|3|stop the fibrillation and restore normal contractions, usually by means of electric shocks
deforest|3|remove the trees from
defraud|4|deprive of by deceit
defray|2|bear the expenses of
defrost|4|make or become free of frost or ice
defuse|5|remove the triggering device from
degas|5|remove gas from
deglycerolize|0|remove from glycerol
deign|4|do something that one considers to be below one's dignity
delegate|5|transfer power to someone
delouse|2|free of lice
delve|3|turn up, loosen, or remove earth
dematerialize|2|become immaterial
demean|4|reduce in worth or character, usually verbally
demise|6|transfer by a lease or by a will
demote|1|assign to a lower position
demystify|2|make less mysterious or remove the mystery from
demythologize|0|remove the mythical element from (writings)
denounce|5|speak out against
depersonalize|0|make impersonal or present as an object
deplete|3|use up (resources or materials)
depopulate|2|reduce in population
deprave|2|corrupt morally or by intemperance or sensuality
deride|2|treat or speak of with contempt
descend|6|move downward and lower, but not necessarily all the way
designate|4|assign a name or title to
desist|5|choose not to consume
despatch|2|send away towards a designated goal
despise|7|look down on with disdain
detect|7|discover or determine the existence, presence, or fact of
detest|5|dislike intensely
dethrone|2|remove a monarch from the throne
detract|3|take away a part from
detribalize|0|cause members of a tribe to lose their cultural identity
devise|4|come up with (an idea, plan, explanation, theory, or principle) after a mental effort
devote|6|give entirely to a specific person, activity, or cause
dicker|3|negotiate the terms of an exchange
dictate|6|issue commands or orders for
dilate|3|become wider
dilute|4|lessen the strength or flavor of a solution or mixture
diminish|5|decrease in size, extent, or range
disabuse|2|free somebody (from an erroneous belief)
disallow|1|command against
disarray|4|bring disorder to
disassemble|3|take apart into its constituent pieces
disavow|2|refuse to acknowledge
disbar|2|remove from the bar
disbelieve|3|reject as false
disburse|1|expend, as from a fund
discard|5|throw or cast away
discern|4|detect with the senses
discontent|5|make dissatisfied
discord|5|be different from one another
disembowel|2|remove the entrails of
disenfranchise|1|deprive of voting rights
disfavor|2|put at a disadvantage
disfigure|2|mar or spoil the appearance of
disguise|7|make unrecognizable
dishearten|1|take away the enthusiasm of
disillusion|3|free from enchantment
disinfect|4|destroy microorganisms or pathogens by cleansing
disinherit|3|prevent deliberately (as by making a will) from inheriting
disinter|2|dig up for reburial or for medical investigation
dismount|5|alight from (a horse)
disobey|6|refuse to go along with
disparage|5|express a negative opinion of
dispatch|7|send away towards a designated goal
dispel|3|force to go away
dispirit|2|lower someone's spirits
dispossess|2|deprive of the possession of real estate
disprove|4|prove to be false
disquiet|2|disturb in mind or make uneasy or cause to be worried or alarmed
disrobe|3|get undressed
disseminate|2|cause to become widely known
dissuade|4|turn away from by persuasion
distort|4|make false by mutilation or addition
distrust|5|regard as untrustworthy
ditto|6|repeat an action or statement
dodge|7|make a sudden movement in a new direction so as to avoid
domicile|4|make one's home in a particular place or community
domineer|1|rule or exercise power over (somebody) in a cruel and autocratic manner
donate|7|give to a charity or good cause
double-glaze|0|provide with two sheets of glass
douche|6|direct a spray of water into a bodily cavity, for cleaning
draught|4|make a blueprint of
drawl|2|lengthen and slow down or draw out
dread|6|be afraid or scared of
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
embalm|2|preserve a dead body
embezzle|3|appropriate (as property entrusted to one's care) fraudulently to one's own use
embitter|1|cause to be bitter or resentful
embolden|1|give encouragement to
emboss|1|raise in a relief
embroil|1|force into some kind of situation, condition, or course of action
emcee|4|act as a master of ceremonies
emigrate|3|leave one's country of residence for a new one
emote|2|give expression or emotion to, in a stage or movie role
empathize|4|be understanding of
encamp|1|live in or as if in a tent
encase|1|enclose in, or as if in, a case
encipher|0|convert ordinary language into code
encode|2|convert information into code
encompass|3|include in scope
encrypt|3|convert ordinary language into code
endear|2|make attractive or lovable
endeavor|5|attempt by employing effort
endeavour|4|attempt by employing effort
enmesh|1|entangle or catch in (or as if in) a mesh
enrage|3|put into a rage
enroll|4|register formally as a participant or member
enrol|3|register formally as a participant or member
enslave|4|make a slave of
ensue|3|issue or terminate (in a specified way, state, etc.)
enthrall|0|hold spellbound
entice|4|provoke someone to do something through (often false or exaggerated) promises or persuasion
entomb|2|place in a grave or tomb
entreat|4|ask for or request earnestly
envelop|2|enclose or enfold completely with or as if with a covering
envisage|1|form a mental image of something that is not present or that is not the case
epitomize|1|embody the essential characteristics of or be a typical example of
equate|4|consider or describe as similar, equal, or analogous
equip|4|provide with (something) usually for a specific purpose
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
exhume|4|dig up for reburial or for medical investigation
exile|6|expel from a country
exonerate|4|pronounce not guilty of criminal charges
exorcise|4|expel through adjuration or prayers
expiate|1|make amends for
expunge|2|remove by erasing or crossing out or as if by drawing a line
extenuate|1|lessen or to try to lessen the seriousness or extent of
extract|6|remove, usually with some force or effort
extradite|3|hand over to the authorities of another country
extricate|4|release from entanglement of difficulty
extrude|0|form or shape by forcing through an opening
eyewitness|7|be present at an event and see it with one's own eyes
farce|6|fill with a stuffing while cooking
farrow|6|give birth to (piglets)
fatten|4|make fat or plump
feint|4|deceive by a mock action
felicitate|1|express congratulations
fester|6|ripen and generate pus
festoon|2|decorate with strings of flowers
fettle|2|remove mold marks or sand from (a casting)
fidget|2|move restlessly
field-test|0|test something under the conditions under which it will actually be used
filch|3|make off with belongings of others
filibuster|3|obstruct deliberately by delaying
finagle|3|achieve something by means of trickery or devious methods
firebomb|2|attack with incendiary bombs
fireproof|3|make resistant to fire
fistfight|4|fight with the fists
flambe|2|pour liquor over and ignite (a dish)
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
fondle|4|touch or stroke lightly in a loving or endearing manner
foolproof|6|proof against human misuse or error
footnote|4|add explanatory notes to or supply with critical comments
forearm|5|arm in advance of a confrontation
foreknow|0|realize beforehand
foreshadow|2|indicate, as with a sign or an omen
forfeit|6|lose (s.th.) or lose the right to (s.th.) by some error, offense, or crime
forfend|2|prevent the occurrence of
forsake|5|leave someone who needs or counts on you
forswear|2|formally reject or disavow a formerly held belief, usually under pressure
foster|8|promote the growth of
foxhunt|2|hunt foxes, on horseback and with dogs
fraction|6|perform a division
fraternise|2|be on friendly terms with someone, as if with a brother, especially with an enemy
fraternize|4|be on friendly terms with someone, as if with a brother, especially with an enemy
freak|9|lose one's nerve
freelance|6|work independently and on temporary contracts rather than for a long-term employer
fresco|4|paint onto wet plaster on a wall
fritter|3|spend frivolously and unwisely
frolic|5|play boisterously
frown|6|look angry or sullen, wrinkle one's forehead, as if to signal disapproval
frustrate|3|hinder or prevent (the efforts, plans, or desires) of
fumigate|3|treat with fumes, expose to fumes, especially with the aim of disinfecting or eradicating pests
gabble|2|speak (about unimportant matters) rapidly and incessantly
gaggle|4|make a noise characteristic of a goose
gangrene|5|undergo necrosis
garland|6|adorn with bands of flowers or leaves
garrote|3|strangle with an iron collar
garrotte|2|strangle with an iron collar
gesticulate|3|show, express or direct through movement
girth|4|tie a cinch around
glamour|6|cast a spell over someone or something
glare|5|look at with a fixed gaze
glean|1|gather, as of natural products
glide-bomb|0|bomb by gliding
glimmer|5|shine brightly, like a star or a light
glisten|4|be shiny, as if wet
glitter|6|be shiny, as if wet
gnash|2|grind together, of teeth
goggle|4|look with amazement
google|5|search the internet (for information) using the Google search engine
gorge|5|overeat or eat immodestly
grandstand|4|perform ostentatiously in order to impress the audience and with an eye to the applause
grimace|4|contort the face to indicate a certain mental or emotional state
grime|4|make soiled, filthy, or dirty
groan|5|indicate pain, discomfort, or displeasure
grope|4|feel about uncertainly or blindly
gross|8|earn before taxes, expenses, etc.
grouch|4|show one's unhappiness or critical attitude
grovel|5|show submission or fear
growl|5|to utter or emit low dull rumbling sounds
grubstake|3|supply with funds in return for a promised share of profits
guesstimate|2|estimate based on a calculation
guffaw|2|laugh boisterously
guzzle|3|drink greedily or as if with great thirst
haggle|5|wrangle (over a price, terms of an agreement, etc.)
hallow|3|render holy by means of religious rites
hallucinate|3|perceive what is not there
halve|3|divide by two
handcraft|2|make something by hand
hanker|3|desire strongly or persistently
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
homer|7|hit a home run
hoodoo|4|bring bad luck
hoover|6|clean with a vacuum cleaner
hop-skip|0|jump lightly
horsewhip|3|whip with a whip intended for horses
hotfoot|3|move hurridly
hound|7|pursue or chase relentlessly
housebreak|2|train (a pet) to live cleanly in a house
humbug|5|trick or deceive
humiliate|7|cause to feel shame
hunch|7|round one's back by bending forward and drawing the shoulders forward
hunker|4|sit on one's heels
hypnotise|3|induce hypnosis in
hypnotize|4|induce hypnosis in
hypothesize|2|to believe especially on uncertain or tentative grounds
identify|8|recognize as being
idolize|3|love unquestioningly and uncritically or to excess
illumine|0|make lighter or brighter
illustrate|5|clarify by giving an example of
imbed|1|fix or set securely or deeply
immolate|2|offer as a sacrifice by killing or by giving up to destruction
impart|4|transmit (knowledge or skills)
imperil|2|pose a threat to
implode|4|burst inward
implore|5|call upon in supplication
impugn|3|attack as false or wrong
incarcerate|3|lock up or confine, in or as in a jail
incase|3|enclose in, or as if in, a case
incline|4|have a tendency or disposition to do or be something
incorporate|5|make into a whole or make part of a whole
inculcate|0|teach and impress by frequent repetitions or admonitions
incur|4|make oneself subject to
indict|5|accuse formally of a crime
indoctrinate|2|teach doctrines to
inflict|5|impose something unpleasant
infuriate|2|make furious
ingratiate|3|gain favor with somebody by deliberate efforts
inherit|6|obtain from someone after their death
inlay|3|decorate the surface of by inserting wood, stone, and metal
innovate|2|bring something new to an environment
input|6|enter (data or a program) into a computer
inspect|6|look over carefully
institutionalize|0|cause to be admitted
insult|8|treat, mention, or speak to rudely
intercede|4|act between parties with a view to reconciling differences
intercept|7|seize on its way
interject|4|to insert between other elements
intermingle|2|combine into one
intermix|3|combine into one
internalize|2|incorporate within oneself
intersect|4|meet at a point
interweave|1|interlace by or as if by weaving
inter|4|place in a grave or tomb
intrust|0|confer a trust upon
intubate|6|introduce a cannula or tube into
inure|1|cause to accept or become hardened to
inveigle|2|influence or urge by gentle urging, caressing, or flattering
inventory|7|make or include in an itemized record or report
invoice|5|send an bill to
isolate|6|place or set apart
jabber|4|talk in a noisy, excited, or declamatory manner
jackrabbit|4|go forward or start with a fast, sudden movement
jangle|4|make a sound typical of metallic objects
japan|8|coat with a lacquer, as done in Japan
jaunt|4|make a trip for pleasure
jawbone|4|talk idly or casually and in a friendly way
jaywalk|2|cross the road at a red light
jeopardise|4|pose a threat to
jiggle|5|move to and fro
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
lactate|3|give suck to
lampoon|2|ridicule with satire
lavish|5|expend profusely
leash|7|fasten with a rope
levant|2|run off without paying a debt
lever|6|to move or force, especially in an effort to get something open
liaise|3|act between parties with a view to reconciling differences
libel|5|print slanderous statements against
liken|2|consider or describe as similar, equal, or analogous
lionize|1|assign great social importance to
loathe|6|find repugnant
lobby|8|detain in conversation by or as if by holding on to the outer garments of
lowball|3|make a deliberately low estimate
lunge|4|make a thrusting forward movement
lynch|7|kill without legal sanction
lyophilize|1|to dry (blood, serum, or tissue) by freezing in a high vacuum
macrame|2|make knotted patterns
madder|5|color a moderate to strong red
mainline|3|inject into the vein
malfunction|6|fail to function or function improperly
malign|3|speak unfavorably about
malinger|0|avoid responsibilities and duties, e.g., by pretending to be ill
maneuver|6|direct the course
manhandle|2|handle roughly
manifest|7|provide evidence for
massacre|7|kill a large number of people indiscriminately
mastermind|5|plan and direct (a complex undertaking)
materialise|3|come into being
materialize|4|come into being
matriculate|2|enroll as a student
meander|2|to move or cause to move in a sinuous, spiral, or circular course
meddle|5|intrude in other people's affairs or business
mentor|6|serve as a teacher or trusted counselor
merchandise|7|engage in the trade of
merit|6|be worthy or deserving
miaow|2|make a cat-like sound
mildew|4|become moldy
militate|1|have force or influence
mimic|5|imitate (a person or manner), especially for satirical effect
mingle|6|to bring or combine together or with something else
miniaturize|2|design or construct on a smaller scale
misbehave|4|behave badly
miscast|2|cast an actor, singer, or dancer in an unsuitable role
misconstrue|2|interpret in the wrong way
misdeal|2|deal cards wrongly
misfire|4|fail to fire or detonate
misgauge|0|gauge something incorrectly or improperly
misjudge|3|judge incorrectly
mislay|2|place (something) where one cannot find it again
mismanage|2|manage badly or incompetently
misname|0|assign in incorrect name to
misperceive|0|perceive incorrectly
misprint|3|print incorrectly
mispronounce|3|pronounce a word incorrectly
misquote|2|quote incorrectly
misspell|2|spell incorrectly
mistrust|4|regard as untrustworthy
misunderstand|6|interpret in the wrong way
moisturize|2|make (more) humid
monger|2|sell or offer for sale from place to place
mooch|5|ask for and get free
moonlight|7|work a second job, usually after hours
moonshine|5|distill (alcohol) illegally
mortgage|7|put up as security or collateral
mosey|4|walk leisurely
mothball|2|put into long-term storage
motion|9|show, express or direct through movement
motorbike|5|ride a motorcycle
mound|5|form into a rounded elevation
mousse|5|apply a styling gel to
mumble|5|talk indistinctly
munch|5|chew noisily
munition|3|supply with weapons
murmur|5|speak softly or indistinctly
neigh|3|make a characteristic sound, of a horse
nerve|9|get ready for something difficult or unpleasant
nestle|4|move or arrange oneself in a comfortable and cozy position
neuter|5|remove the ovaries of
nicker|2|make a characteristic sound, of a horse
nitpick|2|be overly critical
nosedive|3|plunge nose first
notify|7|inform (somebody) of something
obfuscate|2|make obscure or unclear
oblige|6|force somebody to do something
obstinate|5|persist stubbornly
occlude|1|block passage through
offsaddle|0|remove the saddle from
outclass|1|cause to appear in a lower class
outdistance|1|go far ahead of
outdraw|3|draw a gun faster, or best someone in a gunfight
outface|0|overcome or cause to waver or submit by (or as if by) staring
outfight|2|to fight better than
outfit|9|provide with (something) usually for a specific purpose
outgeneral|0|surpass in generalship
outlast|4|live longer than
outlive|5|live longer than
outmaneuver|2|defeat by more skillful maneuvering
outmanoeuvre|2|defeat by more skillful maneuvering
outmode|2|make unfashionable, outdated, or obsolete
outnumber|5|be larger in number
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
overdramatize|2|present in an overly dramatic manner
overemphasize|0|place special or excessive emphasis on
overfeed|2|feed excessively
overfill|1|fill beyond capacity
overhear|5|hear, usually without the knowledge of the speakers
overindulge|1|overeat or eat immodestly
overlap|4|coincide partially or wholly
overplay|3|exaggerate one's acting
overreact|5|show an exaggerated response to something
overrule|3|rule against
oversee|5|watch and direct
oversleep|3|sleep longer than intended
overstate|2|to enlarge beyond bounds or the truth
overstay|2|stay too long
overstrain|0|strain excessively
overuse|2|make use of too often or too extensively
overwrite|2|write new data on top of existing data and thus erase the previously existing data
ovulate|2|produce and discharge eggs
paginate|2|number the pages of a book or manuscript
palter|2|be deliberately ambiguous or unclear in order to mislead or withhold information
pamper|4|treat with excessive indulgence
panhandle|4|beg by accosting people in the street and asking for money
pantomime|4|act out without words but with gestures and bodily movements only
paraphrase|3|express the same message in different words
parlay|4|stake winnings from one bet on a subsequent wager
parley|4|discuss, as between enemies
parse|2|analyze syntactically by assigning a constituent structure to (a sentence)
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
photostat|4|make a copy by means of a Photostat device
pilfer|1|make off with belongings of others
pinpoint|6|locate exactly
pique|3|cause to feel resentment or indignation
pistol-whip|0|beat with a pistol
placate|4|cause to be more favorably inclined
plonk|2|set (something or oneself) down with or as if with a noise
plummet|4|drop sharply
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
prattle|4|speak (about unimportant matters) rapidly and incessantly
preamble|4|make a preliminary introduction, usually to a formal document
prearrange|1|arrange beforehand
precondition|2|put into the required condition beforehand
preheat|2|heat beforehand
preisolate|0|isolate beforehand
prepay|2|pay for something before receiving it
presage|1|indicate, as with a sign or an omen
prescribe|5|issue commands or orders for
presume|7|take to be the case or to be true
preview|5|watch (a movie or play) before it is released to the general public
primp|2|dress or groom with elaborate care
procreate|4|have offspring or produce more individuals of a given animal or plant
proctor|4|watch over (students taking an exam, to prevent cheating)
proffer|2|present for acceptance or rejection
prohibit|4|command against
prompt|5|give an incentive for action
proofread|3|read for errors
proscribe|1|command against
prosper|5|make steady progress
prostitute|7|sell one's body
protrude|2|extend out or project in space
pummel|3|strike, usually with the fist
pupate|2|develop into a pupa
puree|3|rub through a strainer or process in an electric blender
purloin|2|make off with belongings of others
pussyfoot|3|to go stealthily or furtively
quadruple|5|increase fourfold
quaff|2|to swallow hurriedly or greedily or in one draught
quail|5|draw back, as with fear or pain
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
ransom|8|exchange or buy back for money
ratchet|5|move by degrees in one direction only
ratify|2|approve and express assent, responsibility, or obligation
ratiocinate|2|reason methodologically and logically
re-assume|0|take on again, as after a time lapse
re-emerge|0|appear again
re-emphasise|0|emphasize anew
re-explore|0|explore anew
re-incorporate|0|incorporate again or anew
reactivate|4|activate (an old file) anew
reaffirm|3|affirm once again
realign|3|align anew or better
reanimate|2|give new life or energy to
reappear|4|appear again
reassail|0|assail again
reassemble|4|assemble once again, after taking something apart
reassert|1|strengthen or make more firm
reassess|3|revise or renew one's assessment
reassign|4|transfer somebody to a different position or location of work
reassure|5|cause to feel sure
reawaken|2|awaken once again
reboot|4|cause to load (an operating system) and start the initial processes
rebroadcast|2|broadcast again, as of a film
rebuke|3|censure severely or angrily
rebut|3|overthrow by argument, evidence, or proof
recalculate|2|calculate anew
recant|4|formally reject or disavow a formerly held belief, usually under pressure
recap|5|summarize briefly
reclassify|0|classify anew, change the previous classification
recollect|5|recall knowledge from memory
recondition|1|bring into an improved condition
reconfirm|2|confirm again
reconnoiter|3|explore, often with the goal of finding something or somebody
reconnoitre|2|explore, often with the goal of finding something or somebody
reconsider|7|consider again
reconstitute|3|construct or form anew or provide with a new structure
reconvert|0|convert back
recount|5|narrate or give a detailed account of
recur|1|happen or occur again
redecorate|5|redo the decoration of an apartment or house
rededicate|3|dedicate anew
redesign|4|design anew, make a new design for
redirect|5|channel into a new direction
rediscover|3|discover again
redistribute|3|distribute anew
redline|3|discriminate in selling or renting housing in certain areas of a neighborhood
redress|3|make reparations or amends for
reenforce|0|make stronger
reestablish|4|bring back into original existence, use, function, or position
reevaluate|4|revise or renew one's assessment
reexamine|3|look at again
refill|6|fill something that had previously been emptied
refinance|1|renew the financing of
refit|3|fit out again
refurbish|2|make brighter and prettier
refurnish|2|furnish with new or different furniture
regale|3|provide with choice or abundant food or drink
regrow|2|grow anew or continue growth after an injury or interruption
reinforce|5|make stronger
reinstall|1|install again
reintroduce|3|introduce anew
reiterate|4|to say, state, or perform again
relearn|1|learn something again, as after having forgotten or neglected it
relent|3|give in, as to influence or pressure
relinquish|5|part with a possession or right
relish|6|derive or receive pleasure from
relive|6|experience again, often in the imagination
relyric|0|write new lyrics for (a song)
remarry|5|marry, not for the first time
reminisce|5|recall the past
renegade|5|break with established customs
renege|3|fail to fulfill a promise or obligation
reopen|5|open again or anew
repeal|3|cancel officially
rephrase|6|express the same message in different words
replant|3|plant again or anew
replenish|4|fill something that had previously been emptied
replete|3|fill to satisfaction
repot|2|put in a new, usually larger, pot
reprise|3|repeat an earlier theme of a composition
reproach|4|express criticism towards
repute|3|look on as or consider
requite|2|make repayment for or return something
reschedule|6|assign a new time and place for an event
rescind|4|cancel officially
resect|3|surgically remove a part of a structure or an organ
resell|3|sell (something) again after having bought it
resent|7|feel bitter or indignant about
resettle|0|settle in a new place
reside|5|make one's home in a particular place or community
resign|7|leave (a job, post, or position) voluntarily
resmudge|0|smudge again
respite|4|postpone the punishment of a convicted criminal, such as an execution
restate|3|to say, state, or perform again
restructure|3|construct or form anew or provide with a new structure
resubmit|2|submit (information) again to a program or automatic system
resuspend|0|put back into suspension
rethink|6|change one's mind
retie|1|tie again or anew
retrace|4|to go back over again
retranslate|0|translate again
retreat|8|pull back or move away or backward
retrieve|7|get or find back
retry|2|hear or try a court case anew
reuse|2|use again after processing
revile|3|spread negative information about
rewind|6|wind (up) again
rewire|4|provide with new wiring
rework|3|use again in altered form
roleplay|0|perform on a stage or theater
rotate|6|turn on or around an axis or a center
roughhouse|3|engage in rough or disorderly play
rubberneck|2|strain to watch
rumba|5|dance the rhumba
rummage|5|search haphazardly
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
scribe|3|score a line on with a pointed instrument, as in metalworking
scrimmage|5|practice playing (a sport)
scrimp|2|subsist on a meager allowance
scroll|6|move through text or graphics in order to display parts that do not fit on the screen
scrutinize|3|to look at critically or searchingly, or in minute detail
scurry|5|to move about or proceed hurriedly
scuttle|5|to move about or proceed hurriedly
seaplane|3|glide on the water in a hydroplane
secede|2|withdraw from an organization or communion
seclude|1|keep away from others
segregate|3|separate by race or religion
segue|4|proceed without interruption
serenade|5|sing and play for somebody
shamble|1|walk by dragging one's feet
shanghai|7|take (someone) against his will for compulsory service, especially on board a ship
shank|5|hit (a golf ball) with the heel of a club, causing the ball to veer in the wrong direction
shatter|5|break into many pieces
shield|7|protect, hide, or conceal from danger or harm
shinny|2|climb awkwardly, as if by scrambling
shoehorn|3|fit for a specific purpose even when not well suited
shoplift|4|steal in a store
shriek|4|utter a shrill cry
shrug|4|raise one's shoulders to indicate indifference or resignation
shuttle|7|travel back and forth between two points
sideline|4|remove from the center of activity or attention
sidestep|2|avoid or try to avoid fulfilling, answering, or performing (duties, questions, or issues)
sidetrack|2|wander from a direct or straight course
simmer|6|boil slowly at low temperature
simper|2|smile affectedly or derisively
simulate|5|reproduce someone's behavior or looks
single-foot|0|go at a rack
skateboard|6|ride on a flat board with rollers attached to the bottom
skedaddle|4|run away, as if in a panic
skunk|6|defeat by a lurch
skydive|3|jump from an airplane and perform various maneuvers before opening one's parachute
skylark|3|play boisterously
skyrocket|4|shoot up abruptly, like a rocket
slalom|2|race on skis around obstacles
slander|5|charge falsely or with malicious intent
slather|3|spread thickly
slaver|3|let saliva drivel from the mouth
sleek|5|make slick or smooth
sleepwalk|3|walk in one's sleep
sleet|4|precipitate as a mixture of rain and snow
sleigh|6|ride (on) a sled
sleuth|3|watch, observe, or inquire secretly
slink|4|walk stealthily
slither|3|to pass or move unobtrusively or smoothly
slobber|4|let saliva drivel from the mouth
slough|4|cast off hair, skin, horn, or feathers
smelt|5|extract (metals) by heating
smirk|5|smile affectedly or derisively
smock|4|embellish by sewing in straight lines crossing each other diagonally
smooch|4|snuggle and lie in a position where one person faces the back of the others
smuggle|6|import or export without paying customs duties
snafu|4|cause to be in a state of complete confusion
snarl|4|utter in an angry, sharp, or abrupt tone
snatch|7|to grasp hastily or eagerly
snicker|3|laugh quietly
sniff|6|perceive by inhaling through the nose
snigger|1|laugh quietly
snoop|6|watch, observe, or inquire secretly
snooze|5|sleep lightly or for a short period of time
snore|5|breathe noisily during one's sleep
sojourn|3|spend a certain length of time
solace|5|give moral or emotional strength to
soundproof|5|insulate against noise
spang|0|leap, jerk, bang
spark|7|put in motion or move to act
spearhead|4|be the leader of
spite|7|hurt the feelings of
splotch|2|blotch or spot
spoof|3|make a parody of
spook|6|frighten or scare, and often provoke into a violent action
sprawl|3|sit or lie with one's limbs spread out
spreadeagle|2|defeat disastrously
spree|6|engage without restraint in an activity and indulge, as when shopping
sprinkle|5|distribute loosely
sprint|4|run very fast, usually for a short distance
spurn|3|reject with contempt
squabble|4|argue over petty things
squash|7|to compress with violence, out of natural shape or condition
squat|6|sit on one's heels
squeak|6|make a high-pitched, screeching noise
squirm|5|to move in a twisting or contorted motion, (especially when struggling)
stain|7|color with a liquid dye or tint
stale|6|urinate, of cattle and horses
stammer|3|speak haltingly
starboard|7|turn to the right, of helms or rudders
startle|5|to stimulate to action
stash|7|save up as for future use
staunch|4|stop the flow of a liquid
stickle|4|dispute or argue stubbornly (especially minor points)
stitch|7|fasten by sewing
stockpile|4|have on hand
stoke|5|stir up or tend
stomp|6|walk heavily
stoop|6|bend one's back forward from the waist on down
strafe|2|attack with machine guns or cannon fire from a low-flying plane
streamline|4|contour economically or efficiently
stroll|7|walk leisurely and with no apparent aim
strum|3|sound the strings of (a stringed instrument)
strut|5|to walk with a lofty proud gait, often in an attempt to impress others
stutter|6|speak haltingly
stymie|3|hinder or prevent the progress or accomplishment of
subedit|2|edit and correct (written or printed material)
sublet|4|lease or rent all or part of (a leased or rented property) to another person
subsist|2|support oneself
subtend|0|be opposite to
succor|3|help in a difficult situation
succour|3|help in a difficult situation
sulfur|5|treat with sulphur in order to preserve
summons|5|call in an official matter, such as to attend court
summon|7|call in an official matter, such as to attend court
sunder|1|break apart or in two, using violence
suntan|5|get a tan from being exposed to the sun
superimpose|3|place on top of
superintend|0|watch and direct
supersede|3|take the place or move into the position of
supervise|6|watch and direct
supplant|2|take the place or move into the position of
supple|4|make pliant and flexible
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
systematize|0|arrange according to a system or reduce to a system
taboo|5|declare as sacred and forbidden
tailgate|4|follow at a dangerously close distance
tailor|7|adjust to a specific need or market
tantalize|2|harass with persistent criticism or carping
tarmac|4|surface with macadam
tarnish|4|make dirty or spotty, as by exposure to air
tattoo|8|stain (skin) with indelible color
taunt|4|harass with persistent criticism or carping
teeter|2|move unsteadily, with a rocking motion
telecast|4|broadcast via television
teleport|3|transport by dematerializing at one point and assembling at another
tenure|6|give life-time employment to
terminate|6|bring to an end or halt
theorise|2|to believe especially on uncertain or tentative grounds
thieve|2|take by theft
throng|4|press tightly together or cram
thwart|4|hinder or prevent (the efforts, plans, or desires) of
ticktock|4|make a sound like a clock or a timer
tinkle|5|make or emit a high sound
tipple|3|drink moderately but regularly
tiptoe|5|walk on one's toes
titter|1|laugh nervously
toady|3|try to gain favor by cringing or flattering
toddle|4|walk unsteadily
toenail|5|drive obliquely
tolerate|7|put up with something or somebody unpleasant
torch|7|burn maliciously, as by arson
traipse|3|walk or tramp about
trample|5|tread or stomp heavily or roughly
tramp|8|travel on foot, especially on a walking expedition
transact|3|conduct business
transpirate|0|pass through the tissue or substance or its pores or interstices, as of gas
traumatize|3|inflict a trauma upon
tremor|5|shake with seismic vibrations
trickle|4|run or flow slowly, as in drops or in an unsteady stream
triplicate|5|reproduce threefold
trudge|3|walk heavily and firmly, as when weary, or through mud
trundle|3|move heavily
tucker|7|wear out completely
twaddle|3|speak (about unimportant matters) rapidly and incessantly
twill|3|weave diagonal lines into (textiles)
twine|4|spin, wind, or twist together
twitter|3|make high-pitched sounds, as of birds
unbind|3|untie or unfasten
unbuckle|4|undo the buckle of
unbutton|5|undo the buttons of
unclasp|2|release from a clasp
unclog|2|become or cause to become unobstructed
uncouple|3|disconnect or separate
uncurl|2|move out of a curled position
underlie|0|be or form the base for
undermine|5|destroy property or hinder normal operations
underpay|2|pay too little
underrate|3|make too low an estimate of
understate|2|represent as less significant or important
undertake|5|enter upon an activity or enterprise
unfurl|2|unroll, unfold, or spread out or be unrolled, unfolded, or spread out from a furled state
unhand|5|remove the hand from
unhitch|3|unfasten or release from or as if from a hitch
unhook|5|take off a hook
unhorse|2|alight from (a horse)
unlace|1|undo the ties of
unlash|0|untie the lashing of
unmake|2|deprive of certain characteristics
unnerve|3|disturb the composure of
unpin|2|remove the pins from
unplug|5|pull the plug of (electrical appliances) and render inoperable
unsaddle|2|remove the saddle from
unseal|2|break the seal of
unsettle|2|disturb the composure of
unsheathe|1|draw from a sheath or scabbard
unsolder|0|remove the soldering from
unstrap|3|remove the strap or straps from
unthaw|0|become or cause to become soft or liquid
unwire|1|undo the wiring of
unzip|5|open the zipper of
upchuck|4|eject the contents of the stomach through the mouth
upholster|0|provide furniture with padding, springs, webbing, and covers
upraise|0|cause to become alive again
usher|6|take (someone) to their seats, as in theaters or auditoriums
utilize|5|put into service
vagabond|4|move about aimlessly or without any destination, often in search of food or employment
valet|7|serve as a personal attendant to
vamoose|4|leave suddenly
vanquish|7|come out better in a competition, race, or conflict
velcro|5|fasten with Velcro
venerate|1|regard with feelings of respect and reverence
vilify|3|spread negative information about
vomit|7|eject the contents of the stomach through the mouth
vouchsafe|2|grant in a condescending manner
vroom|5|make a loud, roaring sound, as of a car engine, while moving
waddle|4|walk unsteadily
waffle|6|pause or hold back in uncertainty or unwillingness
warrant|9|provide adequate grounds to justify (a certain course of action)
water-wash|0|wash with water
waterproof|5|make watertight
waylay|2|wait in hiding to attack
welch|5|cheat by avoiding payment of a gambling debt
welsh|5|cheat by avoiding payment of a gambling debt
wheedle|2|influence or urge by gentle urging, caressing, or flattering
wheeze|4|breathe with difficulty
whelp|4|give birth to (a puppy)
whimper|5|cry weakly or softly
whinny|3|make a characteristic sound, of a horse
whirlpool|4|flow in a circular current, of liquids
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
wrack|2|smash or break forcefully
wreak|4|cause to happen or to occur as a consequence
wreck|8|smash or break forcefully
wrest|2|obtain by seizing forcibly or violently, also metaphorically
wriggle|4|to move in a twisting or contorted motion, (especially when struggling)
writhe|3|to move in a twisting or contorted motion, (especially when struggling)
xerox|5|reproduce by xerography
yodel|5|sing by changing register`;
