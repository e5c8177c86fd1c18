/** Around the reading: background, objectives, discussion, and a plan for one period and for a double one. */

import type { Item } from "@/lib/items/schema";
import { countryOf } from "@/lib/language/places";
import { settledSense, wordClasses } from "@/lib/language/senses";
import { called } from "./patterns/actor";
import { conceptsIn } from "./prompts";
import type { Reading } from "./reading";
import type { EssayPrompt, GlossaryEntry, Lesson } from "./schema";
import { quote, voiceOf } from "./voice";

/** What the text itself tells of its actors and words: nothing is added that it doesn't say. */
export function backgroundOf(reading: Reading, glossary: GlossaryEntry[], prompts: EssayPrompt[]): string {
  const voice = voiceOf(reading);
  const actors = reading.names.filter((n) => n.sentences.length > 1).slice(0, 5);
  const named = actors.map((n) => called(n) + (n.role && n.role.length < 60 ? ` (${n.role})` : ""));
  const parts = [named.length > 0 ? `The ${voice.text} speaks most of ${series(named)}.` : ""];
  const carried = prompts.find((p) => p.concept !== null);
  const idea = carried && conceptsIn(reading).find((c) => c.concept.slug === carried.concept);
  if (idea)
    parts.push(`An idea that helps to read it: ${idea.concept.name}. ${idea.concept.definition.text}`);
  const words = glossary
    .filter((g) => g.sentences.length > 0 && !isFamiliar(g))
    .slice(0, 3)
    .map((g) => `“${g.term}” (${g.definition})`);
  if (words.length > 0) parts.push(`Words to know first: ${series(words)}.`);
  return parts.filter(Boolean).join(" ").slice(0, 4000);
}

/** A word that most readers know already needs no settling first. */
const isFamiliar = (g: GlossaryEntry) => {
  const wordClass = wordClasses.find((c) => c === g.partOfSpeech);
  return wordClass !== undefined && settledSense(g.term, wordClass)?.familiar === true;
};

/** "a, b and c" */
export const series = (parts: string[], last = "and"): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;

export function objectivesOf(reading: Reading, items: Item[], prompts: EssayPrompt[]): string[] {
  const voice = voiceOf(reading);
  const has = (...skills: string[]) => items.some((i) => skills.includes(i.skill));
  const lines = [
    `Say what the ${voice.text} ${reading.type === "news" ? "reports" : "argues"} and cite the sentences that show it.`,
    has("cause", "purpose", "condition", "concession", "consequence", "argument")
      ? "Explain how one statement in the text gives a reason, a condition or a limit for another."
      : "",
    has("certainty", "standing", "viewpoint")
      ? "Tell a record of events from a forecast, a recommendation and a reported view."
      : "",
    has("vocabulary", "reference") ? "Work out what key words mean in this text." : "",
    prompts.some((p) => p.concept)
      ? "Apply an idea of great-power politics to the events and argue for a position on it."
      : "Argue for a position on the matter, and answer a view against it.",
  ];
  return lines.filter(Boolean);
}

export function discussionOf(reading: Reading, prompts: EssayPrompt[]): Lesson["discussion"] {
  const voice = voiceOf(reading);
  const hedge = reading.sentences.find(
    (s) => s.signals.has("hedged") && s.words <= 35 && s.quoted === 0 && !s.signals.has("question"),
  );
  const judged = reading.sentences.find((s) => s.signals.has("judgement") && s.words <= 35 && s.quoted === 0);
  const last = reading.sentences.at(-1);
  // A place tells no story, unless it stands for its government and people.
  const actor = reading.names.find(
    (n) => n.sentences.length > 1 && (n.kind !== "place" || countryOf(n.name) !== undefined),
  );
  const texts = [
    hedge
      ? `Paragraph ${hedge.paragraph} says: ${quote(hedge.text)} What would you need to know to be sure?`
      : "",
    judged && judged !== hedge
      ? `Paragraph ${judged.paragraph} says: ${quote(judged.text)} Is this a fact or a judgement? How can you tell?`
      : "",
    actor ? `How would ${called(actor)} tell this story? What would be left out, and what added?` : "",
    last && last.words <= 40
      ? `The ${voice.text} ends: ${quote(last.text)} Why do you think it ends there?`
      : "",
    prompts[0]
      ? `Before you write on “${prompts[0].title}”: what is your first answer, and what might change your mind?`
      : "",
  ];
  return texts.filter((t) => t !== "" && t.length <= 600).map((text, n) => ({ id: `d${n + 1}`, text }));
}

export function planOf(reading: Reading, glossary: GlossaryEntry[], items: Item[]): Lesson["plan"] {
  const voice = voiceOf(reading);
  const minutes = Math.min(25, Math.max(6, Math.ceil(reading.words / 130)));
  const title = reading.title;
  const words = glossary.slice(0, 3).map((g) => `“${g.term}”`);
  const read45 = Math.min(15, minutes);
  return {
    bellRinger: `The title is “${title}”. Write two sentences: what do you expect the ${voice.text} to say, and what do you already know about it?`,
    exitTicket:
      "Name the sentence of the text that changed or sharpened your view most, and say why in two sentences.",
    outlines: [
      {
        minutes: 45,
        steps: [
          { minutes: 4, text: "Bell ringer: students write what they expect, two read theirs out." },
          {
            minutes: 4,
            text:
              words.length > 0
                ? `Background and words: read the note together; settle ${series(words)}.`
                : "Background: read the note together.",
          },
          {
            minutes: read45,
            text: `Students read the ${voice.text} section by section and say each section's point in a few words.`,
          },
          {
            minutes: 45 - 4 - 4 - read45 - 6 - 4,
            text: `Students answer the ${items.length} questions alone, citing sentences.`,
          },
          { minutes: 6, text: "Talk over one discussion question, in pairs and then together." },
          { minutes: 4, text: "Exit ticket." },
        ],
      },
      {
        minutes: 90,
        steps: [
          { minutes: 5, text: "Bell ringer: students write what they expect, two read theirs out." },
          {
            minutes: 6,
            text:
              words.length > 0
                ? `Background and words: read the note together; settle ${series(words)}.`
                : "Background: read the note together.",
          },
          {
            minutes,
            text: `Students read the ${voice.text} section by section and say each section's point in a few words.`,
          },
          { minutes: 20, text: `Students answer the ${items.length} questions alone, citing sentences.` },
          {
            minutes: 12,
            text: "Talk over two discussion questions; collect evidence for both sides on the board.",
          },
          {
            minutes: 90 - 5 - 6 - minutes - 20 - 12 - 5,
            text: "Students choose an essay prompt, answer its planning questions and begin to write.",
          },
          { minutes: 5, text: "Exit ticket." },
        ],
      },
    ],
  };
}
