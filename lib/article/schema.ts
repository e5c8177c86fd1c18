/** An article as it comes in, before any lesson: plain blocks of text, never HTML. */
import { z } from "zod";

const line = (max: number) => z.string().trim().max(max);

/** Where the text came from, in the publisher's own words; an empty string where it is not known. */
export const provenance = z.object({
  byline: line(200).default(""),
  publication: line(200).default(""),
  /** As printed, "14 March 2016". */
  date: line(60).default(""),
  url: line(2000).default(""),
  licence: line(200).default(""),
});

export const block = z.object({ kind: z.enum(["paragraph", "heading"]), text: z.string().min(1) });
export const article = z.object({
  title: z.string().trim().min(1).max(300),
  provenance,
  blocks: z.array(block).min(1),
});
export type Provenance = z.infer<typeof provenance>;
export type Article = z.infer<typeof article>;
export type Block = z.infer<typeof block>;
