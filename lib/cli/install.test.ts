import { describe, expect, it } from "vitest";
import { isInstalled } from "./install.js";
import { spoken } from "./steps.js";

const entry = (version: string, more = {}) => ({ version, ...more });

describe("what is installed", () => {
  const wanted = {
    packages: {
      "": entry("0.1.0"),
      "node_modules/next": entry("16.4.6"),
      "node_modules/@next/swc-darwin-arm64": entry("16.4.6", { optional: true }),
    },
  };
  it.each([
    ["agrees, a binding for another platform being absent", { "node_modules/next": entry("16.4.6") }, true],
    ["lacks a package", {}, false],
    ["has another version", { "node_modules/next": entry("16.4.5") }, false],
    [
      "has another version of a binding",
      { "node_modules/next": entry("16.4.6"), "node_modules/@next/swc-darwin-arm64": entry("16.4.5") },
      false,
    ],
  ])("%s", (_, packages, is) => expect(isInstalled(wanted, { packages }, () => true)).toBe(is));

  it("is not there any more", () => {
    const packages = { "node_modules/next": entry("16.4.6") };
    expect(isInstalled(wanted, { packages }, () => false)).toBe(false);
  });
});

it.each([
  [40, ""],
  [1240, "1.2 s"],
  [31_400, "31 s"],
])("%i ms are said as %j", (ms, words) => expect(spoken(ms)).toBe(words));
