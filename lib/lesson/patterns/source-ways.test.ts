/** Items on how words and figures reach a newspaper, and on sources with a part in the matter: where they arise and where not. */
import { describe, expect, it } from "vitest";
import type { Candidate, ChoiceCandidate } from "../candidate";
import { isSound } from "../candidate";
import { readArticle } from "../reading";
import { writtenArticles } from "../test-articles";
import { type Tools, toolsFor } from "../tools";
import { figureRows } from "./figure-care-rows";
import { sourceChecks } from "./source-checks";
import { sourceKinds } from "./source-kinds";
import { figureCare, sourceWays } from "./source-ways";
import { moreWays } from "./source-ways-more";
import { ways } from "./source-ways-rows";

const filler = [
  "The harbour of Velm closed on Monday after a storm damaged its outer wall.",
  "The town council met on Tuesday and agreed on a plan for the repairs.",
];
const tools = (...paragraphs: string[]): Tools =>
  toolsFor(
    readArticle({
      title: "Test",
      provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
      blocks: [...filler, ...paragraphs].map((text) => ({ kind: "paragraph", text })),
    }),
    [],
  );
const choices = (found: Candidate[]) =>
  found.filter((c): c is ChoiceCandidate => c.kind === "multiple-choice");

describe("a way in which words reach the newspaper", () => {
  it.each([
    ["The harbour company said in a statement that the wall had been checked every year.", "statement"],
    ["Marta Lindqvist, the mayor of Velm, wrote on Twitter that the wall would be rebuilt.", "post"],
    ["Jon Aase testified that the council had known about the cracks for a year.", "oath"],
    ["The lawsuit says the council had known about the cracks in the wall for a year.", "lawsuit"],
    ["The harbour company did not respond to a request for comment on the cracks.", "no comment"],
    ["A council member spoke on condition of anonymity about the cracks in the wall.", "anonymity"],
    ["Peter Holm, who was not involved in the study, said the cracks were a bad sign.", "uninvolved"],
    ["The study was funded by a company that builds harbour walls in the north.", "funded"],
    ["The work on the old walls has not yet been peer-reviewed by other engineers.", "peer review"],
    ["Researchers found that salt in the stones is linked to cracks in the walls.", "link"],
    ["A poll last week found that 62 per cent of the town wants a new wall.", "poll"],
    ["The state news agency reported that the wall had been repaired in a week.", "state media"],
    ["According to a leaked memo, the council had known about the cracks for a year.", "leak"],
    ["A spokeswoman for the harbour company said the wall had been checked.", "spokesperson"],
    ["Marta Lindqvist told reporters on Monday that the wall would be rebuilt.", "reporters"],
    ["Judge Karl Brandt wrote in a dissent that the council had done nothing wrong.", "dissent"],
    ["The number of boats lost in the storm could not be independently verified.", "unverified"],
    ["Early estimates suggested that forty boats had been lost in the storm.", "early"],
    ["Police said 2,000 people took part, while organisers spoke of 6,000 people.", "counts"],
    ["The company would neither confirm nor deny that it had known about the cracks.", "neither"],
    ["Videos shared on social media showed boats being thrown against the wall.", "footage"],
    ["The plan for the wall is widely seen as a mistake in the towns nearby.", "widely"],
  ])("%s → %s", (text, group) => {
    const found = choices(sourceWays(tools(text)));
    expect(found.map((c) => c.group)).toContain(group);
    for (const c of found) expect(isSound(c), c.stem).toBe(true);
  });
  it.each([
    "The mayor gave a statement to the police about the night of the storm.",
    "“The company did not respond to a request for comment,” the mayor said.",
    "The judge dismissed the complaint and said the council had done enough.",
    "The new road is linked to the harbour by a bridge of the last century.",
    "Anna Holm campaigned on Facebook for a new wall around the harbour.",
  ])("is not seen in: %s", (text) => {
    expect(sourceWays(tools(text))).toEqual([]);
  });
});

describe("a kind of figure", () => {
  it.each([
    ["The number of boats in the harbour rose by 40 per cent last year.", "share of change"],
    ["The council spoke of a 40% rise in the number of boats last year.", "share of change"],
    ["People in harbour towns are twice as likely to fall ill in winter.", "more likely"],
    ["The number of boats in the harbour reached a record high last year.", "record figure"],
    ["The boats of the harbour catch an average of 12 tonnes a week.", "average"],
    ["The turnout in the harbour towns was about 58 per cent on Sunday.", "turnout"],
    ["The town has one of the highest incomes per head on the whole coast.", "per head"],
    ["The new wall is expected to cost the town $40 million by 2035.", "forecast figure"],
  ])("%s → %s", (text, group) => {
    const found = choices(figureCare(tools(text)));
    expect(found.map((c) => c.group)).toContain(group);
    for (const c of found) expect(isSound(c), c.stem).toBe(true);
  });
  it.each([
    "The number of boats in the harbour rose by 50 per cent to 300 last year.",
    "The new wall is expected to open to the public by June 2035.",
    "Jon Aase has a criminal record and no boat in the harbour.",
  ])("is not asked about in: %s", (text) => {
    expect(figureCare(tools(text))).toEqual([]);
  });
});

describe("a source with a part in the matter", () => {
  it.each([
    [
      "“Our company has checked the wall every year since 1990,” said Jon Aase, chief executive of Velm Harbour.",
      "check company",
    ],
    [
      "“My client was at home when the wall fell on the boats,” said Anna Holm, a lawyer for the harbour company.",
      "",
    ],
    [
      "“We lost our boat and my house was flooded in an hour,” said Nils Berg, a fisherman in Velm.",
      "one case",
    ],
  ])("%s → %s", (text, group) => {
    const found = choices(sourceChecks(tools(text)));
    if (group) expect(found.map((c) => c.group)).toContain(group);
    for (const c of found) expect(isSound(c), c.stem).toBe(true);
  });
  it.each([
    "“We hope that the wall will be rebuilt before winter,” said Jon Aase, chief executive of Velm Harbour.",
    "“The wall of the harbour was weak for many years,” said Jon Aase, a former chief executive of Velm Harbour.",
    "“Is there anything that our company could have done?” asked Jon Aase, chief executive of Velm Harbour.",
  ])("is left alone: %s", (text) => {
    expect(sourceChecks(tools(text))).toEqual([]);
  });
});

describe("the rows", () => {
  it.each([...ways, ...moreWays, ...figureRows].map((w) => [w.id, w] as const))(
    "%s: options apart, and none much longer than the rest",
    (_, w) => {
      const texts = [...w.keys, ...w.traps.map((t) => t.text)];
      expect(new Set(texts).size).toBe(texts.length);
      expect(w.traps.length).toBeGreaterThanOrEqual(3);
      const sizes = texts.map((t) => t.length);
      expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.8);
    },
  );
  it.each(sourceKinds.map((k) => [k.id, k] as const))(
    "%s: checks from outside and from inside differ",
    (_, k) => {
      const texts = [...k.outside, ...k.inside.map((t) => t.text)];
      expect(new Set(texts).size).toBe(texts.length);
      expect(k.open.length).toBeGreaterThan(0);
    },
  );
});

it("every item in whole articles is sound", () => {
  const all = writtenArticles().map((a) => toolsFor(readArticle(a), []));
  for (const c of all.flatMap((t) => [sourceChecks, sourceWays, figureCare].flatMap((p) => p(t))))
    expect(isSound(c), c.stem).toBe(true);
});
