/** Who speaks: persons told from companies, movements and papers that are named like them. */
import { describe, expect, it } from "vitest";
import { heardIn } from "@/lib/lesson/heard";
import { readArticle } from "@/lib/lesson/reading";
import { articleOf } from "@/lib/lesson/test-articles";
import { speakersIn } from "./speakers";

const filler = "The people of the town had waited for years for something to happen there. ".repeat(4);

describe("the source of a statement", () => {
  it.each([
    ["NATO", "body", "NATO said that the alliance would send troops to the border."],
    ["The ministry", "body", "The ministry said that prices would rise in May."],
    ["Amnesty International", "body", "Amnesty International said that the police had beaten prisoners."],
    ["The report", "document", "The report says that the river is dirty."],
    ["Goldman Sachs", "body", "Goldman Sachs expects that the economy will grow."],
    ["Morgan Stanley", "body", "Morgan Stanley said that the shares were cheap."],
    ["Oxfam", "body", "Oxfam said that hunger had grown."],
    ["Sinn Fein", "body", "Sinn Fein said that it would not join."],
    ["Boko Haram", "body", "Boko Haram said that it had taken the girls."],
    ["Médecins Sans Frontières", "body", "Médecins Sans Frontières said that the clinic was hit."],
    ["Marta Lindqvist", "person", "Marta Lindqvist said that the plan was sound."],
    ["Anna Ortiz", "person", "Anna Ortiz, a company lawyer, said that the plan was sound."],
    ["John Haldane", "body", "John Haldane, which sells shoes, said that the plan was sound."],
    ["Peter Jones", "body", "A spokesman for Peter Jones wept. Peter Jones said that the plan was sound."],
    ["Macron", "person", "President Macron said that the plan was sound."],
    ["Don DiCostanza", "person", "Don DiCostanza said that the plan was sound."],
    ["FireEye", "body", "FireEye said that the plan was sound."],
  ])("%s is a %s in: %s", (shown, kind, text) => {
    const reading = readArticle(articleOf("A test", `${text} ${filler}`));
    const said = heardIn(reading).sayings.map((s) => s.source);
    // A statement whose source can't be told is left out, never given to the wrong kind.
    for (const source of said) expect([source.shown, source.kind]).toEqual([shown, kind]);
    const people = speakersIn(reading).map((n) => n.name);
    expect(people.some((name) => name.endsWith(shown))).toBe(kind === "person");
  });
});
