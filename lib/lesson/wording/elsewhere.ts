/** True statements, aims, conditions and reasons from other sentences, to serve as options "true elsewhere". */
import { clauseAt, isPredicate } from "@/lib/language/clauses";
import { childrenOf, rootOf } from "@/lib/language/tree";
import type { WrongOption } from "../candidate";
import type { Reading, ReadSentence } from "../reading";
import { statement } from "../voice";
import { lemmasIn, type Said, sayOf } from "./said";
import { type Scene, sceneOf } from "./scene";
import { tiesOf } from "./ties";
import { sharedWords } from "./wrong";

const known = new WeakMap<Reading, Said[]>();
/** The main statements of the article's own voice that can be read alone. */
export function statementsOf(reading: Reading): Said[] {
  const before = known.get(reading);
  if (before) return before;
  const scene = sceneOf(reading);
  const found = reading.sentences.flatMap((s) => mainStatement(scene, s) ?? []);
  known.set(reading, found);
  return found;
}

const saying =
  /^(?:say|tell|add|ask|note|explain|write|state|think|believe|know|hope|wonder|show|suggest|report|argue|claim|warn)$/;
function mainStatement(scene: Scene, s: ReadSentence): Said | null {
  if (!s.prose || s.quoted > 0 || s.signals.has("question")) return null;
  const root = rootOf(s.tokens);
  const t = s.tokens[root];
  if (
    !t ||
    !isPredicate(s.tokens, root) ||
    saying.test(t.lemma) ||
    scene.sayings.some((x) => x.sentence === s.index)
  )
    return null;
  if (scene.sureness(s) < 0.25 || childrenOf(s.tokens, root, new Set(["mark", "parataxis"])).length > 0)
    return null;
  const kids = childrenOf(s.tokens, root, new Set(["advcl", "ccomp", "csubj"]));
  const clause = clauseAt(s.tokens, root, new Set(kids.filter((k) => s.tokens[k]?.rel.startsWith("advcl"))));
  if (
    clause.finite < 0 ||
    clause.subject < 0 ||
    clause.finite < clause.subject ||
    !clause.whole ||
    /^expl/.test(s.tokens[clause.subject]?.rel ?? "")
  )
    return null;
  return sayOf(scene, s, clause, clause.span, { least: 4, most: 22 });
}

/** True where a parse of the statement alone has one finite root with a subject. */
export function readsAlone(scene: Scene, text: string): boolean {
  const tokens = scene.parse(statement(text));
  const roots = tokens.filter((t) => t.rel === "root").length;
  if (roots !== 1) return false;
  const root = rootOf(tokens);
  if (!isPredicate(tokens, root)) return false;
  const clause = clauseAt(tokens, root);
  return clause.finite >= 0 && clause.subject >= 0 && clause.subject < clause.head;
}

export interface Beside {
  own: ReadSentence;
  /** Words of the stem and the key: what must not be answered again. */
  about: string;
  seed: string;
}

const from = (text: string, s: ReadSentence, reason: string): WrongOption => ({
  text,
  type: "elsewhere",
  reason,
  sentence: s.id,
});

/** Statements of other paragraphs or at least two sentences away, those nearest in matter and weight first. */
export function otherStatements(scene: Scene, at: Beside, shaped: (text: string) => string): WrongOption[] {
  const near = lemmasIn(at.own.tokens, { from: 0, to: at.own.tokens.length });
  return statementsOf(scene.reading)
    .filter((o) => Math.abs(o.sentence.index - at.own.index) > 1 && sharedWords(o.text, at.about) < 0.5)
    .map((o) => {
      const shared = [...lemmasIn(o.sentence.tokens, o.span)].filter((l) => near.has(l)).length;
      return {
        o,
        rank:
          Math.min(2, shared) * 2 +
          Math.min(1.5, scene.weight(o.text) / 12) -
          Math.abs(o.sentence.index - at.own.index) * 0.03,
      };
    })
    .sort((a, b) => b.rank - a.rank || a.o.sentence.index - b.o.sentence.index)
    .slice(0, 10)
    .filter(({ o }) => readsAlone(scene, o.text))
    .map(({ o }) =>
      from(
        shaped(o.text),
        o.sentence,
        `Paragraph ${o.sentence.paragraph} says this, but about something else.`,
      ),
    );
}

/** Sides of other relations of the same kind: another event's reason, aim or condition. */
export function otherSides(
  scene: Scene,
  at: Beside,
  kind: string,
  form: string,
  shaped: (text: string) => string,
): WrongOption[] {
  return tiesOf(scene.reading)
    .filter((t) => t.r.kind === kind && t.r.form === form && t.side && t.s.index !== at.own.index)
    .filter((t) => sharedWords(t.side?.text ?? "", at.about) < 0.5)
    .map((t) =>
      from(shaped(t.side?.text ?? ""), t.s, `Paragraph ${t.s.paragraph} gives this for something else.`),
    );
}

const wanting =
  /^(?:want|hope|plan|aim|seek|try|intend|promise|pledge|agree|decide|vow|offer|need|refuse|urge|ask|call|help|work|continue|begin|start|expect|order|allow|force|use|design|mean)$/;
/** Infinitives of other sentences: aims, plans and tasks of others. */
export function otherAims(scene: Scene, at: Beside): WrongOption[] {
  return scene.reading.sentences.flatMap((s) => {
    if (s.index === at.own.index || s.quoted > 0.5 || s.words > 45 || scene.sureness(s) < 0.25) return [];
    return s.tokens.flatMap((t, n) => {
      const head = s.tokens[t.head];
      if (
        t.xpos !== "VB" ||
        !head ||
        !(t.rel === "advcl" || t.rel === "acl" || (t.rel === "xcomp" && wanting.test(head.lemma)))
      )
        return [];
      // "to roam and food to eat": a noun joined to a verb is a slip of the parse.
      if (childrenOf(s.tokens, n, new Set(["conj"])).some((k) => s.tokens[k]?.tag === "NOUN")) return [];
      const to = childrenOf(s.tokens, n, new Set(["mark"])).find((m) => s.tokens[m]?.norm === "to");
      if (to === undefined) return [];
      const clause = clauseAt(s.tokens, n, new Set(childrenOf(s.tokens, n, new Set(["advcl"]))));
      if (!clause.whole || clause.span.from !== to || clause.negated) return [];
      const said = sayOf(scene, s, clause, clause.span, { least: 4, most: 16 });
      if (!said || sharedWords(said.text, at.about) >= 0.4) return [];
      return [from(said.text, s, `Paragraph ${s.paragraph} says this of somebody or something else.`)];
    });
  });
}

/** Acts of others as gerunds after "by": participles and gerunds of other sentences. */
export function otherMeans(scene: Scene, at: Beside): WrongOption[] {
  return scene.reading.sentences.flatMap((s) => {
    if (s.index === at.own.index || s.quoted > 0.5 || s.words > 45 || scene.sureness(s) < 0.25) return [];
    return s.tokens.flatMap((t, n) => {
      if (t.xpos !== "VBG" || !/^(?:advcl|acl|xcomp)$/.test(t.rel)) return [];
      const clause = clauseAt(
        s.tokens,
        n,
        new Set(childrenOf(s.tokens, n, new Set(["advcl", "mark", "case"]))),
      );
      if (!clause.whole || clause.span.from !== n || clause.negated || clause.object < 0) return [];
      const said = sayOf(scene, s, clause, clause.span, { least: 3, most: 14 });
      if (!said || sharedWords(said.text, at.about) >= 0.4) return [];
      return [
        from(
          `by ${said.text}`,
          s,
          `Paragraph ${s.paragraph} tells of this, but not as the means to this end.`,
        ),
      ];
    });
  });
}
