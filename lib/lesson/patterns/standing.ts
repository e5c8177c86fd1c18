/** The standing of a statement (P4): record, forecast, recommendation, reported view or the writer's judgement. */
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import { advises, type Signal } from "../signals";
import type { Tools } from "../tools";
import { quote } from "../voice";

type Standing = "record" | "forecast" | "recommendation" | "reported";
const labels: Record<Standing, string> = {
  record: "a record of what happened",
  forecast: "a forecast of what is to come",
  recommendation: "a recommendation to act",
  reported: "a view reported from a source",
};
const loud: Signal[] = [
  "reported",
  "forecast",
  "recommendation",
  "condition",
  "hedged",
  "question",
  "quotation",
  "speaker",
  "judgement",
];

/** The one standing of a sentence, or null where it has none or two. */
export function standingOf(s: ReadSentence, news = false): Standing | null {
  if (!s.prose || s.words > 32) return null;
  const heard = loud.filter((signal) => s.signals.has(signal));
  if (s.signals.has("record") && heard.length === 0) return "record";
  if (heard.length !== 1) return null;
  if (heard[0] === "forecast" && s.quoted === 0 && !/\bwill(?:ing)? to\b/.test(s.text)) return "forecast";
  // In news "must" tells of a duty, not of the writer's advice.
  const advice = news ? /\b(?:should|ought to)\b/ : /\b(?:should|must|ought to)\b(?! (?:mean|have)\b)/;
  if (heard[0] === "recommendation" && advice.test(s.text) && (!news || advises(s.tokens)))
    return "recommendation";
  if (
    heard[0] === "reported" &&
    // A reported figure or date is as much a record as a view.
    !s.signals.has("figure") &&
    !s.signals.has("date") &&
    /\b(?:argues?d?|believes?d?|warns|warned|claims|claimed|insists|insisted|contends|contended|complained|accused)\b/.test(
      s.text,
    )
  )
    return "reported";
  return null;
}

export function standing({ reading }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    const own = standingOf(s, reading.type === "news");
    if (!own) return [];
    const others = (Object.keys(labels) as Standing[]).filter((label) => label !== own);
    return [
      {
        kind: "multiple-choice",
        pattern: "standing",
        group: "standing",
        skill: "standing",
        stem: `Which best describes this sentence in paragraph ${s.paragraph}: ${quote(s.text)}?`,
        key: labels[own],
        wrong: others.map((label) => {
          const beside = reading.sentences.find(
            (o) => Math.abs(o.index - s.index) <= 2 && o.index !== s.index && standingOf(o) === label,
          );
          return beside
            ? {
                text: labels[label],
                type: "elsewhere" as const,
                reason: `That fits a sentence beside it, not this one.`,
                sentence: beside.id,
              }
            : { text: labels[label], type: "misreading" as const, reason: misread(own), sentence: s.id };
        }),
        evidence: [[{ sentence: s.id }]],
        score: { recommendation: 0.85, forecast: 0.8, reported: 0.6, record: 0.65 }[own],
        anchor: s.index,
      },
    ];
  });
}

const misread = (own: Standing) =>
  ({
    record: "The sentence tells of something that has already happened, without weighing it.",
    forecast: "Look at the verb: the sentence speaks of what is still to come.",
    recommendation: "Look at the verb: the sentence says what somebody should do.",
    reported: "The sentence names somebody whose view it passes on.",
  })[own];
