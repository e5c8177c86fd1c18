/** Quotations that can be read alone, with the one who speaks and what the article says of that person's part. */
import type { Saying } from "@/lib/language/attribution";
import type { Token } from "@/lib/language/tagger";
import { heardIn } from "../heard";
import type { Reading, ReadSentence } from "../reading";
import { evidenceOf, isClear, sourceName } from "./sources";

/** In what capacity somebody speaks. */
export type Part =
  | "scholar"
  | "lawyer"
  | "business"
  | "spokesperson"
  | "office"
  | "judge"
  | "campaigner"
  | "affected";

export interface Speech {
  sentence: ReadSentence;
  /** The words themselves, one or two whole sentences, with a closing mark and without quotation marks. */
  text: string;
  /** The sentence before it, where its pronouns lean on that. */
  lead: string;
  tokens: Token[];
  /** Full name, or "the speaker", "the author". */
  who: string;
  saying?: Saying;
  part?: Part;
  /** How the article introduces the speaker: "a constitutional law professor at the Georgetown Law Center". */
  intro: string;
  /** Name and introduction as one phrase. */
  label: string;
  /** The sentence with the introduction. */
  introduced?: ReadSentence;
}

const known = new WeakMap<Reading, Speech[]>();

/** All quotations fit to be asked about; in a speech or an opinion piece also sentences of the speaker or author. */
export function speechesIn(reading: Reading): Speech[] {
  const before = known.get(reading);
  if (before) return before;
  const heard = heardIn(reading);
  const cited = heard.sayings.flatMap((saying): Speech[] => {
    const s = reading.sentences[saying.sentence];
    if (!s || !saying.direct || saying.negated) return [];
    // Two stretches of one sentence are halves of one statement.
    if (heard.sayings.some((o) => o !== saying && o.sentence === s.index)) return [];
    // "quoting the writer Cory Doctorow, who said: …": somebody else's words at second hand.
    if (
      /\b(?:who|quoting|quotes|quoted|citing)\b[^“"]{0,40}[“"]?$/.test(
        s.text.slice(0, s.tokens[saying.from]?.start),
      )
    )
      return [];
    const tokens = s.tokens.slice(saying.from, saying.to);
    const text = wholeWords(s, saying);
    const before = heard.sayings.find(
      (o) => o.sentence === s.index - 1 && o.direct && o.source.key === saying.source.key,
    );
    const lead = text === null || standsAlone(tokens) ? "" : leadOf(s, before, reading);
    if (text === null || lead === null) return [];
    const named = saying.source.kind === "person" && saying.source.name && isClear(saying.source);
    const who = named ? sourceName(saying.source) : "";
    const full = /^\p{Lu}\S* .*\p{Lu}/u.test(who) && !isHalf(who, reading);
    const known = full ? introOf(who, reading) : { intro: "", label: "" };
    return [{ sentence: s, text, lead, tokens, saying, ...known, who: full ? who : "the person quoted" }];
  });
  const own =
    reading.type === "speech" || reading.type === "opinion"
      ? reading.sentences.flatMap((s): Speech[] =>
          s.prose && s.quoted === 0 && !heard.passedOn.has(s.index) && s.words <= 36 && standsAlone(s.tokens)
            ? [
                {
                  sentence: s,
                  text: s.text,
                  lead: "",
                  tokens: s.tokens,
                  who: reading.type === "speech" ? "the speaker" : "the author",
                  intro: "",
                  label: "",
                },
              ]
            : [],
        )
      : [];
  const unclaimed = reading.sentences.flatMap((s): Speech[] => {
    if (reading.type !== "news" || heard.sayings.some((x) => x.sentence === s.index && x.direct)) return [];
    const found = [...s.text.matchAll(/[“"]([^“”"]+)[”"]/g)];
    const [only] = found;
    const from = s.tokens.findIndex((t) => only && t.start > only.index);
    const end = (only?.index ?? 0) + (only?.[0].length ?? 0) - 1;
    const to = s.tokens.findIndex((t) => t.start >= end);
    if (!only || found.length > 1 || from < 0 || to < from) return [];
    const tokens = s.tokens.slice(from, to);
    const text = wholeWords(s, { from, to });
    // A name or slogan in marks is no statement.
    if (text === null || !standsAlone(tokens) || !tokens.some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)))
      return [];
    return [{ sentence: s, text, lead: "", tokens, who: "the person quoted", intro: "", label: "" }];
  });
  const made = [...cited, ...unclaimed, ...own].sort((a, b) => a.sentence.index - b.sentence.index);
  known.set(reading, made);
  return made;
}

/** The sentence with the words, with the one that names their speaker and, where asked, the one that tells the speaker's part. */
export function proofOf(speech: Speech, reading: Reading, part: boolean): { sentence: string }[] {
  const spots = speech.saying ? evidenceOf(speech.saying, reading) : [{ sentence: speech.sentence.id }];
  const intro = part ? speech.introduced : undefined;
  return intro && spots.every((s) => s.sentence !== intro.id) ? [{ sentence: intro.id }, ...spots] : spots;
}

/** The quoted words with a capital and one closing mark; null where they are a part of a sentence or marked as cut. */
function wholeWords(s: ReadSentence, saying: Pick<Saying, "from" | "to">): string | null {
  const first = s.tokens[saying.from];
  const last = s.tokens[saying.to - 1];
  if (!first || !last) return null;
  const text = s.text.slice(first.start, last.end).trim();
  const words = text.split(/\s+/).length;
  if (words < 6 || words > 40 || !/^\p{Lu}/u.test(text) || /[[\]()“”"…]|\.\.\.|--/.test(text)) return null;
  if (/[.!?]\s+\p{Lu}|[,:] ?[‘’']\p{Lu}/u.test(text)) return null;
  // "‘… like this,’ he said, ‘but …’": the words go on behind the tag.
  const after = s.text.slice(last.end);
  if (/^[,;]?["”].*["“]/u.test(after)) return null;
  const mark = /^\s*([.!?])/.exec(after)?.[1] ?? ".";
  return /[.!?]$/.test(text) ? text : `${text.replace(/[,;:—–\s-]+$/u, "")}${mark}`;
}

/** The quoted sentence before, where it goes before without a gap and can be read alone; else null. */
function leadOf(s: ReadSentence, before: Saying | undefined, reading: Reading): string | null {
  const last = reading.sentences[s.index - 1];
  if (!before || !last || last.paragraph !== s.paragraph) return null;
  if (!standsAlone(last.tokens.slice(before.from, before.to))) return null;
  const text = wholeWords(last, before);
  return text !== null && text.split(" ").length + s.words <= 52 ? text : null;
}

const third =
  /^(?:it|he|she|they|him|her|them|his|their|its|this|these|those|such|that|there|here|then|so|one|ones|it's|it’s)$/;
const free = /^(?:he|she|they|him|her|them|his|their|its|this|these|those|such)$/;

/** No word that points outside: a pronoun only after a noun that it can stand for, no demonstrative at all. */
export function standsAlone(tokens: Token[]): boolean {
  const first = tokens.find((t) => t.tag !== "PUNCT");
  if (!first) return false;
  if (/^(?:but|and|so|yet|or|then|however|also|instead|nor|still|otherwise|too)$/.test(first.norm))
    return false;
  let noun = false;
  for (const [n, t] of tokens.entries()) {
    const next = tokens[n + 1];
    if (/^(?:NOUN|PROPN)$/.test(t.tag)) noun = true;
    if (
      /^(?:this|these|those|such)$/.test(t.norm) ||
      (t.norm === "that" &&
        /^(?:DET|PRON)$/.test(t.tag) &&
        t.rel !== "nsubj" &&
        t.rel !== "obj" &&
        t.rel !== "mark")
    ) {
      if (/^(?:year|week|month|country|nation|morning|century|city|world)$/.test(next?.lemma ?? "")) continue;
      if (t.norm === "those" && /^(?:who|whose|of)$/.test(next?.norm ?? "")) continue;
      if (t.norm === "such" && next?.norm === "as") continue;
      return false;
    }
    if (t.norm === "that" && t.tag === "PRON" && n === 0) return false;
    if (/^it$/.test(t.norm) && !noun) {
      // "It is outrageous that …": stands for nothing.
      const rest = tokens.slice(n + 1, n + 5).map((x) => x.tag);
      const later = tokens.slice(n + 2, n + 9).some((x) => /^(?:that|to|if)$/.test(x.norm));
      if (!(rest[0] === "AUX" && rest.slice(1, 3).includes("ADJ") && later)) return false;
    }
    if (free.test(t.norm) && !noun) return false;
  }
  return !(third.test(first.norm) && first.norm !== "it" && first.norm !== "there");
}

const titles =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof|Professor|President|Minister|Senator|Secretary|General|Judge|Justice|Director|Chancellor|Governor|Mayor|Princess|Prince|King|Queen|Chief|Executive|Rep|Sen|Captain|Colonel|Sergeant|Officer|Speaker|Bishop|Archbishop|Pope|Leader|CEO|Attorney|Commissioner|Ambassador|Envoy|Chairman|Legislator|Democrat|Republican|MP|MPs|Councillor)\.?$/;
/** "Kye Gwan" of "Kim Kye Gwan": the text has another name before it. */
const isHalf = (who: string, reading: Reading) =>
  reading.sentences.some((s) => {
    const at = s.text.indexOf(who);
    const before = at > 0 ? (/(\p{Lu}[\p{L}.’'-]*) $/u.exec(s.text.slice(0, at))?.[1] ?? "") : "";
    return (
      before !== "" &&
      !titles.test(before) &&
      !/(?:'s|’s|s)$|^\p{Lu}{2,}$/u.test(before) &&
      at > before.length + 1
    );
  });

const kinds: [Part, RegExp][] = [
  ["spokesperson", /\bspokes(?:man|woman|person)\b|\bpress secretary\b/i],
  [
    "lawyer",
    /\b(?:attorney (?:with|for|at)|lawyer|staff attorney|legal director|barrister|solicitor|counsel for)\b/i,
  ],
  ["judge", /\b(?:judge|justice)\b/i],
  [
    "office",
    /\b(?:minister|(?<!vice )president|senator|secretary|mayor|governor|FBI|administrator|commissioner|chancellor|premier|prime minister|congress(?:man|woman)|lawmaker|member of parliament|MP|ambassador|sheriff|police chief|assistant attorney general|attorney general|Rep\.|council(?:l?or|man|woman)|ministry|government agency|chief executive of Hong Kong)\b/i,
  ],
  [
    "scholar",
    /\b(?:professor|researcher|scientist|historian|economist|analyst|lecturer|ecologist|psychologist|sociologist|biologist|physicist|chemist|astronomer|climatologist|geologist|epidemiologist|political scientist|fellow at|who (?:studies|led the (?:study|research))|director of the [^,]{3,60} at [^,]{0,30}University|think tank)\b/i,
  ],
  [
    "business",
    /\b(?:CEO|chief executive|co-?founder|founder|owner|managing director|vice president (?:at|of [^,]{2,40}(?:Inc|Consulting|Solutions|Company|Group))|head of (?:sales|marketing|customer)|company director|retailer)\b/i,
  ],
  [
    "campaigner",
    /\b(?:activist|campaigner|advocate|union leader|organi[sz]er|director of (?:Amnesty|Greenpeace|Human Rights)|of (?:Amnesty|Greenpeace|Human Rights)|WWF|charity|protest leader|lobbyist)\b/i,
  ],
  [
    "affected",
    /\b(?:resident|villager|mother|father|parent|survivor|victim|patient|pupil|student|farmer|fisherman|refugee|shopkeeper|migrant|worker at|neighbou?r|headman|pensioner|nurse|teacher|driver)\b/i,
  ],
];

/** What the article says of a person beside the full name, and the capacity that this gives. */
export function introOf(
  who: string,
  reading: Reading,
  fits: (intro: string) => boolean = (t) => kinds.some(([, test]) => test.test(t)),
): Pick<Speech, "intro" | "label" | "part" | "introduced"> {
  for (const s of reading.sentences) {
    const at = s.text.indexOf(who);
    if (at < 0) continue;
    const after = s.text.slice(at + who.length);
    const apposed =
      /^, ((?:an?|the|its|chief|head|director|president|chairman|chairwoman|founder|co-founder|CEO|owner|manager|vice|deputy|assistant|editor|author|professor|who|former)\b[^,.;:“”"—]{3,90}?)(?:[,.;:—]|$| said| says| told)/u.exec(
        after,
      )?.[1];
    const before = /(?:^|[,;“"] ?|\b(?:said|says) |\b[Tt]he )((?:[\p{L}.’'&-]+ ){1,6})$/u
      .exec(s.text.slice(0, at))?.[1]
      ?.trim();
    const intro = [apposed, before].find((t) => t && fits(t));
    if (!intro) continue;
    const part = kinds.find(([, test]) => test.test(intro))?.[0];
    const told = intro.replace(/^(?:said|says) /i, "");
    const label = intro === apposed ? `${who}, ${told},` : `${told.replace(/^the /i, "")} ${who}`;
    return { intro: told, label, introduced: s, ...(part ? { part } : {}) };
  }
  return { intro: "", label: "" };
}
