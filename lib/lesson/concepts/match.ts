/** Which ideas a text carries, with the actors that fill their roles and the sentences that show it. */
import type { Reading, ReadSentence } from "../reading";
import { type Actor, type Actors, actorsOf } from "./actors";
import { coded } from "./coded";
import type { Concept, Rule } from "./concept";
import { compile } from "./rule";

export interface Sign {
  rule: Rule;
  sentence: ReadSentence;
  roles: Record<string, Actor>;
}
export interface Finding {
  concept: Concept;
  grade: "carried" | "touched";
  /** The actor of each role that is filled. */
  roles: Record<string, Actor>;
  /** Signs that agree with the roles, in the order of the text. */
  signs: Sign[];
  weight: number;
}

interface Line {
  text: string;
  /** How many actors and places stand in it. */
  mentions: number;
}
interface Pattern {
  pattern: RegExp;
  /** How many roles it fills. */
  roles: number;
}
const compiled = new WeakMap<Rule, Pattern>();
function patternOf(rule: Rule): Pattern {
  const made = compiled.get(rule) ?? {
    pattern: compile(rule.when),
    roles: rule.when.split("{").length - 1,
  };
  compiled.set(rule, made);
  return made;
}

/** All findings, carried ones first, then by weight. */
export function findConcepts(
  reading: Reading,
  library: readonly Concept[],
  actors = actorsOf(reading),
): Finding[] {
  const lines = reading.sentences.map((s): Line => {
    const text = coded(s, actors.mentions[s.index] ?? [], actors);
    return { text, mentions: text.match(/[@%][a-z]\d/g)?.length ?? 0 };
  });
  return library
    .flatMap((concept) => findingOf(concept, reading, lines, actors) ?? [])
    .sort(
      (a, b) =>
        Number(b.grade === "carried") - Number(a.grade === "carried") ||
        rank(b) - rank(a) ||
        (a.concept.slug < b.concept.slug ? -1 : 1),
    );
}

/** A lesson on great-power politics prefers ideas in which a great power acts. */
const rank = (f: Finding) => f.weight + (Object.values(f.roles).some((a) => a.great) ? 1 : 0);

/** Signs by rules of one weight; a rule that asks for more actors than a sentence has is not tried on it. */
function signsOf(
  concept: Concept,
  weight: Rule["weight"],
  reading: Reading,
  lines: Line[],
  actors: Actors,
): Sign[] {
  const rules = concept.rules.filter((r) => r.weight === weight);
  return reading.sentences.flatMap((sentence) => {
    const line = lines[sentence.index];
    if (!line || (sentence.signals.has("question") && sentence.words < 8)) return [];
    return rules.flatMap((rule) => {
      const { pattern, roles: asked } = patternOf(rule);
      if (asked > line.mentions) return [];
      return [...line.text.matchAll(pattern)].flatMap((m) => {
        const roles = rolesIn(m.groups ?? {}, actors);
        return roles ? [{ rule, sentence, roles }] : [];
      });
    });
  });
}

/** The actors behind a match's groups; null where two roles fall to one side. */
function rolesIn(groups: Record<string, string | undefined>, actors: Actors): Record<string, Actor> | null {
  const roles: Record<string, Actor> = {};
  const sides = new Set<string>();
  for (const [role, code] of Object.entries(groups)) {
    const actor = code ? actors.all[Number(code.slice(2))] : undefined;
    if (!actor) continue;
    if (sides.has(actor.side)) return null;
    sides.add(actor.side);
    roles[role] = actor;
  }
  return roles;
}

function findingOf(concept: Concept, reading: Reading, lines: Line[], actors: Actors): Finding | null {
  const strong = signsOf(concept, 2, reading, lines, actors);
  if (strong.length === 0) return null;
  const signs = [...strong, ...signsOf(concept, 1, reading, lines, actors)].sort(
    (a, b) => a.sentence.index - b.sentence.index,
  );
  const cast = castFrom(concept, signs, actors);
  if (!cast) return null;
  const agreeing = signs.filter((s) => agrees(s, cast));
  if (!agreeing.some((s) => s.rule.weight === 2)) return null;
  const weight = weigh(agreeing);
  const known = concept.needs.every((role) => {
    const actor = cast[role];
    return actor !== undefined && sentencesOfSide(actor, actors) >= 2;
  });
  const grade = known && weight >= (concept.least ?? 4) && weight > 2 ? "carried" : "touched";
  return { concept, grade, roles: cast, signs: agreeing, weight };
}

/** A sentence counts by its strongest sign, and one more where two strong signs agree in it. */
function weigh(signs: Sign[]): number {
  const bySentence = new Map<number, Set<Rule>>();
  for (const s of signs)
    bySentence.set(s.sentence.index, (bySentence.get(s.sentence.index) ?? new Set<Rule>()).add(s.rule));
  let sum = 0;
  for (const rules of bySentence.values()) {
    const strong = [...rules].filter((r) => r.weight === 2).length;
    sum += strong > 1 ? 3 : strong === 1 ? 2 : 1;
  }
  return sum;
}

const sentencesOfSide = (actor: Actor, actors: Actors) =>
  new Set(actors.all.filter((a) => a.side === actor.side).flatMap((a) => a.sentences)).size;

/** A sign agrees with the cast where no role that it fills goes to another side, and at least one goes to the same. */
function agrees(sign: Sign, cast: Record<string, Actor>): boolean {
  const filled = Object.entries(sign.roles);
  if (filled.length === 0) return sign.rule.weight === 1;
  return filled.every(([role, actor]) => !cast[role] || cast[role].side === actor.side);
}

/**
 * One side for each role: the combination of needed roles that most signs support, then the best for the others. Null
 * where a needed role stays empty.
 */
function castFrom(concept: Concept, signs: Sign[], actors: Actors): Record<string, Actor> | null {
  const cast: Record<string, Actor> = {};
  const roles = [...concept.needs, ...Object.keys(concept.roles).filter((r) => !concept.needs.includes(r))];
  const anchor = bestAnchor(concept, signs);
  if (anchor) Object.assign(cast, anchor);
  for (const role of roles) {
    if (cast[role]) continue;
    const taken = new Set(Object.values(cast).map((a) => a.side));
    const votes = tally(
      signs.filter((s) => agrees(s, cast)),
      role,
    ).filter(([actor]) => !taken.has(actor.side));
    if (votes[0]) cast[role] = votes[0][0];
    else if (concept.needs.includes(role)) return null;
  }
  for (const role of Object.keys(cast)) cast[role] = commonest(signs, role, cast[role], actors);
  return cast;
}

/** The needed roles of the sign that fills most of them and whose sides stand together most often. */
function bestAnchor(concept: Concept, signs: Sign[]): Record<string, Actor> | null {
  let best: { roles: Record<string, Actor>; weight: number } | null = null;
  for (const s of signs.filter((x) => x.rule.weight === 2)) {
    const needed = Object.entries(s.roles).filter(([role]) => concept.needs.includes(role));
    const roles = Object.fromEntries(needed);
    const backing = signs
      .filter((x) => agrees(x, roles) && Object.keys(x.roles).some((r) => roles[r]))
      .reduce((sum, x) => sum + x.rule.weight * (Object.keys(roles).every((r) => x.roles[r]) ? 2 : 1), 0);
    const presence = Object.values(roles).reduce((sum, a) => sum + Math.min(6, a.sentences.length) * 0.15, 0);
    const weight = needed.length * 4 + backing + presence;
    if (!best || weight > best.weight) best = { roles, weight };
  }
  return best?.roles ?? null;
}

function tally(signs: Sign[], role: string): [Actor, number][] {
  const votes = new Map<Actor, number>();
  for (const s of signs) {
    const actor = s.roles[role];
    if (actor)
      votes.set(actor, (votes.get(actor) ?? Math.min(6, actor.sentences.length) * 0.2) + s.rule.weight);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0].shown < b[0].shown ? -1 : 1));
}

/** Roles in which a leader stays a leader; in others the state acts, where the text names it. */
const personal = /^(?:client|leader|abroad|partner)$/;

/** Of the actors on one side, the one that fills the role most often, or the state itself. */
function commonest(signs: Sign[], role: string, actor: Actor | undefined, actors: Actors): Actor {
  const same = tally(signs, role).filter(([a]) => a.side === actor?.side);
  const first = same[0]?.[0] ?? actor;
  if (!first) throw new Error(`No actor for ${role}.`);
  if (first.kind !== "l" || personal.test(role)) return first;
  return actors.all.find((a) => a.kind === "s" && a.side === first.side && a.sentences.length > 0) ?? first;
}
