import { confirmSession, isStudent, isTeacher, type Student, type Teacher, type Viewer } from "./viewer";

interface Person {
  schoolId: string;
  id: string;
  role: "teacher" | "student";
  sessionVersion: number;
}

/** The viewer that a person of the test database would be, minted as in a request. */
export async function viewerFor(person: Person): Promise<Viewer> {
  const { schoolId, id: userId, role, sessionVersion: version } = person;
  const viewer = await confirmSession({ schoolId, userId, role, version, exp: 0 });
  if (!viewer) throw new Error("This person has no session to confirm.");
  return viewer;
}

export async function teacherViewer(person: Person): Promise<Teacher> {
  const viewer = await viewerFor(person);
  if (!isTeacher(viewer)) throw new Error("This person is no teacher.");
  return viewer;
}

export async function studentViewer(person: Person): Promise<Student> {
  const viewer = await viewerFor(person);
  if (!isStudent(viewer)) throw new Error("This person is no student.");
  return viewer;
}
