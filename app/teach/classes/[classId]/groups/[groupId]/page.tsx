import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { readGroup } from "@/lib/features/classes/groups/queries";
import { openPage } from "@/lib/web/page";
import { DeleteGroup } from "./parts/delete-group";
import { GroupName } from "./parts/group-name";
import { Members } from "./parts/members";

export const metadata = { title: "Group" };

interface GroupPageProps {
  params: Promise<{ classId: string; groupId: string }>;
}

export default async function GroupPage({ params }: GroupPageProps) {
  const { data } = await openPage("teacher", params, (teacher, ids) => readGroup(teacher, ids));
  const { group, students } = data;
  const ids = { classId: group.classId, groupId: group.id };
  const members = students.filter(({ member }) => member).length;
  const archived = group.archivedAt !== null;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/classes/${group.classId}`}>{group.className}</Link>
      </p>
      <PageHead title={group.name} line={`A group of ${members} · ${students.length} in the class`} />
      {archived ? (
        <p>This class is archived: its groups can be read, and changed once it is brought back.</p>
      ) : (
        <>
          <Members ids={ids} students={students} />
          <section aria-labelledby="group-settings" className="mt-12 max-w-form border-t border-rule pt-6">
            <h2 id="group-settings" className="mb-4 text-xl font-semibold">
              The group itself
            </h2>
            <GroupName ids={ids} name={group.name} />
            <DeleteGroup ids={ids} name={group.name} />
          </section>
        </>
      )}
    </Page>
  );
}
