/** What a check says about an item. */
export const ruleNames = [
  "no-evidence",
  "key-not-held",
  "two-keys",
  "option-lengths",
  "word-overlap",
  "grammar-clue",
  "unresolved-pronoun",
  "negative-stem",
  "all-of-the-above",
  "two-fillers",
  "asked-as-fact",
  "repeated-item",
  "answered-elsewhere",
  "without-the-text",
  "reading-level",
  "loaded-wording",
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A fault is not handed to students; a doubt is for the teacher to look at. */
export type Severity = "fault" | "doubt";

export interface Finding {
  rule: RuleName;
  /** The item's id. */
  item: string;
  /** The option that it is about, where there is one. */
  option?: string;
  severity: Severity;
  /** For the teacher, in plain words. */
  message: string;
  /** Where the rule comes from. */
  source: string;
  /** What would mend it. */
  mend?: string;
}
