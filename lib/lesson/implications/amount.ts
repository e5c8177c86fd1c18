/** Triggers of amount and rank: what a number, a "most" or an "even" leaves open or sets aside (Horn 1972, Levinson 1983). */
import { clauseWithout, nounAfter, tagAfter, tagBefore } from "./phrases";
import { asks, type Fills, type Found, type Row, rows } from "./row";

/** The number behind the trigger as it is written: "600", "a third", "$1 billion", "twenty years". */
const number =
  "(?<y>(?:[A-Z]{0,3} ?[$£€] ?)?(?:\\d[\\d,.]*\\d|\\d)(?: (?:million|billion|trillion|thousand|percent|per cent))?%?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|half|an|dozen)(?:-| )?(?:third|quarter|half|dozen|hundred|thousand|million|billion)s?)";
const withNumber = (words: string) =>
  new RegExp(`\\b(?<w>(?:${words}) ${number})(?![a-zà-ÿ\\d-]|[.,]\\d)`, "i");
const y = (f: Found): Fills | null => {
  const shown = (f.groups.y ?? "").replace(/^[Aa]n? /, (a) => a.toLowerCase());
  // Years, ages and clock times are no amounts.
  return /^(?:1[5-9]|20)\d\d$/.test(shown) ? null : { y: shown };
};

/** The plural noun that "most", "many" or "some" counts. */
function counted(f: Found): Fills | null {
  const at = f.tokens.findIndex(
    (t, n) => n >= f.to && n < f.to + 5 && t.tag === "NOUN" && f.tokens[n + 1]?.tag !== "NOUN",
  );
  const t = f.tokens[at];
  if (!t || !/^(?:NNS)$/.test(t.xpos)) return null;
  if (f.tokens.slice(f.to, at).some((o) => !/^(?:ADJ|NOUN|PROPN|ADP|DET)$/.test(o.tag))) return null;
  if (
    /^(?:'s|'|’s|’)$/.test(f.tokens[at + 1]?.text ?? "") ||
    /^(?:people|persons|lives|others|parts|men|women)$/.test(t.norm)
  )
    return null;
  if (
    /^(?:years|months|days|weeks|hours|minutes|decades|times|ways|places|occasions|cases|kinds|miles|things)$/.test(
      t.norm,
    )
  )
    return null;
  if (f.tokens.slice(f.to, at).some((o) => o.tag === "ADP" && o.norm !== "of")) return null;
  if (f.tokens[f.from]?.head !== at && f.tokens[at]?.head !== f.from) return null;
  const phrase = f.s.text.slice(f.tokens[f.to]?.start, t.end);
  return { ns: t.norm, x: phrase.replace(/^of (?:the |these |those |our |its |their )?/i, "") };
}
const subjectNoun = (f: Found) => {
  const top = [f.from, f.tokens[f.from]?.head ?? -1].find((n) => /^nsubj/.test(f.tokens[n]?.rel ?? ""));
  return top !== undefined;
};

/** The adjective of an "even more …" in its plain form. */
function compared(f: Found): Fills | null {
  const a = f.tokens[f.to];
  const b = f.tokens[f.to + 1];
  if (
    /^(?:more|less)$/.test(a?.norm ?? "") &&
    b?.tag === "ADJ" &&
    b.xpos === "JJ" &&
    f.tokens[f.to + 2]?.text !== "-"
  )
    return { a: b.norm };
  if (a?.xpos === "JJR" && !/^(?:more|less|fewer|better|worse|further|farther|later)$/.test(a.norm))
    return a.lemma === a.norm ? null : { a: a.lemma };
  return null;
}

/** What "even" stands before, up to six words. */
function evenOf(f: Found): boolean {
  const next = tagAfter(f);
  if (
    !next ||
    /^(?:if|though|when|as|after|before|so|more|less|better|worse|further|where|then|while|with|without|by|up|a)$/.test(
      next.norm,
    )
  )
    return false;
  if (next.xpos === "JJR" || next.xpos === "RBR" || next.tag === "PUNCT" || next.tag === "ADJ") return false;
  if (/^(?:not|n't|without|never|maybe|can't|cannot|if)$/.test(tagBefore(f)?.norm ?? "")) return false;
  return (
    /^(?:DET|NOUN|PROPN|ADP|PRON|NUM)$/.test(next.tag) &&
    !/^(?:one|i|it|itself|himself|herself|themselves|there|at|in|for)$/.test(next.norm)
  );
}

/** "attacks and other crimes": both nouns. */
function counts(f: Found): Fills | null {
  const at = f.tokens.findIndex(
    (t, n) => n >= f.to && n < f.to + 4 && t.xpos === "NNS" && f.tokens[n + 1]?.tag !== "NOUN",
  );
  const k = at < 0 ? null : f.s.text.slice(f.tokens[f.to]?.start, f.tokens[at]?.end);
  const before = tagBefore(f);
  const head = before?.text === "," ? f.from - 2 : f.from - 1;
  const first = f.tokens[head];
  if (!k || !first || !/^(?:NNS|NN|NNP|NNPS)$/.test(first.xpos)) return null;
  if (f.tokens.slice(f.to, at).some((t) => !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(t.tag))) return null;
  let start = head;
  while (
    start > 0 &&
    /^(?:NOUN|PROPN|ADJ)$/.test(f.tokens[start - 1]?.tag ?? "") &&
    (first.tag !== "PROPN" || /^\p{Lu}/u.test(f.tokens[start - 1]?.text ?? ""))
  )
    start--;
  // A mark or word of the list must stand before it, so that nothing is cut off.
  if (first.xpos === "NN" || /^(?:-|’s|'s|’|')$/.test(f.tokens[start - 1]?.text ?? "")) return null;
  if (first.tag === "PROPN" && /^(?:,|and)$/.test(f.tokens[start - 1]?.norm ?? "")) return null;
  const x = f.s.text.slice(f.tokens[start]?.start, first.end);
  if (
    first.lemma === f.tokens[at]?.lemma ||
    /\b(?:circumstances|resources|things|factors|people|issues|matters|countries|ways|sources|ones|places)$/.test(
      k,
    )
  )
    return null;
  return { x: start === 0 && first.tag !== "PROPN" ? x.toLowerCase() : x, k };
}

export const amount: Row[] = [
  ...rows(
    {
      id: "even",
      cue: /\beven\b/i,
      not: /\bnot even\b|\beven (?:though|if)\b/i,
      when: evenOf,
      worth: 0.78,
    },
    {
      ask: [
        "What does {w} tell the reader about the case named right after it?",
        "What does {w} suggest about what is named right after it?",
      ],
      key: "Of all the cases meant, it is the one that would be least expected",
      wrong: [
        [
          "Of all the cases meant, it is the one that would be most expected",
          "“Even” marks what one would hardly have expected.",
        ],
        [
          "Of all the cases meant, it is the only one to which this really applies",
          "“Even” adds a case to others; it doesn’t single it out.",
        ],
        [
          "Of all the cases meant, it is the one to which this doesn’t apply",
          "“Even” says that it applies here too.",
        ],
      ],
    },
  ),
  ...rows(
    { id: "not even", cue: /\bnot even (?!(?:if|though|when|close|a|one|an)\b)/i, worth: 0.74 },
    {
      ask: ["What does {w} suggest about the case named right after it?"],
      key: "A “no” is more surprising in this case than in any other",
      wrong: [
        ["A “no” is less surprising in this case than in any other", "“Even” marks what is hard to expect."],
        ["A “no” is not what the sentence says in this case alone", "The sentence says a “no” here too."],
        ["A “no” is what the sentence neither gives nor rules out", "“Not even” says a clear “no”."],
      ],
    },
  ),
  ...rows(
    {
      id: "even more",
      cue: /\beven\b(?= (?:more|less|[a-zà-ÿ]+er)\b)/i,
      when: (f) => compared(f) !== null,
      worth: 0.78,
    },
    {
      fill: (f) => (tagAfter(f)?.norm === "less" ? null : compared(f)),
      ask: [
        "What does {w} add about the thing that this is compared with?",
        "What does {w} take for granted about the other thing in the comparison?",
      ],
      key: "that it is “{a}” as well, though to a lesser degree",
      wrong: [
        ["that it is not “{a}” at all, to whatever degree", "“Even” takes it that the other is so too."],
        ["that it is “{a}” as well, and to the same degree", "The comparison says that one goes further."],
        ["that it is “{a}” as well, and even to a higher degree", "It’s the other way round."],
      ],
    },
  ),
  ...rows(
    {
      id: "only in",
      cue: /\bonly (?=(?:in|by|if|when|after|through|with|under|where|once|on|during|from)\b)/i,
      not: /\bnot only\b|\bonly on\b|\bif only\b/i,
      when: (f) =>
        !/^(?:not|read|is|the|an)$/.test(tagBefore(f)?.norm ?? "") &&
        !/^(?:DET)$/.test(tagBefore(f)?.tag ?? ""),
      worth: 0.74,
    },
    {
      ask: ["What does {w} rule out?", "What would the sentence no longer rule out if {w} were left out?"],
      key: "that the same is true in some other case",
      wrong: [
        ["that the same is true in the case named", "For the case named it is true."],
        ["that the case named ever comes about at all", "The word doesn’t deny the case itself."],
        ["that the case named is known to others", "The word says nothing of who knows."],
      ],
    },
  ),
  ...rows(
    {
      id: "can only",
      cue: /\b(?:can|could|may|must|should|will|would) (?<w>only)\b(?= (?:be|come|happen|work|succeed|end|begin)\b)/i,
      worth: 0.74,
    },
    {
      ask: ["What does {w} rule out here?"],
      key: "any other way than the one that is named",
      wrong: [
        ["the very way that the sentence goes on to name", "That way is the one that is left."],
        ["a quick success of the way that is named", "The word says nothing of how quick it is."],
        ["the doubts that some have about this way", "The word says nothing of doubts."],
      ],
    },
  ),
  ...rows(
    {
      id: "only number",
      cue: withNumber("only|just|a mere|barely|as few as|no more than"),
      not: /\bnot only\b|\bnot just\b|\bjust (?:over|under|about)\b|\bjust one of\b/i,
      when: (f) => y(f) !== null && !/^(?:the|not|an|it's|’s|'s)$/.test(tagBefore(f)?.norm ?? ""),
      worth: 0.72,
    },
    {
      fill: y,
      ask: [
        "What does the wording {w}, rather than plain “{y}”, suggest about the amount?",
        "How does the wording {w} colour the amount?",
      ],
      key: "that it is small, or smaller than one might have thought",
      wrong: [
        [
          "that it is large, or larger than one might have thought",
          "The wording makes the amount look small.",
        ],
        ["that it is a guess, and may prove too small later on", "The wording doesn’t make it less exact."],
        ["that it is a limit, and that nobody is allowed to pass it", "The wording speaks of no rule."],
      ],
    },
  ),
  ...rows(
    {
      id: "large number",
      cue: withNumber(
        "as many as|as much as|no fewer than|no less than|fully|a staggering|a whopping|a massive",
      ),
      not: /\btwice as\b/i,
      when: (f) => y(f) !== null,
      worth: 0.72,
    },
    {
      fill: y,
      ask: ["What does the wording {w}, rather than plain “{y}”, suggest about the amount?"],
      key: "that it is large, or larger than one might have thought",
      wrong: [
        [
          "that it is small, or smaller than one might have thought",
          "The wording makes the amount look large.",
        ],
        [
          "that it is wrong, and has been put right since that time",
          "The wording doesn’t put the amount in doubt.",
        ],
        ["that it is usual, and much the same as it has always been", "The wording says that it stands out."],
      ],
    },
  ),
  ...rows(
    {
      id: "up to",
      cue: withNumber("up to|at most|a maximum of|not more than"),
      when: (f) =>
        y(f) !== null && !/^(?:add|added|adds|adding|turn|turns|measures)$/.test(tagBefore(f)?.norm ?? ""),
      worth: 0.7,
    },
    {
      fill: y,
      ask: ["What may a careful reader conclude from {w}?", "Which reading of {w} is right?"],
      key: "It may be a good deal less than {y}, but not more",
      wrong: [
        ["It may be a good deal more than {y}, but not less", "The words set a top, not a bottom."],
        [
          "It may be a little less or more than {y}, as a guess",
          "The words set a top; they don’t mean “about”.",
        ],
        ["It may be nothing but {y}, no less and no more", "The words leave room below the number."],
      ],
    },
  ),
  ...rows(
    {
      id: "at least",
      cue: withNumber("at least|a minimum of|not less than"),
      when: (f) =>
        y(f) !== null &&
        !/\b(?:hope\w*|plan\w*|aim\w*|should|must|target|expect\w*|want\w*|need\w*)\b/i.test(f.s.text),
      worth: 0.72,
    },
    {
      fill: y,
      ask: ["What may a careful reader conclude from {w}?", "What does {w} say that plain “{y}” would not?"],
      key: "that the true number may be above {y}, but not below",
      wrong: [
        ["that the true number may be below {y}, but not above", "The words set a bottom, not a top."],
        ["that the true number has turned out to be just {y}", "The words leave room above the number."],
        ["that the true number was meant to be {y} and is not", "The words speak of no plan."],
      ],
    },
  ),
  ...rows(
    {
      id: "most",
      cue: /\bmost(?: of (?:the|these|those|our|its|their))?\b/i,
      not: /\bthe most\b|\bat most\b|\bmost (?:likely|important|recent)/i,
      when: (f) =>
        !/^(?:the|at|of|'s|its|his|her|their|our|your|my|two|a|three)$/.test(tagBefore(f)?.norm ?? "") &&
        counted(f) !== null,
      worth: 0.72,
    },
    {
      fill: counted,
      ask: ["What does the word “most” leave room for?", "What does the word “most” still allow?"],
      key: "a minority of {ns} that is different in this respect",
      wrong: [
        ["a majority of {ns} that is different in this respect", "“Most” means more than half."],
        ["a doubt whether there are any {ns} of this sort at all", "More than half are said to be so."],
        [
          "a change by which the {ns} will all come to be the same",
          "The word counts; it doesn’t speak of a change.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "many",
      cue: /\bmany(?: of (?:the|these|those|our|its|their))?\b/i,
      not: /\b(?:how|so|as|too|very|not|for) many\b|\bthere (?:is|are|were|was)\b|\bmany more\b|\bmany (?:times|years|ways)\b/i,
      when: (f) => counted(f) !== null && subjectNoun(f),
      worth: 0.72,
    },
    {
      fill: counted,
      ask: ["A student sums this up with “most” in place of “many”. How does that change what is said?"],
      key: "It now claims more than half, which “many” need not be",
      wrong: [
        ["It now claims less than half, which “many” could not be", "“Most” means more than half."],
        [
          "It now claims the same, as both words mean the larger part",
          "“Many” says only that the number is large.",
        ],
        ["It now gives an exact number, which “many” left unsaid", "Neither word gives an exact number."],
      ],
    },
  ),
  ...rows(
    {
      id: "some",
      cue: /\bsome(?: of (?:the|these|those|our|its|their))?\b/i,
      not: /\bsome (?:\d|of (?:the|his|her|its|our|their) most)/i,
      when: (f) => counted(f) !== null && subjectNoun(f),
      worth: 0.7,
    },
    {
      fill: counted,
      ask: [
        "What does the word “some” leave open?",
        "What does the sentence, by its word “some”, not settle?",
      ],
      key: "whether the same holds for the rest of the {ns}",
      wrong: [
        ["whether the same holds for even one of the {ns}", "“Some” says that it holds for at least one."],
        ["whether there are any {ns} of this sort at all", "“Some” says that there are."],
        ["whether such {ns} are to be praised or blamed", "The word counts; it doesn’t judge."],
      ],
    },
  ),
  ...rows(
    {
      id: "few",
      cue: /(?<!\b(?:a|the|last|first|next|past|these|those|every|her|his|their|its|our|quite|so|very) )\bfew(?: of (?:the|these|those))?\b(?= [a-zà-ÿ]+)/i,
      when: (f) => counted(f) !== null,
      worth: 0.76,
    },
    {
      fill: counted,
      ask: ["How would the meaning change if “a few” stood in place of {w}?"],
      key: "It would stress that there are such {ns}, not that they are rare",
      wrong: [
        [
          "It would stress that such {ns} are rare, not that there are any",
          "That is what “few” without “a” stresses.",
        ],
        [
          "It would say that there are no such {ns}, rather than too many",
          "“A few” means that there are some.",
        ],
        ["It would say that nearly all {ns} are such, rather than only half", "“A few” is a small number."],
      ],
    },
  ),
  ...rows(
    {
      id: "usually",
      cue: /\b(?:usually|generally|typically|normally|as a rule|by and large)\b/i,
      not: /\bgenerally speaking\b|\b(?:not|n[’']t|more|less) (?:generally|normally|usually|typically)\b|\bmore generally\b|\bgenerally (?:understood|known|accepted|agreed)\b/i,
      when: (f) => tagAfter(f)?.text !== ",",
      kind: "certainty",
      worth: 0.76,
    },
    {
      fill: clauseWithout,
      ask: [
        "Suppose that {w} were left out. What would the sentence then claim?",
        "Without {w} the sentence would claim something else. What?",
      ],
      key: "that {c}, and that there is no exception to this",
      wrong: [
        [
          "that {c}, but that there are more exceptions than before",
          "Without the word the claim grows; no exceptions are left.",
        ],
        [
          "that {c}, but that it would be better if this changed",
          "Without the word the sentence still holds no such wish.",
        ],
        [
          "that {c}, and that other people have said the same",
          "Nothing in the sentence brings in what others say.",
        ],
      ],
    },
    {
      ask: [
        "What would the sentence claim if {w} were left out?",
        "Without {w}, the sentence would say something more. What?",
      ],
      key: "that it is so without any exception",
      wrong: [
        ["that it is so in rather fewer cases", "Without the word the claim grows; it doesn’t shrink."],
        ["that it is so by mere chance alone", "The word has nothing to do with chance."],
        ["that it is so against all the rules", "The word has nothing to do with rules."],
      ],
    },
    {
      ask: [
        "Suppose that a reader finds one case in which it is otherwise. What then?",
        "One single case is found in which it is otherwise. What would this mean?",
      ],
      key: "The sentence could still be right: {w} leaves room for such a case",
      wrong: [
        [
          "The sentence would be wrong: {w} leaves no room for such a case",
          "The word speaks of the greater part, not of all.",
        ],
        [
          "The sentence would be quite empty: {w} says no more than “now and then”",
          "The word says that it is the rule.",
        ],
        [
          "The sentence would be right only then: {w} foretells such a case",
          "The word allows exceptions; it doesn’t promise one.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "often",
      cue: /\b(?:often|frequently|sometimes|occasionally|at times)\b/i,
      not: /\b(?:how|more|less|very|so|too|as|quite|most|not) often\b|\balways\b/i,
      when: (f) => !/\b(?:may|might|could|perhaps)\b/i.test(f.s.text),
      kind: "certainty",
      worth: 0.72,
    },
    {
      ask: ["A student sums this up with “always” in place of {w}. How does that change what is said?"],
      key: "It makes a rule without exceptions of what is said of a number of cases",
      wrong: [
        [
          "It makes a rare exception out of what is said to be so on each occasion",
          "The sentence doesn’t say that it is so each time.",
        ],
        [
          "It makes a thing of the future out of what is said of a time now long gone",
          "“Always” doesn’t speak of the future alone.",
        ],
        [
          "It makes an open question of what is said with no doubt or limit",
          "“Always” would be more certain, not less.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "almost all",
      cue: /\b(?:almost|nearly|virtually|practically) (?:all|every|everyone|everything|always|entirely|totally|completely|nobody|nothing|none|the whole|exclusively)\b/i,
      kind: "certainty",
      worth: 0.7,
    },
    {
      ask: ["What does the first of the words {w} leave room for?"],
      key: "a remainder, though hardly more than that",
      wrong: [
        ["a remainder, and likely the larger share", "Then it would not be “almost” so."],
        ["no remainder, however little it might be", "The word stops just short of that."],
        ["a remainder, and one that is still growing", "The word says nothing of growth."],
      ],
    },
  ),
  ...rows(
    {
      id: "not all",
      cue: /\b(?:not (?:all|every|everyone|everybody|everything|always|entirely|altogether|the whole)|(?:isn|aren|doesn|don|wasn|weren|didn)[’']t (?:always|entirely|strictly|fully))\b/i,
      not: /\bnot all that\b|\bif not\b/i,
      kind: "certainty",
      worth: 0.76,
    },
    {
      ask: [
        "What does the sentence deny, by the wording {w}?",
        "What exactly is denied by {w} in this sentence?",
      ],
      key: "only that it is so in full or in each case; in part it may well be so",
      wrong: [
        [
          "that it is so at all; neither in full nor in part can it be so",
          "The “not” goes with the words of fullness alone.",
        ],
        [
          "only that it is so in part; in full or in each case it may well be so",
          "It’s the other way round.",
        ],
        [
          "that anybody has so far said so; what is really so is kept open",
          "The sentence denies how far it goes, not that it was said.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "not necessarily",
      cue: /\bnot necessarily\b|n[’']t (?<w>necessarily)\b/i,
      kind: "certainty",
      worth: 0.78,
    },
    {
      ask: [
        "What exactly does the sentence deny?",
        "What does the “not”, together with “necessarily”, deny?",
      ],
      key: "only that it is bound to be so; it may be so all the same",
      wrong: [
        [
          "that it is so at all; it is bound to be quite otherwise",
          "“Necessarily” is what is denied, not the thing itself.",
        ],
        ["only that it may be so; it is bound to be so in the end", "It’s the other way round."],
        [
          "only that it was so once; it may be so all the same later",
          "The wording says nothing of the past.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "in the main",
      cue: /\b(?:mostly|mainly|largely|chiefly|primarily|for the most part|in large part|partly|in part)\b/i,
      not: /\btook part\b|\btakes? part\b|\bpart of\b/i,
      kind: "certainty",
      worth: 0.74,
    },
    {
      when: (f) =>
        /^(?:because|due|owing|thanks|to|on)$/.test(tagAfter(f)?.norm ?? "") &&
        /^(?:because|due|owing|thanks)$/.test(tagAfter(f)?.norm ?? ""),
      ask: ["What does {w} tell the reader about the cause that is named?"],
      key: "that it has its share in this, beside one or more others",
      wrong: [
        ["that it is the one and only cause that this could have", "The word leaves room for others."],
        [
          "that it is a cause which has only just been found or named",
          "The word doesn’t say when it was thought of.",
        ],
        ["that it is hardly a cause, but is often taken for one", "The word says that it is a real one."],
      ],
    },
    {
      when: (f) =>
        !/^(?:because|due|owing|thanks|in|to)$/.test(tagAfter(f)?.norm ?? "") && !/part/i.test(f.words),
      ask: ["What does {w} leave room for?"],
      key: "exceptions, or a smaller part that is different",
      wrong: [
        ["changes, or a later time when all is different", "The word speaks of a share, not of time."],
        ["doubts, or a different view held by the experts", "The word speaks of a share, not of opinions."],
        ["mistakes, or different numbers found by others", "The word speaks of a share, not of mistakes."],
      ],
    },
  ),
  ...rows(
    {
      id: "one of the most",
      cue: /\b(?:one of (?:the|its|his|her|their|our|my)(?: [a-zà-ÿ]+[’']s)? (?:most [a-zà-ÿ]+|least [a-zà-ÿ]+|[a-zà-ÿ]+est|best|worst|leading|top)(?:[- ][a-zà-ÿ]+)*?(?= [a-zà-ÿ]+))|\bamong the (?:most [a-zà-ÿ]+|[a-zà-ÿ]+est|best|worst)\b/i,
      not: /\bone of the (?:west|rest|forest|interest|guest|request|test|protest|latest)\b/i,
      worth: 0.78,
    },
    {
      ask: ["What do the words {w} claim?"],
      key: "It belongs to the few that go furthest in this, but need not come first",
      wrong: [
        [
          "It comes first among the few that go furthest in this, with no equal",
          "“One of” and “among” leave room for others.",
        ],
        [
          "It belonged once to the few that go furthest in this, but does no more",
          "The words say nothing of a change.",
        ],
        [
          "It comes close to the few that go furthest in this, but is none of them",
          "“One of” and “among” put it into the group.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "second-largest",
      cue: /\b(?:second|third)(?: |-)(?:most [a-zà-ÿ]+|largest|biggest|highest|lowest|best|worst|strongest|oldest|longest|richest|fastest|[a-zà-ÿ]+est)\b/i,
      not: /\b(?:request|interest|forest|protest|west|test|quest)\b/i,
      when: (f) => /second/i.test(f.words),
      worth: 0.66,
    },
    {
      ask: ["What does {w} tell the reader about the others of the same sort?"],
      key: "Just one of them goes further in this respect",
      wrong: [
        ["None of them goes further in this respect", "The first in the row does."],
        ["Two of them go further in this respect", "Then it would be the third."],
        ["All of them but one go further in this respect", "It’s the other way round."],
      ],
    },
  ),
  ...rows(
    {
      id: "and other",
      cue: /(?:, )?\b(?<w>and other)\b/i,
      when: (f) => counts(f) !== null,
      worth: 0.7,
    },
    {
      fill: counts,
      ask: [
        "How does the text class “{x}”, by the words {w}?",
        "By the words {w}, how does the text see “{x}”?",
      ],
      key: "as an example of what it calls “{k}”",
      wrong: [
        ["as the opposite of what it calls “{k}”", "“Other” puts both into one class."],
        ["as the cause of what it calls “{k}”", "“Other” puts both into one class; no cause is named."],
        ["as an exception to what it calls “{k}”", "“Other” counts it in, not out."],
      ],
    },
  ),
  ...rows(
    {
      id: "another",
      cue: /\b(?:another|yet another)\b/i,
      not: /\bone another\b|\bto another\b|\bone [a-zà-ÿ]+ (?:to|over|or|after|and) another\b|\banother (?:\d|two|three|few|time|hour|or|way)/i,
      when: (f) => {
        const n = nounAfter(f);
        return (
          n !== null &&
          !/^(?:year|month|day|week|hour|time|decade|million|thousand|group|way|word)$/.test(n.n ?? "")
        );
      },
      worth: 0.64,
    },
    {
      fill: nounAfter,
      ask: asks.granted,
      key: "that there is at least one more {n} beside this",
      wrong: [
        ["that this {n} takes the place of an earlier one", "“Another” adds; it need not replace."],
        ["that this {n} matters more than any one before it", "“Another” counts; it doesn’t weigh."],
        ["that this {n} has nothing in common with the rest", "“Another” puts it beside others of its kind."],
      ],
    },
  ),
  ...rows(
    {
      id: "the only",
      cue: /\b(?:the|our|its|their|his|her|my) (?<w>only)\b(?= [a-zà-ÿ]+)/i,
      not: /\bnot the only\b|\bthe only one\b/i,
      when: (f) => nounAfter(f) !== null,
      worth: 0.68,
    },
    {
      fill: nounAfter,
      ask: ["What does {w} rule out in this sentence?"],
      key: "that there is a further {n} beside the one meant",
      wrong: [
        ["that there is any {n} whatever of the kind meant", "One is said to be there."],
        ["that the {n} meant is known to any other people", "The word says nothing of who knows."],
        ["that the {n} meant is of any real use to us", "The word counts; it doesn’t judge."],
      ],
    },
  ),
  ...rows(
    {
      id: "not only",
      cue: /\bnot (?:only|just|merely|simply)\b/i,
      not: /\bnot (?:only|just|simply) (?:because|that|about)\b/i,
      when: (f) =>
        /\b(?:but|also|as well|too)\b|[;—]|--/.test(f.s.text.slice(f.tokens[f.to]?.start ?? 0)) &&
        !/\bany more than\b/.test(f.s.text),
      worth: 0.74,
    },
    {
      ask: [
        "What does the sentence say about the thing named right after {w}?",
        "How does the sentence stand to the thing named right after {w}?",
      ],
      key: "It holds, but something further has to be added to it",
      wrong: [
        ["It does not hold, and something else has to replace it", "“Not only” doesn’t deny what follows."],
        ["It holds, and there is nothing further to be added to it", "“Only” is what is denied."],
        ["It does not hold, though many people go on believing it", "“Not only” doesn’t deny what follows."],
      ],
    },
  ),
  ...rows(
    {
      id: "all but",
      cue: /\ball but (?=(?:certain|impossible|over|gone|finished|disappeared|vanished|ended|assured|guaranteed|destroyed|abandoned|ensured|[a-zà-ÿ]+ed\b))/i,
      worth: 0.76,
    },
    {
      ask: ["What does {w} mean here?"],
      key: "very nearly, though not quite",
      wrong: [
        ["in everything, except for this", "Before a verb or an adjective it means “almost”."],
        ["not at all, in spite of claims", "It says that hardly anything is wanting."],
        ["all of them, one after another", "It doesn’t count people or things here."],
      ],
    },
  ),
  ...rows(
    {
      id: "far from",
      cue: /\b(?:far from|anything but|by no means|nowhere near)\b/i,
      not: /\b(?:too|not|so|very|how|miles|away) far from\b|\bfar from (?:the|his|her|its|their|home|here|our|any|a|us)\b/i,
      worth: 0.76,
    },
    {
      ask: [
        "How strong is the denial in {w}?",
        "What does {w} say about the description that comes right after it?",
      ],
      key: "The description does not fit, and does not even come near",
      wrong: [
        ["The description fits nearly, and lacks no more than a little", "That would be “almost”."],
        ["The description fits well, and would fit even from a distance", "The words deny the description."],
        ["The description did not fit at one time, but fits well today", "The words speak of no change."],
      ],
    },
  ),
  ...rows(
    {
      id: "hardly",
      cue: /\b(?:hardly|scarcely)\b(?! \d)/i,
      not: /\bhardly ever\b/i,
      worth: 0.7,
    },
    {
      ask: ["What does {w} make of the statement?"],
      key: "It says almost “no”, without quite saying it",
      wrong: [
        ["It says a firm “yes”, with much force behind it", "The word turns the statement towards “no”."],
        [
          "It says “with great effort”, and so a full “yes”",
          "The word isn’t a form of “hard”: it means “almost not”.",
        ],
        ["It says “no” and “never”, without leaving a rest", "The word leaves a small rest."],
      ],
    },
  ),
];
