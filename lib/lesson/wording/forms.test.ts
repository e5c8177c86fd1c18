import { expect, test } from "vitest";
import { baseOfVerb, gerundOf, participleOf, pastOf, thirdPerson, withS } from "./forms";

// base · third person · past · participle · -ing
test.each([
  ["close", "closes", "closed", "closed", "closing"],
  ["carry", "carries", "carried", "carried", "carrying"],
  ["stay", "stays", "stayed", "stayed", "staying"],
  ["stop", "stops", "stopped", "stopped", "stopping"],
  ["open", "opens", "opened", "opened", "opening"],
  ["commit", "commits", "committed", "committed", "committing"],
  ["offer", "offers", "offered", "offered", "offering"],
  ["reach", "reaches", "reached", "reached", "reaching"],
  ["veto", "vetoes", "vetoed", "vetoed", "vetoing"],
  ["panic", "panics", "panicked", "panicked", "panicking"],
  ["lie", "lies", "lay", "lain", "lying"],
  ["agree", "agrees", "agreed", "agreed", "agreeing"],
  ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"],
  ["lead", "leads", "led", "led", "leading"],
  ["be", "is", "was", "been", "being"],
  ["have", "has", "had", "had", "having"],
  ["show", "shows", "showed", "shown", "showing"],
  ["quit", "quits", "quit", "quit", "quitting"],
])("%s: %s, %s, %s, %s", (base, third, past, participle, gerund) => {
  expect([thirdPerson(base), pastOf(base), participleOf(base), gerundOf(base)]).toEqual([
    third,
    past,
    participle,
    gerund,
  ]);
});

test.each([
  ["fell", "VBD", "fall", "fall"],
  ["fell", "VBD", "fell", "fall"],
  ["rising", "VBG", "rise", "rise"],
  ["left", "VBD", "leave", "leave"],
  ["was", "VBD", "be", "be"],
  // A lemma that doesn't inflect to what stands there is not believed.
  ["axed", "VBD", "ax", "ax"],
  ["makes", "VBZ", "mak", null],
  ["moved", "VBD", "mov", null],
])("the base of %s (%s, tagged %s) is %s", (norm, xpos, lemma, base) => {
  expect(baseOfVerb(norm, xpos, lemma)).toBe(base);
});

test.each([
  ["country", "countries"],
  ["loss", "losses"],
  ["day", "days"],
  ["success", "successes"],
])("more than one %s are %s", (one, more) => expect(withS(one)).toBe(more));
