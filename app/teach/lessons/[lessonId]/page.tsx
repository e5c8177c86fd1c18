import { findLessonToEdit } from "@/lib/features/lessons/queries";
import { openPage } from "@/lib/web/page";
import { LessonEditor } from "./parts/lesson-editor";

interface Props {
  params: Promise<{ lessonId: string }>;
}
export const metadata = { title: "Edit lesson" };

export default async function LessonPage({ params }: Props) {
  const { data } = await openPage("teacher", params, (viewer, ids) => findLessonToEdit(viewer, ids.lessonId));
  return <LessonEditor lesson={data} />;
}
