/** Names, peoples and capitals of the world's countries, from `world-countries` (Open Database License 1.0). */
import type { Country } from "world-countries";
import countries from "world-countries";

/** Ways of naming that the package lacks or has otherwise. */
const also: Record<string, string> = {
  US: "United States,United States of America,America,U.S.,US,U.S.A.,USA,American,Americans",
  GB: "United Kingdom,UK,U.K.,Britain,Great Britain,British,Briton,Britons,England,Scotland,Scottish,Wales,Northern Ireland",
  RU: "Kremlin",
  KR: "South Korea,Republic of Korea,South Korean,South Koreans",
  KP: "North Korea,DPRK,North Korean,North Koreans",
  CD: "Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo",
  CG: "Republic of the Congo,Congo-Brazzaville",
  CZ: "Czech Republic,Czechia,Czech,Czechs",
  MM: "Burma,Burmese",
  CI: "Ivory Coast,Côte d'Ivoire,Ivorian",
  NL: "Netherlands,Holland,Dutch",
  AE: "United Arab Emirates,UAE,U.A.E.,Emirati,Emiratis",
  TR: "Turkey,Türkiye,Turkish,Turks,Turk",
  SA: "Saudi Arabia,Saudi,Saudis,Saudi Arabian",
  PS: "Palestine,Palestinian,Palestinians,West Bank,Gaza,Gaza Strip",
  VA: "Vatican City,Vatican,Holy See",
  MK: "North Macedonia,Macedonia,Macedonian,Macedonians",
  SZ: "Eswatini,Swaziland",
  CV: "Cape Verde",
  TL: "East Timor,Timor-Leste",
  GM: "Gambia,The Gambia,Gambian",
  BS: "Bahamas",
  PH: "Philippines,Filipino,Filipinos,Philippine",
  FR: "France,French,Frenchman,Frenchmen",
  ES: "Spain,Spanish,Spaniard,Spaniards",
  PL: "Poland,Polish,Pole,Poles",
  SE: "Sweden,Swedish,Swede,Swedes",
  DK: "Denmark,Danish,Dane,Danes",
  FI: "Finland,Finnish,Finn,Finns",
  IE: "Ireland,Irish",
  RS: "Serbia,Serbian,Serbians,Serb,Serbs",
  HR: "Croatia,Croatian,Croatians,Croat,Croats",
  BA: "Bosnia,Bosnia and Herzegovina,Bosnian,Bosnians",
  XK: "Kosovo,Kosovar,Kosovars",
  AF: "Afghanistan,Afghan,Afghans",
  NZ: "New Zealand,New Zealander,New Zealanders",
  HK: "Hong Kong,Hongkonger,Hongkongers",
  TW: "Taiwan,Taiwanese",
  IL: "Israel,Israeli,Israelis",
  IQ: "Iraq,Iraqi,Iraqis",
  PK: "Pakistan,Pakistani,Pakistanis",
  BD: "Bangladesh,Bangladeshi,Bangladeshis",
  YE: "Yemen,Yemeni,Yemenis",
  KW: "Kuwait,Kuwaiti,Kuwaitis",
  OM: "Oman,Omani,Omanis",
  QA: "Qatar,Qatari,Qataris",
  UA: "Kiev",
  CN: "China,Chinese,People's Republic of China,PRC,Peking",
};
/** Demonyms shared by two countries, or that more often mean something else. */
const unsure = new Set(
  "American,Congolese,Guinean,Dominican,Korean,Samoan,Virgin Islander,Sammarinese,Channel Islander,Antarctican,Guamanian,Ivorian,Micronesian,Heard and McDonald Islander".split(
    ",",
  ),
);
/** Names that are first of all another place, a person or a word. */
const leftOut = new Set("AQ BV HM UM TF GS IO GG IM JE SJ CC CX NF PN TK BQ BL MF SX CW AX NU MS".split(" "));
/** Capitals that stand for a government in the news, and are hardly ever anything else. */
const capitals = new Set(
  "RU CN JP DE FR IT ES PT GR TR IR IQ SY LB EG LY SA QA YE AF PK IN BD NP KP KR TW VN TH ID MY PH AU CA CU BR AR VE CO UA BY PL HU AT SE NO DK FI RS AZ AM KZ KE ET SD SO DZ TN ZW RW NG GH BE NL CZ RO BG UZ KG MN MM KH LA LK CD UG TZ AO MZ MG SN ML NE TD ER DJ BO UY PY EC HN NI".split(
    " ",
  ),
);
const capitalNames: Record<string, string> = { UA: "Kyiv", MM: "Naypyidaw", BR: "Brasília" };

/** Shown instead of the package's name. */
const shown: Record<string, string> = {
  TR: "Turkey",
  CI: "Ivory Coast",
  TL: "East Timor",
  VA: "Vatican City",
};

/** ISO code (alpha-2) → "name|forms,…". The first name is the one shown. */
export function countryTable(): Record<string, string> {
  const rows = (countries as Country[])
    .filter((c) => !leftOut.has(c.cca2))
    .map((c): [string, string] => {
      const demonym = (c.demonyms?.eng?.m ?? "").split(",")[0] ?? "";
      const people = demonym === "" || unsure.has(demonym) ? [] : [demonym, ...plural(demonym)];
      const capital = capitals.has(c.cca2) ? (capitalNames[c.cca2] ?? c.capital[0] ?? "") : "";
      const own = (also[c.cca2] ?? "").split(",");
      const forms = [...new Set([c.name.common, ...own, ...people, capital])].filter((f) => f.length > 1);
      return [c.cca2, `${shown[c.cca2] ?? c.name.common}|${forms.join(",")}`];
    });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
const plural = (demonym: string) => (/(?:an|i|er|o|ot|ak|aki|ek)$/.test(demonym) ? [`${demonym}s`] : []);
