/** Who holds this view (P2): a quotation with one named speaker, among the others whom the text names. */
import type { Name } from "@/lib/language/names";
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { shownName, speakersIn } from "./speakers";

export interface Held {
  sentence: ReadSentence;
  /** The longest quotation in it, without its marks. */
  words: string;
  holder: Name;
}
const saying =
  "(?:said|says|told|added|argued|argues|warned|warns|insisted|explained|wrote|stated|declared|announced|asked|claimed|claims)";

/** Quotations whose speaker the sentence itself names next to a verb of saying. */
export function heldViews({ reading }: Tools): Held[] {
  const people = speakersIn(reading);
  return reading.sentences.flatMap((s) => {
    const quotes = [...s.text.matchAll(/[“"]([^“”"]{25,240})[”"]/g)].map((m) => m[1] ?? "");
    const words = quotes.sort((a, b) => b.length - a.length)[0];
    if (!words) return [];
    const rest = s.text.replace(/[“"][^“”"]*[”"]/g, " … ");
    const holders = people.filter((p) => p.forms.some((f) => speaks(rest, f)));
    const holder = holders[0];
    if (!holder || holders.length > 1 || holder.forms.some((f) => words.includes(f))) return [];
    return [{ sentence: s, words: words.replace(/[,.]$/, ""), holder }];
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const speaks = (text: string, form: string) =>
  new RegExp(
    `${escaped(form)}(?:,[^,]{3,60},)? ${saying}\\b|\\b${saying} (?:\\p{Lu}?[\\p{L}.]+ ){0,3}${escaped(form)}(?![\\p{L}])|\\baccording to (?:[\\p{L}.]+ ){0,4}${escaped(form)}`,
    "u",
  ).test(text);

export function holder(tools: Tools): Candidate[] {
  const views = heldViews(tools);
  const people = speakersIn(tools.reading);
  const sources = [...new Set(views.map((v) => v.holder))];
  return views.flatMap((v): Candidate[] => {
    const others = [
      ...sources.filter((n) => n !== v.holder),
      ...people.filter((n) => n !== v.holder && !sources.includes(n)),
    ].slice(0, 3);
    if (others.length < 3 || v.words.split(" ").length < 6 || /…|\[/.test(v.words)) return [];
    return [
      {
        kind: "multiple-choice",
        pattern: "holder",
        group: `holder ${v.holder.name}`,
        skill: "viewpoint",
        stem: `Whose words are these in paragraph ${v.sentence.paragraph}: “${v.words}”?`,
        key: shownName(v.holder),
        wrong: others.map((o) => {
          const at = tools.reading.sentences[o.sentences[0] ?? 0];
          const quoted = sources.includes(o);
          return {
            text: shownName(o),
            type: "elsewhere" as const,
            reason: quoted
              ? "The text quotes this person too, but with other words."
              : "The text names this person, but gives these words to somebody else.",
            ...(at ? { sentence: at.id } : {}),
          };
        }),
        evidence: [[{ sentence: v.sentence.id }]],
        score: 0.55 + 0.08 * Math.min(3, others.filter((o) => sources.includes(o)).length),
        anchor: v.sentence.index,
      },
    ];
  });
}
