import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, own } from "./fill";

const cast = {
  us: { shown: "the United States", plural: false },
  kurds: { shown: "the Kurds", plural: true },
  kim: { shown: "Kim Jong Un", plural: false },
  cyprus: { shown: "Cyprus", plural: false },
};

describe("a template", () => {
  it.each([
    ["{us} acts.", "The United States acts."],
    ["How far can {us} go?", "How far can the United States go?"],
    ["{us's} reach and {kim's} wish", "The United States’ reach and Kim Jong Un’s wish"],
    ["{kurds:is} few, {us:is} great", "The Kurds are few, the United States is great"],
    ["What {kurds:wants/want} and {kim:wants/want}", "What the Kurds want and Kim Jong Un wants"],
    ["{kurds:has} a say. {cyprus:does} too.", "The Kurds have a say. Cyprus does too."],
    [
      "{is:kurds} few? {does:us} care? What {was:kim}?",
      "Are the Kurds few? Does the United States care? What was Kim Jong Un?",
    ],
    ["a plan[ for {nobody}]", "a plan"],
    ["a plan[ for {cyprus}]", "a plan for Cyprus"],
    ["help in {nobody|the region}", "help in the region"],
    ["“{us} is right,” some say.", "“The United States is right,” some say."],
  ])("%s reads as English with the article's names", (template, text) => {
    expect(fill(template, cast)).toBe(text);
  });
  it("gives nothing where a role it needs is not filled", () => {
    expect(fill("{nobody} acts.", cast)).toBeNull();
  });
  it("leaves no mark of a template behind, whatever the names", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z' .-]{0,30}$/), fc.boolean(), (shown, plural) => {
        const text = fill("{a} and {a's} and {a:is}[ and {b}]", { a: { shown, plural } });
        expect([...(text ?? "{")].filter((c) => "{}[]\u0001".includes(c))).toEqual([]);
      }),
    );
  });
});

describe("a possessive", () => {
  it.each([
    ["Russia", "Russia’s"],
    ["the United States", "the United States’"],
    ["Al Assad", "Al Assad’s"],
  ])("of %s is %s", (name, text) => expect(own(name)).toBe(text));
});
