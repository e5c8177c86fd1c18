/** Kinds of figure, each with what a reader must know or keep apart before drawing a conclusion from it. */
import type { Way } from "./source-ways-rows";

const share =
  "(?:\\d[\\d.]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty) ?(?:%|per ?cent|percentage points)";
const up =
  "rose|risen|rise|rises|rising|grew|grown|growing|increased|increase|jumped|climbed|soared|surged|up";
const down = "fell|fallen|falling|dropped|declined|shrank|shrunk|decreased|plunged|slumped|cut|down|lost";
const cuesOf = (list: string) => list.split("|");
const bases = {
  reason: (what: string) => `${what} may matter, but would not turn the share into plain numbers.`,
};

export const figureRows: Way[] = [
  {
    id: "share of change",
    cues: cuesOf(`${up}|${down}`),
    test: new RegExp(
      `\\b((?:${up}|${down}) (?:sharply |again |further )?(?:by )?(?:about |around |nearly |almost |roughly |some |more than |over |an estimated )?${share})`,
      "i",
    ),
    not: /\ba year\b|\bper year\b|\bannual|\bfrom\b[^.;]*\bto\b|\bto (?:about |around |nearly |almost |just |some )?[$£€]?\d|\b(?:shares?|stocks?|index|Dow|Nasdaq|FTSE|percentage points|turnout)\b/i,
    stem: "What would a reader need to know to put {w} into plain numbers?",
    keys: ["how high the figure was before it changed", "from which number the change started"],
    traps: [
      { text: "for what reasons the figure has changed", reason: bases.reason("The reasons") },
      { text: "whether the change has gone on since then", reason: bases.reason("What came later") },
      { text: "how the change compares with other places", reason: bases.reason("Other places") },
      { text: "over how long a time the change took place", reason: bases.reason("The time") },
    ],
    score: 0.7,
  },
  {
    id: "share of change noun",
    group: "share of change",
    cues: ["increase", "rise", "drop", "fall", "decline", "jump", "reduction", "cut", "growth"],
    test: new RegExp(
      `\\b((?:an? )?(?:estimated )?${share} (?:increase|rise|drop|fall|decline|jump|reduction|cut|growth)|(?:an? )?(?:increase|rise|drop|fall|decline|jump|reduction|cut|growth) of (?:about |nearly |almost |more than )?${share})\\b`,
      "i",
    ),
    not: /\bto (?:about |around |nearly |almost |just |some )?[$£€]?\d|\b(?:shares?|stocks?|index|Dow|Nasdaq|FTSE|turnout|respondents|asking|asked for|demand\w*|want\w*|seek\w*|offer\w*|propos\w*|call\w* for|target\w*|pledge\w*|promise\w*)\b/i,
    stem: "What would a reader need to know to put {w} into plain numbers?",
    keys: ["how high the figure was before it changed", "from which number the change started"],
    traps: [
      { text: "for what reasons the figure has changed", reason: bases.reason("The reasons") },
      { text: "whether the change has gone on since then", reason: bases.reason("What came later") },
      { text: "how the change compares with other places", reason: bases.reason("Other places") },
      { text: "over how long a time the change took place", reason: bases.reason("The time") },
    ],
    score: 0.7,
  },
  {
    id: "times as many",
    cues: ["doubled", "tripled", "trebled", "quadrupled", "halved"],
    test: /\b((?:has |have |had )?(?:more than |nearly |almost |roughly )?(?:doubled|tripled|trebled|quadrupled|halved))\b/i,
    not: /\d|\b(?:hundred|thousand|million|doubled down|doubled as|doubled over|doubled back)\b/i,
    stem: "What would a reader need to know to put {w} into plain numbers?",
    keys: ["how high the figure was to begin with"],
    traps: [
      { text: "for what reasons the figure has changed", reason: bases.reason("The reasons") },
      { text: "whether the change is still going on", reason: bases.reason("What came later") },
      { text: "over how long a time the change took place", reason: bases.reason("The time") },
      { text: "how the change is seen in other places", reason: bases.reason("Other places") },
    ],
    score: 0.7,
  },
  {
    id: "more likely",
    cues: ["likely", "risk", "chance", "chances", "odds"],
    test: /\b(\d[\d.]* ?(?:%|per ?cent) (?:more|less) likely|(?:about |nearly |almost |more than |at least )?(?:twice|three times|four times|five times|\d+ times) (?:as|more) likely|(?:doubl|tripl|halv|cut|lower|rais|reduc|increas)\p{L}* (?:the|their|your|his|her|a person['’]s) (?:overall |lifetime )?(?:risks?|chances?|odds)(?: of [\p{L} ]{3,40}?)? by (?:about |nearly |almost |up to )?\d[\d.]* ?(?:%|per ?cent))/iu,
    stem: "What would a reader need to know before being alarmed or glad at {w}?",
    keys: ["how often the thing happens in the first place", "how great the likelihood was to begin with"],
    traps: [
      {
        text: "how much the two groups in question differ",
        reason: "The sentence tells this: it is what the words give.",
      },
      {
        text: "how surprised the researchers were by it",
        reason: "Surprise doesn’t tell how great the likelihood is.",
      },
      {
        text: "how many other newspapers have printed it",
        reason: "Printing it more often doesn’t make it more or less likely.",
      },
      {
        text: "how long those who did the work took for it",
        reason: "The time taken doesn’t tell how great the likelihood is.",
      },
    ],
    score: 0.78,
  },
  {
    id: "record figure",
    cues: ["record"],
    test: /\b(?:an?|an all-time|at a|hit a|reached a|its|their) (?:new |all-time )?(record)(?= (?:high|low|number|total|level|sum|profit|loss|turnout|[$£€]?\d))|\b(?:highest|lowest|hottest|coldest|wettest|driest|largest|biggest|warmest) (?:\p{L}+ ){0,4}?(?:on record|since records began|ever recorded)\b/iu,
    not: /\bcriminal record|\brecord (?:label|company|store)/i,
    stem: "With what does {w} compare the figure?",
    keys: ["with all the earlier figures of the same kind that were kept"],
    traps: [
      {
        text: "with the figure that had been planned or hoped for before",
        reason: "A record is measured against what was, not against what was planned.",
      },
      {
        text: "with the figures of other places at the same point in time",
        reason: "A record is measured against earlier figures of the same kind.",
      },
      {
        text: "with the figure of the year before, and with no others at all",
        reason: "A record must beat every earlier figure, not only the last one.",
      },
    ],
    score: 0.7,
  },
  {
    id: "average",
    cues: ["average", "averaged"],
    test: /\b(an average of (?:about |around |nearly |more than )?[$£€]?\d[\d.,]*|on average|averaged (?:about |around )?[$£€]?\d[\d.,]*)/i,
    not: /\b(?:below|above|national|global|European|the) average\b|\bbatting\b/i,
    stem: "What does {w} tell a reader about the single cases?",
    keys: ["They may lie well above the figure, or well below it."],
    traps: [
      {
        text: "Most of them lie at exactly this figure, and few elsewhere.",
        reason: "An average can be a figure that no single case has.",
      },
      {
        text: "Exactly half lie above the figure, and half lie below it.",
        reason: "That would be the middle value; a few very high cases can pull an average up.",
      },
      {
        text: "None of them lies far above the figure, or far below it.",
        reason: "High and low cases even out in an average, however far apart they lie.",
      },
    ],
    score: 0.76,
  },
  {
    id: "whole country",
    cues: ["largest", "biggest", "most"],
    test: /\b((?:world|country|continent|nation|Europe|Asia|Africa|America|Latin America)['’]s (?:\p{L}+-)?(?:largest|biggest) (?:producer|emitter|exporter|consumer|importer|polluter|user|buyer|energy user|market for))\b/iu,
    stem: "Before concluding that each person there uses or makes more than people elsewhere, what would a reader need to know?",
    keys: ["how many people live there, compared with elsewhere"],
    traps: [
      {
        text: "how long it has stood in this place, or will do so",
        reason: "That tells nothing of what falls to each person.",
      },
      {
        text: "how many people elsewhere have taken notice of it",
        reason: "That tells nothing of what falls to each person.",
      },
      {
        text: "how far it lies from the next country on the list",
        reason: "That tells nothing of what falls to each person.",
      },
    ],
    score: 0.72,
  },
  {
    id: "forecast figure",
    cues: ["expected", "projected", "forecast", "predicted", "set", "estimated", "will"],
    test: /\b((?:is|are|was|were) (?:also |now )?(?:expected|projected|forecast|predicted|set|estimated) to [^.;]{3,60}?[$£€]?\d[\d.,]*(?: ?(?:%|percent|per cent|million|billion|thousand))?)\b[^.;]*\b(?:by|in|before) (?:the year )?20\d\d\b/i,
    not: /\b(?:expected|set|scheduled) to (?:open|start|begin|end|finish|be (?:completed|finished|ready|held|launched)|last|close|meet|run)\b/i,
    stem: "What does the figure rest on?",
    keys: ["on assumptions about the years to come, which may prove wrong"],
    traps: [
      {
        text: "on a count that was finished before the article was written",
        reason: "The figure is about years to come: it can’t have been counted yet.",
      },
      {
        text: "on the sum that was reached in the year before, and no more",
        reason: "It is what is expected, not what was reached.",
      },
      {
        text: "on a law that fixes in advance what the figure will have to be",
        reason: "No law is spoken of: the figure is expected.",
      },
    ],
    score: 0.72,
  },
  {
    id: "old money",
    cues: ["cost", "worth", "paid", "sold", "bought", "price", "spent", "earned", "charged"],
    test: /\b((?:in|since|of) (?:18\d\d|19[0-8]\d)\b[^.;]*[$£€]\d[\d.,]*|[$£€]\d[\d.,]*(?: (?:million|billion))?[^.;]{0,30}\bin (?:18\d\d|19[0-8]\d))\b/i,
    not: /\btoday['’]s (?:money|prices)|\bin real terms|\badjusted|\binflation/i,
    stem: "Before comparing this sum with prices of today, what would a reader need to know?",
    keys: ["how much prices in general have risen since then"],
    traps: [
      {
        text: "how long it took until all of it was paid",
        reason: "That doesn’t tell what the money could buy.",
      },
      {
        text: "how many people wanted to buy at the time",
        reason: "That doesn’t tell what the money could buy.",
      },
      {
        text: "how much the seller had hoped to get for it",
        reason: "That doesn’t tell what the money could buy.",
      },
    ],
    score: 0.74,
  },
  {
    id: "self-told figure",
    cues: ["admit", "admitted", "say", "said", "report", "reported"],
    test: /\b(\d[\d.]* ?(?:%|per ?cent) of (?:[\p{L}\d-]+ ){1,8}?(?:admit|admitted|say they|said they|reported (?:having|that they)))\b/iu,
    stem: "What should a reader keep in mind about such a figure?",
    keys: ["It counts what people told of themselves, true or not."],
    traps: [
      { text: "It counts what others noticed of them, true or not.", reason: "They themselves said so." },
      {
        text: "It counts what they were seen to do, one by one.",
        reason: "Nobody watched them: they were asked.",
      },
      {
        text: "It counts those who had been caught doing it.",
        reason: "They told it of themselves; they weren’t caught.",
      },
    ],
    score: 0.76,
  },
  {
    id: "sampled",
    cues: ["participants", "volunteers", "patients", "respondents", "households", "mice", "rats", "subjects"],
    test: /\b((?:of|with|in|on|among|involving|tested|studied|followed|asked) (?:just |only |about |nearly |more than )?(?:\d{1,2}|\p{L}+teen|twenty|thirty|forty|a dozen) (?:healthy |young |older |male |female |adult )?(?:participants|volunteers|patients|respondents|households|subjects|mice|rats|children|students|adults))\b/iu,
    not: /\b(?:killed|died|injured|hospital\w*|rescued|arrested|trapped|evacuated|school bus|classroom|class of)\b/i,
    stem: "Why does the number matter to somebody who reads about the result?",
    keys: ["With so few, the result may owe much to chance."],
    traps: [
      {
        text: "With so many, the result holds for everybody.",
        reason: "The number is small, and those tested may differ from others.",
      },
      {
        text: "With so few, the result must certainly be wrong.",
        reason: "A small number makes a result unsure, not wrong.",
      },
      {
        text: "With so many, nobody could look at each of them.",
        reason: "The number is small enough to look at each.",
      },
    ],
    score: 0.74,
  },
  {
    id: "turnout",
    cues: ["turnout"],
    test: /\bturnout\b[^.;]{0,40}?\b(\d[\d.]* ?(?:%|per ?cent))/i,
    not: /\b(?:registered|eligible|electorate|points?|up|down|higher|lower|rose|fell)\b/i,
    stem: "Of which people is {w} the share?",
    keys: ["of all those who had the right to vote"],
    traps: [
      {
        text: "of all those who live in the place",
        reason: "Children and others without a vote aren’t counted in a turnout.",
      },
      {
        text: "of all those who voted for the winner",
        reason: "A turnout counts voters, whatever they voted for.",
      },
      { text: "of all those who voted the last time", reason: "A turnout is counted anew at each vote." },
    ],
    score: 0.74,
  },
  {
    id: "per head",
    cues: ["head", "capita"],
    test: /\b(per (?:head|capita)|a head of population)\b/i,
    stem: "Why is the figure given {w}?",
    keys: ["so that places with many and with few people can be compared"],
    traps: [
      {
        text: "so that the whole amount looks smaller than it really is",
        reason: "The figure is divided so that places can be compared fairly.",
      },
      {
        text: "so that each person knows how much he or she will be given",
        reason: "It is an average, not a sum that anybody receives.",
      },
      {
        text: "so that rich and poor people in one place can be told apart",
        reason: "An average hides how rich or poor single people are.",
      },
    ],
    score: 0.74,
  },
  {
    id: "real terms",
    cues: ["inflation", "terms"],
    test: /\b((?:after being |when |once )?adjusted for inflation|in real terms|after inflation)\b/i,
    stem: "Why does the sentence add {w}?",
    keys: ["so that a change of prices in general isn’t mistaken for more"],
    traps: [
      {
        text: "so that readers know in which currency the sum was paid",
        reason: "It is about what money can buy at different times, not about a currency.",
      },
      {
        text: "so that readers see that the figure was only a guess",
        reason: "The words tell how the figure was worked out, not that it was guessed.",
      },
      {
        text: "so that readers see that prices have not changed at all",
        reason: "The opposite: the figure allows for a change of prices.",
      },
    ],
    score: 0.74,
  },
  {
    id: "margin of error",
    cues: ["margin"],
    test: /\b(margin of error)\b/i,
    stem: "What does the {w} tell a careful reader?",
    keys: ["that the true share may lie a little above or below"],
    traps: [
      {
        text: "that so many of the answers were found to be wrong",
        reason: "It doesn’t count wrong answers: it comes from asking some and not all.",
      },
      {
        text: "that so many of those asked refused to say anything",
        reason: "It doesn’t count refusals: it comes from asking some and not all.",
      },
      {
        text: "that the figure has been corrected since it came out",
        reason: "Nothing is said of a correction.",
      },
    ],
    score: 0.76,
  },
  {
    id: "times",
    cues: ["times", "twice"],
    test: /\b((?:about |nearly |almost |more than |over |at least )?(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) times) (?:as (?:many|much|large|high|big|great|long|fast|expensive)|(?:more|higher|larger|bigger|greater)(?! likely)))\b/i,
    not: /[$£€]\d|\d (?:million|billion)|\blikely\b|\bsince\b[^.;]*\d|[$£€]?\d[\d,.]*(?: (?:million|billion))? (?:in|last|compared)|\bas many as\b[^.]*\btimes\b/i,
    stem: "What would a reader need to know to put {w} into plain numbers?",
    keys: ["how high the figure is with which it is compared"],
    traps: [
      { text: "for what reasons the two figures lie so far apart", reason: bases.reason("The reasons") },
      { text: "for how long they have been so far apart", reason: bases.reason("The time") },
      {
        text: "whether the gap has grown or shrunk of late",
        reason: bases.reason("How the gap has changed"),
      },
      { text: "how the same two compare in other places", reason: bases.reason("Other places") },
    ],
    score: 0.66,
  },
];
