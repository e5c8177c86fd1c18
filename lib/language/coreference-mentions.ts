/** The noun phrases of a text as the pronoun resolver sees them: who or what, how many, which gender, subject or not. */
import type { Name } from "./names";
import { bodyNouns, documentNouns, type Gender, genderOfName, genderOfNoun, personNouns } from "./persons";
import { countryOf } from "./places";
import type { Token } from "./tagger";
import { baseOf, childrenOf, spanOf } from "./tree";

/** A stretch of one sentence, token indexes, `to` exclusive; `head` is its main word. */
export interface Place {
  sentence: number;
  from: number;
  to: number;
  head: number;
}
export interface Mention extends Place {
  /** Mentions with one key are taken for one entity: a name's place in the list of names, or the head noun. */
  key: string;
  /** "maybe" for a single capitalised word of no known kind. */
  person: "yes" | "maybe" | "no";
  /** A body that acts as one: a company, a court, a country. */
  body: boolean;
  /** A report, law or poll, which may "say" something. */
  document: boolean;
  plural: boolean;
  gender: Gender | undefined;
  /** Subject of some clause. */
  subject: boolean;
  /** Subject of the sentence's main clause. */
  main: boolean;
  quoted: boolean;
  /** Known by name. */
  named: boolean;
}

const nominal = new Set(
  "nsubj obj iobj obl nmod conj root appos vocative csubj ccomp xcomp parataxis dep".split(" "),
);
const determiners = new Set(
  "each every any no nobody everyone someone anyone anybody something nothing".split(" "),
);
const timeNouns = new Set(
  "year month week day hour minute decade century morning evening night afternoon today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december time percent % people".split(
    " ",
  ),
);

/** 1 for every token inside quotation marks; a quotation that stays open runs on into the next sentence of `open`. */
export function quotedTokens(tokens: Token[], open = false): { inside: boolean[]; open: boolean } {
  let within = open;
  const inside = tokens.map((t) => {
    if (t.text === "“" || t.text === "``") within = true;
    else if (t.text === "”" || t.text === "''") within = false;
    else if (t.text === '"') within = !within;
    return within;
  });
  return { inside, open: within };
}

/** Words of the phrase without what only follows it: relative clauses, appositions, brackets. */
export function corePhrase(tokens: Token[], head: number): { from: number; to: number } {
  const cut = new Set<number>();
  for (const n of childrenOf(tokens, head)) {
    const rel = tokens[n]?.rel ?? "";
    if (n > head && /^(?:acl:relcl|appos|punct|parataxis|cc|conj|advcl|acl|cop|nsubj|dep)/.test(rel))
      cut.add(n);
    if (
      n < head &&
      /^(?:punct|cc|case|mark|nsubj|cop|advmod|aux|advcl|acl|parataxis|dep|obl|discourse)/.test(rel)
    )
      cut.add(n);
  }
  const span = spanOf(tokens, head, cut);
  return { from: span.from, to: span.to };
}

/** Finds the noun phrases of one sentence. */
export function mentionsOf(tokens: Token[], sentence: number, names: Name[], inside: boolean[]): Mention[] {
  const found: Mention[] = [];
  for (const [n, t] of tokens.entries()) {
    if (t.tag !== "NOUN" && t.tag !== "PROPN") continue;
    if (!nominal.has(baseOf(t.rel)) && t.rel !== "nmod:poss") continue;
    if (timeNouns.has(t.lemma) || t.rel === "obl:tmod" || t.rel === "obl:unmarked" || t.rel === "nmod:tmod")
      continue;
    const made = mentionAt(tokens, n, sentence, names, inside);
    if (!made) continue;
    found.push(made);
    const group = childrenOf(tokens, n, new Set(["conj"])).filter((c) =>
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[c]?.tag ?? ""),
    );
    const last = group.at(-1);
    if (last === undefined) continue;
    // "France and Germany": the two together may be "they".
    const to = Math.max(corePhrase(tokens, last).to, made.to);
    found.push({ ...made, to, key: `${made.key}+${tokens[last]?.norm}`, plural: true, gender: undefined });
  }
  return found;
}

function mentionAt(
  tokens: Token[],
  n: number,
  sentence: number,
  names: Name[],
  inside: boolean[],
): Mention | null {
  const t = tokens[n];
  if (!t) return null;
  const { from, to } = corePhrase(tokens, n);
  if (tokens.slice(from, n).some((d) => determiners.has(d.norm))) return null;
  const name = t.tag === "PROPN" ? nameAt(tokens, from, to, n, names) : undefined;
  const plural = /S$/.test(t.xpos) && !(name && name.kind !== "people" && name.kind !== "person");
  const first = tokens.slice(from, n + 1).find((p) => p.tag === "PROPN");
  const capitals = tokens.slice(from, to).filter((p) => p.tag === "PROPN").length;
  const named =
    (name?.kind === "person" && !/^(?:San|Santa|New|Saint|St) /.test(name.name)) ||
    (t.tag === "PROPN" &&
      capitals >= 2 &&
      !/^(?:San|Santa|New)$/.test(first?.text ?? "") &&
      genderOfName(first?.text ?? "") !== undefined);
  const person =
    named || (t.tag === "NOUN" && personNouns.has(t.lemma))
      ? "yes"
      : t.tag === "PROPN" &&
          !plural &&
          !isPlace(name) &&
          name?.kind !== "organisation" &&
          !bodyNouns.has(t.norm)
        ? "maybe"
        : "no";
  const position = functionOf(tokens, n);
  return {
    sentence,
    from,
    to,
    head: n,
    key: name ? `n:${name.name}` : `h:${t.lemma}${plural ? "s" : ""}`,
    person,
    body: name
      ? name.kind === "organisation" || isPlace(name) || bodyNouns.has(t.norm)
      : bodyNouns.has(t.lemma),
    document: documentNouns.has(t.lemma),
    plural,
    gender: person !== "no" && !plural ? genderOf(tokens, from, to, n, name) : undefined,
    ...position,
    quoted: inside[n] ?? false,
    named: name !== undefined,
  };
}

const placeWords =
  /\b(?:Sea|Gulf|River|Islands?|City|Street|Mountain|Bay|County|State|North|South|East|West|Europe|Asia|Africa|America|York|Park|Valley)\b/;
/** Names of one unknown word are put down as places; only a country or a word that says so is one for certain. */
const isPlace = (name: Name | undefined) =>
  name?.kind === "place" && (countryOf(name.name) !== undefined || placeWords.test(name.name));

/** "Foreign Minister Kim Kye Gwan", headed by its title: nothing but further names up to the form. */
const titled = (tokens: Token[], head: number, to: number, form: string) => {
  const rest = tokens.slice(head + 1, to);
  const at = rest.findIndex((r) => form.startsWith(r.text));
  return tokens[head]?.tag === "PROPN" && at >= 0 && rest.slice(0, at + 1).every((r) => r.tag === "PROPN");
};

/** The longest form of a name that stands in the phrase and holds its head. */
function nameAt(tokens: Token[], from: number, to: number, head: number, names: Name[]): Name | undefined {
  const t = tokens[head];
  if (!t) return undefined;
  let best: { name: Name; length: number } | undefined;
  // A title's head may have left the name behind it to another branch of the tree.
  let end = to;
  while (t.tag === "PROPN" && tokens[end]?.tag === "PROPN") end++;
  const text = ` ${tokens
    .slice(from, end)
    .map((p) => p.text)
    .join(" ")} `;
  for (const name of names)
    for (const form of name.forms) {
      const spaced = ` ${form.replace(/-/g, " - ").replace(/\. /g, ". ")} `;
      if (!(text.includes(` ${form} `) || text.includes(spaced))) continue;
      if (
        !form.split(/[ -]/).includes(t.text) &&
        !(name.kind === "person" && titled(tokens, head, end, form))
      )
        continue;
      if (!best || form.length > best.length) best = { name, length: form.length };
    }
  return best?.name;
}

function genderOf(
  tokens: Token[],
  from: number,
  to: number,
  head: number,
  name: Name | undefined,
): Gender | undefined {
  const around = tokens
    .slice(from, to)
    .map((t) => genderOfNoun(t.norm.replace(".", "")))
    .find(Boolean);
  if (around) return around;
  const parts = (name?.name ?? "").split(" ");
  const role = (name?.role ?? "").toLowerCase().split(/[ ,]/).map(genderOfNoun).find(Boolean);
  if (role) return role;
  if (parts.length > 1) return genderOfName(parts[0] ?? "");
  const first = tokens.slice(from, head).find((t) => t.tag === "PROPN");
  return first ? genderOfName(first.text) : genderOfNoun(tokens[head]?.lemma ?? "");
}

function functionOf(tokens: Token[], n: number): { subject: boolean; main: boolean } {
  let at = n;
  // A later member of a pair has the place of the first.
  for (let steps = 0; steps < 8 && tokens[at]?.rel === "conj" && (tokens[at]?.head ?? -1) >= 0; steps++)
    at = tokens[at]?.head ?? at;
  const subject = baseOf(tokens[at]?.rel ?? "") === "nsubj";
  const verb = tokens[tokens[at]?.head ?? -1];
  return { subject, main: subject && verb?.rel === "root" };
}
