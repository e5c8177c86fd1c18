/** Settled noun senses, one a line: word|frequency band 0-9|definition. See README.md in this folder. */
export const nounSenses = `abattoir|3|a building where animals are butchered
abbot|5|the superior of an abbey of monks
aberrant|3|one whose behavior departs substantially from the norm of a group
abjection|0|a low or downcast state
ablution|2|the ritual washing of a priest's hands or of sacred vessels
abolitionist|3|a reformer who favors abolishing slavery
abolition|3|the act of abolishing a system or practice or institution (especially abolishing slavery)
aboriginal|3|an indigenous person who was born in a particular place
abortionist|2|a person (who should be a doctor) who terminates pregnancies
abort|7|the act of terminating a project or procedure before it is completed
abracadabra|5|gibberish and nonsense
abrasive|4|a substance that abrades or wears down
abreaction|1|purging of emotional tensions
abridgment|0|a shortened version of a written work
abruption|2|an instance of sudden interruption
abscess|4|symptom consisting of a localized collection of pus surrounded by inflamed tissue
abscissa|0|the value of a coordinate on the horizontal axis
absenteeism|2|habitual absence from work
abstention|2|the trait of abstaining (especially from alcohol)
abstinent|2|a person who refrains from drinking intoxicating beverages
absurdity|4|a message whose content is at variance with reason
absurd|8|a situation in which life seems irrational and meaningless
abyss|6|a bottomless gulf or pit
academicianship|0|the position of member of an honorary academy
accenting|0|the act of giving special importance or significance to something
acclaim|4|enthusiastic approval
accomplice|7|a person who joins with another in carrying out some plan (especially an unethical or illegal plan)
accordance|5|concurrence of opinion
accordion|5|a portable box-shaped free-reed instrument
accountability|4|responsibility to someone or for some activity
accountancy|2|the occupation of maintaining and auditing records and preparing financial reports for a business
accouterment|0|clothing that is worn or carried, but not part of your main clothing
accoutrement|2|clothing that is worn or carried, but not part of your main clothing
accused|8|a defendant in a criminal proceeding
accuser|3|someone who imputes guilt or blame
acetaminophen|2|an analgesic for mild pain but not for inflammation
acetonemia|0|an abnormal increase of ketone bodies in the blood as in diabetes mellitus
acetone|3|the simplest ketone
acetylcholine|3|a neurotransmitter that is a derivative of choline
acetylene|4|a colorless flammable gas used chiefly in welding and in organic synthesis
achiever|3|a person with a record of successes
aching|6|a dull persistent (usually moderately intense) pain
acidosis|3|abnormally high acidity (excess hydrogen-ion concentration) of the blood and other body tissues
acolyte|3|someone who assists a priest or minister in a liturgical service
acoustics|4|the study of the physical properties of sound
acoustic|5|a remedy for hearing loss or deafness
acquaintanceship|2|a relationship less intimate than friendship
acquisition|5|the act of contracting or assuming or acquiring possession of something
acquittal|5|a judgment of not guilty
acreage|4|an area of ground used for some particular purpose (such as building or farming)
acres|7|extensive landed property (especially in the country) retained by the owner for his own use
acrimony|3|a rough and bitter manner
acrobat|4|an athlete who performs acts requiring skill and agility and coordination
acromegalia|3|enlargement of bones of hands and feet and face
acronym|3|a word formed from the initial letters of the several words in the name and pronounced as one word
acrophobia|3|a morbid fear of great heights
acropolis|2|the citadel in ancient Greek towns
actinometer|0|an instrument for measuring the intensity of electromagnetic radiation (usually by the photochemical effect)
actin|5|one of the proteins into which actomyosin can be split
activating|5|the activity of causing to have energy and be active
activism|3|a policy of taking direct action to achieve a political or social goal
activist|5|a militant reformer
actualization|2|making real or giving the appearance of reality
acupressure|2|treatment of symptoms by applying pressure with the fingers to specific pressure points on the body
acupuncture|5|treatment of pain or disease by inserting the tips of needles at specific points on the skin
acute|6|a mark placed above a vowel to indicate pronunciation
adamant|5|very hard native crystalline carbon valued as a gem
adaptability|3|the ability to change (or be changed) to fit changed circumstances
addendum|3|textual matter that is added onto a publication
additive|3|something added to enhance food or gasoline or paint or medicine
adenoma|1|a benign epithelial tumor of glandular origin
adenosine|2|a nucleoside that is a structural component of nucleic acids
adept|4|someone who is dazzlingly skilled in any field
adherent|2|someone who believes and helps to spread the doctrine of another
adhesive|5|a substance that unites or bonds surfaces together
adieu|6|a farewell remark
adios|6|a farewell remark
adjudication|3|the final judgment in a legal proceeding
adjudicator|2|a person who studies and settles conflicts and disputes
adjunct|3|something added to another thing but not an essential part of it
adjuster|4|one who investigates insurance claims or claims for damages and recommends an effective settlement
adjustor|2|one who investigates insurance claims or claims for damages and recommends an effective settlement
admissibility|2|acceptability by virtue of being admissible
adolescent|6|a juvenile between the onset of puberty and maturity
adroitness|1|skillful performance or ability without difficulty
adulation|3|servile flattery
adversary|5|someone who offers opposition
advisability|0|the quality of being advisable
advisee|3|someone who receives advice
advisement|5|careful consideration
advocacy|3|active support of an idea or cause etc.
aeration|1|the process of exposing to air (so as to purify)
aerator|0|an apparatus for exposing something to the air (as sewage)
aeronautics|3|the theory and practice of navigation through air or space
aerosol|3|a cloud of solid or liquid particles in a gas
aerospace|5|the atmosphere and outer space considered as a whole
aesthete|2|one who professes great sensitivity to the beauty of art and nature
aesthetic|4|a philosophical theory as to what is beautiful
affability|2|a disposition to be friendly and approachable (easy to talk to)
affairs|8|matters of personal concern
affectation|3|a deliberate pretense or exaggerated display
affidavit|6|written declaration made under oath
affix|2|a linguistic element added to a word to produce an inflected or derived form
affluence|3|abundant wealth
aftercare|2|care and treatment of a convalescent patient
afterlife|5|life after death
aftershock|3|a tremor (or one of a series of tremors) occurring after the main shock of an earthquake
aftertaste|3|an afterimage of a taste
agate|1|an impure form of quartz consisting of banded chalcedony
ageism|3|discrimination on the basis of a person's age
agility|4|the gracefulness of a person or animal that is quick and nimble
agnate|2|one related on the father's side
agoraphobia|3|a morbid fear of open spaces (as fear of being caught alone in some public place)
agribusiness|3|a large-scale farming enterprise
aikido|2|a Japanese martial art employing principles similar to judo
ailment|4|an often persistent bodily disorder or disease
aimlessness|0|the quality of lacking any definite purpose
airbrush|3|an atomizer to spray paint by means of compressed air
aircraft|8|a vehicle that can fly
airfare|3|the fare charged for traveling by airplane
airfield|6|a place where planes take off and land
airflow|3|the flow of air
airframe|0|the framework and covering of an airplane or rocket (excluding the engines)
airlift|3|transportation of people or goods by air (especially when other means of access are unavailable)
airliner|4|a commercial airplane that carries passengers
airlock|5|a chamber that provides access to space where air is under pressure
airman|4|someone who operates an aircraft
airship|4|a steerable self-propelled aircraft
airspeed|4|the speed of an aircraft relative to the air in which it is flying
airstrip|5|an airfield without normal airport facilities
alacrity|2|liveliness and eagerness
alarum|2|an automatic signal (usually a sound) warning of danger
albumin|2|a simple water-soluble protein found in many animal tissues and liquids
alcalde|3|a mayor or chief magistrate of a Spanish town
alcove|4|a small recess opening off a larger room
alderman|5|a member of a municipal legislative body (as a city council)
aleph|2|the 1st letter of the Hebrew alphabet
alexia|4|inability to perceive written words
algebra|6|the mathematics of generalized arithmetical operations
algorithm|4|a precise rule (or set of rules) specifying how to solve some problem
alias|7|a name that has been assumed temporarily
alienist|3|a psychiatrist and specialist in the legal aspects of mental illness
alimony|6|court-ordered support paid by one spouse to another after they are separated
aliquot|0|an integer that is an exact divisor of some quantity
alkaloid|3|natural bases containing nitrogen found in plants
alkylbenzenesulfonate|0|sulfonate of alkyl benzene
alleyway|5|a narrow street with walls on both sides
alliteration|3|use of the same consonant at the beginning of each stressed syllable in a line of verse
allotment|4|a share set aside for a specific purpose
allure|4|the power to entice or attract through personal charm
allusion|2|passing reference or indirect mention
aloes|1|a purgative made from the leaves of aloe
aloneness|1|a disposition toward being alone
alopecia|3|loss of hair (especially on the head) or loss of wool or feathers
altercation|5|noisy quarrel
altering|4|the sterilization of an animal
alternate|6|someone who takes the place of another person
altimeter|4|an instrument that measures the height above ground
altruism|3|the quality of unselfish concern for the welfare of others
aluminium|3|a silvery ductile metallic element found primarily in bauxite
aluminum|6|a silvery ductile metallic element found primarily in bauxite
alumnus|4|a person who has received a degree from a school (high school or college or university)
alundum|0|a substance made of fused alumina
alveolar|2|a consonant articulated with the tip of the tongue near the gum ridge
amalgamation|2|the combination of two or more commercial companies
amateurishness|0|something that demonstrates a lack of professional competency
amateur|7|someone who pursues a study or sport as a pastime
amazement|4|the feeling that accompanies something extremely surprising
ambassador|8|a diplomat of the highest rank
ambergris|3|waxy substance secreted by the sperm whale and found floating at sea or washed ashore
ambiguity|3|an expression whose meaning cannot be determined from its context
ambivalence|3|mixed feelings or emotions
ambler|2|someone who walks at a leisurely pace
amble|2|a leisurely walk (usually in some public place)
ambulatory|3|a covered walkway (as in a cloister)
ambuscade|0|the act of concealing yourself and lying in wait to attack by surprise
ambush|7|the act of concealing yourself and lying in wait to attack by surprise
ameer|3|an independent ruler or chieftain (especially in Africa or Arabia)
amelia|7|congenital absence of an arm or leg
amendment|7|the act of amending or correcting
amenities|5|things that make you comfortable and at ease
amethyst|2|a transparent purple variety of quartz
amigo|7|a friend or comrade
aminomethane|0|a methyl with the hydrogen atom replaced by an amino radical
amino|4|the radical -NH2
ammunition|7|projectiles to be fired from a gun
amnesia|7|partial or total loss of memory
amorist|0|one dedicated to love and lovemaking especially one who writes about love
ampersand|2|a punctuation mark (&) used to represent conjunction (and)
amphetamine|3|a central nervous system stimulant that increases energy and decreases appetite
amphibology|0|an ambiguous grammatical construction
amplifier|4|electronic equipment that increases strength of signals passing through it
amplitude|2|the maximum displacement of a periodic wave
amylase|3|any of a group of proteins found in saliva and pancreatic juice and parts of plants
anaesthesia|3|loss of bodily sensation with or without loss of consciousness
anaesthetist|2|a specialist who administers an anesthetic to a patient before he is treated
anagrams|3|a game whose object is to form words from a group of randomly chosen letters
anagram|4|a word or phrase spelled by rearranging the letters of another word or phrase
analgesia|2|absence of the sense of pain without loss of consciousness
analgesic|2|a medicine used to relieve pain
anaphase|2|the stage of meiosis or mitosis when chromosomes move toward opposite ends of the nuclear spindle
anaplasmosis|0|a disease of cattle that is transmitted by cattle ticks
anarchy|6|a state of lawlessness and disorder (usually resulting from a failure of government)
anatomical|4|an expression that relates to anatomy
anchorman|4|a television reporter who coordinates a broadcast to which several correspondents contribute
anchorperson|3|a television reporter who coordinates a broadcast to which several correspondents contribute
andiron|2|metal supports for logs in a fireplace
android|5|an automaton that resembles a human being
anecdote|5|short account of an incident (especially a biographical one)
anemia|4|a deficiency of red blood cells
aneroid|2|a barometer that measures pressure without using fluids
anesthesia|6|loss of bodily sensation with or without loss of consciousness
anesthesiologist|4|a specialist who administers an anesthetic to a patient before he is treated
anesthesiology|3|the branch of medical science that studies and applies anesthetics
angiogram|4|an X-ray representation of blood vessels made after the injection of a radiopaque substance
angiography|2|roentgenographic examination of blood vessels after injection of a radiopaque contrast medium
angioma|3|a tumor consisting of a mass of blood or lymphatic vessels
angioplasty|4|an operation to repair a damaged blood vessel or unblock a coronary artery
angling|4|fishing with a hook and line (and usually a pole)
anglophile|3|an admirer of England and things English
angstrom|2|a metric unit of length equal to one ten billionth of a meter (or 0.0001 micron)
angst|5|an acute but unspecific feeling of anxiety
aniline|2|oily poisonous liquid amine obtained from nitrobenzene and used to make dyes and plastics and medicines
anima|3|the inner self (not the external persona) that is in touch with the unconscious
animosity|4|a feeling of ill will arousing active hostility
animus|2|a feeling of ill will arousing active hostility
anionic|0|a class of synthetic detergents in which the molecules do not ionize in aqueous solutions
anion|1|a negatively charged ion
annexe|3|an addition that extends a main building
annex|5|an addition that extends a main building
annuity|4|income from capital investment paid in a series of regular payments
anode|3|a positively charged electrode by which electrons leave an electrical device
anointing|3|the act of applying oil or an oily liquid
anorexia|3|a prolonged disorder of eating due to loss of appetite
anoxia|2|severe hypoxia
antacid|4|an agent that counteracts or neutralizes acidity (especially in the stomach)
antagonist|3|someone who offers opposition
antechamber|2|a large entrance or reception room or area
antenna|6|an electrical device that sends or receives radio or television signals
anteroom|3|a large entrance or reception room or area
anthill|4|a mound of earth made by ants as they dig their nest
anthology|3|a collection of selected literary passages
anthracite|2|a hard natural coal that burns slowly and gives intense heat
anthropology|5|the social science that studies the origins and social relationships of human beings
anthropophagy|2|human cannibalism
antiaircraft|4|artillery designed to shoot upward at airplanes
anticoagulant|2|medicine that prevents or retards the clotting of blood
antic|2|a ludicrous or grotesque act done for fun and amusement
antidote|7|a remedy that stops or controls the effects of a poison
antifreeze|4|a liquid added to the water in a cooling system to lower its freezing point
antihistamine|3|a medicine used to treat allergies and hypersensitive reactions and colds
antimatter|3|matter consisting of elementary particles that are the antiparticles of those making up normal substances
antiperspirant|3|an astringent substance applied to the skin to reduce perspiration
antipsychotic|2|tranquilizer used to treat psychotic conditions when a calming effect is desired
antiredeposition|0|the process of preventing redeposition
antiseptic|5|a substance that destroys micro-organisms that carry disease without harming body tissues
antitoxin|4|an antibody that can neutralize a specific toxin
antivenin|2|an antitoxin that counteracts the effects of venom from the bite of a snake or insect or other animal
aphasia|3|inability to use or understand language (spoken or written) because of a brain lesion
aplomb|3|great coolness and composure under strain
apnea|3|transient cessation of respiration
apologia|1|a formal written defense of something you believe in strongly
apologist|1|a person who argues to defend or justify some policy or institution
apostate|2|a disloyal person who betrays or deserts his cause or religion or political party or friend etc.
apparatus|5|equipment designed to serve a specific function
apparel|4|clothing in general
appearing|6|formal attendance (in court or at a hearing) of a party in an action
appeasement|3|the act of appeasing (as by acceding to the demands of)
appellant|3|the party who appeals a decision of a lower court
appendectomy|4|surgical removal of the vermiform appendix
appendicitis|5|inflammation of the vermiform appendix
applicability|1|relevance by virtue of being applicable to the matter at hand
applicant|4|a person who requests or seeks something such as assistance or employment or admission
applicator|3|a device for applying a substance
appreciator|2|a person who is fully aware of something and understands it
apprentice|6|works for an expert to learn a trade
aptitude|5|inherent ability
aqualung|2|a device (trade name Aqua-Lung) that lets divers breathe under water
aquarium|6|a tank or pool or bowl filled with water for keeping live fish and underwater animals
aquatics|2|sports that involve bodies of water
aqueduct|4|a conduit that resembles a bridge but carries water over a valley
arachnophobia|2|a morbid fear of spiders
arbitrage|3|a kind of hedged investment meant to capture slight differences in price
arbitrator|2|someone chosen to judge and decide a disputed issue
arboretum|3|a facility where trees and shrubs are cultivated for exhibition
archaeologist|5|an anthropologist who studies prehistoric people and their culture
archaeology|5|the branch of anthropology that studies prehistoric people and their cultures
archbishop|7|a bishop of highest rank
archdeacon|2|an ecclesiastical dignitary usually ranking just below a bishop
archdiocese|4|the diocese of an archbishop
archduke|5|a sovereign prince of the former ruling house of Austria
archeologist|3|an anthropologist who studies prehistoric people and their culture
archeology|3|the branch of anthropology that studies prehistoric people and their cultures
archery|5|the sport of shooting arrows with a bow
archetype|2|something that serves as a model or a basis for making copies
archipelago|3|a group of many islands in a large body of water
archives|6|collection of records especially about an institution
archive|5|a depository containing historical records and documents
archway|3|a passageway under a curved masonry construction
areaway|0|a passageway between buildings or giving access to a basement
argent|2|a metal tincture used in heraldry to give a silvery appearance
argon|3|a colorless and odorless inert gas
argosy|3|one or more large merchant ships
argot|1|a characteristic language of a particular group (as among thieves)
arguing|8|a contentious speech act
arianist|0|an adherent of Arianism (the belief that Jesus Christ was not truly God)
arles|2|money given by a buyer to a seller to bind a contract
armada|5|a large fleet
armful|3|the quantity that can be contained in the arms
arming|5|the act of equiping with weapons in preparation for war
armistice|4|a state of peace agreed to between opponents so they can discuss peace terms
armoire|3|a large wardrobe or cabinet
armrest|3|a support for the arm
aromatherapy|4|the therapeutic use of aromatic plant extracts and essential oils in baths or massage
arraignment|5|a legal document calling someone to court to answer an indictment
arras|3|a wall hanging of heavy handwoven fabric often with pictorial designs
arrhythmia|4|an abnormal rate of muscle contractions in the heart
arrivederci|5|a farewell remark
arrogance|6|overbearing pride evidenced by a superior manner toward inferiors
arrowhead|4|the pointed head or striking tip of an arrow
arroyo|4|a stream or brook
arsonist|5|a criminal who illegally sets fire to property
arson|6|malicious burning to destroy property
artefact|3|a man-made object taken as a whole
arteriogram|2|an X ray of an artery filled with a contrast medium
arteriolosclerosis|0|sclerosis of the arterioles
arthritis|6|inflammation of a joint or joints
artifact|5|a man-made object taken as a whole
artifice|2|a deceptive maneuver (especially to avoid capture)
artificiality|2|the quality of being produced by people and not occurring naturally
artisan|2|a skilled worker who practices some trade or handicraft
artiste|4|a public performer (a dancer or singer)
artistry|4|a superior skill that you can learn by study and practice and observation
artwork|5|photographs or other visual representations in a printed publication
asbestos|5|a fibrous amphibole
ascendancy|2|the state that exists when one person or group has power over another
ascending|4|the act of changing location in an upward direction
ascetic|2|someone who practices self denial as a spiritual discipline
ascot|4|a cravat with wide square ends
ashcan|3|a bin that holds rubbish until it is collected
ashtray|6|a receptacle for the ash from smokers' cigars or cigarettes
asker|2|someone who asks a question
asphyxia|4|a condition in which insufficient or no oxygen and carbon dioxide are exchanged on a ventilatory basis
assailant|5|someone who attacks
assault|8|close fighting during the culmination of a military attack
assegai|2|the slender spear of the Bantu-speaking people of Africa
assembling|5|the act of gathering something together
assent|2|agreement with a statement or proposal to do something
assertiveness|3|aggressive self-assurance
assessor|3|an official who evaluates property for the purpose of taxing it
assets|7|anything of material value or usefulness that is owned by a person or company
asset|7|a useful or valuable quality
assiduity|0|great and constant diligence and attention
assigning|5|the act of distributing something to designated places or persons
assurance|6|freedom from doubt
asterisk|4|a star-shaped character * used in printing
asthma|7|respiratory disorder characterized by wheezing
astonishment|3|the feeling that accompanies something extremely surprising
astrodome|2|a transparent dome on top of an airplane where the navigator can make celestial observations
astrologer|3|someone who predicts the future by the positions of the planets and sun and Moon
astrology|5|a pseudoscience claiming divination by the positions of the planets and sun and moon
astronautics|2|the theory and practice of navigation through air or space
astronomy|5|the branch of physics that studies celestial bodies and the universe as a whole
astrophysicist|3|an astronomer who studies the physical properties of celestial bodies
astrophysics|4|the branch of astronomy concerned with the physical and chemical properties of celestial bodies
asymmetry|2|a lack of symmetry
asynchrony|0|the relation that exists when things occur at unrelated times
asystole|5|absence of systole
at-bat|0|a turn trying to get a hit
atavism|2|a reappearance of an earlier characteristic
atheism|2|a lack of belief in the existence of God or gods
atheist|5|someone who does not believe in the existence of a god
athleticism|3|intense energy
atoll|4|an island consisting of a circular coral reef surrounding a lagoon
atomizer|2|a dispenser that turns a liquid (such as perfume) into a fine mist
atresia|2|an abnormal condition in which a normal opening or tube in the body (as the urethra) is closed or absent
atropine|6|a poisonous crystalline alkaloid extracted from the nightshade family
attire|5|clothing of a distinctive style or for a particular occasion
attorney|9|a professional person authorized to practice law
audible|4|a football play is changed orally after both teams have assumed their positions at the line of scrimmage
audiovisual|3|materials using sight or sound to present information
auditorium|5|the area of a theater or concert hall where the audience sits
aught|4|a quantity of no importance
augury|2|an event that is experienced as indicating important things to come
auntie|7|the sister of your father or mother
aunty|5|the sister of your father or mother
auspices|2|kindly endorsement and guidance
austerity|2|the trait of great self-denial (especially refraining from worldly pleasures)
auteur|2|a filmmaker who has a personal style and keeps creative control over his or her works
authenticity|5|undisputed credibility
authoritarian|2|a person who behaves in a tyrannical manner
authorization|6|a document giving an official instruction or command
autism|4|an abnormal absorption with the self
autobahn|2|an expressway in a German-speaking country
autobiography|5|a biography of yourself
autoclave|2|a device for heating substances above their boiling point
autofluorescence|0|self-induced fluorescence
autoloader|0|a firearm that reloads itself
automobile|7|a motor vehicle with four wheels
autopsy|8|an examination and dissection of a dead body to determine cause of death or the changes produced by disease
availability|4|the quality of being at hand when needed
avail|5|a means of serving
avenger|6|someone who takes vengeance
aviary|3|a building where birds are kept
aviator|4|someone who operates an aircraft
avionics|3|science and technology of electronic systems and devices for aeronautics and astronautics
avocation|3|an auxiliary activity
avoidance|4|deliberately avoiding
awakening|5|the act of waking
awarding|3|a grant made by a law court
awfulness|2|a quality of extreme unpleasantness
awning|4|a canopy made of canvas to shelter people or things from rain or sun
azure|3|a light shade of blue
babbitt|4|an alloy of tin with some copper and antimony
babble|5|gibberish resembling the sounds of a baby
babbling|6|gibberish resembling the sounds of a baby
babushka|2|a woman's headscarf folded into a triangle and tied under the chin
babysitting|6|the work of a baby sitter
baccarat|5|a card game played in casinos in which two or more punters gamble against the banker
bachelorette|5|a young unmarried woman who lives alone
backbeat|2|a loud steady beat
backbend|1|an acrobatic feat in which the trunk is bent backward from a standing position until the hands touch the floor
backdrop|4|scenery hung at back of stage
backer|5|invests in a theatrical production
backgammon|5|a board game for two players
backhand|5|a return made with the back of the hand facing the direction of the stroke
backhoe|3|an excavator whose shovel bucket is attached to a hinged boom and is drawn backward to move earth
backroom|4|the meeting place of a group of leaders who make their decisions via private negotiations
backsliding|2|a failure to maintain a higher state
backspin|2|spin (usually of a moving ball) that retards or reverses the forward motion
backstage|7|a stage area out of sight of the audience
backstairs|3|a second staircase at the rear of a building
backstroke|3|a swimming stroke that resembles the crawl except the swimmer lies on his or her back
backtalk|2|an impudent or insolent rejoinder
backwoods|4|a remote and undeveloped area
backyard|7|the grounds in back of a house
badgering|5|the act of harassing someone
badinage|2|frivolous banter
badness|4|that which is below standard or expectations as of ethics or decency
baffled|5|people who are frustrated and perplexed
baffle|3|a flat plate that controls or directs the flow of fluid or energy
bagful|2|the quantity that a bag will hold
bagging|5|coarse fabric used for bags or sacks
bagpipe|3|a tubular wind instrument
bailiff|6|an officer of the court who is employed to execute writs and processes and make arrests etc.
bairn|3|a child: son or daughter
baiting|5|harassment especially of a tethered animal
baksheesh|3|a relatively small amount of money given for services rendered (as by a waiter)
balalaika|2|a stringed instrument that has a triangular body and three strings
balancing|5|getting two things to correspond
balderdash|4|trivial nonsense
baldness|3|the condition of having no hair on the top of the head
baldrick|7|a wide (ornamented) belt worn over the right shoulder to support a sword or bugle by the left hip
baldy|5|a person whose head is bald or shaved
balkiness|0|likely to stop abruptly and unexpectedly
ballerina|6|a female ballet dancer
balletomane|0|a ballet enthusiast
balloting|2|a choice that is made by counting the number of people in favor of each alternative
ballplayer|4|an athlete who plays baseball
ballpoint|4|a pen that has a small metal ball as the point of transfer of ink to paper
ballroom|7|large room used mainly for dancing
ballyhoo|2|blatant or sensational promotion
baloney|6|pretentious or silly talk or writing
balustrade|0|a railing at the side of a staircase or balcony to prevent people from falling
bambino|4|a young child
banality|3|a trite or obvious remark
bandana|3|large and brightly colored handkerchief
bandanna|4|large and brightly colored handkerchief
bandbox|2|a light cylindrical box for holding light articles of attire (especially hats)
bandit|7|an armed thief who is (usually) a member of a band
bandleader|4|the leader of a dance band
bandoleer|2|a broad cartridge belt worn over the shoulder by soldiers
bandstand|5|a platform where a (brass) band can play in the open air
bandwidth|4|a data transmission rate
banister|5|a railing at the side of a staircase or balcony to prevent people from falling
banjo|5|a stringed instrument of the guitar family that has long neck and circular body
bankbook|3|a record of deposits and withdrawals and interest held by depositors at certain banks
banker|7|a financier who owns or is an executive in a bank
banknote|2|a piece of paper money (especially one issued by a central bank)
bankroll|5|a roll of currency notes (often taken as the resources of a person or business etc.)
bankrupt|6|someone who has insufficient assets to cover their debts
banning|5|an official prohibition or edict against something
banns|3|a public announcement of a proposed marriage
banqueting|2|eating an elaborate meal (often accompanied by entertainment)
banshee|5|a female spirit who wails to warn of impending death
banter|5|light teasing repartee
banzai|5|a Japanese cheer of enthusiasm or triumph
baptism|5|a Christian sacrament signifying spiritual cleansing and rebirth
barbecuing|3|roasting a large piece of meat on a revolving spit out of doors over an open fire
barbell|4|a bar to which heavy discs are attached at each end
barbershop|6|a shop where men can get their hair cut
barbiturate|1|organic compound having powerful soporific effect
bargaining|6|the negotiation of the terms of a transaction or agreement
barge|7|a flatbottom boat for carrying heavy loads (especially on canals)
baring|3|the removal of covering
barium|4|a soft silvery metallic element of the alkali earth group
barkeeper|2|an employee who mixes and serves alcoholic drinks at a bar
barkeep|5|an employee who mixes and serves alcoholic drinks at a bar
barmaid|4|a female bartender
barnful|0|the quantity that a barn will hold
barnyard|5|a yard adjoining a barn
barometer|4|an instrument that measures atmospheric pressure
baronet|3|a member of the British order of honor
barouche|2|a horse-drawn carriage having four wheels
barrack|4|a building or group of buildings used to house military personnel
barrelhouse|2|a cheap drinking and dancing establishment
barren|5|an uninhabited wilderness that is worthless for cultivation
barrette|3|a pin for holding women's hair in place
barring|4|the act of excluding someone by a negative vote or veto
barroom|4|a room or establishment where alcoholic drinks are served over a counter
bartender|8|an employee who mixes and serves alcoholic drinks at a bar
barter|5|an equal exchange
basalt|3|the commonest type of solidified lava
baseboard|3|a molding covering the joint formed by a wall and the floor
basileus|3|a ruler of the eastern Roman Empire
bassist|2|a musician who play the bass viol
bassoon|4|a double-reed instrument
baste|4|a loose temporary sewing stitch to hold layers of fabric together
bathrobe|6|a loose-fitting robe of towelling
bathtub|7|a relatively large open container that you fill with water and use to wash the body
bathysphere|2|spherical deep diving apparatus (lowered by a cable) for underwater exploration
batik|2|a dyed fabric
batiste|2|a thin plain-weave cotton or linen fabric
batman|7|an orderly assigned to serve a British military officer
battering|4|the act of subjecting to strong attack
battlefield|6|a region where a battle is being (or has been) fought
battlefront|2|the line along which opposing armies face each other
battleground|4|a region where a battle is being (or has been) fought
battlement|3|a rampart built around the top of a castle with regular gaps for firing arrows or guns
battler|2|someone who fights (or is fighting)
battleship|6|large and heavily armoured warship
batwing|1|one of a pair of swinging doors (as at the entrance to a western saloon)
bauxite|2|a clay-like mineral
bawling|5|loud cries made while weeping
bayonet|5|a knife that can be fixed to the end of a rifle and used as a weapon
bayou|5|a swampy arm or slow-moving outlet of a lake (term used mainly in Mississippi and Louisiana)
bazooka|5|a portable rocket launcher used by infantrymen as an antitank weapon
beachcomber|3|a vagrant living on a beach
beachfront|4|a strip of land running along a beach
beadsman|0|a person who is paid to pray for the soul of another
beanbag|4|a small cloth bag filled with dried beans
beaner|3|a baseball deliberately thrown at the batter's head
beanie|5|a small skullcap
beano|3|a game in which numbered balls are drawn at random and players cover the corresponding numbers on their cards
beany|3|a small skullcap
beatniks|3|a United States youth subculture of the 1950s
beatnik|4|a member of the beat generation
beats|8|a United States youth subculture of the 1950s
beautician|3|someone who works in a beauty parlor
beautification|3|the act of making something more beautiful
beaut|5|an outstanding example of its kind
bebop|4|an early form of modern jazz (originating around 1940)
bedchamber|3|a room used primarily for sleeping
bedclothes|3|coverings that are used on a bed
bedground|0|an area on which a drove of cattle or sheep can sleep for a night
bedpan|5|a shallow vessel used by a bedridden patient for defecation and urination
bedpost|4|any of 4 vertical supports at the corners of a bedstead
bedroll|3|bedding rolled up for carrying
bedsore|2|a chronic ulcer of the skin caused by prolonged pressure on it (as in bedridden patients)
bedspread|4|decorative cover for a bed
bedstead|2|the framework of a bed
bedtime|7|the time you go to bed
beebread|0|a mixture of nectar and pollen prepared by worker bees and fed to larvae
beefcake|3|a photograph of a muscular man in minimal attire
beefeater|2|officer in the (ceremonial) bodyguard of the British monarch
beekeeper|3|a farmer who keeps bees for their honey
beeline|3|the most direct route
beeper|6|an electronic device that generates a series of beeps when the person carrying it is being paged
beeswax|4|a yellow to brown wax secreted by honeybees to build honeycombs
beggar|6|a pauper who lives by begging
begging|8|a solicitation for money or food (especially in the street by an apparently penniless person)
behest|4|an authoritative command or request
beholder|3|a person who becomes aware (of things or events) through the senses
beholding|2|perception by means of the eyes
beige|5|a very light brown
belay|4|something to which a mountain climber's rope can be secured
belch|5|a reflex that expels gas noisily from the stomach through the mouth
believability|2|the quality of being believable or trustworthy
believing|8|the cognitive process that leads to convictions
bellboy|5|someone employed as an errand boy and luggage carrier around hotels
belle|7|a young woman who is the most charming and beautiful of several rivals
bellhop|4|someone employed as an errand boy and luggage carrier around hotels
belligerent|4|someone who fights (or is fighting)
belling|3|a noisy mock serenade (made by banging pans and kettles) to a newly married couple
bellman|5|someone employed as an errand boy and luggage carrier around hotels
bellowing|4|a very loud utterance (like the sound of an animal)
bellows|5|a mechanical device that blows a strong current of air
bellyache|3|an ache localized in the stomach or abdominal region
bellyful|4|an undesirable overabundance
belongings|6|something owned
belonging|6|happiness felt in a secure relationship
belting|2|the material of which belts are made
beltway|3|a highway that encircles an urban area so that traffic does not have to pass through the center
bends|5|pain resulting from rapid change in pressure
benedick|5|a newly married man (especially one who has long been a bachelor)
benefactor|6|a person who helps people or institutions (especially with financial help)
benzene|4|a colorless liquid hydrocarbon
bequest|3|a gift of personal property by will
berating|3|a severe rebuke
bereaved|4|a person who has suffered the death of someone they loved
bereavement|4|state of sorrow over the death or departure of a loved one
beret|5|a cap with no brim or bill
beriberi|2|avitaminosis caused by lack of thiamine (vitamin B1)
beryllium|4|a light strong brittle grey toxic bivalent metallic element
bestseller|4|a book that has had a large and rapid sale
bethel|3|a house of worship (especially one for sailors)
betrothed|5|the person to whom you are engaged
bettor|4|someone who bets
bewilderment|2|confusion resulting from failure to understand
bezique|2|a card game played with a pack of forty-eight cards (two of each suit for high cards)
bicarbonate|5|a salt of carbonic acid (containing the anion HCO3) in which one hydrogen atom has been replaced
bicentennial|4|the 200th anniversary (or the celebration of it)
bickering|5|a quarrel about petty points
bicker|4|a quarrel about petty points
bifocals|3|eyeglasses having two focal lengths, one for near vision and the other for far vision
bigamist|3|someone who marries one person while already legally married to another
bigness|2|the property of having a relatively great size
bigot|4|a prejudiced person who is intolerant of any opinions differing from his own
bigwig|3|the most important person in a group or undertaking
bijou|6|a small and delicately worked piece
bikers|5|originally a British youth subculture that evolved out of the teddy boys in the 1960s
biker|5|a person who rides a bicycle
bilges|3|in a vessel with two hulls, an enclosed area between the frames at each side
bilgewater|2|pretentious or silly talk or writing
bilharziasis|0|an infestation with or a resulting infection caused by a parasite of the genus Schistosoma
bilirubin|2|an orange-yellow pigment in the bile that forms as a product of hemoglobin
billboard|5|large outdoor signboard
billfold|3|a pocket-size case for holding papers and paper money
billing|6|request for payment of a debt
billow|2|a large sea wave
bilocation|2|the ability (said of certain Roman Catholic saints) to exist simultaneously in two locations
bimbo|6|a young woman indulged by rich and powerful older men
bimonthly|3|a periodical that is published twice a month or every two months (either 24 or 6 issues per year)
bingo|8|a game in which numbered balls are drawn at random and players cover the corresponding numbers on their cards
binoculars|5|an optical instrument designed for simultaneous use by both eyes
binomial|1|a quantity expressed as a sum or difference of two terms
biographer|4|someone who writes an account of a person's life
biologist|5|a scientist who studies living organisms
bioluminescence|2|luminescence produced by physiological processes (as in the firefly)
biometrics|2|a branch of biology that studies biological phenomena and observations by means of statistical analysis
biophysicist|1|a physicist who applies the methods of physics to biology
biopsy|5|examination of tissues or liquids from the living body to determine the existence or cause of a disease
biosphere|2|the regions of the surface and atmosphere of the Earth (or other planet) where living organisms exist
biosynthesis|3|production of a chemical compound by a living organism
birdbath|3|an ornamental basin (usually in a garden) for birds to bathe in
birdbrain|3|a person with confused ideas
birdcage|4|a cage in which a bird can be kept
birdhouse|3|a shelter for birds
birdsong|3|the characteristic sound produced by a bird
birefringence|1|splitting a ray into two parallel rays polarized perpendicularly
birthmark|6|a blemish on the skin that is formed before birth
bistro|5|a small informal restaurant
bitchery|2|aggressive remarks and behavior like that of a spiteful malicious woman
biter|4|someone who bites
bitterness|5|a feeling of deep and bitter anger and ill-will
biweekly|2|a periodical that is published twice a week or every two weeks (either 104 or 26 issues per year)
blabbermouth|4|someone who gossips indiscreetly
blabber|3|one who reveals confidential information in return for money
blackball|3|the act of excluding someone by a negative vote or veto
blackening|0|changing to a darker color
blackface|4|the makeup (usually burnt cork) used by a performer in order to imitate a Negro
blackguard|4|someone who is morally reprehensible
blacking|4|a substance used to produce a shiny protective surface on footwear
blacklist|4|a list of people who are out of favor
blackmailer|5|a criminal who extorts money from someone by threatening to expose embarrassing information about them
blackmail|7|extortion of money by threats to divulge discrediting information
blacksmith|6|a smith who forges and shapes iron with a hammer and anvil
blain|3|an inflammatory swelling or sore
blare|4|a loud harsh or strident noise
blaring|6|a loud harsh or strident noise
blarney|4|flattery designed to gain favor
blasphemer|3|a person who speaks disrespectfully of sacred things
blastoff|4|the launching of a missile or spacecraft to a specified destination
blather|3|foolish gibberish
blazer|5|lightweight single-breasted jacket
blazing|6|a strong flame that burns brightly
bleachers|5|an outdoor grandstand without a roof
bleat|2|the sound of sheep or goats (or any sound resembling this)
bleeding|9|the flow of blood from a ruptured blood vessel
bleep|6|a short high tone produced as a signal or warning
blemish|4|a mark or flaw that spoils the appearance of something (especially on a person's body)
blender|6|an electrically powered mixer with whirling blades that mix or chop or liquefy foods
blende|4|an ore that is the chief source of zinc
blessedness|2|a state of supreme happiness
blindfold|6|a cloth used to cover the eyes
blindness|5|the state of being blind or lacking sight
bling|5|flashy, ostentatious jewelry
blinking|6|a reflex that closes and opens the eyes rapidly
blink|7|a reflex that closes and opens the eyes rapidly
bliss|6|a state of extreme happiness
blistering|4|the formation of vesicles in or beneath the skin
bloat|4|swelling of the rumen or intestinal tract of domestic animals caused by excessive gas
blockade|5|a war measure that isolates some area of importance to the enemy
blockhead|5|a stupid person
blockhouse|3|a stronghold that is reinforced for protection from enemy fire
blocking|7|the act of obstructing or deflecting someone's movements
bloke|7|a boy or man
bloodbath|5|indiscriminate slaughter
bloodlust|3|a desire for bloodshed
bloodstain|3|a discoloration caused by blood
bloomers|4|underpants worn by women
blooming|5|the organic process of bearing flowers
blooper|3|an embarrassing mistake
blotch|3|an irregularly shaped spot
blouse|7|a top worn by women
blowgun|2|a tube through which darts can be shot by blowing
blowhard|4|a very boastful and talkative person
blowjob|5|slang for fellatio
blowtorch|5|a burner that mixes air and gas to produce a very hot flame
bludgeon|3|a club used as a weapon
blueness|3|blue color or pigment
bluestocking|0|a woman having literary or intellectual interests
bluestone|2|bluish-grey sandstone used for paving and building
blunderbuss|2|a short musket of wide bore with a flared muzzle
blunder|5|an embarrassing mistake
blurb|3|a promotional statement (as found on the dust jackets of books)
boardinghouse|2|a private house that provides accommodations and meals for paying guests
boardroom|5|a room where a committee meets (such as the board of directors of a company)
boardwalk|6|a walkway made of wooden boards
boastfulness|2|outspoken conceit
boasting|4|speaking of yourself in superlatives
boathouse|5|a shed at the edge of a river or lake
boating|5|water travel for pleasure
boatload|4|the amount of cargo that can be held by a boat or ship or a freight car
boatman|4|someone who drives or rides in a boat
boatswain|4|a petty officer on a merchant ship who controls the work of other seamen
boatyard|3|a place where boats are built or maintained or stored
bobbin|3|a winder around which thread or tape or film or other flexible materials can be wound
bobble|2|the momentary juggling of a batted or thrown baseball
bobbysoxer|0|an adolescent girl wearing bobby socks (common in the 1940s)
bocce|3|Italian bowling played on a long narrow dirt court
bodega|5|a small Hispanic shop selling wine and groceries
bodice|3|part of a dress above the waist
bodybuilder|3|someone who does special exercises to develop a brawny musculature
bodybuilding|4|exercise that builds muscles through tension
bogeyman|5|an imaginary monster used to frighten children
bolster|4|a pillow that is often put across a bed underneath the regular pillows
bombard|3|a large shawm
bombast|1|pompous or pretentious talk or writing
bomber|7|a military aircraft that drops bombs during flight
bombproof|2|a chamber (often underground) reinforced against bombing and provided with food and living facilities
bombsight|3|a sighting device in an aircraft for aiming bombs
bonehead|5|a stupid person
bonemeal|0|fertilizer made of ground bones
boner|6|an embarrassing mistake
boneshaker|2|any wheeled vehicle that is dilapidated and uncomfortable
bonfire|6|a large outdoor fire that is lighted as a signal or in celebration
bonhomie|2|a disposition to be friendly and approachable (easy to talk to)
boogeyman|4|an imaginary monster used to frighten children
boogie|7|an instrumental version of the blues (especially for piano)
bookbinder|2|a worker whose trade is binding books
booker|6|someone who engages a person or company for performances
bookie|6|a gambler who accepts and pays off bets (especially on horse races)
bookkeeper|5|someone who records the transactions of a business
bookkeeping|5|the activity of recording business transactions
booklet|4|a small book usually having a paper cover
bookman|3|a learned person (especially in the humanities)
bookmark|4|a marker (a piece of paper or ribbon) placed between the pages of a book to mark the reader's place
bookseller|2|the proprietor of a bookstore
boomer|6|a member of the baby boom generation in the 1950s
boondocks|4|a remote and undeveloped area
boondoggle|2|work of little or no value done merely to look busy
bootblack|2|a person who polishes shoes and boots
bootie|3|a slipper that is soft and wool (for babies)
bootlegger|4|someone who makes or sells illegal liquor
bootlicker|2|someone who humbles himself as a sign of respect
bootstrap|2|a strap that is looped and sewn to the top of a boot for pulling it on
booty|7|goods or money obtained illegally
boozer|4|a person who drinks alcohol to excess habitually
boozing|4|the act of drinking alcoholic beverages to excess
borate|0|a salt or ester of boric acid
borax|2|an ore of boron consisting of hydrated sodium borate
borderline|5|a line that indicates a boundary
boron|3|a trivalent metalloid element
borrower|2|someone who receives something on the promise to return it or its equivalent
bosun|5|a petty officer on a merchant ship who controls the work of other seamen
botanist|3|a biologist specializing in the study of plants
botch|4|an embarrassing mistake
bottomland|2|low-lying alluvial land near a river
boucle|0|a fabric of uneven yarn that has an uneven knobby effect
boudoir|5|a lady's bedroom or private sitting room
boulevard|7|a wide street or thoroughfare
boule|3|an inlaid furniture decoration
boulle|2|an inlaid furniture decoration
bouncer|5|a person whose duty is to throw troublemakers out of a bar or public meeting
bouncing|7|rebounding from an impact (or series of impacts)
bounds|6|the line or plane indicating the limit or extent of something
bourdon|2|a pipe of the bagpipe that is tuned to produce a single continuous tone
bourgeoisie|3|the social class between the lower and upper classes
boutique|5|a shop that sells women's clothes and jewelry
boutonniere|2|a flower that is worn in a buttonhole
bowels|6|the center of the Earth
bower|3|a framework that supports climbing plants
bowlder|0|a large smooth mass of rock detached from its place of origin
bowlful|2|the quantity contained in a bowl
bowline|3|a loop knot that neither slips nor jams
bowls|6|a bowling game played on a level lawn with biased wooden balls that are rolled at a jack
bowman|6|a person who is expert in the use of a bow and arrow
bowstring|0|the string of an archer's bow
bowtie|2|a man's tie that ties in a bow
boxcars|3|an expression used when two dice are thrown and both come up showing six spots
boxcar|4|a freight car with roof and sliding doors in the sides
boxers|6|underpants worn by men
boxful|2|the quantity contained in a box
boycott|5|a group's refusal to have commercial dealings with some organization in protest against its policies
boyhood|4|the childhood of a boy
braces|6|an appliance that corrects dental irregularities
bracing|4|a structural member used to stiffen a framework
braggadocio|2|vain and empty boasting
braggart|3|a very boastful and talkative person
bragging|6|an instance of boastful talk
braiding|2|trimming used to decorate clothes or curtains
brainchild|3|a product of your creative thinking and work
brainpower|3|mental ability
brainwashing|5|forcible indoctrination into a new set of attitudes and beliefs
brakes|7|a braking device consisting of a combination of interacting parts that work to slow a motor vehicle
branding|5|the act of stigmatizing
brasier|3|large metal container in which coal or charcoal is burned
brasserie|2|a small restaurant serving beer and wine as well as food
brassiere|4|an undergarment worn by women to support their breasts
bravado|4|a swaggering show of courage
braveness|2|a quality of spirit that enables you to face danger or pain without showing fear
brawn|4|possessing muscular strength
brazenness|0|behavior marked by a bold defiance of the proprieties and lack of shame
breadline|2|a queue of people waiting for free food
breadwinner|4|one whose earnings are the primary source of support for their dependents
breakable|3|an article that is fragile and easily broken
breakaway|4|the act of breaking away or withdrawing from
breakdown|7|the act of disrupting an established order so it fails to continue
breakout|4|an escape from jail
breakwater|2|a protective structure of stone or concrete
breastplate|3|armor plate that protects the chest
breaststroke|3|a swimming stroke
breastwork|0|fortification consisting of a low wall
breathalyzer|2|a device that measures chemicals (especially the alcohol content) in a person's expired breath
breathing|9|the bodily process of inhalation and exhalation
breeches|4|trousers ending above the knee
breech|4|opening in the rear of the barrel of a gun where bullets can be loaded
brethren|5|the lay members of a male religious order
brevet|2|a document entitling a commissioned officer to hold a higher rank temporarily (but without higher pay)
bribery|5|the practice of offering something (usually money) in order to gain an illicit advantage
briber|0|someone who pays (or otherwise incites) you to commit a wrongful act
bribe|7|payment made to a person in a position of trust to corrupt his judgment
bricklayer|3|a craftsman skilled in building with bricks
bricklaying|1|the craft of laying bricks
brickyard|2|a place where bricks are made and sold
bridal|6|archaic terms for a wedding or wedding feast
bride-gift|0|a wedding present to the bride
bridesmaid|6|an unmarried woman who attends the bride at a wedding
bridgework|2|a denture anchored to teeth on either side of missing teeth
briefcase|8|a case with a handle
briefing|7|detailed instructions, as for a military operation
briefs|5|short tight-fitting underpants (trade name Jockey shorts)
brigade|6|army unit smaller than a division
brigadier|5|a general officer ranking below a major general
brigand|3|an armed thief who is (usually) a member of a band
brigantine|2|two-masted sailing vessel square-rigged on the foremast and fore-and-aft rigged on the mainmast
brightness|4|the location of a visual perception along a continuum from black to white
brilliancy|1|a quality that outshines the usual
brimstone|5|an old name for sulfur
bringing|10|the act of delivering or distributing something (as goods or mail)
briny|4|any very large body of (salt) water
bristle|3|a stiff fiber (coarse hair or filament)
britches|5|informal term for breeches
broach|4|a decorative pin worn by women
broadsword|4|a sword with a broad blade and (usually) two cutting edges
brocade|2|thick heavy expensive material with a raised pattern
brochure|6|a small book usually having a paper cover
brogan|5|a thick and heavy shoe
brogue|3|a thick and heavy shoe
broiling|2|cooking by direct exposure to radiant heat (as over a fire or under a grill)
broil|3|cooking by direct exposure to radiant heat (as over a fire or under a grill)
broker|6|a businessman who buys or sells for another in exchange for a commission
brooch|5|a decorative pin worn by women
brood|5|the young of an animal cared for at one time
brook|6|a natural stream of water smaller than a river (and often a tributary of a river)
broomstick|5|the handle of a broom
brownout|2|darkness resulting from the extinction of lights (as in a city invisible to enemy aircraft)
bruiser|5|a large and strong and heavyset man
bruise|6|an injury that doesn't break the skin but results in some discoloration
brunette|6|a person with dark (brown) hair
brunt|4|main force of a blow etc
buckboard|4|an open horse-drawn carriage with four wheels
buckler|3|armor carried on the arm to intercept blows
buckshot|5|small lead shot for shotgun shells
buffer|6|an ionic compound that resists changes in its pH
bugger|7|someone who engages in anal copulation (especially a male who engages in anal copulation with another male)
buggy|6|a small lightweight carriage
bulkhead|5|a partition that divides a ship or plane into compartments
bulldozer|5|large powerful tractor
bullfighter|4|someone who fights bulls
bullfight|3|a Spanish or Portuguese or Latin American spectacle
bullhorn|4|a portable loudspeaker with built-in microphone and amplifier
bullring|3|a stadium where bullfights take place
bullyboy|1|a swaggering tough
bullying|5|the act of intimidating a weaker person to make them do something
bumbler|2|someone who makes mistakes because of incompetence
bumpiness|2|the texture of a surface that has many bumps
bumpkin|4|a person who is not very intelligent or interested in culture
bunco|3|a swindle in which you cheat at gambling or persuade a person to buy worthless property
bungalow|6|a small house with a single story
bungee|4|an elasticized rope
bungler|2|someone who makes mistakes because of incompetence
bungle|3|an embarrassing mistake
bunion|4|a painful swelling of the bursa of the first joint of the big toe
bunkmate|3|someone who occupies the same sleeping quarters as yourself
bunko|3|a swindle in which you cheat at gambling or persuade a person to buy worthless property
bunter|1|a batter who bunts
bureaucracy|4|nonelective government officials
burgh|2|a borough in Scotland
burglary|6|entering a building unlawfully with intent to commit a felony or to steal valuable property
burgomaster|4|a mayor of a municipality in Germany or Holland or Flanders or Austria
burial|7|the ritual placing of a corpse in a grave
burka|2|a loose garment (usually with veiled holes for the eyes) worn by Muslim women especially in India and Pakistan
burlap|3|coarse jute fabric
burnoose|2|a long hooded cloak woven of wool in one piece
burping|4|a reflex that expels gas noisily from the stomach through the mouth
burrow|4|a hole made by an animal, usually for shelter
bursar|3|the treasurer at a college or university
bursitis|4|inflammation of a bursa
burster|2|a quantity of explosive to be set off at one time
burying|6|concealing something under the ground
busboy|6|a restaurant attendant who sets tables and assists waiters and clears away dirty dishes
busload|4|the quantity of cargo or the number of passengers that a bus can carry
busman|2|someone who drives a bus
busybody|4|a person who meddles in the affairs of others
busywork|2|active work of little value
butane|3|occurs in natural gas
butterfingers|4|someone who drops things (especially one who cannot catch a ball)
buttinsky|3|a meddler who tends to butt in
buttonhole|3|a hole through which buttons are pushed
buyout|3|acquisition of a company by purchasing a controlling percentage of its stock
buzzword|2|stock phrases that have become nonsense through endless repetition
bygone|3|past events to be put aside
bylaw|2|a rule adopted by an organization in order to regulate its own affairs and the behavior of its members
bystander|5|a nonparticipant spectator
byway|3|a side road little traveled (as in the countryside)
cabana|5|a small tent used as a dressing room beside the sea or a swimming pool
cabby|5|someone who drives a taxi for a living
cabdriver|3|someone who drives a taxi for a living
cablegram|3|a telegram sent abroad
cabman|3|someone who drives a taxi for a living
caboodle|4|any collection in its entirety
cabriolet|2|small two-wheeled horse-drawn carriage
cabstand|2|a place where taxis park while awaiting customers
caddie|4|an attendant who carries the golf clubs for a player
caddy|6|a can for storing tea
cadenza|1|a brilliant solo passage occurring near the end of a piece of music
cadet|6|a military trainee (as at a military academy)
cadmium|3|a soft bluish-white ductile malleable toxic bivalent metallic element
caffeine|6|a bitter alkaloid found in coffee and tea that is responsible for their stimulating effects
cager|4|an athlete who plays basketball
calamine|3|a white mineral
calamity|6|an event resulting in great loss and misfortune
calcium|6|a white metallic element that burns with a brilliant light
caldera|2|a large crater caused by the violent explosion of a volcano that collapses into a depression
caldron|2|a very large pot that is used for boiling
calender|2|a machine that smooths or glazes paper or cloth by pressing it between plates or passing it through rollers
calfskin|3|fine leather from the skin of a calf
calibration|3|the act of checking or adjusting (by comparison with a standard) the accuracy of a measuring instrument
calico|4|coarse cloth with a bright print
californium|2|a radioactive transuranic element
caliph|3|the civil and religious leader of a Muslim state considered to be a representative of Allah on earth
call-board|0|a bulletin board backstage in a theater
callback|5|a request by the manufacturer of a defective product to return the product (as for replacement or repair)
calligrapher|2|someone skilled in penmanship
calligraphy|4|beautiful handwriting
callousness|3|devoid of passion or feeling
calming|5|the act of appeasing (as by acceding to the demands of)
calomel|2|a tasteless colorless powder used medicinally as a cathartic
calorimeter|1|a measuring instrument that determines quantities of heat
calumet|3|a highly decorated ceremonial pipe of Amerindians
calving|1|giving birth to a calf
camaraderie|4|the quality of affording easy familiarity and sociability
camcorder|4|a portable television camera and videocassette recorder
cameo|4|engraving or carving in low relief on a stone (as in a brooch or ring)
campaigner|3|a politician who is running for public office
camper|5|someone living temporarily in a tent or lodge for recreation
campfire|5|a small outdoor fire for warmth or cooking (as at a camp)
campground|3|a site where people on holiday can pitch a tent
campmate|0|someone who lives in the same camp you do
camshaft|3|an engine shaft with cams attached to it
canard|2|a deliberately misleading fabrication
canasta|4|a form of rummy using two decks of cards and four jokers
cancan|3|a high-kicking dance of French origin performed by a female chorus line
candelabra|2|branched candlestick
candidate|8|a politician who is running for public office
candlelight|6|the light provided by a burning candle
canfield|4|a form of solitaire that involves gambling
caning|2|work made of interlaced slender branches (especially willow branches)
cannibalism|4|the practice of eating the flesh of your own kind
cannibal|5|a person who eats human flesh
cannonball|5|a solid projectile that in former times was fired from a cannon
cannon|8|a large artillery gun that is usually on wheels
cannula|3|a small flexible tube inserted into a body cavity for draining off fluid or introducing medication
canoe|6|small and light boat
cantata|2|a musical composition for voices and orchestra based on a religious text
canter|3|a smooth three-beat gait
cantilever|3|projecting horizontal beam fixed at one end only
cantle|1|the back of a saddle seat
canvassing|4|persuasion of voters in a political campaign
canyonside|0|the steeply sloping side of a canyon
canyon|7|a ravine formed by a river in an area with little rainfall
capability|5|the quality of being capable -- physically or intellectually or legally
capful|2|the quantity that a cap will hold
caprice|5|a sudden desire
capsaicin|2|colorless pungent crystalline compound derived from capsicum
capsizing|2|the event of a boat accidentally turning over in the water
capstan|3|a windlass rotated in a horizontal plane around a vertical axis
captor|3|a person who captures and holds people or animals
carafe|2|a bottle with a stopper
carbide|4|a binary compound of carbon with a more electropositive element
carbine|3|light automatic rifle
carbohydrate|2|an essential structural component of living cells and source of energy for animals
carbonation|2|saturation with carbon dioxide (as soda water)
carborundum|3|an abrasive composed of silicon carbide crystals
carburetor|5|mixes air with gasoline vapor prior to explosion
carburettor|4|mixes air with gasoline vapor prior to explosion
carcinogen|2|any substance that produces cancer
carcinoma|3|any malignant tumor derived from epithelial tissue
cardboard|6|a stiff moderately thick paper
cardiogram|3|a graphical recording of the cardiac cycle produced by an electrocardiograph
cardiology|4|the branch of medicine dealing with the heart and its diseases
cardiomegaly|1|an abnormal enlargement of the heart
cardiomyopathy|3|a disorder (usually of unknown origin) of the heart muscle (myocardium)
cardroom|0|a room for gambling on card games
cardsharp|2|a professional card player who makes a living by cheating at card games
careen|2|pitching dangerously to one side
caress|5|a gentle affectionate stroking (or something resembling it)
carfare|4|the fare charged for riding a bus or streetcar
cargo|8|goods carried by a large vehicle
caricature|3|a representation of a person that is exaggerated for comic effect
caricaturist|2|someone who parodies in an exaggerated manner
caring|7|a loving feeling
carjacking|3|the violent theft of an occupied car
carmine|6|a variable color averaging a vivid red
carnage|5|the savage and excessive killing of many people
caroling|3|singing joyful religious songs (especially at Christmas)
carouse|2|revelry in drinking
carpenter|7|a woodworker who makes or repairs wooden objects
carpetbagger|2|an outsider who seeks power or success presumptuously
carpeting|4|floor covering consisting of a piece of thick heavy fabric (usually with nap or pile)
carping|2|persistent petty and unjustified criticism
carport|2|garage for one or two cars consisting of a flat roof supported on poles
carrefour|2|a junction where one street or road crosses another
carrell|2|small individual study area in a library
carrottop|2|someone who has red hair
carryall|2|a capacious bag or basket
carte|5|a list of dishes available at a restaurant
carting|3|the work of taking something away in a cart or truck and disposing of it
cartographer|2|a person who makes maps
cartography|3|the making of maps and charts
cartouche|2|a cartridge (usually with paper casing)
cartridge|5|ammunition consisting of a cylindrical casing containing an explosive charge and a bullet
casbah|3|an older or native quarter of many cities in northern Africa
caseworker|3|someone employed to provide social services (especially to the disadvantaged)
casework|2|close sociological study of a maladjusted person or family for diagnosis and treatment
cashbox|2|a strongbox for holding cash
cassino|3|a card game in which cards face up on the table are taken with eligible cards in the hand
cassock|3|a black garment reaching down to the ankles
catacomb|2|an underground tunnel with recesses where bodies were buried (as in ancient Rome)
catalepsy|3|a trancelike state with loss of voluntary motion and failure to react to stimuli
catamaran|2|a boat with two parallel hulls held together by single deck
catcall|0|a cry expressing disapproval
catchment|2|a structure in which water is collected (especially a natural drainage area)
catchphrase|4|a phrase that has become a catchword
caterer|6|someone who provides food and service (as for a party)
catering|6|providing food and services
cathartic|4|a purging medicine
cathode|3|a negatively charged electrode that is the source of electrons entering an electrical device
catnap|3|sleeping for a short period of time (usually not in bed)
catty|4|any of various units of weight used in southeastern Asia (especially a Chinese measure equal to 500 grams)
caucus|3|a closed political meeting
cauldron|4|a very large pot that is used for boiling
caulking|3|a waterproof filler and sealant that is used in building and repair to make watertight
caulk|3|a waterproof filler and sealant that is used in building and repair to make watertight
causality|3|the relation between causes and effects
causation|3|the act of causing something to happen
causeway|4|a road that is raised above water or marshland or sand
caustic|3|any chemical substance that burns or destroys living tissue
cavalcade|2|a procession of people traveling on horseback
cavalry|7|troops trained to fight on horseback
caveman|6|someone who lives in a cave
celerity|0|a rate that is rapid
celesta|2|a musical instrument consisting of graduated steel plates that are struck by hammers activated by a keyboard
celibate|4|an unmarried person who has taken a religious vow of chastity
cellar|8|the lowermost portion of a structure partly or wholly below ground level
cellblock|4|a division of a prison (usually consisting of several cells)
cellist|4|someone who plays a violoncello
cellophane|5|a transparent paperlike product that is impervious to moisture and used to wrap candy or cigarettes etc.
cello|6|a large stringed instrument
cellulose|2|a polysaccharide that is the chief constituent of all plant tissues and fibers
cemetery|8|a tract of land used for burials
census|5|a periodic count of the population
centennial|4|the 100th anniversary (or the celebration of it)
centerboard|3|a retractable fin keel used on sailboats to prevent drifting to leeward
centerfold|4|a magazine center spread
centurion|4|the leader of 100 soldiers
ceramics|4|the art of making and decorating pottery
ceramic|5|an artifact made of hard brittle material produced from nonmetallic minerals by firing at high temperatures
ceremonial|5|a formal event performed on a special occasion
cerium|2|a ductile grey metallic element of the lanthanide series
certitude|2|total certainty or greater certainty than circumstances warrant
cerulean|4|a light shade of blue
cesium|2|a soft silver-white ductile metallic element (liquid at normal temperatures)
cesspit|2|a covered cistern
cesspool|5|a covered cistern
cha-cha|0|a modern ballroom dance from Latin America
chafing|4|soreness or irritation of the skin caused by friction
chagrin|3|strong feelings of embarrassment
chainsaw|5|portable power saw
chains|7|metal shackles
chairlift|2|a ski lift on which riders (skiers or sightseers) are seated and carried up or down a mountainside
chairperson|2|the officer who presides at the meetings of an organization
chairwoman|3|the officer who presides at the meetings of an organization
chalet|4|a Swiss house with a sloping roof and wide eaves or a house built in this style
chalice|4|a bowl-shaped drinking vessel
chalkboard|3|sheet of slate
challenger|5|the contestant you hope to defeat
challis|2|a soft lightweight fabric (usually printed)
chambermaid|4|a maid who is employed to clean and care for bedrooms (now primarily in hotels)
chamber|8|a natural or artificial enclosed space
chammy|2|a soft suede leather formerly from the skin of the chamois antelope but now from sheepskin
champ|8|someone who has won first place in a competition
chancel|0|area around the altar of a church for the clergy and choir
chandelier|5|branched lighting fixture
changeover|4|an event that results in a transformation
channels|7|official routes of communication
chantey|2|a rhythmical work song originally sung by sailors
chanting|7|the act of singing in a monotonous tone
chant|6|a repetitive song in which as many syllables as necessary are assigned to a single tone
chaparral|2|dense vegetation consisting of stunted trees or bushes
chapeau|3|headdress that protects the head from bad weather
chapel|7|a place of worship that has its own altar
chaperone|6|one who accompanies and supervises a young woman or gatherings of young people
chaperon|4|one who accompanies and supervises a young woman or gatherings of young people
chaplain|6|a clergyman ministering to some institution
charades|5|guessing game in which one player pantomimes a word or phrase for others to guess
charisma|5|a personal attractiveness or interestingness that enables you to influence others
charlatan|5|a flamboyant deceiver
charnel|2|a vault or building where corpses or bones are deposited
charwoman|2|a human female employed to do housework
chasm|4|a deep opening in the earth's surface
chasse|2|quick gliding steps with one foot always leading
chasuble|3|a long sleeveless vestment worn by a priest when celebrating Mass
chateau|6|an impressive country house (or castle) in France
chattel|3|personal as opposed to real property
chauffeur|7|a man paid to drive a privately owned car
cheapskate|4|a miserly person
cheater|6|someone who leads you to believe something that is not true
cheating|9|a deception for profit to yourself
checkbook|6|a book issued to holders of checking accounts
checkerboard|2|a board having 64 squares of two alternating colors
checklist|5|a list of items (names or tasks etc.) to be checked or consulted
checkpoint|6|a place (as at a frontier) where travellers are stopped for inspection and clearance
checkroom|3|a room where baggage or parcels are checked
checkup|6|a thorough physical examination
cheep|2|the short weak cry of a young bird
cheerio|6|a farewell remark
cheesecloth|1|a coarse loosely woven cotton gauze
chemosynthesis|2|synthesis of carbohydrate from carbon dioxide and water
chemotherapy|5|the use of chemical agents to treat or control disease (or mental illness)
chequebook|3|a book issued to holders of checking accounts
chessboard|4|a checkerboard used to play chess
chewer|2|someone who chews (especially someone who chews tobacco)
chewing|7|biting and grinding food in your mouth so it becomes soft enough to swallow
chiaroscuro|2|a monochrome picture made by using several different shades of the same color
chicanery|3|the use of tricks to deceive someone (usually to extract money from them)
chickenfeed|2|a trifling sum of money
chickenpox|4|an acute contagious disease caused by herpes varicella zoster virus
chickenshit|6|a false statement that is considered to indicate timidity or fear
chiffon|4|a sheer fabric of silk or rayon
childbearing|3|the parturition process in human beings
childbirth|5|the parturition process in human beings
childcare|2|a service involving care for other people's children
childishness|3|a property characteristic of a child
chilling|5|the process of becoming cooler
chime|5|a percussion instrument consisting of a set of tuned bells that are struck with a hammer
chin-up|0|an arm exercise performed by pulling yourself up on a horizontal bar until your chin is level with the bar
chino|6|a coarse twilled cotton fabric frequently used for uniforms
chintz|3|a brightly printed and glazed cotton fabric
chiropodist|2|a specialist in care for the feet
chiseler|5|a person who swindles you by means of deception or fraud
chisel|5|an edge tool with a flat steel blade with a cutting edge
chitchat|5|light informal conversation for social occasions
chlorine|5|a common nonmetallic element belonging to the halogens
chloroform|5|a volatile liquid haloform (CHCl3)
chock|3|a block of wood used to prevent the sliding or rolling of a heavy object
chokey|3|British slang (dated) for a prison
cholangitis|2|inflammation of the bile ducts
cholecystitis|2|inflammation of the gall bladder
cholelithiasis|0|the presence of gallstones in the gallbladder
cholera|5|an acute intestinal infection caused by ingestion of contaminated water or food
cholesterol|6|an animal sterol that is normally synthesized by the liver
cholinesterase|2|an enzyme that hydrolyses acetylcholine (into choline and acetic acid)
chomping|3|the act of chewing noisily
chomp|3|the act of gripping or chewing off with the teeth and jaws
chophouse|2|a restaurant that specializes in steaks
chopstick|3|one of a pair of slender sticks used as oriental tableware to eat food with
chorale|2|a stately Protestant (especially Lutheran) hymn tune
choral|3|a stately Protestant (especially Lutheran) hymn tune
choreographer|5|someone who creates new dances
chore|5|a specific piece of work required to be done as a duty or for a specific fee
chorine|0|a woman who dances in a chorus line
chortle|2|a soft partly suppressed laugh
chrestomathy|2|a selection of passages from different authors that is compiled as an aid in learning a language
christening|5|giving a Christian name at baptism
chromatography|2|a process used for separating mixtures by virtue of differences in absorbency
chromium|4|a hard brittle multivalent metallic element
chronicle|5|a record or narrative description of past events
chronometer|3|an accurate clock (especially used in navigation)
chukker|2|one of six divisions into which a polo match is divided
chump|7|a person who is gullible and easy to take advantage of
chunking|2|the configuration of smaller units of information into large coordinated units
church-state|0|a state ruled by religious authority
churchgoer|3|a religious person who goes to church regularly
churchman|3|a clergyman or other person in religious orders
churchyard|4|the yard associated with a church
churn|4|a vessel in which cream is agitated to separate butterfat from buttermilk
chutzpah|3|unbelievable gall
cicerone|2|a guide who conducts and informs sightseers
cigar|8|a roll of tobacco for smoking
cinder|5|a fragment of incombustible matter left after a wood or coal or charcoal fire
cinematographer|4|a photographer who operates a movie camera
cinematography|4|the act of making a film
cinque|5|the cardinal number that is the sum of four and one
circumstance|6|a condition that accompanies or influences some event or activity
cirque|5|a steep-walled semicircular basin in a mountain
cirrhosis|4|a chronic disease interfering with the normal functioning of the liver
citadel|4|a stronghold into which people could go for shelter during a battle
civics|4|the social science of municipal affairs
civilian|8|a nonmilitary citizen
civvies|3|civilian garb as opposed to a military uniform
clairvoyance|3|apparent power to perceive things that are not present to the senses
clamoring|4|loud and persistent outcry from many people
clamor|3|a loud harsh or strident noise
clamouring|3|loud and persistent outcry from many people
clamour|3|loud and persistent outcry from many people
clamp|7|a device (generally used by carpenters) that holds things firmly together
clams|6|informal terms for money
clangoring|0|a loud resonant repeating noise
clangor|0|a loud resonant repeating noise
clang|5|a loud resonant repeating noise
clank|4|a loud resonant repeating noise
clannishness|0|tendency to associate with only a select group
clansman|2|a member of a clan
clapperboard|2|photographic equipment used to synchronize sound and motion picture
claptrap|3|pompous or pretentious talk or writing
clarence|8|a closed carriage with four wheels and seats for four passengers
clarinet|5|a single-reed instrument with a straight tube
clarion|3|a medieval brass instrument with a clear shrill tone
clarity|6|free from obscurity and easy to understand
claro|2|a cigar made with light-colored tobacco
classics|6|study of the literary works of ancient Greece and Rome
classwork|3|the part of a student's work that is done in the classroom
clatter|4|a rattling noise (often produced by rapid movement)
claustrophobia|4|a morbid fear of being closed in a confined space
claxon|3|a kind of loud horn formerly used on motor vehicles
cleansing|5|the act of making something clean
clearway|2|a road on which you are not allowed to stop (unless you have a breakdown)
cleats|4|shoes with leather or metal projections on the soles
cleaver|5|a butcher's knife having a large square blade
cleric|5|a clergyman or other person in religious orders
clerking|3|the activity of recording business transactions
clerkship|3|the job of clerk
clews|2|the cords used to suspend a hammock
cliche|5|a trite or obvious remark
clickety-click|0|a fast and rhythmic click-clack
clientele|5|customers collectively
clime|2|the weather in some location averaged over some long period of time
clipboard|5|a small writing board with a clip at the top for holding papers
clique|5|an exclusive circle of people with a common purpose
clitoridectomy|2|excision of the clitoris
clobber|4|informal terms for personal possessions
clocking|4|the time taken to traverse a measured course
clockwork|5|any mechanism of geared wheels that is driven by a coiled spring
clodhopper|1|a thick and heavy shoe
clothesbrush|0|a brush used for cleaning clothing
clothespin|3|wood or plastic fastener
clothing|8|a covering designed to be worn on a person's body
clotting|4|the process of forming semisolid lumps in a liquid
cloudburst|1|a heavy rain
clouding|4|the process whereby water particles become visible in the sky
cloverleaf|3|an interchange that does not require left-hand turns
clubbing|4|a condition in which the ends of toes and fingers become wide and thick
clubhouse|5|a building that is occupied by a social club
clucking|4|the sound made by a hen (as in calling her chicks)
cluck|5|the sound made by a hen (as in calling her chicks)
clumping|2|the sound of a horse's hoofs hitting on a hard surface
clump|4|a grouping of a number of similar things
clunking|3|the sound of a horse's hoofs hitting on a hard surface
clunk|4|a heavy dull sound (as made by impact of heavy objects)
cluster|5|a grouping of a number of similar things
clutches|5|the act of grasping
co-optation|0|the selection of a new member (usually by a vote of the existing membership)
co-worker|0|an associate that one works with
coagulation|2|the process of forming semisolid lumps in a liquid
coalescence|1|the union of diverse things into one body or form or group
coastguard|3|a military service responsible for the safety of maritime traffic in coastal waters
coastline|4|the outline of a coast
coatrack|2|a rack with hooks for temporarily holding coats and hats
coatroom|4|a room where coats and other articles can be left temporarily
coattail|2|the loose back flap of a coat that hangs below the waist
coauthor|2|a writer who collaborates with others in writing something
coaxing|3|flattery designed to gain favor
cobalt|4|a hard ferromagnetic silver-white bivalent or trivalent metallic element
cobblestone|3|rectangular paving stone with curved top
cobble|2|rectangular paving stone with curved top
cocaine|8|a narcotic (alkaloid) extracted from coca leaves
cocain|2|a narcotic (alkaloid) extracted from coca leaves
coccidioidomycosis|0|an infection of the lungs and skin characterized by excessive sputum and nodules
cockfight|3|a match in a cockpit between two fighting cocks heeled with metal gaffs
cockup|2|something badly botched or muddled
coconspirator|2|a member of a conspiracy
codefendant|2|a defendant who has been joined together with one or more other defendants in a single action
codeine|4|derivative of opium
coder|2|a person who designs and writes and tests computer programs
codger|3|used affectionately to refer to an eccentric but amusing old man
codicil|2|a supplement to a will
coding|5|act of writing in code or cipher
codpiece|3|a flap for the crotch of men's tight-fitting breeches
codswallop|2|nonsensical talk or writing
coefficient|3|a constant number that serves as a measure of some property or characteristic
coexistence|3|existing peacefully together
coffeehouse|4|a small restaurant where drinks and snacks are sold
cofounder|2|one of a group of founders
coincidence|9|an event that might have been arranged although it was really accidental
colander|2|bowl-shaped strainer
colic|4|acute abdominal pain (especially in infants)
coliseum|5|an oval large stadium with tiers of seats
colitis|3|inflammation of the colon
collage|5|a paste-up made by sticking together pieces of paper or photographs to form an artistic image
collateral|6|a security pledged for the repayment of a loan
colleague|7|an associate that one works with
collecting|7|the act of gathering something together
collective|6|members of a cooperative enterprise
colleen|4|an Irish girl
colliery|3|a workplace consisting of a coal mine plus all the buildings and equipment connected with it
collier|7|someone who works in a coal mine
collision|6|a brief event in which two or more bodies come together
collodion|2|a colorless syrupy solution of pyroxylin in ether and alcohol
colonialism|4|exploitation by a stronger country of weaker one
colonization|3|the act of colonizing
colors|8|a flag that shows its nationality
colostomy|3|a surgical operation that creates an opening from the colon to the surface of the body to function as an anus
combatant|3|someone who fights (or is fighting)
combat|8|an engagement fought between two military forces
combing|5|the act of drawing a comb through hair
combo|6|a small band of jazz musicians
combustible|4|a substance that can be burned to provide heat or power
comedown|2|decline to a lower status or level
comeuppance|3|an outcome (good or bad) that is well deserved and fitting
commemorative|4|an object (such as a coin or postage stamp) made to mark an event or honor a person
commentary|5|a written explanation or criticism or illustration that is added to a book or other textual material
commerce|6|transactions (sales and purchases) having the objective of supplying commodities (goods and services)
commercialism|3|transactions (sales and purchases) having the objective of supplying commodities (goods and services)
commie|6|a socialist who advocates communism
commissar|5|an official of the Communist Party who was assigned to teach party principles to a military unit
commissioner|8|a government administrator
commissioning|2|the act of granting authority to undertake certain functions
commission|8|a special group delegated to consider some matter
commodity|6|articles of commerce
commodore|6|a commissioned naval officer who ranks above a captain and below a rear admiral
commoner|4|a person who holds no title
commonplace|5|a trite or obvious remark
commune|5|the smallest administrative district of several European countries
communique|3|an official report (usually sent in haste)
communism|6|a form of socialism that abolishes private ownership
community|9|a group of people living in a particular local area
commutator|1|switch for reversing the direction of an electric current
commute|5|a regular journey of some distance to and from your place of work
companionship|6|the state of being with someone
companionway|2|a stairway or ladder that leads from one deck to another on a ship
comparing|6|the act of examining resemblances
compatriot|2|a person from your own country
compensation|6|something (such as money) given or received as payment or reparation (as for a service or loss or injury)
compere|2|British term for someone who introduces television acts or cabarets etc
competence|5|the quality of being adequately or well qualified physically and intellectually
competency|3|the quality of being adequately or well qualified physically and intellectually
competitiveness|3|an aggressive willingness to compete
complacency|3|the feeling you have when you are satisfied with yourself
complainant|4|a person who brings an action in a court of law
complaisance|0|a disposition or tendency to yield to the will of others
complexity|5|the quality of being intricate and compounded
complicity|4|guilt as an accomplice in a crime or offense
compliments|7|a polite expression of desire for someone's welfare
comportment|1|dignified manner or conduct
composite|5|a conceptual whole made up of complicated and related parts
compost|4|a mixture of decaying vegetation and manure
composure|3|steadiness of mind under stress
compounding|2|the act of combining things to form a new whole
comprehension|5|an ability to understand the meaning or importance of something (or the knowledge acquired as a result)
comprehensive|5|an intensive examination testing a student's proficiency in some special field of knowledge
compressing|2|applying pressure
comptroller|2|someone who maintains and audits business accounts
compunction|3|a feeling of deep regret (usually for some misdeed)
comradeship|3|the quality of affording easy familiarity and sociability
comrade|8|a friend who is frequently in the company of another
concealing|5|the activity of keeping something secret
conceptuality|0|an elaborated concept
concerto|5|a composition for orchestra and a soloist
concierge|5|a French caretaker of apartments or a hotel
conciseness|0|terseness and economy in writing and speaking achieved by expressing a great deal in just a few words
conclave|1|a confidential or secret meeting
concomitant|2|an event or situation that happens at the same time as or in connection with another
concrete|7|a strong hard building material composed of sand and gravel and cement and water
concubine|5|a woman who cohabits with an important man
condensing|2|the act of increasing the density of something
condolence|4|an expression of sympathy with another's grief
conduction|2|the transmission of heat or electricity or sound
conductivity|2|the transmission of heat or electricity or sound
conductor|6|the person who leads a musical group
conduit|5|a passage (a pipe or tunnel) through which water or electric wires can pass
confab|3|an informal conversation
confetti|5|small pieces or streamers of colored paper that are thrown around on festive occasions (as at a wedding)
confines|5|a bounded scope
conflagration|2|a very intense and uncontrolled fire
confrere|1|a person who is member of one's class or profession
congregation|6|a group of people who adhere to a common faith and habitually attend a given church
congressman|7|a member of the United States House of Representatives
congresswoman|4|a member of the United States House of Representatives
conic|2|a curve generated by the intersection of a plane and a circular cone
conjuring|4|calling up a spirit or devil
conniption|3|a display of bad temper
connoisseur|4|an expert able to appreciate a field
conqueror|5|someone who is victorious by force of arms
conquistador|3|an adventurer (especially one who led the Spanish conquest of Mexico and Peru in the 16th century)
consciousness|7|an alert cognitive state in which you are aware of yourself and your situation
conscription|3|compulsory military service
conscript|2|someone who is drafted into military service
consensus|5|agreement in the judgment or opinion reached by a group as a whole
consent|7|permission to do something
conservationist|2|someone who works to protect the environment from destruction or pollution
conservatoire|3|a schoolhouse with special facilities for fine arts
consignee|2|the person to whom merchandise is delivered over
consortium|4|an association of companies for some definite purpose
constabulary|3|the force of policemen and officers
constatation|0|an assumption that is basic to an argument
consternation|3|fear resulting from the awareness of danger
constituency|4|the body of voters who elect a representative for their area
constitutional|6|a regular walk taken as a form of exercise
consultant|6|an expert who gives advice
contemporaries|3|all the people living at the same time or of approximately the same age
contemporary|6|a person of nearly the same age as another
contender|5|the contestant you hope to defeat
contention|5|a point asserted as part of an argument
contentment|4|happiness with one's situation in life
continuity|4|uninterrupted connection or union
contortionist|2|an acrobat able to twist into unusual positions
contraband|5|goods whose importation or exportation or possession is prohibited by law
contrabass|0|largest and lowest member of the violin family
contraceptive|4|an agent or device intended to prevent conception
contracting|4|becoming infected
contract|9|a binding agreement between two or more persons that is enforceable by law
contradiction|5|opposition between two conflicting forces or ideas
contradistinction|0|a distinction drawn on the basis of contrast
contraption|5|a device or control that is very useful for a particular job
contravention|2|coming into conflict with
contretemps|2|an awkward clash
contrition|4|sorrow for sin arising from fear of damnation
controversy|5|a contentious speech act
conundrum|4|a difficult problem
convalescence|2|gradual healing (through rest) after sickness or injury
convalescent|4|a person who is recovering from illness
conveniences|4|things that make you comfortable and at ease
converter|3|a device for changing one substance or form or state into another
conveying|3|act of transferring property title from one person to another
conviction|7|an unshakable belief in something without need for proof or evidence
cookbook|5|a book of recipes and cooking directions
cookery|2|the act of preparing something (as food) by the application of heat
cookfire|0|a fire for cooking
cookware|2|a kitchen utensil made of material that does not melt easily
coolant|4|a fluid agent (gas or liquid) that produces cooling
cooling|6|the process of becoming cooler
coonskin|2|a raccoon cap with the tail hanging down the back
cooperation|7|joint operation or action
coordinate|6|a number that identifies a position relative to an axis
coordinator|5|someone whose task is to see that work goes harmoniously
copilot|5|a relief pilot on an airplane
coping|5|brick that is laid sideways at the top of a wall
copybook|2|a book containing models of good penmanship
copycat|5|someone who copies the words or behavior of another
copyist|2|someone employed to make written copies of documents and manuscripts
copywriter|3|a person employed to write advertising or publicity copy
cords|6|cotton trousers made of corduroy cloth
cordwood|2|firewood cut and stacked in cords
corespondent|3|the codefendant charged with adultery with the estranged spouse in a divorce proceeding
corkscrew|5|a bottle opener that pulls corks
corncob|3|the hard cylindrical core that bears the kernels of an ear of corn
cornerback|3|a defensive football player stationed outside the linebackers
cornet|3|a brass musical instrument with a brilliant tone
cornfield|4|a field planted with corn
cornstarch|3|starch prepared from the grains of corn
coronal|3|flower arrangement consisting of a circular band of foliage or flowers for ornamental purposes
coronation|6|the ceremony of installing a new monarch
coroner|8|a public official who investigates by inquest any death not due to natural causes
corporal|8|a noncommissioned officer in the Army or Air Force or Marines
corporation|7|a business firm whose articles of incorporation have been approved in some state
corporeality|0|the quality of being physical
corpulence|0|the property of excessive fatness
corral|6|a pen for cattle
corrective|4|a device for treating injury or disease
correlate|4|either of two or more related or complementary variables
correlation|4|a reciprocal relation between two or more things
corridor|7|an enclosed passageway
corrie|4|a steep-walled semicircular basin in a mountain
corroboration|4|confirmation that some fact or statement is true through the use of documentary evidence
corroding|2|erosion by chemical action
corsage|5|an arrangement of flowers that is usually given as a present
corset|5|a woman's close-fitting foundation garment
corticosteroid|0|a steroid hormone produced by the adrenal cortex or synthesized
cortisone|4|a corticosteroid hormone (trade name Cortone Acetate) normally produced by the adrenal cortex
corundum|2|very hard mineral used as an abrasive
corvette|5|a highly maneuverable escort warship
cosecant|0|ratio of the hypotenuse to the opposite side of a right-angled triangle
cosine|2|ratio of the adjacent side to the hypotenuse of a right-angled triangle
cosmetic|6|a toiletry designed to beautify the body
cosmetologist|3|an expert in the use of cosmetics
cosmetology|3|the practice of beautifying the face and hair and skin
cosmonaut|3|a person trained to travel in a spacecraft
cosmopolitan|5|a sophisticated person who has travelled in many countries
costing|6|cost accounting
costs|8|pecuniary reimbursement to the winning party for the expenses of litigation
costume|8|the attire worn in a play or at a fancy dress ball
coterie|2|an exclusive circle of people with a common purpose
cottage|7|a small house with a single story
coughing|7|a sudden noisy expulsion of air from the lungs that clears the air passages
coulter|4|a sharp steel wedge that precedes the plow and cuts vertically through the soil
councilwoman|3|a woman who is a council member
counsel|8|a lawyer who pleads cases in court
countenance|5|the appearance conveyed by a person's face
counterculture|3|a culture with lifestyles and values opposed to those of the established culture
counterespionage|3|spying on the spies
counterfeiter|2|someone who makes copies illegally
counterfeit|6|a copy that is represented as the original
counterinsurgency|2|actions taken by a government to defeat insurgency
countermand|3|a contrary command cancelling or reversing a previous command
countermeasure|3|an action taken to offset another action
counteroffer|3|an offer made by someone who has rejected a prior offer
counterpart|4|a person or thing having the same function or characteristics as another
counterpoint|4|a musical form involving the simultaneous sound of two or more melodies
counterproposal|2|a proposal offered as an alternative to an earlier proposal
counterrevolutionary|2|a revolutionary whose aim is to reverse the changes introduced by an earlier revolution
countershot|0|a return shot
counterterrorist|2|someone who attempts to prevent terrorism
counterweight|3|a weight that balances another weight
coupe|4|a car with two doors and front seats and a luggage compartment
coupler|2|a mechanical device that serves to connect the ends of adjacent objects
courier|6|a person who carries a message
courtesan|4|a woman who cohabits with an important man
courtroom|8|a room in which a lawcourt sits
courtship|5|a man's courting of a woman
courtyard|6|an area wholly or partly surrounded by walls or buildings
couture|4|high fashion designing and dressmaking
couturier|3|someone who designs clothing
coven|4|an assembly of witches
coverall|2|a loose-fitting protective garment that is worn over other clothing
coverlet|3|a decorative bedspread (usually quilted)
cowardice|6|the trait of lacking courage
cowbell|3|a bell hung around the neck of cow so that the cow can be easily located
cowboy|9|a hired hand who tends cattle and performs other duties on horseback
cowgirl|5|a woman cowboy
cowhand|4|a hired hand who tends cattle and performs other duties on horseback
cowling|2|protective covering consisting of a metal part that covers the engine
cowman|2|a hired hand who tends cattle and performs other duties on horseback
cowpox|2|a viral disease of cattle causing a mild skin disease affecting the udder
cowpuncher|1|a hired hand who tends cattle and performs other duties on horseback
coxswain|2|the helmsman of a ship's boat or a racing crew
coyness|1|the affectation of being demure in a provocative way
crabs|6|infestation of the pubic hair by crab lice
crackdown|3|severely repressive actions
crackpot|5|a whimsically eccentric person
crafter|1|a creator of great skill in the manual arts
craftsmanship|4|skill in an occupation or trade
craniotomy|2|a surgical opening through the skull
crankcase|3|housing for a crankshaft
crankiness|2|a fussy and eccentric disposition
crankshaft|2|a rotating shaft driven by (or driving) a crank
crapper|5|a plumbing fixture for defecation and urination
crasher|3|someone who gets in (to a party) without an invitation or without paying
crassness|1|the quality of being crass--devoid of refinement
cravat|6|neckwear worn in a slipknot with long ends overlapping vertically in front
craven|5|an abject coward
craving|6|an intense desire for some particular thing
crawling|8|a slow mode of locomotion on hands and knees or dragging the body
crawlspace|3|low space beneath a floor of a building
crayon|4|writing implement consisting of a colored stick of composition wax used for writing and drawing
creaking|6|a squeaking sound
creak|4|a squeaking sound
creamery|2|a workplace where dairy products (butter and cheese etc.) are produced or sold
creationism|4|the literal belief in the account of Creation given in the Book of Genesis
creativeness|0|the ability to create
credentials|6|a document attesting to the truth of certain stated facts
credential|2|a document attesting to the truth of certain stated facts
credenza|3|a kind of sideboard or buffet
credibility|6|the quality of being believable or trustworthy
creditor|3|a person to whom money is owed by a debtor
credo|4|any system of principles or beliefs
credulity|2|tendency to believe readily
creek|8|a natural stream of water smaller than a river (and often a tributary of a river)
creel|2|a wicker basket used by anglers to hold fish
creeping|6|a slow mode of locomotion on hands and knees or dragging the body
cremation|5|the incineration of a dead body
crescendo|4|a gradual increase in loudness
crescent|5|any shape resembling the curved shape of the moon in its first or last quarters
cretin|5|a person of subnormal intelligence
crevasse|2|a deep fissure
cribbage|3|a card game (usually for two players) in which each player is dealt six cards and discards one or two
criminology|3|the scientific study of crime and criminal behavior and law enforcement
crimson|5|a deep and vivid red color
crinkle|3|a slight depression or fold in the smoothness of a surface
cripple|7|someone who is unable to walk normally because of an injury or disability to the legs or back
crisscross|3|a marking that consists of lines that cross each other
croaking|3|a harsh hoarse utterance (as of a frog)
croak|5|a harsh hoarse utterance (as of a frog)
crochet|3|needlework done by interlocking looped stitches with a hooked needle
crockery|2|tableware (eating and serving dishes) collectively
crofter|0|an owner or tenant of a small farm in Great Britain
crone|4|an ugly evil-looking old woman
crony|3|a close friend who accompanies his buddies in their activities
crooner|3|a singer of popular ballads
cropper|3|small farmers and tenants
croquet|5|a game in which players hit a wooden ball through a series of hoops
cross-purpose|0|a contrary aim
crossbones|2|two crossed bones (or a representation of two crossed bones) used as a symbol danger or death
crossbow|5|a bow fixed transversely on a wooden stock grooved to direct the arrow (quarrel)
crosshairs|4|a center of interest
crossroad|3|a junction where one street or road crosses another
crosswind|3|wind blowing across the path of a ship or aircraft
crouch|5|the act of bending low with the limbs close to the body
croupier|3|someone who collects and pays bets at a gaming table
crowbar|5|a heavy iron lever with one end forged into a wedge
crowing|3|an instance of boastful talk
crozier|2|a staff surmounted by a crook or cross carried by bishops as a symbol of pastoral office
crucible|3|a vessel made of material that does not melt easily
crude|6|a dark oil consisting mainly of hydrocarbons
crupper|0|a strap from the back of a saddle passing under the horse's tail
crushing|6|forceful prevention
cryobiology|2|the branch of biology that studies the effects of low temperatures on living tissues or organs or organisms
cryogenics|3|the branch of physics that studies the phenomena that occur at very low temperatures
cryonics|4|the freezing of a seriously ill or recently deceased person to stop tissues from decomposing
cryostat|0|a thermostat that operates at very low temperatures
crypt|5|a cellar or vault or underground burial chamber (especially beneath a church)
crystallography|1|the branch of science that studies the formation and structure of crystals
cubby|5|a small secluded room
cubism|2|an artistic movement in France beginning in 1907 that featured surfaces of geometrical planes
cuckold|4|a man whose wife committed adultery
cudbear|2|a purplish dye obtained from orchil lichens
cuddle|6|a close and affectionate (and often prolonged) embrace
cuddy|4|the galley or pantry of a small ship
cufflink|2|jewelry consisting of one of a pair of linked buttons used to fasten the cuffs of a shirt
culpability|2|a state of guilt
culprit|5|someone who perpetrates wrongdoing
culvert|4|a transverse and totally enclosed drain under a road or railway
cummerbund|3|a broad pleated sash worn as formal dress with a tuxedo
cuneiform|2|an ancient wedge-shaped script used in Mesopotamia and Persia
cunnilingus|3|oral stimulation of the vulva or clitoris
cupping|3|a treatment in which evacuated cups are applied to the skin to draw blood through the surface
curate|2|a person authorized to conduct religious worship
curative|3|a medicine or therapy that cures disease or relieve pain
curator|5|the custodian of a collection (as a museum or library)
curbing|2|an edge between a sidewalk and a roadway consisting of a line of curbstones (usually forming part of a gutter)
curbside|3|the side of a sidewalk that is bordered by a curb
curbstone|2|a paving stone forming part of a curb
cure-all|0|hypothetical remedy for all ills or diseases
curing|5|the process of becoming hard or solid by cooling or drying or crystallization
curio|3|something unusual -- perhaps worthy of collecting
curler|2|a mechanical device consisting of a cylindrical tube around which the hair is wound to curl it
curling|5|a game played on ice in which heavy stones with handles are slid toward a target
curmudgeon|3|a crusty irascible cantankerous old person full of stubborn ideas
cursor|2|indicator consisting of a movable spot of light (an icon) on a visual display
curtness|0|an abrupt discourteous manner
curtsey|3|bending the knees
curtsy|4|bending the knees
cushioning|0|artifact consisting of soft or resilient material used to fill or give shape or protect or add comfort
cuspidor|2|a receptacle for spit (usually in a public place)
custodian|5|one having charge of buildings or grounds or animals
cutback|4|a reduction in quantity or rate
cuteness|4|the quality of being appealing in a delicate or graceful way (of a girl or young woman)
cutlass|4|a short heavy curved sword with one edge
cutthroat|5|someone who murders by cutting the victim's throat
cyanosis|2|a bluish discoloration of the skin and mucous membranes
cyborg|4|a human being whose body has been taken over in whole or in part by electromechanical devices
cyclist|2|a person who rides a bicycle
cyclotron|2|an accelerator that imparts energies of several million electron-volts to rapidly moving particles
cymbal|3|a percussion instrument consisting of a concave brass disk
cytogeneticist|2|a geneticist who specializes in the cellular components associated with heredity
czarina|2|the wife or widow of a czar
dacha|2|Russian country house
dadaism|0|a nihilistic art movement (especially in painting) that flourished in Europe early in the 20th century
daguerreotype|2|a photograph made by an early photographic process
daimon|2|an evil supernatural being
daintiness|2|the quality of being beautiful and delicate in appearance
damages|7|a sum of money paid in compensation for loss or injury
damned|8|people who are condemned to eternal punishment
dampening|2|the act of making something slightly wet
dampness|3|a slight wetness
damsel|5|a young unmarried woman
dangling|5|the act of suspending something (hanging it from above so it moves freely)
daredevil|4|a reckless impetuous irresponsible person
darkening|3|changing to a darker color
darkroom|5|a room in which photographs are developed
darning|2|the act of mending a hole in a garment with crossing threads
dartboard|2|a circular board of wood or cork used as the target in the game of darts
darts|6|a game in which small pointed missiles are thrown at a dartboard
dashiki|2|a loose and brightly colored African shirt
database|7|an organized body of related information
datum|0|an item of factual information derived from measurement or research
dauphin|4|formerly, the eldest son of the King of France and direct heir to the throne
dawdling|4|the deliberate act of delaying and playing instead of working
dawning|5|the first light of day
daybreak|5|the first light of day
daycare|5|childcare during the day while parents work
daydreaming|5|absentminded dreaming while awake
daydream|5|absentminded dreaming while awake
daytime|7|the time after sunrise and before sunset while it is light outside
de-iodinase|0|an enzyme that removes the iodine radical
de-iodination|0|the removal of iodine atoms from organic compounds
deadbeat|6|someone who fails to meet a financial obligation
deadbolt|2|the part of a lock that is engaged or withdrawn with a key
deadlock|2|a situation in which no progress can be made or no advancement is possible
deafness|3|partial or complete loss of hearing
dearest|7|a beloved person
dearie|6|a special loved one
deary|4|a special loved one
deathtrap|3|any structure that is very unsafe
debarkation|2|the act of passengers and crew getting off of a ship or aircraft
debauchery|4|a wild gathering involving excessive drinking and promiscuity
debauch|2|a wild gathering involving excessive drinking and promiscuity
debility|0|the state of being weak in health or body (especially from old age)
debit|3|an accounting entry acknowledging sums that are owing
debriefing|5|report of a mission or task
debtor|4|a person who owes a creditor
debugger|2|a program that helps in locating and correcting programming errors
debunking|1|the exposure of falseness or pretensions
debutante|5|a young woman making her debut into society
debut|6|the act of beginning something new
decadence|4|the state of being degenerate in mental or moral qualities
decade|7|a period of 10 years
decanter|3|a bottle with a stopper
decathlon|4|an athletic contest consisting of ten different events
deceased|7|someone who is no longer alive
decedent|4|someone who is no longer alive
deceiver|3|someone who leads you to believe something that is not true
decibel|3|a logarithmic unit of sound intensity
deciding|6|the cognitive process of reaching a decision
decimation|2|destroying or killing a large part of the population (literally every tenth person as chosen by lot)
decimeter|0|a metric unit of length equal to one tenth of a meter
deckhand|3|a member of a ship's crew who performs manual labor
declivity|0|a downward slope or bend
decoding|4|the activity of making clear or converting from code into plain text
decompressing|2|relieving pressure (especially bringing a compressed person gradually back to atmospheric pressure)
decontamination|4|the removal of contaminants
decorativeness|0|an appearance that serves to decorate and make something more attractive
decorum|5|propriety in manners and conduct
decree|6|a legally binding command or decision entered on the court record (as if issued by a court or judge)
decryption|4|the activity of making clear or converting from code into plain text
decubitus|2|a reclining position (as in a bed)
dedication|6|complete and wholehearted fidelity
deduction|6|a reduction in the gross amount on which a tax is calculated
deeds|7|performance of moral or religious acts
deepening|3|a process of becoming deeper and more profound
defecation|2|the elimination of fecal waste through the anus
defector|4|a person who abandons their duty (as on a military post)
defendant|8|a person or institution against whom an action is brought in a court of law
deferment|3|act of putting off to a future time
defilade|2|the arrangement of defensive fortifications to protect against enemy fire
defiler|2|a person or organization that causes pollution of the environment
defile|4|a narrow pass (especially one between mountains)
deflector|4|a device intended to turn aside the flow of something (water or air or smoke etc)
defroster|2|heater that removes ice or frost (as from a windshield or a refrigerator or the wings of an airplane)
defusing|3|the act of deactivating or making ineffective (as a bomb)
dehumanization|2|the act of degrading people with respect to their best qualities
delegate|5|a person appointed or elected to represent others
delegating|2|authorizing subordinates to make certain decisions
delft|3|a style of glazed earthenware
deliciousness|3|extreme appetizingness
delinquent|5|a young offender
deliverance|4|recovery or preservation from loss or danger
demagogue|2|a political leader who seeks support by appealing to popular passions and prejudices
demeanor|5|the way a person behaves toward other people
demeanour|3|the way a person behaves toward other people
dementia|5|mental deterioration of organic or functional origin
demimonde|1|a class of woman not considered respectable because of indiscreet or promiscuous behavior
demise|6|the time when something ends
demolishing|3|complete destruction of a building
demonstrative|4|a pronoun that points out an intended referent
demotion|4|act of lowering in rank or position
demythologization|0|the restatement of a message (as a religious one) in rational terms
denomination|4|a group of religious congregations having its own organization and a distinctive faith
denominator|4|the divisor of a fraction
densitometry|0|measuring the optical density of a substance by shining light on it and measuring its transmission
density|5|the amount per unit size
dental|7|a consonant articulated with the tip of the tongue near the gum ridge
dentistry|4|the branch of medicine dealing with the anatomy and development and diseases of the teeth
denture|3|a dental appliance that artificially replaces missing teeth
denunciation|0|a public act of denouncing
deodorant|5|a toiletry applied to the skin in order to mask unpleasant odors
departed|6|someone who is no longer alive
dependability|2|the quality of being dependable or reliable
dependant|3|a person who relies on another person for support (especially financial support)
dependence|4|the state of relying on or being controlled by someone or something else
depicting|4|a representation by picture or portraiture
depigmentation|2|absence or loss of pigmentation (or less than normal pigmentation) in the skin or hair
deployment|5|the distribution of forces in preparation for battle or work
deportee|0|a person who is expelled from home or country by authority
deportment|3|the way a person behaves toward other people
depravation|2|moral perversion
depths|6|the deepest and most remote part
deputy|8|someone authorized to exercise the powers of sheriff in emergencies
derailment|3|an accident in which a train runs off its track
derby|6|a felt hat that is round and hard with a narrow brim
deregulation|2|the act of freeing from regulation (especially from governmental regulations)
derision|3|contemptuous laughter
dermatitis|2|inflammation of the skin
dermatologist|4|a doctor who specializes in the physiology and pathology of the skin
dermatology|3|the branch of medicine dealing with the skin and its diseases
derringer|4|a pocket pistol of large caliber with a short barrel
dervish|3|an ascetic Muslim monk
desalinization|2|the removal of salt (especially from sea water)
descendants|5|all of the offspring of a given progenitor
desecration|4|blasphemous behavior
desensitization|2|the process of reducing sensitivity
designing|5|the act of working out the form of something (as by making a sketch or outline or plan)
desorption|0|changing from an adsorbed state on a surface to a gaseous or liquid state
desperado|4|a bold outlaw (especially on the American frontier)
despising|3|a feeling of scornful hatred
despoiler|0|someone who takes spoils or plunder (as in war)
despondency|2|feeling downcast and disheartened and hopeless
despot|3|a cruel and oppressive dictator
destiny|9|an event (or a course of events) that will inevitably happen in the future
desynchronizing|0|the relation that exists when things occur at unrelated times
detailing|4|an individualized description of a particular instance
details|9|true confidential information
detainee|3|some held in custody
detainment|2|a state of being confined (usually for a short time)
detecting|5|a police investigation to determine the perpetrator
detente|2|the easing of tensions or strained relations (especially between nations)
detergent|5|a surface-active chemical widely used in industry and laundering
deterrent|4|something immaterial that interferes with or delays action or progress
detonator|6|a mechanical or electrical explosive device or a small amount of explosive
detour|6|a roundabout road (especially one that is used temporarily while a main route is blocked)
detractor|0|one who disparages or belittles the worth of something
detriment|4|a damage or loss
deuterium|2|an isotope of hydrogen which has one neutron (as opposed to zero neutrons in hydrogen)
developing|7|processing a photosensitive material in order to make an image visible
devices|7|an inclination or desire
devilment|0|reckless or malicious behavior that causes discomfort or annoyance in others
devising|3|the act that results in something coming to be
devotee|3|an ardent follower and admirer
devourer|3|someone who eats greedily or voraciously
dewdrop|3|a drop of dew
dexterity|4|adroitness in using the hands
dextrose|3|an isomer of glucose that is found in honey and sweet fruits
di-iodotyrosine|0|tyrosine with two iodine atoms added
diabetes|6|a polygenic disease characterized by abnormally high glucose levels in the blood
diagnosing|3|identifying the nature or cause of some phenomenon
diagnosis|7|identifying the nature or cause of some phenomenon
diagnostician|3|a doctor who specializes in medical diagnosis
diagnostics|4|the branch of medical science dealing with the classification of disease
dialect|5|the usage or vocabulary that is characteristic of a specific group of people
dialysis|5|separation of substances in solution by means of their unequal diffusion through semipermeable membranes
diaphoretic|3|used to produce perspiration
diarist|2|someone who keeps a diary or journal
diarrhea|6|frequent and watery bowel movements
diarrhoea|4|frequent and watery bowel movements
diatribe|3|thunderous verbal attack
diazepam|3|a tranquilizer (trade name Valium) used to relieve anxiety and relax muscles
dibble|2|a wooden hand tool with a pointed end
dicer|2|a mechanical device used for dicing food
dichotomy|2|being twofold
dickhead|6|insulting terms of address for people who are stupid or irritating or ridiculous
diddly|4|a small worthless amount
diehard|2|one who adheres to traditional views
dielectric|2|a material such as glass or porcelain with negligible electrical or thermal conductivity
dieter|2|a person who diets
diethylstilbestrol|0|a potent estrogen used in medicine and in feed for livestock and poultry
dietician|2|a specialist in the study of diet and nutrition
dieting|4|the act of restricting your food intake (or your intake of particular foods)
dietitian|2|a specialist in the study of diet and nutrition
differentiation|2|a discrimination between things as different and distinct on the basis of their characteristics or attributes
digitalization|1|the administration of digitalis for the treatment of certain heart disorders
digitization|2|conversion of analog information into digital information
dignitary|2|an important or influential (and often overbearing) person
digoxin|3|digitalis preparation (trade name Lanoxin) used to treat congestive heart failure or cardiac arrhythmia
dildo|5|a vibrating device that substitutes for an erect penis to provide vaginal stimulation
dilemma|6|state of uncertainty or perplexity especially as requiring a choice between equally unfavorable options
dilettante|3|an amateur who engages in an activity without serious intentions and who pretends to have knowledge
dimer|1|a compound whose molecules are composed of two identical monomers
dimethylglyoxime|0|a compound used in analysis as a precipitant for palladium or nickel
diminutive|4|a word that is formed with a suffix (such as -let or -kin) to indicate smallness
dimmer|4|a rheostat that varies the current through an electric light in order to control the level of illumination
dimwit|5|a stupid incompetent person
dinero|4|informal terms for money
dinette|3|a small area off of a kitchen that is used for dining
dingbat|3|a silly empty-headed person
dinge|3|discoloration due to dirtiness
dinghy|4|a small boat of shallow draft with cross thwarts for seats and rowlocks for oars with which it is propelled
dingle|3|a small wooded hollow
dining|8|the act of eating dinner
dinkey|2|a small locomotive
dinky|5|a small locomotive
dinnertime|6|the customary or habitual hour for the evening meal
dinnerware|3|the tableware (plates and platters and serving bowls etc.) used in serving a meal
diocese|5|the territorial jurisdiction of a bishop
diorama|4|a picture (or series of pictures) representing a continuous scene
dioxin|2|any of several toxic or carcinogenic hydrocarbons that occur as impurities in herbicides
diplomatist|2|an official engaged in international negotiations
diploma|6|a document certifying the successful completion of a course of study
dipole|0|a pair of equal and opposite electric charges or magnetic poles separated by a small distance
dipsomaniac|2|a person who drinks alcohol to excess habitually
dipstick|4|a graduated rod dipped into a container to indicate the fluid level
directive|6|a pronouncement encouraging or banning some activity
directorate|3|a group of persons chosen to govern the affairs of a corporation or other large institution
dirge|3|a song or hymn of mourning composed or performed as a memorial to a dead person
dirtying|2|the act of soiling something
disappearing|7|the act of leaving secretly or without explanation
disapprobation|0|an expression of strong disapproval
disapproval|4|a feeling of disliking something or what someone is doing
disarmament|3|act of reducing or depriving of arms
disarming|4|act of reducing or depriving of arms
disassembly|2|the act of taking something apart (as a piece of machinery)
disbarment|2|the act of expelling a lawyer from the practice of law
discharge|7|the sudden giving off of energy
disciple|5|someone who believes and helps to spread the doctrine of another
disciplinarian|3|someone who demands exact conformity to rules and forms
disclosure|5|the speech act of making something evident
discomfited|1|people who are defeated
discomfiture|3|anxious embarrassment
disconnect|6|an unbridgeable disparity (as from a failure of understanding)
discontent|5|a longing for something better than the present situation
discontinuity|0|lack of connection or continuity
discotheque|3|a public dance hall for dancing to recorded popular music
discredit|5|the state of being held in low esteem
disembowelment|2|the act of removing the bowels or viscera
disenchantment|2|freeing from false belief or illusions
disenfranchisement|1|the act of withdrawing certification or terminating a franchise
disgrace|7|a state of dishonor
disgust|6|strong feelings of dislike
disharmony|2|a lack of harmony
dishpan|3|large pan for washing dishes
dishrag|2|a cloth for washing dishes
dishwashing|4|the act of washing dishes
dishwater|3|water in which dishes and cooking utensils are washed
disillusionment|3|freeing from false belief or illusions
disillusion|3|freeing from false belief or illusions
disinfectant|5|an agent (as heat or radiation or a chemical) that destroys microorganisms that might carry disease
disinfection|2|treatment to destroy harmful microorganisms
disinterest|2|tolerance attributable to a lack of involvement
diskette|3|a small plastic magnetic disk enclosed in a stiff envelope with a radial slit
dismantling|4|the act of taking something apart (as a piece of machinery)
dismemberment|4|the removal of limbs
disobedience|5|the failure to obey
disorder|7|a physical condition in which there is a disturbance of normal functioning
disowning|2|refusal to acknowledge as one's own
disparity|3|inequality or difference in some respect
dispassion|2|objectivity and detachment
disposable|6|an item that can be disposed of after it has been used
disrepair|3|in need of repairs
disrepute|3|the state of being held in low esteem
dissatisfaction|3|the feeling of being displeased and discontent
dissertation|5|a treatise advancing a new point of view resulting from research
disservice|4|an act intended to help that turns out badly
dissident|3|a person who dissents from some established policy
dissolving|4|the process of going into solution
distaste|3|a feeling of intense dislike
distributor|5|someone who markets merchandise
disuse|2|the state of something that has been unused and neglected
dither|2|an excited state of agitation
ditto|6|a mark used to indicate the word above it should be repeated
ditty|5|a short simple song (or the words of a poem intended to be sung)
diuresis|2|increased secretion of urine
diuretic|3|any substance that tends to increase the flow of urine, which causes the body to get rid of excess water
divan|2|a long backless sofa (usually with pillows against a wall)
diverticulum|2|a herniation through the muscular wall of a tubular organ (especially the colon)
divertimento|0|a musical composition in several movements
dividend|4|that part of the earnings of a corporation that is distributed to its shareholders
diviner|2|someone who claims to discover hidden knowledge with the aid of supernatural powers
divorcement|2|the legal dissolution of a marriage
divorce|9|the legal dissolution of a marriage
divvy|4|short for dividend
dizziness|5|a reeling sensation
docent|3|a teacher at some universities
docking|6|the act of securing an arriving vessel with ropes
dockside|2|the region adjacent to a boat dock
dockyard|2|an establishment on the waterfront where vessels are built or fitted out or repaired
doctorate|5|one of the highest earned academic degrees conferred by a university
doctrine|5|a belief (or system of beliefs) accepted as authoritative by some group or school
docudrama|2|a film or TV program presenting the facts about a person or event
doggerel|2|a comic verse of irregular measure
doily|3|a small round piece of linen placed under a dish or bowl
doings|4|manner of acting or controlling yourself
dolichocephalic|2|an adult with a long narrow head
dollop|3|a small measure (usually of food)
dolor|2|painful grief
domestic|7|a servant who is paid to perform menial tasks around the household
dominoes|5|any of several games played with small rectangular blocks
dominos|2|any of several games played with small rectangular blocks
donna|9|an Italian woman of rank
donor|7|person who makes a gift of property
doodad|3|something unspecified whose name is either forgotten or not known
doodle|6|an aimless drawing
doohickey|4|something unspecified whose name is either forgotten or not known
doomed|7|people who are destined to die soon
doorbell|8|a push button at an outer door that gives a ringing or buzzing signal when pushed
doorframe|2|the frame that supports a door
doorjamb|2|a jamb for a door
doorknocker|2|a device (usually metal and ornamental) attached by a hinge to a door
doorman|6|someone who guards an entrance
doornail|4|a nail with a large head
doorstep|6|the sill of a door
doorway|6|the entrance (the space in a wall) through which you enter or leave a room or building
dooryard|0|a yard outside the front or rear door of a house
doppelganger|4|a ghostly double of a living person that haunts its living counterpart
dormer|2|a gabled extension built out from a sloping roof to accommodate a vertical window
dosage|6|the quantity of an active agent (substance or radiation) taken in or absorbed at any one time
dotage|2|mental infirmity as a consequence of old age
double-crosser|0|a person who says one thing and does another
double-crossing|0|an act of betrayal
doubleheader|3|two games instead of one (especially in baseball when the same two teams play two games on the same day)
doublet|2|a man's close-fitting jacket
doubloon|2|a former Spanish gold coin
dovetail|2|a mortise joint formed by interlocking tenons and mortises
dowager|3|a widow holding property received from her deceased husband
dowel|2|a fastener that is inserted into holes in two adjacent pieces and holds them together
downbeat|3|the first beat of a musical measure (as the conductor's arm moves downward)
downcast|3|a ventilation shaft through which air enters a mine
downgrade|2|the property possessed by a slope or surface that descends
downpour|2|a heavy rain
downside|5|a negative aspect of something that is generally positive
downsizing|3|the reduction of expenditures in order to become financially stable
downstage|3|the front half of the stage (as seen from the audience)
downstroke|2|a stroke normally made in a downward direction
downturn|2|a worsening of business or economic activity
dowry|5|money or property brought by a woman to her husband at marriage
doxycycline|2|an antibiotic derived from tetracycline that is effective against many infections
dozens|7|a large number or amount
dozer|4|large powerful tractor
dragon|9|a creature of Teutonic mythology
dragoon|2|a member of a European military unit formerly composed of heavily armed cavalrymen
drainage|5|emptying something accomplished by allowing liquid to run out of it
drainpipe|4|a pipe through which liquid is carried away
dramatist|2|someone who writes plays
draper|4|a dealer in fabrics and sewing materials (and sometimes in clothing and drygoods)
draughts|2|a checkerboard game for two players who each have 12 pieces
drawback|4|the quality of being a hindrance
drawbridge|4|a bridge that can be raised to block passage or to allow boats or ships to pass beneath it
drawl|2|a slow speech pattern with prolonged vowels
drawstring|2|a tie consisting of a cord that goes through a seam around an opening
dreadnought|2|battleship that has big guns all of the same caliber
dread|6|fearful expectation or anticipation
dreamland|4|a pleasing country existing only in dreams or imagination
dreck|3|merchandise that is shoddy or inferior
dredge|4|a power shovel to remove material from a channel or riverbed
dregs|4|sediment that has settled at the bottom of a liquid
dressmaker|4|someone who makes or mends dresses
dressmaking|2|the craft of making dresses
dribbling|4|the propulsion of a ball by repeated taps or kicks
drifter|5|a wanderer who has no established residence or visible means of support
drifting|6|aimless wandering from place to place
driftwood|5|wood that is floating or that has been washed ashore
driveway|7|a road leading up to a private house
drizzle|4|very light rain
droning|4|an unchanging intonation
droop|4|a shape that sags
dropkick|2|kicking (as for a field goal) in which the football is dropped and kicked as it touches the ground
droppings|5|fecal matter of animals
drought|5|a shortage of rainfall
drover|2|someone who drives a herd
drowse|2|a light fitful sleep
drowsiness|2|a very sleepy state
drudgery|3|hard monotonous routine work
drumhead|0|a membrane that is stretched taut over a drum
drumlin|4|a mound of glacial drift
drummer|6|someone who plays a drum
drumming|5|the act of playing drums
drunkard|5|a chronic drinker
druthers|4|the right or chance to choose
dryer|7|an appliance that removes moisture
drygoods|0|textiles or clothing and related merchandise
drywall|4|a wide flat board used to cover walls or partitions
dubbing|2|a new soundtrack that is added to a film
ducat|2|formerly a gold coin of various European countries
duchess|7|the wife of a duke or a woman holding ducal title in her own right
duchy|2|the domain controlled by a duke or duchess
ducky|6|a special loved one
dudeen|2|a clay pipe with a short stem
duelist|1|a person who fights duels
duffer|4|an incompetent or clumsy person
dulcinea|2|a woman who is a man's sweetheart
dumbness|3|the quality of being mentally slow and limited
dumbwaiter|4|a small elevator used to convey food (or other goods) from one floor of a building to another
dumper|3|truck whose contents can be emptied without handling
dumping|7|selling goods abroad at a price below that charged in the domestic market
dumps|6|an informal expression for a mildly depressed state
dunce|4|a stupid person
dunderhead|3|a stupid person
dungaree|2|a coarse durable twill-weave cotton fabric
durability|3|permanence by virtue of the power to resist stress or force
duration|5|the period of time during which something continues
durbar|2|the room in the palace of a native prince of India in which audiences and receptions occur
duress|5|compulsory force or threat
dustman|2|someone employed to collect and dispose of refuse
dweeb|4|an insignificant student who is ridiculed as being affected or boringly studious
dweller|3|a person who inhabits a particular place
dwelling|5|housing that someone is living in
dwindling|3|a becoming gradually less
dyeing|3|the use of dye to change the color of something permanently
dynamics|5|the branch of mechanics concerned with the forces that cause motions of bodies
dynamic|6|an efficient incentive
dynamite|8|an explosive containing nitrate sensitized with nitroglycerin absorbed on wood pulp
dysentery|5|an infection of the intestines marked by severe diarrhea
dyslexia|3|impaired ability to learn to read
dyspeptic|2|a person suffering from indigestion
dysphoria|2|abnormal depression and discontent
dysplasia|2|abnormal development (of organs or cells) or an abnormal structure resulting from such growth
dyspnea|2|difficult or labored respiration
earner|4|someone who earn wages in return for their labor
earphone|2|electro-acoustic transducer for converting electric signals into sounds
earpiece|4|electro-acoustic transducer for converting electric signals into sounds
earshot|4|the range within which a voice can be heard
earthling|4|an inhabitant of the earth
earwax|3|a soft yellow wax secreted by glands in the ear canal
easel|3|an upright tripod for displaying something (usually an artist's canvas)
easterly|3|a wind from the east
eastward|3|the cardinal compass point that is at 90 degrees
eatery|3|a building where people go to eat
eavesdropper|2|a secret listener to private conversations
eaves|2|the overhang at the lower edge of a roof
ebbing|2|a gradual decline (in size or strength or power or number)
echolocation|2|determining the location of something by measuring the time it takes for an echo to return from it
eclipse|6|one celestial body obscures another
ecliptic|0|the great circle representing the apparent annual path of the sun
eczema|3|generic term for inflammatory conditions of the skin
edema|5|swelling from excessive accumulation of watery fluid in cells, tissues, or serous cavities
edification|3|uplifting enlightenment
edifice|4|a structure that has a roof and walls and stands more or less permanently in one place
editing|6|putting something (as a literary work or a legislative bill) into acceptable form
editorial|6|an article giving opinions or perspectives
effects|8|property of a personal character that is portable but not used in business
effendi|4|a former Turkish term of respect
efficacy|3|capacity or power to produce a desired effect
effigy|3|a representation of a person (especially in the form of sculpture)
effleurage|2|a rhythmic stroking
effluent|2|water mixed with waste matter
effrontery|4|audacious (even arrogant) behavior that you have no right to
egalitarianism|0|the doctrine of the equality of mankind and the desirability of political and economic and social equality
egalitarian|2|a person who believes in the equality of all people
egghead|5|an intellectual
eggshell|4|the exterior covering of a bird's egg
egocentric|3|a self-centered person with little regard for others
egomaniac|4|an abnormally egotistical person
egotist|3|a conceited and self-centered person
eighteenth|4|position 18 in a countable series of things
elasticity|4|the tendency of a body to return to its original shape after it has been stretched or compressed
eldest|5|the offspring who came first in the order of birth
eldorado|3|an imaginary place of great wealth and opportunity
elective|5|a course that the student can select from among alternatives
electorate|3|the body of enfranchised citizens
electrocardiograph|0|medical instrument that records electric currents associated with contractions of the heart
electrolyte|3|a solution that conducts electricity
electromagnet|2|a temporary magnet made by coiling wire around an iron core
electrometer|2|meter to measure electrostatic voltage differences
electrophoresis|2|the motion of charged particles in a colloid under the influence of an electric field
electroshock|4|the administration of a strong electric current that passes through the brain to induce convulsions and coma
electrotherapist|0|someone who specializes in the treatment of disease by electricity
elect|5|an exclusive group of people
elegy|2|a mournful poem
elevated|6|a railway that is powered by electricity and that runs on a track that is raised above the street level
eleventh|4|position 11 in a countable series of things
eligibility|3|the quality or state of being eligible
elite|6|a group or class of persons enjoying superior intellectual or social or economic status
elitist|4|someone who believes in rule by an elite group
ellipsis|3|omission or suppression of parts of words or sentences
elocution|3|an expert manner of speaking involving control of voice and gesture
elopement|3|the act of running away with a lover (usually to get married)
eloquence|4|powerful and effective language
eluate|0|a liquid solution that results from elution
eluding|3|the act of avoiding capture (especially by cunning)
elves|6|an acronym for emissions of light and very low frequency perturbations due to electromagnetic pulse sources
emancipation|4|freeing someone from the control of another
embalmer|4|a mortician who treats corpses with preservatives
embankment|4|a long artificial mound of stone or earth
embargo|4|a government order imposing a trade barrier
embarkation|3|the act of passengers and crew getting aboard a ship or aircraft
ember|3|a hot fragment of wood or coal that is left from a fire and is glowing or smoldering
embezzlement|5|the fraudulent appropriation of funds or property entrusted to your care but actually owned by someone else
embezzler|4|someone who violates a trust by taking (money) for his own use
embolectomy|2|surgical removal of an embolus (usually from an artery)
embolus|2|an abnormal particle (e.g. an air bubble or part of a clot) circulating in the blood
embouchure|2|the aperture of a wind instrument into which the player blows directly
embracing|5|the act of clasping another person in the arms (as in greeting or affection)
embrasure|2|an opening (in a wall or ship or armored vehicle) for firing through
emcee|4|a person who acts as host at formal occasions (makes an introductory speech and introduces other speakers)
emeritus|3|a professor or minister who is retired from assigned duties
emery|6|a hard grey-black mineral consisting of corundum and either hematite or magnetite
emesis|2|the reflex act of ejecting the contents of the stomach through the mouth
emigration|3|migration from a place (especially migration from your native country in order to settle in another)
emissary|5|someone sent on a mission to represent the interests of someone else
emission|4|the act of emitting
emitter|3|the electrode in a transistor where electrons originate
empathy|5|understanding and entering into another's feelings
emphasizing|2|the act of giving special importance or significance to something
emphysema|4|an abnormal condition of the lungs marked by decreased respiratory function
employee|8|a worker who is hired to perform a job
emporium|5|a large retail store organized into departments offering a variety of merchandise
empowerment|2|the act of conferring legality or sanction or formal warrant
empress|6|a woman emperor or the wife of an emperor
emptor|2|a person who buys
emptying|4|the act of removing the contents of something
encephalitis|3|inflammation of the brain usually caused by a virus
encephalopathy|2|any disorder or disease of the brain
encirclement|2|a war measure that isolates some area of importance to the enemy
enclave|2|an enclosed territory that is culturally distinct from the foreign territory that surrounds it
encoding|3|the activity of converting data or information into code
encore|6|an extra or repeated performance
encryption|5|the activity of converting data or information into code
endangerment|4|a source of danger
endearment|3|the act of showing affection
endocrinology|2|the branch of medicine dealing with the endocrine glands and their secretions
endorphin|2|a neurochemical occurring naturally in the brain and having analgesic properties
endoscope|2|a long slender medical instrument for examining the interior of a bodily organ or performing minor surgery
endpoint|1|a place where something ends or is complete
enema|5|an injection of a liquid through the anus to stimulate evacuation
energizing|2|the activity of causing to have energy and be active
enforcement|7|the act of enforcing
enforcer|4|one whose job it is to execute unpleasant tasks for a superior
engram|2|a postulated biochemical change (presumably in neural tissue) that represents a memory
enhancement|4|an improvement that makes something more agreeable
enhancer|3|anything that serves by contrast to call attention to another thing's good qualities
enlightened|6|people who have been introduced to the mysteries of some field or activity
enlisting|4|the act of getting recruits
ennui|4|the feeling of being bored by something tedious
enquirer|4|someone who asks a question
enrolment|3|the act of enrolling
ensemble|5|a group of musicians playing or singing together
enterotoxemia|0|a disease of cattle and sheep that is attributed to toxins absorbed from the intestines
enterpriser|2|someone who organizes a business venture and assumes the risk for it
enthalpy|0|a thermodynamic quantity equal to the internal energy of a system plus the product of its volume and pressure
enthronement|2|the ceremony of installing a new monarch
entirety|4|the state of being total and complete
entitlement|3|right granted by law or contract (especially a right to benefits)
entity|6|that which is perceived or known or inferred to have its own distinct existence (living or nonliving)
entombment|2|the ritual placing of a corpse in a grave
entomologist|4|a zoologist who studies insects
entomology|3|the branch of zoology that studies insects
entourage|5|the group following and attending to some important person
entranceway|1|something that provides access (to get in or get out)
entrepreneur|5|someone who organizes a business venture and assumes the risk for it
entryway|3|something that provides access (to get in or get out)
enunciation|2|the articulation of speech regarded from the point of view of its intelligibility to the audience
environment|8|the totality of surrounding conditions
envisioning|2|visual imagery
epaulet|2|adornment consisting of an ornamental cloth pad worn on the shoulder
epicenter|4|the point on the Earth's surface directly above the focus of an earthquake
epicentre|2|the point on the Earth's surface directly above the focus of an earthquake
epicure|1|a person devoted to refined sensuous enjoyment (especially good food and drink)
epidemic|6|a widespread outbreak of an infectious disease
epidemiologist|2|a medical scientist who studies the transmission and control of epidemic diseases
epidemiology|3|the branch of medical science dealing with the transmission and control of disease
epigram|2|a witty saying
epilepsy|5|a disorder of the central nervous system characterized by loss of consciousness and convulsions
epistemology|0|the philosophical theory of knowledge
epoch|3|a period marked by distinctive character or reckoned from a fixed point or event
epoxy|3|a thermosetting resin
epsilon|4|the 5th letter of the Greek alphabet
equalization|2|the act of making equal or uniform
equanimity|2|steadiness of mind under stress
equating|2|the act of regarding as equal
equation|6|a mathematical statement that two expressions are equal
equestrian|4|a man skilled in equitation
equipoise|3|equality of distribution
equipping|2|the act of equiping with weapons in preparation for war
equivalent|6|a person or thing equal to another in value or measure or force or effect or significance etc
eradication|3|the complete destruction of every trace of something
erecting|2|the act of building or putting up
eroding|4|the mechanical process of wearing or grinding something down (as by particles washing over it)
errand|7|a short trip that is taken in the performance of a necessary task or mission
ersatz|3|an artificial or inferior substitute or imitation
erudition|2|profound scholarly knowledge
erythema|2|abnormal redness of the skin resulting from dilation of blood vessels (as in sunburn or inflammation)
escalade|4|an act of scaling by the use of ladders (especially the walls of a fortification)
escalation|4|an increase to counteract a perceived discrepancy
escapism|2|an inclination to retreat from unpleasant realities through diversion or fantasy
escritoire|0|a desk used for writing
espionage|6|the systematic use of spies to get military or political secrets
esplanade|4|a long stretch of open level ground (paved or grassy) for walking beside the seashore
esprit|3|liveliness of mind or spirit
estate|9|everything you own
ester|1|organic compound formed by reaction between an acid and an alcohol with elimination of water
esthetic|1|a philosophical theory as to what is beautiful
estoppel|2|a rule of evidence whereby a person is barred from denying the truth of a fact that has already been settled
estuary|2|the wide part of a river where it nears the sea
etcetera|5|additional unspecified odds and ends
ethanol|3|the intoxicating agent in fermented and distilled liquors
ethos|3|the distinctive spirit of a culture or an era
ethylene|3|a flammable colorless gaseous alkene
ethyl|4|the univalent hydrocarbon radical C2H5 derived from ethane by the removal of one hydrogen atom
etiquette|6|rules governing socially acceptable behavior
eunuch|5|a man who has been castrated and is incapable of reproduction
euphoria|4|a feeling of great (usually exaggerated) elation
eutectic|0|a mixture of substances having a minimum melting point
euthanasia|4|the act of killing someone painlessly (especially someone suffering from an incurable illness)
evangelism|2|zealous preaching and advocacy of the gospel
evasiveness|2|intentionally vague or ambiguous
eventuality|3|a possible event or occurrence or result
everyman|4|the ordinary person
evildoer|2|a person who sins (without repenting)
evilness|2|the quality of being morally wrong in principle or practice
ex-gambler|0|a former gambler
ex-husband|0|a man who was formerly a certain woman's husband
ex-mayor|0|a former mayor
exacta|2|a bet that you can pick the first and second finishers in the right order
excelsior|5|thin curly wood shavings used for packing or stuffing
excerpt|2|a passage selected from a larger work
exchequer|2|the funds of a government or institution or individual
excise|3|a tax that is measured by the amount of business done (not on property or income from real estate)
exclaiming|3|an abrupt excited utterance
exclamation|4|an abrupt excited utterance
exclusiveness|2|tendency to associate with only a select group
excrement|5|waste matter (as urine or sweat but especially feces) discharged from the body
excursus|1|a message that departs from the main subject
executing|5|putting a condemned person to death
executioner|5|an official who inflicts capital punishment in pursuit of a warrant
executor|4|a person appointed by a testator to carry out the terms of the will
exemplar|3|something to be imitated
exercising|6|the activity of exerting your muscles in various ways to keep fit
exertion|3|use of physical or mental energy
exhilaration|3|the feeling of lively and cheerful joy
exhumation|4|the act of digging something up out of the ground (especially a corpse) where it has been buried
existentialism|3|a 20th-century philosophical movement chiefly in Europe
exorcism|6|freeing from evil spirits
expansion|6|the act of increasing (something) in size or volume or quantity or scope
expatriate|3|a person who is voluntarily absent from home or country
expediency|3|the quality of being suited to the end in view
expedient|4|a means to an end
expelling|3|any of several bodily processes by which substances go out of the body
expenditure|3|money paid out
expertise|7|skillfulness by virtue of possessing special knowledge
exploiter|2|a person who uses something or someone selfishly or unethically
exploit|6|a notable achievement
exporter|2|a businessperson who transports goods abroad (for sale)
exporting|4|the commercial activity of selling and shipping goods to a foreign country
export|5|commodities (goods or services) sold to a foreign country
expressway|5|a broad highway designed for high-speed traffic
expurgation|0|the deletion of objectionable parts from a literary work
external|6|outward features
extern|0|a nonresident doctor or medical student
extortionist|3|a criminal who extorts money from someone by threatening to expose embarrassing information about them
extraneousness|0|unrelatedness by virtue of falling outside the matter at hand
extraterrestrial|6|a form of life assumed to exist outside the Earth or its atmosphere
extravaganza|4|any lavishly staged or spectacular entertainment
extremism|2|any political theory favoring immoderate uncompromising policies
extrication|2|the act of releasing from a snarled or tangled condition
extrovert|2|a person concerned more with practical realities than with inner thoughts and feelings
eye-beaming|0|a radiant glance of the eye
eyeglasses|4|optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision
eyeglass|2|lens for correcting defective vision in one eye
eyeliner|5|makeup applied to emphasize the shape of the eyes
eyepiece|1|combination of lenses at the viewing end of optical instruments
eyeshadow|0|makeup consisting of a cosmetic substance used to darken the eyes
eyeshot|2|the range of the eye
eyestrain|1|a tiredness of the eyes caused by prolonged close work by a person with an uncorrected vision problem
eyewash|3|lotion consisting of a solution used as a cleanser for the eyes
eyewitness|7|a spectator who can describe what happened
fabric|7|artifact made by weaving or felting or knitting or crocheting natural or synthetic fibers
faceplate|2|a protective covering for the front of a machine or device (as a door lock or computer component)
facilitator|4|someone who makes progress easier
factotum|2|a servant employed to do a variety of jobs
fading|6|weakening in force or intensity
fairground|3|an open area for holding fairs or exhibitions or circuses
fakery|3|the act of faking (or the product of faking)
faker|6|a person who makes deceitful pretenses
fakir|2|a Muslim or Hindu mendicant monk who is regarded as a holy man
fallacy|4|a misconception resulting from incorrect reasoning
fallback|4|to break off a military action with an enemy
falloff|0|a noticeable deterioration in performance or quality
fallout|6|the radioactive particles that settle to the ground after a nuclear explosion
fallow|5|cultivated land that is not seeded for one or more growing seasons
falsetto|3|a male singing voice with artificially high tones in an upper register
falsifying|3|the act of determining that something is false
faltering|3|the act of pausing uncertainly
falter|4|the act of pausing uncertainly
fanaticism|2|excessive intolerance of opposing views
fanatic|6|a person motivated by irrational enthusiasm (as for a cause)
fancier|3|a person having a strong liking for something
fandango|2|a provocative Spanish courtship dance in triple time
fantail|3|an overhang consisting of the fan-shaped part of the deck extending aft of the sternpost of a ship
fantasia|4|a musical composition of a free form usually incorporating several familiar themes
fantods|0|an ill-defined state of irritability and distress
farmhand|2|a hired hand on a farm
farmhouse|5|house for a farmer and family
farmyard|3|an area adjacent to farm buildings
farrier|2|a person who shoes horses
farrow|6|the production of a litter of pigs
farthing|3|a former British bronze coin worth a quarter of a penny
farting|5|a reflex that expels intestinal gas through the anus
fasciculation|0|muscular twitching of contiguous groups of muscle fibers
fascism|5|a political theory advocating an authoritarian hierarchical government (as opposed to democracy or liberalism)
fastball|5|a pitch thrown with maximum velocity
fasting|4|abstaining from food
fatalist|2|anyone who submits to the belief that they are powerless to change their destiny
fathead|4|a man who is a stupid incompetent fool
fatherland|5|the country where you were born
fatigues|4|military uniform worn by military personnel when doing menial labor
fatness|2|excess bodily weight
fatso|6|a rotund individual
fatty|7|a rotund individual
fatwa|3|a ruling on a point of Islamic law that is given by a recognized authority
faucet|5|a regulator for controlling the flow of a liquid from a reservoir
fauteuil|0|an upholstered armchair
fealty|3|the loyalty that citizens owe to their country (or subjects to their sovereign)
feasibility|2|the quality of being doable
feasting|4|eating an elaborate meal (often accompanied by entertainment)
feathering|2|turning an oar parallel to the water between pulls
fedayeen|2|Arab guerrillas who operate mainly against Israel
fedora|3|a hat made of felt with a creased crown
feedbag|3|a canvas bag that is used to feed an animal (such as a horse)
feedlot|2|a building where livestock are fattened for market
feint|4|any distracting or deceptive maneuver (as a mock attack)
fellah|3|an agricultural laborer in Arab countries
fellatio|4|oral stimulation of the penis
fella|9|a boy or man
fellowship|6|an association of people who share common beliefs or activities
felony|7|a serious crime (such as murder or arson)
feminine|7|a gender that refers chiefly (but not exclusively) to females or to objects classified as female
femininity|4|the trait of behaving in ways considered typical for women
fermenting|2|a process in which an agent causes an organic substance to break down into simpler substances
ferocity|3|the property of being wild or turbulent
ferryboat|4|a boat that transports people or vehicles across a body of water and operates on a regular schedule
fertiliser|3|any substance such as manure or a mixture of nitrates used to make soil more fertile
fertilizer|6|any substance such as manure or a mixture of nitrates used to make soil more fertile
fester|6|a sore that has become inflamed and formed pus
festivity|3|any joyous diversion
fettle|2|a state of fitness and good health
fiancee|6|a woman who is engaged to be married
fiance|7|a man who is engaged to be married
fiasco|5|a sudden and violent collapse
fibber|3|someone who tells lies
fibbing|2|a trivial act of lying or being deliberately unclear
fiberglass|4|a covering material made of glass fibers in resins
fiber|6|a slender and greatly elongated substance capable of being spun into yarn
fibreglass|3|a covering material made of glass fibers in resins
fibrinogen|2|a protein present in blood plasma
fiddle|6|bowed stringed instrument that is the highest member of the violin family
fidget|2|a feeling of agitation expressed in continual motion
fiduciary|3|a person who holds assets in trust for a beneficiary
fieldhand|0|a hired hand on a farm
fieldstone|3|stone that occurs naturally in fields
fieldwork|3|a temporary fortification built by troops in the field
fierceness|1|the property of being wild or turbulent
fiesta|5|an elaborate party (often outdoors)
fifteenth|4|position 15 in a countable series of things
fiftieth|3|position 50 in a countable series of things
figment|5|a contrived or fantastic idea
figuring|7|problem solving that involves numbers or quantities
filigree|2|delicate and intricate ornamentation (usually in gold or silver or other fine twisted wire)
fill-in|0|someone who takes the place of another (as when things get dangerous or difficult)
fille|3|a young female
fillip|0|anything that tends to arouse
filming|7|the act of making a film
filmmaker|6|a producer of motion pictures
finances|5|assets in the form of money
findings|6|a collection of tools and other articles used by an artisan to make jewelry or clothing or shoes
finery|3|elaborate or showy attire and accessories
finesse|5|subtly skillful handling of a situation
fingerprint|6|a print made by an impression of the ridges in the skin of a finger
firearm|5|a portable gun
firebase|2|an artillery base to support advancing troops
firebomb|2|a bomb that is designed to start fires
firebreak|2|a narrow field that has been cleared to check the spread of a prairie fire or forest fire
firecracker|5|firework consisting of a small explosive charge and fuse in a heavy paper casing
firehouse|5|a station housing fire apparatus and firemen
firelight|4|the light of a fire (especially in a fireplace)
fireplace|7|an open recess in a wall at the base of a chimney where a fire can be built
fireplug|3|an upright hydrant for drawing water to use in fighting a fire
firepower|6|the relative capacity for delivering fire on a target
firetrap|3|a building that would be hard to escape from if it were to catch fire
firewood|5|wood used for fuel
firmament|4|the apparent surface of the imaginary sphere on which celestial bodies appear to be projected
firmware|2|coded instructions that are stored permanently in read-only memory
first-nighter|0|someone habitually a spectator at the openings of theatrical productions
firstborn|5|the offspring who came first in the order of birth
fishery|3|a workplace where fish are caught and processed and sold
fishmonger|2|someone who sells fish
fishnet|3|a net that will enclose fish when it is pulled in
fishpond|2|a freshwater pond with fish
fishwife|3|someone who sells fish
fistfight|4|a fight with bare fists
fistful|4|the quantity that can be held in the hand
fitter|3|someone who fits a garment to a particular person
fiver|4|a United States bill worth 5 dollars
fives|5|a game resembling handball
fjord|4|a long narrow inlet of the sea between steep cliffs
flag-waver|0|an extreme bellicose nationalist
flagon|4|a large metal or pottery vessel with a handle and spout
flagstone|3|stratified stone that splits into pieces suitable as paving stones
flail|3|an implement consisting of handle with a free swinging stick at the end
flamethrower|4|a weapon that squirts ignited fuel for several yards
flame|8|the process of combustion of inflammable materials producing heat and light and (often) smoke
flaming|6|the process of combustion of inflammable materials producing heat and light and (often) smoke
flange|3|a projection used for strength or for attaching to another object
flapper|3|a young woman in the 1920s who flaunted her unconventional conduct and dress
flaps|5|a movable airfoil that is part of an aircraft wing
flashbulb|2|a lamp for providing momentary light to take a photograph
flashlight|7|a small portable battery-powered electric lamp
flashover|2|an unintended electric discharge (as over or around an insulator)
flatcar|2|freight car without permanent sides or roof
flatiron|2|an iron that was heated by placing it on a stove
flatmate|2|an associate who shares an apartment with you
flatness|2|the property of having two dimensions
flats|6|footwear (shoes or slippers) with no heel (or a very low heel)
flattery|5|excessive or insincere praise
flatus|1|a reflex that expels intestinal gas through the anus
flaunt|5|the act of displaying something ostentatiously
flautist|3|someone who plays the flute
flaxseed|2|the seed of flax used as a source of oil
fleabag|4|a run-down hotel
flibbertigibbet|2|a female fool
flies|8|the space over the stage (out of view of the audience) used to store scenery (drop curtains)
flimflam|2|a swindle in which you cheat at gambling or persuade a person to buy worthless property
flimsy|5|a thin strong lightweight translucent paper used especially for making carbon copies
flinch|5|a reflex response to sudden pain
flintstone|3|pebbles of flint used in masonry construction
flogger|2|a torturer who flogs or scourges (especially an official whose duty is to whip offenders)
flogging|4|beating with a whip or strap or rope as a form of punishment
floodhead|0|a wall of water rushing ahead of the flood
flooding|6|a technique used in behavior therapy
floodlight|2|light that is a source of artificial illumination having a broad beam
floorshow|3|a series of acts at a night club
floorwalker|2|an employee of a retail store who supervises sales personnel and helps with customer problems
flophouse|4|a cheap lodging house
floppy|5|a small plastic magnetic disk enclosed in a stiff envelope with a radial slit
flotsam|3|the floating wreckage of a ship
flowerpot|3|a container in which plants are cultivated
flowing|7|the motion characteristic of fluids (liquids or gases)
fluorescein|1|a yellow dye that is visible even when highly diluted
fluorescence|0|light emitted during absorption of radiation of some other (invisible) wavelength
fluoride|3|a salt of hydrofluoric acid
fluorine|2|a nonmetallic univalent element belonging to the halogens
fluoroscope|3|an X-ray machine that combines an X-ray source and a fluorescent screen to enable direct observation
fluster|2|a disposition that is confused or nervous and upset
fluttering|5|the motion made by flapping up and down
flyleaf|2|a blank leaf in the front or back of a book
flypaper|3|paper that is poisoned or coated with a sticky substance to kill flies
flytrap|3|a trap for catching flies
flyway|0|the geographic route along which birds customarily migrate
fogey|2|someone whose style is out of fashion
folate|2|a B vitamin that is essential for cell growth and reproduction
folderol|2|nonsensical talk or writing
foldout|2|an oversize page that is folded in to a book or magazine
folie|2|a psychological disorder of thought or emotion
folklore|5|the unwritten lore (stories and proverbs and riddles and songs) of a culture
folktale|2|a tale circulated by word of mouth among the common folk
folliculitis|2|inflammation of a hair follicle
follies|5|a revue with elaborate costuming
follower|4|a person who accepts the leadership of another
foodie|2|a person devoted to refined sensuous enjoyment (especially good food and drink)
foolery|2|foolish or senseless behavior
footbath|2|a small bathtub for warming or washing or disinfecting the feet
footbridge|2|a bridge designed for pedestrians
foothill|2|a relatively low hill on the lower slope of a mountain
footlights|3|theater light at the front of a stage that illuminate the set and actors
footlocker|5|a trunk for storing personal possessions
footman|2|a man employed as a servant in a large establishment (as a palace) to run errands and do chores
footnote|4|a printed note placed below the text on a printed page
footpad|2|a highwayman who robs on foot
footpath|3|a trodden path
footrace|2|a race run on foot
footrest|2|a low seat or a stool to rest the feet of a seated person
footstool|3|a low seat or a stool to rest the feet of a seated person
foraging|3|the act of searching for food and provisions
forbear|3|a person from whom you are descended
forbidding|4|an official prohibition or edict against something
forceps|4|an extractor consisting of a pair of pincers used in medical treatment (especially for the delivery of babies)
forebear|2|a person from whom you are descended
forecasting|3|a statement made about the future
forecastle|2|living quarters consisting of a superstructure in the bow of a merchant ship where the crew is housed
foreclosure|4|the legal proceedings initiated by a creditor to repossess the collateral for loan that is in default
foredeck|2|the deck between the bridge and the forecastle
foreknowledge|1|knowledge of an event before it occurs
forensics|7|scientific tests or techniques used in the investigation of crimes
foreperson|4|the presiding member of the jury and the one who speaks on their behalf
foreword|3|a short introductory essay preceding the text of a book
forging|5|shaping metal by heating and hammering
formaldehyde|4|a colorless poisonous gas
formalities|5|a requirement of etiquette or custom
formative|3|minimal language unit that has a syntactic (or morphological) function
fortieth|2|position 40 in a countable series of things
fortitude|4|strength of mind that enables one to endure adversity with courage
fortress|6|a fortified defensive structure
fortuneteller|3|a person who foretells your personal future
fosse|2|ditch dug as a fortification and usually filled with water
foulard|2|a light plain-weave or twill-weave silk or silklike fabric (usually with a printed design)
founding|6|the act of starting something for the first time
foundling|3|a child who has been abandoned and whose parents are unknown
foundry|4|factory where metal castings are produced
fourscore|3|the cardinal number that is the product of ten and eight
foursquare|2|a plane rectangle with four equal sides and four right angles
fourteenth|5|position 14 in a countable series of things
foxhole|5|a small dugout with a pit for individual shelter against enemy fire
foxhunt|2|mounted hunters follow hounds in pursuit of a fox
foxtrot|5|a ballroom dance in quadruple time
foyer|5|a large entrance or reception room or area
fracas|3|noisy quarrel
fractal|3|a geometric pattern that is repeated at every scale and so cannot be represented by classical geometry
frambesia|0|an infectious tropical disease resembling syphilis in its early stages
franc|5|the basic monetary unit in many countries
frankincense|3|an aromatic gum resin obtained from various Arabian or East African trees
fraternisation|1|associating with others in a brotherly or friendly way
fraternization|2|associating with others in a brotherly or friendly way
frazzle|2|a state of extreme exhaustion
freebee|2|something that is free (usually provided as part of a promotional scheme)
freebie|5|something that is free (usually provided as part of a promotional scheme)
freeing|5|the act of liberating someone or something
freelancer|5|a writer or artist who sells services to different employers without a long-term contract with any of them
freelance|6|a writer or artist who sells services to different employers without a long-term contract with any of them
freeloader|3|someone who takes advantage of the generosity of others
freeman|6|a person who is not a serf or a slave
freestyle|5|a race (as in swimming) in which each contestant has a free choice of the style to use
freethinking|2|the doctrine that reason is the right basis for regulating conduct
freeway|7|a broad highway designed for high-speed traffic
freewheeler|0|someone acting freely or even irresponsibly
freighter|6|a cargo ship
frenzy|6|state of violent mental agitation
fresher|4|a first-year undergraduate
freshwater|4|water that is not salty
friar|6|a male member of a religious order that originally relied solely on alms
friendly|9|troops belonging to or allied with your own military forces
fringe|6|the outside boundary or surface of something
frogman|3|someone who works underwater
frolic|5|gay or light-hearted recreational activity for diversion or amusement
frontage|3|the extent of land abutting on a street or water
frostbite|5|destruction of tissue by freezing and characterized by tingling, blistering and possibly gangrene
froth|3|a mass of small bubbles formed in or on a liquid
frown|6|a facial expression of dislike or displeasure
fructose|2|a simple sugar found in honey and in many ripe fruits
frump|3|a dull unattractive unpleasant girl or woman
frying|6|cooking in fat or oil in a pan or griddle
fucker|8|a stupid despised man
fuckhead|4|a stupid person
fuddle|2|a confused multitude of things
fueling|4|the activity of supplying or taking on fuel
fulcrum|3|the pivot about which a lever turns
fumble|5|dropping the ball
fumes|6|gases ejected from an engine as waste products
fumigation|2|the application of a gas or smoke to something for the purpose of disinfecting it
functionality|2|capable of serving a purpose well
fundamentals|4|principles from which other truths can be derived
funds|7|assets in the form of money
fungible|2|a commodity that is freely interchangeable with another in satisfying an obligation
fungicide|2|any agent that destroys or prevents the growth of fungi
funnies|4|a sequence of drawings telling a story in a newspaper or comic book
fur-piece|0|a neckpiece made of fur
furfural|2|a liquid aldehyde with a penetrating odor
furlong|4|a unit of length equal to 220 yards
furlough|4|a temporary leave of absence from military duty
furnace|6|an enclosed chamber in which heat is produced to heat buildings, destroy refuse, smelt or refine ores, etc.
furosemide|3|commonly used diuretic (trade name Lasix) used to treat hypertension and edema
furrier|3|someone whose occupation is making or repairing fur garments
fuselage|5|the central body of an airplane that is designed to accommodate the crew and passengers (or cargo)
futility|4|uselessness as a consequence of having no practical result
futon|4|mattress consisting of a pad of cotton batting that is used for sleeping on the floor or on a raised frame
gabble|2|rapid and indistinct speech
gabbro|2|one of a family of granular intrusive rocks
gabfest|2|light informal conversation for social occasions
gadgetry|2|appliances collectively
gadget|6|a device or control that is very useful for a particular job
gadolinium|2|a ductile silvery-white ductile ferromagnetic trivalent metallic element of the rare earth group
gaggle|4|a flock of geese
gagwriter|0|someone who writes comic material for public performers
galena|2|soft blue-grey mineral
galleon|4|a large square-rigged sailing ship with three or more masts
gallop|5|a fast gait of a horse
gallows|6|an instrument of execution consisting of a wooden frame from which a condemned person is executed by hanging
gallstone|2|a calculus formed in the gall bladder or its ducts
galoot|3|a disreputable or clumsy man
gamba|2|viol that is the bass member of the viol family with approximately the range of the cello
gamekeeper|3|a person employed to take care of game and wildlife
gamesmanship|2|the use of dubious (although not technically illegal) methods to win a game
gamin|1|a homeless boy who has been abandoned and roams the streets
gangland|4|underworld organizations
gangplank|4|a temporary bridge for getting on and off a vessel at dockside
gangsta|5|a member of a youth gang
gangster|7|a criminal who is a member of gang
gantry|3|a framework of steel bars raised on side supports to bridge over or around something
garner|5|a storehouse for threshed grain or animal feed
garnet|5|any of a group of hard glassy minerals (silicates of various metals) used as gemstones and as an abrasive
garret|6|floor consisting of open space at the top of a house just below roof
garrote|3|an instrument of execution for execution by strangulation
garrotte|2|an instrument of execution for execution by strangulation
garter|5|a band (usually elastic) worn around the leg to hold up a stocking (or around the arm to hold up a sleeve)
gasket|4|seal consisting of a ring for packing pistons or sealing a pipe joint
gaslight|4|light yielded by the combustion of illuminating gas
gasman|2|someone employed by a gas company
gasoline|7|a volatile flammable mixture of hydrocarbons (hexane and heptane and octane etc.) derived from petroleum
gastrectomy|2|surgical removal of all or part of the stomach
gastritis|3|inflammation of the lining of the stomach
gastroenteritis|3|inflammation of the stomach and intestines
gastroenterologist|2|a physician who specializes in diseases of the gastrointestinal tract
gasworks|3|the workplace where coal gas is manufactured
gatehouse|3|a house built at a gateway
gatepost|0|either of two posts that bound a gate
gateway|6|an entrance that can be closed by a gate
gaucho|4|a cowboy of the South American pampas
gaudy|4|a celebratory reunion feast or entertainment held a college
gavel|5|a small mallet used by a presiding officer or a judge
gazebo|5|a small roofed building affording shade and rest
gazette|5|a newspaper or official journal
gearbox|3|the shell (metal casing) in which a train of gears is sealed
gearshift|3|a mechanical device for engaging and disengaging gears
geezer|5|a man who is (usually) old and/or eccentric
gegenschein|0|a faint spot of light in the night sky that appears directly opposite the position of the sun
geisha|6|a Japanese woman trained to entertain men with conversation and singing and dancing
gelatine|2|a colorless water-soluble glutinous protein obtained from animal tissues such as bone and skin
gemstone|2|a crystalline rock that can be cut and polished for jewelry
gendarme|4|a French policeman
generalissimo|4|the officer who holds the supreme command
genocide|5|systematic killing of a racial or cultural group
genome|4|the ordering of genes in a haploid set of chromosomes of a particular organism
gentamicin|2|an antibiotic (trade name Garamycin) that is derived from an actinomycete
gentility|2|elegance by virtue of fineness of manner and expression
gentlewoman|3|a woman of refinement
gentry|5|the most powerful members of a society
geochemistry|0|the chemistry of the earth's crust
geode|2|a hollow rock or nodule with the cavity usually lined with crystals
geographics|2|study of the earth's surface
geometry|6|the pure mathematics of points and lines and curves and surfaces
geopolitics|2|the study of the effects of economic geography on the powers of the state
georgette|3|a thin silk dress material
geriatrics|3|the branch of medical science that deals with diseases and problems specific to old people
germanium|2|a brittle grey crystalline element that is a semiconducting metalloid (resembling silicon) used in transistors
gerontology|2|the branch of medical science that deals with diseases and problems specific to old people
getup|5|a set of clothing (with accessories)
geyser|3|a spring that discharges hot water and steam
ghetto|7|formerly the restricted quarter of many European cities in which Jews were required to live
ghostwriter|2|a writer who gives the credit of authorship to someone else
gibberish|6|unintelligible talking
gibbet|1|alternative terms for gallows
gigahertz|3|1,000,000,000 periods per second
giggler|2|a person who laughs nervously
gilder|2|someone whose occupation is to apply an overlay of gold or gilt
gilding|2|a coating of gold or of something that looks like gold
gimbal|3|an appliance that allows an object (such as a ship's compass) to remain horizontal even as its support tips
gingham|3|a clothing fabric in a plaid weave
gingivitis|3|inflammation of the gums
ginmill|0|a room or establishment where alcoholic drinks are served over a counter
girder|4|a beam made usually of steel
girlhood|2|the childhood of a girl
gitana|2|a Spanish female Gypsy
gitano|2|a Spanish male Gypsy
givenness|0|the quality of being granted as a supposition
glacier|5|a slowly moving mass of ice
glade|4|a tract of land with few or no trees in the middle of a wooded area
gladness|4|experiencing joy and pleasure
glanders|0|a destructive and contagious bacterial disease of horses that can be transmitted to humans
glare|5|a light within the field of vision that is brighter than the brightness to which the eyes are adapted
glasnost|3|a policy of the Soviet government allowing freer discussion of social problems
glassware|3|an article of tableware made of glass
glaucoma|4|an eye disease that damages the optic nerve and impairs vision (sometimes progressing to blindness)
glazer|3|someone who cuts flat glass to size
glibness|2|a kind of fluent easy superficiality
glider|4|aircraft supported only by the dynamic action of air against its surfaces
gliding|4|the activity of flying a glider
glimmering|2|a slight suggestion or vague understanding
glioma|2|a tumor of the brain consisting of neuroglia
glissando|2|a rapid series of ascending or descending notes on the musical scale
glisten|4|the quality of shining with a bright reflected light
glitch|6|a fault or defect in a computer program, system, or machine
glitz|2|tasteless showiness
gloaming|2|the time of day immediately following sunset
gloating|5|malicious satisfaction
gloat|5|malicious satisfaction
globalization|3|growth to a global or worldwide scale
globetrotter|3|someone who travels widely and often
globulin|2|a family of proteins found in blood and milk and muscle and in plant seed
gloom|5|a state of partial or total darkness
glossary|1|an alphabetical list of technical terms in some specialized field of knowledge
glottochronology|0|the determination of how long ago different languages evolved from a common source language
glowing|6|the amount of electromagnetic radiation leaving or arriving at a point on a surface
glucose|5|a monosaccharide sugar that has several forms
gluon|2|a gauge boson that mediates strong interaction among quarks
glycerine|1|a sweet syrupy trihydroxy alcohol obtained by saponification of fats and oils
glycerin|3|a sweet syrupy trihydroxy alcohol obtained by saponification of fats and oils
glycerol|1|a sweet syrupy trihydroxy alcohol obtained by saponification of fats and oils
glycoside|2|a group of compounds derived from monosaccharides
glyph|2|glyptic art in the form of a symbolic figure carved or incised in relief
gnosis|2|intuitive knowledge of spiritual truths
goading|2|a verbalization that encourages you to attempt something
goalpost|3|one of a pair of posts (usually joined by a crossbar) that are set up as a goal at each end of a playing field
goatherd|3|a person who tends a flock of goats
goatskin|2|the hide of a goat
gobbledygook|4|incomprehensible or pompous jargon of specialists
gobble|6|the characteristic sound made by a turkey cock
goblin|5|a small grotesque supernatural creature that makes trouble for human beings
goddaughter|3|a female godchild
godlessness|2|impiety by virtue of not being a godly person
godliness|4|piety by virtue of being a godly person
godmother|5|any woman who serves as a sponsor for a child at baptism
godparent|2|a person who sponsors someone (the godchild) at baptism
godsend|5|a sudden happening that brings good fortune (as a sudden opportunity to make money)
godson|5|a male godchild
gofer|4|an employee whose duties include running errands
goggles|6|tight-fitting spectacles worn to protect the eyes
goiter|3|abnormally enlarged thyroid gland
goitre|0|abnormally enlarged thyroid gland
goitrogen|0|any substance (such as thiouracil) that induces the formation of a goiter
goldbricking|2|the evasion of work or duty
golfing|5|playing golf
goner|5|a person in desperate straits
good-bye|0|a farewell remark
goodby|2|a farewell remark
googly|2|a cricket ball bowled as if to break one way that actually breaks in the opposite way
googol|2|a cardinal number represented as 1 followed by 100 zeros (ten raised to the power of a hundred)
gooseflesh|2|reflex erection of hairs of the skin in response to cold or emotional stress or skin irritation
gossiping|5|a conversation that spreads personal information about other people
gourmet|6|a person devoted to refined sensuous enjoyment (especially good food and drink)
governess|5|a woman entrusted with the care and supervision of a child (especially in a private home)
grabber|3|an unpleasant person who grabs inconsiderately
gradient|3|a graded change in the magnitude of some physical quantity or dimension
gradual|5|an antiphon (usually from the Book of Psalms) immediately after the epistle at Mass
graffiti|6|a rude decoration inscribed on rocks or walls
graffito|2|a rude decoration inscribed on rocks or walls
graining|0|a texture like that of wood
gramophone|4|an antique record player
gramps|6|the father of your father or mother
granary|1|a storehouse for threshed grain or animal feed
grandad|4|the father of your father or mother
granddaddy|6|the father of your father or mother
grandee|2|a nobleman of highest rank in Spain or Portugal
grandmaster|4|a player of exceptional or world class skill in chess or bridge
granger|5|a person who operates a farm
grange|5|an outlying farm
grannie|2|the mother of your father or mother
granule|1|a tiny grain
graphite|4|used as a lubricant and as a moderator in nuclear reactors
graphology|2|the study of handwriting (especially as an indicator of the writer's character or disposition)
grassfire|0|an uncontrolled fire in a grassy area
grater|3|utensil with sharp perforations for shredding foods (as vegetables or cheese)
gravedigger|3|a person who earns a living by digging graves
gravel|5|rock fragments and pebbles
graver|3|a tool used by an engraver
gravestone|4|a stone that is used to mark a grave
graveyard|7|a tract of land used for burials
graybeard|0|a man who is very old
greasepaint|3|a greasy substance used as makeup by actors
greasiness|2|consisting of or covered with oil
great-niece|0|a daughter of your niece or nephew
greatcoat|1|a heavy coat worn over clothes in winter
greengrocer|3|a grocer who sells fresh fruits and vegetables
greenhorn|4|an awkward and inexperienced youth
greening|3|the phenomenon of vitality and freshness being restored
greenroom|1|a backstage room in a theater where performers rest or have visitors
greenskeeper|3|someone responsible for the maintenance of a golf course
greenwood|4|woodlands in full leaf
gremlin|3|fairies that are somewhat mischievous
grenade|7|a small explosive bomb thrown by hand or fired from a missile
griddle|4|cooking utensil consisting of a flat heated surface (as on top of a stove) on which food is cooked
gridlock|3|a traffic jam so bad that no movement is possible
grief|8|intense sorrow caused by loss of a loved one (especially by death)
griffin|8|winged monster with the head of an eagle and the body of a lion
grifter|4|a person who swindles you by means of deception or fraud
grimace|4|a contorted facial expression
grime|4|the state of being covered with unclean things
grimoire|4|a manual of black magic (for invoking spirits and demons)
grindstone|4|a revolving stone shaped like a disk
gringo|6|a Latin American (disparaging) term for foreigners (especially Americans and Englishmen)
grinning|5|a facial expression characterized by turning up the corners of the mouth
gripes|3|acute abdominal pain (especially in infants)
gripe|5|informal terms for objecting
griping|4|acute abdominal pain (especially in infants)
gristmill|1|a mill for grinding grain (especially the customer's own grain)
groan|5|an utterance expressing pain or disapproval
groat|2|a former English silver coin worth four pennies
grocer|4|a retail merchant who sells foodstuffs (and some household supplies)
grommet|2|fastener consisting of a metal ring for lining a small hole to permit the attachment of cords or lines
groomsman|3|a male attendant of the bridegroom at a wedding
grope|4|the act of groping
grossness|2|the quality of lacking taste and refinement
grotesque|5|art characterized by an incongruous mixture of parts of humans and animals interwoven with plants
grotto|4|a small cave (usually with attractive features)
grouch|4|a bad-tempered person
groundbreaking|4|the ceremonial breaking of the ground to formally begin a construction project
groundskeeper|4|someone who maintains the grounds (of an estate or park or athletic field)
grout|4|a thin mortar that can be poured and used to fill cracks in masonry or brickwork
grower|3|someone concerned with the science or art or business of cultivating the soil
grownup|5|a fully developed person from maturity onward
grubstake|3|funds advanced to a prospector or to someone starting a business in return for a share of the profits
grudge|7|a resentment strong enough to justify retaliation
grump|4|a bad-tempered person
grunge|4|the state of being covered with unclean things
guanine|2|a purine base found in DNA and RNA
guaranty|2|a collateral agreement to answer for the debt of another in case that person defaults
guardian|7|a person who cares for persons or property
guardrail|3|a railing placed alongside a stairway or road for safety
guerilla|4|a member of an irregular armed force that fights a stronger force by sabotage and harassment
guerrilla|5|a member of an irregular armed force that fights a stronger force by sabotage and harassment
guessing|8|an estimate based on little or no information
guesstimate|2|an estimate that combines reasoning with guessing
guesswork|4|an estimate based on little or no information
guesthouse|5|a house separate from the main house
guestroom|2|a bedroom that is kept for the use of guests
guffaw|2|a burst of deep loud hearty laughter
guild|6|a formal association of people with similar interests
guise|4|an artful or simulated semblance
gulag|4|a Russian prison camp for political prisoners
gulch|4|a narrow gorge with a stream running through it
gullibility|2|tendency to believe too readily and therefore to be easily deceived
gully|5|deep ditch cut by running water (especially after a prolonged downpour)
gumming|3|ineffectual chewing (as if without teeth)
gunboat|4|a small shallow-draft boat carrying mounted guns
gunfight|5|a fight involving shooting small arms with the intent to kill or frighten
gunfire|7|the act of shooting a gun
gunnery|5|guns collectively
gunner|6|a serviceman in the artillery
gunnysack|2|a bag made of burlap
gunny|4|coarse jute fabric
gunplay|4|a fight involving shooting small arms with the intent to kill or frighten
gunpoint|5|the gun muzzle's direction
gunrunner|2|a smuggler of guns
gunrunning|3|the smuggling of guns and ammunition into a country secretly and illegally
gunshot|8|the act of shooting a gun
gunslinger|4|a professional killer who uses a gun
gunsmith|3|someone who makes or repairs guns
gurgle|3|the bubbling sound of water flowing from a bottle with a narrow neck
gurney|6|a metal stretcher with wheels
gusher|4|an oil well with a strong natural flow so that pumping is not necessary
gusto|5|vigorous and enthusiastic enjoyment
guttersnipe|3|a child who spends most of his time in the streets especially in slum areas
guttural|3|a consonant articulated in the back of the mouth or throat
guzzling|4|the drinking of large mouthfuls rapidly
gynaecologist|4|a specialist in gynecology
gynecology|3|the branch of medicine that deals with the diseases and hygiene of women
haberdasher|3|a merchant who sells men's clothing
habitability|2|suitability for living in or on
hackles|2|a feeling of anger and animosity
hacksaw|4|saw used with one hand for cutting metal
hackwork|1|professional work done according to formula
hadji|2|an Arabic term of respect for someone who has made the pilgrimage to Mecca
haematoma|3|a localized swelling filled with blood
haemoglobin|3|a hemoprotein composed of globin and heme that gives red blood cells their characteristic color
haemophilia|3|congenital tendency to uncontrolled bleeding
haemorrhage|3|the flow of blood from a ruptured blood vessel
haemorrhoid|2|venous swelling external or internal to the anal sphincter
haggle|5|an instance of intense argument (as in bargaining)
haggling|4|an instance of intense argument (as in bargaining)
haiku|4|an epigrammatic Japanese verse form of three short lines
hailstorm|3|a storm during which hail falls
hairbrush|5|a brush used to groom a person's hair
hairnet|3|a small net that some women wear over their hair to keep it in place
hairpiece|4|a covering or bunch of human or artificial hair used for disguise or adornment
hairpin|4|a double pronged pin used to hold women's hair in place
hairsplitting|2|making too fine distinctions of little importance
hairstylist|3|someone who cuts or beautifies hair
hakeem|2|a Muslim physician
halberd|2|a pike fitted with an ax head
half-brother|0|a brother who has only one parent in common with you
half-hour|0|a half of an hour
half-intensity|0|half the maximum intensity
halfpenny|2|an English coin worth half a penny
halftime|5|an intermission between the first and second half of a game
hallelujah|8|a shout or song of praise to God
halloo|3|a shout to attract attention
hallway|8|an interior passage or corridor onto which rooms open
haloperidol|3|tranquilizer (trade name Haldol) used to treat some psychotic disorders and Tourette's syndrome
halothane|4|a nonflammable inhalation anesthetic that produces general anesthesia
halyard|3|a rope for raising or lowering a sail or flag
hammering|5|the act of pounding (delivering repeated heavy blows)
hamming|1|poor acting by a ham actor
handbill|3|an advertisement (usually printed on a page or in a leaflet) intended for wide distribution
handbook|5|a concise reference book providing specific information about a subject or location
handcart|2|wheeled vehicle that can be pushed by a person
handclap|2|a clap of the hands to indicate approval
handclasp|2|grasping and shaking a person's hand (as to acknowledge an introduction or to agree on a contract)
handcraft|2|a work produced by hand labor
handcuff|5|shackle that consists of a metal loop that can be locked around the wrist
handedness|2|the property of using one hand more than the other
handgun|5|a firearm that is held and fired with one hand
handhold|2|an appendage to hold onto
handicapper|3|someone who sets the betting odds based on calculations of the outcome of a contest (especially a horse race)
handiwork|5|a work produced by hand labor
handlebar|3|the shaped bar used to steer a bicycle
handoff|3|a play in which one player hands the ball to a teammate
handover|2|act of relinquishing property or authority etc
handrail|2|a railing at the side of a staircase or balcony to prevent people from falling
handsaw|2|a saw used with one hand for cutting wood
handset|3|telephone set with the mouthpiece and earpiece mounted on a single handle
handshaking|2|grasping and shaking a person's hand (as to acknowledge an introduction or to agree on a contract)
handspike|0|a metal bar (or length of pipe) used as a lever
handspring|3|an acrobatic feat in which a person goes from a standing position to a handstand and back again
handstand|3|the act of supporting yourself by your hands alone in an upside down position
handyman|6|a man skilled in various odd jobs and other small tasks
hangar|6|a large structure at an airport where aircraft can be stored and maintained
hangman|5|an executioner who hangs the condemned person
hangout|5|a frequently visited place
hankering|4|a yearning for something or to do something
hankie|4|a square piece of cloth used for wiping the eyes or nose or as a costume accessory
hanky|5|a square piece of cloth used for wiping the eyes or nose or as a costume accessory
hansom|2|a two-wheeled horse-drawn covered carriage with the driver's seat above and behind the passengers
happenstance|3|an event that might have been arranged although it was really accidental
harangue|2|a loud bombastic declamation expressed with strong emotion
harbinger|4|something that precedes and indicates the approach of something or someone
hardback|2|a book with cardboard or cloth or leather covers
hardcover|3|a book with cardboard or cloth or leather covers
hardliner|2|a conservative who is uncompromising
hardtop|4|a car that resembles a convertible but has a fixed rigid top
hardwood|4|the wood of broad-leaved dicotyledonous trees (as distinguished from the wood of conifers)
harelip|3|a congenital cleft in the middle of the upper lip
harem|5|living quarters reserved for wives and concubines and female relatives in a Muslim household
harlequin|4|a clown or buffoon (after the Harlequin character in the commedia dell'arte)
harmonics|3|the study of musical sound
harper|8|someone who plays the harp
harpoon|5|a spear with a shaft and barbed point for throwing
harpsichord|3|a clavier with strings that are plucked by plectra mounted on pivots
harridan|3|a scolding (even vicious) old woman
harrow|3|a cultivator that pulverizes or smooths the soil
harvesting|4|the gathering of a ripened crop
hashish|4|purified resinous extract of the hemp plant
haste|6|overly eager speed (and possible carelessness)
hatbox|3|a round piece of luggage for carrying hats
hater|4|a person who hates
hatpin|3|a long sturdy pin used by women to secure a hat to their hair
hatrack|2|a rack with hooks for temporarily holding coats and hats
hatter|4|someone who makes and sells hats
hauler|2|a haulage contractor
hauling|6|the activity of transporting goods by truck
haversack|1|a bag carried by a strap on your back or shoulder
havoc|5|violent and needless disturbance
hawser|2|large heavy rope for nautical use
hayfield|1|a field where grass or alfalfa are grown to be made into hay
hayloft|3|a loft in a barn where hay is stored
hayseed|4|a person who is not very intelligent or interested in culture
haystack|5|a stack of hay
haywire|5|wire for tying up bales of hay
headband|4|a band worn around or over the head
headboard|3|a vertical board or panel forming the head of a bedstead
headcount|2|number of people in a particular group
headdress|3|clothing for the head
headland|2|a natural elevation (especially a rocky one that juts out into the sea)
headlight|5|a powerful light with reflector
headliner|4|a performer who receives prominent billing
headmaster|6|presiding officer of a school
headmistress|4|a woman headmaster
headset|5|receiver consisting of a pair of headphones
headsman|3|an executioner who beheads the condemned person
headstand|2|an acrobatic feat in which a person balances on the head (usually with the help of the hands)
headwaiter|3|a dining-room attendant who is in charge of the waiters and the seating of customers
headwater|2|the source of a river
headwind|2|wind blowing opposite to the path of a ship or aircraft
healer|6|a person skilled in a particular type of therapy
heaps|4|a large number or amount
hearer|1|someone who listens attentively
hearsay|5|gossip (usually a mixture of truth and untruth) passed around by word of mouth
hearse|5|a vehicle for carrying a coffin to a church or a cemetery
heartache|5|intense sorrow caused by loss of a loved one (especially by death)
heartbreak|6|intense sorrow caused by loss of a loved one (especially by death)
heartland|4|the central region of a country or continent
heartstrings|3|your deepest feelings of love and compassion
heartthrob|4|an object of infatuation
heathen|5|a person who does not acknowledge your god
heatstroke|3|collapse caused by exposure to excessive heat
heavens|8|the apparent surface of the imaginary sphere on which celestial bodies appear to be projected
heaves|2|a chronic emphysema of the horse that causes difficult expiration and heaving of the flanks
heckler|3|someone who tries to embarrass you with gibes and questions and objections
heckle|4|a comb for separating flax fibers
heckling|4|shouting to interrupt a speech with which you disagree
hedgerow|2|a fence formed by a row of closely planted shrubs or bushes
hegemony|2|the dominance or leadership of one social group or nation over others
heights|7|a high place
heiress|5|a female heir
helicopter|8|an aircraft without wings that obtains its lift from the rotation of overhead blades
heliotrope|2|green chalcedony with red spots that resemble blood
heliport|4|an airport for helicopters
helium|5|a very light colorless element that is one of the six inert gasses
hell-rooster|0|someone who is a very fierce fighter
hellcat|4|a malicious woman with a fierce temper
hellfire|5|a place of eternal fire envisaged as punishment for the damned
hellhole|5|any place of pain and turmoil
hellion|2|a rowdy or mischievous person (usually a young man)
helmsman|4|the person who steers a ship
helpmate|2|a helpful partner
hematology|2|the branch of medicine that deals with diseases of the blood and blood-forming organs
hematoma|5|a localized swelling filled with blood
hematuria|3|the presence of blood in the urine
hemisphere|5|half of the terrestrial globe
hemline|3|the line formed by the lower edge of a skirt or coat
hemoglobin|4|a hemoprotein composed of globin and heme that gives red blood cells their characteristic color
hemolysis|2|lysis of erythrocytes with the release of hemoglobin
hemorrhage|6|the flow of blood from a ruptured blood vessel
hemorrhoidectomy|2|surgical procedure for tying hemorrhoids and excising them
hemorrhoid|4|venous swelling external or internal to the anal sphincter
hemosiderin|0|a granular brown substance composed of ferric oxide
hemostat|4|a surgical instrument that stops bleeding by clamping the blood vessel
hemothorax|2|accumulation of blood in the pleural cavity (the space between the lungs and the walls of the chest)
henchman|4|someone who assists in a plot
henhouse|4|a farm building for housing poultry
henna|3|a reddish brown dye used especially on hair
hepatitis|5|inflammation of the liver caused by a virus or a toxin
herbalist|2|a therapist who heals by the use of herbs
hermeneutics|0|the branch of theology that deals with principles of exegesis
herniation|2|rupture in smooth muscle tissue through which a bodily structure protrudes
hernia|6|rupture in smooth muscle tissue through which a bodily structure protrudes
heroics|4|ostentatious or vainglorious or extravagant or melodramatic conduct
herpetologist|1|a zoologist who studies reptiles and amphibians
hessian|3|a man's high tasseled boot
hexagon|2|a six-sided polygon
hexameter|0|a verse line having six metrical feet
heyday|3|the period of greatest prosperity or productivity
hibachi|3|a portable brazier that burns charcoal and has a grill for cooking
hideousness|2|dreadful ugliness
hideout|5|a hiding place
hieratic|2|a cursive form of Egyptian hieroglyphics
highboy|2|a tall chest of drawers divided into two sections and supported on four legs
highbrow|4|a person of intellectual or erudite tastes
highchair|3|a chair for feeding a very young child
highland|5|elevated (e.g., mountainous) land
highlighting|3|an area of lightness in a picture
highschool|3|a public secondary school usually including grades 9 through 12
highwayman|4|a holdup man who stops a vehicle and steals from it
hijacking|5|robbery of a traveller or vehicle in transit or seizing control of a vehicle by the use of force
hijack|5|seizure of a vehicle in transit either to rob it or divert it to an alternate destination
hijinks|2|noisy and mischievous merrymaking
hiker|3|a foot traveler
hilarity|3|great merriment
hillbilly|6|a disparaging term for an unsophisticated person
hillock|0|a small natural hill
hillside|5|the side or slope of a hill
hilltop|4|the peak of a hill
hindsight|5|understanding the nature of an event after it has happened
hippies|5|a youth subculture (mostly from the middle class) originating in San Francisco in the 1960s
hippie|6|someone who rejects the established culture
hippodrome|4|a stadium for horse shows or horse races
hippy|5|someone who rejects the established culture
hipsters|3|a youth subculture (mostly from the middle class) originating in San Francisco in the 1960s
hipster|3|someone who rejects the established culture
hireling|2|a person who works only for money
hissing|5|a fricative sound (especially as an expression of disapproval)
histology|2|the branch of biology that studies the microscopic structure of animal or plant tissues
hitchhiker|5|a person who travels by getting free rides from passing vehicles
hitting|9|the act of contacting one thing with another
hives|5|an itchy skin eruption characterized by weals with pale interiors and well-defined red margins
hoarding|4|large outdoor signboard
hoard|4|a secret store of valuables or money
hoarseness|3|a throaty harshness
hoaxer|2|someone who plays practical jokes on others
hobbit|5|an imaginary being similar to a person but smaller and with hairy feet
hobbyist|2|a person who pursues an activity in their spare time for pleasure
hobnail|2|a short nail with a thick head
hogwash|4|unacceptable behavior (especially ludicrously false statements)
hoist|6|lifting device for raising heavy or cumbersome objects
hokum|2|a message that seems to convey no meaning
holder|5|a holding device
holiness|6|the quality of being holy
holla|4|a very loud utterance (like the sound of an animal)
hollering|6|a very loud utterance (like the sound of an animal)
hollo|3|a very loud utterance (like the sound of an animal)
holster|6|a sheath (usually leather) for carrying a handgun
holystone|0|a soft sandstone used for scrubbing the decks of a ship
homage|5|respectful deference
hombre|6|an informal term for a youth or man
homburg|2|a hat made of felt with a creased crown
homebody|3|a person who seldom goes anywhere
homebound|1|people who are confined to their homes
homefolk|0|the people of your home locality (especially your own family)
homeland|7|the country where you were born
homelessness|2|the state or condition of having no home (especially the state of living in the streets)
homemaker|4|a wife who manages a household while her husband earns the family income
homeowner|5|someone who owns a home
homepage|2|the opening page of a web site
homer|7|a base hit on which the batter scores a run
homesickness|2|a longing to return home
homespun|3|a rough loosely woven fabric originally made with yarn that was spun at home
homesteader|2|someone who settles lawfully on government land with the intent to acquire title to it
homicide|8|the killing of a human being by another human being
homophobia|3|prejudice against (fear or dislike of) homosexual people and homosexuality
honcho|5|a person who exercises control over workers
honky-tonk|0|a cheap drinking and dancing establishment
honkytonk|0|a cheap disreputable nightclub or dance hall
honorarium|2|a fee paid for a nominally free service
honoring|5|conformity with law or custom or practice etc.
honours|5|a university degree with honors
hoodlum|5|an aggressive and violent young criminal
hooey|5|senseless talk
hoofer|3|a professional dancer
hoofing|2|dancing in which the steps are more important than gestures or postures
hoofprint|2|a visible impression on a surface made by the hoof of an animal
hooking|6|a golf shot that curves to the left for a right-handed golfer
hooky|5|failure to attend (especially school)
hooligan|5|a cruel and brutal fellow
hoopla|4|blatant or sensational promotion
hoops|6|a game played on a court by two opposing teams of 5 players
hooray|7|a victory cheer
hoosegow|3|slang for a jail
hopelessness|3|the despair you feel when you have abandoned hope of comfort or success
horse-trail|0|a trail for horses
horselaugh|2|a loud laugh that sounds like a horse neighing
horsemanship|3|skill in handling and riding horses
horseman|5|a man skilled in equitation
horseplay|4|rowdy or boisterous play
horsepower|5|a unit of power equal to 746 watts
horsewhip|3|a whip for controlling horses
horticulture|3|the cultivation of plants
horticulturist|2|an expert in the science of cultivating plants (fruit or flowers or vegetables or ornamental plants)
hosanna|4|a cry of praise or adoration (to God)
hosiery|2|socks and stockings and tights collectively (the British include underwear)
hospitality|7|kindness in welcoming guests or strangers
hostage|8|a prisoner who is held by one party to insure that another party will meet specified terms
hostelry|1|a hotel providing overnight lodging for travelers
hostile|8|troops belonging to the enemy's military forces
hothouse|4|a greenhouse in which plants are arranged in a pleasing manner
hotplate|2|a portable electric appliance for heating or cooking or keeping food warm
hotshot|6|someone who is dazzlingly skilled in any field
hourglass|5|a sandglass that runs for sixty minutes
houseboat|5|a barge that is designed and equipped for use as a dwelling
housebreaking|1|trespassing for an unlawful purpose
housecoat|2|a loose dressing gown for women
houseguest|4|a guest entertained in your house
householder|3|someone who owns a home
housekeeper|7|a servant who is employed to perform domestic task in a household
housekeeping|6|the work of cleaning and running a house
houselights|3|lights that illuminate the audience's part of a theater or other auditorium
housemaid|3|a female domestic
housemaster|2|teacher in charge of a school boardinghouse
housemate|2|someone who resides in the same house with you
housemother|2|a woman employed as a chaperon in a residence for young people
housewarming|4|a party of people assembled to celebrate moving into a new home
housewife|6|a wife who manages a household while her husband earns the family income
hovel|4|small crude shelter used as a dwelling
hovercraft|4|a craft capable of moving over water or land on a cushion of air created by jet engines
howdy|8|an expression of greeting
howitzer|3|a muzzle-loading high-angle gun with a short barrel that fires shells at high elevations for a short range
howling|6|a long loud emotional utterance
hubbub|3|loud confused noise from many sources
hubby|5|a married man
hubcap|3|cap that fits over the hub of a wheel
hubris|3|overbearing pride or presumption
huffing|4|an act of forcible exhalation
hugger|4|a person who hugs
hullabaloo|3|disturbance usually in protest
hullo|2|an expression of greeting
humdinger|3|someone of remarkable excellence
humdrum|4|the quality of wearisome constancy, routine, and lack of variety
humidifier|2|an appliance designed to add moisture to the air in a building
humidity|5|wetness in the atmosphere
humoring|4|the act of indulging or gratifying a desire
humorist|1|someone who acts speaks or writes in an amusing way
hunch|7|an impression that something might be the case
hunting|9|the pursuit and killing or capture of wild animals regarded as a sport
huntress|4|a woman hunter
hurler|0|the person who does the pitching
hurling|4|a traditional Irish game resembling hockey
hurrah|6|a victory cheer
hurricane|8|a severe tropical cyclone usually with heavy rains and winds moving at 63-136 knots (12 on the Beaufort scale)
hurrying|5|changing location rapidly
hurting|9|a symptom of some physical hurt or disorder
husbandry|3|the practice of cultivating the land or raising stock
hussy|5|a woman adulterer
hustings|2|the activities involved in political campaigning (especially speech making)
hutment|0|an encampment of huts (chiefly military)
hyalinization|0|the state of being hyaline or having become hyaline
hydrate|4|any compound that contains water of crystallization
hydration|3|the process of combining with water
hydraulics|4|study of the mechanics of fluids
hydrazine|3|a colorless fuming corrosive liquid
hydride|0|any binary compound formed by the union of hydrogen and other elements
hydrocarbon|2|an organic compound containing only carbon and hydrogen
hydrochloride|3|a complex consisting of an organic base in association with hydrogen chloride
hydrogen|6|a nonmetallic univalent element that is normally a colorless and odorless highly flammable diatomic gas
hydroponics|4|a technique of growing plants (without soil) in water containing dissolved nutrients
hydrotherapy|3|the internal and external use of water in the treatment of disease
hydroxymethyl|0|a methyl with hydroxide replacing the hydrogen atoms
hymnal|2|a songbook containing a collection of hymns
hyperacidity|2|excessive acidity
hyperactivity|2|a condition characterized by excessive restlessness and movement
hyperbole|3|extravagant exaggeration
hypercellularity|0|the state of having abnormally many cells
hyperemia|1|increased blood in an organ or other body part
hyperhidrosis|2|excessive and profuse perspiration
hyperparathyroidism|2|excessive secretion of parathyroid hormone resulting in abnormally high levels of calcium in the blood
hyperplasia|1|abnormal increase in number of cells
hypertension|4|a common disorder in which blood pressure remains abnormally high (a reading of 140/90 mm Hg or greater)
hypertensive|3|a person who has abnormally high blood pressure
hypertrophy|1|abnormal enlargement of a body part or organ
hypervelocity|1|excessive velocity
hyperventilation|2|an increased depth and rate of breathing greater than demanded by the body needs
hypnosis|6|a state that resembles sleep but that is induced by suggestion
hypnotherapy|3|the use of hypnosis in psychotherapy
hypnotism|3|the act of inducing hypnosis
hypnotist|5|a person who induces hypnosis
hypocellularity|0|the state of having abnormally few cells
hypochondriac|4|a patient with imaginary symptoms and ailments
hypochondria|3|chronic and abnormal anxiety about imaginary symptoms and ailments
hypoglycemia|2|abnormally low blood sugar usually resulting from excessive insulin or a poor diet
hypospadias|2|an abnormal condition in males in which the urethra opens on the under surface of the penis
hypotension|2|abnormally low blood pressure
hypotensive|4|a person who has abnormally low blood pressure
hypotenuse|3|the side of a right triangle opposite the right angle
hypothermia|5|subnormal body temperature
hypothyroidism|1|an underactive thyroid gland
hypoxia|3|oxygen deficiency causing a very strong drive to correct the deficiency
hysterectomy|4|surgical removal of the uterus
iambic|3|a verse line consisting of iambs
icebox|6|white goods in which food can be stored at low temperatures
icehouse|3|a house for storing ice
ichthyologist|3|a zoologist who studies fishes
ichthyology|3|the branch of zoology that studies fishes
icicle|3|ice resembling a pendent spear, formed by the freezing of dripping water
iconography|2|the images and symbolic representations that are traditionally associated with a person or a subject
identifier|2|a symbol that establishes the identity of the one bearing it
ideogram|2|a graphic character that indicates the meaning of a thing without indicating the sounds used to say it
idiocy|4|extreme mental retardation
idiosyncrasy|3|a behavioral attribute that is distinctive and peculiar to an individual
idler|3|person who does no work
idling|4|having no employment
idolater|2|a person who worships idols
idolatry|2|the worship of idols
igloo|3|an Eskimo hut
ignominy|2|a state of dishonor
ignorance|6|the lack of knowledge or education
illegality|2|unlawfulness by virtue of violating some legal statute
illiterate|5|a person unable to read
imbecile|6|a person of subnormal intelligence
imbibing|2|the act of consuming liquids
immaturity|3|not having reached maturity
immediacy|3|lack of an intervening or mediating agency
immensity|2|unusual largeness in size or extent or number
immigrant|5|a person who comes to a country where they were not born in order to settle there
immolation|2|killing or offering as a sacrifice
immovable|3|property consisting of houses and land
immunity|7|the state of not being susceptible
immunization|3|the act of making immune (especially by inoculation)
immunoelectrophoresis|0|electrophoresis to separate antigens and antibodies
immunosuppression|2|lowering the body's normal immune response to invasion by foreign substances
impalement|2|the act of piercing with a sharpened stake as a form of punishment or torture
impartiality|2|an inclination to weigh both views or opinions equally
imparting|2|the transmission of information
impeachment|4|a formal document charging a public official with misconduct in office
impeller|3|the blade of a rotor (as in the compressor of a jet engine)
imperfect|5|a tense of verbs used in describing action that is on-going
impersonator|4|someone who (fraudulently) assumes the appearance of another
impetigo|2|a very contagious infection of the skin
impinging|2|the physical coming together of two or more things
implant|6|a prosthesis placed permanently in tissue
implement|5|instrumentation (a piece of equipment or tool) used to effect an end
importing|4|the commercial activity of buying and bringing in goods from a foreign country
importunity|0|insistent solicitation and entreaty
imposter|4|a person who makes deceitful pretenses
impostor|6|a person who makes deceitful pretenses
impounding|3|placing private property in the custody of an officer of the law
impresario|3|a sponsor who books and stages public entertainments
impressionist|3|a painter who follows the theories of Impressionism
imprimatur|1|formal and explicit approval
imprinting|3|a learning process in early life whereby species specific patterns of behavior are established
improbability|3|the quality of being improbable
impulsiveness|3|the trait of acting suddenly on impulse without reflection
impunity|4|exemption from punishment or loss
inability|5|lack of ability (especially mental ability) to do something
inaccessibility|2|the quality of not being available when needed
inamorata|2|a woman with whom you are in love or have an intimate relationship
inattention|2|lack of attention
inbreeding|3|the act of mating closely related individuals
incantation|4|a ritual recitation of words or sounds believed to have a magical effect
incarceration|5|the state of being imprisoned
incentive|6|a positive motivational influence
inception|4|an event that is a beginning
incidence|4|the relative frequency of occurrence of something
incineration|2|the act of burning something completely
incipience|0|beginning to exist or to be apparent
incipiency|0|beginning to exist or to be apparent
incoming|7|the act of entering
incompetent|7|someone who is not competent to take effective action
incomprehension|2|an inability to understand
incorruptibility|1|the incapability of being corrupted
incubator|5|apparatus consisting of a box designed to maintain a constant temperature by the use of a thermostat
inculcation|1|teaching or impressing upon the mind by frequent instruction or repetition
incumbent|4|the official who holds an office
incurring|2|acquiring or coming into something (usually undesirable)
indefinity|0|the quality of being vague and poorly defined
indicative|4|a mood (grammatically unmarked) that represents the act or state as an objective fact
indicator|5|a number or ratio (a value on a scale of measurement) derived from a series of observed facts
indigestion|6|a disorder of digestive function characterized by discomfort or heartburn or nausea
indignation|4|a feeling of righteous anger
indignity|4|an affront to one's dignity or self-esteem
individualist|1|a person who pursues independent thought or action
indoctrination|3|teaching someone to accept doctrines uncritically
indolence|1|inactivity resulting from a dislike of work
inducing|4|act of bringing about a desired result
industrialism|0|an economic system built on large industries rather than on agriculture or craftsmanship
industrialization|2|the development of industry on an extensive scale
inebriate|2|a chronic drinker
inefficiency|4|unskillfulness resulting from a lack of efficiency
inequality|2|lack of equality
inequity|2|injustice by virtue of not conforming with rules or standards
inertness|2|immobility by virtue of being inert
inevitability|4|the quality of being unavoidable
inexperience|4|lack of experience and the knowledge and understanding derived from experience
infallibility|3|the quality of never making an error
infantryman|2|fights on foot with small arms
infantry|6|an army unit consisting of soldiers who fight on foot
infant|7|a very young child (birth to 1 year) who has not yet begun to walk or talk
infarction|3|localized necrosis resulting from obstruction of the blood supply
infernal|5|an inhabitant of Hell
infertility|4|the state of being unable to produce offspring
infidelity|5|the quality of being unfaithful
infidel|5|a person who does not acknowledge your god
infield|4|the area of a baseball field that is enclosed by 3 bases and home plate
infinitesimal|3|a variable that has zero as its limit
infinite|6|the unlimited expanse in which everything is located
infinity|6|time without end
infirmary|6|a health facility where patients receive treatment
infirmity|3|the state of being weak in health or body (especially from old age)
inflow|2|the process of flowing in
influenza|4|an acute febrile highly contagious viral disease
influx|3|the process of flowing in
infomercial|4|a television commercial presented in the form of a short documentary
infotainment|2|a film or TV program presenting the facts about a person or event
infraction|4|a crime less serious than a felony
ingestion|3|the process of taking food into the body through the mouth (as by eating)
ingrate|5|a person who shows no gratitude
ingratitude|3|a lack of gratitude
ingroup|0|an exclusive circle of people with a common purpose
inhibitor|5|a substance that retards or stops an activity
inkling|4|a slight suggestion or vague understanding
inkwell|3|a small well holding writing ink into which a pen can be dipped
innings|5|the batting turn of a cricket player or team
inning|6|one of nine divisions of play during which each team has a turn at bat
innkeeper|4|the owner or manager of an inn
innuendo|5|an indirect (and usually malicious) implication
inoculating|2|the act of protecting against disease by introducing a vaccine into the body to induce immunity
inoculation|4|taking a vaccine as a precaution against contracting a disease
inpatient|2|a patient who is residing in the hospital where he is being treated
inquest|5|an inquiry into the cause of an unexpected death
inquiring|5|a request for information
inquisitiveness|2|a state of active curiosity
insanity|7|relatively permanent disorder of the mind
inscrutability|0|the quality of being impossible to investigate
insecticide|4|a chemical used to kill insects
insensitivity|3|the inability to respond to affective changes in your interpersonal environment
insignia|5|a badge worn to show official position
insignificance|2|the quality of having little or no significance
insisting|5|continual and persistent demands
insolvent|2|someone who has insufficient assets to cover their debts
insomniac|4|someone who cannot sleep
insomnia|6|an inability to sleep
insouciance|1|the cheerful feeling you have when nothing is troubling you
instilling|2|teaching or impressing upon the mind by frequent instruction or repetition
instinct|7|inborn pattern of behavior often responsive to specific stimuli
institution|7|an organization founded and united for a specific purpose
instructions|8|a manual usually accompanying a technical device and explaining how to install or operate it
insularity|0|the state of being isolated or detached
insurrection|4|organized opposition to authority
intake|5|the process of taking food into the body through the mouth (as by eating)
intangibility|3|the quality of being intangible and not perceptible by touch
intangible|4|assets that are saleable though not material or physical
integer|3|any of the natural numbers (positive or negative) or zero
integrating|2|the action of incorporating a racial or religious group into a community
integration|4|the action of incorporating a racial or religious group into a community
intellectual|7|a person who uses the mind creatively
intelligentsia|2|an educated and intellectual elite
intentness|0|the quality of being intent and concentrated
intercept|7|the point at which a line intersects a coordinate axis
intercom|6|a communication system linking different rooms within a building or ship etc
interconnectedness|2|a state of being connected reciprocally
interferometer|0|any measuring instrument that uses interference patterns to make accurate measurements of waves
interferon|2|an antiviral protein produced by cells that have been invaded by a virus
interim|4|the time between one event, process, or period and another
interior|7|the region that is inside of something
interlayer|0|a layer placed between other layers
interloper|3|someone who intrudes on the privacy or property of another without permission
intermediary|4|a negotiator who acts as a link between parties
interment|2|the ritual placing of a corpse in a grave
internship|6|the position of a medical intern
interplay|2|reciprocal action and reaction
interpreting|4|an explanation of something that is not immediately obvious
interrelationship|1|mutual or reciprocal relation or relatedness
interrelation|0|mutual or reciprocal relation or relatedness
interrogatory|2|formal systematic questioning
interrogator|4|a questioner who is excessively harsh
interstate|6|one of the system of highways linking major cities in the 48 contiguous states of the United States
intimate|7|someone to whom private matters are confided
intonation|3|rise and fall of the voice pitch
intranet|2|a restricted computer network
intransitive|2|a verb (or verb construction) that does not take an object
intrenchment|0|an entrenched fortification
intricacy|2|marked by elaborately complex detail
introspection|3|the contemplation of your own thoughts and desires and conduct
introvert|2|a person who tends to shrink from social contacts and to become preoccupied with their own thoughts
intubation|5|the insertion of a cannula or tube into a hollow body organ
invader|4|someone who enters by force in order to conquer
invalid|6|someone who is incapacitated by a chronic illness or injury
invariable|2|a quantity that does not vary
inventiveness|2|the power of creative imagination
inventor|6|someone who is the first to think of or make something
investigating|8|the work of inquiring into something thoroughly and systematically
investigator|7|a scientist who devotes himself to doing research
investor|5|someone who commits capital in order to gain financial returns
invincibility|2|the property being difficult or impossible to defeat
invisibility|4|the quality of not being perceivable by the eye
invoice|5|an itemized statement of money owed for goods shipped or services rendered
iodide|3|a salt or ester of hydriodic acid
iodination|0|the substitution or addition of iodine atoms in organic compounds
iodine|5|a nonmetallic element belonging to the halogens
iodocompound|0|a compound containing the covalent iodine radical
iodoprotein|0|a protein that contains iodine
iodothyronine|0|thyronine with iodine added
iodotyrosine|0|tyrosine with iodine added
ionosphere|3|the outer region of the Earth's atmosphere
iridium|3|a heavy brittle metallic element of the platinum group
ironclad|4|a wooden warship of the 19th century that is plated with iron or steel armor
irons|6|metal shackles
ironworker|0|a person who makes articles of iron
ironworks|3|the workplace where iron is smelted or where iron goods are made
ironwork|2|work made of iron (gratings or rails or railings etc)
irrational|6|a real number that cannot be expressed as a rational number
irrelevancy|2|the lack of a relation of something to the matter at hand
irreproducibility|0|the quality of being unreproducible
irresponsibility|3|a form of untrustworthiness
ischemia|2|local anemia in a given body part sometimes resulting from vasoconstriction or thrombosis or embolism
isolationism|2|a policy of nonparticipation in international economic and political relations
isomer|0|a compound that exists in forms having different arrangements of atoms but the same molecular weight
isopleth|0|a line drawn on a map connecting points having the same numerical value of some variable
isotope|4|one of two or more atoms with the same atomic number but with different numbers of neutrons
issuance|2|the act of providing an item for general use or for official purposes (usually in quantity)
issuing|5|the act of providing an item for general use or for official purposes (usually in quantity)
itching|6|an irritating cutaneous sensation that produces a desire to scratch
jabbering|4|rapid and indistinct speech
jabberwocky|2|nonsensical language (according to Lewis Carroll)
jabber|4|rapid and indistinct speech
jabbing|3|a sharp hand gesture (resembling a blow)
jackanapes|2|someone who is unimportant but cheeky and presumptuous
jackhammer|4|a hammer driven by compressed air
jailbird|4|a criminal who has been jailed repeatedly
jailbreak|4|an escape from jail
jailer|5|someone who guards prisoners
jakes|2|a small outbuilding with a bench having holes through which a user can defecate
jalopy|4|a car that is old and unreliable
jamboree|4|a gay festivity
jammer|4|a transmitter used to broadcast electronic jamming
jangle|4|a metallic sound
janitor|7|someone employed to clean and maintain a building
jasper|7|an opaque form of quartz
jaunt|4|a journey taken for pleasure
jaywalker|2|a reckless pedestrian who crosses a street illegally
jeering|4|showing your contempt by derision
jemmy|2|a short crowbar
jeopardy|6|a source of danger
jerking|6|an abrupt spasmodic movement
jerkin|4|a tight sleeveless and collarless jacket (often made of leather) worn by men in former times
jester|6|a professional clown employed to entertain a king or nobleman in the Middle Ages
jetliner|2|a large jet plane that carries passengers
jetty|3|a protective structure of stone or concrete
jiffy|5|a very short time (as the time it takes the eye to blink or the heart to beat)
jiggle|5|a slight irregular shaking motion
jihad|5|a holy struggle or striving by a Muslim for a moral or spiritual or political goal
jillion|3|a very large indefinite number (usually hyperbole)
jingo|2|an extreme bellicose nationalist
jinks|3|noisy and mischievous merrymaking
jitney|3|a vehicle carrying many passengers
jitterbug|4|a jerky American dance that was popular in the 1940s
jitters|5|extreme nervousness
jodhpurs|2|flared trousers ending at the calves
jogger|4|someone who runs a steady slow pace (usually for exercise)
joining|8|the act of bringing two things into contact (especially for communication)
joist|2|beam used to support floors or roofs
jotting|3|a brief (and hurriedly handwritten) note
journalese|0|the style in which newspapers are written
journeying|2|the act of traveling from one place to another
joust|5|a combat between two mounted knights tilting against each other with blunted lances
joyride|5|a ride in a car taken solely for pleasure
jubilee|5|a special anniversary (or the celebration of it)
judgeship|3|the position of judge
judging|7|the cognitive process of reaching a decision or drawing conclusions
jujitsu|4|a method of self-defense without weapons that was developed in China and Japan
jukebox|6|a cabinet containing an automatic record player
jumpsuit|4|one-piece garment fashioned after a parachutist's uniform
junkyard|6|a field where junk is collected and stored for resale
junta|4|a group of military officers who rule a country after seizing power
juror|6|someone who serves (or waits to be called to serve) on a jury
jutting|2|the act of projecting out from something
juvenile|7|a young person, not fully developed
kappa|5|the 10th letter of the Greek alphabet
karaoke|6|singing popular songs accompanied by a recording of an orchestra (usually in bars or nightclubs)
karate|7|a traditional Japanese system of unarmed combat
karat|3|the unit of measurement for the proportion of gold in an alloy
karma|6|the effects of a person's actions that determine his destiny in his next incarnation
kasbah|2|an older or native quarter of many cities in northern Africa
kayak|4|a small canoe consisting of a light frame made watertight with animal skins
kazoo|4|a toy wind instrument that has a membrane that makes a sound when you hum into the mouthpiece
keepsake|4|something of sentimental value
kennel|5|outbuilding that serves as a shelter for a dog
kerchief|4|a square scarf that is folded into a triangle and worn over the head or about the neck
kerosene|5|a flammable hydrocarbon oil used as fuel in lamps and heaters
kerygma|0|preaching the gospel of Christ in the manner of the early church
ketch|3|a sailing vessel with two masts
ketosis|0|an abnormal increase of ketone bodies in the blood as in diabetes mellitus
keyhole|5|the hole where a key is inserted
keypad|4|a keyboard that is a data input device for computers
keystroke|3|the stroke of a key
khaki|5|a sturdy twilled cloth of a yellowish brown color used especially for military uniforms
kibbutz|3|a collective farm or settlement owned by its members in modern Israel
kibitzer|2|a meddler who offers unwanted advice to others
kicker|5|a player who kicks the football
kiddie|5|informal term for a young child
kiddy|4|informal term for a young child
kidnapper|7|someone who unlawfully seizes and detains a victim (usually for ransom)
kieselguhr|3|a light soil consisting of siliceous diatom remains and often used as a filtering material
kiley|2|an Australian boomerang
killjoy|4|someone who spoils the pleasure of others
kilowatt|2|a unit of power equal to 1000 watts
kilter|2|in working order
kimono|5|a loose robe
kindergarten|7|a preschool for children age 4 to 6 to prepare them for primary school
kindred|5|group of people related by blood or marriage
kinesiology|2|the branch of physiology that studies the mechanics and anatomy in relation to human movement
kinfolk|4|people descended from a common ancestor
kingship|2|the dignity or rank or position of a king
kinsman|4|a male relative
kiosk|4|small area set off by walls for special use
kismet|4|the will of Allah
kitsch|4|excessively garish or sentimental art
klaxon|4|a kind of loud horn formerly used on motor vehicles
kleptomaniac|3|someone with an irrational urge to steal in the absence of an economic motive
kleptomania|2|an irresistible impulse to steal in the absence of any economic motive
klick|3|a metric unit of length equal to 1000 meters (or 0.621371 miles)
klutz|5|a clumsy dolt
knack|6|a special way of doing something
knapsack|4|a bag carried by a strap on your back or shoulder
kneeling|5|supporting yourself on your knees
kneel|7|supporting yourself on your knees
knell|3|the sound of a bell rung slowly to announce a death or a funeral or the end of something
knickerbockers|2|trousers ending above the knee
knight-errant|0|a wandering knight travelling in search of adventure
knighthood|4|aristocrats holding the rank of knight
knockdown|4|a blow that knocks the opponent off his feet
knockoff|4|an unauthorized copy or imitation
knoll|4|a small natural hill
knothole|2|a hole in a board where a knot came out
know-how|0|the (technical) knowledge and skill required to do something
knowing|10|a clear and certain mental apprehension
knuckleball|1|a baseball pitch thrown with little speed or spin
knucklehead|5|a stupid person
knuckles|6|a small metal weapon
knucks|2|a small metal weapon
kowtow|3|a former Chinese custom of touching the ground with the forehead as a sign of respect or submission
kraft|5|strong wrapping paper made from pulp processed with a sulfur solution
krypton|4|a colorless element that is one of the six inert gasses
kudos|5|an expression of approval and commendation
kylie|4|an Australian boomerang
laborer|4|someone who works with their hands
labourer|2|someone who works with their hands
lacrosse|5|a game invented by American Indians
lactate|3|a salt or ester of lactic acid
lactose|4|a sugar comprising one glucose molecule linked to a galactose molecule
laddie|6|a male child (a familiar term of address to a boy)
lading|3|goods carried by a large vehicle
ladle|5|a spoon-shaped vessel with a long handle
laggard|1|someone who takes more time than necessary
lagging|3|insulation used to wrap around pipes or boilers or laid in attics to prevent loss of heat
lagniappe|2|a small gift (especially one given by a merchant to a customer who makes a purchase)
lagoon|5|a body of water cut off from a larger body by a reef of sand or coral
laguna|5|a body of water cut off from a larger body by a reef of sand or coral
lakefront|2|land bordering a lake
lakeshore|3|the shore of a lake
lakeside|4|the shore of a lake
lally|3|support column consisting of a steel cylinder filled with concrete
lamia|3|a corpse that rises at night to drink the blood of the living
laminate|3|a sheet of material made by bonding two or more sheets or layers
lamplighter|2|a person who lights and extinguishes streetlights
lamplight|2|light from a lamp
lampoon|2|a composition that imitates or misrepresents somebody's style, usually in a humorous way
lamppost|4|a metal post supporting an outdoor lamp (such as a streetlight)
lampshade|3|a protective ornamental covering for a lamp, used to screen a light bulb from direct view
lancers|4|a quadrille for 8 or 16 couples
landfill|5|a low area that has been filled in
landing|8|an intermediate platform in a staircase
landline|3|a telephone line that travels over terrestrial circuits
landmass|2|a large continuous extent of land
landowner|4|a holder or proprietor of land
landrover|0|a car suitable for traveling over rough terrain
lantern|6|light in a transparent protective case
laparotomy|3|surgical incision into the abdominal wall
lapel|4|lap at the front of a coat
lapping|4|covering with a design in which one element covers a part of another (as with tiles or shingles)
laptop|6|a portable computer small enough to use in your lap
larboard|4|the left side of a ship or aircraft to someone who is aboard and facing the bow or nose
larcenous|2|having a disposition to steal
larceny|6|the act of taking something from someone unlawfully
largo|5|a composition or passage that is to be performed in a slow and dignified manner
lariat|2|a long noosed rope used to catch animals
laryngitis|4|inflammation of the mucous membrane of the larynx
laryngoscope|3|a medical instrument for examining the larynx
laser|8|an acronym for light amplification by stimulated emission of radiation
lashings|2|a large number or amount
lassie|6|a girl or young woman who is unmarried
lateness|3|quality of coming late or later in time
lateral|5|a pass to a receiver upfield from the passer
lathe|4|machine tool for shaping metal or wood
latrine|6|a public toilet in a military area
laudanum|4|narcotic consisting of an alcohol solution of opium or any preparation in which opium is the main ingredient
laughingstock|5|a victim of ridicule or pranks
laundering|5|washing clothes and bed linens
laundress|3|a working woman who takes in washing
laundryman|2|operates industrial washing machine
laureate|3|someone honored for great achievements
lavage|5|washing out a hollow organ (especially the stomach) by flushing with water
lavaliere|2|jeweled pendant worn on a chain around the neck
law-breaking|0|an act punishable by law
lawbreaker|3|someone who violates the law
lawgiver|3|a maker of laws
lawmaker|2|a maker of laws
lawman|5|an officer of the law
lawsuit|7|a comprehensive term for any proceeding in a court of law whereby an individual seeks a legal remedy
laxative|5|a mild cathartic
layabout|2|person who does no work
layette|2|kit consisting of a complete outfit (clothing and accessories) for a new baby
laying|8|the production of eggs (especially in birds)
layman|5|someone who is not a clergyman or a professional person
layoff|3|the act of laying off an employee or a work force
layover|4|a brief stay in the course of a journey
layperson|3|someone who is not a clergyman or a professional person
lazar|4|a person afflicted with leprosy
lazybones|3|a lazy person
leaders|8|the body of people who lead a group
leakage|4|the discharge of a fluid from some container
leaner|2|the throw of a horseshoe so as to lean against (but not encircle) the stake
leaper|2|someone who bounds or leaps (as in competition)
leaping|5|a light, self-propelled movement upwards or forwards
leaseholder|2|a tenant who holds a lease
lebensraum|2|space sought for occupation by a nation whose population is expanding
lecithin|2|a yellow phospholipid essential for the metabolism of fats
lectern|2|desk or stand with a slanted top used to hold a text at the proper height for a lecturer
lecturing|5|teaching by giving a discourse on some subject (typically to a class)
lederhosen|3|leather shorts often worn with suspenders
ledger|5|a record in which commercial accounts are recorded
ledge|6|a projecting ridge on a mountain or submerged under water
leftist|3|a person who belongs to the political left
leftover|5|a small part or portion that remains after the main part no longer exists
legacy|7|a gift of personal property by will
legalese|3|a style that uses the abstruse technical vocabulary of the law
legatee|1|someone to whom a legacy is bequeathed
legend|8|a story about mythical or supernatural beings or events
legerdemain|2|an illusory feat
leghorn|2|a stiff hat made of straw with a flat crown
legislating|2|the act of making or enacting laws
legislator|3|someone who makes or enacts laws
legislature|5|persons who make or amend or repeal laws
leitmotiv|0|a melodic phrase that accompanies the reappearance of a person or situation (as in Wagner's operas)
lender|3|someone who lends money or gives credit in business matters
lending|6|disposing of money or property with the expectation that the same thing (or an equivalent) will be returned
lengthening|1|the act of prolonging something
lense|2|a transparent optical device used to converge or diverge transmitted light and to form images
leone|5|the basic unit of money in Sierra Leone
leprechaun|5|a mischievous elf in Irish folklore
leprosy|5|chronic granulomatous communicable disease occurring in tropical and subtropical regions
lesbianism|3|female homosexuality
lessee|2|a tenant who holds a lease
lessening|2|a change downward
letdown|4|a feeling of dissatisfaction that results when your expectations are not realized
lethality|2|the quality of being deadly
letterhead|4|a sheet of stationery with name and address of the organization printed at the top
letting|9|property that is leased or rented out or let
leukaemia|3|malignant neoplasm of blood-forming tissues
leukemia|6|malignant neoplasm of blood-forming tissues
leveler|2|a radical who advocates the abolition of social distinctions
leveller|2|a radical who advocates the abolition of social distinctions
levis|3|a popular brand of jeans
lexicostatistics|0|a statistical technique used in glottochronology
lexis|2|all of the words in a language
liabilities|4|anything that is owed to someone else
liberalism|2|a political orientation that favors social progress by reform and by changing laws rather than by revolution
liberalization|2|the act of making less strict
liberator|4|someone who releases people from captivity or bondage
libertine|3|a dissolute person
libretto|3|the words of an opera or musical play
lifeboat|5|a strong sea boat designed to rescue people from a sinking ship
lifer|4|a prisoner serving a term of life imprisonment
lifesaving|4|saving the lives of drowning persons
lifespan|4|the period during which something is functional (as between birth and death)
lifetime|8|the period during which something is functional (as between birth and death)
liftoff|4|the initial ascent of a rocket from its launching pad
light-mindedness|0|inappropriate levity
lighthouse|6|a tower with a light that gives warning of shoals to passing ships
lignite|1|intermediate between peat and bituminous coal
likelihood|5|the probability of a specified outcome
liking|7|a feeling of pleasure and enjoyment
limber|5|a two-wheeled horse-drawn vehicle used to pull a field gun or caisson
limestone|4|a sedimentary rock consisting mainly of calcium that was deposited by the remains of marine animals
limey|5|a man of English descent
limiting|5|the grammatical relation that exists when a word qualifies the meaning of the phrase
limousine|6|large luxurious car
limping|5|disability of walking due to crippling of the legs or feet
lindane|2|a white crystalline powder used as an agricultural insecticide
lindy|5|an energetic American dance that was popular in the 1930s (probably named for the aviator Charles Lindbergh)
linemen|3|the football players who line up on the line of scrimmage
lingerie|6|women's underwear and nightclothes
lingering|5|the act of tarrying
lingo|5|a characteristic language of a particular group (as among thieves)
lingual|2|a consonant that is produced with the tongue and other speech organs
liniment|4|a medicinal liquid that is rubbed into the skin to relieve muscular stiffness and pain
links|6|a golf course that is built on sandy ground near a shore
linkup|3|a fastener that serves to join or connect
linoleum|4|a floor covering
linseed|3|the seed of flax used as a source of oil
lipid|2|an oily organic compound insoluble in water but soluble in organic solvents
lipstick|8|makeup that is used to color the lips
liquefaction|2|the conversion of a solid or a gas into a liquid
literacy|4|the ability to read and write
literalness|0|adhereing to the concrete construal of something
literal|5|a mistake in printed matter resulting from mechanical failures of some kind
literate|4|a person who can read and write
lithium|5|a soft silver-white univalent element of the alkali metal group
litigant|2|a party to a lawsuit
litigation|5|a legal proceeding in a court
litigator|4|a party to a lawsuit
litmus|3|a coloring material (obtained from lichens) that turns red in acid solutions and blue in alkaline solutions
livelihood|5|the financial means whereby one lives
llano|2|an extensive grassy and nearly treeless plain (especially in Latin America)
loads|6|a large number or amount
loafing|4|having no employment
loaning|4|disposing of money or property with the expectation that the same thing (or an equivalent) will be returned
loathing|4|hate coupled with disgust
lobby|8|a large entrance or reception room or area
lobectomy|3|surgical removal of a lobe from any organ of the body (as the lung or brain)
lobotomy|5|surgical interruption of nerve tracts to and from the frontal lobe of the brain
lobularity|0|the property of having lobules
locale|4|the scene of any event or action (especially the place of a meeting)
locality|2|a surrounding or nearby region
locator|5|a person who fixes the boundaries of land claims
lockbox|4|a fireproof metal strongbox (usually in a bank) for storing valuables
locket|6|a small ornamental case
lockjaw|3|an acute and serious infection of the central nervous system caused by bacterial infection of open wounds
locknut|2|supplementary nut that is screwed down on a primary nut to prevent it from loosening
lockout|4|a management action resisting employee's demands
locksmith|5|someone who makes or repairs locks
locomotive|5|a wheeled vehicle consisting of a self-propelled engine that is used to draw trains along railway tracks
locum|3|someone (physician or clergyman) who substitutes temporarily for another member of the same profession
lodger|3|a tenant in someone's house
lodgings|4|temporary living quarters
logarithm|1|the exponent required to produce a given number
logbook|3|a book in which the log is written
logger|2|a person who fells trees
logging|5|the work of cutting down trees for timber
logistics|4|handling an operation that involves providing labor and materials be supplied as needed
logorrhea|3|pathologically excessive (and often incoherent) talking
loincloth|3|a garment that provides covering for the loins
loner|6|a person who avoids the company or assistance of others
longboat|4|the largest boat carried by a merchant sailing vessel
longbow|3|a powerful wooden bow drawn by hand
longing|6|prolonged unfulfilled desire or need
longitude|5|the angular distance between a point on any meridian and the prime meridian at Greenwich
longshoreman|3|a laborer who loads and unloads vessels in a port
longshot|2|a photograph taken from a distance
longways|2|country dancing performed with couples in two long lines facing each other
lookup|1|an operation that determines whether one or more of a set of items has a specified property
looney|5|someone deranged and possibly dangerous
loonie|2|the basic unit of money in Canada
loony|6|someone deranged and possibly dangerous
looping|4|executing the same set of instructions a given number of times or until a specified result is obtained
looter|3|someone who takes spoils or plunder (as in war)
looting|5|plundering during riots or in wartime
lorgnette|2|eyeglasses that are held to the eyes with a long handle
losses|7|something lost (especially money lost at gambling)
lotto|6|a game in which numbered balls are drawn at random and players cover the corresponding numbers on their cards
loudmouth|5|a person who causes trouble by speaking indiscreetly
louver|2|one of a set of parallel slats in a door or window to admit air and reject rain
loveliness|5|the quality of being good looking and attractive
loveseat|2|small sofa that seats two people
lovesickness|2|a pining for a loved one
low-down|0|slang terms for inside information
lowbrow|3|a person who is uninterested in intellectual pursuits
lowland|2|low level country
lowlife|6|a person who is deemed to be despicable or contemptible
lubricant|4|a substance capable of reducing friction by making surfaces smooth or slippery
lubricator|2|a substance capable of reducing friction by making surfaces smooth or slippery
lugger|2|small fishing boat rigged with one or more lugsails
lumbering|3|the trade of cutting or preparing or selling timber
lumberyard|3|a workplace where lumber is stocked for sale
lumber|6|the wood of trees cut and prepared for use as building material
luminary|2|a celebrity who is an inspiration to others
luminosity|1|the quality of being luminous
lummox|3|an awkward stupid person
lumpectomy|2|surgical removal of a tumor without removing much of the surrounding tissue or lymph nodes
lunation|0|the period between successive new moons (29.531 days)
lunchroom|4|a restaurant (in a facility) where lunch can be purchased
lunkhead|4|a stupid person
lurker|2|someone waiting in concealment
lycanthrope|2|a monster able to change appearance from human to wolf and back again
lymphadenopathy|2|chronic abnormal enlargement of the lymph nodes (usually associated with disease)
lynching|5|putting a person to death by mob action without due process of law
lyricist|3|a person who writes the words for songs
lysine|2|an essential amino acid found in proteins
macer|3|an official who carries a mace of office
machete|5|a large heavy knife used in Central and South America as a weapon or for cutting vegetation
machismo|2|exaggerated masculinity
macho|7|a male exhibiting or characterized by machismo
macrame|2|a relatively coarse lace
macro|4|a single computer instruction that results in a series of instructions in machine language
madame|9|title used for a married Frenchwoman
madcap|4|a reckless impetuous irresponsible person
madhouse|5|pejorative terms for an insane asylum
madman|7|an insane person
madrigal|3|an unaccompanied partsong for 2 or 3 voices
madwoman|4|a woman lunatic
maelstrom|2|a powerful circular current of water (usually the result of conflicting tides)
maestro|6|an artist of consummate skill
magma|4|molten rock in the earth's crust
magnate|3|a very wealthy or powerful businessman
magnesia|3|a white solid mineral that occurs naturally as periclase
magnesium|5|a light silver-white ductile bivalent metallic element
magnetism|5|attraction for iron
magnetometer|2|a meter to compare strengths of magnetic fields
magnifico|4|a person of distinguished rank or appearance
magnitude|5|the property of relative size or extent (whether large or small)
magnum|8|a large wine bottle for liquor or wine
maharajah|3|a great raja
maharaja|3|a great raja
mahatma|4|term of respect for a brahmin sage
mahjong|6|Chinese game played by 4 people with 144 tiles
maidenhood|2|the childhood of a girl
maidservant|2|a female domestic
mailman|6|a man who delivers the mail
maimed|5|people who are wounded
mainland|6|the main land mass of a country or continent
mainsail|4|the lowermost sail on the mainmast
mainstream|5|the prevailing current of thought
majesty|9|impressiveness in scale or proportion
major-general|0|a general officer ranking above a brigadier general and below a lieutenant general
majors|6|the most important league in any sport (especially baseball)
make-work|0|active work of little value
makeready|0|final preparation and adjustments
makeshift|4|something contrived to meet an urgent need or emergency
malachite|2|a green or blue mineral used as an ore of copper and for making ornamental objects
maladjustment|2|the condition of being unable to adapt properly to your environment with resulting emotional instability
malaise|3|physical discomfort (as mild sickness or depression)
malarkey|4|empty rhetoric or insincere or exaggerated talk
malcontent|3|a person who is discontented or disgusted
malediction|1|the act of calling down a curse that invokes evil (and usually serves as an insult)
malevolency|0|the quality of threatening evil
malfeasance|3|wrongful conduct by a public official
malfunction|6|a failure to function normally
malik|6|the leader of a town or community in some parts of Asia Minor and the Indian subcontinent
malingerer|2|someone shirking their duty by feigning illness or incapacity
malingering|3|evading duty or work by pretending to be incapacitated
malnutrition|4|a state of poor nutrition
maltreatment|2|cruel or inhumane treatment
mambo|6|a Latin American dance similar in rhythm to the rumba
mamma|6|informal terms for a mother
mammogram|2|X-ray film of the soft tissue of the breast
manana|4|an indefinite time in the future
mandolin|4|a stringed instrument related to the lute, usually played with a plectrum
maneuver|6|a military training exercise
manfulness|0|the trait of being manly
manganese|3|a hard brittle grey polyvalent metallic element that resembles iron but is not magnetic
manga|3|graphic novel that originated in Japan, usually intended for adults and characterized by highly stylized art
manger|5|a container (usually in a barn or stable) from which cattle or horses feed
mange|3|a persistent and contagious disease of the skin causing inflammation and itching and loss of hair
mangler|2|a person who mutilates or destroys or disfigures or cripples
mangle|3|clothes dryer for drying and ironing laundry by passing it between two heavy heated rollers
manhole|5|a hole (usually with a flush cover) through which a person can gain access to an underground structure
manhunt|5|an organized search (by police) for a person (charged with a crime)
manicure|6|professional care for the hands and fingernails
manicurist|4|a beautician who cleans and trims and polishes the fingernails
manifesto|5|a public declaration of intentions (as issued by a political party or government)
manifest|7|a customs document listing the contents put on a ship or plane
manifold|4|a pipe that has several lateral outlets to or from other pipes
manilla|2|a strong paper or thin cardboard with a smooth light brown finish made from e.g. Manila hemp
manliness|3|the trait of being manly
manners|8|social deportment
manometer|2|a pressure gauge for comparing pressures of a gas
manpower|6|the force of workers available
manservant|3|a man servant
manslaughter|6|homicide without malice aforethought
mantelpiece|4|shelf that projects from wall above fireplace
mantel|5|shelf that projects from wall above fireplace
manticore|3|a mythical monster having the head of man (with horns) and the body of a lion and the tail of a scorpion
mantlepiece|2|shelf that projects from wall above fireplace
mantua|3|loose gown of the 17th and 18th centuries
manufacturing|6|the act of making something (a product) from raw materials
manumission|1|the formal act of freeing from slavery
mapmaking|2|the making of maps and charts
maraca|2|a percussion instrument consisting of a hollow gourd containing pebbles or beans
marauder|3|someone who attacks in search of booty
marbleizing|0|a texture like that of marble
mariachi|5|a group of street musicians in Mexico
marina|7|a fancy dock for small yachts and cabin cruisers
mariner|4|a man who serves as a sailor
marionette|3|a small figure of a person operated from above with strings by a puppeteer
marketing|7|the exchange of goods for an agreed sum of money
marksmanship|4|skill in shooting
marksman|5|someone skilled in shooting
marque|3|a name given to a product or service
marshal|8|a law officer having duties similar to those of a sheriff in carrying out the judgments of a court of law
marshland|2|low-lying wet land with grassy vegetation
martinet|3|someone who demands exact conformity to rules and forms
martyr|6|one who suffers for the sake of principle
marvel|6|something that causes feelings of wonder
mascara|5|makeup that is used to darken and thicken the eye lashes
mascot|6|a character, animal or object that is adopted by a team or group as a symbolic figure
masculine|6|a gender that refers chiefly (but not exclusively) to males or to objects classified as male
maser|3|an acronym for microwave amplification by stimulated emission of radiation
mashie|3|middle-distance iron
masochist|4|someone who obtains pleasure from receiving punishment
masque|3|a party of guests wearing costumes and masks
massacre|7|the savage and excessive killing of many people
massager|4|someone who rubs or kneads parts of the body to stimulate circulation and promote relaxation
massage|8|kneading and rubbing parts of the body to increase circulation and promote relaxation
masses|6|the common people generally
masseur|4|a male massager
masseuse|5|a female massager
masse|3|a shot in billiards made by hitting the cue ball with the cue held nearly vertically
massif|2|a block of the earth's crust bounded by faults and shifted to form peaks of a mountain range
mastectomy|3|surgical removal of a breast to remove a malignant tumor
masterstroke|2|an achievement demonstrating great skill or mastery
matador|5|the principal bullfighter who is appointed to make the final passes and kill the bull
matchbook|5|a small folder of paper safety matches
matchmaker|5|someone who arranges (or tries to arrange) marriages for others
matchmaking|3|mediation in order to bring about a marriage between others
mater|5|an informal use of the Latin word for mother
mates|7|a pair of people who live together
matinee|5|a theatrical performance held during the daytime (especially in the afternoon)
mating|7|the act of pairing a male and female for reproductive purposes
matriculate|2|someone who has been admitted to a college or university
matsyendra|0|a religious posture
mauler|2|a fighter who batters the opponent
mausoleum|5|a large burial chamber, usually above ground
mauve|4|a moderate purple
maven|2|someone who is dazzlingly skilled in any field
maypole|3|a vertical pole or post decorated with streamers that can be held by dancers celebrating May Day
meadow|6|a field where grass or alfalfa are grown to be made into hay
mealtime|3|the hour at which a meal is habitually or customarily eaten
meanie|4|a person of mean disposition
meaningfulness|1|the quality of having great value or significance
meantime|8|the time between one event, process, or period and another
measles|6|an acute and highly contagious viral disease marked by distinct red spots followed by a rash
measuring|6|the act or process of assigning numbers to phenomena according to a rule
meddler|3|an officious annoying person who interferes with others
meddling|5|the act of altering something secretly or improperly
medevac|5|the evacuation of persons (usually by air transportation) to a place where they can receive medical care
median|4|the number midway between the two middle numbers in a series containing an even or odd number of items
mediator|3|a negotiator who acts as a link between parties
medley|4|a musical composition consisting of a series of songs or other musical pieces from various sources
megabucks|2|a large sum of money (especially as pay or profit)
megahertz|3|one million periods per second
megalomaniac|4|a pathological egotist
megalomania|2|a psychological state characterized by delusions of grandeur
megalopolis|1|a very large urban complex (usually involving several cities and towns)
megaphone|3|a cone-shaped acoustic device held to the mouth to intensify and direct the human voice
melancholia|3|extreme depression characterized by tearful sadness and irrational fears
melange|2|a motley assortment of things
melanin|2|insoluble pigments that account for the color of e.g. skin and scales and feathers
melee|3|a noisy riotous fight
melodrama|4|an extravagant comedy in which action is more salient than characterization
melting|6|the process whereby heat changes something from a solid to a liquid
memento|5|a reminder of past events
memorabilia|4|a record of things worth remembering
memoranda|2|a written proposal or reminder
memorandum|4|a written proposal or reminder
memorisation|2|learning so as to be able to remember verbatim
memorization|3|learning so as to be able to remember verbatim
memsahib|4|a woman sahib
menace|7|something that is a source of danger
menage|3|a social unit living together
menarche|0|the first occurrence of menstruation in a woman
mendacity|4|the tendency to be untruthful
menial|4|a domestic servant
meningioma|2|a tumor arising in the meninges which surround the brain and spinal cord
menopause|5|the time in a woman's life in which the menstrual cycle ends
mensch|4|a decent responsible person with admirable characteristics
menstruation|3|the monthly discharge of blood from the uterus of nonpregnant women from puberty to menopause
mentor|6|a wise and trusted guide and advisor
mercenary|6|a person hired to fight for another country than their own
merchandiser|2|a businessperson engaged in retail trade
merchandise|7|commodities offered for sale
merchandising|4|the exchange of goods for an agreed sum of money
mercury|7|a heavy silvery toxic univalent and bivalent metallic element
merger|7|the combination of two or more commercial companies
mermaid|6|half woman and half fish
merrymaking|1|a boisterous celebration
mesmerism|2|the act of inducing hypnosis
messaging|3|the sending and processing of e-mail by computer
messenger|7|a person who carries a message
metallurgist|2|an engineer trained in the extraction and refining and alloying and fabrication of metals
metallurgy|2|the science and technology of metals
metaphysics|3|the philosophical study of being and knowing
meteorologist|3|a specialist who studies processes in the earth's atmosphere that cause weather conditions
meteor|6|any of the small solid extraterrestrial bodies that hits the earth's atmosphere
methamphetamine|4|an amphetamine derivative (trade name Methedrine) used in the form of a crystalline hydrochloride
methane|5|a colorless odorless gas used as a fuel
methanol|3|a light volatile flammable poisonous liquid alcohol
methylene|2|the bivalent radical CH2 derived from methane
methyl|3|the univalent radical CH3- derived from methane
metronome|3|clicking pendulum indicates the exact tempo of a piece of music
metropolis|5|a large and densely populated urban area
metro|7|an electric railway operating below the surface of the ground (usually in a city)
mettle|4|the courage to carry on
miaow|2|the sound made by a cat (or any sound resembling this)
mickle|3|a large number or amount or extent
microbiology|3|the branch of biology that studies microorganisms and their effects on humans
microcomputer|3|a small digital computer based on a microprocessor and designed to be used by one person at a time
microcosm|3|a miniature model of something
microdot|2|photograph reduced to the size of a dot (usually for purposes of security)
microfilm|5|film on which materials are photographed at greatly reduced size
micron|2|a metric unit of length equal to one millionth of a meter
microphone|7|device for converting sound waves into electrical energy
microscope|6|magnifier of the image of small objects
microsecond|2|one millionth (10^-6) of a second
mid-fifties|0|the time of life between 50 and 60
mid-thirties|0|the time of life between 30 and 40
midair|4|some point in the air
middy|2|blouse with a sailor collar
midfield|3|the middle part of a playing field (as in football or lacrosse)
midget|7|a person who is markedly small
midline|4|the median plane of the body (or some part of the body)
midshipman|5|a temporary rank held by young naval officers in training
midst|6|the location of something surrounded by other things
midsummer|4|June 21, when the sun is at its northernmost point
midwatch|1|a watch during the night (as from midnight to 8 a.m.)
midwife|4|a woman skilled in aiding the delivery of babies
migraine|6|a severe recurring vascular headache
migrant|3|traveler who moves from one region or country to another
mikado|4|the emperor of Japan
milieu|3|the environmental condition
militia|6|civilians trained as soldiers but not part of the regular army
milkmaid|4|a woman who works in a dairy
milkman|5|someone who delivers milk
milksop|2|a timid man or boy considered childish or unassertive
millenarianism|0|belief in the Christian doctrine of the millennium mentioned in the Book of Revelations
milliampere|0|one thousandth of an ampere
millidegree|0|a unit of temperature equal to one-thousandth of a degree
milligram|4|one thousandth (1/1,000) gram
milliliter|1|a metric unit of volume equal to one thousandth of a liter
millimeter|5|a metric unit of length equal to one thousandth of a meter
millimetre|3|a metric unit of length equal to one thousandth of a meter
milliner|2|someone who makes and sells hats
milling|3|corrugated edge of a coin
millisecond|3|one thousandth (10^-3) of a second
millpond|1|a pond formed by damming a stream to provide a head of water to turn a mill wheel
millwheel|0|water wheel that is used to drive machinery in a mill
milord|6|a term of address for an English lord
mimeograph|3|a rotary duplicator that uses a stencil through which ink is pressed (trade mark Roneo)
mimeo|2|a rotary duplicator that uses a stencil through which ink is pressed (trade mark Roneo)
mimesis|0|the imitative representation of nature and human behavior in art and literature
mindset|4|a habitual or characteristic mental attitude that determines how you will interpret and respond to situations
minefield|5|a region in which explosives mines have been placed
miner|5|laborer who works in a mine
minesweeper|3|ship equipped to detect and then destroy or neutralize or remove marine mines
miniaturization|3|act of making on a greatly reduced scale
minibar|5|sideboard with compartments for holding bottles
minibike|2|small motorcycle with a low frame and small wheels and elevated handlebars
minibus|4|a light bus (4 to 10 passengers)
minion|5|a servile or fawning dependant
miniskirt|4|a very short skirt
minister|8|a person authorized to conduct religious worship
ministration|0|assistance in time of difficulty
minivan|5|a small box-shaped passenger van
miniver|2|trimming on ceremonial robes consisting of white or light grey fur
minors|5|a league of teams that do not belong to a major league (especially baseball)
minoxidil|2|a vasodilator (trade name Loniten) used to treat severe hypertension
minster|3|any of certain cathedrals and large churches
minutia|2|a small or minor detail
mirth|3|great merriment
misadventure|3|an instance of misfortune
misanthrope|2|someone who dislikes people in general
misapprehension|3|an understanding of something that is not correct
misbehavior|2|improper or wicked or immoral behavior
miscalculation|4|a mistake in calculating
miscegenation|1|reproduction by parents of different races (especially by white and non-white persons)
misconception|4|an incorrect conception
miscreant|3|a person without moral scruples
misdeal|2|an incorrect deal
misdeed|1|improper or wicked or immoral behavior
misdemeanor|5|a crime less serious than a felony
misdemeanour|2|a crime less serious than a felony
misfit|4|someone unable to adapt to their circumstances
mishmash|2|a motley assortment of things
misinformation|3|information that is incorrect
misinterpretation|2|putting the wrong interpretation on
mismanagement|3|management that is careless or inefficient
mismatch|3|a bad or unsuitable match
misnomer|3|an incorrect or unsuitable name
misogynist|3|a misanthrope who dislikes women in particular
misogyny|2|hatred of women
misprint|3|a mistake in printed matter resulting from mechanical failures of some kind
misquote|2|an incorrect quotation
misreading|3|misinterpretation caused by inaccurate reading
missal|2|a book containing all the prayers and responses needed to celebrate Mass throughout the year
missis|4|informal term of address for someone's wife
missive|2|a written message addressed to a person or organization
misstep|3|an unintentional but embarrassing blunder
missus|7|informal term of address for someone's wife
missy|7|a young female
mistaking|5|putting the wrong interpretation on
mistral|2|a strong north wind that blows in France during the winter
mistreatment|3|the practice of treating (someone or something) badly
mistrial|5|a trial that is invalid or inconclusive
misuse|4|improper or excessive use
mitosis|3|cell division in which the nucleus divides into nuclei containing the same number of chromosomes
mitten|4|glove that encases the thumb separately and the other four fingers together
mizzenmast|2|third mast from the bow in a vessel having three or more masts
mnemonic|4|a device (such as a rhyme or acronym) used to aid recall
mobcap|0|large high frilly cap with a full crown
mobility|4|the quality of moving freely
mobster|5|a criminal who is a member of gang
modernity|2|the quality of being current or of the present
modernization|2|making modern in appearance or behavior
modicum|4|a small or moderate or token amount
modifier|1|a content word that qualifies the meaning of a noun or verb
mohair|3|fabric made with yarn made from the silky hair of the Angora goat
moire|1|silk fabric with a wavy surface pattern
molehill|3|a mound of earth made by moles while burrowing
molting|4|periodic shedding of the cuticle in arthropods or the outer skin in reptiles
molybdenum|2|a polyvalent metallic element that resembles chromium and tungsten in its properties
momma|7|informal terms for a mother
monastery|7|the residence of a religious community
monastic|2|a male religious living in a cloister and devoting himself to contemplation and prayer and work
moneylender|2|someone who lends money at excessive rates of interest
moneymaking|2|the act of making money (and accumulating wealth)
monger|2|someone who purchases and maintains an inventory of goods to be sold
moniker|4|a familiar name for a person (often a shortened version of a person's given name)
monitoring|7|the act of observing something (and sometimes keeping a record of it)
mono-iodotyrosine|0|tyrosine with one iodine atom added
monocle|3|lens for correcting defective vision in one eye
monogamy|5|the practice or state of having only one spouse at a time
monogram|3|a graphic symbol consisting of 2 or more letters combined (usually your initials)
monograph|3|a detailed and documented treatise on a particular subject
monolith|5|a single great stone (often in the form of a column or obelisk)
monologist|0|an entertainer who performs alone
monomer|0|a simple compound whose molecules can join together to form polymers
monopolization|0|domination (of a market or commodity) to the exclusion of others
monorail|2|a railway having a single track
monosyllable|1|a word or utterance of one syllable
monoxide|5|an oxide containing just one atom of oxygen in the molecule
montage|5|a paste-up made by sticking together pieces of paper or photographs to form an artistic image
monte|7|a gambling card game of Spanish origin
moolah|3|informal terms for money
moonbeam|5|a ray of moonlight
moonlighter|2|a person who holds a second job (usually after hours)
moonlight|7|the light of the Moon
moonshiner|2|someone who makes or sells illegal liquor
moonstone|2|a transparent or translucent gemstone with a pearly luster
moorland|2|open land usually with peaty soil covered with heather and bracken and moss
moped|4|a motorbike that can be pedaled or driven by a low-powered gasoline engine
mopes|4|an informal expression for a mildly depressed state
moppet|2|a little girl (usually one you are fond of)
mopping|5|cleaning with a mop
moraine|2|accumulated earth and stones deposited by a glacier
moralizing|2|indulgence in moral pronouncements
morals|6|motivation based on ideas of right and wrong
morass|2|a soft wet area of low-lying land that sinks underfoot
mores|5|the conventions that embody the fundamental values of a group
morgen|3|a South African unit of measure equal to about 2 acres
morgue|8|a building (or room) where dead bodies are kept before burial or cremation
morphophonemics|0|the study of the phonological realization of the allomorphs of the morphemes of a language
morrow|6|the next day
mortal|8|a human being
mortgage|7|a conditional conveyance of property as security for the repayment of a loan
mortician|4|one whose business is the management of funerals
mortise|2|a square hole made to receive a tenon and so to form a joint
mortuary|6|a building (or room) where dead bodies are kept before burial or cremation
motel|8|a motor hotel
mothball|2|a small sphere of camphor or naphthalene used to keep moths away from stored clothing
motherhood|5|the kinship relation between an offspring and the mother
motif|4|a design or figure that consists of recurring shapes or colors, as in architecture or decoration
motorbike|5|small motorcycle with a low frame and small wheels and elevated handlebars
motorboat|4|a boat propelled by an internal-combustion engine
motorbus|2|a vehicle carrying many passengers
motorcade|5|a procession of people traveling in motor cars
motoring|4|the act of driving an automobile
motorist|4|someone who drives (or travels in) an automobile
motorman|3|the operator of streetcar
motormouth|3|someone who talks incessantly
mound|5|the slight elevation on which the pitcher stands
mountaineering|2|the activity of climbing a mountain
mountebank|2|a flamboyant deceiver
mourner|3|a person who is feeling grief (as grieving over someone who has died)
mouthwash|5|a medicated solution used for gargling and rinsing the mouth
movable|3|personal as opposed to real property
moviegoer|1|someone who goes to see movies
mower|5|garden tool for mowing grass on lawns
moxie|5|fortitude and determination
muckle|5|a large number or amount or extent
muckraking|2|the exposure of scandal (especially about public figures)
mudslide|2|a landslide of mud
muezzin|2|the Muslim official of a mosque who summons the faithful to prayer from a minaret five times a day
muffle|3|a kiln with an inner chamber for firing things at a low temperature
mugging|5|assault with intent to rob
mugshot|2|a photograph of someone's face (especially one made for police records)
mujahedin|2|a military force of Muslim guerilla warriors engaged in a jihad
mulatto|3|an offspring of a black and a white parent
mulch|4|a protective covering of rotting vegetable matter spread to reduce evaporation and soil erosion
multimedia|4|transmission that combine media of communication (text and graphics and sound etc.)
multiple|8|the product of a quantity by an integer
multiplicity|2|the property of being multiple
mumble|5|a soft indistinct utterance
mumps|5|an acute contagious viral disease characterized by fever and by swelling of the parotid glands
mural|5|a painting that is applied to a wall surface
musher|3|a traveler who drives (or travels with) a dog team
musicianship|1|artistry in performing music
musing|3|a calm, lengthy, intent consideration
musket|5|a muzzle-loading shoulder gun with a long barrel
muslin|2|plain-woven cotton fabric
mutineer|3|someone who is openly rebellious and refuses to obey authorities (especially seamen or soldiers)
mutiny|6|open rebellion against constituted authority (especially by seamen or soldiers against their officers)
mutism|2|the condition of being unable or unwilling to speak
muumuu|3|a woman's loose unbelted dress
myelin|3|a white fatty substance that forms a medullary sheath around the axis cylinder of some nerve fibers
myelofibrosis|0|fibrosis of the bone marrow
myopia|3|eyesight abnormality resulting from the eye's faulty refractive ability
mystic|5|someone who believes in the existence of realities beyond human comprehension
mystique|6|an aura of heightened value or interest or meaning surrounding a person or thing
nacelle|3|a streamlined enclosure for an aircraft engine
nailfile|2|a small flat file for shaping the nails
naivete|2|lack of sophistication or worldliness
nameplate|3|a plate bearing a name
namesake|3|a person with the same name as another
nanosecond|3|one billionth (10^-9) of a second
napalm|5|gasoline jelled with aluminum soaps
naphtha|3|any of various volatile flammable liquid hydrocarbon mixtures
nappy|5|garment consisting of a folded cloth drawn up between the legs and fastened at the waist
narcissism|4|an exceptional interest in and admiration for yourself
narcissist|4|someone in love with themselves
narcolepsy|3|a sleep disorder characterized by sudden and uncontrollable episodes of deep sleep
narrator|8|someone who tells a story
naysayer|2|someone with an aggressively negative attitude
nearness|1|the spatial property resulting from a relatively small distance
nebbish|2|a timid unfortunate simpleton
nebuliser|2|a dispenser that turns a liquid (such as perfume) into a fine mist
nebulizer|2|a dispenser that turns a liquid (such as perfume) into a fine mist
necker|2|a lover who necks
neckline|3|the line formed by the edge of a garment around the neck
necropolis|3|a tract of land used for burials
necropsy|2|an examination and dissection of a dead body to determine cause of death or the changes produced by disease
necrosis|2|the localized death of living cells (as from infection or the interruption of blood supply)
negligee|5|a loose dressing gown for women
neighborliness|0|a disposition to be friendly and helpful to neighbors
neigh|3|the characteristic sounds made by a horse
neodymium|2|a yellow trivalent metallic element of the rare earth group
neonate|2|a baby from birth to four weeks
neoprene|3|a synthetic rubber that is resistant to oils and aging
neoromanticism|0|an art movement based on a revival of Romanticism in art and literature
nephrology|2|the branch of medicine concerned with the kidney - its development and anatomy and physiology and disorders
nepotism|3|favoritism shown to relatives or close friends by those in power (as by giving them jobs)
nestle|4|a close and affectionate (and often prolonged) embrace
netball|2|a team game that resembles basketball
netherworld|3|the world of the dead
neuralgia|3|acute spasmodic pain along the course of one or more nerves
neurasthenia|2|nervous breakdown (not in technical use)
neurologist|5|a medical specialist in the nervous system and the disorders affecting it
neurophysiology|3|the branch of neuroscience that studies the physiology of the nervous system
neurosurgeon|5|someone who does surgery on the nervous system (especially the brain)
neurosurgery|5|any surgery that involves the nervous system (brain or spinal cord or peripheral nerves)
neurosyphilis|2|syphilis of the central nervous system
neurotoxin|2|any toxin that affects neural tissues
neurotransmitter|3|a neurochemical that transmits nerve impulses across a synapse
neutering|3|the sterilization of an animal
neuter|5|a gender that refers chiefly (but not exclusively) to inanimate objects (neither masculine nor feminine)
neutron|5|an elementary particle with 0 charge and mass about equal to a proton
newbie|4|any new participant in some activity
newlywed|4|someone recently married
newness|3|the quality of being new
newsboy|3|a boy who delivers newspapers
newsbreak|2|a short news announcement concerning some on-going news story
newscaster|4|someone who broadcasts the news
newscast|4|a broadcast of news or commentary on the news
newsflash|4|a short news announcement concerning some on-going news story
newsletter|5|report or open letter giving informal or confidential news of interest to a special group
newsman|4|a person who investigates and reports or edits news stories
newsprint|3|cheap paper made from wood pulp and used for printing newspapers
newsreader|4|someone who reads out broadcast news bulletin
newsreel|5|a short film and commentary about current events
newsstand|5|a stall where newspapers and other periodicals are sold
newswoman|3|a female newsperson
nibbler|2|a biter who takes dainty repeated bites
niblick|4|an iron with considerable loft
nickelodeon|3|a cabinet containing an automatic record player
nicker|2|the characteristic sounds made by a horse
nicotine|6|an alkaloid poison that occurs in tobacco
niggard|2|a selfish person who is unwilling to give or spend
night-sight|0|the ability to see in reduced illumination (as in moonlight)
nightdress|2|lingerie consisting of a loose dress designed to be worn in bed by women
nightfall|6|the time of day immediately following sunset
nightgown|6|lingerie consisting of a loose dress designed to be worn in bed by women
nightie|4|lingerie consisting of a loose dress designed to be worn in bed by women
nightshirt|3|nightclothes worn by men
nightstick|4|a short stout club used primarily by policemen
nighttime|6|the time after sunset and before sunrise while it is dark outside
nincompoop|5|a stupid foolish person
ninepence|2|a coin worth nine pennies
nineteenth|4|position 19 in a countable series of things
ninny|5|a stupid foolish person
nitrogen|5|a common nonmetallic element that is normally a colorless odorless tasteless inert diatomic gas
nitroglycerine|3|a heavy yellow poisonous oily explosive liquid obtained by nitrating glycerol
nitroglycerin|4|a heavy yellow poisonous oily explosive liquid obtained by nitrating glycerol
nitwit|5|a stupid incompetent person
no-goal|0|a nonexistent goal
nobleman|5|a titled peer of the realm
nobleness|2|the quality of elevation of mind and exaltation of character or ideals or conduct
noble|8|a titled peer of the realm
nocturne|2|a pensive lyrical piece of music (especially for the piano)
noisemaker|2|a device (such as a clapper or bell or horn) used to make a loud noise at a celebration
nomad|4|a member of a people who have no permanent home but move about according to the seasons
nomenclature|3|a system of words used to name things in a particular discipline
nominal|5|a phrase that can function as the subject or object of a verb
nominee|5|a politician who is running for public office
non-discrimination|0|fairness in treating people without prejudice
non-resistant|0|a reformer who believes in passive resistance
nonbeliever|2|someone who refuses to believe (as in a divinity)
nonce|2|the present occasion
nonchalance|2|the trait of remaining calm and seeming not to care
noncompliance|3|the failure to obey
noncom|2|a military officer appointed from enlisted personnel
nondescript|3|a person is not easily classified and not very interesting
nondriver|0|a person who is not a driver
nonequivalence|0|not interchangeable
nonessential|2|anything that is not essential
nonexistence|2|the state of not existing
nonfiction|4|prose writing that is not fictional
noninterference|0|a foreign policy of staying out of other countries' disputes
nonoccurrence|0|absence by virtue of not occurring
nonprofit|4|an organization chartered for other than profit-making activities
nonstop|6|a flight made without intermediate stops between source and destination
nonviolence|3|peaceful resistance to a government by fasting or refusing to cooperate
northerly|2|a wind that blows from the north
northland|0|any region lying in or toward the north
northward|3|the cardinal compass point that is at 0 or 360 degrees
nosebleed|5|bleeding from the nose
nostalgia|5|longing for something past
notable|4|a celebrity who is an inspiration to others
notary|4|someone legally empowered to witness signatures and certify a document's validity and to take depositions
notepad|3|a pad of paper for keeping notes
nothings|4|inconsequential conversation
notoriety|4|the state of being known for some unfavorable act or quality
nought|3|a mathematical element that when added to another number yields the same number
novena|3|a Roman Catholic devotion consisting of prayers on nine consecutive days
novocaine|4|procaine administered as a hydrochloride (trade name Novocain)
nuance|4|a subtle difference in meaning or opinion or attitude
nubbin|2|a small nub (especially an undeveloped fruit or ear of corn)
nudge|5|a slight push or shake
nudist|4|a person who practices nudity for reasons of health or religion
nudity|6|the state of being without clothing or covering of any kind
nugget|5|a solid lump of a precious metal (especially gold) as found in the earth
numeral|3|a symbol used to represent a number
numerator|2|the dividend of a fraction
numskull|3|a stupid person
nuncio|3|a diplomatic representative of the Pope having ambassadorial status
nunnery|4|the convent of a community of nuns
nuptials|4|the social event at which the ceremony of marriage is performed
nursemaid|4|a woman who is the custodian of children
nursery|7|a child's room for a baby
nutcase|5|someone deranged and possibly dangerous
nuthouse|5|pejorative terms for an insane asylum
nutter|4|a person who is regarded as eccentric or mad
oakum|2|loose hemp or jute fiber obtained by unravelling old ropes
oarsman|2|someone who rows a boat
obesity|4|more than average fatness
obituary|5|a notice of someone's death
objectivity|5|judgment based on observable phenomena and uninfluenced by emotions or personal prejudices
objector|3|a person who dissents from some established policy
obligation|7|the social force that binds you to the courses of action demanded by that force
oblong|2|a plane figure that deviates from a square or circle due to elongation
obsessiveness|2|extreme compulsiveness
obsidian|2|acid or granitic glass formed by the rapid cooling of lava without crystallization
obsolescence|2|the process of becoming obsolete
obstetrics|3|the branch of medicine dealing with childbirth and care of the mother
obtrusiveness|0|an unwelcome conspicuousness
ocarina|2|egg-shaped terra cotta wind instrument with a mouthpiece and finger holes
occasions|7|something you have to do
occupant|5|someone who lives at a particular place for a prolonged period or who was born there
occurrence|5|an event that happens
oceanfront|2|land bordering an ocean
oceanographer|2|a scientist who studies physical and biological aspects of the seas
oceanography|3|the branch of science dealing with physical and biological aspects of the oceans
octagon|3|an eight-sided polygon
octahedron|0|any polyhedron having eight plane faces
octane|2|any isomeric saturated hydrocarbon found in petroleum and used as a fuel and solvent
octant|2|a measuring instrument for measuring angles to a celestial body
octogenarian|2|someone whose age is in the eighties
ocular|4|combination of lenses at the viewing end of optical instruments
oddball|4|a person with an unusual or odd personality
odometer|3|a meter that shows mileage traversed
oedema|2|swelling from excessive accumulation of watery fluid in cells, tissues, or serous cavities
oeuvre|4|the total output of a writer or artist (or a substantial part of it)
offbeat|4|an unaccented beat (especially the last beat of a measure)
offender|6|a person who transgresses moral or civil law
offshoot|3|a natural consequence of development
offstage|4|a stage area out of sight of the audience
ogress|1|a female ogre
oilcan|2|a can with a long nozzle to apply oil to machinery
oilcloth|1|cloth treated on one side with a drying oil or synthetic resin
oilfield|0|a region rich in petroleum deposits (especially one with producing oil wells)
oldie|4|a song that was formerly popular
oldster|0|an elderly person
oligarchy|3|a political system governed by a few people
ology|2|an informal word (abstracted from words with this ending) for some unidentified branch of knowledge
ombudsman|3|a government appointee who investigates complaints by private persons against the government
omicron|4|the 15th letter of the Greek alphabet
oncology|4|the branch of medicine concerned with the study and treatment of tumors
oncoming|4|the beginning or early stages
one-eighth|0|one part in eight equal parts
one-fifth|0|one part in five equal parts
one-fourth|0|one of four equal parts
one-half|0|one of two equal parts of a divisible whole
one-tenth|0|a tenth part
one-third|0|one of three equal parts of a divisible whole
one-thousandth|0|one part in a thousand equal parts
one-upmanship|0|the practice of keeping one jump ahead of a friend or competitor
oneness|4|the quality of being united into one
onlooker|1|someone who looks on
onset|5|the beginning or early stages
oodles|4|a large number or amount
oozing|5|the process of seeping
openwork|0|ornamental work (such as embroidery or latticework) having a pattern of openings
operagoer|0|a patron of the opera
operations|8|financial transactions at a brokerage
operetta|3|a short amusing opera
ophthalmologist|3|a medical doctor specializing in the diagnosis and treatment of diseases of the eye
ophthalmology|2|the branch of medicine concerned with the eye and its diseases
opportunist|4|a person who places expediency above principle
oppressor|4|a person of authority who subjects others to undue pressures
optician|2|a worker who makes glasses for remedying defects of vision
optimist|5|a person disposed to take a favorable view of things
optimum|4|most favorable conditions or greatest degree or amount possible under given circumstances
optometrist|3|a person skilled in testing for defects of vision in order to prescribe corrective glasses
opulence|2|wealth as evidenced by sumptuous living
oration|2|an instance of oratory
oratorio|1|a musical composition for voices and orchestra based on a religious text
oratory|3|addressing an audience formally (usually a long and rhetorical address and often pompous)
orator|3|a person who delivers a speech or oration
orchard|6|garden consisting of a small cultivated wood without undergrowth
ordinate|1|the value of a coordinate on the vertical axis
organdy|2|a sheer stiff muslin
organification|0|the process of organ formation
origami|5|the Japanese art of folding paper into shapes representing objects (e.g., flowers or birds)
originator|2|someone who creates new things
orison|3|reverent petition to a deity
orlop|2|the fourth or lowest deck
ornament|5|something used to beautify
ornithologist|2|a zoologist who studies birds
ornithology|2|the branch of zoology that studies birds
orthicon|0|a now obsolete picture pickup tube in a television camera
orthodontist|4|a dentist specializing in the prevention or correction of irregularities of the teeth
orthography|1|a method of representing the sounds of a language by written or printed symbols
orthopedics|2|the branch of medical science concerned with disorders or deformities of the spine and joints
orthopedist|3|a specialist in correcting deformities of the skeletal system (especially in children)
orthophosphate|0|a salt of phosphoric acid
oscilloscope|2|electronic equipment that provides visual images of varying electrical quantities
ossification|1|the developmental process of bone formation
osteomyelitis|2|an inflammation of bone and bone marrow (usually caused by bacterial infection)
osteopath|3|a therapist who manipulates the skeleton and muscles
osteoporosis|3|abnormal loss of bony tissue resulting in fragile porous bones attributable to a lack of calcium
ostler|2|someone employed in a stable to take care of the horses
otherness|2|the quality of being not alike
otitis|3|inflammation of the ear
oubliette|2|a dungeon with the only entrance or exit being a trap door in the ceiling
outback|5|the bush country of the interior of Australia
outbreak|6|a sudden violent spontaneous occurrence (usually of some undesirable condition)
outbuilding|3|a building that is subordinate to and separate from a main building
outcast|5|a person who is rejected (from society or home)
outcome|7|something that results
outcry|3|a loud utterance
outfield|3|the area of a baseball playing field beyond the lines connecting the bases
outfitting|3|the act of renovating and fitting out a ship
outfit|9|any cohesive unit such as a military company
outhouse|5|a small outbuilding with a bench having holes through which a user can defecate
outpatient|4|a patient who does not reside in the hospital where he is being treated
outreach|4|the act of reaching out
outrigger|4|a stabilizer for a canoe
outset|4|the time at which something is supposed to begin
outskirts|5|outlying areas (as of a city or town)
outskirt|0|a part of the city far removed from the center
outtake|3|a scene that is filmed but is not used in the final editing of the film
ovation|5|enthusiastic recognition (especially one accompanied by loud applause)
overachievement|0|better than expected performance (better than might have been predicted from intelligence tests)
overachiever|3|a student who attains higher standards than the IQ indicated
overacting|3|poor acting by a ham actor
overage|2|a surplus or excess of money or merchandise that is actually on hand and that exceeds expectations
overbite|4|malocclusion in which the upper teeth extend abnormally far over the lower teeth
overcast|4|the state of the sky when it is covered by clouds
overcharge|4|a price that is too high
overconfidence|2|total certainty or greater certainty than circumstances warrant
overdraft|2|a draft in excess of the credit balance
overeating|2|eating to excess (personified as one of the deadly sins)
overfeeding|2|excessive feeding
overhang|3|projection that extends beyond or hangs over something else
overheating|4|excessive heating
overlapping|5|covering with a design in which one element covers a part of another (as with tiles or shingles)
overlook|6|a high place affording a good view
overlord|4|a person who has general authority over others
overpass|4|bridge formed by the upper level of a crossing of two highways at different levels
overproduction|2|too much production or more than expected
overprotection|0|excessive protection
overreaction|3|an excessive reaction
overrun|6|too much production or more than expected
overseer|4|a person who directs and manages an organization
overshoe|0|footwear that protects your shoes from water or snow or cold
overshoot|3|an approach that fails and gives way to another attempt
overstatement|2|making to seem more important than it really is
overtaking|2|going by something that is moving in order to get in front of it
overuse|2|exploitation to the point of diminishing returns
overview|4|a general summary of a subject
overworking|2|the act of working too much or too long
ovulation|3|the expulsion of an ovum from the ovary (usually midway in the menstrual cycle)
oxalate|2|a salt or ester of oxalic acid
oxcart|1|a cart that is drawn by an ox
oxidation|3|the process of oxidizing
oxide|5|any compound of oxygen with another element or a radical
oximeter|2|a measuring instrument that measures the oxygen in arterial blood
oxygenation|2|the process of providing or combining or treating with oxygen
oxytetracycline|0|a yellow crystalline antibiotic (trademark Terramycin) obtained from a soil actinomycete
oyabun|0|a Japanese supervisor
ozone|6|a colorless gas (O3) soluble in alkalis and cold water
pacha|4|a civil or military authority in Turkey or Egypt
pachinko|3|a Japanese pinball game played on a vertical board
pachuco|2|a Mexican-American teenager who belongs to a neighborhood gang and who dresses in showy clothes
pacifist|4|someone opposed to violence as a means of settling disputes
packet|6|a collection of things wrapped or boxed together
padding|5|artifact consisting of soft or resilient material used to fill or give shape or protect or add comfort
paddock|4|pen where racehorses are saddled and paraded before a race
padlock|4|a detachable lock
paediatrician|2|a specialist in the care of babies
paganism|1|any of various religions other than Christianity or Judaism or Islamism
pager|6|an electronic device that generates a series of beeps when the person carrying it is being paged
pagoda|5|an Asian temple
painkiller|4|a medicine used to relieve pain
pains|7|an effortful attempt to attain a goal
paintbrush|4|a brush used as an applicator (to apply paint)
paisley|4|a soft wool fabric with a colorful swirled pattern of curved shapes
paladin|3|someone who fights for a cause
palaeontologist|2|a specialist in paleontology
palanquin|2|a closed litter carried on the shoulders of four bearers
paleontology|4|the earth science that studies fossil organisms and related remains
palimony|2|support paid by one half of an unmarried partnership after the relationship ends
palindrome|3|a word or phrase that reads the same backward as forward
palladium|4|a silver-white metallic element of the platinum group that resembles platinum
pallbearer|3|one of the mourners carrying the coffin at a funeral
palliative|2|remedy that alleviates pain without curing
pallor|3|unnatural lack of color in the skin (as from bruising or sickness or emotional distress)
palmistry|2|telling fortunes by lines on the palm of the hand
palooka|4|a second-rate prize fighter
pampering|4|the act of indulging or gratifying a desire
pancreatectomy|2|surgical removal of part or all of the pancreas
pancreatitis|3|inflammation of the pancreas
pandemic|2|an epidemic that is geographically widespread
pandemonium|4|a state of extreme confusion and disorder
pander|2|someone who procures customers for whores (in England they call a pimp a ponce)
panhandler|3|a beggar who approaches strangers asking for money
pantograph|2|mechanical device used to copy a figure or plan on a different scale
pantomime|4|a performance using gestures and body movements without words
pantry|6|a small storeroom for storing foods or wines
pantyhose|6|a woman's tights consisting of underpants and stockings
pantywaist|2|a timid man or boy considered childish or unassertive
panty|5|short underpants for women or children (usually used in the plural)
panzer|5|an armored vehicle or tank
paperback|4|a book with paper covers
paperboy|4|a boy who sells or delivers newspapers
paperweight|4|a weight used to hold down a stack of papers
paperwork|8|work that involves handling papers: forms or letters or reports etc.
papilledema|2|swelling of the optic disc (where the optic nerve enters the eyeball)
papilloma|2|a benign epithelial tumor forming a rounded mass
papoose|3|an American Indian infant
paradox|5|a statement that contradicts itself
paragliding|2|gliding in a parasail
paralegal|5|a person with specialized training who assists lawyers
parallelism|1|similarity by virtue of corresponding
parallel|7|something having the property of being analogous to something else
paralysis|6|loss of the ability to move a body part
paramedic|6|a person trained to assist medical professionals and to give emergency medical treatment
paranoia|6|a psychological disorder characterized by delusions of persecution or grandeur
paraphernalia|4|equipment consisting of miscellaneous articles needed for a particular operation or sport etc.
paraphrase|3|rewording for the purpose of clarification
parapsychology|3|phenomena that appear to contradict physical laws and suggest the possibility of causation by mental processes
parasol|4|a handheld collapsible source of shade
paratroops|3|infantry trained and equipped to parachute
pardner|5|an associate in an activity or endeavor or sphere of common interest
paregoric|2|medicine used to treat diarrhea
parenthood|5|the state of being a parent
pariah|4|a person who is rejected (from society or home)
parimutuel|0|betting where winners share the total amount wagered
parishioner|3|a member of a parish
parisology|0|the use of ambiguous words
parkland|2|a large area of land preserved in its natural state as public property
parkway|5|a wide scenic road planted with trees
parlance|3|a manner of speaking that is natural to native speakers of a language
parlay|4|a series of wagers in which the winnings from one wager are used as a stake for the subsequent wagers
parley|4|a negotiation between enemies
parlor|7|reception room in an inn or club where visitors can be received
paroxysm|1|a sudden uncontrollable attack
parson|5|a person authorized to conduct religious worship
participation|6|the act of sharing in the activities of a group
particular|9|a fact about some part (as opposed to general)
partnership|7|the members of a business venture created by contract
parts|9|the local environment
paseo|2|a path set aside for walking
pasha|4|a civil or military authority in Turkey or Egypt
passbook|3|a record of deposits and withdrawals and interest held by depositors at certain banks
passel|3|a large number or amount or extent
passing|9|a play that involves one player throwing the ball to a teammate
passkey|4|key that secures entrance everywhere
pastel|3|any of various pale or light colors
paste|6|any mixture of a soft and malleable consistency
pastime|5|a diversion that occupies one's time and thoughts (usually pleasantly)
pastor|7|a person authorized to conduct religious worship
patent|6|a document granting an inventor sole rights to an invention
pater|3|an informal use of the Latin word for father
pathfinder|2|someone who can find paths through unexplored territory
pathogenesis|0|the origination and development of a disease
pathologist|5|a doctor who specializes in medical diagnosis
patio|6|usually paved outdoor area adjoining a residence
patriarchy|2|a form of social organization in which a male is the family head and title is traced through the male line
patriotism|6|love of country and willingness to sacrifice for it
patriot|6|one who loves and defends his or her country
patsy|7|a person who is gullible and easy to take advantage of
patten|2|footwear usually with wooden soles
paucity|2|an insufficient quantity or number
pauper|4|a person who is very poor
pavilion|5|large and often sumptuous tent
pawnbroker|3|a person who lends money at interest in exchange for personal property that is deposited as security
pawnshop|5|a shop where loans are made with personal property as security
payable|5|a liability account showing how much is owed for goods and services purchased on credit
paycheck|7|a check issued in payment of wages or salary
payday|6|the day on which you receive pay for your work
payer|3|a person who pays money for something
paymaster|3|a person in charge of paying wages
payola|3|a bribe given to a disc jockey to induce him to promote a particular record
peacenik|2|someone who prefers negotiations to armed conflict in the conduct of foreign relations
peacetime|4|a period of time during which there is no war
pealing|2|a deep prolonged sound (as of thunder or large bells)
peanuts|7|an insignificant sum of money
peasant|7|a country person
pebble|5|a small smooth rounded rock
peccadillo|2|a petty misdeed
pedagogue|2|someone who educates young people
pedant|2|a person who pays more attention to formal rules and book learning than they merit
peddling|5|the act of selling goods for a living
pedestrian|5|a person who travels by foot
pediatrician|5|a specialist in the care of babies
pediatrics|4|the branch of medicine concerned with the treatment of infants and children
pedicure|5|professional care for the feet and toenails
pedlar|2|someone who travels about selling his wares (as on the streets or at carnivals)
peeing|6|informal terms for urination
peekaboo|5|a game played with young children
peephole|4|a hole (in a door or an oven etc) through which you can peep
peeve|3|an annoyed or irritated mood
pegboard|1|a board perforated with regularly spaced holes into which pegs can be fitted
peignoir|3|a loose dressing gown for women
pelting|3|anything happening rapidly or in quick successive
penalty|8|the act of punishing
penchant|4|a strong liking
pendragon|4|the supreme war chief of the ancient Britons
pendulum|4|an apparatus consisting of an object mounted so that it swings freely under the influence of gravity
penetrator|2|an intruder who passes into or through (often by overcoming resistance)
peninsula|5|a large mass of land projecting into a body of water
penitence|2|remorse for your past conduct
penitentiary|6|a correctional institution for those convicted of major crimes
penknife|3|a small pocketknife
penlight|2|a small flashlight resembling a fountain pen
penmanship|4|beautiful handwriting
pension|7|a regular payment to a person that is intended to allow them to subsist without working
pentacle|3|a star with 5 points
pentagram|5|a star with 5 points
pentameter|3|a verse line having five metrical feet
pentathlon|2|an athletic contest consisting of five different events
penthouse|7|an apartment located on the top floors of a building
penultimate|3|the next to last syllable in a word
peoples|6|the human beings of a particular nation or community or ethnic group
peptide|4|amide combining the amino group of one amino acid with the carboxyl group of another
perambulator|2|a small vehicle with four wheels in which a baby or child is pushed around
percale|2|a fine closely woven cotton fabric
percentage|7|a proportion in relation to a whole (which is usually the amount per hundred)
perdition|3|the abode of Satan and the forces of evil
perestroika|2|an economic policy adopted in the former Soviet Union
perfectibility|0|the capability of becoming perfect
perfectionism|2|a disposition to feel that anything less than perfect is unacceptable
perfectionist|5|a person who is displeased by anything that does not meet very high standards
perfection|7|the state of being without a flaw or defect
perfusion|1|pumping a liquid into an organ or tissue (especially by way of blood vessels)
perigee|2|periapsis in Earth orbit
periodical|3|a publication that appears at fixed intervals
periodicity|0|the quality of recurring at regular intervals
periodontist|2|a dentist specializing in diseases of the gums and other structure surrounding the teeth
peripheral|5|electronic equipment external to the circuit board that contains the CPU of a computer
periphery|4|the outside boundary or surface of something
periscope|5|an optical instrument that provides a view of an otherwise obstructed field
perjurer|2|a person who deliberately gives false testimony
perjury|6|criminal offense of making false statements under oath
permanence|3|the property of being able to exist for an indefinite duration
permissiveness|2|a disposition to allow freedom of choice and behavior
perpetration|1|the act of committing a crime
perpetuation|1|the act of prolonging something
persecutor|2|someone who torments
personnel|8|group of people willing to obey orders
perspective|7|a way of regarding situations or topics etc.
pertinence|1|relevance by virtue of being applicable to the matter at hand
perusal|2|reading carefully with intent to remember
perusing|3|reading carefully with intent to remember
pervaporation|0|the concentration of a colloidal solution whose colloid will not pass through a semipermeable membrane
peseta|2|formerly the basic unit of money in Spain
pessimist|4|a person who expects the worst
pesticide|4|a chemical used to kill pests (as rodents or insects)
petard|2|an explosive device used to break down a gate or wall
petite|5|a garment size for short or slender women
petitioner|4|one praying humbly for something
petition|7|a formal message requesting something that is submitted to an authority
petrochemical|2|any compound obtained from petroleum or natural gas
petroleum|5|a dark oil consisting mainly of hydrocarbons
petticoat|5|undergarment worn under a skirt
petty|8|larceny of property having a value less than some amount (the amount varies by locale)
pewter|4|any of various alloys of tin with small amounts of other metals (especially lead)
phenobarbital|3|a long-acting barbiturate used as a sedative
phenolphthalein|3|a laxative used in many preparations under various trade names
phenothiazine|0|a compound used primarily in veterinary medicine to rid farm animals of internal parasites
pheochromocytoma|2|a vascular tumor of the adrenal gland
philanthropist|5|someone who makes charitable donations intended to increase human well-being
philanthropy|2|voluntary promotion of human welfare
philharmonic|5|a large orchestra
philippic|0|a speech of violent denunciation
philologist|2|a humanist specializing in classical scholarship
phlebitis|2|inflammation of a vein (usually in the legs)
phobia|5|an anxiety disorder characterized by extreme and irrational fear of simple things or social situations
phoneme|0|one of a small set of speech sounds that are distinguished by the speakers of a particular language
phonics|2|teaching reading by training beginners to associate letters with their sound values
phonology|0|the study of the sound system of a given language and the analysis and classification of its phonemes
phosgene|1|a colorless poisonous gas that smells like new-mown hay
phosphorescence|2|a fluorescence that persists after the bombarding radiation has ceased
photojournalist|2|a journalist who presents a story primarily through the use of photographs
photomontage|1|a montage that uses photographic images
photon|4|a quantum of electromagnetic radiation
photosynthesis|3|synthesis of compounds with the aid of radiant energy (especially in plants)
phraseology|2|the manner in which something is expressed in words
phrenologist|2|someone who claims to be able to read your character from the shape of your skull
phrenology|2|a now abandoned study of the shape of skull as indicative of the strengths of different faculties
physician|7|a licensed medical practitioner
physic|3|a purging medicine
pianissimo|2|low loudness
pianist|6|a person who plays the piano
piazza|4|a public square with room for pedestrians
piccolo|5|a small flute
pickaxe|3|a heavy iron tool with a wooden handle and a curved head that is pointed on both ends
pickax|3|a heavy iron tool with a wooden handle and a curved head that is pointed on both ends
pickings|5|the act of someone who picks up or takes something
pickpocket|5|a thief who steals from the pockets or purses of others in public places
pictorial|3|a periodical (magazine or newspaper) containing many pictures
pidgin|2|an artificial language used for trade between speakers of different languages
piecework|2|work paid for according to the quantity produced
piezoelectricity|0|electricity produced by mechanical pressure on certain crystals (notably quartz or Rochelle salt)
piffle|3|trivial nonsense
pigboat|2|a submersible warship usually armed with torpedoes
pigpen|4|a pen for swine
pigskin|4|leather from the skin of swine
pigsty|5|a pen for swine
pileup|5|multiple collisions of vehicles
pilferage|2|the act of stealing small amounts or small articles
pilgrimage|5|a journey to a sacred place
piling|5|a column of wood or steel or concrete that is driven into the ground to provide support for a structure
pillaging|3|the act of stealing valuable things from a place
pillock|2|a person who is not very bright
pillory|2|a wooden instrument of punishment on a post with holes for the wrists and neck
pillowcase|4|bed linen consisting of a cover for a pillow
pilothouse|2|an enclosed compartment from which a vessel can be navigated
pimple|6|a small inflamed elevation of the skin
pinafore|2|a sleeveless dress resembling an apron
pinata|4|plaything consisting of a container filled with toys and candy
pinball|5|a game played on a sloping board
pinchbeck|4|an alloy of copper and zinc that is used in cheap jewelry to imitate gold
pincushion|3|a small stiff cushion into which pins are stuck ready for use
pinhole|3|a small puncture that might have been made by a pin
pining|5|a feeling of deep longing
pinko|4|a person with mildly leftist political views
pinning|5|a mutual promise of a couple not to date anyone else
pinochle|4|a card game played with a pack of forty-eight cards (two of each suit for high cards)
pirogue|0|a canoe made by hollowing out and shaping a large log
pirouette|3|a rapid spin of the body (especially on the toes as in ballet)
pissing|7|informal terms for urination
pistol|8|a firearm that is held and fired with one hand
pitchblende|2|a mineral consisting of uranium oxide and trace amounts of radium and thorium and polonium and lead and helium
pitchfork|4|a long-handled hand tool with sharp widely spaced prongs for lifting and pitching hay
piton|2|a metal spike with a hole for a rope
pittance|3|an inadequate payment
pitting|3|the formation of small pits in a surface as a consequence of corrosion
pityriasis|2|any of several skin disorders characterized by shedding dry flakes of skin
pixel|3|the smallest discrete component of an image or picture on a CRT screen (usually a colored dot)
pizzazz|4|the activeness of an energetic personality
pizzeria|4|a shop where pizzas are made and sold
placard|2|a sign posted in a public place as an advertisement
place-kicker|0|a kicker who makes a place kick for a goal
place-kicking|0|a kick in which the ball is placed on the ground before kicking
placer|2|an alluvial deposit that contains particles of some valuable mineral
plaid|5|a cloth having a crisscross design
plainclothesman|1|a detective who wears civilian clothes on duty
plaintiff|6|a person who brings an action in a court of law
planchet|4|a flat metal disk ready for stamping as a coin
planer|2|a power tool for smoothing or shaping wood
planetoid|1|any of numerous small celestial bodies that move around the sun
plank|6|a stout length of sawn timber
planning|9|an act of formulating a program for a definite course of action
plash|2|the sound like water splashing
plasticity|2|the property of being physically malleable
plastique|3|an explosive material that is easily molded around the object it is intended to destroy
plateau|4|a relatively flat highland
platelet|2|tiny bits of protoplasm found in vertebrate blood
platinum|6|a heavy precious metallic element
plausibility|2|apparent validity
playacting|3|the performance of a part or role in a drama
playbill|2|a theatrical program
playboy|7|a man devoted to the pursuit of pleasure
playhouse|4|plaything consisting of a small model of a house that children can play inside of
playlet|2|a short play
playlist|2|a list of musical selections for performance or for broadcast by radio
playmaker|2|a player in a team sport who leads attacks or maneuvers in such a way that a teammate can score
playmate|5|a companion at play
playoff|4|any final competition to determine a championship
playpen|4|a portable enclosure in which babies may be left to play
playroom|5|a recreation room for noisy activities (parties or children's play etc)
plaything|4|an artifact designed to be played with
playtime|5|time for play or diversion
playwright|5|someone who writes plays
pleading|6|a statement in legal and logical form stating something on behalf of a party to a legal proceeding
plebeian|3|one of the common people
plebe|4|a military trainee (as at a military academy)
plebiscite|2|a vote by the electorate determining public opinion on a question of national importance
plenitude|1|a full supply
plethora|4|extreme excess
pliers|5|a gripping hand tool with two hinged arms and (usually) serrated jaws
plight|5|a situation from which extrication is difficult especially an unpleasant or trying one
ploughing|2|tilling the land with a plow
plowing|4|tilling the land with a plow
plowman|2|a man who plows
plowshare|0|a sharp steel wedge that cuts loose the top layer of soil
plug-ugly|0|someone who bullies weaker people
plumber|7|a craftsman who installs and repairs pipes and fixtures and appliances
plummet|4|the metal bob of a plumb line
plumpness|0|the bodily property of being well rounded
plump|5|the sound of a sudden heavy fall
plundering|3|the act of stealing valuable things from a place
plunder|5|goods or money obtained illegally
plunker|0|hitting a baseball so that it drops suddenly
plush|4|a fabric with a nap that is longer and softer than velvet
plutonium|6|a solid silvery grey radioactive transuranic element whose atoms can be split when bombarded with neutrons
plywood|4|a laminate made of thin layers of wood
pneumothorax|4|abnormal presence of air in the pleural cavity resulting in the collapse of the lung
poaching|5|cooking in simmering liquid
pocketknife|4|a knife with a blade that folds into the handle
podiatrist|3|a specialist in care for the feet
podium|5|a platform raised above the surrounding level to give prominence to the person on it
poetess|3|a woman poet
pogrom|2|organized persecution of an ethnic group (especially Jews)
poking|7|a sharp hand gesture (resembling a blow)
polack|5|a person of Polish descent
policyholder|2|a person who holds an insurance policy
polio|5|an acute viral disease marked by inflammation of nerve cells of the brain stem and spinal cord
polisher|2|a power tool used to buff surfaces
polishing|5|the work of making something smooth and shiny by rubbing or waxing it
politburo|3|the chief executive and political committee of the Communist Party
polls|6|the place where people vote
polonaise|2|a woman's dress with a tight bodice and an overskirt drawn back to reveal a colorful underskirt
poltergeist|4|a ghost that announces its presence with rapping and the creation of disorder
poltroon|2|an abject coward
polybutene|0|a polymer of butylene
polyelectrolyte|0|an electrolyte of high molecular weight
polyethylene|2|a lightweight thermoplastic
polygamy|4|the condition or practice of having more than one spouse at a time
polygon|2|a closed plane figure bounded by straight sides
polymerization|1|a chemical process that combines several monomers to form a polymer or polymeric compound
polymyositis|0|myositis characterized by weakness of limb and neck muscles and much muscle pain and swelling
polynomial|2|a mathematical function that is the sum of a number of terms
polytechnic|3|a technical school offering instruction in many industrial arts and applied sciences
polythene|3|a lightweight thermoplastic
polyurethane|3|any of various polymers containing the urethane radical
pomade|2|hairdressing consisting of a perfumed oil or ointment
pomposity|2|lack of elegance as a consequence of being pompous and puffed up with vanity
poncho|5|a blanket-like cloak with a hole in the center for the head
pontiff|2|the head of the Roman Catholic Church
pooler|2|someone who shares in and contributes to a general fund for use by all
poolroom|4|a room with pool tables where pool is played
poorhouse|3|an establishment maintained at public expense in order to provide housing for the poor and homeless
popgun|3|plaything consisting of a toy gun that makes a popping sound
poplin|2|a ribbed fabric used in clothing and upholstery
poppet|4|a mushroom-shaped valve that rises perpendicularly from its seat
popping|7|a sharp explosive sound as from a gunshot or drawing a cork
poppycock|4|senseless talk
populace|4|people in general considered as a whole
popularism|0|music adapted to the understanding and taste of the majority
popularity|6|the quality of being widely admired or accepted or sought after
populist|2|someone who advocates the rights of the common people over those of the elite
porcelain|5|ceramic ware made of a more or less translucent ceramic
porch|8|a structure attached to the exterior of a building often forming a covered entrance
porkpie|2|man's hat with a low, flat crown and a snap brim
porosity|1|the property of being porous
porphyria|3|a genetic abnormality of metabolism causing abdominal pains and mental confusion
portable|7|a small light typewriter
portal|7|a grand and imposing entrance (often extended metaphorically)
portcullis|2|gate consisting of an iron or wooden grating that hangs in the entry to a castle or fortified town
portent|2|a sign of something about to happen
portico|4|a porch or entrance to a building consisting of a covered and often columned area
portion|7|something determined in relation to something that includes it
portraying|4|a representation by picture or portraiture
portwatcher|0|a watchman on a wharf
poseur|2|a person who habitually pretends to be something he is not
posing|6|the act of assuming a certain position (as for a photograph or portrait)
positioning|5|the act of putting something in a certain place
positivist|0|someone who emphasizes observable facts and excludes metaphysical speculation about origins or ultimate causes
posit|2|a proposition that is accepted as true in order to provide a basis for logical reasoning
possessiveness|2|excessive desire to possess or dominate
possessor|3|a person who owns something
posse|7|a temporary police force
postgraduate|3|a student who continues studies after graduation
posthole|2|a hole dug in the ground to hold a fence post
postmark|4|a cancellation mark stamped on mail by postal officials
postmaster|4|the person in charge of a post office
postulate|2|a proposition that is accepted as true in order to provide a basis for logical reasoning
posture|6|the arrangement of the body and its limbs
potassium|6|a light soft silver-white metallic element of the alkali metal group
potentate|3|a ruler who is unconstrained by law
pothead|4|someone who smokes marijuana habitually
pothole|4|a pit or hole produced by wear or weathering (especially in a road surface)
powerboat|2|a boat propelled by an internal-combustion engine
powerfulness|0|possession of controlling influence
powerlessness|2|the quality of lacking strength or power
practicality|3|concerned with actual use rather than theoretical possibilities
practitioner|5|someone who practices a learned profession
praetor|3|an annually elected magistrate of the ancient Roman Republic
pragmatic|4|an imperial decree that becomes part of the fundamental law of the land
prairie|6|a treeless grassy plain
prance|5|a proud stiff pompous gait
prankster|3|someone who plays practical jokes on others
prater|2|an obnoxious and foolish and loquacious talker
prattle|4|idle or foolish and irrelevant talk
praxis|3|translating an idea into action
preaching|6|an address of a religious nature (usually delivered during a church service)
preamble|4|a preliminary introduction to a statute or constitution (usually explaining its purpose)
preceptor|2|teacher at a university or college (especially at Cambridge or Oxford)
prechlorination|0|chlorination prior to another chemical process
precinct|7|a district of a city or town marked out for administrative purposes
precipice|4|a very steep cliff
precision|6|the quality of being reproducible in amount or performance
precocity|2|intelligence achieved far ahead of normal developmental schedules
precognition|3|knowledge of an event before it occurs
predicament|6|a situation from which extrication is difficult especially an unpleasant or trying one
prednisone|3|a dehydrogenated analogue of cortisol (trade names Orasone or Deltasone or Liquid Pred or Meticorten)
preemie|3|an infant that is born prior to 37 weeks of gestation
preeminence|2|high status importance owing to marked superiority
preempt|3|a high bid that is intended to prevent the opposing players from bidding
preexistence|0|existing in a former state or previous to something else
preface|4|a short introductory essay preceding the text of a book
prefect|5|a chief officer or chief magistrate
prelims|2|written matter preceding the main text of a book
premiere|7|the first public performance of a play or movie
premises|7|land and the buildings on it
premise|5|a statement that is assumed to be true and from which a conclusion can be drawn
prentice|5|works for an expert to learn a trade
prepayment|2|payment in advance
prerequisite|3|something that is required in advance
prerogative|5|a right reserved exclusively by a particular person or group (especially a hereditary or official right)
preseason|3|a period prior to the beginning of the regular season which is devoted to training and preparation
presentiment|2|a feeling of evil to come
preservative|3|a chemical compound that is added to protect against decay or decomposition
prestidigitation|3|manual dexterity in the execution of tricks
prestige|5|a high standing achieved through success or influence or wealth etc.
preteen|3|a preadolescent boy or girl (usually between 9 and 12 years of age)
pretending|8|the act of giving a false appearance
prettiness|2|the quality of being appealing in a delicate or graceful way (of a girl or young woman)
prevision|0|a prophetic vision (as in a dream)
pricing|3|the evaluation of something in terms of its price
pricking|3|the act of puncturing with a small point
prie-dieu|0|low bench for kneeling on
priesthood|5|the body of ordained religious practitioners
primacy|0|the state of being first in importance
primo|6|the principal part of a duet (especially a piano duet)
primping|4|careful or finicky grooming
priority|8|status established in order of importance or urgency
prior|8|the head of a religious order
privatization|2|changing something from state to private ownership or control
prizefighter|4|a professional boxer
prizefight|1|a boxing match between professional boxers for a cash prize
probable|6|an applicant likely to be chosen
probity|2|complete and confirmed integrity
proceedings|6|the institution of a sequence of steps by which legal judgments are invoked
proceeding|6|the institution of a sequence of steps by which legal judgments are invoked
proceeds|6|the income or profit arising from such transactions as the sale of land or other property
processing|7|preparing or putting through a prescribed procedure
proclamation|5|a formal public statement
proclivity|3|a natural inclination
proctologist|4|a doctor specializing in diseases of the rectum and anus
proctology|3|the branch of medicine dealing with the diagnosis and treatment of disorders of the colon or rectum or anus
proctor|4|someone who supervises (an examination)
procurement|3|the act of getting possession of something
prodding|4|a verbalization that encourages you to attempt something
prodigal|5|a recklessly extravagant consumer
professing|2|an open avowal (true or false) of some belief or opinion
proffer|2|a proposal offered for acceptance or rejection
profitability|3|the quality of affording gain or benefit or profit
profusion|2|the property of being extremely abundant
progenitor|3|an ancestor in the direct line
progeny|4|the immediate descendants of a person
progeria|2|a rare abnormality marked by premature aging (grey hair and wrinkled skin and stooped posture) in a child
progesterone|2|a steroid hormone (trade name Lipo-Lutin) produced in the ovary
progressivism|0|the political orientation of those who favor progress toward better conditions in government and society
projectionist|4|the person who operates the projector in a movie house
project|9|any piece of work that is undertaken or attempted
proletarian|3|a member of the working class (not necessarily employed)
proletariat|3|a social class comprising those who do manual labor or work for wages
prologue|4|an introduction to a play
promo|4|a message issued in behalf of some product or cause or idea or person or institution
prong|3|a pointed projection
pronouncement|2|an authoritative declaration
propaganda|6|information that is spread for the purpose of promoting some cause
propagandist|2|a person who disseminates messages calculated to assist some cause or some government
propane|4|colorless gas found in natural gas and petroleum
propellant|4|any substance that propels
propeller|5|a mechanical device that rotates to push against air or water
prophylaxis|2|the prevention of disease
proponent|3|a person who pleads for a cause or propounds an idea
proprietor|5|someone who owns (is legal possessor of) a business
propriety|4|correct or appropriate behavior
props|6|proper respect
prospector|4|someone who explores an area for mineral deposits
prosthesis|3|corrective consisting of a replacement for a part of the body
prosthetics|2|the branch of medicine dealing with the production and use of artificial body parts
protector|6|a person who cares for persons or property
protein|7|any of a large group of nitrogenous organic compounds that are essential constituents of living cells
proteolysis|0|the hydrolysis of proteins into peptides and amino acids by cleavage of their peptide bonds
proton|4|a stable particle with positive charge equal to the negative charge of an electron
prototype|6|a standard or typical example
protractor|2|drafting instrument used to draw or measure angles
provenance|3|where something originated or was nurtured in its early existence
provision|5|a stipulated condition
proviso|3|a stipulated condition
provocateur|2|a secret agent who incites suspected persons to commit illegal acts
provost|4|a high-ranking university administrator
prowess|5|a superior skill that you can learn by study and practice and observation
prude|5|a person excessively concerned about propriety and decorum
psalmist|2|a composer of sacred songs
pseudonym|3|a fictitious name used when the person performs a particular social role
pseudo|3|a person who makes deceitful pretenses
psilocybin|2|a hallucinogenic compound obtained from a mushroom
psoriasis|4|a chronic skin disease characterized by dry red patches covered with scales
psychiatry|6|the branch of medicine dealing with the diagnosis and treatment of mental disorders
psychic|8|a person apparently sensitive to things beyond the natural range of perception
psychoanalysis|4|a set of techniques for exploring underlying motives and a method of treating various mental disorders
psychobabble|4|using language loaded with psychological terminology
psychokinesis|3|the power to move something by thinking about it without the application of physical force
psychology|7|the science of mental life
psychoneurotic|2|a person suffering from neurosis
psychopath|6|someone with a sociopathic personality
psychophysiology|1|the branch of psychology that is concerned with the physiological bases of psychological processes
psychopomp|0|a conductor of souls to the afterworld
psychosis|5|any severe mental disorder in which contact with reality is lost or highly distorted
psychotherapist|3|a therapist who deals with mental and emotional disorders
publicizing|2|the business of drawing public attention to goods and services
publishing|7|the business of issuing printed matter for sale or distribution
pucker|5|an irregular fold in an otherwise even surface (as in cloth)
pudge|3|a short fat person
puking|6|the reflex act of ejecting the contents of the stomach through the mouth
pulchritude|3|physical beauty (especially of a woman)
pullout|2|to break off a military action with an enemy
pulpit|4|a platform raised above the surrounding level to give prominence to the person on it
pulsar|4|a degenerate neutron star
pulsing|4|a sharp transient wave in the normal electrical state (or a series of such transients)
pumice|3|a light glass formed on the surface of some lavas
punctuality|4|the quality or habit of adhering to an appointed time
pundit|1|someone who has been admitted to membership in a scholarly field
punks|7|a youth subculture closely associated with punk rock music in the late 1970s
punster|1|someone overly fond of making puns
punting|2|a kick in which the football is dropped from the hands and kicked before it touches the ground
purchaser|2|a person who buys
purchasing|5|the act of buying
purgative|2|a purging medicine
purifier|3|an apparatus for removing impurities
purist|3|someone who insists on great precision and correctness (especially in the use of words)
purser|5|an officer aboard a ship who keeps accounts and attends to the passengers' welfare
pursued|6|a person who is being chased
purveyor|3|someone who supplies provisions (especially food)
purview|4|the range of interest or activity that can be anticipated
pushcart|4|wheeled vehicle that can be pushed by a person
pushing|9|the act of applying force in order to move something away
pushup|3|an arm exercise performed lying face to the floor and pushing the body up and down with the arms
pustule|2|a small inflamed elevation of skin containing pus
putout|0|an out resulting from a fielding play (not a strikeout)
putsch|2|a sudden and decisive change of government illegally or by force
putty|6|a dough-like mixture of whiting and boiled linseed oil
puzzlement|3|confusion resulting from failure to understand
puzzler|3|a particularly baffling problem that is said to have a correct solution
pyromaniac|3|a person with a mania for setting things on fire
pyrometer|0|a thermometer designed to measure high temperatures
quackery|1|medical practice and advice based on observation and experience in ignorance of scientific findings
quack|7|an untrained person who pretends to be a physician and who dispenses medical advice
quadrupling|1|increase by a factor of four
quagmire|6|a soft wet area of low-lying land that sinks underfoot
qualification|3|an attribute that must be met or complied with and that fits a person for something
quarter-century|0|a period of 25 years
quarterdeck|3|the stern area of a ship's upper deck
quarterfinal|3|one of the four competitions in an elimination tournament whose winners go on to play in the semifinals
quartermaster|5|an army officer who provides clothing and subsistence for troops
quarterstaff|2|a long stout staff used as a weapon
quarters|8|housing available for people to live in
quasar|3|a starlike object that may send out radio waves and other forms of energy
quatrain|1|a stanza of four lines
query|4|an instance of questioning
questioning|8|a request for information
quibble|4|an evasion of the point of an argument by raising irrelevant distinctions or objections
quickie|5|hurried repair
quicklime|2|a white crystalline oxide used in the production of calcium hydroxide
quicksilver|4|a heavy silvery toxic univalent and bivalent metallic element
quietus|2|euphemisms for death (based on an analogy between lying in a bed and in a tomb)
quilt|5|bedding made of two layers of cloth filled with stuffing and stitched together
quinine|5|a bitter alkaloid extracted from chinchona bark
quipu|2|calculator consisting of a cord with attached cords
quirt|5|whip with a leather thong at the end
quisling|2|someone who collaborates with an enemy occupying force
quitter|5|a person who gives up too easily
quorum|4|a gathering of the minimal number of members of an organization to conduct business
rabbi|7|spiritual leader of a Jewish congregation
racecourse|3|a course over which races are run
racetrack|6|a course over which races are run
racing|8|the sport of engaging in contests of speed
racist|7|a person with a prejudiced belief that one racial group is superior to others
racketeering|5|engaging in a racket
racketeer|3|someone who commits crimes for profit (especially one who obtains money by fraud or extortion)
raconteur|2|a person skilled in telling anecdotes
radicalism|2|the political orientation of those who favor revolutionary change in government and society
radioactivity|5|the spontaneous emission of a stream of particles or electromagnetic rays in nuclear decay
radiocarbon|2|a radioactive isotope of carbon
radiochlorine|0|a radioactive isotope of chlorine
radioisotope|2|a radioactive isotope of an element
radiologist|4|a medical specialist who uses radioactive substances and X-rays in the treatment of disease
radiometer|2|meter to detect and measure radiant energy (electromagnetic or acoustic)
radium|5|an intensely radioactive metallic element that occurs in minute amounts in uranium ores
radon|2|a radioactive gaseous element formed by the disintegration of radium
raffle|6|a lottery in which the prizes are goods rather than money
rafts|3|a large number or amount
ragamuffin|2|a dirty shabbily clothed urchin
ragtag|3|disparaging terms for the common people
ragtime|4|music with a syncopated melody (usually for the piano)
raiment|2|especially fine or decorative clothing
raindrop|3|a drop of rain
rainstorm|5|a storm with rain
rainwater|3|drops of fresh water that fall as precipitation from clouds
rajah|4|a prince or king in India
ramble|4|an aimless amble on a winding course
ramjet|2|a simple type of jet engine
rammer|2|a tool for driving something with force
rampage|5|violently angry and destructive behavior
rampart|5|an embankment built around a space for defensive purposes
ranching|3|farming for the raising of livestock (particularly cattle)
ranch|8|farm consisting of a large tract of land along with facilities needed to raise livestock (especially cattle)
rancor|3|a feeling of deep and bitter anger and ill-will
rancour|2|a feeling of deep and bitter anger and ill-will
randomization|1|a deliberately haphazard arrangement of observations so as to simulate chance
ranking|5|position on a scale in relation to others in status or rank or achievement
ransacking|3|a thorough search for something (often causing disorder or confusion)
ranting|5|a loud bombastic declamation expressed with strong emotion
rapier|3|a straight sword with a narrow blade and two edges
rapport|4|a relationship of mutual understanding or trust and agreement between people
rapprochement|2|the reestablishing of cordial relations
rasping|2|uttering in an irritated tone
rataplan|3|the sound made by beating a drum
rates|7|a local tax on property (usually used in the plural)
ratification|2|making something valid by formally ratifying or confirming it
rationalist|2|someone who emphasizes observable facts and excludes metaphysical speculation about origins or ultimate causes
ratio|6|the relative magnitudes of two quantities (usually expressed as a quotient)
ratting|3|to furnish incriminating evidence to an officer of the law (usually in return for favors)
ravage|4|a destructive action
ravaging|3|plundering with excessive damage and destruction
ravine|6|a deep narrow steep-sided valley (especially one formed by running water)
raving|6|declaiming wildly
rawhide|5|untanned hide especially of cattle
rayon|4|a synthetic silklike fabric
razzing|2|a cry or noise made to express displeasure or contempt
razzle|3|any exciting and complex play intended to confuse (dazzle) the opponent
razzmatazz|2|any exciting and complex play intended to confuse (dazzle) the opponent
re-creation|0|the act of creating again
re-introduction|0|a proposal of something previously rejected
reactionary|4|an extreme conservative
reactivity|0|responsive to stimulation
readership|3|the audience reached by written communications (books or magazines or newspapers etc.)
readying|3|the activity of putting or setting in order in advance of some act or purpose
reagent|3|a chemical agent for use in chemical reactions
realm|7|a domain in which something is dominant
realty|4|property consisting of houses and land
reappraisal|2|a new appraisal or evaluation
rearguard|2|a detachment assigned to protect the rear of a (retreating) military body
rearmament|2|the act of arming again
rearrangement|2|changing an arrangement
rearward|2|direction toward the rear
reasoning|6|thinking that is coherent and logical
reassignment|4|assignment to a different duty
reata|2|a long noosed rope used to catch animals
rebozo|2|a long woolen or linen scarf covering the head and shoulders (also used as a sling for holding a baby)
rebroadcast|2|a broadcast that repeated at a later time
rebuilding|5|building again
rebuke|3|an act or expression of criticism and censure
recalcitrance|2|the trait of being unmanageable
recasting|2|changing a particular word or phrase
receipts|6|the entire amount of income before any deductions are made
receivables|2|money that you currently expect to receive from notes or accounts
recidivism|3|habitual relapse into crime
recipe|7|directions for making something
recklessness|3|the trait of giving little thought to danger
reclassification|0|classifying something again (usually in a new category)
recluse|4|one who lives in solitude
recognisance|2|a security entered into before a court with a condition to perform some act required by law
recognizance|4|a security entered into before a court with a condition to perform some act required by law
reconnaissance|6|the act of reconnoitring (especially to gain information about an enemy or potential enemy)
reconnoitering|2|exploring in order to gain information
recounting|3|an act of narration
recount|5|an additional (usually a second) count
recreation|6|an activity that diverts or amuses or stimulates
recrimination|3|mutual accusations
rectangle|3|a parallelogram with four right angles
rectitude|3|righteousness as a consequence of being honorable and honest
rector|4|a person authorized to conduct religious worship
recuperation|2|gradual healing (through rest) after sickness or injury
recurrence|3|happening again (especially at regular intervals)
redcoat|2|British soldier
rededication|2|a new dedication
redefinition|1|the act of giving a new definition
redeployment|2|the withdrawal and redistribution of forces in an attempt to use them more effectively
redeposition|0|deposition from one deposit to another
redevelopment|3|the act of improving by renewing and restoring
redeye|3|a night flight from which the passengers emerge with eyes red from lack of sleep
redheader|0|someone who has red hair
rediscovery|1|the act of discovering again
redistribution|3|distributing again
redneck|6|a poor White person in the southern United States
redraft|2|a draft for the amount of a dishonored draft plus the costs and charges of drafting again
reefer|5|marijuana leaves rolled into a cigarette for smoking
reelection|4|election again
reenactment|5|performing a role in an event that occurred at an earlier time
reentry|5|the act of entering again
reevaluation|2|the evaluation of something a second time (or more)
refectory|0|a communal dining-hall (usually in a monastery)
refereeing|2|the act of umpiring
referendum|2|a legislative act is referred for final approval to a popular vote by the electorate
refilling|3|filling again by supplying what has been used up
refinery|5|an industrial plant for purifying a crude substance
refining|3|the process of removing impurities (as from oil or metals or sugar etc.)
refit|3|outfitting a ship again (by repairing or replacing parts)
reflex|6|an automatic instinctive unlearned reaction to a stimulus
refocusing|0|focusing again
reformatory|4|correctional institution for the detention and discipline and training of young or first offenders
refractory|2|lining consisting of material with a high melting point
refrain|6|the part of a song where a soloist is joined by a group of singers
refueling|4|the activity of supplying or taking on fuel
refugee|6|an exile who flees for safety
regaining|3|getting something back again
regatta|4|a meeting for boat races
reggae|5|popular music originating in the West Indies
regimentation|2|the imposition of order or discipline
regiment|7|army unit smaller than a division
regimen|5|a systematic plan for therapy (often including diet)
registrant|0|a person who is formally entered (along with others) in a register (and who obtains certain rights thereby)
registry|5|an official written record of names or events or transactions
regrets|7|a polite refusal of an invitation
regulating|3|the act of controlling or directing according to rule
reharmonization|0|a piece of music whose original harmony has been revised
rehash|4|old material that is slightly reworked and used again
rehearing|0|the act of hearing again
rehearsal|8|a practice session in preparation for a public performance (as of a play or speech or concert)
reimbursement|3|compensation paid (to someone) for damages or losses or money already spent etc.
reintroduction|2|an act of renewed introduction
reissue|2|a publication (such as a book) that is reprinted without changes or editing and offered again for sale
relapse|5|a failure to maintain a higher state
relatedness|0|a particular manner of connectedness
relations|8|mutual dealings or connections or communications among persons or groups
relentlessness|1|mercilessness characterized by an unwillingness to relent or let up
relevance|5|the relation of something to the matter at hand
relevancy|2|the relation of something to the matter at hand
reliability|4|the quality of being dependable or reliable
relishing|2|taking a small amount into the mouth to test its quality
reliving|4|a recurrence of a prior experience
remake|5|creation that is created again or anew
remaking|2|creation that is created again or anew
remand|3|the act of sending an accused person back into custody to await trial (or the continuation of the trial)
remarriage|2|the act of marrying again
rematch|5|something (especially a game) that is played again
remittance|2|a payment of money sent to a person in another place
remonstrance|0|the act of expressing earnest opposition or protest
remorse|6|a feeling of deep regret (usually for some misdeed)
remuda|1|the herd of horses from which those to be used the next day are chosen
render|6|a substance similar to stucco but exclusively applied to masonry walls
renege|3|the mistake of not following suit when able to do so
renown|4|the state or quality of being widely honored and acclaimed
renting|6|the act of paying for the use of something (as an apartment or house or car)
reorder|2|a repeated order for the same merchandise
repartee|4|adroitness and cleverness in reply
repatriate|2|a person who has returned to the country of origin or whose citizenship has been restored
repeal|3|the act of abrogating
repeating|7|the act of doing or performing again
repentance|4|remorse for your past conduct
rephrasing|2|changing a particular word or phrase
replacing|6|the act of furnishing an equivalent person or thing in the place of another
replenishment|1|filling again by supplying what has been used up
replica|5|copy that is not the original
repositioning|3|the act of placing in a new position
reposition|4|depositing in a warehouse
reprimand|4|an act or expression of criticism and censure
reprisal|3|a retaliatory action against an enemy in wartime
reproach|4|a mild rebuke or criticism
reprobate|3|a person without moral scruples
reproof|1|an act or expression of criticism and censure
repulse|3|an instance of driving away or warding off
repute|3|the state of being held in high esteem and honor
requisite|4|anything indispensable
rerun|5|a program that is broadcast again
resale|3|the selling of something purchased
resection|4|surgical removal of part of a structure or organ
resemblance|6|similarity in appearance or external or superficial details
resentment|5|a feeling of deep and bitter anger and ill-will
reserves|6|civilians trained as soldiers but not part of the regular army
resettlement|2|the transportation of people (as a family or colony) to a new settlement (as after an upheaval of some kind)
residence|8|any address at which you dwell more than temporarily
resolution|6|a formal expression by a meeting
resolving|4|analysis into clear-cut components
resorcinol|0|a crystalline phenol obtained from various resins
respects|7|a formal expression of esteem
restatement|1|a revised statement
restriction|4|a principle that limits the extent of something
restroom|6|a toilet that is available to the public
resumption|2|beginning again
resurgence|2|bringing again into activity and prominence
resuscitation|4|the act of reviving a person and returning them to consciousness
resuspension|0|a renewed suspension of insoluble particles after they have been precipitated
retailing|2|the activities involved in selling commodities directly to consumers
retake|5|a shot or scene that is photographed again
retaking|3|the act of taking something back
retaliation|5|action taken in return for an injury or offense
retard|7|a person of subnormal intelligence
retch|3|an involuntary spasm of ineffectual vomiting
retention|3|the act of retaining something
rethink|6|thinking again about a choice previously made
reticence|2|the trait of being uncommunicative
retinitis|2|inflammation of the retina
retirement|8|the state of being retired from one's business or occupation
retractor|5|surgical instrument that holds back the edges of a surgical incision
retraining|2|training for a new occupation
retread|2|a used automobile tire that has been remolded to give it new treads
retrospective|3|an exhibition of a representative selection of an artist's life work
retrovision|0|a vision of events in the distant past
retro|5|a fashion reminiscent of the past
revealing|6|the speech act of making something evident
reveller|0|a celebrant who shares in a noisy party
revelry|3|unrestrained merrymaking
revel|5|unrestrained merrymaking
revenge|9|action taken in return for an injury or offense
revenue|6|the entire amount of income before any deductions are made
reversibility|0|the quality of being reversible in either direction
reversible|3|a garment (especially a coat) that can be worn inside out (with either side of the cloth showing)
reverting|2|a failure to maintain a higher state
revising|3|editing that involves writing something again
revisionist|3|a Communist who tries to rewrite Marxism to justify a retreat from the revolutionary position
revoke|5|the mistake of not following suit when able to do so
revolt|5|organized opposition to authority
revue|5|a variety show with topical sketches and songs and dancing and comedians
revulsion|3|intense aversion
rewriting|5|editing that involves writing something again
rhetorician|0|a person who delivers a speech or oration
rhinestone|4|an imitation diamond made from rock crystal or glass or paste
rhinoplasty|3|cosmetic surgery to improve the appearance of your nose
rhinotracheitis|0|a respiratory infection of the nose and throat in cattle
rhombus|2|a parallelogram with four equal sides
riboflavin|2|a B vitamin that prevents skin lesions and weight loss
riches|6|an abundance of material possessions and resources
ricin|3|a toxic protein extracted from castor beans
rickshaw|4|a small two-wheeled cart for one passenger
ricochet|4|a glancing rebound
rider|7|a traveler who actively rides an animal (as a horse or camel)
ridgepole|2|a beam laid along the edge where two sloping sides of a roof meet at the top
ridge|7|a long narrow natural elevation or striation
riffraff|5|disparaging terms for the common people
rifling|4|the cutting of spiral grooves on the inside of the barrel of a firearm
righteousness|6|adhering to moral principles
ringleader|4|a person who leads (especially in illicit activities)
ringmaster|4|the person in charge of performances in a circus ring
ringside|5|first row of seating
ringworm|2|infections of the skin or nails caused by fungi and appearing as itching circular patches
rinsing|2|the removal of soap with clean water in the final stage of washing
rioting|4|a state of disorder involving group violence
ripper|6|a murderer who slashes the victims with a knife
rippling|4|a small wave on the surface of a liquid
rivalry|5|the act of competing as for profit or a prize
rival|7|the contestant you hope to defeat
riverbank|4|the bank of a river
rivulet|1|a small stream
roads|8|a partly sheltered anchorage
roadway|3|a road (especially that part of a road) over which vehicles travel
roarer|1|someone who communicates vocally in a very loud voice
roasting|5|cooking (meat) by dry heat in an oven (usually with fat added)
robber|7|a thief who steals from someone by threatening violence
rockabilly|2|a fusion of black music and country music that was popular in the 1950s
rockers|4|originally a British youth subculture that evolved out of the teddy boys in the 1960s
rockslide|2|a landslide of rocks
rogue|7|a deceitful and unreliable scoundrel
roleplaying|1|acting a particular role (as in psychotherapy)
rollerblading|3|skating using Rollerblades
rollover|3|the act of changing the institution that invests your pension plan without incurring a tax penalty
rondo|3|a musical form that is often the last movement of a sonata
roofer|4|a craftsman who lays or repairs roofs
rooftop|5|the top of a (usually flat) roof
rooftree|1|a beam laid along the edge where two sloping sides of a roof meet at the top
roofy|2|street names for flunitrazepan
rookery|2|a breeding ground for gregarious birds (such as rooks)
rookie|7|an awkward and inexperienced youth
roomful|4|the quantity a room will hold
roomie|5|an associate who shares a room with you
roommate|8|an associate who shares a room with you
roomy|4|an associate who shares a room with you
rooter|2|an enthusiastic devotee of sports
rooting|6|the process of putting forth roots and beginning to grow
roots|7|the condition of belonging to a particular place or group by virtue of social or ethnic or cultural lineage
roping|4|capturing cattle or horses with a lasso
rosary|5|a string of beads used in counting prayers (especially by Catholics)
roster|6|a list of names
rotenone|3|a white crystalline insecticide that has low toxicity for mammals
rotor|4|the rotating armature of a motor or generator
rotter|3|a person who is deemed to be despicable or contemptible
rotting|6|the process of decay caused by bacterial or fungal action
rouge|6|makeup consisting of a pink or red powder applied to the cheeks
roughneck|4|a cruel and brutal fellow
roundelay|2|a song in which a line or phrase is repeated as the refrain
rounders|3|an English ball game similar to baseball
roundtable|2|a meeting of peers for discussion and exchange of views
rousing|4|the act of arousing
route|9|an established line of travel or access
roving|5|travelling about without any clear destination
rowboat|5|a small boat of shallow draft with cross thwarts for seats and rowlocks for oars with which it is propelled
rowdy|5|a cruel and brutal fellow
rowel|2|a small spiked wheel at the end of a spur
royalty|7|payment to the holder of a patent or copyright or resource for the right to use their property
rubble|6|the remains of something that has been destroyed or broken up
rubdown|4|the act of rubbing down, usually for relaxation or medicinal purposes
rucksack|3|a bag carried by a strap on your back or shoulder
ruckus|5|the act of making a noisy disturbance
ruddle|3|a red iron ore used in dyeing and marking
ruffian|4|a cruel and brutal fellow
rugger|2|a form of football played with an oval ball
ruining|7|destruction achieved by causing something to be wrecked or ruined
ruling|7|the reason for a court's judgment (as opposed to the decision itself)
rumbling|6|a loud low dull continuous noise
rumpus|4|the act of making a noisy disturbance
runabout|2|an open automobile having a front seat and a rumble seat
rundown|5|a concluding summary (as in presenting a case before a law court)
runner-up|0|the competitor who finishes second
rushing|7|an attempt to advance the ball by running into the line
russet|3|a reddish brown homespun fabric
rustic|5|an unsophisticated country person
rusting|4|the formation of reddish-brown ferric oxides on iron by low-temperature oxidation in the presence of water
rustler|4|someone who steals livestock (especially cattle)
rustle|5|a light noise, like the noise of silk clothing or leaves blowing in the wind
sabbatical|5|a leave usually taken every seventh year
sabbat|2|a midnight meeting of witches to practice witchcraft and sorcery
sabotage|7|a deliberate act of destruction or disruption in which equipment is damaged
sabra|4|a native-born Israeli
sachet|2|a small soft bag containing perfumed powder
sackful|2|the quantity contained in a sack
sacrament|4|a formal religious ceremony conferring a specific grace on those who receive it
sacredness|2|the quality of being sacred
sacrifice|8|the act of losing or surrendering something as a penalty for a mistake or fault or failure to perform etc.
sacrilege|4|blasphemous behavior
sacristy|2|a room in a church where sacred vessels and vestments are kept or meetings are held
saddle|7|a seat for the rider of a horse or other animal
sadist|5|someone who obtains pleasure from inflicting pain on others
sadomasochist|2|someone who enjoys both sadism and masochism
safe-conduct|0|a document or escort providing safe passage through a region especially in time of war
safebreaker|0|a thief who breaks open safes to steal valuable contents
safecracker|3|a thief who breaks open safes to steal valuable contents
safekeeping|5|the responsibility of a guardian or keeper
sahib|5|formerly a term of respect for important white Europeans in colonial India
sailboat|5|a small sailing vessel
sailmaker|2|a maker of sails
salade|2|a light medieval helmet with a slit for vision
salary|8|something that remunerates
salat|2|the second pillar of Islam is prayer
salesgirl|4|a woman salesperson
saleslady|3|a woman salesperson
salesmanship|3|skill in selling
saleswoman|3|a woman salesperson
sales|8|income (at invoice values) received for goods and services over some given period of time
salient|3|the part of the line of battle that projects closest to the enemy
saline|6|an isotonic solution of sodium chloride and distilled water
salting|3|the act of adding salt to food
saltpeter|4|used especially as a fertilizer and explosive
saltpetre|2|used especially as a fertilizer and explosive
saltshaker|2|a shaker with a perforated top for sprinkling salt
saltwater|4|water containing salts
salutatorian|2|a graduating student with the second highest academic rank
salvation|7|the act of delivering from sin or saving from evil
salver|2|a tray (or large plate) for serving food or drinks
salvor|2|someone who salvages
samovar|3|a metal urn with a spigot at the base
sampan|3|an Asian skiff usually propelled by two oars
sanctity|6|the quality of being holy
sandbag|4|a bag filled with sand
sandbar|2|a bar of sand
sander|4|a power tool used for sanding wood
sandlot|3|a vacant lot used by city boys to play games
sandman|6|an elf in fairy stories who sprinkles sand in children's eyes to make them sleepy
sandpaper|4|stiff paper coated with powdered emery or sand
sandstone|4|a sedimentary rock consisting of sand consolidated with some cement (clay or quartz etc.)
sandstorm|5|a windstorm that lifts up clouds of dust or sand
sands|6|the region of the shore of a lake or sea or ocean
sanguine|3|a blood-red color
sanitarium|6|a hospital for recuperation or for the treatment of chronic diseases
sanity|6|normal or sound powers of mind
saran|5|any of various thermoplastic resins used to make things
sarcasm|6|witty language used to convey insults or scorn
sarcoma|3|a usually malignant tumor arising from connective tissue (bone or muscle etc.)
sarcophagus|4|a stone coffin (usually bearing sculpture or inscriptions)
sarin|3|a highly toxic chemical nerve agent that inhibits the activity of cholinesterase
sarong|3|a loose skirt consisting of brightly colored fabric wrapped around the body
sassing|3|an impudent or insolent rejoinder
satchel|5|luggage consisting of a small case with a flat bottom and (usually) a shoulder strap
satiety|2|the state of being satisfactorily full and unable to take on more
satin|6|a smooth fabric of silk or rayon
satire|4|witty language used to convey insults or scorn
satirist|2|a humorist who uses ridicule and irony and sarcasm
sauna|5|a Finnish steam bath
savageness|0|the property of being untamed and ferocious
savanna|2|a flat grassland in tropical or subtropical regions
savant|4|someone who has been admitted to membership in a scholarly field
savings|7|a fund of money put by as a reserve
saving|9|an act of economizing
savoring|3|taking a small amount into the mouth to test its quality
savor|5|the taste experience when a savoury condiment is taken into the mouth
savouring|2|taking a small amount into the mouth to test its quality
savvy|5|the cognitive condition of someone who understands
sawbones|3|a physician who specializes in surgery
sawbuck|4|a framework for holding wood that is being sawed
sawdust|4|fine particles of wood made by sawing wood
sawhorse|1|a framework for holding wood that is being sawed
sawtooth|3|a serration on a saw blade
saxophone|6|a single-reed woodwind with a conical bore
sayonara|6|a farewell remark
scabbard|3|a sheath for a sword or dagger or bayonet
scads|3|a large number or amount
scaler|3|an electronic pulse counter used to count pulses that occur too rapidly to be recorded individually
scalpel|6|a thin straight surgical knife used in dissection and surgery
scalper|3|someone who buys something and resells it at a price far above the initial cost
scamper|3|rushing about hastily in an undignified way
scamp|6|one who is playfully mischievous
scapegoat|5|someone who is punished for the errors of others
scarcity|3|a small and inadequate amount
scarecrow|6|an effigy in the shape of a man to frighten birds away from seeds
scarer|2|an effigy in the shape of a man to frighten birds away from seeds
scarlet|6|a variable color that is vivid red but sometimes with an orange tinge
scatterbrain|3|a flighty and disorganized person
scattergun|2|firearm that is a double-barreled smoothbore shoulder weapon for firing shot at short ranges
scepticism|2|the disbelief in any claims of ultimate knowledge
sceptic|2|someone who habitually doubts accepted beliefs
scheduling|5|setting an order and time for planned events
schematic|5|diagram of an electrical or mechanical system
scheme|7|an elaborate and systematic plan of action
scherzo|1|a fast movement (usually in triple time)
schilling|4|formerly the basic unit of money in Austria
schistosomiasis|2|an infestation with or a resulting infection caused by a parasite of the genus Schistosoma
schist|4|any metamorphic rock that can be split into thin layers
schlemiel|3|a dolt who is a habitual bungler
schlimazel|2|a very unlucky or inept person who fails at everything
schlock|2|merchandise that is shoddy or inferior
schmaltz|3|excessive sentimentality in art or music
schmear|2|a batch of things that go together
schmeer|2|a batch of things that go together
schmooze|4|an informal conversation
schnook|4|a gullible simpleton more to be pitied than despised
schoolbook|2|a book prepared for use in schools or colleges
schooldays|1|the time of life when you are going to school
schoolgirl|6|a girl attending school
schoolhouse|5|a building where young people receive education
schoolmarm|3|a woman schoolteacher (especially one regarded as strict)
schoolmistress|2|a woman schoolteacher (especially one regarded as strict)
schoolroom|4|a room in a school where lessons take place
schoolyard|5|the yard associated with a school
scimitar|3|a curved oriental saber
scion|3|a descendent or heir
sclerosis|3|any pathological hardening or thickening of tissue
scoffing|2|showing your contempt by derision
scoff|4|showing your contempt by derision
scolding|4|rebuking a person harshly
scoliosis|3|an abnormal lateral curve to the vertebral column
scoreboard|4|a large board for displaying the score of a contest (and some other information)
scorecard|3|a record of scores (as in golf)
scorekeeper|2|an official who records the score during the progress of a game
scores|8|a large number or amount
scoring|6|evaluation of performance by assigning a grade or score
scorn|5|lack of respect accompanied by a feeling of intense dislike
scotoma|2|an isolated area of diminished vision within the visual field
scoundrel|6|a wicked or evil person
scours|1|diarrhea in livestock
scouting|5|exploring in order to gain information
scoutmaster|3|the leader of a troop of Scouts
scowl|4|a facial expression of dislike or displeasure
scrapbook|5|an album into which clippings or notes or pictures can be pasted
scrapper|3|someone who fights (or is fighting)
scraps|6|food that is discarded (as from a kitchen)
scratchiness|0|the roughness of a substance that causes abrasions
scratching|7|a harsh noise made by scraping
scrawl|3|poor handwriting
screener|3|a guard at an airport who checks passengers or their luggage at a security checkpoint
screenplay|6|a script for a film including dialogue and descriptions of characters and sets
screenwriter|4|someone who writes screenplays
scrimshaw|3|a carving (or engraving) on whalebone, whale ivory, walrus tusk, etc., usually by American whalers
scrip|4|a certificate whose value is recognized by the payer and payee
scrooge|7|a selfish person who is unwilling to give or spend
scrounger|4|someone who mooches or cadges (tries to get something free)
scrubbing|6|the act of cleaning a surface by rubbing it with a brush and soap and water
scrubs|4|protective garment worn by surgeons during operations
scrum|2|the method of beginning play in which the forwards of each team crouch side by side with locked arms
scrunch|3|a crunching noise
scruples|5|motivation deriving logically from ethical or moral principles that govern a person's thoughts and actions
scuba|5|a device (trade name Aqua-Lung) that lets divers breathe under water
scullery|4|a small room (in large old British houses) next to the kitchen
scullion|2|a kitchen servant employed to do menial tasks (especially washing)
sculptress|3|a woman sculptor
scurry|5|rushing about hastily in an undignified way
scurvy|5|a condition caused by deficiency of ascorbic acid (vitamin C)
scuttlebutt|4|a report (often malicious) about the behavior of other people
scythe|4|an edge tool for cutting grass
seabed|2|the bottom of a sea or ocean
seaboard|5|the shore of a sea or ocean regarded as a resort
seacoast|1|the shore of a sea or ocean
seafarer|2|a man who serves as a sailor
seafront|2|the waterfront of a seaside town
sealing|5|the act of treating something to make it repel water
seamanship|3|skill in sailing
seamstress|4|someone who makes or mends dresses
seance|4|a meeting of spiritualists
seaplane|3|an airplane that can land on or take off from water
seaport|3|a sheltered port where ships can take on or discharge cargo
seaquake|1|an earthquake at the sea bed
searchlight|4|a light source with reflectors that projects a beam of light in a particular direction
seashore|4|the shore of a sea or ocean
seasickness|3|motion sickness experienced while traveling on water
seatbelt|5|a safety belt used in a car or plane to hold you in your seat in case of an accident
seats|9|an area that includes places where several people can sit
seaward|2|the direction toward the sea
seborrhea|2|a condition in which overactivity of the sebaceous glands causes the skin to become oily
secularism|0|a doctrine that rejects religion and religious considerations
secular|4|someone who is not a clergyman or a professional person
sedimentation|1|the phenomenon of sediment or gravel accumulating
sediment|4|matter that has been deposited by some natural process
seductress|2|a woman who seduces
seedbed|0|a bed where seedlings are grown before transplanting
seepage|4|the process of seeping
seersucker|2|a light puckered fabric (usually striped)
seesaw|4|a plaything consisting of a board balanced on a fulcrum
segregationist|0|someone who believes the racial groups should be kept apart
segue|4|the act of changing smoothly from one state or situation to another
seidel|4|a glass for beer
seismologist|2|a geophysicist who studies earthquakes and the mechanical characteristics of the Earth
selectman|4|an elected member of a board of officials who run New England towns
selenium|4|a toxic nonmetallic element related to sulfur and tellurium
self-aggrandisement|0|an act undertaken to increase your own power and influence or to draw attention to your own importance
self-awareness|0|awareness of your own individuality
self-confidence|0|freedom from doubt
self-deception|0|a misconception that is favorable to the person who holds it
self-defense|0|the act of defending yourself
self-effacement|0|withdrawing into the background
self-esteem|0|a feeling of pride in yourself
self-flagellation|0|self-punishment inflicted by whipping
self-government|0|government of a political unit by its own people
self-help|0|the act of helping or improving yourself without relying on anyone else
self-preservation|0|preservation of yourself from harm
self-pride|0|a feeling of pride in yourself
self-reliance|0|personal independence
self-respect|0|the quality of being worthy of esteem or respect
self-sacrifice|0|acting with less concern for yourself than for the success of the joint activity
self-satisfaction|0|the feeling you have when you are satisfied with yourself
selfishness|5|stinginess resulting from a concern for your own welfare and a disregard of others
seller|6|someone who promotes or exchanges goods or services for money
selling|9|the exchange of goods for an agreed sum of money
semaphore|3|an apparatus for visual signaling with lights or mechanically moving arms
semicircle|2|a plane figure with the shape of half a circle
semifinal|3|one of the two competitions in the next to the last round of an elimination tournament
semipro|2|an athlete who plays for pay on a part-time basis
semitrance|0|a trancelike state in which the person can follow instructions but voluntary action is weak or absent
sending|9|the act of causing something to go (especially messages)
sensitive|9|someone who serves as an intermediary between the living and the dead
sentinel|4|a person employed to keep watch for some anticipated event
sentry|5|a person employed to keep watch for some anticipated event
seppuku|2|ritual suicide by self-disembowelment on a sword
sepsis|4|the presence of pus-forming bacteria or their toxins in the blood or tissues
septation|0|the division or partitioning of a cavity into parts by a septum
septicemia|2|invasion of the bloodstream by virulent microorganisms from a focus of infection
sepulcher|2|a chamber that is used as a grave
sepulchre|3|a chamber that is used as a grave
sequela|2|any abnormality following or resulting from a disease or injury or treatment
sequin|3|adornment consisting of a small piece of shiny material used to decorate clothing
seraglio|3|living quarters reserved for wives and concubines and female relatives in a Muslim household
serape|2|a long brightly colored shawl
seraph|3|an angel of the first order
serendipity|4|good luck in making unexpected and fortunate discoveries
serge|5|a twilled woolen fabric
serialism|0|20th century music that uses a definite order of notes as a thematic basis for a musical composition
serotonin|4|a neurotransmitter involved in e.g. sleep and depression and memory
servant|8|a person working in the service of another (especially in the household)
serviceman|3|someone who serves in the armed forces
services|9|performance of duties or provision of space and equipment helpful to others
servicing|4|the act of mating by male animals
serviette|0|a small piece of table linen that is used to wipe the mouth and to cover the lap in order to protect clothing
servitude|4|state of subjection to an owner or master or forced labor imposed as punishment
servo|2|control system that converts a small mechanical motion into one requiring much greater power
setback|5|an unfortunate happening that hinders or impedes
settling|7|a gradual sinking to a lower level
seventeenth|4|position 17 in a countable series of things
sewage|5|waste matter carried away in sewers or drains
sexist|6|a man with a chauvinistic belief in the inferiority of women
sexuality|6|the properties that distinguish organisms on the basis of their reproductive roles
shack|7|small crude shelter used as a dwelling
shadowing|4|the act of following someone secretly
shakeup|2|the imposition of a new organization
shale|3|a sedimentary rock formed by the deposition of successive layers of clay
shamus|5|someone who can be employed as a detective to collect information
shantung|3|a heavy silk fabric with a rough surface (or a cotton imitation)
shantytown|2|a city district inhabited by people living in huts and shanties
shard|5|a broken piece of a brittle artifact
sharecropper|2|small farmers and tenants
shareholder|4|someone who holds shares of stock in a corporation
sharkskin|2|a smooth crisp fabric
sharper|5|a professional card player who makes a living by cheating at card games
shattering|5|the act of breaking something into small pieces
shawl|5|cloak consisting of an oblong piece of cloth used to cover the head and shoulders
sheaf|1|a package of several things tied together for carrying or storing
shearing|3|removing by cutting off or clipping
shears|5|large scissors with strong blades
shebang|4|an entire system
sheen|5|the visual property of something that shines with reflected light
sheepherder|3|a herder of sheep (on an open range)
sheikh|4|the leader of an Arab village or family
shekels|3|informal terms for money
shekel|3|the basic unit of money in Israel
shellfire|2|shooting artillery shells
shelling|5|the heavy fire of artillery to saturate an area rather than hit a specific target
sherlock|7|someone who can be employed as a detective to collect information
shiatsu|4|treatment of symptoms by applying pressure with the fingers to specific pressure points on the body
shifting|6|the act of moving from one place to another
shiksa|3|a derogatory term used by Jews to refer to non-Jewish women
shillelagh|3|a cudgel made of hardwood (usually oak or blackthorn)
shill|3|a decoy who acts as an enthusiastic customer in order to stimulate the participation of others
shimmer|4|a weak and tremulous light
shindig|5|a large and noisy party of people
shingles|4|eruptions along a nerve path often accompanied by severe neuralgia
shining|8|the work of making something smooth and shiny by rubbing or waxing it
shipbuilding|2|the construction of ships
shipload|2|the amount of cargo that can be held by a boat or ship or a freight car
shipmate|4|an associate on the same ship with you
shipyard|5|a workplace where ships are built or repaired
shirking|2|the evasion of work or duty
shirtsleeves|2|not wearing a jacket
shirtsleeve|1|the sleeve of a shirt
shithead|6|a stupid person
shitting|6|the elimination of fecal waste through the anus
shivah|2|a period of seven days of mourning after the death of close relative
shivering|5|a sensation of cold that often marks the start of an infection and the development of a fever
shoddy|5|reclaimed wool fiber
shoeful|0|the amount that a shoe will hold
shoehorn|3|a device used for easing the foot into a shoe
shoelace|5|a lace used for fastening shoes
shoemaker|4|a person who makes or repairs shoes
shogun|4|a hereditary military dictator of Japan
shoji|4|a translucent screen made of a wooden frame covered with rice paper
shook|7|a disassembled barrel
shoot-down|0|murder by shooting someone down in cold blood
shopkeeper|4|a merchant who owns or manages a shop
shoplifter|4|a thief who steals goods that are in a store
shoplifting|5|the act of stealing goods that are on display in a store
shoreline|4|a boundary line between land and water
shortcoming|2|a failing or deficiency
shortfall|2|the property of being an amount by which something is less than expected or required
shorthand|5|a method of writing rapidly using an abbreviated symbolic system
shotgun|8|firearm that is a double-barreled smoothbore shoulder weapon for firing shot at short ranges
shove|8|the act of shoving (giving a push to someone or something)
showboat|4|a river steamboat on which theatrical performances could be given (especially on the Mississippi River)
showdown|5|a hostile disagreement face-to-face
showerhead|3|a perforated nozzle that showers water on a bather
showgirl|5|a woman who dances in a chorus line
showmanship|3|the ability to present something (especially theatrical shows) in an attractive manner
showpiece|2|the outstanding item (the prize piece or main exhibit) in a collection
showroom|4|an area where merchandise (such as cars) can be displayed
showtime|7|the time at which something is supposed to begin
shrapnel|6|shell containing lead pellets that explodes in flight
shrift|2|the act of being shriven
shrine|6|a place of worship hallowed by association with some sacred thing or person
shrink|8|a physician who specializes in psychiatry
shrug|4|a gesture involving the shoulders
shuffleboard|4|a game in which players use long sticks to shove wooden disks onto the scoring area marked on a smooth surface
shunning|3|deliberately avoiding
shutdown|5|termination of operations
shuteye|4|informal term for sleep
shutout|3|a defeat in a game where one side fails to score
shutterbug|2|a photography enthusiast
shutting|7|the act of closing something
shyness|4|a feeling of fear of embarrassment
shyster|4|a person (especially a lawyer or politician) who uses unscrupulous or unethical methods
sibling|5|a person's brother or sister
sickbay|4|a room for the treatment of the sick or injured (as on a ship)
sickbed|2|the bed on which a sick person lies
sickle|4|an edge tool for cutting grass or crops
sickroom|3|a room to which a sick person is confined
sidekick|6|a close friend who accompanies his buddies in their activities
sidesaddle|2|a saddle for a woman
sidestep|2|a step to one side (as in boxing or dancing)
sidetrack|2|a short stretch of railroad track used to store rolling stock or enable trains on the same line to pass
siege|6|the action of an armed force that surrounds a fortified place and isolates it while continuing to attack
sienna|3|an earth color containing ferric oxides
siesta|4|a nap in the early afternoon (especially in hot countries)
sieve|4|a strainer for separating lumps from powdered material or grading particles
sifter|2|a household sieve (as for flour)
sifting|4|the act of separating grain from chaff
sighting|5|the act of observing
sights|7|an optical instrument for aiding the eye in aiming, as on a firearm or surveying instrument
sigma|5|the 18th letter of the Greek alphabet
signage|4|signs collectively (especially commercial signs or posters)
signaling|5|any nonverbal action or gesture that encodes a message
signatory|2|someone who signs and is bound by a document
signboard|2|structure displaying a board on which advertisements can be posted
signet|3|a seal (especially one used to mark documents officially)
signified|2|the meaning of a word or expression
signing|8|language expressed by visible hand gestures
signior|5|used as an Italian courtesy title
signore|5|an Italian title of respect for a man
signor|7|used as an Italian courtesy title
silents|2|a movie without a soundtrack
silhouette|4|an outline of a solid object (as cast by its shadow)
silica|3|a white or colorless vitreous insoluble solid (SiO2)
silicone|5|any of a large class of siloxanes that are unusually stable over a wide range of temperatures
silicon|6|a tetravalent nonmetallic element
silks|4|the brightly colored garments of a jockey
silvan|2|a spirit that lives in or frequents the woods
silva|5|the forest trees growing in a country or region
silversmith|2|someone who makes or repairs articles of silver
silverware|6|tableware made of silver or silver plate or pewter or stainless steel
similitude|0|similarity in appearance or character or nature between persons or things
simmering|3|cooking in a liquid that has been brought to a boil
simmer|6|temperature just below the boiling point
simoleons|2|informal terms for money
simper|2|a silly self-conscious smile
simpleton|4|a person lacking intelligence or common sense
sinfulness|0|estrangement from god
singe|3|a surface burn
sinner|6|a person who sins (without repenting)
sinning|4|an act that is regarded by theologians as a transgression of God's will
sinusitis|2|inflammation of one of the paranasal sinuses
sipper|1|a drinker who sips
sirocco|2|a windstorm that lifts up clouds of dust or sand
sirrah|3|formerly a contemptuous term of address to an inferior man or boy
sissy|7|a timid man or boy considered childish or unassertive
sit-down|0|a strike in which workers refuse to leave the workplace until a settlement is reached
sitar|3|a stringed instrument of India
sixer|3|the cardinal number that is the sum of five and one
sixpence|4|a small coin of the United Kingdom worth six pennies
sixties|5|the decade from 1960 to 1969
sizing|4|any glutinous material used to fill pores in surfaces or to stiffen fabrics
skateboard|6|a board with wheels that is ridden in a standing or crouching position and propelled by foot
skedaddle|4|a hasty flight
skeet|4|the sport of shooting at clay pigeons that are hurled upward in such a way as to simulate the flight of a bird
skein|2|coils of worsted yarn
skeptic|4|someone who habitually doubts accepted beliefs
sketchbook|3|a book containing sheets of paper on which sketches can be drawn
skewer|4|a long pin for holding meat in position while it is being roasted
skier|4|someone who skis
skiff|5|any of various small boats propelled by oars or by sails or by a motor
skillet|5|a pan used for frying foods
skinflint|3|a selfish person who is unwilling to give or spend
skinful|2|a quantity of alcoholic drink sufficient to make you drunk
skinheads|5|a youth subculture that appeared first in England in the late 1960s as a working-class reaction to the hippies
skinny|8|confidential information about a topic or person
skirl|2|the sound of (the chanter of) a bagpipe
skirmish|4|a minor short-term fight
skittles|4|a bowling game that is played by rolling a bowling ball down a bowling alley at a target of nine wooden pins
skivvies|4|men's underwear consisting of cotton undershirt and underpants
skulduggery|2|verbal misrepresentation intended to take advantage of you in some way
skulking|4|evading duty or work by pretending to be incapacitated
skullduggery|2|verbal misrepresentation intended to take advantage of you in some way
skycap|3|a porter who helps passengers with their baggage at an airport
skydiver|2|a person who jumps from a plane and performs various gymnastic maneuvers before pulling the parachute cord
skydiving|5|performing acrobatics in free fall before pulling the ripcord of a parachute
skylight|5|a window in a roof to admit daylight
skyway|4|a designated route followed by airplanes in flying from one airport to another
skywriting|3|writing formed in the sky by smoke released from an airplane
slacker|5|a person who shirks his work or duty (especially one who tries to evade military service in wartime)
slacking|5|the evasion of work or duty
slacks|5|pants for casual wear
slalom|2|a downhill race over a winding course defined by upright poles
slapper|2|a hitter who slaps (usually another person) with an open hand
slaughterhouse|5|a building where animals are butchered
slayer|6|someone who causes the death of a person or animal
slaying|5|unlawful premeditated killing of a human being by a human being
sledgehammer|5|a heavy long-handled hammer used to drive stakes or wedges
sleepiness|2|a very sleepy state
sleeplessness|2|a temporary state in which you are unable (or unwilling) to sleep
sleepwalker|3|someone who walks about in their sleep
sleepwalking|4|walking by a person who is asleep
sleepyhead|4|a sleepy person
sleet|4|partially melted snow (or a mixture of rain and snow)
sleight|4|adroitness in using the hands
sleigh|6|a vehicle mounted on runners and pulled by horses or dogs
sleuthing|3|a police investigation to determine the perpetrator
sleuth|3|a detective who follows a trail
slime|6|any thick, viscous matter
slingshot|5|a plaything consisting of a Y-shaped stick with elastic between the arms
slipknot|3|a knot at the end of a cord or rope that can slip along the cord or rope around which it is made
slipstream|6|the flow of air that is driven backwards by an aircraft propeller
sloganeering|0|persuasion by means of empty slogans
sloop|3|a sailing vessel with a single mast set about one third of the boat's length aft of the bow
sloughing|2|the process whereby something is shed
slowdown|3|the act of slowing down or falling behind
slowing|6|a decrease in rate of change
slowpoke|4|someone who moves slowly
slugfest|2|a fight with bare fists
slush|4|partially melted snow
small-arm|0|a portable gun
smashing|6|the act of breaking something into small pieces
smelling|7|the act of perceiving the odor of something
smidgen|4|a tiny or scarcely detectable amount
smidge|4|a tiny or scarcely detectable amount
smiley|6|an emoticon of a smiling face
smiling|8|a facial expression characterized by turning up the corners of the mouth
smirk|5|a smile expressing smugness or scorn instead of pleasure
smithereens|4|a collection of small fragments considered as a whole
smithy|5|a workplace where metal is worked by heating and hammering
smock|4|a loose coverall (coat or frock) reaching down to the ankles
smokehouse|4|a small house where smoke is used to cure meat or fish
smokestack|3|a large tall chimney through which combustion gases and smoke can be evacuated
smooch|4|an enthusiastic kiss
smoother|5|a power tool used for sanding wood
smuggler|5|someone who imports or exports without paying duties
smuggling|6|secretly importing prohibited goods or goods on which duty is due
smugness|3|an excessive feeling of self-satisfaction
snafu|4|an acronym often used by soldiers in World War II: situation normal all fucked up
snakebite|4|a bite inflicted by a (venomous) snake
snapshot|5|an informal photograph
sneezing|5|a symptom consisting of the involuntary expulsion of air from the nose
snicker|3|a disrespectful laugh
sniffle|3|the act of breathing heavily through the nose (as when the nose is congested)
sniff|6|sensing an odor by inhaling through the nose
snifter|4|a globular glass with a small top
sniper|7|a marksman who shoots at people from a concealed place
snips|2|hand shears for cutting sheet metal
snitch|6|someone acting as an informer or decoy for the police
sniveling|5|whining in a tearful manner
snobbery|3|the trait of condescending to those of lower social status
snogging|2|cuddle and kiss
snood|2|an ornamental net in the shape of a bag that confines a woman's hair
snooker|3|a form of pool played with 15 red balls and six balls of other colors and a cue ball
snooper|2|a spy who makes uninvited inquiries into the private affairs of others
snoop|6|a spy who makes uninvited inquiries into the private affairs of others
snooze|5|sleeping for a short period of time (usually not in bed)
snorting|5|an act of forcible exhalation
snowbank|2|a mound or heap of snow
snowdrift|3|a mass of snow heaped up by the wind
snowfall|4|precipitation falling from clouds in the form of ice crystals
snowfield|2|a permanent wide expanse of snow
snowman|6|a figure of a person made of packed snow
snowmobile|3|tracked vehicle for travel on snow having skis in front
snowplow|4|a vehicle used to push snow from roads
snowsuit|2|a child's overgarment for cold weather
snuggle|5|a close and affectionate (and often prolonged) embrace
soaring|5|the activity of flying a glider
sobbing|7|convulsive gasp made while weeping
sociability|1|the relative tendency or disposition to be sociable or associate with one's fellows
socialising|2|the act of meeting for social purposes
socialism|4|a political theory advocating state ownership of industry
socializing|4|the act of meeting for social purposes
sociologist|3|a social scientist who studies the institutions and development of human society
sociology|4|the study and classification of human societies
sodbuster|3|a person who operates a farm
sodium|6|a silvery soft waxy metallic element of the alkali metal group
sodomite|3|someone who engages in anal copulation (especially a male who engages in anal copulation with another male)
soft-shoe|0|tap dancing wearing shoes that have soft soles
softener|4|a substance added to another to make it less hard
softening|4|the process of becoming softer
softie|4|a person who is weak and excessively sentimental
softy|4|a person who is weak and excessively sentimental
soiree|5|a party of people assembled in the evening (usually at a private house)
sojourner|2|a temporary resident
sojourn|3|a temporary stay (e.g., as a guest)
solarium|4|a room enclosed largely with glass and affording exposure to the sun
soldering|4|fastening firmly together
solenoid|2|a coil of wire around an iron core
solicitude|2|a feeling of excessive concern
solidarity|5|a union of interests or purposes or sympathies among members of a group
solidifying|2|the process of becoming hard or solid by cooling or drying or crystallization
solipsism|2|the philosophical theory that the self is all that you know to exist
soloist|3|a musician who performs a solo
solon|3|a man who is a respected leader in national or international affairs
solstice|4|either of the two times of the year when the sun is at its greatest distance from the celestial equator
solvency|2|the ability to meet maturing obligations as they come due
solving|6|finding a solution to a problem
somersaulting|1|an acrobatic feat in which the feet roll over the head (either forward or backward) and return
somersault|4|an acrobatic feat in which the feet roll over the head (either forward or backward) and return
sommelier|2|a waiter who manages wine service in a hotel or restaurant
sonata|4|a musical composition of 3 or 4 movements of contrasting forms
songbook|2|a book containing a collection of songs
songstress|2|a woman songster (especially of popular songs)
songwriter|5|a composer of words or music for popular songs
sonnet|5|a verse form consisting of 14 lines with a fixed rhyme scheme
sonny|8|a male child (a familiar term of address to a boy)
sonogram|3|an image of a structure that is produced by ultrasonography (reflections of high-frequency sound waves)
sonority|0|having the character of a loud deep sound
soothsayer|2|someone who makes predictions of the future (usually on the basis of special knowledge)
sooth|3|truth or reality
sophisticate|1|a worldly-wise person
sophistry|2|a deliberately invalid argument displaying ingenuity in reasoning in the hope of deceiving someone
sorority|6|a social club for female undergraduates
sorption|0|the process in which one substance takes up or holds another (by either absorption or adsorption)
soundtrack|5|sound recording on a narrow strip of a motion picture film
soupcon|2|a slight but appreciable amount
sourpuss|4|someone with a habitually sullen or gloomy expression
sousaphone|2|the lowest brass wind instrument
soutane|0|a long cassock with buttons down the front
southerly|3|a wind from the south
southland|4|any region lying in or toward the south
southpaw|4|a baseball pitcher who throws the ball with the left hand
southward|3|the cardinal compass point that is at 180 degrees
sovereign|6|a nation's ruler or head of state usually by hereditary right
sower|2|someone who sows
spacecraft|6|a craft capable of traveling in outer space
spacesuit|2|a pressure suit worn by astronauts while in outer space
spaciousness|0|spatial largeness and extensiveness (especially inside a building)
spadework|2|dull or routine preliminary work preparing for an undertaking
spall|2|a fragment broken off from the edge or face of stone or ore and having at least one thin edge
spandex|5|an elastic synthetic fabric
spangle|2|adornment consisting of a small piece of shiny material used to decorate clothing
spanking|6|the act of slapping on the buttocks
spank|6|a slap with the flat of the hand
spanner|3|a hand tool that is used to hold or twist a nut or bolt
sparkling|6|a rapid change in brightness
spatiality|0|any property relating to or occupying space
spaying|2|neutering a female by removing the ovaries
speakeasy|4|an illegal barroom
speakerphone|5|a telephone with a microphone and loudspeaker
species|8|taxonomic group whose members can interbreed
specie|2|coins collectively
specs|6|optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision
spectacles|5|optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision
spectacle|6|something or someone seen (especially a notable or unusual sight)
specter|4|a mental representation of some haunting experience
spectrometry|2|the use of spectroscopes to analyze spectra
spectrophotometer|0|a photometer for comparing two light radiations wavelength by wavelength
spectrum|6|an ordered array of the components of an emission or wave
speechmaker|2|a person who delivers a speech or oration
speechmaking|2|delivering an address to a public audience
speechwriter|2|a writer who composes speeches for others to deliver
speedboat|4|a fast motorboat
speeding|7|changing location rapidly
speedometer|3|a meter fixed to a vehicle that measures and displays its speed
spendthrift|2|someone who spends money prodigally
spermaceti|2|a white waxy substance from oil of the sperm whale
spermatogenesis|2|development of spermatozoa
spermicide|4|a contraceptive agent that kills spermatozoa
spiegel|2|pig iron containing manganese
spiel|4|plausible glib talk (especially useful to a salesperson)
spiff|3|attractiveness in appearance or dress or manner
spillover|2|any indirect effect of public expenditure
spillway|3|a channel that carries excess water over or around a dam or other obstruction
spinal|7|anesthesia of the lower half of the body
spinnability|0|the quality of being suitable for spinning or the capability of being spun (used of textile fibers)
spinnaker|3|a large and usually triangular headsail
spinning|7|creating thread
spiritualist|3|someone who serves as an intermediary between the living and the dead
spitfire|4|a highly emotional and quick-tempered person (especially a girl or woman)
spittoon|4|a receptacle for spit (usually in a public place)
splashdown|3|a landing of a spacecraft in the sea at the end of a space flight
splay|2|an outward bevel around a door or window that makes it seem larger
splenectomy|3|surgical removal of the spleen
splenomegaly|0|an abnormal enlargement of the spleen
splicing|3|a junction where two things (as paper or film or magnetic tape) have been joined together
spliff|3|marijuana leaves rolled into a cigarette for smoking
splintering|3|the act of chipping something
splinter|5|a small thin sharp bit or wood or glass or metal
splotch|2|an irregularly shaped spot
spoilsport|3|someone who spoils the pleasure of others
spokesperson|5|an advocate who represents someone else's policy or purpose
spokeswoman|2|a female spokesperson
spoof|3|a composition that imitates or misrepresents somebody's style, usually in a humorous way
spool|4|a winder around which thread or tape or film or other flexible materials can be wound
spoor|3|the trail left by a person or an animal
sportscaster|3|an announcer who reads sports news or describes sporting events
sportswear|4|attire worn for sport or for casual wear
sportswoman|1|someone who engages in sports
sportswriter|4|a journalist who writes about sports
spouse|6|a person's partner in marriage
spout|5|an opening that allows the passage of liquids or grain
sprain|5|a painful injury to a joint caused by a sudden wrenching of its ligaments
sprawling|3|an ungainly posture with arms and legs spread about
spreadsheet|3|a screen-oriented interactive program enabling a user to lay out financial data on the screen
spree|6|a brief indulgence of your impulses
springtime|5|the season of growth
sprinkler|5|mechanical device that attaches to a garden hose for watering lawn or garden
sprinter|2|someone who runs a short distance at top speed
sprite|4|a small being, human in form, playful and having magical powers
spritz|4|a quick squirt of some liquid (usually carbonated water)
sprue|0|a chronic disorder that occurs in tropical and non-tropical forms and in both children and adults
spume|0|foam or froth on the sea
spurring|2|a verbalization that encourages you to attempt something
spurt|4|the occurrence of a sudden discharge (as of liquid)
sputnik|4|a Russian artificial satellite
spyglass|3|a small refracting telescope
spyware|2|computer software that obtains information from a user's computer without the user's knowledge or consent
squabble|4|a quarrel about petty points
squall|4|sudden violent winds
squalor|3|sordid dirtiness
squandering|3|spending resources lavishly and wastefully
squaw|5|derogatory terms for an American Indian woman
squeal|6|a high-pitched howl
squeegee|3|T-shaped cleaning implement with a rubber edge across the top
squeezing|6|the act of gripping and pressing firmly
squib|3|firework consisting of a tube filled with powder (as a broken firecracker) that burns with a fizzing noise
squirm|5|the act of wiggling
squish|5|the noise of soft mud being walked on
stabber|2|someone who stabs another person
stabiliser|2|a device for making something stable
stability|6|the quality or attribute of being firm and steadfast
stagecoach|5|a large coach-and-four formerly used to carry passengers and mail on regular routes between towns
stagehand|4|an employee of a theater who performs work involved in putting on a theatrical production
staggers|3|a disease of the central nervous system affecting especially horses and cattle
stagger|4|an unsteady uneven gait
staginess|0|an artificial and mannered quality
stainless|5|steel containing chromium that makes it resistant to corrosion
staircase|6|a way of access (upward and downward) consisting of a set of steps
stairway|5|a way of access (upward and downward) consisting of a set of steps
stakeout|6|surveillance of some place or some person by the police (as in anticipation of a crime)
stakes|7|the money risked on a gamble
stalling|7|a tactic used to mislead or delay
stalls|5|a farm building for housing horses or other livestock
stalwart|4|a person who is loyal to their allegiance (especially in times of revolt)
stamina|5|enduring strength and energy
stammer|3|a speech disorder involving hesitations and involuntary repetitions of certain sounds
standpipe|2|a vertical pipe
standpoint|5|a mental position from which things are viewed
stanhope|2|a light open horse-drawn carriage with two or four wheels and one seat
starboard|7|the right side of a ship or aircraft to someone who is aboard and facing the bow or nose
stardom|4|the status of being acknowledged as a star
stardust|5|a dreamy romantic or sentimental quality
stargazing|3|observation of the stars
starlight|5|the light of the stars
starship|6|a spacecraft designed to carry a crew into interstellar space (especially in science fiction)
startle|5|a sudden involuntary movement
starving|8|the act of depriving of food or subjecting to famine
stash|7|a secret store of valuables or money
stateroom|5|a guest cabin
statesmanship|2|wisdom in the management of public affairs
statesman|4|a man who is a respected leader in national or international affairs
stationery|5|paper cut to an appropriate size for writing letters
stationmaster|3|the person in charge of a railway station
statistic|4|a datum that can be represented numerically
statuette|2|a small carved or molded figure
stature|6|high level of respect gained by impressive development or achievement
statute|6|an act passed by a legislative body
stays|9|a woman's close-fitting foundation garment
stead|5|the post or function properly or customarily occupied or served by another
steakhouse|4|a restaurant that specializes in steaks
stealer|3|a criminal who takes property belonging to someone else with the intention of keeping it or selling it
stealth|6|avoiding detection by moving carefully
steamboat|4|a boat propelled by a steam engine
steamship|4|a ship powered by one or more steam engines
steelworks|2|a factory where steel is made
stenographer|5|someone skilled in the transcription of speech (especially dictation)
stenosis|2|abnormal narrowing of a bodily canal or passageway
stepbrother|4|a brother who has only one parent in common with you
stepchild|3|a child of your spouse by a former marriage
stepdaughter|4|a daughter of your spouse by a former marriage
stepfather|6|the husband of your mother by a subsequent marriage
stepladder|4|a folding portable ladder hinged at the top
stepmother|7|the wife of your father by a subsequent marriage
steppe|4|extensive plain without trees (associated with eastern Russia and Siberia)
steprelationship|0|a family relationship by virtue of remarriage
stepsister|4|a sister who has only one parent in common with you
stepson|4|the son your spouse by a former marriage
stereotype|4|a conventional or formulaic conception or image
steriliser|2|a device for heating substances above their boiling point
sterling|6|British money
stethoscope|5|a medical instrument for listening to the sounds generated inside the body
stickball|3|a form of baseball played in the streets with a rubber ball and broomstick handle
stickler|5|someone who insists on something
stickpin|2|a decorative pin that is worn in a necktie
stickup|5|robbery at gunpoint
stifling|4|forceful prevention
stigmata|4|marks resembling the wounds on the crucified body of Christ
stiletto|4|a small dagger with a tapered blade
stillness|4|tranquil silence
stinginess|2|a lack of generosity
stinging|5|a kind of pain
stipend|4|a sum of money allotted on a regular basis
stockbroker|5|an agent in the buying and selling of stocks and bonds
stockholder|5|someone who holds shares of stock in a corporation
stockman|2|farmer who breed or raises livestock
stockpiling|3|accumulating and storing a reserve supply
stockroom|4|storeroom for storing goods and supplies used in a business
stockyard|3|enclosed yard where cattle, pigs, horses, or sheep are kept temporarily
stogie|4|a cheap cigar
stomper|3|someone who walks with a heavy noisy gait or who stamps on the ground
stomp|6|a dance involving a rhythmical stamping step
stonemason|2|a craftsman who works with stone or brick
stonewalling|2|stalling or delaying especially by refusing to answer questions or cooperate
stoning|2|the act of pelting with stones
stoolie|4|someone acting as an informer or decoy for the police
stopgap|2|something contrived to meet an urgent need or emergency
stopwatch|5|a timepiece that can be started or stopped for exact timing (as of a race)
storefront|4|the front side of a store facing the street
storehouse|4|a depository for goods
storekeeper|4|a merchant who owns or manages a shop
storeroom|5|a room in which things are stored
storey|3|a structure consisting of a room or set of rooms at a single position along a vertical scale
storybook|4|a book containing a collection of stories (usually for children)
storyline|3|the plot of a book or play or film
stowaway|4|a person who hides aboard a ship or plane in the hope of getting free passage
strafe|2|an attack of machine-gun fire or cannon fire from a low flying airplane
straggler|3|someone who strays or falls behind
strainer|3|a filter to retain larger pieces while smaller pieces and liquids pass through
strangles|4|an acute bacterial disease of horses characterized by inflammation of the mucous membranes
strangling|5|the act of suffocating (someone) by constricting the windpipe
strapless|4|a woman's garment that exposes the shoulders and has no shoulder straps
stratosphere|4|the atmospheric layer between the troposphere and the mesosphere
streaker|2|someone who takes off all their clothes and runs naked through a public place
streaming|5|the circulation of cytoplasm within a cell
streetcar|5|a wheeled vehicle that runs on rails and is propelled by electricity
streetlight|4|a lamp supported on a lamppost
streptomycin|2|an antibiotic produced by the actinomycete Streptomyces griseus and used to treat tuberculosis
strider|3|a person who walks rapidly with long steps
stridor|2|a whistling sound when breathing (usually heard on inspiration)
stripes|7|V-shaped sleeve badge indicating military rank and service
stripping|5|the removal of covering
striving|4|an effortful attempt to attain a goal
strobe|4|scientific instrument that provides a flashing light synchronized with the periodic movement of an object
stroking|5|a light touch with the hands
stroll|7|a leisurely walk (usually in some public place)
stronghold|5|a strongly fortified defensive structure
strontium|2|a soft silver-white or yellowish metallic element of the alkali metal group
strop|3|a leather strap used to sharpen razors
strumpet|4|a woman adulterer
strychnine|4|an alkaloid plant toxin extracted chiefly from nux vomica
stucco|4|a plaster now made mostly from Portland cement and sand and lime
studying|9|reading carefully with intent to remember
stupe|3|a person who is not very bright
stupidity|6|a poor ability to understand or to profit from experience
stutter|6|a speech disorder involving hesitations and involuntary repetitions of certain sounds
stylemark|0|a distinctive characteristic or attribute
styler|3|someone who cuts or beautifies hair
stylization|1|the act of stylizing
sub-interval|0|an interval that is included in another interval
sub-test|0|one of a battery of related tests
subbing|3|working as a substitute for someone who is ill or on leave of absence
subcommittee|5|a subset of committee members organized for a specific purpose
subcompact|2|a car smaller than a compact car
subcontinent|1|a large and distinctive landmass (as India or Greenland) that is a distinct part of some continent
subcontract|2|a contract assigning to another party some obligations of a prior contract
subculture|2|a social group within a national culture that has distinctive patterns of behavior and beliefs
subfigure|0|a figure that is a part of another figure
subjectivity|2|judgment based on individual personal impressions and feelings and opinions rather than external facts
subjunctive|2|a mood that represents an act or state (not as a fact but) as contingent or possible
sublet|4|a lease from one lessee to another
sublimate|2|the product of vaporization of a solid
sublimity|2|nobility in thought or feeling or style
submerging|2|sinking until covered completely with water
subpart|1|a part of a part
subpoena|6|a writ issued by court authority to compel the attendance of a witness at a judicial proceeding
subroutine|2|a set sequence of steps, part of larger computer program
subsection|4|a section of a section
subset|2|a set whose members are members of another set
subsiding|2|a gradual sinking to a lower level
subsidy|2|a grant paid by a government to an enterprise that benefits the public
subsoil|2|the layer of soil between the topsoil and bedrock
subspace|4|a space that is contained within another space
subspecies|4|a taxonomic group that is a division of a species
substance|7|the real physical matter of which a person or thing consists
substantive|3|any word or group of words functioning as a noun
substation|4|a subsidiary station where electricity is transformed for distribution by a low-voltage network
subsystem|2|a system that is part of some larger system
subterfuge|4|something intended to misrepresent the true nature of an activity
suburbanite|3|a resident of a suburb
suburb|4|a residential district located on the outskirts of a city
subversive|5|a radical supporter of political or social revolution
subverter|2|a radical supporter of political or social revolution
succor|3|assistance in time of difficulty
succour|3|assistance in time of difficulty
suddenness|3|the quality of happening with headlong haste or without warning
suffrage|2|a legal right guaranteed by the 15th amendment to the US Constitution
suitability|2|the quality of having the properties that are right for a specific purpose
suiting|3|a fabric used for suits
suitor|5|a man who courts a woman
sulfate|4|a salt or ester of sulphuric acid
sulfide|3|a compound of sulphur and some other element that is more electropositive
sulfur|5|an abundant tasteless odorless multivalent nonmetallic element
sulky|3|a light two-wheeled vehicle for one person
sulphur|5|an abundant tasteless odorless multivalent nonmetallic element
sultan|6|the ruler of a Muslim country (especially of the former Ottoman Empire)
summerhouse|4|a small roofed building affording shade and rest
summertime|5|the warmest season of the year
summoning|4|calling up supposed supernatural forces by spells and incantations
sunbeam|4|a ray of sunlight
sunblock|4|a cream spread on the skin
sundown|6|the time in the evening at which the sun begins to fall below the horizon
sundries|2|miscellaneous objects too numerous or too small to be specified
sunglass|3|a convex lens that focuses the rays of the sun
sunlamp|2|a mercury-vapor lamp used in medical or cosmetic treatments
sunroof|4|an automobile roof having a sliding or raisable panel
sunroom|3|a room enclosed largely with glass and affording exposure to the sun
sunscreen|5|a cream spread on the skin
sunspot|3|a cooler darker spot appearing periodically on the sun's photosphere
sunstroke|3|sudden prostration due to exposure to the sun or excessive heat
suntan|5|a browning of the skin resulting from exposure to the rays of the sun
sunup|5|the first light of day
supercharger|3|compressor that forces increased oxygen into the cylinders of an internal-combustion engine
supercomputer|3|a mainframe computer that is one of the most powerful available at a given time
superego|2|that part of the unconscious mind that acts as a conscience
supergrass|2|a police informer who implicates many people
supermodel|5|a fashion model who has attained the status of a celebrity
supermom|3|an informal term for a mother who can combine childcare and full-time employment
supernova|4|a star that explodes and becomes extremely luminous in the process
superpower|4|a state powerful enough to influence events throughout the world
superstructure|3|structure consisting of the part of a ship above the main deck
supertanker|2|the largest class of oil tankers
supervising|5|management by overseeing the performance or operation of a person or group
supervision|6|management by overseeing the performance or operation of a person or group
suppertime|4|the customary or habitual hour for the evening meal
supping|2|ingestion of liquid food with a spoon or by drinking
supporting|7|the act of bearing the weight of or strengthening
suppository|3|a small plug of medication designed for insertion into the rectum or vagina where it melts
supremacy|4|power to dominate or defeat
supremo|3|the most important person in an organization
surfactant|2|a chemical agent capable of reducing the surface tension of a liquid in which it is dissolved
surfboard|5|a narrow buoyant board for riding surf
surfer|5|someone who engages in surfboarding
surmise|4|a message expressing an opinion based on incomplete evidence
surplus|6|a quantity much larger than is needed
surroundings|6|the environmental condition
surveillance|9|close observation of a person or group (usually by the police)
surveying|4|the practice of measuring angles and distances on the ground so that they can be accurately plotted on a map
suspension|7|a mixture in which fine particles are suspended in a fluid where they are supported by buoyancy
sutler|4|a supplier of victuals or supplies to an army
suturing|4|surgical joining of two surfaces
swabbing|3|cleaning with a mop
swain|3|a man who is the lover of a man or woman
swallowtail|2|a man's full-dress jacket with two long tapering tails at the back
swami|5|a Hindu religious teacher
swank|4|elegance by virtue of being fashionable
sward|0|surface layer of ground containing a mat of grass and grass roots
swashbuckler|2|a reckless impetuous irresponsible person
swashbuckling|2|flamboyantly reckless and boastful behavior
swash|2|the movement or sound of water
swastika|4|the official emblem of the Nazi Party and the Third Reich
swatch|4|a sample piece of cloth
swathing|0|cloth coverings wrapped around something (as a wound or a baby)
swatter|3|an implement with a flat part (of mesh or plastic) and a long handle
sweatpants|3|loose-fitting trousers with elastic cuffs
sweatshop|4|factory where workers do piecework for poor pay and are prevented from forming unions
sweeping|6|the act of cleaning with a broom
sweepstakes|5|a lottery in which the prize consists of the money paid by the participants
swerving|3|the act of turning aside suddenly
swiftness|2|a rate (usually rapid) at which something happens
swilling|3|the drinking of large mouthfuls rapidly
swimwear|3|tight fitting garment worn for swimming
swinging|7|changing location by moving back and forth
swipe|5|a sweeping stroke or blow
swirl|5|the shape of something rotating rapidly
swish|5|a brushing or rustling sound
switchblade|4|a pocketknife with a blade that springs open at the press of a button
switchboard|5|telephone central where circuits are completed with patchcords
switcheroo|3|a sudden unexpected switch
switching|7|the act of changing one thing or position for another
swivel|4|a coupling (as in a chain) that has one end that turns on a headed pin
swoon|4|a spontaneous loss of consciousness caused by insufficient blood to the brain
swoosh|3|the noise produced by the sudden rush of a fluid (a gas or liquid)
swordplay|4|the act using a sword (or other weapon) vigorously and skillfully
swordsmanship|3|skill in fencing
swordsman|5|someone skilled at fencing
sycophant|3|a person who tries to please someone in order to gain a personal advantage
syllabicity|0|the pattern of syllable formation in a particular language
syllable|5|a unit of spoken language larger than a phoneme
syllabus|4|an integrated course of academic studies
syllogism|2|deductive reasoning in which a conclusion is derived from two premises
sylvan|2|a spirit that lives in or frequents the woods
symbiosis|3|the relation between two different species of organisms that are interdependent
symbolizing|2|the act of representing something with a symbol
symmetry|5|an attribute of a shape or relation
sympathectomy|2|surgical interruption of a nerve pathway in the sympathetic nervous system
synagogue|5|the place of worship for a Jewish congregation
synchronicity|2|the relation that exists when things occur at the same time
synchronism|0|the relation that exists when things occur at the same time
synchrony|0|the relation that exists when things occur at the same time
syndactyly|2|birth defect in which there is partial or total webbing connecting two or more fingers or toes
synecdoche|2|substituting a more inclusive term for a less inclusive one or vice versa
synopsis|3|a sketchy summary of the main points of an argument or theory
synthetic|6|a compound made artificially by chemical reactions
syphilis|6|a common venereal disease caused by the treponema pallidum spirochete
syringe|6|a medical instrument used to inject or withdraw fluids
systematization|0|systematic organization
tabes|3|wasting of the body during a chronic disease
tablecloth|5|a covering spread over a dining table
tabor|3|a small drum with one head of soft calfskin
tachometer|2|measuring instrument for indicating speed of rotation
tachycardia|4|abnormally rapid heartbeat (over 100 beats per minute)
taconite|2|a variety of chert containing magnetite and hematite
tactic|5|a plan for attaining a particular goal
taffeta|4|a crisp smooth lustrous fabric
tagalong|2|someone who persistently (and annoyingly) follows along
tailgate|4|a gate at the rear of a vehicle
tailing|5|the act of following someone secretly
taillight|5|lamp (usually red) mounted at the rear of a motor vehicle
tailor|7|a person whose occupation is making and altering garments
tailpipe|4|a pipe carrying fumes from the muffler to the rear of a car
tails|7|formalwear consisting of full evening dress for men
tailwind|2|wind blowing in the same direction as the path of a ship or aircraft
taint|5|the state of being contaminated
takings|3|the income or profit arising from such transactions as the sale of land or other property
talebearer|2|someone who gossips indiscreetly
talker|6|someone who expresses in language
talkie|4|a movie with synchronized speech and singing
talks|9|a discussion intended to produce an agreement
tallow|2|obtained from suet and used in making soap, candles and lubricants
tambourine|5|a shallow drum with a single drumhead and with metallic disks in the sides
tamer|4|an animal trainer who tames wild animals
tampering|5|the act of altering something secretly or improperly
tamper|4|a tool for tamping (e.g., for tamping tobacco into a pipe bowl or a charge into a drill hole etc.)
tampon|4|plug of cotton or other absorbent material
tankard|2|large drinking vessel with one handle
tankful|3|as much as a tank will hold
tantalum|2|a hard grey lustrous metallic element that is highly resistant to corrosion
tantrum|5|a display of bad temper
tapering|2|the act of gradually lowering the size or amount
taping|6|a recording made on magnetic tape
tapping|6|the sound of light blow or knock
tardiness|4|the quality or habit of not adhering to a correct or usual or expected time
tariff|3|a government tax on imports or exports
tarnish|4|discoloration of metal surface caused by oxidation
tarpaulin|2|waterproofed canvas
tartan|4|a cloth having a crisscross design
taskmaster|3|someone who imposes hard or continuous work
tassel|4|adornment consisting of a bunch of cords fastened at one end
taster|3|someone who samples food or drink for its quality
tattletale|4|someone who gossips indiscreetly
tattle|3|disclosing information or giving evidence about another
taunting|5|aggravation by deriding or mocking or criticizing
taunt|4|aggravation by deriding or mocking or criticizing
taupe|4|a greyish brown
tavern|6|a building with a bar that is licensed to sell alcoholic drinks
taxicab|5|a car driven by a person whose job is to take passengers where they want to go in exchange for money
taxidermist|3|a craftsman who stuffs and mounts the skins of animals for display
taxidermy|3|the art of mounting the skins of animals so that they have lifelike appearance
taxidriver|0|someone who drives a taxi for a living
taxman|3|someone who collects taxes for the government
taxpayer|4|someone who pays taxes
teacart|0|serving cart for serving tea or light refreshments
teahouse|5|a restaurant where tea and light meals are available
teakettle|3|kettle for boiling water to make tea
teamster|3|the driver of a team of horses doing hauling
teapot|5|pot for brewing tea
tearing|7|shedding tears
tearjerker|2|an excessively sentimental narrative
tearoom|3|a restaurant where tea and light meals are available
teashop|2|a restaurant where tea and light meals are available
techie|2|a technician who is highly proficient and enthusiastic about some technical field (especially computing)
technetium|2|a crystalline metallic element not found in nature
technicolor|4|a trademarked method of making color motion pictures
technocracy|2|a form of government in which scientists and technical experts are in control
techno|5|a style of fast heavy electronic dance music usually without vocals
teepee|2|a Native American tent
teeter|2|a plaything consisting of a board balanced on a fulcrum
teetotaler|3|a total abstainer
teetotaller|2|a total abstainer
telecast|4|a television broadcast
telegraph|6|apparatus used to communicate at a distance over a wire (usually in Morse code)
telekinesis|4|the power to move something by thinking about it without the application of physical force
telemarketing|4|the use of the telephone as an interactive medium for promotion and sales
telemetry|4|automatic transmission and measurement of data from remote sources by wire or radio or other means
telepathy|5|apparent communication from one mind to another without using sensory perceptions
teleportation|2|a hypothetical mode of instantaneous transportation
telescope|6|a magnifier of images of distant objects
televangelist|2|an evangelist who conducts services on television
telex|4|a character printer connected to a telegraph that operates like a typewriter
telfer|4|one of the conveyances (or cars) in a telpherage
telltale|4|someone who gossips indiscreetly
telly|6|an electronic device that receives television signals and displays them on a screen
temerity|3|fearless daring
template|4|a model or standard for making comparisons
temporal|5|the semantic role of the noun phrase that designates the time of the state or action denoted by the verb
temptation|7|something that seduces or has the quality to seduce
temptress|4|a woman who is considered to be dangerously seductive
tenacity|3|persistent determination
tenderfoot|4|an inexperienced person (especially someone inexperienced in outdoor living)
tenderizer|2|a substance (as the plant enzyme papain) applied to meat to make it tender
tending|5|the work of providing treatment for or attending to someone or something
tenement|4|a run-down apartment house barely meeting minimal standards
tenet|2|a religious doctrine that is proclaimed as true without proof
tenon|2|a projection at the end of a piece of wood that is shaped to fit into a mortise and form a mortise joint
tenting|2|the act of encamping and living in tents in a camp
tepee|4|a Native American tent
terahertz|2|one trillion periods per second
terminology|4|a system of words used to name things in a particular discipline
terrain|6|a piece of ground having specific characteristics or military potential
terrarium|3|a vivarium in which selected living plants are kept and observed
territoriality|2|the behavior of a male animal that defines and defends its territory
terrycloth|2|a pile fabric (usually cotton) with uncut loops on both sides
testosterone|5|a potent androgenic hormone produced chiefly by the testes
tetherball|3|a game with two players who use rackets to strike a ball that is tethered to the top of a pole
tether|4|restraint consisting of a rope (or light chain) used to restrain an animal
tetrodotoxin|2|a powerful neurotoxin found in the ovaries of pufferfish
textile|4|artifact made by weaving or felting or knitting or crocheting natural or synthetic fibers
texture|6|the feel of a surface or a fabric
thallium|3|a soft grey malleable metallic element that resembles tin but discolors on exposure to air
thankfulness|2|warm friendly feelings of gratitude
theatregoer|1|someone who attends the theater
theatrical|6|a performance of a play
theophylline|2|a colorless crystalline alkaloid derived from tea leaves or made synthetically
theorem|4|a proposition deducible from basic postulates
theosophy|2|a system of belief based on mystical insight into the nature of God and the soul
therapeutic|5|a medicine or therapy that cures disease or relieve pain
therapy|9|the act of caring for someone (as by medication or remedial training etc.)
theremin|2|an electronic musical instrument
thermal|6|rising current of warm air
thermistor|0|a semiconductor device made of materials whose resistance varies as a function of temperature
thermocouple|1|a kind of thermometer consisting of two wires of different metals that are joined at both ends
thermodynamics|3|the branch of physics concerned with the conversion of different forms of energy
thermometer|6|measuring instrument for measuring temperature
thermometry|0|the measurement of temperature
thermopile|0|a kind of thermometer for measuring heat radiation
thermostatics|0|the aspect of thermodynamics concerned with thermal equilibrium
thermostat|5|a regulator for automatically regulating temperature by starting or stopping the supply of heat
thermos|5|vacuum flask that preserves temperature of hot or cold drinks
thesaurus|4|a book containing a classified list of synonyms
thespian|4|a theatrical performer
theta|5|the 8th letter of the Greek alphabet
thiamine|2|a B vitamin that prevents beriberi
thiamin|0|a B vitamin that prevents beriberi
thicket|4|a dense growth of bushes
thievery|3|the act of taking something from someone unlawfully
thieving|6|the act of taking something from someone unlawfully
thill|0|one of two shafts extending from the body of a cart or carriage on either side of the animal that pulls it
thingamabob|3|something unspecified whose name is either forgotten or not known
thingamajig|3|something unspecified whose name is either forgotten or not known
thinner|6|a diluting agent
thinning|4|the act of diluting something
thiouracil|0|depresses the function of the thyroid gland
third-dimensionality|0|the property of having three dimensions
thirteenth|5|position 13 in a countable series of things
thirtieth|2|position 30 in a countable series of things
thoracotomy|5|surgical incision into the chest walls opening up the pleural cavity
thorium|3|a soft silvery-white tetravalent radioactive metallic element
thoroughfare|5|a public road from one place to another
thoroughness|3|conscientiousness in performing all aspects of a task
thought-image|0|a mental image produced by the imagination
thrash|4|a swimming kick used while treading water
threads|6|informal terms for clothing
three-dimensionality|0|the property of having three dimensions
threepence|2|former cupronickel coin of the United Kingdom equal to three pennies
threescore|2|a set with 3 times 20 members
threshing|2|the separation of grain or seeds from the husks and straw
threshold|6|the starting point for a new state or experience
throes|4|violent pangs of suffering
thrombus|3|a blood clot formed within a blood vessel and remaining attached to its place of origin
throng|4|a large gathering of people
throttling|2|the act of suffocating (someone) by constricting the windpipe
throughput|2|output relative to input
throughway|2|a broad highway designed for high-speed traffic
thrusting|3|a sharp hand gesture (resembling a blow)
thruway|2|a broad highway designed for high-speed traffic
thuggee|3|murder and robbery by thugs
thumbprint|4|fingerprint made by the thumb (especially by the pad of the thumb)
thumbtack|3|a tack for attaching papers to a bulletin board or drawing board
thumping|5|a heavy dull sound (as made by impact of heavy objects)
thundercloud|3|a dark cloud of great vertical extent charged with electricity
thunderhead|3|a rounded projecting mass of a cumulus cloud with shining edges
thwack|1|a hard blow with a flat object
thwarting|3|an act of hindering someone's plans or efforts
thwart|4|a crosspiece spreading the gunnels of a boat
thyroidectomy|2|surgical removal of the thyroid gland
thyronine|0|a phenolic amino acid of which thyroxine is a derivative
thyrotrophin|0|anterior pituitary hormone that stimulates the function of the thyroid gland
tiara|6|a jeweled headdress worn by women on formal occasions
tickler|3|a file of memoranda or notices that remind of things to be done
ticktock|4|steady recurrent ticking sound as made by a clock
tidings|5|information about recent and important events
tie-in|0|a fastener that serves to join or connect
tiebreaker|3|overtime play in order to break a tie
tightening|5|the act of making something tighter
tightrope|4|tightly stretched rope or wire on which acrobats perform high above the ground
tightwad|3|a miserly person
tiler|2|a worker who lays tile
tiling|2|the application of tiles to cover a surface
tilling|3|cultivation of the land in order to raise crops
timberland|2|land that is covered with trees and shrubs
timberline|4|line marking the upper limit of tree growth in mountains or northern latitudes
timbre|3|the distinctive property of a complex sound (a voice or noise or musical sound)
timepiece|3|a measuring instrument or device for keeping time
timid|5|people who are fearful and cautious
timing|8|the time when something happens
tinder|2|material for starting a fire
tinfoil|4|foil made of tin or an alloy of tin and lead
tingling|5|a somatic sensation as from many tiny stings
tinkle|5|a light clear metallic sound as of a small bell
tinnitus|3|a ringing or booming sensation in one or both ears
tinplate|2|a thin sheet of metal (iron or steel) coated with tin to prevent rusting
tinting|2|the act of adding a tinge of color
tippet|4|a woman's fur shoulder cape with hanging ends
tipster|4|one who sells advice about gambling or speculation (especially at the racetrack)
tirade|3|a speech of violent denunciation
titer|0|the concentration of a solution as determined by titration
title-holder|0|someone who has won first place in a competition
tittle|2|a tiny or scarcely detectable amount
tizzy|3|an excited state of agitation
toady|3|a person who tries to please someone in order to gain a personal advantage
toasting|5|cooking to a brown crispiness over a fire or on a grill
toastmaster|2|the person who proposes toasts and introduces speakers at a banquet
tobogganing|3|riding on a long light sled with low handrails
toboggan|2|a long narrow sled without runners
toddler|5|a young child
togetherness|4|affectionate closeness
toilette|2|the act of dressing and preparing yourself
tokamak|3|a doughnut-shaped chamber used in fusion research
tollbooth|3|a booth at a tollgate where the toll collector collects tolls
tollgate|1|a gate or bar across a toll bridge or toll road which is lifted when the toll is paid
tollhouse|1|a booth at a tollgate where the toll collector collects tolls
toluene|2|a colorless flammable liquid obtained from petroleum or coal tar
tomahawk|4|weapon consisting of a fighting ax
tomboy|3|a girl who behaves in a boyish manner
tombstone|6|a stone that is used to mark a grave
tomfoolery|4|foolish or senseless behavior
tomfool|2|a person who lacks good judgment
tommyrot|2|pretentious or silly talk or writing
tongs|5|any of various devices for taking hold of objects
tonnage|3|a tax imposed on ships that enter the US
tonsillectomy|2|surgical removal of the palatine tonsils
toolbox|5|a box or chest or cabinet for holding hand tools
toothpick|5|pick consisting of a small strip of wood or plastic
topcoat|3|a heavy coat worn over clothes in winter
topside|5|weather deck
topsoil|3|the layer of soil on the surface
torchbearer|2|a leader in a campaign or movement
torchlight|2|light from a torch or torches
toreador|2|someone who fights bulls
torque|5|a twisting force
torturer|3|someone who inflicts severe physical pain (usually for punishment or coercion)
tossup|2|an unpredictable phenomenon
toter|1|someone whose employment involves carrying something
toucher|2|a person who causes or allows a part of the body to come in contact with someone or something
touchstone|3|a basis for comparison
toupee|5|a small hairpiece to cover partial baldness
tourney|3|a sporting competition in which contestants play a series of games to decide the winner
tourniquet|5|bandage that stops the flow of blood from an artery by applying pressure
tovarisch|2|a comrade (especially in Russian communism)
towboat|0|a powerful small boat designed to pull or push larger ships
towline|3|a rope used in towing
townie|4|resident of a college town not affiliated with the college
townsfolk|4|the people living in a municipality smaller than a city
township|4|an administrative division of a county
townspeople|5|the people living in a municipality smaller than a city
toxicology|5|the branch of pharmacology that deals with the nature and effects and treatments of poisons
tracing|6|the act of drawing a plan or diagram or outline
tradeoff|3|an exchange that occurs as a compromise
trader|5|someone who purchases and maintains an inventory of goods to be sold
tradesman|2|a merchant who owns or manages a shop
trading|7|buying or selling securities or commodities
trafficker|3|someone who promotes or exchanges goods or services for money
trailing|5|the pursuit (of a person or animal) by following tracks or marks they left behind
traineeship|0|financial aid that enables you to get trained for a specified job
trainload|2|quantity that can be carried by a train
trainman|3|an employee of a railroad
trait|5|a distinguishing feature of your personal nature
trajectory|6|the path followed by an object moving through space
trample|5|the sound of heavy treading or stomping
trampling|4|the sound of heavy treading or stomping
trampoline|4|gymnastic apparatus consisting of a strong canvas sheet attached with springs to a metal frame
trance|7|a psychological state induced by (or as if induced by) a magical incantation
transactions|5|a written account of what transpired at a meeting
transducer|3|an electrical device that converts one form of energy into another
transformer|4|an electrical device by which alternating current of one voltage is changed to another voltage
transistor|4|a semiconductor device capable of amplification
transitive|2|a verb (or verb construction) that requires an object in order to be grammatical
translucence|1|the quality of allowing light to pass diffusely
transmigration|2|the passing of a soul into another body after death
transmitting|6|the act of sending a message
transmogrification|2|the act of changing into a different form or appearance (especially a fantastic or grotesque one)
transplanting|2|the act of removing something from one location and introducing it in another location
transponder|5|electrical device designed to receive a specific signal and automatically transmit a specific reply
transpose|2|a matrix formed by interchanging the rows and columns of a given matrix
trapeze|5|a swing used by circus acrobats
trapper|6|someone who sets traps for animals (usually to obtain their furs)
trappings|4|accessory wearing apparel
trapping|4|stable gear consisting of a decorated covering for a horse, especially (formerly) for a warhorse
traveling|8|the act of going from one place to another
travelling|7|the act of going from one place to another
travelogue|1|a film or illustrated lecture on traveling
treasurer|5|an officer charged with receiving and disbursing funds
treatise|3|a formal exposition
treaty|7|a written agreement between two states or sovereigns
treble|3|the pitch range of the highest female voice
trebuchet|3|an engine that provided medieval artillery used during sieges
trekker|4|a traveler who makes a long arduous journey (as hiking through mountainous country)
trellis|3|latticework used to support climbing plants
trembles|3|disease of livestock and especially cattle poisoned by eating certain kinds of snakeroot
trembling|6|a shaky motion
trepidation|3|a feeling of alarm or dread
trespasser|2|someone who intrudes on the privacy or property of another without permission
tri-iodothyronine|0|thyronine with three iodine atoms added
triage|6|sorting and allocating aid on the basis of need for or likely benefit from medical treatment or food
triamcinolone|0|a synthetic corticosteroid (trade names Aristocort or Aristopak or Kenalog) used as an anti-inflammatory agent
tribesman|2|someone who lives in a tribe
tribunal|5|an assembly (including one or more judges) to conduct judicial business
tributary|4|a branch that flows into the main stream
tribute|7|something given or done as an expression of esteem
trice|2|a very short time (as the time it takes the eye to blink or the heart to beat)
trichloride|2|any compound containing three chlorine atoms in each molecule
tricker|2|someone who plays practical jokes on others
trickle|4|flowing in drops
tricycle|4|a vehicle with three wheels that is moved by foot pedals
trident|4|a spear with three prongs
trifling|4|the deliberate act of delaying and playing instead of working
triggerman|3|a professional killer who uses a gun
triglyceride|3|glyceride occurring naturally in animal and vegetable tissues
trike|2|a vehicle with three wheels that is moved by foot pedals
trilogy|4|a set of three literary or dramatic works related in subject or theme
trimmings|4|the accessories that normally accompany (something or some activity)
trine|2|the cardinal number that is the sum of one and one and one
trinket|4|cheap showy jewelry or ornament on clothing
triphammer|1|a massive power hammer
triplicate|5|one of three copies
tripling|2|increase by a factor of three
tripod|5|a three-legged rack used for support
tritium|2|a radioactive isotope of hydrogen
triumvirate|4|a group of three men responsible for public administration or civil authority
trivia|5|something of small importance
trolley|5|a wheeled vehicle that runs on rails and is propelled by electricity
trolling|4|angling by drawing a baited line through the water
trombone|5|a brass instrument consisting of a long tube whose length can be varied by a U-shaped slide
trooper|7|a soldier in a motorized army unit
troops|9|soldiers collectively
troubadour|5|a singer of folk songs
troublemaker|6|someone who deliberately stirs up trouble
troubleshooter|3|a worker whose job is to locate and fix sources of trouble (especially in mechanical devices)
troupe|6|organization of performers and associated personnel (especially theatrical)
trousseau|4|the personal outfit of a bride
trove|4|treasure of unknown ownership found hidden (usually in the earth)
trowel|3|a small hand tool with a handle and flat metal blade
truancy|4|failure to attend (especially school)
truce|7|a state of peace agreed to between opponents so they can discuss peace terms
truculence|0|obstreperous and defiant aggressiveness
trudge|3|a long difficult walk
truelove|2|a person loved by another person
truncheon|3|a short stout club used primarily by policemen
trunks|6|trousers that end at or above the knee
trustee|5|a person (or institution) to whom legal title to property is entrusted to use for another's benefit
tryptophan|2|an amino acid that occurs in proteins
tsunami|4|a cataclysm resulting from a destructive sea wave caused by an earthquake or volcanic eruption
tsuris|2|aggravating trouble
tuffet|3|a low seat or a stool to rest the feet of a seated person
tugboat|4|a powerful small boat designed to pull or push larger ships
tugger|3|someone who pulls or tugs or drags in an effort to move something
tulle|4|a fine (often starched) net used for veils or tutus or gowns
tumbling|5|the gymnastic moves of an acrobat
tumor|7|an abnormal new mass of tissue that serves no purpose
tumour|4|an abnormal new mass of tissue that serves no purpose
tundra|3|a vast treeless plain in the Arctic regions where the subsoil is permanently frozen
tungsten|3|a heavy grey-white metallic element
tuning|6|calibrating something (an instrument or electronic circuit) to a standard frequency
tuppence|4|a former United Kingdom silver coin
tureen|2|large deep serving dish with a cover
turmoil|5|a violent disturbance
turncoat|3|a disloyal person who betrays or deserts his cause or religion or political party or friend etc.
turndown|3|the act of refusing an offer
turnkey|2|someone who guards prisoners
turnstile|4|a gate consisting of a post that acts as a pivot for rotating arms
turpitude|3|a corrupt or depraved or degenerate act or practice
turtleneck|5|a sweater or jersey with a high close-fitting collar
tussle|4|disorderly fighting
tutor|7|a person who gives private instruction (as in singing, acting, etc.)
tuxedo|6|semiformal evening dress for men
twaddle|3|pretentious or silly talk or writing
twain|6|two items of the same kind
tweak|4|a squeeze with the fingers
tweeter|4|a loudspeaker that reproduces higher audio frequency sounds
tweet|5|a weak chirping sound as of a small bird
twentieth|4|position 20 in a countable series of things
twenty-eight|0|the cardinal number that is the sum of twenty-seven and one
twerp|5|someone who is regarded as contemptible
twiddle|3|a series of small (usually idle) twists or turns
twine|4|a lightweight cord
twinkling|4|a very short time (as the time it takes the eye to blink or the heart to beat)
twitching|5|a sudden muscle spasm
twitch|6|a sudden muscle spasm
twitter|3|a series of chirps
two-baser|0|a base hit on which the batter stops safely at second base
two-thirds|0|two of three equal parts of a divisible whole
tycoon|5|a very wealthy or powerful businessman
typeface|3|a specific size and style of type within a type family
typewriter|6|hand-operated character printer for printing written messages one character at a time
typhoid|4|serious infection marked by intestinal inflammation and ulceration
typhoon|5|a tropical cyclone occurring in the western Pacific or Indian oceans
typhus|4|rickettsial disease transmitted by body lice and characterized by skin rash and high fever
typing|6|writing done with a typewriter
typist|5|someone paid to operate a typewriter
tyrosine|1|an amino acid found in most proteins
ukulele|4|a small guitar having four strings
ultimate|8|the finest or most superior quality of its kind
ultimatum|5|a final peremptory demand
ultracentrifugation|0|centrifugation at very high speeds
umbrage|3|a feeling of anger caused by being offended
umlaut|2|a diacritical mark (two dots) placed over a vowel to indicate a change in sound in some languages
unambiguity|0|clarity achieved by the avoidance of ambiguity
unawareness|0|unconsciousness resulting from lack of knowledge or attention
unconfessed|0|people who have not confessed
unconsciousness|3|a state lacking normal awareness of the self or environment
unconscious|8|that part of the mind wherein psychic activity takes place of which the person is unaware
underachievement|2|poorer than expected performance (poorer than might have been predicted from intelligence tests)
underachiever|4|a student who does not perform as well as expected or as well as the IQ indicates
underbrush|3|the brush (small trees and bushes and ferns etc.) growing beneath taller trees in a wood or forest
undercarriage|4|framework that serves as a support for the body of a vehicle
underclass|2|the social class lowest in the social hierarchy
underclothes|2|undergarment worn next to the skin and under the outer garments
underdog|5|one at a disadvantage and expected to lose
underestimate|7|an estimation that is too low
undergarment|3|a garment worn under other garments
undergraduate|4|a university student who has not yet received a first degree
undergrad|4|a university student who has not yet received a first degree
undergrowth|2|the brush (small trees and bushes and ferns etc.) growing beneath taller trees in a wood or forest
underling|3|an assistant subject to the authority or control of another
underpass|3|an underground tunnel or passage enabling pedestrians to cross a road or railway
underscore|2|a line drawn underneath (especially under written matter)
undersecretary|4|a secretary immediately subordinate to the head of a department of government
undershirt|3|a collarless men's undergarment for the upper part of the body
underside|3|the lower side of anything
understatement|6|a statement that is restrained in ironic contrast to what might have been said
understudy|6|an actor able to replace a regular performer when required
undertaker|5|one whose business is the management of funerals
underwear|9|undergarment worn next to the skin and under the outer garments
underwood|5|the brush (small trees and bushes and ferns etc.) growing beneath taller trees in a wood or forest
undies|5|women's underwear
unfolding|4|a developmental process
unicorn|6|an imaginary creature represented as a white horse with a long horn growing from its forehead
unicycle|3|a vehicle with a single wheel that is driven by pedals
uninitiate|0|people who have not been introduced to the mysteries of some field or activity
uniqueness|4|the quality of being one of a kind
unity|6|an undivided or unbroken completeness or totality with nothing wanting
unkindness|2|lack of sympathy
unknowing|3|ignorance (especially of orthodox beliefs)
unloading|6|the labor of taking a load of something off of or out of a vehicle or ship or container etc.
unmasking|2|the exposure of an impostor or a fraud
unmentionable|3|a garment worn under other garments
unperson|2|a person regarded as nonexistent and having no rights
unrealism|0|a representation having no reference to concrete objects or specific examples
unreason|1|the state of being irrational
unseen|6|a belief that there is a realm controlled by a divine spirit
unselfconsciousness|0|the quality of being not self-conscious
untangling|2|the act of releasing from a snarled or tangled condition
untouchable|5|belongs to lowest social and ritual class in India
untruth|2|a false statement
untying|3|loosening the ties that fasten something
updating|4|the act of changing something to bring it up to date (usually by adding something)
updraft|3|a strong upward air current
uphill|5|the upward slope of a hill
uplifting|4|the rise of something
uplink|5|a transmission from Earth to a spacecraft or the path of such a transmission
uppercut|4|a swinging blow directed upward (especially at an opponent's chin)
uprising|5|organized opposition to authority
upshot|4|a phenomenon that follows and is caused by some previous phenomenon
upside|8|the highest or uppermost side of anything
upstage|4|the rear part of the stage
uptake|3|the process of taking food into the body through the mouth (as by eating)
uptown|7|a residential part of town away from the central commercial district
uranium|6|a heavy toxic silvery-white radioactive metallic element
urchin|4|poor and often mischievous city child
urethane|2|an ester of carbamic acid
urinalysis|3|the chemical analysis of urine (for medical diagnosis)
urination|4|the discharge of urine
urticaria|2|an itchy skin eruption characterized by weals with pale interiors and well-defined red margins
usefulness|4|the quality of being of practical use
uselessness|2|the quality of having no practical use
usurer|2|someone who lends money at excessive rates of interest
usurper|3|one who wrongfully or illegally seizes and holds the place of another
utensil|3|an implement for practical use (especially in a household)
utilitarian|3|someone who believes that the value of a thing depends on its utility
utility|6|a company that performs a public service
utmost|6|the greatest possible degree
utterance|3|the use of uttered sounds for auditory communication
uttermost|2|the greatest possible degree
vaccinating|1|the act of protecting against disease by introducing a vaccine into the body to induce immunity
vacuolization|1|the state of having become filled with vacuoles
vacuum|7|the absence of matter
vaginitis|2|inflammation of the vagina (usually associated with candidiasis)
vagrancy|4|the state of wandering from place to place
vagrant|4|a wanderer who has no established residence or visible means of support
valance|5|a decorative framework to conceal curtain fixtures at the top of a window casing
valet|7|a manservant who acts as a personal attendant to his employer
valise|4|a small overnight bag for short trips
valor|5|the qualities of a hero or heroine
valour|3|the qualities of a hero or heroine
value-system|0|the principles of right and wrong that are accepted by an individual or a social group
vampire|8|a corpse that rises at night to drink the blood of the living
vancomycin|2|an antibiotic (trade name Vancocin) effective against some bacterial infections
vandalism|5|willful wanton and malicious destruction of the property of others
vaporizer|2|a device that puts out a substance in the form of a vapor (especially for medicinal inhalation)
vapors|4|a state of depression
vapor|4|a visible suspension in the air of particles of some substance
vapours|3|a state of depression
varnish|4|a coating that provides a hard, lustrous, transparent finish to a surface
vasculitis|2|inflammation of a blood vessel
vasectomy|5|surgical procedure that removes all or part of the vas deferens (usually as a means of sterilization)
vassal|5|a person holding a fief
vastness|3|unusual largeness in size or extent or number
vaudeville|5|a variety show with songs and comic acts etc.
vector|5|a variable quantity that can be resolved into components
veering|3|the act of turning aside suddenly
vegan|4|a strict vegetarian
veldt|2|elevated open grassland in southern Africa
velocity|6|distance travelled per unit time
velours|0|heavy fabric that resembles velvet
velour|4|heavy fabric that resembles velvet
velvet|7|a silky densely piled fabric with a plain back
vendetta|5|a feud in which members of the opposing parties murder each other
vending|6|the act of selling goods for a living
vendor|5|someone who promotes or exchanges goods or services for money
ventriloquist|5|a performer who projects the voice into a wooden dummy
veracity|4|unwillingness to tell lies
verandah|2|a porch along the outside of a building (sometimes partly enclosed)
veranda|5|a porch along the outside of a building (sometimes partly enclosed)
verdict|8|the findings of a jury on issues of fact submitted to it for decision
verisimilitude|3|the appearance of truth
vermilion|3|a variable color that is vivid red but sometimes with an orange tinge
veronal|2|a barbiturate used as a hypnotic
versatility|3|having a wide variety of skills
vertex|1|the point of intersection of lines or the point opposite the base of a figure
vertigo|5|a reeling sensation
verve|3|an energetic style
vespers|4|the sixth of the seven canonical hours of the divine office
vestal|3|a chaste woman
vestige|3|an indication that something has been present
vexer|2|someone given to teasing (as by mocking or stirring curiosity)
viaduct|3|bridge consisting of a series of arches supported by piers used to carry a road (or railroad) over a valley
vibrancy|0|having the character of a loud deep sound
vibrato|3|a pulsating effect in an instrumental or vocal tone produced by slight and rapid variations in pitch
vicinity|6|a surrounding or nearby region
viciousness|2|the trait of extreme cruelty
videocassette|3|a cassette for videotape
viewers|6|the audience reached by television
viewfinder|2|optical device that helps a user to find the target of interest
vindictiveness|2|a malevolent desire for revenge
vineyard|6|a farm of grapevines where wine grapes are produced
virginal|4|a legless rectangular harpsichord
viscometer|0|a measuring instrument for measuring viscosity
viscosity|3|resistance of a liquid to shear forces (and hence to flow)
vista|6|the visual percept of a region
visualisation|2|a mental image that is similar to a visual perception
visualization|3|a mental image that is similar to a visual perception
vitality|4|an energetic style
vitamin|6|any of a group of organic substances essential in small quantities to normal metabolism
vivisection|4|the act of operating on living animals (especially in scientific research)
vizier|3|a high official in a Muslim government (especially in the Ottoman Empire)
vocalist|3|a person who sings
vocalizing|3|the act of singing vocal music
voicemail|5|a computerized system for answering and routing telephone calls
voiceprint|3|biometric identification by electronically recording and graphically representing a person's voice
volley|4|rapid simultaneous discharge of firearms
voltage|6|the rate at which energy is drawn from a source that produces a flow of electricity in a circuit
voltmeter|1|meter that measures the potential difference between two points
volution|3|a rolling or revolving motion
vomiting|6|the reflex act of ejecting the contents of the stomach through the mouth
voter|5|a citizen who has a legal right to vote
voting|7|a choice that is made by counting the number of people in favor of each alternative
voyager|5|a traveler to a distant land (especially one who travels by sea)
vroom|5|the roaring sound made by a motor that is running at high speed
vulgarity|4|the quality of lacking taste and refinement
wacko|6|a person who is regarded as eccentric or mad
wadding|2|any material used especially to protect something
waddle|4|walking with short steps and the weight tilting from one foot to the other
waders|4|waterproof hip boots (sometimes extending to the chest) worn by anglers
wading|4|walking with your feet in shallow water
wages|7|a recompense for worthy acts or retribution for wrongdoing
waggle|4|causing to move repeatedly from side to side
waggoner|3|the driver of a wagon
wailer|2|a mourner who utters long loud high-pitched cries
wailing|6|loud cries made while weeping
wainwright|4|a wagon maker
waistband|3|a band of material around the waist that strengthens a skirt or trousers
waistcoat|4|a man's sleeveless garment worn underneath a coat
waiver|5|a formal written statement of relinquishment
waking|8|the state of remaining awake
walkway|4|a path set aside for walking
walloping|3|a sound defeat
wallpaper|6|a decorative paper for the walls of rooms
wally|8|a silly and inept person
wandering|7|travelling about without any clear destination
wanderlust|2|very strong or irresistible impulse to travel
wangle|3|an instance of accomplishing something by scheming or trickery
waning|4|a gradual decrease in magnitude or extent
wanker|6|terms of abuse for a masturbator
wannabe|5|an ambitious and aspiring young person
wanton|5|lewd or lascivious woman
ward-heeler|0|a politician who belongs to a small clique that controls a political party for private rather than public ends
warden|8|the chief official in charge of a prison
warder|3|a person who works in a prison and is in charge of prisoners
wardroom|3|military quarters for dining and recreation for officers of a warship (except the captain)
warehouse|8|a storehouse for goods and merchandise
warfare|6|the waging of armed conflict against an enemy
warfarin|2|an anticoagulant (trade name Coumadin) use to prevent and treat a thrombus or embolus
warlock|6|a male witch or demon
warm-up|0|exercising in preparation for strenuous activity
warmer|6|device that heats water or supplies warmth to a room
warmongering|2|a policy of advocating war
warmonger|3|a person who advocates war or warlike policies
warping|2|a moral or mental distortion
warplane|2|an aircraft designed and used for combat
warship|5|a government ship that is available for waging war
wartime|5|a period of time during which there is armed conflict
washcloth|4|bath linen consisting of a piece of cloth used to wash the face and body
washerwoman|2|a working woman who takes in washing
washing|8|the work of cleansing (usually with soap and water)
washroom|6|a lavatory (particularly a lavatory in a public place)
washtub|2|a tub in which clothes or linens can be washed
wastebasket|4|a container with an open top
wasteland|5|an uninhabited wilderness that is worthless for cultivation
wastewater|1|water mixed with waste matter
watchband|3|a band of cloth or leather or metal links attached to a wristwatch and wrapped around the wrist
watchmaker|3|someone who makes or repairs watches
watchtower|4|an observation tower for a lookout to watch over prisoners or watch for fires or enemies
water-skiing|0|skiing on water while being towed by a motorboat
waterfront|5|the area of a city (such as a harbor or dockyard) alongside a body of water
waterline|2|a line corresponding to the surface of the water when the vessel is afloat on an even keel
waterman|4|someone who drives or rides in a boat
wattage|3|the product of voltage and current
waving|7|the act of signaling by a movement of the hand
wayside|3|edge of a way or road or path
weakling|5|a person who is physically weak and ineffectual
weaning|2|the act of substituting other food for the mother's milk in the diet of a child or young mammal
wearable|2|a covering designed to be worn on a person's body
wearer|4|a person who wears or carries or displays something as a body covering or accessory
weariness|2|temporary loss of strength and energy resulting from hard physical or mental work
weave|6|pattern of weaving or structure of a fabric
weaving|5|creating fabric
wedgie|5|a shoe with a wedge heel
wedlock|5|the state of being a married couple voluntarily joined for life (or until divorce)
weeds|6|a black garment (dress) worn by a widow as a sign of mourning
weeknight|2|any night of the week except Saturday or Sunday
weeping|6|the process of shedding tears (usually accompanied by sobs or other inarticulate sounds)
weighing|6|careful consideration
weighting|2|a coefficient assigned to elements of a frequency distribution in order to represent their relative importance
weightlessness|3|the property of being comparatively small in weight
weightlifting|3|bodybuilding by exercise that involves lifting weights
weirdness|5|strikingly out of the ordinary
welder|4|joins pieces of metal by welding them together
welding|4|fastening two pieces of metal together by softening with heat and applying pressure
well-being|0|a contented state of being happy and healthy and prosperous
well-wishing|0|an expression of good will from one person to another
wellbeing|3|a contented state of being happy and healthy and prosperous
wellness|4|a healthy state of wellbeing free from disease
welsher|3|someone who swindles you by not repaying a debt or wager
welter|1|a confused multitude of things
wench|6|informal terms for a (young) woman
werewolf|7|a monster able to change appearance from human to wolf and back again
westerly|3|the winds from the west that occur in the temperate zones of the Earth
wetness|2|the condition of containing or being covered by a liquid (especially water)
whacker|4|something especially big or impressive of its kind
whacking|5|the act of inflicting corporal punishment with repeated blows
whalebone|2|a horny material from the upper jaws of certain whales
whang|2|the act of hitting vigorously
wharf|5|a platform built out from the shore into the water and supported by piles
whatchamacallit|4|something unspecified whose name is either forgotten or not known
whatnot|6|miscellaneous curios
wheelbarrow|4|a cart for carrying small loads
wheelbase|2|the distance from the center of a car's front wheel to the rear axle
wheelhouse|3|an enclosed compartment from which a vessel can be navigated
whereabouts|7|the general location where something is
wherewithal|3|the necessary means (especially financial means)
whetstone|3|a flat stone for sharpening edged tools or knives
whimper|5|a complaint uttered in a plaintive whining way
whiner|3|a person given to excessive complaints and crying and whining
whine|5|a complaint uttered in a plaintive whining way
whinny|3|the characteristic sounds made by a horse
whippersnapper|3|someone who is unimportant but cheeky and presumptuous
whipper|6|a person who administers punishment by wielding a switch or whip
whirling|4|the act of rotating in a circle or spiral
whirlpool|4|a powerful circular current of water (usually the result of conflicting tides)
whirlwind|5|a more or less vertical column of air whirling around itself as it moves over the surface of the Earth
whirlybird|3|an aircraft without wings that obtains its lift from the rotation of overhead blades
whirring|6|sound of something in rapid motion
whist|3|a card game for four players who form two partnerships
whitewater|2|frothy water as in rapids or waterfalls
whitlow|2|a purulent infection at the end of a finger or toe in the area surrounding the nail
whizz|3|someone who is dazzlingly skilled in any field
whodunit|3|a story about a crime (usually murder) presented as a novel or play or movie
wholesaler|3|someone who buys large quantities of goods and resells to merchants rather than to the ultimate customers
wholesale|6|the selling of goods to merchants
wholesomeness|2|the quality of being beneficial and generally good for you
whoopee|5|noisy and boisterous revelry
whoop|7|a loud hooting cry of exultation or excitement
whoosh|5|the noise produced by the sudden rush of a fluid (a gas or liquid)
wickiup|3|a lodge consisting of a frame covered with matting or brush
widower|5|a man whose wife is dead especially one who has not remarried
widow|8|a woman whose husband is dead especially one who has not remarried
width|4|the extent of something from side to side
wigging|4|British slang for a scolding
wigmaker|1|someone who makes and sells wigs
wigwam|4|a Native American lodge frequently having an oval shape and covered with bark or hides
wildcatter|2|an oilman who drills exploratory wells in territory not known to be an oil field
wildfire|5|a raging and rapidly spreading conflagration
willies|5|feelings of uneasiness
willpower|5|the trait of resolutely controlling your own behavior
wilting|3|causing to become limp or drooping
wimple|3|headdress of cloth
winch|5|lifting device consisting of a horizontal cylinder turned by a crank on which a cable or rope winds
windbag|5|a boring person who talks a great deal about uninteresting topics
windbreak|1|hedge or fence of trees designed to lessen the force of the wind and reduce erosion
winding-clothes|0|burial garment in which a corpse is wrapped
windjammer|3|a large sailing ship
window-washing|0|the activity of washing windows
windowsill|4|the sill of a window
windshield|6|transparent screen (as of glass) to protect occupants of a vehicle
windstorm|3|a storm consisting of violent winds
windup|3|a concluding action
wineglass|2|a glass that has a stem and in which wine is served
winemaker|3|someone who makes wine
winery|4|an establishment where wine is made
winger|4|player in wing position
wingman|5|the pilot who positions his aircraft outside and behind (on the wing of) the leader of a flying formation
wingspan|3|linear distance between the extremities of an airfoil
winking|4|a reflex that closes and opens the eyes rapidly
winnings|6|something won (especially money)
winning|9|succeeding with great difficulty
wintertime|4|the coldest season of the year
wiretap|4|the act of tapping a telephone or telegraph line to get information
wiseacre|2|an upstart who makes conceited, sardonic, insolent comments
wisecrack|3|witty remark
wisenheimer|3|an upstart who makes conceited, sardonic, insolent comments
wishing|7|a specific feeling of desire
witchcraft|6|the art of sorcery
witchery|2|the art of sorcery
withering|4|any weakening or degeneration (especially through lack of use)
witticism|3|a message whose ingenuity or verbal skill or incongruity has the power to evoke laughter
wizardry|4|exceptional creative ability
wobble|4|an unsteady rocking motion
wolfman|4|a monster able to change appearance from human to wolf and back again
wolfram|7|a heavy grey-white metallic element
womankind|3|women as distinguished from men
wonderfulness|2|admirable excellence
wonderment|3|the feeling aroused by something strange and surprising
woodcarver|1|makes decorative wooden panels
woodcarving|2|a carving created by carving wood
woodcutter|3|cuts down trees and chops wood as a job
woodgraining|0|a texture like that of wood
woodgrain|0|texture produced by the fibers in wood
woodland|5|land that is covered with trees and shrubs
woodpile|3|a pile or stack of wood to be used for fuel
woodshed|4|a shed for storing firewood or garden tools
woods|9|the trees and other plants in a large densely wooded area
woodwind|3|any wind instrument other than the brass instruments
woodworking|2|the craft of a carpenter: making things out of wood
woofer|3|a loudspeaker that reproduces lower audio frequency sounds
wooing|4|a man's courting of a woman
woolen|4|a fabric made from the hair of sheep
woolgathering|2|an idle indulgence in fantasy
woollen|2|a fabric made from the hair of sheep
wording|3|the manner in which something is expressed in words
wordplay|3|a humorous play on words
wordsmith|2|a fluent and prolific writer
workaholic|4|person with a compulsive need to work
workbench|3|a strong worktable for a carpenter or mechanic
workboard|0|a horizontal board that provides a supported surface for manual work
workbook|2|a student's book or booklet containing problems with spaces for solving them
workforce|4|the force of workers available
workingman|3|an employee who performs manual or industrial labor
workload|5|work that a person is expected to do in a specified time
workmanship|4|skill in an occupation or trade
workman|5|an employee who performs manual or industrial labor
workroom|3|room where work is done
workspace|3|space allocated for your work (as in an office)
workstation|4|a desktop digital computer that is conventionally considered to be more powerful than a microcomputer
worktable|0|a table designed for a particular task
workweek|2|hours or days of work in a calendar week
wormhole|6|hole made by a burrowing worm
worrier|3|thinks about unfortunate things that might happen
worriment|1|a difficulty that causes anxiety
worrywart|2|thinks about unfortunate things that might happen
worthiness|3|the quality or state of having merit or value
wraith|3|a mental representation of some haunting experience
wrangling|3|an instance of intense argument (as in bargaining)
wraparound|3|a garment (as a dress or coat) with a full length opening
wrath|7|intense anger (usually on an epic scale)
wreath|5|flower arrangement consisting of a circular band of foliage or flowers for ornamental purposes
wrestler|6|combatant who tries to throw opponent to the ground
wrestle|6|the act of engaging in close hand-to-hand combat
wriggle|4|the act of wiggling
wringer|4|a clothes dryer consisting of two rollers between which the wet clothes are squeezed
wring|5|a twisting squeeze
xanthosis|3|an abnormal yellow discoloration of the skin
xenon|4|a colorless odorless inert gaseous element occurring in the earth's atmosphere in trace amounts
xenophobia|2|a fear of foreigners or strangers
xylophone|3|a percussion instrument with wooden bars tuned to produce a chromatic scale and with resonators
yachting|4|water travel for pleasure
yachtsman|2|a person who owns or sails a yacht
yacht|7|an expensive vessel propelled by sail or power and used for cruising or racing
yardage|2|distance measured in the aggregate number of yards
yardarm|3|either end of the yard of a square-rigged ship
yardmaster|2|a railroad employer who is in charge of a railway yard
yarmulka|2|a skullcap worn by religious Jews (especially at prayer)
yarmulke|4|a skullcap worn by religious Jews (especially at prayer)
yawning|5|an involuntary intake of breath through a wide open mouth
year-end|0|the end of a calendar year
yearly|5|a reference book that is published regularly once every year
yearning|5|prolonged unfulfilled desire or need
yeller|4|someone who communicates vocally in a very loud voice
yelling|9|uttering a loud inarticulate cry as of pain or excitement
yelping|4|a sharp high-pitched cry (especially by a dog)
yeshiva|4|an academy for the advanced study of Jewish texts (primarily the Talmud)
yesteryear|3|the time that has elapsed
yodeling|3|singing by changing back and forth between the chest voice and a falsetto
yodel|5|a songlike cry in which the voice fluctuates rapidly between the normal voice and falsetto
yokel|4|a person who is not very intelligent or interested in culture
yuppie|5|a young upwardly mobile professional individual
zapper|2|an electrical device that can injure or kill by means of electric currents
zealotry|2|excessive intolerance of opposing views
ziggurat|4|a rectangular tiered temple or terraced mound erected by the ancient Assyrians and Babylonians
zigzag|4|an angular shape characterized by sharp turns in alternating directions
zilch|5|a quantity of no importance
zillion|5|a very large indefinite number (usually hyperbole)
zinger|3|a striking or amusing or caustic remark
zipper|6|a fastener for locking together two toothed edges by means of a sliding tab
zirconia|3|a white crystalline oxide
zircon|2|a common mineral occurring in small crystals
zither|3|a musical stringed instrument with strings stretched over a flat sounding board
zloty|1|the basic unit of money in Poland
zoologist|3|a specialist in the branch of biology dealing with animals
zydeco|3|music of southern Louisiana that combines French dance melodies with Caribbean music and blues`;
