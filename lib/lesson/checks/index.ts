/**
 * The item checks: the same for the engine's items, a teacher's and any later author's. Each is a named rule with its
 * source; together they are what `checkItem` and `checkLesson` say.
 */
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "../schema";
import { allOfTheAbove } from "./above";
import { answeredElsewhere } from "./answered";
import { type CheckContext, prepareChecks } from "./context";
import { noEvidence } from "./evidence";
import { askedAsFact } from "./fact";
import { twoFillers } from "./fillers";
import type { Finding } from "./finding";
import { grammarClue } from "./grammar";
import { keyNotHeld } from "./held";
import { optionLengths } from "./lengths";
import { aboveLevel } from "./level";
import { loadedWording } from "./loaded";
import { negativeStem } from "./negative";
import { wordOverlap } from "./overlap";
import { unresolvedPronoun } from "./pronoun";
import { repeatedItem } from "./repeated";
import { findingsOf, type Rule } from "./rule";
import { twoKeys } from "./two-keys";
import { viewOf } from "./view";
import { withoutTheText } from "./without";

export { type CheckContext, prepareChecks } from "./context";
export { type Finding, type RuleName, ruleNames, type Severity } from "./finding";

export const rules: readonly Rule[] = [
  noEvidence,
  keyNotHeld,
  twoKeys,
  optionLengths,
  wordOverlap,
  grammarClue,
  unresolvedPronoun,
  negativeStem,
  allOfTheAbove,
  twoFillers,
  askedAsFact,
  repeatedItem,
  answeredElsewhere,
  withoutTheText,
  aboveLevel,
  loadedWording,
];

/** What the checks say about one item, worst first within no order of rules; empty where all is well. Pure. */
export function checkItem(item: Item, context: CheckContext): Finding[] {
  const view = viewOf(item);
  return rules.flatMap((rule) => findingsOf(rule, view, context));
}

/** What the checks say about every item that a student would see, compared with one another too; the pool is left out. */
export function checkLesson(lesson: Lesson): Finding[] {
  const context = prepareChecks(lesson, lesson.items);
  return lesson.items.flatMap((item) => checkItem(item, context));
}
