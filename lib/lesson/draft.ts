/** The engine's door: an article becomes a drafted lesson. */
import { type Article, article as articleSchema } from "@/lib/article/schema";
import { articleLimits } from "@/lib/article/text";
import type { Item, ItemKind } from "@/lib/items/schema";
import { itemOf } from "./candidate";
import { glanceOf } from "./glance";
import { glossaryOf } from "./glossary";
import { shortHash } from "./hash";
import { candidatesFor } from "./patterns";
import { backgroundOf, discussionOf, objectivesOf, planOf, series } from "./plan";
import { choose } from "./pool/choose";
import { weightsOf } from "./pool/giveaway";
import { wantedFor } from "./pool/limits";
import { placesOf } from "./pool/places";
import { promptsOf } from "./prompts";
import { type Reading, readArticle } from "./reading";
import { type GradeBand, type Lesson, lesson } from "./schema";
import { sectionsOf } from "./sections";
import { toolsFor } from "./tools";
import { engineName, engineVersion } from "./version";

export { engineName, engineVersion } from "./version";

export interface DraftOptions {
  /** Whom the lesson is for; standards are written for it. Default "9-10". */
  gradeBand?: GradeBand;
  /** How many items the lesson holds; by default it follows from the text's length. */
  items?: number;
  /** Only items of these kinds; by default of every kind. */
  kinds?: readonly ItemKind[];
}

/**
 * Drafts a lesson from an article: pure, and the same article and options always give the same lesson. Every item and
 * prompt waits for the teacher's yes. Throws where the article holds no sentence at all; `readPlainText` refuses such
 * texts first.
 */
export function draftLesson(article: Article, options: DraftOptions = {}): Lesson {
  const { title, provenance, blocks } = articleSchema.parse(article);
  const band = options.gradeBand ?? "9-10";
  const reading = readArticle({ title, provenance, blocks });
  if (reading.sentences.length === 0) throw new Error("The article holds no sentence.");
  const glossary = glossaryOf(reading);
  const candidates = candidatesFor(toolsFor(reading, glossary));
  const sections = sectionsOf(reading);
  const { items, pool } = choose(
    candidates.map((c) => itemOf(c, band)),
    { places: placesOf(sections), weights: weightsOf(reading.sentences.map((s) => s.text)) },
    { count: options.items ?? wantedFor(reading.words), kinds: options.kinds },
  );
  const prompts = promptsOf(reading, band);
  const drafted: Lesson = {
    schemaVersion: 1,
    engine: { name: engineName, version: engineVersion },
    title,
    gradeBand: band,
    texts: [
      {
        id: `t-${shortHash(title + blocks.map((b) => b.text).join("\n"))}`,
        type: reading.type,
        title,
        provenance,
        sections,
      },
    ],
    glance: glanceOf(reading),
    background: backgroundOf(reading, glossary, prompts),
    objectives: objectivesOf(reading, items, prompts),
    glossary,
    items,
    prompts,
    discussion: discussionOf(reading, prompts),
    plan: planOf(reading, glossary, items),
    pool,
    notes: notesOf(
      reading,
      items,
      prompts.some((p) => p.concept !== null),
    ),
  };
  return lesson.parse(drafted);
}

/** What the text did not yield, for the teacher. */
function notesOf(reading: Reading, items: Item[], carriesConcept: boolean): string[] {
  const has = (pattern: string) => items.some((i) => i.pattern === pattern);
  // Pointing at a reason or a condition asks about it too.
  const skills: Record<string, string> = {
    reason: "cause",
    condition: "condition",
    concession: "concession",
  };
  const asked = (pattern: string) => items.some((i) => i.skill === skills[pattern]);
  const missing = [
    ["reason", "reasons"],
    ["purpose", "aims"],
    ["condition", "conditions"],
    ["concession", "points that are granted to the other side"],
    ["connective", "linking words such as “however”"],
    ["standing", "telling facts from forecasts, advice and reported views"],
    ["certainty", "how sure a statement is"],
    ["holder", "who said what"],
  ]
    .filter(([pattern = ""]) => !has(pattern) && !asked(pattern))
    .map(([, name = ""]) => name);
  const short = reading.words < articleLimits.fullWords;
  return [
    short
      ? `At ${reading.words} words this text is short; it yields ${items.length} questions. From ${articleLimits.fullWords} words a lesson has six or more.`
      : "",
    missing.length > 0
      ? `No question here asks about ${series(missing, "or")}: this text gave no clear case, or better questions came first.`
      : "",
    carriesConcept
      ? ""
      : "The text has too little on the politics of great powers; the essay prompts rest on its own argument instead.",
    reading.type === "other"
      ? "It is not clear whether this is news, opinion or a speech; check the text type."
      : "",
  ]
    .filter(Boolean)
    .map((note) => note.slice(0, 400));
}
