/** Word stems, so that "evaporated", "evaporates" and "evaporation" count as one word. */
import { irregularNouns, irregularOthers, irregularVerbs } from "@/lib/language/lemma-irregular";

const bases = new Map<string, string>();
for (const line of [irregularOthers, irregularNouns, irregularVerbs].join("\n").split("\n")) {
  const [base = "", ...forms] = line.split(" ");
  // "More" is not "most" in an answer, nor "less" "least".
  if (/^(?:much|many|little)$/.test(base)) continue;
  for (const form of forms) if (!bases.has(form)) bases.set(form, base);
}
const compared =
  `big hot long large small high low short loud soft hard fast slow thick thin tight loose heavy light warm cool cold
dark bright dim deep shallow steep flat wide narrow strong weak great close near old young new poor rich safe quick quiet clear clean
easy early late tall firm harsh cheap tough free wet dry full few smart fair strict broad bold brave fierce calm wise tiny happy costly
likely deadly friendly healthy wealthy busy angry`.split(/\s+/);
for (const base of compared) {
  const root = base
    .replace(/e$/, "")
    .replace(/([^aeiou])y$/, "$1i")
    .replace(/^([^aeiou]+[aeiou])([bdgmnpt])$/, "$1$2$2");
  for (const end of ["er", "est"]) bases.set(root + end, base);
}

const consonants = "[^aeiou][^aeiouy]*";
const vowels = "[aeiouy][aeiou]*";
const once = new RegExp(`^(?:${consonants})?${vowels}${consonants}`);
const onceOnly = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`);
const twice = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(?:${consonants})?[aeiouy]`);
const shortEnd = new RegExp(`^${consonants}[aeiouy][^aeiouwxy]$`);

const second: Record<string, string> = {
  ational: "ate",
  tional: "tion",
  enci: "ence",
  anci: "ance",
  izer: "ize",
  bli: "ble",
  alli: "al",
  entli: "ent",
  eli: "e",
  ousli: "ous",
  ization: "ize",
  ation: "ate",
  ator: "ate",
  alism: "al",
  iveness: "ive",
  fulness: "ful",
  ousness: "ous",
  aliti: "al",
  iviti: "ive",
  biliti: "ble",
};
const third: Record<string, string> = {
  icate: "ic",
  ative: "",
  alize: "al",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: "",
};
const endings = (table: Record<string, string>) => new RegExp(`^(.+?)(${Object.keys(table).join("|")})$`);
const secondEnd = endings(second);
const thirdEnd = endings(third);
const fourthEnd =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;

const known = new Map<string, string>();
/** The stem of a lower-case word (Porter 1980), after an irregular form is made regular ("went", "go"). */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = porter(bases.get(word) ?? word);
    known.set(word, stem);
  }
  return stem;
}

function porter(word: string): string {
  if (word.length < 3) return word;
  let w = word.startsWith("y") ? `Y${word.slice(1)}` : word;
  w = w.replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
  w = withoutPast(w);
  if (w.endsWith("y") && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  for (const [end, table] of [
    [secondEnd, second],
    [thirdEnd, third],
  ] as const) {
    const [, head = "", tail = ""] = end.exec(w) ?? [];
    if (head !== "" && once.test(head)) w = head + (table[tail] ?? tail);
  }
  const [, head = ""] = fourthEnd.exec(w) ?? [];
  if (head !== "" && twice.test(head)) w = head;
  if (w.endsWith("e")) {
    const bare = w.slice(0, -1);
    if (twice.test(bare) || (onceOnly.test(bare) && !shortEnd.test(bare))) w = bare;
  }
  if (w.endsWith("ll") && twice.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}

function withoutPast(w: string): string {
  if (w.endsWith("eed")) return once.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
  const [, head = ""] = /^(.+?)(?:ed|ing)$/.exec(w) ?? [];
  if (head === "" || !hasVowel.test(head)) return w;
  if (/(?:at|bl|iz)$/.test(head)) return `${head}e`;
  if (/([^aeiouylsz])\1$/.test(head)) return head.slice(0, -1);
  return shortEnd.test(head) ? `${head}e` : head;
}
