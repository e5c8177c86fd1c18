/** Triggers of condition: what is needed, what is only supposed. */

import { clauseAt } from "@/lib/language/clauses";
import { childBy } from "@/lib/language/tree";
import { sayOf } from "../wording/said";
import { subjectNamed } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { named } from "./fill-named";
import { agreeing, leans } from "./fill-words";
import { tagBefore } from "./phrases";
import { type Fills, type Found, type Row, rows } from "./row";

const ifVerb = (f: Found) => {
  const head = f.tokens[f.from]?.head ?? -1;
  return f.tokens[f.from]?.rel === "mark" && /^advcl/.test(f.tokens[head]?.rel ?? "") ? head : -1;
};
const past = (f: Found) => {
  const head = ifVerb(f);
  return f.tokens.some((t, n) => (n === head || t.head === head) && n > f.from && /^VBD$/.test(t.xpos));
};

/** The clause behind "if" as {c}. */
const condition = (f: Found): Fills | null => conditionAt(f, ifVerb(f));
/** The clause of a predicate that stands behind "if" or the like, as {c}. */
export function conditionAt(f: Found, head: number): Fills | null {
  const clause = head < 0 ? null : clauseAt(f.tokens, head);
  if (!clause?.whole || clause.finite < 0 || clause.subject < 0 || clause.negated) return null;
  const said = sayOf(f.scene, f.s, clause, clause.span, { least: 3, most: 16 });
  return said && !leans(said.text, false) && !/\b(?:must|should)\b/.test(said.text) ? { c: said.text } : null;
}

/** "if the board had paid, … would have": what was not done. */
function unreal(f: Found): Fills | null {
  const verb = ifVerb(f);
  const t = f.tokens[verb];
  if (t?.xpos !== "VBN" || childBy(f.tokens, verb, "aux:pass", "cop") >= 0) return null;
  const x = subjectNamed(f, verb, 6);
  const d = x && deedAt(f, verb, x, 9);
  return x && d && !d.being ? { x: x.text, ...agreeing(x.plural, false), ...shapes(d, x.plural) } : null;
}

/** What can't be done without. */
function needed(f: Found): Fills | null {
  const { tokens } = f;
  const head = tokens[f.from]?.head ?? -1;
  const found = head > f.from && tokens[f.from]?.rel === "case" ? named(f, head, 7) : null;
  return found ? { x: found.text, ...agreeing(found.plural, false) } : null;
}

export const contrast: Row[] = [
  ...rows(
    {
      id: "if open",
      cue: /\bif\b/i,
      not: /\b(?:even|as|only|what|see|know|knowing|ask|asked|wonder|doubt|unclear|clear|yet|sure|or) if\b|\bif (?:not|any|only|so|ever|you will|you don[’']t|you do not|necessary|possible|anything)\b|\b(?:were|had|would|could|might)\b|’d\b|'d\b/i,
      when: (f) =>
        ifVerb(f) >= 0 &&
        !past(f) &&
        (f.from <= 2 || /^(?:[,:;]|“|"|‘)$/.test(tagBefore(f)?.text ?? "")) &&
        !/^(?:because|that|and)$/.test(tagBefore(f, 1)?.norm ?? ""),
      kind: "certainty",
      worth: 0.7,
    },
    {
      fill: condition,
      ask: ["Which of these does the sentence, with its “if”, really tell us?"],
      key: "what to expect in the event that {c}",
      wrong: [
        ["what has already happened, now that {c}", "“If” doesn’t say that it is a fact."],
        ["how likely or unlikely it is that {c}", "“If” doesn’t say how likely it is."],
        ["what might be the reason why {c}", "“If” gives no reason."],
      ],
    },
  ),
  ...rows(
    {
      id: "if unreal",
      cue: /\bif\b/i,
      not: /\b(?:even|as|only|what|but|see|know|ask|asked|wonder|doubt) if\b|\bif (?:not|any|only|so|ever)\b|\bif you will\b/i,
      when: (f) =>
        ifVerb(f) >= 0 && /\b(?:would|could|might) (?:[a-zà-ÿ]+ )?(?:have|not have)\b/i.test(f.s.text),
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: unreal,
      ask: ["What does the sentence let us understand?"],
      key: "that {x} did not {v}",
      wrong: [
        ["that {x} did indeed {v}", "“Would have” tells of what didn’t happen."],
        ["that {x} may yet {v}", "The sentence looks back on what didn’t happen."],
        ["that {x} had sworn to {v}", "The sentence tells of no promise."],
      ],
    },
  ),
  ...rows(
    {
      id: "without",
      cue: /\bwithout\b/i,
      not: /\bwould have\b|\bwithout (?:doubt|question|exception|[a-zà-ÿ]+ing|a doubt|that)\b|\bgo(?:es)? without\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "ADP" &&
        (/^Without/.test(f.s.text)
          ? /\b(?:can(?:not|[’']t| not)|could not|couldn[’']t|would|will|won[’']t|impossible|no)\b/.test(
              f.s.text,
            )
          : /\b(?:cannot|can not|can[’']t|could not|couldn[’']t|won[’']t|will not|would not|impossible) (?:[a-zà-ÿ]+ ){0,3}without\b/i.test(
              f.s.text,
            )),
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: needed,
      ask: ["What does the sentence, with its “without”, say about {x}?"],
      key: "that {x} {be} needed; whether that is enough is not said",
      wrong: [
        ["that {x} {be} enough; nothing else is needed beside that", "What is needed need not be enough."],
        [
          "that {x} {be} useful; but there are other ways as well",
          "The sentence says that it can’t be done without.",
        ],
        [
          "that {x} {be} lacking so far; that is the reason for the failure",
          "The sentence doesn’t say that anything is lacking yet.",
        ],
      ],
    },
  ),
];
