import { syllables } from "./syllables";

/** A U.S. school grade with the span that the text's own parts scatter over. */
export interface ReadingLevel {
  grade: number;
  low: number;
  high: number;
}

/**
 * Flesch-Kincaid grade (Kincaid et al. 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59), with a range
 * of one standard error over ten-sentence parts (at least half a grade each way). Null below 100 words.
 */
export function readingLevel(sentences: string[]): ReadingLevel | null {
  const counted = sentences.map(count).filter((c) => c.words > 0);
  if (counted.reduce((n, c) => n + c.words, 0) < 100) return null;
  const grade = gradeOf(counted);
  const parts: number[] = [];
  for (let at = 0; at + 5 <= counted.length; at += 10) parts.push(gradeOf(counted.slice(at, at + 10)));
  const mean = parts.reduce((n, g) => n + g, 0) / Math.max(1, parts.length);
  const variance = parts.reduce((n, g) => n + (g - mean) ** 2, 0) / Math.max(1, parts.length - 1);
  const error = parts.length > 1 ? Math.sqrt(variance / parts.length) : 1.5;
  const half = Math.max(0.5, error);
  return { grade: tenth(grade), low: tenth(Math.max(0, grade - half)), high: tenth(grade + half) };
}

function count(sentence: string): { words: number; syllables: number } {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return { words: words.length, syllables: words.reduce((n, w) => n + syllables(w), 0) };
}
function gradeOf(counted: { words: number; syllables: number }[]): number {
  const words = counted.reduce((n, c) => n + c.words, 0);
  const parts = counted.reduce((n, c) => n + c.syllables, 0);
  return Math.min(20, Math.max(0, (0.39 * words) / counted.length + (11.8 * parts) / words - 15.59));
}
const tenth = (n: number) => Math.round(n * 10) / 10;
