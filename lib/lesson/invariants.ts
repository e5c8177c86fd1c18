/** What must hold of every drafted lesson, for tests: the list of what doesn't. */
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "./schema";

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** One line for each thing wrong with a lesson drafted by the engine; empty where nothing is. */
export function faultsOf(lesson: Lesson): string[] {
  const paragraphs = lesson.texts.flatMap((t) => t.sections.flatMap((s) => s.paragraphs));
  const known = new Set(paragraphs.flatMap((p) => p.sentences.map((s) => s.id)));
  const items = [...lesson.items, ...lesson.pool];
  const cited = [
    ...items.flatMap(sentencesOf),
    ...lesson.prompts.flatMap((p) =>
      [...p.evidence, ...p.viewpoints.flatMap((v) => v.evidence)].flat().map((e) => e.sentence),
    ),
    ...lesson.glossary.flatMap((g) => g.sentences),
    ...lesson.glance.actors.flatMap((a) => a.sentences),
    ...lesson.glance.timeline.map((t) => t.sentence),
  ];
  const ids = [
    ...items.map((i) => i.id),
    ...lesson.glossary.map((g) => g.id),
    ...lesson.prompts.map((p) => p.id),
    ...lesson.discussion.map((d) => d.id),
    ...lesson.texts.flatMap((t) => t.sections.map((s) => s.id)),
    ...paragraphs.map((p) => p.id),
    ...known,
  ];
  return [
    ...cited.filter((id) => !known.has(id)).map((id) => `no sentence ${id}`),
    ...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `id ${id} twice`),
    ...items.flatMap(itemFaults),
    ...lesson.prompts.filter((p) => p.viewpoints.length < 2).map((p) => `${p.id}: fewer than two views`),
    ...lesson.prompts
      .filter((p) => p.rubric.criteria.length !== 6 || p.rubric.criteria.some((c) => c.levels.length !== 4))
      .map((p) => `${p.id}: rubric`),
    ...lesson.plan.outlines
      .filter((o) => o.steps.reduce((n, s) => n + s.minutes, 0) !== o.minutes)
      .map((o) => `plan of ${o.minutes} doesn't add up`),
    ...[...items, ...lesson.prompts]
      .filter((x) => x.origin !== "engine" || x.status !== "waiting")
      .map((x) => `${x.id}: not a waiting draft`),
    ...(paragraphs.some((p, n) => p.number !== n + 1) ? ["paragraphs out of order"] : []),
  ];
}

function sentencesOf(item: Item): string[] {
  const own = item.evidence.flat().map((e) => e.sentence);
  if (item.kind === "multiple-choice")
    return [...own, ...item.options.flatMap((o) => o.wrong?.sentence ?? [])];
  if (item.kind === "evidence-selection") return [...own, ...item.candidates];
  if (item.kind === "claim-and-evidence")
    return [...own, ...item.candidates, ...item.options.flatMap((o) => o.wrong?.sentence ?? [])];
  if (item.kind === "short-answer")
    return [...own, ...item.keyPoints.flatMap((k) => k.evidence.flat().map((e) => e.sentence))];
  return own;
}

function itemFaults(item: Item): string[] {
  const fault = (text: string) => `${item.id} (${item.pattern}): ${text}`;
  const faults: string[] = [];
  if (item.evidence.length === 0) faults.push(fault("no evidence"));
  if (item.standards.length === 0) faults.push(fault("no standard"));
  if (item.kind === "multiple-choice") {
    const key = item.options.find((o) => o.id === item.key);
    const texts = item.options.map((o) => plain(o.text));
    if (!key) faults.push(fault("the key is no option"));
    else if (` ${plain(item.stem)} `.includes(` ${plain(key.text)} `))
      faults.push(fault("the stem holds the key"));
    const right = item.options.filter((o) => !o.wrong);
    if (right.length !== 1 || right[0]?.id !== item.key) faults.push(fault("not one right option"));
    if (new Set(texts).size !== texts.length) faults.push(fault("two options alike"));
    if (item.options.length !== 4) faults.push(fault("not four options"));
  }
  if (item.kind === "evidence-selection" && item.candidates.length > 0) {
    const keys = item.evidence.flat().map((e) => e.sentence);
    if (!keys.every((k) => item.candidates.includes(k))) faults.push(fault("a key can't be chosen"));
  }
  if (item.kind === "short-answer") {
    if (item.keyPoints.reduce((n, k) => n + k.points, 0) !== item.points)
      faults.push(fault("points don't add up"));
    if (item.modelAnswer === "") faults.push(fault("no model answer"));
  }
  return faults;
}
