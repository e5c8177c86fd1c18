/** Articles of any length for measuring: the project's own texts over and over, with other names and numbers each time. */
import { readFileSync } from "node:fs";
import type { Article } from "@/lib/article/schema";

const files = [
  "db/seed/russia-leaves-syria.txt",
  ...["news", "opinion", "speech"].map((n) => `lib/lesson/test-articles/${n}.txt`),
];
const names = [
  ..."Norway Egypt Chile Kenya Poland Vietnam Peru Jordan Estonia Ghana Laos Oman Cuba Nepal Malta".split(
    " ",
  ),
  ..."Harlan Ostrova Delgado Lindqvist Okafor Marchetti Tanaka Novak Petrov Haddad Moreau Kim".split(" "),
];

/** A name in mid-sentence becomes another, the same one throughout a copy; numbers move on. */
function varied(text: string, copy: number): string {
  if (copy === 0) return text;
  const other = (name: string) => {
    let sum = copy * 31;
    for (const char of name) sum = (sum * 33 + char.charCodeAt(0)) % 100_003;
    return names[sum % names.length] ?? name;
  };
  return text
    .replaceAll(/(?<=[a-z,] )[A-Z][a-z]{3,}\b/g, other)
    .replaceAll(/\b\d{1,3}\b/g, (number) => String(((Number(number) + copy * 7) % 97) + 2));
}

const paragraphsOf = (file: string) =>
  readFileSync(file, "utf8")
    .split(/\n\s*\n|\n/)
    .map((line) => line.trim())
    .filter((line) => line.split(" ").length > 12);

/** Paragraphs that come to about so many words. */
export function paragraphs(words: number): string[] {
  const all = files.flatMap(paragraphsOf);
  const taken: string[] = [];
  for (let [count, n] = [0, 0]; count < words; n += 1) {
    const text = varied(all[n % all.length] ?? "", Math.floor(n / all.length));
    const room = words - count;
    const split = text.split(" ");
    taken.push(split.length <= room + 10 ? text : `${split.slice(0, Math.max(12, room)).join(" ")}.`);
    count += split.length;
  }
  return taken;
}

export const articleOf = (words: number): Article => ({
  title: `What ${words} words say`,
  provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
  blocks: paragraphs(words).map((text) => ({ kind: "paragraph", text })),
});
