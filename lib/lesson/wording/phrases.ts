/** Noun phrases of the text that name an event, a state or a change, to stand beside causes and effects as options. */
import { nounSpan } from "@/lib/language/relations-causes";
import { baseOf } from "@/lib/language/tree";
import type { WrongOption } from "../candidate";
import type { Beside } from "./elsewhere";
import { sayOf } from "./said";
import type { Scene } from "./scene";
import { sharedWords } from "./wrong";

const eventful =
  /(?:tion|sion|ment|ance|ence|ing|ure|al|ity|ness|cy|ship|dom)s?$|^(?:rise|fall|increase|decrease|decline|growth|loss|lack|shortage|rate|death|attack|war|vote|ban|law|rule|threat|fear|demand|offer|plan|strike|protest|crisis|conflict|dispute|debate|delay|cost|price|success|failure|victory|defeat|storm|flood|drought|fire|crash|peace|deal|treaty|report|study|test|trial|change|reform|support|pressure|need|use|effort|attempt|return|visit|search|release|launch|spread|damage|risk|danger|interest|trust|freedom|hope|claim|call|complaint|poverty|wealth|debt|aid|help|work|power|influence|progress|effect|impact)s?$/;

/** Phrases of three to fourteen words from other sentences, each with something that says more of its noun. */
export function otherPhrases(scene: Scene, at: Beside): WrongOption[] {
  return scene.reading.sentences.flatMap((s) => {
    if (Math.abs(s.index - at.own.index) <= 1 || s.quoted > 0.5 || s.words > 45 || scene.sureness(s) < 0.25)
      return [];
    return s.tokens.flatMap((t, n): WrongOption[] => {
      if (t.tag !== "NOUN" || !eventful.test(t.lemma) || !/^(?:nsubj|obj|obl|nmod)$/.test(baseOf(t.rel)))
        return [];
      const span = nounSpan(s.tokens, n);
      if (!span || span.from === n || span.to === n + 1) return [];
      const said = sayOf(scene, s, null, span, { least: 3, most: 14 });
      if (!said || sharedWords(said.text, at.about) >= 0.4) return [];
      return [
        {
          text: said.text,
          type: "elsewhere",
          reason: `Paragraph ${s.paragraph} speaks of this, but not in this connection.`,
          sentence: s.id,
        },
      ];
    });
  });
}
