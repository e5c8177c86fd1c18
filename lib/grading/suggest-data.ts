/** Questions with a reference answer and students' answers that people judged (SemEval-2013 task 7, two-way labels). */
import { z } from "zod";

export const judgedQuestion = z.object({
  id: z.string(),
  /** Questions of one module are about one matter. */
  module: z.string().default(""),
  question: z.string(),
  refs: z.array(z.object({ text: z.string() })).min(1),
  answers: z.array(z.object({ label: z.enum(["correct", "incorrect"]), text: z.string() })),
});
export const judgedQuestions = z.array(judgedQuestion);
export type JudgedQuestion = z.infer<typeof judgedQuestion>;
