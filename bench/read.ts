/**
 * `npm run --silent read -- [--texts N] [--items N] [--seed S] --out FILE [--data DIR]`: a sheet for a blind reader. Each
 * article comes with items in mixed order: ours of the lesson, ours of the pool, and, on OneStopQA, people's. Nothing
 * says which is whose, and no key is shown; FILE.key.json holds both. Judgements are counted in bench/rounds.md.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { type DevText, devTexts, readOneStop } from "./eval/data";
import { humanLesson } from "./eval/human";
import { chances } from "./eval/plant-types";
import { entriesOf, type KeyEntry, type Source, sheetOf } from "./eval/sheet";

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "8" },
    items: { type: "string", default: "6" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
    data: { type: "string", default: fileURLToPath(new URL("../../shared/data", import.meta.url)) },
  },
});
if (!values.out) {
  process.stderr.write("Say where to write: --out FILE.\n");
  process.exit(2);
}
const pick = chances(Number(values.seed));
const shuffle = <T>(list: readonly T[]): T[] => {
  const left = [...list];
  const mixed: T[] = [];
  while (left.length > 0) mixed.push(...left.splice(pick(left.length), 1));
  return mixed;
};
const human = new Map(
  (readOneStop(values.data) ?? []).map((a) => [String(a.id), () => humanLesson(a).items] as const),
);
const all = devTexts(values.data);
if (all.length === 0) {
  process.stderr.write(`No texts in ${values.data}.\n`);
  process.exit(2);
}

/** Up to so many of each source for one text. */
function drawn(text: DevText, lesson: Lesson): { source: Source; item: Parameters<typeof entriesOf>[1] }[] {
  const count = Number(values.items);
  const some = (source: Source, items: readonly Parameters<typeof entriesOf>[1][], most: number) =>
    shuffle(items)
      .slice(0, most)
      .map((item) => ({ source, item }));
  return shuffle([
    ...some("items", lesson.items, count),
    ...some("pool", lesson.pool, Math.ceil(count / 2)),
    ...some("people", human.get(text.id)?.() ?? [], Math.ceil(count / 2)),
  ]);
}

const key: KeyEntry[] = [];
const chosen = shuffle(all).slice(0, Number(values.texts));
const sheets = chosen.map((text, n) => {
  const lesson = draftLesson(text.article);
  const entries = drawn(text, lesson).map(({ source, item }, m) => ({
    source,
    ...entriesOf(`${n + 1}.${m + 1}`, item, lesson, shuffle),
  }));
  key.push(...entries.map(({ shown: _, ...entry }) => ({ ...entry, text: text.id })));
  return sheetOf(
    n + 1,
    text,
    entries.map((e) => e.shown),
  );
});
writeFileSync(values.out, `${sheets.join("\n\n")}\n`);
writeFileSync(`${values.out}.key.json`, `${JSON.stringify(key, null, 1)}\n`);
const count = (source: Source) => key.filter((k) => k.source === source).length;
process.stdout.write(
  `${key.length} items on ${chosen.length} texts: ${count("items")} of lessons, ${count("pool")} of pools, ${count("people")} of people.\n`,
);
