import { findLessonByLink } from "@/lib/features/lessons/library/reading";
import { openPage } from "@/lib/web/page";
import { LessonToReadView } from "../../parts/lesson-to-read";

interface Props {
  params: Promise<{ token: string }>;
}
// The address is the way in: no other site is to learn it.
export const metadata = { title: "Shared lesson", referrer: "no-referrer" as const };

export default async function LinkPage({ params }: Props) {
  const { token } = await params;
  const { data } = await openPage("teacher", Promise.resolve({}), (viewer) =>
    findLessonByLink(viewer, token),
  );
  return <LessonToReadView lesson={data} token={token} />;
}
