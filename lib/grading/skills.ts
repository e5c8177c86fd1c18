/** Points by skill and by standard → what can be told of them. Pure. */

export interface Earned {
  /** A skill of the lesson schema, or the code of a standard. */
  code: string;
  /** Points earned and possible in marked items. */
  earned: number;
  possible: number;
  /** Marked items. */
  items: number;
}
export interface Mastery extends Earned {
  share: number;
  /** In a word, where there are items enough to say it. */
  says: "secure" | "getting there" | "not yet" | "too few items to tell";
}

/** Fewer marked items than this tell nothing of a student. */
export const fewestItems = 3;
/** Shares from which a skill is called secure, and getting there: a teacher's 80 and 60 of a hundred. */
export const bounds = { secure: 0.8, gettingThere: 0.6 } as const;

export function masteryOf(earned: Earned): Mastery {
  const share = earned.possible <= 0 ? 0 : Math.max(0, Math.min(1, earned.earned / earned.possible));
  if (earned.items < fewestItems || earned.possible <= 0)
    return { ...earned, share, says: "too few items to tell" };
  if (share >= bounds.secure) return { ...earned, share, says: "secure" };
  return { ...earned, share, says: share >= bounds.gettingThere ? "getting there" : "not yet" };
}

/** The weakest first: what to teach next. What has too few items comes last. */
export function byNeed(all: readonly Earned[]): Mastery[] {
  const few = (each: Mastery) => Number(each.says === "too few items to tell");
  return all
    .map(masteryOf)
    .sort((a, b) => few(a) - few(b) || a.share - b.share || b.items - a.items || (a.code < b.code ? -1 : 1));
}

/** "main idea", "RI.9-10.1": a code as it is read. */
export const sayCode = (code: string): string =>
  code.startsWith("CCSS.")
    ? code.replace("CCSS.ELA-LITERACY.", "").replace("CCSS.", "")
    : code.replaceAll("-", " ");
