import { rows } from "./rows";

export const society = rows(
  `
ideology|n|a set of beliefs about how society should be run
ideological|a|based on a set of beliefs about how society should be run
capitalism|n|an economic system in which businesses are privately owned and run for profit
capitalist|a|based on private ownership and profit
communism|n|a system in which property belongs to all in common, in practice to the state
communist|n|a person who believes that property should belong to all in common
communist|a|based on the belief that property should belong to all in common
socialism|n|a system in which the state or the workers own the main industries
socialist|a|based on the belief that the state or workers should own the main industries
fascism|n|a brutal form of rule that puts nation and leader above all and crushes opponents
fascist|a|belonging to brutal rule that puts nation and leader above all
liberalism|n|political beliefs that stress individual freedom and reform
conservatism|n|political beliefs that stress tradition and slow change
secular|a|not religious; not tied to a church
secularism|n|the belief that religion and the state should be kept apart
pluralism|n|a state of affairs in which different groups and beliefs live side by side
multiculturalism|n|the idea that many cultures can live together in one society
cosmopolitan|a|at home with people and ideas from many countries
ethnic|a|having to do with a people who share origins, language or customs
ethnicity|n|belonging to a people who share origins, language or customs
ethnic minority|n|a people with its own origins or customs that is fewer than the rest of the country
ethnic group|n|people who share origins, language or customs
sectarian|a|between or within religious groups, often hostile ones
sect|n|a religious group that has broken away from a larger one
indigenous|a|belonging to a place's first people
indigenous people|n|the people who lived in a place before others came
tribe|n|a people with common ancestors, customs and leaders
tribal|a|belonging to a people with common ancestors and customs
clan|n|a large group of related families
diaspora|n|people of one nation who live spread over other countries
homeland|n|the country where a person or people comes from
immigrant|n|a person who comes to live in another country
immigration|n|the coming of people to live in another country
emigrate|v|to leave one's country to live in another
emigration|n|the leaving of one's country to live in another
migrant|n|a person who moves to another place, often to find work
migration|n|the movement of people or animals from one place to another
undocumented|a|without the official papers needed to live or work in a country
assimilation|n|the process by which newcomers take on the ways of a larger group
demographic|a|having to do with the make-up of a population
demographics|n|facts about the make-up of a population, such as age or income
census|n|an official count of a country's people
life expectancy|n|the number of years a person can expect to live
birth rate|n|the number of births in a year for each thousand people
infant mortality|n|the death of babies in their first year
standard of living|n|how much comfort and wealth people have
cost of living|n|the money needed for food, housing and other needs
poverty line|n|the income below which a person counts as poor
minimum wage|n|the lowest pay that the law allows
living wage|n|pay that is enough to live on
working class|n|the people who do manual or low-paid work
middle class|n|the people between the rich and the poor, such as shopkeepers and teachers
elite|n|a small group with more power, money or skill than the rest
aristocracy|n|the families of the highest rank, often with titles and land
nobility|n|the families with titles such as duke or earl
peasant|n|a poor farmer who works a small piece of land
proletariat|n|the class of workers who own little but their labour
welfare|n|help that the state gives to people in need
welfare state|n|a system in which the state cares for people who are sick, old or without work
social security|n|money that the state pays to people who are old, ill or without work
safety net|n|help that keeps people from falling into deep poverty
pension|n|money paid regularly to a retired person
health care|n|the work of keeping people well and treating the sick
healthcare|n|the work of keeping people well and treating the sick
public health|n|the health of a whole population, and the work of protecting it
epidemic|n|the fast spread of a disease among many people
pandemic|n|the spread of a disease over many countries
outbreak|n|a sudden start of something bad, such as a disease or fighting
quarantine|n|keeping people apart so that a disease doesn't spread
vaccine|n|a substance that protects the body against a disease
vaccination|n|giving a substance that protects against a disease
immunity|n|protection, as from a disease or from being tried in court
famine|n|a great lack of food over a wide area
malnutrition|n|poor health from too little or the wrong food
drought|n|a long time with little or no rain
food security|n|having enough good food at all times
humanitarian|a|meant to save lives and lessen suffering
humanitarian crisis|n|a disaster that leaves many people without food, shelter or safety
relief effort|n|work to help people after a disaster
philanthropy|n|giving money to help others
philanthropist|n|a rich person who gives money to help others
literacy|n|the ability to read and write
illiteracy|n|the lack of the ability to read and write
civic|a|having to do with a city or with the duties of citizens
civic duty|n|something that a good citizen should do
activism|n|public work for a political or social change
boycott|n|refusing to buy, use or take part in something, as a protest
boycott|v|to refuse to buy, use or take part in, as a protest
demonstration|n|a public gathering of people to show what they want
demonstrator|n|a person who takes part in a public protest
protester|n|a person who shows in public that they object to something
picket|v|to stand outside a place in protest
sit-in|n|a protest in which people sit down in a place and refuse to leave
strike|n|a stop of work by workers to get better pay or conditions
labor union|n|an organisation of workers that presses for better pay and conditions
trade union|n|an organisation of workers that presses for better pay and conditions
collective bargaining|n|talks between a union and an employer about pay and conditions
riot|n|wild and violent action by a crowd
unrest|n|angry protest and disorder among people
public domain|n|the state of belonging to everyone and not protected by copyright
civil unrest|n|angry protest and disorder among the people of a country
uprising|n|a fight of ordinary people against those in power
revolt|n|a fight by many people against those who rule them
rebellion|n|an armed fight against a government
revolutionary|n|a person who works to overthrow a government
counterrevolution|n|a fight to undo a revolution
mutiny|n|a rising of soldiers or sailors against their officers
petition|n|a written request signed by many people
crackdown|n|strong action by those in power to stop something
repression|n|the use of force to keep people from acting freely
oppression|n|cruel and unjust use of power over people
oppress|v|to rule or treat cruelly and unjustly
subjugate|v|to bring under complete control by force
emancipation|n|freeing from slavery or other control
emancipate|v|to free from slavery or other control
liberation|n|setting free from rule or control
abolitionist|n|a person who worked to end slavery
civil rights movement|n|the struggle of Black Americans in the 1950s and 1960s for equal rights
misinformation|n|false information
disinformation|n|false information spread on purpose to deceive
fake news|n|false stories made to look like news
mass media|n|newspapers, television and other ways to reach many people at once
social media|n|websites and apps on which people share messages and pictures
state media|n|news organisations that a government owns or controls
state-run|a|owned and controlled by the government
news agency|n|an organisation that gathers news and sells it to newspapers and broadcasters
editorial|n|an article that gives a newspaper's own opinion
op-ed|n|an article in which a writer gives a personal opinion
columnist|n|a person who writes regular articles of opinion for a newspaper
correspondent|n|a reporter who sends news from another place
spokesman|n|a man who speaks officially for a group
spokeswoman|n|a woman who speaks officially for a group
spokesperson|n|a person who speaks officially for a group
press conference|n|a meeting at which someone answers reporters' questions
news conference|n|a meeting at which someone answers reporters' questions
press release|n|an official statement given to the news media
rhetoric|n|language meant to persuade, which may be empty
demagogue|n|a leader who wins support by stirring up fear and anger
scapegoat|n|a person or group blamed for what others did
stereotype|n|a fixed, simple idea of a whole group of people that is often wrong
bigotry|n|hatred of people who are different
xenophobia|n|fear or hatred of foreigners
racism|n|unfair treatment of people because of their race
racist|a|treating people unfairly because of their race
anti-Semitism|n|hatred of Jewish people
climate change|n|the long-term change in the world's weather, now mostly caused by burning fuel
global warming|n|the rise in the earth's temperature, mostly caused by burning fuel
greenhouse gas|n|a gas, such as carbon dioxide, that keeps heat in the air
carbon dioxide|n|a gas that comes from burning fuel and breathing, and that warms the earth
carbon footprint|n|the amount of carbon dioxide that a person or activity causes
renewable energy|n|power from sources that don't run out, such as sun or wind
nuclear power|n|electricity made by splitting atoms
ecosystem|n|all the living things of a place and how they depend on each other
biodiversity|n|the variety of living things in a place
deforestation|n|the cutting down of forests over a wide area
conservation|n|the protection of nature or of valuable things
endangered species|n|a kind of animal or plant that may die out
habitat|n|the place where an animal or plant naturally lives
pollution|n|harmful substances in air, water or land
pollutant|n|a substance that makes air, water or land dirty
artificial intelligence|n|computer systems that do things that seem to need human thinking
algorithm|n|a set of steps by which a computer solves a problem
cybersecurity|n|the protection of computers and networks from attack
brain drain|n|the loss of skilled people who move to other countries
urbanization|n|the growth of cities as people move into them
gentrification|n|the change of a poor district as richer people move in
suburb|n|an area of houses at the edge of a city
globalisation|n|the growing together of the world's economies and societies
modernization|n|making a country or thing more modern
industrialization|n|the building up of factories and industry in a country
`,
  {
    homeland: /\bhomelands?\b(?! security)/i,
    strike:
      /\b(?:workers?|union|labor|labour|general|wage|pay|on) strike|strike by\b|\bstrike\b.*\b(?:workers|union|wages|pay)\b|\bworkers\b.*\bstrike\b/i,
    immunity:
      /\b(?:diplomatic|prosecution|court|legal|president|parliamentary|vaccine|disease|virus|infection)\b/i,
    elite:
      /\b(?:elites?)\b.*\b(?:politic|power|rul|rich|wealth|people|econom)|\b(?:political|ruling|economic|wealthy|business|cultural|the) elites?\b/i,
    welfare: /\bwelfare (?:benefit|payment|program|reform|system|check|recipient|spending)|\bon welfare\b/i,
    petition:
      /\bpetitions?\b.*\b(?:sign|signatures|people|court|parliament|online)|\b(?:sign\w*|online) .{0,20}petitions?\b/i,
    editorial: /\b(?:an|the|its|newspaper|in) editorials?\b/i,
    demonstration:
      /\b(?:protest|street|police|crowd|march|thousands|against|demonstrators|opposition|peaceful)\b/i,
    conservation: /\b(?:nature|wildlife|species|environment|forest|water|animal|habitat|energy)\b/i,
    revolutionary: /\brevolutionaries\b|\ba revolutionary\b(?! [a-z]+(?: |[a-z]))/i,
    tribe: /\b(?:trib)/i,
    civic: /\bcivic\b/,
    quarantine: /\bquarantine\b/,
    outbreak: /\boutbreak/,
    communist: /\bcommunist/i,
    liberation: /\bliberation\b/,
    picket: /\bpicket(?:ed|ing)?\b/,
    migration: /\bmigration\b/,
    suburb: /\bsuburb/,
  },
);
