/** Who may erase a student's data, and how an answer reads in a file. Pure. */
import type { Answer } from "@/lib/items/answers";
import { essayItemId } from "@/lib/items/answers";
import type { Lesson } from "@/lib/lesson/schema";

/** Why the data stays, or null. Erasing takes a student's work from every class, so each of their teachers has a say. */
export function whyNotErase(viewer: { isAdmin: boolean }, others: number): string | null {
  if (viewer.isAdmin || others === 0) return null;
  return others === 1
    ? "This student has a place in a colleague’s class too. An administrator of your school can erase the data."
    : `This student has a place in ${others} classes of colleagues too. An administrator of your school can erase the data.`;
}

/** Every part of an item that has an id and a text: options, entries, both sides of a matching. */
function textsById(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (value === null || typeof value !== "object") return found;
  if ("id" in value && "text" in value && typeof value.id === "string" && typeof value.text === "string")
    found.set(value.id, value.text);
  for (const part of Object.values(value)) textsById(part, found);
  return found;
}

function wordsOf(value: unknown, texts: ReadonlyMap<string, string>): string {
  if (typeof value === "string") return texts.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => wordsOf(part, texts)).join("; ");
  if (value === null || typeof value !== "object") return value === null ? "" : String(value);
  return Object.entries(value)
    .map(([key, part]) => `${texts.get(key) ?? key}: ${wordsOf(part, texts)}`)
    .join("; ");
}

/** What was asked and what was answered, in words: chosen options by their text, sentences by their id ("p3s2"). */
export function inWords(lesson: Lesson | undefined, itemId: string, answer: Answer | null) {
  const item = lesson?.items.find(({ id }) => id === itemId);
  if (answer === null) return { question: item?.stem ?? "", answer: "" };
  if (answer.kind === "essay") {
    const prompt = lesson?.prompts.find(({ id }) => id === answer.prompt)?.prompt;
    return { question: prompt ?? "Essay", answer: answer.text };
  }
  const { kind: _, ...given } = answer;
  const texts = textsById(item);
  return {
    question: item?.stem ?? (itemId === essayItemId ? "Essay" : itemId),
    answer: Object.values(given)
      .map((part) => wordsOf(part, texts))
      .filter((text) => text !== "")
      .join("; "),
  };
}
