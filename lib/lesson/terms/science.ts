import { rows } from "./rows";

/** Words of science, technology and medicine that reach the front page. */
export const science = rows(
  `
antibiotic|n|a medicine that kills bacteria
antibody|n|a substance made by the body to fight a disease
astronomer|n|a scientist who studies the stars and planets
asteroid|n|a rocky body that circles the sun and is smaller than a planet
astronaut|n|a person trained to travel in space
atom|n|the smallest part of a chemical element
autism|n|a condition in which people communicate and relate to others in a different way
autistic|a|having a condition in which people communicate and relate to others in a different way
bacteria|n|tiny living things, some of which cause disease
biologist|n|a scientist who studies living things
biotechnology|n|the use of living things in industry and medicine
carbon|n|an element found in coal, oil and all living things
cardiovascular|a|having to do with the heart and blood vessels
cell|n|the smallest unit of a living thing
chemist|n|a scientist who studies what things are made of
chromosome|n|a thread in a cell that carries its genes
clinical|a|having to do with the treatment of patients
clone|n|an exact copy of a living thing
cognition|n|the way in which the mind learns, knows and remembers
cognitive|a|having to do with thinking and learning
comet|n|a body of ice and dust that moves around the sun with a bright tail
contagious|a|easily passed from one person to another
coral reef|n|a ridge in warm seas built by tiny sea animals
cosmic|a|having to do with space
crater|n|a large round hole in the ground made by an impact or a volcano
data|n|facts and figures that are studied
database|n|a large store of facts kept on a computer
diabetes|n|an illness in which the body can't control the sugar in the blood
diagnosis|n|finding out what illness someone has
digital|a|working with numbers, as a computer does
DNA|n|the substance in cells that carries the plan of a living thing
dinosaur|n|a large reptile that died out millions of years ago
earthquake|n|a sudden shaking of the ground
ebola|n|a serious, often deadly disease spread by body fluids
ecology|n|the study of how living things depend on each other
electron|n|a tiny part of an atom with a negative charge
element|n|a substance made of one kind of atom
embryo|n|a living thing in the first stage of growth before birth
encryption|n|turning information into a code so that others can't read it
enzyme|n|a substance that makes chemical changes happen in living things
epidemiologist|n|a scientist who studies how diseases spread
equation|n|a statement in mathematics that two amounts are equal
evolutionary|a|having to do with how living things change over a long time
fertilizer|n|a substance that helps plants to grow
fission|n|the splitting of an atom to give energy
forensic|a|using science to solve crimes
fossil|n|the remains of an ancient plant or animal in rock
fungus|n|a living thing, such as mould or a mushroom, that feeds on other matter
galaxy|n|a huge group of stars
gene|n|the part of a cell that decides what is passed on from parents
genetic|a|having to do with what is passed on from parents in the cells
genetically modified|a|having had its genes changed by scientists
genome|n|all the genes of a living thing
geologist|n|a scientist who studies rocks and the earth
glacier|n|a large mass of ice that moves slowly
gravity|n|the force that pulls things toward each other
greenhouse|n|a glass building for growing plants
hacker|n|a person who breaks into computer systems
hardware|n|the machines and parts of a computer
herbivore|n|an animal that eats plants
hormone|n|a substance made in the body that controls how parts of it work
hurricane|n|a violent storm with very strong winds
hydrogen|n|the lightest gas, which burns easily
hygiene|n|keeping clean in order to stay healthy
immune system|n|the parts of the body that fight disease
immunization|n|making the body safe from a disease, usually by an injection
impairment|n|a weakness of body or mind
infection|n|a disease caused by tiny living things
infectious|a|able to be passed from one person to another
insulin|n|a substance that controls the sugar in the blood
laboratory|n|a room where scientists work
larva|n|an insect in its first, worm-like stage
lunar|a|having to do with the moon
mammal|n|an animal that feeds its young with milk
marine|a|having to do with the sea
mental health|n|the condition of a person's mind and feelings
metabolism|n|the way in which the body turns food into energy
meteor|n|a piece of rock from space that burns up in the air
meteorite|n|a piece of rock from space that reaches the ground
meteorologist|n|a scientist who studies the weather
methane|n|a gas that burns easily and warms the earth
microbe|n|a living thing too small to be seen
microorganism|n|a living thing too small to be seen
microscope|n|an instrument that makes very small things look large
molecule|n|the smallest part of a substance, made of joined atoms
mosquito|n|a small flying insect that bites and can spread disease
mutation|n|a change in the genes of a living thing
nanotechnology|n|the making of things from parts far too small to be seen
neuron|n|a cell that carries messages in the brain and body
neuroscientist|n|a scientist who studies the brain
nitrogen|n|a gas that makes up most of the air
nomenclature|n|a system of names used in a science
nuclear|a|having to do with the force inside atoms
nuclear reactor|n|a machine that makes energy by splitting atoms
nutrient|n|something in food that living things need to grow
nutrition|n|the food that one needs for health
nutritious|a|giving the body what it needs for health
obesity|n|the state of being so overweight that it harms health
open-source|a|free for anyone to use and change, as software
orbit|n|the path of one body around another in space
ore|n|rock from which metal is taken
organic|a|grown without chemicals, or coming from living things
oxygen|n|the gas in the air that living things need to breathe
ozone|n|a gas high in the air that protects the earth from the sun's rays
parasite|n|a living thing that lives on or in another and feeds on it
particle|n|a very small piece of matter
pathogen|n|a tiny living thing that causes disease
periodic table|n|a chart of all the chemical elements
pesticide|n|a substance that kills insects harmful to crops
pharmaceutical|a|having to do with the making of medicines
photosynthesis|n|the way in which plants make food from light
photovoltaic|a|turning light into electricity
physicist|n|a scientist who studies matter, force and energy
placebo|n|a harmless pill without any medicine in it, used in tests
planetary|a|having to do with planets
plutonium|n|a radioactive metal used in nuclear weapons and power
predator|n|an animal that hunts others
prescription|n|a doctor's written order for a medicine
prey|n|an animal hunted by another for food
primate|n|an animal of the group that includes monkeys, apes and people
prosthetic|a|made to take the place of a missing part of the body
prototype|n|the first model of something new
psychiatrist|n|a doctor who treats illnesses of the mind
psychologist|n|a person who studies the mind
radar|n|a system that finds things far away by radio waves
radiation|n|dangerous rays given off by some substances
radioactivity|n|the giving off of dangerous rays by some substances
reactor|n|a machine in which atoms are split to give energy
recycle|v|to treat waste so that it can be used again
reef|n|a ridge of rock or coral near the surface of the sea
reptile|n|a cold-blooded animal such as a snake or lizard
researcher|n|a person who studies something to learn new facts
respiratory|a|having to do with breathing
robotics|n|the making and use of robots
satellite|n|a machine sent into space to move around the earth
sediment|n|matter that settles at the bottom of water
seismic|a|having to do with earthquakes
semiconductor|n|a material used to make computer chips
smartphone|n|a mobile phone that is also a small computer
software|n|the programs of a computer
solar|a|having to do with the sun
solar panel|n|a flat device that turns sunlight into electricity
solar system|n|the sun and the planets that move around it
spacecraft|n|a vehicle that travels in space
startup|n|a new business
stem cell|n|a cell that can grow into many kinds of cells
supercomputer|n|a very powerful computer
superconductor|n|a material that lets electricity pass without loss
surgeon|n|a doctor who cuts into the body to treat it
surgery|n|medical treatment in which the body is cut open
sustainability|n|being able to go on without using up what one depends on
symptoms|n|signs of an illness
telescope|n|an instrument that makes distant things look nearer
temperate|a|neither very hot nor very cold
terminology|n|the special words used in a subject
therapist|n|a person trained to treat people without medicine or surgery
therapy|n|treatment of an illness
thermal|a|having to do with heat
toxin|n|a poison made by a living thing
transplant|n|an operation that moves a body part from one person to another
tsunami|n|a huge wave caused by an earthquake under the sea
tumor|n|a growth of sick cells in the body
turbine|n|an engine turned by wind, water or steam
ultraviolet|a|of the kind of light that people can't see and that burns the skin
uranium|n|a radioactive metal used in nuclear power and weapons
urban planning|n|deciding how a city should be built and grow
vaccinate|v|to protect from a disease by an injection
virus|n|a tiny thing that causes disease
virtual reality|n|a world made by a computer that seems real
volcanic|a|having to do with volcanoes
vegetation|n|the plants of an area
wildlife|n|wild animals and plants
zoologist|n|a scientist who studies animals
`,
  {
    cell: /\b(?:cells\b(?!.*\b(?:prison|terror|phone|jail)).*|stem|blood|brain|cancer|nerve|immune) ?cells?\b/i,
    element: /\b(?:chemical|periodic|atom|new elements|radioactive|heavy)\b/i,
    gravity: /\bgravity\b(?! of)/i,
    organic: /\borganic (?:food|farm|produce|matter|vegetable|milk|crop)/i,
    carbon: /\bcarbon\b(?! (?:footprint|dioxide|tax))/i,
    marine: /\bmarine (?:life|biolog|animal|species|mammal|ecosystem|environment|park|reserve)/i,
    orbit: /\borbit\b/i,
    atom: /\batoms?\b/i,
    prey: /\bprey\b(?! on)/,
    predator: /\bpredators?\b(?! drone)/,
    satellite: /\bsatellites?\b(?! (?:state|countr|nation|town|office))/i,
    fungus: /\bfung(?:us|i)\b/i,
    infection: /\binfection/i,
    particle: /\bparticles?\b/i,
    reactor: /\breactors?\b(?<!nuclear reactor)/i,
    virus: /\bvirus(?:es)?\b(?!.*\b(?:computer|software|hacker)\b)/i,
    transplant: /\btransplants?\b/i,
    radiation: /\bradiation\b/i,
    symptoms: /\bsymptoms\b(?! of (?:a|the|this|our|their|deep))/i,
    primate: /\bprimates?\b/i,
    clone: /\bclones?\b/i,
    ore: /\bores?\b/,
    thermal: /\bthermal\b/i,
    surgery: /\bsurger(?:y|ies)\b/i,
    startup: /\bstart-?ups?\b/i,
  },
);
