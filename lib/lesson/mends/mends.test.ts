import { describe, expect, it } from "vitest";
import { type Item, item } from "@/lib/items/schema";
import { checkItem, prepareChecks, type RuleName } from "../checks";
import { aLesson } from "../testing";
import { checkToMend } from ".";

const lesson = aLesson();
const withActors = {
  ...lesson,
  glance: {
    ...lesson.glance,
    actors: [
      { id: "a1", name: "the ferry line", kind: "organisation" as const, role: "", sentences: ["p2s1"] },
      { id: "a2", name: "Captain Holm", kind: "person" as const, role: "", sentences: ["p2s1"] },
    ],
  },
};
const options = (...four: string[]) => four.map((text, n) => ({ id: "abcd".charAt(n), text }));
const sound = (change: Record<string, unknown> = {}): Item =>
  item.parse({
    id: "q1",
    kind: "multiple-choice",
    stem: "Why did the ferry line close its northern route?",
    points: 1,
    skill: "cause",
    evidence: [[{ sentence: "p2s1" }]],
    options: options(
      "Insurers would no longer cover ships there.",
      "Insurers asked ships to take shorter trips.",
      "The treaty brought in too little money.",
      "The harbour towns had bought other ferries.",
    ),
    key: "a",
    ...change,
  });
const mendsOf = (rule: RuleName, change: Record<string, unknown>) =>
  checkToMend(sound(change), { ...withActors, items: [] }).find((f) => f.rule === rule)?.mends ?? [];

/** What is wrong, and what its first mend makes of it: a part of the stem, the key, the options or the evidence. */
const rows: [RuleName, Record<string, unknown>, string, RegExp][] = [
  [
    "option-lengths",
    {
      options: options(
        "Insurers would no longer cover ships there, whatever the season, the weather and the flag that they sail under.",
        "Insurers wanted shorter trips.",
        "The treaty earned too little.",
        "The towns had other ferries.",
      ),
    },
    "Shorten the key",
    /"text":"Insurers would no longer cover ships there[^"]{0,20}"/,
  ],
  [
    "all-of-the-above",
    {
      options: [
        ...options(
          "Insurers would no longer cover ships there.",
          "Crews left the towns behind.",
          "Fuel was dear.",
        ),
        { id: "d", text: "None of the above" },
      ],
    },
    "Drop “None of the above”",
    /^(?!.*None of)/,
  ],
  [
    "two-keys",
    {
      options: options(
        "Insurers stopped covering ships.",
        "Insurers ceased to cover ships.",
        "Crews left the harbour towns.",
        "The towns paid too little.",
      ),
    },
    "Drop “",
    /"options":\[(?:\{[^}]*\},?){3}\]/,
  ],
  ["no-evidence", { evidence: [] }, "Mark ¶2 s1", /"sentence":"p2s1"/],
  ["key-not-held", { evidence: [[{ sentence: "p1s1" }]] }, "Mark ¶2 s1", /"sentence":"p2s1"/],
  [
    "unresolved-pronoun",
    { stem: "Why did it close the northern route?" },
    "Write “the ferry line” for “it”",
    /Why did the ferry line close/,
  ],
  [
    "negative-stem",
    {
      stem: "Which of these does the article NOT say about the ferry line?",
      options: options(
        "It bought new ships for the winter.",
        "It closed its northern route.",
        "Insurers would not cover its ships.",
        "Its crews asked for shorter trips.",
      ),
    },
    "Ask for what is so",
    /"stem":"Which of these does the article say[^"]*Choose every one\.".*"keys":\["b","c","d"\]/,
  ],
];

describe("a mend", () => {
  it.each(rows)(
    "of %s is offered, does what it says, and contents the check",
    (rule, change, label, made) => {
      const [first] = mendsOf(rule, change);
      expect(first?.label).toContain(label);
      expect(JSON.stringify(first?.item)).toMatch(made);
      const after = first ? checkItem(first.item, prepareChecks(withActors)) : [];
      expect(after.map((f) => f.rule)).not.toContain(rule);
    },
  );
  it("makes nothing that the schema refuses, and keeps id, approval and lock", () => {
    for (const [rule, change] of rows)
      for (const mend of mendsOf(rule, { ...change, status: "approved", locked: true })) {
        expect(item.safeParse(mend.item).error).toBeUndefined();
        expect(mend.item).toMatchObject({ id: "q1", status: "approved", locked: true });
      }
  });
  it("is not offered where all is well", () => {
    expect(checkToMend(sound(), { ...withActors, items: [] })).toEqual([]);
  });
  it("that would bring another fault is left out", () => {
    const two = {
      options: options("Insurers stopped covering ships.", "Insurers ceased to cover ships."),
      key: "a",
    };
    for (const mend of mendsOf("two-keys", two))
      expect(checkItem(mend.item, prepareChecks(withActors)).filter((f) => f.severity === "fault")).toEqual(
        [],
      );
  });
  it("of a key that copies the question's words says them otherwise", () => {
    const copied = {
      stem: "What did the insurers of ships do about the northern route?",
      options: options(
        "The insurers of ships gave up on it.",
        "Crews asked for shorter trips.",
        "The treaty brought in money for it.",
        "The towns bought other ferries for it.",
      ),
    };
    const [first] = mendsOf("word-overlap", copied);
    expect(JSON.stringify(first?.item)).toContain("They gave up on it.");
  });
});
