/** One check: a named rule with its source, run on one item. */
import type { CheckContext } from "./context";
import type { Finding, RuleName, Severity } from "./finding";
import type { ItemView } from "./view";

export interface Remark {
  option?: string;
  /** A fault unless said otherwise. */
  severity?: Severity;
  message: string;
  mend?: string;
}
export interface Rule {
  name: RuleName;
  source: string;
  /** Pure; gives what it has to say about the item, nothing where all is well. */
  run(view: ItemView, context: CheckContext): Remark[];
}

export const findingsOf = (rule: Rule, view: ItemView, context: CheckContext): Finding[] =>
  rule.run(view, context).map(({ severity = "fault", ...remark }) => ({
    rule: rule.name,
    item: view.item.id,
    severity,
    source: rule.source,
    ...remark,
  }));

export const sources = {
  haladyna: (part: string) => `Haladyna, Downing & Rodriguez (2002), ${part}`,
  starc: (part: string) => `STARC (Berzak, Malmaud & Levy 2020), ${part}`,
  patterns: "House rule for reading items",
};
/** Text without what stands in quotation marks: quoted words are the article's, not the item writer's. */
export const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"|(?<![\p{L}])‘[^’]*’(?![\p{L}])/gu, " ");
