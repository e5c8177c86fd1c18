import type { Token } from "./tagger";

/** A noun phrase by its token indexes, `end` exclusive. */
export interface Phrase {
  start: number;
  end: number;
  text: string;
  head: Token;
  /** Carries a pronoun or a bare pointing word that needs another sentence. */
  pointing: boolean;
}

const inner = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const linking = new Set("of for over on between against with from in to towards".split(" "));
const clean = (text: string) => text.replace(/\s+/g, " ").trim();

/** The token stretch as it stands in the text. */
export function textOf(tokens: Token[], source: string, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last ? clean(source.slice(first.start, last.end)) : "";
}

/**
 * Noun phrases with the prepositional phrases that hang on them ("Russia's motives for its surprise withdrawal"),
 * longest first at each place; they never cross a comma or a verb.
 */
export function nounPhrases(tokens: Token[], source: string): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    let end = simple(tokens, at);
    if (end === at) {
      at++;
      continue;
    }
    for (let links = 0; links < 2; links++) {
      const link = tokens[end];
      if (link?.tag !== "ADP" || !linking.has(link.norm)) break;
      const next = simple(tokens, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    const head = headOf(tokens, at, end);
    if (head)
      phrases.push({
        start: at,
        end,
        text: textOf(tokens, source, at, end),
        head,
        pointing: points(tokens, at, end),
      });
    at = end;
  }
  return phrases;
}

function simple(tokens: Token[], from: number): number {
  let at = from;
  const open = tokens[at];
  if (
    open &&
    (open.tag === "DET" || (open.tag === "PRON" && /^(?:its|his|her|their|our|my|your)$/.test(open.norm)))
  )
    at++;
  if (tokens[at]?.tag === "ADV" && tokens[at + 1]?.tag === "ADJ") at++;
  let last = from;
  while (at < tokens.length) {
    const t = tokens[at];
    if (!t) break;
    if (inner.has(t.tag)) {
      if (t.tag === "NOUN" || t.tag === "PROPN") last = at + 1;
      at++;
    } else if (t.tag === "PART" && /^(?:'s|')$/.test(t.norm) && last === at) at++;
    else if (t.text === "-" && tokens[at - 1]?.end === t.start && tokens[at + 1]?.start === t.end) at++;
    else if (t.tag === "ADV" && tokens[at - 1]?.tag === "PART" && tokens[at + 1]?.tag === "ADJ") at++;
    else break;
  }
  return last;
}

function headOf(tokens: Token[], start: number, end: number): Token | undefined {
  let head: Token | undefined;
  for (const t of tokens.slice(start, end)) {
    if (t.tag === "ADP" && head) break;
    if (t.tag === "NOUN" || t.tag === "PROPN") head = t;
  }
  return head;
}

function points(tokens: Token[], start: number, end: number): boolean {
  const open = tokens[start];
  if (open && /^(?:this|that|these|those|such|its|his|her|their|our|my|your|another|other)$/.test(open.norm))
    return true;
  return tokens.slice(start, end).some((t) => t.tag === "PRON" && !/^(?:its|their|his|her)$/.test(t.norm));
}

const finiteAux = new Set(
  "is are was were has have had does do did will would can ca wo could may might must should shall 'll 've 'd 'm 're".split(
    " ",
  ),
);
/** Where the first finite verb of a stretch stands, or -1: an auxiliary in a finite form, or a verb not led by "to". */
export function finiteVerb(tokens: Token[], from = 0, to = tokens.length): number {
  for (let n = from; n < to; n++) {
    const t = tokens[n];
    const before = tokens[n - 1];
    if (!t) break;
    if (t.tag === "AUX" && finiteAux.has(t.norm)) return n;
    if (t.tag !== "VERB" || n === from) continue;
    if (before?.tag === "PART" || /ing$/.test(t.norm) || before?.tag === "DET") continue;
    if (before?.tag === "ADP" || (before?.tag === "ADV" && tokens[n - 2]?.tag === "PART")) continue;
    return n;
  }
  return -1;
}
