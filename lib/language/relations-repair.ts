/**
 * A sentence parsed anew in two halves, where the parse in place missed a plain subordinator: each half must be a whole
 * finite clause by itself. Long sentences lose their parser most often at such a border.
 */
import { clauseAt } from "./clauses";
import type { Token } from "./tagger";
import { rootOf, spanOf, subjectOf } from "./tree";

const subordinators = /^(?:because|although|though|unless|whereas|while|before|after)$/;

/** The sentence's tokens with the tree of its two halves joined, or null where no cut gives two whole clauses. */
export function repaired(tokens: Token[], text: string, parse: (text: string) => Token[]): Token[] | null {
  const marks = tokens.flatMap((t, n) =>
    subordinators.test(t.norm) && tokens[n + 1]?.norm !== "of" && t.tag !== "ADV" ? [n] : [],
  );
  const [mark] = marks;
  if (mark === undefined || marks.length > 1) return null;
  const end = tokens.length - (tokens.at(-1)?.tag === "PUNCT" ? 1 : 0);
  if (mark === 0) {
    for (let comma = 3; comma < end - 2; comma++) {
      if (tokens[comma]?.text !== ",") continue;
      const made = joined(tokens, text, parse, [comma + 1, end], [1, comma], mark);
      if (made) return made;
    }
    return null;
  }
  const main = tokens[mark - 1]?.text === "," ? mark - 1 : mark;
  return joined(tokens, text, parse, [0, main], [mark + 1, end], mark);
}

type Range = [from: number, to: number];
function joined(
  tokens: Token[],
  text: string,
  parse: (text: string) => Token[],
  main: Range,
  sub: Range,
  mark: number,
): Token[] | null {
  // The other clause of a longer main half might be the one that the marker belongs to.
  if (
    tokens
      .slice(main[0], main[1])
      .some((t) => /^(?:who|which|that|whose|whom|if|when|where|as|--|—|–|-|;|:)$/.test(t.norm))
  )
    return null;
  const one = half(tokens, text, parse, main);
  const two = half(tokens, text, parse, sub);
  if (!one || !two) return null;
  const out = tokens.map((t) => ({ ...t, head: one.root, rel: t.tag === "PUNCT" ? "punct" : "dep" }));
  for (const h of [one, two]) for (const [n, t] of h.tokens) out[n] = t;
  const top = out[two.root];
  const word = out[mark];
  if (!top || !word) return null;
  out[two.root] = { ...top, head: one.root, rel: "advcl" };
  out[mark] = { ...word, head: two.root, rel: "mark" };
  return out;
}

/** A stretch parsed alone, with its tokens at their places in the sentence; null where it isn't one finite clause. */
function half(
  tokens: Token[],
  text: string,
  parse: (text: string) => Token[],
  [from, to]: Range,
): { root: number; tokens: [number, Token][] } | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to - from < 3) return null;
  const body = text.slice(first.start, last.end);
  const alone = parse(`${body.charAt(0).toUpperCase()}${body.slice(1)}.`);
  const own = alone.slice(0, -1);
  if (own.length !== to - from || own.some((t, k) => t.start + first.start !== tokens[from + k]?.start))
    return null;
  const root = rootOf(alone);
  if (root < 0 || root >= own.length || alone.filter((t) => t.rel === "root").length !== 1) return null;
  const clause = clauseAt(alone, root);
  const subject = subjectOf(alone, root);
  // The clause opens with its subject: nothing of another clause stands before it.
  if (clause.finite < 0 || subject < 0 || spanOf(alone, subject).from !== 0) return null;
  return {
    root: from + root,
    tokens: own.map((t, k): [number, Token] => {
      const there = tokens[from + k] ?? t;
      return [
        from + k,
        {
          ...t,
          text: there.text,
          norm: there.norm,
          start: there.start,
          end: there.end,
          head: t.head < 0 ? -1 : t.head + from,
        },
      ];
    }),
  };
}
