/** One change of a draft as it is sent: the smallest part that the teacher touched. `changes.ts` applies it. */
import { z } from "zod";
import { localId } from "@/lib/items/base";
import { item } from "@/lib/items/schema";
import { essayPrompt, glossaryEntry, gradeBand, lesson, lessonPlan, section, text } from "./schema";

const place = z.int().min(0).max(200);
const named = <K extends string>(kind: K) => z.object({ kind: z.literal(kind), id: localId });
const { title, background, objectives, discussion } = lesson.shape;

export const change = z.discriminatedUnion("kind", [
  /** Keeps the item's place, approval and origin. */
  z.object({ kind: z.literal("replace-item"), item }),
  /** At the end where no place is named. An item of the pool leaves the pool. */
  z.object({ kind: z.literal("add-item"), item, at: place.optional() }),
  named("remove-item"),
  named("move-item").extend({ to: place }),
  /** The pool's item takes the place of the lesson's, and the other way round. */
  named("swap-item").extend({ with: localId }),
  named("approve-item"),
  named("withdraw-item"),
  named("lock-item"),
  named("unlock-item"),
  /**
   * Which of the lesson's and the pool's items stand in the lesson, in this order, and which in the pool. What neither
   * list names stays where it is.
   */
  z.object({
    kind: z.literal("lay-items"),
    items: z.array(localId).max(60),
    pool: z.array(localId).max(260),
  }),
  z.object({ kind: z.literal("replace-prompt"), prompt: essayPrompt }),
  z.object({ kind: z.literal("add-prompt"), prompt: essayPrompt, at: place.optional() }),
  named("remove-prompt"),
  named("move-prompt").extend({ to: place }),
  named("approve-prompt"),
  named("withdraw-prompt"),
  /** Replaces the entry of that id, or adds it. */
  z.object({ kind: z.literal("set-glossary-entry"), entry: glossaryEntry, at: place.optional() }),
  named("remove-glossary-entry"),
  z.object({ kind: z.literal("set-title"), title }),
  z.object({ kind: z.literal("set-grade-band"), gradeBand }),
  z.object({ kind: z.literal("set-background"), background: background.unwrap() }),
  z.object({ kind: z.literal("set-objectives"), objectives: objectives.unwrap() }),
  z.object({ kind: z.literal("set-discussion"), discussion: discussion.unwrap() }),
  z.object({ kind: z.literal("set-plan"), plan: lessonPlan }),
  named("set-section").extend({
    heading: section.shape.heading,
    gist: section.shape.gist.unwrap(),
  }),
  /** A text's headline, type and source. Its sentences are not changed: evidence rests on them. */
  named("set-text").extend({
    title: text.shape.title,
    type: text.shape.type,
    provenance: text.shape.provenance,
  }),
]);
export type Change = z.infer<typeof change>;
