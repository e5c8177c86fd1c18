import { fileBytes } from "@/lib/article/source";
import { importFile } from "@/lib/features/imports/importing";
import { fileNameOf } from "@/lib/features/imports/input";
import { json, route } from "@/lib/web/route";

/** A file as it is, its name in a header → the article as plain blocks, for the teacher to check. */
export const POST = route({ for: "teacher", rawBytes: fileBytes }, async ({ viewer, bytes, request }) =>
  json(await importFile(viewer, { bytes, name: fileNameOf(request.headers.get("x-file-name")) })),
);
