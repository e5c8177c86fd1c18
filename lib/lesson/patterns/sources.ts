/** How the sources of a text are named in stems and options, and which of them can stand beside each other. */
import type { Saying, Source } from "@/lib/language/attribution";
import { genderOfName } from "@/lib/language/persons";
import { called } from "../called";
import type { Claim } from "../claims";
import { heardIn } from "../heard";
import type { Reading } from "../reading";
import { shownName, speakersIn } from "./speakers";

/** A source as an option: "Marta Lindqvist", "the harbour board", "a boat owner". */
export const sourceName = (source: Source): string => named(source).replace(/['’]s$/, "");

function named(source: Source): string {
  const { name } = source;
  if (!name)
    return /^\p{Lu}\p{L}* \p{Lu}/u.test(source.shown)
      ? source.shown
      : source.shown.charAt(0).toLowerCase() + source.shown.slice(1);
  if (source.kind !== "person")
    return /\b(?:Times|Post|Guardian|Herald|Journal|Tribune|Press|Agency|Bureau|Service|Administration|Authority|Society|Foundation|Fund|Trust|House)$/.test(
      name.name,
    ) && !/^the /i.test(name.name)
      ? `the ${name.name}`
      : called(name);
  const full = name.forms
    .filter((f) => f.split(" ").length >= 2 && f.split(" ").length <= 4)
    .sort((a, b) => score(b) - score(a) || a.length - b.length)[0];
  return shownName({ ...name, name: full ?? name.name });
}
const score = (form: string) => (genderOfName(form.split(" ")[0] ?? "") ? 1 : 0);

/** Sources of the same sort as one, those that speak in the text first; persons beside persons. */
export function othersLike(source: Source, reading: Reading): { source: Source; speaks: boolean }[] {
  const heard = heardIn(reading);
  const like = (o: Source) =>
    source.kind === "person"
      ? o.kind === "person" && o.name !== undefined
      : o.kind !== "person" || o.name !== undefined;
  const speaking = heard.sources.filter(
    (o) => isClear(o) && o.key !== source.key && like(o) && !sameAs(o, source),
  );
  const named =
    source.kind === "person"
      ? speakersIn(reading)
          .map(
            (name): Source => ({
              key: `n:${name.name}`,
              shown: name.name,
              name,
              kind: "person",
              plural: false,
            }),
          )
          .filter(
            (o) =>
              o.key !== source.key &&
              !sameAs(o, source) &&
              !speaking.some((s) => s.key === o.key || sameAs(s, o)),
          )
          .filter((o) => sourceName(o).includes(" "))
      : [];
  return [
    // Full names first: a surname among them would stand out.
    ...speaking
      .sort((a, b) => Number(!sourceName(a).includes(" ")) - Number(!sourceName(b).includes(" ")))
      .map((o) => ({ source: o, speaks: true })),
    ...named.map((o) => ({ source: o, speaks: false })),
  ];
}

/** Two ways of calling one source, or a part of the other: then neither may stand as a wrong option. */
export function sameAs(a: Source, b: Source): boolean {
  const one = sourceName(a).toLowerCase();
  const two = sourceName(b).toLowerCase();
  if (one === two) return true;
  const words = (text: string) =>
    text.split(/[\s,]+/).filter((w) => w.length > 2 && !/^(?:the|of|and)$/.test(w));
  return words(one).some((w) => words(two).includes(w));
}

/** True where a text names the source. */
export const names = (text: string, source: Source): boolean =>
  source.name
    ? source.name.forms.some((f) => text.includes(f)) ||
      (source.name.kind === "person" && text.includes(source.name.name.split(" ").at(-1) ?? source.name.name))
    : text.toLowerCase().includes(source.shown.toLowerCase().replace(/^(?:the|a|an) /, ""));

/** The sentences that together show who says it: the saying and, where that has only a pronoun, the one that names. */
export function evidenceOf(saying: Saying, reading: Reading): { sentence: string }[] {
  const own = reading.sentences[saying.sentence];
  const named = reading.sentences[saying.named];
  return [named, own]
    .filter((s, n, all) => s !== undefined && all.indexOf(s) === n)
    .flatMap((s) => (s ? [{ sentence: s.id }] : []));
}

/** A source that means something outside its sentence: a name, several persons, or a noun that is described. */
export const isClear = (source: Source): boolean =>
  source.name !== undefined
    ? !/^(?:Under|By|In|On|At|For|With) |^\p{Lu}[\p{Lu} ]{5,}$/u.test(sourceName(source))
    : source.plural ||
      (source.shown.split(" ").length >= 3 &&
        !/^(?:the|this|that|these|those|his|her|its|their|our|my) (?:new |latest |recent )?\p{L}+$/iu.test(
          source.shown,
        ) &&
        !/^(?:his|her|its|their|our|my)\b/i.test(source.shown));

/** Fit to be asked about by its holder: certain, not too short, neither a wish nor a jest, the holder not in it. */
export const isTelling = (c: Claim): boolean =>
  c.saying !== undefined &&
  c.source !== undefined &&
  isClear(c.source) &&
  c.content.size >= 4 &&
  !names(c.text, c.source) &&
  !/\b(?:joke|laugh|maybe|well)\b/i.test(c.text);
