/**
 * Evidence coverage on OneStopQA: of the spans that people asked about, how many lie in the evidence of our two best
 * items of their paragraph. Baseline 0.55, oracle 0.90 (a paragraph's two best sentence pairs).
 */
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { type HumanArticle, readOneStop } from "./data";
import { draftsOf } from "./drafts";
import { placesOf } from "./human";
import { wilson } from "./statistics";

export interface Coverage {
  covered: number;
  total: number;
  share: number;
  interval: [number, number];
  /** Paragraphs with two items, one, none. */
  paragraphs: [number, number, number];
}

/** The first set of sentences that suffices, at most two. */
const evidenceOf = (item: Item) => (item.evidence[0] ?? []).slice(0, 2).map((spot) => spot.sentence);

/** Null where OneStopQA is absent. */
export function evidenceCoverage(dir: string): Coverage | null {
  const articles = readOneStop(dir);
  if (!articles) return null;
  const lessons = new Map(
    draftsOf(dir)
      .filter((d) => d.text.set === "onestopqa")
      .map((d) => [d.text.id, d.lesson]),
  );
  const paragraphs: [number, number, number] = [0, 0, 0];
  let covered = 0;
  let total = 0;
  for (const article of articles) {
    const lesson = lessons.get(String(article.id));
    if (!lesson) continue;
    const found = coverageOf(article, lesson);
    for (const { items, spans } of found) {
      paragraphs[2 - items] = (paragraphs[2 - items] ?? 0) + 1;
      total += spans.length;
      covered += spans.filter((inside) => inside >= 0.5).length;
    }
  }
  return { covered, total, share: covered / total, interval: wilson(covered, total), paragraphs };
}

/** For each paragraph: how many items it has (0 to 2), and of each human span the share of tokens in their evidence. */
function coverageOf(article: HumanArticle, lesson: Lesson) {
  const read = lesson.texts.flatMap((t) => t.sections.flatMap((s) => s.paragraphs));
  return article.paragraphs.map((p, n) => {
    const sentences = read.find((r) => r.number === n + 1)?.sentences ?? [];
    const ids = new Set(sentences.map((s) => s.id));
    const items = [...lesson.items, ...lesson.pool]
      .filter((item) => evidenceOf(item).length > 0 && evidenceOf(item).every((id) => ids.has(id)))
      .slice(0, 2);
    const lit = new Set(items.flatMap(evidenceOf));
    const text = p.Adv.replace(/\s+/g, " ").trim();
    const places = placesOf(text, sentences).filter((s) => lit.has(s.id));
    const tokens = [...text.matchAll(/\S+/g)].map((m) => m.index);
    const inside = (token: number) => {
      const at = tokens[token] ?? -1;
      return places.some((s) => at >= s.start && at < s.end);
    };
    const spans = p.qas.map((q) => shareInside(q.a_span.Adv ?? [], inside));
    return { items: items.length, spans };
  });
}

/** The share of the tokens of inclusive ranges (flat pairs) for which `inside` holds. */
function shareInside(pairs: readonly number[], inside: (token: number) => boolean): number {
  let all = 0;
  let held = 0;
  for (let n = 0; n + 1 < pairs.length; n += 2)
    for (let token = pairs[n] ?? 0; token <= (pairs[n + 1] ?? -1); token++) {
      all++;
      if (inside(token)) held++;
    }
  return all === 0 ? 0 : held / all;
}
