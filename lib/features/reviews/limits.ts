/** Longest comment on an item or on the whole piece, in characters. */
export const commentLimit = 5_000;
/** Longest reason for departing from the key, in characters. */
export const reasonLimit = 500;
/** Longest comment in the bank in characters, and how many of them a page is sent. */
export const bankLimit = { characters: 600, entries: 60 };
/** Longest comment on a stretch of an answer, and longest private note, in characters. */
export const remarkLimit = 2_000;
export const noteLimit = 5_000;
