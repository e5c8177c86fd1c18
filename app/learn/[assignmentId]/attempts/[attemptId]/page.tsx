import type { Metadata } from "next";
import { readWork } from "@/lib/features/attempts/work";
import { openPage } from "@/lib/web/page";
import { WorkView } from "../../parts/work-view";

export const metadata: Metadata = { title: "Attempt" };

interface AttemptPageProps {
  params: Promise<{ assignmentId: string; attemptId: string }>;
}

/** One attempt by its id, mostly an earlier one. */
export default async function AttemptPage({ params }: AttemptPageProps) {
  const { viewer, data } = await openPage("student", params, readWork);
  return <WorkView work={data} accountId={viewer.userId} />;
}
