/** Triggers of time and change: what must have been so before, or has not been so yet (Levinson 1983, ch. 4). */
import { childBy, childrenOf, objectOf, spanOf } from "@/lib/language/tree";
import { withS } from "../wording/forms";
import { sayOf } from "../wording/said";
import { nounBehind, objectAt, statementAbout, subjectNamed, whoDoes } from "./fill-clause";
import { deedAt, shapes } from "./fill-deed";
import { agreeing, leans } from "./fill-words";
import { plainVerb, tagAfter, tagBefore } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

const adverb = (f: Found) => f.tokens[f.from]?.tag === "ADV";

/** "remain closed": who, and in what state as {a}. */
function state(f: Found): Fills | null {
  const { tokens } = f;
  const x = subjectNamed(f, f.from, 7);
  const at = childrenOf(tokens, f.from).find(
    (c) => c > f.from && tokens[c]?.rel === "xcomp" && /^(?:ADJ|NOUN|VERB)$/.test(tokens[c]?.tag ?? ""),
  );
  if (!x || at === undefined || tokens[at]?.xpos === "VBG") return null;
  const { from, to, whole } = spanOf(
    tokens,
    at,
    new Set(
      childrenOf(tokens, at).filter((c) =>
        /^(?:advcl|conj|punct|cc|acl|parataxis)/.test(tokens[c]?.rel ?? ""),
      ),
    ),
  );
  if (!whole || from !== f.to || to - from > 7) return null;
  const said = sayOf(f.scene, f.s, null, { from, to }, { least: 1, most: 7 });
  return said && !leans(said.text) ? { x: x.text, a: said.text, ...agreeing(x.plural, false) } : null;
}

/** "increasingly difficult": the noun or subject that is so as {x}, the quality as {a}. */
function growing(f: Found): Fills | null {
  const { tokens } = f;
  const at = tokens[f.from]?.rel === "advmod" ? (tokens[f.from]?.head ?? -1) : -1;
  const t = tokens[at];
  if (t?.tag !== "ADJ" || at !== f.to || childBy(tokens, at, "conj") >= 0) return null;
  if (t.rel === "amod") {
    const n = nounBehind(f, 7);
    const bare = n?.n?.replace(new RegExp(`^(?:an?|the) ${t.norm} |^${t.norm} `, "i"), "");
    return n && bare && bare !== n.n ? { ...n, x: `the ${bare}`, a: t.norm } : null;
  }
  const x = subjectNamed(f, t.rel === "xcomp" ? t.head : at, 7);
  return x && !childrenOf(tokens, at).some((c) => c > at && /^(?:ccomp|xcomp)/.test(tokens[c]?.rel ?? ""))
    ? { x: x.text, a: t.norm, ...agreeing(x.plural, false) }
    : null;
}

/** "the first president to visit": the noun as {n}, and what was done as {pp}. */
function firstTo(f: Found): Fills | null {
  const { tokens } = f;
  const verb = tokens.findIndex(
    (t, n) => n > f.to && n < f.to + 6 && t.xpos === "VB" && tokens[n - 1]?.norm === "to",
  );
  const head = tokens[verb]?.head ?? -1;
  const noun = tokens[head];
  if (verb < 0 || !noun || noun.xpos !== "NN" || tokens[head + 1]?.norm !== "to" || head < f.to) return null;
  const d = deedAt(f, verb, null, 9);
  const n = f.s.text.slice(tokens[f.to]?.start, noun.end);
  return d && n.split(" ").length < 4 ? { n, ns: withS(n), ...shapes(d, false) } : null;
}

/** A clause's own verb is in the past or present, not behind a modal. */
const settled = (f: Found) =>
  !/\b(?:if|whether|wonder\w*|unless)\b|\b(?:will|would|could|may|might|can|must|should|shall)\b/i.test(
    f.s.text.slice(Math.max(0, (f.tokens[f.from]?.start ?? 0) - 40), f.tokens[f.to - 1]?.end),
  );

export const time: Row[] = [
  ...rows(
    {
      id: "still",
      cue: /\bstill\b/i,
      not: /\b(?:stand|stood|sit|sat|lie|lay|keep|kept|hold|held|be) still\b|\bstill (?:more|another|others?|less|further|life|lives|there are|better|worse)\b/i,
      when: (f) =>
        adverb(f) &&
        settled(f) &&
        tagAfter(f)?.tag !== "PUNCT" &&
        !/^(?:and|but|yet)$/.test(tagBefore(f)?.norm ?? ""),
      worth: 0.72,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: asks.infer,
      key: "that {c}, as was the case before",
      wrong: [
        ["that {c}, which is something new", "“Still” looks back to a time when it was so too."],
        ["that {c}, but not for much longer", "The word says nothing of what is to come."],
        ["that {c}, contrary to what many think", "The word is of time, not of what people think."],
      ],
    },
  ),
  ...rows(
    {
      id: "already",
      cue: /\balready\b/i,
      when: (f) => adverb(f) && settled(f) && !/^(?:ADJ|PUNCT)$/.test(tagAfter(f)?.tag ?? ""),
      worth: 0.68,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: ["What does {w} suggest?"],
      key: "that {c}, and sooner than one might think",
      wrong: [
        ["that {c}, and later than one might think", "The word says early, if anything, not late."],
        ["that {c}, as has happened many times before", "The word is not of something that comes back."],
        ["that {c}, though this will soon be over", "The word says nothing of an end."],
      ],
    },
  ),
  ...rows(
    {
      id: "so far",
      cue: /\bso far\b|\bto date\b|\bup to now\b|\buntil now\b/i,
      not: /\bso far (?:as|from|away|apart|ahead|behind|that|out)\b|\bup to date\b|\b(?:go|gone|went|goes|come|came) so far\b/i,
      worth: 0.74,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: asks.infer,
      key: "that {c}, but this may still change",
      wrong: [
        ["that {c}, and this can no longer change", "The words leave the future open."],
        [
          "that {c}, but things were different at first",
          "The words cover the time from the start to the present.",
        ],
        ["that {c}, at least in the view of some", "The words are of time, not of opinions."],
      ],
    },
  ),
  ...rows(
    {
      id: "used to",
      cue: /\bused to\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" &&
        f.tokens[f.to]?.xpos === "VB" &&
        !/^(?:is|are|was|were|be|been|get|got|being|already|'s|’s|widely|often|commonly)$/.test(
          tagBefore(f)?.norm ?? "",
        ) &&
        childBy(f.tokens, f.from, "nsubj") >= 0,
      worth: 0.76,
    },
    {
      fill: whoDoes,
      ask: asks.infer,
      key: "that {x} probably no longer {vs}",
      wrong: [
        ["that {x} {is} by now accustomed to {g}", "That would be “is used to” or “are used to”."],
        ["that {x} {vs} as much as ever today", "“Used to” sets the past against today."],
        ["that {x} once tried without success to {v}", "“Used to” tells of what was really so."],
      ],
    },
  ),
  ...rows(
    { id: "increasingly", cue: /\bincreasingly\b/i, worth: 0.76 },
    {
      fill: growing,
      ask: ["What can we infer from {w} about an earlier time?"],
      key: "{x} used to be less {a}",
      wrong: [
        ["{x} used to be more {a}", "The word says that it grows, not that it shrinks."],
        ["{x} used to be just as {a}", "The word says that it grows."],
        ["{x} used to be called {a} in error", "The word speaks of a change, not of a mistake."],
      ],
    },
    {
      fill: (f) => statementAbout(f, 13),
      when: (f) => f.tokens[f.tokens[f.from]?.head ?? -1]?.tag === "VERB",
      ask: asks.infer,
      key: "that {c}, to a higher degree than before",
      wrong: [
        ["that {c}, to the same degree as before", "The word says that it grows."],
        [
          "that {c}, to the highest degree possible",
          "The word says that it grows, not that it can’t grow more.",
        ],
        ["that {c}, to a degree no one can measure", "The word says nothing of measuring."],
      ],
    },
  ),
  ...rows(
    {
      id: "finally",
      cue: /\b(?:finally|eventually|at last)\b/i,
      not: /^(?:and |but )?finally\b|\b(?:deeply|and|or), finally\b/i,
      when: (f) => settled(f) && tagAfter(f)?.text !== "," && tagBefore(f)?.text !== ",",
      worth: 0.7,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: asks.infer,
      key: "that {c}, but only after some time",
      wrong: [
        ["that {c}, but only for some time", "The word marks the end of a wait, not of the thing itself."],
        ["that {c}, and without much delay", "The word speaks of a wait."],
        ["that {c}, and then took it all back", "The word says nothing of going back."],
      ],
    },
  ),
  ...rows(
    {
      id: "initially",
      cue: /\b(?:initially|originally|at first)\b/i,
      not: /\bat first (?:glance|sight|hand|light)\b|\bbut\b|\b(?:later|then|afterwards|subsequently|since)\b/i,
      worth: 0.78,
    },
    {
      fill: (f) => statementAbout(f, 13),
      ask: asks.infer,
      key: "that {c} at the start, but not later on",
      wrong: [
        ["that {c} at the start, and still more later on", "The word prepares the reader for a change."],
        ["that {c} only later on, and not at the start", "The word speaks of the very beginning."],
        ["that {c} at the start, as nobody had expected", "The word says nothing of what was expected."],
      ],
    },
  ),
  ...rows(
    {
      id: "continue to",
      cue: /\b(?:continue[sd]?|continuing) to\b/i,
      when: (f) => plainVerb(f),
      worth: 0.76,
    },
    {
      fill: whoDoes,
      ask: ["What does {w} take for granted?", "What can we infer from {w} about an earlier time?"],
      key: "that {x} had {pp} earlier on",
      wrong: [
        ["that {x} had never {pp} before", "What goes on must have begun before."],
        ["that {x} had for a time not {pp}", "What had stopped would have to be “resumed”."],
        ["that {x} had only planned to {v}", "What goes on must have begun before."],
      ],
    },
  ),
  ...rows(
    {
      id: "remain",
      cue: /\bremain(?:s|ed)?\b/i,
      not: /\bremains? to be\b|\bremain(?:s|ed)? (?:of|silent)\b|\bthe remains\b|\bwill\b|\bif\b|\bwhat remains\b|\bso long as\b/i,
      when: plainVerb,
      worth: 0.74,
    },
    {
      fill: state,
      ask: ["What does {w} tell us that a plain “is” or “was” would not?"],
      key: "that {x} had been {a} before",
      wrong: [
        ["that {x} had never been {a} before", "What “remains” so has been so before."],
        ["that {x} will always be {a} now", "The verb says nothing of what is to come."],
        ["that {x} should not be {a} at all", "The verb doesn’t judge."],
      ],
    },
  ),
  ...rows(
    {
      id: "stop",
      cue: /\b(?:stopp(?:ed|ing)|stops?|halt(?:ed|s)|ceas(?:ed|es)|suspend(?:ed|s)|abandon(?:ed|s)|quit|ended|ends)\b/i,
      not: /\bstop(?:ped|s)? (?:by|at|in|on|to|off)\b|\bended up\b|\bends? up\b|\bstops? us\b|\bfrom [a-zà-ÿ]+ing\b|\bended? (?:with|in|at|on|by)\b/i,
      when: (f) => plainVerb(f) && objectOf(f.tokens, f.from) > f.from,
      worth: 0.72,
    },
    {
      fill: objectAt,
      ask: ["What does {w} take for granted?", "What can we infer from {w} about an earlier time?"],
      key: "that {x} had begun, or been in force, before",
      wrong: [
        ["that {x} had been planned, but never begun", "Only what goes on can be brought to an end."],
        ["that {x} had been stopped once before then", "The verb doesn’t speak of an earlier stop."],
        ["that {x} had been unknown to the public", "The verb says nothing of a secret."],
      ],
    },
  ),
  ...rows(
    {
      id: "first since",
      cue: /\b(?<w>(?:the|its|their|his|her) (?:biggest|largest|highest|lowest|worst|best|deadliest|steepest|sharpest|strongest|weakest|most \w+) (?<n>(?:[a-zà-ÿ-]+ ){1,3})since (?<y>(?:1[5-9]|20)\d\d))\b/i,
      worth: 0.82,
    },
    {
      fill: (f) => ({ y: f.groups.y ?? "", n: (f.groups.n ?? "").trim() }),
      ask: ["What can a careful reader infer from {w}?"],
      key: "In {y} there was a {n} at least as extreme, but none in between",
      wrong: [
        [
          "In {y} there was no {n} at all, and none in the years before",
          "“Since {y}” measures the present by that year.",
        ],
        [
          "In {y} there was a smaller {n}, and a larger one soon after",
          "Nothing in between comes up to it: that is what “since” says.",
        ],
        [
          "In {y} there was the first {n}, and it has grown every year",
          "The words compare; they don’t say that it grew every year.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "first since",
      cue: /\b(?<w>(?:the|its|their|his|her) first (?<n>(?:[a-zà-ÿ-]+ ){0,3})since (?<y>(?:1[5-9]|20)\d\d))\b/i,
      worth: 0.82,
    },
    {
      fill: (f) => {
        const n = (f.groups.n ?? "").trim();
        return n && !/\b(?:time|one)$/.test(n)
          ? { y: f.groups.y ?? "", n, a_n: `${/^[aeiou]/.test(n) ? "an" : "a"} ${n}` }
          : null;
      },
      ask: ["What can a careful reader infer from {w}?"],
      key: "There was such {a_n} in {y}, but none in between",
      wrong: [
        ["There was no such {n} in {y}, nor any in between", "“Since {y}” points back to an earlier one."],
        [
          "There was such {a_n} in {y}, and several in between",
          "Then this would not be the first since that year.",
        ],
        ["There was no such {n} in {y}, but one soon afterwards", "“Since {y}” points to that year."],
      ],
    },
  ),
  ...rows(
    {
      id: "first time in",
      cue: /\bfor the first time in (?<y>(?:more than |over |nearly |almost |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|many|several) (?:years|decades|months|weeks|century|decade|generations?|days))\b/iu,
      worth: 0.8,
    },
    {
      fill: (f) => {
        const c = statementAbout(f, 13)?.c;
        return c ? { y: f.groups.y ?? "", c } : null;
      },
      ask: ["What does {w} tell us about the fact that {c}?"],
      key: "It had happened before, but not in the last {y}",
      wrong: [
        ["It had never happened before, in {y} or longer", "“In {y}” points back to an earlier time."],
        ["It had happened now and then in the last {y}", "Then this would not be the first time in it."],
        ["It had been expected to happen for {y} or so", "The words say nothing of what was expected."],
      ],
    },
    {
      fill: (f) => ({ y: f.groups.y ?? "" }),
      ask: ["What can a careful reader infer from {w}?"],
      key: "The same had happened before, but not in the last {y}",
      wrong: [
        [
          "The same had never happened before, though long awaited",
          "“In {y}” points back to an earlier time.",
        ],
        [
          "The same had happened now and then in the last {y}",
          "Then this would not be the first time in it.",
        ],
        ["The same had been expected to happen for {y} or so", "The words say nothing of what was expected."],
      ],
      worth: 0.72,
    },
  ),
  ...rows(
    {
      id: "first to",
      cue: /\b(?:becom(?:e|es|ing)|became|was|were|is|are|as) the (?<w>first) (?:[a-zà-ÿ-]+ ){1,3}to (?=[a-zà-ÿ]+\b)/i,
      not: /\bsince\b|\bthe first (?:time|thing|step|place|half|day|essential|to|front|priority)\b|\bif\b|\bamong the first\b|\bbe the first\b/i,
      worth: 0.74,
    },
    {
      fill: firstTo,
      ask: ["What can we infer from {w}?"],
      key: "that no {n} had {pp} before",
      wrong: [
        ["that few {ns} had {pp} before", "“First” leaves nobody before."],
        ["that no {n} has {pp} since then", "“First” looks back, not ahead."],
        ["that no {n} had wished to {v} before", "The word says nothing of wishes."],
      ],
    },
  ),
];
