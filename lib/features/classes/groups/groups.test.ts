import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { enrollments, groupMembers } from "@/db/schema";
import { aClassWith, aGroup, aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { listGroups } from "./queries";

testDb();
const names = (groups: Awaited<ReturnType<typeof listGroups>>) =>
  groups.map(({ name, members }) => [name, members.map(({ id }) => id)]);

describe("the groups of a class", () => {
  it("are its teacher's alone, with the students that are still in the class", async () => {
    const { teacher, class_, students } = await aClassWith(3);
    const [a, b, c] = students.map(({ id }) => id);
    await aGroup(class_, students.slice(0, 2), "Red");
    await aGroup(class_, students.slice(1), "Blue");
    await aGroup(class_, [], "Empty");
    const viewer = await teacherViewer(teacher);
    const all = [
      ["Blue", [b, c]],
      ["Empty", []],
      ["Red", [a, b]],
    ];
    expect(names(await listGroups(viewer, class_.id))).toEqual(all);
    expect(names(await listGroups(viewer))).toEqual(all);
    await db
      .update(enrollments)
      .set({ removedAt: new Date() })
      .where(and(eq(enrollments.classId, class_.id), eq(enrollments.userId, b ?? "")));
    expect(names(await listGroups(viewer, class_.id))).toEqual([
      ["Blue", [c]],
      ["Empty", []],
      ["Red", [a]],
    ]);
    for (const stranger of [await aTeacher(), await aTeacher({ schoolId: teacher.schoolId })])
      expect(await listGroups(await teacherViewer(stranger), class_.id)).toEqual([]);
  });
  it("hold nobody of another class, whatever is asked of the database", async () => {
    const { teacher, class_ } = await aClassWith(1);
    const other = await aClassWith(1, { teacher });
    const group = await aGroup(class_, []);
    const [student] = other.students;
    const member = { schoolId: class_.schoolId, groupId: group.id, userId: student?.id ?? "" };
    for (const classId of [class_.id, other.class_.id])
      await expect(db.insert(groupMembers).values({ ...member, classId })).rejects.toThrow();
  });
});
