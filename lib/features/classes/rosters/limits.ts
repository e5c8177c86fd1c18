/** By themselves, so that a form brings no parser to the browser. */
export const importLimits = { rows: 500, characters: 100_000, number: 60 } as const;
