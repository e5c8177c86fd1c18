import type { Metadata } from "next";
import { readWork } from "@/lib/features/attempts/work";
import { openPage } from "@/lib/web/page";
import { WorkView } from "./parts/work-view";

export const metadata: Metadata = { title: "Assignment" };

/** The student's latest attempt at an assignment. */
export default async function AssignmentPage({ params }: { params: Promise<{ assignmentId: string }> }) {
  const { viewer, data } = await openPage("student", params, readWork);
  return <WorkView work={data} accountId={viewer.userId} />;
}
