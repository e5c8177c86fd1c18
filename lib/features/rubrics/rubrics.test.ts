/** Kept rubrics on a real database: their owner's alone. */
import { describe, expect, it } from "vitest";
import { aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { aLesson } from "@/lib/lesson/testing";
import { newId } from "@/lib/shared/ids";
import { forgetRubric, keepRubric, mostRubrics } from "./commands";
import { keepRubricInput } from "./input";
import { listRubrics } from "./queries";

testDb();
const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });
const rubric = aLesson().prompts[0]?.rubric ?? { criteria: [] };

describe("a rubric", () => {
  it("is kept under its name, written anew under its id, and forgotten", async () => {
    const viewer = await teacherViewer(await aTeacher());
    const id = newId();
    await keepRubric(viewer, { id, name: "Argument", rubric });
    await keepRubric(viewer, { id, name: "Argument, grade 9", rubric });
    await keepRubric(viewer, { id: newId(), name: "A memo", rubric });
    expect((await listRubrics(viewer)).map((each) => each.name)).toEqual(["A memo", "Argument, grade 9"]);
    await forgetRubric(viewer, id);
    expect(await listRubrics(viewer)).toMatchObject([{ name: "A memo", rubric }]);
  });
  it("is nobody else's to see, write or forget", async () => {
    const owner = await aTeacher();
    const id = newId();
    await keepRubric(await teacherViewer(owner), { id, name: "Mine", rubric });
    for (const other of [await aTeacher({ schoolId: owner.schoolId }), await aTeacher()]) {
      const stranger = await teacherViewer(other);
      expect(await listRubrics(stranger)).toEqual([]);
      await expect(forgetRubric(stranger, id)).rejects.toEqual(refusal("not-found"));
      if (other.schoolId === owner.schoolId)
        await expect(keepRubric(stranger, { id, name: "Theirs", rubric })).rejects.toEqual(
          refusal("not-found"),
        );
    }
    expect(await listRubrics(await teacherViewer(owner))).toMatchObject([{ name: "Mine" }]);
  });
  it("has a name and at least one criterion", () => {
    const id = newId();
    expect(keepRubricInput.safeParse({ id, name: " ", rubric }).success).toBe(false);
    expect(keepRubricInput.safeParse({ id, name: "Empty", rubric: { criteria: [] } }).success).toBe(false);
  });
  it("finds no room beyond the bound", async () => {
    const viewer = await teacherViewer(await aTeacher());
    for (let n = 0; n < mostRubrics; n += 1)
      await keepRubric(viewer, { id: newId(), name: `R ${n}`, rubric });
    await expect(keepRubric(viewer, { id: newId(), name: "One more", rubric })).rejects.toEqual(
      refusal("invalid"),
    );
  });
});
