import { notFound, unstable_rethrow } from "next/navigation";
import type { Student, Teacher, Viewer } from "@/lib/access/viewer";
import { requirePageViewer } from "@/lib/access/viewer";
import { Refusal } from "@/lib/shared/errors";
import { rowId } from "@/lib/shared/ids";
import { Failure } from "@/lib/shared/incident";
import { answerWith } from "./answer-status";
import { report } from "./errors";

interface PageAudience {
  teacher: Teacher;
  student: Student;
  anyone: Viewer;
}

/**
 * Opens a page that isn't public: the viewer in the right role, ids of the URL that are ids at all, and the one call into
 * lib that loads it. What is not there, and what is not yours, is a 404; what fails is a 503 while the database is away,
 * else a 500.
 */
export async function openPage<R extends keyof PageAudience, P extends Record<string, string>, T>(
  role: R,
  params: Promise<P>,
  load: (viewer: PageAudience[R], ids: P) => Promise<T>,
): Promise<{ viewer: PageAudience[R]; ids: P; data: T }> {
  try {
    const viewer = (await requirePageViewer(role as "anyone")) as PageAudience[R];
    const ids = await params;
    if (Object.values(ids).some((id) => !rowId.safeParse(id).success)) notFound();
    return { viewer, ids, data: await load(viewer, ids) };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof Refusal && error.code === "not-found") notFound();
    if (error instanceof Refusal) throw error;
    const incident = report(error, "page");
    answerWith(incident.status);
    throw new Failure(incident);
  }
}
