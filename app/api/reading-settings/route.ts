import { saveSettings } from "@/lib/features/reading/commands";
import { settingsInput } from "@/lib/features/reading/input";
import { notAllowed } from "@/lib/shared/errors";
import { json, route } from "@/lib/web/route";

/** Keeps how a student likes to read: the whole of it at each change, so that a repeated or late request does no harm. */
export const POST = route(
  { for: "student", body: settingsInput },
  async ({ viewer, body: { as, settings } }) => {
    if (as !== viewer.userId) throw notAllowed("Not kept: someone else is signed in in this browser now.");
    return json(await saveSettings(viewer, settings));
  },
);
