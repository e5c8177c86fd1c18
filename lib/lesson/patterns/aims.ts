/** Actors and their aims (P16): what one of them wants, against what the others want; matching them all. */
import type { Candidate, WrongOption } from "../candidate";
import type { Tools } from "../tools";
import { type Aim, aimsOf } from "../wording/aims";
import { invented } from "../wording/bank";
import { otherAims, otherSides } from "../wording/elsewhere";
import { inverted } from "../wording/question";
import { type Scene, sceneOf } from "../wording/scene";
import { misreadingsOf } from "../wording/turned";
import { chooseWrong, sharedWords } from "../wording/wrong";

export function aims({ reading }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  const all = aimsOf(reading);
  return [...all.flatMap((a) => choice(scene, a, all) ?? []), ...matched(all)];
}

function choice(scene: Scene, a: Aim, all: Aim[]): Candidate | null {
  const asked = inverted(a.s.tokens, a.clause, scene.isName);
  const pronoun = a.s.tokens[a.clause.subject]?.tag === "PRON";
  const own = pronoun ? null : asked;
  if (!own) return null;
  const stem = `According to paragraph ${a.s.paragraph}, what ${own} to do?`;
  const at = { own: a.s, about: `${stem} ${a.aim.text}`, seed: stem };
  const others = all
    .filter((o) => o.key !== a.key && o.s !== a.s && sharedWords(o.aim.text, a.aim.text) < 0.5)
    .map(
      (o): WrongOption => ({
        text: o.aim.text,
        type: "elsewhere",
        reason: `Paragraph ${o.s.paragraph} says this of ${o.actor}.`,
        sentence: o.s.id,
      }),
    );
  const same = (text: string) => text;
  const chosen = chooseWrong({
    scene,
    key: a.aim.text,
    seed: stem,
    misreadings: misreadingsOf(scene, a.aim, same),
    elsewhere: [...others, ...otherSides(scene, at, "purpose", "infinitive", same), ...otherAims(scene, at)],
    invented: invented(scene, "purpose", stem, a.s, true, same),
  });
  if (!chosen || chosen.cost > 1.6) return null;
  const rivals = chosen.wrong.filter((w) => others.some((o) => o.text === w.text)).length;
  const misread = chosen.wrong.some((w) => w.type === "misreading");
  return {
    kind: "multiple-choice",
    pattern: "aim",
    group: `aim ${a.s.id}`,
    skill: "viewpoint",
    stem,
    key: a.aim.text,
    wrong: chosen.wrong,
    evidence: [[{ sentence: a.s.id }]],
    score: 0.6 + 0.05 * Math.min(2, rivals) + (misread ? 0.06 : 0) - Math.max(0, chosen.cost - 0.3) * 0.12,
    anchor: a.s.index,
  };
}

/** Three to five actors, each with one aim that no other shares. */
function matched(all: Aim[]): Candidate[] {
  const byActor = new Map<string, Aim>();
  for (const a of all) {
    const before = byActor.get(a.key);
    // The clearer aim of an actor: the shorter one that names more.
    if (!before || (a.aim.verbatim && !before.aim.verbatim)) byActor.set(a.key, a);
  }
  const chosen: Aim[] = [];
  for (const a of byActor.values()) {
    if (chosen.length === 5) break;
    const named = a.aim.text.toLowerCase().includes(a.actor.replace(/^the /i, "").toLowerCase());
    if (named || chosen.some((c) => sharedWords(c.aim.text, a.aim.text) > 0.34 || c.actor === a.actor))
      continue;
    chosen.push(a);
  }
  if (chosen.length < 3) return [];
  const spare = all.find(
    (a) =>
      !chosen.includes(a) &&
      chosen.every((c) => sharedWords(c.aim.text, a.aim.text) < 0.34) &&
      !chosen.some((c) => c.key === a.key),
  );
  return [
    {
      kind: "matching",
      pattern: "aims",
      group: "aims",
      skill: "viewpoint",
      stem: "Match each actor with what the text says this actor wants, plans, tries or refuses to do.",
      pairs: chosen.map((a) => ({
        left: a.actor.charAt(0).toUpperCase() + a.actor.slice(1),
        right: `${a.verb === "refuse" || a.verb === "decline" ? `${a.verb}s ` : ""}${a.aim.text}`,
      })),
      spare: spare ? [spare.aim.text] : [],
      evidence: [chosen.map((a) => ({ sentence: a.s.id }))],
      score: 0.78 + 0.02 * (chosen.length - 3),
      anchor: chosen.at(-1)?.s.index ?? 0,
    },
  ];
}
