/** An empty item of each kind, for a teacher to fill in. Pure but for its random ids; no zod, so that the browser may use it. */
import type { Item, ItemKind, ItemOf } from "./schema";

/**
 * A random local id ("o-3f9a0c21"). Random rather than counted, since a student can read the ids of entries whose
 * order is the answer.
 */
export function freshId(prefix: string): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${prefix}-${number.toString(16).padStart(8, "0")}`;
}

const base = (id: string, stem: string) => ({
  id,
  stem,
  points: 1,
  skill: "detail" as const,
  standards: [],
  depth: 1,
  evidence: [],
  origin: "teacher" as const,
  status: "approved" as const,
});
const entries = (prefix: string, ...texts: string[]) => texts.map((text) => ({ id: freshId(prefix), text }));

/** A new cloze's passage, to be written over. */
export const clozeTemplate = { before: "A passage with one ", word: "word", after: " left out." };

const makers: { [K in ItemKind]: (id: string) => ItemOf<K> } = {
  "multiple-choice": (id) => {
    const options = entries("o", "Option A", "Option B", "Option C", "Option D");
    return { ...base(id, "New question"), kind: "multiple-choice", options, key: options[0]?.id ?? "" };
  },
  "multiple-select": (id) => {
    const options = entries("o", "Option A", "Option B", "Option C", "Option D");
    return { ...base(id, "New question"), kind: "multiple-select", options, keys: [options[0]?.id ?? ""] };
  },
  "evidence-selection": (id) => ({
    ...base(id, "Which sentence shows that …"),
    kind: "evidence-selection",
    candidates: [],
    choose: 1,
  }),
  ordering: (id) => {
    const list = entries("e", "First", "Second", "Third");
    return { ...base(id, "Put these in order"), kind: "ordering", entries: list, key: list.map((e) => e.id) };
  },
  matching: (id) => {
    const left = entries("l", "Entry 1", "Entry 2");
    const right = entries("r", "Match 1", "Match 2");
    const key = Object.fromEntries(left.map((entry, index) => [entry.id, right[index]?.id ?? ""]));
    return { ...base(id, "Match each entry"), kind: "matching", left, right, key };
  },
  "short-answer": (id) => ({
    ...base(id, "New question"),
    kind: "short-answer",
    points: 2,
    words: { min: 20, max: 80 },
    modelAnswer: "",
    keyPoints: [],
  }),
  cloze: (id) => ({
    ...base(id, "Fill the gap with the word that fits."),
    kind: "cloze",
    gaps: [
      {
        id: freshId("g"),
        before: clozeTemplate.before,
        way: "typed",
        accepted: [clozeTemplate.word],
        why: "",
      },
    ],
    after: clozeTemplate.after,
  }),
  "claim-and-evidence": (id) => {
    const options = entries("o", "Option A", "Option B", "Option C", "Option D");
    return {
      ...base(id, "New question"),
      kind: "claim-and-evidence",
      points: 2,
      options,
      key: options[0]?.id ?? "",
      proofStem: "Which sentence of the text proves your answer to Part A?",
      candidates: [],
      choose: 1,
    };
  },
};

/** A starting item: valid by the schema, approved since a teacher makes it, and not publishable until it has evidence. */
export const newItem = (kind: ItemKind, id: string): Item => makers[kind](id);
