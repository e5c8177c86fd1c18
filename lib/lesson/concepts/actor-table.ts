/** Bodies, armed groups, peoples, territories and leaders that international news is about, as they are called in it. */

/**
 * state; leader; organisation of states; bloc of states; group that is a party to a conflict; people; territory that is
 * only a place here.
 */
export type ActorKind = "s" | "l" | "o" | "b" | "g" | "p" | "t";

export interface TableRow {
  /** As it stands inside a sentence: "the Security Council". */
  shown: string;
  kind: ActorKind;
  plural: boolean;
  /** The state whose side it is on, where it is one with it ("Crimea" is on none). */
  state: string;
}

/** shown | kind (+ for plural) | other forms | state. Forms are matched as written, capitals included. */
const table = `
the United Nations|o|United Nations,UN,U.N.,world body
the Security Council|o|Security Council,UN Security Council,U.N. Security Council,United Nations Security Council
the General Assembly|o|General Assembly,UN General Assembly,U.N. General Assembly,United Nations General Assembly
NATO|o|NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
the Warsaw Pact|o|Warsaw Pact
the African Union|o|African Union
the Arab League|o|Arab League,League of Arab States
ASEAN|o|ASEAN,Asean,Association of Southeast Asian Nations
OPEC|o|OPEC,Opec,Organization of the Petroleum Exporting Countries
OPEC+|o|OPEC+,Opec+
the International Atomic Energy Agency|o|International Atomic Energy Agency,IAEA
the International Criminal Court|o|International Criminal Court,ICC
the International Court of Justice|o|International Court of Justice,ICJ,World Court
the Permanent Court of Arbitration|o|Permanent Court of Arbitration
the World Trade Organization|o|World Trade Organization,World Trade Organisation,WTO
the International Monetary Fund|o|International Monetary Fund,IMF
the World Bank|o|World Bank
the Group of Seven|o|G7,G-7,Group of Seven
the Group of Twenty|o|G20,G-20,Group of Twenty
the OSCE|o|OSCE,Organization for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe
the Gulf Cooperation Council|o|Gulf Cooperation Council,Gulf Co-operation Council,GCC
the Organization of American States|o|Organization of American States,OAS
the League of Nations|o|League of Nations
ECOWAS|o|ECOWAS,Ecowas,Economic Community of West African States
the Shanghai Cooperation Organisation|o|Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO
the Quad|o|Quad
BRICS|b|BRICS,Brics
the West|b|West,Western powers,Western countries,Western governments,Western leaders,Western states,Western nations,Western allies,Western capitals
Europe|b|Europe
the European states|b+|European leaders,European governments,European states,European countries,European nations,European allies,European powers,European capitals
the Gulf states|b+|Gulf states,Gulf countries,Gulf Arab states,Gulf Arab countries,Gulf monarchies,Gulf nations,Arab Gulf states
the Arab states|b+|Arab states,Arab countries,Arab nations,Arab governments,Arab world
the Baltic states|b+|Baltic states,Baltic countries,Baltic nations,Baltics
Hezbollah|g|Hezbollah,Hizbollah,Hizbullah,Hezbullah
Hamas|g|Hamas
the Taliban|g+|Taliban,Taleban
the Houthis|g+|Houthis,Houthi rebels,Houthi movement,Huthis,Houthi
Islamic State|g|Islamic State,ISIS,ISIL,Isis,Daesh,IS
Al Qaeda|g|Al Qaeda,al-Qaeda,Al-Qaeda,al Qaeda,Al Qaida,al-Qaida
the PKK|g|PKK,Kurdistan Workers’ Party,Kurdistan Workers' Party
the YPG|g|YPG
the Syrian Democratic Forces|g+|Syrian Democratic Forces,SDF
the Free Syrian Army|g|Free Syrian Army
the Wagner Group|g|Wagner,Wagner Group
Boko Haram|g|Boko Haram
Al Shabaab|g|Al Shabaab,Al-Shabaab,al-Shabaab,al-Shabab,Al Shabab
the Rapid Support Forces|g+|Rapid Support Forces,RSF
the Northern Alliance|g|Northern Alliance
the Mujahideen|g+|Mujahideen,mujahideen,Mujahedin
the Viet Cong|g+|Viet Cong,Vietcong
the Contras|g+|Contras
M23|g|M23
the Khmer Rouge|g|Khmer Rouge
the Kurds|p+|Kurds,Kurdish people
the Palestinians|p+|Palestinians
the Rohingya|p+|Rohingya,Rohingyas
the Uyghurs|p+|Uyghurs,Uighurs,Uyghur people
the Tibetans|p+|Tibetans
the Chechens|p+|Chechens
the Catalans|p+|Catalans
the Crimean Tatars|p+|Crimean Tatars
the Yazidis|p+|Yazidis,Yezidis
the Sahrawis|p+|Sahrawis,Saharawis
the Bosnians|p+|Bosnians
the Kosovars|p+|Kosovars,Kosovo Albanians
the Tigrayans|p+|Tigrayans
Crimea|t|Crimea,Crimean peninsula,Crimean Peninsula
Kashmir|t|Kashmir
Tibet|t|Tibet
Xinjiang|t|Xinjiang
Gaza|t|Gaza,Gaza Strip
the West Bank|t|West Bank
the Golan Heights|t|Golan Heights,Golan
Donbas|t|Donbas,Donbass
Catalonia|t|Catalonia
Scotland|t|Scotland
Kurdistan|t|Kurdistan,Iraqi Kurdistan
Nagorno-Karabakh|t|Nagorno-Karabakh,Karabakh
Abkhazia|t|Abkhazia
South Ossetia|t|South Ossetia
Transnistria|t|Transnistria
Western Sahara|t|Western Sahara
Greenland|t|Greenland
Chechnya|t|Chechnya
Tigray|t|Tigray
Darfur|t|Darfur
the Falkland Islands|t|Falkland Islands,Falklands
the South China Sea|t|South China Sea
the East China Sea|t|East China Sea
the Taiwan Strait|t|Taiwan Strait
the Persian Gulf|t|Persian Gulf,Arabian Gulf
the Strait of Hormuz|t|Strait of Hormuz
the Black Sea|t|Black Sea
the Red Sea|t|Red Sea
the Eastern Mediterranean|t|Eastern Mediterranean,East Mediterranean,eastern Mediterranean
the Suez Canal|t|Suez Canal
the Panama Canal|t|Panama Canal
the Arctic|t|Arctic
Eastern Europe|t|Eastern Europe,eastern Europe
Central Asia|t|Central Asia
Central America|t|Central America
Southeast Asia|t|Southeast Asia,South-East Asia,South-east Asia
the Middle East|t|Middle East
the Korean Peninsula|t|Korean Peninsula,Korean peninsula
the Balkans|t|Balkans
the Caucasus|t|Caucasus,South Caucasus
the Sahel|t|Sahel
the Horn of Africa|t|Horn of Africa
the Indo-Pacific|t|Indo-Pacific
Latin America|t|Latin America
Africa|t|Africa
`;

/** form → row */
export const actorForms = new Map<string, TableRow>();
for (const line of table.trim().split("\n")) {
  const [shown = "", kind = "", forms = ""] = line.split("|");
  const row: TableRow = { shown, kind: kind.charAt(0) as ActorKind, plural: kind.endsWith("+"), state: "" };
  for (const form of forms.split(",")) actorForms.set(form, row);
}

/** state: heads of state and government (and a few foreign ministers) of the last eighty years, by the names news uses */
const leaders = `
Russia: Vladimir Putin, Dmitry Medvedev, Boris Yeltsin, Sergei Lavrov, Sergey Lavrov
Soviet Union: Joseph Stalin, Nikita Khrushchev, Leonid Brezhnev, Mikhail Gorbachev, Yuri Andropov
United States: Harry Truman, Dwight Eisenhower, John F. Kennedy, Lyndon Johnson, Richard Nixon, Henry Kissinger, Gerald Ford, Jimmy Carter, Ronald Reagan, George Bush, George W. Bush, Bill Clinton, Barack Obama, John Kerry, Donald Trump, Mike Pompeo, Joe Biden, Antony Blinken, Marco Rubio, Rex Tillerson
China: Mao Zedong, Deng Xiaoping, Hu Jintao, Xi Jinping, Li Keqiang, Wang Yi, Jiang Zemin
United Kingdom: Winston Churchill, Margaret Thatcher, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Rishi Sunak, Keir Starmer
France: Charles de Gaulle, Francois Mitterrand, Jacques Chirac, Nicolas Sarkozy, Francois Hollande, François Hollande, Emmanuel Macron
Germany: Konrad Adenauer, Willy Brandt, Helmut Kohl, Gerhard Schroeder, Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz
India: Jawaharlal Nehru, Indira Gandhi, Manmohan Singh, Narendra Modi
Japan: Shinzo Abe, Yoshihide Suga, Fumio Kishida
Iran: Ruhollah Khomeini, Ali Khamenei, Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi, Mohammad Javad Zarif
Iraq: Saddam Hussein, Nouri al-Maliki, Haider al-Abadi
Syria: Bashar Al Assad, Bashar al-Assad, Bashar Assad, Hafez al-Assad
Turkey: Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan
Israel: Benjamin Netanyahu, Yitzhak Rabin, Shimon Peres, Ariel Sharon, Menachem Begin
Egypt: Gamal Abdel Nasser, Anwar Sadat, Hosni Mubarak, Mohamed Morsi, Abdel Fattah al-Sisi
Saudi Arabia: Mohammed bin Salman, King Salman
Libya: Muammar Gaddafi, Moammar Gadhafi, Muammar al-Gaddafi, Khalifa Haftar
Yemen: Ali Abdullah Saleh, Abed Rabbo Mansour Hadi
Afghanistan: Hamid Karzai, Ashraf Ghani
Pakistan: Pervez Musharraf, Nawaz Sharif, Imran Khan
North Korea: Kim Il Sung, Kim Jong Il, Kim Jong Un, Kim Jong-un, Kim Jong-il
South Korea: Moon Jae-in, Moon Jae In, Yoon Suk Yeol
Taiwan: Tsai Ing-wen, Lai Ching-te, Ma Ying-jeou
Cuba: Fidel Castro, Raul Castro, Raúl Castro
Venezuela: Hugo Chavez, Hugo Chávez, Nicolas Maduro, Nicolás Maduro
Ukraine: Volodymyr Zelensky, Volodymyr Zelenskyy, Petro Poroshenko, Viktor Yanukovych
Belarus: Alexander Lukashenko
Serbia: Slobodan Milosevic, Slobodan Milošević, Aleksandar Vucic
Hungary: Viktor Orban, Viktor Orbán
Poland: Donald Tusk, Andrzej Duda
Zimbabwe: Robert Mugabe, Emmerson Mnangagwa
Vietnam: Ho Chi Minh
Philippines: Rodrigo Duterte, Ferdinand Marcos
Hong Kong: Carrie Lam
`;
/** Full name → state; short forms come from the text itself. */
export const leaderStates = new Map<string, string>();
for (const line of leaders.trim().split("\n")) {
  const [state = "", names = ""] = line.split(": ");
  for (const name of names.split(", ")) leaderStates.set(name, state);
}

/** Names of a country that are no adjectives, so that a noun right after them can be a verb's neighbour. */
export const countryNouns = new Set(
  "America,United States of America,White House,Pentagon,Kremlin,Russian Federation,USSR,Soviets,People's Republic of China,Britain,Great Britain,Downing Street,DPRK,Burma,Palestinian Authority".split(
    ",",
  ),
);

/** Nouns by which an adjective of a country speaks of its government: "Russian officials", "Chinese pressure". */
export const governmentNouns =
  /^(?:forces?|troops?|soldiers?|military|army|air|navy|warplanes?|jets?|warships?|bombers?|missiles?|drones?|tanks?|officials?|government|governments?|regime|authorities|leaders?|leadership|president|minister|ministers|ministry|foreign|prime|defen[cs]e|diplomats?|diplomacy|envoys?|ambassador|administration|policy|policies|policymakers|support|backing|help|aid|assistance|protection|pressure|influence|intervention|involvement|presence|withdrawal|departure|pullout|exit|invasion|occupation|aggression|attack|attacks|strikes?|airstrikes|threats?|demands?|sanctions|tariffs|interests?|power|state|side|negotiators?|delegation|spokesman|spokeswoman|intelligence|security|nuclear|action|actions|campaign|claims?|dominance|hegemony|ambitions?|strategy|bases?|arms|weapons|oil|gas|exports?|parliament|congress|retreat|disengagement|meddling|interference|hackers?|proposals?|offer|decision|promises?|guarantees?|commitments?|mediation|mediators?|role|response|position|economy|energy|incursion|escalation|expansion|expansionism|objectives|inaction|coast|ships?|vessels?|boats|veto|assertiveness|rule|control|ties|loans?|lending|investments?|trade|promises?|word|commander|commanders|bombardment|bombing|assault|siege|arsenal|warnings?|leverage|trust|fears?|concerns?|rival|rivals|waters|islands?|territory|soil|airspace|borders?|coast|drilling|ally|allies|partner|partners)$/;
