/** What is known of a text at a glance. */
import { countriesIn } from "@/lib/language/countries";
import { readingLevel } from "@/lib/language/readability";
import { actorsOf } from "./actors";
import type { Reading } from "./reading";
import type { Lesson } from "./schema";
import { stancesOf } from "./stances";
import { timelineOf } from "./timeline";

const wordsPerMinute = 200;

export function glanceOf(reading: Reading): Lesson["glance"] {
  return {
    words: reading.words,
    minutes: Math.max(1, Math.ceil(reading.words / wordsPerMinute)),
    level: readingLevel(reading.sentences.map((s) => s.text)),
    actors: actorsOf(reading),
    timeline: timelineOf(reading),
    countries: countriesIn([reading.title, ...reading.sentences.map((s) => s.text)].join("\n"))
      .slice(0, 24)
      .map(({ code, name }) => ({ code, name })),
    stances: stancesOf(reading),
  };
}
