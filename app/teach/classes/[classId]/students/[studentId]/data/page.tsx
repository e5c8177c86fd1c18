import Link from "next/link";
import { StudentData } from "@/app/teach/parts/student-data";
import { Page, PageHead } from "@/app/ui/page-head";
import { readStudentRecord } from "@/lib/features/records/queries";
import { openPage } from "@/lib/web/page";
import { eraseStudentAction } from "./actions";

export const metadata = { title: "A student’s data" };

interface DataPageProps {
  params: Promise<{ classId: string; studentId: string }>;
}

export default async function DataPage({ params }: DataPageProps) {
  const { ids, data } = await openPage("teacher", params, (teacher, each) =>
    readStudentRecord(teacher, each),
  );
  const { class_, student, pieces, why } = data;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href={`/teach/classes/${class_.id}`}>{class_.name}</Link>
      </p>
      <PageHead
        title={`Data of ${student.name}`}
        line={`${student.handle} · ${pieces === 1 ? "1 piece of work" : `${pieces} pieces of work`}`}
      />
      <StudentData
        name={student.name}
        file={`/api/classes/${ids.classId}/students/${ids.studentId}/data`}
        from="the classes you teach"
        erase={eraseStudentAction}
        ids={ids}
        why={why}
      />
    </Page>
  );
}
