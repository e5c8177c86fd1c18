import type { Tx } from "@/db/client";
import { events } from "@/db/schema";

interface Happening {
  schoolId: string;
  /** "lesson.published": noun, dot, past tense. */
  kind: string;
  /** Null where nobody was signed in, or the machine itself acted. */
  actorId: string | null;
  subjectId?: string;
}

/** Writes down what a command did, in the command's own transaction. */
export async function recordEvent(tx: Tx, { schoolId, kind, actorId, subjectId }: Happening): Promise<void> {
  await tx.insert(events).values({ schoolId, kind, actorId, subjectId: subjectId ?? null });
}

/** Several at once, in one statement. */
export async function recordEvents(tx: Tx, happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  await tx.insert(events).values(
    happenings.map(({ schoolId, kind, actorId, subjectId }) => ({
      schoolId,
      kind,
      actorId,
      subjectId: subjectId ?? null,
    })),
  );
}
