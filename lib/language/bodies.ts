/** Companies, charities and movements that bear a person's name, or whose name looks like one. */
import type { Name } from "./names";
import { bodyNouns, genderOfName, personNouns } from "./persons";
import type { Token } from "./tagger";

const lines = (text: string) => new Set(text.trim().split(/\s*[\n,]\s*/));

/** Bodies whose names are not told from a person's by their words. */
const known = lines(`
  NATO, UNICEF, UNESCO, Oxfam, Greenpeace, Reuters, Gallup, Moody’s, Hamas, Hezbollah, Fatah, Taliban, Likud, Kremlin, Interpol
  Goldman Sachs, Morgan Stanley, Merrill Lynch, Wells Fargo, Charles Schwab, Deutsche Bank, Lehman Brothers, Barclays, Lloyds
  Fannie Mae, Freddie Mac, Eli Lilly, Johnson & Johnson, Ernst & Young, Marks & Spencer, John Deere, Rolls-Royce
  Toyota, Honda, Nissan, Volkswagen, Renault, Tesla, Hyundai, Samsung, Sony, Siemens, Boeing, Airbus, Lockheed Martin
  Amazon, Apple, Google, Facebook, Meta, Microsoft, Twitter, Netflix, Uber, Airbnb, Intel, Nvidia, Huawei, Alibaba, Tencent
  Walmart, Starbucks, Nike, Adidas, Ikea, Pfizer, Moderna, AstraZeneca, Novartis, Bayer, Nestlé, Unilever, Exxon, Chevron, Shell
  Shimano, Ofcom, Mercer, Ipsos, YouGov, Nielsen, Sinn Féin, Sinn Fein, Plaid Cymru, Boko Haram, Al Shabaab, Al Qaeda, Al Jazeera
  Médecins Sans Frontières, Doctors Without Borders, Save the Children, Human Rights Watch, Amnesty International, Black Lives Matter
  Scotland Yard, Downing Street, Buckingham Palace, Capitol Hill, Wall Street, Silicon Valley, Planned Parenthood, Merriam-Webster
  J.P. Morgan, JPMorgan, McKinsey, McDonald’s, Disney, Sotheby’s, Christie’s, Macy’s, Levi Strauss, Procter & Gamble
`);
const bodyWord =
  /\b(?:Technolog(?:y|ies)|Holdings?|Inc|Corp|Ltd|LLC|PLC|Protection|Aid|Nations?|Solutions|Systems|Watch|International|Airlines|Airways|Motors?|Energy|Foundation|Fund|Trust|Partners|Brothers|Stores?|Studios|Industries|Labs?|Laboratories|Networks?|Media|News|Press|Herald|Tribune|Guardian|Software|Pharma|Oil|Gas|Steel|Capital|Securities|Insurance|Alliance|Coalition|Movement|Brigades?|Guards?|Forces?|Initiative|Campaign|Society|Federation)$/;
/** "ElectroBike", "FireEye"; not "McCain" or "DiCostanza". */
const camel =
  /^(?!(?:Mac|Mc|De|Di|Du|Le|La|Van|Von|Fitz|Ben|Al|El|Da|Lo|San)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;
const officers =
  /^(?:ceo|founder|spokesman|spokeswoman|spokesperson|president|vice-president|chief|chairman|head|boss|shares?|stores?|customers?|staff|employees|workers|products?|profits?|sales|brands?|headquarters|board|users?|shareholders|members|website)$/;
const ofBody =
  /^(?:spokesman|spokeswoman|spokesperson|ceo|executive|founder|employee|shares|customers|boss|chairman|owner)$/;

/** What the text shows of the name where it stands: 1 for a body, -1 for a person, 0 where it shows nothing. */
function shownAt(tokens: readonly Token[], from: number, to: number): number {
  const next = tokens[to];
  const after = tokens[to + 1];
  if (next?.text === "," && after?.norm === "who") return -1;
  if (/^(?:mr|mrs|ms|dr|sir)\.?$/.test(tokens[from - 1]?.norm ?? "")) return -1;
  if (next?.text === "," && after?.norm === "which") return 1;
  if (/^(?:'s|’s|')$/.test(next?.text ?? "") && officers.test(after?.norm ?? "")) return 1;
  if (/^(?:shares|stores|employees|customers|spokesman|spokeswoman|spokesperson)$/.test(next?.norm ?? ""))
    return 1;
  const link = tokens[from - 1]?.norm ?? "";
  if (/^(?:of|for|at)$/.test(link) && ofBody.test(tokens[from - 2]?.norm ?? "")) return 1;
  if (
    /^(?:company|firm|group|charity|retailer|giant|maker|regulator|carmaker|automaker|chain|brand|startup|watchdog)$/.test(
      link,
    )
  )
    return 1;
  // ", a Mexican company", "(the competition authority": what stands right behind it says what it is.
  if (!/^[,(]$/.test(next?.text ?? "") || !/^(?:a|an|the)$/.test(after?.norm ?? "")) return 0;
  const head = tokens
    .slice(to + 2, to + 8)
    .find((t, n, all) => t.tag === "NOUN" && all[n + 1]?.tag !== "NOUN");
  if (!head) return 0;
  return bodyNouns.has(head.lemma) ? 1 : personNouns.has(head.lemma) ? -1 : 0;
}

/** True where a name taken for a person's is a body's: by the name itself, or by what the text shows of it. */
export function isBody(name: Name, sentences: readonly Token[][]): boolean {
  if (known.has(name.name) || bodyWord.test(name.name) || camel.test(name.name)) return true;
  if (name.role !== "") return false;
  const shown = name.mentions.map((m) => shownAt(sentences[m.sentence] ?? [], m.from, m.to));
  return shown.includes(1) && !shown.includes(-1);
}

/** True where a name taken for a body's is a person's: a first name that people bear, and a trade or "who" behind it. */
export function isPerson(name: Name, sentences: readonly Token[][]): boolean {
  const words = name.name.split(" ");
  if (words.length < 2 || words.length > 3 || known.has(name.name) || bodyWord.test(name.name)) return false;
  if (!words.every((w) => /^\p{Lu}[\p{L}’'-]+$/u.test(w))) return false;
  const shown = name.mentions.map((m) => shownAt(sentences[m.sentence] ?? [], m.from, m.to));
  return shown.includes(-1) && !shown.includes(1) && genderOfName(words[0] ?? "") !== undefined;
}
