/** Choosing a lesson's items from all that passed every check, and ranking what is left. */
import type { Item, ItemKind } from "@/lib/items/schema";
import { giveawaysOf, type Weights } from "./giveaway";
import { hasRoom, isClosed, isPoolOnly, isSpare } from "./limits";
import { anchorOf, asksTheWhole, groundOf, type Places, paragraphOf } from "./places";
import { withKeysSpread } from "./spread";

export interface Wanted {
  count: number;
  /** Only items of these kinds; all kinds where left out. */
  kinds?: readonly ItemKind[];
}
export interface Text {
  places: Places;
  weights: Weights;
}
export interface Choice {
  /** In text order, an item on the whole text last. */
  items: Item[];
  /** Best first, the best on each paragraph before the second best of any. */
  pool: Item[];
}

const poolSize = 160;
/** Below this a lesson rather has fewer items; the pool still offers them. */
const leastWorth = 0.5;
/** Good enough to stand in a lesson that has much of its sort already. */
const goodWorth = 0.66;
/** A poor text gets so many all the same. */
const leastItems = 6;
/** Rather than with fewer, a lesson goes out with kinds that readers refuse: a teacher sees and judges them. */
const fewestItems = 3;

/** Picks a lesson's items one by one, each the best beside those picked before. Deterministic. */
export function choose(candidates: readonly Item[], text: Text, wanted: Wanted): Choice {
  const { places } = text;
  const fit = candidates
    .filter((item) => !wanted.kinds || wanted.kinds.includes(item.kind))
    .toSorted((a, b) => worthOf(b) - worthOf(a) || anchorOf(a, places) - anchorOf(b, places) || byId(a, b));
  const first = fit.filter((item) => !isSpare(item) && !isPoolOnly(item));
  const picked: Item[] = [];
  while (picked.length < wanted.count) {
    const best = bestBeside(picked, first, text, wanted.count);
    if (!best || (best.gain < leastWorth && picked.length >= leastItems)) break;
    picked.push(best.item);
  }
  widen(picked, fit.filter(isSpare), wanted.count);
  // A text that is poor in kinds gets good questions of one sort, and a few of any worth.
  for (const item of [...first, ...fit.filter(isSpare), ...fit.filter(isPoolOnly)]) {
    const enough = isPoolOnly(item) ? fewestItems : worthOf(item) >= goodWorth ? wanted.count : leastItems;
    if (picked.length >= Math.min(wanted.count, enough)) break;
    if (!picked.includes(item) && !picked.some((p) => clashes(p, item)) && !isClosed(item, picked))
      picked.push(item);
  }
  const items = picked.toSorted((a, b) => anchorOf(a, places) - anchorOf(b, places) || byId(a, b));
  return { items: withKeysSpread(items), pool: ranked(candidates, picked, text) };
}

/** So many patterns a lesson should have, and so many of the spare ones it may take for it. */
const wantedPatterns = 5;
const mostSpare = 2;

/** Puts spare items into a lesson of few patterns, in the place of the least of what it has most of where it is full. */
function widen(picked: Item[], spare: readonly Item[], count: number): void {
  const patterns = () => new Set(picked.map((p) => p.pattern)).size;
  for (const item of spare) {
    if (patterns() >= wantedPatterns || picked.filter(isSpare).length >= mostSpare) return;
    if (worthOf(item) < goodWorth || picked.some((p) => p.pattern === item.pattern || clashes(p, item)))
      continue;
    if (picked.length >= count) {
      const often = (p: Item) => picked.filter((o) => o.pattern === p.pattern).length;
      const least = picked.toSorted(
        (a, b) => often(b) - often(a) || worthOf(a) - worthOf(b) || byId(a, b),
      )[0];
      if (!least || often(least) < 2) return;
      picked.splice(picked.indexOf(least), 1);
    }
    picked.push(item);
  }
}

const byId = (a: Item, b: Item) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const worthOf = (item: Item) => item.worth ?? 0.5;

function bestBeside(picked: readonly Item[], from: readonly Item[], text: Text, count: number) {
  let best: { item: Item; gain: number } | null = null;
  const company = companyOf(picked, text);
  for (const item of from) {
    // The most that company can add; the list stands best first.
    if (best && worthOf(item) + 0.58 < best.gain) break;
    if (picked.includes(item) || !hasRoom(item, picked, count) || picked.some((p) => clashes(p, item)))
      continue;
    const gain = gainOf(item, company, text);
    if (!best || gain > best.gain) best = { item, gain };
  }
  return best;
}

/** What the items picked so far hold already, worked out once for all that are compared with them. */
interface Company {
  ground: Set<string>;
  sections: Set<string | undefined>;
  paragraphs: Set<string | undefined>;
  skills: Set<string>;
  kinds: Set<string>;
  /** Pattern → how often. */
  patterns: Map<string | undefined, number>;
  choices: number;
  /** How many choices show a sign of the key. */
  signs: Record<Sign, number>;
}
const signs = ["longest", "heaviest"] as const;
type Sign = (typeof signs)[number];

function companyOf(picked: readonly Item[], { places, weights }: Text): Company {
  const ground = new Set(picked.flatMap(groundOf));
  const patterns = new Map<string | undefined, number>();
  for (const p of picked) patterns.set(p.pattern, (patterns.get(p.pattern) ?? 0) + 1);
  const choices = picked.filter((p) => p.kind === "multiple-choice");
  const shown = (sign: Sign) => choices.filter((p) => giveawaysOf(p, weights)[sign]).length;
  return {
    ground,
    sections: new Set([...ground].map((id) => places.get(id)?.section)),
    paragraphs: new Set([...ground].map((id) => places.get(id)?.paragraph)),
    skills: new Set(picked.map((p) => p.skill)),
    kinds: new Set(picked.map((p) => p.kind)),
    patterns,
    choices: choices.length,
    signs: { longest: shown("longest"), heaviest: shown("heaviest") },
  };
}

/** What an item adds to a lesson: its own worth, more where it opens new ground, less where it repeats or gives away. */
function gainOf(item: Item, company: Company, { places, weights }: Text): number {
  const ground = groundOf(item);
  let gain = worthOf(item);
  if (ground.some((id) => !company.sections.has(places.get(id)?.section))) gain += 0.07;
  if (ground.some((id) => !company.paragraphs.has(places.get(id)?.paragraph))) gain += 0.05;
  if (!company.skills.has(item.skill)) gain += 0.05;
  if (!company.kinds.has(item.kind)) gain += 0.06;
  if (!company.patterns.has(item.pattern)) gain += 0.08;
  gain -= 0.06 * (company.patterns.get(item.pattern) ?? 0);
  gain += 0.3 * Math.min(0.8, freshShare(item, company.ground, places));
  const repeated = ground.filter((id) => company.ground.has(id)).length;
  if (!asksTheWhole(item)) gain -= 0.12 * (repeated / Math.max(1, ground.length));
  const own = giveawaysOf(item, weights);
  for (const sign of signs) if (own[sign] && company.signs[sign] >= (company.choices + 1) / 4) gain -= 0.15;
  return gain;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
/** Stem and key of an item in plain letters, worked out once: every pair of items is compared by them. */
const said = new WeakMap<Item, { stem: string; key: string }>();
function saidBy(item: Item): { stem: string; key: string } {
  const known = said.get(item);
  if (known) return known;
  const key = item.kind === "multiple-choice" ? item.options.find((o) => o.id === item.key)?.text : undefined;
  const made = { stem: plain(item.stem), key: plain(key ?? "") };
  said.set(item, made);
  return made;
}

/** True where two items ask the same, or one states the other's key. */
function clashes(a: Item, b: Item): boolean {
  if (a.group !== undefined && a.group === b.group) return true;
  const [one, other] = [saidBy(a), saidBy(b)];
  if (one.stem === other.stem || (one.key !== "" && one.key === other.key)) return true;
  const tells = (stem: string, key: string) => key.length > 20 && stem.includes(key);
  return tells(one.stem, other.key) || tells(other.stem, one.key);
}

/** What was not picked, in rounds: in each round every paragraph offers the item that adds most to what it has. */
function ranked(candidates: readonly Item[], picked: readonly Item[], { places }: Text): Item[] {
  const taken = new Set(picked.map((p) => p.id));
  const groups = new Map<string, number>();
  const left = candidates.filter((c) => !taken.has(c.id) && unique(c, taken));
  const queues = new Map<string, Item[]>();
  for (const item of left) {
    const home = paragraphOf(item, places) ?? "several";
    queues.set(home, [...(queues.get(home) ?? []), item]);
  }
  const covered = new Set(picked.flatMap(groundOf));
  const pool: Item[] = [];
  while (queues.size > 0 && pool.length < poolSize) {
    const round: { item: Item; gain: number }[] = [];
    for (const [home, items] of queues) {
      const best = bestToAdd(items, covered, places);
      if (!best) {
        queues.delete(home);
        continue;
      }
      items.splice(items.indexOf(best.item), 1);
      const group = best.item.group ?? best.item.id;
      groups.set(group, (groups.get(group) ?? 0) + 1);
      if ((groups.get(group) ?? 0) > 3) continue;
      for (const id of groundOf(best.item)) covered.add(id);
      round.push(best);
    }
    pool.push(...round.toSorted((a, b) => b.gain - a.gain || byId(a.item, b.item)).map((r) => r.item));
  }
  return pool.slice(0, poolSize);
}

/** The same item proposed twice is one. */
function unique(item: Item, seen: Set<string>): boolean {
  if (seen.has(item.id)) return false;
  seen.add(item.id);
  return true;
}

/** The share of its paragraph that an item asks about and none before it did. */
const freshShare = (item: Item, covered: ReadonlySet<string>, places: Places): number =>
  groundOf(item).reduce((sum, id) => sum + (covered.has(id) ? 0 : (places.get(id)?.weight ?? 0)), 0);

function bestToAdd(items: readonly Item[], covered: ReadonlySet<string>, places: Places) {
  let best: { item: Item; gain: number } | null = null;
  for (const item of items) {
    const gain = worthOf(item) + 1.2 * freshShare(item, covered, places);
    if (!best || gain > best.gain) best = { item, gain };
  }
  return best;
}
