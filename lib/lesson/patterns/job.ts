/**
 * The job of a sentence beside another (P1, P19): two jobs times two statements, so that neither the job nor the
 * statement alone gives the answer away.
 */
import type { WrongOption } from "../candidate";
import { alike, type Claim, claimsIn, holding, holds } from "../claims";
import { apart } from "../options";
import type { Reading, ReadSentence } from "../reading";
import { quote } from "../voice";

export interface Job {
  /** What the option says, `{x}` being the statement. */
  says: string;
  /** Said to a student who takes it for this. */
  not: string;
}

/** Something said that an option can name: reworded after "that", or in the text's own words. */
interface Said {
  sentence: ReadSentence;
  text: string;
}

/** Key and wrong options for a job that a sentence does to the one before it; null where the text has no other fitting one. */
export function jobOptions(
  own: ReadSentence,
  before: ReadSentence,
  job: Job,
  other: Job,
  reading: Reading,
): { key: string; wrong: WrongOption[]; reworded: boolean } | null {
  const pair = reworded(own, before, reading) ?? verbatim(own, before, reading);
  if (!pair) return null;
  const { to, spare } = pair;
  const say = (j: Job, x: Said) => j.says.replace("{x}", x.text);
  const there = `That stands in paragraph ${spare.sentence.paragraph}; the sentence asked about is joined to another.`;
  return {
    key: say(job, to),
    wrong: [
      { text: say(other, to), type: "misreading", reason: other.not, sentence: before.id },
      { text: say(job, spare), type: "elsewhere", reason: there, sentence: spare.sentence.id },
      { text: say(other, spare), type: "elsewhere", reason: there, sentence: spare.sentence.id },
    ],
    reworded: pair.reworded,
  };
}

/** True for the claim that a whole sentence makes, not for one inside it. */
const isMain = (c: Claim) => c.saying !== undefined || c.tokens[c.verb]?.rel === "root";

function reworded(own: ReadSentence, before: ReadSentence, reading: Reading) {
  const claims = claimsIn(reading).filter(isMain);
  const to = claims.find((c) => c.sentence === before);
  if (!to || !holds(to)) return null;
  const fit = claims
    .filter((c) => far(c.sentence, own) && alike(c, to) < 0.4 && apart(c.text, to.text) < 0.5)
    .sort(
      (a, b) =>
        distance(a.sentence, own) - distance(b.sentence, own) ||
        apart(a.text, to.text) - apart(b.text, to.text),
    );
  const [spare] = holding(fit, 1);

  const that = (c: Claim): Said => ({ sentence: c.sentence, text: `the statement that ${c.text}` });
  return spare ? { to: that(to), spare: that(spare), reworded: true } : null;
}

/** The whole sentences, quoted. */
function verbatim(own: ReadSentence, before: ReadSentence, reading: Reading) {
  const fits = (s: ReadSentence) =>
    s.prose && s.words <= 24 && s.words >= 5 && !s.signals.has("question") && s.quoted < 0.2;
  if (!fits(before)) return null;
  const spare = reading.sentences
    .filter((s) => fits(s) && far(s, own) && apart(s.text, before.text) < 0.45)
    .sort(
      (a, b) =>
        distance(a, own) - distance(b, own) || apart(a.text, before.text) - apart(b.text, before.text),
    )[0];
  const named = (s: ReadSentence): Said => ({
    sentence: s,
    text: `the statement ${quote(s.text.replace(/[.]$/, ""))}`,
  });
  return spare ? { to: named(before), spare: named(spare), reworded: false } : null;
}

/** Far enough that nobody could join it to the sentence asked about. */
const far = (s: ReadSentence, own: ReadSentence) => s.index < own.index - 2 || s.index > own.index + 1;
/** Statements of the neighbourhood make the choice a real one. */
const distance = (s: ReadSentence, own: ReadSentence) => Math.min(8, Math.abs(s.index - own.index));
