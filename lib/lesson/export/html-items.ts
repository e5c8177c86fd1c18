/** Questions as printed for the student, and their keys. */
import type { EvidenceSet } from "@/lib/items/base";
import { byText } from "@/lib/items/parts";
import type { Item, ItemKind, ItemOf } from "@/lib/items/schema";
import { escaped } from "./html-parts";

export type Sentences = ReadonlyMap<string, { text: string; paragraph: number }>;
const letter = (n: number) => String.fromCharCode(65 + n);
const options = (texts: readonly string[]) =>
  `<ol class="options">${texts.map((t) => `<li>${escaped(t)}</li>`).join("")}</ol>`;
const lines = (count: number) => `<div class="lines">${"<i></i>".repeat(count)}</div>`;

const shown: { [K in ItemKind]: (item: ItemOf<K>, sentences: Sentences) => string } = {
  "multiple-choice": (item) => options(item.options.map((o) => o.text)),
  "multiple-select": (item) =>
    `<p class="quiet">More than one may be right.</p>${options(item.options.map((o) => o.text))}`,
  "evidence-selection": (item, sentences) =>
    item.candidates.length === 0
      ? `<p class="quiet">Underline ${item.choose === 1 ? "one sentence" : `up to ${item.choose} sentences`} in the text.</p>`
      : options(item.candidates.map((id) => sentences.get(id)?.text ?? "")),
  ordering: (item) =>
    `<ul class="order">${byText(item.entries)
      .map((e) => `<li><span></span>${escaped(e.text)}</li>`)
      .join("")}</ul>`,
  matching: (item) =>
    `<div class="match"><ul class="order">${item.left.map((l) => `<li><span></span>${escaped(l.text)}</li>`).join("")}</ul>${options(byText(item.right).map((r) => r.text))}</div>`,
  "short-answer": (item) =>
    `<p class="quiet">${item.words.min} to ${item.words.max} words, ${item.points} points</p>${lines(Math.ceil(item.words.max / 10))}`,
};

const answers: { [K in ItemKind]: (item: ItemOf<K>, sentences: Sentences) => string[] } = {
  "multiple-choice": (item) =>
    item.options.map((o, n) =>
      o.id === item.key ? `${letter(n)} is right.` : `${letter(n)}: ${o.wrong?.reason ?? "wrong."}`,
    ),
  "multiple-select": (item) =>
    item.options.map((o, n) =>
      item.keys.includes(o.id) ? `${letter(n)} is right.` : `${letter(n)}: ${o.wrong?.reason ?? "wrong."}`,
    ),
  "evidence-selection": (item) => {
    const key = new Set(item.evidence.flat().map((s) => s.sentence));
    const right = item.candidates.flatMap((id, n) => (key.has(id) ? [letter(n)] : []));
    return right.length > 0 ? [`${right.join(" or ")} is right.`] : [];
  },
  ordering: (item) =>
    item.key.map((id, n) => `${n + 1}. ${item.entries.find((e) => e.id === id)?.text ?? ""}`),
  matching: (item) => {
    const order = byText(item.right).map((r) => r.id);
    return item.left.map((l) => `${l.text}: ${letter(order.indexOf(item.key[l.id] ?? ""))}`);
  },
  "short-answer": (item) => [
    ...(item.modelAnswer ? [`Model answer: ${item.modelAnswer}`] : []),
    ...item.keyPoints.map((k) => `${k.points} for: ${k.text}`),
  ],
};

const proof = (sets: readonly EvidenceSet[], sentences: Sentences) =>
  sets
    .map((set) =>
      set
        .map((spot) => sentences.get(spot.sentence))
        .map((s) => (s ? `paragraph ${s.paragraph}: “${s.text}”` : ""))
        .filter(Boolean)
        .join(" and "),
    )
    .filter(Boolean)
    .join("; or ");

// The compiler can't see that item and form share one kind; these two casts are the one place that says so.
export function questionOf(item: Item, number: number, sentences: Sentences): string {
  const form = shown[item.kind] as (item: Item, sentences: Sentences) => string;
  return `<div class="item"><p class="stem"><b>${number}</b> ${escaped(item.stem)}</p>${form(item, sentences)}</div>`;
}
export function keyOf(item: Item, number: number, sentences: Sentences): string {
  const form = answers[item.kind] as (item: Item, sentences: Sentences) => string[];
  const held = proof(item.evidence, sentences);
  return `<div class="item"><p class="stem"><b>${number}</b> ${escaped(item.stem)}</p><ul>${form(
    item,
    sentences,
  )
    .map((a) => `<li>${escaped(a)}</li>`)
    .join(
      "",
    )}</ul><p class="quiet">${escaped([held, item.standards.join(", ")].filter(Boolean).join(" · "))}</p></div>`;
}
