/**
 * Actions to grade a class, on SciEntsBank: what a teacher decides who marks by groups, and how far the marks agree with
 * people's. Groups' limits were chosen on the modules at even places of the alphabet, and what an answer holds of the key is
 * learned on them; the figures are of the other modules.
 */
import { groupAnswers } from "@/lib/grading/answer-groups";
import { answerWords } from "@/lib/grading/answer-words";
import type { JudgedQuestion } from "@/lib/grading/suggest-data";
import { sumsLearnedOn } from "@/lib/grading/suggest-measure";
import { readJudged } from "./grading";
import { chances } from "./plant-types";

/** How many classes are drawn, of how many students, with how many typed items. */
const drawn = { classes: 50, students: 30, items: 6 };

export interface GroupFigures {
  decisionsPerAnswer: number;
  agreement: number;
  /** Share of the answers that the teacher read: what stands for a group, and what the page shows to be read. */
  read: number;
  /** Agreement and decisions of a teacher who pulls nobody out. */
  without: { decisionsPerAnswer: number; agreement: number };
  questions: number;
}
interface Counts {
  answers: number;
  groups: number;
  pulled: number;
  agreed: number;
  agreedWithout: number;
  read: number;
}

/**
 * A teacher reads what stands for the group and gives it its gold label: one decision, which every member gets. She reads
 * the members that the page shows under it as less alike, and pulls out those that need another mark: one decision each.
 * What the page folds away as the same she doesn't read. Null where the data are absent.
 */
export function groupFigures(dir: string): GroupFigures | null {
  const found = readJudged(dir);
  if (!found) return null;
  const all = found.train.map((q) => ({ ...q, answers: [...q.answers, ...moreOf(q, found.test)] }));
  const modules = [...new Set(all.map((q) => q.module))].sort();
  const isTuned = (q: JudgedQuestion) => modules.indexOf(q.module) % 2 === 0;
  const printed = all.filter((q) => !isTuned(q) && q.answers.length >= drawn.students);
  if (printed.length < drawn.items) return null;
  const sumOf = sumsLearnedOn(all.filter(isTuned));
  const pick = chances(1);
  const total: Counts = { answers: 0, groups: 0, pulled: 0, agreed: 0, agreedWithout: 0, read: 0 };
  for (let n = 0; n < drawn.classes; n++)
    for (const question of draw(printed, drawn.items, pick)) {
      const answers = draw(question.answers, drawn.students, pick);
      const counts = graded({ ...question, answers }, (text) => sumOf(question, text));
      for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
    }
  const share = (count: number) => count / total.answers;
  return {
    decisionsPerAnswer: share(total.groups + total.pulled),
    agreement: share(total.agreed),
    read: share(total.read),
    without: { decisionsPerAnswer: share(total.groups), agreement: share(total.agreedWithout) },
    questions: printed.length,
  };
}

const moreOf = (question: JudgedQuestion, more: readonly JudgedQuestion[]) =>
  more.find((other) => other.id === question.id)?.answers ?? [];

function draw<T>(from: readonly T[], many: number, pick: (n: number) => number): T[] {
  const left = [...from];
  return Array.from({ length: many }, () => left.splice(pick(left.length), 1)).flat();
}

function graded(question: JudgedQuestion, sumOf: (text: string) => number): Counts {
  const { answers } = question;
  const reference = `${question.question} ${question.refs.map((ref) => ref.text).join(" ")}`;
  const groups = groupAnswers(
    answers.map(({ text }, n) => ({ id: String(n), text })),
    {
      vocabulary: new Set(answerWords(reference).map((word) => word.norm)),
      leaning: { of: (text) => [sumOf(text)], shares: [1] },
    },
  );
  const counts = {
    answers: answers.length,
    groups: groups.length,
    pulled: 0,
    agreed: 0,
    agreedWithout: 0,
    read: 0,
  };
  for (const { wordings } of groups) {
    const [first] = wordings;
    const mark = labelShown(question, first);
    for (const wording of wordings) {
      const read = wording === first || wording.look;
      counts.read += read ? 1 : 0;
      // Of a wording that several share she reads one text, and the others get what that one needs.
      const given = wording.look ? labelShown(question, wording) : mark;
      counts.pulled += given === mark ? 0 : 1;
      for (const id of wording.ids) {
        const gold = answers[Number(id)]?.label;
        counts.agreed += gold === given ? 1 : 0;
        counts.agreedWithout += gold === mark ? 1 : 0;
      }
    }
  }
  return counts;
}

const labelShown = ({ answers }: JudgedQuestion, wording: { text: string; ids: string[] }) =>
  answers.find((answer, n) => answer.text === wording.text && wording.ids.includes(String(n)))?.label;
