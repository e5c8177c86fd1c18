/** The relations of an article that items may rest on: each with both sides as text and with who says it. */
import { agreesAlone, type Clause, nounSpan, sharedSubject, spanText, wordsIn } from "@/lib/language/clauses";
import { corePhrase } from "@/lib/language/coreference-mentions";
import { antecedentText } from "@/lib/language/coreference-rewrite";
import { type Relation, relationsOf } from "@/lib/language/relations";
import { repaired } from "@/lib/language/relations-repair";
import { stanceOf } from "@/lib/language/saying";
import type { Span } from "@/lib/language/tree";
import type { Reading, ReadSentence } from "../reading";
import { rendered, type Said, sayOf } from "./said";
import { type Scene, sceneOf } from "./scene";

/** Stands for a speaker whom the sentence doesn't name. */
export const somebody = "a person quoted";
export interface Tie {
  scene: Scene;
  s: ReadSentence;
  r: Relation;
  /** Both sides, told so that each stands alone. */
  main: Said;
  side: Said;
  /** Who says so ("Amara Osei"), or empty for the text itself. */
  holder: string;
}

const known = new WeakMap<Reading, Tie[]>();
/** Every usable relation of a reading, in text order. */
export function tiesOf(reading: Reading): Tie[] {
  const before = known.get(reading);
  if (before) return before;
  const scene = sceneOf(reading);
  const ties = reading.sentences.flatMap((s) => (runs(s) ? within(scene, s) : []));
  known.set(reading, ties);
  return ties;
}

/** The relations inside a sentence; where its parse shows none at a plain subordinator, by the parse of its halves. */
function within(scene: Scene, s: ReadSentence): Tie[] {
  const found = relationsOf(s.tokens).flatMap((r) => tieOf(scene, s, r) ?? []);
  if (
    found.some((t) => t.r.marker !== "to" && t.r.marker !== "-ing") ||
    s.quoted > 0 ||
    scene.sayings.some((x) => x.sentence === s.index)
  )
    return found;
  const tokens = repaired(s.tokens, s.text, (text) => scene.parse(text));
  if (!tokens) return found;
  const again = { ...s, tokens };
  return [
    ...found,
    ...relationsOf(tokens).flatMap((r) =>
      /^(?:to|-ing|by)$/.test(r.marker) ? [] : (tieOf(scene, again, r, true) ?? []),
    ),
  ];
}

export const runs = (s: ReadSentence) =>
  s.words >= 8 &&
  s.words <= 50 &&
  !s.signals.has("question") &&
  /[.!…]["”’')]*$/.test(s.text) &&
  /^["“‘'(]?[\p{Lu}\p{N}$£€]/u.test(s.text);

function tieOf(scene: Scene, s: ReadSentence, r: Relation, halves = false): Tie | null {
  if (r.inner || !usable(s, r)) return null;
  const holder = holderOf(scene, s, r);
  if (holder === null) return null;
  const text = (span: Span) => spanText(s.tokens, s.text, span);
  if (open(r.main.whole ? text(r.main.span) : "") || open(text(r.side))) return null;
  if (!halves && scene.sureness(s) < 0.08) return null;
  const holds = (clause: Clause | null) =>
    clause?.whole === true && agreesAlone(s.tokens, clause, s.text, (cut) => scene.parse(cut));
  if (!holds(r.main) || (r.form === "clause" && !holds(r.sub))) return null;
  const spoken = scene.reading.type === "speech";
  const main = sayMain(scene, s, r.main, spoken);
  const side = sayOf(scene, s, r.sub, r.side, { least: r.form === "clause" ? 3 : 2, most: 20, spoken });
  return main && side ? { scene, s, r, main, side, holder } : null;
}

/** The main clause as a statement, with the subject that it shares where it has none of its own. */
function sayMain(scene: Scene, s: ReadSentence, clause: Clause, spoken: boolean): Said | null {
  const shared = sharedSubject(s.tokens, clause);
  if (clause.subject < 0 && shared < 0) return null;
  if (shared < 0) return sayOf(scene, s, clause, clause.span, { least: 4, most: 26, spoken });
  const own = nounSpan(s.tokens, shared);
  const subject = own ? sayOf(scene, s, null, own, { least: 1, most: 10, spoken }) : null;
  return subject
    ? sayOf(scene, s, clause, clause.span, { least: 4, most: 26, spoken, prefix: subject.text })
    : null;
}

/** What must hold of the marker and the verbs for the relation to be what it seems. */
export function usable(s: ReadSentence, r: Relation): boolean {
  const { main, sub } = r;
  if (/\bnot\b|\beven\b|\bjust\b|\bpartly\b|\bperhaps\b|\beither\b|\bboth\b|\bnever\b/.test(r.degree))
    return false;
  if (main.finite < 0 && !main.passive) return false;
  if (main.subject < 0 && sharedSubject(s.tokens, main) < 0) return false;
  if (wordsIn(s.tokens, main.span) < 4 || wordsIn(s.tokens, r.side) < 2) return false;
  const first = s.tokens[main.span.from];
  if (first && /^(?:what|which|who|whether|how|why|when|where)$/.test(first.norm)) return false;
  const pastMain = s.tokens[main.finite]?.xpos === "VBD";
  switch (r.kind) {
    case "reason":
      return !main.negated || main.modal !== "" || r.first;
    case "condition":
    case "exception": {
      const spoken = s.tokens.some(
        (t, n) =>
          /^(?:you|your|i)$/.test(t.norm) &&
          ((n >= main.span.from && n < main.span.to) || (n >= r.side.from && n < r.side.to)),
      );
      if (spoken || /^(?:must|should)$/.test(main.modal)) return false;
      if (
        sub &&
        /^(?:is|are) to\b/.test(
          spanText(s.tokens, s.text, { from: Math.max(sub.finite, 0), to: sub.finite + 2 }),
        )
      )
        return false;
      return r.marker.startsWith("in ") || main.modal !== "";
    }
    case "purpose":
      return !main.negated;
    case "contrast":
      if (/^(?:but|yet)$/.test(r.marker)) return true;
      return r.form === "phrase"
        ? r.first
        : sub !== null &&
            sub.subject >= 0 &&
            (r.marker === "whereas" || r.first || s.tokens[r.at.from - 1]?.text === ",");
    case "before":
    case "after":
      // "45 minutes after": how long, not only which came first.
      if (
        /^(?:second|minute|hour|day|week|month|year|decade|time)$/.test(s.tokens[r.at.from - 1]?.lemma ?? "")
      )
        return false;
      return (
        pastMain &&
        (r.form !== "clause" ||
          s.tokens[sub?.finite ?? -1]?.xpos === "VBD" ||
          s.tokens[sub?.finite ?? -1]?.norm === "had")
      );
    case "until":
    case "instead":
      return false;
    default:
      return true;
  }
}

/** Marks opened but not closed. */
function open(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1 || count(/\(/g) !== count(/\)/g);
}

/** Who the relation is said by: empty for the text itself, null where somebody unknown says it. */
export function holderOf(scene: Scene, s: ReadSentence, r: Relation): string | null {
  const within = (n: number) => n >= 0;
  const saying = scene.sayings.filter(
    (x) => x.sentence === s.index && x.from <= r.main.head && r.main.head < x.to,
  );
  const inmost = saying.at(-1);
  if (inmost) {
    // What the source says must hold both sides.
    if (
      inmost.negated ||
      (r.sub ? r.sub.head : r.side.from) < inmost.from ||
      (r.sub ? r.sub.head : r.side.from) >= inmost.to
    )
      return null;
    return inmost.source.shown;
  }
  const quoted = [quotedAt(s, r.main.span), quotedAt(s, r.side)];
  if (quoted[0] !== quoted[1]) return null;
  if (quoted[0]) return somebody;
  if (!within(r.under)) return "";
  const verb = s.tokens[r.under];
  if (!verb || !stanceOf(verb.lemma)) return null;
  const subject = s.tokens.findIndex((t) => t.head === r.under && t.rel === "nsubj");
  const named = subject < 0 ? null : nameOf(scene, s, subject);
  return named;
}

function nameOf(scene: Scene, s: ReadSentence, n: number): string | null {
  const t = s.tokens[n];
  if (!t) return null;
  if (t.tag === "PRON") {
    const link = scene.coreference.at(s.index, n);
    return link ? antecedentText(link, scene.source) : null;
  }
  const { from, to } = corePhrase(s.tokens, n);
  if (to - from > 8) return null;
  return rendered(scene, s.tokens, { from, to }, []).replace(/^[A-Z][a-z]+ (?=of|in)/, (m) => m);
}

/** True where part of a stretch stands in quotation marks. */
function quotedAt(s: ReadSentence, span: Span): boolean {
  let on = false;
  for (const [n, t] of s.tokens.entries()) {
    if (t.text === "“" || t.text === "``") on = true;
    else if (t.text === "”" || t.text === "''") on = false;
    else if (t.text === '"') on = !on;
    else if (on && n >= span.from && n < span.to) return true;
  }
  return s.quoted > 0.95;
}
