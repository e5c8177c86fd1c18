/** The job of an example (P19) and of a quotation: which statement right before it they bear out. */
import type { Candidate } from "../candidate";
import { type Claim, claimsIn } from "../claims";
import { heardIn } from "../heard";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening } from "../voice";
import { type Job, jobOptions } from "./job";
import { sourceName } from "./sources";

export function example(tools: Tools): Candidate[] {
  return [...cases(tools), ...quotations(tools)];
}

const illustrate: Job = {
  says: "to give a case that bears out {x}",
  not: "The example bears the statement out; it doesn’t speak against it.",
};
const limit: Job = {
  says: "to name an exception to {x}",
  not: "The example bears the statement out; it is no exception to it.",
};

/** "Kestrel Bay, for instance, …" */
function cases({ reading, voice }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    const before = reading.sentences[s.index - 1];
    if (!before || before.paragraph !== s.paragraph || !/\b(?:for example|for instance)\b/i.test(s.text))
      return [];
    if (
      s.quoted > 0.3 ||
      before.quoted > 0 ||
      before.signals.has("question") ||
      before.signals.has("example")
    )
      return [];
    const at = s.text.search(/\bfor (?:example|instance)\b/i);
    // Further in, the example may belong to the sentence's own claim.
    if (at > 60 || (at > 0 && !/^[^,;]{3,60}, for (?:example|instance),/i.test(s.text))) return [];
    const made = jobOptions(s, before, illustrate, limit, reading);
    if (!made) return [];
    const { reworded: _, ...options } = made;
    return [
      {
        kind: "multiple-choice",
        pattern: "example",
        group: `link ${s.id}`,
        skill: "structure",
        stem: `Why does ${voice.who} give the example in paragraph ${s.paragraph} that begins ${opening(s)}?`,
        ...options,
        evidence: [[{ sentence: before.id }, { sentence: s.id }]],
        score: 0.84,
        anchor: s.index,
      },
    ];
  });
}

const back: Job = {
  says: "to back up {x}",
  not: "The words quoted bear the statement out; they don’t call it in question.",
};
const question: Job = {
  says: "to call in question {x}",
  not: "The words quoted bear the statement out; they don’t call it in question.",
};

/** A quotation right after a statement on the same matter, in the same paragraph. */
function quotations({ reading, voice }: Tools): Candidate[] {
  const claims = claimsIn(reading);
  const heard = heardIn(reading);
  return heard.sayings.flatMap((saying, n): Candidate[] => {
    const s = reading.sentences[saying.sentence];
    const before = reading.sentences[saying.sentence - 1];
    if (
      !s ||
      !before ||
      before.paragraph !== s.paragraph ||
      !saying.direct ||
      s.quoted < 0.5 ||
      saying.at < 0
    )
      return [];
    if (heard.sayings.slice(0, n).some((o) => o.sentence === s.index)) return [];
    const to = claims.find((c) => c.sentence === before && !c.source && c.tokens[c.verb]?.rel === "root");
    if (!to || !bearsOut(s, to, reading) || saying.source.plural) return [];
    const made = jobOptions(s, before, back, question, reading);
    if (!made?.reworded) return [];
    const { reworded: _, ...options } = made;
    return [
      {
        kind: "multiple-choice",
        pattern: "quotation",
        group: `link ${s.id}`,
        skill: "argument",
        stem: `Why does ${voice.who === "the author" ? "the author" : `the ${voice.text}`} quote ${sourceName(saying.source)} in paragraph ${s.paragraph} (${opening(s)})?`,
        ...options,
        evidence: [[{ sentence: before.id }, { sentence: s.id }]],
        score: 0.74,
        anchor: s.index,
      },
    ];
  });
}

const turning =
  /\b(?:but|however|although|though|yet|despite|nevertheless|disagree\w*|wrong|untrue|denie[sd]|deny|no|not|never)\b|n['’]t\b/i;

/** They share a telling word, and neither turns against the other. */
function bearsOut(s: ReadSentence, to: Claim, reading: Reading): boolean {
  if (turning.test(s.text.slice(0, 60)) || (turning.test(s.text) && !turning.test(to.sentence.text)))
    return false;
  // Words that the whole text turns on tie nothing to anything; two rare ones, or one very rare, do.
  const n = reading.sentences.length;
  const tie = [...to.content]
    .filter((w) => s.content.has(w) && w.length > 3)
    .reduce((sum, w) => sum + Math.log(n / Math.max(2, reading.spread.get(w) ?? 2)), 0);
  return tie >= 2.4;
}
