/** The thread that groups: answers to an item in, groups with suggestions out. Started by aside.ts. */
import { getPriority, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { type GivenAnswer, groupAnswers, groupingBy, type Member } from "@/lib/grading/answer-groups";
import { suggestScore } from "@/lib/grading/suggest";
import type { AnswerKey } from "@/lib/grading/suggest-key";

export interface GroupsJob {
  key: AnswerKey;
  answers: GivenAnswer[];
}
/** What a wording seems to earn, with the reasons; never applied by itself. */
export interface Suggested {
  points: number;
  /** Points of a strict and of a kind reading. */
  between: [number, number];
  keyPoints: {
    id: string;
    /** 0 to 100. */
    percent: number;
    held: boolean;
    /** Stretches of the text that say so, as UTF-16 offsets. */
    reasons: [start: number, end: number][];
    note?: string;
  }[];
}
export interface SuggestedGroup {
  size: number;
  wordings: (Member & { suggested: Suggested })[];
}
export type Done = { id: number; groups: SuggestedGroup[] } | { id: number; failure: Error };

/** Below the requests. Linux takes 0 for the calling thread; elsewhere it would be the whole process, requests and all. */
if (process.platform === "linux") setPriority(0, Math.min(19, getPriority(0) + 10));

function suggested(key: AnswerKey, text: string): Suggested {
  const { points, interval, keyPoints } = suggestScore(key, text);
  return {
    points,
    between: interval,
    keyPoints: keyPoints.map(({ id, probability, held, reasons, note }) => ({
      ...{ id, held, percent: Math.round(probability * 100) },
      reasons: reasons.map(({ start, end }): [number, number] => [start, end]),
      ...(note ? { note } : {}),
    })),
  };
}

const port = parentPort;
port?.on("message", ({ id, key, answers }: GroupsJob & { id: number }) => {
  let done: Done;
  try {
    const groups = groupAnswers(answers, groupingBy(key)).map(({ size, wordings }) => ({
      size,
      wordings: wordings.map((wording) => ({ ...wording, suggested: suggested(key, wording.text) })),
    }));
    done = { id, groups };
  } catch (error) {
    done = { id, failure: error instanceof Error ? error : new Error(String(error)) };
  }
  port.postMessage(done);
});
