/** Ridge regression on dense and sparse columns together, by conjugate gradients. */

export interface Row {
  dense: number[];
  /** Column → value. */
  sparse: [number, number][];
}
export interface Fitted {
  mean: number;
  dense: number[];
  sparse: Float64Array;
}

/**
 * Minimises the squared error plus `penalty` times the squared weights. Dense columns should be standardised. The
 * normal equations are solved by conjugate gradients (Hestenes & Stiefel 1952), so nothing grows with columns squared.
 */
export function fitRidge(
  rows: Row[],
  targets: number[],
  columns: number,
  penalty: number,
  rounds = 150,
): Fitted {
  const width = rows[0]?.dense.length ?? 0;
  const mean = targets.reduce((n, t) => n + t, 0) / Math.max(1, targets.length);
  const size = width + columns;
  const transposed = (residual: Float64Array) => {
    const out = new Float64Array(size);
    for (const [r, row] of rows.entries()) {
      const e = residual[r] ?? 0;
      for (let c = 0; c < width; c++) out[c] = (out[c] ?? 0) + e * (row.dense[c] ?? 0);
      for (const [c, v] of row.sparse) out[width + c] = (out[width + c] ?? 0) + e * v;
    }
    return out;
  };
  const applied = (w: Float64Array) => Float64Array.from(rows, (row) => dotRow(row, w, width));
  const weights = new Float64Array(size);
  let residual = transposed(Float64Array.from(targets, (t) => t - mean));
  let direction = Float64Array.from(residual);
  let square = dot(residual, residual);
  for (let round = 0; round < rounds && square > 1e-10; round++) {
    const image = transposed(applied(direction));
    for (let c = 0; c < size; c++) image[c] = (image[c] ?? 0) + penalty * (direction[c] ?? 0);
    const step = square / dot(direction, image);
    for (let c = 0; c < size; c++) weights[c] = (weights[c] ?? 0) + step * (direction[c] ?? 0);
    residual = residual.map((v, c) => v - step * (image[c] ?? 0));
    const next = dot(residual, residual);
    const turn = next / square;
    direction = direction.map((v, c) => (residual[c] ?? 0) + turn * v);
    square = next;
  }
  return { mean, dense: [...weights.subarray(0, width)], sparse: weights.subarray(width) };
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let n = 0; n < a.length; n++) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
};
function dotRow(row: Row, w: Float64Array, width: number): number {
  let sum = 0;
  for (let c = 0; c < width; c++) sum += (w[c] ?? 0) * (row.dense[c] ?? 0);
  for (const [c, v] of row.sparse) sum += (w[width + c] ?? 0) * v;
  return sum;
}
export const predictRidge = (fitted: Fitted, row: Row): number =>
  fitted.mean +
  row.dense.reduce((n, v, c) => n + v * (fitted.dense[c] ?? 0), 0) +
  row.sparse.reduce((n, [c, v]) => n + v * (fitted.sparse[c] ?? 0), 0);

/** Pearson's r of two rows of numbers of one length. */
export function pearson(a: number[], b: number[]): number {
  const average = (v: number[]) => v.reduce((n, x) => n + x, 0) / v.length;
  const [ma, mb] = [average(a), average(b)];
  let [top, left, right] = [0, 0, 0];
  for (let n = 0; n < a.length; n++) {
    const [da, db] = [(a[n] ?? 0) - ma, (b[n] ?? 0) - mb];
    top += da * db;
    left += da * da;
    right += db * db;
  }
  return top / Math.sqrt(left * right);
}
