/** A loaded word as a question: what it suggests that a plainer word would not, said by the text or by a speaker in it. */
import type { Candidate, WrongOption } from "../candidate";
import { heardIn } from "../heard";
import { sourceName } from "../patterns/sources";
import type { Tools } from "../tools";
import { quote } from "../voice";
import type { Distractor } from "./entry";
import { passageOf } from "./excerpt";
import type { Hit } from "./find";
import { conjugate, onePast, pluralOf, verbForm } from "./inflect";
import { shownOf } from "./item";

/** True where the hit stands between quotation marks: there it is the speaker's word, not the text's. */
function isQuoted({ sentence: s, place }: Hit, reading: Tools["reading"]): boolean {
  if (s.quoted === 0) return false;
  const earlier = reading.paragraphs
    .find((p) => p.number === s.paragraph)
    ?.sentences.filter((o) => o.place < s.place)
    .map((o) => o.text);
  const text = `${earlier?.join(" ") ?? ""} ${s.text.slice(0, s.tokens[place.from]?.start ?? 0)}`;
  let open = false;
  // Where a mark stands tells more than its shape: some texts have closing marks in both places, or mix the two shapes.
  for (const m of text.matchAll(/[“”"]/g)) {
    const before = text.charAt(m.index - 1);
    const after = text.charAt(m.index + 1);
    const opens = after === "" || /[\p{L}\p{N}[(‘’'…$]/u.test(after);
    const closes = /[\p{L}\p{N}.,!?…)\]’']/u.test(before);
    open = opens !== closes ? opens : m[0] === "“" || (m[0] === '"' && !open);
  }
  return open;
}

/**
 * How the plainer word is named: in the form of the text's ("a plainer word such as “fell”"), or as the dictionary has it
 * where that isn't sure ("the plainer verb “fall”"); null where it has no form.
 */
function plainFor(hit: Hit): string | null {
  const { entry: e, sentence: s, place } = hit;
  const plain = e.plain ?? "";
  const t = s.tokens[place.head];
  if (e.class === "v" || e.class === "pv") {
    const named = `the plainer ${plain.includes(" ") ? "phrase" : "verb"} “${plain}”`;
    // Of "rubber-stamped" the form stands in the second half.
    const form = e.class === "v" && e.head.includes("-") ? null : verbForm(s.tokens, place.head);
    if (!form) return named;
    const past = form.form === "past" || form.form === "participle";
    // "fell" or "fallen": tags go wrong there, so that the tense has to stand beyond doubt.
    if (past && !onePast(plain) && !(form.form === "participle" && perfect(hit))) return named;
    return such(conjugate(plain, form.form));
  }
  const plural = pluralOf(`a ${plain}`)?.replace(/mans$/, "men");
  const last = e.head.split(/[ /)]/).filter(Boolean).at(-1);
  if ((e.class === "n" || e.class === "pn") && t && t.norm !== last && /[^s]s$/.test(t.norm))
    return masses.test(plain) ? such(plain) : plural ? such(plural) : null;
  return such(plain);
}
const such = (plain: string) => `a plainer ${plain.includes(" ") ? "phrase" : "word"} such as “${plain}”`;
const masses =
  /^(?:help|support|trouble|damage|killing|information|words|action|change|poverty|fear|disorder|publicity|news|rule|control|activity|excitement|supporters|leaders)$/;
const perfect = ({ sentence: s, place }: Hit) =>
  /^(?:have|has|had|be|is|are|was|were|been|being|'ve)$/.test(s.tokens[place.head - 1]?.norm ?? "");

const ofWriter = /\bthe writer\b/;
const ofSpeaker = /\bthe (?:speaker|speech|remark|words|statement)\b/;
const denying = /^(?:not|n't|n’t|never|no|without|hardly|neither|nor|nothing|nobody|cannot|less|least)$/;

/** Whose choice of word it is: a source by name, "the speaker" of a quotation, or "" where the text itself speaks. */
function chooserOf(hit: Hit, tools: Tools): string {
  const { sentence: s, place } = hit;
  if (!isQuoted(hit, tools.reading)) return tools.reading.type === "speech" ? "the speaker" : "";
  const saying = heardIn(tools.reading).sayings.find(
    (x) => x.sentence === s.index && x.direct && x.from <= place.from && place.to < x.to,
  );
  // A word or two in quotation marks may be anybody's.
  if (!saying)
    return s.quoted > 0.6 && !/\b(?:wrote|writes|tweeted|posted)\b/.test(s.text) ? "the speaker" : "";
  return saying.source.kind === "person" && saying.source.name ? sourceName(saying.source) : "the speaker";
}

/** False where the row's options speak of a writer or speaker who isn't the one of the sentence. */
function fits(hit: Hit, { reading }: Tools, texts: readonly string[]): boolean {
  const { type } = reading;
  const { sentence: s } = hit;
  const quoted = isQuoted(hit, reading);
  // In news "sadly" is somebody's word that was passed on.
  if (texts.some((t) => ofWriter.test(t)))
    return !quoted && !s.signals.has("reported") && (type === "opinion" || type === "speech");
  // Of two speakers it wouldn't be clear which is meant; "it is possible to maintain" has none.
  if (hit.entry.class === "v" && s.tokens[hit.place.from - 1]?.norm === "to")
    return !texts.some((t) => ofSpeaker.test(t));
  return !texts.some((t) => ofSpeaker.test(t)) || (!quoted && type !== "speech");
}

/** The ways of asking; a lesson's items take them in turn, so that three of them don't read the same three times. */
function askFor(hit: Hit, shown: string, plainer: string, who: string, turn: number, whole: boolean): string {
  const word = `“${shown}”`;
  const here = whole ? "this sentence" : "these words";
  const pick = (ways: readonly string[]) => ways[turn % ways.length] ?? "";
  if (hit.entry.class === "r")
    return pick([
      `What does the ${shown.includes(" ") ? "phrase" : "word"} ${word} add to what is said?`,
      `What would ${here} no longer suggest without ${word}?`,
      `What shade of meaning does ${word} bring in?`,
      `Leave out ${word} and read again: what is no longer suggested?`,
    ]);
  const own = who === "" ? "the choice" : `${who}${/s$/.test(who) ? "’" : "’s"} choice`;
  const said = who === "" ? "the text" : who;
  return pick([
    `What does ${own} of ${word}, rather than ${plainer}, suggest?`,
    `What does ${own} of ${word} suggest that ${plainer} would not?`,
    `Which idea does ${word} bring in that ${plainer} would not?`,
    `Suppose ${said} had used ${plainer} instead of ${word}. What would no longer be suggested?`,
    who === ""
      ? `What does ${word} tell a careful reader that ${plainer} would not?`
      : `What does ${own} of ${word} tell a careful reader that ${plainer} would not?`,
  ]);
}

function reasonFor({ kind }: Distractor, shown: string): string {
  if (kind === "opposite") return `This is close to the opposite of what “${shown}” suggests.`;
  if (kind === "sense")
    return `“${shown}” may suggest this elsewhere, but not beside what this sentence says.`;
  return `Nothing in “${shown}”, or in the rest of the sentence, suggests this.`;
}

/**
 * The question, or null where the word is denied, its sentence can't be quoted, or the choice would be somebody else's; `turn`
 * picks one of the ways of asking.
 */
export function loadedItemFor(hit: Hit, tools: Tools, turn = 0): Candidate | null {
  const { entry: e, sentence: s, place } = hit;
  const { type } = tools.reading;
  if (s.words < 6 || s.words > 70 || !/[.!?…]["”’')\]]*$/.test(s.text)) return null;
  if (s.tokens.slice(Math.max(0, place.from - 3), place.from).some((t) => denying.test(t.norm))) return null;
  if (!s.tokens.some((t) => t.tag === "VERB" || t.tag === "AUX")) return null;
  if (!fits(hit, tools, [e.key, ...e.wrong.map((d) => d.text)])) return null;
  const excerpt = passageOf(s, place, hit.by, tools.reading);
  const plain = e.class === "r" ? "" : plainFor(hit);
  if (!excerpt || plain === null) return null;
  const shown = shownOf(hit);
  if (excerpt.text.toLowerCase().split(shown.toLowerCase()).length > 2) return null;
  const voiced = (text: string) =>
    text.replace("the writer", type === "speech" ? "the speaker" : "the author");
  const option = (text: string) => (e.bare ? text : `that ${voiced(text)}`);
  const lead = `Read ${excerpt.before ? "these sentences" : excerpt.whole ? "this sentence" : "these words"} from paragraph ${s.paragraph}:`;
  return {
    kind: "multiple-choice",
    pattern: "connotation",
    group: `word ${e.head}`,
    skill: "inference",
    stem: `${lead} ${quote(excerpt.text)} ${askFor(hit, shown, plain, chooserOf(hit, tools), turn, excerpt.whole && !excerpt.before)}`,
    key: option(e.key),
    wrong: e.wrong.map(
      (d): WrongOption => ({
        text: option(d.text),
        type: d.kind === "near" ? "not-in-text" : "misreading",
        reason: reasonFor(d, shown),
        ...(d.kind === "near" ? {} : { sentence: s.id }),
      }),
    ),
    evidence: [[...(excerpt.before ? [{ sentence: excerpt.before.id }] : []), { sentence: s.id }]],
    score: (e.worth >= 5 ? 0.82 : e.worth === 4 ? 0.75 : 0.65) - (excerpt.dangling ? 0.06 : 0),
    anchor: s.index,
  };
}
