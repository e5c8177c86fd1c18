/**
 * Which noun phrase a pronoun stands for, only where little doubt is left: agreement in number, gender and kind, the
 * nearest sentences, subjects before others, and silence where two candidates remain. On the gold trees of GUM's news,
 * biographies, interviews and court reports nine links of ten hold; four pronouns of five are left alone.
 */
import { type Mention, mentionsOf, type Place, quotedTokens } from "./coreference-mentions";
import { sayingVerbs } from "./markers";
import { type Name, namesOf } from "./names";
import type { Gender } from "./persons";
import type { Token } from "./tagger";
import { baseOf, subjectOf } from "./tree";

export type { Mention, Place } from "./coreference-mentions";

/** Why an antecedent was chosen. */
export type CorefRule = "said" | "clause" | "only" | "subject" | "chain";
export interface Link {
  mention: Place;
  antecedent: Mention;
  rule: CorefRule;
}
export interface Coreference {
  links: Link[];
  /** The link of the pronoun at a token, or undefined. */
  at(sentence: number, token: number): Link | undefined;
}

interface Form {
  gender?: Gender;
  plural: boolean;
  possessive: boolean;
}
const forms: Record<string, Form> = {
  he: { gender: "he", plural: false, possessive: false },
  him: { gender: "he", plural: false, possessive: false },
  his: { gender: "he", plural: false, possessive: true },
  himself: { gender: "he", plural: false, possessive: false },
  she: { gender: "she", plural: false, possessive: false },
  her: { gender: "she", plural: false, possessive: false },
  herself: { gender: "she", plural: false, possessive: false },
  it: { plural: false, possessive: false },
  its: { plural: false, possessive: true },
  itself: { plural: false, possessive: false },
  they: { plural: true, possessive: false },
  them: { plural: true, possessive: false },
  their: { plural: true, possessive: true },
  themselves: { plural: true, possessive: false },
};

/** Resolves the pronouns of a text. `paragraphs[i]` is the number of sentence i's paragraph; without it all is one. */
export function resolvePronouns(
  sentences: Token[][],
  paragraphs?: number[],
  names: Name[] = namesOf(sentences),
): Coreference {
  const state: State = {
    sentences,
    mentions: [],
    inside: [],
    paragraphs: paragraphs ?? sentences.map(() => 0),
    genders: new Map(),
  };
  const links: Link[] = [];
  let open = false;
  for (const [n, tokens] of sentences.entries()) {
    if (n > 0 && state.paragraphs[n] !== state.paragraphs[n - 1]) open = false;
    const quotes = quotedTokens(tokens, open);
    open = quotes.open;
    state.inside.push(quotes.inside);
    const parsed = tokens.some((t) => t.rel === "root");
    state.mentions.push(parsed ? mentionsOf(tokens, n, names, quotes.inside) : []);
    if (!parsed) continue;
    for (const [at, t] of tokens.entries()) {
      const form = forms[t.norm];
      if (!form || t.tag !== "PRON") continue;
      const link = resolveOne(state, n, at, form, links);
      if (!link) continue;
      links.push(link);
      // The pronoun now stands for its entity, and may hand it on to the next one.
      state.mentions[n]?.push({
        ...link.antecedent,
        ...link.mention,
        ...place(tokens, at),
        quoted: quotes.inside[at] ?? false,
      });
      if (form.gender) state.genders.set(link.antecedent.key, form.gender);
    }
  }
  const byPlace = new Map(links.map((l) => [`${l.mention.sentence}:${l.mention.head}`, l]));
  return { links, at: (sentence, token) => byPlace.get(`${sentence}:${token}`) };
}

interface State {
  sentences: Token[][];
  mentions: Mention[][];
  inside: boolean[][];
  paragraphs: number[];
  genders: Map<string, Gender>;
}

function place(tokens: Token[], n: number) {
  const subject = baseOf(tokens[n]?.rel ?? "") === "nsubj";
  return { subject, main: subject && tokens[tokens[n]?.head ?? -1]?.rel === "root" };
}

function agrees(m: Mention, form: Form, genders: Map<string, Gender>): boolean {
  if (form.gender) {
    const gender = m.gender ?? genders.get(m.key);
    return m.person !== "no" && !m.plural && (gender === undefined || gender === form.gender);
  }
  if (form.plural) return m.plural;
  return m.person === "no" && !m.plural;
}

function resolveOne(state: State, n: number, at: number, form: Form, links: Link[]): Link | null {
  const tokens = state.sentences[n] ?? [];
  const t = tokens[at];
  if (!t || (t.norm === "it" && isEmpty(tokens, at))) return null;
  const quoted = state.inside[n]?.[at] ?? false;
  const mention: Place = { sentence: n, from: at, to: at + 1, head: at };
  const found = (m: Mention | undefined, rule: CorefRule): Link | null =>
    m ? { mention, antecedent: originOf(m, links), rule } : null;
  const own = (state.mentions[n] ?? []).filter(
    (m) =>
      m.head < at && m.quoted === quoted && !(m.from <= at && at < m.to) && !bound(tokens, at, m.head, form),
  );
  return (
    found(bySaying(tokens, at, own, form, state.genders), "said") ??
    found(byClause(tokens, at, own, form, state.genders), "clause") ??
    nearby(state, n, at, form, quoted, own, found)
  );
}

/** "Daniel asked him": an object is somebody else than the subject beside it. */
function bound(tokens: Token[], at: number, other: number, form: Form): boolean {
  const t = tokens[at];
  const o = tokens[other];
  if (!t || !o || form.possessive || /sel(?:f|ves)$/.test(t.norm)) return false;
  return t.head === o.head || o.head === at;
}

/** The phrase behind a pronoun that was resolved before. */
function originOf(m: Mention, links: Link[]): Mention {
  const link = links.find((l) => l.mention.sentence === m.sentence && l.mention.head === m.head);
  return link ? link.antecedent : m;
}

/** "The company said that it would …": the subject of what is said is the one who says it. */
function bySaying(tokens: Token[], at: number, own: Mention[], form: Form, genders: Map<string, Gender>) {
  const t = tokens[at];
  if (!t || baseOf(t.rel) !== "nsubj") return undefined;
  const clause = tokens[t.head];
  const over = tokens[clause?.head ?? -1];
  if (clause?.rel !== "ccomp" || !over || !sayingVerbs.has(over.lemma)) return undefined;
  const subject = subjectOf(tokens, clause.head);
  const m = own.findLast((o) => o.head === subject);
  return m && agrees(m, form, genders) && (form.gender || m.body || m.plural || m.document) ? m : undefined;
}

/** "The council raised its fees": a possessive that agrees with the subject of its own clause and with no other phrase between. */
function byClause(tokens: Token[], at: number, own: Mention[], form: Form, genders: Map<string, Gender>) {
  const t = tokens[at];
  if (!t || !form.possessive) return undefined;
  let up = t.head;
  for (let steps = 0; steps < 12 && up >= 0 && subjectOf(tokens, up) < 0; steps++)
    up = tokens[up]?.head ?? -1;
  if (up < 0) return undefined;
  const subject = subjectOf(tokens, up);
  const m = own.findLast((o) => o.head === subject && agrees(o, form, genders));
  if (
    !m ||
    subject >= at ||
    (!form.gender && tokens.some((o, k) => o.rel === "nmod:poss" && k >= m.from && k < m.head))
  )
    return undefined;
  const between = own.filter((o) => o.head !== m.head && agrees(o, form, genders) && o.key !== m.key);
  return between.length === 0 ? m : undefined;
}

function nearby(
  state: State,
  n: number,
  at: number,
  form: Form,
  quoted: boolean,
  own: Mention[],
  found: (m: Mention | undefined, rule: CorefRule) => Link | null,
): Link | null {
  const back = form.gender ? 2 : 1;
  const window: Mention[] = [...own];
  for (let k = 1; k <= back; k++)
    if (n - k >= 0) window.push(...(state.mentions[n - k] ?? []).filter((m) => m.quoted === quoted));
  const fit = window.filter((m) => agrees(m, form, state.genders));
  const keys = new Set(fit.map((m) => m.key));
  const latest = [...fit].sort((a, b) => b.sentence - a.sentence || b.head - a.head)[0];
  // For things the nearest phrase is the right one too seldom; for persons it must be one for certain, or a subject.
  if (form.gender && keys.size === 1 && latest && certain(latest, state) && known(latest, state))
    return found(latest, "only");
  const tokens = state.sentences[n] ?? [];
  const { subject, main } = place(tokens, at);
  if (!subject) return null;
  const sources =
    own.some((m) => m.main) && !main ? own : (state.mentions[n - 1] ?? []).filter((m) => m.quoted === quoted);
  const top = sources.filter((m) => m.main && agrees(m, form, state.genders));
  const first = top[0];
  if (!first || !certain(first, state) || new Set(top.map((m) => m.key)).size !== 1) return null;
  const rivals = fit.filter((m) => m.key !== first.key && (m.subject || m.sentence === n));
  if (rivals.length > 0 || !suits(tokens[tokens[at]?.head ?? -1], first, form)) return null;
  return found(first, "subject");
}

/** Bodies and plural persons think and say; things don't, and a thing in the singular is too often the wrong one. */
function suits(verb: Token | undefined, m: Mention, form: Form): boolean {
  if (form.gender) return true;
  if (!form.plural) return m.body;
  const speaks =
    verb !== undefined &&
    (sayingVerbs.has(verb.lemma) || /^(?:want|hope|talk|visit|meet|feature)$/.test(verb.lemma));
  return !speaks || m.person === "yes" || m.body;
}
const known = (m: Mention, state: State) => m.person === "yes" || state.genders.has(m.key);

/** Fit to be chosen, not only to be a rival: a named or known person, not somebody's relative. */
function certain(m: Mention, state: State): boolean {
  const tokens = state.sentences[m.sentence] ?? [];
  const lead = tokens[m.from];
  // "Galois' brother": the next "he" is as often the owner.
  if (tokens[m.head]?.tag === "NOUN" && tokens.some((t) => t.head === m.head && t.rel === "nmod:poss"))
    return false;
  if (lead && /^(?:his|her|my|our|your|their|a|an)$/.test(lead.norm) && m.person !== "no" && !m.subject)
    return false;
  if (lead && /^(?:his|her|my|our|your)$/.test(lead.norm)) return false;
  return m.person !== "maybe" || m.subject || state.genders.has(m.key);
}

const emptyVerbs = /^(?:seem|appear|turn|happen|rain|snow|matter|emerge|transpire|take|follow)$/;
/** "It is clear that …", "it seems", "it was he who": the pronoun stands for nothing. */
function isEmpty(tokens: Token[], at: number): boolean {
  const t = tokens[at];
  if (!t || t.rel === "expl" || baseOf(t.rel) === "expl") return true;
  const rest = tokens.slice(at + 1, at + 9);
  const verb = rest.find((r) => r.tag === "VERB" || r.tag === "AUX" || r.tag === "ADJ");
  if (verb && emptyVerbs.test(verb.lemma)) return true;
  const be = rest.findIndex((r) => r.lemma === "be");
  if (be < 0 || be > 3) return false;
  return rest.slice(be + 1).some((r) => /^(?:that|to|whether|how|why|who|which|if|when|for)$/.test(r.norm));
}
