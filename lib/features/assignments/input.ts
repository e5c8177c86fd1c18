/** What the outside may send about assignments. */
import { z } from "zod";
import { rowId } from "@/lib/shared/ids";
import { isTimeZone } from "./rules";

export const assignmentLimits = {
  title: 300,
  instructions: 4000,
  note: 600,
  attempts: 10,
  graceMinutes: 10_080,
} as const;

export const wall = (what: string) =>
  z
    .union([z.literal(""), z.iso.datetime({ local: true, precision: -1 })], `${what} is not a date and time.`)
    .refine((v) => !v.endsWith("Z"), `${what} is not a date and time.`)
    .refine((v) => v === "" || (v >= "2000" && v < "2100"), `${what} must lie between 2000 and 2099.`);

/** A checkbox list arrives as nothing, one text, or a list. */
const ids = z
  .union([rowId.transform((one) => [one]), z.array(rowId).max(100)], "Choose a class of yours.")
  .transform((list) => [...new Set(list)]);

/** A group or student of a class, "class.group": both ids, since a student may be in two classes. */
const pairs = z
  .union([z.string().transform((one) => [one]), z.array(z.string()).max(1000)], "Choose from the list.")
  .pipe(z.array(z.string().regex(/^[0-9a-f-]{36}\.[0-9a-f-]{36}$/, "Choose from the list.")))
  .transform((list) => [...new Set(list)].map((pair) => ({ classId: pair.slice(0, 36), id: pair.slice(37) })))
  .pipe(z.array(z.object({ classId: rowId, id: rowId })));

export const whole = (least: number, most: number, why: string) =>
  z.coerce.number<string>(why).int(why).min(least, why).max(most, why);

/** A box that is not ticked is not sent. */
export const ticked = z
  .literal("on")
  .optional()
  .transform((sent) => sent === "on");

const settings = z.object({
  title: z
    .string("Give the assignment a title.")
    .trim()
    .min(1, "Give the assignment a title.")
    .max(assignmentLimits.title, `A title has at most ${assignmentLimits.title} characters.`),
  instructions: z
    .string()
    .trim()
    .max(assignmentLimits.instructions, "Instructions have at most 4,000 characters.")
    .default(""),
  opens: wall("The opening time").default(""),
  due: wall("The due time").default(""),
  closes: wall("The closing time").default(""),
  timeZone: z.string("Choose a time zone.").refine(isTimeZone, "Choose a time zone from the list."),
  attempts: z.coerce
    .number<string>("Between 1 and 10.")
    .int("Between 1 and 10.")
    .min(1, "Between 1 and 10.")
    .max(assignmentLimits.attempts, "Between 1 and 10."),
  /** Minutes in which an answer written offline before closing may still arrive. */
  grace: z.coerce
    .number<string>("Choose how long offline work may arrive.")
    .int("Choose how long offline work may arrive.")
    .min(0, "Choose how long offline work may arrive.")
    .max(assignmentLimits.graceMinutes, "A week at most.")
    .default(120),
  feedback: z.enum(
    ["at-once", "on-submission", "after-due", "on-return"],
    "Choose when students see feedback.",
  ),
  late: z.enum(["accept", "percent", "refuse"], "Choose what becomes of late work.").default("accept"),
  latePercent: whole(1, 100, "Between 1 and 100.").default(10),
  lateFloor: whole(0, 100, "Between 0 and 100.").default(50),
  /** Empty: as long as it is open. */
  minutes: z
    .union(
      [z.literal(""), whole(1, 1440, "Between 1 and 1,440 minutes, or nothing.")],
      "Between 1 and 1,440 minutes, or nothing.",
    )
    .transform((typed) => (typed === "" ? null : typed))
    .default(null),
  shuffled: ticked,
  anonymous: ticked,
  gated: ticked,
  hints: ticked,
  languageHelp: ticked,
});

/** Whom a form gives it to: whole classes, and of others groups or students. */
const whom = { classIds: ids.default([]), groupIds: pairs.default([]), studentIds: pairs.default([]) };

export const assignInput = settings
  .extend({ lessonId: rowId, ...whom })
  .refine(({ classIds, groupIds, studentIds }) => classIds.length + groupIds.length + studentIds.length > 0, {
    path: ["classIds"],
    error: "Choose a class, or a group or student below.",
  });
export const assignmentInput = settings.extend({
  assignmentId: rowId,
  /** To add; those who have it keep it. */
  ...whom,
});
export const assignmentIdInput = z.object({ assignmentId: rowId });
/** The version that the teacher saw offered. */
export const moveVersionInput = z.object({
  assignmentId: rowId,
  version: z.coerce.number<string>().int().min(1),
  /** Words to the students on what changed. */
  note: z.string().trim().max(assignmentLimits.note, "At most 600 characters.").default(""),
});
export type AssignInput = z.infer<typeof assignInput>;
export type AssignmentInput = z.infer<typeof assignmentInput>;
