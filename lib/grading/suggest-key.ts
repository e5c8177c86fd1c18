/** What a short answer is marked by, made ready for many answers. */
import { answerWords, type Word } from "./answer-words";
import { type Reference, referenceOf } from "./suggest-features";

export interface KeyPointKey {
  id: string;
  /** What an answer must say. */
  text: string;
  points: number;
  accepted: readonly string[];
  notEnough: readonly string[];
  /** The sentences of the article that hold it, where known. */
  evidence?: readonly string[];
}
/** What a short answer is marked by. Without key points the model answer is the one point. */
export interface AnswerKey {
  stem: string;
  modelAnswer: string;
  points: number;
  keyPoints: readonly KeyPointKey[];
}
export interface PreparedPoint {
  id: string;
  points: number;
  references: Reference[];
  notEnough: Reference[];
  evidence: Reference[];
  /** Stems of the wordings that copy the key. */
  copies: Set<string>;
  longestCopy: number;
}
export interface PreparedKey {
  possible: number;
  points: PreparedPoint[];
}

export const stemsOf = (words: readonly Word[]) => words.map((word) => word.stem).join(" ");
export const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((s) => /[\p{L}\d]/u.test(s));

/** Makes a key ready for many answers. */
export function prepareKey(key: AnswerKey): PreparedKey {
  const whole = { id: "model", text: key.modelAnswer, points: key.points, accepted: [], notEnough: [] };
  const points: readonly KeyPointKey[] = key.keyPoints.length > 0 ? key.keyPoints : [whole];
  return {
    possible: key.points,
    points: points.map((point) => {
      const spellings = [key.modelAnswer, ...points.map((p) => p.text), ...(point.evidence ?? [])];
      const ready = (texts: readonly string[]) =>
        texts.filter((text) => text.trim() !== "").map((text) => referenceOf(key.stem, text, spellings));
      const wordings = [point.text, ...point.accepted];
      const copies = [key.modelAnswer, ...wordings].filter((text) => text.trim() !== "");
      return {
        id: point.id,
        points: point.points,
        references: ready(wordings),
        notEnough: ready(point.notEnough),
        evidence: ready(point.evidence ?? []),
        copies: new Set(copies.map((text) => stemsOf(answerWords(text)))),
        longestCopy: Math.max(3, ...copies.map((text) => sentencesOf(text).length)),
      };
    }),
  };
}
