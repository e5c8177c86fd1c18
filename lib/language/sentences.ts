/** Sentence borders of English running text. */

/** A stretch of a text: `end` exclusive, UTF-16 offsets. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

const titles =
  "Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|Fr|St|Sr|Jr|Messrs|Amb|Adm|Maj|Brig|Pres";
const shortened =
  "vs|etc|approx|dept|est|Inc|Ltd|Corp|Co|Bros|vol|pp|ed|eds|al|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Ave|Blvd|Rd|Mt|Ft|Ariz|Calif|Fla|Ga|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mo|Neb|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis";
const neverEnds = new RegExp(`(?:^|[\\s("“‘'\\[])(?:${titles})\\.$`);
const seldomEnds = new RegExp(`(?:^|[\\s("“‘'\\[])(?:${shortened}|e\\.g|i\\.e|a\\.m|p\\.m)\\.$`);
const initials = /(?:^|[\s("“‘'[.-])\p{Lu}\.$/u;
const letterPairs = /(?:^|[\s("“‘'[])(?:\p{L}\.){2,}$/u;
/** Words that open a sentence even after "U.S." or "Inc." */
const opener =
  /^["“‘'([]*(?:The|A|An|It|He|She|They|We|I|You|This|That|These|Those|But|And|In|On|At|As|After|Before|If|When|While|Although|However|His|Her|Their|Its|There|Meanwhile|Yet|So|For|By|With|Since|According)\b/;
const closers = /["”’'»)\]]/;

/**
 * Splits a text into sentences that, joined, give the text back: the white space between two sentences belongs to the
 * first. A span's own `text` includes that space; trim it to show it.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const ends = /[.!?…]+/g;
  for (let hit = ends.exec(text); hit !== null; hit = ends.exec(text)) {
    let end = hit.index + hit[0].length;
    while (end < text.length && closers.test(text.charAt(end))) end++;
    const space = /^\s+/.exec(text.slice(end, end + 40));
    if (!space) continue;
    const next = text.slice(end + space[0].length, end + space[0].length + 40);
    if (next === "" || !endsHere(text.slice(start, hit.index + hit[0].length), next, hit[0])) continue;
    const stop = end + space[0].length;
    spans.push({ text: text.slice(start, stop), start, end: stop });
    start = stop;
    ends.lastIndex = stop;
  }
  if (start < text.length) spans.push({ text: text.slice(start), start, end: text.length });
  return spans;
}

function endsHere(before: string, next: string, mark: string): boolean {
  const opensUpper = /^["“‘'«([—–-]*[\p{Lu}\p{N}]/u.test(next) || /^["“‘«([]/.test(next);
  if (mark.includes("…") || mark.length > 1) return opensUpper;
  if (mark !== ".") return opensUpper;
  if (neverEnds.test(before)) return false;
  if (!opensUpper) return false;
  if (/\bNos?\.$/.test(before) && /^\d/.test(next)) return false;
  if (seldomEnds.test(before) || letterPairs.test(before)) return opener.test(next);
  if (initials.test(before)) return /\b(?:vitamin|plan|option|part|class|I)\s\p{Lu}?\.?$/u.test(before);
  return true;
}
