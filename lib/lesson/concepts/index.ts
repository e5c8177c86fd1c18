import type { Concept } from "./concept";
import { order } from "./order";
import { power } from "./power";
import { pressure } from "./pressure";

export type { Cast, Concept } from "./concept";
/** The library of ideas that essay prompts are built on. */
export const concepts: Concept[] = [...power, ...pressure, ...order];
