/** Triggers of time and change: what must have been so before, or has not been so yet (Levinson 1983, ch. 4). */
import { childrenOf, spanOf } from "@/lib/language/tree";
import { withS } from "../wording/forms";
import { sayOf } from "../wording/said";
import { statementAbout, subjectNamed, whoDoes } from "./fill-clause";
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
      ask: ["What does {w} add to the statement that {c}?"],
      key: "a hint that one might have expected a change",
      wrong: [
        ["a hint that there had just been a change", "“Still” says that there had been no change."],
        ["a hint that a change had been taken back", "“Still” says that there had been no change."],
        ["a hint that a change was now sure to come", "The word says nothing of what is to come."],
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
    {
      ask: ["What do the words {w} leave room for?"],
      key: "a change at some later time",
      wrong: [
        ["an exception at some earlier time", "The words cover the time from the start to the present."],
        ["a different opinion held by others", "The words are of time, not of opinions."],
        ["a mistake in what is being told", "The words are of time; they don’t put anything in doubt."],
      ],
      worth: 0.78,
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
      key: "{X} {was} {a} earlier on, and that has not changed",
      wrong: [
        ["{X} {was} not {a} earlier on, but that has changed", "What “remains” so has been so before."],
        ["{X} {was} {a} long ago, and {be} so once more", "“Remains” leaves no break in between."],
        ["{X} {be} {a} for the moment, but not for long", "The verb says nothing of what is to come."],
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
        const y = f.groups.y ?? "";
        return c ? { y, c, ly: y.replace(/^a /, "") } : null;
      },
      ask: ["What does {w} tell us about the fact that {c}?"],
      key: "It had happened before, but not in the last {ly}",
      wrong: [
        ["It had never happened before, in {y} or longer", "“In {y}” points back to an earlier time."],
        ["It had happened now and then in the last {ly}", "Then this would not be the first time in it."],
        ["It had been expected to happen for {y} or so", "The words say nothing of what was expected."],
      ],
    },
    {
      fill: (f) => {
        const y = f.groups.y ?? "";
        return { y, ly: y.replace(/^a /, "") };
      },
      ask: ["What can a careful reader infer from {w}?"],
      key: "There had been something like it, but not in the last {ly}",
      wrong: [
        ["There had been nothing like it at any earlier time", "“In {y}” points back to an earlier time."],
        [
          "There had been something like it now and then for {y}",
          "Then this would not be the first time in {y}.",
        ],
        ["There had been plans for something like it for {y}", "The words say nothing of plans."],
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
