/**
 * One-click mends beside the item checks. Each proposes the item as it would be; only those are offered after which the
 * check is content and no other fault has come. Pure.
 */
import type { Item } from "@/lib/items/schema";
import { type CheckContext, checkItem, type Finding, prepareChecks, type RuleName } from "../checks";
import type { Lesson } from "../schema";
import { evidenceMends } from "./evidence";
import { aboveMends, lengthMends, overlapMends, twoKeyMends } from "./options";
import type { Mend } from "./shape";
import { articleMends, negativeMends, paragraphMends, pronounMends, viewMends } from "./stem";

export type { Mend } from "./shape";

/** What a mend may look at. */
export interface Asked {
  item: Item;
  finding: Finding;
  context: CheckContext;
  actors: Lesson["glance"]["actors"];
  /** Sentence ids in reading order. */
  order: string[];
  /** Sentence id → number of its paragraph. */
  paragraphs: ReadonlyMap<string, number>;
  /** "¶2 s1" of a sentence id. */
  say: (id: string) => string;
}

const byRule: Partial<Record<RuleName, (asked: Asked) => Mend[]>> = {
  "no-evidence": evidenceMends,
  "key-not-held": evidenceMends,
  "two-keys": twoKeyMends,
  "option-lengths": lengthMends,
  "word-overlap": overlapMends,
  "grammar-clue": articleMends,
  "unresolved-pronoun": pronounMends,
  "negative-stem": negativeMends,
  "all-of-the-above": aboveMends,
  "two-fillers": paragraphMends,
  "asked-as-fact": viewMends,
};
/** So many buttons a finding has at most. */
const most = 3;

/** A finding with what would mend it at one click. */
export interface Checked extends Finding {
  mends: Mend[];
}

/** What the checks say of an item beside the lesson's others, each with its mends. */
export function checkToMend(item: Item, lesson: Pick<Lesson, "texts" | "glance" | "items">): Checked[] {
  const context = prepareChecks(lesson, lesson.items);
  const paragraphs = new Map(context.sentences.map((s) => [s.id, s.paragraph]));
  const say = (id: string) => {
    const number = paragraphs.get(id);
    const own = context.sentences.filter((s) => s.paragraph === number).findIndex((s) => s.id === id);
    return `¶${number} s${own + 1}`;
  };
  const common = { item, context, actors: lesson.glance.actors, paragraphs, say };
  const order = context.sentences.map((s) => s.id);
  const found = checkItem(item, context);
  const before = new Set(found.map((f) => f.rule));
  const count = (list: readonly Finding[], rule: RuleName) => list.filter((f) => f.rule === rule).length;
  return found.map((finding) => {
    const proposed = byRule[finding.rule]?.({ ...common, finding, order }) ?? [];
    const good = proposed.filter(({ item: made }) => {
      if (made === item) return false;
      const after = checkItem(made, context);
      const fewer = count(after, finding.rule) < count(found, finding.rule);
      return fewer && after.every((f) => f.severity === "doubt" || before.has(f.rule));
    });
    const labels = new Set<string>();
    const mends = good.filter(({ label }) => !labels.has(label) && labels.add(label)).slice(0, most);
    return { ...finding, mends };
  });
}
