import { studentOfSchoolIds } from "@/lib/features/records/input";
import { findStudentOfSchool } from "@/lib/features/records/queries";
import { exportStudent } from "@/lib/features/records/student-file";
import { attachmentNamed } from "@/lib/features/reviews/csv";
import { route } from "@/lib/web/route";

/** One student's data from all classes, as JSON, for the school's administrators. */
export const GET = route({ for: "teacher", params: studentOfSchoolIds }, async ({ viewer, params }) => {
  const student = await findStudentOfSchool(viewer, params.studentId);
  const file = await exportStudent(student);
  return new Response(JSON.stringify(file, null, 1), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": attachmentNamed(`${student.name} data`, "json"),
      "cache-control": "private, no-store",
    },
  });
});
