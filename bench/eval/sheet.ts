/** One item as a blind reader sees it, and what the key file says of it. */
import { rightWord } from "@/lib/items/cloze/gaps";
import type { Item, ItemKind, ItemOf } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import type { DevText } from "./data";

export type Source = "items" | "pool" | "people";
export interface KeyEntry {
  number: string;
  source: Source;
  text: string;
  item: string;
  kind: ItemKind;
  pattern: string;
  /** The right letter or letters, or what a full answer says. */
  key: string;
}
type Mix = <T>(list: readonly T[]) => T[];
interface Form {
  lines: string[];
  key: string;
}
const letter = (n: number) => String.fromCharCode(65 + n);
const listed = (entries: { text: string; right: boolean }[]): Form => ({
  lines: entries.map((e, n) => `   ${letter(n)}. ${e.text}`),
  key: entries.flatMap((e, n) => (e.right ? [letter(n)] : [])).join(", "),
});
const sentencesOf = (lesson: Lesson) =>
  new Map(
    lesson.texts.flatMap((t) =>
      t.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences.map((x) => [x.id, x.text] as const))),
    ),
  );

function pointed(item: ItemOf<"evidence-selection" | "claim-and-evidence">, lesson: Lesson): Form {
  const texts = sentencesOf(lesson);
  const right = new Set(item.evidence.flat().map((s) => s.sentence));
  if (item.candidates.length > 0)
    return listed(item.candidates.map((id) => ({ text: `“${texts.get(id) ?? ""}”`, right: right.has(id) })));
  return {
    lines: ["   (Point at a sentence of the text.)"],
    key: [...right].map((id) => texts.get(id)).join(" | "),
  };
}

const forms: { [K in ItemKind]: (item: ItemOf<K>, lesson: Lesson, mix: Mix) => Form } = {
  "multiple-choice": (item, _, mix) =>
    listed(mix(item.options).map((o) => ({ text: o.text, right: o.id === item.key }))),
  "multiple-select": (item, _, mix) => {
    const form = listed(mix(item.options).map((o) => ({ text: o.text, right: item.keys.includes(o.id) })));
    return { ...form, lines: ["   (More than one may be right.)", ...form.lines] };
  },
  "evidence-selection": pointed,
  ordering: (item, _, mix) => ({
    lines: mix(item.entries).map((e) => `   [ ] ${e.text}`),
    key: item.key.map((id) => item.entries.find((e) => e.id === id)?.text ?? "").join(" < "),
  }),
  matching: (item, _, mix) => {
    const right = mix(item.right);
    return {
      lines: [
        ...item.left.map((l, n) => `   ${n + 1}) ${l.text}`),
        ...right.map((r, n) => `   ${letter(n)}. ${r.text}`),
      ],
      key: item.left
        .map((l, n) => `${n + 1}${letter(right.findIndex((r) => r.id === item.key[l.id]))}`)
        .join(" "),
    };
  },
  cloze: (item, _, mix) => ({
    lines: [
      `   ${item.gaps.map((gap, n) => `${gap.before}(${n + 1}) ____`).join("")}${item.after}`,
      ...item.gaps.flatMap((gap, n) =>
        gap.way === "typed" ? [] : [`   (${n + 1}) ${mix(gap.options.map((o) => o.text)).join(" / ")}`],
      ),
    ],
    key: item.gaps.map((gap, n) => `(${n + 1}) ${rightWord(gap)}`).join(" | "),
  }),
  "claim-and-evidence": (item, lesson, mix) => {
    const claim = listed(mix(item.options).map((o) => ({ text: o.text, right: o.id === item.key })));
    const proof = pointed(item, lesson);
    return {
      lines: [...claim.lines, `   Part B: ${item.proofStem}`, ...proof.lines],
      key: `A: ${claim.key}; B: ${proof.key}`,
    };
  },
  "short-answer": (item) => ({
    lines: [`   (${item.words.min} to ${item.words.max} words)`],
    key: [item.modelAnswer, ...item.keyPoints.map((k) => `(${k.points}) ${k.text}`)].join(" | "),
  }),
};

export function entriesOf(number: string, item: Item, lesson: Lesson, mix: Mix) {
  const form = (forms[item.kind] as (item: Item, lesson: Lesson, mix: Mix) => Form)(item, lesson, mix);
  return {
    number,
    item: item.id,
    kind: item.kind,
    pattern: item.pattern ?? "",
    key: form.key,
    shown: [`${number}  ${item.stem}`, ...form.lines].join("\n"),
  };
}

/** An article with its paragraphs numbered, then its items. */
export function sheetOf(number: number, { article }: DevText, items: readonly string[]): string {
  let count = 0;
  const text = article.blocks
    .map((b) => (b.kind === "heading" ? b.text : `[${++count}] ${b.text}`))
    .join("\n");
  return `=== Text ${number}: ${article.title} ===\n\n${text}\n\n--- Items on text ${number} ---\n\n${items.join("\n\n")}`;
}
