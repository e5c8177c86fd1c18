/** A sentence as the rules read it: lower case, its actors as "@" + kind + number. */
import type { ReadSentence } from "../reading";
import type { Actors, Mention } from "./actors";

/**
 * "It was Russian forces that saved Al Assad’s army" → "it was @s0 forces that saved @l1 's army": words and marks with
 * single spaces; adjectives that do not act are "#s0", places "%s0". Numbers are places in `actors.all`.
 */
export function coded(sentence: ReadSentence, mentions: readonly Mention[], actors: Actors): string {
  let text = "";
  let at = 0;
  for (const m of mentions) {
    if (m.start < at) continue;
    const sign = m.as === "actor" ? "@" : m.as === "place" ? "%" : "#";
    text += `${sentence.text.slice(at, m.start)} ${sign}${m.actor.kind}${actors.all.indexOf(m.actor)}${m.possessive ? " ’s" : ""} `;
    at = m.end;
  }
  text += sentence.text.slice(at);
  return collapsed(
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/'s\b/g, " 's ")
      .replace(/(\p{L})'(?=\s)/gu, "$1 ' ")
      .replace(/([@#%][a-z]\d+)\s*'(?!s\b)/g, "$1 ' ")
      .replace(/([@#%][a-z]\d+)\s+-/g, "$1 -")
      .replace(/([,;:.!?—–()“”"[\]…])/g, " $1 ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** "the regime of president @l1" is "@l1 regime"; a title before a leader says nothing more. */
const collapsed = (text: string): string =>
  text
    .replace(
      /(?:@s\d+ (?:'s )?)?(?:(?:president|prime minister|foreign minister|secretary of state|chancellor|premier|supreme leader|leader|king|sultan|defen[cs]e minister) )+(?=@l\d)/g,
      "",
    )
    .replace(/\bthe (regime|government|forces|army|administration|rule|leadership) of (@[slg]\d+)/g, "$2 $1")
    .replace(/\bthe (?=@)/g, "");
