import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readWork } from "@/lib/features/attempts/work";
import { openPage } from "@/lib/web/page";
import { DoneView } from "../../parts/done-view";

export const metadata: Metadata = { title: "Attempt" };

export default async function AttemptPage({
  params,
}: {
  params: Promise<{ assignmentId: string; attemptId: string }>;
}) {
  const { data: work } = await openPage("student", params, readWork);
  const { attempt } = work;
  if (!attempt || attempt.state === "working") redirect(`/learn/${work.assignment.id}`);
  return <DoneView work={work} attempt={attempt} />;
}
