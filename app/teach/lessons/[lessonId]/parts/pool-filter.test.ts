import { describe, expect, it } from "vitest";
import { newItem } from "@/lib/items/new";
import type { Item } from "@/lib/items/schema";
import { choicesIn, noFilter, type PoolFilter, poolShown } from "./pool-filter";

const made = (id: string, change: Partial<Item>): Item =>
  ({ ...newItem("short-answer", id), ...change }) as Item;
const on = (sentence: string) => [[{ sentence }]];
const pool = [
  made("a", {
    stem: "Why did the towns gain little?",
    skill: "cause",
    depth: 2,
    evidence: on("p1s2"),
    pattern: "reason",
  }),
  made("b", {
    stem: "What does “treaty” mean?",
    skill: "vocabulary",
    standards: ["CCSS.RI.9-10.4"],
    evidence: on("p1s1"),
  }),
  made("c", { stem: "Whose view is it?", skill: "cause", depth: 3, evidence: on("p2s1"), pattern: "reason" }),
];
const hand = made("h", { skill: "cause", evidence: on("p2s1"), pattern: "reason" });

describe("the pool shows", () => {
  it.each<[string, Partial<PoolFilter>, string[]]>([
    ["all, best first", {}, ["a", "b", "c"]],
    ["one kind", { kind: "cloze" }, []],
    ["one skill", { skill: "cause" }, ["a", "c"]],
    ["one standard", { standard: "CCSS.RI.9-10.4" }, ["b"]],
    ["one depth", { depth: 3 }, ["c"]],
    ["what holds every word", { words: "towns LITTLE" }, ["a"]],
  ])("%s", (_, filter, ids) => {
    expect(poolShown(pool, { ...noFilter, ...filter }).map((item) => item.id)).toEqual(ids);
  });
  it("beside an item what is most like it first, and what rests on its sentences where asked", () => {
    expect(poolShown(pool, noFilter, hand).map((item) => item.id)).toEqual(["c", "a", "b"]);
    expect(poolShown(pool, { ...noFilter, sameSentences: true }, hand).map((item) => item.id)).toEqual(["c"]);
  });
  it("only filters that find something", () => {
    expect(choicesIn(pool)).toMatchObject({ skills: ["cause", "vocabulary"], depths: [1, 2, 3] });
  });
});
