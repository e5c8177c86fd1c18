/** What is weak in an item, in words for its teacher, and the reason that most who missed it share. Pure. */
import type { Why } from "@/lib/items/choice";
import { type Choices, sayWhyChosen } from "./choices";
import { fewestForDiscrimination, fewestForFacility, type ItemFigures } from "./item-statistics";

export interface Judged extends ItemFigures, Choices {
  /** Who handed in. */
  students: number;
  /** Options of an item with one key, for the share that guessing gives; 0 where there is no such thing. */
  options: number;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/**
 * Weaknesses, the gravest first. Limits: a discrimination below 0.2 is poor (Ebel & Frisbie 1991), below zero the key is in
 * doubt; a facility below what guessing gives, or below 0.3, is hard, above 0.95 it tells little; an option that fewer than
 * one in twenty choose distracts nobody (Haladyna & Downing 1993).
 */
export function weaknesses(item: Judged): string[] {
  const { facility, discrimination, marked, choices, blank, students, options } = item;
  const found: string[] = [];
  if (discrimination !== null && discrimination < 0)
    found.push("Those who did well on the rest did worse here: check the key and the wording.");
  const key = choices.find(({ why }) => why === "right");
  const ahead = choices.filter(({ why, students: n }) => why !== "right" && n > (key?.students ?? 0));
  if (options > 0 && key && students >= fewestForFacility && ahead[0])
    found.push(`More students chose “${ahead[0].text}” than the key.`);
  // While most of an item waits for its marks, what is marked is what was left empty.
  if (facility !== null && marked >= fewestForFacility && marked * 2 >= students)
    found.push(...ofFacility(facility, options));
  if (discrimination !== null && discrimination >= 0 && discrimination < 0.2)
    found.push("It hardly tells those who understood from those who did not.");
  if (students >= fewestForFacility && blank / students >= 0.2)
    found.push(`${blank} of ${students} left it empty.`);
  const idle = choices.filter(({ why, students: n }) => why !== "right" && n / Math.max(1, students) < 0.05);
  if (options > 0 && students >= fewestForDiscrimination && idle.length > 0)
    found.push(`Hardly anyone chose ${idle.map(({ text }) => `“${text}”`).join(" or ")}.`);
  return found;
}

function ofFacility(facility: number, options: number): string[] {
  if (options > 1 && facility < 1 / options)
    return [`Fewer had it right (${percent(facility)}) than guessing gives (${percent(1 / options)}).`];
  if (facility < 0.3) return [`Hard: ${percent(facility)} of its points were earned.`];
  return facility > 0.95 ? ["Nearly everyone had it right: it tells little."] : [];
}

/** Students by why they chose what they chose, wrong answers only, the most frequent first. */
export function whysOf({ choices }: Choices): { why: Why; students: number }[] {
  const counts = new Map<Why, number>();
  for (const { why, students } of choices)
    if (why !== "right") counts.set(why, (counts.get(why) ?? 0) + students);
  return [...counts]
    .map(([why, students]) => ({ why, students }))
    .filter(({ students }) => students > 0)
    .sort((a, b) => b.students - a.students);
}

/** "misread the right passage: 11 · not in the text: 3"; empty where the lesson says no kind. */
export const sayWhys = (given: Choices): string =>
  whysOf(given)
    .filter(({ why }) => why !== "other")
    .map(({ why, students }) => `${sayWhyChosen[why]}: ${students}`)
    .join(" · ");
