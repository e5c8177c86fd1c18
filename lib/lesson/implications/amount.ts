/** Triggers of amount and rank: what a number, a "most" or an "even" leaves open or sets aside (Horn 1972, Levinson 1983). */
import { clauseAt } from "@/lib/language/clauses";
import type { Token } from "@/lib/language/tagger";
import { childBy, childrenOf } from "@/lib/language/tree";
import { baseOfVerb } from "../wording/forms";
import { predicateOf, statementAbout } from "./fill-clause";
import { deedAt } from "./fill-deed";
import { named } from "./fill-named";
import { agreeing, definite, leans } from "./fill-words";
import { tagAfter, tagBefore } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

/** The number behind the trigger as it is written: "600", "a third", "$1 billion", "twenty years". */
const number =
  "(?<y>(?:[A-Z]{0,3} ?[$£€] ?)?(?:\\d[\\d,.]*\\d|\\d)(?: (?:million|billion|trillion|thousand|percent|per cent))?%?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|half|an|dozen)(?:-| )?(?:third|quarter|half|dozen|hundred|thousand|million|billion)s?)";
/** One of the words before a number. */
export const withNumber = (words: string) =>
  new RegExp(`\\b(?<w>(?:${words}) ${number})(?![a-zà-ÿ\\d-]|[.,]\\d)`, "i");
/** The number with the noun that it counts, as {y}: "318 seats". */
export function counted(f: Found): Fills | null {
  const shown = (f.groups.y ?? "").replace(/^[Aa]n? /, (a) => a.toLowerCase());
  // Years, ages and clock times are no amounts.
  if (!shown || /^(?:1[5-9]|20)\d\d$/.test(shown)) return null;
  const { tokens } = f;
  let to = f.to;
  while (to < f.to + 3 && /^(?:NOUN|ADJ)$/.test(tokens[to]?.tag ?? "")) to++;
  const last = tokens[to - 1];
  const noun =
    to > f.to && last?.tag === "NOUN" && (/S$/.test(last.xpos) || /^(?:people|percent)$/.test(last.norm));
  const more = noun ? f.s.text.slice(tokens[f.to]?.start, last?.end) : "";
  if (leans(more)) return null;
  if (tokens[to]?.text === "," && /^(?:NOUN|ADJ)$/.test(tokens[to + 1]?.tag ?? "")) return { y: shown };
  return { y: more ? `${shown} ${more}` : shown };
}

/** Plural subject that "most", "many" or "some" counts, as {x}, and what it does, as {vs}, and without doing so, as {no}. */
export function group(f: Found, except = -1): Fills | null {
  const { tokens } = f;
  const cue = f.from;
  const p = predicateOf(tokens, cue);
  const t = tokens[p];
  if (!t || p < 0 || /^(?:acl|csubj)/.test(t.rel)) return null;
  const subject = childBy(tokens, p, "nsubj", "nsubj:pass");
  const noun = tokens[subject]?.norm === tokens[cue]?.norm ? childBy(tokens, subject, "nmod") : subject;
  if (noun <= cue || !/^NNP?S$/.test(tokens[noun]?.xpos ?? "")) return null;
  if (
    /^(?:years|months|days|weeks|hours|minutes|decades|times|ways|places|occasions|cases|things|others)$/.test(
      tokens[noun]?.norm ?? "",
    )
  )
    return null;
  const n = named(f, noun, 7, except);
  if (!n || n.span.from > cue + 3) return null;
  const x = n.text.replace(/^(?:most|many|some) (?:of )?(?:the |these |those )?|^the /i, "");
  const clause = clauseAt(tokens, p);
  const finite = clause.finite;
  if (finite <= noun || (clause.negated && except < 0) || tokens[finite]?.xpos === "MD") return null;
  const d = deedAt(f, finite, n, 9);
  if (!d || childrenOf(tokens, p).some((c) => c < finite && c > noun && tokens[c]?.rel === "advmod"))
    return null;
  const first = tokens[finite];
  const aux = first?.tag === "AUX";
  const past = first?.xpos === "VBD";
  const base = baseOfVerb(first?.norm ?? "", first?.xpos ?? "", first?.lemma ?? "");
  if (!base) return null;
  const vs = `${first?.norm ?? ""} ${d.rest}`;
  const no = aux ? `${first?.norm ?? ""} not ${d.rest}` : `${past ? "did" : "do"} not ${base} ${d.rest}`;
  return { x, vs, no };
}

/** What "even" stands before, up to seven words. */
function evenOf(f: Found): Fills | null {
  const { tokens } = f;
  const next = tagAfter(f);
  if (
    !next ||
    !/^(?:DET|NOUN|PROPN|ADJ)$/.test(next.tag) ||
    /^(?:no|one|some|more|less)$/.test(next.norm) ||
    /^(?:JJR|RBR)$/.test(next.xpos)
  )
    return null;
  if (/^(?:not|n't|without|never|maybe|can't|cannot|if)$/.test(tagBefore(f)?.norm ?? "")) return null;
  const head = nounOf(tokens, f.to);
  const n = head < 0 ? null : named(f, head, 7);
  if (!n) return null;
  const text = n.text.replace(/^even /i, "");
  return n.span.from === f.to || n.span.from === f.from
    ? { x: definite(text), ...agreeing(n.plural, false) }
    : null;
}
function nounOf(tokens: Token[], from: number): number {
  for (let n = from; n < from + 6; n++) {
    const t = tokens[n];
    if (!t || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(t.tag)) return -1;
    if (/^(?:NOUN|PROPN)$/.test(t.tag) && !/^(?:NOUN|PROPN)$/.test(tokens[n + 1]?.tag ?? "")) return n;
  }
  return -1;
}

/** "largely because of the floods": the cause as {x}. */
function cause(f: Found): Fills | null {
  const { tokens } = f;
  if (
    !/^(?:because|due|owing|thanks)$/.test(tagAfter(f)?.norm ?? "") ||
    !/^(?:of|to)$/.test(tagAfter(f, 1)?.norm ?? "")
  )
    return null;
  let head = -1;
  for (let n = f.to + 2; n < f.to + 10; n++) {
    const t = tokens[n];
    if (t && /^(?:NOUN|PROPN)$/.test(t.tag) && (t.head < f.to + 2 || t.head > n + 4)) {
      head = n;
      break;
    }
  }
  const n = head < 0 ? null : named(f, head, 8);
  return n && n.span.from === f.to + 2 ? { x: n.text, ...agreeing(n.plural, false) } : null;
}

/** "one of the largest displacements": the nouns as {n}, "larger" as {more}. */
function oneOf(f: Found): Fills | null {
  const { tokens } = f;
  const at = tokens.findIndex((t, n) => n >= f.from && n < f.from + 8 && /^(?:JJS|RBS)$/.test(t.xpos));
  const t = tokens[at];
  if (!t) return null;
  const most = t.norm === "most";
  const adj = most ? tokens[at + 1] : t;
  if (!adj || (most && adj.tag !== "ADJ")) return null;
  const more = most
    ? `more ${adj.norm}`
    : ({ best: "better", worst: "worse", furthest: "further" }[t.norm] ?? t.norm.replace(/est$/, "er"));
  if (!/er$|^more |^worse$|^further$/.test(more)) return null;
  const from = at + (most ? 2 : 1);
  let to = from;
  while (to < from + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[to]?.tag ?? "")) to++;
  if (to === from || tokens[to - 1]?.xpos !== "NNS" || /^(?:-|’s|'s)$/.test(tokens[to]?.text ?? ""))
    return null;
  const whole = named(f, to - 1, 9);
  const end = whole && whole.span.to > to && whole.span.to - to < 8 ? whole.span.to : to;
  if (end === to && /^(?:of|for|in|on|at|to|since|from|between|among|that|who)$/.test(tokens[to]?.norm ?? ""))
    return null;
  const n = f.s.text.slice(tokens[from]?.start, tokens[end - 1]?.end);
  return /^(?:times|ways|things|people|ones|parts|cases)$/.test(n) || leans(n) ? null : { n, more };
}

/** The adjective behind "all but", as {a}. */
const nearly = (f: Found): Fills | null => {
  const t = tagAfter(f);
  return t &&
    /^(?:certain|impossible|over|gone|finished|assured|guaranteed|dead|empty|useless|forgotten|inevitable|extinct)$/.test(
      t.norm,
    )
    ? { a: t.norm }
    : null;
};

const frequent = (f: Found) =>
  tagAfter(f)?.text !== "," && !/\b(?:may|might|could|perhaps|if|when|whenever|always)\b/i.test(f.s.text);

export const amount: Row[] = [
  ...rows(
    { id: "even", cue: /\beven\b/i, not: /\bnot even\b|\beven (?:though|if|when|as)\b/i, worth: 0.76 },
    {
      fill: evenOf,
      ask: ["How is {x} presented by the word {w}?"],
      key: "as a more surprising case than the others",
      wrong: [
        ["as a less surprising case than the others", "“Even” marks what one would hardly have expected."],
        ["as a case less certain than the others", "“Even” doesn’t put anything in doubt."],
        ["as the only case that can be found", "“Even” adds a case to others."],
      ],
    },
  ),
  ...rows(
    {
      id: "small number",
      cue: withNumber("only|just|a mere|barely|as few as|no more than"),
      not: /\bnot only\b|\bnot just\b|\bjust (?:over|under|about)\b|\bjust one of\b/i,
      when: (f) => !/^(?:the|not|an|it's|’s|'s)$/.test(tagBefore(f)?.norm ?? ""),
      worth: 0.72,
    },
    {
      fill: counted,
      ask: ["What does the wording {w} suggest?"],
      key: "that {y} is less than one might have expected",
      wrong: [
        ["that {y} is quite as much as had been expected", "The wording makes the amount look small."],
        ["that {y} is a guess and may well be too low", "The wording doesn’t put the amount in doubt."],
        ["that {y} is all that had been hoped for", "The wording makes the amount look small."],
      ],
    },
  ),
  ...rows(
    {
      id: "large number",
      cue: withNumber(
        "as many as|as much as|no fewer than|no less than|fully|a staggering|a whopping|a massive",
      ),
      not: /\btwice as\b/i,
      worth: 0.72,
    },
    {
      fill: counted,
      ask: ["What does the wording {w} suggest?"],
      key: "that {y} is more than one might have expected",
      wrong: [
        ["that {y} is about as much as had been expected", "The wording says that the amount stands out."],
        [
          "that {y} is a guess and may well be too high",
          "The wording stresses how large the amount is, not how doubtful.",
        ],
        ["that {y} is the least that could be expected", "The wording stresses how large the amount is."],
      ],
    },
  ),
  ...rows(
    {
      id: "up to",
      cue: withNumber("up to|at most|a maximum of|not more than"),
      when: (f) => !/^(?:add|added|adds|adding|turn|turns|measures)$/.test(tagBefore(f)?.norm ?? ""),
      worth: 0.72,
    },
    {
      fill: counted,
      ask: ["Which of these findings would prove the words {w} wrong?"],
      key: "a figure that is slightly above {y}",
      wrong: [
        ["a figure that is far below {y}", "“Up to” sets a top; any lower figure is within it."],
        ["a figure that is exactly {y}", "The top itself is still within “up to”."],
        ["a figure that is about half of {y}", "“Up to” sets a top; any lower figure is within it."],
      ],
    },
  ),
  ...rows(
    {
      id: "at least",
      cue: withNumber("at least|a minimum of|not less than"),
      when: (f) =>
        !/\b(?:hope\w*|plan\w*|aim\w*|should|must|target|expect\w*|want\w*|need\w*)\b/i.test(f.s.text),
      worth: 0.72,
    },
    {
      fill: counted,
      ask: ["Which of these findings would prove the words {w} wrong?"],
      key: "a figure that is slightly below {y}",
      wrong: [
        ["a figure that is a great deal above {y}", "“At least” leaves room for any higher figure."],
        ["a figure that is no higher than {y}", "“At least” is right if the figure is just that."],
        ["a figure that is slightly above {y}", "“At least” leaves room for any higher figure."],
      ],
    },
  ),
  ...rows(
    {
      id: "estimate",
      cue: withNumber("estimated(?: [a-zà-ÿ]+){0,2}(?: at| of)?|estimates?(?: of)?"),
      not: /\bif\b|\bmore than\b|\bat least\b|\bup to\b/i,
      worth: 0.74,
    },
    {
      fill: counted,
      ask: ["How should a reader take the number in {w}?"],
      key: "The true number may be higher or lower than {y}",
      wrong: [
        [
          "The true number may be lower, but not higher, than {y}",
          "An estimate may be too low as well as too high.",
        ],
        [
          "The true number may be higher, but not lower, than {y}",
          "An estimate may be too high as well as too low.",
        ],
        ["The true number has been counted, and is {y}", "What is counted need not be estimated."],
      ],
    },
  ),
  ...rows(
    {
      id: "most",
      cue: /\bmost\b/i,
      not: /\bthe most\b|\bat most\b|\bmost (?:likely|important|recent)/i,
      when: (f) =>
        !/^(?:the|at|of|'s|its|his|her|their|our|your|my|two|a|three)$/.test(tagBefore(f)?.norm ?? ""),
      worth: 0.76,
    },
    {
      fill: group,
      ask: ["Which of these could be true without making the sentence wrong?"],
      key: "Some {x} {no}",
      wrong: [
        ["Only a few {x} {vs}", "“Most” means more than half."],
        ["The majority of {x} {no}", "“Most” means more than half."],
        ["None of the {x} {vs}", "“Most” means more than half."],
      ],
    },
  ),
  ...rows(
    {
      id: "many",
      cue: /\bmany\b/i,
      not: /\b(?:how|so|as|too|very|not|for|great|good) many\b|\bthere (?:is|are|were|was)\b|\bmany more\b|\bmany (?:times|years|ways)\b/i,
      worth: 0.76,
    },
    {
      fill: group,
      ask: asks.beyond,
      key: "Most {x} {vs}",
      wrong: [
        ["Some {x} {vs}", "“Some” claims less than “many”."],
        ["Quite a few {x} {vs}", "“Quite a few” says much the same as “many”."],
        ["A number of {x} {vs}", "“A number of” claims less than “many”."],
      ],
    },
  ),
  ...rows(
    {
      id: "some",
      cue: /\bsome\b/i,
      not: /\bsome (?:\d|of (?:the|his|her|its|our|their) most)/i,
      worth: 0.74,
    },
    {
      fill: group,
      ask: asks.beyond,
      key: "Most {x} {vs}",
      wrong: [
        ["At least a few {x} {vs}", "“Some” is at least a few."],
        ["There are {x} that {vs}", "That is just what “some” says."],
        ["Two or more {x} {vs}", "“Some” is at least two."],
      ],
    },
  ),
  ...rows(
    {
      id: "usually",
      cue: /\b(?:usually|generally|typically|normally|as a rule|by and large|mostly|mainly|for the most part)\b/i,
      not: /\bgenerally speaking\b|\b(?:not|n[’']t|more|less) (?:generally|normally|usually|typically)\b|\bmore generally\b|\bgenerally (?:understood|known|accepted|agreed)\b/i,
      when: frequent,
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: asks.beyond,
      key: "In every case, {c}",
      wrong: [
        ["As a rule, {c}", "This leaves room for exceptions, as the sentence does."],
        ["In many cases, {c}", "This claims no more than the sentence does."],
        ["More often than not, {c}", "This leaves room for exceptions, as the sentence does."],
      ],
    },
  ),
  ...rows(
    {
      id: "often",
      cue: /\b(?:often|frequently|sometimes|occasionally|at times)\b/i,
      not: /\b(?:how|more|less|very|so|too|as|quite|most|not) often\b/i,
      when: frequent,
      kind: "certainty",
      worth: 0.74,
    },
    {
      fill: (f) => statementAbout(f, 13),
      when: (f) => /often|frequently/i.test(f.words),
      ask: asks.beyond,
      key: "Nearly always, {c}",
      wrong: [
        ["On many occasions, {c}", "“On many occasions” says much the same as “often”."],
        ["At least now and then, {c}", "“Now and then” claims less than “often”."],
        ["More than once, {c}", "“More than once” claims less than “often”."],
      ],
    },
    {
      fill: (f) => statementAbout(f, 13),
      when: (f) => !/often|frequently/i.test(f.words),
      ask: asks.beyond,
      key: "More often than not, {c}",
      wrong: [
        ["Once in a while, {c}", "This claims no more than the sentence does."],
        ["On certain occasions, {c}", "This claims no more than the sentence does."],
        ["More than just once, {c}", "This claims no more than the sentence does."],
      ],
    },
  ),
  ...rows(
    {
      id: "not necessarily",
      cue: /\bnot (?:necessarily|always)\b/i,
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: (f) => statementAbout(f, 13),
      when: (f) => /necessarily/i.test(f.words),
      ask: ["What exactly does the sentence say?"],
      key: "It is not certain that {c}",
      wrong: [
        ["It is not possible that {c}", "Only “necessarily” is denied: it may be so."],
        ["It is not desirable that {c}", "The sentence speaks of no wish."],
        ["It is no longer true that {c}", "The sentence speaks of no change."],
      ],
    },
  ),
  ...rows(
    {
      id: "cause in part",
      cue: /\b(?:mostly|mainly|largely|chiefly|primarily|in large part|partly|in part)\b(?= (?:because of|due to|owing to|thanks to)\b)/i,
      kind: "certainty",
      worth: 0.78,
    },
    {
      fill: cause,
      when: (f) => !/^(?:partly|in part)$/i.test(f.words),
      ask: ["What does {w} tell us about {x}?"],
      key: "that {x} {be} the chief cause, but not the only one",
      wrong: [
        ["that {x} {be} the only cause that there can be", "The word leaves room for others."],
        ["that {x} {be} one cause, and quite a minor one", "The word makes it the chief one."],
        [
          "that {x} {be} held by some to be the cause, but wrongly",
          "The sentence itself names it as a cause.",
        ],
      ],
    },
    {
      fill: cause,
      when: (f) => /^(?:partly|in part)$/i.test(f.words),
      ask: ["What does {w} tell us about {x}?"],
      key: "that {x} {be} one cause among others",
      wrong: [
        ["that {x} {be} the one cause of it all", "The word leaves room for others."],
        ["that {x} {be} no cause in any real sense", "The sentence names it as a cause."],
        ["that {x} {be} a cause only in people’s minds", "The sentence itself names it as a cause."],
      ],
    },
  ),
  ...rows(
    {
      id: "one of the most",
      cue: /\b(?:one of|among) (?:the|its|his|her|their|our|my)(?: [a-zà-ÿ]+[’']s)? (?:most [a-zà-ÿ]+|[a-zà-ÿ]+est|best|worst)\b/i,
      not: /\bone of the (?:west|rest|forest|interest|guest|request|test|protest|latest)\b/i,
      worth: 0.78,
    },
    {
      fill: oneOf,
      ask: ["What does the sentence claim by the words {w}?"],
      key: "that hardly any other {n} are {more}",
      wrong: [
        [
          "that no other {n} at all are {more}",
          "“One of” and “among” leave room for others that go further.",
        ],
        ["that most of the other {n} are {more}", "It is said to belong to the few that go furthest."],
        ["that some of the {n} are getting {more}", "The words compare; they don’t speak of a change."],
      ],
    },
  ),
  ...rows(
    { id: "all but", cue: /\ball but\b/i, worth: 0.76 },
    {
      fill: nearly,
      ask: ["What does {w} mean here?"],
      key: "almost {a}, though not quite",
      wrong: [
        ["not {a} at all, whatever people say", "“All but” means “almost”, not “not at all”."],
        ["{a} in every way except one", "Before an adjective the words mean “almost”."],
        ["far more than {a}, and for good", "The words stop just short of it."],
      ],
    },
  ),
];
