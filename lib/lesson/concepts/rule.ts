/**
 * Compiles a rule's pattern. A pattern is a row of pieces with single spaces between them:
 *
 * - `{patron:sl}`   an actor of one of these kinds (see actor-table.ts), a possessive after it allowed
 * - `~3`            up to three words, without an actor, a comma, a stronger stop or a negation among them
 * - `,~3`           the same, commas allowed
 * - `*3`            up to three words or actors, commas allowed, no stronger stop
 * - `SUPPORT`       a set of words from `sets` below
 * - `for|to`        one of these words; regular-expression syntax is allowed inside
 * - `?for|to`       the same, or nothing
 */
const negations =
  "not|n't|never|no|without|neither|nor|cannot|can't|won't|didn't|doesn't|don't|refus\\w+|den(?:y|ies|ied)|stopp?(?:ed|s|ing)?|declin\\w+|rul(?:ed|es) out|unlikely|fail(?:ed|s|ing)?";
const word = `(?! (?:${negations})(?: |$))(?! [@,;:.!?—–()“”"])`;
const free = `(?! (?:${negations})(?: |$))(?! [@;:.!?—–()“”"])`;

export const sets: Record<string, string> = {
  SUPPORT:
    "supports?|supported|supporting|backs|backed|backing|props?|propped|arms|armed|arming|funds|funded|funding|finances?|financed|financing|equips?|equipped|supplies|supplied|supplying|trains?|trained|training|protects?|protected|protecting|shields?|shielded|shielding|rescues?|rescued|saves|saved|bankrolls?|bankrolled|sponsors|sponsored|subsidi[sz]e[sd]?|shores?|shored|bolsters?|bolstered|bailed|defends?|defended|defending|aids|aided|aiding|sustains?|sustained|sustaining",
  SUPPORTING:
    "support|backing|help|aid|assistance|protection|patronage|sponsorship|weapons|arms|guarantees?|umbrella|money|loans|subsidies|intervention",
  ALLY: "ally|allies|alliance|partner|partners|partnership",
  FORCES:
    "troops|forces|soldiers|army|military|warplanes|jets|air|navy|marines|bombers|tanks|peacekeepers|ships|warships|bases?",
  INVADE:
    "invades?|invaded|invading|enters|entered|entering|occup(?:y|ies|ied|ying)|bombs|bombed|bombing|intervenes?|intervened|intervening|interferes?|interfered|interfering|meddles?|meddled|meddling|annex(?:es|ed|ing)?|seizes?|seized|overthr[eo]w\\w*|topples?|toppled|toppling|attacks?|attacked|attacking|struck|strikes",
  INVASION:
    "invasion|intervention|occupation|interference|meddling|annexation|incursion|campaign|operation|involvement|strikes?|airstrikes|bombing|bombardment|seizure",
  WITHDRAW:
    "withdraws?|withdrew|withdrawn|withdrawing|pulls?|pulled|pulling|leaves|leave|left|leaving|exits?|exited|exiting|quits?|quitting|departs?|departed|departing|retreats?|retreated|retreating",
  WITHDRAWAL:
    "withdrawal|withdrawals|pullout|pull-out|pullback|departure|exit|drawdown|retreat|disengagement",
  SANCTIONS:
    "sanctions?|embargo|embargoes|tariffs?|boycott|boycotts|blockade|trade war|export controls?|economic pressure|asset freezes?|travel bans?|restrictions",
  IMPOSE:
    "impos(?:e|es|ed|ing)|slap(?:s|ped)?|level(?:s|led)?|lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|tighten(?:s|ed|ing)?|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|announc(?:e|es|ed|ing)|plac(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|maintain(?:s|ed|ing)?",
  TALKS:
    "talks|negotiations?|summit|dialogue|conference|peace process|peace talks|ceasefire|cease-fire|truce|deal|agreement|accords?|settlement|roadmap|meeting",
  TALKING:
    "talks|negotiations?|summit|dialogue|peace process|peace talks|ceasefire|cease-fire|truce|roadmap|peace conference",
  MEDIATE:
    "mediat(?:e|es|ed|ing)|broker(?:s|ed|ing)?|facilitat(?:e|es|ed|ing)|host(?:s|ed|ing)?|conven(?:e|es|ed|ing)|arrang(?:e|es|ed|ing)|sponsor(?:s|ed|ing)?|oversee(?:s|ing)?|oversaw",
  THREATEN:
    "threatens?|threatened|threatening|warns?|warned|warning|vow(?:s|ed|ing)?|retaliat(?:e|es|ed|ing)|deters?|deterred|deterring",
  PRESS:
    "press(?:es|ed|ing)?|pressur(?:e|es|ed|ing)|forc(?:e|es|ed|ing)|push(?:es|ed|ing)?|compel(?:s|led|ling)?|coerc(?:e|es|ed|ing)|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|squeez(?:e|es|ed|ing)|oblig(?:e|es|ed|ing)",
  NUCLEAR: "nuclear|atomic|ballistic|missiles?|warheads?|arsenal|deterrent",
  ENERGY: "oil|gas|petroleum|energy|pipelines?|coal|lng|electricity|fuel|crude",
  PEOPLE:
    "people|peoples|civilians|citizens|millions|thousands|families|population|refugees|victims|nation|villagers|residents",
};

export function compile(pattern: string): RegExp {
  const pieces = pattern.split(" ").filter(Boolean);
  const source = pieces.map(piece).join("");
  return new RegExp(`(?<=^| )${source.replace(/^ /, "")}(?= |$)`, "g");
}

/** Every piece matches its own leading space. */
function piece(text: string): string {
  const actor = /^\{(\w+):([a-z]+)\}$/.exec(text);
  if (actor) {
    // A place can be what is acted on, but never acts.
    const sign = actor[2]?.includes("t") ? "[@%]" : "@";
    return ` (?<${actor[1]}>${sign}[${actor[2]}]\\d+)(?: 's?)?`;
  }
  const gap = /^(,~|~|\*)(\d+)$/.exec(text);
  if (gap?.[1] === "~") return `(?:${word} \\S+){0,${gap[2]}}?`;
  if (gap?.[1] === ",~") return `(?:${free}(?: ,)? [^\\s,]+){0,${gap[2]}}?(?: ,)?`;
  if (gap) return `(?:(?! [;:.!?—–]) \\S+){0,${gap[2]}}?`;
  if (text.startsWith("?")) return `(?: (?:${withSets(text.slice(1))}))?`;
  return ` (?:${withSets(text)})`;
}
/** Sets may stand among words: `SUPPORT|help`. Underscores stand for spaces. */
const withSets = (text: string): string =>
  text
    .split("|")
    .map((part) => sets[part] ?? part.replaceAll("_", " "))
    .join("|");
