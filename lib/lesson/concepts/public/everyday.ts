import type { Tension } from "./tension";

/** Speech, health, play, school, town and screen. */
export const everyday: Tension[] = [
  {
    slug: "speech-harm",
    core: /\b(?:speech|censor\w*|expression|press|cartoons?|books?|twitter|tweets?|hate)\b/i,
    name: "free speech and its limits",
    definition: {
      text: "Free speech protects also what many find wrong or offensive, since otherwise the strong would decide what may be said. Most societies still draw a line where words threaten, defame or stir up violence; where it runs is disputed.",
      younger: "People may say what they think, even if others don’t like it. But words can also do harm.",
    },
    first:
      /\b(?:free(?:dom of)? (?:speech|expression|press)|censor\w*|publish\w*|satir\w*|speak out|opinions?|ban(?:ned)? (?:books?|words?)|open debate|journalis\w+)\b/i,
    second:
      /\b(?:hate|offen[sc]\w+|abuse|insult\w*|racis\w+|violence|defam\w+|libel|harass\w*|threat\w*|misinformation|harmful|blasphem\w+)\b/i,
    least: 5,
    title: "May one say that?",
    question: {
      text: "Where should the line be drawn between speech that must be borne and speech that may be stopped, and by whom? Apply your line to the case in the article.",
      younger: "When may speech be stopped, and who should decide? Argue from the article.",
    },
    issue: "where the line for speech should be drawn",
    yes: {
      holder: "Let it be said",
      view: "Bad words are best met by better ones; whoever may forbid them today may forbid yours tomorrow.",
    },
    no: {
      holder: "Draw a line",
      view: "Words can drive people out of public life or into danger; those who are hurt can’t be told to argue back.",
    },
    strong: [
      "States a line that would hold for friends and foes.",
      "Tells law from decency and from a private owner’s rules.",
      "Says who decides and who can appeal.",
    ],
    misconceptions: [
      "Free speech means that nobody may criticise what one says.",
      "Whatever offends somebody is harmful.",
    ],
    limit: "that a rule must be judged by how it will be used by those one distrusts",
    planning: "Who said or wanted to say what, who objects, and who can stop it?",
    everyday:
      "A pupil’s joke in the school paper hurts another. Should the paper have printed it? Who decides?",
    memo: {
      to: "the editor of a newspaper or the head of an online service",
      decision: "which rule to make for such cases",
      one: {
        do: "take down nothing but what the law forbids",
        because: "no office should decide what is true or decent",
      },
      other: {
        do: "set house rules and apply them openly",
        because: "a place where some are abused is not free for them",
      },
    },
    motion: "offensive speech should be answered and not forbidden",
    motionIs: "yes",
    discussion: [
      "Would you judge the case in the same way if the opinion were one that you share?",
      "Who in the article can decide what is said, and to whom are they answerable?",
    ],
  },
  {
    slug: "health-choice",
    core: /\b(?:health\w*|obes\w+|diet\w*|nutrit\w+|smok\w+|alcohol|sugar|vaccin\w+|food|foods)\b/i,
    name: "public health and free choice",
    definition: {
      text: "What people eat, drink, smoke or refuse is their own affair, until others pay or fall ill by it. States inform, tax or forbid; each step saves some and limits all.",
      younger: "People may choose how to live. But their choices can harm their health and cost others.",
    },
    first:
      /\b(?:health\w*|obesity|diet\w*|nutrit\w+|disease\w*|smok\w+|alcohol|sugar\w*|vaccin\w+|doctors?|calories|fat|patients?|fruit|vegetables?)\b/i,
    second:
      /\b(?:choice|choose|freedom|ban(?:ned|s)?|tax\w*|industry|price|cost\w*|nanny|consumers?|convenien\w+|afford\w*|advert\w*|companies)\b/i,
    least: 7,
    title: "Whose business is our health?",
    question: {
      text: "How far may a state or a company go to make people live more healthily? Judge by what the article says works, what it costs and whom it burdens.",
      younger: "Should others make us live more healthily? Argue from the article.",
    },
    issue: "how far others may go to make people live more healthily",
    yes: {
      holder: "Do more",
      view: "What makes people ill is sold to them with all means; a rule that saves many may limit all a little.",
    },
    no: {
      holder: "Leave it to people",
      view: "Grown people may judge for themselves; rules and prices hit those hardest who have least.",
    },
    strong: [
      "Uses the article’s evidence on what works, with its limits.",
      "Asks who profits by each view.",
      "Weighs the burden on people with little money or time.",
    ],
    misconceptions: ["What is natural is healthy.", "A rule that helps the average person helps everyone."],
    limit:
      "that information alone changes habits less than prices and habits of sale do, or the reverse, as the evidence in the text shows",
    planning: "What does the article say is good or bad for people, and how does it know?",
    everyday: "Should your school sell sweets? What if most pupils want them?",
    memo: {
      to: "the minister of health",
      decision: "what step to take next",
      one: { do: "make a rule or a tax", because: "it reaches everybody" },
      other: {
        do: "inform people and make the good choice easier",
        because: "what people choose themselves lasts",
      },
    },
    motion: "the state should protect people from their own habits",
    motionIs: "yes",
    discussion: [
      "Which claim about health in the article is best supported?",
      "Who gains if people believe it?",
    ],
  },
  {
    slug: "sport-fairness",
    core: /\b(?:sports?|football\w*|athlet\w+|olympic\w*|tennis|rugby|cricket|cycling|championship\w*|players?)\b/i,
    name: "winning and fairness in sport",
    definition: {
      text: "Sport rests on fair rules and on the wish to win. Money, talent, help from medicine and the date of one’s birth are not spread evenly; which differences are part of the game and which spoil it must be decided.",
      younger:
        "Sport must be fair, and everybody wants to win. Not all differences between players are fair.",
    },
    first:
      /\b(?:fair(?:ness)?|cheat\w*|dop(?:ing|ed)|rules|ban(?:ned)?|equal\w*|level playing field|referee|scandal|brib\w+|corrupt\w*)\b/i,
    second:
      /\b(?:win(?:s|ning|ner|ners)?|won|medals?|champion\w*|record|teams?|players?|athletes?|fans|league|olympi\w+|world cup|sponsor\w*|money)\b/i,
    least: 7,
    title: "What is fair in sport?",
    question: {
      text: "Which advantages belong to the game, and which make it unfair? Set out a ground for telling them apart, and judge the case in the article.",
      younger: "What is fair in sport, and what is not? Argue from the article.",
    },
    issue: "what is fair in the case that the article tells of",
    yes: {
      holder: "Fairness first",
      view: "Without rules that hold for all, winning means nothing; whoever bends them takes the game from everyone.",
    },
    no: {
      holder: "Excellence first",
      view: "Sport is about being better; no two players start equal, and rules can’t make them so.",
    },
    strong: [
      "Gives a ground that would fit other sports too.",
      "Separates what is proven from what is suspected.",
      "Considers those who lost by it.",
    ],
    misconceptions: ["Whatever the rules allow is fair.", "Talent is earned."],
    limit: "that some unequal chances are accepted in every sport",
    planning: "What advantage or wrong is it, who gains, and how is it known?",
    everyday: "A team trains with a paid coach, yours does not. Is the match fair?",
    memo: {
      to: "the board of the sport’s federation",
      decision: "what to change in the rules",
      one: { do: "make the rule stricter and check it better", because: "trust is what people come for" },
      other: {
        do: "leave the rule and be open about differences",
        because: "a rule that can’t be enforced punishes the honest",
      },
    },
    motion: "in sport fairness counts for more than records",
    motionIs: "yes",
    discussion: [
      "Which advantage in the article could be removed, and which not?",
      "Who should pay for it if the game was not fair?",
    ],
  },
  {
    slug: "animals",
    core: /\b(?:animals?|dogs?|cats?|whales?|dolphins?|elephants?|circus\w*|zoos?|meat|hunting|horses?|pigs?|chickens?)\b/i,
    name: "animals and human interests",
    definition: {
      text: "Animals feel pain and have a life of their own; people use them for food, science, work and pleasure. How much their suffering counts against our interests is a question of ethics, not of fact alone.",
      younger: "People use animals for food, science and fun. But animals can suffer.",
    },
    first:
      /\b(?:animal (?:rights|welfare)|cruel\w*|suffer\w*|captivit\w+|animals?|pets?|dogs?|cats?|whales?|dolphins?|circus\w*|zoos?)\b/i,
    second:
      /\b(?:research\w*|food|meat|farm\w*|owners?|tradition\w*|business|experiments?|entertain\w*|industry|hunt\w*|medical|visitors)\b/i,
    least: 8,
    title: "What do we owe to animals?",
    question: {
      text: "How much should the suffering or the life of animals count against what people gain by their use? Argue for a ground, and apply it to the case in the article.",
      younger: "May people use animals in this way? Argue from the article.",
    },
    issue: "how much animals count against human interests in this case",
    yes: {
      holder: "Animals count for much",
      view: "Whoever can suffer must be counted; that we are stronger gives no right.",
    },
    no: {
      holder: "People come first",
      view: "People may use animals for good reasons, if they avoid needless pain.",
    },
    strong: [
      "States a ground and applies it to animals that one likes and dislikes.",
      "Uses the article’s facts on what is done and why.",
      "Looks for other ways to the same gain.",
    ],
    misconceptions: [
      "Whoever loves animals must be against every use of them.",
      "Animals feel exactly as people do.",
    ],
    limit: "that the answer may differ with the animal and with the purpose",
    planning: "What is done to which animals, for what gain, and what other way is there?",
    everyday: "Is it right to keep a bird in a cage? What if it seems content?",
    memo: {
      to: "the minister for agriculture or the environment",
      decision: "whether to change the law",
      one: { do: "forbid the practice", because: "no gain here is worth such pain" },
      other: { do: "set limits and inspect", because: "a limited use can be decent" },
    },
    motion: "animals should have rights in law",
    motionIs: "yes",
    discussion: [
      "Would your answer be the same for another animal?",
      "Who speaks for the animals in the article?",
    ],
  },
  {
    slug: "heritage",
    core: /\b(?:museums?|artefacts?|artifacts?|heritage|looted|antiquit\w+|statues?|restitution|repatriat\w+)\b/i,
    name: "who owns the past",
    definition: {
      text: "Old works, bones and buildings belong to a place, to those who made them, and in a way to all. Museums and states that hold them say that they keep them safe and open; others ask for them back or want to build anew.",
      younger: "Old works and buildings tell who people were. Who should keep them?",
    },
    first:
      /\b(?:return(?:ed)?|restitution|repatriat\w+|looted|stolen|belong\w*|ancestors?|indigenous|original owners?|homeland)\b/i,
    second:
      /\b(?:museums?|collection\w*|artefacts?|artifacts?|heritage|treasures?|exhibit\w*|preserv\w+|statues?|antiquit\w+|archaeolog\w+)\b/i,
    least: 5,
    title: "Who owns the past?",
    question: {
      text: "To whom should such things belong: to those from whom they came, to those who have kept them, or to all? Argue from the case in the article.",
      younger: "Who should keep old treasures? Argue from the article.",
    },
    issue: "to whom the things in the article should belong",
    yes: {
      holder: "To those they came from",
      view: "What was taken under force or unequal terms should go home; its meaning is there.",
    },
    no: {
      holder: "To all, where they are safe",
      view: "Where many can see it and it is kept well, a work serves mankind; history can’t be undone piece by piece.",
    },
    strong: [
      "Asks how the thing was got, and says how one knows.",
      "Tells ownership from place and from access.",
      "Proposes a way of sharing.",
    ],
    misconceptions: ["Everything in a museum was stolen.", "Those who keep a thing best own it."],
    limit: "that how a thing was got matters as much as where it is",
    planning: "How did the thing come to where it is, and who wants what?",
    everyday: "Your grandmother gave away a box that the family now wants back. Whose is it?",
    memo: {
      to: "the board of a museum",
      decision: "how to answer the request",
      one: { do: "give it back and ask for a loan", because: "justice makes better partners" },
      other: { do: "keep it and share it", because: "others can see it here too" },
    },
    motion: "museums should give back what was taken in colonial times",
    motionIs: "yes",
    discussion: [
      "What would the visitors lose, and what would the others gain?",
      "Who can speak for the people of the past?",
    ],
  },
  {
    slug: "visitors-residents",
    core: /\b(?:touris\w+|visitors?|travell?ers?|airbnb)\b/i,
    name: "visitors and those who live there",
    definition: {
      text: "Visitors bring money and jobs; too many of them raise rents, crowd streets and wear out what they came to see. Those who earn by them are not always those who suffer by them.",
      younger: "Tourists bring money, but too many can be a burden for people who live there.",
    },
    first: /\b(?:touris\w+|visitors?|travell?ers?|hotels?|airbnb|cruise|holidaymakers?)\b/i,
    second:
      /\b(?:residents?|locals?|crowd\w*|rents?|overcrowd\w*|protest\w*|limit\w*|damage\w*|neighbou?rs?|fragile)\b/i,
    least: 6,
    title: "Too many guests?",
    question: {
      text: "When are visitors more of a burden than a gain, and who should decide how many may come? Argue from the article.",
      younger: "Should a place limit the number of its visitors? Argue from the article.",
    },
    issue: "whether the number of visitors should be limited",
    yes: {
      holder: "Welcome them",
      view: "They bring work and money that nothing else would bring; a place that shuts its doors grows poor.",
    },
    no: {
      holder: "Limit them",
      view: "Those who live there come first; what is loved by too many is lost for all.",
    },
    strong: [
      "Says who gains and who bears the cost.",
      "Uses figures with their sources.",
      "Compares at least two ways of limiting.",
    ],
    misconceptions: ["What is good for business is good for the town.", "Residents all want the same."],
    limit: "that a limit by price shuts out the poor and not the many",
    planning: "Who gains, who suffers, and who decides?",
    everyday: "Your favourite quiet place has become popular. May you keep others out?",
    memo: {
      to: "the mayor of the place",
      decision: "how to handle the visitors",
      one: { do: "limit their number", because: "the place can’t bear more" },
      other: { do: "charge them and spend it on the residents", because: "then all gain" },
    },
    motion: "residents should decide how many visitors may come",
    motionIs: "no",
    discussion: [
      "Who in the article earns by visitors, and who does not?",
      "Would you pay to see the place?",
    ],
  },
  {
    slug: "school-rules",
    core: /\b(?:schools?|pupils?|students?|universit\w+|exams?|teachers?)\b/i,
    name: "how schools should teach and rule",
    definition: {
      text: "Schools are to give knowledge, to raise citizens and to treat each child fairly; tests, uniforms, homework and phones serve one aim and may hurt another.",
      younger: "Schools should teach and be fair. Not every rule helps with both.",
    },
    first: /\b(?:teachers?|pupils?|students?|schools?|lessons?|classroom\w*|universit\w+)\b/i,
    second:
      /\b(?:exams?|tests?|homework|grades?|phones?|uniforms?|fees|marks|discipline|curriculum|ban(?:ned)?|pressure|stress)\b/i,
    least: 8,
    title: "What is school for?",
    question: {
      text: "Does the rule or change in the article serve what schools are for? Say what that is, and judge by the evidence that the text gives.",
      younger: "Is the rule or change in the article good for pupils? Argue from the text.",
    },
    issue: "whether the rule or change serves what schools are for",
    yes: {
      holder: "It serves",
      view: "It makes for better learning or fairer chances, and what it costs is worth it.",
    },
    no: {
      holder: "It does not serve",
      view: "It measures or forbids what is easy to see and misses what matters in learning.",
    },
    strong: [
      "Says what school is for and keeps to it.",
      "Uses the article’s evidence and its limits.",
      "Considers pupils unlike the writer.",
    ],
    misconceptions: ["What was good for me is good for all.", "What can be tested is what counts."],
    limit: "that the same rule helps some pupils and hurts others",
    planning: "What is to change, for whom, and what is known of its effects?",
    everyday: "Which rule of your school would you abolish, and what would happen next?",
    memo: {
      to: "the head of a school",
      decision: "whether to adopt the rule or change",
      one: { do: "adopt it for a year and look at the results", because: "only trying shows" },
      other: { do: "wait for better evidence", because: "pupils are not for trying things out on" },
    },
    motion: "schools should measure less and teach more",
    motionIs: "no",
    discussion: [
      "What does the article know about the effects, and what does it only hope?",
      "Who was not asked?",
    ],
  },
  {
    slug: "work-machines",
    core: /\b(?:robots?|automat\w+|machines?|artificial intelligence|four-day|working (?:week|hours)|remote work)\b/i,
    name: "work, machines and the worth of time",
    definition: {
      text: "Machines and new ways of working make more with less labour. Who gets the gain, as money, free time or lower prices, and what becomes of those who are no longer needed, is decided by people and not by machines.",
      younger: "Machines can do more and more work. Who gains by this, and who loses?",
    },
    first:
      /\b(?:robots?|automat\w+|machines?|artificial intelligence|AI|productivity|efficien\w+|software|four-day week|remote work)\b/i,
    second: /\b(?:jobs?|workers?|employ\w+|wages?|unions?|unemploy\w+|skills?|hours|careers?|redundan\w+)\b/i,
    least: 6,
    title: "Who gains when work changes?",
    question: {
      text: "Who should gain when machines or new ways of working save labour: owners, workers or customers? Argue from what the article reports and expects.",
      younger: "Who should gain when machines do the work? Argue from the article.",
    },
    issue: "who should gain when work changes",
    yes: {
      holder: "Let it come",
      view: "New ways have always made more work than they took; whoever slows them makes all poorer.",
    },
    no: {
      holder: "Steer it",
      view: "Gains go to those who own, and losses to those who work, unless rules share them.",
    },
    strong: [
      "Separates what has happened from what is forecast.",
      "Names who would lose and what could be done for them.",
      "Asks who makes the forecast.",
    ],
    misconceptions: ["Machines decide what happens to work.", "What was so in the past will be so again."],
    limit: "that forecasts of lost and new jobs have often been wrong",
    planning: "What changes, who gains, who loses, and what is only expected?",
    everyday: "A machine could do your chore. Who should have the time that is saved?",
    memo: {
      to: "the minister of labour",
      decision: "how to meet the change",
      one: { do: "help people to learn new work", because: "change can’t be stopped" },
      other: { do: "share the work and its gains by law", because: "else the gain goes to few" },
    },
    motion: "we should welcome machines that do our work",
    motionIs: "yes",
    discussion: [
      "Whose forecast in the article would you trust, and why?",
      "Which work should never be left to machines?",
    ],
  },
  {
    slug: "gender-equality",
    core: /\b(?:women|gender|girls|feminis\w+|sexis\w+|pay gap)\b/i,
    name: "equal chances of women and men",
    definition: {
      text: "In law women and men are equal in most states; in pay, power and safety they are often not. Some trust that equal rights will bring equal outcomes in time, others want quotas and special measures.",
      younger: "Women and men have the same rights in most countries, but not always the same chances.",
    },
    first:
      /\b(?:gender|equal pay|women(?:’s|'s)? (?:rights|empower\w*)|sexis\w+|feminis\w+|pay gap|quotas?|girls)\b/i,
    second:
      /\b(?:men|boys|women|tradition\w*|board\w*|pay|jobs|careers?|leadership|violence|education|discriminat\w+)\b/i,
    least: 7,
    title: "Equal rights, equal chances?",
    question: {
      text: "What brings equal chances sooner: equal rules for all, or special measures for those who have had less? Judge by what the article reports.",
      younger: "How can women and men get equal chances? Argue from the article.",
    },
    issue: "what brings equal chances of women and men",
    yes: {
      holder: "Special measures",
      view: "What centuries made will not pass by itself; measures open doors that equal rules leave shut.",
    },
    no: {
      holder: "Equal rules",
      view: "Rules that treat people by their sex keep alive what they fight; fairness means the same for each.",
    },
    strong: [
      "Says what is to be equal: rules, chances or outcomes.",
      "Uses the article’s figures with care.",
      "Considers side effects of each way.",
    ],
    misconceptions: ["Equality means that all are the same.", "Only women gain by equality."],
    limit: "that an average difference does not show its cause",
    planning: "Which difference does the article report, how is it known, and what is proposed?",
    everyday: "Your team always picks boys first. Would a rule help, or something else?",
    memo: {
      to: "the head of a company or a minister",
      decision: "which measure to take",
      one: { do: "set quotas", because: "they work at once" },
      other: { do: "remove hidden hurdles", because: "then merit can show" },
    },
    motion: "quotas are a good way to equal chances",
    motionIs: "yes",
    discussion: [
      "Which figure in the article surprised you? What could explain it?",
      "What would have to change at home, and what by law?",
    ],
  },
  {
    slug: "media-truth",
    core: /\b(?:fake news|misinformation|disinformation|propaganda|fact-check\w*|hoax\w*|rumou?rs?)\b/i,
    name: "news, truth and trust",
    definition: {
      text: "People must be able to trust news to judge those who govern. Speed, money, politics and platforms pull against truth; those who correct falsehoods must themselves be trusted.",
      younger: "People need true news. But speed, money and politics can get in the way of truth.",
    },
    first:
      /\b(?:fake news|misinformation|disinformation|false|fact-check\w*|propaganda|rumou?rs?|conspirac\w+|truth|hoax\w*)\b/i,
    second:
      /\b(?:facebook|twitter|social media|platforms?|journalis\w+|reporters?|newspapers?|media|readers|audience|online|google)\b/i,
    least: 6,
    title: "Whom can one believe?",
    question: {
      text: "Who should see to it that what people read is true: journalists, platforms, the state or readers themselves? Argue from the article.",
      younger: "Who should stop false news? Argue from the article.",
    },
    issue: "who should see to the truth of news",
    yes: {
      holder: "Those who publish",
      view: "Whoever earns by spreading news must answer for it; readers can’t check everything.",
    },
    no: {
      holder: "Readers themselves",
      view: "Nobody can be trusted with deciding what is true for all; only readers who think can.",
    },
    strong: [
      "Shows how the article itself knows what it says.",
      "Weighs the danger of falsehood against the danger of control.",
      "Gives a measure that works against both.",
    ],
    misconceptions: ["Truth lies always in the middle.", "All media lie."],
    limit: "that a correction reaches fewer people than the falsehood",
    planning: "What was false, who spread it, who corrected it and how?",
    everyday: "A rumour about a classmate goes round. Who should stop it, and how?",
    memo: {
      to: "the head of a school or of a news site",
      decision: "how to meet falsehoods",
      one: { do: "check and label what is spread", because: "most people will not check" },
      other: { do: "teach people to check", because: "labels are soon distrusted" },
    },
    motion: "platforms must answer for what is spread on them",
    motionIs: "yes",
    discussion: [
      "How does the article know what is true?",
      "When did you last believe something false, and why?",
    ],
  },
  {
    slug: "disaster",
    core: /\b(?:earthquakes?|flood\w*|storms?|hurricane\w*|meteorites?|tsunami|wildfires?|explosions?|eruption|avalanche|disaster\w*)\b/i,
    name: "danger, preparation and blame",
    definition: {
      text: "Some dangers come rarely and hit hard. Preparing for them costs money in all the years when nothing happens; not preparing costs lives in the one when it does. Afterwards everybody knows better.",
      younger: "Some dangers are rare but terrible. Preparing costs money; not preparing can cost lives.",
    },
    first:
      /\b(?:warn\w*|prepar\w+|monitor\w*|predict\w*|prevent\w*|defen[cs]e|safety|early warning|experts?|rare)\b/i,
    second:
      /\b(?:injur\w+|hurt|damage\w*|victims?|killed|earthquake|flood\w*|storm|explosion|meteor\w*|fire|shattered|emergency|hospital|deaths?)\b/i,
    least: 8,
    title: "Could one have been ready?",
    question: {
      text: "How much should a society spend to be ready for dangers that are rare? Judge by what the article reports of this one: what was known, what was done, and what it cost.",
      younger: "How much should we do to be ready for rare dangers? Argue from the article.",
    },
    issue: "how much should be spent on being ready for rare dangers",
    yes: {
      holder: "Be ready",
      view: "What can happen will happen; lives that could have been saved can’t be bought back.",
    },
    no: {
      holder: "Accept some risk",
      view: "One can’t guard against everything; the same money saves more lives elsewhere.",
    },
    strong: [
      "Separates what was known before from what is known after.",
      "Uses the article’s figures on harm.",
      "Compares with dangers that are more common.",
    ],
    misconceptions: [
      "What has just happened is what will happen next.",
      "Somebody must be to blame for every harm.",
    ],
    limit: "that after the event everything seems to have been foreseeable",
    planning: "What happened, what was known before, and what could have been done?",
    everyday: "How often does your school practise for a fire? Is it worth the lost time?",
    memo: {
      to: "the mayor of a city",
      decision: "what to do so that next time fewer are hurt",
      one: { do: "spend on warning and shelter", because: "minutes save lives" },
      other: { do: "spend on what hurts people every day", because: "rare dangers draw too much attention" },
    },
    motion: "we spend too little on being ready for rare dangers",
    motionIs: "yes",
    discussion: [
      "Which of the harms in the article could have been avoided?",
      "How did people react, and what does this tell?",
    ],
  },
  {
    slug: "moral-law",
    core: /\b(?:abortion\w*|euthanasia|assisted (?:dying|suicide)|legali[sz]\w+|cannabis|marijuana|drugs?|same-sex|gambling)\b/i,
    name: "law and moral disagreement",
    definition: {
      text: "On some matters, such as the beginning and end of life, drugs or marriage, people disagree from deep conviction. A law may follow the majority, leave each to conscience, or look for what most can live with.",
      younger: "People disagree deeply on some moral questions. What should the law do then?",
    },
    first:
      /\b(?:abortion\w*|euthanasia|assisted (?:dying|suicide)|legali[sz]\w+|decriminali[sz]\w+|drugs?|cannabis|marijuana|gambling)\b/i,
    second:
      /\b(?:church|moral\w*|catholic|religio\w+|conscience|rights?|public health|crime|criminal|bill|senate|vote[ds]?|oppos\w+|pope)\b/i,
    least: 6,
    title: "What should the law do when people disagree?",
    question: {
      text: "When citizens disagree from conviction, should the law follow the majority, leave the matter to each, or seek a middle way? Argue from how the matter in the article is being decided, whatever your own view of it.",
      younger: "What should the law do when people disagree about right and wrong? Argue from the article.",
    },
    issue: "what the law should do where people disagree from conviction",
    yes: {
      holder: "Change the law",
      view: "A law that many break or suffer under does harm; in matters of conscience the state should step back and see to safety.",
    },
    no: {
      holder: "Keep the law",
      view: "Law protects also those who can’t speak for themselves, and teaches what a society holds dear; it should not bend to the day’s mood.",
    },
    strong: [
      "Argues about what law is for, not only about the matter.",
      "States the other side so that it would agree.",
      "Uses what the article says about how earlier attempts ended.",
    ],
    misconceptions: ["What is legal is right.", "Whoever is against a law is against morality."],
    limit: "that a law also works on those who share none of its reasons",
    planning: "What would change, who supports and opposes it, and with what reasons?",
    everyday: "Your family disagrees deeply about a matter of conscience. How do you live together?",
    memo: {
      to: "an undecided member of parliament",
      decision: "how to vote",
      one: {
        do: "vote for the change with safeguards",
        because: "the present law harms more than it protects",
      },
      other: {
        do: "vote against it and seek help for those concerned",
        because: "need should be met by help",
      },
    },
    motion: "in matters of conscience the law should leave each to decide",
    motionIs: "yes",
    discussion: [
      "Can you state the view that you don’t share so that its holders would nod?",
      "Who decides in the end, and is this the right body?",
    ],
  },
];
