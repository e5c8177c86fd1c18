import { Page, PageHead } from "@/app/ui/page-head";
import { requirePageViewer } from "@/lib/access/viewer";
import { articleLimits } from "@/lib/article/text";
import { readyToRead } from "@/lib/features/imports/reader";
import { readyToDraft } from "@/lib/features/lessons/drafter";
import { DraftSample } from "../parts/sample";
import { NewLesson } from "./parts/new-lesson";

export const metadata = { title: "New lesson" };

export default async function NewLessonPage() {
  await requirePageViewer("teacher");
  readyToDraft();
  readyToRead();
  const { minWords, fullWords, maxWords } = articleLimits;
  return (
    <Page>
      <PageHead
        title="New lesson"
        line="Bring the article from its address, a file or the clipboard; the lesson is drafted in one step and opens for your look."
        action={<DraftSample />}
      />
      <NewLesson limits={{ minWords, fullWords, maxWords }} />
    </Page>
  );
}
