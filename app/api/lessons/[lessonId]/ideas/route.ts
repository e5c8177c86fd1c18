import { ideasOf, promptOnIdea } from "@/lib/features/lessons/ideas";
import { ideaInput, lessonIdInput } from "@/lib/features/lessons/input";
import { findLessonToEdit } from "@/lib/features/lessons/queries";
import { json, route } from "@/lib/web/route";

/** The ideas that an essay prompt can be built on, asked for when the picker opens. */
export const GET = route({ for: "teacher", params: lessonIdInput }, async ({ viewer, params }) =>
  json({ ideas: await ideasOf(await findLessonToEdit(viewer, params.lessonId)) }),
);

/** A prompt on one of them; the editor adds it to the lesson as any other change. */
export const POST = route(
  { for: "teacher", params: lessonIdInput, body: ideaInput },
  async ({ viewer, params, body }) => {
    const lesson = await findLessonToEdit(viewer, params.lessonId);
    return json({ prompt: await promptOnIdea(lesson, body.concept, body.form) });
  },
);
