/** All rows, by the pattern that asks them. */
import { amount } from "./amount";
import { change } from "./change";
import { conditions } from "./conditions";
import { contrast } from "./contrast";
import { deeds } from "./deeds";
import { doing } from "./doing";
import { facts } from "./facts";
import { hearsay } from "./hearsay";
import { limits } from "./limits";
import { modals } from "./modals";
import type { Row } from "./row";
import { time } from "./time";

const all: Row[] = [
  ...time,
  ...change,
  ...amount,
  ...deeds,
  ...contrast,
  ...modals,
  ...hearsay,
  ...doing,
  ...facts,
  ...limits,
  ...conditions,
];
/** What a word implies beside what it says. */
export const implied = all.filter((row) => row.kind === "implication");
/** How sure a statement is, and what has come about so far. */
export const sureness = all.filter((row) => row.kind === "certainty");
