/** Keys of the page and what they do. */
export function KeyList({ keys }: { keys: readonly (readonly [string, string])[] }) {
  return (
    <dl className="mt-1 grid w-fit grid-cols-[auto_1fr] gap-x-4">
      {keys.map(([key, what]) => (
        <div key={key} className="contents">
          <dt className="font-medium">{key}</dt>
          <dd className="text-quiet">{what}</dd>
        </div>
      ))}
    </dl>
  );
}
