/** Words that pass something on, vouch for it, or hold it at arm's length. */
import { childBy, childrenOf } from "@/lib/language/tree";
import { contentOf, nounBehind, statementAbout, subjectNamed } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { leans } from "./fill-words";
import { negated, plainVerb, tagAfter } from "./phrases";
import { type Fills, type Found, type Row, rows } from "./row";

/** What the same sentence would not say without a word that holds its statement at arm's length. */
const withoutTheWord: Row["wrong"] = [
  ["It would be left open whether {c}", "Without the word the statement is firmer, not more open."],
  [
    "It would be thought less likely that {c}",
    "Without the word the statement is firmer, not more doubtful.",
  ],
  ["It would be no more than a hope that {c}", "The word tells of no hope."],
];

/** A verb with a clause of what is said or known. */
const withClause = (f: Found) => plainVerb(f) && !negated(f) && childBy(f.tokens, f.from, "ccomp") > f.from;
const thirdPerson = (f: Found) =>
  !childrenOf(f.tokens, f.from).some((c) => /^(?:i|we|you)$/.test(f.tokens[c]?.norm ?? ""));

/** "is thought to be a metal" as a statement {c}: "the element is a metal". */
function heldToBe(f: Found): Fills | null {
  const x = subjectNamed(f, f.from, 7);
  if (!x || f.tokens[f.to]?.norm === "have") return null;
  const d = deedAt(f, f.to, x, 9);
  return d ? { x: x.text, c: `${x.text} ${shapes(d, x.plural).vs ?? ""}` } : null;
}
/** The statement that is claimed, and by whom. */
function claimed(f: Found): Fills | null {
  const c = contentOf(f, 13);
  const x = subjectNamed(f, f.from, 5, (text) => text);
  if (!c || !x) return null;
  return {
    ...c,
    x: x.text,
    was: x.plural ? "were" : "was",
    s: x.plural ? "" : "s",
    es: x.plural ? "" : "es",
  };
}
/** "claims of widespread fraud": what is claimed, as {n}. */
function alleged(f: Found): Fills | null {
  const of = tagAfter(f)?.norm === "of" ? f.to : -1;
  if (of < 0) {
    const n = nounBehind(f, 7);
    return n?.n && n.n !== n.head && !/^(?:the|an?|his|her|its|their) /i.test(n.n) ? n : null;
  }
  const n = nounBehind({ ...f, from: of, to: of + 1, words: "of" }, 7);
  return n?.n && !leans(n.n) && !/\b(?:right|ownership)\b/.test(n.n) ? n : null;
}
const people =
  /^(?:misconduct|fraud|corruption|abuse|torture|interference|involvement|violations?|crimes?|bribery|bias|tampering|wrongdoing|links?|ties|plot|theft|manipulation|cheating|harassment|discrimination|meddling|collusion|bribes|attacks?|conspiracy|rape|violence)$/;

export const hearsay: Row[] = [
  ...rows(
    {
      id: "said to be",
      cue: /\b(?:is|are) (?<w>(?:widely )?(?:believed|said|thought|reported|rumou?red|alleged|presumed) to)\b/i,
      not: /\bif\b|\bnot\b/i,
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: heldToBe,
      ask: ["How does the sentence treat the idea that {c}?"],
      key: "as what others hold, which may or may not be true",
      wrong: [
        ["as what others hold, which has been proved by now", "The words vouch for nothing."],
        ["as what others hold, which has been shown to be false", "The words don’t say that it is false."],
        ["as what the writer has found, which is new to others", "The words rest it on others."],
      ],
    },
  ),
  ...rows(
    {
      id: "left out",
      cue: /\b(?:seem(?:s|ed)?|appear(?:s|ed)?) to\b/i,
      not: /\bif\b|\bnot\b|\bwould\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" && f.tokens[f.to]?.xpos === "VB" && /s to$/i.test(f.words),
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: heldToBe,
      ask: ["What would change if {w} were left out?"],
      key: "It would be stated as a fact that {c}",
      wrong: withoutTheWord,
    },
  ),
  ...rows(
    {
      id: "left out",
      cue: /\b(?:perhaps|possibly|probably|presumably|arguably)\b/i,
      not: /\bif\b|\bperhaps (?:most|more|the|even|not|because)\b|\b(?:may|might|could|likely|seems?|appears?|would)\b/i,
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: (f) => statementAbout(f, 13, true),
      ask: ["What would change if {w} were left out?"],
      key: "It would be stated as a fact that {c}",
      wrong: withoutTheWord,
    },
  ),
  ...rows(
    {
      id: "reportedly",
      cue: /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|ostensibly)\b/i,
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: (f) => statementAbout(f, 13, true),
      ask: ["What difference would it make to leave out {w}?"],
      key: "The writer would be stating as a fact that {c}",
      wrong: [
        ["The writer would be reporting the rumour that {c}", "That is what the word itself does."],
        [
          "The writer would be leaving it open whether {c}",
          "Without the word the statement is firmer, not more doubtful.",
        ],
        ["The writer would be giving an opinion, namely that {c}", "Without the word it is told as a fact."],
      ],
    },
    {
      when: (f) => /^(?:reportedly|allegedly)$/i.test(f.words),
      ask: ["What difference would it make to leave out {w}?"],
      key: "The writer would be answering for the truth of the statement",
      wrong: [
        ["The writer would be passing on what others have said", "That is what the word itself does."],
        [
          "The writer would be casting doubt on the whole statement",
          "Without the word the statement is firmer, not more doubtful.",
        ],
        [
          "The writer would be quoting somebody’s statement exactly",
          "Leaving a word out doesn’t make a quotation.",
        ],
      ],
      worth: 0.8,
    },
  ),
  ...rows(
    {
      id: "claim",
      cue: /\b(?:claim(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?)\b/i,
      not: /\bclaim(?:s|ed|ing)? (?:responsibility|victory|credit|asylum|the lives?|\d)/i,
      when: (f) => withClause(f) && thirdPerson(f),
      kind: "certainty",
      worth: 0.8,
    },
    {
      fill: claimed,
      ask: ["What does the choice of {w} tell us about the statement that {c}?"],
      key: "It is what {x} say{s}; the text leaves open whether it is true",
      wrong: [
        [
          "It is what {x} say{s}; the text has found it to be true",
          "“Claim” leaves open whether it is true.",
        ],
        [
          "It is what {x} say{s}; the text has shown it to be a lie",
          "“Claim” leaves open whether it is false.",
        ],
        [
          "It is what {x} guess{es}; the text gives it as no more than that",
          "Who claims a thing states it firmly.",
        ],
      ],
    },
    {
      when: (f) =>
        !/\b(?:despite|although|though|but|false\w*|wrong\w*|actually|evidence|baseless|contrary)\b/i.test(
          f.s.text,
        ),
      ask: ["What is the effect of writing {w} rather than “pointed out”?"],
      key: "The writer does not confirm what was said",
      wrong: [
        ["The writer agrees with what was said", "That would be the effect of “pointed out”."],
        ["The writer calls what was said a lie", "The word leaves open whether it is true."],
        ["The writer doubts that this was really said", "The word doubts only whether it is true."],
      ],
      worth: 0.78,
    },
  ),
  ...rows(
    {
      id: "view",
      cue: /\b(?:believ(?:e|es|ed)|thinks?|thought|suspect(?:s|ed)?|assum(?:e|es|ed)|argu(?:e|es|ed))\b/i,
      when: (f) => withClause(f) && thirdPerson(f),
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: claimed,
      ask: ["How does the text treat the statement that {c}?"],
      key: "It is the opinion of {x}, which may or may not be right",
      wrong: [
        [
          "It is the opinion of {x}, which has turned out to be right",
          "The sentence doesn’t say whether it is right.",
        ],
        [
          "It is the opinion of {x}, which everyone else shares",
          "The sentence doesn’t say what others think.",
        ],
        [
          "It is an established fact, which {x} merely repeat{s}",
          "The sentence gives it as what somebody thinks.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "charge",
      cue: /\b(?:claims?(?= of)|(?:allegations?|accusations?)(?= of)|alleged|suspected)\b/i,
      not: /\b(?:legal|land|territorial|insurance|proved?|proven|confirmed) claims?\b|\bequal claims?\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "NOUN" ||
        (f.tokens[f.from]?.rel === "amod" && people.test(nounBehind(f)?.head ?? "")),
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: alleged,
      ask: ["How does the word {w} present “{n}”?"],
      key: "as a charge that may be true or false",
      wrong: [
        ["as a charge that has been proved", "The word leaves open whether it is so."],
        ["as a charge that has been disproved", "The word doesn’t say that it is false."],
        ["as a charge that nobody now disputes", "The word leaves open whether it is so."],
      ],
    },
  ),
  ...rows(
    {
      id: "suggests",
      cue: /\b(?:suggest(?:s|ed)?|indicat(?:e|es|ed))\b/i,
      when: (f) =>
        withClause(f) &&
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
      fill: (f) => contentOf(f, 13),
      ask: ["How would the meaning change if “proves” stood in place of {w}?"],
      key: "There would be no doubt left that {c}",
      wrong: [
        ["There would be more doubt whether {c}", "“Proves” is the surer word."],
        ["There would be a wish or a hope that {c}", "Neither word tells of a wish."],
        ["There would be just one person who says that {c}", "Neither word says how many say so."],
      ],
    },
  ),
  ...rows(
    {
      id: "factive",
      cue: /\b(?:realis(?:e|es|ed)|realiz(?:e|es|ed)|discover(?:s|ed)?|learn(?:s|ed|t)|recogni[sz](?:e|es|ed)|remind(?:s|ed)?|knew)\b/i,
      not: /\bif\b|\b(?:don[’']t|not|never|wants?|to) know\b/i,
      when: (f) => withClause(f) && tagAfter(f)?.norm === "that",
      worth: 0.76,
    },
    {
      fill: (f) => contentOf(f, 13),
      ask: ["What does the choice of {w}, rather than “claimed” or “believed”, tell us?"],
      key: "The writer accepts it as true that {c}",
      wrong: [
        ["The writer leaves it open whether {c}", "That would be “claimed” or “believed”."],
        ["The writer hints at doubts whether {c}", "Nobody can learn, or point out, what isn’t so."],
        ["The writer thinks it news to all that {c}", "The verb doesn’t say who knew of it before."],
      ],
    },
  ),
  ...rows(
    {
      id: "deny",
      cue: /\b(?:denies|denied|denying)\b/i,
      not: /\bif\b/i,
      when: (f) => childBy(f.tokens, f.from, "ccomp") > f.from,
      worth: 0.76,
    },
    {
      fill: (f) => contentOf(f, 13),
      ask: ["What does {w} take for granted?"],
      key: "that somebody has said or suspected that {c}",
      wrong: [
        ["that somebody has shown beyond doubt that {c}", "One may deny what nobody has shown."],
        ["that nobody but one person believes that {c}", "The word doesn’t say how many believe it."],
        ["that nobody has yet thought of saying that {c}", "One denies what others say or suspect."],
      ],
    },
  ),
  ...rows(
    {
      id: "officially",
      cue: /\b(?:officially|on paper|in theory|nominally|in principle|technically|theoretically)\b/i,
      when: (f) => tagAfter(f)?.tag !== "ADJ",
      not: /\bofficially (?:announc|open|launch|start|begin|withdraw|declar|end)/i,
      worth: 0.74,
    },
    {
      fill: (f) => {
        const c = statementAbout(f, 13, true)?.c;
        return c ? { c, k: /^officially$/i.test(f.words) ? "By official accounts" : "On paper" } : null;
      },
      ask: ["What does {w} suggest to a careful reader?"],
      key: "{k} {c}, but things may be different in practice",
      wrong: [
        [
          "In practice {c}, but things are not so on paper",
          "The wording speaks of what is laid down, not of the practice.",
        ],
        [
          "{k} {c}, and it is just the same in practice",
          "The wording limits the claim to what is laid down.",
        ],
        ["In practice {c}, but it is not known to the public", "The wording says nothing of a secret."],
      ],
    },
  ),
];
