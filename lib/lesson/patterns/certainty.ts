/**
 * How sure the text is (P12): a clause with one hedge, told as possible, as settled, as done and as ruled out. Where the
 * clause can't be told anew, the question is what the hedge tells (lib/lesson/implications).
 */
import { parsedAlone } from "@/lib/language/alone";
import { clauseAt } from "@/lib/language/clauses";
import { withoutPronouns } from "@/lib/language/coreference-rewrite";
import { type Modality, modalityOf } from "@/lib/language/modality";
import type { Token } from "@/lib/language/tagger";
import { childBy, childrenOf, rootOf, spanOf, subtreeOf } from "@/lib/language/tree";
import type { Candidate, WrongOption } from "../candidate";
import { opened } from "../claims";
import { hash } from "../hash";
import { heardIn } from "../heard";
import { inferred } from "../implications/find";
import { sureness } from "../implications/tables";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote, statement } from "../voice";
import { baseOfVerb, participleOf } from "../wording/forms";
import { sourceName } from "./sources";

interface Hedged {
  sentence: ReadSentence;
  /** The sentence's tokens; what a source says has the tree of its own words alone. */
  tokens: Token[];
  /** The predicate. */
  verb: number;
  modality: Modality;
  /** Whose statement it is, where it is not the text's. */
  holder: string;
}

/** Every word that makes a claim less than certain. */
const hedgeWords =
  /\b(?:may|might|could|perhaps|maybe|possibly|probably|potentially|likely|unlikely|apparently|seems?|appears?)\b/gi;

export function certainty(tools: Tools): Candidate[] {
  const four = hedgedIn(tools).flatMap((h) => readings(h, tools) ?? []);
  const told = new Set(four.map((c) => c.anchor));
  // One question on a sentence's "may" is enough.
  const others = inferred(tools, sureness).filter(
    (c) => !(told.has(c.anchor) && c.group === "certainty may"),
  );
  return [...four, ...others];
}

/** Clauses whose one hedge leaves them open: main clauses of the text, or what one certain source says. */
function hedgedIn({ reading }: Tools): Hedged[] {
  const heard = heardIn(reading);
  return reading.sentences.flatMap((s): Hedged[] => {
    if (s.words > 38 || s.words < 7 || s.signals.has("question") || s.signals.has("condition")) return [];
    if ((s.text.match(hedgeWords)?.length ?? 0) !== 1) return [];
    // "had believed that the dam could hold": an ability of then, not a chance.
    if (/\bcould\b/i.test(s.text) && /\b(?:had|believed|thought|knew|hoped)\b/i.test(s.text)) return [];
    const saying = heard.sayings.find((x) => x.sentence === s.index && !x.negated && x.at >= 0);
    if (heard.passedOn.has(s.index) ? !saying : !s.prose) return [];
    const alone = saying ? parsedAlone(s.tokens, s.text, saying.from, saying.to) : null;
    if (saying && !alone) return [];
    const tokens = alone?.tokens ?? s.tokens;
    const verb = alone?.root ?? rootOf(s.tokens);
    if (verb < 0) return [];
    const modality = modalityOf(tokens, verb);
    const span = saying ?? { from: 0, to: tokens.length };
    if (!/^(?:may|might|could)$/.test(modality.cue) || modality.negated) return [];
    if (!isOpen(tokens, verb, modality, span) || !standsPlain(tokens, verb, modality.at, span.from))
      return [];
    return [{ sentence: s, tokens, verb, modality, holder: saying ? sourceName(saying.source) : "" }];
  });
}

/** "A second vaccine could …": the modal right behind its own whole subject, which opens the clause. */
function standsPlain(tokens: Token[], verb: number, modal: number, from: number): boolean {
  const subject = childBy(tokens, verb, "nsubj", "nsubj:pass");
  if (subject < 0 || /^(?:while|although|though|if|even|whatever|whether)$/.test(tokens[from]?.norm ?? ""))
    return false;
  const own = spanOf(tokens, subject);
  if (!own.whole || own.to !== modal || tokens.slice(own.from, own.to).some((t) => t.text === ","))
    return false;
  if (tokens.slice(own.from, own.to).some((t) => /^(?:what|which|who|whom|where|when|how|why)$/.test(t.norm)))
    return false;
  const before = tokens[own.from - 1];
  return own.from === from || /^(?:,|;|but|and|that|said|says|“|"|—|–)$/.test(before?.norm ?? "");
}

/** Not permission, not ability, not a wish, not "may well" or "may have". */
function isOpen(
  tokens: Token[],
  verb: number,
  m: Modality,
  { from, to }: { from: number; to: number },
): boolean {
  const span = tokens.slice(from, to);
  const next = tokens[m.at + 1]?.norm ?? "";
  if (/^(?:not|well|only|no|n't)$/.test(next)) return false;
  if (childrenOf(tokens, verb).some((c) => /^aux/.test(tokens[c]?.rel ?? "") && tokens[c]?.norm === "have"))
    return false;
  if (span.some((t) => /^(?:wish|hope|whether|would|if|unless|god)$/.test(t.norm))) return false;
  const subject = tokens[childBy(tokens, verb, "nsubj", "nsubj:pass")]?.norm ?? "";
  // "could" of the past, and of persons by a pronoun, is ability rather than doubt.
  if (
    m.cue === "could" &&
    (/^(?:i|we|you|he|she|they|one|people|both|who)$/.test(subject) || span.some((t) => t.xpos === "VBD"))
  )
    return false;
  return !(
    m.cue === "may" &&
    (/^(?:i|we|you|one)$/.test(subject) ||
      span.some((t) =>
        /^(?:law|laws|rule|rules|allow|permit|permission|constitution|act|amendment|trial|court)$/.test(
          t.lemma,
        ),
      ))
  );
}

/** Four readings of one clause that differ in nothing but how sure they are. */
function readings(h: Hedged, { reading, voice }: Tools): Candidate | null {
  const parts = partsOf(h, reading);
  if (!parts) return null;
  const s = h.sentence;
  const cue = s.tokens[h.modality.at]?.norm ?? "";
  const { possible, settled, done, never } = parts;
  const wrong: WrongOption[] = [
    {
      text: statement(settled),
      type: "misreading",
      reason: `“${cue}” stops short of this: it leaves the thing open.`,
      sentence: s.id,
    },
    {
      text: statement(done),
      type: "misreading",
      reason: `“${cue}” speaks of what is open, not of what is over.`,
      sentence: s.id,
    },
    {
      text: statement(never),
      type: "misreading",
      reason: `“${cue}” leaves the thing possible; it doesn’t rule it out.`,
      sentence: s.id,
    },
  ];
  const who = h.holder || (voice.text === "article" ? "the article" : voice.who);
  const many = /^\p{Ll}.*[^s]s$| and /u.test(who);
  const stems = h.holder
    ? [
        `Which of these keeps to what ${who} ${many ? "say" : "says"} in paragraph ${s.paragraph}, no surer and no less sure?`,
        `Which of these ${many ? "do" : "does"} ${who} stand behind in paragraph ${s.paragraph}?`,
      ]
    : [
        `Paragraph ${s.paragraph} says: ${quote(s.text)} Which of these is as sure as the sentence is, no more and no less?`,
        `Paragraph ${s.paragraph} says: ${quote(s.text)} Which of these keeps the certainty of the sentence?`,
      ];
  return {
    kind: "multiple-choice",
    pattern: "certainty",
    group: `certainty ${s.id}`,
    skill: "certainty",
    stem: stems[hash(s.text) % 2] ?? "",
    key: statement(possible),
    wrong,
    evidence: [[{ sentence: s.id }]],
    score: h.holder ? 0.78 : 0.76,
    anchor: s.index,
  };
}

/** The clause told in four ways, without capital and full stop. */
interface Parts {
  possible: string;
  settled: string;
  done: string;
  never: string;
}

/** The clause around the modal: subject, base form, rest; null where it can't be read alone or is too long. */
function partsOf(h: Hedged, reading: Tools["reading"]): Parts | null {
  const s = h.sentence;
  const { tokens } = h;
  const heard = { ...heardIn(reading), tokens: heardIn(reading).tokens.with(s.index, h.tokens) };
  const clause = clauseAt(tokens, h.verb);
  if (clause.subject < 0 || clause.subject > h.modality.at) return null;
  const drop = new Set<number>();
  for (const c of childrenOf(tokens, h.verb)) {
    const t = tokens[c];
    const comma = tokens[(subtreeOf(tokens, c)[0] ?? c) - 1]?.text === ",";
    if (!t || c < h.modality.at) continue;
    if (
      /^(?:punct|parataxis|discourse|conj|cc)/.test(t.rel) ||
      (/^advcl/.test(t.rel) && (comma || tokens[subtreeOf(tokens, c)[0] ?? c]?.norm !== "to")) ||
      (comma && /^(?:obl|advmod)/.test(t.rel))
    )
      for (const n of subtreeOf(tokens, c)) drop.add(n);
  }
  if (
    [...drop].some(
      (n) => tokens[n]?.rel === "mark" && /^(?:if|unless|because|until|than)$/.test(tokens[n]?.norm ?? ""),
    )
  )
    return null;
  const own = spanOf(tokens, clause.subject);
  if (!own.whole || own.to !== h.modality.at) return null;
  const after = subtreeOf(tokens, h.verb).filter((n) => n > h.modality.at && !drop.has(n));
  const first = after[0];
  const last = after.at(-1);
  if (first === undefined || last === undefined || first !== h.modality.at + 1) return null;
  const lead = tokens[first];
  if (!lead || !/^(?:VERB|AUX)$/.test(lead.tag)) return null;
  const base = lead.norm;
  if (!baseOfVerb(base, lead.xpos, lead.lemma) && base !== "be") return null;
  const subject = withoutPronouns({ sentence: s.index, from: own.from, to: own.to }, heard);
  const keep = new Set(after.filter((n) => n > first));
  const rest =
    keep.size === 0 ? "" : withoutPronouns({ sentence: s.index, from: first + 1, to: last + 1 }, heard, keep);
  if (subject === null || rest === null || /[“”"()[\]:;…—–]/.test(subject + rest)) return null;
  const words = `${subject} ${rest}`.split(" ").length;
  if (words < 4 || words > 16) return null;
  if (/\b(?:currently|now|soon|already|still|eventually|later|next|ever|tomorrow|again|\d{4})\b/i.test(rest))
    return null;
  const opening = tokens[own.from];
  const named =
    opening && subject.startsWith(opening.text)
      ? opened(tokens, own.from, heard) + subject.slice(opening.text.length)
      : subject;
  const passive = base === "be" && tokens[h.verb]?.xpos === "VBN" && childBy(tokens, h.verb, "aux:pass") >= 0;
  return toldFourWays(
    named,
    base,
    passive,
    rest.replace(/[,.\s]+$/, ""),
    isPlural(tokens, clause.subject),
    hash(s.text),
  );
}

const isPlural = (tokens: Token[], n: number) =>
  /S$/.test(tokens[n]?.xpos ?? "") ||
  /^(?:they|we|you|i|those|these|many|some|few|both|others|people|police)$/.test(tokens[n]?.norm ?? "") ||
  childBy(tokens, n, "conj") >= 0;

function toldFourWays(
  subject: string,
  base: string,
  passive: boolean,
  rest: string,
  plural: boolean,
  seed: number,
): Parts {
  const perhaps = seed % 2 === 0 ? "perhaps" : "possibly";
  // "may be": of the present rather than of what is to come.
  if (base === "be" && !passive)
    return {
      possible: `${subject} ${plural ? "are" : "is"} ${perhaps} ${rest}`,
      settled: `${subject} ${plural ? "are" : "is"} beyond doubt ${rest}`,
      done: `${subject} ${plural ? "were" : "was"} formerly ${rest}`,
      never: `${subject} ${plural ? "are" : "is"} certainly not ${rest}`,
    };
  return {
    possible: `${subject} will ${perhaps} ${base} ${rest}`,
    settled: `${subject} will certainly ${base} ${rest}`,
    done: `${subject} ${plural ? "have" : "has"} already ${participleOf(base)} ${rest}`,
    never: `${subject} will never ${base} ${rest}`,
  };
}
