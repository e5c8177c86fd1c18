/**
 * The record kept outside: every save that was sent, and what was answered. It judges answers as they come and, at the
 * end, what the database holds against all that was acknowledged.
 */
import type { SaveReply } from "@/app/learn/parts/saving";
import type { Answer } from "@/lib/items/answers";
import { orderedJson } from "@/lib/shared/ordered-json";
import { type Held, judgeDatabase } from "./judge";

/** One save, as it was sent. */
export interface SentSave {
  student: number;
  attemptId: string;
  itemId: string;
  writer: string;
  count: number;
  value: Answer;
  sentAt: number;
  /** Its place among all that was sent and acknowledged. */
  sentAs: number;
}
/** One save that was acknowledged. */
export interface AckedSave extends SentSave {
  /** Null where the answer stands beside another as a copy. */
  version: number | null;
  ackedAt: number;
  ackedAs: number;
}

/** What must never happen; every finding counts for one of them. */
export type Wrong =
  | "acknowledgedLost"
  | "leakedToOthers"
  | "doubledSubmissions"
  | "falseAcknowledgements"
  /** Typed more than a second before a browser was killed, and not there when it came back. */
  | "typedLost"
  /** A mark or a comment of a reviewer that is gone, silently overwritten, or on another's work. */
  | "reviewsLost";
export type Findings = Record<Wrong, string[]>;

/** How each student's words are told apart in whatever a server sends. */
export const markOf = (student: number) => `⟦${student}⟧`;

export const placeOf = ({ attemptId, itemId }: { attemptId: string; itemId: string }) =>
  `${attemptId} ${itemId}`;

export class Oracle {
  readonly findings: Findings = {
    acknowledgedLost: [],
    leakedToOthers: [],
    doubledSubmissions: [],
    falseAcknowledgements: [],
    typedLost: [],
    reviewsLost: [],
  };
  readonly sent: SentSave[] = [];
  /** By attempt, in the order of their answers. */
  readonly acked = new Map<string, AckedSave[]>();
  /** When each submission was first acknowledged, by attempt. */
  readonly submitted = new Map<string, number>();
  /** Answers that refused or failed. */
  failed = 0;
  readonly #began = Date.now();
  #events = 0;

  #next(): number {
    this.#events += 1;
    return this.#events;
  }

  report(what: Wrong, words: string): void {
    this.findings[what].push(words);
  }

  sending(save: Omit<SentSave, "sentAt" | "sentAs">): SentSave {
    const entry = { ...save, sentAt: Date.now(), sentAs: this.#next() };
    this.sent.push(entry);
    return entry;
  }

  /** Takes down what a save was answered. */
  answered(save: SentSave, reply: SaveReply): void {
    if (reply.kind === "stale") this.#acknowledge(save, null);
    else if (reply.kind !== "saved") this.failed += 1;
    else {
      this.#checkTime(save, reply.savedAt);
      this.#acknowledge(save, reply.version);
    }
  }

  #acknowledge(save: SentSave, version: number | null): void {
    const handedIn = this.submitted.get(save.attemptId);
    if (handedIn !== undefined && save.sentAt > handedIn)
      this.report("falseAcknowledgements", `${placeOf(save)}: saved after it was handed in`);
    const acked = { ...save, version, ackedAt: Date.now(), ackedAs: this.#next() };
    if (version !== null) this.#checkVersion(acked, version);
    this.acked.set(save.attemptId, [...this.#of(save.attemptId), acked]);
  }

  #of(attemptId: string): AckedSave[] {
    return this.acked.get(attemptId) ?? [];
  }

  /** `savedAt` is the database's clock, which is this machine's: the servers' clocks are off by minutes and more. */
  #checkTime(save: SentSave, savedAt: string): void {
    const at = Date.parse(savedAt);
    if (at >= this.#began - 2000 && at <= Date.now() + 2000) return;
    this.report("falseAcknowledgements", `${placeOf(save)}: says it was saved at ${savedAt}`);
  }

  /** A version only grows, and stands for one text: else an acknowledged text was lost before this one came. */
  #checkVersion(save: AckedSave, version: number): void {
    for (const before of this.#of(save.attemptId)) {
      if (before.version === null || before.itemId !== save.itemId) continue;
      const fell = before.ackedAt < save.sentAt && before.version > version;
      const differs =
        before.version === version &&
        !this.explains(before, save.value) &&
        !this.explains(save, before.value);
      if (!fell && !differs) continue;
      this.report(
        "acknowledgedLost",
        `${placeOf(save)}: version ${before.version} was acknowledged, then ${version} for another text`,
      );
      return;
    }
  }

  /**
   * True where `value` may stand once `save` was acknowledged with its version: it is its text, or a later one of the same
   * page, which overtook it: it was sent before this one was acknowledged.
   */
  explains(save: AckedSave, value: Answer): boolean {
    const text = orderedJson(value);
    const isLater = (other: SentSave) =>
      other.writer === save.writer &&
      other.count > save.count &&
      other.sentAs < save.ackedAs &&
      placeOf(other) === placeOf(save) &&
      orderedJson(other.value) === text;
    return orderedJson(save.value) === text || this.sent.some(isLater);
  }

  /** What a page or an answer showed a student: their own words alone, and nothing older than was acknowledged before. */
  saw(student: number, bytes: string, where: string): void {
    const strange = [...bytes.matchAll(/⟦(\d+)⟧/g)].find((match) => Number(match[1]) !== student);
    if (strange)
      this.report("leakedToOthers", `${where}: student ${student} was sent words of ${strange[1]}`);
  }

  /** The answers that a page was drawn with, asked for at `askedAt`. */
  sawAnswers(
    attemptId: string,
    shown: readonly { itemId: string; version: number; value: Answer }[],
    askedAt: number,
  ): void {
    const versions = new Map(shown.map((each) => [each.itemId, each]));
    for (const save of this.#of(attemptId)) {
      const { itemId, version, ackedAt } = save;
      if (version === null || ackedAt > askedAt) continue;
      const now = versions.get(itemId);
      const gone = !now || now.version < version;
      const other = now?.version === version && !this.explains(save, now.value);
      if (gone || other) {
        this.report("acknowledgedLost", `${attemptId} ${itemId}: a page shows less than version ${version}`);
        return;
      }
    }
  }

  /** Compares the database with all that was acknowledged. */
  judge(held: Held): void {
    for (const [what, words] of judgeDatabase(this, held)) this.report(what, words);
  }
}
