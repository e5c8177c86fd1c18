/**
 * Two reviewers at the same pieces while everything breaks: with the page's own saver, racing, their browsers killed. A record
 * holds what was acknowledged; in the end no mark and no comment may be lost, silently overwritten, or stand on another's work.
 */
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { wholePiece } from "@/app/teach/assignments/[assignmentId]/attempts/[attemptId]/parts/draft";
import {
  type Answer,
  type Request,
  ReviewSaver,
} from "@/app/teach/assignments/[assignmentId]/attempts/[attemptId]/parts/saver";
import { db } from "@/db/client";
import { classTeachers } from "@/db/schema";
import { aClassWith, anAssignment, aTeacher, type UserRow } from "@/db/testing/makers";
import { sessionCookieName, signSession } from "@/lib/access/session";
import { markPartsOf } from "@/lib/features/reviews/rules";
import { aSubmission, fullAnswers } from "@/lib/features/reviews/testing";
import { aLesson } from "@/lib/lesson/testing";
import { patiently } from "./patiently";
import type { Chances } from "./random";

/** No reviewer waits longer for an answer; in milliseconds. */
const patience = 10_000;

interface Sent {
  attemptId: string;
  /** The item, or the whole piece. */
  part: string;
  base: number;
  comment: string;
  /** Acknowledged with this version; null where no answer came. */
  version: number | null;
}
export interface ReviewsMade {
  assignmentId: string;
  attemptIds: string[];
  teachers: UserRow[];
}

/** A class apart, all of whose work is handed in, and two who teach it. */
export async function makeReviews(size: number): Promise<ReviewsMade> {
  const made = await aClassWith(size);
  const { teacher, class_, students } = made;
  const colleague = await aTeacher({ schoolId: teacher.schoolId });
  await db
    .insert(classTeachers)
    .values({ schoolId: teacher.schoolId, classId: class_.id, userId: colleague.id });
  const assignment = await anAssignment(made);
  const attemptIds: string[] = [];
  for (const student of students) attemptIds.push((await aSubmission(assignment, student)).id);
  return { assignmentId: assignment.id, attemptIds, teachers: [teacher, colleague] };
}

const tag = (attemptId: string) => `⟦${attemptId}⟧`;

/** What was sent and what was acknowledged, of both reviewers. */
export class ReviewRecord {
  readonly sent: Sent[] = [];
  failed = 0;

  /** What the marks in the database fall short of. */
  judge(held: readonly { attemptId: string; part: string; comment: string; version: number }[]): string[] {
    const wrong: string[] = [];
    const versions = new Set<string>();
    for (const { attemptId, version } of this.sent) {
      if (version === null) continue;
      const place = `${attemptId} at version ${version}`;
      if (versions.has(place)) wrong.push(`${place} was acknowledged to two saves: one overwrote the other`);
      versions.add(place);
    }
    for (const { attemptId, part, comment, version } of held) {
      const mine = this.sent.filter((each) => each.attemptId === attemptId && each.part === part);
      const last = Math.max(0, ...mine.map((each) => each.version ?? 0));
      if (version < last) wrong.push(`${attemptId} is at version ${version}, acknowledged was ${last}`);
      const isKnown = mine.some(
        (each) =>
          each.comment === comment && (each.version === last || (each.version === null && each.base >= last)),
      );
      if (last > 0 && !isKnown) wrong.push(`${attemptId} ${part} does not hold what was acknowledged last`);
      if (comment !== "" && !comment.startsWith(tag(attemptId)))
        wrong.push(`${attemptId} ${part} holds a comment that was written on another piece`);
    }
    return wrong;
  }
}

/** One reviewer: works through the pieces again and again until told to stop; every few edits the browser is killed. */
export class Reviewer {
  readonly #cookie: string;
  #killed = 0;

  constructor(
    private readonly address: string,
    private readonly me: UserRow,
    private readonly made: ReviewsMade,
    private readonly record: ReviewRecord,
    private readonly chances: Chances,
  ) {
    const { schoolId, id: userId, role, sessionVersion: version } = me;
    const exp = Math.floor(Date.now() / 1000) + 90 * 24 * 3600;
    this.#cookie = `${sessionCookieName()}=${signSession({ schoolId, userId, role, version, exp })}`;
  }
  get killed(): number {
    return this.#killed;
  }

  /** Resolves with the number of parts that could not be saved in the end. */
  async work(stop: AbortSignal): Promise<number> {
    const { pick, whole, happens } = this.chances;
    let left = 0;
    for (let n = 0; !stop.aborted; n += 1) {
      const attemptId = pick(this.made.attemptIds);
      const saver = this.#open(attemptId);
      for (let edits = whole(1, 4); edits > 0 && !stop.aborted; edits -= 1) {
        const part = pick(["q3", wholePiece]);
        const comment = `${tag(attemptId)} ${this.me.id.slice(-4)} ${n}.${edits}`;
        saver.edit(part, part === wholePiece ? { comment } : { comment, points: String(whole(0, 2)) }, 0);
        await wait(whole(20, 150));
        this.#choose(saver);
      }
      // A browser that is killed sends nothing more; what it had been told was kept must be there.
      if (happens(0.3)) {
        this.#killed += 1;
        saver.kill();
        continue;
      }
      left += await this.#finish(saver);
    }
    return left;
  }

  /** A page that was just opened: it knows nothing of what stands until the server tells. */
  #open(attemptId: string): KillableSaver {
    const parts = markPartsOf(aLesson(), fullAnswers);
    const marks = parts.map(({ itemId }) => ({
      ...{ itemId, points: null, source: "key" as const, levels: {}, comment: "", by: null },
    }));
    return new KillableSaver({ version: 0, state: "submitted", comment: "", marks }, parts, (request) =>
      this.#send(attemptId, request),
    );
  }

  #choose(saver: KillableSaver): void {
    for (const [id, part] of Object.entries(saver.snapshot().parts))
      if (part.status === "conflict") saver.settle(id, this.chances.happens(0.5) ? "mine" : "theirs");
  }

  async #finish(saver: KillableSaver): Promise<number> {
    const until = Date.now() + 60_000;
    while (saver.isPending() && Date.now() < until) {
      this.#choose(saver);
      await saver.flush();
      if (saver.isPending()) await wait(200);
    }
    const left = Object.values(saver.snapshot().parts).filter(({ status }) => status !== "kept").length;
    saver.kill();
    return left;
  }

  async #send(attemptId: string, request: Request): Promise<Answer> {
    const { assignmentId } = this.made;
    const { itemId, base, comment } = request;
    const sent: Sent = { ...{ attemptId, base, comment, version: null }, part: itemId ?? wholePiece };
    this.record.sent.push(sent);
    try {
      const how = {
        method: "POST",
        headers: { "content-type": "application/json", cookie: this.#cookie, origin: this.address },
        body: JSON.stringify({ as: this.me.id, assignmentId, ...request }),
      };
      const response = await patiently(`${this.address}/api/reviews/${attemptId}/marks`, how, patience);
      const body = JSON.parse(response.text);
      if (response.ok) {
        sent.version = body.version;
        return { is: "saved", version: body.version };
      }
      if (response.status === 409 && "marks" in body) return { is: "stale", current: body };
      this.record.failed += 1;
      return { is: "failed", message: body.error.message };
    } catch (error) {
      this.record.failed += 1;
      return { is: "failed", message: String(error) };
    }
  }
}

/** The page's saver in a browser that can be killed. */
class KillableSaver extends ReviewSaver {
  readonly #life: { over: boolean };
  constructor(
    review: ConstructorParameters<typeof ReviewSaver>[0],
    parts: ConstructorParameters<typeof ReviewSaver>[1],
    send: (request: Request) => Promise<Answer>,
  ) {
    const life = { over: false };
    const sendAlive = (request: Request): Promise<Answer> =>
      life.over ? new Promise(() => {}) : send(request);
    super(review, parts, sendAlive, { typing: 600, retry: 500 });
    this.#life = life;
  }
  kill(): void {
    this.#life.over = true;
  }
}

/** What the database holds of the reviews: each part's comment, and the piece's version. */
export async function readReviews(url: string, { attemptIds }: ReviewsMade) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql<{ attemptId: string; part: string; comment: string; version: number }[]>`
      select m.attempt_id as "attemptId", m.item_id as part, m.comment, a.review_version as version
        from marks m join attempts a on a.school_id = m.school_id and a.id = m.attempt_id
        where m.attempt_id = any(${attemptIds}::uuid[]) and m.item_id = 'q3'
      union all
      select a.id, ${wholePiece}, a.comment, a.review_version from attempts a where a.id = any(${attemptIds}::uuid[])`;
  } finally {
    await sql.end();
  }
}
