import { beforeEach, describe, expect, it } from "vitest";
import type { WordingToMark } from "@/lib/features/reviews/questions/queries";
import type { MarkPart } from "@/lib/grading/rubric";
import { type GroupAnswer, type GroupRequest, QueueStore, sizeOf } from "./queue-store";

const wording = (text: string, ...ids: string[]): WordingToMark => ({
  ...{ text, identical: true, look: false },
  suggested: {
    points: 1,
    between: [0, 2],
    keyPoints: [
      { id: "k1", percent: 90, held: true, reasons: [] },
      { id: "k2", percent: 10, held: false, reasons: [] },
    ],
  },
  members: ids.map((attemptId) => ({ attemptId, seen: "1" })),
});
const part: MarkPart = {
  ...{ itemId: "q3", label: "3", type: "short answer", possible: 2, byKey: null },
  keyPoints: [
    { id: "k1", text: "one", points: 1 },
    { id: "k2", text: "two", points: 1 },
  ],
};
let sent: GroupRequest[];
let answer: (request: GroupRequest) => GroupAnswer;
let store: QueueStore;
const saved = ({ members }: GroupRequest): GroupAnswer => ({
  is: "saved",
  answer: { saved: members.map(({ attemptId }) => ({ attemptId, seen: "2" })), changed: [] },
});
beforeEach(() => {
  sent = [];
  answer = saved;
  store = new QueueStore(
    [{ wordings: [wording("a", "a1", "a2"), wording("b", "b1")] }, { wordings: [wording("c", "c1")] }],
    part,
    async (request) => {
      sent.push(request);
      return answer(request);
    },
  );
});
const all = () =>
  store.snapshot().groups.flatMap((g) => g.wordings.flatMap((w) => w.members.map((m) => m.attemptId)));

describe("marking by groups", () => {
  it("sends one decision for a group and goes on to the next", async () => {
    store.toggle("k1");
    expect(store.group?.draft).toMatchObject({ points: "1", levels: { k1: "met" } });
    expect(store.decide()).toBe(true);
    expect(store.group?.id).toBe("c1");
    await store.settled();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ points: 1, was: "", members: [{ attemptId: "a1" }, {}, {}] });
    expect(store.snapshot().groups[0]?.status).toBe("marked");
  });

  it("never gives what is suggested by itself; taking it sends nothing", async () => {
    expect(store.decide()).toBe(false);
    expect(store.group).toMatchObject({ status: "refused", problem: "Give points first." });
    store.takeSuggestion();
    expect(store.group?.draft).toMatchObject({ points: "1", levels: { k1: "met" } });
    await store.settled();
    expect(sent).toEqual([]);
  });

  it("pulls out a wording, or one answer of it, as a group that comes next, and puts it back", () => {
    store.pullOut(1);
    expect(store.snapshot().groups.map(sizeOf)).toEqual([2, 1, 1]);
    store.pullOut(0, true);
    expect(store.snapshot().groups.map(sizeOf)).toEqual([1, 1, 1, 1]);
    expect(all().sort()).toEqual(["a1", "a2", "b1", "c1"]);
    store.go(1);
    store.putBack();
    expect(store.snapshot().groups.map(sizeOf)).toEqual([2, 1, 1]);
    expect(all().sort()).toEqual(["a1", "a2", "b1", "c1"]);
  });

  it("shows apart what a colleague marked meanwhile, and decides on it anew only when told to", async () => {
    answer = () => ({
      is: "saved",
      answer: {
        saved: [{ attemptId: "a1", seen: "2" }],
        changed: [
          { attemptId: "a2", state: "submitted", seen: "7", points: 2, comment: "Mine", by: "Sami" },
          { attemptId: "b1", state: "returned", seen: "7", points: 2, comment: "", by: "Sami" },
        ],
      },
    });
    store.edit({ points: "1", comment: "Why?" });
    store.decide();
    await store.settled();
    const [mine, theirs, gone] = store.snapshot().groups;
    expect(mine).toMatchObject({ id: "a1", status: "marked" });
    expect(theirs).toMatchObject({
      id: "a2",
      status: "open",
      theirs: { by: "Sami", points: 2, gone: false },
    });
    expect(gone).toMatchObject({ id: "b1", theirs: { gone: true } });
    answer = saved;
    store.go(1);
    store.decide();
    await store.settled();
    expect(sent[1]).toMatchObject({ points: 1, comment: "Why?", members: [{ attemptId: "a2", seen: "7" }] });
    store.go(2);
    expect(store.decide()).toBe(false);
  });

  it("keeps what was decided where the network is away, and sends it again", async () => {
    answer = () => ({ is: "failed", message: "No connection." });
    store.edit({ points: "2", comment: "Long words" });
    store.decide();
    await store.settled();
    expect(store.snapshot().groups[0]).toMatchObject({ status: "failed", draft: { comment: "Long words" } });
    expect(store.isPending()).toBe(true);
    answer = saved;
    store.go(0);
    store.decide();
    await store.settled();
    expect(store.isPending()).toBe(false);
  });

  it("names the comment that a decision gave before, so that a better one takes its place", async () => {
    store.edit({ points: "1", comment: "First" });
    store.decide();
    await store.settled();
    store.go(0);
    store.edit({ comment: "Second" });
    store.decide();
    await store.settled();
    expect(sent[1]).toMatchObject({ was: "First", comment: "Second", members: [{ seen: "2" }, {}, {}] });
  });
});
