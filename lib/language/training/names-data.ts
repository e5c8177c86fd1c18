/** Sentences with their names marked, from three kinds of file. Labels: "O", "B-PER", "I-PER", … for PER, LOC, ORG, MISC. */

export interface NamedSentence {
  words: string[];
  labels: string[];
}

const kindsOfGum: Record<string, string> = { person: "PER", place: "LOC", organization: "ORG" };

/** GUM's `Entity=` spans of persons, places and organisations that are names: their last word but a bracket is a proper noun. */
export function readGumNames(content: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  let spans: [number, number, string][] = [];
  const open: [string, number, string][] = [];
  const close = () => {
    if (words.length > 0) sentences.push({ words, labels: spansToLabels(words, tags, spans) });
    words = [];
    tags = [];
    spans = [];
    open.length = 0;
  };
  for (const line of content.split("\n")) {
    if (line === "") close();
    if (!/^\d+\t/.test(line)) continue;
    const cells = line.split("\t");
    words.push(cells[1] ?? "");
    tags.push(cells[3] ?? "");
    const n = words.length - 1;
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(cells[9] ?? "")?.[1] ?? "";
    for (const part of entity.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      const [group = "", kind = ""] = part.replace(/[()]/g, "").split("-");
      if (part.startsWith("(")) open.push([group, n, kind]);
      if (!part.endsWith(")")) continue;
      const at = open.map(([g]) => g).lastIndexOf(group);
      const [begun] = at < 0 ? [undefined] : open.splice(at, 1);
      if (begun && kindsOfGum[begun[2]]) spans.push([begun[1], n + 1, kindsOfGum[begun[2]] ?? ""]);
    }
  }
  close();
  return sentences;
}

const titleWord =
  /^(?:President|Vice|Prime|Minister|Secretary|Senator|Judge|Justice|King|Queen|Prince|Princess|Chancellor|General|Gen\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Professor|Prof\.?|Governor|Mayor|Sir|Lord|Lady|Ambassador|Representative|Sen\.|Rep\.|Captain|Colonel|Pope|St\.|Saint)$/;

/** Keeps of each span the run of capitals that it begins with, where a name and not a common noun heads it; outer spans first. */
function spansToLabels(words: string[], tags: string[], spans: [number, number, string][]): string[] {
  const labels = words.map(() => "O");
  const named = (n: number) =>
    /^\p{Lu}/u.test(words[n] ?? "") && /^(?:PROPN|ADJ|NOUN|X)$/.test(tags[n] ?? "");
  for (const [from, to, kind] of [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    let start = tags[from] === "DET" ? from + 1 : from;
    if (kind === "PER") while (start + 1 < to && titleWord.test(words[start] ?? "")) start++;
    let end = start;
    while (end < to && (named(end) || (end > start && joinsName(words, named, end, to)))) end++;
    if (end === start || !tags.slice(start, end).includes("PROPN")) continue;
    const next = end < to ? (tags[end] ?? "") : "";
    const noun = /^(?:NOUN|ADJ|NUM|VERB|PROPN)$/.test(next) || words[end] === "-";
    if (noun || labels.slice(start, end).some((l) => l !== "O")) continue;
    for (let n = start; n < end; n++) labels[n] = `${n === start ? "B" : "I"}-${kind}`;
  }
  return labels;
}

const joinsName = (words: string[], named: (n: number) => boolean, at: number, to: number) =>
  at + 1 < to &&
  /^(?:of|-|–|&|de|da|van|von|al|for|the)$/.test(words[at] ?? "") &&
  (named(at + 1) || (at + 2 < to && /^(?:the|-)$/.test(words[at + 1] ?? "") && named(at + 2)));

/** Lines "word I-ORG", as in CoNLL 2003 before "B-" marks every begin. */
export function readWikigold(content: string): NamedSentence[] {
  return content
    .split(/\n\s*\n/)
    .map((block) => {
      const rows = block
        .trim()
        .split("\n")
        .map((line) => line.trim().split(" "));
      const labels = rows.map(([, label = "O"], n) => {
        const before = rows[n - 1]?.[1] ?? "O";
        return label === "O" ? "O" : `${before.slice(2) === label.slice(2) ? "I" : "B"}-${label.slice(2)}`;
      });
      return { words: rows.map(([word = ""]) => word), labels };
    })
    .filter((s) => s.words[0] !== "");
}

/** Universal NER's columns: number, word, label. */
export function readUner(content: string): NamedSentence[] {
  return content
    .split(/\n\n+/)
    .map((block) => {
      const rows = block
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t"));
      return {
        words: rows.map((r) => r[1] ?? ""),
        labels: rows.map((r) => (/^[BI]-/.test(r[2] ?? "") ? (r[2] ?? "O") : "O")),
      };
    })
    .filter((s) => s.words.length > 0);
}
