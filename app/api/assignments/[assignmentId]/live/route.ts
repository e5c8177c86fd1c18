import { z } from "zod";
import { whyNoRoom } from "@/lib/features/live/hub";
import { liveState } from "@/lib/features/live/queries";
import { liveStream } from "@/lib/features/live/stream";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** Where the class is: as a stream for whoever asks for one, else once, as JSON. */
export const GET = route(
  { for: "teacher", params: z.object({ assignmentId: rowId }) },
  async ({ viewer, params, request }) => {
    const { assignmentId } = params;
    if (!request.headers.get("accept")?.includes("text/event-stream"))
      return json(await liveState(viewer, assignmentId));
    const full = whyNoRoom(viewer.userId);
    if (full) return json({ error: { code: "conflict", message: full } }, 503);
    return new Response(await liveStream(viewer, assignmentId, request.signal), {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        // Neither a compressor nor a proxy may hold back what is sent.
        "cache-control": "private, no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  },
);
