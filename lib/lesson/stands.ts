/** What kind of statement a whole sentence makes, where only one reading is left. */
import { type Modality, modalityOf } from "@/lib/language/modality";
import { stanceOf } from "@/lib/language/saying";
import { childrenOf, rootOf, subjectOf } from "@/lib/language/tree";
import { heardIn } from "./heard";
import type { Reading, ReadSentence } from "./reading";
import { advises, type Signal } from "./signals";

export type Stand = "record" | "state" | "forecast" | "advice" | "view" | "words" | "open" | "judgement";

const known = new WeakMap<Reading, Map<number, Stand>>();
/** The stands of a text's sentences by their index; sentences with none or with two are left out. */
export function standsIn(reading: Reading): Map<number, Stand> {
  const before = known.get(reading);
  if (before) return before;
  const made = new Map<number, Stand>();
  for (const s of reading.sentences) {
    const stand = standOf(s, reading);
    if (stand) made.set(s.index, stand);
  }
  known.set(reading, made);
  return made;
}

function standOf(s: ReadSentence, reading: Reading): Stand | null {
  if (!s.prose || s.words > 34 || s.words < 7 || s.signals.has("question") || s.signals.has("condition"))
    return null;
  const root = rootOf(s.tokens);
  if (root < 0) return null;
  const heard = heardIn(reading);
  if (heard.passedOn.has(s.index)) return viewOf(s, reading);
  const m = modalityOf(s.tokens, root);
  const has = (...signals: Signal[]) => signals.some((x) => s.signals.has(x));
  const loud = [has("hedged"), has("forecast"), has("recommendation"), has("judgement")].filter(
    Boolean,
  ).length;
  if (m.mood === "forecast" && loud === 1 && has("forecast") && !m.negated && !spoken(s, reading))
    return "forecast";
  if (m.mood === "plan" && loud === 0 && m.tense === "present" && !m.negated && !spoken(s, reading))
    return "forecast";
  if (
    m.mood === "possible" &&
    loud === 1 &&
    has("hedged") &&
    // "Perhaps most importantly": what is left open is the weight of the statement, not the statement.
    !/\b(?:perhaps|maybe|possibly|probably) (?:the |even )?(?:most|more|best|greatest|worst)\b/i.test(
      s.text,
    ) &&
    !m.negated &&
    m.cue !== "could" &&
    !permits.test(s.text)
  )
    return "open";
  if (m.mood === "advice" && !has("hedged", "forecast") && isAdvice(s, m, reading)) return "advice";
  if (strongJudgement(s, root) && !has("hedged", "forecast", "recommendation", "figure", "date"))
    return "judgement";
  if (m.mood !== "fact" || m.negated || loud > 0 || weighs(s) || spoken(s, reading) || perfect(s, root))
    return null;
  if (stanceOf(s.tokens[root]?.lemma ?? "") || /\b(?:would|according|estimates?|reports?)\b/i.test(s.text))
    return null;
  if (m.tense === "past" && (has("date", "figure") || isEvent(s, root))) return "record";
  return m.tense === "present" && !has("concession", "contrast") && isState(s, root) ? "state" : null;
}

/** "may" of what is allowed. */
const permits =
  /\b(?:law|rules?|allowed?|permit\w*|constitution|act|amendment|trial|court|expect|what|which|who)\b/i;
/** "has sold": neither over and done nor how things are. */
const perfect = (s: ReadSentence, root: number) =>
  childrenOf(s.tokens, root).some(
    (c) => /^aux/.test(s.tokens[c]?.rel ?? "") && s.tokens[c]?.lemma === "have",
  );
const mental =
  /^(?:be|have|seem|think|want|hope|feel|know|appear|believe|like|love|fear|mean|need|expect|remain|consider|see|look|help|fail|try|continue|lead|cause|make|suggest|show|reveal|prove|indicate|highlight|deserve)$/;
/** A deed or event: a verb of doing in the past, with its subject named. */
function isEvent(s: ReadSentence, root: number): boolean {
  const t = s.tokens[root];
  const subject = s.tokens[subjectOf(s.tokens, root)];
  return (
    t?.tag === "VERB" &&
    /^(?:VBD|VBN)$/.test(t.xpos) &&
    !mental.test(t.lemma) &&
    /^(?:NOUN|PROPN)$/.test(subject?.tag ?? "")
  );
}
/** How things stand: a present-tense verb of its own subject, nobody's wish or thought. */
function isState(s: ReadSentence, root: number): boolean {
  const t = s.tokens[root];
  const subject = s.tokens[subjectOf(s.tokens, root)];
  if (!t || !subject || !/^(?:NOUN|PROPN)$/.test(subject.tag)) return false;
  if (
    /\b(?:seems?|appears?|may|might|could|would|should|must|ought|will|can|just|simply|need|needs|want|wants|hope|hopes|believe|believes|think|thinks|feel|feels|more|less|very|too|so|such)\b/i.test(
      s.text,
    )
  )
    return false;
  return t.tag === "VERB"
    ? /^(?:VBZ|VBP|VBN)$/.test(t.xpos) && !mental.test(t.lemma)
    : t.tag === "NOUN" && t.norm !== "ones";
}

/** "We will not waver": a speaker's vow is no forecast. */
const spoken = (s: ReadSentence, reading: Reading) => {
  const subject = s.tokens[subjectOf(s.tokens, rootOf(s.tokens))]?.norm ?? "";
  return /^(?:i|we|you)$/.test(subject) || reading.type === "speech";
};

function isAdvice(s: ReadSentence, m: Modality, reading: Reading): boolean {
  if (!/^(?:should|must|ought)$/.test(m.cue)) return false;
  // In news "must" tells of a duty or a rule.
  if (reading.type === "news" && (m.cue === "must" || !advises(s.tokens))) return false;
  return !/\b(?:should|must) (?:have|mean|be (?:in|on|at|there|ready|able))\b|\bif\b/i.test(s.text);
}

/** A source's opinion by a verb that says so, or a source's words; with neither a forecast nor advice inside. */
function viewOf(s: ReadSentence, reading: Reading): Stand | null {
  const own = heardIn(reading).sayings.filter((x) => x.sentence === s.index && x.at >= 0);
  const [first] = own;
  if (!first || new Set(own.map((x) => x.source.key)).size > 1 || own.some((x) => x.negated)) return null;
  const inner = ["forecast", "recommendation", "hedged", "condition"] as const;
  if (
    inner.some((signal) => s.signals.has(signal)) ||
    /\b(?:would|plan(?:s|ned)?|intend(?:s|ed)?|hopes?)\b/.test(s.text)
  )
    return null;
  const opinion =
    /^(?:hold|warn|accuse)$/.test(first.stance) && !s.signals.has("date") && !s.signals.has("figure");
  if (opinion && own.length === 1 && s.quoted <= 0.1) return "view";
  return first.stance === "say" && (s.quoted < 0.1 || s.quoted > 0.5) ? "words" : null;
}

const verdicts =
  /^(?:wrong|absurd|foolish|unwise|wise|dangerous|shameful|unacceptable|unjust|unfair|disgraceful|terrible|wonderful|remarkable|excellent|admirable|commendable|sensible|ridiculous|disastrous|deplorable|outrageous|regrettable|tragic|brilliant|dreadful|appalling|unfortunate|splendid|superb|hopeless|shocking|silly|stupid|noble|fair|unnecessary|misguided|irresponsible|inspiring|delightful|awful|magnificent|glorious)$/;
const verdictNouns =
  /^(?:disaster|disgrace|shame|tragedy|triumph|nonsense|folly|mistake|blunder|scandal|outrage|farce|pity|blessing|curse|insult|injustice)$/;
const verdictAdverbs =
  /^(?:unsurprisingly|unfortunately|sadly|regrettably|remarkably|ironically|rightly|wrongly|absurdly|foolishly|wisely|tragically|thankfully|fortunately|alarmingly|shamefully|astonishingly|disappointingly|happily|luckily)$/;

/** A word of praise or blame as what is said of the subject, or as the sentence's own comment. */
function strongJudgement(s: ReadSentence, root: number): boolean {
  const t = s.tokens[root];
  if (!t) return false;
  const copula = childrenOf(s.tokens, root).some((c) => s.tokens[c]?.rel === "cop");
  if (copula && (verdicts.test(t.lemma) || verdictNouns.test(t.lemma))) return true;
  if (
    copula &&
    childrenOf(s.tokens, root).some(
      (c) => s.tokens[c]?.rel === "amod" && verdicts.test(s.tokens[c]?.lemma ?? ""),
    )
  )
    return true;
  return childrenOf(s.tokens, root).some(
    (c) => s.tokens[c]?.rel === "advmod" && verdictAdverbs.test(s.tokens[c]?.norm ?? ""),
  );
}

/** The word of a sentence that shows its judgement, or "". */
export function verdictWord(s: ReadSentence): string {
  const hit = s.tokens.find(
    (t) => verdicts.test(t.norm) || verdictNouns.test(t.norm) || verdictAdverbs.test(t.norm),
  );
  return hit?.text ?? "";
}

const weighing =
  /\b(?:notabl[ey]|most(?:ly)? importantly|only|merely|even|great(?:ly)?|success\w*|famous\w*|popular|beautiful|controversial|surpris\w*|substantial|significant\w*|historic|major|best|worst|better|worse|relatively|largely|crucial|key|dramatic\w*|massive|huge|so-called|reportedly|allegedly|claims?|allegations?|believed|thought|considered|known for)\b/i;
const weighs = (s: ReadSentence) => weighing.test(s.text);
