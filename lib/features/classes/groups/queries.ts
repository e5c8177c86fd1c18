import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { classes, enrollments, groupMembers, groups, users } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";
import type { ClassToEdit } from "../queries";

declare const proof: unique symbol;

export interface Group {
  id: string;
  classId: string;
  name: string;
  /** Who is in it now, by name: students removed from the class are left out. */
  members: { id: string; name: string }[];
}

/** The groups of one class that the viewer teaches, or of all that are not archived, by name with their members. One statement. */
export async function listGroups(viewer: Teacher, classId?: string): Promise<Group[]> {
  const members = db
    .select({ groupId: groupMembers.groupId, id: users.id, name: users.name })
    .from(groupMembers)
    .innerJoin(
      enrollments,
      and(
        eq(enrollments.schoolId, groupMembers.schoolId),
        eq(enrollments.classId, groupMembers.classId),
        eq(enrollments.userId, groupMembers.userId),
        isNull(enrollments.removedAt),
      ),
    )
    .innerJoin(users, and(eq(users.schoolId, groupMembers.schoolId), eq(users.id, groupMembers.userId)))
    .where(eq(groupMembers.schoolId, viewer.schoolId))
    .as("members");
  const rows = await db
    .select({
      id: groups.id,
      classId: groups.classId,
      name: groups.name,
      memberId: members.id,
      memberName: members.name,
    })
    .from(groups)
    .innerJoin(classes, and(eq(classes.schoolId, groups.schoolId), eq(classes.id, groups.classId)))
    .leftJoin(members, eq(members.groupId, groups.id))
    .where(
      and(
        eq(groups.schoolId, viewer.schoolId),
        teaches(viewer, groups.classId),
        classId === undefined ? isNull(classes.archivedAt) : eq(groups.classId, classId),
      ),
    )
    .orderBy(asc(sql`lower(${groups.name})`), asc(groups.id), asc(sql`lower(${members.name})`));
  const found = new Map<string, Group>();
  for (const { memberId, memberName, ...group } of rows) {
    const known = found.get(group.id) ?? { ...group, members: [] };
    if (memberId !== null && memberName !== null) known.members.push({ id: memberId, name: memberName });
    found.set(group.id, known);
  }
  return [...found.values()];
}

export type GroupToEdit = {
  readonly class_: ClassToEdit;
  readonly id: string;
  readonly [proof]: "group";
};
interface GroupIds {
  classId: string;
  groupId: string;
}

const theGroup = (viewer: Teacher, { classId, groupId }: GroupIds) =>
  db
    .select({
      id: groups.id,
      name: groups.name,
      classId: classes.id,
      className: classes.name,
      archivedAt: classes.archivedAt,
    })
    .from(groups)
    .innerJoin(classes, and(eq(classes.schoolId, groups.schoolId), eq(classes.id, groups.classId)))
    .where(
      and(
        eq(groups.schoolId, viewer.schoolId),
        eq(groups.id, groupId),
        eq(groups.classId, classId),
        teaches(viewer, groups.classId),
      ),
    );

/** A group of a class that the viewer teaches. */
export async function findGroupToEdit(viewer: Teacher, ids: GroupIds): Promise<GroupToEdit> {
  const [row] = await theGroup(viewer, ids);
  if (!row) throw notFound("group");
  const class_ = { teacher: viewer, id: row.classId, archivedAt: row.archivedAt };
  return { class_, id: row.id } as GroupToEdit;
}

/** A group, and everyone in its class with whether they are in it. */
export async function readGroup(viewer: Teacher, ids: GroupIds) {
  const [[group], students] = await Promise.all([
    theGroup(viewer, ids),
    db
      .select({
        id: users.id,
        name: users.name,
        handle: users.handle,
        member: sql<boolean>`${groupMembers.userId} is not null`,
      })
      .from(enrollments)
      .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
      .leftJoin(
        groupMembers,
        and(
          eq(groupMembers.schoolId, enrollments.schoolId),
          eq(groupMembers.classId, enrollments.classId),
          eq(groupMembers.userId, enrollments.userId),
          eq(groupMembers.groupId, ids.groupId),
        ),
      )
      .where(
        and(
          eq(enrollments.schoolId, viewer.schoolId),
          eq(enrollments.classId, ids.classId),
          isNull(enrollments.removedAt),
          teaches(viewer, enrollments.classId),
        ),
      )
      .orderBy(asc(sql`lower(${users.name})`), asc(users.id)),
  ]);
  if (!group) throw notFound("group");
  return { group, students };
}
