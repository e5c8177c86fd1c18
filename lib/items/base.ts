/**
 * What every item type shares: identity, stem, points, evidence, and the state of the teacher's approval.
 * Each type extends `itemBase` in its own folder; `lib/items/registry.ts` joins them.
 */
import { z } from "zod";

/** A stable id inside one lesson ("p3s2", "q-0f3a"): letters, digits, dot, underscore and hyphen. */
export const localId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

/** A sentence of the article, or a character range of it (UTF-16 offsets into the sentence's text, end exclusive). */
export const evidenceSpot = z
  .object({ sentence: localId, start: z.int().min(0).optional(), end: z.int().min(1).optional() })
  .refine((s) => (s.start === undefined) === (s.end === undefined), "A range needs both its ends.")
  .refine(
    (s) => s.start === undefined || s.end === undefined || s.start < s.end,
    "A range must not be empty.",
  );

/** Spots that together prove the key. An item holds several sets where each of them suffices alone. */
export const evidenceSet = z.array(evidenceSpot).min(1).max(12);

/** What a reader must do to answer; one skill per item. */
export const skills = [
  "detail",
  "cause",
  "purpose",
  "consequence",
  "concession",
  "condition",
  "sequence",
  "comparison",
  "viewpoint",
  "vocabulary",
  "reference",
  "main-idea",
  "structure",
  "certainty",
  "standing",
  "argument",
  "inference",
] as const;
export const skill = z.enum(skills);

/** Who wrote the item first. */
export const origin = z.enum(["engine", "teacher"]);
/** A drafted item waits for the teacher's yes; only approved items are published. */
export const approval = z.enum(["waiting", "approved"]);

export const itemBase = z.object({
  id: localId,
  stem: z.string().trim().min(1).max(1000),
  points: z.number().min(0).max(100),
  skill,
  /** Standard codes such as "CCSS.RI.9-10.1". */
  standards: z.array(z.string().max(40)).max(12).default([]),
  /** Depth of knowledge, 1 to 4 (Webb 2002). */
  depth: z.int().min(1).max(4).default(1),
  /** Each set suffices alone. */
  evidence: z.array(evidenceSet).max(6).default([]),
  origin: origin.default("teacher"),
  status: approval.default("waiting"),
  /** Kept where it is while the rest of the lesson is drafted again. */
  locked: z.boolean().optional(),
  /** The engine's pattern of meaning that made the item, for "more like this". */
  pattern: z.string().max(40).optional(),
  /** Items of one group ask the same thing: a lesson takes one of them. */
  group: z.string().max(120).optional(),
  /** The engine's estimate that a teacher would hand it out, 0 to 1. */
  worth: z.number().min(0).max(1).optional(),
});

/** Why a wrong option is wrong, after STARC (Berzak, Malmaud & Levy 2020). */
export const wrongType = z.enum(["misreading", "elsewhere", "not-in-text"]);
export const wrongness = z.object({
  type: wrongType,
  /** Said to the student once feedback is due. */
  reason: z.string().trim().min(1).max(500),
  /** The sentence that it misreads or was taken from. */
  sentence: localId.optional(),
});
export const option = z.object({
  id: localId,
  text: z.string().trim().min(1).max(500),
  /** Absent on a right option. */
  wrong: wrongness.optional(),
});

/** Sentences a student cites beside any answer, in the order cited. */
export const cited = z.array(localId).max(40).optional();

export type ItemBase = z.infer<typeof itemBase>;
export type EvidenceSpot = z.infer<typeof evidenceSpot>;
export type EvidenceSet = z.infer<typeof evidenceSet>;
export type Skill = z.infer<typeof skill>;
export type Approval = z.infer<typeof approval>;
export type WrongType = z.infer<typeof wrongType>;
export type Option = z.infer<typeof option>;

/** Points earned of points possible; `decided` is false where only a person can tell. */
export interface Score {
  points: number;
  decided: boolean;
}

/** One question type, whole: what it is made of, what an answer to it is, how it is scored, what a student may see. */
export interface ItemType<Item, Answer, StudentItem> {
  /** As the interface calls it, in lower case: "multiple choice". */
  name: string;
  /** The points of an answer, before any teacher's decision. An answer to ids that the item doesn't have earns 0. */
  score(item: Item, answer: Answer): Score;
  /**
   * The item as a student may see it before feedback is due: no key, no reasons, no evidence, no model answer, and
   * no order that tells the key. Names what it lets through.
   */
  withoutKey(item: Item): StudentItem;
  /** The sentences of the article that an answer points at, in the order chosen. */
  pointed(answer: Answer): string[];
  /** The answer after a sentence was pointed at: taken up, or let go where it was held; unchanged where it can't be. */
  point(item: StudentItem, answer: Answer | undefined, sentence: string): Answer;
  /** What keeps the item from being published, in the teacher's words; empty where nothing does. */
  whyNotPublishable(item: Item): string[];
}
