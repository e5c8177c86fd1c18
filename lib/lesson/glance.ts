/** What is known of a text at a glance. */
import { dates } from "@/lib/language/markers";
import type { Name } from "@/lib/language/names";
import { countryOf } from "@/lib/language/places";
import { readingLevel } from "@/lib/language/readability";
import type { Reading } from "./reading";
import type { Lesson } from "./schema";
import { stancesOf } from "./stances";

const wordsPerMinute = 200;

export function glanceOf(reading: Reading): Lesson["glance"] {
  return {
    words: reading.words,
    minutes: Math.max(1, Math.ceil(reading.words / wordsPerMinute)),
    level: readingLevel(reading.sentences.map((s) => s.text)),
    actors: reading.names
      .filter(isActor)
      .slice(0, 14)
      .map((n, at) => ({
        id: `a${at + 1}`,
        name: n.name.slice(0, 200),
        kind: n.kind,
        role: roleOf(n),
        sentences: n.sentences.map((s) => reading.sentences[s]?.id ?? "p1s1"),
      })),
    timeline: timelineOf(reading),
    stances: stancesOf(reading),
  };
}

const noActors =
  /^(?:Nation|Union|State|States|God|North|South|East|West|Mr|Act|Constitution|Internet|Earth|Mars|Web|English)$|\b(?:Amendment|Constitution|Act|Bill|War|Week|Day|Treaty|Agreement|Prize|Award|Year|Eve|Game|Games|Cup)s?$/;
/** Countries at any mention; other places and bodies from two mentions on, or with a role; never a document or a day. */
const isActor = (n: Name) =>
  n.name.length > 1 &&
  !noActors.test(n.name) &&
  (n.sentences.length > 1 || n.kind !== "place" || n.role !== "" || countryOf(n.name) !== undefined);

const roleOf = (n: Name) => n.role.slice(0, 300);

/** Sentences with a written date, in the order of their years where both have one, else of the text. */
function timelineOf(reading: Reading): Lesson["glance"]["timeline"] {
  const found = reading.sentences.flatMap((s) => {
    if (s.quoted > 0.5 || s.words > 60 || s.signals.has("question")) return [];
    const all = [...s.text.matchAll(dates)].map((m) => m[0]);
    const when = all[0];
    if (!when || all.length > 1) return [];
    const what = s.text.length <= 400 ? s.text : `${s.text.slice(0, 396).replace(/\s\S*$/, "")} …`;
    return [{ when, what, sentence: s.id, year: Number(/\d{4}/.exec(when)?.[0] ?? 0) }];
  });
  const dated = found.filter((f) => f.year > 0).sort((a, b) => a.year - b.year);
  const rest = found.filter((f) => f.year === 0);
  return [...dated, ...rest]
    .slice(0, 12)
    .map(({ when, what, sentence }, n) => ({ id: `t${n + 1}`, when, what, sentence }));
}
