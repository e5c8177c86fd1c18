/** Essay prompts on request: which ideas of the library a lesson's text carries, and a prompt on one of them. */
import type { Article } from "@/lib/article/schema";
import { type Concept, concepts } from "./concepts";
import { actorsOf } from "./concepts/actors";
import { fill } from "./concepts/fill";
import { findConcepts } from "./concepts/match";
import { conceptEssay } from "./essays/concept-essay";
import { debateOn } from "./essays/debate";
import { ideaOf } from "./essays/idea";
import { memoOn } from "./essays/memo";
import { drafted, rangeFor } from "./essays/shape";
import { type Reading, readArticle } from "./reading";
import { rubricFor } from "./rubric";
import type { EssayPrompt, Lesson } from "./schema";

type Form = EssayPrompt["form"];
type Read = Pick<Lesson, "texts" | "gradeBand">;

export interface IdeaListed {
  slug: string;
  name: string;
  definition: string;
  /** Whether the text carries the idea, only touches it, or does neither. */
  grade: "carried" | "touched" | "absent";
  /** Numbers of the paragraphs that show it. */
  paragraphs: number[];
}

/** The lesson's first text as an article again. Headings that drafting made are the text's no more. */
function articleOf({ texts }: Read): Article {
  const [text] = texts;
  if (!text) throw new Error("A lesson has a text.");
  const blocks = text.sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => ({
      kind: "paragraph" as const,
      text: paragraph.sentences.map((sentence) => sentence.text).join(" "),
    })),
  );
  return { title: text.title, provenance: text.provenance, blocks };
}

/** Reading number of a sentence id → the lesson's own id, where their words are the same. */
function ownIds(reading: Reading, { texts }: Read): Map<string, string> {
  const own = new Map<string, string>();
  for (const section of texts[0]?.sections ?? [])
    for (const paragraph of section.paragraphs)
      for (const sentence of paragraph.sentences) own.set(sentence.text, sentence.id);
  return new Map(
    reading.sentences.flatMap(({ id, text }) => (own.has(text) ? [[id, own.get(text) ?? id]] : [])),
  );
}

/** A template with each role in brackets, said by what it is: for a teacher to fill in. */
const bare = (concept: Concept, template: string): string =>
  fill(
    template,
    Object.fromEntries(
      Object.entries(concept.roles).map(([role, what]) => [role, { shown: `[${what}]`, plural: false }]),
    ),
  ) ?? "";

/** Every idea of the library: those that the text carries first, strongest first, then the rest by name. */
export function ideasFor(lesson: Read): IdeaListed[] {
  const reading = readArticle(articleOf(lesson));
  const found = findConcepts(reading, concepts, actorsOf(reading));
  const listed = found.map((finding): IdeaListed => {
    const idea = ideaOf(reading, finding, lesson.gradeBand);
    return {
      slug: finding.concept.slug,
      name: finding.concept.name,
      definition: idea.word(finding.concept.definition),
      grade: finding.grade,
      paragraphs: [...new Set(idea.shown.map((sentence) => sentence.paragraph))],
    };
  });
  const here = new Set(listed.map((each) => each.slug));
  const rest = concepts
    .filter((concept) => !here.has(concept.slug))
    .map(
      (concept): IdeaListed => ({
        slug: concept.slug,
        name: concept.name,
        definition: bare(concept, concept.definition.text),
        grade: "absent",
        paragraphs: [],
      }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...listed, ...rest];
}

/**
 * A prompt on the idea in the form asked for, its names and evidence taken from the text; where the text does not show
 * the idea, an essay whose roles stand in brackets. Null where the library has no such idea.
 */
export function promptOn(lesson: Read, slug: string, form: Form): EssayPrompt | null {
  const concept = concepts.find((each) => each.slug === slug);
  if (!concept) return null;
  const reading = readArticle(articleOf(lesson));
  const actors = actorsOf(reading);
  const findings = findConcepts(reading, concepts, actors);
  const finding = findings.find((each) => each.concept === concept);
  if (!finding) return unshown(lesson, concept);
  const idea = ideaOf(reading, finding, lesson.gradeBand);
  const made =
    form === "memo"
      ? memoOn(reading, idea, findings, actors)
      : form === "debate"
        ? debateOn(reading, idea)
        : conceptEssay(reading, idea);
  const own = ownIds(reading, lesson);
  const sets = (evidence: EssayPrompt["evidence"]) =>
    evidence
      .map((set) =>
        set.flatMap((spot) => (own.has(spot.sentence) ? [{ sentence: own.get(spot.sentence) ?? "" }] : [])),
      )
      .filter((set) => set.length > 0);
  const viewpoints = made.viewpoints.map((each) => ({ ...each, evidence: sets(each.evidence) }));
  return { ...made, evidence: sets(made.evidence), viewpoints };
}

function unshown({ gradeBand }: Read, concept: Concept): EssayPrompt {
  const say = (template: string) => bare(concept, template);
  return drafted({
    id: `e-${concept.slug}`,
    form: "argument",
    concept: concept.slug,
    title: say(concept.title).slice(0, 200),
    prompt: `${say(concept.question.text)}\n\nThe idea: ${say(concept.definition.text)}`.slice(0, 2000),
    requirements: [
      "Say in your first paragraph what you hold, and on what main grounds.",
      "Cite sentences of the text by their paragraph numbers, and explain what each shows.",
      "Give the strongest case for the other answer, and reply to it.",
    ],
    words: rangeFor(gradeBand, "argument"),
    evidence: [],
    viewpoints: [concept.yes, concept.no].map(({ holder, view }) => ({
      holder: say(holder).slice(0, 200),
      view: say(view).slice(0, 600),
      evidence: [],
    })),
    planning: [say(concept.planning)],
    strongPoints: concept.strong.map(say).filter(Boolean),
    misconceptions: concept.misconceptions,
    schools: (["realism", "liberalism", "constructivism"] as const).map((school) => ({
      school,
      reading: say(concept.schools[school].text),
    })),
    parallels: concept.parallels,
    sources: concept.sources,
    rubric: rubricFor([concept.name], say(concept.issue)),
  });
}
