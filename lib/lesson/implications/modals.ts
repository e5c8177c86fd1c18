/** "may", "should", "must", "would", "is expected to": what is open, wanted, needed, or hangs on something else. */
import { childBy, childrenOf, subjectOf } from "@/lib/language/tree";
import { deedBehind, modalAct, modalDeed, subjectNamed, whoDoes } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { agreeing } from "./fill-words";
import { negated, tagAfter, tagBefore } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

const verbOf = (f: Found) => f.tokens[f.from]?.head ?? -1;
const isAux = (f: Found) => /^aux/.test(f.tokens[f.from]?.rel ?? "");
const subject = (f: Found) => f.tokens[subjectOf(f.tokens, verbOf(f))];
const hasPast = (f: Found) =>
  f.tokens.some((t) => t.xpos === "VBD" && !/^(?:said|told|added|warned)$/.test(t.norm));
const hedges =
  /\b(?:may|might|could|perhaps|maybe|possibly|probably|potentially|likely|unlikely|apparently|seems?|appears?)\b/gi;
const alone = (f: Found) => (f.s.text.match(hedges)?.length ?? 0) === 1;
const asked = (f: Found) =>
  /^(?:who|what|which|that|where|when|how|why|whether|whatever|whoever)$/.test(subject(f)?.norm ?? "");
const permitted =
  /\b(?:law|laws|rule|rules|allow\w*|permit\w*|permission|constitution|act|amendment|trial|court|freely|punishments?)\b/i;

/** "may", "might", "could" of what is open: no permission, no ability, no past. */
const open = (f: Found): boolean => {
  const next = tagAfter(f)?.norm ?? "";
  if (!isAux(f) || !alone(f) || asked(f) || /^(?:not|n't|well|only|no|have|never|as|also)$/.test(next))
    return false;
  const inside = childrenOf(f.tokens, verbOf(f)).map((c) => f.tokens[c]?.norm ?? "");
  if (inside.includes("have") || inside.some((n) => /^(?:not|n't|never|if)$/.test(n))) return false;
  const word = f.words.toLowerCase();
  const who = subject(f)?.norm ?? "";
  if (word === "could")
    return (
      !hasPast(f) &&
      !/^(?:i|we|you|he|she|they|one|people|both|who|nothing|nobody|no|none)$/.test(who) &&
      /^(?:NOUN|PROPN|PRON|DET)$/.test(subject(f)?.tag ?? "")
    );
  if (word === "may")
    return who !== "" && !/^(?:i|we|you|one|god|it)$/.test(who) && !permitted.test(f.s.text);
  return who !== "" && !hasPast(f) && !/^(?:i|we|you|one)$/.test(who);
};
const frames =
  /\b(?:what|expect\w*|under which|arrang\w+|right|entitled|licen[cs]e\w*|wish\w*|hop(?:e|es|ed|ing)|whether|would|if|unless|so that|in order that|wonder\w*|ask\w*|however|no matter|god)\b/i;

/** "should" of what is advised. */
const advice = (f: Found): boolean => {
  const next = tagAfter(f)?.norm ?? "";
  const inside = childrenOf(f.tokens, verbOf(f)).map((c) => f.tokens[c]?.norm ?? "");
  const before = tagBefore(f);
  return (
    isAux(f) &&
    !asked(f) &&
    subjectOf(f.tokens, verbOf(f)) >= 0 &&
    before?.tag !== "PUNCT" &&
    !/^(?:have|not|n't|never|only|why|how)$/.test(next) &&
    !inside.some((n) => /^(?:have|not|n't|never)$/.test(n)) &&
    !f.tokens
      .slice(Math.max(0, f.from - 4), f.from)
      .some((t) => /^(?:why|how|if|what|who|whether|where)$/.test(t.norm)) &&
    !/^(?:mean|expect|know|seem|appear|note|add|say)$/.test(f.tokens[verbOf(f)]?.lemma ?? "") &&
    !/\b(?:surprised?|strange|incredible|odd|expect\w*|so that|lest|life)\b/i.test(f.s.text)
  );
};

const duty = (f: Found): boolean => {
  const verb = verbOf(f);
  const inside = childrenOf(f.tokens, verb).map((c) => f.tokens[c]?.norm ?? "");
  // "must be tired", "must have been": a conclusion, perhaps.
  return (
    isAux(f) &&
    !asked(f) &&
    subjectOf(f.tokens, verb) >= 0 &&
    !inside.some((n) => /^(?:have|not|n't|never)$/.test(n)) &&
    !/^(?:not|n't|also|surely|only|just|never)$/.test(tagAfter(f)?.norm ?? "") &&
    f.tokens[verb]?.tag === "VERB" &&
    !/^(?:be|know|seem|feel|mean|think|die|end|come)$/.test(f.tokens[verb]?.lemma ?? "")
  );
};

const bills =
  /^(?:bill|law|plan|proposal|measure|deal|treaty|agreement|legislation|amendment|project|reform|rule|policy|scheme|act|ban|tax|cut|pipeline|move|change|pact|program|programme|referendum)$/;

/** "may have misused his office": told as past {past} and as to come {v}. */
function pastDeed(f: Found): Fills | null {
  const { tokens } = f;
  const at = tokens.findIndex((t, n) => n >= f.to && n < f.to + 3 && t.xpos === "VBN");
  if (at < 0 || childrenOf(tokens, at).some((c) => tokens[c]?.rel === "aux:pass")) return null;
  const x = subjectNamed(f, at, 7);
  const d = x && deedAt(f, at, x, 9);
  if (!x || !d || d.being) return null;
  return { x: x.text, ...agreeing(x.plural, false), ...shapes(d, x.plural) };
}

export const modals: Row[] = [
  ...rows(
    { id: "may", cue: /\b(?:may|might|could)\b/i, not: frames, when: open, kind: "certainty", worth: 0.76 },
    {
      fill: (f) => {
        const made = modalAct(f);
        return made && !/\d{4}|\bby\b|\bnow\b/.test(made.v ?? "") ? made : null;
      },
      ask: [
        "Which of these would show that this sentence is wrong?",
        "What would prove this sentence wrong?",
      ],
      key: "proof that it is impossible for {x} to {v}",
      wrong: [
        ["news that {x} did not {v} in the end", "What is only called possible need not happen."],
        ["an expert’s view that {x} {be} unlikely to {v}", "What is unlikely may still be possible."],
        ["proof that {x} {have} never {pp} before", "What has not happened before may still happen."],
      ],
    },
    {
      fill: modalAct,
      ask: ["How would the meaning change if “will” stood in place of {w}?"],
      key: "The sentence would foretell that {x} will {v}",
      wrong: [
        ["The sentence would hope that {x} will {v}", "“Will” foretells; it tells of no hope."],
        [
          "The sentence would doubt that {x} will {v}",
          "“Will” is surer than the word of the text, not less sure.",
        ],
        ["The sentence would require {x} to {v}", "“Will” foretells here; it doesn’t give an order."],
      ],
    },
    {
      when: (f) => tagAfter(f)?.norm !== "be" || tagAfter(f)?.rel === "aux:pass",
      ask: ["How would the meaning change if “will” stood in place of {w}?"],
      key: "What is only held possible would be foretold as certain",
      wrong: [
        [
          "What is foretold as certain would only be held possible",
          "It’s the other way round: “will” is the surer word.",
        ],
        [
          "What has only just begun would be told as already finished",
          "“Will” looks ahead; it doesn’t look back.",
        ],
        [
          "What is merely feared would be told as something hoped for",
          "Neither word tells of hopes or fears.",
        ],
      ],
      worth: 0.78,
    },
  ),
  ...rows(
    {
      id: "may",
      cue: /\b(?<w>(?:may|might|could) be)\b/i,
      not: frames,
      when: (f) => open({ ...f, to: f.from + 1, words: f.tokens[f.from]?.text ?? "" }),
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: (f) => {
        const made = modalDeed({ ...f, to: f.from + 1 });
        return made?.x ? { ...made, c: `${made.x} ${made.vs}` } : null;
      },
      ask: ["What would change if “is” or “are” stood in place of {w}?"],
      key: "It would be told as a plain fact that {c}",
      wrong: [
        [
          "It would be left to the reader whether {c}",
          "“Is” is firmer than the wording of the text, not more open.",
        ],
        [
          "It would be treated as mere rumour that {c}",
          "“Is” is firmer than the wording of the text, not more doubtful.",
        ],
        ["It would be seen as something good that {c}", "Neither wording judges."],
      ],
    },
  ),
  ...rows(
    {
      id: "may have",
      cue: /\b(?:may|might) (?:well )?have\b/i,
      not: /\bif\b|\bwhatever\b|\bmight have\b.*\bwould\b|\bwould\b.*\bmight have\b|\bas\b.*\bmay have\b/i,
      when: (f) => /may/i.test(f.words) && tagAfter(f)?.tag !== "DET",
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: pastDeed,
      ask: ["What does {w} tell us?", "Which of these does the sentence claim by saying {w}?"],
      key: "It is possible, but not certain, that {x} {past}",
      wrong: [
        [
          "It is certain, though not yet official, that {x} {past}",
          "“May” leaves open whether it took place.",
        ],
        ["It is possible, but not certain, that {x} will {v}", "“May have” looks back, not ahead."],
        [
          "It is certain that {x} nearly, but not quite, {past}",
          "“May have” leaves open whether it took place.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "should",
      cue: /\bshould\b/i,
      when: advice,
      not: /\bif\b|\bas it should\b/i,
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: modalDeed,
      ask: asks.sure,
      key: "that someone thinks it right {to}",
      wrong: [
        ["that someone has made it possible {to}", "“Should” says what is right, not what is possible."],
        ["that someone has given an order {to}", "“Should” tells of a view, not of an order."],
        ["that someone thinks it likely or easy {to}", "“Should” says what is right, not what is likely."],
      ],
    },
  ),
  ...rows(
    {
      id: "must",
      cue: /\bmust\b/i,
      when: duty,
      not: /\bif\b|\bas .* must\b/i,
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: modalDeed,
      ask: asks.sure,
      key: "that it is thought necessary {to}",
      wrong: [
        ["that it has now been agreed {to}", "“Must” says what is needed, not what has been agreed."],
        ["that it has become much easier {to}", "“Must” says what is needed, not what is easy."],
        ["that it will soon be quite usual {to}", "“Must” says what is needed, not what will be usual."],
      ],
    },
  ),
  ...rows(
    {
      id: "have to",
      cue: /\b(?:has|have|needs?) to\b/i,
      not: /\bif\b|\bto do with\b|\b(?:not|n[’']t|never|will|would|may|might|could|had|has) (?:have|need) to\b/i,
      when: (f) =>
        f.tokens[f.to]?.xpos === "VB" &&
        /^VB[PZ]$/.test(f.tokens[f.from]?.xpos ?? "") &&
        f.tokens[f.from]?.tag === "VERB" &&
        !/^(?:acl|acl:relcl|advcl|ccomp)$/.test(f.tokens[f.from]?.rel ?? "") &&
        childBy(f.tokens, f.from, "nsubj") >= 0 &&
        !negated(f) &&
        !/\b(?:had|could|did|going to)\b/.test(f.s.text),
      kind: "certainty",
      worth: 0.73,
    },
    {
      fill: (f) => {
        const x = subjectNamed(f, f.from, 7, (text) => text);
        const d = deedAt(f, f.to, x, x ? 9 : 10);
        const who = f.tokens[childBy(f.tokens, f.from, "nsubj")]?.norm ?? "";
        if (!d || (!x && (d.being || !/^(?:we|they|he|she)$/.test(who)))) return null;
        const { v = "" } = shapes(d, false);
        if (v.split(" ").length < 3) return null;
        return { v, to: x ? `for ${x.text} to ${v}` : `to ${v}` };
      },
      ask: asks.sure,
      key: "that it is called necessary {to}",
      wrong: [
        ["that it should not be difficult {to}", "The sentence says what is needed, not what is easy."],
        ["that it has become usual {to}", "The sentence says what is needed, not what is usual."],
        ["that it is by now too late {to}", "The sentence says what is needed, not that the time is past."],
      ],
    },
  ),
  ...rows(
    {
      id: "have to",
      cue: /\b(?:the|a|an|urgent|great|real|growing) (?<w>need to)\b|\b(?<w2>(?:important|necessary|essential|vital|crucial|imperative) to)\b/i,
      not: /\b(?:no|not|n[’']t|never|without|less|more|if|longer)\b/i,
      when: (f) => f.tokens[f.to]?.xpos === "VB",
      kind: "certainty",
      worth: 0.7,
    },
    {
      fill: (f) => deedBehind(f),
      ask: asks.sure,
      key: "that someone sees good reason to {v}",
      wrong: [
        ["that someone has found a new way to {v}", "The sentence says what is needed, not what was found."],
        ["that someone has made a plan to {v}", "The sentence says what is needed, not what is planned."],
        ["that someone finds it easy to {v}", "The sentence says what is needed, not what is easy."],
      ],
    },
  ),
  ...rows(
    {
      id: "warned",
      cue: /\b(?:warn(?:s|ed)?|fears?|feared|worry|worries|worried|concerned)\b[^.;]{1,60}?\b(?<w>would|will|could|may|might)\b(?! have\b)/i,
      not: /\bif\b|\bnot\b|n[’']t\b|\bunless\b/i,
      when: (f) => isAux(f) && /^(?:ccomp|parataxis|root)$/.test(f.tokens[verbOf(f)]?.rel ?? ""),
      kind: "certainty",
      worth: 0.75,
    },
    {
      fill: modalAct,
      ask: asks.sure,
      key: "that someone is afraid that {x} will {v}",
      wrong: [
        ["that someone has seen {x} {v} before", "The sentence names a danger, not a thing that was seen."],
        ["that someone is certain that {x} will {v}", "The sentence names a danger, not a certainty."],
        ["that someone has found out why {x} {vs}", "The sentence names a danger, not a fact."],
      ],
    },
  ),
  ...rows(
    {
      id: "must not",
      cue: /\b(?:must not|mustn[’']t)\b/i,
      not: /\bmust not only\b|\bmust not merely\b/i,
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: modalDeed,
      when: (f) => isAux(f),
      ask: ["How would the meaning change if “need not” stood in place of {w}?"],
      key: "It would be unnecessary, but no longer wrong, {to}",
      wrong: [
        ["It would be wrong, but no longer impossible, {to}", "“Need not” calls nothing wrong."],
        ["It would be just as wrong as it is now {to}", "“Need not” only takes a need away."],
        ["It would be necessary, and no longer wrong, {to}", "“Need not” takes a need away; it makes none."],
      ],
    },
  ),
  ...rows(
    {
      id: "would of a plan",
      cue: /\bwould\b(?! have\b| not have\b)/i,
      not: /\bif\b|\b(?:said|says|told|promised|announced|thought|hoped|believed|knew|expected|feared|vowed|added|unless|without|rather|like to)\b|[“”"]/i,
      when: (f) => {
        if (!isAux(f)) return false;
        const t = subject(f);
        const verb = f.tokens[verbOf(f)];
        const antecedent = verb?.rel === "acl:relcl" ? f.tokens[verb.head] : undefined;
        return (
          bills.test(t?.lemma ?? "") ||
          (bills.test(antecedent?.lemma ?? "") && /^(?:that|which)$/.test(t?.norm ?? ""))
        );
      },
      kind: "certainty",
      worth: 0.8,
    },
    {
      // Of two things that a plan would do, the second may be cut short.
      fill: (f) => {
        const made = modalDeed(f);
        return made && / and /.test(made.v ?? "") ? null : made;
      },
      when: (f) => subjectNamed(f, verbOf(f), 6) !== null,
      ask: ["What does {w} tell us that “will” would not?"],
      key: "It is not certain that {x} will ever {v}",
      wrong: [
        ["It is certain that {x} will one day {v}", "“Would” speaks of a case that may not come about."],
        ["It has been shown that {x} used to {v}", "“Would” here doesn’t speak of the past."],
        ["It has been decided that {x} can’t {v}", "“Would” alone doesn’t say that it was given up."],
      ],
    },
  ),
  ...rows(
    {
      id: "said would",
      cue: /\b(?:said|says|announced|predicted|predicts|added|warned|warns|believes?|thinks?|expects?|feared|fears)\b[^.;]{1,60}?\b(?<w>would|will)\b(?! have\b)/i,
      not: /\bif\b|\b(?:would|will) (?:like|rather|prefer|not|never|only)\b|\b(?:would|wo|could)n[’']t|\bunless\b/i,
      when: (f) =>
        isAux(f) &&
        /^(?:ccomp|parataxis|root)$/.test(f.tokens[verbOf(f)]?.rel ?? "") &&
        !/^(?:i|we|you)$/.test(subject(f)?.norm ?? ""),
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: modalAct,
      ask: asks.sure,
      key: "that {x} {be} expected to {v}",
      wrong: [
        ["that {x} {have} by now {pp}", "What is foretold is still ahead when it is said."],
        ["that {x} {be} certain to {v}", "The sentence passes on what somebody says or thinks."],
        ["that {x} {have} tried in vain to {v}", "The sentence says nothing of attempts."],
      ],
    },
  ),
  ...rows(
    {
      id: "can",
      cue: /\bcan\b(?! (?:only|not|no|never|hardly)\b)/i,
      not: /\bif\b|\bhow\b|\bwhat\b|\bso that\b|\bas .{1,20} as .{1,20} can\b|\b(?:already|often|sometimes|every day)\b/i,
      when: (f) =>
        isAux(f) &&
        !asked(f) &&
        !/^(?:acl|acl:relcl|advcl)$/.test(f.tokens[verbOf(f)]?.rel ?? "") &&
        !childrenOf(f.tokens, verbOf(f)).some((c) => /^(?:not|n't|never|no)$/.test(f.tokens[c]?.norm ?? "")),
      kind: "certainty",
      worth: 0.72,
    },
    {
      fill: (f) => {
        const made = modalDeed(f);
        const passive = tagAfter(f)?.norm === "be" && tagAfter(f, 1)?.xpos === "VBN";
        return made?.x &&
          !/%|^be (?:expected|seen|said|thought)\b/.test(made.v ?? "") &&
          (passive || !made.v?.startsWith("be "))
          ? made
          : null;
      },
      ask: asks.sure,
      key: "that it is possible for {x} to {v}",
      wrong: [
        ["that it is quite usual for {x} to {v}", "“Can” says what is possible, not how often it happens."],
        ["that it is certain that {x} will {v}", "“Can” says what is possible, not what will happen."],
        ["that it is thought wise for {x} to {v}", "“Can” doesn’t judge."],
      ],
    },
  ),
  ...rows(
    {
      id: "should have",
      cue: /\b(?:should|ought to) have\b/i,
      not: /\bif\b|\bnot\b|n[’']t\b/i,
      when: (f) => !/^(?:what|how|why)$/.test(f.tokens[f.from - 2]?.norm ?? ""),
      worth: 0.8,
    },
    {
      fill: pastDeed,
      ask: ["What does {w} tell us?"],
      key: "that {x} did not {v}",
      wrong: [
        ["that {x} did {v}, and rightly so", "“Should have” is said of what was not done."],
        ["that {x} may yet {v}", "“Should have” looks back, not ahead."],
        ["that {x} had promised to {v}", "“Should have” tells of no promise."],
      ],
    },
  ),
  ...rows(
    {
      id: "expected to",
      cue: /\b(?:expected|set|due|scheduled|slated|poised|on (?:course|track)) to\b/i,
      not: /\bif\b|\b(?:not|n[’']t) (?:expected|set|due|scheduled)\b|\bdue to (?:the|a|an|its|his|her|their|lack)\b|\bwidely\b/i,
      when: (f) =>
        f.tokens[f.to]?.xpos === "VB" &&
        /^(?:is|are|'s|now|also|still|was|were)$/.test(tagBefore(f)?.norm ?? "") &&
        childBy(f.tokens, f.from, "nsubj", "nsubj:pass") >= 0,
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: (f) => {
        const made = whoDoes(f, f.from);
        const cut = (text = "") =>
          text.replace(
            / (?:early |later )?(?:next|this|in the coming) (?:week|month|year|spring|summer|autumn|winter|weeks|months|days)$/,
            "",
          );
        if (
          !made ||
          /\b(?:next|coming|tomorrow|later|by|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(
            cut(made.v),
          )
        )
          return null;
        return { ...made, v: cut(made.v), pp: cut(made.pp) };
      },
      ask: ["Which of these was true at the time that the sentence speaks of?"],
      key: "{x} had not yet {pp}",
      wrong: [
        ["{x} had only just {pp}", "The words speak of what was still to come."],
        ["{x} had at long last {pp}", "The words speak of what was still to come."],
        ["{x} could no longer {v}", "Nothing says that it had become impossible."],
      ],
    },
  ),
  ...rows(
    {
      id: "likely to",
      cue: /\b(?:is|are|was|were|seems?|appears?|looks?) (?:also |more |most |very )?(?<w>likely to)\b/i,
      not: /\bif\b|\bthan\b|\b(?:less|least|more|most|not|as) likely\b/i,
      when: (f) => f.tokens[f.to]?.xpos === "VB",
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: (f) => whoDoes(f, f.from),
      ask: ["Which of these could turn out to be so without making the sentence wrong?"],
      key: "that {x} in the end will not {v}",
      wrong: [
        ["that {x} cannot possibly {v}", "What is likely can’t be impossible."],
        ["that there is hardly a chance for {x} to {v}", "“Likely” gives it a good chance."],
        ["that no one expects {x} to {v}", "“Likely” gives it a good chance."],
      ],
    },
  ),
];
