/** What may be published and what a publication holds. Pure. */
import { whyItemNotPublishable } from "@/lib/items/registry";
import type { EssayPrompt, Lesson } from "@/lib/lesson/schema";

/** One thing that keeps a lesson from being published, with the item or prompt that it is about. */
export interface Hindrance {
  text: string;
  /** Absent where the lesson as a whole is meant. */
  part?: { kind: "item" | "prompt"; id: string };
}

/** How many items and prompts wait for the teacher's yes. */
export const waitingIn = (lesson: Pick<Lesson, "items" | "prompts">): number =>
  [...lesson.items, ...lesson.prompts].filter((part) => part.status === "waiting").length;

export const sentenceIdsOf = (lesson: Pick<Lesson, "texts">): Set<string> =>
  new Set(
    lesson.texts.flatMap((text) =>
      text.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences.map((one) => one.id))),
    ),
  );

/** Why a lesson that was put away takes neither a publication nor an assignment, or null. */
export const whyPutAway = (lesson: { archivedAt: Date | null }): string | null =>
  lesson.archivedAt ? "This lesson is archived. Bring it back on the Lessons page first." : null;

function whyPromptNotPublishable(prompt: EssayPrompt, sentenceIds: ReadonlySet<string>): string[] {
  const reasons: string[] = [];
  if (prompt.words.min > prompt.words.max) reasons.push("The least number of words is above the most.");
  const sets = [...prompt.evidence, ...prompt.viewpoints.flatMap((v) => v.evidence)];
  if (!sets.flat().every((spot) => sentenceIds.has(spot.sentence)))
    reasons.push("Its evidence points at a sentence that is not in the text.");
  return reasons;
}

const count = (n: number, noun: string, verb: [string, string]) =>
  `${n} ${noun}${n === 1 ? "" : "s"} ${n === 1 ? verb[0] : verb[1]}`;

/** What keeps the lesson from being published, in the teacher's words; empty where nothing does. */
export function whyNotPublishable(lesson: Lesson): Hindrance[] {
  const hindrances: Hindrance[] = [];
  const waiting = waitingIn(lesson);
  if (lesson.items.length + lesson.prompts.length === 0)
    hindrances.push({ text: "The lesson has no item and no prompt yet. Add at least one." });
  if (waiting > 0) hindrances.push({ text: `${count(waiting, "item", ["waits", "wait"])} for your yes.` });
  const sentenceIds = sentenceIdsOf(lesson);
  for (const [index, item] of lesson.items.entries())
    for (const reason of whyItemNotPublishable(item, sentenceIds))
      hindrances.push({ text: `Item ${index + 1}: ${reason}`, part: { kind: "item", id: item.id } });
  for (const [index, prompt] of lesson.prompts.entries())
    for (const reason of whyPromptNotPublishable(prompt, sentenceIds))
      hindrances.push({ text: `Prompt ${index + 1}: ${reason}`, part: { kind: "prompt", id: prompt.id } });
  return hindrances;
}

/** What a publication freezes: approved items and prompts only, nothing of the pool, no words meant for the teacher alone. */
export const publishedContent = (draft: Lesson): Lesson => ({
  ...draft,
  items: draft.items.filter((item) => item.status === "approved"),
  prompts: draft.prompts.filter((prompt) => prompt.status === "approved"),
  pool: [],
  notes: [],
});

interface Standing {
  draftVersion: number;
  publishedVersion: number | null;
  publishedDraftVersion: number | null;
}
/** Whether the draft says something that its newest publication doesn't. */
export const editedSincePublished = (lesson: Standing): boolean =>
  lesson.publishedVersion !== null && lesson.publishedDraftVersion !== lesson.draftVersion;

/** A lesson's state as a sentence: "published version 2, edited since", "draft, 5 items wait for your yes". */
export function sayLessonState(lesson: Standing & { waiting: number }): string {
  const parts = [lesson.publishedVersion === null ? "draft" : `published version ${lesson.publishedVersion}`];
  if (editedSincePublished(lesson)) parts.push("edited since");
  if (lesson.waiting > 0) parts.push(`${count(lesson.waiting, "item", ["waits", "wait"])} for your yes`);
  else if (lesson.publishedVersion === null) parts.push("ready to publish");
  return parts.join(", ");
}

/** A version as the address names it: "v2" a publication, "d17" a draft that was kept, "now" the draft as it is. */
export type VersionName = "now" | `v${number}` | `d${number}`;
export const versionName = (kind: "published" | "draft", number: number): VersionName =>
  kind === "published" ? `v${number}` : `d${number}`;
export const isVersionName = (name: string): name is VersionName => /^(?:now|[vd][1-9]\d{0,8})$/.test(name);
export const readVersionName = (name: Exclude<VersionName, "now">) => ({
  kind: name.startsWith("v") ? ("published" as const) : ("draft" as const),
  number: Number(name.slice(1)),
});

/** A sitting ends with half an hour without a change: then the draft is kept before the next one. */
const sitting = 30 * 60 * 1000;
export const isNewSitting = (lastChange: Date, now: Date): boolean =>
  now.getTime() - lastChange.getTime() > sitting;

/**
 * The draft after an older version was taken up. A publication holds no pool and no notes: the draft's stay, and what
 * the lesson held and the version doesn't goes into the pool.
 */
export function restoredDraft(draft: Lesson, version: Lesson): Lesson {
  const back = new Set(version.items.map((item) => item.id));
  const own = version.pool.length > 0 ? version.pool : [...draft.items, ...draft.pool];
  const pool = own.filter((item) => !back.has(item.id)).slice(0, 200);
  return { ...version, pool, notes: version.notes.length > 0 ? version.notes : draft.notes };
}
