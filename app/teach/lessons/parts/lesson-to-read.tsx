import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Page, PageHead } from "@/app/ui/page-head";
import type { LessonToRead } from "@/lib/features/lessons/library/reading";
import { withoutKey } from "@/lib/items/registry";
import { copy } from "../actions";
import { PreviewItems } from "./preview-items";
import { ReadingView } from "./reading-view";
import { Source } from "./source";

/** A shared lesson as a student would see it; a copy of it is the reader's to change. `token` where it lies behind a link. */
export function LessonToReadView({ lesson, token }: { lesson: LessonToRead; token?: string }) {
  const { draft, lessonId, isMine, author, school, credits } = lesson;
  return (
    <Page>
      <PageHead
        title={draft.title}
        line={
          isMine
            ? "Your own lesson, as those see it whom you share it with."
            : `By ${author}, ${school}. Read it here; to change or assign it, copy it.`
        }
        action={
          <span className="flex flex-wrap items-center gap-x-4">
            {!token && (
              <Link href={`/teach/lessons/${lessonId}/print`} prefetch={false}>
                Print, with the key
              </Link>
            )}
            {isMine ? (
              <Link href={`/teach/lessons/${lessonId}`}>Open in the editor</Link>
            ) : (
              <Act action={copy} ids={{ lessonId, ...(token && { token }) }} look="primary">
                Copy to my lessons
              </Act>
            )}
          </span>
        }
      />
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="min-w-0">
          <ReadingView lesson={draft} />
          <Source texts={draft.texts} credits={credits} />
        </div>
        <section aria-label="Questions">
          <PreviewItems texts={draft.texts} items={draft.items.map(withoutKey)} />
          {draft.prompts.map((prompt) => (
            <div key={prompt.id} className="mt-8 border-t border-rule pt-4">
              <h2 className="text-lg font-semibold">Essay: {prompt.title}</h2>
              <p className="font-serif text-lg whitespace-pre-line">{prompt.prompt}</p>
            </div>
          ))}
        </section>
      </div>
    </Page>
  );
}
