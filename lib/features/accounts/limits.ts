/** Lengths in characters, for input and forms alike; by themselves, so that a form brings no parser to the browser. */
export const limits = { name: 100, email: 254, passwordFrom: 10, password: 200, signInName: 254 } as const;
