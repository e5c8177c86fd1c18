import { describe, expect, it } from "vitest";
import { readArticle } from "../reading";
import { articleOf, seedArticle, writtenArticles } from "../test-articles";
import { concepts } from ".";
import { findConcepts } from "./match";
import { findTensions } from "./public/match";

const filler =
  "The harbour has three piers and a long wall. Ships come in the morning and leave in the evening. The market stands behind the second pier. People buy bread, fish and apples there.";
/** The ideas that a short text carries or touches, as slug → role → name. */
function found(text: string) {
  const reading = readArticle(articleOf("A test", `${text}\n\n${filler}\n\n${filler}`));
  return Object.fromEntries(
    findConcepts(reading, concepts).map((f) => [
      f.concept.slug,
      Object.fromEntries(Object.entries(f.roles).map(([role, actor]) => [role, actor.shown])),
    ]),
  );
}

describe("an idea is found with the actors in their roles", () => {
  it.each([
    [
      "Russia supports the government of Bashar Al Assad with weapons.",
      "patron-client",
      { patron: "Russia", client: "Bashar Al Assad" },
    ],
    ["The Houthis are armed by Iran.", "patron-client", { patron: "Iran", client: "the Houthis" }],
    [
      "The United States is withdrawing its troops from Afghanistan.",
      "exit",
      { leaver: "the United States", arena: "Afghanistan" },
    ],
    [
      "The European Union imposed new sanctions on Belarus.",
      "economic-statecraft",
      { sender: "the European Union", target: "Belarus" },
    ],
    [
      "China claims a right to punish Vietnam, and the United States warned China of an attack.",
      "deterrence",
      { deterrer: "the United States", target: "China" },
    ],
    [
      "Talks between Israel and the Palestinians have begun in Oslo.",
      "negotiation",
      { first: "Israel", second: "the Palestinians" },
    ],
    ["Oman mediates between the sides in the talks.", "mediation", { mediator: "Oman" }],
    [
      "The rivalry between China and the United States grows.",
      "power-rivalry",
      { first: "China", second: "the United States" },
    ],
  ])("%s", (text, slug, roles) => {
    expect(found(text)[slug]).toMatchObject(roles);
  });
});

describe("an idea is not found", () => {
  it.each([
    [
      "where the sentence denies it",
      "Russia does not support the government of Bashar Al Assad.",
      "patron-client",
    ],
    [
      "where no actor fills a role",
      "The balance of power in the kitchen has changed, and my aunt supports it.",
      "balance-of-power",
    ],
    ["where one side fills both roles", "Russia defended Vladimir Putin.", "patron-client"],
    [
      "where a bill and not an army is withdrawn",
      "The government of France withdrew its bill on schools.",
      "exit",
    ],
    [
      "where people of a country do what states do",
      "Russian tourists support French bakers.",
      "patron-client",
    ],
  ])("%s", (_, text, slug) => {
    expect(found(text)[slug]).toBeUndefined();
  });
});

describe("the article that comes with the project", () => {
  const carried = findConcepts(readArticle(seedArticle()), concepts).filter((f) => f.grade === "carried");
  it("carries the ideas that it turns on, and not those that its words alone would suggest", () => {
    const slugs = carried.map((f) => f.concept.slug);
    expect(slugs).toEqual(
      expect.arrayContaining([
        "patron-client",
        "exit",
        "economic-statecraft",
        "linkage",
        "alliance-dilemma",
        "small-peoples",
        "status",
      ]),
    );
    for (const not of ["balance-of-power", "proxy-war", "deterrence", "arms-control"])
      expect(slugs).not.toContain(not);
  });
  it("has Russia as patron of Bashar Al Assad, and as the target of sanctions", () => {
    const roles = (slug: string) => carried.find((f) => f.concept.slug === slug)?.roles;
    expect(roles("patron-client")?.patron?.shown).toBe("Russia");
    expect(roles("patron-client")?.client?.shown).toBe("Bashar Al Assad");
    expect(roles("economic-statecraft")?.target?.shown).toBe("Russia");
  });
});

describe("articles without great-power politics", () => {
  it("carry none of its ideas", () => {
    for (const article of writtenArticles()) {
      const carried = findConcepts(readArticle(article), concepts).filter((f) => f.grade === "carried");
      expect(carried.map((f) => f.concept.slug)).toEqual([]);
    }
  });
  it("carry a tension only where both goods are spoken of", () => {
    const one =
      "Solar power is growing fast in the north. The climate needs clean energy now. Wind farms are green and quiet. ".repeat(
        5,
      );
    expect(findTensions(readArticle(articleOf("Solar power", one)))).toEqual([]);
  });
});
