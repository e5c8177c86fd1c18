import { describe, expect, it } from "vitest";
import { dates, functionWordShare } from "./markers";
import { namesOf } from "./names";
import { countryByCapital, countryOf } from "./places";
import { settledSense } from "./senses";
import { syllables } from "./syllables";
import { tagWords } from "./tagger";

const names = (...sentences: string[]) => namesOf(sentences.map((s) => tagWords(s)));

describe("words", () => {
  it("stand at their own offsets", () => {
    const text = "She can’t—won’t—pay €3.5 million, he said.";
    for (const t of tagWords(text)) expect(text.slice(t.start, t.end)).toBe(t.text);
  });
  it.each([
    ["cat", 1],
    ["troops", 1],
    ["created", 3],
    ["government", 3],
    ["people", 2],
    ["ally", 2],
    ["announced", 2],
    ["nation", 2],
  ])("%s has %i syllables", (word, count) => {
    expect(syllables(word)).toBe(count);
  });
  it("have a definition only where their sense is settled", () => {
    expect(settledSense("conviction", "noun")?.definition).toMatch(/belief/);
    expect(settledSense("bank", "noun")).toBeUndefined();
    expect(settledSense("line", "noun")).toBeUndefined();
  });
});

describe("names", () => {
  it("join a long form, its ending and its title", () => {
    const [first] = names(
      "President Marta Al Lindqvist spoke.",
      "In spring Al Lindqvist left the party.",
      "Nobody followed Al Lindqvist.",
    );
    expect(first).toMatchObject({
      name: "Marta Al Lindqvist",
      kind: "person",
      role: "President",
      sentences: [0, 1, 2],
    });
  });
  it("join a country, its adjective and its people", () => {
    const [first] = names("Russia left.", "The Russian army followed.", "Many Russians stayed.");
    expect(first).toMatchObject({ name: "Russia", kind: "place", sentences: [0, 1, 2] });
  });
  it("take the role said after a name", () => {
    const [first] = names("Marta Lindqvist, director of the harbour board, agreed.");
    expect(first).toMatchObject({ name: "Marta Lindqvist", role: "director of the harbour board" });
  });
  it("are not made of a sentence's first word, of days or of I", () => {
    expect(names("Boats wait. On Monday boats leave, and I wait.", "Old boats sink.")).toEqual([]);
  });
});

describe("closed lists", () => {
  it.each([
    ["It began on 14 March 2016.", ["14 March 2016"]],
    ["It began on March 14, 2016, in rain.", ["March 14, 2016"]],
    ["In 1991 it ended.", ["1991"]],
    ["It may rain in May 2020.", ["May 2020"]],
    ["It may cost 2000 dollars or 1,500.", ["2000"]],
  ])("dates in: %s", (text, found) => {
    expect(text.match(dates) ?? []).toEqual(found);
  });
  it("tell English from other languages", () => {
    expect(
      functionWordShare("The ships that were in the harbour have left for the open sea."),
    ).toBeGreaterThan(0.35);
    expect(
      functionWordShare("Die Schiffe, die im Hafen lagen, sind auf das offene Meer gefahren."),
    ).toBeLessThan(0.15);
  });
  it("know a capital and a people", () => {
    expect(countryByCapital("Moscow")?.name).toBe("Russia");
    expect(countryOf("Syrians")?.name).toBe("Syria");
  });
});
