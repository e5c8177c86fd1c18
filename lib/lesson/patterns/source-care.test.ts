/** Items on sources, quotations and figures: what is found, and what is left alone. */
import { describe, expect, it } from "vitest";
import type { Candidate, ChoiceCandidate } from "../candidate";
import { isSound } from "../candidate";
import { readArticle } from "../reading";
import { writtenArticles } from "../test-articles";
import { type Tools, toolsFor } from "../tools";
import { quotationActs } from "./acts";
import { acts } from "./acts-rows";
import { figures } from "./figures";
import { passedOn } from "./passed-on";
import { sourceCare } from "./source-care";

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

describe("a nameless source", () => {
  it.each([
    "Officials said smugglers had used the old harbour for years before the storm.",
    "The wall could fall within ten years, according to experts.",
    "Fish stocks in the bay will recover by 2030, conservation experts say.",
    "The damage was hidden from the council for a month, an official said last week.",
  ])("is weighed: %s", (text) => {
    const found = choices(sourceCare(tools(text)));
    expect(found.length).toBeGreaterThan(0);
    for (const c of found) expect(isSound(c)).toBe(true);
  });
  it.each([
    "The officials said smugglers had used the old harbour for years.",
    "Harbour officials Jon Aase and Peter Holm said the wall had been weak for years.",
    "Marta Lindqvist said the wall had been weak for years before the storm.",
    "The council asked experts to look at the wall before winter comes.",
    "They said officials had known about the wall for years.",
  ])("is not seen in: %s", (text) => {
    expect(sourceCare(tools(text))).toEqual([]);
  });
  it("is not asked about in the sentence that opens an article", () => {
    const opened = toolsFor(
      readArticle({
        title: "Test",
        provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
        blocks: [{ kind: "paragraph", text: "Officials said smugglers had used the old harbour for years." }],
      }),
      [],
    );
    expect(sourceCare(opened)).toEqual([]);
  });
});

describe("what a statement does", () => {
  const actsOf = (text: string) => acts.filter((a) => a.test(text)).map((a) => a.id);
  it.each([
    ["The government should publish the report on the harbour.", "demand"],
    ["Children must not pay for the mistakes of the council.", "ban"],
    ["We will continue to fight for the families of the sailors.", "pledge"],
    ["The new wall will protect the harbour from every storm.", "forecast"],
    ["The plan of the council is outrageous.", "blame"],
    ["The work of the volunteers was magnificent.", "praise"],
    ["We are deeply disappointed by the ruling of the court.", "feeling"],
    ["We hope that the minister reads the letter.", "wish"],
    ["The wall fell because nobody had looked after the stones.", "reason"],
    ["It is too early to say what the wall will cost.", "limits"],
    ["If the wall of the harbour falls, the town will be lost.", "condition"],
    ["The boats are getting smaller every year.", "trend"],
    ["I never took any money from the harbour company.", "denial"],
    ["I saw the wave come over the wall of the harbour.", "experience"],
  ])("%s → %s", (text, id) => {
    expect(actsOf(text)[0]).toBe(id);
  });
  it.each([
    "The wall should have been enough for the town.",
    "History will not look kindly on the ruling, nor should it.",
    "The ruling is not outrageous at all.",
    "He said that the council had met on Tuesday.",
    "Should the council pay for the wall?",
    "The wall fell because of the storm.",
  ])("leaves alone: %s", (text) => {
    expect(actsOf(text)).toEqual([]);
  });
});

describe("figures", () => {
  const keyOf = (text: string) => choices(figures(tools(text)))[0]?.key;
  it.each([
    ["The number of boats in the harbour grew from 20 in 2001 to 61 in 2012.", "roughly a threefold rise"],
    [
      "The number of boats in the harbour fell from 80 in 2001 to 41 in 2012.",
      "a fall to about half of the earlier figure",
    ],
    [
      "The court ruled 5-4 that the council had the right to close the harbour.",
      "A single judge changing sides would have turned the outcome.",
    ],
    [
      "The number of seals in the bay has risen to 150 – a 25% rise in five years – the council said.",
      "About 120",
    ],
  ])("%s → %s", (text, key) => {
    expect(keyOf(text)).toBe(key);
  });
  it.each([
    "The council plans to open from 20 to 61 new shops in the harbour.",
    "The number of boats in the harbour more than doubled, from 20 to 61.",
    "The harbour is open from 8 to 12 on Mondays in the winter.",
    "The home team won 5-4 in the harbour on Saturday evening.",
  ])("leaves alone: %s", (text) => {
    expect(figures(tools(text))).toEqual([]);
  });
});

describe("in whole articles", () => {
  const all = writtenArticles().map((a) => toolsFor(readArticle(a), []));
  it("every item is sound, and no key stands in its stem", () => {
    const found = all.flatMap((t) => [sourceCare, quotationActs, passedOn, figures].flatMap((p) => p(t)));
    expect(found.length).toBeGreaterThan(0);
    for (const c of found) expect(isSound(c), c.stem).toBe(true);
  });
});
