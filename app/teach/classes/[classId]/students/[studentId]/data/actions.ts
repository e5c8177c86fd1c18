"use server";

import { redirect } from "next/navigation";
import { eraseStudent } from "@/lib/features/records/commands";
import { eraseInput } from "@/lib/features/records/input";
import { findStudentRecord } from "@/lib/features/records/queries";
import { action } from "@/lib/web/action";

export const eraseStudentAction = action("teacher", eraseInput, async (viewer, { name, ...ids }) => {
  await eraseStudent(await findStudentRecord(viewer, ids), name);
  redirect(`/teach/classes/${ids.classId}`);
});
