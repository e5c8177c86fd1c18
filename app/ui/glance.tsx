import type { Lesson } from "@/lib/lesson/schema";
import { WorldMap } from "./world-map";

const kinds = { person: "People", organisation: "Organisations", people: "Groups" } as const;

interface GlanceProps {
  glance: Pick<Lesson["glance"], "actors" | "timeline" | "countries">;
}

/** Who and where a text is about: a map, the actors with their role, the dated events in order. Plain HTML. */
export function Glance({ glance: { actors, timeline, countries } }: GlanceProps) {
  return (
    <div className="space-y-4">
      <WorldMap countries={countries} />
      {Object.entries(kinds).map(([kind, title]) => {
        const found = actors.filter((a) => a.kind === kind);
        return (
          found.length > 0 && (
            <section key={kind}>
              <h2 className="font-semibold">{title}</h2>
              <ul>
                {found.map((a) => (
                  <li key={a.id}>
                    {a.name}
                    {a.role && <span className="text-quiet">, {a.role}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {timeline.length > 0 && (
        <section>
          <h2 className="font-semibold">In order of time</h2>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4">
            {timeline.map((t) => (
              <div key={t.id} className="contents">
                <dt className="text-quiet tabular-nums">{t.when}</dt>
                <dd>{t.what}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
