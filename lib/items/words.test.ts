import { expect, test } from "vitest";
import { countWords } from "./words";

test.each([
  ["", 0],
  ["   \n ", 0],
  ["Russia left.", 2],
  ["Russia — and Iran — left.", 4],
  ["It doesn’t, and didn't, count twice.", 6],
  ["twenty-one well-known forty-two", 3],
  ["3.5 million, 1,200 ships", 4],
  ["café naïve Ålesund", 3],
  ["cafe\u0301", 1],
  ["one,two.three", 3],
  ["… – !", 0],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
