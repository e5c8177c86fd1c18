/** "may", "should", "must", "would", "is expected to": what is open, wanted, needed, or hangs on something else. */
import { childrenOf, subjectOf } from "@/lib/language/tree";
import { both, tagAfter, tagBefore } from "./phrases";
import { type Found, type Row, rows } from "./row";

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
    !/^(?:have|n't|why|how)$/.test(next) &&
    !inside.includes("have") &&
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
    !inside.includes("have") &&
    !/^(?:not|n't|also|surely|only|just|never)$/.test(tagAfter(f)?.norm ?? "") &&
    f.tokens[verb]?.tag === "VERB" &&
    !/^(?:be|know|seem|feel|mean|think|die|end|come)$/.test(f.tokens[verb]?.lemma ?? "")
  );
};

const bills =
  /^(?:bill|law|plan|proposal|measure|deal|treaty|agreement|legislation|amendment|project|reform|rule|policy|scheme|act|ban|tax|cut|pipeline|move|change|pact|program|programme|referendum)$/;

export const modals: Row[] = [
  ...rows(
    { id: "may", cue: /\b(?:may|might|could)\b/i, not: frames, when: open, kind: "certainty", worth: 0.7 },
    {
      ask: ["How would the meaning change if “will” stood in place of {w}?"],
      key: "A thing that is only held possible would be foretold as certain",
      wrong: [
        [
          "A thing that is foretold as certain would be held only possible",
          "It’s the other way round: “will” is the surer word.",
        ],
        [
          "A thing that is only now beginning would be told as already over",
          "“Will” looks ahead; it doesn’t look back.",
        ],
        [
          "A thing that is merely allowed would be made everybody’s duty",
          "Neither word gives an order here.",
        ],
      ],
    },
    {
      ask: [
        "A student sums up: “The sentence says that this will happen or is so.” How does the summary change what is said?",
      ],
      key: "It turns into a certainty what the sentence only thinks possible",
      wrong: [
        [
          "It turns into a possibility what the sentence holds to be certain",
          "The summary is surer than the sentence, not less sure.",
        ],
        [
          "It turns into a hope what the sentence tells as a matter of fact",
          "The sentence doesn’t tell it as a fact.",
        ],
        [
          "It turns into news what the sentence tells as a thing of the past",
          "The sentence doesn’t speak of the past here.",
        ],
      ],
    },
    {
      when: (f) =>
        !f.s.signals.has("reported") &&
        !/\b(?:think|thinks|thought|believe\w*|fear\w*|say|says|said|according)\b/i.test(f.s.text),
      ask: [
        "By what would the sentence be proved wrong?",
        "Which of these would show the sentence, as it is worded, to be false?",
      ],
      key: "By a proof that the thing cannot be so and cannot happen",
      wrong: [
        [
          "By the mere fact that the thing has not yet happened so far",
          "What is only possible need not have happened.",
        ],
        [
          "By a single person who thinks the thing rather unlikely",
          "What is unlikely may still be possible.",
        ],
        [
          "By a proof that some other thing could happen as well",
          "One possibility doesn’t shut out another.",
        ],
      ],
    },
    {
      ask: ["How far does the sentence commit itself by saying {w}?"],
      key: "It goes no further than to say that the thing can’t be ruled out",
      wrong: [
        [
          "It goes so far as to say that the thing is more likely than not",
          "The word doesn’t say how likely it is.",
        ],
        [
          "It goes so far as to say that the thing has been seen to happen",
          "The word doesn’t say that it has happened.",
        ],
        ["It goes no further than to say that somebody wishes for the thing", "The word tells of no wish."],
      ],
    },
  ),
  ...rows(
    {
      id: "may have",
      cue: /\b(?:may|might) (?:well )?have\b/i,
      not: /\bif\b|\bwhatever\b|\bmight have\b.*\bwould\b|\bwould\b.*\bmight have\b|\bas\b.*\bmay have\b/i,
      when: (f) =>
        /may/i.test(f.words) &&
        tagAfter(f)?.tag !== "DET" &&
        f.tokens.slice(f.to, f.to + 3).some((t) => t.xpos === "VBN"),
      kind: "certainty",
      worth: 0.76,
    },
    {
      ask: ["What does {w} tell the reader about the event it speaks of?"],
      key: "It’s possible that it took place, but this is not known for sure",
      wrong: [
        [
          "It’s certain that it took place, but the cause is not known",
          "“May” leaves open whether it took place.",
        ],
        [
          "It’s possible that it will take place, but hardly at any near date",
          "“Have” with this form looks back, not ahead.",
        ],
        [
          "It’s certain that it did not take place, though it was near",
          "That would be “might have” or “could have” at most.",
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
      worth: 0.72,
    },
    {
      fill: both,
      ask: [
        "What is claimed about {x} by the word {w}?",
        "How does the sentence see the step that it names for {x}?",
      ].slice(0, 1),
      key: "that it is right for {x} to {v}; whether that happens is not said",
      wrong: [
        [
          "that it is certain that {x} will {v}, and quite soon",
          "“Should” says what is right, not what is sure to come.",
        ],
        [
          "that it is open to {x} to {v}; to do so or not is equally right",
          "“Should” takes a side; it doesn’t leave the choice open.",
        ],
        [
          "that it has become a habit of {x} to {v}; nobody objects to that",
          "“Should” says what is right, not what is done.",
        ],
      ],
    },
    {
      ask: [
        "What does {w} tell the reader about the state of things?",
        "What may a reader conclude from {w}?",
      ],
      key: "Somebody thinks it right; whether it is or will be so is not said",
      wrong: [
        [
          "Somebody has made sure of it; it will be so before very long",
          "“Should” says what is right, not what is sure to come.",
        ],
        [
          "Somebody has looked into it; it turned out to be so all the time",
          "“Should” says what is right, not what is so.",
        ],
        [
          "Somebody holds it possible; whether it is right or not is not said",
          "That would be “may” or “might”.",
        ],
      ],
    },
    {
      ask: [
        "A student repeats this sentence with “will” in place of {w}. How does that change what is said?",
      ],
      key: "A view of what is right becomes a forecast",
      wrong: [
        ["A forecast becomes a view of what is right", "It’s the other way round."],
        ["A report of what was done becomes a forecast", "“Should” reports nothing as done."],
        ["A view of what is right becomes a mere wish", "“Will” is surer than a wish."],
      ],
    },
    {
      ask: ["Somebody answers: “But things are different!” Does this disprove the sentence?"],
      key: "No: the sentence says how things ought to be, not how they are",
      wrong: [
        [
          "No: the sentence says how things were, not how they now are",
          "“Should” doesn’t speak of the past here.",
        ],
        [
          "Yes: the sentence says how things are, and that is mistaken",
          "“Should” says what ought to be, not what is.",
        ],
        [
          "Yes: the sentence says how things will be, and that is still unsure",
          "“Should” is not used for a forecast here.",
        ],
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
      worth: 0.72,
    },
    {
      fill: both,
      ask: ["What is claimed about {x} by the word {w}?"],
      key: "that there is a need or a duty for {x} to {v}, whether or not it is done",
      wrong: [
        [
          "that there is a record of how {x} used to {v}, at some time now past",
          "“Must” doesn’t speak of the past here.",
        ],
        ["that there is a chance for {x} to {v}, which may be taken or left", "“Must” leaves no choice."],
        [
          "that there is a promise by {x} to {v}, which will be kept in any event",
          "“Must” names a need; nobody promises anything.",
        ],
      ],
    },
    {
      ask: ["In which sense is {w} used here?", "Which sense does {w} have in this sentence?"],
      key: "It names what is called for or required, whether or not it is done",
      wrong: [
        [
          "It names what is concluded from certain signs, though nobody has seen it",
          "That is the “must” of “You must be tired”.",
        ],
        [
          "It names what is foreseen with certainty, as no one can avoid it",
          "It speaks of what is required, not of what is foreseen.",
        ],
        [
          "It names what is allowed by the rules, whether or not it is wise",
          "What is only allowed would be told by “may”.",
        ],
      ],
    },
    {
      ask: ["How would the meaning change if “may” stood in place of {w}?"],
      key: "What is now a demand would be left to choice, or merely be possible",
      wrong: [
        ["What is now left to choice would become a demand, or be a necessity", "It’s the other way round."],
        ["What is now a demand would become a ban, or at least a warning", "“May” forbids nothing."],
        [
          "What is now still ahead would be said to be over, or nearly so",
          "Neither word speaks of the past.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "must not",
      cue: /\b(?:must not|mustn[’']t)\b/i,
      not: /\bmust not only\b|\bmust not merely\b/i,
      kind: "certainty",
      worth: 0.74,
    },
    {
      ask: ["How would the meaning change if “need not” stood in place of {w}?"],
      key: "What is now called intolerable would only be called unnecessary",
      wrong: [
        ["What is now called unnecessary would even be called intolerable", "It’s the other way round."],
        [
          "What is now called intolerable would be made everybody’s duty",
          "“Need not” is the absence of a duty.",
        ],
        [
          "What is now called possible would no longer be called possible",
          "Neither wording asks what is possible.",
        ],
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
        const s = subjectOf(f.tokens, verbOf(f));
        const t = f.tokens[s];
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
      fill: (f) => {
        const t = f.tokens[subjectOf(f.tokens, verbOf(f))];
        const n = bills.test(t?.lemma ?? "") ? t : f.tokens[f.tokens[verbOf(f)]?.head ?? -1];
        return n && /^NNP?$/.test(n.xpos) ? { n: n.norm } : null;
      },
      ask: ["What does {w}, rather than “does” or “will”, tell the reader about the {n}?"],
      key: "Its effects are told for the case that it goes ahead, which is not certain",
      wrong: [
        [
          "Its effects are told from what has been seen of it in practice until now",
          "“Would” speaks of a case that is only thought of.",
        ],
        [
          "Its effects are told as a promise that nothing whatever can now change",
          "“Would” makes no promise.",
        ],
        [
          "Its effects are told as those of a thing that was given up a long time ago",
          "“Would” alone doesn’t say that it was given up.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "would have",
      cue: /\b(?:would|could|should) (?:not )?have\b(?= (?:[a-zà-ÿ]+ly )?(?:been|[a-zà-ÿ]+(?:ed|en|ne|wn|un|ld|nt|ght|id|de|me|ut|st|ft|ood|ung|pt))\b)/i,
      not: /\bif\b|\b(?:will|would) have to\b|\bby (?:the|then|\d)\b|\bshould have\b/i,
      when: (f) =>
        f.tokens.slice(f.to, f.to + 3).some((t) => t.xpos === "VBN") &&
        /would/i.test(f.words) &&
        !/not/i.test(f.words) &&
        !/\b(?:wouldn|not|never|nobody|no one|nothing|hope\w*|must|may|until)\b/i.test(f.s.text),
      kind: "certainty",
      worth: 0.76,
    },
    {
      ask: ["What does {w} let the reader understand about what really came about?"],
      key: "As far as one can tell here, it did not come to that",
      wrong: [
        [
          "As far as one can tell here, it came to just that",
          "“Would have” tells of what was not in fact so.",
        ],
        [
          "As far as one can tell here, it comes to that again and again",
          "“Would have” tells of what was not in fact so.",
        ],
        [
          "As far as one can tell here, it will come to that in the end",
          "“Would have” looks back, not ahead.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "said would",
      cue: /\b(?:said|announced|promised|told [a-zà-ÿ]+|predicted|vowed) (?:that )?(?:[a-zà-ÿ’'-]+ ){1,5}(?<w>would)\b(?! have\b)/i,
      not: /[“”"]|\bif\b|\bwould (?:like|rather|prefer)\b|\bwouldn/i,
      when: isAux,
      kind: "certainty",
      worth: 0.72,
    },
    {
      ask: [
        "What does {w} tell the reader about the time of the thing announced?",
        "What may a reader conclude about the thing that the sentence reports with {w}?",
      ],
      key: "When this was said it lay ahead; whether it came about is not told here",
      wrong: [
        [
          "When this was said it was over; how it had come about is not told here",
          "“Would” looks ahead from the time of speaking.",
        ],
        [
          "When this was said it was going on, and it goes on to the present day",
          "“Would” looks ahead from the time of speaking.",
        ],
        [
          "When this was said it lay ahead, and it has since come about as foretold",
          "The sentence tells only what was said, not what followed.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "expected to",
      cue: /\b(?:expected|set|due|scheduled|slated|poised|on (?:course|track)) to\b/i,
      not: /\bif\b|\b(?:not|n[’']t) (?:expected|set|due|scheduled)\b|\bdue to (?:the|a|an|its|his|her|their|lack)\b/i,
      when: (f) =>
        f.tokens[f.to]?.xpos === "VB" &&
        /^(?:is|are|'s|now|also|still|,|PROPN|NOUN)$/.test(
          tagBefore(f)?.tag === "NOUN" || tagBefore(f)?.tag === "PROPN" ? "NOUN" : (tagBefore(f)?.norm ?? ""),
        ),
      kind: "certainty",
      worth: 0.74,
    },
    {
      ask: ["What, by the words {w}, has happened so far?"],
      key: "It is looked for or arranged, but has not come about yet",
      wrong: [
        ["It was looked for or arranged, and has since come about", "The words speak of what is to come."],
        ["It was looked for or arranged, but has been called off", "Nothing says that it was called off."],
        [
          "It was neither looked for nor arranged, but came by chance",
          "The words say that it is looked for.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "likely to",
      cue: /\b(?:is|are|was|were|be|seems?|appears?|looks?|more|most|less|also|very) (?<w>(?:likely|unlikely) to)\b/i,
      not: /\bif\b|\bthan\b|\b(?:less|least|more|most) likely\b/i,
      when: (f) => f.tokens[f.to]?.xpos === "VB",
      kind: "certainty",
      worth: 0.72,
    },
    {
      ask: ["What would be claimed too much or too little if {w} were replaced by “certain to”?"],
      key: "too much: a surprise in the other direction would be shut out",
      wrong: [
        ["too little: a surprise in the other direction would be let in", "“Certain” claims more, not less."],
        ["too little: the thing would be told as no more than a rumour", "“Certain” claims more, not less."],
        [
          "too much: the thing would be told as having happened before",
          "“Certain to” doesn’t speak of the past.",
        ],
      ],
    },
  ),
];
