/** The dated events of a text in the order in which they happened; silent where date or event isn't sure. */
import { clauseAt, wordsIn } from "@/lib/language/clauses";
import { type DatedEvent, datedEvents } from "@/lib/language/events";
import type { Token } from "@/lib/language/tagger";
import { childrenOf, spanOf } from "@/lib/language/tree";
import type { Reading, ReadSentence } from "./reading";
import type { Lesson } from "./schema";
import { sayOf } from "./wording/said";
import { type Scene, sceneOf } from "./wording/scene";

type Timeline = Lesson["glance"]["timeline"];
interface Placed {
  from: number;
  when: string;
  what: string;
  sentence: string;
}

/** At most twelve events, each with its date as written and its clause in few words. */
export function timelineOf(reading: Reading): Timeline {
  const scene = sceneOf(reading);
  const placed = reading.sentences.flatMap((s) =>
    s.quoted > 0 || !s.prose ? [] : datedEvents(s.tokens).flatMap((e) => told(scene, s, e)),
  );
  // The same date and event may be told twice.
  const once = placed.filter((p, n) => placed.findIndex((o) => o.when === p.when && o.what === p.what) === n);
  return once
    .sort((a, b) => a.from - b.from)
    .slice(0, 12)
    .map(({ when, what, sentence }, n) => ({ id: `t${n + 1}`, when, what, sentence }));
}

function told(scene: Scene, s: ReadSentence, event: DatedEvent): Placed[] {
  const said = shortenings(s, event)
    .map((span) => sayOf(scene, s, event.clause, span, { most: 18 }))
    .find(
      (o) =>
        o !== null && !/^(?:when|while|if|after|before|although|as|since|that|which|who)\b/i.test(o.text),
    );
  if (!said) return [];
  const text = said.text.replace(/[.,;]+$/, "");
  return [
    {
      from: event.time.from,
      when: event.time.text,
      what: text.charAt(0).toUpperCase() + text.slice(1),
      sentence: s.id,
    },
  ];
}

const first = new Set(["advcl", "parataxis", "conj"]);
const then = new Set([...first, "obl", "advmod"]);
/** The clause without its date, the longest stretch first; then without what hangs on its verb behind the object. */
function shortenings({ tokens }: ReadSentence, { clause, date }: DatedEvent): { from: number; to: number }[] {
  const behind = (rels: ReadonlySet<string>) =>
    childrenOf(tokens, clause.head, rels).filter(
      (k) => k > clause.head && spanOf(tokens, k).from > Math.max(clause.head, clause.object),
    );
  const { from, to } = clauseAt(tokens, clause.head, new Set(clauseExtras(tokens, clause.head))).span;
  const start = date.from <= from + 1 ? (tokens[date.to]?.text === "," ? date.to + 1 : date.to) : from;
  const ends = [
    date.from > start ? Math.min(to, date.from) : to,
    ...[first, then].map((rels) => Math.min(to, ...behind(rels).map((k) => spanOf(tokens, k).from))),
  ];
  return ends
    .map((end) => trimmedEnd(tokens, { from: start, to: date.from > start ? Math.min(end, date.from) : end }))
    .filter(
      (span) =>
        span.from <= clause.head &&
        clause.head < span.to &&
        clause.object < span.to &&
        clause.subject >= span.from &&
        wordsIn(tokens, span) <= 20,
    );
}
const clauseExtras = (tokens: Token[], head: number) =>
  childrenOf(tokens, head, new Set(["conj", "parataxis"])).filter((k) => k > head);

/** Without the marks, conjunctions and prepositions at its end. */
function trimmedEnd(tokens: Token[], span: { from: number; to: number }) {
  let { to } = span;
  while (to > span.from && /^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(tokens[to - 1]?.tag ?? "")) to--;
  return { from: span.from, to };
}
