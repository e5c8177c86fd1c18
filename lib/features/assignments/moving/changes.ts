/** What one publication of a lesson says otherwise than another, part by part. Pure. */

import { rubricPossible } from "@/lib/grading/rubric";
import { essayPromptOf, partsOf, type Scored } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/essay";
import { withoutKey } from "@/lib/items/registry";
import type { Item } from "@/lib/items/schema";
import type { EssayPrompt } from "@/lib/lesson/schema";
import { orderedJson } from "@/lib/shared/ordered-json";

/** What of a part changed. A student may be told of "wording", "points" and "rubric" at any time, of "key" with the feedback alone. */
export type Aspect = "wording" | "key" | "points" | "rubric" | "evidence";
export interface AspectChange {
  aspect: Aspect;
  before: string;
  after: string;
}
export interface PartChange {
  itemId: string;
  /** "3" or "Essay": where it stands in the newer version, or stood in the older where it is gone. */
  label: string;
  /** What it asks: the newer stem, or the older where it is gone. */
  stem: string;
  what: "new" | "gone" | "changed";
  aspects: AspectChange[];
}

const same = (a: unknown, b: unknown) => orderedJson(a) === orderedJson(b);

/** What a right answer is, in words. */
export function sayKey(item: Item): string {
  const textOf = (list: readonly { id: string; text: string }[], id: string) =>
    list.find((each) => each.id === id)?.text ?? "–";
  switch (item.kind) {
    case "multiple-choice":
      return textOf(item.options, item.key);
    case "claim-and-evidence":
      return `${textOf(item.options, item.key)}, proved by ${sayEvidence(item)}`;
    case "multiple-select":
      return item.keys.map((id) => textOf(item.options, id)).join(" · ");
    case "ordering":
      return item.key.map((id) => textOf(item.entries, id)).join(" → ");
    case "matching":
      return item.left
        .map(({ id, text }) => `${text} – ${textOf(item.right, item.key[id] ?? "")}`)
        .join(" · ");
    case "short-answer":
      return [item.modelAnswer, ...item.keyPoints.map(({ text, points }) => `${text} (${points})`)]
        .filter(Boolean)
        .join(" · ");
    case "cloze":
      return item.gaps
        .map((gap) => (gap.way === "typed" ? gap.accepted.join(" or ") : textOf(gap.options, gap.key)))
        .join(" · ");
    case "evidence-selection":
      return sayEvidence(item);
  }
}

const sayEvidence = ({ evidence }: Item): string =>
  evidence.map((set) => set.map(({ sentence }) => sentence).join(" + ")).join(" or ");

/** What decides an answer beside its points, by ids: another wording of the right option is no other key. */
function keyOf(item: Item): unknown {
  switch (item.kind) {
    case "multiple-choice":
      return item.key;
    case "claim-and-evidence":
      return [item.key, item.evidence];
    case "multiple-select":
      return [...item.keys].sort();
    case "ordering":
    case "matching":
      return item.key;
    case "short-answer":
      return [item.modelAnswer, item.keyPoints];
    case "cloze":
      return item.gaps.map((gap) => (gap.way === "typed" ? gap.accepted : gap.key));
    case "evidence-selection":
      return item.evidence;
  }
}
const evidenceIsKey = ({ kind }: Item) => kind === "evidence-selection" || kind === "claim-and-evidence";

/** All that a student reads of an item but its points. */
const seen = (item: Item) => {
  const { points: _, skill: _s, standards: _t, depth: _d, ...rest } = withoutKey(item);
  return rest;
};

/** The texts of an item beside its stem that a student reads, for a reader. */
function sayWording(item: Item): string {
  const seenTexts: string[] = [item.stem];
  if ("options" in item) seenTexts.push(...item.options.map(({ text }) => text));
  if (item.kind === "ordering") seenTexts.push(...item.entries.map(({ text }) => text));
  if (item.kind === "matching") seenTexts.push(...[...item.left, ...item.right].map(({ text }) => text));
  if (item.kind === "cloze")
    seenTexts.push(`${item.gaps.map(({ before }) => `${before}____`).join("")}${item.after}`);
  return seenTexts.join(" · ");
}

function itemAspects(before: Item, after: Item): AspectChange[] {
  const aspects: AspectChange[] = [];
  const tell = (aspect: Aspect, was: string, is: string) => aspects.push({ aspect, before: was, after: is });
  if (!same(seen(before), seen(after))) tell("wording", sayWording(before), sayWording(after));
  if (before.kind !== after.kind || !same(keyOf(before), keyOf(after)))
    tell("key", sayKey(before), sayKey(after));
  if (before.points !== after.points) tell("points", String(before.points), String(after.points));
  if (!evidenceIsKey(after) && !same(before.evidence, after.evidence))
    tell("evidence", sayEvidence(before), sayEvidence(after));
  return aspects;
}

const asked = ({ id, title, prompt, requirements, words }: EssayPrompt) => ({
  id,
  title,
  prompt,
  requirements,
  words,
});
const sayPrompts = (prompts: readonly EssayPrompt[]) =>
  prompts.map(({ title, prompt, requirements }) => [title, prompt, ...requirements].join(" · ")).join(" / ");
const sayRubric = (prompts: readonly EssayPrompt[]) =>
  prompts
    .map(({ rubric }) =>
      rubric.criteria
        .map(({ name, levels }) => `${name} ${levels.map((l) => l.points).join("/")}`)
        .join(" · "),
    )
    .join(" / ");

function essayAspects(before: Scored, after: Scored): AspectChange[] {
  const aspects: AspectChange[] = [];
  const tell = (aspect: Aspect, was: string, is: string) => aspects.push({ aspect, before: was, after: is });
  if (!same(before.prompts.map(asked), after.prompts.map(asked)))
    tell("wording", sayPrompts(before.prompts), sayPrompts(after.prompts));
  const rubrics = (lesson: Scored) => lesson.prompts.map(({ id, rubric }) => ({ id, rubric }));
  if (!same(rubrics(before), rubrics(after)))
    tell("rubric", sayRubric(before.prompts), sayRubric(after.prompts));
  const [was, is] = [before, after].map((lesson) => {
    const first = essayPromptOf(lesson);
    return first ? rubricPossible(first.rubric) : 0;
  });
  if (was !== is) tell("points", String(was), String(is));
  return aspects;
}

/** What the newer version says otherwise, in its order; what is gone stands at the end. Moved items alone are no change. */
export function lessonChanges(before: Scored, after: Scored): PartChange[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const stemOf = (lesson: Scored, itemId: string) =>
    itemId === essayItemId
      ? (lesson.prompts[0]?.title ?? "")
      : (lesson.items.find(({ id }) => id === itemId)?.stem ?? "");
  const changes = is.map(({ itemId, label }): PartChange => {
    const base = { itemId, label, stem: stemOf(after, itemId) };
    if (!was.some((part) => part.itemId === itemId)) return { ...base, what: "new", aspects: [] };
    if (itemId === essayItemId) return { ...base, what: "changed", aspects: essayAspects(before, after) };
    const [old, now] = [before, after].map((lesson) => lesson.items.find(({ id }) => id === itemId));
    return { ...base, what: "changed", aspects: old && now ? itemAspects(old, now) : [] };
  });
  const gone = was
    .filter(({ itemId }) => !is.some((part) => part.itemId === itemId))
    .map(({ itemId, label }): PartChange => {
      return { itemId, label, stem: stemOf(before, itemId), what: "gone", aspects: [] };
    });
  return [...changes.filter(({ what, aspects }) => what === "new" || aspects.length > 0), ...gone];
}
