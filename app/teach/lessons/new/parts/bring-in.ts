/** Asks the server for an article: by its address, as a file, or pasted text told apart. Every way it can fail has its words. */
import type { Block, FieldName } from "./typed";

export type Brought = Record<Exclude<FieldName, "text">, string> & { blocks: Block[] };
export type Answer =
  | { ok: true; brought: Brought }
  | { ok: false; message: string; field: "url" | "file" | "text"; signIn: boolean };
type Field = "url" | "file" | "text";

interface Refused {
  error?: { code?: string; message?: string };
}
const away = "The server could not be reached. What is here is kept: try again in a moment.";
export const largestFile = 10 * 1024 * 1024;

function answerOf(status: number, text: string, field: Field): Answer {
  let body: (Brought & Refused) | undefined;
  try {
    body = JSON.parse(text);
  } catch (error) {
    console.warn("The server's answer was not readable.", error);
  }
  if (status === 200 && body?.blocks) return { ok: true, brought: body };
  const { code, message } = body?.error ?? {};
  const words = message ?? (status === 413 ? "A file may have 10 MB at most." : away);
  return { ok: false, message: words, field, signIn: code === "not-signed-in" };
}

async function ask(
  body: { address: string } | { text: string },
  field: Field,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const response = await fetch("/api/imports", {
      ...{ method: "POST", headers: { "content-type": "application/json" } },
      ...{ body: JSON.stringify(body), signal },
    });
    return answerOf(response.status, await response.text(), field);
  } catch (error) {
    const message = signal.aborted ? "Stopped. Nothing was changed." : away;
    if (!signal.aborted) console.warn("The article could not be asked for.", error);
    return { ok: false, message, field, signIn: false };
  }
}

export const bringAddress = (address: string, signal: AbortSignal) => ask({ address }, "url", signal);
export const tellApart = (text: string, signal: AbortSignal) => ask({ text }, "text", signal);

/** Sends the file as it is; `sent` hears how much of it has gone, from 0 to 1. */
export function bringFile(file: File, signal: AbortSignal, sent: (share: number) => void): Promise<Answer> {
  const refuse = (message: string): Answer => ({ ok: false, message, field: "file", signIn: false });
  if (file.size > largestFile)
    return Promise.resolve(
      refuse("This file is larger than 10 MB. Save the article's pages alone and try again."),
    );
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/imports/file");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => sent(total > 0 ? loaded / total : 0);
    request.upload.onload = () => sent(1);
    request.onload = () => done(answerOf(request.status, request.responseText, "file"));
    request.onerror = () => done(refuse(away));
    request.onabort = () => done(refuse("Stopped. Nothing was changed."));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
