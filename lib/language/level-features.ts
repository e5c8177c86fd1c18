/** Measures of a stretch of prose that go with how hard teachers find it to read. Pure counts, no tagger needed. */
import { baseForms, levelOf, levels, zipfOf } from "./frequency";
import { isFunctionWord } from "./markers";
import { syllables } from "./syllables";

/** Some 170 words: as long as the excerpts that the formula was fitted on. */
export interface Passage {
  sentences: string[];
}

const wordPattern = /\p{L}+(?:['’]\p{L}+)*|\d[\d,.]*/gu;
const share = (n: number, of: number) => n / Math.max(1, of);
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Counted per word of the passage. */
const signs: Record<string, RegExp> = {
  comma: /,/g,
  semicolon: /[;:]/g,
  dash: /—|--| [-–] /g,
  quotation: /["“]/g,
  exclamation: /!/g,
  question: /\?/g,
  number: /\d/g,
  bracket: /\(/g,
};
const groups: Record<string, string> = {
  first: "i me my mine",
  second: "you your",
  third: "he she him his her they them their",
  it: "it its",
  relative: "which whose whom",
  that: "that",
  of: "of",
  by: "by",
  past: "was were had did",
  present: "is are has",
  and: "and",
  but: "but so then",
  subordinate: "because although though since while if when as",
  negation: "not n't never no",
  formal: "may might must shall should upon",
  the: "the",
};
const memberOf = new Map(Object.entries(groups).flatMap(([g, words]) => words.split(" ").map((w) => [w, g])));
const endings = "tion ment ness ity ing ed ly ous al ive ance ence ism ist able est er".split(" ");

/** What is known of one word form; the same forms come again and again, so it is kept. */
interface Form {
  zipf: number;
  level: number;
  syllables: number;
  ending: string;
}
const forms = new Map<string, Form>();
function formOf(word: string): Form {
  const known = forms.get(word);
  if (known) return known;
  const places = baseForms(word).flatMap((w) => {
    const level = levelOf(w);
    return level ? [levels.indexOf(level)] : [];
  });
  const made: Form = {
    zipf: zipfOf(word),
    level: Math.min(levels.length, ...places),
    syllables: syllables(word),
    ending: endings.find((e) => word.endsWith(e) && word.length > e.length + 2) ?? "",
  };
  // A cap, so that a server that reads odd texts for months doesn't grow.
  if (forms.size > 50_000) forms.clear();
  forms.set(word, made);
  return made;
}

export interface LevelFeatures {
  /** In the order of `featureNames`. */
  values: number[];
  /** Forms written in lower case, with their share of the passage's words. */
  words: Map<string, number>;
}

/** Measures a passage; null where it holds fewer than 20 words. */
export function levelFeatures({ sentences }: Passage): LevelFeatures | null {
  const cut = sentences.map((s) => s.match(wordPattern) ?? []).filter((w) => w.length > 0);
  const written = cut.flat();
  if (written.length < 20) return null;
  const text = sentences.join(" ");
  const words = written.map((w) => w.toLowerCase().replace(/’/g, "'"));
  const n = words.length;
  const known = words.map(formOf);
  const values = [
    ...lengths(
      cut.map((s) => s.length),
      n,
    ),
    ...sizes(words, known),
    ...commonness(words, known),
    ...variety(words),
    ...Object.values(signs).map((sign) => share(text.match(sign)?.length ?? 0, n)),
    share(
      cut.reduce((sum, s) => sum + s.slice(1).filter((w) => /^\p{Lu}/u.test(w)).length, 0),
      n,
    ),
    ...Object.keys(groups).map((g) => share(words.filter((w) => memberOf.get(w) === g).length, n)),
    ...endings.map((e) => share(known.filter((k) => k.ending === e).length, n)),
  ];
  const counted = new Map<string, number>();
  for (const [at, w] of written.entries())
    if (/^\p{Ll}/u.test(w)) counted.set(words[at] ?? w, (counted.get(words[at] ?? w) ?? 0) + 1);
  return { values, words: new Map([...counted].map(([w, c]) => [w, c / n])) };
}

function lengths(sentence: number[], n: number): number[] {
  const average = n / sentence.length;
  const deviation = Math.sqrt(mean(sentence.map((l) => (l - average) ** 2)));
  return [
    average,
    Math.log(average),
    Math.log(Math.max(...sentence)),
    Math.log(Math.min(...sentence)),
    deviation,
  ];
}

function sizes(words: string[], known: Form[]): number[] {
  const n = words.length;
  return [
    mean(known.map((k) => k.syllables)),
    share(known.filter((k) => k.syllables >= 3).length, n),
    share(known.filter((k) => k.syllables >= 4).length, n),
    mean(words.map((w) => w.length)),
    share(words.filter((w) => w.length >= 7).length, n),
    share(words.filter((w) => w.length >= 10).length, n),
  ];
}

function commonness(words: string[], known: Form[]): number[] {
  const n = words.length;
  const content = known.filter((_, at) => !isFunctionWord(words[at] ?? "")).map((k) => k.zipf);
  const sorted = [...content].sort((a, b) => a - b);
  const lowest = (part: number) => mean(sorted.slice(0, Math.max(1, Math.floor(sorted.length * part))));
  return [
    mean(content),
    mean(known.map((k) => k.zipf)),
    lowest(0.1),
    lowest(0.25),
    ...[2, 3, 4, 5].map((bound) => share(known.filter((k) => k.zipf < bound).length, n)),
    ...[0, 1, 2, 3, 4, 5, 6].map((place) => share(known.filter((k) => k.level === place).length, n)),
    mean(known.map((k) => k.level)),
  ];
}

function variety(words: string[]): number[] {
  const counts = new Map<string, number>();
  for (const w of words) counts.set(w, (counts.get(w) ?? 0) + 1);
  const content = [...counts].filter(([w]) => !isFunctionWord(w)).map(([, c]) => c);
  return [
    counts.size / Math.sqrt(words.length),
    share([...counts.values()].filter((c) => c === 1).length, words.length),
    share(Math.max(1, ...content), words.length),
    share(words.filter(isFunctionWord).length, words.length),
  ];
}

export const featureNames: string[] = [
  ..."sentence,log sentence,longest,shortest,spread".split(","),
  ..."syllables,3 syllables,4 syllables,letters,7 letters,10 letters".split(","),
  ..."content zipf,zipf,rarest tenth,rarest quarter,zipf<2,zipf<3,zipf<4,zipf<5".split(","),
  ...levels,
  "no level",
  "level",
  ..."types,once,most repeated,function words".split(","),
  ...Object.keys(signs),
  "capitals",
  ...Object.keys(groups),
  ...endings.map((e) => `-${e}`),
];
