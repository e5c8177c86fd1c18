/** Gradient-boosted regression trees for squared error (Friedman 2001), on measures cut into few bins. */
import { sumOfTrees, type Tree } from "@/lib/language/difficulty";

export interface Boosting {
  trees: number;
  leaves: number;
  rate: number;
  /** Rows that a leaf holds at least. */
  least: number;
  /** Added to a leaf's count, so that small leaves stay near zero. */
  shrink: number;
  bins: number;
}
export interface Forest {
  base: number;
  trees: Tree[];
}
interface Leaf {
  rows: number[];
  node: number;
  sum: number;
  best: { gain: number; measure: number; bin: number } | null;
}

/** Fits on rows of equally many measures; the same rows always give the same forest. */
export function fitForest(rows: number[][], targets: number[], options: Boosting): Forest {
  const width = rows[0]?.length ?? 0;
  const borders = Array.from({ length: width }, (_, m) => bordersOf(rows, m, options.bins));
  const binned = rows.map((row) => row.map((v, m) => binOf(borders[m] ?? [], v)));
  const base = targets.reduce((n, t) => n + t, 0) / targets.length;
  const residual = targets.map((t) => t - base);
  const trees: Tree[] = [];
  for (let n = 0; n < options.trees; n++) {
    // Every tree sees another two thirds of the measures, so that no single one decides all.
    const measures = Array.from({ length: width }, (_, m) => m).filter((m) => (m * 7 + n * 5) % 3 !== 0);
    const tree = growTree(binned, residual, borders, measures, options);
    trees.push(tree);
    for (const [r, row] of rows.entries()) residual[r] = (residual[r] ?? 0) - sumOfTrees(0, [tree], row);
  }
  return { base, trees };
}

/** Borders between bins of about equally many rows. */
function bordersOf(rows: number[][], measure: number, bins: number): number[] {
  const values = rows.map((r) => r[measure] ?? 0).sort((a, b) => a - b);
  const cuts = Array.from(
    { length: bins - 1 },
    (_, n) => values[Math.floor(((n + 1) * values.length) / bins)] ?? 0,
  );
  return [...new Set(cuts)].filter((c) => c < (values.at(-1) ?? 0));
}
const binOf = (borders: number[], value: number) => {
  const at = borders.findIndex((b) => value <= b);
  return at < 0 ? borders.length : at;
};

/** Grows the leaf with the best split first, up to the number of leaves. */
function growTree(
  binned: number[][],
  residual: number[],
  borders: number[][],
  measures: number[],
  options: Boosting,
): Tree {
  const tree: Tree = [];
  const leafOf = (rows: number[]): Leaf => {
    const sum = rows.reduce((n, r) => n + (residual[r] ?? 0), 0);
    tree.push([-1, (options.rate * sum) / (rows.length + options.shrink), 0, 0]);
    const leaf: Leaf = { rows, node: tree.length - 1, sum, best: null };
    leaf.best = bestSplit(leaf, binned, residual, borders, measures, options);
    return leaf;
  };
  const leaves = [leafOf(binned.map((_, r) => r))];
  while (leaves.length < options.leaves) {
    const next = leaves.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
    const { best } = next;
    if (!best) break;
    const goesLeft = (r: number) => (binned[r]?.[best.measure] ?? 0) <= best.bin;
    leaves.splice(leaves.indexOf(next), 1);
    const left = leafOf(next.rows.filter(goesLeft));
    const right = leafOf(next.rows.filter((r) => !goesLeft(r)));
    tree[next.node] = [best.measure, borders[best.measure]?.[best.bin] ?? 0, left.node, right.node];
    leaves.push(left, right);
  }
  return tree;
}

function bestSplit(
  { rows, sum }: Leaf,
  binned: number[][],
  residual: number[],
  borders: number[][],
  measures: number[],
  { least, shrink }: Boosting,
): Leaf["best"] {
  let best: Leaf["best"] = null;
  const whole = sum ** 2 / (rows.length + shrink);
  for (const measure of measures) {
    const size = (borders[measure]?.length ?? 0) + 1;
    const sums = new Float64Array(size);
    const counts = new Int32Array(size);
    for (const r of rows) {
      const bin = binned[r]?.[measure] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (residual[r] ?? 0);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    let left = 0;
    let count = 0;
    for (let bin = 0; bin < size - 1; bin++) {
      left += sums[bin] ?? 0;
      count += counts[bin] ?? 0;
      const rest = rows.length - count;
      if (count < least || rest < least) continue;
      const gain = left ** 2 / (count + shrink) + (sum - left) ** 2 / (rest + shrink) - whole;
      if (gain > 1e-9 && gain > (best?.gain ?? 0)) best = { gain, measure, bin };
    }
  }
  return best;
}
