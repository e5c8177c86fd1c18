/** Kinds of source, each with its interest: what would check its word from outside, and what only looks like a check. */

/** Somebody with a part in the matter, told by what the article calls the source. */
export interface SourceKind {
  /** For rows and groups: "company". */
  id: string;
  /** What a question calls the source: "the company". */
  called: string;
  /** The introduction of a person ("chief executive of the mine"). */
  person?: RegExp;
  /** The last word of a body's name or description ("the ministry"). */
  body?: RegExp;
  /** What is said must bear on the source's own matter for the rows to hold. */
  about?: RegExp;
  /** Close to the matter, or speaking of it from outside; undefined where it depends. */
  near?: boolean;
  /** Checks that don't depend on the source. */
  outside: string[];
  /** What comes from the same side, with the reason why it is no check. */
  inside: { text: string; reason: string }[];
  /** Questions that such a statement leaves open. */
  open: string[];
}

const printed = (who: string) => ({
  text: `a newspaper that prints the same words of ${who}`,
  reason: "Printed once more, the words still come from the same source.",
});
const same = (text: string, reason = "This comes from the same side, and shares its interest.") => ({
  text,
  reason,
});
const doings =
  /\b(?:our|ours|company|firm|business|customers?|products?|service|staff|workers|plant|factory|store|stores|shops?|shoppers|prices?|jobs|sales|app|users|safety|orders?)\b/i;

/** In order: the first that fits holds. */
export const sourceKinds: SourceKind[] = [
  {
    id: "prosecution",
    called: "the prosecution",
    person: /\bprosecutor|\bdistrict attorney\b/i,
    body: /^(?:prosecutors?|prosecution)$/i,
    near: true,
    outside: [
      "the decision of a court that has heard both sides",
      "evidence from the trial that anybody can look at",
    ],
    inside: [
      same("the charges as the prosecution has put them on paper"),
      same("another lawyer who works for the prosecution"),
      same("a press conference at which the charges are explained"),
      printed("the prosecution"),
    ],
    open: ["What does the defence say to it?", "What has a court made of it?"],
  },
  {
    id: "police",
    called: "the police",
    person:
      /\bpolice (?:chief|officer|spokes\w+|commissioner|inspector|captain|superintendent|sergeant)|\bsheriff\b|\bdetective\b|\bchief constable\b/i,
    body: /^(?:police|sheriff|constabulary)$/i,
    near: true,
    outside: [
      "a film of what happened that a passer-by has made",
      "somebody who saw it and doesn’t work for the police",
    ],
    inside: [
      same("a second officer who belongs to the same station"),
      same("the notice on it that the police sent to the press"),
      same("the report that the officers themselves wrote on it"),
      printed("the police"),
    ],
    open: [
      "Do people who saw it, but don’t work for the police, tell it in the same way?",
      "What do those say against whom the police acted?",
    ],
  },
  {
    id: "army",
    called: "the army",
    person:
      /\b(?:army|military|navy|air force|armed forces|defen[cs]e forces?|militia|coalition)\b.*\bspokes\w+|\bspokes\w+ (?:for|of) the (?:\p{Lu}\p{L}+ )?(?:army|military|navy|air force|armed forces|coalition|militia)|\b(?:army|military|militia) (?:chief|commander|leader)/iu,
    body: /^(?:army|military|navy|militia|forces|pentagon|rebels)$/i,
    near: true,
    outside: [
      "the account of an aid group that works on the spot",
      "pictures of the place that were taken by neither side",
    ],
    inside: [
      same("the film of it that the army has given out"),
      same("an officer from another part of the army"),
      same("a broadcast of the army’s own radio channel"),
      printed("the army"),
    ],
    open: [
      "Has anybody who belongs to neither side been there to see?",
      "What does the other side in the fighting say to it?",
    ],
  },
  {
    id: "opposition",
    called: "the opposition",
    person: /\bopposition\b|\bshadow (?:\p{L}+ )?(?:minister|secretary|chancellor)\b/iu,
    about:
      /\b(?:governments?|ministers?|president|administration|cabinet|policy|policies|budget|reforms?|plans?|bill|law|cuts?|tax(?:es)?)\b/i,
    near: false,
    outside: [
      "an audit by people who don’t belong to any party",
      "a record of what was done that both parties accept",
    ],
    inside: [
      same("a speech in which another member of the party says so"),
      same("a paper that the party gives to voters"),
      same("the programme with which the party goes into elections"),
      printed("the opposition"),
    ],
    open: ["How does the government answer this?", "Do people who belong to no party see it the same way?"],
  },
  {
    id: "union",
    called: "the union",
    person:
      /\b(?:trade|labou?r|teachers['’]?|nurses['’]?|workers['’]?|miners['’]?|farmers['’]?|rail|drivers['’]?|students['’]?) union\b|\bunion (?:leader|official|president|secretary|spokes\w+|representative|boss|chief)|\b(?:leader|head|president|general secretary|spokes\w+) (?:of|for) [^,]{0,40}\bunion\b(?! of)/i,
    body: /^union$/i,
    about:
      /\b(?:we|our|workers?|members?|pay|wages?|hours|staff|strike|jobs?|conditions|employers?|company|management|government|nurses|teachers|drivers|miners|pension\w*|safety|offer|deal|talks)\b/i,
    near: true,
    outside: [
      "an account by somebody whom neither side pays",
      "the findings of an outsider paid by neither side",
    ],
    inside: [
      same("a second official who speaks for the union"),
      same("a paper that the union has handed out"),
      same("a member whom the union brought to the press"),
      printed("the union"),
    ],
    open: [
      "How does the employers’ side describe the matter?",
      "Does anybody outside the union bear this out?",
    ],
  },
  {
    id: "trade",
    called: "the trade body",
    person:
      /\b(?:trade|industry|employers['’]?|business|retail|farming|banking) (?:body|association|group|federation|lobby|council)\b|\bchamber of commerce\b|\bconfederation of\b/i,
    near: true,
    outside: [
      "a study that the trade has neither made nor paid for",
      "the findings of somebody with no part in the trade",
    ],
    inside: [
      same("a firm that pays to be a member of the body"),
      same("a magazine that the trade prints for itself"),
      same("a survey in which only members were asked"),
      printed("the trade body"),
    ],
    open: [
      "Do people outside the trade come to the same view?",
      "What does the trade stand to gain if readers accept this?",
    ],
  },
  {
    id: "campaign",
    called: "the campaign group",
    person:
      /\b(?:amnesty international|greenpeace|human rights watch|oxfam|wwf|campaign (?:group|director|manager)|campaigner|activist|advocacy|non-?profit|friends of the earth|pressure group|conservation group)\b/i,
    body: /^(?:amnesty international|greenpeace|human rights watch|oxfam|wwf|campaigners|activists)$/i,
    outside: [
      "a study by somebody with no part in the campaign",
      "what somebody outside the campaign has found",
    ],
    inside: [
      same("a report that the campaign group has printed itself"),
      same("a second member who speaks for the group"),
      same("a letter signed by people who back the group"),
      printed("the group"),
    ],
    open: [
      "Do people outside the campaign judge it in the same way?",
      "What do those whom the group blames say to it?",
    ],
  },
  {
    id: "lawyer",
    called: "the lawyer",
    person:
      /\battorney (?:with|for|at|representing)|\b(?:defen[cs]e |human rights |his |her |their |family['’]s )?lawyer\b|\bstaff attorney\b|\bbarrister\b|\bsolicitor\b(?! general)|\bcounsel for\b|\blegal director\b/i,
    about:
      /\b(?:clients?|case|court|judge|ruling|charges?|trial|evidence|detain\w*|detention|arrest\w*|suit|lawsuit|appeal|orders?|innocent|police|agents?|jury)\b/i,
    near: true,
    outside: [
      "the decision of a court that has heard both sides",
      "papers of the case that both sides accept",
    ],
    inside: [
      same("what the lawyer’s own client tells about it"),
      same("a second lawyer who is on the same side"),
      same("a letter that the lawyer wrote to the press"),
      printed("the lawyer"),
    ],
    open: [
      "What does the other side in the case say to it?",
      "What will a court make of it when both sides have been heard?",
    ],
  },
  {
    id: "state",
    called: "this government",
    person:
      /\b(?:foreign min(?:istry|ister)|vice foreign minister|foreign secretary|embassy|ambassador|envoy|consul|deputy foreign minister)\b/i,
    body: /^(?:north korea|south korea|iran|russia|china|turkey|israel|ukraine|syria|india|pakistan|saudi arabia|venezuela|belarus|moscow|beijing|tehran|ankara|pyongyang|seoul|kyiv|riyadh|delhi|islamabad)$/i,
    near: true,
    outside: [
      "observers on the spot who were sent by neither side",
      "a record that an international body has kept",
    ],
    inside: [
      same("a second ministry that belongs to the same government"),
      same("a news agency that is run by the same government"),
      same("an ambassador who speaks for the same government"),
      printed("this government"),
    ],
    open: [
      "How does the other country describe it?",
      "Have observers from neither side come to the same view?",
    ],
  },
  {
    id: "government",
    called: "the government",
    person:
      /\bspokes\w+ (?:for|of|at) (?:the )?(?:\p{L}+ ){0,3}?(?:ministry|department|government|white house|kremlin|president|prime minister|downing street|council|commission|agency|home office|foreign office|treasury|city|mayor|governor)\b|\b(?:ministry|government|department|white house|kremlin|state department|council|home office|foreign office) spokes\w+|\bpress secretary\b|\b(?<!(?:former|ex-|vice|shadow) )(?:(?:prime |finance |interior |health |education |environment |energy |defen[cs]e |justice |transport |deputy |junior )?minister|home secretary|health secretary|education secretary|secretary of state|treasury secretary|chancellor of the exchequer|mayor|governor)\b|(?<!(?:vice|former|club|company|union|bank|university|society)[ -])(?:president|premier|chief executive) of (?:the )?(?:United|Russia|Hong Kong|France|Turkey|Iran|China|Argentina|Ukraine|Brazil|Mexico|Zimbabwe|South|Egypt|Kenya|India)|^(?:\p{Lu}[\p{L}.]+(?:['’]s)? ){0,2}President$/iu,
    body: /^(?:ministry|government|administration|white house|kremlin|council|treasury|cabinet|home office|foreign office|state department)$/i,
    about:
      /\b(?:we|our|us|government|minist\w+|polic(?:y|ies)|reforms?|plans?|bill|law|budget|measures?|projects?|program(?:me)?s?|econom\w+|borders?|security|troops|aid|investment|funding|schools?|hospitals?|decision|talks|agreement|deal|country|nation|city|scheme|system|it|its)\b/i,
    near: true,
    outside: [
      "an audit by people who don’t answer to the government",
      "an inquiry led by people from outside the government",
    ],
    inside: [
      same("a speech in which another member of the government says so"),
      same("a letter in which the government explains its work"),
      same("a press release from the same office on the matter"),
      printed("the government"),
    ],
    open: [
      "Do people who don’t answer to the government see it the same way?",
      "Does anybody outside the government bear this out?",
    ],
  },
  {
    id: "company",
    called: "the company",
    person:
      /\b(?:CEO|chief (?:executive|financial officer|operating officer|marketing officer|technology officer)|co-?founder of [^,]*(?:company|start-?up|firm)|managing director|vice[- ]president (?:of|at|for)\b|head of (?:sales|marketing|customer|retail|communications)|company (?:director|boss|spokes\w+)|(?:runs|owns|manages) (?:a|an|the) [^,]{0,40}(?:company|firm|business|store|shop|factory)|of [^,]{3,30} (?:company|firm)\b|manager of the [^,]{3,50}company)\b(?![^,]*(?:charity|university|foundation|hospital|museum|trust|amnesty))/i,
    body: /^(?:company|firm|airline|retailer|supermarket|manufacturer|chain|carmaker|operator|start-?up|insurer|developer|publisher)$/i,
    about: doings,
    near: true,
    outside: [
      "the findings of an inspector who isn’t paid by the company",
      "what people who deal with the company report, unasked by it",
    ],
    inside: [
      same("the yearly report that the company prints about itself"),
      same("a second manager who works for the same company"),
      same("an advertisement in which the company says the same"),
      printed("the company"),
    ],
    open: [
      "Do people who don’t earn by the company see it the same way?",
      "What do those say who have to deal with the company?",
    ],
  },
  {
    id: "study",
    called: "the study’s authors",
    person:
      /\b(?:lead|study|senior|study['’]s|the study['’]s|co-)[- ]?(?:lead )?author\b|\bled the (?:study|research|work|trial|team|project)\b|\bwho (?:carried out|conducted|led) the\b|\bauthor of the (?:study|paper|report)\b/i,
    near: true,
    outside: [
      "a second study by a team without a link to this one",
      "a reviewer who had no part in the work",
    ],
    inside: [
      same("a talk in which one of the authors presents the work"),
      same("the press release that was sent out with the study"),
      same("another member of the team that did the work"),
      printed("the authors"),
    ],
    open: [
      "Do researchers who had no part in the work judge it in the same way?",
      "Has another team come to the same result?",
    ],
  },
  {
    id: "team",
    called: "the club",
    person:
      /\b(?:head coach|coach|goalkeeper|striker|midfielder|team (?:captain|manager)|club (?:chairman|president|captain|owner|director))\b/i,
    body: /^club$/i,
    about:
      /\b(?:we|our|us|team|club|players?|season|match|game|fans|supporters|stadium|sale|owners?|debts?)\b/i,
    near: true,
    outside: [
      "figures and results that anybody can look up",
      "a reporter who follows both clubs and works for neither",
    ],
    inside: [
      same("a second member of the same club, asked afterwards"),
      same("the magazine that the club prints for its fans"),
      same("an interview on the club’s own channel"),
      printed("the club"),
    ],
    open: [
      "Do people who don’t belong to the club see it the same way?",
      "What do the club’s accounts or results show?",
    ],
  },
  {
    id: "party",
    called: "the speaker’s party",
    person:
      /\b(?:senator|congress(?:man|woman)|lawmaker|legislator|member of (?:parliament|the (?:house|senate|assembly|rajya sabha|lok sabha))|MP|Rep\.|Sen\.|party (?:leader|chair\w*|whip|spokes\w+)|majority leader|minority leader|house speaker|(?:democratic|republican|labour|conservative|green|liberal) (?:leader|candidate|politician))\b/i,
    about:
      /\b(?:governments?|ministers?|president|administration|policy|policies|budget|reforms?|plans?|bill|law|cuts?|tax(?:es)?|vote[ds]?|voters|party|democrats|republicans|election|deal|spending|economy|jobs|immigration|health|schools?|police|borders?)\b/i,
    outside: [
      "a study by people who don’t belong to any party",
      "a record of the facts that every party accepts",
    ],
    inside: [
      same("a speech in which another member of the party says so"),
      same("a letter that the party has sent to its voters"),
      same("a statement by the leader of the same party"),
      printed("the speaker"),
    ],
    open: [
      "What do members of the other parties say to it?",
      "Do people who belong to no party see it the same way?",
    ],
  },
  {
    id: "expert",
    called: "the speaker",
    person:
      /\b(?:professor|researcher|scientist|historian|economist|analyst|lecturer|ecologist|psychologist|sociologist|biologist|physicist|chemist|astronomer|climatologist|geologist|seismologist|epidemiologist|virologist|engineer|fellow at|expert|who studies|therapist|counsell?or)\b/i,
    outside: [],
    inside: [],
    open: ["Do others in the field come to the same view?", "On which facts or studies does this view rest?"],
  },
  {
    id: "affected",
    called: "the speaker",
    person:
      /\b(?:resident|villager|mother|father|parent|survivor|victim|patient|pupil|student|farmer|fisherman|refugee|shopkeeper|migrant|worker at|neighbou?r|pensioner|nurse|teacher|driver|passenger|commuter|shopper|customer|voter|tenant|miner|fan|witness|mystery shopper)\b/i,
    about: /\b(?:I|my|me|we|our|us)\b/,
    outside: [],
    inside: [],
    open: [
      "Have others in the same position gone through the same?",
      "How many people are in the same position as the speaker?",
    ],
  },
];

/** Questions that look like a check and are none. */
export const idleQuestions = [
  {
    text: "Have other newspapers printed the same words as well?",
    reason: "Printed elsewhere, the words still come from the same source.",
  },
  {
    text: "Has the speaker said the same on other days as well?",
    reason: "Saying a thing more than once doesn’t make it truer.",
  },
  {
    text: "Do those who stand close to the speaker agree with it?",
    reason: "Those close to the speaker are likely to see it in the same way.",
  },
  {
    text: "Did the speaker sound sure of it when the words were said?",
    reason: "People can be quite sure, and wrong all the same.",
  },
  {
    text: "Is the speaker well known to most readers of the paper?",
    reason: "To be well known is not to be right.",
  },
];

/** How a source is placed: near to the matter or not, with a stake in it or not. */
export const places = {
  nearStake: "It knows the matter from inside, and has something to gain or lose by it.",
  nearFree: "It knows the matter from inside, and has nothing to gain or lose by it.",
  farStake: "It knows the matter from outside, and has something to gain or lose by it.",
  farFree: "It knows the matter from outside, and has nothing to gain or lose by it.",
};
