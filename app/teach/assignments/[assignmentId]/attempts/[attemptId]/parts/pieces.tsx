import { HowWritten } from "@/app/items/essay/how-written";
import { stretchesOf } from "@/app/items/parts/remark-list";
import { ItemReviewView } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import type { readReview } from "@/lib/features/reviews/queries";
import { essayPromptOf } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/answers";
import { sentencesOf } from "@/lib/lesson/student-view";
import { Essay } from "./essay";
import { MarkPanel } from "./mark-panel";
import { Offline } from "./offline";
import { Remarks } from "./remarks";

type Data = Awaited<ReturnType<typeof readReview>>;

/** Marks at the right of the answer; a rubric wants the whole width and stands under the essay. */
const beside = "xl:grid-cols-[minmax(0,1fr)_17rem]";

/** Each answer beside its key, with its marks; the essay last. */
export function Pieces({ data, viewerId }: { data: Data; viewerId: string }) {
  const sentences = sentencesOf(data.texts);
  return data.parts.map((part) => (
    <section
      key={part.itemId}
      id={`part-${part.itemId}`}
      aria-labelledby={`part-${part.itemId}-title`}
      className={`grid scroll-mt-16 gap-x-8 gap-y-4 border-b border-rule pb-6 ${part.criteria ? "" : beside}`}
    >
      <div className="min-w-0">
        <Answer data={data} part={part} sentences={sentences} />
        <RemarksOf data={data} itemId={part.itemId} viewerId={viewerId} />
        <Offline data={data} itemId={part.itemId} sentences={sentences} />
        <Written data={data} itemId={part.itemId} sentences={sentences} />
      </div>
      <MarkPanel part={part} reason={data.reasons[part.itemId]} />
    </section>
  ));
}

interface AnswerProps {
  data: Data;
  part: Data["parts"][number];
  sentences: ReadingSentence[];
}

const remarksOn = ({ remarks }: Data, itemId: string) => remarks.filter((remark) => remark.itemId === itemId);

/** Comments on stretches of a typed answer, and the way to write one. */
function RemarksOf({ data, itemId, viewerId }: { data: Data; itemId: string; viewerId: string }) {
  const given = data.answers[itemId];
  if (given === undefined || !("text" in given) || given.text.trim() === "") return null;
  const remarks = remarksOn(data, itemId);
  return <Remarks viewerId={viewerId} itemId={itemId} text={given.text} remarks={remarks} />;
}

/** How a text was written, where there is something to tell. */
function Written({ data, itemId, sentences }: Omit<AnswerProps, "part"> & { itemId: string }) {
  const { attemptId, timeZone, answers, pasted, versions } = data;
  const given = answers[itemId];
  const many = pasted[itemId] ?? 0;
  const kept = itemId === essayItemId ? versions : 0;
  if (given === undefined || !("text" in given) || (itemId !== essayItemId && many === 0)) return null;
  const counts = [
    kept > 0 && `${kept} ${kept === 1 ? "version" : "versions"}`,
    many > 0 && `${many} pasted ${many === 1 ? "stretch" : "stretches"}`,
  ].filter((count) => count !== false);
  return (
    <HowWritten
      summary={["How it was written", ...counts].join(" · ")}
      attemptId={attemptId}
      itemId={itemId}
      zone={timeZone}
      sentences={sentences}
      text={given.text}
    />
  );
}

/** Nothing to read on: all points by the key, and no reviewer has touched it. */
const isSettled = ({ byKey, possible, itemId }: AnswerProps["part"], { review }: Data) =>
  byKey === possible &&
  !review.marks.some((mark) => mark.itemId === itemId && (mark.comment !== "" || mark.source === "teacher"));

function Answer({ data, part, sentences }: AnswerProps) {
  const { itemId, label } = part;
  const { scored, answers } = data;
  const given = answers[itemId];
  const item = scored.items.find((each) => each.id === itemId);
  const prompt = essayPromptOf(scored, data.chosen);
  const title = (words: string) => (
    <h2 id={`part-${itemId}-title`} className="mb-2 text-lg font-semibold break-words">
      {words}
    </h2>
  );
  if (itemId === essayItemId && prompt)
    return (
      <>
        {title(label)}
        <Essay
          prompt={prompt}
          answer={given?.kind === "essay" ? given : undefined}
          sentences={sentences}
          marks={stretchesOf(remarksOn(data, itemId))}
        />
      </>
    );
  if (!item) return null;
  const answer = given?.kind === "essay" ? undefined : given;
  const view = (
    <ItemReviewView
      item={item}
      answer={answer}
      sentences={sentences}
      marks={stretchesOf(remarksOn(data, itemId))}
    />
  );
  if (!isSettled(part, data))
    return (
      <>
        {title(`${label}. ${item.stem}`)}
        {view}
      </>
    );
  return (
    <details className="group">
      <summary className="list-none [&::-webkit-details-marker]:hidden">
        {title(`${label}. ${item.stem}`)}
        <p className="group-open:hidden">
          <span className="text-(--right)">✓ Right</span> ·{" "}
          <span className="text-accent underline underline-offset-4">Show the answer</span>
        </p>
      </summary>
      {view}
    </details>
  );
}
