/** Order of events (P14): three to five events, every pair put in order by the dates that the text gives. */
import { type DatedEvent, datedEvents, isBefore } from "@/lib/language/events";
import type { Candidate } from "../candidate";
import { hash } from "../hash";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { statement } from "../voice";
import { readsAlone } from "../wording/alone";
import { type Said, sayOf } from "../wording/said";
import { type Scene, sceneOf } from "../wording/scene";
import { sharedWords } from "../wording/shared";

interface Told {
  s: ReadSentence;
  event: DatedEvent;
  said: Said;
}

export function order({ reading }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  const told = reading.sentences.flatMap((s) => toldIn(scene, s));
  const chain = longestChain(told).slice(0, 5);
  if (chain.length < 3) return [];
  const places = chain.map((c) => c.s.index);
  const inOrder = places.every((p, n) => n === 0 || p >= (places[n - 1] ?? 0));
  const found: Candidate[] = [
    {
      kind: "ordering",
      pattern: "order",
      group: "order",
      skill: "sequence",
      stem: "Use the dates in the text to put these events in the order in which they happened, the earliest first.",
      entries: chain.map((c) => statement(c.said.text)),
      evidence: [chain.map((c) => ({ sentence: c.s.id }))],
      // Where the text tells them in order, the order of telling gives the answer.
      score: (inOrder ? 0.58 : 0.8) + (chain.length > 3 ? 0.03 : 0),
      anchor: chain.at(-1)?.s.index ?? 0,
    },
  ];
  const first = chain[0];
  const rest = chain.slice(1, 4);
  if (chain.length >= 4 && first && !inOrder)
    found.push({
      kind: "multiple-choice",
      pattern: "order",
      group: "order",
      skill: "sequence",
      stem: "According to the dates in the text, which of these happened first?",
      key: statement(first.said.text),
      wrong: rest.map((c) => ({
        text: statement(c.said.text),
        type: "elsewhere" as const,
        reason: `Paragraph ${c.s.paragraph} dates this to ${c.event.time.text}, later than ${first.event.time.text}.`,
        sentence: c.s.id,
      })),
      evidence: [[{ sentence: first.s.id }]],
      score: 0.66,
      anchor: first.s.index,
    });
  return found;
}

function toldIn(scene: Scene, s: ReadSentence): Told[] {
  if (s.words > 45 || s.quoted > 0 || s.signals.has("question")) return [];
  return datedEvents(s.tokens).flatMap((event): Told[] => {
    if (!event.clause.whole) return [];
    const said = sayOf(scene, s, event.clause, event.clause.span, { least: 4, most: 20 });
    return said && readsAlone(scene, said.text) && !/\b(?:1[5-9]|20)\d\d\b/.test(said.text)
      ? [{ s, event, said }]
      : [];
  });
}

/** Events of which each lies wholly before the next; the earliest-ending first, as in interval scheduling. */
function longestChain(told: Told[]): Told[] {
  const sorted = [...told].sort(
    (a, b) => a.event.time.to - b.event.time.to || hash(a.said.text) - hash(b.said.text),
  );
  const chain: Told[] = [];
  for (const t of sorted) {
    const last = chain.at(-1);
    if (last && !isBefore(last.event.time, t.event.time)) continue;
    if (chain.some((c) => sharedWords(c.said.text, t.said.text) > 0.6)) continue;
    chain.push(t);
  }
  return chain;
}
