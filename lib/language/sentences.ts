/** Sentence borders of English running text. */

/** A stretch of a text: `end` exclusive, UTF-16 offsets. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** Before a name; never at a sentence's end. */
const titles =
  "Mr|Mrs|Ms|Mx|Messrs|Mme|Mlle|Drs?|Profs?|Gens?|Lt|Lieut|Cols?|Capt|Sgt|Cpl|Pvt|Pfc|Cmdr|Cdr|Sens?|Reps?|Govs?|Rev|Hon|Fr|Amb|Adm|Maj|Brig|Pres|Supt|Det|Insp|Secy|Atty|Asst|Assoc|Supp";
/** Companies, months, days, states and the like: at a sentence's end only where the next word opens one. */
const shortened =
  "St|Sr|Jr|vs|etc|approx|dept|est|Inc|Ltd|Corp|Cos?|Bros|Assn|Univ|vol|eds?|al|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Ave|Blvd|Rd|Mt|Ft|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Ph\\.D";
/** Before a figure only. */
const numbered =
  /(?:^|[\s(“"[])(?:[Nn]os?|[Aa]rts?|[Ff]igs?|[Ss]ecs?|[Pp]p?|[Cc]h|[Cc]a?|[Vv]ols?|[Pp]ar|ft|lb|est)\.$/;
const start = "(?:^|[\\s(\"“‘'\\[])";
const neverEnds = new RegExp(`${start}(?:${titles})\\.$`);
const seldomEnds = new RegExp(`${start}(?:${shortened}|e\\.g|i\\.e)\\.$`);
const company = new RegExp(`${start}(?:Inc|Ltd|Corp|Cos?|Bros)\\.$`);
const initials = /(?:^|[\s("“‘'[.-])\p{Lu}\.$/u;
const letterPairs = /(?:^|[\s("“‘'[])(?:\p{L}\.){2,}$/u;
/** "Roe v. Wade": between two parties, the first with a capital. */
const versus = /\p{Lu}[\p{L}\p{M}.’'-]*,? v\.$/u;
/** What follows "5 p.m." in the same sentence. */
const timeZone =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,4}\b|Eastern|Central|Mountain|Pacific|Greenwich|\p{Lu}\p{L}+ (?:[Tt]ime|[Ss]tandard|[Dd]aylight))/u;
/** Words that open a sentence even after "U.S." or "Inc." */
const opener =
  /^["“‘'([]*(?:The|A|An|It|He|She|They|We|I|You|This|That|These|Those|But|And|In|On|At|As|After|Before|If|When|While|Although|Though|However|His|Her|Their|Its|Our|My|There|Here|Meanwhile|Yet|So|For|By|With|Since|According|Nobody|Nothing|No|Not|Many|Most|Some|Several|Both|All|Each|Every|Others|Another|One|Now|Then|Today|Last|Once|Until|Unless|Because|Even|Despite|During|Under|From|To|Who|What|Why|How|Where|Such|Earlier|Later|Still|Instead|Also|Only|Just|Among|Across|Without|Within|Amid|Perhaps|Maybe|Indeed|Thus|Therefore|Moreover)\b/;
const helper =
  /^\p{Lu}\p{Ll}+ (?:is|are|was|were|has|have|had|will|would|can|could|do|did|does|may|might|must|should|said|say)\b/u;
/** "“Is it over?” Smith asked." goes on after the mark. */
const speaker =
  /^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:[\p{L}’-]+ ){1,4}|(?:\p{Lu}[\p{L}’.-]* ){1,4})(?:said|says|asked|asks|wrote|writes|wondered|wonders|shouted|cried|replied|added|tweeted|joked|demanded|exclaimed|quipped|yelled|screamed|warned|told (?:me|us|him|her|them|[\p{L} ]+?))(?=[.;]|, [^"“‘]| (?:in|at|on|during|after|before|when|while|as|with|of|last|this)\b)/u;
/** Names with a mark of their own. */
const marked = /(?:^|[\s(“‘])(?:Yahoo|Jeopardy|Yum)!$/;
const closers = /["”’'»)\]]/;

/**
 * Splits a text into sentences that, joined, give the text back: the white space between two sentences belongs to the
 * first. A span's own `text` includes that space; trim it to show it.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const ends = /[.!?…]+/g;
  for (let hit = ends.exec(text); hit !== null; hit = ends.exec(text)) {
    let end = hit.index + hit[0].length;
    while (end < text.length && closers.test(text.charAt(end))) end++;
    end += /^(?:\[\d{1,3}\])+(?=\s)/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    const space = /^\s+/.exec(text.slice(end, end + 40)) ?? unspaced(text, hit.index, end);
    if (!space) continue;
    const next = text.slice(end + space[0].length, end + space[0].length + 60);
    const before = text.slice(from, hit.index + hit[0].length);
    const quoted = /[”"’']/.test(text.slice(hit.index + hit[0].length, end));
    if (next === "" || !endsHere(before, next, hit[0], quoted)) continue;
    const stop = end + space[0].length;
    spans.push({ text: text.slice(from, stop), start: from, end: stop });
    from = stop;
    ends.lastIndex = stop;
  }
  if (from < text.length) spans.push({ text: text.slice(from), start: from, end: text.length });
  return spans;
}

/** "left.The others": the space between two sentences was lost; told by a whole word before and an opening one after. */
function unspaced(text: string, mark: number, end: number): [string] | null {
  return /\p{Ll}{3}$/u.test(text.slice(Math.max(0, mark - 3), mark)) &&
    opener.test(text.slice(end, end + 20)) &&
    /^[“"]?\p{L}+\s/u.test(text.slice(end, end + 20))
    ? [""]
    : null;
}

function endsHere(before: string, next: string, mark: string, quoted: boolean): boolean {
  const opensUpper =
    /^(?:[•·▪*–—-]\s+)?["“‘'«([—–-]*(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(next) || /^["“‘«([]/.test(next);
  if (!opensUpper) return false;
  if (mark.includes("…") || mark.length > 1) return true;
  if (mark !== ".") return !(quoted && speaker.test(next)) && (!marked.test(before) || opener.test(next));
  // The number of a list's entry: "2. Name the actors."
  if (/^\s*\(?\d{1,2}\.$/.test(before)) return false;
  if (neverEnds.test(before) || versus.test(before)) return false;
  if (numbered.test(before) && /^\d/.test(next)) return false;
  if (/\b[ap]\.m\.$/.test(before)) return /^["“‘']?\p{Lu}/u.test(next) && !timeZone.test(next);
  if (company.test(before) && helper.test(next)) return true;
  if (seldomEnds.test(before)) return opener.test(next);
  if (letterPairs.test(before)) return opener.test(next);
  if (!initials.test(before)) return true;
  if (/\d ?°?[CF]\.$/.test(before)) return true;
  if (/\b(?:vitamin|plan|option|part|class|I)\s\p{Lu}?\.?$/u.test(before)) return true;
  return (
    /\b(?:an?|grade|level|type|group|team|phase|category|hepatitis)\s\p{Lu}\.$/iu.test(before) &&
    opener.test(next)
  );
}
