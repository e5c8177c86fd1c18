/** Mends of the question's words. */
import type { Lesson } from "../schema";
import type { Asked } from "./index";
import { asSelect, capital, isChoice, keysOf, lower, type Mend } from "./shape";

const negative = /\s*\b(?:NOT|not|EXCEPT|except)\b/;

/** “Which is NOT …” becomes “Which is …”, and what was wrong is to be found: every option but the key. */
export function negativeMends({ item }: Asked): Mend[] {
  if (!isChoice(item) || item.kind === "claim-and-evidence") return [];
  if (!/^(?:which|what|all of)\b/i.test(item.stem.trim())) return [];
  const asked = item.stem
    .replace(
      /^All of (?:the following|these) (are|were|have|had)\b(.*?),?\s*\b(?:EXCEPT|except)\b.*$/,
      "Which of these $1$2?",
    )
    .replace(negative, "")
    .replace(/\bleast likely\b/i, "likely")
    .replace(/\bis (?:false|untrue|incorrect|wrong)\b/i, "is true")
    .replace(/\s{2,}/g, " ");
  if (asked === item.stem) return [];
  const keys = item.options.map((o) => o.id).filter((id) => !keysOf(item).includes(id));
  const turned = asSelect(item, item.options, keys);
  if (!turned) return [];
  const stem = `${asked.replace(/\?*$/, "?")} Choose every one.`;
  return [{ label: "Ask for what is so, with every other option right", item: { ...turned, stem } }];
}

type Actors = Lesson["glance"]["actors"];
/** Who and what the evidence names, first the actors of its own sentences, then those of the sentence before. */
function namedNear({ item, actors, order }: Asked): Actors {
  const cited = item.evidence.flat().map((spot) => spot.sentence);
  const before = cited.flatMap((id) => order[order.indexOf(id) - 1] ?? []);
  const of = (ids: readonly string[]) => actors.filter((a) => a.sentences.some((id) => ids.includes(id)));
  return [...new Set([...of(cited), ...of(before)])];
}

const fits: [RegExp, (kind: Actors[number]["kind"]) => boolean][] = [
  [/^(?:he|she|him|her|his|hers)$/, (kind) => kind === "person"],
  [/^(?:they|them|their|theirs)$/, (kind) => kind !== "place"],
  [/^(?:it|its|this|that|these)$/, (kind) => kind !== "person" && kind !== "people"],
];
const own = (name: string) => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** The pronoun written out: as an actor of the evidence. */
export function pronounMends(asked: Asked): Mend[] {
  const { item, finding } = asked;
  const pronoun = /^“(\p{L}+)/u.exec(finding.message)?.[1];
  if (!pronoun) return [];
  const suits = fits.find(([words]) => words.test(pronoun.toLowerCase()))?.[1] ?? (() => true);
  const possessive = /^(?:its|his|their|hers|theirs)$/i.test(pronoun);
  const once = new RegExp(`\\b${pronoun}\\b`, "i");
  const put = (text: string, name: string) => {
    const made = text.replace(once, possessive ? own(name) : name);
    return once.exec(text)?.index === 0 ? capital(made) : made;
  };
  return namedNear(asked)
    .filter((actor) => suits(actor.kind))
    .slice(0, 4)
    .map(({ name }) => {
      const label = `Write “${possessive ? own(name) : name}” for “${pronoun}”`;
      if (!finding.option || !isChoice(item)) return { label, item: { ...item, stem: put(item.stem, name) } };
      const options = item.options.map((o) =>
        o.id === finding.option ? { ...o, text: put(o.text, name) } : o,
      );
      return { label, item: { ...item, options } };
    });
}

/** Whose view it is: “According to …” before the question. */
export function viewMends(asked: Asked): Mend[] {
  const { item } = asked;
  return namedNear(asked)
    .filter(({ kind }) => kind !== "place")
    .slice(0, 3)
    .map(({ name }) => ({
      label: `Begin with “According to ${name}”`,
      item: { ...item, stem: `According to ${name}, ${lower(item.stem)}` },
    }));
}

/** Where the answer stands, so that another one elsewhere is not meant. */
export function paragraphMends({ item, paragraphs }: Asked): Mend[] {
  const numbers = [...new Set(item.evidence.flat().flatMap((spot) => paragraphs.get(spot.sentence) ?? []))];
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return [];
  const stem = `According to paragraph ${number}, ${lower(item.stem)}`;
  return [{ label: `Begin with “According to paragraph ${number}”`, item: { ...item, stem } }];
}

/** The article of an unfinished question goes to the options: “an” before one of them would tell it. */
export function articleMends({ item }: Asked): Mend[] {
  const end = /\s(a|an)(\s*(?:…|\.{3}|:|_+|\?)?)\s*$/i.exec(item.stem);
  if (!end || !isChoice(item)) return [];
  const options = item.options.map((option) => {
    const bare = option.text.replace(/^(?:an?|the)\s/i, "");
    return { ...option, text: `${/^[aeiou]/i.test(bare) ? "an" : "a"} ${bare}` };
  });
  const stem = item.stem.slice(0, end.index) + (end[2] ?? "");
  return [{ label: "Give each option its own “a” or “an”", item: { ...item, stem, options } }];
}
