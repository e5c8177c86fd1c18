import type { Answer } from "@/lib/items/answers";
import type { SaveReply, Send, SendLate } from "./saving";

/** After this long without an answer a save counts as not arrived; in milliseconds. */
const patience = 15_000;
/** Browsers refuse requests that outlive their page where the bodies of all under way come to more than 64 KiB. */
const lastLimit = 60_000;

interface Body {
  version?: number;
  savedAt?: string;
  reason?: string;
  theirs?: Answer;
  error?: { message: string };
}

/** Sends saves to the server and reads its answer. `ask` is the browser's own way to ask, unless told another. */
export function sendTo(
  url: string,
  ids: { attemptId: string },
  ask: typeof fetch = (...request) => fetch(...request),
): Send {
  let outliving = 0;
  return async (request, last) => {
    const body = new TextEncoder().encode(JSON.stringify({ ...ids, ...request }));
    const size = body.byteLength;
    // What doesn't fit goes out as usual; if that is cut off, the device still keeps the text for the next visit.
    const keepalive = last && outliving + size <= lastLimit;
    if (keepalive) outliving += size;
    try {
      const response = await ask(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        keepalive,
        signal: last ? undefined : AbortSignal.timeout(patience),
      });
      return readReply(response.status, (await response.json()) as Body);
    } catch {
      // Whatever went wrong on the way, the answer is the same: nothing is known to be saved, so try again.
      return { kind: "unreachable" };
    } finally {
      if (keepalive) outliving -= size;
    }
  };
}

/** Sends what was written offline to work that has closed. */
export function sendLateTo(
  url: string,
  ids: { attemptId: string },
  ask: typeof fetch = (...request) => fetch(...request),
): SendLate {
  return async ({ base: _base, settles: _settles, ...request }) => {
    try {
      const response = await ask(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...ids, ...request }),
        signal: AbortSignal.timeout(patience),
      });
      return response.ok ? ((await response.json()) as { counted: boolean }) : null;
    } catch {
      // As above: nothing is known to have arrived, and it stays on the device.
      return null;
    }
  };
}

function readReply(status: number, body: Body): SaveReply {
  const message = body.error?.message ?? "This could not be saved.";
  if (status === 200 && body.version !== undefined && body.savedAt !== undefined)
    return { kind: "saved", version: body.version, savedAt: body.savedAt };
  if (status === 401) return { kind: "signed-out" };
  if (status === 409 && body.reason === "stale" && body.theirs && body.version !== undefined)
    return { kind: "stale", version: body.version, theirs: body.theirs };
  if (status === 409) return { kind: "ended", message, closed: body.reason === "closed" };
  if (status === 404 || status === 403)
    return { kind: "ended", message: "This work is not open to whoever is signed in now.", closed: false };
  if (status === 413 || status === 422) return { kind: "refused", message };
  return { kind: "unreachable" };
}
