/** What lies near a settled adjective sense, one word a line. See README.md in this folder. */
export const adjKin = `abiding|||not permanent
ablated|||made greater in size or amount or degree
abloom|||not yet mature
abounding|||deficient in quantity or number compared with the demand
aboveboard|||not straight
abreast|||not informed
abridged|||not shortened
absentminded|||giving care or attention
absolved|||responsible for or chargeable with a reprehensible act
absorbed|||showing a lack of attention or care|+
absorbing|||arousing no interest or attention or curiosity or excitement
absorptive|||not capable of absorbing or soaking up
abstracted|||giving care or attention
abstruse|||suitable for the general public
absurd|||capable of or reflecting the capability for correct and valid reasoning|+
accelerated|||not moving quickly
accepted|||not recognized or admitted
accepting|||rejecting or tending to reject
accompanying|||preceding in time or order
accredited|||not endowed with authority
accrued|||made less in size or amount or degree
accustomed|||not usual or common or ordinary
aching|||not causing physical or psychological pain
acquainted|||not known or well known
acquired|||capable of being inherited
acquitted|||responsible for or chargeable with a reprehensible act
acrimonious|||not resentful
acrobatic|||not active physically or mentally
activating|||not causative
actuated|||without motivation
adamant|||capable of being changed
adapted|||not changed in form or character
adept|||not having or showing or requiring special skill or proficiency
adequate|||lacking the requisite qualities or resources to meet a task|+
adhesive|||not tending to adhere
adipose|||without fat or fat solids
admissible|||not deserving to be admitted
adopted|||belonging to one by birth
adorned|||not decorated with something to increase its beauty or distinction
advancing|||opposing progress
adventuresome|||lacking in boldness
adventurous|||lacking in boldness
advertised|||kept from public knowledge by various means
advisable|||not prudent or wise
advisory|||lacking information
aerated|||not subjected to chemical or physical treatment|+
aerosolized|||of definite shape and volume
afeard|||oblivious of dangers or perils or calmly resolute in facing them
afeared|||oblivious of dangers or perils or calmly resolute in facing them
afebrile|||of or relating to or characterized by fever
affable|||not disposed to friendship or friendliness
affective|||unsusceptible to or destitute of or showing no emotion
afferent|||of nerves and nerve impulses
affiliated|||lacking a logical or causal relation
affluent|||having little money or few possessions
affordable|||high in price or charging high prices
aflutter|||not excited
aforesaid|||not the same one or ones already mentioned or implied
aforethought|||not premeditated
afoul|||not tangled
age-old|||not of long duration
ageless|||not permanent
aggravating|||lessening in intensity or strength
aghast|||oblivious of dangers or perils or calmly resolute in facing them
agitating|||not provocative
aglow|||emitting or reflecting very little light
agnate|||not connected by kinship
agonised|||not causing physical or psychological pain
agonising|||not causing physical or psychological pain
agonized|||not causing physical or psychological pain
agonizing|||not causing physical or psychological pain
agrarian|||located in or characteristic of a city or city life
aground|||borne on the water
airborne|||not capable of movement or of being moved
aired|||not ventilated
airless|||exposed to air
akimbo|||having no deviations
alarmed|||oblivious of dangers or perils or calmly resolute in facing them
alert||||+
alfresco|||located, suited for, or taking place within a building
alienating|||intended to placate
alight|||not set afire or burning
aligning|||causing loss of physical or intellectual bearings
alimentary|||detrimental to physical or moral well-being
all-knowing|||devoid of good sense or judgment
all-out|||not complete or total
all-time|||able to be compared or worthy of comparison
all-victorious|||subject to being conquered or overcome
alligatored|||having a surface free from roughness or bumps or ridges or irregularities
allocable|||forming a whole or aggregate
allotted|||not assigned
alluring|||not seductive
almighty|||lacking power
aloof|||not cautious or reticent
altruistic|||limited to or caring only about yourself and your own needs
alveolar||||+
amalgamated|||separated into parts or pieces
amateurish|||characteristic of or befitting a profession or one engaged in a profession
amber|||having no hue
ambient|||separated in space or coming from or going to a distance
ambivalent|||having or feeling no doubt or uncertainty
amethyst|||having no hue
amicable|||characterized by enmity or ill will
amidship|||on or near an edge or constituting an outer boundary
amiss|||performing or able to perform its regular function
ample|||deficient in amount or quality or extent|+
amuck|||not agitated or disturbed emotionally
anachronistic|||occurring or existing at the same time or having the same period or phase
analgesic|||increasing in strength or intensity
analogous|||not similar|+
analogue|||of a circuit or device that represents magnitudes in digits
analog|||of a circuit or device that represents magnitudes in digits
anatomical||||+
ancestral|||not inheritable|+
ancillary|||not furnishing support or assistance
andante|||at a rapid tempo
anhydrous|||containing combined water
animating|||impairing the strength and vitality
annihilated|||kept intact or in a particular condition
anomic|||adjusted or located in relation to surroundings or circumstances
anonymous|||bearing a name|+
antebellum|||belonging to the modern era
antecedent|||following in time or order
anti-intellectual|||appealing to or using the intellect
antiaircraft|||for the purpose of attack rather than defense
antic|||within normal everyday experience
antiquated|||not of long duration
antitank|||for the purpose of attack rather than defense
antithetical|||closely similar or comparable in kind or quality or quantity or degree
antsy|||without strain or anxiety
apostate|||steadfast in affection or allegiance
appalled|||oblivious of dangers or perils or calmly resolute in facing them
appalling|||not alarming
appeasing|||arousing animosity or hostility
applicable|||having no bearing on or connection with the subject at issue
appraising|||marked by disregard for critical standards or procedures
appreciable|||too small or unimportant to merit attention
appreciated|||not understood
apprehended|||not understood
apprenticed|||not limited or hampered
approaching|||earlier than the present time
approved|||not endowed with authority
apropos|||of an inappropriate or incorrectly applied nature
aqueous||||+
arable|||not producing or capable of producing
arbitrary|||not subject to individual determination
arcane|||suitable for the general public
arced|||free from curves or angles
arching|||free from curves or angles
argent|||being or having or characterized by hue
argillaceous|||resembling or containing or abounding in sand
armless|||having arms or arms as specified
arrant|||made less severe or intense
arrayed|||not wearing clothing
arresting|||not capable of impressing
arrogant|||marked by meekness or modesty
articulated|||not consisting of segments that are held together by joints
ascending|||coming down or downward
askance|||direct in spatial dimensions
askew|||having no deviations
asphyxiating|||passing or able to pass air in and out of the lungs normally
aspiring|||having little desire for success or achievement
asserting|||relating to the use of or having the nature of an interrogation
assertive|||inclined to timidity or lack of self-confidence
assimilating|||not capable of absorbing or soaking up
assumed|||not fake or counterfeit
assuming|||marked by a retiring nature
asteroid|||curving and somewhat round in shape rather than jagged
asthmatic|||having or indicating good health in body or mind
astonished|||not surprised or expressing surprise
astounded|||not surprised or expressing surprise
astute|||lacking or marked by lack of intellectual acuity
asunder|||united or combined
attained|||not gained by merit or labor or service
attempted|||having succeeded or being marked by a favorable outcome
attenuate|||made greater in size or amount or degree
attested|||not genuine
auburn|||having no hue
audible|||impossible to hear
augmented|||made less in size or amount or degree
authenticated|||not genuine
avant-garde|||not original
avaricious|||not acquisitive
avenged|||for which vengeance has not been taken
averse|||having a preference, disposition, or tendency
avowed|||not announced or openly acknowledged
awaited|||not expected or anticipated
awash|||holding or containing nothing
azure|||having no hue
babelike|||free from external control and constraint
babyish|||characteristic of maturity
bacchanal|||not affected by a chemical substance
backbreaking|||requiring or apparently requiring no effort
backstage|||not private
backstairs|||open and observable
baffled|||experiencing no difficulty or confusion or bewilderment
baggy|||closely constrained or constricted or constricting
balanced|||being or thrown out of equilibrium
balding|||having or covered with hair
balking|||easily managed
ball-hawking|||not having or showing or requiring special skill or proficiency
bally|||made less severe or intense
banal|||being or productive of something fresh and unusual
bandy|||physically and mentally sound or healthy
bankrupt|||capable of meeting financial obligations
banned|||established by or founded upon law or official or accepted rules
banner|||of low or inferior quality
bantering|||lacking humor
barbarian|||having a high state of culture and development both social and technological
barbecued|||not treated with heat to prepare it for eating
bared|||wearing or provided with clothing
barefooted|||wearing footgear
barefoot|||wearing footgear
barehanded|||characterized by having or bearing arms
baritone|||used of sounds and voices
baronial|||not capable of impressing
barricaded|||free from impediment or obstruction or hindrance
baseless|||sustained or maintained by aid
bastardized|||free of extraneous elements of any kind
bated|||made greater in size or amount or degree
battleful|||not aggressive
beaded|||lacking its natural or customary covering
beamish|||causing sad feelings of gloom and inadequacy
bearable|||incapable of being tolerated or endured
bearded||||+
beardown|||wanting in physical strength
bearing|||supporting no vertical weight other than its own
beat-up|||not harmed or spoiled
beauteous|||displeasing to the senses
beefed-up|||wanting in physical strength
beefy|||physically weak
beery|||not affected by a chemical substance
beetle|||thrusting inward
beforehand|||between an earlier and a later period of time
befouled|||free from dirt or impurities
begotten|||of parents and children
beguiled|||freed from enchantment
beheaded|||having a head of a specified kind or anything that serves as a head
beholden|||not obligated
beige|||having no hue
belated|||acting or arriving or performed exactly at the time appointed
belittled|||made greater in size or amount or degree
belittling|||conveying or resembling a compliment
bellicose|||not aggressive
bended|||upright in position or posture
beneficial|||involving or creating circumstances detrimental to success or effectiveness
bereaved|||full of or producing joy
berserk|||not agitated or disturbed emotionally
besieged|||not closed in our surrounded or included
bespectacled|||not decorated with something to increase its beauty or distinction
bestial|||marked or motivated by concern with the alleviation of suffering
bestubbled|||having the beard or hair cut off close to the skin
better-looking|||displeasing to the senses
betting|||characterized by strictness, severity, or restraint
bewhiskered|||having the beard or hair cut off close to the skin
bewitched|||freed from enchantment
bewitching|||lacking beauty or charm
biannual|||not recurring at regular intervals
biased|||showing lack of favoritism
biblical||||+
bicuspid|||curving and somewhat round in shape rather than jagged
big-ticket|||relatively low in price or charging low prices
bigheaded|||marked by meekness or modesty
bighearted|||unwilling to spend
bigoted|||showing respect for the rights or opinions or practices of others
billowing|||free from storm or wind
billowy|||free from storm or wind
binding|||having no cogency or legal force
binomial||||+
biodegradable|||not perishable
bioluminescent|||devoid of or deficient in light or brightness
bipartisan|||devoted to a cause or party
bipedal|||having four feet
biped|||having four feet
bitchy|||not malicious or spiteful
bizarre|||following accepted customs and proprieties
black-market|||established by or founded upon law or official or accepted rules
blamed|||highly favored or fortunate
blameless|||responsible for or chargeable with a reprehensible act
blaring|||relatively low in volume
blasted|||highly favored or fortunate
blest|||deserving a curse
blinded|||able to see
blinding|||emitting or reflecting very little light
blissful|||experiencing or marked by or causing sadness or sorrow or discontent
blockaded|||free from impediment or obstruction or hindrance
blockading|||not preventive
blond|||marked by dark or relatively dark pigmentation of hair or skin or eyes
bloodcurdling|||not alarming
blooming|||made less severe or intense
blubbery|||lacking excess flesh
blue-ribbon|||of low or inferior quality
bluish|||having no hue
blurred|||easy to perceive|+
blurry|||easy to perceive
blustering|||free from storm or wind
boastful|||marked by meekness or modesty
bobtail|||lacking a tail or taillike appendage
boffo|||not successful
boggy|||free from liquid or moisture
bombastic|||not rhetorical
bombproof|||susceptible to attack
bonnie|||displeasing to the senses
bonny|||displeasing to the senses
booked|||not reserved
bookish|||not scholarly
bootleg|||established by or founded upon law or official or accepted rules
bootless|||producing or capable of producing
borderline|||the greatest or most complete or best possible
botched|||having or showing or requiring special skill
bothersome|||conforming to your own liking or feelings or nature
bouffant|||limited or below average in number or quantity or magnitude or extent
bowing|||tending to domineer
bowlegged|||physically and mentally sound or healthy
boyish|||having lived for a relatively long time or attained a specific age
bracing|||impairing the strength and vitality
braggart|||marked by meekness or modesty
bragging|||marked by meekness or modesty
brainy|||lacking intelligence
braised|||not treated with heat to prepare it for eating
brawny|||wanting in physical strength
breakaway|||relying on or requiring a person or thing for support, supply, or what is needed
breakneck|||free from danger or the risk of harm
breathed|||heard or perceptible by the ear
brimming|||holding or containing nothing
briny|||not containing or composed of salt water
broached|||not subjected to tapping
broadside|||situated at the top or highest position
brocaded|||not decorated with something to increase its beauty or distinction
broiled|||not treated with heat to prepare it for eating
brokenhearted|||full of or producing joy
brooding|||showing lack of careful thought
brownish|||having no hue
brushy|||not wooded
brusque|||characterized by courtesy and gracious good manners
brute|||marked or motivated by concern with the alleviation of suffering
brutish|||marked or motivated by concern with the alleviation of suffering
buffeted|||not beset by troubles or disturbance or distress
bugged|||having no wires
bulky|||limited or below average in number or quantity or magnitude or extent
bullnecked|||wanting in physical strength
bumbling|||quick or skillful or adept in action or thought
bundled-up|||not wearing clothing
bungled|||having or showing or requiring special skill
burbling|||lacking in liveliness or animation
burked|||made known
burly|||physically weak
burr-headed|||not having a head or formed without a head
burry|||lacking barbs or stings or thorns
bushwhacking|||not concealed or hidden
busted|||not harmed or spoiled
bustling|||lacking activity
busty|||not well-proportioned and pleasing in shape
buzzing|||free of noise or uproar
bygone|||temporal sense
cabalistic|||suitable for the general public
calamitous|||having unexpected good fortune
calculated|||not deliberate
calculating|||compassionate and kind
calculative|||compassionate and kind
calloused|||physically untoughened
callow|||having experience
camouflaged|||capable of being seen
campy|||having or showing or conforming to good taste
cancelled|||planned or scheduled
canny|||lacking or marked by lack of intellectual acuity
canonized|||not endowed with authority
captivating|||lacking beauty or charm
card-playing|||characterized by strictness, severity, or restraint
cardboard|||existing in or produced by nature
caring|||lacking compassion or feeling for others
carmine|||having no hue
carnation|||having no hue
carousing|||not affected by a chemical substance
cataclysmic|||constructing or tending to construct or improve or promote development
catastrophic|||not causing or capable of causing harm
catching|||not infectious
catty|||not malicious or spiteful
ceaseless|||not continuing without interruption in time or space
cell-free|||characterized by or divided into or containing cells or compartments
celluloid|||existing in or produced by nature
cerulean|||having no hue
chafed|||not causing physical or psychological pain
chanted|||not musical in nature
chantlike|||not rhythmic
chapped|||having a surface free from roughness or bumps or ridges or irregularities
charcoal|||being or having or characterized by hue
charged|||of a particle or body or system|+
charismatic|||lacking beauty or charm
charming|||causing displeasure or lacking pleasing qualities|+
charnel|||giving no offense
cheering|||not giving satisfaction
cheery|||causing sad feelings of gloom and inadequacy
cheesy|||of high or superior quality or performance
cherry|||having no hue
chestnut|||having no hue
chewable|||resistant to cutting or chewing
childish|||characteristic of maturity
childless|||productive or conducive to producing in abundance
chilling|||not alarming
chinked|||not caulked or sealed
chinless|||having a projecting lower jaw
chipper|||causing sad feelings of gloom and inadequacy
chiseled|||not clearly defined or easy to perceive or understand
chivalrous|||showing no courtesy
chockful|||holding or containing nothing
choosy|||marked by an absence of due or proper care or attention to detail
chronic|||having or experiencing a rapid onset and short but severe course|+
chubby|||lacking excess flesh
churchgoing|||hostile or indifferent to religion
cinnabar|||having no hue
circulating|||not current or belonging to the present time
circumferential|||in or near a center or constituting a center
circumspect|||not prudent or wise
circumstantial|||applying to all or most members of a category or group
cissy|||possessing qualities befitting a man
citywide|||not comprehensive
clammy|||free from liquid or moisture
clandestine|||open and observable
clanging|||free of noise or uproar
clanking|||free of noise or uproar
clarifying|||failing to instruct
clarion|||relatively low in volume
clashing|||able to exist and perform in harmonious or agreeable combination
classless|||not in agreement with or according to democratic doctrine or practice or ideals
classy|||lacking in style or elegance
clean-shaven|||not shaved
cliched|||being or productive of something fresh and unusual
clinking|||not reverberant
clogging|||not preventive
closing|||first or beginning
clotted|||relatively thin in consistency or low in density
cloudless|||full of or covered with clouds
cloven|||characterized by unity
clueless|||having much knowledge or education
coagulate|||relatively thin in consistency or low in density
coaxial|||not having a common center
coaxing|||deterring from action
cockamamie|||apparently reasonable and credible, and therefore convincing
cocksure|||lacking self-confidence
cocky|||inclined to timidity or lack of self-confidence
coexistent|||not synchronous
cogent|||deterring from action
coincidental|||not synchronous
coinciding|||not synchronous
coldhearted|||marked by warmth of feeling like kindness and sympathy and generosity
colicky|||having or indicating good health in body or mind
collectable|||not yet payable
collectible|||not yet payable
collective|||independent|+
colossal|||limited or below average in number or quantity or magnitude or extent
combined|||not joined or united into one
combustible|||not capable of igniting and burning
comical|||lacking humor
commanding|||literal meanings
commendable|||lacking in value or merit
commensurate|||not corresponding in size or degree or extent
commercialized|||not connected with or engaged in commercial enterprises
commonsense|||not reasonable
compatible||||+
complacent|||showing or experiencing dissatisfaction or restless longing
compliant|||boldly resisting authority or an opposing force
comprehensive||||+
compulsory|||possible but not necessary
comradely|||not disposed to friendship or friendliness
concave|||curving or bulging outward
concealing|||showing or making known
conceited|||marked by meekness or modesty
conceivable|||incapable of being conceived or considered
concentric|||not having a common center
concerted|||independent
concise|||tediously prolonged or tending to speak or write at great length
concluding|||first or beginning
concomitant|||preceding in time or order
concrete|||existing only in the mind|+
concurrent|||not synchronous
conducive|||not causative
confiding|||having or showing distrust
confiscate|||not subject to defeat
confluent|||tending to move apart in different directions
conforming|||breaking with convention or tradition
confounded|||experiencing no difficulty or confusion or bewilderment
congenital|||capable of being inherited
congested|||holding or containing nothing
conglomerate|||not joined or united into one
congratulatory|||not appropriate in application
conjoined|||independent
conjugated||||+
consecrate|||treated with disrespect and contempt
conserved|||spoiled or ruined or demolished
considerate|||lacking regard for the rights or feelings of others
considered|||without careful prior deliberation or counsel
consoling|||not reassuring
constant|||liable to or capable of change|+
constituted|||not established
constrained|||free of artificiality
constraining|||not tending to restrict
contained|||not being under control
contemplative|||showing lack of careful thought
contented|||showing or experiencing dissatisfaction or restless longing
contested|||not disputed and not made the object of contention or competition
continued|||stopped permanently or temporarily
continuing|||stopped permanently or temporarily|+
contraband|||established by or founded upon law or official or accepted rules
contraceptive|||not affording protection
contracted|||increased in extent or size or bulk or scope
contrasting|||closely similar or comparable in kind or quality or quantity or degree
contributing|||not causative
contributory|||not causative
contrite|||not penitent or remorseful
conventional|||not conforming to accepted rules or standards|+
conversant|||not informed
convex|||curving inward
convivial|||not inclined to society or companionship
cooked|||not treated with heat to prepare it for eating
coordinate|||poorly balanced or matched in quantity or value or measure
coordinating|||serving to connect a subordinate clause to a main clause
copacetic|||not giving satisfaction
copasetic|||not giving satisfaction
coral|||having no hue
corned|||not canned or otherwise preserved
cornered|||not limited or hampered
corny|||being or productive of something fresh and unusual
corrected|||left faulty or wrong
correspondent|||not similar
corroded|||in good condition
corrugated|||not marked with shallow depressions or furrows
corticofugal|||of nerves and nerve impulses
cosmic||||+
cost-plus|||precisely determined or limited or defined
costumed|||not wearing clothing
countable|||not able to be computed or enumerated
counteractive|||not exerting influence or change
counterbalanced|||being or thrown out of equilibrium
counterintuitive|||showing reason or sound judgment
counterproductive|||not causing or capable of causing harm
courtly|||lacking dignity
couth|||not refined
coveted|||not wanted
cowardly|||possessing or displaying courage
cowled|||not wearing clothing
crabby|||having an easygoing and cheerful disposition
crafty|||simple and natural
craggy|||having a surface free from roughness or bumps or ridges or irregularities
cramped|||large and roomy
crank|||resistant to change of position or condition
crashing|||made less severe or intense
crass|||cultivated and genteel
craved|||not wanted
craven|||possessing or displaying courage
creditable|||lacking in value or merit
crescendo|||decreasing in tempo and/or volume
crescent|||having angles or an angular shape
crestfallen|||exultantly proud and joyful
cringing|||tending to domineer
crippled|||physically and mentally sound or healthy
crispy|||resistant to cutting or chewing
crisscrossed|||not resembling or forming a network
crisscross|||not resembling or forming a network
cropped|||not planted
cross-section|||running or extending in the direction of the length of a thing
crosstown|||not crossed
crotchety|||having an easygoing and cheerful disposition
crowing|||marked by meekness or modesty
crucial|||of little importance|+
crummy|||of high or superior quality or performance
crumpled|||not harmed or spoiled
crushing|||constructing or tending to construct or improve or promote development
culpable|||free from evil or guilt
cultured|||not refined
cumulative|||constituting or involving subtraction
curative|||detrimental to good health
curdled|||relatively thin in consistency or low in density
cursive|||uttered through the medium of speech or characterized by speech
cursory|||exercising caution or showing care or attention
curst|||highly favored or fortunate
curvaceous|||not well-proportioned and pleasing in shape
cussed|||reformed spiritually or morally
custodial|||not affording protection
cutthroat|||showing or giving mercy
cynical|||inclined to believe or confide readily
dabbled|||lacking its natural or customary covering
damask|||not elaborate or elaborated
damnable|||highly favored or fortunate
damning|||clearing of guilt or blame
danceable|||not rhythmic
dapper|||not in accord with or not following current fashion
daredevil|||showing fear and lack of confidence
dark-blue|||having no hue
dark-brown|||having no hue
dark-green|||having no hue
darkening|||characterized by or emitting light
darned|||highly favored or fortunate
dashed|||marked by continuous or uninterrupted extension in space or time or sequence
dastardly|||possessing or displaying courage
dated|||being or in accordance with current social fashions
daunting|||giving courage or confidence or hope
dauntless|||showing fear and lack of confidence
de-iodinating|||combining or causing to combine with iodine
deadlocked|||free from impediment or obstruction or hindrance
deadpan|||able or tending to communicate
deafened|||able to perceive sound
deafening|||relatively low in volume
debasing|||worthy of being honored
debilitated|||having strength or power greater than average or expected
debilitating|||imparting strength and vitality
decapitated|||having a head of a specified kind or anything that serves as a head
decimal|||involving distinctions based on qualities
decisive|||not definitely settling something|+
decorative|||designed for or capable of a particular function or use
decreased|||made greater in size or amount or degree
decreed|||still in doubt
deep-eyed|||having an abundance of flesh
deep-seated|||not established
deep-set|||entirely of one substance with no holes inside
deepening|||lessening in intensity or strength
defamatory|||not causing or capable of causing harm
defending|||for the purpose of attack rather than defense
defensible|||susceptible to attack
defensive||||+
defiant|||inclined to comply
defiled|||having no faults
definable|||not capable of being definitely decided or ascertained
deflated|||exultantly proud and joyful
degenerative|||having or experiencing a rapid onset and short but severe course
dejected|||exultantly proud and joyful
deleterious|||not causing or capable of causing harm
deltoid|||composed of more than one part
demanding|||requiring little if any patience or effort or skill
demeaning|||having or expressing dignity
demolished|||kept intact or in a particular condition
demon-ridden|||not passionate
demonic|||morally admirable
demoralising|||giving courage or confidence or hope
demoralized|||expecting the best in this best of all possible worlds
demoralizing|||giving courage or confidence or hope
demythologized|||not consistent with or using reason
deniable|||not possible to deny
denigrating|||not causing or capable of causing harm
dented|||not harmed or spoiled
depicted|||not represented accurately or precisely
depilatory|||having or covered with hair
depleted|||of a quantity that can fulfill a need or requirement but without being abundant
depraved|||free of corruption or immorality
deprecating|||conveying or resembling a compliment
deprecatory|||conveying or resembling a compliment
derisive|||full of or exhibiting respect
derogatory|||conveying or resembling a compliment
descending|||moving or going or growing upward
described|||not represented accurately or precisely
desecrated|||solemnly dedicated to or set apart for a high or sacred purpose
deserted|||having inhabitants
deserving|||lacking in value or merit
designate|||leaving a place or a position
designed|||not done or made or performed with purpose or intent
desirable|||not wanted|+
desired|||not wanted
despicable|||morally admirable
despondent|||having or manifesting hope
desultory|||serving as or indicating the existence of a purpose or goal
detachable|||capable of being fastened or added to something else
detergent|||making impure or corrupt by adding extraneous materials
determining|||not definitely settling something
deterministic|||still in doubt
detrimental|||not causing or capable of causing harm
devoid|||having existence or being or actuality
devouring|||having or feeling no desire
dexterous|||not adroit
dexter|||of or on the left
dextrous|||not adroit
dicey|||free from danger or the risk of harm
dictated|||still in doubt
digestible|||digested with difficulty
dignifying|||completely lacking nobility in character or quality or purpose
dilapidated|||not harmed or spoiled
dilettante|||showing intellectual penetration or emotional depth
dimensioning|||causing loss of physical or intellectual bearings
diminishing|||becoming greater or larger
dimmed|||not made dim or less bright
directionless|||serving as or indicating the existence of a purpose or goal
disadvantaged|||blessed with privileges
disaffected|||satisfied or showing satisfaction with things as they are
disarming|||serving or tending to provoke, excite, or stimulate
discernable|||difficult or impossible to perceive or discern
discharged|||having your services engaged for
disconcerting|||giving pleasure and satisfaction
discontented|||satisfied or showing satisfaction with things as they are
discontent|||satisfied or showing satisfaction with things as they are
discontinued|||without stop or interruption
discorporate|||having material or physical form or substance
discrete|||united or combined
discriminate|||not marked by fine distinctions
disembodied|||having material or physical form or substance
disfigured|||delighting the senses or exciting intellectual or emotional admiration
disgraced|||used of persons or their behavior
disgruntled|||satisfied or showing satisfaction with things as they are
disguised|||open and observable
disgusted|||experiencing or manifesting pleasure
disheartened|||expecting the best in this best of all possible worlds
disheartening|||giving courage or confidence or hope
dished|||curving or bulging outward
dishonored|||used of persons or their behavior
dishonourable|||worthy of being honored
disinclined|||having a preference, disposition, or tendency
disingenuous|||characterized by an inability to mask your feelings
disintegrative|||combining and coordinating diverse elements into a whole
disliked|||found pleasant or attractive
dislocated|||not injured physically or mentally
dismal|||being full of or promoting cheer
dismantled|||kept intact or in a particular condition
dismayed|||oblivious of dangers or perils or calmly resolute in facing them
dismaying|||not alarming
dismissed|||having your services engaged for
disorganised|||methodical and efficient in arrangement or function
disorganized|||methodical and efficient in arrangement or function
disparaging|||conveying or resembling a compliment
dispassionate|||showing favoritism
dispensed|||gathered together or made less diffuse
dispersed|||gathered together or made less diffuse
dispossessed|||having unexpected good fortune
disputed|||not likely to arouse controversy
disqualifying|||providing legal power or sanction
disregarded|||being perceived or observed
disreputable|||having a good reputation
disrupted|||continuing in time or space without interruption
dissected|||of leaf shapes
dissenting|||affirming or giving assent
dissolved|||not melted
distaff|||associated with men and not with women
distal|||situated nearest to point of attachment or origin|+
distortable|||not changeable or subject to change
distracted|||giving care or attention
distraught|||not agitated or disturbed emotionally
distributed|||gathered together or made less diffuse
disturbing|||psychologically light
disused|||occurring in or belonging to the present time
diversionary|||direct in spatial dimensions
divers|||closely similar or comparable in kind or quality or quantity or degree
diverted|||not pleased
diverting|||arousing no interest or attention or curiosity or excitement
doable|||not capable of occurring or being accomplished or dealt with
doctrinaire|||failing to instruct
dogged|||willing to be taught or led or supervised or directed
dogging|||not continuing without interruption in time or space
doglike|||deserting your allegiance or duty to leader or cause or principle
doleful|||showing or causing joy and pleasure
domed|||having angles or an angular shape
dominant|||lower in rank or importance|+
dosed|||not given medical care or treatment
doting|||not giving or reciprocating affection
doubled|||existing alone or consisting of one entity or part or aspect or individual
downhearted|||exultantly proud and joyful
downhill|||moving or going or growing upward
downstair|||on or of upper floors of a building
downtrodden|||having unexpected good fortune
downwind|||on the side exposed to the wind
drafty|||of such close construction as to be impermeable
dragging|||requiring or apparently requiring no effort
draining|||imparting strength and vitality
drastic|||lacking force
draughty|||of such close construction as to be impermeable
dreamed|||being or occurring in fact or actuality
dreamless|||characterized by or indicative of distress or affliction or danger or need
drenched|||lacking its natural or customary covering
dressy|||not elaborate or elaborated
drifting|||established in a desired position or place
drilled|||not disciplined or conditioned or made adept by training
drinkable|||unsuitable for drinking
drizzling|||moving or going or growing upward
drizzly|||free from liquid or moisture
droll|||lacking humor
droopy|||taut or rigid
dropping|||moving or going or growing upward
drugged|||not affected by a chemical substance
dry-eyed|||filled with or marked by tears
dumbfounded|||not surprised or expressing surprise
dumfounded|||not surprised or expressing surprise
dummy|||existing in or produced by nature
dutiful|||not obeying or complying with commands of those in authority
dwindling|||becoming greater or larger
dysphoric|||exaggerated feeling of well-being or elation
eagle-eyed|||unable to see distant objects clearly
earless|||having ears or having ears of a specified kind
earned|||not gained by merit or labor or service
earsplitting|||relatively low in volume
eased|||not diminished or moderated in intensity or severity
eastbound|||situated in or facing or moving toward the west
eastward|||situated in or facing or moving toward the west
eatable|||not suitable for food
ebony|||being or having or characterized by hue
ebullient|||lacking ardor or vigor or energy
echoing|||not reverberant
eclectic|||not discriminating
ecstatic|||not experiencing or inspiring joy
edematous|||having or indicating good health in body or mind
edged|||having no border|+
edible|||not suitable for food
edited|||remaining in an original state
effected|||still in doubt
effeminate|||possessing qualities befitting a man
effluent|||arriving at a place or position
effulgent|||emitting or reflecting very little light
egalitarian|||not in agreement with or according to democratic doctrine or practice or ideals
egocentric|||showing unselfish concern for the welfare of others
egregious|||not prominent or readily noticeable
elaborated|||marked by lack of attention or consideration or forethought or thoroughness
elastic||||+
eldritch|||existing in or in conformity with nature or the observable world
electoral||||+
electrifying|||not exciting
elephantine|||limited or below average in number or quantity or magnitude or extent
elite|||not selected
eloquent|||without or deprived of the use of speech or words
elvish|||completely lacking in playfulness
emancipated|||hampered and not free
emasculated|||not castrated
emasculate|||possessing qualities befitting a man
embezzled|||established by or founded upon law or official or accepted rules
embodied|||without material form or substance
emboldened|||showing fear and lack of confidence
embossed|||not decorated with something to increase its beauty or distinction
embroiled|||not involved
emotionless|||extended meanings
enabling|||depriving of legal right
enamored|||not giving or reciprocating affection
encased|||not having a protective covering
enchained|||not restrained or tied down by bonds
enchanting|||lacking beauty or charm
encircled|||not closed in our surrounded or included
encircling|||in or near a center or constituting a center
encouraged|||not pleased
encroaching|||not interfering or meddling
encumbered|||free of encumbrance
encyclopedic|||not comprehensive
endearing|||evoking or deserving hatred
endowed|||not equipped or provided
enduring|||not permanent|+
energising|||characterized by an absence of force or forcefulness
energizing|||characterized by an absence of force or forcefulness
enervating|||imparting strength and vitality
engaging|||lacking beauty or charm
engorged|||holding or containing nothing
engraved|||not carved
engrossing|||arousing no interest or attention or curiosity or excitement
enhanced|||made less in size or amount or degree
ensuing|||existing or coming before
entertained|||not pleased
entertaining|||arousing no interest or attention or curiosity or excitement
enthralled|||freed from enchantment
enthralling|||lacking beauty or charm
enticing|||not seductive
entitled|||not eligible
entranced|||freed from enchantment
entrancing|||lacking beauty or charm
enveloping|||separated in space or coming from or going to a distance
enviable|||not wanted
envious|||having or feeling no desire
ephemeral|||continuing or enduring without marked change in status or condition or place
epochal|||devoid of importance, meaning, or force
equipotent|||lacking power or ability
equivalent|||poorly balanced or matched in quantity or value or measure
erect|||not upright in position or posture|+
eroded|||unaffected by use or exposure
erroneous|||free from error
ersatz|||existing in or produced by nature
erstwhile|||temporal sense
erudite|||not scholarly
esoteric|||suitable for the general public
especial|||having no special distinction or quality
established||||+
esteemed|||lacking respectability in character or behavior or appearance
etched|||not carved
eugenic|||pertaining to or causing degeneration in the offspring produced
euphoric|||generalized feeling of distress
ever-changing|||characterized by an absence of force or forcefulness
evergreen|||shedding foliage at the end of the growing season
eviscerate|||not injured physically or mentally
evocative|||not mindful or attentive
evoked|||happening or arising without apparent external cause
exalted|||completely lacking nobility in character or quality or purpose
exasperated|||experiencing or manifesting pleasure
excessive|||being within reasonable or average limits|+
excruciating|||not causing physical or psychological pain
exculpatory|||causing blame to be imputed to
excused|||not exempt from an obligation or liability
executed|||possessing life
exhaustive|||not complete or total
exonerated|||responsible for or chargeable with a reprehensible act
exorbitant|||being within reasonable or average limits
expanded|||reduced in size or pulled together
expeditious|||not producing desired results
expired|||not having come to an end or been terminated by passage of time
explainable|||incapable of being explained or accounted for
explanatory|||failing to instruct
explicit|||implied though not directly expressed|+
exploded|||joined or linked together
exposed|||kept safe or defended from danger or injury or loss|+
expository|||failing to instruct
expressionless|||able or tending to communicate
extant|||no longer in existence
extemporaneous|||made ready or fit or suitable beforehand
extensive|||limited or below average in number or quantity or magnitude or extent|+
extenuating|||causing blame to be imputed to
exterior|||situated within or suitable for inside a building
exterminated|||kept intact or in a particular condition
external||||+
extinguished|||kept intact or in a particular condition
extralegal|||established by or founded upon law or official or accepted rules
extremist|||being within reasonable or average limits
exultant|||affected or marked by low spirits
eye-deceiving|||being or occurring in fact or actuality
fabricated|||being or occurring in fact or actuality
face-saving|||providing no assistance
facetious|||lacking humor
failing|||giving satisfaction
faithless|||steadfast in allegiance or duty
falsetto|||used of sounds and voices
familiarized|||not having position or goal definitely set or ascertained
famished|||feeling a need or desire to drink
fanatical|||not passionate
fanatic|||not passionate
fancied|||being or occurring in fact or actuality
fancy-free|||bound or obligated, as under a pledge to a particular cause, action, or attitude
fanned|||gathered together or made less diffuse
far-off|||not far distant in time or space or degree or circumstances
farcical|||lacking humor
fascinated|||freed from enchantment
fast-flying|||not in motion
fast-growing|||not invading healthy tissue
fated|||not certain to occur
fattened|||not brought to the desired final state
fatty|||without fat or fat solids
fearsome|||not alarming
feasible|||not capable of occurring or being accomplished or dealt with
febrile|||having no fever
felonious|||established by or founded upon law or official or accepted rules
feral|||brought from wildness into a domesticated state
ferocious|||abstaining from the use of violence
fetching|||lacking beauty or charm
fevered|||not excited
fewer|||quantifier meaning greater in number
fewest|||quantifier meaning the greatest in number
fiddling|||of great significance or value
fidgety|||without strain or anxiety
fiendish|||morally admirable
fiftieth|||being or denoting a numerical quantity but not order
fifty-fifty|||poorly balanced or matched in quantity or value or measure
filled|||holding or containing nothing|+
filmed|||actually being performed at the time of hearing or viewing
fine-looking|||displeasing to the senses
finer|||inferior to another in quality or condition or desirability
finicky|||marked by an absence of due or proper care or attention to detail
finite|||having no limits or boundaries in time or space or extent or magnitude|+
fireproof|||capable of igniting and burning
first-rate|||of low or inferior quality
firsthand|||being of second rank or importance or value
fiscal|||not involving financial matters
fitter|||changed for the worse in health or fitness
fizzing|||not effervescent
fizzy|||not effervescent
flabbergasted|||not surprised or expressing surprise
flabby|||physically and mentally sound or healthy
flagrant|||not prominent or readily noticeable
flammable|||not capable of igniting and burning
flaring|||not in motion
flattering|||showing or representing unfavorably
flawed|||being complete of its kind and without defect or blemish
flawless|||not perfect
flaxen|||marked by dark or relatively dark pigmentation of hair or skin or eyes
fleecy|||resisting weight or pressure
fleeting|||primarily temporal sense
fleet|||not moving quickly
flightless|||having wings or as if having wings of a specified kind
flint|||easily moved to pity or sorrow
flippant|||concerned with work or important matters rather than play or trivialities
flooded|||holding or containing nothing
floppy|||taut or rigid
flossy|||resisting weight or pressure
flourishing|||not successful
flowing|||having or caused by an irregular surface
fluffy|||resisting weight or pressure
fogged|||allowing light to pass through
foiled|||having succeeded or being marked by a favorable outcome
folding|||not capable of collapsing
foolhardy|||showing fear and lack of confidence
fooling|||marked by great psychological weight
foolproof|||likely to fail or make errors
footling|||of great significance or value
footloose|||hampered and not free
foppish|||lacking in refinement or grace or good taste
forcible|||lacking force
foreboding|||not prophetic
foregoing|||coming after or following
foregone|||temporal sense
forehand|||made across the body with back of hand facing direction of stroke
foreseeable|||not capable of being foretold
forfeited|||not subject to defeat
forfeit|||not subject to defeat
forged|||not fake or counterfeit
forgettable|||impossible to forget
forlorn|||having or manifesting hope
forthright|||extended senses
fortieth|||being or denoting a numerical quantity but not order
fossilised|||capable of being changed
fossilized|||capable of being changed
four-sided|||involving only one part or side
fourscore|||being or denoting a numerical order in a series
foursquare|||uncertain how to act or proceed
fragmentary|||including all components without exception
fragmented|||characterized by unity
fragrant|||having an unpleasant smell
frantic|||not agitated or disturbed emotionally|+
fraudulent|||not disposed to cheat or defraud
frayed|||unaffected by use or exposure
free-swimming|||permanently attached to a substrate
freeborn|||held in servitude
freehand|||not original
freewill|||not subject to the control of the will
frenetic|||not agitated or disturbed emotionally
friendless|||desired or wished for or sought
frisky|||completely lacking in playfulness
frivolous|||concerned with work or important matters rather than play or trivialities
frizzy|||having no waves or curls
frostbitten|||not frozen
froward|||dutifully complying with the commands or instructions of those in authority
frowning|||experiencing or manifesting pleasure
frugal|||tending to squander and waste
fruitless|||producing or capable of producing
frumpy|||being or in accordance with current social fashions
fugitive|||primarily temporal sense
fulfilled|||not consummated
full-clad|||not complete or total
full-grown|||not yet mature
fulsome|||open and genuine
fumbling|||having or showing or requiring special skill
fungible|||not suitable to be exchanged
furled|||not restrained or tied down by bonds
furred|||having no hair or fur
furry|||having no hair or fur
fused|||separated into parts or pieces
fuzzed|||having no hair or fur
gabby|||habitually reserved and uncommunicative
galling|||conforming to your own liking or feelings or nature
galvanizing|||not exciting
gammy|||physically and mentally sound or healthy
gangrenous|||having or indicating good health in body or mind
garbed|||not wearing clothing
garbled|||marked by an orderly, logical, and aesthetically consistent relation of parts
gargantuan|||limited or below average in number or quantity or magnitude or extent
garish|||having or showing or conforming to good taste
garrulous|||habitually reserved and uncommunicative
gaseous|||of definite shape and volume
gathered|||not brought together in one place
gauche|||refined and tasteful in appearance or behavior or style
gauntleted|||devoid of gloves
gawky|||characterized by beauty of movement, style, form, or execution
generalized|||developed or designed for a special activity or function
genteel|||not refined
gentlemanlike|||not refined
gentlemanly|||not refined
geosynchronous|||not firmly placed or set or fastened
germane|||having no bearing on or connection with the subject at issue
germfree|||full of germs or pathological microorganisms
germinal|||not original
gesticulating|||not inclined to talk or give information or express opinions
ghostlike|||existing in or in conformity with nature or the observable world
ghostly|||existing in or in conformity with nature or the observable world
ghoulish|||giving no offense
gibelike|||full of or exhibiting respect
gigantic|||limited or below average in number or quantity or magnitude or extent
gimpy|||physically and mentally sound or healthy
gingerly|||lacking in caution
girlish|||having lived for a relatively long time or attained a specific age
glace|||not canned or otherwise preserved
glamorous|||not exciting
glamourous|||not exciting
gleaming|||emitting or reflecting very little light
gleeful|||not experiencing or inspiring joy
glinting|||emitting or reflecting very little light
glistening|||emitting or reflecting very little light
glittering|||emitting or reflecting very little light
glittery|||emitting or reflecting very little light
globular|||having four equal sides and four right angles or forming a right angle
glorified|||not endowed with authority
glowering|||having an easygoing and cheerful disposition
glowing|||not enthusiastic
glued|||not affixed
gluey|||not tending to adhere
gnarled|||having no deviations
gnarly|||having no deviations
goaded|||of your own free will or design
goateed|||having the beard or hair cut off close to the skin
goddamned|||highly favored or fortunate
goddam|||highly favored or fortunate
godforsaken|||favorable to life and growth
godless|||having or showing or expressing reverence for a deity
gonzo|||following accepted customs and proprieties
good-natured|||having an irritable and unpleasant disposition
goodly|||too small or unimportant to merit attention
gooey|||not tending to adhere
goofy|||having or prompted by wisdom or discernment
gormless|||showing mental alertness and calculation and resourcefulness
gossipy|||not inclined to talk or give information or express opinions
governing|||lower in rank or importance
gowned|||not wearing clothing
grabby|||not acquisitive
gradual|||happening without warning or in a short space of time|+
granted|||not recognized or admitted
grasping|||not acquisitive
gratified|||not pleased
gratis|||marked by the reception of pay
gravid|||not pregnant
gray-haired|||in an early period of life or development or growth
grayish|||being or having or characterized by hue
grazed|||not having come in contact
greenish|||having no hue
grief-stricken|||full of or producing joy
grieving|||full of or producing joy
grimy|||free from dirt or impurities
gripping|||arousing no interest or attention or curiosity or excitement
grisly|||not alarming
grizzly|||in an early period of life or development or growth
groggy|||possessing or exerting or displaying energy
groomed|||not neat and smart in appearance
groping|||having or feeling no doubt or uncertainty
gross|||remaining after all deductions|+
grouchy|||having an easygoing and cheerful disposition
groundbreaking|||not original
groundless|||sustained or maintained by aid
groveling|||tending to domineer
grovelling|||tending to domineer
grownup|||not yet mature
grown|||not yet mature
grueling|||requiring or apparently requiring no effort
gruelling|||requiring or apparently requiring no effort
gruesome|||not alarming
grumbling|||lacking resonance or volume
grumpy|||having an easygoing and cheerful disposition
grungy|||free from dirt or impurities
guileless|||not straight
gummed|||not tending to adhere
gushy|||not given to open expression of emotion
gusty|||free from storm or wind
gutsy|||lacking courage or vitality
habitual|||not usual or common or ordinary
hackneyed|||being or productive of something fresh and unusual
hairless|||having or covered with hair
hairsplitting|||not precise
half-time|||for the entire time appropriate to an activity
hammy|||lacking dramatic force and quality
handmade|||made by machine
handwoven|||made by machine
hapless|||having unexpected good fortune
harassed|||not beset by troubles or disturbance or distress
hard-fought|||posing no difficulty
hard-pressed|||not beset by troubles or disturbance or distress
hardback|||lacking a back
hardworking|||characterized by neglect and undue lack of concern
harebrained|||having or prompted by wisdom or discernment
harmless|||causing or capable of causing harm
harnessed|||not being under control
harried|||not beset by troubles or disturbance or distress
harrowing|||not causing physical or psychological pain
hatless|||wearing a hat or a hat of a particular kind
haughty|||marked by meekness or modesty
hazardous|||free from danger or the risk of harm
hazel|||having no hue
headfirst|||directed or facing toward the back or rear
headstrong|||dutifully complying with the commands or instructions of those in authority
healed|||affected by an impairment of normal physical or mental function
hearsay|||straightforward in means or manner or behavior or language or action
heartbreaking|||full of or producing joy
heartbroken|||full of or producing joy
heartening|||depriving of confidence or hope or enthusiasm and hence often deterring action
heartfelt|||lacking sincerity
heartwarming|||not arousing emotions
heathen|||having or showing belief in and reverence for a deity
heavy-armed|||physically weak
heavyset|||great in vertical dimension
hectic|||not agitated or disturbed emotionally
hedged|||not limited or restricted
hedonistic|||characterized by strictness, severity, or restraint
heinous|||morally excellent
henpecked|||tending to domineer
heralded|||kept from public knowledge by various means
heretical|||adhering to what is commonly accepted
hermetic|||permitting the unwanted passage of fluids or gases
hesitant|||characterized by decision and firmness
hesitating|||characterized by decision and firmness
heterozygous|||having identical alleles at corresponding chromosomal loci
hexed|||having or bringing good fortune
hibernating|||not in a state of sleep
hidebound|||tolerant of change
high-backed|||lacking a back
high-resolution|||of computer output devices
high-spirited|||lacking ardor or vigor or energy
high-stepped|||literal meanings
high-sudsing|||producing few suds
high-topped|||literal meanings
highborn|||of humble birth or origins
highbrow|||not intellectual
higher|||less than normal in degree or intensity or amount|+
highfalutin|||lacking pretension or affectation
highland|||of relatively low or level country
hilarious|||lacking humor
hilly|||having a surface free from roughness or bumps or ridges or irregularities
hindering|||not preventive
hinder|||of or near the head end or toward the front plane of a body
hindmost|||relating to or located in the front
hirsute|||having no hair or fur
hoarse|||having a pleasant sound
hogged|||curving inward
holey|||of such close construction as to be impermeable
holistic|||divided into separate and often disparate elements
homelike|||providing or experiencing physical discomfort
homemade|||produced in quantity at a factory
homesick|||having or feeling no desire
homeward|||not having position or goal definitely set or ascertained
homey|||providing or experiencing physical discomfort
homing|||causing loss of physical or intellectual bearings
homogeneous|||consisting of elements that are not of the same kind or nature
homozygous|||having dissimilar alleles at corresponding chromosomal loci
honeycombed|||not made up of or divided into cells
honored|||lacking respectability in character or behavior or appearance
hoofed|||having or resembling claws or nails
horrendous|||not alarming
horrified|||oblivious of dangers or perils or calmly resolute in facing them
horrifying|||not alarming
hourly|||not recurring at regular intervals
huddled|||having or allowing sufficient room
hulking|||limited or below average in number or quantity or magnitude or extent
humbling|||having or expressing dignity
humiliating|||having or expressing dignity
humourless|||full of or characterized by humor
hunched|||upright in position or posture
hurried|||relaxed and leisurely
hurrying|||not moving quickly
hushed|||characterized by or producing sound of great volume or intensity
hyaline|||not transmitting or reflecting light or radiant energy
hybrid|||bred for many generations from member of a recognized breed or strain
hydrated|||without water
hydrophilic|||lacking affinity for water
hydrous|||without water
hygienic|||not sanitary or healthful
hypercritical|||not critical
hypersensitive|||not susceptible to
hypnotised|||freed from enchantment
hypnotized|||freed from enchantment
hypocritical|||open and genuine
hypothetical|||derived from experiment and observation rather than theory
iatrogenic|||happening or arising without apparent external cause
idiosyncratic|||belonging to or participated in by a community as a whole
ignominious|||worthy of being honored
ill-equipped|||provided or fitted out with what is necessary or useful or appropriate
ill-fated|||having unexpected good fortune
ill-starred|||having unexpected good fortune
ill-used|||employed in accomplishing something
illuminated|||devoid of or deficient in light or brightness
illuminating|||failing to inform or clarify
imaginative|||not creative
imbalanced|||being in a state of proper equilibrium
imitation|||existing in or produced by nature
immense|||limited or below average in number or quantity or magnitude or extent
imminent|||separated in space or coming from or going to a distance
immoderate|||being within reasonable or average limits
immovable|||moving or capable of moving readily
impacted|||not compact or dense in structure or arrangement
impassable|||able to be passed or traversed or crossed
impassioned|||not passionate
impecunious|||possessing material wealth
impeding|||not preventive
impelled|||without motivation
impending|||separated in space or coming from or going to a distance
imperceptible|||capable of being perceived by the mind or senses
imperious|||marked by meekness or modesty
impermeable|||allowing fluids or gases to pass or diffuse through
impervious|||admitting of passage or entrance
impish|||completely lacking in playfulness
implacable|||easily calmed or pacified
implanted|||not established
implausible|||apparently reasonable and credible, and therefore convincing
implemented|||not enforced
implicated|||not involved
implike|||completely lacking in playfulness
imported|||characteristic of or existing by virtue of geographic origin
imposed|||possible but not necessary
impressed|||undergoing no change when acted upon
imprisoned|||not limited or hampered
impromptu|||made ready or fit or suitable beforehand
improving|||becoming lower or less in degree or value
improvised|||continuing or enduring without marked change in status or condition or place
inadequate|||having the requisite qualities or resources to meet a task|+
inadmissible|||deserving to be admitted
inadvertent|||resulting from one's intentions
inarticulate|||expressing yourself easily or characterized by clear expressive language
inaudible|||heard or perceptible by the ear
inboard|||located away from the midline of a vessel or aircraft
inbound|||leaving a place or a position
incapacitated|||having great power or force or potency or effect
incertain|||having or feeling no doubt or uncertainty
incessant|||not continuing without interruption in time or space
inchoate|||at or toward an end or late period or stage of development
incipient|||at or toward an end or late period or stage of development
inclusive|||excluding much or all
incognito|||not concealed or hidden
inconceivable|||capable of being conceived or imagined or considered
incongruous|||corresponding in character or kind
inconsiderable|||large or relatively large in number or amount or extent or degree
inconsolable|||able to be consoled
inconspicuous|||obvious to the eye or mind
inconstant|||steadfast in purpose or devotion or affection
incorporate|||separated into parts or pieces
increased|||made less in size or amount or degree
increasing|||becoming less or smaller|+
incredulous|||disposed to believe on little evidence
incremental|||constituting or involving subtraction
incriminating|||clearing of guilt or blame
indefatigable|||deficient in alertness or activity
indefinite||||+
indelible|||able to be eradicated or rooted out
indentured|||not limited or hampered
indictable|||free from evil or guilt
indie|||relying on or requiring a person or thing for support, supply, or what is needed
indigent|||possessing material wealth
indigo|||without color
indistinct|||easy to perceive
indomitable|||subject to being conquered or overcome
indubitable|||subject to question
induced|||happening or arising without apparent external cause
inebriated|||not affected by a chemical substance
inedible|||suitable for use as food
inelegant|||refined and tasteful in appearance or behavior or style
inescapable|||capable of being avoided or warded off
inestimable|||able to be calculated or estimated
inexplicable|||capable of being explicated or accounted for
infallible|||likely to fail or make errors
infamous|||having a good reputation
infatuated|||not giving or reciprocating affection
infertile|||capable of reproducing
infinite|||bounded or limited in magnitude or spatial or temporal extent|+
inflammable|||not capable of igniting and burning
inflatable|||showing no tendency to expand
influent|||leaving a place or a position
infrared|||capable of being seen
infuriating|||giving pleasure and satisfaction
ingenious|||not adroit
ingrained|||not established
inherent||||+
inhibitory|||not tending to restrict
inhumane|||marked or motivated by concern with the alleviation of suffering
inimitable|||capable of being reproduced
initiative|||final or ending
injurious|||not causing or capable of causing harm
inlaid|||not decorated with something to increase its beauty or distinction
inland|||located on or near or bordering on a coast
innumerable|||able to be calculated or estimated
inoperative|||being in force or having or exerting force
inordinate|||being within reasonable or average limits
inorganic|||relating or belonging to the class of chemical compounds having a carbon basis|+
insatiable|||supplied to satisfaction
inscrutable|||capable of being explicated or accounted for
insinuating|||showing or representing unfavorably
insoluble|||capable of being dissolved in some solvent|+
insolvent|||capable of meeting financial obligations
insomniac|||in a state of sleep
insouciant|||feeling or showing worry or solicitude
inspirational|||not concerned with or devoted to religion
inspiring|||depressing to the spirit
instantaneous|||not moving quickly
instinct|||holding or containing nothing
insufficient|||of a quantity that can fulfill a need or requirement but without being abundant
insulting|||full of or exhibiting respect
insupportable|||capable of being overlooked
insurgent|||steadfast in allegiance or duty
intact|||constituting or comprising a part or fraction of a possible whole or entirety|+
intelligible|||difficult to understand|+
intent|||showing a lack of attention or care
interfaith|||hostile or indifferent to religion
interlaced|||not resembling or forming a network
interlocking|||having few parts
interminable|||primarily temporal sense
intermittent|||recurring regularly or frequently in a prolonged and closely spaced series
interpersonal|||not seeking or given to association
interpretable|||incapable of being explained or accounted for
interpreted|||not understood
interred|||not buried
interrelated|||not resembling or forming a network
interstate|||relating to or existing within the boundaries of a state
interwoven|||having few parts
intimate|||far apart in relevance or relationship or kinship|+
intimidating|||giving courage or confidence or hope
intoned|||not rhythmic
intramural|||carried on outside the bounds of an institution or community
intransigent|||capable of being changed
intransitive|||designating a verb that requires a direct object to complete the meaning
intrepid|||showing fear and lack of confidence
intricate|||having few parts
introverted|||not introspective
intruding|||thrusting outward
inundated|||holding or containing nothing
inured|||physically untoughened
invading|||intended or appropriate for defending against or deterring aggression or attack
invalidated|||well grounded in logic or truth or having legal force
invaluable|||lacking in usefulness or value
invariable|||liable to or capable of change
inventive|||not creative
investigative|||not inquiring
invigorated|||depleted of strength or energy
invigorating|||impairing the strength and vitality
invincible|||subject to being conquered or overcome
invisible|||capable of being seen|+
inviting|||neither attractive nor tempting
invulnerable|||susceptible to attack
inward|||relating to physical reality rather than with thoughts or the mind|+
iodinating|||removing iodine from
ionized|||not converted into ions
ipsilateral|||on or relating to the opposite side
ironical|||corresponding in character or kind|+
ironlike|||wanting in physical strength
irreducible|||capable of being reduced
irrefutable|||capable of being denied or contradicted
irrelevant|||having a bearing on or connection with the subject at issue
irremediable|||capable of being remedied or redressed
irreparable|||capable of being repaired or rectified
irresolute|||firm in purpose or belief
irresponsible|||worthy of or requiring responsibility or trust
irretrievable|||capable of being recovered or regained
irrevocable|||capable of being revoked or annulled
irritated|||experiencing or manifesting pleasure
isothermal|||poorly balanced or matched in quantity or value or measure
isotropic|||not invariant with respect to direction
jailed|||not limited or hampered
jammed|||having or allowing sufficient room
jangling|||having a pleasant sound
jarring|||having a pleasant sound
jawed|||of animals having no jaw
jeering|||full of or exhibiting respect
jellied|||existing as or having characteristics of a liquid
jerkwater|||composed of people from or at home in many parts of the world
jesting|||lacking humor
jetting|||not moving or flowing
jingling|||not reverberant
jingly|||not reverberant
jinxed|||having or bringing good fortune
jittering|||not changeable or subject to change
jobless|||having your services engaged for
jocose|||lacking humor
jocular|||lacking humor
jocund|||not experiencing or inspiring joy
joking|||lacking humor
jolly|||not experiencing or inspiring joy
jovial|||not experiencing or inspiring joy
joyless|||full of or characterized by joy
joyous|||not experiencing or inspiring joy
judicious|||not prudent or wise
jumbo|||limited or below average in number or quantity or magnitude or extent
jutting|||thrusting inward
kaput|||kept intact or in a particular condition
khaki|||having no hue
killable|||not suitable for food
kindhearted|||lacking kindness
kingly|||of humble birth or origins
kitschy|||unsusceptible to or destitute of or showing no emotion
knobby|||having a well-proportioned and pleasing shape
knockdown|||serving to distribute or allot or disperse
knockout|||wanting in physical strength
laboring|||not in action or at work
laborious|||requiring or apparently requiring no effort
lachrymose|||full of or producing joy
lactating|||not producing milk
ladened|||holding or containing nothing
ladylike|||not refined
laissez-faire|||advocating or following the socialist principles
lamblike|||boldly resisting authority or an opposing force
lamented|||not grieved for
lamenting|||full of or producing joy
landlocked|||located on or near or bordering on a coast
languid|||possessing or exerting or displaying energy
lapsed|||having or showing belief in and reverence for a deity
largish|||limited or below average in number or quantity or magnitude or extent
largo|||at a rapid tempo
lashing|||abstaining from the use of violence
last-minute|||acting or arriving or performed exactly at the time appointed
latent|||presently existing in fact and not merely potential or possible|+
laudable|||lacking in value or merit
laureate|||lacking honor or integrity
lavender|||having no hue
leafed|||having no leaves
leafy|||having no leaves
leaning|||parallel to or in the plane of the horizon or a base line
leased|||not chartered
leery|||inclined to believe or confide readily
legato|||marked by or composed of disconnected parts or sounds
legged|||not having legs
legless|||having legs of a specified kind or number
leisurely|||moving rapidly or performed quickly or in great haste
lengthened|||having little length or lacking in length
lengthy|||primarily temporal sense
lesser|||greater in size or importance or degree|+
lethargic|||possessing or exerting or displaying energy
lettered|||not having a good education
levelheaded|||not reasonable
libelous|||not causing or capable of causing harm
licensed|||not endowed with authority
licked|||victorious
liege|||deserting your allegiance or duty to leader or cause or principle
life-size|||limited or below average in number or quantity or magnitude or extent
lifted|||below the surround or below the normal position
light-duty|||designed for heavy work
light-green|||having no hue
like-minded|||marked by dissimilarity
lilac|||having no hue
lilting|||not rhythmic
lionhearted|||lacking courage
lipped|||without a lip or lips
literal|||not in accordance with the fact or reality or actuality|+
lithe|||lacking grace or skill in manner or movement or performance
livable|||unfit or unsuitable to live in or with
liveable|||unfit or unsuitable to live in or with
livelong|||constituting or comprising a part or fraction of a possible whole or entirety
lobster-backed|||not wearing clothing
located|||not settled or established
long-acting|||primarily temporal sense
long-familiar|||not known or well known
long-legged|||low in stature
long-lived|||primarily temporal sense
long-run|||primarily temporal sense
long-shanked|||low in stature
long-term|||primarily temporal sense
long-winded|||expressing much in few words
longhand|||uttered through the medium of speech or characterized by speech
longish|||primarily temporal sense
longstanding|||primarily temporal sense
longtime|||not of long duration
loose-jointed|||taut or rigid
loose-jowled|||lacking excess flesh
loosened|||in a confused mass
looted|||containing as much or as many as is possible or normal
lop-eared|||lacking external ears
loquacious|||habitually reserved and uncommunicative
lovable|||evoking or deserving hatred
loveable|||evoking or deserving hatred
lovesick|||enjoying or showing or marked by joy or pleasure
loving|||not giving or reciprocating affection
low-cost|||high in price or charging high prices
low-grade|||of high or superior quality or performance
low-sudsing|||producing many suds
low-toned|||characterized by or producing sound of great volume or intensity
lowbrow|||appealing to or using the intellect
lowered|||located or moved above the surround or above the normal position
lowering|||free from clouds or mist or haze
lowland|||used of high or hilly country
lucent|||emitting or reflecting very little light
lucrative|||producing little or no profit or gain
lugubrious|||full of or producing joy
lumbering|||having a light and springy step
luminescent|||devoid of or deficient in light or brightness
luminous|||emitting or reflecting very little light
lyonnaise|||not treated with heat to prepare it for eating
macabre|||not alarming
macro|||limited or below average in number or quantity or magnitude or extent
madcap|||showing careful forethought
maddening|||giving pleasure and satisfaction
magenta|||having no hue
maggoty|||recently made, produced, or harvested
maiden|||final or ending
mailed|||without protective armor
maimed|||physically and mentally sound or healthy
makeshift|||continuing or enduring without marked change in status or condition or place
malcontent|||satisfied or showing satisfaction with things as they are
maleficent|||doing or producing good
malignant|||not dangerous to health
malodorous|||pleasant-smelling
mandatory|||possible but not necessary
mangled|||not injured physically or mentally
mangy|||unaffected by use or exposure
manic|||very restrained or quiet
manifest|||not immediately apparent
manifold|||existing alone or consisting of one entity or part or aspect or individual
manipulative|||simple and natural
manned|||lacking a crew
mannerly|||not polite
manoeuvrable|||not capable of movement or of being moved
mantic|||not prophetic
manufactured|||made or produced in the home or by yourself
marooned|||having companions or an escort
maroon|||having no hue
marred|||free from physical or moral spots or stains
marriageable|||not yet mature
marshy|||free from liquid or moisture
mastered|||not perfect
matchless|||able to be compared or worthy of comparison
matey|||not disposed to friendship or friendliness
matte|||emitting or reflecting light readily or in large amounts
maudlin|||unsusceptible to or destitute of or showing no emotion
mauve|||having no hue
maverick|||following accepted customs and proprieties
mawkish|||unsusceptible to or destitute of or showing no emotion
maximal|||the least possible
maximizing|||becoming less or smaller
meager|||more than enough in size or scope or capacity
meagre|||more than enough in size or scope or capacity
meandering|||direct in spatial dimensions
measly|||more than enough in size or scope or capacity
meatless|||like or containing meat
medieval||||+
meditative|||showing lack of careful thought
melancholic|||showing or causing joy and pleasure
mellifluous|||lacking melody
melting|||turned into ice
menacing|||not alarming
menial|||having or showing or requiring special skill
merciless|||showing or giving mercy
merged|||separated into parts or pieces
merging|||tending to move apart in different directions
meritorious|||lacking in value or merit
mesmerised|||freed from enchantment
mesmerized|||freed from enchantment
mesmerizing|||lacking beauty or charm
metaphorical|||limited to the explicit meaning of a word or text
metaphoric|||limited to the explicit meaning of a word or text
micro|||above average in size or number or quantity or magnitude or extent
middle-class|||occupying the highest socioeconomic position in a society
middle-level|||of or characteristic of high rank or importance
middling|||beyond what is ordinary or usual
midland|||located on or near or bordering on a coast
midway|||on or near an edge or constituting an outer boundary
miffed|||experiencing or manifesting pleasure
mighty|||lacking power
migrant|||established in a desired position or place
milkless|||producing or secreting milk
milky|||allowing light to pass through
mimic|||not marked by or given to imitation
mincing|||not refined
miniature|||above average in size or number or quantity or magnitude or extent
minimal|||the greatest or most complete or best possible
minimized|||made greater in size or amount or degree
miniscule|||above average in size or number or quantity or magnitude or extent
mired|||free of encumbrance
misappropriated|||established by or founded upon law or official or accepted rules
misbegotten|||of marriages and offspring
miserly|||willing to give and share unstintingly
mislaid|||come upon unexpectedly or after searching
misogynistic|||having an easygoing and cheerful disposition
mistreated|||not physically abused
mistrustful|||inclined to believe or confide readily
misty-eyed|||free from tears
misused|||employed in accomplishing something
mitigated|||not diminished or moderated in intensity or severity
mixed-up|||experiencing no difficulty or confusion or bewilderment
mixed|||all of the same or similar kind or nature|+
moblike|||devoid of violence or disruption
modeled|||not well-proportioned and pleasing in shape
moderating|||increasing in strength or intensity
modernised|||opposing progress
modular|||varying from or not adhering to a standard
molded|||not having form or shape
moldy|||recently made, produced, or harvested
molten|||not melted
momentary|||primarily temporal sense
momentous|||devoid of importance, meaning, or force
monaural|||relating to or having or hearing with two ears
monkish|||characterized by or given to yielding to the wishes of someone
monochrome|||without color
monogamous|||having more than one mate at a time
mononuclear|||having two nuclei
moon-round|||having four equal sides and four right angles or forming a right angle
morose|||having an easygoing and cheerful disposition
mortgaged|||free of encumbrance
most-valuable|||not important
motivating|||not causative
motiveless|||provided with a motive or given incentive for action
mouldy|||recently made, produced, or harvested
mourning|||full of or producing joy
moveable|||not capable of movement or of being moved
mud-beplastered|||lacking its natural or customary covering
muddied|||free of extraneous elements of any kind
muddled|||not mentally confused
muddy|||free from liquid or moisture|+
muffled|||characterized by or producing sound of great volume or intensity|+
muggy|||free from liquid or moisture
mulish|||willing to be taught or led or supervised or directed
multilateral|||involving only one part or side
multiple-choice|||offering a series of statements each of which is to be judged as true or false
multiple|||existing alone or consisting of one entity or part or aspect or individual
multitudinous|||able to be calculated or estimated
murmuring|||characterized by or producing sound of great volume or intensity
musing|||showing lack of careful thought
musky|||having an unpleasant smell
mustached|||having the beard or hair cut off close to the skin
mustachioed|||having the beard or hair cut off close to the skin
mutilated|||physically and mentally sound or healthy
myriad|||able to be calculated or estimated
mystified|||experiencing no difficulty or confusion or bewilderment
mystifying|||capable of being explicated or accounted for
mythical|||being or occurring in fact or actuality
mythological|||being or occurring in fact or actuality
nagging|||having an easygoing and cheerful disposition
naive||||+
nameless|||bearing a name
napped|||resisting weight or pressure
napping|||completely prepared or in condition for immediate action or use or progress
nappy|||having no waves or curls
narcissistic|||disregarding your own advantages and welfare over those of others
nascent|||in or associated with the process of passing from life or ceasing to be
natty|||not in accord with or not following current fashion
navicular|||not having form or shape
navigable|||incapable of being passed
near-blind|||able to see
nearsighted|||able to see distant objects clearly
needled|||composed of more than one part
needless|||absolutely essential
nefarious|||morally excellent
negligent|||characterized by care and perseverance in carrying out tasks
negligible|||the greatest or most complete or best possible|+
neighboring|||not joined or linked together
nestled|||separated in space or coming from or going to a distance
netlike|||not resembling or forming a network
netted|||not resembling or forming a network
neutered|||not castrated
newfangled|||of long duration
newfound|||of long duration
newsworthy|||arousing no interest or attention or curiosity or excitement
nightmarish|||not alarming
no-hit|||not successful
no-nonsense|||extended senses
nociceptive|||not responsive to physical stimuli
nodding|||upright in position or posture
noiseless|||full of or characterized by loud and nonmusical sounds
nonassertive|||aggressively self-assured
nonchalant|||feeling or showing worry or solicitude
nonchurchgoing|||having or showing belief in and reverence for a deity
noncommissioned|||holding by virtue of a commission a rank of second lieutenant or ensign or above
nondescript|||beyond what is ordinary or usual
nonequivalent|||having the same quantity, value, or measure as another
nonessential|||basic and fundamental
nonfat|||containing or composed of fat
noninvasive|||relating to a technique in which the body is entered by puncture or incision
nonlinguistic|||consisting of or related to language
nonphysical|||derived from or composed of matter
nonplussed|||experiencing no difficulty or confusion or bewilderment
nonsectarian|||belonging to or characteristic of a sect
nostalgic|||having or feeling no desire
nubile|||not yet mature
nullified|||well grounded in logic or truth or having legal force
numbing|||making susceptible or sensitive to either physical or emotional stimuli
nutritive|||detrimental to physical or moral well-being
obedient|||not obeying or complying with commands of those in authority
obese|||lacking excess flesh
obligate|||able to exist under more than one set of conditions
obliging|||not accommodating
obliterated|||kept intact or in a particular condition
obliterate|||kept intact or in a particular condition
obnoxious|||giving no offense
observable|||not noticeable
observing|||lacking perception
obsolete|||occurring in or belonging to the present time
occidental|||relating to or characteristic of regions of eastern parts of the world
octogenarian|||in an early period of life or development or growth
odious|||having characteristics that attract love or affection
odorless|||having odor or a characteristic odor
offbeat|||following accepted customs and proprieties
offended|||experiencing or manifesting pleasure
oiled|||in need of oil treatment
olden|||temporal sense
oleophilic|||lacking affinity for oils
oleophobic|||having a strong affinity for oils rather than water
ominous|||not alarming|+
omnibus|||not comprehensive
omnipotent|||lacking power
omniscient|||devoid of good sense or judgment
on-site|||taking place or located away from the site
oncoming|||not in motion
one-horse|||composed of people from or at home in many parts of the world
onetime|||temporal sense
ongoing|||not current or belonging to the present time
oozing|||of such close construction as to be impermeable
opalescent|||emitting or reflecting very little light
opponent|||characterized by friendship and good will
opportunistic|||not suitable or advisable
opportunist|||not suitable or advisable
opposing|||characterized by friendship and good will
optimal|||most wanting in quality or value or condition
optimum|||most wanting in quality or value or condition
optional|||morally or legally constraining or binding
opulent|||characterized by or indicating poverty
orientated|||not having position or goal definitely set or ascertained
oriented|||not having position or goal definitely set or ascertained
ornamental|||designed for or capable of a particular function or use
ornate|||not rhetorical
ornery|||having an easygoing and cheerful disposition
orphaned|||having a parent or parents or cared for by parent surrogates
oscillating|||not recurring at regular intervals
otherworldly|||existing in or in conformity with nature or the observable world
outback|||capable of being reached
outboard|||located within the hull or nearest the midline of a vessel or aircraft
outbound|||arriving at a place or position
outcast|||desired or wished for or sought
outermost|||located or occurring within or closer to a center
outlandish|||following accepted customs and proprieties
outlawed|||established by or founded upon law or official or accepted rules
outlying|||not far distant in time or space or degree or circumstances
outmoded|||being or in accordance with current social fashions
outright|||limited or restricted
outsized|||limited or below average in number or quantity or magnitude or extent
outstretched|||not extended or stretched out
overage|||in an early period of life or development or growth
overcast|||free from clouds or mist or haze
overcurious|||showing absence of intellectual inquisitiveness or natural curiosity
overfed|||not being provided with adequate nourishment
overflowing|||holding or containing nothing
overhead|||on the surface
overland|||operating or living on land and in water
overlooked|||being perceived or observed
overlooking|||literal meanings
overpowering|||capable of being resisted or withstood or frustrated
overpriced|||relatively low in price or charging low prices
overreaching|||showing fear and lack of confidence
overriding|||lower in rank or importance
overripe|||not fully developed or mature
overshot|||thrusting inward
oversized|||limited or below average in number or quantity or magnitude or extent
overstated|||being within reasonable or average limits
overstuffed|||resisting weight or pressure
overt|||secret or hidden
overvaliant|||showing fear and lack of confidence
overwrought|||not agitated or disturbed emotionally
overzealous|||not passionate
pacifist|||not peaceful
padded|||resisting weight or pressure
pagan|||having or showing belief in and reverence for a deity
pained|||experiencing or manifesting pleasure
painstaking|||marked by lack of attention or consideration or forethought or thoroughness
palatable|||not pleasant or acceptable to the taste or mind
palliative|||increasing in strength or intensity
pally|||not disposed to friendship or friendliness
pampering|||characterized by strictness, severity, or restraint
panic-stricken|||oblivious of dangers or perils or calmly resolute in facing them
panicked|||oblivious of dangers or perils or calmly resolute in facing them
panicky|||oblivious of dangers or perils or calmly resolute in facing them
paperback|||not secured within a cover
paradoxical|||capable of being explicated or accounted for
parallel|||intersecting at or forming right angles|+
paramount|||lower in rank or importance
parky|||used of physical heat
parrotlike|||not marked by or given to imitation
parted|||of leaf shapes
participating|||not involved
partisan|||free from party affiliation or bias
passe|||being or in accordance with current social fashions
paternalistic|||characteristic of a mother
pathless|||capable of being reached
patriotic|||showing lack of love for your country
patronising|||of or characteristic of low rank or importance
patronizing|||of or characteristic of low rank or importance
paunchy|||lacking excess flesh
peaky|||used of sounds and voices
pedantic|||not scholarly
pedestrian|||arousing or holding the attention
peeled|||wearing or provided with clothing
peerless|||able to be compared or worthy of comparison
peeved|||experiencing or manifesting pleasure
peevish|||having an easygoing and cheerful disposition
pegged-down|||not closed or secured
pejorative|||conveying or resembling a compliment
pendant|||not held up or borne
pending|||ended or brought to an end
pendulous|||upright in position or posture
peppy|||lacking in liveliness or animation
perambulating|||not capable of movement or of being moved
perfidious|||steadfast in affection or allegiance
perilous|||free from danger or the risk of harm
periodical|||not recurring at regular intervals
periodic|||not recurring at regular intervals|+
perky|||causing sad feelings of gloom and inadequacy
perplexed|||experiencing no difficulty or confusion or bewilderment
perplexing|||readily apparent to the mind
persistent|||recurring in scattered and irregular or unpredictable instances|+
personalised|||not relating to or responsive to individual persons
perspicuous|||not clear to the mind
pervasive|||forming a whole or aggregate
pesky|||conforming to your own liking or feelings or nature
pessimistic|||expecting the best in this best of all possible worlds
pestered|||not beset by troubles or disturbance or distress
pestering|||conforming to your own liking or feelings or nature
petulant|||having an easygoing and cheerful disposition
phobic|||not neurotic
picayune|||of great significance or value
picky|||marked by an absence of due or proper care or attention to detail
piddling|||of great significance or value
piecemeal|||happening without warning or in a short space of time
pigeon-toed|||having feet that turn outward
pimply|||free from physical or moral spots or stains
pinchbeck|||not fake or counterfeit
pinkish|||having no hue
piteous|||having unexpected good fortune
pithy|||tediously prolonged or tending to speak or write at great length
pivotal|||of little importance
pizzicato|||of a stringed instrument
placating|||arousing animosity or hostility
plagiarized|||not derived
plaintive|||full of or producing joy
planar|||having the shape of a cube
platitudinous|||being or productive of something fresh and unusual
playable|||not capable of or suitable for being played or played on
plenary|||not comprehensive
plodding|||requiring or apparently requiring no effort
plotted|||not premeditated
ploughed|||not plowed
plumb|||at an angle to the horizontal or vertical position
plump|||lacking excess flesh
plundered|||containing as much or as many as is possible or normal
plundering|||not acquisitive
plush|||characterized by or indicating poverty
plutonic|||of rock material
poached|||not treated with heat to prepare it for eating
podgy|||lacking excess flesh
poker-faced|||able or tending to communicate
polemical|||not likely to arouse controversy
poltroon|||possessing or displaying courage
polytonal|||characterized by avoidance of traditional western tonality
pondering|||showing lack of careful thought
populated|||not having inhabitants
porous||||+
portrayed|||not represented accurately or precisely
posterior|||of or near the head end or toward the front plane of a body|+
postgraduate|||less than normal in degree or intensity or amount
postnatal|||occurring or existing before birth
postpartum|||occurring or existing before birth
postprandial|||preceding a meal
postwar|||existing or belonging to a time before a war
potable|||unsuitable for drinking
potbellied|||lacking excess flesh
pouring|||not moving or flowing
powder-puff|||associated with men and not with women
preachy|||failing to instruct
preadolescent|||having lived for a relatively long time or attained a specific age
precast|||not having form or shape
precautionary|||not preventive
preceding|||coming after or following|+
precipitate|||relaxed and leisurely
precipitating|||not causative
predestined|||not certain to occur
predetermined|||without apparent forethought or prompting or planning
predictable|||not capable of being foretold
predisposed|||not susceptible to
predominate|||lower in rank or importance
preeminent|||of or characteristic of low rank or importance
preemptive|||not preventive
preexistent|||following in time or order
prefab|||made according to the specifications of an individual
preferable|||not wanted
preferential|||involving or creating circumstances detrimental to success or effectiveness
preliminary|||not exploratory
premarital|||relating to events after a marriage
premium|||of low or inferior quality
premonitory|||not prophetic
prenatal|||occurring during the period around birth
prenuptial|||relating to events after a marriage
prepackaged|||not packaged or put into packets
preposterous|||having or prompted by wisdom or discernment
prepubescent|||having reached full natural growth or development
prerequisite|||possible but not necessary
prescient|||lacking discernment
presentable|||unworthy of respect
preset|||without apparent forethought or prompting or planning
pressed|||not ironed
presumptuous|||marked by a retiring nature
preteen|||having lived for a relatively long time or attained a specific age
pretended|||not fake or counterfeit
prevailing|||not frequent
prevalent|||not frequent
prewar|||belonging to the period after a war
priceless|||lacking in usefulness or value
priggish|||not suitable or right or appropriate
prima|||of lesser importance or stature or rank
primed|||not prepared or in a state of readiness
primeval|||between an earlier and a later period of time
primordial|||between an earlier and a later period of time
primo|||most wanting in quality or value or condition
prior|||following in time or order
prizewinning|||most wanting in quality or value or condition
probable|||not likely to be true or to occur or to have occurred|+
probationary|||not conditional
probative|||devoid of importance, meaning, or force
probing|||not inquiring
proclaimed|||not announced or openly acknowledged
procreative|||not fruitful
prodigal|||careful and diligent in the use of resources
profaned|||solemnly dedicated to or set apart for a high or sacred purpose
profuse|||deficient in quantity or number compared with the demand
prohibitive|||not preventive
projected|||thrusting inward
projectile|||characterized by an absence of force or forcefulness
projecting|||thrusting inward
prolonged|||primarily temporal sense|+
promising|||has little chance of being the case or coming about|+
pronounced|||not noticeable
proofed|||not subjected to chemical or physical treatment
proportional||||+
proprietary|||not protected by trademark or patent or copyright
prospective|||concerned with or related to the past
prospering|||not successful
proto|||between an earlier and a later period of time
protracted|||primarily temporal sense
protruding|||thrusting inward
provable|||not immediately apparent
provisional|||not conditional
provoking|||not provocative
proximal|||situated farthest from point of attachment or origin, as of a limb or bone
proximo|||earlier than the present time
prudish|||not suitable or right or appropriate
pseudo|||not fake or counterfeit
psychokinetic|||in accordance with scientific laws
psychosomatic|||not neurotic
puckish|||completely lacking in playfulness
pudgy|||lacking excess flesh
puffed|||not elaborate or elaborated
pug-nosed|||having no nose
pukka|||of low or inferior quality
pulpy|||made of or containing or resembling wood
pulseless|||possessing life
pumped-up|||without strain or anxiety
pumped|||without strain or anxiety
punctilious|||not precise
punitive|||designed to accomplish rehabilitation
punitory|||designed to accomplish rehabilitation
pupal|||having reached full natural growth or development
pursuant|||displaying a lack of consistency
pushy|||having little desire for success or achievement
puzzled|||experiencing no difficulty or confusion or bewilderment
quadruped|||having two feet
quarantined|||not segregated
quasi|||not similar
queer|||within normal everyday experience|+
querulous|||not complaining
quick-frozen|||not canned or otherwise preserved
quicksilver|||not changeable or subject to change
quilted|||of relatively small extent from one surface to the opposite or in cross section
quirky|||following accepted customs and proprieties
quits|||poorly balanced or matched in quantity or value or measure
quixotic|||concerned with actual use or practice
radiating|||tending to come together from different directions
raiding|||intended or appropriate for defending against or deterring aggression or attack
raining|||moving or going or growing upward
raising|||becoming less or smaller
rallying|||depriving of confidence or hope or enthusiasm and hence often deterring action
rambunctious|||devoid of violence or disruption
ranked|||not classified hierarchically
ransacked|||containing as much or as many as is possible or normal
raped|||kept intact or in a particular condition
raring|||lacking interest or spirit or animation
rasping|||having a pleasant sound
raspy|||having a pleasant sound
ratable|||not subject to taxation
ratified|||prohibited by law or by official or accepted rules
rationed|||gathered together or made less diffuse
ravaged|||kept intact or in a particular condition
ravaging|||constructing or tending to construct or improve or promote development
ravishing|||displeasing to the senses
razed|||kept intact or in a particular condition
razorback|||lacking a back
reachable|||capable of being reached only with great difficulty or not at all
reactionary|||of or belonging to the political or intellectual left
readable|||not legible
realised|||not complete or total
reanimated|||not animated or enlivened
reasoned|||having no cogency or legal force
reassured|||lacking self-confidence
receding|||at or near or directed toward the front
receivable|||not yet payable
reciprocal||||+
reclaimed|||spiritually or physically doomed or destroyed
recluse|||living together or enjoying life in communities or organized groups
reconciled|||displaying a lack of consistency
reconstructed|||adhering to an attitude or position widely held to be outmoded
reconstructive|||causing destruction or much damage
rectified|||left faulty or wrong
recyclable|||having no beneficial use or incapable of functioning usefully
reddish|||having no hue
redeemed|||spiritually or physically doomed or destroyed
redheaded|||marked by dark or relatively dark pigmentation of hair or skin or eyes
redistributed|||drawn toward a center or brought under the control of a central authority
redoubled|||made less in size or amount or degree
reduced|||made greater in size or amount or degree|+
reducible|||incapable of being made smaller or simpler
redux|||not revived
reflex|||controlled by individual volition
refreshed|||depleted of strength or energy
regal|||of humble birth or origins
regardant|||at or near or directed toward the front
regardless|||taking heed
regenerate|||not reformed morally or spiritually
regimented|||not being under control
regulatory|||not tending to restrict
reigning|||lacking power
reincarnate|||without material form or substance
reinvigorated|||depleted of strength or energy
rejoicing|||affected or marked by low spirits
related||||+
releasing|||unsusceptible to or destitute of or showing no emotion
relevant|||having no bearing on or connection with the subject at issue
reliant|||free from external control and constraint
relieved|||not diminished or moderated in intensity or severity|+
relinquished|||seized and controlled as by military invasion
relocated|||not settled or established
reminiscent|||not mindful or attentive
remiss|||characterized by care and perseverance in carrying out tasks
remorseless|||showing or giving mercy
rending|||having a pleasant sound
renegade|||steadfast in allegiance or duty
renewed|||not revived
renewing|||impairing the strength and vitality
repayable|||not yet payable
repeated|||recurring in scattered and irregular or unpredictable instances
repentant|||not penitent or remorseful
reprehensible|||in conformance with justice or law or morality
repressed|||not inhibited or restrained
repressing|||not tending to restrict
repressive|||not tending to restrict
reprobate|||free of corruption or immorality
required|||not necessary|+
requisite|||not necessary
rescued|||spiritually or physically doomed or destroyed
resiny|||not tending to adhere
resounding|||not reverberant
respective|||belonging to or participated in by a community as a whole
resultant|||preceding in time or order
resuscitated|||not revived
retained|||spoiled or ruined or demolished
retaliatory|||designed to accomplish rehabilitation
reticular|||not resembling or forming a network
reticulate|||not resembling or forming a network
retracted|||at or near or directed toward the front
retrogressive|||favoring or promoting progress
retrospective|||of or concerned with or related to the future
retro|||of or concerned with or related to the future
reverberating|||not reverberant
revered|||lacking honor or integrity
reverting|||favoring or promoting progress
revitalizing|||impairing the strength and vitality
reviving|||impairing the strength and vitality
revocable|||incapable of being retracted or revoked
revolutionary|||of long duration|+
revolved|||not turned
rheumatic|||having or indicating good health in body or mind
rheumatoid|||having or indicating good health in body or mind
rifled|||of a firearm
riled|||experiencing or manifesting pleasure
rimless|||having a rim or a rim of a specified kind
ripened|||not fully developed or mature
ripped|||not affected by a chemical substance
risen|||being or moving lower in position or less in some value
ritzy|||lacking in refinement or grace or good taste
riveting|||arousing no interest or attention or curiosity or excitement
roaring|||not successful
roasted|||not treated with heat to prepare it for eating
robed|||not wearing clothing
rock-steady|||subject to change or variation
rocklike|||yielding readily to pressure or weight
rococo|||not elaborate or elaborated
roiling|||not physically disturbed or set in motion
rollicking|||completely lacking in playfulness
roomy|||uncomfortably or inconveniently small
rotated|||not turned
rotted|||in good condition
roughhewn|||brought to the desired final state
rowdy|||devoid of violence or disruption
rudderless|||serving as or indicating the existence of a purpose or goal
rugged|||exquisitely fine and subtle and pleasing|+
ruled|||not submissive to authority
ruling|||lacking power
rumbling|||lacking resonance or volume
rummy|||within normal everyday experience
runny|||existing as or having characteristics of a gas
rushed|||relaxed and leisurely
russet|||having no hue
rustling|||characterized by or producing sound of great volume or intensity
ruthless|||showing or giving mercy
rutted|||not marked with shallow depressions or furrows
sable|||being or having or characterized by hue
saccharine|||having a sharp biting taste
sacked|||kept intact or in a particular condition
sacrilegious|||feeling or showing profound respect or veneration
sacrosanct|||not concerned with or devoted to religion
sagging|||taut or rigid
sainted|||morally bad or wrong
saintly|||morally bad or wrong
salable|||impossible to sell
saline|||not containing or composed of salt water
sallow|||having or indicating good health in body or mind
salted|||not canned or otherwise preserved
salutary|||detrimental to good health
salvageable|||spiritually or physically doomed or destroyed
sanctified|||not hallowed or consecrated
sardonic|||not sarcastic
sassy|||marked by a retiring nature
satiated|||impossible to satisfy
satirical|||not sarcastic
satiric|||not sarcastic
sauteed|||not treated with heat to prepare it for eating
saute|||not treated with heat to prepare it for eating
savage|||marked or motivated by concern with the alleviation of suffering|+
scabby|||having a surface free from roughness or bumps or ridges or irregularities
scant|||of a quantity that can fulfill a need or requirement but without being abundant
scaphoid|||not having form or shape
scarce|||present in great quantity
scarlet|||having no hue
scathing|||not critical
scattered|||gathered together or made less diffuse|+
schematic|||depicting objects, figures,or scenes as seen
schoolgirlish|||having lived for a relatively long time or attained a specific age
scoreless|||having succeeded or being marked by a favorable outcome
scornful|||full of or exhibiting respect
scoured|||unaffected by use or exposure
scowling|||characteristic of or befitting a friend
scrappy|||not aggressive
screechy|||used of sounds and voices
screw-loose|||mentally healthy
screwy|||mentally healthy
scrub|||made more desirable or valuable or profitable
scruffy|||unaffected by use or exposure
scrumptious|||lacking flavor
sculpted|||not carved
scurrying|||not moving quickly
seaborne|||not capable of movement or of being moved
seared|||not treated with heat to prepare it for eating
searing|||not critical
seaworthy|||unfit for a voyage
sebaceous|||without fat or fat solids
second-rate|||of high or superior quality or performance
secretive|||able or tending to communicate
sedentary|||characterized by energetic activity
seedless|||full of seeds
seeming|||showing intellectual penetration or emotional depth
seemly|||not suitable or right or appropriate
seeping|||of such close construction as to be impermeable
seething|||not physically disturbed or set in motion
seismic|||resistant to change of position or condition
self-conceited|||marked by meekness or modesty
self-consistent|||displaying a lack of consistency
self-destructive|||free from danger or the risk of harm
self-effacing|||aggressively self-assured
self-imposed|||not subject to the control of the will
self-reliant|||relying on or requiring a person or thing for support, supply, or what is needed
self-sufficient|||relying on or requiring a person or thing for support, supply, or what is needed
self-sustaining|||relying on or requiring a person or thing for support, supply, or what is needed
selfless|||limited to or caring only about yourself and your own needs
selfsame|||not the same one or ones already mentioned or implied
semiskilled|||having or showing or requiring special skill
sensed|||not perceived or discerned
sensitized|||not susceptible to
sensuous|||violating aesthetic canons or requirements
separable|||impossible of undergoing division
sequential|||not arranged in order
serendipitous|||having or bringing misfortune
serrated|||of the margin of a leaf shape
sewed|||not having or joined by a seam or seams
shackled|||not restrained or tied down by bonds
shadowed|||not darkened or dimmed by shade
shagged|||having a surface free from roughness or bumps or ridges or irregularities
shaping|||causing destruction or much damage
shattered|||kept intact or in a particular condition
shattering|||relatively low in volume
sheathed|||not having a protective covering
sheeny|||emitting or reflecting very little light
sheltered|||susceptible to attack
shiftless|||having a strong desire for success or achievement
shimmery|||emitting or reflecting very little light
shoeless|||wearing footgear
shorn|||not sheared
short-run|||primarily temporal sense
short-term|||primarily temporal sense
shorthand|||uttered through the medium of speech or characterized by speech
shouted|||relatively low in volume
shrewish|||having an easygoing and cheerful disposition
shrill|||used of sounds and voices|+
shrimpy|||above average in size or number or quantity or magnitude or extent
sickening|||conducive to or characteristic of physical or moral well-being
silken|||emitting or reflecting very little light
silky|||emitting or reflecting very little light
silvan|||not wooded
simulated|||existing in or produced by nature|+
simultaneous|||not synchronous
sincere||||+
singable|||not musical in nature
singsong|||not rhythmic
sinning|||not offending
sinusoidal|||free from curves or angles
sissy|||possessing qualities befitting a man
sixtieth|||being or denoting a numerical quantity but not order
sketchy|||having every necessary or normal part or component or step
skewed|||parallel to or in the plane of the horizon or a base line
skimmed|||containing or composed of fat
skinless|||having skin of a specified kind
skint|||possessing material wealth
skirting|||in or near a center or constituting a center
skittish|||not easily excited
skyward|||being or moving lower in position or less in some value
slack|||taut or rigid|+
slanderous|||not causing or capable of causing harm
slapdash|||exercising caution or showing care or attention
slapstick|||lacking humor
sleepy-eyed|||not in a state of sleep
slicked|||not neat and smart in appearance
sliding|||not slippery
slipshod|||exercising caution or showing care or attention
slithering|||not slippery
slithery|||not slippery
sloped|||parallel to or in the plane of the horizon or a base line
slothful|||actively or fully engaged or occupied
slovenly|||marked by order and cleanliness in appearance or habits
slurred|||well articulated or enunciated, and loud enough to be heard distinctly
small-time|||of great significance or value
smarmy|||open and genuine
smelling|||having no odor
smoggy|||free from clouds or mist or haze
smothering|||passing or able to pass air in and out of the lungs normally
smuggled|||established by or founded upon law or official or accepted rules
snafu|||methodical and efficient in arrangement or function
snappish|||having an easygoing and cheerful disposition
snarky|||not sarcastic
snazzy|||lacking in style or elegance
sneaking|||not concealed or hidden
sneak|||not concealed or hidden
sneering|||conveying or resembling a compliment
snide|||conveying or resembling a compliment
sniffy|||marked by meekness or modesty
snooty|||marked by meekness or modesty
snowbound|||not confined
snuggled|||separated in space or coming from or going to a distance
so-called|||incapable of being questioned
so-so|||beyond what is ordinary or usual
socialised|||resistant to change, particularly in relation to politics or religion
socialized|||resistant to change, particularly in relation to politics or religion
sodden|||free from liquid or moisture
sodding|||made less severe or intense
soft-spoken|||characterized by or producing sound of great volume or intensity
softhearted|||lacking in feeling or pity or warmth
solvent|||unable to meet or discharge financial obligations
somatic|||involving the mind or an intellectual process
somnolent|||not in a state of sleep
sonorous|||lacking resonance or volume
sophisticated||||+
soprano|||used of sounds and voices
sorbed|||not joined or united into one
sore-eyed|||having or indicating good health in body or mind
sorrel|||having no hue
soulful|||unsusceptible to or destitute of or showing no emotion
soulless|||being susceptible to the attitudes, feelings, or circumstances of others
soured|||not having turned bad
spangled|||not decorated with something to increase its beauty or distinction
spanking|||deficient in alertness or activity
sparing|||tending to squander and waste
spattered|||lacking its natural or customary covering
spayed|||not castrated
specified|||not stated explicitly or in detail
specular|||not capable of physical reflection
speechless|||expressing yourself easily or characterized by clear expressive language
spendthrift|||careful and diligent in the use of resources
spherical||||+
spick|||soiled or likely to soil with dirt or grime
spiffing|||of low or inferior quality
spiffy|||not in accord with or not following current fashion
spiky|||used of sounds and voices
spindly|||having an abundance of flesh
spiraling|||no longer coiled
splattered|||lacking its natural or customary covering
splay|||having feet that turn inward
spoken|||set down in writing in any of various ways
spontaneous|||brought about or caused|+
spooky|||not easily excited
sporadic|||recurring regularly or frequently in a prolonged and closely spaced series
spotless|||soiled or likely to soil with dirt or grime
spouting|||not moving or flowing
sprawling|||marked by order and cleanliness in appearance or habits
sprightly|||lacking ardor or vigor or energy
sprouted|||being or moving lower in position or less in some value
spruce|||not in accord with or not following current fashion
spurting|||not moving or flowing
squab|||great in vertical dimension
squalling|||characterized by an absence or near absence of agitation or activity
squandered|||come upon unexpectedly or after searching
squeaking|||used of sounds and voices
squeaky|||used of sounds and voices
squealing|||used of sounds and voices
squeamish|||marked by an absence of due or proper care or attention to detail
squiggly|||having no deviations
squinting|||used of mouth or eyes
squint|||direct in spatial dimensions
squirting|||not moving or flowing
squishy|||resisting weight or pressure
stabilising|||providing no assistance
stabilizing|||providing no assistance
staccato|||without breaks between notes
staggering|||not capable of impressing
staid|||lacking propriety and good taste in manners and conduct
stained||||+
stainless|||marred by imperfections
standby|||of first rank or importance or value
standoffish|||easy to meet or converse or do business with
staple|||not basic or fundamental
starred|||not having an identifying mark
starring|||of lesser importance or stature or rank
startled|||not surprised or expressing surprise
startling|||not causing surprise
starving|||being provided with adequate nourishment
stated|||implied though not directly expressed
stateless|||established in a desired position or place
statute|||based on custom rather than documentation
staunch|||likely to change frequently often without apparent or cogent reason
stealthy|||not concealed or hidden
stentorian|||lacking resonance or volume
stepwise|||happening without warning or in a short space of time
stereophonic|||relating to or having or hearing with only one ear
stereotyped|||not conventional or conformist
stereotypical|||not conventional or conformist
stereo|||relating to or having or hearing with only one ear
sterilized|||capable of reproducing
sterling|||of low or inferior quality
stewed|||not treated with heat to prepare it for eating
sticking|||thrusting inward
stifled|||not inhibited or restrained
stilted|||free of artificiality
stimulated|||not excited
stinging|||having or showing a tender and considerate and helpful nature
stocky|||great in vertical dimension
stoical|||of more than usual emotion
stolid|||of more than usual emotion
stone-gray|||being or having or characterized by hue
stoned|||not affected by a chemical substance
stooped|||upright in position or posture
stooping|||upright in position or posture
stouthearted|||lacking courage
straggling|||marked by order and cleanliness in appearance or habits
straight-out|||limited or restricted
straightaway|||not moving quickly
straining|||requiring or apparently requiring no effort
straitlaced|||not suitable or right or appropriate
stranded|||having companions or an escort
strangled|||not inhibited or restrained
strapping|||physically weak
straying|||come upon unexpectedly or after searching
streetwise|||lacking or marked by lack of intellectual acuity
striking|||not capable of impressing|+
stringent|||requiring little if any patience or effort or skill
struck|||undergoing no change when acted upon
stubby|||primarily spatial sense
stuck-up|||marked by meekness or modesty
studded|||not decorated with something to increase its beauty or distinction
studied|||not by design or artifice
stumpy|||great in vertical dimension
stung|||experiencing or manifesting pleasure
stunted|||of high or superior quality or performance
stupendous|||limited or below average in number or quantity or magnitude or extent
sturdy|||physically weak|+
stylistic|||not rhetorical
stylized|||existing in or produced by nature
subjective|||undistorted by emotion or personal bias|+
subjugated|||victorious
subliminal|||capable of being perceived by the mind or senses
subscribed|||lacking a signature
subsequent|||preceding in time or order
subsidiary|||of first rank or importance or value
subsidised|||not sustained or maintained by nonmaterial aid
subsidized|||not sustained or maintained by nonmaterial aid
subsonic|||greater than the speed of sound in a given medium
substandard|||conforming to or constituting a standard of measurement or value
subtle|||capable of being perceived|+
subversive|||steadfast in allegiance or duty
succinct|||tediously prolonged or tending to speak or write at great length
succulent|||lacking juice
suchlike|||marked by dissimilarity
suffocating|||passing or able to pass air in and out of the lungs normally
suicidal|||free from danger or the risk of harm
suited|||below the required standards for a purpose|+
sullen|||having an easygoing and cheerful disposition|+
sumptuous|||characterized by or indicating poverty
sunburned|||having or indicating good health in body or mind
sunburnt|||having or indicating good health in body or mind
sundry|||all of the same or similar kind or nature
sunless|||free from clouds or mist or haze
sunstruck|||devoid of or deficient in light or brightness
superb|||of low or inferior quality|+
superstitious|||consistent with or based on or using reason
supplicant|||requiring attention or action
sure-enough|||not genuine
surging|||free from storm or wind
surly|||having an easygoing and cheerful disposition
surplus|||absolutely essential
surrealistic|||aware or expressing awareness of things as they really are
surviving|||no longer in existence
suspended|||not held up or borne
svelte|||having an abundance of flesh
swampy|||free from liquid or moisture
swanky|||not in accord with or not following current fashion
swank|||not in accord with or not following current fashion
swashbuckling|||lacking in boldness
sweet-smelling|||having an unpleasant smell
swelled|||marked by meekness or modesty
swift|||not moving quickly
swinging|||not rhythmic
swingy|||not rhythmic
swish|||lacking in style or elegance
sylvan|||not wooded
symbiotic|||free from external control and constraint
synchronised|||not synchronous
synchronized|||not synchronous
syncopated|||not rhythmic
synthetic|||existing in or produced by nature|+
taciturn|||marked by a ready flow of speech
tacit|||precisely and clearly expressed or readily observable
tactual||||+
tagged|||lacking a label or tag
tainted|||recently made, produced, or harvested
takeout|||not portable
talismanic|||existing in or in conformity with nature or the observable world
talky|||habitually reserved and uncommunicative
tall-growing|||low in stature
tangerine|||having no hue
tangy|||having or denoting the characteristic taste of sugar
tantamount|||poorly balanced or matched in quantity or value or measure
tapered|||having great extent from one side to the other
tardy|||acting or arriving or performed exactly at the time appointed
tarry|||not tending to adhere
tattered|||unaffected by use or exposure|+
tattling|||not inclined to talk or give information or express opinions
taunting|||full of or exhibiting respect
taupe|||having no hue
tawny|||having no hue
taxing|||psychologically light
tearing|||moderate in type or degree or effect or force
teased|||not excited
teeming|||deficient in quantity or number compared with the demand
teenaged|||having lived for a relatively long time or attained a specific age
telepathic|||involving or derived from the senses
telltale|||lacking information
tenable|||not reasonable
tending|||unwilling because of mild dislike or disapproval
tenebrous|||characterized by or emitting light
tenfold|||existing alone or consisting of one entity or part or aspect or individual
tentative|||not conditional|+
tenured|||capable of being removed or taken away or dismissed
terrifying|||not alarming
terse|||tediously prolonged or tending to speak or write at great length
testy|||having an easygoing and cheerful disposition
tethered|||not restrained or tied down by bonds
textured|||having a surface free from roughness or bumps or ridges or irregularities
theoretical|||derived from experiment and observation rather than theory|+
thermal|||not involving heat|+
thickspread|||lacking its natural or customary covering
thinned|||not diluted
threatened|||immune to attack
threescore|||being or denoting a numerical order in a series
thrilled|||not excited
thrillful|||not excited
thriving|||not successful
throbbing|||not rhythmic
thrombosed|||free from impediment or obstruction or hindrance
thronged|||having or allowing sufficient room
throwback|||favoring or promoting progress
thudding|||having a tendency to reverberate or be repeatedly reflected
thwarted|||having succeeded or being marked by a favorable outcome
thwarting|||not preventive
tickling|||not exciting
ticklish|||posing no difficulty
tightfisted|||willing to give and share unstintingly
tiled|||lacking its natural or customary covering
tilled|||not plowed
tilted|||parallel to or in the plane of the horizon or a base line
timed|||contrary to rule or accepted order or general practice
timeless|||changed in form or character without becoming something else
timeworn|||being or productive of something fresh and unusual
tingling|||not exciting
tinkling|||not reverberant
tinkly|||not reverberant
tinned|||not canned or otherwise preserved
tippy|||resistant to change of position or condition
tiptoe|||full of or characterized by loud and nonmusical sounds
tiptop|||of low or inferior quality
titanic|||limited or below average in number or quantity or magnitude or extent
titillated|||not excited
titled|||of humble birth or origins
toasted|||not treated with heat to prepare it for eating
toiling|||not in action or at work
toilsome|||requiring or apparently requiring no effort
tokenish|||the greatest or most complete or best possible
token|||the greatest or most complete or best possible
tonal||||+
toothy|||lacking teeth
top-grade|||most wanting in quality or value or condition
topmost|||situated at the bottom or lowest position
topnotch|||of low or inferior quality
topped|||having no top
torturing|||not causing physical or psychological pain
torturous|||not causing physical or psychological pain
totaled|||kept intact or in a particular condition
touching|||not arousing emotions
towering|||literal meanings
towheaded|||marked by dark or relatively dark pigmentation of hair or skin or eyes
toxic|||not producing or resulting from poison
traditionalist|||tolerant of change
transcribed|||actually being performed at the time of hearing or viewing
transformed|||not made or become different
transitive|||designating a verb that does not require or cannot take a direct object
transitory|||continuing or enduring without marked change in status or condition or place
translucent|||not transmitting or reflecting light or radiant energy
transmitted|||not inheritable
transposed|||at or near or directed toward the front
transverse|||running or extending in the direction of the length of a thing
trapped|||not limited or hampered
travelled|||characteristic of the provinces or their people
treasonable|||steadfast in allegiance or duty
treasonous|||steadfast in allegiance or duty
treed|||not limited or hampered
trendy|||not in accord with or not following current fashion
trespassing|||not interfering or meddling
trichrome|||without color
tricksy|||simple and natural
tricolor|||without color
triplex|||existing alone or consisting of one entity or part or aspect or individual
trite|||being or productive of something fresh and unusual
troublesome|||posing no difficulty
troubling|||psychologically light
truant|||being or existing in a specified place
truculent|||not aggressive
trussed|||not restrained or tied down by bonds
tubby|||lacking excess flesh
tubular|||entirely of one substance with no holes inside
tuneless|||having a musical sound
twiggy|||having an abundance of flesh
twinkling|||emitting or reflecting very little light
twinkly|||causing sad feelings of gloom and inadequacy
twinning|||producing only one offspring at a time
twisted|||characterized by an inability to mask your feelings
twisting|||having no deviations
twisty|||having no deviations
twoscore|||being or denoting a numerical order in a series
ubiquitous|||not being in a specified place
ultrasonic|||heard or perceptible by the ear
ultraviolet|||capable of being seen
ultra|||being within reasonable or average limits
umber|||having no hue
umpteenth|||being or denoting a numerical quantity but not order
unabashed|||feeling shame or guilt or embarrassment or remorse
unabated|||moderate in type or degree or effect or force
unadjusted|||altered to accommodate to certain requirements or bring into a proper relation|+
unadorned|||provided with something intended to increase its beauty or distinction
unaided|||having help
unaltered|||changed in form or character without becoming something else
unambitious|||having a strong desire for success or achievement
unanswered|||concerning each of two or more persons or things
unappreciative|||feeling or showing gratitude
unartistic|||concerning or characterized by an appreciation of beauty or good taste
unashamed|||feeling shame or guilt or embarrassment or remorse
unattainable|||capable of happening or existing
unauthentic|||not fake or counterfeit
unavailing|||being of use or service
unavenged|||for which vengeance has been taken
unbearable|||capable of being borne or endured
unbeaten|||beaten or overcome
unbecoming|||marked by suitability or rightness or appropriateness
unbeknownst|||apprehended with certainty
unbending|||capable of adapting to a particular situation or use
unblemished|||marred by imperfections
unblessed|||provided or supplied or equipped with
unborn|||brought into existence
unbounded|||bounded or limited in magnitude or spatial or temporal extent
unbridled|||under restraint
uncertified|||endorsed authoritatively as having met certain requirements
unchained|||confined by bonds
unchallenged|||marked by or capable of arousing controversy
uncharacteristic|||typical or distinctive
uncharged|||of a particle or body or system
uncharitable|||full of love and generosity
uncharted|||apprehended with certainty
uncheckable|||capable of being managed or controlled
unchecked|||under restraint
uncluttered|||not neat and tidy
uncombable|||made tidy with a comb
uncommunicative|||able or tending to communicate
uncompromising|||making or willing to make concessions
unconfirmed|||having been established or made firm or received the rite of confirmation
uncontested|||disputed or made the object of contention or competition
unconvinced|||having a strong belief or conviction
uncorroborated|||sustained or maintained by aid
uncoupled|||joined or linked together
uncouth|||cultivated and genteel
uncultured|||cultivated and genteel
undamaged|||harmed or injured or spoiled
undeclared|||made known or openly avowed
undefinable|||clearly characterized or delimited
undefined|||clearly characterized or delimited
undeniable|||capable of being denied or contradicted
undepicted|||represented accurately or precisely
underarm|||with hand brought forward and down from above shoulder level
underclass|||blessed with privileges
undercover|||open and observable
underdone|||having been prepared for eating by the application of heat
underdressed|||not wearing clothing
underfed|||being provided with adequate nourishment
underlying|||precisely and clearly expressed or readily observable|+
undermanned|||having the requisite qualities or resources to meet a task
undernourished|||being provided with adequate nourishment
underprivileged|||blessed with privileges
undersea|||located or originating from above
undersized|||above average in size or number or quantity or magnitude or extent
understaffed|||having the requisite qualities or resources to meet a task
understated|||lacking aesthetic or social taste
underway|||not current or belonging to the present time
underweight|||having an abundance of flesh
undetected|||perceived or discerned
undignified|||having or expressing dignity
undiplomatic|||using or marked by tact in dealing with sensitive matters or people
undisclosed|||open and observable
undisguised|||secret or hidden
undisputed|||marked by or capable of arousing controversy
undistinguished|||beyond what is ordinary or usual
undrinkable|||suitable for drinking
unedited|||changed in form or character without becoming something else
unending|||not permanent
unendurable|||capable of being borne or endured
unerring|||likely to fail or make errors
unethical|||conforming to accepted standards of social or professional behavior
uneventful|||full of events or incidents
unexceptional|||beyond what is ordinary or usual
unexplored|||apprehended with certainty
unexpressed|||precisely and clearly expressed or readily observable
unfaltering|||uncertain how to act or proceed
unfamiliar|||well known or easily recognized
unfertile|||capable of reproducing
unfettered|||confined by bonds
unfitting|||corresponding in character or kind
unflappable|||having your composure disturbed
unflattering|||showing or representing to advantage
unflinching|||filled with fear or apprehension
unforeseeable|||capable of being foretold
unforeseen|||considered likely or probable to happen or arrive
unforgivable|||admitting of being pardoned
unfounded|||sustained or maintained by aid
unfurnished|||provided with whatever is necessary for a purpose
ungodly|||morally excellent
unheeding|||taking heed
unhelpful|||providing assistance or serving a useful function
unified|||separated into parts or pieces|+
unimaginable|||capable of being conceived or imagined or considered
unimpaired|||diminished in strength, quality, or utility
unimpassioned|||having or expressing strong emotions
unimpeded|||shut off to passage or view or hindered from action
unimposing|||making a strong or vivid impression
unimpressed|||acted upon
uninspiring|||stimulating or exalting to the spirit
uninsured|||covered by insurance
unintended|||resulting from one's intentions
universal|||not comprehensive|+
unkindly|||having or showing a tender and considerate and helpful nature
unknowing|||having much knowledge or education
unladylike|||cultivated and genteel
unlatched|||firmly closed or secured
unlicensed|||endowed with authority
unlivable|||fit or suitable to live in or with
unloaded|||charged with ammunition
unlocked|||firmly closed or secured
unlovable|||having characteristics that attract love or affection
unlovely|||delighting the senses or exciting intellectual or emotional admiration
unmade|||having the sheets and blankets set in order
unmanned|||having a crew
unmapped|||apprehended with certainty
unmerciful|||showing or giving mercy
unmitigated|||made less severe or intense
unmolested|||characterized by or indicative of distress or affliction or danger or need
unneeded|||absolutely essential
unnerved|||oblivious of dangers or perils or calmly resolute in facing them
unnerving|||not alarming
unnumbered|||able to be calculated or estimated
unopposed|||being in opposition or having an opponent
unpaired|||going well together
unparalleled|||able to be compared or worthy of comparison
unpassable|||able to be passed or traversed or crossed
unpatriotic|||inspired by love for your country
unpicturesque|||delighting the senses or exciting intellectual or emotional admiration
unplumbed|||lacking physical depth
unpolluted|||combined with extraneous elements
unpopulated|||having inhabitants
unprejudiced|||being biased or having a belief or attitude formed beforehand
unprocurable|||obtainable or accessible and ready for use or service
unpromising|||auguring favorable circumstances and good luck
unprovoked|||provided with a motive or given incentive for action
unquestioned|||marked by or capable of arousing controversy
unranked|||classified according to various criteria into successive levels or layers
unreachable|||capable of being reached
unreadable|||capable of being read or deciphered
unready|||completely prepared or in condition for immediate action or use or progress
unread|||having much knowledge or education
unreconstructed|||adapted to social or economic change
unreflective|||exhibiting or characterized by careful thought
unrehearsed|||made ready or fit or suitable beforehand
unreleased|||made known
unremarkable|||beyond what is ordinary or usual
unremitting|||not continuing without interruption in time or space
unrequited|||concerning each of two or more persons or things
unrewarded|||having succeeded or being marked by a favorable outcome
unrivaled|||able to be compared or worthy of comparison
unrivalled|||able to be compared or worthy of comparison
unsaid|||precisely and clearly expressed or readily observable
unsalted|||pleasing to the sense of taste
unsanctified|||belonging to or derived from or associated with a divine power
unsatisfying|||giving satisfaction
unscientific|||conforming with the principles or methods used in science
unscrupulous|||having scruples
unseemly|||marked by suitability or rightness or appropriateness
unsentimental|||given to sympathy or gentleness or sentimentality
unsightly|||delighting the senses or exciting intellectual or emotional admiration
unsigned|||having a handwritten signature
unsinkable|||capable of being sunk
unsloped|||at an angle to the horizontal or vertical position
unsociable|||inclined to or conducive to companionship with others
unsocial|||living together or enjoying life in communities or organized groups
unsold|||disposed of to a purchaser
unsolvable|||susceptible of solution or of being solved or explained
unspecified|||clearly and explicitly stated
unsportsmanlike|||free from favoritism or self-interest or bias or deception
unstable|||resistant to change of position or condition|+
unstated|||precisely and clearly expressed or readily observable
unstilted|||speaking or behaving in an artificial way to make an impression
unstoppable|||capable of being stopped
unsubstantiated|||sustained or maintained by aid
unsuited|||going well together
unsurpassed|||most wanting in quality or value or condition
untainted|||marred by imperfections
untamed|||brought from wildness into a domesticated state
untarnished|||marred by imperfections
untellable|||capable of being expressed
untenable|||showing reason or sound judgment
unthematic|||of or relating to a melodic subject
unthinkable|||capable of being conceived or imagined or considered
untiring|||characterized by neglect and undue lack of concern
untold|||small in quantity or degree
untraceable|||capable of being traced or tracked
untrained|||shaped or conditioned or disciplined by training
untrammeled|||small in range or scope
untranslatable|||capable of being put into another form or style or language
untrusting|||inclined to believe or confide readily
untutored|||possessing an education
unusable|||being of use or service
unvanquished|||beaten or overcome
unverified|||established beyond doubt
unwary|||marked by keen caution and watchful prudence
unwed|||joined in matrimony
unwholesome|||conducive to or characteristic of physical or moral well-being
unworkable|||capable of happening or existing
upbeat|||expecting the worst possible outcome
upcoming|||earlier than the present time
upended|||at an angle to the horizontal or vertical position
upfront|||extended senses
uphill|||coming down or downward
upland|||of relatively low or level country
uppermost|||situated at the bottom or lowest position
uppity|||marked by simplicity
upraised|||below the surround or below the normal position
upright|||at an angle to the horizontal or vertical position|+
upscale|||designed for low-income consumers
upsetting|||giving pleasure and satisfaction
upside-down|||not turned
upstair|||on or of lower floors of a building
upstanding|||unworthy of respect
uptight|||without strain or anxiety
uptown|||of or located in the lower part of a town, or in the business center
upwind|||on the side away from the wind
uttered|||set down in writing in any of various ways
vagrant|||established in a desired position or place
vainglorious|||marked by meekness or modesty
valiant|||lacking courage
validating|||not furnishing support or assistance
valid|||having no cogency or legal force|+
vanished|||having existence or being or actuality
variegated|||lacking variety
varying|||lacking variety
vaulting|||showing fear and lack of confidence
venal|||free of corruption or immorality
vengeful|||inclined or able to forgive and show mercy
verbose|||expressing much in few words
verdant|||deficient in quantity or number compared with the demand
veridical|||not realistic
verified|||not proved
verifying|||not furnishing support or assistance
vermilion|||having no hue
vermillion|||having no hue
versed|||lacking practical experience or training
vertebrate|||lacking a backbone or spinal column
vertical||||+
vested|||imposing or depending on or containing a condition
veteran|||lacking practical experience or training
victimised|||employed in accomplishing something
victimized|||employed in accomplishing something
vigilant|||not alert to what is potentially dangerous
vigorous|||deficient in alertness or activity|+
villainous|||morally excellent
vindicated|||responsible for or chargeable with a reprehensible act
violated|||solemnly dedicated to or set apart for a high or sacred purpose
violet|||having no hue
virtuoso|||not having or showing or requiring special skill or proficiency
visionary|||as bad as can be
vital|||capable of being dispensed with or done without|+
vivacious|||lacking ardor or vigor or energy
voiced|||produced without vibration of the vocal cords
volant|||lacking wings
voluble|||habitually reserved and uncommunicative
votive|||treated with disrespect and contempt
vulcanized|||not altered from an original or natural state
vulnerable|||immune to attack|+
wailful|||full of or producing joy
wailing|||full of or producing joy
wakeful|||not alert to what is potentially dangerous|+
waking|||in a state of sleep
walk-to|||separated in space or coming from or going to a distance
walleyed|||having convergent strabismus
waning|||pertaining to the period during which the visible surface of the moon increases
war-ridden|||not disturbed by strife or turmoil or war
warm-toned|||unsusceptible to or destitute of or showing no emotion
warmhearted|||lacking in sympathy or feeling
warped|||having no deviations
warring|||not disturbed by strife or turmoil or war
warty|||having a surface free from roughness or bumps or ridges or irregularities
waspish|||having an easygoing and cheerful disposition
waterlogged|||free from liquid or moisture
wavering|||firm in purpose or belief
waxing|||pertaining to the period during which the visible surface of the moon decreases
waxlike|||having much or varied color
wayward|||dutifully complying with the commands or instructions of those in authority
weakly|||sturdy and strong in form, constitution, or construction
wealthy|||having little money or few possessions
wearable|||not suitable for wear or able to be worn
wearying|||requiring or apparently requiring no effort
webby|||not resembling or forming a network
wedded|||not married or related to the unmarried state
weeklong|||primarily temporal sense
weepy|||free from tears
welcoming|||not hospitable
well-bound|||not secured within a cover
well-chosen|||not appropriate in application
well-fed|||not being provided with adequate nourishment
well-made|||of low or inferior quality
wellborn|||occupying the lowest socioeconomic position in a society
westbound|||situated in or facing or moving toward the east
wheezing|||having or indicating good health in body or mind
whimsical|||not subject to individual determination
whiney|||not complaining
whiny|||not complaining
whipping|||lacking ardor or vigor or energy
whirring|||free of noise or uproar
whiskered|||having the beard or hair cut off close to the skin
whispered|||produced with vibration of the vocal cords
whispering|||characterized by or producing sound of great volume or intensity
white-collar|||of or designating manual industrial work or workers
whole-souled|||lacking sincerity
wholehearted|||lacking sincerity
wholesale|||marked by the ability to see or make fine distinctions
wide-cut|||deficient in amount or quality or extent
widowed|||joined in matrimony
wifely|||befitting or characteristic of a husband
wigged|||not wearing a wig
willowy|||lacking grace or skill in manner or movement or performance
wimpy|||characterized by or full of force or strength
windblown|||having no deviations
winded|||passing or able to pass air in and out of the lungs normally
windup|||not mechanical
windward|||on the side away from the wind
winking|||used of mouth or eyes
winless|||having succeeded or being marked by a favorable outcome
winsome|||lacking beauty or charm
wistful|||showing or causing joy and pleasure
witching|||existing in or in conformity with nature or the observable world
witty|||lacking humor
wobbly|||resistant to change of position or condition
womanish|||possessing qualities befitting a man
woolgathering|||giving care or attention
workable|||not capable of occurring or being accomplished or dealt with
workaday|||beyond what is ordinary or usual
wounded|||not injured physically or mentally
wraithlike|||having substance or capable of being treated as fact
wrecked|||kept intact or in a particular condition
wriggling|||not in motion
wriggly|||not in motion
writhing|||not in motion
wrought|||not having form or shape
year-round|||occurring at or dependent on a particular season
yearly|||not recurring at regular intervals
yelled|||relatively low in volume
yummy|||lacking flavor
zealous|||not enthusiastic
zigzag|||having no deviations
zillion|||being or denoting a numerical order in a series`;
