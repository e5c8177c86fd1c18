/** Fits the reading-level formula of lib/language/level.ts on excerpts that teachers judged (the CLEAR corpus). */
import { levelFeatures } from "@/lib/language/level-features";
import { sentenceSpans } from "@/lib/language/sentences";
import { type Fitted, fitRidge, pearson, predictRidge, type Row } from "./linear";

/** One excerpt with its judged ease (`bt_easiness`, Crossley et al. 2023: higher is easier) and Lexile band. */
export interface Excerpt {
  text: string;
  ease: number;
  lexile: number;
}
/** An excerpt from a row of clear.csv; a Lexile band that is no plain number counts as unknown (0). */
export const excerptOf = (row: Record<string, string>): Excerpt => ({
  text: row.excerpt ?? "",
  ease: Number(row.bt_easiness),
  lexile: Number(row.lexile_band) || 0,
});
export interface LevelModel {
  mean: number;
  /** Mean, deviation and weight of each measure, in the order of `featureNames`. */
  measures: [number, number, number][];
  /** Weight of the square root of a word's share. */
  words: Record<string, number>;
}

const penalty = 1;
/** A word counts where this many excerpts use it. */
const known = 12;
/** Scales of the two groups of columns; with `penalty` they say how far each is shrunk. */
const denseScale = 0.085;
const wordScale = 0.72;

export const passageOf = (text: string) => ({
  sentences: text.split(/\n+/).flatMap((p) => sentenceSpans(p).map((s) => s.text.trim())),
});

interface Measured {
  values: number[];
  words: Map<string, number>;
  ease: number;
}
function measured(excerpts: Excerpt[]): Measured[] {
  return excerpts.flatMap(({ text, ease }) => {
    const features = levelFeatures(passageOf(text));
    return features ? [{ ...features, ease }] : [];
  });
}

interface Trained {
  fitted: Fitted;
  vocabulary: Map<string, number>;
  scale: { mean: number; deviation: number }[];
}
function train(rows: Measured[]): Trained {
  const uses = new Map<string, number>();
  for (const r of rows) for (const w of r.words.keys()) uses.set(w, (uses.get(w) ?? 0) + 1);
  const kept = [...uses].filter(([w, n]) => n >= known && /^[a-z']+$/.test(w)).map(([w]) => w);
  const vocabulary = new Map(kept.sort().map((w, n) => [w, n]));
  const scale = (rows[0]?.values ?? []).map((_, c) => {
    const mean = rows.reduce((n, r) => n + (r.values[c] ?? 0), 0) / rows.length;
    const variance = rows.reduce((n, r) => n + ((r.values[c] ?? 0) - mean) ** 2, 0) / rows.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
  const trained = { vocabulary, scale };
  return {
    ...trained,
    fitted: fitRidge(
      rows.map((r) => rowOf(r, trained)),
      rows.map((r) => r.ease),
      vocabulary.size,
      penalty,
    ),
  };
}
const rowOf = (r: Measured, { vocabulary, scale }: Pick<Trained, "vocabulary" | "scale">): Row => ({
  dense: scale.map(({ mean, deviation }, c) => (denseScale * ((r.values[c] ?? 0) - mean)) / deviation),
  sparse: [...r.words].flatMap(([w, part]): [number, number][] => {
    const column = vocabulary.get(w);
    return column === undefined ? [] : [[column, wordScale * Math.sqrt(part)]];
  }),
});

/** Predictions for every excerpt from the other four fifths (fold = place modulo 5), with Pearson's r. */
export function crossValidated(excerpts: Excerpt[]): { r: number; predicted: number[]; ease: number[] } {
  const rows = measured(excerpts);
  const predicted = rows.map(() => 0);
  for (let fold = 0; fold < 5; fold++) {
    const trained = train(rows.filter((_, n) => n % 5 !== fold));
    for (const [n, r] of rows.entries())
      if (n % 5 === fold) predicted[n] = predictRidge(trained.fitted, rowOf(r, trained));
  }
  const ease = rows.map((r) => r.ease);
  return { r: pearson(predicted, ease), predicted, ease };
}
/** Pearson's r of the formula with teachers' judgement, five-fold by excerpt. */
export const crossValidatedR = (excerpts: Excerpt[]): number => crossValidated(excerpts).r;

/** The formula fitted on all excerpts, rounded for storing. */
export function levelModel(excerpts: Excerpt[]): LevelModel {
  const { fitted, scale, vocabulary } = train(measured(excerpts));
  const short = (n: number) => Number(n.toPrecision(4));
  return {
    mean: short(fitted.mean),
    measures: scale.map(({ mean, deviation }, c) => [
      short(mean),
      short(deviation),
      short((fitted.dense[c] ?? 0) * denseScale),
    ]),
    words: Object.fromEntries(
      [...vocabulary].map(([w, c]) => [w, Number(((fitted.sparse[c] ?? 0) * wordScale).toFixed(2))]),
    ),
  };
}

/** Mean and deviation of predicted ease and of the Lexile bands, over the excerpts that have a band. */
export function scaleOf(excerpts: Excerpt[], predicted: number[]) {
  const banded = excerpts.flatMap((e, n) => (e.lexile > 0 ? [[predicted[n] ?? 0, e.lexile] as const] : []));
  const spread = (values: number[]) => {
    const mean = values.reduce((n, v) => n + v, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((n, v) => n + (v - mean) ** 2, 0) / values.length);
    return { mean: Number(mean.toPrecision(4)), deviation: Number(deviation.toPrecision(4)) };
  };
  return { ease: spread(banded.map(([e]) => e)), lexile: spread(banded.map(([, l]) => l)) };
}
