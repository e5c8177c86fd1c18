/**
 * The live views of this server process. One connection listens for all of them; each view gets what concerns its
 * assignment and its viewer's students. A heartbeat tests the listener, renews what is watched and asks again who may watch.
 */

import { sql } from "@/db/client";
import { listenTo } from "@/db/listen";
import { log } from "@/lib/shared/log";
import { unsafeWatch } from "./queries";
import type { LiveState, Moment } from "./rules";

export const channel = "broadsheet_live";
const beat = { every: 20_000, watchSeconds: 70 };
/** Views of one process, and of one person in it. */
export const most = { views: 300, ofOne: 6 };

export interface View {
  schoolId: string;
  assignmentId: string;
  userId: string;
  /** Whose moments it is sent, and which attempts are theirs. */
  students: Set<string>;
  attempts: Set<string>;
  send: (event: "state" | "moment" | "beat", data: unknown) => void;
  /** The state anew, with access checked; throws where it has ended. */
  read: () => Promise<LiveState>;
  close: () => void;
}
interface Hub {
  views: Set<View>;
  stopListening: Promise<() => Promise<void>> | undefined;
  timer: ReturnType<typeof setInterval> | undefined;
  /** The heartbeat that is to come back through the listener. */
  awaited: string | undefined;
  stopping: boolean;
}
// Next bundles a module more than once in one process; the hub must still be one.
const shared = globalThis as { broadsheetLive?: Hub };
function hub(): Hub {
  if (!shared.broadsheetLive) {
    const made: Hub = {
      ...{ views: new Set<View>(), stopListening: undefined, timer: undefined, awaited: undefined },
      stopping: false,
    };
    shared.broadsheetLive = made;
    // A server that stops waits for its answers to end, and a stream never would.
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void closeLive());
  }
  return shared.broadsheetLive;
}

/** Why there is no room for a further view; undefined where there is. */
export function whyNoRoom(userId: string): string | undefined {
  const { views, stopping } = hub();
  if (stopping) return "The server is about to stop.";
  if (views.size >= most.views) return "Too many live views are open on this server.";
  const own = [...views].filter((view) => view.userId === userId).length;
  return own >= most.ofOne ? "You have too many live views open: close one." : undefined;
}

/** Adds a view: it is sent the state, then what happens. Resolves once the state was sent; throws where it can't be read. */
export async function join(view: View): Promise<void> {
  const here = hub();
  // Nobody makes the database tell of an assignment that isn't theirs.
  await view.read();
  here.views.add(view);
  try {
    here.stopListening ??= listenTo(channel, hear, () => void sendAnew());
    await here.stopListening;
    here.timer ??= setInterval(() => void heartbeat(), beat.every);
    here.timer.unref();
    await unsafeWatch(view.schoolId, view.assignmentId, beat.watchSeconds);
    await sendState(view);
  } catch (error) {
    await leave(view);
    throw error;
  }
}

/** Removes a view; the last one ends the listening. */
export async function leave(view: View): Promise<void> {
  const here = hub();
  here.views.delete(view);
  if (here.views.size > 0) return;
  clearInterval(here.timer);
  here.timer = undefined;
  await stopListening();
}

/** Ends all views: their pages connect anew, to a server that goes on. */
export async function closeLive(): Promise<void> {
  const here = hub();
  here.stopping = true;
  for (const view of here.views) view.close();
  here.views.clear();
  clearInterval(here.timer);
  await stopListening();
}

async function stopListening(): Promise<void> {
  const here = hub();
  const stop = here.stopListening;
  here.stopListening = undefined;
  here.awaited = undefined;
  try {
    await (await stop)?.();
  } catch (error) {
    log().warn({ err: error }, "the live listener did not end well");
  }
}

async function sendState(view: View): Promise<void> {
  const state = await view.read();
  view.students = new Set(state.students.map(({ userId }) => userId));
  view.attempts = new Set(state.students.flatMap(({ attemptId }) => attemptId ?? []));
  view.send("state", state);
}

/** Who may no longer see it, and whose state can't be read, is let go: the page connects anew, or is refused. */
async function sendAnew(views: Iterable<View> = hub().views): Promise<void> {
  for (const view of views) {
    try {
      await sendState(view);
    } catch (error) {
      log().info({ err: error }, "a live view ended");
      view.close();
      await leave(view);
    }
  }
}

function hear(payload: string): void {
  const here = hub();
  const moment = JSON.parse(payload) as Moment & { beat?: string };
  if (moment.beat !== undefined) {
    if (moment.beat === here.awaited) here.awaited = undefined;
    return;
  }
  for (const view of here.views) {
    if (view.assignmentId !== moment.assignment) continue;
    if (moment.user !== undefined && view.students.has(moment.user)) view.attempts.add(moment.attempt);
    if (view.attempts.has(moment.attempt)) view.send("moment", moment);
  }
}

async function heartbeat(): Promise<void> {
  const here = hub();
  const lost = here.awaited !== undefined;
  try {
    if (lost) {
      await stopListening();
      here.stopListening = listenTo(channel, hear, () => void sendAnew());
      await here.stopListening;
    }
    const watched = new Map([...here.views].map((view) => [view.assignmentId, view.schoolId]));
    for (const [assignmentId, schoolId] of watched)
      await unsafeWatch(schoolId, assignmentId, beat.watchSeconds);
    here.awaited = crypto.randomUUID();
    await sql`select pg_notify(${channel}, ${JSON.stringify({ beat: here.awaited })})`;
    // The state anew is also how access is asked for again.
    await sendAnew([...here.views]);
    for (const view of here.views) view.send("beat", {});
  } catch (error) {
    here.stopListening = undefined;
    log().warn({ err: error }, "live views could not be renewed");
  }
}
