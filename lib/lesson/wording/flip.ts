/** A clause turned into one that says the opposite, or something stronger, by one word or one swap: for misreadings. */
import type { Clause } from "@/lib/language/clauses";
import type { Token } from "@/lib/language/tagger";
import { baseOf, childrenOf, isUnder, spanOf } from "@/lib/language/tree";
import { baseOfVerb, formOf, withS } from "./forms";
import { oppositeOf, type WordKind } from "./opposites";
import { bound, done, willing } from "./turns-more";

export type TurnKind = "opposite" | "polarity" | "strength" | "scope" | "roles" | "actor" | "done" | "bound";
/** One edit of a sentence's tokens: tokens `from` to `to` replaced by `text` (empty: left out). */
export interface Edit {
  from: number;
  to: number;
  text: string;
}
export interface Turn {
  kind: TurnKind;
  edits: Edit[];
  /** The word or phrase of the text that was changed, for the reason given to the student. */
  was: string;
  is: string;
}

/** Every safe turn of a clause, the surest first. Token indexes are the sentence's. */
export function turnsOf(tokens: Token[], clause: Clause): Turn[] {
  const depth = (n: number) => {
    let at = n;
    let d = 0;
    while (at !== clause.head && at >= 0 && d < 9) {
      at = tokens[at]?.head ?? -1;
      d++;
    }
    return d;
  };
  const turns: (Turn & { far: number })[] = [];
  for (let n = clause.span.from; n < clause.span.to; n++) {
    if (!isUnder(tokens, n, clause.head)) continue;
    const turn =
      polarity(tokens, clause, n) ??
      opposite(tokens, n) ??
      strength(tokens, clause, n) ??
      done(tokens, clause, n) ??
      willing(tokens, n) ??
      bound(tokens, n) ??
      scope(tokens, n);
    // What stands deep in a relative clause is no misreading of the clause's point.
    // Beside a negation a second turn would make two.
    const twice = clause.negated && turn && turn.kind !== "polarity" && n !== clause.head;
    if (turn && !twice && depth(n) <= 3 && !inRelative(tokens, n, clause.head))
      turns.push({ ...turn, far: depth(n) });
  }
  const roles = swapped(tokens, clause);
  if (roles) turns.push({ ...roles, far: 1 });
  const worth: Record<TurnKind, number> = {
    opposite: 0,
    polarity: 1,
    roles: 1,
    strength: 2,
    scope: 2,
    actor: 2,
    done: 0,
    bound: 2,
  };
  return turns
    .sort((a, b) => a.far + worth[a.kind] - (b.far + worth[b.kind]))
    .map(({ far: _, ...turn }) => turn);
}

function inRelative(tokens: Token[], n: number, top: number): boolean {
  let at = n;
  for (let steps = 0; steps < 12 && at !== top && at >= 0; steps++) {
    if (/^(?:acl:relcl|advcl|ccomp|parataxis|appos)$/.test(tokens[at]?.rel ?? "")) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

const kinds: Partial<Record<string, WordKind>> = {
  VERB: "verb",
  ADJ: "adjective",
  NOUN: "noun",
  ADV: "adverb",
};

function opposite(tokens: Token[], n: number): Turn | null {
  const t = tokens[n];
  const kind = kinds[t?.tag ?? ""];
  if (!t || !kind || /\p{Lu}/u.test(t.text.slice(1))) return null;
  if (t.text.includes("-") || tokens[n - 1]?.text === "-" || tokens[n + 1]?.text === "-") return null;
  // "the second largest"
  if (/^(?:second|third|fourth|fifth|next)$/.test(tokens[n - 1]?.norm ?? "")) return null;
  if (kind === "noun" && idiomatic(tokens, n)) return null;
  if (kind === "adverb" && !/^(?:VERB|ADJ|AUX|ADV)$/.test(tokens[t.head]?.tag ?? "")) return null;
  // Part of a compound or a fixed name: "growth rate", "High Court".
  if (t.rel === "compound" || t.rel === "flat" || t.rel === "fixed" || t.rel.startsWith("compound"))
    return null;
  if (tokens.some((c) => c.head === n && c.rel === "compound:prt")) return null;
  if (kind === "adjective" && tokens[t.head]?.tag === "PROPN") return null;
  if ((n > 0 && /^\p{Lu}/u.test(t.text)) || t.norm === "including") return null;
  const text = turnedWord(tokens, n, t, kind);
  if (!text) return null;
  const edits = [{ from: n, to: n + 1, text: sameCase(t.text, text) }, ...article(tokens, n, text)];
  return { kind: "opposite", edits, was: t.text, is: text };
}

function turnedWord(tokens: Token[], n: number, t: Token, kind: WordKind): string | null {
  if (kind === "verb") {
    const base = baseOfVerb(t.norm, t.xpos, t.lemma);
    const other = base ? oppositeOf(base, "verb") : undefined;
    if (!other) return null;
    const kids = childrenOf(tokens, n);
    const rels = new Set(kids.map((k) => baseOf(tokens[k]?.rel ?? "")));
    const passive = kids.some((k) => /:pass$/.test(tokens[k]?.rel ?? ""));
    if (/^(?:protect|save|defend)$/.test(base ?? "") && tokens.slice(n, n + 7).some((x) => x.norm === "from"))
      return null;
    // "won over", "limited to": the preposition belongs to the verb.
    if (
      kids.some(
        (k) =>
          baseOf(tokens[k]?.rel ?? "") === "obl" &&
          k > n &&
          childrenOf(tokens, k).some(
            (c) =>
              tokens[c]?.rel === "case" &&
              /^(?:over|against|to|from|for|out|off|up|down|in|with)$/.test(tokens[c]?.norm ?? ""),
          ) &&
          /^(?:win|lose|lend|borrow|oppose|support|agree|leave|help|protect|save|defend|prevent|deter)$/.test(
            base ?? "",
          ),
      )
    )
      return null;
    const object =
      tokens[kids.find((k) => baseOf(tokens[k]?.rel ?? "") === "obj") ?? -1]?.lemma ??
      tokens[kids.find((k) => tokens[k]?.rel === "nsubj:pass") ?? -1]?.lemma ??
      "";
    if (
      /^(?:deploy|withdraw)$/.test(base ?? "") &&
      !/^(?:troop|force|army|soldier|police|ship|unit|fighter)$/.test(object)
    )
      return null;
    if (/^(?:raise|lower)$/.test(base ?? "") && !raisable.test(object)) return null;
    if (/^(?:join|leave|lose|win|attack|back|help)$/.test(base ?? "") && passive) return null;
    // "grew cheaper", "remained open": the verb only links.
    if (kids.some((k) => /^(?:xcomp|acomp)$/.test(tokens[k]?.rel ?? "") && tokens[k]?.tag === "ADJ"))
      return null;
    if (other.needsObject && !rels.has("obj") && !passive) return null;
    if (other.noObject && (rels.has("obj") || passive)) return null;
    if ((rels.has("xcomp") || rels.has("ccomp")) && (other.noComplement || t.tag === "VERB")) return null;
    if (
      t.rel === "amod" &&
      !/^(?:rising|falling|growing|shrinking|increasing|decreasing|improving)$/.test(t.norm)
    )
      return null;
    return formOf(other.word, t.xpos);
  }
  if (kind === "adjective") {
    // Before a noun many adjectives are half of a fixed name ("foreign minister", "simple majority").
    if (t.rel === "amod" && !graded.has(t.norm) && comparative(t.norm) === null) return null;
    const direct = oppositeOf(t.norm, "adjective")?.word;
    if (direct) return direct;
    return comparative(t.norm);
  }
  if (kind === "noun") {
    const plural = t.xpos === "NNS";
    const other = oppositeOf(plural ? t.lemma : t.norm, "noun")?.word;
    return other ? (plural ? withS(other) : other) : null;
  }
  return oppositeOf(t.norm, "adverb")?.word ?? null;
}

/** "in progress", "take advantage", "had a fall": nouns that mean what they mean only there. */
function idiomatic(tokens: Token[], n: number): boolean {
  const t = tokens[n];
  const kids = childrenOf(tokens, n);
  const bare = !kids.some((k) => /^(?:det|amod|nmod:poss|nummod|compound)/.test(tokens[k]?.rel ?? ""));
  if (bare && kids.some((k) => tokens[k]?.rel === "case")) return true;
  if (
    t?.rel === "obj" &&
    /^(?:take|have|make|give|do|get|keep)$/.test(tokens[t.head]?.lemma ?? "") &&
    !/^(?:profit|loss)$/.test(t.lemma)
  )
    return true;
  if (/^(?:profit|loss)$/.test(t?.lemma ?? "") && t?.rel !== "obj") return true;
  // A change is named with what changes ("a fall in sales").
  if (/^(?:rise|fall|drop|increase|decrease|gain|support|growth|decline)$/.test(t?.lemma ?? ""))
    return !kids.some(
      (k) =>
        baseOf(tokens[k]?.rel ?? "") === "nmod" &&
        childrenOf(tokens, k).some(
          (c) => /^(?:in|for)$/.test(tokens[c]?.norm ?? "") && tokens[c]?.rel === "case",
        ),
    );
  return false;
}

const raisable =
  /^(?:price|tax|rate|wage|fee|age|limit|standard|level|cost|tariff|salary|pension|rent|target|temperature|bar|voice|number|risk|barrier|pay|charge|duty|fare|debt)$/;
const graded = new Set(
  "high low large small strong weak rich poor wealthy early late rapid slow fast successful unsuccessful safe unsafe dangerous difficult easy cheap expensive costly likely unlikely peaceful violent rare frequent stable unstable positive negative optimistic pessimistic temporary permanent growing shrinking rising falling increasing decreasing better worse sharp slight severe mild important unimportant necessary unnecessary effective ineffective long short friendly hostile reliable unreliable".split(
    " ",
  ),
);
const comparatives =
  "higher/lower larger/smaller bigger/smaller stronger/weaker richer/poorer wealthier/poorer earlier/later longer/shorter wider/narrower deeper/shallower heavier/lighter faster/slower quicker/slower harder/easier cheaper/dearer safer/riskier warmer/colder hotter/cooler greater/smaller highest/lowest largest/smallest biggest/smallest strongest/weakest richest/poorest longest/shortest";
const compared = new Map<string, string>();
for (const pair of comparatives.split(" ")) {
  const [a = "", b = ""] = pair.split("/");
  if (!compared.has(a)) compared.set(a, b);
  if (!compared.has(b)) compared.set(b, a);
}
const comparative = (norm: string) => compared.get(norm) ?? null;

const sameCase = (was: string, now: string) =>
  /^\p{Lu}/u.test(was) ? now.charAt(0).toUpperCase() + now.slice(1) : now;
/** "a lack" becomes "an abundance". */
function article(tokens: Token[], n: number, word: string): Edit[] {
  const before = tokens[n - 1];
  if (!before || !/^an?$/.test(before.norm)) return [];
  const text = /^[aeiou]/.test(word) && !/^(?:un[aeiou]|uni|use|one|eu)/.test(word) ? "an" : "a";
  return text === before.norm ? [] : [{ from: n - 1, to: n, text: sameCase(before.text, text) }];
}

/** "no longer" and "still", "did not ban" and "banned", "never" and "always". */
function polarity(tokens: Token[], clause: Clause, n: number): Turn | null {
  const t = tokens[n];
  const next = tokens[n + 1];
  if (!t || !next || (t.head !== clause.head && tokens[t.head]?.head !== clause.head)) return null;
  if (t.norm === "no" && next.norm === "longer")
    return {
      kind: "polarity",
      edits: [{ from: n, to: n + 2, text: "still" }],
      was: "no longer",
      is: "still",
    };
  if (t.norm === "still" && t.tag === "ADV" && clause.finite >= 0 && n > clause.finite - 2 && n < clause.head)
    return {
      kind: "polarity",
      edits: [{ from: n, to: n + 1, text: "no longer" }],
      was: "still",
      is: "no longer",
    };
  if (/^(?:not|n't)$/.test(t.norm) && t.head === clause.head) return withoutNot(tokens, clause, n);
  return null;
}

function withoutNot(tokens: Token[], clause: Clause, n: number): Turn | null {
  const aux = clause.auxiliaries.find((a) => a === n - 1);
  const helper = aux === undefined ? undefined : tokens[aux];
  // "not only", "not yet", "any" and "until" lose their sense without the negation.
  const rest = tokens.slice(n + 1, clause.span.to);
  if (
    !helper ||
    rest.some((r) =>
      /^(?:any|anyone|anything|ever|yet|until|either|but|only|just|necessarily|much|all|every|always|enough)$/.test(
        r.norm,
      ),
    )
  )
    return null;
  if (helper.lemma !== "do") {
    const plain: Record<string, string> = { wo: "will", ca: "can", sha: "shall" };
    const edits: Edit[] = [{ from: n, to: n + 1, text: "" }];
    const whole = plain[helper.norm];
    if (whole && aux !== undefined) edits.push({ from: aux, to: aux + 1, text: whole });
    return {
      kind: "polarity",
      edits,
      was: `${helper.text}${/^n['’]t$/.test(tokens[n]?.text ?? "") ? "" : " "}${tokens[n]?.text}`,
      is: whole ?? helper.text,
    };
  }
  const verb = tokens[clause.head];
  const base = verb ? baseOfVerb(verb.norm, "VB", verb.lemma) : null;
  if (!verb || !base || aux === undefined || verb.tag !== "VERB") return null;
  const form = formOf(
    base,
    helper.xpos === "VBD" || helper.norm === "did" ? "VBD" : helper.norm === "does" ? "VBZ" : "VBP",
  );
  return {
    kind: "polarity",
    edits: [
      { from: aux, to: n + 1, text: "" },
      { from: clause.head, to: clause.head + 1, text: form },
    ],
    was: `did not ${base}`,
    is: form,
  };
}

/** A possibility made a certainty. */
function strength(tokens: Token[], clause: Clause, n: number): Turn | null {
  const t = tokens[n];
  if (!t || t.head !== clause.head || t.xpos !== "MD" || !/^(?:may|might|could)$/.test(t.norm)) return null;
  if (/^(?:not|n't)$/.test(tokens[n + 1]?.norm ?? "") || tokens[n + 1]?.norm === "have") return null;
  return {
    kind: "strength",
    edits: [{ from: n, to: n + 1, text: "will certainly" }],
    was: t.text,
    is: "will certainly",
  };
}

/** A part made the whole, or the other way round. */
function scope(tokens: Token[], n: number): Turn | null {
  const t = tokens[n];
  if (!t || !/^(?:DET|ADJ|ADV)$/.test(t.tag)) return null;
  const noun = tokens[t.head];
  if (noun?.tag !== "NOUN" || t.head < n || t.head > n + 3) return null;
  const plural = noun.xpos === "NNS";
  if (/^(?:year|month|week|day|hour|minute|time|decade|century|way)$/.test(noun.lemma)) return null;
  if (
    tokens.some(
      (x) => /^(?:not|n't|no|never|without|nor)$/.test(x.norm) && x.start < t.start && t.start - x.start < 60,
    )
  )
    return null;
  if (!/^(?:det|amod|advmod|nummod)/.test(t.rel)) return null;
  // "all but", "most of", "more than": not a plain quantity.
  if (
    /^(?:of|than|but|the)$/.test(tokens[n + 1]?.norm ?? "") ||
    /^(?:a|the|no|not|too|so|very|at|any|one|great|good)$/.test(tokens[n - 1]?.norm ?? "")
  )
    return null;
  if (/^(?:more|less)$/.test(t.norm) && t.norm === "more" && plural) return made(n, t, "fewer");
  if (!plural || !/^(?:many|few|most|some|all|several|fewer)$/.test(t.norm)) return null;
  const other = oppositeOf(t.norm, "quantity")?.word;
  return other ? made(n, t, other) : null;
}
const made = (n: number, t: Token, text: string): Turn => ({
  kind: "scope",
  edits: [{ from: n, to: n + 1, text: sameCase(t.text, text) }],
  was: t.text,
  is: text,
});

const symmetric = new Set(
  "meet marry join border face match equal resemble fight divorce meet contact rival share trade be become mean include have contain consist represent make".split(
    " ",
  ),
);
/** Subject and object in each other's place, where both are names or persons and of one number. */
function swapped(tokens: Token[], clause: Clause): Turn | null {
  if (clause.subject < 0 || clause.object < 0 || clause.passive) return null;
  const verb = tokens[clause.head];
  if (verb?.tag !== "VERB" || symmetric.has(verb.lemma)) return null;
  const a = spanOf(tokens, clause.subject);
  const b = spanOf(tokens, clause.object);
  if (
    !a.whole ||
    !b.whole ||
    a.to - a.from > 6 ||
    b.to - b.from > 6 ||
    a.from < clause.span.from ||
    b.to > clause.span.to
  )
    return null;
  const one = tokens[clause.subject];
  const two = tokens[clause.object];
  if (!one || !two || !acts(one) || !acts(two) || /S$/.test(one.xpos) !== /S$/.test(two.xpos)) return null;
  const text = (s: { from: number; to: number }) =>
    tokens
      .slice(s.from, s.to)
      .map((t, k) => (k > 0 && tokens[s.from + k - 1]?.end !== t.start ? ` ${t.text}` : t.text))
      .join("");
  return {
    kind: "roles",
    edits: [
      { from: a.from, to: a.to, text: text(b) },
      { from: b.from, to: b.to, text: text(a) },
    ],
    was: text(a),
    is: text(b),
  };
}
const actors =
  /^(?:government|president|minister|parliament|court|army|police|company|party|council|union|country|state|people|voter|worker|farmer|teacher|student|parent|judge|lawyer|leader|official|senate|congress|opposition|bank|owner|resident|critic|supporter|scientist|researcher|doctor|patient|buyer|seller|player|coach|team|city|region|ministry|board|agency|commission|committee|protester|soldier|rebel|king|queen|mayor|governor|senator|lawmaker|employer|employee|customer|shopper|landlord|tenant|child|women|men|woman|man)$/;
const acts = (t: Token) => t.tag === "PROPN" || actors.test(t.lemma);
