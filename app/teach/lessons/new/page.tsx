import { Page, PageHead } from "@/app/ui/page-head";
import { requirePageViewer } from "@/lib/access/viewer";
import { articleLimits } from "@/lib/article/text";
import { readyToDraft } from "@/lib/features/lessons/drafter";
import { DraftSample } from "../parts/sample";
import { NewLesson } from "./parts/new-lesson";

export const metadata = { title: "New lesson" };

export default async function NewLessonPage() {
  await requirePageViewer("teacher");
  readyToDraft();
  const { minWords, fullWords, maxWords } = articleLimits;
  return (
    <Page>
      <PageHead
        title="New lesson"
        line="Paste the article; the lesson is drafted in one step and opens for your look."
        action={<DraftSample />}
      />
      <NewLesson limits={{ minWords, fullWords, maxWords }} />
    </Page>
  );
}
