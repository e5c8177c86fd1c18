/** Events with a date of their own: past clauses whose verb carries "in 2011", "on 14 March 2016" or "in May 2014". */
import { type Clause, clauseAt } from "./clauses";
import type { Token } from "./tagger";
import { baseOf, childrenOf, type Span, spanOf } from "./tree";

/** Days since year 0 in a calendar of 372 days (31 a month): enough to compare; both ends included. */
export interface Time {
  from: number;
  to: number;
  text: string;
}
export interface DatedEvent {
  /** The clause without its date. */
  clause: Clause;
  time: Time;
  date: Span;
}

const months = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((m, n): [string, number][] => [
      [m, n],
      [m.slice(0, 3), n],
      [`${m.slice(0, 3)}.`, n],
    ]),
);
months.set("sept", 8);
months.set("sept.", 8);

/** Past events told in a sentence, each with its own date; no plans, denials or reported talk. */
export function datedEvents(tokens: Token[]): DatedEvent[] {
  return tokens.flatMap((t, n): DatedEvent[] => {
    const main = t.rel === "root" || (baseOf(t.rel) === "conj" && tokens[t.head]?.rel === "root");
    if (!main || (t.tag !== "VERB" && !childrenOf(tokens, n).some((k) => tokens[k]?.rel === "cop")))
      return [];
    const dates = childrenOf(tokens, n, new Set(["obl", "nmod"])).flatMap((k) => {
      const time = timeAt(tokens, k);
      return time ? [{ k, time }] : [];
    });
    const only = dates.length === 1 ? dates[0] : undefined;
    if (!only) return [];
    const clause = clauseAt(tokens, n, new Set([only.k]));
    const verb = tokens[clause.finite];
    if (
      clause.negated ||
      clause.modal !== "" ||
      clause.subject < 0 ||
      !verb ||
      (verb.xpos !== "VBD" && verb.norm !== "had")
    )
      return [];
    return [{ clause, time: only.time, date: spanOf(tokens, only.k) }];
  });
}

/** The time that a phrase names, or null: a whole date, a month with its year, or a year. */
function timeAt(tokens: Token[], top: number): Time | null {
  const { from, to, whole } = spanOf(tokens, top);
  if (!whole || to - from > 7) return null;
  const words = tokens.slice(from, to).filter((t) => t.tag !== "PUNCT");
  const lead = words[0];
  if (!lead) return null;
  const rest = lead.tag === "ADP" ? words.slice(1) : words;
  if (lead.tag === "ADP" && !/^(?:in|on)$/.test(lead.norm)) return null;
  let year = -1;
  let month = -1;
  let day = -1;
  for (const w of rest) {
    if (/^(?:1[5-9]|20)\d\d$/.test(w.norm) && year < 0) year = Number(w.norm);
    else if (months.has(w.norm) && month < 0) month = months.get(w.norm) ?? -1;
    else if (/^[0-3]?\d(?:st|nd|rd|th)?$/.test(w.norm) && day < 0) day = Number.parseInt(w.norm, 10);
    else if (
      /^(?:the|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|early|late|mid)$/.test(w.norm)
    )
      continue;
    else return null;
  }
  if (year < 0 || (day >= 0 && month < 0)) return null;
  const start = year * 372 + Math.max(0, month) * 31 + Math.max(0, day - 1);
  const length = month < 0 ? 372 : day < 0 ? 31 : 1;
  return { from: start, to: start + length - 1, text: rest.map((w) => w.text).join(" ") };
}

/** True where one time lies wholly before the other. */
export const isBefore = (a: Time, b: Time): boolean => a.to < b.from;
