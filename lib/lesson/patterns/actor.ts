/** Pointing at, or writing about, what the text tells of one actor: the careful kind that every text yields. */
import type { Name } from "@/lib/language/names";
import type { Candidate, PointingCandidate, WrittenCandidate } from "../candidate";
import type { ReadSentence } from "../reading";
import { mustSay, saysThat, tell } from "../telling";
import type { Tools } from "../tools";

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
    const led = s.tokens.filter((t) => t.end <= at);
    // "the Charter of the United Nations sends": the article between is looked past.
    const before = led.at(-1)?.norm === "the" ? led.at(-2) : led.at(-1);
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
  const told = acts.filter((s) => s.words <= 45 && tell(s));
  const usable = [...told.filter((s) => tell(s)?.plain), ...told.filter((s) => !tell(s)?.plain)];
  const [first, second] = usable;
  const one = first && tell(first);
  const two = second && tell(second);
  if (!one || !two) return null;
  const points = acts.slice(0, 4);
  return {
    kind: "short-answer",
    pattern: "actor",
    group: `actor ${name.name}`,
    skill: "detail",
    stem: `What does the text tell us about ${called(name)}? Give two different points in your own words and cite the sentence of each.`,
    modelAnswer: `${saysThat("The text", "says", one)} ${saysThat("It also", "says", two)}`,
    keyPoints: [
      {
        text: mustSay(one, "Gives one point from the text, for example by saying"),
        accepted: [],
        notEnough: [`Something about ${name.name} that the text doesn't say.`.slice(0, 300)],
        evidence: points.map((s) => [{ sentence: s.id }]),
      },
      {
        text: mustSay(two, "Gives a second, different point, for example by saying"),
        accepted: [],
        notEnough: ["The first point again in other words."],
        evidence: points.map((s) => [{ sentence: s.id }]),
      },
    ],
    evidence: [[{ sentence: first.id }, { sentence: second.id }]],
    score: (one.plain && two.plain ? 0.5 : 0.4) - place * 0.02,
    anchor: first.index,
  };
}

/** Words by which a sentence may speak of an actor without naming it. */
const otherwise =
  /\bthe (?:\p{L}+ )?(?:president|minister|leader|chief|king|queen|mayor|government|state|country|city|company|group|organi[sz]ation|party|team|researchers?|scientists?|authors?|professor|court|council|agency|man|woman)\b/iu;

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
        !/\b(?:it|he|she|they|his|her|their|its)\b/i.test(s.text) &&
        !otherwise.test(s.text) &&
        s.quoted < 0.3,
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
