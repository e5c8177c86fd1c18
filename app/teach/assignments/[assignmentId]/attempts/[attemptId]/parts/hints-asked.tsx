import type { AskedHint } from "@/lib/features/attempts/hints";

interface HintsAskedProps {
  asked: readonly AskedHint[];
  /** In the order of the questions. */
  items: readonly { id: string }[];
}

/** "Hints asked for: question 2 (paragraph), question 4 (sentence)"; nothing where none were. */
export function HintsAsked({ asked, items }: HintsAskedProps) {
  const said = items.flatMap(({ id }, index) => {
    const hint = asked.find(({ itemId }) => itemId === id);
    return hint ? [`question ${index + 1} (${hint.step === 1 ? "paragraph" : "sentence"})`] : [];
  });
  return said.length > 0 && <p className="mb-3 text-quiet">Hints asked for: {said.join(", ")}</p>;
}
