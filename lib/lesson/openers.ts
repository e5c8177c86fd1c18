import { sentenceOpeners } from "@/lib/language/markers";

const openers = new RegExp(
  `^(?:${Object.keys(sentenceOpeners).join("|")}|meanwhile|still|in fact|indeed|also|of course|later|then),\\s+`,
  "i",
);
/** The connective with its comma that a sentence can lose without harm ("However, "), or "". */
export const leadingOpener = (text: string): string => openers.exec(text)?.[0] ?? "";
