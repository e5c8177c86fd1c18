/** Flaws of the options and between items. */
import {
  type Choice,
  changed,
  keyOf,
  lower,
  one,
  type Planter,
  type Plot,
  sentencesOf,
  upper,
  withOptions,
  wrongOf,
} from "./plant-types";

/** One wrong option replaced. */
const replaced = (plot: Plot, text: string) =>
  changed(plot, { options: withOptions(plot.item, (old, _, n) => (n === 0 ? text : old)) });

const synonyms: [RegExp, string][] = [
  [/\bpeople\b/i, "persons"],
  [/\bchildren\b/i, "kids"],
  [/\bhurt\b|\binjured\b/i, "wounded"],
  [/\bcompany\b/i, "firm"],
  [/\bmoney\b/i, "cash"],
  [/\bbig\b|\blarge\b/i, "huge"],
  [/\bsmall\b/i, "little"],
  [/\bhelp(s?)\b/i, "assist$1"],
  [/\bshow(s?)\b/i, "reveal$1"],
  [/\bneed(s?)\b/i, "require$1"],
  [/\buse(d?)\b/i, "employ"],
  [/\bdifficult\b|\bhard\b/i, "tough"],
  [/\bjob\b/i, "position"],
  [/\bnew\b/i, "recent"],
  [/\bmany\b/i, "numerous"],
  [/\bincrease(s?d?)\b/i, "grow"],
  [/\bstart(s?)\b/i, "begin$1"],
  [/\bbuy\b/i, "purchase"],
  [/\bget\b/i, "obtain"],
  [/\bhappen(s?)\b/i, "occur$1"],
  [/\bimportant\b/i, "significant"],
  [/\bwant(s?)\b/i, "wish$1"],
  [/\bdamaged\b/i, "harmed"],
  [/\bmade\b/i, "produced"],
  [/\barea(s?)\b/i, "zone$1"],
  [/\bscientist(s?)\b/i, "researcher$1"],
  [/\bpart\b/i, "portion"],
];
const reworded = (text: string) => synonyms.reduce((t, [from, to]) => t.replace(from, to), text);

const keys: Planter[] = [
  {
    rule: "two-keys",
    name: "a wrong option that is the key with small changes",
    plant(plot) {
      const key = keyOf(plot.item);
      const made = one(plot, [
        `The ${lower(key.replace(/^(?:the|an?) /i, ""))}`,
        `${key}, in fact`,
        `It is ${lower(key)}`,
        `Basically, ${lower(key)}`,
        `${key} as well`,
        key,
      ]);
      return made ? replaced(plot, made) : null;
    },
  },
  {
    rule: "two-keys",
    name: "a wrong option that is the key in synonyms",
    plant(plot) {
      const key = keyOf(plot.item);
      const made = reworded(key);
      return made === key || key.split(" ").length < 3 ? null : replaced(plot, made);
    },
  },
  {
    rule: "two-keys",
    name: "a wrong option in the evidence's own words",
    plant(plot) {
      const cited = new Set(plot.item.evidence.flat().map((s) => s.sentence));
      const sentence = sentencesOf(plot.lesson).find((s) => cited.has(s.id));
      const words = sentence?.text.split(/\s+/) ?? [];
      return words.length < 10 ? null : replaced(plot, words.slice(0, 10 + plot.pick(4)).join(" "));
    },
  },
  {
    rule: "two-keys",
    name: "the two halves of the key turned round",
    plant(plot) {
      const m = /^(.{3,}?)(,? and | or )(.{3,})$/.exec(keyOf(plot.item));
      return m ? replaced(plot, `${upper(m[3] ?? "")}${m[2]}${lower(m[1] ?? "")}`) : null;
    },
  },
];

const pads = [
  ", as was reported at some length in the local and the national press at the time",
  ", which is something that many of those who were there went on to speak about later",
  ", together with a number of other things that are closely connected to it in one way or another",
];
const lengths: Planter[] = [
  {
    rule: "option-lengths",
    name: "the key padded to twice its length and beyond the others",
    plant(plot) {
      const longest = Math.max(...wrongOf(plot.item).map((o) => o.text.length));
      const key = keyOf(plot.item);
      let made = key;
      while (made.length < Math.max(key.length * 2, longest * 1.5)) made += one(plot, pads);
      const words = made.split(" ");
      while (words.slice(0, -1).join(" ").length >= Math.max(key.length * 2, longest * 1.5, longest + 15))
        words.pop();
      return changed(plot, {
        options: withOptions(plot.item, (old, right) => (right ? words.join(" ") : old)),
      });
    },
  },
  {
    rule: "option-lengths",
    name: "the wrong options cut to a word or two",
    plant(plot) {
      const key = keyOf(plot.item);
      if (key.length < 24) return null;
      return changed(plot, {
        options: withOptions(plot.item, (old, right) =>
          right
            ? old
            : old
                .split(" ")
                .slice(0, 2)
                .join(" ")
                .slice(0, key.length / 1.7),
        ),
      });
    },
  },
];

const stripped = (text: string) => text.replace(/^(?:an?|the) /i, "");
const vowel = (text: string) => /^[aeio]/i.test(text);
const grammar: Planter[] = [
  {
    rule: "grammar-clue",
    name: "the question ends in a or an",
    plant(plot) {
      const key = stripped(keyOf(plot.item));
      const an = vowel(key);
      const fill = an
        ? ["brewery", "harbour master", "trade fair"]
        : ["orchard", "islander", "afternoon fair"];
      if (
        /^(?:they|he|she|it|to|that|because|in|at|on|by|from|for|with|more|many|some|over|up|two|three|four|yes|no|all)\b/i.test(
          key,
        ) ||
        /^u|^h/i.test(key)
      )
        return null;
      const stem = `${plot.item.stem.replace(/[?.…]+\s*$/, "")}? It is ${an ? "an" : "a"} …`;
      const options = withOptions(plot.item, (old, right, n) =>
        right ? lower(key) : vowel(stripped(old)) === an ? (fill[n] ?? old) : lower(stripped(old)),
      );
      return changed(plot, { stem, options });
    },
  },
  {
    rule: "grammar-clue",
    name: "the wrong options all in another form than the key",
    plant(plot) {
      const key = keyOf(plot.item);
      if (/^(?:to|because|by|that|\p{L}+ing)\b/iu.test(key)) return null;
      const frame = one(plot, ["Because of ", "By means of ", "Having "]) ?? "";
      return changed(plot, {
        options: withOptions(plot.item, (old, right) => (right ? old : frame + lower(old))),
      });
    },
  },
  {
    rule: "grammar-clue",
    name: "a plural question that only the key obeys",
    plant(plot) {
      const key = keyOf(plot.item);
      if (!/^(?:\p{L}+ ){0,2}\p{L}+[^s]s$/u.test(key) || /^(?:an?|one|it|he|she|they)\b/i.test(key))
        return null;
      const singular = ["A harbour master", "A trade fair", "An orchard"];
      return changed(plot, {
        stem: "Which of these are meant in the text?",
        options: withOptions(plot.item, (old, right, n) => (right ? old : (singular[n] ?? old))),
      });
    },
  },
];

const above: Planter[] = [
  [
    "All of the above",
    "None of the above",
    "All of these",
    "None of these answers is correct",
    "Both A and B",
    "A and C only",
    "All the above are true",
    "Neither of the above",
  ],
].map((texts) => ({
  rule: "all-of-the-above",
  name: "an option about the options",
  plant: (plot: Plot) =>
    changed(plot, {
      options: withOptions(plot.item, (old, _, n) => (n === 2 ? (one(plot, texts) ?? old) : old)),
    }),
}));

const added = (plot: Plot, item: Choice, id: string) => ({
  id,
  lesson: { ...plot.lesson, items: [...plot.lesson.items, item] },
});
const between: Planter[] = [
  {
    rule: "repeated-item",
    name: "the same item again",
    plant: (plot) => added(plot, { ...plot.item, id: "again" }, "again"),
  },
  {
    rule: "repeated-item",
    name: "the same item with a new frame and its options mixed",
    plant(plot) {
      const stem =
        one(plot, [
          `According to the article, ${lower(plot.item.stem)}`,
          `From what you have read, ${lower(plot.item.stem)}`,
          plot.item.stem.replace(/[?]\s*$/, ", as the text tells it?"),
        ]) ?? "";
      return added(
        plot,
        { ...plot.item, id: "again", stem, options: [...plot.item.options].reverse() },
        "again",
      );
    },
  },
  {
    rule: "answered-elsewhere",
    name: "the key in another item's question",
    plant(plot) {
      const other =
        plot.lesson.items.find((i) => i.id !== plot.item.id && plot.pick(3) === 0) ??
        plot.lesson.items.find((i) => i.id !== plot.item.id);
      if (other?.kind !== "multiple-choice") return null;
      const key = lower(keyOf(plot.item).replace(/\.$/, ""));
      const subject = plot.item.stem
        .replace(/[?.…]+\s*$/, "")
        .replace(/^\S+ (?:is|are|was|were|do|does|did|can|will|would|has|have|had)? ?/i, "");
      const stem =
        one(plot, [
          `Given what is said of ${subject} (${key}), ${lower(other.stem)}`,
          `${other.stem.replace(/[?]\s*$/, "")}, considering ${subject}: ${key}?`,
          `We read about ${subject} that it is ${key}. ${other.stem}`,
        ]) ?? "";
      return {
        id: plot.item.id,
        lesson: {
          ...plot.lesson,
          items: plot.lesson.items.map((i) =>
            i.id === other.id ? { ...other, stem: stem.slice(0, 1000) } : i,
          ),
        },
      };
    },
  },
];

const known: [string, string[]][] = [
  ["What is the capital of France?", ["Paris", "Lyon", "Nice", "Lille"]],
  ["How many legs does a spider have?", ["Eight", "Six", "Four", "Ten"]],
  ["Which planet is closest to the sun?", ["Mercury", "Venus", "Mars", "Jupiter"]],
  [
    "Who wrote the play Romeo and Juliet?",
    ["William Shakespeare", "Charles Dickens", "Jane Austen", "Mark Twain"],
  ],
  [
    "At what temperature does water freeze?",
    ["Zero degrees Celsius", "Ten degrees Celsius", "Minus forty degrees", "A hundred degrees"],
  ],
];
const silly = [
  "Because elephants can fly to Jupiter",
  "A purple unicorn",
  "By eating pancakes underwater",
  "Dinosaurs knitting sweaters",
  "A magic broomstick",
  "Seventeen dancing penguins",
  "Chewing bubblegum",
  "Sleeping beauty's umbrella",
];
const unread: Planter[] = [
  {
    rule: "without-the-text",
    name: "general knowledge",
    plant(plot) {
      const [stem, texts] = one(plot, known) ?? ["", []];
      return changed(plot, {
        stem,
        options: withOptions(plot.item, (_, right, n) => texts[right ? 0 : n + 1] ?? ""),
      });
    },
  },
  {
    rule: "without-the-text",
    name: "absurd wrong options",
    plant(plot) {
      const from = plot.pick(silly.length);
      return changed(plot, {
        options: withOptions(plot.item, (old, right, n) =>
          right ? old : (silly[(from + n) % silly.length] ?? old),
        ),
      });
    },
  },
  {
    rule: "without-the-text",
    name: "always, never and all in every wrong option",
    plant(plot) {
      if (/\b(?:all|every|only|never|always|must)\b/i.test(keyOf(plot.item))) return null;
      const words = ["always", "never", "all and only", "absolutely every time"];
      return changed(plot, {
        options: withOptions(plot.item, (old, right, n) =>
          right ? old : `${old}, ${words[(n + plot.pick(4)) % 4]}`,
        ),
      });
    },
  },
];

export const optionPlanters: Planter[] = [
  ...keys,
  ...lengths,
  ...grammar,
  ...(above as Planter[]),
  ...between,
  ...unread,
];
