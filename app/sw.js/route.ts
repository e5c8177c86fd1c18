import { readFile } from "node:fs/promises";
import { route } from "@/lib/web/route";

/** The student pages' service worker, at the top of the site: a worker sees only what lies below its own address. */
export const GET = route(
  { for: "visitor" },
  async () =>
    new Response(await readFile(new URL("../learn/offline/worker.js", import.meta.url), "utf8"), {
      headers: {
        "content-type": "text/javascript; charset=utf-8",
        // Asked anew at every visit, so that a mended worker takes over at once.
        "cache-control": "no-cache",
      },
    }),
);
