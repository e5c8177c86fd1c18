import { saveInput, saveLimit } from "@/lib/features/attempts/input";
import { saveAnswer } from "@/lib/features/attempts/save";
import { meters } from "@/lib/shared/metrics";
import { json, route } from "@/lib/web/route";

const refused = (reason: string, message: string, rest: object = {}) =>
  json({ error: { code: "conflict", message, fields: {} }, reason, ...rest }, 409);

/** Saves one answer as it is typed: one request, one SQL statement. Says `savedAt` only once it is committed. */
export const POST = route(
  { for: "claims", body: saveInput, maxBytes: saveLimit },
  async ({ viewer, body }) => {
    const result = await saveAnswer(viewer, body);
    meters().answerSaves.inc({ outcome: result.outcome });
    switch (result.outcome) {
      case "saved":
        return json({ version: result.version, savedAt: result.savedAt });
      case "submitted":
        return refused("submitted", "This work has been submitted, so it can no longer be changed.");
      case "closed":
        return refused("closed", "This assignment has closed, so the answer can no longer be changed.");
      case "checked":
        return json(
          {
            error: {
              code: "invalid",
              message: "This answer was checked, so it stands as it was.",
              fields: {},
            },
          },
          422,
        );
      case "stale":
        return refused("stale", "This answer was changed in another window. Both texts are kept.", {
          version: result.version,
          theirs: result.theirs,
        });
    }
  },
);
