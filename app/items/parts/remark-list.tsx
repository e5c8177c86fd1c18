import type { Stretch } from "../types";

interface RemarkGiven {
  from: number;
  to: number;
  text: string;
}
/** Comments as the stretches that a text marks, counted from 1 in its order. */
export const stretchesOf = (remarks: readonly RemarkGiven[]): Stretch[] =>
  remarks.map(({ from, to }, n) => ({ from, to, number: n + 1 }));

/** What a teacher wrote on stretches of a text, numbered as they are marked in it. */
export function RemarkList({ remarks, text }: { remarks: readonly RemarkGiven[]; text: string }) {
  if (remarks.length === 0) return null;
  return (
    <ol aria-label="Comments on the text" className="mt-2 space-y-2">
      {remarks.map((remark, n) => (
        <li key={`${remark.from} ${remark.to} ${remark.text}`} className="border-l-2 border-accent pl-4">
          <p className="text-sm text-quiet">
            {n + 1} · on “{shortened(text.slice(remark.from, remark.to))}”
          </p>
          <p className="break-words whitespace-pre-line">{remark.text}</p>
        </li>
      ))}
    </ol>
  );
}
const shortened = (words: string) => (words.length > 80 ? `${words.slice(0, 78).trimEnd()} …` : words);
