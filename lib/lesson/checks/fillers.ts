import type { CheckContext, CheckSentence } from "./context";
import { type Rule, sources } from "./rule";
import { carried } from "./support";
import type { ItemView } from "./view";

type Slot = "cause" | "aim" | "agent" | "time" | "effect";
const slots: [Slot, RegExp, RegExp][] = [
  [
    "cause",
    /^why\b|\b(?:reason|cause[ds]?|caused|led to|because of what|due to what|responsible for|blame|explanation|explains?)\b/i,
    /\b(?:because|reasons?|caused?|causes|due to|owing to|thanks to|as a result of|result(?:ed|s)? from|led to|leads to|since|in response to|explain\w*|blam\w+|credit\w*|stems? from|driven by|sparked|prompted|attribut\w+|that is why|for this reason|responsible for|after)\b/i,
  ],
  [
    "aim",
    /\b(?:for what purpose|purpose|what (?:was|is) the (?:aim|goal)|hope to|aim|goal|in order to what|intend|objective|want to (?:do|achieve))\b/i,
    /\b(?:to \p{L}+|in order to|so that|so as to|aim\w*|goal|hop\w+|purpose|intend\w*|meant to|designed to|objective|want\w*)\b/iu,
  ],
  [
    "agent",
    /^(?:who|whom|which (?:country|person|company|group|organi[sz]ation|leader|party|team|state|government))\b/iu,
    /./,
  ],
  [
    "time",
    /^(?:when|what year|in (?:what|which) year)\b/i,
    /\b(?:\d{4}|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|week|month|year|century)s?\b/i,
  ],
  [
    "effect",
    /\b(?:effect|consequence|result|impact|outcome|led to what|what happened (?:after|when|because))\b/i,
    /\b(?:effect|consequence|result\w*|impact|outcome|led to|leads to|leav\w+|forc\w+|caus\w+|mean\w*|so that|therefore|made)\b/i,
  ],
];
const hedged =
  /\b(?:one (?:of|reason|way|cause|aim|goal|effect|result|thing|factor|benefit|problem|example)|a (?:reason|cause|way|factor|result)|some of|according to|paragraph|among|first reason|main|mainly|most important|in part|partly|does (?:the )?\p{L}+ (?:say|think|believe|give|mention|offer)|which of (?:these|the following))\b/iu;

/** One filler for the slot that is asked: a second sentence with another cause, agent or aim makes two right answers. */
export const twoFillers: Rule = {
  name: "two-fillers",
  source: sources.patterns,
  run(view, context) {
    const key = view.keys[0];
    if (!key || view.cited.length === 0) return [];
    const stem = view.item.stem.trim();
    if (hedged.test(stem) || /^Who (?:or what )?(?:is|was|are|were) \p{Lu}/u.test(stem)) return [];
    const slot = slots.find(([, asks]) => asks.test(stem));
    if (!slot) return [];
    for (const s of context.sentences) {
      if (view.cited.includes(s.id) || !fills(s, slot, view, context)) continue;
      return [
        {
          message: `Paragraph ${s.paragraph} gives another answer to the same question: “${s.text.length > 120 ? `${s.text.slice(0, 117)}…` : s.text}”`,
          mend: "Say “according to paragraph …” or ask for “one reason”, or ask something else.",
        },
      ];
    }
    return [];
  },
};

function fills(
  s: CheckSentence,
  [slot, , marked]: (typeof slots)[number],
  view: ItemView,
  context: CheckContext,
): boolean {
  if (/[?]$/.test(s.text) || !marked.test(s.text)) return false;
  const event = [...view.stem.stems];
  if (event.length < 2 || carried(context, event, [s.index]) < (slot === "agent" ? 0.85 : 0.65)) return false;
  // The same filler told again is no second one.
  const keys = view.keys.flatMap((k) => [...k.stems]);
  if (keys.length > 0 && carried(context, keys, [s.index]) > 0.4) return false;
  if (slot === "agent") {
    const names = s.text.match(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu) ?? [];
    return names.some((n) => !view.item.stem.includes(n) && !keys.some((k) => n.toLowerCase().startsWith(k)));
  }
  return true;
}
