import { givenFor, isGapRight, rightWord } from "@/lib/items/cloze/gaps";
import type { ClozeAnswer, ClozeGap } from "@/lib/items/cloze/schema";
import { Shape } from "../parts/mark";
import { CitedReview } from "../parts/sentence-line";
import type { ReviewProps } from "../types";
import { Passage } from "./read-passage";

/** The passage as it was filled; below it each gap with what is right and why. */
export function ClozeReview({ item, answer, sentences }: ReviewProps<"cloze">) {
  return (
    <>
      <Passage gaps={item.gaps} after={item.after}>
        {(gap) => <span className="font-semibold">{wordGiven(gap, answer) || "…"}</span>}
      </Passage>
      <ol className="mt-2">
        {item.gaps.map((gap, index) => (
          <GapReview key={gap.id} gap={gap} place={index + 1} answer={answer} />
        ))}
      </ol>
      <CitedReview cited={answer?.cited} sentences={sentences} />
    </>
  );
}

/** What was typed, or the text of the word chosen; empty where nothing was. */
function wordGiven(gap: ClozeGap, answer: ClozeAnswer | undefined): string {
  const given = givenFor(answer, gap.id);
  return gap.way === "typed" ? given.trim() : (gap.options.find((option) => option.id === given)?.text ?? "");
}

function GapReview({
  gap,
  place,
  answer,
}: {
  gap: ClozeGap;
  place: number;
  answer: ClozeAnswer | undefined;
}) {
  const word = wordGiven(gap, answer);
  const isRight = isGapRight(gap, givenFor(answer, gap.id));
  const others = gap.way === "typed" ? gap.accepted.slice(1) : [];
  return (
    <li className="flex gap-2 border-t border-rule py-2">
      <Shape is={word === "" ? "none" : isRight ? "right" : "wrong"} />
      <span className="w-5 shrink-0 text-quiet tabular-nums">{place}</span>
      <div className="min-w-0 break-words">
        <p>
          {word || "nothing filled in"}
          {word !== "" && (
            <span className={isRight ? "text-(--right)" : "text-(--wrong)"}>
              {isRight ? " · right" : " · wrong"}
            </span>
          )}
        </p>
        {!isRight && (
          <p className="text-quiet">
            Right answer: {rightWord(gap)}
            {others.length > 0 && `, or ${others.join(", ")}`}
          </p>
        )}
        {gap.why && <p className="text-quiet">{gap.why}</p>}
      </div>
    </li>
  );
}
