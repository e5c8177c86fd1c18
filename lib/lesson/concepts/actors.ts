/** Who acts in a text on international politics: states, their leaders, bodies, armed groups and peoples, with each mention. */
import type { Name } from "@/lib/language/names";
import { type Country, countries, countryByCapital, countryOf, inSentence } from "@/lib/language/places";
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
}
export interface Actors {
  all: Actor[];
  /** By sentence index, in order. */
  mentions: Mention[][];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const titles =
  "President|Prime Minister|Foreign Minister|Chancellor|Premier|Supreme Leader|King|Sultan|Emir|Secretary of State|Defen[cs]e Minister|Crown Prince|General Secretary|Leader|leader|Chairman";

/** Capitals that are other words or people too. */
const doubtfulCapitals = new Set(["Washington", "Jerusalem", "Singapore", "Victoria", "Georgetown"]);
const placeBefore =
  /(?:\b(?:in|at|to|near|outside|through|around|into|visit(?:ed|ing)?|reach(?:ed)?|city of|town of|capital of|capital,) (?:the )?)$/i;

export function actorsOf(reading: Reading): Actors {
  const all = new Map<string, Actor>();
  const people = leadersIn(reading);
  const forms = [...formsOf(people)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const find = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const mentions = reading.sentences.map((s) =>
    [...s.text.matchAll(find)].flatMap((m) => {
      const told = tell(s, m[0], m.index, people);
      if (!told) return [];
      const actor = all.get(told.actor.shown) ?? told.actor;
      all.set(actor.shown, actor);
      if (told.as !== "adjective" && actor.sentences.at(-1) !== s.index) actor.sentences.push(s.index);
      return [{ actor, as: told.as, start: m.index, end: m.index + m[0].length }];
    }),
  );
  return { all: [...all.values()], mentions };
}

function formsOf(people: Map<string, Actor>): Set<string> {
  const forms = new Set([...actorForms.keys(), ...people.keys()]);
  for (const c of countries) {
    for (const form of [c.name, ...c.also]) forms.add(form);
    if (c.capital) forms.add(c.capital);
  }
  return forms;
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
  if (capital) return tellCapital(capital, form, before, after);
  const country = countryOf(form);
  if (!country) return undefined;
  if (/^ (?:Times|Post|Journal|Daily|News|University|Street|Open|Cup|Airlines|Airways|Wars?\b)/.test(after))
    return undefined;
  return { actor: stateActor(country), as: isActing(s, form, start, country, after) ? "actor" : "adjective" };
}

function tellCapital(
  capital: Country,
  form: string,
  before: string,
  after: string,
): Pick<Mention, "actor" | "as"> | undefined {
  const actor = stateActor(capital);
  if (placeBefore.test(before) || /^, (?:the|D\.?C|\p{Lu})/u.test(after)) return { actor, as: "place" };
  if (/\p{Lu}\p{L}*\.? $/u.test(before) || /^ \p{Lu}/u.test(after)) return undefined;
  const speaks =
    /^(?:[’']s\b| (?:has|had|is|was|will|would|could|should|may|might|must|said|says|wants?|wanted|and \p{Lu}|\p{L}+(?:ed|es|s)\b))/u.test(
      after,
    );
  if (
    !speaks ||
    (doubtfulCapitals.has(form) &&
      /^[’']s (?:\p{Ll}+ )?(?:streets?|hotel|airport|downtown|museum)/u.test(after))
  )
    return { actor, as: "place" };
  return { actor, as: "actor" };
}

/** A country's name acts; its adjective acts only beside a word for its government ("Russian officials"). */
function isActing(s: ReadSentence, form: string, start: number, country: Country, after: string): boolean {
  const name = form === country.name || countryNouns.has(form);
  const next = /^[ -](\p{Ll}[\p{L}-]*)(?: (\p{Ll}+))?/u.exec(after);
  const word = next?.[1]?.toLowerCase() ?? "";
  const titled = new RegExp(
    `^ (?:${titles}|Ministry|Army|Navy|Parliament|Government|Defense|Foreign|State Department)\\b`,
  ).test(after);
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
    const actor = made(shown, "l", false, state || shown, country?.great === true);
    for (const form of [shown, name.name, ...name.forms])
      if (/^\p{L}/u.test(form) && !countryOf(form) && !actorForms.has(form) && !bare.test(form))
        found.set(form, actor);
  }
  return found;
}
const bare = /^(?:of|the|President|King|Prime|Minister|Leader|General|Party|North|South|US|U\.S\.)$|^of /;

/** The name without titles and a country's adjective before it. */
const shownName = (name: Name) =>
  name.name
    .replace(new RegExp(`^(?:\\p{Lu}[\\p{L}.]+ )?(?:(?:${titles}) )+`, "u"), "")
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
    const m = adjective.exec(text) ?? ofCountry.exec(text);
    const word = m?.slice(1).find((part) => part !== undefined);
    if (!word) continue;
    const country =
      countryOf(word) ?? countryOf(word.split(" ").at(-1) ?? "") ?? countryOf(word.split(" ")[0] ?? "");
    if (country && !/former|late /.test(m?.[0] ?? "")) return country.name;
  }
  return /^(?:President|King|Sultan|Emir)\b/.test(name.role) ? "" : undefined;
}
