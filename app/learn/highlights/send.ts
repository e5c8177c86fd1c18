import type { HighlightRow } from "./device";

export type HighlightReply =
  | { kind: "kept"; removed: boolean; changedAt: string }
  /** No connection, an ended session, or the server can't at the moment: worth trying again. */
  | { kind: "unreachable" }
  /** The server won't take it as it is. */
  | { kind: "refused"; message: string };
/** `last` is a change while the page goes away. */
export type SendHighlight = (row: HighlightRow, last: boolean) => Promise<HighlightReply>;

/** After this long without an answer a change counts as not arrived; in milliseconds. */
const patience = 15_000;

interface Body {
  removed?: boolean;
  changedAt?: string;
  error?: { message: string };
}

/** Sends one highlight as it now is. */
export const sendHighlight: SendHighlight = async ({ changedAt: _, ...body }, last) => {
  try {
    const response = await fetch("/api/highlights", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      keepalive: last,
      signal: last ? undefined : AbortSignal.timeout(patience),
    });
    const { removed = false, changedAt, error } = (await response.json()) as Body;
    if (response.ok && changedAt) return { kind: "kept", removed, changedAt };
    const refused = [403, 404, 409, 413, 422].includes(response.status);
    return refused
      ? { kind: "refused", message: error?.message ?? "This highlight could not be saved." }
      : { kind: "unreachable" };
  } catch {
    // Whatever went wrong on the way, nothing is known to be saved, so it is tried again.
    return { kind: "unreachable" };
  }
};
