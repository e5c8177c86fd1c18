/**
 * Who says what: reporting verbs with a complement, "according to", and quotations with their tags before, after or in
 * the middle; a quotation without a tag belongs to the speaker of the same paragraph's tagged one. Sources that are not
 * certain are left out.
 */
import { frameOf, tagSubject } from "./attribution-frames";
import type { Coreference } from "./coreference";
import { corePhrase, mentionsOf, quotedTokens } from "./coreference-mentions";
import type { Name } from "./names";
import { documentNouns, genderOfName, personNouns } from "./persons";
import { type Stance, stanceOf, tagVerbs } from "./saying";
import type { Token } from "./tagger";
import { childBy, childrenOf, spanOf } from "./tree";

export interface Source {
  /** One for every way in which the text calls it. */
  key: string;
  /** As the text names it at its longest. */
  shown: string;
  name?: Name;
  kind: "person" | "body" | "document" | "people";
  plural: boolean;
}
export interface Saying {
  sentence: number;
  /** What is said, token indexes in its sentence, `to` exclusive; without "that" and quotation marks. */
  from: number;
  to: number;
  /** All of it stands in quotation marks. */
  direct: boolean;
  source: Source;
  /** Base form; "accord" for "according to"; empty where the tag stands in another sentence. */
  verb: string;
  stance: Stance;
  /** "does not believe that" */
  negated: boolean;
  /** Place of the verb, or -1. */
  at: number;
  /** The sentence that names the source; another one where this one has a pronoun or no tag. */
  named: number;
}
interface Speaker {
  source: Source;
  named: number;
}

export interface Text {
  tokens: Token[][];
  texts: string[];
  paragraphs: number[];
  names: Name[];
  coreference: Coreference;
}

/** All that the text passes on from its sources, in its order. */
export function sayingsOf(text: Text): Saying[] {
  const found: Saying[] = [];
  let open = false;
  let speaker = null as (Speaker & { paragraph: number }) | null;
  for (const [n, tokens] of text.tokens.entries()) {
    const same = n > 0 && text.paragraphs[n] === text.paragraphs[n - 1];
    if (!same) open = false;
    const carried = open;
    const quotes = quotedTokens(tokens, open);
    open = quotes.open;
    const last: Speaker | null = speaker && speaker.paragraph === text.paragraphs[n] ? speaker : null;
    const near: Speaker | null = last ?? recentSpeaker(text, n, found.at(-1));
    const here: Saying[] = [
      ...reported(text, n, quotes.inside, near),
      ...accordingTo(text, n, quotes.inside),
    ];
    const direct: Saying[] = quoted(text, n, quotes.inside, carried, last, near);
    found.push(...here.filter((h) => !direct.some((d) => d.at >= 0 && d.at === h.at)), ...direct);
    const told: Saying | undefined = direct.at(-1) ?? here.at(-1);
    if (told && told.source.kind !== "document")
      speaker = { source: told.source, named: told.named, paragraph: text.paragraphs[n] ?? 0 };
    // Somebody else has come up since: a later quotation without a tag may be theirs.
    else if (speaker && !quotes.inside.every(Boolean) && !onlyPronouns(tokens)) speaker = null;
  }
  return found;
}

/** Who spoke last, for "she said" at the head of a new paragraph: a person, no other person named since. */
function recentSpeaker(text: Text, n: number, latest: Saying | undefined): Speaker | null {
  if (!latest || n - latest.sentence > 2 || latest.source.kind !== "person" || !latest.source.name)
    return null;
  const own = latest.source.name.name;
  const others = text.names.some(
    (name) =>
      name.kind === "person" &&
      name.name !== own &&
      name.sentences.some((s) => s > latest.sentence && s <= n),
  );
  return others ? null : { source: latest.source, named: latest.named };
}

const onlyPronouns = (tokens: Token[]) => !tokens.some((t) => t.tag === "PROPN" || personNouns.has(t.lemma));

const finite = (tokens: Token[], verb: number) => {
  const t = tokens[verb];
  if (!t) return false;
  if (/^(?:VBD|VBZ|VBP)$/.test(t.xpos)) return true;
  return childrenOf(tokens, verb).some(
    (c) => /^aux/.test(tokens[c]?.rel ?? "") && /^(?:has|have|had|'s|'ve)$/.test(tokens[c]?.norm ?? ""),
  );
};
const notWord = /^(?:not|n't|n’t|never|no longer|hardly)$/;
const negatedAt = (tokens: Token[], verb: number) =>
  childrenOf(tokens, verb).some((c) => notWord.test(tokens[c]?.norm ?? ""));

/** "Osei said that …", "…, Osei said": a finite reporting verb with a subject and a clause. */
function reported(text: Text, n: number, inside: boolean[], last: Speaker | null): Saying[] {
  const tokens = text.tokens[n] ?? [];
  return tokens.flatMap((t, verb): Saying[] => {
    const stance = t.tag === "VERB" && !inside[verb] ? stanceOf(t.lemma) : undefined;
    if (!stance || !finite(tokens, verb)) return [];
    const frame = frameOf(tokens, verb);
    if (!frame) return [];
    const who = sourceAt(text, n, frame.subject, last);
    if (!who) return [];
    const { from, to } = trimmed(tokens, frame.from, frame.to);
    if (to - from < 3) return [];
    const direct = inside.slice(from, to).every(Boolean);
    return [
      {
        sentence: n,
        from,
        to,
        direct,
        ...who,
        verb: t.lemma,
        stance,
        negated: negatedAt(tokens, verb),
        at: verb,
      },
    ];
  });
}

const edge = /^[,.;:!?…—–"“”‘’'`-]+$/;
function trimmed(tokens: Token[], from: number, to: number): { from: number; to: number } {
  let a = from;
  let b = to;
  while (
    a < b &&
    (edge.test(tokens[a]?.text ?? "") || (tokens[a]?.norm === "that" && tokens[a]?.rel === "mark"))
  )
    a++;
  while (b > a && edge.test(tokens[b - 1]?.text ?? "")) b--;
  return { from: a, to: b };
}

/** "According to the harbour board, …" */
function accordingTo(text: Text, n: number, inside: boolean[]): Saying[] {
  const tokens = text.tokens[n] ?? [];
  const at = tokens.findIndex((t, k) => t.norm === "according" && tokens[k + 1]?.norm === "to" && !inside[k]);
  if (at < 0) return [];
  // The noun that "according to" introduces: the parse hangs both words on it.
  const head = tokens[at]?.rel === "case" ? (tokens[at]?.head ?? -1) : childBy(tokens, at, "obl", "obj");
  if (head < 0 || head <= at) return [];
  const who = sourceAt(text, n, head, null);
  if (!who) return [];
  const phrase = spanOf(tokens, head);
  if (at === 0 || phrase.from <= 1) {
    const { from, to } = trimmed(tokens, Math.max(phrase.to, head + 1), tokens.length);
    return to - from < 4 ? [] : [saying(n, from, to, who, at)];
  }
  if (phrase.to < tokens.length - 2) return [];
  const { from, to } = trimmed(tokens, 0, Math.min(at, phrase.from));
  return to - from < 4 ? [] : [saying(n, from, to, who, at)];
}
const saying = (sentence: number, from: number, to: number, who: Speaker, at: number): Saying => ({
  sentence,
  from,
  to,
  direct: false,
  ...who,
  verb: "accord",
  stance: "say",
  negated: false,
  at,
});

/** Stretches inside quotation marks of at least five words, with the speaker of their tag or of the paragraph. */
function quoted(
  text: Text,
  n: number,
  inside: boolean[],
  carried: boolean,
  last: Speaker | null,
  near: Speaker | null,
): Saying[] {
  const tokens = text.tokens[n] ?? [];
  const spans = stretches(tokens, inside).filter((s) => s.to - s.from >= 5);
  if (spans.length === 0) return [];
  const tag = tagOf(text, n, inside, near);
  const whole = inside.filter((i) => !i).length <= 2;
  const who = tag?.who ?? ((carried || whole) && last ? { source: last.source, named: last.named } : null);
  if (!who) return [];
  return spans.map(({ from, to }) => ({
    sentence: n,
    from,
    to,
    direct: true,
    ...who,
    verb: tag ? (tokens[tag.at]?.lemma ?? "") : "",
    stance: tag ? (stanceOf(tokens[tag.at]?.lemma ?? "") ?? "say") : "say",
    negated: false,
    at: tag?.at ?? -1,
  }));
}

function stretches(tokens: Token[], inside: boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let n = 0; n < tokens.length; n++) {
    if (!inside[n]) continue;
    let end = n;
    while (end < tokens.length && inside[end]) end++;
    found.push(trimmed(tokens, n, end));
    n = end;
  }
  return found;
}

/** The one verb of saying outside the quotation, with its subject: by the parse, or by what stands beside the verb. */
function tagOf(
  text: Text,
  n: number,
  inside: boolean[],
  last: Speaker | null,
): { who: Speaker; at: number } | null {
  const tokens = text.tokens[n] ?? [];
  const verbs = tokens.flatMap((t, k) =>
    !inside[k] && t.tag === "VERB" && tagVerbs.has(t.lemma) && finite(tokens, k) ? [k] : [],
  );
  const tags = verbs.flatMap((at) => {
    const subject = tagSubject(tokens, at);
    const who = subject >= 0 && !inside[subject] ? sourceAt(text, n, subject, last) : null;
    return who ? [{ who, at }] : [];
  });
  const keys = new Set(tags.map((t) => t.who.source.key));
  return keys.size === 1 ? (tags[0] ?? null) : null;
}

/** Who the phrase at a token is, where that is certain: a name, a pronoun with one antecedent, a noun for a source. */
export function sourceAt(text: Text, n: number, head: number, last: Speaker | null): Speaker | null {
  const tokens = text.tokens[n] ?? [];
  const t = tokens[head];
  if (!t || childBy(tokens, head, "conj") >= 0) return null;
  if (t.tag === "PRON") {
    const link = text.coreference.at(n, head);
    if (link) return speakerOf(text, link.antecedent.sentence, link.antecedent.head);
    return last && fitsPronoun(t.norm, last.source) ? { source: last.source, named: last.named } : null;
  }
  return speakerOf(text, n, head);
}

function speakerOf(text: Text, n: number, head: number): Speaker | null {
  const source = sourceOf(text, n, head);
  return source ? { source, named: n } : null;
}

function fitsPronoun(norm: string, last: Source): boolean {
  if (norm === "they") return last.plural;
  if (norm !== "he" && norm !== "she") return false;
  const gender = genderOfName(last.name?.name.split(" ")[0] ?? "");
  return last.kind === "person" && !last.plural && (gender === undefined || gender === norm);
}

function sourceOf(text: Text, n: number, head: number): Source | null {
  const tokens = text.tokens[n] ?? [];
  const t = tokens[head];
  if (!t || (t.tag !== "NOUN" && t.tag !== "PROPN")) return null;
  const inside = tokens.map(() => false);
  if (t.tag === "PROPN" && documentNouns.has(t.lemma.replace(/s$/, ""))) return null;
  const m = mentionsOf(tokens, n, text.names, inside).find((o) => o.head === head && !o.key.includes("+"));
  const name = m?.key.startsWith("n:") ? text.names.find((x) => x.name === m.key.slice(2)) : undefined;
  const plural = /S$/.test(t.xpos) && !name;
  if (name && !(t.tag === "NOUN"))
    return { key: `n:${name.name}`, shown: name.name, name, plural, kind: kindOfName(name) };
  // "the German physicist Gerhard Knies": the name right behind the noun.
  if (t.tag === "NOUN" && tokens[head + 1]?.tag === "PROPN") {
    const rest = tokens
      .slice(head + 1)
      .map((r) => r.text)
      .join(" ");
    const named = text.names.find(
      (x) => x.kind === "person" && x.forms.some((f) => rest.startsWith(`${f} `) || rest.startsWith(`${f},`)),
    );
    if (named)
      return { key: `n:${named.name}`, shown: named.name, name: named, plural: false, kind: "person" };
  }
  const apposed = childrenOf(tokens, head, new Set(["appos"]))
    .map((a) => sourceOf(text, n, a))
    .find((s) => s?.name);
  if (apposed) return apposed;
  const office = officeHolder(tokens, head, text.names);
  if (office) return office;
  const core = corePhrase(tokens, head);
  const from = core.from;
  // "the president in remarks before a signing": the phrase without what only follows it.
  const to = core.to - from > 7 ? head + 1 : core.to;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to - from > 9) return null;
  const shown = (text.texts[n] ?? "").slice(first.start, last.end);
  const kind = personNouns.has(t.lemma)
    ? plural
      ? "people"
      : "person"
    : documentNouns.has(t.lemma)
      ? "document"
      : m?.body
        ? "body"
        : undefined;
  if (!kind || (kind === "document" && plural)) return null;
  return {
    key: `h:${shown.toLowerCase().replace(/^(?:the|a|an) /, "")}`,
    shown,
    plural,
    kind,
  };
}

/** "The president", where the text gives that office to one person alone. */
function officeHolder(tokens: Token[], head: number, names: Name[]): Source | null {
  const t = tokens[head];
  if (!t || tokens[head - 1]?.norm !== "the" || !personNouns.has(t.lemma)) return null;
  const held = names.filter((n) => n.kind === "person" && new RegExp(`\\b${t.lemma}\\b`, "i").test(n.role));
  const [only] = held;
  return only && held.length === 1
    ? { key: `n:${only.name}`, shown: only.name, name: only, plural: false, kind: "person" }
    : null;
}

const kindOfName = (name: Name): Source["kind"] =>
  name.kind === "person" ? "person" : name.kind === "people" ? "people" : "body";
