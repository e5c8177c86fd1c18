/** The words that a reader of the grade band likely lacks and that the text needs, each in the sense used here. */
import { levelOf } from "@/lib/language/frequency";
import { pronunciationOf } from "@/lib/language/pronunciation";
import { type Found, termsIn } from "./glossary-terms";
import { wordsIn } from "./glossary-words";
import type { Reading } from "./reading";
import type { GlossaryEntry, GradeBand } from "./schema";

interface Taste {
  /** Easiest word that is explained. */
  from: number;
  /** Running words for one entry. */
  each: number;
  least: number;
  most: number;
}
/** Younger readers get more and easier words. */
const tastes: Record<GradeBand, Taste> = {
  "6-8": { from: 0.25, each: 33, least: 10, most: 22 },
  "9-10": { from: 0.28, each: 42, least: 9, most: 18 },
  "11-12": { from: 0.32, each: 55, least: 8, most: 14 },
};
/** Where a text is easy, words down to here still serve. */
const floor = 0.22;

/** Entries in the order in which the text uses them; 8 or more on a text of 400 words that holds so many. */
export function glossaryOf(
  reading: Reading,
  band: GradeBand = "9-10",
  leftOut: (term: string) => boolean = () => false,
): GlossaryEntry[] {
  const taste = tastes[band];
  const wanted = Math.max(taste.least, Math.min(taste.most, Math.round(reading.words / taste.each)));
  const offered = offeredBy(reading).filter((f) => !leftOut(f.term));
  const best = chosen(offered, reading, taste, wanted);
  const place = (f: Found) => reading.sentences.findIndex((s) => s.id === f.sentences[0]);
  return best
    .sort((a, b) => place(a) - place(b) || (a.term < b.term ? -1 : 1))
    .map((f, n) => ({
      id: `g${n + 1}`,
      term: f.term,
      partOfSpeech: f.partOfSpeech,
      // Nobody needs to be told how to say "foreign policy".
      pronunciation:
        f.difficulty >= (f.term.includes(" ") ? 0.33 : 0.26) ? pronunciationOf(f.term, f.partOfSpeech) : "",
      definition: f.definition,
      sentences: f.sentences.slice(0, 20),
      origin: "engine" as const,
    }));
}

const known = new WeakMap<Reading, readonly Found[]>();
/** All that could be explained, worked out once a reading: a lesson asks before its items are chosen and after. */
function offeredBy(reading: Reading): readonly Found[] {
  const before = known.get(reading);
  if (before) return before;
  const found = new Map<string, Found>();
  for (const s of reading.sentences) {
    const curated = termsIn(s);
    const covered = new Set(curated.flatMap((f) => f.term.split(/[\s-]+/)));
    for (const f of [...curated, ...wordsIn(s).filter((w) => !covered.has(w.term))]) note(found, f);
  }
  const all = [...found.values()];
  known.set(reading, all);
  return all;
}

function note(found: Map<string, Found>, f: Found): void {
  const key = f.term.toLowerCase();
  const known = found.get(key);
  if (!known) found.set(key, f);
  else if (f.sentences[0] && !known.sentences.includes(f.sentences[0])) known.sentences.push(f.sentences[0]);
}

/** The heaviest, no two of one family ("escalate", "escalation"). */
function chosen(found: Found[], reading: Reading, taste: Taste, wanted: number): Found[] {
  const ranked = found
    .map((f) => ({ f, weight: weightOf(f, reading, taste) }))
    .filter(({ f }) => f.difficulty >= floor)
    .sort((a, b) => b.weight - a.weight || (a.f.term < b.f.term ? -1 : 1));
  const best: Found[] = [];
  for (const { f } of ranked) {
    if (best.length === wanted) break;
    if (!best.some((o) => related(o.term, f.term))) best.push(f);
  }
  return best;
}
/** "escalate" and "escalation", "sanction" and "economic sanctions". */
function related(a: string, b: string): boolean {
  const [short = "", long = ""] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
  if (long.includes(" ")) return !short.includes(" ") && long.split(" ").some((w) => related(w, short));
  const shared = [...short].findIndex((c, n) => c !== long[n]);
  return (shared < 0 ? short.length : shared) >= Math.max(5, Math.min(short.length - 1, long.length - 5));
}

/** How much a reader of the band gains by the entry. */
function weightOf(f: Found, reading: Reading, taste: Taste): number {
  const level = f.term.includes(" ") ? undefined : levelOf(f.term);
  const early = level === "A1" || level === "A2" ? 3 : level === "B1" ? 1 : 0;
  const titled = reading.title.toLowerCase().includes(f.term) ? 0.6 : 0;
  const source = { term: 0.9, general: 0.4, wordnet: -0.6 }[f.source];
  const several = f.term.includes(" ") ? 0.3 : 0;
  // Below the band's own mark a word is explained only where nothing harder is left.
  const easy = f.difficulty < taste.from ? 2.5 : 0;
  return 10 * f.difficulty + source + several + titled + 0.5 * Math.log2(f.sentences.length) - early - easy;
}
