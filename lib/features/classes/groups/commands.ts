import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { assignmentGroups, enrollments, exceptions, groupMembers, groups, users } from "@/db/schema";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid, notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { holdClass } from "../commands";
import type { ClassToEdit } from "../queries";
import type { GroupToEdit } from "./queries";
import { readNames } from "./rules";

const record = (tx: Tx, { teacher }: ClassToEdit, kind: string, subjectId: string) =>
  recordEvent(tx, { schoolId: teacher.schoolId, kind, actorId: teacher.userId, subjectId });

const theGroup = ({ class_, id }: GroupToEdit) =>
  and(eq(groups.schoolId, class_.teacher.schoolId), eq(groups.classId, class_.id), eq(groups.id, id));

/** Two groups of one name would be told apart by nobody. */
async function refuseTaken(tx: Tx, { teacher, id }: ClassToEdit, name: string, but = ""): Promise<void> {
  const [taken] = await tx
    .select({ id: groups.id })
    .from(groups)
    .where(
      and(
        eq(groups.schoolId, teacher.schoolId),
        eq(groups.classId, id),
        eq(sql`lower(${groups.name})`, name.toLowerCase()),
        but === "" ? undefined : ne(groups.id, but),
      ),
    );
  const why = "The class has a group of this name.";
  if (taken) throw invalid(why, { name: why });
}

export async function createGroup(class_: ClassToEdit, name: string): Promise<{ id: string }> {
  const { schoolId } = class_.teacher;
  const id = newId();
  await db.transaction(async (tx) => {
    await holdClass(tx, class_);
    await refuseTaken(tx, class_, name);
    await tx.insert(groups).values({ schoolId, classId: class_.id, id, name });
    await record(tx, class_, "group.created", id);
  });
  return { id };
}

export async function renameGroup(group: GroupToEdit, name: string): Promise<void> {
  await db.transaction(async (tx) => {
    await holdClass(tx, group.class_);
    await refuseTaken(tx, group.class_, name, group.id);
    const renamed = await tx.update(groups).set({ name }).where(theGroup(group)).returning({ id: groups.id });
    if (renamed.length === 0) throw notFound("group");
    await record(tx, group.class_, "group.renamed", group.id);
  });
}

/** Takes the group away; its students and their work stay. Refused while an assignment is given to it or excepts it. */
export async function deleteGroup(group: GroupToEdit): Promise<void> {
  const { schoolId } = group.class_.teacher;
  await db.transaction(async (tx) => {
    await holdClass(tx, group.class_);
    const [given] = await tx
      .select({ id: assignmentGroups.assignmentId })
      .from(assignmentGroups)
      .where(and(eq(assignmentGroups.schoolId, schoolId), eq(assignmentGroups.groupId, group.id)))
      .limit(1);
    const [excepted] = await tx
      .select({ id: exceptions.id })
      .from(exceptions)
      .where(and(eq(exceptions.schoolId, schoolId), eq(exceptions.groupId, group.id)))
      .limit(1);
    if (given || excepted)
      throw conflict("An assignment is given to this group, or excepts it. Change the assignment first.");
    await tx.delete(groups).where(theGroup(group));
    await record(tx, group.class_, "group.deleted", group.id);
  });
}

/** Everyone who is in the class now. */
const presentOf = (tx: Tx, { teacher, id }: ClassToEdit) =>
  tx
    .select({ id: users.id, name: users.name })
    .from(enrollments)
    .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
    .where(
      and(
        eq(enrollments.schoolId, teacher.schoolId),
        eq(enrollments.classId, id),
        isNull(enrollments.removedAt),
      ),
    );

interface MemberChange {
  /** Who is ticked now, and who was when the page was made. */
  member: string[];
  was: string[];
  /** Further names, one a line. */
  names: string;
}

/**
 * Puts students in and takes others out, as far as the ticks differ from those that the page began with: what a colleague
 * changed meanwhile stays. Nothing changes where a name means nobody, or several.
 */
export async function changeMembers(group: GroupToEdit, { member, was, names }: MemberChange): Promise<void> {
  const { class_, id: groupId } = group;
  const { schoolId } = class_.teacher;
  await db.transaction(async (tx) => {
    await holdClass(tx, class_);
    const people = await presentOf(tx, class_);
    const read = readNames(names, people);
    if (read.why !== null) throw invalid("Nothing was changed.", { names: read.why });
    const present = new Set(people.map(({ id }) => id));
    const put = [...member.filter((id) => !was.includes(id)), ...read.ids].filter((id) => present.has(id));
    const taken = was.filter((id) => !member.includes(id) && !read.ids.includes(id));
    if (put.length > 0)
      await tx
        .insert(groupMembers)
        .values([...new Set(put)].map((userId) => ({ schoolId, classId: class_.id, groupId, userId })))
        .onConflictDoNothing();
    if (taken.length > 0)
      await tx
        .delete(groupMembers)
        .where(
          and(
            eq(groupMembers.schoolId, schoolId),
            eq(groupMembers.classId, class_.id),
            eq(groupMembers.groupId, groupId),
            inArray(groupMembers.userId, taken),
          ),
        );
    if (put.length + taken.length > 0) await record(tx, class_, "group.changed", groupId);
  });
}
