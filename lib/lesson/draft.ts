/** The engine's door: an article becomes a drafted lesson. */
import { type Article, article as articleSchema } from "@/lib/article/schema";
import type { Item, ItemKind } from "@/lib/items/schema";
import { itemOf } from "./candidate";
import { glanceOf } from "./glance";
import { glossaryOf } from "./glossary";
import { shortHash } from "./hash";
import { notesOf } from "./notes";
import { candidatesFor } from "./patterns";
import { backgroundOf, discussionOf, objectivesOf, planOf } from "./plan";
import { chooseChecked } from "./pool/checked";
import { weightsOf } from "./pool/giveaway";
import { wantedFor } from "./pool/limits";
import { placesOf } from "./pool/places";
import { promptsOf } from "./prompts";
import { readArticle } from "./reading";
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
  const glossary = glossaryOf(reading, band);
  const candidates = candidatesFor(toolsFor(reading, glossary));
  const sections = sectionsOf(reading);
  const texts: Lesson["texts"] = [
    {
      id: `t-${shortHash(title + blocks.map((b) => b.text).join("\n"))}`,
      type: reading.type,
      title,
      provenance,
      sections,
    },
  ];
  const { items, pool } = chooseChecked(
    candidates.map((c) => itemOf(c, band)),
    texts,
    { places: placesOf(sections), weights: weightsOf(reading.sentences.map((s) => s.text)) },
    { count: options.items ?? wantedFor(reading.words), kinds: options.kinds },
  );
  // A sentence of thousands of letters can't be quoted in a prompt.
  const prompts = promptsOf(reading, band).filter((p) => p.prompt.length <= 2000);
  const shown = glossaryOf(reading, band, (term) => items.some((item) => asksFor(item, term)));
  const drafted: Lesson = {
    schemaVersion: 1,
    engine: { name: engineName, version: engineVersion },
    title,
    gradeBand: band,
    texts,
    glance: glanceOf(reading),
    background: backgroundOf(reading, shown, prompts, band),
    objectives: objectivesOf(reading, items, prompts, band),
    glossary: shown,
    items,
    prompts,
    discussion: discussionOf(reading, prompts, band),
    plan: planOf(reading, shown, items, prompts, band),
    pool,
    notes: notesOf(reading, items, prompts),
  };
  return lesson.parse(drafted);
}

/** A word whose meaning is asked for must not stand in the glossary beside it. */
const asksFor = (item: Item, term: string): boolean =>
  item.skill === "vocabulary" && item.stem.toLowerCase().includes(`“${term.toLowerCase()}`);
