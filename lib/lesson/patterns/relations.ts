/** Reason (P5), purpose (P9), condition (P10), concession (P11) and consequence (P13), asked as choices from both sides. */
import type { Skill } from "@/lib/items/base";
import type { Candidate, ChoiceCandidate, WrongOption } from "../candidate";
import type { Tools } from "../tools";
import { capital, quote, statement, type Voice } from "../voice";
import { invented } from "../wording/bank";
import type { BankKind } from "../wording/bank-lines";
import {
  type Beside,
  otherAims,
  otherMeans,
  otherSides,
  otherStatements,
  readsAlone,
} from "../wording/elsewhere";
import { inverted } from "../wording/question";
import type { Said } from "../wording/said";
import { type Scene, sceneOf } from "../wording/scene";
import { isPresent, somebody, sourceOf, type Tie, tiesOf } from "../wording/ties";
import { misreadingsOf } from "../wording/turned";
import { chooseWrong } from "../wording/wrong";

interface Ask {
  pattern: string;
  skill: Skill;
  /** Which side is the key. */
  key: "side" | "main";
  bank: BankKind;
  score: number;
  /** Null where the relation's form doesn't fit. */
  stem(tie: Tie, voice: Voice): string | null;
  fits(tie: Tie): boolean;
}

/** "Why, according to paragraph 3, has Spain …" where the clause can be asked; else the clause is given and the question follows. */
function why(tie: Tie, plain: string): string | null {
  const { s, r, main } = tie;
  const where = sourceOf(tie);
  const asked = main?.verbatim ? inverted(s.tokens, r.main, tie.scene.isName) : null;
  if (asked && asked.split(" ").length <= 22) return `According to ${where}, why ${asked}?`;
  return given(tie, plain);
}

/** The other side as the text has it, then a question. */
function given(tie: Tie, question: string): string | null {
  const { main } = tie;
  const where = sourceOf(tie);
  if (main && !/\b(?:we|us|our|ours)\b/.test(main.text))
    return `According to ${where}, ${main.text}. ${question}`;
  return quotable(tie) ? `${sayingOf(tie)}: ${quote(tie.mainQuote)}. ${question}` : null;
}
/** "Paragraph 3 says", "Paragraph 3 reports Osei’s words", "The speaker says in paragraph 3". */
function sayingOf({ holder, s, scene }: Tie): string {
  if (holder === somebody) return `Paragraph ${s.paragraph} quotes somebody’s words`;
  if (holder) return `Paragraph ${s.paragraph} reports ${possessive(holder)} words`;
  return scene.reading.type === "speech"
    ? `The speaker says in paragraph ${s.paragraph}`
    : `Paragraph ${s.paragraph} says`;
}
const possessive = (name: string) => (/s$/.test(name) ? `${name}’` : `${name}’s`);
/** A side that makes sense when quoted alone: it names what it is about. */
const quotable = (tie: Tie) =>
  tie.mainQuote !== "" &&
  tie.r.main.subject >= 0 &&
  /^(?:NOUN|PROPN)$/.test(tie.s.tokens[tie.r.main.subject]?.tag ?? "") &&
  !/[“”"]/.test(tie.mainQuote) &&
  !tie.s.tokens
    .slice(tie.r.main.span.from, tie.r.main.span.to)
    .some((t) => /^(?:he|him|his|she|her|it|its|they|them|their)$/.test(t.norm) && !/^expl/.test(t.rel)) &&
  tie.mainQuote.split(" ").length <= 32;
const asSide = (tie: Tie, before: string, after: string) => {
  const where = sourceOf(tie);
  return tie.side && !tie.side.leans ? `According to ${where}, ${before}${tie.side.text}${after}` : null;
};

const phraseQuestions: Record<string, string> = {
  for: "For what?",
  "in response to": "What was this a response to?",
};
const asks: Ask[] = [
  {
    pattern: "reason",
    skill: "cause",
    key: "side",
    bank: "reason",
    score: 0.82,
    stem: (t) =>
      t.r.marker === "saying"
        ? given(t, "What explanation is offered for this?")
        : why(
            t,
            /^(?:largely|mainly|mostly|primarily|in part)/.test(t.r.degree)
              ? "What is given as the main reason for this?"
              : "What reason is given for this?",
          ),
    fits: (t) => t.r.kind === "reason" && t.r.form === "clause",
  },
  {
    pattern: "reason",
    skill: "cause",
    key: "side",
    bank: "reasonPhrase",
    score: 0.76,
    stem: (t) => given(t, phraseQuestions[t.r.marker] ?? "What is this put down to?"),
    fits: (t) => t.r.kind === "reason" && t.r.form === "phrase",
  },
  {
    pattern: "reason",
    skill: "cause",
    key: "main",
    bank: "event",
    score: 0.66,
    stem: (t) => asSide(t, "what is explained by the fact that ", "?"),
    fits: (t) => t.r.kind === "reason" && t.r.form === "clause" && t.r.marker !== "saying",
  },
  {
    pattern: "purpose",
    skill: "purpose",
    key: "side",
    bank: "purpose",
    score: 0.78,
    stem: (t) => {
      const asked = t.main?.verbatim ? inverted(t.s.tokens, t.r.main, t.scene.isName) : null;
      const where = sourceOf(t);
      return asked && asked.split(" ").length <= 20
        ? `According to ${where}, for what purpose ${asked}?`
        : given(t, "For what purpose?");
    },
    fits: (t) => t.r.kind === "purpose" && t.r.form === "infinitive",
  },
  {
    pattern: "condition",
    skill: "condition",
    key: "side",
    bank: "condition",
    score: 0.78,
    stem: (t) => given(t, "Under what condition?"),
    fits: (t) => t.r.kind === "condition" && t.r.form === "clause",
  },
  {
    pattern: "condition",
    skill: "condition",
    key: "main",
    bank: "effect",
    score: 0.7,
    stem: (t) => asSide(t, `what is to be expected ${t.r.marker} `, "?"),
    fits: (t) => t.r.kind === "condition" && t.r.form === "clause" && t.r.main.modal !== "",
  },
  {
    pattern: "concession",
    skill: "concession",
    key: "side",
    bank: "concession",
    score: 0.84,
    stem: (t, voice) => given(t, `What does ${t.holder || voice.who} admit that goes against this?`),
    fits: (t) => t.r.kind === "concession" && t.r.form === "clause",
  },
  {
    pattern: "concession",
    skill: "concession",
    key: "main",
    bank: "event",
    score: 0.8,
    stem: (t, voice) =>
      t.side && !t.side.leans
        ? `Paragraph ${t.s.paragraph} grants that ${t.side.text}. What does ${t.holder || voice.who} set against this?`
        : null,
    fits: (t) => t.r.kind === "concession" && t.r.form === "clause",
  },
  {
    pattern: "concession",
    skill: "concession",
    key: "main",
    bank: "event",
    score: 0.76,
    stem: (t) => asSide(t, `what is true in spite of `, "?"),
    fits: (t) => t.r.kind === "concession" && t.r.form === "phrase",
  },
  {
    pattern: "contrast",
    skill: "concession",
    key: "side",
    bank: "event",
    score: 0.78,
    stem: (t, voice) => given(t, `What does ${t.holder || voice.who} set against this?`),
    fits: (t) => t.r.kind === "contrast" && t.r.form === "clause" && !t.r.first,
  },
  {
    pattern: "contrast",
    skill: "concession",
    key: "main",
    bank: "event",
    score: 0.72,
    stem: (t, voice) =>
      t.side && !t.side.leans && t.s === t.t
        ? asSide(t, "", `. With what does ${t.holder || voice.who} contrast this?`)
        : null,
    fits: (t) => t.r.kind === "contrast" && t.r.form === "clause" && t.r.first,
  },
  {
    pattern: "means",
    skill: "detail",
    key: "side",
    bank: "means",
    score: 0.66,
    stem: (t) => {
      const asked = t.main?.verbatim ? inverted(t.s.tokens, t.r.main, t.scene.isName) : null;
      const where = sourceOf(t);
      return asked && asked.split(" ").length <= 20
        ? `According to ${where}, how ${asked}?`
        : given(t, "By what means?");
    },
    fits: (t) => t.r.kind === "means" && !t.r.main.negated,
  },
  {
    pattern: "consequence",
    skill: "consequence",
    key: "side",
    bank: "effect",
    score: 0.76,
    stem: (t) => given(t, "What follows from this, according to the text?"),
    fits: (t) => t.r.kind === "result" && t.r.form === "clause",
  },
];

export function relations({ reading, voice }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  return tiesOf(reading).flatMap((tie) =>
    asks.flatMap((ask) => (ask.fits(tie) ? (choice(scene, ask, tie, voice) ?? []) : [])),
  );
}

/** How an option is put: a statement, an infinitive, an if-clause or a noun phrase. */
function shapeOf(ask: Ask, tie: Tie): (text: string) => string {
  if (ask.key === "side" && /^(?:purpose|means)$/.test(tie.r.kind)) return (text) => text;
  if (ask.key === "side" && tie.r.kind === "condition")
    return (text) => (/^(?:if|only if|as long as|provided) /.test(text) ? text : `${tie.r.marker} ${text}`);
  if (ask.bank === "reasonPhrase") return (text) => text;
  return (text) => statement(text);
}

function choice(scene: Scene, ask: Ask, tie: Tie, voice: Voice): ChoiceCandidate | null {
  const said = ask.key === "side" ? tie.side : tie.main;
  const stem = ask.stem(tie, voice);
  if (!said || !stem || !isFit(scene, ask, tie, said)) return null;
  const shaped = shapeOf(ask, tie);
  const key = shaped(said.text);
  const at: Beside = { own: said.sentence, about: `${stem} ${said.text}`, seed: stem };
  const present = isPresent(said.sentence.tokens, said.clause);
  const misreadings = misreadingsOf(scene, said, shaped).filter((o) =>
    ask.key === "side" && tie.r.form !== "clause" ? true : readsAlone(scene, stripped(o.text, tie)),
  );
  const chosen = chooseWrong({
    scene,
    key,
    seed: stem,
    misreadings,
    elsewhere: elsewhereFor(scene, ask, tie, at, shaped),
    invented: invented(scene, ask.bank, stem, said.sentence, present, shaped),
  });
  if (!chosen || chosen.cost > 1.6) return null;
  const misread = chosen.wrong.some((w) => w.type === "misreading");
  return {
    kind: "multiple-choice",
    pattern: ask.pattern,
    group: `tie ${tie.s.id} ${tie.r.at.from}`,
    skill: ask.skill,
    stem: capital(stem),
    key,
    wrong: chosen.wrong,
    evidence: [tie.s === tie.t ? [{ sentence: tie.s.id }] : [{ sentence: tie.s.id }, { sentence: tie.t.id }]],
    score: Math.max(
      0,
      ask.score -
        (misread ? 0 : 0.14) -
        Math.max(0, chosen.cost - 0.3) * 0.12 -
        (tie.s.words > 40 ? 0.06 : 0),
    ),
    anchor: tie.s.index,
  };
}
const stripped = (text: string, tie: Tie) =>
  tie.r.kind === "condition" ? text.replace(new RegExp(`^${tie.r.marker} `), "") : text;

function isFit(_scene: Scene, ask: Ask, tie: Tie, said: Said): boolean {
  const words = said.text.split(" ").length;
  if (ask.key === "side" && tie.r.form === "phrase")
    return words >= 2 && words <= 16 && !/^(?:the )?(?:fact|way)\b/.test(said.text);
  return words >= 4 && words <= 22;
}

function elsewhereFor(
  scene: Scene,
  ask: Ask,
  tie: Tie,
  at: Beside,
  shaped: (text: string) => string,
): WrongOption[] {
  if (ask.key === "side" && tie.r.form === "infinitive")
    return [...otherSides(scene, at, "purpose", "infinitive", shaped), ...otherAims(scene, at)];
  if (ask.key === "side" && tie.r.kind === "means")
    return [...otherSides(scene, at, "means", "gerund", shaped), ...otherMeans(scene, at)];
  if (ask.key === "side" && tie.r.form === "phrase")
    return [
      ...otherSides(scene, at, "reason", "phrase", shaped),
      ...otherSides(scene, at, "concession", "phrase", shaped),
    ];
  if (ask.key === "side" && tie.r.kind === "condition")
    return otherSides(scene, at, "condition", "clause", shaped);
  return [
    ...(ask.key === "side" ? otherSides(scene, at, tie.r.kind, "clause", shaped) : []),
    ...otherStatements(scene, at, shaped),
  ];
}
