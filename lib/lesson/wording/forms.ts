/** Forms of English verbs and nouns: past, participles, third person, base; regular spelling plus the irregular verbs. */

// base past participle
const irregularLines =
  "arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|outgrow outgrew outgrown|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|retake retook retaken|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written";
const irregular = new Map(
  irregularLines.split("|").map((line) => {
    const [base = "", past = "", participle = ""] = line.split(" ");
    return [base, { past, participle }];
  }),
);
// Stress on the last syllable doubles its consonant; words of one syllable do so by rule.
const doubling = new Set(
  "admit commit permit submit transmit omit refer prefer defer confer occur incur recur transfer deter infer control patrol compel expel repel propel rebel begin forget regret equip upset overrun outrun rebut abet acquit allot".split(
    " ",
  ),
);
const doubles = (verb: string) =>
  doubling.has(verb) ||
  (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) && !/^(?:qu)/.test(verb)) ||
  /^qu[aeiou][^aeiouwxy]$/.test(verb);

/** Third person singular of a verb, or plural of a noun, by spelling: "tries", "reaches". */
export function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
const present: Record<string, string> = { be: "is", have: "has", do: "does", go: "goes" };
export const thirdPerson = (verb: string): string => present[verb] ?? withS(verb);

function withEd(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/ic$/.test(verb)) return `${verb}ked`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
export const pastOf = (verb: string): string => irregular.get(verb)?.past ?? withEd(verb);
export const participleOf = (verb: string): string => irregular.get(verb)?.participle ?? withEd(verb);

export function gerundOf(verb: string): string {
  if (verb === "be" || verb === "see" || verb === "flee" || verb === "agree" || verb === "free")
    return `${verb}ing`;
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/ee$|oe$|ye$/.test(verb)) return `${verb}ing`;
  if (/e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/ic$/.test(verb)) return `${verb}king`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** A verb in the form that a Penn Treebank tag names; the base for others. */
export function formOf(verb: string, xpos: string): string {
  switch (xpos) {
    case "VBZ":
      return thirdPerson(verb);
    case "VBD":
      return pastOf(verb);
    case "VBN":
      return participleOf(verb);
    case "VBG":
      return gerundOf(verb);
    default:
      return verb;
  }
}

const bases = new Map<string, string>([
  ["is", "be"],
  ["are", "be"],
  ["was", "be"],
  ["were", "be"],
  ["am", "be"],
  ["'s", "be"],
  ["'re", "be"],
  ["has", "have"],
  ["had", "have"],
  ["does", "do"],
  ["did", "do"],
]);
for (const [base, { past, participle }] of irregular) {
  if (!bases.has(past)) bases.set(past, base);
  if (!bases.has(participle)) bases.set(participle, base);
}
// Pasts that are bases of other verbs: the verb itself wins.
for (const word of ["found", "lay", "wound", "ground", "bound", "saw", "left", "felt"]) bases.delete(word);
bases.set("left", "leave");
bases.set("felt", "feel");
bases.set("saw", "see");
bases.set("found", "find");

/**
 * The base of an inflected verb: the tagger's lemma where it inflects back to the form seen, else what the irregular
 * table gives, else null (better no verb than a wrong one).
 */
export function baseOfVerb(norm: string, xpos: string, lemma: string): string | null {
  const fits = (base: string) =>
    xpos === "VB" || xpos === "VBP"
      ? base === norm
      : formOf(base, xpos) === norm || norm === "'s" || norm === "'re";
  if (lemma === "be" || lemma === "have" || lemma === "do") return lemma;
  if (lemma && fits(lemma)) return lemma;
  const known = bases.get(norm);
  if (known && (xpos === "VBD" || xpos === "VBN")) return known;
  return xpos === "VB" || xpos === "VBP" ? norm : null;
}
