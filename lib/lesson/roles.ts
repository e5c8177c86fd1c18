/** What a text says that its people, places and bodies are: "president of Syria", "director of the harbour board". */
import { spanText } from "@/lib/language/clauses";
import type { Name } from "@/lib/language/names";
import { bodyNouns, personNouns } from "@/lib/language/persons";
import type { Token } from "@/lib/language/tagger";
import { baseOf, childrenOf, spanOf } from "@/lib/language/tree";
import type { Reading, ReadSentence } from "./reading";

const titles =
  /^(?:president|minister|secretary|chancellor|premier|king|queen|prince|princess|sultan|emir|general|governor|mayor|senator|judge|justice|speaker|chairman|chairwoman|chair|ambassador|envoy|commissioner|director|leader|chief|pope|ayatollah|congressman|congresswoman|representative|delegate|spokesman|spokeswoman|spokesperson|attorney|commander|colonel|captain|professor|economist|analyst|activist|lawmaker|editor|founder|officer|prosecutor|counsel|lawyer|researcher|scientist|director-general|secretary-general)$/;
const places = new Set(
  "city town village capital country island province state region port river mountain territory district suburb county peninsula republic kingdom".split(
    " ",
  ),
);
export const isTitle = (word: string): boolean => titles.test(word.toLowerCase());
/** What is left of a title that was cut: "Foreign Affairs" is no foreign person. */
const halves = /^(?:foreign|executive|general|chief|deputy|vice|attorney|prime|acting|former|current)$/i;
const isPersonNoun = (t: Token | undefined) =>
  t !== undefined && (titles.test(t.lemma) || titles.test(t.norm) || personNouns.has(t.lemma));

/** The fullest role that a mention gives: an apposition after the name first, then a title before it; else the name's own. */
export function roleOf(name: Name, reading: Reading): string {
  if (name.kind === "people") return "";
  const said = name.mentions.flatMap(({ sentence, from, to }) => {
    const s = reading.sentences[sentence];
    return s ? [after(s, name, from, to), name.kind === "place" ? "" : before(s, from)] : [];
  });
  const best = said.filter((r) => r !== "").sort((a, b) => weight(b) - weight(a))[0];
  return (best ?? tidy(name.role)).slice(0, 300);
}
/** Longer says more, up to a point. */
const weight = (role: string) => Math.min(6, role.split(" ").length);

/** "…, the head of the harbour board," */
function after(s: ReadSentence, name: Name, from: number, to: number): string {
  const { tokens } = s;
  const head = headIn(tokens, from, to);
  if (tokens[to]?.text !== ",") return "";
  const appos = childrenOf(tokens, head, new Set(["appos"])).find((k) => k > to);
  if (appos === undefined) return "";
  const whole = spanOf(tokens, appos);
  const relative = childrenOf(tokens, appos, new Set(["acl", "acl:relcl", "conj", "appos"]));
  const end = Math.min(whole.to, ...relative.map((k) => spanOf(tokens, k).from));
  const start = whole.from;
  if (start !== to + 1 || end <= start || end - start > 14) return "";
  const closing = tokens[end]?.text ?? ".";
  if (!/^[,.;—–]$/.test(closing) && !relative.some((k) => spanOf(tokens, k).from === end)) return "";
  const noun = tokens[appos];
  const fits =
    name.kind === "person"
      ? isPersonNoun(noun)
      : noun !== undefined && (bodyNouns.has(noun.lemma) || places.has(noun.lemma) || noun.lemma === "group");
  if (!fits || noun?.tag !== "NOUN") return "";
  return tidy(spanText(tokens, s.text, { from: start, to: end }));
}

/** "former British Prime Minister" directly before the name. */
function before(s: ReadSentence, from: number): string {
  const { tokens } = s;
  let start = from;
  while (start > 0 && from - start < 8) {
    const t = tokens[start - 1];
    if (!t || !/^(?:NOUN|PROPN|ADJ)$/.test(t.tag) || /^(?:mr|mrs|ms|dr)\.?$/.test(t.norm)) break;
    // What belongs to another part of the sentence is no title.
    const linked = tokens
      .slice(start, from + 1)
      .some((_, n) => t.head === start + n || tokens[start + n]?.head === start - 1);
    if (!linked || baseOf(t.rel) === "obl") break;
    start--;
  }
  const part = tokens.slice(start, from);
  if (part.length === 0 || !isPersonNoun(part.at(-1))) return "";
  return tidy(spanText(tokens, s.text, { from: start, to: from }));
}

const headIn = (tokens: Token[], from: number, to: number): number => {
  for (let n = from; n < to; n++) {
    const head = tokens[n]?.head ?? -1;
    if (head < from || head >= to) return n;
  }
  return from;
};

/** Without an article before it, "Mr" or a stray comma. */
const tidy = (role: string) =>
  role
    .replace(/^(?:the|an?|its|their|his|her|our|my)\s+/i, "")
    .replace(/[\s,;—–-]+$/, "")
    .trim()
    .replace(halves, "");
