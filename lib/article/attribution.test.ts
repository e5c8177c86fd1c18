import { expect, it } from "vitest";
import { attribution, sourceAddress } from "./attribution";

const nothing = { byline: "", publication: "", date: "", url: "", licence: "" };
const all = {
  ...{ byline: "Mira Solberg", publication: "The Harbour Review", date: "14 March 2016" },
  ...{ url: "https://www.harbour-review.example/river", licence: "CC BY 4.0" },
};

it.each([
  [
    all,
    "“River” by Mira Solberg, The Harbour Review, 14 March 2016. CC BY 4.0. https://www.harbour-review.example/river",
  ],
  [{ ...nothing, publication: "The Harbour Review" }, "“River”, The Harbour Review."],
  [{ ...nothing, url: all.url }, "“River”. https://www.harbour-review.example/river"],
  [{ ...nothing, url: "javascript:alert(1)" }, ""],
  [nothing, ""],
])("%o is attributed as %j", (provenance, line) => expect(attribution("River", provenance)).toBe(line));

it.each([
  ["https://a.example/b", "https://a.example/b"],
  [" javascript:alert(1)", ""],
  ["data:text/html,x", ""],
  ["a.example", ""],
])("%j may stand in a link as %j", (url, address) => expect(sourceAddress({ url })).toBe(address));
