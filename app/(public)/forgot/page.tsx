import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { ForgotForm } from "./parts/forgot-form";

export const metadata = { title: "A new password" };

export default function ForgotPage() {
  return (
    <Page narrow>
      <PageHead
        title="A new password"
        line="Broadsheet sends no mail: your school’s administrator sees that you asked, and gives you a link."
      />
      <ForgotForm />
      <p className="mt-8 border-t border-rule pt-4 text-quiet">
        Students ask their teacher for a new passphrase. A sole administrator asks whoever runs this server.{" "}
        <Link href="/sign-in">Back to signing in</Link>
      </p>
    </Page>
  );
}
