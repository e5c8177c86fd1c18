/** How well yes-or-no predictions agree with people's judgement. */
export interface Prediction {
  question: string;
  right: boolean;
  probability: number;
  suggested: boolean;
}
export interface Agreement {
  /** Mean of the F1 of right and of wrong answers. */
  macroF1: number;
  /** 95 % interval of macroF1, by drawing questions anew (1,000 times). */
  interval: [low: number, high: number];
  accuracy: number;
  /** Mean squared error of the probability (Brier 1950). */
  brier: number;
  /** Expected calibration error in ten bins. */
  calibrationError: number;
  answers: number;
}

/** Right and suggested, neither, and the two kinds of error together. */
type Counts = [hits: number, rejections: number, errors: number];
const countsOf = (predicted: readonly Pick<Prediction, "right" | "suggested">[]): Counts => {
  const hits = predicted.filter((p) => p.right && p.suggested).length;
  const rejections = predicted.filter((p) => !p.right && !p.suggested).length;
  return [hits, rejections, predicted.length - hits - rejections];
};
const f1 = (hits: number, errors: number) => (hits > 0 ? (2 * hits) / (2 * hits + errors) : 0);
const macro = ([hits, rejections, errors]: Counts) => (f1(hits, errors) + f1(rejections, errors)) / 2;

/** Macro-averaged F1 of two classes. */
export const macroF1 = (predicted: readonly Pick<Prediction, "right" | "suggested">[]): number =>
  macro(countsOf(predicted));

/** Agreement with people; the same predictions always give the same interval. */
export function agreement(predicted: readonly Prediction[]): Agreement {
  const mean = (of: (p: Prediction) => number) =>
    predicted.reduce((n, p) => n + of(p), 0) / Math.max(1, predicted.length);
  const bins = grouped(predicted, (p) => Math.min(9, Math.floor(p.probability * 10)));
  const off = bins.map((bin) => Math.abs(bin.reduce((n, p) => n + p.probability - Number(p.right), 0)));
  return {
    macroF1: macroF1(predicted),
    interval: intervalOf(grouped(predicted, (p) => p.question).map(countsOf)),
    accuracy: mean((p) => Number(p.right === p.suggested)),
    brier: mean((p) => (p.probability - Number(p.right)) ** 2),
    calibrationError: off.reduce((n, o) => n + o, 0) / Math.max(1, predicted.length),
    answers: predicted.length,
  };
}

function intervalOf(questions: readonly Counts[]): [number, number] {
  const random = randomFrom(1);
  const drawn = Array.from({ length: 1000 }, () => {
    const sum: Counts = [0, 0, 0];
    for (let n = 0; n < questions.length; n++) {
      const one = questions[Math.floor(random() * questions.length)] ?? [0, 0, 0];
      for (const at of [0, 1, 2] as const) sum[at] += one[at];
    }
    return macro(sum);
  }).sort((a, b) => a - b);
  return [drawn[24] ?? 0, drawn[974] ?? 0];
}

function grouped<T>(all: readonly T[], key: (one: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups.values()];
}

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
