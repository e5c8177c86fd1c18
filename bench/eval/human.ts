/** People's OneStopQA items as items of a lesson, so that the checks can be run on them. */

import { type Item, item } from "@/lib/items/schema";
import { sentenceSpans } from "@/lib/language/sentences";
import { type Lesson, lesson } from "@/lib/lesson/schema";
import type { HumanArticle, HumanQuestion } from "./data";

type Level = "Adv" | "Int" | "Ele";

/** The character range of inclusive whitespace-token ranges (flat pairs) of a paragraph. */
export function spanCharacters(text: string, pairs: number[]): [number, number][] {
  const tokens = [...text.matchAll(/\S+/g)];
  const found: [number, number][] = [];
  for (let n = 0; n + 1 < pairs.length; n += 2) {
    const first = tokens[pairs[n] ?? 0];
    const last = tokens[Math.min(pairs[n + 1] ?? 0, tokens.length - 1)];
    if (first && last) found.push([first.index, last.index + last[0].length]);
  }
  return found;
}

/** Where each sentence of one paragraph stands in its text. */
export function placesOf(text: string, sentences: readonly { id: string; text: string }[]) {
  let at = 0;
  return sentences.map((s) => {
    const start = Math.max(at, text.indexOf(s.text, at));
    at = start + s.text.length;
    return { id: s.id, start, end: at };
  });
}

/** A lesson of an article with the items that people wrote for it; evidence is the sentences that their spans touch. */
export function humanLesson(source: HumanArticle, level: Level = "Adv"): Lesson {
  const paragraphs = source.paragraphs.map((p, n) => {
    const text = p[level].replace(/\s+/g, " ").trim();
    const sentences = sentenceSpans(text).map((s, m) => ({ id: `p${n + 1}s${m + 1}`, text: s.text.trim() }));
    return { text, paragraph: { id: `p${n + 1}`, number: n + 1, sentences }, qas: p.qas };
  });
  const items = paragraphs.flatMap(({ text, paragraph, qas }, n) => {
    const places = placesOf(text, paragraph.sentences);
    return qas.map((q, m) => humanItem(`h-${n + 1}-${m + 1}`, q, text, places, level));
  });
  return lesson.parse({
    schemaVersion: 1,
    engine: null,
    title: source.title,
    texts: [
      {
        id: "t1",
        type: "news",
        title: source.title,
        provenance: {},
        sections: [
          {
            id: "s1",
            heading: source.title,
            paragraphs: paragraphs.map((p) => p.paragraph),
          },
        ],
      },
    ],
    glance: { words: paragraphs.reduce((sum, p) => sum + p.text.split(" ").length, 0), minutes: 1 },
    items,
  });
}

function humanItem(
  id: string,
  q: HumanQuestion,
  text: string,
  places: ReturnType<typeof placesOf>,
  level: Level,
): Item {
  const spans = spanCharacters(text, q.a_span[level] ?? []);
  // A sentence is evidence where the span covers more of it than its last word.
  const touched = places.filter((s) =>
    spans.some(
      ([from, to]) => Math.min(to, s.end) - Math.max(from, s.start) > Math.min(12, (s.end - s.start) / 2),
    ),
  );
  const types = [undefined, "misreading", "elsewhere", "not-in-text"] as const;
  return item.parse({
    id,
    kind: "multiple-choice",
    stem: q.question,
    points: 1,
    skill: "detail",
    evidence: touched.length > 0 ? [touched.slice(0, 12).map((s) => ({ sentence: s.id }))] : [],
    options: q.answers.map((answer, n) => ({
      id: "abcd".charAt(n),
      text: answer.trim(),
      ...(types[n] ? { wrong: { type: types[n], reason: "The text does not say this." } } : {}),
    })),
    key: "a",
  });
}
