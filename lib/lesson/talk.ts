/** Questions to talk about that need the text. */
import { cited, claimsOf } from "./essays/claims";
import { hanging } from "./essays/idea";
import { leadOf } from "./lead";
import type { Reading, ReadSentence } from "./reading";
import type { EssayPrompt, GradeBand, Lesson } from "./schema";
import { quote, voiceOf } from "./voice";

/** Words that judge what they name; the class asks about them, the lesson itself doesn't use them. */
const loaded =
  /\b(?:regime|strongman|thugs?|puppets?|pawns?|cronies|so-called|outrageous|squalor|aggression|brutal|unprovoked|crackdown|meddling|hard-?liners?|radicals?|extremists?|rogue|tyrant|dictator|ruthless|naive|reckless|shameful|scathing|devastating|bold|heroic|witch hunt|propaganda)\b/i;

export function discussionOf(
  reading: Reading,
  prompts: EssayPrompt[],
  band: GradeBand = "9-10",
): Lesson["discussion"] {
  const { ideas } = leadOf(reading, band);
  const [first, second] = ideas;
  const texts = [
    ...(first ? first.finding.concept.discussion.map(first.say) : []),
    ...(second ? second.finding.concept.discussion.slice(0, 1).map(second.say) : []),
    ...(first ? [] : claimQuestions(reading)),
    loadedQuestion(reading),
    forecastQuestion(reading),
    endQuestion(reading),
    !first && prompts[0] ? whoElse(reading) : "",
  ];
  return texts
    .filter((t) => t !== "" && t.length <= 600)
    .slice(0, 6)
    .map((text, n) => ({ id: `d${n + 1}`, text }));
}

/** Two claims of the text's voices, put to the class. */
function claimQuestions(reading: Reading): string[] {
  const [first, second] = claimsOf(reading);
  return [
    first ? `${cited(first)} Which facts in the text speak for this, and which against it?` : "",
    second ? `${cited(second)} Who would disagree, and what would they say?` : "",
  ].filter(Boolean);
}

function loadedQuestion(reading: Reading): string {
  const s = reading.sentences.find((x) => loaded.test(x.text) && x.words <= 60);
  const word = s && loaded.exec(s.text)?.[0];
  if (!s || !word) return "";
  return `Paragraph ${s.paragraph} uses the word “${word}”. What does it make the reader think or feel, and which more neutral word could stand in its place?`;
}

/** A forecast or a careful statement, asked about as what it is. */
function forecastQuestion(reading: Reading): string {
  const usable = (s: ReadSentence) =>
    s.prose &&
    s.words >= 9 &&
    s.words <= 35 &&
    s.quoted < 0.2 &&
    !s.signals.has("question") &&
    !hanging.test(s.text);
  const forecast = reading.sentences.find(
    (s) =>
      usable(s) && s.signals.has("forecast") && !s.signals.has("condition") && !/\bfears?\b/.test(s.text),
  );
  if (forecast)
    return `Paragraph ${forecast.paragraph} looks ahead: ${quote(forecast.text)} What would have to happen for this to come true, and what could get in the way?`;
  const hedged = reading.sentences.find(
    (s) =>
      usable(s) &&
      s.signals.has("hedged") &&
      /\b(?:may|might|could|perhaps|probably|likely|appears?|seems?)\b/.test(s.text),
  );
  return hedged
    ? `Paragraph ${hedged.paragraph} is careful: ${quote(hedged.text)} What would one need to know to be sure?`
    : "";
}

function endQuestion(reading: Reading): string {
  const last = reading.sentences.at(-1);
  if (!last?.prose || last.words < 8 || last.words > 40) return "";
  const text = voiceOf(reading).text;
  return reading.type === "news"
    ? `The ${text} ends: ${quote(last.text)} What does this leave the reader with, and what is still open?`
    : `The ${text} ends: ${quote(last.text)} What is this ending meant to do, and does it follow from what comes before?`;
}

const whoElse = (reading: Reading): string =>
  `Whose voice is missing from the ${voiceOf(reading).text}, and what might that person say?`;
