/**
 * Three houses full of marked things: a teacher, two students, a class, lessons, an assignment and work in each. Two share
 * a school. Every text carries a mark that says whose it is, so that what is found in an answer's bytes tells whether the
 * one who asked may know it, whatever the page.
 */
import { db, sql } from "@/db/client";
import { marks } from "@/db/schema";
import * as make from "@/db/testing/makers";
import { answerAll, type World } from "@/e2e/world";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import type { Person } from "./client";

export const houseNames = ["A", "O", "S"] as const;
export type HouseName = (typeof houseNames)[number];
export const places = ["teacher", "student", "classmate"] as const;
export type Role = "visitor" | `${HouseName}.${(typeof places)[number]}`;
export const roles: Role[] = [
  "visitor",
  ...houseNames.flatMap((house) => places.map((place): Role => `${house}.${place}`)),
];

/** What a mark stands on. */
export type Marked =
  /** Names and addresses of teachers: their school's. */
  | "staff"
  /** Names and handles of students: their own and their teacher's. */
  | "student"
  | "classmate"
  /** What an assigned lesson shows: the house's. */
  | "lesson"
  | "class"
  /** Keys, reasons, model answers, what only the teacher's lesson holds: the teacher's, until feedback is due. */
  | "key"
  /** A lesson nobody was given, and a review under way: the teacher's. */
  | "draft"
  | "review";

export interface House {
  name: HouseName;
  teacher: make.UserRow;
  student: make.UserRow;
  classmate: make.UserRow;
  class_: make.ClassRow;
  assignment: make.AssignmentRow;
  working: make.AttemptRow;
  submitted: make.AttemptRow;
  ids: World["ids"];
}
export type Houses = Record<HouseName, House>;

/** The mark on the n-th thing of a kind in a house. */
export const mark = (house: HouseName, kind: Marked, n = 0) => `zq${house}${kind}${n}x`;
export const markPattern = /zq([AOS])(staff|student|classmate|lesson|class|key|draft|review)\d+x/g;

/** True where the role may read things of that kind in that house, before any feedback is due. */
export function maySee(role: Role, house: HouseName, kind: Marked): boolean {
  if (role === "visitor") return false;
  const [own, place] = role.split(".");
  const sameSchool = own === house || (own !== "S" && house !== "S");
  if (kind === "staff") return sameSchool;
  if (own !== house) return false;
  return place === "teacher" || kind === "lesson" || kind === "class" || kind === place;
}

/** Marks every text of the lesson that students must not see before feedback is due, and some that they may. */
export function markedLesson(house: HouseName, all: "lesson" | "draft"): Lesson {
  let n = 0;
  const next = (kind: Marked) => {
    n += 1;
    return mark(house, kind, n);
  };
  const key = () => `${next(all === "draft" ? "draft" : "key")} must wait`;
  const open = (text: string) => `${text} ${next(all)}`;
  const content = aLesson();
  content.title = open(content.title);
  for (const text of content.texts)
    for (const section of text.sections) {
      section.gist = key();
      for (const { sentences } of section.paragraphs)
        for (const sentence of sentences) sentence.text = open(sentence.text);
    }
  for (const item of content.items) {
    item.stem = open(item.stem);
    if (item.kind === "multiple-choice")
      for (const option of item.options) if (option.wrong) option.wrong.reason = key();
    if (item.kind !== "short-answer") continue;
    item.modelAnswer = key();
    for (const point of item.keyPoints)
      Object.assign(point, { text: key(), accepted: [key()], notEnough: [key()] });
  }
  for (const prompt of content.prompts) {
    prompt.prompt = open(prompt.prompt);
    const reading = { school: "realism" as const, reading: key() };
    Object.assign(prompt, { strongPoints: [key()], misconceptions: [key()], schools: [reading] });
    prompt.viewpoints = [{ holder: key(), view: key(), evidence: [] }];
    Object.assign(prompt, { sources: [key()], parallels: [{ when: "1938", what: key() }] });
  }
  content.discussion = [{ id: "d1", text: key() }];
  content.plan = { bellRinger: key(), exitTicket: key(), outlines: [] };
  content.notes = [key()];
  content.glance.stances = [{ id: "s1", actor: key(), stance: "wants", what: key(), sentence: "p1s1" }];
  const [first] = content.items;
  if (first) content.pool = [{ ...first, id: "spare", stem: key() }];
  return content;
}

/** Builds a house, in a school of its own unless told which. */
export async function aHouse(name: HouseName, schoolId?: string): Promise<House> {
  const teacher = await make.aTeacher({
    ...(schoolId && { schoolId }),
    isAdmin: schoolId === undefined,
    name: `Ms ${mark(name, "staff")}`,
  });
  const { class_ } = await make.aClassWith(0, { teacher, name: `Period ${mark(name, "class")}` });
  const pupil = async (kind: "student" | "classmate") => {
    const row = await make.aStudent(teacher.schoolId, { name: `Kim ${mark(name, kind)}` });
    await sql`insert into enrollments (school_id, class_id, user_id) values (${row.schoolId}, ${class_.id}, ${row.id})`;
    return row;
  };
  const [student, classmate] = [await pupil("student"), await pupil("classmate")];
  const content = markedLesson(name, "lesson");
  const lesson = await make.aLessonOf(teacher, { content });
  await make.aLessonOf(teacher, { content: markedLesson(name, "draft"), published: false });
  const given = { teacher, class_, lesson, attemptsAllowed: 2, instructions: mark(name, "lesson", 999) };
  const assignment = await make.anAssignment(given);
  const working = await make.anAttempt(assignment, student);
  const done = { state: "submitted" as const, submittedAt: new Date(), comment: mark(name, "review") };
  const submitted = await make.anAttempt(assignment, classmate, done);
  await markAnswers(working, content, mark(name, "student", 1));
  await markAnswers(submitted, content, mark(name, "classmate", 1));
  const one = { schoolId: teacher.schoolId, attemptId: submitted.id, itemId: "q3", points: 1 };
  await db.insert(marks).values({ ...one, source: "teacher", comment: mark(name, "review", 1) });
  const group = await make.aGroup(class_, [student]);
  const ids = {
    classId: class_.id,
    groupId: group.id,
    lessonId: lesson.id,
    assignmentId: assignment.id,
  };
  return {
    ...{ name, teacher, student, classmate, class_, assignment, working, submitted },
    ids: { ...ids, attemptId: submitted.id, workingId: working.id, studentId: student.id },
  };
}

async function markAnswers(attempt: make.AttemptRow, content: Lesson, text: string): Promise<void> {
  await answerAll(attempt, content);
  await sql`update answers set value = jsonb_set(value, '{text}', to_jsonb(${text}::text))
    where school_id = ${attempt.schoolId} and attempt_id = ${attempt.id} and value ? 'text'`;
}

export async function threeHouses(): Promise<Houses> {
  const A = await aHouse("A");
  return { A, O: await aHouse("O", A.teacher.schoolId), S: await aHouse("S") };
}

export function personOf(houses: Houses, role: Role): Person | null {
  if (role === "visitor") return null;
  const [house, place] = role.split(".") as [HouseName, (typeof places)[number]];
  return houses[house][place];
}

/** The house as the access tests know a world, so that their right requests serve here too. */
export function asWorld(houses: Houses, name: HouseName): World {
  const { teacher, student, classmate, class_, ids } = houses[name];
  const other = houses[name === "O" ? "A" : "O"];
  return {
    ...{ teacher, student, classmate, ids, joinCode: class_.joinCode },
    otherTeacher: name === "S" ? teacher : other.teacher,
    otherStudent: other.student,
    stranger: houses[name === "S" ? "A" : "S"].teacher,
  };
}
