/** Pointing at, or writing about, what the text tells of one actor: the careful kind that every text yields. */
import type { Name } from "@/lib/language/names";
import type { Candidate, PointingCandidate, WrittenCandidate } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";

export function actor(tools: Tools): Candidate[] {
  const actors = tools.reading.names.filter((n) => n.sentences.length >= 2).slice(0, 6);
  return actors.flatMap((n, place) => {
    const acts = actsOf(n, tools);
    const made: (Candidate | null)[] = [written(n, acts, place), pointed(n, acts, tools, place)];
    return made.filter((c): c is Candidate => c !== null);
  });
}

/** Sentences whose subject is the name itself. */
function actsOf(name: Name, tools: Tools): ReadSentence[] {
  return name.sentences.flatMap((index) => {
    const s = tools.reading.sentences[index];
    if (!s || !/[.!?…]["”’')]*$/.test(s.text) || s.words < 7 || s.words > 60) return [];
    return subjectIs(s, name) ? [s] : [];
  });
}

function subjectIs(s: ReadSentence, name: Name): boolean {
  return name.forms.some((form) => {
    const at = s.text.indexOf(form);
    if (at < 0) return false;
    const after = s.tokens.findIndex((t) => t.start >= at + form.length);
    const next = s.tokens[after];
    const later = s.tokens[after + 1];
    if (!next) return false;
    const before = s.tokens.filter((t) => t.end <= at).at(-1);
    if (
      before &&
      /^(?:of|to|in|from|with|by|for|at|on|against|between|and|over|near|into)$/.test(before.norm)
    )
      return false;
    if (next.tag === "AUX") return true;
    if (next.tag === "VERB" && !/ing$/.test(next.norm)) return true;
    return next.tag === "ADV" && (later?.tag === "VERB" || later?.tag === "AUX");
  });
}

function written(name: Name, acts: ReadSentence[], place: number): WrittenCandidate | null {
  const [first, second] = acts.filter((s) => s.words <= 45);
  if (!first || !second) return null;
  const points = acts.slice(0, 4);
  return {
    kind: "short-answer",
    pattern: "actor",
    group: `actor ${name.name}`,
    skill: "detail",
    stem: `What does the text tell us about ${called(name)}? Give two different points in your own words and cite the sentence of each.`,
    modelAnswer: `${first.text} ${second.text}`,
    keyPoints: [
      {
        text: `First point, for example: ${quote(first.text)}`.slice(0, 500),
        accepted: points.map((s) => s.text.slice(0, 300)),
        notEnough: [`Something about ${name.name} that the text doesn't say.`],
        evidence: points.map((s) => [{ sentence: s.id }]),
      },
      {
        text: `A second, different point, for example: ${quote(second.text)}`.slice(0, 500),
        accepted: points.map((s) => s.text.slice(0, 300)),
        notEnough: ["The first point again in other words."],
        evidence: points.map((s) => [{ sentence: s.id }]),
      },
    ],
    evidence: [[{ sentence: first.id }, { sentence: second.id }]],
    score: 0.5 - place * 0.02,
    anchor: first.index,
  };
}

/** Which sentence tells what the actor itself did or said: its neighbours name others or only mention it. */
function pointed(name: Name, acts: ReadSentence[], tools: Tools, place: number): PointingCandidate | null {
  const key = acts[0];
  if (!key || name.kind === "people") return null;
  const others = tools.reading.sentences
    .filter(
      (s) =>
        s.words >= 6 &&
        s.words <= 60 &&
        !name.forms.some((f) => s.text.includes(f)) &&
        !/\b(?:it|he|she|they|his|her|their|its)\b/i.test(s.text),
    )
    .sort((a, b) => Math.abs(a.index - key.index) - Math.abs(b.index - key.index))
    .slice(0, 3);
  const verb = key.tokens.find((t) => t.tag === "VERB");
  if (others.length < 3 || !verb) return null;
  return {
    kind: "evidence-selection",
    pattern: "actor",
    group: `actor ${name.name}`,
    skill: "detail",
    stem: `Which of the marked sentences tells the reader something that ${called(name)} did, said or wants?`,
    candidates: [...others, key].sort((a, b) => a.index - b.index).map((s) => s.id),
    choose: 1,
    evidence: [[{ sentence: key.id }]],
    score: 0.3 - place * 0.02,
    anchor: key.index,
  };
}

export const called = (name: Name): string =>
  /^(?:United|European Union|Soviet|Netherlands|Philippines)/.test(name.name) ||
  (name.kind === "organisation" &&
    /\b(?:Party|Court|Council|Union|Nations|Committee|Commission|Department|Ministry|Senate|House|Agency|Association|Institute|Bank|UN|EU|FBI|CIA)$/.test(
      name.name,
    ))
    ? `the ${name.name}`
    : name.name;
