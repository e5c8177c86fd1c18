/** Mends of evidence: the sentences that say most of what the question and its key say. */
import { supportOf } from "../checks/held";
import { bestStretch } from "../checks/support";
import { viewOf } from "../checks/view";
import type { Asked } from "./index";
import type { Mend } from "./shape";

export function evidenceMends({ item, context, say }: Asked): Mend[] {
  const view = viewOf(item);
  const said = new Set([...view.stem.stems, ...view.keys.flatMap((key) => [...key.stems])]);
  if (said.size === 0) return [];
  const long = Math.max(1, Math.min(3, ...item.evidence.map((set) => set.length)));
  const cited = new Set(view.cited.flatMap((id) => context.byId.get(id)?.index ?? []));
  const starts = [
    { at: supportOf(view, context)?.better ?? -1, long },
    { at: bestStretch(context, said, 1, cited).at, long: 1 },
    { at: bestStretch(context, said, 2, cited).at, long: 2 },
  ];
  return starts.flatMap(({ at, long: count }) => {
    const ids = context.sentences.slice(at, at + count).map((s) => s.id);
    if (at < 0 || ids.length === 0) return [];
    return [
      {
        label: `Mark ${ids.map(say).join(" + ")} as the evidence`,
        item: { ...item, evidence: [ids.map((sentence) => ({ sentence }))] },
      },
    ];
  });
}
