import { Shape } from "../parts/mark";
import { CitedReview } from "../parts/sentence-line";
import type { ReviewProps } from "../types";

/** The student's order, each entry with the place where it belongs. */
export function OrderingReview({ item, answer, sentences }: ReviewProps<"ordering">) {
  const order = answer?.order.filter((id) => item.key.includes(id)) ?? [];
  const shown = order.length > 0 ? order : item.key;
  return (
    <>
      <p className="text-sm text-quiet">{order.length > 0 ? "Order given" : "The right order"}</p>
      <ol>
        {shown.map((id, index) => {
          const place = item.key.indexOf(id);
          const isRight = place === index;
          return (
            <li key={id} className="flex gap-2 border-t border-rule py-2">
              {order.length > 0 && <Shape is={isRight ? "right" : "wrong"} />}
              <span className="w-5 shrink-0 text-end text-quiet tabular-nums">{index + 1}</span>
              <p className="min-w-0 break-words">
                {item.entries.find((entry) => entry.id === id)?.text}
                {order.length > 0 && (
                  <span className={isRight ? "text-(--right)" : "text-(--wrong)"}>
                    {isRight ? " · right place" : ` · belongs at ${place + 1}`}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      <CitedReview cited={answer?.cited} sentences={sentences} />
    </>
  );
}
