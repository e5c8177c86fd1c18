/**
 * Words of running text as the treebanks cut them (English Web Treebank, after the Penn Treebank): "did|n't",
 * "Syria|'s", "15|-|year", "$|5", "U.S.|-|led", "non-human".
 */

export interface Piece {
  start: number;
  end: number;
}

const word = "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*";
const titles =
  "Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Cpl|Sgt|Sen|Rep|Reps|Gov|Rev|Hon|St|Sr|Jr|Messrs|Amb|Adm|Maj|Brig|Cmdr|Insp|vs|etc|approx|dept|Inc|Ltd|Corp|Co|Bros|al|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ave|Blvd|Rd|Mt|Ft|Ariz|Calif|Conn|Fla|Mass|Mich|Minn|Okla|Tenn|Wis";
const prefixes =
  "non|pre|re|co|mid|anti|cross|post|semi|pro|sub|multi|ex|counter|mini|inter|neo|un|micro|trans|ultra|intra|pan|e";

/** Tried in this order at each place. */
const kinds: [string, RegExp][] = [
  [
    "address",
    /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]|[\p{L}\p{N}.+_-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|edu|gov|info)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’])?/uy,
  ],
  ["run", /\.{2,}|…+|-{2,}|[!?]{2,}|\*{2,}|={2,}|_{2,}/uy],
  [
    "number",
    /\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)|\d{3}-\d{3}-\d{4}(?!\d)|\d+(?:st|nd|rd|th|s)(?!\p{L})|\d+[A-Z](?![\p{L}\p{N}])|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.:]\d+)*/uy,
  ],
  ["decade", /['’]\d0s(?!\p{L})/uy],
  ["letters", /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|Ph\.D\./uy],
  ["initial", /\p{Lu}\.(?=\s*['"“‘(]?\p{Lu})/uy],
  ["shortened", new RegExp(`(?:${titles})\\.(?!\\p{L})|Nos?\\.(?=\\s*\\d)`, "uy")],
  ["mark", /['’](?:tis|twas|em|til|cause|s|d|m|ll|re|ve)(?![\p{L}\p{N}])/iuy],
  ["prefixed", new RegExp(`(?:${prefixes})[-‑]\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}+)?`, "iuy")],
  ["capitals", /\p{Lu}+&\p{Lu}+(?![\p{L}\p{N}])/uy],
  ["word", new RegExp(`${word}(?:['’]${word})*`, "uy")],
  ["other", /\P{M}\p{M}*|[\s\S]/uy],
];

const endings = /^(.+?)(n['’]t|['’](?:s|m|d|ll|re|ve))$/iu;
const joined: Record<string, number> = { cannot: 3, gonna: 3, wanna: 3, gotta: 3, gimme: 3, lemme: 3 };

/** Cuts a text into tokens: offsets in order, without overlap, white space left out. */
export function tokenize(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  // Addresses are looked for only in a stretch that may hold one: their pattern is slow on long runs without a space.
  let stretch = 0;
  let address = false;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    if (at >= stretch) {
      const space = /\s/.exec(text.slice(at, at + 500));
      stretch = at + (space ? space.index : 500);
      address = space !== null || at + 500 >= text.length ? addressLike.test(text.slice(at, stretch)) : false;
    }
    const { kind, end } = matchAt(text, at, address);
    if (kind === "word" || kind === "prefixed") splitWord(text, at, end, pieces);
    else pieces.push({ start: at, end });
    at = end;
  }
  return pieces;
}

const addressLike = /@|www\.|:\/\/|\.(?:com|org|net|edu|gov|info)/i;

function matchAt(text: string, at: number, address: boolean): { kind: string; end: number } {
  // An abbreviation or prefix inside a word is none ("Marco." ends in "co.").
  const inside = at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  for (const [kind, pattern] of kinds) {
    if (kind === "address" && !address) continue;
    if (inside && /letters|initial|shortened|prefixed/.test(kind)) continue;
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (hit && hit[0].length > 0) return { kind, end: at + hit[0].length };
  }
  return { kind: "other", end: at + 1 };
}

/** "don't" is "do" and "n't", "Syria's" is "Syria" and "'s", "cannot" is "can" and "not". */
function splitWord(text: string, start: number, end: number, pieces: Piece[]): void {
  const found = text.slice(start, end);
  const cut = joined[found.toLowerCase()] ?? endings.exec(found)?.[1]?.length;
  if (cut === undefined || /^o['’]clock$/i.test(found)) {
    pieces.push({ start, end });
    return;
  }
  // "wouldn't've" has two endings.
  splitWord(text, start, start + cut, pieces);
  pieces.push({ start: start + cut, end });
}
