/** Questions from clauses: "Why did the ferry line close its northern route?" */
import type { Clause } from "@/lib/language/clauses";
import type { Token } from "@/lib/language/tagger";
import { spanOf } from "@/lib/language/tree";
import { baseOfVerb } from "./forms";
import { inside, textFrom, type Word, word, wordsOf } from "./words";

/**
 * Turns a finite clause that begins with its subject into the question after a wh-word ("did the ferry line close its
 * northern route"), or null where the order of words isn't plain: no subject in front, an adverbial before it, a verb
 * whose base isn't certain. The subject's sentence-start capital goes unless it is a name.
 */
export function inverted(
  tokens: Token[],
  clause: Clause,
  isName: (word: string) => boolean = () => false,
): string | null {
  const { span, subject, finite } = clause;
  if (subject < 0 || finite < 0 || !clause.whole || tokens[subject]?.rel.startsWith("expl")) return null;
  const own = spanOf(tokens, subject);
  if (!own.whole || own.from !== span.from || own.to > finite || own.to - own.from > 12) return null;
  // A comma inside the subject opens an aside, or parts a list too long for a question.
  for (let n = own.from; n < own.to; n++)
    if (/^(?:[,:;()“”"—–]|--)$/.test(tokens[n]?.text ?? "")) return null;
  // Only adverbs may stand between subject and verb ("has itself prohibited").
  for (let n = own.to; n < finite; n++) if (tokens[n]?.tag !== "ADV") return null;
  const verb = tokens[finite];
  if (!verb || /^(?:which|who|that|what)$/.test(tokens[subject]?.norm ?? "")) return null;
  const front = wordsOf(tokens, own.from, own.to);
  if (front[0]) front[0] = { ...front[0], text: inside(tokens, own.from, isName), glued: false };
  const between = wordsOf(tokens, own.to, finite).filter(
    (w) => !/^(?:also|then|too|therefore)$/.test(w.text),
  );
  const rest = wordsOf(tokens, finite + 1, span.to).filter(
    (w, n) => n > 0 || !/^(?:also|then|too|therefore)$/.test(w.text),
  );
  if (between[0]) between[0] = { ...between[0], glued: false };
  if (rest[0]) rest[0] = { ...rest[0], glued: false };
  // "has not the right": no helper, though it looks like one.
  if (verb.lemma === "have" && finite === clause.head && /^(?:not|n't)$/.test(tokens[finite + 1]?.norm ?? ""))
    return null;
  const helper = isHelper(tokens, clause, finite);
  if (helper) return textFrom([word(spelled(verb)), ...front, ...between, ...notSpelled(rest)]);
  const base = baseOfVerb(verb.norm, verb.xpos, verb.lemma);
  if (!base) return null;
  const support = verb.xpos === "VBD" ? "did" : verb.xpos === "VBZ" ? "does" : "do";
  return textFrom([word(support), ...front, ...between, word(base), ...rest]);
}

const isHelper = (tokens: Token[], clause: Clause, finite: number) =>
  clause.auxiliaries.includes(finite) || tokens[finite]?.lemma === "be";

const full: Record<string, string> = {
  "'s": "is",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'d": "would",
  wo: "will",
  ca: "can",
  sha: "shall",
  "'m": "am",
};
const spelled = (t: Token) => full[t.norm] ?? t.norm;
/** "did n't close" is asked as "did … not close". */
const notSpelled = (words: Word[]): Word[] =>
  words.map((w, n) => (n === 0 && /^n['’]t$/.test(w.text) ? word("not") : w));
