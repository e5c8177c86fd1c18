import { linesFor, type PaperForm } from "../paper-parts";
import type { ShortAnswer } from "./schema";

const sayWords = ({ min, max }: ShortAnswer["words"]) =>
  min > 0 ? `${min} to ${max} words` : `Up to ${max} words`;

export const shortAnswerPaper: PaperForm<ShortAnswer> = {
  question: ({ words }) => [
    { is: "note", text: `${sayWords(words)}.` },
    { is: "lines", count: linesFor(words.max) },
  ],
  sheet: ({ words }) => [{ is: "lines", count: linesFor(words.max) }],
  key: ({ modelAnswer, keyPoints }) => [
    ...(modelAnswer ? [`Model answer: ${modelAnswer}`] : []),
    ...keyPoints.map((point) => `${point.points} for: ${point.text}`),
  ],
};
