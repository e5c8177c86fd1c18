import { Glance } from "@/app/ui/glance";
import type { LessonToEdit } from "@/lib/features/lessons/queries";
import { whyPutAway } from "@/lib/features/lessons/rules";
import { Editor } from "./editor";
import { Stances } from "./stances";

/** Hands the browser what the editor needs of the lesson, by name. */
export function LessonEditor({ lesson }: { lesson: LessonToEdit }) {
  const { lessonId, draft, draftVersion, publishedVersion, publishedDraftVersion } = lesson;
  return (
    <Editor
      key={lessonId}
      lessonId={lessonId}
      draft={draft}
      glance={
        <>
          <Glance glance={draft.glance} />
          <Stances stances={draft.glance.stances} />
        </>
      }
      draftVersion={draftVersion}
      published={{
        version: publishedVersion,
        draftVersion: publishedDraftVersion,
        putAway: whyPutAway(lesson),
      }}
    />
  );
}
