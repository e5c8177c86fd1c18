/** Triggers of contrast and condition: what would have been expected, what is needed, what is only supposed. */
import { behindNoun, condition, tagAfter, tagBefore } from "./phrases";
import { type Found, type Row, rows } from "./row";

const ifClause = (f: Found) => {
  const head = f.tokens[f.from]?.head ?? -1;
  return f.tokens[f.from]?.rel === "mark" && /^advcl/.test(f.tokens[head]?.rel ?? "");
};
const past = (f: Found) => {
  const head = f.tokens[f.from]?.head ?? -1;
  return f.tokens.some((t, n) => (n === head || t.head === head) && n > f.from && /^(?:VBD)$/.test(t.xpos));
};
/** Tokens of the clause after "if", up to the comma or nine words. */
const after = (f: Found) => f.tokens.slice(f.to, f.to + 9);
const noReport =
  /\b(?:said|says|told|asked|wrote|claimed|warned|argued|added|think|thought|believed?|according)\b|[“”"]/i;

export const contrast: Row[] = [
  ...rows(
    {
      id: "despite",
      cue: /\b(?:despite|in spite of|notwithstanding)\b/i,
      not: /\b(?:despite|in spite of) (?:[a-zà-ÿ]+ ){0,2}best\b/i,
      worth: 0.76,
    },
    {
      fill: behindNoun,
      ask: ["What does {w} tell the reader about the part played here by {x}?"],
      key: "that {x} might have been thought a hindrance, but proved none",
      wrong: [
        [
          "that {x} might have been thought a help, and really proved one",
          "“Despite” joins what doesn’t seem to go together.",
        ],
        [
          "that {x} came first, and that all the rest came about by that",
          "“Despite” names a hindrance, not a means.",
        ],
        [
          "that {x} had been feared for long, but did not come in the end",
          "“Despite” takes it that this was really there.",
        ],
      ],
    },
    {
      ask: ["How do the two things that {w} joins seem to go together?"],
      key: "badly: the one would lead a reader to expect the opposite of the other",
      wrong: [
        [
          "closely: the one would lead a reader to expect just this of the other",
          "“Despite” joins what doesn’t seem to go together.",
        ],
        [
          "loosely: the one would lead a reader to expect nothing of the other",
          "“Despite” says that the one speaks against the other.",
        ],
        [
          "in turn: the one would lead a reader to expect the other to follow later",
          "“Despite” tells of no order in time.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "although",
      cue: /\beven though\b|^["“]?(?<w>(?:al)?though)\b/i,
      not: /\bas though\b/i,
      when: (f) => tagAfter(f)?.text !== ",",
      worth: 0.72,
    },
    {
      ask: [
        "What is the standing of the part that {w} brings in?",
        "How does the writer treat the part that {w} brings in?",
      ],
      key: "It is granted to be so, but it doesn’t keep the main point from being so",
      wrong: [
        [
          "It is doubted, and so the main point may turn out not to be so either",
          "What “although” brings in is granted.",
        ],
        [
          "It is granted to be so, and it is told as the very reason for the main point",
          "It would rather speak against the main point.",
        ],
        [
          "It is denied, and the main point of the sentence is put in its place",
          "What “although” brings in isn’t denied.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "although after",
      cue: /, (?<w>(?:al)?though)\b(?! not\b)/i,
      when: (f) => f.s.quoted === 0 && tagAfter(f)?.text !== "," && f.tokens[f.from]?.tag === "SCONJ",
      worth: 0.74,
    },
    {
      ask: [
        "What does the part after {w} do to what was said before it?",
        "How does the part after {w} stand to what was said just before?",
      ],
      key: "It limits what was said before, without taking it back",
      wrong: [
        ["It explains what was said before, by giving its cause", "A cause would be told by “because”."],
        ["It takes back what was said before, as a plain mistake", "Both parts are told as true."],
        [
          "It repeats what was said before, only in plainer words",
          "It adds something that doesn’t quite fit the rest.",
        ],
      ],
    },
  ),
  ...rows(
    { id: "even if", cue: /\beven if\b/i, worth: 0.76 },
    {
      ask: ["What does the sentence claim by {w}?"],
      key: "In this case too the rest holds; whether it comes to that is left open",
      wrong: [
        [
          "In this case only the rest holds; whether it comes to that is left open",
          "“Even if” adds a case; it doesn’t single it out.",
        ],
        [
          "In this case the rest fails; and it is sure enough to come to that",
          "“Even if” says that the rest holds all the same.",
        ],
        [
          "In this case too the rest holds; and it has in fact come to that",
          "“If” leaves open whether it comes to that.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "if open",
      cue: /\bif\b/i,
      not: /\b(?:even|as|only|what|see|know|knowing|ask|asked|wonder|doubt|unclear|clear|yet|sure|or) if\b|\bif (?:not|any|only|so|ever|you will|you don[’']t|you do not|necessary|possible|anything)\b|\b(?:were|had|would|could|might)\b|’d\b|'d\b/i,
      whole: true,
      when: (f) =>
        ifClause(f) &&
        !past(f) &&
        (f.from <= 2 || /^(?:[,:;]|“|"|‘)$/.test(tagBefore(f)?.text ?? "")) &&
        !/^(?:because|that|and)$/.test(tagBefore(f, 1)?.norm ?? ""),
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: condition,
      ask: [
        "How does the sentence treat the thought that {c}?",
        "How sure is it, by this sentence, that {c}?",
      ].slice(0, 1),
      key: "as a case to reckon with; it’s left open whether it is or will be so",
      wrong: [
        [
          "as a fact that is settled; the rest of the sentence follows from it",
          "“If” doesn’t say that it is a fact.",
        ],
        [
          "as a mistake that others make; the rest of the sentence corrects it",
          "Nothing in the sentence says that it is false.",
        ],
        ["as a hope that is widely shared; the rest of the sentence explains it", "“If” tells of no hope."],
      ],
    },
    {
      ask: [
        "What does the sentence say about the case that the word “if” brings in?",
        "How sure is the case that the word “if” brings in?",
      ],
      key: "The sentence reckons with it, without saying whether it is or will be so",
      wrong: [
        [
          "The sentence takes it as a fact, and draws a conclusion from that fact",
          "“If” doesn’t say that it is a fact.",
        ],
        [
          "The sentence takes it as false, and only shows what would follow otherwise",
          "Nothing in the sentence says that it is false.",
        ],
        [
          "The sentence takes it as likely, and gives the reasons for this belief",
          "“If” doesn’t say how likely it is.",
        ],
      ],
    },
    {
      ask: [
        "A student quotes only the main part of this sentence, without the “if” part. How does that change what is said?",
      ],
      key: "What holds in one case would be told as holding in any case",
      wrong: [
        [
          "What is sure in all cases would seem to depend on a single one",
          "It’s the other way round: the “if” part sets the limit.",
        ],
        [
          "What is only a guess at the past would be told as a promise",
          "The “if” part doesn’t make it a guess at the past.",
        ],
        [
          "What is doubted by the writer would be told as an opinion",
          "The “if” part names a condition, not a doubt of this kind.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "if unreal",
      cue: /\bif\b/i,
      not: /\b(?:even|as|only|what|but|see|know|ask|asked|wonder|doubt) if\b|\bif (?:not|any|only|so|ever)\b|\bif you will\b/i,
      when: (f) =>
        ifClause(f) &&
        after(f).some(
          (t, n, all) => t.norm === "had" && all.slice(n + 1, n + 4).some((o) => o.xpos === "VBN"),
        ) &&
        /\b(?:would|could|might) (?:[a-zà-ÿ]+ )?(?:have|not have)\b/i.test(f.s.text),
      kind: "certainty",
      worth: 0.8,
    },
    {
      ask: ["What does the sentence let the reader understand about the case after “if”?"],
      key: "It did not come about; the sentence merely imagines it",
      wrong: [
        ["It did come about; the sentence explains its outcome", "“Would have” tells of what didn’t happen."],
        [
          "It may still come about; the sentence warns against it",
          "The sentence looks back on what didn’t happen.",
        ],
        [
          "It came about more than once; the sentence sums it up",
          "“Would have” tells of what didn’t happen.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "if remote",
      cue: /\bif\b/i,
      not: /\b(?:even|as|only|what|but|see|know|ask|asked|wonder|doubt) if\b|\bif (?:not|any|only|so|ever)\b/i,
      when: (f) =>
        ifClause(f) &&
        !noReport.test(f.s.text) &&
        after(f).some((t) => /^(?:were|VBD)$/.test(t.norm === "were" ? "were" : t.xpos)) &&
        !after(f).some((t) => t.norm === "had") &&
        /\b(?:would|’d)\b/.test(f.s.text) &&
        !/\bwould have\b/.test(f.s.text),
      kind: "certainty",
      worth: 0.76,
    },
    {
      ask: ["What do the past form after “if” and the “would” tell the reader?"],
      key: "The case is only imagined; it is not said to be so in fact",
      wrong: [
        [
          "The case is past and over; it was so once but is so no longer",
          "This past form doesn’t speak of the past.",
        ],
        [
          "The case is settled; it is sure to come about before very long",
          "“Would” speaks of what is only imagined.",
        ],
        [
          "The case is a rule; it comes about each time in the same way",
          "“Would” with “if” imagines a case here.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "unless",
      cue: /\bunless\b/i,
      worth: 0.76,
    },
    {
      ask: ["What follows from the sentence for the case named after {w}?"],
      key: "In that one case the rest need not hold",
      wrong: [
        ["In that one case the rest is sure to hold", "“Unless” takes this case out."],
        ["In that one case and no other the rest holds", "“Unless” means “if … not”."],
        ["In that case as in others the rest must hold", "“Unless” takes this case out."],
      ],
    },
  ),
  ...rows(
    {
      id: "without",
      cue: /\bwithout\b/i,
      not: /\bwithout (?:doubt|question|exception|[a-zà-ÿ]+ing|a doubt|that)\b|\bgo(?:es)? without\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "ADP" &&
        (/^Without/.test(f.s.text)
          ? /\b(?:can(?:not|[’']t| not)|could not|couldn[’']t|would|will|won[’']t|impossible|no)\b/.test(
              f.s.text,
            )
          : /\b(?:cannot|can not|can[’']t|could not|couldn[’']t|won[’']t|will not|would not|impossible) (?:[a-zà-ÿ]+ ){0,3}without\b/i.test(
              f.s.text,
            )),
      worth: 0.8,
    },
    {
      fill: behindNoun,
      ask: ["What does the sentence, with its “without”, say about {x}?"],
      key: "that {x} {is} needed; whether that is enough is not said",
      wrong: [
        ["that {x} {is} enough; nothing else is needed beside that", "What is needed need not be enough."],
        [
          "that {x} {is} of help; but one could very well do without",
          "The sentence says that it can’t be done without.",
        ],
        ["that {x} {is} in the way; things would be better otherwise", "It’s the other way round."],
      ],
    },
  ),
  ...rows(
    {
      id: "instead of",
      cue: /\b(?:instead of|rather than)\b/i,
      not: /\b(?:would|had|[’']d) rather\b|\(/i,
      when: (f) => f.tokens[f.to]?.tag !== "NUM",
      worth: 0.64,
    },
    {
      ask: [
        "What does the sentence say of the thing named right after {w}?",
        "What happens, by this sentence, with the thing named right after {w}?",
      ],
      key: "It is passed over in favour of the other",
      wrong: [
        ["It is preferred to the other, and rightly so", "It’s the other way round."],
        ["It is joined with the other, as its other half", "The words choose the one against the other."],
        ["It comes after the other, as its consequence", "The words choose; they don’t tell of an order."],
      ],
    },
  ),
  ...rows(
    {
      id: "let alone",
      cue: /\b(?:let alone|much less|not to mention|never mind)\b/i,
      not: /\bmuch less (?:[a-zà-ÿ]+ )?(?:than|likely|of)\b/i,
      when: (f) => tagBefore(f)?.text === ",",
      worth: 0.78,
    },
    {
      ask: ["Of the two things joined by {w}, which does the sentence treat as the more far-reaching?"],
      key: "the second: if the first isn’t so, the second is even less so",
      wrong: [
        [
          "the first: if the second isn’t so, the first is even less so",
          "The words lead on to the greater thing.",
        ],
        [
          "neither: both are as likely as each other, or as unlikely",
          "The words lead on to the greater thing.",
        ],
        [
          "neither: the second is named only to be left aside as untrue",
          "The words bring it in; they don’t leave it aside.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "unlike",
      cue: /\bunlike\b/i,
      when: (f) => f.tokens[f.from]?.tag === "ADP" || f.tokens[f.from]?.tag === "SCONJ",
      worth: 0.72,
    },
    {
      fill: behindNoun,
      ask: ["What may be inferred about {x} from the word “unlike”?"],
      key: "that the main part of the sentence isn’t true of {x}",
      wrong: [
        ["that the main part of the sentence is just as true of {x}", "“Unlike” marks a difference."],
        [
          "that the main part of the sentence was first true of {x}",
          "“Unlike” says nothing of where it began.",
        ],
        ["that the main part of the sentence ought to be true of {x}", "“Unlike” says nothing of wishes."],
      ],
    },
  ),
  ...rows(
    {
      id: "the more the more",
      cue: /\bthe (?:more|less|[a-zà-ÿ]+er)\b[^,.;]{2,60}, the (?:more|less|[a-zà-ÿ]+er)\b/i,
      worth: 0.74,
    },
    {
      ask: ["How are the two parts of this sentence tied to each other?"],
      key: "As the first thing changes, so does the second along with it",
      wrong: [
        [
          "As the first thing ends, so the second can at last set in",
          "The wording ties two degrees to each other.",
        ],
        [
          "As the first thing is larger, the second must be smaller by it",
          "The wording says that they go together.",
        ],
        [
          "As the first thing is true, the second cannot be true as well",
          "The wording says that they go together.",
        ],
      ],
    },
  ),
];
