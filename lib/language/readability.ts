import { easeOf, gradeOfEase } from "./level";

/** A U.S. school grade with the span in which it lies by what the text's own parts show. */
export interface ReadingLevel {
  grade: number;
  low: number;
  high: number;
}

/** As long as the passages that the formula was fitted on. */
const passage = 170;
/** Uncertainty of the formula itself, in ease, that more text doesn't lessen. */
const formulaError = 0.2;

/**
 * The reading level of running sentences: the mean over passages of some 170 words of the fitted formula (level.ts), with
 * a range of one standard error. Null below 100 words.
 */
export function readingLevel(sentences: string[]): ReadingLevel | null {
  const parts = passagesOf(sentences);
  const eases = parts.flatMap(({ sentences: part, words }) => {
    const ease = easeOf(part);
    return ease === null ? [] : [{ ease, words }];
  });
  const words = eases.reduce((n, e) => n + e.words, 0);
  if (words < 100) return null;
  const mean = eases.reduce((n, e) => n + e.ease * e.words, 0) / words;
  const variance = eases.reduce((n, e) => n + (e.ease - mean) ** 2, 0) / Math.max(1, eases.length - 1);
  // One passage shows no spread of its own: take that of excerpts of one text.
  const spread = eases.length > 1 ? variance / eases.length : 0.16;
  const error = Math.sqrt(formulaError ** 2 + spread);
  return {
    grade: tenth(gradeOfEase(mean)),
    low: tenth(gradeOfEase(mean + error)),
    high: tenth(gradeOfEase(mean - error)),
  };
}

/** Cuts at sentence borders into parts of some 170 words; a short rest joins the part before it. */
function passagesOf(sentences: string[]): { sentences: string[]; words: number }[] {
  const parts: { sentences: string[]; words: number }[] = [];
  for (const sentence of sentences) {
    const words = sentence.match(/\p{L}+(?:['’]\p{L}+)*/gu)?.length ?? 0;
    const last = parts.at(-1);
    if (last && last.words < passage) {
      last.sentences.push(sentence);
      last.words += words;
    } else parts.push({ sentences: [sentence], words });
  }
  const rest = parts.at(-1);
  const before = parts.at(-2);
  if (rest && before && rest.words < passage / 2) {
    before.sentences.push(...rest.sentences);
    before.words += rest.words;
    parts.pop();
  }
  return parts;
}
const tenth = (n: number) => Math.round(n * 10) / 10;
