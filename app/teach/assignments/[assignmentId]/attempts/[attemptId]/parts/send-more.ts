/** Sends what stands beside marks: comments on stretches, private notes. */
interface RemarkSent {
  as: string;
  assignmentId: string;
  itemId: string;
  id: string;
  from: number;
  to: number;
  text: string;
  base: number;
}
interface NoteSent {
  as: string;
  assignmentId: string;
  base: number;
  text: string;
}
export type NoteAnswer =
  | { is: "saved"; version: number }
  /** Another page of the same teacher came first. */
  | { is: "stale"; version: number; text: string }
  | { is: "failed"; message: string };

const noConnection = "Not kept: there is no connection. What you typed is still here.";
const post = (path: string, body: unknown) =>
  fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    keepalive: true,
  });

/** Undefined once it is kept; else why it is not. */
export async function sendRemark(attemptId: string, { id, from, to, text, base, ...rest }: RemarkSent) {
  try {
    const response = await post(`/api/reviews/${attemptId}/remarks`, { ...rest, id, from, to, text, base });
    if (response.ok) return undefined;
    const { message, fields } = (await response.json()).error;
    return [message, ...Object.values(fields ?? {})].join(" ");
  } catch (cause) {
    console.warn("A comment could not be sent.", cause);
    return noConnection;
  }
}

export async function sendNote(attemptId: string, note: NoteSent): Promise<NoteAnswer> {
  try {
    const response = await post(`/api/reviews/${attemptId}/note`, note);
    const body = await response.json();
    if (response.ok) return { is: "saved", version: body.version };
    if (response.status === 409 && "version" in body) return { is: "stale", ...body };
    return { is: "failed", message: body.error.message };
  } catch (cause) {
    console.warn("A note could not be sent.", cause);
    return { is: "failed", message: noConnection };
  }
}
