/** A stretch of a sentence parsed by itself, so that the words around it can't draw its tree awry. */
import { parseSentence, type Token } from "./tagger";

export interface Alone {
  /** As many tokens as the sentence has: those of the stretch with the tree of its own parse, the others loose. */
  tokens: Token[];
  root: number;
  /** The parser's margin on the stretch. */
  margin: number;
}

const known = new WeakMap<Token[], Map<string, Alone | null>>();

/** Parses tokens `from` to `to` (exclusive) of a sentence alone; null where it is cut into other words than in place. */
export function parsedAlone(tokens: Token[], text: string, from: number, to: number): Alone | null {
  const parsed = known.get(tokens) ?? new Map<string, Alone | null>();
  known.set(tokens, parsed);
  const key = `${from} ${to}`;
  const before = parsed.get(key);
  if (before !== undefined) return before;
  const made = parseStretch(tokens, text, from, to);
  parsed.set(key, made);
  return made;
}

function parseStretch(tokens: Token[], text: string, from: number, to: number): Alone | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const cut = text.slice(first.start, last.end);
  // With the capital and the full stop that the parser is used to.
  const whole = `${cut.charAt(0).toUpperCase()}${cut.slice(1)}.`;
  const { tokens: own, margin } = parseSentence(whole);
  const inside = own.filter((t) => t.end <= cut.length);
  if (inside.length !== to - from) return null;
  const made: Token[] = tokens.map((t) => ({ ...t, head: -1, rel: "dep" }));
  let root = -1;
  for (const [n, t] of inside.entries()) {
    const was = tokens[from + n];
    if (!was || was.start - first.start !== t.start) return null;
    if (t.rel === "root") root = from + n;
    if (t.head >= inside.length) return null;
    // A word known as a name in place stays one.
    made[from + n] = {
      ...t,
      text: was.text,
      norm: was.norm,
      start: was.start,
      end: was.end,
      head: t.head < 0 ? -1 : t.head + from,
    };
  }
  return root < 0 ? null : { tokens: made, root, margin };
}
