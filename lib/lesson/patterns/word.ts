/** A word in context (P18): from the lexicon, and curated terms among readings that a student could take them for. */
import { levelOf } from "@/lib/language/frequency";
import type { Candidate } from "../candidate";
import { lexiconItems } from "../lexicon/candidates";
import { passageOf } from "../lexicon/excerpt";
import type { ReadSentence } from "../reading";
import { terms } from "../terms";
import { readingsOf } from "../terms/readings";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { sharesNothing, wrongMeanings } from "./meanings";

/** Terms that need a definition for precision, but that a reader of news can guess at. */
const tooPlain = new Set(
  "troops,ally,republic,parliament,democracy,candidate,campaign,protest,majority,minority,treaty,appeal,peace talks,civil war,free trade,human rights,foreign aid,war crime,arms race,legislative,activist,diplomat,democratic,democracy,lawsuit,legislation,executive,judiciary,plane,rebel,refugee,migrant,minister,embassy,citizenship".split(
    ",",
  ),
);
const curated = new Map(terms.map((t) => [t.term, t]));

export function word(tools: Tools): Candidate[] {
  const found = lexiconItems(tools).filter((c) => c.pattern === "word");
  const asked = new Set(found.map((c) => c.group));
  return [...found, ...termItems(tools).filter((c) => !asked.has(c.group))];
}

function termItems(tools: Tools): Candidate[] {
  return tools.glossary.flatMap((entry, place): Candidate[] => {
    const term = curated.get(entry.term);
    const s = tools.reading.sentences.find((o) => o.id === entry.sentences[0]);
    if (!s || !term || s.words > 60 || tooPlain.has(entry.term)) return [];
    if (/^(?:A1|A2|B1)$/.test(levelOf(entry.term) ?? "")) return [];
    // A definition that repeats a word of the term gives the answer away.
    if (entry.definition.length > 110 || !sharesNothing(entry.term.replace(/-/g, " "), entry.definition))
      return [];
    // As part of a name ("the Fourteenth Amendment") a word is not met on its own.
    const named = s.tokens.find((t) => t.lemma === entry.term || t.norm === entry.term)?.tag === "PROPN";
    const wrong = named ? null : wrongMeanings(entry, s, tools);
    const passage = wrong && shownIn(entry.term, s, tools);
    if (!wrong || !passage) return [];
    const noun = entry.term.includes(" ") ? "term" : term.partOfSpeech;
    return [
      {
        kind: "multiple-choice",
        pattern: "word",
        group: `word ${entry.term}`,
        skill: "vocabulary",
        stem: `${passage} As it is used here, the ${noun} “${entry.term}” most nearly means:`,
        key: entry.definition,
        wrong,
        evidence: [[{ sentence: s.id }]],
        // What related terms mean is seldom taken for this one; such a question waits in the pool.
        score: (readingsOf(entry.term) ? 0.58 : 0.4) - 0.01 * Math.min(10, place),
        anchor: s.index,
      },
    ];
  });
}

/** The words to read, or null where the term's place in them isn't plain. */
function shownIn(term: string, s: ReadSentence, { reading }: Tools): string | null {
  const parts = term.split(/[ -]/);
  const from = s.tokens.findIndex((t) => t.lemma === parts[0] || t.norm === parts[0]);
  if (from < 0) return null;
  const to = Math.min(s.tokens.length - 1, from + parts.length - 1);
  const passage = passageOf(s, { from, to, head: to }, [], reading);
  if (!passage || passage.before) return null;
  return `Read ${passage.whole ? "this sentence" : "these words"} from paragraph ${s.paragraph}: ${quote(passage.text)}`;
}
