/** Settled adverb senses, one a line: word|frequency band 0-9|definition. See README.md in this folder. */
export const advSenses = `abeam|3|at right angles to the length of a ship or airplane
abjectly|2|in a hopeless resigned manner
aboveboard|3|in an honest manner
abreast|4|alongside each other, facing in the same direction
abruptly|5|quickly and without warning
accordingly|6|because of the reason given
admittedly|5|as acknowledged
adoringly|2|with adoration
advisedly|2|with intention
aesthetically|3|in a tasteful way
affectingly|0|in a poignant or touching manner
afresh|3|again but in a new or different way
agreeably|2|in an enjoyable manner
airily|0|in a flippant manner
akimbo|2|with hands on hips and elbows extending outward
alfresco|3|outside a building
alias|7|as known or named at another time or place
allegro|4|in a quick and lively tempo
alongside|7|side by side
amiably|2|in an affable manner
amidships|3|at or near or toward the center of a ship
analytically|0|by virtue of analysis
andante|2|at a moderately slow tempo
anonymously|4|without giving a name
anyways|8|used to indicate that a statement explains or supports a previous statement
apiece|7|to or from every one of two or more
appreciably|1|to a noticeable degree
aptly|4|with competence
arbitrarily|4|in a random manner
arguably|4|as can be shown by argument
aright|4|in an accurate manner
artificially|4|not according to nature
askew|3|turned or twisted to one side
assiduously|2|with care and persistence
assuredly|4|without a doubt
astonishingly|3|in an amazing manner
asunder|4|into parts or pieces
atonally|0|without tonality
attractively|2|in a beautiful manner
aurally|0|with regard to sound or the ear
avidly|2|in an avid manner
awfully|9|used as intensifiers
awhile|8|for a short time
axially|0|with respect to an axis
barebacked|2|without a saddle
bareback|4|without a saddle
barefooted|3|without shoes on
barefoot|6|without shoes on
beforehand|5|ahead of time
belike|3|with considerable certainty
belligerently|1|with hostility
betwixt|3|in the interval
biannually|2|twice a year
bleakly|0|without hope
blithely|3|in a joyous manner
broadside|4|with a side facing an object
brutally|6|in a vicious manner
busily|2|in a busy manner
buxomly|2|in a curvaceous way
calmly|6|with self-possession
candidly|4|it is sincerely the case that
catastrophically|1|with unfortunate consequences
categorically|4|in an unqualified manner
ceaselessly|3|with unflagging resolve
chiefly|3|for the most part
childishly|2|in a childlike manner
chock|3|as completely as possible
classically|4|in the manner of Greek and Roman culture
closest|8|within the shortest distance
coincidentally|4|happening at the same time
cold-bloodedly|0|emotionlessly and heartlessly
coldly|3|lacking warmth of feeling
collectively|4|in conjunction with
commendable|5|in an admirable manner
comparatively|4|in a relative manner
comprehensively|0|in an all-inclusive manner
conceivably|4|within the realm of possibility
concurrently|3|overlapping in duration
confoundedly|2|in a perplexed manner
connubial|2|in a conjugal manner
consciously|5|with awareness
considerably|5|to a great extent or degree
contemptuously|2|without respect
contentedly|2|with equanimity
conversely|3|with the terms of the relation reversed
coolly|2|in a composed and unconcerned manner
copiously|3|in an abundant manner
cordially|4|in a hearty manner
cortically|0|with respect to the cortex
cosily|0|in a cozy manner
courteously|2|in a polite manner
coyly|2|in a coy manner
credibly|2|easy to believe on the basis of available evidence
crisscross|3|crossing one another in opposite directions
cross-legged|0|with the legs crossed
crossly|2|in an ill-natured manner
crosstown|4|across a town or city
crossways|2|transversely
curtly|0|in a curt, abrupt and discourteous manner
cynically|2|with cynicism
damned|8|in a damnable manner
dandily|0|in a dandy manner
deadpan|2|without betraying any feeling
decent|9|in the right manner
deceptively|2|in a misleading way
decidedly|5|without question and beyond doubt
defenceless|4|without defense
defiantly|2|in a rebellious manner
deliberately|7|with intention
demonstrably|1|in an obvious and provable manner
despairingly|0|with desperation
devotedly|2|with devotion
dimly|3|in a dim indistinct manner
dingdong|2|heartily or earnestly
disconcertingly|0|in a disturbing or embarrassing manner
disgracefully|3|in a dishonorable manner or to a dishonorable degree
disregarding|3|in spite of everything
disregardless|0|in spite of everything
distally|3|far from the center
distressingly|2|unpleasantly
dizzily|0|in a giddy light-headed manner
doggedly|2|with obstinate determination
dolce|5|gently and sweetly
dourly|0|in a sullen manner
downright|6|thoroughgoing
downriver|4|away from the source or with the current
downstream|5|away from the source or with the current
downwardly|2|spatially or metaphorically from a higher to a lower level or position
downwards|3|spatially or metaphorically from a higher to a lower level or position
dreamfully|0|in a dreamy manner
drearily|0|in a cheerless manner
dripping|6|extremely wet
drunkenly|2|showing effects of much strong drink
dryly|0|in a dry laconic manner
dutifully|2|out of a sense of duty
earliest|6|with the least delay
earnestly|3|in a serious manner
easterly|3|from the east
eastward|3|toward the east
eerily|3|in an unnatural eery manner
emphatically|4|without question and beyond doubt
erstwhile|2|at a previous time
etcetera|5|continuing in the same way
eternally|6|for a limitless time
everlastingly|2|for a limitless time
everyplace|4|to or in any or all places
evidently|7|unmistakably
exceedingly|5|to an extreme degree
excellently|3|extremely well
excessively|4|to a degree exceeding normal or proper limits
exclusively|6|without any others being included or involved
excruciatingly|3|in a very painful manner
expressly|5|with specific intentions
exquisitely|3|in a delicate manner
facetiously|1|not seriously
factually|2|as a fact or based on fact
fastest|7|most quickly
favorably|4|showing approval
favourably|3|showing approval
fearlessly|3|without fear
ferociously|3|in a physically fierce manner
fervently|3|with passionate fervor
firsthand|5|from the original source
firstly|5|before anything else
fiscally|2|in financial matters
fittingly|2|in accordance with what is appropriate or suitable for the circumstances
flamboyantly|0|in a fancy colorful manner
flatly|3|in an unqualified manner
flawlessly|3|smoothly and without difficulty
fondly|4|with fondness
foolishly|4|without good sense or judgment
forevermore|4|at any future time
formerly|6|at a previous time
forte|4|used as a direction in music
forthrightly|2|directly and without evasion
forthright|4|directly and without evasion
forthwith|4|without delay or hesitation
fortuitously|2|by good fortune
frankly|9|it is sincerely the case that
frantically|4|in an uncontrolled manner
freakishly|4|unpredictably
frighteningly|3|in an alarming manner
frightfully|5|used as intensifiers
funnily|3|in a strange manner
fussily|0|in a fussy manner
gaily|4|in a gay manner
gamely|2|in a plucky manner
gayly|0|in a joyous manner
giddily|2|in a giddy light-headed manner
gladly|7|in a willing manner
glibly|2|with superficial plausibility
gorgeously|2|in an impressively beautiful manner
gratis|4|without payment
gratuitously|1|in an uncalled-for manner
grimly|3|in a grim implacable manner
guiltily|0|in the manner of someone who has committed an offense
half-heartedly|0|without enthusiasm
half-time|0|for less than the standard number of hours
halfway|8|at half the distance
haphazard|3|without care
hastily|5|in a hurried or hasty manner
headfirst|4|with the head foremost
healthily|1|in a levelheaded manner
heinously|2|in a terribly evil manner
hence|7|from that fact or reason or as a result
hereabouts|4|in this general vicinity
hereby|7|by means of this
hereinafter|2|in a subsequent part of this document or statement or matter etc.
herein|4|in this place or thing or document
heretofore|3|used in negative statement to describe a situation that has existed up to this point or up to the present time
hereto|2|to this writing or document
herewith|4|by means of this
hermetically|3|in an airtight manner
hitherto|3|used in negative statement to describe a situation that has existed up to this point or up to the present time
hither|5|to this place
homogeneously|0|all similarly
horribly|6|of a dreadful kind
hotfoot|3|without delay
hotly|2|in a heated manner
hyperbolically|0|in an exaggerated manner
immensely|5|to an exceedingly great extent or degree
impromptu|5|without advance preparation
inadvertently|5|without knowledge or intention
incognito|4|without revealing one's identity
incompletely|0|not to a full degree or extent
indescribably|2|to an inexpressible degree
individually|5|apart from others
indubitably|3|in a manner or to a degree that could not be doubted
inescapably|0|by necessity
inexplicably|4|in a manner differing from the usual or expected
infrequently|2|not many times
inland|5|towards or into the interior of a region
insofar|3|to the degree or extent that
instantaneously|3|without any delay
intently|3|with strained or eager attention
interminably|2|all the time
internally|5|on or from the inside
intrinsically|2|with respect to its inherent nature
invariably|5|without variation or change, in every case
invisibly|2|without being seen
inwardly|3|with respect to private feelings
irrespective|2|in spite of everything
jolly|7|to certain extent or degree
joyfully|3|in a joyous and gleeful manner
jubilantly|1|in a joyous manner
justifiably|3|with good reason
keenly|4|in a keen or penetrating way
knowingly|5|with full knowledge and deliberation
lamely|2|in a weak and unconvincing manner
largo|5|slowly and broadly
lastly|4|the item at the end
laughingly|2|with laughter
leastways|3|if nothing else
leastwise|3|if nothing else
legato|3|connecting the notes
leisurely|4|in an unhurried way or at one's convenience
lingeringly|1|in a slow, leisurely or prolonged way
lingually|0|with respect to language
longest|7|for the most time
longways|2|in the direction of the length
loosely|5|in a relaxed manner
loweringly|0|in a menacing or scowling way
ludicrously|2|so as to arouse or deserve laughter
lustily|1|in a healthy manner
macroscopically|0|without using a microscope
madly|6|in an uncontrolled manner
manifestly|1|unmistakably
manly|7|in a manful manner
markedly|2|in a clearly noticeable manner
marvellously|2|extremely well
marvelously|3|extremely well
meantime|8|during the intervening time
mercifully|4|in a compassionate manner
mercilessly|3|without pity
merrily|6|in a joyous manner
middling|3|to certain extent or degree
midships|2|at or near or toward the center of a ship
midway|6|at half the distance
midweek|2|in the middle of the week
mortally|3|in such a manner that death ensues
motherly|4|in a maternal manner
multiply|6|in several ways
mutely|1|without speaking
mysteriously|6|in a cryptic manner
nearer|6|within a shorter distance
nearest|7|within the shortest distance
neatly|5|with neatness
needlessly|4|without need
nevermore|3|at no time hereafter
nicely|8|in a nice way
nightly|5|at the end of each day
nobly|4|in a noble manner
nohow|4|in no manner
nominally|0|in name only
nonstop|6|without stopping
northward|3|in a northern direction
notwithstanding|5|despite anything to the contrary
nowise|2|in no manner
obligingly|2|in accommodation
obsessively|3|in a compulsive manner
obstinately|0|in a stubborn unregenerate manner
offside|3|illegally in advance of the ball or puck
onshore|3|on or toward the land
onwards|4|in a forward direction
openly|6|in an open way
ordinarily|6|under normal conditions
ostensibly|4|from appearances alone
outwards|3|toward the outside
overly|6|to a degree exceeding normal or proper limits
overtime|7|beyond the regular time
overwhelmingly|3|incapable of being resisted
painlessly|3|without pain
partially|6|to some extent
passing|9|to an extraordinary degree
patently|3|unmistakably
perforce|2|by necessity
perfunctorily|0|in a set manner without serious attention
perilously|0|in a dangerous manner
periodically|4|in a sporadic manner
pianissimo|2|a direction in music
piecemeal|2|a little bit at a time
pitilessly|1|without pity
pityingly|0|in a compassionate manner
pizzicato|2|with a light plucking staccato sound
plainly|6|unmistakably
plump|5|straight down especially heavily or abruptly
plunk|3|with a short hollow thud
poorly|6|in a poor or improper or unsatisfactory manner
popularly|2|among the people
potentially|6|with a possibility of becoming actual
pragmatically|2|in a realistic manner
predominantly|4|much greater in number or influence
preferably|6|more readily or willingly
presently|6|in the near future
presumably|6|by reasonable assumption
previously|8|at an earlier time or formerly
primly|0|in a prissy manner
principally|3|for the most part
profitably|2|in a productive way
profusely|4|in an abundant manner
progressively|4|advancing in amount or intensity
pronto|6|in a punctual manner
punctually|2|at the expected or proper time
purely|7|restricted to something
purportedly|2|believed or reputed to be the case
purposely|5|with intention
querulously|0|in a peevish manner
rashly|3|in a hasty and foolhardy manner
rattling|6|used as intensifiers
readily|5|without much difficulty
rearward|2|at or to or toward the back or rear
reasonably|6|to certain extent or degree
redly|1|displaying a red color
regardless|7|in spite of everything
reliably|3|in a faithful manner
respectively|3|in the order given
retroactively|2|after the fact
ridiculously|5|so as to arouse or deserve laughter
rightly|6|with honesty
rollickingly|0|in a carefree manner
savagely|4|in a vicious manner
scantily|2|in a skimpy manner
scarcely|5|only a very short time before
scientifically|5|with respect to science
scorching|4|capable of causing burns
scornfully|2|without respect
scrupulously|3|with extreme conscientiousness
seaward|2|in the direction of the sea
secondhand|5|by indirect means
seemingly|6|from appearances alone
selfishly|4|in an egotistical manner
selflessly|2|in an altruistic manner
semantically|0|with regard to meaning
sensibly|3|with good sense or in a reasonable or intelligent manner
separately|6|apart from others
sequentially|2|in a consecutive manner
shamefully|3|in a dishonorable manner or to a dishonorable degree
sharply|4|in an aggressive manner
shyly|3|in a shy or timid or bashful manner
skyward|2|toward the sky
smash|8|with a loud crash
smolderingly|0|with barely repressed anger
smugly|2|in a smug manner
snidely|5|with a sneer
soaking|6|extremely wet
solely|6|without any others being included or involved
solemnly|6|in a grave and sedate manner
someway|2|in some unspecified way or manner
somewhat|8|to a small degree or extent
soonest|3|with the least delay
sopping|3|extremely wet
soughingly|0|with a soft sound
sourly|1|in a sour manner
sparingly|3|to a meager degree or in a meager manner
spatially|1|with regard to space
specifically|8|in distinction from others
staccato|3|separating the notes
steadfastly|2|with resolute determination
stonily|0|in a stony manner
stoutly|1|in a resolute manner
straightaway|5|without delay or hesitation
straightforwardly|2|with firmness and conviction
stunningly|3|in a spectacular manner
subcutaneously|2|below the skin
substantially|4|to a great extent or degree
successively|1|in proper order or sequence
succinctly|4|with concise and precise brevity
sulkily|0|in a sulky manner
summarily|3|without delay
superbly|3|extremely well
supra|0|at an earlier place
supremely|4|to the maximum degree
sweetly|5|in an affectionate or loving manner
swimmingly|4|with no problems or difficulties
syntactically|1|with respect to syntax
tandem|4|one behind the other
tartly|1|in a tart manner
temporarily|7|for a limited time only
tenaciously|1|with obstinate determination
tenfold|4|by ten times as much
terrifically|3|extremely well
tersely|1|in a short and concise manner
testily|0|in a petulant manner
thenceforth|0|from that time on
thereafter|5|from that time on
thereby|5|by that means or because of that
therefor|2|for that or for it
therein|5|in or into that thing or place
thereof|5|of or concerning this or that
theretofore|0|up to that time
therewith|1|with that or this or it
thither|3|to or toward that place
thousand-fold|0|by three orders of magnitude
thusly|3|in the way indicated
tiredly|0|in a weary manner
tirelessly|3|with indefatigable energy
tolerably|2|in an acceptable manner
tranquilly|0|without emotional agitation
trippingly|2|moving with quick light steps
twirlingly|0|doing twirls
twofold|3|by a factor of two
ultimately|7|as the end result of a succession or process
unaccompanied|3|without anybody else or anything else
unavoidably|3|by necessity
unbeknownst|3|without someone's knowledge
unblinkingly|0|showing no emotion
unceasingly|2|with unflagging resolve
uncomfortably|3|in physical discomfort
uncommonly|3|exceptionally
unconsciously|5|without awareness
underarm|2|with the hand swung below shoulder level
understandably|4|in an intelligible manner
unduly|4|to an undue degree
uneasily|1|with anxiety or apprehension
unequivocally|4|in an unambiguous manner
unerringly|1|without making errors
unfalteringly|0|with determination
unforgivably|2|in an unpardonable manner or to an unpardonable degree
ungraciously|2|without grace
unhurriedly|1|without haste
unimpeachably|1|without question
unknowingly|4|without knowledge or intention
unlawfully|3|not conforming to the law
unmanly|3|without qualities thought to befit a man
unmercifully|2|without pity
unsmilingly|0|without smile
unspeakably|3|to an inexpressible degree
unsuitably|0|in an inappropriate manner
unutterably|2|to an inexpressible degree
unwisely|1|without good sense or judgment
unwittingly|4|without knowledge or intention
upriver|5|toward the source or against the current
upstream|5|toward the source or against the current
uptown|7|toward or in the upper part of town
upwardly|2|spatially or metaphorically from a lower to a higher position
utterly|7|completely and without qualification
variously|2|in diverse ways
vastly|4|to an exceedingly great extent or degree
verbatim|4|using exactly the same words
vicariously|4|indirectly, as, by, or through a substitute
vilely|2|in a vile manner
voluntarily|6|out of your own free will
warily|1|in a wary manner
weakly|4|in a weak or feeble manner or to a minor degree
wearily|2|in a weary manner
well-nigh|0|slightly short of or not quite accomplished
westwards|1|toward the west
whence|5|from what place, source, or cause
wholeheartedly|3|without reserve
wholly|5|to a complete degree or to the full or entire extent
wilfully|3|in a willful manner
windward|2|toward the wind
wisely|5|in a wise manner
wittingly|0|with full knowledge and deliberation
woefully|3|in an unfortunate or deplorable manner
wonderfully|6|extremely well
wondrously|1|extremely well
wondrous|5|extremely well
woodenly|0|without grace
wordlessly|1|without speaking
wrongfully|4|in an unjust or unfair manner
wryly|1|in a wry manner
yearly|5|without missing a year
yonder|6|at or in an indicated place`;
