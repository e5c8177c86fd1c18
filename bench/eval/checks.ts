/** The item checks' figures: alarms on untouched items that people wrote, and recall of planted flaws. */
import type { Item } from "@/lib/items/schema";
import { checkItem, checkLesson, prepareChecks, type RuleName, ruleNames } from "@/lib/lesson/checks";
import type { Lesson } from "@/lib/lesson/schema";
import { readOneStop } from "./data";
import { humanLesson } from "./human";
import { textPlanters } from "./plant-evidence";
import { optionPlanters } from "./plant-options";
import { stemPlanters } from "./plant-stem";
import { type Choice, chances, type Planter } from "./plant-types";

export const planters: readonly Planter[] = [...textPlanters, ...stemPlanters, ...optionPlanters];

export interface CheckFigures {
  items: number;
  /** Share of untouched items with any finding. */
  falseAlarms: number;
  alarmsByRule: Partial<Record<RuleName, number>>;
  /** By planter: how many planted, how many found by the check of that name, how many by any check. */
  planted: { rule: RuleName; name: string; planted: number; found: number; any: number }[];
  /** Found of planted, by check; the mean of its planters. */
  recallByRule: Partial<Record<RuleName, number>>;
  /** Mean over checks. */
  recall: number;
  lowest: number;
}

/**
 * Null where the set is absent. `seed` decides what is drawn by chance in planting; `missed` is told each planted flaw
 * that its own check did not find.
 */
export function checkFigures(
  dir: string,
  seed = 1,
  missed: (planter: Planter, item: Item) => void = () => {},
): CheckFigures | null {
  const articles = readOneStop(dir);
  if (!articles) return null;
  const lessons = articles.map((a) => humanLesson(a));
  const alarmsByRule: Partial<Record<RuleName, number>> = {};
  let items = 0;
  let alarmed = 0;
  for (const lesson of lessons) {
    const findings = checkLesson(lesson);
    items += lesson.items.length;
    alarmed += new Set(findings.map((f) => f.item)).size;
    for (const f of new Set(findings.map((f) => `${f.item} ${f.rule}`))) {
      const rule = f.split(" ")[1] as RuleName;
      alarmsByRule[rule] = (alarmsByRule[rule] ?? 0) + 1;
    }
  }
  const planted = planters.map((planter) => figuresOf(planter, lessons, seed, missed));
  const recallByRule: Partial<Record<RuleName, number>> = {};
  for (const rule of ruleNames) {
    const own = planted.filter((p) => p.rule === rule && p.planted > 0);
    if (own.length > 0) recallByRule[rule] = own.reduce((n, p) => n + p.found / p.planted, 0) / own.length;
  }
  const recalls = Object.values(recallByRule);
  return {
    items,
    falseAlarms: alarmed / items,
    alarmsByRule,
    planted,
    recallByRule,
    recall: recalls.reduce((a, b) => a + b, 0) / recalls.length,
    lowest: Math.min(...recalls),
  };
}

function figuresOf(
  planter: Planter,
  lessons: readonly Lesson[],
  seed: number,
  missed: (planter: Planter, item: Item) => void,
) {
  const figures = { rule: planter.rule, name: planter.name, planted: 0, found: 0, any: 0 };
  const pick = chances(seed * 7919 + planter.name.length);
  for (const lesson of lessons)
    for (const item of lesson.items) {
      if (item.kind !== "multiple-choice") continue;
      const made = planter.plant({ lesson, item: item as Choice, pick });
      if (!made) continue;
      const target = made.lesson.items.find((i) => i.id === made.id);
      if (!target) continue;
      const findings = checkItem(target, prepareChecks(made.lesson, made.lesson.items));
      figures.planted++;
      if (findings.some((f) => f.rule === planter.rule)) figures.found++;
      else missed(planter, target);
      if (findings.length > 0) figures.any++;
    }
  return figures;
}
