/**
 * Words for handles and passphrases: short, plain and inoffensive, written for this project. A list may grow; what was
 * handed out stays as it is.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** For passphrases; at least 1,024 of them, so that each word is worth 10 bits or more. */
export const passphraseWords = list(`
  acorn actor adapt admit adobe adult agent agree alarm album alert alley almond alone alpha alpine amber
  amount ample anchor angle ankle answer antler anvil apple april apron arcade arch arena armor arrow artist
  aspen atlas attic august author autumn avenue awake award axis bacon badge bagel baker balance ballad
  balloon bamboo banana band banjo banner barley barn barrel basil basin basket bath bauble bazaar beach
  beacon bead beaker beam bean bear beard beaver bedrock bee beech beetle bell belt bench berry bicycle bike
  birch bird biscuit bison blanket blaze blend block bloom blossom blue blush board boat bobbin bolt bonfire
  bonus book boot border bottle bounce bowl box bracket branch brass brave bread breeze brick bridge bright
  brisk bronze brook broom brother brown brush bubble bucket budget buffalo bugle builder bulb bundle bunny
  burrow bus bush butter button cabbage cabin cable cactus cafe cake calm camel camera camp canal canary
  candle candy canoe canvas canyon cape capital captain caravan caravel cargo carol carpet carrot carry cart
  carve cashew castle catalog cattle cave cedar ceiling celery cellar cello cement center ceramic cereal
  chain chair chalk channel chapter charm chart cheek cheese cherry chess chest chief chime chimney choir
  chorus cider cinema circle circus citrus city clam clap classic clay clean clear clerk clever cliff climb
  cloak clock cloth cloud clover coach coast coat cobalt cocoa coconut coffee coin collar color column comb
  comet comic compass concert cook cookie copper copy coral cork corn corner cottage cotton couch cougar
  country course cousin cover cowboy crab cradle craft crane crater crayon cream creek crest cricket crisp
  crocus crop crow crown cruise crumb crust crystal cube cuckoo culture cup curl current curry curtain curve
  cushion custard cycle cymbal cypress dahlia dairy daisy damp dance daring dash date dawn day deck deer
  delta denim dentist depot desert desk detail dewdrop dial diamond diary dinner disc dish dock doctor dog
  dollar dolphin dome donkey door dove dozen dragon drama drawer dream dress drift drill drive drizzle drum
  duck dune dusk dust eager eagle early earth easel east easy echo eclipse edge editor eel effort egg elbow
  elder elegant elk elm ember emerald emperor empty energy engine enjoy entry equal errand essay estate even
  evening event ever exact exit expert extra eyebrow fable fabric face factor fair falcon family famous
  fancy farm farmer feast feather felt fence fern ferry fiddle field fifty fig figure film finch finger fir
  fire firefly first fish fjord flag flame flannel flask fleece flight flint float flock floor flora flour
  flower flute foam focus fog foil folder folk forest forge fork form fort fossil fox frame freckle free
  fresh friend frog frost fruit fudge funnel funny future galaxy gallery gallon game garage garden garlic
  garnet gate gazelle gear gecko general gentle geyser giant gift ginger giraffe glacier glad glass glaze
  glide globe glove glow glue gold golf gondola goose gorilla gown grain granite grape graph grass gravel
  gravy great green grid grin grove guest guide guitar gulf gull habit hamlet hammer hammock handle hangar
  harbor harmony harp harvest hat hawk hay hazel hearth heather hedge helmet helper herald herb hero heron
  hiker hill hinge hippo hobby holiday hollow home honest honey hood hoof hook hope horizon horn horse
  hostel hotel hour house humble humor hundred hut ibis ice icicle icing idea igloo image impala inch index
  indigo ink inlet insect inside island item ivory ivy jacket jade jaguar jar jasmine jazz jeep jelly jersey
  jewel jigsaw jog join joke jolly journal journey joy judge juggle juice july jumbo jump jumper june jungle
  junior juniper jury kayak keen keeper kernel kettle key keypad kiln kind kindle king kingdom kiosk kitchen
  kite kitten kiwi knee knight knit knot koala label lace ladder lagoon lake lamp land lantern laptop large
  lasso late laugh laundry laurel lava lawn lawyer layer leader leaf leap learn leather ledge legend lemon
  length lentil leopard lesson letter lettuce level lever library light lilac lily lime linden linen lion
  listen little lively lizard llama lobby lobster local locket lodge lofty logbook lotus loud lounge loyal
  lucky lullaby lumber lunar lunch lupin lynx lyric machine magenta magic magnet magpie mailbox major mallet
  mammoth manager mango manor mantle maple marble march margin marina market maroon marsh marvel mascot mask
  mason mast match mature may mayor meadow meal medal medley mellow melody melon member memory mentor menu
  merit merry mesa metal meteor method metro midday middle mile milk mill mimosa mineral minnow mint minute
  mirror mist mitten mixer model modern modest molar moment monday money monkey month mood moon moose
  morning mosaic moss motel moth motor mouse movie muffin mug mule muscle museum music mustard muster myrtle
  name napkin narrow nation native nature navy near neat nebula nectar needle neon nephew nest nettle
  neutral new nickel niece night nimble nine noble noodle noon normal north novel nugget number nurse nutmeg
  nylon oak oar oasis oat oboe ocean octave october octopus olive omega omelet onion onyx opal open opera
  orange orbit orchard orchid order oregano organ origami oriole osprey ostrich otter outer oven owl owner
  oxygen oyster pacific paddle page pagoda paint palace palette palm panda panel panther papaya paper parade
  parcel parent park parrot parsley party passage pasta pastel pastry patch path patio pattern pause peach
  peacock peak peanut pear pearl pebble pecan pedal pelican pen pencil penguin penny peony people pepper
  perch perfume person petal petunia phone photo piano piccolo pickle picnic picture pier pigeon pigment
  pilgrim pillar pillow pilot pine pink pioneer pipe piper pixel pizza place plaid plain planet plank plant
  plaster plate plateau plaza plenty plow plum plume plush pocket poem poet polar police polite polka pond
  pony poplar poppy porch port poster potato pottery prairie prawn present pretzel primary prince print
  prism prize proper proud public puddle puffin pulley pulp pulse puma pumpkin pupil puppet puppy purple
  puzzle pyramid quail quality quarry quart quarter quartz queen quest quick quiet quill quilt quince quiver
  quota quote rabbit raccoon radar radio radish raft rail rainbow raisin rally ramp ranch ranger rapid raven
  reader ready rebound recipe record reed reef refresh regal region relay remedy report rescue reserve resin
  rest return reward rhyme ribbon rice ridge ring ripple river road robin robot rocket rodeo roller roof
  room rooster rope rose rotor round route royal ruby rudder ruffle rugby ruler runner rural rustic rye
  saddle saffron saga sage sailor salad salmon salt sample sand sandal sapling sardine satchel satin saturn
  sauce sauna savanna savory scale scallop scarf scene scholar school science scooter score scout screen
  scroll sculpt sea seal season seat second secret seed senate senior sequoia series sesame settle seven
  shade shadow shape shark sheep shelf shell shelter sheriff shield shine ship shoe shop shore short shovel
  shower shutter sierra signal silence silk silver simple singer siren sister sketch ski skill sky slate
  sled sleeve slice slide slipper slope slow small smart smile smooth snail snow soap soccer social sock
  soda sofa soil solar solid solo sonata song sonnet sorrel soup south space spade spaniel spark sparrow
  speaker special speed sphere spice spider spinach spiral spirit splash sponge spoon sport spray spring
  sprout spruce square squash squid stable stadium stage stair stamp star state station statue steady steam
  steel stem step stereo stick still stone storm story stove straw stream street string stripe strong
  student studio sturdy subway sugar suit summer summit sun sunday sunny sunset supper surf swallow swan
  sweater sweet swift swing symbol syrup system table tablet tactic tailor talent tandem tangent tango tangy
  target tartan tavern taxi teacher teal team teapot temple ten tender tennis tent tepee terrace textile
  theater thimble thirty thistle thread throne thrush thumb thunder thyme tiara ticket tide tidy tiger tile
  timber timer tin tiny tissue title toast today toffee token tomato tone topaz topic torch total toucan
  tower town tractor trade trail train tram travel tray tree trek trellis trend tribute trio tripod trolley
  trophy tropic trout truck trumpet trunk tuba tugboat tulip tumble tuna tundra tunnel turbine turkey turnip
  turtle tutor tweed twelve twenty twig twin twist uncle unicorn uniform union unique unit upper urban
  useful usher usual vacant valley value valve van vanilla vapor vase vault velvet vendor venue veranda verb
  verse vessel vest victory video view village vine vintage vinyl viola violet violin visit visitor vivid
  vocal voice volcano volley voyage waffle wagon waist waiter walk wallet walnut walrus waltz warbler warm
  water wave waxwing weather weaver wedge weekend welcome west whale wheat wheel whisper whistle white
  wicker wide willow wind window winner winter wisdom wise wish wizard wolf wonder wood wool word worker
  world wren wrist writer yacht yard yarn year yellow yogurt young zebra zenith zephyr zero zest zigzag zinc
  zipper zone
`);

/** "amber" of "amber-fox-27". */
export const handleAdjectives = list(`
  able agile airy amber ample azure balmy bold brave breezy brief bright brisk broad calm candid careful
  cheery chief civil clear clever cosy crisp curious daring deft eager early earnest easy fair famous fancy
  fine firm fleet fluent fond frank free fresh frosty gentle glad golden grand great green happy hardy
  hearty honest humble jolly jovial keen kind lively loyal lucid lucky mellow merry mighty mild misty modest
  neat nimble noble novel patient placid plucky polite proud quick quiet rapid ready regal robust rosy royal
  rustic sandy savvy serene sharp silent silver sincere smart smooth snowy snug sober solid spry stable
  starry steady stout sturdy subtle sunny sure swift tidy tranquil trusty upbeat valiant vivid warm wily
  windy wise witty young zesty
`);

/** "fox" of "amber-fox-27". */
export const handleNouns = list(`
  antler badger beacon bear beaver bison bobcat brook canary canyon caribou cedar cheetah comet condor coral
  cougar crane cricket dolphin dove eagle egret elk elm falcon fern ferret finch fjord forest fox gazelle
  gecko geyser gibbon glacier goose grove gull harbour hare hawk hazel heron ibex ibis iguana impala island
  jaguar jay juniper kestrel kite kiwi koala lagoon lake lark lemur leopard lily lion llama lynx magpie
  mammoth maple marten meadow meteor moose moth newt ocelot orca oriole osprey otter owl panda panther
  parrot pelican pine plover pony puffin puma quail rabbit raven reef river robin salmon seal sparrow spruce
  starling stork summit swan tapir tern thrush tiger toucan trout turtle valley walnut walrus willow wolf
  wombat wren yak zebra
`);
