/** Who wants, plans, promises or refuses to do what: an actor and an infinitive. */
import { type Clause, clauseAt } from "@/lib/language/clauses";
import { corePhrase } from "@/lib/language/coreference-mentions";
import { antecedentText } from "@/lib/language/coreference-rewrite";
import { childrenOf, objectOf } from "@/lib/language/tree";
import type { Reading, ReadSentence } from "../reading";
import { rendered, type Said, sayOf } from "./said";
import { type Scene, sceneOf } from "./scene";

export interface Aim {
  s: ReadSentence;
  /** Base form: "want", "refuse". */
  verb: string;
  /** The clause of wanting without what is wanted. */
  clause: Clause;
  /** As the text names the actor, in the middle of a sentence. */
  actor: string;
  /** One for every way in which the text names it. */
  key: string;
  /** "to raise the fare" */
  aim: Said;
  plural: boolean;
}

/** Verbs whose infinitive says what somebody means to do, or not to do. */
export const aiming = new Set(
  "want hope wish plan intend aim seek vow pledge promise refuse decide agree threaten try attempt propose decline choose struggle prepare offer".split(
    " ",
  ),
);

const known = new WeakMap<Reading, Aim[]>();
export function aimsOf(reading: Reading): Aim[] {
  const before = known.get(reading);
  if (before) return before;
  const scene = sceneOf(reading);
  const aims = reading.sentences.flatMap((s) =>
    s.words > 50 || s.signals.has("question") ? [] : inSentence(scene, s),
  );
  known.set(reading, aims);
  return aims;
}

function inSentence(scene: Scene, s: ReadSentence): Aim[] {
  return s.tokens.flatMap((t, n): Aim[] => {
    if (t.tag !== "VERB" || !aiming.has(t.lemma) || objectOf(s.tokens, n) >= 0) return [];
    const goal = childrenOf(s.tokens, n, new Set(["xcomp"])).find(
      (k) => s.tokens[k]?.xpos === "VB" || childrenOf(s.tokens, k).some((a) => s.tokens[a]?.xpos === "VB"),
    );
    if (goal === undefined || goal < n) return [];
    const clause = clauseAt(
      s.tokens,
      n,
      new Set(
        childrenOf(s.tokens, n).filter(
          (k) => k > n && s.tokens[k]?.tag !== "PUNCT" && s.tokens[k]?.rel !== "aux",
        ),
      ),
    );
    if (clause.negated || clause.subject < 0 || clause.finite < 0 || clause.passive || clause.modal !== "")
      return [];
    const actor = actorOf(scene, s, clause.subject);
    if (!actor) return [];
    const drop = childrenOf(s.tokens, goal, new Set(["advcl", "parataxis"])).filter(
      (k) => k > goal && s.tokens[k]?.rel !== "xcomp",
    );
    const vp = clauseAt(s.tokens, goal, new Set(drop));
    if (!vp.whole || s.tokens[vp.span.from]?.norm !== "to" || vp.negated) return [];
    const aim = sayOf(scene, s, vp, vp.span, { least: 3, most: 18 });
    return aim ? [{ s, verb: t.lemma, clause, aim, ...actor }] : [];
  });
}

function actorOf(
  scene: Scene,
  s: ReadSentence,
  n: number,
): { actor: string; key: string; plural: boolean } | null {
  const t = s.tokens[n];
  if (!t) return null;
  const plural = /S$/.test(t.xpos) || childrenOf(s.tokens, n, new Set(["conj"])).length > 0;
  if (t.tag === "PRON") {
    const link = scene.coreference.at(s.index, n);
    const text = link ? antecedentText(link, scene.source) : null;
    return link && text ? { actor: text, key: link.antecedent.key, plural: link.antecedent.plural } : null;
  }
  if (t.tag !== "NOUN" && t.tag !== "PROPN") return null;
  const { from, to } = corePhrase(s.tokens, n);
  if (to - from > 6 || childrenOf(s.tokens, n, new Set(["conj"])).length > 0) return null;
  const text = rendered(scene, s.tokens, { from, to }, []);
  if (
    /^(?:this|that|these|those|his|her|its|their|our|my|your|some|many|most|no|any|an?|one|such|others?|few|several)\b/i.test(
      text,
    )
  )
    return null;
  const name = scene.reading.names.find((x) => x.forms.includes(text.replace(/^the /i, "")));
  return { actor: name && name.kind === "person" ? name.name : text, key: name?.name ?? t.lemma, plural };
}
