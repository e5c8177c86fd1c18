import { type Credit, sayCredits } from "@/lib/features/lessons/library/rules";
import { saySource } from "@/lib/lesson/paper/source";
import type { Lesson } from "@/lib/lesson/schema";

/** Where the texts came from, under which licence, and whose lesson it was. Nothing where none of it is known. */
export function Source({ texts, credits }: { texts: Lesson["texts"]; credits: readonly Credit[] }) {
  const lines = [...new Set([...texts.map((text) => saySource(text.provenance)), sayCredits(credits)])];
  const said = lines.filter((line) => line !== "");
  if (said.length === 0) return null;
  return (
    <div className="space-y-1 border-t border-rule pt-3 text-sm break-words text-quiet">
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
