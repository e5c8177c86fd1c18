import { keepWord, removeWord } from "@/lib/features/reading/commands";
import { wordInput } from "@/lib/features/reading/input";
import { findWordToKeep } from "@/lib/features/reading/queries";
import { notAllowed } from "@/lib/shared/errors";
import { json, route } from "@/lib/web/route";

/** Puts a glossary word on the student's list, or takes it off. */
export const POST = route(
  { for: "student", body: wordInput },
  async ({ viewer, body: { as, kept, ...ids } }) => {
    if (as !== viewer.userId) throw notAllowed("Not kept: someone else is signed in in this browser now.");
    const word = await findWordToKeep(viewer, ids);
    await (kept ? keepWord(word) : removeWord(word));
    return json({ kept });
  },
);
