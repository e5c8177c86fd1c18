/** What a student may see of a lesson before feedback is due. It names what it lets through, never what it takes away. */
import { type StudentItem, withoutKey } from "@/lib/items/registry";
import type { Criterion, EssayPrompt, GlossaryEntry, Lesson, RubricLevel, Section, Text } from "./schema";

export type StudentSection = Pick<Section, "id" | "heading" | "paragraphs">;
export interface StudentText extends Pick<Text, "id" | "type" | "title" | "provenance"> {
  sections: StudentSection[];
}
type StudentLevel = Pick<RubricLevel, "id" | "label" | "points" | "description">;
export interface StudentCriterion extends Pick<Criterion, "id" | "name" | "description"> {
  levels: StudentLevel[];
}
export interface StudentPrompt
  extends Pick<EssayPrompt, "id" | "form" | "title" | "prompt" | "requirements" | "words" | "planning"> {
  criteria: StudentCriterion[];
}
/** Who and where the text is about. */
export type StudentGlance = Pick<Lesson["glance"], "actors" | "timeline" | "countries">;
export interface StudentLesson {
  title: string;
  texts: StudentText[];
  minutes: number;
  glance: StudentGlance;
  background: string;
  objectives: string[];
  glossary: Pick<
    GlossaryEntry,
    "id" | "term" | "partOfSpeech" | "pronunciation" | "definition" | "sentences"
  >[];
  items: StudentItem[];
  prompts: StudentPrompt[];
}

/** A section's gist stays out: it can be the answer to a question on the main idea. */
const studentText = ({ id, type, title, provenance, sections }: Text): StudentText => ({
  id,
  type,
  title,
  provenance,
  sections: sections.map((section) => ({
    id: section.id,
    heading: section.heading,
    paragraphs: section.paragraphs,
  })),
});

/** Gives equal values as one and the same object: a page that sends them carries each but once. */
function sharing(): <T>(value: T) => T {
  const seen = new Map<string, unknown>();
  return <T>(value: T): T => {
    const key = JSON.stringify(value);
    if (!seen.has(key)) seen.set(key, value);
    return seen.get(key) as T;
  };
}

const studentPrompt = (prompt: EssayPrompt, shared: ReturnType<typeof sharing>): StudentPrompt => ({
  id: prompt.id,
  form: prompt.form,
  title: prompt.title,
  prompt: prompt.prompt,
  requirements: prompt.requirements,
  words: prompt.words,
  planning: prompt.planning,
  criteria: prompt.rubric.criteria.map(({ id, name, description, levels }) =>
    shared({
      id,
      name,
      description,
      levels: levels.map((level) =>
        shared({ id: level.id, label: level.label, points: level.points, description: level.description }),
      ),
    }),
  ),
});

/** The order of events stays out where a question asks for it. */
function studentGlance({ glance, items }: Lesson): StudentGlance {
  const asked = items.some((i) => i.kind === "ordering" || i.skill === "sequence");
  return { actors: glance.actors, timeline: asked ? [] : glance.timeline, countries: glance.countries };
}

/** The lesson without keys, reasons, evidence, model answers, viewpoints, plan and pool. */
export function studentLesson(lesson: Lesson): StudentLesson {
  const shared = sharing(); // the rubrics of one lesson's prompts are much alike
  return {
    title: lesson.title,
    texts: lesson.texts.map(studentText),
    minutes: lesson.glance.minutes,
    glance: studentGlance(lesson),
    background: lesson.background,
    objectives: lesson.objectives,
    glossary: lesson.glossary.map(({ id, term, partOfSpeech, pronunciation, definition, sentences }) => ({
      id,
      term,
      partOfSpeech,
      pronunciation,
      definition,
      sentences,
    })),
    items: lesson.items.map(withoutKey),
    prompts: lesson.prompts.map((prompt) => studentPrompt(prompt, shared)),
  };
}

/** A sentence with the number of its paragraph, as readers cite it. */
export interface NumberedSentence {
  id: string;
  text: string;
  paragraph: number;
}
/** All sentences of the texts, in reading order. */
export const sentencesOf = (texts: readonly Pick<StudentText, "sections">[]): NumberedSentence[] =>
  texts.flatMap((text) =>
    text.sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map(({ id, text }) => ({ id, text, paragraph: paragraph.number })),
      ),
    ),
  );
