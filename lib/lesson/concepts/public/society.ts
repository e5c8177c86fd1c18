import type { Tension } from "./tension";

/** Work, money, nature, knowledge and new things. */
export const society: Tension[] = [
  {
    slug: "conservation-livelihood",
    core: /\b(?:wildlife|tigers?|elephants?|rhinos?|endangered|conserv\w+|national park|wolves|lions?|whales?|forests?|fish(?:ing|eries)?)\b/i,
    name: "protecting nature and living from it",
    definition: {
      text: "Wild animals and places are worth keeping for all; those who live beside them bear the cost in land, crops and sometimes lives. Protection lasts only where they gain by it or agree to it.",
      younger:
        "Wild animals and nature should be protected. But people who live nearby need land, food and safety.",
    },
    first:
      /\b(?:conserv\w+|protect\w*|wildlife|endangered|species|extinct\w*|habitats?|nature|biodiversity|reserve|poach\w*|tigers?|elephants?|rhinos?)\b/i,
    second:
      /\b(?:villag\w+|farm\w*|local (?:people|communit\w+)|livestock|livelihood\w*|livelihoods|tourism|compensat\w+|human|communit(?:y|ies)|develop\w+|jobs)\b/i,
    least: 6,
    title: "Wild nature and those who live beside it",
    question: {
      text: "When the protection of nature and the needs of the people who live beside it clash, how should they be weighed, and who should pay? Argue from the facts in the article.",
      younger: "How can nature and the people who live beside it both be protected? Argue from the article.",
    },
    issue: "how nature and the people beside it should be weighed",
    yes: {
      holder: "Nature first",
      view: "What is lost for ever can’t be made good; people can be helped in other ways.",
    },
    no: {
      holder: "People first",
      view: "Those who live there bear the cost of what others enjoy; without their consent no protection lasts.",
    },
    strong: [
      "Uses the article’s figures with their dates and sources.",
      "Says who gains and who pays.",
      "Proposes something that both sides could live with.",
    ],
    misconceptions: [
      "More animals always mean that nature is safe.",
      "Local people are the enemies of nature.",
    ],
    limit: "that success for a species may be a new burden for people",
    planning: "What has been reached, what made it possible, and who bears the cost?",
    everyday:
      "A fox lives behind the school and eats the pupils’ chickens. Who should give way, and who should pay?",
    memo: {
      to: "the minister for the environment",
      decision: "where the next money for protection should go",
      one: { do: "spend it on guards and land", because: "without safe land there is nothing left to share" },
      other: {
        do: "spend it on the people nearby",
        because: "they decide every day whether an animal lives",
      },
    },
    motion: "those who want wild animals to live must pay those who live beside them",
    motionIs: "no",
    discussion: [
      "Which of the causes of success or failure in the article is best supported by facts?",
      "Who should decide how many wild animals are enough?",
    ],
  },
  {
    slug: "technology-risk",
    core: /\b(?:technolog\w*|drones?|robots?|electric|e-bikes?|driverless|self-driving|artificial intelligence|\bAI\b|internet|online|smartphones?|apps?|gene(?:tic)? edit\w*|3D print\w*|devices?)\b/i,
    name: "the promise and the risk of new technology",
    definition: {
      text: "A new technology brings gains that can be shown and risks that can hardly be known beforehand. Rules made early may stop what is good; rules made late may find the harm done.",
      younger: "New technology can help people, but it can also bring risks. When should there be rules?",
    },
    first:
      /\b(?:technolog\w+|innovat\w+|faster|cheap\w*|efficien\w+|benefits?|opportunit\w+|market|sales|delivery|drones?|robots?|artificial intelligence|electric|online|apps?)\b/i,
    second:
      /\b(?:risks?|safety|danger\w*|regulat\w+|ban(?:ned)?|rules|law|concerns?|threat\w*|accidents?|crash\w*|problem\w*|liab\w+|obstacles?|hurdles?)\b/i,
    least: 8,
    title: "Let it run or rein it in?",
    question: {
      text: "Should a new technology be free until it does harm, or held back until it is shown to be safe? Decide for the one in the article, with its gains and risks as the text gives them.",
      younger:
        "Should the new technology in the article be allowed freely, or should there be strict rules? Argue from the text.",
    },
    issue: "how strictly the new technology should be regulated",
    yes: {
      holder: "Let it run",
      view: "Its gains are near and its dangers can be met as they come; rules made from fear keep out what would help most.",
    },
    no: {
      holder: "Rein it in",
      view: "Those who sell it count the gains, others bear the risks; once it is everywhere it is too late for rules.",
    },
    strong: [
      "Separates what is done now from what is hoped for.",
      "Asks who says so, and what he or she would gain.",
      "Proposes a rule that keeps most of the gain.",
    ],
    misconceptions: ["New always means better.", "A rule against a danger is a rule against progress."],
    limit: "that forecasts by those who sell a thing are no evidence that it will succeed",
    planning: "Which gains and which risks does the text name, and who names each?",
    everyday:
      "Somebody brings a new kind of scooter to school. Allow it, forbid it, or allow it somewhere? What would you need to know?",
    memo: {
      to: "the minister for transport or trade",
      decision: "which rule to make for the new technology",
      one: {
        do: "allow it with few rules and review them in two years",
        because: "one learns what a thing does by using it",
      },
      other: {
        do: "allow it only in tests until it is shown to be safe",
        because: "others must not pay for the trial",
      },
    },
    motion: "a new technology should be free until it has done harm",
    motionIs: "yes",
    discussion: [
      "Which statements in the article come from people who would profit? Does that make them false?",
      "What should have to be shown before the thing is allowed everywhere?",
    ],
  },
  {
    slug: "copyright-access",
    core: /\b(?:copyright|download\w*|piracy|pirat\w+|creative commons)\b/i,
    name: "the rights of makers and free access",
    definition: {
      text: "Copyright lets those who write, compose or film earn from their work; free access lets all use, share and build on it. Copying costs nothing now, so the old bargain between the two is in doubt.",
      younger: "Artists want to earn money from their work. Others want to share and use it freely.",
    },
    first:
      /\b(?:copyright|theft|steal\w*|piracy|pirat\w+|illegal(?:ly)? download\w*|pay for|earn a living|artists?|authors?)\b/i,
    second:
      /\b(?:share|sharing|open|access|creative commons|remix|free(?:ly)?|consumers?|obscurity|digital age|new models)\b/i,
    least: 6,
    title: "Is it theft?",
    question: {
      text: "Is copying a work without paying the same as stealing a thing? Weigh the reasons that the article gives on both sides, and say what the law should protect.",
      younger: "Is downloading without paying the same as stealing? Argue from the article.",
    },
    issue: "whether copying without paying is theft",
    yes: {
      holder: "It is theft",
      view: "Who enjoys a work and does not pay lives on another’s labour; that it is easy does not make it right.",
    },
    no: {
      holder: "It is something else",
      view: "The owner still has the work; laws made for paper and vinyl now make wrongdoers of millions and keep good things from being shared.",
    },
    strong: [
      "Tests the comparison with theft: what is alike, what is not?",
      "Separates what is right from what the law says.",
      "Proposes a way for makers to earn.",
    ],
    misconceptions: [
      "What many people do can’t be wrong.",
      "Whoever wants to change the law is for stealing.",
    ],
    limit: "that a comparison proves only as far as the two cases are alike",
    planning: "Which comparison does each side use, and where does it break down?",
    everyday: "You film a concert and put it on the net. Whom does it help, and whom does it hurt?",
    memo: {
      to: "the minister for culture",
      decision: "how to change the law on copying",
      one: { do: "enforce it better", because: "a right that is not enforced feeds nobody" },
      other: {
        do: "make room for sharing and pay makers in another way",
        because: "a law that most people break is no law",
      },
    },
    motion: "downloading without paying is theft",
    motionIs: "yes",
    discussion: [
      "Which words in the article are meant to make the reader feel something? What do they do?",
      "Who earns what from a song or a book, and what would be fair?",
    ],
  },
  {
    slug: "inequality",
    core: /\b(?:inequal\w+|wealth\w*|rich|poverty|millionaires?|billionaires?|1%)\b/i,
    name: "wealth and fairness",
    definition: {
      text: "Great differences in wealth may reward effort and drive growth; they may also give some people more say than others and strain what holds a society together. What people think fair depends on how the wealth came about and what it is used for.",
      younger:
        "Some people have much more than others. Is this fair? It depends on how they got it and what they do with it.",
    },
    first:
      /\b(?:inequality|poor(?:er|est)?|poverty|low wage|fair(?:ness)?|middle[- ]class|the 99%|occupy wall street|working families|struggl\w+)\b/i,
    second:
      /\b(?:wealth\w*|rich(?:er|est)?|millionaires?|billionaires?|the 1%|top earners|tax cuts?|corporat\w+|growth|investors?)\b/i,
    least: 5,
    title: "How much difference is fair?",
    question: {
      text: "When are differences in wealth fair, and when are they a wrong that should be mended? Use what the article says, and test the words by which it speaks of rich and poor.",
      younger: "Is it fair that some have so much more than others? Argue from the article.",
    },
    issue: "when differences in wealth are fair",
    yes: {
      holder: "They need mending",
      view: "Great differences turn into differences of voice and chance; a society owes its members more than charity.",
    },
    no: {
      holder: "They can be fair",
      view: "What people have earned or been given freely is theirs; to blame a group for what it has is unjust too.",
    },
    strong: [
      "Says what makes a difference fair or unfair.",
      "Takes the speakers in the article seriously, also those one would not expect to pity.",
      "Separates feelings from facts and asks for figures.",
    ],
    misconceptions: ["The rich have no troubles that count.", "Pointing to inequality is envy."],
    limit: "that to understand people is not to agree with how things are",
    planning: "Whose troubles or gains does the article tell of, and whose does it not?",
    everyday: "Two pupils get very different pocket money. When does this become a problem for the class?",
    memo: {
      to: "the minister of finance",
      decision: "whether to lessen the differences in wealth by law",
      one: {
        do: "tax great wealth more and spend it on chances for all",
        because: "chances should not be inherited",
      },
      other: {
        do: "leave wealth alone and make it easier to rise",
        because: "what is taken is not invested",
      },
    },
    motion: "great differences in wealth harm everybody",
    motionIs: "yes",
    discussion: [
      "Whose view is missing from the article?",
      "Which comparison or image in the article do you find fair, and which not?",
    ],
  },
  {
    slug: "persuasion",
    core: /\b(?:advert\w*|commercials?|campaign|brand\w*)\b/i,
    name: "persuasion for profit and for good",
    definition: {
      text: "Advertising and campaigns move people by stories and feelings. This can serve a good cause and a company’s sales at once; the question is what the audience is told, and what it is made to feel without noticing.",
      younger:
        "Advertisements use stories and feelings. They can help a good cause and sell things at the same time.",
    },
    first: /\b(?:advert\w*|campaign|brand|marketing|sales|commercial|customers?|retail\w*|store)\b/i,
    second: /\b(?:charit\w+|awareness|lonel\w+|cause|donat\w+|emotion\w*|tears|moving|volunteer\w*|help)\b/i,
    least: 6,
    title: "Good cause or good business?",
    question: {
      text: "Is it right for a company to use a good cause in its advertising? Judge by who gains, what is told and what is left out, with the facts in the article.",
      younger: "Is it right to use a good cause to sell things? Argue from the article.",
    },
    issue: "whether it is right to use a good cause in advertising",
    yes: {
      holder: "It is right",
      view: "The cause gets attention and help that it could never pay for; that the company gains as well harms nobody.",
    },
    no: {
      holder: "It is not right",
      view: "Feelings are stirred in order to sell; those who suffer become a means, and people think they have helped by watching.",
    },
    strong: [
      "Says who gains what, with facts from the article.",
      "Looks at how the story is told, not only at what it tells.",
      "Asks what would show whether the cause was really helped.",
    ],
    misconceptions: [
      "Whatever helps a good cause is good.",
      "Advertising that moves people must be dishonest.",
    ],
    limit: "that good effects do not show good motives, nor the other way round",
    planning: "What is told, what is felt, and who gains?",
    everyday:
      "A shop gives one cent of every bar of chocolate to a children’s home and says so in big letters. Good or not?",
    memo: {
      to: "the board of a charity",
      decision: "whether to accept a company’s offer to feature its cause in an advertisement",
      one: {
        do: "accept, with a contract on what is shown and given",
        because: "attention is what the cause lacks",
      },
      other: { do: "decline", because: "a cause that is used to sell loses its own voice" },
    },
    motion: "companies should not use good causes in their advertising",
    motionIs: "no",
    discussion: [
      "How could one find out whether the campaign helped?",
      "Which details in the article are meant to move the reader?",
    ],
  },
  {
    slug: "evidence-science",
    core: /\b(?:stud(?:y|ies)|research\w*|scientists?|experiment\w*)\b/i,
    name: "what a study can show",
    definition: {
      text: "A study finds that things go together or that one brings about the other; how far this can be trusted hangs on how many were studied, how they were chosen, what else could explain the result, and whether others have found it too.",
      younger:
        "A study can show that two things go together. That does not always mean that one causes the other.",
    },
    first:
      /\b(?:study|research\w*|found|findings?|scientists?|results?|experiment\w*|evidence|data|published|journal)\b/i,
    second:
      /\b(?:may|might|could|however|more research|small|caution\w*|limit\w*|not (?:clear|known|yet)|unclear|further|suggest\w*|skeptic\w*|sceptic\w*|although|too early|only)\b/i,
    least: 8,
    title: "How much does the study show?",
    question: {
      text: "How far do the findings that the article reports support what is concluded from them? Weigh how they were gained, what else could explain them, and what those who were asked say.",
      younger: "Can we believe what the study in the article says? What else could explain it?",
    },
    issue: "how far the findings support the conclusion",
    yes: {
      holder: "The findings carry it",
      view: "The study was made with care, its result fits what is known, and it gives reason enough to act or to go on.",
    },
    no: {
      holder: "More is needed",
      view: "One study of some people in one place shows little; other causes are possible, and those who report it have reason to make it sound large.",
    },
    strong: [
      "Says who was studied, how many and how, or notes that the article doesn’t tell.",
      "Names another explanation and how one could test it.",
      "Separates the researchers’ own words from the headline’s.",
    ],
    misconceptions: [
      "If two things go together, one causes the other.",
      "“Scientists found” means that it is settled.",
    ],
    limit: "that even a sound study answers only the question that it asked",
    planning: "Who was studied, what was measured, and what was concluded?",
    everyday:
      "Pupils who eat breakfast get better marks. Does breakfast make the marks? What else could it be?",
    memo: {
      to: "the head of a school, a clinic or a club that could act on the finding",
      decision: "whether to act on what the study found",
      one: { do: "act on it now in a small way", because: "waiting has a cost too" },
      other: { do: "wait for more studies", because: "what is changed too soon must be changed back" },
    },
    motion: "the findings in the article are a good enough reason to act",
    motionIs: "yes",
    discussion: [
      "Which sentence in the article is the most careful, and which goes furthest beyond the findings?",
      "What would you ask the researchers?",
    ],
  },
  {
    slug: "energy-transition",
    core: /\b(?:solar|wind (?:power|farms?|turbines?)|renewable\w*|clean energy|carbon|climate)\b/i,
    name: "clean energy, its costs and its promise",
    definition: {
      text: "Moving from coal, oil and gas to sun and wind needs much money now and brings gains later, to the climate, to health and to a country’s independence. Who pays first, and who gains, is the question.",
      younger: "Clean energy from sun and wind costs a lot at first and helps later. Who should pay?",
    },
    first:
      /\b(?:solar|wind (?:power|farm)|renewable\w*|clean energy|climate|carbon|emissions|green|sustainab\w+)\b/i,
    second:
      /\b(?:cost\w*|expensive|fossil|coal|oil|gas|imports?|subsid\w+|investment|billion|jobs|price|fund\w*)\b/i,
    least: 6,
    title: "Pay now, gain later?",
    question: {
      text: "Is a great investment in clean energy wise for the country or people in the article? Weigh costs, gains, risks and who bears them, with the text’s own figures.",
      younger: "Is it wise to spend so much on clean energy? Argue from the article.",
    },
    issue: "whether the investment in clean energy is wise",
    yes: {
      holder: "It is wise",
      view: "It frees the country from buying fuel, helps the climate and builds skills that others will pay for.",
    },
    no: {
      holder: "It is a risk",
      view: "It ties up money that is needed elsewhere, rests on forecasts and on buyers who may not come.",
    },
    strong: [
      "Uses the figures with their units and says what they are compared with.",
      "Separates what is built from what is planned.",
      "Asks who owns it and who uses it.",
    ],
    misconceptions: ["Clean energy is free because the sun is.", "A plan on paper is a success."],
    limit: "that plans and forecasts are not results",
    planning: "What is built, what is planned, who pays and who gains?",
    everyday:
      "A better lamp costs ten times as much but saves money over five years. Who buys it, and who can’t?",
    memo: {
      to: "the minister of a neighbouring country",
      decision: "whether to follow the example in the article",
      one: { do: "follow it now", because: "those who come early learn and sell" },
      other: { do: "wait until prices have fallen further", because: "latecomers pay less" },
    },
    motion: "poorer countries should build clean energy before richer ones ask them to",
    motionIs: "yes",
    discussion: [
      "Which figures in the article impress you? What would you compare them with?",
      "Who gains from the project: those who live near it, the country, or others?",
    ],
  },
  {
    slug: "children-work",
    core: /\b(?:child labou?r\w*|children|working children)\b/i,
    name: "children’s work, schooling and need",
    definition: {
      text: "Children have a right to school and to be kept from harmful work; families in need may live from what their children earn. A ban alone can make things worse, a school alone may not be enough.",
      younger: "Children should be in school and not at work. But some families need the money.",
    },
    first:
      /\b(?:child(?:ren)?(?:’s|'s)? (?:labou?r|work\w*)|child labou?r\w*|hazardous|factor(?:y|ies)|work(?:ing|ed|s)?|domestic work\w*)\b/i,
    second: /\b(?:school\w*|educat\w+|famil(?:y|ies)|parents|poverty|income|earn\w*|train\w+|employers?)\b/i,
    least: 6,
    title: "Work or school?",
    question: {
      text: "What helps working children most: forbidding the work, helping the families, or changing the minds of those who employ them? Judge by what the article reports.",
      younger: "What helps working children most? Argue from the article.",
    },
    issue: "what helps working children most",
    yes: {
      holder: "Forbid the work",
      view: "Only a firm rule protects children; as long as it pays to employ them, somebody will.",
    },
    no: {
      holder: "Change the need",
      view: "Where families live from the money, a ban drives children into worse work; school must pay for them.",
    },
    strong: [
      "Uses the article’s cases and figures and says how far they reach.",
      "Sees the view of the parents and of the children.",
      "Names what would show that a measure works.",
    ],
    misconceptions: ["Parents who send children to work don’t love them.", "A law against it ends it."],
    limit: "that one organisation’s success may not work everywhere",
    planning: "What did the people in the article do, what changed, and how do they know?",
    everyday: "A friend misses school to help in the family’s shop. What would really help?",
    memo: {
      to: "a foundation that gives money to such projects",
      decision: "which project to support next",
      one: { do: "support inspection and enforcement", because: "rules that nobody checks are no rules" },
      other: { do: "support families and schools", because: "need is the cause" },
    },
    motion: "a ban on children’s work does more good than help for their families",
    motionIs: "yes",
    discussion: [
      "How does the article know that the project works?",
      "What would happen to the children in the article if the money stopped?",
    ],
  },
  {
    slug: "ranking",
    core: /\b(?:rank\w*|league table|quality of life|top (?:city|cities)|survey)\b/i,
    name: "measuring what is good",
    definition: {
      text: "A ranking turns many things into one number. What it counts, how it weighs and for whom it is made decide who comes first.",
      younger: "A ranking gives one number for many things. What is counted decides who wins.",
    },
    first: /\b(?:rank\w*|best|top|league|index|survey|score[sd]?|quality of life|highest|worst)\b/i,
    second:
      /\b(?:cost|rent|safety|housing|transport|health|education|crime|expensive|people|residents|culture|fun)\b/i,
    least: 7,
    title: "What does a ranking tell?",
    question: {
      text: "Does the ranking in the article measure what makes a place or thing good? Say what it counts, for whom it is made, what it leaves out, and how you would rank.",
      younger: "Does the ranking in the article show what is really best? Argue from the text.",
    },
    issue: "whether the ranking measures what matters",
    yes: {
      holder: "It measures what matters",
      view: "It counts things that can be compared and that people need, and what those who live there say agrees with it.",
    },
    no: {
      holder: "It misses what matters",
      view: "It is made for certain people and purposes; what is good for them may not be so for others, and much can’t be counted.",
    },
    strong: [
      "Says for whom the ranking was made and why.",
      "Names something important that it leaves out.",
      "Uses the voices in the article as tests of the numbers.",
    ],
    misconceptions: ["A number is always objective.", "What can’t be measured doesn’t count."],
    limit: "that a different purpose would give a different order",
    planning: "What is counted, by whom and for what purpose?",
    everyday: "How would you rank the classes of your school? What would you count, and who would be angry?",
    memo: {
      to: "the mayor of a city that came out badly",
      decision: "whether to aim at a better place in the ranking",
      one: { do: "aim at it", because: "what it counts matters to people" },
      other: { do: "set goals of its own", because: "a city is for those who live in it" },
    },
    motion: "rankings do more harm than good",
    motionIs: "no",
    discussion: [
      "Which voice in the article supports the ranking, and which tells you something that it can’t show?",
      "What would you count?",
    ],
  },
  {
    slug: "tax-spending",
    core: /\b(?:tax(?:es)?|budget|spending|deficit)\b/i,
    name: "taxes, growth and fairness",
    definition: {
      text: "Lower taxes leave people and firms more to spend and invest; they also leave the state less for what all need, unless it borrows. Who gains most from a change is as important as how much.",
      younger: "Lower taxes leave people more money, but the state has less. Who gains and who loses?",
    },
    first:
      /\b(?:tax (?:cuts?|bill|plan|reform|relief)|growth|lower taxes|corporat\w+|businesses|economy|jobs|invest\w*)\b/i,
    second:
      /\b(?:deficit|debt|middle[- ]class|poor|wealth\w*|fair\w*|spending|services|health|critics|democrats)\b/i,
    least: 6,
    title: "Who gains by the change?",
    question: {
      text: "Is the change in taxes or spending that the article reports a good one? Judge by growth, fairness and debt, and say which should count for most.",
      younger: "Is the change in taxes or spending a good one? Argue from the article.",
    },
    issue: "whether the change in taxes or spending is a good one",
    yes: {
      holder: "It is good",
      view: "What people and firms keep they spend and invest; the whole country gains by it.",
    },
    no: {
      holder: "It is not",
      view: "Those who have most gain most, and others will pay through debt or lost services.",
    },
    strong: [
      "Says who claims what, and what each has to gain.",
      "Separates forecasts from facts.",
      "Considers the longer run.",
    ],
    misconceptions: ["A tax cut pays for itself.", "Every tax cut helps only the rich."],
    limit: "that the effects are forecasts on which experts differ",
    planning: "Who gains, who pays, and who says so?",
    everyday: "A club lowers its fee. Who is glad, and what may it have to give up?",
    memo: {
      to: "an undecided member of parliament",
      decision: "how to vote on the measure",
      one: { do: "vote for it", because: "its gains come soon and can be corrected later" },
      other: { do: "vote against it", because: "debts are hard to undo" },
    },
    motion: "low taxes are better for a country than good services",
    motionIs: "yes",
    discussion: [
      "Which forecasts does the article report, and who makes them?",
      "Which fact would you need to decide?",
    ],
  },
  {
    slug: "watching-work",
    core: /\b(?:mystery|shoppers?|undercover|monitor\w*|surveillance)\b/i,
    name: "checking on people at work",
    definition: {
      text: "Firms check how their people serve customers, at times in secret. This can improve service and reward good work; it can also make people feel spied upon, and it measures only what was asked.",
      younger: "Some firms check in secret how their people work. Is that fair?",
    },
    first: /\b(?:mystery shopp\w+|service|customers?|standards|improve\w*|feedback|performance|quality)\b/i,
    second:
      /\b(?:secret\w*|spy\w*|staff|employees?|undercover|pretend\w*|hidden|trust|monitor\w*|assess\w*)\b/i,
    least: 8,
    title: "Watching people at work",
    question: {
      text: "Is it fair to check on people at work in secret? Weigh what firms and customers gain against what it does to those who are watched, with the facts in the article.",
      younger: "Is it fair to check on people at work in secret? Argue from the article.",
    },
    issue: "whether it is fair to check on people at work in secret",
    yes: {
      holder: "It is fair",
      view: "Only an unseen visit shows what customers meet with; it rewards those who do well when nobody looks.",
    },
    no: {
      holder: "It is not fair",
      view: "It makes people play to a list and fear every guest; trust and open talk would do more.",
    },
    strong: [
      "Says who gains and how it is known.",
      "Takes the view of somebody who is watched.",
      "Asks what can’t be seen in one visit.",
    ],
    misconceptions: [
      "Whoever does good work has nothing against being watched.",
      "What is measured is what matters.",
    ],
    limit: "that one visit shows one moment",
    planning: "Who watches whom, for what, and what comes of it?",
    everyday:
      "A visitor sits in your class and says that she is a new pupil, but she marks the teacher. Fair?",
    memo: {
      to: "the head of a chain of shops",
      decision: "whether to send secret testers",
      one: {
        do: "send them and tell the staff that they come",
        because: "what is known to be checked is done well",
      },
      other: { do: "ask customers openly instead", because: "staff who are trusted serve better" },
    },
    motion: "employers may check on their people in secret",
    motionIs: "yes",
    discussion: [
      "What does the person in the article gain by the work, and what does the firm?",
      "What would the staff say?",
    ],
  },
  {
    slug: "discovery",
    core: /\b(?:discover\w*|elements?|planets?|telescope|particle\w*|space|species|fossils?)\b/i,
    name: "knowledge for its own sake",
    definition: {
      text: "Basic research asks how the world is made without knowing what the answer will be good for. Some of it has changed our lives; most costs much and is of no use that one can see.",
      younger: "Some research only wants to know how the world works. It costs a lot. Is it worth it?",
    },
    first:
      /\b(?:discover\w*|elements?|scientists?|laborator\w+|periodic table|particle\w*|planet|telescope|space|atoms?|nature)\b/i,
    second:
      /\b(?:cost\w*|years|use|application\w*|practical|fund\w*|credit|name[sd]?|nam(?:e|ing)|teams?|heavier|unstable)\b/i,
    least: 8,
    title: "Is it worth knowing?",
    question: {
      text: "Why should a society pay for knowledge of which nobody knows the use? Argue from what the article tells of the discovery and of those who made it.",
      younger: "Should we spend money on discoveries that have no use yet? Argue from the article.",
    },
    issue: "whether knowledge without a known use is worth its cost",
    yes: {
      holder: "It is worth it",
      view: "Nobody knew the use of the great discoveries beforehand; and to understand the world is worth something in itself.",
    },
    no: {
      holder: "Other things come first",
      view: "Money and talent are scarce; problems that are known should be solved before others are looked for.",
    },
    strong: [
      "Says what was found and how one can be sure of it.",
      "Names a gain besides use.",
      "Considers who gets the credit and why that matters.",
    ],
    misconceptions: [
      "What has no use today has none at all.",
      "A discovery is the work of one person on one day.",
    ],
    limit: "that a use may come late or never",
    planning: "What was discovered, by whom, and what follows from it according to the article?",
    everyday: "Have you ever learned something useless that you were glad to know?",
    memo: {
      to: "the head of a fund for research",
      decision: "whether to give money to such work",
      one: { do: "give it", because: "nobody else will pay for it" },
      other: { do: "give it to work with a clear use", because: "those who pay should see a gain" },
    },
    motion: "a society should pay for knowledge that has no known use",
    motionIs: "yes",
    discussion: [
      "Why does it matter to the people in the article who was first?",
      "How do they know that the discovery is real?",
    ],
  },
  {
    slug: "succession",
    core: /\b(?:elections?|by-election|successor|president-elect|resign\w*|ballot|poll(?:s|ing)?|nomination|candidates?)\b/i,
    name: "handing over power",
    definition: {
      text: "A change of those in power is the hardest test of a state: it works when rules settle who comes next, when the losers accept the result and when those who leave help those who come.",
      younger: "When leaders change, rules must decide who comes next, and losers must accept it.",
    },
    first:
      /\b(?:elections?|won|win|majority|victory|results?|vote[sd]?|succe(?:ss\w+|ed\w*)|transition|president-elect|new (?:leader|government|ruler))\b/i,
    second:
      /\b(?:lost|defeat\w*|concede\w*|resign\w*|dispute\w*|challeng\w+|disqualif\w+|banned|fraud|recount|former|outgoing|coup|dissol\w+|opposition|step(?:ped|s)? down)\b/i,
    least: 7,
    title: "How should power change hands?",
    question: {
      text: "What makes a change of power rightful: the vote, the rules, or that all accept it? Judge by what the article reports about how power was gained, lost or handed over.",
      younger: "What makes a change of leaders fair? Argue from the article.",
    },
    issue: "what makes the change of power in the article rightful",
    yes: {
      holder: "The rules and the vote",
      view: "Who wins by the rules may govern, however narrow the result; those who lost will have another day.",
    },
    no: {
      holder: "More than the rules",
      view: "Rules can be made to suit those who make them; power is rightful only if the losers too have had a fair chance and are heard.",
    },
    strong: [
      "Says how power was gained or lost, with facts.",
      "Considers the losers’ view.",
      "Asks who made the rules and who can change them.",
    ],
    misconceptions: ["Whoever has most votes may do anything.", "A disputed election is a stolen one."],
    limit: "that a result can be lawful and still leave many unheard",
    planning: "Who gained, who lost, and by which rules?",
    everyday: "Your team elects a captain by one vote. What must the winner do so that the others follow?",
    memo: {
      to: "the leader of the party or group that lost",
      decision: "how to act after the result",
      one: {
        do: "accept it and work as an opposition",
        because: "those who respect the rules can win by them",
      },
      other: {
        do: "challenge what was unfair by lawful means",
        because: "what nobody disputes becomes a habit",
      },
    },
    motion: "a narrow win gives as much right to govern as a great one",
    motionIs: "yes",
    discussion: [
      "What do the losers in the article say, and what should they do?",
      "Which rule mattered most for the result?",
    ],
  },
];
