import Link from "next/link";
import { StudentData } from "@/app/teach/parts/student-data";
import { Page, PageHead } from "@/app/ui/page-head";
import { readStudentOfSchool } from "@/lib/features/records/queries";
import { openPage } from "@/lib/web/page";
import { eraseStudentOfSchoolAction } from "../actions";

export const metadata = { title: "A student’s data" };

interface StudentOfSchoolPageProps {
  params: Promise<{ studentId: string }>;
}

export default async function StudentOfSchoolPage({ params }: StudentOfSchoolPageProps) {
  const { ids, data } = await openPage("teacher", params, (teacher, { studentId }) =>
    readStudentOfSchool(teacher, studentId),
  );
  const { student, pieces } = data;
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link href="/teach/school/students">Students of the school</Link>
      </p>
      <PageHead
        title={`Data of ${student.name}`}
        line={`${student.handle} · ${pieces === 1 ? "1 piece of work" : `${pieces} pieces of work`}`}
      />
      <StudentData
        name={student.name}
        file={`/api/school/students/${ids.studentId}/data`}
        from="all classes"
        erase={eraseStudentOfSchoolAction}
        ids={ids}
        why={null}
      />
    </Page>
  );
}
