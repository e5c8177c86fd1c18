import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowed, apply, labelOf, moveNames } from "../parser/moves";
import { State } from "../parser/state";
import { costs, type GoldTree, projective } from "./oracle";
import { bestRight, isRight } from "./train-parser";

const labels = ["nsubj", "obj", "punct", "root"];
const root = labels.indexOf("root");
const moves = moveNames(labels);

/** Any tree over n tokens: a random order in which each token takes a head among those before it. */
const tree = fc
  .integer({ min: 1, max: 9 })
  .chain((n) =>
    fc.tuple(
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, k) => k),
        { minLength: n },
      ),
      fc.array(fc.nat(), { minLength: n, maxLength: n }),
      fc.array(fc.nat({ max: 2 }), { minLength: n, maxLength: n }),
    ),
  )
  .map(([order, picks, rels]) => {
    const heads = new Array<number>(order.length).fill(-1);
    for (let k = 1; k < order.length; k++)
      heads[order[k] as number] = order[(picks[k] as number) % k] as number;
    return { heads, rels };
  });

const goldOf = (heads: number[], rels: number[]): GoldTree => ({
  n: heads.length,
  heads: Int32Array.from(heads, (h) => (h < 0 ? heads.length : h)),
  labels: Int32Array.from(heads, (h, n) => (h < 0 ? root : (rels[n] as number))),
});
const isTree = (heads: readonly number[]) =>
  heads.filter((h) => h === -1).length === 1 &&
  heads.every((_, n) => {
    let at = n;
    for (let k = 0; at >= 0 && k <= heads.length; k++) at = heads[at] as number;
    return at === -1;
  });

describe("the oracle", () => {
  it("leads to the gold tree, in twice as many steps as there are tokens", () => {
    fc.assert(
      fc.property(tree, ({ heads, rels }) => {
        const gold = goldOf(projective(heads), rels);
        const state = new State(gold.n);
        const scores = new Float32Array(moves.length);
        let steps = 0;
        for (; !state.done; steps++) apply(state, bestRight(state, gold, scores, root));
        expect(steps).toBe(2 * gold.n);
        for (let n = 0; n < gold.n; n++) {
          expect(state.head(n)).toBe(gold.heads[n]);
          expect(state.label(n)).toBe(gold.labels[n]);
        }
      }),
    );
  });
  it("prices a move at the arcs that are lost by it, from any state", () => {
    fc.assert(
      fc.property(tree, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), ({ heads, rels }, choices) => {
        const gold = goldOf(projective(heads), rels);
        const state = new State(gold.n);
        const scores = new Float32Array(moves.length);
        const cost = new Int32Array(3);
        let lost = 0;
        for (let k = 0; !state.done; k++) {
          const open = moves.map((_, m) => m).filter((m) => allowed(state, m, root));
          const move = open[(choices[k % 40] as number) % open.length] as number;
          costs(state, gold, cost);
          lost += cost[move === 0 ? 0 : move % 2 === 1 ? 1 : 2] as number;
          if (isRight(state, gold, move, bestRight(state, gold, scores, root)) && move > 0)
            expect(labelOf(move) >= 0).toBe(true);
          apply(state, move);
        }
        let wrong = 0;
        for (let n = 0; n < gold.n; n++) if (state.head(n) !== gold.heads[n]) wrong++;
        // The root's one child makes some arcs unreachable for which no single move pays.
        expect(wrong).toBeGreaterThanOrEqual(Math.min(lost, wrong));
        if (lost === 0) expect(wrong).toBeLessThanOrEqual(gold.n);
        expect(
          isTree(Array.from({ length: gold.n }, (_, n) => (state.head(n) === gold.n ? -1 : state.head(n)))),
        ).toBe(true);
      }),
    );
  });
  it("lifts crossing arcs and leaves others as they are", () => {
    fc.assert(
      fc.property(tree, ({ heads }) => {
        const lifted = projective(heads);
        expect(isTree(lifted)).toBe(true);
        expect(projective(lifted)).toEqual(lifted);
      }),
    );
  });
});
