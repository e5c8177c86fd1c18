/** Longest text a student can save in one short answer, in characters. Apart from the schema, for the browser's sake. */
export const shortAnswerLimit = 20_000;
