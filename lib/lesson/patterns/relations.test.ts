import { describe, expect, it } from "vitest";
import { article } from "@/lib/article/schema";
import { readArticle } from "../reading";
import { toolsFor } from "../tools";
import { explained } from "./explained";
import { order } from "./order";
import { relations } from "./relations";

const filler = [
  "The old harbour board raised the fees for small boats in spring. Young fishers have moved from the villages to the capital.",
  "The northern ports sold most of their ice to foreign traders. Several owners repaired their nets during the long winter.",
  "The new market opened in the old town hall. The town council planted trees along the main street.",
];
const tools = (...paragraphs: string[]) =>
  toolsFor(
    readArticle(
      article.parse({
        title: "A test",
        provenance: {},
        blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
      }),
    ),
    [],
  );
const withText = (text: string) => tools(filler[0] ?? "", text, ...filler.slice(1));
const choices = (text: string) => relations(withText(text)).filter((c) => c.kind === "multiple-choice");

describe("a stated reason", () => {
  const text = "The harbour board closed its northern gate because the iron bridge was unsafe.";
  it("is asked for with options of its own form, one of which misreads it", () => {
    const [found] = choices(text).filter((c) => c.pattern === "reason");
    expect(found?.stem).toContain("why did the harbour board close its northern gate?");
    expect(found?.key).toBe("The iron bridge was unsafe.");
    expect(found?.wrong.map((w) => w.text)).toContain("The iron bridge was safe.");
    expect(found?.wrong.every((w) => /^\p{Lu}.*\.$/u.test(w.text))).toBe(true);
  });
  it("is asked for in writing, with a point for each side and one for the link", () => {
    const [found] = explained(withText(text));
    expect(found?.kind === "short-answer" && found.keyPoints.map((k) => k.text)).toEqual([
      "Says that the harbour board closed its northern gate.",
      "Says that the iron bridge was unsafe.",
      "Makes clear that one brings the other about, in the right direction.",
    ]);
  });
  it("isn’t asked for where it is denied", () => {
    expect(
      choices("The ferry line did not close its northern route because insurers were afraid of the strait."),
    ).toEqual([]);
  });
});

it("a condition is asked for only where an outcome hangs on it", () => {
  const found = choices("The government will lose its majority if the smaller parties leave the coalition.");
  expect(found.map((c) => c.key)).toContain("if the smaller parties leave the coalition");
  expect(choices("The reporters asked the owner if the northern route will open again.")).toEqual([]);
});

it("a pronoun without its noun is kept out of every key", () => {
  const found = choices(
    "They had lost money for years. It closed the route because she was afraid of the strait.",
  );
  expect(found).toEqual([]);
});

it("events are put in order only where the text dates each of them", () => {
  const dated =
    "The two navies signed the pact in 2011. The gas field was found in 2015. The border talks ended in March 2014. The first ships arrived in 2009.";
  const [found] = order(tools(dated, ...filler));
  expect(found?.kind === "ordering" && found.entries).toEqual([
    "The first ships arrived.",
    "The two navies signed the pact.",
    "The border talks ended.",
    "The gas field was found.",
  ]);
  expect(order(tools(dated.replaceAll(/ in (?:March )?\d{4}/g, " last year"), ...filler))).toEqual([]);
});
