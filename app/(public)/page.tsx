import Link from "next/link";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/app/ui/button";
import { Page } from "@/app/ui/page-head";
import { findViewer } from "@/lib/access/viewer";
import { homeOf } from "@/lib/features/accounts/rules";
import { env, mayLookAround } from "@/lib/shared/env";
import { Example } from "./parts/example";
import { LookAround } from "./parts/look-around";

const steps = [
  {
    title: "Bring an article",
    text: "Paste the text of a news story, a speech or an opinion piece. Broadsheet divides it into sections and drafts questions, a glossary and essay prompts, each tied to the sentences it rests on.",
  },
  {
    title: "Make it yours",
    text: "Go through the draft one item at a time: keep it, change it, or take another. Then assign the lesson to your classes with a due time.",
  },
  {
    title: "Read what they wrote",
    text: "Students answer beside the article, and every word is saved as they type. You see answers and cited sentences side by side, mark them, and return the work.",
  },
];

export default async function FrontPage() {
  const viewer = await findViewer();
  if (viewer) redirect(homeOf(viewer.role));
  return (
    <Page>
      <div className="grid gap-x-8 gap-y-8 border-t-4 border-double border-ink pt-6 lg:grid-cols-[3fr_2fr]">
        <div>
          <h1 className="text-3xl font-semibold">A newspaper article becomes a lesson</h1>
          <p className="reading mt-4 text-quiet">
            Broadsheet is a classroom for close reading. You bring an article; your class reads it, answers
            questions that rest on its sentences, and writes; you review and return the work.
          </p>
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <ButtonLink href="/sign-up" look="primary">
              Sign up as a teacher
            </ButtonLink>
            <ButtonLink href="/sign-in">Sign in</ButtonLink>
            <ButtonLink href="/join">Join a class</ButtonLink>
          </div>
          <p className="mt-3 text-sm text-quiet">
            Students need no e-mail address: they <Link href="/join">join</Link> with the code of their class.
          </p>
        </div>
        <Example />
      </div>
      {mayLookAround(env()) && <LookAround />}
      <ol className="mt-10 grid gap-y-8 border-t-2 border-ink pt-6 md:grid-cols-3">
        {steps.map(({ title, text }, index) => (
          <li
            key={title}
            className="md:border-l md:border-rule md:px-6 md:first:border-l-0 md:first:pl-0 md:last:pr-0"
          >
            <h2 className="text-xl font-semibold">
              <span className="text-quiet">{index + 1}</span> {title}
            </h2>
            <p className="mt-2">{text}</p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
