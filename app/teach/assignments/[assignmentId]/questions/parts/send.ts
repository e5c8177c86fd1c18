import type { GroupAnswer, GroupRequest } from "./queue-store";

const noConnection =
  "Not saved: there is no connection. What you decided is still here: press Enter to try again.";

/** Sends one decision as the viewer who made it; every outcome is an answer. */
export const sendGroup =
  (viewerId: string, assignmentId: string) =>
  async (request: GroupRequest): Promise<GroupAnswer> => {
    let response: Response;
    try {
      response = await fetch(`/api/assignments/${assignmentId}/marks`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ as: viewerId, ...request }),
        // A browser that leaves goes on sending no more than 64 KB.
        keepalive: request.members.length < 300,
      });
    } catch (cause) {
      console.warn("A decision could not be sent.", cause);
      return { is: "failed", message: noConnection };
    }
    const body = await response.json();
    if (response.ok) return { is: "saved", answer: body };
    const { message, fields } = body.error;
    if (response.status === 401 || response.status >= 500) return { is: "failed", message };
    return { is: "refused", message: Object.values(fields ?? {}).join(" ") || message };
  };
