import { fewestForDiscrimination } from "@/lib/grading/item-statistics";

/** What each figure means, and what it can't tell. */
export function HowMade() {
  return (
    <details className="mt-12 border-t border-rule pt-4 text-sm">
      <summary className="text-quiet">How these figures are made</summary>
      <dl className="mt-3 max-w-[45rem] space-y-3 [&_dt]:font-medium">
        <div>
          <dt>Who counts</dt>
          <dd>
            Each student’s newest piece that was handed in. Draft marks count; what is not marked yet does
            not.
          </dd>
        </div>
        <div>
          <dt>Facility</dt>
          <dd>The mean share of the item’s points, from 0 to 1: the higher, the easier.</dd>
        </div>
        <div>
          <dt>Discrimination</dt>
          <dd>
            How far those who do well on the other items do well on this one: the correlation of the item with
            the mean of the others (corrected item–total correlation, Henrysson 1963), from −1 to 1. Below .20
            an item hardly tells; below 0 its key is in doubt. Withheld for fewer than{" "}
            {fewestForDiscrimination} students, where chance alone would decide it.
          </dd>
        </div>
        <div>
          <dt>Time on task</dt>
          <dd>
            From the start to each answer’s last save and to handing in; a stretch of more than five minutes
            without a save counts as five. Long writing in one answer is told too short, a page left open too
            long: use it to compare, not to measure.
          </dd>
        </div>
      </dl>
    </details>
  );
}
