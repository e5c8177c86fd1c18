import Link from "next/link";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { readForPreview } from "@/lib/features/lessons/queries";
import { withoutKey } from "@/lib/items/registry";
import { openPage } from "@/lib/web/page";
import { PreviewItems } from "./parts/preview-items";
import { ReadingView } from "./parts/reading-view";

interface Props {
  params: Promise<{ lessonId: string }>;
  searchParams: Promise<{ draft?: string }>;
}
export const metadata = { title: "Preview" };

/** The lesson as a student sees it: the newest publication, or the draft where asked for or nothing is published. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { ids, data } = await openPage("teacher", params, (viewer, { lessonId }) =>
    readForPreview(viewer, lessonId),
  );
  const wantsDraft = (await searchParams).draft !== undefined;
  const published = wantsDraft ? null : data.published;
  const lesson = published ?? data.draft;
  const here = `/teach/lessons/${ids.lessonId}`;
  return (
    <Page>
      <PageHead
        title={lesson.title}
        line={
          published
            ? `Version ${data.publishedVersion}, as a student sees it. Nothing that you answer here is kept.`
            : "The draft, as a student would see it. Nothing that you answer here is kept."
        }
        action={
          <span className="flex flex-wrap gap-x-4">
            {data.published && (
              <Link href={published ? `${here}/preview?draft` : `${here}/preview`}>
                {published ? "See the draft" : `See version ${data.publishedVersion}`}
              </Link>
            )}
            <Link href={here}>Back to the editor</Link>
          </span>
        }
      />
      <div className="grid gap-10 lg:grid-cols-2">
        <ReadingView lesson={lesson} />
        <section aria-label="Questions">
          {lesson.items.length === 0 && (
            <Empty title="No question yet">
              <p>Add items in the editor, or swap them in from the pool.</p>
            </Empty>
          )}
          <PreviewItems texts={lesson.texts} items={lesson.items.map(withoutKey)} />
          {lesson.prompts.length > 0 && (
            <div className="mt-10 space-y-4 border-t border-ink pt-4">
              <h2 className="text-xl font-semibold">
                {lesson.prompts.length === 1 ? "Essay" : "Essay: choose one prompt"}
              </h2>
              {lesson.prompts.map((prompt) => (
                <div key={prompt.id}>
                  <h3 className="font-semibold">{prompt.title}</h3>
                  <p className="font-serif text-lg whitespace-pre-line">{prompt.prompt}</p>
                  <p className="text-sm text-quiet">
                    {prompt.words.min} to {prompt.words.max} words
                  </p>
                </div>
              ))}
            </div>
          )}
        </section>
      </div>
    </Page>
  );
}
