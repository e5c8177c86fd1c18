import { describe, expect, it } from "vitest";
import type { ChoiceCandidate } from "../candidate";
import { readArticle } from "../reading";
import { articleOf } from "../test-articles";
import { toolsFor } from "../tools";
import { lexiconItems, loadedEntries, loadedItems } from "./candidates";
import type { Entry } from "./entry";
import { lexicon } from "./index";
import { conjugate, pluralOf } from "./inflect";

const loaded = loadedEntries();
const optionsOf = (e: Entry) => [e.key, ...e.wrong.map((w) => w.text)];
const plain = (text: string) => text.replaceAll("^", "");
const name = (e: Entry) => `${e.head}: ${e.key}`;

const filler =
  "The towns by the sea have waited long, and the people of the hills have waited with them. The road was dry and the night was cold.";
function itemsFor(sentence: string): ChoiceCandidate[] {
  const tools = toolsFor(readArticle(articleOf("Test", `${sentence}\n\n${filler.repeat(3)}`)), []);
  return [...lexiconItems(tools), ...loadedItems(tools)].filter((c) => c.kind === "multiple-choice");
}
const keyFor = (head: string, sentence: string) =>
  itemsFor(sentence).find((c) => c.group === `word ${head}` && c.pattern !== "connotation")?.key;

describe("the rows of the lexicon", () => {
  it("hold more than 3,000 senses of words and phrases, and more than 700 loaded words", () => {
    expect(lexicon.length).toBeGreaterThan(3000);
    expect(loaded.length).toBeGreaterThan(700);
  });
  it("have four different options, none of them part of another", () => {
    for (const e of [...lexicon, ...loaded]) {
      const all = optionsOf(e).map(plain);
      expect(new Set(all).size, name(e)).toBe(4);
      const inside = all.some((a) => all.some((b) => a !== b && ` ${b} `.includes(` ${a} `)));
      expect(inside, name(e)).toBe(false);
    }
  });
  it("repeat no headword in an option", () => {
    for (const e of lexicon.filter((o) => !o.class.startsWith("p")))
      for (const text of optionsOf(e))
        expect(
          plain(text)
            .toLowerCase()
            .split(/[ ,'-]+/),
          name(e),
        ).not.toContain(e.head);
  });
  it("don't let length tell the key: it is the longest, or the shortest, of its row in 27 rows of 100 at most", () => {
    const lengths = (e: Entry) => ({
      key: plain(e.key).length,
      wrong: e.wrong.map((w) => plain(w.text).length),
    });
    for (const rows of [lexicon, loaded]) {
      const all = rows.map(lengths);
      const longest = all.filter((r) => r.key > Math.max(...r.wrong)).length;
      const shortest = all.filter((r) => r.key < Math.min(...r.wrong)).length;
      expect(longest / all.length).toBeLessThanOrEqual(0.27);
      expect(shortest / all.length).toBeLessThanOrEqual(0.27);
    }
  });
  it("keep the options of a row alike in length", () => {
    const uneven = lexicon.filter((e) => {
      const all = optionsOf(e).map((o) => plain(o).length);
      const [low, high] = [Math.min(...all), Math.max(...all)];
      return high - low > 9 && high / low > 1.75;
    });
    expect(uneven.map(name)).toEqual([]);
  });
  it("open the options of a noun alike: all with an article, or none", () => {
    const uneven = lexicon.filter((e) => {
      if (e.class !== "n") return false;
      const withArticle = optionsOf(e).filter((o) => /^(?:an?|the) /.test(o)).length;
      return withArticle === 1 && /^(?:an?|the) /.test(e.key);
    });
    expect(uneven.map(name)).toEqual([]);
  });
});

describe("the sense of a word in its sentence", () => {
  it.each([
    ["float", "The ministry floated a plan to lease the outer islands.", "put forward to test opinion"],
    ["float", "The boats floated down to the harbour at night.", undefined],
    [
      "court",
      "The party has courted young voters with promises of cheap housing.",
      "tried to win the favour of",
    ],
    ["toll", "Officials fear that the death toll will rise.", "the number killed or harm done"],
    ["toll", "Drivers pay a toll at the bridge every day.", undefined],
    ["grave", "The envoy spoke of grave concerns about the border.", "very serious"],
    ["stake", "The bank sold its stake in the railway company.", "a share in a business"],
    ["shelve", "The council has shelved plans for a second bridge.", "to lay them aside, perhaps for ever"],
    ["weigh", "Ministers are weighing the risks of a new tunnel.", "considering with care"],
    ["weigh", "The parcel weighs four kilos in all.", undefined],
    ["turn _ blind eye", "The police turned a blind eye to the smuggling.", "chose not to notice"],
  ])("is settled for “%s” in: %s", (head, sentence, key) => {
    expect(keyFor(head, sentence)).toBe(key);
  });
  it("is not asked where the key's own word stands in the quotation", () => {
    expect(
      keyFor("float", "To test opinion, the ministry floated a plan to lease the islands."),
    ).toBeUndefined();
  });
  it("is not asked of a word in a name", () => {
    expect(keyFor("accord", "The Harbour Accord was read out in the town hall.")).toBeUndefined();
  });
});

describe("the question about a word", () => {
  const stemFor = (head: string, text: string) =>
    itemsFor(text).find((c) => c.group === `word ${head}` && c.pattern !== "connotation")?.stem;
  it("says that a word has several meanings where the wrong options are others of them", () => {
    expect(stemFor("charge", "Prosecutors charged the mayor with fraud on Friday.")).toContain(
      "more than one meaning",
    );
  });
  it("asks what a verb of public life does to its object", () => {
    expect(
      stemFor("repeal", "The new government has promised to repeal the unpopular tax at once."),
    ).toContain("What does it mean here to “repeal” the unpopular tax?");
  });
  it("quotes the sentence before too where its own opens with a word that points back", () => {
    expect(stemFor("shelve", "The council met on Friday. It shelved plans for a second bridge.")).toContain(
      "these sentences from paragraph 1: “The council met on Friday. It shelved",
    );
  });
  it("is not put about a sentence that was badly taken over", () => {
    expect(
      stemFor("shelve", "The council shelved plans for a second bridge.Nobody was told of it."),
    ).toBeUndefined();
  });
  it("spells its options as the article spells", () => {
    const found = itemsFor("The labor minister courted young voters with promises of a new center.").find(
      (c) => c.group === "word court",
    );
    expect(found?.key).toContain("favor");
  });
});

describe("a loaded word", () => {
  it("is asked about where the text uses it", () => {
    const found = itemsFor("The regime has closed three newspapers since the spring.").find(
      (c) => c.pattern === "connotation",
    );
    expect(found?.stem).toContain("rather than a plainer word such as “government”");
    expect(found?.wrong).toHaveLength(3);
  });
});

describe("an option's form", () => {
  it.each([
    ["put forward", "past", "put forward"],
    ["strongly advise", "past", "strongly advised"],
    ["stop or ^slow", "third", "stops or slows"],
    ["give up", "participle", "given up"],
    ["be in charge of", "ing", "being in charge of"],
    ["rely on", "past", "relied on"],
  ] as const)("%s, %s: %s", (gloss, form, shown) => {
    expect(conjugate(gloss, form)).toBe(shown);
  });
  it.each([
    ["a share in a business", "shares in a business"],
    ["a vote, often secret", "votes, often secret"],
    ["a country and its government", null],
    ["strong dislike", null],
    ["a person sent to speak for others", "people sent to speak for others"],
  ])("%s has the plural %s", (gloss, plural) => {
    expect(pluralOf(gloss)).toBe(plural);
  });
});
