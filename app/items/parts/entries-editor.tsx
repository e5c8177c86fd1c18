import { Button } from "@/app/ui/button";
import { freshId } from "@/lib/items/new";
import { TextBox } from "./fields";
import { useFocusNext } from "./focus";
import { changed, moved } from "./list";
import { MoveButtons, RemoveButton } from "./move-buttons";

interface Entry {
  id: string;
  text: string;
}
interface EntriesEditorProps {
  /** "Entries, in the right order". */
  legend: string;
  /** "entry", "match": names each row with its number. */
  word: string;
  entries: Entry[];
  onChange: (entries: Entry[]) => void;
}

/** Two to ten short texts in a list: typed, moved, added, removed. */
export function EntriesEditor({ legend, word, entries, onChange }: EntriesEditorProps) {
  const { root, focusNext } = useFocusNext<HTMLFieldSetElement>();
  const add = () => {
    const id = freshId(word.slice(0, 1));
    focusNext(`${id}-text`);
    onChange([...entries, { id, text: "" }]);
  };
  const remove = (index: number) => {
    const next = entries[index + 1] ?? entries[index - 1];
    if (next) focusNext(`${next.id}-text`);
    onChange(entries.filter((_, place) => place !== index));
  };
  return (
    <fieldset ref={root} className="mt-4 min-w-0">
      <legend className="text-sm text-quiet">{legend}</legend>
      {entries.map((entry, index) => (
        <div key={entry.id} className="flex items-start gap-2 border-t border-rule py-2">
          <span aria-hidden="true" className="w-5 shrink-0 pt-1.5 text-end text-quiet tabular-nums">
            {index + 1}
          </span>
          <div className="min-w-0 grow">
            <TextBox
              hideLabel
              label={`${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${index + 1}`}
              value={entry.text}
              limit={300}
              whenEmpty="This needs its words."
              focusName={`${entry.id}-text`}
              onChange={(text) => onChange(changed(entries, entry.id, { text }))}
            />
          </div>
          <span className="flex">
            <MoveButtons
              quiet
              id={entry.id}
              what={`${word} ${index + 1}`}
              index={index}
              count={entries.length}
              onMove={(from, to) => {
                focusNext(`${entry.id}-${to < from ? "up" : "down"}`);
                onChange(moved(entries, from, to));
              }}
            />
            <RemoveButton
              what={`${word} ${index + 1}`}
              disabled={entries.length <= 2}
              onRemove={() => remove(index)}
            />
          </span>
        </div>
      ))}
      {entries.length < 10 && (
        <Button look="text" onClick={add}>
          Add {word === "entry" ? "an entry" : `a ${word}`}
        </Button>
      )}
    </fieldset>
  );
}
