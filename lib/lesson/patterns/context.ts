import type { Candidate } from "../candidate";
import type { Reading, ReadSentence } from "../reading";

/**
 * A word, and what its choice suggests, is understood from its sentence and from the neighbour that goes on about the same matter: where a neighbour in
 * the paragraph shares words with the sentence, it stands in the evidence too.
 */
export function withContext(c: Candidate, reading: Reading): Candidate {
  const [set, ...more] = c.evidence;
  const [spot, ...rest] = set ?? [];
  if (
    (c.skill !== "vocabulary" && c.pattern !== "connotation") ||
    !spot ||
    more.length > 0 ||
    rest.length > 0
  )
    return c;
  const own = reading.sentences.find((s) => s.id === spot.sentence);
  if (!own) return c;
  const shared = (s: ReadSentence) => [...s.content].filter((lemma) => own.content.has(lemma)).length;
  const best = [reading.sentences[own.index - 1], reading.sentences[own.index + 1]]
    .filter((s): s is ReadSentence => s !== undefined && s.paragraph === own.paragraph && shared(s) > 0)
    .sort((a, b) => shared(b) - shared(a) || b.words - a.words)[0];
  if (!best) return c;
  const both = [own, best].sort((a, b) => a.index - b.index);
  return { ...c, evidence: [both.map((s) => (s === own ? spot : { sentence: s.id }))] };
}
