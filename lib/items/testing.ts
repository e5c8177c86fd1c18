/** Items for tests: one of each kind with a known key, and fast-check's makers of any item and any answer. */
import fc from "fast-check";
import type { AnswerOf, Item, ItemAnswer, ItemKind, ItemOf } from "./schema";

const base = (points: number) => ({
  id: "q1",
  stem: "What does the text say?",
  points,
  skill: "detail" as const,
  standards: [],
  depth: 1,
  evidence: [[{ sentence: "p1s1" }]],
  origin: "engine" as const,
  status: "approved" as const,
  pattern: "secret pattern",
});
const entries = (ids: string[]) => ids.map((id) => ({ id, text: `Text of ${id}` }));
const options = (ids: string[], keys: string[]) =>
  entries(ids).map((entry) =>
    keys.includes(entry.id)
      ? entry
      : { ...entry, wrong: { type: "misreading" as const, reason: "secret reason", sentence: "secret-s" } },
  );

/** Options A to D with key A; several options A to E with keys A and C; and so on: each test says what it changes. */
export const sample: { [K in ItemKind]: (change?: Partial<ItemOf<K>>) => ItemOf<K> } = {
  "multiple-choice": (change) => ({
    ...base(1),
    kind: "multiple-choice",
    options: options(["A", "B", "C", "D"], ["A"]),
    key: "A",
    ...change,
  }),
  "multiple-select": (change) => ({
    ...base(2),
    kind: "multiple-select",
    options: options(["A", "B", "C", "D", "E"], ["A", "C"]),
    keys: ["A", "C"],
    ...change,
  }),
  "evidence-selection": (change) => ({
    ...base(2),
    kind: "evidence-selection",
    evidence: [[{ sentence: "secret-1" }], [{ sentence: "secret-2" }, { sentence: "secret-3" }]],
    candidates: [],
    choose: 3,
    ...change,
  }),
  ordering: (change) => ({
    ...base(6),
    kind: "ordering",
    entries: entries(["A", "B", "C", "D"]),
    key: ["C", "A", "D", "B"],
    ...change,
  }),
  matching: (change) => ({
    ...base(3),
    kind: "matching",
    left: entries(["A", "B", "C"]),
    right: entries(["X", "Y", "Z", "W"]),
    key: { A: "Z", B: "X", C: "Y" },
    ...change,
  }),
  "short-answer": (change) => ({
    ...base(4),
    kind: "short-answer",
    words: { min: 20, max: 80 },
    modelAnswer: "secret model answer",
    keyPoints: [
      {
        id: "k1",
        text: "secret point",
        points: 4,
        accepted: ["secret wording"],
        notEnough: ["secret near miss"],
        evidence: [],
      },
    ],
    ...change,
  }),
  cloze: (change) => ({
    ...base(2),
    kind: "cloze",
    gaps: [
      {
        id: "A",
        before: "The ",
        way: "typed",
        accepted: ["secrét treaty", "secret pact"],
        why: "secret why",
      },
      { id: "B", before: " earned ", way: "choice", options: entries(["X", "Y", "Z"]), key: "Z", why: "" },
    ],
    after: ".",
    ...change,
  }),
  "claim-and-evidence": (change) => ({
    ...base(4),
    kind: "claim-and-evidence",
    options: options(["A", "B", "C", "D"], ["B"]),
    key: "B",
    proofStem: "Which sentences prove it?",
    evidence: [[{ sentence: "secret-1" }], [{ sentence: "secret-2" }, { sentence: "secret-3" }]],
    candidates: [],
    choose: 3,
    ...change,
  }),
};

/** The answer that an item's key calls right; for a typed one, any text. */
export const rightAnswer: { [K in ItemKind]: (item: ItemOf<K>) => AnswerOf<K> } = {
  "multiple-choice": (item) => ({ kind: "multiple-choice", option: item.key }),
  "multiple-select": (item) => ({ kind: "multiple-select", options: item.keys }),
  "evidence-selection": (item) => ({
    kind: "evidence-selection",
    sentences: (item.evidence[0] ?? []).map((spot) => spot.sentence),
  }),
  ordering: (item) => ({ kind: "ordering", order: item.key }),
  matching: (item) => ({ kind: "matching", pairs: item.key }),
  "short-answer": () => ({ kind: "short-answer", text: "The treaty earned much." }),
  cloze: (item) => ({
    kind: "cloze",
    gaps: Object.fromEntries(
      item.gaps.map((gap) => [gap.id, gap.way === "typed" ? (gap.accepted[0] ?? "") : gap.key]),
    ),
  }),
  "claim-and-evidence": (item) => ({
    kind: "claim-and-evidence",
    option: item.key,
    sentences: (item.evidence[0] ?? []).map((spot) => spot.sentence),
  }),
};

export const kinds = Object.keys(sample) as ItemKind[];

const points = fc.double({ min: 0, max: 100, noNaN: true });
/** Few ids, so that keys and answers meet; some that every object has by birth. */
const someId = fc.constantFrom("A", "B", "C", "D", "E", "X", "Y", "Z", "p1s1", "constructor", "toString");
const ids = (min: number, max: number) => fc.uniqueArray(someId, { minLength: min, maxLength: max });

const anyItemOf: { [K in ItemKind]: fc.Arbitrary<ItemOf<K>> } = {
  "multiple-choice": fc
    .record({ points, ids: ids(2, 8) })
    .map(({ ids: [key = "A", ...rest], points: worth }) =>
      sample["multiple-choice"]({ points: worth, options: options([...rest, key], [key]), key }),
    ),
  "multiple-select": fc
    .record({ points, ids: ids(3, 10), keys: fc.integer({ min: 1, max: 10 }) })
    .map(({ ids: all, keys: count, points: worth }) => {
      const keys = all.slice(0, count);
      return sample["multiple-select"]({ points: worth, options: options(all, keys), keys });
    }),
  "evidence-selection": fc
    .record({ points, sets: fc.array(ids(1, 3), { minLength: 1, maxLength: 3 }) })
    .map(({ sets, points: worth }) =>
      sample["evidence-selection"]({
        points: worth,
        evidence: sets.map((set) => set.map((sentence) => ({ sentence }))),
      }),
    ),
  ordering: fc
    .record({ points, key: ids(2, 10) })
    .map(({ key, points: worth }) =>
      sample.ordering({ points: worth, entries: entries([...key].reverse()), key }),
    ),
  matching: fc.record({ points, left: ids(2, 8), right: ids(8, 8) }).map(({ left, right, points: worth }) =>
    sample.matching({
      points: worth,
      left: entries(left),
      right: entries(right),
      key: Object.fromEntries(left.map((id, index) => [id, right[index] ?? id])),
    }),
  ),
  "short-answer": points.map((worth) => sample["short-answer"]({ points: worth })),
  cloze: fc
    .record({ points, gaps: ids(1, 4), words: ids(2, 6), typed: fc.boolean() })
    .map(({ gaps, words, typed, points: worth }) =>
      sample.cloze({
        points: worth,
        gaps: gaps.map((id, index) => ({
          id,
          before: "… ",
          why: "",
          ...(typed && index % 2 === 0
            ? { way: "typed" as const, accepted: words }
            : { way: "choice" as const, options: entries(words), key: words[index % words.length] ?? "" }),
        })),
      }),
    ),
  "claim-and-evidence": fc
    .record({ points, ids: ids(2, 8), sets: fc.array(ids(1, 3), { minLength: 1, maxLength: 3 }) })
    .map(({ ids: all, sets, points: worth }) => {
      const key = all[0] ?? "A";
      return sample["claim-and-evidence"]({
        points: worth,
        options: options(all, [key]),
        key,
        evidence: sets.map((set) => set.map((sentence) => ({ sentence }))),
      });
    }),
};
export const anyItem: fc.Arbitrary<Item> = fc.oneof(
  ...kinds.map((kind): fc.Arbitrary<Item> => anyItemOf[kind]),
);

const answersOver = (id: fc.Arbitrary<string>): fc.Arbitrary<ItemAnswer> => {
  const list = fc.array(id, { maxLength: 10 });
  return fc.oneof(
    fc.record({ kind: fc.constant("multiple-choice" as const), option: fc.option(id) }),
    fc.record({ kind: fc.constant("multiple-select" as const), options: list }),
    fc.record({ kind: fc.constant("evidence-selection" as const), sentences: list }),
    fc.record({ kind: fc.constant("ordering" as const), order: list }),
    fc.record({ kind: fc.constant("matching" as const), pairs: fc.dictionary(id, id) }),
    fc.record({ kind: fc.constant("short-answer" as const), text: fc.string() }),
    fc.record({ kind: fc.constant("cloze" as const), gaps: fc.dictionary(id, id) }),
    fc.record({ kind: fc.constant("claim-and-evidence" as const), option: fc.option(id), sentences: list }),
  );
};
/** Answers to the ids that `anyItem` uses, in any number and order. */
export const anyAnswer = answersOver(someId);
/** Answers to ids that no item has. */
export const strayAnswer = answersOver(fc.stringMatching(/^stray-[a-z]{1,4}$/));
