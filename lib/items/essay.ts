/** The essay's constants, apart from its schema for the browser's sake. */

/** The item id under which an attempt's essay is kept. */
export const essayItemId = "essay";
/** Longest essay that can be saved, in characters (about 15,000 words). */
export const essayLimit = 100_000;
/** Longest note in one part of a plan, in characters. */
export const planLimit = 2000;
