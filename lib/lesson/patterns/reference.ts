/** What a phrase refers to (P7): "this decision", "that", or a capital that stands for its government. */
import { countries, countryByCapital, countryOf, inSentence } from "@/lib/language/places";
import { shellVerbs } from "@/lib/language/shells";
import { childrenOf, rootOf } from "@/lib/language/tree";
import type { Candidate, WrongOption } from "../candidate";
import { alike, type Claim, claimsIn, holding, holds } from "../claims";
import { hash } from "../hash";
import { apart } from "../options";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening, statement } from "../voice";

export function reference(tools: Tools): Candidate[] {
  return [...takenUp(tools), ...capitals(tools)];
}

interface Pointer {
  /** As it stands in the text: "this decision". */
  phrase: string;
  sentence: ReadSentence;
  /** What it takes up. */
  to: Claim;
  sure: number;
}

/** Phrases that take up the one statement of the sentence before. */
function takenUp(tools: Tools): Candidate[] {
  const { reading } = tools;
  const claims = claimsIn(reading);
  return reading.sentences.flatMap((s): Candidate[] => {
    const found = shellIn(s, reading, claims) ?? bareIn(s, reading, claims);
    if (!found || !holds(found.to)) return [];
    const wrong = wrongFor(found, claims);
    if (wrong.length < 3) return [];
    const where =
      s.tokens[0] && found.phrase.toLowerCase() === s.text.slice(0, found.phrase.length).toLowerCase();
    const shown = where ? found.phrase : found.phrase.toLowerCase();
    const stems = [
      `In paragraph ${s.paragraph}, what does “${shown}” refer to${where ? ` (${opening(s)})` : ""}?`,
      `Paragraph ${s.paragraph} speaks of “${shown}”. Which of these is meant?`,
      `Which of these does “${shown}” in paragraph ${s.paragraph} take up?`,
    ];
    return [
      {
        kind: "multiple-choice",
        pattern: "reference",
        group: `reference ${s.id}`,
        skill: "reference",
        stem: stems[hash(s.text) % 3] ?? "",
        key: statement(found.to.text),
        wrong,
        evidence: [[{ sentence: found.to.sentence.id }, { sentence: s.id }]],
        score: found.sure,
        anchor: s.index,
      },
    ];
  });
}

/** "This decision", or "the move" where the noun is new. */
function shellIn(s: ReadSentence, reading: Reading, claims: Claim[]): Pointer | null {
  if (s.quoted > 0.5) return null;
  for (const [n, t] of s.tokens.entries()) {
    const verbs =
      t.tag === "NOUN" && (t.rel === "nsubj" || t.rel === "nsubj:pass" || t.rel === "obj" || t.rel === "obl")
        ? shellVerbs(t.lemma)
        : undefined;
    if (!verbs || t.xpos === "NNS") continue;
    const det = s.tokens[n - 1];
    if (!det || !/^(?:this|that|the)$/.test(det.norm) || det.head !== n) continue;
    // "the decision to close", "the ban on cars": told beside it.
    if (childrenOf(s.tokens, n).some((c) => c > n && !/^punct/.test(s.tokens[c]?.rel ?? ""))) continue;
    const pointing = det.norm !== "the";
    if (!pointing && isKnown(t.lemma, s, reading)) continue;
    const to = antecedent(s, verbs, reading, claims, pointing);
    if (to) return { phrase: `${det.text} ${t.text}`, sentence: s, to, sure: pointing ? 0.8 : 0.72 };
  }
  return null;
}

/** The noun has stood in the text before: it may take up that place instead. */
const isKnown = (lemma: string, s: ReadSentence, reading: Reading) =>
  reading.sentences.some(
    (o) =>
      o.index < s.index && o.tokens.some((t) => t.lemma === lemma && (t.tag === "NOUN" || t.tag === "PROPN")),
  );

function antecedent(
  s: ReadSentence,
  verbs: ReadonlySet<string>,
  reading: Reading,
  claims: Claim[],
  pointing: boolean,
): Claim | null {
  for (let back = 1; back <= (pointing ? 1 : 2); back++) {
    const before = reading.sentences[s.index - back];
    if (!before || (before.paragraph !== s.paragraph && s.place > 0)) return null;
    const fit = claims.filter((c) => c.sentence === before && verbs.has(c.tokens[c.verb]?.lemma ?? ""));
    const deeper = before.tokens.filter((t) => t.tag === "VERB" && verbs.has(t.lemma)).length;
    if (fit.length === 1 && deeper === 1) return fit[0] ?? null;
    if (deeper > 0) return null;
  }
  return null;
}

/** "That means …": a sentence that opens with a bare pointing word, after a sentence of one statement. */
function bareIn(s: ReadSentence, reading: Reading, claims: Claim[]): Pointer | null {
  const first = s.tokens[0];
  const before = reading.sentences[s.index - 1];
  if (!first || !before || before.paragraph !== s.paragraph || s.quoted > 0) return null;
  if (!/^(?:this|that)$/.test(first.norm) || first.rel !== "nsubj" || first.head !== rootOf(s.tokens))
    return null;
  const verb = s.tokens[first.head];
  if (
    !verb ||
    !/^(?:mean|lead|cause|allow|help|make|force|leave|prevent|explain|show|happen|come|follow|create|give|put|raise|bring|enable|encourage|reflect|mark)$/.test(
      verb.lemma,
    )
  )
    return null;
  const finite = before.tokens.filter((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)).length;
  const own = claims.filter((c) => c.sentence === before && c.tokens[c.verb]?.rel === "root");
  const to = own[0];
  if (!to || own.length !== 1 || finite > 2 || before.signals.has("question")) return null;
  return { phrase: first.text, sentence: s, to, sure: finite === 1 ? 0.74 : 0.66 };
}

/** Other statements of the neighbourhood, never the one after, which the phrase may lead to. */
function wrongFor({ sentence: s, to }: Pointer, claims: Claim[]): WrongOption[] {
  const fit = claims
    .filter(
      (c) =>
        c.sentence !== s && c.sentence !== to.sentence && alike(c, to) < 0.4 && apart(c.text, to.text) < 0.55,
    )
    .filter((c, n, all) => all.findIndex((o) => o.sentence === c.sentence) === n)
    .sort(
      (a, b) =>
        Math.abs(a.sentence.index - s.index) - Math.abs(b.sentence.index - s.index) ||
        apart(a.text, to.text) - apart(b.text, to.text),
    );
  return holding(fit, 3).map((c) => ({
    text: statement(c.text),
    type: "elsewhere",
    reason: `Paragraph ${c.sentence.paragraph} says this; the phrase takes up what stands right before it.`,
    sentence: c.sentence.id,
  }));
}

function capitals({ reading }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    if (s.words > 60) return [];
    const found = capitalActing(s);
    if (!found) return [];
    const { city, country } = found;
    // A person may bear the city's name.
    if (reading.names.some((n) => n.kind === "person" && n.forms.some((f) => f.split(" ").includes(city))))
      return [];
    const other =
      reading.names.map((n) => countryOf(n.name)).find((c) => c && c !== country) ??
      countries.find((c) => c !== country && c.great);
    if (!other || !reading.names.some((n) => n.name === country.name)) return [];
    const otherName = reading.sentences.find((o) => o.text.includes(other.name));
    return [
      {
        kind: "multiple-choice",
        pattern: "reference",
        group: `capital ${city}`,
        skill: "reference",
        stem: `In paragraph ${s.paragraph}, what does the word “${city}” stand for?`,
        key: `the government of ${inSentence(country)}`,
        wrong: [
          {
            text: `the people who live in ${city}`,
            type: "misreading",
            reason: "Look at what is said of it: the sentence speaks of a state's act or policy.",
            sentence: s.id,
          },
          {
            text: `the businesses of ${city} and its region`,
            type: "misreading",
            reason: "The sentence is not about the city as a place of trade.",
            sentence: s.id,
          },
          otherName
            ? {
                text: `the government of ${inSentence(other)}`,
                type: "elsewhere",
                reason: `${city} is not the capital of ${inSentence(other)}.`,
                sentence: otherName.id,
              }
            : {
                text: `the government of ${inSentence(other)}`,
                type: "not-in-text",
                reason: `${city} is not the capital of ${inSentence(other)}.`,
              },
        ],
        evidence: [[{ sentence: s.id }]],
        score: 0.7,
        anchor: s.index,
      },
    ];
  });
}

const acting =
  /^(?:says?|said|wants?|wanted|has|had|agreed|refused|announced|warned|accused|denied|hopes|hoped|fears|feared|insists|insisted|sees|saw|supports|supported|plans|believes|claims|threatened|responded|sent|signed|will|would|may|might|could)$/;
function capitalActing(s: ReadSentence) {
  for (const [n, t] of s.tokens.entries()) {
    if (!/^\p{Lu}/u.test(t.text)) continue;
    const country = countryByCapital(t.text);
    if (!country || country.name === t.text) continue;
    const before = s.tokens[n - 1];
    const next = s.tokens[n + 1];
    if (
      before &&
      (/^(?:in|at|from|near|to|outside|through|around|of|,)$/.test(before.norm) ||
        before.tag === "PROPN" ||
        before.tag === "NOUN")
    )
      continue;
    const owns =
      next?.norm === "'s" &&
      /^(?:support|policy|decision|motives?|interests?|allies|ally|government|leaders?|position|response|offer|demands?|ambitions?|role|influence|aims?)$/.test(
        s.tokens[n + 2]?.lemma ?? "",
      );
    if (owns || (next && acting.test(next.norm))) return { city: t.text, country };
  }
  return null;
}
