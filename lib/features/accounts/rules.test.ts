import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { browserZoneField, emailField, nameField, timeZoneField } from "./input";
import { hyphenated, safeNext, whyNotDemotable, whyNotRemovable } from "./rules";
import { newHandle, newPassphrase } from "./secrets";
import { handleAdjectives, handleNouns, passphraseWords } from "./words";

describe("where signing in leads to", () => {
  it.each(["/teach", "/learn?a=1#b", "/teach/classes/x/gradebook"])("%s of this site", (path) =>
    expect(safeNext(path)).toBe(path),
  );
  it.each([
    undefined,
    "",
    "teach",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/a\\b",
    "https://evil.example",
    "javascript:alert(1)",
    "\n/teach",
  ])("never %j", (path) => expect(safeNext(path)).toBeNull());
  it("never another origin, whatever was asked for", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const path = safeNext(`/${text}`);
        if (path) expect(new URL(path, "https://school.example").origin).toBe("https://school.example");
      }),
    );
  });
});

describe("passphrases and handles", () => {
  it("are of at least 1,024 different short plain words", () => {
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length);
    expect(passphraseWords.length).toBeGreaterThanOrEqual(1024);
    for (const words of [passphraseWords, handleAdjectives, handleNouns]) {
      expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
    }
  });
  it("hardly ever repeat", () => {
    const made = Array.from({ length: 2000 }, newPassphrase);
    expect(new Set(made).size).toBeGreaterThan(1990);
    for (const phrase of made) expect(phrase).toMatch(/^[a-z]{3,7}(-[a-z]{3,7}){2}$/);
    expect(newHandle()).toMatch(/^[a-z]+-[a-z]+-\d{2,3}$/);
  });
  it("are the same however they are typed", () => {
    for (const typed of ["Amber Fox 27", " amber--fox-27 ", "AMBER – FOX – 27", "amber_fox 27"]) {
      expect(hyphenated(typed)).toBe("amber-fox-27");
    }
    fc.assert(fc.property(fc.string(), (text) => hyphenated(hyphenated(text)) === hyphenated(text)));
  });
});

describe("what is taken in", () => {
  it.each(["", "   ", "\u0000", "a\nb", "a\u202eb", "\u200b", "x".repeat(101), "—"])(
    "refuses the name %j",
    (name) => expect(nameField("Write it.").safeParse(name).success).toBe(false),
  );
  it.each([
    ["  Ana  Ortiz ", "Ana Ortiz"],
    ["O’Brien <b>", "O’Brien <b>"],
    ["李小龙", "李小龙"],
  ])("takes the name %j as %j", (name, kept) => expect(nameField("Write it.").parse(name)).toBe(kept));
  it("keeps e-mail addresses in lower case", () => {
    expect(emailField.parse(" Ortiz@School.ORG ")).toBe("ortiz@school.org");
    for (const wrong of ["ortiz", "a@b", `${"x".repeat(260)}@school.org`, "a b@school.org"])
      expect(emailField.safeParse(wrong).success).toBe(false);
  });
  it("knows time zones, and takes UTC for one that the browser got wrong", () => {
    expect(timeZoneField.parse("America/New_York")).toBe("America/New_York");
    expect(timeZoneField.safeParse("Mars/Olympus").success).toBe(false);
    expect(browserZoneField.parse("Mars/Olympus")).toBe("UTC");
    expect(browserZoneField.parse(undefined)).toBe("UTC");
  });
});

describe("a school", () => {
  const member = { id: "m", isAdmin: true };
  it("keeps an administrator", () => {
    expect(whyNotRemovable(member, "other", 1)).toMatch(/at least one/);
    expect(whyNotRemovable(member, "other", 2)).toBeNull();
    expect(whyNotRemovable({ ...member, isAdmin: false }, "other", 1)).toBeNull();
    expect(whyNotDemotable(1)).toMatch(/at least one/);
    expect(whyNotDemotable(2)).toBeNull();
  });
  it("lets nobody remove themselves", () => {
    expect(whyNotRemovable(member, "m", 5)).toMatch(/yourself/);
  });
});
