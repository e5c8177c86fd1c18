/** What a source says (P3): statements told apart by who makes them. */
import type { Candidate, MatchingCandidate, SelectCandidate, WrongOption } from "../candidate";
import { alike, type Claim, claimsIn, holding, holds } from "../claims";
import { hash } from "../hash";
import { apart } from "../options";
import type { Tools } from "../tools";
import { turnsOfClaim } from "../turning";
import { statement } from "../voice";
import { evidenceOf, isTelling, sameAs, sourceName } from "./sources";

export function said(tools: Tools): Candidate[] {
  return [...attributed(tools), ...matched(tools), ...selected(tools)];
}

const fits = (c: Claim, key: Claim) =>
  c !== key && apart(c.text, key.text) < 0.45 && alike(c, key) < 0.5 && c.sentence !== key.sentence;
const nearest = (key: Claim) => (a: Claim, b: Claim) =>
  topical(b, key) - topical(a, key) || apart(a.text, key.text) - apart(b.text, key.text);
/** Claims on the same matter make the choice a real one. */
const topical = (a: Claim, b: Claim) => [...a.content].filter((w) => b.content.has(w)).length;

/** Four statements, one of which a named source makes. */
function attributed({ reading, voice }: Tools): Candidate[] {
  const claims = claimsIn(reading);
  return claims.flatMap((key): Candidate[] => {
    const { saying, source } = key;
    if (
      !saying ||
      !source ||
      !isTelling(key) ||
      source.kind === "document" ||
      (source.plural && source.kind !== "people")
    )
      return [];
    if (claims.some((o) => o !== key && o.source?.key !== source.key && alike(o, key) >= 0.5)) return [];
    const rivals = claims
      .filter((c) => c.source && c.source.key !== source.key && !sameAs(c.source, source) && fits(c, key))
      .sort(nearest(key));
    const own = claims.filter((c) => !c.source && !c.led && fits(c, key)).sort(nearest(key));
    const turned = turnsOfClaim(key)[0];
    const wrong: WrongOption[] = [];
    if (turned)
      wrong.push({
        text: statement(turned.text),
        type: "misreading",
        reason: `Paragraph ${key.sentence.paragraph} has “${turned.was}” where this has “${turned.is}”.`,
        sentence: key.sentence.id,
      });
    for (const c of holding(rivals, turned ? 2 : 3))
      wrong.push({
        text: statement(c.text),
        type: "elsewhere",
        reason: `Paragraph ${c.sentence.paragraph} gives this statement to ${c.source ? sourceName(c.source) : "somebody else"}.`,
        sentence: c.sentence.id,
      });
    for (const c of holding(own, 3 - wrong.length))
      wrong.push({
        text: statement(c.text),
        type: "elsewhere",
        reason: `The ${voice.text} says this in its own name in paragraph ${c.sentence.paragraph}.`,
        sentence: c.sentence.id,
      });
    if (wrong.length < 3 || rivals.length < 1 || !holds(key)) return [];
    const who = sourceName(source);
    return [
      {
        kind: "multiple-choice",
        pattern: "said",
        group: `view ${key.sentence.id}`,
        skill: "viewpoint",
        stem:
          hash(key.text) % 2 === 0
            ? `Which of these statements comes from ${who}?`
            : `Which point does the ${voice.text} let ${who} make?`,
        key: statement(key.text),
        wrong,
        evidence: [evidenceOf(saying, reading)],
        score:
          0.6 +
          (turned ? 0.06 : 0) +
          0.02 * Math.min(3, rivals.length) +
          Math.min(0.06, 0.02 * topical(rivals[0] ?? key, key)),
        anchor: key.sentence.index,
      },
    ];
  });
}

/** Sources and what each of them says, three or four pairs. */
function matched({ reading, voice }: Tools): MatchingCandidate[] {
  const picked: Claim[] = [];
  const claims = claimsIn(reading).filter(
    (c) => isTelling(c) && c.source?.kind !== "document" && c.text.length <= 180,
  );
  // The most telling claim of each source; those that tell of others' acts by a bare fact last.
  const ranked = [...claims].sort((a, b) => worth(b) - worth(a) || a.sentence.index - b.sentence.index);
  for (const c of ranked) {
    if (picked.length === 4) break;
    const { source } = c;
    if (!source || picked.some((p) => p.source && (p.source.key === source.key || sameAs(p.source, source))))
      continue;
    if (claimsIn(reading).some((o) => o !== c && o.source?.key !== source.key && alike(o, c) >= 0.5))
      continue;
    if (holds(c)) picked.push(c);
  }
  if (picked.length < 3) return [];
  const kinds = new Set(picked.map((p) => p.source?.kind === "person"));
  return [
    {
      kind: "matching",
      pattern: "views",
      group: "views",
      skill: "viewpoint",
      stem: `Match each source with the statement that the ${voice.text} takes from it.`,
      pairs: picked.map((c) => ({ left: c.source ? sourceName(c.source) : "", right: statement(c.text) })),
      spare: [],
      evidence: picked.flatMap((c) => (c.saying ? [evidenceOf(c.saying, reading)] : [])),
      score: 0.66 + 0.03 * (picked.length - 3) + (kinds.size === 1 ? 0.03 : 0),
      anchor: picked.at(-1)?.sentence.index ?? 0,
    },
  ];
}
/** Two statements of one source among three that others make. */
function selected({ reading, voice }: Tools): SelectCandidate[] {
  const claims = claimsIn(reading).filter(isTelling);
  const sources = [...new Set(claims.map((c) => c.source?.key))];
  return sources.flatMap((key): SelectCandidate[] => {
    const mine = claims.filter((c) => c.source?.key === key && c.saying?.verb !== "");
    const [one] = mine;
    const two = mine.find((c) => one && c.sentence !== one.sentence && alike(c, one) < 0.5);
    const { source } = one ?? {};
    if (!one || !two || !source || source.kind === "document" || !one.saying || !two.saying) return [];
    const others = claimsIn(reading).filter(
      (c) => c.source?.key !== key && !(c.source && sameAs(c.source, source)),
    );
    if (others.some((o) => alike(o, one) >= 0.5 || alike(o, two) >= 0.5)) return [];
    const fit = others
      .filter(
        (c) => (c.source ? isTelling(c) : !c.led && c.content.size >= 4) && apart(c.text, one.text) < 0.6,
      )
      .sort(
        (a, b) =>
          Number(!a.source) - Number(!b.source) ||
          topical(b, one) + topical(b, two) - topical(a, one) - topical(a, two),
      )
      .filter((c, n, all) => all.findIndex((o) => o.sentence === c.sentence) === n);
    const wrong = holding(fit, 3);
    if (!holds(one) || !holds(two) || wrong.length < 3 || wrong.filter((c) => c.source).length < 1) return [];
    return [
      {
        kind: "multiple-select",
        pattern: "said",
        group: `said ${key}`,
        skill: "viewpoint",
        stem: `Which two of these statements does the ${voice.text} take from ${sourceName(source)}?`,
        keys: [statement(one.text), statement(two.text)],
        wrong: wrong.map((c) => ({
          text: statement(c.text),
          type: "elsewhere",
          reason: c.source
            ? `Paragraph ${c.sentence.paragraph} gives this to ${sourceName(c.source)}.`
            : `The ${voice.text} says this in its own name in paragraph ${c.sentence.paragraph}.`,
          sentence: c.sentence.id,
        })),
        evidence: [
          [...evidenceOf(one.saying, reading), ...evidenceOf(two.saying, reading)].filter(
            (e, n, all) => all.findIndex((o) => o.sentence === e.sentence) === n,
          ),
        ],
        score: 0.68,
        anchor: two.sentence.index,
      },
    ];
  });
}

const worth = (c: Claim) =>
  (c.saying?.stance === "say" ? 0 : 1) + Math.min(c.content.size, 8) / 8 + (c.saying?.direct ? 0 : 0.3);
