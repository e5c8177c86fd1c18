/** How often suggestions agree with people, on questions from which nothing was learned. Pure; takes parsed data. */
import { type Agreement, agreement, type Prediction } from "./agreement";
import { likenessOf } from "./answer-likeness";
import { answerWords } from "./answer-words";
import { classFeatures } from "./suggest-class";
import { type Curve, curveOf, probabilityOf } from "./suggest-curve";
import type { JudgedQuestion } from "./suggest-data";
import { referenceOf, suggestionFeatures } from "./suggest-features";
import { type Example, MixedModel, sumOf, type Weights } from "./suggest-fit";

export interface Measured {
  /** From the reference alone. */
  macroF1: number;
  alone: Agreement;
  /** With what the other answers of the class, unmarked, add. */
  withClass: Agreement;
}

interface Answered extends Example {
  id: string;
  group: string;
}
const bestOf = (question: JudgedQuestion, text: string): number[] => {
  const [first, ...others] = question.refs.map((ref) => {
    const reference = referenceOf(question.question, ref.text);
    return suggestionFeatures(reference, text, answerWords(text, reference.vocabulary));
  });
  return others.reduce((best, f) => ((f[0] ?? 0) > (best[0] ?? 0) ? f : best), first ?? []);
};
function examplesOf(questions: readonly JudgedQuestion[], index: ReadonlyMap<string, number>): Answered[] {
  return questions.flatMap((q) =>
    q.answers.map((a) => ({
      id: q.id,
      group: q.module,
      question: index.get(q.id) ?? -1,
      right: a.label === "correct",
      features: bestOf(q, a.text),
    })),
  );
}

const predictions = (examples: readonly Answered[], sums: readonly number[], curve: Curve): Prediction[] =>
  examples.map((e, n) => ({
    question: e.id,
    right: e.right,
    probability: probabilityOf(curve, sums[n] ?? 0),
    suggested: (sums[n] ?? 0) >= curve.threshold,
  }));

/** The class's own part: the answers of each question by index into `examples`. */
interface ClassOf {
  members: number[];
  likeness: ReturnType<typeof likenessOf>;
}
function classesOf(questions: readonly JudgedQuestion[], more: readonly JudgedQuestion[]): ClassOf[] {
  const classes = new Map<string, { texts: string[]; members: number[]; question: JudgedQuestion }>();
  let at = 0;
  for (const question of [...questions, ...more])
    for (const answer of question.answers) {
      const known = classes.get(question.id) ?? { texts: [], members: [], question };
      known.texts.push(answer.text);
      known.members.push(at++);
      classes.set(question.id, known);
    }
  return [...classes.values()].map(({ texts, members, question }) => ({
    members,
    likeness: likenessOf(texts, referenceOf(question.question, question.refs[0]?.text ?? "").vocabulary),
  }));
}
function withClass(sums: readonly number[], classes: readonly ClassOf[]): number[][] {
  const rows: number[][] = [];
  for (const { members, likeness } of classes)
    for (const [n, features] of classFeatures(
      members.map((m) => sums[m] ?? 0),
      likeness,
    ).entries())
      rows[members[n] ?? 0] = features;
  return rows;
}

/**
 * Leaves each question out in turn, learns from all others and predicts the one left out; the threshold and the curve
 * are learned from the others too. Without `test` the left-out question's training answers are predicted, with it its
 * test answers. "With class" sees the texts of all answers to the question, never a label of theirs.
 * @param by "module" leaves out all questions of the same module, a harder test
 */
export function leaveOneQuestionOut(
  train: readonly JudgedQuestion[],
  test?: readonly JudgedQuestion[],
  by: "question" | "module" = "question",
): Measured {
  const index = new Map(train.map((q, n) => [q.id, n]));
  const learned = examplesOf(train, index);
  const tested = test ? examplesOf(test, index) : [];
  const all = [...learned, ...tested];
  const classes = classesOf(train, test ?? []);
  const model = new MixedModel(learned, train.length);
  const alone: Prediction[] = [];
  const together: Prediction[] = [];
  const key = (e: { id: string; group: string }) => (by === "module" ? e.group : e.id);
  const moduleOf = train.map((q) => ({ id: q.id, group: q.module }));
  const targets = test ? tested : learned;
  for (const fold of new Set(targets.map(key))) {
    const weights = model.fit((q) => key(moduleOf[q] ?? { id: "", group: "" }) !== fold);
    const sums = all.map((e) => sumOf(weights, e.features));
    const rows = withClass(sums, classes);
    const others = learned.flatMap((e, n) => (key(e) === fold ? [] : [n]));
    const own = targets.flatMap((e, n) => (key(e) === fold ? [test ? learned.length + n : n] : []));
    alone.push(...told(all, sums, others, own));
    const second = fitClass(others.map((n) => ({ ...(all[n] as Answered), features: rows[n] ?? [] })));
    together.push(
      ...told(
        all,
        rows.map((row) => sumOf(second, row)),
        others,
        own,
      ),
    );
  }
  const found = agreement(alone);
  return { macroF1: found.macroF1, alone: found, withClass: agreement(together) };
}

/** The second step has few measures and no intercepts of questions: how a class stands is what it shall learn. */
export const fitClass = (examples: readonly Example[]): Weights =>
  new MixedModel(
    examples.map((e) => ({ ...e, question: 0 })),
    1,
    { weights: 5, questions: 1e6 },
  ).fit();

/** The weights to ship, from all questions, and the curve of each step. */
export function fitAll(train: readonly JudgedQuestion[]) {
  const learned = examplesOf(train, new Map(train.map((q, n) => [q.id, n])));
  const right = learned.map((e) => e.right);
  const weights = new MixedModel(learned, train.length).fit();
  const sums = learned.map((e) => sumOf(weights, e.features));
  const rows = withClass(sums, classesOf(train, []));
  const second = fitClass(learned.map((e, n) => ({ ...e, features: rows[n] ?? [] })));
  const secondSums = rows.map((row) => sumOf(second, row));
  return {
    alone: { weights, curve: curveOf(sums, right) },
    withClass: { weights: second, curve: curveOf(secondSums, right) },
  };
}

function told(all: readonly Answered[], sums: readonly number[], others: number[], own: number[]) {
  const at = (n: number) => sums[n] ?? 0;
  const curve = curveOf(
    others.map(at),
    others.map((n) => all[n]?.right ?? false),
  );
  return predictions(
    own.flatMap((n) => all[n] ?? []),
    own.map(at),
    curve,
  );
}

/** What is learned on some questions, for answers to others: how near a text comes to a question's reference. */
export function sumsLearnedOn(train: readonly JudgedQuestion[]) {
  const learned = examplesOf(train, new Map(train.map((q, n) => [q.id, n])));
  const weights = new MixedModel(learned, train.length).fit();
  return (question: JudgedQuestion, text: string): number => sumOf(weights, bestOf(question, text));
}
