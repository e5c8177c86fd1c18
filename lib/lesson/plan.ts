/** Around the reading: background, objectives, and a plan for one period and for a double one. */

import type { Item } from "@/lib/items/schema";
import { settledSense, wordClasses } from "@/lib/language/senses";
import { called } from "./called";
import { isPublic } from "./essays/idea";
import { type Lead, leadOf } from "./lead";
import type { Reading } from "./reading";
import type { EssayPrompt, GlossaryEntry, GradeBand, Lesson } from "./schema";
import { quote, voiceOf } from "./voice";

export { discussionOf } from "./talk";

/** Whom the text speaks of, the idea that helps to read it with a case from history, and the words to settle first. */
export function backgroundOf(
  reading: Reading,
  glossary: GlossaryEntry[],
  _prompts: EssayPrompt[],
  band: GradeBand = "9-10",
): string {
  const voice = voiceOf(reading);
  const [idea] = leadOf(reading, band).ideas;
  const actors = reading.names.filter((n) => n.sentences.length > 1 && /^\p{Lu}/u.test(n.name)).slice(0, 5);
  const named = actors.map((n) => called(n) + (n.role && n.role.length < 60 ? ` (${n.role})` : ""));
  const parts = [named.length > 1 ? `The ${voice.text} speaks most of ${series(named)}.` : ""];
  if (idea) {
    const { concept } = idea.finding;
    parts.push(`An idea that helps to read it: ${concept.name}. ${idea.word(concept.definition)}`);
    const [known] = concept.parallels;
    if (known) parts.push(`A well-known case (${known.when}): ${known.what}`);
  }
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

export function objectivesOf(
  reading: Reading,
  items: Item[],
  _prompts: EssayPrompt[],
  band: GradeBand = "9-10",
): string[] {
  const voice = voiceOf(reading);
  const { ideas, claim } = leadOf(reading, band);
  const [idea] = ideas;
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
    idea ? `Explain ${idea.finding.concept.name}${castNote(idea)}.` : "",
    idea
      ? `Take a position on ${idea.say(idea.finding.concept.issue)}, and answer the strongest case for the other view.`
      : claim
        ? `Judge how well the text supports the claim in paragraph ${claim.sentence.paragraph}, and answer a view against your own.`
        : "Argue for a position on the matter, and answer a view against it.",
  ];
  return lines.filter(Boolean).map((line) => line.slice(0, 400));
}

/** ", and show who in the text is the power that gives help (Russia)…" */
function castNote({ finding: { concept, roles } }: Lead["ideas"][number]): string {
  if (isPublic(concept)) return " with examples from the text";
  const who = concept.needs.flatMap((role) => (roles[role] ? [`${concept.roles[role]}`] : []));
  return who.length > 0 ? `, and show who or what in the text is ${series(who)}` : "";
}

function bellRingerOf(reading: Reading, { ideas, claim }: Lead): string {
  const [idea] = ideas;
  const text = voiceOf(reading).text;
  if (idea)
    return `${idea.finding.concept.everyday} Write for three minutes, then compare with a neighbour. The ${text} “${reading.title}” puts a question of the same kind.`.slice(
      0,
      1000,
    );
  if (claim)
    return `One line of the ${text} reads: ${quote(claim.text)} Before you read: do you agree? Write your answer and one reason. You will come back to it at the end.`.slice(
      0,
      1000,
    );
  return `The title is “${reading.title}”. Write down two questions that you expect the ${text} to answer, and one that you doubt it will.`.slice(
    0,
    1000,
  );
}

function exitTicketOf(reading: Reading, { ideas, claim }: Lead): string {
  const [idea] = ideas;
  if (idea)
    return `In two or three sentences, say ${idea.say(idea.finding.concept.issue)}. Name the one sentence of the text, with its paragraph, that decided you.`;
  if (claim)
    return `Look again at the line from paragraph ${claim.sentence.paragraph}. Has the ${voiceOf(reading).text} changed your answer? Name the sentence that counts for most, and say why.`;
  return "Which of your questions did the text answer, and in which sentence? Which one is still open?";
}

export function planOf(
  reading: Reading,
  glossary: GlossaryEntry[],
  items: Item[],
  prompts: EssayPrompt[] = [],
  band: GradeBand = "9-10",
): Lesson["plan"] {
  const lead = leadOf(reading, band);
  const parts = stepsOf(reading, glossary, items, prompts, lead);
  const minutes = Math.min(25, Math.max(6, Math.ceil(reading.words / 130)));
  const read45 = Math.min(14, minutes);
  return {
    bellRinger: bellRingerOf(reading, lead),
    exitTicket: exitTicketOf(reading, lead),
    outlines: [
      outline(45, [
        [5, parts.bell],
        [4, parts.words],
        [read45, parts.read],
        [45 - 5 - 4 - read45 - 7 - 4, parts.questions],
        [7, parts.talk],
        [4, parts.exit],
      ]),
      outline(90, [
        [6, parts.bell],
        [6, parts.words],
        [minutes, parts.read],
        [18, parts.questions],
        [14, parts.sort],
        [90 - 6 - 6 - minutes - 18 - 14 - 5, parts.write],
        [5, parts.exit],
      ]),
    ],
  };
}

const outline = (minutes: number, steps: [number, string][]) => ({
  minutes,
  steps: steps.map(([m, text]) => ({ minutes: m, text: text.slice(0, 500) })),
});

/** What each step of a plan says, about this text. */
function stepsOf(
  reading: Reading,
  glossary: GlossaryEntry[],
  items: Item[],
  prompts: EssayPrompt[],
  { ideas, claim }: Lead,
) {
  const { text } = voiceOf(reading);
  const [idea] = ideas;
  const words = glossary.slice(0, 3).map((g) => `“${g.term}”`);
  const concept = idea?.finding.concept;
  const last = reading.paragraphs.length;
  const half = Math.ceil(last / 2);
  const span = (from: number, to: number) =>
    from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`;
  const halves = last > 1 ? `${span(1, half)} and then ${span(half + 1, last)}` : "the text";
  const [first] = prompts;
  const [one, two] = first?.viewpoints ?? [];
  return {
    bell: "Bell-ringer: students write, compare with a neighbour, and two or three share.",
    words: `${words.length > 0 ? `Settle ${series(words)} with the glossary` : "Read the background note together"}${concept ? `, and the idea of ${concept.name}` : ""}.`,
    read: concept
      ? `Students read ${halves}. They mark sentences that bear on ${idea?.say(concept.issue)}, and note beside each which answer it speaks for.`
      : `Students read ${halves}, and mark what is reported as fact and what somebody claims${claim ? ` (as in paragraph ${claim.sentence.paragraph})` : ""}.`,
    questions: `Students answer the ${items.length} questions alone, pointing to sentences; then pairs compare the two that they are least sure of.`,
    talk: `Talk over the first discussion question on the ${text}, in pairs and then together; each speaker names a sentence.`,
    sort:
      one && two
        ? `Two columns on the board: “${one.holder}” and “${two.holder}”. Students put sentences of the text into them, and argue about those that fit both. Then talk over two discussion questions.`
        : "Talk over two discussion questions; collect sentences for both sides on the board.",
    write: first
      ? `Students choose an essay prompt${prompts.some((p) => p.form === "debate") ? " or prepare the debate" : ""}, answer its planning questions, and write the first paragraph; partners check that it takes a position.`
      : "Students plan an argument of their own on the text and write its first paragraph.",
    exit: "Exit ticket.",
  };
}
