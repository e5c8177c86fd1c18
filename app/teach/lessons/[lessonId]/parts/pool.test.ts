import { expect, it } from "vitest";
import { newItem } from "@/lib/items/new";
import type { Item, ItemKind } from "@/lib/items/schema";
import { nextFromPool } from "./pool";

const on = (id: string, kind: ItemKind, sentence: string): Item => ({
  ...newItem(kind, id),
  evidence: [[{ sentence }]],
});
const item = on("q", "multiple-choice", "p1s1");
const best = on("best", "short-answer", "p2s1");
const sameKind = on("kind", "multiple-choice", "p2s2");
const sameSentence = on("sentence", "short-answer", "p1s1");

it("the same sentence comes first, then the same kind, then the pool's own order", () => {
  const pool = [best, sameKind, sameSentence];
  const order: string[] = [];
  const seen = new Set<string>();
  for (let next = nextFromPool(pool, item, seen); next; next = nextFromPool(pool, item, seen)) {
    order.push(next.id);
    seen.add(next.id);
  }
  expect(order).toEqual(["sentence", "kind", "best"]);
});

it("where all were seen, nothing is offered", () => {
  expect(nextFromPool([best], item, new Set(["best"]))).toBeNull();
  expect(nextFromPool([], item, new Set())).toBeNull();
});
