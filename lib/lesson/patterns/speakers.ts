/** Who in a text can hold a view: persons, told from the laws, places and hotels that are named like them. */
import type { Name } from "@/lib/language/names";
import type { Reading } from "../reading";

const notPeople =
  /\b(?:Amendment|Act|Constitution|Hotel|Circle|Authority|Agency|Department|Court|Council|Street|Square|River|Island|Ocean|Sea|City|Border|University|College|School|Party|Prize|Museum|Park|Center|Centre|Street|Project|Programme|Program|Policy|Company|Inc|Group|Times|Post|American|Eastern|Western|Conservation|Attorneys|Materials)\b|^(?:San|El|Los|Las|New|World|North|South|East|West|Saint|Fort|Mount|Lake|Mother|Father|of|the)\b/;

/** A person's name without the office before it. */
export const shownName = (n: Name): string =>
  n.name.replace(
    /^(?:of \p{Lu}\p{L}+ |(?:U\.S\.|[A-Z][a-z]+(?:ian|an|ish|ese)) (?=\p{Lu}\p{L}+ )|CEO |Special Counsel |(?:Prime |Foreign |Vice )*(?:President|Minister|Senator|Director|Chancellor|Secretary) )+/u,
    "",
  );

/** Names of persons that the text gives an office, lets speak or lets act; never one that it calls "the …". */
export function speakersIn(reading: Reading): Name[] {
  return reading.names.filter((n) => {
    if (n.kind !== "person" || notPeople.test(shownName(n)) || shownName(n).split(" ").length > 4)
      return false;
    const at = n.sentences.flatMap((i) => reading.sentences[i] ?? []).slice(0, 12);
    let acts = n.role !== "";
    for (const s of at)
      for (const form of n.forms) {
        const from = s.text.indexOf(form);
        if (from < 0) continue;
        if (/\b(?:[Tt]he|[Aa]n?) $/.test(s.text.slice(Math.max(0, from - 4), from))) return false;
        const next = s.tokens.find((t) => t.start >= from + form.length);
        const before = s.text.slice(Math.max(0, from - 12), from);
        if (next?.tag === "VERB" || next?.tag === "AUX" || /\b(?:said|says|told) $/.test(before)) acts = true;
        // One of several who act together: "Marta Lindqvist, Jon Aase and Peter Holm met".
        if (/^(?:,|and)$/.test(next?.norm ?? "") && (from === 0 || /(?:, |\band )$/.test(before)))
          acts = true;
        if (/^, (?:who|whose)\b/.test(s.text.slice(from + form.length, from + form.length + 8))) acts = true;
      }
    return acts;
  });
}
