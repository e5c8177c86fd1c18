import { findLessonToRead } from "@/lib/features/lessons/library/reading";
import { openPage } from "@/lib/web/page";
import { LessonToReadView } from "../../parts/lesson-to-read";

interface Props {
  params: Promise<{ lessonId: string }>;
}
export const metadata = { title: "Shared lesson" };

export default async function ReadPage({ params }: Props) {
  const { data } = await openPage("teacher", params, (viewer, { lessonId }) =>
    findLessonToRead(viewer, lessonId),
  );
  return <LessonToReadView lesson={data} />;
}
