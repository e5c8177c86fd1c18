/** Questions as printed for the student, and their keys. */
import type { EvidenceSet } from "@/lib/items/base";
import { rightWord } from "@/lib/items/cloze/gaps";
import { byText } from "@/lib/items/parts";
import type { Item, ItemKind, ItemOf } from "@/lib/items/schema";
import { escaped } from "./html-parts";

export type Sentences = ReadonlyMap<string, { text: string; paragraph: number }>;
const letter = (n: number) => String.fromCharCode(65 + n);
const options = (texts: readonly string[]) =>
  `<ol class="options">${texts.map((t) => `<li>${escaped(t)}</li>`).join("")}</ol>`;
const lines = (count: number) => `<div class="lines">${"<i></i>".repeat(count)}</div>`;

type Pointing = ItemOf<"evidence-selection" | "claim-and-evidence">;
/** The sentences to choose from, or what to do with the text. */
const offered = (item: Pointing, sentences: Sentences) =>
  item.candidates.length === 0
    ? `<p class="quiet">Underline ${item.choose === 1 ? "one sentence" : `up to ${item.choose} sentences`} in the text.</p>`
    : options(item.candidates.map((id) => sentences.get(id)?.text ?? ""));
/** The letters of the offered sentences that prove it; empty where the whole text is offered. */
const proving = (item: Pointing) => {
  const key = new Set(item.evidence.flat().map((s) => s.sentence));
  return item.candidates.flatMap((id, n) => (key.has(id) ? [letter(n)] : [])).join(" or ");
};
const chosen = (item: ItemOf<"multiple-choice" | "claim-and-evidence">) =>
  item.options.map((o, n) =>
    o.id === item.key ? `${letter(n)} is right.` : `${letter(n)}: ${o.wrong?.reason ?? "wrong."}`,
  );

const shown: { [K in ItemKind]: (item: ItemOf<K>, sentences: Sentences) => string } = {
  "multiple-choice": (item) => options(item.options.map((o) => o.text)),
  "multiple-select": (item) =>
    `<p class="quiet">More than one may be right.</p>${options(item.options.map((o) => o.text))}`,
  "evidence-selection": offered,
  ordering: (item) =>
    `<ul class="order">${byText(item.entries)
      .map((e) => `<li><span></span>${escaped(e.text)}</li>`)
      .join("")}</ul>`,
  matching: (item) =>
    `<div class="match"><ul class="order">${item.left.map((l) => `<li><span></span>${escaped(l.text)}</li>`).join("")}</ul>${options(byText(item.right).map((r) => r.text))}</div>`,
  cloze: (item) =>
    `<p class="passage">${item.gaps.map((gap, n) => `${escaped(gap.before)}<span class="gap">${n + 1}</span>`).join("")}${escaped(item.after)}</p>${item.gaps
      .map((gap, n) =>
        gap.way === "typed"
          ? ""
          : `<p class="quiet">${n + 1}: ${byText(gap.options)
              .map((o) => escaped(o.text))
              .join(" / ")}</p>`,
      )
      .join("")}`,
  "claim-and-evidence": (item, sentences) =>
    `${options(item.options.map((o) => o.text))}<p class="stem part">Part B. ${escaped(item.proofStem)}</p>${offered(item, sentences)}`,
  "short-answer": (item) =>
    `<p class="quiet">${item.words.min} to ${item.words.max} words, ${item.points} points</p>${lines(Math.ceil(item.words.max / 10))}`,
};

const answers: { [K in ItemKind]: (item: ItemOf<K>, sentences: Sentences) => string[] } = {
  "multiple-choice": chosen,
  "multiple-select": (item) =>
    item.options.map((o, n) =>
      item.keys.includes(o.id) ? `${letter(n)} is right.` : `${letter(n)}: ${o.wrong?.reason ?? "wrong."}`,
    ),
  "evidence-selection": (item) => {
    const right = proving(item);
    return right ? [`${right} is right.`] : [];
  },
  cloze: (item) =>
    item.gaps.map((gap, n) => {
      const others = gap.way === "typed" ? gap.accepted.slice(1) : [];
      const also = others.length > 0 ? `, or ${others.join(", ")}` : "";
      return `${n + 1}: ${rightWord(gap)}${also}${gap.why ? `. ${gap.why}` : ""}`;
    }),
  "claim-and-evidence": (item) => {
    const right = proving(item);
    return [...chosen(item), ...(right ? [`Part B: ${right} is right.`] : [])];
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
