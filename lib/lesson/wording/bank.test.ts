import { expect, test } from "vitest";
import { bankLines } from "./bank-lines";
import { pairsOf } from "./opposites";

const all = Object.entries(bankLines).flatMap(([kind, lines]) =>
  Object.entries(lines).flatMap(([topic, text]) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({ kind, topic, line })),
  ),
);

test("no invented option accuses anyone of a crime, a lie, fraud, illness or a private failing", () => {
  const accusing =
    /\b(?:brib|corrupt|fraud|steal|stole|theft|murder|kill|rap|abus|lied|lying|cheat|drug dealing|affair|drunk|mad\b|insane|torture|terror|racis|sexis|embezzl|smuggl|extort|blackmail|spy|spied|treason)/i;
  expect(all.filter(({ line }) => accusing.test(line))).toEqual([]);
});

test.each([
  ["purpose", /^to \p{Ll}/u],
  ["condition", /^if [\p{Ll}{]/u],
  ["means", /^by \p{Ll}+ing\b/u],
])("every line of the bank of %s has its form", (kind, form) => {
  expect(all.filter((l) => l.kind === kind && !form.test(l.line))).toEqual([]);
});

test("no line stands twice in one bank, and each is short enough for an option", () => {
  for (const kind of Object.keys(bankLines)) {
    const lines = all.filter((l) => l.kind === kind).map((l) => l.line);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.flatMap((l) => l.split("|")).filter((l) => l.trim().split(" ").length > 12)).toEqual([]);
  }
});

test("no word is its own opposite", () => {
  for (const kind of ["verb", "adjective", "noun", "adverb", "quantity"] as const)
    expect(pairsOf(kind).filter(([word, { word: other }]) => word === other || other === "")).toEqual([]);
});
