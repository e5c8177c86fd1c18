/** Verbs with a deed that was left undone, was hard, was denied, praised or only thought of (Karttunen 1971; Kiparsky and Kiparsky 1970). */
import type { Token } from "@/lib/language/tagger";
import { childBy, objectOf } from "@/lib/language/tree";
import { isPast, subjectNamed, whoActs, whoDoes } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { named } from "./fill-named";
import { agreeing, definite } from "./fill-words";
import { negated, plainVerb, tagAfter } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

const next = (tokens: Token[], from: number, words: RegExp, within = 8) =>
  tokens.findIndex((t, n) => n >= from && n < from + within && words.test(t.norm));

/** "yet to sign": the subject stands with "has". */
function yetTo(f: Found): Fills | null {
  const verb = f.from - 1;
  return verb < 0 ? null : whoDoes(f, verb);
}
/** "has not yet signed": who, and the deed. */
function notYet(f: Found): Fills | null {
  const { tokens } = f;
  const at = tokens.findIndex((t, n) => n >= f.to && n < f.to + 2 && t.xpos === "VBN");
  if (at < 0) return null;
  const t = tokens[at];
  const head = /^aux/.test(t?.rel ?? "") ? (t?.head ?? -1) : at;
  const x = subjectNamed(f, head, 7);
  const d = x && deedAt(f, at, x, 9);
  return x && d
    ? { x: x.text, ...agreeing(x.plural, /\bhadn?\b/i.test(f.words)), ...shapes(d, x.plural) }
    : null;
}
/** A verb with an -ing form behind it: "avoided paying", "is considering moving". */
function withGerund(f: Found): Fills | null {
  if (tagAfter(f)?.xpos !== "VBG") return null;
  const x = subjectNamed(f, f.from, 7);
  const d = x && deedAt(f, f.to, x, 9);
  return x && d && !d.being
    ? { x: x.text, ...agreeing(x.plural, isPast(f.tokens, f.from)), ...shapes(d, x.plural) }
    : null;
}
/** "criticised the board for hiding the terms": whom, {y}, and what was done. */
function judgedFor(f: Found): Fills | null {
  const { tokens } = f;
  const passive = childBy(tokens, f.from, "nsubj:pass");
  const who = passive >= 0 ? passive : objectOf(tokens, f.from);
  const at = next(tokens, Math.max(f.to, passive >= 0 ? f.to : who), /^for$/);
  const y = who < 0 ? null : named(f, who, 6, at + 1);
  if (!y || at < 0 || tokens[at + 1]?.xpos !== "VBG") return null;
  const d = deedAt(f, at + 1, y, 9);
  return d && !d.being ? { y: definite(y.text), ...agreeing(y.plural, false), ...shapes(d, y.plural) } : null;
}
/** "blamed the board for the delay": whom, {y}, and what for, {n}. */
function blamedFor(f: Found): Fills | null {
  const { tokens } = f;
  const passive = childBy(tokens, f.from, "nsubj:pass");
  const who = passive >= 0 ? passive : objectOf(tokens, f.from);
  const at = next(tokens, Math.max(f.to, passive >= 0 ? f.to : who), /^for$/);
  const noun = at < 0 ? -1 : (tokens[at]?.head ?? -1);
  const y = who < 0 ? null : named(f, who, 6, noun);
  const n = noun > at && tokens[noun]?.tag === "NOUN" ? named(f, noun, 8) : null;
  return y && n ? { y: definite(y.text), n: n.text, ...agreeing(y.plural, false) } : null;
}
/** "persuaded the towns to raise the fees": whom and to what. */
function broughtTo(f: Found): Fills | null {
  const { tokens } = f;
  const o = objectOf(tokens, f.from);
  const y = o < f.to ? null : named(f, o, 6);
  const verb = tokens.findIndex(
    (t, n) => n > o && n < o + 8 && t.xpos === "VB" && tokens[n - 1]?.norm === "to",
  );
  const d = y && verb > 0 ? deedAt(f, verb, y, 9) : null;
  return y && d && !d.being
    ? { y: definite(y.text), ...agreeing(y.plural, true), ...shapes(d, y.plural) }
    : null;
}
/** "arrested on suspicion of fraud": who, {x}, and of what, {n}. */
function suspectedOf(f: Found): Fills | null {
  const { tokens } = f;
  const verb = next(tokens, Math.max(0, f.from - 3), /^(?:arrested|held|detained|questioned|charged)$/, 4);
  const x = verb < 0 ? null : subjectNamed(f, verb, 7);
  const noun = tokens.findIndex((t, n) => n >= f.to && n < f.to + 5 && t.tag === "NOUN" && t.head < f.to);
  const n = noun < 0 ? null : named(f, noun, 6);
  return x && n ? { x: x.text, n: n.text, ...agreeing(x.plural, false) } : null;
}
/** Subject, and a denied charge as the expression caught it. */
function denier(f: Found): Fills | null {
  const x = subjectNamed(f, f.from, 6);
  const n = f.groups.n ?? "";
  return x && n ? { x: x.text, n, ...agreeing(x.plural, isPast(f.tokens, f.from)) } : null;
}
const denies = (f: Found) => plainVerb(f) && !negated(f);
/** "is to visit", not "the aim is to visit". */
const arranged = (f: Found) => {
  const { tokens } = f;
  const base = tokens[f.to];
  const head = base?.rel === "root" || base?.head === -1 ? f.to : (base?.head ?? -1);
  const subject = [f.from, f.to, head]
    .map((at) => childBy(tokens, at, "nsubj", "nsubj:pass"))
    .find((at) => at >= 0);
  const t = subject === undefined ? undefined : tokens[subject];
  return (
    base?.xpos === "VB" &&
    t !== undefined &&
    (t.tag === "PROPN" ||
      /^(?:government|president|minister|company|court|council|team|leader|official|parliament|senate|club|bank|union|committee|ministry|talks|meeting|election|vote|work|school|hospital|ship|troop|summit|game|he|she|they|court|trial|hearing|tax|price|rule|law|train|ferry|bridge|factory|plant)s?$/.test(
        t.lemma,
      ))
  );
};

export const doing: Row[] = [
  ...rows(
    { id: "yet to", cue: /\b(?:has|have|had) (?<w>yet to)\b/i, not: /\bif\b/i, worth: 0.82 },
    {
      fill: yetTo,
      ask: ["What does {w} tell us beyond the fact that {x} {have} not {pp}?"],
      key: "that {x} {be} expected to {v} at some time",
      wrong: [
        ["that {x} {was} never meant to {v} at all", "“Yet to” tells us that it is expected."],
        ["that it is by now too late for {x} to {v}", "“Yet to” looks ahead to what may still come."],
        ["that {x} {have} at least in part {pp}", "“Yet to” says that it has not come about."],
      ],
    },
  ),
  ...rows(
    {
      id: "not yet",
      cue: /\b(?:(?:has|have|had) not yet|(?:has|have|had)n[’']t yet)\b/i,
      not: /\bif\b|\bwhether\b/i,
      worth: 0.8,
    },
    {
      fill: notYet,
      ask: ["What does “yet” add to the fact that {x} {have} not {pp}?"],
      key: "that {x} may still {v} at a later time",
      wrong: [
        ["that {x} {was} never meant to {v} at all", "“Yet” leaves the future open."],
        ["that it is by now too late for {x} to {v}", "“Yet” leaves the future open."],
        ["that {x} {have} at least in part {pp}", "“Not yet” says that it has not come about."],
      ],
    },
  ),
  ...rows(
    {
      id: "bother to",
      cue: /\b(?:not|never|n[’']t|without) (?<w>bother(?:ed|ing)? to)\b/i,
      not: /\bif\b/i,
      worth: 0.82,
    },
    {
      fill: whoActs,
      ask: ["What do the words {w} add to the fact that {x} did not {v}?"],
      key: "a hint that {x} did not think it worth the trouble",
      wrong: [
        [
          "a hint that {x} did not have the right to do it",
          "“Bother” speaks of trouble taken, not of rights.",
        ],
        ["a hint that {x} had tried to do it before, in vain", "Who doesn’t bother doesn’t try."],
        ["a hint that {x} had been kept from it by others", "Who doesn’t bother could have done it."],
      ],
    },
  ),
  ...rows(
    {
      id: "dare to",
      cue: /\bdare[sd]? to\b/i,
      not: /\bif\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.8,
    },
    {
      fill: whoActs,
      ask: ["What does {w} add to the bare fact that {x} {past}?"],
      key: "that it took courage, or was risky, for {x} to {v}",
      wrong: [
        [
          "that it took a long time, or effort, for {x} to {v}",
          "One “dares” what is risky, not what is slow.",
        ],
        ["that it was a habit, or a custom, for {x} to {v}", "“Dare” says nothing of habits."],
        ["that it was a duty, or an order, for {x} to {v}", "Who dares does so by free choice."],
      ],
    },
  ),
  ...rows(
    {
      id: "stop short",
      cue: /\b(?:stopp(?:ed|ing)|stops?|fell|falls?|fall(?:ing|en)) short of\b/i,
      not: /\bif\b/i,
      worth: 0.84,
    },
    {
      fill: withGerund,
      ask: ["What does the sentence tell us by the words {w}?"],
      key: "that {x} came close to {g}, but did not do so",
      wrong: [
        ["that {x} put an early end to {g}, once begun", "Who stops short of a thing doesn’t do it."],
        ["that {x} did far too little when {g}", "Who stops short of a thing doesn’t do it."],
        ["that {x} spoke out against the idea of {g}", "The words say nothing of being against it."],
      ],
    },
  ),
  ...rows(
    {
      id: "neglect to",
      cue: /\b(?:forgot|forgets?|neglect(?:s|ed)|omit(?:s|ted)) to\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.78,
    },
    {
      fill: whoActs,
      ask: ["What can a careful reader infer from {w}?"],
      key: "that {x} ought to have taken care to {v}",
      wrong: [
        ["that {x} had been told by others not to {v}", "One forgets or neglects what one ought to do."],
        ["that {x} took too little care in {g}", "What is forgotten or neglected isn’t done at all."],
        ["that {x} had been the first to {v}", "What is forgotten or neglected isn’t done at all."],
      ],
    },
  ),
  ...rows(
    {
      id: "avoid",
      cue: /\bavoid(?:s|ed)?\b/i,
      not: /\bif\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.74,
    },
    {
      fill: withGerund,
      ask: ["What does {w} tell us that a plain “did not” would leave out?"],
      key: "that {x} took some care not to {v}",
      wrong: [
        ["that {x} had no chance at all to {v}", "Who avoids a thing could have done it."],
        ["that {x} had never once thought of {g}", "Who avoids a thing has thought of it."],
        ["that {x} was under some duty to {v}", "The word says nothing of duties."],
      ],
    },
  ),
  ...rows(
    {
      id: "consider doing",
      cue: /\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|contemplat(?:e|es|ed|ing))\b(?= [a-zà-ÿ]+ing\b)/i,
      when: (f) => plainVerb(f) && !negated(f),
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: withGerund,
      ask: asks.sure,
      key: "that {x} {have} thought about whether to {v}",
      wrong: [
        ["that {x} {have} decided when and how to {v}", "What is only considered isn’t decided."],
        ["that {x} {have} asked others for permission to {v}", "The sentence says nothing of asking others."],
        ["that {x} {have} decided that it is wrong to {v}", "What is only considered isn’t decided."],
      ],
    },
  ),
  ...rows(
    {
      id: "turn out",
      cue: /\b(?:turn(?:s|ed) out|prov(?:es|ed)) to\b/i,
      not: /\bif\b/i,
      when: (f) => plainVerb(f) && !negated(f) && f.tokens[f.to]?.norm === "be",
      worth: 0.78,
    },
    {
      fill: whoDoes,
      ask: ["What does {w} add to the bare statement that {x} {past}?"],
      key: "that this had not been clear at the outset",
      wrong: [
        ["that this was not quite certain even then", "What turns out to be so is so."],
        ["that this was not what others had planned", "The words say nothing of plans."],
        ["that this was not going to last for long", "The words say nothing of what came later."],
      ],
    },
  ),
  ...rows(
    {
      id: "deny doing",
      cue: /\b(?:den(?:ies|ied|y))\b(?= [a-zà-ÿ]+ing\b)/i,
      when: denies,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: withGerund,
      ask: ["What does the sentence leave open by saying {w}?"],
      key: "whether {x} spoke the truth about {g}",
      wrong: [
        ["whether {x} had anything to say about {g}", "A denial is something said about it."],
        ["whether {x} would accept the blame for {g}", "Who denies a thing does not accept the blame."],
        ["whether {x} had been brought into connection with {g}", "One denies what others say or suspect."],
      ],
    },
  ),
  ...rows(
    {
      id: "deny charge",
      cue: /\bden(?:ies|ied|y) (?:the|any|all|these|those|such) (?<n>(?:allegations?|charges?|accusations?|claims?|reports?))\b/i,
      when: denies,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: denier,
      ask: ["What does the sentence leave open by saying {w}?"],
      key: "whether there was any truth in the {n}",
      wrong: [
        ["whether anyone had really made the {n}", "One denies what somebody has said."],
        ["whether {x} had heard of the {n} at all", "Who denies a thing has heard of it."],
        ["whether {x} was ready to accept the {n}", "Who denies a thing does not accept it."],
      ],
    },
  ),
  ...rows(
    {
      id: "deny charge",
      cue: /\bden(?:ies|ied|y) (?:any |all )?(?<n>(?:wrongdoing|involvement|responsibility|guilt|misconduct))\b/i,
      when: denies,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: denier,
      ask: ["What does the sentence leave open by saying {w}?"],
      key: "whether {x} told the truth about the matter",
      wrong: [
        ["whether {x} took any stand on the matter", "A denial is such a stand."],
        ["whether {x} had been asked about or suspected", "One denies what others ask or suspect."],
        ["whether {x} admitted to a part in the matter", "Who denies a thing does not admit it."],
      ],
    },
  ),
  ...rows(
    {
      id: "admit doing",
      cue: /\b(?:admit(?:s|ted)?|confess(?:es|ed)?)(?: to)?\b(?= [a-zà-ÿ]+ing\b)/i,
      when: (f) => plainVerb(f) && !negated(f),
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: withGerund,
      ask: ["What would change if “{was} accused of” stood in place of {w}?"],
      key: "It would be left open whether {x} {past}",
      wrong: [
        ["It would be taken as settled that {x} {past}", "An accusation settles nothing."],
        ["It would be taken as untrue that {x} {past}", "An accusation may well be true."],
        ["It would be {x} who told us of {g}", "It’s others who accuse."],
      ],
    },
  ),
  ...rows(
    {
      id: "apologise for",
      cue: /\b(?:apologi[sz](?:e|es|ed) for|regret(?:s|ted)?)\b(?= (?:not )?[a-zà-ÿ]+ing\b)/i,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.76,
    },
    {
      fill: withGerund,
      ask: ["What does {w} take for granted?"],
      key: "that {x} had in fact {pp}",
      wrong: [
        ["that {x} would never again {v}", "Who is sorry need not have promised that."],
        ["that {x} had been punished for {g}", "The words say nothing of a punishment."],
        ["that {x} had been forgiven for {g}", "The words say nothing of how others took it."],
      ],
    },
  ),
  ...rows(
    {
      id: "judge for doing",
      cue: /\b(?:criticis|criticiz|condemn|blam|denounc|attack|fault|rebuk|mock)(?:e|es|ed|s)?\b(?= [^.;]{1,60}\bfor [a-zà-ÿ]+ing\b| for [a-zà-ÿ]+ing\b)/i,
      not: /\bif\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" &&
        !negated(f) &&
        (plainVerb(f) || childBy(f.tokens, f.from, "nsubj:pass") >= 0),
      worth: 0.8,
    },
    {
      fill: judgedFor,
      ask: ["What would change if it said that {y} “{was} accused of” {g}?"],
      key: "We could no longer be sure that {y} {past}",
      wrong: [
        [
          "We could be more certain than now that {y} {past}",
          "An accusation leaves open whether it is deserved.",
        ],
        [
          "We could conclude by now that {y} never {past}",
          "An accusation leaves open whether it is deserved.",
        ],
        ["We could no longer tell if anyone minded {g}", "Who accuses does mind."],
      ],
    },
  ),
  ...rows(
    {
      id: "praise for doing",
      cue: /\b(?:prais|thank|commend|applaud|reward|honou?r)(?:e|es|ed|s)?\b(?= [^.;]{1,60}\bfor [a-zà-ÿ]+ing\b| for [a-zà-ÿ]+ing\b)/i,
      not: /\bif\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" &&
        !negated(f) &&
        (plainVerb(f) || childBy(f.tokens, f.from, "nsubj:pass") >= 0),
      worth: 0.8,
    },
    {
      fill: judgedFor,
      ask: ["What does {w} take for granted?"],
      key: "that {y} had in fact {pp}",
      wrong: [
        ["that {y} had promised to {v}", "One is praised or thanked for what has been done."],
        ["that {y} had always {pp}", "Once is enough for praise or thanks."],
        ["that {y} had been asked to {v}", "The word says nothing of what came before."],
      ],
    },
  ),
  ...rows(
    {
      id: "blame for",
      cue: /\bblam(?:e|es|ed)\b(?= [^.;]{1,60}\bfor\b| for\b)/i,
      not: /\bif\b/i,
      when: (f) => f.tokens[f.from]?.tag === "VERB" && !negated(f),
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: blamedFor,
      ask: ["What does the word {w} leave open?"],
      key: "whether {y} really brought about {n}",
      wrong: [
        ["whether anyone sees {y} as the cause of {n}", "Who blames somebody sees just that."],
        ["whether anyone is displeased about {n}", "One blames others for what is bad."],
        ["whether anyone has looked for a cause of {n}", "Who blames somebody thinks to have found it."],
      ],
    },
  ),
  ...rows(
    {
      id: "persuade to",
      cue: /\b(?:persuad(?:e|es|ed)|convinc(?:e|es|ed)|coax(?:es|ed)?|talked)\b(?= [^.;]{1,50}\b(?:to|into)\b)/i,
      not: /\bif\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.8,
    },
    {
      fill: broughtTo,
      ask: ["What can a careful reader infer from {w}?"],
      key: "that {y} {past}, though not at once willing to",
      wrong: [
        ["that {y} {past}, without being asked to", "Who is persuaded is asked, and urged."],
        ["that {y} {be} asked to {v}, but said no", "Who has been persuaded does it in the end."],
        ["that {y} {be} forced to {v} against the law", "To persuade is to win over, not to force."],
      ],
    },
  ),
  ...rows(
    {
      id: "on suspicion",
      cue: /\b(?:arrested|held|detained|questioned) (?<w>on suspicion of|over suspected|over alleged)\b/i,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: suspectedOf,
      ask: ["What do the words {w} leave open?"],
      key: "whether {x} {be} guilty of {n}",
      wrong: [
        ["whether anyone suspects {x} of {n}", "The suspicion is just what is reported."],
        ["whether {n} is against the law or not", "The police arrest nobody for what is lawful."],
        ["whether {x} had to deal with the police", "That is just what is reported."],
      ],
    },
  ),
  ...rows(
    {
      id: "claim to",
      cue: /\b(?:claim|purport|profess)(?:s|es|ed)? to\b/i,
      when: (f) => plainVerb(f) && !negated(f) && f.tokens[f.to]?.xpos === "VB",
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: whoDoes,
      ask: ["What do the words {w} leave open?"],
      key: "whether {x} really {vs}",
      wrong: [
        ["whether {x} {be} said by anyone to {v}", "That much is claimed, at the least, by {x}."],
        ["whether {x} would like to be seen to {v}", "Who claims a thing wants it to be believed."],
        ["whether there is any claim that {x} {vs}", "The claim is just what is reported."],
      ],
    },
  ),
  ...rows(
    {
      id: "be to",
      cue: /\b(?:is|are) to\b/i,
      not: /\bif\b|\bwhat (?:is|are) to\b|\b(?:is|are) to be (?:found|seen|believed|expected|hoped|avoided|had)\b/i,
      when: arranged,
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: (f) => {
        const made = whoDoes(f, f.to) ?? whoDoes(f, f.from);
        return made && !/\b(?:next|coming|later|tomorrow|by|\d{4})\b/.test(made.pp ?? "") ? made : null;
      },
      ask: ["What do the words {w} tell us about the time when this was written?"],
      key: "{X} had not yet {pp}, but that was the plan",
      wrong: [
        ["{X} had already {pp}, as had been the plan", "“{is} to” looks ahead to what is arranged."],
        ["{X} had wanted to {v}, but had dropped the plan", "The words don’t say that it was given up."],
        ["{X} {was} free to {v}, but had no plan for it", "“{is} to” tells of what is arranged."],
      ],
    },
  ),
  ...rows(
    {
      id: "need not",
      cue: /\b(?:need not|needn[’']t|(?:do|does|did)(?: not|n[’']t) (?:need|have) to)\b/i,
      not: /\bif\b/i,
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: (f) => {
        const { tokens } = f;
        const main = tokens.slice(f.from, f.to).findIndex((t) => /^(?:need|have)$/.test(t.norm)) + f.from;
        const head = /^aux/.test(tokens[main]?.rel ?? "") ? (tokens[main]?.head ?? -1) : main;
        return whoDoes(f, head);
      },
      ask: ["Which of these does the sentence say by {w}?"],
      key: "{X} {be} free to choose whether to {v}",
      wrong: [
        ["{X} {be} under an order not to {v}", "What need not be done isn’t forbidden."],
        ["{X} {be} not in a position to {v}", "What need not be done may well be possible."],
        ["{X} {be} not in the least willing to {v}", "The words say nothing of wishes."],
      ],
    },
  ),
  ...rows(
    {
      id: "tend to",
      cue: /\btend(?:s|ed)? to\b/i,
      not: /\bif\b|\b(?:often|usually|always|sometimes)\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: whoDoes,
      ask: asks.beyond,
      key: "In every single case, {x} {vs}",
      wrong: [
        ["In many cases, {x} {vs}", "That claims no more than “tend to” does."],
        ["As a rule, {x} {vs}", "That claims no more than “tend to” does."],
        ["More often than not, {x} {vs}", "That claims no more than “tend to” does."],
      ],
    },
  ),
];
