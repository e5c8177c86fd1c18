/** Turns that take a plan for a deed, agreeing for refusing, or an upper bound for a lower one. */
import type { Clause } from "@/lib/language/clauses";
import type { Token } from "@/lib/language/tagger";
import { baseOf, childrenOf } from "@/lib/language/tree";
import type { Turn } from "./flip";
import { baseOfVerb, formOf, participleOf, pastOf } from "./forms";

const planning =
  /^(?:intend|plan|want|hope|aim|seek|try|wish|vow|pledge|promise|propose|attempt|struggle|prepare|expect)$/;
const expected = /^(?:expected|set|due|scheduled|planned|meant|intended|supposed|likely)$/;

/** "intends to reunite the families" → "has reunited the families"; "will open" → "has opened". */
export function done(tokens: Token[], clause: Clause, n: number): Turn | null {
  const t = tokens[n];
  if (!t) return null;
  return planned(tokens, n, t) ?? awaited(tokens, n, t) ?? coming(tokens, clause, n, t);
}

const plural = (tokens: Token[], verb: number): boolean => {
  const s = childrenOf(tokens, verb, new Set(["nsubj", "nsubj:pass"]))[0] ?? -1;
  const subject = tokens[s];
  if (!subject) return false;
  if (/^(?:they|we|you|i)$/.test(subject.norm)) return true;
  return (
    /S$/.test(subject.xpos) ||
    tokens.some((c) => c.head === s && baseOf(c.rel) === "conj") ||
    /^(?:people|police|most|many|some|others)$/.test(subject.norm)
  );
};

/** The infinitive right after "to", and its past or perfect form; null where its base isn't certain. */
function infinitiveAt(tokens: Token[], to: number): { verb: number; base: string } | null {
  if (tokens[to]?.norm !== "to") return null;
  const verb = tokens[to + 1];
  if (verb?.xpos !== "VB" || verb.tag !== "VERB") return null;
  const base = baseOfVerb(verb.norm, "VB", verb.lemma);
  return base ? { verb: to + 1, base } : null;
}

function planned(tokens: Token[], n: number, t: Token): Turn | null {
  if (t.tag !== "VERB" || !planning.test(t.lemma) || !/^(?:VBZ|VBP|VBD)$/.test(t.xpos)) return null;
  const kids = childrenOf(tokens, n);
  if (
    kids.some(
      (k) =>
        /^(?:aux|obj|advmod)/.test(tokens[k]?.rel ?? "") &&
        (tokens[k]?.rel !== "advmod" || /^(?:not|never)$/.test(tokens[k]?.norm ?? "")),
    )
  )
    return null;
  const goal = infinitiveAt(tokens, n + 1);
  if (!goal || tokens[goal.verb]?.head !== n) return null;
  const text =
    t.xpos === "VBD" ? pastOf(goal.base) : `${plural(tokens, n) ? "have" : "has"} ${participleOf(goal.base)}`;
  return {
    kind: "done",
    edits: [{ from: n, to: goal.verb + 1, text }],
    was: `${t.text} to ${goal.base}`,
    is: text,
  };
}

function awaited(tokens: Token[], n: number, t: Token): Turn | null {
  if (!expected.test(t.norm)) return null;
  const be = tokens[n - 1];
  if (!be || !/^(?:is|are)$/.test(be.norm)) return null;
  const goal = infinitiveAt(tokens, n + 1);
  if (!goal || goal.base === "be") return null;
  const text = `${be.norm === "are" ? "have" : "has"} ${participleOf(goal.base)}`;
  return {
    kind: "done",
    edits: [{ from: n - 1, to: goal.verb + 1, text }],
    was: `${be.text} ${t.text} to ${goal.base}`,
    is: text,
  };
}

function coming(tokens: Token[], clause: Clause, n: number, t: Token): Turn | null {
  if (
    t.norm !== "will" ||
    t.xpos !== "MD" ||
    t.head !== clause.head ||
    clause.negated ||
    clause.auxiliaries.length !== 1
  )
    return null;
  const verb = tokens[clause.head];
  if (verb?.xpos !== "VB" || verb.tag !== "VERB" || clause.head - n > 2) return null;
  if (tokens.some((x) => /^(?:if|unless|until|when|once|would|tomorrow|next)$/.test(x.norm))) return null;
  const base = baseOfVerb(verb.norm, "VB", verb.lemma);
  if (!base || planning.test(base) || /^(?:need|continue|remain|be|have|depend|vary)$/.test(base))
    return null;
  const helper = plural(tokens, clause.head) ? "have" : "has";
  return {
    kind: "done",
    edits: [
      { from: n, to: n + 1, text: helper },
      { from: clause.head, to: clause.head + 1, text: participleOf(base) },
    ],
    was: `will ${base}`,
    is: `${helper} ${participleOf(base)}`,
  };
}

const willingness: Record<string, string> = {
  agree: "refuse",
  refuse: "agree",
  decline: "agree",
  fail: "manage",
  manage: "fail",
  promise: "refuse",
  pledge: "refuse",
};
/** "refused to sign" → "agreed to sign". */
export function willing(tokens: Token[], n: number): Turn | null {
  const t = tokens[n];
  if (t?.tag !== "VERB" || tokens[n + 1]?.norm !== "to") return null;
  const base = baseOfVerb(t.norm, t.xpos, t.lemma);
  const other = base ? willingness[base] : undefined;
  const goal = infinitiveAt(tokens, n + 1);
  if (!other || !goal || tokens[goal.verb]?.head !== n) return null;
  if (
    /^(?:comment|speak|answer)$/.test(goal.base) ||
    tokens.slice(n).some((x) => /^(?:any|anyone|anything|ever|yet)$/.test(x.norm))
  )
    return null;
  const text = formOf(other, t.xpos);
  return { kind: "opposite", edits: [{ from: n, to: n + 1, text }], was: t.text, is: text };
}

const mass =
  /^(?:percent|per|%|year|month|week|day|hour|minute|mile|km|kilometre|kilometer|metre|meter|kg|tonne|ton|dollar|pound|euro|degree|century|decade|third|half|quarter)$/;
/** "more than 200" → "fewer than 200"; "nearly 200" → "well over 200". */
export function bound(tokens: Token[], n: number): Turn | null {
  const t = tokens[n];
  if (!t) return null;
  const number = (k: number) => tokens[k]?.tag === "NUM" || /^[$£€]$/.test(tokens[k]?.text ?? "");
  if (t.norm === "more" && tokens[n + 1]?.norm === "than" && number(n + 2)) {
    const unit = tokens.slice(n + 2, n + 6).find((x) => x.tag === "NOUN" || x.text === "%");
    const less = /^[$£€]$/.test(tokens[n + 2]?.text ?? "") || !unit || mass.test(unit.lemma);
    return {
      kind: "bound",
      edits: [{ from: n, to: n + 1, text: less ? "less" : "fewer" }],
      was: "more than",
      is: less ? "less than" : "fewer than",
    };
  }
  if (/^(?:nearly|almost)$/.test(t.norm) && number(n + 1))
    return {
      kind: "bound",
      edits: [{ from: n, to: n + 1, text: "well over" }],
      was: t.norm,
      is: "well over",
    };
  if (t.norm === "at" && tokens[n + 1]?.norm === "least" && number(n + 2))
    return {
      kind: "bound",
      edits: [{ from: n + 1, to: n + 2, text: "most" }],
      was: "at least",
      is: "at most",
    };
  return null;
}
