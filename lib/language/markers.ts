/** Discourse markers, hedges, modals and the verbs of saying: closed lists, matched on lower-case words. */

export type MarkerClass = "contrast" | "result" | "example" | "restatement" | "addition";
export const sentenceOpeners: Record<string, MarkerClass> = {
  however: "contrast",
  nevertheless: "contrast",
  nonetheless: "contrast",
  "even so": "contrast",
  "by contrast": "contrast",
  "in contrast": "contrast",
  therefore: "result",
  "as a result": "result",
  consequently: "result",
  "that is why": "result",
  "for this reason": "result",
  "for example": "example",
  "for instance": "example",
  "in other words": "restatement",
  moreover: "addition",
  furthermore: "addition",
  "in addition": "addition",
};

/** Verbs whose subject is a source and whose complement is what the source holds (base forms). */
export const sayingVerbs = new Set(
  "say tell argue claim warn deny insist announce state report explain suggest add admit believe think declare note contend maintain acknowledge stress predict assert complain confirm estimate promise pledge demand urge accuse caution emphasise emphasize reveal".split(
    " ",
  ),
);
export const sayingForms =
  /\b(?:says?|said|tells?|told|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|den(?:y|ies|ied)|insist(?:s|ed)?|announce[sd]?|stated|explain(?:s|ed)?|suggest(?:s|ed)?|add(?:s|ed)?|admit(?:s|ted)?|believe[sd]?|declare[sd]?|contend(?:s|ed)?|maintain(?:s|ed)?|acknowledge[sd]?|stress(?:es|ed)?|predict(?:s|ed)?|assert(?:s|ed)?|complain(?:s|ed)?|confirm(?:s|ed)?|pledge[sd]?|vow(?:s|ed)?|accuse[sd]?|reports?|reported|according to)\b/i;

/** Words that make a claim less than certain. */
export const hedges =
  /\b(?:may|might|perhaps|possibly|probably|likely|unlikely|appears? to|seems?|apparently|could)\b/i;
/** Words of praise, blame and weighing that show a judgement. */
export const judgements =
  /\b(?:good|bad|better|worse|best|worst|wrong|right|important|dangerous|necessary|unnecessary|unnecessarily|surprising|surprise|hard to|easy to|deserves?|fair|unfair|shameful|sad|sadly|welcome|worrying|unfortunate(?:ly)?|disaster|disastrous|absurd|foolish|wise|brave|vital|crucial|terrible|great|remarkable|sensible|ridiculous|dreadful|wonderful|excellent|essential|true that)\b/i;

export const months = "January|February|March|April|May|June|July|August|September|October|November|December";
/** Dates as written: "14 March 2016", "March 14, 2016", "in 2014", "September". */
export const dates = new RegExp(
  `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${months.replace("May|", "")})(?: \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d))?(?:,? \\d{4})?|(?:\\d{1,2} )?May \\d{1,4}(?:, \\d{4})?|(?:1[5-9]|20)\\d{2}(?![\\d,.]\\d|%))`,
  "g",
);

const functionWords = new Set(
  "the a an of to in and that is was for on with as it at by from be are this have has had not but or which they he she we you i his her their its were been will would can could there when who what if so more than about into out up after before no one all also other some our my do did does said these those between".split(
    " ",
  ),
);
/** The share of words that are common English function words (0 to 1); running English prose gives 0.35 to 0.6. */
export function functionWordShare(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (words.length === 0) return 0;
  return words.filter((w) => functionWords.has(w)).length / words.length;
}
export const isFunctionWord = (word: string): boolean => functionWords.has(word);
