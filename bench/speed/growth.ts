/** The SQL statements of every page, in a small school and in the same school grown: a page whose number grows is named. */
import { cookieOf } from "@/bench/attack/client";
import { db } from "@/db/client";
import { classTeachers, enrollments } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, aTeacher } from "@/db/testing/makers";
import { pages } from "@/e2e/access/pages";
import { personIn, type Role, roles } from "@/e2e/access/roles";
import { routes } from "@/e2e/access/routes";
import { aWorld, type World } from "@/e2e/world";
import { aLesson } from "@/lib/lesson/testing";
import { addStudents, answerEverything } from "./school";
import type { Site } from "./site";

interface Place {
  path: string;
  role: Role;
}
export interface Growth {
  path: string;
  small: number;
  grown: number;
}

/** Every page, and every route that is read, as someone who gets in. */
async function placesOf(world: World): Promise<(Place & { name: string })[]> {
  const admitted = (who: Record<Role, unknown>, answer: unknown) =>
    [...roles].reverse().find((role) => role !== "stranger" && who[role] === answer);
  const found = pages.map(({ file, path, who }) => ({
    name: file,
    path: path(world.ids),
    role: admitted(who, "ok") ?? "visitor",
  }));
  for (const { file, method, request, who } of routes) {
    if (method !== "GET") continue;
    found.push({ name: file, path: (await request(world)).path, role: admitted(who, 200) ?? "visitor" });
  }
  return found;
}

/** Ten times more of everything, around the same people and the same ids. */
async function grow(world: World, by: number): Promise<void> {
  const { teacher, student, ids } = world;
  const { schoolId } = teacher;
  const [class_, first] = await Promise.all([
    db.query.classes.findFirst({ where: (t, { eq }) => eq(t.id, ids.classId) }),
    db.query.assignments.findFirst({ where: (t, { eq }) => eq(t.id, ids.assignmentId) }),
  ]);
  if (!class_ || !first) throw new Error("The world has lost its class.");
  const handedIn = { state: "submitted" as const, submittedAt: new Date() };
  const content = aLesson();
  await answerEverything(await addStudents({ assignment: first, class_ }, 3 * by, handedIn), content, true);
  for (let n = 0; n < by; n += 1) {
    await aTeacher({ schoolId });
    const other = await aClassWith(1, { teacher });
    await db.insert(enrollments).values({ schoolId, classId: other.class_.id, userId: student.id });
    await db
      .insert(classTeachers)
      .values({ schoolId, classId: other.class_.id, userId: world.otherTeacher.id });
    for (const owner of [teacher, world.otherTeacher]) {
      const lesson = await aLessonOf(owner, { content });
      for (const to of [class_, other.class_]) {
        const assignment = await anAssignment({ teacher: owner, class_: to, lesson });
        await answerEverything(await addStudents({ assignment, class_: to }, 1, handedIn), content, true);
      }
    }
  }
}

async function countEach(site: Site, world: World): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { name, path, role } of await placesOf(world)) {
    const ask = () =>
      fetch(`${site.server.address}${path}`, {
        headers: cookieOf(personIn(world, role)),
        redirect: "manual",
      }).then(async (answer) => {
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      });
    await ask();
    counts.set(name, await site.statements.count(ask));
  }
  return counts;
}

/** Every page with the statements it took before and after. */
export async function statementsOfPages(site: Site, by: number): Promise<Growth[]> {
  const world = await aWorld();
  const small = await countEach(site, world);
  await grow(world, by);
  const grown = await countEach(site, world);
  return [...small].map(([path, count]) => ({ path, small: count, grown: grown.get(path) ?? 0 }));
}
