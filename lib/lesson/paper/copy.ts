/** A lesson on paper, whatever prints it: a page of the browser or a Word file. Pure. */
import { paperKey, paperQuestion, paperSheet } from "@/lib/items/paper";
import { type PaperBlock, type PaperSentences, type SheetBlock, sayEvidence } from "@/lib/items/paper-parts";
import type { EssayPrompt, Lesson } from "../schema";
import { sentencesOf } from "../student-view";
import { saySource } from "./source";

/** "rubrics" and "answers" hold no text: sheets to mark on, and to answer on. */
export const copyKinds = ["student", "teacher", "answers", "rubrics"] as const;
export type CopyKind = (typeof copyKinds)[number];

export interface PaperSentence {
  id: string;
  text: string;
  /** Numbers of the items that it proves; empty on a student's copy. */
  proves: number[];
}
export interface PaperText {
  id: string;
  title: string;
  sections: {
    id: string;
    heading: string;
    paragraphs: { id: string; number: number; sentences: PaperSentence[] }[];
  }[];
}
export interface PaperItem {
  id: string;
  number: number;
  stem: string;
  points: number;
  blocks: PaperBlock[];
  sheet: SheetBlock[];
  /** Empty on a student's copy, as the two below. */
  key: string[];
  evidence: string[];
  standards: string[];
}
export interface PaperPrompt {
  id: string;
  title: string;
  prompt: string;
  requirements: string[];
  words: { min: number; max: number };
  planning: string[];
  criteria: EssayPrompt["rubric"]["criteria"];
  /** Lists for the teacher; empty on a student's copy. */
  guide: { name: string; lines: string[] }[];
}
export interface PaperCopy {
  kind: CopyKind;
  title: string;
  /** "430 words · 4 minutes · grades 9-10". */
  line: string;
  /** Source, licence and whose lesson it was, a line each: printed on every copy. */
  owed: string[];
  background: string;
  texts: PaperText[];
  words: { term: string; partOfSpeech: string; definition: string }[];
  items: PaperItem[];
  prompts: PaperPrompt[];
}

function textsOf({ texts, items }: Lesson, withKey: boolean): PaperText[] {
  const proves = new Map<string, number[]>();
  if (withKey)
    for (const [at, item] of items.entries())
      for (const sentence of new Set(item.evidence.flat().map((spot) => spot.sentence)))
        proves.set(sentence, [...(proves.get(sentence) ?? []), at + 1]);
  return texts.map(({ id, title, sections }) => ({
    id,
    title,
    sections: sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      paragraphs: section.paragraphs.map((paragraph) => ({
        id: paragraph.id,
        number: paragraph.number,
        sentences: paragraph.sentences.map((s) => ({ ...s, proves: proves.get(s.id) ?? [] })),
      })),
    })),
  }));
}

function itemsOf({ items, texts }: Lesson, withKey: boolean): PaperItem[] {
  const sentences: PaperSentences = new Map(sentencesOf(texts).map((s) => [s.id, s]));
  return items.map((item, at) => ({
    id: item.id,
    number: at + 1,
    stem: item.stem,
    points: item.points,
    blocks: paperQuestion(item, sentences),
    sheet: paperSheet(item),
    key: withKey ? paperKey(item, sentences) : [],
    evidence: withKey ? sayEvidence(item.evidence, sentences) : [],
    standards: withKey ? item.standards : [],
  }));
}

const guideOf = (prompt: EssayPrompt): PaperPrompt["guide"] =>
  [
    { name: "What strong essays say", lines: prompt.strongPoints },
    { name: "Where essays go wrong", lines: prompt.misconceptions },
    { name: "Positions to weigh", lines: prompt.viewpoints.map(({ holder, view }) => `${holder}: ${view}`) },
  ].filter(({ lines }) => lines.length > 0);

const promptOf = (prompt: EssayPrompt, withKey: boolean): PaperPrompt => ({
  id: prompt.id,
  title: prompt.title,
  prompt: prompt.prompt,
  requirements: prompt.requirements,
  words: prompt.words,
  planning: prompt.planning,
  criteria: prompt.rubric.criteria,
  guide: withKey ? guideOf(prompt) : [],
});

/** One copy of the lesson. `credits`: whom it is owed to, as one sentence, or empty. Only the teacher's holds the key. */
export function paperCopy(lesson: Lesson, kind: CopyKind, credits = ""): PaperCopy {
  const withKey = kind === "teacher";
  const { words, minutes } = lesson.glance;
  const sources = lesson.texts.map((text) => saySource(text.provenance));
  return {
    kind,
    title: lesson.title,
    line: `${words} words · ${minutes} ${minutes === 1 ? "minute" : "minutes"} · grades ${lesson.gradeBand}`,
    owed: [...new Set([...sources, credits && `${credits}.`])].filter((line) => line !== ""),
    background: lesson.background,
    texts: textsOf(lesson, withKey),
    words: lesson.glossary.map(({ term, partOfSpeech, definition }) => ({ term, partOfSpeech, definition })),
    items: itemsOf(lesson, withKey),
    prompts: lesson.prompts.map((prompt) => promptOf(prompt, withKey)),
  };
}

/** Points that the whole rubric can give. */
export const mostPoints = (criteria: PaperPrompt["criteria"]): number =>
  criteria.reduce((sum, { levels }) => sum + Math.max(...levels.map((level) => level.points)), 0);

export const sayPoints = (points: number): string => `${points} ${points === 1 ? "point" : "points"}`;
