import Link from "next/link";
import { Article } from "@/app/learn/parts/article";
import { readForPreview } from "@/lib/features/lessons/queries";
import { sentencesOf, studentLesson } from "@/lib/lesson/student-view";
import { openPage } from "@/lib/web/page";
import { PreviewDesk } from "./parts/preview-desk";

interface Props {
  params: Promise<{ lessonId: string }>;
  searchParams: Promise<{ draft?: string }>;
}
export const metadata = { title: "Preview" };

/** The lesson at the student's own desk: the newest publication, or the draft where asked for or nothing is published. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { ids, data } = await openPage("teacher", params, (viewer, { lessonId }) =>
    readForPreview(viewer, lessonId),
  );
  const wantsDraft = (await searchParams).draft !== undefined;
  const published = wantsDraft ? null : data.published;
  // The same projection that a student is sent: what it leaves out can't be seen here either.
  const lesson = studentLesson(published ?? data.draft);
  const here = `/teach/lessons/${ids.lessonId}`;
  return (
    <main id="content" data-wide>
      <PreviewDesk
        title={lesson.title}
        items={lesson.items}
        prompts={lesson.prompts}
        sentences={sentencesOf(lesson.texts)}
        article={<Article lesson={lesson} />}
        bar={
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6">
            <p className="text-sm text-quiet">
              {published ? `Version ${data.publishedVersion}` : "The draft"}, as a student sees it. Nothing
              that you answer here is kept.
            </p>
            <p className="flex flex-wrap gap-x-4">
              {data.published && (
                <Link href={published ? `${here}/preview?draft` : `${here}/preview`}>
                  {published ? "See the draft" : `See version ${data.publishedVersion}`}
                </Link>
              )}
              <Link href={here}>Back to the editor</Link>
            </p>
          </div>
        }
      />
    </main>
  );
}
