/** Countries as actors: how they are called, their people, and the capital that often stands for the government. */
export interface Country {
  name: string;
  /** Other names, the adjective and the name of the people. */
  also: string[];
  capital: string;
  /** Named with "the": "the United States". */
  article?: boolean;
  /** A power with weight far beyond its region. */
  great?: boolean;
}

/** name | other names, adjective, people | capital | flags: t = takes "the", g = great power */
const table = `
United States|America,US,U.S.,USA,American,Americans,United States of America,White House,Pentagon|Washington|tg
Russia|Russian,Russians,Kremlin,Russian Federation|Moscow|g
Soviet Union|Soviet,Soviets,USSR||tg
China|Chinese,People's Republic of China|Beijing|g
United Kingdom|Britain,UK,U.K.,British,Britons,Great Britain,Downing Street|London|tg
France|French|Paris|g
Germany|German,Germans|Berlin|g
European Union|EU,E.U.,European|Brussels|tg
India|Indian,Indians|New Delhi|g
Japan|Japanese|Tokyo|g
Iran|Iranian,Iranians|Tehran|
Iraq|Iraqi,Iraqis|Baghdad|
Syria|Syrian,Syrians|Damascus|
Turkey|Turkish,Turks|Ankara|
Israel|Israeli,Israelis|Jerusalem|
Saudi Arabia|Saudi,Saudis|Riyadh|
Egypt|Egyptian,Egyptians|Cairo|
Libya|Libyan,Libyans|Tripoli|
Lebanon|Lebanese|Beirut|
Jordan|Jordanian,Jordanians|Amman|
Qatar|Qatari,Qataris|Doha|
Yemen|Yemeni,Yemenis|Sanaa|
United Arab Emirates|UAE,Emirati|Abu Dhabi|t
Oman|Omani,Omanis|Muscat|
Afghanistan|Afghan,Afghans|Kabul|
Pakistan|Pakistani,Pakistanis|Islamabad|
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|
Nepal|Nepali,Nepalese|Kathmandu|
North Korea|North Korean,North Koreans,DPRK|Pyongyang|
South Korea|South Korean,South Koreans|Seoul|
Taiwan|Taiwanese|Taipei|
Hong Kong|Hongkongers,Hong Kongers||
Vietnam|Vietnamese|Hanoi|
Thailand|Thai,Thais|Bangkok|
Myanmar|Burma,Burmese|Naypyidaw|
Indonesia|Indonesian,Indonesians|Jakarta|
Malaysia|Malaysian,Malaysians|Kuala Lumpur|
Philippines|Filipino,Filipinos,Philippine|Manila|t
Singapore|Singaporean||
Australia|Australian,Australians|Canberra|
New Zealand|New Zealander,New Zealanders|Wellington|
Canada|Canadian,Canadians|Ottawa|
Mexico|Mexican,Mexicans|Mexico City|
Cuba|Cuban,Cubans|Havana|
Brazil|Brazilian,Brazilians|Brasília|
Argentina|Argentine,Argentines,Argentinian|Buenos Aires|
Chile|Chilean,Chileans|Santiago|
Colombia|Colombian,Colombians|Bogotá|
Venezuela|Venezuelan,Venezuelans|Caracas|
Peru|Peruvian,Peruvians|Lima|
Ukraine|Ukrainian,Ukrainians|Kyiv|
Belarus|Belarusian,Belarusians|Minsk|
Poland|Polish,Poles|Warsaw|
Hungary|Hungarian,Hungarians|Budapest|
Greece|Greek,Greeks|Athens|
Cyprus|Cypriot,Cypriots|Nicosia|
Italy|Italian,Italians|Rome|
Spain|Spanish,Spaniards|Madrid|
Portugal|Portuguese|Lisbon|
Austria|Austrian,Austrians|Vienna|
Switzerland|Swiss|Bern|
Netherlands|Dutch|The Hague|t
Sweden|Swedish,Swedes|Stockholm|
Norway|Norwegian,Norwegians|Oslo|
Denmark|Danish,Danes|Copenhagen|
Finland|Finnish,Finns|Helsinki|
Ireland|Irish|Dublin|
Serbia|Serbian,Serbs|Belgrade|
Georgia|Georgian,Georgians|Tbilisi|
Armenia|Armenian,Armenians|Yerevan|
Azerbaijan|Azerbaijani,Azerbaijanis|Baku|
Kazakhstan|Kazakh,Kazakhs|Astana|
South Africa|South African,South Africans|Pretoria|
Nigeria|Nigerian,Nigerians|Abuja|
Kenya|Kenyan,Kenyans|Nairobi|
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|
Sudan|Sudanese|Khartoum|
Somalia|Somali,Somalis|Mogadishu|
Morocco|Moroccan,Moroccans|Rabat|
Algeria|Algerian,Algerians|Algiers|
Tunisia|Tunisian,Tunisians|Tunis|
Zimbabwe|Zimbabwean,Zimbabweans|Harare|
Rwanda|Rwandan,Rwandans|Kigali|
Ghana|Ghanaian,Ghanaians|Accra|
Palestine|Palestinian,Palestinians,Palestinian Authority|Ramallah|
`;

export const countries: Country[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", also = "", capital = "", flags = ""] = row.split("|");
    return {
      name,
      also: also.split(",").filter(Boolean),
      capital,
      article: flags.includes("t"),
      great: flags.includes("g"),
    };
  });

const byName = new Map<string, Country>();
for (const country of countries)
  for (const name of [country.name, ...country.also]) byName.set(name.toLowerCase(), country);

/** The country that a name, an adjective or a people's name belongs to. */
export const countryOf = (name: string): Country | undefined => byName.get(name.toLowerCase());
/** The country whose capital this is. */
export const countryByCapital = (city: string): Country | undefined =>
  countries.find((c) => c.capital !== "" && c.capital === city);
/** "the United States", "Russia": as it stands inside a sentence. */
export const inSentence = (country: Country): string =>
  country.article ? `the ${country.name}` : country.name;
