import type { CheckContext } from "./context";
import { coloured, groupNouns, insults, stockPhrases, traits } from "./loaded-words";
import { pointsAtText } from "./pointing";
import { type Remark, type Rule, sources, unquoted } from "./rule";

/** With a small or capital first letter, for expressions that must see the capitals of names. */
const eitherCase = (word: string) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const groups = `(?:${groupNouns.map(eitherCase).join("|")}|(?!(?:These|This|Thus|His|Means|Perhaps|Always|Towards|Yes)\\b)\\p{Lu}\\p{L}+(?:ans|ians|is|ese|ish|ews|abs|ims|ks))`;
const trait = `(?:${traits.map(eitherCase).join("|")})`;
const groupEnds = new Set(groupNouns.map((noun) => /\p{L}+$/u.exec(noun.toLowerCase())?.[0] ?? ""));
/** A cheap look before the long expression: most texts hold no word for a group at all. */
const mayBeGroup = (word: string) => /(?:ans|is|ese|ish|ews|abs|ims|ks)$/.test(word) || groupEnds.has(word);
const anyGroup = new RegExp(`\\b${groups}\\b`, "u");
const degree =
  "(?:all |always |often |usually |generally |naturally |typically |just |so |too |very |more |less |known to be |known for being |supposed to be |born |by nature |simply |really |mostly |inherently |notoriously )*";
const stereotypes: RegExp[] = [
  new RegExp(`\\b${groups} (?:are|is|were|being|be|as|seem|tend to be|can be) ${degree}${trait}\\b`, "u"),
  new RegExp(`\\b${trait}(?: and ${trait})? (?:\\p{L}+ )?${groups}\\b`, "u"),
  new RegExp(
    `\\b(?:[Ll]ike|[Uu]nlike|[Aa]s with|[Aa]s) (?:all|most|many|every|any|other|typical|so many)(?: \\p{L}+)? ${groups}\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Tt]ypical(?:ly)?|[Jj]ust|[Ss]o|[Bb]eing) (?:of |for |like )?(?:an? |all |the )?${groups}\\b`,
    "u",
  ),
  new RegExp(
    `\\b${groups} (?:always|never|naturally|typically|are (?:all|by nature|naturally|always|never|known for|good at|bad at|better at|worse at|supposed to))\\b`,
    "u",
  ),
];
const stockStereotypes: RegExp[] = [
  /\b(?:for|even|only|mere(?:ly)?|just) (?:an? |the )?(?:girls?|wom[ae]n|boys?|foreigners?|immigrants?|old (?:man|woman|people|lady)|housewi(?:fe|ves)|peasants?|african|asian|muslim|native|poor (?:man|woman|person|people))\b(?! (?:who|that|in|of|from|with))/iu,
  /\b(?:women|men|girls|boys|ladies|females|males)['’]s? (?:place|work|job|nature|role|business)\b/i,
  /\b(?:female|lady|woman|women|girl|male|black|gay|muslim|jewish) (?:doctor|driver|scientist|engineer|boss|lawyer|president|nurse|pilot|leader|professor|judge)s?\b/i,
];

/** Words of which one stands in every match of `stockStereotypes`. */
const people = new Set(
  `girl girls woman women boy boys foreigner foreigners immigrant immigrants old housewife housewives peasant peasants african
  asian muslim native poor men ladies females males female lady male black gay jewish`.split(/\s+/),
);

/** "Africans are used to …": a whole people in the present tense; a loaded thought where the text doesn't speak of them. */
const sweeping = new RegExp(
  `(?:^|, |[Ss]ince |[Bb]ecause |[Tt]hat |[Aa]s |[Tt]hough |[Gg]iven )(?:all |most )?(${groups}) (?:are|tend to|usually|generally|often|do not|don['’]t|have|has|like|love|hate|want|need|think|believe|belong|should|must|will|can|prefer|make|deserve|lack|only|care|cannot|can['’]t)\\b`,
  "u",
);

/** Words that judge for the reader, and what is said of a group of people as if all were alike. */
export const loadedWording: Rule = {
  name: "loaded-wording",
  source: sources.haladyna(
    "rule 15 and the fairness guidelines: no offensive, stereotyped or leading wording",
  ),
  run(view, context) {
    const remarks: Remark[] = [];
    const parts: { id?: string; text: string; all: string[] }[] = [view.stem, ...view.options];
    for (const { id, text, all } of parts) {
      // The gloss of a word of the text may say what that word says.
      const found = loadedIn(unquoted(text), all, context, !(id && pointsAtText(view, context)));
      if (found)
        remarks.push({
          ...(id ? { option: id } : {}),
          message: `“${found}” is loaded: it judges, or makes a group of people all alike.`,
          mend: "Use a neutral word; the text’s own loaded words may be quoted and asked about.",
        });
    }
    return remarks.slice(0, 2);
  },
};

function loadedIn(
  text: string,
  words: readonly string[],
  context: CheckContext,
  strict: boolean,
): string | undefined {
  for (const list of [insults, stockPhrases]) {
    const hit = list.opens(words) ? list.expression.exec(text) : null;
    if (hit) return hit[0].trim();
  }
  if (strict && coloured.opens(words))
    for (const m of text.matchAll(coloured.expression)) {
      // What the text itself says in these words may be asked about in them.
      if (
        !m[0]
          .toLowerCase()
          .split(/\s+/)
          .every((w) => context.vocabulary.has(w))
      )
        return m[0];
    }
  for (const pattern of words.some((w) => people.has(w)) ? stockStereotypes : []) {
    const hit = pattern.exec(text);
    if (hit) return hit[0].trim();
  }
  return words.some(mayBeGroup) && anyGroup.test(text) ? stereotypeIn(text, context) : undefined;
}

function stereotypeIn(text: string, context: CheckContext): string | undefined {
  const generic = sweeping.exec(text);
  const group = generic?.[1]?.toLowerCase().split(/\s+/) ?? [];
  if (generic && !group.every((w) => w === "the" || context.vocabulary.has(w))) return generic[0].trim();
  for (const pattern of stereotypes) {
    const hit = pattern.exec(text);
    if (hit) return hit[0].trim();
  }
  return undefined;
}
