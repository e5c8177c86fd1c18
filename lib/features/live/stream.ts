/** A live view as server-sent events (HTML Living Standard, 9.2). */
import type { SessionClaims } from "@/lib/access/session";
import { confirmSession, isTeacher, type Teacher } from "@/lib/access/viewer";
import { notFound, notSignedIn } from "@/lib/shared/errors";
import { join, leave, type View } from "./hub";
import { liveState } from "./queries";

const encoder = new TextEncoder();
/** What a reader may be behind, in chunks: whoever takes nothing for so long is let go, and connects anew. */
const mostWaiting = 200;

/** The viewer of now: the session may have ended, or its owner left, since the stream began. */
async function stillTeacher(teacher: Teacher): Promise<Teacher> {
  const { schoolId, userId, role, sessionVersion: version } = teacher;
  const claims: SessionClaims = { schoolId, userId, role, version, exp: 0 };
  const viewer = await confirmSession(claims);
  if (!viewer || !isTeacher(viewer)) throw notSignedIn();
  return viewer;
}

/**
 * The stream of an assignment's live view: the whole state first, and again after any gap, then each moment. Throws
 * "not-found" before it begins where the viewer doesn't teach the assignment.
 */
export async function liveStream(
  teacher: Teacher,
  assignmentId: string,
  hungUp: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let count = 0;
  const view: View = {
    ...{ schoolId: teacher.schoolId, userId: teacher.userId, assignmentId },
    ...{ students: new Set(), attempts: new Set() },
    send: (event, data) => {
      if (!controller) return;
      if ((controller.desiredSize ?? 0) < -mostWaiting) return view.close();
      count += 1;
      const text =
        event === "beat" ? ": here\n\n" : `id: ${count}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      controller.enqueue(encoder.encode(text));
    },
    read: async () => liveState(await stillTeacher(teacher), assignmentId),
    close: () => {
      const open = controller;
      controller = undefined;
      try {
        open?.close();
      } catch (cause) {
        // The reader had hung up already, which closed it.
        if (!(cause instanceof TypeError)) throw cause;
      }
    },
  };
  const stream = new ReadableStream<Uint8Array>({
    start: (opened) => {
      controller = opened;
      opened.enqueue(encoder.encode("retry: 2000\n\n"));
    },
    cancel: async () => {
      controller = undefined;
      await leave(view);
    },
  });
  hungUp.addEventListener("abort", () => {
    view.close();
    void leave(view);
  });
  if (hungUp.aborted) throw notFound("assignment");
  await join(view);
  return stream;
}
