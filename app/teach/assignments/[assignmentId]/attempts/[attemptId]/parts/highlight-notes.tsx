import { shorten } from "@/app/items/words";
import { colourNames } from "@/app/learn/highlights/words";
import { type Highlight, wordsOf } from "@/lib/features/attempts/anchors";
import type { NumberedSentence } from "@/lib/lesson/student-view";

export const noteId = (id: string) => `highlight-${id}`;

/** The student's highlights in text order, each with its colour's name, its words and its note; nothing where there are none. */
export function HighlightNotes({
  highlights,
  sentences,
}: {
  highlights: Highlight[];
  sentences: NumberedSentence[];
}) {
  if (highlights.length === 0) return null;
  return (
    <section aria-labelledby="highlights" className="mb-6 border-t border-ink pt-3">
      <h2 id="highlights" className="mb-2 text-lg font-semibold">
        Highlights and notes
      </h2>
      <ol>
        {highlights.map((highlight, index) => {
          const { id, colour, note, fromSentence } = highlight;
          const words = wordsOf(sentences, highlight);
          const paragraph = sentences.find((sentence) => sentence.id === fromSentence)?.paragraph;
          return (
            <li
              key={id}
              id={noteId(id)}
              className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-3 border-t border-rule py-2 first:border-t-0"
            >
              <span className="text-right text-sm text-quiet tabular-nums">{index + 1}</span>
              <div>
                <p className="break-words">
                  {words === null ? (
                    "Words no longer in the text"
                  ) : (
                    <>
                      ¶{paragraph} <q className={`mark-${colour}`}>{shorten(words, 200)}</q>
                    </>
                  )}{" "}
                  <span className="text-sm text-quiet">{colourNames[colour]}</span>
                </p>
                {note.trim() !== "" && <p className="mt-1 break-words whitespace-pre-line">{note}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
