/** Who holds this view (P2): a claim that one certain source makes, among the other sources of the text. */
import type { Candidate, WrongOption } from "../candidate";
import { alike, type Claim, claimsIn, holds } from "../claims";
import { hash } from "../hash";
import { passagesIn } from "../passages";
import type { Tools } from "../tools";
import type { Voice } from "../voice";
import { evidenceOf, isClear, isTelling, names, othersLike, sourceName } from "./sources";

export function holder(tools: Tools): Candidate[] {
  const { reading, voice } = tools;
  const claims = claimsIn(reading);
  const reworded = claims
    .filter(isTelling)
    .flatMap((c) => ask(tools, c, stemOf(c, voice), 0.62).filter(() => holds(c)));
  const done = new Set(reworded.map((c) => c.anchor));
  // What can't be reworded is quoted, where the article tells it indirectly and a name must be looked for.
  const verbatim = passagesIn(reading)
    .filter((p) => p.saying && !p.saying.direct && p.source && isClear(p.source) && !names(p.text, p.source))
    .filter((p) => !done.has(p.sentence.index))
    .flatMap((p) =>
      ask(tools, p, `Whose statement is it in paragraph ${p.sentence.paragraph} that “${p.text}”?`, 0.54),
    );
  return [...reworded, ...verbatim];
}

type Held = Pick<Claim, "sentence" | "text" | "saying" | "source" | "content">;

function ask({ reading, voice }: Tools, c: Held, stem: string, base: number): Candidate[] {
  const { saying, source } = c;
  if (!saying || !source || saying.verb === "" || source.plural) return [];
  if (source.kind !== "person" && source.kind !== "body") return [];
  // Somebody else who says much the same would be right too, and so would the article itself.
  const told = [...claimsIn(reading), ...passagesIn(reading)];
  if (told.some((o) => o.source?.key !== source.key && alike(o, c) >= 0.5)) return [];
  // A person whom the statement itself names is the natural wrong choice.
  const wrong = [...othersLike(source, reading)].sort((a, b) => trap(b, c) - trap(a, c)).slice(0, 3);
  const speaking = wrong.filter((o) => o.speaks).length;
  if (wrong.length < 3 || speaking < 1) return [];
  return [
    {
      kind: "multiple-choice",
      pattern: "holder",
      group: `view ${c.sentence.id}`,
      skill: "viewpoint",
      stem,
      key: sourceName(source),
      wrong: wrong.map((o): WrongOption => {
        const first = reading.sentences.find((s) => names(s.text, o.source));
        return {
          text: sourceName(o.source),
          type: names(c.text, o.source) ? "misreading" : "elsewhere",
          reason: names(c.text, o.source)
            ? `The statement speaks about ${sourceName(o.source)}; it is not made by ${sourceName(o.source)}.`
            : o.speaks
              ? `The ${voice.text} passes on other words of this source, but not these.`
              : `The ${voice.text} names ${sourceName(o.source)}, but gives this statement to somebody else.`,
          ...(first ? { sentence: first.id } : {}),
        };
      }),
      evidence: [evidenceOf(saying, reading)],
      score:
        base +
        0.03 * speaking +
        (wrong.some((o) => names(c.text, o.source)) ? 0.05 : 0) +
        (saying.stance === "say" ? 0 : 0.04),
      anchor: c.sentence.index,
    },
  ];
}

const trap = (o: { source: Claim["source"]; speaks: boolean }, c: Held) =>
  (o.speaks ? 2 : 0) + (o.source && names(c.text, o.source) ? 3 : 0);

function stemOf(c: Claim, voice: Voice): string {
  const verb = c.sentence.tokens[c.saying?.at ?? -1]?.norm ?? "said";
  const told = c.text;
  switch (c.saying?.stance) {
    case "hold":
      return hash(told) % 2 === 0
        ? `Whose view is it that ${told}?`
        : `Which of these holds the view that ${told}?`;
    case "warn":
      return c.saying.verb === "warn"
        ? `Whose warning is it that ${told}?`
        : `Whose worry is it that ${told}?`;
    case "concede":
      return `Who is said to grant that ${told}?`;
    case "expect":
      return `Whose expectation is it that ${told}?`;
    case "find":
      return `Whose finding is it that ${told}?`;
    default:
      return hash(told) % 2 === 0 || c.saying?.verb === "accord"
        ? `According to whom, in the ${voice.text}, is it true that ${told}?`
        : `Who in the ${voice.text} ${/^(?:said|says|say)$/.test(verb) ? "makes the point" : "states"} that ${told}?`;
  }
}
