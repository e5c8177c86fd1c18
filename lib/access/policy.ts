/** What a viewer may do, in one-line sentences. A button asks the same sentence that would refuse it. */
import type { Viewer } from "./viewer";

export const mayRunSchool = (viewer: Viewer) => viewer.role === "teacher" && viewer.isAdmin;
export const mayWriteLessons = (viewer: Viewer) => viewer.role === "teacher";
export const mayTeachClasses = (viewer: Viewer) => viewer.role === "teacher";
export const mayAnswer = (viewer: Viewer) => viewer.role === "student";
