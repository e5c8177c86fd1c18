/** Options spelt as the article spells: "behavior" beside "labor", "behaviour" beside "labour". */
import type { Reading } from "../reading";

const american =
  /\b(?:labor|color|favor|honor|neighbor|behavior|rumor|harbor|defense|offense|center|theater|traveled|canceled|percent)(?:s|ed|ing|ite|able|hood)?\b/;
const british =
  /\b(?:labour|colour|favour|honour|neighbour|behaviour|rumour|harbour|defence|offence|centre|theatre|programme|travelled|cancelled)(?:s|ed|ing|ite|able|hood)?\b/;

const known = new WeakMap<Reading, boolean>();
/** True where the article has American spellings and no British ones. */
function isAmerican(reading: Reading): boolean {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const has = (form: RegExp) => reading.sentences.some((s) => form.test(s.text));
  const made = has(american) && !has(british);
  known.set(reading, made);
  return made;
}

/** A text of the lexicon, which is spelt in the British way, as this article would spell it. */
export function spelt(text: string, reading: Reading): string {
  if (!isAmerican(reading)) return text;
  return text
    .replace(/\b(behavi|lab|fav|hon|col|neighb|harb|rum|hum|endeav|arm)our/g, "$1or")
    .replace(/\bcentre/g, "center")
    .replace(/\btheatre/g, "theater")
    .replace(/\bprogramme/g, "program")
    .replace(/\b(def|off|pret)ence/g, "$1ense")
    .replace(
      /\b(organ|critic|recogn|real|apolog|summar|minim|legal|author|public)is(e|ed|es|ing)\b/g,
      "$1iz$2",
    )
    .replace(/\blorr(?:y|ies)\b/g, (w) => (w === "lorry" ? "truck" : "trucks"));
}
