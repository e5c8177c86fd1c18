/** Putting an option into the form that the text's word has: "put forward" beside "floated", "shares" beside "stakes". */
import type { Token } from "@/lib/language/tagger";

export type VerbForm = "base" | "third" | "ing" | "past" | "participle";

const irregular = new Map(
  `be was been|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|outdo outdid outdone|mislead misled misled|foresee foresaw foreseen|forgive forgave forgiven|oversee oversaw overseen|rebuild rebuilt rebuilt|repay repaid repaid|retell retold retold|forgo forwent forgone|bear bore borne|beat beat beaten|bet bet bet|bid bid bid|breed bred bred|sting stung stung|swell swelled swollen|spring sprang sprung|mistake mistook mistaken|rewrite rewrote rewritten|overhear overheard overheard|redo redid redone|overtake overtook overtaken|undertake undertook undertaken|outgrow outgrew outgrown|foretell foretold foretold|awake awoke awoken|arise arose arisen|bend bent bent|cling clung clung|swing swung swung|sew sewed sewn|sow sowed sown|thrust thrust thrust|overrun overran overrun`
    .split("|")
    .map((row) => {
      const [base = "", past = "", participle = ""] = row.split(" ");
      return [base, { past, participle }];
    }),
);
/** Verbs of two syllables or more that double their last letter. */
const doubling =
  /^(?:stop|drop|grab|plan|strip|cut|hit|put|get|set|let|run|win|sit|dig|rid|beg|rob|ban|trap|slip|shut|split|spin|begin|forget|forbid|admit|commit|permit|submit|omit|refer|prefer|defer|deter|occur|transfer|control|compel|expel|propel|rebel|quit|swim|shed|step|ship|wrap|tip|tap|pin|rip|snap|slam|shrug|drag|plug|prod|nod|upset|equip|drum|trim|skip|ram|jam|hop|chop|clap|bid|bet|rot|regret|fit|grip|hug|snip|stab|stir|strap|trip|rub|dam|spur|tug|mop|pet|plot|fulfil|travel|quarrel|cancel|worship|label|model|signal|level|rap|mar|bar|scrap|scan|swap|sap|vet)$/;
const vowelY = /[aeiou]y$/;

function third(verb: string): string {
  if (verb === "have") return "has";
  if (verb === "be") return "is";
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return verb.endsWith("y") && !vowelY.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
function ing(verb: string): string {
  if (verb === "be" || /(?:ee|oe|ye)$/.test(verb)) return `${verb}ing`;
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith("e")) return `${verb.slice(0, -1)}ing`;
  return doubling.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
function ed(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (verb.endsWith("y") && !vowelY.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubling.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}
function formOf(verb: string, form: VerbForm): string {
  if (form === "base") return verb;
  if (form === "third") return third(verb);
  if (form === "ing") return ing(verb);
  return irregular.get(verb)?.[form] ?? ed(verb);
}

/** Verbs that end like adverbs. */
const adverbial = /^(?:rely|supply|apply|reply|comply|fly|multiply|imply)$/;

/** A gloss that opens with a verb ("put forward", "stop or ^slow": "^" marks a further verb) in the given form. */
export function conjugate(gloss: string, form: VerbForm): string {
  const words = gloss.split(" ");
  // "strongly advise": the verb is the first word that isn't an adverb.
  const first = words.findIndex((w) => !/(?:ly|never|again|not)$/.test(w) || adverbial.test(w));
  return words
    .map((word, n) => {
      const marked = word.startsWith("^");
      if (n !== first && !marked) return word;
      const [, verb = "", rest = ""] = /^([a-z]+)(.*)$/.exec(marked ? word.slice(1) : word) ?? [];
      return formOf(verb, form) + rest;
    })
    .join(" ");
}
/** True where past and participle of the gloss's verbs are the same, so that it needn't be known which one stands. */
export const onePast = (gloss: string): boolean =>
  conjugate(gloss, "past") === conjugate(gloss, "participle");

/** Forms that look like the base and may be the past: these need a tag to be told apart. */
const unchanging = new Set(
  "bet beset bid broadcast burst cast cost cut hit hurt let offset overrun put quit read rid run set shed shut split spread thrust upset wet become come overcome".split(
    " ",
  ),
);

/**
 * The form in which a verb stands, or null where that isn't sure; "past" with `either` where it could as well be the
 * participle. Tags are believed where there are any.
 */
export function verbForm(tokens: Token[], at: number): { form: VerbForm; either: boolean } | null {
  const t = tokens[at];
  if (!t) return null;
  const { norm } = t;
  if (norm.endsWith("ing") && norm !== t.lemma) return { form: "ing", either: false };
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .filter((o) => o.tag !== "ADV" && o.norm !== "not" && o.norm !== "n't");
  const aux = before.at(-1);
  const perfect =
    aux !== undefined && /^(?:have|has|had|be|is|are|was|were|been|being|'ve|'s|'re|got)$/.test(aux.norm);
  if (norm === t.lemma) {
    if (!unchanging.has(norm)) return { form: "base", either: false };
    if (perfect || t.xpos === "VBN") return { form: "participle", either: false };
    if (t.xpos === "VBD") return { form: "past", either: false };
    return aux && /^(?:to|will|would|can|could|may|might|must|should|do|did|does|let)$/.test(aux.norm)
      ? { form: "base", either: false }
      : null;
  }
  if (/s$/.test(norm) && !/(?:ed|ss)$/.test(norm) && !irregularPast(norm, t.lemma))
    return { form: "third", either: false };
  if (perfect) return { form: "participle", either: false };
  // The tagger's word is enough where the tree agrees: a past tense has a subject or heads a clause.
  const finite = tokens.some((o) => o.head === at && o.rel === "nsubj");
  if (t.xpos === "VBD" && (finite || /^(?:root|conj|ccomp|advcl|acl:relcl|parataxis)$/.test(t.rel)))
    return { form: "past", either: false };
  if (t.xpos === "VBN") return { form: "participle", either: finite || t.rel !== "acl" };
  return { form: "past", either: true };
}
const irregularPast = (norm: string, lemma: string) =>
  irregular.get(lemma)?.past === norm || irregular.get(lemma)?.participle === norm;

const oddPlurals: Record<string, string> = {
  man: "men",
  woman: "women",
  child: "children",
  person: "people",
  foot: "feet",
  tooth: "teeth",
  life: "lives",
  half: "halves",
  loaf: "loaves",
  crisis: "crises",
  basis: "bases",
  knife: "knives",
  wife: "wives",
  leaf: "leaves",
  thief: "thieves",
  shelf: "shelves",
  series: "series",
  means: "means",
};
const joins =
  /^(?:of|in|for|that|who|which|to|from|between|by|on|at|with|without|about|against|made|over|held|given|used|left|where|as|into|after|before|among|worn|set|put|paid|sent|under|or|and|taken|through|behind|inside|beyond|so|too|than|not|when|whose|like|across|round|along|near|off|up|owed|kept|laid|needed|meant|told|said|spent|built|lived|done|shared|won|lost|thrown|fired|played|caused|drawn|written|within|forward|back|away|ahead)$/;

/** Words that tell that a gloss is about one thing all through, so that its plural would clash. */
const single = /\b(?:is|has|was|does|it|its|itself|one|one's|him|her|his|whom|[a-z]+thing|[a-z]+body)\b/;

/** "a share in a business" → "shares in a business"; null where the gloss has no plural that is surely right. */
export function pluralOf(gloss: string): string | null {
  const bare = /^an? (.+)$/.exec(gloss)?.[1];
  if (!bare) return null;
  const words = bare.split(" ");
  const cut = words.findIndex(
    (w, n) => n > 0 && (joins.test(w) || /[a-z]ly$/.test(w) || (words[n - 1] ?? "").endsWith(",")),
  );
  const at = (cut < 0 ? words.length : cut) - 1;
  const rest = words.slice(at + 1);
  // "a country and its government", "an amount or level", "a plan that pays": more than the head would have to change.
  // "a court's ruling" would leave the court without its article.
  if (words.slice(0, at).some((w) => /['’]s$/.test(w))) return null;
  if (/^(?:or|and)$/.test(rest[0] ?? "") || single.test(rest.join(" "))) return null;
  if (/^(?:that|who|which)$/.test(rest[0] ?? "") && /[^s]s$/.test(rest[1] ?? "")) return null;
  const comma = (words[at] ?? "").endsWith(",") ? "," : "";
  const noun = (words[at] ?? "").replace(/,$/, "");
  words[at] =
    (oddPlurals[noun] ??
      (/(?:s|x|z|ch|sh)$/.test(noun)
        ? `${noun}es`
        : /[^aeiou]y$/.test(noun)
          ? `${noun.slice(0, -1)}ies`
          : `${noun}s`)) + comma;
  return words.join(" ");
}
