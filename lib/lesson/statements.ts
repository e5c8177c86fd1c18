/** Short statements that stand alone, cut from parsed sentences: subject, verb and what the verb needs. */
import { type Source, withoutPronouns } from "@/lib/language/coreference-rewrite";
import type { Token } from "@/lib/language/tagger";
import { baseOf, childBy, childrenOf, isUnder, rootOf, subjectOf, subtreeOf } from "@/lib/language/tree";
import { selfContained } from "./clauses";
import type { ReadSentence } from "./reading";

export interface Statement {
  /** Without a full stop; its first word as in the sentence. */
  text: string;
  tokens: Token[];
  /** The predicate's place in the sentence. */
  verb: number;
  /** Nothing but adverbials and additions after a comma was left out. */
  whole: boolean;
}

const kept = new Set(
  "nsubj nsubj:pass csubj expl aux aux:pass cop compound:prt obj iobj xcomp ccomp advmod obl obl:agent det:predet mark case".split(
    " ",
  ),
);
const describing = /^(?:det|amod|nmod|nummod|compound|acl|flat|fixed|appos|conj|cc)$/;
/** Clauses without which the main clause would claim too much. */
const bounding = /^(?:if|unless|until|provided|whether|lest|as|once|than|when|whenever|where)$/;
const doubts = /^(?:perhaps|maybe|allegedly|reportedly|supposedly|probably|possibly|ostensibly)$/;

/** The main statement of a sentence, or of the clause under `verb`; null where it can't be cut without loss. */
export function statementOf(tokens: Token[], source: string, verb = rootOf(tokens)): Statement | null {
  const head = tokens[verb];
  if (!head || !/^(?:VERB|AUX|NOUN|ADJ|PROPN)$/.test(head.tag)) return null;
  const subject = subjectOf(tokens, verb);
  if (subject < 0 || tokens[subject]?.rel === "expl" || tokens[subject]?.rel === "csubj") return null;
  const cut = kernel(tokens, verb, subject);
  if (!cut) return null;
  const inside = cut.at.map((n) => tokens[n]).filter((t) => t !== undefined);
  const first = inside[0];
  if (!first || !inside.some((t) => finite(t))) return null;
  const text = join(inside, source);
  if (/[“”"()[\];:…]/.test(text) || (text.match(/,/g)?.length ?? 0) > 2) return null;
  return { text, tokens: inside, verb, whole: cut.whole };
}

const finite = (t: Token) =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos) || (t.tag === "AUX" && !/^(?:be|been|being)$/.test(t.norm));

function kernel(tokens: Token[], verb: number, subject: number): { at: number[]; whole: boolean } | null {
  const drop = new Set<number>();
  let whole = true;
  const children = childrenOf(tokens, verb);
  // "Winter is the low season": a noun as predicate keeps what describes it.
  const noun = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[verb]?.tag ?? "");
  const hasObject = children.some((c) => /^(?:obj|xcomp|ccomp)$/.test(tokens[c]?.rel ?? ""));
  for (const c of children) {
    const t = tokens[c];
    if (!t) continue;
    const from = subtreeOf(tokens, c).find((m) => tokens[m]?.tag !== "PUNCT") ?? c;
    const comma =
      tokens[from - 1]?.text === "," || tokens[from - 1]?.text === "—" || tokens[from - 1]?.text === "–";
    const base = baseOf(t.rel);
    if (base === "advcl" || base === "parataxis") {
      const opener = tokens[from]?.norm ?? "";
      const mark = childBy(tokens, c, "mark", "advmod");
      if (bounding.test(opener) || bounding.test(tokens[mark]?.norm ?? "")) return null;
      if (base === "parataxis" && c > verb && !comma) return null;
      if (base === "advcl" && !comma && c > verb && tokens[from]?.norm !== "to") whole = false;
      // "sold dollars to pay for fuel" keeps its aim only where it is short.
      if (base === "advcl" && tokens[from]?.norm === "to" && !comma && c > verb) continue;
      drop.add(c);
    } else if (base === "conj") {
      if (noun && childBy(tokens, c, "nsubj", "cop") < 0 && !/^(?:VERB|AUX)$/.test(tokens[c]?.tag ?? ""))
        continue;
      const shared =
        childBy(tokens, c, "obj") >= 0 && childBy(tokens, verb, "obj") < 0 && childBy(tokens, c, "nsubj") < 0;
      if (shared || tokens[c - 1]?.norm === "or") return null;
      drop.add(c);
      for (const cc of childrenOf(tokens, c, new Set(["cc", "punct"]))) drop.add(cc);
    } else if (t.rel === "advmod" && doubts.test(t.norm)) return null;
    else if (base === "obl" && c < subject) drop.add(c);
    else if (base === "obl" && comma) drop.add(c);
    else if (t.rel === "advmod" && (c < subject || comma)) drop.add(c);
    else if (base === "ccomp" && c < subject) return null;
    else if (!kept.has(t.rel) && base !== "punct" && !(noun && describing.test(base))) drop.add(c);
    else if (base === "obl" && hasObject && t.rel === "obl:tmod") drop.add(c);
  }
  for (const n of subtreeOf(tokens, verb, drop)) {
    const t = tokens[n];
    if (!t) continue;
    const base = baseOf(t.rel);
    const under = subtreeOf(tokens, n);
    const from = under.find((m) => tokens[m]?.tag !== "PUNCT") ?? n;
    const before = tokens[from - 1]?.text ?? "";
    const set = before === "," || before === "(" || before === "—" || before === "–" || before === "-";
    if (base === "appos" && set) drop.add(n);
    if (t.rel === "acl:relcl" && (before === "," || /^(?:who|which)$/.test(tokens[from]?.norm ?? "")))
      drop.add(n);
    if ((base === "acl" || base === "advcl") && before === ",") drop.add(n);
    if (/^(?:discourse|vocative|parataxis|reparandum|dislocated)$/.test(base)) drop.add(n);
  }
  const at = tidy(tokens, subtreeOf(tokens, verb, drop), drop);
  if (
    at[0] === undefined ||
    !isUnder(tokens, at[0], subject) ||
    !/[\p{L}\p{N}$£€]/u.test(tokens[at[0]]?.text ?? "")
  )
    return null;
  return { at, whole };
}

/** Without commas that no longer part anything, and without a leading conjunction. */
function tidy(tokens: Token[], at: number[], drop: ReadonlySet<number>): number[] {
  const kept = at.filter((n) => {
    const t = tokens[n];
    if (!t || drop.has(n)) return false;
    if (t.rel === "cc" && (at[0] === n || !at.includes(t.head))) return false;
    return true;
  });
  const out = kept.filter((n, k) => {
    const t = tokens[n];
    if (t?.text !== "," && t?.text !== "—" && t?.text !== "–") return true;
    const left = kept[k - 1];
    const right = kept[k + 1];
    return left === n - 1 && right === n + 1;
  });
  while (out.length > 0 && /^[,.;:!?—–-]$/.test(tokens[out[0] ?? 0]?.text ?? "")) out.shift();
  while (out.length > 0 && /^[,.;:!?—–-]$/.test(tokens[out.at(-1) ?? 0]?.text ?? "")) out.pop();
  return out;
}

const join = (inside: Token[], source: string) =>
  inside
    .map((t, n) => {
      const before = inside[n - 1];
      const space = before && (before.end !== t.start || /\s/.test(source.charAt(t.start - 1)));
      return space && !/^[,.;:!?%’']|^n['’]t$/.test(t.text)
        ? ` ${t.text}`
        : before && /^[,;:]$/.test(before.text)
          ? ` ${t.text}`
          : t.text;
    })
    .join("");

/** The statement in at most `most` words by leaving out its last adverbials; as it is where that doesn't do it. */
export function shortened(s: Statement, sentence: Token[], source: string, most: number): Statement {
  let inside = s.tokens;
  const size = () => inside.filter((t) => t.tag !== "PUNCT" && !/^(?:'s|n't|’s)$/.test(t.norm)).length;
  const bare = childBy(sentence, s.verb, "obj", "xcomp", "ccomp", "cop") < 0;
  const spare = childrenOf(sentence, s.verb, new Set(["obl", "advcl"])).filter((c) => c > s.verb);
  if (bare) spare.shift();
  for (const c of spare.reverse()) {
    if (size() <= most) break;
    const gone = new Set(subtreeOf(sentence, c).map((n) => sentence[n]?.start));
    if (!gone.has(inside.at(-1)?.start)) break;
    inside = inside.filter((t) => !gone.has(t.start));
  }
  return inside === s.tokens ? s : { ...s, tokens: inside, text: join(inside, source), whole: false };
}

/** True where a statement can be read without its neighbours, in `least` to `most` words. */
export const readsWell = (s: Statement, least = 4, most = 16): boolean => {
  const words = s.text.split(" ").length;
  return words >= least && words <= most && selfContained(s.tokens);
};

/** The statement with the antecedents of its pronouns written out; null where one of them is not certain. */
export function withNames(s: Statement, sentence: ReadSentence, source: Source): string | null {
  if (selfContained(s.tokens)) return s.text;
  const starts = new Set(s.tokens.map((t) => t.start));
  const keep = new Set(
    [...sentence.tokens.keys()].filter((n) => starts.has(sentence.tokens[n]?.start ?? -1)),
  );
  const at = [...keep];
  const from = Math.min(...at);
  return withoutPronouns({ sentence: sentence.index, from, to: Math.max(...at) + 1 }, source, keep);
}
