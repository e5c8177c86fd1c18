/**
 * The Lesson: what the engine drafts, the teacher edits, a publication freezes and a student works on.
 * One JSON document, parsed at every border by `lesson` below.
 */
import { z } from "zod";
import { provenance } from "@/lib/article/schema";
import { approval, evidenceSet, localId, origin } from "@/lib/items/base";
import { item } from "@/lib/items/schema";

const line = (max: number) => z.string().trim().max(max);
const required = (max: number) => line(max).min(1);

export const sentence = z.object({ id: localId, text: z.string().min(1).max(20_000) });
export const paragraph = z.object({
  id: localId,
  /** Counted through the whole text from 1, as readers cite it. */
  number: z.int().min(1),
  sentences: z.array(sentence).min(1),
});
export const section = z.object({
  id: localId,
  /** Names the point of the section. */
  heading: required(200),
  /** One sentence: what the section says. */
  gist: line(600).default(""),
  paragraphs: z.array(paragraph).min(1),
});

export const textTypes = ["news", "opinion", "speech", "other"] as const;
export const textType = z.enum(textTypes);

export const text = z.object({
  id: localId,
  type: textType,
  title: required(300),
  provenance,
  sections: z.array(section).min(1),
});

export const gradeBands = ["6-8", "9-10", "11-12"] as const;
export const gradeBand = z.enum(gradeBands);

/** What is known of the texts at a glance. */
export const glance = z.object({
  words: z.int().min(0),
  minutes: z.int().min(1),
  /** U.S. school grade with its range; null where the text is too short to say. */
  level: z.object({ grade: z.number(), low: z.number(), high: z.number() }).nullable().default(null),
  actors: z
    .array(
      z.object({
        id: localId,
        name: required(200),
        kind: z.enum(["person", "place", "organisation", "people"]),
        /** What the text says it is: "president of Syria"; empty where it doesn't. */
        role: line(300).default(""),
        sentences: z.array(localId),
      }),
    )
    .default([]),
  timeline: z
    .array(z.object({ id: localId, when: required(100), what: required(400), sentence: localId }))
    .default([]),
  /** Who wants what: only where the sentence says so surely. */
  stances: z
    .array(
      z.object({
        id: localId,
        actor: required(200),
        /** A short verb phrase: "wants", "opposes", "warns of". */
        stance: required(60),
        what: required(400),
        sentence: localId,
      }),
    )
    .max(24)
    .default([]),
  /** Countries that the text names, most often named first; ISO 3166-1 alpha-2, XK for Kosovo. */
  countries: z
    .array(z.object({ code: z.string().regex(/^[A-Z]{2}$/), name: required(80) }))
    .max(60)
    .default([]),
});

export const glossaryEntry = z.object({
  id: localId,
  term: required(100),
  partOfSpeech: line(40).default(""),
  /** Respelled as it is said: "kuhn-SIL-ee-uh-tor-ee"; empty where not known. */
  pronunciation: line(120).default(""),
  /** The one sense that the text uses. */
  definition: required(500),
  sentences: z.array(localId).default([]),
  origin: origin.default("teacher"),
});

export const rubricLevel = z.object({
  id: localId,
  label: required(60),
  points: z.number().min(0).max(100),
  description: line(600).default(""),
});
export const criterion = z.object({
  id: localId,
  name: required(120),
  description: line(600).default(""),
  /** From the lowest to the highest. */
  levels: z.array(rubricLevel).min(2).max(8),
});
export const rubric = z.object({ criteria: z.array(criterion).min(1).max(12) });

export const essayPrompt = z.object({
  id: localId,
  form: z.enum(["argument", "memo", "debate"]).default("argument"),
  /** The concept's slug ("patron-client"), or null where the prompt rests on none. */
  concept: localId.nullable().default(null),
  title: required(200),
  prompt: required(2000),
  /** What the essay must do, one line each. */
  requirements: z.array(required(400)).max(12).default([]),
  words: z.object({ min: z.int().min(0).max(5000), max: z.int().min(1).max(10_000) }),
  /** Sentences that a strong essay draws on. */
  evidence: z.array(evidenceSet).max(12).default([]),
  /** At least two positions that the text holds or touches. */
  viewpoints: z
    .array(
      z.object({
        holder: required(200),
        view: required(600),
        evidence: z.array(evidenceSet).max(6).default([]),
      }),
    )
    .max(6)
    .default([]),
  /** Questions to plan the essay with. */
  planning: z.array(required(400)).max(10).default([]),
  /** For the teacher, never shown to students before feedback: what strong answers contain, and where answers go wrong. */
  strongPoints: z.array(required(600)).max(12).default([]),
  misconceptions: z.array(required(400)).max(8).default([]),
  /** How the great schools of thought read the matter. */
  schools: z
    .array(z.object({ school: z.enum(["realism", "liberalism", "constructivism"]), reading: required(600) }))
    .max(3)
    .default([]),
  /** Well-known cases from history to compare with. */
  parallels: z
    .array(z.object({ when: required(60), what: required(400) }))
    .max(6)
    .default([]),
  /** Where the idea was worked out: author, year, title. */
  sources: z.array(required(300)).max(8).default([]),
  rubric,
  origin: origin.default("teacher"),
  status: approval.default("waiting"),
});

export const lessonPlan = z.object({
  bellRinger: line(1000).default(""),
  exitTicket: line(1000).default(""),
  outlines: z
    .array(
      z.object({
        minutes: z.int().min(5).max(240),
        steps: z.array(z.object({ minutes: z.int().min(1).max(240), text: required(500) })).max(20),
      }),
    )
    .default([]),
});

export const lesson = z.object({
  schemaVersion: z.literal(1),
  /** The engine that drafted it, or null where a person wrote it all. */
  engine: z.object({ name: required(60), version: required(30) }).nullable(),
  title: required(300),
  gradeBand: gradeBand.default("9-10"),
  /** One for now; a paired source may follow. Sentence ids are unique across all texts. */
  texts: z.array(text).min(1).max(4),
  glance,
  /** What a reader should know before reading. */
  background: line(4000).default(""),
  objectives: z.array(required(400)).max(10).default([]),
  glossary: z.array(glossaryEntry).max(60).default([]),
  items: z.array(item).max(60).default([]),
  prompts: z.array(essayPrompt).max(12).default([]),
  discussion: z
    .array(z.object({ id: localId, text: required(600) }))
    .max(20)
    .default([]),
  plan: lessonPlan.default({ bellRinger: "", exitTicket: "", outlines: [] }),
  /** Further items that passed every check, best first, to swap in; never published. */
  pool: z.array(item).max(200).default([]),
  /** Words for the teacher on what this text did not yield. */
  notes: z.array(required(400)).max(20).default([]),
});

export type Lesson = z.infer<typeof lesson>;
export type Text = z.infer<typeof text>;
export type TextType = z.infer<typeof textType>;
export type Section = z.infer<typeof section>;
export type Paragraph = z.infer<typeof paragraph>;
export type Sentence = z.infer<typeof sentence>;
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type EssayPrompt = z.infer<typeof essayPrompt>;
export type Rubric = z.infer<typeof rubric>;
export type Criterion = z.infer<typeof criterion>;
export type RubricLevel = z.infer<typeof rubricLevel>;
export type GradeBand = z.infer<typeof gradeBand>;
