import type { Answer, Request } from "./saver";

const noConnection = "Not saved: there is no connection. It is tried again; what you typed is still here.";

/** Sends one change of a review as the viewer who typed it; every outcome is an answer. */
export const sendMark =
  (viewerId: string, assignmentId: string, attemptId: string) =>
  async (request: Request): Promise<Answer> => {
    let response: Response;
    try {
      response = await fetch(`/api/reviews/${attemptId}/marks`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ as: viewerId, assignmentId, ...request }),
        keepalive: true,
      });
    } catch (cause) {
      console.warn("A mark could not be sent.", cause);
      return { is: "failed", message: noConnection };
    }
    const body = await response.json();
    if (response.ok) return { is: "saved", version: body.version };
    if (response.status === 409 && "marks" in body) return { is: "stale", current: body };
    const { message, fields } = body.error;
    if (response.status === 401 || response.status >= 500) return { is: "failed", message };
    return { is: "refused", message, fields };
  };
