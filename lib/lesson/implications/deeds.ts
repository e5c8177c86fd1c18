/** Verbs that take another deed with them: whether it was done, not done, or only meant (Karttunen 1971). */
import { behind, both, negated, plainVerb, tagBefore, verbPhrase } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

/** The verb of "plans to": a verb, not the noun; positive and plain. */
const doing = (f: Found) =>
  plainVerb(f) && !negated(f) && !/^(?:if|unless|whether)$/i.test(f.s.tokens[0]?.text ?? "");
const noun = (f: Found) =>
  f.tokens[f.from]?.tag === "NOUN" && !/^(?:no|any|without|failed)$/.test(tagBefore(f)?.norm ?? "");
/** The sentence itself may tell how it went on. */
const hearsay =
  /\bif\b|\b(?:fail\w*|miss(?:ed|es)|vain|success\w*|succeed\w*|cancel\w*|abandon\w*|scrapped|withdr\w+|never)\b|\bbut (?:that|it|they|he|she|was|were|has|had|did)\b/i;

/** Deeds that are only meant so far: said with the deed itself. */
const meant = (
  id: string,
  cue: RegExp,
  when: (f: Found) => boolean,
  named: string,
  fulfilled = "carried out",
  worth = 0.76,
): Row[] =>
  rows(
    {
      id,
      cue,
      when: (f) => when(f) && !/^(?:had|'d)$/.test(tagBefore(f)?.norm ?? ""),
      not: hearsay,
      kind: "certainty",
      worth,
    },
    {
      fill: behind,
      ask: asks.done,
      key: `There is ${named} to {v}; whether it is ${fulfilled} is left open`,
      wrong: [
        [
          `There was ${named} to {v}, and it has been ${fulfilled}`,
          `The sentence tells of ${named}, not of what came of it.`,
        ],
        [
          `There was ${named} to {v}, but it has been given up`,
          "The sentence doesn’t say that it was given up.",
        ],
        [
          `There is ${named} to {v}; that it will be ${fulfilled} is certain`,
          "Nothing in the sentence makes that certain.",
        ],
      ],
    },
  );

/** The deed that somebody is called on to do: "urged the council to approve the plan". */
function asked(f: Found): Fills | null {
  const verb = f.tokens.findIndex(
    (t, n) => n > f.to && n < f.to + 9 && t.xpos === "VB" && f.tokens[n - 1]?.norm === "to",
  );
  if (verb < 0 || f.tokens.slice(f.to, verb - 1).some((t) => t.tag === "VERB" || t.tag === "PUNCT"))
    return null;
  const v = verbPhrase(f, verb);
  return v ? { v } : null;
}

export const deeds: Row[] = [
  ...meant(
    "plan to",
    /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|mean(?:s|t)?) to\b/i,
    doing,
    "a plan",
  ),
  ...meant(
    "hope to",
    /\b(?:hop(?:e|es|ed|ing)|long(?:s|ed)?|yearn(?:s|ed)?) to\b/i,
    doing,
    "a hope",
    "fulfilled",
  ),
  ...meant("plan to", /\b(?:plans?|proposals?|intention|ambition|bid) to\b/i, noun, "a plan"),
  ...meant(
    "effort to",
    /\b(?:attempts?|efforts?|struggle|campaign|fight|push|drive) to\b/i,
    noun,
    "an effort",
    "successful",
  ),
  ...meant(
    "promise",
    /\b(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|undertook|swor(?:e|n)) to\b/i,
    doing,
    "a promise",
    "kept",
  ),
  ...meant("promise", /\b(?:pledges?|promises?|vow|commitment) to\b/i, noun, "a promise", "kept"),
  ...meant("agree to", /\b(?:agree(?:s|d)?) to\b/i, doing, "an agreement"),
  ...meant("offer to", /\b(?:offer(?:s|ed)?|volunteer(?:s|ed)?) to\b/i, doing, "an offer", "taken up"),
  ...meant("threaten to", /\b(?:threaten(?:s|ed|ing)?) to\b/i, doing, "a threat"),
  ...meant(
    "decide to",
    /\b(?:decid(?:e|es|ed)|resolv(?:e|es|ed)|chos(?:e|en)) to\b/i,
    (f) => doing(f) && !/chose/i.test(f.words),
    "a decision",
    "carried out",
    0.7,
  ),
  ...meant(
    "demand that",
    /\b(?:ask(?:s|ed)?|press(?:es|ed)?|lobb(?:ies|ied)) to\b/i,
    doing,
    "a request",
    "granted",
    0.66,
  ),
  ...rows(
    {
      id: "try to",
      cue: /\b(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|struggl(?:e|es|ed|ing)|striv(?:e|es|ing)|strove) to\b/i,
      not: hearsay,
      when: (f) =>
        (plainVerb(f) ||
          (f.tokens[f.from]?.xpos === "VBG" && !/^(?:DET|PUNCT|CCONJ)$/.test(tagBefore(f)?.tag ?? ""))) &&
        !negated(f),
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: behind,
      ask: [
        "What do the words {w} leave open?",
        "What may a reader not yet take as settled after the words {w}?",
      ],
      key: "whether the attempt to {v} succeeds",
      wrong: [
        ["whether anybody has wished to {v}", "Who tries to do a thing wishes to do it."],
        ["whether there is an attempt to {v}", "That there is one is just what the words say."],
        [
          "whether the wish to {v} has led to anything",
          "It has led to an attempt: that is just what the words say.",
        ],
      ],
    },
    {
      ask: ["What do the words {w} leave open?"],
      key: "whether the attempt meets with success",
      wrong: [
        ["whether there is any attempt in the first place", "That is just what the words say."],
        ["whether anybody wishes for what is attempted", "Who tries to do a thing wishes to do it."],
        ["whether the attempt has been forbidden by law", "The sentence doesn’t raise this question."],
      ],
    },
  ),
  ...rows(
    {
      id: "had hoped to",
      cue: /\bhad (?:[a-zà-ÿ]+ly )?(?<w>(?:hoped|planned|intended|wanted|meant|expected|promised) to)\b|\b(?:was|were) (?<w2>to have)\b/i,
      not: /\bif\b/i,
      when: (f) => !/^to have/i.test(f.words),
      worth: 0.78,
    },
    {
      fill: behind,
      ask: ["What does the “had” before {w} suggest?"],
      key: "that the chance to {v} was missed, at least in part",
      wrong: [
        [
          "that the chance to {v} was used, and fully so",
          "“Had” with such a verb hints that it turned out otherwise.",
        ],
        ["that the chance to {v} is yet to come, and will be used", "“Had” looks back on what is over."],
        [
          "that the chance to {v} was never wished for by anyone",
          "The verb itself tells of a wish or a plan.",
        ],
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
      ask: ["What does {w}, in the past form here, suggest?"],
      key: "that things had been arranged so, but came out otherwise",
      wrong: [
        ["that things had been arranged so, and came out that way", "The words hint that it went otherwise."],
        [
          "that things had been feared so, but came out far better",
          "The words tell of what was arranged, not feared.",
        ],
        [
          "that things had been guessed so, and nobody checked them",
          "In this form the words don’t mean a guess.",
        ],
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
      fill: (f) => both(f),
      ask: ["What may a careful reader infer from {w}?"],
      key: "{x} did not {v}, though it was wished for or expected",
      wrong: [
        [
          "{x} did not {v}, and no one had wished or expected it",
          "Nobody “fails” to do what nobody wanted done.",
        ],
        ["{x} did {v} in the end, though with much trouble", "Who “fails” to do a thing doesn’t do it."],
        [
          "{x} did {v}, though it was neither wished nor expected",
          "Who “fails” to do a thing doesn’t do it.",
        ],
      ],
    },
    {
      ask: [
        "What does {w} add that a plain “did not” would leave out?",
        "What does {w} suggest that a plain “not” would leave out?",
      ],
      key: "that it had been wished for, or was expected",
      wrong: [
        ["that it came about later, on a second attempt", "The words say nothing of a second attempt."],
        ["that it came about, though with much trouble", "What one fails to do doesn’t come about."],
        ["that it had been forbidden, or was against the law", "The words say nothing of a ban."],
      ],
    },
  ),
  ...rows(
    {
      id: "manage to",
      cue: /\bmanag(?:e|es|ed|ing) to\b|\bsucceed(?:s|ed)? in\b/i,
      not: hearsay,
      when: (f) => plainVerb(f) && !negated(f),
      worth: 0.76,
    },
    {
      ask: [
        "What does {w} add to the plain statement that it was done?",
        "What would be lost if the sentence simply said that it was done, without {w}?",
      ],
      key: "that it was hard, and might well not have come off",
      wrong: [
        ["that it was easy, and could hardly have gone wrong", "One “manages” what is hard."],
        ["that it was tried, but did not come off in the end", "What one “manages” to do is done."],
        ["that it was done on orders, and against one’s will", "The verb says nothing of orders."],
      ],
    },
  ),
  ...rows(
    {
      id: "refuse to",
      cue: /\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed)) to\b/i,
      not: hearsay,
      when: (f) => f.tokens[f.from]?.tag === "VERB" && !negated(f),
      worth: 0.74,
    },
    {
      ask: ["What does {w} add that a plain “did not” would leave out?", "What does {w} take for granted?"],
      key: "that there had been a request, or that it was expected",
      wrong: [
        ["that there had been no way of doing it in any event", "One refuses what one could do."],
        ["that it was done after all, though only at a later time", "The verb says that it isn’t done."],
        ["that it was forgotten, or put off for want of time", "Who refuses decides against it."],
      ],
    },
  ),
  ...rows(
    {
      id: "forced to",
      cue: /\b(?:forced|compelled|obliged|made) to\b/i,
      not: hearsay,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" &&
        !negated(f) &&
        (!/^made/i.test(f.words) || /^(?:was|were|been|be)$/.test(tagBefore(f)?.norm ?? "")),
      worth: 0.7,
    },
    {
      ask: asks.infer,
      key: "It was done, but not of anyone’s free choice",
      wrong: [
        ["It was done, and of one’s own free choice too", "Who is forced has no free choice."],
        ["It was not done, for all the pressure", "What one is forced to do is done."],
        ["It was done in secret, for fear of others", "The words say nothing of a secret."],
      ],
    },
  ),
  ...rows(
    {
      id: "designed to",
      cue: /\b(?:designed|meant|intended) to\b/i,
      not: hearsay,
      when: (f) =>
        /^VB[ND]$/.test(f.tokens[f.from]?.xpos ?? "") &&
        !negated(f) &&
        /^(?:is|are|was|were|be|been|,|NOUN)$/.test(
          tagBefore(f)?.tag === "NOUN" ? "NOUN" : (tagBefore(f)?.norm ?? ""),
        ) &&
        !(
          tagBefore(f)?.tag === "NOUN" &&
          /^(?:meant|intended|aimed)/i.test(f.words) &&
          f.tokens[f.from]?.xpos === "VBD"
        ),
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: behind,
      ask: [
        "What do the words {w} tell the reader about the aim?",
        "Which of these follows from the words {w}?",
      ],
      key: "The purpose is to {v}; whether it is reached is left open",
      wrong: [
        ["The purpose was to {v}, and it has been reached", "A purpose is named, not a result."],
        [
          "The purpose was to {v}, but it has since been given up",
          "The sentence doesn’t say that it was missed.",
        ],
        ["The purpose is not to {v}; that is merely a by-product", "The words name it as the purpose."],
      ],
    },
  ),
  ...rows(
    {
      id: "in order to",
      cue: /\b(?:in order to|so as to|in an? (?:bid|attempt|effort) to|in the hope of|in hopes of|with the (?:aim|goal|intention) of)\b/i,
      not: hearsay,
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: behind,
      ask: ["What do the words {w} tell the reader about the aim?"],
      key: "The aim is to {v}; whether it is reached is left open",
      wrong: [
        ["The aim was to {v}, and it has been reached", "An aim is named, not a result."],
        [
          "The aim was to {v}, but it has since been given up",
          "The sentence doesn’t say that it was missed.",
        ],
        ["The aim is not to {v}; that would come of itself", "The words name it as the aim."],
      ],
    },
  ),
  ...rows(
    {
      id: "call for",
      cue: /\b(?:call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:for|to)|request(?:s|ed))\b/i,
      not: /\bif\b|\bin demand\b|\bsupply and demand\b|\bcall for help\b|\bcalled upon to\b|\band received\b|\bagreed\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" && (plainVerb(f) || f.tokens[f.from]?.xpos === "VBG") && !negated(f),
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: asked,
      ask: [
        "What, by this sentence, has actually happened so far?",
        "What may a careful reader take as a fact after {w}?",
      ],
      key: "There is a call to {v}; that it has been heeded is not said",
      wrong: [
        [
          "There was a call to {v}, and it has been heeded at once",
          "The sentence tells of the call, not of what came of it.",
        ],
        [
          "There was a call to {v}, but it has fallen on deaf ears",
          "The sentence doesn’t say that nobody heeded it.",
        ],
        [
          "There is a call to {v}; that it will be heeded is now certain",
          "Nothing in the sentence makes that certain.",
        ],
      ],
    },
    {
      ask: [
        "What does {w} tell the reader about the thing that comes after it?",
        "After {w}, what may a reader say of the step that is named?",
      ],
      key: "It is wanted; nothing is said here of its being done",
      wrong: [
        ["It is agreed; it will be done at a later date", "A call for a thing is no agreement on it."],
        [
          "It is refused; nothing of the kind will ever be done",
          "The sentence tells of a call, not of the answer.",
        ],
        ["It is done; the call came only after the deed", "One calls for what is not yet done."],
      ],
    },
  ),
  ...rows(
    {
      id: "propose",
      cue: /\b(?:proposed|draft|planned|would-be|prospective)\b(?= [a-zà-ÿ]+)/i,
      not: /\b(?:cancel\w*|withdr\w+|scrap\w*|drop\w*|shelv\w+|approv\w+|reject\w*|inappropriate|passed)\b/i,
      when: (f) =>
        /^(?:ADJ|VERB)$/.test(f.tokens[f.from]?.tag ?? "") &&
        f.tokens[f.from]?.rel === "amod" &&
        tagBefore(f)?.text !== "-",
      kind: "certainty",
      worth: 0.72,
    },
    {
      ask: ["What does {w} tell the reader about how far things have gone?"],
      key: "It has been put forward, but is not yet a fact",
      wrong: [
        ["It has been put in place, and is now a fact", "The word says that it is only put forward."],
        ["It has been put aside, and is no longer wanted", "The word doesn’t say that it was given up."],
        ["It has been put to a vote, and has just failed", "The word says nothing of a vote."],
      ],
    },
  ),
  ...rows(
    {
      id: "possible",
      cue: /\b(?:possible|potential|likely|prospective)\b(?= [a-zà-ÿ]+)/i,
      not: /\b(?:as|every|everything|everyone|best|anything|make|makes|not|if|only|be|is|are|was|it) (?:\w+ )?possible\b|\blikely to\b/i,
      when: (f) =>
        f.tokens[f.from]?.rel === "amod" &&
        f.tokens[f.from]?.tag === "ADJ" &&
        !/^(?:as|more|most|less)$/.test(tagBefore(f)?.norm ?? "") &&
        f.tokens[f.tokens[f.from]?.head ?? -1]?.tag === "NOUN" &&
        (f.tokens[f.from]?.head ?? -1) > f.from &&
        (f.tokens[f.from]?.head ?? -1) < f.from + 3,
      kind: "certainty",
      worth: 0.7,
    },
    {
      fill: (f) => {
        const t = f.tokens[f.tokens[f.from]?.head ?? -1];
        return t?.xpos === "NN" ? { n: t.norm } : null;
      },
      ask: ["What would change if {w} were left out of the sentence?"],
      key: "The {n} would be spoken of as if it were already there or certain",
      wrong: [
        [
          "The {n} would be spoken of as if it were not worth thinking about",
          "The word speaks of how sure it is, not of its worth.",
        ],
        [
          "The {n} would be spoken of as if it were in doubt or still ahead",
          "That is what the word itself does.",
        ],
        [
          "The {n} would be spoken of as if it had been there and had ended",
          "Without the word it would not be past.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "enough to",
      cue: /\benough to\b/i,
      not: /\bnot\b|n[’']t\b|\bif\b|\bnever\b/i,
      when: (f) => tagBefore(f)?.tag !== "PRON",
      worth: 0.62,
    },
    {
      fill: behind,
      ask: ["What do the words {w} claim?"],
      key: "No more than this would be needed to {v}",
      wrong: [
        ["Much more than this would be needed to {v}", "“Enough” says that it will do."],
        ["No less than this is being used to {v}", "The words say what would do, not what is used."],
        ["Nothing of this kind is needed to {v}", "The words say that it will do."],
      ],
    },
  ),
  ...rows(
    {
      id: "too to",
      cue: /\b(?<w>too (?:[a-zà-ÿ]+ly )?[a-zà-ÿ]+) (?:for (?:[a-zà-ÿ]+ ){1,4})?to (?=[a-zà-ÿ]+)/i,
      not: /\b(?:not|never|n[’']t|none|only|all) (?:be )?too\b|\btoo (?:many|much|,)/i,
      when: (f) => f.tokens[f.to - 1]?.tag === "ADJ" || f.tokens[f.to - 1]?.tag === "ADV",
      worth: 0.74,
    },
    {
      ask: ["What may a reader infer from {w}, together with the “to” that follows?"],
      key: "that what is named after “to” does not, or cannot, come about",
      wrong: [
        ["that what is named after “to” comes about with special ease", "“Too” marks a hindrance."],
        ["that what is named after “to” has come about, but too late", "It doesn’t come about at all."],
        ["that what is named after “to” is nothing but an excuse", "The wording says nothing of excuses."],
      ],
    },
  ),
  ...rows(
    {
      id: "so that",
      cue: /\b(?<w>so (?:[a-zà-ÿ]+)) that (?=[a-zà-ÿ]+)/i,
      not: /\bso (?:much|far|long|even|and|do|did|is|said) that\b/i,
      when: (f) => f.tokens[f.to - 1]?.tag === "ADJ" || f.tokens[f.to - 1]?.tag === "ADV",
      worth: 0.62,
    },
    {
      ask: ["How does the “that” part stand to the words {w}?"],
      key: "It tells what this high degree led to",
      wrong: [
        ["It tells what this high degree came from", "The “that” part is the result."],
        ["It tells what was hoped for, but missed", "The “that” part is told as so."],
        ["It tells what others said on the matter", "No other speaker is brought in."],
      ],
    },
  ),
];
