"use server";

import { recheckInput } from "@/lib/features/lessons/input";
import { recheckSource } from "@/lib/features/lessons/source";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const recheck = action("teacher", recheckInput, async (viewer, input) => {
  const difference = await recheckSource(viewer, input);
  return done("", difference);
});
