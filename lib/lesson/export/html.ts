/** A lesson as one printable page that needs nothing else: the student's sheets first, the key on its own page. */
import type { Lesson } from "../schema";
import { keyOf, questionOf } from "./html-items";
import { escaped, parts } from "./html-parts";
import { style } from "./html-style";

export interface HtmlOptions {
  /** Adds the further items behind the lesson's own. */
  pool?: boolean;
  /** `@font-face` rules with the fonts inside; without them the reader's own fonts serve. */
  fonts?: string;
}

export function lessonHtml(lesson: Lesson, { pool = false, fonts = "" }: HtmlOptions = {}): string {
  const items = pool ? [...lesson.items, ...lesson.pool] : lesson.items;
  const sentences = new Map(
    lesson.texts.flatMap((t) =>
      t.sections.flatMap((s) =>
        s.paragraphs.flatMap((p) =>
          p.sentences.map((x) => [x.id, { text: x.text, paragraph: p.number }] as const),
        ),
      ),
    ),
  );
  const body = [
    parts.masthead(lesson),
    parts.before(lesson),
    parts.article(lesson),
    parts.glossary(lesson),
    `<section class="sheet"><h2>Questions</h2>${items.map((item, n) => questionOf(item, n + 1, sentences)).join("")}</section>`,
    parts.prompts(lesson),
    parts.discussion(lesson),
    `<section class="sheet key"><h2>Key, for the teacher</h2>${items.map((item, n) => keyOf(item, n + 1, sentences)).join("")}</section>`,
    parts.plan(lesson),
  ].join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(lesson.title)}</title>
<style>
${fonts}
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
