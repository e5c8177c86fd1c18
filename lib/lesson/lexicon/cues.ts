/**
 * Conditions that settle a sense. Roles: `o` object (or passive subject), `s` subject, `m` the noun that an adjective is
 * said of, `a` words before a noun in its phrase, `v` the verb that a noun is object of, `p` a preposition that follows (`p:of>war`:
 * with its noun), `l` and `r` the words near before or after, `w` anywhere in the sentence, `t` the word's own
 * form, `b` the word just before, `f` the word just after. "!" turns a condition round. Words are lemmas; "@bad" is a
 * group, NAME a proper name, PRON a pronoun, NUM a number.
 */
import type { Token } from "@/lib/language/tagger";
import type { Cue } from "./entry";
import { afterPreposition, governorsOf, modifiedBy, modifiersOf, objectsOf, subjectsOf } from "./roles";
import { sets } from "./sets";

/** Tokens `from` to `to`, inclusive; `head` is the one that is inflected. */
export interface Place {
  from: number;
  to: number;
  head: number;
}

const prepared = new Map<string, ReadonlySet<string>>();
function wordsOf(list: string[]): ReadonlySet<string> {
  const key = list.join(",");
  const known = prepared.get(key);
  if (known) return known;
  const made = new Set(list.flatMap((w) => (w.startsWith("@") ? (sets.get(w.slice(1)) ?? unknown(w)) : [w])));
  prepared.set(key, made);
  return made;
}
function unknown(name: string): never {
  throw new Error(`The lexicon has no group ${name}.`);
}

const is = (t: Token | undefined, words: ReadonlySet<string>) =>
  t !== undefined &&
  (words.has(t.lemma) ||
    words.has(t.norm) ||
    (t.tag === "PROPN" && words.has("NAME")) ||
    (t.tag === "PRON" && words.has("PRON")) ||
    (t.tag === "NUM" && words.has("NUM")));

const near = 4;
function candidates(role: string, tokens: Token[], { from, to, head }: Place): number[] {
  const range = (a: number, b: number) => {
    const all: number[] = [];
    for (let n = Math.max(0, a); n <= Math.min(tokens.length - 1, b); n++) all.push(n);
    return all;
  };
  switch (role) {
    case "o":
      return objectsOf(tokens, from, to);
    case "s":
      return subjectsOf(tokens, from);
    case "m":
      return modifiedBy(tokens, from, to);
    case "a":
      return modifiersOf(tokens, from);
    case "v":
      return governorsOf(tokens, head);
    case "l":
      // Before a noun only its own phrase, its verb and the two words next to it count.
      return tokens[head]?.tag === "NOUN" && from === to
        ? [...range(from - 2, from - 1), ...modifiersOf(tokens, from), ...governorsOf(tokens, head)]
        : range(from - near, from - 1);
    case "r":
      return range(to + 1, to + near);
    case "b":
      return range(from - 1, from - 1);
    case "f":
      return range(to + 1, to + 1);
    case "t":
      return [head];
    case "w":
      return range(0, tokens.length - 1).filter((n) => n < from || n > to);
    default:
      throw new Error(`The lexicon has no role ${role}.`);
  }
}

/** The first following prepositions: right after it, or after its object. */
function prepositions(tokens: Token[], { to, head }: Place): number[] {
  const found: number[] = [];
  const verb = tokens[head]?.tag === "VERB";
  for (let n = to + 1; n < tokens.length && n <= to + (verb ? 8 : 2); n++) {
    const t = tokens[n];
    if (!t || /^[,;:—–.?!]$/.test(t.text) || (verb && t.tag === "VERB" && n > to + 1)) break;
    if (t.tag === "ADP" || /^(?:to|as|of|on|in|out|up|off|down|for|into|against)$/.test(t.norm))
      found.push(n);
    if (!verb && found.length > 0) break;
  }
  return found;
}

/** Index of the token that meets the cue, -1 where it is met without one ("!"), or null where it isn't met. */
function met(cue: Cue, tokens: Token[], place: Place): number | null {
  const words = wordsOf(cue.words);
  let hit: number | undefined;
  if (cue.role === "p") {
    const noun = cue.noun.length > 0 ? wordsOf(cue.noun) : null;
    for (const n of prepositions(tokens, place)) {
      if (!words.has(tokens[n]?.norm ?? "")) continue;
      hit = noun ? afterPreposition(tokens, n).find((o) => is(tokens[o], noun)) : n;
      if (hit !== undefined) break;
    }
  } else if (cue.role === "t") hit = words.has(tokens[place.head]?.norm ?? "") ? place.head : undefined;
  else hit = candidates(cue.role, tokens, place).find((n) => is(tokens[n], words));
  if (cue.not) return hit === undefined ? -1 : null;
  return hit ?? null;
}

/** What settled it: indexes of the words that met the first alternative met; null where none is. */
export function settled(cues: Cue[][], tokens: Token[], place: Place): number[] | null {
  if (cues.length === 0) return [];
  for (const all of cues) {
    const hits = all.map((c) => met(c, tokens, place));
    if (hits.every((h) => h !== null)) return hits.filter((h): h is number => h !== null && h >= 0);
  }
  return null;
}
