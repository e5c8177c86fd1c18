import type { Typed } from "./typed";

export type Sent =
  | { ok: true; lessonId: string }
  | { ok: false; message: string; fields: Record<string, string>; signIn: boolean };

interface Refused {
  error?: { code?: string; message?: string; fields?: Record<string, string> };
}

/** Checked blocks go in the text's place; those that were emptied are none. */
function bodyOf(typed: Typed) {
  const blocks = typed.blocks?.filter(({ text }) => text.trim() !== "");
  if (!blocks) return { ...typed, blocks: undefined };
  return { ...typed, text: "", blocks: blocks.length > 0 ? blocks : undefined };
}

/** Sends the article; every way it can fail becomes a message that says what to do. */
export async function sendArticle(typed: Typed, key: string): Promise<Sent> {
  try {
    const response = await fetch("/api/drafts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...bodyOf(typed), key }),
    });
    const answer: { lessonId?: string } & Refused = await response.json();
    if (response.ok && answer.lessonId) return { ok: true, lessonId: answer.lessonId };
    const { code, message, fields = {} } = answer.error ?? {};
    if (code === "too-large") {
      const text = "This text is longer than 20,000 words. Paste the part that the class will read.";
      return { ok: false, message: text, fields: { text }, signIn: false };
    }
    return {
      ok: false,
      message: message ?? "The lesson could not be drafted. Try again in a moment.",
      fields,
      signIn: code === "not-signed-in",
    };
  } catch (error) {
    console.warn("The article could not be sent.", error);
    const message = "The server could not be reached. Your text is still here: try again in a moment.";
    return { ok: false, message, fields: {}, signIn: false };
  }
}
