/** What lies near a settled verb sense, one word a line. See README.md in this folder. */
export const verbKin = `abase|37|0
abdicate|41
abhor|37|1
abolish|41||set up or found
abominate|37|1
abrogate|41
accession|32|2
acquiesce|32|3|withhold assent
addict|34|4
admix|30
adore|37
adsorb|35
advocate|32|5||+
affront|32|0
agglomerate|35
airlift|35
alert|32|6
alien|40|7
aline|30||turn or place at an angle
allege|32
allocate|40|8
allude|32
allure|32
alter|30|||+
amble|38|9
amnesty|32
amortize|40
amputate|35|a
amuse|41|||+
anagram|31
animize|30|b
annihilate|30|c
antic|29
apparel|29|d|get undressed
arbitrate|32|e
armour|40|f
ascribe|31|g
aspire|31
assail|33|||+
assault|33|||+
assent|32|3
assess|31|g||+
astonish|31|h
astound|31|h
attire|29||dress informally and casually
attune|30
audition|36|i
augment|30|j||+
autograph|32|k
avalanche|38|l
avenge|33
avert|41|m||+
await|31
backlash|41|n
backstroke|38|o
backtrack|38|p
badmouth|32|q
ballyhoo|32
bamboozle|32
bankroll|40|r
banter|32|s
barter|40|t
basset|30|u
batik|30
beckon|32|v||+
bedamn|32|w|give a benediction to
befit|42
befog|39|x
beget|29|y
behead|35|c
behold|39
behoove|42|z
bellow|32|||+
bemoan|32|10
bequeath|40|11|prevent deliberately from inheriting
berate|32|12
berry|35
beseech|32|13
beshrew|32|w|give a benediction to
bewail|32|10
beware|31
bicker|32|14
billet|42
binge|34|15
birdie|35|16
bivouac|42|17
blabber|32|18
blackjack|41|19
blarney|32|1a
blather|32
bleep|39|1b
blindfold|35|1c
blinker|35|1c
blink|29|1d||+
blitzkrieg|33
blitz|33|1e
blurt|32|18
bobble|41|1f
bogey|35|16
bollocks|41|1f
bombproof|30|1g
boomerang|38|p
boondoggle|41|1h
bootstrap|41|1i
botch|41|1f
boycott|41||do one's shopping at
brattle|39|1j
brawl|32
brazen|32
breastfeed|34|1k|feed with a bottle
breaststroke|38|o
bribe|40|1l
broach|32|1m
brocade|36|1n
brood|31|||+
brook|31|1o
bruit|32|1p
brunch|34|15
budge|38|1q
buffalo|37
bunco|41|1r
burgeon|30|1s
burlesque|32|1t
burrow|38
burthen|35||take the burden off
bushel|30|1u|ruin completely
bustle|38|1q
buttonhole|41|1v
bypass|32|1w
cabal|31
cache|40|1x
caddy|33
cajole|32|1a
calender|35
calumniate|32|1y
canoodle|35
caper|38|1z
capitulate|33
capsize|38
caress|35|20
carjack|35
carouse|41
catnap|29
caucus|41|21
cavort|38|22
cease|42||keep or maintain in unaltered condition|+
censure|32|12
centrifuge|38
chaff|32|s
chagrin|37|0
chandelle|38|23
chastise|32
chauffeur|38
cheapen|30
checkmate|33|24
cheep|32|25
chevy|37|26
chide|32|12
childproof|30|1g
chime|39|1b
chine|35
chitchat|32
chivy|37|26
chomp|34|27
choreograph|36|y||+
chortle|29|28
christen|32
chronicle|32|2
chuff|29
chute|38|29
circumnavigate|38
citrate|30|d
clamber|38|2a
clang|39|1b
clatter|39|1j
clomp|38|9
closet|35
closure|30|2b
clout|35
clunk|39|1b
clutch|35|||+
cocker|41|2c
codify|30
coerce|41
coiffure|29|2d
collaborate|41|1h||+
collude|31|2e
combat|33
comfit|36|2f
commandeer|35|2g
commend|32|2h||+
commiserate|37
commute|30|2i||+
compassionate|37|2j
compel|41|2k||+
compere|41|2l
complexion|30
comply|41
comprehend|31|2m||+
conceal|39||make visible or noticeable|+
conceptualize|36
concur|32||be of different opinions|+
condemn|32|2n||+
condone|32
confide|32|2o||+
configure|36|2f
confiscate|40
congeal|30
conglomerate|30|2p
congregate|38|21
conjecture|31|2q
conscript|33
consent|32|2r|show unwillingness towards
console|37
construe|31|2m
contort|35|2s
convalesce|29||grow worse
convict|32|2t|pronounce not guilty of criminal charges
convoy|38
cooperate|41|1h
cooper|36|2u
coquette|32|2v
corduroy|36
corkscrew|38|2w
counsel|32|1m
countenance|32||command against
counterfeit|36
countermand|32|2x
countersign|32|k
covet|37
crave|34|2y||+
crawfish|32
creak|39|1j
cremate|30|2z
crepe|35|1c
crick|29|30
crimson|29|31
crook|38|32
crosscut|35|33
culminate|30|||+
curtail|30|||+
curtsey|38
custom-make|36|34
dateline|31
daunt|37
de-iodinate|30|a|cause to combine with iodine
debauch|41|b
debone|30|a
debug|30
debunk|32|35
decapitate|35|c
decertify|41||authorize officially
decode|32|36|convert information into code
decommission|40
decorate|36|b||+
decrypt|32|36|convert information into code
decry|32|2n
deduct|31|37|make an addition by combining numbers|+
deface|35|38
default|40||cancel or discharge a debt
defecate|29|39
defect|41|3a
deforest|30
defraud|41|1r
defray|40|1l
defuse|33|a|equip with a fuse
degas|30|a
deign|41|3b
delegate|41|3c||+
delouse|30|a
delve|35|a
dematerialize|30||come into being
demean|37
demise|40|7
demote|41|3c|give a promotion to or assign to a higher position
demystify|30|3d|make mysterious
demythologize|30|b|make into a myth
denounce|32|12||+
depersonalize|30|b|make personal or more personal
deprave|41|b
deride|32|3e
descend|38|3f|move upward|+
designate|32|||+
desist|34||serve oneself to, or consume regularly
despatch|38|3g
despise|37|1
detect|39
detest|37|3h|have a great affection or liking for
detract|30
detribalize|30
devote|32|3i||+
dicker|40|e
dictate|32|3j||+
dilate|30|||+
dilute|30|||+
diminish|30||become bigger or greater in amount|+
disabuse|32|3k
disallow|32|3l|consent to, give permission
disassemble|36||create by putting components or members together
disavow|32||admit openly and bluntly
disbar|41
disbelieve|31||accept as true
disburse|40|1l
discard|40|3m
discern|39
discontent|37||make content
discord|42|z|be compatible, similar or consistent
disembowel|30|a
disenfranchise|41||grant voting rights
disfavor|41|3n|give an advantage to
disfigure|35|38
disguise|39|x
dishearten|37||give encouragement to
disillusion|37||hold spellbound
disinfect|29|3o
disinter|41|3p
disobey|41|3q|be obedient to
disparage|32|12|praise somewhat dishonestly
dispatch|38|3g||+
dispel|38|||+
disquiet|37
disrobe|29||provide with clothes or put clothes on
disseminate|32
dissuade|32||cause somebody to adopt a certain position, belief, or course of action
distort|32|||+
distrust|31|3r|have confidence or faith in
ditto|32|3s
dodge|38|1q||+
domicile|42|17
domineer|37
donate|40|11
double-glaze|40
draught|36
drawl|32
dread|37
dumbfound|31|3t
dwindle|30
earmark|31|8
eavesdrop|39
edify|32|3u
editorialize|32
elaborate|32|3d|reduce in scope while retaining essential elements|+
elate|37|3v|lower someone's spirits
elect|41|3w||+
elongate|30
elope|38|3a
elute|35
embalm|40
embezzle|40|3x
embolden|37||take away the enthusiasm of
emboss|35
embroil|42
emcee|41|2l
emigrate|30||come into a new country and change residency
emote|37
empathize|31
encamp|42|17
encase|35|3y
encipher|32|3z
encode|32||convert code into ordinary language
encompass|42
encrypt|32|3z
endear|37|40
endeavor|41|41
endeavour|41|41
enmesh|35
enrage|37|42
enroll|41|43
enrol|41|43
ensue|42
enthrall|37|40|free from enchantment
entice|32
entomb|41|44
entreat|32|13
envelop|35|1c
epitomize|42
equate|31|45||+
equip|40|46||+
equivocate|32|47
erase|30|c||+
escalade|38
escalate|30|j|reduce the level or intensity or size or scope of
eschew|32|1w
eulogize|32|2h
eventuate|42
evert|38
exaggerate|32|47|represent as less significant or important|+
excel|42
excerpt|31|3w
exhume|41|3p
exile|41|48|admit back into the country
exonerate|32|2t|find or declare guilty
exorcise|35
expiate|41
expunge|35
extenuate|32
extract|35|a||+
extradite|41|48
extricate|35|49
extrude|36|34
eyewitness|39
farce|30|4a
farrow|29|4b
fatten|34|b
feint|36
felicitate|32
fester|29|4c
festoon|36|4d
fettle|40|3m
fidget|38|1q
field-test|41
filch|40|3x
filibuster|41
finagle|41
firebomb|33|4e
fireproof|30|1g
flambe|36
flank|42
flatter|32|2h|express a negative opinion of
flaunt|39|4f
fleck|35|4g
fleer|29
flinch|38|1q
fling|35|||+
flitter|38
flounce|38|9
flourish|30|1s||+
fondle|35|20
footnote|36
forearm|33
foreknow|31
foreshadow|32|4h
forfeit|40||demand as being one's due or property
forfend|41|m
forsake|31
forswear|32|4i
foster|41|||+
foxhunt|33
fraction|31|37|combine by multiplication
fraternise|41|4j
fraternize|41|4j
freelance|41|4k
fresco|36
fritter|34|4l
frolic|38|22
frown|29|4m
frustrate|41|m||+
fumigate|39|4n
gabble|32|18
gaggle|32
gangrene|29
garland|36|4d
garrote|35|4o
garrotte|35|4o
gesticulate|32|4p
girth|35|4q
glamour|32|4r
glare|29|||+
glean|35
glide-bomb|33|4e
glimmer|39
glisten|39|4s
glitter|39|4s
gnash|29
goggle|39|4t
gorge|34|15
grandstand|36|i
grime|35|b|make clean by removing dirt, filth, or unwanted substances from
groan|32|25
grope|35|||+
gross|40
grouch|32|10
grovel|38|32
growl|32|25
grubstake|40|r
guesstimate|32|4u
guffaw|29|28
guzzle|34|4v
hallow|32||remove the consecration from a person or an object
hallucinate|39|4w
halve|31
handcraft|36
hanker|37|2y
harbinger|32|4x
harlequin|30
hassle|37|26
headbutt|35
hector|37
heist|41|3x
hemorrhage|29|4c
hiccup|29|4y
high-tail|38|3a
hightail|38|3a
hitchhike|38|4z
hobnob|41|4j
homer|33
hoodoo|42|z
hoover|35|3o
hop-skip|38|1z
horsewhip|35
hotfoot|38|3f|take one's time
hound|38
humbug|41|50
humiliate|37|0
hunch|38|51
hunker|35|52
hypnotise|29|53
hypnotize|29|53
hypothesize|31|2q
identify|31|||+
idolize|37
illumine|30
illustrate|32|54||+
imbed|35|55
immolate|40
imperil|42|56
implode|30
implore|32|13
impugn|32
incarcerate|41
incase|35|3y
incline|42|z||+
incorporate|30||break into parts or components or lose cohesion or unity|+
inculcate|31
incur|42|||+
indict|41|1y
inflict|32|4p
infuriate|37|42
ingratiate|37
inherit|40|57||+
inlay|36|4d
innovate|36|58
input|35|55
inspect|39|59||+
institutionalize|40|5a
insult|32|0
intercede|32|e
intercept|35|||+
interject|32
intermingle|35|5b
intermix|35|5b
internalize|31
intersect|38
interweave|35|2s|undo strands that have been woven together
inter|41|44
intubate|35|55
inure|30|4
inveigle|32|1a
inventory|41
invoice|40
isolate|30|3n||+
jabber|32|18
jackrabbit|38
jangle|39|1j
jaunt|38
jawbone|32|5c
jaywalk|38
jeopardise|42|56
jiggle|38|5d
jingle|39|1j
jolly|32|s
joyride|38|4z
julienne|35|33
juxtapose|35|5e
kayak|38
kibitz|32|5f
kibosh|41|m
kidnap|35|2g
kneel|35
lactate|34|1k|feed with a bottle
lampoon|32|35
lavish|40|4l
leash|35|5g
levant|38
lever|35|5h
liaise|32|e
libel|32|q
liken|31|45
lionize|41
loathe|37|1
lobby|41|1v
lowball|31|4u
lunge|38|1q
lynch|41|c
lyophilize|30
macrame|36
madder|30
mainline|34
malign|32|q
malinger|41
maneuver|38|||+
manifest|32|||+
massacre|30|c
mastermind|31
materialise|30|n
materialize|30|n
matriculate|41
meander|38|3f
meddle|41
mentor|32|3u
merchandise|40
merit|42|z
miaow|32|25
mildew|30|2i
militate|41|19
mimic|36
mingle|35|b||+
miniaturize|30
miscast|36
misconstrue|31|5i
misdeal|40
misfire|33
mislay|35
misname|32
mistrust|31|3r|have confidence or faith in
misunderstand|31|5i
monger|40|5j
mooch|40|5k
moonlight|41|4k
moonshine|30
mortgage|40
mosey|38|9
mothball|40
motion|32|4p
motorbike|38|4z
mound|36
mousse|29|2d
mumble|32|18||+
munch|34|27
munition|40
murmur|32|18||+
neigh|32|25
nerve|37
nestle|35|||+
neuter|29
nicker|32|25
nitpick|32|12
nosedive|38|29
notify|32|3k
obfuscate|32|b|make clear and comprehensible
oblige|41|2k||+
obstinate|30
occlude|35||free or remove obstruction from
outdistance|38
outdraw|33|5l
outface|39
outfit|40|46
outlast|42
outlive|42
outmanoeuvre|33
outmode|30|b
outperform|33|24
outplay|33|24
output|36|34
outrank|42
outrun|38|5m
outsource|40
outwit|33|5l
overact|36|5n|act with great restraint
overcook|30
overdose|29
overdo|41
overfeed|34|1k
overfill|30|4a
overhear|39
overindulge|34|15
overlap|42|||+
overplay|36|5n|act with great restraint
overreact|31|2r
overrule|31
oversee|41|5o
overstate|32|47|represent as less significant or important
overstay|42
overuse|34|3i
ovulate|29|4c
paginate|32
palter|32|47
pamper|41|2c
panhandle|40
pantomime|36|5n
paraphrase|32|3s
parlay|33
parley|32
parse|31
paste|35|||+
peach|32|2o|refrain from divulging sensitive information
peddle|40|5j
pedicure|29|2d
peeve|37|26
penny-pinch|40
perch|35|52||+
perish|30|d|come into existence through birth
permute|30
perpetrate|41|3b
perpetuate|42|5p
persecute|41|5q
persevere|30|5p
pertain|42|||+
peruse|39|59
pervade|35
pester|37|5q
pestle|30
pilfer|40|3x
pinpoint|40
pique|37|42
placate|37|5r
plonk|35
plummet|38
pollinate|29
pommel|35|5s
ponder|31|5t
pooch|30
populate|42|5u||+
portend|32|4h
porter|35
postpone|42
poultice|29
pounce|38|l
prattle|32|18
preamble|32
preheat|30|5v
prepay|40|1l
presage|32|4h
prescribe|32|3j||+
presume|31|2q||+
preview|39
primp|29
procreate|29|y
proffer|40|5w
prohibit|32|3l|consent to, give permission
prompt|36|5x||+
proofread|31
proscribe|32|3l|consent to, give permission
prosper|40|d
prostitute|41|5y
protrude|42|||+
pummel|35|5s
pupate|29|5z
puree|35
purloin|40|3x
pussyfoot|38|9
quadruple|30|60
quaff|34|4v
quail|38|1q
quarantine|30|61
quarrel|32|14
query|32
quirk|35|30
quiver|38|||+
quote|32|3s||+
racketeer|41
raffle|40|11
raiment|29|d|get undressed
rampage|41|3b
ransom|40|t
ratchet|38
ratify|41
ratiocinate|31
re-assume|30
re-emerge|30|u
reanimate|29
reassert|32
reassign|41|3c
reassure|37|5r|disturb the peace of mind of|+
reboot|29|62
rebuke|32|12
rebut|32|4i||+
recant|32|4i
recap|32
recollect|31||be unable to remember
reconnoiter|39|63
reconnoitre|39|63
reconstitute|30
recount|32|3k||+
recur|30|n||+
redline|41|3n
redress|41|b|treat unjustly
reenforce|30|64
reestablish|41|b
reevaluate|31|65
reexamine|31|66
refill|30|4a
refit|40|f
refurbish|30
regale|34
regrow|29|5z
reinforce|30|64||+
reiterate|32|4x
relent|42||hold one's ground
relinquish|40|||+
relish|37
relive|31
relyric|36
reminisce|31|67
renegade|41
renege|32
reopen|35|5h
repeal|32|2x
rephrase|32|3s
replenish|30|4a
replete|34
repot|35
reprise|36
reproach|32
repute|31|68
requite|40|5w
reschedule|32
rescind|32|2x
resect|35|a
resell|40|5y
resent|37|3h||+
reside|42|17||+
resign|41|||+
respite|42
rethink|31|68
retie|35|5g
retrace|38|p||+
retreat|38|3f|move forward, also in the metaphorical sense|+
retrieve|40|57||+
retry|41
reuse|34|3i
revile|32|69
rewire|40
rework|36
roleplay|36|i
rotate|38|||+
rubberneck|39
rumba|38
rummage|35
rumpus|41
rupture|35
sabotage|41|6a
sacrifice|40|||+
saunter|38|9
saute|30
savvy|31|2m
scamper|38|5m
scamp|36|6b
scandalize|37
schlep|35
schmooze|32|5c
scoot|38
scout|39|63
scowl|29
scram|38|6c
scrawl|36
scribe|35
scrimmage|36
scrimp|40
scroll|30
scrutinize|39|59||+
scurry|38|5m
scuttle|38|5m
seaplane|38
secede|41
seclude|30|61
segue|32
serenade|36|6b
shamble|38|9
shanghai|35
shank|35
shatter|30|||+
shield|33|||+
shinny|38|2a
shoehorn|30|6d
shoplift|40|3x
shriek|32
shrug|29|v
shuttle|38|3f
sideline|41
sidestep|32|1w
sidetrack|38
simmer|30
simper|29|6e
simulate|36|6f||+
single-foot|38
skedaddle|38
skunk|33
skydive|38
skylark|38|22
slander|32|1y
slather|35
slaver|29|6g
sleek|35
sleet|43
sleuth|32|6h
slink|38|9
slither|38|3f
slobber|29|6g
slough|29
smelt|36|34
smirk|29|6e
smock|36|4d
smooch|35
smuggle|40
snafu|30
snarl|32|18||+
snatch|35|6i||+
snicker|29|28
sniff|39|||+
snigger|29|28
snoop|32|6h
snooze|29
snore|29|4y
sojourn|42|6j
solace|37
soundproof|30
spang|35
spark|36|58||+
spearhead|41
spite|37
splotch|35|6k
spoof|32|1t
spook|37|6l
sprawl|35|52||+
spreadeagle|33|24
spree|34|6m
sprinkle|35|||+
sprint|38|5m
spurn|32|3q
squabble|32|14
squash|35
squat|35|52||+
squeak|39|1j
squirm|38|1q
stain|30|||+
stammer|32|18
starboard|38
startle|37|||+
stash|40|1x
staunch|30
stickle|32|14
stitch|35|4q
stockpile|40
stoke|41
stomp|38|9
stoop|38|32||+
strafe|33|1e
streamline|36
stroll|38|9
strum|39
strut|38|9
stutter|32|18
stymie|41|m
subedit|31
sublet|40
subsist|42
subtend|42|z
succor|41|1i
succour|41|1i
sulfur|30|4n
summons|32|6n
summon|32|6n||+
sunder|30
suntan|29
superimpose|35|5e
superintend|41|5o
supersede|41|6o
supervise|41|5o||+
supplant|41|6o
supple|30|b
surge|38|||+
swank|39|4f
swathe|35
swatter|35
swerve|38|2w
swindle|41|1r
swish|39|1b
swivel|38|2w
swoon|29|6p
swoop|38|l||+
swoosh|39|1b
symbolize|32|||+
synthesise|31||make a mathematical, chemical, or grammatical analysis of
taboo|41
tailgate|38
tailor|30|6d||+
tantalize|32|3e
tarmac|35|6q
tarnish|35|6k
tattoo|36
taunt|32|3e
teeter|38|1q
telecast|32
teleport|38|6r
tenure|41
terminate|30|b|set in motion, cause to start|+
theorise|31|2q
thieve|40|3x
throng|38
thwart|41|m
ticktock|39|1b
tinkle|39|1b
tipple|34
tiptoe|38|9
titter|29|28
toady|32
toddle|38|9
toenail|35
tolerate|31|1o||+
torch|30|2z
traipse|38|9
trample|38|9||+
tramp|38|||+
transact|40|2e
transpirate|38
tremor|38|5d
trickle|38|6s
triplicate|36|6f
trudge|38|9
trundle|38|3f
tucker|29
twaddle|32|18
twill|36|1n
twine|35|2s||+
twitter|32
unbind|35|6t
unclog|35|49|become or cause to become obstructed
uncouple|35||link together
uncurl|38|51
underlie|42|z||+
undermine|41|6a||+
underpay|40|1l|pay too much
underrate|31||make too high an estimate of
understate|32|3k|to enlarge beyond bounds or the truth
undertake|36|58||+
unfurl|30|4g|form a cylinder by rolling
unhand|35
unhook|35|6t|fasten with a hook
unlace|35|6u|fasten or secure with a rope, string, or cord
unlash|35||bind with a rope, chain, or cord
unmake|36||create or design, often in a certain way
unnerve|37|6v
unpin|35|6u|attach or fasten with pins
unplug|35|6u|plug into an outlet
unseal|35|5h|close with or as if with a seal
unsettle|37|6v
unthaw|30
unwire|35|6u|fasten with wire
unzip|35||close with a zipper
upchuck|29|39|manage not to throw up
upholster|40|46
upraise|29|62
usher|38
utilize|34|||+
vagabond|38|3f
valet|41
vamoose|38|6c
venerate|37
vilify|32|69
vomit|29|39|manage not to throw up
vouchsafe|40
vroom|32
waddle|38|9
waffle|42
warrant|32|||+
waterproof|35
waylay|33
welch|41|1r
welsh|41|1r
wheedle|32|1a
wheeze|29|4y
whelp|29|4b
whimper|29
whinny|32|25
whirlpool|38|6s
whittle|35|33
wholesale|40|5y|sell on the retail market
widen|30|2p|make or become more narrow or restricted|+
widow|30
wiggle|38|5d
wiretap|39
wisecrack|32|5f
witch|32|4r
withstand|42|||+
wobble|38|1q||+
woolgather|36
wrack|35|6w
wreak|36|y
wreck|35|6w
wrest|35|2g
wriggle|38|1q
writhe|38|1q
xerox|36|6f
yodel|32`;
