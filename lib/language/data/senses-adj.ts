/** Settled adjective senses, one a line: word|frequency band 0-9|definition. See README.md in this folder. */
export const adjSenses = `abashed|0|feeling or caused to feel ill at ease or self-conscious or ashamed
abdominal|6|of or relating to or near the abdomen
abducting|4|especially of muscles
aberrant|3|markedly different from an accepted norm
abiding|4|lasting a long time
ablated|1|made smaller or less by melting or erosion or vaporization
abloom|2|bursting into flower
abounding|2|existing in abundance
aboveboard|3|without concealment or deception
above|10|appearing earlier in the same text|f
abreast|4|being up to particular standard or level especially in being up to date in knowledge
abridged|3|shortened by condensing or rewriting
abroad|7|in a foreign country|f
abscessed|2|infected and filled with pus
absentminded|2|lost in thought
absent|6|not being in a specified place|f
absolved|3|freed from any question of guilt
absorbed|5|giving or marked by complete attention to
absorbing|4|capable of arousing and holding the attention
absorptive|0|having power or capacity or tendency to absorb or soak up something
abstinent|2|self-restraining
abstracted|2|lost in thought
abstract|6|existing only in the mind|f
abstruse|2|difficult to penetrate
absurd|8|inconsistent with reason or logic or common sense
abundant|4|present in great quantity|f
accelerated|5|speeded up, as of an academic course
accepted|8|generally approved or compelling recognition
accepting|7|tolerating without protest
accompanying|5|occurring with or following as a consequence
accredited|4|given official approval to act
accrued|3|periodically accumulated over time
accustomed|6|commonly used or practiced
aching|6|causing a dull and steady pain
acquainted|7|having fair knowledge of
acquired|7|gotten through environmental forces
acquisitive|2|eager to acquire and possess things especially material possessions or ideas
acquitted|5|declared not guilty of a specific offense or crime
acrimonious|3|marked by strong resentment or cynicism
acrobatic|3|vigorously active
acting|10|serving temporarily especially as a substitute|f
activating|5|causing motion or action or change
actuated|2|moved to action
adamant|5|impervious to pleas, persuasion, requests, reason
adaptable|4|capable of adapting to a particular situation or use
adapted|5|changed in order to improve or made more fit for a particular purpose
addicted|7|compulsively or physiologically dependent on something habit-forming
additional|7|further or added|f
addressed|7|marked with a destination
adenoid|2|relating to or resembling lymphatic glands or lymphoid tissue
adept|4|having or showing knowledge and skill and aptitude
adequate|6|having the requisite qualities or resources to meet a task
adherent|2|sticking fast
adhesive|5|tending to adhere
adipose|2|composed of animal fat
admissible|5|deserving to be admitted
adopted|8|acquired as your own by free choice
adorable|8|lovable especially in a childlike or naive way|f
adored|6|regarded with deep or rapturous love
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
aforesaid|2|being the one previously mentioned or spoken of
aforethought|2|with planning and intention
afoul|3|especially of a ship's lines etc
afraid|12|filled with fear or apprehension|f
after|13|located farther aft|f
agape|0|with the mouth wide open as in wonder or awe
age-old|0|belonging to or lasting from times long ago
ageless|3|continuing forever or indefinitely
aggravating|4|making worse
aggressive|7|having or showing determination and energetic pursuit of your ends|f
aghast|3|struck with fear, dread, or consternation
agitating|3|causing or tending to cause anger or resentment
aglow|4|softly bright or radiant
agnate|2|related on the father's side
agonal|2|pertaining to or associated with agony
agonised|2|expressing pain or agony
agonising|3|extremely painful
agonized|3|expressing pain or agony
agonizing|4|extremely painful
agrarian|3|relating to farming or agriculture
agreed|9|united by being of the same opinion|f
aground|4|stuck in a place where a ship can no longer float
ahead|11|having the leading position or higher score in a contest|f
ailing|4|somewhat ill or prone to illness
airborne|7|moved or conveyed by or through air
aired|5|open to or abounding in fresh air
airless|2|lacking fresh air
airsick|4|experiencing motion sickness
akimbo|2|bent outward with the joint away from the body
alarmed|6|experiencing a sudden sense of danger
alarming|5|frightening because of an awareness of danger
alert|9|engaged in or accustomed to close observation
alfresco|3|in the open air
alienating|4|causing hostility or loss of friendliness
alight|4|lighted up by or as by fire or flame
aligning|2|causing to fall into line or into position
alike|8|having the same or similar characteristics|f
alimentary|2|of or providing nourishment
alive|11|possessing life|f
all-knowing|0|infinitely wise
all-out|0|using all available resources
all-time|0|unsurpassed in some respect up to the present
all-victorious|0|never having lost
alligatored|0|of paint or varnish
allocable|0|capable of being distributed
allotted|3|given as a task
alluring|4|highly attractive and able to arouse hope or desire
almighty|8|having unlimited power
alone|12|isolated from others|f
aloof|4|remote in manner
alright|10|nonstandard usage|f
altruistic|4|showing unselfish concern for the welfare of others
alveolar|2|pertaining to the tiny air sacs of the lungs
amalgamated|2|joined together into a whole
amateurish|4|lacking professional skill or expertise
amazed|7|filled with the emotional impact of overwhelming surprise or shock|f
amber|8|of a medium to dark brownish yellow color
ambient|4|completely enveloping
ambivalent|3|uncertain or unable to decide about what course to follow
amethyst|2|of a moderate purple color
amicable|3|characterized by friendship and good will
amidship|3|located in the middle part of a ship or aircraft
amino|4|pertaining to or containing any of a group of organic compounds of nitrogen derived from ammonia
amiss|5|not functioning properly
ample|6|more than enough in size or scope or capacity
amuck|4|wildly frenzied and out of control
amused|6|pleasantly occupied|f
anachronistic|2|chronologically misplaced
analeptic|1|stimulating the central nervous system
analgesic|2|capable of relieving pain
analogous|2|similar or equivalent in some respects though otherwise dissimilar
analogue|2|of a circuit or device having an output that is proportional to the input
analog|3|of a circuit or device having an output that is proportional to the input
analyzed|6|examined carefully and methodically
anatomical|4|of or relating to the structure of the body
ancestral|4|inherited or inheritable by established rules of descent
ancillary|3|furnishing added support
andante|2|moderately slow
aneroid|2|containing no liquid or actuated without the use of liquid
angry|10|feeling or showing anger|f
anhydrous|0|without water
animal|10|marked by the appetites and passions of the body|f
animating|2|giving spirit and vivacity
annihilated|4|destroyed completely
announced|7|declared publicly
anomalous|4|deviating from the general or common order or type
anomic|0|socially disoriented
anonymous|8|having no known name or identity or known source
another|13|any of various alternatives|f
antacid|4|acting to neutralize acid
antebellum|2|belonging to a period before a war especially the American Civil War
antecedent|2|preceding in time or order
anthropomorphic|0|suggesting human characteristics for animals or inanimate things
anti-intellectual|0|smug and ignorant and indifferent or hostile to artistic and cultural values
antiaircraft|4|designed for defense from a surface position against air attack
anticipated|6|expected hopefully
antic|2|ludicrously odd
antiquated|4|so extremely old as seeming to belong to an earlier period
antitank|2|designed for defense against armored vehicles
antithetical|1|sharply contrasted in character or purpose
antitrust|3|of laws and regulations
antsy|4|nervous and unable to relax
aortic|4|of or relating to the aorta
apneic|2|of or relating to apnea
apostate|2|not faithful to religion or party or cause
appalled|5|struck with fear, dread, or consternation
appalling|6|causing consternation
appeasing|2|intended to pacify by acceding to demands or granting concessions
appellant|3|of or relating to or taking account of appeals
appellate|4|of or relating to or taking account of appeals
applicable|3|capable of being applied
applied|7|concerned with concrete problems or data rather than with fundamental principles
appraising|2|exercising or involving careful evaluations
appreciable|2|enough to be estimated or measured
appreciated|7|fully understood or grasped
apprehended|6|fully understood or grasped
apprenticed|3|bound by contract
approaching|8|of the relatively near future
appropriate|8|suitable for a particular person or place or condition etc|f
approved|7|established by authority
apropos|4|of an appropriate or pertinent nature
aqueous|2|similar to or containing or dissolved in water
arable|1|capable of being farmed productively
arbitrary|5|based on or subject to individual discretion or preference or sometimes impulse or caprice
arcane|4|requiring secret or mysterious knowledge
arced|2|forming or resembling an arch
archeological|3|related to or dealing with or devoted to archaeology
archetypal|3|representing or constituting an original type after which other similar things are patterned
arching|2|forming or resembling an arch
argent|2|of lustrous grey
argillaceous|2|resembling or containing clay
armed|9|characterized by having or bearing arms|f
armless|2|having no arms
arrant|2|without qualification
arrayed|2|in ceremonial attire and paraphernalia
arresting|7|commanding attention
arrogant|7|having or showing feelings of unwarranted importance out of overbearing pride
articulated|3|consisting of segments held together by joints
ascending|4|moving or going or growing upward
ascertained|3|discovered or determined by scientific observation
askance|2|directed to one side with or as if with doubt or suspicion or envy
askew|3|turned or twisted toward one side
asphyxiating|2|tending to deprive of oxygen
aspiring|4|desiring or striving for recognition or advancement
asserting|3|relating to the use of or having the nature of a declaration
assertive|4|aggressively self-assured
assigned|8|appointed to a post or duty
assimilating|2|capable of taking into a solution
assistant|9|of or relating to a person who is subordinate to another|f
associate|8|having partial rights and privileges or subordinate status|f
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
atrial|3|of or relating to a cavity or chamber in the body
attained|5|achieved or reached
attempted|7|tried unsuccessfully
attenuate|2|reduced in strength
attested|2|established as genuine
auburn|4|colored a moderate reddish-brown
audible|4|heard or perceptible by the ear
audiovisual|3|involving both hearing and seeing
auditory|4|of or relating to the process of hearing
augmented|3|added to or made greater in amount or number or strength
auric|2|of or relating to or containing or derived from gold
auspicious|4|auguring favorable circumstances and good luck
authenticated|5|established as genuine
available|9|obtainable or accessible and ready for use or service|f
avant-garde|0|radically new or original
avaricious|2|immoderately desirous of acquiring e.g. wealth
avenged|5|for which vengeance has been taken
averse|3|strongly opposed
avian|2|pertaining to or characteristic of birds
avowed|1|openly declared as such
awaited|4|expected hopefully
awake|9|not in a state of sleep|f
aware|9|having or showing knowledge or understanding or realization or perception|f
awash|4|covered with water
awesome|9|inspiring awe or admiration or wonder|f
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
baritone|4|lower in range than tenor and higher than bass
baronial|2|impressive in appearance
barricaded|4|preventing entry or exit or a course of action
baseless|4|without a basis in reason or fact
basilar|3|of or relating to or located at the base
basophilic|1|staining readily with basic dyes
bastardized|2|deriving from more than one source or style
bated|2|diminished or moderated
battleful|0|having or showing a ready disposition to fight
beaded|3|covered with beads of liquid
beaked|2|having or resembling a beak
beamish|2|smiling with happiness or optimism
bearable|4|capable of being borne though unpleasant
bearded|5|having hair on the cheeks and chin
beardown|0|with full strength
bearing|8|withstanding a weight or strain
beat-up|0|damaged by blows or hard usage
beauteous|3|beautiful, especially to the sight
beautiful|12|delighting the senses or exciting intellectual or emotional admiration|f
becalmed|2|rendered motionless for lack of wind
bedfast|0|confined to bed
bedridden|4|confined to bed
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
behind|11|having the lower score or lagging position in a contest|f
beholden|4|under a moral obligation to someone
beige|5|of a light greyish-brown color
belated|4|after the expected or usual time
belittled|3|made to seem smaller or less
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
bicuspid|2|having two cusps or points
big-ticket|0|very expensive
bigger|10|large or big relative to something else|f
bigheaded|2|overly conceited or arrogant
bighearted|2|given or giving freely
bigoted|3|blindly and obstinately attached to some creed or opinion and intolerant toward others
bilingual|4|using or knowing two languages|f
billed|4|having a beak or bill as specified
billowing|2|characterized by great swelling waves or surges
billowy|2|characterized by great swelling waves or surges
binding|6|executed with proper legal authority
binomial|1|of or relating to or consisting of two terms
biodegradable|3|capable of being decomposed by e.g. bacteria
biogenetic|2|of or relating to the production of living organisms from other living organisms
bioluminescent|2|emitting light
biomedical|2|relating to the activities and applications of science to clinical medicine
bipartisan|2|supported by both sides
bipedal|3|having two feet
biped|3|having two feet
bitchy|5|marked by or arising from malice
bizarre|7|conspicuously or grossly unconventional or unusual
black-haired|0|having hair of a dark color
black-market|0|distributed or sold illicitly
black|11|being of the achromatic color of maximum darkness|f
blamed|7|expletives used informally as intensifiers
blameless|4|free of guilt
blame|10|expletives used informally as intensifiers|f
blanket|8|broad in scope or content|f
blaring|6|unpleasantly loud and penetrating
blasted|7|expletives used informally as intensifiers
blended|5|combined or mixed together so that the constituent parts are indistinguishable
blest|2|highly favored or fortunate
blinded|7|deprived of sight
blinding|5|shining intensely
blissful|4|completely happy and contented
blockaded|2|preventing entry or exit or a course of action
blockading|2|blocking entrance to and exit from seaports and harbors
blonde|8|being or having light colored skin and hair and usually blue or grey eyes|f
blond|8|being or having light colored skin and hair and usually blue or grey eyes
bloodcurdling|3|extremely alarming
blooded|4|of unmixed ancestry
bloodthirsty|5|marked by eagerness to resort to violence and bloodshed
blooming|5|informal intensifiers
blubbery|2|swollen with fat
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
boiled|6|cooked in hot water|f
bombastic|3|ostentatiously lofty in style
bombproof|2|able to resist the explosive force of bombs and shells
boneless|3|being without a bone or bones
bonnie|8|very pleasing to the eye
bonny|6|very pleasing to the eye
booked|8|reserved in advance
bookish|3|characterized by diligent study and fondness for reading
booted|5|wearing boots
bootleg|5|distributed or sold illicitly
bootless|2|unproductive of success
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
brave|9|possessing or displaying courage|f
brawny|3|possessing physical strength and weight
breakable|3|capable of being broken or damaged
breakaway|4|having separated or advocating separation from another entity or policy or attitude
breakneck|2|moving at very high speed
breathed|5|uttered without voice
breathing|9|passing or able to pass air in and out of the lungs normally
breeding|6|producing offspring or set aside especially for producing offspring|f
brickle|3|having little elasticity
brimming|4|filled to capacity
brindle|1|having a grey or brown streak or a pattern or a patchy coloring
briny|4|slightly salty
broached|3|of a cask or barrel
broadside|4|toward a full side
brocaded|0|embellished with a raised pattern created by pressure or embroidery
broiled|3|cooked by radiant heat
brokenhearted|4|full of sorrow
broken|10|physically and forcibly separated into pieces or cracked or split|f
broke|11|lacking funds|f
bronzed|4|having a tan color from exposure to the sun
brooding|5|deeply or seriously thoughtful
browned|2|deeply suntanned
brownish|3|of a color similar to that of wood or earth
brown|10|of a color similar to that of wood or earth|f
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
built|9|having a substance added to increase effectiveness|f
bulky|4|of large size for its weight
bullnecked|0|having a thick short powerful neck
bullying|5|noisily domineering
bumbling|4|lacking physical movement skills, especially with the hands
bundled-up|0|dressed warmly
bungled|4|spoiled through incompetence or clumsiness
burbling|2|uttered with unrestrained enthusiasm
buried|9|placed in a grave|f
burked|2|suppressed quietly or indirectly
burled|2|have a pattern from the grain of a tree burl
burly|4|muscular and heavily built
burning|9|of immediate import|f
burr-headed|0|having a head of straight hair cut very short
burry|2|having or covered with protective barbs or quills or spines or thorns or setae etc.
bushwhacking|2|lying in ambush
busted|9|out of working order
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
calloused|3|having calluses
callow|3|young and inexperienced
calorimetric|0|of or relating to the measurement of heat
camouflaged|3|made invisible by means of protective coloring
campy|2|providing sophisticated amusement by virtue of having artificially mannered or banal or sentimental qualities
cancelled|7|no longer planned or scheduled
canny|3|showing self-interest and shrewdness in dealing with others
canonist|0|pertaining to or characteristic of a body of rules and principles accepted as axiomatic
canonized|1|accorded sacrosanct or authoritative standing
cantering|1|riding at a gait between a trot and a gallop
capable|9|having capacity or ability|f
captivating|3|capturing interest as if by a spell
carcinogenic|2|causing or tending to cause cancer
card-playing|0|preoccupied with the pursuit of pleasure and especially games of chance
cardboard|6|without substance
cardiac|7|of or relating to the heart
cardiopulmonary|2|of or pertaining to or affecting both the heart and the lungs and their functions
cardiovascular|4|of or pertaining to or involving the heart and blood vessels
careful|11|exercising caution or showing care or attention|f
careworn|1|showing the wearing effects of overwork or care or suffering
caring|7|feeling and exhibiting concern and empathy for others
carmine|6|of a color at the end of the color spectrum
carnation|5|pink or pinkish
carotid|5|of or relating to either of the two major arteries supplying blood to the head and neck
carousing|3|used of riotously drunken merrymaking
carpal|4|of or relating to the wrist
carsick|4|experiencing motion sickness
carved|7|made for or formed by carving
carven|0|made for or formed by carving
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
cereal|7|made of grain or relating to grain or the plants that produce it|f
certain|10|definite but not specified or identified|f
cerulean|4|of a deep somewhat purplish blue color similar to that of a clear October sky
cesarean|3|relating to abdominal delivery
cetacean|2|of or relating to whales and dolphins etc
chafed|2|painful from having the skin abraded
chagrined|3|feeling or caused to feel ill at ease or self-conscious or ashamed
champion|9|holding first place in a contest|f
chanted|4|sung or uttered rhythmically in a monotone
chantlike|0|uttered in a monotonous cadence or rhythm as in chanting
chapped|4|used of skin roughened as a result of cold or exposure
characteristic|5|typical or distinctive|f
charcoal|6|of a very dark grey
charged|8|of a particle or body or system
charismatic|5|possessing an extraordinary ability to attract
charming|9|pleasing or delighting
charnel|2|gruesomely indicative of death or the dead
chartered|5|hired for the exclusive temporary use of a group of travelers
cheap|9|relatively low in price or charging low prices|f
checked|10|patterned with alternating squares of color|f
cheering|8|providing freedom from worry
cheery|5|bright and pleasant
cheesy|6|of very poor quality
cherished|5|characterized by feeling or showing fond affection for
cherry|8|of a color at the end of the color spectrum
chestnut|5|of a golden brown to reddish brown color
chewable|2|able to be chewed or cut
chicken|10|easily frightened|f
chief|10|most important element|f
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
chronological|4|relating to or arranged according to temporal order|f
chubby|7|sufficiently fat so as to have a pleasing fullness of figure
churchgoing|3|actively practicing a religion
cinnabar|3|of a vivid red to reddish-orange color
circadian|2|of or relating to biological processes occurring at 24-hour intervals
circular|5|having the shape or form of a circle|f
circulating|5|passing from one to another
circumferential|2|lying around or just outside the edges or outskirts
circumspect|3|heedful of potential consequences
circumstantial|6|fully detailed and specific about particulars
cissy|4|having unsuitable feminine qualities
citywide|4|occurring or extending throughout a city
civil|8|applying to ordinary citizens as contrasted with the military|f
clammy|4|unpleasantly cool and humid
clandestine|5|conducted with or marked by hidden aims or methods
clanging|5|having a loud resonant metallic sound
clanking|5|having a hard nonresonant metallic sound
clarifying|3|that makes clear
clarion|3|loud and clear
clashing|3|sharply and harshly discordant
classical|7|of or relating to the first significant period of a civilization, culture, area of study, etc.|f
classless|2|favoring social equality
classy|7|elegant and fashionable
clean-shaven|0|closely shaved recently
clean|11|free from dirt or impurities|f
clear|11|readily apparent to the mind|f
clenched|4|closed or squeezed together tightly
cliched|2|repeated regularly without thought or originality
climactic|3|consisting of or causing a climax
clinched|3|closed or squeezed together tightly
clinking|5|like the light sharp ringing sound of glasses being tapped
clogging|4|preventing movement
closing|9|final or ending
clotted|4|thickened or coalesced in soft thick lumps
cloudless|3|free from clouds
cloven|3|split, divided
clueless|6|totally uninformed about what is going on
coagulate|2|transformed from a liquid into a soft semisolid or solid mass
coaxial|3|having a common axis
coaxing|3|pleasingly persuasive or intended to persuade
cockamamie|4|informal term for ridiculous and implausible
cocksure|3|marked by excessive confidence
cocky|7|overly self-confident or self-assertive
coexistent|0|existing at the same time
cogent|3|powerfully persuasive
cognizant|3|having or showing knowledge or understanding or realization or perception
coiled|3|curled or wound
coincidental|5|occurring or operating at the same time
coinciding|2|occurring or operating at the same time
coldhearted|2|lacking in sympathy or feeling
colicky|2|suffering from excessive gas in the alimentary canal
collectable|2|subject to or requiring payment especially as specified
collectible|3|subject to or requiring payment especially as specified
collective|6|done by or characteristic of individuals acting together
collect|9|payable by the recipient on delivery|f
colloquial|2|characteristic of informal spoken language or conversation
colossal|5|so great in size or force or extent as to elicit awe
colour|8|having or capable of producing colors|f
combed|5|made tidy with a comb
combined|7|made or joined or united into one
combustible|4|capable of igniting and burning
comfortable|10|providing or experiencing physical well-being or relief|f
comfy|6|providing or experiencing physical well-being or relief
comical|5|arousing or provoking laughter
coming|13|of the relatively near future|f
commanding|7|used of a height or viewpoint
commendable|5|worthy of high praise
commensurate|3|corresponding in size or degree or extent
commercialized|2|organized principally for financial gain
commonsense|2|exhibiting native good judgment
compatible|6|able to exist and perform in harmonious or agreeable combination
complacent|4|contented to a fault with oneself or one's actions
complaining|8|expressing pain or dissatisfaction of resentment
complete|10|having every necessary or normal part or component or step|f
compliant|3|inclined to comply
complicated|9|difficult to analyze or understand|f
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
concurrent|3|occurring or operating at the same time
conducive|4|tending to bring about
confiding|3|willing to entrust personal matters
confiscate|5|surrendered as a penalty
confluent|1|flowing together
conforming|3|adhering to established customs or doctrines
confounded|5|perplexed by many conflicting situations or statements
congenital|4|present at birth but not necessarily hereditary
congested|4|overfull as with blood
conglomerate|5|composed of heterogeneous elements gathered into a mass
congratulatory|2|expressive of sympathetic pleasure or joy on account of someone's success or good fortune
conical|3|relating to or resembling a cone
conic|2|relating to or resembling a cone
conjoined|3|consisting of two or more associated entities
conjugal|5|of or relating to marriage or to the relationship between a wife and husband
conjugated|1|formed by the union of two compounds
connubial|2|of or relating to marriage or to the relationship between a wife and husband
consecrate|3|solemnly dedicated to or set apart for a high or sacred purpose
conservative|7|resistant to change, particularly in relation to politics or religion|f
conserved|2|protected from harm or loss
considerable|7|large or relatively large in number or amount or extent or degree|f
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
content|7|satisfied or showing satisfaction with things as they are|f
contested|2|disputed or made the object of contention or competition
continued|7|without stop or interruption
continuing|7|remaining in force or being carried on without letup
contraband|5|distributed or sold illicitly
contraceptive|4|capable of preventing conception or impregnation
contracted|6|reduced in size or pulled together
contractual|3|relating to or part of a binding legal agreement
contrary|8|very opposed in nature or character or purpose|f
contrasting|2|strikingly different
contributing|5|tending to bring about
contributory|2|tending to bring about
contrite|3|feeling or expressing pain or sorrow for sins or offenses
controlled|7|restrained or managed or kept within certain bounds
convalescent|4|returning to health after illness or debility
convenient|8|suited to your comfort or purpose or needs|f
conventional|6|following accepted customs and proprieties
conversant|2|well informed about or knowing thoroughly
convex|3|curving or bulging outward
convincing|7|causing one to believe the truth of something
convivial|3|occupied with or fond of the pleasures of good company
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
coronary|6|surrounding like a crown
corrected|6|having something undesirable neutralized
correspondent|6|similar or equivalent in some respects though otherwise dissimilar
corroded|3|eaten away as by acid or oxidation
corrugated|3|shaped into alternating parallel grooves and ridges
cortical|3|of or relating to a cortex
corticofugal|0|of a nerve fiber passing outward from the cerebral cortex
cosmic|6|of or from or pertaining to or characteristic of the cosmos or universe
cost-plus|0|determining payment based on the actual cost of production plus an agreed-upon fee or rate of profit
costal|3|of or relating to or near a rib
costumed|3|dressed in clothing characteristic of a period, country, or class
countable|3|that can be counted
counteractive|3|opposing or neutralizing or mitigating an effect by contrary action
counterbalanced|0|brought into equipoise by means of a weight or force that offsets another
counterintuitive|2|contrary to what common sense would suggest
counterproductive|3|tending to hinder the achievement of a goal
counter|8|indicating opposition or resistance|f
countless|6|too numerous to be counted|f
courtly|3|refined or imposing in manner or appearance
couth|3|refined and well-mannered
covered|9|overlaid or spread or topped with or enclosed within something|f
coveted|5|greatly desired
cowardly|6|lacking courage
cowled|0|having the head enclosed in a cowl or hood
crabby|5|annoyed and irritable
crack|9|of the highest quality|f
crafty|5|marked by skill in deception
craggy|1|having hills and crags
cramped|5|constricted in size
crank|7|inclined to heel over easily under sail
crashing|7|informal intensifiers
crass|4|so unrefined as to be lacking in discrimination and sensibility
craved|4|wanted intensely
craven|5|lacking even the rudiments of courage
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
crowded|8|overfilled or compacted or concentrated|f
crowing|3|exhibiting self-importance
crucial|7|of extreme importance
cruel|8|able or disposed to inflict pain or suffering|f
crumbly|2|easily broken into small fragments or reduced to powder
crummy|6|of very poor quality
crumpled|4|of metal e.g.
crushing|6|physically or spiritually devastating
cryogenic|4|of or relating to very low temperatures
culinary|5|of or relating to or used in cooking
culpable|3|deserving blame or censure as being wrong or evil or injurious
cultured|5|marked by refinement in taste and manners
cumulative|3|increasing by successive addition
curative|3|tending to cure or restore to health
curdled|3|transformed from a liquid into a soft semisolid or solid mass
curled|5|making curls or having been made to curl
curling|5|making curls or having been made to curl
curly|7|having curls or waves|f
current|8|occurring in or belonging to the present time|f
curricular|2|of or relating to an academic course of study
cursive|2|having successive letter joined together
cursory|3|hasty and without attention to detail
curst|3|deserving a curse
curvaceous|2|having a large bosom and pleasing curves
curving|2|having or marked by a curve or smoothly rounded bend
cushy|4|not burdensome or demanding
cussed|3|stubbornly persistent in wrongdoing
custodial|4|providing protective supervision
custom|7|made according to the specifications of an individual|f
cutaneous|2|relating to or existing on or affecting the skin
cutthroat|5|ruthless in competition
cyclical|3|recurring in cycles
cynical|6|believing the worst of human nature and motives
dabbled|3|covered with bright patches
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
darling|11|dearly loved|f
darned|6|expletives used informally as intensifiers
dashed|5|having gaps or spaces
dastardly|4|despicably cowardly
dated|8|marked by features of the immediate and usually discounted past
daunted|2|caused to show discomposure
daunting|4|discouraging through fear
dauntless|3|invulnerable to fear or intimidation
de-iodinating|0|removing iodine from
deadlocked|2|at a complete standstill because of opposition of two unrelenting forces or factions
deadly|8|causing or capable of causing death|f
deadpan|2|deliberately impassive in manner
deafened|2|caused to hear poorly or not at all
deafening|4|loud enough to cause hearing loss
debasing|2|used of conduct
debauched|2|unrestrained by convention or morality
debilitated|3|lacking energy or vitality
debilitating|4|impairing the strength and vitality
decapitated|5|having had the head cut off
decided|10|recognizable|f
decimal|5|numbered or proceeding by tens
deciphered|3|converted from cryptic to intelligible language
decisive|5|determining or having the power to determine an outcome
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
degenerate|6|unrestrained by convention or morality
degenerative|3|marked by gradual deterioration of organs and cells along with loss of function
dejected|3|affected or marked by low spirits
delayed|7|not as far along as normal in development
deleterious|3|harmful to living things
delightful|8|greatly pleasing or entertaining|f
deltoid|2|triangular or suggesting a capital delta, with a point at the apex
demanding|7|requiring more than usually expected or thought due
demeaning|5|causing awareness of your shortcomings
demolished|5|torn down and broken up
demon-ridden|0|as if possessed by demons
demonic|6|extremely evil or cruel
demoralising|2|destructive of morale and self-reliance
demoralized|3|made less hopeful or enthusiastic
demoralizing|3|destructive of morale and self-reliance
demure|4|affectedly modest or shy especially in a playful or provocative way
demythologized|0|having mythical elements removed
deniable|3|capable of being denied or contradicted
denigrating|2|harmful and often untrue
dented|5|of metal e.g.
dependent|6|relying on or requiring a person or thing for support, supply, or what is needed|f
depicted|4|represented graphically by sketch or design or lines
depilatory|3|able to remove hair or render hairless
depleted|5|no longer sufficient
depraved|5|deviating from what is considered moral or right or proper or good
deprecating|1|tending to diminish or disparage
deprecatory|0|tending to diminish or disparage
depressing|7|causing sad feelings of gloom and inadequacy|f
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
detergent|5|having cleansing power
determining|5|having the power or quality of deciding
deterministic|2|an inevitable consequence of antecedent sufficient causes
detested|3|treated with dislike or contempt
detrimental|4|causing harm or injury
developed|8|being changed over time so as to be e.g. stronger or more complete or more useful|f
developing|7|relating to societies in which capital needed to industrialize is in short supply
deviant|5|markedly different from an accepted norm
deviate|5|markedly different from an accepted norm
devoid|4|completely wanting or lacking
devotional|1|relating to worship
devouring|5|ardently or excessively desirous
dexterous|2|skillful in physical movements
dexter|7|on or starting from the wearer's right
dextrous|0|skillful in physical movements
diachronic|0|used of the study of a phenomenon as it changes through time
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
directing|6|showing the way by conducting or leading
directionless|2|aimlessly drifting
directive|6|showing the way by conducting or leading
dirty|10|soiled or likely to soil with dirt or grime|f
disadvantaged|4|marked by deprivation especially of the necessities of life or healthful environmental influences
disaffected|3|discontented as toward authority
disappointing|6|not up to expectations|f
disarming|4|capable of allaying hostility
disastrous|6|having extremely unfortunate or dire consequences|f
discernable|1|perceptible by the senses or intellect
discharged|7|having lost your job
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
disinclined|2|unwilling because of mild dislike or disapproval
disingenuous|3|not straightforward or candid
disinherited|3|deprived of your rightful heritage
disintegrative|0|tending to cause breakup into constituent elements or parts
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
disregarded|3|not noticed inadvertently
disreputable|3|lacking respectability in character or behavior or appearance
disrupted|5|marked by breaks or gaps
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
divorced|8|of someone whose marriage has been legally dissolved|f
doable|5|capable of existing or taking place or proving true
doctrinaire|1|stubbornly insistent on theory without regard for practicality or suitability
dogged|4|stubbornly unyielding
dogging|4|relentless and indefatigable in pursuit or as if in pursuit
doglike|0|resembling a dog
doleful|0|filled with or evoking sadness
domed|3|having a hemispherical vault or dome
dominant|5|exercising influence or control
dosed|3|treated with some kind of application
doting|3|extravagantly or foolishly loving and indulgent
doubled|6|twice as great or many
downhearted|3|filled with melancholy and despondency
downhill|6|sloping down rather steeply
downstairs|9|on or of lower floors of a building|f
downstair|2|on or of lower floors of a building
downtown|9|of or located in the lower part of a town, or in the business center|f
downtrodden|4|abused or oppressed by people in power
downwind|4|towards the side away from the wind
dozen|9|denoting a quantity consisting of 12 items or units|f
drafty|4|not airtight
dragging|7|marked by a painfully slow and effortful manner
draining|5|having a debilitating effect
drastic|6|forceful and extreme and rigorous
draughty|2|not airtight
dreamed|8|conceived of or imagined or hoped for
dreamless|2|untroubled by dreams
drenched|5|abundantly covered or supplied with
dressy|4|in fancy clothing
drifting|6|continually changing especially as from one abode or occupation to another
drilled|5|trained in a skill by repetitious practice
drinkable|2|suitable for drinking
drizzling|2|falling lightly in very small drops
drizzly|2|wet with light rain
droll|4|comical in an odd or whimsical manner
droopy|4|hanging down
dropping|8|coming down freely under the influence of gravity
drugged|6|under the influence of narcotics
drunk|10|stupefied or excited by a chemical substance|f
dry-eyed|0|free from tears
ducal|4|of or belonging to or suitable for a duke
ductless|2|not having a duct
dumbfounded|3|as if struck dumb with astonishment and surprise
dumfounded|1|as if struck dumb with astonishment and surprise
dummy|8|having the appearance of being real but lacking capacity to function
dural|2|of or relating to the dura mater
dutiful|3|willingly obedient out of a sense of duty and respect
dwindling|3|gradually decreasing until little remains
dysphoric|2|generalized feeling of distress
eager|7|having or showing keen interest or intense desire or impatient expectancy|f
eagle-eyed|0|capable of seeing to a great distance
earless|2|lacking external ears
earlier|9|more early than|f
earliest|6|more early than
earned|8|gained or acquired
earsplitting|0|loud enough to cause hearing loss
eased|4|made easier to bear
eastbound|5|moving toward the east
eastern|7|lying toward or situated in the east|f
eastward|3|moving toward the east
eatable|2|suitable for use as food
ebony|5|of a very dark black
ebullient|1|joyously unrestrained
ecclesiastical|3|of or associated with a church
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
eighteen|7|being one more than seventeen|f
eighty|6|being ten more than seventy|f
eight|11|being one more than seven|f
elaborated|2|developed or executed with care and in minute detail
elapsed|4|having passed or slipped by
elastic|5|capable of resuming original shape after stretching or compression
elderly|7|advanced in years|f
elder|7|used of the older of two persons of the same name especially used to distinguish a father from his son
eldest|5|first in order of birth
eldritch|2|suggesting the operation of supernatural influences
electoral|4|of or relating to elections
electrifying|4|causing a surge of emotion or excitement
elephantine|2|of great mass
eleven|8|being one more than ten|f
eligible|6|qualified for or allowed or worthy of being chosen
elite|6|selected as the best
eloquent|5|expressing yourself readily, clearly, effectively
elvish|3|usually good-naturedly mischievous
emancipated|4|free from traditional social restraints
emasculated|3|having the testicles removed
emasculate|3|having unsuitable feminine qualities
embezzled|4|taken for your own use in violation of a trust
embodied|3|possessing or existing in bodily form
emboldened|2|made bold or courageous
embossed|3|embellished with a raised pattern created by pressure or embroidery
embroiled|2|deeply involved especially in something complicated
emotionless|2|unmoved by feeling
empty|10|holding or containing nothing|f
enabling|4|providing legal power or sanction
enamored|4|marked by foolish or unreasoning fondness
encased|4|covered or protected with or as if with a case
enchained|0|bound with chains
enchanted|6|influenced as by charms or incantations
enchanting|6|capturing interest as if by a spell
encircled|3|confined on all sides
encircling|3|being all around the edges
encouraged|6|inspired with confidence
encroaching|3|gradually intrusive without right or permission
encumbered|2|loaded to excess or impeded by a heavy load
encyclopedic|2|comprehensive in scope or content
endearing|5|lovable especially in a childlike or naive way
ended|9|having come or been brought to a conclusion|f
endowed|4|provided or supplied or equipped with
enduring|5|lasting a long time
energising|2|supplying motive force
energizing|2|supplying motive force
enervating|0|causing debilitation
engaging|6|attracting or delighting
engorged|3|overfull as with blood
engraved|6|cut or impressed into a surface
engrossing|2|capable of arousing and holding the attention
enhanced|5|increased or intensified in value or beauty or quality
enjoyable|6|affording satisfaction or pleasure|f
enormous|8|extraordinarily large in size or extent or amount or power or degree|f
enough|13|sufficient for the purpose|f
enraged|4|marked by extreme anger
ensuing|3|following immediately and as a result of what went before
enterprising|4|marked by imagination, initiative, and readiness to undertake new projects
entertained|6|pleasantly occupied
entertaining|7|agreeably diverting
enthralled|3|filled with wonder and delight
enthralling|3|capturing interest as if by a spell
enthusiastic|6|having or showing great excitement and interest|f
enticing|4|highly attractive and able to arouse hope or desire
entire|10|constituting the full quantity or extent|f
entitled|8|qualified for by right according to law
entranced|2|filled with wonder and delight
entrancing|3|capturing interest as if by a spell
enveloping|2|surrounding and closing in on or hemming in
enviable|3|causing envy
envious|5|showing extreme cupidity
enzymatic|2|of or relating to or produced by an enzyme
ephemeral|3|lasting a very short time
epidermal|3|of or relating to a cuticle or cuticula
epidural|4|on or outside the dura mater
epistolatory|0|written in the form of or carried on by letters or correspondence
epochal|2|highly significant or important especially bringing about or marking the beginning of a new development or era
equal|8|having the same quantity, value, or measure as another|f
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
eternal|8|continuing forever or indefinitely|f
eugenic|0|pertaining to or causing improvement in the offspring produced
euphoric|4|exaggerated feeling of well-being or elation
eventual|4|expected to follow in the indefinite future from causes already operating
ever-changing|0|marked by continuous change or effective action
evergreen|3|bearing foliage throughout the year
everyday|8|found in the ordinary course of events|f
every|13|each and all of the members of a group considered singly and without exception|f
evident|5|clearly revealed to the mind or the senses or judgment|f
eviscerate|3|having been disembowelled
evocative|3|serving to bring to mind
evoked|2|called forth from a latent or potential state by stimulation
exalted|4|of high moral or intellectual value
exasperated|3|greatly annoyed
exceeding|4|far beyond what is usual in magnitude or degree
excessive|6|beyond normal limits
excess|6|more than is needed, desired, or required|f
excitatory|1|able to excite or stimulate
exclusive|7|not divided or shared with others|f
excruciating|5|extremely painful
exculpatory|2|clearing of guilt or blame
excused|7|granted exemption
executed|7|put to death as punishment
executive|8|having the function of carrying out plans or orders etc.
exhausted|8|drained of energy or effectiveness|f
exhaustive|4|performed comprehensively and completely
exonerated|4|freed from any question of guilt
exorbitant|4|greatly exceeding bounds of reason or moderation
expanded|5|increased in extent or size or bulk or scope
expected|9|considered likely or probable to happen or arrive|f
expeditionary|3|designed for military operations abroad
expeditious|3|marked by speed and efficiency
expensive|9|high in price or charging high prices|f
expired|6|having come to an end or become void after passage of a period of time
explainable|3|capable of being understood
explanatory|1|serving or intended to explain or make clear
explicit|5|precisely and clearly expressed or readily observable
exploded|7|showing the parts of something separated but in positions that show their correct relation to one another
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
faithful|8|steadfast in affection or allegiance|f
faithless|4|having the character of, or characteristic of, a traitor
falsetto|3|artificially high
false|9|not in accordance with the fact or reality or actuality|f
faltering|3|unsteady in speech or action
famed|5|widely known and esteemed
familiarized|2|having achieved a comfortable relation with your environment
familiar|9|well known or easily recognized|f
famished|5|extremely hungry
famous|10|widely known and esteemed|f
fanatical|4|marked by excessive enthusiasm for and intense devotion to a cause or idea
fanatic|6|marked by excessive enthusiasm for and intense devotion to a cause or idea
fancied|5|formed or conceived by the imagination
fancy-free|0|having no commitments or responsibilities
fanned|4|especially spread in a fan shape
far-famed|0|widely known and esteemed
far-off|0|very far away in space or time
faraway|6|very far away in space or time|f
farcical|2|broadly or extravagantly humorous
farthest|5|most remote in space or time or order|f
fascinated|6|having your attention fixated as though by a spell
fascinating|8|capable of arousing and holding the attention|f
fast-flying|0|moving swiftly
fast-growing|0|tending to spread quickly
fated|4|determined by tragic fate
fatigued|4|drained of energy or effectiveness
fattened|2|made ready for market
fatty|7|containing or composed of fat
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
festive|6|offering fun and gaiety|f
fetal|5|of or relating to a fetus
fetching|5|very attractive
fevered|3|highly or nervously excited
fewer|6|quantifier meaning a smaller number of
fewest|3|quantifier meaning the smallest in number
fiddling|5|small and of little importance
fidgety|4|nervous and unable to relax
fiduciary|3|relating to or of the nature of a legal trust
fiendish|4|extremely evil or cruel
fifteen|8|being one more than fourteen|f
fiftieth|3|the ordinal number of fifty in counting order
fifty-fifty|0|equal in degree or extent or amount
fifty|9|being ten more than forty|f
fighting|10|engaged in or ready for military or naval operations|f
figured|10|adorned with patterns|f
filled|9|generously supplied with
filmed|6|recorded on film
filmy|2|so thin as to transmit light
fine-looking|0|pleasing in appearance especially by reason of conformity to ideals of form and proportion
finer|6|greater in quality or excellence
finicky|3|exacting especially about details
finite|4|bounded or limited in magnitude or spatial or temporal extent
fired|10|having lost your job|f
fireproof|3|impervious to damage by fire
first-rate|0|of the highest quality
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
flash|8|tastelessly showy|f
flattering|7|showing or representing to advantage
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
foolhardy|4|marked by defiant disregard for danger or consequences
fooling|8|characterized by a feeling of irresponsibility
foolish|8|devoid of good sense or judgment|f
foolproof|6|not liable to failure
footling|2|small and of little importance
footloose|5|free to go or do as one pleases
foppish|2|affecting extreme elegance in dress and manner
forbidden|7|excluded from use or mention|f
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
forgotten|9|not noticed inadvertently|f
forlorn|4|marked by or showing hopelessness
formal|8|being in accord with established forms and conventions and requirements|f
formed|7|having or given a form or shape
forthright|4|characterized by directness in manner or speech
fortieth|2|the ordinal number of forty in counting order
forty|8|being ten more than thirty|f
forward|10|at or near or directed toward the front|f
fossilised|2|set in a rigidly conventional pattern of behavior, habits, or beliefs
fossilized|3|set in a rigidly conventional pattern of behavior, habits, or beliefs
foster|8|providing or receiving nurture or parental care though not related by blood or legal ties
found|12|come upon unexpectedly or after searching|f
four-sided|0|having four sides
fourscore|3|being ten more than seventy
foursquare|2|characterized by firm and unwavering conviction
fourteen|7|being one more than thirteen|f
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
freewill|2|done of your own accord
frenetic|2|excessively agitated
freshman|7|used of a person in the first year of an experience|f
friable|2|easily broken into small fragments or reduced to powder
fried|8|cooked by frying in fat|f
friendless|4|excluded from a society
frightening|7|causing fear or dread or terror|f
frisky|6|playful like a lively kitten
frivolous|5|not serious in content or attitude or behavior
frizzy|4|in small tight curls
frostbitten|3|injured by freezing or partial freezing
froward|2|habitually disposed to disobedience and opposition
frowning|4|showing displeasure or anger
frugal|3|avoiding waste
fruitful|5|productive or conducive to producing in abundance
fruitless|4|unproductive of success
frumpy|3|primly out of date
frustrated|7|disappointingly unsuccessful|f
fucking|12|informal intensifiers|f
fueled|5|heated, driven, or produced by burning fuel
fugal|0|of or relating to or in the style of a musical fugue
fugitive|7|lasting for a markedly brief time
fulfilled|6|completed to perfection
full-clad|0|given substance or detail
full-grown|0|fully developed
full-time|0|for the entire time appropriate to an activity|f
fulsome|2|unpleasantly and excessively suave or ingratiating in manner or speech
fumbling|3|showing lack of skill or aptitude
funded|5|furnished with funds
fungal|3|of or relating to fungi
fungible|2|of goods or commodities
funicular|2|relating to or operated by a cable
furled|2|rolled up and secured
furnished|5|provided with whatever is necessary for a purpose
furred|2|covered with a dense coat of fine silky hairs
furrowed|2|having long narrow shallow depressions in the surface
furry|6|covered with a dense coat of fine silky hairs
further|10|more distant in especially degree|f
furthest|4|most remote in space or time or order|f
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
garden|9|the usual or familiar type|f
gargantuan|4|of great mass
garish|3|tastelessly showy
garrulous|2|full of trivial conversation
gaseous|3|existing as or having characteristics of a gas
gastric|5|relating to or involving the stomach
gathered|8|brought together in one place
gauche|4|lacking social polish
gauntleted|0|wearing a protective glove
gawky|3|lacking grace in movement or posture
geared|4|equipped with or connected by gears or having gears engaged
general-purpose|0|not limited in use or function
generalized|2|not biologically differentiated or adapted to a specific function or environment
general|11|applying to all or most members of a category or group|f
genteel|4|marked by refinement in taste and manners
gentile|4|belonging to or characteristic of non-Jewish peoples
gentlemanlike|2|befitting a man of good breeding
gentlemanly|4|befitting a man of good breeding
geosynchronous|3|of or having an orbit with a fixed period of 24 hours
geothermal|3|of or relating to the heat in the interior of the earth
germane|3|relevant and appropriate
germfree|2|free from germs or pathogenic organisms
germinal|1|containing seeds of later development
germy|2|full of germs or pathological microorganisms
gesticulating|2|making gestures while speaking
ghostlike|1|resembling or characteristic of a phantom
ghostly|5|resembling or characteristic of a phantom
ghoulish|3|suggesting the horror of death and decay
giant|9|of great mass|f
gibelike|0|abusing vocally
gifted|7|endowed with talent or talents|f
gigantic|7|so exceedingly large or extensive as to suggest a giant or mammoth
gimpy|4|disabled in the feet or legs
gingerly|1|with extreme care or delicacy
ginger|7|having a bright orange-brown color|f
girlish|4|befitting or characteristic of a young girl
glace|2|preserved by coating with or allowing to absorb sugar
glamorous|6|having an air of allure, romance and excitement
glamourous|2|having an air of allure, romance and excitement
gleaming|4|bright with a steady but subdued shining
gleeful|3|full of high-spirited delight
glinting|2|having brief brilliant points or flashes of light
glistening|4|reflecting light
glittering|4|having brief brilliant points or flashes of light
glittery|2|having brief brilliant points or flashes of light
globular|2|having the shape of a sphere or ball
glorified|5|accorded sacrosanct or authoritative standing
glorious|8|having or deserving or conferring glory|f
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
good-looking|0|pleasing in appearance especially by reason of conformity to ideals of form and proportion|f
good-natured|0|having an easygoing and cheerful disposition
goodly|4|large in amount or extent or degree
gooey|5|soft and sticky
goofy|7|ludicrous, foolish
gorgeous|9|dazzlingly beautiful|f
gormless|2|lacking intelligence and vitality
gossipy|2|prone to friendly informal communication
governing|4|responsible for making and enforcing rules and laws
gowned|2|wearing a gown
grabby|3|immoderately desirous of acquiring e.g. wealth
gradual|5|proceeding in small stages
graduate|8|of or relating to studies beyond a bachelor's degree|f
grainy|3|composed of or covered with particles resembling meal in texture or consistency
grand|10|of behavior that is impressive and ambitious in scale or scope|f
granted|8|acknowledged as a supposition
grasping|5|immoderately desirous of acquiring e.g. wealth
grateful|9|feeling or showing gratitude|f
gratified|3|having received what was desired
gratis|4|costing nothing
gravid|1|in an advanced stage of pregnancy
gravimetric|3|of or relating to hydrometry
gray-haired|0|showing characteristics of age, especially having grey or white hair
grayish|2|of an achromatic color of any lightness intermediate between the extremes of white and black
grazed|5|scraped or touched lightly in passing
greatest|10|highest in quality|f
greenish|3|of the color between blue and yellow in the color spectrum
green|10|of the color between blue and yellow in the color spectrum|f
grief-stricken|0|sorrowful through loss or deprivation
grieving|6|sorrowful through loss or deprivation
grimy|4|thickly covered with ingrained dirt or soot
gripping|4|capable of arousing and holding the attention
grisly|5|shockingly repellent
grizzled|2|having dark hairs mixed with grey or white
grizzly|6|showing characteristics of age, especially having grey or white hair
groggy|5|stunned or confused and slow to react
groomed|4|neat and smart in appearance
groping|5|acting with uncertainty or hesitance or lack of confidence
gross|8|before any deductions
grouchy|5|annoyed and irritable
groundbreaking|4|being or producing something like nothing done or experienced or created before
groundless|3|without a basis in reason or fact
groveling|5|totally submissive
grovelling|3|totally submissive
growing|9|relating to or suitable for growth|f
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
guilty|10|responsible for or chargeable with a reprehensible act|f
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
hammy|4|affectedly dramatic
handed|8|having or involving the use of hands
handheld|4|small and light enough to be operated while you hold it in your hands
handmade|5|made by hand or a hand process
handwoven|2|made on a handloom
hapless|4|deserving or inciting pity
happy|12|enjoying or showing or marked by joy or pleasure|f
harassed|5|troubled persistently especially with petty annoyances
hard-fought|0|requiring great effort
hard-pressed|0|facing or experiencing financial trouble or difficulty
hardback|2|having a hard back or cover
hardworking|5|characterized by hard work and perseverance
harebrained|4|very foolish
harmful|5|causing or capable of causing harm|f
harmless|8|not causing or capable of causing harm
harnessed|4|brought under control and put to use
harried|2|troubled persistently especially with petty annoyances
harrowing|4|extremely painful
hated|9|treated with dislike or contempt
hatless|1|not wearing a hat
haughty|4|having or showing arrogant superiority to and disdain of those one views as unworthy
hazardous|6|involving risk or danger
hazel|5|of a light brown or yellowish brown color
headed|9|having a heading or course in a certain direction|f
headfirst|4|with the head foremost
headstrong|5|habitually disposed to disobedience and opposition
healed|7|freed from illness or injury
healing|7|tending to cure or restore to health|f
heard|12|detected or perceived by the sense of hearing|f
hearing|10|able to perceive sound|f
hearsay|5|heard through another rather than directly
heartbreaking|5|causing or marked by grief or anguish
heartbroken|6|full of sorrow
heartening|1|cheerfully encouraging
heartfelt|5|sincerely earnest
heartwarming|4|causing gladness and pleasure
heathen|5|not acknowledging the God of Christianity and Judaism and Islam
heavy-armed|0|having massive arms
heavyset|3|having a short and solid form or stature
hectic|6|marked by intense agitation or emotion
hedged|2|evasively worded in order to avoid an unqualified statement
hedonistic|2|devoted to pleasure
heinous|5|extremely wicked, deeply criminal
helpful|8|providing assistance or serving a useful function|f
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
hidden|9|not accessible to view|f
hidebound|2|stubbornly conservative and narrow-minded
hierarchical|2|classified according to various criteria into successive levels or layers
high-backed|0|having a high back
high-resolution|0|producing images that are sharp and finely detailed
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
homelike|2|having a feeling of home
homemade|6|made or produced in the home or by yourself
homesick|6|longing to return home
homeward|5|oriented toward home
homey|6|having a feeling of home
homicidal|6|characteristic of or capable of or having a tendency toward killing another human being
homing|5|orienting or directing homeward or to a destination
homogeneous|2|all of the same or similar kind or nature
homozygous|0|having identical alleles at corresponding chromosomal loci
honeycombed|2|pitted with cell-like cavities
honored|8|having an illustrious reputation
hoofed|2|having or resembling hoofs
horned|4|having a horn or horns or hornlike parts or horns of a particular kind
horrendous|5|causing fear or dread or terror
horrible|10|provoking horror|f
horrified|5|stricken with horror
horrifying|5|provoking horror
horticultural|2|of or relating to the cultivation of plants
hourly|5|occurring every hour or payable by the hour
howling|6|extraordinarily good or great
huddled|5|crowded or massed together
hulking|3|of great size and bulk
humbled|5|subdued or brought low in condition or status
humbling|3|causing awareness of your shortcomings
humid|5|containing or characterized by a great deal of water vapor|f
humiliating|7|causing awareness of your shortcomings
humourless|2|lacking humor
hunched|3|having the back and shoulders rounded
hundred|10|being ten more than ninety|f
hungry|10|feeling hunger|f
hurried|5|moving rapidly or performed quickly or in great haste
hurrying|5|moving with great haste
hushed|4|in a softened tone
hyaline|1|resembling glass in transparency or translucency
hybrid|6|produced by crossbreeding
hydrated|4|containing combined water
hydrophilic|0|having a strong affinity for water
hydroponic|3|of or relating to aquiculture
hydrous|1|containing combined water
hygienic|4|tending to promote or preserve health
hypercritical|2|inclined to judge too severely
hyperfine|0|extremely fine or thin, as in a spectral line split into two or more components
hypersensitive|3|having an allergy or peculiar or excessive susceptibility
hypertrophied|1|excessively enlarged as a result of increased size in the constituent cells
hypnotised|3|having your attention fixated as though by a spell
hypnotized|5|having your attention fixated as though by a spell
hypocritical|5|professing feelings or virtues one does not have
hypodermic|4|relating to or located below the epidermis
hypophysectomised|0|having the pituitary gland removed by surgery
hypothetical|6|based primarily on surmise rather than adequate evidence
iambic|3|of or consisting of iambs
iatrogenic|2|induced by a physician's words or therapy
iconic|3|relating to or having the characteristics on an icon
ideal|7|conforming to an ultimate standard of perfection or excellence|f
idiopathic|2|arising from an unknown cause
idiosyncratic|3|peculiar to the individual
idolised|3|regarded with deep or rapturous love
idolized|4|regarded with deep or rapturous love
ignominious|3|deserving or bringing disgrace or shame
iliac|2|of or relating to the ilium
ill-equipped|0|poorly supplied with physical equipment
ill-fated|0|marked by or promising bad fortune
ill-starred|0|marked by or promising bad fortune
ill-used|0|taken advantage of
illegal|9|prohibited by law or by official or accepted rules|f
illuminated|4|provided with artificial light
illuminating|4|tending to increase knowledge or dissipate ignorance
imaginary|7|not based on fact|f
imaginative|5|marked by independence and creativity in thought or action
imbalanced|2|being or thrown out of equilibrium
imitation|6|not genuine or real
immense|5|unusually great in size or amount or degree or especially extent or scope
imminent|6|close in time
immoderate|3|beyond reasonable limits
immortal|7|not subject to death
immovable|3|not able or intended to be moved
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
impervious|4|not admitting of passage or capable of being affected
impish|2|naughtily or annoyingly playful
implacable|3|incapable of being placated
implanted|5|deeply rooted
implausible|2|having a quality that provokes disbelief
implemented|3|forced or compelled or put in force
implicated|5|culpably involved
implike|0|naughtily or annoyingly playful
important|11|of great significance or value|f
imported|6|used of especially merchandise brought from a foreign source
imposed|5|set forth authoritatively as obligatory
impressed|9|deeply or markedly affected or influenced
imprisoned|6|being in captivity
impromptu|5|with little or no preparation or forethought
improving|6|getting higher or more vigorous
improvised|4|done or made using whatever is available
inadequate|6|lacking the requisite qualities or resources to meet a task
inadmissible|4|not deserving to be admitted
inadvertent|3|happening by chance or unexpectedly or unintentionally
inarticulate|3|without or deprived of the use of speech or words
inaudible|4|impossible to hear
inboard|3|located within the hull or nearest the midline of a vessel or aircraft
inbound|5|directed or moving inward or toward a center
incapacitated|5|lacking in or deprived of strength or power
incensed|3|angered at something unjust or wrong
incertain|0|lacking or indicating lack of confidence or assurance
incessant|4|uninterrupted in time and indefinitely long continuing
inchoate|2|only partly in existence
incident|8|falling or striking of light rays on something|f
incipient|2|only partly in existence
included|7|enclosed in the same envelope or package
inclusive|3|including much or everything
incognito|4|with your identity concealed
inconceivable|5|totally unlikely
incongruous|3|lacking in harmony or compatibility or appropriateness
inconsiderable|1|too small or unimportant to merit attention
inconsolable|3|sad beyond comforting
inconspicuous|4|not prominent or readily noticeable
inconstant|2|likely to change frequently often without apparent or cogent reason
incorporate|5|formed or united into a whole
increased|7|made greater in size or amount or degree
increasing|6|becoming greater or larger
incredible|9|beyond belief or understanding|f
incredulous|3|not disposed or willing to believe
incremental|2|increasing gradually by regular degrees or additions
incriminating|5|charging or suggestive of guilt or blame
indefatigable|2|showing sustained enthusiastic action with unflagging vitality
indefinite|4|vague or not clearly defined or stated
indelible|3|cannot be removed or erased
indentured|3|bound by contract
independent|8|free from external control and constraint|f
indictable|2|liable to be accused, or cause for such liability
indie|4|not affiliated with a major recording company
indigenous|5|originating where it is found
indigent|4|poor enough to need help from others
indignant|4|angered at something unjust or wrong
indigo|4|having a color between blue and violet
indirect|4|having intervening factors or persons or influences|f
indistinct|7|not clearly defined or easy to perceive or understand
individual|8|being or characteristic of a single thing or person|f
indomitable|3|impossible to subdue
indubitable|1|too obvious to be doubted
induced|5|brought about or caused
inebriated|3|stupefied or excited by a chemical substance
inedible|4|not suitable for food
inelegant|2|lacking in refinement or grace or good taste
inescapable|3|impossible to avoid or evade
inestimable|2|beyond calculation or measure
inexpensive|5|relatively low in price or charging low prices|f
inexplicable|5|incapable of being explained or accounted for
infallible|4|incapable of failure or error
infamous|6|known widely and usually unfavorably
infatuated|5|marked by foolish or unreasoning fondness
infertile|3|incapable of reproducing
infinite|6|having no limits or boundaries in time or space or extent or magnitude
inflammable|3|easily ignited
inflatable|5|designed to be filled with air or gas
influent|0|flowing inward
informed|8|having much knowledge or education
infrared|6|having or employing wavelengths longer than light but shorter than radio waves
infuriated|3|marked by extreme anger
infuriating|4|extremely annoying or displeasing
ingenious|6|showing inventiveness and skill
ingrained|3|deeply rooted
inguinal|2|of or relating to or near the groin
inherent|4|existing as an essential constituent or characteristic
inherited|7|occurring among members of a family usually by heredity
inhibited|4|held back or restrained or prevented
inhibitory|0|restrictive of action
inhumane|4|lacking and reflecting lack of pity or compassion
inimitable|3|defying imitation
initial|7|occurring at the beginning|f
initiative|6|serving to set in motion
injurious|2|harmful to living things
inlaid|3|adorned by inlays
inland|5|situated away from an area's coast or border
innocent|10|free from evil or guilt|f
innumerable|3|too numerous to be counted
inoperative|3|not working or taking effect
inordinate|3|beyond normal limits
inorganic|3|relating or belonging to the class of compounds not having a carbon basis
insatiable|5|impossible to satisfy
inscrutable|4|of an obscure nature
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
intense|8|possessing or displaying a distinctive feature to a heightened degree|f
intent|7|giving or marked by complete attention to
intercostal|4|located or occurring between the ribs
interesting|10|arousing or holding the attention|f
interfaith|2|involving persons of different religious faiths
intergalactic|5|between or among galaxies
interlaced|3|having a pattern of fretwork or latticework
interlobular|0|between lobes or lobules
interlocking|3|linked or locked closely together as by dovetailing
interlocutory|2|consisting of dialogue
intermediate|4|lying between two extremes in time or space or state|f
interminable|4|tiresomely long
intermittent|4|stopping and starting at irregular intervals
internal|8|happening or arising or located within some limits or especially surface|f
interpersonal|3|occurring among or involving several people
interpretable|0|capable of being understood
interpreted|5|understood in a certain way
interred|3|placed in a grave
interrelated|2|reciprocally connected
interstate|6|involving and relating to the mutual relations of states especially of the United States
interstellar|4|between or among stars
intervening|4|occurring or falling between events or points in time
interwoven|2|linked or locked closely together as by dovetailing
intimate|7|marked by close acquaintance, association, or familiarity
intimidating|5|discouraging through fear
intoned|2|uttered in a monotonous cadence or rhythm as in chanting
intracranial|4|within the skull
intramural|2|carried on within the bounds of an institution or community
intramuscular|2|within a muscle
intransigent|2|impervious to pleas, persuasion, requests, reason
intransitive|2|designating a verb that does not require or cannot take a direct object
intrapulmonary|0|being or occurring within a lung
intrauterine|2|within the womb
intravenous|4|within or by means of a vein
intrepid|4|invulnerable to fear or intimidation
intricate|5|having many complexly arranged elements
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
involved|10|connected by participation or association or use|f
invulnerable|4|immune to attack
inward|5|relating to or existing in the mind or thoughts
iodinated|0|treated with iodine
iodinating|0|combining or causing to combine with iodine
ionized|3|converted totally or partly into ions
ipsilateral|2|on or relating to the same side
irate|4|feeling or showing extreme anger
ironed|5|smoothed with a hot iron
ironical|2|characterized by often poignant difference or incongruity between what is expected and what actually is
ironlike|0|exhibiting strength or hardness like that of iron
ironshod|0|shod or cased with iron
irreducible|1|incapable of being made smaller or simpler
irrefutable|3|impossible to deny or disprove
irrelevant|7|having no bearing on or connection with the subject at issue
irremediable|0|impossible to remedy or correct or redress
irreparable|4|impossible to repair, rectify, or amend
irresolute|0|uncertain how to act or proceed
irresponsible|7|showing lack of care for consequences
irretrievable|2|impossible to recover or recoup or overcome
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
jilted|4|rebuffed without warning
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
known|11|apprehended with certainty|f
laboring|3|doing arduous or unpleasant work
laborious|2|characterized by effort to the point of exhaustion
lachrymose|2|showing sorrow
lactating|3|producing or secreting milk
lactic|2|of or relating to or obtained from milk
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
large|10|above average in size or number or quantity or magnitude or extent|f
largish|2|somewhat large
largo|5|very slow in tempo and broad in manner
laryngeal|3|of or relating to or situated in the larynx
lascivious|4|driven by lust
lashing|4|violently urging on by whipping or flogging
last-minute|0|just before a deadline
latent|5|potentially existing but not presently evident or realized
later|12|coming at a subsequent time or stage|f
latter|5|referring to the second of two things or persons mentioned|f
laudable|2|worthy of high praise
laughing|10|showing or feeling mirth or pleasure or happiness|f
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
lengthy|5|relatively long in duration
lesser|6|of less size or importance
lethal|7|of an instrument of certain death
lethargic|4|deficient in alertness or activity
lettered|3|highly educated
levelheaded|2|exercising or showing good judgment
libelous|2|harmful and often untrue
libertine|3|unrestrained by convention or morality
libidinous|2|driven by lust
licensed|6|given official approval to act
licked|7|having been got the better of
liege|5|owing or owed feudal allegiance and service
life-size|0|being of the same size as an original
lifelong|5|continuing through life|f
lifted|7|held up in the air
light-duty|0|not designed for heavy work
light-green|0|of the color between blue and yellow in the color spectrum
like-minded|0|of the same turn of mind
liked|10|found pleasant or attractive|f
likely|9|has a good chance of being the case or of coming about|f
lilac|5|of a pale purple color
lilting|3|characterized by a buoyant rhythm
limbic|3|of or relating to or forming a limbus
limited|8|small in range or scope|f
linked|7|connected by a link, as railway cars or trailer trucks
lionhearted|2|extraordinarily courageous
lipped|2|having a lip or lips
literal|5|being or reflecting the essential or genuine character of something
lithe|1|gracefully thin and bending and moving with ease
livable|3|fit or suitable to live in or with
liveable|2|fit or suitable to live in or with
livelong|3|constituting the full extent or duration
lively|7|full of life and energy|f
liver|8|having a reddish-brown color|f
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
looking|12|appearing to be as specified|f
loose-jointed|0|loosely articulated or constructed
loose-jowled|0|having sagging folds of flesh beneath the chin or lower jaw
loosened|5|straightened out
looted|4|wrongfully emptied or stripped of anything of value
lop-eared|0|having bent or drooping ears
loquacious|3|full of trivial conversation
lovable|6|having characteristics that attract love or affection
loveable|4|having characteristics that attract love or affection
lovelorn|4|unhappy in love
lovely|11|appealing to the emotions as well as the eye|f
lovesick|4|languishing because of love
loving|9|feeling or showing love and affection
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
loyal|8|steadfast in allegiance or duty|f
lubricated|4|smeared with oil or grease to reduce friction
lucent|2|softly bright or radiant
lucky|11|occurring by chance|f
lucrative|5|producing a sizeable profit
lugubrious|2|excessively mournful
lumbar|5|of or relating to or near the part of the back between the ribs and the hipbones
lumbering|3|slow and laborious because of weight
luminescent|2|emitting light not caused by heat
luminous|5|softly bright or radiant
lunar|6|of or relating to or associated with the moon
lyonnaise|2|cooked with onions
macabre|4|shockingly repellent
macro|4|very large in scale or scope or capability
madcap|4|characterized by undue haste and lack of thought or deliberation
maddened|2|marked by extreme anger
maddening|4|extremely annoying or displeasing
magenta|4|of deep purplish red
maggoty|2|spoiled and covered with eggs and larvae of flies
magical|8|possessing or using or characteristic of or appropriate to supernatural powers|f
magic|10|possessing or using or characteristic of or appropriate to supernatural powers|f
magnificent|8|characterized by grandeur|f
maiden|7|serving to set in motion
mailed|6|wearing protective mail
maimed|5|having a part of the body crippled or disabled
makeshift|4|done or made using whatever is available
malcontent|3|discontented as toward authority
maleficent|3|harmful or evil in intent or effect
malicious|5|having the nature of or resulting from malice
malignant|5|dangerous to health
malodorous|2|having an unpleasant smell
malted|3|of grain that has been converted into malt
mammary|3|of or relating to the milk-giving gland of the female
mandatory|6|required by rule
mandibular|2|relating to the lower jaw
mangled|5|having edges that are jagged from injury
mangy|5|having many worn or threadbare spots in the nap
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
marital|6|of or relating to the state of marriage
marooned|4|cut off or left behind
maroon|5|of dark brownish to purplish red
marred|3|blemished by injury or rough wear
marriageable|3|of girls or women who are eligible to marry
married|12|joined in matrimony|f
marshy|2|soft and watery
massive|8|imposing in size or bulk or solidity|f
masted|0|having or furnished with a mast
mastered|5|understood perfectly
master|10|most important element|f
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
maximum|7|the greatest or most complete or best possible|f
meager|4|deficient in amount or quality or extent
meagre|3|deficient in amount or quality or extent
meandering|3|of a path e.g.
meaning|9|rich in significance or implication|f
measly|5|contemptibly small in amount
meatless|3|lacking meat
mechanic|7|resembling the action of a machine|f
medieval|6|relating to or belonging to the Middle Ages
meditative|3|deeply or seriously thoughtful
medium|7|around the middle of a scale of evaluation|f
megakaryocytic|0|of or pertaining to large bone marrow cells
melancholic|2|characterized by or causing or expressing sadness
mellifluous|2|pleasing to the ear
melted|7|changed from a solid to a liquid state
melting|6|becoming liquid
memorable|6|worth remembering|f
menacing|4|threatening or foreshadowing evil or tragic developments
menial|4|used of unskilled work
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
micro|4|extremely small in scale or scope or capability
middle-aged|0|being roughly between 45 and 65 years old|f
middle-class|0|occupying a socioeconomic position intermediate between those of the lower classes and the wealthy
middle-level|0|intermediate in rank or position
middling|3|lacking exceptional quality or ability
midland|4|of or coming from the middle of a region or country
midway|6|equally distant from the extremes
midwestern|4|of a region of the United States generally including Ohio
miffed|4|aroused to impatience or anger
mighty|9|having or showing great strength or force or intensity
migrant|3|habitually moving from place to place especially in search of seasonal work
milkless|2|having no milk
milky|6|resembling milk in color
million|11|denoting a quantity consisting of 1,000,000 items or units|f
mimic|5|constituting an imitation
mincing|3|affectedly dainty or refined
mindful|4|bearing in mind
mined|5|extracted from a source of supply as of minerals from the earth
miniature|6|being on a very small scale
minimal|6|the least possible
minimized|1|reduced to the smallest possible size or amount or degree
minimum|7|the least possible|f
miniscule|3|extremely small
minute|12|infinitely or immeasurably small|f
mired|3|entangled or hindered as if e.g. in mire
misappropriated|2|taken for your own use in violation of a trust
misbegotten|2|born out of wedlock
miserly|2|characterized by or indicative of lack of generosity
mislaid|4|lost temporarily
misogynistic|3|hating women in particular
missed|10|not caught with the senses or the mind|f
missing|10|not able to be found|f
mistreated|4|subjected to cruel treatment
mistrustful|2|openly distrustful and unwilling to confide
misty-eyed|0|having eyes blurred as with tears
misused|4|used incorrectly or carelessly or for an improper purpose
mitigated|2|made less severe or intense
mixed-up|0|perplexed by many conflicting situations or statements
mixed|9|consisting of a haphazard assortment of different kinds
mnemonic|4|of or relating to or involved the practice of aiding the memory
moblike|0|characteristic of a mob
modeled|4|resembling sculpture
model|9|worthy of imitation|f
moderate|5|being within reasonable or average limits|f
moderating|2|lessening in intensity or strength
moderne|2|of or relating to a popularization of art deco that used bright colors and rectangular shapes
modernised|2|brought up to date
modular|3|constructed with standardized units or dimensions allowing flexibility and variety in use
moist|6|slightly wet
molal|0|designating a solution containing one mole of solute per kilogram of solvent
molded|4|shaped to fit by or as if by altering the contours of a pliable mass
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
moon-round|0|resembling the moon in shape
moonless|2|without a moon or a visible moon
morose|4|showing a brooding ill humor
mortgaged|4|burdened with legal or financial obligations
most-valuable|0|designating the player judged to be the most important to the sport
motivated|6|provided with a motive or given incentive for action
motivating|3|impelling to action
motiveless|2|occurring without motivation or provocation
mottled|1|having spots or patches of color
mouldy|2|covered with or smelling of mold
mourning|6|sorrowful through loss or deprivation
moveable|3|capable of being moved or conveyed from one place to another
moved|10|being excited or provoked to the expression of an emotion|f
mucosal|2|of or relating to mucous membranes
mucous|4|of or secreting or covered with or resembling mucus
mud-beplastered|0|covered with or as if with mud
muddied|2|discolored by impurities
muddled|4|confused and vague
muddy|6|soft and watery
muffled|6|being or made softer or less loud or clear
muggy|2|hot or warm and humid
mulish|2|unreasonably rigid in the face of argument or entreaty or attack
multilateral|1|having many parts or sides
multiple-choice|0|offering several alternative answers from which the correct one is to be chosen
multiple|8|having or involving or consisting of more than one part or entity or individual
multitudinous|2|too numerous to be counted
mural|5|of or relating to walls
murdered|9|killed unlawfully|f
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
narrative|5|consisting of or characterized by the telling of a story|f
nascent|2|being born or beginning
natty|3|marked by up-to-dateness in dress and manners
naturalistic|2|representing what is real
nautical|5|relating to or involving ships or shipping or navigation or seamen
naval|7|connected with or belonging to or used in a navy
navicular|2|shaped like a boat
navigable|2|able to be sailed on or through safely
near-blind|0|having greatly reduced vision
nearby|8|close at hand|f
nearsighted|4|unable to see distant objects clearly
necessary|10|absolutely essential|f
necked|2|having a neck or having a neck especially as specified
needed|11|necessary for relief or supply|f
needled|2|of trees whose leaves are acerate
needless|6|unnecessary and unwarranted
nefarious|5|extremely wicked
negligent|5|characterized by neglect and undue lack of concern
negligible|4|so small as to be meaningless
negro|7|having skin rich in melanin pigments;
neighboring|5|having a common boundary or edge
neolithic|2|of or relating to the most recent period of the Stone Age
neonatal|2|relating to or affecting the infant during the first month after birth
nestled|4|drawn or pressed close to someone or something for or as if for affection or protection
netlike|0|having open interstices or resembling a web
netted|3|having open interstices or resembling a web
neutered|4|having testicles or ovaries removed
newfangled|3|gratuitously new
newfound|5|newly discovered
newsworthy|4|sufficiently interesting to be reported in a newspaper
nibbed|0|having a writing point or nib especially of a certain kind
nightmarish|3|extremely alarming
nilpotent|0|equal to zero when raised to a certain power
nineteen|6|being one more than eighteen|f
ninety|6|being ten more than eighty|f
nitric|3|of or containing nitrogen
no-account|0|without merit
no-hit|0|of a game in which a pitcher allows the opponent no hits
no-nonsense|0|not tolerating irrelevancies
nociceptive|0|caused by or in response to pain
nodding|5|having branches or flower heads that bend downward
noiseless|2|making no sound
nonassertive|0|not aggressively self-assured, though not necessarily lacking in confidence
nonchalant|4|marked by blithe unconcern
nonchurchgoing|0|no longer active or practicing
noncommissioned|3|appointed from enlisted personnel
noncommittal|3|refusing to bind oneself to a particular course of action or view or the like
nondescript|3|lacking distinct or individual characteristics
nonenzymatic|0|not relating to or produced by enzymes
nonequivalent|0|not equal or interchangeable in value, quantity, or significance
nonessential|2|not of prime or central importance
nonfat|4|without fat or fat solids
noninvasive|2|relating to a technique that does not involve puncturing the skin or entering a body cavity
nonlethal|3|not capable of causing death
nonlinguistic|0|not consisting of or related to language
nonphysical|2|lacking substance or reality
nonplussed|2|filled with bewilderment
nonprofit|4|not commercially motivated
nonsectarian|2|not restricted to one sect or school or party
nonsense|9|having no intelligible meaning|f
normal|10|conforming with or constituting a norm or standard or level or type or social norm|f
nosed|2|having a nose especially of a specified kind
nostalgic|5|unhappy about being away and longing for familiar things or persons
noted|7|widely known and esteemed
noticed|10|being perceived or observed|f
notorious|7|known widely and usually unfavorably|f
novel|8|original and of a kind not seen before|f
nubile|3|of girls or women who are eligible to marry
nullified|2|deprived of legal force
numbing|4|causing numbness or insensitivity
numeral|3|of or relating to or denoting numbers
numerous|6|amounting to a large indefinite number|f
nuptial|3|of or relating to a wedding
nutrient|4|of or providing nourishment|f
nutritious|5|of or providing nourishment|f
nutritive|1|of or providing nourishment
oaken|1|consisting of or made of wood of the oak tree
obedient|6|dutifully complying with the commands or instructions of those in authority
obese|4|excessively fat
objective|7|undistorted by emotion or personal bias|f
obligated|6|caused by law or conscience to follow a certain course
obligate|2|restricted to a particular condition of life
obliging|4|showing a cheerful willingness to do favors for others
obliterated|4|reduced to nothingness
obliterate|4|reduced to nothingness
obnoxious|6|causing disapproval or protest
observable|2|capable of being seen or noticed
observing|6|quick to notice
obsolete|6|no longer in use
obstructed|4|shut off to passage or view or hindered from action
obvious|9|easily perceived by the senses or grasped by the mind|f
occasional|7|occurring from time to time|f
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
omniscient|4|infinitely wise
on-site|0|taking place or located at the site
oncoming|4|moving toward one
one-horse|0|small and remote and insignificant
onetime|2|belonging to some prior time
ongoing|6|currently happening
oozing|5|leaking out slowly
opalescent|0|having a play of lustrous rainbow colors
opening|9|first or beginning|f
opponent|7|characterized by active hostility
opportune|3|suitable or at a time that is suitable or advantageous especially for a particular purpose
opportunistic|3|taking immediate advantage, often unethically, of any circumstance of possible benefit
opportunist|4|taking immediate advantage, often unethically, of any circumstance of possible benefit
opposable|4|capable of being placed opposite to something
opposing|6|characterized by active hostility
optimal|3|most desirable possible under a restriction expressed or implied
optimum|4|most desirable possible under a restriction expressed or implied
optional|5|possible but not necessary
opulent|3|ostentatiously rich and superior in quality
orange|9|of the color between red and yellow|f
ordinary|9|not exceptional in any way especially in quality or ability or size or degree|f
organic|7|relating or belonging to the class of chemical compounds having a carbon basis|f
organised|5|being a member of or formed into a labor union|f
oriental|6|denoting or characteristic of countries of the Far East
orientated|2|adjusted or located in relation to surroundings or circumstances
oriented|4|adjusted or located in relation to surroundings or circumstances
ornamental|3|serving an esthetic rather than a useful purpose
ornate|3|marked by elaborate rhetoric and elaborated with decorative details
ornery|5|having a difficult and contrary disposition
orphaned|4|deprived of parents by death or desertion
oscillating|3|having periodic vibrations
osmotic|2|of or relating to osmosis
osseous|1|composed of or containing bone
otherworldly|3|existing outside of or not in accordance with nature
other|13|not the same one or ones already mentioned or implied|f
outback|5|inaccessible and sparsely populated
outboard|4|located away from the midline of a vessel or aircraft
outbound|4|that is going out or leaving
outcast|5|excluded from a society
outermost|2|situated at the farthest possible point from a center
outer|8|being on the outside or further from a center|f
outlandish|4|conspicuously or grossly unconventional or unusual
outlawed|5|contrary to or forbidden by law
outlying|4|relatively far from a center or middle
outmoded|3|out of fashion
outraged|5|angered at something unjust or wrong
outright|5|without reservation or exception
outsized|2|larger than normal for its kind
outstretched|4|fully extended especially in length
overage|2|too old to be useful
overcast|4|filled or abounding with clouds
overcurious|0|showing excessive curiosity
overfed|3|too well nourished
overflowing|5|covered with water
overhead|6|located or originating from above
overjoyed|5|extremely joyful|f
overland|3|traveling or passing over land
overlooked|6|not taken into account
overlooking|5|used of a height or viewpoint
overpowering|4|so strong as to be irresistible
overpriced|5|too costly for the value
overreaching|3|revealing excessive self-confidence
overriding|4|having superior power and influence
overripe|2|too ripe and beginning to turn soft
overshot|4|having an upper part projecting beyond the lower
oversized|5|larger than normal for its kind
overstated|3|represented as greater than is true or reasonable
overstuffed|3|upholstered thickly and deeply
overt|3|open and observable
overvaliant|0|having or showing undue valor or boldness
overweight|6|usually describes a large person who is fat but has a large frame to carry it|f
overwhelming|7|so strong as to be irresistible|f
overwrought|4|deeply agitated especially from emotion
overzealous|4|marked by excessive enthusiasm for and intense devotion to a cause or idea
owing|5|owed as a debt|f
owned|8|having an owner
oxidised|0|combined with or having undergone a chemical reaction with oxygen
oxidized|3|combined with or having undergone a chemical reaction with oxygen
pacifist|4|opposed to war
padded|5|softened by the addition of cushions or padding
pagan|5|not acknowledging the God of Christianity and Judaism and Islam
pained|3|emotionally hurt or upset or annoyed
painstaking|3|characterized by extreme care and great effort
palaeolithic|2|of or relating to the second period of the Stone Age
palatable|3|acceptable to the taste or mind
paleocortical|0|of or relating to the olfactory cortex of the cerebrum
paleolithic|2|of or relating to the second period of the Stone Age
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
paramount|6|having superior power and influence
paraplegic|4|suffering complete paralysis of the lower half of the body usually resulting from damage to the spinal cord
parked|8|that have been left
parky|3|appreciably or disagreeably cold
parrotlike|0|mechanically imitated or repeated without thought or understanding
part-time|0|involving less than the standard or customary time for an activity|f
parted|6|having a margin incised almost to the base so as to create distinct divisions or lobes
partial|7|being or affecting only a part|f
participating|5|taking part in an activity
partisan|3|devoted to a cause or party
passe|3|out of fashion
passionate|7|having or expressing strong emotions
passive|6|lacking in energy or will|f
patchy|3|irregular or uneven in quality, texture, etc.
paternalistic|0|benevolent but sometimes intrusive
pathless|1|lacking pathways
patient|10|enduring trying circumstances with even temper or characterized by such endurance|f
patriotic|6|inspired by love for your country
patristic|0|of or relating to the writings of the early church fathers
patronising|3|characteristic of those who treat others with condescension
patronizing|5|characteristic of those who treat others with condescension
patronymic|2|of or derived from a personal or family name
paunchy|2|having a large belly
paved|5|covered with a firm surface
payable|5|subject to or requiring payment especially as specified
peaceful|8|not disturbed by strife or turmoil or war|f
peaky|1|having or as if having especially high-pitched spots
peanut|8|of little importance or influence or power|f
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
penniless|5|not having enough money to pay for necessities|f
peppy|4|marked by lively action
perambulating|0|strolling or walking around
perceptual|2|of or relating to the act of perceiving
perfect|11|being complete of its kind and without defect or blemish|f
perfidious|3|tending to betray
perforate|3|having a hole cut through
perilous|5|fraught with danger
periodical|3|happening or recurring at regular intervals
periodic|4|happening or recurring at regular intervals
perky|6|characterized by liveliness and lightheartedness
permanent|8|continuing or enduring without marked change in status or condition or place|f
permeable|2|allowing fluids or gases to pass or diffuse through
perplexed|4|full of difficulty or confusion or bewilderment
perplexing|3|lacking clarity of meaning
persistent|6|never-ceasing
personalised|2|made for or directed or adjusted to a particular individual
perspicuous|2|transparently clear
persuasive|6|intended or having the power to induce action or belief|f
perturbed|4|thrown into a state of agitated confusion
pervasive|4|spreading or spread throughout
pesky|5|causing irritation or annoyance
pessimistic|4|expecting the worst possible outcome
pestered|3|troubled persistently especially with petty annoyances
pestering|5|causing irritation or annoyance
petulant|4|easily irritated or annoyed
phantom|7|something apparently sensed but having no physical reality|f
phobic|3|suffering from irrational fears
photic|2|of or relating to or caused by light
phylogenetic|2|of or relating to the evolutionary development of organisms
physical|9|involving the body as distinguished from the mind or spirit|f
picayune|2|small and of little importance
picky|6|exacting especially about details
piddling|2|small and of little importance
piecemeal|2|one thing at a time
pierced|6|having a hole cut through
pigeon-toed|0|having feet that turn inward
piggy|7|resembling swine
pilar|6|of or relating to a hair
pimply|3|blemished by imperfections of the skin
pinchbeck|4|serving as an imitation or substitute
pinkish|2|of a light shade of red
pious|5|having or showing or expressing reverence for a deity
piscatorial|2|relating to or characteristic of the activity of fishing
piteous|3|deserving or inciting pity
pithy|4|concise and full of meaning
pivotal|5|being of crucial importance
pizzicato|2|to be plucked with the finger
placating|2|intended to pacify by acceding to demands or granting concessions
plagiarized|2|copied and passed off as your own
plaintive|2|expressing sorrow
plain|9|clearly revealed to the mind or the senses or judgment|f
planar|0|involving or having two dimensions
plane|11|having a surface without slope, tilt in which no part is higher or lower than another|f
planned|9|designed or carried out according to a plan|f
plantar|2|relating to or occurring on the undersurface of the foot
platitudinous|0|dull and tiresome but with pretensions of significance or originality
playable|2|capable of or suitable for being played or played on
playful|5|full of fun and high spirits|f
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
pneumatic|4|of or relating to or using air
poached|5|cooked in hot water
podgy|2|short and plump
poker-faced|0|deliberately impassive in manner
polemical|0|of or involving dispute or controversy
poltroon|2|characterized by complete cowardliness
polytonal|0|using more than one key or tonality simultaneously
pondering|4|deeply or seriously thoughtful
poorly|6|somewhat ill or prone to illness
popliteal|3|of or relating to the area behind the knee joint
populated|5|furnished with inhabitants
pornographic|5|designed to arouse lust
porous|3|able to absorb fluids
portrayed|4|represented graphically by sketch or design or lines
posed|6|arranged for pictorial purposes
positive|9|characterized by or displaying affirmation or acceptance or certainty etc.|f
possible|11|capable of happening or existing|f
postal|6|of or relating to the system for delivering mail
posted|7|publicly displayed
posterior|4|located at or near or behind a part or near the end of a structure
postgraduate|3|of or relating to studies beyond a bachelor's degree
posthumous|3|occurring or coming into existence after a person's death
postnatal|2|occurring immediately after birth
postpartum|4|occurring immediately after birth
postprandial|2|following a meal
postwar|3|belonging to the period after a war
potable|2|suitable for drinking
potbellied|3|having a large belly
pouring|7|flowing profusely
powder-puff|0|used of competitive activities in which only women take part
powdered|6|consisting of fine particles
preachy|3|inclined to or marked by tedious moralization
preadolescent|2|of or relating to or designed for children between the ages of 9 and 12
precast|0|of structural members especially of concrete
precautionary|4|taken in advance to protect against possible danger or failure
preceding|4|existing or coming before
precipitate|2|done with very great haste and without due deliberation
precipitating|3|bringing on suddenly or abruptly
precise|7|sharply exact or accurate or delimited|f
preconceived|4|formed beforehand
predestined|3|established or prearranged unalterably
predetermined|4|set in advance
predictable|6|capable of being foretold
predisposed|3|made susceptible
predominate|2|having superior power and influence
preeminent|3|greatest in importance or degree or significance or achievement
preemptive|5|designed or having the power to deter or prevent an anticipated situation or occurrence
preexistent|0|existing previously or before something
prefab|3|manufactured in standard sizes to be shipped and assembled elsewhere
preferable|5|more desirable than another
preferential|4|manifesting partiality
preliminary|7|denoting an action or event preceding or in preparation for something more important
premarital|4|relating to events before a marriage
premeditated|5|characterized by deliberate purpose and some degree of planning
premiere|7|preceding all others in time
premium|6|having or reflecting superior quality or value
premonitory|1|warning of future misfortune
prenatal|4|occurring or existing before birth
prenuptial|4|relating to events before a marriage
prepackaged|2|prepared and wrapped beforehand and ready for sale
prepaid|3|used especially of mail
prepared|9|made ready or fit or suitable beforehand|f
preposterous|6|so unreasonable as to invite derision
prepubescent|3|at the age immediately before puberty
prerequisite|3|required as a prior condition or course of study
prescient|2|perceiving the significance of events before they occur
presentable|5|fit to be seen
preset|3|set in advance
pressed|7|compacted by ironing
pressing|7|compelling immediate action
presumptuous|5|excessively forward
preteen|3|of or relating to or designed for children between the ages of 9 and 12
pretended|7|adopted in order to deceive
pretend|9|imagined as in a play|f
pretty|12|pleasing by delicacy or grace|f
prevailing|4|most frequent or common
prevalent|4|most frequent or common
prewar|2|existing or belonging to a time before a war
priceless|7|having incalculable monetary, intellectual, or spiritual worth
pricy|2|having a high price
priggish|2|exaggeratedly proper
prima|6|indicating the most important performer or role
primed|5|on the point of or strongly disposed
primeval|3|having existed from the beginning
primitive|7|belonging to an early stage of technical development|f
primordial|4|having existed from the beginning
primo|6|the best of its kind
principal|8|most important element|f
principled|3|based on or manifesting objectively defined standards of rightness or morality
printable|0|fit for publication because free of material that is morally or legally objectionable
prior|8|earlier in time
prizewinning|1|holding first place in a contest
prize|9|of superior grade|f
probable|6|likely but not certain to be or become true or real
probationary|3|under terms not final or fully worked out or agreed upon
probative|4|tending to prove a particular proposition or to persuade you of the truth of an allegation
probing|5|diligent and thorough in inquiry or investigation
proclaimed|4|declared publicly
procreative|2|producing new life or offspring
prodigal|5|recklessly wasteful
profaned|2|treated irreverently or sacrilegiously
profuse|1|produced or growing in extreme abundance
prohibitive|3|tending to discourage
projected|5|extending out above or beyond a surface or boundary
projectile|5|impelling or impelled forward
projecting|5|extending out above or beyond a surface or boundary
prolonged|5|relatively long in duration
promising|7|showing possibility of achievement or excellence
pronounced|6|strongly marked
proofed|3|treated so as to become resistant
proof|9|able to withstand|f
proper|9|marked by suitability or rightness or appropriateness|f
prophetic|4|foretelling events as if by supernatural intervention
propitious|2|presenting favorable circumstances
proportional|3|properly related in size or degree or other measurable characteristics
proprietary|4|protected by trademark or patent or copyright
prospective|5|of or concerned with or related to the future
prospering|3|very lively and profitable
protecting|8|shielding against harm or discomfort
prototypical|3|representing or constituting an original type after which other similar things are patterned
proto|2|indicating the first or earliest or original
protracted|3|relatively long in duration
protruding|4|extending out above or beyond a surface or boundary
proud|10|feeling self-respect or pleasure in something by which you measure your self-worth|f
provable|2|capable of being demonstrated or proved
proved|8|established beyond doubt
proven|7|established beyond doubt
provisional|5|under terms not final or fully worked out or agreed upon
provoked|6|incited, especially deliberately, to anger
provoking|5|causing or tending to cause anger or resentment
proximal|4|situated nearest to point of attachment or origin
proximo|2|in or of the next month after the present
prudent|5|careful and sensible
prudish|2|exaggeratedly proper
prurient|2|characterized by lust
pseudo|3|not genuine but having the appearance of
psychokinetic|2|moving an object without apparent use of physical means
psychosomatic|4|used of illness or symptoms resulting from neurosis
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
punished|8|subjected to a penalty for an offense or fault or in order to coerce some behavior
punitive|5|inflicting punishment
punitory|2|inflicting punishment
pupal|2|of the insects in the chrysalis or post larval stage
pureblood|2|having a list of ancestors as proof of being a purebred animal
purebred|4|bred for many generations from member of a recognized breed or strain
purgative|2|strongly laxative
purging|4|serving to purge or rid of sin
purple|8|of a color intermediate between red and blue|f
pursuant|4|in conformance to or agreement with
pursued|6|followed with enmity as if to harm
pushy|6|marked by aggressive ambition and energy and initiative
pussy|9|containing pus
puzzled|5|filled with bewilderment
quack|7|medically unqualified
quadratic|2|involving  the second and no higher power of a quantity or degree
quadruped|3|having four feet
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
racial|6|of or related to genetically distinguished groups of people|f
radiating|4|diverging from a common point
raiding|5|characterized by plundering or pillaging or marauding
raining|8|falling in drops or as if falling like rain
rainy|7|wet by periods of rain|f
raising|8|increasing in quantity or value
rallying|3|rousing or recalling to unity and renewed effort
rambunctious|3|noisy and lacking in restraint or discipline
random|8|lacking any definite plan or order or purpose
ranging|4|wandering freely
ranked|5|arranged in a sequence of grades or ranks
ranking|5|having a higher rank
ransacked|4|wrongfully emptied or stripped of anything of value
raped|8|having been robbed and destroyed by force and violence
rapid|7|done or occurring in a brief period of time|f
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
reachable|3|easily approached
reactionary|4|opposed to political or social liberalism or reform
readable|3|easily deciphered
ready|12|completely prepared or in condition for immediate action or use or progress|f
realised|7|successfully completed or brought to an end
realistic|7|aware or expressing awareness of things as they really are|f
realized|9|successfully completed or brought to an end|f
reanimated|2|given fresh life or vigor or spirit
reasoned|4|logically valid
reassured|4|having confidence restored
reassuring|5|restoring confidence and relieving anxiety
receding|4|moving slowly back
receivable|3|awaiting payment
reciprocal|4|concerning each of two or more persons or things
reclaimed|3|delivered from danger
recluse|4|withdrawn from society
reconciled|4|made compatible or consistent
reconstructed|4|adapted to social or economic change
reconstructive|4|helping to restore to good condition
recovering|6|returning to health after illness or debility
rectal|5|of or involving the rectum
rectified|4|having been put right
recyclable|2|capable of being used again
reddish|3|of a color at the end of the color spectrum
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
refreshed|5|with restored energy
regal|5|belonging to or befitting a supreme ruler
regardant|0|looking backward
regardless|7|without due thought or consideration
regenerate|4|reformed spiritually or morally
regimented|2|strictly controlled
regulated|4|controlled or governed according to rule or principle or law
regulatory|3|restricting according to rules or principles
reigning|5|exercising power or authority
reincarnate|3|having a new body
reinvigorated|2|with restored energy
rejected|7|rebuffed without warning
rejoicing|5|joyful and proud especially because of triumph or success
related|8|being connected either logically or causally or by shared characteristics
relative|7|estimated by comparison|f
relaxed|7|without strain or anxiety|f
releasing|6|emotionally purging
relevant|7|having a bearing on or connection with the subject at issue
reliant|2|relying on another for support
relieved|8|made easier to bear
relinquished|2|that has been withdrawn or retreated from
relocated|5|settled in a new location
remarkable|8|unusual or striking|f
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
repayable|0|subject to repayment
repeated|6|recurring again and again
repentant|3|feeling or expressing remorse for misdeeds
reported|8|made known or told about
reprehensible|4|bringing or deserving severe rebuke or censure
representational|1|depicting objects, figures,or scenes as seen
repressed|6|characterized by or showing the suppression of impulses or emotions
repressing|3|restrictive of action
repressive|3|restrictive of action
reprobate|3|deviating from what is considered moral or right or proper or good
required|8|necessary for relief or supply
requisite|4|necessary for relief or supply
rescued|7|delivered from danger
residual|5|relating to or indicating a remainder
resiny|0|having the characteristics of pitch or tar
resounding|4|characterized by resonance
respected|7|receiving deferential regard
respective|5|considered individually
resultant|2|occurring with or following as a consequence
resuscitated|4|restored to life or consciousness
retained|5|continued in your keeping or use or memory
retaliatory|3|of or relating to or having the nature of retribution
reticular|2|resembling or forming a network
reticulate|0|resembling or forming a network
retired|8|no longer active in your work or profession|f
retracted|3|drawn back and in
retrogressive|1|going from better to worse
retrospective|3|concerned with or related to the past
retro|5|affecting things past
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
rigged|7|fitted or equipped with necessary rigging
riled|5|aroused to impatience or anger
rimless|1|lacking a rim or frame
ripened|2|of wines, fruit, cheeses
ripped|9|stupefied or excited by a chemical substance
risen|5|above the horizon
ritzy|4|luxuriously elegant
riveting|4|capable of arousing and holding the attention
roaring|6|very lively and profitable
roasted|6|cooked by dry heat in an oven
roast|8|cooked by dry heat in an oven|f
robed|2|dressed or clothed especially in fine attire
rock-steady|0|consistent in performance or behavior
rocklike|0|hard as granite
rococo|2|having excessive asymmetrical ornamentation
roiling|2|agitated vigorously
rollicking|2|given to merry frolicking
rolling|9|uttered with a trill|f
roomy|4|having ample space
rooted|5|absolutely still
rotated|4|turned in a circle around an axis
rotted|4|damaged by decay
roughhewn|0|of stone or timber
rough|9|having or caused by an irregular surface|f
round|10|having the shape or form of a circle|f
routine|9|found in the ordinary course of events|f
rowdy|5|disturbing the public peace
rubber|8|returned for lack of funds|f
rudderless|2|aimlessly drifting
rugged|6|sturdy and strong in constitution or construction
ruled|7|subject to a ruling authority
ruling|7|exercising power or authority
rumbling|6|continuous full and low-pitched throbbing sound
rummy|5|beyond or deviating from the usual or expected
runaway|7|completely out of control|f
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
sagging|4|hanging down
sainted|4|marked by utter benignity
saintly|4|marked by utter benignity
salable|1|capable of being sold
saline|6|containing salt
sallow|2|unhealthy looking
salmon|7|of orange tinged with pink|f
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
satellite|8|surrounding and dominated by a central authority or power|f
satiated|2|supplied to satisfaction
satiate|2|supplied to satisfaction
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
scarlet|6|of a color at the end of the color spectrum
scary|9|provoking fear terror|f
scathing|3|marked by harshly abusive criticism
scattered|7|occurring or distributed over widely spaced and irregular intervals in time or space
scenic|5|used of locations|f
schematic|5|represented in simplified or symbolic form
schoolgirlish|0|befitting or characteristic of a young girl
scorching|4|hot and dry enough to burn or parch a surface
scoreless|3|having no points scores
scorned|4|treated with dislike or contempt
scornful|2|expressing extreme contempt
scoured|4|worn away as by water or ice or wind
scowling|3|sullen or unfriendly in appearance
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
seaborne|3|conveyed by sea
seafaring|3|used on the high seas
seagoing|3|used on the high seas
seared|3|having the surface burned quickly with intense heat
searing|4|severely critical
seasick|5|experiencing motion sickness
seaworthy|3|fit for a sea voyage
sebaceous|2|containing an unusual amount of grease or oil
second-rate|0|moderate to inferior in quality
secretive|5|inclined to secrecy or reticence about divulging information
secret|11|not open or public|f
sedative|6|tending to soothe or tranquilize
sedentary|3|requiring sitting or little activity
seductive|5|tending to entice into a desired action or state
seedless|3|lacking seeds
seeing|11|having vision, not blind|f
seeming|5|appearing as such but not necessarily so
seemly|3|according with custom or propriety
seeping|4|leaking out slowly
seething|4|in constant agitation
segregated|3|separated or isolated from others or a main group
seismic|4|subject to or caused by an earthquake or earth vibration
selected|7|chosen in preference to another
self-conceited|0|characteristic of false pride
self-consistent|0|not self-contradictory
self-destructive|0|dangerous to yourself or your interests
self-effacing|0|reluctant to draw attention to yourself
self-imposed|0|voluntarily assumed or endured
self-reliant|0|free from external control and constraint in e.g. action and judgment
self-sufficient|0|able to provide for your own needs without help from others
self-sustaining|0|able to provide for your own needs without help from others
selfish|8|concerned chiefly or only with yourself and your advantage to the exclusion of others|f
selfless|6|showing unselfish concern for the welfare of others
selfsame|2|being the exact same one
semantic|2|of or relating to meaning or the study of meaning
semiempirical|0|relying to some extent on observation or experiment
semiskilled|1|possessing or requiring limited skills
sensed|6|detected by instinct or inference rather than by recognized perceptual cues
sensitized|2|having an allergy or peculiar or excessive susceptibility
sensuous|4|taking delight in beauty
separable|1|capable of being divided or dissociated
septal|2|of or relating to a septum
sequential|3|in regular succession without gaps
serendipitous|3|lucky in making unexpected and fortunate discoveries
serrated|3|notched like a saw with teeth pointing toward the apex
seventeen|7|being one more than sixteen|f
seventy|6|being ten more than sixty|f
seven|11|being one more than six|f
several|9|of an indefinite number more than 2 or 3 but not many|f
severed|6|detached by cutting
sewed|6|fastened with stitches
shackled|4|bound by chains fastened around the ankles
shadowed|4|filled with shade
shagged|3|having a very rough nap or covered with hanging shags
shakedown|5|intended to test a new system under operating conditions and to familiarize the operators with the system
shallow|7|lacking physical depth|f
shaping|5|forming or capable of forming or molding or fashioning
sharing|8|unselfishly willing to share with others
shattered|7|ruined or disrupted
shattering|5|seemingly loud enough to break something
shaved|7|having the beard or hair cut off close to the skin
shaven|3|having the beard or hair cut off close to the skin
sheathed|2|enclosed in a protective covering
sheeny|3|reflecting light
sheltered|5|protected from danger or bad weather
shiftless|4|lacking or characterized by lack of ambition or initiative
shimmery|2|glistening tremulously
shivering|5|vibrating slightly and irregularly
shocked|8|struck with fear, dread, or consternation|f
shoed|2|wearing footgear
shoeless|4|without shoes
shorn|3|having the hair or wool cut or clipped off as if with shears or clippers
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
signal|9|notably out of the ordinary|f
silken|4|having a smooth, gleaming surface reflecting light
silky|5|having a smooth, gleaming surface reflecting light
silly|10|ludicrous, foolish|f
silvan|2|relating to or characteristic of wooded regions
simian|4|relating to or resembling an ape
similar|8|marked by correspondence or resemblance|f
simple|10|having few parts|f
simulated|5|not genuine or real
simultaneous|4|occurring or operating at the same time
sincere|7|open and genuine
singable|2|suitable for singing
singing|10|smooth and flowing|f
singsong|3|uttered in a monotonous cadence or rhythm as in chanting
sinning|4|transgressing a moral or divine law
sintered|0|formed into a mass by heat and pressure
sinusoidal|0|having a succession of waves or curves
sissy|7|having unsuitable feminine qualities
sixteen|7|being one more than fifteen|f
sixtieth|2|the ordinal number of sixty in counting order
sixty|7|being ten more than fifty|f
sketchy|5|giving only major points
skewed|3|having an oblique or slanting direction or position
skilful|3|having or showing knowledge and skill and aptitude
skimmed|4|used of milk and milk products from which the cream has been removed
skinless|3|having no skin
skinned|5|having skin of a specified kind
skint|3|lacking funds
skirting|2|being all around the edges
skittish|4|unpredictably excitable
skyward|2|directed toward heaven or the sky
slack|7|not tense or taut
slanderous|3|harmful and often untrue
slapdash|2|marked by great carelessness
slapstick|3|characterized by horseplay and physical action
sleepy-eyed|0|ready to fall asleep
sleepy|8|ready to fall asleep|f
slicked|2|made smooth by applying a sticky or glossy substance
sliding|7|being a smooth continuous motion
slippy|2|causing or tending to cause things to slip or slide
slipshod|3|marked by great carelessness
slithering|3|moving as on a slippery surface
slithery|2|having a slippery surface or quality
slivery|0|resembling or consisting of or embedded with long slender fragments of wood having sharp points
sloped|2|having an oblique or slanted direction
slothful|2|disinclined to work or exertion
slovenly|2|negligent of neatness especially in dress and person
slurred|3|spoken as if with a thick tongue
small-time|0|of minor importance
small|11|limited or below average in number or quantity or magnitude or extent|f
smarmy|3|unpleasantly and excessively suave or ingratiating in manner or speech
smelling|7|noticeably odorous
smoggy|2|clouded with a mixture of smoke and fog
smoking|9|emitting smoke in great volume|f
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
social|9|relating to human society and its members|f
sodden|2|wet through and through
sodding|4|without qualification
soft-spoken|0|having a speaking manner that is not loud or harsh
softhearted|3|easily moved to pity or sorrow
solar|7|relating to or derived from the sun or utilizing the energies of the sun
soldierly|2|befitting a warrior
soled|0|having a sole or soles especially as specified
solved|8|explained or answered
solvent|4|capable of meeting financial obligations
somatic|2|affecting or characteristic of the body as opposed to the mind or spirit
sometime|9|belonging to some prior time|f
somnolent|1|inclined to or marked by drowsiness
sonorous|1|full and loud and deep
sophisticated|7|having or appealing to those having worldly knowledge and refinement and savoir-faire
sophomore|6|used of the second year in United States high school or college|f
soprano|6|having or denoting a high range
sorbed|0|taken into and retained in another substance
sore-eyed|0|having sore eyes
sorrel|4|of a light brownish color
soulful|4|full of or expressing deep emotion
soulless|4|lacking sensitivity or the capacity for deep feeling
soured|3|having turned bad
spangled|3|covered with beads or jewels or sequins
spanking|6|quick and energetic
sparing|4|avoiding waste
spatial|4|pertaining to or involving or having the nature of space
spattered|3|covered with bright patches
spayed|3|having the ovaries removed
specified|5|clearly and explicitly stated
speckled|4|having a pattern of dots
specular|0|capable of reflecting light like a mirror
speechless|6|temporarily incapable of speaking
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
spiral|6|in the shape of a coil|f
spiritual|8|concerned with sacred matters or religion or the church|f
spiteful|5|showing malicious ill will and a desire to hurt
splattered|5|covered with bright patches
splay|2|turned outward in an ungainly manner
splenic|3|of or relating to the spleen
spoken|9|uttered through the medium of speech or characterized by speech
spontaneous|7|happening or arising without apparent external cause
spooky|7|unpredictably excitable
sporadic|3|recurring in scattered and irregular or unpredictable instances
spotless|5|completely neat and clean
spotted|8|having spots or patches
spouting|4|propelled violently in a usually narrow stream
sprawling|3|spreading out in different directions or distributed irregularly
sprightly|3|full of spirit and vitality
sprouted|3|having just emerged from the ground
spruce|5|marked by up-to-dateness in dress and manners
spurned|3|rebuffed without warning
spurting|3|propelled violently in a usually narrow stream
squab|4|short and fat
squalling|2|characterized by short periods of noisy commotion
squandered|4|not used to good advantage
square|9|having four equal sides and four right angles or forming a right angle|f
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
stated|6|declared as fact
stateless|3|without nationality or citizenship
statute|6|enacted by a legislative body
staunch|4|firm and dependable especially in loyalty
steady|9|not subject to change or variation especially in behavior|f
stealthy|3|marked by quiet and caution and secrecy
steep|6|having a sharp inclination|f
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
stifled|4|held in check with difficulty
stifling|4|characterized by oppressive heat and humidity
stilted|3|artificially formal
stimulated|4|emotionally aroused
stinging|5|harsh or hurtful in tone or character
stocked|5|furnished with more than enough
stocky|3|having a short and solid form or stature
stoical|2|seeming unaffected by pleasure or pain
stolid|1|having or revealing little emotion or sensibility
stone-gray|0|of the color of slate or granite
stoned|7|under the influence of narcotics
stone|9|of any of various dull tannish or grey colors|f
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
stressful|6|extremely irritating to the nerves|f
striking|7|sensational in appearance or thrilling in effect
stringent|2|demanding strict attention to rules and procedures
strong|10|having strength or power greater than average or expected|f
struck|8|affected by something overwhelming
strung|6|that is on a string
stubborn|8|tenaciously unwilling or marked by tenacious unwillingness to yield|f
stubby|4|short and blunt
stuck-up|0|overly conceited or arrogant
studded|3|dotted or adorned with or as with studs or nailheads
studied|8|produced or marked by conscious design or premeditation
stumpy|5|short and thick
stung|5|aroused to impatience or anger
stunted|3|inferior in size or quality
stupendous|4|so great in size or force or extent as to elicit awe
stupid|11|lacking or marked by lack of intellectual acuity|f
sturdy|6|having rugged physical strength
stylistic|1|of or relating to style
stylized|3|using artistic forms and conventions to create effects
subclavian|4|situated beneath the clavicle
subcortical|2|of or relating to or being or involving nerve centers below the cerebral cortex
subcutaneous|3|relating to or located below the epidermis
subdural|4|below the dura mater but above the arachnoid membrane of the meninges
subjective|5|taking place within the mind and modified by individual bias
subjugated|3|reduced to submission
subjunctive|2|relating to a mood of verbs
sublimated|2|passing or having passed from the solid to the gaseous state without becoming liquid
subliminal|4|below the threshold of conscious perception
submarine|7|beneath the surface of the sea|f
subscribed|3|having a signature written at the end
subsequent|5|following in time or order
subsidiary|4|functioning in a supporting capacity
subsidised|2|having partial financial support from public funds
subsidized|3|having partial financial support from public funds
subsonic|2|less than that of sound in a designated medium
substandard|4|falling short of some prescribed norm
substantial|6|of considerable importance, size, or worth|f
subtle|7|difficult to detect or grasp by the mind or analyze
subversive|5|in opposition to a civil authority or government
successful|9|having succeeded or being marked by a favorable outcome|f
succinct|3|briefly giving the gist of something
succulent|4|tender and full of juice
suchlike|2|of the same kind
sudden|9|happening without warning or in a short space of time|f
sudsy|2|resembling lather or covered with lather
sufficient|7|of a quantity that can fulfill a need or requirement but without being abundant|f
suffocating|5|causing difficulty in breathing especially through lack of fresh air and presence of heat
sugared|3|with sweetening added
suicidal|6|dangerous to yourself or your interests
suited|6|meant or adapted for an occasion or use
sullen|4|showing a brooding ill humor
sulphuric|3|of or relating to or containing sulfur
sumptuous|4|ostentatiously rich and superior in quality
sunburned|4|suffering from overexposure to direct sunlight
sunburnt|2|suffering from overexposure to direct sunlight
sundry|3|consisting of a haphazard assortment of different kinds
sunless|2|filled or abounding with clouds
sunny|7|bright and pleasant|f
sunrise|7|of an industry or technology|f
sunstruck|1|lighted by sunlight
suntanned|2|having a tan color from exposure to the sun
superb|6|of surpassing excellence
superlative|2|highest in quality|f
superstitious|6|showing ignorance of the laws of nature and faith in magic or chance
supervised|5|under observation or under the direction of a superintendent or overseer
supplicant|2|humbly entreating
sure-enough|0|real or genuine
surging|4|characterized by great swelling waves or surges
surly|4|inclined to anger or bad feelings with overtones of menace
surmounted|1|having something on top
surplus|6|more than is needed, desired, or required
surprised|10|taken unawares or suddenly and feeling wonder or astonishment|f
surrealistic|3|characterized by fantastic imagery and incongruous juxtapositions
surrogate|6|providing or receiving nurture or parental care though not related by blood or legal ties
surrounded|8|confined on all sides
surrounding|7|closely encircling|f
surviving|6|still in existence
suspected|8|believed likely
suspect|10|not as expected|f
suspended|7|supported or kept from sinking or falling by buoyancy and without apparent attachment
svelte|2|being of delicate or slender build
swampy|3|soft and watery
swanky|3|imposingly fashionable and elegant
swank|4|imposingly fashionable and elegant
swarthy|4|naturally having skin of a dark color
swart|0|naturally having skin of a dark color
swashbuckling|2|flamboyantly adventurous
sweet-smelling|0|having a natural fragrance
sweetheart|10|privileged treatment of a favored person or corporation|f
swelled|5|feeling self-importance
sweltering|3|excessively hot and humid or marked by sweating and faintness
swept|7|possessing sweep
swift|7|moving very fast
swinging|7|characterized by a buoyant rhythm
swingy|1|characterized by a buoyant rhythm
swish|5|elegant and fashionable
swollen|6|characteristic of false pride|f
swooning|3|weak and likely to lose consciousness
sylvan|2|relating to or characteristic of wooded regions
symbiotic|4|used of organisms living together but not necessarily in a relation beneficial to each
symmetric|2|having similarity in size, shape, and relative position of corresponding parts
sympathomimetic|2|relating to epinephrine
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
taking|12|very attractive|f
talismanic|0|possessing or believed to possess magic power especially protective power
talky|4|full of trivial conversation
tall-growing|0|having tall spindly stems
tangerine|5|of a strong reddish orange color
tangy|4|tasting sour like a lemon
tantamount|4|being essentially equal to something
tapered|3|becoming gradually narrower
tapped|7|in a condition for letting out liquid drawn out as by piercing or drawing a plug
tardy|5|after the expected or usual time
tarry|4|having the characteristics of pitch or tar
tasty|7|pleasing to the sense of taste|f
tattered|3|worn to shreds
tattling|2|prone to communicate confidential information
taunting|5|abusing vocally
taupe|4|of something having a dusky brownish grey color
tawny|4|of a light brown to brownish orange color
taxable|2|subject to taxation
taxing|3|not easily borne
tearing|7|marked by extreme intensity of emotions or convictions
teary|2|with eyes full of tears
teased|5|feeling mild pleasurable excitement
teeming|4|abundantly filled with especially living things
teenaged|3|being of the age 13 through 19
teenage|7|being of the age 13 through 19|f
telepathic|4|communicating without apparent physical signals
telltale|4|disclosing unintentionally something concealed
temporary|8|not permanent|f
tenable|2|based on sound reasoning or evidence
tending|5|naturally disposed toward
tenebrous|0|dark and gloomy
tenfold|4|containing ten or ten parts
tentative|4|under terms not final or fully worked out or agreed upon
tenured|3|appointed for life and not subject to dismissal except for a grave crime
terrible|11|causing fear or dread or terror|f
terrified|8|thrown into a state of intense fear or desperation|f
terrifying|7|causing extreme terror
terse|3|brief and to the point
testicular|4|of or involving the testes
testy|5|easily irritated or annoyed
tethered|4|confined or restricted with or as if with a rope or chain
textile|4|of or relating to fabrics or fabric making
textured|3|having surface roughness
thankful|7|feeling or showing gratitude|f
theoretical|6|concerned primarily with theories or hypotheses rather than practical considerations
thermal|6|relating to or associated with heat
thermogravimetric|0|of or relating to thermal hydrometry
thespian|4|of or relating to drama
thickspread|0|covered thickly
thinking|12|endowed with the capacity to reason|f
thinned|3|mixed with water
thirteen|7|being one more than twelve|f
thirty|8|being ten more than twenty|f
thoriated|0|being or sounding of nervous or suppressed laughter
thoroughbred|5|having a list of ancestors as proof of being a purebred animal
thousand|10|denoting a quantity consisting of 1,000 items or units|f
threatened|8|likely in the near future to become endangered
threescore|2|being ten more than fifty
three|13|being one more than two|f
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
tightfisted|2|unwilling to part with money
tight|10|closely constrained or constricted or constricting|f
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
tired|11|depleted of strength or energy|f
tiring|5|producing exhaustion|f
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
toothy|2|having or showing prominent teeth
top-grade|0|surpassing in quality
topmost|2|at or nearest to the top
topnotch|4|of the highest quality
topped|5|having a top of a specified character
tortious|2|of or pertaining to the nature of a tort
torturing|6|extremely painful
torturous|3|extremely painful
totaled|5|used of automobiles
total|9|constituting the full quantity or extent|f
touching|8|arousing affect
towering|4|of imposing height
towheaded|2|of hair color
toxic|7|of or relating to or caused by a toxin or poison
traditionalist|3|stubbornly conservative and narrow-minded
transcribed|3|recorded for broadcast
transformed|6|given a completely different form or appearance
transitive|2|designating a verb that requires a direct object to complete the meaning
transitory|3|lasting a very short time
translucent|3|allowing light to pass through diffusely
transmitted|6|occurring among members of a family usually by heredity
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
tuneful|0|having a musical sound
tuneless|2|not having a musical sound or pleasing tune
turned|11|moved around an axis or center|f
twelve|9|denoting a quantity consisting of 12 items or units|f
twenty|9|denoting a quantity consisting of 20 items or units|f
twiggy|3|thin as a twig
twinkling|4|shining intermittently with a sparkling light
twinkly|3|smiling with happiness or optimism
twinning|2|producing two offspring at a time
twisted|8|having an intended meaning altered or misrepresented
twisting|6|marked by repeated turns and bends
twisty|3|marked by repeated turns and bends
twoscore|0|being ten more than thirty
typical|8|exhibiting the qualities or characteristics that identify a group or kind or category|f
ubiquitous|4|being present everywhere at once
ulnar|2|relating to or near the ulna
ultrasonic|3|having frequencies above those of audible sound
ultraviolet|4|having or employing wavelengths shorter than light but longer than X-rays
ultra|5|far beyond the norm
umber|3|of the color of any of various natural brown earth pigments
umbrella|7|covering or applying simultaneously to a number of similar items or elements or groups|f
umpteenth|3|last in an indefinitely numerous series
umpteen|2|innumerable but many
unabashed|2|not embarrassed
unabated|3|continuing at full strength or intensity
unable|8|not having the necessary means or skill or know-how|f
unaccustomed|3|unusual or unfamiliar
unadjusted|0|not altered to fit certain requirements
unadorned|2|not decorated with something to increase its beauty or distinction
unaided|2|carried out without aid or assistance
unaltered|3|remaining in an original state
unambitious|2|having little desire for success or achievement
unanswered|5|not returned in kind
unappreciative|3|not feeling or expressing gratitude
unartistic|2|lacking aesthetic sensibility
unashamed|2|used of persons or their behavior
unassuming|4|not arrogant or presuming
unattainable|4|impossible to achieve
unauthentic|0|false or fake
unavailing|2|producing no result or effect
unavenged|2|for which vengeance has not been taken
unbearable|6|incapable of being tolerated or endured
unbeaten|2|not conquered
unbecoming|4|not in keeping with accepted standards of what is right or proper in polite society
unbeknownst|3|occurring or existing without the knowledge of
unbending|2|incapable of adapting or changing to meet circumstances
unblemished|3|free from physical or moral spots or stains
unblessed|2|not provided with something desirable
unborn|6|not yet brought into existence
unbounded|3|seemingly boundless in amount, number, degree, or especially extent
unbridled|4|not restrained or controlled
uncertified|0|lacking requisite official documentation or endorsement
unchained|2|not bound by shackles and chains
unchallenged|3|generally agreed upon
uncharacteristic|2|distinctive and not typical
uncharged|0|of a particle or body or system
uncharitable|2|lacking love and generosity
uncharted|5|not yet surveyed or investigated
uncheckable|0|incapable of being checked or restrained
unchecked|4|not restrained or controlled
uncivil|2|lacking civility or good manners
uncluttered|2|having nothing extraneous
uncombable|0|not capable of being combed
uncommunicative|2|not inclined to talk or give information or express opinions
uncompromising|4|not making concessions
unconfirmed|4|not finally established or settled
uncontested|2|not disputed and not made the object of contention or competition
unconvinced|3|lacking conviction
uncool|5|unfashionable and boring
uncorroborated|2|unsupported by other evidence
uncoupled|2|having the coupling undone
uncouth|4|lacking refinement or cultivation or taste
uncultured|2|lacking art or knowledge
undamaged|4|not harmed or spoiled
undeclared|3|not announced or openly acknowledged
undefinable|2|not capable of being precisely or readily described
undefined|3|not precisely limited, determined, or distinguished
undemanding|2|requiring little if any patience or effort or skill
undeniable|5|not possible to deny
undepicted|0|not pictured
underarm|2|with hand brought forward and up from below shoulder level
underclass|2|belonging to the lowest and least privileged social stratum
undercover|8|conducted with or marked by hidden aims or methods
underdone|2|insufficiently cooked
underdressed|3|inadequately or too informally clothed
underfed|2|not getting adequate food
underlying|5|in the nature of something though not readily apparent
undermanned|2|inadequate in number of workers or assistants etc.
undernourished|2|not getting adequate food
underprivileged|5|lacking the rights and advantages of other members of society
undersea|5|beneath the surface of the sea
undersized|2|smaller than normal for its kind
understaffed|4|inadequate in number of workers or assistants etc.
understated|4|exhibiting restrained good taste
underway|6|currently in progress
underweight|3|being very thin
undetected|5|not perceived or discerned
undignified|4|lacking dignity
undiplomatic|2|not skilled in dealing with others
undisclosed|3|not made known
undisguised|1|plain to see
undisputed|4|generally agreed upon
undistinguished|2|not special in any way
undrinkable|2|unsuitable for drinking
uneasy|6|lacking a sense of security or affording no ease or reassurance|f
unedited|3|not changed by editing
unemployed|6|not engaged in a gainful occupation|f
unending|4|continuing forever or indefinitely
unendurable|3|incapable of being tolerated or endured
unerring|1|not liable to error
unethical|6|not conforming to approved standards of social or professional behavior
uneventful|5|marked by no noteworthy or significant events
unexceptional|2|not special in any way
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
unfurnished|2|not equipped with what is needed especially furniture
ungodly|4|characterized by iniquity
unguided|2|not subject to guidance or control after launching
unhappy|8|experiencing or marked by or causing sadness or sorrow or discontent|f
unheeding|0|marked by or paying little heed or attention
unhelpful|3|providing no assistance
unified|5|formed or united into a whole
unimaginable|5|totally unlikely
unimpaired|1|not damaged or diminished in any respect
unimpassioned|0|free from emotional appeal
unimpeded|2|not slowed or prevented
unimposing|0|lacking in impressiveness
unimpressed|4|not moved to serious regard
uninspiring|3|depressing to the spirit
uninsured|4|not covered by insurance
unintended|3|not deliberate
unique|8|radically distinctive and without equal|f
universal|7|of worldwide scope or applicability
unkindly|2|lacking in sympathy and kindness
unknowing|3|unaware because of a lack of relevant information or knowledge
unladylike|3|lacking the behavior or manner or style considered proper for a lady
unlatched|2|not firmly fastened or secured
unlicensed|4|lacking official approval
unlike|8|marked by dissimilarity|f
unliterary|0|marked by lack of affectation or pedantry
unlivable|2|unfit or unsuitable to live in or with
unloaded|5|not charged with ammunition
unlocked|7|not firmly fastened or secured
unlovable|2|incapable of inspiring love or affection
unlovely|1|without beauty or charm
unmade|3|not having the sheets and blankets set in order
unmanned|4|lacking a crew
unmannerly|2|socially incorrect in behavior
unmapped|2|not yet surveyed or investigated
unmentionable|3|unsuitable or forbidden as a topic of conversation
unmerciful|2|having or showing no mercy
unmitigated|4|not diminished or moderated in intensity or severity
unmolested|1|not interfered with, disturbed, or harmed
unneeded|2|not necessary
unnerved|4|deprived of courage and strength
unnerving|4|inspiring fear
unnumbered|2|too numerous to be counted
unopposed|3|not having opposition or an opponent
unpaired|0|of the remaining member of a pair
unparalleled|4|radically distinctive and without equal
unpassable|3|incapable of being passed
unpatriotic|3|showing lack of love for your country
unpicturesque|0|without beauty or charm
unplumbed|0|situated at or extending to great depth
unpolluted|2|free from admixture with noxious elements
unpopular|5|regarded with disfavor or lacking general approval
unpopulated|2|with no people living there
unprejudiced|2|free from undue bias or preconceived opinions
unprepossessing|2|creating an unfavorable or neutral first impression
unpresentable|2|creating an unfavorable or neutral first impression
unproblematic|0|easy and not involved or complicated
unprocurable|0|not capable of being obtained
unpromising|2|unlikely to bring about favorable results or enjoyment
unprovoked|4|occurring without motivation or provocation
unquestioned|3|generally agreed upon
unranked|2|not arranged in order hierarchically
unreachable|4|inaccessibly located or situated
unreadable|2|not easily deciphered
unready|0|not prepared or in a state of readiness
unread|2|not informed through reading
unreconstructed|1|adhering to an attitude or position widely held to be outmoded
unrecorded|2|actually being performed at the time of hearing or viewing
unredeemed|1|in danger of the eternal punishment of Hell
unreflective|0|not exhibiting or characterized by careful thought
unrehearsed|2|with little or no preparation or forethought
unreleased|1|not made available for distribution or publication
unremarkable|4|found in the ordinary course of events
unremitting|2|uninterrupted in time and indefinitely long continuing
unrequited|4|not returned in kind
unrewarded|3|having acquired or gained nothing
unrivaled|2|eminent beyond or above comparison
unrivalled|2|eminent beyond or above comparison
unsaid|5|not made explicit
unsalted|2|without salt or seasoning
unsanctified|2|not holy because unconsecrated or impure or defiled
unsatisfying|3|not up to expectations
unscathed|4|not injured or harmed
unscientific|3|not consistent with the methods or principles of science
unscrupulous|4|without scruples or principles
unseemly|4|not in keeping with accepted standards of what is right or proper in polite society
unsentimental|2|facing facts or difficulties realistically and with determination
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
unsportsmanlike|2|violating accepted standards or rules
unstable|7|lacking stability or fixity or firmness
unstated|2|not made explicit
unstilted|0|flowing naturally and continuously
unstoppable|6|not capable of being stopped
unstrung|2|emotionally upset
unsubstantiated|4|unsupported by other evidence
unsuited|2|not easy to combine harmoniously
unsurpassed|3|not capable of being improved on
untainted|2|free from blemishes
untamed|4|in a natural state
untarnished|2|free from blemishes
untellable|0|defying expression or description
untenable|3|incapable of being defended or justified
unthematic|0|not relating to a melodic subject
unthinkable|5|incapable of being conceived or considered
untidy|4|not neat and tidy|f
untiring|2|characterized by hard work and perseverance
untitled|2|not of the nobility
untold|5|too much to be measured
untraceable|5|incapable of being traced or tracked down
untrained|4|not disciplined or conditioned or made adept by training
untrammeled|2|not confined or limited
untranslatable|2|not capable of being put into another form or style or language
untrusting|2|openly distrustful and unwilling to confide
untutored|2|lacking in schooling
unusable|3|not capable of being used
unvanquished|2|not conquered
unverified|2|lacking proof or substantiation
unwary|2|not alert to danger or deception
unwed|4|of someone who has not been married
unwell|4|somewhat ill or prone to illness|f
unwholesome|2|detrimental to physical or moral well-being
unworkable|3|not capable of being carried out or put into practice
upbeat|5|pleasantly optimistic
upcoming|6|of the relatively near future
upended|2|turned up on end
upfront|5|frank and honest
uphill|5|sloping upward
upland|1|used of high or hilly country
uplifted|3|exalted emotionally especially with pride|f
uppermost|2|at or nearest to the top
uppity|5|presumptuously arrogant
upraised|1|held up in the air
upright|6|in a vertical position
upscale|4|appropriate for people with good incomes
upsetting|7|causing an emotional disturbance
upside-down|0|being in such a position that top and bottom are reversed
upstairs|10|on or of upper floors of a building|f
upstair|2|on or of upper floors of a building
upstanding|5|meriting respect or esteem
uptight|7|being in a tense state
uptown|7|of or located in the upper part of a town
upwind|4|towards the side exposed to wind
urbane|3|showing a high degree of refinement and the assurance that comes from wide social experience
urgent|8|compelling immediate action|f
useful|8|being of use or service|f
useless|9|having no beneficial use or incapable of functioning usefully|f
uterine|4|of or involving the uterus
uttered|5|communicated in words
vagal|2|of or relating to the vagus nerve
vagrant|4|continually changing especially as from one abode or occupation to another
vainglorious|2|feeling self-importance
valiant|6|having or showing valor
validating|2|serving to support or corroborate
valid|6|well grounded in logic or truth or having legal force
vanished|7|having passed out of existence
variegated|1|having a variety of colors
varying|4|marked by diversity or difference
vascular|6|of or relating to or having vessels that conduct and circulate fluids
vaulting|3|revealing excessive self-confidence
vehicular|4|of or relating to or intended for vehicles
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
victimised|2|taken advantage of
victimized|5|taken advantage of
vigilant|5|carefully observant or attentive
vigorous|4|characterized by forceful and energetic action or activity
villainous|4|extremely wicked
vindicated|4|freed from any question of guilt
violated|7|treated irreverently or sacrilegiously
violent|8|acting with or marked by or resulting from great force or energy or emotional intensity|f
violet|7|of a color intermediate between red and blue
viral|5|relating to or caused by a virus
virtuoso|4|having or revealing supreme mastery or skill
viselike|1|clamped as in a vise
visible|7|capable of being seen|f
visionary|5|not practical or realizable
visual|8|relating to or using sight|f
vital|7|urgently needed
vivacious|3|vigorous and animated
voiced|4|produced with vibration of the vocal cords
volant|2|with wings extended in a flying position
voltaic|1|pertaining to or producing electric current by chemical action
voluble|2|marked by a ready flow of speech
volunteer|8|without payment|f
votive|3|dedicated in fulfillment of a vow
vulcanized|3|treated by a chemical or physical process to improve its properties
vulnerable|8|susceptible to attack
vulpine|0|resembling or characteristic of a fox
wailful|0|vocally expressing grief or sorrow or resembling such expression
wailing|6|vocally expressing grief or sorrow or resembling such expression
waiting|12|being and remaining ready and available for use|f
wakeful|2|carefully observant or attentive
waking|8|marked by full consciousness or alertness
walk-to|0|close enough to be walked to
walking|10|close enough to be walked to|f
walleyed|3|having divergent strabismus
waning|4|pertaining to the period during which the visible surface of the moon decreases
war-ridden|0|engaged in war
warm-toned|0|used of music
warmhearted|2|marked by warmth of feeling like kindness and sympathy and generosity
warning|9|serving to warn|f
warped|5|used especially of timbers or boards
warring|3|engaged in war
warty|2|covered with warts or projections that resemble warts
washable|2|capable of being washed without injury
waspish|2|very irritable
waste|10|located in a dismal or remote area|f
watered|5|having a wavelike pattern
waterlogged|3|soft and watery
wavering|3|uncertain in purpose or action
waxed|5|treated with wax
waxing|5|pertaining to the period during which the visible surface of the moon increases
waxlike|0|having the paleness of wax
wayward|5|resistant to guidance or discipline
weakly|4|lacking bodily or muscular strength or vitality
wealthy|7|having an abundant supply of money or possessions of value
weaned|3|freed of dependence on something especially mother's milk
wearable|2|suitable for wear or able to be worn
wearing|10|producing exhaustion|f
wearying|2|producing exhaustion
weatherly|3|making very little leeway when close-hauled
weather|9|towards the side exposed to wind|f
webby|3|having open interstices or resembling a web
wedded|6|having been taken in marriage
weeklong|2|lasting through a week
weekly|7|of or occurring every seven days|f
weepy|4|liable to weep easily
weird|11|suggesting the operation of supernatural influences|f
welcome|11|giving pleasure or satisfaction or received with pleasure or freely granted|f
welcoming|6|very cordial
well-bound|0|having a sturdy and attractive binding
well-chosen|0|well expressed and to the point
well-fed|0|properly nourished
well-informed|0|possessing sound knowledge
well-made|0|skillfully constructed
wellborn|2|of good or upper-class lineage
westbound|5|moving toward the west
westward|4|moving toward the west|f
whacked|7|exhausted or worn out
whatever|12|one or some or every or all without specification|f
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
white|11|being of the achromatic color of maximum lightness|f
whole-souled|0|with unconditional and enthusiastic devotion
wholehearted|2|with unconditional and enthusiastic devotion
wholesale|6|ignoring distinctions
whole|12|including all components without exception|f
wide-cut|0|having ample fabric
widowed|4|single because of death of the spouse
wifely|3|befitting or characteristic of a wife
wigged|4|wearing a wig
willing|10|disposed or inclined toward|f
willowy|2|slender and graceful
wimpy|5|weak and ineffectual
windblown|2|used especially of trees
winded|4|breathing laboriously or convulsively
windup|3|operated by a mechanism
windward|2|on the side exposed to the wind
winking|4|closing the eyes intermittently and rapidly
winless|1|having no wins
winsome|2|charming in a childlike or naive way
wireless|6|having no wires
wistful|3|showing pensive sadness
witching|3|possessing or using or characteristic of or appropriate to supernatural powers
witty|6|combining clever conception and facetious expression
wizard|8|possessing or using or characteristic of or appropriate to supernatural powers|f
wobbling|3|fluctuating unsteadily
wobbly|5|inclined to shake as from weakness or defect
wolflike|0|resembling or characteristic of a wolf
womanish|3|having characteristics associated with women and considered undesirable in men
wonderful|11|extraordinarily good or great|f
wondering|10|showing curiosity|f
wondrous|5|extraordinarily good or great
wooded|4|covered with growing trees and bushes etc
wooden|7|made or consisting of or employing wood|f
woolen|4|of or related to or made of wool
woolgathering|2|dreamy in mood or nature
woollen|2|of or related to or made of wool
woozy|5|having or causing a whirling sensation
wordy|3|using or containing too many words
workable|4|capable of being done with means at hand and circumstances as they are
workaday|2|found in the ordinary course of events
world|12|involving the entire earth|f
worried|11|afflicted with or marked by anxious uneasiness or trouble or grief|f
worse|11|inferior to another in quality or condition or desirability|f
worshipped|6|regarded with deep or rapturous love
worst|10|most wanting in quality or value or condition|f
worthwhile|7|sufficiently valuable to justify the investment of time or interest|f
wounded|9|suffering from physical injury especially that suffered in battle
wound|9|put in a coil|f
woven|4|made or constructed by interlacing threads or strips of material or other elements into a whole
wraithlike|0|lacking in substance
wrathful|2|vehemently incensed and condemnatory
wrecked|7|destroyed in an accident
wriggling|3|moving in a twisting or snake-like or wormlike fashion
wriggly|2|moving in a twisting or snake-like or wormlike fashion
writhing|4|moving in a twisting or snake-like or wormlike fashion
written|10|set down in writing in any of various ways|f
wroth|3|vehemently incensed and condemnatory
wrought|5|shaped to fit by or as if by altering the contours of a pliable mass
year-round|0|operating or continuing throughout the year
yearly|5|occurring or payable every year
yelled|7|in a vehement outcry
yellow|9|of the color intermediate between green and orange in the color spectrum|f
yonder|6|distant but within sight
young|12|in an early period of life or development or growth|f
yummy|7|extremely pleasing to the sense of taste
zealous|3|marked by active interest and enthusiasm
zigzag|4|having short sharp turns or angles
zillion|5|very large indeterminate number
zygomatic|2|of or relating to the cheek region of the face`;
