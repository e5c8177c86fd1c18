/** Every page by its file under app/, where it is, and who gets in. A page without a row fails the access test. */
import { linkTokenOf, type World } from "../world";
import type { Role } from "./roles";

/** "ok": 200. "away": sent to one's own first page. "sign-in": sent to sign in. Else the status. */
type Outcome = "ok" | "away" | "sign-in" | 404;
export interface PageRow {
  file: string;
  path: (ids: World["ids"]) => string;
  who: Record<Role, Outcome>;
}

const everyone = (ok: Outcome): Record<Role, Outcome> => ({
  visitor: ok,
  student: ok,
  otherStudent: ok,
  teacher: ok,
  otherTeacher: ok,
  stranger: ok,
});
const nobody = { ...everyone(404), visitor: "sign-in" as const };
const signedIn = { ...everyone("ok"), visitor: "sign-in" as const };
const signedOut = { ...everyone("away"), visitor: "ok" as const };
const anyTeacher = { ...nobody, teacher: "ok", otherTeacher: "ok", stranger: "ok" } as const;
const anyStudent = { ...nobody, student: "ok", otherStudent: "ok" } as const;
const owner = { ...nobody, teacher: "ok" } as const;
const assigned = { ...nobody, student: "ok" } as const;

export const pages: PageRow[] = [
  { file: "(public)/page.tsx", path: () => "/", who: signedOut },
  { file: "(public)/sign-in/page.tsx", path: () => "/sign-in", who: signedOut },
  { file: "(public)/sign-up/page.tsx", path: () => "/sign-up", who: signedOut },
  { file: "(public)/forgot/page.tsx", path: () => "/forgot", who: everyone("ok") },
  { file: "(public)/reset/[token]/page.tsx", path: () => `/reset/${"x".repeat(43)}`, who: everyone("ok") },
  { file: "(public)/invite/[token]/page.tsx", path: () => `/invite/${"x".repeat(43)}`, who: everyone("ok") },
  { file: "(public)/join/page.tsx", path: () => "/join", who: everyone("ok") },
  { file: "(public)/join/[code]/page.tsx", path: () => "/join/NOSUCHCO", who: everyone("ok") },
  { file: "account/page.tsx", path: () => "/account", who: signedIn },
  { file: "account/receipt/page.tsx", path: () => "/account/receipt?code=K7QF-2M9D-XW4T", who: signedIn },
  { file: "teach/page.tsx", path: () => "/teach", who: anyTeacher },
  {
    file: "teach/school/page.tsx",
    path: () => "/teach/school",
    who: { ...nobody, teacher: "ok", stranger: "ok" },
  },
  {
    file: "teach/school/students/page.tsx",
    path: () => "/teach/school/students",
    who: { ...nobody, teacher: "ok", stranger: "ok" },
  },
  {
    file: "teach/school/students/[studentId]/page.tsx",
    path: ({ studentId }) => `/teach/school/students/${studentId}`,
    who: owner,
  },
  { file: "teach/classes/page.tsx", path: () => "/teach/classes", who: anyTeacher },
  {
    file: "teach/classes/[classId]/page.tsx",
    path: ({ classId }) => `/teach/classes/${classId}`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/import/page.tsx",
    path: ({ classId }) => `/teach/classes/${classId}/import`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/cards/page.tsx",
    path: ({ classId }) => `/teach/classes/${classId}/cards`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/groups/[groupId]/page.tsx",
    path: ({ classId, groupId }) => `/teach/classes/${classId}/groups/${groupId}`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/students/[studentId]/data/page.tsx",
    path: ({ classId, studentId }) => `/teach/classes/${classId}/students/${studentId}/data`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/gradebook/page.tsx",
    path: ({ classId }) => `/teach/classes/${classId}/gradebook`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/gradebook/settings/page.tsx",
    path: ({ classId }) => `/teach/classes/${classId}/gradebook/settings`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/insight/page.tsx",
    path: ({ classId }) => `/teach/classes/${classId}/insight`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/students/[studentId]/report/page.tsx",
    path: ({ classId, studentId }) => `/teach/classes/${classId}/students/${studentId}/report`,
    who: owner,
  },
  { file: "teach/lessons/page.tsx", path: () => "/teach/lessons", who: anyTeacher },
  { file: "teach/lessons/folders/page.tsx", path: () => "/teach/lessons/folders", who: anyTeacher },
  {
    file: "teach/lessons/link/[token]/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/link/${linkTokenOf(lessonId)}`,
    who: anyTeacher,
  },
  {
    file: "teach/lessons/[lessonId]/read/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/read`,
    who: owner,
  },
  {
    file: "teach/lessons/[lessonId]/print/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/print?copy=teacher`,
    who: owner,
  },
  {
    file: "teach/lessons/[lessonId]/share/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/share`,
    who: owner,
  },
  { file: "teach/lessons/new/page.tsx", path: () => "/teach/lessons/new", who: anyTeacher },
  {
    file: "teach/lessons/[lessonId]/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}`,
    who: owner,
  },
  {
    file: "teach/lessons/[lessonId]/approve/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/approve`,
    who: owner,
  },
  {
    file: "teach/lessons/[lessonId]/preview/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/preview`,
    who: owner,
  },
  {
    file: "teach/lessons/[lessonId]/source/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/source`,
    who: owner,
  },
  {
    file: "teach/lessons/[lessonId]/history/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/history`,
    who: owner,
  },
  {
    file: "teach/lessons/[lessonId]/assign/page.tsx",
    path: ({ lessonId }) => `/teach/lessons/${lessonId}/assign`,
    who: owner,
  },
  { file: "teach/assignments/page.tsx", path: () => "/teach/assignments", who: anyTeacher },
  {
    file: "teach/assignments/[assignmentId]/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/insight/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}/insight`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/insight/evidence/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}/insight/evidence`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/edit/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}/edit`,
    who: owner,
  },
  {
    file: "teach/classes/[classId]/accommodations/page.tsx",
    path: ({ classId }) => `/teach/classes/${classId}/accommodations`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/exceptions/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}/exceptions`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/version/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}/version`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/live/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}/live`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/questions/page.tsx",
    path: ({ assignmentId }) => `/teach/assignments/${assignmentId}/questions`,
    who: owner,
  },
  {
    file: "teach/assignments/[assignmentId]/attempts/[attemptId]/page.tsx",
    path: ({ assignmentId, attemptId }) => `/teach/assignments/${assignmentId}/attempts/${attemptId}`,
    who: owner,
  },
  { file: "learn/words/page.tsx", path: () => "/learn/words", who: anyStudent },
  { file: "learn/page.tsx", path: () => "/learn", who: anyStudent },
  {
    file: "learn/[assignmentId]/page.tsx",
    path: ({ assignmentId }) => `/learn/${assignmentId}`,
    who: assigned,
  },
  {
    file: "learn/[assignmentId]/attempts/[attemptId]/page.tsx",
    path: ({ assignmentId, workingId }) => `/learn/${assignmentId}/attempts/${workingId}`,
    who: assigned,
  },
];
