/** What the outside may send about exceptions. */
import { z } from "zod";
import { localId } from "@/lib/items/base";
import { rowId } from "@/lib/shared/ids";
import { ticked, wall, whole } from "../input";

const orNothing = (least: number, most: number, why: string) =>
  z
    .union([z.literal(""), whole(least, most, why)], why)
    .transform((typed) => (typed === "" ? null : typed))
    .default(null);

export const exceptionInput = z.object({
  assignmentId: rowId,
  /** "student.ID" or "group.ID". */
  whose: z
    .string("Choose a student or a group.")
    .regex(/^(?:student|group)\.[0-9a-f-]{36}$/, "Choose a student or a group.")
    .transform((text) => {
      const [kind = "", id = ""] = text.split(".");
      return { kind: kind === "group" ? ("group" as const) : ("student" as const), id };
    })
    .pipe(z.object({ kind: z.enum(["student", "group"]), id: rowId })),
  due: wall("The due time").default(""),
  closes: wall("The closing time").default(""),
  /** Of the assignment's minutes. */
  time: orNothing(100, 400, "Between 100 and 400 percent, or nothing."),
  attempts: orNothing(1, 10, "Between 1 and 10, or nothing."),
  glossary: ticked,
  leftOut: z
    .union([localId.transform((one) => [one]), z.array(localId).max(61)])
    .transform((list) => [...new Set(list)])
    .default([]),
});
export type ExceptionInput = z.infer<typeof exceptionInput>;

export const removeExceptionInput = z.object({ assignmentId: rowId, exceptionId: rowId });
