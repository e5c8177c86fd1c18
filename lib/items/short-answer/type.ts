import type { ItemType } from "../base";
import { citing, seenOf } from "../parts";
import type { ShortAnswer, ShortAnswerAnswer } from "./schema";

type Student = Omit<ShortAnswer, "keyPoints" | "modelAnswer" | "evidence" | "pattern" | "origin" | "status">;

/** A typed answer is scored by a person; nothing written earns nothing, and that needs no person. */
export const shortAnswerType: ItemType<ShortAnswer, ShortAnswerAnswer, Student> = {
  name: "short answer",
  score: (_, answer) => ({ points: 0, decided: answer.text.trim() === "" }),
  ...citing<ShortAnswerAnswer>({ kind: "short-answer", text: "" }),
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    words: { min: item.words.min, max: item.words.max },
  }),
  whyNotPublishable: (item) => {
    const reasons: string[] = [];
    if (item.keyPoints.length === 0 && item.modelAnswer === "")
      reasons.push("It needs a model answer or key points to mark by.");
    if (item.words.min > item.words.max) reasons.push("The least number of words is above the most.");
    return reasons;
  },
};
