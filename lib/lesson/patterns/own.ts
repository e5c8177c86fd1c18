/** What the article says in its own name, told from what it only passes on (P4): three of one sort, one of the other. */
import type { Candidate } from "../candidate";
import { alike } from "../claims";
import { apart } from "../options";
import { type Passage, passagesIn } from "../passages";
import type { Reading } from "../reading";
import type { Tools } from "../tools";
import { capital, quote } from "../voice";
import { evidenceOf, isClear, sourceName } from "./sources";

export function own(tools: Tools): Candidate[] {
  const { reading } = tools;
  if (reading.type === "speech") return [];
  return asked(tools, quotable(reading))
    .sort((a, b) => b.score - a.score || a.anchor - b.anchor)
    .slice(0, 4);
}

/** Passages whose source, if they have one, means something outside its sentence. */
const quotable = (reading: Reading) =>
  passagesIn(reading).filter(
    (p) =>
      (!p.source || isClear(p.source)) &&
      // A question, or a stretch that breaks off, states nothing.
      !/^(?:why|how|what|who|where|when)\b|\b(?:as far|even|and|or|but|of|to)$/i.test(p.text),
  );

const topical = (a: Passage, b: Passage) => [...a.content].filter((w) => b.content.has(w)).length;

function asked({ voice, reading }: Tools, entries: Passage[]): Candidate[] {
  const passed = entries.filter((c) => c.source && c.saying?.stance !== "find");
  const mine = entries.filter(
    (c) =>
      !c.source &&
      !c.led &&
      !/\b(?:estimate[ds]?|officials|reportedly|thought to|believed to|seen as)\b/i.test(c.text),
  );
  const ask = (key: Passage, from: Passage[], isOwn: boolean): Candidate[] => {
    const fit = from
      .filter((c) => c.sentence !== key.sentence && apart(c.text, key.text) < 0.5 && alike(c, key) < 0.5)
      .sort((a, b) => topical(b, key) - topical(a, key) || apart(a.text, key.text) - apart(b.text, key.text))
      .filter((c, n, all) => all.findIndex((o) => alike(o, c) >= 0.6 || o.sentence === c.sentence) === n);
    const wrong = fit.slice(0, 3);
    // What is told both ways has no one answer.
    if (
      wrong.length < 3 ||
      entries.some((c) => c !== key && (c.source === undefined) !== isOwn && alike(c, key) >= 0.4)
    )
      return [];
    const near = wrong.reduce((n, c) => n + topical(c, key), 0);
    return [
      {
        kind: "multiple-choice",
        pattern: "own",
        group: "own",
        skill: "standing",
        stem: isOwn
          ? `Three of these statements are views or words of people whom the ${voice.text} cites. Which one does it state in its own name?`
          : `Three of these statements are made by the ${voice.text} itself. Which one does it only pass on from a source?`,
        key: quote(`${capital(key.text)}.`),
        wrong: wrong.map((c) => ({
          text: quote(`${capital(c.text)}.`),
          type: "elsewhere" as const,
          reason: c.source
            ? `Paragraph ${c.sentence.paragraph} gives this to ${sourceName(c.source)}.`
            : `Paragraph ${c.sentence.paragraph} says this without naming anyone as its source.`,
          sentence: c.sentence.id,
        })),
        evidence: [key.saying ? evidenceOf(key.saying, reading) : [{ sentence: key.sentence.id }]],
        score: 0.66 + Math.min(0.08, near * 0.02),
        anchor: key.sentence.index,
      },
    ];
  };
  return [...mine.flatMap((c) => ask(c, passed, true)), ...passed.flatMap((c) => ask(c, mine, false))];
}
