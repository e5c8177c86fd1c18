/** Conditions and what is only thought: "only if", "unless", "even if", "fears that", "it is time to". */

import { conditionAt } from "./contrast";
import { clauseOfNoun } from "./facts";
import { deedBehind, statementAbout } from "./fill-clause";
import { negated, tagAfter } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

/** The clause that the trigger opens, as {c}. */
function behindMark(f: Found): Fills | null {
  for (let n = f.from; n < f.to; n++) {
    const t = f.tokens[n];
    if (t?.rel === "mark" && t.head >= f.to) return conditionAt(f, t.head);
  }
  return null;
}
const isNoun = (f: Found) => f.tokens[f.from]?.tag === "NOUN" && !negated(f);

export const conditions: Row[] = [
  ...rows(
    {
      id: "only if",
      cue: /\bonly (?:if|when|after|once)\b/i,
      not: /\bnot only\b|\bif only\b|\bonly by (?:\d|chance|accident)|\bonly (?:after|with) (?:a|an|one|two|three|\d)\b|\bthe only\b|\bhis only\b/i,
      when: (f) => /\b(?:can|could|will|would|may|might|must|should|possible|want|wants)\b/i.test(f.s.text),
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: behindMark,
      ask: ["How does the sentence treat the possibility that {c}?"],
      key: "as something that is needed, though perhaps not enough",
      wrong: [
        [
          "as something that is enough, whatever else may happen",
          "“Only” makes it necessary; it need not be enough.",
        ],
        ["as something that would help, though not really needed", "“Only” shuts out other ways."],
        ["as something that has happened, with the usual effect", "The words name a condition, not a fact."],
      ],
    },
  ),
  ...rows(
    {
      id: "unless",
      cue: /\bunless\b/i,
      kind: "certainty",
      worth: 0.8,
    },
    {
      when: (f) => f.from > 0 && /\b(?:will|would|can|could|may|shall|must)\b|[’']ll\b/i.test(f.s.text),
      fill: behindMark,
      ask: ["How does the sentence treat the possibility that {c}?"],
      key: "as the one thing that could still prevent what is foretold",
      wrong: [
        ["as the one thing that could still bring about what is foretold", "“Unless” means “if not”."],
        [
          "as the very reason why things will come as is foretold",
          "“Unless” names an exception, not a reason.",
        ],
        [
          "as something that is foretold along with all the rest",
          "“Unless” doesn’t say that it will happen.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "as long as",
      cue: /\b(?:as long as|so long as|provided(?: that)?|providing that|on (?:the )?condition that|on the understanding that)\b/i,
      not: /\bfor as long as\b|\btwice as long\b|\bprovided (?:by|with|for|the|a|an|to|in)\b|\bas long as (?:\d|a|an|two|three|five|ten)\b|\bcondition that (?:he|she|they)\b/i,
      when: (f) =>
        !/^provided$/i.test(f.words) || tagAfter(f)?.norm === "that" || f.tokens[f.from - 1]?.text === ",",
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: behindMark,
      ask: ["How does the sentence treat the possibility that {c}?"],
      key: "as a condition that must be met for the main claim to hold",
      wrong: [
        ["as a fact from which the main claim has been drawn", "The words don’t say that it is a fact."],
        ["as a detail that makes no difference to the main claim", "The words name a condition."],
        [
          "as an event that would put an end to the main claim",
          "The words say that the claim holds in that case.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "even if",
      cue: /\b(?:even if)\b/i,
      not: /\bregardless of (?:age|sex|race|gender)\b/i,
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: behindMark,
      ask: ["How does the sentence treat the possibility that {c}?"],
      key: "as something that would make no difference",
      wrong: [
        ["as something on which it all depends", "The words say that the main claim holds in any case."],
        ["as something that would change it all", "The words say that the main claim holds in any case."],
        ["as something that is now quite certain", "The words leave open whether it is so."],
      ],
    },
  ),
  ...rows(
    {
      id: "first time since",
      cue: /\b(?<w>for the first time since (?<y>(?:1[5-9]|20)\d\d))\b/i,
      worth: 0.84,
    },
    {
      fill: (f) => {
        const c = statementAbout(f, 13)?.c;
        return c ? { c, y: f.groups.y ?? "" } : null;
      },
      ask: ["What does {w} tell us about the fact that {c}?"],
      key: "It was so in {y}, but at no time in between",
      wrong: [
        ["It was never so before, not even in {y}", "“Since {y}” points back to an earlier time."],
        ["It was so in {y}, and on and off ever since", "Then this would not be the first time."],
        ["It was expected in {y}, but did not come about", "“Since {y}” says that it did come about then."],
      ],
    },
    {
      fill: (f) => ({ y: f.groups.y ?? "" }),
      ask: ["What can a careful reader infer from {w}?"],
      key: "There had been something like it in {y}, but not in between",
      wrong: [
        [
          "There had been nothing like it before, not even in {y}",
          "“Since {y}” points back to an earlier time.",
        ],
        [
          "There had been something like it in {y}, and often since",
          "Then this would not be the first time.",
        ],
        [
          "There had been plans for it in {y}, but no more than that",
          "“Since {y}” says that it did come about then.",
        ],
      ],
      worth: 0.76,
    },
  ),
  ...rows(
    {
      id: "fears that",
      cue: /\b(?:fears?|concerns?|worr(?:y|ies)|anxiety|alarm) that\b/i,
      when: isNoun,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: clauseOfNoun,
      ask: asks.sure,
      key: "Somebody is afraid that {c}",
      wrong: [
        ["Somebody has found out that {c}", "What is feared need not be so."],
        ["Somebody would gladly hear that {c}", "One fears what one does not want."],
        ["Somebody has denied that {c}", "The noun says nothing of a denial."],
      ],
    },
  ),
  ...rows(
    {
      id: "hopes that",
      cue: /\bhopes? that\b/i,
      when: isNoun,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: clauseOfNoun,
      ask: asks.sure,
      key: "Somebody would be glad if it turned out that {c}",
      wrong: [
        ["Somebody has been told for certain that {c}", "What is hoped for need not come true."],
        ["Somebody is very much afraid that {c}", "One hopes for what one wants."],
        ["Somebody has every reason to expect that {c}", "Hopes may be high or low."],
      ],
    },
  ),
  ...rows(
    {
      id: "claims that",
      cue: /\b(?:claims?|allegations?|accusations?|rumou?rs?|speculation|suggestions?|reports?|suspicions?|charges?) that\b/i,
      not: /\b(?:den(?:y|ied|ies)|reject\w*|dismiss\w*|confirm\w*|false|baseless|unfounded|untrue|the report that)\b/i,
      when: (f) => isNoun(f) && f.tokens[f.to - 1]?.rel === "mark",
      kind: "certainty",
      worth: 0.84,
    },
    {
      fill: clauseOfNoun,
      ask: ["How does the sentence treat the statement that {c}?"],
      key: "as something people say, which may be true or not",
      wrong: [
        ["as something people say, which has been proved true", "The noun leaves open whether it is so."],
        ["as something people say, which has been proved untrue", "The noun leaves open whether it is so."],
        ["as something people know, which nobody would dispute", "The noun leaves open whether it is so."],
      ],
    },
  ),
  ...rows(
    {
      id: "it is time",
      cue: /\b(?:it is|it[’']s) (?<w>(?:high |about |now |past |long past )?time (?:to|for|that|we|they|the))\b/i,
      worth: 0.86,
    },
    {
      ask: ["What does {w} suggest about the step that is called for?"],
      key: "that it is due, if not overdue",
      wrong: [
        ["that it will take very long", "The words speak of when, not of how long."],
        ["that it came a little too early", "The words say that the moment has come."],
        ["that it had better wait a while", "The words say that the moment has come."],
      ],
    },
  ),
  ...rows(
    {
      id: "not enough to",
      cue: /\b(?:not|n[’']t|never) (?<w>(?:be )?enough (?:just |simply |merely )?to)\b/i,
      worth: 0.84,
    },
    {
      fill: deedBehind,
      when: (f) => /\bit (?:is|was|[’']s|will|would|isn|wasn)/i.test(f.s.text),
      ask: ["What does the speaker or writer think of {g}?"],
      key: "that more has to be done besides",
      wrong: [
        ["that nothing is gained by it at all", "What is not enough may still be of use."],
        ["that nobody has so far tried it", "The words say nothing of attempts."],
        ["that no more can be asked of anyone", "The words say that more is needed."],
      ],
    },
  ),
  ...rows(
    {
      id: "in case",
      cue: /\bin case\b/i,
      not: /\b(?:just in case|in case of|in any case|in this case|in that case)\b/i,
      when: (f) => tagAfter(f)?.tag !== "PUNCT",
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: behindMark,
      ask: ["How does the sentence treat the possibility that {c}?"],
      key: "as a danger to guard against, which may never come",
      wrong: [
        [
          "as a danger that has passed, and is now forgotten",
          "The words name something that may still come.",
        ],
        ["as a benefit to hope for, which may never come", "The words name something to guard against."],
        [
          "as an event that has come, and surprised everyone",
          "The words name something that may still come.",
        ],
      ],
    },
  ),
];
