import { Mark, verdictOf } from "@/app/items/parts/mark";
import { Prose } from "@/app/items/parts/prose";
import { RemarkList, stretchesOf } from "@/app/items/parts/remark-list";
import { Stem } from "@/app/items/parts/stem";
import { ItemReviewView } from "@/app/items/reviews";
import type { ReadingSentence } from "@/app/items/types";
import type { PartFeedback } from "@/lib/features/attempts/feedback";
import type { Answer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import { sentenceElementId } from "../../parts/article";
import { ReadOnlyAnswer } from "../../parts/read-only";

interface DoneQuestionProps {
  item: StudentItem;
  number: number;
  answer: Answer | undefined;
  /** Undefined before feedback is due, and for an item that no longer counts. */
  part: PartFeedback | undefined;
  hasFeedback: boolean;
  sentences: ReadingSentence[];
}

/** A question after submission: the answer, and where it is due its points, key, reasons and evidence. */
export function DoneQuestion({ item, number, answer, part, hasFeedback, sentences }: DoneQuestionProps) {
  const given = answer?.kind === "essay" ? undefined : answer;
  return (
    <li
      id={`q-${item.id}`}
      className="grid scroll-mt-4 grid-cols-[1.75rem_minmax(0,1fr)] border-b border-rule py-6"
    >
      <span className="font-serif text-lg text-quiet tabular-nums" aria-hidden="true">
        {number}
      </span>
      <div className="min-w-0">
        {part?.item ? (
          <>
            <Stem>{part.item.stem}</Stem>
            <ItemReviewView
              item={part.item}
              answer={given}
              sentences={sentences}
              marks={stretchesOf(part.remarks)}
              forStudent
            />
            <RemarkList remarks={part.remarks} text={given && "text" in given ? given.text : ""} />
            <EvidenceLinks item={part.item} sentences={sentences} />
          </>
        ) : (
          <ReadOnlyAnswer item={item} answer={answer} sentences={sentences} />
        )}
        {part && <Points part={part} />}
        {hasFeedback && !part && <p className="mt-2 text-quiet">This question no longer counts.</p>}
      </div>
    </li>
  );
}

/** "2 of 3 points", by shape and word, and the teacher's comment. */
export function Points({ part: { points, possible, comment } }: { part: PartFeedback }) {
  return (
    <div className="mt-3">
      {points === null ? (
        <Mark is="open">Not yet marked · {possible} possible</Mark>
      ) : (
        <Mark is={verdictOf(points, possible)}>
          {points} of {possible} {possible === 1 ? "point" : "points"}
        </Mark>
      )}
      {comment && (
        <div className="mt-2 border-l-2 border-accent pl-4">
          <p className="text-sm text-quiet">Your teacher says</p>
          <Prose text={comment} />
        </div>
      )}
    </div>
  );
}

function EvidenceLinks({
  item,
  sentences,
}: {
  item: NonNullable<PartFeedback["item"]>;
  sentences: ReadingSentence[];
}) {
  const ids = new Set(item.evidence.flat().map(({ sentence }) => sentence));
  // One link for each paragraph, to the first of its sentences.
  const found = sentences
    .filter(({ id }) => ids.has(id))
    .filter(({ paragraph }, index, all) => all[index - 1]?.paragraph !== paragraph);
  if (found.length === 0) return null;
  return (
    <p className="mt-2 text-sm">
      Evidence in the article:{" "}
      {found.map(({ id, paragraph }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={`#${sentenceElementId(id)}`} data-evidence={[...ids].join(" ")}>
            paragraph {paragraph}
          </a>
        </span>
      ))}
    </p>
  );
}
