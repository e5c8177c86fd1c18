/** People, places and bodies of a text with what the text says they are; a name of unsure kind is left out. */
import { levelOf } from "@/lib/language/frequency";
import { sayingVerbs } from "@/lib/language/markers";
import type { Name, NameKind, NameMention } from "@/lib/language/names";
import { genderOfName } from "@/lib/language/persons";
import { countryByCapital, countryOf } from "@/lib/language/places";
import type { Token } from "@/lib/language/tagger";
import { baseOf } from "@/lib/language/tree";
import type { Reading } from "./reading";
import { isTitle, roleOf } from "./roles";
import type { Lesson } from "./schema";

type Actors = Lesson["glance"]["actors"];
interface Actor {
  name: string;
  kind: NameKind;
  role: string;
  sentences: number[];
}

const most = 14;
/** Documents, events, days and words that are written like names. */
const noActors =
  /^(?:Nation|Union|State|States|God|North|South|East|West|Western|Eastern|Mr|Act|Constitution|Internet|Earth|Mars|Web|English|Christmas|Easter|Ramadan|Bible|Koran|Charter|Alliance|Administration|Army|Police|Board|Society|Service|Command|Guard|Center|Centre|Ministry|Department|Court|Committee|Council|Office|Institute|Agency|Party|House|Assembly|Commission|Association|Group|Fund|Bank|Company|Network|Front|Movement|Authority|Coalition|Museum|Congressional|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$|\b(?:Amendment|Constitution|Act|Bill|War|Week|Day|Treaty|Agreement|Accord|Prize|Award|Year|Eve|Game|Games|Cup|Rights?|Law|Code|Declaration|Protocol|Convention|Plan|Studies|Science|Literature|Journal of [\w ]+|Strategy|Resolution|Tower|Building|Avenue|Street|Mosque|Church|Affairs|Branch)s?$/;
const letters = new Set(
  "OK TV MRI DNA CEO PM AM GPS HIV AIDS CD DVD PC IT ID GDP MP MPS AI ATM FAQ PR HQ USD EUR GMT UTC ET PT EST".split(
    " ",
  ),
);
const bodies =
  /\b(?:Party|Ministry|Department|Court|Congress|Council|Union|University|College|Institute|Association|Agency|Committee|Commission|Organi[sz]ation|Bank|Company|Corporation|Inc|Ltd|Group|Fund|Foundation|Army|Forces|Police|Parliament|Senate|House of \w+|White House|Assembly|Nations|Bureau|Cent(?:er|re)|Federation|League|Movement|Front|Hezbollah|Hamas|NATO|Reuters|Times|Guardian|BBC|Trust|Society|Office|Board|Museum|Network|Administration|Industries|Airlines|Laboratory|Lab|Service|Guard|Coalition|Alliance|Authority|Command)\b/;
const within = /^(?:in|at|near|across|inside|outside|throughout|around|towards?|from)$/;

/** The lesson's actors, most often named first. */
export function actorsOf(reading: Reading): Actors {
  const found: Actor[] = [];
  for (const n of reading.names) {
    const actor = actorOf(n, reading);
    if (!actor) continue;
    const same = found.find((o) => isSame(o, actor));
    if (!same) found.push(actor);
    else {
      same.sentences = [...new Set([...same.sentences, ...actor.sentences])].sort((a, b) => a - b);
      if (same.role === "") same.role = actor.role;
    }
  }
  return found
    .filter(
      (a) =>
        a.kind !== "place" || !found.some((o) => o.kind !== "place" && o.name.split(" ").includes(a.name)),
    )
    .slice(0, most)
    .map((a, n) => ({
      id: `a${n + 1}`,
      name: a.name.slice(0, 200),
      kind: a.kind,
      role: a.role.slice(0, 300),
      sentences: a.sentences.map((s) => reading.sentences[s]?.id ?? "p1s1"),
    }));
}

/** "U.S. Supreme Court" and "Supreme Court"; "Robert Gabriel Mugabe" and "Robert Mugabe". */
function isSame(a: Actor, b: Actor): boolean {
  if (a.name === b.name) return true;
  const [short = "", long = ""] = [a.name, b.name].sort((x, y) => x.length - y.length);
  if (long.endsWith(` ${short}`)) return true;
  const [s, l] = [short.split(" "), long.split(" ")];
  return a.kind === "person" && s.length > 1 && s[0] === l[0] && s.at(-1) === l.at(-1);
}

function actorOf(n: Name, reading: Reading): Actor | null {
  let name = fullName(n, reading);
  let role = roleOf(n, reading);
  // A title inside a name cuts it in two: "House Speaker Paul Ryan".
  const words = name.split(" ");
  let title = bodies.test(words.slice(-2).join(" "))
    ? -1
    : words.findLastIndex((w, at) => at < words.length - 1 && isTitle(w));
  if (title >= 0) {
    // "Secretary of State", "Prime Minister of India"
    if (words[title + 1] === "of" && words.length > title + 3) title += 2;
    name = words.slice(title + 1).join(" ");
    role = words.slice(0, title + 1).join(" ");
  }
  const kind = title >= 0 ? (name.includes(" ") ? "person" : null) : kindOf(n, role, reading);
  if (kind === "person") name = name.replace(/ of \p{Lu}.*$/u, "");
  return kind === null ? null : { name, kind, role, sentences: n.sentences };
}

/** "International Union of Pure and Applied Chemistry": a body's name runs on over "and", not into another body. */
function fullName(n: Name, reading: Reading): string {
  if (n.kind !== "organisation" || !n.name.includes(" of ")) return n.name;
  for (const { sentence, to } of n.mentions) {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    let end = to;
    if (tokens[end]?.norm !== "and" || !isUpper(tokens[end + 1])) continue;
    end++;
    while (isUpper(tokens[end])) end++;
    const rest = tokens
      .slice(to, end)
      .map((t) => t.text)
      .join(" ");
    if (!bodies.test(rest)) return `${n.name} ${rest}`;
  }
  return n.name;
}
const isUpper = (t: Token | undefined) => /^\p{Lu}\p{L}+/u.test(t?.text ?? "");

/** The kind that the text bears out, or null. */
function kindOf(n: Name, role: string, reading: Reading): NameKind | null {
  if (n.name.length < 2 || noActors.test(n.name) || letters.has(n.name) || /^(?:of|Under|The)\b/.test(n.name))
    return null;
  if (n.name === "European Union") return "organisation";
  if (countryOf(n.name) || countryByCapital(n.name)) return "place";
  if (n.kind === "people") return "people";
  const words = n.name.split(" ");
  const seen = n.mentions.map((m) => ({ m, tokens: reading.sentences[m.sentence]?.tokens ?? [] }));
  if (bodies.test(n.name) || (/^\p{Lu}{2,6}$/u.test(n.name) && seen.some(acts))) return "organisation";
  if (isPerson(n, role, words, seen)) return "person";
  if (!seen.every(({ m, tokens }) => tokens[m.to - 1]?.tag === "PROPN")) return null;
  const inside = seen.filter(({ m, tokens }) => within.test(tokens[m.from - 1]?.norm ?? "")).length;
  const active = seen.filter(acts).length;
  if (inside > active && words.length <= 3 && n.kind === "place") return "place";
  // A single word that speaks may be a person's last name or a company.
  if (words.length === 1 && (seen.some(speaks) || genderOfName(n.name) !== undefined)) return null;
  return active > 0 && n.sentences.length > 1 && inside === 0 && !words.some((w) => countryOf(w))
    ? "organisation"
    : null;
}

interface Seen {
  m: NameMention;
  tokens: Token[];
}
/** Subject of a verb: "Accell sells". */
const acts = ({ m, tokens }: Seen): boolean =>
  tokens
    .slice(m.from, m.to)
    .some(
      (t) =>
        baseOf(t.rel) === "nsubj" && tokens[t.head]?.tag === "VERB" && (t.head < m.from || t.head >= m.to),
    );
const speaks = ({ m, tokens }: Seen): boolean =>
  tokens.slice(m.from, m.to).some((t) => baseOf(t.rel) === "nsubj" && human.has(tokens[t.head]?.lemma ?? ""));

const human = new Set([
  ...sayingVerbs,
  ..."write tweet meet want know speak talk call ask hope feel love visit arrive return resign think serve die".split(
    " ",
  ),
]);

/** A title or job, a known first name, or a full name that speaks or is later called by its last part alone. */
function isPerson(n: Name, role: string, words: string[], seen: Seen[]): boolean {
  if (words.some((w) => /^(?:of|for|and|UK|US|World|Global|National|International|New)$/.test(w)))
    return false;
  const last = words.at(-1) ?? "";
  const common =
    levelOf(last.toLowerCase(), "noun") !== undefined ||
    countryOf(words[0] ?? "") !== undefined ||
    levelOf((words[0] ?? "").toLowerCase(), "adjective") !== undefined;
  if (n.kind === "person" && role !== "") return words.length > 1 || !common;
  if (words.length < 2) return false;
  if (genderOfName(words[0] ?? "") !== undefined) return true;
  if (common || words.some((w) => countryOf(w))) return false;
  return (
    (n.forms.includes(last) && seen.length > 1) || ((n.kind === "person" || role !== "") && seen.some(speaks))
  );
}
