/** Small tests on the words about a trigger. */
import { childrenOf } from "@/lib/language/tree";
import type { Found } from "./row";

export const tagAfter = (f: Found, step = 0) => f.tokens[f.to + step];
export const tagBefore = (f: Found, step = 0) => f.tokens[f.from - 1 - step];
/** True where the clause of the trigger has "not", "never" or the like. */
export function negated(f: Found, at = f.from): boolean {
  const head = f.tokens[at]?.head ?? -1;
  return [at, head].some(
    (n) =>
      n >= 0 &&
      childrenOf(f.tokens, n).some((c) =>
        /^(?:not|n't|never|hardly|nor|no|neither)$/.test(f.tokens[c]?.norm ?? ""),
      ),
  );
}
/** True where the verb at the trigger's first token stands finite and plain: no modal, no "to", no negation before it. */
export function plainVerb(f: Found): boolean {
  const t = f.tokens[f.from];
  if (t?.tag !== "VERB") return false;
  const kids = childrenOf(f.tokens, f.from);
  if (
    kids.some((c) =>
      /^(?:not|n't|never|hardly|will|would|could|may|might|should|can|must|shall|to|if|unless|wo|ca|'ll|'d|whether)$/.test(
        f.tokens[c]?.norm ?? "",
      ),
    )
  )
    return false;
  if (/^(?:VBD|VBZ|VBP)$/.test(t.xpos)) return true;
  // "has agreed", "is trying": with an auxiliary; a bare participle may be of anything.
  return /^(?:VBN|VBG)$/.test(t.xpos) && kids.some((c) => /^aux/.test(f.tokens[c]?.rel ?? ""));
}
