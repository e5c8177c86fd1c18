/** Runs the tables over a text: each trigger that a row knows, as a question with the row's options. */
import type { Candidate } from "../candidate";
import { hash } from "../hash";
import { excerptOf } from "../lexicon/excerpt";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote, statement } from "../voice";
import { type Scene, sceneOf } from "../wording/scene";
import type { Fills, Found, Row } from "./row";

const searches = new Map<Row, RegExp>();
/** The row's expression in the form that finds every match with its place; made once. */
function searchOf(row: Row): RegExp {
  const known = searches.get(row) ?? new RegExp(row.cue.source, `dg${row.cue.flags}`);
  searches.set(row, known);
  return known;
}

/** The trigger's tokens; null where it doesn't stand on whole words. */
export function foundIn(s: ReadSentence, row: Row, scene: Scene): Found | null {
  if (!row.cue.test(s.text) || row.not?.test(s.text)) return null;
  const cue = searchOf(row);
  for (const m of s.text.matchAll(cue)) {
    const [start, last] = m.indices?.groups?.w ?? m.indices?.[0] ?? [0, 0];
    const end = start + s.text.slice(start, last).trimEnd().length;
    const from = s.tokens.findIndex((t) => t.start >= start);
    const to = s.tokens.findIndex((t) => t.end >= end) + 1;
    if (from < 0 || to <= from || s.tokens[from]?.start !== start || s.tokens[to - 1]?.end !== end) continue;
    const found = {
      s,
      scene,
      tokens: s.tokens,
      from,
      to,
      words: s.text.slice(start, end),
      groups: { ...m.groups },
    };
    if (!row.when || row.when(found)) return found;
  }
  return null;
}

const put = (text: string, fills: Fills) =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => fills[name] ?? all);

function itemOf(row: Row, f: Found, fills: Fills): Candidate | null {
  const { s } = f;
  const excerpt = excerptOf(s, f.from, f.to - 1, []);
  if (!excerpt || (!excerpt.whole && !isCutWell(f, excerpt.text))) return null;
  const shown = f.words;
  // "to target and take down drones": cut before its object.
  const verb = /\bto ([\p{L}-]+)$/u.exec(fills.v ?? "")?.[1];
  if (Object.values(fills).some((text) => isCutShort(f, text))) return null;
  if (verb && new RegExp(`\\b${verb}(?:,| and| or)\\b`).test(s.text)) return null;
  // The words twice in the quotation: it wouldn't be clear which are meant.
  if (
    ` ${excerpt.text.toLowerCase()} `.split(
      new RegExp(`(?<![\\p{L}])${escaped(shown.toLowerCase())}(?![\\p{L}])`, "u"),
    ).length !== 2
  )
    return null;
  const all: Fills = { ...small(f, fills), w: quote(shown) };
  for (const name of ["x", "y", "c", "n"]) {
    const text = all[name];
    if (text) all[name.toUpperCase()] = text.charAt(0).toUpperCase() + text.slice(1);
  }
  const asked = row.ask[hash(`${s.text} ${row.id}`) % row.ask.length] ?? "";
  const lead = `Read ${excerpt.whole ? "this sentence" : "these words"} from paragraph ${s.paragraph}: ${quote(excerpt.text)}`;
  return {
    kind: "multiple-choice",
    pattern: row.kind,
    group: `${row.kind} ${row.id}`,
    skill: row.kind === "certainty" ? "certainty" : "inference",
    stem: `${lead} ${put(asked, all)}`,
    key: statement(put(row.key, all)),
    wrong: row.wrong.map(([text, reason], n) => ({
      text: statement(put(text, all)),
      type: n === 2 ? "not-in-text" : "misreading",
      reason: put(reason, all),
      ...(n === 2 ? {} : { sentence: s.id }),
    })),
    evidence: [[{ sentence: s.id }]],
    score: row.worth - (row.fill ? 0 : 0.12) - (leans(excerpt.text) ? 0.06 : 0) - (s.words > 34 ? 0.02 : 0),
    anchor: s.index,
  };
}
/** The sentence's first noun, put in for a pronoun, without its capital: "that farmers pay the tax". */
function small({ s, scene }: Found, fills: Fills): Fills {
  const first = s.tokens[0];
  if (first?.tag !== "NOUN" || scene.isName(first.text)) return { ...fills };
  const low = first.text.charAt(0).toLowerCase() + first.text.slice(1);
  return Object.fromEntries(
    Object.entries(fills).map(([name, text]) => [
      name,
      text.replaceAll(new RegExp(`\\b${escaped(first.text)}\\b`, "g"), low),
    ]),
  );
}
/** "until soldiers" of "until soldiers arrived": a clause cut before its verb. */
function isCutShort({ s }: Found, text: string): boolean {
  const tail =
    /\b(?:until|before|after|when|while|as|because|since|than) (?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+$/u.exec(
      text,
    )?.[0];
  const at = tail ? s.text.indexOf(tail) : -1;
  if (!tail || at < 0) return false;
  return /^(?:VBD|VBZ|VBP|MD)$/.test(s.tokens.find((t) => t.start >= at + tail.length)?.xpos ?? "");
}
/** True where a cut quotation starts and ends at a border of clauses. */
function isCutWell({ s }: Found, shown: string): boolean {
  const bare = shown.replace(/^… | …$/g, "");
  const at = s.text.indexOf(bare);
  if (at < 0) return !/^… (?:and|or|but|which|who|announced)\b|\b(?:and|or|now|but),? …$/.test(shown);
  const first = s.tokens.find((t) => t.start >= at);
  const last = s.tokens.findLast((t) => t.end <= at + bare.length);
  return (
    !(first && at > 0 && /^(?:VERB|AUX|CCONJ|PART)$/.test(first.tag)) &&
    !(first && at > 0 && /^(?:which|who|whom|whose)$/.test(first.norm)) &&
    /^(?:NOUN|PROPN|NUM|PUNCT|ADJ)$/.test(last?.tag ?? "")
  );
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A quotation that opens with a pronoun sends the reader back to the text. */
const leans = (text: string) =>
  /^(?:… )?["“‘]?(?:he|she|it|they|this|that|these|those|his|her|their|its|which|who|and|but)\b/i.test(text);

export const fit = (s: ReadSentence) =>
  s.words >= 7 &&
  s.words <= 62 &&
  !s.signals.has("question") &&
  /^["“‘'(]?[\p{Lu}\p{N}]/u.test(s.text) &&
  /[.!…]["”’')]*$/.test(s.text) &&
  s.tokens.some((t) => t.tag === "VERB" || t.tag === "AUX");

/** Questions of the tables' rows; of the variants that fit a sentence the worthiest is taken. */
export function inferred(tools: Tools, table: readonly Row[]): Candidate[] {
  const scene = sceneOf(tools.reading);
  const ids = new Map<string, Row[]>();
  for (const row of table) ids.set(row.id, [...(ids.get(row.id) ?? []), row]);
  return tools.reading.sentences.filter(fit).flatMap((s) =>
    [...ids.values()].flatMap((variants) => {
      const made = variants.flatMap((row) => {
        const f = foundIn(s, row, scene);
        const fills = f && (row.fill ? row.fill(f) : {});
        const item = f && fills && itemOf(row, f, fills);
        return item ? [item] : [];
      });
      const top = Math.max(...made.map((item) => item.score));
      const best = made.filter((item) => item.score === top);
      return best[hash(s.text) % (best.length || 1)] ?? [];
    }),
  );
}
