import { z } from "zod";
import { rowId } from "@/lib/shared/ids";
import { categoryRows, gradebookLimits } from "./limits";

interface CategoryTyped {
  /** Its row in the form. */
  row: number;
  /** The category that stood there; undefined for a new one. */
  id?: string;
  name: string;
  weight: number;
}
interface SettingsTyped {
  classId: string;
  /** The version of the settings that the form showed. */
  base: number;
  missing: "zero" | "left-out";
  categories: CategoryTyped[];
  /** Assignment id → row of its category; assignments in none are absent. */
  places: Record<string, number>;
}

const numberTyped = (typed: string): number =>
  /^\d{1,4}([.,]\d{1,2})?$/.test(typed.trim()) ? Number(typed.trim().replace(",", ".")) : Number.NaN;

/**
 * The form's fields: `name-0`, `weight-0`, `id-0` and so on by row, a row without a name being none; `in-<assignment>` holds
 * the row of its category. An assignment in a row without a name is in none.
 */
export const settingsInput = z
  .looseObject({
    classId: rowId,
    base: z.coerce.number().pipe(z.int().min(0).max(2_147_483_646)),
    missing: z.enum(["zero", "left-out"]),
  })
  .transform((fields, context): SettingsTyped => {
    const text = (name: string): string => {
      const value = Object.hasOwn(fields, name) ? fields[name] : "";
      return typeof value === "string" ? value.trim() : "";
    };
    const categories: CategoryTyped[] = [];
    for (let row = 0; row < categoryRows; row += 1) {
      const name = text(`name-${row}`);
      if (name === "") continue;
      if (name.length > gradebookLimits.name)
        context.addIssue({
          code: "custom",
          path: [`name-${row}`],
          message: `At most ${gradebookLimits.name} characters.`,
        });
      const id = rowId.safeParse(text(`id-${row}`));
      categories.push({
        row,
        ...(id.success && { id: id.data }),
        name,
        weight: numberTyped(text(`weight-${row}`)),
      });
    }
    const places: Record<string, number> = {};
    for (const name of Object.keys(fields)) {
      const id = name.startsWith("in-") ? rowId.safeParse(name.slice(3)) : undefined;
      if (!id?.success || !/^\d{1,2}$/.test(text(name))) continue;
      const row = Number(text(name));
      if (categories.some((category) => category.row === row)) places[id.data] = row;
    }
    const { classId, base, missing } = fields;
    return { classId, base, missing, categories, places };
  });
export type SettingsInput = z.output<typeof settingsInput>;

export const excusalInput = z.object({
  classId: rowId,
  assignmentId: rowId,
  studentId: rowId,
  excused: z.enum(["yes", "no"]),
  reason: z
    .string()
    .trim()
    .max(gradebookLimits.reason, `At most ${gradebookLimits.reason} characters fit here.`)
    .default(""),
});
