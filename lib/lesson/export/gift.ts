/** A lesson as a GIFT file: the article as a description, then its questions and essay prompts. */
import { giftText, itemGift } from "@/lib/items/gift";
import type { Lesson } from "../schema";

/** `pool` adds the further items behind the lesson's own. */
export function lessonGift(lesson: Lesson, options: { pool?: boolean } = {}): string {
  const paragraphs = lesson.texts.flatMap((t) => t.sections.flatMap((s) => s.paragraphs));
  const byId = new Map(paragraphs.flatMap((p) => p.sentences.map((s) => [s.id, s.text] as const)));
  const sentence = (id: string) => byId.get(id) ?? "";
  const items = options.pool ? [...lesson.items, ...lesson.pool] : lesson.items;
  const category = lesson.title.replace(/\/+/g, "//").replace(/[\r\n]+/g, " ");
  const article = paragraphs
    .map((p) => `${p.number}  ${p.sentences.map((s) => s.text).join(" ")}`)
    .join("\n\n");
  return `${[
    `$CATEGORY: Broadsheet/${category}`,
    `::${giftText(lesson.title)}::[plain]${giftText(article)}`,
    ...items.map((item, n) => itemGift(item, `Q${n + 1}`, sentence)),
    ...lesson.prompts.map(
      (p, n) =>
        `::${giftText(`E${n + 1} ${p.title}`)}::[plain]${giftText([p.prompt, ...p.requirements].join("\n"))} {}`,
    ),
  ].join("\n\n")}\n`;
}
