/** The relations of an article that items may rest on: each with both sides as text and with who says it. */
import {
  agreesAlone,
  type Clause,
  clauseAt,
  isPredicate,
  sharedSubject,
  spanText,
  wordsIn,
} from "@/lib/language/clauses";
import { corePhrase } from "@/lib/language/coreference-mentions";
import { antecedentText } from "@/lib/language/coreference-rewrite";
import { type Relation, type RelationKind, relationsOf } from "@/lib/language/relations";
import { nounSpan } from "@/lib/language/relations-causes";
import { repaired } from "@/lib/language/relations-repair";
import { stanceOf } from "@/lib/language/saying";
import type { Token } from "@/lib/language/tagger";
import { rootOf, type Span } from "@/lib/language/tree";
import type { Reading, ReadSentence } from "../reading";
import { rendered, type Said, sayOf } from "./said";
import { type Scene, sceneOf } from "./scene";

/** Stands for a speaker whom the sentence doesn't name. */
export const somebody = "a person quoted";
export interface Tie {
  scene: Scene;
  /** Where the main clause stands. */
  s: ReadSentence;
  /** Where the other side stands: the same sentence, or the next one. */
  t: ReadSentence;
  r: Relation;
  /** Exact words of both sides; empty where a side isn't one stretch. */
  mainQuote: string;
  sideQuote: string;
  /** Both sides fit to stand alone, or null. */
  main: Said | null;
  side: Said | null;
  /** Who says so ("Amara Osei"), or empty for the text itself. */
  holder: string;
  /** True where the clause cut out parses as it does in place. */
  mainHolds: boolean;
  sideHolds: boolean;
}

const known = new WeakMap<Reading, Tie[]>();
/** Every usable relation of a reading, in text order. */
export function tiesOf(reading: Reading): Tie[] {
  const before = known.get(reading);
  if (before) return before;
  const scene = sceneOf(reading);
  const ties = reading.sentences.flatMap((s) => (runs(s) ? within(scene, s) : []));
  for (const t of reading.sentences) {
    const before = reading.sentences[t.index - 1];
    const tie = before && acrossOf(scene, before, t);
    if (tie) ties.push(tie);
  }
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
  const quoteOf = (span: Span) => spanText(s.tokens, s.text, span);
  const mainQuote = r.main.whole ? quoteOf(r.main.span) : "";
  const sideQuote = quoteOf(r.side);
  if (open(mainQuote) || open(sideQuote)) return null;
  if (!halves && scene.sureness(s) < 0.08) return null;
  const holds = (clause: Clause | null) =>
    clause?.whole === true && agreesAlone(s.tokens, clause, s.text, (text) => scene.parse(text));
  const mainHolds = holds(r.main);
  const sideHolds = r.form === "clause" ? holds(r.sub) : r.sub === null || true;
  const spoken = scene.reading.type === "speech";
  const main = mainHolds ? sayMain(scene, s, r.main, spoken) : null;
  const shown = main !== null || mainQuote !== "";
  const side = sideHolds
    ? sayOf(scene, s, r.sub, r.side, {
        least: r.form === "clause" ? 3 : 2,
        most: 20,
        spoken,
        beside: shown ? r.main.span : null,
      })
    : null;
  return {
    scene,
    s,
    t: s,
    r,
    mainQuote,
    sideQuote,
    main,
    side,
    holder,
    mainHolds,
    sideHolds,
  };
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

const openers: [RegExp, RelationKind, string][] = [
  [/^(?:However|Nevertheless|Nonetheless|Even so|By contrast|In contrast), /, "contrast", "however"],
  [/^(?:But|Yet) (?!for\b|not\b|that said\b|then\b|also\b|what\b|how\b|why\b)/, "contrast", "but"],
  [
    /^(?:Therefore|Consequently|As a result|As a consequence|For this reason|That is why|This is why|Hence|Accordingly),? /,
    "result",
    "therefore",
  ],
  [/^(?:Instead|Rather), /, "instead", "instead"],
];
/** A sentence that a connective ties to the one before it in the same paragraph. */
function acrossOf(scene: Scene, s: ReadSentence, t: ReadSentence): Tie | null {
  if (s.paragraph !== t.paragraph || !runs(s) || !runs(t) || s.quoted > 0 || t.quoted > 0) return null;
  const hit = openers.find(([test]) => test.test(t.text));
  const inner = hit ? null : / (?:however|nevertheless|nonetheless),? |,? however[,.]/.exec(t.text);
  const [, kind, marker] = hit ?? (inner ? [/$/, "contrast" as const, "however"] : [/$/, null, ""]);
  if (!kind) return null;
  const [a, b] = [rootOf(s.tokens), rootOf(t.tokens)];
  if (a < 0 || b < 0 || !isPredicate(s.tokens, a) || !isPredicate(t.tokens, b)) return null;
  const held = (x: ReadSentence) => scene.sayings.some((y) => y.sentence === x.index);
  if (held(s) || held(t)) return null;
  const main = clauseAt(s.tokens, a);
  const sub = clauseAt(t.tokens, b);
  const r: Relation = {
    kind,
    marker: marker || "however",
    at: { from: 0, to: 0 },
    degree: "",
    main,
    form: "clause",
    sub,
    side: sub.span,
    first: false,
    under: -1,
    inner: false,
  };
  if (main.subject < 0 || main.finite < 0 || sub.subject < 0 || sub.finite < 0) return null;
  const mainHolds = main.whole && agreesAlone(s.tokens, main, s.text, (text) => scene.parse(text));
  const sideHolds = sub.whole && agreesAlone(t.tokens, sub, t.text, (text) => scene.parse(text));
  return {
    scene,
    s,
    t,
    r,
    mainQuote: main.whole ? spanText(s.tokens, s.text, main.span) : "",
    sideQuote: sub.whole ? spanText(t.tokens, t.text, sub.span) : "",
    main: mainHolds ? sayOf(scene, s, main, main.span, { least: 4, most: 26 }) : null,
    side: sideHolds ? sayOf(scene, t, sub, sub.span, { least: 4, most: 22 }) : null,
    holder: "",
    mainHolds,
    sideHolds,
  };
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

/** Whose word an item cites: "paragraph 3", "Amara Osei (paragraph 3)", "a person quoted in paragraph 3". */
export const sourceOf = ({ holder, s, scene }: Tie): string =>
  holder === somebody
    ? `${somebody} in paragraph ${s.paragraph}`
    : holder
      ? `${holder} (paragraph ${s.paragraph})`
      : `${scene.reading.type === "speech" ? "the speaker in " : ""}paragraph ${s.paragraph}`;

/** Present or past, for choosing wording beside a statement. */
export const isPresent = (tokens: Token[], clause: Clause | null): boolean =>
  clause !== null &&
  clause.finite >= 0 &&
  /^(?:VBZ|VBP|MD)$/.test(tokens[clause.finite]?.xpos ?? "") &&
  !/^(?:has|have)$/.test(tokens[clause.finite]?.norm ?? "");
