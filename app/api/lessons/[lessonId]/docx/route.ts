import { z } from "zod";
import { findLessonToRead } from "@/lib/features/lessons/library/reading";
import { sayCredits } from "@/lib/features/lessons/library/rules";
import { attachmentNamed } from "@/lib/features/reviews/csv";
import { paperCopy } from "@/lib/lesson/paper/copy";
import { rowId } from "@/lib/shared/ids";
import { route } from "@/lib/web/route";

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The lesson as a Word file: the student's copy, or with `copy=teacher` the one with the key; `large` and `draft` as on the print page. */
export const GET = route(
  { for: "teacher", params: z.object({ lessonId: rowId }) },
  async ({ viewer, params, request }) => {
    const lesson = await findLessonToRead(viewer, params.lessonId);
    const asked = new URL(request.url).searchParams;
    const kind = asked.get("copy") === "teacher" ? "teacher" : "student";
    const content = (asked.has("draft") ? null : lesson.published) ?? lesson.draft;
    const { lessonWord } = await import("@/lib/lesson/export/word");
    const bytes = await lessonWord(paperCopy(content, kind, sayCredits(lesson.credits)), {
      large: asked.has("large"),
    });
    const name = kind === "teacher" ? `${content.title}, with key` : content.title;
    return new Response(bytes.slice().buffer, {
      headers: {
        "content-type": type,
        "content-disposition": attachmentNamed(name, "docx"),
        "cache-control": "private, no-store",
      },
    });
  },
);
