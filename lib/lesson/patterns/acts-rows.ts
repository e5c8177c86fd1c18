/**
 * What somebody does with a statement: each act with the words that give it away, how it is told, and what a hasty reader
 * could take it for. `not` bars a wrong option where the words themselves could bear it out.
 */

export interface Trap {
  text: string;
  reason: string;
  not?: RegExp;
}
export interface Act {
  id: string;
  test: (text: string) => boolean;
  /** Ways to tell the act, as what "the speaker …" does. */
  keys: string[];
  traps: Trap[];
  /** Short, for pairing off: "says what ought to be done". */
  short: string;
  /** As a noun phrase, for telling what a quotation adds: "a demand". */
  noun: string;
  /** Rows for words whose agent can be named: WHOM stands for "the federal government". */
  named?: { keys: string[]; traps: Trap[] };
  /** Acts that the same words may be taken for too, so that they never stand beside it. */
  near: string[];
  score: number;
}

const hedge =
  /\b(?:may|might|could|perhaps|maybe|possibly|probably|likely|seems?|appears?|hope|hopes|think|believe|guess|if|unless|would)\b/i;
const future = /\b(?:will|shall|going to|about to|soon|’ll|'ll|won['’]t)\b/i;
const past =
  /\b(?:was|were|had|did|has been|have been|has \w+ed|have \w+ed|ago|yesterday|last (?:year|week|month))\b/i;
const ought = /\b(?:should|must|ought to|needs? to|has to|have to|need)\b/i;
const because = /\b(?:because|since|so that|due to|that is why|that’s why|reason|so)\b/i;
const contrast = /\b(?:but|although|though|while|yet|however|despite|even if|even though)\b/i;

const strongBad =
  "abhorrent|absurd|alarming|appalling|atrocious|bleak|brutal|callous|catastrophic|chaotic|cruel|damning|dangerous|deplorable|despicable|devastating|disastrous|disgraceful|disgusting|dishonest|dreadful|embarrassing|excessive|flawed|foolish|hopeless|horrible|horrific|hostile|humiliating|hypocritical|immoral|inadequate|inappropriate|inhumane|insulting|intolerable|irresponsible|ludicrous|misguided|miserable|oppressive|outrageous|pathetic|pointless|reckless|ridiculous|scandalous|scary|senseless|shameful|shocking|stupid|terrible|terrifying|tragic|troubling|unacceptable|unfair|unjust|unlawful|unwelcome|unwise|useless|wasteful|worthless|wrong";
const badNouns =
  "absurdity|betrayal|blunder|calamity|catastrophe|disaster|disgrace|embarrassment|farce|hypocrisy|injustice|insult|madness|mistake|mockery|nightmare|nonsense|outrage|scandal|setback|sham|shame|tragedy|travesty";
const strongGood =
  "admirable|amazing|brave|brilliant|encouraging|excellent|exceptional|extraordinary|fantastic|great|heroic|impressive|inspiring|magnificent|marvellous|marvelous|outstanding|remarkable|splendid|superb|terrific|tremendous|valuable|wise|wonderful|welcome";
const goodNouns = "achievement|blessing|breakthrough|champion|masterpiece|triumph|victory|win|success";
const is = "(?:is|are|was|were|am|’s|'s|’re|'re|has been|have been|would be|seems?|looks?)";
const really =
  "(?:(?:a|an|the|truly|really|very|so|such|simply|just|quite|nothing short of|totally|completely|entirely|absolutely|deeply|particularly|both|most|indeed|wholly|utterly)\\s+)*";
const badVerdict = new RegExp(
  `\\b${is}\\s+${really}(?:\\w+ and )?(?:(?:${strongBad})\\b|(?:\\w+\\s+)?(?:${badNouns})\\b)|\\b(?:sadly|regrettably|shamefully|disgracefully)\\b`,
  "i",
);
const goodVerdict = new RegExp(
  `(?:\\b${is}|’s|'s|’re|'re)\\s+${really}(?:\\w+ and )?(?:(?:${strongGood})\\b|(?:\\w+\\s+)?(?:${goodNouns})\\b)`,
  "i",
);
/** What something does or doesn't do, told as a fault or a merit. */
const badDeed =
  /\b(?:ignores?|(?:has |have )?fail(?:s|ed)? to|makes? no sense|goes against|undermines?|discriminates?|criminali[sz](?:es|ing)|closing (?:its|their|his|her) eyes|turn(?:s|ed|ing)? a blind eye)\b|\b(?:do|does)(?: not|n['’]t) work\b|\bnot (?:reasonable|fair|right|acceptable|good enough|just)\b/i;
const goodDeed = /\b(?:just|simply|really|also) makes? sense\b/i;
const denied = /\b(?:not|n['’]t|never|no|hardly|neither|nor)\b/i;
const anyBad = new RegExp(`\\b(?:${strongBad}|${badNouns})\\b`, "i");

const demand = (t: string) =>
  ((/\b(?:should|ought to)\b/.test(t) &&
    !/\b(?:should|ought to) (?:not )?(?:have|be (?:able|enough|ready|possible|available|noted|over))\b/.test(
      t,
    )) ||
    /\bmust\b(?! (?:be (?:the|a|an|\w+ing)|have))/.test(t) ||
    /\b(?:[Ww]e|[Tt]hey|[Pp]eople|\p{Ll}+s) need (?:a|an|more|new|better|stronger|fewer) /u.test(t) ||
    /\b(?:needs? to|has to|have to) (?:be \w+ed|act|stop|change|do|get|make|take|give|put|pay|find|know|work|protect|think|accept|end|start|learn|share|help|build|look)\b/.test(
      t,
    )) &&
  !/\b(?:if|whether|may|might|had to|did|didn['’]t|don['’]t|doesn['’]t|not have to|expect|I(?:['’]d| would)? have to|you have to|used to|which should|that should|who should|nor should|would|should \w+ (?:fail|want|decide|choose))\b/i.test(
    t,
  ) &&
  !t.includes("?");
const negatedDemand = /\b(?:should|must|ought) (?:not|never|no longer)\b|\b(?:shouldn|mustn)['’]t\b/;

const doing =
  "continue|fight|work|help|give|send|build|bring|make|take|protect|defend|support|offer|provide|pay|keep|stop|end|open|close|withdraw|do|publish|appeal|challenge|pursue|ensure|stand|press|seek|carry|fund|invest|return|repair|restore|act|begin|start|strive|resist|uphold|put";

/** What a verdict, for or against, is not. */
const notAVerdict: Trap[] = [
  { text: "asks others for their verdict", reason: "Nothing is asked: the speaker gives a verdict." },
  {
    text: "explains how those concerned came to act as they did in this matter",
    reason: "The words judge; they explain nobody’s reasons.",
    not: because,
  },
  {
    text: "states a fact that could be looked up in some record",
    reason: "The words give a verdict, and people can differ over it.",
  },
];

export const acts: Act[] = [
  {
    id: "demand",
    test: (t) => demand(t) && !negatedDemand.test(t),
    keys: [
      "says what ought to happen, whether or not it will",
      "asks for something to be done, and reports no act",
      "says what ought to happen, and leaves open whether it will",
      "calls for something to be done, which is no report that it is being done",
    ],
    traps: [
      {
        text: "passes on what others ask for",
        reason: "No others are named: it is the speaker who asks.",
        not: /\b(?:ask|asks|asked|demand)/i,
      },
      {
        text: "explains how it came about that nothing has been done in the matter",
        reason: "The words look ahead; they explain nothing that was or wasn’t done.",
      },
      {
        text: "promises to see to it in person that something is done",
        reason: "No promise is made: the words only say what is needed or right.",
        not: /\b(?:I|we) (?:will|shall)\b|['’]ll\b/i,
      },
      {
        text: "reports what has been done about the matter up to now",
        reason: "“Should”, “must” or “need” speak of what is still to be done.",
        not: past,
      },
      {
        text: "describes how such matters are usually dealt with",
        reason: "The words speak of what is right, not of what is usual.",
        not: /\b(?:usually|often|always|generally|normally)\b/i,
      },
      {
        text: "guesses what those concerned will most probably do next",
        reason: "What is right and what will probably come are two things; only the first is spoken of.",
        not: future,
      },
      {
        text: "admits that nothing can be done about the matter any more",
        reason: "The words ask for something to be done, so it must still be possible.",
        not: /\b(?:too late|cannot|can['’]t|nothing)\b/i,
      },
    ],
    named: {
      keys: [
        "It says what WHOM ought to do, whether or not that will come",
        "It asks WHOM to act",
        "It holds up to WHOM what is right, and reports no act",
      ],
      traps: [
        {
          text: "It reports what WHOM did about it earlier",
          reason: "The words speak of what is right or needed, not of what was done.",
          not: past,
        },
        {
          text: "It tells what WHOM promised to do about the matter",
          reason: "Nobody is said to have promised anything.",
          not: /promis|pledg|vow/i,
        },
        {
          text: "It guesses what WHOM will most probably do in the end",
          reason: "What is right and what will probably come are two things; only the first is spoken of.",
          not: future,
        },
        {
          text: "It explains why WHOM acted in this way and in no other",
          reason: "The words give no reason for anything done; they say what should be done.",
          not: because,
        },
        {
          text: "It shows that WHOM does this already, as it should be",
          reason: "To say that something should be done is not to say that it is done.",
        },
      ],
    },
    short: "says what ought to be done",
    noun: "a demand",
    near: ["limits"],
    score: 0.74,
  },
  {
    id: "ban",
    test: (t) => demand(t) && negatedDemand.test(t),
    keys: [
      "speaks against what can happen or does happen",
      "says what ought not to happen, which does not mean that it doesn’t",
      "speaks against something that can happen or does happen",
    ],
    traps: [
      {
        text: "warns of what is sure to come",
        reason: "The words say what is wrong, not what will come.",
        not: /\bwill\b/,
      },
      {
        text: "describes what became of those who did such a thing in the past",
        reason: "Nothing of the past is told here.",
        not: past,
      },
      {
        text: "says that something can’t possibly happen at all",
        reason: "“Should not” or “must not” says that it is wrong, not that it is impossible.",
      },
      {
        text: "reports that something has been put an end to",
        reason: "Nothing is reported as stopped; the words say only that it is wrong.",
        not: past,
      },
      {
        text: "admits to having done something that was wrong",
        reason: "Nobody owns up to anything here.",
        not: /\b(?:I|we) (?:did|have|was|were)\b/i,
      },
      {
        text: "says that something is hardly ever done these days",
        reason: "The words don’t say how often it is done.",
        not: /\b(?:rarely|seldom|hardly)\b/i,
      },
    ],
    short: "says what ought not to happen",
    noun: "an appeal",
    near: ["demand", "limits"],
    score: 0.7,
  },
  {
    id: "pledge",
    test: (t) =>
      new RegExp(
        `\\b(?:I|[Ww]e)(?: will| shall|['’]ll) (?:never |not |always |also |therefore )*(?:${doing})\\b`,
      ).test(t) &&
      !/\b(?:if|unless|may|might|probably|perhaps|have to|hope|think|believe|at (?:the )?most|typically|usually)\b/i.test(
        t,
      ) &&
      !t.includes("?"),
    keys: [
      "commits the speaker’s own side to a coming act",
      "makes a promise that can be held up to deeds later",
      "commits the speaker’s own side to an act that is still to come",
      "binds the speaker by a promise that can be held up later against what is done",
    ],
    traps: [
      { text: "recalls what others promised", reason: "The speaker promises; nobody else does." },
      {
        text: "explains why the speaker’s side has done nothing about it until now",
        reason: "Nothing of the past is explained here.",
        not: past,
      },
      {
        text: "tells what the speaker’s own side has done already",
        reason: "“Will” speaks of what is to come.",
        not: past,
      },
      {
        text: "asks somebody else to do what the speaker can’t do",
        reason: "The speaker speaks of the own side’s acts: “I” or “we”.",
        not: ought,
      },
      {
        text: "guesses at what the other side is going to do next",
        reason: "The words are about the speaker’s own side: “I” or “we”.",
      },
      {
        text: "weighs up whether the speaker’s side should act at all",
        reason: "The words don’t weigh: they say what will be done.",
        not: hedge,
      },
    ],
    short: "promises what the speaker’s side will do",
    noun: "a promise",
    near: ["forecast", "demand", "ban"],
    score: 0.72,
  },
  {
    id: "forecast",
    test: (t) =>
      /\b(?:will|going to)\b/.test(t) &&
      !/\b(?:I|[Ww]e)(?: will| shall|['’]ll|['’]re going to| are going to)\b|['’]ll\b/.test(t) &&
      !hedge.test(t) &&
      !ought.test(t) &&
      !past.test(t) &&
      !/\bhave since\b|\b(?:was|were) going to\b|\bwill of\b|\bthe will\b|\bfree will\b|\b(?:their|its|his|her|our|good|political) will\b|\bwhether\b|\bwho will\b|\b(?:what|how|when|where|risk|danger|chance|fear|possibility|that)\b.*\b(?:will|going to)\b/i.test(
        t,
      ) &&
      !t.includes("?"),
    keys: [
      "says what is to come, without any word of doubt",
      "foresees something and doesn’t soften it",
      "says what is to come as if it were sure, though nobody can check it yet",
      "makes a forecast without any word that would soften it",
    ],
    traps: [
      {
        text: "tells what others have foreseen",
        reason: "No others are named: it is the speaker who foresees.",
        not: /\b(?:say|said|predict|expect)/i,
      },
      {
        text: "says what came of it in the end, and how it could have gone otherwise",
        reason: "“Will” or “going to” speaks of what is to come.",
      },
      {
        text: "says what has come about already and can be looked up",
        reason: "“Will” or “going to” speaks of what is to come.",
        not: past,
      },
      {
        text: "says what ought to come, whatever happens in fact",
        reason: "The words say what will be, not what should be.",
      },
      {
        text: "says what may come, and how far from sure it is",
        reason: "There is no “may” or “perhaps” here: it is said without a doubt.",
      },
      {
        text: "says what would come only if something else did",
        reason: "No condition is named.",
        not: /\b(?:when|once|until|as long as|where)\b/i,
      },
    ],
    named: {
      keys: [
        "It says what WHOM will do or bring as if it were sure",
        "It foresees what WHOM will do or bring, and leaves no doubt",
      ],
      traps: [
        {
          text: "It says what WHOM ought to do, though nobody expects it",
          reason: "“Will” says what is to come, not what would be right.",
        },
        {
          text: "It says what WHOM may do or bring, if all goes well",
          reason: "There is no “may” and no “if” here: it is said without a doubt.",
        },
        {
          text: "It says what WHOM did or brought at an earlier time",
          reason: "“Will” speaks of what is to come.",
          not: past,
        },
        {
          text: "It says what WHOM has been asked to do or to bring",
          reason: "Nobody is said to have asked for anything.",
          not: /\bask/i,
        },
      ],
    },
    short: "says what is going to come",
    noun: "a forecast",
    near: ["pledge", "demand"],
    score: 0.7,
  },
  {
    id: "limits",
    test: (t) =>
      /\b(?:too early|more research|more stud(?:y|ies)|further research|follow-up research|until we know|nowhere near|a long way off|remains to be seen|will be critical if|not (?:yet )?(?:clear|proven|known|certain)|no telling|only seen in|seen only in)\b/i.test(
        t,
      ),
    keys: [
      "warns against making more of it than is known so far",
      "lowers hopes for now",
      "warns against making more of the matter than is known so far",
      "keeps expectations low for the time being, without giving the matter up",
    ],
    traps: [
      {
        text: "praises what has been found out",
        reason: "The words hold back; they don’t praise.",
        not: /\b(?:important|great|good)\b/i,
      },
      {
        text: "explains in detail how the matter came to be looked into in the first place",
        reason: "Nothing is told of how it began.",
      },
      {
        text: "says that the matter has turned out to be a failure",
        reason: "The words say that it is too soon to tell, not that it has failed.",
      },
      {
        text: "says that the matter is settled and can be acted on",
        reason: "The words say the opposite: something is still missing.",
      },
      {
        text: "says that those at work on the matter did it badly",
        reason: "Nobody’s work is found fault with.",
        not: anyBad,
      },
      {
        text: "says that the matter is of no interest to anybody",
        reason: "To wait for more is not to call a thing unimportant.",
      },
    ],
    short: "warns against expecting too much yet",
    noun: "a warning not to expect too much",
    near: ["demand", "forecast", "contrast", "reason"],
    score: 0.76,
  },
  {
    id: "blame",
    test: (t) =>
      !t.includes("?") &&
      !hedge.test(t.replace(badDeed, "")) &&
      !goodVerdict.test(t) &&
      !goodDeed.test(t) &&
      ((badDeed.test(t) && !/\b(?:don['’]t|do not) think\b/i.test(t)) ||
        (badVerdict.test(t) && !denied.test(t) && !/^It['’]?s? .* to\b/.test(t))),
    keys: [
      "passes a judgement against something or somebody",
      "finds fault, where others might see no fault at all",
      "passes a judgement against something, which no record could settle",
      "finds fault with something; others who know the same facts might not",
    ],
    traps: [
      ...notAVerdict,
      {
        text: "weighs what is good against what is bad, and stays neutral",
        reason: "Only one side is given: it is found bad.",
        not: contrast,
      },
      {
        text: "speaks well of something that others have found fault with",
        reason: "The words speak against it.",
      },
      {
        text: "passes on what others say, and holds back the speaker’s own view",
        reason: "No others are named: the verdict is the speaker’s own.",
        not: /\b(?:say|said|says|told|people|many|some)\b/i,
      },
    ],
    named: {
      keys: [
        "It passes a judgement against WHOM",
        "It finds fault with WHOM, which others need not do who know the facts",
        "It speaks against WHOM, and gives an opinion rather than a record",
      ],
      traps: [
        {
          text: "It states a fact about WHOM that some record would show",
          reason: "The words give a verdict, and people can differ over it.",
        },
        {
          text: "It weighs what speaks for WHOM against what speaks against",
          reason: "Only one side is given.",
          not: contrast,
        },
        {
          text: "It defends WHOM against those who have found fault",
          reason: "The words themselves find fault.",
        },
        {
          text: "It passes on what others hold against WHOM",
          reason: "No others are named: the verdict is the speaker’s own.",
          not: /\b(?:say|said|says|told|people|many|some)\b/i,
        },
      ],
    },
    short: "passes a judgement against something",
    noun: "a harsh judgement",
    near: ["praise", "feeling", "opinion", "sweep", "fact"],
    score: 0.74,
  },
  {
    id: "praise",
    test: (t) =>
      goodVerdict.test(t) &&
      !denied.test(t) &&
      !hedge.test(t) &&
      !anyBad.test(t) &&
      !/\b(?:proud|great (?:deal|many|number|depression|britain))\b/i.test(t),
    keys: [
      "passes a judgement in favour of something or somebody",
      "gives praise, where others might see no ground for it",
      "passes a judgement in favour of something, which no record could settle",
      "speaks well of something; others who know the same facts might not",
    ],
    traps: [
      ...notAVerdict,
      {
        text: "weighs what is good against what is bad, and stays neutral",
        reason: "Only one side is given: it is found good.",
        not: contrast,
      },
      {
        text: "finds fault with something that others have spoken well of",
        reason: "The words speak for it.",
      },
      {
        text: "passes on what others say, and holds back the speaker’s own view",
        reason: "No others are named: the verdict is the speaker’s own.",
        not: /\b(?:say|said|says|told|people|many|some)\b/i,
      },
    ],
    short: "passes a judgement in favour of something",
    noun: "praise",
    near: ["blame", "feeling", "opinion", "sweep", "fact"],
    score: 0.7,
  },
  {
    id: "feeling",
    test: (t) =>
      /\b(?:I am|I['’]m|I was|[Ww]e are|[Ww]e['’]re|[Ww]e have been|I have been|[Ww]e were) (?:also |very |so |deeply |extremely |really |truly |all |absolutely |just )*(?:proud|horrified|appalled|grateful|gratified|sad|saddened|happy|disappointed|thrilled|delighted|shocked|angry|furious|pleased|relieved|ashamed|worried|scared|afraid|heartbroken|disturbed|humbled|honou?red|excited|frustrated|outraged|sorry|devastated|concerned)\b(?! to (?:be|stand|come|join|see|announce|accept|say|have|report|welcome|meet|speak)\b)/.test(
        t,
      ),
    keys: [
      "tells how the speaker’s side feels about the matter",
      "shows a reaction to the matter, not the facts of it",
      "tells how the speaker’s side feels, which doesn’t show who is right",
      "shows a reaction to what has happened rather than the facts of it",
    ],
    traps: [
      { text: "asks others how they feel", reason: "Nothing is asked: the speaker tells a feeling." },
      {
        text: "describes what people in general feel when such a thing happens to them",
        reason: "The words speak of “I” or “we”, not of people in general.",
        not: /\b(?:people|everyone|anyone|majority|all)\b/i,
      },
      {
        text: "shows that the matter is felt in the same way on every side",
        reason: "The words speak for “I” or “we” alone.",
        not: /\b(?:everyone|everybody|all|majority)\b/i,
      },
      {
        text: "sets out step by step how things came to this point",
        reason: "The words tell a feeling, not a course of events.",
      },
      {
        text: "gives proof that the speaker’s side is in the right",
        reason: "A feeling proves nothing about who is right.",
      },
      {
        text: "keeps feelings out and sticks to what can be measured",
        reason: "The words name a feeling in so many words.",
      },
    ],
    short: "tells how the speaker’s side feels",
    noun: "a reaction",
    near: ["blame", "praise", "opinion", "experience"],
    score: 0.7,
  },
  {
    id: "wish",
    test: (t) =>
      /\b(?:I|[Ww]e)(?: do| just| only| really| all)? (?:hope|wish|want|would like|['’]d like)\b|\b(?:I|[Ww]e)['’]d like\b|\b[Mm]ay (?:he|she|they|his|her|God)\b/.test(
        t,
      ) &&
      !/\b(?:if|don['’]t|not|unless)\b/i.test(t) &&
      !t.includes("?"),
    keys: [
      "names an aim or wish that may or may not come true",
      "tells what the speaker’s side would like to happen",
      "names an aim or wish, and says nothing of how likely it is to come true",
      "tells what the speaker’s side would like, not what it has reached",
    ],
    traps: [
      { text: "tells what others wish for", reason: "“I” or “we” speaks for the own side." },
      {
        text: "reports an aim that the speaker’s side has reached by now",
        reason: "To hope for or want a thing is not to have it.",
        not: past,
      },
      {
        text: "works out how likely it is that the aim will be reached",
        reason: "The words name no chances.",
      },
      {
        text: "gives a firm promise for which the speaker can be held to account",
        reason: "A wish binds nobody.",
        not: /\bwill\b/,
      },
      {
        text: "finds fault with those who stand in the way of the aim",
        reason: "Nobody is blamed in these words.",
        not: anyBad,
      },
    ],
    short: "names a wish or an aim",
    noun: "a statement of aims",
    near: ["pledge", "demand", "opinion"],
    score: 0.68,
  },
  {
    id: "opinion",
    test: (t) =>
      /(?:^|, |, and )(?:I|[Ww]e) (?:firmly |strongly |really |do |do not |don['’]t )?(?:believe|think|feel)\b|\b[Ii]n my (?:view|opinion)\b/.test(
        t,
      ) &&
      !/\b(?:hope|if|maybe|perhaps|used to)\b/i.test(t) &&
      !t.includes("?"),
    keys: [
      "shows that this is one side’s opinion",
      "marks what is said as a view, which leaves room for the views of others",
      "marks what is said as the view of the one who makes it",
      "lets it be known that this is one side’s opinion",
    ],
    traps: [
      { text: "takes back an earlier opinion", reason: "Nothing is taken back.", not: /\bused to\b/i },
      {
        text: "passes on an opinion without a word on who holds it or ever held it",
        reason: "The words say who holds it: “I” or “we”.",
      },
      {
        text: "marks what is said as something that has been proved",
        reason: "“Think”, “believe” or “feel” stands for a view, not for proof.",
      },
      {
        text: "marks what is said as the view that most people share",
        reason: "“I” or “we” speaks for the own side, not for most people.",
        not: /\b(?:most|everyone|everybody|majority|all)\b/i,
      },
      {
        text: "marks what is said as somebody else’s, which is only repeated",
        reason: "It is the speaker who thinks or believes it.",
      },
      {
        text: "marks what is said as one that the speaker has given up",
        reason: "The words say what is thought now, not what was thought once.",
        not: past,
      },
    ],
    short: "marks what is said as the speaker’s own view",
    noun: "an opinion",
    near: ["blame", "praise", "wish", "feeling", "forecast", "demand"],
    score: 0.64,
  },
  {
    id: "reason",
    test: (t) =>
      /\bbecause\b/.test(t) &&
      !/\b(?:not|just|only|simply) because\b|n['’]t\b[^,]*\bbecause\b|\bnot\b[^,]*\bbecause\b|\bbecause of\b/i.test(
        t,
      ) &&
      !contrast.test(t) &&
      !t.includes("?"),
    keys: [
      "claims something and says why it is so",
      "makes a claim and then tells the reader what it rests on",
      "makes a claim and then gives the ground for it",
      "claims something and also says why it should be so",
    ],
    traps: [
      {
        text: "describes something step by step",
        reason: "“Because” gives a ground, not the steps of something.",
      },
      {
        text: "makes a claim and then limits it to the cases that the speaker knows of",
        reason: "“Because” gives a ground; it limits nothing.",
        not: /\bonly\b/i,
      },
      {
        text: "makes a claim and then takes a part of it back",
        reason: "Nothing is taken back: “because” gives a ground.",
      },
      {
        text: "makes a claim and then says what came of it",
        reason: "“Because” names what lies behind it, not what came after it.",
      },
      {
        text: "makes a claim and then gives a single case of it",
        reason: "“Because” gives a ground, not an example.",
        not: /\b(?:for example|such as|like)\b/i,
      },
      {
        text: "makes a claim and then names what speaks against it",
        reason: "“Because” gives what speaks for it.",
      },
    ],
    short: "gives the ground for a statement",
    noun: "an explanation",
    near: ["contrast", "sweep"],
    score: 0.66,
  },
  {
    id: "contrast",
    test: (t) =>
      (/, but \w+ \w+/.test(t) ||
        /^(?:While|Although|Though|Even though)\b[^,]+,/.test(t) ||
        / — but /.test(t)) &&
      !/\bnot (?:only|just|simply|merely)\b|\bnothing but\b|\bnot\b[^,]*, but\b|n['’]t\b[^,]*, but\b|\bno\b[^,]*, but\b/i.test(
        t,
      ) &&
      !because.test(t) &&
      !t.includes("?"),
    keys: [
      "grants one point, then puts more weight on another",
      "allows for one side, then comes down on the other",
      "grants one point and then sets another against it that matters more here",
      "allows for one side of the matter and then comes down on the other",
    ],
    traps: [
      { text: "gives two examples of one point", reason: "The two parts pull in different directions." },
      {
        text: "makes one point, then a second and a third, all of which bear it out",
        reason: "The second part turns against the first, or limits it.",
      },
      {
        text: "makes one point and then adds a second that leads the same way",
        reason: "“But”, “while” or “although” turns against the point before, or limits it.",
      },
      {
        text: "makes one point and then shows that it was untrue all along",
        reason: "The first point is allowed to stand; another is set against it.",
      },
      {
        text: "makes one point and then gives the reason why it is true",
        reason: "“But”, “while” or “although” doesn’t give a reason.",
      },
      {
        text: "makes one point and then gives a single case to illustrate it",
        reason: "The second part is no example: it pulls the other way.",
        not: /\bfor example|such as\b/i,
      },
    ],
    short: "grants a point, then sets another against it",
    noun: "a weighing of two sides",
    near: ["reason", "limits", "blame", "praise"],
    score: 0.68,
  },
  {
    id: "sweep",
    test: (t) =>
      /\b(?:everyone|everybody|nobody|no one|never|always|nothing)\b/i.test(t) &&
      !/\bif|unless|nothing (?:short of|but|to do)|(?:of|for|from|to|with) nothing|almost|nearly|hardly|never (?:mind|again|before)|ever since|(?:will|shall|must|should|can|could|may)(?: not)? (?:never|always)|always (?:be|going)|not always|n['’]t always|(?:has|have) always|(?:always|never) been\b/i.test(
        t,
      ) &&
      !/\b(?:I|[Ww]e)\b/.test(t) &&
      !t.includes("?"),
    keys: [
      "makes a claim that leaves room for no exception",
      "makes a claim that a single case could upset",
      "makes a claim so wide that a single case to the contrary would upset it",
      "speaks without exception, which makes the claim easier to attack",
    ],
    traps: [
      { text: "asks whether something is so", reason: "Nothing is asked: it is stated." },
      {
        text: "makes a claim and at once names the cases to which it doesn’t apply",
        reason: "No such cases are named.",
        not: /\b(?:except|but|apart)\b/i,
      },
      {
        text: "makes a claim about most cases that leaves room for exceptions",
        reason: "The words leave no exception.",
      },
      {
        text: "makes a claim about one case that says nothing about others",
        reason: "The words take in every case of their kind.",
      },
      {
        text: "makes a claim that is said to be no more than probable",
        reason: "The words don’t say “probably” or the like.",
        not: hedge,
      },
      {
        text: "makes a claim about how things used to be and no longer are",
        reason: "Nothing here says that it has changed.",
        not: past,
      },
    ],
    short: "makes a claim without exceptions",
    noun: "a sweeping claim",
    near: ["blame", "praise", "reason"],
    score: 0.66,
  },
  {
    id: "denial",
    test: (t) =>
      /^(?:I|We|Nobody|No one|There (?:is|was) no)\b/.test(t) &&
      /\b(?:no|any|never|whatsoever|at all)\b/.test(t) &&
      /\b(?:n['’]t|not|no|never|[Nn]obody)\b/.test(t) &&
      /\b(?:pressured?|put|employ|broke|stole|lied|took|met|received|gave|paid|knew|ordered|asked|promised|collusion|influence|evidence|truth|link|connection)\b/.test(
        t,
      ) &&
      !/\b(?:if|but|although|will|would|should|must|because)\b/i.test(t) &&
      !t.includes("?"),
    keys: [
      "denies something that others say or might say",
      "turns back a charge, or the suspicion of one",
      "denies something, which shows that others have said or might say it",
      "turns back a charge or suspicion, and so lets it be seen that there is one",
    ],
    traps: [
      { text: "asks for more time to answer", reason: "Nothing of the kind is asked." },
      {
        text: "says that it was done, but that there were good reasons for doing it",
        reason: "The words say that it was not done.",
      },
      {
        text: "admits something that others had not found out until then",
        reason: "The speaker says that it is not so; that is no admission.",
      },
      {
        text: "promises that something will not be done any more from now on",
        reason: "The words are about what is or was, not about what is to come.",
      },
      {
        text: "says that somebody else did what the speaker was blamed for",
        reason: "Nobody else is blamed in these words.",
      },
      {
        text: "leaves it open whether the thing was done or not done at all",
        reason: "The words leave nothing open: they say that it is not so.",
      },
    ],
    short: "denies something",
    noun: "a denial",
    near: ["sweep", "reason", "blame"],
    score: 0.72,
  },
  {
    id: "condition",
    test: (t) =>
      !/, then (?:don['’]t|do not)\b|\bhad\b|\bwould have\b|\bwere\b/.test(t) &&
      /^If (?!only|not|so\b|anything|you (?:ask|like|will))[^,]{8,90}, /.test(t) &&
      !because.test(t.replace(/^[^,]+,/, "")) &&
      !t.includes("?"),
    keys: [
      "says what holds only if a condition is met",
      "ties what is said to a condition, met or not",
      "says what holds under a condition, and not whether the condition is met",
      "ties what is said to an “if”, so that without it nothing is claimed",
    ],
    traps: [
      { text: "reports that something has come true", reason: "“If” leaves open whether it comes true." },
      {
        text: "says what anybody would do, whatever the circumstances may be",
        reason: "“If” names the circumstances.",
        not: ought,
      },
      {
        text: "says what holds in any case, and gives one example of it",
        reason: "“If” ties it to a condition; it doesn’t hold in any case.",
      },
      {
        text: "says what has come about because the condition was met",
        reason: "“If” leaves open whether the condition is met.",
        not: /\b(?:has|have) \w+ed\b/,
      },
      {
        text: "says that the condition can’t be met, so nothing will come of it",
        reason: "“If” leaves open whether the condition is met; it doesn’t rule it out.",
      },
      {
        text: "says what came first and what came after, without any “if”",
        reason: "The words begin with “if”: it is not told as having happened.",
      },
    ],
    short: "says what holds only under a condition",
    noun: "a statement under a condition",
    near: ["demand", "pledge", "forecast", "limits", "blame", "praise", "wish", "opinion", "sweep"],
    score: 0.7,
  },
  {
    id: "trend",
    test: (t) =>
      /\b(?:(?:is|are|['’]re|['’]s) (?:slowly |quickly |steadily |all |only )?(?:getting|becoming|growing)|more and more|increasingly|with every passing)\b/i.test(
        t,
      ) &&
      !hedge.test(t.replace(/it seems/i, "")) &&
      !/\b(?:will|was|were|had|risk is growing|because|should|must)\b/i.test(t) &&
      !t.includes("?"),
    keys: [
      "tells of a change that is still going on",
      "says which way things are moving at present",
      "tells of a change that is still going on, and not of a single event",
      "says which way things are moving, and gives no point at which they stop",
    ],
    traps: [
      { text: "tells of what is planned", reason: "It is about what goes on, not about a plan." },
      {
        text: "tells how things were before and after one event that changed them all",
        reason: "No such event is named.",
        not: /\b(?:since|after|before)\b/i,
      },
      {
        text: "tells of a change that has come to its end and is over now",
        reason: "The words tell of something that is still going on.",
      },
      {
        text: "tells of an event that took place once, at a certain time",
        reason: "It is about a change that goes on, not about one event.",
        not: /\b(?:19|20)\d\d\b/,
      },
      {
        text: "tells how things have always been and are bound to remain",
        reason: "The words tell of a change, so things were different before.",
      },
      {
        text: "tells how things ought to change, though they don’t so far",
        reason: "The words say that the change is under way.",
        not: ought,
      },
    ],
    short: "tells of a change that is still going on",
    noun: "a view of how things are changing",
    near: ["blame", "praise", "contrast", "reason", "limits"],
    score: 0.66,
  },
  {
    id: "experience",
    test: (t) =>
      /\bI (?:saw|heard|felt|ran|woke|lost|fell|thought|grew up|found myself|couldn['’]t|was (?:standing|sitting|driving|walking|working|asleep|born|told|given|hit))\b|\b[Ww]e (?:heard|saw|ran|lost|felt|were (?:standing|sitting|driving|walking))\b/.test(
        t,
      ) && !t.includes("?"),
    keys: [
      "tells what the speaker has lived through",
      "tells what one person saw, heard or felt when it happened",
      "tells what the speaker went through in person",
      "gives a report from one’s own experience, as one person knew it",
    ],
    traps: [
      { text: "tells what others went through", reason: "“I” or “we” tells what the speaker went through." },
      {
        text: "tells what can be learnt about the event from the reports of others",
        reason: "The speaker was there; no reports of others are used.",
        not: /\b(?:told|heard that|said|reports?)\b/i,
      },
      {
        text: "tells what the speaker was told about it by others",
        reason: "The speaker tells of what “I” or “we” lived through.",
        not: /\b(?:told|heard that|said)\b/i,
      },
      {
        text: "tells what such events are like as a general rule",
        reason: "It is about one time and one person, not about a rule.",
        not: /\b(?:usually|always|often|every)\b/i,
      },
      {
        text: "tells what somebody ought to learn from the event",
        reason: "No lesson is drawn here.",
        not: ought,
      },
      {
        text: "tells what a study of many such events has shown",
        reason: "There is no study: it is one person’s own experience.",
        not: /\bstud(?:y|ies)\b/i,
      },
    ],
    short: "tells what the speaker went through",
    noun: "a first-hand account",
    near: ["feeling"],
    score: 0.68,
  },
];

/** True for words that clearly praise or blame. */
export const weighing = (text: string): boolean =>
  anyBad.test(text) || new RegExp(`\\b(?:${strongGood}|${goodNouns})\\b`, "i").test(text);
