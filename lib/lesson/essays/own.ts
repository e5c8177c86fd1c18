/** Argument prompts of the article's own kind, for texts without great-power politics. */
import { centrality } from "../central";
import type { Reading, ReadSentence } from "../reading";
import { rubricFor } from "../rubric";
import type { EssayPrompt, GradeBand } from "../schema";
import { capital, quote, voiceOf } from "../voice";
import { drafted, piecesFor, rangeFor, spots } from "./shape";

export function ownPrompts(reading: Reading, band: GradeBand): EssayPrompt[] {
  const voice = voiceOf(reading);
  const weights = centrality(reading.sentences);
  const fit = reading.sentences.filter(
    (s) => s.words >= 8 && s.words <= 40 && s.quoted < 0.2 && !s.signals.has("question"),
  );
  const best = [...fit]
    .sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index)
    .slice(0, 6)
    .sort((a, b) => a.index - b.index);
  const all: ReadSentence[] = best.length > 0 ? best : reading.sentences.slice(0, 3);
  const claim = all.find((s) => s.signals.has("judgement") || s.signals.has("recommendation")) ?? all[0];
  const make = (id: string): EssayPrompt =>
    drafted({
      id,
      form: "argument",
      concept: null,
      title: "How far does the claim hold?",
      prompt: claim
        ? `${voice.Who} says in paragraph ${claim.paragraph}: ${quote(claim.text)} How far do you agree? Argue from the text.`
        : "Which point of the text can be argued about? Take a side.",
      requirements: [`Cite at least ${piecesFor(band)} sentences of the text by their paragraph numbers.`],
      words: rangeFor(band, "argument"),
      evidence: spots(all),
      viewpoints: [
        { holder: capital(voice.who), view: "The claim holds.", evidence: spots(claim ? [claim] : all) },
        { holder: "A doubtful reader", view: "The claim goes too far.", evidence: spots(all.slice(-1)) },
      ],
      planning: [],
      rubric: rubricFor(),
    });
  return [make("e-claim"), make("e-claim-2"), make("e-claim-3")];
}
