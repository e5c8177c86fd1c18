/** Longest word or words in one gap, in characters. Apart from the schema, for the browser's sake. */
export const typedLimit = 80;
