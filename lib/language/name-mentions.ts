/** Where a sentence names someone or something: the trained finder's spans, mended by a few rules. */
import { nameModel } from "./parser/model";
import { type NameSpan, nameLabels, spansOf } from "./parser/name-tag";
import { countryOf } from "./places";
import type { Token } from "./tagger";

export type NameKind = "person" | "place" | "organisation" | "people";

export interface Mention {
  words: string[];
  /** Words such as "President" right before the name. */
  title: string[];
  sentence: number;
  from: number;
  to: number;
  kind: NameKind;
  /** What the text says it is, right after the name. */
  role: string;
}

const titleWords =
  /^(?:President|Vice|Prime|Minister|Secretary|State|Foreign|Defen[cs]e|Senator|Judge|Justice|King|Queen|Prince|Princess|Sultan|Sheikh|Chancellor|General|Gen|Mr|Mrs|Ms|Dr|Professor|Prof|Governor|Gov|Mayor|Sir|Lord|Lady|Attorney|Director|Chief|Executive|Deputy|Ambassador|Congressman|Congresswoman|Representative|Rep|Sen|Chairman|Chairwoman|Speaker|Colonel|Col|Captain|Pope|Leader|Commissioner|Rev|Lt|Maj|Sgt|Premier)\.?$/;
const kinds: Record<NameSpan["kind"], NameKind | null> = {
  PER: "person",
  LOC: "place",
  ORG: "organisation",
  MISC: null,
};
const isCapital = (t: Token | undefined) => /^\p{Lu}/u.test(t?.text ?? "");

/** Text of some tokens with the spaces of the original. */
export const wordsAsWritten = (tokens: Token[]): string =>
  tokens.map((t, n) => (n > 0 && t.start > (tokens[n - 1]?.end ?? 0) ? " " : "") + t.text).join("");

/** All mentions of one sentence, in order. */
export function mentionsIn(tokens: Token[], sentence: number): Mention[] {
  const model = nameModel();
  const labels = nameLabels(
    model,
    tokens.map((t) => t.text),
    tokens.map((t) => `${t.tag}|${t.xpos}`),
  ).map((c) => model.classes[c] ?? "O");
  const found: Mention[] = [];
  const taken = new Set<number>();
  for (const span of joined(spansOf(labels)).flatMap((s) => mended(tokens, s))) {
    const mention = mentionOf(tokens, sentence, span);
    if (!mention || mention.from < (found.at(-1)?.to ?? 0)) continue;
    found.push(mention);
    for (let n = mention.from; n < mention.to; n++) taken.add(n);
  }
  for (const [n, t] of tokens.entries())
    if (!taken.has(n) && isCapital(t) && countryOf(t.text) && !isCapital(tokens[n + 1]))
      found.push(made(tokens, sentence, n, n + 1, "place"));
  return found.sort((a, b) => a.from - b.from);
}

/** Bodies that no country or person list should swallow. */
const bodies = new Map<string, NameKind>(
  "European Union,United Nations,White House,Kremlin,NATO,World Bank,Supreme Court,African Union,Red Cross,Pentagon,Security Council,State Department,Foreign Ministry,Al Qaeda,Islamic State"
    .split(",")
    .map((name) => [name, "organisation"]),
);
/** Capitals that name nothing by themselves. */
const generic =
  /^(?:Nations|Nation|Assembly|Court|Law|Sea|Ministry|Council|State|States|Party|Committee|Representatives|Constitution|Department|University|Union|Government|City|County|Republic|Street|River|Act|Bill|Board|Office|Agency|Group|Company|Bank|School|Church|Army|Police|North|South|East|West|Internet|God|English|Christmas|Easter|Ramadan|Olympics|Web)$/;

/** Two persons without anything between them are one. */
function joined(spans: NameSpan[]): NameSpan[] {
  const out: NameSpan[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const single = last && last.to - last.from === 1 && span.to - span.from === 1;
    if (last && last.to === span.from && last.kind === "PER" && (span.kind === "PER" || single))
      last.to = span.to;
    else out.push({ ...span });
  }
  return out;
}

/** Sets the borders of a span right where the words themselves show them. */
function mended(tokens: Token[], span: NameSpan): NameSpan[] {
  let { from, to } = span;
  const text = (n: number) => tokens[n]?.text ?? "";
  const proper = (n: number) => tokens[n]?.tag === "PROPN" && isCapital(tokens[n]);
  // "Ministry of" takes "Foreign Affairs" in.
  if (span.kind !== "PER" && /^of$/.test(text(to - 1)) && isCapital(tokens[to]))
    while (isCapital(tokens[to])) to++;
  if (
    span.kind === "ORG" &&
    /^of$/.test(text(to)) &&
    generic.test(text(to - 1)) &&
    isCapital(tokens[to + 1])
  ) {
    to += 2;
    while (isCapital(tokens[to])) to++;
  }
  // "Nations" takes "United" in.
  if (span.kind === "ORG" && generic.test(text(from)))
    while (
      from > 0 &&
      (proper(from - 1) || /^(?:United|General|Supreme|International)$/.test(text(from - 1)))
    )
      from--;
  if (span.kind !== "PER") return [{ ...span, from, to }];
  if (to - from === 1 && proper(to) && !generic.test(text(to))) to++;
  // "Nathan Law of Demosisto" is a person and a body.
  const of = tokens.findIndex((t, n) => n > from && n < to - 1 && t.text === "of");
  if (of > 0)
    return [
      { ...span, from, to: of },
      { from: of + 1, to, kind: "ORG" },
    ];
  // "Hong Kong Carrie Lam" is two names, "Montana Secretary" is one and a title.
  for (const length of [2, 1]) {
    if (to - from <= length || !countryOf(wordsAsWritten(tokens.slice(from, from + length)))) continue;
    return [
      { from, to: from + length, kind: "LOC" },
      { ...span, from: from + length, to },
    ];
  }
  while (
    to - from > 1 &&
    titleWords.test(text(to - 1)) &&
    !/^(?:King|Chief|Prince|Pope)$/.test(text(to - 1))
  ) {
    to--;
    if (tokens[to]?.tag === "PROPN") return [];
  }
  return [{ ...span, from, to }];
}

function mentionOf(tokens: Token[], sentence: number, span: NameSpan): Mention | null {
  let { from, to } = span;
  while (from < to && !isCapital(tokens[from]) && !/^\d/.test(tokens[from]?.text ?? "")) from++;
  if (/^the$/i.test(tokens[from]?.text ?? "") && to - from > 1) from++;
  while (
    to > from &&
    !isCapital(tokens[to - 1]) &&
    !/^(?:\d|\p{L}+-|[^\p{L}]*\.)/u.test(tokens[to - 1]?.norm ?? "")
  )
    to--;
  while (to - from > 1 && /^(?:In|On|At|By|The|And|For|Of)$/.test(tokens[to - 1]?.text ?? "")) to--;
  while (to - from > 1 && span.kind === "PER" && titleWords.test(tokens[from]?.text ?? "")) from++;
  if (to <= from || !isCapital(tokens[from])) return null;
  const form = wordsAsWritten(tokens.slice(from, to));
  if (to - from === 1 && (titleWords.test(form) || form.length === 1)) return null;
  if (
    /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I)$/.test(
      form,
    )
  )
    return null;
  const body = bodies.get(form);
  if (body) return made(tokens, sentence, from, to, body);
  const land = /^(?:(?:Republic|Kingdom|State|Islamic Republic) of (?:the )?)(.+)$/.exec(form)?.[1];
  if ((land && countryOf(land)) || /\p{L} Republic$/u.test(form))
    return made(tokens, sentence, from, to, "place");
  if (to - from === 1 && generic.test(form)) return null;
  if (countryOf(form)) return made(tokens, sentence, from, to, "place");
  if (
    to - from === 1 &&
    /(?:[ai]ns|ese|ists|crats|icans|is)$/.test(form) &&
    /S$/.test(tokens[from]?.xpos ?? "")
  )
    return made(tokens, sentence, from, to, "people");
  const kind = kinds[span.kind];
  // Persons take no article, and an adjective names nobody.
  const article = /^(?:the|an?)$/.test(tokens[from - 1]?.norm ?? "");
  if (kind === "person" && to - from === 1 && (article || tokens[from]?.tag !== "PROPN")) return null;
  if (tokens[to - 1]?.tag === "ADJ" && tokens[to - 1]?.xpos !== "NNP") return null;
  return kind ? made(tokens, sentence, from, to, kind) : null;
}

function made(tokens: Token[], sentence: number, from: number, to: number, kind: NameKind): Mention {
  const title: string[] = [];
  if (kind === "person")
    for (let n = from - 1; n >= 0; n--) {
      const text = tokens[n]?.text ?? "";
      // "Secretary of State John Kerry".
      const inner = text === "of" && titleWords.test(tokens[n - 1]?.text ?? "") && title.length > 0;
      if (!inner && !(titleWords.test(text) && isCapital(tokens[n]))) break;
      title.unshift(text);
    }
  const words = wordsAsWritten(tokens.slice(from, to)).split(" ");
  return { words, title, sentence, from, to, kind, role: roleAfter(tokens, to) };
}

const roleNoun =
  /^(?:head|leader|president|director|chief|chair\w*|minister|professor|founder|co-founder|spokes\w+|secretary|author|manager|lawyer|judge|mayor|governor|member|researcher|expert|analyst|economist|editor|officer|capital|group|agency|party|company|city|country|province|organi[sz]ation|scientist|historian|journalist|writer|doctor|coach|student|teacher|ambassador|envoy|candidate|activist|owner|charity|think-tank|town|village|region)$/;

/** "…, the party's leader in Ohio," right after a name. */
function roleAfter(tokens: Token[], end: number): string {
  if (tokens[end]?.text !== ",") return "";
  const stop = tokens.findIndex((t, n) => n > end && /^[,.;—–]$/.test(t.text));
  const inner = tokens.slice(end + 1, stop < 0 ? end + 1 : stop);
  const first = inner[0];
  if (!first || inner.length < 2 || inner.length > 12) return "";
  if (!/^(?:the|a|an)$/.test(first.norm) && !roleNoun.test(first.norm)) return "";
  if (inner.some((t) => /^(?:AUX|VERB)$/.test(t.tag) || t.text === "and")) return "";
  return inner.some((t) => roleNoun.test(t.norm)) ? wordsAsWritten(inner) : "";
}
