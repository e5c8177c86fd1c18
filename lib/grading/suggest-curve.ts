/** From a sum of weighted features to a probability and a threshold. */
import { sigmoid } from "./suggest-fit";

/** A logistic curve through sums: probability = sigmoid(slope · sum + shift) (Platt 1999), and where "right" begins. */
export interface Curve {
  slope: number;
  shift: number;
  /** Sum from which an answer is suggested as right: as many are as were right. */
  threshold: number;
}

/** The probability that a sum stands for. */
export const probabilityOf = (curve: Curve, sum: number): number => sigmoid(curve.slope * sum + curve.shift);

/** Fits the curve to sums and labels, with a few of Newton's steps. */
export function curveOf(sums: readonly number[], right: readonly boolean[]): Curve {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < 12; step++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const [n, z] of sums.entries()) {
      const p = sigmoid(slope * z + shift);
      const error = p - Number(right[n]);
      const v = p * (1 - p);
      ga += error * z;
      gb += error;
      aa += v * z * z;
      ab += v * z;
      bb += v;
    }
    const det = aa * bb - ab * ab;
    slope -= (bb * ga - ab * gb) / det;
    shift -= (aa * gb - ab * ga) / det;
  }
  const sorted = [...sums].sort((a, b) => b - a);
  const rights = right.filter(Boolean).length;
  return { slope, shift, threshold: sorted[Math.min(sorted.length - 1, rights)] ?? 0 };
}
