/** Essay prompts: on ideas of great-power politics where the article carries them, else on the article's own argument. */
import type { EvidenceSet } from "@/lib/items/base";
import type { Name } from "@/lib/language/names";
import { countryOf, inSentence } from "@/lib/language/places";
import { centrality } from "./central";
import { type Cast, type Concept, concepts } from "./concepts";
import { called } from "./patterns/actor";
import type { Reading, ReadSentence } from "./reading";
import { rubricFor } from "./rubric";
import type { EssayPrompt } from "./schema";
import { capital, quote, voiceOf } from "./voice";

const spots = (sentences: ReadSentence[]): EvidenceSet[] => sentences.map((s) => [{ sentence: s.id }]);

export function promptsOf(reading: Reading): EssayPrompt[] {
  const cast = castOf(reading);
  const carried = cast ? conceptsIn(reading).slice(0, 3) : [];
  const made = carried.map(({ concept, sentences }, n) =>
    conceptPrompt(reading, concept, sentences, cast ?? { power: "", other: "" }, n),
  );
  const own = ownPrompts(reading);
  return made.length >= 2 ? made : [...made, ...own].slice(0, Math.max(2, made.length));
}

/** The great power and its counterpart; null where the article names no great power and another actor in two sentences each. */
export function castOf(reading: Reading): Cast | null {
  const states = reading.names.filter((n) => countryOf(n.name));
  const powers = states.filter((n) => countryOf(n.name)?.great && n.sentences.length >= 2);
  const power = powers[0];
  if (!power || states.filter((n) => n.sentences.length >= 2).length < 2) return null;
  const other = states.find((n) => n !== power && n.sentences.length >= 2);
  const country = countryOf(power.name);
  const second = other && countryOf(other.name);
  if (!country || !second || !meet(reading, states)) return null;
  return { power: inSentence(country), other: inSentence(second) };
}

/** Politics between states needs sentences in which two of them meet: two, and one in every fifteen. */
function meet(reading: Reading, states: Name[]): boolean {
  const count = new Map<number, number>();
  for (const n of states) for (const s of n.sentences) count.set(s, (count.get(s) ?? 0) + 1);
  const together = [...count.values()].filter((n) => n > 1).length;
  return together >= 2 && together * 15 >= reading.sentences.length;
}

/** Concepts that enough sentences touch, strongest first; rare cues count more than common ones. */
export function conceptsIn(reading: Reading): { concept: Concept; sentences: ReadSentence[] }[] {
  const states = new Set(reading.names.filter((n) => countryOf(n.name)).flatMap((n) => n.sentences));
  return (
    concepts
      .map((concept) => {
        const sentences = reading.sentences.filter((s) => concept.cue.test(s.text));
        const near = sentences.filter((s) => states.has(s.index)).length;
        return { concept, sentences, near, weight: (near * 2 + sentences.length) / (concept.least + 1) };
      })
      .filter((c) => c.near >= 1 && c.sentences.length >= c.concept.least)
      .sort((a, b) => b.weight - a.weight || (a.concept.slug < b.concept.slug ? -1 : 1))
      // A lesson on great powers has two such prompts; a third must be well carried.
      .filter((c, n, all) => (all[0]?.weight ?? 0) >= 2 && (n < 2 || c.weight >= 2))
  );
}

/** The sentences that carry most of the text's matter among those given. */
function strongest(reading: Reading, sentences: ReadSentence[], count: number): ReadSentence[] {
  const weights = centrality(reading.sentences);
  return [...sentences]
    .sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index);
}

const requirements = [
  "Take a clear position in your first paragraph.",
  "Support it with at least three pieces of evidence from the text, each cited by its paragraph.",
  "Explain how each piece of evidence supports your position.",
  "State one view against your own fairly, and answer it.",
];
const planning = [
  "What is the question asking you to decide?",
  "Which two or three sentences of the text matter most for your answer, and why?",
  "What would somebody who disagrees say, and which sentence would that person point to?",
];

function conceptPrompt(
  reading: Reading,
  concept: Concept,
  sentences: ReadSentence[],
  cast: Cast,
  n: number,
): EssayPrompt {
  const best = strongest(reading, sentences, 6);
  const turns = best.filter(
    (s) => s.signals.has("contrast") || s.signals.has("concession") || s.signals.has("hedged"),
  );
  const against = turns.length > 0 ? turns.slice(0, 2) : best.slice(-1);
  const holds = best.filter((s) => !against.includes(s)).slice(0, 3);
  return {
    id: `e-${concept.slug}`,
    form: n === 1 ? "debate" : "argument",
    concept: concept.slug,
    title: capital(concept.title(cast)).replace(
      /\? (\p{Ll})/gu,
      (_, letter: string) => `? ${letter.toUpperCase()}`,
    ),
    prompt: `${capital(concept.question(cast)).replace(/\bthe article\b/g, `the ${voiceOf(reading).text}`)}\n\nThe idea: ${concept.definition}`,
    requirements: [...requirements, `Use the idea of ${concept.name}, and explain it in your own words.`],
    words: { min: 350, max: 600 },
    evidence: spots(best),
    viewpoints: [
      {
        holder: capital(concept.yes.holder(cast)),
        view: capital(concept.yes.view(cast)),
        evidence: spots(holds.length > 0 ? holds : best),
      },
      {
        holder: capital(concept.no.holder(cast)),
        view: capital(concept.no.view(cast)),
        evidence: spots(against),
      },
    ],
    planning: [...planning, concept.planning(cast)],
    rubric: rubricFor(concept.name),
    origin: "engine",
    status: "waiting",
  };
}

/** Argument prompts of the article's own kind, for any text: its claim, and its actors. */
function ownPrompts(reading: Reading): EssayPrompt[] {
  const voice = voiceOf(reading);
  const best = strongest(
    reading,
    reading.sentences.filter(
      (s) => s.words >= 8 && s.words <= 40 && s.quoted < 0.2 && !s.signals.has("question"),
    ),
    6,
  );
  const all = best.length > 0 ? best : reading.sentences.slice(0, 3);
  const claim = all.find((s) => s.signals.has("judgement") || s.signals.has("recommendation")) ?? all[0];
  const argued = reading.type === "opinion" || reading.type === "speech";
  const names = reading.names
    .filter((n) => n.kind !== "people" && n.sentences.length >= 2)
    .slice(0, 2)
    .map(called);
  const who = names.length === 2 ? `${names[0]} or ${names[1]}` : (names[0] ?? "the people it tells of");
  const shared = {
    concept: null,
    words: { min: 350, max: 600 },
    rubric: rubricFor(null),
    origin: "engine" as const,
    status: "waiting" as const,
  };
  const first: EssayPrompt = {
    ...shared,
    id: "e-claim",
    form: "argument",
    title: argued ? `Is ${voice.who} right?` : "What matters most here?",
    prompt:
      argued && claim
        ? `${voice.Who} says in paragraph ${claim.paragraph}: ${quote(claim.text)} How far do you agree? Argue from the text.`
        : `The article reports on a matter on which readers may disagree: who should answer for what happens next? Decide what ought to be done and by whom, and argue from the facts in the article.`,
    requirements,
    evidence: spots(all),
    viewpoints: argued
      ? [
          {
            holder: capital(voice.who),
            view: "The claim holds: the grounds that the text gives are strong enough to carry it.",
            evidence: spots(claim ? [claim] : all),
          },
          {
            holder: "A doubtful reader",
            view: "The claim goes too far: the text leaves out, or passes over, what speaks against it.",
            evidence: spots(all.slice(-1)),
          },
        ]
      : [
          {
            holder: "Those who want action now",
            view: "The facts are clear enough, and waiting harms the people concerned.",
            evidence: spots(all.slice(0, 2)),
          },
          {
            holder: "Those who want to wait",
            view: "Too much is still open, and a hasty step may do more harm than good.",
            evidence: spots(all.slice(-2)),
          },
        ],
    planning,
  };
  const second: EssayPrompt = {
    ...shared,
    id: "e-interests",
    form: "memo",
    title: "Advice to those concerned",
    prompt: `Write a memo that advises ${who} on the next step in the matter that the ${voice.text} describes. Weigh at least two courses, and say which is better and why.`,
    requirements: [
      "Name the person or body that you advise, and the decision to be made.",
      ...requirements.slice(1),
    ],
    evidence: spots(all),
    viewpoints: [
      {
        holder: "Hold to the present course",
        view: "What the text describes shows that the present course has reasons which still stand.",
        evidence: spots(all.slice(0, 2)),
      },
      {
        holder: "Change the course",
        view: "What the text describes shows costs or harm that the present course doesn't answer.",
        evidence: spots(all.slice(-2)),
      },
    ],
    planning: [...planning.slice(1), "What does the person you advise want, and what stands in the way?"],
  };
  return [first, second];
}
