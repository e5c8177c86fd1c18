import { Button } from "@/app/ui/button";
import type { ReadingSentence } from "../types";
import { shorten } from "../words";

interface ChipsProps {
  /** Ids in the order chosen. */
  chosen: string[];
  sentences: ReadingSentence[];
  readOnly?: boolean;
  onRemove: (id: string) => void;
}

/** Sentences a student points at, each with its paragraph and a way to take it back. */
export function SentenceChips({ chosen, sentences, readOnly, onRemove }: ChipsProps) {
  return (
    <ul className="space-y-1">
      {chosen.map((id) => {
        const sentence = sentences.find((each) => each.id === id);
        const said = sentence
          ? `¶${sentence.paragraph} “${shorten(sentence.text)}”`
          : "A sentence no longer in the text";
        return (
          <li key={id} className="flex items-center gap-1 border-l-2 border-(--late) bg-lemon pl-2 text-ink">
            {sentence ? (
              // Pages with the article beside it show the sentence in its place.
              <a
                href={`#s-${id}`}
                className="min-w-0 grow py-1 break-words text-ink no-underline hover:underline"
              >
                {said}
              </a>
            ) : (
              <span className="min-w-0 grow py-1 break-words">{said}</span>
            )}
            {!readOnly && (
              <button
                type="button"
                className="size-10 shrink-0 text-lg"
                aria-label={`Remove ${said}`}
                onClick={() => onRemove(id)}
              >
                ×
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface PickProps {
  picking?: boolean;
  onPick: (on: boolean) => void;
  text: string;
}
/** Turns pointing in the article on and off; its name stays, its pressed state tells. */
export function PickToggle({ picking = false, onPick, text }: PickProps) {
  return (
    <Button
      aria-pressed={picking}
      onClick={() => onPick(!picking)}
      className={picking ? "border-accent! bg-lemon!" : ""}
    >
      <span aria-hidden="true" className="w-4">
        {picking ? "✓" : "☞"}
      </span>
      {text}
    </Button>
  );
}

/** The sentences that a student cites beside any other kind of answer; nothing where none are and none can be. */
export function CitedRow({
  cited = [],
  onCite,
  picking,
  onPick,
  ...rest
}: Omit<ChipsProps, "chosen" | "onRemove"> &
  Partial<Pick<PickProps, "picking" | "onPick">> & {
    cited?: string[];
    onCite: (cited: string[]) => void;
  }) {
  const offered = onPick && !rest.readOnly;
  if (!offered && cited.length === 0) return null;
  return (
    <div className="mt-4 space-y-2">
      {cited.length > 0 && <p className="text-sm text-quiet">Cited</p>}
      <SentenceChips
        chosen={cited}
        onRemove={(id) => onCite(cited.filter((each) => each !== id))}
        {...rest}
      />
      {offered && <PickToggle picking={picking} onPick={onPick} text="Cite a sentence" />}
    </div>
  );
}
