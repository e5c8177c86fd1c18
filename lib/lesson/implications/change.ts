/** Verbs, adjectives and adverbs that take an earlier state, or a manner that could have been otherwise, for granted. */
import { childrenOf } from "@/lib/language/tree";
import { nounPhrase, objectAt, plainVerb } from "./phrases";
import { type Fills, type Found, type Row, rows } from "./row";

const ask = ["What does {w} let the reader infer about {x}?", "What does {w} take for granted about {x}?"];
const withObject = (f: Found) =>
  plainVerb(f) &&
  !childrenOf(f.tokens, f.from).some((c) => /^(?:nsubj:pass|compound:prt)$/.test(f.tokens[c]?.rel ?? ""));

/** The noun that an adjective describes, as one thing. */
function described(f: Found): Fills | null {
  const at = f.tokens[f.from]?.rel === "amod" ? (f.tokens[f.from]?.head ?? -1) : -1;
  const x =
    f.tokens[at]?.xpos === "NN" ? nounPhrase(f, at)?.replace(f.words, "").replace(/\s+/g, " ").trim() : null;
  return x ? { x: x.replace(/^(?:an?|this) /i, "the ").replace(/^(?!the |\p{Lu})/u, "the ") } : null;
}

export const change: Row[] = [
  ...rows(
    { id: "resume", cue: /\b(?:resum(?:e|es|ed)|restart(?:s|ed)?)\b/i, when: withObject, worth: 0.76 },
    {
      fill: objectAt,
      ask,
      key: "that {x} had been going on before and had stopped for a time",
      wrong: [
        [
          "that {x} had never been thought of or tried until this moment",
          "What is taken up again has been tried before.",
        ],
        ["that {x} had gone on all the time without a break", "What never stopped can't be taken up again."],
        ["that {x} had come to its end once and for all then", "The word says that it goes on after a stop."],
      ],
    },
  ),
  ...rows(
    { id: "reopen", cue: /\breopen(?:s|ed)?\b/i, when: withObject, worth: 0.74 },
    {
      fill: objectAt,
      ask,
      key: "that {x} had been open once and had then been closed",
      wrong: [
        ["that {x} had never been open to anyone before then", "What opens again has been open before."],
        ["that {x} had stayed open through all that time", "What stayed open can't be opened again."],
        ["that {x} had been closed for good by that time", "The word says that the closing did not last."],
      ],
    },
  ),
  ...rows(
    {
      id: "restore",
      cue: /\b(?:restor(?:e|es|ed)|regain(?:s|ed)?|rebuil(?:d|ds|t)|reinstat(?:e|es|ed))\b/i,
      when: withObject,
      worth: 0.74,
    },
    {
      fill: objectAt,
      ask,
      key: "that {x} had been there before and had been lost or taken away",
      wrong: [
        ["that {x} had never been there in any earlier days", "What is brought back has been there before."],
        ["that {x} had been there all along without a break", "What was never lost can't be brought back."],
        [
          "that {x} had been given up for good and was no longer wanted",
          "The word says that it was brought back.",
        ],
      ],
    },
  ),
  ...rows(
    { id: "revive", cue: /\breviv(?:e|es|ed)\b/i, when: withObject, worth: 0.74 },
    {
      fill: objectAt,
      ask,
      key: "that {x} had faded or ended and was to live again",
      wrong: [
        ["that {x} had never once been thought of before this", "What is revived has been there before."],
        ["that {x} had been as strong as ever until then", "What is strong needs no reviving."],
        ["that {x} had to be given up for good very soon", "To revive is to bring back, not to give up."],
      ],
    },
  ),
  ...rows(
    {
      id: "overturn",
      cue: /\b(?:reconsider(?:s|ed)?|revers(?:e|es|ed)|overturn(?:s|ed)?|repeal(?:s|ed)?|revok(?:e|es|ed)|lift(?:s|ed)?(?= (?:the|its|a|an|all) (?:[a-zà-ÿ]+ ){0,3}(?:ban|embargo|sanctions|curfew|blockade|restrictions)))\b/i,
      when: withObject,
      worth: 0.72,
    },
    {
      fill: objectAt,
      ask,
      key: "that {x} had been decided on, or in force, at an earlier time",
      wrong: [
        [
          "that {x} had been proposed, but not yet decided, at that time",
          "Only what has been decided can be taken back.",
        ],
        [
          "that {x} had been upheld against all doubts at that time",
          "The word says that it was opened again or changed.",
        ],
        ["that {x} had been kept a secret from the public until then", "The word says nothing of a secret."],
      ],
    },
  ),
  ...rows(
    { id: "interim", cue: /\b(?:interim|provisional|caretaker|temporary|stopgap)\b/i, worth: 0.72 },
    {
      fill: described,
      ask,
      key: "that {x} is meant to last only until something else takes its place",
      wrong: [
        [
          "that {x} is meant to last for good, with nothing to take its place",
          "The word says that it is for a time only.",
        ],
        [
          "that {x} is meant to bring back what had stood in its place before",
          "The word says nothing of the past.",
        ],
        [
          "that {x} is meant to stand beside something of the very same kind",
          "The word speaks of time, not of a second one.",
        ],
      ],
    },
  ),
  ...rows(
    { id: "belatedly", cue: /\bbelatedly\b/i, worth: 0.74 },
    {
      ask: ["What judgement on the step does {w} hold?"],
      key: "that it came, but later than it should have come",
      wrong: [
        ["that it came, and earlier than anyone had expected", "The word says that it came late."],
        ["that it was planned, but then it never came at all", "The word says that it came."],
        ["that it came at the very moment when it was needed", "The word says that it came late."],
      ],
    },
  ),
  ...rows(
    { id: "reluctantly", cue: /\b(?:reluctantly|grudgingly)\b/i, worth: 0.7 },
    {
      ask: ["What does {w} tell the reader about the step?"],
      key: "It was taken, though the doer would rather not have",
      wrong: [
        ["It was taken gladly, as the doer had long wished to", "The word says that it was not done gladly."],
        ["It was left undone, since the doer did not want it", "The word says that it was done."],
        ["It was taken in secret, so that no one would know it", "The word says nothing of a secret."],
      ],
    },
  ),
  ...rows(
    {
      id: "relent",
      cue: /\b(?:relent(?:s|ed)?|back(?:ed|s)? down|gave in|gives in|climb(?:ed|s)? down)\b/i,
      when: plainVerb,
      worth: 0.74,
    },
    {
      ask: ["What must have gone before, if {w} is to fit?"],
      key: "a firm refusal, which is now given up",
      wrong: [
        ["a ready consent, which is now kept to", "Who gives way had been firm before."],
        ["a firm refusal, which is now repeated", "Who gives way doesn’t go on refusing."],
        ["an open question, which is now put off", "Who gives way decides the question."],
      ],
    },
  ),
];
