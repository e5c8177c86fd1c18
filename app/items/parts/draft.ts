import { useState } from "react";
import type { Item } from "@/lib/items/schema";

/** What the page around an editor sets; an editor's own copy of it may be old. */
const fromPage = (item: Item) => ({
  evidence: item.evidence,
  origin: item.origin,
  status: item.status,
  standards: item.standards,
});

/**
 * The item as it is being typed. Kept by the editor, so that no answer of a slow save takes the cursor or a word away.
 * A change that names one of the page's parts itself (a sentence taken as evidence) sets it.
 * `clean` makes what is sent from what is typed (drops half-made optional parts, which stay on the screen).
 */
export function useDraft<I extends Item>(
  item: I,
  onChange: (item: I) => void,
  clean: (draft: I) => I = (draft) => draft,
) {
  const [draft, setDraft] = useState(item);
  const change = (part: Partial<I>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onChange(clean({ ...next, ...fromPage(item), ...part }));
  };
  return { draft, change };
}
