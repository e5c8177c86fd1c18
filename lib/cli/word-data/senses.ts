/** Chooses the words that have one settled sense, and shortens its gloss, for lib/language/senses.ts. */
import { levelOf } from "@/lib/language/frequency";
import { type WordClass, wordClasses } from "@/lib/language/senses";
import type { Synset, WordNet } from "./wordnet";

/** Fields of WordNet that a class on the news gets no words from: animals, body, food, plants, illness. */
const leftOut = new Set([5, 8, 13, 20]);
/** Things to touch, nature, shapes, substances. */
const concrete = new Set([6, 17, 25, 27]);
const delicate =
  /\b(?:disease|disorder|illness|symptom|sexual|sex|genital|penis|anus|excrement|urin|feces|drug|narcotic|racial|race|Negro|Black|slang|obscene|offensive|vulgar|prostitut|nazi|suicide|buttocks|breasts?|intercourse|menstru)/i;
/** Topics whose words a news text uses in another sense, or never. */
const topics =
  /^(?:medicine|botany|zoology|anatomy|music|heraldry|baseball|golf|chess|cricket|astronomy|geology|biology|biochemistry|chemistry|physiology|pathology|mathematics|geometry|physics|optics|nautical|navigation|card_game|dance|printing|sport|tennis|football|computer_science|prosody|phonetics|linguistics|grammar|logic|theology|mineralogy|genetics|archeology|ballet|photography|ornithology|crystallography|surgery|dentistry|psychiatry|pharmacology|cooking|cookery|textile|drama|film|television)$/;

export interface Settled {
  word: string;
  wordClass: WordClass;
  synset: Synset;
  /** The word has further senses in its class. */
  open: boolean;
  definition: string;
}

/** The settled words of a class in alphabetical order. */
export function settledWords(net: WordNet, counts: Map<string, number>, wordClass: WordClass): Settled[] {
  const found: Settled[] = [];
  for (const [word, ids] of net.senses[wordClass]) {
    // A word that films never say and the tagged texts never use is no word of the news.
    if (!/^[a-z]{3,}$/.test(word) || (!counts.has(word) && !net.tagged.has(`${word} ${ids[0]}`))) continue;
    const id = settled(net, word, ids);
    const synset = id ? net.synsets.get(id) : undefined;
    if (!synset || (wordClass === "noun" && leftOut.has(synset.field)) || isName(synset)) continue;
    if (topicOf(net, synset) || delicate.test(synset.gloss)) continue;
    const definition = shortened(synset.gloss, wordClass);
    if (definition && !repeats(word, definition))
      found.push({ word, wordClass, synset, open: ids.length > 1, definition });
  }
  return found.sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** One sense only, or a first sense tagged at least five times and four times as often as any other. */
function settled(net: WordNet, word: string, ids: string[]): string | undefined {
  const [first = "", ...rest] = ids;
  const uses = (id: string) => net.tagged.get(`${word} ${id}`) ?? 0;
  if (rest.length === 0) return first;
  const most = Math.max(...rest.map(uses));
  return uses(first) >= 5 && uses(first) >= 4 * Math.max(1, most) ? first : undefined;
}
/** "Bach": an instance, or a synset whose first word is written with a capital. */
const isName = (s: Synset) => s.pointers.some((p) => p.kind === "@i") || /^[A-Z]/.test(s.words[0] ?? "");
const topicOf = (net: WordNet, s: Synset) =>
  s.pointers.some(
    (p) => p.kind === ";c" && net.synsets.get(p.to)?.words.some((w) => topics.test(w.toLowerCase())),
  ) || s.pointers.some((p) => p.kind === ";r" || p.kind === ";u");

/** The first part of a gloss in plain words, or null where none is short and whole enough. */
export function shortened(gloss: string, wordClass: WordClass): string | null {
  let text = (gloss.split(/;\s*(?=["“])|;/)[0] ?? "")
    .replace(/\([^)]*\)/g, " ")
    .replace(/`([^']*)'/g, "“$1”")
    .replace(/^:\s*/, "")
    .replace(/\s+/g, " ")
    .trim();
  for (const [from, to] of plainer) text = text.replace(from, to);
  if (wordClass === "verb" && !text.startsWith("to ")) text = `to ${text}`;
  text = text.replace(/\s+([,.])/g, "$1").replace(/[,.:]$/, "");
  const words = text.split(" ").length;
  if (words < 2 || words > 15 || text.length > 100 || /[()"`]|\betc\b|\be\.g\b|--/.test(text)) return null;
  // A name in a definition ("a follower of Arius") explains one unknown by another.
  if (/(?<=\s)\p{Lu}/u.test(text)) return null;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
const plainer: [RegExp, string][] = [
  [/^(?:of or |or |of, )?(?:relating|pertaining|related) to(?: or [\w\s]+? of)?\b/, "having to do with"],
  [/^(?:of or )?concerned with\b/, "having to do with"],
  [/^of or (?:having to do with|belonging to)\b/, "belonging to"],
  [/\bcharacteri[sz]ed by\b/, "marked by"],
  [/\bone who\b/, "a person who"],
  [/^someone who\b/, "a person who"],
  [/^a person who is\b/, "a person who is"],
  [/\butili[sz]e\b/g, "use"],
  [/\bin the manner of\b/, "like"],
  [/\binasmuch as\b/g, "since"],
  [/\bprior to\b/g, "before"],
];

/** A definition that uses the word or its root explains nothing. */
function repeats(word: string, definition: string): boolean {
  const root = word.slice(0, Math.max(4, word.length - 3));
  return definition
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(
      (w) => w.startsWith(root) || (w.length > 4 && word.startsWith(w.slice(0, Math.max(5, w.length - 3)))),
    );
}

/** "word|band|definition|flag" by class; the flag is c (concrete), f (familiar) or nothing. */
export function senseTable(net: WordNet, counts: Map<string, number>): Record<WordClass, string[]> {
  const rows = (wordClass: WordClass) =>
    settledWords(net, counts, wordClass).map(({ word, synset, definition }) => {
      const count = counts.get(word) ?? 0;
      const band = Math.round((10 * Math.log10(count + 1)) / 3.5);
      const level = levelOf(word, wordClass) ?? levelOf(word);
      const familiar = count > 1500 || (level !== undefined && level < "B2");
      const thing = wordClass === "noun" && concrete.has(synset.field);
      return [word, band, definition, ...(familiar ? ["f"] : thing ? ["c"] : [])].join("|");
    });
  return Object.fromEntries(wordClasses.map((c) => [c, rows(c)])) as Record<WordClass, string[]>;
}

/** "word|field|group|opposite|+" by class: what lies near the settled sense (see lib/language/kin.ts). */
export function kinTable(
  net: WordNet,
  counts: Map<string, number>,
): Record<"noun" | "verb" | "adjective", string[]> {
  const groups = new Map<string, string>();
  const sharing = new Map<string, number>();
  const classes = (["noun", "verb", "adjective"] as const).map(
    (wordClass) => [wordClass, settledWords(net, counts, wordClass)] as const,
  );
  const wider = (s: Synset) => s.pointers.find((p) => p.kind === "@" || p.kind === "&")?.to ?? "";
  for (const [, words] of classes)
    for (const w of words) sharing.set(wider(w.synset), (sharing.get(wider(w.synset)) ?? 0) + 1);
  const groupOf = (s: Synset) => {
    const id = wider(s);
    if (id === "" || (sharing.get(id) ?? 0) < 2) return "";
    const known = groups.get(id) ?? groups.size.toString(36);
    groups.set(id, known);
    return known;
  };
  return Object.fromEntries(
    classes.map(([wordClass, words]) => [
      wordClass,
      words.map((w) =>
        [
          w.word,
          wordClass === "adjective" ? "" : w.synset.field,
          groupOf(w.synset),
          oppositeOf(net, w),
          w.open ? "+" : "",
        ]
          .join("|")
          .replace(/\|+$/, ""),
      ),
    ]),
  ) as Record<"noun" | "verb" | "adjective", string[]>;
}

/** What the antonym means; an adjective also has the antonym of the head that it is similar to. */
function oppositeOf(net: WordNet, { word, wordClass, synset }: Settled): string {
  const heads = wordClass === "adjective" ? synset.pointers.filter((p) => p.kind === "&") : [];
  const pointers = [synset, ...heads.flatMap((p) => net.synsets.get(p.to) ?? [])].flatMap((s) => s.pointers);
  const to = pointers.find((p) => p.kind === "!")?.to;
  const gloss = to ? net.synsets.get(to)?.gloss : undefined;
  const definition = gloss ? shortened(gloss, wordClass) : null;
  return definition && !repeats(word, definition) ? definition : "";
}
