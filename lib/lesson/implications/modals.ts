/** "may", "should", "must", "would", "is expected to": what is open, wanted, needed, or hangs on something else. */
import { childBy, childrenOf, subjectOf } from "@/lib/language/tree";
import { modalAct, modalDeed, statementAt, subjectNamed, whoDoes } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { agreeing } from "./fill-words";
import { tagAfter, tagBefore } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

const verbOf = (f: Found) => f.tokens[f.from]?.head ?? -1;
const isAux = (f: Found) => /^aux/.test(f.tokens[f.from]?.rel ?? "");
const subject = (f: Found) => f.tokens[subjectOf(f.tokens, verbOf(f))];
const hasPast = (f: Found) =>
  f.tokens.some(
    (t, n) =>
      t.xpos === "VBD" &&
      !/^(?:said|told|added|warned|suggested|showed|argued|announced|feared)$/.test(t.norm) &&
      // A past beside it: "though the ruling was directed at …, its effect could …".
      !(
        t.rel === "acl:relcl" ||
        childrenOf(f.tokens, n).some(
          (c) =>
            f.tokens[c]?.rel === "mark" &&
            /^(?:though|although|while|whereas)$/.test(f.tokens[c]?.norm ?? ""),
        )
      ),
  );
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
      // The whole clause with "will", its modal left in place.
      fill: (f) => {
        const c = statementAt({ ...f, from: -1, to: -1 }, verbOf(f), 14);
        const modal = new RegExp(`\\b${f.words}\\b`, "gi");
        return c?.match(modal)?.length === 1 ? { c: c.replace(modal, "will") } : null;
      },
      ask: asks.beyond,
      key: "It is certain that {c}",
      wrong: [
        ["It is possible that {c}", "That claims no more than the sentence does."],
        ["It is not ruled out that {c}", "That claims no more than the sentence does."],
        ["It is conceivable that {c}", "That claims no more than the sentence does."],
      ],
      worth: 0.74,
    },
    {
      when: (f) => tagAfter(f)?.norm !== "be" || tagAfter(f)?.rel === "aux:pass",
      ask: ["How would the meaning change if “will” stood in place of {w}?"],
      key: "It would be certain to happen, and no longer just possible",
      wrong: [
        [
          "It would be just possible, and no longer certain to happen",
          "It’s the other way round: “will” is the surer word.",
        ],
        [
          "It would have happened by now, and no longer lie ahead",
          "“Will” looks ahead; it doesn’t look back.",
        ],
        [
          "It would be less likely, and no longer worth preparing for",
          "“Will” makes it surer, not less likely.",
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
      ask: ["What would change if “{is}” stood in place of {w}?"],
      key: "It would be stated as a fact that {c}",
      wrong: [
        [
          "It would be left open whether {c}",
          "“{is}” is firmer than the wording of the text, not more open.",
        ],
        [
          "It would be thought less likely that {c}",
          "“{is}” is firmer than the wording of the text, not more doubtful.",
        ],
        ["It would be no more than a hope that {c}", "Neither wording tells of a hope."],
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
      fill: (f) => {
        const made = modalDeed(f);
        return made?.x ? made : null;
      },
      ask: ["What does the sentence, with its “should”, leave open?"],
      key: "whether {x} will in fact {v}",
      wrong: [
        ["whether anyone thinks it right for {x} to {v}", "“Should” says that somebody thinks so."],
        ["whether anyone would like {x} to {v}", "“Should” says that somebody is in favour of it."],
        ["whether anyone sees a reason for {x} to {v}", "Who says “should” sees a reason."],
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
      fill: (f) => {
        const made = modalDeed(f);
        return made?.x ? made : null;
      },
      ask: ["What does the sentence, with its “must”, leave open?"],
      key: "whether {x} will in fact {v}",
      wrong: [
        ["whether it matters if {x} {vs} or not", "“Must” says that it matters."],
        ["whether there is any need for {x} to {v}", "“Must” speaks of just such a need."],
        ["whether {x} may just as well not {v}", "“Must” says that this will not do."],
      ],
    },
    {
      when: (f) => subject(f)?.norm === "we",
      fill: (f) => {
        const made = modalDeed(f);
        return made && !made.x && (made.v ?? "").split(" ").length > 2 ? { v: made.v ?? "" } : null;
      },
      ask: ["What does the sentence, with its “must”, leave open?"],
      key: "whether the people meant by “we” will in fact {v}",
      wrong: [
        ["whether they have, in the speaker’s eyes, any reason to {v}", "“Must” says that they have."],
        [
          "whether they could, in the speaker’s eyes, just as well not {v}",
          "“Must” says that this will not do.",
        ],
        ["whether the speaker would be glad to see them {v}", "Who says “we must” is in favour of it."],
      ],
      worth: 0.68,
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
          /\b(?:next|coming|tomorrow|later|by|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/.test(
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
