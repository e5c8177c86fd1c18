/** What a question is on paper, whatever prints it: a page of the browser or a Word file. Plain blocks of plain text. */
import type { EvidenceSet, Option } from "./base";
import type { Item } from "./schema";

export type PaperSentences = ReadonlyMap<string, { text: string; paragraph: number }>;

export type PaperBlock =
  /** What to do, in quiet type. */
  | { is: "note"; text: string }
  /** A second question within the first. */
  | { is: "stem"; text: string }
  /** Lettered A, B, C. */
  | { is: "options"; texts: string[] }
  /** Numbered, each with a blank before it for a letter. */
  | { is: "blanks"; texts: string[] }
  /** Running text with a numbered gap between each two parts. */
  | { is: "passage"; parts: string[] }
  /** A small space after each label. */
  | { is: "slots"; labels: string[] }
  /** Empty lines to write on. */
  | { is: "lines"; count: number };

export type SheetBlock =
  /** Letters to ring, after a label that may be empty. */
  | { is: "ring"; label: string; letters: string[] }
  | { is: "slots"; labels: string[] }
  /** A long space after each label. */
  | { is: "words"; labels: string[] }
  | { is: "lines"; count: number };

/** One question type on paper. */
export interface PaperForm<I> {
  /** What the student sees under the stem: nothing of the key. */
  question(item: I, sentences: PaperSentences): PaperBlock[];
  /** What the student's answer sheet has beside the number. */
  sheet(item: I): SheetBlock[];
  /** The key, one line each, in the letters and numbers of the question. */
  key(item: I, sentences: PaperSentences): string[];
}

export const letter = (n: number): string => String.fromCharCode(65 + n);
export const letters = (count: number): string[] => Array.from({ length: count }, (_, n) => letter(n));
export const numbers = (count: number): string[] => Array.from({ length: count }, (_, n) => String(n + 1));

/** Handwriting takes a line for about nine words. */
const wordsToLine = 9;
export const linesFor = (words: number, most = 16): number =>
  Math.min(most, Math.max(2, Math.ceil(words / wordsToLine)));

/** "B is right." and, for each other option, why it is wrong. */
export const chosenKey = (options: readonly Option[], keys: readonly string[]): string[] =>
  options.map((option, n) => {
    if (keys.includes(option.id)) return `${letter(n)} is right.`;
    return `${letter(n)}: ${option.wrong?.reason ?? "wrong."}`;
  });

interface Pointing {
  candidates: readonly string[];
  choose: number;
  evidence: readonly EvidenceSet[];
}
/** The sentences to choose from, or what to do with the text. */
export function pointingQuestion({ candidates, choose }: Pointing, sentences: PaperSentences): PaperBlock[] {
  if (candidates.length > 0) {
    const note = choose === 1 ? "Choose one sentence." : `Choose up to ${choose} sentences.`;
    return [
      { is: "note", text: note },
      { is: "options", texts: candidates.map((id) => sentences.get(id)?.text ?? "") },
    ];
  }
  const what = choose === 1 ? "one sentence" : `up to ${choose} sentences`;
  return [{ is: "note", text: `Underline ${what} in the text, with the question’s number beside it.` }];
}

export const pointingSheet = ({ candidates, choose }: Pointing, label = ""): SheetBlock[] =>
  candidates.length > 0
    ? [{ is: "ring", label, letters: letters(candidates.length) }]
    : [
        {
          is: "words",
          labels: numbers(choose).map(
            (n) => `${label && `${label} `}Sentence${choose === 1 ? "" : ` ${n}`}, in paragraph`,
          ),
        },
      ];

/** The letters of the offered sentences that prove it; the sentences themselves stand with the evidence. */
export function pointingKey({ candidates, evidence }: Pointing, label = ""): string[] {
  if (candidates.length === 0) return [];
  const sets = evidence
    .map((set) => set.map((spot) => candidates.indexOf(spot.sentence)).filter((at) => at >= 0))
    .filter((set) => set.length > 0)
    .map((set) => set.map(letter).join(" with "));
  return sets.length === 0 ? [] : [`${label}${sets.join(", or ")} is right.`];
}

/** "paragraph 2: “…” and paragraph 3: “…”", for each set of sentences that suffices. */
export const sayEvidence = (evidence: Item["evidence"], sentences: PaperSentences): string[] =>
  evidence
    .map((set) =>
      set
        .map((spot) => sentences.get(spot.sentence))
        .flatMap((found) => (found ? [`paragraph ${found.paragraph}: “${found.text}”`] : []))
        .join(" and "),
    )
    .filter((said) => said !== "");
