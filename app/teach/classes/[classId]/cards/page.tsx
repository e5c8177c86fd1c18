import Link from "next/link";
import { Empty } from "@/app/ui/empty";
import { Page, PageHead } from "@/app/ui/page-head";
import { readCards } from "@/lib/features/classes/cards";
import { env } from "@/lib/shared/env";
import { openPage } from "@/lib/web/page";
import { CardSheet } from "./parts/card-sheet";

export const metadata = { title: "Sign-in cards" };

interface CardsPageProps {
  params: Promise<{ classId: string }>;
}

export default async function CardsPage({ params }: CardsPageProps) {
  const { data } = await openPage("teacher", params, (teacher, { classId }) => readCards(teacher, classId));
  const { class_, students } = data;
  return (
    <Page>
      <div className="no-card">
        <p className="mb-2 text-sm">
          <Link href={`/teach/classes/${class_.id}`}>{class_.name}</Link>
        </p>
        <PageHead
          title="Sign-in cards"
          line="One for each student: where to go, the handle, the passphrase. Eight to a sheet."
        />
      </div>
      {students.length === 0 ? (
        <Empty title="No cards yet">
          <p>
            Everyone in the class gets one.{" "}
            <Link href={`/teach/classes/${class_.id}/import`}>Add a list</Link> of names, or put the join code
            on the board.
          </p>
        </Empty>
      ) : (
        <CardSheet
          classId={class_.id}
          className={class_.name}
          readOnly={class_.archivedAt !== null}
          students={students.map(({ name, handle }) => ({ name, handle, passphrase: null }))}
          origin={env().PUBLIC_URL}
        />
      )}
    </Page>
  );
}
