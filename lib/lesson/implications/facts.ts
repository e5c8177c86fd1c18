/** What a statement rests on: evidence, links, conclusions, one side's word, and verbs of saying that vouch or give away. */
import { childBy, childrenOf } from "@/lib/language/tree";
import { contentOf, nounBehind, statementAbout, statementAt, subjectNamed } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { named } from "./fill-named";
import { agreeing, leans } from "./fill-words";
import { negated, plainVerb, tagAfter, tagBefore } from "./phrases";
import { type Fills, type Found, type Row, rows } from "./row";

const withClause = (f: Found) => plainVerb(f) && !negated(f) && childBy(f.tokens, f.from, "ccomp") > f.from;

/** The clause behind a noun ("evidence that …") as {c}. */
export function clauseOfNoun(f: Found): Fills | null {
  const that = f.tokens.findIndex((t, n) => n >= f.to - 1 && n <= f.to && t.norm === "that");
  const head = f.tokens[that]?.head ?? -1;
  if (that < 0 || head <= that) return null;
  const tokens = f.tokens.map((t, n) => (n === head ? { ...t, rel: "ccomp" } : t));
  const c = statementAt({ ...f, tokens }, head, 13);
  return c ? { c } : null;
}
/** Who says and what, as {x} and {c}. */
function saidBy(f: Found): Fills | null {
  const c = contentOf(f, 13);
  const x = subjectNamed(f, f.from, 6);
  return c && x ? { ...c, x: x.text, ...agreeing(x.plural, false) } : null;
}
/** "critics say …": the clause of the last word. */
function sideSays(f: Found): Fills | null {
  const at = f.to - 1;
  return contentOf({ ...f, from: at, words: f.tokens[at]?.text ?? "" }, 13);
}
/** Things that a study sets beside one another: {x} and {n}. */
function linked(f: Found): Fills | null {
  const { tokens } = f;
  const x = subjectNamed(f, f.from, 7);
  const head = tokens[f.to - 1]?.head ?? -1;
  const t = tokens[head];
  if (!x || t?.tag !== "NOUN" || head < f.to) return null;
  const n = named(f, head, 8);
  const own = tokens.slice(x.span.from, x.span.to);
  if (!n || own.some((o) => o.tag === "PROPN") || leans(n.text)) return null;
  return { x: x.text, n: n.text, ...agreeing(x.plural, false) };
}
/** "raises the risk of heart disease": what may come, {n}. */
function riskOf(f: Found): Fills | null {
  const head = f.tokens[f.to - 1]?.head ?? -1;
  const n = head >= f.to && f.tokens[head]?.tag === "NOUN" ? named(f, head, 6) : null;
  return n && !n.plural ? { n: n.text } : null;
}
/** "must have left": told as past {past}. */
function done(f: Found): Fills | null {
  const { tokens } = f;
  const at = tokens.findIndex((t, n) => n >= f.to && n < f.to + 3 && t.xpos === "VBN");
  if (at < 0) return null;
  const t = tokens[at];
  const cop = /^(?:aux|cop)/.test(t?.rel ?? "");
  const head = cop ? (t?.head ?? -1) : at;
  const x = subjectNamed(f, head, 7);
  const d = x && deedAt(f, at, x, 9);
  return x && d ? { x: x.text, ...agreeing(x.plural, false), ...shapes(d, x.plural) } : null;
}

export const facts: Row[] = [
  ...rows(
    {
      id: "no evidence",
      cue: /\b(?:no|little|scant) (?:clear |hard |real |direct |public |convincing |scientific )?(?:evidence|proof|indication|sign)s? that\b/i,
      not: /\bif\b|\bfound no\b.*\bbecause\b/i,
      kind: "certainty",
      worth: 0.84,
    },
    {
      fill: clauseOfNoun,
      ask: ["Which of these claims can rest on this sentence?"],
      key: "Nothing much has come to light to show that {c}",
      wrong: [
        [
          "A good deal has come to light to show that {c}",
          "The sentence says that there is no or little proof.",
        ],
        [
          "It has been shown once and for all to be untrue that {c}",
          "A lack of proof is no proof of the opposite.",
        ],
        ["It has been kept from the public so far that {c}", "The sentence says nothing of a secret."],
      ],
    },
  ),
  ...rows(
    {
      id: "linked to",
      cue: /\b(?:is|are|was|were|been) (?:also |strongly |closely |often )?(?<w>(?:linked|associated|correlated) (?:to|with))\b/i,
      when: (f) =>
        /\b(?:stud\w+|research\w*|scien\w+|risks?|rates?|found|findings|levels?|disease|health|doctors?)\b/i.test(
          f.s.text,
        ),
      kind: "certainty",
      worth: 0.84,
    },
    {
      fill: linked,
      ask: ["Which of these claims can rest on the words {w}?"],
      key: "that {x} and {n} go together, for whatever reason",
      wrong: [
        ["that {x} {be} known to bring about {n}", "What goes together need not be cause and effect."],
        ["that {x} {be} known to come from {n}", "What goes together need not be cause and effect."],
        ["that {x} and {n} are one and the same", "What goes together is not yet the same."],
      ],
    },
  ),
  ...rows(
    {
      id: "risk of",
      cue: /\b(?:rais|increas|heighten|doubl|tripl)(?:e|es|ed|ing|s) (?:the|their|your|his|her|a person[’']s) (?<w>(?:risk|chances?|likelihood|odds|danger) of)\b/i,
      not: /\bif\b/i,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: riskOf,
      ask: ["Which of these claims can rest on the words {w}?"],
      key: "{N} becomes more likely, but need not follow",
      wrong: [
        ["{N} is bound to follow, sooner or later", "A higher risk is still only a risk."],
        ["{N} will follow in more than half of all cases", "A higher risk may still be a small one."],
        ["{N} could not possibly come from anything else", "A risk may have several causes."],
      ],
    },
  ),
  ...rows(
    {
      id: "must have",
      cue: /\bmust (?:surely |also )?have\b/i,
      not: /\bif\b|\bmust not\b/i,
      when: (f) => /^(?:VBN|RB)$/.test(tagAfter(f)?.xpos ?? ""),
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: done,
      ask: ["How is it put forward here that {x} {past}?"],
      key: "as a conclusion drawn from other things",
      wrong: [
        ["as a duty that somebody laid on {x}", "“Must have” looks back; it gives no order."],
        ["as a fact that somebody saw happen", "What was seen needs no “must have”."],
        ["as a rumour that somebody spread", "“Must have” is the speaker’s own conclusion."],
      ],
    },
  ),
  ...rows(
    {
      id: "would have",
      cue: /\b(?<w>(?:would|could|might) (?:otherwise |well |probably |never )?have)\b/i,
      when: (f) =>
        /\b(?:otherwise|without|but for|were it not for|(?:if|had) it not been for|had (?:[a-z]+ ){1,3}(?:not |n’t )?[a-z]+(?:ed|en|own|ade|ept)\b.*,)/i.test(
          f.s.text,
        ) && !/\b(?:not|never)\b|n[’']t\b/i.test(f.words + (tagBefore(f)?.norm ?? "")),
      not: /\bif\b(?! it not been)/i,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: done,
      ask: ["What does the sentence let us understand?"],
      key: "that in the event {x} did not {v}",
      wrong: [
        ["that in the event {x} did {v} after all", "“Would have” tells of what didn’t happen."],
        ["that to this day {x} may still {v}", "The sentence looks back on what didn’t happen."],
        ["that before long {x} will have to {v}", "The sentence looks back, not ahead."],
      ],
    },
  ),
  ...rows(
    {
      id: "one side",
      cue: /\b(?:critics|opponents|supporters|proponents|advocates|campaigners|sceptics|skeptics|defenders|backers|activists)(?: of [^,.;]{3,40}?)? (?:say|says|said|argue|argued|claim|claimed|contend|contended|fear|warn|warned|believe|insist|insisted)\b/i,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: sideSays,
      ask: ["How far does the writer stand behind the statement that {c}?"],
      key: "Not at all: it is given as what one side says",
      wrong: [
        ["Not at all: it is given as what has been disproved", "The sentence doesn’t say that it is false."],
        ["Fully: it is given as what both sides agree on", "The sentence names one side only."],
        [
          "Fully: it is given as what the writer has found out",
          "The sentence gives it as what one side says.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "by some",
      cue: /\b(?:by|according to|on) some (?:accounts|estimates|measures|reports|sources|counts|versions)\b/i,
      kind: "certainty",
      worth: 0.82,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: ["What do the words {w} add to the statement that {c}?"],
      key: "a hint that other sources may tell it differently",
      wrong: [
        ["a hint that all sources tell it in the same way", "“Some” is said where not all do."],
        ["a hint that the sources have been shown to be wrong", "“Some” doesn’t say that they are wrong."],
        ["a hint that the sources wished to stay unnamed", "The words say nothing of such a wish."],
      ],
    },
    {
      ask: ["What do the words {w} tell an attentive reader?"],
      key: "that other sources may tell a different story",
      wrong: [
        ["that all the sources tell the same story", "“Some” is said where not all do."],
        ["that these sources have turned out wrong", "“Some” doesn’t say that they are wrong."],
        ["that these sources wish to stay unnamed", "The words say nothing of such a wish."],
      ],
      worth: 0.84,
    },
  ),
  ...rows(
    {
      id: "one reason",
      cue: /\b(?<w>one (?<n>reason|cause|factor|explanation|obstacle|difficulty))\b(?! (?:or|after|of the))/i,
      not: /\b(?:at least|only|just|no|any|for|than|every) one\b|\bone reason (?:alone|only)\b/i,
      worth: 0.76,
    },
    {
      fill: (f) => ({ n: (f.groups.n ?? "").toLowerCase() }),
      ask: ["What does the writer leave room for by writing {w} rather than “the {n}”?"],
      key: "others that are not named here",
      wrong: [
        [
          "doubts as to whether it is a true one",
          "The words say that there is more than one, not that it is doubtful.",
        ],
        ["changes that may be made to it later", "The words say nothing of changes."],
        ["readers who have never heard of it", "The words say nothing of what readers know."],
      ],
    },
  ),
  ...rows(
    {
      id: "if any",
      cue: /\b(?:if any|if at all|if ever)\b/i,
      worth: 0.86,
      kind: "certainty",
    },
    {
      when: (f) => /any$/i.test(f.words) && /^[,.—–)-]$/.test(tagAfter(f)?.text ?? ""),
      ask: ["What do the words {w} add here?"],
      key: "the possibility that there may be none",
      wrong: [
        ["the demand that there should be some", "The words ask for nothing."],
        ["the news that there have been a few", "The words leave open whether there are any."],
        ["the promise that there will be more", "The words promise nothing."],
      ],
    },
    {
      when: (f) => /(?:all|ever)$/i.test(f.words),
      ask: ["What do the words {w} add here?"],
      key: "the possibility that it does not happen",
      wrong: [
        ["the condition on which it has to happen", "The words name no condition."],
        ["the reason why it does so often happen", "The words give no reason."],
        ["the time at which it ought to happen", "The words name no time."],
      ],
    },
  ),
  ...rows(
    {
      id: "narrowly",
      cue: /\bnarrowly\b/i,
      not: /\bnarrowly (?:ruled|decid|held|defin|focus|tailor|drawn|constru|interpret)/i,
      when: (f) => tagAfter(f)?.tag === "VERB" || /^(?:VERB|NOUN)$/.test(tagBefore(f)?.tag ?? ""),
      worth: 0.82,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: ["What does {w} add to the statement that {c}?"],
      key: "that things might easily have gone the other way",
      wrong: [
        ["that things took a good deal longer than planned", "The word says by how little, not how fast."],
        ["that things were settled by a small circle of people", "The word says by how little, not by whom."],
        [
          "that things did not really change very much by it",
          "The word says by how little it came about, not how much it changed.",
        ],
      ],
    },
    {
      ask: ["What does {w} tell us that would be lost without it?"],
      key: "that things might easily have gone the other way",
      wrong: [
        ["that things took a good deal longer than planned", "The word says by how little, not how fast."],
        ["that things were settled by a small circle of people", "The word says by how little, not by whom."],
        [
          "that things did not really change very much by it",
          "The word says by how little it came about, not how much it changed.",
        ],
      ],
      worth: 0.84,
    },
  ),
  ...rows(
    {
      id: "at first glance",
      cue: /\b(?:at first (?:glance|sight)|on the (?:surface|face of it)|superficially)\b/i,
      not: /\blove at first sight\b|\bon the surface of\b/i,
      worth: 0.86,
    },
    {
      ask: ["What do the words {w} prepare the reader for?"],
      key: "a closer look that tells a different story",
      wrong: [
        ["a closer look that tells the same story", "The words hint that the first look deceives."],
        ["a first impression that can be trusted", "The words hint that the first look deceives."],
        ["a full account of what people have seen", "The words speak of a first look only."],
      ],
    },
  ),
  ...rows(
    {
      id: "confirm",
      cue: /\bconfirm(?:s|ed)?\b/i,
      when: withClause,
      worth: 0.84,
    },
    {
      fill: (f) => contentOf(f, 13),
      ask: ["What does {w} suggest that “said” would not?"],
      key: "that it had been reported or guessed before that {c}",
      wrong: [
        [
          "that it had been denied time and again before that {c}",
          "One confirms what has been said or guessed.",
        ],
        [
          "that it had been quite unknown before then that {c}",
          "One confirms what has been said or guessed.",
        ],
        ["that it had been left open even then whether {c}", "What is confirmed is no longer open."],
      ],
    },
  ),
  ...rows(
    {
      id: "reveal",
      cue: /\b(?:reveal(?:s|ed)?|disclos(?:e|es|ed)|let slip)\b/i,
      when: withClause,
      worth: 0.84,
    },
    {
      fill: (f) => contentOf(f, 13),
      ask: ["What does {w} suggest that “said” would not?"],
      key: "that it had not been known to the public that {c}",
      wrong: [
        ["that it had long been known to the public that {c}", "One reveals what others don’t yet know."],
        ["that it was no more than a guess or a rumour that {c}", "What is revealed is taken to be a fact."],
        [
          "that it was not to the liking of the public that {c}",
          "The word says nothing of how people took it.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "concede",
      cue: /\b(?:admit(?:s|ted)?|conced(?:e|es|ed)|acknowledg(?:e|es|ed))\b/i,
      not: /\bif\b/i,
      when: withClause,
      worth: 0.84,
    },
    {
      fill: saidBy,
      ask: ["What does {w} suggest that “said” would not?"],
      key: "that {x} did not find it easy to say that {c}",
      wrong: [
        ["that {x} found it hard to believe that {c}", "Who admits a thing knows it to be so."],
        ["that {x} had been the first to find out that {c}", "The word says nothing of who found out first."],
        ["that {x} would have been glad to hear that {c}", "One admits what one would rather not say."],
      ],
    },
  ),
  ...rows(
    {
      id: "reiterate",
      cue: /\b(?:reiterat(?:e|es|ed)|repeat(?:s|ed))\b/i,
      when: withClause,
      worth: 0.76,
    },
    {
      fill: saidBy,
      ask: ["What does {w} suggest that “said” would not?"],
      key: "{X} had stated before that {c}",
      wrong: [
        ["{X} had denied before that {c}", "One repeats what one has said."],
        ["{X} had wondered before whether {c}", "One repeats what one has said."],
        ["{X} had not known before that {c}", "One repeats what one has said."],
      ],
    },
  ),
  ...rows(
    {
      id: "then-president",
      cue: /\b(?<w>then[- ](?<n>(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Ss]ecretary|[Vv]ice[- ][Pp]resident|[Mm]inister|[Hh]ead|[Cc]hief|[Dd]irector|[Cc]andidate)))\b/,
      worth: 0.86,
    },
    {
      ask: ["How does {w} describe the person who is named?"],
      key: "as holding the post then, but not when this was written",
      wrong: [
        [
          "as holding the post both then and when this was written",
          "“Then” sets that time against the present.",
        ],
        [
          "as getting the post only some time after what is told here",
          "“Then” says that it was so at that time.",
        ],
        [
          "as having left the post before what is told here took place",
          "“Then” says that it was so at that time.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "nothing short of",
      cue: /\b(?:nothing short of|nothing less than)\b/i,
      worth: 0.8,
    },
    {
      fill: (f) => {
        const n = nounBehind(f, 6);
        return n?.n ? { n: n.n.replace(/^an? /, "") } : null;
      },
      ask: ["What does the writer tell us by putting {w} before “{n}”?"],
      key: "that it is not too strong an expression",
      wrong: [
        ["that it is a little too strong an expression", "The words say that nothing weaker would do."],
        ["that it is an expression used by other people", "The words say nothing of others."],
        ["that it is not the right expression at all", "The words say that nothing weaker would do."],
      ],
    },
  ),
  ...rows(
    {
      id: "publicly",
      cue: /\b(?:publicly|in public)\b/i,
      when: (f) =>
        childrenOf(f.tokens, f.tokens[f.from]?.head ?? -1).includes(f.from) &&
        /^(?:say|deny|insist|support|back|claim|oppose|critici[sz]e|express|maintain|commit|call|praise|accuse|endorse|defend|state|condemn|promise|thank|agree)$/.test(
          f.tokens[f.tokens[f.from]?.head ?? -1]?.lemma ?? "",
        ),
      worth: 0.84,
    },
    {
      ask: ["What does {w} leave room for?"],
      key: "other words in private",
      wrong: [
        ["a change of mind later on", "The word says nothing of a change."],
        ["a different speaker later", "The word says nothing of other speakers."],
        ["a mistake in what was said", "The word says nothing of mistakes."],
      ],
    },
  ),
];
