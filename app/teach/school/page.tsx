import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Page, PageHead } from "@/app/ui/page-head";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import { readSchool } from "@/lib/features/accounts/colleagues/queries";
import { openPage } from "@/lib/web/page";
import { withdrawAction } from "./actions";
import { ColleagueTable } from "./parts/colleague-table";
import { InviteForm } from "./parts/invite-form";

export const metadata = { title: "School" };

export default async function SchoolPage() {
  const { viewer, data } = await openPage("teacher", Promise.resolve({}), (teacher) => readSchool(teacher));
  const now = new Date();
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href="/account">Your account</Link>
      </p>
      <PageHead
        title={data.school.name}
        line="Your colleagues, and how they come in. Only administrators see this page."
      />
      <section aria-labelledby="colleagues">
        <h2 id="colleagues" className="mb-3 text-xl font-semibold">
          Teachers
        </h2>
        <ColleagueTable colleagues={data.colleagues} self={viewer.userId} zone={viewer.timeZone} now={now} />
      </section>
      <p className="mt-6">
        <Link href="/teach/school/students">Students of the school</Link>: take out or erase one’s data.
      </p>
      <section aria-labelledby="invite" className="mt-10">
        <h2 id="invite" className="mb-3 text-xl font-semibold">
          Invite a colleague
        </h2>
        <InviteForm />
      </section>
      {data.invited.length > 0 && (
        <section aria-labelledby="invited" className="mt-10">
          <h2 id="invited" className="mb-3 text-xl font-semibold">
            Not yet accepted
          </h2>
          <Table
            caption="Invitations that nobody has accepted yet"
            head={
              <>
                <Th>E-mail</Th>
                <Th>Works until</Th>
                <Th className="text-right">Change</Th>
              </>
            }
          >
            {data.invited.map(({ id, email, expiresAt }) => (
              <tr key={id}>
                <Td className="break-all">{email}</Td>
                <Td>
                  <Time at={expiresAt} zone={viewer.timeZone} now={now} />
                </Td>
                <Td>
                  <Act
                    action={withdrawAction}
                    ids={{ invitationId: id }}
                    look="text"
                    className="-my-2 text-right"
                  >
                    Withdraw<span className="sr-only"> the invitation of {email}</span>
                  </Act>
                </Td>
              </tr>
            ))}
          </Table>
        </section>
      )}
    </Page>
  );
}
