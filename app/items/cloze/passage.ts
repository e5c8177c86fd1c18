/** A passage as a teacher types it, its gaps as words in braces: "The treaty brought in {forty} million." */

import { rightWord } from "@/lib/items/cloze/gaps";
import { typedLimit } from "@/lib/items/cloze/limit";
import type { ClozeGap } from "@/lib/items/cloze/schema";
import { clozeTemplate, freshId } from "@/lib/items/new";

interface Passage {
  gaps: ClozeGap[];
  after: string;
}
const most = 4;

export const passageOf = ({ gaps, after }: Passage): string =>
  `${gaps.map((gap) => `${gap.before}{${rightWord(gap)}}`).join("")}${after}`;

/** True where nothing has been written yet over what a new item starts with. */
export const isTemplate = (typed: string): boolean =>
  typed.trim() === "" || typed === `${clozeTemplate.before}{${clozeTemplate.word}}${clozeTemplate.after}`;

/** The passage without braces, as it reads with its words in place. */
export const plainPassage = (typed: string): string => typed.replace(/[{}]/g, "");

/** The gap with another right word. */
export function withWord(gap: ClozeGap, word: string): ClozeGap {
  if (gap.way === "typed")
    return { ...gap, accepted: [word, ...gap.accepted.slice(1).filter((other) => other !== word)] };
  return { ...gap, options: gap.options.map((o) => (o.id === gap.key ? { ...o, text: word } : o)) };
}

/**
 * The gaps of a typed passage, or what is still wrong with it. A gap keeps what was set for it while its word stays,
 * or while the text before it stays and its word alone is changed; any other is new, and typed.
 */
export function readPassage(typed: string, known: readonly ClozeGap[]): Passage | string {
  const pieces = typed.split(/\{([^{}]*)\}/);
  const texts = pieces.filter((_, place) => place % 2 === 0);
  const words = pieces.filter((_, place) => place % 2 === 1).map((word) => word.trim());
  if (texts.some((text) => /[{}]/.test(text))) return "A brace is open, or one stands too many.";
  if (words.length === 0) return "Mark the words to leave out: put {braces} round each of them.";
  if (words.length > most) return `A passage has at most ${most} gaps.`;
  if (words.includes("")) return "A pair of braces holds no word.";
  if (words.some((word) => word.length > typedLimit)) return `A gap holds at most ${typedLimit} characters.`;
  const left = [...known];
  const take = (fits: (gap: ClozeGap) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = words.map((word) => take((gap) => rightWord(gap) === word));
  const gaps = words.map((word, index): ClozeGap => {
    const before = texts[index] ?? "";
    const kept = same[index] ?? take((gap) => gap.before === before);
    if (kept) return { ...withWord(kept, word), before };
    return { id: freshId("g"), before, way: "typed", accepted: [word], why: "" };
  });
  return { gaps, after: texts.at(-1) ?? "" };
}

/** The typed passage with braces round what is selected, or round the word at the cursor; unchanged where there is none. */
export function withGap(typed: string, from: number, to: number): string {
  const reach = (side: RegExp, text: string) => text.match(side)?.[0].length ?? 0;
  const word = "[\\p{L}\\p{M}\\p{N}'’-]";
  const start = from < to ? from : from - reach(new RegExp(`${word}*$`, "u"), typed.slice(0, from));
  const end = from < to ? to : to + reach(new RegExp(`^${word}*`, "u"), typed.slice(to));
  const chosen = typed.slice(start, end);
  const inner = chosen.trim();
  if (inner === "" || /[{}]/.test(chosen) || readsInside(typed, start)) return typed;
  const lead = chosen.length - chosen.trimStart().length;
  return `${typed.slice(0, start + lead)}{${inner}}${typed.slice(start + lead + inner.length)}`;
}

/** True where the place lies between two braces already. */
const readsInside = (typed: string, place: number) =>
  typed.lastIndexOf("{", place - 1) > typed.lastIndexOf("}", place - 1);
