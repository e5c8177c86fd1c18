/** Cause and effect linked by a verb (P5, P13): what led to something, and what something led to. */
import { agreesAlone } from "@/lib/language/clauses";
import { type Causation, causationsOf } from "@/lib/language/relations-causes";
import type { Candidate, WrongOption } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { invented } from "../wording/bank";
import { otherAims, otherSides } from "../wording/elsewhere";
import { pastOf, thirdPerson } from "../wording/forms";
import { otherPhrases } from "../wording/phrases";
import { sayOf } from "../wording/said";
import { type Scene, sceneOf } from "../wording/scene";
import { misreadingsOf } from "../wording/turned";
import { chooseWrong } from "../wording/wrong";

export function causes({ reading }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  return reading.sentences.flatMap((s) => {
    if (s.words > 45 || s.signals.has("question") || s.quoted > 0) return [];
    if (scene.sayings.some((x) => x.sentence === s.index)) return [];
    return causationsOf(s.tokens).flatMap((c) => {
      if (!agreesAlone(s.tokens, c.clause, s.text, (text) => scene.parse(text))) return [];
      return [causeOf(scene, s, c), effectOf(scene, s, c)].filter((x) => x !== null);
    });
  });
}

const size = (text: string) => text.split(" ").length;

/** "According to paragraph 3, what led to the shortage of fuel?" */
function causeOf(scene: Scene, s: ReadSentence, c: Causation): Candidate | null {
  const cause = sayOf(scene, s, null, c.cause, { least: 2, most: 14 });
  const effect = sayOf(scene, s, null, c.effect, { least: 2, most: 14 });
  const doer = c.doer ? sayOf(scene, s, null, c.doer, { least: 1, most: 8 }) : null;
  if (!cause || !effect || (c.doer && !doer)) return null;
  const tensed = verbOf(s, c);
  if (!tensed) return null;
  const said =
    c.form === "infinitive"
      ? `${tensed} ${doer?.text} ${effect.text}`
      : `${tensed} ${c.preposition ? `${c.preposition} ` : ""}${effect.text}`;
  return made(
    scene,
    s,
    `According to paragraph ${s.paragraph}, what ${said}?`,
    cause.text,
    cause,
    "reasonPhrase",
    "cause",
    0.68,
  );
}

/** "According to paragraph 3, what did the strike force the shops to do?" */
function effectOf(scene: Scene, s: ReadSentence, c: Causation): Candidate | null {
  const effect = sayOf(scene, s, null, c.effect, { least: 3, most: 16 });
  const cause = sayOf(scene, s, null, c.cause, { least: 1, most: 12 });
  const doer = c.doer ? sayOf(scene, s, null, c.doer, { least: 1, most: 8 }) : null;
  if (!effect || !cause || (c.doer && !doer)) return null;
  const finite = s.tokens[c.clause.finite];
  if (!finite) return null;
  const plain = c.clause.auxiliaries.length === 0;
  if (!plain) return null;
  const support = finite.xpos === "VBD" ? "did" : finite.xpos === "VBZ" ? "does" : "do";
  const stem =
    c.form === "infinitive"
      ? `According to paragraph ${s.paragraph}, what ${support} ${cause.text} ${c.verb} ${doer?.text} to do?`
      : `According to paragraph ${s.paragraph}, what ${support} ${cause.text} ${c.verb}${c.preposition ? ` ${c.preposition}` : ""}?`;
  return made(
    scene,
    s,
    stem,
    effect.text,
    effect,
    c.form === "infinitive" ? "purpose" : "reasonPhrase",
    "consequence",
    0.66,
  );
}

/** The verb after "what": third person in the present, else as it stands with its helpers. */
function verbOf(s: ReadSentence, c: Causation): string | null {
  const verb = s.tokens[c.clause.head];
  const finite = s.tokens[c.clause.finite];
  if (!verb || !finite) return null;
  if (c.clause.auxiliaries.length === 0) return finite.xpos === "VBD" ? pastOf(c.verb) : thirdPerson(c.verb);
  const helpers = c.clause.auxiliaries.map((n) => s.tokens[n]?.norm ?? "");
  if (helpers.length !== 1) return null;
  return helpers[0] === "have" || helpers[0] === "has"
    ? `has ${verb.norm}`
    : finite.xpos === "MD"
      ? `${finite.norm} ${verb.norm}`
      : null;
}

function made(
  scene: Scene,
  s: ReadSentence,
  stem: string,
  key: string,
  said: Parameters<typeof misreadingsOf>[1],
  bank: "reasonPhrase" | "purpose",
  skill: "cause" | "consequence",
  score: number,
): Candidate | null {
  if (size(key) < 3 || size(stem) > 30) return null;
  const at = { own: s, about: `${stem} ${key}`, seed: stem };
  const same = (text: string) => text;
  const elsewhere: WrongOption[] =
    bank === "purpose"
      ? [...otherSides(scene, at, "purpose", "infinitive", same), ...otherAims(scene, at)]
      : [...otherSides(scene, at, "reason", "phrase", same), ...otherPhrases(scene, at)];
  const chosen = chooseWrong({
    scene,
    key,
    seed: stem,
    misreadings: misreadingsOf(scene, said, same),
    elsewhere,
    invented: invented(scene, bank, stem, s, true, same),
  });
  if (!chosen || chosen.cost > 1.6) return null;
  const misread = chosen.wrong.some((w) => w.type === "misreading");
  return {
    kind: "multiple-choice",
    pattern: skill === "cause" ? "cause" : "consequence",
    group: `cause ${s.id}`,
    skill,
    stem,
    key,
    wrong: chosen.wrong,
    evidence: [[{ sentence: s.id }]],
    score: score + (misread ? 0.06 : 0) - Math.max(0, chosen.cost - 0.3) * 0.12,
    anchor: s.index,
  };
}
