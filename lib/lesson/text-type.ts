import type { Token } from "@/lib/language/tagger";
import type { TextType } from "./schema";
import type { Signal } from "./signals";

interface Counted {
  text: string;
  tokens: Token[];
  signals: Set<Signal>;
  quoted: number;
}

/**
 * Tells news (sources are reported), opinion (the writer weighs and recommends) and speech (I, we and you address
 * hearers) apart by how many sentences do each; "other" where none is clear.
 */
export function textTypeOf(sentences: Counted[], words: number): TextType {
  const n = Math.max(1, sentences.length);
  const share = (test: (s: Counted) => boolean) => sentences.filter(test).length / n;
  const unquoted = (s: Counted) => s.quoted < 0.5;
  const reported = share((s) => s.signals.has("reported"));
  const spoken = share((s) => unquoted(s) && s.signals.has("speaker"));
  const addressed = share(
    (s) =>
      unquoted(s) &&
      /\b(?:fellow citizens|my friends|Mr\.? President|ladies and gentlemen|thank you|you all|tonight|let us|excellencies|my countrymen)\b/i.test(
        s.text,
      ),
  );
  const judged = share(
    (s) =>
      unquoted(s) &&
      !s.signals.has("reported") &&
      (s.signals.has("judgement") || s.signals.has("recommendation") || s.signals.has("hedged")),
  );
  const dialogue = sentences.filter((s) => /^(?:Q|A|[A-Z][\p{L} ]{2,30}):\s/u.test(s.text)).length;
  const asked = share((s) => unquoted(s) && s.signals.has("question"));
  const cited = share((s) => s.quoted > 0.3);
  if (dialogue >= 4 || (asked >= 0.1 && spoken >= 0.1 && cited < 0.2)) return "other";
  if (spoken > 0.3 && (addressed > 0 || spoken > 0.5) && reported < 0.25) return "speech";
  // An essay in the first person, that weighs more than it cites.
  if (cited < 0.1 && reported < 0.2 && spoken < 0.3 && spoken + judged >= 0.3) return "opinion";
  if (reported >= 0.25 && judged < reported * 1.6) return "news";
  if (judged >= 0.3) return "opinion";
  if (reported >= 0.15) return "news";
  return words < 100 ? "other" : spoken > 0.3 ? "speech" : judged > 0.2 ? "opinion" : "news";
}
