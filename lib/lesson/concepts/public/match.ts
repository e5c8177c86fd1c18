/** Which tensions of public life a text carries, with the sentences that speak of each of the two goods. */
import type { Reading, ReadSentence } from "@/lib/lesson/reading";
import type { Finding, Sign } from "../match";
import { tensions } from ".";
import { firstSign, type PublicConcept, secondSign } from "./tension";

/**
 * Tensions whose two goods are both spoken of, by enough sentences and by words of some variety; a text that turns on
 * one uses many of its words. Strongest first.
 */
export function findTensions(reading: Reading): Finding[] {
  return tensions
    .flatMap((concept) => findingOf(concept, reading) ?? [])
    .sort((a, b) => b.weight - a.weight || (a.concept.slug < b.concept.slug ? -1 : 1));
}

function findingOf(concept: PublicConcept, reading: Reading): Finding | null {
  const { first, second, least = 4, types, opens, core } = concept.tension;
  if (types && !types.includes(reading.type)) return null;
  const opening = `${reading.title} ${reading.sentences
    .slice(0, 3)
    .map((s) => s.text)
    .join(" ")}`;
  if (opens && !opens.test(opening)) return null;
  const sentences = reading.sentences.filter((s) => s.words >= 6);
  if (core && !core.test(reading.title)) {
    const about = sentences.filter((s) => core.test(s.text)).length;
    // A speech on the nation says so less often than news on a flag names the flag.
    if (about < 3 || about * (types ? 10 : 4) < sentences.length) return null;
  }
  const yes = sentences.filter((s) => first.test(s.text));
  const no = sentences.filter((s) => second.test(s.text));
  const either = new Set([...yes, ...no]).size;
  const both = yes.filter((s) => no.includes(s)).length;
  const share = either / Math.max(1, sentences.length);
  const words = Math.min(variety(reading, first), 6) + Math.min(variety(reading, second), 6);
  // A long text touches everything: what it turns on must be in a fair share of its sentences.
  const enough = opens
    ? either >= 2 && share >= 0.08
    : either >= Math.min(least, Math.ceil(sentences.length * 0.4)) &&
      share >= (types ? 0.2 : 0.3) &&
      (words >= 4 || (yes.length >= 3 && no.length >= 3));
  if (!enough || yes.length === 0 || no.length === 0 || (!opens && yes.length + no.length < 4)) return null;
  const signs: Sign[] = [...signsFor(yes, no, firstSign), ...signsFor(no, yes, secondSign)];
  signs.sort((a, b) => a.sentence.index - b.sentence.index);
  const weight =
    share * 4 + words * 0.6 + both * 0.4 + Math.min(yes.length, no.length) * 0.5 + (opens ? 4 : 0);
  return { concept, grade: "carried", roles: {}, signs, weight };
}

/** A sentence that speaks of both goods counts for neither answer, unless there is no other. */
function signsFor(own: ReadSentence[], other: ReadSentence[], rule: Sign["rule"]): Sign[] {
  const clear = own.filter((s) => !other.includes(s));
  return (clear.length > 0 ? clear : own).map((sentence) => ({ rule, sentence, roles: {} }));
}

/** How many different words of the kind the text uses. */
function variety(reading: Reading, words: RegExp): number {
  const all = new RegExp(words.source, "gi");
  const found = new Set<string>();
  for (const s of reading.sentences)
    for (const m of s.text.matchAll(all)) found.add(m[0].toLowerCase().slice(0, 6));
  return found.size;
}
