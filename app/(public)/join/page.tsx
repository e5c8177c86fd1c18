import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { findViewer } from "@/lib/access/viewer";
import { CodeForm } from "./parts/code-form";

export const metadata = { title: "Join a class" };

export default async function JoinPage() {
  const viewer = await findViewer();
  return (
    <Page narrow>
      <PageHead title="Join a class" line="Your teacher gives you the code of the class." />
      <CodeForm />
      {!viewer && (
        <p className="mt-8 border-t border-rule pt-4 text-quiet">
          Joined a class here before? <Link href="/sign-in?next=/join">Sign in</Link> first, and the new class
          comes to the same account.
        </p>
      )}
    </Page>
  );
}
