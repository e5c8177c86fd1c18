/** Quotations typed by hand, held against the article. Pure. */
import { quotedIn } from "./marks";
import { countWords, mineOf, type Placed, runsOf, type Stretched, sameToken, theirsOf } from "./nearest";
import { articleTokens, quotationTokens, type Stretch, stretchesOf, type Token } from "./tokens";

export interface NumberedText {
  text: string;
  /** The number of its paragraph. */
  paragraph: number;
}
export interface Piece {
  text: string;
  differs: boolean;
}
export type Verdict =
  | { is: "exact"; paragraph: number }
  /** The student's words and the article's; without a difference, its parts stand elsewhere or in another order. */
  | { is: "altered"; paragraph: number; yours: Piece[]; article: Piece[] }
  | { is: "absent" };
export interface Checked {
  text: string;
  verdict: Verdict;
}

/** The least share of words in common for a quotation to count as an altered one. */
const leastShare = 0.55;

export class ArticleText {
  readonly #text: string;
  readonly #tokens: Placed[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #checked = new Map<string, Verdict | null>();

  constructor(sentences: readonly NumberedText[]) {
    let text = "";
    for (const sentence of sentences) {
      const tokens = articleTokens(sentence.text, text.length);
      this.#tokens.push(...tokens.map((token) => ({ ...token, paragraph: sentence.paragraph })));
      text += `${sentence.text} `;
    }
    this.#text = text;
    for (const [index, { low }] of this.#tokens.entries()) {
      const places = this.#places.get(low);
      if (places) places.push(index);
      else this.#places.set(low, [index]);
    }
  }

  /** What a quotation is; null where nothing can be said of it: no words, or one word that need be nobody's. */
  check(quoted: string): Verdict | null {
    const known = this.#checked.get(quoted);
    if (known !== undefined) return known;
    const verdict = this.#judge(quoted);
    this.#checked.set(quoted, verdict);
    return verdict;
  }

  #judge(quoted: string): Verdict | null {
    const tokens = quotationTokens(quoted);
    if (tokens.length === 0) return null;
    const found = this.#find(stretchesOf(tokens, true));
    if (found !== null) return { is: "exact", paragraph: this.#tokens[found]?.paragraph ?? 0 };
    if (tokens.length === 1) return null;
    return this.#altered(quoted, tokens) ?? { is: "absent" };
  }

  /** Where all the stretches stand one after another, no further apart than what is left out between them may be. */
  #find(stretches: Stretch[]): number | null {
    const dead = new Set<number>();
    const from = (nth: number, first: number, last: number): number | null => {
      const stretch = stretches[nth];
      if (!stretch) return first;
      for (let at = first; at <= Math.min(last, this.#tokens.length - stretch.tokens.length); at += 1) {
        if (dead.has(nth * this.#tokens.length + at) || !this.#stands(stretch.tokens, at)) continue;
        const end = at + stretch.tokens.length;
        if (from(nth + 1, end, end + (stretches[nth + 1]?.skips ?? 0)) !== null) return at;
        dead.add(nth * this.#tokens.length + at);
      }
      return null;
    };
    return from(0, 0, this.#tokens.length);
  }

  #stands(quoted: Token[], at: number): boolean {
    return quoted.every((token, index) => {
      const article = this.#tokens[at + index];
      return article !== undefined && sameToken(article, token, index === 0);
    });
  }

  #altered(quoted: string, tokens: Token[]): Verdict | null {
    const parts = stretchesOf(tokens, false).map(({ tokens: stretch }) => this.#nearest(stretch));
    const words = sum(parts.map((part) => part.words));
    const shared = parts.filter(({ near }) => near);
    const [first] = shared;
    if (!first || sum(shared.map((part) => part.common)) / words < leastShare) return null;
    const yours: Piece[] = [];
    const article: Piece[] = [];
    for (const part of parts) {
      if (yours.length > 0) for (const line of [yours, article]) line.push({ text: " … ", differs: false });
      yours.push(...piecesOf(quoted, part.yours));
      article.push(...piecesOf(this.#text, part.article));
    }
    return { is: "altered", paragraph: first.paragraph, yours, article };
  }

  /** The article's words nearest to a stretch; none where nothing is near. */
  #nearest(stretch: Token[]) {
    const runs = runsOf(this.#windowFor(stretch), stretch);
    const kept = runs.filter(({ is }) => is === "same").flatMap(({ theirs }) => theirs);
    const common = countWords(kept);
    const words = countWords(stretch);
    const theirs = countWords(runs.flatMap((run) => run.theirs));
    const near =
      common > 1 && kept.some((token) => this.#tells(token)) && (2 * common) / (words + theirs) >= leastShare;
    return {
      near,
      words,
      common,
      paragraph: kept[0]?.paragraph ?? 0,
      yours: near ? mineOf(runs) : [{ tokens: stretch, differs: true }],
      article: near ? theirsOf(runs) : [],
    };
  }

  /** A word rare enough in the article to tell its places apart. */
  #tells({ kind, low }: Token): boolean {
    const often = this.#places.get(low)?.length ?? 0;
    return kind === "word" && often > 0 && often <= Math.max(3, this.#tokens.length / 150);
  }

  /** Where most of a stretch's words stand at the distances that they have in it. */
  #windowFor(stretch: Token[]): Placed[] {
    const votes = new Map<number, number>();
    const width = 4;
    for (const [index, { low, kind }] of stretch.entries()) {
      const places = kind === "word" ? (this.#places.get(low) ?? []) : [];
      if (places.length > 100) continue;
      for (const place of places) {
        const near = Math.round((place - index) / width);
        for (const step of [-1, 0, 1]) {
          const weight = (step === 0 ? 1 : 0.5) / Math.sqrt(places.length);
          votes.set(near + step, (votes.get(near + step) ?? 0) + weight);
        }
      }
    }
    let [best, most] = [0, 0];
    for (const [near, weight] of votes) if (weight > most) [best, most] = [near, weight];
    const start = Math.max(0, best * width - 8);
    return this.#tokens.slice(start, best * width + Math.ceil(stretch.length * 1.3) + 12);
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

/** Cuts the text from the first token to the last, so that spaces and quotation marks stay as they were. */
function piecesOf(text: string, stretched: Stretched[]): Piece[] {
  const pieces = stretched.filter(({ tokens }) => tokens.length > 0);
  return pieces.map(({ tokens, differs }, index) => {
    const end = pieces[index + 1]?.tokens[0]?.start ?? tokens.at(-1)?.end;
    return { text: text.slice(tokens[0]?.start, end), differs };
  });
}

/** Each quotation of a text with what it is, in order; nothing twice. */
export function checkQuotations(text: string, article: ArticleText): Checked[] {
  const found = new Map<string, Verdict>();
  for (const quoted of quotedIn(text)) {
    const verdict = article.check(quoted.text);
    if (verdict) found.set(quoted.text, verdict);
  }
  return [...found].map(([quoted, verdict]) => ({ text: quoted, verdict }));
}

/** Lines of fewer words could be anybody's. */
const fewest = 5;
/** Longer stretches are compared word for word alone; in characters. */
const longest = 6000;

/** The paragraphs of the article that a longer stretch of text comes from, and whether all of it does word for word. */
export function paragraphsFrom(text: string, article: ArticleText): { paragraphs: number[]; whole: boolean } {
  const lines = text.split(/\n+/).filter((line) => line.split(/\s+/).length >= fewest);
  const verdicts = lines.map((line) => (line.length > longest ? null : article.check(line)));
  const paragraphs = verdicts.flatMap((verdict) =>
    verdict === null || verdict.is === "absent" ? [] : [verdict.paragraph],
  );
  return {
    paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
    whole: verdicts.every((verdict) => verdict?.is === "exact"),
  };
}
