/** What a word implies beside what it says: "still", "resumed", "claimed", "so-called". */
import type { Token } from "@/lib/language/tagger";
import { childBy, childrenOf, objectOf, type Span, spanOf, subjectOf } from "@/lib/language/tree";
import type { Candidate } from "../candidate";
import { type Implication, implications } from "../implications/rows";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote, statement } from "../voice";

const tags = { verb: "VERB", adverb: "ADV", adjective: "ADJ" } as const;

export function implication({ reading, voice }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    if (!s.prose || s.words < 8 || s.words > 34 || s.quoted > 0.3 || s.signals.has("question")) return [];
    for (const row of implications) {
      if (row.not?.test(s.text)) continue;
      const hit = triggerIn(s, row);
      if (!hit) continue;
      const filled = fillOf(s, row, hit.from);
      if (filled === null) continue;
      const fill = (text: string) => statement(text.replaceAll("{x}", filled));
      const shown = s.text.slice(s.tokens[hit.from]?.start, s.tokens[hit.to - 1]?.end);
      return [
        {
          kind: "multiple-choice",
          pattern: "implication",
          group: `implication ${row.words[0]}`,
          skill: "inference",
          stem: `Paragraph ${s.paragraph} says: ${quote(s.text)} What does ${voice.who === "the speaker" ? "the speaker’s" : "the"} choice of the word${hit.to - hit.from > 1 ? "s" : ""} ${quote(shown)} let the reader infer?`,
          key: fill(row.key),
          wrong: row.wrong.map(([text, reason], n) => ({
            text: fill(text),
            type: n === 2 ? "not-in-text" : "misreading",
            reason: `${reason} Look again at “${shown}” in paragraph ${s.paragraph}.`,
            sentence: s.id,
          })),
          evidence: [[{ sentence: s.id }]],
          score: row.worth,
          anchor: s.index,
        },
      ];
    }
    return [];
  });
}

/** The tokens of a row's trigger, where the parse bears it out; the first that does. */
function triggerIn(s: ReadSentence, row: Implication): Span | null {
  for (const [n, t] of s.tokens.entries()) {
    const next = s.tokens[n + 1];
    if (row.words[0] === "no" && t.norm === "no" && next?.norm === "longer") return { from: n, to: n + 2 };
    if (row.words.includes("so-called") && t.norm === "so" && next?.text === "-") {
      if (s.tokens[n + 2]?.norm === "called" && !/[“"‘]/.test(s.tokens[n + 3]?.text ?? ""))
        return { from: n, to: n + 3 };
    }
    if (t.tag !== tags[row.as] || !row.words.includes(t.lemma)) continue;
    if (isQuoted(s, t) || (row.as === "verb" && !fits(s.tokens, n, row))) continue;
    return { from: n, to: n + 1 };
  }
  return null;
}

const isQuoted = (s: ReadSentence, t: Token) =>
  (s.text.slice(0, t.start).match(/[“"]/g)?.length ?? 0) >
  (s.text.slice(0, t.start).match(/”/g)?.length ?? 0);

/** True where the verb stands positive in a finite clause with the complement that the row asks for. */
function fits(tokens: Token[], verb: number, row: Implication): boolean {
  const children = childrenOf(tokens, verb);
  if (children.some((c) => /^(?:not|n't|never|hardly)$/.test(tokens[c]?.norm ?? ""))) return false;
  // Plans, conditions and hearsay would lend their own doubt to what is inferred.
  if (
    children.some((c) => /^(?:will|would|could|may|might|should|can|if|unless)$/.test(tokens[c]?.norm ?? ""))
  )
    return false;
  if (!["VBD", "VBZ", "VBP", "VBN"].includes(tokens[verb]?.xpos ?? "")) return false;
  const passive = children.some((c) => tokens[c]?.rel === "nsubj:pass" || tokens[c]?.rel === "aux:pass");
  const finite =
    subjectOf(tokens, verb) >= 0 && (tokens[verb]?.xpos !== "VBN" || passive || hasAux(tokens, children));
  const open = childBy(tokens, verb, "xcomp");
  const to = open >= 0 && childrenOf(tokens, open).some((c) => tokens[c]?.norm === "to");
  if (!finite) return false;
  if (row.takes === "to") return to;
  if (row.takes === "object")
    return objectOf(tokens, verb) >= 0 && !passive && childBy(tokens, verb, "compound:prt") < 0;
  return !passive && childBy(tokens, verb, "ccomp", "obj") >= 0;
}
const hasAux = (tokens: Token[], children: number[]) =>
  children.some(
    (c) => tokens[c]?.rel === "aux" && /^(?:have|has|had|'s|'ve|'d)$/.test(tokens[c]?.norm ?? ""),
  );

/** The noun phrase for `{x}`, "" where the row needs none, null where there is none that reads alone. */
function fillOf(s: ReadSentence, row: Implication, at: number): string | null {
  if (!row.key.includes("{x}")) return "";
  const head =
    row.of === "object" ? objectOf(s.tokens, at) : row.of === "noun" ? (s.tokens[at]?.head ?? -1) : -1;
  const noun = s.tokens[head];
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return null;
  // "{x} was": one thing, without what hangs on it by a clause.
  if (noun.xpos === "NNS" || noun.xpos === "NNPS") return null;
  const drop = new Set(
    childrenOf(s.tokens, head, new Set(["acl", "nmod", "appos", "conj", "cc", "punct", "case"])),
  );
  const { from, to, whole } = spanOf(s.tokens, head, drop);
  const inside = s.tokens.slice(from, to);
  if (!whole || inside.length > 6 || inside.some((t) => t.tag === "PRON" || t.tag === "PUNCT")) return null;
  const first = inside[0];
  const text = s.text.slice(first?.start, inside.at(-1)?.end);
  if (first?.norm === "a" || first?.norm === "an") return `the ${text.replace(/^an? /i, "")}`;
  if (first?.norm === "the" || first?.tag === "PROPN") return text.replace(/^The /, "the ");
  return `the ${text}`;
}
