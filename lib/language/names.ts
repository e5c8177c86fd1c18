import { ownName } from "./entities";
import { countryOf } from "./places";
import type { Token } from "./tagger";

export type NameKind = "person" | "place" | "organisation" | "people";
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

const titleWords =
  /^(?:President|Prime|Minister|Secretary|Foreign|Senator|Judge|Justice|King|Queen|Prince|Princess|Sultan|Chancellor|General|Gen|Mr|Mrs|Ms|Dr|Professor|Prof|Governor|Mayor|Sir|Lord|Lady|Attorney|Director|Chief|Executive|Vice|Deputy|Ambassador|Congressman|Congresswoman|Representative|Rep|Sen|Chairman|Chairwoman|Speaker|Colonel|Captain|Pope|Leader|Commissioner)\.?$/;
const organisationWords =
  /\b(?:Party|Ministry|Department|Court|Congress|Council|Union|University|College|Institute|Association|Agency|Committee|Commission|Organi[sz]ation|Bank|Company|Corporation|Inc|Ltd|Group|Fund|Foundation|Army|Forces?|Police|Parliament|Senate|House|Assembly|Nations|Bureau|Center|Centre|Federation|League|Movement|Front|Hezbollah|Hamas|NATO|UN|Reuters|Times|Guardian|BBC|FBI|CIA|Trust|School|Society|Office|Board|Museum|Club|Network|Administration|Consulting|Security|Industries|Media|News|Post|Journal|Airlines|Systems|Services|Solutions|Partners|Holdings|Studios|Records|Labs?|Laboratory)\b/;
const notNames = new Set(
  "the a an this that these those it he she they we i you his her their its our my there here when while if but and or so for in on at by to of from as with after before since although though despite both many most some all no not what who how why where which such other another each every however moreover nonetheless nevertheless meanwhile therefore thus instead also then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yes mr mrs ms dr god o".split(
    " ",
  ),
);

interface Mention {
  words: string[];
  title: string[];
  sentence: number;
  from: number;
  to: number;
  role: string;
  opens: boolean;
}

const isCapital = (t: Token) => /^\p{Lu}/u.test(t.text);
const joins = (t: Token) => /^(?:of|the|al|bin|de|van|von|del|da|el)$/i.test(t.text);

/** Finds the names of a text, sentence by sentence, and joins the ways in which each is called. */
export function namesOf(sentences: Token[][]): Name[] {
  const lower = new Set<string>();
  for (const s of sentences) for (const t of s) if (/^\p{Ll}/u.test(t.text)) lower.add(t.norm);
  // A capital inside a sentence shows a name; the first word of a sentence has one anyway.
  const inside = new Set<string>();
  for (const s of sentences)
    for (const [n, t] of s.entries()) if (n > 0 && !opensQuote(s[n - 1]) && isCapital(t)) inside.add(t.norm);
  const mentions = sentences.flatMap((tokens, n) => mentionsIn(tokens, n, lower, inside));
  return joinAliases(mentions);
}

const opensQuote = (before: Token | undefined) => /^["“‘(:—–]$/.test(before?.text ?? "");

function mentionsIn(tokens: Token[], sentence: number, lower: Set<string>, inside: Set<string>): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    if (
      !first ||
      !isCapital(first) ||
      notNames.has(first.norm) ||
      /^i'/.test(first.norm) ||
      first.tag === "PUNCT"
    ) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length) {
      const next = tokens[end];
      const after = tokens[end + 1];
      if (!next) break;
      const touches = tokens[end - 1]?.end === next.start;
      if (isCapital(next) && !notNames.has(next.norm)) end++;
      else if (
        joins(next) &&
        after &&
        isCapital(after) &&
        !notNames.has(after.norm) &&
        /^(?:of|al|bin|de|van|von|del|da|el)$/i.test(next.text) &&
        !countryBefore(tokens, at, end)
      )
        end += 2;
      else if (next.text === "-" && touches && after && isCapital(after)) end += 2;
      else if (next.text === "." && tokens[end - 1]?.text.length === 1 && touches) end++;
      else break;
    }
    const words = tokens.slice(at, end).map((t) => t.text);
    const opens = at === 0 || opensQuote(tokens[at - 1]);
    const common =
      opens &&
      words.length === 1 &&
      (lower.has(first.norm) || !inside.has(first.norm)) &&
      !countryOf(first.text);
    if (!common) {
      const title: string[] = [];
      while (words.length > 1 && titleWords.test(words[0] ?? "")) title.push(words.shift() ?? "");
      if (!(words.length === 1 && titleWords.test(words[0] ?? ""))) {
        const own = ownName(words);
        const to = own ? end - (words.length - own.to) : end;
        if (own) {
          words.splice(own.to);
          title.push(...words.splice(0, own.from));
        }
        const from = at + title.length;
        found.push({ words, title, sentence, from, to, role: roleAfter(tokens, end), opens });
      }
    }
    at = end;
  }
  return found;
}

const countryBefore = (tokens: Token[], from: number, to: number) =>
  countryOf(
    tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(" "),
  ) !== undefined;

/** "…, the party's leader in Ohio," right after a name. */
function roleAfter(tokens: Token[], end: number): string {
  if (tokens[end]?.text !== ",") return "";
  const stop = tokens.findIndex((t, n) => n > end && /^[,.;—–]$/.test(t.text));
  const inner = tokens.slice(end + 1, stop < 0 ? end + 1 : stop);
  const first = inner[0];
  if (!first || inner.length < 2 || inner.length > 12) return "";
  if (
    !/^(?:the|a|an|head|leader|president|director|chief|chairman|minister|professor|founder|spokesman|spokeswoman)$/.test(
      first.norm,
    )
  )
    return "";
  if (inner.some((t) => /^(?:AUX|VERB)$/.test(t.tag) || t.text === "and")) return "";
  if (
    !inner.some((t) =>
      /^(?:head|leader|president|director|chief|chair\w*|minister|professor|founder|spokes\w+|secretary|author|manager|lawyer|judge|mayor|governor|member|researcher|expert|analyst|economist|editor|officer|capital|group|agency|party|company|city|country|province|organi[sz]ation)$/.test(
        t.norm,
      ),
    )
  )
    return "";
  return inner
    .map((t, n) => (n > 0 && t.start > (inner[n - 1]?.end ?? 0) ? " " : "") + t.text)
    .join("")
    .trim();
}

function joinAliases(mentions: Mention[]): Name[] {
  const names: Name[] = [];
  const longest = [...mentions].sort((a, b) => b.words.length - a.words.length || a.sentence - b.sentence);
  const owner = new Map<Mention, Name>();
  for (const mention of longest) {
    const form = mention.words
      .join(" ")
      .replace(/ \. ?| \.$/g, ". ")
      .replace(/ - /g, "-")
      .trim();
    const country = countryOf(form);
    const name =
      names.find((n) => (country ? n.name === country.name : sameName(n, mention, form))) ??
      add(names, country ? country.name : form, country ? "place" : kindOf(mention, form), form);
    if (!name.forms.includes(form)) name.forms.push(form);
    if (mention.title.length > 0 && name.kind !== "place") {
      name.kind = "person";
      const title = mention.title.join(" ");
      if (!/^(?:Mr|Mrs|Ms|Dr|Sir)\.?$/.test(title) && title.length > name.role.length) name.role = title;
    }
    if (name.role === "" && mention.role !== "") name.role = mention.role;
    owner.set(mention, name);
  }
  for (const mention of mentions) {
    const name = owner.get(mention);
    if (!name) continue;
    if (!name.sentences.includes(mention.sentence)) name.sentences.push(mention.sentence);
    name.mentions.push({ sentence: mention.sentence, from: mention.from, to: mention.to });
  }
  return names.sort(
    (a, b) => b.sentences.length - a.sentences.length || (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0),
  );
}

function add(names: Name[], name: string, kind: NameKind, form: string): Name {
  const made: Name = { name, kind, forms: [form], role: "", sentences: [], mentions: [] };
  names.push(made);
  return made;
}

/** A shorter form is the same name where it is the long form's ending ("Al Assad"), or its initials ("UN"). */
function sameName(name: Name, mention: Mention, form: string): boolean {
  if (name.name === form) return true;
  if (name.kind === "place") return false;
  if (/^\p{Lu}{2,6}$/u.test(form)) {
    const initials = name.name
      .split(/[\s-]+/)
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w.charAt(0))
      .join("");
    if (initials === form) return true;
  }
  const long = name.name.split(" ");
  if (name.kind !== "person" && mention.title.length === 0 && long.length > 3) return false;
  return (
    name.kind !== "organisation" &&
    long.length > mention.words.length &&
    long.slice(-mention.words.length).join(" ") === form
  );
}

function kindOf(mention: Mention, form: string): NameKind {
  if (mention.title.length > 0) return "person";
  if (organisationWords.test(form) || /^\p{Lu}{2,6}$/u.test(form)) return "organisation";
  if (
    /\b(?:Sea|Gulf|River|Island|Islands|City|Street|Mountain|Strait|Bay|County|State|North|South|East|West|Coast|Valley|Republic|Province|Crimea|Geneva|Europe|Asia|Africa|America|Korea|York|Angeles|Hill|Park|Heights|Beach|Desert)\b/.test(
      form,
    )
  )
    return "place";
  if (mention.words.length === 1 && /(?:ans|ians|ese|ists|crats|icans)$/.test(form)) return "people";
  if (
    mention.words.length >= 2 &&
    mention.words.length <= 4 &&
    mention.words.every((w) => /^\p{Lu}[\p{L}.'’-]*$/u.test(w))
  )
    return "person";
  return "place";
}
