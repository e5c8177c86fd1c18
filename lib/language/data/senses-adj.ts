/** Settled adjective senses, one a line: word|frequency band 0-9|definition. See README.md in this folder. */
export const adjSenses = `abashed|0|feeling or caused to feel ill at ease or self-conscious or ashamed
abdominal|6|of or relating to or near the abdomen
abducting|4|especially of muscles
aberrant|3|markedly different from an accepted norm
abiding|4|lasting a long time
ablated|1|made smaller or less by melting or erosion or vaporization
abloom|2|bursting into flower
abounding|2|existing in abundance
above-mentioned|0|mentioned or named earlier in the same text
aboveboard|3|without concealment or deception
aboveground|3|on or above the surface of the ground
abreast|4|being up to particular standard or level especially in being up to date in knowledge
abridged|3|shortened by condensing or rewriting
abscessed|2|infected and filled with pus
absentminded|2|lost in thought
absolved|3|freed from any question of guilt
absorbed|5|giving or marked by complete attention to
absorbing|4|capable of arousing and holding the attention
absorptive|0|having power or capacity or tendency to absorb or soak up something (liquids or energy etc.)
abstinent|2|self-restraining
abstracted|2|lost in thought
abstruse|2|difficult to penetrate
absurd|8|inconsistent with reason or logic or common sense
accelerated|5|speeded up, as of an academic course
accepted|8|generally approved or compelling recognition
accepting|7|tolerating without protest
accompanying|5|occurring with or following as a consequence
accredited|4|given official approval to act
accrued|3|periodically accumulated over time
accursed|4|under a curse
accustomed|6|commonly used or practiced
aching|6|causing a dull and steady pain
acquainted|7|having fair knowledge of
acquired|7|gotten through environmental forces
acquisitive|2|eager to acquire and possess things especially material possessions or ideas
acquitted|5|declared not guilty of a specific offense or crime
acrimonious|3|marked by strong resentment or cynicism
acrobatic|3|vigorously active
actionable|3|affording grounds for legal action
activating|5|causing motion or action or change
actuated|2|moved to action
adamant|5|impervious to pleas, persuasion, requests, reason
adaptable|4|capable of adapting (of becoming or being made suitable) to a particular situation or use
adapted|5|changed in order to improve or made more fit for a particular purpose
addicted|7|compulsively or physiologically dependent on something habit-forming
addlebrained|0|stupid and confused
addressed|7|marked with a destination
adenoid|2|relating to or resembling lymphatic glands or lymphoid tissue
adept|4|having or showing knowledge and skill and aptitude
adequate|6|having the requisite qualities or resources to meet a task
adherent|2|sticking fast
adhesive|5|tending to adhere
adipose|2|composed of animal fat
admissible|5|deserving to be admitted
adopted|8|acquired as your own by free choice
adored|6|regarded with deep or rapturous love (especially as if for a god)
adorned|3|provided with something intended to increase its beauty or distinction
adroit|2|quick or skillful or adept in action or thought
advancing|5|moving forward
adventuresome|2|willing to undertake or seeking out new and daring enterprises
adventurous|5|willing to undertake or seeking out new and daring enterprises
advertised|5|called to public attention
advisable|5|worthy of being recommended or suggested
advisory|5|giving advice
aerated|0|treated by having air passed or bubbled through it for purification
aerosolized|2|in the form of ultramicroscopic solid or liquid particles dispersed or suspended in air or gas
afeard|3|a pronunciation of afraid
afeared|2|a pronunciation of afraid
afebrile|2|having no fever
affable|2|diffusing warmth and friendliness
affective|2|characterized by emotion
afferent|0|of nerves and nerve impulses
affiliated|5|being joined in close association
affixed|1|firmly attached
affluent|3|having an abundant supply of money or possessions of value
affordable|4|that you have the financial means for
afire|4|lighted up by or as by fire or flame
aflutter|2|excited in anticipation
aforementioned|4|being the one previously mentioned or spoken of
aforesaid|2|being the one previously mentioned or spoken of
aforethought|2|with planning and intention
afoul|3|especially of a ship's lines etc
after-hours|0|after closing time especially a legally established closing time
after-school|0|outside regular school hours
agape|0|with the mouth wide open as in wonder or awe
age-old|0|belonging to or lasting from times long ago
ageless|3|continuing forever or indefinitely
aggravating|4|making worse
aghast|3|struck with fear, dread, or consternation
agitating|3|causing or tending to cause anger or resentment
aglow|4|softly bright or radiant
agnate|2|related on the father's side
agonal|2|pertaining to or associated with agony (especially death agonies)
agonised|2|expressing pain or agony
agonising|3|extremely painful
agonized|3|expressing pain or agony
agonizing|4|extremely painful
agrarian|3|relating to farming or agriculture
agreed|9|united by being of the same opinion
aground|4|stuck in a place where a ship can no longer float
ahorseback|0|traveling on horseback
ailing|4|somewhat ill or prone to illness
airborne|7|moved or conveyed by or through air
aired|5|open to or abounding in fresh air
airless|2|lacking fresh air
airsick|4|experiencing motion sickness
akimbo|2|bent outward with the joint away from the body
alarmed|6|experiencing a sudden sense of danger
alarming|5|frightening because of an awareness of danger
alchemical|2|related to or concerned with alchemy
alert|9|engaged in or accustomed to close observation
alfresco|3|in the open air
alienating|4|causing hostility or loss of friendliness
alight|4|lighted up by or as by fire or flame
aligning|2|causing to fall into line or into position
alimentary|2|of or providing nourishment
all-important|0|of the greatest importance
all-knowing|0|infinitely wise
all-out|0|using all available resources
all-time|0|unsurpassed in some respect up to the present
all-victorious|0|never having lost
all-weather|0|usable or operative or practiced in all kinds of weather
alligatored|0|of paint or varnish
allocable|0|capable of being distributed
allotted|3|given as a task
alluring|4|highly attractive and able to arouse hope or desire
almighty|8|having unlimited power
aloof|4|remote in manner
altruistic|4|showing unselfish concern for the welfare of others
alveolar|2|pertaining to the tiny air sacs of the lungs
amalgamated|2|joined together into a whole
amateurish|4|lacking professional skill or expertise
amber|8|of a medium to dark brownish yellow color
ambient|4|completely enveloping
ambivalent|3|uncertain or unable to decide about what course to follow
amethyst|2|of a moderate purple color
amicable|3|characterized by friendship and good will
amidship|3|located in the middle part of a ship or aircraft
amino|4|pertaining to or containing any of a group of organic compounds of nitrogen derived from ammonia
amiss|5|not functioning properly
amphibian|4|relating to or characteristic of animals of the class Amphibia
ample|6|more than enough in size or scope or capacity
amuck|4|wildly frenzied and out of control
anachronistic|2|chronologically misplaced
analeptic|1|stimulating the central nervous system
analgesic|2|capable of relieving pain
analogous|2|similar or equivalent in some respects though otherwise dissimilar
analogue|2|of a circuit or device having an output that is proportional to the input
analog|3|of a circuit or device having an output that is proportional to the input
analyzed|6|examined carefully and methodically
anatomical|4|of or relating to the structure of the body
ancestral|4|inherited or inheritable by established rules (usually legal rules) of descent
ancillary|3|furnishing added support
andante|2|moderately slow
aneroid|2|containing no liquid or actuated without the use of liquid
anguished|3|experiencing intense pain especially mental pain
anhydrous|0|without water
animating|2|giving spirit and vivacity
ankle-deep|0|coming only to the ankle or knee
annihilated|4|destroyed completely
announced|7|declared publicly
anomalous|4|deviating from the general or common order or type
anomic|0|socially disoriented
anonymous|8|having no known name or identity or known source
antacid|4|acting to neutralize acid (especially in the stomach)
antebellum|2|belonging to a period before a war especially the American Civil War
antecedent|2|preceding in time or order
anthropomorphic|0|suggesting human characteristics for animals or inanimate things
anti-intellectual|0|smug and ignorant and indifferent or hostile to artistic and cultural values
anti-semitic|0|relating to or characterized by anti-Semitism
antiaircraft|4|designed for defense from a surface position against air attack
antibacterial|4|destroying bacteria or inhibiting their growth
anticipated|6|expected hopefully
antic|2|ludicrously odd
antipersonnel|2|designed to inflict death or personal injury rather than material destruction
antiquated|4|so extremely old as seeming to belong to an earlier period
antitank|2|designed for defense against armored vehicles
antithetical|1|sharply contrasted in character or purpose
antithyroid|0|having the effect of counteracting excessive thyroid activity
antitrust|3|of laws and regulations
antsy|4|nervous and unable to relax
aortic|4|of or relating to the aorta
apneic|2|of or relating to apnea
apolitical|2|politically neutral
apologetic|4|offering or expressing apology
apoplectic|3|pertaining to or characteristic of apoplexy
apostate|2|not faithful to religion or party or cause
appalled|5|struck with fear, dread, or consternation
appalling|6|causing consternation
appeasing|2|intended to pacify by acceding to demands or granting concessions
appellant|3|of or relating to or taking account of appeals (usually legal appeals)
appellate|4|of or relating to or taking account of appeals (usually legal appeals)
appetising|2|appealing to or stimulating the appetite especially in appearance or aroma
appetizing|4|appealing to or stimulating the appetite especially in appearance or aroma
applicable|3|capable of being applied
applied|7|concerned with concrete problems or data rather than with fundamental principles
appraising|2|exercising or involving careful evaluations
appreciable|2|enough to be estimated or measured
appreciated|7|fully understood or grasped
apprehended|6|fully understood or grasped
apprenticed|3|bound by contract
approaching|8|of the relatively near future
approved|7|established by authority
apropos|4|of an appropriate or pertinent nature
aqueous|2|similar to or containing or dissolved in water
arable|1|capable of being farmed productively
arachnoid|2|relating to or resembling a member of the class Arachnida
arbitrary|5|based on or subject to individual discretion or preference or sometimes impulse or caprice
arcane|4|requiring secret or mysterious knowledge
arced|2|forming or resembling an arch
archeological|3|related to or dealing with or devoted to archaeology
archetypal|3|representing or constituting an original type after which other similar things are patterned
arching|2|forming or resembling an arch
argent|2|of lustrous grey
argillaceous|2|resembling or containing clay
argumentative|5|given to or characterized by argument
armless|2|having no arms
arrant|2|without qualification
arrayed|2|in ceremonial attire and paraphernalia
arresting|7|commanding attention
arrogant|7|having or showing feelings of unwarranted importance out of overbearing pride
articulated|3|consisting of segments held together by joints
ascending|4|moving or going or growing upward
ascertained|3|discovered or determined by scientific observation
asinine|5|extremely silly or stupid
askance|2|directed to one side with or as if with doubt or suspicion or envy
askew|3|turned or twisted toward one side
asphyxiating|2|tending to deprive of oxygen
aspiring|4|desiring or striving for recognition or advancement
assassinated|6|murdered by surprise attack for political reasons
asserting|3|relating to the use of or having the nature of a declaration
assertive|4|aggressively self-assured
assigned|8|appointed to a post or duty
assimilating|2|capable of taking (gas, light, or liquids) into a solution
assumed|8|adopted in order to deceive
assuming|8|excessively forward
assuring|3|giving confidence
asteroid|6|shaped like a star
asthmatic|4|relating to breathing with a whistling sound
astonished|5|filled with the emotional impact of overwhelming surprise or shock
astounded|3|filled with the emotional impact of overwhelming surprise or shock
astral|5|being or relating to or resembling or emanating from stars
astute|5|marked by practical hardheaded intelligence
asunder|4|widely separated especially in space
asymptomatic|3|having no symptoms of illness or disease
atrial|3|of or relating to a cavity or chamber in the body (especially one of the upper chambers of the heart)
atrophied|4|diminished in size or strength as a result of disease or injury or lack of use
attainable|3|capable of being attained or accomplished
attained|5|achieved or reached
attempted|7|tried unsuccessfully
attenuate|2|reduced in strength
attested|2|established as genuine
auburn|4|colored a moderate reddish-brown
audible|4|heard or perceptible by the ear
audiovisual|3|involving both hearing and seeing (usually relating to teaching aids)
auditory|4|of or relating to the process of hearing
augmented|3|added to or made greater in amount or number or strength
auric|2|of or relating to or containing or derived from gold
auspicious|4|auguring favorable circumstances and good luck
authenticated|5|established as genuine
autoimmune|3|of or relating to the immune response of the body against substance normally present in the body
avant-garde|0|radically new or original
avaricious|2|immoderately desirous of acquiring e.g. wealth
avenged|5|for which vengeance has been taken
averse|3|strongly opposed
avian|2|pertaining to or characteristic of birds
avowed|1|openly declared as such
awaited|4|expected hopefully
awash|4|covered with water
awe-inspiring|0|inspiring awe or admiration or wonder
aweary|2|physically and mentally fatigued
awestruck|2|having or showing a feeling of mixed reverence and respect and wonder and dread
azure|3|of a deep somewhat purplish blue color similar to that of a clear October sky
babelike|0|like a baby especially in dependence
babyish|2|characteristic of a baby
bacchanal|3|used of riotously drunken merrymaking
backbreaking|2|characterized by effort to the point of exhaustion
backless|3|lacking a back
backstage|7|concealed from public view or attention
backstairs|3|secret and sly or sordid
baffled|5|perplexed by many conflicting situations or statements
baffling|3|making great mental demands
baggy|5|not fitting closely
baking|6|as hot as if in an oven
balanced|6|being in a state of proper equilibrium
balding|4|getting bald
balking|2|stopping short and refusing to go on
ball-hawking|0|used of a player skilled in stealing the ball or robbing a batter of a hit
bally|4|informal intensifiers
banal|3|repeated too often
bandy|4|have legs that curve outward at the knees
bankrupt|6|financially ruined
banned|6|forbidden by law
banner|7|unusually good
bantering|2|cleverly amusing in tone
barbarian|6|without civilizing influences
barbecued|5|cooked over an outdoor grill
barebacked|2|riding without a saddle
bareback|4|riding without a saddle
bared|4|having the head uncovered
barefooted|3|without shoes
barefoot|6|without shoes
barehanded|3|with bare hands
bargain-priced|0|costing less than standard price
baritone|4|lower in range than tenor and higher than bass
baronial|2|impressive in appearance
barricaded|4|preventing entry or exit or a course of action
baseless|4|without a basis in reason or fact
basilar|3|of or relating to or located at the base
basophilic|1|staining readily with basic dyes
bastardized|2|deriving from more than one source or style
bated|2|diminished or moderated
battleful|0|having or showing a ready disposition to fight
batty|4|informal or slang terms for mentally irregular
beaded|3|covered with beads of liquid
beaked|2|having or resembling a beak
beamish|2|smiling with happiness or optimism
bearable|4|capable of being borne though unpleasant
bearded|5|having hair on the cheeks and chin
beardown|0|with full strength
bearing|8|withstanding a weight or strain
beat-up|0|damaged by blows or hard usage
beauteous|3|beautiful, especially to the sight
becalmed|2|rendered motionless for lack of wind
bedfast|0|confined to bed (by illness)
bedridden|4|confined to bed (by illness)
beefed-up|0|made greater or stronger
beefy|4|muscular and heavily built
beery|4|smelling of beer
beetle|6|jutting or overhanging
befitting|4|appropriate to
beforehand|5|being ahead of time or need
befouled|2|made dirty or foul
begotten|3|generated by procreation
beguiled|2|filled with wonder and delight
beheaded|4|having had the head cut off
beholden|4|under a moral obligation to someone
beige|5|of a light greyish-brown color
belated|4|after the expected or usual time
believable|5|capable of being believed
belittled|3|made to seem smaller or less (especially in worth)
belittling|4|tending to diminish or disparage
bellicose|2|having or showing a ready disposition to fight
belted|4|having or provided with a belt
bended|3|used of the back and knees
beneficial|5|promoting or enhancing well-being
benthic|3|of or relating to or happening on the bottom under a body of water
bereaved|4|sorrowful through loss or deprivation
berserk|5|wildly frenzied and out of control
besieged|3|surrounded by hostile forces
bespectacled|1|wearing, or having the face adorned with, eyeglasses or an eyeglass
best-known|0|most familiar or renowned
best-selling|0|selling in great numbers
bestial|3|resembling a beast
bestubbled|0|having a short growth of beard
betrothed|5|pledged to be married
better-looking|0|pleasing in appearance especially by reason of conformity to ideals of form and proportion
betting|8|preoccupied with the pursuit of pleasure and especially games of chance
bewhiskered|0|having hair on the cheeks and chin
bewildered|5|perplexed by many conflicting situations or statements
bewitched|5|captured, as if under a spell
bewitching|3|capturing interest as if by a spell
biannual|3|occurring or payable twice each year
biased|5|favoring one person or side over another
biblical|6|of or pertaining to or contained in or in accordance with the Bible
bicentennial|4|of or relating to or completing a period of 200 years
bicuspid|2|having two cusps or points (especially a molar tooth)
big-chested|0|marked by a large or well-developed chest
big-shouldered|0|having broad shoulders
big-ticket|0|very expensive
bigheaded|2|overly conceited or arrogant
bighearted|2|given or giving freely
bigoted|3|blindly and obstinately attached to some creed or opinion and intolerant toward others
billed|4|having a beak or bill as specified
billowing|2|characterized by great swelling waves or surges
billowy|2|characterized by great swelling waves or surges
bimolecular|0|relating to or affecting two molecules
binding|6|executed with proper legal authority
binomial|1|of or relating to or consisting of two terms
biodegradable|3|capable of being decomposed by e.g. bacteria
biogenetic|2|of or relating to the production of living organisms from other living organisms
biological|7|pertaining to biology or to life and living things
bioluminescent|2|emitting light
biomedical|2|relating to the activities and applications of science to clinical medicine
bipartisan|2|supported by both sides
bipedal|3|having two feet
biped|3|having two feet
biracial|3|consisting of or combining two races
bitchy|5|marked by or arising from malice
bizarre|7|conspicuously or grossly unconventional or unusual
black-haired|0|having hair of a dark color
black-market|0|distributed or sold illicitly
blamed|7|expletives used informally as intensifiers
blameless|4|free of guilt
blaring|6|unpleasantly loud and penetrating
blasted|7|expletives used informally as intensifiers
blended|5|combined or mixed together so that the constituent parts are indistinguishable
blest|2|highly favored or fortunate (as e.g. by divine grace)
blinded|7|deprived of sight
blinding|5|shining intensely
blissful|4|completely happy and contented
blockaded|2|preventing entry or exit or a course of action
blockading|2|blocking entrance to and exit from seaports and harbors
blond|8|being or having light colored skin and hair and usually blue or grey eyes
blood-filled|0|containing blood
bloodcurdling|3|extremely alarming
blooded|4|of unmixed ancestry
bloodshot|4|reddened as a result of locally congested blood vessels
bloodstained|4|covered with blood
bloodthirsty|5|marked by eagerness to resort to violence and bloodshed
blooming|5|informal intensifiers
blubbery|2|swollen with fat
blue-black|0|of black tinged with blue
blue-ribbon|0|selected or chosen for special qualifications
bluish|3|of the color intermediate between green and violet
blurred|5|indistinct or hazy in outline
blurry|5|indistinct or hazy in outline
blushing|6|having a red face from embarrassment or shame or agitation or emotional upset
blustering|2|blowing in violent and abrupt bursts
boastful|3|exhibiting self-importance
bobtail|2|having a short or shortened tail
boffo|3|resoundingly successful and popular
boggy|2|soft and watery
bombastic|3|ostentatiously lofty in style
bombproof|2|able to resist the explosive force of bombs and shells
boneless|3|being without a bone or bones
bonkers|5|informal or slang terms for mentally irregular
bonnie|8|very pleasing to the eye
bonny|6|very pleasing to the eye
booked|8|reserved in advance
bookish|3|characterized by diligent study and fondness for reading
boorish|4|ill-mannered and coarse and contemptible in behavior or appearance
booted|5|wearing boots
bootleg|5|distributed or sold illicitly
bootless|2|unproductive of success
boozy|3|given to or marked by the consumption of alcohol
borderline|5|of questionable or minimal quality
botanical|5|of or relating to plants or botany
botched|5|spoiled through incompetence or clumsiness
bothered|8|caused to show discomposure
bothersome|4|causing irritation or annoyance
bouffant|2|being puffed out
bowing|5|showing an excessively deferential manner
bowlegged|3|have legs that curve outward at the knees
boyish|4|befitting or characteristic of a young boy
brachial|3|of or relating to an arm
bracing|4|imparting vitality and energy
braggart|3|exhibiting self-importance
bragging|6|exhibiting self-importance
brainless|5|not using intelligence
brainy|5|having or marked by unusual and impressive intelligence
braised|3|cooked by browning in fat and then simmering in a closed container
bratty|2|impolitely unruly
brawny|3|possessing physical strength and weight
breakable|3|capable of being broken or damaged
breakaway|4|having separated or advocating separation from another entity or policy or attitude
breakneck|2|moving at very high speed
breathed|5|uttered without voice
breathing|9|passing or able to pass air in and out of the lungs normally
breathtaking|5|tending to cause suspension of regular breathing
brickle|3|having little elasticity
brimming|4|filled to capacity
brindle|1|having a grey or brown streak or a pattern or a patchy coloring
briny|4|slightly salty (especially from containing a mixture of seawater and fresh water)
broached|3|of a cask or barrel
broadside|4|toward a full side
brocaded|0|embellished with a raised pattern created by pressure or embroidery
broiled|3|cooked by radiant heat (as over a grill)
brokenhearted|4|full of sorrow
bronzed|4|having a tan color from exposure to the sun
brooding|5|deeply or seriously thoughtful
browned|2|deeply suntanned
brownish|3|of a color similar to that of wood or earth
brunette|6|marked by dark or relatively dark pigmentation of hair or skin or eyes
brushy|0|covered with or consisting of bushes or thickets
brusque|2|marked by rude or peremptory shortness
brute|6|resembling a beast
brutish|4|resembling a beast
bubonic|4|of or evidencing buboes
budding|4|beginning to develop
buffeted|2|pounded or hit repeatedly by storms or adversities
bugged|6|having hidden electronic eavesdropping devices
built-in|0|existing as an essential constituent or characteristic
built|9|having a substance (an abrasive or filler) added to increase effectiveness
bulky|4|of large size for its weight
bullheaded|4|obstinate and stupid
bullnecked|0|having a thick short powerful neck
bullying|5|noisily domineering
bumbling|4|lacking physical movement skills, especially with the hands
bundled-up|0|dressed warmly
bungled|4|spoiled through incompetence or clumsiness
burbling|2|uttered with unrestrained enthusiasm
buried|9|placed in a grave
burked|2|suppressed quietly or indirectly
burled|2|have a pattern from the grain of a tree burl
burly|4|muscular and heavily built
burr-headed|0|having a head of straight hair cut very short (hence bristly)
burry|2|having or covered with protective barbs or quills or spines or thorns or setae etc.
bushwhacking|2|lying in ambush
bustling|3|full of energetic and noisy activity
busty|3|having a large bosom and pleasing curves
buzzing|7|noisy like the sound of a bee
bygone|3|well in the past
cabalistic|2|having a secret or hidden meaning
calamitous|2|having extremely unfortunate or dire consequences
calculated|6|carefully thought out in advance
calculating|5|acting with a specific goal
calculative|2|acting with a specific goal
calibrated|4|marked with or divided into degrees
caliche-topped|0|covered with caliche, a hard calcium-carbonate encrusted soil
calloused|3|having calluses
callow|3|young and inexperienced
calorimetric|0|of or relating to the measurement of heat
camouflaged|3|made invisible by means of protective coloring
cancelled|7|no longer planned or scheduled
canny|3|showing self-interest and shrewdness in dealing with others
canonist|0|pertaining to or characteristic of a body of rules and principles accepted as axiomatic
canonized|1|accorded sacrosanct or authoritative standing
cantering|1|riding at a gait between a trot and a gallop
captivating|3|capturing interest as if by a spell
carbonaceous|2|relating to or consisting of or yielding carbon
carcinogenic|2|causing or tending to cause cancer
card-playing|0|preoccupied with the pursuit of pleasure and especially games of chance
cardboard|6|without substance
cardiac|7|of or relating to the heart
cardiopulmonary|2|of or pertaining to or affecting both the heart and the lungs and their functions
cardiovascular|4|of or pertaining to or involving the heart and blood vessels
careworn|1|showing the wearing effects of overwork or care or suffering
caring|7|feeling and exhibiting concern and empathy for others
carmine|6|of a color at the end of the color spectrum (next to orange)
carnation|5|pink or pinkish
carotid|5|of or relating to either of the two major arteries supplying blood to the head and neck
carousing|3|used of riotously drunken merrymaking
carpal|4|of or relating to the wrist
carsick|4|experiencing motion sickness
cashed|6|for which money has been paid
cataclysmic|4|severely destructive
catastrophic|5|extremely harmful
catching|8|capable of being transmitted by infection
cathedral|7|relating to or containing or issuing from a bishop's office or throne
catty|4|marked by or arising from malice
causal|3|involving or constituting a cause
causative|2|producing an effect
cavalier|5|given to haughty disregard of others
ceaseless|3|uninterrupted in time and indefinitely long continuing
cell-free|0|lacking cells
celluloid|4|artificial as if portrayed in a film
centenary|1|of or relating to or completing a period of 100 years
centennial|4|of or relating to or completing a period of 100 years
cerulean|4|of a deep somewhat purplish blue color similar to that of a clear October sky
cesarean|3|relating to abdominal delivery
cetacean|2|of or relating to whales and dolphins etc
chafed|2|painful from having the skin abraded
chagrined|3|feeling or caused to feel ill at ease or self-conscious or ashamed
chanted|4|sung or uttered rhythmically in a monotone
chantlike|0|uttered in a monotonous cadence or rhythm as in chanting
chapped|4|used of skin roughened as a result of cold or exposure
charcoal|6|of a very dark grey
charged|8|of a particle or body or system
charismatic|5|possessing an extraordinary ability to attract
charming|9|pleasing or delighting
charnel|2|gruesomely indicative of death or the dead
chartered|5|hired for the exclusive temporary use of a group of travelers
chartreuse|4|of something having the yellowish green color of Chartreuse liqueur
checked|10|patterned with alternating squares of color
cheering|8|providing freedom from worry
cheery|5|bright and pleasant
cheesy|6|of very poor quality
cherished|5|characterized by feeling or showing fond affection for
cherry|8|of a color at the end of the color spectrum (next to orange)
chestnut|5|of a golden brown to reddish brown color
chewable|2|able to be chewed or cut
childbearing|3|relating to or suitable for childbirth
childish|7|indicating a lack of maturity
childless|4|without offspring
chilling|5|provoking fear terror
chinked|1|having narrow opening filled
chinless|1|having a receding chin
chipper|5|having a cheerful, lively, and self-confident air
chiseled|4|having a clean and distinct outline as if precisely cut along the edges
chivalrous|4|being attentive to women like an ideal knight
chockful|0|packed full to capacity
choosy|4|difficult to please
chopped|7|prepared by cutting
choral|3|related to or written for or performed by a chorus or choir
chronic|7|being long-lasting and recurrent or characterized by long suffering
chubby|7|sufficiently fat so as to have a pleasing fullness of figure
churchgoing|3|actively practicing a religion
cinnabar|3|of a vivid red to reddish-orange color
circadian|2|of or relating to biological processes occurring at 24-hour intervals
circulating|5|passing from one to another
circumferential|2|lying around or just outside the edges or outskirts
circumspect|3|heedful of potential consequences
circumstantial|6|fully detailed and specific about particulars
cissy|4|having unsuitable feminine qualities
citywide|4|occurring or extending throughout a city
clammy|4|unpleasantly cool and humid
clandestine|5|conducted with or marked by hidden aims or methods
clanging|5|having a loud resonant metallic sound
clanking|5|having a hard nonresonant metallic sound
clarifying|3|that makes clear
clarion|3|loud and clear
clashing|3|sharply and harshly discordant
classless|2|favoring social equality
classy|7|elegant and fashionable
clean-shaven|0|closely shaved recently
clearheaded|2|not mentally confused
clenched|4|closed or squeezed together tightly
cliched|2|repeated regularly without thought or originality
climactic|3|consisting of or causing a climax
clinched|3|closed or squeezed together tightly
clinking|5|like the light sharp ringing sound of glasses being tapped
clockwise|4|in the same direction as the rotating hands of a clock
clogging|4|preventing movement
close-packed|0|packed especially tightly
closing|9|final or ending
clotted|4|thickened or coalesced in soft thick lumps (such as clogs or clots)
cloudless|3|free from clouds
cloven|3|split, divided
clueless|6|totally uninformed about what is going on
cluttered|4|filled or scattered with a disorderly accumulation of objects or rubbish
coagulate|2|transformed from a liquid into a soft semisolid or solid mass
coal-black|0|of the blackest black
coaxial|3|having a common axis
coaxing|3|pleasingly persuasive or intended to persuade
cockamamie|4|informal term for ridiculous and implausible
cocksure|3|marked by excessive confidence
cocky|7|overly self-confident or self-assertive
coexistent|0|existing at the same time
coexisting|2|existing at the same time
cogent|3|powerfully persuasive
cognizant|3|having or showing knowledge or understanding or realization or perception
coiled|3|curled or wound (especially in concentric rings or spirals)
coincidental|5|occurring or operating at the same time
coinciding|2|occurring or operating at the same time
coldhearted|2|lacking in sympathy or feeling
colicky|2|suffering from excessive gas in the alimentary canal
collectable|2|subject to or requiring payment especially as specified
collectible|3|subject to or requiring payment especially as specified
collective|6|done by or characteristic of individuals acting together
collegiate|4|of or resembling or typical of a college or college students
colloquial|2|characteristic of informal spoken language or conversation
colossal|5|so great in size or force or extent as to elicit awe
columnlike|0|having the form of a column
combed|5|made tidy with a comb
combinable|0|able to or tending to combine
combined|7|made or joined or united into one
combustible|4|capable of igniting and burning
comical|5|arousing or provoking laughter
commanding|7|used of a height or viewpoint
commendable|5|worthy of high praise
commensurate|3|corresponding in size or degree or extent
commercialized|2|organized principally for financial gain
commonsense|2|exhibiting native good judgment
comparable|4|able to be compared or worthy of comparison
compatible|6|able to exist and perform in harmonious or agreeable combination
complacent|4|contented to a fault with oneself or one's actions
complaining|8|expressing pain or dissatisfaction of resentment
compliant|3|inclined to comply
composed|6|serenely self-possessed and free from agitation especially in times of stress
comprehensive|5|including all or everything
compulsory|5|required by rule
comradely|2|heartily friendly and congenial
concave|3|curving inward
concealing|5|covering or hiding
conceited|6|characteristic of false pride
conceivable|5|capable of being imagined
concentric|3|having a common center
concerted|2|involving the joint activity of two or more
concise|4|expressing much in few words
concluding|3|occurring at or forming an end or termination
conclusive|5|forming an end or termination
concomitant|2|occurring with or following as a consequence
concrete|7|capable of being perceived by the senses
concretistic|0|of or relating to concrete representations of abstractions
concurrent|3|occurring or operating at the same time
conducive|4|tending to bring about
confiding|3|willing to entrust personal matters
confiscate|5|surrendered as a penalty
confluent|1|flowing together
conforming|3|adhering to established customs or doctrines (especially in religion)
confounded|5|perplexed by many conflicting situations or statements
congenital|4|present at birth but not necessarily hereditary
congested|4|overfull as with blood
congestive|3|relating to or affected by an abnormal collection of blood or other fluid
conglomerate|5|composed of heterogeneous elements gathered into a mass
congratulatory|2|expressive of sympathetic pleasure or joy on account of someone's success or good fortune
congressional|6|of or relating to congress
conical|3|relating to or resembling a cone
conic|2|relating to or resembling a cone
conjoined|3|consisting of two or more associated entities
conjugal|5|of or relating to marriage or to the relationship between a wife and husband
conjugated|1|formed by the union of two compounds
connubial|2|of or relating to marriage or to the relationship between a wife and husband
consecrate|3|solemnly dedicated to or set apart for a high or sacred purpose
consensual|5|existing by consent
conserved|2|protected from harm or loss
considerate|6|showing concern for the rights and feelings of others
considered|9|carefully weighed
consoling|4|affording comfort or solace
constant|8|unvarying in nature
constipated|5|have difficult or incomplete or infrequent evacuation of the bowels
constituted|4|brought about or set up or accepted
constrained|3|lacking spontaneity
constraining|0|restricting the scope or freedom of action
consummated|4|brought to completion
contained|7|gotten under control
contemplative|2|deeply or seriously thoughtful
contented|5|satisfied or showing satisfaction with things as they are
contested|2|disputed or made the object of contention or competition
continued|7|without stop or interruption
continuing|7|remaining in force or being carried on without letup
contorted|2|twisted (especially as in pain or struggle)
contraband|5|distributed or sold illicitly
contraceptive|4|capable of preventing conception or impregnation
contracted|6|reduced in size or pulled together
contractual|3|relating to or part of a binding legal agreement
contrasting|2|strikingly different
contributing|5|tending to bring about
contributory|2|tending to bring about
contrite|3|feeling or expressing pain or sorrow for sins or offenses
controlled|7|restrained or managed or kept within certain bounds
convalescent|4|returning to health after illness or debility
conventional|6|following accepted customs and proprieties
conversant|2|well informed about or knowing thoroughly
convex|3|curving or bulging outward
convincing|7|causing one to believe the truth of something
convivial|3|occupied with or fond of the pleasures of good company
cooccurring|0|occurring or operating at the same time
cooked|8|having been prepared for eating by the application of heat
coordinate|6|of equal importance, rank, or degree
coordinating|5|serving to connect two grammatical constituents of identical construction
copacetic|4|completely satisfactory
copasetic|2|completely satisfactory
coral|6|of a strong pink to yellowish-pink color
cordless|4|not having a cord
corked|3|tainted in flavor by a cork containing excess tannin
corky|6|tainted in flavor by a cork containing excess tannin
corned|5|cured in brine
cornered|6|forced to turn and face attackers
corny|7|dull and tiresome but with pretensions of significance or originality
coronary|6|surrounding like a crown (especially of the blood vessels surrounding the heart)
corrected|6|having something undesirable neutralized
correlated|2|mutually related
correlate|4|mutually related
correspondent|6|similar or equivalent in some respects though otherwise dissimilar
corroded|3|eaten away as by acid or oxidation
corrugated|3|shaped into alternating parallel grooves and ridges
cortical|3|of or relating to a cortex
cortico-hypothalamic|0|of or relating to the cortex and the hypothalamus
corticofugal|0|of a nerve fiber passing outward from the cerebral cortex
cosmic|6|of or from or pertaining to or characteristic of the cosmos or universe
cost-plus|0|determining payment based on the actual cost of production plus an agreed-upon fee or rate of profit
costal|3|of or relating to or near a rib
costumed|3|dressed in clothing characteristic of a period, country, or class
countable|3|that can be counted
counteractive|3|opposing or neutralizing or mitigating an effect by contrary action
counterbalanced|0|brought into equipoise by means of a weight or force that offsets another
counterclockwise|4|in the direction opposite to the rotation of the hands of a clock
counterintuitive|2|contrary to what common sense would suggest
counterproductive|3|tending to hinder the achievement of a goal
counterterrorist|2|intended to prevent terrorism
countywide|2|occurring or extending throughout a county
courtly|3|refined or imposing in manner or appearance
couth|3|refined and well-mannered
covered|9|overlaid or spread or topped with or enclosed within something
coveted|5|greatly desired
cowardly|6|lacking courage
cowled|0|having the head enclosed in a cowl or hood
crabby|5|annoyed and irritable
crackers|7|informal or slang terms for mentally irregular
crack|9|of the highest quality
crafty|5|marked by skill in deception
craggy|1|having hills and crags
cramped|5|constricted in size
crank|7|inclined to heel over easily under sail
crashing|7|informal intensifiers
crass|4|so unrefined as to be lacking in discrimination and sensibility
craved|4|wanted intensely
craven|5|lacking even the rudiments of courage
crazed|6|driven insane
creditable|2|worthy of often limited commendation
crescendo|4|gradually increasing in volume
crescent|5|resembling the new moon in shape
crestfallen|2|brought low in spirit
cringing|3|totally submissive
crinkled|2|uneven by virtue of having wrinkles or waves
crinkly|2|uneven by virtue of having wrinkles or waves
crippled|7|disabled in the feet or legs
crispy|6|tender and brittle
crisscrossed|2|marked with crossing lines
crisscross|3|marked with crossing lines
cropped|3|used for growing crops
cross-section|0|representing a plane made by cutting across something at right angles to its length
crosstown|4|going or extending across a town or city
crotchety|3|having a difficult and contrary disposition
crowing|3|exhibiting self-importance
crucial|7|of extreme importance
crumbly|2|easily broken into small fragments or reduced to powder
crummy|6|of very poor quality
crumpled|4|of metal e.g.
crushing|6|physically or spiritually devastating
crustacean|3|of or belonging to the class Crustacea
cryogenic|4|of or relating to very low temperatures
culinary|5|of or relating to or used in cooking
culpable|3|deserving blame or censure as being wrong or evil or injurious
cultured|5|marked by refinement in taste and manners
cumulative|3|increasing by successive addition
curative|3|tending to cure or restore to health
curdled|3|transformed from a liquid into a soft semisolid or solid mass
curled|5|making curls or having been made to curl
curling|5|making curls or having been made to curl
curricular|2|of or relating to an academic course of study
cursive|2|having successive letter joined together
cursory|3|hasty and without attention to detail
curst|3|deserving a curse
curvaceous|2|having a large bosom and pleasing curves
curving|2|having or marked by a curve or smoothly rounded bend
cushy|4|not burdensome or demanding
cussed|3|stubbornly persistent in wrongdoing
custodial|4|providing protective supervision
cutaneous|2|relating to or existing on or affecting the skin
cutthroat|5|ruthless in competition
cyclical|3|recurring in cycles
cylindrical|3|having the form of a cylinder
cynical|6|believing the worst of human nature and motives
dabbled|3|covered with bright patches (often used in combination)
damask|2|having a woven pattern
damnable|3|deserving a curse
damning|4|threatening with damnation
danceable|2|suitable for dancing
dapper|4|marked by up-to-dateness in dress and manners
dappled|1|having spots or patches of color
daredevil|4|presumptuously daring
dark-blue|0|of a dark shade of blue
dark-brown|0|of a color similar to that of wood or earth
dark-green|0|of the color between blue and yellow in the color spectrum
darkening|3|becoming dark or darker as from waning light or clouding over
darned|6|expletives used informally as intensifiers
dashed|5|having gaps or spaces
dastardly|4|despicably cowardly
dated|8|marked by features of the immediate and usually discounted past
daunted|2|caused to show discomposure
daunting|4|discouraging through fear
dauntless|3|invulnerable to fear or intimidation
de-iodinating|0|removing iodine from
deadlocked|2|at a complete standstill because of opposition of two unrelenting forces or factions
deadpan|2|deliberately impassive in manner
deafened|2|caused to hear poorly or not at all
deafening|4|loud enough to cause (temporary) hearing loss
deathlike|0|having the physical appearance of death
debasing|2|used of conduct
debauched|2|unrestrained by convention or morality
debilitated|3|lacking energy or vitality
debilitating|4|impairing the strength and vitality
decapitated|5|having had the head cut off
decimal|5|numbered or proceeding by tens
deciphered|3|converted from cryptic to intelligible language
decisive|5|determining or having the power to determine an outcome
declassified|2|having had security classification removed
decorated|6|provided with something intended to increase its beauty or distinction
decorative|5|serving an esthetic rather than a useful purpose
decreased|5|made less in size or amount or degree
decreed|4|fixed or established especially by order or command
deep-eyed|0|characteristic of the bony face of a cadaver
deep-seated|0|deeply rooted
deep-set|0|having a sunken area
deepening|3|accumulating and becoming more intense
defamatory|2|harmful and often untrue
defending|7|attempting to or designed to prevent an opponent from winning or scoring
defensible|3|capable of being defended
defensive|7|intended or appropriate for defending against or deterring aggression or attack
defiant|5|boldly resisting authority or an opposing force
defiled|4|morally blemished
definable|0|capable of being defined, limited, or explained
deflated|3|brought low in spirit
deformational|0|relating to or causing change in either shape or size of a material body or geometric figure
deformed|5|so badly formed or out of shape as to be ugly
degenerate|6|unrestrained by convention or morality
degenerative|3|marked by gradual deterioration of organs and cells along with loss of function
dejected|3|affected or marked by low spirits
delayed|7|not as far along as normal in development
deleterious|3|harmful to living things
deltoid|2|triangular or suggesting a capital delta, with a point at the apex
demanding|7|requiring more than usually expected or thought due
demeaning|5|causing awareness of your shortcomings
demented|6|affected with madness or insanity
demolished|5|torn down and broken up
demon-ridden|0|as if possessed by demons
demonic|6|extremely evil or cruel
demoralising|2|destructive of morale and self-reliance
demoralized|3|made less hopeful or enthusiastic
demoralizing|3|destructive of morale and self-reliance
demure|4|affectedly modest or shy especially in a playful or provocative way
demythologized|0|having mythical elements removed
denatured|2|changed in nature or natural quality
deniable|3|capable of being denied or contradicted
denigrating|2|harmful and often untrue
dented|5|of metal e.g.
depicted|4|represented graphically by sketch or design or lines
depilatory|3|able to remove hair or render hairless
depleted|5|no longer sufficient
depraved|5|deviating from what is considered moral or right or proper or good
deprecating|1|tending to diminish or disparage
deprecatory|0|tending to diminish or disparage
deranged|6|driven insane
derisive|1|abusing vocally
derived|5|formed or developed from something else
derogatory|4|expressive of low opinion
descending|6|coming down or downward
described|8|represented in words especially with sharpness and detail
desecrated|4|treated with disrespect and contempt
deserted|7|forsaken by owner or inhabitants
deserving|5|worthy of being treated in a particular way
designate|4|appointed but not yet installed in office
designed|8|done or made or performed with purpose and intent
desirable|6|worth having or seeking or achieving
desired|6|wanted intensely
despicable|6|morally reprehensible
despised|5|treated with dislike or contempt
despondent|4|without or almost without hope
desultory|1|marked by lack of definite plan or regularity or purpose
detachable|3|designed to be unfastened or disconnected without damage
detectable|3|capable of being detected
detergent|5|having cleansing power
determining|5|having the power or quality of deciding
deterministic|2|an inevitable consequence of antecedent sufficient causes
deterrent|4|tending to deter
detested|3|treated with dislike or contempt
detrimental|4|causing harm or injury
devalued|3|lowered in value
developing|7|relating to societies in which capital needed to industrialize is in short supply
deviant|5|markedly different from an accepted norm
deviate|5|markedly different from an accepted norm
devoid|4|completely wanting or lacking
devotional|1|relating to worship
devouring|5|ardently or excessively desirous
dexterous|2|skillful in physical movements
dexter|7|on or starting from the wearer's right
dextrous|0|skillful in physical movements
diachronic|0|used of the study of a phenomenon (especially language) as it changes through time
diagonalizable|0|capable of being transformed into a diagonal matrix
diaphanous|2|so thin as to transmit light
diaphoretic|3|inducing perspiration
diatomic|0|of or relating to a molecule made up of two atoms
dicey|4|of uncertain outcome
dictated|5|determined or decided upon as by an authority
dietary|4|of or relating to the diet
digestible|2|capable of being converted into assimilable condition in the alimentary canal
dignifying|2|investing with dignity or honor
dilapidated|3|in deplorable condition
dilettante|3|showing frivolous or superficial interest
diluted|4|reduced in strength or concentration or quality or purity
dilute|4|reduced in strength or concentration or quality or purity
dimensioning|0|indicating or determining size and position in space
diminishing|4|becoming smaller or less or appearing to do so
dimmed|3|made dim or less bright
dipped|6|having abnormal sagging of the spine (especially in horses)
directing|6|showing the way by conducting or leading
directionless|2|aimlessly drifting
directive|6|showing the way by conducting or leading
disadvantaged|4|marked by deprivation especially of the necessities of life or healthful environmental influences
disaffected|3|discontented as toward authority
disarming|4|capable of allaying hostility
disarranged|2|having the arrangement disturbed
discernable|1|perceptible by the senses or intellect
discharged|7|having lost your job
disclosed|5|made known (especially something secret or concealed)
discombobulated|2|having self-possession upset
disconcerted|2|having self-possession upset
disconcerting|4|causing an emotional disturbance
discontented|2|showing or experiencing dissatisfaction or restless longing
discontent|5|showing or experiencing dissatisfaction or restless longing
discontinued|4|stopped permanently or temporarily
discorporate|0|not having a material body
discrete|4|constituting a separate entity or part
discriminate|5|marked by the ability to see or make fine distinctions
disembodied|4|not having a material body
disenchanted|2|freed from enchantment
disenfranchised|4|deprived of the rights of citizenship especially the right to vote
disfigured|4|having the appearance spoiled
disgraced|5|suffering shame
disgruntled|5|in a state of sulky dissatisfaction
disguised|6|having its true character concealed with the intent of misleading
disgusted|6|having a strong distaste from surfeit
disheartened|1|made less hopeful or enthusiastic
disheartening|2|destructive of morale and self-reliance
dished|3|shaped like a dish or pan
dishonored|4|suffering shame
dishonourable|3|lacking honor or integrity
disillusioned|4|freed from illusion
disillusioning|2|freeing from illusion or false belief
disinclined|2|unwilling because of mild dislike or disapproval
disinfectant|5|preventing infection by inhibiting the growth or action of microorganisms
disingenuous|3|not straightforward or candid
disinherited|3|deprived of your rightful heritage
disintegrative|0|tending to cause breakup into constituent elements or parts
disinterested|4|unaffected by self-interest
disliked|4|regarded with aversion
dislocated|5|separated at the joint
dismal|5|causing dejection
dismantled|4|torn down and broken up
dismayed|4|struck with fear, dread, or consternation
dismaying|1|causing consternation
dismissed|8|having lost your job
disorganised|2|lacking order or methodical arrangement or function
disorganized|5|lacking order or methodical arrangement or function
disorienting|3|causing loss of physical or intellectual bearings
disparaging|4|expressive of low opinion
dispassionate|3|unaffected by strong emotion or prejudice
dispensed|4|distributed or weighted out in carefully determined portions
dispersed|4|distributed or spread over a considerable extent
dispossessed|3|physically or spiritually homeless or deprived of security
disputed|3|subject to disagreement and debate
disqualifying|3|depriving of legal right
disquieting|2|causing mental discomfort
disregarded|3|not noticed inadvertently
disreputable|3|lacking respectability in character or behavior or appearance
disrupted|5|marked by breaks or gaps
disruptive|4|characterized by unrest or disorder or insubordination
dissected|4|having one or more indentations reaching nearly to the midrib
dissenting|3|disagreeing, especially with a majority
dissolute|2|unrestrained by convention or morality
dissolved|5|reduced to a liquid form
distaff|3|characteristic of or peculiar to a woman
distal|4|situated farthest from point of attachment or origin, as of a limb or bone
distortable|0|capable of having the meaning altered or twisted
distracted|7|having the attention diverted especially because of anxiety
distraught|5|deeply agitated especially from emotion
distributed|5|spread out or scattered about or divided up
disturbing|8|causing distress or worry or anxiety
disused|2|no longer in use
diversified|2|having variety of character or form or components
diversionary|4|likely or designed to confuse or deceive
divers|5|many and different
diverted|5|pleasantly occupied
diverting|4|providing enjoyment
divisible|2|capable of being or liable to be divided or separated
divisive|3|dissenting (especially dissenting with the majority opinion)
doable|5|capable of existing or taking place or proving true
doctrinaire|1|stubbornly insistent on theory without regard for practicality or suitability
doddering|2|mentally or physically infirm with age
dogged|4|stubbornly unyielding
dogging|4|relentless and indefatigable in pursuit or as if in pursuit
doglike|0|resembling a dog
doleful|0|filled with or evoking sadness
dolichocephalic|2|having a relatively long head with a cephalic index of under 75
domed|3|having a hemispherical vault or dome
dominant|5|exercising influence or control
dopey|5|having or revealing stupidity
dosed|3|treated with some kind of application
doting|3|extravagantly or foolishly loving and indulgent
double-breasted|0|fastened by lapping one edge of the front well over the other usually with a double row of buttons
doubled|6|twice as great or many
downfield|4|toward or in the defending team's end of the playing field
downhearted|3|filled with melancholy and despondency
downhill|6|sloping down rather steeply
downstage|3|of the front half of a stage
downstair|2|on or of lower floors of a building
downstream|5|in the direction of a stream's current
downtrodden|4|abused or oppressed by people in power
downwind|4|towards the side away from the wind
drafty|4|not airtight
dragging|7|marked by a painfully slow and effortful manner
draining|5|having a debilitating effect
drastic|6|forceful and extreme and rigorous
draughty|2|not airtight
dreamed|8|conceived of or imagined or hoped for
dreamless|2|untroubled by dreams
dreamlike|3|resembling a dream
drenched|5|abundantly covered or supplied with
dressy|4|in fancy clothing
dried-out|0|thoroughly dried out
drifting|6|continually changing especially as from one abode or occupation to another
drilled|5|trained in a skill by repetitious practice
drinkable|2|suitable for drinking
drizzling|2|falling lightly in very small drops
drizzly|2|wet with light rain
droll|4|comical in an odd or whimsical manner
droopy|4|hanging down (as from exhaustion or weakness)
dropping|8|coming down freely under the influence of gravity
drugged|6|under the influence of narcotics
drunken|7|given to or marked by the consumption of alcohol
dry-eyed|0|free from tears
ducal|4|of or belonging to or suitable for a duke
ductless|2|not having a duct
dumbfounded|3|as if struck dumb with astonishment and surprise
dumbstruck|2|as if struck dumb with astonishment and surprise
dumfounded|1|as if struck dumb with astonishment and surprise
dummy|8|having the appearance of being real but lacking capacity to function
dural|2|of or relating to the dura mater
dutiful|3|willingly obedient out of a sense of duty and respect
dwindling|3|gradually decreasing until little remains
dysphoric|2|generalized feeling of distress
eagle-eyed|0|capable of seeing to a great distance
earless|2|lacking external ears
earlier|9|more early than
earliest|6|more early than
earned|8|gained or acquired
earsplitting|0|loud enough to cause (temporary) hearing loss
eased|4|made easier to bear
eastbound|5|moving toward the east
eastward|3|moving toward the east
eatable|2|suitable for use as food
ebony|5|of a very dark black
ebullient|1|joyously unrestrained
ecclesiastical|3|of or associated with a church (especially a Christian Church)
echoing|6|repeating by reflection
eclectic|4|selecting what seems best of various styles or ideas
ecstatic|5|feeling great rapture or delight
edematous|2|swollen with an excessive accumulation of fluid
edentulous|0|having lost teeth
edged|3|having a specified kind of border or edge
edible|5|suitable for use as food
edifying|2|enlightening or uplifting so as to encourage intellectual or moral improvement
edited|5|improved or corrected by critical editing
effected|4|settled securely and unconditionally
effeminate|3|having unsuitable feminine qualities
effluent|2|that is flowing outward
effulgent|3|radiating or as if radiating light
egalitarian|2|favoring social equality
egocentric|3|limited to or caring only about yourself and your own needs
egregious|4|conspicuously and outrageously bad or reprehensible
eidetic|2|of visual imagery of almost photographic accuracy
eighteenth|4|coming next after the seventeenth in position
eightfold|2|having eight units or components
eighth|7|coming next after the seventh and just before the ninth in position
elaborated|2|developed or executed with care and in minute detail
elapsed|4|having passed or slipped by
elastic|5|capable of resuming original shape after stretching or compression
elder|7|used of the older of two persons of the same name especially used to distinguish a father from his son
eldest|5|first in order of birth
eldritch|2|suggesting the operation of supernatural influences
electoral|4|of or relating to elections
electrifying|4|causing a surge of emotion or excitement
electromagnetic|6|pertaining to or exhibiting magnetism produced by electric charge in motion
electrostatic|3|concerned with or producing or caused by static electricity
elephantine|2|of great mass
eleventh|4|coming next after the tenth and just before the twelfth in position
eligible|6|qualified for or allowed or worthy of being chosen
elite|6|selected as the best
eloquent|5|expressing yourself readily, clearly, effectively
elvish|3|usually good-naturedly mischievous
emaciated|2|very thin especially from disease or hunger or cold
emancipated|4|free from traditional social restraints
emasculated|3|having the testicles removed
emasculate|3|having unsuitable feminine qualities
embezzled|4|taken for your own use in violation of a trust
embodied|3|possessing or existing in bodily form
emboldened|2|made bold or courageous
embossed|3|embellished with a raised pattern created by pressure or embroidery
embroiled|2|deeply involved especially in something complicated
emotionless|2|unmoved by feeling
empathetic|3|showing empathy or ready comprehension of others' states
empowered|5|invested with legal power or official authority especially as symbolized by having a scepter
enabling|4|providing legal power or sanction
enamored|4|marked by foolish or unreasoning fondness
encased|4|covered or protected with or as if with a case
enchained|0|bound with chains
enchanted|6|influenced as by charms or incantations
enchanting|6|capturing interest as if by a spell
encircled|3|confined on all sides
encircling|3|being all around the edges
enclosed|5|closed in or surrounded or included within
encouraged|6|inspired with confidence
encroaching|3|gradually intrusive without right or permission
encrusted|3|having a hardened crust as a covering
encumbered|2|loaded to excess or impeded by a heavy load
endearing|5|lovable especially in a childlike or naive way
ended|9|having come or been brought to a conclusion
endowed|4|provided or supplied or equipped with (especially as by inheritance or nature)
enduring|5|lasting a long time
energising|2|supplying motive force
energizing|2|supplying motive force
enervating|0|causing debilitation
enforced|5|forced or compelled or put in force
engaging|6|attracting or delighting
engorged|3|overfull as with blood
engraved|6|cut or impressed into a surface
engrossing|2|capable of arousing and holding the attention
enhanced|5|increased or intensified in value or beauty or quality
enraged|4|marked by extreme anger
enraptured|3|feeling great rapture or delight
ensuing|3|following immediately and as a result of what went before
enterprising|4|marked by imagination, initiative, and readiness to undertake new projects
entertained|6|pleasantly occupied
entertaining|7|agreeably diverting
enthralled|3|filled with wonder and delight
enthralling|3|capturing interest as if by a spell
enticing|4|highly attractive and able to arouse hope or desire
entitled|8|qualified for by right according to law
entranced|2|filled with wonder and delight
entrancing|3|capturing interest as if by a spell
enveloping|2|surrounding and closing in on or hemming in
enviable|3|causing envy
envious|5|showing extreme cupidity
envisioned|4|seen in the mind as a mental image
enzymatic|2|of or relating to or produced by an enzyme
ephemeral|3|lasting a very short time
epidemic|6|of disease or anything resembling a disease
epidermal|3|of or relating to a cuticle or cuticula
epidural|4|on or outside the dura mater
epistolatory|0|written in the form of or carried on by letters or correspondence
epochal|2|highly significant or important especially bringing about or marking the beginning of a new development or era
equidistant|3|the same distance apart at every point
equipotent|0|having equal strength or efficacy
equitable|4|fair to all parties as dictated by reason and conscience
equivalent|6|being essentially equal to something
erect|5|upright in position or posture
eroded|3|worn away as by water or ice or wind
erroneous|4|containing or characterized by error
ersatz|3|artificial and inferior
erstwhile|2|belonging to some prior time
erudite|2|having or showing profound knowledge
esoteric|4|confined to and understandable by only an enlightened inner circle
especial|3|surpassing what is common or usual or expected
established|7|brought about or set up or accepted
esteemed|5|having an illustrious reputation
estranged|4|caused to be unloved
estranging|0|making one feel out of place or alienated
etched|4|cut or impressed into a surface
eugenic|0|pertaining to or causing improvement in the offspring produced
euphoric|4|exaggerated feeling of well-being or elation
evaporated|4|drawn off in the form of vapor
eventual|4|expected to follow in the indefinite future from causes already operating
ever-changing|0|marked by continuous change or effective action
ever-present|0|being always present
evergreen|3|bearing foliage throughout the year
evidential|1|serving as or based on evidence
eviscerate|3|having been disembowelled
evocative|3|serving to bring to mind
evoked|2|called forth from a latent or potential state by stimulation
exalted|4|of high moral or intellectual value
exasperated|3|greatly annoyed
exceeding|4|far beyond what is usual in magnitude or degree
excessive|6|beyond normal limits
exchanged|6|changed for (replaced by) something different
excitatory|1|able to excite or stimulate
excruciating|5|extremely painful
exculpatory|2|clearing of guilt or blame
excused|7|granted exemption
executed|7|put to death as punishment
executive|8|having the function of carrying out plans or orders etc.
exhaustive|4|performed comprehensively and completely
exonerated|4|freed from any question of guilt
exorbitant|4|greatly exceeding bounds of reason or moderation
expanded|5|increased in extent or size or bulk or scope
expectable|1|to be expected
expected|9|considered likely or probable to happen or arrive
expeditionary|3|designed for military operations abroad
expeditious|3|marked by speed and efficiency
expired|6|having come to an end or become void after passage of a period of time
explainable|3|capable of being understood
explanatory|1|serving or intended to explain or make clear
explicit|5|precisely and clearly expressed or readily observable
exploded|7|showing the parts of something separated but in positions that show their correct relation to one another
exploitative|2|tending to exploit or make use of
exposed|8|with no protection or shield
expository|0|serving to expound or set forth
expressionless|2|deliberately impassive in manner
extant|2|still in existence
extemporaneous|2|with little or no preparation or forethought
extensive|7|large in spatial extent or range or scope or quantity
extenuating|4|partially excusing or justifying
exterior|6|situated in or suitable for the outdoors or outside of a building
exterminated|4|destroyed completely
external|6|happening or arising or located outside or beyond some limits or especially surface
extinguished|4|of a conditioned response
extralegal|1|not regulated or sanctioned by law
extramarital|3|characterized by adultery
extrasensory|3|seemingly outside normal sensory channels
extraterrestrial|6|originating or located or occurring outside Earth or its atmosphere
extremist|4|far beyond the norm
extrovert|2|being concerned with the social and physical environment
exultant|1|joyful and proud especially because of triumph or success
eye-deceiving|0|creating the illusion of seeing reality
eyelike|0|suggesting an eye or eyes
fabricated|4|formed or conceived by the imagination
face-saving|0|maintaining dignity or prestige
faced|7|having a face or facing especially of a specified kind or number
faceless|5|without a face or identity
facetious|2|cleverly amusing in tone
faecal|2|of or relating to feces
fagged|2|drained of energy or effectiveness
failing|7|below acceptable in performance
faithless|4|having the character of, or characteristic of, a traitor
falsetto|3|artificially high
faltering|3|unsteady in speech or action
famed|5|widely known and esteemed
familiarized|2|having achieved a comfortable relation with your environment
famished|5|extremely hungry
fanatical|4|marked by excessive enthusiasm for and intense devotion to a cause or idea
fanatic|6|marked by excessive enthusiasm for and intense devotion to a cause or idea
fancied|5|formed or conceived by the imagination
fancy-free|0|having no commitments or responsibilities
fanned|4|especially spread in a fan shape
far-famed|0|widely known and esteemed
far-off|0|very far away in space or time
farcical|2|broadly or extravagantly humorous
fascinated|6|having your attention fixated as though by a spell
fast-flying|0|moving swiftly
fast-growing|0|tending to spread quickly
fated|4|determined by tragic fate
fatigued|4|drained of energy or effectiveness
fattened|2|made ready for market
fatty|7|containing or composed of fat
fatuous|3|extremely silly or stupid
favored|5|preferred above all others and treated with partiality
fazed|3|caused to show discomposure
fearsome|5|causing fear or dread or terror
feasible|4|capable of being done with means at hand and circumstances as they are
febrile|3|of or relating to or characterized by fever
fecal|4|of or relating to feces
feline|5|of or relating to cats
felonious|3|involving or being or having the nature of a crime
feminist|6|of or relating to or advocating equal rights for women
femoral|5|of or relating to or near the femur or thigh
feral|3|wild and menacing
ferocious|5|marked by extreme and violent energy
fetal|5|of or relating to a fetus
fetching|5|very attractive
fevered|3|highly or nervously excited
fewer|6|quantifier meaning a smaller number of
fewest|3|quantifier meaning the smallest in number
fibrocalcific|0|involving or resulting from calcification of fibrous tissue
fiddling|5|small and of little importance
fidgety|4|nervous and unable to relax
fiduciary|3|relating to or of the nature of a legal trust (i.e. the holding of something in trust for another)
fiendish|4|extremely evil or cruel
fifteenth|4|coming next after the fourteenth and just before the sixteenth in position
fiftieth|3|the ordinal number of fifty in counting order
fifty-fifty|0|equal in degree or extent or amount
filled|9|generously supplied with
filmed|6|recorded on film
filmy|2|so thin as to transmit light
fine-looking|0|pleasing in appearance especially by reason of conformity to ideals of form and proportion
finer|6|greater in quality or excellence
finicky|3|exacting especially about details
finite|4|bounded or limited in magnitude or spatial or temporal extent
fireproof|3|impervious to damage by fire
first-rate|0|of the highest quality
firstborn|5|first in order of birth
firsthand|5|received directly from a source
fiscal|5|involving financial matters
fitted|6|being the right size and shape to fit as desired
fitter|3|improved in health or physical condition
fizzing|3|hissing and bubbling
fizzy|3|hissing and bubbling
flabbergasted|3|as if struck dumb with astonishment and surprise
flabby|5|out of condition
flagging|3|weak from exhaustion
flagrant|4|conspicuously and outrageously bad or reprehensible
flammable|4|easily ignited
flaring|4|streaming or flapping or spreading wide as if in a current of air
flattering|7|showing or representing to advantage
flavorless|2|lacking taste or flavor or tang
flawed|5|having a blemish or flaw
flawless|5|without a flaw
flaxen|3|of hair color
flecked|1|having a pattern of dots
fleecy|2|having soft nap produced by brushing
fleeting|6|lasting for a markedly brief time
fleet|8|moving very fast
flickering|4|shining unsteadily
flightless|3|incapable of flying
flint|7|showing unfeeling resistance to tender feelings
flippant|4|showing inappropriate levity
flirtatious|3|like a coquette
flooded|6|covered with water
floppy|5|hanging limply
flossy|2|like down or as soft as down
flourishing|4|very lively and profitable
flowing|7|designed or arranged to offer the least resistant to fluid flow
fluctuating|3|having unpredictable ups and downs
fluffy|6|like down or as soft as down
flustered|5|thrown into a state of agitated confusion
foetal|3|of or relating to a fetus
fogged|4|obscured by fog
foiled|4|disappointingly unsuccessful
folding|6|capable of being folded up and stored
follicular|2|of or relating to or constituting a follicle
foolhardy|4|marked by defiant disregard for danger or consequences
fooling|8|characterized by a feeling of irresponsibility
foolproof|6|not liable to failure
footling|2|small and of little importance
footloose|5|free to go or do as one pleases
foppish|2|affecting extreme elegance in dress and manner
forceless|0|lacking force
forcible|3|impelled by physical force especially against resistance
foreboding|4|ominously prophetic
foregoing|2|especially of writing or speech
foregone|4|well in the past
forehand|2|made with palm facing direction of stroke
foreseeable|4|capable of being anticipated
forfeited|4|surrendered as a penalty
forfeit|6|surrendered as a penalty
forged|7|reproduced fraudulently
forgettable|3|easily forgotten
forgivable|2|easily excused or forgiven
forgotten|9|not noticed inadvertently
forlorn|4|marked by or showing hopelessness
formed|7|having or given a form or shape
forthright|4|characterized by directness in manner or speech
fortieth|2|the ordinal number of forty in counting order
forward-moving|0|moving forward
fossilised|2|set in a rigidly conventional pattern of behavior, habits, or beliefs
fossilized|3|set in a rigidly conventional pattern of behavior, habits, or beliefs
foster|8|providing or receiving nurture or parental care though not related by blood or legal ties
four-sided|0|having four sides
fourscore|3|being ten more than seventy
foursquare|2|characterized by firm and unwavering conviction
fourteenth|5|coming next after the thirteenth in position
fourth|9|coming next after the third and just before the fifth in position or time or degree or magnitude
fragmentary|1|consisting of small disconnected parts
fragmented|3|having been divided
fragrant|4|pleasant-smelling
frangible|2|capable of being broken
frantic|6|excessively agitated
fraudulent|4|intended to deceive
frayed|4|worn away or tattered along the edges
free-swimming|0|able to swim about
freeborn|2|born free of free parents
freehand|2|done by hand without mechanical aids or devices
freestanding|2|standing apart
freewill|2|done of your own accord
frenetic|2|excessively agitated
friable|2|easily broken into small fragments or reduced to powder
friendless|4|excluded from a society
frisky|6|playful like a lively kitten
frivolous|5|not serious in content or attitude or behavior
frizzy|4|in small tight curls
frostbitten|3|injured by freezing or partial freezing
frothing|3|producing or covered with lathery sweat or saliva from exhaustion or disease
froward|2|habitually disposed to disobedience and opposition
frowning|4|showing displeasure or anger
frugal|3|avoiding waste
fruitful|5|productive or conducive to producing in abundance
fruitless|4|unproductive of success
frumpy|3|primly out of date
fueled|5|heated, driven, or produced by burning fuel
fugal|0|of or relating to or in the style of a musical fugue
fugitive|7|lasting for a markedly brief time
fulfilled|6|completed to perfection
full-clad|0|given substance or detail
full-grown|0|fully developed
fulsome|2|unpleasantly and excessively suave or ingratiating in manner or speech
fumbling|3|showing lack of skill or aptitude
funded|5|furnished with funds
fungal|3|of or relating to fungi
fungible|2|of goods or commodities
funicular|2|relating to or operated by a cable
furled|2|rolled up and secured
furnished|5|provided with whatever is necessary for a purpose (as furniture or equipment or authority)
furred|2|covered with a dense coat of fine silky hairs
furrowed|2|having long narrow shallow depressions (as grooves or wrinkles) in the surface
furry|6|covered with a dense coat of fine silky hairs
fused|4|joined together into a whole
fusiform|0|tapering at each end
fuzzed|0|covering with fine light hairs
gabby|6|full of trivial conversation
gainful|2|yielding a fair profit
galling|3|causing irritation or annoyance
galvanizing|2|affected by emotion as if by electricity
gammy|4|sore or lame
gangrenous|3|suffering from tissue death
gaping|5|with the mouth wide open as in wonder or awe
garbed|0|dressed or clothed especially in fine attire
garbled|5|lacking orderly continuity
gargantuan|4|of great mass
garish|3|tastelessly showy
garrulous|2|full of trivial conversation
gaseous|3|existing as or having characteristics of a gas
gastric|5|relating to or involving the stomach
gastroesophageal|2|of or relating to or involving the stomach and esophagus
gastrointestinal|3|of or relating to the stomach and intestines
gathered|8|brought together in one place
gauche|4|lacking social polish
gauntleted|0|wearing a protective glove
gaunt|3|very thin especially from disease or hunger or cold
gawky|3|lacking grace in movement or posture
geared|4|equipped with or connected by gears or having gears engaged
general-purpose|0|not limited in use or function
generalized|2|not biologically differentiated or adapted to a specific function or environment
genteel|4|marked by refinement in taste and manners
gentile|4|belonging to or characteristic of non-Jewish peoples
gentlemanlike|2|befitting a man of good breeding
gentlemanly|4|befitting a man of good breeding
geological|5|of or relating to or based on geology
geothermal|3|of or relating to the heat in the interior of the earth
germane|3|relevant and appropriate
germfree|2|free from germs or pathogenic organisms
germinal|1|containing seeds of later development
germy|2|full of germs or pathological microorganisms
gesticulating|2|making gestures while speaking
ghostlike|1|resembling or characteristic of a phantom
ghostly|5|resembling or characteristic of a phantom
ghoulish|3|suggesting the horror of death and decay
gibelike|0|abusing vocally
gigantic|7|so exceedingly large or extensive as to suggest a giant or mammoth
gimpy|4|disabled in the feet or legs
gingerly|1|with extreme care or delicacy
girlish|4|befitting or characteristic of a young girl
glace|2|preserved by coating with or allowing to absorb sugar
glamorous|6|having an air of allure, romance and excitement
glamourous|2|having an air of allure, romance and excitement
glandular|3|relating to or affecting or functioning as a gland
glassless|0|not furnished with glass
gleaming|4|bright with a steady but subdued shining
gleeful|3|full of high-spirited delight
glinting|2|having brief brilliant points or flashes of light
glistening|4|reflecting light
glittering|4|having brief brilliant points or flashes of light
glittery|2|having brief brilliant points or flashes of light
globular|2|having the shape of a sphere or ball
glorified|5|accorded sacrosanct or authoritative standing
glottochronological|0|pertaining to the study of the evolution of languages from a common source
glowering|1|showing a brooding ill humor
glowing|6|highly enthusiastic
glued|6|affixed or as if affixed with glue or paste
gluey|2|having the sticky properties of an adhesive
gluttonous|2|given to excess in consumption of especially food or drink
gnarled|2|used of old persons or old trees
gnarly|5|used of old persons or old trees
goaded|3|compelled forcibly by an outside agency
goateed|2|having a small pointed chin beard
goddamned|7|expletives used informally as intensifiers
goddam|7|expletives used informally as intensifiers
godforsaken|5|located in a dismal or remote area
godless|5|not revering god
gonzo|6|conspicuously or grossly unconventional or unusual
good-natured|0|having an easygoing and cheerful disposition
goodly|4|large in amount or extent or degree
gooey|5|soft and sticky
goofy|7|ludicrous, foolish
goosey|4|having or revealing stupidity
gormless|2|lacking intelligence and vitality
gossipy|2|prone to friendly informal communication
governing|4|responsible for making and enforcing rules and laws
gowned|2|wearing a gown
grabby|3|immoderately desirous of acquiring e.g. wealth
grade-constructed|0|constructed at ground level
gradual|5|proceeding in small stages
grainy|3|composed of or covered with particles resembling meal in texture or consistency
granted|8|acknowledged as a supposition
grasping|5|immoderately desirous of acquiring e.g. wealth
gratified|3|having received what was desired
gratis|4|costing nothing
gravid|1|in an advanced stage of pregnancy
gravimetric|3|of or relating to hydrometry
gray-haired|0|showing characteristics of age, especially having grey or white hair
grayish|2|of an achromatic color of any lightness intermediate between the extremes of white and black
grazed|5|scraped or touched lightly in passing
greatest|10|highest in quality
greenish|3|of the color between blue and yellow in the color spectrum
grief-stricken|0|sorrowful through loss or deprivation
grieving|6|sorrowful through loss or deprivation
grimy|4|thickly covered with ingrained dirt or soot
gripping|4|capable of arousing and holding the attention
grisly|5|shockingly repellent
grizzled|2|having dark hairs mixed with grey or white
grizzly|6|showing characteristics of age, especially having grey or white hair
groggy|5|stunned or confused and slow to react (as from blows or drunkenness or exhaustion)
groomed|4|neat and smart in appearance
groping|5|acting with uncertainty or hesitance or lack of confidence
gross|8|before any deductions
grouchy|5|annoyed and irritable
groundbreaking|4|being or producing something like nothing done or experienced or created before
groundless|3|without a basis in reason or fact
groveling|5|totally submissive
grovelling|3|totally submissive
growing|9|relating to or suitable for growth
grownup|5|fully developed
grown|9|fully developed
grueling|4|characterized by effort to the point of exhaustion
gruelling|2|characterized by effort to the point of exhaustion
gruesome|6|shockingly repellent
grumbling|3|continuous full and low-pitched throbbing sound
grumpy|6|annoyed and irritable
grungy|3|thickly covered with ingrained dirt or soot
gubernatorial|1|relating to a governor
guided|6|subject to guidance or control especially after launching
guileless|2|free of deceit
guiltless|3|free from evil or guilt
gummed|2|covered with adhesive gum
gushy|3|extravagantly demonstrative
gusty|2|blowing in puffs or short intermittent blasts
gutsy|4|marked by courage and determination in the face of difficulties or danger
habitual|4|commonly used or practiced
hackneyed|2|repeated too often
haired|3|having or covered with hair
hairless|4|having no hair or fur
hairsplitting|2|developed in excessively fine detail
half-time|0|involving half the standard or customary time for an activity
hallowed|6|worthy of religious veneration
hallucinating|6|experiencing delirium
hallucinogenic|4|capable of producing hallucinations
hammy|4|affectedly dramatic
handed|8|having or involving the use of hands
handheld|4|small and light enough to be operated while you hold it in your hands
handmade|5|made by hand or a hand process
handwoven|2|made on a handloom
handwritten|4|written by hand
hapless|4|deserving or inciting pity
harassed|5|troubled persistently especially with petty annoyances
hard-fought|0|requiring great effort
hard-pressed|0|facing or experiencing financial trouble or difficulty
hardback|2|having a hard back or cover
hardcover|3|having a hard back or cover
hardworking|5|characterized by hard work and perseverance
harebrained|4|very foolish
harmless|8|not causing or capable of causing harm
harnessed|4|brought under control and put to use
harried|2|troubled persistently especially with petty annoyances
harrowing|4|extremely painful
hated|9|treated with dislike or contempt
hatless|1|not wearing a hat
haughty|4|having or showing arrogant superiority to and disdain of those one views as unworthy
hazardous|6|involving risk or danger
hazel|5|of a light brown or yellowish brown color
headed|9|having a heading or course in a certain direction
headfirst|4|with the head foremost
headstrong|5|habitually disposed to disobedience and opposition
healed|7|freed from illness or injury
hearsay|5|heard through another rather than directly
heartbreaking|5|causing or marked by grief or anguish
heartbroken|6|full of sorrow
heartening|1|cheerfully encouraging
heartfelt|5|sincerely earnest
heartwarming|4|causing gladness and pleasure
heathen|5|not acknowledging the God of Christianity and Judaism and Islam
heavy-armed|0|having massive arms
heavy-coated|0|wearing a heavy coat
heavy-duty|0|designed for heavy work
heavyset|3|having a short and solid form or stature
hectic|6|marked by intense agitation or emotion
hedged|2|evasively worded in order to avoid an unqualified statement
hedonistic|2|devoted to pleasure
heinous|5|extremely wicked, deeply criminal
henpecked|3|harassed by persistent nagging
hepatic|3|pertaining to or affecting the liver
heralded|2|publicly announced
herbal|5|of or relating to herbs
heretical|3|characterized by departure from accepted beliefs or standards
hermaphrodite|3|of animal or plant
hermetic|1|completely sealed
hesitant|4|lacking decisiveness of character
hesitating|4|lacking decisiveness of character
heterozygous|0|having dissimilar alleles at corresponding chromosomal loci
hexed|2|causing or accompanied by misfortune
hibernating|4|in a condition of biological rest or suspended animation
hidebound|2|stubbornly conservative and narrow-minded
hierarchical|2|classified according to various criteria into successive levels or layers
high-backed|0|having a high back
high-ceilinged|0|having a higher than normal ceiling
high-priced|0|having a high price
high-resolution|0|producing images that are sharp and finely detailed
high-speed|0|operating at high speed
high-spirited|0|joyously unrestrained
high-stepped|0|having or moving with a high step
high-sudsing|0|producing many suds
high-topped|0|having relatively high uppers
highborn|2|belonging to the peerage
highbrow|4|highly cultured or educated
higher|9|advanced in complexity or elaboration
highfalutin|3|affectedly genteel
highland|5|used of high or hilly country
hilarious|7|marked by or causing boisterous merriment or convulsive laughter
hilar|1|of or relating to or located near a hilum
hilly|5|having hills and crags
hindering|3|preventing movement
hinder|5|located at or near the back of an animal
hindmost|2|located farthest to the rear
hirsute|2|having or covered with hair
hoarse|4|deep and harsh sounding as if from shouting or illness or emotion
hogged|2|so weakened as to sag at each end
holey|2|allowing passage in and out
holistic|4|emphasizing the organic or functional relation between parts and the whole
homegrown|3|grown or originating in a particular place
homelike|2|having a feeling of home
homemade|6|made or produced in the home or by yourself
homesick|6|longing to return home
homeward|5|oriented toward home
homey|6|having a feeling of home
homicidal|6|characteristic of or capable of or having a tendency toward killing another human being
homing|5|orienting or directing homeward or to a destination
homoerotic|2|of or concerning homosexual love
homogeneous|2|all of the same or similar kind or nature
homophobic|5|prejudiced against homosexual people
homozygous|0|having identical alleles at corresponding chromosomal loci
honored|8|having an illustrious reputation
hoofed|2|having or resembling hoofs
horned|4|having a horn or horns or hornlike parts or horns of a particular kind
horrendous|5|causing fear or dread or terror
horrified|5|stricken with horror
horrifying|5|provoking horror
horror-stricken|0|stricken with horror
horticultural|2|of or relating to the cultivation of plants
hourly|5|occurring every hour or payable by the hour
housebroken|4|trained to urinate and defecate outside or in a special place
howling|6|extraordinarily good or great
huddled|5|crowded or massed together
hulking|3|of great size and bulk
humbled|5|subdued or brought low in condition or status
humbling|3|causing awareness of your shortcomings
humiliating|7|causing awareness of your shortcomings
humorless|3|lacking humor
humourless|2|lacking humor
humpbacked|3|characteristic of or suffering from kyphosis, an abnormality of the vertebral column
humped|4|characteristic of or suffering from kyphosis, an abnormality of the vertebral column
hunchbacked|2|characteristic of or suffering from kyphosis, an abnormality of the vertebral column
hunched|3|having the back and shoulders rounded
hurried|5|moving rapidly or performed quickly or in great haste
hurrying|5|moving with great haste
hushed|4|in a softened tone
hyaline|1|resembling glass in transparency or translucency
hybrid|6|produced by crossbreeding
hydroelectric|2|of or relating to or used in the production of electricity by waterpower
hydrophilic|0|having a strong affinity for water
hydroponic|3|of or relating to aquiculture
hydrous|1|containing combined water (especially water of crystallization as in a hydrate)
hygienic|4|tending to promote or preserve health
hyperactive|4|more active than normal
hypercritical|2|inclined to judge too severely
hyperfine|0|extremely fine or thin, as in a spectral line split into two or more components
hypersensitive|3|having an allergy or peculiar or excessive susceptibility (especially to a specific factor)
hypertensive|3|having abnormally high blood pressure
hypertrophied|1|excessively enlarged as a result of increased size in the constituent cells
hypnotised|3|having your attention fixated as though by a spell
hypnotized|5|having your attention fixated as though by a spell
hypoactive|0|abnormally inactive
hypocritical|5|professing feelings or virtues one does not have
hypodermic|4|relating to or located below the epidermis
hypoglycaemic|2|of or relating to hypoglycemia
hypophysectomised|0|having the pituitary gland removed by surgery
hypotensive|4|having abnormally low blood pressure
hypothetical|6|based primarily on surmise rather than adequate evidence
iambic|3|of or consisting of iambs
iatrogenic|2|induced by a physician's words or therapy (used especially of a complication resulting from treatment)
iconic|3|relating to or having the characteristics on an icon
idealised|2|exalted to an ideal perfection or excellence
idealized|3|exalted to an ideal perfection or excellence
identified|8|having the identity known or established
idiomatic|2|of or relating to or conforming to idiom
idiopathic|2|arising from an unknown cause
idiosyncratic|3|peculiar to the individual
idolised|3|regarded with deep or rapturous love (especially as if for a god)
idolized|4|regarded with deep or rapturous love (especially as if for a god)
ignominious|3|deserving or bringing disgrace or shame
iliac|2|of or relating to the ilium
ill-conceived|0|poorly conceived or thought out
ill-equipped|0|poorly supplied with physical equipment
ill-fated|0|marked by or promising bad fortune
ill-starred|0|marked by or promising bad fortune
ill-used|0|taken advantage of
illuminated|4|provided with artificial light
illuminating|4|tending to increase knowledge or dissipate ignorance
imaginable|5|capable of being imagined
imaginative|5|marked by independence and creativity in thought or action
imbalanced|2|being or thrown out of equilibrium
imbecile|6|having a mental age of three to seven years
imbecilic|3|having a mental age of three to seven years
imitation|6|not genuine or real
immense|5|unusually great in size or amount or degree or especially extent or scope
imminent|6|close in time
immoderate|3|beyond reasonable limits
immortal|7|not subject to death
immovable|3|not able or intended to be moved
immunized|2|having been rendered unsusceptible to a disease
impacted|4|wedged or packed in together
impassable|4|incapable of being passed
impassioned|4|characterized by intense emotion
impecunious|2|not having enough money to pay for necessities
impeded|3|made difficult or slow
impeding|3|preventing movement
impelled|2|urged or forced to action through moral pressure
impending|5|close in time
imperceptible|2|impossible or difficult to perceive by the mind or senses
imperious|3|having or showing arrogant superiority to and disdain of those one views as unworthy
impermeable|2|preventing especially liquids to pass or diffuse through
impersonal|5|not relating to or responsive to individual persons
impervious|4|not admitting of passage or capable of being affected
impish|2|naughtily or annoyingly playful
implacable|3|incapable of being placated
implanted|5|deeply rooted
implausible|2|having a quality that provokes disbelief
implemented|3|forced or compelled or put in force
implicated|5|culpably involved
implike|0|naughtily or annoyingly playful
imported|6|used of especially merchandise brought from a foreign source
imposed|5|set forth authoritatively as obligatory
impracticable|2|not capable of being carried out or put into practice
impressed|9|deeply or markedly affected or influenced
impressionable|5|easily impressed or influenced
impressionist|3|relating to or characteristic of Impressionism
imprisoned|6|being in captivity
impromptu|5|with little or no preparation or forethought
improving|6|getting higher or more vigorous
improvised|4|done or made using whatever is available
in-person|0|an appearance carried out personally in someone else's physical presence
inaccurate|4|not accurate
inadequate|6|lacking the requisite qualities or resources to meet a task
inadmissible|4|not deserving to be admitted
inadvertent|3|happening by chance or unexpectedly or unintentionally
inane|4|extremely silly or stupid
inarticulate|3|without or deprived of the use of speech or words
inaudible|4|impossible to hear
inboard|3|located within the hull or nearest the midline of a vessel or aircraft
inbound|5|directed or moving inward or toward a center
incapacitated|5|lacking in or deprived of strength or power
incensed|3|angered at something unjust or wrong
incertain|0|lacking or indicating lack of confidence or assurance
incessant|4|uninterrupted in time and indefinitely long continuing
inchoate|2|only partly in existence
incipient|2|only partly in existence
included|7|enclosed in the same envelope or package
inclusive|3|including much or everything
incognito|4|with your identity concealed
incommunicado|3|without the means or right to communicate
incomparable|5|such that comparison is impossible
incomplete|6|not complete or total
inconceivable|5|totally unlikely
inconclusive|5|not conclusive
incongruous|3|lacking in harmony or compatibility or appropriateness
inconsiderable|1|too small or unimportant to merit attention
inconsolable|3|sad beyond comforting
inconspicuous|4|not prominent or readily noticeable
inconstant|2|likely to change frequently often without apparent or cogent reason
incontinent|4|not having control over urination and defecation
incorporate|5|formed or united into a whole
incorruptible|3|incapable of being morally corrupted
increased|7|made greater in size or amount or degree
increasing|6|becoming greater or larger
incredulous|3|not disposed or willing to believe
incremental|2|increasing gradually by regular degrees or additions
incriminating|5|charging or suggestive of guilt or blame
indefatigable|2|showing sustained enthusiastic action with unflagging vitality
indefinite|4|vague or not clearly defined or stated
indelible|3|cannot be removed or erased
indentured|3|bound by contract
indescribable|4|defying expression or description
indictable|2|liable to be accused, or cause for such liability
indie|4|not affiliated with a major recording company
indigenous|5|originating where it is found
indigent|4|poor enough to need help from others
indigestible|2|digested with difficulty
indignant|4|angered at something unjust or wrong
indigo|4|having a color between blue and violet
indiscreet|4|lacking discretion
indistinct|7|not clearly defined or easy to perceive or understand
indivisible|4|impossible of undergoing division
indomitable|3|impossible to subdue
indubitable|1|too obvious to be doubted
induced|5|brought about or caused
inebriated|3|stupefied or excited by a chemical substance (especially alcohol)
inedible|4|not suitable for food
inelegant|2|lacking in refinement or grace or good taste
inescapable|3|impossible to avoid or evade
inestimable|2|beyond calculation or measure
inexperienced|5|lacking practical experience or training
inexplicable|5|incapable of being explained or accounted for
inexpressible|2|defying expression
inextricable|0|not permitting extrication
infallible|4|incapable of failure or error
infamous|6|known widely and usually unfavorably
infatuated|5|marked by foolish or unreasoning fondness
infected|8|containing or resulting from disease-causing organisms
infertile|3|incapable of reproducing
infinitesimal|3|infinitely or immeasurably small
infinite|6|having no limits or boundaries in time or space or extent or magnitude
inflammable|3|easily ignited
inflatable|5|designed to be filled with air or gas
influent|0|flowing inward
informed|8|having much knowledge or education
infrared|6|having or employing wavelengths longer than light but shorter than radio waves
infrequent|2|not frequent
infuriated|3|marked by extreme anger
infuriating|4|extremely annoying or displeasing
ingenious|6|showing inventiveness and skill
ingrained|3|deeply rooted
ingrown|4|growing abnormally into the flesh
inguinal|2|of or relating to or near the groin
inherent|4|existing as an essential constituent or characteristic
inherited|7|occurring among members of a family usually by heredity
inhibited|4|held back or restrained or prevented
inhibitory|0|restrictive of action
inhumane|4|lacking and reflecting lack of pity or compassion
inimitable|3|defying imitation
initiative|6|serving to set in motion
injurious|2|harmful to living things
inlaid|3|adorned by inlays
inland|5|situated away from an area's coast or border
innumerable|3|too numerous to be counted
inoperative|3|not working or taking effect
inopportune|3|not opportune
inordinate|3|beyond normal limits
inorganic|3|relating or belonging to the class of compounds not having a carbon basis
insatiable|5|impossible to satisfy
inscrutable|4|of an obscure nature
inseparable|5|not capable of being separated
insincere|4|lacking sincerity
insinuating|5|calculated to please or gain favor
insoluble|3|incapable of being dissolved
insolvent|2|unable to meet or discharge financial obligations
insomniac|4|experiencing or accompanied by sleeplessness
insouciant|2|marked by blithe unconcern
inspirational|5|imparting a divine influence on the mind and soul
inspiring|6|stimulating or exalting to the spirit
instantaneous|4|occurring with no delay
instinct|7|deeply filled or permeated
insufficient|5|of a quantity not able to fulfill a need or requirement
insulting|7|expressing extreme contempt
insupportable|2|incapable of being justified or explained
insurgent|3|in opposition to a civil authority or government
intact|7|constituting the undiminished entirety
intelligible|2|capable of being apprehended or understood
intensified|3|made more intense
intensifying|1|increasing in strength or intensity
intent|7|giving or marked by complete attention to
intercollegiate|2|used of competition between colleges or universities
intercontinental|2|extending or taking place between or among continents
intercostal|4|located or occurring between the ribs
interdepartmental|1|between or among departments
interdependent|1|mutually dependent
interfaith|2|involving persons of different religious faiths
intergalactic|5|between or among galaxies
interlaced|3|having a pattern of fretwork or latticework
interlobular|0|between lobes or lobules
interlocking|3|linked or locked closely together as by dovetailing
interlocutory|2|consisting of dialogue
interminable|4|tiresomely long
intermittent|4|stopping and starting at irregular intervals
intermolecular|0|existing or acting between molecules
interpersonal|3|occurring among or involving several people
interplanetary|3|between or among planets
interpretable|0|capable of being understood
interpreted|5|understood in a certain way
interred|3|placed in a grave
interrelated|2|reciprocally connected
interspecies|2|arising or occurring between species
interstate|6|involving and relating to the mutual relations of states especially of the United States
interstellar|4|between or among stars
intervening|4|occurring or falling between events or points in time
interwoven|2|linked or locked closely together as by dovetailing
intimate|7|marked by close acquaintance, association, or familiarity
intimidated|6|made timid or fearful as by threats
intimidating|5|discouraging through fear
intolerable|5|incapable of being tolerated or endured
intoned|2|uttered in a monotonous cadence or rhythm as in chanting
intracranial|4|within the skull
intractable|2|not tractable
intradepartmental|0|within a department
intramural|2|carried on within the bounds of an institution or community
intramuscular|2|within a muscle
intransigent|2|impervious to pleas, persuasion, requests, reason
intransitive|2|designating a verb that does not require or cannot take a direct object
intrapulmonary|0|being or occurring within a lung
intrauterine|2|within the womb
intravenous|4|within or by means of a vein
intrepid|4|invulnerable to fear or intimidation
intricate|5|having many complexly arranged elements
introjected|0|incorporated unconsciously into your own psyche
introspective|3|given to examining own sensory and perceptual experiences
introverted|3|given to examining own sensory and perceptual experiences
intruding|6|projecting inward
inundated|3|covered with water
inured|2|made tough by habitual exposure
invading|6|involving invasion or aggressive attack
invalidated|3|deprived of legal force
invaluable|5|having incalculable monetary, intellectual, or spiritual worth
invariable|2|not liable to or capable of change
inventive|5|marked by independence and creativity in thought or action
investigative|5|designed to find information or ascertain facts
invigorated|3|with restored energy
invigorating|3|imparting strength and vitality
invincible|6|incapable of being overcome or subdued
invisible|8|impossible or nearly impossible to see
inviting|7|attractive and tempting
invulnerable|4|immune to attack
inward|5|relating to or existing in the mind or thoughts
iodinated|0|treated with iodine
iodinating|0|combining or causing to combine with iodine
ionized|3|converted totally or partly into ions
ipsilateral|2|on or relating to the same side (of the body)
irate|4|feeling or showing extreme anger
irksome|3|so lacking in interest as to cause mental weariness
ironed|5|smoothed with a hot iron
ironical|2|characterized by often poignant difference or incongruity between what is expected and what actually is
ironlike|0|exhibiting strength or hardness like that of iron
ironshod|0|shod or cased with iron
irreconcilable|2|impossible to reconcile
irreducible|1|incapable of being made smaller or simpler
irrefutable|3|impossible to deny or disprove
irrelevant|7|having no bearing on or connection with the subject at issue
irremediable|0|impossible to remedy or correct or redress
irreparable|4|impossible to repair, rectify, or amend
irreplaceable|5|impossible to replace
irrepressible|3|impossible to repress or control
irresolute|0|uncertain how to act or proceed
irresponsible|7|showing lack of care for consequences
irretrievable|2|impossible to recover or recoup or overcome
irreversible|5|incapable of being reversed
irrevocable|4|incapable of being retracted or revoked
irritated|5|aroused to impatience or anger
isosceles|3|having two sides of equal length
isothermal|1|of a process or change taking place at constant temperature
isotropic|0|invariant with respect to direction
jailed|5|being in captivity
jammed|7|extremely crowed or filled to capacity
jangling|3|like the discordant ringing of nonmusical metallic objects striking together
jarring|3|making or causing a harsh and irritating sound
jawed|2|of animals having jaws of a specified type
jeering|4|abusing vocally
jellied|2|congealed into jelly
jerking|6|lacking a steady rhythm
jerkwater|3|small and remote and insignificant
jesting|2|characterized by jokes and good humor
jetting|2|propelled violently in a usually narrow stream
jilted|4|rebuffed (by a lover) without warning
jingling|5|having a series of high-pitched ringing sounds like many small bells
jingly|2|having a series of high-pitched ringing sounds like many small bells
jinxed|4|causing or accompanied by misfortune
jittering|2|undergoing small rapid variations
jobless|4|not having a job
jocose|2|characterized by jokes and good humor
jocular|1|characterized by jokes and good humor
jocund|2|full of or showing high-spirited merriment
joking|9|characterized by jokes and good humor
jolly|7|full of or showing high-spirited merriment
jovial|3|full of or showing high-spirited merriment
joyless|2|not experiencing or inspiring joy
joyous|5|full of or characterized by joy
judicious|3|marked by the exercise of good judgment or common sense in practical matters
jugular|5|relating to or located in the region of the neck or throat
jumbled|4|in utter disorder
jumbo|6|of great mass
junior-grade|0|inferior in rank or status
justified|6|having words so spaced that lines have straight even margins
jutting|2|extending out above or beyond a surface or boundary
kaput|5|destroyed or killed
keeled|4|having a ridge or shaped like a ridge or suggesting the keel of a ship
khaki|5|of a yellowish brown color
killable|0|fit to kill, especially for food
kindhearted|3|having or proceeding from an innately kind disposition
kingly|2|having the rank of or resembling or befitting a king
kitschy|2|effusively or insincerely emotional
knee-deep|0|coming only to the ankle or knee
knitted|4|made by intertwining threads in a series of connected loops rather than by weaving
knobby|2|having knobs
knockdown|4|easily assembled and dismantled
knockout|6|very strong or vigorous
kookie|3|informal or slang terms for mentally irregular
kooky|4|informal or slang terms for mentally irregular
laboring|3|doing arduous or unpleasant work
laborious|2|characterized by effort to the point of exhaustion
laborsaving|1|designed to replace or conserve human and especially manual labor
lachrymose|2|showing sorrow
lactating|3|producing or secreting milk
lactic|2|of or relating to or obtained from milk (especially sour milk or whey)
ladened|0|filled with a great quantity
ladylike|5|befitting a woman of good breeding
laissez-faire|0|with minimally restricted freedom in commerce
lamblike|0|like a lamb in meekness and gentleness
lamented|3|mourned or grieved for
lamenting|3|vocally expressing grief or sorrow or resembling such expression
landed|8|owning or consisting of land or real estate
landlocked|3|surrounded entirely or almost entirely by land
languid|3|lacking spirit or liveliness
lapsed|4|no longer active or practicing
larboard|4|located on the left side of a ship or aircraft
largish|2|somewhat large
largo|5|very slow in tempo and broad in manner
laryngeal|3|of or relating to or situated in the larynx
lascivious|4|driven by lust
lashing|4|violently urging on by whipping or flogging
last-minute|0|just before a deadline
latent|5|potentially existing but not presently evident or realized
laudable|2|worthy of high praise
laureate|3|worthy of the greatest honor or distinction
lavender|6|of a pale purple color
laxative|5|stimulating evacuation of feces
leafed|2|having leaves or leaves as specified
leafy|4|having or covered with leaves
leaning|7|departing or being caused to depart from the true vertical or horizontal
leased|5|hired for the exclusive temporary use of a group of travelers
leavened|1|made light by aerating, as with yeast or baking powder
leery|6|openly distrustful and unwilling to confide
leftist|3|believing in or supporting tenets of the political left
legato|3|without breaks between notes
legged|3|having legs of a specified kind or number
legible|3|capable of being read or deciphered
legion|6|amounting to a large indefinite number
legless|2|not having legs
leisurely|4|not hurried or forced
lengthened|3|drawn out or made longer spatially
lengthwise|3|running or extending in the direction of the length of a thing
lengthy|5|relatively long in duration
lesbian|8|of or relating to or characterized by homosexual relations between woman
lesser|6|of less size or importance
lethal|7|of an instrument of certain death
lethargic|4|deficient in alertness or activity
lettered|3|highly educated
levelheaded|2|exercising or showing good judgment
lexicostatistic|0|pertaining to statistical methods used in studying the relations between languages
libelous|2|harmful and often untrue
libertine|3|unrestrained by convention or morality
libidinous|2|driven by lust
licensed|6|given official approval to act
licked|7|having been got the better of
liege|5|owing or owed feudal allegiance and service
life-size|0|being of the same size as an original
lifted|7|held up in the air
light-duty|0|not designed for heavy work
light-footed|0|having a light and springy step
light-green|0|of the color between blue and yellow in the color spectrum
light-haired|0|being or having light colored skin and hair and usually blue or grey eyes
like-minded|0|of the same turn of mind
lilac|5|of a pale purple color
lilting|3|characterized by a buoyant rhythm
limbic|3|of or relating to or forming a limbus
linked|7|connected by a link, as railway cars or trailer trucks
lionhearted|2|extraordinarily courageous
lipped|2|having a lip or lips
literal|5|being or reflecting the essential or genuine character of something
lithe|1|gracefully thin and bending and moving with ease
littered|4|filled or scattered with a disorderly accumulation of objects or rubbish
livable|3|fit or suitable to live in or with
liveable|2|fit or suitable to live in or with
livelong|3|constituting the full extent or duration
lobster-backed|0|used of British soldiers during the American Revolutionary War because of their red coats
located|8|situated in a particular spot or position
long-acting|0|active over a long period of time
long-familiar|0|frequently experienced
long-legged|0|having long legs
long-lived|0|existing for a long time
long-run|0|relating to or extending over a relatively long time
long-shanked|0|having long legs
long-term|0|relating to or extending over a relatively long time
long-winded|0|using or containing too many words
longhand|0|having words written out in full by hand
longish|2|somewhat long
longstanding|3|having existed for a long time
longtime|4|having existed or persisted or continued in a particular role or state for a long time
loony|6|informal or slang terms for mentally irregular
loose-jointed|0|loosely articulated or constructed
loose-jowled|0|having sagging folds of flesh beneath the chin or lower jaw
loosened|5|straightened out
looted|4|wrongfully emptied or stripped of anything of value
lop-eared|0|having bent or drooping ears
loquacious|3|full of trivial conversation
loud-voiced|0|having an unusually loud voice
lovable|6|having characteristics that attract love or affection
loveable|4|having characteristics that attract love or affection
lovelorn|4|unhappy in love
lovesick|4|languishing because of love
loving|9|feeling or showing love and affection
low-ceilinged|0|having a lower than normal ceiling
low-class|0|occupying the lowest socioeconomic position in a society
low-cost|0|that you have the financial means for
low-grade|0|of inferior quality
low-sudsing|0|producing few suds
low-toned|0|very low in volume
lowbrow|3|characteristic of a person who is not cultivated or does not have intellectual tastes
lower-class|0|occupying the lowest socioeconomic position in a society
lowered|6|below the surround or below the normal position
lowering|5|darkened by clouds
lowland|2|of relatively low or level country
lubricated|4|smeared with oil or grease to reduce friction
lucent|2|softly bright or radiant
lucrative|5|producing a sizeable profit
lugubrious|2|excessively mournful
lumbar|5|of or relating to or near the part of the back between the ribs and the hipbones
lumbering|3|slow and laborious because of weight
luminescent|2|emitting light not caused by heat
luminous|5|softly bright or radiant
lumpish|0|mentally sluggish
lunar|6|of or relating to or associated with the moon
lunatic|8|insane and believed to be affected by the phases of the moon
lymphatic|3|of or relating to or produced by lymph
lyonnaise|2|cooked with onions
macabre|4|shockingly repellent
macro|4|very large in scale or scope or capability
madcap|4|characterized by undue haste and lack of thought or deliberation
maddened|2|marked by extreme anger
maddening|4|extremely annoying or displeasing
magenta|4|of deep purplish red
maggoty|2|spoiled and covered with eggs and larvae of flies
magnetised|2|having the properties of a magnet
magnetized|2|having the properties of a magnet
magnified|4|enlarged to an abnormal degree
maiden|7|serving to set in motion
mailed|6|wearing protective mail
maimed|5|having a part of the body crippled or disabled
makeshift|4|done or made using whatever is available
malcontent|3|discontented as toward authority
maleficent|3|harmful or evil in intent or effect
malformed|3|so badly formed or out of shape as to be ugly
malfunctioning|5|not performing or able to perform its regular function
malicious|5|having the nature of or resulting from malice
malignant|5|dangerous to health
malnourished|3|not being provided with adequate nourishment
malodorous|2|having an unpleasant smell
malted|3|of grain that has been converted into malt
mammalian|2|of or relating to the class Mammalia
mammary|3|of or relating to the milk-giving gland of the female
managerial|4|of or relating to the function or responsibility or activity of management
mandatory|6|required by rule
mandibular|2|relating to the lower jaw
mangled|5|having edges that are jagged from injury
mangy|5|having many worn or threadbare spots in the nap
maniacal|4|wildly disordered
maniac|8|wildly disordered
maniclike|0|resembling the mania of manic-depressive illness
manic|5|affected with or marked by frenzy or mania uncontrolled by reason
manifest|7|clearly revealed to the mind or the senses or judgment
manifold|4|many and varied
manipulative|5|skillful in influencing or controlling others to your own advantage
manky|2|inferior and worthless
manned|5|having a crew
mannerly|3|socially correct in behavior
manoeuvrable|2|capable of maneuvering or changing position
mantic|1|resembling or characteristic of a prophet or prophecy
manufactured|6|produced in a large-scale industrial operation
marbleized|0|patterned with veins or streaks or color resembling marble
marital|6|of or relating to the state of marriage
marooned|4|cut off or left behind
maroon|5|of dark brownish to purplish red
marred|3|blemished by injury or rough wear
marriageable|3|of girls or women who are eligible to marry
marshy|2|soft and watery
mass-spectrometric|0|relating to or involving a mass spectrometer
masted|0|having or furnished with a mast
mastered|5|understood perfectly
matchless|3|eminent beyond or above comparison
matey|5|having the relationship of friends or pals
matrimonial|3|of or relating to the state of marriage
matte|3|not reflecting light
maudlin|4|effusively or insincerely emotional
mauve|4|of a pale to moderate greyish violet color
maverick|6|independent in behavior or thought
mawkish|2|effusively or insincerely emotional
maxillary|2|of or relating to the upper jaw
maximal|1|the greatest or most complete or best possible
maximizing|3|making as great as possible
meager|4|deficient in amount or quality or extent
meagre|3|deficient in amount or quality or extent
meandering|3|of a path e.g.
measly|5|contemptibly small in amount
meatless|3|lacking meat
medieval|6|relating to or belonging to the Middle Ages
meditative|3|deeply or seriously thoughtful
megakaryocytic|0|of or pertaining to large bone marrow cells
melancholic|2|characterized by or causing or expressing sadness
mellifluous|2|pleasing to the ear
melted|7|changed from a solid to a liquid state
melting|6|becoming liquid
menacing|4|threatening or foreshadowing evil or tragic developments
menial|4|used of unskilled work (especially domestic work)
merciless|5|having or showing no mercy
merged|4|formed or united into a whole
merging|4|flowing together
merited|2|properly deserved
meritorious|3|deserving reward or praise
mesmerised|2|having your attention fixated as though by a spell
mesmerized|4|having your attention fixated as though by a spell
mesmerizing|2|attracting and holding interest as if by a spell
metaphorical|3|expressing one thing in terms normally denoting another
metaphoric|2|expressing one thing in terms normally denoting another
meteorological|3|of or pertaining to atmospheric phenomena, especially weather and weather conditions
methodical|4|characterized by method and orderliness
micro|4|extremely small in scale or scope or capability
middle-class|0|occupying a socioeconomic position intermediate between those of the lower classes and the wealthy
middle-level|0|intermediate in rank or position
middling|3|lacking exceptional quality or ability
midland|4|of or coming from the middle of a region or country
midway|6|equally distant from the extremes
midwestern|4|of a region of the United States generally including Ohio
miffed|4|aroused to impatience or anger
mighty|9|having or showing great strength or force or intensity
migrant|3|habitually moving from place to place especially in search of seasonal work
mild-mannered|0|behaving in or having a mild or gentle manner
milkless|2|having no milk
milky|6|resembling milk in color
mimic|5|constituting an imitation
mincing|3|affectedly dainty or refined
mindful|4|bearing in mind
mined|5|extracted from a source of supply as of minerals from the earth
miniature|6|being on a very small scale
minimal|6|the least possible
minimized|1|reduced to the smallest possible size or amount or degree
miniscule|3|extremely small
mired|3|entangled or hindered as if e.g. in mire
misappropriated|2|taken for your own use in violation of a trust
misbegotten|2|born out of wedlock
misbranded|0|branded or labeled falsely and in violation of statutory requirements
miserly|2|characterized by or indicative of lack of generosity
mislabeled|3|branded or labeled falsely and in violation of statutory requirements
mislaid|4|lost temporarily
misogynistic|3|hating women in particular
misplaced|6|put in the wrong place or position
misrelated|0|mistakenly related
misshapen|3|so badly formed or out of shape as to be ugly
mistreated|4|subjected to cruel treatment
mistrustful|2|openly distrustful and unwilling to confide
misty-eyed|0|having eyes blurred as with tears
misunderstood|7|wrongly understood
misused|4|used incorrectly or carelessly or for an improper purpose
mitigated|2|made less severe or intense
mixed-up|0|perplexed by many conflicting situations or statements
mixed|9|consisting of a haphazard assortment of different kinds
mnemonic|4|of or relating to or involved the practice of aiding the memory
moblike|0|characteristic of a mob
modeled|4|resembling sculpture
moderating|2|lessening in intensity or strength
moderne|2|of or relating to a popularization of art deco that used bright colors and rectangular shapes
modernised|2|brought up to date
modular|3|constructed with standardized units or dimensions allowing flexibility and variety in use
moist|6|slightly wet
molal|0|designating a solution containing one mole of solute per kilogram of solvent
molded|4|shaped to fit by or as if by altering the contours of a pliable mass (as by work or effort)
moldy|4|covered with or smelling of mold
molten|5|reduced to liquid form by heating
momentary|5|lasting for a markedly brief time
momentous|4|of very great significance
monastic|2|of communal life sequestered from the world under religious vows
monaural|0|relating to or having or hearing with only one ear
monetary|5|relating to or involving money
monkish|0|befitting a monk
monochrome|2|having or appearing to have only one color
monogamous|5|having one mate
mononuclear|0|having only one nucleus
monosyllabic|2|having or characterized by or consisting of one syllable
monounsaturated|2|saturated except for one multiple bond
moon-round|0|resembling the moon in shape
moon-splashed|0|splashed or covered patchily with moonlight
moonless|2|without a moon or a visible moon
moonstruck|2|insane and believed to be affected by the phases of the moon
moralistic|1|narrowly and conventionally moral
moronic|5|having a mental age of between eight and twelve years
morose|4|showing a brooding ill humor
mortgaged|4|burdened with legal or financial obligations
most-valuable|0|designating the player judged to be the most important to the sport
mother-naked|0|as naked as at birth
motherless|4|having no living or known mother
motivated|6|provided with a motive or given incentive for action
motivating|3|impelling to action
motiveless|2|occurring without motivation or provocation
motorised|2|equipped with a motor or motors
mottled|1|having spots or patches of color
mouldy|2|covered with or smelling of mold
mourning|6|sorrowful through loss or deprivation
mouse-colored|0|of something having a drab pale brown color resembling a mouse
moveable|3|capable of being moved or conveyed from one place to another
mucosal|2|of or relating to mucous membranes
mucous|4|of or secreting or covered with or resembling mucus
mud-beplastered|0|covered with or as if with mud
muddied|2|discolored by impurities
muddled|4|confused and vague
muddleheaded|0|stupid and confused
muddy|6|soft and watery
muffled|6|being or made softer or less loud or clear
muggy|2|hot or warm and humid
mulish|2|unreasonably rigid in the face of argument or entreaty or attack
multicolored|3|having sections or patches colored differently and usually brightly
multicultural|2|of or relating to or including several cultures
multidimensional|2|having or involving or marked by several dimensions or aspects
multilateral|1|having many parts or sides
multilevel|2|of a building having more than one level
multinational|4|involving or operating in several nations or nationalities
multiple-choice|0|offering several alternative answers from which the correct one is to be chosen
multiple|8|having or involving or consisting of more than one part or entity or individual
multipurpose|2|having multiple uses
multitudinous|2|too numerous to be counted
mural|5|of or relating to walls
murdered|9|killed unlawfully
murderous|6|characteristic of or capable of or having a tendency toward killing another human being
murmuring|6|making a low continuous indistinct sound
musing|3|deeply or seriously thoughtful
musky|3|resembling the smell of musk
mustached|1|having a moustache
mustachioed|2|having a moustache
mutant|6|tending to undergo or resulting from mutation
mutilated|5|having a part of the body crippled or disabled
myriad|4|too numerous to be counted
mystified|4|totally perplexed and mixed up
mystifying|3|of an obscure nature
mythical|5|based on or told of in traditional stories
mythological|4|based on or told of in traditional stories
nagging|6|continually complaining or faultfinding
naive|7|marked by or showing unaffected simplicity and lack of guile or worldly experience
nameless|5|being or having an unknown or unnamed source
naming|6|inclined to or serving for the giving of names
napped|2|having soft nap produced by brushing
napping|5|not prepared or vigilant
nappy|5|in small tight curls
narcissistic|4|characteristic of those having an inflated idea of their own importance
nascent|2|being born or beginning
nationwide|5|occurring or extending throughout a country or nation
natty|3|marked by up-to-dateness in dress and manners
naturalistic|2|representing what is real
nauseating|4|causing or able to cause nausea
nautical|5|relating to or involving ships or shipping or navigation or seamen
naval|7|connected with or belonging to or used in a navy
navicular|2|shaped like a boat
navigable|2|able to be sailed on or through safely
near-blind|0|having greatly reduced vision
nearsighted|4|unable to see distant objects clearly
necked|2|having a neck or having a neck especially as specified (often used in combination)
needled|2|of trees whose leaves are acerate
needless|6|unnecessary and unwarranted
nefarious|5|extremely wicked
negligent|5|characterized by neglect and undue lack of concern
negligible|4|so small as to be meaningless
negro|7|having skin rich in melanin pigments;
neighboring|5|having a common boundary or edge
neoclassical|2|characteristic of a revival of an earlier classical style
neoclassic|2|characteristic of a revival of an earlier classical style
neoliberal|0|having or showing belief in the need for economic growth in addition to traditional liberalistic values
neolithic|2|of or relating to the most recent period of the Stone Age (following the mesolithic)
neonatal|2|relating to or affecting the infant during the first month after birth
nestled|4|drawn or pressed close to someone or something for or as if for affection or protection
netlike|0|having open interstices or resembling a web
netted|3|having open interstices or resembling a web
neuromuscular|2|affecting or characteristic of both neural and muscular tissue
neutered|4|having testicles or ovaries removed
newfangled|3|gratuitously new
newfound|5|newly discovered
newsworthy|4|sufficiently interesting to be reported in a newspaper
nibbed|0|having a writing point or nib especially of a certain kind
nightmarish|3|extremely alarming
nilpotent|0|equal to zero when raised to a certain power
nineteenth|4|coming next after the eighteenth in position
ninth|7|coming next after the eighth and just before the tenth in position
nitric|3|of or containing nitrogen
no-account|0|without merit
no-hit|0|of a game (or the pitching) in which a pitcher allows the opponent no hits
no-nonsense|0|not tolerating irrelevancies
nociceptive|0|caused by or in response to pain
nodding|5|having branches or flower heads that bend downward
noiseless|2|making no sound
nonalcoholic|2|characterized by the absence of alcohol
nonassertive|0|not aggressively self-assured, though not necessarily lacking in confidence
nonchalant|4|marked by blithe unconcern
nonchurchgoing|0|no longer active or practicing
noncommissioned|3|appointed from enlisted personnel
noncommittal|3|refusing to bind oneself to a particular course of action or view or the like
noncompetitive|1|not involving competition or competitiveness
nondenominational|2|not restricted to a particular religious denomination
nondescript|3|lacking distinct or individual characteristics
nonenzymatic|0|not relating to or produced by enzymes
nonequivalent|0|not equal or interchangeable in value, quantity, or significance
nonessential|2|not of prime or central importance
nonexistent|5|not having existence or being or actuality
nonfat|4|without fat or fat solids
noninfectious|2|not infectious
noninvasive|2|relating to a technique that does not involve puncturing the skin or entering a body cavity
nonlethal|3|not capable of causing death
nonlinguistic|0|not consisting of or related to language
nonmetallic|2|not containing or resembling or characteristic of a metal
nonmilitary|2|not associated with soldiers or the military
nonobservant|0|failing or refusing to observe religious customs
nonparticulate|0|not composed of distinct particles
nonphysical|2|lacking substance or reality
nonplussed|2|filled with bewilderment
nonpolitical|1|not political
nonproductive|1|not directly productive
nonprofit|4|not commercially motivated
nonresident|0|not living in a particular place or owned by permanent residents
nonsectarian|2|not restricted to one sect or school or party
nonspecific|2|not caused by a specific agent
nonvolatile|0|not volatilizing readily
northbound|4|moving toward the north
northernmost|2|situated farthest north
northward|3|moving toward the north
nosed|2|having a nose (either literal or metaphoric) especially of a specified kind
nostalgic|5|unhappy about being away and longing for familiar things or persons
noted|7|widely known and esteemed
noteworthy|3|worthy of attention because interesting, significant, or unusual
noticed|10|being perceived or observed
noxious|3|injurious to physical or mental health
nubile|3|of girls or women who are eligible to marry
nullified|2|deprived of legal force
numbing|4|causing numbness or insensitivity
numeral|3|of or relating to or denoting numbers
nuptial|3|of or relating to a wedding
nutritive|1|of or providing nourishment
oaken|1|consisting of or made of wood of the oak tree
obedient|6|dutifully complying with the commands or instructions of those in authority
obese|4|excessively fat
obligated|6|caused by law or conscience to follow a certain course
obligate|2|restricted to a particular condition of life
obliging|4|showing a cheerful willingness to do favors for others
obliterated|4|reduced to nothingness
obliterate|4|reduced to nothingness
obnoxious|6|causing disapproval or protest
observable|2|capable of being seen or noticed
observing|6|quick to notice
obsessive-compulsive|0|characterized by obsessions and compulsions
obsolescent|1|becoming obsolete
obsolete|6|no longer in use
obstructed|4|shut off to passage or view or hindered from action
obtainable|0|capable of being obtained
occidental|3|denoting or characteristic of countries of Europe and the western hemisphere
occipital|4|of or relating to the occiput
occlusive|0|tending to occlude
occupational|5|of or relating to the activity or business for which you are trained
octogenarian|2|being from 80 to 89 years old
odious|4|unequivocally detestable
odorless|3|having no odor
offbeat|4|strikingly unconventional
offended|7|emotionally hurt or upset or annoyed
offside|3|illegally beyond a prescribed line or area or ahead of the ball or puck
ohmic|0|of or relating to or measured in ohms
oiled|4|treated with oil
olden|5|relating to time long past
oleophilic|0|having a strong affinity for oils rather than water
oleophobic|0|lacking affinity for oils
ominous|5|threatening or foreshadowing evil or tragic developments
omnibus|2|providing for many things at once
omnipotent|4|having unlimited power
omnipresent|2|being present everywhere at once
omniscient|4|infinitely wise
on-site|0|taking place or located at the site
oncoming|4|moving toward one
one-horse|0|small and remote and insignificant
onetime|2|belonging to some prior time
ongoing|6|currently happening
oozing|5|leaking out slowly
opalescent|0|having a play of lustrous rainbow colors
openmouthed|0|with eyes or mouth open in surprise
opponent|7|characterized by active hostility
opportune|3|suitable or at a time that is suitable or advantageous especially for a particular purpose
opportunistic|3|taking immediate advantage, often unethically, of any circumstance of possible benefit
opportunist|4|taking immediate advantage, often unethically, of any circumstance of possible benefit
opposable|4|capable of being placed opposite to something
opposing|6|characterized by active hostility
oppressed|5|burdened psychologically or mentally
optimal|3|most desirable possible under a restriction expressed or implied
optimum|4|most desirable possible under a restriction expressed or implied
optional|5|possible but not necessary
opulent|3|ostentatiously rich and superior in quality
oratorical|0|characteristic of an orator or oratory
oriental|6|denoting or characteristic of countries of the Far East
orientated|2|adjusted or located in relation to surroundings or circumstances
oriented|4|adjusted or located in relation to surroundings or circumstances
ornamental|3|serving an esthetic rather than a useful purpose
ornate|3|marked by elaborate rhetoric and elaborated with decorative details
ornery|5|having a difficult and contrary disposition
orphaned|4|deprived of parents by death or desertion
orthopaedic|3|of or relating to orthopedics
oscillating|3|having periodic vibrations
osmotic|2|of or relating to osmosis
osseous|1|composed of or containing bone
otherworldly|3|existing outside of or not in accordance with nature
outback|5|inaccessible and sparsely populated
outboard|4|located away from the midline of a vessel or aircraft
outbound|4|that is going out or leaving
outcast|5|excluded from a society
outclassed|3|decisively surpassed by something else so as to appear to be of a lower class
outermost|2|situated at the farthest possible point from a center
outlandish|4|conspicuously or grossly unconventional or unusual
outlawed|5|contrary to or forbidden by law
outlying|4|relatively far from a center or middle
outmoded|3|out of fashion
outraged|5|angered at something unjust or wrong
outright|5|without reservation or exception
outsized|2|larger than normal for its kind
outstretched|4|fully extended especially in length
overactive|4|more active than normal
overage|2|too old to be useful
overanxious|3|anxious or nervous to an excessive degree
overburdened|2|heavily burdened with work or cares
overcast|4|filled or abounding with clouds
overconfident|3|marked by excessive confidence
overcurious|0|showing excessive curiosity
overdressed|4|dressed too elaborately
overeager|3|excessively eager
overemotional|2|excessively or abnormally emotional
overenthusiastic|2|unduly enthusiastic
overexcited|4|unduly excited
overfed|3|too well nourished
overflowing|5|covered with water
overhead|6|located or originating from above
overheated|4|heated beyond a safe or desirable point
overland|3|traveling or passing over land
overloaded|5|loaded past capacity
overlooked|6|not taken into account
overlooking|5|used of a height or viewpoint
overpowering|4|so strong as to be irresistible
overpriced|5|too costly for the value
overprotective|4|overly protective
overreaching|3|revealing excessive self-confidence
overriding|4|having superior power and influence
overripe|2|too ripe and beginning to turn soft
oversensitive|2|unduly sensitive or thin-skinned
overshot|4|having an upper part projecting beyond the lower
oversized|5|larger than normal for its kind
overstated|3|represented as greater than is true or reasonable
overstuffed|3|upholstered thickly and deeply
overturned|5|having been turned so that the bottom is no longer the bottom
overt|3|open and observable
overvaliant|0|having or showing undue valor or boldness
overwrought|4|deeply agitated especially from emotion
overzealous|4|marked by excessive enthusiasm for and intense devotion to a cause or idea
owned|8|having an owner
oxidised|0|combined with or having undergone a chemical reaction with oxygen
oxidized|3|combined with or having undergone a chemical reaction with oxygen
pacifist|4|opposed to war
padded|5|softened by the addition of cushions or padding
pagan|5|not acknowledging the God of Christianity and Judaism and Islam
pained|3|emotionally hurt or upset or annoyed
painstaking|3|characterized by extreme care and great effort
palaeolithic|2|of or relating to the second period of the Stone Age (following the eolithic)
palatable|3|acceptable to the taste or mind
paleocortical|0|of or relating to the olfactory cortex of the cerebrum
paleolithic|2|of or relating to the second period of the Stone Age (following the eolithic)
palliative|2|moderating pain or sorrow by making it easier to bear
pally|5|having the relationship of friends or pals
palmar|2|relating to the palm of the hand or the sole of the foot
palpitating|3|having a slight and rapid trembling motion
pampering|4|gratifying tastes, appetites, or desires
panic-stricken|0|thrown into a state of intense fear or desperation
panicked|7|thrown into a state of intense fear or desperation
panicky|5|thrown into a state of intense fear or desperation
panoramic|1|as from an altitude or distance
papal|4|proceeding from or ordered by or subject to a pope or the papacy regarded as the successor of the Apostles
paperback|4|having a flexible binding
papist|2|of or relating to or supporting Romanism
paradoxical|3|seemingly contradictory but nonetheless possibly true
parallel|7|being everywhere equidistant and not intersecting
paramilitary|4|of or relating to a group of civilians organized to function like or to assist a military unit
paramount|6|having superior power and influence
paraplegic|4|suffering complete paralysis of the lower half of the body usually resulting from damage to the spinal cord
pardonable|2|admitting of being pardoned
parentless|2|having no parent or parents or not cared for by parent surrogates
parked|8|that have been left
parky|3|appreciably or disagreeably cold
parrotlike|0|mechanically imitated or repeated without thought or understanding
parted|6|having a margin incised almost to the base so as to create distinct divisions or lobes
participating|5|taking part in an activity
particulate|2|composed of distinct particles
partisan|3|devoted to a cause or party
passe|3|out of fashion
passionate|7|having or expressing strong emotions
pastelike|0|resembling paste in color
patchy|3|irregular or uneven in quality, texture, etc.
paternalistic|0|benevolent but sometimes intrusive
pathless|1|lacking pathways
pathogenic|1|able to cause disease
patriotic|6|inspired by love for your country
patristic|0|of or relating to the writings of the early church fathers
patronising|3|characteristic of those who treat others with condescension
patronized|3|having patronage or clients
patronizing|5|characteristic of those who treat others with condescension
patronymic|2|of or derived from a personal or family name
paunchy|2|having a large belly
paved|5|covered with a firm surface
payable|5|subject to or requiring payment especially as specified
peace-loving|0|inclined or disposed to peace
peaky|1|having or as if having especially high-pitched spots
pectoral|3|of or relating to the chest or thorax
pedal|6|of or relating to the feet
pedantic|4|marked by a narrow focus on or display of learning especially its trivial aspects
pedestrian|5|lacking wit or imagination
pediatric|5|of or relating to the medical care of children
pedigreed|2|having a list of ancestors as proof of being a purebred animal
pedigree|5|having a list of ancestors as proof of being a purebred animal
peeled|6|completely unclothed
peerless|4|eminent beyond or above comparison
peeved|4|aroused to impatience or anger
peevish|3|easily irritated or annoyed
pegged-down|0|fastened by pegs
pejorative|2|expressing disapproval
pendant|5|held from above and hanging down
pending|6|awaiting conclusion or confirmation
pendulous|2|having branches or flower heads that bend downward
penile|4|of or relating to the penis
penitent|4|feeling or expressing remorse for misdeeds
peppy|4|marked by lively action
perambulating|0|strolling or walking around
perceptual|2|of or relating to the act of perceiving
perfidious|3|tending to betray
perforate|3|having a hole cut through
perilous|5|fraught with danger
periodical|3|happening or recurring at regular intervals
periodic|4|happening or recurring at regular intervals
perishable|3|liable to perish
perky|6|characterized by liveliness and lightheartedness
permeable|2|allowing fluids or gases to pass or diffuse through
perplexed|4|full of difficulty or confusion or bewilderment
perplexing|3|lacking clarity of meaning
persistent|6|never-ceasing
personalised|2|made for or directed or adjusted to a particular individual
perspicuous|2|transparently clear
perturbed|4|thrown into a state of agitated confusion
pervasive|4|spreading or spread throughout
pesky|5|causing irritation or annoyance
pessimistic|4|expecting the worst possible outcome
pestered|3|troubled persistently especially with petty annoyances
pestering|5|causing irritation or annoyance
pestilential|2|likely to spread and cause an epidemic disease
petulant|4|easily irritated or annoyed
phobic|3|suffering from irrational fears
phosphorescent|2|emitting light without appreciable heat as by slow oxidation of phosphorous
photic|2|of or relating to or caused by light
photogenic|4|looking attractive in photographs
phylogenetic|2|of or relating to the evolutionary development of organisms
physicochemical|0|relating to physical chemistry
picayune|2|small and of little importance
picky|6|exacting especially about details
piddling|2|small and of little importance
piecemeal|2|one thing at a time
pierced|6|having a hole cut through
pigeon-toed|0|having feet that turn inward
piggy|7|resembling swine
pigheaded|4|obstinate and stupid
pilar|6|of or relating to a hair
pimply|3|blemished by imperfections of the skin
pinchbeck|4|serving as an imitation or substitute
pinkish|2|of a light shade of red
pinstriped|2|having very thin stripes
pious|5|having or showing or expressing reverence for a deity
piscatorial|2|relating to or characteristic of the activity of fishing
piteous|3|deserving or inciting pity
pithy|4|concise and full of meaning
pivotal|5|being of crucial importance
pizzicato|2|to be plucked with the finger
placating|2|intended to pacify by acceding to demands or granting concessions
plagiarized|2|copied and passed off as your own
plaintive|2|expressing sorrow
planar|0|involving or having two dimensions
planned|9|designed or carried out according to a plan
plantar|2|relating to or occurring on the undersurface of the foot
platitudinous|0|dull and tiresome but with pretensions of significance or originality
playable|2|capable of or suitable for being played or played on
plebeian|3|of or associated with the great masses of people
pledged|5|bound by or as if by an oath
plenary|2|full in all respects
plodding|2|slow and laborious
plotted|5|with planning and intention
ploughed|3|broken and turned over with a plow
plowed|4|broken and turned over with a plow
plumb|6|exactly vertical
plump|5|sufficiently fat so as to have a pleasing fullness of figure
plundered|4|wrongfully emptied or stripped of anything of value
plundering|3|given to taking by force what is desired
plush|4|characterized by extravagance and profusion
plutonic|3|of igneous rock that has solidified beneath the earth's surface
pneumatic|4|of or relating to or using air (or a similar gas)
poached|5|cooked in hot water
podgy|2|short and plump
poker-faced|0|deliberately impassive in manner
polemical|0|of or involving dispute or controversy
poltroon|2|characterized by complete cowardliness
polycrystalline|0|composed of aggregates of crystals
polytonal|0|using more than one key or tonality simultaneously
pondering|4|deeply or seriously thoughtful
poorly|6|somewhat ill or prone to illness
popliteal|3|of or relating to the area behind the knee joint
populated|5|furnished with inhabitants
pornographic|5|designed to arouse lust
porous|3|able to absorb fluids
portrayed|4|represented graphically by sketch or design or lines
posed|6|arranged for pictorial purposes
postal|6|of or relating to the system for delivering mail
postdoctoral|2|of or relating to study or research that is done after work for the doctoral degree has been completed
posted|7|publicly displayed
posterior|4|located at or near or behind a part or near the end of a structure
postgraduate|3|of or relating to studies beyond a bachelor's degree
posthumous|3|occurring or coming into existence after a person's death
postnatal|2|occurring immediately after birth
postoperative|2|happening or done after a surgical operation
postpartum|4|occurring immediately after birth
postprandial|2|following a meal (especially dinner)
postwar|3|belonging to the period after a war
potable|2|suitable for drinking
potbellied|3|having a large belly
pouring|7|flowing profusely
powder-puff|0|used of competitive activities in which only women take part
powdered|6|consisting of fine particles
powerless|7|lacking power
praiseworthy|2|worthy of high praise
preachy|3|inclined to or marked by tedious moralization
preadolescent|2|of or relating to or designed for children between the ages of 9 and 12
precast|0|of structural members especially of concrete
precautionary|4|taken in advance to protect against possible danger or failure
preceding|4|existing or coming before
precipitate|2|done with very great haste and without due deliberation
precipitating|3|bringing on suddenly or abruptly
preconceived|4|formed beforehand
precooked|1|cooked partially or completely beforehand
precooled|0|cooled in advance
predestined|3|established or prearranged unalterably
predetermined|4|set in advance
predictable|6|capable of being foretold
predigested|0|artificially partially digested as by enzymatic action
predisposed|3|made susceptible
predominate|2|having superior power and influence
preeminent|3|greatest in importance or degree or significance or achievement
preemptive|5|designed or having the power to deter or prevent an anticipated situation or occurrence
preexistent|0|existing previously or before something
preexisting|3|existing previously or before something
prefab|3|manufactured in standard sizes to be shipped and assembled elsewhere
preferable|5|more desirable than another
preferential|4|manifesting partiality
preliminary|7|denoting an action or event preceding or in preparation for something more important
premarital|4|relating to events before a marriage
premeditated|5|characterized by deliberate purpose and some degree of planning
premenstrual|2|of or relating to or occurring during the period just before menstruation
premiere|7|preceding all others in time
premium|6|having or reflecting superior quality or value
premonitory|1|warning of future misfortune
prenatal|4|occurring or existing before birth
prenuptial|4|relating to events before a marriage
prepackaged|2|prepared and wrapped beforehand and ready for sale
prepaid|3|used especially of mail
preparative|0|preceding and preparing for something
preparatory|3|preceding and preparing for something
preposterous|6|so unreasonable as to invite derision
prepubescent|3|at the age immediately before puberty
prepupal|1|of an inactive stage in the development of some insects, between the larval and the pupal stages
prerecorded|3|recorded at one time for transmission later
prerequisite|3|required as a prior condition or course of study
prescient|2|perceiving the significance of events before they occur
presentable|5|fit to be seen
preservative|3|tending or having the power to preserve
preset|3|set in advance
pressed|7|compacted by ironing
pressing|7|compelling immediate action
presumptuous|5|excessively forward
preteen|3|of or relating to or designed for children between the ages of 9 and 12
pretended|7|adopted in order to deceive
prevailing|4|most frequent or common
prevalent|4|most frequent or common
prewar|2|existing or belonging to a time before a war
priceless|7|having incalculable monetary, intellectual, or spiritual worth
pricy|2|having a high price
priggish|2|exaggeratedly proper
prima|6|indicating the most important performer or role
primed|5|on the point of or strongly disposed
primeval|3|having existed from the beginning
primordial|4|having existed from the beginning
primo|6|the best of its kind
principled|3|based on or manifesting objectively defined standards of rightness or morality
printable|0|fit for publication because free of material that is morally or legally objectionable
prior|8|earlier in time
prizewinning|1|holding first place in a contest
probable|6|likely but not certain to be or become true or real
probationary|3|under terms not final or fully worked out or agreed upon
probative|4|tending to prove a particular proposition or to persuade you of the truth of an allegation
probing|5|diligent and thorough in inquiry or investigation
proclaimed|4|declared publicly
procreative|2|producing new life or offspring
prodigal|5|recklessly wasteful
profaned|2|treated irreverently or sacrilegiously
profit-maximizing|0|making the profit as great as possible
profitable|6|yielding material gain or profit
profuse|1|produced or growing in extreme abundance
prohibitive|3|tending to discourage (especially of prices)
projected|5|extending out above or beyond a surface or boundary
projectile|5|impelling or impelled forward
projecting|5|extending out above or beyond a surface or boundary
prolonged|5|relatively long in duration
promising|7|showing possibility of achievement or excellence
promissory|3|relating to or having the character of a promise
pronounced|6|strongly marked
proofed|3|treated so as to become resistant
prophetic|4|foretelling events as if by supernatural intervention
propitious|2|presenting favorable circumstances
proportional|3|properly related in size or degree or other measurable characteristics
proprietary|4|protected by trademark or patent or copyright
prospective|5|of or concerned with or related to the future
prospering|3|very lively and profitable
protecting|8|shielding (or designed to shield) against harm or discomfort
protogeometric|0|characteristic of the earliest phase of geometric art especially in Greece
prototypical|3|representing or constituting an original type after which other similar things are patterned
proto|2|indicating the first or earliest or original
protracted|3|relatively long in duration
protruding|4|extending out above or beyond a surface or boundary
provable|2|capable of being demonstrated or proved
proved|8|established beyond doubt
proven|7|established beyond doubt
provisional|5|under terms not final or fully worked out or agreed upon
provoked|6|incited, especially deliberately, to anger
provoking|5|causing or tending to cause anger or resentment
proximal|4|situated nearest to point of attachment or origin
proximo|2|in or of the next month after the present
prudential|3|arising from or characterized by prudence especially in business matters
prudent|5|careful and sensible
prudish|2|exaggeratedly proper
prurient|2|characterized by lust
pseudoscientific|2|based on theories and methods erroneously regarded as scientific
pseudo|3|not genuine but having the appearance of
psychoanalytical|3|of or relating to or incorporating the methods and theory of psychiatric treatment originated by Sigmund Freud
psychoanalytic|2|of or relating to or incorporating the methods and theory of psychiatric treatment originated by Sigmund Freud
psychokinetic|2|moving an object without apparent use of physical means
psychoneurotic|2|affected with emotional disorder
psychopathic|5|suffering from an undiagnosed mental disorder
psychosomatic|4|used of illness or symptoms resulting from neurosis
psychotropic|3|affecting the mind or mood or other mental processes
pubic|5|relating or near the pubis
puckish|1|naughtily or annoyingly playful
pudgy|4|short and plump
puffed|5|gathered for protruding fullness
pug-nosed|0|having a blunt nose
pukka|2|absolutely first class and genuine
pulmonary|5|relating to or affecting the lungs
pulpy|2|like a pulp or overripe
pulseless|4|appearing dead
pulverized|4|consisting of fine particles
pumped-up|0|tense with excitement and enthusiasm as from a rush of adrenaline
pumped|6|tense with excitement and enthusiasm as from a rush of adrenaline
punctilious|2|marked by precise accordance with details
punctual|5|acting or arriving or performed exactly at the time appointed
punctured|5|having a hole cut through
punitive|5|inflicting punishment
punitory|2|inflicting punishment
pupal|2|of the insects in the chrysalis (cocoon) or post larval stage
pupillary|2|of or relating to the pupil of the eye
pureblood|2|having a list of ancestors as proof of being a purebred animal
purebred|4|bred for many generations from member of a recognized breed or strain
purgative|2|strongly laxative
purging|4|serving to purge or rid of sin
pursuant|4|in conformance to or agreement with
pursued|6|followed with enmity as if to harm
pushy|6|marked by aggressive ambition and energy and initiative
pussy|9|containing pus
puzzled|5|filled with bewilderment
quack|7|medically unqualified
quadratic|2|involving  the second and no higher power of a quantity or degree
quadruped|3|having four feet
qualitative|1|involving distinctions based on qualities
quantitative|2|expressible as a quantity or relating to or susceptible of measurement
quarantined|5|under forced isolation especially for health reasons
quasi|4|having some resemblance
quavering|0|quivering as from weakness or fear
queer|7|beyond or deviating from the usual or expected
querulous|0|habitually complaining
quick-frozen|0|preserved by freezing sufficiently rapidly to retain flavor and nutritional value
quicksilver|4|liable to sudden unpredictable change
quilted|2|made of layers of fabric held together by patterned stitching
quintessential|3|representing the perfect example of a class or quality
quirky|4|strikingly unconventional
quits|6|on equal terms by payment or requital
quixotic|3|not sensible about practical matters
racking|5|causing great physical or mental suffering
radiating|4|diverging from a common point
raiding|5|characterized by plundering or pillaging or marauding
raining|8|falling in drops or as if falling like rain
raising|8|increasing in quantity or value
rallying|3|rousing or recalling to unity and renewed effort
rambunctious|3|noisy and lacking in restraint or discipline
randomized|2|set up or distributed in a deliberately random way
random|8|lacking any definite plan or order or purpose
ranging|4|wandering freely
ranked|5|arranged in a sequence of grades or ranks
ranking|5|having a higher rank
ransacked|4|wrongfully emptied or stripped of anything of value
raped|8|having been robbed and destroyed by force and violence
raring|4|full of eagerness
rasping|2|unpleasantly harsh or grating in sound
raspy|3|unpleasantly harsh or grating in sound
ratable|0|liable to payment of locally assessed property taxes
ratified|3|formally approved and invested with legal authority
rationed|4|distributed equitably in limited individual portions
rattled|5|thrown into a state of agitated confusion
ravaged|5|having been robbed and destroyed by force and violence
ravaging|3|ruinously destructive and wasting
ravishing|5|stunningly beautiful
razed|2|torn down and broken up
razorback|2|having a sharp narrow back
re-created|0|created anew
re-formed|0|formed again or anew
reachable|3|easily approached
reactionary|4|opposed to political or social liberalism or reform
readable|3|easily deciphered
realised|7|successfully completed or brought to an end
realized|9|successfully completed or brought to an end
reanimated|2|given fresh life or vigor or spirit
reasoned|4|logically valid
reassured|4|having confidence restored
reassuring|5|restoring confidence and relieving anxiety
receding|4|moving slowly back
receivable|3|awaiting payment
reciprocal|4|concerning each of two or more persons or things
reclaimed|3|delivered from danger
recluse|4|withdrawn from society
recognisable|2|capable of being recognized
recoilless|2|of or being a weapon that is designed to minimize recoil
reconciled|4|made compatible or consistent
reconstructed|4|adapted to social or economic change
reconstructive|4|helping to restore to good condition
recovering|6|returning to health after illness or debility
rectal|5|of or involving the rectum
rectified|4|having been put right
recyclable|2|capable of being used again
red-rimmed|0|rimmed with red
reddish|3|of a color at the end of the color spectrum (next to orange)
redeemed|4|saved from the bondage of sin
redheaded|5|having red hair and usually fair skin
redistributed|2|having population and industries relocated from urban to outlying areas
redoubled|3|become much greater in intensity or size or amount
reduced|7|made less in size or amount or degree
reducible|2|capable of being reduced
redux|2|brought back
referential|2|referring or pointing to something
reflected|6|bent or sent back
reflex|6|without volition or conscious control
reformatory|4|tending to reform
refreshed|5|with restored energy
regal|5|belonging to or befitting a supreme ruler
regardant|0|looking backward
regardless|7|without due thought or consideration
regenerate|4|reformed spiritually or morally
regenerating|1|that are generating anew
regimented|2|strictly controlled
regrettable|5|deserving regret
regulated|4|controlled or governed according to rule or principle or law
regulatory|3|restricting according to rules or principles
reigning|5|exercising power or authority
reincarnate|3|having a new body
reinvigorated|2|with restored energy
rejected|7|rebuffed (by a lover) without warning
rejoicing|5|joyful and proud especially because of triumph or success
related|8|being connected either logically or causally or by shared characteristics
releasing|6|emotionally purging (of e.g. art)
relevant|7|having a bearing on or connection with the subject at issue
reliant|2|relying on another for support
relieved|8|made easier to bear
relinquished|2|that has been withdrawn or retreated from
relocated|5|settled in a new location
reminiscent|4|serving to bring to mind
remiss|4|failing in what duty requires
remorseful|4|feeling or expressing pain or sorrow for sins or offenses
remorseless|2|without mercy or pity
renal|5|of or relating to the kidneys
rending|2|resembling a sound of violent tearing as of something ripped apart or lightning splitting a tree
renegade|5|having deserted a cause or principle
renewed|5|restored to a new condition
renewing|4|tending to impart new life and vigor to
renowned|5|widely known and esteemed
reorganized|3|organized again
repayable|0|subject to repayment
repeatable|2|able or fit to be repeated or quoted
repeated|6|recurring again and again
repentant|3|feeling or expressing remorse for misdeeds
reported|8|made known or told about
reprehensible|4|bringing or deserving severe rebuke or censure
representational|1|depicting objects, figures,or scenes as seen
repressed|6|characterized by or showing the suppression of impulses or emotions
repressing|3|restrictive of action
repressive|3|restrictive of action
reprobate|3|deviating from what is considered moral or right or proper or good
reproductive|5|producing new life or offspring
reptilian|4|of or relating to the class Reptilia
republican|7|relating to or belonging to the Republican Party
required|8|necessary for relief or supply
requisite|4|necessary for relief or supply
rescued|7|delivered from danger
residual|5|relating to or indicating a remainder
resiny|0|having the characteristics of pitch or tar
resonating|3|characterized by resonance
resounding|4|characterized by resonance
respected|7|receiving deferential regard
respective|5|considered individually
resplendent|3|having great beauty and splendor
restful|5|affording physical or mental rest
resultant|2|occurring with or following as a consequence
resuscitated|4|restored to life or consciousness
retained|5|continued in your keeping or use or memory
retaliatory|3|of or relating to or having the nature of retribution
retarded|7|relatively slow in mental or emotional or physical development
reticular|2|resembling or forming a network
reticulate|0|resembling or forming a network
retracted|3|drawn back and in
retrogressive|1|going from better to worse
retrospective|3|concerned with or related to the past
retro|5|affecting things past
returnable|2|that may be returned
reverberating|3|characterized by resonance
revered|5|profoundly honored
reverting|2|tending to return to an earlier state
revitalizing|3|tending to impart new life and vigor to
reviving|4|tending to impart new life and vigor to
revocable|2|capable of being revoked or annulled
revolutionary|7|markedly new or introducing radical change
revolved|3|turned in a circle around an axis
rewarding|6|providing personal satisfaction
rheumatic|3|of or pertaining to arthritis
rheumatoid|3|of or pertaining to arthritis
rhymed|3|having corresponding sounds especially terminal sounds
rhyming|5|having corresponding sounds especially terminal sounds
rhythmical|2|recurring with measured regularity
rhythmic|5|recurring with measured regularity
rifled|2|of a firearm
rigged|7|fitted or equipped with necessary rigging (sails and shrouds and stays etc)
riled|5|aroused to impatience or anger
rimless|1|lacking a rim or frame
ripened|2|of wines, fruit, cheeses
ripped|9|stupefied or excited by a chemical substance (especially alcohol)
risen|5|above the horizon
ritzy|4|luxuriously elegant
riveting|4|capable of arousing and holding the attention
roaring|6|very lively and profitable
roasted|6|cooked by dry heat in an oven
robed|2|dressed or clothed especially in fine attire
rock-steady|0|consistent in performance or behavior
rocklike|0|hard as granite
rococo|2|having excessive asymmetrical ornamentation
roiling|2|agitated vigorously
rollicking|2|given to merry frolicking
roomy|4|having ample space
rooted|5|absolutely still
rotated|4|turned in a circle around an axis
rotted|4|damaged by decay
roughhewn|0|of stone or timber
round-bottom|0|having a rounded bottom
round-faced|0|having a round face
rowdy|5|disturbing the public peace
rubberlike|1|having an elastic texture resembling rubber in flexibility or toughness
rudderless|2|aimlessly drifting
rugged|6|sturdy and strong in constitution or construction
ruled|7|subject to a ruling authority
ruling|7|exercising power or authority
rumbling|6|continuous full and low-pitched throbbing sound
rummy|5|beyond or deviating from the usual or expected
runny|5|characteristic of a fluid
rushed|7|done under pressure
russet|3|of brown with a reddish tinge
rusted|4|having accumulated rust
rustling|6|characterized by soft sounds
ruthless|7|without mercy or pity
rutted|0|full of ruts
sable|5|of a dark somewhat brownish black
saccharine|2|overly sweet
sacked|5|having been robbed and destroyed by force and violence
sacrilegious|4|grossly irreverent toward what is held to be sacred
sacrosanct|3|must be kept sacred
sagging|4|hanging down (as from exhaustion or weakness)
sainted|4|marked by utter benignity
saintly|4|marked by utter benignity
salable|1|capable of being sold
saline|6|containing salt
sallow|2|unhealthy looking
salted|4|preserved in salt
salutary|1|tending to promote physical well-being
salvageable|3|capable of being saved from ruin
sanctified|4|made or declared or believed to be holy
sanctimonious|5|excessively or hypocritically pious
sanitary|5|free from filth and pathogens
sanitized|3|made sanitary
sarcastic|6|expressing or expressive of ridicule that wounds
sardonic|2|disdainfully or ironically humorous
sassy|6|improperly forward or bold
satiated|2|supplied (especially fed) to satisfaction
satiate|2|supplied (especially fed) to satisfaction
satirical|3|exposing human folly to ridicule
satiric|1|exposing human folly to ridicule
saurian|2|of or relating to lizards
sauteed|2|fried quickly in a little fat
saute|2|fried quickly in a little fat
savage|7|able or disposed to inflict pain or suffering
scabby|4|covered with scabs
scandalous|5|giving offense to moral sensibilities and injurious to reputation
scant|3|less than the correct or legal or full amount often deliberately so
scaphoid|2|shaped like a boat
scarce|6|deficient in quantity or number compared with the demand
scarlet|6|of a color at the end of the color spectrum (next to orange)
scathing|3|marked by harshly abusive criticism
scattered|7|occurring or distributed over widely spaced and irregular intervals in time or space
schematic|5|represented in simplified or symbolic form
schoolgirlish|0|befitting or characteristic of a young girl
scorching|4|hot and dry enough to burn or parch a surface
scoreless|3|having no points scores
scorned|4|treated with dislike or contempt
scornful|2|expressing extreme contempt
scoured|4|worn away as by water or ice or wind
scowling|3|sullen or unfriendly in appearance
scrambled|7|thrown together in a disorderly fashion
scrappy|4|full of fighting spirit
screechy|1|having or making a high-pitched sound such as that made by a mouse or a rusty hinge
screw-loose|0|not behaving normally
screwy|6|not behaving normally
scripted|4|written as for a film or play or broadcast
scrub|7|not selectively bred
scruffy|4|shabby and untidy
scrumptious|5|extremely pleasing to the sense of taste
sculpted|4|cut into a desired shape
scurrying|4|moving with great haste
scurvy|5|of the most contemptible kind
seaborne|3|conveyed by sea
seafaring|3|used on the high seas
seagoing|3|used on the high seas
seared|3|having the surface burned quickly with intense heat
searing|4|severely critical
seasick|5|experiencing motion sickness
seated|8|having the torso erect and legs bent with the body supported on the buttocks
seaworthy|3|fit for a sea voyage
sebaceous|2|containing an unusual amount of grease or oil
second-rate|0|moderate to inferior in quality
secretive|5|inclined to secrecy or reticence about divulging information
sedative|6|tending to soothe or tranquilize
sedentary|3|requiring sitting or little activity
seductive|5|tending to entice into a desired action or state
seedless|3|lacking seeds
seeming|5|appearing as such but not necessarily so
seemly|3|according with custom or propriety
seeping|4|leaking out slowly
seething|4|in constant agitation
segregated|3|separated or isolated from others or a main group
seismic|4|subject to or caused by an earthquake or earth vibration
selected|7|chosen in preference to another
self-conceited|0|characteristic of false pride
self-confident|0|showing poise and confidence in your own worth
self-consistent|0|not self-contradictory
self-defeating|0|acting to defeat its own purpose
self-destructive|0|dangerous to yourself or your interests
self-effacing|0|reluctant to draw attention to yourself
self-enclosed|0|of self-imposed enclosure or confinement
self-evident|0|evident without proof or argument
self-imposed|0|voluntarily assumed or endured
self-locking|0|locking automatically when closed
self-reliant|0|free from external control and constraint in e.g. action and judgment
self-sufficient|0|able to provide for your own needs without help from others
self-sustaining|0|able to provide for your own needs without help from others
self-whispered|0|as if whispered to yourself
selfless|6|showing unselfish concern for the welfare of others
selfsame|2|being the exact same one
semantic|2|of or relating to meaning or the study of meaning
semi-processed|0|having been subjected to partial processing
semiempirical|0|relying to some extent on observation or experiment
semiformal|2|moderately formal
semiprecious|2|used of gemstones having less commercial value than precious stones
semipublic|0|having some of the features of public institution
semiskilled|1|possessing or requiring limited skills
senile|6|mentally or physically infirm with age
sensed|6|detected by instinct or inference rather than by recognized perceptual cues
sensitized|2|having an allergy or peculiar or excessive susceptibility (especially to a specific factor)
sensuous|4|taking delight in beauty
separable|1|capable of being divided or dissociated
septal|2|of or relating to a septum
sequential|3|in regular succession without gaps
serendipitous|3|lucky in making unexpected and fortunate discoveries
serrated|3|notched like a saw with teeth pointing toward the apex
set-apart|0|being or feeling set or kept apart from others
seventeenth|4|coming next after the sixteenth in position
seventh|8|coming next after the sixth and just before the eighth in position
severed|6|detached by cutting
sewed|6|fastened with stitches
shackled|4|bound by chains fastened around the ankles
shadowed|4|filled with shade
shagged|3|having a very rough nap or covered with hanging shags
shakedown|5|intended to test a new system under operating conditions and to familiarize the operators with the system
shaken|6|disturbed psychologically as if by a physical jolt or shock
shameless|6|feeling no shame
shaping|5|forming or capable of forming or molding or fashioning
sharing|8|unselfishly willing to share with others
sharp-limbed|0|having sharp limbs
shattered|7|ruined or disrupted
shattering|5|seemingly loud enough to break something
shatterproof|3|resistant to shattering or splintering
shaved|7|having the beard or hair cut off close to the skin
shaven|3|having the beard or hair cut off close to the skin
sheathed|2|enclosed in a protective covering
sheeny|3|reflecting light
sheeplike|0|like or suggestive of a sheep in docility or stupidity or meekness or timidity
sheltered|5|protected from danger or bad weather
shiftless|4|lacking or characterized by lack of ambition or initiative
shimmery|2|glistening tremulously
shipboard|3|casual or ephemeral as if taking place on board a ship
shivering|5|vibrating slightly and irregularly
shoed|2|wearing footgear
shoeless|4|without shoes
shorn|3|having the hair or wool cut or clipped off as if with shears or clippers
short-lived|0|lasting a very short time
short-run|0|relating to or extending over a limited period
short-term|0|relating to or extending over a limited period
shorthand|5|written in abbreviated or symbolic form
shouted|6|in a vehement outcry
shredded|5|prepared by cutting
shrewish|1|continually complaining or faultfinding
shrieked|3|uttered in a shrill scream as of pain or terror
shrill|4|having or emitting a high-pitched and sharp tone or tones
shrimpy|2|of inferior size
shuddering|3|shaking convulsively or violently
sickening|5|causing or able to cause nausea
sickish|0|feeling nausea
sidearm|4|made with the arm moving parallel to the ground
sightless|3|lacking sight
silken|4|having a smooth, gleaming surface reflecting light
silky|5|having a smooth, gleaming surface reflecting light
silvan|2|relating to or characteristic of wooded regions
simian|4|relating to or resembling an ape
simplistic|4|characterized by extreme and often misleading simplicity
simulated|5|not genuine or real
simultaneous|4|occurring or operating at the same time
sincere|7|open and genuine
singable|2|suitable for singing
single-spaced|0|not having a blank space between lines
singsong|3|uttered in a monotonous cadence or rhythm as in chanting
sinning|4|transgressing a moral or divine law
sintered|0|formed into a mass by heat and pressure
sinusoidal|0|having a succession of waves or curves
sissy|7|having unsuitable feminine qualities
sixteenth|5|coming next after the fifteenth in position
sixth|8|coming next after the fifth and just before the seventh in position
sixtieth|2|the ordinal number of sixty in counting order
sketchy|5|giving only major points
skewed|3|having an oblique or slanting direction or position
skilful|3|having or showing knowledge and skill and aptitude
skimmed|4|used of milk and milk products from which the cream has been removed
skinless|3|having no skin
skinned|5|having skin of a specified kind
skintight|3|so tight as to cling to the skin
skint|3|lacking funds
skirting|2|being all around the edges
skittish|4|unpredictably excitable (especially of horses)
skyward|2|directed toward heaven or the sky
slack|7|not tense or taut
slanderous|3|harmful and often untrue
slapdash|2|marked by great carelessness
slapstick|3|characterized by horseplay and physical action
sleepy-eyed|0|ready to fall asleep
slender-waisted|0|having a small waist
slicked|2|made smooth by applying a sticky or glossy substance
sliding|7|being a smooth continuous motion
slim-waisted|0|having a small waist
slippy|2|causing or tending to cause things to slip or slide
slipshod|3|marked by great carelessness
slithering|3|moving as on a slippery surface
slithery|2|having a slippery surface or quality
slivery|0|resembling or consisting of or embedded with long slender fragments of (especially) wood having sharp points
sloped|2|having an oblique or slanted direction
slothful|2|disinclined to work or exertion
slovenly|2|negligent of neatness especially in dress and person
slow-moving|0|moving slowly
slurred|3|spoken as if with a thick tongue
small-time|0|of minor importance
smarmy|3|unpleasantly and excessively suave or ingratiating in manner or speech
smelling|7|noticeably odorous
smoggy|2|clouded with a mixture of smoke and fog
smokeless|2|emitting or containing little or no smoke
smoldering|4|showing scarcely suppressed anger
smothering|4|causing difficulty in breathing especially through lack of fresh air and presence of heat
smouldering|3|showing scarcely suppressed anger
smuggled|5|distributed or sold illicitly
snafu|4|snarled or stalled in complete confusion
snappish|4|apt to speak irritably
snarky|3|disdainfully or ironically humorous
snazzy|4|flashily stylish
sneaking|7|not openly expressed
sneak|8|marked by quiet and caution and secrecy
sneering|3|expressive of contempt
snide|4|expressive of contempt
sniffy|4|having or showing arrogant superiority to and disdain of those one views as unworthy
snooty|4|overly conceited or arrogant
snowbound|3|confined or shut in by heavy snow
snuggled|4|drawn or pressed close to someone or something for or as if for affection or protection
so-called|0|doubtful or suspect
so-so|0|being neither good nor bad
socialised|2|under group or government control
socialized|2|under group or government control
socioeconomic|3|involving social as well as economic factors
sodden|2|wet through and through
sodding|4|without qualification
soft-spoken|0|having a speaking manner that is not loud or harsh
softhearted|3|easily moved to pity or sorrow
solar|7|relating to or derived from the sun or utilizing the energies of the sun
soldierly|2|befitting a warrior
soled|0|having a sole or soles especially as specified
solidified|3|changed into a solid mass
solved|8|explained or answered
solvent|4|capable of meeting financial obligations
somatic|2|affecting or characteristic of the body as opposed to the mind or spirit
somnolent|1|inclined to or marked by drowsiness
sonorous|1|full and loud and deep
sophisticated|7|having or appealing to those having worldly knowledge and refinement and savoir-faire
soprano|6|having or denoting a high range
sorbed|0|taken into and retained in another substance
sore-eyed|0|having sore eyes
sorrel|4|of a light brownish color
soulful|4|full of or expressing deep emotion
soulless|4|lacking sensitivity or the capacity for deep feeling
soundproof|5|impervious to, or not penetrable by, sound
soured|3|having turned bad
southbound|5|moving toward the south
southernmost|2|situated farthest south
southward|3|moving toward the south
spangled|3|covered with beads or jewels or sequins
spanking|6|quick and energetic
sparing|4|avoiding waste
spatial|4|pertaining to or involving or having the nature of space
spattered|3|covered with bright patches (often used in combination)
spayed|3|having the ovaries removed
specified|5|clearly and explicitly stated
speckled|4|having a pattern of dots
specular|0|capable of reflecting light like a mirror
speechless|6|temporarily incapable of speaking
spellbinding|3|attracting and holding interest as if by a spell
spellbound|3|having your attention fixated as though by a spell
spendthrift|2|recklessly wasteful
spermicidal|2|destructive to spermatozoa
spherical|3|of or relating to spheres or resembling a sphere
spick|2|completely neat and clean
spidery|2|relating to or resembling a member of the class Arachnida
spiffing|2|excellent or splendid
spiffy|4|marked by up-to-dateness in dress and manners
spiked|5|having a long sharp point
spiky|3|having or as if having especially high-pitched spots
spindly|3|long and lean
spiraling|3|in the shape of a coil
spiteful|5|showing malicious ill will and a desire to hurt
splattered|5|covered with bright patches (often used in combination)
splay|2|turned outward in an ungainly manner
splendiferous|3|having great beauty and splendor
splenic|3|of or relating to the spleen
spoken|9|uttered through the medium of speech or characterized by speech
spontaneous|7|happening or arising without apparent external cause
spooky|7|unpredictably excitable (especially of horses)
sporadic|3|recurring in scattered and irregular or unpredictable instances
spotless|5|completely neat and clean
spotted|8|having spots or patches (small areas of contrasting color or texture)
spouting|4|propelled violently in a usually narrow stream
sprawling|3|spreading out in different directions or distributed irregularly
spread-out|0|especially spread in a fan shape
sprightly|3|full of spirit and vitality
sprouted|3|having just emerged from the ground
spruce|5|marked by up-to-dateness in dress and manners
spurned|3|rebuffed (by a lover) without warning
spurting|3|propelled violently in a usually narrow stream
squab|4|short and fat
squalling|2|characterized by short periods of noisy commotion
squandered|4|not used to good advantage
squashed|5|that has been violently compressed
squeaking|6|having or making a high-pitched sound such as that made by a mouse or a rusty hinge
squeaky|6|having or making a high-pitched sound such as that made by a mouse or a rusty hinge
squealing|6|having or making a high-pitched sound such as that made by a mouse or a rusty hinge
squeamish|5|excessively fastidious and easily disgusted
squiggly|4|wavy and twisting
squinting|3|having eyes half closed in order to see better
squint|5|directed to one side with or as if with doubt or suspicion or envy
squirting|4|propelled violently in a usually narrow stream
squishy|5|easily squashed
stabilised|3|made stable or firm
stabilising|2|causing to become stable
stabilized|5|made stable or firm
stabilizing|4|causing to become stable
staccato|3|marked by or composed of disconnected parts or sounds
staggering|5|so surprisingly impressive as to stun or overwhelm
staid|2|characterized by dignity and propriety
stained|5|marked or dyed or discolored with foreign matter
stainless|5|free from blemishes
staminate|0|capable of fertilizing female organs
standby|6|ready for emergency use
standoffish|3|lacking cordiality
staple|5|necessary or important, especially regarding food or commodities
starboard|7|located on the right side of a ship or aircraft
starlit|3|lighted only by stars
starred|4|marked with an asterisk
starring|6|indicating the most important performer or role
starry|5|abounding with or resembling stars
startled|6|excited by sudden surprise or alarm and making a quick involuntary movement
startling|5|so remarkably different or sudden as to cause momentary shock or alarm
starving|8|suffering from lack of food
state-supported|0|supported and operated by the government of a state
stated|6|declared as fact
stateless|3|without nationality or citizenship
statewide|3|occurring or extending throughout a state
statute|6|enacted by a legislative body
staunch|4|firm and dependable especially in loyalty
stealthy|3|marked by quiet and caution and secrecy
stellate|2|arranged like rays or radii
stentorian|0|deep and resonant
stepwise|0|one thing at a time
stereophonic|2|designating the reproduction of sound using two or more independent audio channels
stereotyped|2|lacking spontaneity or originality or individuality
stereotypical|3|lacking spontaneity or originality or individuality
stereo|7|designating the reproduction of sound using two or more independent audio channels
sterilized|4|made infertile
sterling|6|highest in quality
stewed|4|cooked in hot water
sticking|8|extending out above or beyond a surface or boundary
stiff-backed|0|having a stiff back
stifled|4|held in check with difficulty
stifling|4|characterized by oppressive heat and humidity
stilted|3|artificially formal
stimulated|4|emotionally aroused
stinging|5|harsh or hurtful in tone or character
stocked|5|furnished with more than enough
stocky|3|having a short and solid form or stature
stoical|2|seeming unaffected by pleasure or pain
stolid|1|having or revealing little emotion or sensibility
stone-dead|0|as lifeless as a stone
stone-gray|0|of the color of slate or granite
stoned|7|under the influence of narcotics
stooped|3|having the back and shoulders rounded
stooping|3|having the back and shoulders rounded
stouthearted|2|used especially of persons
straggling|2|spreading out in different directions or distributed irregularly
straight-out|0|without reservation or exception
straightaway|5|performed with little or no delay
straining|5|taxing to the utmost
straitlaced|1|exaggeratedly proper
stranded|6|cut off or left behind
strangled|7|held in check with difficulty
strapless|4|having no straps
strapping|5|muscular and heavily built
straying|3|unable to find your way
streaked|2|marked with or as if with stripes or linear discolorations
streaky|2|marked with or as if with stripes or linear discolorations
streetwise|3|having the shrewd resourcefulness needed to survive in an urban environment
striking|7|sensational in appearance or thrilling in effect
stringent|2|demanding strict attention to rules and procedures
struck|8|affected by something overwhelming
strung|6|that is on a string
stubby|4|short and blunt
stuck-up|0|overly conceited or arrogant
studded|3|dotted or adorned with or as with studs or nailheads
studied|8|produced or marked by conscious design or premeditation
stumpy|5|short and thick
stung|5|aroused to impatience or anger
stunted|3|inferior in size or quality
stupendous|4|so great in size or force or extent as to elicit awe
sturdy|6|having rugged physical strength
stylistic|1|of or relating to style (especially in the use of language)
stylized|3|using artistic forms and conventions to create effects
subclavian|4|situated beneath the clavicle
subcortical|2|of or relating to or being or involving nerve centers below the cerebral cortex
subcutaneous|3|relating to or located below the epidermis
subdural|4|below the dura mater but above the arachnoid membrane of the meninges
subjective|5|taking place within the mind and modified by individual bias
subjugated|3|reduced to submission
subjunctive|2|relating to a mood of verbs
sublimated|2|passing or having passed from the solid to the gaseous state (or vice versa) without becoming liquid
subliminal|4|below the threshold of conscious perception
subliterary|0|not written as or intended to be literature
submersible|4|capable of being immersed in water or functioning while submerged
subscribed|3|having a signature written at the end
subsequent|5|following in time or order
subsidiary|4|functioning in a supporting capacity
subsidised|2|having partial financial support from public funds
subsidized|3|having partial financial support from public funds
subsonic|2|less than that of sound in a designated medium
substandard|4|falling short of some prescribed norm
subsurface|2|beneath the surface
subtle|7|difficult to detect or grasp by the mind or analyze
suburbanized|0|surrounded by many suburbs
subversive|5|in opposition to a civil authority or government
succinct|3|briefly giving the gist of something
succulent|4|tender and full of juice
suchlike|2|of the same kind
sudsy|2|resembling lather or covered with lather
suffocating|5|causing difficulty in breathing especially through lack of fresh air and presence of heat
sugared|3|with sweetening added
sugarless|3|not containing sugar
suicidal|6|dangerous to yourself or your interests
suited|6|meant or adapted for an occasion or use
sullen|4|showing a brooding ill humor
sulphuric|3|of or relating to or containing sulfur
sumptuous|4|ostentatiously rich and superior in quality
sun-dried|0|dried naturally by the sun
sunburned|4|suffering from overexposure to direct sunlight
sunburnt|2|suffering from overexposure to direct sunlight
sundry|3|consisting of a haphazard assortment of different kinds
sunless|2|filled or abounding with clouds
sunstruck|1|lighted by sunlight
suntanned|2|having a tan color from exposure to the sun
superb|6|of surpassing excellence
superhuman|5|above or beyond the human or demanding more than human power or endurance
supernatural|7|not existing in nature or subject to explanation according to natural laws
superstitious|6|showing ignorance of the laws of nature and faith in magic or chance
supervised|5|under observation or under the direction of a superintendent or overseer
supplicant|2|humbly entreating
sure-enough|0|real or genuine
surging|4|characterized by great swelling waves or surges
surly|4|inclined to anger or bad feelings with overtones of menace
surmounted|1|having something on top
surplus|6|more than is needed, desired, or required
surrealistic|3|characterized by fantastic imagery and incongruous juxtapositions
surrogate|6|providing or receiving nurture or parental care though not related by blood or legal ties
surrounded|8|confined on all sides
surviving|6|still in existence
suspected|8|believed likely
suspended|7|supported or kept from sinking or falling by buoyancy and without apparent attachment
svelte|2|being of delicate or slender build
swampy|3|soft and watery
swanky|3|imposingly fashionable and elegant
swank|4|imposingly fashionable and elegant
swarthy|4|naturally having skin of a dark color
swart|0|naturally having skin of a dark color
swashbuckling|2|flamboyantly adventurous
swaybacked|0|having abnormal sagging of the spine (especially in horses)
sweet-faced|0|having a pleasing face or one showing a sweet disposition
sweet-smelling|0|having a natural fragrance
swelled|5|feeling self-importance
sweltering|3|excessively hot and humid or marked by sweating and faintness
swept|7|possessing sweep
swift|7|moving very fast
swinging|7|characterized by a buoyant rhythm
swingy|1|characterized by a buoyant rhythm
swish|5|elegant and fashionable
swooning|3|weak and likely to lose consciousness
sylvan|2|relating to or characteristic of wooded regions
symmetric|2|having similarity in size, shape, and relative position of corresponding parts
sympathomimetic|2|relating to epinephrine (its release or action)
synchronised|4|operating in unison
synchronized|5|operating in unison
syncopated|2|stressing a normally weak beat
synonymous|4|meaning the same or nearly the same
syntactic|0|of or relating to or conforming to the rules of syntax
synthetic|6|not of natural origin
tabby|5|having a grey or brown streak or a pattern or a patchy coloring
taciturn|3|habitually reserved and uncommunicative
tacit|3|implied by or inferred from actions or statements
tactual|0|of or relating to or proceeding from the sense of touch
tagged|6|bearing or marked with a label or tag
tailed|5|having a tail of a specified kind
tainted|6|touched by rot or decay
takeout|5|of or involving food to be taken and eaten off the premises
talentless|3|devoid of talent
talismanic|0|possessing or believed to possess magic power especially protective power
talky|4|full of trivial conversation
tall-growing|0|having tall spindly stems
tangerine|5|of a strong reddish orange color
tangy|4|tasting sour like a lemon
tantamount|4|being essentially equal to something
tapered|3|becoming gradually narrower
tapped|7|in a condition for letting out liquid drawn out as by piercing or drawing a plug
tardy|5|after the expected or usual time
target-hunting|0|guided automatically toward the target
tarry|4|having the characteristics of pitch or tar
tattered|3|worn to shreds
tattling|2|prone to communicate confidential information
taunting|5|abusing vocally
taupe|4|of something having a dusky brownish grey color
tawny|4|of a light brown to brownish orange color
taxable|2|subject to taxation
taxing|3|not easily borne
taxpaying|1|not exempt from paying taxes
tearing|7|marked by extreme intensity of emotions or convictions
teary|2|with eyes full of tears
teased|5|feeling mild pleasurable excitement
teeming|4|abundantly filled with especially living things
teenaged|3|being of the age 13 through 19
telepathic|4|communicating without apparent physical signals
telltale|4|disclosing unintentionally something concealed
tenable|2|based on sound reasoning or evidence
tendentious|2|having or marked by a strong tendency especially a controversial one
tenderized|2|made tender as by marinating or pounding
tending|5|naturally disposed toward
tenebrous|0|dark and gloomy
tenfold|4|containing ten or ten parts
tentative|4|under terms not final or fully worked out or agreed upon
tenth|7|coming next after the ninth and just before the eleventh in position
tenured|3|appointed for life and not subject to dismissal except for a grave crime
terrifying|7|causing extreme terror
terror-stricken|0|struck or filled with terror
terror-struck|0|struck or filled with terror
terse|3|brief and to the point
tertiary|3|coming next after the second and just before the fourth in position
testicular|4|of or involving the testes
testy|5|easily irritated or annoyed
tethered|4|confined or restricted with or as if with a rope or chain
textile|4|of or relating to fabrics or fabric making
textured|3|having surface roughness
theoretical|6|concerned primarily with theories or hypotheses rather than practical considerations
thermal|6|relating to or associated with heat
thermogravimetric|0|of or relating to thermal hydrometry
thermonuclear|3|using nuclear weapons based on fusion as distinguished from fission
thespian|4|of or relating to drama
thickspread|0|covered thickly
thinned|3|mixed with water
third-dimensional|0|involving or relating to three dimensions or aspects
thirteenth|5|coming next after the twelfth in position
thirtieth|2|coming next after the twenty-ninth in position
thoriated|0|being or sounding of nervous or suppressed laughter
thoroughbred|5|having a list of ancestors as proof of being a purebred animal
threatened|8|likely in the near future to become endangered
three-dimensional|0|involving or relating to three dimensions or aspects
three-way|0|involving three parties or elements
threescore|2|being ten more than fifty
thrilled|8|feeling intense pleasurable excitement
thrillful|1|full of excitement
thriving|5|very lively and profitable
throbbing|5|pounding or beating strongly or violently
thrombosed|1|affected with or obstructed by a clot of coagulated blood
thronged|0|filled with great numbers crowded together
throwback|4|characteristic of an atavist
thudding|4|not clear and resonant
thwarted|4|disappointingly unsuccessful
thwarting|3|preventing realization or attainment of a desire
thyrotoxic|0|of or relating to or affected by hyperthyroidism
tickling|5|exciting by touching lightly so as to cause laughter or twitching movements
ticklish|5|difficult to handle
tidal|5|of or relating to or caused by tides
tiddly|3|slightly intoxicated
tightfisted|2|unwilling to part with money
tiled|1|covered or furnished with tiles
tilled|2|turned or stirred by plowing or harrowing or hoeing
tilted|4|departing or being caused to depart from the true vertical or horizontal
timed|5|regularly spaced in time
timeless|5|unaffected by time
timeworn|0|repeated too often
tingling|5|exciting by touching lightly so as to cause laughter or twitching movements
tinkling|5|like the short high ringing sound of a small bell
tinkly|2|like the short high ringing sound of a small bell
tinned|2|sealed in a can or jar
tippy|4|inclined to heel over easily under sail
tiptoe|5|walking on the tips of ones's toes so as to make no noise
tiptop|3|of the highest quality
tiresome|5|so lacking in interest as to cause mental weariness
titanic|6|of great force or power
titillated|2|feeling mild pleasurable excitement
titled|4|belonging to the peerage
tittering|1|being or sounding of nervous or suppressed laughter
toasted|5|browned over by exposure to heat
toiling|3|doing arduous or unpleasant work
toilsome|2|characterized by effort to the point of exhaustion
tokenish|0|insignificantly small
token|7|insignificantly small
tonal|2|employing variations in pitch to distinguish meanings of otherwise similar words
too-careful|0|excessively or unduly careful
toothy|2|having or showing prominent teeth
top-grade|0|surpassing in quality
top-quality|0|surpassing in quality
topmost|2|at or nearest to the top
topnotch|4|of the highest quality
topped|5|having a top of a specified character
topsy-turvy|0|in utter disorder
tortious|2|of or pertaining to the nature of a tort
tortured|7|experiencing intense pain especially mental pain
torturing|6|extremely painful
torturous|3|extremely painful
totaled|5|used of automobiles
totalistic|0|of or relating to the principles of totalitarianism according to which the state regulates every realm of life
touching|8|arousing affect
towering|4|of imposing height
towheaded|2|of hair color
toxic|7|of or relating to or caused by a toxin or poison
traditionalist|3|stubbornly conservative and narrow-minded
transatlantic|4|crossing the Atlantic Ocean
transcontinental|4|spanning or crossing or on the farther side of a continent
transcribed|3|recorded for broadcast
transcultural|0|extending through all human cultures
transformed|6|given a completely different form or appearance
transgendered|2|involving a partial or full reversal of gender
transgender|2|involving a partial or full reversal of gender
transitive|2|designating a verb that requires a direct object to complete the meaning
transitory|3|lasting a very short time
translucent|3|allowing light to pass through diffusely
transmitted|6|occurring among members of a family usually by heredity
transnational|2|involving or operating in several nations or nationalities
transpiring|1|that is passing through
transposed|2|turned about in order or relation
transsexual|4|identifying with the opposite gender from the one that one is born with
transverse|3|extending or lying across
trapped|9|forced to turn and face attackers
travelled|6|familiar with many parts of the world
treasonable|2|having the character of, or characteristic of, a traitor
treasonous|3|having the character of, or characteristic of, a traitor
treasured|4|characterized by feeling or showing fond affection for
treed|3|forced to turn and face attackers
trembling|6|vibrating slightly and irregularly
tremulous|2|quivering as from weakness or fear
trendy|5|in accord with the latest fad
trespassing|6|gradually intrusive without right or permission
triangulate|4|composed of or marked with triangles
tribal|6|relating to or characteristic of a tribe
trichrome|0|having or involving three colors
tricksy|2|marked by skill in deception
tricolor|1|having or involving three colors
trifling|4|not worth considering
trigonal|0|having threefold symmetry
triplex|2|having three units or components or elements
trite|5|repeated too often
troublesome|5|causing difficulty or annoyance
troubling|6|causing distress or worry or anxiety
truant|4|absent without permission
truculent|2|defiantly aggressive
trussed|3|bound or secured closely
trustful|2|inclined to believe or confide readily
trusting|7|inclined to believe or confide readily
tubal|3|of or relating to occurring in a tube such as e.g. the Fallopian tube or Eustachian tube
tubby|4|short and plump
tubular|3|constituting a tube
tumescent|2|abnormally distended especially by fluids or gas
tumultuous|3|characterized by unrest or disorder or insubordination
tuneful|0|having a musical sound
tuneless|2|not having a musical sound or pleasing tune
twelfth|5|coming next after the eleventh and just before the thirteenth in position
twentieth|4|coming next after the nineteenth in position
twenty-eighth|0|coming next after the twenty-seventh in position
twenty-first|0|coming next after the twentieth in position
twenty-five|0|being five more than twenty
twenty-four|0|being four more than twenty
twenty-one|0|being one more than twenty
twenty-six|0|being six more than twenty
twenty-three|0|being three more than twenty
twiggy|3|thin as a twig
twinkling|4|shining intermittently with a sparkling light
twinkly|3|smiling with happiness or optimism
twinning|2|producing two offspring at a time
twisted|8|having an intended meaning altered or misrepresented
twisting|6|marked by repeated turns and bends
twisty|3|marked by repeated turns and bends
twoscore|0|being ten more than thirty
ubiquitous|4|being present everywhere at once
ulcerated|2|having an ulcer or canker
ulnar|2|relating to or near the ulna
ultramodern|1|extremely modern
ultrasonic|3|having frequencies above those of audible sound
ultraviolet|4|having or employing wavelengths shorter than light but longer than X-rays
ultra|5|far beyond the norm
umber|3|of the color of any of various natural brown earth pigments
umpteenth|3|last in an indefinitely numerous series
umpteen|2|innumerable but many
unabashed|2|not embarrassed
unabated|3|continuing at full strength or intensity
unaccustomed|3|unusual or unfamiliar
unachievable|1|impossible to achieve
unadjusted|0|not altered to fit certain requirements
unadorned|2|not decorated with something to increase its beauty or distinction
unaided|2|carried out without aid or assistance
unaltered|3|remaining in an original state
unambitious|2|having little desire for success or achievement
unannounced|5|without warning or announcement
unanswerable|2|impossible to answer
unanswered|5|not returned in kind
unanticipated|2|not anticipated
unapologetic|2|unwilling to make or express an apology
unappetizing|2|not appetizing in appearance, aroma, or taste
unappreciative|3|not feeling or expressing gratitude
unartistic|2|lacking aesthetic sensibility
unashamed|2|used of persons or their behavior
unassigned|2|not assigned
unassuming|4|not arrogant or presuming
unasterisked|0|not marked with an asterisk
unattainable|4|impossible to achieve
unauthentic|0|false or fake
unavailable|6|not available or accessible or at hand
unavailing|2|producing no result or effect
unavenged|2|for which vengeance has not been taken
unavoidable|5|impossible to avoid or evade
unbearable|6|incapable of being tolerated or endured
unbeaten|2|not conquered
unbecoming|4|not in keeping with accepted standards of what is right or proper in polite society
unbeknownst|3|occurring or existing without the knowledge of
unbending|2|incapable of adapting or changing to meet circumstances
unblemished|3|free from physical or moral spots or stains
unblessed|2|not provided with something desirable
unborn|6|not yet brought into existence
unbounded|3|seemingly boundless in amount, number, degree, or especially extent
unbreakable|4|impossible to break especially under ordinary usage
unbridled|4|not restrained or controlled
uncaused|0|having no cause or apparent cause
uncensored|3|not subject to censorship
uncertified|0|lacking requisite official documentation or endorsement
unchained|2|not bound by shackles and chains
unchallenged|3|generally agreed upon
unchangeable|3|not changeable or subject to change
uncharacteristic|2|distinctive and not typical
uncharged|0|of a particle or body or system
uncharitable|2|lacking love and generosity
uncharted|5|not yet surveyed or investigated
uncheckable|0|incapable of being checked or restrained
unchecked|4|not restrained or controlled
unchristian|3|not of a Christian faith
uncivilised|2|without civilizing influences
uncivilized|4|without civilizing influences
uncivil|2|lacking civility or good manners
unclaimed|4|not claimed or called for by an owner or assignee
uncluttered|2|having nothing extraneous
uncombable|0|not capable of being combed
uncommunicative|2|not inclined to talk or give information or express opinions
uncompromising|4|not making concessions
unconfirmed|4|not finally established or settled
unconquered|2|not conquered
unconscious|8|not conscious
unconstitutional|4|not consistent with or according to a constitution
unconstrained|2|free from constraint
uncontested|2|not disputed and not made the object of contention or competition
uncontrolled|3|not being under control
uncontroversial|3|not likely to arouse controversy
unconvinced|3|lacking conviction
uncool|5|unfashionable and boring
uncorroborated|2|unsupported by other evidence
uncounted|2|too numerous to be counted
uncoupled|2|having the coupling undone
uncousinly|0|not befitting a cousin
uncouth|4|lacking refinement or cultivation or taste
uncovered|6|not covered with clothing
uncultured|2|lacking art or knowledge
undamaged|4|not harmed or spoiled
undeclared|3|not announced or openly acknowledged
undefended|3|not defended or capable of being defended
undefinable|2|not capable of being precisely or readily described
undefined|3|not precisely limited, determined, or distinguished
undemanding|2|requiring little if any patience or effort or skill
undemocratic|2|not in agreement with or according to democratic doctrine or practice or ideals
undeniable|5|not possible to deny
undepicted|0|not pictured
underarm|2|with hand brought forward and up from below shoulder level
underclass|2|belonging to the lowest and least privileged social stratum
undercover|8|conducted with or marked by hidden aims or methods
underdone|2|insufficiently cooked
underdressed|3|inadequately or too informally clothed
undereducated|0|poorly or insufficiently educated
underfed|2|not getting adequate food
underground|8|under the level of the ground
underlying|5|in the nature of something though not readily apparent
undermanned|2|inadequate in number of workers or assistants etc.
undernourished|2|not getting adequate food
underprivileged|5|lacking the rights and advantages of other members of society
undersea|5|beneath the surface of the sea
undersized|2|smaller than normal for its kind
understaffed|4|inadequate in number of workers or assistants etc.
understandable|7|capable of being apprehended or understood
understated|4|exhibiting restrained good taste
underway|6|currently in progress
underweight|3|being very thin
undeserved|3|not deserved or earned
undeserving|3|not deserving
undetected|5|not perceived or discerned
undeterred|2|not deterred
undiagnosed|3|eluding diagnosis
undifferentiated|0|not differentiated
undignified|4|lacking dignity
undiminished|2|not lessened or diminished
undiplomatic|2|not skilled in dealing with others
undisclosed|3|not made known
undisguised|1|plain to see
undisputed|4|generally agreed upon
undistinguished|2|not special in any way
undisturbed|4|untroubled by interference or disturbance
undocumented|2|lacking necessary documents (as for e.g. permission to live or work in a country)
undreamed|2|not imagined even in a dream
undrinkable|2|unsuitable for drinking
unedited|3|not changed by editing
uneducated|4|not having a good education
unemployable|3|not acceptable for employment as a worker
unending|4|continuing forever or indefinitely
unendurable|3|incapable of being tolerated or endured
unenthusiastic|1|not enthusiastic
unequaled|2|radically distinctive and without equal
unequalled|2|radically distinctive and without equal
unerring|1|not liable to error
unethical|6|not conforming to approved standards of social or professional behavior
uneventful|5|marked by no noteworthy or significant events
unexceptional|2|not special in any way
unexplainable|4|not to be accounted for or explained
unexploded|3|still capable of exploding or being fired
unexplored|4|not yet discovered
unexpressed|2|not made explicit
unfaltering|0|marked by firm determination or resolution
unfamiliar|5|not known or well known
unfertile|0|incapable of reproducing
unfettered|4|not bound by shackles and chains
unfitting|1|not in keeping with what is correct or proper
unflappable|3|not easily perturbed or excited or upset
unflattering|3|showing or representing unfavorably
unflinching|3|not shrinking from danger
unforeseeable|2|incapable of being anticipated
unforeseen|4|not anticipated
unforgivable|6|not excusable
unfounded|4|without a basis in reason or fact
unfrosted|0|lacking a frosted coating
unfurnished|2|not equipped with what is needed especially furniture
ungentlemanly|2|not befitting a gentleman
ungodly|4|characterized by iniquity
ungraceful|2|lacking grace
unguided|2|not subject to guidance or control after launching
unhallowed|2|not hallowed or consecrated
unharmed|5|not injured or harmed
unheated|1|not having been heated or warmed
unheeding|0|marked by or paying little heed or attention
unhelpful|3|providing no assistance
unhinged|3|affected with madness or insanity
unhygienic|2|unclean and constituting a likely cause of disease
unidentifiable|2|impossible to identify
unified|5|formed or united into a whole
unimaginable|5|totally unlikely
unimpaired|1|not damaged or diminished in any respect
unimpassioned|0|free from emotional appeal
unimpeded|2|not slowed or prevented
unimposing|0|lacking in impressiveness
unimpressed|4|not moved to serious regard
unimpressive|3|not capable of impressing
uninformed|3|not informed
uninhabitable|4|not fit for habitation
uninhabited|4|not having inhabitants
uninhibited|3|not inhibited or restrained
uninitiated|1|not initiated
uninjectable|0|not capable of being injected
uninjured|2|not injured physically or mentally
uninspiring|3|depressing to the spirit
uninsured|4|not covered by insurance
unintelligent|3|lacking intelligence
unintended|3|not deliberate
universal|7|of worldwide scope or applicability
unjustified|3|lacking justification or authorization
unkindly|2|lacking in sympathy and kindness
unknowable|3|not knowable
unknowing|3|unaware because of a lack of relevant information or knowledge
unladylike|3|lacking the behavior or manner or style considered proper for a lady
unlatched|2|not firmly fastened or secured
unlicensed|4|lacking official approval
unliterary|0|marked by lack of affectation or pedantry
unlivable|2|unfit or unsuitable to live in or with
unloaded|5|not charged with ammunition
unlocked|7|not firmly fastened or secured
unlovable|2|incapable of inspiring love or affection
unlovely|1|without beauty or charm
unlubricated|2|not lubricated
unmade|3|not having the sheets and blankets set in order
unmalicious|0|not malicious or spiteful
unmanned|4|lacking a crew
unmannerly|2|socially incorrect in behavior
unmapped|2|not yet surveyed or investigated
unmentionable|3|unsuitable or forbidden as a topic of conversation
unmerciful|2|having or showing no mercy
unmeritorious|0|without merit
unmilitary|3|not associated with soldiers or the military
unmitigated|4|not diminished or moderated in intensity or severity
unmolested|1|not interfered with, disturbed, or harmed
unmotivated|3|without motivation
unneeded|2|not necessary
unnerved|4|deprived of courage and strength
unnerving|4|inspiring fear
unnumbered|2|too numerous to be counted
unobserved|3|not seen or observed
unobstructed|3|free from impediment or obstruction or hindrance
unobtainable|2|not capable of being obtained
unobtrusive|4|not obtrusive or undesirably noticeable
unopened|4|not yet opened or unsealed
unopposed|3|not having opposition or an opponent
unoriginal|3|not original
unpaintable|0|not paintable especially not suitable for artistic representation on canvas
unpaired|0|of the remaining member of a pair
unparalleled|4|radically distinctive and without equal
unpardonable|3|not admitting of pardon
unpassable|3|incapable of being passed
unpatriotic|3|showing lack of love for your country
unpaved|2|not having a paved surface
unperformed|0|not performed
unpicturesque|0|without beauty or charm
unplumbed|0|situated at or extending to great depth
unpolluted|2|free from admixture with noxious elements
unpopular|5|regarded with disfavor or lacking general approval
unpopulated|2|with no people living there
unprecedented|5|having no precedent
unprejudiced|2|free from undue bias or preconceived opinions
unprepared|5|without preparation
unprepossessing|2|creating an unfavorable or neutral first impression
unpresentable|2|creating an unfavorable or neutral first impression
unproblematic|0|easy and not involved or complicated
unprocurable|0|not capable of being obtained
unprofessional|5|not characteristic of or befitting a profession or one engaged in a profession
unprofitable|2|producing little or no profit or gain
unpromising|2|unlikely to bring about favorable results or enjoyment
unprotected|5|lacking protection or defense
unprovable|2|not provable
unprovoked|4|occurring without motivation or provocation
unpublished|3|not published
unpunished|4|not punished
unquenchable|3|impossible to quench
unquestioned|3|generally agreed upon
unranked|2|not arranged in order hierarchically
unreachable|4|inaccessibly located or situated
unreadable|2|not easily deciphered
unready|0|not prepared or in a state of readiness
unread|2|not informed through reading
unrealistic|5|not realistic
unreasoning|2|not based on reason or evidence
unrecognizable|3|defying recognition as e.g. because of damage or alteration
unreconstructed|1|adhering to an attitude or position widely held to be outmoded
unrecorded|2|actually being performed at the time of hearing or viewing
unrecoverable|2|incapable of being recovered or regained
unredeemed|1|in danger of the eternal punishment of Hell
unreflective|0|not exhibiting or characterized by careful thought
unregretting|0|feeling no regret
unrehearsed|2|with little or no preparation or forethought
unreleased|1|not (or not yet) made available for distribution or publication
unremarkable|4|found in the ordinary course of events
unremitting|2|uninterrupted in time and indefinitely long continuing
unreported|3|not reported
unrequited|4|not returned in kind
unrewarded|3|having acquired or gained nothing
unrewarding|2|not rewarding
unrighteous|3|not righteous
unrivaled|2|eminent beyond or above comparison
unrivalled|2|eminent beyond or above comparison
unsaid|5|not made explicit
unsalted|2|without salt or seasoning
unsanctified|2|not holy because unconsecrated or impure or defiled
unsanitary|4|not sanitary or healthful
unsatisfactory|4|not giving satisfaction
unsatisfying|3|not up to expectations
unscathed|4|not injured or harmed
unscheduled|4|not scheduled or not on a regular schedule
unschooled|2|lacking in schooling
unscientific|3|not consistent with the methods or principles of science
unscripted|2|not furnished with or using a script
unscrupulous|4|without scruples or principles
unseemly|4|not in keeping with accepted standards of what is right or proper in polite society
unselfconscious|1|not self-conscious
unsentimental|2|facing facts or difficulties realistically and with determination
unservile|0|not servile or submissive
unshackled|2|not bound by shackles and chains
unsharpened|0|not sharpened
unshielded|1|not protected by a shield
unsightly|4|unpleasant to look at
unsigned|4|lacking a signature
unsinkable|2|incapable of being sunk
unsloped|0|in a vertical position
unsociable|2|not inclined to society or companionship
unsocial|2|not seeking or given to association
unsold|3|not disposed of by purchase
unsolicited|4|not requested or sought
unsolvable|2|not easily solved
unspecified|3|not stated explicitly or in detail
unspectacular|2|not spectacular
unspoilt|2|not left to spoil
unsportsmanlike|2|violating accepted standards or rules
unstable|7|lacking stability or fixity or firmness
unstated|2|not made explicit
unsterilized|2|not sterilized
unstilted|0|flowing naturally and continuously
unstoppable|6|not capable of being stopped
unstressed|0|not bearing a stress or accent
unstructured|1|lacking definite structure or organization
unstrung|2|emotionally upset
unsubstantiated|4|unsupported by other evidence
unsuited|2|not easy to combine harmoniously
unsupervised|4|not supervised or under constant observation
unsurpassed|3|not capable of being improved on
unsuspected|3|not suspected or believed likely
untainted|2|free from blemishes
untalented|3|devoid of talent
untamed|4|in a natural state
untarnished|2|free from blemishes
untellable|0|defying expression or description
untenable|3|incapable of being defended or justified
unthematic|0|not relating to a melodic subject
unthinkable|5|incapable of being conceived or considered
untiring|2|characterized by hard work and perseverance
untitled|2|not of the nobility
untold|5|too much to be measured
untraceable|5|incapable of being traced or tracked down
untraditional|1|not conforming to or in accord with tradition
untrained|4|not disciplined or conditioned or made adept by training
untrammeled|2|not confined or limited
untranslatable|2|not capable of being put into another form or style or language
untrusting|2|openly distrustful and unwilling to confide
untrustworthy|4|not worthy of trust or belief
untruthful|2|not expressing or given to expressing the truth
untucked|2|lacking tucks or not being tucked
untutored|2|lacking in schooling
unusable|3|not capable of being used
unvanquished|2|not conquered
unventilated|1|not ventilated
unverified|2|lacking proof or substantiation
unwary|2|not alert to danger or deception
unwed|4|of someone who has not been married
unwholesome|2|detrimental to physical or moral well-being
unworkable|3|not capable of being carried out or put into practice
unwrapped|4|not yet wrapped or having the wrapping removed
unwrinkled|2|not wrinkled or creased
upbeat|5|pleasantly (even unrealistically) optimistic
upcoming|6|of the relatively near future
upcountry|3|of or coming from the middle of a region or country
upended|2|turned up on end
upfield|2|away from the defending teams' end of the playing field
upfront|5|frank and honest
uphill|5|sloping upward
upland|1|used of high or hilly country
upper-level|0|at an elevated level in rank or importance
uppermost|2|at or nearest to the top
uppity|5|presumptuously arrogant
upraised|1|held up in the air
upright|6|in a vertical position
upscale|4|appropriate for people with good incomes
upsetting|7|causing an emotional disturbance
upside-down|0|being in such a position that top and bottom are reversed
upstair|2|on or of upper floors of a building
upstanding|5|meriting respect or esteem
upstream|5|in the direction against a stream's current
uptight|7|being in a tense state
uptown|7|of or located in the upper part of a town
upwind|4|towards the side exposed to wind
urbane|3|showing a high degree of refinement and the assurance that comes from wide social experience
urbanized|0|made urban in nature
uterine|4|of or involving the uterus
uttered|5|communicated in words
vaccinated|4|having been rendered unsusceptible to a disease
vacuolated|0|formed into or containing one or more vacuoles or small membrane-bound cavities within a cell
vagal|2|of or relating to the vagus nerve
vagrant|4|continually changing especially as from one abode or occupation to another
vainglorious|2|feeling self-importance
valiant|6|having or showing valor
validated|3|declared or made legally valid
validating|2|serving to support or corroborate
valid|6|well grounded in logic or truth or having legal force
vanished|7|having passed out of existence
vaporized|4|converted into a gas or vapor
varicose|3|abnormally swollen or knotty
variegated|1|having a variety of colors
varying|4|marked by diversity or difference
vascular|6|of or relating to or having vessels that conduct and circulate fluids
vaulting|3|revealing excessive self-confidence
vehicular|4|of or relating to or intended for (motor) vehicles
veined|0|having or showing markings that resemble veins
venal|3|capable of being corrupted
vengeful|5|disposed to seek revenge or intended for revenge
venous|4|of or contained in or performing the function of the veins
vented|3|supplied with a vent or vents for intake of air or discharge of gases
ventilated|3|exposed to air
verbatim|4|in precisely the same words used by a writer or speaker
verbose|2|using or containing too many words
verboten|4|excluded from use or mention
verdant|3|characterized by abundance of verdure
veridical|0|coinciding with reality
verified|6|proved to be true
verifying|4|serving to support or corroborate
vermilion|3|of a vivid red to reddish-orange color
vermillion|2|of a vivid red to reddish-orange color
vernacular|4|being or characteristic of or appropriate to everyday language
versed|5|thoroughly acquainted through study or experience
vertebrate|3|having a backbone or spinal column
vertical|6|at right angles to the plane of the horizon or a base line
vesicular|0|of or relating to or involving vesicles
vested|6|fixed and absolute and without contingency
vestigial|3|not fully developed in mature animals
veteran|7|rendered competent through trial and experience
viatical|2|pertaining to the purchase of insurance policies from terminally ill policy holders
vibrionic|0|caused by bacteria of the genus Vibrio
victimised|2|taken advantage of
victimized|5|taken advantage of
vigilant|5|carefully observant or attentive
vigorous|4|characterized by forceful and energetic action or activity
villainous|4|extremely wicked
vindicated|4|freed from any question of guilt
violated|7|treated irreverently or sacrilegiously
violet|7|of a color intermediate between red and blue
viral|5|relating to or caused by a virus
virtuoso|4|having or revealing supreme mastery or skill
viscoelastic|0|having viscous as well as elastic properties
viselike|1|clamped as in a vise
visionary|5|not practical or realizable
visualized|3|seen in the mind as a mental image
vital|7|urgently needed
vivacious|3|vigorous and animated
voiced|4|produced with vibration of the vocal cords
volant|2|with wings extended in a flying position
voltaic|1|pertaining to or producing electric current by chemical action
voluble|2|marked by a ready flow of speech
volumetric|0|of or relating to measurement by volume
votive|3|dedicated in fulfillment of a vow
vulnerable|8|susceptible to attack
vulpine|0|resembling or characteristic of a fox
wailful|0|vocally expressing grief or sorrow or resembling such expression
wailing|6|vocally expressing grief or sorrow or resembling such expression
wakeful|2|carefully observant or attentive
waking|8|marked by full consciousness or alertness
walk-to|0|close enough to be walked to
walleyed|3|having divergent strabismus
waning|4|pertaining to the period during which the visible surface of the moon decreases
war-ridden|0|engaged in war
warm-toned|0|used of music
warmhearted|2|marked by warmth of feeling like kindness and sympathy and generosity
warped|5|used especially of timbers or boards
warring|3|engaged in war
warty|2|covered with warts or projections that resemble warts
washable|2|capable of being washed without injury
waspish|2|very irritable
water-cooled|0|kept cool or designed to be kept cool by means of water especially circulating water
watered|5|having a wavelike pattern
waterlogged|3|soft and watery
waterproof|5|not permitting the passage of water
wavering|3|uncertain in purpose or action
waxed|5|treated with wax
waxing|5|pertaining to the period during which the visible surface of the moon increases
waxlike|0|having the paleness of wax
wayward|5|resistant to guidance or discipline
weakly|4|lacking bodily or muscular strength or vitality
wealthy|7|having an abundant supply of money or possessions of value
weaned|3|freed of dependence on something especially (for mammals) mother's milk
weaponless|2|without a weapon
wearable|2|suitable for wear or able to be worn
wearisome|0|so lacking in interest as to cause mental weariness
wearying|2|producing exhaustion
weary|7|physically and mentally fatigued
weatherly|3|making very little leeway when close-hauled
webby|3|having open interstices or resembling a web
wedded|6|having been taken in marriage
weeklong|2|lasting through a week
weepy|4|liable to weep easily
weightless|4|having little or no weight or apparent gravitational pull
welcoming|6|very cordial
well-bound|0|having a sturdy and attractive binding
well-chosen|0|well expressed and to the point
well-educated|0|highly educated
well-fed|0|properly nourished
well-informed|0|possessing sound knowledge
well-made|0|skillfully constructed
wellborn|2|of good or upper-class lineage
westbound|5|moving toward the west
whacked|7|exhausted or worn out
whatsoever|8|one or some or every or all without specification
wheezing|5|relating to breathing with a whistling sound
whimsical|5|determined by chance or impulse or whim rather than by necessity or reason
whiney|3|habitually complaining
whiny|5|habitually complaining
whipping|6|smart and fashionable
whirring|6|like the sound of rapidly vibrating wings
whiskered|2|having hair on the cheeks and chin
whispered|6|spoken in soft hushed tones without vibrations of the vocal cords
whispering|7|making a low continuous indistinct sound
white-collar|0|of or designating salaried professional or clerical work or workers
whole-souled|0|with unconditional and enthusiastic devotion
wholehearted|2|with unconditional and enthusiastic devotion
wholesale|6|ignoring distinctions
wide-cut|0|having ample fabric
wide-screen|0|projected on a screen with much greater width than height
widowed|4|single because of death of the spouse
wifely|3|befitting or characteristic of a wife
wigged|4|wearing a wig
willowy|2|slender and graceful
wimpy|5|weak and ineffectual
windblown|2|used especially of trees
winded|4|breathing laboriously or convulsively
windswept|2|open to or swept by wind
windup|3|operated by a mechanism
windward|2|on the side exposed to the wind
winking|4|closing the eyes intermittently and rapidly
winless|1|having no wins
winsome|2|charming in a childlike or naive way
wireless|6|having no wires
wistful|3|showing pensive sadness
witching|3|possessing or using or characteristic of or appropriate to supernatural powers
witty|6|combining clever conception and facetious expression
wobbling|3|fluctuating unsteadily
wobbly|5|inclined to shake as from weakness or defect
wolflike|0|resembling or characteristic (or considered characteristic) of a wolf
womanish|3|having characteristics associated with women and considered undesirable in men
wonderworking|0|performing or able to perform wonders or miracles
wondrous|5|extraordinarily good or great
wooded|4|covered with growing trees and bushes etc
woolen|4|of or related to or made of wool
woolgathering|2|dreamy in mood or nature
woollen|2|of or related to or made of wool
woozy|5|having or causing a whirling sensation
wordy|3|using or containing too many words
workable|4|capable of being done with means at hand and circumstances as they are
workaday|2|found in the ordinary course of events
world-shaking|0|sufficiently significant to affect the whole world
world-shattering|0|sufficiently significant to affect the whole world
worsening|3|changing for the worse
worshipped|6|regarded with deep or rapturous love (especially as if for a god)
wounded|9|suffering from physical injury especially that suffered in battle
wounding|4|causing physical or especially psychological injury
woven|4|made or constructed by interlacing threads or strips of material or other elements into a whole
wraithlike|0|lacking in substance
wrathful|2|vehemently incensed and condemnatory
wrecked|7|destroyed in an accident
wrenching|3|causing great physical or mental suffering
wriggling|3|moving in a twisting or snake-like or wormlike fashion
wriggly|2|moving in a twisting or snake-like or wormlike fashion
writhed|0|twisted (especially as in pain or struggle)
writhing|4|moving in a twisting or snake-like or wormlike fashion
wroth|3|vehemently incensed and condemnatory
wrought|5|shaped to fit by or as if by altering the contours of a pliable mass (as by work or effort)
year-round|0|operating or continuing throughout the year
yearly|5|occurring or payable every year
yelled|7|in a vehement outcry
yellow-brown|0|of a medium to dark brownish yellow color
yellow-green|0|of a color midway between yellow and green
yokel-like|0|stupid and ignorant like proverbial rural inhabitants
yummy|7|extremely pleasing to the sense of taste
zealous|3|marked by active interest and enthusiasm
zigzag|4|having short sharp turns or angles
zillion|5|very large indeterminate number
zygomatic|2|of or relating to the cheek region of the face`;
