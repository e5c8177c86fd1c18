"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { isAnswered } from "@/lib/features/attempts/answered";
import { type Gates, lastOpen } from "@/lib/features/attempts/gates";
import type { Answer } from "@/lib/items/answers";

/** What a reader may see of a text whose sections open one after another. */
export interface Opened {
  /** The last section that is open, counted from 0. */
  last: number;
  sections: number;
  /** "questions 2 and 3 are": what the next section waits for; null where none is left. */
  waitsFor: string | null;
}
const OpenedContext = createContext<Opened | null>(null);
/** Around the desk: null where the whole text is open. */
export const OpenedProvider = OpenedContext.Provider;

const sayQuestions = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `question ${numbers[0]} is`
    : `questions ${new Intl.ListFormat("en").format(numbers.map(String))} are`;

/** How far the text is open. What was open once stays so while the page stands. */
export function useOpened(
  gates: Gates | null,
  items: readonly { id: string }[],
  values: Readonly<Record<string, Answer>>,
): Opened | null {
  const [furthest, setFurthest] = useState(0);
  const last = gates
    ? Math.max(
        furthest,
        lastOpen(gates, (itemId) => isAnswered(values[itemId])),
      )
    : 0;
  if (last > furthest) setFurthest(last);
  const missing = items.flatMap(({ id }, index) =>
    gates && (gates.of[id] ?? 0) <= last && !isAnswered(values[id]) ? [index + 1] : [],
  );
  const sections = gates?.sections ?? 0;
  const waitsFor = last < sections - 1 && missing.length > 0 ? sayQuestions(missing) : null;
  const gated = gates !== null;
  // The same object as long as it says the same: every section of the article looks at it.
  return useMemo(() => (gated ? { last, sections, waitsFor } : null), [gated, last, sections, waitsFor]);
}

/** A section of the text, or a text from its first section on: not there until it is open. */
export function Gated({ section, children }: { section: number; children: ReactNode }) {
  const opened = useContext(OpenedContext);
  return <div hidden={opened !== null && section > opened.last}>{children}</div>;
}

/** What the next section waits for; nothing where the whole text is open. */
export function GateNote({ announced = false }: { announced?: boolean }) {
  const opened = useContext(OpenedContext);
  if (!opened) return null;
  const { last, sections, waitsFor } = opened;
  const said = waitsFor
    ? `Section ${last + 1} of ${sections} is open. The next one opens once ${waitsFor} answered.`
    : "The whole text is open.";
  // In the article only what is to come; among the questions the news too, for those who don't see the text.
  if (!announced) return waitsFor && <p className="ml-7 border-t border-rule py-3 text-quiet">{said}</p>;
  return (
    <p role="status" className="py-4 text-quiet">
      {said}
    </p>
  );
}
