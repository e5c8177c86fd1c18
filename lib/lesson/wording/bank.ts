/** Lines of the bank fit for one item: of the article's topics first, with an actor of the text filled in. */
import { countryOf } from "@/lib/language/places";
import type { WrongOption } from "../candidate";
import { shuffled } from "../hash";
import type { ReadSentence } from "../reading";
import { type BankKind, bankLines } from "./bank-lines";
import type { Scene } from "./scene";

/**
 * Invented options of a kind: lines of up to two topics of the article, then general ones, in an order that the seed
 * decides; without those whose telling words stand in the text. `present` takes the wording beside present keys.
 */
export function invented(
  scene: Scene,
  kind: BankKind,
  seed: string,
  own: ReadSentence,
  present: boolean,
  shaped: (text: string) => string,
): WrongOption[] {
  const lines = bankLines[kind];
  const actor = actorFor(scene, own, seed);
  const of = (topic: keyof typeof lines) =>
    shuffled(
      (lines[topic] ?? "")
        .split("\n")
        .map((l) => l.trim())
        .filter(Boolean),
      (l) => l,
      seed,
    );
  const topical = scene.topics.slice(0, 2).flatMap((t) => of(t).slice(0, 5));
  return [...topical, ...of("any")].flatMap((line) => {
    const [past = "", now = past] = line.split("|").map((s) => s.trim());
    const chosen = present ? now : past;
    if (chosen.includes("{name}") && !actor) return [];
    const text = chosen.replace("{name}", actor ?? "");
    if (isTold(scene, chosen)) return [];
    return [{ text: shaped(text), type: "not-in-text" as const, reason: "The text doesn’t say this." }];
  });
}

const withThe =
  /^(?:United|Netherlands|Philippines|European|House|Senate|White|Supreme|North|South|East|West|Middle)\b/;
/** A country or town of the text that neither the asked sentence nor its neighbours name. */
function actorFor(scene: Scene, own: ReadSentence, seed: string): string | null {
  const fit = scene.reading.names.filter(
    (n) =>
      n.kind === "place" &&
      countryOf(n.name) !== undefined &&
      n.sentences.length > 1 &&
      n.name.split(" ").length <= 2 &&
      !n.sentences.some((s) => Math.abs(s - own.index) <= 1) &&
      /^\p{Lu}\p{Ll}+/u.test(n.name) &&
      !withThe.test(n.name),
  );
  return shuffled(fit, (n) => n.name, seed)[0]?.name ?? null;
}

const tellings = new WeakMap<Scene, { texts: string[]; told: Map<string, boolean> }>();
/** True where the text itself has most of a line's telling words together in one sentence, so that it may be true. */
function isTold(scene: Scene, line: string): boolean {
  const known = tellings.get(scene) ?? {
    texts: scene.reading.sentences.map((s) => s.text.toLowerCase()),
    told: new Map<string, boolean>(),
  };
  tellings.set(scene, known);
  const before = known.told.get(line);
  if (before !== undefined) return before;
  const stems = (line.toLowerCase().match(/[a-z]{5,}/g) ?? [])
    .filter((w) => !plainWords.test(w))
    .map((w) => w.slice(0, Math.max(5, w.length - 2)));
  const need = Math.min(2, stems.length);
  const told = known.texts.some((text) => stems.filter((w) => text.includes(w)).length >= need);
  known.told.set(line, told);
  return told;
}
const plainWords =
  /^(?:there|their|about|before|other|would|could|which|after|asked|first|again|every|small|large|years?|further|another|earlier|later|people|several)$/;
