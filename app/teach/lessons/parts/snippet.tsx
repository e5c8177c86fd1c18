import { foundFrom, foundTo } from "@/lib/features/lessons/library/marks";

/** The place in a lesson that was found, its words lit. */
export function Snippet({ text }: { text: string }) {
  const parts = text.split(foundFrom).flatMap((part, n) => {
    if (n === 0) return [{ at: 0, lit: "", rest: part }];
    const end = part.indexOf(foundTo);
    return [{ at: n, lit: part.slice(0, Math.max(0, end)), rest: part.slice(end + 1) }];
  });
  return (
    <p className="mt-1 max-w-prose text-sm text-quiet">
      {parts.map(({ at, lit, rest }) => (
        <span key={at}>
          {lit && <mark className="lit">{lit}</mark>}
          {rest}
        </span>
      ))}
    </p>
  );
}
