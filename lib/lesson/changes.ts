/**
 * Changes of a draft, applied. Pure and free of zod, so that the editor applies in the browser exactly what the server
 * will. A change whose part is gone, or that would break a limit, gives back the very same lesson.
 */
import type { Item } from "@/lib/items/schema";
import type { Change } from "./change-schema";
import type { EssayPrompt, Lesson } from "./schema";

export type { Change } from "./change-schema";

/** The same limits as the Lesson schema's. */
export const draftLimits = { items: 60, prompts: 12, glossary: 60, pool: 200 } as const;

interface Kept {
  id: string;
  status: "waiting" | "approved";
  origin: "engine" | "teacher";
  locked?: boolean;
}
const has = (list: readonly { id: string }[], id: string) => list.some((part) => part.id === id);

/** Approval, origin and lock are kept: a teacher's edit of an approved part is the teacher's word already. */
const replaced = <T extends Kept>(list: T[], part: T): T[] =>
  list.map((old) => {
    if (old.id !== part.id) return old;
    const { locked: _, ...rest } = part;
    const lock = old.locked ? { locked: true } : {};
    return { ...(rest as T), ...lock, status: old.status, origin: old.origin };
  });
const inserted = <T>(list: T[], part: T, at = list.length): T[] => list.toSpliced(at, 0, part);
const without = <T extends { id: string }>(list: T[], id: string): T[] => list.filter((p) => p.id !== id);
const withStatus = <T extends Kept>(list: T[], id: string, status: Kept["status"]): T[] =>
  list.map((part) => (part.id === id ? { ...part, status } : part));
const withLock = <T extends Kept>(list: T[], id: string, locked: boolean): T[] =>
  list.map((part) => {
    if (part.id !== id) return part;
    const { locked: _, ...rest } = part;
    return (locked ? { ...rest, locked } : rest) as T;
  });
function moved<T extends { id: string }>(list: T[], id: string, to: number): T[] {
  const part = list.find((p) => p.id === id);
  return part ? inserted(without(list, id), part, to) : list;
}

type ItemChange = Extract<Change, { kind: `${string}-item` }>;
type PromptChange = Extract<Change, { kind: `${string}-prompt` }>;
type OtherChange = Exclude<Change, ItemChange | PromptChange>;

const isItemChange = (change: Change): change is ItemChange => change.kind.endsWith("-item");
const isPromptChange = (change: Change): change is PromptChange => change.kind.endsWith("-prompt");

function swapped(lesson: Lesson, id: string, other: string): Lesson {
  const out = lesson.items.find((i) => i.id === id);
  const come = lesson.pool.find((i) => i.id === other);
  if (!out || !come) return lesson;
  return {
    ...lesson,
    items: lesson.items.map((i) => (i.id === id ? come : i)),
    pool: lesson.pool.map((i) => (i.id === other ? out : i)),
  };
}

/** The named items laid out anew; what neither list names stays where it is, at the end. */
function laid(lesson: Lesson, change: Extract<Change, { kind: "lay-items" }>): Lesson {
  const known = new Map([...lesson.items, ...lesson.pool].map((item) => [item.id, item]));
  const named = new Set([...change.items, ...change.pool]);
  const inOrder = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  const rest = (list: readonly Item[]) => list.filter((item) => !named.has(item.id));
  const items = [...inOrder(change.items), ...rest(lesson.items)];
  const inLesson = new Set(items.map((item) => item.id));
  const pool = [...inOrder(change.pool), ...rest(lesson.pool)].filter((item) => !inLesson.has(item.id));
  if (items.length > draftLimits.items || pool.length > draftLimits.pool) return lesson;
  return { ...lesson, items, pool };
}

function changeItems(lesson: Lesson, change: ItemChange): Lesson {
  const { items } = lesson;
  if (change.kind === "add-item") {
    if (has(items, change.item.id) || items.length >= draftLimits.items) return lesson;
    return {
      ...lesson,
      items: inserted(items, change.item, change.at),
      pool: has(lesson.pool, change.item.id) ? without(lesson.pool, change.item.id) : lesson.pool,
    };
  }
  const id = change.kind === "replace-item" ? change.item.id : change.id;
  if (!has(items, id)) return lesson;
  switch (change.kind) {
    case "replace-item":
      return { ...lesson, items: replaced(items, change.item) };
    case "remove-item":
      return { ...lesson, items: without(items, id) };
    case "move-item":
      return { ...lesson, items: moved(items, id, change.to) };
    case "swap-item":
      return swapped(lesson, id, change.with);
    case "approve-item":
      return { ...lesson, items: withStatus(items, id, "approved") };
    case "withdraw-item":
      return { ...lesson, items: withStatus(items, id, "waiting") };
    case "lock-item":
      return { ...lesson, items: withLock(items, id, true) };
    case "unlock-item":
      return { ...lesson, items: withLock(items, id, false) };
  }
}

function changePrompts(lesson: Lesson, change: PromptChange): Lesson {
  const { prompts } = lesson;
  const set = (next: EssayPrompt[]): Lesson => ({ ...lesson, prompts: next });
  if (change.kind === "add-prompt") {
    const full = has(prompts, change.prompt.id) || prompts.length >= draftLimits.prompts;
    return full ? lesson : set(inserted(prompts, change.prompt, change.at));
  }
  const id = change.kind === "replace-prompt" ? change.prompt.id : change.id;
  if (!has(prompts, id)) return lesson;
  switch (change.kind) {
    case "replace-prompt":
      return set(replaced(prompts, change.prompt));
    case "remove-prompt":
      return set(without(prompts, id));
    case "move-prompt":
      return set(moved(prompts, id, change.to));
    case "approve-prompt":
      return set(withStatus(prompts, id, "approved"));
    case "withdraw-prompt":
      return set(withStatus(prompts, id, "waiting"));
  }
}

function setGlossaryEntry(
  lesson: Lesson,
  change: Extract<OtherChange, { kind: "set-glossary-entry" }>,
): Lesson {
  const { glossary } = lesson;
  const { entry, at } = change;
  if (has(glossary, entry.id))
    return { ...lesson, glossary: glossary.map((old) => (old.id === entry.id ? entry : old)) };
  if (glossary.length >= draftLimits.glossary) return lesson;
  return { ...lesson, glossary: inserted(glossary, entry, at) };
}

function changeRest(lesson: Lesson, change: OtherChange): Lesson {
  switch (change.kind) {
    case "lay-items":
      return laid(lesson, change);
    case "set-glossary-entry":
      return setGlossaryEntry(lesson, change);
    case "remove-glossary-entry":
      return has(lesson.glossary, change.id)
        ? { ...lesson, glossary: without(lesson.glossary, change.id) }
        : lesson;
    case "set-section": {
      const { id, heading, gist } = change;
      if (!lesson.texts.some((t) => has(t.sections, id))) return lesson;
      const texts = lesson.texts.map((text) => ({
        ...text,
        sections: text.sections.map((s) => (s.id === id ? { ...s, heading, gist } : s)),
      }));
      return { ...lesson, texts };
    }
    case "set-text": {
      const { kind: _, ...details } = change;
      if (!has(lesson.texts, change.id)) return lesson;
      return { ...lesson, texts: lesson.texts.map((t) => (t.id === change.id ? { ...t, ...details } : t)) };
    }
    default: {
      const { kind: _, ...part } = change;
      return { ...lesson, ...part };
    }
  }
}

export function applyChange(lesson: Lesson, change: Change): Lesson {
  if (isItemChange(change)) return changeItems(lesson, change);
  if (isPromptChange(change)) return changePrompts(lesson, change);
  return changeRest(lesson, change);
}

/** The part of the draft that a change touches: "item:q1", "item-order", "title". Changes of different parts never hinder each other. */
export function partOf(change: Change): string {
  switch (change.kind) {
    case "replace-item":
    case "add-item":
      return `item:${change.item.id}`;
    case "move-item":
    case "lay-items":
      return "item-order";
    case "move-prompt":
      return "prompt-order";
    case "replace-prompt":
    case "add-prompt":
      return `prompt:${change.prompt.id}`;
    case "set-glossary-entry":
      return `glossary:${change.entry.id}`;
    case "remove-glossary-entry":
      return `glossary:${change.id}`;
    case "set-section":
      return `section:${change.id}`;
    case "set-text":
      return `text:${change.id}`;
    default:
      if (!("id" in change)) return change.kind.replace(/^set-/, "");
      return `${isItemChange(change) ? "item" : "prompt"}:${change.id}`;
  }
}

/** What stands in that part of the lesson now; undefined where there is no such part. */
export function readPart(lesson: Lesson, part: string): unknown {
  const [noun = "", id] = part.split(":");
  const find = (list: readonly { id: string }[]) => list.find((p) => p.id === id);
  switch (noun) {
    case "item":
      return find(lesson.items);
    case "prompt":
      return find(lesson.prompts);
    case "glossary":
      return find(lesson.glossary);
    case "item-order":
      return lesson.items.map((i) => i.id);
    case "prompt-order":
      return lesson.prompts.map((p) => p.id);
    case "section": {
      const section = lesson.texts.flatMap((t) => t.sections).find((s) => s.id === id);
      return section && { heading: section.heading, gist: section.gist };
    }
    case "text": {
      const text = lesson.texts.find((t) => t.id === id);
      return text && { title: text.title, type: text.type, provenance: text.provenance };
    }
    case "grade-band":
      return lesson.gradeBand;
    case "title":
    case "background":
    case "objectives":
    case "discussion":
    case "plan":
      return lesson[noun];
    default:
      return undefined;
  }
}

/** Whether two parts say the same; spaces at the ends of a text, which saving trims, don't count. */
export function samePart(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): string =>
    JSON.stringify(value, (_, v: unknown) => {
      if (typeof v === "string") return v.trim();
      if (v === null || typeof v !== "object" || Array.isArray(v)) return v;
      return Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)));
    }) ?? "undefined";
  return plain(a) === plain(b);
}
