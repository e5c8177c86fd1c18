/** The job of an example (P19): what the general statement right before it says, and nothing wider or turned round. */
import type { Candidate, WrongOption } from "../candidate";
import { flipped } from "../flip";
import { apart } from "../options";
import { readsAlone } from "../sections";
import { tell } from "../telling";
import type { Tools } from "../tools";
import { lower, opening } from "../voice";

export function example({ reading, voice, clauses }: Tools): Candidate[] {
  return reading.sentences.flatMap((s): Candidate[] => {
    const before = reading.sentences[s.index - 1];
    if (!before || !/^For (?:example|instance), /.test(s.text) || s.quoted > 0.3 || before.quoted > 0)
      return [];
    const told = tell(before);
    if (!told?.plain || !readsAlone(before) || before.signals.has("question")) return [];
    if (told.text.split(" ").length > 20 || before.signals.has("example")) return [];
    const turned = flipped(told.text);
    const wrong: WrongOption[] = turned
      ? [
          {
            text: `to show that ${turned}`,
            type: "misreading",
            reason: `This turns the statement round. Read the sentence before the example in paragraph ${s.paragraph}.`,
            sentence: before.id,
          },
        ]
      : [];
    const elsewhere = clauses
      .filter((c) => Math.abs(c.sentence.index - s.index) > 1 && apart(c.text, told.text) < 0.5)
      .sort((a, b) => apart(a.text, told.text) - apart(b.text, told.text));
    for (const c of elsewhere.slice(0, 3 - wrong.length))
      wrong.push({
        text: `to show that ${c.tokens[0]?.tag === "PROPN" ? c.text : lower(c.text)}`,
        type: "elsewhere",
        reason: `Paragraph ${c.sentence.paragraph} says this; the example stands for the sentence right before it.`,
        sentence: c.sentence.id,
      });
    if (wrong.length < 3) return [];
    return [
      {
        kind: "multiple-choice",
        pattern: "example",
        group: `link ${s.id}`,
        skill: "structure",
        stem: `Why does ${voice.who} give the example in paragraph ${s.paragraph} that begins ${opening(s)}?`,
        key: `to show that ${told.text}`,
        wrong,
        evidence: [[{ sentence: before.id }, { sentence: s.id }]],
        score: 0.84,
        anchor: s.index,
      },
    ];
  });
}
