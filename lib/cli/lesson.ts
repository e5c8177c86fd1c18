/**
 * `npm run --silent lesson -- FILE [--format json|markdown|html|gift] [--items N] [--grade 9-10] [--pool]`: drafts a
 * lesson from a text file ("-" is standard input) and writes it to standard output. A file that can't be used gets one
 * line on standard error and exit status 2.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { articleFrom } from "@/lib/article/text";
import { type GradeBand, gradeBands, type Lesson } from "@/lib/lesson/schema";

class Refusal extends Error {}

interface Wish {
  pool: boolean;
}
// The engine and the forms are loaded when they are needed: a refusal comes at once.
const formats: Record<string, (lesson: Lesson, wish: Wish) => Promise<string>> = {
  json: async (lesson, { pool }) => `${JSON.stringify(pool ? lesson : { ...lesson, pool: [] }, null, 2)}\n`,
  markdown: async (lesson, { pool }) => {
    const { lessonMarkdown } = await import("@/lib/lesson/markdown");
    return lessonMarkdown(pool ? { ...lesson, items: [...lesson.items, ...lesson.pool] } : lesson);
  },
  html: async (lesson, { pool }) => {
    const [{ lessonHtml }, { fontFaces }] = await Promise.all([
      import("@/lib/lesson/export/html"),
      import("./fonts"),
    ]);
    return lessonHtml(lesson, { pool, fonts: fontFaces() });
  },
  gift: async (lesson, { pool }) => (await import("@/lib/lesson/export/gift")).lessonGift(lesson, { pool }),
};
const most = 60;

function read(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (cause) {
    throw new Refusal(`${file} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

async function run(args: string[]): Promise<string> {
  const { values, positionals } = parse(args);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Refusal("Name one text file, or - for standard input.");
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!format) throw new Refusal(`--format is one of ${Object.keys(formats).join(", ")}.`);
  const items = values.items === undefined ? undefined : Number(values.items);
  if (items !== undefined && !(Number.isInteger(items) && items >= 1 && items <= most))
    throw new Refusal(`--items is a whole number from 1 to ${most}.`);
  const gradeBand = gradeBands.find((band) => band === values.grade);
  if (values.grade !== undefined && !gradeBand)
    throw new Refusal(`--grade is one of ${gradeBands.join(", ")}.`);
  const lesson = await draft(file, gradeBand, items);
  return format(lesson, { pool: values.pool });
}

async function draft(
  file: string,
  gradeBand: GradeBand | undefined,
  items: number | undefined,
): Promise<Lesson> {
  const title = file === "-" ? "Untitled article" : titleOf(file);
  const made = articleFrom({ title, text: read(file) });
  if (!made.ok) throw new Refusal(`${file}: ${made.message}`);
  const { draftLesson } = await import("@/lib/lesson/draft");
  return draftLesson(made.article, { gradeBand, items });
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "markdown" },
        items: { type: "string" },
        grade: { type: "string" },
        pool: { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    throw new Refusal(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A file's name as a working title: "russia-leaves-syria.txt" is "Russia leaves syria". */
function titleOf(file: string): string {
  const words = basename(file)
    .replace(/\.[^.]*$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return words === "" ? "Untitled article" : words.charAt(0).toUpperCase() + words.slice(1);
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}
