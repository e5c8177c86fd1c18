"use server";

import { refresh } from "next/cache";
import { setAccommodation } from "@/lib/features/accommodations/commands";
import { accommodationInput } from "@/lib/features/accommodations/input";
import { findStudentToAccommodate } from "@/lib/features/accommodations/queries";
import { action } from "@/lib/web/action";
import { done, type FormState } from "@/lib/web/form-state";

export const keep = action("teacher", accommodationInput, async (viewer, input): Promise<FormState> => {
  await setAccommodation(await findStudentToAccommodate(viewer, input), input);
  refresh();
  return done("Kept. It holds in every assignment.");
});
