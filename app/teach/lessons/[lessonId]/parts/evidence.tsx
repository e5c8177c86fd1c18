"use client";

import { PickToggle } from "@/app/items/parts/cited";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import type { EvidenceSet } from "@/lib/items/base";
import { saySet } from "./sentences";

interface EvidenceProps {
  sets: EvidenceSet[];
  /** What the sets are to an item, or to a prompt. */
  of: "item" | "prompt";
  /** What stands above instead of the usual words. */
  what?: string;
  sentences: ReadingSentence[];
  /** Which set is being set in the article; null where none is. */
  setting: number | null;
  onSetting: (index: number | null) => void;
  onRemove: (index: number) => void;
}

function sayWhat(of: EvidenceProps["of"], count: number): string {
  if (of === "prompt") return "Sentences that a strong essay draws on";
  if (count === 0) return "Evidence: none yet. An item needs the sentence that proves its key.";
  return count > 1 ? "Evidence: each line suffices alone" : "Evidence";
}

/** Each line is one set that suffices alone; pressing "Set evidence" lets sentences be pointed at in the article. */
export function Evidence({ sets, of, what, sentences, setting, onSetting, onRemove }: EvidenceProps) {
  const shown = setting !== null && setting >= sets.length ? sets.length + 1 : Math.max(sets.length, 1);
  return (
    <div className="mt-4 border-t border-rule pt-3">
      <p className="text-sm text-quiet">{what ?? sayWhat(of, sets.length)}</p>
      <ul>
        {Array.from({ length: shown }, (_, index) => index).map((index) => {
          const set = sets[index];
          return (
            <li key={index} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
              <span className="min-w-16 tabular-nums">{set ? saySet(sentences, set) : "—"}</span>
              <PickToggle
                picking={setting === index}
                onPick={(on) => onSetting(on ? index : null)}
                text={sets.length > 1 ? `Set evidence ${index + 1}` : "Set evidence"}
              />
              {sets.length > 1 && set && (
                <Button look="text" onClick={() => onRemove(index)}>
                  Remove<span className="sr-only"> evidence {index + 1}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {setting !== null && (
        <p role="status" className="text-sm text-(--late)">
          Click the sentences in the article, or walk there with Tab and the arrows and press Enter.
        </p>
      )}
      {sets.length > 0 && sets.length < 6 && setting === null && (
        <Button look="text" onClick={() => onSetting(sets.length)}>
          {of === "item" ? "Add evidence that suffices alone" : "Add sentences"}
        </Button>
      )}
    </div>
  );
}
