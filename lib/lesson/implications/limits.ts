/** Limits: what "not all", "almost" and "more than" shut out, and times and posts that "once", "until then" and "again" set apart. */
import { group } from "./amount";
import { statementAbout, subjectNamed } from "./fill-clause";
import { agreeing } from "./fill-words";
import { tagAfter, tagBefore } from "./phrases";
import { type Fills, type Found, type Row, rows } from "./row";

const _free = (f: Found) =>
  !/^(?:not|n't|no|than|by|the|a|an|’s|'s|never|for)$/.test(tagBefore(f)?.norm ?? "");
const who = (f: Found): Fills | null => {
  const x = subjectNamed(f, f.from, 7);
  return x ? { x: x.text, ...agreeing(x.plural, true) } : null;
};

export const limits: Row[] = [
  ...rows(
    {
      id: "not all",
      cue: /\bnot (?:all|every)\b/i,
      not: /\bnot at all\b|\bnot all that\b|\bif not all\b/i,
      worth: 0.84,
    },
    {
      fill: (f) => group({ ...f, from: f.to - 1 }, f.to - 1),
      ask: ["What exactly does {w} shut out?"],
      key: "that every last one of the {x} {vs}",
      wrong: [
        ["that more than half of the {x} {vs}", "“Not all” may still be most."],
        ["that as many as a few of the {x} {vs}", "“Not all” does not mean “none”."],
        ["that any single one of the {x} {vs}", "“Not all” does not mean “none”."],
      ],
    },
    {
      when: (f) => /^(?:NOUN|ADJ|ADP|DET)$/.test(tagAfter(f)?.tag ?? ""),
      ask: ["Which of these would not fit the words {w}?"],
      key: "that there is no exception",
      wrong: [
        ["that there are several exceptions", "“Not all” says that there is at least one exception."],
        ["that there is just one exception", "“Not all” says that there is at least one exception."],
        ["that there are more exceptions than rules", "“Not all” sets no limit to the exceptions."],
      ],
      worth: 0.8,
    },
  ),
  ...rows(
    {
      id: "few",
      cue: /\bfew\b/i,
      not: /\b(?:a|the|as|so|too|very|how|no|last|past|next|first|these|those|his|her|its|their|quite a|relatively|only a) few\b/i,
      worth: 0.8,
    },
    {
      fill: (f) => group(f, f.from),
      ask: ["How would the meaning change if “a few” stood in place of {w}?"],
      key: "There would be more weight on those {x} that {vs}",
      wrong: [
        [
          "There would be more weight on those {x} that {no}",
          "“A few” says that there are some; “few” that they are not many.",
        ],
        ["There would be no {x} left of which it holds that they {vs}", "“A few” says that there are some."],
        ["There would be more than half of the {x} that {vs}", "“A few” is not “most”."],
      ],
    },
  ),
  ...rows(
    {
      id: "once",
      cue: /\b(?:once|formerly|previously)\b/i,
      not: /\b(?:at|more than|just|only|for|than|not) once\b|\bonce (?:more|again|every|an?|in|per|upon|you|he|she|they|it|we|the|and|or|i)\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "ADV" &&
        f.from > 1 &&
        f.tokens.some((t, n) => n > f.from - 4 && n < f.to + 3 && t.xpos === "VBD") &&
        tagBefore(f)?.tag !== "PUNCT",
      worth: 0.76,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: ["What does {w} suggest about the fact that {c}?"],
      key: "It belongs to the past, and to the past alone",
      wrong: [
        ["It began in the past, and has lasted ever since", "The word sets the past against the present."],
        [
          "It came about in the past, but just one time",
          "Here the word means “at one time”, not “a single time”.",
        ],
        ["It was hoped for in the past, but never came", "The word tells of what was really so."],
      ],
    },
  ),
  ...rows(
    {
      id: "until then",
      cue: /\b(?:until|till|up to) (?:now|then|recently|that (?:point|time|day|moment)|very recently)\b/i,
      not: /\b(?:not|n[’']t|never|no one|nobody|nothing)\b/i,
      worth: 0.8,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: ["What do the words {w} suggest about the fact that {c}?"],
      key: "It was so for a time, but then there was a change",
      wrong: [
        ["It was so for a time, and was to stay so for good", "“Until” marks the end of a time."],
        ["It was so only after a change had come about", "“Until” speaks of the time before."],
        ["It was so from time to time, with many changes", "“Until” marks one end of one time."],
      ],
    },
    {
      ask: ["What do the words {w} lead the reader to expect?"],
      key: "that a change has come about since",
      wrong: [
        ["that a change is still being waited for", "“Until” marks the end of a time."],
        ["that a change was tried without success", "“Until” marks the end of a time: there was a change."],
        ["that a change has been taken back since", "The words say nothing of going back."],
      ],
      worth: 0.84,
    },
  ),
  ...rows(
    {
      id: "for once",
      cue: /\bfor once\b/i,
      not: /\bonce and for all\b/i,
      worth: 0.86,
    },
    {
      ask: ["What do the words {w} tell us?"],
      key: "that things are usually different",
      wrong: [
        ["that things are usually just so", "“For once” marks an exception."],
        ["that things will now remain so", "“For once” speaks of one time only."],
        ["that things had never been so clear", "“For once” marks an exception in what happens."],
      ],
    },
  ),
  ...rows(
    {
      id: "as recently as",
      cue: /\b(?<w>as recently as (?<y>(?:the |last |early |late )?(?:\d{4}s?|year|month|week|summer|winter|spring|autumn|\p{Lu}\p{Ll}+(?: \d{4})?)))\b/u,
      worth: 0.8,
    },
    {
      fill: (f) => ({ y: f.groups.y ?? "" }),
      ask: ["What does the writer want us to feel by the words {w}?"],
      key: "how close to the present {y} is",
      wrong: [
        ["how far from the present {y} is", "“Recently” means not long ago."],
        ["how hard to be certain of {y} is", "The words put nothing in doubt."],
        ["how good a time {y} was for people", "The words say nothing of good or bad times."],
      ],
    },
  ),
  ...rows(
    {
      id: "not until",
      cue: /\bnot until (?:the |early |late )?(?:\d{4}s?|\p{Lu}\p{Ll}+|after|last|this)\b/u,
      worth: 0.84,
    },
    {
      ask: ["What does the wording {w} suggest?"],
      key: "that things took longer than one might think",
      wrong: [
        ["that things went faster than one might think", "“Not until” makes the time sound late."],
        ["that things never came about at all", "“Not until” says that they came about, but late."],
        ["that things came to an end at that time", "“Not until” marks a beginning, and a late one."],
      ],
    },
  ),
  ...rows(
    {
      id: "return to power",
      cue: /\b(?:return(?:s|ed|ing)? to|back in|back into|regain(?:s|ed)?) (?:power|office|government)\b/i,
      worth: 0.82,
    },
    {
      fill: who,
      ask: ["What do the words {w} take for granted?"],
      key: "that {x} had been in power before, and had lost it",
      wrong: [
        ["that {x} had been in power without a break", "One returns only to what one has left."],
        ["that {x} had never come to power before", "One returns only to where one has been."],
        ["that {x} had been kept from power by force", "The words don’t say how power was lost."],
      ],
    },
    {
      ask: ["What do the words {w} take for granted?"],
      key: "that power had been held before, and then lost",
      wrong: [
        ["that power had been held without any break", "One returns only to what one has left."],
        ["that power had been sought before, but in vain", "One returns only to where one has been."],
        ["that power had been taken away by force", "The words don’t say how power was lost."],
      ],
      worth: 0.84,
    },
  ),
  ...rows(
    {
      id: "hesitate",
      cue: /\b(?:did not|didn[’']t|does not|doesn[’']t|never|would not) hesitat(?:e|ed) to\b/i,
      worth: 0.84,
    },
    {
      ask: ["What do the words {w} tell us?"],
      key: "that there was no long doubt before the deed",
      wrong: [
        ["that there was no deed in the end, only doubt", "Who doesn’t hesitate acts, and at once."],
        ["that there was no need for anyone to act", "The words say that somebody acted, and at once."],
        ["that there was no good reason for the deed", "The words don’t judge the reasons."],
      ],
    },
  ),
];
