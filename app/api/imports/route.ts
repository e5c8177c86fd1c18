import { importArticle } from "@/lib/features/imports/importing";
import { importInput } from "@/lib/features/imports/input";
import { articleBytes } from "@/lib/features/lessons/input";
import { json, route } from "@/lib/web/route";

/** An address, or pasted text → the article as plain blocks, for the teacher to check. */
export const POST = route(
  { for: "teacher", body: importInput, maxBytes: articleBytes },
  async ({ viewer, body }) => json(await importArticle(viewer, body)),
);
