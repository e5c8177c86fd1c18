/**
 * What a word implies beside what it says (presupposition and implicature triggers after Levinson 1983, ch. 4, and
 * Karttunen 1971 on implicative verbs), as a reader may be asked: one row a trigger, written by hand.
 * `{x}` is filled with the noun phrase that the trigger takes (its object, or its subject where `of` says so).
 */
export interface Implication {
  /** Lemmas of the trigger. */
  words: string[];
  as: "verb" | "adverb" | "adjective";
  /** What fills `{x}`: the object, the subject, the noun described, or nothing. */
  of: "object" | "subject" | "noun" | "none";
  /** The verb takes "to" and a verb ("failed to agree"), or must not. */
  takes?: "to" | "object" | "either";
  /** The sentence must not match. */
  not?: RegExp;
  key: string;
  /** What a hasty reader takes it for, and why it is not so. */
  wrong: [text: string, reason: string][];
  /** How telling the question is, 0 to 1. */
  worth: number;
}

const row = (
  words: string,
  as: Implication["as"],
  of: Implication["of"],
  key: string,
  wrong: [string, string][],
  more: Partial<Pick<Implication, "takes" | "not" | "worth">> = {},
): Implication => ({ words: words.split(" "), as, of, key, wrong, worth: 0.72, ...more });

export const implications: Implication[] = [
  row(
    "resume restart",
    "verb",
    "object",
    "{x} had been going on before and had stopped for a time",
    [
      ["{x} had never been tried before this moment", "What is taken up again has been tried before."],
      ["{x} had gone on all the time without a break", "What never stopped can't be taken up again."],
      ["{x} had come to its end once and for all", "The word says that it goes on after a stop."],
    ],
    { takes: "object" },
  ),
  row(
    "reopen",
    "verb",
    "object",
    "{x} had been open once and had then been closed",
    [
      ["{x} had never been open to anyone before", "What opens again has been open before."],
      ["{x} had stayed open through all that time", "What stayed open can't be opened again."],
      ["{x} had been closed for good by that time", "The word says that the closing did not last."],
    ],
    { takes: "object" },
  ),
  row(
    "restore regain",
    "verb",
    "object",
    "{x} had been there before and had been lost",
    [
      ["{x} had never been there in earlier days", "What is brought back has been there before."],
      ["{x} had been there all along, unbroken", "What was never lost can't be brought back."],
      ["{x} had been given up and was not wanted", "The word says that it was brought back."],
    ],
    { takes: "object" },
  ),
  row(
    "revive",
    "verb",
    "object",
    "{x} had faded or ended and was to live again",
    [
      ["{x} had never been thought of before this", "What is revived has been there before."],
      ["{x} was as strong then as it had ever been", "What is strong needs no reviving."],
      ["{x} was about to be given up for good", "To revive is to bring back, not to give up."],
    ],
    { takes: "object" },
  ),
  row(
    "admit acknowledge concede",
    "verb",
    "none",
    "the speaker takes it to be true, though not gladly",
    [
      ["the speaker is glad of it and wants it known", "One admits what one would rather not say."],
      ["the speaker doubts it and wants it proved first", "Who admits a thing takes it to be true."],
      ["the speaker has been told it, and passes it on", "Who admits a thing speaks for oneself."],
    ],
    {
      takes: "either",
      worth: 0.74,
      not: /\badmitted (?:to|in|into) (?:the )?(?:hospital|school|college|university)/i,
    },
  ),
  row(
    "claim allege",
    "verb",
    "none",
    "the writer passes it on without saying that it is true",
    [
      ["the writer has looked into it and found it true", "The word leaves open whether it is true."],
      ["the writer has looked into it and found it false", "The word leaves open whether it is false."],
      ["the writer holds this view and defends it here", "The view is somebody else’s."],
    ],
    { takes: "either", worth: 0.74 },
  ),
  row(
    "insist",
    "verb",
    "none",
    "the statement is said firmly, as if others had doubted or denied it",
    [
      [
        "the statement is said with doubt, as if it were hardly certain",
        "To insist is to say a thing firmly.",
      ],
      ["the statement is said in passing, as if nobody would question it", "One insists where others doubt."],
      [
        "the statement is said at last, as if it had been kept a secret",
        "The word says nothing of a secret.",
      ],
    ],
    { takes: "either", worth: 0.72 },
  ),
  row(
    "deny",
    "verb",
    "none",
    "somebody had said or suspected it before",
    [
      ["nobody had said or suspected it before", "One denies what others say or suspect."],
      ["everybody has come to agree that it is so", "What is denied is still disputed."],
      ["the speaker has now proved that it is false", "To deny is to say so, not to prove it."],
    ],
    { takes: "either", worth: 0.7, not: /\bdenied (?:entry|access|bail|the right|a|an|them|him|her)\b/i },
  ),
  row(
    "reconsider reverse overturn",
    "verb",
    "object",
    "there had been an earlier decision on {x}",
    [
      ["there had been no decision of any kind on {x}", "One goes back on what has been decided."],
      ["the earlier decision on {x} was upheld", "The word says that it was opened again or changed."],
      ["nobody had so far given any thought to {x}", "What is looked at again was thought of before."],
    ],
    { takes: "object", worth: 0.6 },
  ),
  row(
    "interim provisional caretaker",
    "adjective",
    "noun",
    "{x} is meant to last only until something else takes its place",
    [
      [
        "{x} is meant to last for good, with nothing to take its place",
        "The word says that it is for a time only.",
      ],
      ["{x} is meant to bring back what stood there in the past", "The word says nothing of the past."],
      [
        "{x} is meant to stand beside another of the very same kind",
        "The word speaks of time, not of a second one.",
      ],
    ],
    { worth: 0.66 },
  ),
  row(
    "alleged",
    "adjective",
    "noun",
    "the deed has been said, but not shown to be true",
    [
      ["the deed has been shown to be true, but not said", "The word is used of what is only said."],
      ["the deed has been looked into and found to be false", "The word leaves open whether it is false."],
      ["the deed has been admitted by the one accused of it", "The word leaves open whether it is true."],
    ],
    { worth: 0.72 },
  ),
  row(
    "so-called",
    "adjective",
    "noun",
    "the writer doubts that the name really fits",
    [
      ["the writer thinks that the name fits well", "The word holds the name at arm’s length."],
      ["the writer was the first to use the name", "The word says that others use it."],
      ["the writer does not know what the name means", "The word shows doubt, not ignorance."],
    ],
    { worth: 0.76 },
  ),
  row(
    "ostensibly supposedly purportedly",
    "adverb",
    "none",
    "the claim is put forward as true, but there is reason to doubt it",
    [
      ["the claim has been shown to be true, and there is no doubt of it", "The word leaves room for doubt."],
      [
        "the claim has been shown to be false, and nobody says it now",
        "The word says that it is put forward as true.",
      ],
      [
        "the claim is kept from the public, though it is known to be true",
        "The word says that it is put forward.",
      ],
    ],
    { worth: 0.78 },
  ),
  row(
    "reportedly allegedly",
    "adverb",
    "none",
    "others say this, and the writer does not vouch for it",
    [
      ["the writer has seen it and vouches for it in person", "The word rests it on what others say."],
      ["others say so, and the writer has proved them wrong", "The word leaves open whether it is so."],
      ["nobody says so, and the writer only imagines it", "The word rests it on what others say."],
    ],
    { worth: 0.74 },
  ),
  row(
    "nominally",
    "adverb",
    "none",
    "the description is so by name, but hardly so in fact",
    [
      ["the description is so in fact, but has no name as yet", "The word says that only the name is right."],
      ["the description is so both by name and in plain fact", "The word sets the name against the fact."],
      ["the description is not so by name, nor is it so in fact", "The word says that it is so by name."],
    ],
    { worth: 0.74 },
  ),
  row(
    "belatedly",
    "adverb",
    "none",
    "the step was done, but later than it should have been",
    [
      ["the step was done, and earlier than anyone expected", "The word says that it came late."],
      ["the step was planned, but it was never done at all", "The word says that it was done."],
      ["the step was done just at the moment it was needed", "The word says that it came late."],
    ],
    { worth: 0.7 },
  ),
  row(
    "reluctantly grudgingly",
    "adverb",
    "none",
    "the step was done, though the doer would rather not have",
    [
      ["the step was done gladly, as the doer had long wished", "The word says that it was not done gladly."],
      ["the step was left undone, since the doer did not wish it", "The word says that it was done."],
      ["the step was done in secret, so that nobody would know", "The word says nothing of a secret."],
    ],
    { worth: 0.68 },
  ),
  row(
    "relent",
    "verb",
    "none",
    "there had been a firm no before, and it was given up",
    [
      ["there had been a ready yes from the very beginning", "Who relents had been firm before."],
      ["there had been a firm no before, and it was kept up", "Who relents gives way."],
      ["there had been no question to answer until that time", "Who relents had been asked before."],
    ],
    { takes: "either", worth: 0.7 },
  ),
];
