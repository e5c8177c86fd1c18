/**
 * Checking a summary against the text: a statement of the text is given with one engineered mistake, and the student says
 * what kind of mistake it is, or finds the sentence that shows it.
 */
import type { Skill } from "@/lib/items/base";
import type { Candidate, WrongOption } from "../candidate";
import { type Claim, claimsIn } from "../claims";
import { hash, shuffled } from "../hash";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { type Turned, turnsOfClaim } from "../turning";
import { quote, statement } from "../voice";
import { readsAlone } from "../wording/elsewhere";
import type { TurnKind } from "../wording/flip";
import { type Scene, sceneOf } from "../wording/scene";
import { somebody, type Tie, tiesOf } from "../wording/ties";
import { sharedWords } from "../wording/wrong";

type Mistake =
  | "view"
  | "done"
  | "strength"
  | "scope"
  | "opposite"
  | "roles"
  | "reversed"
  | "granted"
  | "condition"
  | "first";
const labels: Record<Mistake, string> = {
  view: "It gives the view of a source as an established fact.",
  done: "It tells of a plan or hope as if it had been carried out.",
  strength: "It makes certain what the text calls only possible.",
  scope: "It says of all what the text says only of some.",
  opposite: "It says the opposite of what the text says on one point.",
  roles: "It turns round who does what to whom.",
  reversed: "It turns cause and effect round.",
  granted: "It makes a reason of what the text only grants.",
  condition: "It leaves out a condition that the text names.",
  first: "It turns round which of two things came first.",
};
const mistakeOf: Partial<Record<TurnKind, Mistake>> = {
  opposite: "opposite",
  polarity: "opposite",
  strength: "strength",
  done: "done",
  roles: "roles",
};

interface Altered {
  s: ReadSentence;
  claim: Claim | null;
  /** The summary with the mistake, without its full stop. */
  text: string;
  mistake: Mistake;
  turned: Turned | null;
}

export function summary({ reading }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  const altered = claimsIn(reading).flatMap((claim) => alter(scene, claim));
  return [
    ...[...altered, ...tiesOf(reading).flatMap(relinked)].flatMap((a) => checked(a) ?? []),
    ...altered.flatMap((a) => refuted(a, reading) ?? []),
    ...agreeing(reading, altered),
  ];
}

/** Both sides of a relation, linked otherwise than in the text, or one without the other. */
function relinked(tie: Tie): Altered[] {
  const { main, side, s, t, r, holder } = tie;
  if (!main || !side || r.form !== "clause" || s !== t || scenesays(tie)) return [];
  const lead = holder && holder !== somebody ? `according to ${holder}, ` : "";
  const made = (text: string, mistake: Mistake): Altered => ({
    s,
    claim: null,
    text: lead + text,
    mistake,
    turned: null,
  });
  const size = main.text.split(" ").length + side.text.split(" ").length;
  if (size > 34 || size < 9 || /^(?:it|they|he|she|his|her|its|their)\b/i.test(side.text)) return [];
  switch (r.kind) {
    case "reason":
      return r.marker === "saying" ? [] : [made(`${side.text}, because ${main.text}`, "reversed")];
    case "result":
      return [made(`${main.text}, because ${side.text}`, "reversed")];
    case "concession":
      return [made(`${main.text}, because ${side.text}`, "granted")];
    case "condition":
      return r.main.modal === "" ? [] : [made(main.text, "condition")];
    case "before":
      return [made(`${side.text} before ${main.text}`, "first")];
    case "after":
      return r.marker === "after" ? [made(`${side.text} after ${main.text}`, "first")] : [];
    default:
      return [];
  }
}
const scenesays = ({ holder }: Tie) => holder === somebody;

function alter(scene: Scene, claim: Claim): Altered[] {
  const words = claim.text.split(" ").length;
  if (words < 5 || words > 24 || scene.sureness(claim.sentence) < 0.15 || !readsAlone(scene, claim.text))
    return [];
  const found: Altered[] = [];
  const lead = leadOf(scene, claim);
  if (lead === null) return [];
  const s = claim.sentence;
  for (const turned of turnsOfClaim(claim)) {
    const mistake =
      turned.kind === "scope"
        ? /^(?:all|every)/i.test(turned.is)
          ? "scope"
          : "opposite"
        : mistakeOf[turned.kind];
    if (!mistake || saidAgain(scene, claim, turned.text) || !readsAlone(scene, turned.text)) continue;
    found.push({ s, claim, text: lead + (lead ? lowered(turned.text) : turned.text), mistake, turned });
  }
  if (
    claim.saying &&
    /^(?:hold|warn|expect|accuse)$/.test(claim.saying.stance) &&
    claim.saying.stance !== "accuse"
  )
    found.push({ s, claim, text: claim.text, mistake: "view", turned: null });
  return found;
}

/** True where another sentence holds nearly all the words of an altered one: it may be true after all. */
const saidAgain = (scene: Scene, claim: Claim, text: string) => scene.isSaid(text, claim.sentence, 0.8);

const worth: Record<Mistake, number> = {
  view: 0.8,
  done: 0.8,
  strength: 0.76,
  scope: 0.72,
  opposite: 0.58,
  roles: 0.76,
  reversed: 0.8,
  granted: 0.82,
  condition: 0.8,
  first: 0.74,
};
const skills: Record<Mistake, Skill> = {
  view: "standing",
  done: "certainty",
  strength: "certainty",
  scope: "inference",
  opposite: "inference",
  roles: "inference",
  reversed: "cause",
  granted: "concession",
  condition: "condition",
  first: "sequence",
};

/** "according to the New York Times, ", or nothing; null where the statement names its own source. */
function leadOf(scene: Scene, { source, text }: Claim): string | null {
  if (!source) return "";
  const shown = scene.isName(source.shown.split(" ")[0] ?? "")
    ? source.shown
    : source.shown.charAt(0).toLowerCase() + source.shown.slice(1);
  const last = shown.split(" ").at(-1) ?? "";
  if (text.includes(last)) return null;
  const all = scene.reading.sentences.map((s) => s.text).join(" ");
  const the =
    !/^(?:the|a|an|his|her|its|their) /i.test(shown) &&
    new RegExp(`\\b[Tt]he ${shown.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`).test(all);
  return `according to ${the ? "the " : ""}${shown}, `;
}
const lowered = (text: string) =>
  text.replace(
    /^(?:The|An?|Many|Most|Some|Two|Several|Few|All|It|He|She|They|There|In|On|At|For|This|These) /,
    (m) => m.toLowerCase(),
  );

/** What is wrong with the summary? */
function checked({ s, claim, text, mistake, turned }: Altered): Candidate | null {
  const others = (Object.keys(labels) as Mistake[]).filter(
    (m) => m !== mistake && !mayAlsoFit(m, mistake, text, claim),
  );
  const wrong = shuffled(others, (m) => m, text).slice(0, 3);
  if (wrong.length < 3) return null;
  return {
    kind: "multiple-choice",
    pattern: "summary",
    group: `summary ${s.id}`,
    skill: skills[mistake],
    stem: `A student sums up a sentence of paragraph ${s.paragraph} like this: ${quote(statement(text))} Which mistake does the summary make?`,
    key: labels[mistake],
    wrong: wrong.map(
      (m): WrongOption => ({
        text: labels[m],
        type: "misreading",
        reason: notThat(m, s, turned, claim, mistake),
        sentence: s.id,
      }),
    ),
    evidence: [[{ sentence: s.id }]],
    score: worth[mistake] - (s.words > 40 ? 0.04 : 0),
    anchor: s.index,
  };
}

/** Labels that a reader could defend too, beside each mistake. */
const kin: Record<Mistake, Mistake[]> = {
  view: ["strength"],
  done: ["strength", "opposite", "first", "condition"],
  strength: ["done", "opposite", "view", "condition"],
  scope: ["opposite", "strength"],
  opposite: ["granted", "reversed"],
  roles: ["opposite", "reversed"],
  reversed: ["granted", "opposite", "roles", "first"],
  granted: ["reversed", "opposite"],
  condition: ["strength", "done", "view"],
  first: ["reversed", "opposite", "done"],
};
function mayAlsoFit(other: Mistake, key: Mistake, text: string, claim: Claim | null): boolean {
  if (kin[key].includes(other)) return true;
  if (other === "scope")
    return /\b(?:all|every|most|few|many|none|always|never|each|entire|whole)\b/i.test(text);
  return (
    other === "view" &&
    claim?.source === undefined &&
    /\b(?:good|bad|best|worst|better|worse|should|must)\b/i.test(text)
  );
}

function notThat(
  other: Mistake,
  s: ReadSentence,
  turned: Turned | null,
  claim: Claim | null,
  mistake: Mistake,
): string {
  const real = turned
    ? turned.is
      ? `Paragraph ${s.paragraph} has “${turned.was}” where the summary has “${turned.is}”.`
      : `The summary leaves out “${turned.was}”.`
    : mistake === "view"
      ? `Paragraph ${s.paragraph} says that this is what ${claim?.source?.shown ?? "a source"} holds.`
      : `Look again at how paragraph ${s.paragraph} links the two.`;
  const not: Record<Mistake, string> = {
    view: "The mistake isn’t about whose view it is.",
    done: "The mistake isn’t about plans and deeds.",
    strength: "The mistake isn’t about how certain it is.",
    scope: "The mistake isn’t about how many are meant.",
    opposite: "On each point the summary says the same; the mistake lies elsewhere.",
    roles: "Who acts on whom is the same in both.",
    reversed: "The mistake isn’t about what brings about what.",
    granted: "Nothing that the text grants is made a reason here.",
    condition: "No condition is missing.",
    first: "The mistake isn’t about the order of events.",
  };
  return `${not[other]} ${real}`;
}

/** Which sentence shows that the summary is wrong? */
function refuted({ s, claim, text, mistake, turned }: Altered, reading: Reading): Candidate | null {
  if (mistake === "view" || !turned || !claim) return null;
  const fit = (o: ReadSentence) =>
    o !== s &&
    o.words >= 6 &&
    o.words <= 45 &&
    !o.signals.has("question") &&
    /[.!]["”’]?$/.test(o.text) &&
    sharedWords(o.text, claim.text) < 0.5;
  const near = reading.sentences
    .filter(fit)
    .sort(
      (a, b) =>
        shared(b, claim) -
          shared(a, claim) -
          (Math.abs(b.index - s.index) - Math.abs(a.index - s.index)) * 0.15 || a.index - b.index,
    )
    .slice(0, 3);
  if (near.length < 3) return null;
  return {
    kind: "evidence-selection",
    pattern: "refuted",
    group: `summary ${s.id}`,
    skill: "argument",
    stem: `A student claims: ${quote(statement(text))} Which of the marked sentences contradicts this claim?`,
    candidates: [...near, s].sort((a, b) => a.index - b.index).map((o) => o.id),
    choose: 1,
    evidence: [[{ sentence: s.id }]],
    score: 0.68,
    anchor: s.index,
  };
}
const shared = (o: ReadSentence, claim: Claim) => [...claim.content].filter((l) => o.content.has(l)).length;

/** Two statements that agree with the text beside two or three that don't, each of its own sentence. */
function agreeing(reading: Reading, altered: Altered[]): Candidate[] {
  const scene = sceneOf(reading);
  const wrong: Altered[] = [];
  for (const a of altered) {
    if (a.mistake === "view" || !a.turned || wrong.length === 3) continue;
    if (wrong.every((w) => Math.abs(w.s.index - a.s.index) > 1)) wrong.push(a);
  }
  if (wrong.length < 2) return [];
  const used = new Set(wrong.map((w) => w.s.index));
  const lengths = wrong.map((w) => w.text.length);
  const [low, high] = [Math.min(...lengths) * 0.75, Math.max(...lengths) * 1.25];
  const right = shuffled(
    claimsIn(reading).filter((c) => {
      const lead = leadOf(scene, c);
      const text = lead === null ? "" : lead + c.text;
      return (
        !used.has(c.sentence.index) &&
        text.length >= low &&
        text.length <= high &&
        scene.sureness(c.sentence) >= 0.3 &&
        readsAlone(scene, c.text) &&
        wrong.every((w) => sharedWords(w.text, text) < 0.5)
      );
    }),
    (c) => c.text,
    reading.title,
  );
  const two: Claim[] = [];
  for (const c of right)
    if (two.length < 2 && two.every((o) => o.sentence !== c.sentence && sharedWords(o.text, c.text) < 0.5))
      two.push(c);
  if (two.length < 2) return [];
  const ids = [...two.map((c) => c.sentence), ...wrong.map((w) => w.s)].sort((a, b) => a.index - b.index);
  return [
    {
      kind: "multiple-select",
      pattern: "agree",
      group: "agree",
      skill: "inference",
      stem: "Which two of these statements agree with the text?",
      keys: two.map((c) => statement(`${leadOf(scene, c) ?? ""}${c.source ? lowered(c.text) : c.text}`)),
      wrong: wrong.map((w) => ({
        text: statement(w.text),
        type: "misreading" as const,
        reason: w.turned?.is
          ? `Paragraph ${w.s.paragraph} has “${w.turned.was}”, not “${w.turned.is}”.`
          : `Paragraph ${w.s.paragraph} says otherwise: read it again.`,
        sentence: w.s.id,
      })),
      evidence: [two.map((c) => ({ sentence: c.sentence.id }))],
      score: 0.68 + (wrong.length === 3 ? 0.03 : 0),
      anchor: ids.at(-1)?.index ?? hash(reading.title),
    },
  ];
}
