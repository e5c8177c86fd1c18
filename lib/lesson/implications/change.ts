/** Verbs and adjectives that take an earlier state for granted. */
import { childrenOf } from "@/lib/language/tree";
import { objectAt } from "./fill-clause";
import { named } from "./fill-named";
import { agreeing } from "./fill-words";
import { plainVerb } from "./phrases";
import { type Fills, type Found, type Row, rows } from "./row";

const ask = ["What can we infer from {w} about {x}?", "What does {w} take for granted about {x}?"];
const withObject = (f: Found) =>
  plainVerb(f) &&
  !childrenOf(f.tokens, f.from).some((c) => /^(?:nsubj:pass|compound:prt)$/.test(f.tokens[c]?.rel ?? ""));

/** The noun that an adjective describes, as one thing. */
function described(f: Found): Fills | null {
  const at = f.tokens[f.from]?.rel === "amod" ? (f.tokens[f.from]?.head ?? -1) : -1;
  const found = at < 0 ? null : named(f, at, 7);
  const x = found?.text.replace(new RegExp(`\\b${f.words} `, "i"), "");
  return found && x && x !== found.text
    ? {
        x: x.replace(/^(?:an?|this) /i, "the ").replace(/^(?!the |\p{Lu})/u, "the "),
        ...agreeing(found.plural, false),
      }
    : null;
}

export const change: Row[] = [
  ...rows(
    { id: "resume", cue: /\b(?:resum(?:e|es|ed)|restart(?:s|ed)?)\b/i, when: withObject, worth: 0.76 },
    {
      fill: objectAt,
      ask,
      key: "that {x} had been going on earlier, and had stopped for a time",
      wrong: [
        [
          "that {x} had been going on all the time, without a single break",
          "What never stopped can’t be taken up again.",
        ],
        [
          "that {x} had been talked of for long, but had not begun so far",
          "What is taken up again has been there before.",
        ],
        [
          "that {x} had been stopped once and for all, never to come back",
          "The word says that it goes on after a stop.",
        ],
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
        [
          "that {x} had stayed open through all that time, if quietly",
          "What stayed open can’t be opened again.",
        ],
        ["that {x} had been closed for good by that time", "The word says that the closing did not last."],
      ],
    },
  ),
  ...rows(
    {
      id: "restore",
      cue: /\b(?:restor(?:e|es|ed)|regain(?:s|ed)?|rebuil(?:d|ds|t)|reinstat(?:e|es|ed)|reviv(?:e|es|ed))\b/i,
      when: withObject,
      worth: 0.76,
    },
    {
      fill: objectAt,
      ask,
      key: "that {x} had been there before, and had been lost or weakened",
      wrong: [
        [
          "that {x} had never been there before, but had been longed for",
          "What is brought back has been there before.",
        ],
        [
          "that {x} had been there all along, as strong as at the start",
          "What was never lost can’t be brought back.",
        ],
        [
          "that {x} had been there too long, and was no longer wanted",
          "The word says that it was brought back.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "overturn",
      cue: /\b(?:revers(?:e|es|ed)|overturn(?:s|ed)?|repeal(?:s|ed)?|revok(?:e|es|ed)|lift(?:s|ed)?(?= (?:the|its|a|an|all) (?:[a-zà-ÿ]+ ){0,3}(?:ban|embargo|sanctions|curfew|blockade|restrictions)))\b/i,
      when: withObject,
      worth: 0.74,
    },
    {
      fill: objectAt,
      ask,
      key: "It had already been decided on or put into force",
      wrong: [
        ["It had been proposed, but not yet decided on", "Only what has been decided can be taken back."],
        ["It had been struck down once before that time", "The word doesn’t speak of an earlier change."],
        ["It had run out and was about to be renewed", "What has run out need not be taken back."],
      ],
    },
  ),
  ...rows(
    {
      id: "interim",
      cue: /\b(?:interim|provisional|caretaker|stopgap)\b(?= (?:[a-zà-ÿ]+ ){0,2}(?:government|housing|president|leader|minister|measures?|solution|arrangement|director|chief|order|shelter|protection|status|camps?|head|ban|restrictions?|ceasefire|truce|deal|agreement)\b)/i,
      worth: 0.72,
    },
    {
      fill: described,
      ask,
      key: "that {x} {be} to last only until something else is found",
      wrong: [
        [
          "that {x} {be} to last for good, as nothing else is wanted",
          "The word says that it is for a time only.",
        ],
        ["that {x} {be} to bring back what stood in that place before", "The word says nothing of the past."],
        [
          "that {x} {be} to be tested, so as to see how good it is",
          "The word speaks of time, not of a test.",
        ],
      ],
    },
  ),
];
