/** Words that pass something on, vouch for it, or hold it at arm's length. */
import { childBy, childrenOf } from "@/lib/language/tree";
import { behind, negated, plainVerb, subjectAt, tagAfter, tagBefore } from "./phrases";
import { type Found, type Row, rows } from "./row";

/** A verb with a clause of what is said or known. */
const withClause = (f: Found) => plainVerb(f) && !negated(f) && childBy(f.tokens, f.from, "ccomp") > f.from;
const thirdPerson = (f: Found) =>
  !childrenOf(f.tokens, f.from).some((c) => /^(?:i|we|you)$/.test(f.tokens[c]?.norm ?? ""));

export const hearsay: Row[] = [
  ...rows(
    {
      id: "said to be",
      cue: /\b(?:is|are|was|were|been) (?<w>(?:widely )?(?:believed|said|thought|reported|understood|rumou?red|alleged|presumed|considered) to)\b/i,
      not: /\bif\b|\bnot\b/i,
      kind: "certainty",
      worth: 0.78,
    },
    {
      ask: ["How firmly does the sentence stand behind what follows {w}?"],
      key: "It passes it on from others, without vouching for it",
      wrong: [
        ["It vouches for it, having ruled out that others are wrong", "The words leave it to others."],
        [
          "It passes it on from others, so as to show it to be false",
          "The words don’t say that it is false.",
        ],
        ["It puts it forward as a guess that no one else has made", "The words rest it on others."],
      ],
    },
  ),
  ...rows(
    {
      id: "seems to",
      cue: /\b(?:seem(?:s|ed)?|appear(?:s|ed)?) to\b/i,
      not: /\bif\b|\bnot\b|\bwould\b/i,
      when: (f) => f.tokens[f.from]?.tag === "VERB" && f.tokens[f.to]?.xpos === "VB",
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: behind,
      ask: [
        "What would the sentence claim more firmly if {w} were left out?",
        "How does {w} change the force of the sentence?",
      ],
      key: "that it is in fact so, and does not merely look so",
      wrong: [
        [
          "that it merely looks so, and is not so in fact",
          "That is nearer to what the words themselves say.",
        ],
        [
          "that it has been so for long, and will surely stay so",
          "The words have nothing to do with duration.",
        ],
        ["that it is said to be so, and by many people", "The words don’t rest it on what people say."],
      ],
    },
  ),
  ...rows(
    {
      id: "claim",
      cue: /\bclaim(?:s|ed|ing)?\b/i,
      not: /\bclaim(?:s|ed|ing)? (?:responsibility|victory|credit|asylum|the lives?|\d)/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" &&
        childBy(f.tokens, f.from, "ccomp") > f.from &&
        thirdPerson(f) &&
        !negated(f),
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: subjectAt,
      ask: ["What does the choice of {w}, rather than “showed”, tell the reader?"],
      key: "that {x} may be right or wrong; the text doesn’t vouch for the statement",
      wrong: [
        [
          "that {x} {has} been proved right; the text has checked the statement",
          "“Claim” leaves open whether it is true.",
        ],
        [
          "that {x} {has} been proved wrong; the text has refuted the statement",
          "“Claim” leaves open whether it is false.",
        ],
        [
          "that {x} may well doubt it too; the text passes on a guess, not a statement",
          "Who claims a thing states it firmly.",
        ],
      ],
    },
    {
      ask: ["What does the choice of {w}, rather than “showed”, tell the reader?"],
      key: "The statement is passed on; that it is true is not vouched for",
      wrong: [
        [
          "The statement is passed on; that it is true has been checked",
          "“Claim” leaves open whether it is true.",
        ],
        [
          "The statement is passed on; that it is a lie has been shown",
          "“Claim” leaves open whether it is false.",
        ],
        [
          "The statement is the writer’s own; nobody else has so far made it",
          "The one who “claims” it is somebody else.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "claim",
      cue: /\b(?:claims?(?= of)|(?:allegations?|accusations?)(?= (?:of|that)))/i,
      when: (f) => f.tokens[f.from]?.tag === "NOUN",
      not: /\b(?:legal|land|territorial|insurance|proved?|proven|confirmed) claims?\b|\bequal claims?\b/i,
      kind: "certainty",
      worth: 0.76,
    },
    {
      ask: ["What does the word {w} tell the reader about the thing it speaks of?"],
      key: "It has been put forward; whether it is so is another matter",
      wrong: [
        [
          "It has been looked into; that it is so is no longer doubted",
          "The word leaves open whether it is so.",
        ],
        [
          "It has been taken back; that it is not so is now admitted",
          "The word doesn’t say that it was taken back.",
        ],
        [
          "It has been kept quiet; whether it is so only few can know",
          "The word says that it was put forward.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "suggests",
      cue: /\b(?:suggest(?:s|ed)?|indicat(?:e|es|ed)|point(?:s|ed)? to(?: the)?)\b/i,
      when: (f) =>
        plainVerb(f) &&
        childBy(f.tokens, f.from, "ccomp") > f.from &&
        childrenOf(f.tokens, f.from).some(
          (c) =>
            /^nsubj$/.test(f.tokens[c]?.rel ?? "") &&
            /^(?:study|studies|finding|findings|research|data|evidence|report|survey|result|results|figures|test|tests|analysis|poll|estimates?|numbers|shift)$/.test(
              f.tokens[c]?.norm ?? "",
            ),
        ),
      kind: "certainty",
      worth: 0.8,
    },
    {
      ask: [
        "How would the meaning change if “prove” stood in place of {w}?",
        "Why would “prove” be too strong a word in place of {w}?",
      ],
      key: "A sign that speaks for something would be told as leaving no doubt",
      wrong: [
        ["A proof that leaves no doubt would be told as a mere sign of it", "It’s the other way round."],
        ["A sign that speaks against something would be told as one for it", "Both words speak for it."],
        [
          "A thing that somebody merely wishes would be told as one that was found",
          "“Suggest” tells of no wish here.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "factive",
      cue: /\b(?:realis(?:e|es|ed)|realiz(?:e|es|ed)|discover(?:s|ed)?|learn(?:s|ed|t)|reveal(?:s|ed)?|recogni[sz](?:e|es|ed)|is aware|are aware|were aware|was aware|remind(?:s|ed)?|know(?:s)?|knew)\b/i,
      not: /\bif\b|\b(?:don[’']t|not|never|wants?|to) know\b|\bknow (?:how|what|why|where|who|whether|if)\b|\bknown\b/i,
      when: (f) => withClause(f) && tagAfter(f)?.norm === "that",
      worth: 0.74,
    },
    {
      ask: [
        "How does the sentence treat the thing that comes after {w}?",
        "What would change if “believe” stood in place of {w}?",
      ].slice(0, 1),
      key: "as a fact, which the verb takes for granted",
      wrong: [
        ["as a view, which the verb leaves to its holder", "That would be “believe” or “think”."],
        ["as a rumour, which the verb holds to be false", "One can’t come to know what is false."],
        ["as a plan, which the verb says is still ahead", "The verb is of knowing, not of planning."],
      ],
    },
  ),
  ...rows(
    {
      id: "found that",
      cue: /\b(?:found|shows?|showed|has shown|have shown|confirmed) that\b/i,
      not: /\bif\b|\b(?:we|our)\b/i,
      when: (f) =>
        f.s.quoted < 0.4 && childrenOf(f.tokens, f.from).some((c) => /^nsubj$/.test(f.tokens[c]?.rel ?? "")),
      worth: 0.66,
    },
    {
      ask: ["What would change if “claimed that” stood in place of {w}?"],
      key: "The text would no longer take what follows as established",
      wrong: [
        ["The text would now take what follows as established", "It’s the other way round."],
        ["The text would no longer say who stands behind it", "Both verbs name the same one behind it."],
        [
          "The text would now tell the reader that what follows is untrue",
          "“Claimed” leaves open whether it is true.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "accused of",
      cue: /\b(?:accus(?:e|es|ed|ing)\b(?= [^.]{1,50}\bof\b)|suspected of|charged with)\b/i,
      not: /\baccused criminals?\b/i,
      kind: "certainty",
      worth: 0.74,
    },
    {
      ask: ["What does {w} let a careful reader take as settled?"],
      key: "that the reproach is made, but not that it is deserved",
      wrong: [
        [
          "that the reproach is deserved, but not that it is made",
          "That it is made is just what the words say.",
        ],
        [
          "that the reproach is made, and has been found deserved",
          "The words leave open whether it is deserved.",
        ],
        ["that the reproach is made, but that no one believes it", "The words don’t say who believes it."],
      ],
    },
  ),
  ...rows(
    {
      id: "deny",
      cue: /\b(?:den(?:y|ies|ied)|denying)\b/i,
      not: /\bden(?:y|ied|ies|ying) (?:entry|access|bail|the right|them|him|her|us|me|[a-zà-ÿ]+ (?:access|entry|the right)|any (?:citizen|person))\b|\bif\b|\bcan(?:not|[’']t) deny\b/i,
      when: (f) =>
        (plainVerb(f) || f.tokens[f.from]?.xpos === "VBG") &&
        (childBy(f.tokens, f.from, "ccomp", "xcomp") > f.from ||
          f.tokens
            .slice(f.to, f.to + 4)
            .some((t) =>
              /^(?:allegations?|accusations?|claims?|involvement|responsibility|wrongdoing|reports?|charges?)$/.test(
                t.norm,
              ),
            )),
      worth: 0.74,
    },
    {
      ask: [
        "What does {w} take for granted?",
        "What must have gone before, if there is something to {w}?",
      ].slice(0, 1),
      key: "that somebody had said or suspected it",
      wrong: [
        ["that nobody had said or suspected it", "One denies what others say or suspect."],
        ["that everybody has come to accept it", "What is denied is still disputed."],
        ["that somebody has proved it to be false", "To deny is to say so, not to prove it."],
      ],
    },
  ),
  ...rows(
    {
      id: "estimate",
      cue: /\bestimat(?:es|ed)\b(?= (?:[a-zà-ÿ’'-]+ ){0,4}(?:[A-Z]{2} ?)?[$£€]? ?(?:\d|(?:a|one|half) (?:million|billion|third|quarter|thousand)|one million))|\bestimated\b(?= (?:[a-zà-ÿ\d’'-]+ ){3,9}at\b)/i,
      not: /\bif\b/i,
      when: (f) => /^(?:VERB|ADJ)$/.test(f.tokens[f.from]?.tag ?? ""),
      kind: "certainty",
      worth: 0.74,
    },
    {
      ask: ["How should a reader take the number in this sentence, given {w}?"],
      key: "as a reasoned guess, from which the real number may differ",
      wrong: [
        [
          "as an exact count, from which the real number can’t differ",
          "What is counted need not be estimated.",
        ],
        [
          "as a mere wish, with which the real number has nothing to do",
          "An estimate rests on reasons, not on wishes.",
        ],
        [
          "as an upper limit, below which the real number has to stay",
          "An estimate may be too low as well as too high.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "officially",
      cue: /\b(?:officially|on paper|in theory|nominally|in principle)\b/i,
      not: /\bofficially (?:announc|open|launch|start|begin|withdraw|declar|end)|\bformally (?:announc|open|launch|start|begin|withdraw|declar|end|charg|ask)/i,
      worth: 0.72,
    },
    {
      ask: ["What does {w} suggest to a careful reader?"],
      key: "In practice things may well be otherwise",
      wrong: [
        [
          "In practice things are sure to be just the same",
          "The wording limits the claim to rules or names.",
        ],
        ["In practice things have never once been tried out", "The wording says nothing of trials."],
        ["In practice things are still a secret to most", "The wording says nothing of secrets."],
      ],
    },
  ),
  ...rows(
    {
      id: "reportedly",
      cue: /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|ostensibly)\b/i,
      kind: "certainty",
      worth: 0.76,
    },
    {
      ask: [
        "What would the sentence claim if {w} were left out?",
        "What responsibility would the writer take on by leaving out {w}?",
      ],
      key: "The writer would state it as a fact, and answer for it",
      wrong: [
        ["The writer would pass it on, and leave it to others", "That is what the word itself does."],
        [
          "The writer would deny it, and set others right on it",
          "Without the word the statement is not denied.",
        ],
        [
          "The writer would wonder at it, and ask others for a proof",
          "Without the word the statement is a plain one.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "alleged",
      cue: /\b(?:alleged|suspected|purported)\b(?= [a-zà-ÿ]+)/i,
      when: (f) => f.tokens[f.from]?.rel === "amod" || f.tokens[f.from]?.tag === "ADJ",
      kind: "certainty",
      worth: 0.76,
    },
    {
      ask: ["Why may the writer have put {w} before the noun?"],
      key: "The charge is not proved, and the writer doesn’t want to judge",
      wrong: [
        [
          "The charge is proved, and the writer wants that to be known",
          "The word is used of what isn’t proved.",
        ],
        [
          "The charge is disproved, and the writer wants to make fun of it",
          "The word doesn’t say that it was disproved.",
        ],
        [
          "The charge is forgotten, and the writer wants to bring it back",
          "The word says nothing of forgetting.",
        ],
      ],
    },
  ),
  ...rows(
    { id: "so-called", cue: /\bso-called\b/i, not: /so-called [“"‘]/i, worth: 0.7 },
    {
      ask: ["What does {w} let the reader see of the attitude to the name that follows?"],
      key: "It’s a name that others use, and that need not fit",
      wrong: [
        [
          "It’s a name that the text itself has coined with pride",
          "The word holds the name at arm’s length.",
        ],
        ["It’s a name that has only lately been forbidden by law", "The word says nothing of a ban."],
        ["It’s a name that nobody but experts would ever use", "The word doesn’t say who uses it."],
      ],
    },
  ),
  ...rows(
    {
      id: "perhaps",
      cue: /\b(?:perhaps|possibly|probably|presumably|arguably)\b/i,
      not: /\bif\b|\bperhaps (?:most|more|the|even|not|because)\b|\b(?:may|might|could|likely|seems?|appears?)\b/i,
      when: (f) => tagBefore(f)?.text !== "," || tagAfter(f)?.text !== ",",
      kind: "certainty",
      worth: 0.7,
    },
    {
      ask: ["What does {w} tell the reader about how sure the statement is?"],
      key: "It’s offered as a view that may turn out mistaken",
      wrong: [
        ["It’s offered as a fact that others have confirmed", "The word keeps it from being a plain fact."],
        ["It’s offered as a hope that can never be fulfilled", "The word says nothing of hopes."],
        ["It’s offered as a lie that somebody else believes", "The word doesn’t say that it is false."],
      ],
    },
  ),
  ...rows(
    {
      id: "feared",
      cue: /\b(?:fear(?:s|ed)?|worr(?:y|ies|ied)|warn(?:s|ed)?) that\b(?=[^.]*\b(?:will|would|could|may|might)\b)/i,
      not: /\bif\b|\bnot?\b/i,
      when: (f) => f.tokens[f.from]?.tag !== "NOUN",
      kind: "certainty",
      worth: 0.72,
    },
    {
      ask: ["What may a careful reader conclude from {w}?"],
      key: "Somebody sees a danger; the harm itself is not reported as done",
      wrong: [
        [
          "Somebody has met with harm; that it would come had been foretold",
          "A danger is named, not a harm that was done.",
        ],
        [
          "Somebody sees a danger; steps to avert it are reported as taken",
          "The words say nothing of steps.",
        ],
        [
          "Somebody had seen a danger; it is reported as having passed by",
          "The words don’t say that it has passed.",
        ],
      ],
    },
  ),
];
