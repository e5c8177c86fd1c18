import { describe, expect, it } from "vitest";
import { type ReadSentence, readArticle } from "./reading";
import { mustSay, saysThat, tell } from "./telling";

const read = (text: string): ReadSentence => {
  const [first] = readArticle({
    title: "Test",
    provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
    blocks: [{ kind: "paragraph", text }],
  }).sentences;
  if (!first) throw new Error("no sentence");
  return first;
};

describe("what a sentence says, for a marker", () => {
  it.each([
    [
      "The harbour towns have seen little of the money.",
      "Says that the harbour towns have seen little of the money.",
    ],
    [
      "However, the harbour towns have seen little of it.",
      "Says that the harbour towns have seen little of it.",
    ],
    ["Marta Lindqvist warned the harbour board.", "Says that Marta Lindqvist warned the harbour board."],
    [
      "The ministry closed the northern line in spring, which left three of the valleys without any road to the coast for most of the year.",
      "Says that the ministry closed the northern line in spring.",
    ],
    ["We have kept our freedom.", "Says, in other words: “We have kept our freedom”"],
    ["Nor is it clear who will pay.", "Says, in other words: “Nor is it clear who will pay”"],
  ])("%s", (text, said) => {
    const told = tell(read(text));
    expect(told && mustSay(told)).toBe(said);
  });
  it("is not cut where the cut would leave a clause without its verb", () => {
    const told = tell(
      read(
        "There are men who believe that democracy, as a form of government and a frame of life, is limited or measured by a kind of mystical and artificial fate.",
      ),
    );
    expect(told?.text).toContain("fate");
  });
  it("keeps a quotation as one in a model answer", () => {
    const told = tell(read("We have kept our freedom."));
    expect(told && saysThat("The speaker", "says", told)).toBe(
      "The speaker says this: “We have kept our freedom”.",
    );
  });
});
