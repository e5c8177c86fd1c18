import { describe, expect, it } from "vitest";
import { lemmaOf } from "./lemma";

describe("the lemma of", () => {
  it.each([
    ["hoped", "VERB", "VBD", "hope"],
    ["hopped", "VERB", "VBD", "hop"],
    ["visiting", "VERB", "VBG", "visit"],
    ["stopping", "VERB", "VBG", "stop"],
    ["agreed", "VERB", "VBN", "agree"],
    ["carried", "VERB", "VBD", "carry"],
    ["goes", "VERB", "VBZ", "go"],
    ["watches", "VERB", "VBZ", "watch"],
    ["causes", "VERB", "VBZ", "cause"],
    ["denies", "VERB", "VBZ", "deny"],
    ["taken", "VERB", "VBN", "take"],
    ["left", "VERB", "VBD", "leave"],
    ["found", "VERB", "VBD", "find"],
    ["falling", "VERB", "VBG", "fall"],
    ["dying", "VERB", "VBG", "die"],
    ["saw", "VERB", "VBD", "see"],
    ["withdrew", "VERB", "VBD", "withdraw"],
    ["is", "AUX", "VBZ", "be"],
    ["wo", "AUX", "MD", "will"],
    ["'ve", "AUX", "VBP", "have"],
    ["n't", "PART", "RB", "not"],
    ["cities", "NOUN", "NNS", "city"],
    ["women", "NOUN", "NNS", "woman"],
    ["analyses", "NOUN", "NNS", "analysis"],
    ["beaches", "NOUN", "NNS", "beach"],
    ["causes", "NOUN", "NNS", "cause"],
    ["buses", "NOUN", "NNS", "bus"],
    ["headaches", "NOUN", "NNS", "headache"],
    ["people", "NOUN", "NNS", "people"],
    ["the 1990s".slice(4), "NOUN", "NNS", "1990s"],
    ["series", "NOUN", "NN", "series"],
    ["larger", "ADJ", "JJR", "large"],
    ["easiest", "ADJ", "JJS", "easy"],
    ["bigger", "ADJ", "JJR", "big"],
    ["better", "ADJ", "JJR", "good"],
    ["better", "ADV", "RBR", "well"],
    ["narrower", "ADJ", "JJR", "narrow"],
    ["them", "PRON", "PRP", "they"],
  ])("%s (%s %s)", (norm, upos, xpos, wanted) => {
    expect(lemmaOf(norm, upos, xpos)).toBe(wanted);
  });
});
