/** Verbs that take another deed with them: whether it was done, not done, or only meant (Karttunen 1971). */
import { personNouns } from "@/lib/language/persons";
import type { Token } from "@/lib/language/tagger";
import { childBy, objectOf, subjectOf } from "@/lib/language/tree";
import { deedBehind, isPast, subjectNamed, whoActs, whoDoes } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { named } from "./fill-named";
import { agreeing, definite, leans } from "./fill-words";
import { negated, plainVerb, tagBefore } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

/** The verb of "plans to": a verb, not the noun; positive and plain. */
const doing = (f: Found) =>
  plainVerb(f) && !negated(f) && !/^(?:if|unless|whether)$/i.test(f.s.tokens[0]?.text ?? "");
/** The sentence itself may tell how it went on. */
const outcome =
  /\bif\b|\b(?:fail\w*|miss(?:ed|es)|vain|success\w*|succeed\w*|unsuccessful\w*|cancel\w*|abandon\w*|scrapped|withdr\w+|never|dismiss\w*|reject\w*|block\w*|won|lost|defeat\w*|thwart\w*|foiled|until|finally|eventually|achiev\w*|manag(?:ed|es)|refus\w*|denied|instead|as possible|ended up|only to)\b|\bbut\b|\b(?:has|have) (?:now|since|already)\b/i;

/** Deeds that are only meant so far, told with the deed and its doer. */
const meant = (
  id: string,
  cue: RegExp,
  key: string,
  wrong: Row["wrong"],
  worth = 0.76,
  ...more: Parameters<typeof rows>[1][]
): Row[] =>
  rows(
    {
      id,
      cue,
      when: (f) => doing(f) && !/^(?:had|'d)$/.test(tagBefore(f)?.norm ?? ""),
      not: outcome,
      kind: "certainty",
      worth,
    },
    { fill: whoDoes, ask: asks.sure, key, wrong },
    ...more,
  );

/** A state of mind with a deed: "is willing to pay". */
const adjectival = (id: string, words: string, key: string, wrong: Row["wrong"]): Row[] =>
  rows(
    {
      id,
      cue: new RegExp(
        `\\b(?:is|are|was|were|be|been|seems?|remains?|more|also|now) (?<w>(?:${words}) to)\\b`,
        "i",
      ),
      not: outcome,
      when: (f) => !negated(f) && !/^(?:not|n't|never|less|too|as|so)$/.test(tagBefore(f, 1)?.norm ?? ""),
      kind: "certainty",
      worth: 0.74,
    },
    { fill: whoDoes, ask: asks.sure, key, wrong },
  );

const untold = "The sentence tells what is meant to be done, not what came of it.";

/** Who is called on, {y}, and what to do: "urged the council to approve the plan". */
function calledOn(f: Found): Fills | null {
  const { tokens } = f;
  const verb = tokens.findIndex(
    (t, n) => n > f.to && n < f.to + 9 && /^VB$/.test(t.xpos) && tokens[n - 1]?.norm === "to",
  );
  if (verb < 0) return null;
  const between = tokens.slice(f.to, verb - 1);
  if (between.some((t) => /^(?:VERB|PUNCT|AUX)$/.test(t.tag))) return null;
  const object = objectOf(tokens, f.from);
  const at = object >= f.to && object < verb ? object : heard(tokens, f.to, verb);
  const y = at < 0 ? null : named(f, at, 6);
  const d = y && deedAt(f, verb, y, 9);
  // "a letter urging the mayor to …": the letter wants nothing.
  const x = /^acl/.test(tokens[f.from]?.rel ?? "") ? null : wishing(f, subjectNamed(f, f.from, 6));
  if (!y || !d || x?.text === y.text) return null;
  const his = agreeing(y.plural, isPast(tokens, f.from));
  return {
    x: x?.text ?? "some people",
    y: definite(y.text),
    ...his,
    ...shapes(d, y.plural),
  };
}
/** As `calledOn`; null where somebody wants it whose name doesn't read alone. */
function wished(f: Found): Fills | null {
  const made = calledOn(f);
  return made?.x === "some people" && subjectOf(f.tokens, f.from) >= 0 ? null : made;
}
/** Somebody who may want a thing: a person, a name, a body of people. */
function wishing(f: Found, x: ReturnType<typeof subjectNamed>) {
  const own = x ? f.tokens.slice(x.span.from, x.span.to) : [];
  return own.some(
    (t) =>
      t.tag === "PROPN" ||
      t.tag === "PRON" ||
      personNouns.has(t.lemma) ||
      /^(?:government|group|union|party|ministry|court|council|committee|police|administration|official|state|country|company|agency|board|congress|parliament|leader|organi[sz]ation|expert|activist|critic|lawmaker)$/.test(
        t.lemma,
      ),
  )
    ? x
    : null;
}
/** The noun behind "called on": the last before "to". */
function heard(tokens: Token[], from: number, verb: number): number {
  let at = verb - 2;
  if (at < from || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.tag ?? "")) return -1;
  // "the government of Ukraine to reduce": the first noun is called on.
  while (
    (tokens[at]?.head ?? -1) >= from &&
    (tokens[at]?.head ?? -1) < at &&
    /^(?:nmod|flat|compound)/.test(tokens[at]?.rel ?? "")
  )
    at = tokens[at]?.head ?? at;
  return at;
}

/** What is called for, {n}. */
function calledFor(f: Found): Fills | null {
  const { tokens } = f;
  const at = tokens.findIndex(
    (t, n) => n >= f.to && t.head === f.from && /^(?:obl|obj)$/.test(t.rel) && /^(?:NOUN|PROPN)$/.test(t.tag),
  );
  const n = at < 0 ? null : named(f, at, 8);
  const x = subjectNamed(f, f.from, 6);
  if (!n || !x || n.text.split(" ").length < 3) return null;
  const mine = agreeing(x.plural, isPast(tokens, f.from));
  return { x: x.text, n: n.text, ...mine };
}

/** "prevented the towns from raising the fees": who, and from what. */
function kept(f: Found): Fills | null {
  const { tokens } = f;
  const o = objectOf(tokens, f.from);
  const y = o < 0 ? null : named(f, o, 6);
  const from = tokens.findIndex((t, n) => n > o && t.norm === "from" && tokens[n + 1]?.xpos === "VBG");
  const d = y && from > 0 ? deedAt(f, from + 1, y, 9) : null;
  return y && d ? { y: definite(y.text), ...agreeing(y.plural, true), ...shapes(d, y.plural) } : null;
}

/** "helped (the towns) (to) repair the dam": who, and in what. */
function helped(f: Found): Fills | null {
  const { tokens } = f;
  const verb = tokens.findIndex((t, n) => n >= f.to && n < f.to + 7 && t.xpos === "VB" && t.tag === "VERB");
  if (
    verb < 0 ||
    tokens
      .slice(f.to, verb)
      .some((t) => /^(?:PUNCT|AUX|VERB|CCONJ)$/.test(t.tag) || /^(?:you|us|me)$/.test(t.norm))
  )
    return null;
  const x = subjectNamed(f, f.from, 7);
  const d = x && deedAt(f, verb, null, 9);
  return x && d?.rest && !/ (?:and|or) /.test(d.rest) ? { x: x.text, ...shapes(d, x.plural) } : null;
}
/** The noun phrase behind a trigger that ends in a preposition. */
function behindPhrase(f: Found): string | null {
  const { tokens } = f;
  const head = tokens[f.to - 1]?.head ?? -1;
  return head > f.to - 1 && tokens[head]?.tag === "NOUN" ? (named(f, head, 8)?.text ?? null) : null;
}

/** "accused the board of hiding the terms": whom, and of what. */
function blamed(f: Found): Fills | null {
  const { tokens } = f;
  const passive = childBy(tokens, f.from, "nsubj:pass") >= 0;
  const who = passive ? childBy(tokens, f.from, "nsubj:pass") : objectOf(tokens, f.from);
  const x = who < 0 ? null : named(f, who, 6);
  const of = tokens.findIndex((t, n) => n >= f.to - 1 && /^(?:of|with)$/.test(t.norm));
  const first = tokens[of + 1];
  if (!x || !first || of < 0) return null;
  const be = agreeing(x.plural, false);
  if (first.xpos === "VBG") {
    const d = deedAt(f, of + 1, x, 10);
    return d ? { x: definite(x.text), g: shapes(d, x.plural).g ?? "", ...be } : null;
  }
  const noun = tokens[of]?.head ?? -1;
  const n = noun > of ? named(f, noun, 8) : null;
  return n && tokens[noun]?.tag === "NOUN" ? { x: definite(x.text), g: n.text, ...be } : null;
}

export const deeds: Row[] = [
  ...meant(
    "plan to",
    /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?) to\b/i,
    "that it {isit} the aim of {x} to {v}",
    [
      ["that {x} {have} managed to {v}", untold],
      ["that {x} {have} promised to {v}", "A plan is told of, not a promise."],
      ["that {x} {be} under pressure to {v}", "The sentence doesn’t say why it is meant to be done."],
    ],
    0.7,
    {
      fill: whoDoes,
      ask: asks.beyond,
      key: "{X} {be} certain to {v}",
      wrong: [
        ["{X} {have} the intention of {g}", "That is what the sentence says."],
        ["{X} {be} interested in {g}", "Who plans a thing is interested in it: this claims less."],
        ["{X} {have} given some thought to {g}", "Who plans a thing has thought about it: this claims less."],
      ],
      worth: 0.74,
    },
  ),
  ...meant(
    "hope to",
    /\b(?:hop(?:e|es|ed|ing)|long(?:s|ed)?|yearn(?:s|ed)?) to\b/i,
    "that {x} {want} to {v}",
    [
      ["that {x} {be} going to {v}", "A hope is named, and hopes may come to nothing."],
      ["that {x} {have} managed to {v}", untold],
      ["that {x} {have} agreed to {v}", "The sentence speaks of a hope, not of an agreement."],
    ],
  ),
  ...meant(
    "want to",
    /\b(?:wants?|wanted|wish(?:es|ed)?) to\b/i,
    "that {x} would be glad of a chance to {v}",
    [
      ["that {x} {have} been promised a chance to {v}", "The sentence speaks of a wish, not of a promise."],
      ["that {x} {have} found an easy way to {v}", untold],
      ["that {x} {be} going to {v} in any event", "A wish is named, and wishes may come to nothing."],
    ],
    0.74,
  ),
  ...adjectival("willing to", "willing|ready|prepared", "that {x} {have} nothing against {g}", [
    ["that {x} {have} begun to {v}", untold],
    ["that {x} {have} been asked to {v}", "The sentence doesn’t say that anyone asked."],
    ["that {x} {be} obliged to {v}", "Who is willing does so freely."],
  ]),
  ...adjectival("eager to", "eager|keen|determined|anxious", "that {x} very much {want} to {v}", [
    ["that {x} {have} managed to {v}", untold],
    ["that {x} {have} been allowed to {v}", "The sentence says nothing of leave being given."],
    ["that {x} {be} well able to {v}", "The word tells of a wish, not of a skill."],
  ]),
  ...adjectival("reluctant to", "reluctant|hesitant|unwilling|loath", "that {x} would rather not {v}", [
    ["that {x} {have} firmly refused to {v}", "Who is reluctant may do it all the same."],
    ["that {x} {be} not able to {v}", "The word tells of a wish, not of a skill."],
    ["that {x} {be} not allowed to {v}", "The word tells of a wish, not of a rule."],
  ]),
  ...meant(
    "promise",
    /\b(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|undertook|swor(?:e|n)) to\b/i,
    "that {x} {have} announced a firm intention to {v}",
    [
      ["that {x} {have} already taken the first steps to {v}", untold],
      ["that {x} {have} been given permission to {v}", "Nothing is said of anyone giving leave."],
      ["that {x} {have} kept an earlier promise to {v}", "The promise is told of, not its being kept."],
    ],
  ),
  ...meant(
    "agree to",
    /\b(?:agree(?:s|d)?) to\b/i,
    "that {x} {have} accepted a plan to {v}",
    [
      ["that {x} {have} done what was needed to {v}", untold],
      ["that {x} {have} been the first to propose to {v}", "Who agrees accepts what may come from others."],
      ["that {x} {have} always been eager to {v}", "The word says nothing of how gladly it was done."],
    ],
    0.66,
  ),
  ...meant("offer to", /\b(?:offer(?:s|ed)?|volunteer(?:s|ed)?) to\b/i, "that {x} {be} willing to {v}", [
    ["that {x} {have} been asked to {v}", "Who offers need not have been asked."],
    ["that {x} {have} begun to {v}", untold],
    ["that {x} {be} obliged to {v}", "Who offers does so freely."],
  ]),
  ...meant(
    "threaten to",
    /\b(?:threaten(?:s|ed|ing)?) to\b/i,
    "that {x} {have} said or shown that they may {v}",
    [
      ["that {x} {have} said or shown that they must {v}", "A threat may be carried out or not."],
      ["that {x} {have} begun step by step to {v}", untold],
      ["that {x} {have} after all decided not to {v}", "Nothing in the sentence says so."],
    ],
    0.6,
    {
      fill: whoDoes,
      ask: ["What do the words {w} leave open?"],
      key: "whether {x} will really {v}",
      wrong: [
        ["whether {x} {have} thought of {g}", "Who threatens with a thing has thought of it."],
        ["whether {g} would be a blow to anyone", "One threatens others with what would hurt them."],
        ["whether others know what {x} might do", "A threat is made so that others know."],
      ],
      worth: 0.78,
    },
  ),
  ...rows(
    {
      id: "try to",
      cue: /\b(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|struggl(?:e|es|ed|ing)|striv(?:e|es|ing)|strove|work(?:s|ed|ing)) to\b/i,
      not: outcome,
      when: (f) =>
        (plainVerb(f) ||
          (f.tokens[f.from]?.xpos === "VBG" && !/^(?:DET|PUNCT|CCONJ)$/.test(tagBefore(f)?.tag ?? ""))) &&
        !negated(f),
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: whoDoes,
      ask: ["What do the words {w} leave open?", "What do we not learn from the words {w}?"],
      key: "whether {x} managed to {v}",
      wrong: [
        ["whether {x} wanted to {v}", "Who tries to do a thing wants to do it."],
        ["whether {x} took any steps to {v}", "To try is to take steps."],
        ["whether {x} had some reason to {v}", "Who tries to do a thing sees a reason for it."],
      ],
    },
    {
      fill: deedBehind,
      ask: ["What do the words {w} leave open?"],
      key: "whether the attempt to {v} succeeds",
      wrong: [
        ["whether there is an attempt to {v}", "That there is one is just what the words say."],
        ["whether anybody wishes to {v}", "Who tries to do a thing wishes to do it."],
        ["whether a first step to {v} has been taken", "To try is to take a step."],
      ],
      worth: 0.72,
    },
  ),
  ...rows(
    {
      id: "plan to",
      cue: /\b(?:(?:plans?|proposals?|intention|ambition|aim|goal|idea|purpose|hope) (?:(?:is|was) )?to|calls to)\b/i,
      not: outcome,
      when: (f) =>
        /^NN/.test(f.tokens[f.from]?.xpos ?? "") &&
        !/^(?:no|any|without|failed)$/.test(tagBefore(f)?.norm ?? ""),
      kind: "certainty",
      worth: 0.7,
    },
    {
      fill: deedBehind,
      ask: ["What do the words {w} leave open?", "What do we not learn from the words {w}?"],
      key: "whether it will really come to {g}",
      wrong: [
        ["whether anyone is in favour of {g}", "Who makes such plans is in favour of them."],
        ["whether anyone has thought of {g}", "Such plans are just what is named."],
        ["whether there is a wish or need for {g}", "Nobody plans what nobody wants or needs."],
      ],
    },
  ),
  ...rows(
    {
      id: "effort to",
      cue: /\b(?:attempts?|efforts?|struggle|campaign|fight|push|drive|bid|race|battle) to\b/i,
      not: outcome,
      when: (f) =>
        !/\bfrom\b[^,;]*$/.test(f.s.text.slice(0, f.tokens[f.from]?.start)) &&
        /^NN/.test(f.tokens[f.from]?.xpos ?? "") &&
        !/^(?:no|any|without|failed|own)$/.test(tagBefore(f)?.norm ?? ""),
      kind: "certainty",
      worth: 0.72,
    },
    {
      fill: deedBehind,
      ask: ["What do the words {w} leave open?", "What do we not learn from the words {w}?"],
      key: "whether it has been possible to {v}",
      wrong: [
        ["whether there has been a wish to {v}", "Who makes an effort has such a wish."],
        ["whether any step has been taken to {v}", "An effort is made of such steps."],
        ["whether anyone sees a reason to {v}", "Who makes an effort sees a reason for it."],
      ],
    },
  ),
  ...rows(
    {
      id: "help to",
      cue: /\bhelp(?:s|ed)?\b(?! (?:from|of|in|with|by|and)\b)/i,
      not: /\bif\b|\b(?:cannot|can[’']t|couldn[’']t) help\b/i,
      when: (f) => f.tokens[f.from]?.tag === "VERB" && !negated(f) && plainVerb(f),
      worth: 0.74,
    },
    {
      fill: helped,
      ask: ["Which of these summaries gives {w} its due?"],
      key: "{X} played a part in {g}, perhaps along with others",
      wrong: [
        ["{X} played the leading part in {g}, ahead of others", "Who helps does a part; others may do more."],
        ["{X} did the work of {g} without any others", "Who helps does a part; others may do more."],
        ["{X} came too late to play a part in {g}", "Who helps has a part in what is done."],
      ],
    },
  ),
  ...rows(
    {
      id: "contribute to",
      cue: /\b(?:contribut(?:e|es|ed) to|play(?:s|ed)? (?:a|an) (?:[a-zà-ÿ]+ )?(?:part|role) in)\b/i,
      not: /\bif\b/i,
      when: (f) => f.tokens[f.from]?.tag === "VERB" && !negated(f) && plainVerb(f),
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: (f) => {
        const x = subjectNamed(f, f.from, 7);
        const n = behindPhrase(f);
        return x && n ? { x: x.text, n, ...agreeing(x.plural, isPast(f.tokens, f.from)) } : null;
      },
      ask: ["What does {w} tell us?"],
      key: "that {x} {be} one thing among others that matter to {n}",
      wrong: [
        ["that {x} {be} the one thing on which all depends in {n}", "The words leave room for other causes."],
        ["that {x} {be} one of the things that come out of {n}", "It’s the other way round."],
        ["that {x} {be} only by some believed to matter to {n}", "The sentence itself says that it matters."],
      ],
    },
  ),
  ...rows(
    {
      id: "propose",
      cue: /\b(?:proposed|planned|would-be)\b(?= [a-zà-ÿ]+)/i,
      not: /\b(?:cancel\w*|withdr\w+|scrap\w*|drop\w*|shelv\w+|approv\w+|reject\w*|inappropriate|passed|abandon\w*)\b/i,
      when: (f) => f.tokens[f.from]?.rel === "amod" && tagBefore(f)?.text !== "-",
      kind: "certainty",
      worth: 0.75,
    },
    {
      fill: (f) => {
        const { tokens } = f;
        const head = tokens[f.from]?.head ?? -1;
        const t = tokens[head];
        if (t?.xpos !== "NN" || head <= f.from || head > f.from + 4) return null;
        if (/^(?:site|point|date|location|venue|place|route|day|time|year|budget|cost)$/.test(t.norm))
          return null;
        const n = f.s.text.slice(tokens[f.to]?.start, t.end);
        return leans(n) ? null : { n };
      },
      ask: ["Which of these was true of the {n} when this was written?"],
      key: "It was still ahead, and might come to nothing",
      wrong: [
        [
          "It was still ahead, but nothing could stop it",
          "What is only planned or proposed may come to nothing.",
        ],
        ["It was under way, and had begun as intended", "The word says that it was still ahead."],
        ["It was intended once, but had been given up", "The word doesn’t say that it was given up."],
      ],
    },
  ),
  ...rows(
    {
      id: "had hoped to",
      cue: /\bhad (?:[a-zà-ÿ]+ly )?(?<w>(?:hoped|planned|intended|wanted|expected) to)\b/i,
      not: /\bif\b/i,
      worth: 0.78,
    },
    {
      fill: whoDoes,
      ask: ["What does “had” before {w} suggest?"],
      key: "that {x} did not get to {v}",
      wrong: [
        ["that {x} did get to {v}", "“Had” with such a verb hints that it turned out otherwise."],
        ["that {x} still hoped to {v}", "“Had” looks back on a hope that is over."],
        ["that {x} never wished to {v}", "The verb itself tells of a wish or a plan."],
      ],
    },
  ),
  ...rows(
    {
      id: "supposed to",
      cue: /\b(?:was|were) (?<w>supposed to)\b/i,
      not: /\bif\b/i,
      when: (f) => f.tokens[f.to]?.xpos === "VB",
      worth: 0.74,
    },
    {
      fill: whoActs,
      ask: ["What does {w}, in the past form here, suggest?"],
      key: "that {x} did not {v} as arranged",
      wrong: [
        ["that {x} did {v}, just as arranged", "The words hint that it went otherwise."],
        ["that {x} had refused to {v} at all", "The words say nothing of a refusal."],
        ["that {x} had no need to {v} at all", "The words tell of something arranged or expected."],
      ],
    },
  ),
  ...rows(
    {
      id: "fail to",
      cue: /\bfail(?:s|ed|ing)? to\b/i,
      not: /\bif\b|\b(?:tried and|never|not|would|will|could|may|might|should|cannot) fail/i,
      when: (f) => f.tokens[f.from]?.tag === "VERB",
      worth: 0.78,
    },
    {
      fill: (f) => {
        const made = whoActs(f);
        return made ? { ...made, v: (made.v ?? "").replace(/\bany\b/, "some") } : null;
      },
      ask: [
        "What does {w} suggest that a plain “did not” would leave out?",
        "What can a careful reader infer from {w}?",
      ],
      key: "that {x} had been expected, or had wanted, to {v}",
      wrong: [
        [
          "that {x} had never been expected, or wanted, to {v}",
          "Nobody “fails” to do what nobody wanted done.",
        ],
        ["that {x} had to overcome much resistance to {v}", "Who “fails” to do a thing doesn’t do it."],
        ["that {x} had been warned by others not to {v}", "Nothing is said of such a warning."],
      ],
    },
    {
      when: (f) => /^failed/i.test(f.words),
      ask: ["What does {w} suggest that a plain “did not” would leave out?"],
      key: "that success had been wanted or expected",
      wrong: [
        ["that success came, but only at a second attempt", "What one fails to do isn’t done."],
        [
          "that success had never been thought possible",
          "Nobody “fails” to do what nobody wanted or expected.",
        ],
        ["that success would have been against the rules", "The words say nothing of rules."],
      ],
      worth: 0.84,
    },
  ),
  ...rows(
    {
      id: "manage to",
      cue: /\bmanag(?:e|es|ed) to\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.76,
    },
    {
      fill: whoActs,
      ask: ["What does {w} add to the bare fact that {x} {past}?"],
      key: "that it was not easy for {x} to {v}",
      wrong: [
        ["that it was not hard for {x} to {v}", "One “manages” what is hard."],
        ["that it was not right for {x} to {v}", "The verb doesn’t judge the deed."],
        ["that it was not the plan of {x} to {v}", "One “manages” what one has set out to do."],
      ],
    },
  ),
  ...rows(
    {
      id: "refuse to",
      cue: /\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed)) to\b/i,
      not: /\bif\b|\buntil\b|\bbut\b/i,
      when: (f) => f.tokens[f.from]?.tag === "VERB" && !negated(f),
      worth: 0.74,
    },
    {
      fill: whoDoes,
      ask: ["What does {w} suggest that a plain “did not” would leave out?", "What can we infer from {w}?"],
      key: "that {x} {have} been asked or expected to {v}",
      wrong: [
        ["that {x} {have} tried in vain to {v}", "One refuses what one could do."],
        ["that {x} {have} been forbidden to {v}", "Who refuses decides for himself."],
        ["that {x} {have} not yet had the time to {v}", "Who refuses decides against it."],
      ],
    },
  ),
  ...rows(
    {
      id: "forced to",
      cue: /\b(?:forced|compelled|obliged|made) to\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" &&
        childBy(f.tokens, f.from, "nsubj:pass") >= 0 &&
        isPast(f.tokens, f.from) &&
        plainVerb(f) &&
        !negated(f),
      worth: 0.76,
    },
    {
      fill: whoActs,
      ask: ["What can a careful reader infer from {w}?"],
      key: "that {x} {past}, but would rather not have done so",
      wrong: [
        ["that {x} {past}, and had wished to do so anyway", "Who is forced has no free choice."],
        ["that {x} refused to {v}, whatever the pressure", "What one is forced to do is done."],
        ["that {x} had not yet decided whether to {v}", "Who is forced is not left to decide."],
      ],
    },
  ),
  ...rows(
    {
      id: "designed to",
      cue: /\b(?:designed|meant|intended|aimed) (?:to|at(?= [a-zà-ÿ]+ing))\b/i,
      not: outcome,
      when: (f) =>
        f.tokens[f.from]?.xpos === "VBN" &&
        !negated(f) &&
        (childBy(f.tokens, f.from, "nsubj:pass") >= 0 || f.tokens[f.from]?.rel === "acl"),
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: whoDoes,
      ask: ["What do the words {w} leave open?", "What do we not learn from the words {w}?"],
      key: "whether {x} will really {v}",
      wrong: [
        ["whether someone wants {x} to {v}", "A purpose is named: somebody wants it."],
        ["whether {x} {be} supposed to {v}", "That is just what the words say."],
        ["whether anyone thought {x} could {v}", "A purpose is named: somebody thought so."],
      ],
    },
  ),
  ...rows(
    {
      id: "call for",
      cue: /\b(?:call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:for|to)|press(?:es|ed|ing)?|ask(?:s|ed|ing)?|wants?|wanted|advis(?:e|es|ed)|invit(?:e|es|ed)|would like)\b/i,
      not: /\b(?:consider\w*|without|before|avoid\w*|against|after|by) (?:ask|urg|call|press|appeal|invit)ing\b|\bif\b|\bin demand\b|\bcall for help\b|\bcalled upon to\b|\band received\b|\bagreed\b|\bask(?:s|ed|ing)? (?:about|for|why|how|what|whether)\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" && (plainVerb(f) || f.tokens[f.from]?.xpos === "VBG") && !negated(f),
      kind: "certainty",
      worth: 0.77,
    },
    {
      fill: wished,
      ask: asks.sure,
      key: "that {x} would like {y} to {v}",
      wrong: [
        ["that {y} {have} agreed to {v}", "The sentence tells of the call, not of the answer."],
        ["that {y} {have} tried more than once to {v}", "The sentence says nothing of attempts."],
        ["that {y} {have} refused to {v}", "The sentence tells of the call, not of the answer."],
      ],
    },
    {
      when: (f) => /call|appeal/i.test(f.words) && / for$/i.test(f.words),
      fill: calledFor,
      ask: asks.sure,
      key: "that {x} {be} in favour of {n}",
      wrong: [
        ["that {x} {have} brought about {n}", "One calls for what is not yet there."],
        ["that {x} {be} expecting {n} very soon", "Who calls for a thing need not expect it."],
        ["that {x} {have} been promised {n}", "The sentence tells of the call, not of the answer."],
      ],
    },
  ),
  ...rows(
    {
      id: "allow",
      cue: /\b(?:allow(?:s|ed)?|permit(?:s|ted)?|enabl(?:e|es|ed)|authori[sz](?:e|es|ed))\b/i,
      not: /\bif\b|\bnot allow\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: calledOn,
      ask: ["Which of these can we be sure of from the word {w}?"],
      key: "that {y} {be} able or free to {v}",
      wrong: [
        ["that {y} {be} quite certain to {v}", "What one may do one need not do."],
        ["that {y} {be} required by others to {v}", "What one may do one need not do."],
        ["that {y} {be} eager to {v}", "The word says nothing of wishes."],
      ],
    },
  ),
  ...rows(
    {
      id: "ordered to",
      cue: /\b(?:order(?:s|ed)?|requir(?:e|es|ed)|instruct(?:s|ed)?|direct(?:s|ed))\b/i,
      not: /\bif\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: calledOn,
      ask: ["Which of these can we be sure of from the word {w}?"],
      key: "that {y} {be} not free to choose whether to {v}",
      wrong: [
        ["that {y} {be} more than willing to {v}", "An order says nothing of how gladly it is followed."],
        ["that {y} {have} offered of their own accord to {v}", "An order comes from others."],
        [
          "that {y} {have} found a way around having to {v}",
          "The sentence tells of the order, not of how it was met.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "prevent from",
      cue: /\b(?:prevent(?:s|ed)?|stop(?:s|ped)?|block(?:s|ed)?|bar(?:s|red)?|keeps?|kept)\b(?= [^.,;]{1,50}\bfrom [a-zà-ÿ]+ing\b)/i,
      not: /\bif\b/i,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.76,
    },
    {
      fill: kept,
      ask: ["What does {w} suggest?"],
      key: "that {y} might otherwise have {pp}",
      wrong: [
        ["that {y} had no wish at all to {v}", "Only those need to be kept from a thing who might do it."],
        ["that {y} had for some time {pp}", "The word says that it didn’t come to that."],
        ["that {y} had been the first to {v}", "The word says that it didn’t come to that."],
      ],
    },
  ),
  ...rows(
    {
      id: "accused of",
      cue: /\b(?:accus(?:e|es|ed|ing)\b(?= [^.]{1,50}\bof\b)|accused of|suspected of|charged with)\b/i,
      not: /\baccused criminals?\b|\b(?:convicted|guilty|admitted|cleared|acquitted|denied|denies|deny|confess\w*)\b/i,
      when: (f) => f.tokens[f.from]?.tag === "VERB" && !negated(f),
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: blamed,
      ask: ["What does {w} let us take as certain?"],
      key: "that someone blames {x} for {g}",
      wrong: [
        ["that {x} {be} to blame for {g}", "A charge is told, not whether it is deserved."],
        ["that {x} {have} been punished for {g}", "The sentence tells of the charge alone."],
        ["that {x} {have} apologised for {g}", "The sentence tells of the charge alone."],
      ],
    },
  ),
];
