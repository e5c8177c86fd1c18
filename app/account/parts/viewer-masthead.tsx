import Link from "next/link";
import { Act } from "@/app/ui/act";
import { Masthead } from "@/app/ui/masthead";
import { findViewer, type Viewer } from "@/lib/access/viewer";
import { homeOf } from "@/lib/features/accounts/rules";
import { signOutAction } from "../actions";
import { SignOut } from "./sign-out";

function linksFor(viewer: Viewer): { href: string; text: string }[] {
  if (viewer.role === "student") {
    return [
      { href: "/learn", text: "My work" },
      { href: "/learn/words", text: "My words" },
      { href: "/join", text: "Join a class" },
    ];
  }
  return [
    { href: "/teach", text: "Today" },
    { href: "/teach/lessons", text: "Lessons" },
    { href: "/teach/classes", text: "Classes" },
    { href: "/teach/assignments", text: "Assignments" },
  ];
}

/** The masthead of whoever is asking: a teacher's, a student's or a visitor's. */
export async function ViewerMasthead() {
  const viewer = await findViewer();
  if (!viewer) {
    return (
      <Masthead home="/" links={[{ href: "/join", text: "Join a class" }]}>
        <Link href="/sign-in">Sign in</Link>
      </Masthead>
    );
  }
  return (
    <Masthead home={homeOf(viewer.role)} links={linksFor(viewer)}>
      <Link href="/account" className="max-w-48 truncate max-sm:max-w-24 text-ink" title="Your account">
        {viewer.name}
      </Link>
      {viewer.role === "student" ? (
        <SignOut action={signOutAction} accountId={viewer.userId} />
      ) : (
        <Act action={signOutAction} look="text" className="-my-2">
          Sign out
        </Act>
      )}
    </Masthead>
  );
}
