import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBlankAnswer } from "../blank";
import { sample } from "../testing";
import type { ClaimAndEvidenceAnswer } from "./schema";
import { claimAndEvidenceType as type } from "./type";

const sets = (...ids: string[]) => ids.map((set) => set.split(" ").map((sentence) => ({ sentence })));
const answer = (option: string | null, ids: string): ClaimAndEvidenceAnswer => ({
  kind: "claim-and-evidence",
  option,
  sentences: ids.split(" ").filter(Boolean),
});

// sets that suffice · most to choose · Part A, of which B is right · Part B · points of 4
test.each([
  [["1"], 1, "B", "1", 4],
  [["1"], 1, "B", "9", 2],
  [["1"], 1, "B", "", 2],
  [["1"], 1, "A", "1", 0],
  [["1"], 1, null, "1", 0],
  [["1"], 1, "Z", "1", 0],
  [["1"], 1, null, "", 0],
  [["1"], 1, "B", "1 9", 2],
  [["1"], 2, "B", "1 9", 3],
  [["1 2"], 2, "B", "1", 3],
  [["1 2"], 2, "B", "2 1", 4],
  [["1 2"], 2, "B", "1 9", 2],
  [["1", "2 3"], 3, "B", "2 3", 4],
  [["1", "2 3"], 3, "A", "2 3", 0],
])("sets %j, choose %i, A %j and B %j → %d of 4", (evidence, choose, option, chosen, points) => {
  const item = sample["claim-and-evidence"]({ evidence: sets(...evidence), choose });
  expect(type.score(item, answer(option, chosen))).toEqual({ points, decided: true });
});

describe("points of any pair", () => {
  const ids = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4"), { minLength: 1, maxLength: 3 });
  const pair = fc.record({ sets: fc.array(ids, { minLength: 1, maxLength: 3 }), chosen: ids });
  const item = (evidence: string[][]) =>
    sample["claim-and-evidence"]({ evidence: evidence.map((set) => set.map((sentence) => ({ sentence }))) });

  test("are never fewer with the right claim than with a wrong one", () => {
    fc.assert(
      fc.property(pair, ({ sets: evidence, chosen }) => {
        const of = (option: string) => type.score(item(evidence), answer(option, chosen.join(" "))).points;
        expect(of("B")).toBeGreaterThanOrEqual(of("A"));
      }),
    );
  });
  test("never fall when a sentence of the proof is added to a part of it", () => {
    fc.assert(
      fc.property(ids, fc.nat(), (set, cut) => {
        const part = set.slice(0, cut % (set.length + 1));
        const of = (chosen: string[]) =>
          type.score(
            sample["claim-and-evidence"]({ evidence: sets(set.join(" ")) }),
            answer("B", chosen.join(" ")),
          ).points;
        expect(of(set)).toBe(4);
        expect(of(part)).toBeGreaterThanOrEqual(of(part.slice(0, -1)));
      }),
    );
  });
});

test("either part alone is an answer", () => {
  expect(isBlankAnswer(answer(null, ""))).toBe(true);
  expect(isBlankAnswer(answer("A", ""))).toBe(false);
  expect(isBlankAnswer(answer(null, "1"))).toBe(false);
});

test("what keeps a pair from being published", () => {
  expect(type.whyNotPublishable(sample["claim-and-evidence"]())).toEqual([]);
  expect(type.whyNotPublishable(sample["claim-and-evidence"]({ key: "Z", candidates: ["x"] }))).toEqual([
    "No option of Part A is marked as the key.",
    "None of the sentences offered proves the answer.",
  ]);
});
