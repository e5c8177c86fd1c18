/** Triggers of time and change: what must have been so before, or has not been so yet (Levinson 1983, ch. 4). */
import { clauseWithout, nounAfter, objectAt, plainVerb, tagAfter, tagBefore } from "./phrases";
import { asks, type Row, rows } from "./row";

const adverb = (tag: string | undefined) => tag === "ADV";

export const time: Row[] = [
  ...rows(
    {
      id: "still",
      cue: /\bstill\b/i,
      not: /\b(?:stand|stood|sit|sat|lie|lay|keep|kept|hold|held|be) still\b|\bstill (?:more|another|others?|less|further|life|lives|there are)\b|\bif\b|\bwhether\b|\bwonder|\b(?:will|would|could|may|might|can|and|but|yet|must|should) still\b/i,
      when: (f) =>
        adverb(f.tokens[f.from]?.tag) &&
        tagAfter(f)?.text !== "," &&
        !/^(?:better|worse|greater|larger|higher|wars?)$/.test(tagAfter(f)?.norm ?? "") &&
        tagAfter(f)?.tag !== "PUNCT",
      worth: 0.74,
    },
    {
      fill: clauseWithout,
      ask: ["What does {w} tell the reader beyond the plain statement that {c}?"],
      key: "that the same was true at an earlier time, and that it has not changed",
      wrong: [
        [
          "that the same was not true at an earlier time, and that this is new",
          "“Still” looks back to a time when it was so.",
        ],
        [
          "that the same will no longer be true at a later time, and that this is sure",
          "The word says nothing of what is to come.",
        ],
        [
          "that the same is true of others as well, and that this is well known",
          "The word is of time, not of others.",
        ],
      ],
    },
    {
      ask: asks.infer,
      key: "The same was the case at an earlier time, and has not changed",
      wrong: [
        [
          "The same was the case at an earlier time, but has come to an end",
          "What has ended is not “still” so.",
        ],
        [
          "The same was not the case before, but has come about of late",
          "“Still” looks back to a time when it was so.",
        ],
        [
          "The same is to be the case one day, but has not begun yet",
          "“Still” is said of what goes on already.",
        ],
      ],
    },
    {
      ask: asks.lost,
      key: "that nothing about this has changed since some earlier time",
      wrong: [
        [
          "that this has come about only in the most recent time",
          "The word says the contrary: it goes on from before.",
        ],
        ["that this will come to its end before very much longer now", "The word says nothing of an end."],
        ["that this is the case in some places but not in others", "The word is of time, not of place."],
      ],
    },
  ),
  ...rows(
    {
      id: "no longer",
      cue: /\bno longer\b|\bnot any ?longer\b/i,
      not: /\bif\b|\b(?:will|would|may|might|could|should|must|can) no longer\b/i,
      worth: 0.72,
    },
    {
      ask: asks.granted,
      key: "that matters had stood differently at an earlier time",
      wrong: [
        ["that matters had always stood just as they stand now", "What is “no longer” so has been so once."],
        [
          "that matters will again stand as they did once before",
          "The words say nothing of what is to come.",
        ],
        [
          "that matters could not have stood differently after all",
          "The words say that they did stand differently once.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "already",
      cue: /\balready\b/i,
      not: /\bif\b|\b(?:will|would|could|may|might) (?:\w+ )?already\b/i,
      when: (f) => adverb(f.tokens[f.from]?.tag) && !/^(?:ADJ|PUNCT)$/.test(tagAfter(f)?.tag ?? ""),
      worth: 0.7,
    },
    {
      fill: clauseWithout,
      ask: ["What does {w} tell the reader beyond the plain statement that {c}?"],
      key: "that this was so by the time in question, and did not come only later",
      wrong: [
        [
          "that this was so before the time in question, and then came to an end",
          "“Already” doesn’t say that it ended.",
        ],
        [
          "that this was feared at the time in question, and did come about later",
          "“Already” means by then, not later.",
        ],
        [
          "that this was so for a short time only, and was hardly noticed by most",
          "The word doesn’t say how long it lasted.",
        ],
      ],
    },
    {
      ask: asks.lost,
      key: "that this did not have to be waited for at the time spoken of",
      wrong: [
        [
          "that this had been the case once, but was over at the time",
          "What is over would be told by “no longer”.",
        ],
        [
          "that this was quite certain to come, but only at some later time",
          "“Already” means that the wait is over.",
        ],
        [
          "that this came about too late to be of use to anybody then",
          "The word says early, if anything, not late.",
        ],
      ],
    },
    {
      ask: asks.infer,
      key: "This was so by the time spoken of, and not only afterwards",
      wrong: [
        ["This was so up to the time spoken of, and not afterwards", "The word doesn’t say that it ended."],
        ["This was not so at the time spoken of, but came afterwards", "“Already” means by then, not later."],
        [
          "This was so before anyone else had so much as thought of it",
          "The word doesn’t compare one with others.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "not yet",
      cue: /\b(?:has|have|had|did|do|does|is|are|was|were)(?: not|n[’']t) (?<w>yet)\b|\bnot (?<!\bmay not )(?:\w+ ){0,1}?(?<w2>yet)\b/i,
      when: (f) => f.words.toLowerCase() === "yet",
      worth: 0.74,
    },
    {
      ask: ["What does {w} add to the “not”?", "How would the sentence read differently without {w}?"].slice(
        0,
        1,
      ),
      key: "It leaves the door open: what hasn’t come about may still do so",
      wrong: [
        ["It closes the door: what hasn’t come about can no longer do so", "“Yet” looks ahead to a change."],
        [
          "It looks back: what hasn’t come about now had been there before",
          "“Yet” says nothing of an earlier time.",
        ],
        [
          "It gives comfort: what hasn’t come about was never really needed",
          "“Yet” doesn’t say whether it is needed.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "again",
      cue: /\bagain\b/i,
      not: /\bonce again\b|\bagain and again\b|\btime and again\b|\bif\b|\b(?:to|will|would|could|may|might|can|shall|should|must)\b[^.]{1,50}\bagain\b|, again,/i,
      when: (f) =>
        adverb(f.tokens[f.from]?.tag) &&
        tagBefore(f)?.norm !== "never" &&
        tagAfter(f)?.norm !== "and" &&
        tagBefore(f)?.text !== "--" &&
        tagBefore(f)?.xpos !== "VBG",
      worth: 0.68,
    },
    {
      ask: asks.granted,
      key: "that something of the kind had happened before",
      wrong: [
        ["that something of the kind had never been seen", "“Again” is said of what is not the first time."],
        [
          "that something of the kind was certain to return",
          "“Again” says that it came, not that it had to.",
        ],
        [
          "that something of the kind had been going on all along",
          "What never stopped can’t happen “again”.",
        ],
      ],
    },
  ),
  ...rows(
    { id: "never again", cue: /\bnever again\b/i, worth: 0.7 },
    {
      ask: asks.granted,
      key: "that it has happened at least once",
      wrong: [
        ["that it has happened every time so far", "Once is enough for the words to fit."],
        ["that it has so far happened to nobody", "“Again” takes an earlier time for granted."],
        ["that it is bound to happen once more", "The words speak against another time."],
      ],
    },
  ),
  ...rows(
    {
      id: "so far",
      cue: /\bso far\b|\bto date\b|\bup to now\b|\buntil now\b/i,
      not: /\bso far (?:as|from|away|apart|ahead|behind|that|out)\b|\bup to date\b|\b(?:go|gone|went|goes|come|came) so far\b/i,
      worth: 0.72,
    },
    {
      ask: ["What do the words {w} keep open?", "What do the words {w} leave room for?"],
      key: "that things may turn out differently later on",
      wrong: [
        [
          "that things may have been different at the start",
          "The words cover the time from the start to the present.",
        ],
        ["that things may be known only to a few people", "The words are of time, not of who knows."],
        ["that things may be told with too much certainty", "Up to now, the sentence is certain enough."],
      ],
    },
  ),
  ...rows(
    {
      id: "used to",
      cue: /\bused to\b/i,
      when: (f) =>
        f.tokens[f.from]?.tag === "VERB" &&
        f.tokens[f.to]?.xpos === "VB" &&
        !/^(?:is|are|was|were|be|been|get|got|being|already|'s|’s|widely|often|commonly)$/.test(
          tagBefore(f)?.norm ?? "",
        ) &&
        /^(?:NOUN|PROPN|PRON|ADV)$/.test(tagBefore(f)?.tag ?? "") &&
        f.tokens.some((t) => t.head === f.from && /^nsubj$/.test(t.rel)),
      worth: 0.66,
    },
    {
      ask: asks.infer,
      key: "This was a habit or a lasting state of the past, and is so no more",
      wrong: [
        [
          "This was a habit or a lasting state of the past, and goes on today",
          "“Used to” sets the past against today.",
        ],
        [
          "This was a single event of the past, and did not happen again",
          "“Used to” is said of what went on for a time.",
        ],
        [
          "This is a thing that people have grown accustomed to of late",
          "That would be “are used to”, which is something else.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "increasingly",
      cue: /\bincreasingly\b|\bmore and more\b|\bever more\b/i,
      worth: 0.7,
    },
    {
      ask: asks.infer,
      key: "It was so to a lesser degree before, and the change has come by steps",
      wrong: [
        ["It was so to the same degree before, and there has been no change", "The word says that it grows."],
        [
          "It was not so at all before, and the whole change has come at once",
          "The word speaks of a change by degrees.",
        ],
        [
          "It was so to a greater degree before, and the change has been a decline",
          "The word says that it grows, not that it shrinks.",
        ],
      ],
    },
    {
      ask: [
        "What would be lost if {w} were left out?",
        "What does {w} add that the sentence would not say without it?",
      ],
      key: "that there is a trend, and not only a fixed state",
      wrong: [
        ["that there is a limit, and not only a wish", "The word says nothing of a limit."],
        ["that there is a known cause, and not merely a chance", "The word doesn’t say why it grows."],
        ["that there is a rule, and not only a habit", "The word doesn’t speak of rules."],
      ],
    },
  ),
  ...rows(
    { id: "gradually", cue: /\b(?:gradually|steadily|step by step|little by little)\b/i, worth: 0.62 },
    {
      ask: asks.infer,
      key: "The change took a while and came in small steps",
      wrong: [
        ["The change took no time and came in one big step", "The word says the contrary."],
        ["The change took place and was then soon undone", "The word says nothing of going back."],
        ["The change took place without anybody wanting it", "The word is about pace, not about wishes."],
      ],
    },
  ),
  ...rows(
    {
      id: "finally",
      cue: /\b(?:finally|eventually|at last)\b/i,
      not: /^(?:and |but )?finally\b|\b(?:deeply|and|or), finally\b/i,
      when: (f) => tagAfter(f)?.text !== "," && tagBefore(f)?.text !== ",",
      worth: 0.68,
    },
    {
      ask: asks.infer,
      key: "Some time, and perhaps some effort, went by before it came to that",
      wrong: [
        ["Hardly any time, and hardly any effort, was needed to get to that", "The word speaks of a wait."],
        [
          "Some time later, and after some effort, all of that was taken back",
          "The word marks the end of a wait, not a return.",
        ],
        [
          "At no time, and in spite of some effort, did it ever come to that",
          "The word says that it does come about.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "initially",
      cue: /\b(?:initially|originally|at first)\b/i,
      not: /\bat first (?:glance|sight|hand|light)\b/i,
      worth: 0.76,
    },
    {
      ask: asks.infer,
      key: "Later on, this was no longer so, or not quite in this way",
      wrong: [
        [
          "Later on, this was just as before, or even more firmly so",
          "The word prepares the reader for a change.",
        ],
        [
          "Earlier on, this was not yet so, and had to be brought in",
          "The word speaks of the very beginning.",
        ],
        ["All along, this was a thing that nobody had ever doubted", "The word limits it to the beginning."],
      ],
    },
  ),
  ...rows(
    {
      id: "once",
      cue: /\bonce(?= (?:a|an|the) [a-zà-ÿ])/i,
      not: /\b(?:at|all|more than|only|for|than) once\b|\bonce (?:a|an|the) (?:\w+ ){0,4}(?:is|are|was|were|has|have|had|comes?|gets?|becomes?|begins?)\b|\bonce (?:a|an) (?:day|week|month|year|decade|while|lifetime|generation|time)\b/i,
      when: (f) => f.tokens[f.from]?.tag === "ADV",
      worth: 0.7,
    },
    {
      ask: asks.infer,
      key: "The description fitted in the past, but fits no more",
      wrong: [
        ["The description fitted in the past, and fits as well today", "“Once” sets the past against today."],
        [
          "The description will fit as soon as something else occurs",
          "Here “once” doesn’t mean “as soon as”.",
        ],
        [
          "The description fitted on one day only, and by mere chance",
          "Here “once” doesn’t mean “one time”.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "continue to",
      cue: /\b(?:continue[sd]?|continuing|keeps?|kept) (?:to\b|on (?=[a-zà-ÿ]+ing))/i,
      when: (f) => plainVerb(f),
      worth: 0.7,
    },
    {
      ask: asks.granted,
      key: "that it had begun before the time spoken of",
      wrong: [
        ["that it had stopped before the time spoken of", "What had stopped would have to be “resumed”."],
        ["that it began at just the time spoken of", "What goes on must have begun before."],
        ["that it would stop soon after the time spoken of", "The verb says nothing of an end."],
      ],
    },
    {
      ask: ["What would change if “began to” stood in place of {w}?"],
      key: "The reader would take it that nothing of the sort went on before",
      wrong: [
        [
          "The reader would take it that everything of the sort was now over",
          "“Began” opens; it doesn’t close.",
        ],
        [
          "The reader would take it that something of the sort was planned",
          "“Began” says that it really starts.",
        ],
        [
          "The reader would take it that the same had gone on for longer",
          "“Began” would make it shorter, not longer.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "remain",
      cue: /\bremain(?:s|ed)?\b/i,
      not: /\bremains? to be\b|\bremain(?:s|ed)? (?:of|silent)\b|\bthe remains\b|\bwill\b|\bif\b|\bwhat remains\b|\bso long as\b/i,
      when: (f) => plainVerb(f) && /^(?:ADJ|DET|VERB|NOUN|ADP|ADV|PUNCT)$/.test(tagAfter(f)?.tag ?? ""),
      worth: 0.72,
    },
    {
      ask: [
        "What does {w} tell the reader that a plain “is” or “was” would not?",
        "What does {w} add that “is” or “was” would leave out?",
      ],
      key: "that it had been so before, and that this has not changed",
      wrong: [
        [
          "that it had not been so before, and that this is a change",
          "What “remains” so has been so before.",
        ],
        ["that it was so only for a while, and that this is now over", "What “remains” so isn’t over."],
        ["that it is so by chance, and that nobody had expected this", "The verb says nothing of chance."],
      ],
    },
  ),
  ...rows(
    {
      id: "remains to be seen",
      cue: /\bremains to be (?:seen|known|decided|shown|proved|proven)\b/i,
      kind: "certainty",
      worth: 0.72,
    },
    {
      ask: asks.sure,
      key: "Nobody can say as yet how the matter will turn out",
      wrong: [
        [
          "Everybody can see by now how the matter has turned out",
          "What “remains to be” seen hasn’t been seen.",
        ],
        ["Nobody wants to say aloud how the matter has turned out", "It is unknown, not kept secret."],
        ["Some can tell in advance how the matter will turn out", "The words leave it open for all."],
      ],
    },
  ),
  ...rows(
    {
      id: "stop",
      cue: /\b(?:stopp(?:ed|ing)|stops?|halt(?:ed|s)|ceas(?:ed|es)|suspend(?:ed|s)|abandon(?:ed|s)|quit|ended|ends)\b/i,
      not: /\bstop(?:ped|s)? (?:by|at|in|on|to|off)\b|\bended up\b|\bends? up\b|\bstops? us\b|\bfrom [a-zà-ÿ]+ing\b|\bended? (?:with|in|at|on|by)\b/i,
      when: (f) =>
        plainVerb(f) &&
        (objectAt(f) !== null || f.tokens.some((t) => t.head === f.from && t.rel === "xcomp")),
      worth: 0.7,
    },
    {
      ask: asks.granted,
      key: "that {x} had been going on, or in force, until then",
      fill: objectAt,
      wrong: [
        [
          "that {x} had been talked of, but never begun, until then",
          "Only what goes on can be brought to an end.",
        ],
        ["that {x} had been taken up anew shortly before then", "The verb doesn’t speak of a new start."],
        ["that {x} had been kept from everybody until then", "The verb says nothing of a secret."],
      ],
    },
  ),
  ...rows(
    {
      id: "begin",
      cue: /\b(?:began|begun|started) (?:to\b|(?=[a-zà-ÿ]+ing\b))/i,
      when: (f) => plainVerb(f),
      worth: 0.66,
    },
    {
      ask: asks.infer,
      key: "It had not been going on before, and whether it was finished is not said",
      wrong: [
        [
          "It had been going on before, and it was finished at the time spoken of",
          "What “began” then had not gone on before.",
        ],
        [
          "It had not been going on before, and it was finished in a single stroke",
          "The verb tells of the start, not of the end.",
        ],
        [
          "It had been going on before, and whether it was finished is not said",
          "What “began” then had not gone on before.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "renewed",
      cue: /\b(?:renewed|repeated|fresh(?= (?:attack|talk|protest|election|call|wave|attempt|effort|round|sanction|evidence|fear|charge)))\b/i,
      when: (f) => f.tokens[f.from]?.tag === "ADJ" && tagAfter(f)?.tag === "NOUN",
      worth: 0.68,
    },
    {
      fill: nounAfter,
      ask: asks.granted,
      key: "that there had been something of the kind before",
      wrong: [
        ["that there had been nothing of the kind before", "The word says that it is not the first."],
        ["that there would be nothing of the kind later", "The word doesn’t look ahead."],
        ["that there was something secret of the kind then", "The word says nothing of a secret."],
      ],
    },
  ),
  ...rows(
    {
      id: "first since",
      cue: /\b(?<w>(?:the|its|their|his|her) (?:first|second|third|biggest|largest|highest|lowest|worst|best|deadliest|steepest|sharpest|strongest|weakest|most \w+|\w+est) (?:[a-zà-ÿ-]+ ){0,3}since (?<y>(?:1[5-9]|20)\d\d))\b/i,
      not: /\bsecond|third\b/i,
      when: (f) => !/first/i.test(f.words),
      worth: 0.8,
    },
    {
      fill: (f) => ({ y: f.groups.y ?? "" }),
      ask: ["What may a careful reader infer from {w}?"],
      key: "In {y} there was something at least as extreme, but not in the years between",
      wrong: [
        [
          "In {y} there was nothing of the kind, and neither in the years before it",
          "“Since {y}” measures the present by that year.",
        ],
        [
          "In {y} it came close to this, but was surpassed again in the years between",
          "Nothing in between comes up to it: that is what “since” says.",
        ],
        [
          "In {y} it began, and it has gone further in each of the years between",
          "The words compare; they don’t say that it grew every year.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "first since",
      cue: /\b(?<w>(?:the|its|their|his|her) first (?:[a-zà-ÿ-]+ ){0,4}since (?<y>(?:1[5-9]|20)\d\d))\b/i,
      worth: 0.8,
    },
    {
      fill: (f) => ({ y: f.groups.y ?? "" }),
      ask: ["What may a careful reader infer from {w}?"],
      key: "There was one before, in {y}, and none in the time between",
      wrong: [
        [
          "There was none before, neither in {y} nor in the time between",
          "“Since {y}” points back to an earlier one.",
        ],
        [
          "There was one before, in {y}, and several in the time between",
          "Then this would not be the first since that year.",
        ],
        ["There was none in {y}, though there were others soon after it", "“Since {y}” points to that year."],
      ],
    },
  ),
  ...rows(
    {
      id: "first time in",
      cue: /\bfor the first time in (?<y>(?:more than |over |nearly |almost |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|many|several) (?:years|decades|months|weeks|century|decade|generations?|days))\b/iu,
      worth: 0.8,
    },
    {
      fill: (f) => ({ y: f.groups.y ?? "" }),
      ask: ["What may a careful reader infer from {w}?"],
      key: "It had happened before, though not within that stretch of time",
      wrong: [
        [
          "It had not happened before, neither then nor in earlier days",
          "“In {y}” points back to an earlier time.",
        ],
        [
          "It had happened before, and quite often in that stretch of time",
          "Then this would not be the first time in it.",
        ],
        [
          "It had been tried again and again during that stretch of time",
          "The words say nothing of attempts.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "first to",
      cue: /(?:becom(?:e|es|ing)|became|was|were|is|are|making (?:[a-zà-ÿ]+ ){1,2}|as) ?the (?<w>first) (?<n>(?:[a-zà-ÿ-]+ ){0,2}[a-zà-ÿ]+) to (?=[a-zà-ÿ]+\b)/i,
      not: /\bsince\b|\bthe first (?:time|thing|step|place|half|day|essential|to|front|priority)\b|\bfirst (?:[a-zà-ÿ]+ ){0,2}(?:front|step|thing|task|set|is|are|was|due) to\b|\bif\b|\bamong the first\b|\bbe the first\b/i,
      when: (f) =>
        f.tokens
          .slice(f.to, f.to + 4)
          .some((t, k, a) => t.norm === "to" && f.tokens[f.to + k + 1]?.xpos === "VB" && a.length > 0),
      worth: 0.68,
    },
    {
      ask: [
        "What does {w} tell the reader about everyone who came earlier?",
        "What may be inferred from {w} about those who came earlier?",
      ],
      key: "None of them had done so before",
      wrong: [
        ["Few of them had done so before", "“First” leaves nobody before."],
        ["One of them had done so before", "“First” leaves nobody before."],
        ["Most had tried to do so before", "The word says nothing of attempts."],
      ],
    },
  ),
  ...rows(
    {
      id: "first time",
      cue: /\bfor the first time\b(?! (?:in|since)\b)/i,
      not: /\bsince\b|\bfor the first time in\b|\bif\b/i,
      worth: 0.62,
    },
    {
      ask: asks.lost,
      key: "that it had not happened on any earlier occasion",
      wrong: [
        ["that it would not happen on any later occasion", "“First” looks back, not ahead."],
        ["that it had happened on one or two earlier occasions", "Then it would not be the first time."],
        [
          "that it had been asked for on many earlier occasions",
          "The words say nothing of what was asked for.",
        ],
      ],
    },
  ),
  ...rows(
    {
      id: "latest in",
      cue: /\bthe latest (?:(?:in|of) (?:a|the) (?:long )?(?:series|string|wave|line|round|sign|row|list)|[a-zà-ÿ-]+ to)\b/i,
      worth: 0.76,
    },
    {
      ask: asks.infer,
      key: "There have been others of the kind before it",
      wrong: [
        ["There have been none of the kind before it", "“Latest” stands at the end of a row."],
        ["There will be none of the kind after it", "“Latest” is not the same as “last”."],
        ["There have been others, but less important", "The words count; they don’t weigh."],
      ],
    },
  ),
  ...rows(
    {
      id: "not until",
      cue: /\b(?:not|n[’']t|never) (?:[a-zà-ÿ]+ ){0,6}(?<w>until)\b/i,
      worth: 0.76,
    },
    {
      ask: ["What does the combination of “not” and {w} tell the reader?"],
      key: "that it came about at the time named, and not before",
      wrong: [
        ["that it went on up to the time named, and then ended", "With “not”, it had yet to start."],
        ["that it never came about, neither before nor afterwards", "“Until” says when the waiting ends."],
        ["that it came about before the time named, and not later", "It had to wait for the time named."],
      ],
    },
  ),
];
