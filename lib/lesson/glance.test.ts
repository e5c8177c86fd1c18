import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countriesIn } from "@/lib/language/countries";
import { glanceOf } from "./glance";
import { readArticle } from "./reading";

const provenance = { byline: "", publication: "", date: "", url: "", licence: "" };
const glance = (...paragraphs: string[]) =>
  glanceOf(
    readArticle({
      title: "The harbour",
      provenance,
      blocks: paragraphs.map((text) => ({ kind: "paragraph" as const, text })),
    }),
  );

describe("the countries of a text", () => {
  it.each([
    ["Russian planes left Syria, and Moscow said so.", ["RU", "SY"]],
    ["The U.S. and the UK met the Dutch in Hong Kong.", ["US", "GB", "NL", "HK"]],
    ["Officials in New Mexico met Native American leaders.", []],
    ["Ships crossed the Indian Ocean toward Papua New Guinea.", ["PG"]],
    ["Voters in Georgia chose a new senator.", []],
    ["Georgian troops met near Tbilisi, Georgia.", ["GE"]],
    ["North Korea spoke to South Korea.", ["KP", "KR"]],
  ])("%s", (text, codes) => {
    expect(
      countriesIn(text)
        .map((c) => c.code)
        .sort(),
    ).toEqual([...codes].sort());
  });
  it("are never named by a part of another word", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "x", "Q", "é"), (c) =>
        ["Iran", "Oman", "Mali", "Chad"].every((name) => countriesIn(`${c}${name}${c} came.`).length === 0),
      ),
    );
  });
});

describe("the actors of a text", () => {
  it("carry what the text says they are", () => {
    const { actors } = glance(
      "British Prime Minister Helen Marsh met the fishers. Tom Reed, head of the harbour board, said that the port was safe.",
    );
    expect(actors.find((a) => a.name === "Tom Reed")).toMatchObject({
      kind: "person",
      role: "head of the harbour board",
    });
    expect(actors.find((a) => a.name === "Helen Marsh")?.role).toMatch(/Prime Minister/);
  });
  it("of unsure kind are left out", () => {
    expect(glance("The boats stopped at Blue Lantern Hopes for a while.").actors).toEqual([]);
  });
});

describe("the timeline of a text", () => {
  it("stands in the order of the dates, not of the telling", () => {
    const { timeline } = glance(
      "In 2014 the port opened a second dock. The council closed the old market in 1998. The old ferry sank in the harbour in 2006.",
    );
    expect(timeline.map((t) => t.when)).toEqual(["1998", "2006", "2014"]);
    expect(timeline[0]?.what).toBe("The council closed the old market");
  });
  it("is silent about plans, denials and reported talk", () => {
    const { timeline } = glance(
      "The port will open a second dock in 2031. The council did not close the market in 1998. The owner said that the ferry had sunk in 2006.",
    );
    expect(timeline).toEqual([]);
  });
});
