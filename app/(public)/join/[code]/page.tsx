import Link from "next/link";
import { Page, PageHead } from "@/app/ui/page-head";
import { findViewer, isStudent, type Viewer } from "@/lib/access/viewer";
import { codeField } from "@/lib/features/classes/input";
import { closedCode } from "@/lib/features/classes/joining";
import { findClassByCode, listOwnClasses } from "@/lib/features/classes/queries";
import { Refusal } from "@/lib/shared/errors";
import { requestAddress } from "@/lib/web/address";
import { CodeForm } from "../parts/code-form";
import { JoinForm } from "../parts/join-form";

export const metadata = { title: "Join a class" };

/** The class that the code of the address opens, or why none is shown. */
async function findClass(typed: string) {
  const code = codeField.safeParse(typed);
  if (!code.success) return closedCode;
  try {
    const found = await findClassByCode(code.data, await requestAddress());
    return found ? { ...found, code: code.data } : closedCode;
  } catch (error) {
    if (error instanceof Refusal) return error.reader;
    throw error;
  }
}

/** Why this viewer cannot join this class, or null. */
function whyNotToJoin(viewer: Viewer | null, schoolId: string): string | null {
  if (!viewer) return null;
  if (!isStudent(viewer)) return "You are signed in as a teacher. To join as a student, sign out first.";
  if (viewer.schoolId !== schoolId)
    return "This class belongs to another school than your account. To join it, sign out first; you then get a second account.";
  return null;
}

async function isInClass(viewer: Viewer | null, classId: string): Promise<boolean> {
  if (!viewer || !isStudent(viewer)) return false;
  return (await listOwnClasses(viewer)).some(({ id }) => id === classId);
}

export default async function JoinCodePage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const [class_, viewer] = await Promise.all([findClass(code), findViewer()]);
  if (typeof class_ === "string") {
    return (
      <Page narrow>
        <PageHead title="Join a class" />
        <p role="alert" className="mb-6 text-wrong">
          ⚠ {class_}
        </p>
        <CodeForm />
      </Page>
    );
  }
  const why = whyNotToJoin(viewer, class_.schoolId);
  return (
    <Page narrow>
      <PageHead title={`Join ${class_.name}`} line={class_.school} />
      {why ? (
        <p role="alert">{why}</p>
      ) : (
        <JoinForm
          code={class_.code}
          className={class_.name}
          student={viewer?.name ?? null}
          already={await isInClass(viewer, class_.classId)}
        />
      )}
      {!viewer && (
        <p className="mt-8 border-t border-rule pt-4 text-quiet print:hidden">
          Have an account from another class of this school?{" "}
          <Link href={`/sign-in?next=/join/${class_.code}`}>Sign in</Link> first, and join with it.
        </p>
      )}
    </Page>
  );
}
