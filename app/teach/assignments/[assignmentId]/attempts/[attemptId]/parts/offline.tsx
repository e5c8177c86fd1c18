import { Prose } from "@/app/items/parts/prose";
import { ItemReviewView } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import { Time } from "@/app/ui/time";
import type { readReview } from "@/lib/features/reviews/queries";

type Data = Awaited<ReturnType<typeof readReview>>;

interface OfflineProps {
  data: Data;
  itemId: string;
  sentences: ReadingSentence[];
}

/** What was written to one question without a network and arrived after closing: in time and counted, or late. */
export function Offline({ data, itemId, sentences }: OfflineProps) {
  const item = data.scored.items.find(({ id }) => id === itemId);
  const now = new Date();
  return data.offline
    .filter((each) => each.itemId === itemId)
    .map(({ id, value, arrivedAt, counted }) => (
      <div key={id} className="mt-4 border-l-2 border-(--late) pl-3">
        <p className="text-sm text-late">
          {counted
            ? "Written offline before closing, counts"
            : "Late, offline: written or sent too late to count"}
          {" · arrived "}
          <Time at={arrivedAt} zone={data.timeZone} now={now} />
        </p>
        {!counted && value.kind === "essay" && <Prose text={value.text} />}
        {!counted && value.kind !== "essay" && item && (
          <ItemReviewView item={item} answer={value} sentences={sentences} />
        )}
      </div>
    ));
}
