import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { libraryQuery } from "./input";
import { creditsOfCopy, maxCredits, readPlace, readTags, sayCredits, sayLevel, writePlace } from "./rules";

const id = "019aaf00-0000-7000-8000-000000000001";

describe("a place in the list", () => {
  it("comes back from an address as it was written", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
          fc.integer({ min: 0, max: 2 ** 52 }),
        ),
        (key) => {
          expect(readPlace(writePlace({ key: key + 0, id }))).toEqual({ key: key + 0, id });
        },
      ),
    );
  });
  it.each(["", "1", `x_${id}`, `1e99999_${id}`, `1_${id}'--`, `-1_${id}`, `1.2.3_${id}`])(
    "is none: %s",
    (text) => expect(readPlace(text)).toBeNull(),
  );
});

describe("an address of the list", () => {
  it("that nobody wrote shows the plain list", () => {
    const plain = libraryQuery.parse({});
    const odd = {
      whose: "theirs",
      level: "<",
      folder: "1'--",
      after: "x",
      topic: ["a", "b"],
      q: ["a"],
      archived: undefined,
    };
    expect(libraryQuery.parse(odd)).toEqual(plain);
    expect(plain).toMatchObject({ q: "", whose: "all", after: null, archived: false });
  });
  it("keeps no sign that the database can't", () => expect(libraryQuery.parse({ q: " a\0b " }).q).toBe("ab"));
});

it.each([
  ["", []],
  [" Unit 3 ,unit 3, Syria\nwar;", ["unit 3", "Syria", "war"]],
  [",, ,", []],
])("tags typed as %j are %j", (typed, tags) => expect(readTags(typed)).toEqual(tags));

it.each([
  [null, ""],
  [0.4, "grade 1"],
  [8.9, "grade 8"],
  [13.8, "above grade 12"],
])("a level of %s is said as %j", (level, said) => expect(sayLevel(level)).toBe(said));

describe("credits", () => {
  const maker = (n: number) => ({ title: "The treaty", author: `T${n}`, school: "Harbour School" });
  it("name the first maker first, and each who handed it on", () => {
    const credits = creditsOfCopy(creditsOfCopy([], maker(1)), maker(2));
    expect(sayCredits(credits)).toBe(
      "Lesson after “The treaty” by T1, Harbour School; by way of “The treaty” by T2, Harbour School",
    );
    expect(sayCredits([])).toBe("");
  });
  it("name nobody twice in a row, and never lose the first maker", () => {
    expect(creditsOfCopy([maker(1)], maker(1))).toEqual([maker(1)]);
    let credits = [maker(0)];
    for (let n = 1; n < 40; n += 1) credits = creditsOfCopy(credits, maker(n));
    expect(credits).toHaveLength(maxCredits);
    expect(credits[0]).toEqual(maker(0));
    expect(credits.at(-1)).toEqual(maker(39));
  });
});
