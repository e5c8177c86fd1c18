import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/app/ui/button";
import { type LibraryQuery, maxQuery } from "@/lib/features/lessons/library/input";
import { levelBandNames, levelBands } from "@/lib/features/lessons/library/rules";
import type { Library } from "@/lib/features/lessons/library/search";
import { addressOf, isNarrowed } from "./address";

const box = "w-full rounded border border-field bg-raised px-3 py-2 text-base text-ink";

/** Finding lessons by words and filters: a plain form that works without a script, so that its address can be kept. */
export function LibraryFilters({ query, library }: { query: LibraryQuery; library: Library }) {
  const { folders, topics, standards } = library;
  // Another address is another form, so that its fields say what the list shows.
  return (
    <form key={addressOf(query)} action="/teach/lessons" aria-label="Lessons" className="mb-6 space-y-3">
      <div className="flex flex-wrap items-end gap-3">
        <label className="min-w-0 flex-1 basis-72 space-y-1">
          <span className="block font-medium">Search articles, items and tags</span>
          <input type="search" name="q" defaultValue={query.q} maxLength={maxQuery} className={box} />
        </label>
        <Button type="submit">Search</Button>
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        <Choice label="Whose" name="whose" value={query.whose}>
          <option value="all">Mine and shared</option>
          <option value="mine">Mine</option>
          <option value="shared">Shared by others</option>
        </Choice>
        <Choice label="Folder" name="folder" value={query.folder}>
          <option value="">Any</option>
          {folders.map(({ id, name, lessons }) => (
            <option key={id} value={id}>
              {name} ({lessons})
            </option>
          ))}
        </Choice>
        <Choice label="Reading level" name="level" value={query.level}>
          <option value="">Any</option>
          {levelBandNames.map((band) => (
            <option key={band} value={band}>
              {levelBands[band].name}
            </option>
          ))}
        </Choice>
        <Words label="Topic" name="topic" value={query.topic} words={topics} />
        <Words label="Standard" name="standard" value={query.standard} words={standards} />
      </div>
      <p role="status" className="flex flex-wrap gap-x-4 text-sm text-quiet">
        <span>{sayCount(library, isNarrowed(query))}</span>
        {isNarrowed(query) && <Link href="/teach/lessons">Show all</Link>}
      </p>
    </form>
  );
}

const sayCount = ({ matching, total }: Library, narrowed: boolean) =>
  narrowed ? `${matching} found` : `${total} ${total === 1 ? "lesson" : "lessons"}`;

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
}
function Choice({ label, name, value, children }: ChoiceProps & { children: ReactNode }) {
  return (
    <label className="min-w-0 space-y-1">
      <span className="block text-sm text-quiet">{label}</span>
      <select name={name} defaultValue={value} className={box}>
        {children}
      </select>
    </label>
  );
}

/** What was asked for stays on the list, even where no lesson has it any more. */
function Words({ words, ...props }: ChoiceProps & { words: string[] }) {
  const all = props.value === "" || words.includes(props.value) ? words : [props.value, ...words];
  return (
    <Choice {...props}>
      <option value="">Any</option>
      {all.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </Choice>
  );
}
