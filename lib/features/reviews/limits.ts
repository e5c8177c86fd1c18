/** Longest comment on an item or on the whole piece, in characters. */
export const commentLimit = 5_000;
/** Longest reason for departing from the key, in characters. */
export const reasonLimit = 500;
