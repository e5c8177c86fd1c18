import Link from "next/link";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { readMove } from "@/lib/features/assignments/moving/queries";
import { openPage } from "@/lib/web/page";
import { Changes } from "./parts/changes";
import { MoveForm } from "./parts/move-form";
import { Moved } from "./parts/moved";

interface Props {
  params: Promise<{ assignmentId: string }>;
}
export const metadata = { title: "A newer version of the lesson" };

/** What changes where the assignment goes over to the lesson's newest version, and whose points by how much. */
export default async function VersionPage({ params }: Props) {
  const { data } = await openPage("teacher", params, (viewer, ids) => readMove(viewer, ids.assignmentId));
  const { assignment, move } = data;
  const { assignmentId, title, lessonVersion, attempts } = assignment;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/assignments/${assignmentId}`}>{title}</Link>
      </p>
      {move === null ? (
        <>
          <PageHead title="The newest version is in use" line={`Version ${lessonVersion} asks and scores.`} />
          <Empty title="Nothing to change over to">
            <p>
              Change the lesson and publish it again: what you changed, and whose points change by it, is
              shown here before it counts.
            </p>
          </Empty>
        </>
      ) : (
        <>
          <PageHead
            title={`Use version ${move.version} for this assignment`}
            line={
              attempts === 0
                ? `It uses version ${lessonVersion}. Nobody has begun.`
                : `It uses version ${lessonVersion}. Every answer stays where it is, and your own marks stand.`
            }
          />
          <div className="space-y-10">
            <Changes changes={move.changes} from={lessonVersion} to={move.version} />
            {attempts > 0 && <Moved move={move} assignmentId={assignmentId} />}
            <MoveForm assignmentId={assignmentId} version={move.version} begun={attempts > 0} />
          </div>
        </>
      )}
    </Page>
  );
}
