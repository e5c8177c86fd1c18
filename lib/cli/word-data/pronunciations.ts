/** Respells the CMU dictionary's phones as American newspapers do: "kuhn-SIL-ee-uh-tor-ee". */
import { dictionary } from "cmu-pronouncing-dictionary";

const vowels: Record<string, string> = {
  AA: "ah",
  AE: "a",
  AH: "uh",
  AO: "aw",
  AW: "ow",
  AY: "y",
  EH: "e",
  ER: "ur",
  EY: "ay",
  IH: "i",
  IY: "ee",
  OW: "oh",
  OY: "oy",
  UH: "uu",
  UW: "oo",
};
const consonants: Record<string, string> = { HH: "h", JH: "j", DH: "th" };
/** What an English syllable may begin with, beyond one consonant. */
const onsets = new Set(
  "P L,P R,P Y,B L,B R,B Y,T R,T W,D R,D W,K L,K R,K W,K Y,G L,G R,G W,F L,F R,F Y,V Y,TH R,SH R,HH Y,M Y,S P,S T,S K,S M,S N,S L,S W,S F,S P L,S P R,S T R,S K R,S K W,S K Y".split(
    ",",
  ),
);

interface Syllable {
  onset: string[];
  vowel: string;
  coda: string[];
}

/** The respelling of a word, its main stress in capitals; undefined where the dictionary lacks it or it has one syllable. */
export function respelled(word: string): string | undefined {
  const phones = dictionary[word]?.split(" ");
  const syllables = phones ? syllablesOf(phones) : [];
  if (syllables.length < 2) return undefined;
  return syllables
    .map((s, n) => {
      const text = spelled(s, syllables[n + 1] === undefined);
      return s.vowel.endsWith("1") ? text.toUpperCase() : text;
    })
    .join("-");
}

/** Consonants between two vowels go to the second as far as a syllable may begin with them. */
function syllablesOf(phones: string[]): Syllable[] {
  const found: Syllable[] = [];
  let waiting: string[] = [];
  for (const phone of phones) {
    if (!/\d$/.test(phone)) {
      waiting.push(phone);
      continue;
    }
    const last = found.at(-1);
    let from = last ? waiting.length : 0;
    while (last && from > 0 && mayOpen(waiting.slice(from - 1))) from--;
    // "tor-ee" and "TAIR-if", not "taw-ree" and "TEH-rif".
    if (last && waiting.length > 0 && from === 0 && waiting[0] === "R" && /^(?:AO|EH)/.test(last.vowel))
      from = 1;
    // A short stressed vowel keeps a consonant: "SIL-ee", not "SI-lee".
    if (last && from === 0 && waiting.length > 0 && /^(?:AE|EH|IH|AH|UH)1$/.test(last.vowel)) from = 1;
    last?.coda.push(...waiting.slice(0, from));
    found.push({ onset: waiting.slice(from), vowel: phone, coda: [] });
    waiting = [];
  }
  found.at(-1)?.coda.push(...waiting);
  return found;
}
const mayOpen = (cluster: string[]) =>
  cluster.length === 1 ? cluster[0] !== "NG" : onsets.has(cluster.join(" "));

function spelled({ onset, vowel, coda }: Syllable, last: boolean): string {
  const name = vowel.slice(0, 2);
  const letters = (list: string[]) => list.map((c) => consonants[c] ?? c.toLowerCase()).join("");
  let heart = vowels[name] ?? "";
  let opening = letters(onset);
  let closing = letters(coda);
  if (name === "AY" && onset.length === 0) heart = "eye";
  if (name === "ER" && vowel.endsWith("0")) heart = "er";
  if ((name === "EH" || name === "IH") && coda.length === 0) heart += "h";
  if (name === "AO" && coda[0] === "R") heart = "o";
  if (name === "EH" && coda[0] === "R") heart = "ai";
  if (name === "AH" && vowel.endsWith("1") && coda.length > 0) heart = "u";
  if (/^[ei]/.test(heart)) opening = opening.replace(/g$/, "gh");
  if (last && coda.at(-1) === "S" && coda.length === 1) closing = "ss";
  return opening + heart + closing;
}

/** Word → respelling, for the words that have one. */
export function pronunciationTable(words: Iterable<string>): Record<string, string> {
  const rows = [...new Set(words)].sort().flatMap((w): [string, string][] => {
    const respelling = respelled(w);
    return respelling ? [[w, respelling]] : [];
  });
  return Object.fromEntries(rows);
}
