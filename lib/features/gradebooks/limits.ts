/** Limits of a gradebook's fields, apart from the schemas for the browser's sake. */

/** Rows that the form of categories has at most. */
export const categoryRows = 12;
export const gradebookLimits = { name: 60, reason: 300 } as const;
