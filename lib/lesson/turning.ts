/** A claim turned by one word, so that it says what a hasty reader might take from its sentence. */
import { clauseAt } from "@/lib/language/clauses";
import type { Claim } from "./claims";
import { type TurnKind, turnsOf } from "./wording/flip";

export interface Turned {
  text: string;
  kind: TurnKind;
  was: string;
  is: string;
}

/** The surest turns of a claim that change one word of it, the text otherwise the same. */
export function turnsOfClaim(c: Claim): Turned[] {
  const { tokens } = c;
  return turnsOf(tokens, clauseAt(tokens, c.verb)).flatMap((turn): Turned[] => {
    let text = c.text;
    for (const edit of turn.edits) {
      const first = tokens[edit.from];
      const last = tokens[edit.to - 1];
      if (!first || !last) return [];
      const was = c.sentence.text.slice(first.start, last.end);
      const at = new RegExp(
        `(?<![\\p{L}\\p{N}])${was.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
        "gu",
      );
      if (was === "" || (text.match(at)?.length ?? 0) !== 1) return [];
      text = text.replace(at, edit.text).replace(/\s+/g, " ").trim();
    }
    return text === c.text ? [] : [{ text, kind: turn.kind, was: turn.was, is: turn.is }];
  });
}
