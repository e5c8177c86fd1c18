/** Verbs of one word (WordNet 3.1) that SUBTLEX-US has seen in some form: which base a regular form comes from. */
export const verbLemmas: ReadonlySet<string> = new Set(
  `aah abandon abase abate abbreviate abdicate abduct abet abhor abide abjure ablate abolish abominate
abort abound abrade abridge abrogate abscond abseil absent absolve absorb abstain abstract abuse
abut accede accelerate accent accentuate accept access accession acclaim acclimate acclimatize
accommodate accompany accomplish accord accost account accouter accoutre accredit accrete accrue
accumulate accurse accuse accustom ace ache achieve acknowledge acquaint acquiesce acquire acquit
act action activate actualise actualize actuate adapt add addict addle address adduce adhere adjoin
adjourn adjudge adjudicate adjure adjust administer administrate admire admit admonish adopt adore
adorn adulterate advance advantage adventure advert advertise advise advocate aerate aerosolize
affect affiance affiliate affirm affix afflict afford affright affront age agglutinate aggrandize
aggravate aggregate aggress aggrieve agitate agonise agonize agree aid ail aim air airbrush airlift
airmail alarm alchemize alert alibi alien alienate alight align aline alkalinize alkalize allay
allege alleviate alligator allocate allot allow allowance alloy allude allure ally alphabetise
alphabetize alter alternate amalgamate amass amaze ambition amble ambush ameliorate amend
americanize amnesty amortise amortize amount amplify amputate amuse anaesthetise anaesthetize
anagram analyse analyze anastomose anatomise anatomize anchor anesthetize anger angle anglicize
anguish angulate animate annex annihilate annotate announce annoy annul anodise anodize anoint
answer antagonise antagonize ante anthologize anthropomorphise anthropomorphize antic anticipate
antiquate antique ape apologise apologize apostatize appal appall apparel appeal appear appease
append appertain applaud apply appoint apportion appose appraise appreciate apprehend apprentice
apprise approach appropriate approve approximate arbitrage arbitrate arc arch archive argue argufy
arise arm armor armour arouse arraign arrange array arrest arrive article articulate ascend
ascertain ascribe ash ask asperse asphalt asphyxiate aspirate aspire assail assassinate assault
assay assemble assent assert assess assign assimilate assist associate assort assuage assume assure
asterisk astonish astound atomize atone atrophy attach attack attain attaint attempt attend
attenuate attest attire attorn attract attribute attune auction auctioneer audit audition augment
augur authenticate author authorise authorize autoclave autograph automate automobile autopsy avail
avalanche avenge aver average avert avoid avouch avow avulse await awake awaken award awe ax axe
azure baa babbitt babble baby babysit bach bachelor back backbite backdate backfire background
backhand backlash backlog backpack backpedal backscatter backslide backstop backstroke backtrack
badge badger badmouth baffle bag bail bait bake balance bald bale balk ball ballast balloon ballot
ballyhoo bamboozle ban band bandage bandy bang banish bank bankroll bankrupt banquet banter baptise
baptize bar barb barbecue barbeque barber bard bare barf bargain barge bark barnstorm barrack
barrage barrel barricade barter base bash bask basset bastardize baste bastinado bat batch bate
bathe batik batten batter battle bawl bay bayonet be beach beacon bead beak beam bean bear beard
beat beautify beaver bebop becalm beckon becloud become bed bedaub bedazzle bedeck bedevil bedim
bedraggle beef beep beeswax beetle befall befoul befriend befuddle beg beget beggar begin begrime
begrudge beguile behave behead behold behoove behove bejewel belabor belabour belay belch beleaguer
belie believe belittle bell bellow belly bellyache belong belt bemoan bemuse bench bend benefit
benight bequeath berate bereave berry berth beseech beset beshrew besiege besmear besmirch bespatter
bespeak bespeckle best bestow bestride bet bethink betide betoken betray betroth better bevel beware
bewilder bewitch bias bib bicker bicycle bid bide biff bifurcate bight bike bilge bilk bill billet
billow bin bind binge bioassay birch bird birdie birth bisect bitch bite bitt bitter bivouac blab
blabber black blackball blackberry blacken blackguard blackjack blacklist blackmail blacktop blame
blanch blandish blank blanket blare blarney blaspheme blast blat blather blaze blazon bleach bleat
bleed bleep blemish blench blend bless blight blind blindfold blindside blink blinker blister
blither blitz blitzkrieg bloat blob block blockade blog blood bloody bloom blossom blot blotch blow
blub blubber bludgeon blue blueprint bluff blunder blunt blur blurt blush bluster board boast boat
bob bobble bobsled bode bodge body bog bogey boggle boil boldface bollix bollocks bolster bolt bomb
bombard bombinate bombproof bond bone bong bonk bonnet boo boob boogie book boom boomerang
boondoggle boost boot bootleg bootlick bootstrap booze bop border bore borrow bosom boss botch
bother bottle bottleneck bottom bounce bound bow bower bowl box boycott brace bracket brad brag
braid braille brain brainstorm brainwash braise brake branch brand brandish brattle brave bravo
brawl bray brazen breach bread break breakfast breast breastfeed breaststroke breathalyse breathe
breed breeze brevet brew bribe bridge bridle brief brigade brighten brim brine bring brisk bristle
broach broadcast broaden broadside brocade broil broker bronze brooch brood brook broom browbeat
brown browse bruise brunch brush brutalise brutalize bubble buccaneer buck bucket buckle bud budge
budget buff buffalo buffer buffet bug bugger bugle build bulge bulk bull bulldog bulldoze bulletin
bulletproof bullshit bully bullyrag bulwark bum bumble bump bunch bunco bundle bung bungle bunk
bunker bunt buoy bur burble burden burgeon burglarize burgle burke burl burlesque burn burnish burp
burr burrow burst burthen bury bus bush bushel bushwhack busk buss bust bustle busy butcher butt
butter butterfly button buttonhole buttress buy buzz bypass cab cabal cabbage cabin cable cache
cackle caddie caddy cadge cage cajole cake cakewalk calcify calcimine calcine calculate calendar
calender calibrate call callous callus calm calve camouflage camp campaign camphorate can canal
cancel candle candy cane canker cannibalise cannibalize cannon cannonade cannulate canoe canonize
canoodle canopy cant canter cantilever canton canvas canvass cap caper capitalise capitalize
capitulate capsize capsule capsulize captain caption captivate capture caramelise caramelize caravan
carbonate carbonise card care careen career caress caricature carjack carmine carol carom carouse
carp carpenter carpet carry cart cartoon cartwheel carve cascade case cash cashier casket cast
castigate castle castrate cat catabolize catalog catalogue catalyze catapult catcall catch
categorise categorize cater caterwaul catnap caucus caulk cause causeway cauterise cauterize caution
cave cavern cavort caw cease cede celebrate cement censor censure census center centralize centre
centrifuge cerebrate certificate certify chafe chaff chagrin chain chair chairman chalk challenge
chamber champ champion chance chandelle change channel chant chap chaperon chaperone char character
characterise characterize charcoal charge chariot charleston charm chart charter chase chasse
chasten chastise chat chatter chauffeur chaw cheapen cheat check checker checkmate cheek cheep cheer
cheerlead cheese chelate cheque chequer cherish chevvy chevy chew chicane chide childproof chill
chime chin chine chink chip chirp chirr chirrup chisel chitchat chitter chlorinate chloroform chock
choir choke chomp choose chop chord choreograph chortle chorus christen chrome chronicle chuck
chuckle chuff chug chunk church churn chute cinch cipher circle circuit circulate circumambulate
circumcise circumnavigate circumscribe circumvent cite citrate civilise civilize clabber clack claim
clam clamber clamor clamour clamp clang clank clap clapboard claret clarify clarion clash clasp
class classify clatter claver claw claxon clean cleanse clear cleat cleave clench clerk clew click
climax climb clinch cling clink clinker clip cloak clobber clock clog cloister clomp clone clop
close closet closure clot clothe cloud clout clown cloy club cluck clue clump clunk cluster clutch
clutter coach coagulate coal coalesce coast coat coax cobble cobblestone cock cocker cockle cocoon
cod coddle code codify coerce coexist coffin cog cogitate cohabit coif coiffe coiffure coil coin
coincide coke coldcock collaborate collapse collar collate collateralize collect collide collude
colly colonise colonize color colorize colour colourise comb combat combine combust come comfit
comfort command commandeer commemorate commence commend comment commentate commercialise
commercialize commingle comminute commiserate commission commit commune communicate communize
commute compact companion company compare compartmentalise compartmentalize compass compassionate
compel compensate compere compete compile complain complement complete complexion complicate
compliment comply comport compose compost compound comprehend compress comprise compromise compute
computerise computerize con concatenate conceal concede conceive concentrate concentre conceptualize
concern concert concertina concertize conclude concoct concord concrete concur concuss condemn
condense condescend condition condole condone conduct cone confab confabulate confection confederate
confer confess confide configure confine confirm confiscate conflict conform confound confront
confuse conga congeal congee congest conglomerate congratulate congregate conjecture conjoin
conjugate conjure conk conn connect connive connote conquer conscript consecrate consent conserve
consider consign consist console consolidate consort conspire constipate constitute constrain
constrict construct construe consult consume consummate contact contain contaminate contemn
contemplate contemporize contend content contest continue contort contour contract contradict
contraindicate contrast contravene contribute contrive control controvert contuse convalesce convene
converge converse convert convey convict convince convolute convoy convulse coo cook cool cooper
cooperate coordinate cop cope copper copulate copy copyright coquette cord corduroy core cork
corkscrew corn corner cornice coronate corral correct correlate correspond corroborate corrode
corrugate corrupt corset cosign cosponsor cost costume cotton couch cough counsel count countenance
counter counteract counterattack counterbalance counterclaim counterfeit countermand countermine
counterpoint counterpoise countersign counterstrike countervail counterweight couple course court
covenant cover covet cow cower cowhide cowl cox cozen crab crack crackle cradle craft cram cramp
crane crank crap crape crash crate crave crawfish crawl crayon craze creak cream crease create
credit creep cremate creosote crepe crescendo crest crew crib crick cricket criminalize crimp
crimson cringe crinkle cripple crisp crisscross criticise criticize critique croak crochet crock
cronk crook croon crop croquet cross crossbreed crosscut crosshatch crouch crow crowd crown crucify
cruise crumb crumble crump crumple crunch crusade crush crust cry crystallise crystallize cub cube
cuckold cuckoo cuddle cudgel cue cuff cull culminate cultivate culture cumulate cup curb curdle cure
curl curry curse curtail curtain curtsey curtsy curve cushion cuss customize cut cycle cypher dab
dabble dado dally dam damage damn damp dampen dance dangle dapple dare darken darn dart dash date
dateline daub daunt dawdle dawn daydream daze dazzle deactivate deaden deaf deafen deal debark
debase debate debauch debilitate debit debone debrief debug debunk debut decaffeinate decamp decant
decapitate decay decease deceive decelerate decentralize decerebrate decide decimate decipher deck
declaim declare decline decode decommission decompose decompress deconsecrate deconstruct
decontaminate decontrol decorate decorticate decouple decoy decrease decree decriminalise
decriminalize decrypt dedicate deduce deduct deem deepen deface defame default defeat defecate
defect defend defer defervesce defibrillate defile define deflate deflect deflower defoliate
deforest deform defraud defray defrock defrost defuse defy degas degauss degenerate degrade degrease
dehorn dehumanise dehumanize dehydrate deify deign deject delay delegate delete deliberate delight
delimit delineate deliquesce deliver delouse delude deluge delve demagnetize demand demarcate
dematerialise dematerialize demean demilitarise demilitarize demise demo demobilize democratize
demolish demonise demonize demonstrate demoralise demoralize demote demur demystify demythologise
denature denazify denigrate denominate denote denounce dent denude deny deodorize deoxygenate depart
depend depersonalize depict deplane deplete deplore deploy depolarize depopulate deport depose
deposit deprave deprecate depreciate depress depressurise depressurize deprive depute deputise
deputize deracinate derail derange deregulate deride derive derogate descant descend describe
desecrate desegregate desensitise desensitize desert deserve desiccate design designate desire
desist desolate despair despatch despise despoil despond destabilise destabilize destine destroy
destruct detach detail detain detect deter deteriorate determine detest dethrone detonate detour
detox detoxify detract detrain devaluate devalue devastate develop deviate devil devise devolve
devote devour diagnose diagram dial dialyze dibble dice dicker dictate diddle die diet differ
differentiate diffuse dig digest digitalize digitise digitize dignify digress dike dilapidate dilate
dillydally dilute dim dimension diminish dimple din dine ding dingdong dinge dip direct dirty
disable disabuse disadvantage disaffect disagree disallow disappear disappoint disapprove disarm
disarrange disarray disarticulate disassemble disassociate disavow disband disbar disbelieve
disburse discard discern discharge discipline disclaim disclose disco discolor discolour
discombobulate discomfit disconcert disconnect discontent discontinue discord discount discourage
discourse discover discredit discriminate discuss disdain disembark disembody disembowel disenchant
disenfranchise disengage disentangle disfavor disfavour disfigure disgorge disgrace disgruntle
disguise disgust dish dishearten dishevel dishonor dishonour disillusion disincline disinfect
disinherit disintegrate disinter disjoin disjoint disk dislike dislocate dislodge dismantle dismay
dismember dismiss dismount disobey disorder disorganise disorganize disorient disorientate disown
disparage dispatch dispel dispense disperse dispirit displace display displease dispose dispossess
disprove dispute disqualify disquiet disregard disrespect disrobe disrupt diss dissect dissemble
disseminate dissent dissimulate dissipate dissociate dissolve dissuade distance distemper distend
distill distinguish distort distract distress distribute district distrust disturb ditch dither
ditto dive diverge diversify divert divest divide divine divorce divulge dizzy dj do dock docket
doctor document dodder dodge doff dog dogfight dogsled domesticate domicile dominate domineer don
donate dong doodle doom dope dose doss dot dote double doubt douche douse dovetail dower down
downgrade download downplay downsize dowse doze draft drag dragoon drain dramatise dramatize drape
draught draw drawl dread dream dredge drench dress dribble drift drill drink drip drive drivel
drizzle drone drool droop drop dropkick drown drowse drudge drug drum dry dub duck duel dull
dumbfound dummy dump dun dung dunk dupe duplex duplicate dusk dust dwarf dwell dwindle dye dyke
dynamite eagle earmark earn earth ease eat eavesdrop ebb echo eclipse economise economize eddy edge
edify edit editorialise editorialize educate eff efface effect effectuate effervesce effloresce
effuse egg egress ejaculate eject elaborate elapse elate elbow elect electioneer electrify
electrocute electroplate elevate elicit eliminate elongate elope elucidate elude emaciate email
emanate emancipate emasculate embalm embargo embark embarrass embattle embed embellish embezzle
embitter emblazon embody embolden emboss embrace embrangle embroider embroil emcee emend emerge
emigrate emit emote empathise empathize emphasise emphasize employ empower empty emulate emulsify
enable enact enamel enamor enamour encamp encapsulate encase enchant encircle enclose encode
encompass encore encounter encourage encroach encrust encrypt encumber end endanger endear endeavor
endeavour endorse endow endure energise energize enervate enfeeble enfilade enfold enforce
enfranchise engage engender engineer engorge engrave engross engulf enhance enjoin enjoy enkindle
enlarge enlighten enlist enliven enmesh ennoble enounce enplane enquire enrage enrapture enrich
enrol enroll ensconce enshrine enshroud enslave ensnare ensue ensure entail entangle enter entertain
enthral enthrall enthrone enthuse entice entitle entomb entrain entrance entrap entreat entrench
entrust entwine enucleate enumerate enunciate envelop envisage envision envy epitomise epitomize
epoxy equal equalise equalize equate equip equivocate eradicate erase erect erode eroticize err
erupt escalade escalate escape eschew escort espouse espy essay establish esteem estimate estrange
etch eulogize evacuate evade evaluate evangelise evaporate even eventuate evert evict evidence
evince eviscerate evoke evolve exacerbate exact exaggerate exalt examine exasperate excavate exceed
excel except excerpt exchange excise excite exclaim exclude excommunicate excoriate excrete
excruciate exculpate excuse execrate execute exemplify exempt exercise exert exfiltrate exfoliate
exhale exhaust exhibit exhilarate exhort exhume exile exist exit exonerate exorcise exorcize expand
expatriate expect expectorate expedite expel expend expense experience experiment expiate expire
explain explicate explode exploit explore export expose expound express expropriate expunge extend
extenuate exteriorize exterminate externalise externalize extinguish extol extort extract extradite
extrapolate extravasate extricate extrude exudate exude exult eye eyeball eyewitness fabricate face
facilitate facsimile factor fade fag faggot fail faint fair fake falcon fall falsify falter
familiarise familiarize famish fan fancy fantasise fantasize fantasy farce fare farm farrow fart
fascinate fashion fast fasten fat fate father fathom fatigue fatten fault favor favour fawn fax faze
fear feast feather featherbed feature fecundate federalize federate fee feed feel feign feint
felicitate fell fellate felt feminize fence fend ferment ferret ferry fertilise fertilize fester
festoon fetch fete fetishize fetter fettle feud fib fibrillate fictionalise fictionalize fiddle
fidget field fight figure filch file filet filibuster filigree fill fillet film filter fin finagle
finalise finalize finance financier find fine finger fingerprint finish fink fire firebomb fireproof
firm fish fishtail fissure fistfight fit fix fixate fizz fizzle flabbergast flag flagellate flail
flake flambe flame flank flap flare flash flatten flatter flaunt flavor flavour flaw flay fleck
fledge flee fleece fleer fleet flense flesh flex flick flicker flight flinch fling flip flirt flit
flitter float flock flog flood floodlight floor flop floss flounce flounder flour flourish flout
flow flower flub fluctuate fluff flummox flunk fluoresce fluoridate flurry flush fluster flute
flutter flux fly foal foam fob focus fodder fog foil foist fold follow foment fondle fool foolproof
foot footle footnote forage foray forbear forbid force ford forearm forebode forecast foreclose
foredoom forego foreground foresee foreshadow foreshorten forest forestall foreswear foretell
forewarn forfeit forfend forgather forge forget forgive forgo fork form formalize format formulate
fornicate forsake forswear fort fortify forward fossilise fossilize foster foul found founder fowl
fox foxhunt foxtrot fraction fractionate fracture fragment frame franchise frank frap fraternise
fraternize fray frazzle freak freckle free freelance freeload freewheel freeze freight french
frequent fresco freshen fret fricassee fright frighten fringe frisk fritter frizz frizzle frock frog
frolic front frost froth frown fruit frustrate fry fuck fuddle fudge fuel fulfil fulfill full
fullback fulminate fumble fume fumigate function fund fundraise funk funnel furbish furl furlough
furnish furrow further fuse fuss gab gabble gad gag gage gaggle gain gainsay gall gallivant gallop
galumph galvanise galvanize gamble gambol game gang gangrene gaol gap gape garage garb garble garden
gargle garland garment garner garnish garrison garrote garrotte garter gas gash gasp gate gather
gauge gawk gawp gaze gazette gear gee gel gelatinize geld general generalize generate gentle
gentrify genuflect germinate gerrymander gestate gesticulate gesture get geyser ghost ghostwrite gi
gibber gibbet gibe gift giggle gild gimp gin ginger gip gird girdle girth give glaciate gladden
glamorize glamour glance glare glass glaze gleam glean glide glimmer glimpse glint glisten glitter
gloat glom glorify glory gloss glow glower glue glug glut gnarl gnash gnaw go goad gobble goggle
goldbrick golf gong goof google goose gore gorge gossip gouge govern gown grab grace gradate grade
graduate graft grain grandstand grant granulate graph grapple grasp grass grate gratify grave gravel
gravitate gray graze grease green greet grey griddle grieve grill grimace grime grin grind grip
gripe grit grizzle groan groin groom groove grope gross grouch ground group grouse grout grovel grow
growl grub grubstake grudge grumble grunt guarantee guard guess guesstimate guffaw guide guillotine
gull gulp gum gun gurgle gush gut gutter guy guzzle gyp gyrate habit habituate hack hackle haggle
hail hale halloo hallow hallucinate halt halter halve ham hammer hamper hamstring hand handcraft
handcuff handicap handle handwrite hang hanker hap happen harangue harass harbinger harbor harbour
harden hare hark harken harlequin harm harmonize harness harp harpoon harrow harry harvest hash hasp
hassle hasten hat hatch hate haul haunt have haw hawk hay hazard haze head headbutt headline
headquarter heal heap hear hearken hearten heat heave heckle hector hedge heed heel heft heighten
heist helm help hem hemorrhage henna herald herd hesitate hew hex hibachi hibernate hiccup hide hie
higgle highjack highlight hightail hijack hike hill hinder hinge hint hire hiss hit hitch hitchhike
hive hoard hoax hob hobble hobnail hobnob hock hoe hog hoist hold hole holiday holler hollo hollow
home homer homestead homogenize hone honey honeycomb honeymoon honk honor honour hood hoodoo
hoodwink hoof hook hoop hoot hoover hop hope horn hornswoggle horrify horse horseshoe horsewhip hose
hospitalise hospitalize host hotfoot hound house housebreak houseclean housekeep hover howl huckster
huddle hue huff hug hulk hull hum humanise humanize humble humbug humidify humiliate humor humour
hump hunch hunger hunker hunt hurdle hurl hurrah hurry hurt hurtle husband hush husk hustle
hybridize hydrate hydrogenate hydroplane hymn hype hypertrophy hyperventilate hyphen hyphenate
hypnotise hypnotize hypothesise hypothesize ice idealise idealize identify idle idolise idolize
ignite ignore illume illuminate illumine illustrate image imagine imbed imbibe imbricate imbue
imitate immerse immigrate immobilise immobilize immolate immortalise immortalize immunise immunize
immure impact impair impale impanel impart impeach impede impel impend imperil impersonate impinge
implant implement implicate implode implore imply import importune impose impound impoverish
impregnate impress imprint imprison improve improvise impugn impute inaugurate incapacitate
incarcerate incarnadine incarnate incase incense inch incinerate incise incite incline include
inconvenience incorporate increase incriminate incubate inculcate incur indemnify indent indenture
index indicate indict indispose indite individualize indoctrinate indorse induce induct indulge
industrialize inebriate infatuate infect infer infest infiltrate inflame inflate inflect inflict
influence inform infract infringe infuriate infuse ingest ingrain ingratiate ingurgitate inhabit
inhale inhere inherit inhibit initial initialize initiate inject injure ink inlay innovate inoculate
input inquire inscribe inseminate insert inset insinuate insist insolate inspect inspire install
instance instigate instil instill institute institutionalise institutionalize instruct instrument
insufflate insulate insult insure integrate intend intensify inter interact intercede intercept
interchange interconnect interdict interest interfere interject interlace interlink interlock
interlope interlude intermarry intermediate intermingle intermix intern internalise internalize
internationalize interpenetrate interpolate interpose interpret interrelate interrogate interrupt
intersect intersperse intertwine intervene interview interweave intimate intimidate intone
intoxicate intrigue introduce introspect introvert intrude intubate intuit inundate inure invade
invalid invalidate inveigle invent inventory invert invest investigate invigilate invigorate invite
invoice invoke involve iodize ionise ionize irk iron irradiate irrigate irritate isolate issue itch
itemise itemize iterate jab jabber jack jacket jackknife jackrabbit jade jag jail jam jangle japan
jar jaundice jaunt jaw jawbone jaywalk jazz jeer jell jelly jeopardise jeopardize jerk jest jet
jettison jewel jib jibe jig jiggle jilt jimmy jingle jinx jitterbug jive job jockey jog joggle join
joint joke jolly jolt josh jostle jot journey joust joy joyride judge jug juggle julienne jumble
jump junk junket justify jut juxtapose kayak kayo keel keen keep kennel kern key keynote kibitz
kibosh kick kid kidnap kill kindle kink kip kiss kit kite kitten knead kneecap kneel knell knife
knight knit knock knot know knuckle kowtow kvetch label labor labour lace lacerate lack lacquer
lactate ladder lade laden ladle lag lam lamb lambast lambaste lame lament laminate lampoon lance
land landscape languish lap lapse lard lark larn larrup lash lasso last latch lather laud laugh
launch launder lave lavish lay layer laze leach lead leaf league leak lean leap leapfrog learn lease
leash leather leave leaven lecture leech leer legalise legalize legislate legitimate legitimise
legitimize lend lengthen lessen let letter levant level lever leverage levitate levy liaise libel
liberate licence license lick lie lift ligate light lighten lighter like liken lilt limber lime
limit limp line linger link lionize lipread lipstick liquefy liquidate liquify lisp list listen
lithograph litigate litter live liven load loaf loan loathe lob lobby localise localize locate lock
locomote lodge loft log loiter loll lollygag long look loom loop loose loosen loot lop lope lord
lose lot lounge lour love low lowball lower lube lubricate luff lug luge lull lumber luminesce lump
lunch lunge lurch lure lurk lust luxuriate lynch lyophilize lyric macerate machine macrame maculate
madden madder madrigal magnetise magnetize magnify mail maim mainline maintain major make
malfunction malign malinger malnourish malt maltreat mambo man manacle manage mandate maneuver
mangle manhandle manicure manifest manifold manipulate manoeuver manoeuvre mantle manufacture manure
map mar maraud marble marbleise marbleize marcel march marginalise marginalize marinade marinate
mark market maroon marry marshal martyr martyrize marvel mash mask masquerade mass massacre massage
master mastermind masticate masturbate mat match mate materialise materialize matriculate matte
matter mature maul maximise maximize mean meander measure mechanise mechanize meddle mediate
medicate medicine meditate meet meld mellow melt memorialize memorise memorize menace mend
menstruate mensurate mention mentor meow mercerize merchandise merge merit mesh mesmerise mesmerize
mess message metabolise metabolize metal metamorphose metastasise metastasize meter mew mewl miaow
microfilm microwave micturate middle miff migrate mildew militarize militate milk mill mime mimeo
mimeograph mimic mince mind mine mingle miniaturise miniaturize minimise minimize minister minor
minstrel mint mire mirror misalign misappropriate misbehave miscalculate miscall miscarry miscast
misconduct misconstrue miscount misdeal misdirect misfire misgive misguide mishandle misidentify
misinform misinterpret misjudge mislay mislead mismanage mismatch misname misplace misprint
mispronounce misquote misread misremember misrepresent miss misspeak misspell mist mistake
mistranslate mistreat mistrust misunderstand misuse miter mitigate mix mizzle moan mob mobilise
mobilize mock model moderate modernise modernize modify modulate moisten moisturise moisturize mold
molder molest mollify mollycoddle molt monetize monger mongrelize monitor monkey monopolise
monopolize moo mooch moon moonlight moonshine moor moot mop mope moralise moralize morph mortar
mortgage mortify mortise mosey mosh mothball mother mothproof motion motivate motley motor motorbike
motorboat motorcycle motorise motorize mottle mould moulder mound mount mountaineer mourn mouse
mousse mouth move mow muck muckrake mud muddle muddy muff muffle mug mulch mull multiply mumble
mummify munch munition murder murk murmur muscle muse mush mushroom muss muster mutate mute mutilate
mutiny mutter muzzle mystify nab nag nail name nap narcotize nark narrate narrow nationalize natter
naturalize nauseate navigate near neaten necessitate neck need needle negate negative neglect
negotiate neigh neighbor neighbour nerve nest nestle net nett nettle network neuter neutralise
neutralize nibble nick nickel nicker nickname niggle nip nitpick nitrate nix nobble nock nod noise
nominate noose normalise normalize nose nosedive nosh notarise notarize notate notch note notice
notify nourish nudge nuke nullify numb number nurse nurture nut nuzzle obey obfuscate object
objectify obligate oblige obliterate obscure observe obsess obstinate obstruct obtain obtrude obtund
obviate occasion occlude occult occupy occur off offend offer officer officiate offload offset ogle
oil oink okay omen omit ooh ooze open operate opine oppose oppress opt optimize orate orb orbit
orchestrate ordain order ordinate organise organize orient orientate originate ornament orphan
oscillate ostracise ostracize oust out outbid outclass outcry outdistance outdo outdraw outface
outfight outfit outflank outfox outgeneral outgo outgrow outguess outlast outlaw outline outlive
outmaneuver outmanoeuvre outmatch outmode outnumber outpace outperform outplay output outrage
outrange outrank outride outrun outsail outscore outsell outshine outsmart outsource outstare
outstay outstrip outvote outwear outweigh outwit overachieve overact overawe overbalance overbear
overbid overburden overcast overcharge overcome overcompensate overcook overcrowd overdo overdose
overdramatize overdress overdrive overeat overemphasise overemphasize overestimate overexert
overexploit overexpose overextend overfeed overfill overflow overhang overhaul overhear overheat
overindulge overjoy overlap overlay overload overlook overmaster overpay overplay overpopulate
overpower overpraise overprice overproduce overprotect overrate overreach overreact override
overrule overrun oversee oversew overshadow overshoot oversimplify oversleep overspecialize
overspend overspread overstate overstay overstep overstock overstress overstretch overstuff overtake
overtax overthrow overtire overturn overuse overvalue overwhelm overwork overwrite ovulate owe own
oxidize oxygenate oxygenize oyster pace pacify pack package pad paddle padlock page paginate pain
paint pair pal palaver pale pall palliate palm palpate palpitate palsy palter pamper pan pander
panel panhandle panic pant pantomime paper par parachute parade paragraph parallel paralyse paralyze
paraphrase parboil parcel parch pardon pare parent park parlay parley parody parole parrot parry
parse part partake participate partition partner party pass paste pasteurise pasteurize pasture pat
patch patent patrol patronage patronise patronize patter pattern pause pave paw pawn pay peach peak
peal pearl peck peculate pedal peddle pedicure pee peek peel peep peer peeve peg pelt pen penalise
penalize pencil penetrate pension people pepper perambulate perceive perch percolate perfect
perforate perform perfume perfuse peril perish perjure perk perm permeate permit permute peroxide
perpetrate perpetuate perplex persecute perseverate persevere persist personalise personalize
personify perspire persuade pertain perturb peruse pervade pervert pester pestle pet petition
petrify phase philander philosophise philosophize phone photocopy photograph photostat phrase pick
picket pickle picnic picture piddle piece pierce piffle pig pigeonhole piggyback pigment pile pilfer
pillage pillory pillow pilot pimp pin pinch pine ping pinion pink pinnacle pinpoint pioneer pip pipe
pique pirate pirouette piss pit pitch pitchfork pith pity pivot placard placate place plagiarise
plagiarize plague plain plait plan plane plank plant plash plaster plasticise plasticize plat plate
play playact plead please pleat pledge plight plod plonk plop plot plough plow pluck plug plumb
plume plummet plump plunder plunge plunk pluralise ply poach pock pocket pockmark pod podcast point
poise poison poke polarise polarize pole poleax poleaxe police polish politicize politick polka poll
pollard pollinate pollute pomade pommel pompadour ponder pontificate pooch pool pop popularise
popularize populate pore port portend porter portion portray pose posit position possess post
postdate postmark postpone postulate posture pot potentiate potter pouch poultice pounce pound pour
pout powder power powwow practice practise praise prance prang prank prate prattle prawn pray preach
preamble prearrange precede precipitate precis preclude preconceive precondition precook predate
predecease predestine predetermine predicate predict predigest predispose predominate preempt preen
preexist prefabricate preface prefer prefix preheat prejudge prejudice prelude premeditate premier
premiere premise preoccupy preordain prepare prepay prepossess prerecord presage prescribe present
preserve preside press pressure pressurise pressurize presume presuppose pretend prettify prevail
prevent preview prey price prick pride prim prime primp print prioritise prioritize prise privatize
privilege prize prizefight probate probe proceed process proclaim procrastinate procreate proctor
procure prod produce profane profess proffer profile profit profiteer prognosticate program
programme progress prohibit project prolapse prolong promenade promise promote prompt promulgate
pronate pronounce proof proofread prop propagandize propagate propel prophesy proportion propose
proposition propound prorate prorogue proscribe prosecute proselytize prospect prosper prostitute
prostrate protect protest protract protrude prove provide provision provoke prowl prune pry psalm
psychoanalyse psychoanalyze publicise publicize publish pucker puddle puff puke pule pull pulp
pulsate pulse pulverise pulverize pumice pummel pump pun punch punctuate puncture punish punt pup
pupate purchase puree purge purify purl purloin purple purport purpose purr purse pursue purvey push
pussyfoot put putrefy putt putter putty puzzle pyramid quack quadruple quaff quail quake qualify
quantify quarantine quarrel quarry quarter quarterback quash queen queer quell quench query quest
question queue quibble quicken quickstep quiet quieten quilt quintuple quip quirk quit quiver quiz
quote rabbet rabbit race rack racket racketeer radiate radicalize radio raffle raft rafter rag rage
raid rail railroad raiment rain raise rake rally ram ramble ramp rampage ranch randomise randomize
range rank rankle ransack ransom rant rap rape rappel rasp rat ratchet rate ratify ratiocinate
ration rationalise rationalize rattle ravage rave ravel raven ravish ray raze razor razz reabsorb
reach react reactivate read readjust readmit ready reaffirm realign realise realize ream reanimate
reap reappear reappraise rear rearm rearrange reason reassemble reassert reassess reassign reassure
reave reawaken rebate rebel reboot rebound rebroadcast rebuff rebuild rebuke rebury rebut
recalculate recall recant recap recapitulate recapture recast recede receipt receive recess recharge
reciprocate recite reckon reclaim reclassify recline recognise recognize recoil recollect recombine
recommence recommend recommit recompense reconcile recondition reconfirm reconnoiter reconnoitre
reconquer reconsider reconstitute reconstruct reconvene reconvict record recount recoup recover
recreate recriminate recruit rectify recuperate recur recurve recuse recycle redden rede redecorate
rededicate redeem redefine redeploy redesign redevelop redirect rediscover redistribute redline redo
redouble redress reduce reef reek reel reelect reenact reestablish reevaluate reeve reexamine reface
refashion refer referee reference refill refinance refine refinish refit reflect refloat refocus
reforge reform reformulate refract refrain refresh refreshen refrigerate refuel refund refurbish
refurnish refuse refute regain regale regard regenerate regift regiment register regress regret
regroup regrow regularize regulate regurgitate rehabilitate rehash rehearse reheat reign reignite
reimburse reimpose rein reincarnate reinforce reinstall reinstate reinsure reintegrate reintroduce
reinvent reinvigorate reissue reiterate reject rejig rejoice rejoin rejuvenate rekindle relapse
relate relax relay relearn release relegate relent relieve reline relinquish relish relive reload
relocate rely remain remainder remake remand remark remarry remedy remember remind reminisce remit
remodel remold remonstrate remould remount remove remunerate rename rend render rendezvous renegade
renege renegotiate renew renounce renovate rent reopen reorder reorganise reorganize reorient
reorientate repaint repair repatriate repay repeal repeat repel repent rephrase replace replant
replay replenish replete replicate reply report repose reposit reposition repossess repot reprehend
represent repress reprieve reprimand reprint reprise reproach reprobate reprocess reproduce reproof
reprove republish repudiate repulse repurchase repute request require requisition requite reread
rerun reschedule rescind rescue reseal research reseat resect reseed resell resemble resent reserve
reset reshape reship reshoot reshuffle reside resign resist resize resole resolve resonate resorb
resort resound respect respire respite respond rest restart restate restock restore restrain
restrengthen restrict restructure resubmit result resume resurface resurge resurrect resuscitate ret
retail retain retake retaliate retard retch retell rethink reticulate retie retire retool retort
retouch retrace retract retrain retransmit retread retreat retrench retrieve retrofit retrograde
retrogress retrospect retry return reunify reunite reuse rev revalue revamp reveal revel revenge
reverberate revere reverence reverse revert review revile revise revisit revitalise revitalize
revive revoke revolt revolutionise revolutionize revolve reward rewind rewire reword rework rewrite
rhumba rhyme rib rice rick ricochet rid riddle ride ridge ridicule riff riffle rifle rig right rile
rim rime ring rinse riot rip ripen riposte ripple rise risk ritualize rival rive rivet roach roam
roar roast rob robe rock rocket roil roister roleplay roll rollerblade rollick romance romanize
romanticise romanticize romp roof rook room roost root rootle rope rosin rot rotate rouge rough
roughhouse round rouse rout route rove row rub rubber rubberneck rubbish rubric ruck ruddle rue ruff
ruffle ruin rule rumba rumble ruminate rummage rumor rumour rumple rumpus run rupture rush rust
rusticate rustle rut saber sabotage sabre sack sacrifice sadden saddle safeguard sag sail saint
salaam salivate sallow salt salute salvage salve samba sample sanctify sanction sand sandbag
sandblast sandpaper sandwich sanitise sanitize sap sashay sass sate satellite satiate satirise
satirize satisfy saturate sauce saunter saute savage save savor savour savvy saw say scab scaffold
scald scale scallop scalp scam scamp scamper scan scandalise scandalize scant scar scare scarf
scarify scarper scat scatter scavenge scent schedule scheme schlep schmooze school schuss
scintillate scissor scoff scold scoop scoot scorch score scorn scotch scour scourge scout scowl
scrabble scrag scram scramble scrap scrape scratch scrawl scream screech screen screw scribble
scribe scrimmage scrimp script scroll scrounge scrub scrunch scruple scrutinise scrutinize scry scud
scuff scuffle scull sculpt sculpture scum scupper scurry scuttle scythe seal seam seaplane sear
search season seat secede seclude second secrete section secure sedate sediment seduce see seed seek
seel seem seep seesaw seethe segment segregate segue seine seize select sell semaphore send sense
sensitize sentence sentimentalize separate sequence sequester serenade serialize sermonise sermonize
serrate serve service set settle sever sew sex sexualize shack shackle shade shadow shadowbox shaft
shag shake shallow sham shamble shame shampoo shanghai shank shape share shark sharpen sharpshoot
shatter shave shear sheathe shed sheer sheet shell shellac shellack shelter shelve shepherd shield
shift shill shimmer shimmy shin shine shingle shinny ship shipwreck shirk shirt shit shiver shoal
shock shoe shoehorn shoetree shoo shoot shop shoplift shore short shorten shortlist shoulder shout
shove shovel show shower shred shriek shrill shrimp shrine shrink shrive shrivel shroud shrug shuck
shudder shuffle shun shunt shush shut shutter shuttle shy sic sick sicken side sideline sidestep
sideswipe sidetrack sidle sieve sift sigh sight sightsee sign signal signify signpost silence
silhouette silkscreen silt silver simmer simonize simper simplify simulate sin sing singe single
singsong sink sinter sip siphon sire sit site situate size sizzle skate skateboard skedaddle sketch
skew skewer ski skid skim skimp skin skip skipper skirl skirmish skirt skitter skittle skive skulk
skunk sky skydive skylark skyrocket slabber slack slacken slag slake slalom slam slander slang slant
slap slash slat slate slather slaughter slave slaver slay sled sledge sledgehammer sleek sleep
sleepwalk sleet sleigh slenderize sleuth slew slice slick slide slight slim slime sling slink slip
slit slither sliver slobber slog sloganeer slop slope slosh slot slouch slough slow slug sluice slum
slumber slump slur slurp slush smack smart smash smatter smear smell smelt smile smirk smite smock
smoke smolder smooch smooth smother smoulder smudge smuggle smut snack snaffle snafu snag snail
snake snap snare snarl snatch sneak sneer sneeze snick snicker sniff sniffle snigger snip snipe
snitch snivel snog snooker snoop snooze snore snorkel snort snow snowball snowboard snowmobile
snowshoe snub snuff snuffle snuggle soak soap soar sob sober socialise socialize sock sod sodomise
sodomize soften soil sojourn solace solder soldier sole solemnize solicit solidify solo solve
somersault sonnet soot soothe sop sophisticate sorrow sort sound soundproof soup sour source souse
sow space spade spam span spangle spank spar spare spark sparkle spat spatter spawn spay speak spear
spearhead specialise specialize specify speck speckle spectate speculate speechify speed spell
spellbind spelunk spend spew spice spiel spike spill spin spiral spirit spiritualize spirt spit
spite splash splat splatter splay splice splint splinter split splosh splotch splurge splutter spoil
sponge sponsor spoof spook spool spoon sport sportscast spot spotlight spout sprain sprawl spray
spread spreadeagle spree spring sprinkle sprint spritz sprout spruce spud spur spurn spurt sputter
spy squabble squall squander square squash squat squawk squeak squeal squeegee squeeze squelch
squinch squint squire squirm squirt squish stab stabilise stabilize stable stack staff stag stage
stagger stagnate stain stake stale stalemate stalk stall stammer stamp stampede stanch stand
standardize staple star starboard starch stare stargaze start startle starve stash state station
staunch stave stay steady steal steam steamer steamroll steamroller steel steep steer stem stencil
step stereotype sterilise sterilize stew stick stickle stiffen stifle stigmatize still stimulate
sting stink stint stipple stipulate stir stitch stock stockade stockpile stoke stomach stomp stone
stonewall stonewash stooge stool stoop stop stopper store storm stow straddle strafe straggle
straighten strain strand strangle strangulate strap straw stray streak stream streamline streetwalk
strengthen stress stretch strew striate strickle stride strike string strip stripe strive stroke
stroll strop structure struggle strum strut stub stucco stud study stuff stultify stumble stump stun
stunt stupefy stutter style stylise stylize stymie sub subcontract subdivide subdue subedit subject
subjugate sublease sublet sublimate sublime submarine submerge submerse submit subordinate suborn
subpoena subscribe subside subsidise subsidize subsist substantiate substitute subsume subtilize
subtitle subtract suburbanize subvert succeed succor succour succumb suck suckle suction suds sue
suffer suffice suffix suffocate sugar sugarcoat suggest suit sulfate sulfur sulk sully sulphur sum
summarise summarize summer summit summon summons sun sunbathe sunburn sunder suntan sup supercharge
superimpose superintend superpose supersede supervene supervise supinate supplant supple supplement
supplicate supply support suppose suppress suppurate surcharge surf surface surfboard surfeit surge
surmise surmount surpass surprise surrender surround surtax surveil survey survive suspect suspend
sustain suture swab swaddle swag swagger swallow swamp swan swank swap swarm swash swat swathe
swatter sway swear sweat sweep sweeten swell swelter swerve swig swill swim swindle swing swinge
swipe swirl swish switch swivel swoon swoop swoosh swop swot syllogize symbolise symbolize
sympathise sympathize sync synchronise synchronize syncopate syndicate synthesise synthesize syringe
systematize systemize table taboo tabulate tack tackle tag tail tailgate tailor taint take talc talk
tally tame tamp tamper tampon tan tangle tango tank tantalise tantalize tap tape taper tar target
tariff tarmac tarnish tarry task taste tat tattle tattoo taunt tax taxi teach team tear teargas
tease tee teem teeter teethe teetotal telecast telegraph telephone teleport telescope televise telex
tell temper temporize tempt tenant tend tender tenderise tenderize tense tent tenure term terminate
terrace terrasse terrify terrorise terrorize test testify tether thank thatch thaw theme theorise
theorize thermostat thicken thieve thin think thirst thrash thread threaten thresh thrill thrive
throb thrombose throne throng throttle throw thrum thrust thud thumb thumbtack thump thunder thwack
thwart tick ticket tickle ticktock tide tidy tie tighten tile till tiller tilt time tin tincture
ting tinge tingle tink tinker tinkle tinsel tint tip tipple tippytoe tiptoe tire tissue tithe
titillate title titrate titter toady toast toboggan toddle toe toenail tog toggle toil tolerate toll
tomahawk tone tongue tonsure tool toot tootle top topple torch torment torpedo torture toss tot
total tote totter touch toughen tour tourney tousle tout tow towel tower toy trace track trade
trademark traduce traffic trail train traipse tram trammel tramp trample trance tranquilize
tranquillise tranquillize transact transcend transcribe transect transfer transfigure transfix
transform transfuse transgress transistorise transit transition translate transmit transmogrify
transmute transpire transplant transport transpose transubstantiate transude trap trash traumatise
traumatize travail travel traverse travesty trawl tread treasure treat treble tree trek trellis
tremble tremor trench trend trepan trespass triangulate trice trick trickle trifle trigger trill
trim trip triple triplicate triumph trivialize troll troop trot trouble troubleshoot trounce trowel
truck truckle trudge true trump trumpet truncate trundle truss trust try tsk tube tuck tucker tug
tumble tune tunnel turf turn turtle tusk tussle tut tutor twaddle twang tweak tweedle tweet tweeze
twiddle twig twill twin twine twinge twinkle twirl twirp twist twit twitch twitter type typecast
typeset typewrite typify tyrannize ulcerate umpire unarm unbalance unbend unbind unblock unbolt
unbosom unbraid unbridle unbuckle unburden unbutton uncase unchain unclasp unclip uncloak unclog
unclutter uncoil uncork uncouple uncover uncrate uncross uncurl underachieve underbid undercharge
undercoat undercut underdevelop underdress underestimate underexpose undergo underlay underline
undermine undernourish underpay underplay underrate underscore undersell undershoot undersign
understand understate understudy undertake undervalue underwrite undo undock undrape undress
undulate unearth unfasten unfit unfold unfreeze unfrock unfurl unhallow unhand unharness unhinge
unhitch unhook unhorse unicycle uniform unify unionise unionize unite unlace unlax unlearn unleash
unlive unload unlock unloose unloosen unmake unman unmask unnerve unpack unpick unpin unplug unravel
unreel unroll unsaddle unsay unscramble unscrew unseal unseat unsettle unsex unsheathe unsnarl
unspell unstrap unstring untangle unteach unthaw untie untwine untwist unveil unweave unwind unwire
unwrap unzip up upchuck update upend upgrade upheave uphold upholster uplift upload upraise uprise
uproot upset upstage urge urinate use usher usurp utilise utilize utter vacate vacation vaccinate
vacillate vacuum vagabond valet validate value vamoose vamp vandalise vandalize vanish vanquish
vaporise vaporize variegate varnish vary vascularize vault vaunt veer vegetate veil vein velcro vend
veneer venerate vent ventilate venture verbalize verdigris verge verify vermilion verse vest vesture
vet veto vex vibrate victimise victimize videotape vie view vilify vindicate violate visa visit
visualise visualize vitaminize vitiate vitrify vitriol vivify vivisect vocalise vocalize vociferate
voice void volley volunteer vomit voodoo vote vouch vouchsafe vow voyage vroom vulcanise vulcanize
wad waddle wade waffle waft wag wage wager waggle wail wait waitress waive wake waken walk wall
wallop wallow wallpaper waltz wan wander wane wangle wank want wanton war warble ward ware warehouse
warm warn warp warrant wash wassail waste watch water watercolor watercolour waterproof wattle wave
waver wax waylay weaken wean wear weary weather weatherproof weave web wed wedge wee weed weekend
weep weigh weight weightlift welch welcome weld well welsh welt welter wench wend westernize wet
whack whale wham whang whap wharf wheedle wheel wheelbarrow wheeze whelk whelm whelp whet whiff
whimper whine whinny whip whir whirl whirligig whirlpool whirr whish whisk whisker whisper whistle
white whiten whiteout whitewash whittle whiz whizz wholesale whomp whoop whoosh whop whore widen
widow wield wiggle will wilt win wince winch wind windsurf wine wing wink winkle winnow winter
winterise winterize wipe wire wiretap wisecrack wish witch withdraw wither withhold withstand
witness wive wobble wolf womanise womanize wonder woo woolgather word work worm worry worsen worship
worst wound wow wrack wrangle wrap wreak wreathe wreck wrench wrest wrestle wriggle wring wrinkle
write writhe wrong xerox yacht yack yak yammer yank yap yarn yaw yawl yawn yawp yearn yell yellow
yelp yen yield yip yodel yoke yowl zap zero zest zigzag zinc zip zipper zone zoom`.split(/\s+/),
);
