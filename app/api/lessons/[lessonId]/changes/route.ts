import { changeLesson } from "@/lib/features/lessons/commands";
import { changeInput, lessonIdInput } from "@/lib/features/lessons/input";
import { findLessonToEdit } from "@/lib/features/lessons/queries";
import { json, route } from "@/lib/web/route";

/** One change of a draft: 200 with the new draft version, or 409 with the newest draft. */
export const POST = route(
  { for: "teacher", params: lessonIdInput, body: changeInput },
  async ({ viewer, params, body }) => {
    const lesson = await findLessonToEdit(viewer, params.lessonId);
    const result = await changeLesson(lesson, body.base, body.change);
    return json(result, result.status === "saved" ? 200 : 409);
  },
);
