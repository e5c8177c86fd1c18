/** How words came to the public, and what that means for a reader: statement, post, testimony, lawsuit, refusal to comment, poll. */
import type { Candidate, WrongOption } from "../candidate";
import { excerptOf } from "../lexicon/excerpt";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { balanced } from "./balance";
import { figureRows } from "./figure-care-rows";
import { moreWays } from "./source-ways-more";
import { type Way, ways } from "./source-ways-rows";

export function sourceWays({ reading }: Tools): Candidate[] {
  if (reading.type === "speech") return [];
  return reading.sentences.flatMap((s) => {
    if (s.words < 7 || s.words > 45 || s.text.includes("?")) return [];
    const words = s.tokens.map((t) => t.norm);
    return rowsAt(byCue.ways, words).flatMap((w) => asked(w, s, reading.sentences, "source-way"));
  });
}

/** What a figure leaves out, or is taken for. */
export const figureCare = ({ reading }: Tools): Candidate[] =>
  reading.sentences.flatMap((s) =>
    s.words < 7 || s.words > 45 || s.text.includes("?")
      ? []
      : rowsAt(
          byCue.figures,
          s.tokens.map((t) => t.norm),
        ).flatMap((w) => asked(w, s, reading.sentences, "figure-care")),
  );

/** The rows that a word can open. */
function tableOf(rows: readonly Way[]): Map<string, Way[]> {
  const table = new Map<string, Way[]>();
  for (const row of rows) for (const cue of row.cues) table.set(cue, [...(table.get(cue) ?? []), row]);
  return table;
}
const byCue = { ways: tableOf([...ways, ...moreWays]), figures: tableOf(figureRows) };
const rowsAt = (table: Map<string, Way[]>, words: Iterable<string>) => [
  ...new Set([...words].flatMap((w) => table.get(w) ?? [])),
];

const dangling =
  /^["“‘… ]*(?:(?:But|And|So|Yet) )?(?:it|he|she|they|this|that|these|those|his|her|their|its|such)\b/i;

/** A quotation that goes on in the next sentence is closed where this one ends. */
export function closed(s: ReadSentence): ReadSentence {
  const count = (mark: RegExp) => s.text.match(mark)?.length ?? 0;
  if (count(/“/g) === count(/”/g) + 1 && s.text.lastIndexOf("“") > s.text.lastIndexOf("”"))
    return { ...s, text: `${s.text}”` };
  const straight = count(/"/g);
  return straight % 2 === 1 && !s.text.endsWith('"') && /[:,] "\p{Lu}/u.test(s.text)
    ? { ...s, text: `${s.text}"` }
    : s;
}

/** "The claim could not be checked": which claim stands in the sentence before. */
function leader(s: ReadSentence, sentences: readonly ReadSentence[]): ReadSentence | undefined {
  const before = sentences[s.index - 1];
  return /^The \p{Ll}+ /u.test(s.text) &&
    s.words < 14 &&
    before?.paragraph === s.paragraph &&
    before.words < 32 &&
    before.quoted === 0 &&
    !/[“”"?]/.test(before.text) &&
    !dangling.test(before.text)
    ? before
    : undefined;
}

function asked(
  way: Way,
  s: ReadSentence,
  sentences: readonly ReadSentence[],
  pattern: "source-way" | "figure-care",
): Candidate[] {
  const m = way.test.exec(s.text);
  if (!m || way.not?.test(s.text)) return [];
  // Inside a quotation it is the speaker who tells of it.
  const open = s.text.slice(0, m.index).match(/[“”"]/g)?.length ?? 0;
  if (open % 2 === 1) return [];
  const from = s.tokens.findIndex((t) => t.end > m.index);
  const to = s.tokens.findLastIndex((t) => t.start < m.index + m[0].length);
  if (from < 0 || to < from) return [];
  const shown = excerptOf(closed(s), 0, s.tokens.length - 1, []);
  // Marks inside marks that don't pair up would be printed wrongly; "…,” he said" leaves open who.
  if (
    !shown?.whole ||
    dangling.test(shown.text) ||
    /['’] ?["”]$/.test(s.text) ||
    /[”"],? (?:he|she|they|it) (?:has |had |also |later |then )?\p{L}+/u.test(shown.text)
  )
    return [];
  const made = balanced(
    way.keys,
    way.traps.filter((t) => !t.not?.test(s.text)),
    s.text,
  );
  if (!made) return [];
  const before = leader(s, sentences);
  const read = before
    ? `Read these sentences from paragraph ${s.paragraph}: ${quote(`${before.text} ${shown.text}`)}`
    : `Read this sentence from paragraph ${s.paragraph}: ${quote(shown.text)}`;
  return [
    {
      kind: "multiple-choice",
      pattern,
      group: way.group ?? way.id,
      skill: pattern === "figure-care" ? "inference" : "standing",
      stem: `${read} ${way.stem.replaceAll("{w}", quote(m[1] ?? m[0]))}`,
      key: made.key,
      wrong: made.traps.map(
        (t): WrongOption => ({ text: t.text, reason: t.reason, type: "misreading", sentence: s.id }),
      ),
      evidence: [[...(before ? [{ sentence: before.id }] : []), { sentence: s.id }]],
      score: way.score,
      anchor: s.index,
    },
  ];
}
