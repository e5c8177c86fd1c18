/** What scripted students write: answers to the tests' lesson that grow as if they were typed, with sentences cited. */
import type { Answer } from "@/lib/items/answers";
import { markOf } from "./oracle";
import type { Chances } from "./random";

const words = (
  "the treaty brought money but harbour towns saw little of it because insurers would not cover ships " +
  "and crews asked for shorter trips so the northern route closed while others gained"
).split(" ");
const sentences = ["p1s1", "p1s2", "p2s1", "p2s2"];

export class Pen {
  readonly #chances: Chances;
  readonly #mark: string;
  readonly #texts: Record<string, string> = {};

  constructor(student: number, chances: Chances) {
    this.#chances = chances;
    this.#mark = markOf(student);
  }

  /** The next state of one answer: a few words more, another choice, another sentence cited. */
  write(): { itemId: string; value: Answer } {
    const { pick, happens } = this.#chances;
    const cited = sentences.filter(() => happens(0.3));
    const itemId = pick(["q1", "q2", "q3", "q3", "essay", "essay", "essay"]);
    if (itemId === "q1")
      return { itemId, value: { kind: "multiple-choice", option: pick(["a", "b", "c", "d"]), cited } };
    if (itemId === "q2")
      return { itemId, value: { kind: "evidence-selection", sentences: [pick(sentences)] } };
    const text = this.#grow(itemId);
    if (itemId === "q3") return { itemId, value: { kind: "short-answer", text, cited } };
    return { itemId, value: { kind: "essay", prompt: "e1", text, cited } };
  }

  #grow(itemId: string): string {
    const { pick, whole } = this.#chances;
    const more = Array.from({ length: whole(1, 6) }, () => pick(words)).join(" ");
    const text = `${this.#texts[itemId] ?? this.#mark} ${more}`;
    this.#texts[itemId] = text.length > 3000 ? this.#mark : text;
    return text;
  }
}
