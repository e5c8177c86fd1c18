/** Flaws of the stem: a pronoun for a name, a negation, the key's own words, hard or loaded words. */
import {
  changed,
  keyOf,
  lower,
  one,
  type Planter,
  type Plot,
  upper,
  withOptions,
  wrongOf,
} from "./plant-types";

const auxiliary = /\b(is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|might|may)\b/i;
const names =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Professor|President)\.? )?(?<!^)\b(?!I\b)\p{Lu}[\p{L}\p{M}’-]+(?: (?:of |the |al )?\p{Lu}[\p{L}\p{M}’-]+)*/gu;
const first = /^(?:What|Why|How|Who|Whom|Which|Where|When|According|In|By|Do|Does|Is|The|Yes|No)\b/;

function pronounFor(plot: Plot): string | null {
  const { stem } = plot.item;
  const found = [...stem.matchAll(names)].filter((m) => m.index > 0 && !first.test(m[0]));
  if (found.length === 0) return null;
  const they =
    /^(?:do|are|were|have)$/i.test(auxiliary.exec(stem)?.[1] ?? "") && !/'s|’s/.test(found[0]?.[0] ?? "");
  let made = stem;
  for (const [n, m] of found.entries()) {
    const after = stem.slice(m.index + m[0].length);
    const own = /[’']s?$/.test(m[0]) || /^(?:[’']s| \p{Ll}+(?<!ed|ing|es|s)[ ?])/u.test(after);
    const object = /\b(?:of|in|to|by|with|for|at|about|from) (?:the )?$/i.test(stem.slice(0, m.index));
    const three = own ? ["his", "her", "its"] : object ? ["him", "her", "it"] : ["he", "she", "it"];
    const word = they ? (own ? "their" : object ? "them" : "they") : three[n === 0 ? plot.pick(3) : 2];
    const escaped = m[0].replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    made = made.replace(new RegExp(`(?:the )?${escaped}(?:[’']s)?`, "u"), word ?? "it");
  }
  return made;
}

const wording: Planter[] = [
  {
    rule: "unresolved-pronoun",
    name: "names of the question made pronouns",
    plant(plot) {
      const stem = pronounFor(plot);
      return stem ? changed(plot, { stem: upper(stem) }) : null;
    },
  },
  {
    rule: "unresolved-pronoun",
    name: "the question's subject made “this” or “they”",
    plant(plot) {
      const m =
        /^((?:What|Why|How|When|Where) (?:is|are|was|were|do|does|did|can|will) )(?:the |a )?([\p{L}’ -]+?) ((?:say|think|do|mean|find|plan|want|need|believe|require|attend|contain|feel|hope|expect|prevent|cause|use|spend|get|happen|differ|look|reject|tend|like|recommend|state|show)\b.*)/u.exec(
          plot.item.stem,
        );
      if (!m) return null;
      return changed(plot, { stem: `${m[1]}${one(plot, ["they", "this", "he", "it"])} ${m[3]}` });
    },
  },
  {
    rule: "unresolved-pronoun",
    name: "an option about somebody not named",
    plant(plot) {
      if (/\p{Lu}\p{L}+/u.test(plot.item.stem.slice(1)) || /\b(?:he|she|his|her)\b/i.test(plot.item.stem))
        return null;
      const options = withOptions(plot.item, (text, right) =>
        right ? `${one(plot, ["He said that", "She thought that", "He found that"])} ${lower(text)}` : text,
      );
      return changed(plot, { options });
    },
  },
  {
    rule: "negative-stem",
    name: "NOT after the auxiliary",
    plant(plot) {
      const stem = plot.item.stem.replace(auxiliary, one(plot, ["$1 NOT", "$1 not"]) ?? "");
      return stem === plot.item.stem ? null : changed(plot, { stem });
    },
  },
  {
    rule: "negative-stem",
    name: "a contraction",
    plant(plot) {
      const m = /\b(is|are|was|were|do|does|did|could|would|has|have|had|should)\b/i.exec(plot.item.stem);
      if (!m) return null;
      return changed(plot, { stem: plot.item.stem.replace(m[0], `${m[0]}n’t`) });
    },
  },
  {
    rule: "negative-stem",
    name: "all of the following except",
    plant: (plot) =>
      changed(plot, {
        stem:
          one(plot, [
            `All of the following answer the question “${plot.item.stem}” EXCEPT`,
            `Which of the following is least likely? ${plot.item.stem}`,
            "According to the text, which of these statements is false?",
            `${plot.item.stem.replace(/[?]\s*$/, "")}, except for one?`,
            "Which of these is never mentioned in the article?",
          ]) ?? "",
      }),
  },
];

const content = (text: string) =>
  [...text.matchAll(/\p{L}{4,}(?:[’-]\p{L}+)?/gu)]
    .map((m) => m[0])
    .filter(
      (w) =>
        !/^(?:that|they|this|their|with|from|have|been|were|more|than|when|which|what|into|over|also|because|would|could|about|there|these|those|them|some|does|will|only|should|might|still|enough|another|where|each|other|others|many|much|most|very|just|even|after|before|while|without|every|being|made|make|take|such|like|same|different|then)$/i.test(
          w,
        ),
    );

const overlaps: Planter[] = [
  {
    rule: "word-overlap",
    name: "two of the key's words in the question",
    plant(plot) {
      const words = fresh(plot)
        .sort((a, b) => b.length - a.length)
        .slice(0, 2);
      if (words.length < 2) return null;
      const joined = words.map(lower).join(" and ");
      return changed(plot, { stem: asksAbout(plot, joined) });
    },
  },
  {
    rule: "word-overlap",
    name: "the key's phrase in the question",
    plant(plot) {
      const key = keyOf(plot.item);
      const words = key.split(/\s+/);
      const from = Math.max(0, words.length - 4);
      const phrase = words
        .slice(from)
        .join(" ")
        .replace(/[.,;]$/, "");
      if (content(phrase).filter((w) => fresh(plot).includes(w)).length < 2) return null;
      return changed(plot, { stem: asksAbout(plot, lower(phrase)) });
    },
  },
];
/** Content words of the key that neither the question nor a wrong option has. */
function fresh(plot: Plot): string[] {
  const said = [plot.item.stem, ...wrongOf(plot.item).map((o) => o.text)].join(" ").toLowerCase();
  return content(keyOf(plot.item)).filter((w) => !said.includes(w.toLowerCase().slice(0, 5)));
}
const asksAbout = (plot: Plot, phrase: string) => {
  const stem = plot.item.stem.replace(/[?.…]+\s*$/, "");
  return (
    one(plot, [
      `When it comes to ${phrase}, ${lower(stem)}?`,
      `${stem}, given the ${phrase}?`,
      `${stem} (think of ${phrase})?`,
    ]) ?? stem
  );
};

const hard: [RegExp, string][] = [
  [/\buse[sd]?\b/gi, "utilise"],
  [/\bhelp(?:s|ed)?\b/gi, "ameliorate"],
  [/\bshow(?:s|ed|n)?\b/gi, "evince"],
  [/\bsay(?:s)?\b/gi, "aver"],
  [/\bthink(?:s)?\b/gi, "opine"],
  [/\bget(?:s)?\b/gi, "procure"],
  [/\bmake(?:s)?\b/gi, "engender"],
  [/\bbegan\b|\bbegin(?:s)?\b|\bstart(?:s|ed)?\b/gi, "inaugurate"],
  [/\bmany\b/gi, "multitudinous"],
  [/\bpeople\b/gi, "personages"],
  [/\bchange(?:s|d)?\b/gi, "vicissitude"],
  [/\bimportant\b/gi, "momentous"],
  [/\bproblem(?:s)?\b/gi, "conundrum"],
  [/\breason(?:s)?\b/gi, "rationale"],
  [/\bthing(?:s)?\b/gi, "constituent"],
  [/\btrue\b/gi, "veracious"],
  [/\bhappen(?:s|ed)?\b/gi, "transpire"],
  [/\bwork(?:s|ed)?\b/gi, "toil assiduously"],
  [/\bmoney\b/gi, "pecuniary means"],
  [/\bnew\b/gi, "novel and inchoate"],
  [/\bgood\b/gi, "propitious"],
  [/\bbad\b/gi, "deleterious"],
  [/\bbig\b|\blarge\b/gi, "capacious"],
  [/\bfast\b|\bquick(?:ly)?\b/gi, "expeditious"],
  [/\bsmall\b/gi, "minuscule"],
  [/\bchildren\b/gi, "progeny"],
  [/\bchild\b/gi, "juvenile"],
  [/\bend(?:s|ed)?\b/gi, "culminate"],
  [/\bbuy\b|\bbought\b/gi, "acquire"],
  [/\bcompany\b|\bcompanies\b/gi, "conglomerate"],
  [/\blive(?:s|d)?\b/gi, "reside"],
  [/\btry\b|\btried\b|\btries\b/gi, "endeavour"],
  [/\bhard\b|\bdifficult\b/gi, "arduous"],
  [/\bwant(?:s|ed)?\b/gi, "covet"],
  [/\bfind(?:s)?\b|\bfound\b/gi, "ascertain"],
  [/\bneed(?:s|ed)?\b/gi, "necessitate"],
  [/\bgive(?:s|n)?\b|\bgave\b/gi, "bestow"],
  [/\bability\b|\babilities\b/gi, "aptitude"],
  [/\bbelieve(?:s)?\b/gi, "surmise"],
];
const level: Planter[] = [
  {
    rule: "reading-level",
    name: "plain words made learned",
    plant(plot) {
      let count = 0;
      const raise = (text: string) =>
        hard.reduce((t, [from, to]) => t.replace(from, () => (count++ < 6 ? to : to)), text);
      const stem = raise(plot.item.stem);
      const options = withOptions(plot.item, raise);
      return count < 3 ? null : changed(plot, { stem, options });
    },
  },
  {
    rule: "reading-level",
    name: "a learned frame round the question",
    plant: (plot) =>
      changed(plot, {
        stem: `${one(plot, [
          "Notwithstanding the multifarious exigencies adumbrated heretofore,",
          "Eschewing any perfunctory or tendentious exegesis of the foregoing disquisition,",
          "With punctilious perspicacity, and cognisant of the vagaries of the aforementioned milieu,",
          "Ratiocinating from the propositions promulgated in the antecedent discourse,",
        ])} ${lower(plot.item.stem)}`,
      }),
  },
];

const slurs = [
  (s: string) => `As any sensible person can see, ${lower(s)}`,
  (s: string) =>
    s.replace(/^(What|Why|How|Who|Where|When) (\S+)/, "$1 $2, despite the evil scheming of the regime,"),
  (s: string) => `${s.replace(/[?]\s*$/, "")}, like all foreigners?`,
  (s: string) => `Since women are naturally more emotional, ${lower(s)}`,
  (s: string) => `Given how lazy poor people are, ${lower(s)}`,
  (s: string) => `${s.replace(/[?]\s*$/, "")}, as is typical of immigrants?`,
  (s: string) => `Knowing how greedy and corrupt politicians always are, ${lower(s)}`,
  (s: string) => `${s.replace(/[?]\s*$/, "")} in this disgraceful affair?`,
  (s: string) => `Even though old people can't understand technology, ${lower(s)}`,
  (s: string) => `Obviously mistaken as it is, ${lower(s)}`,
];
const loaded: Planter[] = [
  {
    rule: "loaded-wording",
    name: "a loaded frame round the question",
    plant: (plot) => changed(plot, { stem: (one(plot, slurs) ?? upper)(plot.item.stem) }),
  },
  {
    rule: "loaded-wording",
    name: "a stereotype as an option",
    plant(plot) {
      const said = one(plot, [
        "Women cannot be trusted with such decisions",
        "Immigrants are usually criminals",
        "Africans are used to being poor",
        "Muslims are violent by nature",
        "Men never show their feelings",
        "Girls are bad at science",
        "Thugs and savages did it",
        "Teenagers are lazy and selfish",
        "Asians are good at math",
        "The poor do not want to work hard",
      ]);
      return changed(plot, {
        options: withOptions(plot.item, (text, _, n) => (n === 2 ? (said ?? text) : text)),
      });
    },
  },
];

export const stemPlanters: Planter[] = [...wording, ...overlaps, ...level, ...loaded];
