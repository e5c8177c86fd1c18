import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { Page, PageHead } from "@/app/ui/page-head";
import { readLive } from "@/lib/features/live/queries";
import { openPage } from "@/lib/web/page";
import { LiveClass } from "./parts/live-class";

interface Props {
  params: Promise<{ assignmentId: string }>;
}

// By id, so that the title and the page ask once.
const load = cache((assignmentId: string) =>
  openPage("teacher", Promise.resolve({ assignmentId }), (viewer) => readLive(viewer, assignmentId)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Live: ${(await load((await params).assignmentId)).data.title}` };
}

export default async function LivePage({ params }: Props) {
  const { assignmentId } = await params;
  const { data } = await load(assignmentId);
  const { title, anonymous, parts, timeZone, now, students } = data;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/assignments/${assignmentId}`} className="break-words">
          {title}
        </Link>
      </p>
      <PageHead title="Live" line="Where the class is now. Answers show here as they are saved." />
      {students.length === 0 ? (
        <p className="text-quiet">Nobody has joined the class yet: give its join code to your students.</p>
      ) : (
        <LiveClass
          assignmentId={assignmentId}
          anonymous={anonymous}
          parts={parts}
          zone={timeZone}
          given={{ now, students }}
        />
      )}
    </Page>
  );
}
