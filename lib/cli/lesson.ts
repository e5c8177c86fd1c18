/** `npm run --silent lesson -- FILE [--format json|markdown]`: drafts a lesson from a text file ("-" is standard input). */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { articleFrom } from "@/lib/article/text";
import { draftLesson } from "@/lib/lesson/draft";
import { lessonMarkdown } from "@/lib/lesson/markdown";

class Refusal extends Error {}

function read(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (cause) {
    throw new Refusal(`${file} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function run(args: string[]): string {
  const { values, positionals } = parse(args);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Refusal("Name one text file, or - for standard input.");
  if (values.format !== "json" && values.format !== "markdown")
    throw new Refusal("--format is json or markdown.");
  const title = file === "-" ? "Untitled article" : titleOf(file);
  const made = articleFrom({ title, text: read(file) });
  if (!made.ok) throw new Refusal(`${file}: ${made.message}`);
  const lesson = draftLesson(made.article);
  return values.format === "json" ? `${JSON.stringify(lesson, null, 2)}\n` : lessonMarkdown(lesson);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string", default: "markdown" } },
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
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}
