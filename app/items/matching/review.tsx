import { Shape } from "../parts/mark";
import { CitedReview } from "../parts/sentence-line";
import type { ReviewProps } from "../types";

export function MatchingReview({ item, answer, sentences }: ReviewProps<"matching">) {
  const textOf = (id: string | undefined) => item.right.find((right) => right.id === id)?.text;
  return (
    <>
      <dl>
        {item.left.map((left) => {
          const given = textOf(answer?.pairs[left.id]);
          const key = textOf(item.key[left.id]);
          const isRight = given !== undefined && given === key;
          return (
            <div key={left.id} className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-2">
              <dt className="min-w-0 break-words">{left.text}</dt>
              <dd className="flex min-w-0 gap-2">
                <Shape is={given === undefined ? "none" : isRight ? "right" : "wrong"} />
                <div className="min-w-0 break-words">
                  <p>
                    {given ?? "no match chosen"}
                    {given !== undefined && (
                      <span className={isRight ? "text-(--right)" : "text-(--wrong)"}>
                        {isRight ? " · right" : " · wrong"}
                      </span>
                    )}
                  </p>
                  {!isRight && <p className="text-quiet">Right answer: {key}</p>}
                </div>
              </dd>
            </div>
          );
        })}
      </dl>
      <CitedReview cited={answer?.cited} sentences={sentences} />
    </>
  );
}
