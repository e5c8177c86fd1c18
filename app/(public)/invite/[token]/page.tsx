import { ButtonLink } from "@/app/ui/button";
import { Page, PageHead } from "@/app/ui/page-head";
import { unsafeFindInvitation } from "@/lib/features/accounts/queries";
import { AcceptForm } from "./parts/accept-form";

export const metadata = { title: "Invitation", referrer: "no-referrer" as const };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await unsafeFindInvitation(token);
  if (!invitation) {
    return (
      <Page narrow>
        <PageHead
          title="This invitation works no more"
          line="An invitation works once and for 14 days. Ask your colleague for a new one."
        />
        <ButtonLink href="/">Go to the front page</ButtonLink>
      </Page>
    );
  }
  return (
    <Page narrow>
      <PageHead title={`Teach at ${invitation.school}`} line="A colleague invited you into their school." />
      <AcceptForm token={token} email={invitation.email} />
    </Page>
  );
}
