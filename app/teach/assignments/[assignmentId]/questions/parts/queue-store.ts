/**
 * The groups of one item while they are being marked. Knows no React and no fetch. A decision goes out by itself, so that
 * whoever marks goes on to the next group at once; what was refused or failed stays in its group, and says so.
 */
import { typedPoints } from "@/app/teach/assignments/[assignmentId]/attempts/[attemptId]/parts/draft";
import type { GroupSaved } from "@/lib/features/reviews/questions/commands";
import type { GroupToMark, WordingToMark } from "@/lib/features/reviews/questions/queries";
import { keyPointsMet, type Levels, type MarkPart, met, whyNotPoints } from "@/lib/grading/rubric";

export interface GroupDraft {
  points: string;
  levels: Levels;
  comment: string;
}
export interface Theirs {
  by: string | null;
  points: number | null;
  comment: string;
  /** No longer waiting for review: nothing can be given. */
  gone: boolean;
}
export interface Group {
  id: string;
  wordings: WordingToMark[];
  draft: GroupDraft;
  status: "open" | "saving" | "marked" | "refused" | "failed";
  /** Why it is not kept; beside its field where it is about one. */
  problem: string;
  /** Pulled out of this group. */
  from?: string;
  /** Someone else marked these meanwhile. */
  theirs?: Theirs;
  /** The comment that was kept with the last decision. */
  kept: string;
}
export interface GroupRequest {
  itemId: string;
  points: number;
  levels: Levels;
  comment: string;
  was: string;
  members: { attemptId: string; seen: string }[];
}
export type GroupAnswer =
  | { is: "saved"; answer: GroupSaved }
  | { is: "refused"; message: string }
  | { is: "failed"; message: string };
export interface QueueState {
  groups: readonly Group[];
  /** Which group is being looked at, and which of its wordings. */
  at: number;
  wording: number;
}

const blank: GroupDraft = { points: "", levels: {}, comment: "" };
export const sizeOf = (group: Group): number =>
  group.wordings.reduce((n, wording) => n + wording.members.length, 0);
const idOf = (wordings: readonly WordingToMark[]) => wordings[0]?.members[0]?.attemptId ?? "";
const groupOf = (wordings: WordingToMark[], more: Partial<Group> = {}): Group => ({
  ...{ id: idOf(wordings), wordings, draft: blank, status: "open", problem: "", kept: "" },
  ...more,
});

export class QueueStore {
  private current: QueueState;
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> = Promise.resolve();

  constructor(
    groups: readonly GroupToMark[],
    readonly part: MarkPart,
    private readonly send: (request: GroupRequest) => Promise<GroupAnswer>,
  ) {
    this.current = { groups: groups.map(({ wordings }) => groupOf(wordings)), at: 0, wording: 0 };
  }

  readonly snapshot = (): QueueState => this.current;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
  get group(): Group | undefined {
    return this.current.groups[this.current.at];
  }

  go(at: number): void {
    this.set({ at: Math.max(0, Math.min(this.current.groups.length - 1, at)), wording: 0 });
  }
  /** To the next that waits, looking on from here and then from the start; stays where none does. */
  goOn(): void {
    const { groups, at } = this.current;
    const order = groups.map((_, n) => (at + 1 + n) % groups.length);
    const next = order.find((n) => !["marked", "saving"].includes(groups[n]?.status ?? "marked"));
    if (next !== undefined) this.go(next);
  }
  look(step: number): void {
    const last = (this.group?.wordings.length ?? 1) - 1;
    this.set({ wording: Math.max(0, Math.min(last, this.current.wording + step)) });
  }
  lookAt(wording: number): void {
    this.set({ wording });
  }

  edit(change: Partial<GroupDraft>): void {
    const { group } = this;
    if (!group || group.theirs?.gone) return;
    const status = group.status === "saving" ? "saving" : "open";
    this.change(group.id, { draft: { ...group.draft, ...change }, status, problem: "" });
  }
  /** Ticks a key point or takes its tick away; the points follow. */
  toggle(id: string): void {
    const { group, part } = this;
    if (!group || !part.keyPoints?.some((point) => point.id === id)) return;
    const { [id]: ticked, ...rest } = group.draft.levels;
    const levels = ticked ? rest : { ...rest, [id]: met };
    this.edit({ levels, points: String(keyPointsMet(part.keyPoints, levels, part.possible)) });
  }
  /** Puts in what is suggested for what stands for the group; nothing is sent by this. */
  takeSuggestion(): void {
    const { group, part } = this;
    const suggested = group?.wordings[0]?.suggested;
    if (!suggested) return;
    const held = suggested.keyPoints.filter((point) => point.held).map((point) => point.id);
    const known = part.keyPoints?.filter((point) => held.includes(point.id)) ?? [];
    const levels = Object.fromEntries(known.map((point) => [point.id, met]));
    this.edit({ levels, points: String(suggested.points) });
  }

  /** Makes a group of its own, which comes next, of a wording, or of one answer of it. */
  pullOut(at = this.current.wording, one = false): void {
    const { group } = this;
    const wording = group?.wordings[at];
    if (!group || !wording || group.status === "saving" || sizeOf(group) === 1) return;
    const [first, ...others] = wording.members;
    if (!first || (!one && group.wordings.length === 1)) return;
    const alone = one && others.length > 0;
    const out = groupOf([alone ? { ...wording, members: [first] } : wording], {
      from: group.id,
      kept: group.kept,
    });
    const left = alone
      ? group.wordings.map((each) => (each === wording ? { ...each, members: others } : each))
      : group.wordings.filter((each) => each !== wording);
    const groups = this.current.groups.flatMap((each) =>
      each === group
        ? [
            { ...group, id: idOf(left), wordings: left },
            { ...out, from: idOf(left) },
          ]
        : [each],
    );
    this.set({ groups, wording: Math.min(at, left.length - 1) });
  }
  /** Back into the group that it was pulled out of. */
  putBack(): void {
    const { group } = this;
    const home = this.current.groups.findIndex((each) => each.id === group?.from);
    if (!group || home < 0 || group.status === "saving") return;
    const marked = this.current.groups[home]?.status === "marked" || group.status === "marked";
    const groups = this.current.groups
      .map(
        (each, n): Group =>
          n === home
            ? {
                ...each,
                wordings: [...each.wordings, ...group.wordings],
                status: marked ? "open" : each.status,
              }
            : each,
      )
      .filter((each) => each !== group);
    this.set({ groups });
    this.go(
      this.current.groups.findIndex((each) => each.wordings.includes(group.wordings[0] as WordingToMark)),
    );
  }
  /** Leaves standing what someone else gave. */
  keepTheirs(): void {
    const { group } = this;
    if (!group?.theirs) return;
    this.change(group.id, { status: "marked", problem: "" });
    this.goOn();
  }

  /** Decides the group that is being looked at and goes on to the next; false where something keeps it from being sent. */
  decide(): boolean {
    const { group, part } = this;
    if (!group || group.status === "saving" || group.theirs?.gone) return false;
    const points = typedPoints(group.draft.points);
    const problem = points === null ? "Give points first." : whyNotPoints(points, part.possible, part.byKey);
    if (problem || points === null) {
      this.change(group.id, { status: "refused", problem: problem ?? "" });
      return false;
    }
    this.change(group.id, { status: "saving", problem: "" });
    this.sending = this.sending.then(() => this.deliver(group.id, group.draft, points));
    this.goOn();
    return true;
  }
  /** Resolves once every decision so far was answered. */
  settled(): Promise<void> {
    return this.sending;
  }
  readonly isPending = (): boolean =>
    this.current.groups.some(
      ({ status, draft }) =>
        status === "saving" || status === "failed" || (status !== "marked" && draft.comment.trim() !== ""),
    );

  private async deliver(id: string, draft: GroupDraft, points: number): Promise<void> {
    const group = this.current.groups.find((each) => each.id === id);
    if (!group) return;
    const { levels, comment } = draft;
    const members = group.wordings.flatMap((wording) => wording.members);
    const answer = await this.send({
      itemId: this.part.itemId,
      points,
      levels,
      comment,
      was: group.kept,
      members,
    });
    if (answer.is !== "saved") this.change(id, { status: answer.is, problem: answer.message });
    else this.take(id, draft, answer.answer);
  }

  private take(id: string, sent: GroupDraft, { saved, changed }: GroupSaved): void {
    const seen = new Map(saved.map((each) => [each.attemptId, each.seen]));
    const groups = this.current.groups.flatMap((group) => {
      if (group.id !== id) return [group];
      const keep = (test: (attemptId: string) => boolean) =>
        group.wordings
          .map((wording) => ({
            ...wording,
            members: wording.members
              .filter((member) => test(member.attemptId))
              .map((member) => ({ ...member, seen: seen.get(member.attemptId) ?? member.seen })),
          }))
          .filter((wording) => wording.members.length > 0);
      const typedOn = group.draft !== sent;
      const mine = keep((attemptId) => seen.has(attemptId));
      const theirs = changed.map((each) => {
        const wordings = keep((attemptId) => attemptId === each.attemptId).map((wording) => ({
          ...wording,
          members: [{ attemptId: each.attemptId, seen: each.seen }],
        }));
        const { by, points, comment, state } = each;
        return groupOf(wordings, {
          draft: sent,
          theirs: { by, points, comment, gone: state !== "submitted" },
        });
      });
      const status = typedOn ? "open" : "marked";
      return [
        ...(mine.length > 0
          ? [{ ...group, wordings: mine, status, kept: sent.comment } satisfies Group]
          : []),
        ...theirs,
      ];
    });
    this.set({ groups });
  }

  private change(id: string, change: Partial<Group>): void {
    this.set({
      groups: this.current.groups.map((group) => (group.id === id ? { ...group, ...change } : group)),
    });
  }
  private set(change: Partial<QueueState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
