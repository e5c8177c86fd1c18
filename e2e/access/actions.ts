/**
 * Every server action: what a right request holds, and who is obeyed. The fields are right for the world's teacher and
 * student, so that a refusal of anyone else is about who asks. An action without a row fails the access test.
 */
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  attempts,
  classTeachers,
  enrollments,
  exceptions,
  groups,
  invitations,
  keptWords,
  lessonFolders,
  lessons as lessonRows,
  lessonShares,
  lessonVersions,
  resetLinks,
  users,
} from "@/db/schema";
import { aTeacher } from "@/db/testing/makers";
import { hashSecret, newToken, tokenHash } from "@/lib/access/secrets";
import { aLesson } from "@/lib/lesson/testing";
import { newId } from "@/lib/shared/ids";
import type { World } from "../world";
import { type Role, roles } from "./roles";

type Fields = Record<string, string>;
export interface ActionRow {
  file: string;
  name: string;
  who: readonly Role[];
  fields: (world: World) => Fields | Promise<Fields>;
}

const everyone = roles;
const nobody: Role[] = [];
const signedIn = roles.filter((role) => role !== "visitor");
const teachers = ["teacher", "otherTeacher", "stranger"] as const;
const owner = ["teacher"] as const;
const password = "a short sentence works";

let count = 0;
const freshEmail = () => {
  count += 1;
  return `fresh${count}-${newId()}@example.org`;
};
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000);
const classOf = ({ ids }: World): Fields => ({ classId: ids.classId });
const studentOf = ({ ids, student }: World): Fields => ({ classId: ids.classId, studentId: student.id });

async function aGroupOf({ teacher, ids }: World): Promise<Fields> {
  const [groupId, name] = [newId(), `Table ${newId()}`];
  await db.insert(groups).values({ schoolId: teacher.schoolId, classId: ids.classId, id: groupId, name });
  return { classId: ids.classId, groupId };
}

/** A further teacher of the school, who teaches the class where that is asked. */
async function aColleagueOf({ teacher, ids }: World, teaches: boolean): Promise<Fields> {
  const { schoolId } = teacher;
  const { id: userId } = await aTeacher({ schoolId });
  if (teaches) await db.insert(classTeachers).values({ schoolId, classId: ids.classId, userId });
  return { classId: ids.classId, colleagueId: userId };
}

const word = { term: "treaty", partOfSpeech: "noun", definition: "an agreement", sentence: "It held." };
async function aKeptWord({ ids, student }: World): Promise<Fields> {
  const { schoolId, id: userId } = student;
  await db.insert(keptWords).values({ schoolId, userId, lessonId: ids.lessonId, ...word });
  return { lessonId: ids.lessonId, term: word.term };
}

async function removed(world: World): Promise<Fields> {
  const { schoolId, id } = world.student;
  await db
    .update(enrollments)
    .set({ removedAt: new Date() })
    .where(and(eq(enrollments.schoolId, schoolId), eq(enrollments.userId, id)));
  return studentOf(world);
}

async function anInvitation({ teacher }: World): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), newToken()];
  await db.insert(invitations).values({
    schoolId: teacher.schoolId,
    id,
    email: freshEmail(),
    tokenHash: tokenHash(token),
    invitedBy: teacher.id,
    expiresAt: tomorrow(),
  });
  return { id, token };
}

async function aResetToken({ teacher }: World): Promise<string> {
  const token = newToken();
  await db.insert(resetLinks).values({
    schoolId: teacher.schoolId,
    id: newId(),
    userId: teacher.id,
    tokenHash: tokenHash(token),
    expiresAt: tomorrow(),
  });
  return token;
}

async function withPassword({ teacher }: World): Promise<string> {
  const secretHash = await hashSecret(password);
  await db.update(users).set({ secretHash }).where(eq(users.id, teacher.id));
  return teacher.email ?? "";
}

const classes = "teach/classes/actions.ts";
const inGroups = "teach/classes/[classId]/groups/actions.ts";
const teaching = "teach/classes/[classId]/teachers/actions.ts";
const school = "teach/school/actions.ts";
const account = "account/actions.ts";
const colleague = ({ otherTeacher }: World): Fields => ({ userId: otherTeacher.id });
const profile = { name: "Ada Ortiz", timeZone: "Europe/Berlin" };

const lessons = "teach/lessons/actions.ts";
const editing = "teach/assignments/[assignmentId]/edit/actions.ts";
const reviewing = "teach/assignments/[assignmentId]/attempts/[attemptId]/actions.ts";
const lessonOf = ({ ids }: World): Fields => ({ lessonId: ids.lessonId });
const folders = "teach/lessons/folders/actions.ts";
const sharing = "teach/lessons/[lessonId]/share/actions.ts";
async function aFolder({ teacher }: World): Promise<Fields> {
  const folderId = newId();
  const { schoolId, id: ownerId } = teacher;
  await db.insert(lessonFolders).values({ schoolId, id: folderId, ownerId, name: `Unit ${folderId}` });
  return { folderId };
}
async function aShare({ teacher, classmate, ids }: World): Promise<Fields> {
  const id = newId();
  const { schoolId } = teacher;
  // With someone who is none of those that ask.
  const withUserId = classmate.id;
  await db
    .insert(lessonShares)
    .values({ schoolId, id, lessonId: ids.lessonId, kind: "colleague", withUserId });
  return { lessonId: ids.lessonId, shareId: id };
}
const assignmentOf = ({ ids }: World): Fields => ({ assignmentId: ids.assignmentId });
const pieceOf = ({ ids }: World): Fields => ({ assignmentId: ids.assignmentId, attemptId: ids.attemptId });
const settings = { title: "The treaty", timeZone: "UTC", attempts: "1", feedback: "on-return" };

async function anException(world: World): Promise<Fields> {
  const { teacher, student, ids } = world;
  const exceptionId = newId();
  await db.insert(exceptions).values({
    ...{ schoolId: teacher.schoolId, id: exceptionId, assignmentId: ids.assignmentId },
    ...{ userId: student.id, attemptsAllowed: 2, setBy: teacher.id },
  });
  return { ...assignmentOf(world), exceptionId };
}

/** A newer version of the lesson, to move the assignment to. */
async function aNewerVersion(world: World): Promise<Fields> {
  const { teacher, ids } = world;
  await db.insert(lessonVersions).values({
    schoolId: teacher.schoolId,
    lessonId: ids.lessonId,
    version: 2,
    content: aLesson(),
    publishedBy: teacher.id,
  });
  await db.update(lessonRows).set({ publishedVersion: 2 }).where(eq(lessonRows.id, ids.lessonId));
  return { ...assignmentOf(world), version: "2" };
}

export const actions: ActionRow[] = [
  // The look-around is off wherever there is no sample school, and so here.
  { file: "(public)/actions.ts", name: "lookAroundAction", who: nobody, fields: () => ({ role: "teacher" }) },
  {
    file: "(public)/forgot/actions.ts",
    name: "forgotAction",
    who: everyone,
    fields: ({ teacher }) => ({ email: teacher.email ?? "" }),
  },
  {
    file: "(public)/invite/[token]/actions.ts",
    name: "acceptAction",
    who: everyone,
    fields: async (world) => ({ ...profile, password, token: (await anInvitation(world)).token }),
  },
  {
    file: "(public)/join/actions.ts",
    name: "findCodeAction",
    who: everyone,
    fields: ({ joinCode }) => ({ code: joinCode }),
  },
  {
    // A visitor becomes a new student; the students join with their account, the teachers can't.
    file: "(public)/join/actions.ts",
    name: "joinAction",
    who: ["visitor", "student", "otherStudent"],
    fields: ({ joinCode }) => ({ code: joinCode, name: "Kit", timeZone: "UTC" }),
  },
  {
    file: "(public)/reset/[token]/actions.ts",
    name: "resetAction",
    who: everyone,
    fields: async (world) => ({ token: await aResetToken(world), password }),
  },
  // Google is off here.
  { file: "(public)/sign-in/actions.ts", name: "googleAction", who: nobody, fields: () => ({}) },
  {
    file: "(public)/sign-in/actions.ts",
    name: "signInAction",
    who: everyone,
    fields: async (world) => ({ signInName: await withPassword(world), password }),
  },
  {
    file: "(public)/sign-up/actions.ts",
    name: "signUpAction",
    who: everyone,
    fields: () => ({ ...profile, school: "Harbour School", email: freshEmail(), password }),
  },
  { file: account, name: "changeAboutAction", who: signedIn, fields: () => profile },
  {
    // The current password is the teacher's; the other two have none yet, as after a sign-in by Google, and may choose one.
    file: account,
    name: "changePasswordAction",
    who: teachers,
    fields: async (world) => {
      await withPassword(world);
      return { currentPassword: password, password: `${password} well` };
    },
  },
  { file: account, name: "changeThemeAction", who: everyone, fields: () => ({ theme: "dark" }) },
  { file: account, name: "signOutAction", who: everyone, fields: () => ({}) },
  { file: account, name: "signOutEverywhereAction", who: signedIn, fields: () => ({}) },
  {
    file: "teach/classes/[classId]/import/actions.ts",
    name: "previewImportAction",
    who: owner,
    fields: (w) => ({ ...classOf(w), text: "Nia Okafor" }),
  },
  {
    file: "teach/classes/[classId]/import/actions.ts",
    name: "importRosterAction",
    who: owner,
    fields: (w) => ({ ...classOf(w), text: "Nia Okafor" }),
  },
  {
    file: "teach/classes/[classId]/cards/actions.ts",
    name: "renewPassphrasesAction",
    who: owner,
    fields: classOf,
  },
  {
    file: inGroups,
    name: "createGroupAction",
    who: owner,
    fields: (w) => ({ ...classOf(w), name: `Table ${newId()}` }),
  },
  {
    file: inGroups,
    name: "renameGroupAction",
    who: owner,
    fields: async (w) => ({ ...(await aGroupOf(w)), name: `Table ${newId()}` }),
  },
  { file: inGroups, name: "deleteGroupAction", who: owner, fields: aGroupOf },
  {
    file: inGroups,
    name: "changeMembersAction",
    who: owner,
    fields: async (w) => ({ ...(await aGroupOf(w)), member: w.student.id }),
  },
  { file: teaching, name: "addTeacherAction", who: owner, fields: (w) => aColleagueOf(w, false) },
  { file: teaching, name: "removeTeacherAction", who: owner, fields: (w) => aColleagueOf(w, true) },
  {
    file: "teach/classes/[classId]/students/[studentId]/data/actions.ts",
    name: "eraseStudentAction",
    who: owner,
    fields: (w) => ({ ...studentOf(w), name: w.student.name }),
  },
  {
    file: "teach/school/students/actions.ts",
    name: "eraseStudentOfSchoolAction",
    who: owner,
    fields: (w) => ({ studentId: w.student.id, name: w.student.name }),
  },
  { file: classes, name: "createClassAction", who: teachers, fields: () => ({ name: "Period 7" }) },
  { file: classes, name: "putBackStudentAction", who: owner, fields: removed },
  { file: classes, name: "removeStudentAction", who: owner, fields: studentOf },
  { file: classes, name: "renameClassAction", who: owner, fields: (w) => ({ ...classOf(w), name: "New" }) },
  {
    file: classes,
    name: "renameStudentAction",
    who: owner,
    fields: (w) => ({ ...studentOf(w), name: "Ana" }),
  },
  { file: classes, name: "resetPassphraseAction", who: owner, fields: studentOf },
  { file: classes, name: "rotateJoinCodeAction", who: owner, fields: classOf },
  {
    file: classes,
    name: "setArchivedAction",
    who: owner,
    fields: (w) => ({ ...classOf(w), archived: "yes" }),
  },
  { file: classes, name: "setJoinOpenAction", who: owner, fields: (w) => ({ ...classOf(w), open: "no" }) },
  {
    file: "teach/classes/[classId]/gradebook/actions.ts",
    name: "setExcused",
    who: owner,
    fields: (w) => ({ ...studentOf(w), assignmentId: w.ids.assignmentId, excused: "yes", reason: "ill" }),
  },
  {
    file: "teach/classes/[classId]/gradebook/settings/actions.ts",
    name: "save",
    who: owner,
    fields: (w) => ({ ...classOf(w), base: "0", missing: "zero", "name-0": "Essays", "weight-0": "1" }),
  },
  {
    file: school,
    name: "administratorAction",
    who: owner,
    fields: (w) => ({ ...colleague(w), isAdmin: "yes" }),
  },
  {
    // Every administrator may invite, into the school of their own.
    file: school,
    name: "inviteAction",
    who: ["teacher", "stranger"],
    fields: () => ({ email: freshEmail() }),
  },
  {
    file: school,
    name: "putBackColleagueAction",
    who: owner,
    fields: async (world) => {
      const gone = { removedAt: new Date() };
      await db.update(users).set(gone).where(eq(users.id, world.otherTeacher.id));
      return colleague(world);
    },
  },
  { file: school, name: "removeColleagueAction", who: owner, fields: colleague },
  { file: school, name: "resetLinkAction", who: owner, fields: colleague },
  {
    file: school,
    name: "withdrawAction",
    who: owner,
    fields: async (world) => ({ invitationId: (await anInvitation(world)).id }),
  },
  { file: lessons, name: "archive", who: owner, fields: lessonOf },
  { file: lessons, name: "restore", who: owner, fields: lessonOf },
  { file: lessons, name: "duplicate", who: owner, fields: lessonOf },
  { file: lessons, name: "copy", who: owner, fields: lessonOf },
  { file: folders, name: "create", who: teachers, fields: () => ({ name: `Unit ${newId()}` }) },
  {
    file: folders,
    name: "rename",
    who: owner,
    fields: async (w) => ({ ...(await aFolder(w)), name: "Unit 4" }),
  },
  { file: folders, name: "remove", who: owner, fields: aFolder },
  {
    file: folders,
    name: "file",
    who: owner,
    fields: async (w) => ({ ...(await aFolder(w)), lessonIds: w.ids.lessonId }),
  },
  {
    file: sharing,
    name: "withColleague",
    who: owner,
    fields: (w) => ({ ...lessonOf(w), userId: w.otherTeacher.id }),
  },
  { file: sharing, name: "withSchool", who: owner, fields: lessonOf },
  { file: sharing, name: "byLink", who: owner, fields: lessonOf },
  { file: sharing, name: "withdraw", who: owner, fields: aShare },
  { file: sharing, name: "tag", who: owner, fields: (w) => ({ ...lessonOf(w), tags: "Unit 4, sea" }) },
  { file: lessons, name: "draftSample", who: teachers, fields: () => ({ key: newId() }) },
  {
    file: "teach/lessons/[lessonId]/history/actions.ts",
    name: "restoreAsDraft",
    who: owner,
    fields: (world) => ({ ...lessonOf(world), version: "v1", draftVersion: "1" }),
  },
  {
    file: "teach/lessons/[lessonId]/actions.ts",
    name: "publish",
    who: owner,
    fields: async (world) => {
      await db.update(lessonRows).set({ draftVersion: 2 }).where(eq(lessonRows.id, world.ids.lessonId));
      return { ...lessonOf(world), draftVersion: "2" };
    },
  },
  {
    // With a text to compare: no source is fetched for it.
    file: "teach/lessons/[lessonId]/source/actions.ts",
    name: "recheck",
    who: owner,
    fields: (world) => ({ ...lessonOf(world), text: "The treaty was signed. It held for a year." }),
  },
  {
    file: "teach/lessons/[lessonId]/assign/actions.ts",
    name: "assign",
    who: owner,
    fields: (world) => ({ ...lessonOf(world), ...settings, classIds: world.ids.classId }),
  },
  { file: editing, name: "save", who: owner, fields: (world) => ({ ...assignmentOf(world), ...settings }) },
  { file: editing, name: "withdraw", who: owner, fields: assignmentOf },
  { file: editing, name: "restore", who: owner, fields: assignmentOf },
  {
    file: "teach/assignments/[assignmentId]/exceptions/actions.ts",
    name: "keep",
    who: owner,
    fields: (w) => ({ ...assignmentOf(w), whose: `student.${w.student.id}`, attempts: "2" }),
  },
  {
    file: "teach/assignments/[assignmentId]/exceptions/actions.ts",
    name: "remove",
    who: owner,
    fields: anException,
  },
  {
    file: "teach/classes/[classId]/accommodations/actions.ts",
    name: "keep",
    who: owner,
    fields: (w) => ({ ...studentOf(w), time: "150", largePrint: "on" }),
  },
  {
    file: "teach/assignments/[assignmentId]/version/actions.ts",
    name: "move",
    who: owner,
    fields: aNewerVersion,
  },
  {
    file: "teach/assignments/[assignmentId]/actions.ts",
    name: "returnAll",
    who: owner,
    fields: assignmentOf,
  },
  {
    file: reviewing,
    name: "returnPiece",
    who: owner,
    fields: (w) => ({ ...pieceOf(w), base: "0", anyway: "yes" }),
  },
  {
    file: reviewing,
    name: "takePieceBack",
    who: owner,
    fields: async (world) => {
      const returned = { state: "returned" as const, returnedAt: new Date(), returnedBy: world.teacher.id };
      await db.update(attempts).set(returned).where(eq(attempts.id, world.ids.attemptId));
      return pieceOf(world);
    },
  },
  { file: "learn/[assignmentId]/actions.ts", name: "start", who: ["student"], fields: assignmentOf },
  {
    file: "learn/[assignmentId]/actions.ts",
    name: "submit",
    who: ["student"],
    fields: ({ ids }) => ({ attemptId: ids.workingId }),
  },
  {
    file: "learn/[assignmentId]/actions.ts",
    name: "handIn",
    who: ["student"],
    fields: ({ ids }) => ({ attemptId: ids.workingId }),
  },
  { file: "learn/words/actions.ts", name: "remove", who: ["student"], fields: aKeptWord },
  {
    // Only words of a lesson that one has worked on.
    file: "learn/words/actions.ts",
    name: "putBack",
    who: ["student"],
    fields: ({ ids }) => ({ ...word, lessonId: ids.lessonId }),
  },
  {
    // Signs in, on the page of whoever's work it is.
    file: "learn/[assignmentId]/actions.ts",
    name: "renew",
    who: everyone,
    fields: async (world) => ({
      signInName: await withPassword(world),
      password,
      accountId: world.teacher.id,
    }),
  },
];
