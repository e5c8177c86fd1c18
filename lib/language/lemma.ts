/** The dictionary form of a word, from its tags. */
import { irregularNouns, irregularOthers, irregularVerbs } from "./lemma-irregular";
import { verbLemmas } from "./lemma-verbs";

const table = (lines: string) => {
  const made = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const [base = "", ...forms] = line.split(" ");
    // The first line that names a form wins: "lay" is of "lie" only as a past, which verbOf settles.
    for (const form of forms) if (!made.has(form)) made.set(form, base);
  }
  return made;
};
const verbs = table(irregularVerbs);
const nouns = table(irregularNouns);
const others = table(irregularOthers);
const pronouns = new Map(
  "me:I my:my mine:mine him:he his:his her:she us:we our:our them:they their:their 'em:they whom:who these:this those:that i:I myself:myself 's:us"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/**
 * Lemma of a word ("stopped" → "stop", "cities" → "city", "better" → "good").
 * @param norm lower case, plain apostrophes; @param upos universal tag; @param xpos Penn tag
 */
export function lemmaOf(norm: string, upos: string, xpos: string): string {
  if (upos === "VERB" || upos === "AUX") return verbOf(norm, upos, xpos);
  if (upos === "NOUN" || xpos === "NNPS") return /S$/.test(xpos) ? nounOf(norm) : norm;
  if (/^(?:JJR|JJS|RBR|RBS)$/.test(xpos)) return degreeOf(norm, xpos);
  if (upos === "PART" && (norm === "n't" || norm === "nt")) return "not";
  if (upos === "DET")
    return norm === "an" ? "a" : norm === "these" ? "this" : norm === "those" ? "that" : norm;
  if (upos === "PRON") return xpos === "PRP$" ? norm : (pronouns.get(norm)?.toLowerCase() ?? norm);
  return norm;
}

function verbOf(norm: string, upos: string, xpos: string): string {
  if (xpos === "VB" || (xpos === "VBP" && !/^(?:am|are|'m|'re|'ve|is|'s|has)$/.test(norm))) return norm;
  if (upos === "AUX" || norm.startsWith("'")) {
    if (norm === "'d") return xpos === "MD" ? "would" : "have";
    if (norm === "'s") return "be";
    if (xpos === "MD")
      return norm === "ca"
        ? "can"
        : norm === "wo" || norm === "'ll"
          ? "will"
          : norm === "sha"
            ? "shall"
            : norm;
  }
  if (xpos === "VBD" && norm === "lay") return "lie";
  if (xpos === "VBD" && norm === "saw") return "see";
  const irregular = verbs.get(norm);
  if (irregular && !(norm === "found" && xpos === "VBZ")) return irregular;
  const prefix = /^(re|un|out|over|under|mis|fore|inter|pre|co-?|de)(.{4,})$/.exec(norm);
  if (prefix) {
    const inner = verbs.get(prefix[2] ?? "");
    if (inner && inner.length > 3 && !verbLemmas.has(norm)) return (prefix[1] ?? "") + inner;
  }
  if (/VBG/.test(xpos) && norm.endsWith("ing")) return baseOf(norm.slice(0, -3), norm);
  if (/VB[DN]/.test(xpos) && norm.endsWith("ied") && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (/VB[DN]/.test(xpos) && norm.endsWith("ed")) return baseOf(norm.slice(0, -2), norm);
  if (xpos === "VBZ") return thirdOf(norm);
  return norm;
}

/** The base of a stem that lost its ending: "hop(ing)" → "hope", "stopp(ed)" → "stop", "visit(ed)" → "visit". */
function baseOf(stem: string, whole: string): string {
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return whole;
  const silent = `${stem}e`;
  // One vowel before one consonant would have been doubled ("hopping"), so an e was lost.
  const single =
    /(?:^|[^aeiou])[aeiouy][^aeiouwxy]$/.test(stem) && (stem.match(/[aeiouy]+/g)?.length ?? 0) === 1;
  const doubled = /([bdgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : "";
  if (single && verbLemmas.has(silent)) return silent;
  if (verbLemmas.has(stem) && !(verbLemmas.has(silent) && /(?:[^s]s|v|u|[^aeiou][gc])$/.test(stem)))
    return stem;
  if (verbLemmas.has(silent)) return silent;
  if (doubled && verbLemmas.has(doubled)) return doubled;
  if (/(?:[^s]s|v|u|c|[^n]g|[^aeiou]l|at|iz|ur|ir)$/.test(stem) && !/(?:ss|ew|ow)$/.test(stem)) return silent;
  if (doubled && !/[lsz]$/.test(doubled)) return doubled;
  return stem;
}

function thirdOf(norm: string): string {
  if (norm.endsWith("ies") && norm.length > 4) return `${norm.slice(0, -3)}y`;
  const plain = norm.slice(0, -1);
  if (!norm.endsWith("s") || norm.endsWith("ss")) return norm;
  if (norm.endsWith("es")) {
    if (verbLemmas.has(plain)) return plain;
    const short = norm.slice(0, -2);
    if (verbLemmas.has(short) || /(?:ch|sh|x|ss|zz|o)$/.test(short)) return short;
  }
  return plain;
}

function nounOf(norm: string): string {
  const irregular = nouns.get(norm);
  if (irregular) return irregular;
  const men = /^(.{2,})men$/.exec(norm);
  if (men) return `${men[1]}man`;
  if (!norm.endsWith("s") || /(?:ss|us|is|\ds)$/.test(norm) || norm.length < 3) return norm;
  if (norm.endsWith("'s")) return norm.slice(0, -2);
  if (norm.endsWith("ies") && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz|[^aeiou]o)es$/.test(norm)) return norm.slice(0, -2);
  if (/ousewives$|[^a-z]lives$/.test(norm)) return `${norm.slice(0, -3)}fe`;
  return norm.slice(0, -1);
}

/** "bigger" → "big", "easiest" → "easy", "larger" → "large"; "more" is its own as an adverb of degree. */
function degreeOf(norm: string, xpos: string): string {
  if (/^(?:better|best)$/.test(norm)) return xpos.startsWith("R") ? "well" : "good";
  const irregular = others.get(norm);
  if (irregular) return irregular;
  const cut = /^(.+?)(?:er|est)$/.exec(norm)?.[1];
  if (!cut || cut.length < 2) return norm;
  if (/i$/.test(cut)) return `${cut.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(cut)) return cut.slice(0, -1);
  return silentAdjectives.has(`${cut}e`) ? `${cut}e` : cut;
}

/** Adjectives that end in a silent e and take -er. */
const silentAdjectives = new Set(
  "able ample bare blue brave close coarse crude cute dense dire false fine free fierce gentle grave hoarse huge humble idle immense intense lame large late little loose mature mere mute naive nice noble obscure pale polite precise profound pure rare remote ripe rude safe sane scarce secure sensible severe simple sincere sore sparse square stable strange subtle supple sure tame tense true vague vile wide wise white".split(
    " ",
  ),
);
