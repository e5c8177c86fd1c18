/** Telling a person's own name from the office, party or place that stands before and after it. */
import { genderOfName } from "./persons";

const office =
  /^(?:President|Minister|Secretary|Senator|Judge|Justice|King|Queen|Prince|Princess|Sultan|Chancellor|General|Professor|Governor|Mayor|Attorney|Director|Chief|Executive|Ambassador|Congressman|Congresswoman|Representatives?|Rep\.?|Sen\.?|Chairman|Chairwoman|Speaker|Colonel|Captain|Leader|Commissioner|CEO|Legislator|Counsel|Whip|Chair|Archbishop|Bishop|Pope|Emir|Premier|Prosecutor|Spokesman|Spokeswoman|Editor|Coach|Officer|Inspector|Detective|Lawmaker|Councillor|Administrator|Envoy|Chancellor|Treasurer|Voter|Author)$/;

/**
 * Where a person's own name stands in a run of capitalised words ("FBI Director Christopher Wray", "Cory Gardner of
 * Colorado"), `to` exclusive; null where no office or first name shows that the run holds one with more around it.
 */
export function ownName(words: readonly string[]): { from: number; to: number } | null {
  let lead = -1;
  for (const [n, word] of words.entries()) if (office.test(word) && n < words.length - 1) lead = n;
  const of = words.indexOf("of");
  // "Secretary of State Mike Pompeo", "of Hong Kong Carrie Lam": the first name opens the person's own.
  const first = words.findIndex(
    (w, n) => n > Math.max(lead, 0) && genderOfName(w) !== undefined && /^\p{Lu}/u.test(words[n + 1] ?? ""),
  );
  const led = lead >= 0 || of === 0;
  const from = led && first > 0 ? first : lead >= 0 && of < 0 && words.length - lead > 2 ? lead + 1 : 0;
  const opens = genderOfName(words[from] ?? "") !== undefined;
  const end = words.findIndex((w, n) => n > from + 1 && w === "of");
  const to = end > 0 && opens && end - from >= 2 ? end : words.length;
  if ((from === 0 && to === words.length) || to - from < 2 || to - from > 4) return null;
  return { from, to };
}
