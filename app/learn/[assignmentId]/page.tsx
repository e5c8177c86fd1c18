import type { Metadata } from "next";
import { readWork } from "@/lib/features/attempts/work";
import { openPage } from "@/lib/web/page";
import { DoneView } from "./parts/done-view";
import { IntroView } from "./parts/intro-view";
import { WorkingView } from "./parts/working-view";

export const metadata: Metadata = { title: "Assignment" };

export default async function AssignmentPage({ params }: { params: Promise<{ assignmentId: string }> }) {
  const { viewer, data: work } = await openPage("student", params, readWork);
  const { attempt } = work;
  if (!attempt) return <IntroView work={work} />;
  if (attempt.state === "working" && !work.closed)
    return <WorkingView work={work} attempt={attempt} accountId={viewer.userId} />;
  return <DoneView work={work} attempt={attempt} />;
}
