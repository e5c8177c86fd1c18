/** The argument essay on an idea that the article carries. */
import type { Reading } from "../reading";
import { conceptRubric } from "../rubric";
import type { EssayPrompt } from "../schema";
import { quote, voiceOf } from "../voice";
import { type Idea, isPublic, schoolsOf } from "./idea";
import { drafted, inOrder, paragraphs, piecesFor, rangeFor, spots } from "./shape";

export function conceptEssay(reading: Reading, idea: Idea): EssayPrompt {
  const { finding, band, say, word } = idea;
  const { concept } = finding;
  const opening = idea.anchor
    ? `Paragraph ${idea.anchor.paragraph} of the ${voiceOf(reading).text} says: ${quote(idea.anchor.text)}\n\n`
    : "";
  const yes = say(concept.yes.holder);
  const no = say(concept.no.holder);
  return drafted({
    id: `e-${concept.slug}`,
    form: "argument",
    concept: isPublic(concept) ? null : concept.slug,
    title: say(concept.title).slice(0, 200),
    prompt: `${opening}${word(concept.question)}\n\nThe idea: ${word(concept.definition)}`.slice(0, 2000),
    requirements: requirements(idea),
    words: rangeFor(band, "argument"),
    evidence: spots(inOrder([...idea.shown, ...idea.yes, ...idea.no])),
    viewpoints: [
      { holder: yes, view: say(concept.yes.view), evidence: spots(idea.yes) },
      { holder: no, view: say(concept.no.view), evidence: spots(idea.no) },
    ],
    planning: [
      say(concept.planning),
      `Which sentences speak for “${yes}”, and which for “${no}”?`,
      "Which of them is the strongest against your own answer, and what do you say to it?",
      ...(band === "11-12" && !isPublic(concept)
        ? [
            "Which would count for more with a realist, which with a liberal, and which with a constructivist?",
          ]
        : []),
    ],
    strongPoints: strongPoints(idea),
    misconceptions: concept.misconceptions,
    schools: schoolsOf(idea),
    parallels: concept.parallels,
    sources: concept.sources,
    rubric: conceptRubric(idea),
  });
}

const requirements = ({ finding: { concept }, band, yes, no }: Idea): string[] => [
  "Say in your first paragraph what you hold, and on what main grounds.",
  `Cite at least ${piecesFor(band)} sentences of the text by their paragraph numbers, and explain what each shows.`,
  `Give the strongest case for the other answer, with a sentence that bears on it (look at ${paragraphs([...yes, ...no])}), and reply to it.`,
  band === "6-8"
    ? `Explain ${concept.name} in your own words.`
    : `Explain ${concept.name} in your own words, and say where it fits this case and where it does not.`,
];

/** What the library asks of a strong answer, and what this text's own sentences show. */
function strongPoints({ finding, say }: Idea): string[] {
  const told = new Set<number>();
  const own: string[] = [];
  for (const sign of finding.signs) {
    if (sign.rule.weight < 2 || told.has(sign.sentence.index) || own.length >= 4) continue;
    const shows = say(sign.rule.shows);
    if (!shows) continue;
    told.add(sign.sentence.index);
    const which = shows.startsWith("that ") ? `shows ${shows}` : `bears on ${shows}`;
    own.push(`Uses paragraph ${sign.sentence.paragraph}, which ${which}: ${quote(clip(sign.sentence.text))}`);
  }
  return [...finding.concept.strong.map(say).filter(Boolean), ...own].map((p) => p.slice(0, 600));
}

const clip = (text: string) => (text.length <= 300 ? text : `${text.slice(0, 290).replace(/\s\S*$/, "")} …`);
