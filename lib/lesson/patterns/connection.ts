/** How two statements of the text are linked: both quoted without their marker, the link to be read in the text. */
import type { Token } from "@/lib/language/tagger";
import type { Span } from "@/lib/language/tree";
import type { Candidate, WrongOption } from "../candidate";
import { hash } from "../hash";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { type Tie, tiesOf } from "../wording/ties";

interface Link {
  key: string;
  /** A link that somebody might take it for, and why it isn't. */
  wrong: [text: string, reason: string][];
  score: number;
}

/** The four links for a tie whose main clause is called `m` and whose other side `o`. */
function linkOf(tie: Tie, m: string, o: string): Link | null {
  switch (tie.r.kind) {
    case "reason":
      return {
        key: `${o} is the reason given for ${m}.`,
        wrong: [
          [`${m} is the reason given for ${o}.`, "This turns cause and effect round."],
          [
            `${m} is so in spite of ${o}.`,
            "The text doesn’t set the two against each other: one explains the other.",
          ],
          [
            `${m} will be so only if ${o} comes about.`,
            "The text tells of a reason, not of a condition still open.",
          ],
        ],
        score: 0.74,
      };
    case "condition":
      if (tie.r.marker.startsWith("in ")) return null;
      return {
        key: `${o} is a condition on which ${m} depends.`,
        wrong: [
          [`${m} is a condition on which ${o} depends.`, "This turns condition and outcome round."],
          [
            `${o} is a known fact that explains ${m}.`,
            "The text leaves open whether this is so: it names a condition.",
          ],
          [
            `${m} holds in spite of ${o}.`,
            "The text doesn’t set the two against each other: one hangs on the other.",
          ],
        ],
        score: 0.72,
      };
    case "concession":
      if (!tie.r.first) return null;
      return {
        key: `${o} is granted, but ${m} holds all the same.`,
        wrong: [
          [
            `${o} is the reason given for ${m}.`,
            "The text sets the two against each other; it doesn’t say that one brings the other about.",
          ],
          [
            `${m} will be so only if ${o} comes about.`,
            "The text tells of something granted, not of a condition.",
          ],
          [
            `${o} is an example of ${m}.`,
            "The one is no case of the other: they pull in different directions.",
          ],
        ],
        score: 0.76,
      };
    case "contrast":
      if (tie.r.first || tie.r.form !== "clause" || /^(?:while|whereas)$/.test(tie.r.marker)) return null;
      return {
        key: `${o} limits ${m} or goes against it.`,
        wrong: [
          [`${o} is the reason given for ${m}.`, "The text turns here; it doesn’t explain."],
          [`${o} is what followed from ${m}.`, "The text turns here; it doesn’t tell of a result."],
          [
            `${o} is an example of ${m}.`,
            "The one is no case of the other: they pull in different directions.",
          ],
        ],
        score: 0.72,
      };
    case "purpose":
      if (tie.r.form !== "infinitive" || tie.r.first) return null;
      return {
        key: `${o} is what ${m} is meant to bring about.`,
        wrong: [
          [
            `${o} is what brought about ${m}.`,
            "This turns step and aim round: the aim comes after the step.",
          ],
          [
            `${o} is so in spite of ${m}.`,
            "The text doesn’t set the two against each other: one serves the other.",
          ],
          [`${o} is an example of ${m}.`, "The text names an aim, not a case."],
        ],
        score: 0.62,
      };
    case "result":
      if (tie.r.form !== "clause") return null;
      return {
        key: `${o} follows from ${m}.`,
        wrong: [
          [`${o} is the reason given for ${m}.`, "This turns cause and effect round."],
          [`${o} is so in spite of ${m}.`, "The text doesn’t set the two against each other."],
          [`${o} is an example of ${m}.`, "The text tells of a result, not of a case."],
        ],
        score: 0.72,
      };
    case "before":
    case "after":
      return tie.r.form === "clause" ? orderOf(tie, m, o) : null;
    default:
      return null;
  }
}

function orderOf(tie: Tie, m: string, o: string): Link {
  const [first, second] = tie.r.kind === "before" ? [m, o] : [o, m];
  return {
    key: `${first} came before ${second}.`,
    wrong: [
      [`${second} came before ${first}.`, "This turns the order round; look at the word that links the two."],
      [`${first} and ${second} came at the same time.`, "The text puts one before the other."],
      [
        `${first} came about only in spite of ${second}.`,
        "The text tells of an order in time, not of something in the way.",
      ],
    ],
    score: 0.58,
  };
}

export function connection({ reading }: Tools): Candidate[] {
  return tiesOf(reading).flatMap((tie): Candidate[] => {
    const { s, t } = tie;
    // A noun phrase is no statement.
    if (!tie.mainHolds || !tie.sideHolds || tie.r.form === "phrase") return [];
    const sides = [tie.mainQuote, tie.sideQuote];
    if (sides.some((q) => q.split(" ").length < 3 || q.split(" ").length > 24 || /[“”"]/.test(q))) return [];
    if (sides.join(" ").split(" ").length > 38 || s.quoted > 0) return [];
    // A pronoun needs its noun before it: the first statement names what both are about.
    const order = orderOfQuotes(tie);
    if (!order) return [];
    // In one case of two in the order of the text, so that the order says nothing.
    const mainFirst = order === "free" ? hash(tie.mainQuote) % 2 === 0 : order === "main";
    const [m, o] = mainFirst ? ["statement 1", "statement 2"] : ["statement 2", "statement 1"];
    const link = linkOf(tie, m, o);
    if (!link) return [];
    const [one = "", two = ""] = mainFirst ? sides : [...sides].reverse();
    const wrong = link.wrong.map(
      ([text, reason]): WrongOption => ({ text: cap(text), type: "misreading", reason, sentence: t.id }),
    );
    return [
      {
        kind: "multiple-choice",
        pattern: "connection",
        group: `restate ${t.id}`,
        skill: "structure",
        stem: `Paragraph ${s.paragraph} links two statements. Statement 1: ${quote(one)}. Statement 2: ${quote(two)}. How does the paragraph link them?`,
        key: cap(link.key),
        wrong,
        evidence: [s === t ? [{ sentence: s.id }] : [{ sentence: s.id }, { sentence: t.id }]],
        score: link.score - (s === t ? 0 : -0.02),
        anchor: t.index,
      },
    ];
  });
}
/** Which statement must come first; null where neither can. */
function orderOfQuotes(tie: Tie): "free" | "main" | "side" | null {
  const leans = (tokens: Token[], span: Span) =>
    tokens
      .slice(span.from, span.to)
      .some(
        (t) =>
          /^(?:he|him|his|she|her|it|its|they|them|their|this|these|those|such)$/.test(t.norm) &&
          !/^expl/.test(t.rel),
      );
  const main = leans(tie.s.tokens, tie.r.main.span);
  const side = leans(tie.t.tokens, tie.r.side);
  const names = (tokens: Token[], n: number) => /^(?:NOUN|PROPN)$/.test(tokens[n]?.tag ?? "");
  const spoken = (tokens: Token[], span: Span) =>
    tokens.slice(span.from, span.to).some((t) => /^(?:i|you|me|my|your)$/.test(t.norm));
  if (spoken(tie.s.tokens, tie.r.main.span) || spoken(tie.t.tokens, tie.r.side)) return null;
  if (!main && !side) return "free";
  if (!main && names(tie.s.tokens, tie.r.main.subject)) return "main";
  if (!side && tie.r.sub && names(tie.t.tokens, tie.r.sub.subject)) return "side";
  return null;
}

const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
