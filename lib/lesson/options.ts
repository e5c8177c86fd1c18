/** Filling a choice with wrong options of the key's form and length. */

import { type Bank, banks } from "./banks";
import type { WrongOption } from "./candidate";
import type { plainClauses } from "./clauses";
import { flipped } from "./flip";
import { shuffled } from "./hash";
import type { ReadSentence } from "./reading";
import { statement } from "./voice";

type Clauses = ReturnType<typeof plainClauses>;
const lengthOf = (text: string) => text.length;

/** How far two lengths lie apart, 0 for the same. */
export const apart = (a: string, b: string): number => Math.abs(Math.log(lengthOf(a) / lengthOf(b)));

const overlap = (a: Set<string>, b: Set<string>) => [...a].filter((x) => b.has(x)).length;

/**
 * Three wrong statements beside a key statement: its own words turned where one can be turned, true statements from
 * other paragraphs, and one from the bank. Null where the text has too few.
 */
export function wrongStatements(
  key: string,
  own: ReadSentence,
  clauses: Clauses,
  bank: Bank,
  not: (s: ReadSentence) => boolean,
): WrongOption[] | null {
  const wrong: WrongOption[] = [];
  const turned = flipped(key);
  if (turned) {
    wrong.push({
      text: statement(turned),
      type: "misreading",
      reason: `This turns the sentence round. Read it again in paragraph ${own.paragraph}.`,
      sentence: own.id,
    });
  }
  const elsewhere = clauses
    .filter(
      (c) =>
        Math.abs(c.sentence.index - own.index) > 1 &&
        !not(c.sentence) &&
        overlap(c.sentence.content, own.content) <= 3,
    )
    .filter((c) => apart(c.text, key) < 0.4)
    .sort((a, b) => apart(a.text, key) - apart(b.text, key) || a.sentence.index - b.sentence.index);
  for (const c of elsewhere.slice(0, turned ? 1 : 2))
    wrong.push(fromElsewhere(statement(c.text), c.sentence));
  const text = clauses.map((c) => c.sentence.text.toLowerCase()).join(" ");
  for (const line of bankLines(bank, key, text).slice(0, 3 - wrong.length))
    wrong.push(notInText(statement(line)));
  return wrong.length === 3 && wrong.filter((w) => w.type === "not-in-text").length <= 2 ? wrong : null;
}

/** Lines of a bank that share no telling word with the text, those nearest in length first. */
export function bankLines(bank: Bank, key: string, text: string): string[] {
  const near = [...banks[bank]].sort((a, b) => apart(a, key) - apart(b, key));
  const free = near.filter(
    (line) => line.split(" ").filter((w) => w.length > 5 && text.includes(w)).length <= 1,
  );
  const best = free.slice(0, 4);
  return shuffled(best, (line) => line, key);
}

export const fromElsewhere = (text: string, s: ReadSentence): WrongOption => ({
  text,
  type: "elsewhere",
  reason: `Paragraph ${s.paragraph} says this, but about something else.`,
  sentence: s.id,
});
export const notInText = (text: string): WrongOption => ({
  text,
  type: "not-in-text",
  reason: "The text doesn't say this.",
});
