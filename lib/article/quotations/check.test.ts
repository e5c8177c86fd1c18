import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArticleText, checkQuotations, paragraphsFrom, type Verdict } from "./check";

const sentences = [
  { paragraph: 1, text: "The fishing treaty brought in forty million a year." },
  { paragraph: 1, text: "However, the harbour towns have seen little of the money." },
  {
    paragraph: 2,
    text: "The ferry line closed its northern route because insurers would no longer cover ships.",
  },
  {
    paragraph: 2,
    text: "“We’re tired,” said one of the crew; crews had asked for shorter trips – and 3.5 per cent more.",
  },
  { paragraph: 3, text: "What the treaty’s makers wanted … nobody asked [the towns]." },
];
const article = new ArticleText(sentences);
const verdict = (quoted: string) => article.check(quoted);
const marked = (verdict_: Verdict | null) => {
  if (verdict_?.is !== "altered") return verdict_;
  const say = (pieces: { text: string; differs: boolean }[]) =>
    pieces.map(({ text, differs }) => (differs ? `*${text.trim()}*` : text.trim())).join(" ");
  return [verdict_.paragraph, say(verdict_.yours), say(verdict_.article)];
};

describe("a quotation is exact", () => {
  it.each<[string, string, number]>([
    ["word for word", "have seen little of the money", 1],
    ["across two sentences", "a year. However, the harbour towns", 1],
    ["with a final stop or comma of its own", "seen little of the money,", 1],
    ["without the marks inside it", "We're tired, said one of the crew", 2],
    ["with marks of another style inside it", "'We're tired,' said one", 2],
    ["with another dash", "shorter trips — and 3.5 per cent", 2],
    ["with a first letter made small", "the ferry line closed", 2],
    ["with what is left out", "The ferry line closed … because insurers would no longer", 2],
    ["with what is left out in brackets", "The ferry line [...] would no longer cover ships", 2],
    ["with three dots apart", "harbour towns . . . little of the money", 1],
    ["with dots at its ends", "...the harbour towns have seen...", 1],
    ["with a changed letter in brackets", "[T]he harbour towns have seen", 1],
    ["with a changed ending in brackets", "crews had ask[ed] for", 2],
    ["with words in brackets", "[they] have seen little of the money", 1],
    ["with words in brackets for others", "The ferry line closed [it] because insurers", 2],
    ["with a note in brackets", "forty million [dollars] a year", 1],
    ["with the article's own dots", "wanted … nobody asked", 3],
    ["of one word", "insurers", 2],
  ])("%s", (_what, quoted, paragraph) => {
    expect(verdict(quoted)).toEqual({ is: "exact", paragraph });
  });

  it("in whichever style of marks it is typed", () => {
    const text = '“seen little of the money” "of the money," ‘its northern route’';
    const found = checkQuotations(text, article);
    expect(found.map(({ verdict: { is } }) => is)).toEqual(["exact", "exact", "exact"]);
  });
});

describe("a quotation is altered", () => {
  it.each<[string, string, unknown]>([
    [
      "where a word is another",
      "the harbour towns have seen much of the money",
      [
        1,
        "the harbour towns have seen *much* of the money",
        "the harbour towns have seen *little* of the money",
      ],
    ],
    [
      "where a word was left out",
      "because insurers would cover ships",
      [2, "because insurers would cover ships", "because insurers would *no longer* cover ships"],
    ],
    [
      "where a word came in",
      "have seen very little of the money",
      [1, "have seen *very* little of the money", "have seen little of the money"],
    ],
    [
      "where a letter is a capital one",
      "the Harbour towns have seen little",
      [1, "the *Harbour* towns have seen little", "the *harbour* towns have seen little"],
    ],
    [
      "beside what is left out",
      "The ferry line closed … because insurers would always cover ships",
      [
        2,
        "The ferry line closed … because insurers would *always* cover ships",
        "The ferry line closed … because insurers would *no longer* cover ships",
      ],
    ],
    [
      "beside what is in brackets",
      "[they] closed its northern route since insurers would no longer [insure] ships",
      [
        2,
        "closed its northern route *since* insurers would no longer [insure] ships",
        "closed its northern route *because* insurers would no longer cover ships",
      ],
    ],
  ])("%s", (_what, quoted, said) => {
    expect(marked(verdict(quoted))).toEqual(said);
  });

  it("where its parts stand in another order", () => {
    const found = verdict("because insurers would no longer … the harbour towns have seen");
    expect(found).toMatchObject({ is: "altered", paragraph: 2 });
    expect(found?.is === "altered" && found.yours.some(({ differs }) => differs)).toBe(false);
  });
});

describe("a quotation is not in the article", () => {
  it.each([
    "all happy families are alike",
    "of the people and by the people",
    "the war of all against all",
    "the end of the line",
  ])("%s", (quoted) => {
    expect(verdict(quoted)).toEqual({ is: "absent" });
  });

  it("and a word of one's own between marks says nothing", () => {
    expect(verdict("greed")).toBeNull();
  });
});

describe("whatever is quoted", () => {
  const words = sentences.flatMap(({ text }) => text.split(" "));
  const joined = sentences.map(({ text }) => text).join(" ");
  it("a stretch of the article is exact", () => {
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }), (from, count) => {
        // Brackets in a quotation are the student's own.
        const quoted = words
          .slice(from, from + count)
          .join(" ")
          .replace(/[[\]]/g, "");
        if (/\p{L}/u.test(quoted)) expect(verdict(quoted)?.is).toBe("exact");
      }),
    );
  });

  it("a stretch of nine words with one changed is altered, and both sides say what they said", () => {
    fc.assert(
      fc.property(fc.nat(words.length - 9), fc.integer({ min: 1, max: 4 }), (from, at) => {
        const quoted = words.slice(from, from + 9);
        quoted[at] = "zebra";
        const text = quoted.join(" ").replace(/…|[[\]]/g, "");
        const found = verdict(text);
        expect(found?.is).toBe("altered");
        if (found?.is !== "altered") return;
        expect(text).toContain(found.yours.map((piece) => piece.text).join(""));
        expect(joined).toContain(found.article.map((piece) => piece.text).join(""));
      }),
    );
  });

  it("the check ends, with a verdict or none", () => {
    const unit = fc.constantFrom(
      "the ",
      "towns ",
      "… ",
      "[it] ",
      "[t]he ",
      ", ",
      "money",
      "[",
      "]",
      ". . . ",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (quoted) => {
        expect(["exact", "altered", "absent", undefined]).toContain(
          new ArticleText(sentences).check(quoted)?.is,
        );
      }),
    );
  });

  it("is told within a few milliseconds beside an article of 3,000 words", () => {
    const long = Array.from({ length: 300 }, (_, n) => ({
      paragraph: n,
      text: `The ${n} towns of the coast have seen number${n % 37} of the money that came.`,
    }));
    const big = new ArticleText(long);
    const quoted = long
      .slice(100, 120)
      .map(({ text }) => text)
      .join(" ")
      .replace("money", "gold");
    const started = performance.now();
    expect(big.check(quoted)?.is).toBe("altered");
    expect(big.check("the the … the … the of … of … the … the of the gold")).not.toBeNull();
    expect(performance.now() - started).toBeLessThan(250);
  });
});

describe("a longer stretch", () => {
  const first = "The fishing treaty brought in forty million a year.";
  const third = "However, the harbour towns have seen very little of the money.";
  it.each<[string, string, { paragraphs: number[]; whole: boolean }]>([
    ["whole from one paragraph", first, { paragraphs: [1], whole: true }],
    ["a little changed", third, { paragraphs: [1], whole: false }],
    [
      "with numbers that came along",
      `${sentences[2]?.text}\n1\n${first}`,
      { paragraphs: [1, 2], whole: true },
    ],
    ["partly", `${first}\nAnd all happy families are alike.`, { paragraphs: [1], whole: false }],
    ["not at all", "And all happy families are alike.", { paragraphs: [], whole: false }],
  ])("comes %s from the article", (_what, text, from) => {
    expect(paragraphsFrom(text, article)).toEqual(from);
  });
});
