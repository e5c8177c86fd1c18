import type { CheckContext } from "./context";
import { type Remark, type Rule, sources, unquoted } from "./rule";
import { isEmptyWord } from "./words";

const roles = new Set(
  `person man woman boy girl child mother father son daughter brother sister wife husband parent aunt uncle friend king queen
  prince princess president minister chancellor pope judge lawyer scientist researcher professor teacher student pupil author
  writer reporter journalist doctor nurse patient official leader chief head spokesman spokeswoman spokesperson senator
  governor mayor ambassador envoy general colonel soldier officer pilot captain guard critic expert economist analyst
  activist artist singer actor actress player coach champion boss chairman chairwoman secretary director owner founder
  customer client victim witness resident citizen politician candidate shopper therapist dictator monarch emperor someone
  somebody anyone speaker narrator prisoner refugee migrant immigrant chemist psychologist engineer farmer fisherman
  hunter worker driver guest visitor tourist lady gentleman guy hero baby infant teenager adult psychiatrist physicist`.split(
    /\s+/,
  ),
);
const personEnding = /(?:ist|ician|[a-z]{2}man|woman|person)$/;
/** "Half of its", "kind of": words that name nothing by themselves. */
const measure =
  /^(?:half|third|quarter|number|amount|kind|type|sort|most|part|lot|majority|percent|percentage|result|results|reason|reasons|effect|effects|way|ways|relation|purpose)$/;
const place =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|american|british|french|german|russian|chinese|european|african|asian|indian)$/;

interface Mention {
  word: string;
  capital: boolean;
  at: number;
}
interface Seen {
  person: boolean;
  plural: boolean;
  thing: boolean;
}

/** A pronoun that the stem or option does not itself explain sends the reader looking, or misleads. */
export const unresolvedPronoun: Rule = {
  name: "unresolved-pronoun",
  source: sources.haladyna("rules 8 and 14: keep the idea clear in the stem, word it clearly"),
  run(view, context) {
    const asked = unquoted(view.item.stem);
    const inStem = anyPointer.test(asked) ? dangling(wordsWithCase(asked), none, context, true) : undefined;
    if (inStem) return [remark(inStem, "question")];
    // A pronoun of an option may stand for somebody in a sentence that the stem quotes.
    if (!view.options.some((o) => anyPointer.test(o.text))) return [];
    const whole = wordsWithCase(view.item.stem);
    const before = summary(whole, whole.length, context);
    for (const option of view.options) {
      if (!anyPointer.test(option.text)) continue;
      const found = dangling(wordsWithCase(unquoted(option.text)), before, context, false);
      if (found) return [{ ...remark(found, "option"), option: option.id }];
    }
    return [];
  },
};

const remark = (word: string, where: string): Remark => ({
  message: `“${word}” in the ${where} has nothing before it to refer to.`,
  mend: "Write out who or what is meant.",
});
const none: Seen = { person: false, plural: false, thing: false };

function wordsWithCase(text: string): Mention[] {
  const found: Mention[] = [];
  for (const m of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.,?!;:…]/gu))
    found.push({
      word: m[0].toLowerCase().replace(/’/g, "'"),
      capital: /^\p{Lu}/u.test(m[0]),
      at: found.length,
    });
  return found;
}

interface WordKind extends Seen {
  text: boolean;
  counts: boolean;
  beyond: boolean;
}
const kinds = new Map<string, WordKind>();
const someone = /^(?:someone|anyone|people|they|and)$/;
const many =
  /^(?:third|second|rich|poor|wealthy|young|old|elderly|unemployed|homeless|people|children|men|women|they|someone|anyone|team|group|government|company|police|public|family|staff|couple|crowd|party|and)$|[^s]s$/;
const asking =
  /^(?:says?|said|thinks?|believes?|means?|happen|happened|happens|wants?|mentions?|suggests?|impl(?:y|ies)|describes?|refers?|going|became|become|according)$/;

/** What a lower-case word can be the antecedent of; worked out once for each word. */
function kindOf(word: string): WordKind {
  const known = kinds.get(word);
  if (known) return known;
  const kind = {
    text: textWords.test(word),
    counts: /\p{L}/u.test(word) && (!isEmptyWord(word) || someone.test(word)),
    person: roles.has(word) || personEnding.test(word),
    /** "Two people … a third": one more person. */
    beyond: /^(?:third|second|another|victim)$/.test(word),
    plural: many.test(word),
    thing: word.length > 1 && !measure.test(word) && !asking.test(word),
  };
  if (kinds.size > 20_000) kinds.clear();
  kinds.set(word, kind);
  return kind;
}

/** What the words before `end` offer to refer to. */
function summary(words: Mention[], end: number, context: CheckContext): Seen {
  const seen = { ...none };
  for (const { word, capital, at } of words) {
    if (at >= end || (seen.person && seen.plural && seen.thing)) break;
    const bare = word.replace(/'s?$/, "");
    const kind = kindOf(bare);
    if (kind.text) seen.thing = true;
    if (!kind.counts) continue;
    const name = (capital && at > 0 && !place.test(bare)) || (at === 0 && context.nameWords.has(bare));
    if (name || kind.person || (seen.plural && kind.beyond)) seen.person = true;
    if (name || kind.plural) seen.plural = true;
    if (kind.thing) seen.thing = true;
  }
  return seen;
}

const verbish =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|mean|means|show|shows|happen|happened|happens|suggest|suggests|affect|cause|make|made|matter|to|for|from|in|on|at|of|by|with|after|before|about|and|or|so|because|during|as|if|when|than|,|\?|\.)$/;
const textWords =
  /^(?:article|text|passage|paragraph|sentence|section|story|report|speech|interview|essay|editorial|piece|column|excerpt|year|week|month|day|morning|time|century|word|phrase|question|quote|quotation|line|author|lesson|reading|statement|claim|idea|view|list)s?$/;

const anyPointer =
  /\b(?:he|she|him|her|his|hers|himself|herself|they|them|their|theirs|themselves|it|its|itself|this|these|that|former|latter)\b/i;
const pointers =
  /^(?:he|she|him|her|his|hers|himself|herself|they|them|their|theirs|themselves|it|its|itself|this|these|that|former|latter)$/;

/** The first pronoun with nothing to refer to, as written; undefined where all is well. */
function dangling(words: Mention[], before: Seen, context: CheckContext, stem: boolean): string | undefined {
  for (const { word, at } of words) {
    if (!pointers.test(word)) continue;
    const next = words[at + 1]?.word ?? "";
    const earlier = words[at - 1]?.word ?? "";
    const own = summary(words, at, context);
    const seen = {
      person: own.person || before.person,
      plural: own.plural || before.plural,
      thing: own.thing || before.thing,
    };
    if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(word)) {
      if (!seen.person && !comesLater(words, at, context)) return word;
    } else if (/^(?:they|them|their|theirs|themselves)$/.test(word)) {
      if (!seen.plural && !seen.person && !comesLater(words, at, context)) return word;
    } else if (/^(?:it|its|itself)$/.test(word)) {
      if (!seen.thing && !expletive(words, at) && !comesLater(words, at, context)) return word;
    } else if (stem && /^(?:this|these)$/.test(word)) {
      if (at > 0 && !seen.thing && verbish.test(next)) return word;
      if (verbish.test(next) && !/^(?:of)$/.test(earlier) && !seen.thing) return word;
      const noun = words.slice(at + 1, at + 4).some((w) => textWords.test(w.word));
      if (!verbish.test(next) && !noun && !seen.thing && /\p{L}/u.test(next) && !/^of$/.test(earlier))
        return `${word} ${next}`;
    } else if (
      stem &&
      word === "that" &&
      /^(?:does|did|do|is|was|why|how|about|of|by|after|before)$/.test(earlier) &&
      verbish.test(next)
    ) {
      if (!seen.thing) return word;
    } else if (stem && /^(?:former|latter)$/.test(word) && earlier === "the") {
      if (!/^(?:\p{L}+)$/u.test(next) || verbish.test(next)) return `the ${word}`;
    }
  }
  return undefined;
}

/** "According to her article, what does Frith …": a fronted phrase may point forward to a name. */
function comesLater(words: Mention[], at: number, context: CheckContext): boolean {
  const comma = words.findIndex((w) => w.at > at && w.word === ",");
  if (comma < 0 || comma > 12 || at > 6) return false;
  if (/^(?:what|who|why|how|which|where|when)$/.test(words[0]?.word ?? "")) return false;
  return words.some((w) => w.at > comma && w.capital && context.nameWords.has(w.word.replace(/'s?$/, "")));
}

const weighing =
  /^(?:true|false|important|possible|impossible|hard|harder|difficult|easy|easier|necessary|likely|unlikely|clear|unclear|dangerous|useful|essential|safe|wise|better|best|good|bad|right|wrong|fair|said|believed|thought|known|hoped|expected|reported|claimed|argued|worth|time|vital|crucial|helpful|common|unusual|surprising|too|so|very|more|less|not|still|even|only|been|becoming|become)$/;

/** "It is true that", "when it comes to", "make it hard to": a subject without meaning. */
function expletive(words: Mention[], at: number): boolean {
  const [first = "", second = ""] = words.slice(at + 1, at + 3).map((w) => w.word);
  if (/^(?:is|was|be|being|will|would|has|had|can|may|might)$/.test(first))
    return weighing.test(second) || /^(?:used|put|written|told|meant|be|in|that)$/.test(second);
  if (/^(?:comes?|came|takes?|took|seems?|appears?|turns?|turned|means?|meant)$/.test(first)) return true;
  return weighing.test(first);
}
