/** Items in Moodle's GIFT format, for import into a question bank. Adding a kind to the schema fails here until it has its form. */
import type { EvidenceSet, Option } from "./base";
import { rightWord } from "./cloze/gaps";
import type { Item, ItemKind, ItemOf } from "./schema";

/** What an item needs of its lesson: the text of a sentence by its id. */
export type SentenceText = (id: string) => string;

/** Text safe inside a GIFT question: control signs escaped, one line. */
export const giftText = (text: string): string =>
  text
    .replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`)
    .replace(/\s*\n\s*/g, "\\n")
    .replace(/[\t\r]/g, " ")
    .trim();

const answer = (mark: string, text: string, feedback = "") =>
  `\t${mark}${giftText(text)}${feedback === "" ? "" : ` # ${giftText(feedback)}`}`;
const general = (text: string) => (text === "" ? "" : `\t####${giftText(text)}`);
const block = (lines: string[]) => `{\n${lines.filter((l) => l !== "").join("\n")}\n}`;
/** A share of the points as Moodle lists them: 33.33333, 50, 100. */
const percent = (share: number) => String(Math.round(share * 1e7) / 1e5);

const proof = (sets: readonly EvidenceSet[], sentence: SentenceText) => {
  const [first = []] = sets;
  const quoted = first.map((spot) => sentence(spot.sentence)).filter(Boolean);
  return quoted.length === 0 ? "" : `The text says: “${quoted.join(" … ")}”`;
};
const reason = (option: Option) => option.wrong?.reason ?? "";

/** Several right answers share the points; each wrong one takes a share away. */
const many = (entries: { text: string; right: boolean; feedback: string }[]) => {
  const right = Math.max(1, entries.filter((e) => e.right).length);
  const wrong = Math.max(1, entries.length - right);
  return entries.map((e) =>
    answer(
      `~%${e.right ? percent(1 / right) : `-${percent(1 / Math.max(right, wrong))}`}%`,
      e.text,
      e.feedback,
    ),
  );
};
/** Moodle wants three answers in a matching question; two pairs become a choice between the two ways to match them. */
const pairs = (list: { left: string; right: string }[], spare: string[]) => {
  const [one, two] = list;
  if (list.length + spare.length >= 3 || !one || !two)
    return [
      ...list.map((p) => `\t=${giftText(p.left)} -> ${giftText(p.right)}`),
      ...spare.map((s) => `\t= -> ${giftText(s)}`),
    ];
  return [
    answer("=", `${one.left} – ${one.right}; ${two.left} – ${two.right}`),
    answer("~", `${one.left} – ${two.right}; ${two.left} – ${one.right}`),
  ];
};

/** What a student points at: the sentences offered as a choice, or an essay with the proof as its feedback. */
const pointing = (
  item: ItemOf<"evidence-selection" | "claim-and-evidence">,
  sentence: SentenceText,
): string => {
  const key = new Set((item.choose > 1 ? item.evidence[0] : item.evidence.flat())?.map((s) => s.sentence));
  if (item.candidates.length < 2) return block([general(proof(item.evidence, sentence))]);
  const entries = item.candidates.map((id) => ({ text: sentence(id), right: key.has(id), feedback: "" }));
  if (item.choose > 1) return block(many(entries));
  return block(entries.map((e) => answer(e.right ? "=" : "~", e.text)));
};
const choice = (item: ItemOf<"multiple-choice" | "claim-and-evidence">, sentence: SentenceText) =>
  block(
    item.options.map((o) =>
      answer(
        o.id === item.key ? "=" : "~",
        o.text,
        o.id === item.key ? proof(item.evidence, sentence) : reason(o),
      ),
    ),
  );
/** Text beside an answer block keeps one space where any parts it from the gap. */
const beside = (text: string) =>
  text.trim() === ""
    ? " "
    : text.replace(
        /^(\s*)([\s\S]*?)(\s*)$/,
        (_, first: string, words: string, last: string) => `${first && " "}${giftText(words)}${last && " "}`,
      );
/** One gap: the passage around it, with the right words in the other gaps; GIFT knows one block of answers a question. */
const gapForm = ({ gaps, after }: ItemOf<"cloze">, at: number, sentence: string): string => {
  const gap = gaps[at];
  if (!gap) return "";
  const before = gaps
    .slice(0, at + 1)
    .map((each, index) => (index === at ? each.before : `${each.before}${rightWord(each)}`))
    .join("");
  const rest = gaps.slice(at + 1).map((each) => `${each.before}${rightWord(each)}`);
  const answers =
    gap.way === "typed"
      ? gap.accepted.map((word) => answer("=", word, gap.why))
      : gap.options.map((o) => answer(o.id === gap.key ? "=" : "~", o.text, gap.why));
  return `${beside(before)}${block([...answers, general(sentence)])}${beside(`${rest.join("")}${after}`)}`;
};

type Form<K extends ItemKind> = (item: ItemOf<K>, sentence: SentenceText, name: string) => string;
const named = (name: string, stem: string) => `::${giftText(name)}::[plain]${giftText(stem)}`;

/** What follows an item's name and stem; an item that Moodle asks as several questions adds the others after empty lines. */
const forms: { [K in ItemKind]: Form<K> } = {
  "multiple-choice": choice,
  "multiple-select": (item, sentence) =>
    block([
      ...many(
        item.options.map((o) => ({ text: o.text, right: item.keys.includes(o.id), feedback: reason(o) })),
      ),
      general(proof(item.evidence, sentence)),
    ]),
  "evidence-selection": pointing,
  ordering: (item, sentence) =>
    block([
      ...pairs(
        item.key.map((id, n) => ({
          left: `${n + 1}.`,
          right: item.entries.find((e) => e.id === id)?.text ?? "",
        })),
        [],
      ),
      general(proof(item.evidence, sentence)),
    ]),
  matching: (item, sentence) => {
    const right = new Map(item.right.map((r) => [r.id, r.text]));
    const used = new Set(Object.values(item.key));
    return block([
      ...pairs(
        item.left.map((l) => ({ left: l.text, right: right.get(item.key[l.id] ?? "") ?? "" })),
        item.right.filter((r) => !used.has(r.id)).map((r) => r.text),
      ),
      general(proof(item.evidence, sentence)),
    ]);
  },
  "short-answer": (item) =>
    block([
      general(
        [
          item.modelAnswer && `Model answer: ${item.modelAnswer}`,
          ...item.keyPoints.map((k) => `(${k.points}) ${k.text}`),
        ]
          .filter(Boolean)
          .join("\n"),
      ),
    ]),
  cloze: (item, sentence, name) =>
    item.gaps
      .map((_, at) => {
        const form = `\\n${gapForm(item, at, proof(item.evidence, sentence))}`;
        return at === 0 ? form : `${named(`${name}, gap ${at + 1}`, item.stem)} ${form}`;
      })
      .join("\n\n"),
  "claim-and-evidence": (item, sentence, name) =>
    `${choice(item, sentence)}\n\n${named(`${name}, Part B`, item.proofStem)} ${pointing(item, sentence)}`,
};

/** One question, or several parted by empty lines. An item that a computer can't score (a short answer) becomes an essay with its model answer as feedback. */
export function itemGift(item: Item, name: string, sentence: SentenceText): string {
  // The compiler can't see that item and form share one kind.
  const form = forms[item.kind] as unknown as Form<ItemKind>;
  return `${named(name, item.stem)} ${form(item, sentence, name)}`;
}
