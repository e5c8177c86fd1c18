/** Around what was found in a snippet: signs that stand in no newspaper's text. Apart, so that a page needs no database for them. */
export const foundFrom = "\uE000";
export const foundTo = "\uE001";
