/** Settled noun senses, one a line: word|frequency band 0-9|definition. See README.md in this folder. */
export const nounSenses = `abattoir|3|a building where animals are butchered|c
abbot|5|the superior of an abbey of monks
aberrant|3|one whose behavior departs substantially from the norm of a group
abjection|0|a low or downcast state
ablution|2|the ritual washing of a priest's hands or of sacred vessels
abolitionist|3|a reformer who favors abolishing slavery
abolition|3|the act of abolishing a system or practice or institution
aboriginal|3|an indigenous person who was born in a particular place
abortionist|2|a person who terminates pregnancies
abort|7|the act of terminating a project or procedure before it is completed
above|10|an earlier section of a written text|f
abracadabra|5|gibberish and nonsense
abrasive|4|a substance that abrades or wears down|c
abreaction|1|purging of emotional tensions
abridgment|0|a shortened version of a written work
abruption|2|an instance of sudden interruption
abscess|4|symptom consisting of a localized collection of pus surrounded by inflamed tissue
abscissa|0|the value of a coordinate on the horizontal axis
absenteeism|2|habitual absence from work
absolute|8|something that is conceived or that exists independently and not in relation to other things|f
abstention|2|the trait of abstaining
absurdity|4|a message whose content is at variance with reason
absurd|8|a situation in which life seems irrational and meaningless
abyss|6|a bottomless gulf or pit|c
academic|7|an educator who works at a college or university|f
academy|8|a secondary school|f
accenting|0|the act of giving special importance or significance to something
accent|8|distinctive manner of oral expression|f
accidental|6|a musical notation that makes a note sharp or flat or natural although that is not part of the key signature|f
acclaim|4|enthusiastic approval
accomplice|7|a person who joins with another in carrying out some plan
accordance|5|concurrence of opinion
accordion|5|a portable box-shaped free-reed instrument|c
accountability|4|responsibility to someone or for some activity
accountancy|2|the occupation of maintaining and auditing records and preparing financial reports for a business
accouterment|0|clothing that is worn or carried, but not part of your main clothing|c
accoutrement|2|clothing that is worn or carried, but not part of your main clothing|c
accused|8|a defendant in a criminal proceeding
acetaminophen|2|an analgesic for mild pain but not for inflammation|c
acetone|3|the simplest ketone|c
acetylene|4|a colorless flammable gas used chiefly in welding and in organic synthesis|c
achievement|6|the action of accomplishing something|f
achiever|3|a person with a record of successes
aching|6|a dull persistent pain
acolyte|3|someone who assists a priest or minister in a liturgical service
acoustics|4|the study of the physical properties of sound
acoustic|5|a remedy for hearing loss or deafness|c
acquaintanceship|2|a relationship less intimate than friendship
acquisition|5|the act of contracting or assuming or acquiring possession of something
acquittal|5|a judgment of not guilty
acreage|4|an area of ground used for some particular purpose
acres|7|extensive landed property retained by the owner for his own use
acrimony|3|a rough and bitter manner
acrobat|4|an athlete who performs acts requiring skill and agility and coordination
acromegalia|3|enlargement of bones of hands and feet and face
acronym|3|a word formed from the initial letters of the several words in the name and pronounced as one word
acrophobia|3|a morbid fear of great heights
acropolis|2|the citadel in ancient Greek towns|c
acting|10|the performance of a part or role in a drama|f
actinometer|0|an instrument for measuring the intensity of electromagnetic radiation|c
actin|5|one of the proteins into which actomyosin can be split|c
action|10|something done|f
activating|5|the activity of causing to have energy and be active
activism|3|a policy of taking direct action to achieve a political or social goal
activist|5|a militant reformer
actor|9|a theatrical performer|f
actress|8|a female actor|f
actualization|2|making real or giving the appearance of reality
actuary|3|someone versed in the collection and interpretation of numerical data
acute|6|a mark placed above a vowel to indicate pronunciation
adamant|5|very hard native crystalline carbon valued as a gem|c
addendum|3|textual matter that is added onto a publication
additive|3|something added to enhance food or gasoline or paint or medicine|c
address|10|the code that identifies where a piece of information is stored|f
adenoma|1|a benign epithelial tumor of glandular origin
adenosine|2|a nucleoside that is a structural component of nucleic acids|c
adept|4|someone who is dazzlingly skilled in any field
adherent|2|someone who believes and helps to spread the doctrine of another
adhesive|5|a substance that unites or bonds surfaces together|c
adieu|6|a farewell remark
adios|6|a farewell remark
adjudication|3|the final judgment in a legal proceeding
adjunct|3|something added to another thing but not an essential part of it|c
admiration|6|a feeling of delighted approval and liking|f
admission|6|the act of admitting someone to enter|f
adolescent|6|a juvenile between the onset of puberty and maturity
adroitness|1|skillful performance or ability without difficulty
adulation|3|servile flattery
advantage|9|the quality of having a superior or more favorable position|f
adventure|8|a wild and exciting undertaking|f
adversary|5|someone who offers opposition
advertisement|5|a public promotion of some product or service|f
advert|3|a public promotion of some product or service|f
advice|10|a proposal for an appropriate course of action|f
advisee|3|someone who receives advice
advisement|5|careful consideration
adviser|5|an expert who gives advice|f
advisor|7|an expert who gives advice|f
advocacy|3|active support of an idea or cause etc.
aeration|1|the process of exposing to air
aerator|0|an apparatus for exposing something to the air|c
aerobics|5|exercise that increases the need for oxygen|f
aerodynamics|4|the branch of mechanics that deals with the motion of gases and their effects on bodies in the flow
aeronautics|3|the theory and practice of navigation through air or space
aeroplane|5|an aircraft that has a fixed wing and is powered by propellers or jets|f
aerosol|3|a cloud of solid or liquid particles in a gas
aesthete|2|one who professes great sensitivity to the beauty of art and nature
aesthetics|3|the branch of philosophy dealing with beauty and taste
aesthetic|4|a philosophical theory as to what is beautiful
affability|2|a disposition to be friendly and approachable
affairs|8|matters of personal concern
affair|9|a vaguely specified concern|f
affectation|3|a deliberate pretense or exaggerated display
affection|8|a positive feeling of liking|f
affect|8|the conscious subjective aspect of feeling or emotion|f
affidavit|6|written declaration made under oath
affix|2|a linguistic element added to a word to produce an inflected or derived form
affluence|3|abundant wealth
aftercare|2|care and treatment of a convalescent patient
afternoon|10|the part of the day between noon and evening|f
agate|1|an impure form of quartz consisting of banded chalcedony|c
ageism|3|discrimination on the basis of a person's age
agility|4|the gracefulness of a person or animal that is quick and nimble
agnate|2|one related on the father's side
agoraphobia|3|a morbid fear of open spaces
agribusiness|3|a large-scale farming enterprise
aikido|2|a Japanese martial art employing principles similar to judo
aimlessness|0|the quality of lacking any definite purpose
airbrush|3|an atomizer to spray paint by means of compressed air|c
aircraft|8|a vehicle that can fly|c
airfare|3|the fare charged for traveling by airplane
airfield|6|a place where planes take off and land|c
airflow|3|the flow of air
airframe|0|the framework and covering of an airplane or rocket|c
airlift|3|transportation of people or goods by air
airliner|4|a commercial airplane that carries passengers|c
airlock|5|a chamber that provides access to space where air is under pressure|c
airman|4|someone who operates an aircraft
airplane|8|an aircraft that has a fixed wing and is powered by propellers or jets|f
airport|9|an airfield equipped with control tower and hangars as well as accommodations for passengers and cargo|f
airship|4|a steerable self-propelled aircraft|c
airstrip|5|an airfield without normal airport facilities|c
alacrity|2|liveliness and eagerness
alarum|2|an automatic signal warning of danger
albumin|2|a simple water-soluble protein found in many animal tissues and liquids|c
alcalde|3|a mayor or chief magistrate of a Spanish town
alcove|4|a small recess opening off a larger room|c
alderman|5|a member of a municipal legislative body
aleph|2|the 1st letter of the Hebrew alphabet
alexia|4|inability to perceive written words
algebra|6|the mathematics of generalized arithmetical operations
algorithm|4|a precise rule specifying how to solve some problem
alias|7|a name that has been assumed temporarily
alimony|6|court-ordered support paid by one spouse to another after they are separated
aliquot|0|an integer that is an exact divisor of some quantity
alkaloid|3|natural bases containing nitrogen found in plants|c
alleyway|5|a narrow street with walls on both sides|c
alliteration|3|use of the same consonant at the beginning of each stressed syllable in a line of verse
allotment|4|a share set aside for a specific purpose
allure|4|the power to entice or attract through personal charm
allusion|2|passing reference or indirect mention
aloes|1|a purgative made from the leaves of aloe|c
aloha|6|an acknowledgment that can be used to say hello or goodbye
alopecia|3|loss of hair or loss of wool or feathers
altercation|5|noisy quarrel
altering|4|the sterilization of an animal
alternate|6|someone who takes the place of another person
alternative|8|one of a number of things from which only one can be chosen|f
altimeter|4|an instrument that measures the height above ground|c
altogether|7|informal terms for nakedness|f
altruism|3|the quality of unselfish concern for the welfare of others
aluminium|3|a silvery ductile metallic element found primarily in bauxite|c
aluminum|6|a silvery ductile metallic element found primarily in bauxite|c
alumnus|4|a person who has received a degree from a school
alundum|0|a substance made of fused alumina|c
alveolar|2|a consonant articulated with the tip of the tongue near the gum ridge
amalgamation|2|the combination of two or more commercial companies
amateurishness|0|something that demonstrates a lack of professional competency
amateur|7|someone who pursues a study or sport as a pastime
amazement|4|the feeling that accompanies something extremely surprising
ambassador|8|a diplomat of the highest rank
ambergris|3|waxy substance secreted by the sperm whale and found floating at sea or washed ashore|c
ambiguity|3|an expression whose meaning cannot be determined from its context
ambition|7|a cherished desire|f
ambivalence|3|mixed feelings or emotions
amble|2|a leisurely walk
ambulance|9|a vehicle that takes people to and from hospitals|f
ambulatory|3|a covered walkway|c
ambuscade|0|the act of concealing yourself and lying in wait to attack by surprise
ambush|7|the act of concealing yourself and lying in wait to attack by surprise
ameer|3|an independent ruler or chieftain
amelia|7|congenital absence of an arm or leg
amendment|7|the act of amending or correcting
amenities|5|things that make you comfortable and at ease
amethyst|2|a transparent purple variety of quartz|c
amigo|7|a friend or comrade
amino|4|the radical -NH2|c
ammunition|7|projectiles to be fired from a gun|c
amnesia|7|partial or total loss of memory
amorist|0|one dedicated to love and lovemaking especially one who writes about love
ampersand|2|a punctuation mark used to represent conjunction
amphetamine|3|a central nervous system stimulant that increases energy and decreases appetite|c
amphibology|0|an ambiguous grammatical construction
amplifier|4|electronic equipment that increases strength of signals passing through it|c
amplitude|2|the maximum displacement of a periodic wave
amylase|3|any of a group of proteins found in saliva and pancreatic juice and parts of plants|c
anaesthesia|3|loss of bodily sensation with or without loss of consciousness
anaesthetist|2|a specialist who administers an anesthetic to a patient before he is treated
anagrams|3|a game whose object is to form words from a group of randomly chosen letters
anagram|4|a word or phrase spelled by rearranging the letters of another word or phrase
analgesia|2|absence of the sense of pain without loss of consciousness
analgesic|2|a medicine used to relieve pain|c
analysis|8|an investigation of the component parts of a whole and their relations in making up the whole|f
anaphase|2|the stage of meiosis or mitosis when chromosomes move toward opposite ends of the nuclear spindle
ancestor|6|someone from whom you are descended|f
anchorman|4|a television reporter who coordinates a broadcast to which several correspondents contribute
anchorperson|3|a television reporter who coordinates a broadcast to which several correspondents contribute
ancients|4|people who lived in times long past
andiron|2|metal supports for logs in a fireplace|c
android|5|an automaton that resembles a human being|c
anecdote|5|short account of an incident
anemia|4|a deficiency of red blood cells
aneroid|2|a barometer that measures pressure without using fluids|c
anesthesia|6|loss of bodily sensation with or without loss of consciousness
angel|10|spiritual being attendant upon God|f
anger|9|a strong emotion|f
angiogram|4|an X-ray representation of blood vessels made after the injection of a radiopaque substance|c
angiography|2|roentgenographic examination of blood vessels after injection of a radiopaque contrast medium
angioma|3|a tumor consisting of a mass of blood or lymphatic vessels
angioplasty|4|an operation to repair a damaged blood vessel or unblock a coronary artery
angle|8|the space between two lines or planes that intersect|f
angling|4|fishing with a hook and line
anglophile|3|an admirer of England and things English
angstrom|2|a metric unit of length equal to one ten billionth of a meter
angst|5|an acute but unspecific feeling of anxiety
aniline|2|oily poisonous liquid amine obtained from nitrobenzene and used to make dyes and plastics and medicines|c
animality|2|the physical side of a person as opposed to the spirit or intellect
animal|10|a living organism characterized by voluntary movement|f
anima|3|the inner self that is in touch with the unconscious
animosity|4|a feeling of ill will arousing active hostility
animus|2|a feeling of ill will arousing active hostility
anionic|0|a class of synthetic detergents in which the molecules do not ionize in aqueous solutions|c
anion|1|a negatively charged ion|c
annexe|3|an addition that extends a main building|c
annex|5|an addition that extends a main building|c
anniversary|8|the date on which an event occurred in some previous year|f
annuity|4|income from capital investment paid in a series of regular payments
anode|3|a positively charged electrode by which electrons leave an electrical device|c
anointing|3|the act of applying oil or an oily liquid
anoxia|2|severe hypoxia
antacid|4|an agent that counteracts or neutralizes acidity|c
antagonist|3|someone who offers opposition
antechamber|2|a large entrance or reception room or area|c
antenna|6|an electrical device that sends or receives radio or television signals|c
anteroom|3|a large entrance or reception room or area|c
anthill|4|a mound of earth made by ants as they dig their nest|c
anthology|3|a collection of selected literary passages
anthracite|2|a hard natural coal that burns slowly and gives intense heat|c
anthropology|5|the social science that studies the origins and social relationships of human beings
anthropophagy|2|human cannibalism
antiaircraft|4|artillery designed to shoot upward at airplanes|c
anticoagulant|2|medicine that prevents or retards the clotting of blood|c
antic|2|a ludicrous or grotesque act done for fun and amusement
antidote|7|a remedy that stops or controls the effects of a poison|c
antifreeze|4|a liquid added to the water in a cooling system to lower its freezing point|c
antigen|4|any substance that stimulates an immune response in the body|c
antihistamine|3|a medicine used to treat allergies and hypersensitive reactions and colds|c
antivenin|2|an antitoxin that counteracts the effects of venom from the bite of a snake or insect or other animal|c
aphasia|3|inability to use or understand language because of a brain lesion
aplomb|3|great coolness and composure under strain
apnea|3|transient cessation of respiration
apologia|1|a formal written defense of something you believe in strongly
apologist|1|a person who argues to defend or justify some policy or institution
apostate|2|a disloyal person who betrays or deserts his cause or religion or political party or friend etc.
apparatus|5|equipment designed to serve a specific function|c
apparel|4|clothing in general|c
appearance|8|outward or visible aspect of a person or thing|f
appearing|6|formal attendance of a party in an action
appellant|3|the party who appeals a decision of a lower court
appetite|8|a feeling of craving something|f
applause|8|a demonstration of approval by clapping the hands together|f
applicant|4|a person who requests or seeks something such as assistance or employment or admission
applicator|3|a device for applying a substance|c
appointment|9|the act of putting a person into a non-elective position|f
apprentice|6|works for an expert to learn a trade
aptitude|5|inherent ability
aqualung|2|a device that lets divers breathe under water|c
aquarium|6|a tank or pool or bowl filled with water for keeping live fish and underwater animals|c
aquatics|2|sports that involve bodies of water
aqueduct|4|a conduit that resembles a bridge but carries water over a valley|c
arachnophobia|2|a morbid fear of spiders
arbitrage|3|a kind of hedged investment meant to capture slight differences in price
arbitrator|2|someone chosen to judge and decide a disputed issue
arboretum|3|a facility where trees and shrubs are cultivated for exhibition|c
archaeologist|5|an anthropologist who studies prehistoric people and their culture
archaeology|5|the branch of anthropology that studies prehistoric people and their cultures
archdeacon|2|an ecclesiastical dignitary usually ranking just below a bishop
archduke|5|a sovereign prince of the former ruling house of Austria
archeologist|3|an anthropologist who studies prehistoric people and their culture
archeology|3|the branch of anthropology that studies prehistoric people and their cultures
archery|5|the sport of shooting arrows with a bow
archetype|2|something that serves as a model or a basis for making copies
archipelago|3|a group of many islands in a large body of water|c
architect|7|someone who creates plans to be used in making something|f
archives|6|collection of records especially about an institution
archive|5|a depository containing historical records and documents|c
archway|3|a passageway under a curved masonry construction|c
areaway|0|a passageway between buildings or giving access to a basement|c
argent|2|a metal tincture used in heraldry to give a silvery appearance|c
argon|3|a colorless and odorless inert gas|c
argosy|3|one or more large merchant ships
argot|1|a characteristic language of a particular group
arguing|8|a contentious speech act
arithmetic|5|the branch of pure mathematics dealing with the theory of numerical calculations|f
arles|2|money given by a buyer to a seller to bind a contract
armada|5|a large fleet
armful|3|the quantity that can be contained in the arms
arming|5|the act of equiping with weapons in preparation for war
armistice|4|a state of peace agreed to between opponents so they can discuss peace terms
armoire|3|a large wardrobe or cabinet|c
armrest|3|a support for the arm|c
arraignment|5|a legal document calling someone to court to answer an indictment
arras|3|a wall hanging of heavy handwoven fabric often with pictorial designs|c
arrest|10|the act of apprehending|f
arrivederci|5|a farewell remark
arrogance|6|overbearing pride evidenced by a superior manner toward inferiors
arrow|7|a mark to indicate a direction or relation|f
arroyo|4|a stream or brook|c
arsonist|5|a criminal who illegally sets fire to property
arson|6|malicious burning to destroy property
artefact|3|a man-made object taken as a whole
arteriogram|2|an X ray of an artery filled with a contrast medium|c
arthritis|6|inflammation of a joint or joints
artifact|5|a man-made object taken as a whole
artifice|2|a deceptive maneuver
artificiality|2|the quality of being produced by people and not occurring naturally
artisan|2|a skilled worker who practices some trade or handicraft
artiste|4|a public performer
artistry|4|a superior skill that you can learn by study and practice and observation
artist|9|a person whose creative work shows sensitivity and imagination|f
artwork|5|photographs or other visual representations in a printed publication
asbestos|5|a fibrous amphibole|c
ascendancy|2|the state that exists when one person or group has power over another
ascending|4|the act of changing location in an upward direction
ascetic|2|someone who practices self denial as a spiritual discipline
ascot|4|a cravat with wide square ends|c
ashcan|3|a bin that holds rubbish until it is collected|c
ashtray|6|a receptacle for the ash from smokers' cigars or cigarettes|c
asking|11|the verbal act of requesting|f
asphyxia|4|a condition in which insufficient or no oxygen and carbon dioxide are exchanged on a ventilatory basis
aspirin|7|the acetylated derivative of salicylic acid|f
assailant|5|someone who attacks
assault|8|close fighting during the culmination of a military attack
assegai|2|the slender spear of the Bantu-speaking people of Africa|c
assembling|5|the act of gathering something together
assent|2|agreement with a statement or proposal to do something
assertiveness|3|aggressive self-assurance
assessor|3|an official who evaluates property for the purpose of taxing it
assets|7|anything of material value or usefulness that is owned by a person or company
asset|7|a useful or valuable quality
assiduity|0|great and constant diligence and attention
assigning|5|the act of distributing something to designated places or persons
assistance|8|the activity of contributing to the fulfillment of a need or furtherance of an effort or purpose|f
assistant|9|a person who contributes to the fulfillment of a need or furtherance of an effort or purpose|f
associate|8|a person who joins with others in some activity or endeavor|f
assurance|6|freedom from doubt
asterisk|4|a star-shaped character * used in printing
asteroid|6|any of numerous small celestial bodies composed of rock and metal that move around the sun|c
astonishment|3|the feeling that accompanies something extremely surprising
astrodome|2|a transparent dome on top of an airplane where the navigator can make celestial observations|c
astrology|5|a pseudoscience claiming divination by the positions of the planets and sun and moon
astronautics|2|the theory and practice of navigation through air or space
astronaut|7|a person trained to travel in a spacecraft|f
astronomy|5|the branch of physics that studies celestial bodies and the universe as a whole
asynchrony|0|the relation that exists when things occur at unrelated times
at-bat|0|a turn trying to get a hit
atavism|2|a reappearance of an earlier characteristic
atheism|2|a lack of belief in the existence of God or gods
atheist|5|someone who does not believe in the existence of a god
athlete|7|a person trained to compete in sports|f
athleticism|3|intense energy
atoll|4|an island consisting of a circular coral reef surrounding a lagoon|c
atomizer|2|a dispenser that turns a liquid into a fine mist|c
atropine|6|a poisonous crystalline alkaloid extracted from the nightshade family|c
attempt|9|earnest and conscientious activity intended to do or accomplish something|f
attention|11|the process whereby a person concentrates on some features of the environment to the exclusion of others|f
attire|5|clothing of a distinctive style or for a particular occasion|c
attorney|9|a professional person authorized to practice law|f
audible|4|a football play is changed orally after both teams have assumed their positions at the line of scrimmage
audience|9|a gathering of spectators or listeners at a performance|f
audiovisual|3|materials using sight or sound to present information|c
auditorium|5|the area of a theater or concert hall where the audience sits|c
aught|4|a quantity of no importance
augury|2|an event that is experienced as indicating important things to come
auntie|7|the sister of your father or mother
aunty|5|the sister of your father or mother
auspices|2|kindly endorsement and guidance
austerity|2|the trait of great self-denial
auteur|2|a filmmaker who has a personal style and keeps creative control over his or her works
authenticity|5|undisputed credibility
authoritarian|2|a person who behaves in a tyrannical manner
authorization|6|a document giving an official instruction or command
author|7|writes professionally|f
autobahn|2|an expressway in a German-speaking country|c
autoclave|2|a device for heating substances above their boiling point|c
autoloader|0|a firearm that reloads itself|c
automobile|7|a motor vehicle with four wheels|c
autumn|7|the season when the leaves fall from the trees|f
auxiliary|6|someone who acts as assistant|f
availability|4|the quality of being at hand when needed
avail|5|a means of serving
average|8|a statistic describing the location of a distribution|f
aviary|3|a building where birds are kept|c
avionics|3|science and technology of electronic systems and devices for aeronautics and astronautics
avocation|3|an auxiliary activity
avoidance|4|deliberately avoiding
awakening|5|the act of waking
awarding|3|a grant made by a law court
award|8|a grant made by a law court|f
awareness|6|having knowledge of|f
awfulness|2|a quality of extreme unpleasantness
awning|4|a canopy made of canvas to shelter people or things from rain or sun|c
azure|3|a light shade of blue
babbitt|4|an alloy of tin with some copper and antimony|c
babble|5|gibberish resembling the sounds of a baby
babbling|6|gibberish resembling the sounds of a baby
babushka|2|a woman's headscarf folded into a triangle and tied under the chin|c
babysitter|7|a person engaged to care for children when the parents are not home|f
babysitting|6|the work of a baby sitter
baccarat|5|a card game played in casinos in which two or more punters gamble against the banker
bachelorette|5|a young unmarried woman who lives alone
backache|3|an ache localized in the back|f
backbeat|2|a loud steady beat
backbend|1|an acrobatic feat in which the trunk is bent backward from a standing position until the hands touch the floor
backdrop|4|scenery hung at back of stage|c
backer|5|invests in a theatrical production
backgammon|5|a board game for two players
backhand|5|a return made with the back of the hand facing the direction of the stroke
backhoe|3|an excavator whose shovel bucket is attached to a hinged boom and is drawn backward to move earth|c
backpacking|4|carrying something in a pack on the back|f
backpack|6|a bag carried by a strap on your back or shoulder|f
backroom|4|the meeting place of a group of leaders who make their decisions via private negotiations|c
backsliding|2|a failure to maintain a higher state
backspin|2|spin that retards or reverses the forward motion
backstairs|3|a second staircase at the rear of a building|c
backtalk|2|an impudent or insolent rejoinder
backwoods|4|a remote and undeveloped area
backyard|7|the grounds in back of a house|c
badgering|5|the act of harassing someone
badinage|2|frivolous banter
badminton|4|a game played on a court with light long-handled rackets used to volley a shuttlecock over a net|f
badness|4|that which is below standard or expectations as of ethics or decency
baffled|5|people who are frustrated and perplexed
baffle|3|a flat plate that controls or directs the flow of fluid or energy|c
bagful|2|the quantity that a bag will hold
bagging|5|coarse fabric used for bags or sacks|c
bagpipe|3|a tubular wind instrument|c
bailiff|6|an officer of the court who is employed to execute writs and processes and make arrests etc.
bairn|3|a child: son or daughter
baiting|5|harassment especially of a tethered animal
bakery|6|a workplace where baked goods are produced or sold|f
baksheesh|3|a relatively small amount of money given for services rendered
balalaika|2|a stringed instrument that has a triangular body and three strings|c
balance|8|a state of equilibrium|f
balancing|5|getting two things to correspond
balderdash|4|trivial nonsense
baldness|3|the condition of having no hair on the top of the head
baldrick|7|a wide belt worn over the right shoulder to support a sword or bugle by the left hip|c
baldy|5|a person whose head is bald or shaved
balkiness|0|likely to stop abruptly and unexpectedly
ballerina|6|a female ballet dancer
balloting|2|a choice that is made by counting the number of people in favor of each alternative
ballplayer|4|an athlete who plays baseball
ballroom|7|large room used mainly for dancing|c
ballyhoo|2|blatant or sensational promotion
baloney|6|pretentious or silly talk or writing
balustrade|0|a railing at the side of a staircase or balcony to prevent people from falling|c
bambino|4|a young child
banality|3|a trite or obvious remark
bandage|6|a piece of soft material that covers and protects an injured part of the body|f
bandana|3|large and brightly colored handkerchief|c
bandanna|4|large and brightly colored handkerchief|c
bandbox|2|a light cylindrical box for holding light articles of attire|c
bandit|7|an armed thief who is a member of a band
bandoleer|2|a broad cartridge belt worn over the shoulder by soldiers|c
bandstand|5|a platform where a band can play in the open air|c
bandwidth|4|a data transmission rate
banister|5|a railing at the side of a staircase or balcony to prevent people from falling|c
banjo|5|a stringed instrument of the guitar family that has long neck and circular body|c
bankbook|3|a record of deposits and withdrawals and interest held by depositors at certain banks
banker|7|a financier who owns or is an executive in a bank
banknote|2|a piece of paper money
bankroll|5|a roll of currency notes
bankrupt|6|someone who has insufficient assets to cover their debts
banning|5|an official prohibition or edict against something
banns|3|a public announcement of a proposed marriage
banqueting|2|eating an elaborate meal
banshee|5|a female spirit who wails to warn of impending death
banter|5|light teasing repartee
banzai|5|a Japanese cheer of enthusiasm or triumph
baptism|5|a Christian sacrament signifying spiritual cleansing and rebirth
barbecuing|3|roasting a large piece of meat on a revolving spit out of doors over an open fire
barbell|4|a bar to which heavy discs are attached at each end|c
barbershop|6|a shop where men can get their hair cut|c
barbiturate|1|organic compound having powerful soporific effect|c
bargaining|6|the negotiation of the terms of a transaction or agreement
barge|7|a flatbottom boat for carrying heavy loads|c
baring|3|the removal of covering
barium|4|a soft silvery metallic element of the alkali earth group|c
barmaid|4|a female bartender
barnful|0|the quantity that a barn will hold
barnyard|5|a yard adjoining a barn|c
barometer|4|an instrument that measures atmospheric pressure|c
baronet|3|a member of the British order of honor
barouche|2|a horse-drawn carriage having four wheels|c
barrack|4|a building or group of buildings used to house military personnel|c
barrelhouse|2|a cheap drinking and dancing establishment|c
barren|5|an uninhabited wilderness that is worthless for cultivation
barrette|3|a pin for holding women's hair in place|c
barring|4|the act of excluding someone by a negative vote or veto
barter|5|an equal exchange
basalt|3|the commonest type of solidified lava|c
baseball|9|a ball game played with a bat and ball between two teams of nine players|f
baseboard|3|a molding covering the joint formed by a wall and the floor|c
basement|9|the lowermost portion of a structure partly or wholly below ground level|f
basileus|3|a ruler of the eastern Roman Empire
bassist|2|a musician who play the bass viol
bassoon|4|a double-reed instrument|c
baste|4|a loose temporary sewing stitch to hold layers of fabric together|c
bathe|6|the act of swimming for pleasure or recreation|f
bathrobe|6|a loose-fitting robe of towelling|c
bathtub|7|a relatively large open container that you fill with water and use to wash the body|c
bathysphere|2|spherical deep diving apparatus for underwater exploration|c
batik|2|a dyed fabric|c
batiste|2|a thin plain-weave cotton or linen fabric|c
batman|7|an orderly assigned to serve a British military officer
battering|4|the act of subjecting to strong attack
battlefront|2|the line along which opposing armies face each other
battlement|3|a rampart built around the top of a castle with regular gaps for firing arrows or guns|c
battleship|6|large and heavily armoured warship|c
battle|10|a hostile meeting of opposing military forces in the course of a war|f
batwing|1|one of a pair of swinging doors|c
bauxite|2|a clay-like mineral|c
bawling|5|loud cries made while weeping
bayonet|5|a knife that can be fixed to the end of a rifle and used as a weapon|c
bayou|5|a swampy arm or slow-moving outlet of a lake|c
bazooka|5|a portable rocket launcher used by infantrymen as an antitank weapon|c
beach|10|an area of sand sloping down to the water of a sea or lake|f
beadsman|0|a person who is paid to pray for the soul of another
beanbag|4|a small cloth bag filled with dried beans|c
beaner|3|a baseball deliberately thrown at the batter's head
beanie|5|a small skullcap|c
beano|3|a game in which numbered balls are drawn at random and players cover the corresponding numbers on their cards
beany|3|a small skullcap|c
beatniks|3|a United States youth subculture of the 1950s
beatnik|4|a member of the beat generation
beats|8|a United States youth subculture of the 1950s
beautician|3|someone who works in a beauty parlor
beauty|10|the qualities that give pleasure to the senses|f
beaut|5|an outstanding example of its kind
bebop|4|an early form of modern jazz
bedchamber|3|a room used primarily for sleeping|c
bedclothes|3|coverings that are used on a bed|c
bedground|0|an area on which a drove of cattle or sheep can sleep for a night
bedpost|4|any of 4 vertical supports at the corners of a bedstead|c
bedroll|3|bedding rolled up for carrying|c
bedroom|9|a room used primarily for sleeping|f
bedside|6|space by the side of a bed|f
bedsore|2|a chronic ulcer of the skin caused by prolonged pressure on it
bedspread|4|decorative cover for a bed|c
bedstead|2|the framework of a bed|c
bedtime|7|the time you go to bed
beebread|0|a mixture of nectar and pollen prepared by worker bees and fed to larvae|c
beefcake|3|a photograph of a muscular man in minimal attire|c
beefeater|2|officer in the bodyguard of the British monarch
beekeeper|3|a farmer who keeps bees for their honey
beeline|3|the most direct route
beeper|6|an electronic device that generates a series of beeps when the person carrying it is being paged|c
beeswax|4|a yellow to brown wax secreted by honeybees to build honeycombs|c
beggar|6|a pauper who lives by begging
begging|8|a solicitation for money or food
behest|4|an authoritative command or request
beholding|2|perception by means of the eyes
beige|5|a very light brown
belay|4|something to which a mountain climber's rope can be secured|c
belch|5|a reflex that expels gas noisily from the stomach through the mouth
believing|8|the cognitive process that leads to convictions
bellboy|5|someone employed as an errand boy and luggage carrier around hotels
belle|7|a young woman who is the most charming and beautiful of several rivals
bellhop|4|someone employed as an errand boy and luggage carrier around hotels
belligerent|4|someone who fights
belling|3|a noisy mock serenade to a newly married couple
bellman|5|someone employed as an errand boy and luggage carrier around hotels
bellowing|4|a very loud utterance
bellows|5|a mechanical device that blows a strong current of air|c
bellyache|3|an ache localized in the stomach or abdominal region
bellyful|4|an undesirable overabundance
belongings|6|something owned
belonging|6|happiness felt in a secure relationship
belting|2|the material of which belts are made|c
beltway|3|a highway that encircles an urban area so that traffic does not have to pass through the center|c
bench|8|a long seat for more than one person|f
bends|5|pain resulting from rapid change in pressure
benedick|5|a newly married man
benzene|4|a colorless liquid hydrocarbon|c
bequest|3|a gift of personal property by will
berating|3|a severe rebuke
bereaved|4|a person who has suffered the death of someone they loved
bereavement|4|state of sorrow over the death or departure of a loved one
beret|5|a cap with no brim or bill|c
beriberi|2|avitaminosis caused by lack of thiamine
beryllium|4|a light strong brittle grey toxic bivalent metallic element|c
bestseller|4|a book that has had a large and rapid sale
bethel|3|a house of worship|c
betrothed|5|the person to whom you are engaged
bewilderment|2|confusion resulting from failure to understand
bezique|2|a card game played with a pack of forty-eight cards
bibliography|2|a list of writings with time and place of publication
bicentennial|4|the 200th anniversary
bickering|5|a quarrel about petty points
bicker|4|a quarrel about petty points
bicycle|7|a wheeled vehicle that has two wheels and is moved by foot pedals|f
bigamist|3|someone who marries one person while already legally married to another
bigness|2|the property of having a relatively great size
bigot|4|a prejudiced person who is intolerant of any opinions differing from his own
bigwig|3|the most important person in a group or undertaking
bijou|6|a small and delicately worked piece|c
bikers|5|originally a British youth subculture that evolved out of the teddy boys in the 1960s
bilges|3|in a vessel with two hulls, an enclosed area between the frames at each side|c
bilgewater|2|pretentious or silly talk or writing
bilharziasis|0|an infestation with or a resulting infection caused by a parasite of the genus Schistosoma
bilingual|4|a person who speaks two languages fluently|f
bilirubin|2|an orange-yellow pigment in the bile that forms as a product of hemoglobin|c
billboard|5|large outdoor signboard|c
billfold|3|a pocket-size case for holding papers and paper money|c
billing|6|request for payment of a debt
billow|2|a large sea wave
bimbo|6|a young woman indulged by rich and powerful older men
bingo|8|a game in which numbered balls are drawn at random and players cover the corresponding numbers on their cards
binoculars|5|an optical instrument designed for simultaneous use by both eyes|c
binomial|1|a quantity expressed as a sum or difference of two terms
biography|5|an account of the series of events making up a person's life|f
biologist|5|a scientist who studies living organisms
biometrics|2|a branch of biology that studies biological phenomena and observations by means of statistical analysis
biosphere|2|the regions of the surface and atmosphere of the Earth where living organisms exist
biosynthesis|3|production of a chemical compound by a living organism
birdbath|3|an ornamental basin for birds to bathe in|c
birdbrain|3|a person with confused ideas
birdcage|4|a cage in which a bird can be kept|c
birdhouse|3|a shelter for birds|c
birdsong|3|the characteristic sound produced by a bird
birefringence|1|splitting a ray into two parallel rays polarized perpendicularly
birthday|11|an anniversary of the day on which a person was born|f
bishop|8|a senior member of the Christian clergy having spiritual and administrative authority|f
bistro|5|a small informal restaurant|c
bitchery|2|aggressive remarks and behavior like that of a spiteful malicious woman
biweekly|2|a periodical that is published twice a week or every two weeks
blabbermouth|4|someone who gossips indiscreetly
blackball|3|the act of excluding someone by a negative vote or veto
blackboard|5|sheet of slate|f
blackening|0|changing to a darker color
blackface|4|the makeup used by a performer in order to imitate a Negro|c
blackguard|4|someone who is morally reprehensible
blacking|4|a substance used to produce a shiny protective surface on footwear|c
blacklist|4|a list of people who are out of favor
blackmailer|5|a criminal who extorts money from someone by threatening to expose embarrassing information about them
blackmail|7|extortion of money by threats to divulge discrediting information
blain|3|an inflammatory swelling or sore
blanket|8|bedding that keeps a person warm in bed|f
blare|4|a loud harsh or strident noise
blaring|6|a loud harsh or strident noise
blarney|4|flattery designed to gain favor
blastoff|4|the launching of a missile or spacecraft to a specified destination
blather|3|foolish gibberish
blazing|6|a strong flame that burns brightly
bleachers|5|an outdoor grandstand without a roof|c
bleat|2|the sound of sheep or goats
bleeding|9|the flow of blood from a ruptured blood vessel|f
bleep|6|a short high tone produced as a signal or warning
blemish|4|a mark or flaw that spoils the appearance of something
blender|6|an electrically powered mixer with whirling blades that mix or chop or liquefy foods|c
blende|4|an ore that is the chief source of zinc|c
blessedness|2|a state of supreme happiness
blindfold|6|a cloth used to cover the eyes|c
blind|10|people who have severe visual impairments, considered as a group|f
bling|5|flashy, ostentatious jewelry|c
blinking|6|a reflex that closes and opens the eyes rapidly
blink|7|a reflex that closes and opens the eyes rapidly
bliss|6|a state of extreme happiness
blistering|4|the formation of vesicles in or beneath the skin
bloat|4|swelling of the rumen or intestinal tract of domestic animals caused by excessive gas
blockade|5|a war measure that isolates some area of importance to the enemy
blockhouse|3|a stronghold that is reinforced for protection from enemy fire|c
blocking|7|the act of obstructing or deflecting someone's movements
block|9|a solid piece of something|f
bloke|7|a boy or man
bloodbath|5|indiscriminate slaughter
bloodlust|3|a desire for bloodshed
bloomers|4|underpants worn by women|c
blooming|5|the organic process of bearing flowers
blooper|3|an embarrassing mistake
blotch|3|an irregularly shaped spot
blouse|7|a top worn by women|c
blowgun|2|a tube through which darts can be shot by blowing|c
blowhard|4|a very boastful and talkative person
blowjob|5|slang for fellatio
blowtorch|5|a burner that mixes air and gas to produce a very hot flame|c
bludgeon|3|a club used as a weapon|c
blueness|3|blue color or pigment
bluestocking|0|a woman having literary or intellectual interests
bluestone|2|bluish-grey sandstone used for paving and building|c
blunderbuss|2|a short musket of wide bore with a flared muzzle|c
blunder|5|an embarrassing mistake
blurb|3|a promotional statement
boardroom|5|a room where a committee meets|c
boardwalk|6|a walkway made of wooden boards|c
boastfulness|2|outspoken conceit
boasting|4|speaking of yourself in superlatives
boast|5|speaking of yourself in superlatives|f
boathouse|5|a shed at the edge of a river or lake|c
boating|5|water travel for pleasure
boatload|4|the amount of cargo that can be held by a boat or ship or a freight car
boatman|4|someone who drives or rides in a boat
boatswain|4|a petty officer on a merchant ship who controls the work of other seamen
boatyard|3|a place where boats are built or maintained or stored|c
bobbin|3|a winder around which thread or tape or film or other flexible materials can be wound|c
bobble|2|the momentary juggling of a batted or thrown baseball
bobby|10|an informal term for a British policeman|f
bocce|3|Italian bowling played on a long narrow dirt court
bodega|5|a small Hispanic shop selling wine and groceries|c
bodice|3|part of a dress above the waist|c
bodybuilding|4|exercise that builds muscles through tension
bogeyman|5|an imaginary monster used to frighten children
bolster|4|a pillow that is often put across a bed underneath the regular pillows|c
bombard|3|a large shawm|c
bombast|1|pompous or pretentious talk or writing
bomber|7|a military aircraft that drops bombs during flight|c
bombproof|2|a chamber reinforced against bombing and provided with food and living facilities|c
bonemeal|0|fertilizer made of ground bones|c
boner|6|an embarrassing mistake
boneshaker|2|any wheeled vehicle that is dilapidated and uncomfortable|c
bonfire|6|a large outdoor fire that is lighted as a signal or in celebration
bonhomie|2|a disposition to be friendly and approachable
boogeyman|4|an imaginary monster used to frighten children
boogie|7|an instrumental version of the blues
bookcase|5|a piece of furniture with shelves for storing books|f
bookie|6|a gambler who accepts and pays off bets
booking|6|employment for performers or performing groups that lasts for a limited period of time|f
bookkeeping|5|the activity of recording business transactions
booklet|4|a small book usually having a paper cover
bookman|3|a learned person
bookmark|4|a marker placed between the pages of a book to mark the reader's place|c
bookseller|2|the proprietor of a bookstore
boomer|6|a member of the baby boom generation in the 1950s
boondocks|4|a remote and undeveloped area
boondoggle|2|work of little or no value done merely to look busy
bootblack|2|a person who polishes shoes and boots
bootie|3|a slipper that is soft and wool|c
booty|7|goods or money obtained illegally
borate|0|a salt or ester of boric acid|c
borax|2|an ore of boron consisting of hydrated sodium borate|c
borderline|5|a line that indicates a boundary
border|8|a line that indicates a boundary|f
boron|3|a trivalent metalloid element|c
bosun|5|a petty officer on a merchant ship who controls the work of other seamen
botanist|3|a biologist specializing in the study of plants
botch|4|an embarrassing mistake
bottle|10|a glass or plastic vessel used for storing drinks or other liquids|f
bottomland|2|low-lying alluvial land near a river|c
boucle|0|a fabric of uneven yarn that has an uneven knobby effect|c
boudoir|5|a lady's bedroom or private sitting room|c
boulevard|7|a wide street or thoroughfare|c
boule|3|an inlaid furniture decoration|c
boulle|2|an inlaid furniture decoration|c
bouncing|7|rebounding from an impact
bounds|6|the line or plane indicating the limit or extent of something
bourdon|2|a pipe of the bagpipe that is tuned to produce a single continuous tone|c
bourgeoisie|3|the social class between the lower and upper classes
boutique|5|a shop that sells women's clothes and jewelry|c
boutonniere|2|a flower that is worn in a buttonhole|c
bowels|6|the center of the Earth
bower|3|a framework that supports climbing plants|c
bowlder|0|a large smooth mass of rock detached from its place of origin|c
bowlful|2|the quantity contained in a bowl
bowline|3|a loop knot that neither slips nor jams|c
bowls|6|a bowling game played on a level lawn with biased wooden balls that are rolled at a jack
bowman|6|a person who is expert in the use of a bow and arrow
bowtie|2|a man's tie that ties in a bow|c
boxcars|3|an expression used when two dice are thrown and both come up showing six spots
boxcar|4|a freight car with roof and sliding doors in the sides|c
boxers|6|underpants worn by men|c
boxful|2|the quantity contained in a box
boycott|5|a group's refusal to have commercial dealings with some organization in protest against its policies
boyfriend|10|a man who is the lover of a man or woman|f
boyhood|4|the childhood of a boy
braces|6|an appliance that corrects dental irregularities|c
bracing|4|a structural member used to stiffen a framework|c
braggadocio|2|vain and empty boasting
braggart|3|a very boastful and talkative person
bragging|6|an instance of boastful talk
braiding|2|trimming used to decorate clothes or curtains|c
brainchild|3|a product of your creative thinking and work|c
brainstorming|4|a group problem-solving technique in which members spontaneously share ideas and solutions|f
brainstorm|5|the clear understanding of a complex situation|f
brainwashing|5|forcible indoctrination into a new set of attitudes and beliefs
brakes|7|a braking device consisting of a combination of interacting parts that work to slow a motor vehicle|c
branding|5|the act of stigmatizing
brasier|3|large metal container in which coal or charcoal is burned|c
brasserie|2|a small restaurant serving beer and wine as well as food|c
brass|8|an alloy of copper and zinc|f
bravado|4|a swaggering show of courage
braveness|2|a quality of spirit that enables you to face danger or pain without showing fear
brawn|4|possessing muscular strength
brazenness|0|behavior marked by a bold defiance of the proprieties and lack of shame
breadline|2|a queue of people waiting for free food
breakable|3|an article that is fragile and easily broken|c
breakaway|4|the act of breaking away or withdrawing from
breakdown|7|the act of disrupting an established order so it fails to continue
breakout|4|an escape from jail
breakwater|2|a protective structure of stone or concrete|c
breastwork|0|fortification consisting of a low wall|c
breathing|9|the bodily process of inhalation and exhalation
breeches|4|trousers ending above the knee|c
breech|4|opening in the rear of the barrel of a gun where bullets can be loaded|c
breeze|7|a slight wind|f
brethren|5|the lay members of a male religious order
brevet|2|a document entitling a commissioned officer to hold a higher rank temporarily
bribery|5|the practice of offering something in order to gain an illicit advantage
bribe|7|payment made to a person in a position of trust to corrupt his judgment
bricklayer|3|a craftsman skilled in building with bricks
brickyard|2|a place where bricks are made and sold|c
brick|8|rectangular block of clay baked by the sun or in a kiln|f
bridal|6|archaic terms for a wedding or wedding feast
bridgework|2|a denture anchored to teeth on either side of missing teeth|c
briefcase|8|a case with a handle|c
briefing|7|detailed instructions, as for a military operation
briefs|5|short tight-fitting underpants|c
brigade|6|army unit smaller than a division
brigadier|5|a general officer ranking below a major general
brigand|3|an armed thief who is a member of a band
brigantine|2|two-masted sailing vessel square-rigged on the foremast and fore-and-aft rigged on the mainmast|c
brightness|4|the location of a visual perception along a continuum from black to white
brilliancy|1|a quality that outshines the usual
brimstone|5|an old name for sulfur|c
bringing|10|the act of delivering or distributing something|f
briny|4|any very large body of water|c
bristle|3|a stiff fiber|c
britches|5|informal term for breeches|c
broach|4|a decorative pin worn by women|c
broad|8|slang term for a woman|f
brocade|2|thick heavy expensive material with a raised pattern|c
brochure|6|a small book usually having a paper cover
brogan|5|a thick and heavy shoe|c
brogue|3|a thick and heavy shoe|c
broiling|2|cooking by direct exposure to radiant heat
broil|3|cooking by direct exposure to radiant heat
broker|6|a businessman who buys or sells for another in exchange for a commission
brooch|5|a decorative pin worn by women|c
brood|5|the young of an animal cared for at one time
brook|6|a natural stream of water smaller than a river|c
brother|12|a male with the same parents as someone else|f
brownout|2|darkness resulting from the extinction of lights
bruiser|5|a large and strong and heavyset man
bruise|6|an injury that doesn't break the skin but results in some discoloration
brunette|6|a person with dark hair
brunt|4|main force of a blow etc
bubble|7|a hollow globule of gas|f
buckaroo|6|local names for a cowboy
buckboard|4|an open horse-drawn carriage with four wheels|c
buckler|3|armor carried on the arm to intercept blows|c
buckshot|5|small lead shot for shotgun shells|c
buddy|11|a close friend who accompanies his buddies in their activities|f
buffer|6|an ionic compound that resists changes in its pH|c
buggy|6|a small lightweight carriage|c
builder|5|a substance added to soaps or detergents to increase their cleansing action|f
building|11|a structure that has a roof and walls and stands more or less permanently in one place|f
bulkhead|5|a partition that divides a ship or plane into compartments|c
bulldozer|5|large powerful tractor|c
bulletin|6|a brief report|f
bullet|9|a projectile that is fired from a gun|f
bullfight|3|a Spanish or Portuguese or Latin American spectacle|c
bullhorn|4|a portable loudspeaker with built-in microphone and amplifier|c
bullring|3|a stadium where bullfights take place|c
bullyboy|1|a swaggering tough
bullying|5|the act of intimidating a weaker person to make them do something
bumpiness|2|the texture of a surface that has many bumps
bumpkin|4|a person who is not very intelligent or interested in culture
bunco|3|a swindle in which you cheat at gambling or persuade a person to buy worthless property
bungalow|6|a small house with a single story|c
bungee|4|an elasticized rope|c
bungle|3|an embarrassing mistake
bunion|4|a painful swelling of the bursa of the first joint of the big toe
bunkmate|3|someone who occupies the same sleeping quarters as yourself
bunko|3|a swindle in which you cheat at gambling or persuade a person to buy worthless property
bunter|1|a batter who bunts
bureaucracy|4|nonelective government officials
burgh|2|a borough in Scotland
burglary|6|entering a building unlawfully with intent to commit a felony or to steal valuable property
burglar|7|a thief who enters a building with intent to steal|f
burgomaster|4|a mayor of a municipality in Germany or Holland or Flanders or Austria
burka|2|a loose garment worn by Muslim women especially in India and Pakistan|c
burlap|3|coarse jute fabric|c
burnoose|2|a long hooded cloak woven of wool in one piece|c
burping|4|a reflex that expels gas noisily from the stomach through the mouth
burrow|4|a hole made by an animal, usually for shelter|c
bursar|3|the treasurer at a college or university
bursitis|4|inflammation of a bursa
burster|2|a quantity of explosive to be set off at one time|c
burying|6|concealing something under the ground
busboy|6|a restaurant attendant who sets tables and assists waiters and clears away dirty dishes
busload|4|the quantity of cargo or the number of passengers that a bus can carry
busman|2|someone who drives a bus
busybody|4|a person who meddles in the affairs of others
busywork|2|active work of little value
butane|3|occurs in natural gas|c
buttinsky|3|a meddler who tends to butt in
buyout|3|acquisition of a company by purchasing a controlling percentage of its stock
buzzword|2|stock phrases that have become nonsense through endless repetition
bygone|3|past events to be put aside
bylaw|2|a rule adopted by an organization in order to regulate its own affairs and the behavior of its members
bystander|5|a nonparticipant spectator
byway|3|a side road little traveled|c
cabana|5|a small tent used as a dressing room beside the sea or a swimming pool|c
cabby|5|someone who drives a taxi for a living
caber|3|a heavy wooden pole that is tossed as a test of strength|c
cablegram|3|a telegram sent abroad
cabman|3|someone who drives a taxi for a living
caboodle|4|any collection in its entirety
cabriolet|2|small two-wheeled horse-drawn carriage|c
cabstand|2|a place where taxis park while awaiting customers
caddie|4|an attendant who carries the golf clubs for a player
caddy|6|a can for storing tea|c
cadenza|1|a brilliant solo passage occurring near the end of a piece of music
cadet|6|a military trainee
cadmium|3|a soft bluish-white ductile malleable toxic bivalent metallic element|c
caesarean|3|the delivery of a fetus by surgical incision through the abdominal wall and uterus
caesarian|2|the delivery of a fetus by surgical incision through the abdominal wall and uterus
cafeteria|7|a restaurant where you serve yourself and pay a cashier|f
caffeine|6|a bitter alkaloid found in coffee and tea that is responsible for their stimulating effects|c
cager|4|an athlete who plays basketball
calamine|3|a white mineral|c
calamity|6|an event resulting in great loss and misfortune
calcium|6|a white metallic element that burns with a brilliant light|c
caldera|2|a large crater caused by the violent explosion of a volcano that collapses into a depression|c
caldron|2|a very large pot that is used for boiling|c
calender|2|a machine that smooths or glazes paper or cloth by pressing it between plates or passing it through rollers|c
calfskin|3|fine leather from the skin of a calf|c
calibration|3|the act of checking or adjusting the accuracy of a measuring instrument
calico|4|coarse cloth with a bright print|c
californium|2|a radioactive transuranic element|c
caliph|3|the civil and religious leader of a Muslim state considered to be a representative of Allah on earth
callback|5|a request by the manufacturer of a defective product to return the product
calligrapher|2|someone skilled in penmanship
calligraphy|4|beautiful handwriting
calling|11|the particular occupation for which you are trained|f
callousness|3|devoid of passion or feeling
calming|5|the act of appeasing
calomel|2|a tasteless colorless powder used medicinally as a cathartic|c
calorimeter|1|a measuring instrument that determines quantities of heat|c
calumet|3|a highly decorated ceremonial pipe of Amerindians|c
calving|1|giving birth to a calf
camaraderie|4|the quality of affording easy familiarity and sociability
camcorder|4|a portable television camera and videocassette recorder|c
cameo|4|engraving or carving in low relief on a stone|c
camera|10|equipment for taking photographs|f
campaigner|3|a politician who is running for public office
camper|5|someone living temporarily in a tent or lodge for recreation
campfire|5|a small outdoor fire for warmth or cooking
campground|3|a site where people on holiday can pitch a tent
camping|7|the act of encamping and living in tents in a camp|f
campmate|0|someone who lives in the same camp you do
campsite|4|a site where people on holiday can pitch a tent|f
campus|8|a field on which the buildings of a university are situated|f
canard|2|a deliberately misleading fabrication
canasta|4|a form of rummy using two decks of cards and four jokers
cancan|3|a high-kicking dance of French origin performed by a female chorus line
candelabra|2|branched candlestick|c
candidate|8|a politician who is running for public office
canfield|4|a form of solitaire that involves gambling
caning|2|work made of interlaced slender branches|c
cannibalism|4|the practice of eating the flesh of your own kind
cannibal|5|a person who eats human flesh
cannon|8|a large artillery gun that is usually on wheels|c
cannula|3|a small flexible tube inserted into a body cavity for draining off fluid or introducing medication|c
canoe|6|small and light boat|c
cantata|2|a musical composition for voices and orchestra based on a religious text
canteen|6|a flask for carrying water|f
canter|3|a smooth three-beat gait
cantilever|3|projecting horizontal beam fixed at one end only|c
cantle|1|the back of a saddle seat|c
canvassing|4|persuasion of voters in a political campaign
canyon|7|a ravine formed by a river in an area with little rainfall|c
capability|5|the quality of being capable -- physically or intellectually or legally
capful|2|the quantity that a cap will hold
capital|8|assets available for use in the production of further assets|f
caprice|5|a sudden desire
capsaicin|2|colorless pungent crystalline compound derived from capsicum|c
capsizing|2|the event of a boat accidentally turning over in the water
capstan|3|a windlass rotated in a horizontal plane around a vertical axis|c
carafe|2|a bottle with a stopper|c
carbide|4|a binary compound of carbon with a more electropositive element|c
carbine|3|light automatic rifle|c
carbohydrate|2|an essential structural component of living cells and source of energy for animals|c
carborundum|3|an abrasive composed of silicon carbide crystals|c
carburetor|5|mixes air with gasoline vapor prior to explosion|c
carburettor|4|mixes air with gasoline vapor prior to explosion|c
carcinogen|2|any substance that produces cancer|c
carcinoma|3|any malignant tumor derived from epithelial tissue
cardboard|6|a stiff moderately thick paper|c
cardiogram|3|a graphical recording of the cardiac cycle produced by an electrocardiograph
cardroom|0|a room for gambling on card games|c
cardsharp|2|a professional card player who makes a living by cheating at card games
careen|2|pitching dangerously to one side
caressing|4|affectionate play
caress|5|a gentle affectionate stroking
carfare|4|the fare charged for riding a bus or streetcar
cargo|8|goods carried by a large vehicle|c
caricature|3|a representation of a person that is exaggerated for comic effect
caricaturist|2|someone who parodies in an exaggerated manner
caring|7|a loving feeling
carjacking|3|the violent theft of an occupied car
carmine|6|a variable color averaging a vivid red
carnage|5|the savage and excessive killing of many people
caroling|3|singing joyful religious songs
carouse|2|revelry in drinking
carpenter|7|a woodworker who makes or repairs wooden objects
carpetbagger|2|an outsider who seeks power or success presumptuously
carpeting|4|floor covering consisting of a piece of thick heavy fabric|c
carping|2|persistent petty and unjustified criticism
carport|2|garage for one or two cars consisting of a flat roof supported on poles|c
carrefour|2|a junction where one street or road crosses another|c
carrell|2|small individual study area in a library|c
carrottop|2|someone who has red hair
carryall|2|a capacious bag or basket|c
carte|5|a list of dishes available at a restaurant
carting|3|the work of taking something away in a cart or truck and disposing of it
cartography|3|the making of maps and charts
cartridge|5|ammunition consisting of a cylindrical casing containing an explosive charge and a bullet|c
casbah|3|an older or native quarter of many cities in northern Africa
caseworker|3|someone employed to provide social services
casework|2|close sociological study of a maladjusted person or family for diagnosis and treatment
cashbox|2|a strongbox for holding cash|c
cassette|6|a container that holds a magnetic tape used for recording or playing sound or video|f
cassino|3|a card game in which cards face up on the table are taken with eligible cards in the hand
cassock|3|a black garment reaching down to the ankles|c
catacomb|2|an underground tunnel with recesses where bodies were buried|c
catalepsy|3|a trancelike state with loss of voluntary motion and failure to react to stimuli
catamaran|2|a boat with two parallel hulls held together by single deck|c
catcall|0|a cry expressing disapproval
catchment|2|a structure in which water is collected|c
category|7|a collection of things sharing a common attribute|f
catering|6|providing food and services
cathartic|4|a purging medicine|c
cathode|3|a negatively charged electrode that is the source of electrons entering an electrical device|c
catnap|3|sleeping for a short period of time
catty|4|any of various units of weight used in southeastern Asia
caucus|3|a closed political meeting
cauldron|4|a very large pot that is used for boiling|c
caulking|3|a waterproof filler and sealant that is used in building and repair to make watertight|c
caulk|3|a waterproof filler and sealant that is used in building and repair to make watertight|c
causality|3|the relation between causes and effects
causation|3|the act of causing something to happen
causeway|4|a road that is raised above water or marshland or sand|c
caustic|3|any chemical substance that burns or destroys living tissue|c
cavalcade|2|a procession of people traveling on horseback
cavalry|7|troops trained to fight on horseback
caveman|6|someone who lives in a cave
celebration|8|a joyful occasion for special festivities to mark some happy event|f
celerity|0|a rate that is rapid
celesta|2|a musical instrument consisting of graduated steel plates that are struck by hammers activated by a keyboard|c
celibate|4|an unmarried person who has taken a religious vow of chastity
cellar|8|the lowermost portion of a structure partly or wholly below ground level|c
cellblock|4|a division of a prison|c
cellist|4|someone who plays a violoncello
cellophane|5|a transparent paperlike product that is impervious to moisture and used to wrap candy or cigarettes etc.|c
cello|6|a large stringed instrument|c
cellulitis|3|an inflammation of body tissue characterized by fever and swelling and redness and pain
cellulose|2|a polysaccharide that is the chief constituent of all plant tissues and fibers|c
cemetery|8|a tract of land used for burials
census|5|a periodic count of the population
centennial|4|the 100th anniversary
centerboard|3|a retractable fin keel used on sailboats to prevent drifting to leeward|c
center|10|an area that is approximately central within some larger region|f
centimetre|2|a metric unit of length equal to one hundredth of a meter|f
centurion|4|the leader of 100 soldiers
century|9|a period of 100 years|f
ceramics|4|the art of making and decorating pottery
ceramic|5|an artifact made of hard brittle material produced from nonmetallic minerals by firing at high temperatures|c
ceremonial|5|a formal event performed on a special occasion
cerium|2|a ductile grey metallic element of the lanthanide series|c
certitude|2|total certainty or greater certainty than circumstances warrant
cerulean|4|a light shade of blue
cesarean|3|the delivery of a fetus by surgical incision through the abdominal wall and uterus
cesium|2|a soft silver-white ductile metallic element|c
cesspit|2|a covered cistern|c
cesspool|5|a covered cistern|c
cha-cha|0|a modern ballroom dance from Latin America
chafing|4|soreness or irritation of the skin caused by friction
chagrin|3|strong feelings of embarrassment
chainsaw|5|portable power saw|c
chains|7|metal shackles|c
chain|9|a series of things depending on each other as if linked together|f
chairlift|2|a ski lift on which riders are seated and carried up or down a mountainside|c
chairman|8|the officer who presides at the meetings of an organization|f
chairperson|2|the officer who presides at the meetings of an organization
chairwoman|3|the officer who presides at the meetings of an organization
chair|10|a seat for one person, with a support for the back|f
chalet|4|a Swiss house with a sloping roof and wide eaves or a house built in this style|c
chalice|4|a bowl-shaped drinking vessel|c
chalkboard|3|sheet of slate|c
challenger|5|the contestant you hope to defeat
challis|2|a soft lightweight fabric|c
chambermaid|4|a maid who is employed to clean and care for bedrooms
chamber|8|a natural or artificial enclosed space|c
chammy|2|a soft suede leather formerly from the skin of the chamois antelope but now from sheepskin|c
champion|9|someone who has won first place in a competition|f
champ|8|someone who has won first place in a competition
chancel|0|area around the altar of a church for the clergy and choir|c
chance|12|a possibility due to a favorable combination of circumstances|f
chandelier|5|branched lighting fixture|c
changeover|4|an event that results in a transformation
channels|7|official routes of communication
chantey|2|a rhythmical work song originally sung by sailors
chanting|7|the act of singing in a monotonous tone
chant|6|a repetitive song in which as many syllables as necessary are assigned to a single tone
chaparral|2|dense vegetation consisting of stunted trees or bushes
chapeau|3|headdress that protects the head from bad weather|c
chapel|7|a place of worship that has its own altar|c
chaperone|6|one who accompanies and supervises a young woman or gatherings of young people
chaperon|4|one who accompanies and supervises a young woman or gatherings of young people
chaplain|6|a clergyman ministering to some institution
chapter|8|a subdivision of a written work|f
charades|5|guessing game in which one player pantomimes a word or phrase for others to guess
charisma|5|a personal attractiveness or interestingness that enables you to influence others
charlatan|5|a flamboyant deceiver
charm|8|attractiveness that interests or pleases or stimulates|f
charwoman|2|a human female employed to do housework
chase|9|the act of pursuing in an effort to overtake or capture|f
chasm|4|a deep opening in the earth's surface|c
chasse|2|quick gliding steps with one foot always leading
chasuble|3|a long sleeveless vestment worn by a priest when celebrating Mass|c
chateau|6|an impressive country house in France|c
chattel|3|personal as opposed to real property
chauffeur|7|a man paid to drive a privately owned car
cheapskate|4|a miserly person
cheating|9|a deception for profit to yourself
checkbook|6|a book issued to holders of checking accounts
checklist|5|a list of items to be checked or consulted
checkpoint|6|a place where travellers are stopped for inspection and clearance
checkroom|3|a room where baggage or parcels are checked|c
checkup|6|a thorough physical examination
check|12|a written order directing a bank to pay money|f
cheep|2|the short weak cry of a young bird
cheerio|6|a farewell remark
cheer|9|a cry or shout of approval|f
cheesecloth|1|a coarse loosely woven cotton gauze|c
chemical|8|material produced by or used in a reaction involving changes in atoms or molecules|f
chemistry|8|the science of matter|f
chequebook|3|a book issued to holders of checking accounts
cheque|7|a written order directing a bank to pay money|f
chewing|7|biting and grinding food in your mouth so it becomes soft enough to swallow
chiaroscuro|2|a monochrome picture made by using several different shades of the same color|c
chicanery|3|the use of tricks to deceive someone
chickenfeed|2|a trifling sum of money
chickenshit|6|a false statement that is considered to indicate timidity or fear
chief|10|a person who is in charge|f
chiffon|4|a sheer fabric of silk or rayon|c
childbearing|3|the parturition process in human beings
childbirth|5|the parturition process in human beings
childcare|2|a service involving care for other people's children
chilling|5|the process of becoming cooler
chime|5|a percussion instrument consisting of a set of tuned bells that are struck with a hammer|c
chin-up|0|an arm exercise performed by pulling yourself up on a horizontal bar until your chin is level with the bar
chino|6|a coarse twilled cotton fabric frequently used for uniforms|c
chintz|3|a brightly printed and glazed cotton fabric|c
chiropodist|2|a specialist in care for the feet
chirp|4|a sharp sound made by small birds or insects|f
chisel|5|an edge tool with a flat steel blade with a cutting edge|c
chitchat|5|light informal conversation for social occasions
chlorine|5|a common nonmetallic element belonging to the halogens|c
chloroform|5|a volatile liquid haloform|c
chock|3|a block of wood used to prevent the sliding or rolling of a heavy object|c
chokey|3|British slang for a prison|c
cholangitis|2|inflammation of the bile ducts
cholecystitis|2|inflammation of the gall bladder
cholelithiasis|0|the presence of gallstones in the gallbladder
cholera|5|an acute intestinal infection caused by ingestion of contaminated water or food
cholinesterase|2|an enzyme that hydrolyses acetylcholine|c
chomping|3|the act of chewing noisily
chomp|3|the act of gripping or chewing off with the teeth and jaws
chophouse|2|a restaurant that specializes in steaks|c
chopstick|3|one of a pair of slender sticks used as oriental tableware to eat food with|c
chorale|2|a stately Protestant hymn tune
choral|3|a stately Protestant hymn tune
chore|5|a specific piece of work required to be done as a duty or for a specific fee
chorine|0|a woman who dances in a chorus line
chortle|2|a soft partly suppressed laugh
chrestomathy|2|a selection of passages from different authors that is compiled as an aid in learning a language
chromatography|2|a process used for separating mixtures by virtue of differences in absorbency
chromium|4|a hard brittle multivalent metallic element|c
chronicle|5|a record or narrative description of past events
chronometer|3|an accurate clock|c
chuckle|5|a soft partly suppressed laugh|f
chukker|2|one of six divisions into which a polo match is divided
chump|7|a person who is gullible and easy to take advantage of
chunking|2|the configuration of smaller units of information into large coordinated units
churchman|3|a clergyman or other person in religious orders
churn|4|a vessel in which cream is agitated to separate butterfat from buttermilk|c
chutzpah|3|unbelievable gall
cicerone|2|a guide who conducts and informs sightseers
cigarette|9|finely ground tobacco wrapped in paper|f
cigar|8|a roll of tobacco for smoking|c
cinder|5|a fragment of incombustible matter left after a wood or coal or charcoal fire|c
cinematographer|4|a photographer who operates a movie camera
cinematography|4|the act of making a film
cinque|5|the cardinal number that is the sum of four and one
circular|5|an advertisement intended for wide distribution|f
circumstance|6|a condition that accompanies or influences some event or activity
cirque|5|a steep-walled semicircular basin in a mountain|c
citadel|4|a stronghold into which people could go for shelter during a battle|c
citizen|8|a native or naturalized member of a state or other political community|f
civics|4|the social science of municipal affairs
civilian|8|a nonmilitary citizen
civilization|8|a society in an advanced state of social development|f
civvies|3|civilian garb as opposed to a military uniform|c
clairvoyance|3|apparent power to perceive things that are not present to the senses
clamoring|4|loud and persistent outcry from many people
clamor|3|a loud harsh or strident noise
clamouring|3|loud and persistent outcry from many people
clamour|3|loud and persistent outcry from many people
clamp|7|a device that holds things firmly together|c
clams|6|informal terms for money
clangoring|0|a loud resonant repeating noise
clangor|0|a loud resonant repeating noise
clang|5|a loud resonant repeating noise
clank|4|a loud resonant repeating noise
clannishness|0|tendency to associate with only a select group
clansman|2|a member of a clan
clapperboard|2|photographic equipment used to synchronize sound and motion picture|c
claptrap|3|pompous or pretentious talk or writing
clarence|8|a closed carriage with four wheels and seats for four passengers|c
clarinet|5|a single-reed instrument with a straight tube|c
clarion|3|a medieval brass instrument with a clear shrill tone|c
clarity|6|free from obscurity and easy to understand
claro|2|a cigar made with light-colored tobacco|c
classics|6|study of the literary works of ancient Greece and Rome
classified|7|a short ad in a newspaper or magazine and appearing along with other ads of the same type
classmate|5|an acquaintance that you go to school with|f
classroom|7|a room in a school where lessons take place|f
classwork|3|the part of a student's work that is done in the classroom
clatter|4|a rattling noise
claustrophobia|4|a morbid fear of being closed in a confined space
claxon|3|a kind of loud horn formerly used on motor vehicles|c
clean|11|a weightlift in which the barbell is lifted to shoulder height and then jerked overhead|f
clearway|2|a road on which you are not allowed to stop|c
cleats|4|shoes with leather or metal projections on the soles|c
cleaver|5|a butcher's knife having a large square blade|c
cleric|5|a clergyman or other person in religious orders
clerking|3|the activity of recording business transactions
clews|2|the cords used to suspend a hammock|c
cliche|5|a trite or obvious remark
clientele|5|customers collectively
client|10|a person who seeks the advice of a lawyer|f
cliff|9|a steep high face of rock|f
climbing|7|an event that involves rising to a higher point|f
clime|2|the weather in some location averaged over some long period of time
clique|5|an exclusive circle of people with a common purpose
clobber|4|informal terms for personal possessions
clocking|4|the time taken to traverse a measured course
clockwork|5|any mechanism of geared wheels that is driven by a coiled spring|c
clock|10|a timepiece that shows the time of day|f
clodhopper|1|a thick and heavy shoe|c
cloning|5|a general term for the research activity that creates a copy of some biological entity
close|12|the temporal end|f
clothespin|3|wood or plastic fastener|c
clothing|8|a covering designed to be worn on a person's body|c
cloth|7|artifact made by weaving or felting or knitting or crocheting natural or synthetic fibers|f
clotting|4|the process of forming semisolid lumps in a liquid
cloudburst|1|a heavy rain
clouding|4|the process whereby water particles become visible in the sky
cloverleaf|3|an interchange that does not require left-hand turns|c
clubbing|4|a condition in which the ends of toes and fingers become wide and thick
clubhouse|5|a building that is occupied by a social club|c
clucking|4|the sound made by a hen
cluck|5|the sound made by a hen
clumping|2|the sound of a horse's hoofs hitting on a hard surface
clump|4|a grouping of a number of similar things
clunking|3|the sound of a horse's hoofs hitting on a hard surface
clunk|4|a heavy dull sound
cluster|5|a grouping of a number of similar things
clutches|5|the act of grasping
co-optation|0|the selection of a new member
co-worker|0|an associate that one works with
coach|10|someone in charge of training an athlete or a team|f
coagulation|2|the process of forming semisolid lumps in a liquid
coalescence|1|the union of diverse things into one body or form or group
coastguard|3|a military service responsible for the safety of maritime traffic in coastal waters
coast|9|the shore of a sea or ocean|f
coatrack|2|a rack with hooks for temporarily holding coats and hats|c
coatroom|4|a room where coats and other articles can be left temporarily|c
coattail|2|the loose back flap of a coat that hangs below the waist|c
coauthor|2|a writer who collaborates with others in writing something
coaxing|3|flattery designed to gain favor
cobalt|4|a hard ferromagnetic silver-white bivalent or trivalent metallic element|c
cobble|2|rectangular paving stone with curved top|c
cocaine|8|a narcotic extracted from coca leaves|c
cocain|2|a narcotic extracted from coca leaves|c
coccidioidomycosis|0|an infection of the lungs and skin characterized by excessive sputum and nodules
cockfight|3|a match in a cockpit between two fighting cocks heeled with metal gaffs
cockup|2|something badly botched or muddled
codeine|4|derivative of opium|c
codger|3|used affectionately to refer to an eccentric but amusing old man
codicil|2|a supplement to a will
coding|5|act of writing in code or cipher
codpiece|3|a flap for the crotch of men's tight-fitting breeches|c
codswallop|2|nonsensical talk or writing
coefficient|3|a constant number that serves as a measure of some property or characteristic
coexistence|3|existing peacefully together
coffeehouse|4|a small restaurant where drinks and snacks are sold|c
coincidence|9|an event that might have been arranged although it was really accidental
colander|2|bowl-shaped strainer|c
colic|4|acute abdominal pain
coliseum|5|an oval large stadium with tiers of seats|c
colitis|3|inflammation of the colon
collage|5|a paste-up made by sticking together pieces of paper or photographs to form an artistic image|c
collar|8|a band that fits around the neck and is usually folded over|f
collateral|6|a security pledged for the repayment of a loan
colleague|7|an associate that one works with
collecting|7|the act of gathering something together
collection|8|several things grouped together or considered as a whole|f
collective|6|members of a cooperative enterprise
collect|9|a short prayer generally preceding the lesson in the Church of Rome or the Church of England|f
colleen|4|an Irish girl
colliery|3|a workplace consisting of a coal mine plus all the buildings and equipment connected with it|c
collision|6|a brief event in which two or more bodies come together
colonialism|4|exploitation by a stronger country of weaker one
colors|8|a flag that shows its nationality|c
color|9|a visual attribute of things that results from the light they emit or transmit or reflect|f
colostomy|3|a surgical operation that creates an opening from the colon to the surface of the body to function as an anus
columnist|5|a journalist who writes editorials|f
combatant|3|someone who fights
combat|8|an engagement fought between two military forces
combing|5|the act of drawing a comb through hair
combo|6|a small band of jazz musicians
combustible|4|a substance that can be burned to provide heat or power|c
comedown|2|decline to a lower status or level
comedy|8|light and humorous drama with a happy ending|f
comeuppance|3|an outcome that is well deserved and fitting
commemorative|4|an object made to mark an event or honor a person|c
commentary|5|a written explanation or criticism or illustration that is added to a book or other textual material
comment|8|a statement that expresses a personal opinion or belief or adds information|f
commerce|6|transactions having the objective of supplying commodities
commercialism|3|transactions having the objective of supplying commodities
commie|6|a socialist who advocates communism
commissar|5|an official of the Communist Party who was assigned to teach party principles to a military unit
commissioner|8|a government administrator
commissioning|2|the act of granting authority to undertake certain functions
commission|8|a special group delegated to consider some matter
committee|9|a special group delegated to consider some matter|f
commodity|6|articles of commerce|c
commodore|6|a commissioned naval officer who ranks above a captain and below a rear admiral
commonplace|5|a trite or obvious remark
common|10|a piece of open land for recreational use in an urban area|f
commune|5|the smallest administrative district of several European countries
communications|7|the discipline that studies the principles of transmiting information and the methods by which it is delivered
communique|3|an official report
communism|6|a form of socialism that abolishes private ownership
community|9|a group of people living in a particular local area
commutator|1|switch for reversing the direction of an electric current|c
commute|5|a regular journey of some distance to and from your place of work
companionship|6|the state of being with someone
companionway|2|a stairway or ladder that leads from one deck to another on a ship|c
comparing|6|the act of examining resemblances
compatriot|2|a person from your own country
compensation|6|something given or received as payment or reparation
compere|2|British term for someone who introduces television acts or cabarets etc
competence|5|the quality of being adequately or well qualified physically and intellectually
competency|3|the quality of being adequately or well qualified physically and intellectually
competitor|5|the contestant you hope to defeat|f
complacency|3|the feeling you have when you are satisfied with yourself
complainant|4|a person who brings an action in a court of law
complaisance|0|a disposition or tendency to yield to the will of others
complementary|3|either one of two chromatic colors that when mixed together give white or grey
complexity|5|the quality of being intricate and compounded
complicity|4|guilt as an accomplice in a crime or offense
compliments|7|a polite expression of desire for someone's welfare
compliment|8|a remark expressing praise and admiration|f
comportment|1|dignified manner or conduct
composite|5|a conceptual whole made up of complicated and related parts
compost|4|a mixture of decaying vegetation and manure|c
composure|3|steadiness of mind under stress
compounding|2|the act of combining things to form a new whole
comprehension|5|an ability to understand the meaning or importance of something
comprehensive|5|an intensive examination testing a student's proficiency in some special field of knowledge
compressing|2|applying pressure
compress|4|a cloth pad or dressing applied firmly to some part of the body|c
compunction|3|a feeling of deep regret
computer|10|a machine for performing calculations automatically|f
comradeship|3|the quality of affording easy familiarity and sociability
comrade|8|a friend who is frequently in the company of another
concealing|5|the activity of keeping something secret
concentration|7|the strength of a solution|f
concept|8|an abstract or general idea inferred or derived from specific instances|f
concerto|5|a composition for orchestra and a soloist
concert|8|a performance of music by players or singers not involving theatrical staging|f
concierge|5|a French caretaker of apartments or a hotel
conciseness|0|terseness and economy in writing and speaking achieved by expressing a great deal in just a few words
conclave|1|a confidential or secret meeting
conclusion|8|a position or opinion or judgment reached after consideration|f
concomitant|2|an event or situation that happens at the same time as or in connection with another
concrete|7|a strong hard building material composed of sand and gravel and cement and water|c
concubine|5|a woman who cohabits with an important man
condensing|2|the act of increasing the density of something
condition|9|a state at a particular time|f
condolence|4|an expression of sympathy with another's grief
conduction|2|the transmission of heat or electricity or sound
conductivity|2|the transmission of heat or electricity or sound
conductor|6|the person who leads a musical group
conduit|5|a passage through which water or electric wires can pass|c
confab|3|an informal conversation
conference|9|a prearranged meeting for consultation or exchange of information or discussion
confetti|5|small pieces or streamers of colored paper that are thrown around on festive occasions|c
confines|5|a bounded scope
conflagration|2|a very intense and uncontrolled fire
confrere|1|a person who is member of one's class or profession
congratulations|10|an expression of approval and commendation|f
congregation|6|a group of people who adhere to a common faith and habitually attend a given church
congressman|7|a member of the United States House of Representatives
congresswoman|4|a member of the United States House of Representatives
conic|2|a curve generated by the intersection of a plane and a circular cone|c
conjuring|4|calling up a spirit or devil
conniption|3|a display of bad temper
connoisseur|4|an expert able to appreciate a field
conquistador|3|an adventurer
consciousness|7|an alert cognitive state in which you are aware of yourself and your situation
conscription|3|compulsory military service
conscript|2|someone who is drafted into military service
consensus|5|agreement in the judgment or opinion reached by a group as a whole
consent|7|permission to do something
consequence|6|a phenomenon that follows and is caused by some previous phenomenon|f
conservationist|2|someone who works to protect the environment from destruction or pollution
conservatoire|3|a schoolhouse with special facilities for fine arts|c
consignee|2|the person to whom merchandise is delivered over
consortium|4|an association of companies for some definite purpose
constabulary|3|the force of policemen and officers
constatation|0|an assumption that is basic to an argument
consternation|3|fear resulting from the awareness of danger
constituency|4|the body of voters who elect a representative for their area
constitutional|6|a regular walk taken as a form of exercise
construct|5|an abstract or general idea inferred or derived from specific instances|f
consultant|6|an expert who gives advice
contact|10|close interaction|f
container|7|any object that can be used to hold things|f
contemporaries|3|all the people living at the same time or of approximately the same age
contemporary|6|a person of nearly the same age as another
contender|5|the contestant you hope to defeat
contention|5|a point asserted as part of an argument
contentment|4|happiness with one's situation in life
continuity|4|uninterrupted connection or union
contortionist|2|an acrobat able to twist into unusual positions
contraband|5|goods whose importation or exportation or possession is prohibited by law|c
contrabass|0|largest and lowest member of the violin family|c
contraceptive|4|an agent or device intended to prevent conception|c
contracting|4|becoming infected
contract|9|a binding agreement between two or more persons that is enforceable by law|f
contradiction|5|opposition between two conflicting forces or ideas
contraption|5|a device or control that is very useful for a particular job|c
contravention|2|coming into conflict with
contretemps|2|an awkward clash
contrition|4|sorrow for sin arising from fear of damnation
controversy|5|a contentious speech act
conundrum|4|a difficult problem
convalescence|2|gradual healing after sickness or injury
convalescent|4|a person who is recovering from illness
conveniences|4|things that make you comfortable and at ease
convenience|7|the state of being suitable or opportune|f
conversation|10|the use of speech for informal exchange of views or ideas or information etc.|f
converter|3|a device for changing one substance or form or state into another|c
conveying|3|act of transferring property title from one person to another
conviction|7|an unshakable belief in something without need for proof or evidence
cookbook|5|a book of recipes and cooking directions
cookery|2|the act of preparing something by the application of heat
cooker|4|a utensil for cooking|f
cookfire|0|a fire for cooking|c
cooking|9|the act of preparing something by the application of heat|f
cookware|2|a kitchen utensil made of material that does not melt easily|c
coolant|4|a fluid agent that produces cooling|c
cooling|6|the process of becoming cooler
coonskin|2|a raccoon cap with the tail hanging down the back|c
coordinate|6|a number that identifies a position relative to an axis
coping|5|brick that is laid sideways at the top of a wall|c
copybook|2|a book containing models of good penmanship
copycat|5|someone who copies the words or behavior of another
copyist|2|someone employed to make written copies of documents and manuscripts
cordite|2|explosive powder dissolved in acetone and dried and extruded in brown cords|c
cords|6|cotton trousers made of corduroy cloth|c
cordwood|2|firewood cut and stacked in cords|c
corespondent|3|the codefendant charged with adultery with the estranged spouse in a divorce proceeding
corncob|3|the hard cylindrical core that bears the kernels of an ear of corn
cornerback|3|a defensive football player stationed outside the linebackers
cornet|3|a brass musical instrument with a brilliant tone|c
coronal|3|flower arrangement consisting of a circular band of foliage or flowers for ornamental purposes|c
coronation|6|the ceremony of installing a new monarch
coroner|8|a public official who investigates by inquest any death not due to natural causes
corporal|8|a noncommissioned officer in the Army or Air Force or Marines
corporation|7|a business firm whose articles of incorporation have been approved in some state
corporeality|0|the quality of being physical
corpulence|0|the property of excessive fatness
corral|6|a pen for cattle|c
corridor|7|an enclosed passageway|c
corrie|4|a steep-walled semicircular basin in a mountain|c
corroboration|4|confirmation that some fact or statement is true through the use of documentary evidence
corroding|2|erosion by chemical action
corsage|5|an arrangement of flowers that is usually given as a present|c
corset|5|a woman's close-fitting foundation garment|c
cortisol|2|an adrenal-cortex hormone that is active in carbohydrate and protein metabolism|c
cortisone|4|a corticosteroid hormone normally produced by the adrenal cortex|c
corundum|2|very hard mineral used as an abrasive|c
corvette|5|a highly maneuverable escort warship|c
cosecant|0|ratio of the hypotenuse to the opposite side of a right-angled triangle
cosine|2|ratio of the adjacent side to the hypotenuse of a right-angled triangle
cosmetology|3|the practice of beautifying the face and hair and skin
cosmonaut|3|a person trained to travel in a spacecraft
cosmopolitan|5|a sophisticated person who has travelled in many countries
costing|6|cost accounting
costs|8|pecuniary reimbursement to the winning party for the expenses of litigation
costume|8|the attire worn in a play or at a fancy dress ball|c
coterie|2|an exclusive circle of people with a common purpose
cottage|7|a small house with a single story|c
couch|9|an upholstered seat for more than one person|f
coughing|7|a sudden noisy expulsion of air from the lungs that clears the air passages
cough|8|a sudden noisy expulsion of air from the lungs that clears the air passages|f
coulter|4|a sharp steel wedge that precedes the plow and cuts vertically through the soil|c
council|8|a body serving in an administrative capacity|f
counseling|7|something that provides direction or advice as to a decision or course of action|f
counselling|5|something that provides direction or advice as to a decision or course of action|f
counsel|8|a lawyer who pleads cases in court
countdown|6|counting backward from an arbitrary number to indicate the time remaining before some event
countenance|5|the appearance conveyed by a person's face
counterespionage|3|spying on the spies
counterfeit|6|a copy that is represented as the original|c
countermand|3|a contrary command cancelling or reversing a previous command
countermeasure|3|an action taken to offset another action
counterpart|4|a person or thing having the same function or characteristics as another
counterpoint|4|a musical form involving the simultaneous sound of two or more melodies
countershot|0|a return shot
countryside|6|rural regions|f
county|9|a region created by territorial division for the purpose of local government|f
coupe|4|a car with two doors and front seats and a luggage compartment|c
coupler|2|a mechanical device that serves to connect the ends of adjacent objects|c
courage|9|a quality of spirit that enables you to face danger or pain without showing fear|f
course|13|education imparted in a series of lessons or meetings|f
coursing|4|hunting with dogs that are trained to chase game by sight instead of by scent
courtesan|4|a woman who cohabits with an important man
courtroom|8|a room in which a lawcourt sits|c
courtship|5|a man's courting of a woman
courtyard|6|an area wholly or partly surrounded by walls or buildings|c
court|11|an assembly to conduct judicial business|f
cousin|10|the child of your aunt or uncle|f
couture|4|high fashion designing and dressmaking
coven|4|an assembly of witches
coverall|2|a loose-fitting protective garment that is worn over other clothing|c
coverlet|3|a decorative bedspread|c
cowardice|6|the trait of lacking courage
cowbell|3|a bell hung around the neck of cow so that the cow can be easily located|c
cowboy|9|a hired hand who tends cattle and performs other duties on horseback
cowgirl|5|a woman cowboy
cowhand|4|a hired hand who tends cattle and performs other duties on horseback
cowling|2|protective covering consisting of a metal part that covers the engine|c
cowman|2|a hired hand who tends cattle and performs other duties on horseback
cowpuncher|1|a hired hand who tends cattle and performs other duties on horseback
coxswain|2|the helmsman of a ship's boat or a racing crew
coyness|1|the affectation of being demure in a provocative way
crabs|6|infestation of the pubic hair by crab lice
crackdown|3|severely repressive actions
crackpot|5|a whimsically eccentric person
crafter|1|a creator of great skill in the manual arts
craftsmanship|4|skill in an occupation or trade
craniotomy|2|a surgical opening through the skull
crankcase|3|housing for a crankshaft|c
crankiness|2|a fussy and eccentric disposition
cravat|6|neckwear worn in a slipknot with long ends overlapping vertically in front|c
craven|5|an abject coward
craving|6|an intense desire for some particular thing
crawling|8|a slow mode of locomotion on hands and knees or dragging the body
crayon|4|writing implement consisting of a colored stick of composition wax used for writing and drawing|c
crazy|12|someone deranged and possibly dangerous|f
creaking|6|a squeaking sound
creak|4|a squeaking sound
creamery|2|a workplace where dairy products are produced or sold|c
creativeness|0|the ability to create
creativity|6|the ability to create|f
creature|9|a living organism characterized by voluntary movement|f
credentials|6|a document attesting to the truth of certain stated facts
credential|2|a document attesting to the truth of certain stated facts
credenza|3|a kind of sideboard or buffet|c
credibility|6|the quality of being believable or trustworthy
creditor|3|a person to whom money is owed by a debtor
credits|6|a list of acknowledgements of those who contributed to the creation of a film
credo|4|any system of principles or beliefs
credulity|2|tendency to believe readily
creek|8|a natural stream of water smaller than a river|c
creel|2|a wicker basket used by anglers to hold fish|c
creeping|6|a slow mode of locomotion on hands and knees or dragging the body
cremation|5|the incineration of a dead body
crescendo|4|a gradual increase in loudness
crescent|5|any shape resembling the curved shape of the moon in its first or last quarters|c
cretin|5|a person of subnormal intelligence
crevasse|2|a deep fissure|c
cribbage|3|a card game in which each player is dealt six cards and discards one or two
crime|10|an act punishable by law|f
criminal|9|someone who has committed a crime or has been legally convicted of a crime|f
crimson|5|a deep and vivid red color
crinkle|3|a slight depression or fold in the smoothness of a surface|c
cripple|7|someone who is unable to walk normally because of an injury or disability to the legs or back
croaking|3|a harsh hoarse utterance
croak|5|a harsh hoarse utterance
crochet|3|needlework done by interlocking looped stitches with a hooked needle|c
crockery|2|tableware collectively|c
crofter|0|an owner or tenant of a small farm in Great Britain
crone|4|an ugly evil-looking old woman
crony|3|a close friend who accompanies his buddies in their activities
crooner|3|a singer of popular ballads
cropper|3|small farmers and tenants
croquet|5|a game in which players hit a wooden ball through a series of hoops
cross-purpose|0|a contrary aim
crossbow|5|a bow fixed transversely on a wooden stock grooved to direct the arrow|c
crosshairs|4|a center of interest
crossroad|3|a junction where one street or road crosses another|c
crosswalk|4|a path where something can be crossed to get from one side to the other|c
crosswind|3|wind blowing across the path of a ship or aircraft
crouch|5|the act of bending low with the limbs close to the body
crowbar|5|a heavy iron lever with one end forged into a wedge|c
crowd|9|a large number of things or people considered together|f
crowing|3|an instance of boastful talk
crozier|2|a staff surmounted by a crook or cross carried by bishops as a symbol of pastoral office
crucible|3|a vessel made of material that does not melt easily|c
crude|6|a dark oil consisting mainly of hydrocarbons|c
cruise|8|an ocean trip taken for pleasure|f
crupper|0|a strap from the back of a saddle passing under the horse's tail|c
crushing|6|forceful prevention
crying|10|the process of shedding tears|f
cryogenics|3|the branch of physics that studies the phenomena that occur at very low temperatures
cryonics|4|the freezing of a seriously ill or recently deceased person to stop tissues from decomposing
cryostat|0|a thermostat that operates at very low temperatures|c
crypt|5|a cellar or vault or underground burial chamber|c
cubby|5|a small secluded room|c
cubism|2|an artistic movement in France beginning in 1907 that featured surfaces of geometrical planes
cuckold|4|a man whose wife committed adultery
cudbear|2|a purplish dye obtained from orchil lichens|c
cuddle|6|a close and affectionate embrace
cuddling|5|affectionate play
cuddy|4|the galley or pantry of a small ship|c
cufflink|2|jewelry consisting of one of a pair of linked buttons used to fasten the cuffs of a shirt|c
culpability|2|a state of guilt
culprit|5|someone who perpetrates wrongdoing
culvert|4|a transverse and totally enclosed drain under a road or railway|c
cummerbund|3|a broad pleated sash worn as formal dress with a tuxedo|c
cuneiform|2|an ancient wedge-shaped script used in Mesopotamia and Persia
cunnilingus|3|oral stimulation of the vulva or clitoris
cupboard|6|a small room or cabinet used for storage space|f
cupping|3|a treatment in which evacuated cups are applied to the skin to draw blood through the surface
curate|2|a person authorized to conduct religious worship
curator|5|the custodian of a collection
curbing|2|an edge between a sidewalk and a roadway consisting of a line of curbstones|c
curbside|3|the side of a sidewalk that is bordered by a curb|c
curing|5|the process of becoming hard or solid by cooling or drying or crystallization
curiosity|8|a state in which you want to learn more about something|f
curio|3|something unusual -- perhaps worthy of collecting|c
curler|2|a mechanical device consisting of a cylindrical tube around which the hair is wound to curl it|c
curling|5|a game played on ice in which heavy stones with handles are slid toward a target
curmudgeon|3|a crusty irascible cantankerous old person full of stubborn ideas
curriculum|5|an integrated course of academic studies|f
cursor|2|indicator consisting of a movable spot of light on a visual display|c
curtness|0|an abrupt discourteous manner
curtsey|3|bending the knees
curtsy|4|bending the knees
cushioning|0|artifact consisting of soft or resilient material used to fill or give shape or protect or add comfort|c
cuspidor|2|a receptacle for spit|c
custodian|5|one having charge of buildings or grounds or animals
customs|7|money collected under a tariff|f
cutback|4|a reduction in quantity or rate
cuteness|4|the quality of being appealing in a delicate or graceful way
cutlass|4|a short heavy curved sword with one edge|c
cyanosis|2|a bluish discoloration of the skin and mucous membranes
cybernetics|2|the field of science concerned with processes of communication and control
cyborg|4|a human being whose body has been taken over in whole or in part by electromechanical devices
cycling|4|the sport of traveling on a bicycle or motorcycle|f
cyclist|2|a person who rides a bicycle
cyclotron|2|an accelerator that imparts energies of several million electron-volts to rapidly moving particles|c
cymbal|3|a percussion instrument consisting of a concave brass disk|c
czarina|2|the wife or widow of a czar
dacha|2|Russian country house|c
dadaism|0|a nihilistic art movement that flourished in Europe early in the 20th century
daddy|11|an informal term for a father|f
daguerreotype|2|a photograph made by an early photographic process|c
daily|8|a newspaper that is published every day|f
daimon|2|an evil supernatural being
daintiness|2|the quality of being beautiful and delicate in appearance
damages|7|a sum of money paid in compensation for loss or injury
damage|9|the occurrence of a change for the worse|f
damned|8|people who are condemned to eternal punishment
dampening|2|the act of making something slightly wet
dampness|3|a slight wetness
damsel|5|a young unmarried woman
dance|11|an artistic form of nonverbal communication|f
dancing|10|taking a series of rhythmical steps in time to music|f
dangling|5|the act of suspending something
daredevil|4|a reckless impetuous irresponsible person
darkening|3|changing to a darker color
darkroom|5|a room in which photographs are developed|c
darning|2|the act of mending a hole in a garment with crossing threads
darts|6|a game in which small pointed missiles are thrown at a dartboard
dashiki|2|a loose and brightly colored African shirt|c
database|7|an organized body of related information
dating|9|use of chemical analysis to estimate the age of geological specimens|f
datum|0|an item of factual information derived from measurement or research
daughter|11|a female human offspring|f
dauphin|4|formerly, the eldest son of the King of France and direct heir to the throne
dawdling|4|the deliberate act of delaying and playing instead of working
dawning|5|the first light of day
daybreak|5|the first light of day
daycare|5|childcare during the day while parents work
daydream|5|absentminded dreaming while awake
daytime|7|the time after sunrise and before sunset while it is light outside
dazzle|5|brightness enough to blind partially and temporarily|f
de-iodinase|0|an enzyme that removes the iodine radical|c
de-iodination|0|the removal of iodine atoms from organic compounds
deadbeat|6|someone who fails to meet a financial obligation
deadbolt|2|the part of a lock that is engaged or withdrawn with a key|c
deadline|7|the point in time at which something must be completed|f
deadlock|2|a situation in which no progress can be made or no advancement is possible
deafness|3|partial or complete loss of hearing
dearest|7|a beloved person
dearie|6|a special loved one
deary|4|a special loved one
deathtrap|3|any structure that is very unsafe|c
debarkation|2|the act of passengers and crew getting off of a ship or aircraft
debauchery|4|a wild gathering involving excessive drinking and promiscuity
debauch|2|a wild gathering involving excessive drinking and promiscuity
debility|0|the state of being weak in health or body
debit|3|an accounting entry acknowledging sums that are owing
debriefing|5|report of a mission or task
debris|6|the remains of something that has been destroyed or broken up|f
debugger|2|a program that helps in locating and correcting programming errors
debunking|1|the exposure of falseness or pretensions
debut|6|the act of beginning something new
decade|7|a period of 10 years
decanter|3|a bottle with a stopper|c
decathlon|4|an athletic contest consisting of ten different events
deceased|7|someone who is no longer alive
decedent|4|someone who is no longer alive
decibel|3|a logarithmic unit of sound intensity
deciding|6|the cognitive process of reaching a decision
decimation|2|destroying or killing a large part of the population
deckhand|3|a member of a ship's crew who performs manual labor
declivity|0|a downward slope or bend|c
decoding|4|the activity of making clear or converting from code into plain text
decompressing|2|relieving pressure
decorum|5|propriety in manners and conduct
decrease|5|a change downward|f
decree|6|a legally binding command or decision entered on the court record
decryption|4|the activity of making clear or converting from code into plain text
decubitus|2|a reclining position
dedication|6|complete and wholehearted fidelity
deduction|6|a reduction in the gross amount on which a tax is calculated
deeds|7|performance of moral or religious acts
deepening|3|a process of becoming deeper and more profound
defeat|8|an unsuccessful ending to a struggle or contest|f
defecation|2|the elimination of fecal waste through the anus
defendant|8|a person or institution against whom an action is brought in a court of law
deferment|3|act of putting off to a future time
defilade|2|the arrangement of defensive fortifications to protect against enemy fire|c
defiler|2|a person or organization that causes pollution of the environment
defile|4|a narrow pass|c
deflector|4|a device intended to turn aside the flow of something|c
defusing|3|the act of deactivating or making ineffective
dehumanization|2|the act of degrading people with respect to their best qualities
delegate|5|a person appointed or elected to represent others
delegating|2|authorizing subordinates to make certain decisions
delft|3|a style of glazed earthenware|c
deliciousness|3|extreme appetizingness
delight|7|a feeling of extreme pleasure or satisfaction|f
delinquent|5|a young offender
deliverance|4|recovery or preservation from loss or danger
demagogue|2|a political leader who seeks support by appealing to popular passions and prejudices
demeanor|5|the way a person behaves toward other people
demeanour|3|the way a person behaves toward other people
demimonde|1|a class of woman not considered respectable because of indiscreet or promiscuous behavior
demise|6|the time when something ends
demographic|5|a statistic characterizing human populations
demolishing|3|complete destruction of a building
demonstrative|4|a pronoun that points out an intended referent
demotion|4|act of lowering in rank or position
demythologization|0|the restatement of a message in rational terms
denomination|4|a group of religious congregations having its own organization and a distinctive faith
denominator|4|the divisor of a fraction
density|5|the amount per unit size
dental|7|a consonant articulated with the tip of the tongue near the gum ridge
denture|3|a dental appliance that artificially replaces missing teeth|c
denunciation|0|a public act of denouncing
departed|6|someone who is no longer alive
department|10|a specialized division of a large organization|f
dependant|3|a person who relies on another person for support
dependence|4|the state of relying on or being controlled by someone or something else
dependent|6|a person who relies on another person for support|f
depicting|4|a representation by picture or portraiture
deployment|5|the distribution of forces in preparation for battle or work
deportee|0|a person who is expelled from home or country by authority
deportment|3|the way a person behaves toward other people
depravation|2|moral perversion
depths|6|the deepest and most remote part
depth|8|the extent downward or backward or inward|f
deputy|8|someone authorized to exercise the powers of sheriff in emergencies
derailment|3|an accident in which a train runs off its track
derby|6|a felt hat that is round and hard with a narrow brim|c
derision|3|contemptuous laughter
dermatitis|2|inflammation of the skin
dermatologist|4|a doctor who specializes in the physiology and pathology of the skin
derringer|4|a pocket pistol of large caliber with a short barrel|c
dervish|3|an ascetic Muslim monk
desalinization|2|the removal of salt
descendants|5|all of the offspring of a given progenitor
description|8|a statement that represents something in words|f
desecration|4|blasphemous behavior
designing|5|the act of working out the form of something
desorption|0|changing from an adsorbed state on a surface to a gaseous or liquid state
desperado|4|a bold outlaw
desperate|9|a person who is frightened and in need of help|f
despising|3|a feeling of scornful hatred
despondency|2|feeling downcast and disheartened and hopeless
despot|3|a cruel and oppressive dictator
destiny|9|an event that will inevitably happen in the future
desynchronizing|0|the relation that exists when things occur at unrelated times
detailing|4|an individualized description of a particular instance
details|9|true confidential information
detainee|3|some held in custody
detainment|2|a state of being confined
detecting|5|a police investigation to determine the perpetrator
detective|10|a police officer who investigates crimes|f
detente|2|the easing of tensions or strained relations
detergent|5|a surface-active chemical widely used in industry and laundering|c
deterrent|4|something immaterial that interferes with or delays action or progress
detonator|6|a mechanical or electrical explosive device or a small amount of explosive|c
detour|6|a roundabout road|c
detriment|4|a damage or loss
deuterium|2|an isotope of hydrogen which has one neutron|c
developing|7|processing a photosensitive material in order to make an image visible
devices|7|an inclination or desire
device|8|an instrumentality invented for a particular purpose|f
devilment|0|reckless or malicious behavior that causes discomfort or annoyance in others
devising|3|the act that results in something coming to be
devotee|3|an ardent follower and admirer
dewdrop|3|a drop of dew|c
dexterity|4|adroitness in using the hands
dextrose|3|an isomer of glucose that is found in honey and sweet fruits|c
diagnosing|3|identifying the nature or cause of some phenomenon
diagnosis|7|identifying the nature or cause of some phenomenon
diagram|5|a drawing intended to explain how something works|f
dialect|5|the usage or vocabulary that is characteristic of a specific group of people
dialysis|5|separation of substances in solution by means of their unequal diffusion through semipermeable membranes
diaphoretic|3|used to produce perspiration|c
diarist|2|someone who keeps a diary or journal
diarrhea|6|frequent and watery bowel movements
diarrhoea|4|frequent and watery bowel movements
diatribe|3|thunderous verbal attack
diazepam|3|a tranquilizer used to relieve anxiety and relax muscles|c
dibble|2|a wooden hand tool with a pointed end|c
dicer|2|a mechanical device used for dicing food|c
dichotomy|2|being twofold
dictionary|7|a reference book containing an alphabetical list of words with information about them|f
diddly|4|a small worthless amount
diehard|2|one who adheres to traditional views
diethylstilbestrol|0|a potent estrogen used in medicine and in feed for livestock and poultry|c
dietician|2|a specialist in the study of diet and nutrition
dieting|4|the act of restricting your food intake
dietitian|2|a specialist in the study of diet and nutrition
difference|10|the quality of being unlike or dissimilar|f
digitization|2|conversion of analog information into digital information
dignitary|2|an important or influential person
digoxin|3|digitalis preparation used to treat congestive heart failure or cardiac arrhythmia|c
dildo|5|a vibrating device that substitutes for an erect penis to provide vaginal stimulation|c
dilemma|6|state of uncertainty or perplexity especially as requiring a choice between equally unfavorable options
dilettante|3|an amateur who engages in an activity without serious intentions and who pretends to have knowledge
dimer|1|a compound whose molecules are composed of two identical monomers|c
dimethylglyoxime|0|a compound used in analysis as a precipitant for palladium or nickel|c
diminutive|4|a word that is formed with a suffix to indicate smallness
dimmer|4|a rheostat that varies the current through an electric light in order to control the level of illumination|c
dinero|4|informal terms for money
dinette|3|a small area off of a kitchen that is used for dining|c
dingbat|3|a silly empty-headed person
dinge|3|discoloration due to dirtiness
dinghy|4|a small boat of shallow draft with cross thwarts for seats and rowlocks for oars with which it is propelled|c
dingle|3|a small wooded hollow|c
dining|8|the act of eating dinner
dinkey|2|a small locomotive|c
dinky|5|a small locomotive|c
dinnertime|6|the customary or habitual hour for the evening meal
dinnerware|3|the tableware used in serving a meal|c
diocese|5|the territorial jurisdiction of a bishop
diorama|4|a picture representing a continuous scene|c
dioxin|2|any of several toxic or carcinogenic hydrocarbons that occur as impurities in herbicides|c
diplomatist|2|an official engaged in international negotiations
diploma|6|a document certifying the successful completion of a course of study
dipole|0|a pair of equal and opposite electric charges or magnetic poles separated by a small distance|c
dipstick|4|a graduated rod dipped into a container to indicate the fluid level|c
directive|6|a pronouncement encouraging or banning some activity
directorate|3|a group of persons chosen to govern the affairs of a corporation or other large institution
dirge|3|a song or hymn of mourning composed or performed as a memorial to a dead person
dirtying|2|the act of soiling something
disabled|6|people collectively who are crippled or otherwise physically handicapped|f
disadvantage|5|the quality of having an inferior or less favorable position|f
disappearing|7|the act of leaving secretly or without explanation
disappointment|7|a feeling of dissatisfaction that results when your expectations are not realized|f
disapproval|4|a feeling of disliking something or what someone is doing
disarmament|3|act of reducing or depriving of arms
disarming|4|act of reducing or depriving of arms
disassembly|2|the act of taking something apart
disbarment|2|the act of expelling a lawyer from the practice of law
discharge|7|the sudden giving off of energy
disciple|5|someone who believes and helps to spread the doctrine of another
disciplinarian|3|someone who demands exact conformity to rules and forms
disclosure|5|the speech act of making something evident
discomfited|1|people who are defeated
discomfiture|3|anxious embarrassment
disconnect|6|an unbridgeable disparity
discontent|5|a longing for something better than the present situation
discotheque|3|a public dance hall for dancing to recorded popular music|c
discredit|5|the state of being held in low esteem
disembowelment|2|the act of removing the bowels or viscera
disenchantment|2|freeing from false belief or illusions
disgrace|7|a state of dishonor
disgust|6|strong feelings of dislike
dishpan|3|large pan for washing dishes|c
dishrag|2|a cloth for washing dishes|c
disinfection|2|treatment to destroy harmful microorganisms
disinformation|3|misinformation that is deliberately disseminated in order to influence or confuse rivals
disinterest|2|tolerance attributable to a lack of involvement
diskette|3|a small plastic magnetic disk enclosed in a stiff envelope with a radial slit|c
dismantling|4|the act of taking something apart
dismemberment|4|the removal of limbs
disobedience|5|the failure to obey
disorder|7|a physical condition in which there is a disturbance of normal functioning
disowning|2|refusal to acknowledge as one's own
disparity|3|inequality or difference in some respect
dispassion|2|objectivity and detachment
disrepute|3|the state of being held in low esteem
dissatisfaction|3|the feeling of being displeased and discontent
dissertation|5|a treatise advancing a new point of view resulting from research
disservice|4|an act intended to help that turns out badly
dissident|3|a person who dissents from some established policy
dissolve|6|a gradual transition from one scene to the next|f
dissolving|4|the process of going into solution
distaste|3|a feeling of intense dislike
district|9|a region marked off for administrative or other purposes|f
disuse|2|the state of something that has been unused and neglected
dither|2|an excited state of agitation
ditto|6|a mark used to indicate the word above it should be repeated
ditty|5|a short simple song
diuresis|2|increased secretion of urine
diuretic|3|any substance that tends to increase the flow of urine, which causes the body to get rid of excess water|c
divan|2|a long backless sofa|c
diverticulum|2|a herniation through the muscular wall of a tubular organ
divertimento|0|a musical composition in several movements
dividend|4|that part of the earnings of a corporation that is distributed to its shareholders
divorcement|2|the legal dissolution of a marriage
divorce|9|the legal dissolution of a marriage|f
divvy|4|short for dividend
dizziness|5|a reeling sensation
docent|3|a teacher at some universities
docking|6|the act of securing an arriving vessel with ropes
dockside|2|the region adjacent to a boat dock
dockyard|2|an establishment on the waterfront where vessels are built or fitted out or repaired
doctorate|5|one of the highest earned academic degrees conferred by a university
doctor|12|a licensed medical practitioner|f
doctrine|5|a belief accepted as authoritative by some group or school
docudrama|2|a film or TV program presenting the facts about a person or event
documentary|7|a film or TV program presenting the facts about a person or event|f
doggerel|2|a comic verse of irregular measure
doily|3|a small round piece of linen placed under a dish or bowl|c
doings|4|manner of acting or controlling yourself
dolichocephalic|2|an adult with a long narrow head
dollop|3|a small measure
dolor|2|painful grief
domestic|7|a servant who is paid to perform menial tasks around the household
dominoes|5|any of several games played with small rectangular blocks
dominos|2|any of several games played with small rectangular blocks
donna|9|an Italian woman of rank
donor|7|person who makes a gift of property
doodad|3|something unspecified whose name is either forgotten or not known|c
doodle|6|an aimless drawing|c
doohickey|4|something unspecified whose name is either forgotten or not known|c
doomed|7|people who are destined to die soon
doorbell|8|a push button at an outer door that gives a ringing or buzzing signal when pushed|c
doorhandle|0|a knob used to release the catch when opening a door|c
doorjamb|2|a jamb for a door|c
doorknob|6|a knob used to release the catch when opening a door|c
doorknocker|2|a device attached by a hinge to a door|c
doorman|6|someone who guards an entrance
doornail|4|a nail with a large head|c
doorstep|6|the sill of a door|c
doorway|6|the entrance through which you enter or leave a room or building|c
dooryard|0|a yard outside the front or rear door of a house|c
doppelganger|4|a ghostly double of a living person that haunts its living counterpart
dormer|2|a gabled extension built out from a sloping roof to accommodate a vertical window|c
dosage|6|the quantity of an active agent taken in or absorbed at any one time
dossier|5|a collection of papers containing detailed information about a particular person or subject
double-crossing|0|an act of betrayal
doubleheader|3|two games instead of one
doublet|2|a man's close-fitting jacket|c
double|10|a base hit on which the batter stops safely at second base|f
doubloon|2|a former Spanish gold coin
doubt|10|the state of being unsure of something|f
dovetail|2|a mortise joint formed by interlocking tenons and mortises|c
dowager|3|a widow holding property received from her deceased husband
dowel|2|a fastener that is inserted into holes in two adjacent pieces and holds them together|c
downbeat|3|the first beat of a musical measure
downcast|3|a ventilation shaft through which air enters a mine|c
downgrade|2|the property possessed by a slope or surface that descends
downpour|2|a heavy rain
downside|5|a negative aspect of something that is generally positive
downsizing|3|the reduction of expenditures in order to become financially stable
downtime|4|a period of time when something is not operating
downtown|9|the central area or commercial center of a town or city|f
downturn|2|a worsening of business or economic activity
dowry|5|money or property brought by a woman to her husband at marriage
doxycycline|2|an antibiotic derived from tetracycline that is effective against many infections|c
dozens|7|a large number or amount
dozen|9|the cardinal number that is the sum of eleven and one|f
dozer|4|large powerful tractor|c
dragon|9|a creature of Teutonic mythology
dragoon|2|a member of a European military unit formerly composed of heavily armed cavalrymen
drainage|5|emptying something accomplished by allowing liquid to run out of it
drainpipe|4|a pipe through which liquid is carried away|c
dramatist|2|someone who writes plays
draper|4|a dealer in fabrics and sewing materials
draughts|2|a checkerboard game for two players who each have 12 pieces
drawback|4|the quality of being a hindrance
drawer|8|a boxlike container in a piece of furniture|f
drawl|2|a slow speech pattern with prolonged vowels
drawstring|2|a tie consisting of a cord that goes through a seam around an opening|c
dreadnought|2|battleship that has big guns all of the same caliber|c
dread|6|fearful expectation or anticipation
dreamland|4|a pleasing country existing only in dreams or imagination
dreck|3|merchandise that is shoddy or inferior|c
dredge|4|a power shovel to remove material from a channel or riverbed|c
dregs|4|sediment that has settled at the bottom of a liquid|c
dribbling|4|the propulsion of a ball by repeated taps or kicks
drifter|5|a wanderer who has no established residence or visible means of support
drifting|6|aimless wandering from place to place
driftwood|5|wood that is floating or that has been washed ashore|c
driver|10|the operator of a motor vehicle|f
driveway|7|a road leading up to a private house|c
drizzle|4|very light rain
droning|4|an unchanging intonation
droop|4|a shape that sags|c
dropkick|2|kicking in which the football is dropped and kicked as it touches the ground
droppings|5|fecal matter of animals|c
drought|5|a shortage of rainfall
drowse|2|a light fitful sleep
drowsiness|2|a very sleepy state
drudgery|3|hard monotonous routine work
drugstore|7|a retail shop where medicine and other articles are sold|f
drumhead|0|a membrane that is stretched taut over a drum|c
drumlin|4|a mound of glacial drift|c
drumming|5|the act of playing drums
drunkard|5|a chronic drinker
druthers|4|the right or chance to choose
dryer|7|an appliance that removes moisture|c
drygoods|0|textiles or clothing and related merchandise|c
drywall|4|a wide flat board used to cover walls or partitions|c
dubbing|2|a new soundtrack that is added to a film|c
ducat|2|formerly a gold coin of various European countries
duchess|7|the wife of a duke or a woman holding ducal title in her own right
duchy|2|the domain controlled by a duke or duchess
ducky|6|a special loved one
dudeen|2|a clay pipe with a short stem|c
dudgeon|2|a feeling of intense indignation
duelist|1|a person who fights duels
duffer|4|an incompetent or clumsy person
dulcinea|2|a woman who is a man's sweetheart
dumbwaiter|4|a small elevator used to convey food from one floor of a building to another|c
dumper|3|truck whose contents can be emptied without handling|c
dumping|7|selling goods abroad at a price below that charged in the domestic market
dumps|6|an informal expression for a mildly depressed state
dungaree|2|a coarse durable twill-weave cotton fabric|c
durability|3|permanence by virtue of the power to resist stress or force
duration|5|the period of time during which something continues
durbar|2|the room in the palace of a native prince of India in which audiences and receptions occur|c
duress|5|compulsory force or threat
dustbin|3|a bin that holds rubbish until it is collected|f
dustman|2|someone employed to collect and dispose of refuse
duvet|3|a soft quilt usually filled with the down of the eider|f
dweeb|4|an insignificant student who is ridiculed as being affected or boringly studious
dwelling|5|housing that someone is living in|c
dwindling|3|a becoming gradually less
dyeing|3|the use of dye to change the color of something permanently
dying|10|the time when something ends|f
dynamics|5|the branch of mechanics concerned with the forces that cause motions of bodies
dynamic|6|an efficient incentive
dynamite|8|an explosive containing nitrate sensitized with nitroglycerin absorbed on wood pulp|c
dynasty|6|a sequence of powerful leaders in the same family|f
dysentery|5|an infection of the intestines marked by severe diarrhea
dyslexia|3|impaired ability to learn to read
dyspeptic|2|a person suffering from indigestion
dyspnea|2|difficult or labored respiration
eagerness|3|a positive feeling of wanting to push ahead with something|f
eager|7|a high wave caused by tidal flow|f
earache|3|an ache localized in the middle or inner ear|f
earmuff|2|either of a pair of ear coverings that are worn to keep the ears warm in cold weather|c
earnest|5|something of value given by one person to another to bind a contract|f
earphone|2|electro-acoustic transducer for converting electric signals into sounds|c
earpiece|4|electro-acoustic transducer for converting electric signals into sounds|c
earring|6|jewelry to ornament the ear|f
earshot|4|the range within which a voice can be heard
earwax|3|a soft yellow wax secreted by glands in the ear canal|c
easel|3|an upright tripod for displaying something|c
easterly|3|a wind from the east
eastward|3|the cardinal compass point that is at 90 degrees
eatery|3|a building where people go to eat|c
eating|10|the act of consuming food|f
eavesdropper|2|a secret listener to private conversations
eaves|2|the overhang at the lower edge of a roof|c
ebbing|2|a gradual decline
eclipse|6|one celestial body obscures another
ecliptic|0|the great circle representing the apparent annual path of the sun
economy|7|the system of production and distribution and consumption|f
eczema|3|generic term for inflammatory conditions of the skin
edema|5|swelling from excessive accumulation of watery fluid in cells, tissues, or serous cavities
edging|3|border consisting of anything placed on the edge to finish something|c
edification|3|uplifting enlightenment
edifice|4|a structure that has a roof and walls and stands more or less permanently in one place|c
editing|6|putting something into acceptable form
editorial|6|an article giving opinions or perspectives
effects|8|property of a personal character that is portable but not used in business
effect|9|a phenomenon that follows and is caused by some previous phenomenon|f
effendi|4|a former Turkish term of respect
efficacy|3|capacity or power to produce a desired effect
effigy|3|a representation of a person|c
effleurage|2|a rhythmic stroking
effluent|2|water mixed with waste matter|c
effort|9|earnest and conscientious activity intended to do or accomplish something|f
effrontery|4|audacious behavior that you have no right to
egalitarianism|0|the doctrine of the equality of mankind and the desirability of political and economic and social equality
egalitarian|2|a person who believes in the equality of all people
egghead|5|an intellectual
eggshell|4|the exterior covering of a bird's egg|c
egocentric|3|a self-centered person with little regard for others
egotist|3|a conceited and self-centered person
eighteenth|4|position 18 in a countable series of things
eighteen|7|the cardinal number that is the sum of seventeen and one|f
elasticity|4|the tendency of a body to return to its original shape after it has been stretched or compressed
elderly|7|people who are old collectively|f
eldest|5|the offspring who came first in the order of birth
eldorado|3|an imaginary place of great wealth and opportunity
election|8|a vote to select the winner of a position or political office|f
elective|5|a course that the student can select from among alternatives
electorate|3|the body of enfranchised citizens
electron|5|an elementary particle with negative charge|f
elect|5|an exclusive group of people
elegy|2|a mournful poem
elements|7|violent or severe weather
elevated|6|a railway that is powered by electricity and that runs on a track that is raised above the street level|c
eleventh|4|position 11 in a countable series of things
elite|6|a group or class of persons enjoying superior intellectual or social or economic status
elitist|4|someone who believes in rule by an elite group
ellipsis|3|omission or suppression of parts of words or sentences
elocution|3|an expert manner of speaking involving control of voice and gesture
elopement|3|the act of running away with a lover
eloquence|4|powerful and effective language
eluate|0|a liquid solution that results from elution|c
eluding|3|the act of avoiding capture
elves|6|an acronym for emissions of light and very low frequency perturbations due to electromagnetic pulse sources
emancipation|4|freeing someone from the control of another
embankment|4|a long artificial mound of stone or earth|c
embargo|4|a government order imposing a trade barrier
embarkation|3|the act of passengers and crew getting aboard a ship or aircraft
ember|3|a hot fragment of wood or coal that is left from a fire and is glowing or smoldering|c
embezzlement|5|the fraudulent appropriation of funds or property entrusted to your care but actually owned by someone else
embolectomy|2|surgical removal of an embolus
embouchure|2|the aperture of a wind instrument into which the player blows directly|c
embracing|5|the act of clasping another person in the arms
embrasure|2|an opening for firing through|c
emcee|4|a person who acts as host at formal occasions
emergency|10|a sudden unforeseen crisis that requires immediate action|f
emeritus|3|a professor or minister who is retired from assigned duties
emery|6|a hard grey-black mineral consisting of corundum and either hematite or magnetite|c
emesis|2|the reflex act of ejecting the contents of the stomach through the mouth
emissary|5|someone sent on a mission to represent the interests of someone else
emission|4|the act of emitting
emitter|3|the electrode in a transistor where electrons originate|c
emotion|8|any strong feeling|f
empathy|5|understanding and entering into another's feelings
emphasizing|2|the act of giving special importance or significance to something
employee|8|a worker who is hired to perform a job
emporium|5|a large retail store organized into departments offering a variety of merchandise|c
empowerment|2|the act of conferring legality or sanction or formal warrant
empress|6|a woman emperor or the wife of an emperor
emptying|4|the act of removing the contents of something
empty|10|a container that has been emptied|f
encephalitis|3|inflammation of the brain usually caused by a virus
encirclement|2|a war measure that isolates some area of importance to the enemy
enclave|2|an enclosed territory that is culturally distinct from the foreign territory that surrounds it
encoding|3|the activity of converting data or information into code
encore|6|an extra or repeated performance
encryption|5|the activity of converting data or information into code
endearment|3|the act of showing affection
endorphin|2|a neurochemical occurring naturally in the brain and having analgesic properties|c
endoscope|2|a long slender medical instrument for examining the interior of a bodily organ or performing minor surgery|c
endpoint|1|a place where something ends or is complete
enema|5|an injection of a liquid through the anus to stimulate evacuation
enemy|10|an opposing military force|f
energizing|2|the activity of causing to have energy and be active
engine|9|motor that converts thermal energy to mechanical work|f
engram|2|a postulated biochemical change that represents a memory
enhancement|4|an improvement that makes something more agreeable
enhancer|3|anything that serves by contrast to call attention to another thing's good qualities
enlightened|6|people who have been introduced to the mysteries of some field or activity
enlisting|4|the act of getting recruits
ennui|4|the feeling of being bored by something tedious
enough|13|an adequate quantity|f
enrolment|3|the act of enrolling
ensemble|5|a group of musicians playing or singing together
entertainment|8|an activity that is diverting and that holds the attention|f
enthalpy|0|a thermodynamic quantity equal to the internal energy of a system plus the product of its volume and pressure
enthronement|2|the ceremony of installing a new monarch
entirety|4|the state of being total and complete
entitlement|3|right granted by law or contract
entity|6|that which is perceived or known or inferred to have its own distinct existence
entomologist|4|a zoologist who studies insects
entomology|3|the branch of zoology that studies insects
entourage|5|the group following and attending to some important person
entranceway|1|something that provides access|c
entrepreneur|5|someone who organizes a business venture and assumes the risk for it
entryway|3|something that provides access|c
enunciation|2|the articulation of speech regarded from the point of view of its intelligibility to the audience
envelope|8|a flat container for a letter, thin package, etc.|f
environment|8|the totality of surrounding conditions
envisioning|2|visual imagery
epaulet|2|adornment consisting of an ornamental cloth pad worn on the shoulder|c
epicenter|4|the point on the Earth's surface directly above the focus of an earthquake
epicentre|2|the point on the Earth's surface directly above the focus of an earthquake
epicure|1|a person devoted to refined sensuous enjoyment
epigram|2|a witty saying
epistemology|0|the philosophical theory of knowledge
epoch|3|a period marked by distinctive character or reckoned from a fixed point or event
epoxy|3|a thermosetting resin|c
epsilon|4|the 5th letter of the Greek alphabet
equanimity|2|steadiness of mind under stress
equating|2|the act of regarding as equal
equation|6|a mathematical statement that two expressions are equal
equestrian|4|a man skilled in equitation
equipment|9|an instrumentality needed for an undertaking or to perform a service|f
equipoise|3|equality of distribution|c
equipping|2|the act of equiping with weapons in preparation for war
equivalent|6|a person or thing equal to another in value or measure or force or effect or significance etc
eradication|3|the complete destruction of every trace of something
erecting|2|the act of building or putting up
eroding|4|the mechanical process of wearing or grinding something down
errand|7|a short trip that is taken in the performance of a necessary task or mission
ersatz|3|an artificial or inferior substitute or imitation
erudition|2|profound scholarly knowledge
escalade|4|an act of scaling by the use of ladders
escalation|4|an increase to counteract a perceived discrepancy
escapism|2|an inclination to retreat from unpleasant realities through diversion or fantasy
escritoire|0|a desk used for writing|c
espionage|6|the systematic use of spies to get military or political secrets
esplanade|4|a long stretch of open level ground for walking beside the seashore|c
esprit|3|liveliness of mind or spirit
essay|7|an analytic or interpretive literary composition|f
essential|7|anything indispensable|f
estate|9|everything you own
esthetic|1|a philosophical theory as to what is beautiful
estoppel|2|a rule of evidence whereby a person is barred from denying the truth of a fact that has already been settled
estuary|2|the wide part of a river where it nears the sea|c
etcetera|5|additional unspecified odds and ends|c
ethos|3|the distinctive spirit of a culture or an era
ethylene|3|a flammable colorless gaseous alkene|c
ethyl|4|the univalent hydrocarbon radical C2H5 derived from ethane by the removal of one hydrogen atom|c
etiquette|6|rules governing socially acceptable behavior
eugenics|2|the study of methods of improving genetic qualities by selective breeding
eunuch|5|a man who has been castrated and is incapable of reproduction
euphoria|4|a feeling of great elation
eutectic|0|a mixture of substances having a minimum melting point|c
euthanasia|4|the act of killing someone painlessly
evangelism|2|zealous preaching and advocacy of the gospel
evasiveness|2|intentionally vague or ambiguous
evening|11|the latter part of the day|f
event|9|something that happens at a given place and time|f
everyman|4|the ordinary person
evilness|2|the quality of being morally wrong in principle or practice
evolution|7|a process in which something passes by degrees to a different stage
exacta|2|a bet that you can pick the first and second finishers in the right order
excelsior|5|thin curly wood shavings used for packing or stuffing|c
excerpt|2|a passage selected from a larger work
exchequer|2|the funds of a government or institution or individual
excise|3|a tax that is measured by the amount of business done
exclaiming|3|an abrupt excited utterance
exclamation|4|an abrupt excited utterance
exclusiveness|2|tendency to associate with only a select group
exclusive|7|a news report that is reported first by one news organization|f
excrement|5|waste matter discharged from the body|c
excursus|1|a message that departs from the main subject
executing|5|putting a condemned person to death
executioner|5|an official who inflicts capital punishment in pursuit of a warrant
executor|4|a person appointed by a testator to carry out the terms of the will
exemplar|3|something to be imitated
exercise|8|the activity of exerting your muscles in various ways to keep fit|f
exercising|6|the activity of exerting your muscles in various ways to keep fit
exhilaration|3|the feeling of lively and cheerful joy
exhumation|4|the act of digging something up out of the ground where it has been buried
existence|8|the state or fact of existing|f
existentialism|3|a 20th-century philosophical movement chiefly in Europe
exorcism|6|freeing from evil spirits
expansion|6|the act of increasing in size or volume or quantity or scope
expatriate|3|a person who is voluntarily absent from home or country
expediency|3|the quality of being suited to the end in view
expedient|4|a means to an end
expelling|3|any of several bodily processes by which substances go out of the body
expenditure|3|money paid out
expense|7|amounts paid for goods and services that may be currently tax deductible|f
experiment|8|the act of conducting a controlled test or investigation|f
expertise|7|skillfulness by virtue of possessing special knowledge
expert|9|a person with special knowledge or ability who performs skillfully|f
exploit|6|a notable achievement
explosive|7|a chemical substance that undergoes a rapid chemical change on being heated or struck|c
exporter|2|a businessperson who transports goods abroad
exporting|4|the commercial activity of selling and shipping goods to a foreign country
export|5|commodities sold to a foreign country|c
expressway|5|a broad highway designed for high-speed traffic|c
expurgation|0|the deletion of objectionable parts from a literary work
external|6|outward features
extern|0|a nonresident doctor or medical student
extradition|5|the surrender of an accused or convicted person by one state or country to another
extraneousness|0|unrelatedness by virtue of falling outside the matter at hand
extraterrestrial|6|a form of life assumed to exist outside the Earth or its atmosphere
extravaganza|4|any lavishly staged or spectacular entertainment
extremism|2|any political theory favoring immoderate uncompromising policies
extrication|2|the act of releasing from a snarled or tangled condition
extrovert|2|a person concerned more with practical realities than with inner thoughts and feelings
eye-beaming|0|a radiant glance of the eye
eyeglasses|4|optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision|c
eyeglass|2|lens for correcting defective vision in one eye|c
eyeliner|5|makeup applied to emphasize the shape of the eyes|c
eyepiece|1|combination of lenses at the viewing end of optical instruments|c
eyeshadow|0|makeup consisting of a cosmetic substance used to darken the eyes|c
eyeshot|2|the range of the eye
eyesight|6|normal use of the faculty of vision|f
eyestrain|1|a tiredness of the eyes caused by prolonged close work by a person with an uncorrected vision problem
eyewash|3|lotion consisting of a solution used as a cleanser for the eyes|c
eyewitness|7|a spectator who can describe what happened
fabric|7|artifact made by weaving or felting or knitting or crocheting natural or synthetic fibers|c
faceplate|2|a protective covering for the front of a machine or device|c
facility|8|a building or place that provides a particular service or is used for a particular industry|f
factory|8|a plant consisting of one or more buildings with facilities for manufacturing|f
factotum|2|a servant employed to do a variety of jobs
fading|6|weakening in force or intensity
faint|8|a spontaneous loss of consciousness caused by insufficient blood to the brain|f
fairground|3|an open area for holding fairs or exhibitions or circuses
fakery|3|the act of faking
fakir|2|a Muslim or Hindu mendicant monk who is regarded as a holy man
fallacy|4|a misconception resulting from incorrect reasoning
fallback|4|to break off a military action with an enemy
falloff|0|a noticeable deterioration in performance or quality
fallout|6|the radioactive particles that settle to the ground after a nuclear explosion|c
fallow|5|cultivated land that is not seeded for one or more growing seasons|c
falsetto|3|a male singing voice with artificially high tones in an upper register
falsifying|3|the act of determining that something is false
faltering|3|the act of pausing uncertainly
falter|4|the act of pausing uncertainly
fanaticism|2|excessive intolerance of opposing views
fanatic|6|a person motivated by irrational enthusiasm
fancier|3|a person having a strong liking for something
fandango|2|a provocative Spanish courtship dance in triple time
fantail|3|an overhang consisting of the fan-shaped part of the deck extending aft of the sternpost of a ship|c
fantasia|4|a musical composition of a free form usually incorporating several familiar themes
fantods|0|an ill-defined state of irritability and distress
farmhand|2|a hired hand on a farm
farming|5|the practice of cultivating the land or raising stock|f
farmyard|3|an area adjacent to farm buildings|c
farrow|6|the production of a litter of pigs
farthing|3|a former British bronze coin worth a quarter of a penny
farting|5|a reflex that expels intestinal gas through the anus
fasciculation|0|muscular twitching of contiguous groups of muscle fibers
fascism|5|a political theory advocating an authoritarian hierarchical government
fastball|5|a pitch thrown with maximum velocity
fasting|4|abstaining from food
fatalist|2|anyone who submits to the belief that they are powerless to change their destiny
fatherland|5|the country where you were born
father|13|a male parent|f
fatigues|4|military uniform worn by military personnel when doing menial labor|c
fatness|2|excess bodily weight
fatso|6|a rotund individual
fatty|7|a rotund individual
fatwa|3|a ruling on a point of Islamic law that is given by a recognized authority
faucet|5|a regulator for controlling the flow of a liquid from a reservoir|c
fauteuil|0|an upholstered armchair|c
fealty|3|the loyalty that citizens owe to their country
feasibility|2|the quality of being doable
feasting|4|eating an elaborate meal
feathering|2|turning an oar parallel to the water between pulls
fedayeen|2|Arab guerrillas who operate mainly against Israel
fedora|3|a hat made of felt with a creased crown|c
feedbag|3|a canvas bag that is used to feed an animal|c
feedlot|2|a building where livestock are fattened for market|c
feelings|10|emotional or moral sensitivity|f
feint|4|any distracting or deceptive maneuver
fellah|3|an agricultural laborer in Arab countries
fellatio|4|oral stimulation of the penis
fella|9|a boy or man|f
fellowship|6|an association of people who share common beliefs or activities
felony|7|a serious crime
feminine|7|a gender that refers chiefly to females or to objects classified as female
femininity|4|the trait of behaving in ways considered typical for women
fence|8|a barrier that serves to enclose an area|f
fermenting|2|a process in which an agent causes an organic substance to break down into simpler substances
ferocity|3|the property of being wild or turbulent
ferryboat|4|a boat that transports people or vehicles across a body of water and operates on a regular schedule|c
fester|6|a sore that has become inflamed and formed pus
festivity|3|any joyous diversion
fettle|2|a state of fitness and good health
fiancee|6|a woman who is engaged to be married
fiance|7|a man who is engaged to be married
fiasco|5|a sudden and violent collapse
fibbing|2|a trivial act of lying or being deliberately unclear
fiber|6|a slender and greatly elongated substance capable of being spun into yarn|c
fibrinogen|2|a protein present in blood plasma|c
fiction|7|a literary work based on the imagination and not necessarily on fact|f
fiddle|6|bowed stringed instrument that is the highest member of the violin family|c
fidget|2|a feeling of agitation expressed in continual motion
fiduciary|3|a person who holds assets in trust for a beneficiary
fieldhand|0|a hired hand on a farm
fierceness|1|the property of being wild or turbulent
fiesta|5|an elaborate party
fifteenth|4|position 15 in a countable series of things
fifteen|8|the cardinal number that is the sum of fourteen and one|f
fiftieth|3|position 50 in a countable series of things
figment|5|a contrived or fantastic idea
figuring|7|problem solving that involves numbers or quantities
filigree|2|delicate and intricate ornamentation|c
fill-in|0|someone who takes the place of another
fille|3|a young female
fillip|0|anything that tends to arouse
filming|7|the act of making a film
filmmaker|6|a producer of motion pictures
finances|5|assets in the form of money
findings|6|a collection of tools and other articles used by an artisan to make jewelry or clothing or shoes
finding|9|the act of determining the properties of something, usually by research or calculation|f
finery|3|elaborate or showy attire and accessories|c
finesse|5|subtly skillful handling of a situation
firearm|5|a portable gun|c
firebase|2|an artillery base to support advancing troops|c
firebomb|2|a bomb that is designed to start fires|c
firebreak|2|a narrow field that has been cleared to check the spread of a prairie fire or forest fire
firecracker|5|firework consisting of a small explosive charge and fuse in a heavy paper casing|c
firefighter|5|a member of a fire department who tries to extinguish fires|f
firehouse|5|a station housing fire apparatus and firemen|c
fireplace|7|an open recess in a wall at the base of a chimney where a fire can be built|c
fireplug|3|an upright hydrant for drawing water to use in fighting a fire|c
firepower|6|the relative capacity for delivering fire on a target
firetrap|3|a building that would be hard to escape from if it were to catch fire|c
firewood|5|wood used for fuel|c
firework|3|a device with an explosive that burns at a low rate and with colored flames|f
firmament|4|the apparent surface of the imaginary sphere on which celestial bodies appear to be projected
firmware|2|coded instructions that are stored permanently in read-only memory
first-nighter|0|someone habitually a spectator at the openings of theatrical productions
fisherman|7|someone whose occupation is catching fish|f
fishery|3|a workplace where fish are caught and processed and sold|c
fishing|9|the act of someone who fishes as a diversion|f
fishnet|3|a net that will enclose fish when it is pulled in|c
fishpond|2|a freshwater pond with fish|c
fishwife|3|someone who sells fish
fistful|4|the quantity that can be held in the hand
fiver|4|a United States bill worth 5 dollars
fives|5|a game resembling handball
fjord|4|a long narrow inlet of the sea between steep cliffs|c
flag-waver|0|an extreme bellicose nationalist
flagon|4|a large metal or pottery vessel with a handle and spout|c
flail|3|an implement consisting of handle with a free swinging stick at the end|c
flamethrower|4|a weapon that squirts ignited fuel for several yards|c
flame|8|the process of combustion of inflammable materials producing heat and light and smoke
flaming|6|the process of combustion of inflammable materials producing heat and light and smoke
flange|3|a projection used for strength or for attaching to another object|c
flapper|3|a young woman in the 1920s who flaunted her unconventional conduct and dress
flaps|5|a movable airfoil that is part of an aircraft wing|c
flashbulb|2|a lamp for providing momentary light to take a photograph|c
flashlight|7|a small portable battery-powered electric lamp|c
flashover|2|an unintended electric discharge
flatcar|2|freight car without permanent sides or roof|c
flatiron|2|an iron that was heated by placing it on a stove|c
flatmate|2|an associate who shares an apartment with you
flatness|2|the property of having two dimensions
flats|6|footwear with no heel|c
flattery|5|excessive or insincere praise
flatus|1|a reflex that expels intestinal gas through the anus
flaunt|5|the act of displaying something ostentatiously
flautist|3|someone who plays the flute
flaxseed|2|the seed of flax used as a source of oil|c
fleabag|4|a run-down hotel|c
flibbertigibbet|2|a female fool
flies|8|the space over the stage used to store scenery
flimflam|2|a swindle in which you cheat at gambling or persuade a person to buy worthless property
flimsy|5|a thin strong lightweight translucent paper used especially for making carbon copies|c
flinch|5|a reflex response to sudden pain
flogger|2|a torturer who flogs or scourges
flogging|4|beating with a whip or strap or rope as a form of punishment
flooding|6|a technique used in behavior therapy
floorshow|3|a series of acts at a night club
floorwalker|2|an employee of a retail store who supervises sales personnel and helps with customer problems
floppy|5|a small plastic magnetic disk enclosed in a stiff envelope with a radial slit|c
flotsam|3|the floating wreckage of a ship|c
flowerpot|3|a container in which plants are cultivated|c
flowing|7|the motion characteristic of fluids
flunk|6|failure to reach a minimum required performance|f
fluorescein|1|a yellow dye that is visible even when highly diluted|c
fluorescence|0|light emitted during absorption of radiation of some other wavelength
fluoride|3|a salt of hydrofluoric acid|c
fluorine|2|a nonmetallic univalent element belonging to the halogens|c
fluoroscope|3|an X-ray machine that combines an X-ray source and a fluorescent screen to enable direct observation|c
fluster|2|a disposition that is confused or nervous and upset
fluttering|5|the motion made by flapping up and down
flying|10|an instance of traveling by air|f
flyleaf|2|a blank leaf in the front or back of a book
flytrap|3|a trap for catching flies|c
flyway|0|the geographic route along which birds customarily migrate
fogey|2|someone whose style is out of fashion
folate|2|a B vitamin that is essential for cell growth and reproduction|c
folderol|2|nonsensical talk or writing
foldout|2|an oversize page that is folded in to a book or magazine
folklore|5|the unwritten lore of a culture
folktale|2|a tale circulated by word of mouth among the common folk
follies|5|a revue with elaborate costuming
fondling|4|affectionate play
foodie|2|a person devoted to refined sensuous enjoyment
foolery|2|foolish or senseless behavior
footbath|2|a small bathtub for warming or washing or disinfecting the feet|c
foothill|2|a relatively low hill on the lower slope of a mountain|c
footlocker|5|a trunk for storing personal possessions|c
footman|2|a man employed as a servant in a large establishment to run errands and do chores
footnote|4|a printed note placed below the text on a printed page
footpad|2|a highwayman who robs on foot
footpath|3|a trodden path|c
footrest|2|a low seat or a stool to rest the feet of a seated person|c
foraging|3|the act of searching for food and provisions
forbear|3|a person from whom you are descended
forbidding|4|an official prohibition or edict against something
forceps|4|an extractor consisting of a pair of pincers used in medical treatment|c
forebear|2|a person from whom you are descended
forecasting|3|a statement made about the future
forecastle|2|living quarters consisting of a superstructure in the bow of a merchant ship where the crew is housed|c
forecast|6|a prediction about how something will develop|f
foreclosure|4|the legal proceedings initiated by a creditor to repossess the collateral for loan that is in default
foredeck|2|the deck between the bridge and the forecastle|c
forehand|2|a return made with the palm of the hand facing the direction of the stroke
forensics|7|scientific tests or techniques used in the investigation of crimes
foreperson|4|the presiding member of the jury and the one who speaks on their behalf
forest|9|the trees and other plants in a large densely wooded area|f
foreword|3|a short introductory essay preceding the text of a book
forging|5|shaping metal by heating and hammering
formaldehyde|4|a colorless poisonous gas|c
formalities|5|a requirement of etiquette or custom
formative|3|minimal language unit that has a syntactic function
former|8|the first of two or the first mentioned of two|f
fortieth|2|position 40 in a countable series of things
fortitude|4|strength of mind that enables one to endure adversity with courage
fortnight|5|a period of fourteen consecutive days|f
fortress|6|a fortified defensive structure|c
forty|8|the cardinal number that is the product of ten and four|f
fosse|2|ditch dug as a fortification and usually filled with water|c
foulard|2|a light plain-weave or twill-weave silk or silklike fabric|c
founding|6|the act of starting something for the first time
foundling|3|a child who has been abandoned and whose parents are unknown
foundry|4|factory where metal castings are produced|c
found|12|food and lodging provided in addition to money|f
fourscore|3|the cardinal number that is the product of ten and eight
foursquare|2|a plane rectangle with four equal sides and four right angles|c
fourteenth|5|position 14 in a countable series of things
fourteen|7|the cardinal number that is the sum of thirteen and one|f
foxhole|5|a small dugout with a pit for individual shelter against enemy fire|c
foxhunt|2|mounted hunters follow hounds in pursuit of a fox
foxtrot|5|a ballroom dance in quadruple time
foyer|5|a large entrance or reception room or area|c
fracas|3|noisy quarrel
fractal|3|a geometric pattern that is repeated at every scale and so cannot be represented by classical geometry
fragment|6|a piece broken off or cut off of something else|f
franc|5|the basic monetary unit in many countries
frankincense|3|an aromatic gum resin obtained from various Arabian or East African trees|c
fraternisation|1|associating with others in a brotherly or friendly way
fraternization|2|associating with others in a brotherly or friendly way
frazzle|2|a state of extreme exhaustion
freebee|2|something that is free
freebie|5|something that is free
freedom|9|the condition of being free|f
freeing|5|the act of liberating someone or something
freelancer|5|a writer or artist who sells services to different employers without a long-term contract with any of them
freelance|6|a writer or artist who sells services to different employers without a long-term contract with any of them
freeman|6|a person who is not a serf or a slave
freethinking|2|the doctrine that reason is the right basis for regulating conduct
freeway|7|a broad highway designed for high-speed traffic|c
freewheeler|0|someone acting freely or even irresponsibly
freezer|7|electric refrigerator in which food is frozen and stored for long periods of time|f
freezing|8|the withdrawal of heat to change something from a liquid to a solid|f
freighter|6|a cargo ship|c
fresher|4|a first-year undergraduate
friar|6|a male member of a religious order that originally relied solely on alms
fridge|8|a refrigerator in which the coolant is pumped around by an electric motor|f
friendly|9|troops belonging to or allied with your own military forces
friend|12|a person you know well and regard with affection and trust|f
frightening|7|the act of inspiring with fear|f
fright|6|an emotion experienced in anticipation of some specific pain or danger|f
fringe|6|the outside boundary or surface of something|c
frogman|3|someone who works underwater
frolic|5|gay or light-hearted recreational activity for diversion or amusement
frontage|3|the extent of land abutting on a street or water
frostbite|5|destruction of tissue by freezing and characterized by tingling, blistering and possibly gangrene
froth|3|a mass of small bubbles formed in or on a liquid|c
frown|6|a facial expression of dislike or displeasure
fructose|2|a simple sugar found in honey and in many ripe fruits|c
frump|3|a dull unattractive unpleasant girl or woman
frying|6|cooking in fat or oil in a pan or griddle
fuddle|2|a confused multitude of things
fueling|4|the activity of supplying or taking on fuel
fulcrum|3|the pivot about which a lever turns|c
fumble|5|dropping the ball
fumes|6|gases ejected from an engine as waste products|c
fumigation|2|the application of a gas or smoke to something for the purpose of disinfecting it
functionality|2|capable of serving a purpose well
fundamentals|4|principles from which other truths can be derived
funds|7|assets in the form of money
funeral|9|a ceremony at which a dead person is buried or cremated|f
fungible|2|a commodity that is freely interchangeable with another in satisfying an obligation|c
funnies|4|a sequence of drawings telling a story in a newspaper or comic book
funny|12|an account of an amusing incident|f
fur-piece|0|a neckpiece made of fur|c
furfural|2|a liquid aldehyde with a penetrating odor|c
furlong|4|a unit of length equal to 220 yards
furlough|4|a temporary leave of absence from military duty
furnace|6|an enclosed chamber in which heat is produced to heat buildings, destroy refuse, smelt or refine ores, etc.|c
furniture|8|furnishings that make a room or other area ready for occupancy|f
furosemide|3|commonly used diuretic used to treat hypertension and edema|c
fuselage|5|the central body of an airplane that is designed to accommodate the crew and passengers|c
futility|4|uselessness as a consequence of having no practical result
futon|4|mattress consisting of a pad of cotton batting that is used for sleeping on the floor or on a raised frame|c
future|11|the time yet to come|f
gabble|2|rapid and indistinct speech
gabbro|2|one of a family of granular intrusive rocks|c
gabfest|2|light informal conversation for social occasions
gadgetry|2|appliances collectively|c
gadget|6|a device or control that is very useful for a particular job|c
gadolinium|2|a ductile silvery-white ductile ferromagnetic trivalent metallic element of the rare earth group|c
gaggle|4|a flock of geese
galena|2|soft blue-grey mineral|c
galleon|4|a large square-rigged sailing ship with three or more masts|c
gallop|5|a fast gait of a horse
gallows|6|an instrument of execution consisting of a wooden frame from which a condemned person is executed by hanging|c
gallstone|2|a calculus formed in the gall bladder or its ducts|c
galoot|3|a disreputable or clumsy man
gamba|2|viol that is the bass member of the viol family with approximately the range of the cello|c
gambling|8|the act of playing for stakes in the hope of winning
gamekeeper|3|a person employed to take care of game and wildlife
gamesmanship|2|the use of dubious methods to win a game
gaming|6|the act of playing for stakes in the hope of winning
gamin|1|a homeless boy who has been abandoned and roams the streets
gangland|4|underworld organizations
gangplank|4|a temporary bridge for getting on and off a vessel at dockside|c
gangsta|5|a member of a youth gang
gangster|7|a criminal who is a member of gang
gantry|3|a framework of steel bars raised on side supports to bridge over or around something|c
garage|9|an outbuilding for housing automobiles|f
gardening|6|the cultivation of plants|f
garment|5|an article of clothing|f
garner|5|a storehouse for threshed grain or animal feed|c
garnet|5|any of a group of hard glassy minerals used as gemstones and as an abrasive|c
garret|6|floor consisting of open space at the top of a house just below roof|c
garrote|3|an instrument of execution for execution by strangulation|c
garrotte|2|an instrument of execution for execution by strangulation|c
garter|5|a band worn around the leg to hold up a stocking|c
gasket|4|seal consisting of a ring for packing pistons or sealing a pipe joint|c
gasman|2|someone employed by a gas company
gasoline|7|a volatile flammable mixture of hydrocarbons derived from petroleum|c
gastrectomy|2|surgical removal of all or part of the stomach
gastritis|3|inflammation of the lining of the stomach
gastroenteritis|3|inflammation of the stomach and intestines
gasworks|3|the workplace where coal gas is manufactured|c
gatepost|0|either of two posts that bound a gate|c
gateway|6|an entrance that can be closed by a gate|c
gaucho|4|a cowboy of the South American pampas
gaudy|4|a celebratory reunion feast or entertainment held a college
gavel|5|a small mallet used by a presiding officer or a judge|c
gazebo|5|a small roofed building affording shade and rest|c
gazette|5|a newspaper or official journal
gearbox|3|the shell in which a train of gears is sealed|c
geezer|5|a man who is old and/or eccentric
gegenschein|0|a faint spot of light in the night sky that appears directly opposite the position of the sun
geisha|6|a Japanese woman trained to entertain men with conversation and singing and dancing
gelatine|2|a colorless water-soluble glutinous protein obtained from animal tissues such as bone and skin|c
gemstone|2|a crystalline rock that can be cut and polished for jewelry|c
gendarme|4|a French policeman
generalissimo|4|the officer who holds the supreme command
genetics|6|the branch of biology that studies heredity and variation in organisms|f
genome|4|the ordering of genes in a haploid set of chromosomes of a particular organism
gentamicin|2|an antibiotic that is derived from an actinomycete|c
gentility|2|elegance by virtue of fineness of manner and expression
gentleman|10|a man of refinement|f
gentrification|2|the restoration of run-down urban areas by the middle class
gentry|5|the most powerful members of a society
geodesic|2|the shortest line between two points on a mathematically defined surface|c
geode|2|a hollow rock or nodule with the cavity usually lined with crystals|c
geographics|2|study of the earth's surface
geography|6|study of the earth's surface|f
geology|5|a science that deals with the history of the earth as recorded in rocks|f
geometry|6|the pure mathematics of points and lines and curves and surfaces
geopolitics|2|the study of the effects of economic geography on the powers of the state
georgette|3|a thin silk dress material|c
germanium|2|a brittle grey crystalline element that is a semiconducting metalloid used in transistors|c
gesture|7|motion of hands or body to emphasize or help to express a thought or feeling|f
getting|13|the act of acquiring something|f
getup|5|a set of clothing|c
geyser|3|a spring that discharges hot water and steam|c
ghetto|7|formerly the restricted quarter of many European cities in which Jews were required to live
gibberish|6|unintelligible talking
gibbet|1|alternative terms for gallows|c
gigahertz|3|1,000,000,000 periods per second
giggle|6|a foolish or nervous laugh|f
gilding|2|a coating of gold or of something that looks like gold|c
gimbal|3|an appliance that allows an object to remain horizontal even as its support tips|c
gingham|3|a clothing fabric in a plaid weave|c
gingivitis|3|inflammation of the gums
girder|4|a beam made usually of steel|c
girlhood|2|the childhood of a girl
gitana|2|a Spanish female Gypsy
gitano|2|a Spanish male Gypsy
givenness|0|the quality of being granted as a supposition
given|11|an assumption that is taken for granted|f
glacier|5|a slowly moving mass of ice|c
glade|4|a tract of land with few or no trees in the middle of a wooded area
gladness|4|experiencing joy and pleasure
glamor|2|alluring beauty or charm
glamour|6|alluring beauty or charm
glance|6|a quick look|f
glare|5|a light within the field of vision that is brighter than the brightness to which the eyes are adapted
glasnost|3|a policy of the Soviet government allowing freer discussion of social problems
glasses|9|optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision|f
glibness|2|a kind of fluent easy superficiality
glider|4|aircraft supported only by the dynamic action of air against its surfaces|c
gliding|4|the activity of flying a glider
glimmering|2|a slight suggestion or vague understanding
glimpse|6|a quick look|f
glioma|2|a tumor of the brain consisting of neuroglia
glissando|2|a rapid series of ascending or descending notes on the musical scale
glisten|4|the quality of shining with a bright reflected light
glitch|6|a fault or defect in a computer program, system, or machine
glitz|2|tasteless showiness
gloaming|2|the time of day immediately following sunset
gloating|5|malicious satisfaction
gloat|5|malicious satisfaction
globulin|2|a family of proteins found in blood and milk and muscle and in plant seed|c
gloom|5|a state of partial or total darkness
glossary|1|an alphabetical list of technical terms in some specialized field of knowledge
glottochronology|0|the determination of how long ago different languages evolved from a common source language
glove|8|the handwear used by fielders in playing baseball|f
glowing|6|the amount of electromagnetic radiation leaving or arriving at a point on a surface
glucose|5|a monosaccharide sugar that has several forms|c
gluon|2|a gauge boson that mediates strong interaction among quarks|c
glycoside|2|a group of compounds derived from monosaccharides|c
glyph|2|glyptic art in the form of a symbolic figure carved or incised in relief|c
gnosis|2|intuitive knowledge of spiritual truths
goading|2|a verbalization that encourages you to attempt something
goalpost|3|one of a pair of posts that are set up as a goal at each end of a playing field|c
goatherd|3|a person who tends a flock of goats
goatskin|2|the hide of a goat|c
gobbledygook|4|incomprehensible or pompous jargon of specialists
gobble|6|the characteristic sound made by a turkey cock
goblin|5|a small grotesque supernatural creature that makes trouble for human beings
goddaughter|3|a female godchild
goddess|8|a female deity|f
godlessness|2|impiety by virtue of not being a godly person
godliness|4|piety by virtue of being a godly person
godmother|5|any woman who serves as a sponsor for a child at baptism
godparent|2|a person who sponsors someone at baptism
godsend|5|a sudden happening that brings good fortune
godson|5|a male godchild
gofer|4|an employee whose duties include running errands
goggles|6|tight-fitting spectacles worn to protect the eyes|c
goitrogen|0|any substance that induces the formation of a goiter|c
goldbricking|2|the evasion of work or duty
golfing|5|playing golf
goner|5|a person in desperate straits
good-bye|0|a farewell remark
goodbye|11|a farewell remark|f
goodby|2|a farewell remark
goodness|9|that which is pleasing or valuable or useful|f
googly|2|a cricket ball bowled as if to break one way that actually breaks in the opposite way
googol|2|a cardinal number represented as 1 followed by 100 zeros
gooseflesh|2|reflex erection of hairs of the skin in response to cold or emotional stress or skin irritation
gossiping|5|a conversation that spreads personal information about other people
gourmet|6|a person devoted to refined sensuous enjoyment
governess|5|a woman entrusted with the care and supervision of a child
grabber|3|an unpleasant person who grabs inconsiderately
gradient|3|a graded change in the magnitude of some physical quantity or dimension
gradual|5|an antiphon immediately after the epistle at Mass
graduate|8|a person who has received a degree from a school|f
graduation|8|the successful completion of a program of study|f
graffiti|6|a rude decoration inscribed on rocks or walls|c
graffito|2|a rude decoration inscribed on rocks or walls|c
graining|0|a texture like that of wood
grammar|6|the branch of linguistics that deals with syntax and morphology|f
gramophone|4|an antique record player|c
gramps|6|the father of your father or mother
granary|1|a storehouse for threshed grain or animal feed|c
grandad|4|the father of your father or mother
granddaddy|6|the father of your father or mother
granddad|6|the father of your father or mother|f
granddaughter|7|a female grandchild|f
grandee|2|a nobleman of highest rank in Spain or Portugal
grandmaster|4|a player of exceptional or world class skill in chess or bridge
grandma|10|the mother of your father or mother|f
grandpa|9|the father of your father or mother|f
grange|5|an outlying farm|c
grannie|2|the mother of your father or mother
granule|1|a tiny grain|c
graphic|6|an image that is generated by a computer|f
graphite|4|used as a lubricant and as a moderator in nuclear reactors|c
graphology|2|the study of handwriting
grassfire|0|an uncontrolled fire in a grassy area
grater|3|utensil with sharp perforations for shredding foods|c
gratitude|7|a feeling of thankfulness and appreciation|f
gravel|5|rock fragments and pebbles|c
graver|3|a tool used by an engraver|c
graveyard|7|a tract of land used for burials
graybeard|0|a man who is very old
greasepaint|3|a greasy substance used as makeup by actors|c
greasiness|2|consisting of or covered with oil
greatcoat|1|a heavy coat worn over clothes in winter|c
greenhorn|4|an awkward and inexperienced youth
greenhouse|6|a building with glass walls and roof|f
greening|3|the phenomenon of vitality and freshness being restored
greenroom|1|a backstage room in a theater where performers rest or have visitors|c
greenskeeper|3|someone responsible for the maintenance of a golf course
greenwood|4|woodlands in full leaf|c
greeting|6|an acknowledgment or expression of good will|f
gremlin|3|fairies that are somewhat mischievous
grenade|7|a small explosive bomb thrown by hand or fired from a missile|c
griddle|4|cooking utensil consisting of a flat heated surface on which food is cooked|c
gridlock|3|a traffic jam so bad that no movement is possible
grief|8|intense sorrow caused by loss of a loved one
griffin|8|winged monster with the head of an eagle and the body of a lion
grilling|4|cooking by direct exposure to radiant heat
grimace|4|a contorted facial expression
grime|4|the state of being covered with unclean things
grimoire|4|a manual of black magic
gringo|6|a Latin American term for foreigners
grinning|5|a facial expression characterized by turning up the corners of the mouth
gripes|3|acute abdominal pain
gripe|5|informal terms for objecting
griping|4|acute abdominal pain
gristmill|1|a mill for grinding grain|c
groan|5|an utterance expressing pain or disapproval
groat|2|a former English silver coin worth four pennies
grocer|4|a retail merchant who sells foodstuffs
grommet|2|fastener consisting of a metal ring for lining a small hole to permit the attachment of cords or lines|c
groomsman|3|a male attendant of the bridegroom at a wedding
grope|4|the act of groping
grossness|2|the quality of lacking taste and refinement
grotesque|5|art characterized by an incongruous mixture of parts of humans and animals interwoven with plants|c
grotto|4|a small cave|c
grouch|4|a bad-tempered person
ground|10|the solid part of the earth's surface|f
groupie|5|an enthusiastic young fan
grouping|4|any number of entities considered as a unit|f
group|10|any number of entities considered as a unit|f
grout|4|a thin mortar that can be poured and used to fill cracks in masonry or brickwork|c
grower|3|someone concerned with the science or art or business of cultivating the soil
grownup|5|a fully developed person from maturity onward
grubstake|3|funds advanced to a prospector or to someone starting a business in return for a share of the profits
grudge|7|a resentment strong enough to justify retaliation
grump|4|a bad-tempered person
grunge|4|the state of being covered with unclean things
guanine|2|a purine base found in DNA and RNA|c
guaranty|2|a collateral agreement to answer for the debt of another in case that person defaults
guardian|7|a person who cares for persons or property
guardrail|3|a railing placed alongside a stairway or road for safety|c
guard|10|a person who keeps watch over something or someone|f
guerilla|4|a member of an irregular armed force that fights a stronger force by sabotage and harassment
guerrilla|5|a member of an irregular armed force that fights a stronger force by sabotage and harassment
guessing|8|an estimate based on little or no information
guesstimate|2|an estimate that combines reasoning with guessing
guesswork|4|an estimate based on little or no information
guestroom|2|a bedroom that is kept for the use of guests|c
guest|9|a visitor to whom hospitality is extended|f
guffaw|2|a burst of deep loud hearty laughter
guidebook|4|something that offers basic information or instruction|f
guild|6|a formal association of people with similar interests
guilt|8|the state of having committed an offense|f
guise|4|an artful or simulated semblance
guitar|8|a stringed instrument usually having six strings|f
gulag|4|a Russian prison camp for political prisoners|c
gulch|4|a narrow gorge with a stream running through it|c
gullibility|2|tendency to believe too readily and therefore to be easily deceived
gully|5|deep ditch cut by running water|c
gumming|3|ineffectual chewing
gunboat|4|a small shallow-draft boat carrying mounted guns|c
gunfire|7|the act of shooting a gun
gunnery|5|guns collectively|c
gunner|6|a serviceman in the artillery
gunnysack|2|a bag made of burlap|c
gunny|4|coarse jute fabric|c
gunplay|4|a fight involving shooting small arms with the intent to kill or frighten
gunpoint|5|the gun muzzle's direction|c
gunrunner|2|a smuggler of guns
gunrunning|3|the smuggling of guns and ammunition into a country secretly and illegally
gunshot|8|the act of shooting a gun
gunslinger|4|a professional killer who uses a gun
gunsmith|3|someone who makes or repairs guns
gurgle|3|the bubbling sound of water flowing from a bottle with a narrow neck
gurney|6|a metal stretcher with wheels|c
gusher|4|an oil well with a strong natural flow so that pumping is not necessary|c
gusto|5|vigorous and enthusiastic enjoyment
guttersnipe|3|a child who spends most of his time in the streets especially in slum areas
guttural|3|a consonant articulated in the back of the mouth or throat
guzzling|4|the drinking of large mouthfuls rapidly
gymnastics|5|a sport that involves exercises intended to display strength and balance and agility|f
gynaecologist|4|a specialist in gynecology
gypsum|3|a common white or colorless mineral used to make cements and plasters|c
haberdasher|3|a merchant who sells men's clothing
habitability|2|suitability for living in or on
habitat|6|the type of environment in which an organism or group normally lives or occurs|f
hackles|2|a feeling of anger and animosity
hacksaw|4|saw used with one hand for cutting metal|c
hackwork|1|professional work done according to formula
hadji|2|an Arabic term of respect for someone who has made the pilgrimage to Mecca
haematoma|3|a localized swelling filled with blood
haemophilia|3|congenital tendency to uncontrolled bleeding
haemorrhage|3|the flow of blood from a ruptured blood vessel
haemorrhoid|2|venous swelling external or internal to the anal sphincter
haggle|5|an instance of intense argument
haggling|4|an instance of intense argument
haiku|4|an epigrammatic Japanese verse form of three short lines
hairball|4|a compact mass of hair that forms in the alimentary canal|c
hairnet|3|a small net that some women wear over their hair to keep it in place|c
hairpiece|4|a covering or bunch of human or artificial hair used for disguise or adornment|c
hairpin|4|a double pronged pin used to hold women's hair in place|c
hairsplitting|2|making too fine distinctions of little importance
hairstylist|3|someone who cuts or beautifies hair
hakeem|2|a Muslim physician
halberd|2|a pike fitted with an ax head|c
half-hour|0|a half of an hour
halftime|5|an intermission between the first and second half of a game
hallelujah|8|a shout or song of praise to God
halloo|3|a shout to attract attention
hallway|8|an interior passage or corridor onto which rooms open|c
halogen|1|any of five related nonmetallic elements that are all monovalent and readily form negative ions|c
halothane|4|a nonflammable inhalation anesthetic that produces general anesthesia|c
halyard|3|a rope for raising or lowering a sail or flag|c
hammering|5|the act of pounding
hamming|1|poor acting by a ham actor
handbag|6|a container used for carrying money and small personal items or accessories|f
handbill|3|an advertisement intended for wide distribution
handbook|5|a concise reference book providing specific information about a subject or location
handcart|2|wheeled vehicle that can be pushed by a person|c
handclap|2|a clap of the hands to indicate approval
handclasp|2|grasping and shaking a person's hand
handcraft|2|a work produced by hand labor|c
handcuff|5|shackle that consists of a metal loop that can be locked around the wrist|c
handedness|2|the property of using one hand more than the other
handgun|5|a firearm that is held and fired with one hand|c
handhold|2|an appendage to hold onto|c
handiwork|5|a work produced by hand labor|c
handkerchief|7|a square piece of cloth used for wiping the eyes or nose or as a costume accessory|f
handlebar|3|the shaped bar used to steer a bicycle|c
handle|11|the appendage to an object that is designed to be held in order to use or move it|f
handoff|3|a play in which one player hands the ball to a teammate
handover|2|act of relinquishing property or authority etc
handrail|2|a railing at the side of a staircase or balcony to prevent people from falling|c
handsaw|2|a saw used with one hand for cutting wood|c
handset|3|telephone set with the mouthpiece and earpiece mounted on a single handle|c
handshake|6|grasping and shaking a person's hand|f
handspike|0|a metal bar used as a lever|c
handspring|3|an acrobatic feat in which a person goes from a standing position to a handstand and back again
hands|12|guardianship over|f
handyman|6|a man skilled in various odd jobs and other small tasks
hangar|6|a large structure at an airport where aircraft can be stored and maintained|c
hangman|5|an executioner who hangs the condemned person
hangout|5|a frequently visited place
hankering|4|a yearning for something or to do something
hankie|4|a square piece of cloth used for wiping the eyes or nose or as a costume accessory|c
hanky|5|a square piece of cloth used for wiping the eyes or nose or as a costume accessory|c
hansom|2|a two-wheeled horse-drawn covered carriage with the driver's seat above and behind the passengers|c
happenstance|3|an event that might have been arranged although it was really accidental
harangue|2|a loud bombastic declamation expressed with strong emotion
harbinger|4|something that precedes and indicates the approach of something or someone
harbor|8|a sheltered port where ships can take on or discharge cargo|f
hardback|2|a book with cardboard or cloth or leather covers|c
hardcover|3|a book with cardboard or cloth or leather covers|c
hardliner|2|a conservative who is uncompromising
hardtop|4|a car that resembles a convertible but has a fixed rigid top|c
hardwood|4|the wood of broad-leaved dicotyledonous trees|c
harelip|3|a congenital cleft in the middle of the upper lip
harem|5|living quarters reserved for wives and concubines and female relatives in a Muslim household|c
harlequin|4|a clown or buffoon
harmonics|3|the study of musical sound
harpoon|5|a spear with a shaft and barbed point for throwing|c
harpsichord|3|a clavier with strings that are plucked by plectra mounted on pivots|c
harridan|3|a scolding old woman
harrow|3|a cultivator that pulverizes or smooths the soil|c
harvesting|4|the gathering of a ripened crop
hashish|4|purified resinous extract of the hemp plant|c
haste|6|overly eager speed
hatbox|3|a round piece of luggage for carrying hats|c
hatpin|3|a long sturdy pin used by women to secure a hat to their hair|c
hatrack|2|a rack with hooks for temporarily holding coats and hats|c
hatred|7|the emotion of intense dislike|f
hauler|2|a haulage contractor
hauling|6|the activity of transporting goods by truck
haunt|6|a frequently visited place|f
haversack|1|a bag carried by a strap on your back or shoulder|c
havoc|5|violent and needless disturbance
hawser|2|large heavy rope for nautical use|c
hayloft|3|a loft in a barn where hay is stored|c
hayseed|4|a person who is not very intelligent or interested in culture
haywire|5|wire for tying up bales of hay|c
headband|4|a band worn around or over the head|c
headcount|2|number of people in a particular group
headdress|3|clothing for the head|c
headland|2|a natural elevation|c
headliner|4|a performer who receives prominent billing
headline|6|the heading or caption of a newspaper article|f
headmaster|6|presiding officer of a school
headmistress|4|a woman headmaster
headphone|3|electro-acoustic transducer for converting electric signals into sounds|f
headset|5|receiver consisting of a pair of headphones|c
headsman|3|an executioner who beheads the condemned person
headstand|2|an acrobatic feat in which a person balances on the head
headwater|2|the source of a river
headwind|2|wind blowing opposite to the path of a ship or aircraft
healer|6|a person skilled in a particular type of therapy
healing|7|the natural process by which the body repairs itself|f
heaps|4|a large number or amount
hearsay|5|gossip passed around by word of mouth
hearse|5|a vehicle for carrying a coffin to a church or a cemetery|c
heartache|5|intense sorrow caused by loss of a loved one
heartbreak|6|intense sorrow caused by loss of a loved one
heartburn|5|a painful burning sensation in the chest caused by gastroesophageal reflux
heartland|4|the central region of a country or continent
heartstrings|3|your deepest feelings of love and compassion
heartthrob|4|an object of infatuation
heathen|5|a person who does not acknowledge your god
heatstroke|3|collapse caused by exposure to excessive heat
heavens|8|the apparent surface of the imaginary sphere on which celestial bodies appear to be projected
heaves|2|a chronic emphysema of the horse that causes difficult expiration and heaving of the flanks
heckle|4|a comb for separating flax fibers|c
heckling|4|shouting to interrupt a speech with which you disagree
hedgerow|2|a fence formed by a row of closely planted shrubs or bushes|c
hegemony|2|the dominance or leadership of one social group or nation over others
heights|7|a high place
heiress|5|a female heir
helicopter|8|an aircraft without wings that obtains its lift from the rotation of overhead blades|c
heliotrope|2|green chalcedony with red spots that resemble blood|c
heliport|4|an airport for helicopters|c
helium|5|a very light colorless element that is one of the six inert gasses|c
hellcat|4|a malicious woman with a fierce temper
hellhole|5|any place of pain and turmoil
hellion|2|a rowdy or mischievous person
hello|13|an expression of greeting|f
helmsman|4|the person who steers a ship
helpmate|2|a helpful partner
hematoma|5|a localized swelling filled with blood
hematuria|3|the presence of blood in the urine
hemisphere|5|half of the terrestrial globe
hemline|3|the line formed by the lower edge of a skirt or coat
hemorrhage|6|the flow of blood from a ruptured blood vessel
hemorrhoid|4|venous swelling external or internal to the anal sphincter
hemosiderin|0|a granular brown substance composed of ferric oxide|c
hemostasis|2|surgical procedure of stopping the flow of blood
hemostat|4|a surgical instrument that stops bleeding by clamping the blood vessel|c
hemothorax|2|accumulation of blood in the pleural cavity
henchman|4|someone who assists in a plot
henhouse|4|a farm building for housing poultry|c
henna|3|a reddish brown dye used especially on hair|c
heparin|4|a polysaccharide produced in basophils and that inhibits the activity of thrombin in coagulation of the blood|c
hepatitis|5|inflammation of the liver caused by a virus or a toxin
herbalist|2|a therapist who heals by the use of herbs
hermeneutics|0|the branch of theology that deals with principles of exegesis
herniation|2|rupture in smooth muscle tissue through which a bodily structure protrudes
hernia|6|rupture in smooth muscle tissue through which a bodily structure protrudes
heroics|4|ostentatious or vainglorious or extravagant or melodramatic conduct
herpetologist|1|a zoologist who studies reptiles and amphibians
hessian|3|a man's high tasseled boot|c
hexagon|2|a six-sided polygon|c
hexameter|0|a verse line having six metrical feet
heyday|3|the period of greatest prosperity or productivity
hibachi|3|a portable brazier that burns charcoal and has a grill for cooking|c
hideousness|2|dreadful ugliness
hideout|5|a hiding place
hieratic|2|a cursive form of Egyptian hieroglyphics
highboy|2|a tall chest of drawers divided into two sections and supported on four legs|c
highbrow|4|a person of intellectual or erudite tastes
highland|5|elevated land|c
highlighting|3|an area of lightness in a picture
highwayman|4|a holdup man who stops a vehicle and steals from it
highway|8|a major road for any form of motor transport|f
hijacking|5|robbery of a traveller or vehicle in transit or seizing control of a vehicle by the use of force
hijack|5|seizure of a vehicle in transit either to rob it or divert it to an alternate destination
hijinks|2|noisy and mischievous merrymaking
hiker|3|a foot traveler
hiking|6|a long walk usually for exercise or pleasure|f
hilarity|3|great merriment
hillbilly|6|a disparaging term for an unsophisticated person
hillock|0|a small natural hill|c
hillside|5|the side or slope of a hill|c
hilltop|4|the peak of a hill
hindsight|5|understanding the nature of an event after it has happened
hippies|5|a youth subculture originating in San Francisco in the 1960s
hippie|6|someone who rejects the established culture
hippy|5|someone who rejects the established culture
hipsters|3|a youth subculture originating in San Francisco in the 1960s
hireling|2|a person who works only for money
hissing|5|a fricative sound
histology|2|the branch of biology that studies the microscopic structure of animal or plant tissues
hitting|9|the act of contacting one thing with another
hives|5|an itchy skin eruption characterized by weals with pale interiors and well-defined red margins
hoarding|4|large outdoor signboard|c
hoard|4|a secret store of valuables or money
hoarseness|3|a throaty harshness
hobbit|5|an imaginary being similar to a person but smaller and with hairy feet
hobbyist|2|a person who pursues an activity in their spare time for pleasure
hobnail|2|a short nail with a thick head|c
hogwash|4|unacceptable behavior
hoist|6|lifting device for raising heavy or cumbersome objects|c
hokum|2|a message that seems to convey no meaning
holder|5|a holding device|c
holiness|6|the quality of being holy
holla|4|a very loud utterance
hollering|6|a very loud utterance
hollo|3|a very loud utterance
holster|6|a sheath for carrying a handgun|c
holystone|0|a soft sandstone used for scrubbing the decks of a ship|c
homage|5|respectful deference
hombre|6|an informal term for a youth or man
homburg|2|a hat made of felt with a creased crown|c
homebody|3|a person who seldom goes anywhere
homebound|1|people who are confined to their homes
homefolk|0|the people of your home locality
homeland|7|the country where you were born
homelessness|2|the state or condition of having no home
homemaker|4|a wife who manages a household while her husband earns the family income
homepage|2|the opening page of a web site
homer|7|a base hit on which the batter scores a run
homesickness|2|a longing to return home
homespun|3|a rough loosely woven fabric originally made with yarn that was spun at home|c
hometown|7|the town where you grew up or where you have your principal residence|f
homework|9|preparatory school work done outside school|f
homicide|8|the killing of a human being by another human being
honcho|5|a person who exercises control over workers
honky-tonk|0|a cheap drinking and dancing establishment|c
honkytonk|0|a cheap disreputable nightclub or dance hall|c
honorarium|2|a fee paid for a nominally free service
honoring|5|conformity with law or custom or practice etc.
honours|5|a university degree with honors
hoodlum|5|an aggressive and violent young criminal
hooey|5|senseless talk
hoofer|3|a professional dancer
hoofing|2|dancing in which the steps are more important than gestures or postures
hoofprint|2|a visible impression on a surface made by the hoof of an animal
hooking|6|a golf shot that curves to the left for a right-handed golfer
hooky|5|failure to attend
hooligan|5|a cruel and brutal fellow
hoopla|4|blatant or sensational promotion
hoops|6|a game played on a court by two opposing teams of 5 players
hooray|7|a victory cheer
hoosegow|3|slang for a jail|c
hopeful|6|an ambitious and aspiring young person|f
hopelessness|3|the despair you feel when you have abandoned hope of comfort or success
horsemanship|3|skill in handling and riding horses
horseman|5|a man skilled in equitation
horseplay|4|rowdy or boisterous play
horseshoes|4|a game in which iron rings are thrown at a stake in the ground in the hope of encircling it
horsewhip|3|a whip for controlling horses|c
horticulture|3|the cultivation of plants
horticulturist|2|an expert in the science of cultivating plants
hosanna|4|a cry of praise or adoration
hosiery|2|socks and stockings and tights collectively|c
hospitality|7|kindness in welcoming guests or strangers
hospital|11|a health facility where patients receive treatment|f
hostage|8|a prisoner who is held by one party to insure that another party will meet specified terms
hostelry|1|a hotel providing overnight lodging for travelers|c
hostile|8|troops belonging to the enemy's military forces
hotel|11|a building where travelers can pay for lodging and meals and other services|f
hothouse|4|a greenhouse in which plants are arranged in a pleasing manner|c
hotplate|2|a portable electric appliance for heating or cooking or keeping food warm|c
hotshot|6|someone who is dazzlingly skilled in any field
hourglass|5|a sandglass that runs for sixty minutes|c
houseboat|5|a barge that is designed and equipped for use as a dwelling|c
housebreaking|1|trespassing for an unlawful purpose
housecoat|2|a loose dressing gown for women|c
household|7|a social unit living together|f
housekeeper|7|a servant who is employed to perform domestic task in a household
housemaid|3|a female domestic
houseman|4|an advanced student or graduate in medicine gaining supervised practical experience
housemaster|2|teacher in charge of a school boardinghouse
housemother|2|a woman employed as a chaperon in a residence for young people
housewarming|4|a party of people assembled to celebrate moving into a new home
housewife|6|a wife who manages a household while her husband earns the family income
house|13|a dwelling that serves as living quarters for one or more families|f
hovel|4|small crude shelter used as a dwelling|c
howdy|8|an expression of greeting
howitzer|3|a muzzle-loading high-angle gun with a short barrel that fires shells at high elevations for a short range|c
howling|6|a long loud emotional utterance
hubbub|3|loud confused noise from many sources
hubby|5|a married man
hubcap|3|cap that fits over the hub of a wheel|c
hubris|3|overbearing pride or presumption
huffing|4|an act of forcible exhalation
hugging|6|affectionate play
hullabaloo|3|disturbance usually in protest
hullo|2|an expression of greeting
humanities|2|studies intended to provide general knowledge and intellectual skills
humdinger|3|someone of remarkable excellence
humdrum|4|the quality of wearisome constancy, routine, and lack of variety
humidifier|2|an appliance designed to add moisture to the air in a building|c
humidity|5|wetness in the atmosphere
humoring|4|the act of indulging or gratifying a desire
humorist|1|someone who acts speaks or writes in an amusing way
hunch|7|an impression that something might be the case
hunger|7|a physiological need for food|f
hunting|9|the pursuit and killing or capture of wild animals regarded as a sport
huntress|4|a woman hunter
hurler|0|the person who does the pitching
hurling|4|a traditional Irish game resembling hockey
hurrah|6|a victory cheer
hurricane|8|a severe tropical cyclone usually with heavy rains and winds moving at 63-136 knots
hurrying|5|changing location rapidly
husbandry|3|the practice of cultivating the land or raising stock
husband|11|a married man|f
hussy|5|a woman adulterer
hustings|2|the activities involved in political campaigning
hutment|0|an encampment of huts|c
hydrate|4|any compound that contains water of crystallization|c
hydration|3|the process of combining with water
hydraulics|4|study of the mechanics of fluids
hydrazine|3|a colorless fuming corrosive liquid|c
hydride|0|any binary compound formed by the union of hydrogen and other elements|c
hydrocortisone|2|an adrenal-cortex hormone that is active in carbohydrate and protein metabolism|c
hydrogen|6|a nonmetallic univalent element that is normally a colorless and odorless highly flammable diatomic gas|c
hydroponics|4|a technique of growing plants in water containing dissolved nutrients
hymnal|2|a songbook containing a collection of hymns
hyperactivity|2|a condition characterized by excessive restlessness and movement
hyperbole|3|extravagant exaggeration
hyperemia|1|increased blood in an organ or other body part
hyperhidrosis|2|excessive and profuse perspiration
hyperventilation|2|an increased depth and rate of breathing greater than demanded by the body needs
hypnosis|6|a state that resembles sleep but that is induced by suggestion
hypnotism|3|the act of inducing hypnosis
hypnotist|5|a person who induces hypnosis
hypochondriac|4|a patient with imaginary symptoms and ailments
hypotenuse|3|the side of a right triangle opposite the right angle|c
hypothermia|5|subnormal body temperature
hypoxia|3|oxygen deficiency causing a very strong drive to correct the deficiency
hysterectomy|4|surgical removal of the uterus
iambic|3|a verse line consisting of iambs
icebox|6|white goods in which food can be stored at low temperatures|c
icecap|2|a mass of ice and snow that permanently covers a large area of land|c
ichthyologist|3|a zoologist who studies fishes
ichthyology|3|the branch of zoology that studies fishes
icicle|3|ice resembling a pendent spear, formed by the freezing of dripping water|c
iconography|2|the images and symbolic representations that are traditionally associated with a person or a subject|c
ideogram|2|a graphic character that indicates the meaning of a thing without indicating the sounds used to say it
idiosyncrasy|3|a behavioral attribute that is distinctive and peculiar to an individual
idiot|10|a person of subnormal intelligence|f
idler|3|person who does no work
idling|4|having no employment
idolatry|2|the worship of idols
igloo|3|an Eskimo hut|c
ignominy|2|a state of dishonor
ignorance|6|the lack of knowledge or education
illiterate|5|a person unable to read
illness|7|impairment of normal physiological function affecting part or all of an organism|f
imaginary|7|a number of the form a+bi where a and b are real numbers and i is the square root of -1|f
imbecile|6|a person of subnormal intelligence
imbibing|2|the act of consuming liquids
immediacy|3|lack of an intervening or mediating agency
immensity|2|unusual largeness in size or extent or number
immigrant|5|a person who comes to a country where they were not born in order to settle there
immolation|2|killing or offering as a sacrifice
immovable|3|property consisting of houses and land
immunity|7|the state of not being susceptible
immunization|3|the act of making immune
immunosuppression|2|lowering the body's normal immune response to invasion by foreign substances
impalement|2|the act of piercing with a sharpened stake as a form of punishment or torture
impartiality|2|an inclination to weigh both views or opinions equally
imparting|2|the transmission of information
impeachment|4|a formal document charging a public official with misconduct in office
impeller|3|the blade of a rotor|c
imperfect|5|a tense of verbs used in describing action that is on-going
impetigo|2|a very contagious infection of the skin
impinging|2|the physical coming together of two or more things
implant|6|a prosthesis placed permanently in tissue|c
implement|5|instrumentation used to effect an end|c
importing|4|the commercial activity of buying and bringing in goods from a foreign country
importunity|0|insistent solicitation and entreaty
impossible|10|something that cannot be done|f
impounding|3|placing private property in the custody of an officer of the law
impresario|3|a sponsor who books and stages public entertainments
impress|8|the act of coercing someone into government service|f
imprimatur|1|formal and explicit approval
imprinting|3|a learning process in early life whereby species specific patterns of behavior are established
impunity|4|exemption from punishment or loss
inaccessibility|2|the quality of not being available when needed
inamorata|2|a woman with whom you are in love or have an intimate relationship
inbreeding|3|the act of mating closely related individuals
incantation|4|a ritual recitation of words or sounds believed to have a magical effect
incarceration|5|the state of being imprisoned
incentive|6|a positive motivational influence
inception|4|an event that is a beginning
incidence|4|the relative frequency of occurrence of something
incident|8|a single distinct event|f
incineration|2|the act of burning something completely
incipience|0|beginning to exist or to be apparent
incipiency|0|beginning to exist or to be apparent
income|7|the financial gain accruing over a given period of time|f
incoming|7|the act of entering
incomprehension|2|an inability to understand
incubator|5|apparatus consisting of a box designed to maintain a constant temperature by the use of a thermostat|c
inculcation|1|teaching or impressing upon the mind by frequent instruction or repetition
incumbent|4|the official who holds an office
incurring|2|acquiring or coming into something
indefinity|0|the quality of being vague and poorly defined
independence|7|freedom from control or influence of another or others|f
indicative|4|a mood that represents the act or state as an objective fact
indicator|5|a number or ratio derived from a series of observed facts
indignation|4|a feeling of righteous anger
individualist|1|a person who pursues independent thought or action
indolence|1|inactivity resulting from a dislike of work
inducing|4|act of bringing about a desired result
inebriate|2|a chronic drinker
inequity|2|injustice by virtue of not conforming with rules or standards
inevitability|4|the quality of being unavoidable
inevitable|7|an unavoidable event|f
infallibility|3|the quality of never making an error
infantryman|2|fights on foot with small arms
infantry|6|an army unit consisting of soldiers who fight on foot
infant|7|a very young child who has not yet begun to walk or talk
infarction|3|localized necrosis resulting from obstruction of the blood supply
infection|8|the pathological state resulting from the invasion of the body by pathogenic microorganisms|f
infernal|5|an inhabitant of Hell
infertility|4|the state of being unable to produce offspring
infidelity|5|the quality of being unfaithful
infidel|5|a person who does not acknowledge your god
infiltration|5|a process in which individuals penetrate an area
infinitesimal|3|a variable that has zero as its limit
infinite|6|the unlimited expanse in which everything is located
infinitive|2|the uninflected form of the verb|f
infinity|6|time without end
infirmary|6|a health facility where patients receive treatment|c
infirmity|3|the state of being weak in health or body
inflow|2|the process of flowing in
influx|3|the process of flowing in
infomercial|4|a television commercial presented in the form of a short documentary
infotainment|2|a film or TV program presenting the facts about a person or event
infraction|4|a crime less serious than a felony
ingestion|3|the process of taking food into the body through the mouth
ingrate|5|a person who shows no gratitude
ingroup|0|an exclusive circle of people with a common purpose
inhibitor|5|a substance that retards or stops an activity|c
initial|7|the first letter of a word|f
inkling|4|a slight suggestion or vague understanding
inkwell|3|a small well holding writing ink into which a pen can be dipped|c
innings|5|the batting turn of a cricket player or team
inning|6|one of nine divisions of play during which each team has a turn at bat
innkeeper|4|the owner or manager of an inn
innocent|10|a person who lacks knowledge of evil|f
innuendo|5|an indirect implication
inquest|5|an inquiry into the cause of an unexpected death
inquiring|5|a request for information
inquisitiveness|2|a state of active curiosity
inscrutability|0|the quality of being impossible to investigate
insensitivity|3|the inability to respond to affective changes in your interpersonal environment
insignia|5|a badge worn to show official position
insisting|5|continual and persistent demands
insolvent|2|someone who has insufficient assets to cover their debts
insomniac|4|someone who cannot sleep
insomnia|6|an inability to sleep
insouciance|1|the cheerful feeling you have when nothing is troubling you
inspection|7|a formal or official examination|f
instance|8|an occurrence of something|f
instilling|2|teaching or impressing upon the mind by frequent instruction or repetition
instinct|7|inborn pattern of behavior often responsive to specific stimuli
institute|6|an association organized to promote art or science or education|f
institution|7|an organization founded and united for a specific purpose
instructions|8|a manual usually accompanying a technical device and explaining how to install or operate it
instrument|7|a device that requires skill for proper use|f
insularity|0|the state of being isolated or detached
insurrection|4|organized opposition to authority
intake|5|the process of taking food into the body through the mouth
intangible|4|assets that are saleable though not material or physical
integer|3|any of the natural numbers or zero
intellectual|7|a person who uses the mind creatively
intelligence|9|the ability to comprehend|f
intention|8|an anticipated outcome that is intended or that guides your planned actions|f
intercept|7|the point at which a line intersects a coordinate axis
intercom|6|a communication system linking different rooms within a building or ship etc|c
interferon|2|an antiviral protein produced by cells that have been invaded by a virus|c
interim|4|the time between one event, process, or period and another
interior|7|the region that is inside of something
intermediary|4|a negotiator who acts as a link between parties
intermediate|4|a substance formed during a chemical process before the desired product is obtained|f
interne|0|an advanced student or graduate in medicine gaining supervised practical experience
intern|7|an advanced student or graduate in medicine gaining supervised practical experience
interplay|2|reciprocal action and reaction
interpreting|4|an explanation of something that is not immediately obvious
interrogatory|2|formal systematic questioning
interrogator|4|a questioner who is excessively harsh
interrupt|9|a signal that temporarily stops the execution of a program so that another procedure can be carried out|f
interstate|6|one of the system of highways linking major cities in the 48 contiguous states of the United States|c
intimate|7|someone to whom private matters are confided
intonation|3|rise and fall of the voice pitch
intranet|2|a restricted computer network|c
intransitive|2|a verb that does not take an object
intrenchment|0|an entrenched fortification|c
intricacy|2|marked by elaborately complex detail
introspection|3|the contemplation of your own thoughts and desires and conduct
introvert|2|a person who tends to shrink from social contacts and to become preoccupied with their own thoughts
intubation|5|the insertion of a cannula or tube into a hollow body organ
invalid|6|someone who is incapacitated by a chronic illness or injury
invariable|2|a quantity that does not vary
inventiveness|2|the power of creative imagination
investigating|8|the work of inquiring into something thoroughly and systematically
investigator|7|a scientist who devotes himself to doing research
invincibility|2|the property being difficult or impossible to defeat
invisibility|4|the quality of not being perceivable by the eye
invitation|8|a request to participate or be present or take part in something|f
invoice|5|an itemized statement of money owed for goods shipped or services rendered
iodide|3|a salt or ester of hydriodic acid|c
iodination|0|the substitution or addition of iodine atoms in organic compounds
iodine|5|a nonmetallic element belonging to the halogens|c
ionosphere|3|the outer region of the Earth's atmosphere
iridium|3|a heavy brittle metallic element of the platinum group|c
ironclad|4|a wooden warship of the 19th century that is plated with iron or steel armor|c
irons|6|metal shackles|c
ironworks|3|the workplace where iron is smelted or where iron goods are made|c
ironwork|2|work made of iron|c
irrelevancy|2|the lack of a relation of something to the matter at hand
irreproducibility|0|the quality of being unreproducible
irresponsibility|3|a form of untrustworthiness
ischemia|2|local anemia in a given body part sometimes resulting from vasoconstriction or thrombosis or embolism
island|9|a land mass that is surrounded by water|f
isolationism|2|a policy of nonparticipation in international economic and political relations
isomer|0|a compound that exists in forms having different arrangements of atoms but the same molecular weight|c
isometrics|3|muscle-building exercises involving muscular contractions against resistance without movement
isopleth|0|a line drawn on a map connecting points having the same numerical value of some variable
isotope|4|one of two or more atoms with the same atomic number but with different numbers of neutrons|c
issuance|2|the act of providing an item for general use or for official purposes
issue|9|an important question that is in dispute and must be settled|f
issuing|5|the act of providing an item for general use or for official purposes
itching|6|an irritating cutaneous sensation that produces a desire to scratch
jabbering|4|rapid and indistinct speech
jabberwocky|2|nonsensical language
jabber|4|rapid and indistinct speech
jabbing|3|a sharp hand gesture
jackanapes|2|someone who is unimportant but cheeky and presumptuous
jacket|9|a short coat|f
jailbird|4|a criminal who has been jailed repeatedly
jailbreak|4|an escape from jail
jailhouse|5|a correctional institution used to detain persons who are in the lawful custody of the government|c
jakes|2|a small outbuilding with a bench having holes through which a user can defecate|c
jalopy|4|a car that is old and unreliable|c
jamboree|4|a gay festivity
jammer|4|a transmitter used to broadcast electronic jamming|c
jangle|4|a metallic sound
janitor|7|someone employed to clean and maintain a building
jasper|7|an opaque form of quartz|c
jaunt|4|a journey taken for pleasure
jaywalker|2|a reckless pedestrian who crosses a street illegally
jeans|7|close-fitting trousers of heavy denim for manual work or casual wear|f
jeering|4|showing your contempt by derision
jemmy|2|a short crowbar|c
jeopardy|6|a source of danger
jerking|6|an abrupt spasmodic movement
jerkin|4|a tight sleeveless and collarless jacket worn by men in former times|c
jester|6|a professional clown employed to entertain a king or nobleman in the Middle Ages
jetliner|2|a large jet plane that carries passengers|c
jetty|3|a protective structure of stone or concrete|c
jewellery|6|an adornment made of precious metals and set with gems|f
jewelry|8|an adornment made of precious metals and set with gems|f
jiffy|5|a very short time
jiggle|5|a slight irregular shaking motion
jihad|5|a holy struggle or striving by a Muslim for a moral or spiritual or political goal
jillion|3|a very large indefinite number
jimmy|10|a short crowbar|f
jingo|2|an extreme bellicose nationalist
jinks|3|noisy and mischievous merrymaking
jitney|3|a vehicle carrying many passengers|c
jitterbug|4|a jerky American dance that was popular in the 1940s
jitters|5|extreme nervousness
jodhpurs|2|flared trousers ending at the calves|c
jogging|6|running at a jog trot as a form of cardiopulmonary exercise|f
joining|8|the act of bringing two things into contact
joist|2|beam used to support floors or roofs|c
jotting|3|a brief note
journalese|0|the style in which newspapers are written
journeying|2|the act of traveling from one place to another
journey|9|the act of traveling from one place to another|f
joust|5|a combat between two mounted knights tilting against each other with blunted lances
joyride|5|a ride in a car taken solely for pleasure
jubilee|5|a special anniversary
judging|7|the cognitive process of reaching a decision or drawing conclusions
jujitsu|4|a method of self-defense without weapons that was developed in China and Japan
jukebox|6|a cabinet containing an automatic record player|c
jumpsuit|4|one-piece garment fashioned after a parachutist's uniform|c
junkyard|6|a field where junk is collected and stored for resale
junta|4|a group of military officers who rule a country after seizing power
jutting|2|the act of projecting out from something
juvenile|7|a young person, not fully developed
kappa|5|the 10th letter of the Greek alphabet
karaoke|6|singing popular songs accompanied by a recording of an orchestra
karate|7|a traditional Japanese system of unarmed combat
karat|3|the unit of measurement for the proportion of gold in an alloy
karma|6|the effects of a person's actions that determine his destiny in his next incarnation
kasbah|2|an older or native quarter of many cities in northern Africa
kayak|4|a small canoe consisting of a light frame made watertight with animal skins|c
kazoo|4|a toy wind instrument that has a membrane that makes a sound when you hum into the mouthpiece|c
keepsake|4|something of sentimental value|c
kennel|5|outbuilding that serves as a shelter for a dog|c
kerchief|4|a square scarf that is folded into a triangle and worn over the head or about the neck|c
kerosene|5|a flammable hydrocarbon oil used as fuel in lamps and heaters|c
kerygma|0|preaching the gospel of Christ in the manner of the early church
ketch|3|a sailing vessel with two masts|c
keyhole|5|the hole where a key is inserted|c
keypad|4|a keyboard that is a data input device for computers|c
khaki|5|a sturdy twilled cloth of a yellowish brown color used especially for military uniforms|c
kibbutz|3|a collective farm or settlement owned by its members in modern Israel
kibitzer|2|a meddler who offers unwanted advice to others
kicker|5|a player who kicks the football
kiddie|5|informal term for a young child
kiddy|4|informal term for a young child
kieselguhr|3|a light soil consisting of siliceous diatom remains and often used as a filtering material|c
kiley|2|an Australian boomerang|c
killjoy|4|someone who spoils the pleasure of others
kilogram|2|one thousand grams|f
kilometer|4|a metric unit of length equal to 1000 meters|f
kilometre|2|a metric unit of length equal to 1000 meters|f
kilowatt|2|a unit of power equal to 1000 watts
kilter|2|in working order
kimono|5|a loose robe|c
kindergarten|7|a preschool for children age 4 to 6 to prepare them for primary school
kindred|5|group of people related by blood or marriage
kinesiology|2|the branch of physiology that studies the mechanics and anatomy in relation to human movement
kinfolk|4|people descended from a common ancestor
kingship|2|the dignity or rank or position of a king
kinsman|4|a male relative
kiosk|4|small area set off by walls for special use|c
kismet|4|the will of Allah
kissing|9|affectionate play
kitchen|10|a room equipped for preparing meals|f
kitsch|4|excessively garish or sentimental art|c
klaxon|4|a kind of loud horn formerly used on motor vehicles|c
kleptomaniac|3|someone with an irrational urge to steal in the absence of an economic motive
kleptomania|2|an irresistible impulse to steal in the absence of any economic motive
klick|3|a metric unit of length equal to 1000 meters
kludge|3|a badly assembled collection of parts hastily assembled to serve some particular purpose
klutz|5|a clumsy dolt
knack|6|a special way of doing something
knapsack|4|a bag carried by a strap on your back or shoulder|c
kneeling|5|supporting yourself on your knees
kneel|7|supporting yourself on your knees
knell|3|the sound of a bell rung slowly to announce a death or a funeral or the end of something
knickerbockers|2|trousers ending above the knee|c
knockdown|4|a blow that knocks the opponent off his feet
knockoff|4|an unauthorized copy or imitation|c
knoll|4|a small natural hill|c
knothole|2|a hole in a board where a knot came out|c
know-how|0|the knowledge and skill required to do something
knuckleball|1|a baseball pitch thrown with little speed or spin
knuckles|6|a small metal weapon|c
knucks|2|a small metal weapon|c
kowtow|3|a former Chinese custom of touching the ground with the forehead as a sign of respect or submission
kraft|5|strong wrapping paper made from pulp processed with a sulfur solution|c
krypton|4|a colorless element that is one of the six inert gasses|c
kudos|5|an expression of approval and commendation
kylie|4|an Australian boomerang|c
laboratory|7|a workplace for the conduct of scientific research|f
lacrosse|5|a game invented by American Indians
lactate|3|a salt or ester of lactic acid|c
lactose|4|a sugar comprising one glucose molecule linked to a galactose molecule|c
ladder|8|steps consisting of two parallel members connected by rungs|f
laddie|6|a male child
lading|3|goods carried by a large vehicle|c
ladle|5|a spoon-shaped vessel with a long handle|c
laggard|1|someone who takes more time than necessary
lagging|3|insulation used to wrap around pipes or boilers or laid in attics to prevent loss of heat|c
lagniappe|2|a small gift
lagoon|5|a body of water cut off from a larger body by a reef of sand or coral|c
laguna|5|a body of water cut off from a larger body by a reef of sand or coral|c
lakefront|2|land bordering a lake|c
lakeside|4|the shore of a lake|c
lally|3|support column consisting of a steel cylinder filled with concrete|c
laminate|3|a sheet of material made by bonding two or more sheets or layers|c
lampoon|2|a composition that imitates or misrepresents somebody's style, usually in a humorous way
lamppost|4|a metal post supporting an outdoor lamp|c
lampshade|3|a protective ornamental covering for a lamp, used to screen a light bulb from direct view|c
lancers|4|a quadrille for 8 or 16 couples
landfill|5|a low area that has been filled in|c
landing|8|an intermediate platform in a staircase|c
landline|3|a telephone line that travels over terrestrial circuits|c
landlord|7|a landowner who leases to others|f
landmass|2|a large continuous extent of land|c
landowner|4|a holder or proprietor of land
landrover|0|a car suitable for traveling over rough terrain|c
landscape|6|an expanse of scenery that can be seen in a single view|f
language|9|a systematic means of communicating by the use of sounds or conventional symbols|f
lantern|6|light in a transparent protective case|c
laparotomy|3|surgical incision into the abdominal wall
lapel|4|lap at the front of a coat|c
lapping|4|covering with a design in which one element covers a part of another|c
laptop|6|a portable computer small enough to use in your lap|c
larboard|4|the left side of a ship or aircraft to someone who is aboard and facing the bow or nose|c
larcenous|2|having a disposition to steal
larceny|6|the act of taking something from someone unlawfully
largo|5|a composition or passage that is to be performed in a slow and dignified manner
lariat|2|a long noosed rope used to catch animals|c
laryngitis|4|inflammation of the mucous membrane of the larynx
laryngoscope|3|a medical instrument for examining the larynx|c
laser|8|an acronym for light amplification by stimulated emission of radiation|c
lashings|2|a large number or amount
lassie|6|a girl or young woman who is unmarried
lateness|3|quality of coming late or later in time
lateral|5|a pass to a receiver upfield from the passer
latest|9|the most recent news or development|f
lathe|4|machine tool for shaping metal or wood|c
latter|5|the second of two or the second mentioned of two|f
laughingstock|5|a victim of ridicule or pranks
laundering|5|washing clothes and bed linens
laundress|3|a working woman who takes in washing
laundryman|2|operates industrial washing machine
laureate|3|someone honored for great achievements
lavage|5|washing out a hollow organ by flushing with water
lavaliere|2|jeweled pendant worn on a chain around the neck|c
law-breaking|0|an act punishable by law
lawgiver|3|a maker of laws
lawman|5|an officer of the law
lawsuit|7|a comprehensive term for any proceeding in a court of law whereby an individual seeks a legal remedy
lawyer|10|a professional person authorized to practice law|f
laxative|5|a mild cathartic|c
layabout|2|person who does no work
layer|7|single thickness of usually some homogeneous substance|f
layette|2|kit consisting of a complete outfit for a new baby|c
laying|8|the production of eggs
layman|5|someone who is not a clergyman or a professional person
layoff|3|the act of laying off an employee or a work force
layover|4|a brief stay in the course of a journey
layup|3|a basketball shot made with one hand from a position under or beside the basket
lazar|4|a person afflicted with leprosy
lazybones|3|a lazy person
leaders|8|the body of people who lead a group
league|9|an association of sports teams that organizes matches for its members|f
leakage|4|the discharge of a fluid from some container
leaner|2|the throw of a horseshoe so as to lean against the stake
leaping|5|a light, self-propelled movement upwards or forwards
least|12|something that is of no importance|f
leather|8|an animal skin made smooth and flexible by removing the hair and then tanning|f
leaving|11|the act of departing|f
lebensraum|2|space sought for occupation by a nation whose population is expanding
lecithin|2|a yellow phospholipid essential for the metabolism of fats|c
lectern|2|desk or stand with a slanted top used to hold a text at the proper height for a lecturer|c
lecture|8|a speech that is open to the public|f
lecturing|5|teaching by giving a discourse on some subject
lederhosen|3|leather shorts often worn with suspenders|c
ledger|5|a record in which commercial accounts are recorded
ledge|6|a projecting ridge on a mountain or submerged under water|c
leftist|3|a person who belongs to the political left
leftover|5|a small part or portion that remains after the main part no longer exists
legacy|7|a gift of personal property by will
legalese|3|a style that uses the abstruse technical vocabulary of the law
legatee|1|someone to whom a legacy is bequeathed
legend|8|a story about mythical or supernatural beings or events
legerdemain|2|an illusory feat
leghorn|2|a stiff hat made of straw with a flat crown|c
legislating|2|the act of making or enacting laws
legislature|5|persons who make or amend or repeal laws
leitmotiv|0|a melodic phrase that accompanies the reappearance of a person or situation
lending|6|disposing of money or property with the expectation that the same thing will be returned
lengthening|1|the act of prolonging something
length|7|the linear extent in space from one end to the other|f
lense|2|a transparent optical device used to converge or diverge transmitted light and to form images|c
leotard|4|a tight-fitting garment of stretchy material that covers the body from the shoulders to the thighs|c
leprechaun|5|a mischievous elf in Irish folklore
lessee|2|a tenant who holds a lease
lessening|2|a change downward
letdown|4|a feeling of dissatisfaction that results when your expectations are not realized
lethality|2|the quality of being deadly
letterhead|4|a sheet of stationery with name and address of the organization printed at the top
letter|10|a written message addressed to a person or organization|f
letting|9|property that is leased or rented out or let|f
leukaemia|3|malignant neoplasm of blood-forming tissues
leukemia|6|malignant neoplasm of blood-forming tissues
leveler|2|a radical who advocates the abolition of social distinctions
leveller|2|a radical who advocates the abolition of social distinctions
levis|3|a popular brand of jeans|c
lexis|2|all of the words in a language
liabilities|4|anything that is owed to someone else
liberalism|2|a political orientation that favors social progress by reform and by changing laws rather than by revolution
liberalization|2|the act of making less strict
libertine|3|a dissolute person
libretto|3|the words of an opera or musical play
lieutenant|11|a commissioned military officer|f
lifeboat|5|a strong sea boat designed to rescue people from a sinking ship|c
lifeguard|6|an attendant employed at a beach or pool to protect swimmers from accidents|f
lifer|4|a prisoner serving a term of life imprisonment
lifespan|4|the period during which something is functional
lifestyle|7|a manner of living that reflects the person's values and attitudes|f
lifetime|8|the period during which something is functional
liftoff|4|the initial ascent of a rocket from its launching pad
light-mindedness|0|inappropriate levity
lignite|1|intermediate between peat and bituminous coal|c
likelihood|5|the probability of a specified outcome
liking|7|a feeling of pleasure and enjoyment
limber|5|a two-wheeled horse-drawn vehicle used to pull a field gun or caisson|c
limestone|4|a sedimentary rock consisting mainly of calcium that was deposited by the remains of marine animals|c
limey|5|a man of English descent
limited|8|public transport consisting of a fast train or bus that makes only a few scheduled stops|f
limiting|5|the grammatical relation that exists when a word qualifies the meaning of the phrase
limit|8|the greatest possible degree of something|f
limousine|6|large luxurious car|c
limping|5|disability of walking due to crippling of the legs or feet
lindane|2|a white crystalline powder used as an agricultural insecticide|c
lindy|5|an energetic American dance that was popular in the 1930s
linemen|3|the football players who line up on the line of scrimmage
lingerie|6|women's underwear and nightclothes|c
lingering|5|the act of tarrying
lingo|5|a characteristic language of a particular group
lingual|2|a consonant that is produced with the tongue and other speech organs
liniment|4|a medicinal liquid that is rubbed into the skin to relieve muscular stiffness and pain|c
links|6|a golf course that is built on sandy ground near a shore|c
linkup|3|a fastener that serves to join or connect|c
linoleum|4|a floor covering|c
linseed|3|the seed of flax used as a source of oil|c
lipid|2|an oily organic compound insoluble in water but soluble in organic solvents|c
lipstick|8|makeup that is used to color the lips|c
liquefaction|2|the conversion of a solid or a gas into a liquid
listening|10|the act of hearing attentively|f
literacy|4|the ability to read and write
literalness|0|adhereing to the concrete construal of something
literal|5|a mistake in printed matter resulting from mechanical failures of some kind
literate|4|a person who can read and write
literature|7|creative writing of recognized artistic value|f
lithium|5|a soft silver-white univalent element of the alkali metal group|c
litigant|2|a party to a lawsuit
litigation|5|a legal proceeding in a court
litigator|4|a party to a lawsuit
litmus|3|a coloring material that turns red in acid solutions and blue in alkaline solutions|c
livelihood|5|the financial means whereby one lives
llano|2|an extensive grassy and nearly treeless plain|c
loads|6|a large number or amount
loafing|4|having no employment
loaning|4|disposing of money or property with the expectation that the same thing will be returned
loathing|4|hate coupled with disgust
lobby|8|a large entrance or reception room or area|c
lobectomy|3|surgical removal of a lobe from any organ of the body
lobotomy|5|surgical interruption of nerve tracts to and from the frontal lobe of the brain
lobularity|0|the property of having lobules
locale|4|the scene of any event or action
locality|2|a surrounding or nearby region
location|9|a point or extent in space|f
lockbox|4|a fireproof metal strongbox for storing valuables|c
locket|6|a small ornamental case|c
lockjaw|3|an acute and serious infection of the central nervous system caused by bacterial infection of open wounds
locknut|2|supplementary nut that is screwed down on a primary nut to prevent it from loosening|c
lockout|4|a management action resisting employee's demands
locomotive|5|a wheeled vehicle consisting of a self-propelled engine that is used to draw trains along railway tracks|c
locum|3|someone who substitutes temporarily for another member of the same profession
lodger|3|a tenant in someone's house
lodgings|4|temporary living quarters|c
logarithm|1|the exponent required to produce a given number
logbook|3|a book in which the log is written
logging|5|the work of cutting down trees for timber
logistics|4|handling an operation that involves providing labor and materials be supplied as needed
logorrhea|3|pathologically excessive talking
loincloth|3|a garment that provides covering for the loins|c
longboat|4|the largest boat carried by a merchant sailing vessel|c
longbow|3|a powerful wooden bow drawn by hand|c
longer|11|a person with a strong desire for something|f
longing|6|prolonged unfulfilled desire or need
longitude|5|the angular distance between a point on any meridian and the prime meridian at Greenwich
longshoreman|3|a laborer who loads and unloads vessels in a port
longshot|2|a photograph taken from a distance|c
longways|2|country dancing performed with couples in two long lines facing each other
longyi|2|a long piece of brightly colored cloth used as clothing in India and Pakistan and Burma|c
lookup|1|an operation that determines whether one or more of a set of items has a specified property
looney|5|someone deranged and possibly dangerous
loonie|2|the basic unit of money in Canada
loony|6|someone deranged and possibly dangerous
looping|4|executing the same set of instructions a given number of times or until a specified result is obtained
looting|5|plundering during riots or in wartime
lorgnette|2|eyeglasses that are held to the eyes with a long handle|c
losses|7|something lost
lotto|6|a game in which numbered balls are drawn at random and players cover the corresponding numbers on their cards
loudmouth|5|a person who causes trouble by speaking indiscreetly
loudspeaker|5|electro-acoustic transducer that converts electrical signals into sounds loud enough to be heard at a distance|f
louver|2|one of a set of parallel slats in a door or window to admit air and reject rain|c
loveliness|5|the quality of being good looking and attractive
lovely|11|a very pretty girl who works as a photographer's model|f
loveseat|2|small sofa that seats two people|c
lovesickness|2|a pining for a loved one
low-down|0|slang terms for inside information
lowbrow|3|a person who is uninterested in intellectual pursuits
lowland|2|low level country|c
lubricant|4|a substance capable of reducing friction by making surfaces smooth or slippery|c
lubricator|2|a substance capable of reducing friction by making surfaces smooth or slippery|c
luggage|8|cases used to carry belongings when traveling|f
lugger|2|small fishing boat rigged with one or more lugsails|c
lumbering|3|the trade of cutting or preparing or selling timber
lumber|6|the wood of trees cut and prepared for use as building material|c
luminary|2|a celebrity who is an inspiration to others
lumpectomy|2|surgical removal of a tumor without removing much of the surrounding tissue or lymph nodes
lunation|0|the period between successive new moons
lurker|2|someone waiting in concealment
luxury|7|something that is an indulgence rather than a necessity|f
lycanthrope|2|a monster able to change appearance from human to wolf and back again
lying|10|the deliberate act of deviating from the truth|f
lynching|5|putting a person to death by mob action without due process of law
lyricist|3|a person who writes the words for songs
lyric|5|the text of a popular song or musical-comedy number|f
lysine|2|an essential amino acid found in proteins|c
macer|3|an official who carries a mace of office
machete|5|a large heavy knife used in Central and South America as a weapon or for cutting vegetation|c
machismo|2|exaggerated masculinity
macho|7|a male exhibiting or characterized by machismo
macrame|2|a relatively coarse lace|c
macro|4|a single computer instruction that results in a series of instructions in machine language
madame|9|title used for a married Frenchwoman|f
madcap|4|a reckless impetuous irresponsible person
madrigal|3|an unaccompanied partsong for 2 or 3 voices
maelstrom|2|a powerful circular current of water
maestro|6|an artist of consummate skill
magistrate|5|a lay judge or civil authority who administers the law
magma|4|molten rock in the earth's crust|c
magnate|3|a very wealthy or powerful businessman
magnesia|3|a white solid mineral that occurs naturally as periclase|c
magnesium|5|a light silver-white ductile bivalent metallic element|c
magnetism|5|attraction for iron
magnifico|4|a person of distinguished rank or appearance
magnitude|5|the property of relative size or extent
magnum|8|a large wine bottle for liquor or wine|c
maharajah|3|a great raja
maharaja|3|a great raja
mahatma|4|term of respect for a brahmin sage
mahjong|6|Chinese game played by 4 people with 144 tiles
maidenhood|2|the childhood of a girl
maidservant|2|a female domestic
mailman|6|a man who delivers the mail
maimed|5|people who are wounded
mainland|6|the main land mass of a country or continent|c
mainsail|4|the lowermost sail on the mainmast|c
mainstream|5|the prevailing current of thought
maintenance|7|activity involved in maintaining something in good working order|f
majesty|9|impressiveness in scale or proportion|f
majors|6|the most important league in any sport
make-work|0|active work of little value
makeready|0|final preparation and adjustments
makeshift|4|something contrived to meet an urgent need or emergency
making|12|the act that results in something coming to be|f
malachite|2|a green or blue mineral used as an ore of copper and for making ornamental objects|c
maladjustment|2|the condition of being unable to adapt properly to your environment with resulting emotional instability
malaise|3|physical discomfort
malarkey|4|empty rhetoric or insincere or exaggerated talk
malcontent|3|a person who is discontented or disgusted
malediction|1|the act of calling down a curse that invokes evil
malevolency|0|the quality of threatening evil
malfeasance|3|wrongful conduct by a public official
malik|6|the leader of a town or community in some parts of Asia Minor and the Indian subcontinent
malingerer|2|someone shirking their duty by feigning illness or incapacity
malingering|3|evading duty or work by pretending to be incapacitated
mambo|6|a Latin American dance similar in rhythm to the rumba
mamma|6|informal terms for a mother
manana|4|an indefinite time in the future
mandolin|4|a stringed instrument related to the lute, usually played with a plectrum|c
maneuver|6|a military training exercise
manfulness|0|the trait of being manly
manganese|3|a hard brittle grey polyvalent metallic element that resembles iron but is not magnetic|c
manga|3|graphic novel that originated in Japan, usually intended for adults and characterized by highly stylized art
manger|5|a container from which cattle or horses feed|c
mangle|3|clothes dryer for drying and ironing laundry by passing it between two heavy heated rollers|c
manhole|5|a hole through which a person can gain access to an underground structure|c
manhunt|5|an organized search for a person
manicure|6|professional care for the hands and fingernails
manicurist|4|a beautician who cleans and trims and polishes the fingernails
manifesto|5|a public declaration of intentions
manifest|7|a customs document listing the contents put on a ship or plane
manifold|4|a pipe that has several lateral outlets to or from other pipes|c
manilla|2|a strong paper or thin cardboard with a smooth light brown finish made from e.g. Manila hemp|c
manliness|3|the trait of being manly
manners|8|social deportment
manometer|2|a pressure gauge for comparing pressures of a gas|c
manpower|6|the force of workers available
manslaughter|6|homicide without malice aforethought
mantelpiece|4|shelf that projects from wall above fireplace|c
mantel|5|shelf that projects from wall above fireplace|c
manticore|3|a mythical monster having the head of man and the body of a lion and the tail of a scorpion
mantlepiece|2|shelf that projects from wall above fireplace|c
mantua|3|loose gown of the 17th and 18th centuries|c
manufacturing|6|the act of making something from raw materials
manumission|1|the formal act of freeing from slavery
maraca|2|a percussion instrument consisting of a hollow gourd containing pebbles or beans|c
marble|7|a hard crystalline metamorphic rock that takes a high polish|f
mariachi|5|a group of street musicians in Mexico
marina|7|a fancy dock for small yachts and cabin cruisers|c
mariner|4|a man who serves as a sailor
marionette|3|a small figure of a person operated from above with strings by a puppeteer|c
marketing|7|the exchange of goods for an agreed sum of money
marksmanship|4|skill in shooting
marksman|5|someone skilled in shooting
marque|3|a name given to a product or service
marshal|8|a law officer having duties similar to those of a sheriff in carrying out the judgments of a court of law
marshland|2|low-lying wet land with grassy vegetation|c
martinet|3|someone who demands exact conformity to rules and forms
martyr|6|one who suffers for the sake of principle
marvel|6|something that causes feelings of wonder
mascara|5|makeup that is used to darken and thicken the eye lashes|c
mascot|6|a character, animal or object that is adopted by a team or group as a symbolic figure
masculine|6|a gender that refers chiefly to males or to objects classified as male
maser|3|an acronym for microwave amplification by stimulated emission of radiation|c
mashie|3|middle-distance iron|c
masochist|4|someone who obtains pleasure from receiving punishment
masque|3|a party of guests wearing costumes and masks
massacre|7|the savage and excessive killing of many people
massage|8|kneading and rubbing parts of the body to increase circulation and promote relaxation
masses|6|the common people generally
masseur|4|a male massager
masseuse|5|a female massager
masse|3|a shot in billiards made by hitting the cue ball with the cue held nearly vertically
massif|2|a block of the earth's crust bounded by faults and shifted to form peaks of a mountain range|c
matador|5|the principal bullfighter who is appointed to make the final passes and kill the bull
matchbook|5|a small folder of paper safety matches|c
matchmaking|3|mediation in order to bring about a marriage between others
mater|5|an informal use of the Latin word for mother
mates|7|a pair of people who live together
mathematics|6|a science dealing with the logic of quantity and shape and arrangement|f
maths|3|a science dealing with the logic of quantity and shape and arrangement|f
matinee|5|a theatrical performance held during the daytime
mating|7|the act of pairing a male and female for reproductive purposes
matriculate|2|someone who has been admitted to a college or university
matsyendra|0|a religious posture
mauler|2|a fighter who batters the opponent
mausoleum|5|a large burial chamber, usually above ground|c
mauve|4|a moderate purple
maven|2|someone who is dazzlingly skilled in any field
maximum|7|the largest possible quantity|f
mayor|9|the head of a city government|f
maypole|3|a vertical pole or post decorated with streamers that can be held by dancers celebrating May Day|c
meadow|6|a field where grass or alfalfa are grown to be made into hay
mealtime|3|the hour at which a meal is habitually or customarily eaten
meanie|4|a person of mean disposition
meaningfulness|1|the quality of having great value or significance
means|12|thing or person that acts to produce a particular effect or achieve an end|f
meantime|8|the time between one event, process, or period and another
meanwhile|8|the time between one event, process, or period and another|f
measurement|4|the act or process of assigning numbers to phenomena according to a rule|f
measuring|6|the act or process of assigning numbers to phenomena according to a rule
meatpacking|3|wholesale packaging of meat for future sale
medal|8|an award for winning a championship or commemorating some other event|f
meddler|3|an officious annoying person who interferes with others
meddling|5|the act of altering something secretly or improperly
medevac|5|the evacuation of persons to a place where they can receive medical care
median|4|the number midway between the two middle numbers in a series containing an even or odd number of items
mediator|3|a negotiator who acts as a link between parties
medical|10|a thorough physical examination|f
medley|4|a musical composition consisting of a series of songs or other musical pieces from various sources
meeting|11|a formally arranged gathering|f
megabucks|2|a large sum of money
megahertz|3|one million periods per second
megalith|3|memorial consisting of a very large stone forming part of a prehistoric structure|c
megalomaniac|4|a pathological egotist
megalopolis|1|a very large urban complex
megaphone|3|a cone-shaped acoustic device held to the mouth to intensify and direct the human voice|c
melancholia|3|extreme depression characterized by tearful sadness and irrational fears
melange|2|a motley assortment of things
melanin|2|insoluble pigments that account for the color of e.g. skin and scales and feathers|c
melee|3|a noisy riotous fight
melodrama|4|an extravagant comedy in which action is more salient than characterization
melting|6|the process whereby heat changes something from a solid to a liquid
member|9|one of the persons who compose a social group|f
memento|5|a reminder of past events
memorabilia|4|a record of things worth remembering
memoranda|2|a written proposal or reminder
memorandum|4|a written proposal or reminder
memorisation|2|learning so as to be able to remember verbatim
memorization|3|learning so as to be able to remember verbatim
menace|7|something that is a source of danger
menage|3|a social unit living together
menarche|0|the first occurrence of menstruation in a woman
mendacity|4|the tendency to be untruthful
menial|4|a domestic servant
menopause|5|the time in a woman's life in which the menstrual cycle ends
mensch|4|a decent responsible person with admirable characteristics
menstruation|3|the monthly discharge of blood from the uterus of nonpregnant women from puberty to menopause
mention|10|a remark that calls attention to something or someone|f
mentor|6|a wise and trusted guide and advisor
mercenary|6|a person hired to fight for another country than their own
merchandiser|2|a businessperson engaged in retail trade
merchandise|7|commodities offered for sale|c
merchandising|4|the exchange of goods for an agreed sum of money
merchant|6|a businessperson engaged in retail trade|f
mercury|7|a heavy silvery toxic univalent and bivalent metallic element|c
merger|7|the combination of two or more commercial companies
mermaid|6|half woman and half fish
merrymaking|1|a boisterous celebration
mesmerism|2|the act of inducing hypnosis
messaging|3|the sending and processing of e-mail by computer
metallurgist|2|an engineer trained in the extraction and refining and alloying and fabrication of metals
metallurgy|2|the science and technology of metals
metaphysics|3|the philosophical study of being and knowing
meteorologist|3|a specialist who studies processes in the earth's atmosphere that cause weather conditions
meteor|6|any of the small solid extraterrestrial bodies that hits the earth's atmosphere|c
meter|7|the basic unit of length adopted under the Systeme International d'Unites|f
methane|5|a colorless odorless gas used as a fuel|c
method|7|a way of doing something, especially a systematic way|f
methylene|2|the bivalent radical CH2 derived from methane|c
methyl|3|the univalent radical CH3- derived from methane|c
metronome|3|clicking pendulum indicates the exact tempo of a piece of music|c
metropolis|5|a large and densely populated urban area
metro|7|an electric railway operating below the surface of the ground|c
mettle|4|the courage to carry on
miaow|2|the sound made by a cat
mickle|3|a large number or amount or extent
microcosm|3|a miniature model of something
microdot|2|photograph reduced to the size of a dot|c
microfilm|5|film on which materials are photographed at greatly reduced size|c
micron|2|a metric unit of length equal to one millionth of a meter
microphone|7|device for converting sound waves into electrical energy|c
microphoning|0|the transduction of sound waves into electrical waves
microscope|6|magnifier of the image of small objects|c
mid-fifties|0|the time of life between 50 and 60
mid-thirties|0|the time of life between 30 and 40
midair|4|some point in the air
midday|5|the middle of the day|f
middle|10|an area that is approximately central within some larger region|f
middling|3|any commodity of intermediate quality or size|c
middy|2|blouse with a sailor collar|c
midget|7|a person who is markedly small
midline|4|the median plane of the body|c
midshipman|5|a temporary rank held by young naval officers in training
midst|6|the location of something surrounded by other things
midsummer|4|June 21, when the sun is at its northernmost point
midwife|4|a woman skilled in aiding the delivery of babies
might|13|physical strength|f
migraine|6|a severe recurring vascular headache
migrant|3|traveler who moves from one region or country to another
mikado|4|the emperor of Japan
milieu|3|the environmental condition
militia|6|civilians trained as soldiers but not part of the regular army
milkmaid|4|a woman who works in a dairy
milkman|5|someone who delivers milk
milksop|2|a timid man or boy considered childish or unassertive
milligram|4|one thousandth gram
millimetre|3|a metric unit of length equal to one thousandth of a meter
milling|3|corrugated edge of a coin|c
million|11|the number that is represented as a one followed by 6 zeros|f
millpond|1|a pond formed by damming a stream to provide a head of water to turn a mill wheel|c
milord|6|a term of address for an English lord
mimeograph|3|a rotary duplicator that uses a stencil through which ink is pressed|c
mimeo|2|a rotary duplicator that uses a stencil through which ink is pressed|c
mimesis|0|the imitative representation of nature and human behavior in art and literature
minefield|5|a region in which explosives mines have been placed
mineral|6|solid homogeneous inorganic substances occurring in nature having a definite chemical composition|f
miner|5|laborer who works in a mine
miniaturization|3|act of making on a greatly reduced scale
minibar|5|sideboard with compartments for holding bottles|c
minibike|2|small motorcycle with a low frame and small wheels and elevated handlebars|c
minimum|7|the smallest possible quantity|f
minion|5|a servile or fawning dependant
minister|8|a person authorized to conduct religious worship
ministration|0|assistance in time of difficulty
minivan|5|a small box-shaped passenger van|c
miniver|2|trimming on ceremonial robes consisting of white or light grey fur|c
minors|5|a league of teams that do not belong to a major league
minoxidil|2|a vasodilator used to treat severe hypertension|c
minster|3|any of certain cathedrals and large churches|c
minus|7|an arithmetic operation in which the difference between two numbers is calculated|f
minutes|12|a written account of what transpired at a meeting|f
minute|12|a unit of time equal to 60 seconds or 1/60th of an hour|f
minutia|2|a small or minor detail
minyan|2|the quorum required by Jewish law to be present for public worship
miracle|9|any amazing or wonderful occurrence|f
mirror|9|polished surface that forms images by reflecting light|f
mirth|3|great merriment
misadventure|3|an instance of misfortune
misanthrope|2|someone who dislikes people in general
misapprehension|3|an understanding of something that is not correct
miscreant|3|a person without moral scruples
misdeal|2|an incorrect deal
misdeed|1|improper or wicked or immoral behavior
misdemeanor|5|a crime less serious than a felony
misdemeanour|2|a crime less serious than a felony
misery|8|a state of ill-being due to affliction or misfortune|f
miser|4|a stingy hoarder of money and possessions
misfit|4|someone unable to adapt to their circumstances
mishmash|2|a motley assortment of things
misnomer|3|an incorrect or unsuitable name
misogynist|3|a misanthrope who dislikes women in particular
misogyny|2|hatred of women
misprint|3|a mistake in printed matter resulting from mechanical failures of some kind
misquote|2|an incorrect quotation
missal|2|a book containing all the prayers and responses needed to celebrate Mass throughout the year
missis|4|informal term of address for someone's wife
missive|2|a written message addressed to a person or organization
misstep|3|an unintentional but embarrassing blunder
missus|7|informal term of address for someone's wife
missy|7|a young female
mistaking|5|putting the wrong interpretation on
mistral|2|a strong north wind that blows in France during the winter
mistreatment|3|the practice of treating badly
misuse|4|improper or excessive use
mitosis|3|cell division in which the nucleus divides into nuclei containing the same number of chromosomes
mitten|4|glove that encases the thumb separately and the other four fingers together|c
mizzenmast|2|third mast from the bow in a vessel having three or more masts|c
mnemonic|4|a device used to aid recall
mobcap|0|large high frilly cap with a full crown|c
mobility|4|the quality of moving freely
mobster|5|a criminal who is a member of gang
modem|5|electronic equipment consisting of a device used to connect computers by a telephone line|f
moderate|5|a person who takes a position in the political center|f
modernity|2|the quality of being current or of the present
modicum|4|a small or moderate or token amount
modifier|1|a content word that qualifies the meaning of a noun or verb
mohair|3|fabric made with yarn made from the silky hair of the Angora goat|c
moire|1|silk fabric with a wavy surface pattern|c
moisture|5|wetness caused by water|f
molecule|5|the simplest structural unit of an element or compound|f
molehill|3|a mound of earth made by moles while burrowing|c
molting|4|periodic shedding of the cuticle in arthropods or the outer skin in reptiles
molybdenum|2|a polyvalent metallic element that resembles chromium and tungsten in its properties|c
momma|7|informal terms for a mother
mommy|10|informal terms for a mother|f
monastery|7|the residence of a religious community|c
monastic|2|a male religious living in a cloister and devoting himself to contemplation and prayer and work
money|13|the most common medium of exchange|f
moniker|4|a familiar name for a person
monitoring|7|the act of observing something
monocle|3|lens for correcting defective vision in one eye|c
monogamy|5|the practice or state of having only one spouse at a time
monogram|3|a graphic symbol consisting of 2 or more letters combined
monograph|3|a detailed and documented treatise on a particular subject
monolith|5|a single great stone|c
monologist|0|an entertainer who performs alone
monomer|0|a simple compound whose molecules can join together to form polymers|c
monopolization|0|domination to the exclusion of others
monorail|2|a railway having a single track|c
monster|9|an imaginary creature usually having various human and animal parts|f
montage|5|a paste-up made by sticking together pieces of paper or photographs to form an artistic image|c
monte|7|a gambling card game of Spanish origin
monument|6|a structure erected to commemorate persons or events|f
moolah|3|informal terms for money
moonbeam|5|a ray of moonlight
moonstone|2|a transparent or translucent gemstone with a pearly luster|c
moorland|2|open land usually with peaty soil covered with heather and bracken and moss|c
moped|4|a motorbike that can be pedaled or driven by a low-powered gasoline engine|c
mopes|4|an informal expression for a mildly depressed state
moppet|2|a little girl
mopping|5|cleaning with a mop
moraine|2|accumulated earth and stones deposited by a glacier|c
morals|6|motivation based on ideas of right and wrong
moral|8|the significance of a story or event|f
morass|2|a soft wet area of low-lying land that sinks underfoot|c
mores|5|the conventions that embody the fundamental values of a group
morgen|3|a South African unit of measure equal to about 2 acres
morgue|8|a building where dead bodies are kept before burial or cremation|c
morning|12|the time period between dawn and noon|f
morphophonemics|0|the study of the phonological realization of the allomorphs of the morphemes of a language
morrow|6|the next day
mortal|8|a human being
mortgage|7|a conditional conveyance of property as security for the repayment of a loan
mortician|4|one whose business is the management of funerals
mortise|2|a square hole made to receive a tenon and so to form a joint|c
mortuary|6|a building where dead bodies are kept before burial or cremation|c
mosque|5|a Muslim place of worship that usually has a minaret|f
motel|8|a motor hotel|c
mothball|2|a small sphere of camphor or naphthalene used to keep moths away from stored clothing|c
motherland|4|the country where you were born|f
mother|13|a woman who has given birth to a child|f
motif|4|a design or figure that consists of recurring shapes or colors, as in architecture or decoration|c
motorbike|5|small motorcycle with a low frame and small wheels and elevated handlebars|c
motorboat|4|a boat propelled by an internal-combustion engine|c
motorbus|2|a vehicle carrying many passengers|c
motoring|4|the act of driving an automobile
motorist|4|someone who drives an automobile
motorman|3|the operator of streetcar
motormouth|3|someone who talks incessantly
motorway|3|a broad highway designed for high-speed traffic|f
motor|8|machine that converts other forms of energy into mechanical energy and so imparts motion|f
motto|7|a favorite saying of a sect or political group|f
mound|5|the slight elevation on which the pitcher stands|c
mountain|9|a land mass that projects well above its surroundings|f
mountebank|2|a flamboyant deceiver
movable|3|personal as opposed to real property
mower|5|garden tool for mowing grass on lawns|c
moxie|5|fortitude and determination
muckle|5|a large number or amount or extent
muckraking|2|the exposure of scandal
mudslide|2|a landslide of mud
muezzin|2|the Muslim official of a mosque who summons the faithful to prayer from a minaret five times a day
muffle|3|a kiln with an inner chamber for firing things at a low temperature|c
mugger|5|a robber who takes property by threatening or performing violence on the person who is robbed
mugging|5|assault with intent to rob
mugshot|2|a photograph of someone's face|c
mujahedin|2|a military force of Muslim guerilla warriors engaged in a jihad
mulatto|3|an offspring of a black and a white parent
mulch|4|a protective covering of rotting vegetable matter spread to reduce evaporation and soil erosion|c
multiple|8|the product of a quantity by an integer
mumble|5|a soft indistinct utterance
mural|5|a painting that is applied to a wall surface|c
murderer|9|a criminal who commits homicide|f
murder|11|unlawful premeditated killing of a human being by a human being|f
museum|8|a depository for collecting and displaying objects having scientific or historical or artistic value|f
musher|3|a traveler who drives a dog team
musical|8|a play or film whose action and dialogue is interspersed with singing and dancing|f
musing|3|a calm, lengthy, intent consideration
musket|5|a muzzle-loading shoulder gun with a long barrel|c
muslin|2|plain-woven cotton fabric|c
mutiny|6|open rebellion against constituted authority
mutism|2|the condition of being unable or unwilling to speak
muumuu|3|a woman's loose unbelted dress|c
myelin|3|a white fatty substance that forms a medullary sheath around the axis cylinder of some nerve fibers|c
mystery|9|something that baffles understanding and cannot be explained|f
mystic|5|someone who believes in the existence of realities beyond human comprehension
mystique|6|an aura of heightened value or interest or meaning surrounding a person or thing
nacelle|3|a streamlined enclosure for an aircraft engine|c
nailfile|2|a small flat file for shaping the nails|c
naivete|2|lack of sophistication or worldliness
namesake|3|a person with the same name as another
names|10|verbal abuse|f
nanotechnology|3|the branch of engineering that deals with things smaller than 100 nanometers
napalm|5|gasoline jelled with aluminum soaps|c
naphtha|3|any of various volatile flammable liquid hydrocarbon mixtures|c
nappy|5|garment consisting of a folded cloth drawn up between the legs and fastened at the waist|c
narcissism|4|an exceptional interest in and admiration for yourself
narcissist|4|someone in love with themselves
narrative|5|a message that tells the particulars of an act or occurrence or course of events|f
naysayer|2|someone with an aggressively negative attitude
nearness|1|the spatial property resulting from a relatively small distance
nebbish|2|a timid unfortunate simpleton
nebuliser|2|a dispenser that turns a liquid into a fine mist|c
nebulizer|2|a dispenser that turns a liquid into a fine mist|c
necessary|10|anything indispensable|f
necker|2|a lover who necks
necklace|8|jewelry consisting of a cord or chain worn about the neck as an ornament|f
neckline|3|the line formed by the edge of a garment around the neck|c
necktie|5|neckwear consisting of a long narrow piece of material worn under a collar and tied in knot at the front|c
necropolis|3|a tract of land used for burials
necrosis|2|the localized death of living cells
negligee|5|a loose dressing gown for women|c
neigh|3|the characteristic sounds made by a horse
neodymium|2|a yellow trivalent metallic element of the rare earth group|c
neonate|2|a baby from birth to four weeks
neoprene|3|a synthetic rubber that is resistant to oils and aging|c
nephew|8|a son of your brother or sister|f
nepotism|3|favoritism shown to relatives or close friends by those in power
nestle|4|a close and affectionate embrace
netball|2|a team game that resembles basketball
network|8|an interconnected system of things or people|f
neuralgia|3|acute spasmodic pain along the course of one or more nerves
neurasthenia|2|nervous breakdown
neurosurgeon|5|someone who does surgery on the nervous system
neutering|3|the sterilization of an animal
neuter|5|a gender that refers chiefly to inanimate objects
neutral|7|one who does not side with any party in a war or dispute|f
neutron|5|an elementary particle with 0 charge and mass about equal to a proton|c
newbie|4|any new participant in some activity
newborn|6|a baby from birth to four weeks|f
newlywed|4|someone recently married
newness|3|the quality of being new
newsboy|3|a boy who delivers newspapers
newsbreak|2|a short news announcement concerning some on-going news story
newscast|4|a broadcast of news or commentary on the news
newsflash|4|a short news announcement concerning some on-going news story
newsman|4|a person who investigates and reports or edits news stories
newsprint|3|cheap paper made from wood pulp and used for printing newspapers|c
newsreel|5|a short film and commentary about current events
newsstand|5|a stall where newspapers and other periodicals are sold|c
newswoman|3|a female newsperson
nibbler|2|a biter who takes dainty repeated bites
niblick|4|an iron with considerable loft|c
nickelodeon|3|a cabinet containing an automatic record player|c
nicker|2|the characteristic sounds made by a horse
nicotine|6|an alkaloid poison that occurs in tobacco|c
niece|8|a daughter of your brother or sister|f
niggard|2|a selfish person who is unwilling to give or spend
night-sight|0|the ability to see in reduced illumination
nightfall|6|the time of day immediately following sunset
nightgown|6|lingerie consisting of a loose dress designed to be worn in bed by women|c
nightie|4|lingerie consisting of a loose dress designed to be worn in bed by women|c
nightshirt|3|nightclothes worn by men|c
nightstick|4|a short stout club used primarily by policemen|c
nighttime|6|the time after sunset and before sunrise while it is dark outside
ninepence|2|a coin worth nine pennies
nineteenth|4|position 19 in a countable series of things
nineteen|6|the cardinal number that is the sum of eighteen and one|f
ninety|6|the cardinal number that is the product of ten and nine|f
nitrogen|5|a common nonmetallic element that is normally a colorless odorless tasteless inert diatomic gas|c
no-goal|0|a nonexistent goal
nobleman|5|a titled peer of the realm
nobleness|2|the quality of elevation of mind and exaltation of character or ideals or conduct
noble|8|a titled peer of the realm
nobody|12|a person of no influence|f
nocturne|2|a pensive lyrical piece of music
noise|9|sound of any kind|f
nomad|4|a member of a people who have no permanent home but move about according to the seasons
nomenclature|3|a system of words used to name things in a particular discipline
nominal|5|a phrase that can function as the subject or object of a verb
nominee|5|a politician who is running for public office
non-discrimination|0|fairness in treating people without prejudice
nonce|2|the present occasion
nonchalance|2|the trait of remaining calm and seeming not to care
noncompliance|3|the failure to obey
noncom|2|a military officer appointed from enlisted personnel
nondescript|3|a person is not easily classified and not very interesting
nonequivalence|0|not interchangeable
nonexistence|2|the state of not existing
noninterference|0|a foreign policy of staying out of other countries' disputes
nonsense|9|a message that seems to convey no meaning|f
nonstop|6|a flight made without intermediate stops between source and destination
nonviolence|3|peaceful resistance to a government by fasting or refusing to cooperate
norethandrolone|0|a synthetic progestational hormone used in oral contraceptives and to treat endometriosis|c
northward|3|the cardinal compass point that is at 0 or 360 degrees
nosebleed|5|bleeding from the nose
nostalgia|5|longing for something past
notable|4|a celebrity who is an inspiration to others
notary|4|someone legally empowered to witness signatures and certify a document's validity and to take depositions
notepad|3|a pad of paper for keeping notes|c
nothings|4|inconsequential conversation
notoriety|4|the state of being known for some unfavorable act or quality
nought|3|a mathematical element that when added to another number yields the same number
novel|8|an extended fictional work in prose|f
novena|3|a Roman Catholic devotion consisting of prayers on nine consecutive days
novocaine|4|procaine administered as a hydrochloride|c
nowadays|7|the period of time that is happening now|f
nowhere|9|an insignificant place|f
nuance|4|a subtle difference in meaning or opinion or attitude
nudge|5|a slight push or shake
nudist|4|a person who practices nudity for reasons of health or religion
nudity|6|the state of being without clothing or covering of any kind
nugget|5|a solid lump of a precious metal as found in the earth|c
numeral|3|a symbol used to represent a number
numerator|2|the dividend of a fraction
nuncio|3|a diplomatic representative of the Pope having ambassadorial status
nunnery|4|the convent of a community of nuns|c
nuptials|4|the social event at which the ceremony of marriage is performed
nursemaid|4|a woman who is the custodian of children
nursery|7|a child's room for a baby|c
nutcase|5|someone deranged and possibly dangerous
nylons|5|women's stockings made from a sheer material|c
oakum|2|loose hemp or jute fiber obtained by unravelling old ropes|c
oarsman|2|someone who rows a boat
obesity|4|more than average fatness
obituary|5|a notice of someone's death
objective|7|the goal intended to be attained|f
objectivity|5|judgment based on observable phenomena and uninfluenced by emotions or personal prejudices
object|9|a tangible and visible entity|f
obligation|7|the social force that binds you to the courses of action demanded by that force
oblong|2|a plane figure that deviates from a square or circle due to elongation|c
observation|7|the act of making and recording a measurement|f
obsessiveness|2|extreme compulsiveness
obsidian|2|acid or granitic glass formed by the rapid cooling of lava without crystallization|c
obstetrics|3|the branch of medicine dealing with childbirth and care of the mother
obtrusiveness|0|an unwelcome conspicuousness
ocarina|2|egg-shaped terra cotta wind instrument with a mouthpiece and finger holes|c
occasions|7|something you have to do
occupant|5|someone who lives at a particular place for a prolonged period or who was born there
occupation|7|the principal activity in your life that you do to earn money|f
occurrence|5|an event that happens
oceanographer|2|a scientist who studies physical and biological aspects of the seas
oceanography|3|the branch of science dealing with physical and biological aspects of the oceans
ocean|9|a large body of water constituting a principal part of the hydrosphere|f
octagon|3|an eight-sided polygon|c
octahedron|0|any polyhedron having eight plane faces|c
octane|2|any isomeric saturated hydrocarbon found in petroleum and used as a fuel and solvent|c
octant|2|a measuring instrument for measuring angles to a celestial body|c
octogenarian|2|someone whose age is in the eighties
ocular|4|combination of lenses at the viewing end of optical instruments|c
oddball|4|a person with an unusual or odd personality
oedema|2|swelling from excessive accumulation of watery fluid in cells, tissues, or serous cavities
oeuvre|4|the total output of a writer or artist|c
offbeat|4|an unaccented beat
offensive|7|the action of attacking an enemy|f
offshoot|3|a natural consequence of development
offside|3|the mistake of occupying an illegal position on the playing field
ogress|1|a female ogre
oilcan|2|a can with a long nozzle to apply oil to machinery|c
oilfield|0|a region rich in petroleum deposits
oldie|4|a song that was formerly popular
oldster|0|an elderly person
oligarchy|3|a political system governed by a few people
ology|2|an informal word for some unidentified branch of knowledge
ombudsman|3|a government appointee who investigates complaints by private persons against the government
omicron|4|the 15th letter of the Greek alphabet
oncology|4|the branch of medicine concerned with the study and treatment of tumors
oncoming|4|the beginning or early stages
one-fifth|0|one part in five equal parts
one-fourth|0|one of four equal parts
one-half|0|one of two equal parts of a divisible whole
one-third|0|one of three equal parts of a divisible whole
one-upmanship|0|the practice of keeping one jump ahead of a friend or competitor
oneness|4|the quality of being united into one
onset|5|the beginning or early stages
oodles|4|a large number or amount
oozing|5|the process of seeping
openwork|0|ornamental work having a pattern of openings|c
operations|8|financial transactions at a brokerage
opera|8|a drama set to music|f
operetta|3|a short amusing opera
opinion|10|a personal belief or judgment that is not founded on proof or certainty|f
opportunist|4|a person who places expediency above principle
opportunity|9|a possibility due to a favorable combination of circumstances|f
oppressor|4|a person of authority who subjects others to undue pressures
optician|2|a worker who makes glasses for remedying defects of vision
optimist|5|a person disposed to take a favorable view of things
optimum|4|most favorable conditions or greatest degree or amount possible under given circumstances
optometrist|3|a person skilled in testing for defects of vision in order to prescribe corrective glasses
opulence|2|wealth as evidenced by sumptuous living
oration|2|an instance of oratory
oratorio|1|a musical composition for voices and orchestra based on a religious text
oratory|3|addressing an audience formally
orbit|7|the path described by one celestial body in its revolution about another|f
orchard|6|garden consisting of a small cultivated wood without undergrowth|c
orchestra|7|a musical organization consisting of a group of instrumentalists including string players|f
ordinate|1|the value of a coordinate on the vertical axis
organdy|2|a sheer stiff muslin|c
organic|7|a fertilizer that is derived from animal or vegetable matter|f
organism|6|a living thing that has the ability to act or function independently|f
origami|5|the Japanese art of folding paper into shapes representing objects
orison|3|reverent petition to a deity
orlop|2|the fourth or lowest deck|c
ornament|5|something used to beautify|c
ornithologist|2|a zoologist who studies birds
ornithology|2|the branch of zoology that studies birds
orthicon|0|a now obsolete picture pickup tube in a television camera|c
orthodontist|4|a dentist specializing in the prevention or correction of irregularities of the teeth
orthography|1|a method of representing the sounds of a language by written or printed symbols
orthopedist|3|a specialist in correcting deformities of the skeletal system
oscilloscope|2|electronic equipment that provides visual images of varying electrical quantities|c
ossification|1|the developmental process of bone formation
osteomyelitis|2|an inflammation of bone and bone marrow
osteopath|3|a therapist who manipulates the skeleton and muscles
ostler|2|someone employed in a stable to take care of the horses
otherness|2|the quality of being not alike
otitis|3|inflammation of the ear
oubliette|2|a dungeon with the only entrance or exit being a trap door in the ceiling|c
outback|5|the bush country of the interior of Australia
outbreak|6|a sudden violent spontaneous occurrence
outcast|5|a person who is rejected
outcome|7|something that results
outcry|3|a loud utterance
outdoors|6|where the air is unconfined|f
outfit|9|any cohesive unit such as a military company
outhouse|5|a small outbuilding with a bench having holes through which a user can defecate|c
outlaw|6|someone who has committed a crime or has been legally convicted of a crime|f
outreach|4|the act of reaching out
outrigger|4|a stabilizer for a canoe|c
outset|4|the time at which something is supposed to begin
outskirts|5|outlying areas
outskirt|0|a part of the city far removed from the center
outtake|3|a scene that is filmed but is not used in the final editing of the film
ovation|5|enthusiastic recognition
overachievement|0|better than expected performance
overachiever|3|a student who attains higher standards than the IQ indicated
overage|2|a surplus or excess of money or merchandise that is actually on hand and that exceeds expectations
overcast|4|the state of the sky when it is covered by clouds
overcharge|4|a price that is too high
overconfidence|2|total certainty or greater certainty than circumstances warrant
overhang|3|projection that extends beyond or hangs over something else|c
overlapping|5|covering with a design in which one element covers a part of another|c
overlook|6|a high place affording a good view
overlord|4|a person who has general authority over others
overpass|4|bridge formed by the upper level of a crossing of two highways at different levels|c
overrun|6|too much production or more than expected
overshoe|0|footwear that protects your shoes from water or snow or cold|c
overshoot|3|an approach that fails and gives way to another attempt
overstatement|2|making to seem more important than it really is
overtaking|2|going by something that is moving in order to get in front of it
overuse|2|exploitation to the point of diminishing returns
overview|4|a general summary of a subject
overweight|6|the property of excessive fatness|f
overwork|4|the act of working too much or too long|f
ovulation|3|the expulsion of an ovum from the ovary
oxalate|2|a salt or ester of oxalic acid|c
oxcart|1|a cart that is drawn by an ox|c
oxidation|3|the process of oxidizing
oxide|5|any compound of oxygen with another element or a radical|c
oximeter|2|a measuring instrument that measures the oxygen in arterial blood|c
oxygen|8|a nonmetallic bivalent element that is normally a colorless odorless tasteless nonflammable diatomic gas|f
oxymoron|3|conjoining contradictory terms
oxytetracycline|0|a yellow crystalline antibiotic obtained from a soil actinomycete|c
oyabun|0|a Japanese supervisor
ozone|6|a colorless gas soluble in alkalis and cold water|c
pacha|4|a civil or military authority in Turkey or Egypt
pachinko|3|a Japanese pinball game played on a vertical board
pachuco|2|a Mexican-American teenager who belongs to a neighborhood gang and who dresses in showy clothes
pacifist|4|someone opposed to violence as a means of settling disputes
packet|6|a collection of things wrapped or boxed together
padding|5|artifact consisting of soft or resilient material used to fill or give shape or protect or add comfort|c
padlock|4|a detachable lock|c
paediatrician|2|a specialist in the care of babies
paganism|1|any of various religions other than Christianity or Judaism or Islamism
pager|6|an electronic device that generates a series of beeps when the person carrying it is being paged|c
pagoda|5|an Asian temple|c
painkiller|4|a medicine used to relieve pain|c
pains|7|an effortful attempt to attain a goal
paint|9|a substance used as a coating to protect or decorate a surface|f
paisley|4|a soft wool fabric with a colorful swirled pattern of curved shapes|c
paladin|3|someone who fights for a cause
palaeontologist|2|a specialist in paleontology
palanquin|2|a closed litter carried on the shoulders of four bearers|c
paleontology|4|the earth science that studies fossil organisms and related remains
palimony|2|support paid by one half of an unmarried partnership after the relationship ends
palindrome|3|a word or phrase that reads the same backward as forward
palladium|4|a silver-white metallic element of the platinum group that resembles platinum|c
pallbearer|3|one of the mourners carrying the coffin at a funeral
palliative|2|remedy that alleviates pain without curing|c
pallor|3|unnatural lack of color in the skin
palmistry|2|telling fortunes by lines on the palm of the hand
palooka|4|a second-rate prize fighter
palpation|3|a method of examination in which the examiner feels the size or shape or firmness or location of something
pampering|4|the act of indulging or gratifying a desire
pandemic|2|an epidemic that is geographically widespread
panhandler|3|a beggar who approaches strangers asking for money
pantograph|2|mechanical device used to copy a figure or plan on a different scale|c
pantomime|4|a performance using gestures and body movements without words
pantry|6|a small storeroom for storing foods or wines|c
pants|10|underpants worn by women|f
pantyhose|6|a woman's tights consisting of underpants and stockings|c
pantywaist|2|a timid man or boy considered childish or unassertive
panty|5|short underpants for women or children|c
panzer|5|an armored vehicle or tank|c
paperboy|4|a boy who sells or delivers newspapers
papers|10|writing that provides information|f
paperwork|8|work that involves handling papers: forms or letters or reports etc.
papilledema|2|swelling of the optic disc
papilloma|2|a benign epithelial tumor forming a rounded mass
papoose|3|an American Indian infant
parachute|6|rescue equipment consisting of a device that fills with air and retards your fall|f
paradox|5|a statement that contradicts itself
paragraph|6|one of several distinct subdivisions of a text intended to separate ideas|f
paralegal|5|a person with specialized training who assists lawyers
parallelism|1|similarity by virtue of corresponding
parallel|7|something having the property of being analogous to something else
paralysis|6|loss of the ability to move a body part
paramedic|6|a person trained to assist medical professionals and to give emergency medical treatment
paraphernalia|4|equipment consisting of miscellaneous articles needed for a particular operation or sport etc.|c
paraphrase|3|rewording for the purpose of clarification
parasol|4|a handheld collapsible source of shade|c
paratroops|3|infantry trained and equipped to parachute
pardner|5|an associate in an activity or endeavor or sphere of common interest
paregoric|2|medicine used to treat diarrhea|c
parent|8|a father or mother|f
pariah|4|a person who is rejected
parimutuel|0|betting where winners share the total amount wagered
parisology|0|the use of ambiguous words
parka|4|a kind of heavy jacket|c
parkland|2|a large area of land preserved in its natural state as public property
parkway|5|a wide scenic road planted with trees|c
parlance|3|a manner of speaking that is natural to native speakers of a language
parlay|4|a series of wagers in which the winnings from one wager are used as a stake for the subsequent wagers
parley|4|a negotiation between enemies
parlor|7|reception room in an inn or club where visitors can be received|c
paroxysm|1|a sudden uncontrollable attack
parson|5|a person authorized to conduct religious worship
participation|6|the act of sharing in the activities of a group
participle|2|a non-finite form of the verb|f
particular|9|a fact about some part
particulate|2|a small discrete mass of solid or liquid matter that remains individually dispersed in gas or liquid emissions|c
partnership|7|the members of a business venture created by contract
parts|9|the local environment|f
paseo|2|a path set aside for walking|c
pasha|4|a civil or military authority in Turkey or Egypt
passbook|3|a record of deposits and withdrawals and interest held by depositors at certain banks
passel|3|a large number or amount or extent
passenger|8|a traveler riding in a vehicle who is not operating it|f
passing|9|a play that involves one player throwing the ball to a teammate
passkey|4|key that secures entrance everywhere|c
password|7|a secret word or phrase known only to a restricted group|f
pastel|3|any of various pale or light colors
paste|6|any mixture of a soft and malleable consistency|c
pastime|5|a diversion that occupies one's time and thoughts
pastor|7|a person authorized to conduct religious worship
patent|6|a document granting an inventor sole rights to an invention
pater|3|an informal use of the Latin word for father
pathologist|5|a doctor who specializes in medical diagnosis
patience|8|good-natured tolerance of delay or incompetence|f
patient|10|a person who requires medical care|f
patio|6|usually paved outdoor area adjoining a residence|c
patriarchy|2|a form of social organization in which a male is the family head and title is traced through the male line
patriotism|6|love of country and willingness to sacrifice for it
patriot|6|one who loves and defends his or her country
patrol|8|a detachment used for security or reconnaissance|f
patsy|7|a person who is gullible and easy to take advantage of
patten|2|footwear usually with wooden soles|c
paucity|2|an insufficient quantity or number
pause|7|a time interval during which there is a temporary cessation of something|f
pavilion|5|large and often sumptuous tent|c
pawnshop|5|a shop where loans are made with personal property as security|c
payable|5|a liability account showing how much is owed for goods and services purchased on credit
payday|6|the day on which you receive pay for your work
paymaster|3|a person in charge of paying wages
payola|3|a bribe given to a disc jockey to induce him to promote a particular record
peacenik|2|someone who prefers negotiations to armed conflict in the conduct of foreign relations
peacetime|4|a period of time during which there is no war
pealing|2|a deep prolonged sound
peanuts|7|an insignificant sum of money
peasant|7|a country person
pebble|5|a small smooth rounded rock|c
peccadillo|2|a petty misdeed
pedagogue|2|someone who educates young people
pedant|2|a person who pays more attention to formal rules and book learning than they merit
peddling|5|the act of selling goods for a living
pedestrian|5|a person who travels by foot
pediatrician|5|a specialist in the care of babies
pediatrics|4|the branch of medicine concerned with the treatment of infants and children
pedicure|5|professional care for the feet and toenails
pedlar|2|someone who travels about selling his wares
peekaboo|5|a game played with young children
peephole|4|a hole through which you can peep|c
peeve|3|an annoyed or irritated mood
peignoir|3|a loose dressing gown for women|c
pelting|3|anything happening rapidly or in quick successive
penalty|8|the act of punishing
penchant|4|a strong liking
pencil|8|a thin cylindrical pointed writing implement|f
pendragon|4|the supreme war chief of the ancient Britons
pendulum|4|an apparatus consisting of an object mounted so that it swings freely under the influence of gravity|c
penetrator|2|an intruder who passes into or through
peninsula|5|a large mass of land projecting into a body of water|c
penitence|2|remorse for your past conduct
penitentiary|6|a correctional institution for those convicted of major crimes|c
penitent|4|a person who repents for wrongdoing
penknife|3|a small pocketknife|c
penlight|2|a small flashlight resembling a fountain pen|c
penmanship|4|beautiful handwriting
pension|7|a regular payment to a person that is intended to allow them to subsist without working
pentacle|3|a star with 5 points|c
pentagram|5|a star with 5 points|c
pentameter|3|a verse line having five metrical feet
pentathlon|2|an athletic contest consisting of five different events
penthouse|7|an apartment located on the top floors of a building|c
penultimate|3|the next to last syllable in a word
peoples|6|the human beings of a particular nation or community or ethnic group
peptide|4|amide combining the amino group of one amino acid with the carboxyl group of another|c
perambulator|2|a small vehicle with four wheels in which a baby or child is pushed around|c
percale|2|a fine closely woven cotton fabric|c
percentage|7|a proportion in relation to a whole
percent|9|a proportion in relation to a whole|f
perdition|3|the abode of Satan and the forces of evil
perestroika|2|an economic policy adopted in the former Soviet Union
perfectionist|5|a person who is displeased by anything that does not meet very high standards
perfection|7|the state of being without a flaw or defect
perfect|11|a tense of verbs used in describing action that has been completed|f
perfusion|1|pumping a liquid into an organ or tissue
perigee|2|periapsis in Earth orbit
periodical|3|a publication that appears at fixed intervals
periodicity|0|the quality of recurring at regular intervals
period|9|an amount of time|f
peripheral|5|electronic equipment external to the circuit board that contains the CPU of a computer|c
periphery|4|the outside boundary or surface of something|c
periscope|5|an optical instrument that provides a view of an otherwise obstructed field|c
perjury|6|criminal offense of making false statements under oath
permanence|3|the property of being able to exist for an indefinite duration
permission|9|approval to do something|f
permissiveness|2|a disposition to allow freedom of choice and behavior
perpetration|1|the act of committing a crime
perpetuation|1|the act of prolonging something
personnel|8|group of people willing to obey orders
person|12|a human being|f
perspective|7|a way of regarding situations or topics etc.
pertinence|1|relevance by virtue of being applicable to the matter at hand
perusal|2|reading carefully with intent to remember
perusing|3|reading carefully with intent to remember
pervaporation|0|the concentration of a colloidal solution whose colloid will not pass through a semipermeable membrane
peseta|2|formerly the basic unit of money in Spain
pessimist|4|a person who expects the worst
pesticide|4|a chemical used to kill pests|c
petard|2|an explosive device used to break down a gate or wall|c
petite|5|a garment size for short or slender women
petitioner|4|one praying humbly for something
petition|7|a formal message requesting something that is submitted to an authority
petrochemical|2|any compound obtained from petroleum or natural gas|c
petroleum|5|a dark oil consisting mainly of hydrocarbons|c
petticoat|5|undergarment worn under a skirt|c
petting|5|affectionate play
petty|8|larceny of property having a value less than some amount
pewter|4|any of various alloys of tin with small amounts of other metals|c
phenolphthalein|3|a laxative used in many preparations under various trade names|c
phenomenon|7|any state or process known through the senses rather than by intuition or reasoning|f
phenothiazine|0|a compound used primarily in veterinary medicine to rid farm animals of internal parasites|c
pheochromocytoma|2|a vascular tumor of the adrenal gland
philanthropist|5|someone who makes charitable donations intended to increase human well-being
philanthropy|2|voluntary promotion of human welfare
philharmonic|5|a large orchestra
philippic|0|a speech of violent denunciation
philologist|2|a humanist specializing in classical scholarship
phlebitis|2|inflammation of a vein
phoneme|0|one of a small set of speech sounds that are distinguished by the speakers of a particular language
phonics|2|teaching reading by training beginners to associate letters with their sound values
phonology|0|the study of the sound system of a given language and the analysis and classification of its phonemes
phosgene|1|a colorless poisonous gas that smells like new-mown hay|c
phosphorescence|2|a fluorescence that persists after the bombarding radiation has ceased
photocopy|3|a photographic copy of written or printed or graphic work|f
photograph|8|a representation of a person or scene in the form of a print or transparent slide or in digital format|f
photon|4|a quantum of electromagnetic radiation|c
photo|9|a representation of a person or scene in the form of a print or transparent slide or in digital format|f
phraseology|2|the manner in which something is expressed in words
phrenologist|2|someone who claims to be able to read your character from the shape of your skull
phrenology|2|a now abandoned study of the shape of skull as indicative of the strengths of different faculties
physician|7|a licensed medical practitioner
physics|8|the science of matter and energy and their interactions|f
physic|3|a purging medicine|c
pianissimo|2|low loudness
pianist|6|a person who plays the piano
piazza|4|a public square with room for pedestrians
piccolo|5|a small flute|c
pickaxe|3|a heavy iron tool with a wooden handle and a curved head that is pointed on both ends|c
pickax|3|a heavy iron tool with a wooden handle and a curved head that is pointed on both ends|c
pickings|5|the act of someone who picks up or takes something
pictorial|3|a periodical containing many pictures
pidgin|2|an artificial language used for trade between speakers of different languages
piecework|2|work paid for according to the quantity produced
piety|4|righteousness by virtue of being pious|f
piffle|3|trivial nonsense
pigboat|2|a submersible warship usually armed with torpedoes|c
pigpen|4|a pen for swine|c
pigskin|4|leather from the skin of swine|c
pigsty|5|a pen for swine|c
pileup|5|multiple collisions of vehicles
pilferage|2|the act of stealing small amounts or small articles
pilgrimage|5|a journey to a sacred place
piling|5|a column of wood or steel or concrete that is driven into the ground to provide support for a structure|c
pillaging|3|the act of stealing valuable things from a place
pillock|2|a person who is not very bright
pillory|2|a wooden instrument of punishment on a post with holes for the wrists and neck|c
pillow|8|a cushion to support the head of a sleeping person|f
pilothouse|2|an enclosed compartment from which a vessel can be navigated|c
pilot|9|someone who is licensed to operate an aircraft in flight|f
pimple|6|a small inflamed elevation of the skin
pinafore|2|a sleeveless dress resembling an apron|c
pinata|4|plaything consisting of a container filled with toys and candy|c
pinball|5|a game played on a sloping board
pinchbeck|4|an alloy of copper and zinc that is used in cheap jewelry to imitate gold|c
pinhole|3|a small puncture that might have been made by a pin|c
pining|5|a feeling of deep longing
pinko|4|a person with mildly leftist political views
pinning|5|a mutual promise of a couple not to date anyone else
pinochle|4|a card game played with a pack of forty-eight cards
pirogue|0|a canoe made by hollowing out and shaping a large log|c
pirouette|3|a rapid spin of the body
pistol|8|a firearm that is held and fired with one hand|c
pitchblende|2|a mineral consisting of uranium oxide and trace amounts of radium and thorium and polonium and lead and helium|c
pitchfork|4|a long-handled hand tool with sharp widely spaced prongs for lifting and pitching hay|c
piton|2|a metal spike with a hole for a rope|c
pittance|3|an inadequate payment
pitting|3|the formation of small pits in a surface as a consequence of corrosion
pixel|3|the smallest discrete component of an image or picture on a CRT screen|c
pizzazz|4|the activeness of an energetic personality
pizzeria|4|a shop where pizzas are made and sold|c
placard|2|a sign posted in a public place as an advertisement
placer|2|an alluvial deposit that contains particles of some valuable mineral|c
plaid|5|a cloth having a crisscross design|c
plaintiff|6|a person who brings an action in a court of law
planchet|4|a flat metal disk ready for stamping as a coin|c
planer|2|a power tool for smoothing or shaping wood|c
planetoid|1|any of numerous small celestial bodies that move around the sun|c
plank|6|a stout length of sawn timber|c
planning|9|an act of formulating a program for a definite course of action|f
plash|2|the sound like water splashing
plasticity|2|the property of being physically malleable
plastique|3|an explosive material that is easily molded around the object it is intended to destroy|c
plateau|4|a relatively flat highland|c
platelet|2|tiny bits of protoplasm found in vertebrate blood|c
platinum|6|a heavy precious metallic element|c
plausibility|2|apparent validity
playacting|3|the performance of a part or role in a drama
playbill|2|a theatrical program
playboy|7|a man devoted to the pursuit of pleasure
playlet|2|a short play
playlist|2|a list of musical selections for performance or for broadcast by radio
playmaker|2|a player in a team sport who leads attacks or maneuvers in such a way that a teammate can score
playmate|5|a companion at play
playoff|4|any final competition to determine a championship
playpen|4|a portable enclosure in which babies may be left to play|c
playroom|5|a recreation room for noisy activities|c
plaything|4|an artifact designed to be played with|c
playtime|5|time for play or diversion
playwright|5|someone who writes plays
pleading|6|a statement in legal and logical form stating something on behalf of a party to a legal proceeding
pleasure|10|a fundamental feeling that is hard to define but that people desire to experience|f
plebeian|3|one of the common people
plebe|4|a military trainee
plebiscite|2|a vote by the electorate determining public opinion on a question of national importance
plenitude|1|a full supply
plenty|10|a full supply|f
plethora|4|extreme excess
pliers|5|a gripping hand tool with two hinged arms and serrated jaws|c
plight|5|a situation from which extrication is difficult especially an unpleasant or trying one
ploughing|2|tilling the land with a plow
plowing|4|tilling the land with a plow
plowman|2|a man who plows
plowshare|0|a sharp steel wedge that cuts loose the top layer of soil|c
plug-ugly|0|someone who bullies weaker people
plumber|7|a craftsman who installs and repairs pipes and fixtures and appliances
plummet|4|the metal bob of a plumb line|c
plumpness|0|the bodily property of being well rounded
plump|5|the sound of a sudden heavy fall
plundering|3|the act of stealing valuable things from a place
plunder|5|goods or money obtained illegally
plunker|0|hitting a baseball so that it drops suddenly
plural|5|the form of a word that is used to denote more than one|f
plush|4|a fabric with a nap that is longer and softer than velvet|c
plutonium|6|a solid silvery grey radioactive transuranic element whose atoms can be split when bombarded with neutrons|c
plywood|4|a laminate made of thin layers of wood|c
poaching|5|cooking in simmering liquid
pocket|9|a small pouch inside a garment for carrying small articles|f
podiatrist|3|a specialist in care for the feet
podium|5|a platform raised above the surrounding level to give prominence to the person on it|c
poetess|3|a woman poet
poetry|8|literature in metrical form|f
pogrom|2|organized persecution of an ethnic group
pokey|5|a correctional institution used to detain persons who are in the lawful custody of the government|c
poking|7|a sharp hand gesture
polack|5|a person of Polish descent
polisher|2|a power tool used to buff surfaces|c
polishing|5|the work of making something smooth and shiny by rubbing or waxing it
politburo|3|the chief executive and political committee of the Communist Party
politics|8|social relations involving intrigue to gain authority or power|f
polls|6|the place where people vote
polonaise|2|a woman's dress with a tight bodice and an overskirt drawn back to reveal a colorful underskirt|c
poltroon|2|an abject coward
polybutene|0|a polymer of butylene|c
polyethylene|2|a lightweight thermoplastic|c
polygamy|4|the condition or practice of having more than one spouse at a time
polygon|2|a closed plane figure bounded by straight sides|c
polygraph|5|a medical instrument that records several physiological processes simultaneously|c
polynomial|2|a mathematical function that is the sum of a number of terms
polythene|3|a lightweight thermoplastic|c
pomade|2|hairdressing consisting of a perfumed oil or ointment|c
pomposity|2|lack of elegance as a consequence of being pompous and puffed up with vanity
poncho|5|a blanket-like cloak with a hole in the center for the head|c
pontiff|2|the head of the Roman Catholic Church
poolroom|4|a room with pool tables where pool is played|c
poorhouse|3|an establishment maintained at public expense in order to provide housing for the poor and homeless|c
popgun|3|plaything consisting of a toy gun that makes a popping sound|c
poplin|2|a ribbed fabric used in clothing and upholstery|c
poppet|4|a mushroom-shaped valve that rises perpendicularly from its seat|c
popping|7|a sharp explosive sound as from a gunshot or drawing a cork
poppycock|4|senseless talk
populace|4|people in general considered as a whole
popularism|0|music adapted to the understanding and taste of the majority
popularity|6|the quality of being widely admired or accepted or sought after
population|8|the people who inhabit a territory or state|f
populist|2|someone who advocates the rights of the common people over those of the elite
porcelain|5|ceramic ware made of a more or less translucent ceramic|c
porch|8|a structure attached to the exterior of a building often forming a covered entrance|c
porkpie|2|man's hat with a low, flat crown and a snap brim|c
porosity|1|the property of being porous
portable|7|a small light typewriter|c
portal|7|a grand and imposing entrance|c
portcullis|2|gate consisting of an iron or wooden grating that hangs in the entry to a castle or fortified town|c
portent|2|a sign of something about to happen
portico|4|a porch or entrance to a building consisting of a covered and often columned area|c
portion|7|something determined in relation to something that includes it
portwatcher|0|a watchman on a wharf
poseur|2|a person who habitually pretends to be something he is not
posing|6|the act of assuming a certain position
positioning|5|the act of putting something in a certain place
positivist|0|someone who emphasizes observable facts and excludes metaphysical speculation about origins or ultimate causes
posit|2|a proposition that is accepted as true in order to provide a basis for logical reasoning
possessive|5|the case expressing ownership|f
posse|7|a temporary police force
postcard|7|a card for sending messages by post without an envelope|f
posthole|2|a hole dug in the ground to hold a fence post|c
postman|6|a man who delivers the mail|f
postmark|4|a cancellation mark stamped on mail by postal officials
postmaster|4|the person in charge of a post office
postulate|2|a proposition that is accepted as true in order to provide a basis for logical reasoning
posture|6|the arrangement of the body and its limbs
potassium|6|a light soft silver-white metallic element of the alkali metal group|c
potentate|3|a ruler who is unconstrained by law
potential|9|the inherent capacity for coming into being|f
pothead|4|someone who smokes marijuana habitually
pothole|4|a pit or hole produced by wear or weathering|c
pottery|6|ceramic ware made from clay and baked in a kiln|f
pound|8|16 ounces avoirdupois|f
poverty|7|the state of having little or no money and few or no material possessions|f
powerboat|2|a boat propelled by an internal-combustion engine|c
powerfulness|0|possession of controlling influence
power|11|possession of controlling influence|f
practicality|3|concerned with actual use rather than theoretical possibilities
practice|10|a customary way of operation or behavior|f
praetor|3|an annually elected magistrate of the ancient Roman Republic
pragmatic|4|an imperial decree that becomes part of the fundamental law of the land
prairie|6|a treeless grassy plain
praise|8|an expression of approval and commendation|f
prance|5|a proud stiff pompous gait
prater|2|an obnoxious and foolish and loquacious talker
prattle|4|idle or foolish and irrelevant talk
praxis|3|translating an idea into action
preaching|6|an address of a religious nature
preamble|4|a preliminary introduction to a statute or constitution
preceptor|2|teacher at a university or college
precinct|7|a district of a city or town marked out for administrative purposes
precipice|4|a very steep cliff|c
precision|6|the quality of being reproducible in amount or performance
precocity|2|intelligence achieved far ahead of normal developmental schedules
precognition|3|knowledge of an event before it occurs
predicament|6|a situation from which extrication is difficult especially an unpleasant or trying one
prednisone|3|a dehydrogenated analogue of cortisol|c
preemie|3|an infant that is born prior to 37 weeks of gestation
preeminence|2|high status importance owing to marked superiority
preempt|3|a high bid that is intended to prevent the opposing players from bidding
preexistence|0|existing in a former state or previous to something else
preface|4|a short introductory essay preceding the text of a book
prefect|5|a chief officer or chief magistrate
prefix|4|an affix that is added in front of the word|f
prejudice|6|a partiality that prevents objective consideration of an issue or situation|f
prelims|2|written matter preceding the main text of a book
premiere|7|the first public performance of a play or movie
premises|7|land and the buildings on it
premise|5|a statement that is assumed to be true and from which a conclusion can be drawn
prentice|5|works for an expert to learn a trade
prerequisite|3|something that is required in advance
prerogative|5|a right reserved exclusively by a particular person or group
presentiment|2|a feeling of evil to come
present|10|the period of time that is happening now|f
preservative|3|a chemical compound that is added to protect against decay or decomposition|c
prestidigitation|3|manual dexterity in the execution of tricks
prestige|5|a high standing achieved through success or influence or wealth etc.
preteen|3|a preadolescent boy or girl
pretending|8|the act of giving a false appearance
prettiness|2|the quality of being appealing in a delicate or graceful way
price|10|the property of having material worth|f
pricing|3|the evaluation of something in terms of its price
pricking|3|the act of puncturing with a small point
prie-dieu|0|low bench for kneeling on|c
priesthood|5|the body of ordained religious practitioners
primacy|0|the state of being first in importance
primo|6|the principal part of a duet
primping|4|careful or finicky grooming
princess|9|a female member of a royal family other than the queen|f
prince|10|a male member of a royal family other than the sovereign|f
principal|8|the original amount of a debt on which interest is calculated|f
priority|8|status established in order of importance or urgency
prior|8|the head of a religious order
private|10|an enlisted man of the lowest rank in the Army or Marines|f
prizefighter|4|a professional boxer
prize|9|something given for victory or superiority in a contest or competition or for winning a lottery|f
probability|6|a measure of how likely it is that some event will occur|f
probable|6|an applicant likely to be chosen
probity|2|complete and confirmed integrity
procaine|2|a white crystalline powder administered near nerves as a local anesthetic in dentistry and medicine|c
proceedings|6|the institution of a sequence of steps by which legal judgments are invoked
proceeding|6|the institution of a sequence of steps by which legal judgments are invoked
proceeds|6|the income or profit arising from such transactions as the sale of land or other property
processing|7|preparing or putting through a prescribed procedure
process|9|a particular course of action intended to achieve a result|f
proclamation|5|a formal public statement
proclivity|3|a natural inclination
procurement|3|the act of getting possession of something
prodding|4|a verbalization that encourages you to attempt something
prodigal|5|a recklessly extravagant consumer
professing|2|an open avowal of some belief or opinion
proffer|2|a proposal offered for acceptance or rejection
profits|7|the excess of revenues over outlays in a given period of time
profit|8|the excess of revenues over outlays in a given period of time
profusion|2|the property of being extremely abundant
progenitor|3|an ancestor in the direct line
progeny|4|the immediate descendants of a person
progesterone|2|a steroid hormone produced in the ovary|c
progress|9|gradual improvement or growth or development|f
project|9|any piece of work that is undertaken or attempted|f
proletarian|3|a member of the working class
proletariat|3|a social class comprising those who do manual labor or work for wages
prologue|4|an introduction to a play
promo|4|a message issued in behalf of some product or cause or idea or person or institution
prong|3|a pointed projection|c
pronouncement|2|an authoritative declaration
pronoun|3|a function word that is used in place of a noun or noun phrase|f
propaganda|6|information that is spread for the purpose of promoting some cause
propagandist|2|a person who disseminates messages calculated to assist some cause or some government
propane|4|colorless gas found in natural gas and petroleum|c
propeller|5|a mechanical device that rotates to push against air or water|c
proponent|3|a person who pleads for a cause or propounds an idea
propriety|4|correct or appropriate behavior
props|6|proper respect
prosthesis|3|corrective consisting of a replacement for a part of the body|c
prosthetics|2|the branch of medicine dealing with the production and use of artificial body parts
protectorate|3|a state or territory partly controlled by a stronger state but autonomous in internal affairs
protein|7|any of a large group of nitrogenous organic compounds that are essential constituents of living cells|c
proteolysis|0|the hydrolysis of proteins into peptides and amino acids by cleavage of their peptide bonds
proton|4|a stable particle with positive charge equal to the negative charge of an electron|c
prototype|6|a standard or typical example
protractor|2|drafting instrument used to draw or measure angles|c
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
psilocybin|2|a hallucinogenic compound obtained from a mushroom|c
psychic|8|a person apparently sensitive to things beyond the natural range of perception
psychokinesis|3|the power to move something by thinking about it without the application of physical force
psychoneurotic|2|a person suffering from neurosis
psychopath|6|someone with a sociopathic personality
psychopomp|0|a conductor of souls to the afterworld
public|10|people in general considered as a whole|f
publishing|7|the business of issuing printed matter for sale or distribution
pucker|5|an irregular fold in an otherwise even surface|c
pudge|3|a short fat person
puking|6|the reflex act of ejecting the contents of the stomach through the mouth
pulchritude|3|physical beauty
pullout|2|to break off a military action with an enemy
pullover|3|a sweater that is put on by pulling it over the head|f
pulpit|4|a platform raised above the surrounding level to give prominence to the person on it|c
pulsar|4|a degenerate neutron star|c
pulsing|4|a sharp transient wave in the normal electrical state
pumice|3|a light glass formed on the surface of some lavas|c
punctuality|4|the quality or habit of adhering to an appointed time
pundit|1|someone who has been admitted to membership in a scholarly field
punks|7|a youth subculture closely associated with punk rock music in the late 1970s
punster|1|someone overly fond of making puns
punting|2|a kick in which the football is dropped from the hands and kicked before it touches the ground
pupil|6|a learner who is enrolled in an educational institution|f
purchasing|5|the act of buying
purgative|2|a purging medicine|c
purifier|3|an apparatus for removing impurities|c
purist|3|someone who insists on great precision and correctness
purser|5|an officer aboard a ship who keeps accounts and attends to the passengers' welfare
purse|9|a container used for carrying money and small personal items or accessories|f
pursued|6|a person who is being chased
purview|4|the range of interest or activity that can be anticipated
pushcart|4|wheeled vehicle that can be pushed by a person|c
pushing|9|the act of applying force in order to move something away
pushup|3|an arm exercise performed lying face to the floor and pushing the body up and down with the arms
pustule|2|a small inflamed elevation of skin containing pus
putout|0|an out resulting from a fielding play
putsch|2|a sudden and decisive change of government illegally or by force
putting|10|hitting a golf ball that is on the green using a putter|f
putty|6|a dough-like mixture of whiting and boiled linseed oil|c
puzzlement|3|confusion resulting from failure to understand
puzzler|3|a particularly baffling problem that is said to have a correct solution
pyrometer|0|a thermometer designed to measure high temperatures|c
quackery|1|medical practice and advice based on observation and experience in ignorance of scientific findings
quack|7|an untrained person who pretends to be a physician and who dispenses medical advice
quadrupling|1|increase by a factor of four
quagmire|6|a soft wet area of low-lying land that sinks underfoot|c
qualification|3|an attribute that must be met or complied with and that fits a person for something
quarter-century|0|a period of 25 years
quarterdeck|3|the stern area of a ship's upper deck|c
quarterfinal|3|one of the four competitions in an elimination tournament whose winners go on to play in the semifinals
quartermaster|5|an army officer who provides clothing and subsistence for troops
quarters|8|housing available for people to live in|c
quasar|3|a starlike object that may send out radio waves and other forms of energy|c
quatrain|1|a stanza of four lines
query|4|an instance of questioning
questioning|8|a request for information
quibble|4|an evasion of the point of an argument by raising irrelevant distinctions or objections
quickie|5|hurried repair
quicklime|2|a white crystalline oxide used in the production of calcium hydroxide|c
quietus|2|euphemisms for death
quilt|5|bedding made of two layers of cloth filled with stuffing and stitched together|c
quinine|5|a bitter alkaloid extracted from chinchona bark|c
quipu|2|calculator consisting of a cord with attached cords|c
quirt|5|whip with a leather thong at the end|c
quisling|2|someone who collaborates with an enemy occupying force
quorum|4|a gathering of the minimal number of members of an organization to conduct business
rabbi|7|spiritual leader of a Jewish congregation
racing|8|the sport of engaging in contests of speed
raconteur|2|a person skilled in telling anecdotes
racquet|4|a sports implement used to strike a ball in various games|c
radicalism|2|the political orientation of those who favor revolutionary change in government and society
radioactivity|5|the spontaneous emission of a stream of particles or electromagnetic rays in nuclear decay
radium|5|an intensely radioactive metallic element that occurs in minute amounts in uranium ores|c
radon|2|a radioactive gaseous element formed by the disintegration of radium|c
raffle|6|a lottery in which the prizes are goods rather than money
rafts|3|a large number or amount
ragamuffin|2|a dirty shabbily clothed urchin
ragtag|3|disparaging terms for the common people
ragtime|4|music with a syncopated melody
raiment|2|especially fine or decorative clothing|c
raincoat|6|a water-resistant coat|f
raindrop|3|a drop of rain
rainfall|4|water falling in drops from vapor condensed in the atmosphere|f
rajah|4|a prince or king in India
ramjet|2|a simple type of jet engine|c
rammer|2|a tool for driving something with force|c
rampage|5|violently angry and destructive behavior
rampart|5|an embankment built around a space for defensive purposes|c
ranching|3|farming for the raising of livestock
ranch|8|farm consisting of a large tract of land along with facilities needed to raise livestock|c
rancor|3|a feeling of deep and bitter anger and ill-will
rancour|2|a feeling of deep and bitter anger and ill-will
randomization|1|a deliberately haphazard arrangement of observations so as to simulate chance
ranking|5|position on a scale in relation to others in status or rank or achievement
ransacking|3|a thorough search for something
ranting|5|a loud bombastic declamation expressed with strong emotion
rapid|7|a part of a river where the current is very fast|f
rapier|3|a straight sword with a narrow blade and two edges|c
rapport|4|a relationship of mutual understanding or trust and agreement between people
rapprochement|2|the reestablishing of cordial relations
rasping|2|uttering in an irritated tone
rataplan|3|the sound made by beating a drum
rates|7|a local tax on property
ratification|2|making something valid by formally ratifying or confirming it
rationale|4|an explanation of the fundamental reasons
rationalist|2|someone who emphasizes observable facts and excludes metaphysical speculation about origins or ultimate causes
rational|7|an integer or a fraction|f
ratio|6|the relative magnitudes of two quantities
ratting|3|to furnish incriminating evidence to an officer of the law
rattling|6|a rapid series of short loud sounds
ravage|4|a destructive action
ravaging|3|plundering with excessive damage and destruction
ravine|6|a deep narrow steep-sided valley|c
raving|6|declaiming wildly
rawhide|5|untanned hide especially of cattle|c
rayon|4|a synthetic silklike fabric|c
razor|7|edge tool used in shaving|f
razzing|2|a cry or noise made to express displeasure or contempt
razzle|3|any exciting and complex play intended to confuse the opponent
razzmatazz|2|any exciting and complex play intended to confuse the opponent
re-introduction|0|a proposal of something previously rejected
reactionary|4|an extreme conservative
reactivity|0|responsive to stimulation
readership|3|the audience reached by written communications
reading|10|the cognitive process of understanding a written linguistic message|f
readying|3|the activity of putting or setting in order in advance of some act or purpose
ready|12|poised for action|f
realm|7|a domain in which something is dominant
realty|4|property consisting of houses and land
rearguard|2|a detachment assigned to protect the rear of a military body
rearmament|2|the act of arming again
rearward|2|direction toward the rear
reasoning|6|thinking that is coherent and logical
reata|2|a long noosed rope used to catch animals|c
rebozo|2|a long woolen or linen scarf covering the head and shoulders|c
rebuke|3|an act or expression of criticism and censure
recalcitrance|2|the trait of being unmanageable
recasting|2|changing a particular word or phrase
receipts|6|the entire amount of income before any deductions are made
receptionist|6|a secretary whose main duty is to answer the telephone and receive visitors|f
recidivism|3|habitual relapse into crime
recipe|7|directions for making something
recklessness|3|the trait of giving little thought to danger
recluse|4|one who lives in solitude
recognisance|2|a security entered into before a court with a condition to perform some act required by law
recognizance|4|a security entered into before a court with a condition to perform some act required by law
reconnoitering|2|exploring in order to gain information
recounting|3|an act of narration
recreation|6|an activity that diverts or amuses or stimulates
recrimination|3|mutual accusations
rectangle|3|a parallelogram with four right angles|c
rectitude|3|righteousness as a consequence of being honorable and honest
rector|4|a person authorized to conduct religious worship
recuperation|2|gradual healing after sickness or injury
recurrence|3|happening again
redcoat|2|British soldier
redeployment|2|the withdrawal and redistribution of forces in an attempt to use them more effectively
redevelopment|3|the act of improving by renewing and restoring
redeye|3|a night flight from which the passengers emerge with eyes red from lack of sleep
redneck|6|a poor White person in the southern United States
reduction|6|the act of decreasing or reducing something|f
reefer|5|marijuana leaves rolled into a cigarette for smoking|c
reenactment|5|performing a role in an event that occurred at an earlier time
reentry|5|the act of entering again
refectory|0|a communal dining-hall|c
refereeing|2|the act of umpiring
referendum|2|a legislative act is referred for final approval to a popular vote by the electorate
refinery|5|an industrial plant for purifying a crude substance|c
refining|3|the process of removing impurities
refit|3|outfitting a ship again
reflex|6|an automatic instinctive unlearned reaction to a stimulus
reformatory|4|correctional institution for the detention and discipline and training of young or first offenders|c
refractory|2|lining consisting of material with a high melting point|c
refrain|6|the part of a song where a soloist is joined by a group of singers
refrigerator|8|white goods in which food can be stored at low temperatures|f
refueling|4|the activity of supplying or taking on fuel
refugee|6|an exile who flees for safety
refund|6|money returned to a payer|f
refuse|9|food that is discarded|f
regaining|3|getting something back again
reggae|5|popular music originating in the West Indies
regimentation|2|the imposition of order or discipline
regiment|7|army unit smaller than a division
regimen|5|a systematic plan for therapy
region|7|the extended spatial location of something|f
registration|7|the act of enrolling|f
registry|5|an official written record of names or events or transactions
regrets|7|a polite refusal of an invitation
regret|9|sadness associated with some wrong done or some disappointment|f
regulating|3|the act of controlling or directing according to rule
regulation|6|an authoritative rule|f
rehash|4|old material that is slightly reworked and used again
rehearsal|8|a practice session in preparation for a public performance
reimbursement|3|compensation paid for damages or losses or money already spent etc.
reissue|2|a publication that is reprinted without changes or editing and offered again for sale
relapse|5|a failure to maintain a higher state
relatedness|0|a particular manner of connectedness
relations|8|mutual dealings or connections or communications among persons or groups
relation|7|an abstraction belonging to or characteristic of two entities or parts together|f
relevance|5|the relation of something to the matter at hand
relevancy|2|the relation of something to the matter at hand
religion|8|a strong belief in a supernatural power or powers that control human destiny|f
relishing|2|taking a small amount into the mouth to test its quality
reliving|4|a recurrence of a prior experience
remainder|5|something left after other parts have been taken away|f
remake|5|creation that is created again or anew|c
remaking|2|creation that is created again or anew|c
remand|3|the act of sending an accused person back into custody to await trial
remark|7|a statement that expresses a personal opinion or belief or adds information|f
remarriage|2|the act of marrying again
rematch|5|something that is played again
remittance|2|a payment of money sent to a person in another place
remonstrance|0|the act of expressing earnest opposition or protest
remorse|6|a feeling of deep regret
remote|8|a device that can be used to control a machine or apparatus from a distance|f
remove|9|degree of figurative distance or separation|f
remuda|1|the herd of horses from which those to be used the next day are chosen
render|6|a substance similar to stucco but exclusively applied to masonry walls|c
renege|3|the mistake of not following suit when able to do so
renown|4|the state or quality of being widely honored and acclaimed
renting|6|the act of paying for the use of something
repair|8|the act of putting something in working order again|f
repartee|4|adroitness and cleverness in reply
repatriate|2|a person who has returned to the country of origin or whose citizenship has been restored
repeal|3|the act of abrogating
repeating|7|the act of doing or performing again
repentance|4|remorse for your past conduct
rephrasing|2|changing a particular word or phrase
replacing|6|the act of furnishing an equivalent person or thing in the place of another
replenishment|1|filling again by supplying what has been used up
replica|5|copy that is not the original|c
report|11|a written document describing the findings of some individual or group|f
reposition|4|depositing in a warehouse
reprimand|4|an act or expression of criticism and censure
reprisal|3|a retaliatory action against an enemy in wartime
reproach|4|a mild rebuke or criticism
reprobate|3|a person without moral scruples
reproof|1|an act or expression of criticism and censure
repulse|3|an instance of driving away or warding off
repute|3|the state of being held in high esteem and honor
requisite|4|anything indispensable|c
rerun|5|a program that is broadcast again
resale|3|the selling of something purchased
rescue|9|recovery or preservation from loss or danger|f
research|9|systematic investigation to establish facts|f
resection|4|surgical removal of part of a structure or organ
resemblance|6|similarity in appearance or external or superficial details
resentment|5|a feeling of deep and bitter anger and ill-will
reserpine|0|antihypertensive consisting of an alkaloid extracted from the plant Rauwolfia serpentina|c
reserves|6|civilians trained as soldiers but not part of the regular army
residence|8|any address at which you dwell more than temporarily
resident|7|someone who lives at a particular place for a prolonged period or who was born there|f
resolution|6|a formal expression by a meeting
resolving|4|analysis into clear-cut components
resorcinol|0|a crystalline phenol obtained from various resins|c
respects|7|a formal expression of esteem
responsibility|9|the social force that binds you to the courses of action demanded by that force|f
restaurant|10|a building where people go to eat|f
restriction|4|a principle that limits the extent of something
resumption|2|beginning again
resurgence|2|bringing again into activity and prominence
resuscitation|4|the act of reviving a person and returning them to consciousness
retailing|2|the activities involved in selling commodities directly to consumers
retail|6|the selling of goods to consumers|f
retake|5|a shot or scene that is photographed again
retaliation|5|action taken in return for an injury or offense
retard|7|a person of subnormal intelligence
retention|3|the act of retaining something
rethink|6|thinking again about a choice previously made
reticence|2|the trait of being uncommunicative
retinitis|2|inflammation of the retina
retractor|5|surgical instrument that holds back the edges of a surgical incision|c
retread|2|a used automobile tire that has been remolded to give it new treads|c
retrospective|3|an exhibition of a representative selection of an artist's life work
retrospect|4|contemplation of things past|f
retro|5|a fashion reminiscent of the past
return|10|document giving the tax collector information about the taxpayer's tax liability|f
reunification|3|the act of coming together again|f
revealing|6|the speech act of making something evident
reveller|0|a celebrant who shares in a noisy party
revelry|3|unrestrained merrymaking
revel|5|unrestrained merrymaking
revenge|9|action taken in return for an injury or offense
revenue|6|the entire amount of income before any deductions are made
reversible|3|a garment that can be worn inside out|c
reverting|2|a failure to maintain a higher state
revise|5|the act of rewriting something|f
revising|3|editing that involves writing something again
revisionist|3|a Communist who tries to rewrite Marxism to justify a retreat from the revolutionary position
revoke|5|the mistake of not following suit when able to do so
revolt|5|organized opposition to authority
revue|5|a variety show with topical sketches and songs and dancing and comedians
revulsion|3|intense aversion
rewrite|6|something that has been written again|f
rhetorician|0|a person who delivers a speech or oration
rhinestone|4|an imitation diamond made from rock crystal or glass or paste|c
rhinoplasty|3|cosmetic surgery to improve the appearance of your nose
rhinotracheitis|0|a respiratory infection of the nose and throat in cattle
rhombus|2|a parallelogram with four equal sides|c
ribbon|7|any long object resembling a thin line|f
riboflavin|2|a B vitamin that prevents skin lesions and weight loss|c
riches|6|an abundance of material possessions and resources
ricin|3|a toxic protein extracted from castor beans|c
rickshaw|4|a small two-wheeled cart for one passenger|c
ricochet|4|a glancing rebound
rider|7|a traveler who actively rides an animal
ridgepole|2|a beam laid along the edge where two sloping sides of a roof meet at the top|c
ridge|7|a long narrow natural elevation or striation|c
riffraff|5|disparaging terms for the common people
rifling|4|the cutting of spiral grooves on the inside of the barrel of a firearm
righteousness|6|adhering to moral principles
ringmaster|4|the person in charge of performances in a circus ring
ringside|5|first row of seating|c
rings|9|gymnastic apparatus consisting of a pair of heavy metal circles suspended by ropes|f
ringworm|2|infections of the skin or nails caused by fungi and appearing as itching circular patches
rinsing|2|the removal of soap with clean water in the final stage of washing
rippling|4|a small wave on the surface of a liquid
rivalry|5|the act of competing as for profit or a prize
rival|7|the contestant you hope to defeat
river|10|a large natural stream of water|f
rivulet|1|a small stream|c
roadhouse|5|an inn providing meals and liquor and dancing and gambling|c
roadside|5|edge of a way or road or path|f
roads|8|a partly sheltered anchorage
roadway|3|a road over which vehicles travel|c
roasting|5|cooking by dry heat in an oven
robber|7|a thief who steals from someone by threatening violence
robot|8|a mechanism that can move automatically|f
rockabilly|2|a fusion of black music and country music that was popular in the 1950s
rockers|4|originally a British youth subculture that evolved out of the teddy boys in the 1960s
rogue|7|a deceitful and unreliable scoundrel
roleplaying|1|acting a particular role
rollover|3|the act of changing the institution that invests your pension plan without incurring a tax penalty
rondo|3|a musical form that is often the last movement of a sonata
roofer|4|a craftsman who lays or repairs roofs
rooftop|5|the top of a roof
rooftree|1|a beam laid along the edge where two sloping sides of a roof meet at the top|c
roofy|2|street names for flunitrazepan|c
rookery|2|a breeding ground for gregarious birds
rookie|7|an awkward and inexperienced youth
roomful|4|the quantity a room will hold
roomie|5|an associate who shares a room with you
roommate|8|an associate who shares a room with you
roomy|4|an associate who shares a room with you
rooter|2|an enthusiastic devotee of sports
rooting|6|the process of putting forth roots and beginning to grow
roots|7|the condition of belonging to a particular place or group by virtue of social or ethnic or cultural lineage
roping|4|capturing cattle or horses with a lasso
rosary|5|a string of beads used in counting prayers|c
roster|6|a list of names
rotenone|3|a white crystalline insecticide that has low toxicity for mammals|c
rotor|4|the rotating armature of a motor or generator|c
rotting|6|the process of decay caused by bacterial or fungal action
rouge|6|makeup consisting of a pink or red powder applied to the cheeks|c
roughneck|4|a cruel and brutal fellow
rough|9|the part of a golf course bordering the fairway where the grass is not cut short|f
roundelay|2|a song in which a line or phrase is repeated as the refrain
rounders|3|an English ball game similar to baseball
roundtable|2|a meeting of peers for discussion and exchange of views
rousing|4|the act of arousing
route|9|an established line of travel or access
routine|9|an unvarying or habitual method or procedure|f
roving|5|travelling about without any clear destination
rowboat|5|a small boat of shallow draft with cross thwarts for seats and rowlocks for oars with which it is propelled|c
rowdy|5|a cruel and brutal fellow
rowel|2|a small spiked wheel at the end of a spur|c
royalty|7|payment to the holder of a patent or copyright or resource for the right to use their property
rubble|6|the remains of something that has been destroyed or broken up|c
rubdown|4|the act of rubbing down, usually for relaxation or medicinal purposes
rucksack|3|a bag carried by a strap on your back or shoulder|c
ruckus|5|the act of making a noisy disturbance
ruddle|3|a red iron ore used in dyeing and marking|c
ruffian|4|a cruel and brutal fellow
rugby|5|a form of football played with an oval ball|f
rugger|2|a form of football played with an oval ball
ruining|7|destruction achieved by causing something to be wrecked or ruined
ruling|7|the reason for a court's judgment
rumbling|6|a loud low dull continuous noise
rumor|8|gossip passed around by word of mouth|f
rumour|6|gossip passed around by word of mouth|f
rumpus|4|the act of making a noisy disturbance
runabout|2|an open automobile having a front seat and a rumble seat|c
rundown|5|a concluding summary
runner-up|0|the competitor who finishes second
rushing|7|an attempt to advance the ball by running into the line
russet|3|a reddish brown homespun fabric|c
rustic|5|an unsophisticated country person
rusting|4|the formation of reddish-brown ferric oxides on iron by low-temperature oxidation in the presence of water
rustle|5|a light noise, like the noise of silk clothing or leaves blowing in the wind
sabbatical|5|a leave usually taken every seventh year
sabbat|2|a midnight meeting of witches to practice witchcraft and sorcery
sabotage|7|a deliberate act of destruction or disruption in which equipment is damaged
sabra|4|a native-born Israeli
sachet|2|a small soft bag containing perfumed powder|c
sackful|2|the quantity contained in a sack
sacrament|4|a formal religious ceremony conferring a specific grace on those who receive it
sacrifice|8|the act of losing or surrendering something as a penalty for a mistake or fault or failure to perform etc.
sacrilege|4|blasphemous behavior
sacristy|2|a room in a church where sacred vessels and vestments are kept or meetings are held|c
saddle|7|a seat for the rider of a horse or other animal|c
sadist|5|someone who obtains pleasure from inflicting pain on others
safari|6|an overland journey by hunters|f
safe-conduct|0|a document or escort providing safe passage through a region especially in time of war
safebreaker|0|a thief who breaks open safes to steal valuable contents
safecracker|3|a thief who breaks open safes to steal valuable contents
safekeeping|5|the responsibility of a guardian or keeper
sahib|5|formerly a term of respect for important white Europeans in colonial India
sailboat|5|a small sailing vessel|c
salade|2|a light medieval helmet with a slit for vision|c
salary|8|something that remunerates
salat|2|the second pillar of Islam is prayer
salesgirl|4|a woman salesperson
saleslady|3|a woman salesperson
salesmanship|3|skill in selling
sales|8|income received for goods and services over some given period of time
salient|3|the part of the line of battle that projects closest to the enemy
saline|6|an isotonic solution of sodium chloride and distilled water|c
salting|3|the act of adding salt to food
saltpeter|4|used especially as a fertilizer and explosive|c
saltpetre|2|used especially as a fertilizer and explosive|c
salutatorian|2|a graduating student with the second highest academic rank
salvation|7|the act of delivering from sin or saving from evil
salver|2|a tray for serving food or drinks|c
samovar|3|a metal urn with a spigot at the base|c
sampan|3|an Asian skiff usually propelled by two oars|c
sanctity|6|the quality of being holy
sandal|3|a shoe consisting of a sole fastened by straps to the foot|f
sandbag|4|a bag filled with sand|c
sandbar|2|a bar of sand|c
sander|4|a power tool used for sanding wood|c
sandlot|3|a vacant lot used by city boys to play games
sandman|6|an elf in fairy stories who sprinkles sand in children's eyes to make them sleepy
sandstone|4|a sedimentary rock consisting of sand consolidated with some cement|c
sandstorm|5|a windstorm that lifts up clouds of dust or sand
sands|6|the region of the shore of a lake or sea or ocean
sanguine|3|a blood-red color
sanity|6|normal or sound powers of mind
saran|5|any of various thermoplastic resins used to make things|c
sarcasm|6|witty language used to convey insults or scorn
sarcoma|3|a usually malignant tumor arising from connective tissue
sarcophagus|4|a stone coffin|c
sarin|3|a highly toxic chemical nerve agent that inhibits the activity of cholinesterase|c
sarong|3|a loose skirt consisting of brightly colored fabric wrapped around the body|c
sassing|3|an impudent or insolent rejoinder
satchel|5|luggage consisting of a small case with a flat bottom and a shoulder strap|c
satiety|2|the state of being satisfactorily full and unable to take on more
satin|6|a smooth fabric of silk or rayon|c
satire|4|witty language used to convey insults or scorn
satirist|2|a humorist who uses ridicule and irony and sarcasm
saucepan|3|a deep pan with a handle|f
sauna|5|a Finnish steam bath|c
savageness|0|the property of being untamed and ferocious
savanna|2|a flat grassland in tropical or subtropical regions
savant|4|someone who has been admitted to membership in a scholarly field
savings|7|a fund of money put by as a reserve
saving|9|an act of economizing|f
savoring|3|taking a small amount into the mouth to test its quality
savor|5|the taste experience when a savoury condiment is taken into the mouth
savouring|2|taking a small amount into the mouth to test its quality
savvy|5|the cognitive condition of someone who understands
sawbones|3|a physician who specializes in surgery
sawbuck|4|a framework for holding wood that is being sawed|c
sawdust|4|fine particles of wood made by sawing wood|c
sawhorse|1|a framework for holding wood that is being sawed|c
sawtooth|3|a serration on a saw blade|c
saxophone|6|a single-reed woodwind with a conical bore|c
saying|12|a word or phrase that particular people use in particular situations|f
sayonara|6|a farewell remark
scabbard|3|a sheath for a sword or dagger or bayonet|c
scads|3|a large number or amount
scaler|3|an electronic pulse counter used to count pulses that occur too rapidly to be recorded individually|c
scalpel|6|a thin straight surgical knife used in dissection and surgery|c
scamper|3|rushing about hastily in an undignified way
scamp|6|one who is playfully mischievous
scapegoat|5|someone who is punished for the errors of others
scarcity|3|a small and inadequate amount
scarecrow|6|an effigy in the shape of a man to frighten birds away from seeds|c
scarer|2|an effigy in the shape of a man to frighten birds away from seeds|c
scarlet|6|a variable color that is vivid red but sometimes with an orange tinge
scatterbrain|3|a flighty and disorganized person
scattergun|2|firearm that is a double-barreled smoothbore shoulder weapon for firing shot at short ranges|c
scepticism|2|the disbelief in any claims of ultimate knowledge
sceptic|2|someone who habitually doubts accepted beliefs
scheduling|5|setting an order and time for planned events
schematic|5|diagram of an electrical or mechanical system|c
scheme|7|an elaborate and systematic plan of action
scherzo|1|a fast movement
schilling|4|formerly the basic unit of money in Austria
schist|4|any metamorphic rock that can be split into thin layers|c
schlemiel|3|a dolt who is a habitual bungler
schlimazel|2|a very unlucky or inept person who fails at everything
schlock|2|merchandise that is shoddy or inferior|c
schmaltz|3|excessive sentimentality in art or music
schmear|2|a batch of things that go together
schmeer|2|a batch of things that go together
schmooze|4|an informal conversation
scholar|6|a learned person|f
schoolhouse|5|a building where young people receive education|c
school|12|an educational institution|f
scientist|8|a person with advanced knowledge of one or more sciences|f
scimitar|3|a curved oriental saber|c
scion|3|a descendent or heir
sclerosis|3|any pathological hardening or thickening of tissue
scoffing|2|showing your contempt by derision
scoff|4|showing your contempt by derision
scolding|4|rebuking a person harshly
scold|5|someone who annoys people by constantly finding fault|f
scope|7|an area in which something acts or operates or has power or control: "the range of a supersonic jet|f
scorecard|3|a record of scores
scores|8|a large number or amount
scoring|6|evaluation of performance by assigning a grade or score
scorn|5|lack of respect accompanied by a feeling of intense dislike
scotoma|2|an isolated area of diminished vision within the visual field
scoundrel|6|a wicked or evil person
scours|1|diarrhea in livestock
scouting|5|exploring in order to gain information
scoutmaster|3|the leader of a troop of Scouts
scowl|4|a facial expression of dislike or displeasure
scrapbook|5|an album into which clippings or notes or pictures can be pasted|c
scraps|6|food that is discarded|c
scratchiness|0|the roughness of a substance that causes abrasions
scratching|7|a harsh noise made by scraping
scrawl|3|poor handwriting
scream|9|sharp piercing cry|f
screener|3|a guard at an airport who checks passengers or their luggage at a security checkpoint
screenplay|6|a script for a film including dialogue and descriptions of characters and sets
scrimshaw|3|a carving on whalebone, whale ivory, walrus tusk, etc., usually by American whalers|c
script|9|a written version of a play or other dramatic composition|f
scrip|4|a certificate whose value is recognized by the payer and payee
scrooge|7|a selfish person who is unwilling to give or spend
scrubs|4|protective garment worn by surgeons during operations|c
scrum|2|the method of beginning play in which the forwards of each team crouch side by side with locked arms
scruples|5|motivation deriving logically from ethical or moral principles that govern a person's thoughts and actions
scuba|5|a device that lets divers breathe under water|c
scullery|4|a small room next to the kitchen|c
scullion|2|a kitchen servant employed to do menial tasks
scurry|5|rushing about hastily in an undignified way
scurvy|5|a condition caused by deficiency of ascorbic acid
scuttlebutt|4|a report about the behavior of other people
scythe|4|an edge tool for cutting grass|c
seabed|2|the bottom of a sea or ocean|c
seaboard|5|the shore of a sea or ocean regarded as a resort|c
seacoast|1|the shore of a sea or ocean|c
seafarer|2|a man who serves as a sailor
seafront|2|the waterfront of a seaside town
sealant|3|a kind of sealing material that is used to form a hard coating on a porous surface|c
sealing|5|the act of treating something to make it repel water
seamanship|3|skill in sailing
seamstress|4|someone who makes or mends dresses
seance|4|a meeting of spiritualists
seaplane|3|an airplane that can land on or take off from water|c
seaport|3|a sheltered port where ships can take on or discharge cargo
seaquake|1|an earthquake at the sea bed
seaside|4|the shore of a sea or ocean regarded as a resort|f
seatbelt|5|a safety belt used in a car or plane to hold you in your seat in case of an accident|c
seats|9|an area that includes places where several people can sit|c
seaward|2|the direction toward the sea
seborrhea|2|a condition in which overactivity of the sebaceous glands causes the skin to become oily
second|12|1/60 of a minute|f
secret|11|something that should remain hidden from others|f
secularism|0|a doctrine that rejects religion and religious considerations
secular|4|someone who is not a clergyman or a professional person
sediment|4|matter that has been deposited by some natural process|c
seductress|2|a woman who seduces
seedbed|0|a bed where seedlings are grown before transplanting|c
seepage|4|the process of seeping
seersucker|2|a light puckered fabric|c
seesaw|4|a plaything consisting of a board balanced on a fulcrum|c
segue|4|the act of changing smoothly from one state or situation to another
seidel|4|a glass for beer|c
seismologist|2|a geophysicist who studies earthquakes and the mechanical characteristics of the Earth
selectman|4|an elected member of a board of officials who run New England towns
selenium|4|a toxic nonmetallic element related to sulfur and tellurium|c
self-aggrandisement|0|an act undertaken to increase your own power and influence or to draw attention to your own importance
self-confidence|0|freedom from doubt
self-deception|0|a misconception that is favorable to the person who holds it
self-defense|0|the act of defending yourself
self-effacement|0|withdrawing into the background
self-esteem|0|a feeling of pride in yourself
self-flagellation|0|self-punishment inflicted by whipping
self-help|0|the act of helping or improving yourself without relying on anyone else
self-reliance|0|personal independence
self-sacrifice|0|acting with less concern for yourself than for the success of the joint activity
selfishness|5|stinginess resulting from a concern for your own welfare and a disregard of others
selling|9|the exchange of goods for an agreed sum of money|f
semaphore|3|an apparatus for visual signaling with lights or mechanically moving arms|c
semicolon|3|a punctuation mark used to connect independent clauses
semifinal|3|one of the two competitions in the next to the last round of an elimination tournament
semipro|2|an athlete who plays for pay on a part-time basis
sending|9|the act of causing something to go|f
sensation|7|an unelaborated elementary awareness of stimulation|f
sensitive|9|someone who serves as an intermediary between the living and the dead
sensor|6|any device that receives a signal or stimulus and responds to it in a distinctive manner|c
sentence|9|a string of words satisfying the grammatical rules of a language|f
sentinel|4|a person employed to keep watch for some anticipated event
sentry|5|a person employed to keep watch for some anticipated event
sepsis|4|the presence of pus-forming bacteria or their toxins in the blood or tissues
septation|0|the division or partitioning of a cavity into parts by a septum
septicemia|2|invasion of the bloodstream by virulent microorganisms from a focus of infection
sepulcher|2|a chamber that is used as a grave|c
sepulchre|3|a chamber that is used as a grave|c
sequence|8|serial arrangement in which things follow in logical order or a recurrent pattern|f
sequin|3|adornment consisting of a small piece of shiny material used to decorate clothing|c
seraglio|3|living quarters reserved for wives and concubines and female relatives in a Muslim household|c
serape|2|a long brightly colored shawl|c
seraph|3|an angel of the first order
serendipity|4|good luck in making unexpected and fortunate discoveries
serge|5|a twilled woolen fabric|c
serialism|0|20th century music that uses a definite order of notes as a thematic basis for a musical composition
series|9|similar things placed in order or happening one after another|f
serotonin|4|a neurotransmitter involved in e.g. sleep and depression and memory|c
servant|8|a person working in the service of another
serve|9|a stroke that puts the ball in play|f
serviceman|3|someone who serves in the armed forces
services|9|performance of duties or provision of space and equipment helpful to others
servicing|4|the act of mating by male animals
serviette|0|a small piece of table linen that is used to wipe the mouth and to cover the lap in order to protect clothing|c
servitude|4|state of subjection to an owner or master or forced labor imposed as punishment
servo|2|control system that converts a small mechanical motion into one requiring much greater power|c
setback|5|an unfortunate happening that hinders or impedes
settle|10|a long wooden bench with a back|f
settling|7|a gradual sinking to a lower level
seventeenth|4|position 17 in a countable series of things
seventeen|7|the cardinal number that is the sum of sixteen and one|f
sewage|5|waste matter carried away in sewers or drains|c
sexist|6|a man with a chauvinistic belief in the inferiority of women
sexuality|6|the properties that distinguish organisms on the basis of their reproductive roles
shack|7|small crude shelter used as a dwelling|c
shadowing|4|the act of following someone secretly
shakeup|2|the imposition of a new organization
shale|3|a sedimentary rock formed by the deposition of successive layers of clay|c
shamus|5|someone who can be employed as a detective to collect information
shantung|3|a heavy silk fabric with a rough surface|c
shantytown|2|a city district inhabited by people living in huts and shanties
shape|9|any spatial attributes|f
shard|5|a broken piece of a brittle artifact|c
sharecropper|2|small farmers and tenants
sharkskin|2|a smooth crisp fabric|c
sharper|5|a professional card player who makes a living by cheating at card games
shattering|5|the act of breaking something into small pieces
shave|8|the act of removing hair with a razor|f
shawl|5|cloak consisting of an oblong piece of cloth used to cover the head and shoulders|c
sheaf|1|a package of several things tied together for carrying or storing|c
shearing|3|removing by cutting off or clipping
shears|5|large scissors with strong blades|c
shebang|4|an entire system
sheen|5|the visual property of something that shines with reflected light
sheikh|4|the leader of an Arab village or family
shekels|3|informal terms for money
shekel|3|the basic unit of money in Israel
shelf|7|a support that consists of a horizontal surface for holding objects|f
shellfire|2|shooting artillery shells
shelling|5|the heavy fire of artillery to saturate an area rather than hit a specific target
shell|8|ammunition consisting of a cylindrical metal casing containing an explosive charge and a projectile|f
shelter|8|a structure that provides privacy and protection from danger|f
sheriff|10|the principal law-enforcement officer in a county|f
sherlock|7|someone who can be employed as a detective to collect information
shiatsu|4|treatment of symptoms by applying pressure with the fingers to specific pressure points on the body
shifting|6|the act of moving from one place to another
shillelagh|3|a cudgel made of hardwood|c
shill|3|a decoy who acts as an enthusiastic customer in order to stimulate the participation of others
shimmer|4|a weak and tremulous light
shindig|5|a large and noisy party of people
shine|9|the quality of being bright and sending out rays of light|f
shingles|4|eruptions along a nerve path often accompanied by severe neuralgia
shining|8|the work of making something smooth and shiny by rubbing or waxing it
shinny|2|a simple version of hockey played by children on the streets using a ball or can as the puck
shipbuilding|2|the construction of ships
shipload|2|the amount of cargo that can be held by a boat or ship or a freight car
shipmate|4|an associate on the same ship with you
shipyard|5|a workplace where ships are built or repaired|c
shirking|2|the evasion of work or duty
shirtsleeves|2|not wearing a jacket
shirt|10|a garment worn on the upper half of the body|f
shitting|6|the elimination of fecal waste through the anus
shivah|2|a period of seven days of mourning after the death of close relative
shivering|5|a sensation of cold that often marks the start of an infection and the development of a fever
shoddy|5|reclaimed wool fiber|c
shoeful|0|the amount that a shoe will hold
shoehorn|3|a device used for easing the foot into a shoe|c
shoelace|5|a lace used for fastening shoes|c
shoes|10|a particular situation|f
shogunate|2|a form of government in which the ruler is an absolute dictator
shogun|4|a hereditary military dictator of Japan
shoji|4|a translucent screen made of a wooden frame covered with rice paper|c
shook|7|a disassembled barrel|c
shooting|10|the act of firing a projectile|f
shopkeeper|4|a merchant who owns or manages a shop
shoplifter|4|a thief who steals goods that are in a store
shoplifting|5|the act of stealing goods that are on display in a store
shopping|9|searching for or buying goods or services|f
shoreline|4|a boundary line between land and water|c
shore|9|the land along the edge of a body of water|f
shortcoming|2|a failing or deficiency
shortfall|2|the property of being an amount by which something is less than expected or required
shorthand|5|a method of writing rapidly using an abbreviated symbolic system
shotgun|8|firearm that is a double-barreled smoothbore shoulder weapon for firing shot at short ranges|c
shout|8|a loud utterance|f
shove|8|the act of shoving
showboat|4|a river steamboat on which theatrical performances could be given|c
showdown|5|a hostile disagreement face-to-face
showgirl|5|a woman who dances in a chorus line
showmanship|3|the ability to present something in an attractive manner
showpiece|2|the outstanding item in a collection|c
showroom|4|an area where merchandise can be displayed|c
showtime|7|the time at which something is supposed to begin
shrapnel|6|shell containing lead pellets that explodes in flight|c
shrift|2|the act of being shriven
shrine|6|a place of worship hallowed by association with some sacred thing or person|c
shrug|4|a gesture involving the shoulders
shuffleboard|4|a game in which players use long sticks to shove wooden disks onto the scoring area marked on a smooth surface
shunning|3|deliberately avoiding
shutdown|5|termination of operations
shuteye|4|informal term for sleep
shutout|3|a defeat in a game where one side fails to score
shutterbug|2|a photography enthusiast
shutting|7|the act of closing something
shyness|4|a feeling of fear of embarrassment
sibling|5|a person's brother or sister
sickbay|4|a room for the treatment of the sick or injured|c
sickbed|2|the bed on which a sick person lies|c
sickle|4|an edge tool for cutting grass or crops|c
sickroom|3|a room to which a sick person is confined|c
sidekick|6|a close friend who accompanies his buddies in their activities
sidestep|2|a step to one side
sidewalk|7|walk consisting of a paved area for pedestrians|f
siege|6|the action of an armed force that surrounds a fortified place and isolates it while continuing to attack
sienna|3|an earth color containing ferric oxides|c
siesta|4|a nap in the early afternoon
sieve|4|a strainer for separating lumps from powdered material or grading particles|c
sifter|2|a household sieve|c
sifting|4|the act of separating grain from chaff
sighting|5|the act of observing
sightseeing|5|going about to look at places of interest|f
sights|7|an optical instrument for aiding the eye in aiming, as on a firearm or surveying instrument|c
sigma|5|the 18th letter of the Greek alphabet
signage|4|signs collectively
signaling|5|any nonverbal action or gesture that encodes a message
signal|9|any nonverbal action or gesture that encodes a message|f
signatory|2|someone who signs and is bound by a document
signified|2|the meaning of a word or expression
signing|8|language expressed by visible hand gestures
signior|5|used as an Italian courtesy title
signore|5|an Italian title of respect for a man
signor|7|used as an Italian courtesy title
signpost|4|a post bearing a sign that gives directions or shows the way|f
silents|2|a movie without a soundtrack
silhouette|4|an outline of a solid object
silica|3|a white or colorless vitreous insoluble solid|c
silicone|5|any of a large class of siloxanes that are unusually stable over a wide range of temperatures|c
silicon|6|a tetravalent nonmetallic element|c
silks|4|the brightly colored garments of a jockey|c
silly|10|a word used for misbehaving children|f
silvan|2|a spirit that lives in or frequents the woods
silva|5|the forest trees growing in a country or region|c
simile|3|a figure of speech that expresses a resemblance between things of different kinds
similitude|0|similarity in appearance or character or nature between persons or things
simmering|3|cooking in a liquid that has been brought to a boil
simmer|6|temperature just below the boiling point
simoleons|2|informal terms for money
simper|2|a silly self-conscious smile
simpleton|4|a person lacking intelligence or common sense
sinfulness|0|estrangement from god
singe|3|a surface burn
single|10|a base hit on which the batter stops safely at first base|f
singular|5|the form of a word that is used to denote a singleton|f
sinning|4|an act that is regarded by theologians as a transgression of God's will
sinusitis|2|inflammation of one of the paranasal sinuses
sipper|1|a drinker who sips
sirocco|2|a windstorm that lifts up clouds of dust or sand
sirrah|3|formerly a contemptuous term of address to an inferior man or boy
sissy|7|a timid man or boy considered childish or unassertive
sister|11|a female person who has the same parents as another person|f
sit-down|0|a strike in which workers refuse to leave the workplace until a settlement is reached
sitar|3|a stringed instrument of India|c
sixer|3|the cardinal number that is the sum of five and one
sixpence|4|a small coin of the United Kingdom worth six pennies
sixteen|7|the cardinal number that is the sum of fifteen and one|f
sixties|5|the decade from 1960 to 1969
sixty|7|the cardinal number that is the product of ten and six|f
sizing|4|any glutinous material used to fill pores in surfaces or to stiffen fabrics|c
skating|7|the sport of gliding on skates|f
skedaddle|4|a hasty flight
skeet|4|the sport of shooting at clay pigeons that are hurled upward in such a way as to simulate the flight of a bird
skein|2|coils of worsted yarn|c
skeptic|4|someone who habitually doubts accepted beliefs
skewer|4|a long pin for holding meat in position while it is being roasted|c
skiff|5|any of various small boats propelled by oars or by sails or by a motor|c
skiing|7|a sport in which participants must travel on skis|f
skillet|5|a pan used for frying foods|c
skinflint|3|a selfish person who is unwilling to give or spend
skinheads|5|a youth subculture that appeared first in England in the late 1960s as a working-class reaction to the hippies
skinny|8|confidential information about a topic or person
skirl|2|the sound of a bagpipe
skirmish|4|a minor short-term fight
skittles|4|a bowling game that is played by rolling a bowling ball down a bowling alley at a target of nine wooden pins
skivvies|4|men's underwear consisting of cotton undershirt and underpants|c
skulduggery|2|verbal misrepresentation intended to take advantage of you in some way
skulking|4|evading duty or work by pretending to be incapacitated
skullduggery|2|verbal misrepresentation intended to take advantage of you in some way
skycap|3|a porter who helps passengers with their baggage at an airport
skydiving|5|performing acrobatics in free fall before pulling the ripcord of a parachute
skylight|5|a window in a roof to admit daylight|c
skyscraper|5|a very tall building with many stories|f
skyway|4|a designated route followed by airplanes in flying from one airport to another
slacking|5|the evasion of work or duty
slacks|5|pants for casual wear|c
slapper|2|a hitter who slaps with an open hand
slaughterhouse|5|a building where animals are butchered|c
slavery|7|the state of being under the control of another person|f
slave|8|a person who is owned by someone|f
slaying|5|unlawful premeditated killing of a human being by a human being
sleepiness|2|a very sleepy state
sleepover|5|an occasion of spending a night away from home or having a guest spend the night in your home
sleep|12|a natural and periodic state of rest during which consciousness of the world is suspended|f
sleet|4|partially melted snow
sleeve|7|the part of a garment that is attached at the armhole and that provides a cloth covering for the arm|f
sleight|4|adroitness in using the hands
sleigh|6|a vehicle mounted on runners and pulled by horses or dogs|c
sleuthing|3|a police investigation to determine the perpetrator
sleuth|3|a detective who follows a trail
slight|8|a deliberate discourteous act|f
slime|6|any thick, viscous matter|c
slinging|5|throwing with a wide motion
slingshot|5|a plaything consisting of a Y-shaped stick with elastic between the arms|c
slipknot|3|a knot at the end of a cord or rope that can slip along the cord or rope around which it is made|c
slipstream|6|the flow of air that is driven backwards by an aircraft propeller
slogan|6|a favorite saying of a sect or political group|f
sloop|3|a sailing vessel with a single mast set about one third of the boat's length aft of the bow|c
sloughing|2|the process whereby something is shed
slowdown|3|the act of slowing down or falling behind
slowing|6|a decrease in rate of change
slowpoke|4|someone who moves slowly
slugfest|2|a fight with bare fists
slush|4|partially melted snow|c
small-arm|0|a portable gun|c
smart|11|a kind of pain such as that caused by a wound or a burn or a sore|f
smashing|6|the act of breaking something into small pieces
smelling|7|the act of perceiving the odor of something
smidgen|4|a tiny or scarcely detectable amount
smidge|4|a tiny or scarcely detectable amount
smiley|6|an emoticon of a smiling face
smile|10|a facial expression characterized by turning up the corners of the mouth|f
smiling|8|a facial expression characterized by turning up the corners of the mouth
smirk|5|a smile expressing smugness or scorn instead of pleasure
smithereens|4|a collection of small fragments considered as a whole
smithy|5|a workplace where metal is worked by heating and hammering|c
smock|4|a loose coverall reaching down to the ankles|c
smoke|10|a cloud of fine particles suspended in a gas|f
smooching|4|affectionate play
smooch|4|an enthusiastic kiss
smoother|5|a power tool used for sanding wood|c
smuggling|6|secretly importing prohibited goods or goods on which duty is due
smugness|3|an excessive feeling of self-satisfaction
snafu|4|an acronym often used by soldiers in World War II: situation normal all fucked up
snapshot|5|an informal photograph|c
sneeze|6|a symptom consisting of the involuntary expulsion of air from the nose|f
sneezing|5|a symptom consisting of the involuntary expulsion of air from the nose
snicker|3|a disrespectful laugh
sniffle|3|the act of breathing heavily through the nose
sniff|6|sensing an odor by inhaling through the nose
snifter|4|a globular glass with a small top|c
sniper|7|a marksman who shoots at people from a concealed place
snippet|2|a small piece of anything|c
snipping|2|a small piece of anything|c
snips|2|hand shears for cutting sheet metal|c
snitch|6|someone acting as an informer or decoy for the police
sniveling|5|whining in a tearful manner
snobbery|3|the trait of condescending to those of lower social status
snogging|2|cuddle and kiss
snood|2|an ornamental net in the shape of a bag that confines a woman's hair|c
snooker|3|a form of pool played with 15 red balls and six balls of other colors and a cue ball
snooper|2|a spy who makes uninvited inquiries into the private affairs of others
snoop|6|a spy who makes uninvited inquiries into the private affairs of others
snooze|5|sleeping for a short period of time
snorting|5|an act of forcible exhalation
snowbank|2|a mound or heap of snow|c
snowdrift|3|a mass of snow heaped up by the wind|c
snowfall|4|precipitation falling from clouds in the form of ice crystals
snowfield|2|a permanent wide expanse of snow|c
snowman|6|a figure of a person made of packed snow|c
snowmobile|3|tracked vehicle for travel on snow having skis in front|c
snowplow|4|a vehicle used to push snow from roads|c
snowsuit|2|a child's overgarment for cold weather|c
snuggle|5|a close and affectionate embrace
snuggling|4|affectionate play
soaring|5|the activity of flying a glider
sobbing|7|convulsive gasp made while weeping
soccer|8|a football game in which two teams of 11 players try to kick or head a ball into the opponents' goal|f
socialism|4|a political theory advocating state ownership of industry
society|9|an extended social group having a distinctive cultural and economic organization|f
sociologist|3|a social scientist who studies the institutions and development of human society
sociology|4|the study and classification of human societies
sodium|6|a silvery soft waxy metallic element of the alkali metal group|c
sodomite|3|someone who engages in anal copulation
soft-shoe|0|tap dancing wearing shoes that have soft soles
softener|4|a substance added to another to make it less hard|c
softening|4|the process of becoming softer
softie|4|a person who is weak and excessively sentimental
softy|4|a person who is weak and excessively sentimental
soiree|5|a party of people assembled in the evening
sojourner|2|a temporary resident
sojourn|3|a temporary stay
solarium|4|a room enclosed largely with glass and affording exposure to the sun|c
soldering|4|fastening firmly together
soldier|9|an enlisted man or woman who serves in an army|f
solenoid|2|a coil of wire around an iron core|c
solicitude|2|a feeling of excessive concern
solidarity|5|a union of interests or purposes or sympathies among members of a group
solipsism|2|the philosophical theory that the self is all that you know to exist
soloist|3|a musician who performs a solo
solon|3|a man who is a respected leader in national or international affairs
solstice|4|either of the two times of the year when the sun is at its greatest distance from the celestial equator
solvency|2|the ability to meet maturing obligations as they come due
solving|6|finding a solution to a problem
somebody|12|a human being|f
someone|12|a human being|f
somersaulting|1|an acrobatic feat in which the feet roll over the head and return
somersault|4|an acrobatic feat in which the feet roll over the head and return
somewhere|11|an indefinite or unknown location|f
sommelier|2|a waiter who manages wine service in a hotel or restaurant
sonata|4|a musical composition of 3 or 4 movements of contrasting forms
songbook|2|a book containing a collection of songs
songwriter|5|a composer of words or music for popular songs
sonnet|5|a verse form consisting of 14 lines with a fixed rhyme scheme
sonny|8|a male child
sonogram|3|an image of a structure that is produced by ultrasonography|c
sonority|0|having the character of a loud deep sound
sooth|3|truth or reality
sophisticate|1|a worldly-wise person
sophistry|2|a deliberately invalid argument displaying ingenuity in reasoning in the hope of deceiving someone
sophomore|6|a second-year undergraduate|f
sorority|6|a social club for female undergraduates
sorption|0|the process in which one substance takes up or holds another
soupcon|2|a slight but appreciable amount
sourpuss|4|someone with a habitually sullen or gloomy expression
sousaphone|2|the lowest brass wind instrument|c
soutane|0|a long cassock with buttons down the front|c
southpaw|4|a baseball pitcher who throws the ball with the left hand
southward|3|the cardinal compass point that is at 180 degrees
sovereign|6|a nation's ruler or head of state usually by hereditary right
soviet|7|an elected governmental council in a communist country
spaciousness|0|spatial largeness and extensiveness
spackle|3|powder that when mixed with water forms a plastic paste used to fill cracks and holes in plaster|c
spadework|2|dull or routine preliminary work preparing for an undertaking
spall|2|a fragment broken off from the edge or face of stone or ore and having at least one thin edge|c
spandex|5|an elastic synthetic fabric|c
spangle|2|adornment consisting of a small piece of shiny material used to decorate clothing|c
spank|6|a slap with the flat of the hand
spanner|3|a hand tool that is used to hold or twist a nut or bolt|c
sparkling|6|a rapid change in brightness
spatiality|0|any property relating to or occupying space
spaying|2|neutering a female by removing the ovaries
speakeasy|4|an illegal barroom|c
speakerphone|5|a telephone with a microphone and loudspeaker|c
specialist|7|an expert who is devoted to one occupation or branch of learning|f
species|8|taxonomic group whose members can interbreed
specie|2|coins collectively
specs|6|optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision|c
spectacles|5|optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision|c
spectacle|6|something or someone seen
spectacular|7|a lavishly produced performance|f
spectator|5|a close observer|f
spectrum|6|an ordered array of the components of an emission or wave
speechmaking|2|delivering an address to a public audience
speedboat|4|a fast motorboat|c
speeding|7|changing location rapidly
spelling|7|forming words with letters according to the principles underlying accepted usage|f
spendthrift|2|someone who spends money prodigally
spermicide|4|a contraceptive agent that kills spermatozoa|c
spiegel|2|pig iron containing manganese|c
spiel|4|plausible glib talk
spiff|3|attractiveness in appearance or dress or manner
spillover|2|any indirect effect of public expenditure
spillway|3|a channel that carries excess water over or around a dam or other obstruction|c
spinal|7|anesthesia of the lower half of the body
spinnability|0|the quality of being suitable for spinning or the capability of being spun
spinnaker|3|a large and usually triangular headsail|c
spinning|7|creating thread
spiral|6|a plane curve traced by a point circling about the center but at increasing distances from the center|f
spire|2|a tall tower that forms the superstructure of a building and that tapers to a point at the top|c
spiritualist|3|someone who serves as an intermediary between the living and the dead
spiritual|8|a kind of religious song originated by Blacks in the southern United States|f
spitfire|4|a highly emotional and quick-tempered person
spittoon|4|a receptacle for spit|c
splashdown|3|a landing of a spacecraft in the sea at the end of a space flight
splay|2|an outward bevel around a door or window that makes it seem larger|c
splenectomy|3|surgical removal of the spleen
splicing|3|a junction where two things have been joined together|c
spliff|3|marijuana leaves rolled into a cigarette for smoking|c
splintering|3|the act of chipping something
splinter|5|a small thin sharp bit or wood or glass or metal|c
split|9|extending the legs at right angles to the trunk|f
splotch|2|an irregularly shaped spot
spokesperson|5|an advocate who represents someone else's policy or purpose
spoof|3|a composition that imitates or misrepresents somebody's style, usually in a humorous way
spool|4|a winder around which thread or tape or film or other flexible materials can be wound|c
spoor|3|the trail left by a person or an animal|c
sportsmanship|4|fairness in following the rules of the game|f
spouse|6|a person's partner in marriage
spout|5|an opening that allows the passage of liquids or grain|c
sprain|5|a painful injury to a joint caused by a sudden wrenching of its ligaments
sprawling|3|an ungainly posture with arms and legs spread about
spreadsheet|3|a screen-oriented interactive program enabling a user to lay out financial data on the screen
spree|6|a brief indulgence of your impulses
springtime|5|the season of growth
spring|9|the season of growth|f
sprinkler|5|mechanical device that attaches to a garden hose for watering lawn or garden|c
sprites|2|atmospheric electricity appearing as globular flashes of red light rising to heights of 60 miles
sprite|4|a small being, human in form, playful and having magical powers
spritz|4|a quick squirt of some liquid
spume|0|foam or froth on the sea|c
spurring|2|a verbalization that encourages you to attempt something
spurt|4|the occurrence of a sudden discharge
sputnik|4|a Russian artificial satellite|c
spyglass|3|a small refracting telescope|c
spyware|2|computer software that obtains information from a user's computer without the user's knowledge or consent
squabble|4|a quarrel about petty points
squall|4|sudden violent winds
squalor|3|sordid dirtiness
squandering|3|spending resources lavishly and wastefully
square|9|a plane rectangle with four equal sides and four right angles|f
squeal|6|a high-pitched howl
squeegee|3|T-shaped cleaning implement with a rubber edge across the top|c
squeezing|6|the act of gripping and pressing firmly
squib|3|firework consisting of a tube filled with powder that burns with a fizzing noise|c
squirm|5|the act of wiggling
squish|5|the noise of soft mud being walked on
stabiliser|2|a device for making something stable|c
stability|6|the quality or attribute of being firm and steadfast
stable|8|a farm building for housing horses or other livestock|f
stadium|7|a large structure for open-air sports or entertainments|f
staff|9|personnel who assist their superior in carrying out an assigned task|f
stagehand|4|an employee of a theater who performs work involved in putting on a theatrical production
stagger|4|an unsteady uneven gait
staginess|0|an artificial and mannered quality
stainless|5|steel containing chromium that makes it resistant to corrosion|c
staircase|6|a way of access consisting of a set of steps|c
stairway|5|a way of access consisting of a set of steps|c
stakeout|6|surveillance of some place or some person by the police
stakes|7|the money risked on a gamble
stalling|7|a tactic used to mislead or delay
stalls|5|a farm building for housing horses or other livestock|c
stalwart|4|a person who is loyal to their allegiance
stamina|5|enduring strength and energy
standpipe|2|a vertical pipe|c
stanhope|2|a light open horse-drawn carriage with two or four wheels and one seat|c
starboard|7|the right side of a ship or aircraft to someone who is aboard and facing the bow or nose|c
stardom|4|the status of being acknowledged as a star
stardust|5|a dreamy romantic or sentimental quality
stare|8|a fixed look with eyes open wide|f
stargazing|3|observation of the stars
starship|6|a spacecraft designed to carry a crew into interstellar space|c
startle|5|a sudden involuntary movement
starving|8|the act of depriving of food or subjecting to famine
stash|7|a secret store of valuables or money
statement|9|a message that is stated or declared|f
stateroom|5|a guest cabin|c
statesmanship|2|wisdom in the management of public affairs
statesman|4|a man who is a respected leader in national or international affairs
stationery|5|paper cut to an appropriate size for writing letters
station|10|a facility equipped with special equipment and personnel for a particular purpose|f
statistic|4|a datum that can be represented numerically
statuette|2|a small carved or molded figure|c
statue|8|a sculpture representing a human or animal|f
stature|6|high level of respect gained by impressive development or achievement
status|8|the relative position or standing of things or especially persons in a society|f
statute|6|an act passed by a legislative body
stays|9|a woman's close-fitting foundation garment|c
steady|9|a person loved by another person|f
stead|5|the post or function properly or customarily occupied or served by another
steakhouse|4|a restaurant that specializes in steaks|c
stealer|3|a criminal who takes property belonging to someone else with the intention of keeping it or selling it
stealth|6|avoiding detection by moving carefully
steam|8|water at boiling temperature diffused in the atmosphere|f
steel|8|an alloy of iron with small amounts of carbon|f
steeple|4|a tall tower that forms the superstructure of a building and that tapers to a point at the top|c
stencil|3|a sheet of material that has been perforated with a pattern|c
stenographer|5|someone skilled in the transcription of speech
stepfather|6|the husband of your mother by a subsequent marriage
stepmother|7|the wife of your father by a subsequent marriage
steppe|4|extensive plain without trees|c
stepson|4|the son your spouse by a former marriage
stereotype|4|a conventional or formulaic conception or image
steriliser|2|a device for heating substances above their boiling point|c
sterling|6|British money
stethoscope|5|a medical instrument for listening to the sounds generated inside the body|c
stickball|3|a form of baseball played in the streets with a rubber ball and broomstick handle
stickpin|2|a decorative pin that is worn in a necktie|c
stickup|5|robbery at gunpoint
stifling|4|forceful prevention
stigmata|4|marks resembling the wounds on the crucified body of Christ
stiletto|4|a small dagger with a tapered blade|c
stillness|4|tranquil silence
stinginess|2|a lack of generosity
stinging|5|a kind of pain
stipend|4|a sum of money allotted on a regular basis
stockbroker|5|an agent in the buying and selling of stocks and bonds
stockman|2|farmer who breed or raises livestock
stockpiling|3|accumulating and storing a reserve supply
stockroom|4|storeroom for storing goods and supplies used in a business|c
stockyard|3|enclosed yard where cattle, pigs, horses, or sheep are kept temporarily|c
stock|9|the capital raised by a corporation through the issue of shares entitling holders to an ownership interest
stogie|4|a cheap cigar|c
stole|10|a wide scarf worn about their shoulders by women|f
stomp|6|a dance involving a rhythmical stamping step
stonewalling|2|stalling or delaying especially by refusing to answer questions or cooperate
stoning|2|the act of pelting with stones
stoolie|4|someone acting as an informer or decoy for the police
stopgap|2|something contrived to meet an urgent need or emergency
stops|9|a gambling card game in which chips are placed on the ace and king and queen and jack of separate suits
stopwatch|5|a timepiece that can be started or stopped for exact timing|c
storage|8|the act of storing something|f
storehouse|4|a depository for goods|c
storekeeper|4|a merchant who owns or manages a shop
storeroom|5|a room in which things are stored|c
storey|3|a structure consisting of a room or set of rooms at a single position along a vertical scale|c
store|10|a mercantile establishment for the retail sale of goods or services|f
storybook|4|a book containing a collection of stories
storyline|3|the plot of a book or play or film
stove|7|a kitchen appliance used for cooking food|f
stowaway|4|a person who hides aboard a ship or plane in the hope of getting free passage
strafe|2|an attack of machine-gun fire or cannon fire from a low flying airplane
strainer|3|a filter to retain larger pieces while smaller pieces and liquids pass through|c
stranger|9|anyone who does not belong in the environment in which they are found|f
strangling|5|the act of suffocating by constricting the windpipe
strapless|4|a woman's garment that exposes the shoulders and has no shoulder straps|c
strategy|8|an elaborate and systematic plan of action|f
stratosphere|4|the atmospheric layer between the troposphere and the mesosphere|c
straw|7|plant fiber used e.g. for making baskets and hats or as fodder|f
streaming|5|the circulation of cytoplasm within a cell
stream|7|a natural body of running water flowing on or under the earth|f
streetcar|5|a wheeled vehicle that runs on rails and is propelled by electricity|c
streetlight|4|a lamp supported on a lamppost|c
street|11|a thoroughfare that is lined with buildings|f
stress|8|the relative prominence of a syllable or musical note|f
stridor|2|a whistling sound when breathing
stripes|7|V-shaped sleeve badge indicating military rank and service
stripping|5|the removal of covering
striving|4|an effortful attempt to attain a goal
strobe|4|scientific instrument that provides a flashing light synchronized with the periodic movement of an object|c
stroking|5|a light touch with the hands
stroll|7|a leisurely walk
strontium|2|a soft silver-white or yellowish metallic element of the alkali metal group|c
strop|3|a leather strap used to sharpen razors|c
strumpet|4|a woman adulterer
strychnine|4|an alkaloid plant toxin extracted chiefly from nux vomica|c
stucco|4|a plaster now made mostly from Portland cement and sand and lime|c
student|10|a learner who is enrolled in an educational institution|f
studio|9|workplace for the teaching or practice of an art|f
studying|9|reading carefully with intent to remember
study|10|a detailed critical inspection|f
stumping|1|campaigning for something by making political speeches
stupe|3|a person who is not very bright
stupidity|6|a poor ability to understand or to profit from experience
stupid|11|a person who is not very bright|f
stylemark|0|a distinctive characteristic or attribute
style|9|how something is done or how it happens|f
sub-test|0|one of a battery of related tests
subbing|3|working as a substitute for someone who is ill or on leave of absence
subjectivity|2|judgment based on individual personal impressions and feelings and opinions rather than external facts
subjunctive|2|a mood that represents an act or state as contingent or possible
sublet|4|a lease from one lessee to another
sublimate|2|the product of vaporization of a solid|c
sublimity|2|nobility in thought or feeling or style
submarine|7|a submersible warship usually armed with torpedoes|f
submerging|2|sinking until covered completely with water
subpart|1|a part of a part
subpoena|6|a writ issued by court authority to compel the attendance of a witness at a judicial proceeding
subroutine|2|a set sequence of steps, part of larger computer program
subset|2|a set whose members are members of another set
subsiding|2|a gradual sinking to a lower level
subsidy|2|a grant paid by a government to an enterprise that benefits the public
subsoil|2|the layer of soil between the topsoil and bedrock|c
substance|7|the real physical matter of which a person or thing consists
substantive|3|any word or group of words functioning as a noun
substitute|7|a person or thing that takes or can take the place of another|f
subterfuge|4|something intended to misrepresent the true nature of an activity
suburb|4|a residential district located on the outskirts of a city
subversive|5|a radical supporter of political or social revolution
subverter|2|a radical supporter of political or social revolution
succor|3|assistance in time of difficulty
succour|3|assistance in time of difficulty
suddenness|3|the quality of happening with headlong haste or without warning
suffix|1|an affix that is added at the end of the word|f
suffragette|3|a woman advocate of women's right to vote
suffrage|2|a legal right guaranteed by the 15th amendment to the US Constitution
suitability|2|the quality of having the properties that are right for a specific purpose
suitcase|8|a portable rectangular container for carrying clothes|f
suiting|3|a fabric used for suits|c
suitor|5|a man who courts a woman
sulfate|4|a salt or ester of sulphuric acid|c
sulfide|3|a compound of sulphur and some other element that is more electropositive|c
sulfur|5|an abundant tasteless odorless multivalent nonmetallic element|c
sulky|3|a light two-wheeled vehicle for one person|c
sulphur|5|an abundant tasteless odorless multivalent nonmetallic element|c
sultan|6|the ruler of a Muslim country
summary|6|a brief statement that presents the main points in a concise form|f
summerhouse|4|a small roofed building affording shade and rest|c
summertime|5|the warmest season of the year
summer|10|the warmest season of the year|f
summoning|4|calling up supposed supernatural forces by spells and incantations
sunbeam|4|a ray of sunlight
sunblock|4|a cream spread on the skin|c
sundial|4|timepiece that indicates the daylight hours by the shadow that the gnomon casts on a calibrated dial|f
sundown|6|the time in the evening at which the sun begins to fall below the horizon
sundries|2|miscellaneous objects too numerous or too small to be specified|c
sunglasses|7|spectacles that are darkened or polarized to protect the eyes from the glare of the sun|f
sunglass|3|a convex lens that focuses the rays of the sun|c
sunlamp|2|a mercury-vapor lamp used in medical or cosmetic treatments|c
sunlight|7|the rays of the sun|f
sunroof|4|an automobile roof having a sliding or raisable panel|c
sunroom|3|a room enclosed largely with glass and affording exposure to the sun|c
sunscreen|5|a cream spread on the skin|c
sunspot|3|a cooler darker spot appearing periodically on the sun's photosphere
sunstroke|3|sudden prostration due to exposure to the sun or excessive heat
suntan|5|a browning of the skin resulting from exposure to the rays of the sun
sunup|5|the first light of day
supercharger|3|compressor that forces increased oxygen into the cylinders of an internal-combustion engine|c
superego|2|that part of the unconscious mind that acts as a conscience
supergrass|2|a police informer who implicates many people
supermarket|7|a large self-service grocery store selling groceries and dairy products and household goods|f
supermom|3|an informal term for a mother who can combine childcare and full-time employment
supernova|4|a star that explodes and becomes extremely luminous in the process|c
superpower|4|a state powerful enough to influence events throughout the world
superstar|6|someone who is dazzlingly skilled in any field|f
superstition|6|an irrational belief arising from ignorance or fear|f
supervising|5|management by overseeing the performance or operation of a person or group
supervision|6|management by overseeing the performance or operation of a person or group
super|9|a caretaker for an apartment house|f
suppertime|4|the customary or habitual hour for the evening meal
supping|2|ingestion of liquid food with a spoon or by drinking
supply|9|an amount of something available for use|f
supporting|7|the act of bearing the weight of or strengthening
suppository|3|a small plug of medication designed for insertion into the rectum or vagina where it melts|c
supremacy|4|power to dominate or defeat
supremo|3|the most important person in an organization
surfing|7|the sport of riding a surfboard toward the shore on the crest of a wave|f
surmise|4|a message expressing an opinion based on incomplete evidence
surname|5|the name used to identify the members of a family|f
surplus|6|a quantity much larger than is needed
surroundings|6|the environmental condition
surround|6|the area in which something exists or lives|f
surveillance|9|close observation of a person or group
surveying|4|the practice of measuring angles and distances on the ground so that they can be accurately plotted on a map
suspicion|7|an impression that something might be the case|f
sutler|4|a supplier of victuals or supplies to an army
suturing|4|surgical joining of two surfaces
swabbing|3|cleaning with a mop
swain|3|a man who is the lover of a man or woman
swallowtail|2|a man's full-dress jacket with two long tapering tails at the back|c
swami|5|a Hindu religious teacher
swank|4|elegance by virtue of being fashionable
sward|0|surface layer of ground containing a mat of grass and grass roots|c
swashbuckler|2|a reckless impetuous irresponsible person
swashbuckling|2|flamboyantly reckless and boastful behavior
swash|2|the movement or sound of water
swastika|4|the official emblem of the Nazi Party and the Third Reich
swatch|4|a sample piece of cloth|c
swathing|0|cloth coverings wrapped around something|c
swatter|3|an implement with a flat part and a long handle|c
sweatpants|3|loose-fitting trousers with elastic cuffs|c
sweatshirt|6|cotton knit pullover with long sleeves worn during athletic activity|f
sweatshop|4|factory where workers do piecework for poor pay and are prevented from forming unions|c
sweeping|6|the act of cleaning with a broom
sweepstakes|5|a lottery in which the prize consists of the money paid by the participants
sweetie|10|a person loved by another person|f
swerving|3|the act of turning aside suddenly
swiftness|2|a rate at which something happens
swilling|3|the drinking of large mouthfuls rapidly
swimsuit|6|tight fitting garment worn for swimming|f
swimwear|3|tight fitting garment worn for swimming|c
swinging|7|changing location by moving back and forth
swipe|5|a sweeping stroke or blow
swirl|5|the shape of something rotating rapidly|c
swish|5|a brushing or rustling sound
switchboard|5|telephone central where circuits are completed with patchcords|c
switching|7|the act of changing one thing or position for another
swivel|4|a coupling that has one end that turns on a headed pin|c
swoon|4|a spontaneous loss of consciousness caused by insufficient blood to the brain
swoosh|3|the noise produced by the sudden rush of a fluid
swordsmanship|3|skill in fencing
swordsman|5|someone skilled at fencing
sword|9|a cutting or thrusting weapon that has a long metal blade and a hilt with a hand guard|f
sycophant|3|a person who tries to please someone in order to gain a personal advantage
syllable|5|a unit of spoken language larger than a phoneme
syllabus|4|an integrated course of academic studies
syllogism|2|deductive reasoning in which a conclusion is derived from two premises
sylvan|2|a spirit that lives in or frequents the woods
symbiosis|3|the relation between two different species of organisms that are interdependent
symbol|8|an arbitrary sign that has acquired a conventional significance|f
symmetry|5|an attribute of a shape or relation
synagogue|5|the place of worship for a Jewish congregation|c
synchronicity|2|the relation that exists when things occur at the same time
synchronism|0|the relation that exists when things occur at the same time
synchrony|0|the relation that exists when things occur at the same time
syndactyly|2|birth defect in which there is partial or total webbing connecting two or more fingers or toes
synecdoche|2|substituting a more inclusive term for a less inclusive one or vice versa
synergy|4|the working together of two things to produce an effect greater than the sum of their individual effects
synopsis|3|a sketchy summary of the main points of an argument or theory
synthetic|6|a compound made artificially by chemical reactions|c
syringe|6|a medical instrument used to inject or withdraw fluids|c
tabor|3|a small drum with one head of soft calfskin|c
tachometer|2|measuring instrument for indicating speed of rotation|c
taconite|2|a variety of chert containing magnetite and hematite|c
tactic|5|a plan for attaining a particular goal
taffeta|4|a crisp smooth lustrous fabric|c
tailgate|4|a gate at the rear of a vehicle|c
tailing|5|the act of following someone secretly
taillight|5|lamp mounted at the rear of a motor vehicle|c
tailpipe|4|a pipe carrying fumes from the muffler to the rear of a car|c
tails|7|formalwear consisting of full evening dress for men|c
tailwind|2|wind blowing in the same direction as the path of a ship or aircraft
taint|5|the state of being contaminated
takings|3|the income or profit arising from such transactions as the sale of land or other property
taking|12|the act of someone who picks up or takes something|f
talkie|4|a movie with synchronized speech and singing
talking|13|an exchange of ideas via conversation|f
talks|9|a discussion intended to produce an agreement
tallow|2|obtained from suet and used in making soap, candles and lubricants|c
tambourine|5|a shallow drum with a single drumhead and with metallic disks in the sides|c
tamer|4|an animal trainer who tames wild animals
tampering|5|the act of altering something secretly or improperly
tamper|4|a tool for tamping|c
tampon|4|plug of cotton or other absorbent material|c
tankard|2|large drinking vessel with one handle|c
tankful|3|as much as a tank will hold
tantalum|2|a hard grey lustrous metallic element that is highly resistant to corrosion|c
tantrum|5|a display of bad temper
tapering|2|the act of gradually lowering the size or amount
taping|6|a recording made on magnetic tape|c
tapping|6|the sound of light blow or knock
tardiness|4|the quality or habit of not adhering to a correct or usual or expected time
tariff|3|a government tax on imports or exports
tarnish|4|discoloration of metal surface caused by oxidation
tarot|5|any of a set of cards that include 22 cards representing virtues and vices and death and fortune etc.|c
tarpaulin|2|waterproofed canvas|c
tartan|4|a cloth having a crisscross design|c
tassel|4|adornment consisting of a bunch of cords fastened at one end|c
tattletale|4|someone who gossips indiscreetly
tattle|3|disclosing information or giving evidence about another
taunting|5|aggravation by deriding or mocking or criticizing
taunt|4|aggravation by deriding or mocking or criticizing
taupe|4|a greyish brown
taxicab|5|a car driven by a person whose job is to take passengers where they want to go in exchange for money|c
taxidermist|3|a craftsman who stuffs and mounts the skins of animals for display
taxidermy|3|the art of mounting the skins of animals so that they have lifelike appearance
taxman|3|someone who collects taxes for the government
teacart|0|serving cart for serving tea or light refreshments|c
teahouse|5|a restaurant where tea and light meals are available|c
teammate|5|a fellow member of a team|f
teamster|3|the driver of a team of horses doing hauling
teamwork|6|cooperative work done by a team|f
teapot|5|pot for brewing tea|c
tearing|7|shedding tears
tearjerker|2|an excessively sentimental narrative
tearoom|3|a restaurant where tea and light meals are available|c
teashop|2|a restaurant where tea and light meals are available|c
techie|2|a technician who is highly proficient and enthusiastic about some technical field
technetium|2|a crystalline metallic element not found in nature|c
technique|8|a practical method or art applied to some particular task|f
technocracy|2|a form of government in which scientists and technical experts are in control
technology|8|the application of the knowledge and usage of tools and techniques to control one's environment|f
techno|5|a style of fast heavy electronic dance music usually without vocals
teenager|7|a juvenile between the onset of puberty and maturity|f
teepee|2|a Native American tent|c
teeter|2|a plaything consisting of a board balanced on a fulcrum|c
tefillin|2|either of two small leather cases containing texts from the Hebrew Scriptures
telecast|4|a television broadcast
telegraph|6|apparatus used to communicate at a distance over a wire|c
telekinesis|4|the power to move something by thinking about it without the application of physical force
telemarketing|4|the use of the telephone as an interactive medium for promotion and sales
telemetry|4|automatic transmission and measurement of data from remote sources by wire or radio or other means
telepathy|5|apparent communication from one mind to another without using sensory perceptions
teleportation|2|a hypothetical mode of instantaneous transportation
telescope|6|a magnifier of images of distant objects|c
television|9|broadcasting visual images of stationary or moving objects|f
telex|4|a character printer connected to a telegraph that operates like a typewriter|c
telfer|4|one of the conveyances in a telpherage|c
telltale|4|someone who gossips indiscreetly
telly|6|an electronic device that receives television signals and displays them on a screen|c
temerity|3|fearless daring
temperature|8|the degree of hotness or coldness of a body or environment|f
template|4|a model or standard for making comparisons
temple|8|place of worship consisting of an edifice for the worship of a deity|f
temporal|5|the semantic role of the noun phrase that designates the time of the state or action denoted by the verb
temptation|7|something that seduces or has the quality to seduce
temptress|4|a woman who is considered to be dangerously seductive
tenacity|3|persistent determination
tenderfoot|4|an inexperienced person
tending|5|the work of providing treatment for or attending to someone or something
tenement|4|a run-down apartment house barely meeting minimal standards|c
tenet|2|a religious doctrine that is proclaimed as true without proof
tenon|2|a projection at the end of a piece of wood that is shaped to fit into a mortise and form a mortise joint|c
tense|8|a grammatical category of verbs used to express distinctions of time|f
tenting|2|the act of encamping and living in tents in a camp
tepee|4|a Native American tent|c
terahertz|2|one trillion periods per second
terminology|4|a system of words used to name things in a particular discipline
terrain|6|a piece of ground having specific characteristics or military potential
terrarium|3|a vivarium in which selected living plants are kept and observed|c
terror|8|an overwhelming feeling of fear and anxiety|f
terrycloth|2|a pile fabric with uncut loops on both sides|c
testosterone|5|a potent androgenic hormone produced chiefly by the testes|c
tether|4|restraint consisting of a rope used to restrain an animal|c
tetracycline|3|an antibiotic derived from microorganisms of the genus Streptomyces and used broadly to treat infections|c
tetrodotoxin|2|a powerful neurotoxin found in the ovaries of pufferfish|c
textbook|6|a book prepared for use in schools or colleges|f
textile|4|artifact made by weaving or felting or knitting or crocheting natural or synthetic fibers|c
texture|6|the feel of a surface or a fabric
thallium|3|a soft grey malleable metallic element that resembles tin but discolors on exposure to air|c
thankfulness|2|warm friendly feelings of gratitude
theatrical|6|a performance of a play
theft|7|the act of taking something from someone unlawfully|f
theophylline|2|a colorless crystalline alkaloid derived from tea leaves or made synthetically|c
theorem|4|a proposition deducible from basic postulates
theosophy|2|a system of belief based on mystical insight into the nature of God and the soul
therapy|9|the act of caring for someone
theremin|2|an electronic musical instrument|c
thermal|6|rising current of warm air
thermistor|0|a semiconductor device made of materials whose resistance varies as a function of temperature|c
thermodynamics|3|the branch of physics concerned with the conversion of different forms of energy
thermometer|6|measuring instrument for measuring temperature|c
thermometry|0|the measurement of temperature
thermostat|5|a regulator for automatically regulating temperature by starting or stopping the supply of heat|c
thermos|5|vacuum flask that preserves temperature of hot or cold drinks|c
thesaurus|4|a book containing a classified list of synonyms
thespian|4|a theatrical performer
theta|5|the 8th letter of the Greek alphabet
thiamine|2|a B vitamin that prevents beriberi|c
thiamin|0|a B vitamin that prevents beriberi|c
thicket|4|a dense growth of bushes
thick|8|the location of something surrounded by other things|f
thief|9|a criminal who takes property belonging to someone else with the intention of keeping it or selling it|f
thievery|3|the act of taking something from someone unlawfully
thieving|6|the act of taking something from someone unlawfully
thill|0|one of two shafts extending from the body of a cart or carriage on either side of the animal that pulls it|c
thingamabob|3|something unspecified whose name is either forgotten or not known|c
thingamajig|3|something unspecified whose name is either forgotten or not known|c
things|13|any movable possession|f
thinking|12|the process of using your mind to consider something carefully|f
thinner|6|a diluting agent|c
thinning|4|the act of diluting something
thiouracil|0|depresses the function of the thyroid gland|c
thirteenth|5|position 13 in a countable series of things
thirteen|7|the cardinal number that is the sum of twelve and one|f
thirtieth|2|position 30 in a countable series of things
thirty|8|the cardinal number that is the product of ten and three|f
thoracotomy|5|surgical incision into the chest walls opening up the pleural cavity
thorium|3|a soft silvery-white tetravalent radioactive metallic element|c
thoroughfare|5|a public road from one place to another|c
thoroughness|3|conscientiousness in performing all aspects of a task
thousand|10|the cardinal number that is the product of 10 and 100|f
thrash|4|a swimming kick used while treading water
threads|6|informal terms for clothing|c
threat|9|something that is a source of danger|f
threescore|2|a set with 3 times 20 members
three|13|the cardinal number that is the sum of one and one and one|f
threshing|2|the separation of grain or seeds from the husks and straw
threshold|6|the starting point for a new state or experience
thriller|5|a suspenseful adventure story or play or movie|f
throes|4|violent pangs of suffering
thrombus|3|a blood clot formed within a blood vessel and remaining attached to its place of origin
throng|4|a large gathering of people
throttling|2|the act of suffocating by constricting the windpipe
throughput|2|output relative to input|c
throughway|2|a broad highway designed for high-speed traffic|c
thrusting|3|a sharp hand gesture
thruway|2|a broad highway designed for high-speed traffic|c
thumbtack|3|a tack for attaching papers to a bulletin board or drawing board|c
thumping|5|a heavy dull sound
thunderhead|3|a rounded projecting mass of a cumulus cloud with shining edges|c
thwack|1|a hard blow with a flat object
thwarting|3|an act of hindering someone's plans or efforts
thwart|4|a crosspiece spreading the gunnels of a boat|c
thyronine|0|a phenolic amino acid of which thyroxine is a derivative|c
thyrotrophin|0|anterior pituitary hormone that stimulates the function of the thyroid gland|c
tiara|6|a jeweled headdress worn by women on formal occasions|c
tickler|3|a file of memoranda or notices that remind of things to be done
ticktock|4|steady recurrent ticking sound as made by a clock
tidings|5|information about recent and important events
tie-in|0|a fastener that serves to join or connect|c
tightrope|4|tightly stretched rope or wire on which acrobats perform high above the ground|c
tightwad|3|a miserly person
tiling|2|the application of tiles to cover a surface
tilling|3|cultivation of the land in order to raise crops
timberland|2|land that is covered with trees and shrubs|c
timberline|4|line marking the upper limit of tree growth in mountains or northern latitudes
timbre|3|the distinctive property of a complex sound
timepiece|3|a measuring instrument or device for keeping time|c
times|12|a more or less definite period of time now or previously present|f
timid|5|people who are fearful and cautious
timing|8|the time when something happens
tinder|2|material for starting a fire|c
tinfoil|4|foil made of tin or an alloy of tin and lead|c
tingling|5|a somatic sensation as from many tiny stings
tinkle|5|a light clear metallic sound as of a small bell
tinnitus|3|a ringing or booming sensation in one or both ears
tinplate|2|a thin sheet of metal coated with tin to prevent rusting|c
tinting|2|the act of adding a tinge of color
tippet|4|a woman's fur shoulder cape with hanging ends|c
tirade|3|a speech of violent denunciation
titanium|5|a light strong grey lustrous corrosion-resistant metallic element used in strong lightweight alloys|c
titer|0|the concentration of a solution as determined by titration
tittle|2|a tiny or scarcely detectable amount
tizzy|3|an excited state of agitation
toady|3|a person who tries to please someone in order to gain a personal advantage
toasting|5|cooking to a brown crispiness over a fire or on a grill
toastmaster|2|the person who proposes toasts and introduces speakers at a banquet
tobogganing|3|riding on a long light sled with low handrails
toboggan|2|a long narrow sled without runners|c
today|12|the present time or age|f
toddler|5|a young child
togetherness|4|affectionate closeness
toilette|2|the act of dressing and preparing yourself
tokamak|3|a doughnut-shaped chamber used in fusion research|c
tollgate|1|a gate or bar across a toll bridge or toll road which is lifted when the toll is paid|c
tollhouse|1|a booth at a tollgate where the toll collector collects tolls|c
toluene|2|a colorless flammable liquid obtained from petroleum or coal tar|c
tomahawk|4|weapon consisting of a fighting ax|c
tomboy|3|a girl who behaves in a boyish manner
tomfoolery|4|foolish or senseless behavior
tomfool|2|a person who lacks good judgment
tommyrot|2|pretentious or silly talk or writing
tongs|5|any of various devices for taking hold of objects|c
tonnage|3|a tax imposed on ships that enter the US
toolbox|5|a box or chest or cabinet for holding hand tools|c
toothpick|5|pick consisting of a small strip of wood or plastic|c
topcoat|3|a heavy coat worn over clothes in winter|c
topsail|3|a sail immediately above the lowermost sail of a mast and supported by a topmast|c
topside|5|weather deck|c
topsoil|3|the layer of soil on the surface|c
torchbearer|2|a leader in a campaign or movement
torque|5|a twisting force
tossup|2|an unpredictable phenomenon
touchstone|3|a basis for comparison
toupee|5|a small hairpiece to cover partial baldness|c
tourist|7|someone who travels for pleasure|f
tournament|8|a sporting competition in which contestants play a series of games to decide the winner|f
tourney|3|a sporting competition in which contestants play a series of games to decide the winner
tourniquet|5|bandage that stops the flow of blood from an artery by applying pressure|c
towboat|0|a powerful small boat designed to pull or push larger ships|c
towel|8|a rectangular piece of absorbent cloth for drying or wiping|f
towline|3|a rope used in towing|c
townie|4|resident of a college town not affiliated with the college
townsfolk|4|the people living in a municipality smaller than a city
township|4|an administrative division of a county
toxicology|5|the branch of pharmacology that deals with the nature and effects and treatments of poisons
tracing|6|the act of drawing a plan or diagram or outline
track|10|a line or route along which something travels or moves|f
tradeoff|3|an exchange that occurs as a compromise
tradesman|2|a merchant who owns or manages a shop
trading|7|buying or selling securities or commodities
traffic|9|the aggregation of things coming and going in a particular locality during a specified period of time|f
tragedy|8|an event resulting in great loss and misfortune|f
trailing|5|the pursuit by following tracks or marks they left behind
training|9|activity leading to skilled behavior|f
trainman|3|an employee of a railroad
train|11|public transport provided by a line of railway cars coupled together and drawn by a locomotive|f
trait|5|a distinguishing feature of your personal nature
trajectory|6|the path followed by an object moving through space
trample|5|the sound of heavy treading or stomping
trampling|4|the sound of heavy treading or stomping
trampoline|4|gymnastic apparatus consisting of a strong canvas sheet attached with springs to a metal frame|c
transactions|5|a written account of what transpired at a meeting
transducer|3|an electrical device that converts one form of energy into another|c
transfer|9|the act of moving something from one location to another|f
transformer|4|an electrical device by which alternating current of one voltage is changed to another voltage|c
transistor|4|a semiconductor device capable of amplification|c
transitive|2|a verb that requires an object in order to be grammatical
translucence|1|the quality of allowing light to pass diffusely
transmigration|2|the passing of a soul into another body after death
transmitting|6|the act of sending a message
transmogrification|2|the act of changing into a different form or appearance
transplanting|2|the act of removing something from one location and introducing it in another location
transponder|5|electrical device designed to receive a specific signal and automatically transmit a specific reply|c
transpose|2|a matrix formed by interchanging the rows and columns of a given matrix
trapeze|5|a swing used by circus acrobats|c
trappings|4|accessory wearing apparel|c
trapping|4|stable gear consisting of a decorated covering for a horse, especially for a warhorse|c
traveling|8|the act of going from one place to another
travelling|7|the act of going from one place to another
travel|9|the act of going from one place to another|f
treasurer|5|an officer charged with receiving and disbursing funds
treatise|3|a formal exposition
treaty|7|a written agreement between two states or sovereigns
treble|3|the pitch range of the highest female voice
trebuchet|3|an engine that provided medieval artillery used during sieges|c
trekker|4|a traveler who makes a long arduous journey
trellis|3|latticework used to support climbing plants|c
tremble|6|a reflex motion caused by cold or fear or excitement|f
trembling|6|a shaky motion
trend|6|a general direction in which something tends to move|f
trepidation|3|a feeling of alarm or dread
triage|6|sorting and allocating aid on the basis of need for or likely benefit from medical treatment or food
trial|10|the act of testing something|f
triamcinolone|0|a synthetic corticosteroid used as an anti-inflammatory agent|c
tribunal|5|an assembly to conduct judicial business
tributary|4|a branch that flows into the main stream|c
tribute|7|something given or done as an expression of esteem
trice|2|a very short time
trickle|4|flowing in drops
tricycle|4|a vehicle with three wheels that is moved by foot pedals|c
trident|4|a spear with three prongs|c
trifling|4|the deliberate act of delaying and playing instead of working
triggerman|3|a professional killer who uses a gun
trigger|8|lever that activates the firing mechanism of a gun|f
trike|2|a vehicle with three wheels that is moved by foot pedals|c
trilogy|4|a set of three literary or dramatic works related in subject or theme
trimmings|4|the accessories that normally accompany|c
trine|2|the cardinal number that is the sum of one and one and one
trinket|4|cheap showy jewelry or ornament on clothing|c
triplicate|5|one of three copies|c
tripling|2|increase by a factor of three
tripod|5|a three-legged rack used for support|c
tritium|2|a radioactive isotope of hydrogen|c
triumvirate|4|a group of three men responsible for public administration or civil authority
trivia|5|something of small importance|c
trolley|5|a wheeled vehicle that runs on rails and is propelled by electricity|c
trolling|4|angling by drawing a baited line through the water
trombone|5|a brass instrument consisting of a long tube whose length can be varied by a U-shaped slide|c
trooper|7|a soldier in a motorized army unit
troops|9|soldiers collectively
troubadour|5|a singer of folk songs
troupe|6|organization of performers and associated personnel
trousers|7|a garment extending from the waist to the knee or ankle, covering each leg separately|f
trousseau|4|the personal outfit of a bride|c
trove|4|treasure of unknown ownership found hidden
trowel|3|a small hand tool with a handle and flat metal blade|c
truancy|4|failure to attend
truce|7|a state of peace agreed to between opponents so they can discuss peace terms
truck|10|an automotive vehicle suitable for hauling|f
truculence|0|obstreperous and defiant aggressiveness
trudge|3|a long difficult walk
truelove|2|a person loved by another person
trumpet|7|a brass musical instrument with a brilliant tone|f
truncheon|3|a short stout club used primarily by policemen|c
trunks|6|trousers that end at or above the knee|c
trustee|5|a person to whom legal title to property is entrusted to use for another's benefit
tryptophan|2|an amino acid that occurs in proteins|c
tsunami|4|a cataclysm resulting from a destructive sea wave caused by an earthquake or volcanic eruption
tsuris|2|aggravating trouble
tubing|4|conduit consisting of a long hollow object used to hold and conduct objects or liquids or gases|c
tuffet|3|a low seat or a stool to rest the feet of a seated person|c
tugboat|4|a powerful small boat designed to pull or push larger ships|c
tulle|4|a fine net used for veils or tutus or gowns|c
tumbling|5|the gymnastic moves of an acrobat
tundra|3|a vast treeless plain in the Arctic regions where the subsoil is permanently frozen|c
tungsten|3|a heavy grey-white metallic element|c
tuning|6|calibrating something to a standard frequency
tuppence|4|a former United Kingdom silver coin
tureen|2|large deep serving dish with a cover|c
turmoil|5|a violent disturbance
turncoat|3|a disloyal person who betrays or deserts his cause or religion or political party or friend etc.
turndown|3|the act of refusing an offer
turnkey|2|someone who guards prisoners
turnstile|4|a gate consisting of a post that acts as a pivot for rotating arms|c
turpitude|3|a corrupt or depraved or degenerate act or practice
turtleneck|5|a sweater or jersey with a high close-fitting collar|c
tuxedo|6|semiformal evening dress for men|c
twaddle|3|pretentious or silly talk or writing
twain|6|two items of the same kind
tweak|4|a squeeze with the fingers
tweeter|4|a loudspeaker that reproduces higher audio frequency sounds|c
tweet|5|a weak chirping sound as of a small bird
twelve|9|the cardinal number that is the sum of eleven and one|f
twentieth|4|position 20 in a countable series of things
twiddle|3|a series of small twists or turns
twine|4|a lightweight cord|c
twinkling|4|a very short time
twitching|5|a sudden muscle spasm
twitch|6|a sudden muscle spasm
twitter|3|a series of chirps
two-baser|0|a base hit on which the batter stops safely at second base
two-thirds|0|two of three equal parts of a divisible whole
tycoon|5|a very wealthy or powerful businessman
typeface|3|a specific size and style of type within a type family
typewriter|6|hand-operated character printer for printing written messages one character at a time|c
typhoid|4|serious infection marked by intestinal inflammation and ulceration
typhoon|5|a tropical cyclone occurring in the western Pacific or Indian oceans
typing|6|writing done with a typewriter
typist|5|someone paid to operate a typewriter
tyrosine|1|an amino acid found in most proteins|c
ukulele|4|a small guitar having four strings|c
ultimate|8|the finest or most superior quality of its kind
ultimatum|5|a final peremptory demand
umbrage|3|a feeling of anger caused by being offended
umlaut|2|a diacritical mark placed over a vowel to indicate a change in sound in some languages
unawareness|0|unconsciousness resulting from lack of knowledge or attention
uncle|11|the brother of your father or mother|f
unconsciousness|3|a state lacking normal awareness of the self or environment
underachievement|2|poorer than expected performance
underachiever|4|a student who does not perform as well as expected or as well as the IQ indicates
undercarriage|4|framework that serves as a support for the body of a vehicle|c
underdog|5|one at a disadvantage and expected to lose
undergraduate|4|a university student who has not yet received a first degree
undergrad|4|a university student who has not yet received a first degree
undergrowth|2|the brush growing beneath taller trees in a wood or forest
underline|4|a line drawn underneath|f
underling|3|an assistant subject to the authority or control of another
underpants|6|an undergarment that covers the body from the waist no further than to the thighs|f
underpass|3|an underground tunnel or passage enabling pedestrians to cross a road or railway|c
underscore|2|a line drawn underneath
undershirt|3|a collarless men's undergarment for the upper part of the body|c
underside|3|the lower side of anything
understudy|6|an actor able to replace a regular performer when required
underwood|5|the brush growing beneath taller trees in a wood or forest
undies|5|women's underwear|c
undress|6|partial or complete nakedness|f
unemployed|6|people who are involuntarily out of work|f
unfolding|4|a developmental process
unfortunate|8|a person who suffers misfortune|f
unguent|2|semisolid preparation applied externally as a remedy or for soothing an irritation|c
unicorn|6|an imaginary creature represented as a white horse with a long horn growing from its forehead
unicycle|3|a vehicle with a single wheel that is driven by pedals|c
uniform|9|clothing of distinctive design worn by members of a particular group as a means of identification|f
uninitiate|0|people who have not been introduced to the mysteries of some field or activity
union|9|an organization of employees formed to bargain with the employer|f
uniqueness|4|the quality of being one of a kind
unity|6|an undivided or unbroken completeness or totality with nothing wanting
universe|9|everything that exists anywhere|f
unkindness|2|lack of sympathy
unloading|6|the labor of taking a load of something off of or out of a vehicle or ship or container etc.
unmasking|2|the exposure of an impostor or a fraud
unmentionable|3|a garment worn under other garments|c
unrealism|0|a representation having no reference to concrete objects or specific examples
unreason|1|the state of being irrational
unseen|6|a belief that there is a realm controlled by a divine spirit
untangling|2|the act of releasing from a snarled or tangled condition
untouchable|5|belongs to lowest social and ritual class in India
untruth|2|a false statement
untying|3|loosening the ties that fasten something
updating|4|the act of changing something to bring it up to date
updraft|3|a strong upward air current
uphill|5|the upward slope of a hill|c
uplifting|4|the rise of something
uplink|5|a transmission from Earth to a spacecraft or the path of such a transmission
uppercut|4|a swinging blow directed upward
uprising|5|organized opposition to authority
upshot|4|a phenomenon that follows and is caused by some previous phenomenon
upside|8|the highest or uppermost side of anything
upstairs|10|the part of a building above the ground floor|f
uptake|3|the process of taking food into the body through the mouth
uptown|7|a residential part of town away from the central commercial district
uranium|6|a heavy toxic silvery-white radioactive metallic element|c
urchin|4|poor and often mischievous city child
urethane|2|an ester of carbamic acid|c
urinalysis|3|the chemical analysis of urine
urination|4|the discharge of urine
urticaria|2|an itchy skin eruption characterized by weals with pale interiors and well-defined red margins
usage|4|the act of using|f
usefulness|4|the quality of being of practical use
uselessness|2|the quality of having no practical use
using|10|an act that exploits or victimizes someone|f
utensil|3|an implement for practical use|c
utility|6|a company that performs a public service
utmost|6|the greatest possible degree
utterance|3|the use of uttered sounds for auditory communication
uttermost|2|the greatest possible degree
vacation|9|leisure time away from work devoted to rest or pleasure|f
vacuum|7|the absence of matter
vaginitis|2|inflammation of the vagina
vagrancy|4|the state of wandering from place to place
vagrant|4|a wanderer who has no established residence or visible means of support
valance|5|a decorative framework to conceal curtain fixtures at the top of a window casing|c
valedictory|2|a farewell oration
valet|7|a manservant who acts as a personal attendant to his employer
valise|4|a small overnight bag for short trips|c
valley|9|a long depression in the surface of the land that usually contains a river|f
valor|5|the qualities of a hero or heroine
valour|3|the qualities of a hero or heroine
valuable|8|something of value|f
value-system|0|the principles of right and wrong that are accepted by an individual or a social group
values|8|beliefs of a person or social group in which they have an emotional investment
vancomycin|2|an antibiotic effective against some bacterial infections|c
vandalism|5|willful wanton and malicious destruction of the property of others
vapors|4|a state of depression
vapor|4|a visible suspension in the air of particles of some substance|c
vapours|3|a state of depression
vaquero|3|local names for a cowboy
varnish|4|a coating that provides a hard, lustrous, transparent finish to a surface|c
vasculitis|2|inflammation of a blood vessel
vasectomy|5|surgical procedure that removes all or part of the vas deferens
vassal|5|a person holding a fief
vastness|3|unusual largeness in size or extent or number
vaudeville|5|a variety show with songs and comic acts etc.
vector|5|a variable quantity that can be resolved into components
veering|3|the act of turning aside suddenly
vegan|4|a strict vegetarian
vegetarian|7|eater of fruits and grains and nuts|f
veldt|2|elevated open grassland in southern Africa
velocity|6|distance travelled per unit time
velours|0|heavy fabric that resembles velvet|c
velour|4|heavy fabric that resembles velvet|c
velvet|7|a silky densely piled fabric with a plain back|c
vending|6|the act of selling goods for a living
vengeance|7|the act of taking revenge especially in the next life
ventriloquism|3|the art of projecting your voice so that it seems to come from another source
ventriloquist|5|a performer who projects the voice into a wooden dummy
veracity|4|unwillingness to tell lies
verandah|2|a porch along the outside of a building|c
veranda|5|a porch along the outside of a building|c
verdict|8|the findings of a jury on issues of fact submitted to it for decision
verger|4|a church officer who takes care of the interior of the building and acts as an attendant during ceremonies
verisimilitude|3|the appearance of truth
vermilion|3|a variable color that is vivid red but sometimes with an orange tinge
veronal|2|a barbiturate used as a hypnotic|c
versatility|3|having a wide variety of skills
vertex|1|the point of intersection of lines or the point opposite the base of a figure
vertigo|5|a reeling sensation
verve|3|an energetic style
vespers|4|the sixth of the seven canonical hours of the divine office
vestal|3|a chaste woman
vestige|3|an indication that something has been present
vexer|2|someone given to teasing
viaduct|3|bridge consisting of a series of arches supported by piers used to carry a road over a valley|c
vibrancy|0|having the character of a loud deep sound
vibrato|3|a pulsating effect in an instrumental or vocal tone produced by slight and rapid variations in pitch
vicinity|6|a surrounding or nearby region
viciousness|2|the trait of extreme cruelty
victory|9|a successful ending of a struggle or contest|f
viewers|6|the audience reached by television
viewfinder|2|optical device that helps a user to find the target of interest|c
village|9|a community of people smaller than a town|f
vindictiveness|2|a malevolent desire for revenge
vineyard|6|a farm of grapevines where wine grapes are produced|c
violence|9|an act of aggression|f
virginal|4|a legless rectangular harpsichord|c
viscometer|0|a measuring instrument for measuring viscosity|c
viscosity|3|resistance of a liquid to shear forces
vista|6|the visual percept of a region
vitality|4|an energetic style
vitamin|6|any of a group of organic substances essential in small quantities to normal metabolism|c
vivisection|4|the act of operating on living animals
vizier|3|a high official in a Muslim government
vocalist|3|a person who sings
voicemail|5|a computerized system for answering and routing telephone calls
voicing|3|the act of adjusting an organ pipe so that it conforms to the standards of tone and pitch and color
volley|4|rapid simultaneous discharge of firearms
voltage|6|the rate at which energy is drawn from a source that produces a flow of electricity in a circuit
volution|3|a rolling or revolving motion
vomiting|6|the reflex act of ejecting the contents of the stomach through the mouth
voter|5|a citizen who has a legal right to vote
voting|7|a choice that is made by counting the number of people in favor of each alternative
voyager|5|a traveler to a distant land
voyage|7|an act of traveling by water|f
vroom|5|the roaring sound made by a motor that is running at high speed
vulgarity|4|the quality of lacking taste and refinement
wacko|6|a person who is regarded as eccentric or mad
wadding|2|any material used especially to protect something|c
waddle|4|walking with short steps and the weight tilting from one foot to the other
waders|4|waterproof hip boots worn by anglers|c
wading|4|walking with your feet in shallow water
wages|7|a recompense for worthy acts or retribution for wrongdoing
waggle|4|causing to move repeatedly from side to side
waggoner|3|the driver of a wagon
wagon|8|any of various kinds of wheeled vehicles drawn by an animal or a tractor|f
wailer|2|a mourner who utters long loud high-pitched cries
wailing|6|loud cries made while weeping
wainwright|4|a wagon maker
waistcoat|4|a man's sleeveless garment worn underneath a coat|c
waitress|8|a woman waiter|f
waiver|5|a formal written statement of relinquishment
waking|8|the state of remaining awake
walking|10|the act of traveling by foot|f
walkway|4|a path set aside for walking|c
wallet|9|a pocket-size case for holding papers and paper money|f
walloping|3|a sound defeat
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
wardroom|3|military quarters for dining and recreation for officers of a warship|c
warehouse|8|a storehouse for goods and merchandise|c
warfare|6|the waging of armed conflict against an enemy
warfarin|2|an anticoagulant use to prevent and treat a thrombus or embolus|c
warlock|6|a male witch or demon
warm-up|0|exercising in preparation for strenuous activity
warmer|6|device that heats water or supplies warmth to a room|c
warmongering|2|a policy of advocating war
warplane|2|an aircraft designed and used for combat|c
warranty|5|a written assurance that some product or service will be provided or will meet certain specifications|f
warrior|8|someone engaged in or experienced in warfare|f
warship|5|a government ship that is available for waging war|c
wartime|5|a period of time during which there is armed conflict
washing|8|the work of cleansing
washtub|2|a tub in which clothes or linens can be washed|c
wastebasket|4|a container with an open top|c
wasteland|5|an uninhabited wilderness that is worthless for cultivation
watchband|3|a band of cloth or leather or metal links attached to a wristwatch and wrapped around the wrist|c
watching|11|the act of observing|f
waterman|4|someone who drives or rides in a boat
wattage|3|the product of voltage and current
wavelength|4|the distance between two points in the same phase in consecutive cycles of a wave
waving|7|the act of signaling by a movement of the hand
wayside|3|edge of a way or road or path|c
weakling|5|a person who is physically weak and ineffectual
weakness|8|a flaw or weak point|f
weaning|2|the act of substituting other food for the mother's milk in the diet of a child or young mammal
weapon|10|any instrument or instrumentality used in fighting or hunting|f
wearable|2|a covering designed to be worn on a person's body|c
weave|6|pattern of weaving or structure of a fabric|c
weaving|5|creating fabric
webcam|3|a digital camera designed to take digital photographs and transmit them over the internet|f
website|7|a computer connected to the internet that maintains a series of web pages on the World Wide Web|f
wedgie|5|a shoe with a wedge heel|c
wedlock|5|the state of being a married couple voluntarily joined for life
weeds|6|a black garment worn by a widow as a sign of mourning|c
weekday|4|any day except Sunday|f
weekend|10|a time period usually extending from Friday night through Sunday|f
weekly|7|a periodical that is published every week|f
weeping|6|the process of shedding tears
weighing|6|careful consideration
weighting|2|a coefficient assigned to elements of a frequency distribution in order to represent their relative importance
weight|9|the vertical force exerted by a mass as a result of gravity|f
weirdness|5|strikingly out of the ordinary
welder|4|joins pieces of metal by welding them together
welding|4|fastening two pieces of metal together by softening with heat and applying pressure
well-wishing|0|an expression of good will from one person to another
welter|1|a confused multitude of things
wench|6|informal terms for a woman
werewolf|7|a monster able to change appearance from human to wolf and back again
westerly|3|the winds from the west that occur in the temperate zones of the Earth
westward|4|the cardinal compass point that is a 270 degrees|f
wetland|2|a low area where the land is saturated with water|f
wetness|2|the condition of containing or being covered by a liquid
whacker|4|something especially big or impressive of its kind|c
whacking|5|the act of inflicting corporal punishment with repeated blows
whalebone|2|a horny material from the upper jaws of certain whales|c
whang|2|the act of hitting vigorously
wharf|5|a platform built out from the shore into the water and supported by piles|c
whatchamacallit|4|something unspecified whose name is either forgotten or not known|c
whatnot|6|miscellaneous curios|c
wheelbarrow|4|a cart for carrying small loads|c
wheelhouse|3|an enclosed compartment from which a vessel can be navigated|c
wherewithal|3|the necessary means
while|12|a period of indeterminate length marked by some action or condition|f
whimper|5|a complaint uttered in a plaintive whining way
whiner|3|a person given to excessive complaints and crying and whining
whine|5|a complaint uttered in a plaintive whining way
whinny|3|the characteristic sounds made by a horse
whirling|4|the act of rotating in a circle or spiral
whirlpool|4|a powerful circular current of water
whirlwind|5|a more or less vertical column of air whirling around itself as it moves over the surface of the Earth
whirlybird|3|an aircraft without wings that obtains its lift from the rotation of overhead blades|c
whirring|6|sound of something in rapid motion
whisper|7|speaking softly without vibration of the vocal cords|f
whist|3|a card game for four players who form two partnerships
whitlow|2|a purulent infection at the end of a finger or toe in the area surrounding the nail
whizz|3|someone who is dazzlingly skilled in any field
whodunit|3|a story about a crime presented as a novel or play or movie
wholesale|6|the selling of goods to merchants
wholesomeness|2|the quality of being beneficial and generally good for you
whole|12|all of something including all its component elements or parts|f
whoopee|5|noisy and boisterous revelry
whoop|7|a loud hooting cry of exultation or excitement
whoosh|5|the noise produced by the sudden rush of a fluid
wickiup|3|a lodge consisting of a frame covered with matting or brush|c
widower|5|a man whose wife is dead especially one who has not remarried
widow|8|a woman whose husband is dead especially one who has not remarried
width|4|the extent of something from side to side
wigging|4|British slang for a scolding
wigwam|4|a Native American lodge frequently having an oval shape and covered with bark or hides|c
wildcatter|2|an oilman who drills exploratory wells in territory not known to be an oil field
wildfire|5|a raging and rapidly spreading conflagration
wildlife|6|all living things that are undomesticated|f
willies|5|feelings of uneasiness
willingness|5|cheerful compliance|f
willing|10|the act of making a choice|f
willpower|5|the trait of resolutely controlling your own behavior
wilting|3|causing to become limp or drooping
wimple|3|headdress of cloth|c
winch|5|lifting device consisting of a horizontal cylinder turned by a crank on which a cable or rope winds|c
windbag|5|a boring person who talks a great deal about uninteresting topics
windbreaker|4|a kind of heavy jacket|c
windbreak|1|hedge or fence of trees designed to lessen the force of the wind and reduce erosion|c
windjammer|3|a large sailing ship|c
windshield|6|transparent screen to protect occupants of a vehicle|c
windup|3|a concluding action
winery|4|an establishment where wine is made|c
winger|4|player in wing position
wingman|5|the pilot who positions his aircraft outside and behind the leader of a flying formation
wingspan|3|linear distance between the extremities of an airfoil
winking|4|a reflex that closes and opens the eyes rapidly
winnings|6|something won
winning|9|succeeding with great difficulty
wintertime|4|the coldest season of the year
winter|9|the coldest season of the year|f
wiretap|4|the act of tapping a telephone or telegraph line to get information
wiseacre|2|an upstart who makes conceited, sardonic, insolent comments
wisecrack|3|witty remark
wisenheimer|3|an upstart who makes conceited, sardonic, insolent comments
wishing|7|a specific feeling of desire
witchcraft|6|the art of sorcery
witchery|2|the art of sorcery
withering|4|any weakening or degeneration
witticism|3|a message whose ingenuity or verbal skill or incongruity has the power to evoke laughter
wizardry|4|exceptional creative ability
wobble|4|an unsteady rocking motion
wolfman|4|a monster able to change appearance from human to wolf and back again
wolfram|7|a heavy grey-white metallic element|c
womankind|3|women as distinguished from men
woman|12|an adult female person|f
wonderfulness|2|admirable excellence
wonderment|3|the feeling aroused by something strange and surprising
woodcarver|1|makes decorative wooden panels
woodcutter|3|cuts down trees and chops wood as a job
woodgraining|0|a texture like that of wood
woodgrain|0|texture produced by the fibers in wood
woodland|5|land that is covered with trees and shrubs|c
woodpile|3|a pile or stack of wood to be used for fuel
woodshed|4|a shed for storing firewood or garden tools|c
woods|9|the trees and other plants in a large densely wooded area
woodwind|3|any wind instrument other than the brass instruments|c
woodworking|2|the craft of a carpenter: making things out of wood
woofer|3|a loudspeaker that reproduces lower audio frequency sounds|c
wooing|4|a man's courting of a woman
woolen|4|a fabric made from the hair of sheep|c
woolgathering|2|an idle indulgence in fantasy
woollen|2|a fabric made from the hair of sheep|c
wording|3|the manner in which something is expressed in words
wordplay|3|a humorous play on words
wordsmith|2|a fluent and prolific writer
workaholic|4|person with a compulsive need to work
workbench|3|a strong worktable for a carpenter or mechanic|c
workbook|2|a student's book or booklet containing problems with spaces for solving them
workingman|3|an employee who performs manual or industrial labor
working|12|a mine or quarry that is being or has been worked|f
workload|5|work that a person is expected to do in a specified time
workmanship|4|skill in an occupation or trade
workman|5|an employee who performs manual or industrial labor
workout|6|the activity of exerting your muscles in various ways to keep fit|f
workroom|3|room where work is done|c
workstation|4|a desktop digital computer that is conventionally considered to be more powerful than a microcomputer|c
works|11|buildings for carrying on industrial labor|f
workweek|2|hours or days of work in a calendar week
wormhole|6|hole made by a burrowing worm|c
worrier|3|thinks about unfortunate things that might happen
worriment|1|a difficulty that causes anxiety
worrywart|2|thinks about unfortunate things that might happen
worse|11|something inferior in quality or condition or effect|f
worthiness|3|the quality or state of having merit or value
worthy|8|an important, honorable person|f
wound|9|an injury to living tissue|f
wrangling|3|an instance of intense argument
wraparound|3|a garment with a full length opening|c
wrath|7|intense anger
wreath|5|flower arrangement consisting of a circular band of foliage or flowers for ornamental purposes|c
wrestler|6|combatant who tries to throw opponent to the ground
wrestle|6|the act of engaging in close hand-to-hand combat
wriggle|4|the act of wiggling
wringer|4|a clothes dryer consisting of two rollers between which the wet clothes are squeezed|c
wring|5|a twisting squeeze
xenon|4|a colorless odorless inert gaseous element occurring in the earth's atmosphere in trace amounts|c
xenophobia|2|a fear of foreigners or strangers
xylophone|3|a percussion instrument with wooden bars tuned to produce a chromatic scale and with resonators|c
yachting|4|water travel for pleasure
yacht|7|an expensive vessel propelled by sail or power and used for cruising or racing|c
yardage|2|distance measured in the aggregate number of yards
yardarm|3|either end of the yard of a square-rigged ship|c
yardmaster|2|a railroad employer who is in charge of a railway yard
yarmulka|2|a skullcap worn by religious Jews|c
yarmulke|4|a skullcap worn by religious Jews|c
yawning|5|an involuntary intake of breath through a wide open mouth
year-end|0|the end of a calendar year
yearly|5|a reference book that is published regularly once every year
yearning|5|prolonged unfulfilled desire or need
yelling|9|uttering a loud inarticulate cry as of pain or excitement
yelping|4|a sharp high-pitched cry
yeshiva|4|an academy for the advanced study of Jewish texts
yesterday|11|the day immediately before today|f
yesteryear|3|the time that has elapsed
yodeling|3|singing by changing back and forth between the chest voice and a falsetto
yodel|5|a songlike cry in which the voice fluctuates rapidly between the normal voice and falsetto
yokel|4|a person who is not very intelligent or interested in culture
youth|8|a young person|f
yuppie|5|a young upwardly mobile professional individual
zapper|2|an electrical device that can injure or kill by means of electric currents|c
zealotry|2|excessive intolerance of opposing views
ziggurat|4|a rectangular tiered temple or terraced mound erected by the ancient Assyrians and Babylonians|c
zigzag|4|an angular shape characterized by sharp turns in alternating directions|c
zilch|5|a quantity of no importance
zillion|5|a very large indefinite number
zinger|3|a striking or amusing or caustic remark
zipper|6|a fastener for locking together two toothed edges by means of a sliding tab|c
zirconia|3|a white crystalline oxide|c
zircon|2|a common mineral occurring in small crystals|c
zither|3|a musical stringed instrument with strings stretched over a flat sounding board|c
zloty|1|the basic unit of money in Poland
zoologist|3|a specialist in the branch of biology dealing with animals
zydeco|3|music of southern Louisiana that combines French dance melodies with Caribbean music and blues`;
