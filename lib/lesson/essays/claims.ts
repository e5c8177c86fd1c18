/** What a text claims that can be argued about, and who claims it. */
import type { Saying } from "@/lib/language/attribution";
import { centrality } from "../central";
import { heardIn } from "../heard";
import type { Reading, ReadSentence } from "../reading";
import { quote, voiceOf } from "../voice";

export interface Claim {
  sentence: ReadSentence;
  /** As it can be quoted, without marks. */
  text: string;
  /** Inside a sentence: "Cathy Casserly", "the author". */
  holder: string;
  plural: boolean;
  /** True where nobody but the text itself says it. */
  own: boolean;
  score: number;
}

const leaning =
  /^["“‘(]*(?:he|she|it|they|this|that|these|those|but|and|so|yet|then|his|her|their|its|such|there|here|also|now|or|not|who|which|however|meanwhile|instead|as a result|for example|for instance|moreover)\b/i;
const arguing =
  /\b(?:should|shouldn[’']t|must|need(?:s|ed)? to|ought|have to|has to|right to|wrong\w*|unfair\w*|fair|better|worse|best way|(?:is|are|more|most) important|dangerous|danger|threat|success(?:ful)?|fail(?:s|ed|ure|ing)?|never|always|too (?:much|many|few|little|late|early|\p{Ll}+ to)|cannot|can[’']t|deserve\w*|mistakes?|harm(?:s|ful|ed|ing)?|unlikely|(?:is|are) (?:crucial|essential|vital)|outrageous|moral\w*|immoral|theft|principle|responsib\w+|impossible|benefits?|risks?|unacceptable|justif\w+|unjust|reasonable|excuse|blame|broken|respect the|the answer|the problem|the reason|the only|not enough|no reason|depend(?:s|ed)? on|will (?:never|not|mean|lead|make|help|ensure)|would (?:be|mean|lead|make|harm|help))\b/giu;
const personal = /\b(?:I|my|me|mine)\b/;

/** Claims that can be quoted by themselves, the most arguable first; each source at most twice. */
export function claimsOf(reading: Reading): Claim[] {
  const weights = centrality(reading.sentences);
  const most = Math.max(1, ...Object.values(weights));
  const { sayings } = heardIn(reading);
  const said = sayings.flatMap((s) => saidClaim(reading, s) ?? []);
  const taken = new Set(sayings.map((s) => s.sentence));
  const own = reading.sentences.filter((s) => !taken.has(s.index)).flatMap((s) => ownClaim(reading, s) ?? []);
  const argued = reading.type === "opinion" || reading.type === "speech";
  const scored = [...said, ...own].filter(arguable).map((c) => ({
    ...c,
    score:
      Math.min(3, c.text.match(arguing)?.length ?? 0) +
      (1.5 * (weights[c.sentence.index] ?? 0)) / most +
      (c.own === argued ? 1.2 : argued ? 0 : -1.5) +
      (argued && c.own ? thesisLike(reading, c.sentence) : 0) -
      (/\b(?:they|them|he|she|his|her|their)\b/i.test(c.text) ? 0.8 : 0) -
      (personal.test(c.text) ? (reading.type === "speech" ? 0.3 : 1.5) : 0) -
      Math.abs(wordCount(c.text) - 20) / 20 -
      (/\d/.test(c.text) ? 0.5 : 0),
  }));
  const kept = new Map<string, number>();
  return scored
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)
    .filter((c) => {
      const before = kept.get(c.holder) ?? 0;
      kept.set(c.holder, before + 1);
      return c.own || before < 2;
    });
}

/** Advice, and what opens or closes an argument, is likelier to be its point than what stands between. */
function thesisLike(reading: Reading, s: ReadSentence): number {
  const ends = s.paragraph === 1 || s.paragraph === reading.paragraphs.length;
  const step =
    /^(?:first|second|third|finally|also)\b/i.test(s.text) || /^I (?:did|do|was|have|had)\b/.test(s.text);
  return (s.signals.has("recommendation") ? 1 : 0) + (ends ? 0.8 : 0) - (step ? 2 : 0);
}

/** Something is weighed, demanded, forecast or denied; plans and habits of the speaker's own are no claims. */
const arguable = (c: Omit<Claim, "score">) =>
  c.text.search(arguing) >= 0 &&
  !/^I (?:did|do|was|have|had)\b|^(?:\S+ ){0,4}(?:they|he|she)\b/i.test(c.text) &&
  !/\b(?:announced|pray|appreciat\w+|congratulat\w+|thank\w*|condolences|I was|I went|I live|my (?:mother|father|son|daughter|wife|husband|life)|will not seek|plans? to|(?:is|are|was|were) held|scheduled)\b/.test(
    c.text,
  );
const wordCount = (text: string) => text.split(/\s+/).length;
const quotable = (text: string) =>
  wordCount(text) >= 7 && wordCount(text) <= 42 && /^["“‘(]*[\p{Lu}\d]/u.test(text) && !leaning.test(text);

/** What a named source says in words of its own, or in the text's where the sentence names the source. */
function saidClaim(reading: Reading, s: Saying): Omit<Claim, "score"> | null {
  const sentence = reading.sentences[s.sentence];
  const first = sentence?.tokens[s.from];
  const last = sentence?.tokens[s.to - 1];
  if (!sentence || !first || !last || s.negated || s.source.kind === "document") return null;
  if (sentence.signals.has("question") || s.named !== s.sentence) return null;
  const words = sentence.text.slice(first.start, last.end).replace(/[,\s]+$/, "");
  // Somebody quoted inside another's words: it is not sure whose they are.
  if (/\b(?:who|which) (?:said|says|told|wrote)\b/.test(sentence.text)) return null;
  const text = s.direct && quotable(words) ? words : sentence.text;
  if (!quotable(text) || !sentence.prose) return null;
  return {
    sentence,
    text: closed(text),
    holder: s.source.shown.replace(/^of \p{Lu}\p{L}+ /u, ""),
    plural: s.source.plural,
    own: false,
  };
}

function ownClaim(reading: Reading, s: ReadSentence): Omit<Claim, "score"> | null {
  if (!s.prose || s.quoted > 0.3 || s.signals.has("question") || s.signals.has("reported")) return null;
  const judged = s.signals.has("judgement") || s.signals.has("recommendation") || s.signals.has("hedged");
  if (!judged || !quotable(s.text)) return null;
  return { sentence: s, text: s.text, holder: voiceOf(reading).who, plural: false, own: true };
}

const closed = (text: string) => (/[.!?…]["”’]*$/.test(text) ? text : `${text}.`);

/** “Paragraph 3 quotes Susan Bloch: …”, or the whole sentence where only that can be quoted. */
export function cited(claim: Claim): string {
  const at = `Paragraph ${claim.sentence.paragraph}`;
  const whole = claim.own || claim.text === claim.sentence.text;
  return whole ? `${at} says: ${quote(claim.text)}` : `${at} quotes ${claim.holder}: ${quote(claim.text)}`;
}

/** True where it is a single, named holder's own quoted words: “Is Susan Bloch right?” can be asked. */
export const isNamed = (claim: Claim): boolean =>
  !claim.own && !claim.plural && claim.text !== claim.sentence.text && /\p{Lu}\p{L}+/u.test(claim.holder);

/** Another voice on the same matter: someone else's claim that shares most content words with this one. */
export function answerTo(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const shared = (c: Claim) => [...c.sentence.content].filter((w) => claim.sentence.content.has(w)).length;
  const turns = (c: Claim) =>
    c.sentence.signals.has("contrast") || c.sentence.signals.has("concession") ? 1 : 0;
  return claims
    .filter((c) => c.sentence !== claim.sentence && c.holder !== claim.holder)
    .filter((c) => shared(c) >= 2)
    .map((c) => ({ c, value: shared(c) + turns(c) * 2 + c.score * 0.3 }))
    .sort((a, b) => b.value - a.value || a.c.sentence.index - b.c.sentence.index)[0]?.c;
}
