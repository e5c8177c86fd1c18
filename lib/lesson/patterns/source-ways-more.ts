/** Further ways in which words reach a newspaper. */
import type { Way } from "./source-ways-rows";

export const moreWays: Way[] = [
  {
    id: "spokesperson",
    cues: ["spokesman", "spokeswoman", "spokesperson", "secretary"],
    test: /\b(spokes(?:man|woman|person)|press secretary)\b/i,
    not: /\b(?:former|ex-)(?: \p{L}+)? ?(?:spokes|press)|\b(?:declined|refused|unable) to|\bno comment|\bdid(?: not|n['’]t)\b|\b(?:became|appointed|hired|resigned|named|job as)\b/iu,
    stem: "Whose view does a {w} give?",
    keys: ["the organisation’s, whatever the speaker may think of it"],
    traps: [
      {
        text: "the speaker’s own, whatever the organisation may think of it",
        reason: "A spokesperson is there to speak for others, not for himself or herself.",
      },
      {
        text: "that of an outsider who watches what the organisation does",
        reason: "A spokesperson belongs to those for whom he or she speaks.",
      },
      {
        text: "that of the newspaper, which asked somebody to put it in words",
        reason: "The newspaper passes on what it was told.",
      },
      {
        text: "that of the public, in whose name the speaker was chosen",
        reason: "A spokesperson is chosen by the organisation, and speaks for it.",
      },
    ],
    score: 0.72,
  },
  {
    id: "reporters",
    cues: ["reporters", "journalists", "press", "conference"],
    test: /\b(told (?:reporters|journalists|the press)|at an? (?:\p{L}+ )?(?:press|news) conference)\b/iu,
    stem: "What does {w} tell about the way in which the words were said?",
    keys: ["They were said for the public, and questions could be asked."],
    traps: [
      {
        text: "They were said in private, and came out against the speaker’s will.",
        reason: "Those who speak to the press want to be heard.",
      },
      {
        text: "They were written down beforehand, and given out on paper.",
        reason: "The words were spoken to people who were there.",
      },
      {
        text: "They were said to one friend, who told the newspaper of it.",
        reason: "They were said to the press itself.",
      },
      {
        text: "They were said in court, where a lie can be punished.",
        reason: "Nothing is said of a court: they were said to the press.",
        not: /\bcourt|trial|judge\b/i,
      },
    ],
    score: 0.66,
  },
  {
    id: "interview",
    cues: ["interview"],
    test: /\b(in an? (?:\p{L}+ ){0,2}?interview)\b/iu,
    not: /\bjob interview|\bpolice interview|\bdeclined|\brefused/i,
    stem: "What should a reader keep in mind about words from an interview?",
    keys: ["They answer questions that somebody else chose to ask."],
    traps: [
      {
        text: "They were said without any question having been asked.",
        reason: "In an interview somebody asks, and the other answers.",
      },
      {
        text: "They were read by many people before they were said.",
        reason: "An interview is spoken; others read it later.",
      },
      {
        text: "They have to be true, since somebody listened to them.",
        reason: "Listening to words doesn’t make them true.",
      },
      {
        text: "They were meant to be heard by the interviewer alone.",
        reason: "An interview is given so that the public hears of it.",
      },
    ],
    score: 0.68,
  },
  {
    id: "dissent",
    cues: ["dissent", "dissenting", "dissented"],
    test: /\b((?:in|wrote in) (?:a|an|his|her|their) (?:\p{L}+ )?(?:dissent|dissenting opinion)|(?:wrote|said) in dissent)\b/iu,
    stem: "What weight have words of this kind?",
    keys: ["They give the view of judges who were outvoted."],
    traps: [
      {
        text: "They are the decision, which all have to follow.",
        reason: "To dissent is to disagree with the decision of the court.",
      },
      {
        text: "They are what the side that lost told the court.",
        reason: "They come from a judge, not from one of the sides.",
      },
      {
        text: "They show that the court could not decide the case.",
        reason: "The court decided; the dissent disagrees with its decision.",
      },
      {
        text: "They will be the law until the case is heard again.",
        reason: "What the majority decides is the law, not the dissent.",
      },
    ],
    score: 0.76,
  },
  {
    id: "dissented",
    group: "dissent",
    cues: ["dissented", "dissenting"],
    test: /\b((?:judges?|justices?|wing|members?|\p{Lu}\p{L}+)(?: also| both| all)? dissented)\b/u,
    stem: "What did those who “dissented” do?",
    keys: ["vote against the decision, and lose the vote"],
    traps: [
      {
        text: "vote for the decision, but for other reasons",
        reason: "To dissent is to disagree with the decision itself.",
      },
      {
        text: "stay away, and not vote on the decision",
        reason: "To dissent is to vote against the decision.",
      },
      {
        text: "put off the decision to a later meeting",
        reason: "The decision was made; they disagreed with it.",
      },
    ],
    score: 0.72,
  },
  {
    id: "seen by",
    cues: ["obtained", "seen", "reviewed"],
    test: /\b((?:documents?|memos?|emails?|e-mails?|reports?|letters?|recordings?|papers|files|messages|transcripts?|drafts?)(?:,)? (?:obtained|seen|reviewed) by (?:the )?\p{Lu}[\p{L}.]+)/u,
    not: /\bleaked\b|\bby (?:the )?(?:police|FBI|court|judge|prosecutors|investigators)\b/i,
    stem: "How does the newsroom come to know of this?",
    keys: ["It has read the text itself, though not everybody can."],
    traps: [
      {
        text: "It has been told of the text by somebody who read it.",
        reason: "The newsroom itself has seen it.",
      },
      {
        text: "It has found the text printed where all can read it.",
        reason: "To say who has seen it makes sense only where others haven’t.",
      },
      {
        text: "It has put the text together from what people recall.",
        reason: "The newsroom has had the text before it.",
      },
    ],
    score: 0.7,
  },
  {
    id: "unverified",
    cues: ["verified", "verify", "confirmed", "confirm", "unverified"],
    test: /\b((?:could|can|has|have|had|was|were)(?: not|n['’]t)(?: yet| immediately| been| be)* (?:be )?(?:independently )?(?:verified|confirmed)|was not (?:immediately |independently )?able to (?:independently )?(?:verify|confirm)|(?:could not|unable to) (?:independently |immediately )?(?:verify|confirm)|unverified (?:\p{L}+ )?(?:video|reports?|footage|claims?|images?))\b/iu,
    not: /\b(?:coronavirus|covid|cases? of|nomination|senate|parliament)\b/i,
    stem: "Why does the article say so?",
    keys: ["to warn readers that it passes on what it couldn’t check"],
    traps: [
      {
        text: "to tell readers that it has found the claim to be false",
        reason: "Not to be able to check a claim is not to find it false.",
      },
      {
        text: "to tell readers that nobody need check the claim any more",
        reason: "The opposite: the check is still missing.",
      },
      {
        text: "to show readers that it had no wish to look into the claim",
        reason: "It wasn’t possible to check it; nothing is said of not wishing to.",
      },
    ],
    score: 0.8,
  },
  {
    id: "early",
    cues: ["early", "initial", "preliminary", "first"],
    test: /\b((?:early|initial|preliminary|first) (?:estimates?|reports?|results?|findings?|figures?|investigations?|indications?|counts?|data|analysis))\b/i,
    not: /\b(?:expected|will|due|but|however|turned out|wrong|false|trade|year['’]s|first report card|first results page)\b/i,
    stem: "Of what does {w} warn a careful reader?",
    keys: ["that what is known later may correct it"],
    traps: [
      { text: "that it has already been shown to be wrong", reason: "To come early is not to be wrong." },
      {
        text: "that nobody is going to look into it again",
        reason: "“Early” or “first” suggests that more will follow.",
      },
      {
        text: "that those who gave it out wished to mislead",
        reason: "Nothing is said of a wish to mislead.",
      },
      {
        text: "that it was known long before the events",
        reason: "It is early compared with what comes later, not before the events.",
      },
    ],
    score: 0.74,
  },
  {
    id: "counts",
    cues: ["organisers", "organizers"],
    test: /\b(organi[sz]ers)\b[^.]*\b\d[\d,]*[^.]*\b(?:police|authorities|officials)\b[^.]*\b\d|\b(?:police|authorities|officials)\b[^.]*\b\d[\d,]*[^.]*\borgani[sz]ers\b[^.]*\b\d/i,
    stem: "Why does the article give more than one figure?",
    keys: ["The sources differ, and each may have reasons to count high or low."],
    traps: [
      {
        text: "The crowd grew, and the figures belong to different times of the day.",
        reason: "The figures are given to different sources, not to different times.",
      },
      {
        text: "The first figure was a mistake, and the second one puts it right.",
        reason: "The article gives both, and doesn’t say that one is wrong.",
      },
      {
        text: "The figures stand for different places, and have to be added up.",
        reason: "Both are figures for the same crowd.",
      },
    ],
    score: 0.78,
  },
  {
    id: "interpreter",
    cues: ["interpreter", "translator", "translated", "translation"],
    test: /\b((?:said|told [^,.]{2,30}|speaking|spoke),? through (?:an?|his|her|their) (?:interpreter|translator))\b/i,
    stem: "What follows for the words that the article prints?",
    keys: ["They are another person’s wording of what was said."],
    traps: [
      {
        text: "They are exactly the words that the speaker used.",
        reason: "The speaker used another language; an interpreter put it into this one.",
      },
      {
        text: "They were written by the article from memory.",
        reason: "An interpreter put them into this language.",
      },
      {
        text: "They were said by somebody who saw nothing.",
        reason: "The interpreter only passes on what the speaker says.",
      },
    ],
    score: 0.72,
  },
  {
    id: "whistle-blower",
    cues: ["whistleblower", "whistle-blower", "whistleblowers", "whistle-blowers", "whistle"],
    test: /\b(whistle-?blower(?:s|['’]s)?(?: complaint)?)\b/i,
    stem: "What is special about a source of this kind?",
    keys: ["It speaks from inside, against the wishes of those in charge."],
    traps: [
      {
        text: "It speaks from outside, and has had to guess what went on.",
        reason: "A whistle-blower belongs, or belonged, to those of whom he or she tells.",
      },
      {
        text: "It speaks for those in charge, who have asked it to do so.",
        reason: "A whistle-blower reveals what those in charge would keep to themselves.",
      },
      {
        text: "It speaks as a judge, after both sides have been heard.",
        reason: "A whistle-blower reports what seems wrong; it is for others to judge.",
      },
    ],
    score: 0.72,
  },
  {
    id: "claimed responsibility",
    cues: ["responsibility"],
    test: /\b((?:has |have |had )?claimed responsibility)\b/i,
    not: /\b(?:no (?:group|one|body)|nobody|not)\b[^.]*claimed responsibility/i,
    stem: "What can a reader take as certain after this?",
    keys: ["that somebody says they did it, and not that they did"],
    traps: [
      {
        text: "that those who say they did it have really done it",
        reason: "To claim a deed is not yet proof of it.",
      },
      { text: "that those who say they did it deny it elsewhere", reason: "No such denial is spoken of." },
      { text: "that a court has looked into who it was that did it", reason: "No court is spoken of." },
    ],
    score: 0.74,
  },
  {
    id: "neither",
    cues: ["neither", "confirm", "confirmed"],
    test: /\b((?:would |could |did )?neither (?:confirm|confirmed) nor (?:deny|denied)|(?:refused|declined) to (?:confirm or deny|confirm|say (?:whether|if)))\b/i,
    stem: "What can a careful reader conclude from {w}?",
    keys: ["that the question is left open by those who were asked"],
    traps: [
      {
        text: "that it is so, since otherwise it would have been denied",
        reason: "A refusal to answer is no answer either way.",
      },
      {
        text: "that it is not so, since otherwise it would be confirmed",
        reason: "A refusal to answer is no answer either way.",
      },
      {
        text: "that those who were asked didn’t understand the question",
        reason: "Nothing is said of that: they would not answer.",
      },
    ],
    score: 0.76,
  },
  {
    id: "footage",
    cues: ["video", "videos", "footage", "images", "photos", "pictures", "photographs", "clip"],
    test: /\b((?:videos?|footage|images?|photos?|photographs?|pictures|clips?) (?:that (?:was|were) |which (?:was|were) )?(?:posted|shared|circulating|circulated|published|spread) (?:widely )?(?:on|online|by|across)\b)/i,
    stem: "What would a careful reader want to know first about such pictures?",
    keys: ["when and where they were taken, and by whom"],
    traps: [
      {
        text: "how many people have looked at them so far",
        reason: "Many people may look at something that is not what it seems.",
      },
      {
        text: "how clear and how well lit they are",
        reason: "A clear picture may still be of another place or time.",
      },
      {
        text: "how strongly people were moved on seeing them",
        reason: "Strong feelings don’t show that a picture is what it seems.",
      },
      {
        text: "how soon after the events they were put online",
        reason: "It may be put online soon, and still show something else.",
      },
    ],
    score: 0.78,
  },
  {
    id: "memoir",
    cues: ["memoir", "memoirs", "autobiography", "diary", "diaries"],
    test: /\b((?:wrote|writes|recalls?|recalled|says?|said|describes?|described|claims?|claimed|according to|tells?|told)[^.;]{0,30} (?:his|her|their) (?:\p{L}+ )?(?:memoirs?|autobiography|diary|diaries))\b/iu,
    stem: "What should a reader keep in mind about a source of this kind?",
    keys: ["The one who tells it has a part in the story."],
    traps: [
      {
        text: "The one who tells it has only heard the story.",
        reason: "Such a book is written by somebody who was part of it.",
      },
      {
        text: "The one who tells it had no wish to be read.",
        reason: "How the writer wished to be read isn’t told, and a book is made for readers.",
        not: /\bdiar/i,
      },
      {
        text: "The one who tells it has made the story up.",
        reason: "Such a book claims to tell what happened.",
      },
      { text: "The one who tells it was paid by the newspaper.", reason: "No payment is spoken of." },
    ],
    score: 0.7,
  },
];
