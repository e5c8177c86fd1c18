import { ButtonLink } from "@/app/ui/button";
import { Page, PageHead } from "@/app/ui/page-head";
import { unsafeFindResetLink } from "@/lib/features/accounts/queries";
import { ResetForm } from "./parts/reset-form";

export const metadata = { title: "Set a new password", referrer: "no-referrer" as const };

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await unsafeFindResetLink(token);
  if (!link) {
    return (
      <Page narrow>
        <PageHead
          title="This link works no more"
          line="A link to a new password works once and for a day. Ask your administrator for a new one."
        />
        <ButtonLink href="/sign-in">Sign in</ButtonLink>
      </Page>
    );
  }
  return (
    <Page narrow>
      <PageHead
        title="Set a new password"
        line={`For ${link.name}. Every browser that is signed in will be signed out.`}
      />
      <ResetForm token={token} />
    </Page>
  );
}
