import Link from "next/link";
import { redirect } from "next/navigation";
import { Page, PageHead } from "@/app/ui/page-head";
import { findViewer } from "@/lib/access/viewer";
import { homeOf } from "@/lib/features/accounts/rules";
import { SignUpForm } from "./parts/sign-up-form";

export const metadata = { title: "Sign up as a teacher" };

export default async function SignUpPage() {
  const viewer = await findViewer();
  if (viewer) redirect(homeOf(viewer.role));
  return (
    <Page narrow>
      <PageHead
        title="Sign up as a teacher"
        line="You get a school of your own, and can invite your colleagues into it."
      />
      <SignUpForm />
      <p className="mt-8 border-t border-rule pt-4 text-quiet">
        Students don’t sign up: they <Link href="/join">join a class</Link> with the code that their teacher
        gives them. Is your school here already? Ask its administrator for an invitation.
      </p>
    </Page>
  );
}
