/** A quotation, and the article, as words and signs that can be compared. Pure. */

export interface Token {
  /** As it is compared: one apostrophe, one dash. */
  norm: string;
  low: string;
  kind: "word" | "sign" | "gap" | "bracket";
  /** Of a word with a part in brackets: what it may stand for. */
  pattern?: RegExp;
  start: number;
  end: number;
}

const dots = String.raw`(?:…|\.[ \u00A0]?\.[ \u00A0]?\.)(?:[ \u00A0]?\.)?`;
const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const word = String.raw`${letter}+(?:(?:['’\-‐‑]|(?<=\p{N})[.,](?=\p{N}))${letter}+)*`;
const patched = String.raw`\[\p{L}{1,12}\]${letter}+|${letter}+\[\p{L}{1,12}\]`;
const sign = String.raw`--|[—–\-,;:.!?()$€£%&/]`;

const inQuotation = new RegExp(
  String.raw`(?<gap>\[\s*${dots}\s*\]|\(\s*${dots}\s*\)|${dots})|(?<patched>${patched})|(?<bracket>\[[^[\]\n]{1,120}\])|(?<word>${word})|(?<sign>${sign})`,
  "gu",
);
const inArticle = new RegExp(`(?<gap>${dots})|(?<word>${word})|(?<sign>${sign})`, "gu");

const normal = (text: string) =>
  text
    .normalize("NFC")
    .replace(/’/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/^(?:--|–)$/, "—");

/** "[T]he" may be "the"; "gain[ed]" whatever begins with "gain". */
function patternOf(said: string): RegExp {
  const [, opening, rest = ""] = /^\[(\p{L}+)\](.+)$/u.exec(said) ?? [];
  if (opening !== undefined)
    return new RegExp(opening.length === 1 ? `^${opening}${rest}$` : String.raw`^\p{L}*${rest}$`, "iu");
  return new RegExp(String.raw`^${said.replace(/\[.*$/, "")}\p{L}*$`, "u");
}

function read(text: string, shape: RegExp, from: number): Token[] {
  return [...text.matchAll(shape)].map((match) => {
    const { gap, patched: mended, bracket, word: isWord } = match.groups ?? {};
    const norm = normal(match[0]);
    const kind = gap ? "gap" : bracket ? "bracket" : isWord || mended ? "word" : "sign";
    const start = from + match.index;
    const token: Token = { norm, low: norm.toLowerCase(), kind, start, end: start + match[0].length };
    return mended ? { ...token, pattern: patternOf(mended) } : token;
  });
}

/** Quotation marks of every style are left out. */
export const articleTokens = (text: string, from = 0): Token[] => read(text, inArticle, from);

const ends = (tokens: Token[]) => {
  const isWord = ({ kind }: Token) => kind === "word";
  const first = tokens.findIndex(isWord);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(isWord) + 1);
};

/** From the first word to the last: signs, gaps and brackets at the ends say nothing of what is quoted. */
export const quotationTokens = (text: string): Token[] => ends(read(text, inQuotation, 0));

/** The stretches between what is left out, each with how much of the article may be: none before the first. */
export interface Stretch {
  tokens: Token[];
  skips: number;
}

/** How many words and signs "…" may leave out, and how many a bracket may stand for. */
const mostLeftOut = 400;
const mostBracketed = 15;

/** Splits at "…", and at brackets too where `brackets` says so. */
export function stretchesOf(tokens: Token[], brackets: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let [current, skips]: [Token[], number] = [[], 0];
  const close = () => {
    if (ends(current).length > 0) stretches.push({ tokens: ends(current), skips });
    else if (stretches.length > 0) return;
    skips = 0;
  };
  for (const token of tokens) {
    if (token.kind === "gap" || (brackets && token.kind === "bracket")) {
      close();
      current = [];
      skips += token.kind === "gap" ? mostLeftOut : mostBracketed;
    } else current.push(token);
  }
  close();
  return stretches;
}
