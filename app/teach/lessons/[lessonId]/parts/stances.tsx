import type { Lesson } from "@/lib/lesson/schema";

/** Who wants what in the article; nothing where no sentence says so surely. For the teacher: it answers questions. */
export function Stances({ stances }: Pick<Lesson["glance"], "stances">) {
  if (stances.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="font-semibold">Who wants what</h3>
      <ul>
        {stances.map((one) => (
          <li key={one.id}>
            <span className="font-medium">{one.actor}</span> {one.stance} {one.what}
          </li>
        ))}
      </ul>
    </section>
  );
}
