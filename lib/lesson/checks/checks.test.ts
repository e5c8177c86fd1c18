import { describe, expect, it } from "vitest";
import { type Item, item } from "@/lib/items/schema";
import { aLesson } from "../testing";
import { checkItem, checkLesson, prepareChecks, type RuleName } from ".";

const base = aLesson();
const texts = base.texts;
/** A sound item on the sample text, with some of it changed. */
const sound = (change: Record<string, unknown> = {}): Item =>
  item.parse({
    id: "q1",
    kind: "multiple-choice",
    stem: "Why did the ferry line close its northern route?",
    points: 1,
    skill: "cause",
    evidence: [[{ sentence: "p2s1" }]],
    options: [
      { id: "a", text: "Insurers would no longer cover ships there." },
      { id: "b", text: "Insurers asked ships to take shorter trips." },
      { id: "c", text: "The treaty brought in too little money." },
      { id: "d", text: "The harbour towns had bought other ferries." },
    ],
    key: "a",
    ...change,
  });
const texted = (...four: string[]) => four.map((text, n) => ({ id: "abcd".charAt(n), text }));
const rulesOf = (one: Item, beside: Item[] = []) =>
  checkItem(one, prepareChecks({ texts }, [one, ...beside])).map((f) => f.rule);

describe("the item checks", () => {
  it("say nothing of a sound item", () => {
    expect(checkItem(sound(), prepareChecks({ texts }))).toEqual([]);
  });
  it("give every finding a rule, the item, plain words and a source", () => {
    const [found] = checkItem(sound({ evidence: [] }), prepareChecks({ texts }));
    expect(found).toMatchObject({ rule: "no-evidence", item: "q1", severity: "fault" });
    expect(found?.message.length).toBeGreaterThan(20);
    expect(found?.source.length).toBeGreaterThan(5);
  });
  it.each<[RuleName, Record<string, unknown>]>([
    ["no-evidence", { evidence: [[{ sentence: "p9s9" }]] }],
    ["key-not-held", { evidence: [[{ sentence: "p1s1" }]] }],
    [
      "two-keys",
      {
        options: texted(
          "Insurers stopped covering ships.",
          "Insurers ceased to cover ships.",
          "Crews left.",
          "Towns paid.",
        ),
      },
    ],
    [
      "option-lengths",
      {
        options: texted(
          "Insurers would no longer cover any ship that sailed along it, whatever the season and the weather.",
          "Insurers wanted shorter trips.",
          "The treaty earned too little.",
          "The towns had other ferries.",
        ),
      },
    ],
    [
      "word-overlap",
      {
        stem: "When insurers would not cover ships, what became of the northern route of the ferry line?",
        options: texted(
          "Insurers’ lack of cover for ships ended it.",
          "It earned the towns much money.",
          "It was made a little shorter.",
          "It became part of the treaty.",
        ),
      },
    ],
    [
      "grammar-clue",
      {
        stem: "The ferry line closed the route after the refusal of an",
        options: texted("insurer", "crew", "treaty", "town"),
      },
    ],
    ["unresolved-pronoun", { stem: "Why did he close it?" }],
    [
      "negative-stem",
      { stem: "Which of these is NOT a reason why the ferry line closed its northern route?" },
    ],
    [
      "all-of-the-above",
      {
        options: texted(
          "Insurers would not cover ships.",
          "Crews wanted shorter trips.",
          "Towns saw little money.",
          "All of the above",
        ),
      },
    ],
    [
      "without-the-text",
      { stem: "What is the capital of France?", options: texted("Paris", "Lyon", "Nice", "Lille") },
    ],
    ["reading-level", { stem: "Which perspicacious ratiocination engendered the abrogation of the route?" }],
    ["loaded-wording", { stem: "Why did the greedy ferry line close its northern route?" }],
  ])("find: %s", (rule, change) => {
    expect(rulesOf(sound(change))).toContain(rule);
  });
  it("find an item that repeats another, and one that another's question answers", () => {
    expect(rulesOf(sound(), [sound({ id: "q2" })])).toContain("repeated-item");
    const telling = sound({
      id: "q2",
      stem: "Since insurers would no longer cover ships, the ferry line closed its northern route. What had crews asked for?",
    });
    expect(rulesOf(sound(), [telling])).toContain("answered-elsewhere");
  });
  it("compare only the items of the lesson itself, not its pool", () => {
    const lesson = aLesson({ items: [sound()], pool: [sound({ id: "q2" })] });
    expect(checkLesson(lesson).map((f) => f.rule)).not.toContain("repeated-item");
  });
  it("find a second cause of the same event elsewhere in the text", () => {
    const more = structuredClone(texts);
    more[0]?.sections[0]?.paragraphs[0]?.sentences.push({
      id: "p1s9",
      text: "The ferry line closed its northern route because fuel had become dear.",
    });
    const found = checkItem(sound(), prepareChecks({ texts: more })).map((f) => f.rule);
    expect(found).toContain("two-fillers");
    const hedged = sound({ stem: "What is one reason why the ferry line closed its northern route?" });
    expect(checkItem(hedged, prepareChecks({ texts: more })).map((f) => f.rule)).not.toContain("two-fillers");
  });
  it("find a forecast asked as done, and let it pass where the question keeps it ahead", () => {
    const more = structuredClone(texts);
    more[0]?.sections[1]?.paragraphs[0]?.sentences.push({
      id: "p2s9",
      text: "The harbour board will open a southern quay by June.",
    });
    const asked = (stem: string, key: string) =>
      checkItem(
        sound({
          stem,
          evidence: [[{ sentence: "p2s9" }]],
          options: texted(key, "A ferry line", "A treaty", "A new town"),
        }),
        prepareChecks({ texts: more }),
      ).map((f) => f.rule);
    expect(asked("What did the harbour board open by June?", "A southern quay")).toContain("asked-as-fact");
    expect(asked("What will the harbour board open by June?", "A southern quay")).not.toContain(
      "asked-as-fact",
    );
  });
  it.each([
    ["Critics argue that the new quay ruined the harbour towns.", true],
    ["The new quay ruined the harbour towns, its rivals allege.", true],
    ["In the opinion of the board, the new quay ruined the harbour towns.", true],
    ["The board’s position is that the new quay ruined the harbour towns.", true],
    ["The new quay ruined the harbour towns.", false],
    ["The new quay, which critics feared, ruined the harbour towns.", false],
    ["The new quay ruined the harbour towns and was expected to close.", false],
  ])("tell a view asked as a fact from a fact: %s", (text, view) => {
    const more = structuredClone(texts);
    more[0]?.sections[1]?.paragraphs[0]?.sentences.push({ id: "p2s9", text });
    const found = checkItem(
      sound({
        stem: "What did the new quay do to the harbour towns?",
        evidence: [[{ sentence: "p2s9" }]],
        options: texted("It ruined them.", "It fed them.", "It moved them.", "It hid them."),
      }),
      prepareChecks({ texts: more }),
    ).map((f) => f.rule);
    expect(found.includes("asked-as-fact")).toBe(view);
  });
  it.each<[string, RuleName, Record<string, unknown>]>([
    [
      "a turn that stands elsewhere",
      "two-keys",
      {
        options: texted(
          "It was blamed where others would not be.",
          "It was not blamed where others would be.",
          "It was fed.",
          "It was sold.",
        ),
      },
    ],
    [
      "a participle that takes the place of a word of the text",
      "grammar-clue",
      {
        stem: "As it is used here, “longer” most nearly means:",
        options: texted("lasting more days", "made of stone", "known to all", "held in awe"),
      },
    ],
    [
      "short verbs in -ing among others",
      "grammar-clue",
      {
        stem: "As it is used here, “closing” most nearly means:",
        options: texted("doing away with", "looking back on", "falling short of", "coming close to"),
      },
    ],
    [
      "beginnings that name the speaker",
      "without-the-text",
      {
        stem: "The ferry line says of its northern route that insurers would no longer cover ships. Which opening is fair?",
        options: texted(
          "As the ferry line says, …",
          "It is true that …",
          "Nobody doubts that …",
          "The law has it that …",
        ),
      },
    ],
    [
      "what the text leaves open",
      "negative-stem",
      {
        stem: "What do we not learn of the northern route?",
        options: texted(
          "Whether it paid.",
          "Whether it closed.",
          "Whether it was long.",
          "Whether it was safe.",
        ),
      },
    ],
  ])("let a sound item pass: %s", (_, rule, change) => {
    expect(rulesOf(sound(change))).not.toContain(rule);
  });
  it.each([
    ["the text itself denies it", "Why would insurers no longer cover ships?"],
    [
      "only a clause before the question does",
      "The towns did not see the money. Why did the ferry line close its northern route?",
    ],
  ])("let a negation pass where %s", (_, stem) => {
    expect(rulesOf(sound({ stem }))).not.toContain("negative-stem");
  });
});
