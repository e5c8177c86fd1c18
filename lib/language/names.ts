/** Names of a text, with the ways in which it calls each of them. */
import { isBody, isPerson } from "./bodies";
import { type Mention, mentionsIn, type NameKind, wordsAsWritten } from "./name-mentions";
import { countryOf } from "./places";
import type { Token } from "./tagger";

export type { NameKind } from "./name-mentions";
/** One actor or place of a text under its longest name. */
export interface Name {
  name: string;
  kind: NameKind;
  /** Every form that the text uses, the long one included. */
  forms: string[];
  /** What the text says it is, directly before or after a mention: "president of Syria"; else empty. */
  role: string;
  /** Indexes of sentences that name it, in order. */
  sentences: number[];
  /** Where it is named: sentence and tokens, `to` exclusive, without a title before it; in order. */
  mentions: NameMention[];
}
export interface NameMention {
  sentence: number;
  from: number;
  to: number;
}

/** Finds the names of a text, sentence by sentence, and joins the ways in which each is called. */
export function namesOf(sentences: Token[][]): Name[] {
  const lower = new Set<string>();
  for (const s of sentences) for (const t of s) if (/^\p{Ll}/u.test(t.text)) lower.add(t.norm);
  const found = sentences
    .flatMap((tokens, n) => mentionsIn(tokens, n))
    .filter((m) => !isCommon(m, sentences, lower));
  return joinAliases([...found, ...overlooked(sentences, found)].sort(byPlace)).map((name) =>
    name.kind === "person" && isBody(name, sentences)
      ? { ...name, kind: "organisation" }
      : name.kind === "organisation" && isPerson(name, sentences)
        ? { ...name, kind: "person" }
        : name,
  );
}

const byPlace = (a: NameMention, b: NameMention) => a.sentence - b.sentence || a.from - b.from;

/** A single word at a sentence's start is no name where the text writes it small elsewhere. */
function isCommon(mention: Mention, sentences: Token[][], lower: Set<string>): boolean {
  const first = sentences[mention.sentence]?.[mention.from];
  return (
    mention.from === 0 && mention.to === 1 && lower.has(first?.norm ?? "") && !countryOf(first?.text ?? "")
  );
}

/** Forms that were found as names elsewhere in the text and stand here unmarked, a sentence's first word apart. */
function overlooked(sentences: Token[][], found: Mention[]): Mention[] {
  const kinds = new Map<string, Mention>();
  for (const m of found) if (!kinds.has(m.words.join(" "))) kinds.set(m.words.join(" "), m);
  const taken = new Set(found.flatMap((m) => range(m.from, m.to).map((n) => `${m.sentence} ${n}`)));
  const more: Mention[] = [];
  for (const [sentence, tokens] of sentences.entries())
    for (const [from, t] of tokens.entries()) {
      if (!/^\p{Lu}/u.test(t.text) || taken.has(`${sentence} ${from}`)) continue;
      for (const length of [4, 3, 2, 1]) {
        const like = kinds.get(wordsAsWritten(tokens.slice(from, from + length)));
        const free = range(from, from + length).every((n) => !taken.has(`${sentence} ${n}`));
        const capital = (n: number) => /^\p{Lu}/u.test(tokens[n]?.text ?? "") && tokens[n]?.tag === "PROPN";
        // A part of a longer run of capitals is another name ("Syria" in "Free Syria Army").
        if (!like || !free || (length === 1 && from === 0) || capital(from - 1) || capital(from + length))
          continue;
        more.push({ ...like, title: [], role: "", sentence, from, to: from + length });
        for (const n of range(from, from + length)) taken.add(`${sentence} ${n}`);
        break;
      }
    }
  return more;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

function joinAliases(mentions: Mention[]): Name[] {
  const names: (Name & { votes: Map<NameKind, number> })[] = [];
  const longest = [...mentions].sort((a, b) => b.words.length - a.words.length || a.sentence - b.sentence);
  const owner = new Map<Mention, Name>();
  for (const mention of longest) {
    const form = mention.words.join(" ");
    const country = mention.kind === "organisation" ? undefined : countryOf(form);
    const wanted = country ? country.name : form;
    let name = names.find((n) => (country ? n.name === country.name : sameName(n, mention, form)));
    if (!name) {
      const kind = country ? "place" : mention.kind;
      name = { name: wanted, kind, forms: [], role: "", sentences: [], mentions: [], votes: new Map() };
      names.push(name);
    }
    if (!name.forms.includes(form)) name.forms.push(form);
    const weight = mention.title.length > 0 ? 5 : mention.words.length > 1 ? 2 : 1;
    name.votes.set(mention.kind, (name.votes.get(mention.kind) ?? 0) + weight);
    if (!country) name.kind = [...name.votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name.kind;
    takeRole(name, mention);
    owner.set(mention, name);
  }
  for (const mention of mentions) {
    const name = owner.get(mention);
    if (!name) continue;
    if (!name.sentences.includes(mention.sentence)) name.sentences.push(mention.sentence);
    name.mentions.push({ sentence: mention.sentence, from: mention.from, to: mention.to });
  }
  return names
    .map(({ votes: _, ...name }) => name)
    .sort((a, b) => b.sentences.length - a.sentences.length || (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
}

function takeRole(name: Name, mention: Mention): void {
  const title = mention.title.join(" ");
  if (name.kind === "person" && !/^(?:Mr|Mrs|Ms|Dr|Sir)?\.?$/.test(title) && title.length > name.role.length)
    name.role = title;
  if (name.role === "") name.role = mention.role;
}

/** A shorter form is the same name where it ends (or, of an organisation, opens) the long form, or is its initials ("UN"). */
function sameName(name: Name, mention: Mention, form: string): boolean {
  if (name.name === form) return true;
  if (name.kind === "place") return false;
  if (/^\p{Lu}{2,6}$/u.test(form.replaceAll(".", "")) && mention.kind === "organisation") {
    const capitals = name.name.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
    if (capitals.map((w) => w.charAt(0)).join("") === form.replaceAll(".", "")) return true;
  }
  const long = name.name.split(" ");
  // "Burisma" is "Burisma Holdings".
  if (name.kind === "organisation" && mention.words.length === 1 && long.length <= 3 && form.length > 3)
    return long[0] === form && !countryOf(form);
  const short = mention.words.length;
  if (name.kind !== "person" || mention.kind === "organisation" || long.length <= short) return false;
  const first = short === 1 && long[0] === form && mention.kind === "person" && mention.title.length === 0;
  // "Robert Mugabe" is "Robert Gabriel Mugabe".
  if (short === 2 && long[0] === mention.words[0] && long.at(-1) === mention.words[1]) return true;
  return first || long.slice(-short).join(" ") === form;
}
