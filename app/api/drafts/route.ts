import { draftFromArticle } from "@/lib/features/lessons/drafting";
import { articleBytes, draftInput } from "@/lib/features/lessons/input";
import { json, route } from "@/lib/web/route";

/** A new article → a lesson with its draft. A route rather than an action, since actions refuse bodies over 1 MB. */
export const POST = route(
  { for: "teacher", body: draftInput, maxBytes: articleBytes },
  async ({ viewer, body }) => json(await draftFromArticle(viewer, body), 201),
);
