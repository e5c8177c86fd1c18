/** Forms that no rule gives: the base, then its other forms. */

export const irregularVerbs = `be am are is was were been being 'm 're 's
have has had having 've 'd
do does did done
go goes went gone
abide abode
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beset besetting
bet betting
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasting
build built
burn burnt
burst bursting
buy bought
can could ca
cast casting
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying
dig dug digging
dive dove
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyeing
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecasting
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit hitting
hold held
hurt hurting
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let letting
lie lay lain lying
light lit
lose lost
make made
may might
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset offsetting
outdo outdid outdone
overcome overcame
overhear overheard
override overrode overridden
oversee oversaw overseen
oversleep overslept
overtake overtook overtaken
overthrow overthrew overthrown
panic panicked panicking
partake partook partaken
pay paid
plead pled
prove proven
put putting
quit quitting
rebuild rebuilt
redo redid redone
rend rent
repay repaid
rethink rethought
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
set setting
sew sewn
shake shook shaken
shall should
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit slitting
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split splitting
spoil spoilt
spread spreading
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrusting
tie tying
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset upsetting
wake woke woken
wear wore worn
weave wove woven
wed wedding
weep wept
wet wetting
will would wo 'll
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
rewrite rewrote rewritten
traffic trafficked trafficking
mimic mimicked mimicking
picnic picnicked picnicking
program programmed programming
travel travelled travelling
cancel cancelled cancelling
label labelled labelling
model modelled modelling
signal signalled signalling
fuel fuelled fuelling
level levelled levelling
counsel counselled counselling
quarrel quarrelled quarrelling
channel channelled channelling
marvel marvelled marvelling
vie vying
belie belying
use used using uses
refer referred referring
singe singeing
age ageing`;

export const irregularNouns = `man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
die dice
analysis analyses
axis axes
basis bases
crisis crises
diagnosis diagnoses
ellipsis ellipses
emphasis emphases
hypothesis hypotheses
oasis oases
parenthesis parentheses
synthesis syntheses
synopsis synopses
thesis theses
neurosis neuroses
prognosis prognoses
criterion criteria
phenomenon phenomena
bacterium bacteria
curriculum curricula
datum data
medium media
memorandum memoranda
referendum referenda
stratum strata
spectrum spectra
addendum addenda
alumnus alumni
cactus cacti
fungus fungi
nucleus nuclei
radius radii
stimulus stimuli
syllabus syllabi
locus loci
alga algae
larva larvae
formula formulae
vertebra vertebrae
antenna antennae
appendix appendices
index indices
matrix matrices
vertex vertices
bureau bureaux
plateau plateaux
calf calves
elf elves
half halves
hoof hooves
knife knives
leaf leaves
life lives
loaf loaves
scarf scarves
self selves
sheaf sheaves
shelf shelves
thief thieves
wife wives
housewife housewives
wolf wolves
dwarf dwarves
wharf wharves
people people
aircraft aircraft
series series
species species
means means
news news
headquarters headquarters
politics politics
economics economics
physics physics
mathematics mathematics
athletics athletics
statistics statistics
ethics ethics
crossroads crossroads
works works
corps corps
chassis chassis
gallows gallows
measles measles
barracks barracks
summons summonses
congress congresses
bus buses busses
gas gases gasses
lens lenses
plus pluses
bias biases
bonus bonuses
campus campuses
canvas canvases
census censuses
chorus choruses
circus circuses
focus focuses
iris irises
minus minuses
octopus octopuses
status statuses
surplus surpluses
virus viruses
atlas atlases
alias aliases
corpus corpora corpuses
genius geniuses
fetus fetuses
consensus consensuses
caucus caucuses
nexus nexuses
prospectus prospectuses
apparatus apparatuses
sinus sinuses
tennis tennis
quiz quizzes
shoe shoes
toe toes
foe foes
hoe hoes
canoe canoes
woe woes
ache aches
headache headaches
cache caches
niche niches
avalanche avalanches
cliche cliches
movie movies
tie ties
pie pies
lie lies
die dies
zombie zombies
cookie cookies
calorie calories
rookie rookies
prairie prairies
genie genies
necktie neckties
brownie brownies
selfie selfies
smoothie smoothies
indie indies
hippie hippies
axe axes
passer-by passers-by
passerby passersby
mother-in-law mothers-in-law
attorney-general attorneys-general
grandchild grandchildren
policeman policemen
businessman businessmen
schoolchild schoolchildren
gentleman gentlemen
fireman firemen
salesman salesmen
penny pence pennies
clothes clothes
premises premises
proceeds proceeds
goods goods
thanks thanks
outskirts outskirts
surroundings surroundings
whereabouts whereabouts
glasses glasses
scissors scissors
trousers trousers
jeans jeans
odds odds
riches riches
genus genera
virtuoso virtuosi
tempo tempi
graffito graffiti`;

export const irregularOthers = `good better best
bad worse worst
little less
far farther farthest
old elder eldest
well better best`;
