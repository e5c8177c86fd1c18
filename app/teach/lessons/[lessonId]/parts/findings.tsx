import { Button } from "@/app/ui/button";
import type { Item } from "@/lib/items/schema";
import type { Checked } from "@/lib/lesson/mends";

interface FindingsProps {
  /** Undefined until the checks have run. */
  found: readonly Checked[] | undefined;
  onMend: (item: Item) => void;
}

/** What the item checks say of one item, each with its reason, its source and what would mend it at one click. */
export function Findings({ found, onMend }: FindingsProps) {
  return (
    <div role="status" aria-label="Item checks">
      {found && found.length > 0 && (
        <ul className="mt-4 space-y-3 border-l-2 border-(--late) pl-3">
          {found.map((each) => (
            <li key={`${each.rule} ${each.option ?? ""} ${each.message}`}>
              <p>
                <span className="font-medium text-(--late)">
                  <span aria-hidden="true">{each.severity === "fault" ? "⚠ " : "○ "}</span>
                  {each.severity === "fault" ? "Fault" : "Doubt"}
                </span>{" "}
                · {each.message} <span className="text-quiet">{each.mend}</span>
              </p>
              {each.mends.length > 0 && (
                <p className="mt-1 flex flex-wrap gap-2">
                  {each.mends.map(({ label, item }) => (
                    <Button key={label} onClick={() => onMend(item)} className="text-left">
                      {label}
                    </Button>
                  ))}
                </p>
              )}
              <p className="text-sm text-quiet">{each.source}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** In a list: how much the checks have to say, nothing where all is well. */
export function FindingCount({ found }: { found: readonly Checked[] | undefined }) {
  if (!found || found.length === 0) return null;
  const faults = found.filter((each) => each.severity === "fault").length;
  const text =
    faults > 0
      ? `⚠ ${faults} ${faults === 1 ? "fault" : "faults"}`
      : `${found.length === 1 ? "a doubt" : `${found.length} doubts`}`;
  return <span className="text-(--late)"> · {text}</span>;
}
