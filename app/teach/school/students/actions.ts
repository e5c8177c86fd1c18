"use server";

import { redirect } from "next/navigation";
import { eraseStudent } from "@/lib/features/records/commands";
import { eraseOfSchoolInput } from "@/lib/features/records/input";
import { findStudentOfSchool } from "@/lib/features/records/queries";
import { action } from "@/lib/web/action";

export const eraseStudentOfSchoolAction = action(
  "teacher",
  eraseOfSchoolInput,
  async (viewer, { studentId, name }) => {
    await eraseStudent(await findStudentOfSchool(viewer, studentId), name);
    redirect("/teach/school/students");
  },
);
