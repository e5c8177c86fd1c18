import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOfEase } from "./level";
import { featureNames, levelFeatures } from "./level-features";
import { readingLevel } from "./readability";

const easy = [
  "Tom has a red boat.",
  "He puts it in the water.",
  "The boat goes fast!",
  "“Look at my boat,” he says to his dog.",
  "The dog runs along the side.",
];
const hard = [
  "Notwithstanding the ministry's protracted deliberations over the constitutional ramifications of the amendment, the appellate tribunal reaffirmed the precedence of the statutory framework under which provincial administrations exercise their discretionary authority.",
  "Such jurisdictional ambiguity, which commentators have persistently characterised as detrimental to institutional accountability, nevertheless constrains unilateral intervention by the federal executive.",
];
const often = (sentences: string[], times: number) => Array.from({ length: times }, () => sentences).flat();

describe("a text's level", () => {
  it("is low for a primer, high for a legal treatise, and lies in its range", () => {
    const low = readingLevel(often(easy, 8));
    const high = readingLevel(often(hard, 4));
    expect(low?.grade).toBeLessThan(4);
    expect(high?.grade).toBeGreaterThan(12);
    for (const level of [low, high])
      expect(level && level.low <= level.grade && level.grade <= level.high).toBe(true);
  });
  it("is not stated below a hundred words", () => {
    expect(readingLevel(easy)).toBeNull();
    expect(readingLevel([])).toBeNull();
  });
  it("stays between 0 and 16 whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60, unit: "binary" }), { maxLength: 60 }), (sentences) => {
        const level = readingLevel(sentences);
        return level === null || (level.low >= 0 && level.high <= 16 && level.low <= level.high);
      }),
      { numRuns: 60 },
    );
  });
  it("rises as the ease falls", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (e, d) => gradeOfEase(e - d) >= gradeOfEase(e),
      ),
    );
  });
  it("has one number for every measure that the formula names", () => {
    expect(levelFeatures({ sentences: often(easy, 2) })?.values).toHaveLength(featureNames.length);
  });
  it("takes at most 20 ms for 1,000 words", () => {
    const text = often(hard, 20);
    const words = text.join(" ").split(" ").length;
    readingLevel(text);
    // Processor time, since the machine may be busy with other tests.
    const start = process.cpuUsage();
    for (let n = 0; n < 5; n++) readingLevel(text);
    const { user, system } = process.cpuUsage(start);
    expect(((user + system) / 1000 / 5 / words) * 1000).toBeLessThan(20);
  });
});
