/** What the outside may send about lessons. */
import { z } from "zod";
import { block } from "@/lib/article/schema";
import { articleLimits } from "@/lib/article/text";
import { localId } from "@/lib/items/base";
import { change } from "@/lib/lesson/change-schema";
import { essayPrompt } from "@/lib/lesson/schema";
import { rowId } from "@/lib/shared/ids";
import { isVersionName } from "./rules";

/** Largest body of a new article, in bytes: the longest text in four-byte characters, and room for its details. */
export const articleBytes = 4 * 1024 * 1024;

const text = (what: string) => z.string(`${what} is missing.`);
/** A new article as typed. How long and what kind of text it may be, the article's reader says. */
export const draftInput = z.object({
  /** Becomes the lesson's id: the same sending twice makes one lesson. */
  key: rowId,
  title: text("The headline")
    .trim()
    .min(1, "Give the article its headline.")
    .max(articleLimits.title, `A headline has at most ${articleLimits.title} characters.`),
  byline: text("The author").trim().max(200, "The author's name has at most 200 characters."),
  publication: text("The publication").trim().max(200, "The publication's name has at most 200 characters."),
  date: text("The date").trim().max(60, "The date has at most 60 characters."),
  url: text("The address").trim().max(2000, "The address has at most 2,000 characters."),
  licence: text("The licence").trim().max(200, "The licence has at most 200 characters.").optional(),
  text: text("The text"),
  /** The text block by block, where the teacher checked it; then `text` counts for nothing. */
  blocks: z.array(block).min(1).max(5000).optional(),
});
export type DraftInput = z.infer<typeof draftInput>;

/** One change of a draft, and the draft version that it is based on. */
export const changeInput = z.object({ base: z.int().min(1), change });
export type ChangeInput = z.infer<typeof changeInput>;

export const lessonIdInput = z.object({ lessonId: rowId });
export const sampleInput = z.object({ key: rowId });
/** The draft version that the teacher sees while pressing Publish. */
export const publishInput = z.object({ lessonId: rowId, draftVersion: z.coerce.number().int().min(1) });
/** A source to look at again: fetched, or pasted where it can't be. */
export const recheckInput = z.object({
  lessonId: rowId,
  text: z.string().max(articleLimits.maxCharacters, "This text is too long to compare.").default(""),
});

/** A version to take up again, and the draft version that the teacher sees. */
export const restoreVersionInput = z.object({
  lessonId: rowId,
  draftVersion: z.coerce.number().int().min(1),
  version: z.string().refine(isVersionName, "There is no such version."),
});
/** An essay prompt on an idea of the library. */
export const ideaInput = z.object({ concept: localId, form: essayPrompt.shape.form.unwrap() });
