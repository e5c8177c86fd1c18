/**
 * Words cut to what their forms share, so that "injuries", "injured" and "injury" meet. Rougher than a lemma and much
 * faster: the checks compare every option of an item with every sentence of its article.
 */

const irregular = new Map(
  Object.entries({
    went: "go",
    gone: "go",
    goes: "go",
    ran: "run",
    won: "win",
    lost: "lose",
    loss: "lose",
    losses: "lose",
    paid: "pay",
    said: "say",
    told: "tell",
    made: "make",
    took: "take",
    taken: "take",
    gave: "give",
    given: "give",
    got: "get",
    gotten: "get",
    saw: "see",
    seen: "see",
    knew: "know",
    known: "know",
    thought: "think",
    thoughts: "think",
    bought: "buy",
    brought: "bring",
    built: "build",
    began: "begin",
    begun: "begin",
    came: "come",
    became: "become",
    chose: "choose",
    chosen: "choose",
    choice: "choose",
    drew: "draw",
    drawn: "draw",
    drove: "drive",
    driven: "drive",
    fell: "fall",
    fallen: "fall",
    felt: "feel",
    fled: "flee",
    flew: "fly",
    flown: "fly",
    flight: "fly",
    fought: "fight",
    found: "find",
    forgot: "forget",
    froze: "freeze",
    grew: "grow",
    grown: "grow",
    growth: "grow",
    heard: "hear",
    held: "hold",
    hid: "hide",
    hidden: "hide",
    kept: "keep",
    led: "lead",
    left: "leave",
    lent: "lend",
    meant: "mean",
    met: "meet",
    rose: "rise",
    risen: "rise",
    sold: "sell",
    sale: "sell",
    sales: "sell",
    sent: "send",
    shook: "shake",
    shot: "shoot",
    showed: "show",
    shown: "show",
    slept: "sleep",
    spent: "spend",
    spoke: "speak",
    spoken: "speak",
    speech: "speak",
    stood: "stand",
    stole: "steal",
    stolen: "steal",
    struck: "strike",
    swore: "swear",
    taught: "teach",
    threw: "throw",
    thrown: "throw",
    understood: "understand",
    woke: "wake",
    wore: "wear",
    worn: "wear",
    wrote: "write",
    written: "write",
    children: "child",
    men: "man",
    women: "woman",
    people: "person",
    feet: "foot",
    teeth: "tooth",
    mice: "mouse",
    lives: "life",
    lived: "live",
    wives: "wife",
    knives: "knife",
    better: "good",
    best: "good",
    worse: "bad",
    worst: "bad",
    died: "die",
    dead: "die",
    death: "die",
    deaths: "die",
    dying: "die",
    strong: "strength",
    stronger: "strength",
    strongest: "strength",
    weaker: "weak",
    long: "length",
    longer: "length",
    wide: "width",
    high: "height",
    higher: "high",
    lying: "lie",
    tying: "tie",
    belief: "believe",
    proof: "prove",
    sought: "seek",
    broke: "break",
    broken: "break",
    ate: "eat",
    eaten: "eat",
    bore: "bear",
    born: "birth",
    lay: "lie",
    laid: "lay",
  }),
);

const suffixes: [RegExp, string][] = [
  [/(?:ization|isation)s?$/, ""],
  [/(?:fulness|ousness|iveness|lessness)$/, ""],
  [/(?:ational|tional)$/, "t"],
  [/(?:ations?|ators?|ating|ated|ates?|ative)$/, ""],
  [/(?:ically|ical)$/, ""],
  [/(?:ities|ity)$/, ""],
  [/(?:ements?|ments?)$/, ""],
  [/(?:nesses|ness)$/, ""],
  [/(?:ances?|ences?|ancy|ency|ants?|ents?)$/, ""],
  [/(?:ables?|ibles?|ably|ibly)$/, ""],
  [/(?:izes?|ized|izing|izers?|ises?|ised|ising)$/, ""],
  [/(?:itions?)$/, ""],
  [/(?:ions?)$/, ""],
  [/(?:icians?)$/, ""],
  [/(?:is|iz)e?$/, ""],
  [/(?:ives?|ively)$/, ""],
  [/(?:ously|ous)$/, ""],
  [/(?:fully|ful|less)$/, ""],
  [/(?:ally|als?)$/, ""],
  [/(?:isms?|ists?)$/, ""],
  [/(?:ics?)$/, ""],
  [/(?:ers?|ors?)$/, ""],
  [/(?:ily|ly)$/, ""],
];

const known = new Map<string, string>();

/** The stem of a word in lower case ("injuries" → "injur"); the same word always gives the same stem. */
export function stemOf(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const stem = cut(irregular.get(word) ?? word);
  if (known.size > 50_000) known.clear();
  known.set(word, stem);
  return stem;
}

function cut(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  let w = word
    .replace(/(?:sses)$/, "ss")
    .replace(/ies$/, "y")
    .replace(/([^su])s$/, "$1");
  w = irregular.get(w) ?? w;
  w = inflection(w);
  if (w.length >= 7)
    for (const [suffix, put] of suffixes) {
      const short = w.replace(suffix, put);
      if (short !== w && short.length >= 4) {
        w = short;
        break;
      }
    }
  return w.replace(/(?<=...)[eiy]$/, "").replace(/([bdgklmnprt])\1$/, "$1");
}

function inflection(word: string): string {
  if (/eed$/.test(word)) return word;
  const short = word.replace(/(?:ied)$/, "y").replace(/(?<=[aeiouy].*)(?:ed|ing)$/, "");
  return short.length >= 3 ? short : word;
}
