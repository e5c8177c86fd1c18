/** Choosing the lesson's items among the candidates: sure ones first, of many patterns, spread over the text. */
import type { Item } from "@/lib/items/schema";
import { type Candidate, type ChoiceCandidate, itemOf } from "./candidate";
import { hash } from "./hash";
import type { GradeBand } from "./schema";

export interface Choice {
  items: Item[];
  pool: Item[];
}

const poolSize = 60;
const kinds = ["multiple-choice", "evidence-selection", "short-answer"] as const;
/** At most so many of one pattern in the lesson itself. */
const limits: Record<string, number> = {
  word: 2,
  pointing: 3,
  actor: 1,
  link: 2,
  turn: 1,
  point: 2,
  holder: 2,
  reference: 1,
  connective: 1,
  standing: 1,
  certainty: 1,
};

/** How many items suit a text of so many words: 6 from 300 words, 12 from 900. */
export const wantedFor = (words: number): number =>
  Math.max(3, Math.min(12, words < 300 ? Math.floor(words / 50) : 6 + Math.floor((words - 250) / 110)));

/** Picks `wanted` items of three kinds, in text order, the whole-text item last; what is left over fills the pool. */
export function choose(candidates: Candidate[], wanted: number, band: GradeBand): Choice {
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || a.anchor - b.anchor || hash(a.stem) - hash(b.stem),
  );
  const picked: Candidate[] = [];
  const perKind = Math.floor(wanted / 3);
  for (const kind of kinds)
    fill(
      picked,
      ranked.filter((c) => c.kind === kind),
      picked.length + Math.min(2, perKind),
      true,
    );
  fill(
    picked,
    ranked.filter((c) => c.kind !== "short-answer"),
    wanted,
    true,
  );
  fill(picked, ranked, wanted, true);
  // Fewer rather than more of the same; only the smallest lesson is filled up regardless.
  fill(picked, ranked, Math.min(wanted, 6), false);
  picked.sort((a, b) => a.anchor - b.anchor || hash(a.stem) - hash(b.stem));
  const items = withKeysSpread(picked, band);
  const ids = new Set(items.map((i) => i.id));
  const pool: Item[] = [];
  const groups = new Map<string, number>();
  for (const c of ranked) {
    const made = itemOf(c, band);
    const group = groups.get(c.group) ?? 0;
    if (
      ids.has(made.id) ||
      group >= 3 ||
      picked.some(
        (p) =>
          p.group === c.group &&
          p.pattern !== "standing" &&
          p.pattern !== "connective" &&
          p.pattern !== "pointing",
      )
    )
      continue;
    ids.add(made.id);
    groups.set(c.group, group + 1);
    pool.push(made);
    if (pool.length >= poolSize) break;
  }
  return { items, pool };
}

function fill(picked: Candidate[], from: Candidate[], until: number, strict: boolean): void {
  // Two rounds: first where no sentence is asked about twice, then without that wish.
  for (const apart of strict ? [true, false] : [false])
    for (const c of from) {
      if (picked.length >= until) return;
      if (picked.includes(c) || picked.some((p) => p.group === c.group || p.stem === c.stem)) continue;
      if (strict && picked.filter((p) => p.pattern === c.pattern).length >= (limits[c.pattern] ?? 2))
        continue;
      if (apart && picked.some((p) => p.anchor === c.anchor)) continue;
      if (c.kind === "multiple-choice" && givesAway(c, picked)) continue;
      picked.push(c);
    }
}

/** True where another item's stem states this one's key. */
const givesAway = (c: ChoiceCandidate, picked: Candidate[]) => {
  const key = c.key.toLowerCase().replace(/[.]$/, "");
  return key.length > 20 && picked.some((p) => p.stem.toLowerCase().includes(key));
};

/** Key places go round the four letters in an order that the stems decide, so that no letter is the key too often. */
function withKeysSpread(picked: Candidate[], band: GradeBand): Item[] {
  const seed = hash(picked.map((c) => c.stem).join("\n"));
  const orders = [
    [0, 2, 1, 3],
    [3, 1, 0, 2],
    [1, 3, 2, 0],
    [2, 0, 3, 1],
  ];
  let count = 0;
  return picked.map((c) => {
    if (c.kind !== "multiple-choice") return itemOf(c, band);
    const order = orders[(seed + Math.floor(count / 4)) % 4] ?? [0, 1, 2, 3];
    return itemOf(c, band, order[count++ % 4]);
  });
}
