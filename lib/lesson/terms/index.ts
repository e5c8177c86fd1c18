import { conflict } from "./conflict";
import { economy } from "./economy";
import { government } from "./government";

import type { Term } from "./rows";

export type { Term };
/** Terms of civics and international relations with definitions written for this product, longest first. */
export const terms: Term[] = [...conflict, ...government, ...economy].sort(
  (a, b) => b.term.length - a.term.length || (a.term < b.term ? -1 : 1),
);
