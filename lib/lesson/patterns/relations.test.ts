import { describe, expect, it } from "vitest";
import { article } from "@/lib/article/schema";
import { tagWords } from "@/lib/language/tagger";
import { readArticle } from "../reading";
import { toolsFor } from "../tools";
import { denied } from "../wording/denied";
import { explained } from "./explained";
import { order } from "./order";

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
const written = (text: string) => explained(withText(text)).filter((c) => c.kind === "short-answer");

describe("a relation inside a sentence", () => {
  it("is asked about in writing, with a point for each side and one for the link in this case", () => {
    const text = "The harbour board closed its northern gate because the iron bridge was unsafe.";
    expect(written(text)[0]?.keyPoints.map((k) => k.text)).toEqual([
      "Says that the harbour board closed its northern gate.",
      "Says that the iron bridge was unsafe.",
      "Links the two the right way round: because the iron bridge was unsafe, the harbour board closed its northern gate.",
    ]);
  });
  it("names the condition on which an outcome hangs", () => {
    const text = "The harbour board will lose its northern gate if the smaller owners leave the old market.";
    expect(written(text)[0]?.modelAnswer).toContain(
      "depends on whether the smaller owners leave the old market",
    );
  });
  it("names what a part alone would wrongly lead one to think, in the answer and as a point of its own", () => {
    const text = "The harbour board closed its northern gate although the iron bridge was safe.";
    const [item] = written(text);
    expect(item?.modelAnswer).toContain("could conclude that the iron bridge was not safe.");
    expect(item?.keyPoints[0]?.text).toBe("Names the wrong conclusion: that the iron bridge was not safe.");
    for (const point of item?.keyPoints ?? []) expect(point.notEnough?.length).toBeGreaterThan(0);
  });
  it("stays silent where the wrong conclusion can’t be told for certain", () => {
    expect(
      written("The harbour board closed its northern gate although few owners of boats agreed."),
    ).toEqual([]);
  });
  it.each([
    "The harbour board did not close its northern gate because owners were afraid of the market.",
    "The reporters asked the harbour board if the northern gate will open again.",
    "They had lost money for years. It closed the gate because she was afraid of the harbour.",
    "The mayor sang a song because the weather was fine on that morning.",
  ])(
    "isn’t asked about where it is denied, only asked, leans on a pronoun, or is beside the point: %s",
    (text) => {
      expect(written(text)).toEqual([]);
    },
  );
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

describe("a statement’s denial", () => {
  it.each([
    [
      "negotiations between the two countries have continued",
      "negotiations between the two countries have not continued",
    ],
    ["the law isn’t strictly enforced", "the law is strictly enforced"],
    ["the old bridge can carry a train", "the old bridge cannot carry a train"],
    ["the minister signed the treaty", "the minister did not sign the treaty"],
    ["the harbour belongs to the town", "the harbour does not belong to the town"],
    ["some owners have left the town", null],
    ["the board may close the gate", null],
    ["nobody has left the town", null],
    ["the board has a new chairman", null],
    ["the board knows that the gate is open", null],
  ])("of “%s” is %s", (text, denial) => {
    expect(denied(text, tagWords(text))).toBe(denial);
  });
});
