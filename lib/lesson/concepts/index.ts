import type { Concept } from "./concept";
import { bargaining } from "./library/bargaining";
import { economy } from "./library/economy";
import { force } from "./library/force";
import { law } from "./library/law";
import { order } from "./library/order";
import { support } from "./library/support";

export type { Concept } from "./concept";
/** The library of ideas of international politics that essay prompts are built on. */
export const concepts: Concept[] = [...support, ...force, ...bargaining, ...economy, ...order, ...law];
