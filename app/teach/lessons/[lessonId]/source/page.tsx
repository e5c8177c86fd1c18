import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { SourceLine } from "@/app/ui/source-line";
import { Time } from "@/app/ui/time";
import { sourceAddress } from "@/lib/article/attribution";
import { readLessonSource } from "@/lib/features/lessons/source";
import { openPage } from "@/lib/web/page";
import { Recheck } from "./parts/recheck";

interface Props {
  params: Promise<{ lessonId: string }>;
}
export const metadata = { title: "The source" };

export default async function SourcePage({ params }: Props) {
  const { viewer, ids, data } = await openPage("teacher", params, (teacher, { lessonId }) =>
    readLessonSource(teacher, lessonId),
  );
  const [text] = data.draft.texts;
  return (
    <Page>
      <PageHead
        title={data.title}
        line={
          <>
            The lesson’s text is as it was when the lesson was made,{" "}
            <Time at={data.createdAt} zone={viewer.timeZone} now={new Date()} />. Looking at its source again
            changes nothing.
          </>
        }
        action={<Link href={`/teach/lessons/${ids.lessonId}`}>Back to the editor</Link>}
      />
      {text && <SourceLine provenance={text.provenance} className="mb-6" />}
      <Recheck
        lessonId={ids.lessonId}
        hasAddress={text !== undefined && sourceAddress(text.provenance) !== ""}
      />
    </Page>
  );
}
