/** Which sentence shows it (P8): the student points at the one of several whole sentences that does a named thing. */
import type { Skill } from "@/lib/items/base";
import { clauseAt } from "@/lib/language/clauses";
import { sayingVerbs } from "@/lib/language/markers";
import { type RelationKind, relationsOf } from "@/lib/language/relations";
import { childrenOf, rootOf } from "@/lib/language/tree";
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import { advises, type Signal } from "../signals";
import type { Tools } from "../tools";

interface Task {
  signal: Signal;
  skill: Skill;
  asks: string;
  /** The form that is certain. */
  sure: RegExp;
  /** Signs in another sentence that could also be taken for it. */
  near: RegExp;
  score: number;
}
const tasks: Task[] = [
  {
    signal: "reason",
    skill: "cause",
    asks: "gives the reason for what it describes",
    sure: /\b(?:because|owing to|in response to|as a result of|thanks to)\b/i,
    near: /\b(?:because|since|as|so|for|due|owing|reason|motive|need|purpose|aim|thanks|result|therefore|led|caus\w*|following|after|given|blam\w*|amid|in order|which (?:has|have|had)|thus|hence|why|order|prompt\w*|drove|forc\w*|mean[st]?|allow\w*|leaving|making)\b/i,
    score: 0.8,
  },
  {
    signal: "concession",
    skill: "concession",
    asks: "first admits a point and then sets another against it",
    sure: /^(?:although|even though|despite|it is true that|of course|admittedly|while (?!\p{L}+(?:ed|ing)\b))\b.*,|, (?:although|even though)\b|^it is true that\b.*\bbut\b/iu,
    near: /\b(?:although|though|despite|while|but|however|yet|true|still|even|nor|only|instead|regardless|nonetheless|nevertheless|in spite)\b/i,
    score: 0.85,
  },
  {
    signal: "recommendation",
    skill: "argument",
    asks: "says what somebody should do",
    sure: /\b(?:should|must|ought to)\b(?! (?:be|mean|have)\b)/i,
    near: /\b(?:should|must|ought|needs?|has to|have to|let us|calls? (?:for|on)|urged?|demand\w*|better)\b/i,
    score: 0.8,
  },
  {
    signal: "forecast",
    skill: "inference",
    asks: "looks ahead and says what will happen",
    sure: /\b(?:will|is expected to|are expected to|is going to)\b/i,
    near: /\b(?:will|won[’']t|going to|expected|would|plans?|hope\w*|predict\w*|next|soon|future|should|set to|[’']ll|want\w*|promis\w*|upcoming|ahead|until|by 20\d\d|forecast\w*|due to|about to|intend\w*|aims?|agreed to)\b/i,
    score: 0.72,
  },
  {
    signal: "condition",
    skill: "condition",
    asks: "names a condition: one thing that holds only if another does",
    sure: /(?:^|, |\s)(?:if|unless|only if)\b/i,
    near: /\b(?:if|unless|provided|whether|depend\w*|condition\w*|once|until|when|would)\b/i,
    score: 0.76,
  },
  {
    signal: "contrast",
    skill: "structure",
    asks: "sets one statement against another that differs from it",
    sure: /\b(?:but|however|whereas|rather than|by contrast|nevertheless|nonetheless)\b/i,
    near: /\b(?:but|however|whereas|rather|contrast|yet|although|though|while|despite|instead|nevertheless|nonetheless|still|only|other than)\b/i,
    score: 0.62,
  },
  {
    signal: "judgement",
    skill: "argument",
    asks: "judges what it tells of, rather than only reporting it",
    sure: /\b(?:deserves?|wrong|dangerous|shameful|sadly|disaster|absurd|foolish|vital|crucial|terrible|remarkable|important|good news|hard to see|best|worst)\b/i,
    near: /\b(?:good|bad|best|worst|better|worse|great|hard|easy|important|should|must|need|surpris\w*|true|right|wrong|un\w+|too|very|success\w*|fail\w*|hope|fear|deserve\w*|only|much|difficult)\b/i,
    score: 0.7,
  },
];

export function pointing(tools: Tools): Candidate[] {
  return tasks.flatMap((task) => {
    // News passes on judgements; whose they are is asked by other items.
    if (task.signal === "judgement" && tools.reading.type === "news") return [];
    const sentences = tools.reading.sentences.filter((s) => usable(s));
    return (
      sentences
        .filter((s) => s.signals.has(task.signal) && !s.signals.has("question") && task.sure.test(s.text))
        .filter((s) => task.signal !== "recommendation" || tools.reading.type !== "news" || advises(s.tokens))
        // What an "if" opens must be a condition, not a question asked or a thing not known.
        .filter(
          (s) =>
            task.signal !== "condition" ||
            !/\b(?:ask\w*|know|see|say|tell|wonder\w*|sure|clear|even|as) if\b/i.test(s.text),
        )
        .filter((s) => holds(task.signal, s))
        .flatMap((s) => {
          const made = pointAt(task, s, sentences, tools);
          return made ? [made] : [];
        })
        .slice(0, 4)
    );
  });
}

const linking: Partial<Record<Signal, RelationKind[]>> = {
  reason: ["reason"],
  concession: ["concession", "contrast"],
  condition: ["condition", "exception"],
};
/** True where the parse bears the signal out: the relation links the sentence's own clauses, the modal its own verb. */
function holds(signal: Signal, s: ReadSentence): boolean {
  const kinds = linking[signal];
  if (kinds)
    return relationsOf(s.tokens).some(
      (r) =>
        kinds.includes(r.kind) &&
        !r.inner &&
        !/\bnot\b/.test(r.degree) &&
        (r.main.finite >= 0 || r.kind === "concession"),
    );
  if (signal !== "recommendation" && signal !== "forecast") return true;
  const root = rootOf(s.tokens);
  const top =
    root < 0
      ? -1
      : (childrenOf(s.tokens, root, new Set(["ccomp"])).find(
          (k) => sayingVerbs.has(s.tokens[root]?.lemma ?? "") && s.tokens[k],
        ) ?? root);
  const clause = clauseAt(s.tokens, top);
  if (signal === "forecast")
    return (
      clause.modal === "will" ||
      childrenOf(s.tokens, top).some((k) => s.tokens[k]?.norm === "going") ||
      /^(?:expected|going)$/.test(s.tokens[top]?.norm ?? "")
    );
  const subject = s.tokens[clause.subject];
  // What should be done by somebody; "it must be" says how things have to be.
  return (
    /^(?:should|must)$/.test(clause.modal) &&
    subject !== undefined &&
    !/^(?:it|this|that|there|which|who)$/.test(subject.norm) &&
    (clause.passive || s.tokens[top]?.tag === "VERB")
  );
}

const usable = (s: ReadSentence) =>
  s.words >= 6 && s.words <= 60 && /^["“‘']?[\p{Lu}\p{N}]/u.test(s.text) && /[.!?…]["”’']?$/.test(s.text);

/** The sentence among its nearest neighbours that show no sign of the same thing. */
function pointAt(task: Task, key: ReadSentence, sentences: ReadSentence[], _tools: Tools): Candidate | null {
  const clear = sentences
    .filter((s) => s !== key && !s.signals.has(task.signal) && !task.near.test(s.text))
    .sort((a, b) => Math.abs(a.index - key.index) - Math.abs(b.index - key.index) || a.index - b.index)
    .slice(0, 3);
  if (clear.length < 3) return null;
  const span = [...clear, key].sort((a, b) => a.index - b.index);
  const far = (span.at(-1)?.index ?? 0) - (span[0]?.index ?? 0);
  return {
    kind: "evidence-selection",
    pattern: "pointing",
    group: `pointing ${task.signal}`,
    skill: task.skill,
    stem: `Which of the marked sentences ${task.asks}?`,
    candidates: span.map((s) => s.id),
    choose: 1,
    evidence: [[{ sentence: key.id }]],
    score: task.score - Math.min(0.2, far * 0.01) - (key.words > 40 ? 0.05 : 0),
    anchor: key.index,
  };
}
