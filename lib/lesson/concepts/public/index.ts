import { everyday } from "./everyday";
import { rights } from "./rights";
import { society } from "./society";
import { asConcept, type PublicConcept } from "./tension";

/** The library of tensions for texts without great-power politics. */
export const tensions: PublicConcept[] = [...rights, ...society, ...everyday].map(asConcept);
