import { useDeferredValue } from "react";

export interface Limits {
  minWords: number;
  fullWords: number;
  maxWords: number;
}

/** Words a minute at which a class reads with care. */
const pace = 180;
const count = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
const number = (n: number) => n.toLocaleString("en-GB");

function judge(words: number, { minWords, fullWords, maxWords }: Limits): string {
  if (words === 0) return "";
  if (words < minWords) return `Too short to ask about: ${minWords} words are the least.`;
  if (words < fullWords) return `A short text: below ${fullWords} words the lesson has fewer questions.`;
  if (words > maxWords) return `Too long: ${number(maxWords)} words are the most.`;
  return "";
}

/** Counted in the browser while the teacher pastes; late rather than slowing the typing. */
export function Counts({ text, limits }: { text: string; limits: Limits }) {
  const settled = useDeferredValue(text);
  const words = count(settled);
  const minutes = words === 0 ? 0 : Math.max(1, Math.round(words / pace));
  return (
    <dl className="space-y-1 tabular-nums">
      <div className="flex gap-2">
        <dt className="order-2 text-quiet">{words === 1 ? "word" : "words"}</dt>
        <dd className="font-medium">{number(words)}</dd>
      </div>
      <div className="flex gap-2">
        <dt className="order-2 text-quiet">{minutes === 1 ? "minute" : "minutes"} to read</dt>
        <dd className="font-medium">{minutes}</dd>
      </div>
      <div className="min-h-12">
        <dt className="sr-only">Length</dt>
        <dd className="text-sm text-(--late)">{judge(words, limits)}</dd>
      </div>
    </dl>
  );
}
