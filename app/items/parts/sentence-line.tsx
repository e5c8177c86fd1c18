import type { ReadingSentence } from "../types";
import { Shape, type Verdict } from "./mark";

interface SentenceLineProps {
  id: string;
  sentences: ReadingSentence[];
  is?: Verdict;
  word?: string;
}

/** One sentence of the article, quoted with its paragraph; "no longer in the text" where it has gone. */
export function SentenceLine({ id, sentences, is, word }: SentenceLineProps) {
  const sentence = sentences.find((each) => each.id === id);
  return (
    <div className="flex gap-2 py-1">
      <Shape is={is} />
      <p className="min-w-0 break-words">
        {sentence ? (
          <>
            <span className="text-quiet">¶{sentence.paragraph} </span>
            <span className="font-serif">“{sentence.text}”</span>
          </>
        ) : (
          "A sentence no longer in the text"
        )}
        {word && <span className={is === "right" ? "text-(--right)" : "text-(--wrong)"}> · {word}</span>}
      </p>
    </div>
  );
}

/** The sentences cited beside an answer of another kind; nothing where none are. */
export function CitedReview({ cited = [], sentences }: { cited?: string[]; sentences: ReadingSentence[] }) {
  if (cited.length === 0) return null;
  return (
    <div className="mt-3 border-t border-rule pt-2">
      <p className="text-sm text-quiet">Cited</p>
      {cited.map((id) => (
        <SentenceLine key={id} id={id} sentences={sentences} />
      ))}
    </div>
  );
}
