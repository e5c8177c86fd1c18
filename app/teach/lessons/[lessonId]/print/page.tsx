import { Page } from "@/app/ui/page-head";
import { findLessonToRead } from "@/lib/features/lessons/library/reading";
import { sayCredits } from "@/lib/features/lessons/library/rules";
import { copyKinds, paperCopy } from "@/lib/lesson/paper/copy";
import { openPage } from "@/lib/web/page";
import { AnswerSheet } from "./parts/answer-sheet";
import { PrintBar } from "./parts/print-bar";
import { RubricSheets } from "./parts/rubric-sheets";
import { TextSheets } from "./parts/text-sheets";
import "./print.css";

interface Props {
  params: Promise<{ lessonId: string }>;
  searchParams: Promise<{ copy?: string | string[]; large?: string; draft?: string }>;
}
export const metadata = { title: "Print" };

/** What is shown below the choices is what the printer gets: the newest publication, or the draft where asked for or nothing is published. */
export default async function PrintPage({ params, searchParams }: Props) {
  const { ids, data: lesson } = await openPage("teacher", params, (viewer, { lessonId }) =>
    findLessonToRead(viewer, lessonId),
  );
  const asked = await searchParams;
  const kind = copyKinds.find((each) => each === asked.copy) ?? "student";
  const large = asked.large !== undefined;
  const draft = asked.draft !== undefined || lesson.published === null;
  const content = (draft ? null : lesson.published) ?? lesson.draft;
  const copy = paperCopy(content, kind, sayCredits(lesson.credits));
  const look = large ? "sheet sheet-large" : "sheet";
  return (
    <Page>
      <PrintBar
        lessonId={ids.lessonId}
        title={copy.title}
        isMine={lesson.isMine}
        version={lesson.publishedVersion}
        choice={{ kind, large, draft }}
      />
      {kind === "rubrics" && <RubricSheets copy={copy} look={look} />}
      {kind === "answers" && <AnswerSheet copy={copy} look={look} />}
      {(kind === "student" || kind === "teacher") && <TextSheets copy={copy} look={look} />}
    </Page>
  );
}
