import { common } from "./common";
import { generalA } from "./general-a";
import { generalI } from "./general-i";
import type { Term } from "./rows";
import { science } from "./science";

/** Words of news, argument and science outside civics, with definitions written for this product. */
export const general: Term[] = [...generalA, ...generalI, ...science, ...common];
