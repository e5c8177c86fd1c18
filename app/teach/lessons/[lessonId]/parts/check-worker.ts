/** The thread that runs the engine's item checks while the teacher types, so that no key waits for them. */
import type { Item } from "@/lib/items/schema";
import { type Checked, checkToMend } from "@/lib/lesson/mends";
import { draftAgain } from "@/lib/lesson/redraft";
import type { Lesson } from "@/lib/lesson/schema";

type Ground = Pick<Lesson, "texts" | "glance">;
export type Asking =
  /** What the rest is checked against; sent when it changes. */
  | { ask: "ground"; ground: Ground }
  | { ask: "check"; count: number; items: Item[] }
  | { ask: "again"; items: Item[]; pool: Item[]; seen: string[] };
export type Said =
  | { said: "checked"; count: number; found: [string, Checked[]][] }
  | { said: "again"; laid: { items: string[]; pool: string[] } | null };

let ground: Ground | null = null;

function answer(asking: Asking): Said | null {
  if (asking.ask === "ground") {
    ground = asking.ground;
    return null;
  }
  if (!ground) return null;
  const here = ground;
  if (asking.ask === "again") {
    const { items, pool, seen } = asking;
    return { said: "again", laid: draftAgain({ texts: here.texts, items, pool }, new Set(seen)) };
  }
  const { count, items } = asking;
  return {
    said: "checked",
    count,
    found: items.map((item) => [item.id, checkToMend(item, { ...here, items })]),
  };
}

addEventListener("message", ({ data }: MessageEvent<Asking>) => {
  const said = answer(data);
  if (said) postMessage(said);
});
