import Link from "next/link";
import { Act } from "@/app/ui/act";
import { ButtonLink } from "@/app/ui/button";
import { Page, PageHead } from "@/app/ui/page-head";
import { readClassOverview } from "@/lib/features/classes/overview";
import { env } from "@/lib/shared/env";
import { openPage } from "@/lib/web/page";
import { setArchivedAction } from "../actions";
import { ClassAssignments } from "./parts/class-assignments";
import { ClassGroups } from "./parts/class-groups";
import { ClassTeachers } from "./parts/class-teachers";
import { JoinCode } from "./parts/join-code";
import { RenameForm } from "./parts/rename-form";
import { Roster } from "./parts/roster";

export const metadata = { title: "Class" };

interface ClassPageProps {
  params: Promise<{ classId: string }>;
}

export default async function ClassPage({ params }: ClassPageProps) {
  const { viewer, data } = await openPage("teacher", params, (teacher, { classId }) =>
    readClassOverview(teacher, classId),
  );
  const { class_, roster } = data;
  const now = new Date();
  const present = roster.filter(({ removedAt }) => !removedAt).length;
  const archived = class_.archivedAt !== null;
  const students = present === 1 ? "1 student" : `${present} students`;
  const state = archived ? "archived" : class_.joinOpen ? "open to join" : "closed to newcomers";
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href="/teach/classes">Classes</Link>
      </p>
      <PageHead
        title={class_.name}
        line={`${students} · ${state}`}
        action={
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            <ButtonLink href={`/teach/classes/${class_.id}/insight`} prefetch={false}>
              Insight
            </ButtonLink>
            <ButtonLink href={`/teach/classes/${class_.id}/gradebook`}>Gradebook</ButtonLink>
          </div>
        }
      />
      <div className="mb-10 grid gap-x-16 gap-y-8 lg:grid-cols-2">
        {archived ? (
          <p>This class is put away: it can be read, and changed again once it is brought back.</p>
        ) : (
          <JoinCode class_={class_} origin={env().PUBLIC_URL} />
        )}
        <ClassAssignments assignments={data.assignments} students={present} now={now} />
      </div>
      <Roster classId={class_.id} roster={roster} readOnly={archived} zone={viewer.timeZone} now={now} />
      <p className="mt-4">
        <Link href={`/teach/classes/${class_.id}/accommodations`}>Accommodations</Link>
        <span className="text-quiet"> · what a student needs in every assignment</span>
      </p>
      <div className="mt-12 grid gap-x-16 gap-y-10 border-t border-rule pt-6 lg:grid-cols-2">
        <ClassGroups classId={class_.id} groups={data.groups} readOnly={archived} />
        <ClassTeachers
          classId={class_.id}
          teachers={data.teachers}
          colleagues={data.colleagues}
          self={viewer.userId}
          readOnly={archived}
        />
      </div>
      <section aria-labelledby="data" className="mt-12 border-t border-rule pt-6">
        <h2 id="data" className="text-xl font-semibold">
          Data
        </h2>
        <p className="mt-2 max-w-[65ch]">
          The class whole, with every answer, mark and comment. A student’s own data is behind “Data” beside
          the name. The school’s log keeps who took what.
        </p>
        {/* Files: the router has nothing to load here. */}
        <p className="mt-2 flex flex-wrap gap-x-6">
          <a href={`/api/classes/${class_.id}/data/json`} download>
            Download as JSON
          </a>
          <a href={`/api/classes/${class_.id}/data/csv`} download>
            Download as CSV
          </a>
        </p>
      </section>
      <section aria-labelledby="settings" className="mt-12 border-t border-rule pt-6">
        <h2 id="settings" className="mb-4 text-xl font-semibold">
          Name and archive
        </h2>
        {!archived && <RenameForm classId={class_.id} name={class_.name} />}
        <Act action={setArchivedAction} ids={{ classId: class_.id, archived: archived ? "no" : "yes" }}>
          {archived ? "Bring the class back" : "Archive the class"}
        </Act>
        {!archived && (
          <p className="mt-2 text-sm text-quiet">
            An archived class leaves the lists and can be brought back any time.
          </p>
        )}
      </section>
    </Page>
  );
}
