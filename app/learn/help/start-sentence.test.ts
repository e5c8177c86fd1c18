import { describe, expect, it } from "vitest";
import { startersFor, withStarter } from "./start-sentence";

describe("a sentence starter", () => {
  it.each<[string, string, number, string, number]>([
    ["begins an empty text", "", 0, "However, ", 9],
    ["keeps a space before it", "It closed.", 10, "It closed. However, ", 20],
    ["adds none after a new line", "It closed.\n", 11, "It closed.\nHowever, ", 20],
    ["goes in where the caret is", "It closed. They left.", 10, "It closed. However,  They left.", 20],
  ])("%s", (_what, text, caret, started, at) => {
    expect(withStarter(text, caret, "However,")).toEqual({ text: started, caret: at });
  });
  it("suits the form that is asked for", () => {
    expect(startersFor().map(({ to }) => to)).toEqual(["Cite", "Explain"]);
    expect(startersFor("memo")[0]?.starters).toContain("I recommend that");
  });
});
