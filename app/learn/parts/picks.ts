import type { Answer, EssayAnswer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import type { AnswerOf, ItemKind } from "@/lib/items/schema";

const blanks: { [K in ItemKind]: AnswerOf<K> } = {
  "multiple-choice": { kind: "multiple-choice", option: null },
  "multiple-select": { kind: "multiple-select", options: [] },
  "evidence-selection": { kind: "evidence-selection", sentences: [] },
  ordering: { kind: "ordering", order: [] },
  matching: { kind: "matching", pairs: {} },
  "short-answer": { kind: "short-answer", text: "" },
  cloze: { kind: "cloze", gaps: {} },
  "claim-and-evidence": { kind: "claim-and-evidence", option: null, sentences: [] },
};
/** The answer before the first. */
export const blankFor = (item: StudentItem): Answer => blanks[item.kind];
export const blankEssay: EssayAnswer = { kind: "essay", prompt: null, text: "" };

/** The sentences of the article that an answer points at: as the answer itself, or cited beside it. */
export function picksOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return "sentences" in answer ? answer.sentences : (answer.cited ?? []);
}

/** What may be pointed at for a question: which sentences (all where null), and how many. */
export function pickRule(item: StudentItem | undefined): { among: readonly string[] | null; most: number } {
  if (item && "candidates" in item)
    return { among: item.candidates.length > 0 ? item.candidates : null, most: item.choose };
  return { among: null, most: 40 };
}

/** The answer with one sentence more or less. Where one alone may be chosen, a new one takes its place. */
export function withPick(item: StudentItem | undefined, answer: Answer | undefined, id: string): Answer {
  const given = answer ?? (item ? blankFor(item) : blankEssay);
  const picks = picksOf(given);
  const { most } = pickRule(item);
  const added = most === 1 ? [id] : [...picks, id].slice(0, most);
  const next = picks.includes(id) ? picks.filter((each) => each !== id) : added;
  return "sentences" in given ? { ...given, sentences: next } : { ...given, cited: next };
}
