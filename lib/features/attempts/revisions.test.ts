import { asc, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answers, essayRevisions } from "@/db/schema";
import { testDb } from "@/db/testing";
import { saveAnswer } from "./save";
import { aDesk, aPage, claimsOf, type Desk } from "./testing";

testDb();

const words = (count: number, word = "word") => Array.from({ length: count }, () => word).join(" ");
const essayOf = (text: string) => ({ kind: "essay" as const, prompt: "p1", text });
async function write(desk: Desk, page: ReturnType<typeof aPage>, texts: (string | "pause")[]) {
  for (const text of texts) {
    if (text === "pause")
      await db
        .update(answers)
        .set({ savedAt: sql`${answers.savedAt} - interval '61 seconds'` })
        .where(eq(answers.attemptId, desk.attempt.id));
    else
      expect(await saveAnswer(claimsOf(desk.student), page(essayOf(text)))).toMatchObject({
        outcome: "saved",
      });
  }
}
const revisionsOf = async (desk: Desk) =>
  (
    await db
      .select({ text: essayRevisions.text })
      .from(essayRevisions)
      .where(eq(essayRevisions.attemptId, desk.attempt.id))
      .orderBy(asc(essayRevisions.number))
  ).map(({ text }) => text);

describe("an essay's revisions", () => {
  it.each<[string, string[], string[]]>([
    ["none while a first line is typed", ["A", "A line", "A line of"], []],
    ["what stood before a pause", ["One line.", "pause", "One line. And another."], ["One line."]],
    ["a save that brings more than 40 words", ["Start.", words(60)], [words(60)]],
    ["a save that takes more than 40 words away", [words(60), "Gone."], [words(60), "Gone."]],
    ["nothing twice", [words(60), "pause", words(60), "pause", `${words(60)} end`], [words(60)]],
    ["both, where 40 words follow a pause", ["Short.", "pause", words(60)], ["Short.", words(60)]],
  ])("keep %s", async (_what, texts, kept) => {
    const desk = await aDesk();
    await write(desk, aPage(desk.attempt, "essay"), texts);
    expect(await revisionsOf(desk)).toEqual(kept);
  });

  it("are of essays alone, and of their own attempt", async () => {
    const [desk, other] = [await aDesk(), await aDesk()];
    await write(desk, aPage(desk.attempt, "essay"), [words(60)]);
    const short = aPage(other.attempt)({ kind: "short-answer", text: words(60) });
    expect(await saveAnswer(claimsOf(other.student), short)).toMatchObject({ outcome: "saved" });
    expect(await revisionsOf(other)).toEqual([]);
  });
});
