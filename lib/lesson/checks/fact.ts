import type { CheckContext, CheckSentence } from "./context";
import { type Rule, sources, unquoted } from "./rule";
import { carried } from "./support";
import type { ItemView } from "./view";

const opinionVerbs =
  /\b(?:believ\w+|think\w*|thought|argu\w+|claim\w*|warn\w*|fear\w*|hop(?:es?|ed|ing)|predict\w*|expect\w*|insist\w*|feels?|felt|suggest\w*|doubt\w*|accus\w+|recommend\w*|complain\w*|maintain\w*|contend\w*|assert\w*|alleg\w+|speculat\w+|estimat\w+|disagree\w*|criticis\w+|criticiz\w+|urg(?:es?|ed)|advis\w+|advocat\w+|conclud\w+|propos\w+|call(?:s|ed) (?:it|the|for|on)|in (?:his|her|their|my|our) (?:view|opinion))\b/i;
const sayVerbs =
  /\b(?:sa(?:ys?|id)|told|tells?|add(?:s|ed)|explain\w*|not(?:es|ed)|according to|writ(?:es|ten)|wrote|stat(?:es|ed)|declar\w+|announc\w+|report(?:s|ed|edly)|reveal\w*|admit\w*|acknowledg\w+|describ\w+|emphasi\w+|stress(?:es|ed))\b/i;
const weighing =
  /\b(?:should|must|ought|may|might|could|would|will|can|perhaps|probably|possibl[ey]|likely|unlikely|seems?|appears?|important|better|best|worse|worst|good|bad|great|wrong|right|too|very|really|hard|difficult|easy|need(?:s|ed)?|crucial|vital|key|major|huge|more|most|less|fantastic|excellent|terrible|dangerous|safe|i (?:think|believe|feel)|never|always|problem|challenge|surpris\w+|want(?:s|ed)?)\b/i;
const attribution =
  /\b(?:accord\w+|sa(?:y|ys|id)|tells?|told|think\w*|thought|believ\w*|argu\w*|claim\w*|warn\w*|fear\w*|hop(?:e|es|ed|ing)|predict\w*|expect\w*|insist\w*|feel\w*|felt|suggest\w*|impl(?:y|ies|ied)|stat(?:e|es|ed|ement)|not(?:e|es|ed)\b|describ\w*|mention\w*|list(?:s|ed)?|refer\w*|view\w*|opinion\w*|position|position|attitude|reason(?:s|ed)? (?:given|offered)|worr\w+|concern\w*|recommend\w*|advocat\w*|critic\w*|advis\w*|propos\w*|consider\w*|imagin\w*|admit\w*|explain\w*|report\w*|conclu\w*|found|find(?:s|ings?)?|show(?:s|n|ed)?|realiz\w*|regard\w*|complain\w*|doubt\w*|accus\w*|prais\w*|call(?:s|ed)|quot\w*|author|writer|speaker|article|passage|text|paragraph|sentence|urg\w*|want\w*|wish\w*|plan(?:s|ned)?|aim\w*|seek\w*|ask(?:s|ed)?|respon\w*|approv\w*|oppos\w*|support\w*|object\w*|prefer\w*|comment\w*|emphasi\w*|stress\w*|reveal\w*|express\w*|seems?|appear\w*|supposed\w*|alleged\w*|consider|purpose|example|bring up|brings up|used for|compare\w*)\b/i;
const forecast =
  /\b(?:will|won['’]t|shall|would|may|might|could|going to|expect\w*|plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|predict\w*|forecast\w*|likely|unlikely|due to|set to|about to|intend\w*|aim(?:s|ed|ing)?|soon|future|propos\w*|by 20\d\d|potential\w*|possibl\w*|can|should|want\w*|if|once|when|until|next|upcoming|project\w*|estimat\w*|ready|must|has to|have to|'ll|’ll|ability|able|enable\w*|allow\w*|would-be)\b/i;
const strongForecast =
  /\b(?:will|won['’]t|shall|going to|is expected|are expected|expects? (?:to|that)|predict\w*|forecast\w*|is likely|are likely|may|might|is set to|are set to|plans? to|hopes? to|aims? to|intends? to|is due|are due)\b/i;
const asksDetail =
  /^(?:who|whose|where|when|how (?:many|much|old|long|often|far)|which (?:person|country|city|company|year)|what (?:year|country|city|time|number|percentage))\b/i;

/** What somebody thinks, or what may come, is asked as what it is: "according to Osei", "is expected to". */
export const askedAsFact: Rule = {
  name: "asked-as-fact",
  source: sources.patterns,
  run(view, context) {
    const evidence = view.cited.flatMap((id) => context.byId.get(id) ?? []);
    const key = view.keys[0];
    if (!key || evidence.length === 0) return [];
    const stem = view.item.stem;
    const asked = `${stem} ${view.keys.map((k) => k.text).join(" ")}`;
    const telling = evidence.filter((s) => bears(view, s, context));
    if (telling.length === 0) return [];
    if (telling.every((s) => strongForecast.test(s.text)) && !forecast.test(asked) && !attribution.test(stem))
      return [
        {
          message: "The evidence speaks of what may or will happen; the question asks as if it had happened.",
          mend: "Keep “may”, “is expected to” or “plans to” in the question or the key.",
        },
      ];
    if (
      attribution.test(unquoted(stem)) ||
      attribution.test(key.text) ||
      asksDetail.test(stem.trim()) ||
      namesSpeaker(stem, evidence)
    )
      return [];
    if (telling.every((s) => isView(s)))
      return [
        {
          severity: "doubt",
          message: "The evidence reports what somebody thinks; the question asks it as a fact.",
          mend: "Say whose view it is: “according to …”.",
        },
      ];
    return [];
  },
};

/** Sentences that hold something of the key or of the question. */
function bears(view: ItemView, s: CheckSentence, context: CheckContext): boolean {
  const stems = new Set(view.keys.flatMap((k) => [...k.stems]));
  return carried(context, stems, [s.index]) > 0.2 || view.cited.length === 1;
}

/** A reported sentence whose content is weighed, hoped or advised rather than recorded. */
function isView(s: CheckSentence): boolean {
  const spoken = /[“”]/.test(s.text);
  const outside = unquoted(s.text);
  if (opinionVerbs.test(outside)) return true;
  if (!sayVerbs.test(outside) && !spoken) return false;
  const inside = spoken ? (s.text.match(/“[^”]*”?/g) ?? []).join(" ") : s.text;
  return weighing.test(inside);
}

/** A person of the evidence who is named in the question: it is asked as hers. */
function namesSpeaker(stem: string, evidence: readonly CheckSentence[]): boolean {
  const names = stem.match(/(?<!^)(?<=\s)\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return names.some((name) => {
    const plain = name.replace(/[’']s?$/, "");
    return evidence.some((s) =>
      new RegExp(
        `${plain.replace(/[^\p{L}-]/gu, "")}[^.]{0,60}?\\b(?:sa(?:ys?|id)|believ|think|argu|warn|add|hop|explain|told)|(?:says?|said|adds?|added|told) [^.]{0,30}?${plain.replace(/[^\p{L}-]/gu, "")}`,
        "u",
      ).test(s.text),
    );
  });
}
