import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { readCards } from "@/lib/features/classes/cards";
import { env } from "@/lib/shared/env";
import { openPage } from "@/lib/web/page";
import { ImportDesk } from "./parts/import-desk";

export const metadata = { title: "Add a list of students" };

interface ImportPageProps {
  params: Promise<{ classId: string }>;
}

export default async function ImportPage({ params }: ImportPageProps) {
  const { data } = await openPage("teacher", params, (teacher, { classId }) => readCards(teacher, classId));
  const { class_ } = data;
  return (
    <Page>
      <div className="no-card">
        <p className="mb-2 text-sm">
          <Link href={`/teach/classes/${class_.id}`}>{class_.name}</Link>
        </p>
        <PageHead
          title="Add a list of students"
          line="From a spreadsheet or your school’s system: each gets a handle and a passphrase, on a card to hand out."
        />
      </div>
      {class_.archivedAt ? (
        <p>This class is archived. Bring it back to add students.</p>
      ) : (
        <ImportDesk classId={class_.id} className={class_.name} origin={env().PUBLIC_URL} />
      )}
    </Page>
  );
}
