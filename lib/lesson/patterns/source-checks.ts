/** A statement of somebody with a part in the matter: what would check it from outside, what it leaves open, how its source is placed. */
import type { Saying } from "@/lib/language/attribution";
import type { Candidate, ChoiceCandidate, WrongOption } from "../candidate";
import { heardIn } from "../heard";
import { excerptOf } from "../lexicon/excerpt";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { balanced } from "./balance";
import { idleQuestions, places, type SourceKind, sourceKinds } from "./source-kinds";
import { closed } from "./source-ways";
import { evidenceOf, names, sourceName } from "./sources";
import { introOf, proofOf, type Speech, speechesIn } from "./speeches";

/** A statement whose source has a part in the matter, as a stem shows it. */
interface Found {
  s: ReadSentence;
  kind: SourceKind;
  shown: string;
  /** The statement alone. */
  said: string;
  spots: { sentence: string }[];
  direct: boolean;
  body: boolean;
}

export function sourceChecks(tools: Tools): Candidate[] {
  const { reading } = tools;
  if (reading.type === "speech") return [];
  const heard = heardIn(reading);
  const speeches = new Map(speechesIn(reading).flatMap((x) => (x.saying ? [[x.saying, x] as const] : [])));
  const found = heard.sayings.flatMap((saying): Found[] => {
    const s = reading.sentences[saying.sentence];
    if (!s || saying.negated || heard.sayings.some((o) => o !== saying && o.sentence === s.index)) return [];
    const said = s.text.slice(s.tokens[saying.from]?.start, s.tokens[saying.to - 1]?.end);
    if (!states(said, s, saying)) return [];
    return shownAs(saying, s, said, reading, speeches.get(saying));
  });
  return found.flatMap((f) => [...checked(f), ...left(f), ...placed(f), ...lived(f)]);
}

/** A claim about how things are or will be that can be checked; no demand, wish, feeling or kind word. */
function states(said: string, s: ReadSentence, saying: Saying): boolean {
  return (
    said.split(" ").length >= 7 &&
    !said.includes("?") &&
    // A quotation inside the quotation may lack its other end.
    !/ [‘'][\p{Lu}]/u.test(said) &&
    !/\b(?:hop\w+|wish|want|means?|maybe|perhaps|I['’]d say|I mean|should|must|needs? to|has to|have to|ought|let us|let['’]s|please|thanks?|sorry|respected|admired|proud|grateful|happy|glad|love|congratulat\w+|condolences?|grieves?|mourns?|honou?red|humbled|regrets?|disappoint\w+|delight\w+|surpris\w+|pleased|excited|shudder|pray)\b/i.test(
      said,
    ) &&
    s.tokens.slice(saying.from, saying.to).some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) &&
    /^(?:say|tell|add|claim|argue|insist|maintain|state|report|accord|write|explain|note|point|declare|confirm|believe|estimate|warn|predict|expect|continue|)$/.test(
      saying.verb,
    )
  );
}

const dangling =
  /^["“‘… ]*(?:(?:But|And|So|Yet) )?(?:it|he|she|they|this|that|these|those|his|her|their|its|such)\b/i;
function wholeText(s: ReadSentence): string | null {
  if (s.words < 9 || s.words > 40 || s.text.includes("?") || dangling.test(s.text)) return null;
  const shown = excerptOf(closed(s), 0, s.tokens.length - 1, []);
  return shown?.whole && !/[”"],? (?:he|she|they|it) /.test(shown.text) ? shown.text : null;
}

const kindOf = (intro: string) => {
  const kind = sourceKinds.find((k) => k.person?.test(intro));
  // Out of office, or of another body: the interest is another one too.
  return kind && !/\b(?:former|ex-|retired|late)\b/i.test(intro) ? kind : undefined;
};
/** What the article says of a person, looked up once a reading. */
const introduced = new WeakMap<Reading, Map<string, ReturnType<typeof introOf>>>();
function introIn(reading: Reading, who: string) {
  const known = introduced.get(reading) ?? new Map<string, ReturnType<typeof introOf>>();
  introduced.set(reading, known);
  const made = known.get(who) ?? introOf(who, reading, (t) => kindOf(t) !== undefined);
  known.set(who, made);
  return made;
}
const fits = (kind: SourceKind | undefined, said: string): kind is SourceKind =>
  kind !== undefined &&
  (!kind.about || kind.about.test(said)) &&
  // What was seen of others is no news of the speaker's own affairs.
  !(
    kind.id === "company" &&
    /\b[Ww]e(?: \p{L}+)?(?: to)? (?:see|saw|know|find|found|believe|think)\b/u.test(said)
  );

function shownAs(
  saying: Saying,
  s: ReadSentence,
  said: string,
  reading: Reading,
  speech: Speech | undefined,
): Found[] {
  const { source } = saying;
  const who = sourceName(source);
  if (source.kind === "person" && source.name) {
    if (!/^\p{Lu}\S* .*\p{Lu}/u.test(who)) return [];
    const { intro, label, introduced } = introIn(reading, who);
    const kind = kindOf(intro);
    if (!introduced || !fits(kind, said) || intro.includes(who)) return [];
    const base = { s, kind, said, body: false };
    if (speech && saying.direct) {
      const words = quote(speech.lead === "" ? speech.text : `${speech.lead} ${speech.text}`);
      const proof = proofOf({ ...speech, introduced }, reading, true);
      return [
        {
          ...base,
          shown: `In paragraph ${s.paragraph}, ${label} says: ${words}`,
          spots: proof,
          direct: true,
        },
      ];
    }
    const text = wholeText(s);
    if (!text || saying.direct || s.quoted > 0 || !names(s.text, source)) return [];
    const told = s === introduced ? "" : ` (The speaker is ${label.replace(/,$/, "")}.)`;
    const spots = [introduced, s]
      .filter((x, n, all) => all.indexOf(x) === n)
      .map((x) => ({ sentence: x.id }));
    return [
      {
        ...base,
        shown: `Read this sentence from paragraph ${s.paragraph}: ${quote(text)}${told}`,
        spots,
        direct: false,
      },
    ];
  }
  const text = wholeText(s);
  // "a man who police said led": what is passed on is another clause's.
  const main = saying.verb === "accord" || /^(?:root|parataxis|conj)$/.test(s.tokens[saying.at]?.rel ?? "");
  const spokes = /\bspokes(?:man|woman|person)\b/i.test(source.shown);
  if (!text || (!spokes && (saying.direct || s.quoted > 0)) || !main) return [];
  const kind = bodyKind(who, source.shown, s);
  if (!fits(kind, said)) return [];
  return [
    {
      s,
      kind,
      said,
      body: !spokes,
      shown: `Read this sentence from paragraph ${s.paragraph}: ${quote(text)}`,
      spots: evidenceOf(saying, reading),
      direct: false,
    },
  ];
}

/** The kind of a ministry, firm, force or country, or of a spokesperson without a name. */
function bodyKind(who: string, shown: string, s: ReadSentence): SourceKind | undefined {
  const at = s.text.indexOf(shown);
  if (/\bspokes(?:man|woman|person)\b/i.test(shown) && at >= 0) {
    const intro = s.text.slice(at).split(/\b(?:said|says|told|added|confirmed)\b/)[0] ?? "";
    return kindOf(intro);
  }
  const bare = who.replace(/^(?:the|a|an) /i, "").toLowerCase();
  const last = bare.split(" ").at(-1) ?? "";
  return (
    sourceKinds.find((k) => k.body?.test(bare)) ??
    sourceKinds.find((k) => k.id !== "state" && k.body?.test(last))
  );
}

interface Asked {
  f: Found;
  group: string;
  stem: string;
  keys: readonly string[];
  traps: readonly { text: string; reason: string }[];
  score: number;
}
function choice({ f, group, stem, keys, traps, score }: Asked): ChoiceCandidate[] {
  const made = balanced(keys, traps, f.said);
  if (!made) return [];
  return [
    {
      kind: "multiple-choice",
      pattern: "source-care",
      group,
      skill: "standing",
      stem: `${f.shown} ${stem}`,
      key: made.key,
      wrong: made.traps.map((t): WrongOption => ({ ...t, type: "misreading", sentence: f.s.id })),
      evidence: [f.spots],
      score,
      anchor: f.s.index,
    },
  ];
}

/** Something that figures or outsiders could bear out, where those in power or their opponents speak. */
const measurable =
  /\d ?(?:%|per ?cent|million|billion|jobs|people|families|soldiers|schools|homes|beds)|[$£€]\d|\d{2,}|\b(?:jobs|hospitals?|schools?|homes|budget|spending|spent|invest\w*|fund\w*|cost\w*|taxes|work(?:s|ed|ing)|fail\w+|success\w*|built|cut)\b/i;
function checkable(f: Found): boolean {
  if (/^(?:government|party|opposition|state)$/.test(f.kind.id) && !measurable.test(f.said)) return false;
  if (
    f.kind.id === "party" &&
    !/\d ?(?:%|per ?cent|million|billion|jobs|people|families)|[$£€]\d/i.test(f.said)
  )
    return false;
  // What they will do themselves can't be checked yet.
  return !(
    /^(?:prosecution|police|army|government)$/.test(f.kind.id) &&
    /\b(?:will|would|going to|plans? to)\b/.test(f.said)
  );
}
const checked = (f: Found) =>
  !checkable(f)
    ? []
    : choice({
        f,
        group: `check ${f.kind.id}`,
        stem: `A reader wants to check this. Which of these would be independent of ${f.kind.called}?`,
        keys: f.kind.outside,
        traps: f.kind.inside,
        score: 0.76,
      });

const left = (f: Found) =>
  f.body || !checkable(f)
    ? []
    : choice({
        f,
        group: "left open",
        stem: "Which question would help a reader most to judge this statement?",
        keys: f.kind.open,
        traps: idleQuestions,
        score: 0.66,
      });

/** Only where the words themselves are about the speaker's own side, or an opponent's. */
function placed(f: Found): Candidate[] {
  const own = /^(?:[\p{L}’'-]+,? ){0,2}(?:[Ww]e|[Oo]ur)\b/u.test(f.said);
  const near = /^(?:company|government|union|study|team|trade)$/.test(f.kind.id) && own;
  const far = f.kind.id === "opposition" && !own;
  if (!near && !far) return [];
  const key = near ? places.nearStake : places.farStake;
  const why: [string, string][] = near
    ? [
        [places.nearFree, "Those who speak for their own side care how it is seen."],
        [places.farStake, "The words are about the speaker’s own side: “we” or “our”."],
        [places.farFree, "The words are about the speaker’s own side, and the speaker cares how it is seen."],
      ]
    : [
        [places.nearStake, "The speaker doesn’t belong to those who are spoken of."],
        [places.farFree, "Opponents gain when those in power are seen in a bad light."],
        [
          places.nearFree,
          "The speaker doesn’t belong to those who are spoken of, and gains when they look bad.",
        ],
      ];
  return choice({
    f,
    group: "placed",
    stem: "How is this source placed?",
    keys: [key],
    traps: why.map(([text, reason]) => ({ text, reason })),
    score: 0.7,
  });
}

const experience =
  /\b(?:I|[Ww]e) (?:was|were|am|are|had|have|lost|saw|heard|felt|could|can|paid|pay|used|went|go|got|get|came|come|live|lived|work|worked|spend|spent|never|still|no longer|[a-z]+ed)\b|\b[Mm]y (?:family|house|home|children|son|daughter|husband|wife|job|life|school|boat|shop|street|village|rent)\b/;
/** What one person went through: that it happens, not how often. */
const lived = (f: Found) =>
  f.kind.id !== "affected" || !f.direct || !experience.test(f.said)
    ? []
    : choice({
        f,
        group: "one case",
        stem: "What can one person’s account like this show, taken by itself?",
        keys: ["that such a thing has happened, but not how often it does"],
        traps: [
          {
            text: "that such a thing has happened to most people in this position",
            reason: "One person speaks; how many others there are isn’t told.",
          },
          {
            text: "how often such a thing happens, but not whether it happened here",
            reason: "It is the other way round: one case shows that it happened, not how often.",
          },
          {
            text: "that those who tell of something different must have made it up",
            reason: "Others may have gone through something else.",
          },
        ],
        score: 0.76,
      });
