interface PlacesProps {
  assignments: { id: string; title: string; possible: number }[];
  /** Names typed, by row; an empty one is no category. */
  names: string[];
  /** The row of the category that an assignment stands in; "" or "-1" for none. */
  rowOf: (assignmentId: string) => string;
}

/** Each assignment's category; what is in none doesn't count while there are categories. */
export function Places({ assignments, names, rowOf }: PlacesProps) {
  const rows = names.flatMap((name, row) => (name.trim() === "" ? [] : [{ name, row }]));
  return (
    <fieldset>
      <legend className="mb-1 text-xl font-semibold font-serif">Assignments</legend>
      {rows.length === 0 && (
        <p className="text-sm text-quiet">Name a category first: until then all work counts together.</p>
      )}
      {assignments.map(({ id, title, possible }) => (
        <div
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-1.5"
        >
          <label htmlFor={`in-${id}`} className="min-w-0 flex-1 basis-56 break-words">
            {title} <span className="text-quiet">of {possible}</span>
          </label>
          <select
            id={`in-${id}`}
            name={`in-${id}`}
            defaultValue={rowOf(id) === "-1" ? "" : rowOf(id)}
            className="max-w-full rounded border border-field bg-raised px-2 py-1.5 text-ink"
          >
            <option value="">in no category</option>
            {rows.map(({ name, row }) => (
              <option key={row} value={row}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
