/** What the drafted lessons hold: items that fail a check, what 400 words yield, how long 1,000 words take. */
import { checkItem, checkLesson, type Finding, prepareChecks } from "@/lib/lesson/checks";
import { draftLesson } from "@/lib/lesson/draft";
import { asArticle, type DevText, devTexts } from "./data";
import { draftsOf } from "./drafts";
import { median } from "./statistics";

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Faults of every drafted item: the lesson's compared with one another too, the pool's each by itself. */
export function faultsOfDrafts(dir: string): {
  items: number;
  failing: number;
  faults: (Finding & { text: string })[];
} {
  let items = 0;
  const faults: (Finding & { text: string })[] = [];
  for (const { text, lesson } of draftsOf(dir)) {
    items += lesson.items.length + lesson.pool.length;
    const context = prepareChecks(lesson);
    const found = [...checkLesson(lesson), ...lesson.pool.flatMap((item) => checkItem(item, context))];
    faults.push(...found.filter((f) => f.severity === "fault").map((f) => ({ ...f, text: text.id })));
  }
  return { items, failing: new Set(faults.map((f) => `${f.text} ${f.item}`)).size, faults };
}

export interface Yield {
  texts: number;
  /** Texts with 8 items of at least 5 kinds, 3 prompts and 8 glossary entries. */
  full: number;
  items: number;
  kinds: number;
  prompts: number;
  glossary: number;
  /** Medians. */
  medianItems: number;
}

/** Cuts every text at the end of the paragraph that comes nearest to 400 words; texts below 350 are left out. */
export function yieldOf400(dir: string): Yield | null {
  const short = devTexts(dir).flatMap((text) => cut(text) ?? []);
  if (short.length === 0) return null;
  const lessons = short.map((a) => draftLesson(a));
  const kinds = (l: (typeof lessons)[number]) => new Set(l.items.map((i) => i.pattern ?? i.kind)).size;
  const full = lessons.filter(
    (l) => l.items.length >= 8 && kinds(l) >= 5 && l.prompts.length >= 3 && l.glossary.length >= 8,
  );
  const share = (test: (l: (typeof lessons)[number]) => boolean) =>
    lessons.filter(test).length / lessons.length;
  return {
    texts: lessons.length,
    full: full.length / lessons.length,
    items: share((l) => l.items.length >= 8),
    kinds: share((l) => kinds(l) >= 5),
    prompts: share((l) => l.prompts.length >= 3),
    glossary: share((l) => l.glossary.length >= 8),
    medianItems: median(lessons.map((l) => l.items.length)),
  };
}

function cut({ article }: DevText) {
  let words = 0;
  let best: { off: number; end: number } = { off: Number.POSITIVE_INFINITY, end: 0 };
  for (const [n, block] of article.blocks.entries()) {
    words += wordsIn(block.text);
    if (Math.abs(words - 400) < best.off) best = { off: Math.abs(words - 400), end: n + 1 };
  }
  const kept = article.blocks.slice(0, best.end);
  if (best.off > 60) return null;
  return asArticle(
    article.title,
    kept.map((b) => b.text),
  );
}

/** Median milliseconds of drafting for 1,000 words, after a warm-up, over texts of at least 600 words. */
export function msPer1000Words(dir: string): { ms: number; texts: number } | null {
  const texts = devTexts(dir)
    .map((t) => ({ article: t.article, words: t.article.blocks.reduce((n, b) => n + wordsIn(b.text), 0) }))
    .filter((t) => t.words >= 600)
    .sort((a, b) => Math.abs(a.words - 1000) - Math.abs(b.words - 1000))
    .slice(0, 12);
  const [first] = texts;
  if (!first) return null;
  for (let n = 0; n < 3; n++) draftLesson(first.article);
  const times = texts.map(({ article, words }) => {
    const started = performance.now();
    draftLesson(article);
    return ((performance.now() - started) / words) * 1000;
  });
  return { ms: median(times), texts: texts.length };
}
