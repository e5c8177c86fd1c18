"use client";

import { type Group, sizeOf } from "./queue-store";

interface GroupListProps {
  groups: readonly Group[];
  at: number;
  possible: number;
  go: (at: number) => void;
}

const shortened = (text: string) => (text.length > 70 ? `${text.slice(0, 68).trimEnd()} …` : text);

function stateOf(group: Group, possible: number): string {
  if (group.status === "saving") return "saving …";
  if (group.status === "failed" || group.status === "refused") return "⚠ not kept";
  if (group.theirs?.gone) return "returned meanwhile";
  if (group.theirs && group.status === "marked") return "left as it was";
  if (group.theirs) return "marked meanwhile";
  if (group.status === "marked") return `✓ ${group.draft.points} of ${possible}`;
  return group.from ? "pulled out" : "";
}

/** The groups, the largest first; each says how many it is and what it got. */
export function GroupList({ groups, at, possible, go }: GroupListProps) {
  return (
    <ol aria-label="Groups of answers" className="max-h-[32rem] self-start overflow-y-auto max-lg:max-h-56">
      {groups.map((group, n) => (
        <li key={group.id} className="border-b border-rule">
          <button
            type="button"
            aria-current={n === at ? "true" : undefined}
            className="block w-full border-l-2 border-transparent px-2 py-1.5 text-left aria-[current]:border-accent aria-[current]:bg-sky"
            onClick={() => go(n)}
          >
            <span className="flex justify-between gap-3 text-sm text-quiet tabular-nums">
              <span>
                {sizeOf(group)} {sizeOf(group) === 1 ? "answer" : "answers"}
              </span>
              <span className={group.status === "failed" || group.status === "refused" ? "text-wrong" : ""}>
                {stateOf(group, possible)}
              </span>
            </span>
            <span className="block break-words">“{shortened(group.wordings[0]?.text ?? "")}”</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
