/** The weights that suggestions are made with, learned by lib/cli/fit-suggestions.ts from other questions. */
import { z } from "zod";
import { classFeatureNames } from "./suggest-class";
import type { Curve } from "./suggest-curve";
import { featureNames } from "./suggest-features";
import type { Weights } from "./suggest-fit";
import file from "./suggest-weights.json" with { type: "json" };

const curve = z.object({ slope: z.number(), shift: z.number(), threshold: z.number() });
const step = z.object({
  intercept: z.number(),
  spread: z.number().min(0),
  features: z.record(z.string(), z.tuple([z.number(), z.number().positive(), z.number()])),
  curve,
});
/** The file: one step that looks at an answer alone, one that adds what the class's answers tell. */
export const weightsFile = z.object({ alone: step, withClass: step });
export type WeightsFile = z.infer<typeof weightsFile>;

const read = weightsFile.parse(file);
const inOrder = (from: WeightsFile["alone"], names: readonly string[]): Weights => ({
  intercept: from.intercept,
  spread: from.spread,
  features: names.map((name) => {
    const known = from.features[name];
    if (!known) throw new Error(`suggest-weights.json lacks ${name}: run lib/cli/fit-suggestions.ts`);
    return known;
  }),
});
export const aloneWeights = inOrder(read.alone, featureNames);
export const aloneCurve: Curve = read.alone.curve;
export const classWeights = inOrder(read.withClass, classFeatureNames);
export const classCurve: Curve = read.withClass.curve;
