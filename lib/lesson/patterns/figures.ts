/**
 * What the figures of a sentence amount to, worked out from them: a change and its size, the value before a rise or fall in
 * per cent, and how near a vote was.
 */
import type { Candidate, WrongOption } from "../candidate";
import { shuffled } from "../hash";
import { excerptOf } from "../lexicon/excerpt";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";

export function figures({ reading }: Tools): Candidate[] {
  return reading.sentences.flatMap((s) =>
    s.words < 8 || s.text.includes("?") || /\bv\.$/.test(reading.sentences[s.index - 1]?.text ?? "")
      ? []
      : [...changed(s), ...before(s), ...voted(s)],
  );
}

const unitWords: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
};
const smallNumbers = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const number =
  "(?:US|NZ)?[$£€]?\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:thousand|million|billion|trillion|m|bn))?(?:%| per ?cent)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const about =
  "(?:about |around |nearly |almost |some |roughly |just over |just under |more than |over |an estimated |as many as |only )?";

/** The value of a figure as printed; NaN where it can't be read. */
function amountOf(text: string): number {
  const small = smallNumbers.indexOf(text.toLowerCase());
  if (small >= 0) return small;
  const m = /(\d[\d,]*(?:\.\d+)?)(?: ?(thousand|million|billion|trillion|m|bn))?/i.exec(text);
  return m
    ? Number((m[1] ?? "").replaceAll(",", "")) * (unitWords[(m[2] ?? "").toLowerCase()] ?? 1)
    : Number.NaN;
}

/** Changes as a reader would put them: the least and the greatest ratio of the later figure to the earlier one, and the words. */
const changes: [least: number, most: number, words: string][] = [
  [3.6, 12.4, "a rise to about N times the earlier figure"],
  [2.85, 3.2, "roughly a threefold rise"],
  [2.12, 2.85, "a rise to well over double the earlier figure"],
  [1.92, 2.12, "roughly a doubling of the earlier figure"],
  [1.56, 1.92, "a rise by well over half, but no doubling"],
  [1.42, 1.56, "a rise by about half of the earlier figure"],
  [1.29, 1.42, "a rise by about a third of the earlier figure"],
  [1.19, 1.29, "a rise by about a quarter of the earlier figure"],
  [1.07, 1.14, "a rise by about a tenth of the earlier figure"],
  [0.87, 0.94, "a fall by about a tenth of the earlier figure"],
  [0.71, 0.8, "a fall by about a quarter of the earlier figure"],
  [0.62, 0.71, "a fall by about a third of the earlier figure"],
  [0.45, 0.55, "a fall to about half of the earlier figure"],
  [0.29, 0.37, "a fall to about a third of the earlier figure"],
  [0.2, 0.28, "a fall to about a quarter of the earlier figure"],
  [0.02, 0.18, "a fall to less than a fifth of the earlier figure"],
];
const worded = (words: string, r: number) =>
  words.replace("N", smallNumbers[Math.round(r)] ?? String(Math.round(r)));
const middle = ([least, most]: [number, number, string]) => Math.sqrt(least * most);

const risen =
  /\b(?:rose|risen|rising|grew|grown|growing|increased?|increasing|jumped|climbed|soared|surged|went up|gone up|up|expanded)\b/i;
const fallen =
  /\b(?:fell|fallen|falling|dropped|declined?|declining|decreased|shrank|shrunk|sank|plunged|went down|gone down|down|cut|reduced|slipped|lowered)\b/i;

function shownOf(s: ReadSentence, at: number, end: number): string | null {
  const from = s.tokens.findIndex((t) => t.end > at);
  const to = s.tokens.findLastIndex((t) => t.start < end);
  if (from < 0 || to < from) return null;
  const shown = excerptOf(s, from, to, []);
  return shown &&
    !/^["“… ]*(?:(?:But|And|So) )?(?:It|He|My|my|their|his|her|its|She|They|This|That|These|Those|His|Her|Their|Its)\b/.test(
      shown.text,
    )
    ? shown.text
    : null;
}

interface Item {
  s: ReadSentence;
  group: string;
  stem: string;
  key: string;
  wrong: { text: string; reason: string }[];
  score: number;
  skill?: "comparison" | "inference" | "viewpoint";
}
const choice = ({ s, group, stem, key, wrong, score, skill = "comparison" }: Item): Candidate[] =>
  wrong.length < 3
    ? []
    : [
        {
          kind: "multiple-choice",
          pattern: "figures",
          group,
          skill,
          stem,
          key,
          wrong: wrong.slice(0, 3).map((w): WrongOption => ({ ...w, type: "misreading", sentence: s.id })),
          evidence: [[{ sentence: s.id }]],
          score,
          anchor: s.index,
        },
      ];

/** "from 488,000 in 2000 to 786,000 in 2012", "seven in 2012 compared to four in 2011" */
function changed(s: ReadSentence): Candidate[] {
  const forms: [RegExp, "from" | "to"][] = [
    [
      new RegExp(
        `\\bfrom ${about}(${number})(?: [\\p{Ll}]+){0,3}?(?: in \\d{4}| in \\p{Lu}\\p{L}+| (?:last|a) year(?: ago)?)? to ${about}(${number})(?![\\d-])`,
        "iu",
      ),
      "from",
    ],
    [new RegExp(`\\bto ${about}(${number})(?: in \\d{4})?,? from ${about}(${number})(?![\\d-])`, "iu"), "to"],
    [
      new RegExp(
        `\\b(${number})\\b[^.;]{3,70}?,? (?:compared (?:to|with)|up from|down from|against just|as against) ${about}(${number})(?![\\d-])`,
        "iu",
      ),
      "to",
    ],
  ];
  for (const [form, first] of forms) {
    const m = form.exec(s.text);
    if (!m) continue;
    const [a = "", b = ""] = [m[1], m[2]];
    const share = (t: string) => /%|cent/.test(t);
    const money = (t: string) => /[$£€]/.test(t);
    const older = amountOf(first === "from" ? a : b);
    const newer = amountOf(first === "from" ? b : a);
    const isYear = (t: string) => /^(?:1[5-9]|20)\d\d$/.test(t);
    if (share(a) !== share(b) || money(a) !== money(b) || isYear(a) || isYear(b)) return [];
    const r = newer / older;
    const row = changes.find(([least, most]) => r >= least && r <= most);
    // What a glance at the two figures tells is no question.
    const plain = Math.max(older, newer) < 20 || (r > 0.85 && r < 1.18);
    const around = s.text.slice(Math.max(0, m.index - 60), m.index + m[0].length);
    // "from 5 to 10 stores", "aged 10 to 16": a range is no change.
    if (
      !row ||
      plain ||
      (!(newer > older ? risen : fallen).test(around) && !/compared|up from|down from/.test(m[0]))
    )
      return [];
    // The sentence must not work it out itself.
    if (
      /\b(?:doubl|tripl|halv|twice|half|third|quarter|times)\p{L}*/iu.test(s.text) ||
      (/%|percent|per cent/.test(s.text) && !share(a))
    )
      return [];
    const text = shownOf(s, m.index, m.index + m[0].length);
    if (!text) return [];
    const grew = newer > older;
    const key = worded(row[2], r);
    const wrong = changes
      .filter((o) => o !== row && o[0] > 1 === grew && Math.abs(Math.log(middle(o) / r)) > 0.28)
      .sort((a, b) => Math.abs(Math.log(middle(a) / r)) - Math.abs(Math.log(middle(b) / r)))
      .slice(0, 4);
    const backward = changes
      .filter((o) => o[0] > 1 !== grew && Math.abs(Math.log(middle(o) * r)) < 0.3)
      .slice(0, 1)
      .map((o) => ({
        text: worded(o[2], middle(o)),
        reason: `The later figure is the ${grew ? "higher" : "lower"} one.`,
      }));
    const near = shuffled(wrong, (o) => o[2], text).map((o) => ({
      text: worded(o[2], middle(o)),
      reason: "The direction is right, but the two figures lie further apart or nearer together than that.",
    }));
    return choice({
      s,
      group: `change ${s.id}`,
      stem: `Read this sentence from paragraph ${s.paragraph}: ${quote(text)} What do the two figures amount to, from the earlier to the later one?`,
      key,
      wrong: [...near.slice(0, 3 - backward.length), ...backward],
      score: 0.7,
    });
  }
  return [];
}

/** "198 – a 63.6% rise": what it was before. */
function before(s: ReadSentence): Candidate[] {
  const m = new RegExp(
    `\\b(?:to|at) ${about}(${number})(?: [\\p{Ll}]+)?(?:,| [–—-]) an? (?:drop of |rise of |fall of |increase of )?(\\d+(?:\\.\\d+)?)(?:%| per ?cent)(?: (rise|increase|drop|fall|decline|decrease|jump))?`,
    "iu",
  ).exec(s.text);
  if (!m) return [];
  const now = amountOf(m[1] ?? "");
  const share = Number(m[2]) / 100;
  const up = /rise|increase|jump/.test(m[0]);
  const was = up ? now / (1 + share) : now / (1 - share);
  const text = shownOf(s, m.index, m.index + m[0].length);
  if (!text || !Number.isFinite(was) || share < 0.08 || share >= 0.99 || now < 20) return [];
  const round = (n: number) => {
    const size = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1);
    return (Math.round(n / size) * size).toLocaleString("en-US");
  };
  const traps = [
    {
      n: up ? now * (1 - share) : now * (1 + share),
      reason: "The share is one of the value before, not of the value now.",
    },
    {
      n: up ? now * (1 + share) : now * (1 - share),
      reason: `The figure ${up ? "rose" : "fell"}, so the value before lies on the other side.`,
    },
    {
      n: now * share,
      reason: "This is the share taken of the value now; what is asked is the whole value before.",
    },
    { n: up ? now / 3.2 : now * 4.1, reason: "This is too far from the value now for such a change." },
  ];
  const kept = traps.filter(
    (t, k) =>
      t.n > 0 &&
      Math.abs(Math.log(t.n / was)) > 0.1 &&
      traps.findIndex((o) => round(o.n) === round(t.n)) === k,
  );
  const unit = "";
  return choice({
    s,
    group: `before ${s.id}`,
    stem: `Read this sentence from paragraph ${s.paragraph}: ${quote(text)} About how high must the figure have been before this ${up ? "rise" : "fall"}?`,
    key: `About ${round(was)}${unit}`,
    wrong: kept.map((t) => ({ text: `About ${round(t.n)}${unit}`, reason: t.reason })),
    score: 0.68,
  });
}

/** "5-4", "by 227 votes to 205": what one vote would have changed. */
function voted(s: ReadSentence): Candidate[] {
  if (
    !/\b(?:vote[ds]?|voting|ruled|ruling|decision|decided|justices|judges|court|upheld|passed|approved|rejected|split|majority)\b/i.test(
      s.text,
    )
  )
    return [];
  const m =
    /\b(\d{1,3})(?:[-–]| votes to | to )(\d{1,3})(?: split| decision| vote| ruling| majority)?\b(?!%|,\d| (?:years?|months?|days?|percent|per cent|million|people|p\.?m|a\.?m))/.exec(
      s.text,
    );
  if (!m) return [];
  const a = Number(m[1]);
  const b = Number(m[2]);
  const judges = /\b(?:justices|judges|court)\b/i.test(s.text);
  if (
    a <= b ||
    a + b > (judges ? 15 : 700) ||
    (!judges && a + b < 20) ||
    /\b(?:June|July|May|March|April|January|February|August|September|October|November|December|won|beat|lost|score)\s*$/.test(
      s.text.slice(0, m.index),
    )
  )
    return [];
  const text = shownOf(s, m.index, m.index + m[0].length);
  if (!text) return [];
  const who = judges ? "judge" : "member";
  const near = a - b === 1;
  const clear = a >= 2 * b && a - b > 2;
  if (!near && !clear) return [];
  const turned = `A single ${who} changing sides would have turned the outcome.`;
  const held = `A single ${who} changing sides would not have turned the outcome.`;
  const lesser = smallNumbers[b] ?? String(b);
  const wrong = [
    near
      ? {
          text: held,
          reason: `With ${a} to ${b}, one vote decides: it would have been ${a - 1} to ${b + 1}.`,
        }
      : { text: turned, reason: `With ${a} to ${b}, more than one vote lies between the sides.` },
    {
      text: `All who took part agreed, and ${lesser} of the ${who}s stayed away from the vote.`,
      reason: "The second figure counts those who voted against.",
    },
    {
      text: `The sides were equal in number, so that no decision could be reached.`,
      reason: `${a} is more than ${b}: the one side won.`,
    },
  ];
  const key = near ? turned : held;
  return choice({
    s,
    group: "vote",
    stem: `Read this sentence from paragraph ${s.paragraph}: ${quote(text)} What do the figures tell about how close the vote was?`,
    key,
    wrong,
    score: 0.74,
    skill: "inference",
  });
}
