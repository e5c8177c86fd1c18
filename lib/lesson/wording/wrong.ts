/** Choosing three wrong options for a key: of several kinds, alike in length, and none that words alone would tell from it. */
import type { WrongOption } from "../candidate";
import { hash } from "../hash";
import type { Scene } from "./scene";

export interface Offer {
  scene: Scene;
  key: string;
  /** Decides which keys may be longest and heaviest. */
  seed: string;
  misreadings: WrongOption[];
  elsewhere: WrongOption[];
  invented: WrongOption[];
}
export interface Chosen {
  wrong: WrongOption[];
  /** 0 for a set that keeps every wish; 1 and more where the key stands out or the kinds are few. */
  cost: number;
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
const wordsIn = (text: string) =>
  new Set(
    bare(text)
      .split(" ")
      .filter((w) => w.length > 3),
  );

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export const sharedWords = (a: string, b: string): number => overlap(tellingWords(a), tellingWords(b));

/** The longer words of a text, lower case, for `overlap`. */
export const tellingWords = (text: string): Set<string> => wordsIn(text);

/** Share of the words of the smaller set that the other has too, 0 to 1. */
export function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const w of small) if (large.has(w)) shared++;
  return shared / small.size;
}

/** How far two lengths lie apart; 0 within a quarter, or within eight characters. */
export function lengthGap(a: string, b: string): number {
  if (Math.abs(a.length - b.length) <= 8) return 0;
  return Math.max(0, Math.abs(Math.log(a.length / b.length)) - 0.25);
}

const takes = [
  ["misreadings", "elsewhere", "invented"],
  ["misreadings", "misreadings", "elsewhere"],
  ["misreadings", "elsewhere", "elsewhere"],
  ["misreadings", "misreadings", "invented"],
  ["misreadings", "invented", "invented"],
  ["elsewhere", "elsewhere", "invented"],
  ["elsewhere", "elsewhere", "elsewhere"],
  ["elsewhere", "invented", "invented"],
] as const;
const kindCost = [0, 0.1, 0.15, 0.3, 0.5, 0.6, 0.8, 1.2];

/** The three options that fit the key best, or null where there are too few. */
export function chooseWrong(offer: Offer): Chosen | null {
  const lists = {
    misreadings: fitting(offer, offer.misreadings, true).slice(0, 5),
    elsewhere: fitting(offer, offer.elsewhere, false).slice(0, 6),
    invented: fitting(offer, offer.invented, false).slice(0, 5),
  };
  let best: Chosen | null = null;
  for (const [n, kinds] of takes.entries()) {
    for (const wrong of picks(kinds, lists)) {
      if (!distinct(offer.key, wrong)) continue;
      const cost = (kindCost[n] ?? 1) + standsOut(offer, wrong);
      if (!best || cost < best.cost - 1e-9) best = { wrong, cost };
    }
  }
  return best;
}

function fitting(offer: Offer, list: WrongOption[], turned: boolean): WrongOption[] {
  const seen = new Set<string>([bare(offer.key)]);
  return list.filter((o) => {
    const plain = bare(o.text);
    if (seen.has(plain) || o.text.length > 400) return false;
    seen.add(plain);
    if (lengthGap(o.text, offer.key) > 0.3) return false;
    return turned || sharedWords(o.text, offer.key) < 0.6;
  });
}

function* picks(
  kinds: readonly (keyof Omit<Offer, "scene" | "key" | "seed">)[],
  lists: Record<string, WrongOption[]>,
): Generator<WrongOption[]> {
  const [a = "misreadings", b = "elsewhere", c = "invented"] = kinds;
  for (const [i, one] of (lists[a] ?? []).entries())
    for (const [j, two] of (lists[b] ?? []).entries()) {
      if (a === b && j <= i) continue;
      for (const [k, three] of (lists[c] ?? []).entries()) {
        if ((c === b && k <= j) || (c === a && c !== b && k <= i)) continue;
        yield [one, two, three];
      }
    }
}

function distinct(key: string, wrong: WrongOption[]): boolean {
  const texts = [key, ...wrong.map((w) => w.text)].map(bare);
  if (new Set(texts).size !== texts.length) return false;
  if (texts.some((a, i) => texts.some((b, j) => i !== j && ` ${b} `.includes(` ${a} `)))) return false;
  return wrong.every((w, i) =>
    wrong.every(
      (v, j) =>
        j <= i || sharedWords(w.text, v.text) < 0.75 || (w.type === "misreading" && v.type === "misreading"),
    ),
  );
}

/** What makes the key stand out: longest or shortest of the four, most words of the article, odd lengths. */
function standsOut({ scene, key, seed, misreadings }: Offer, wrong: WrongOption[]): number {
  let cost = wrong.reduce((sum, w) => sum + lengthGap(w.text, key) * 2, 0);
  const lengths = wrong.map((w) => w.text.length);
  const longest = lengths.every((n) => n < key.length);
  const shortest = lengths.every((n) => n > key.length);
  const turn = hash(seed) % 8;
  if (longest && turn > 1) cost += 0.5;
  if (shortest && turn % 4 !== 2) cost += 0.3;
  const own = scene.weight(key);
  const weights = wrong.map((w) => scene.weight(w.text));
  const heaviest = weights.every((w) => w < own - 1e-9);
  if (heaviest && hash(`${seed}#`) % 8 > 1) cost += 0.6;
  // The surest misreading first.
  const first = wrong.find((w) => w.type === "misreading");
  if (first) cost += misreadings.indexOf(first) * 0.05;
  return cost;
}
