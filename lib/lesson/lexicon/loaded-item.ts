/** A loaded word as a question: what it suggests that a plainer word would not. Only where the text itself uses it. */
import type { Candidate } from "../candidate";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { excerptOf } from "./excerpt";
import type { Hit } from "./find";
import { conjugate, pluralOf, verbForm } from "./inflect";
import { shownOf } from "./item";

/** True where the hit stands between quotation marks: there it is the speaker's word, not the text's. */
function isQuoted({ sentence: s, place }: Hit): boolean {
  if (s.quoted === 0) return false;
  if (s.quoted > 0.6) return true;
  const before = s.text.slice(0, s.tokens[place.from]?.start ?? 0);
  const open = (before.match(/[“"]/g) ?? []).length;
  const closed = (before.match(/”/g) ?? []).length;
  const straight = (before.match(/"/g) ?? []).length;
  // A quotation that began in an earlier sentence closes here without having opened.
  const begun = (s.text.match(/”/g) ?? []).length > (s.text.match(/“/g) ?? []).length;
  return begun ? closed === 0 : straight > 0 ? straight % 2 === 1 : open > closed;
}

/** The plainer word in the form of the text's; null where that isn't sure. */
function plainFor(hit: Hit): string | null {
  const { entry: e, sentence: s, place } = hit;
  const plain = e.plain ?? "";
  const t = s.tokens[place.head];
  if (e.class === "v" || e.class === "pv") {
    const form = verbForm(s.tokens, place.head);
    if (!form) return null;
    const shapes = new Set([
      conjugate(plain, form.form),
      ...(form.either ? [conjugate(plain, "participle")] : []),
    ]);
    return shapes.size === 1 ? ([...shapes][0] ?? null) : null;
  }
  if (e.class === "n" && t && t.norm !== t.lemma) return pluralOf(`a ${plain}`);
  return plain;
}

const telling = new Set(
  "admit concede insist boast brag acknowledge confess lament scoff quip fume rant plead stress reveal hint mutter vow".split(
    " ",
  ),
);

/** The question, or null where another speaker's words or a report would make the choice somebody else's. */
export function loadedItemFor(hit: Hit, tools: Tools): Candidate | null {
  const { entry: e, sentence: s, place } = hit;
  if (s.words < 6 || s.words > 60 || !/[.!?…]["”’')\]]*$/.test(s.text) || isQuoted(hit)) return null;
  const tells = telling.has(e.head);
  const { type } = tools.reading;
  // In news "sadly" is somebody's word that was passed on.
  if (
    e.class === "r" &&
    /the writer is|the writer (?:thinks|finds|wishes|sees|agrees|disagrees)/.test(e.key) &&
    type !== "opinion" &&
    type !== "speech"
  )
    return null;
  if (tells ? type === "speech" || type === "other" : s.signals.has("reported")) return null;
  const excerpt = excerptOf(s, place.from, place.to, hit.by);
  const plain = e.class === "r" ? "" : plainFor(hit);
  if (!excerpt || plain === null) return null;
  const shown = shownOf(hit);
  if (excerpt.text.toLowerCase().split(shown.toLowerCase()).length > 2) return null;
  const option = (text: string) =>
    `that ${type === "speech" ? text.replace("the writer", "the speaker") : type === "opinion" ? text.replace("the writer", "the author") : text}`;
  const ask = plain
    ? `What does the choice of “${shown}”, rather than a plainer word such as “${plain}”, suggest?`
    : `What does the word “${shown}” add to what is said?`;
  return {
    kind: "multiple-choice",
    pattern: "connotation",
    group: `word ${e.head}`,
    skill: "inference",
    stem: `Read ${excerpt.whole ? "this sentence" : "these words"} from paragraph ${s.paragraph}: ${quote(excerpt.text)} ${ask}`,
    key: option(e.key),
    wrong: e.wrong.map((d, n) => ({
      text: option(d.text),
      type: n === 0 ? "misreading" : "not-in-text",
      reason:
        n === 0
          ? `This is close to the opposite of what “${shown}” suggests.`
          : `Nothing in “${shown}”, or in the rest of the sentence, suggests this.`,
      ...(n === 0 ? { sentence: s.id } : {}),
    })),
    evidence: [[{ sentence: s.id }]],
    score: (e.worth >= 5 ? 0.84 : e.worth === 4 ? 0.76 : 0.66) - (tells ? 0.04 : 0),
    anchor: s.index,
  };
}
