import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Page, PageHead } from "@/app/ui/page-head";
import { findAssignmentToEdit } from "@/lib/features/assignments/queries";
import { openPage } from "@/lib/web/page";
import { zonesWith } from "../../parts/zones";
import { NewerVersion } from "../parts/newer-version";
import { restore, withdraw } from "./actions";
import { EditForm } from "./parts/edit-form";

interface Props {
  params: Promise<{ assignmentId: string }>;
}
export const metadata = { title: "Assignment settings" };

export default async function EditAssignmentPage({ params }: Props) {
  const { data } = await openPage("teacher", params, (viewer, ids) =>
    findAssignmentToEdit(viewer, ids.assignmentId),
  );
  const { assignmentId, title, instructions, timeZone, feedback } = data;
  const settings = {
    title,
    instructions,
    opens: data.opensWall ?? "",
    due: data.dueWall ?? "",
    closes: data.closesWall ?? "",
    timeZone,
    grace: data.graceMinutes,
    attempts: data.attemptsAllowed,
    feedback: data.atOnce ? ("at-once" as const) : feedback,
    late: data.lateRule,
    latePercent: data.latePercent,
    lateFloor: data.lateFloor,
    minutes: data.minutes,
    shuffled: data.shuffled,
    anonymous: data.anonymous,
    help: { gated: data.gated, hints: data.hints, languageHelp: data.languageHelp },
  };
  const withdrawn = data.withdrawnAt !== null;
  return (
    <Page narrow>
      <p className="mb-2 text-sm">
        <Link href={`/teach/assignments/${assignmentId}`}>{title}</Link>
      </p>
      <PageHead
        title="Times and terms"
        line={
          withdrawn
            ? "Withdrawn: students don’t see it."
            : `Given to ${data.given.map((one) => (one.whole ? one.name : `some of ${one.name}`)).join(", ")}.`
        }
      />
      <NewerVersion {...data} />
      <EditForm
        key={assignmentId}
        assignmentId={assignmentId}
        others={[...data.given.filter((one) => !one.whole), ...data.others]}
        settings={settings}
        zones={zonesWith(timeZone)}
      />
      <section className="mt-10 border-t border-rule pt-4">
        <h2 className="text-lg font-semibold">{withdrawn ? "Bring it back" : "Withdraw"}</h2>
        <p className="mt-1 mb-3 text-quiet">
          {withdrawn
            ? "Students of its classes see it again, with all their work."
            : "Students no longer see it. Their work is kept, and you can bring it back."}
        </p>
        <Act action={withdrawn ? restore : withdraw} ids={{ assignmentId }}>
          {withdrawn ? "Bring back" : "Withdraw"}
        </Act>
      </section>
    </Page>
  );
}
