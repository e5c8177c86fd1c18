/** Items as mends change them. */
import type { Option } from "@/lib/items/base";
import type { Item, ItemOf } from "@/lib/items/schema";

/** One way to mend an item: what the button says, and the item as it would be. */
export interface Mend {
  label: string;
  item: Item;
}
export type Choice = ItemOf<"multiple-choice" | "multiple-select" | "claim-and-evidence">;

export const isChoice = (item: Item): item is Choice =>
  item.kind === "multiple-choice" || item.kind === "multiple-select" || item.kind === "claim-and-evidence";

export const keysOf = (item: Choice): string[] => (item.kind === "multiple-select" ? item.keys : [item.key]);

export const withText = (item: Choice, id: string, text: string): Item => ({
  ...item,
  options: item.options.map((option) => (option.id === id ? { ...option, text } : option)),
});

/** Without the option; null where too few would be left, or it is the only key. */
export function withoutOption(item: Choice, id: string): Item | null {
  const options = item.options.filter((option) => option.id !== id);
  const keys = keysOf(item).filter((key) => key !== id);
  const least = item.kind === "multiple-select" ? 3 : 2;
  if (options.length < least || keys.length === 0) return null;
  return item.kind === "multiple-select" ? { ...item, options, keys } : { ...item, options };
}

/** The same question with every key to be found; null for a kind that can't become one, or too few options. */
export function asSelect(item: Choice, options: readonly Option[], keys: string[]): Item | null {
  if (
    item.kind === "claim-and-evidence" ||
    options.length < 3 ||
    keys.length === 0 ||
    keys.length === options.length
  )
    return null;
  const {
    id,
    stem,
    points,
    skill,
    standards,
    depth,
    evidence,
    origin,
    status,
    pattern,
    group,
    worth,
    locked,
  } = item;
  const base = {
    id,
    stem,
    points,
    skill,
    standards,
    depth,
    evidence,
    origin,
    status,
    pattern,
    group,
    worth,
    locked,
  };
  return {
    ...base,
    kind: "multiple-select",
    options: options.map(({ wrong, ...option }) =>
      wrong && !keys.includes(option.id) ? { ...option, wrong } : option,
    ),
    keys,
  };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** For words put behind an opening phrase: "Why did …" becomes "why did …"; a name keeps its capital. */
export const lower = (text: string): string =>
  /^(?:What|Why|Who|Whom|Whose|Which|How|When|Where|In|According|The|A|An|Is|Are|Was|Were|Do|Does|Did|Has|Have)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
export const short = (text: string, most = 60): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;
