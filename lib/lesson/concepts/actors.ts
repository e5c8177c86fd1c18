/** Who acts in a text on international politics: states, their leaders, bodies, armed groups and peoples, with each mention. */
import type { Name } from "@/lib/language/names";
import { type Country, countries, countryByCapital, countryOf, inSentence } from "@/lib/language/places";
import { heardIn } from "../heard";
import type { Reading, ReadSentence } from "../reading";
import { type ActorKind, actorForms, countryNouns, governmentNouns, leaderStates } from "./actor-table";

export interface Actor {
  /** As it stands inside a sentence. */
  shown: string;
  kind: ActorKind;
  plural: boolean;
  /** Actors of one side speak and act as one here: a leader is on the side of his state. */
  side: string;
  great: boolean;
  /** Indexes of sentences that name it as an actor, in order. */
  sentences: number[];
}

/** One mention; `start` and `end` are UTF-16 offsets into the sentence. Places and mere adjectives are no actors. */
export interface Mention {
  actor: Actor;
  as: "actor" | "place" | "adjective";
  start: number;
  end: number;
  /** "its", "their", "his": to be read with a possessive. */
  possessive?: boolean;
}
export interface Actors {
  all: Actor[];
  /** By sentence index, in order. */
  mentions: Mention[][];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const titles =
  "President|Prime Minister|Foreign Minister|Chancellor|Premier|Supreme Leader|King|Sultan|Emir|Secretary of State|Defen[cs]e Minister|Crown Prince|General Secretary|Leader|leader|Chairman";

const titledAfter = new RegExp(
  `^ (?:${titles}|Ministry|Army|Navy|Parliament|Government|Defense|Foreign|State Department)\\b`,
);
const anyTitle = new RegExp(`\\b(?:${titles}|president|prime minister|king|foreign minister)\\b`);
const placeBefore =
  /(?:\b(?:in|at|to|near|outside|through|around|into|visit(?:ed|ing)?|reach(?:ed)?|city of|town of|capital of|capital,) (?:the )?)$/i;

export function actorsOf(reading: Reading): Actors {
  const all = new Map<string, Actor>();
  const people = leadersIn(reading);
  const own = byFirstWord(people.keys());
  const mentions = reading.sentences.map((s) =>
    namesIn(s.text, own).flatMap(({ form, start }) => {
      const told = tell(s, form, start, people);
      if (!told) return [];
      const actor = all.get(told.actor.shown) ?? told.actor;
      all.set(actor.shown, actor);
      if (told.as !== "adjective" && actor.sentences.at(-1) !== s.index) actor.sentences.push(s.index);
      return [{ actor, as: told.as, start, end: start + form.length }];
    }),
  );
  return { all: [...all.values()], mentions: mentions.map((m, n) => withPronouns(reading, mentions, m, n)) };
}

/** Forms by their first word, longest first. */
function byFirstWord(forms: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const form of forms) {
    const first = /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form;
    index.set(first, [...(index.get(first) ?? []), form]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return index;
}
const knownForms = byFirstWord(
  new Set([
    ...actorForms.keys(),
    ...countries.flatMap((c) => [c.name, ...c.also, ...(c.capital ? [c.capital] : [])]),
  ]),
);

/** Every known name in a text, the longest at each place, in order. */
function namesIn(text: string, own: Map<string, string[]>): { form: string; start: number }[] {
  const found: { form: string; start: number }[] = [];
  let free = 0;
  for (const m of text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}][\p{L}\p{N}]*/gu)) {
    const start = m.index;
    if (start < free) continue;
    const forms = [...(own.get(m[0]) ?? []), ...(knownForms.get(m[0]) ?? [])];
    const fits = (form: string) =>
      text.startsWith(form, start) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(start + form.length, start + form.length + 2));
    const form = forms.filter(fits).sort((a, b) => b.length - a.length)[0];
    if (form === undefined) continue;
    found.push({ form, start });
    free = start + form.length;
  }
  return found;
}

/** Adds the pronouns of a sentence that surely stand for an actor. */
function withPronouns(reading: Reading, all: Mention[][], own: Mention[], sentence: number): Mention[] {
  const added = heardIn(reading).coreference.links.flatMap(({ mention, antecedent }): Mention[] => {
    // Within one sentence the rules read the pronoun as it is.
    if (mention.sentence !== sentence || antecedent.sentence === sentence) return [];
    const pronoun = reading.sentences[sentence]?.tokens[mention.from];
    const tokens = reading.sentences[antecedent.sentence]?.tokens ?? [];
    const from = tokens[antecedent.from]?.start ?? 0;
    const to = tokens[antecedent.to - 1]?.end ?? 0;
    const named =
      all[antecedent.sentence]?.filter((m) => m.as === "actor" && m.start >= from && m.end <= to) ?? [];
    const actor = named.length === 1 ? named[0]?.actor : undefined;
    if (!pronoun || !actor || own.some((m) => m.start < pronoun.end && m.end > pronoun.start)) return [];
    const possessive = /^(?:its|their|his|her)$/.test(pronoun.norm);
    return [{ actor, as: "actor", start: pronoun.start, end: pronoun.end, possessive }];
  });
  return [...own, ...added].sort((a, b) => a.start - b.start);
}

const made = (shown: string, kind: ActorKind, plural: boolean, side: string, great = false): Actor => ({
  shown,
  kind,
  plural,
  side,
  great,
  sentences: [],
});
const stateActor = (c: Country) => made(inSentence(c), "s", false, c.name, c.great === true);

/** What a mention is; undefined where it is none ("us", "Washington Post"). */
function tell(
  s: ReadSentence,
  form: string,
  start: number,
  people: Map<string, Actor>,
): Pick<Mention, "actor" | "as"> | undefined {
  const leader = people.get(form);
  if (leader) return { actor: leader, as: "actor" };
  const before = s.text.slice(0, start);
  const after = s.text.slice(start + form.length);
  // "Democratic Republic of …", "New York Times": part of a longer name.
  if (/(?:\p{Lu}[\p{L}]+ (?:of|and) (?:the )?)$/u.test(before) && /Bank|University|Commonwealth/.test(before))
    return undefined;
  const row = actorForms.get(form);
  if (row) {
    if (/^(?:IS|SCO|West|Quad|Isis|Wagner)$/.test(form) && !/\bthe $/i.test(before)) return undefined;
    if (form === "West" && /^ (?:\p{Lu}|[a-z]+ern\b)/u.test(after)) return undefined;
    const actor = made(row.shown, row.kind, row.plural, row.shown, row.kind === "b" && form !== "Europe");
    return { actor, as: row.kind === "t" && placeBefore.test(before) ? "place" : "actor" };
  }
  const capital = countryOf(form) ? undefined : countryByCapital(form);
  if (capital) return tellCapital(capital, before, after);
  const country = countryOf(form);
  if (!country) return undefined;
  if (/^ (?:Times|Post|Journal|Daily|News|University|Street|Open|Cup|Airlines|Airways|Wars?\b)/.test(after))
    return undefined;
  return { actor: stateActor(country), as: isActing(s, form, start, country, after) ? "actor" : "adjective" };
}

/** A capital stands for its government unless it is spoken of as a place. */
function tellCapital(
  capital: Country,
  before: string,
  after: string,
): Pick<Mention, "actor" | "as"> | undefined {
  const actor = stateActor(capital);
  if (
    /\p{Lu}\p{L}*\.? $/u.test(before) &&
    !/(?:^|[.!?] |["“])(?:In|At|But|And|As|Yet|That|If|While|Since|With|By|For|When) $/.test(before)
  )
    return undefined;
  if (/^ \p{Lu}/u.test(after) || /^, (?:D\.?C|\p{Lu}\p{Ll}+\b,)/u.test(after)) return { actor, as: "place" };
  if (placeBefore.test(before)) return { actor, as: "place" };
  if (/\b(?:to|from|of|on|over|across|left|leave|for) (?:the )?$/i.test(before) && !backedBy.test(before))
    return { actor, as: "place" };
  if (/^[’']s (?:\p{Ll}+ )?(?:streets?|hotels?|airport|downtown|museums?|suburbs?|squares?)/u.test(after))
    return { actor, as: "place" };
  const speaks =
    /^(?:[’']s\b|,? (?:has|had|is|was|will|would|could|should|may|might|must|said|says|wants?|wanted|for example|and \p{Lu}|alone|itself|\p{L}+(?:ed|es|s)\b))/u.test(
      after,
    );
  const among =
    /\b(?:between|with|by|against|and|or|that|than|urge[ds]?|press(?:es|ed)?|ask(?:s|ed)?|told|tells?) (?:the )?$/i.test(
      before,
    );
  return { actor, as: speaks || among || backedBy.test(before) ? "actor" : "place" };
}
/** "help from Tehran", "pressure on Moscow": a government gives or gets it. */
const backedBy =
  /\b(?:help|support|aid|backing|money|weapons|arms|orders|pressure|advice|sanctions|demands?|leverage|influence|threats?|sway|concessions?|ties|loyal|allegiance|recognition|independence) (?:to|from|of|on|over) $/i;

/** A country's name acts; its adjective acts only beside a word for its government ("Russian officials"). */
function isActing(s: ReadSentence, form: string, start: number, country: Country, after: string): boolean {
  const name = form === country.name || countryNouns.has(form);
  const next = /^[ -](\p{Ll}[\p{L}-]*)(?: (\p{Ll}+))?/u.exec(after);
  const word = next?.[1]?.toLowerCase() ?? "";
  const titled = titledAfter.test(after);
  if (titled || governmentNouns.test(word)) return true;
  if (
    /^-(?:backed|led|allied|supported|funded|sponsored|controlled|held|brokered|armed|trained|made)\b/.test(
      after,
    )
  )
    return true;
  const token = s.tokens.find((t) => t.start >= start + form.length && t.text !== "-");
  const noun =
    token !== undefined && /^(?:NOUN|ADJ)$/.test(token.tag) && word !== "" && after.startsWith(" ");
  if (name) return !(noun && /^(?:Hong Kong|Soviet|EU)$/.test(form));
  if (/^(?:US|U\.S\.|USA|UK|U\.K\.|EU|E\.U\.|UAE)$/.test(form)) return !noun && word !== "dollars";
  // "the Russians", "Syrians", "the French said"
  if (/[^s]s$/.test(form)) return true;
  return /\bthe $/i.test(s.text.slice(0, start)) && !noun && next !== null;
}

/** Leaders of states, by every form of their names that the text uses. */
function leadersIn(reading: Reading): Map<string, Actor> {
  const found = new Map<string, Actor>();
  for (const name of reading.names) {
    if (countryOf(name.name) || actorForms.has(name.name)) continue;
    const state = stateOf(name, reading);
    if (state === undefined) continue;
    const country = countryOf(state);
    const shown = shownName(name);
    // "Hassan Rouhani" and "Rouhani" are one, also where the names of the text were not joined.
    const last = shown.split(" ").at(-1) ?? shown;
    const same = [...new Set(found.values())].find(
      (a) => a.side === (state || shown) && (a.shown === last || a.shown.endsWith(` ${last}`)),
    );
    if (same && shown.length > same.shown.length) same.shown = shown;
    const actor = same ?? made(shown, "l", false, state || shown, country?.great === true);
    for (const form of [shown, name.name, ...name.forms])
      if (/^\p{L}/u.test(form) && !countryOf(form) && !actorForms.has(form) && !bare.test(form))
        found.set(form, actor);
  }
  return found;
}
const bare = /^(?:of|the|President|King|Prime|Minister|Leader|General|Party|North|South|US|U\.S\.)$|^of /;

const titlesBefore = new RegExp(`^(?:\\p{Lu}[\\p{L}.]+ )?(?:(?:${titles}) )+`, "u");
/** The name without titles and a country's adjective before it. */
const shownName = (name: Name) =>
  name.name
    .replace(titlesBefore, "")
    .replace(/^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*) of (?:the )?\p{Lu}\p{L}+$/u, "$1")
    .replace(/^of (?:\p{Lu}\p{L}+ )+?(?=\p{Lu}\p{L}+ \p{Lu})/u, "");

const surnames = new Map<string, string>();
for (const [full, state] of leaderStates) {
  const last = full.split(" ").at(-1) ?? full;
  if (
    last.length >= 5 &&
    !/^(?:Brown|Johnson|Carter|Truman|Clinton|Blair|Kennedy|Powell|Rubio|Kerry|Salman|Singh|Gandhi|Thatcher|Peres|Khan|Abe|Castro|Marcos|Hussein|Brandt|Vucic|Ghani|Saleh|Minh|Sharon|Begin|Chavez|Chávez|Guardian|Rouge|Starmer|Duda|Hadi|Kennedy|Cameron|Brown|Scholz)$/.test(
      last,
    )
  )
    surnames.set(last, state);
}

/** The state that a person leads; "" for a leader of a state that can't be told; undefined for anybody else. */
function stateOf(name: Name, reading: Reading): string | undefined {
  const shown = shownName(name);
  const known = leaderStates.get(shown) ?? leaderStates.get(name.name) ?? surnames.get(shown);
  if (known) return known;
  if (name.kind !== "person") return undefined;
  const last = escaped(shown.split(" ").at(-1) ?? shown);
  if (last.length < 4) return undefined;
  const nationalities =
    /(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)(?:’s|'s)? (?:(?:new|former|acting|interim|late) )?/u.source;
  const adjective = new RegExp(
    `${nationalities}(?:${titles}) (?:\\p{Lu}[\\p{L}.’'-]+ ){0,3}${last}(?![\\p{L}])`,
    "u",
  );
  const ofCountry = new RegExp(
    `(?:${titles}) (?:\\p{Lu}[\\p{L}.’'-]+ ){0,3}${last} of (?:the )?(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)|${last}, (?:the |who is )?(?:president|prime minister|leader|king|foreign minister) of (?:the )?(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)`,
    "u",
  );
  for (const n of name.sentences) {
    const text = reading.sentences[n]?.text ?? "";
    if (!anyTitle.test(text)) continue;
    const m = adjective.exec(text) ?? ofCountry.exec(text);
    const word = m?.slice(1).find((part) => part !== undefined);
    if (!word) continue;
    const country =
      countryOf(word) ?? countryOf(word.split(" ").at(-1) ?? "") ?? countryOf(word.split(" ")[0] ?? "");
    if (country && !/former|late /.test(m?.[0] ?? "")) return country.name;
  }
  return /^(?:President|King|Sultan|Emir)\b/.test(name.role) ? "" : undefined;
}
