import { describe, expect, it } from "vitest";
import type { ReviewState } from "@/lib/features/reviews/queries";
import type { MarkPart } from "@/lib/grading/rubric";
import { empty, typedPoints, wholePiece } from "./draft";
import { type Answer, type Request, ReviewSaver } from "./saver";

const review = (change: Partial<ReviewState> = {}): ReviewState => ({
  version: 0,
  state: "submitted",
  comment: "",
  marks: [],
  ...change,
});
const mark = (itemId: string, points: number | null, comment = "") =>
  ({ itemId, points, comment, source: "teacher", levels: {}, by: "Sami" }) as const;
const parts: MarkPart[] = [
  { itemId: "q1", label: "1", type: "multiple choice", possible: 1, byKey: 1 },
  { itemId: "q3", label: "3", type: "short answer", possible: 2, byKey: null, keyPoints: [] },
];
/** Nothing is sent before `flush`. */
const never = { typing: 1e8, retry: 1e8 };

function withAnswers(...answers: Answer[]) {
  const sent: Request[] = [];
  let version = 0;
  const saver = new ReviewSaver(
    review(),
    parts,
    async (request) => {
      sent.push(request);
      const answer = answers.shift();
      if (answer?.is === "stale") version = answer.current.version;
      if (answer) return answer;
      version += 1;
      return { is: "saved", version };
    },
    never,
  );
  return { saver, sent };
}

describe("marks as they are typed", () => {
  it("are sent one after another, each on the version that the last answered", async () => {
    const { saver, sent } = withAnswers();
    saver.edit("q1", { points: "0,5", reason: "half" });
    saver.edit("q3", { points: "2" });
    saver.edit(wholePiece, { comment: "Good" });
    await saver.flush();
    expect(sent.map(({ base, itemId, points }) => [base, itemId, points])).toEqual([
      [0, "q1", 0.5],
      [1, "q3", 2],
      [2, null, null],
    ]);
    expect(saver.isPending()).toBe(false);
  });

  it("typed while a save is under way are sent after it", async () => {
    const sent: string[] = [];
    const saver: ReviewSaver = new ReviewSaver(
      review(),
      parts,
      async ({ comment }) => {
        sent.push(comment);
        if (sent.length === 1) saver.edit("q3", { comment: "Good work" });
        return { is: "saved", version: sent.length };
      },
      never,
    );
    saver.edit("q3", { comment: "Good" });
    await saver.flush();
    expect(sent).toEqual(["Good", "Good work"]);
    expect(saver.isPending()).toBe(false);
  });

  it("stay where a save fails, and go out with the next", async () => {
    const { saver, sent } = withAnswers({ is: "failed", message: "No connection." });
    saver.edit("q3", { comment: "Good" });
    await saver.flush();
    expect(saver.snapshot()).toMatchObject({
      trouble: "No connection.",
      parts: { q3: { draft: { comment: "Good" } } },
    });
    await saver.flush();
    expect(sent).toHaveLength(2);
    expect(saver.snapshot().trouble).toBe("");
  });

  it("that are refused keep what was typed, say so beside the field and are not sent again", async () => {
    const { saver, sent } = withAnswers({
      is: "refused",
      message: "No.",
      fields: { points: "Between 0 and 2." },
    });
    saver.edit("q3", { points: "1.5" });
    await saver.flush();
    await saver.flush();
    expect(sent).toHaveLength(1);
    expect(saver.snapshot().parts.q3).toMatchObject({
      ...{ status: "refused", draft: { points: "1.5" }, fields: { points: "Between 0 and 2." } },
    });
  });

  it.each([
    ["are no number", "q3", { points: "two" }, "points"],
    ["are more than there are", "q3", { points: "2.5" }, "points"],
    ["are no quarters", "q3", { points: "0.3" }, "points"],
    ["depart from the key without a reason", "q1", { points: "0" }, "reason"],
  ])("that %s are not sent", async (_, id, draft, field) => {
    const { saver, sent } = withAnswers();
    saver.edit(id, draft);
    await saver.flush();
    expect(sent).toEqual([]);
    expect(saver.snapshot().parts[id]).toMatchObject({
      status: "refused",
      fields: { [field]: expect.any(String) },
    });
  });
});

describe("another reviewer's change", () => {
  it("to another part is taken over, and mine goes out on the new version", async () => {
    const current = review({ version: 4, marks: [mark("q1", 0.5)] });
    const { saver, sent } = withAnswers({ is: "stale", current });
    saver.edit("q3", { points: "2" });
    await saver.flush();
    expect(sent.map(({ base, itemId }) => [base, itemId])).toEqual([
      [0, "q3"],
      [4, "q3"],
    ]);
    expect(saver.snapshot().parts.q1?.draft.points).toBe("0.5");
    expect(saver.isPending()).toBe(false);
  });

  it("to the points joins my comment", async () => {
    const current = review({ version: 4, marks: [mark("q3", 1)] });
    const { saver, sent } = withAnswers({ is: "stale", current });
    saver.edit("q3", { comment: "Mine" });
    await saver.flush();
    expect(sent[1]).toMatchObject({ base: 4, points: 1, comment: "Mine" });
  });

  it("to the same part stops mine until I choose, and both are there to see", async () => {
    const current = review({ version: 4, marks: [mark("q3", 1, "Theirs")] });
    const { saver, sent } = withAnswers({ is: "stale", current });
    saver.edit("q3", { points: "2", comment: "Mine" });
    await saver.flush();
    expect(sent).toHaveLength(1);
    expect(saver.snapshot().parts.q3).toMatchObject({
      ...{ status: "conflict", by: "Sami", draft: { comment: "Mine" }, kept: { comment: "Theirs" } },
    });
    saver.settle("q3", "mine");
    await saver.flush();
    expect(sent[1]).toMatchObject({ base: 4, points: 2, comment: "Mine" });
  });

  it("to the same part stands where I choose theirs", async () => {
    const current = review({ version: 4, marks: [mark("q3", 1, "Theirs")] });
    const { saver, sent } = withAnswers({ is: "stale", current });
    saver.edit("q3", { comment: "Mine" });
    await saver.flush();
    expect(sent).toHaveLength(1);
    saver.settle("q3", "theirs");
    await saver.flush();
    expect(sent).toHaveLength(1);
    expect(saver.snapshot().parts.q3).toMatchObject({
      status: "kept",
      draft: { comment: "Theirs", points: "1" },
    });
  });

  it("that says what I say is no conflict: an answer lost on its way back", async () => {
    const current = review({ version: 1, marks: [mark("q3", 2)] });
    const { saver, sent } = withAnswers({ is: "stale", current });
    saver.edit("q3", { points: "2" });
    await saver.flush();
    expect(sent).toHaveLength(1);
    expect(saver.isPending()).toBe(false);
  });

  it("that returned the piece stops saving and keeps what was typed", async () => {
    const { saver } = withAnswers({ is: "stale", current: review({ version: 1, state: "returned" }) });
    saver.edit("q3", { comment: "Mine" });
    await saver.flush();
    expect(saver.snapshot().trouble).toMatch(/returned/);
    expect(saver.snapshot().parts.q3?.draft.comment).toBe("Mine");
  });
});

it.each<[string, number | null]>([
  ["", null],
  [" 2 ", 2],
  ["1,5", 1.5],
  ["-1", -1],
  ["two", Number.NaN],
  ["1e3", Number.NaN],
  ["Infinity", Number.NaN],
])("points typed as %j are %s", (typed, points) => expect(typedPoints(typed)).toBe(points));

describe("what a page before left on the device", () => {
  const left = (comment: string, kept = "") => ({
    draft: { ...empty, comment },
    kept: { ...empty, comment: kept },
  });
  it("is taken up and sent, where the part stands as it was", async () => {
    const { saver, sent } = withAnswers();
    saver.restore("q3", left("Long feedback"));
    await saver.flush();
    expect(sent).toMatchObject([{ itemId: "q3", comment: "Long feedback" }]);
  });
  it("stands beside what a colleague wrote since, and is not sent before one is chosen", async () => {
    const { saver, sent } = withAnswers();
    saver.adopt(review({ version: 4, marks: [mark("q3", 1, "Theirs")] }));
    saver.restore("q3", left("Mine"));
    await saver.flush();
    expect(sent).toEqual([]);
    expect(saver.snapshot().parts.q3).toMatchObject({ status: "conflict", draft: { comment: "Mine" } });
  });
  it("asks nothing where a server had it after all", () => {
    const { saver } = withAnswers();
    saver.adopt(review({ version: 1, comment: "Good" }));
    saver.restore(wholePiece, left("Good"));
    expect(saver.isPending()).toBe(false);
  });
});
