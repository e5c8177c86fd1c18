/** Finding what stands between quotation marks in a text. Pure. */

export interface Quoted {
  /** What stands between the marks. */
  text: string;
  /** Where it begins in the whole text; in UTF-16 units. */
  start: number;
}

/** Longer than this is a mark that was never closed rather than a quotation; in characters. */
const longest = 4000;
const opens = (before: string) => before === "" || /[\s([{—–\-/“"‘]/.test(before);

/** Closing marks by opening mark, the usual one first. */
const closers: Record<string, string[]> = { "“": ["”", '"'], "„": ["“", "”"], '"': ['"', "”"] };

/**
 * The quotations of a text, in order. A quotation ends in the paragraph that it began in. Single marks count where they
 * are clear: an opening one that can be no apostrophe, with its closing one. Marks within a quotation are part of it.
 */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (const { part, at } of paragraphsOf(text)) {
    for (let index = 0; index < part.length; index += 1) {
      const end = endOf(part, index);
      if (end < 0) continue;
      found.push({ text: part.slice(index + 1, end), start: at + index + 1 });
      index = end;
    }
  }
  return found.filter(({ text: quoted }) => /[\p{L}\p{N}]/u.test(quoted));
}

function paragraphsOf(text: string): { part: string; at: number }[] {
  let at = 0;
  return text.split(/(\n[^\S\n]*\n)/).map((part) => {
    at += part.length;
    return { part, at: at - part.length };
  });
}

/** Where the quotation ends that begins with the mark at `index`; -1 where none begins there. */
function endOf(part: string, index: number): number {
  const mark = part[index] ?? "";
  if (mark === "‘") return endOfSingle(part, index);
  const marks = closers[mark];
  const inside = part[index + 1] ?? " ";
  // A straight mark opens what follows it at once, and nothing before it.
  if (!marks || (mark === '"' && (!opens(part[index - 1] ?? "") || /\s/.test(inside)))) return -1;
  for (const closer of marks) {
    const end = part.indexOf(closer, index + 1);
    if (end > 0 && end - index <= longest) return end;
  }
  return -1;
}

function endOfSingle(part: string, index: number): number {
  if (!opens(part[index - 1] ?? "") || !/[\p{L}\p{N}[…]/u.test(part[index + 1] ?? "")) return -1;
  const next = part.indexOf("‘", index + 1);
  const limit = Math.min(next < 0 ? part.length : next, index + longest);
  let last = -1;
  for (let end = part.indexOf("’", index + 1); end > 0 && end < limit; end = part.indexOf("’", end + 1)) {
    const after = part[end + 1] ?? "";
    if (/[\p{L}\p{N}]/u.test(after)) continue;
    last = end;
    // "the towns’ share": a mark after s, before a word in lower case, may be a possessive. A later one would be clearer.
    if (!/s$/.test(part.slice(0, end)) || !/^\s\p{Ll}/u.test(part.slice(end + 1))) return end;
  }
  return last;
}
