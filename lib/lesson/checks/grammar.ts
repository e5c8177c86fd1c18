import { type Remark, type Rule, sources } from "./rule";
import type { ItemView, OptionView } from "./view";

const vowelSound = (word: string) =>
  /^(?:[aeio]|u(?!ni(?!n|m)|se|su|ti|k\b|r[aei]n)|hour|hono|heir|[fhlmnrsx](?=-|\b)|8|11\b|18\b)/i.test(
    word,
  ) && !/^(?:one\b|once\b|eu)/i.test(word);

/** A stem that fits only the key by its grammar gives it away. */
export const grammarClue: Rule = {
  name: "grammar-clue",
  source: sources.haladyna(
    "rule 28c: no grammatical clues from stem to key; rule 22: options alike in grammar",
  ),
  run(view) {
    const [key, second] = view.keys;
    if (!key || second || view.wrong.length < 2) return [];
    return [...article(view, key), ...number(view, key), ...form(view, key)].slice(0, 1);
  },
};

const firstWord = (text: string) => /[\p{L}\p{N}][\p{L}\p{N}’'-]*/u.exec(text)?.[0] ?? "";

/** "… is an": an option that can't follow "an" is out before reading. */
function article({ item, wrong }: ItemView, key: OptionView): Remark[] {
  const end = /\b(an?)\s*(?:\.{2,}|…|_+|:|—|–|-)*\s*[?.]?$/i.exec(item.stem.trim());
  if (!end) return [];
  const an = end[1]?.toLowerCase() === "an";
  const fits = (o: OptionView) =>
    !/^(?:an?|the)\b/i.test(o.text.trim()) && vowelSound(firstWord(o.text)) === an;
  if (!fits(key) || wrong.every(fits)) return [];
  return [
    {
      option: key.id,
      message: `The question ends in “${end[1]}”, which not every option can follow.`,
      mend: "End the question before the article, and let each option have its own.",
    },
  ];
}

const plurals =
  /^(?:children|people|men|women|feet|police|media|data|those|they|two|three|four|five|six|both|many|several|some|few)$/;
const mass =
  /^(?:news|politics|economics|physics|mathematics|series|species|always|this|thus|its|his|us|yes|less|across|was|is|has|does|perhaps|business|access|process|success|crisis|analysis|basis|loss|boss|class|glass|press|address|congress|bus|gas|plus|status|virus|focus|campus|united)$/;

/** "What are the …" wants a plural; "What is the …" a singular: when only the key obeys. */
function number({ item, wrong }: ItemView, key: OptionView): Remark[] {
  const asked =
    /^(?:what|which|who) (are|were) (?!\p{L}+(?:ed|ing)\b)/iu.exec(item.stem) ??
    /^(?:which|what) (?:of (?:these|the following) )?(?:\p{L}+ ){0,2}?(are|were)\b/iu.exec(item.stem) ??
    /\b(are|were|is|was|these|those|this)\s*(?:\.{2,}|…|_+|:)?$/i.exec(item.stem.trim());
  if (!asked) return [];
  const many = /^(?:are|were|these|those)$/i.test(asked[1] ?? "");
  const own = numberOf(key);
  if (own === null || own !== many) return [];
  const others = wrong.map(numberOf);
  if (others.some((n) => n === null || n === many)) return [];
  return [
    {
      option: key.id,
      message: `The question asks in the ${many ? "plural" : "singular"}, and only the right option is ${many ? "plural" : "singular"}.`,
      mend: "Give all options the same number.",
    },
  ];
}

/** True for a plural noun phrase, false for a singular one, null where a few words don't tell. */
function numberOf(option: OptionView): boolean | null {
  const head = option.all.slice(
    0,
    option.all.findIndex((w) =>
      /^(?:of|in|on|at|for|from|with|that|which|who|to|by|as|about|between|near|when|where|working|based)$/.test(
        w,
      ),
    ) >>> 0,
  );
  const last = head.at(-1);
  if (!last || head.length > 6 || /\b(?:is|are|was|were|has|have|will|can|did|does)\b/i.test(option.text))
    return null;
  if (head.includes("and")) return true;
  if (head.some((w) => plurals.test(w))) return true;
  if (/^(?:an?|one|each|every|this|that)$/.test(head[0] ?? "")) return false;
  if (mass.test(last)) return null;
  return /[^s]s$/.test(last);
}

type Form = "to" | "ing" | "because" | "that" | "by" | "yes" | "plain";
const gerundLike =
  /^(?:nothing|something|anything|everything|king|during|string|spring|evening|morning|thing|wing|being|according|including|sterling|ring|bring|sting|sling|swing|cling|wring|fling)$/;
/** The grammatical form that an option opens with, where it is one that shows. */
function formOf(option: OptionView): Form {
  const [first = "", second = ""] = option.all;
  if (first === "to" && !/^(?:the|a|an|his|her|their|its|those|people)$/.test(second)) return "to";
  if (/^(?:because|since)$/.test(first) || (first === "so" && second === "that")) return "because";
  if (first === "that") return "that";
  if (/^(?:by|through)$/.test(first)) return "by";
  if (/^(?:yes|no)$/.test(first) && option.text.includes(",")) return "yes";
  if (/^\p{L}{2,}ing$/u.test(first) && !gerundLike.test(first)) return "ing";
  return "plain";
}

/** Where all wrong options share one form and the key alone has another, form tells. */
function form({ item, wrong }: ItemView, key: OptionView): Remark[] {
  if (wrong.length < 3) return [];
  // A word of the text that doesn't end in -ing: "demanding obedience" takes its place as "made of gold" does.
  const asked = /(?:it is|is) used here, “([^”]+)”|“([^”]+)” most nearly means/.exec(item.stem);
  if (asked && !/ing$/.test(asked[1] ?? asked[2] ?? "")) return [];
  // Whole statements quoted from the text have the text's grammar.
  if ([key, ...wrong].every((o) => /^[“"].*[.!?][”"]$/.test(o.text.trim()))) return [];
  const own = formOf(key);
  const [other, ...rest] = wrong.map(formOf);
  if (!other || rest.some((f) => f !== other) || own === other) return [];
  return [
    {
      option: key.id,
      message: "The right option alone has another grammatical form than the rest.",
      mend: "Give all options one form.",
    },
  ];
}
