import { zonesWith } from "@/app/teach/assignments/parts/zones";
import { ButtonLink } from "@/app/ui/button";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { findLessonToAssign } from "@/lib/features/assignments/queries";
import { firstDueWall } from "@/lib/features/assignments/rules";
import { openPage } from "@/lib/web/page";
import { AssignForm } from "./parts/assign-form";

interface Props {
  params: Promise<{ lessonId: string }>;
}
export const metadata = { title: "Assign" };

export default async function AssignPage({ params }: Props) {
  const { viewer, data } = await openPage("teacher", params, (teacher, ids) =>
    findLessonToAssign(teacher, ids.lessonId),
  );
  const { title, publishedVersion, archivedAt, classes, lessonId, now } = data;
  const settings = {
    title,
    instructions: "",
    opens: "",
    due: firstDueWall(now, viewer.timeZone),
    closes: "",
    timeZone: viewer.timeZone,
    grace: 120,
    attempts: 1,
    feedback: "on-return" as const,
    late: "accept" as const,
    latePercent: 10,
    lateFloor: 50,
    minutes: null,
    shuffled: false,
    anonymous: false,
    help: { gated: false, hints: false, languageHelp: false },
  };
  return (
    <Page narrow>
      <PageHead
        title={`Assign “${title}”`}
        line={
          archivedAt
            ? undefined
            : publishedVersion
              ? `Students work on version ${publishedVersion}, the newest that you published.`
              : "Nothing is published yet."
        }
      />
      {archivedAt ? (
        <Empty title="This lesson is archived">
          <p>Bring it back first, then assign it.</p>
          <ButtonLink href="/teach/lessons?archived" look="primary">
            Go to archived lessons
          </ButtonLink>
        </Empty>
      ) : publishedVersion === null ? (
        <Empty title="Publish the lesson first">
          <p>Students work on a published version. Approve what waits, publish, then assign.</p>
          <ButtonLink href={`/teach/lessons/${lessonId}/approve`} look="primary">
            Open the lesson
          </ButtonLink>
        </Empty>
      ) : classes.length === 0 ? (
        <Empty title="You have no class yet">
          <p>A lesson is assigned to classes. Make one and let your students join with its code.</p>
          <ButtonLink href="/teach/classes" look="primary">
            Go to your classes
          </ButtonLink>
        </Empty>
      ) : (
        <AssignForm
          lessonId={lessonId}
          classes={classes}
          settings={settings}
          zones={zonesWith(viewer.timeZone)}
        />
      )}
    </Page>
  );
}
