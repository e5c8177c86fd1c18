import Link from "next/link";
import { redirect } from "next/navigation";
import { Page, PageHead } from "@/app/ui/page-head";
import { googleIsOn } from "@/lib/access/next-auth";
import { findViewer } from "@/lib/access/viewer";
import { homeOf, safeNext } from "@/lib/features/accounts/rules";
import { SignInForm } from "./parts/sign-in-form";

export const metadata = { title: "Sign in" };

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next: asked, error } = await searchParams;
  const next = safeNext(typeof asked === "string" ? asked : undefined);
  const viewer = await findViewer();
  if (viewer) redirect(next ?? homeOf(viewer.role));
  return (
    <Page narrow>
      <PageHead
        title="Sign in"
        line={next ? "Sign in to go on to the page that you asked for." : undefined}
      />
      {error && (
        <p role="alert" className="mb-6 text-wrong">
          ⚠ Signing in with Google did not work. Try again, or use your password.
        </p>
      )}
      <SignInForm next={next ?? ""} google={googleIsOn()} />
      <div className="mt-8 space-y-2 border-t border-rule pt-4 text-quiet">
        <p>
          Forgotten your password? <Link href="/forgot">Ask for a new one</Link>. Students ask their teacher.
        </p>
        <p>
          New here? Teachers <Link href="/sign-up">sign up</Link>, students{" "}
          <Link href="/join">join a class</Link> with a code.
        </p>
      </div>
    </Page>
  );
}
