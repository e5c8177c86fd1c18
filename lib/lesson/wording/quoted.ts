/** What a sentence says, for model answers and key points: as a that-clause where that reads well, else in its own words. */
import { clauseAt, isPredicate, trimmed } from "@/lib/language/clauses";
import { rootOf } from "@/lib/language/tree";
import { leadingOpener } from "../openers";
import type { ReadSentence } from "../reading";
import { quote, withoutDateline } from "../voice";
import { sayOf } from "./said";
import type { Scene } from "./scene";

/** `plain` reads well after "says that"; otherwise `text` is a quotation without its marks. */
export interface Put {
  text: string;
  plain: boolean;
}

/** A whole sentence without its opening connective; null where it is too long to quote and can't be cut. */
export function putOf(scene: Scene, s: ReadSentence, most = 40): Put | null {
  const root = rootOf(s.tokens);
  if (root >= 0 && isPredicate(s.tokens, root) && s.quoted === 0 && scene.sureness(s) > 0.1) {
    const clause = clauseAt(s.tokens, root);
    const span = trimmed(s.tokens, startOf(s), s.tokens.length);
    if (clause.finite >= 0 && clause.subject >= 0) {
      const said = sayOf(scene, s, clause, span, { least: 4, most: 32 });
      if (said) return { text: said.text, plain: true };
    }
  }
  const bare = withoutDateline(s.text).replace(/^(?:But|Yet|And|So) /, "");
  const text = bare.slice(leadingOpener(bare).length).trim();
  const words = text.split(/\s+/).length;
  return words >= 4 && words <= most && balanced(text)
    ? { text: text.replace(/[.]["”]?$/, (m) => m.slice(1)), plain: false }
    : null;
}

/** The first token after "However, " or "But ". */
function startOf(s: ReadSentence): number {
  const skip = Math.max(leadingOpener(s.text).length, s.text.length - withoutDateline(s.text).length);
  const at = s.tokens.findIndex((t) => t.start >= skip);
  return Math.max(0, at);
}
const balanced = (text: string) => {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g);
};

/** A key point for the marker. */
export const mustSayPut = (put: Put, lead = "Says"): string =>
  (put.plain ? `${lead} that ${put.text}.` : `${lead}, in other words: ${quote(put.text)}`).slice(0, 500);
