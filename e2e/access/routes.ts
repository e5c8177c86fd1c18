/** Every route handler: a right request of the world's teacher or student, and what each role is answered. */
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { assignments, essayRevisions, keptRubrics } from "@/db/schema";
import { plainSettings } from "@/lib/features/reading/settings";
import { aLesson } from "@/lib/lesson/testing";
import { newId } from "@/lib/shared/ids";
import type { World } from "../world";
import type { Role } from "./roles";

export interface RouteRow {
  file: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  request: (world: World) => { path: string; body?: unknown } | Promise<{ path: string; body?: unknown }>;
  who: Record<Role, number>;
}

const refused = (status = 404): Record<Role, number> => ({
  visitor: 401,
  student: status,
  otherStudent: status,
  teacher: status,
  otherTeacher: status,
  stranger: status,
});

const article = {
  title: "The treaty",
  byline: "",
  publication: "",
  date: "",
  url: "",
  text: readFileSync(new URL("../../db/seed/russia-leaves-syria.txt", import.meta.url), "utf8"),
};

/** A rubric that the teacher keeps. */
async function aKeptRubric({ teacher }: Pick<World, "teacher">) {
  const [id, name] = [newId(), "Argument"];
  const rubric = aLesson().prompts[0]?.rubric ?? { criteria: [] };
  await db.insert(keptRubrics).values({ schoolId: teacher.schoolId, id, ownerId: teacher.id, name, rubric });
  return { id, name, rubric };
}

export const routes: RouteRow[] = [
  {
    file: "api/answers/route.ts",
    method: "POST",
    request: ({ ids }) => ({
      path: "/api/answers",
      body: {
        attemptId: ids.workingId,
        itemId: "q1",
        base: 1,
        writer: newId(),
        count: 1,
        value: { kind: "multiple-choice", option: "a" },
      },
    }),
    who: { ...refused(), student: 200 },
  },
  {
    file: "api/answers/late/route.ts",
    method: "POST",
    request: async ({ ids }) => {
      await db
        .update(assignments)
        .set({ closesAt: new Date(Date.now() - 60_000) })
        .where(eq(assignments.id, ids.assignmentId));
      const value = { kind: "multiple-choice", option: "a" };
      const body = { attemptId: ids.workingId, itemId: "q1", writer: newId(), count: 1, value, writtenAt: 0 };
      return { path: "/api/answers/late", body };
    },
    who: { ...refused(), student: 200 },
  },
  {
    file: "api/highlights/route.ts",
    method: "POST",
    request: ({ ids }) => ({
      path: "/api/highlights",
      body: {
        attemptId: ids.workingId,
        id: newId(),
        fromSentence: "p1s1",
        fromOffset: 4,
        toSentence: "p1s2",
        toOffset: 7,
        colour: "sky",
        note: "Why forty?",
        removed: false,
      },
    }),
    who: { ...refused(), student: 200 },
  },
  {
    file: "api/attempts/[attemptId]/writing/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/attempts/${ids.workingId}/writing` }),
    who: { ...refused(), student: 200, teacher: 200 },
  },
  {
    file: "api/attempts/[attemptId]/revisions/[number]/route.ts",
    method: "GET",
    request: async ({ ids, teacher }) => {
      const version = { schoolId: teacher.schoolId, attemptId: ids.workingId, number: 1 };
      await db
        .insert(essayRevisions)
        .values({ ...version, text: "Before.", words: 1, savedAt: new Date() })
        .onConflictDoNothing();
      return { path: `/api/attempts/${ids.workingId}/revisions/1` };
    },
    who: { ...refused(), student: 200, teacher: 200 },
  },
  {
    file: "api/attempts/[attemptId]/revisions/route.ts",
    method: "POST",
    request: ({ ids }) => ({ path: `/api/attempts/${ids.workingId}/revisions` }),
    who: { ...refused(), student: 200 },
  },
  {
    file: "api/attempts/[attemptId]/pastes/route.ts",
    method: "POST",
    request: ({ ids }) => ({
      path: `/api/attempts/${ids.workingId}/pastes`,
      body: { id: newId(), itemId: "essay", text: "Pasted words.", ago: 0 },
    }),
    who: { ...refused(), student: 200 },
  },
  {
    file: "api/attempts/[attemptId]/checks/route.ts",
    method: "POST",
    request: async ({ ids }) => {
      await db.update(assignments).set({ atOnce: true }).where(eq(assignments.id, ids.assignmentId));
      const value = { kind: "multiple-choice", option: "a" };
      return { path: `/api/attempts/${ids.workingId}/checks`, body: { itemId: "q1", value } };
    },
    who: { ...refused(), student: 200 },
  },
  {
    file: "api/attempts/[attemptId]/hints/route.ts",
    method: "POST",
    request: async ({ ids }) => {
      await db.update(assignments).set({ hints: true }).where(eq(assignments.id, ids.assignmentId));
      return { path: `/api/attempts/${ids.workingId}/hints`, body: { itemId: "q1", step: 1 } };
    },
    who: { ...refused(), student: 200 },
  },
  {
    // Everybody's own settings, but in one's own name alone.
    file: "api/reading-settings/route.ts",
    method: "POST",
    request: ({ student }) => ({
      path: "/api/reading-settings",
      body: { as: student.id, settings: { ...plainSettings, textSize: 140 } },
    }),
    who: { ...refused(), student: 200, otherStudent: 403 },
  },
  {
    file: "api/words/route.ts",
    method: "POST",
    request: ({ ids, student }) => ({
      path: "/api/words",
      body: { as: student.id, attemptId: ids.workingId, entryId: "g1", sentenceId: "p1s1", kept: true },
    }),
    who: { ...refused(), student: 200, otherStudent: 403 },
  },
  {
    // Every teacher may draft; a key that is another's lesson is no way into it.
    file: "api/drafts/route.ts",
    method: "POST",
    request: ({ ids }) => ({ path: "/api/drafts", body: { ...article, key: ids.lessonId } }),
    who: { ...refused(), teacher: 201, otherTeacher: 404, stranger: 201 },
  },
  {
    // Every teacher may bring in an article; nothing is kept of it.
    file: "api/imports/route.ts",
    method: "POST",
    request: () => ({ path: "/api/imports", body: { text: article.text } }),
    who: { ...refused(), teacher: 200, otherTeacher: 200, stranger: 200 },
  },
  {
    // A file in JSON's place: its reader says that it knows no such kind.
    file: "api/imports/file/route.ts",
    method: "POST",
    request: () => ({ path: "/api/imports/file", body: { no: "file" } }),
    who: { ...refused(), teacher: 422, otherTeacher: 422, stranger: 422 },
  },
  {
    file: "api/lessons/[lessonId]/changes/route.ts",
    method: "POST",
    request: ({ ids }) => ({
      path: `/api/lessons/${ids.lessonId}/changes`,
      body: { base: 1, change: { kind: "set-title", title: "Another title" } },
    }),
    who: { ...refused(), teacher: 200 },
  },
  {
    // Once, as JSON; a stream is for whoever asks for one.
    file: "api/assignments/[assignmentId]/live/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/assignments/${ids.assignmentId}/live` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/assignments/[assignmentId]/marks/route.ts",
    method: "POST",
    request: ({ ids, teacher }) => ({
      path: `/api/assignments/${ids.assignmentId}/marks`,
      body: { as: teacher.id, itemId: "q3", points: 1, members: [{ attemptId: ids.attemptId, seen: "" }] },
    }),
    who: { ...refused(), teacher: 200, otherTeacher: 403, stranger: 403 },
  },
  {
    file: "api/reviews/[attemptId]/remarks/route.ts",
    method: "POST",
    request: ({ ids, teacher }) => ({
      path: `/api/reviews/${ids.attemptId}/remarks`,
      body: {
        ...{ as: teacher.id, assignmentId: ids.assignmentId, id: newId(), itemId: "essay" },
        ...{ from: 0, to: 5, text: "Who?", base: 0 },
      },
    }),
    who: { ...refused(), teacher: 200, otherTeacher: 403, stranger: 403 },
  },
  {
    file: "api/reviews/[attemptId]/note/route.ts",
    method: "POST",
    request: ({ ids, teacher }) => ({
      path: `/api/reviews/${ids.attemptId}/note`,
      body: { as: teacher.id, assignmentId: ids.assignmentId, base: 0, text: "Ask her how." },
    }),
    who: { ...refused(), teacher: 200, otherTeacher: 403, stranger: 403 },
  },
  {
    // Everybody's own bank, but in one's own name alone.
    file: "api/comment-bank/route.ts",
    method: "POST",
    request: ({ teacher }) => ({
      path: "/api/comment-bank",
      body: { as: teacher.id, do: "keep", text: "Cite the sentence." },
    }),
    who: { ...refused(), teacher: 200, otherTeacher: 403, stranger: 403 },
  },
  {
    file: "api/lessons/[lessonId]/docx/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/lessons/${ids.lessonId}/docx?copy=teacher` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/lessons/[lessonId]/ideas/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/lessons/${ids.lessonId}/ideas` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/lessons/[lessonId]/ideas/route.ts",
    method: "POST",
    request: ({ ids }) => ({
      path: `/api/lessons/${ids.lessonId}/ideas`,
      body: { concept: "patron-client", form: "argument" },
    }),
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/rubrics/route.ts",
    method: "GET",
    request: () => ({ path: "/api/rubrics" }),
    who: { ...refused(), teacher: 200, otherTeacher: 200, stranger: 200 },
  },
  {
    file: "api/rubrics/route.ts",
    method: "POST",
    // The teacher's own rubric, written over: no colleague may, and another school's has nothing to do with it.
    request: async (world) => ({ path: "/api/rubrics", body: await aKeptRubric(world) }),
    who: { ...refused(), teacher: 200, stranger: 200 },
  },
  {
    file: "api/rubrics/[rubricId]/route.ts",
    method: "DELETE",
    request: async ({ teacher }) => {
      const { id } = await aKeptRubric({ teacher });
      return { path: `/api/rubrics/${id}` };
    },
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/reviews/[attemptId]/marks/route.ts",
    method: "POST",
    request: ({ ids }) => ({
      path: `/api/reviews/${ids.attemptId}/marks`,
      body: { assignmentId: ids.assignmentId, base: 0, itemId: "q3", points: 1 },
    }),
    who: { ...refused(), teacher: 200 },
  },
  {
    // A file of nobody's: whoever may review is told so, the rest learn nothing.
    file: "api/reviews/[attemptId]/rescue/route.ts",
    method: "POST",
    request: ({ ids }) => ({
      path: `/api/reviews/${ids.workingId}/rescue`,
      body: { assignmentId: ids.assignmentId, seal: "none", answers: [] },
    }),
    who: { ...refused(), teacher: 422 },
  },
  {
    file: "api/classes/[classId]/data/[format]/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/classes/${ids.classId}/data/csv` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/classes/[classId]/students/[studentId]/data/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/classes/${ids.classId}/students/${ids.studentId}/data` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    // For the school's administrators: the world's teacher is one.
    file: "api/school/students/[studentId]/data/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/school/students/${ids.studentId}/data` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/classes/[classId]/gradebook/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/classes/${ids.classId}/gradebook` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    file: "api/classes/[classId]/gradebook/xlsx/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/classes/${ids.classId}/gradebook/xlsx` }),
    who: { ...refused(), teacher: 200 },
  },
  {
    // Says nothing of anyone, and only to a program on the server's own machine, as these tests are.
    file: "api/metrics/route.ts",
    method: "GET",
    request: () => ({ path: "/api/metrics" }),
    who: { ...refused(200), visitor: 200 },
  },
  {
    file: "sw.js/route.ts",
    method: "GET",
    request: () => ({ path: "/sw.js" }),
    who: { ...refused(200), visitor: 200 },
  },
  {
    // Says nothing of anyone.
    file: "api/health/route.ts",
    method: "GET",
    request: () => ({ path: "/api/health" }),
    who: { ...refused(200), visitor: 200 },
  },
];
