/** Marking the names of a tagged sentence, word by word. */
import { nameFeatureRoom, nameFeatures, nameInput } from "./name-features";
import type { Scorer } from "./scorer";

export interface NameSpan {
  from: number;
  to: number;
  kind: "PER" | "LOC" | "ORG" | "MISC";
}

const keys = new Int32Array(nameFeatureRoom);

/** A label may follow another: "I-PER" only "B-PER" or "I-PER". */
export const follows = (label: string, before: string): boolean =>
  !label.startsWith("I-") || before.slice(2) === label.slice(2);

/** Class numbers, one a word. */
export function nameLabels(model: Scorer, texts: string[], tags: string[]): number[] {
  const input = nameInput(texts, tags);
  const scores = new Float32Array(model.classes.length);
  const labels: number[] = [];
  for (let n = 0; n < texts.length; n++) {
    const before = labels[n - 1] ?? -1;
    model.score(keys, nameFeatures(input, texts, n, before, labels[n - 2] ?? -1, keys), scores);
    let top = -1;
    for (let c = 0; c < scores.length; c++)
      if (
        (top < 0 || (scores[c] as number) > (scores[top] as number)) &&
        follows(model.classes[c] ?? "O", model.classes[before] ?? "O")
      )
        top = c;
    labels.push(top);
  }
  return labels;
}

export function spansOf(labels: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [n, label] of labels.entries()) {
    if (label === "O") continue;
    const last = spans.at(-1);
    if (label.startsWith("I-") && last && last.to === n && last.kind === label.slice(2)) last.to = n + 1;
    else spans.push({ from: n, to: n + 1, kind: label.slice(2) as NameSpan["kind"] });
  }
  return spans;
}
