/** The way back from a change of a draft. Pure and free of zod, as changes.ts. */
import { type Change, readPart } from "./changes";
import type { Lesson } from "./schema";

type Of<K extends string> = Extract<Change, { kind: K }>;

const order = (lesson: Lesson): Of<"lay-items"> => ({
  kind: "lay-items",
  items: lesson.items.map((item) => item.id),
  pool: lesson.pool.map((item) => item.id),
});

function ofItem(before: Lesson, change: Of<`${string}-item`>): Change | null {
  if (change.kind === "add-item") {
    const { id } = change.item;
    return before.pool.some((item) => item.id === id) ? order(before) : { kind: "remove-item", id };
  }
  const id = change.kind === "replace-item" ? change.item.id : change.id;
  const at = before.items.findIndex((item) => item.id === id);
  const item = before.items[at];
  if (!item) return null;
  switch (change.kind) {
    case "replace-item":
      return { kind: "replace-item", item };
    case "remove-item":
      return { kind: "add-item", item, at };
    case "move-item":
      return { kind: "move-item", id, to: at };
    case "swap-item":
      return { kind: "swap-item", id: change.with, with: id };
    case "approve-item":
    case "withdraw-item":
      return { kind: item.status === "approved" ? "approve-item" : "withdraw-item", id };
    case "lock-item":
    case "unlock-item":
      return { kind: item.locked ? "lock-item" : "unlock-item", id };
  }
}

function ofPrompt(before: Lesson, change: Of<`${string}-prompt`>): Change | null {
  if (change.kind === "add-prompt") return { kind: "remove-prompt", id: change.prompt.id };
  const id = change.kind === "replace-prompt" ? change.prompt.id : change.id;
  const at = before.prompts.findIndex((prompt) => prompt.id === id);
  const prompt = before.prompts[at];
  if (!prompt) return null;
  switch (change.kind) {
    case "replace-prompt":
      return { kind: "replace-prompt", prompt };
    case "remove-prompt":
      return { kind: "add-prompt", prompt, at };
    case "move-prompt":
      return { kind: "move-prompt", id, to: at };
    case "approve-prompt":
    case "withdraw-prompt":
      return { kind: prompt.status === "approved" ? "approve-prompt" : "withdraw-prompt", id };
  }
}

function ofGlossary(
  { glossary }: Lesson,
  change: Of<"set-glossary-entry" | "remove-glossary-entry">,
): Change | null {
  const id = change.kind === "set-glossary-entry" ? change.entry.id : change.id;
  const at = glossary.findIndex((entry) => entry.id === id);
  const entry = glossary[at];
  if (entry) return { kind: "set-glossary-entry", entry, at };
  return change.kind === "set-glossary-entry" ? { kind: "remove-glossary-entry", id } : null;
}

type Rest = Exclude<Change, Of<`${string}-item` | `${string}-prompt` | `${string}-glossary-entry`>>;
function ofRest(before: Lesson, change: Rest): Change | null {
  switch (change.kind) {
    case "lay-items":
      return order(before);
    case "set-title":
      return { kind: "set-title", title: before.title };
    case "set-grade-band":
      return { kind: "set-grade-band", gradeBand: before.gradeBand };
    case "set-background":
      return { kind: "set-background", background: before.background };
    case "set-objectives":
      return { kind: "set-objectives", objectives: before.objectives };
    case "set-discussion":
      return { kind: "set-discussion", discussion: before.discussion };
    case "set-plan":
      return { kind: "set-plan", plan: before.plan };
    case "set-section": {
      const old = readPart(before, `section:${change.id}`) as
        | Pick<typeof change, "heading" | "gist">
        | undefined;
      return old ? { ...change, ...old } : null;
    }
    case "set-text": {
      const old = readPart(before, `text:${change.id}`) as
        | Pick<typeof change, "title" | "type" | "provenance">
        | undefined;
      return old ? { ...change, ...old } : null;
    }
  }
}

const isItem = (change: Change): change is Of<`${string}-item`> => change.kind.endsWith("-item");
const isPrompt = (change: Change): change is Of<`${string}-prompt`> => change.kind.endsWith("-prompt");

/** The change that takes `change` back, given the lesson before it; null where it did nothing. */
export function inverseOf(before: Lesson, change: Change): Change | null {
  if (isItem(change)) return ofItem(before, change);
  if (isPrompt(change)) return ofPrompt(before, change);
  if (change.kind === "set-glossary-entry" || change.kind === "remove-glossary-entry")
    return ofGlossary(before, change);
  return ofRest(before, change);
}
