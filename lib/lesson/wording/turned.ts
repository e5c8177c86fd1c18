/** Misreadings of a statement: turned by one word, roles swapped, another actor of the text in one's place. */
import type { Name } from "@/lib/language/names";
import { countryOf } from "@/lib/language/places";
import { baseOf } from "@/lib/language/tree";
import type { WrongOption } from "../candidate";
import { type Edit, phraseTurns, type Turn, turnsOf } from "./flip";
import { rendered, type Said } from "./said";
import type { Scene } from "./scene";

export interface Turned {
  text: string;
  turn: Turn;
}

/** Every turned wording of a statement that the text itself doesn't make elsewhere, the surest first. */
export function turnedOf(scene: Scene, said: Said): Turned[] {
  const { tokens } = said.sentence;
  const turns = [
    ...(said.clause ? turnsOf(tokens, said.clause) : phraseTurns(tokens, said.span)),
    ...actorTurns(scene, said),
  ];
  return turns.flatMap((turn) => {
    if (turn.edits.some((e) => e.from < said.span.from || e.to > said.span.to || clashes(e, said.edits)))
      return [];
    const body = rendered(scene, tokens, said.span, [...said.edits, ...turn.edits]);
    const text = said.prefix ? `${said.prefix} ${body}` : body;
    return text === said.text || saidElsewhere(scene, said, text) ? [] : [{ text, turn }];
  });
}

const clashes = (e: Edit, others: Edit[]) => others.some((o) => e.from < o.to && o.from < e.to);

/** As options, with the reason told to the student. */
export const misreadingsOf = (scene: Scene, said: Said, shaped: (text: string) => string): WrongOption[] =>
  turnedOf(scene, said).map(({ text, turn }) => ({
    text: shaped(text),
    type: "misreading",
    reason: reasonFor(turn, said.sentence.paragraph),
    sentence: said.sentence.id,
  }));

function reasonFor(turn: Turn, paragraph: number): string {
  switch (turn.kind) {
    case "roles":
      return `This turns the roles round. In paragraph ${paragraph} it is the other way about: read again who acts.`;
    case "actor":
      return `Paragraph ${paragraph} says this of ${turn.was}, not of ${turn.is}.`;
    case "done":
      return `Paragraph ${paragraph} says “${turn.was}”: this tells as done what is only meant or expected.`;
    case "strength":
      return `Paragraph ${paragraph} says “${turn.was}”: this makes it more certain than the text does.`;
    case "scope":
      return `Paragraph ${paragraph} says “${turn.was}”, not “${turn.is}”.`;
    default:
      return turn.is
        ? `Paragraph ${paragraph} says “${turn.was}”, not “${turn.is}”.`
        : `This turns round what paragraph ${paragraph} says.`;
  }
}

/** True where another sentence holds nearly all words of a turned wording: it may be true after all. */
function saidElsewhere(scene: Scene, said: Said, text: string): boolean {
  return scene.isSaid(text, said.sentence, 0.85);
}

const withThe =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Czech|European|Soviet|West|Middle|Democratic|Republic|UK|US|U\.S\.|U\.K\.|USA|UAE|EU|UN|Gulf|Arctic)\b/;

/** Deeds and fates that no real person or body may be given by mistake. */
const sensitive =
  /^(?:die|kill|murder|arrest|accuse|charge|convict|sentence|jail|imprison|attack|bomb|shoot|assault|rape|abuse|steal|rob|lie|cheat|bribe|fire|resign|sue|blame|fail|threaten|torture|execute|hurt|injure|hospitalize|hospitalise|cremate|bury|marry|divorce|suffer|invade|massacre|persecute|smuggle|plead|deny|insult|harass|investigate|impeach|suspect|guilty|corrupt|dead|ill|sick|bear|unpopular)$/;

/** Another country in the place of one, or another person of the text: both told of often, the deed harmless. */
function actorTurns(scene: Scene, said: Said): Turn[] {
  const { reading } = scene;
  const { tokens, index } = said.sentence;
  const turns: Turn[] = [];
  if (tokens.slice(said.span.from, said.span.to).some((t) => sensitive.test(t.lemma))) return [];
  for (const name of reading.names) {
    const at = placeOf(said, name);
    if (!at) continue;
    const country = countryOf(name.name) !== undefined;
    if (!country && name.kind !== "person") continue;
    if (!country && baseOf(tokens[at.head]?.rel ?? "") !== "nsubj") continue;
    const before = tokens[at.from - 1]?.norm ?? "";
    if (/^(?:the|a|an|president|minister|mr|mrs|ms|dr|judge|senator|king|queen)\.?$/.test(before)) continue;
    const near = new Set([index - 1, index, index + 1]);
    const others = reading.names.filter(
      (o) =>
        o !== name &&
        o.sentences.length > 1 &&
        !o.sentences.some((s) => near.has(s)) &&
        !withThe.test(o.name) &&
        !alike(o, name) &&
        (country
          ? countryOf(o.name) !== undefined && o.kind === "place"
          : o.kind === "person" &&
            name.sentences.length > 1 &&
            /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(o.name) &&
            countryOf(o.name) === undefined),
    );
    for (const other of [...others]
      .sort((a, b) => b.sentences.length - a.sentences.length || a.name.localeCompare(b.name))
      .slice(0, 2))
      turns.push({
        kind: "actor",
        edits: [{ from: at.from, to: at.to, text: other.name }],
        was: tokens
          .slice(at.from, at.to)
          .map((t) => t.text)
          .join(" "),
        is: other.name,
      });
  }
  return turns;
}

/** Two names that may be one person's or one country's. */
const alike = (a: Name, b: Name) => {
  const words = (n: Name) => new Set(n.forms.flatMap((f) => f.toLowerCase().split(" ")));
  const other = words(b);
  return [...words(a)].some((w) => w.length > 2 && other.has(w));
};

/** Where a name stands as a whole noun phrase of its own in the statement. */
function placeOf(said: Said, name: Name): { from: number; to: number; head: number } | null {
  const { tokens } = said.sentence;
  for (const form of [...name.forms].sort((a, b) => b.length - a.length)) {
    const words = form.split(" ");
    for (let n = said.span.from; n + words.length <= said.span.to; n++) {
      if (!words.every((w, k) => tokens[n + k]?.text === w)) continue;
      const to = n + words.length;
      const last = tokens[to - 1];
      const head = tokens.slice(n, to).findIndex((t) => t.head < n || t.head >= to);
      const rel = baseOf(tokens[n + head]?.rel ?? "");
      if (!last || head < 0 || !/^(?:nsubj|obj|obl|nmod|iobj)$/.test(rel)) continue;
      if (
        /^['’]s?$/.test(tokens[to]?.text ?? "") ||
        tokens[to]?.tag === "PROPN" ||
        tokens[n - 1]?.tag === "PROPN" ||
        tokens[n - 1]?.text === "-"
      )
        continue;
      return { from: n, to, head: n + head };
    }
  }
  return null;
}
