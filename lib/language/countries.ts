/** The countries that a text names, by their names, peoples or capitals. */
import table from "./data/countries.json" with { type: "json" };

export interface NamedCountry {
  /** ISO 3166-1 alpha-2, with XK for Kosovo. */
  code: string;
  name: string;
  /** How often it is named. */
  times: number;
}

const names = new Map<string, string>();
const codes = new Map<string, string>();
for (const [code, row] of Object.entries(table)) {
  const [name = "", forms = ""] = row.split("|");
  names.set(code, name);
  for (const form of forms.split(",")) if (!codes.has(form)) codes.set(form, code);
}
const spelt = [...codes.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spelt.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** What stands before a country's name where it is none: "New Mexico", "Native American", "Port Jordan". */
const partOfName =
  /(?:\b(?:New|Native|American|Latin|North|South|Central|African|Asian|Northern|West|East|Indigenous|Pan|Air|Bank of|Voice of|Captain|Saint|St\.?|Mr\.?|Ms\.?|Mrs\.?|Michael|Vernon|Barbara|Mount|Lake|Little|Miss|Turkey and)\s|-)$/u;
const whole = new Set(
  "American Samoa,New Zealand,North Korea,South Korea,North Macedonia,South Africa,South Sudan,Northern Ireland,West Bank,East Timor,Central African Republic".split(
    ",",
  ),
);
/** Names that are also a first name, an American state or a word: the sentence has to show the country. */
const doubtful: Record<string, RegExp> = {
  GE: /\b(?:Georgians?\b(?! (?:court|voter|Republican|Democrat))|Tbilisi|Russia|Ossetia|Abkhazia|Caucasus|Armenia)/,
  JO: /\b(?:Jordanians?|Amman|Israel|Syria|Iraq|Egypt|Lebanon|Palestin|Arab|kingdom|refugees?|Middle East)\b/,
  TD: /\b(?:Chadians?|N'Djamena|Sudan|Niger|Cameroon|Libya|Africa|Sahel|Boko Haram)\b/,
  TR: /\b(?:Turkish|Turks|Ankara|Istanbul|Erdo[gğ]an|Syria|NATO|EU|Greece|Cyprus|Kurd\w*|Libya|Russia|Turkey(?:'s|’s)|in Turkey|and Turkey|Turkey and)\b/,
  CU: /\bCuban?s?\b|\bHavana\b/,
};

/** Every country named, most often named first; of two the one named first. */
export function countriesIn(text: string): NamedCountry[] {
  const found = new Map<string, number>();
  for (const hit of text.matchAll(pattern)) {
    const code = codes.get(hit[0]);
    if (!code) continue;
    const before = text.slice(Math.max(0, hit.index - 16), hit.index);
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 24);
    if (!whole.has(hit[0]) && partOfName.test(before)) continue;
    // "American Samoa" is matched whole; "Indian Ocean" and "English Channel" are waters.
    if (/^(?:\s(?:Ocean|Sea|Channel|Gulf|Airlines|Airways|University|Post|Times)\b)/.test(after)) continue;
    const doubt = doubtful[code];
    if (doubt && !doubt.test(text.slice(Math.max(0, hit.index - 150), hit.index + 150))) continue;
    found.set(code, (found.get(code) ?? 0) + 1);
  }
  return [...found]
    .map(([code, times]) => ({ code, name: names.get(code) ?? code, times }))
    .sort((a, b) => b.times - a.times);
}
