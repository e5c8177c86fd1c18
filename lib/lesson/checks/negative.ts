import type { CheckContext } from "./context";
import { type Rule, sources, unquoted } from "./rule";
import { stemOf } from "./stem";
import type { ItemView } from "./view";

const capitals =
  /\b(?:NOT|EXCEPT|LEAST|NEVER|FALSE|NO|CANNOT|NEITHER|INCORRECT|UNTRUE|WRONG|DOESN['’]T|DIDN['’]T|ISN['’]T)\b/;
const exception =
  /\b(?:except(?:ing)?|other than|with the exception of|apart from|aside from|least (?:likely|true|supported|accurate|important|probable|correct|well|able|plausible|consistent)|is (?:false|untrue|incorrect|wrong|inaccurate|mistaken)|are (?:false|untrue|incorrect|wrong)|(?:false|untrue|incorrect|inaccurate|wrong) (?:statement|answer|claim|option|reason)|(?:fails?|failed|neglects?|omits?|omitted|excludes?) to\b|(?:un|not )mentioned|unlikely|unmentioned|unstated|unsupported|contradict(?:s|ed)? the (?:text|article|passage))\b/i;
const negation = /^(?:not|n't|never|cannot|neither|nor|no|none|nobody|nothing|nowhere|hardly|without)$/;
const negated =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|lack\w*|refus\w+|reject\w*|den(?:y|ies|ied)|fail\w*|unable|against|oppos\w+|ban\w*|stop\w*|prevent\w*|swap\w*|un\p{L}{4,}|in(?:adequate|sufficient)\w*)\b|^n't$/iu;
const subordinate =
  /^(?:if|unless|when|while|who|whom|whose|which|that|because|although|though|where|whether|before|after|until|those)$/;

/** A stem asks for what is so; a negation in the question itself is overlooked, or asks for what the text doesn't say. */
export const negativeStem: Rule = {
  name: "negative-stem",
  source: sources.haladyna("rule 13: word the stem positively, avoid NOT and EXCEPT"),
  run(view, context) {
    const text = unquoted(view.item.stem);
    // What a text leaves open can only be asked so: "What do we not learn?", "Whether the talks succeeded".
    const open = view.options.length > 0 && view.options.every((o) => o.all[0] === "whether");
    if (open && /\bnot (?:learn|told|tell|say|show|know)\b/.test(text)) return [];
    const found = capitals.exec(text) ?? exception.exec(text);
    const word = found?.[0] ?? mainNegation(view, context);
    return word
      ? [
          {
            message: `The question is put negatively (“${word.trim()}”): students overlook it, and knowing what is not so proves little.`,
            mend: "Ask for what is so.",
          },
        ]
      : [];
  },
};

/** A stem may state something first and ask in its last sentence. */
const questionOf = (stem: string) =>
  stem
    .split(/(?<=[.!?:])\s+(?=\p{Lu})/u)
    .filter((s) => /\p{L}/u.test(s))
    .at(-1) ?? stem;

/** The negation of the question's own clause, unless the text itself denies the same thing. */
function mainNegation(view: ItemView, context: CheckContext): string | undefined {
  const words = questionOf(unquoted(view.item.stem))
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\b(can)(not)\b/g, "$1 $2")
    .replace(/n't\b/g, " n't")
    .match(/n't|[\p{L}]+|[.?!;,:]/gu);
  if (!words) return undefined;
  const asks = words.findIndex((w) => /^(?:who|whom|whose|what|which|where|when|why|how)$/.test(w));
  for (const [n, word] of words.entries()) {
    if (!negation.test(word) || (word === "no" && /^(?:longer)$/.test(words[n + 1] ?? ""))) continue;
    if (word === "without" || word === "no" || word === "hardly" || word === "nothing") {
      // "without reading" or "no evidence" in a stem is a fact about the world unless it opens the question.
      if (!/^(?:there|is|are|has|have|had|does|do|did|of)$/.test(words[n - 1] ?? "")) continue;
    }
    if (/^(?:and|but|or|,)$/.test(words[n - 1] ?? "") || (word === "neither" && words[n + 2] === "nor"))
      continue;
    if (word === "nor" || (word === "n't" && /^(?:and|but|or|,)$/.test(words[n - 2] ?? ""))) continue;
    if (/^(?:not|n't)$/.test(word) && /^(?:only|just|merely|yet)$/.test(words[n + 1] ?? "")) continue;
    const opened = words.findIndex(
      (w, m) => m < n && m !== asks && subordinate.test(w) && m > Math.max(asks, 0),
    );
    const commaBetween = opened >= 0 && words.slice(opened, n).includes(",");
    if (opened >= 0 && !commaBetween) continue;
    if (deniedInText(words.slice(n + 1), view, context)) continue;
    return word === "n't" ? `${words[n - 1] ?? ""}n’t` : word;
  }
  return undefined;
}

/** True where the text itself denies what a why-question asks about: "why did they not sign?" of "they would not sign". */
function deniedInText(after: string[], view: ItemView, { byId }: CheckContext): boolean {
  if (!/^(?:.*, )?(?:why|how come)\b/i.test(view.item.stem)) return false;
  const asked = after.filter((w) => w.length > 3).map(stemOf);
  return view.cited.some((id) => {
    const words = byId.get(id)?.all ?? [];
    return words.some(
      (w, n) => negated.test(w) && words.slice(n, n + 6).some((near) => asked.includes(stemOf(near))),
    );
  });
}
