"use server";

import { refresh } from "next/cache";
import { countAgain, excuse } from "@/lib/features/gradebooks/commands";
import { excusalInput } from "@/lib/features/gradebooks/input";
import { findCellToExcuse } from "@/lib/features/gradebooks/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const setExcused = action("teacher", excusalInput, async (viewer, { excused, reason, ...ids }) => {
  const cell = await findCellToExcuse(viewer, ids);
  if (excused === "yes") await excuse(cell, reason);
  else await countAgain(cell);
  refresh();
  return done(excused === "yes" ? "Excused: it is left out of the final mark." : "It counts again.");
});
