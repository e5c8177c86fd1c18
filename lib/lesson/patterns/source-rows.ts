/** What a careful reader keeps in mind about the sources of news: rows by the kind of source, several ways to ask. */

export interface Row {
  stem: string;
  key: string;
  traps: { text: string; reason: string; not?: RegExp }[];
}
/** A group without names. */
export interface Group {
  /** The noun as it stands: "officials". */
  nouns: RegExp;
  /** What would tell the group's standing, as a noun clause: "which officials these are and how near they were to it". */
  want: string[];
  /** What makes the weak point, as a statement. */
  weak: string[];
  /** What would mend it. */
  mend: string[];
}
export const groups: Group[] = [
  {
    nouns: /officials|authorities|officers|authority/,
    want: [
      "which office they hold, and whether they had to do with the matter themselves",
      "who exactly spoke, and how close they stand to what they speak of",
    ],
    weak: [
      "The officials stay nameless, so nobody can judge how near they were to the matter.",
      "It isn’t said which officials spoke, so nobody can be asked to answer for the claim.",
    ],
    mend: [
      "the name and office of somebody who answers for the statement",
      "a report or record that outsiders can look into",
    ],
  },
  {
    nouns:
      /experts|analysts|specialists|observers|economists|commentators|historians|scholars|psychologists|forecasters|pollsters|strategists|pundits|educators/,
    want: [
      "who they are, and what their opinion is based on",
      "what makes them experts, and whether others in the field agree",
    ],
    weak: [
      "Whose opinion it is and what it rests on isn’t told.",
      "The word for the group lends weight, but no name, post or study stands behind it.",
    ],
    mend: [
      "the name and field of one of them, with the grounds for the view",
      "the study or figures from which the view is drawn",
    ],
  },
  {
    nouns: /critics|opponents|detractors|sceptics|skeptics/,
    want: [
      "who the critics are, and how many share what they say",
      "whom the critics speak for, and what they want instead",
    ],
    weak: [
      "Nobody learns who the critics are, so a few voices may look like many.",
      "The critics have no names, so their grounds and aims can’t be weighed.",
    ],
    mend: [
      "the name of a critic and the grounds that are given",
      "a word on how many people share the criticism",
    ],
  },
  {
    nouns:
      /advocates|campaigners|activists|supporters|proponents|conservationists|environmentalists|feminists|groups|charities/,
    want: [
      "which group they belong to, and what cause it serves",
      "whom they speak for, and whether those outside the cause say the same",
    ],
    weak: [
      "People who fight for a cause speak here, and no particular group has to answer for it.",
      "Those who speak take a side and have no names, so it is hard to weigh their word.",
    ],
    mend: [
      "the same finding from somebody who takes no side",
      "the name of a group, and the facts from which it argues",
    ],
  },
  {
    nouns:
      /researchers|scientists|doctors|physicians|technicians|engineers|academics|astronomers|ecologists|biologists|climatologists|seismologists|meteorologists|epidemiologists|virologists|archaeologists|palaeontologists|paleontologists|geologists|physicists|chemists|psychiatrists|surgeons|nutritionists/,
    want: [
      "where they work, and how they came to the finding",
      "on how many cases it rests, and who has checked it since",
    ],
    weak: [
      "Those who know the field speak, but who they are and how they know isn’t told.",
      "A finding is passed on without a word on the people or the work behind it.",
    ],
    mend: [
      "the place where the work appeared, so that it can be read",
      "a word from a scientist who had no part in the work",
    ],
  },
  {
    nouns:
      /witnesses|residents|villagers|locals|neighbo(?:u)?rs|bystanders|survivors|parents|students|workers|farmers|protesters|demonstrators|nurses|teachers|drivers|fishermen|passengers|tourists|commuters|voters|tenants|customers|shoppers|users|fans|viewers|patients|refugees|migrants|islanders|pensioners|relatives|friends|colleagues|classmates/,
    want: [
      "how many of them say so, and what they saw for themselves",
      "who told it, and whether it was seen or only heard of",
    ],
    weak: [
      "It stays open how many people say so and what they saw for themselves.",
      "Nameless people are cited, so a rumour can’t be told from what was seen.",
    ],
    mend: ["one person’s name and what that person saw", "a record or picture that shows the same"],
  },
  {
    nouns: /police|prosecutors|investigators|lawyers|attorneys/,
    want: [
      "whether anybody outside their side of the case says the same",
      "what the accused or the other side has to say to it",
    ],
    weak: [
      "One side of a case is heard, and nobody on it is named.",
      "Those who speak have a part in the case, and the other side isn’t heard here.",
    ],
    mend: ["a word from the other side of the case", "a document of the court that anybody can read"],
  },
  {
    nouns: /lawmakers|legislators|politicians|Republicans|Democrats|ministers|senators|diplomats|leaders/,
    want: [
      "which of them said so, and whether the others in the group agree",
      "how many of them stand behind it, and what they stand to gain",
    ],
    weak: [
      "Politicians are lumped together, so nobody in particular has to stand by the claim.",
      "It stays open how many in the group really hold this view.",
    ],
    mend: [
      "the names of those who hold the view, and of some who don’t",
      "the record of a vote or speech in which it was said",
    ],
  },
  {
    nouns:
      /executives|employers|retailers|manufacturers|producers|developers|landlords|investors|traders|bankers|brokers|shopkeepers|bosses|insurers|publishers|exporters|hoteliers|dealers/,
    want: [
      "which firms they speak for, and what these stand to gain",
      "how many in the trade think so, and who among them spoke",
    ],
    weak: [
      "People with business at stake are cited, and none of them has to give a name.",
      "It stays open which firms speak here, and what they stand to gain by it.",
    ],
    mend: [
      "figures from an office that the trade doesn’t pay",
      "the name of a firm that will answer for the statement",
    ],
  },
  {
    nouns: /medics|rescuers|paramedics|firefighters|aid workers|relief workers|rescue workers|humanitarians/,
    want: [
      "for which body they work, and what they have seen themselves",
      "where they were at the time, and who else saw the same",
    ],
    weak: [
      "Helpers on the spot are cited, but where they were and what they saw isn’t told.",
      "It isn’t said for whom they work, so nobody can be asked about it later.",
    ],
    mend: [
      "the name of the aid body, and where its people were",
      "pictures or lists from the place that show the same",
    ],
  },
  {
    nouns: /rebels|militants|insurgents|soldiers|commanders|fighters|guerrillas|separatists/,
    want: [
      "whether anybody who belongs to neither side has seen it",
      "what the other side in the fighting has to say to it",
    ],
    weak: [
      "One side in a fight is cited, and it has reason to tell things its own way.",
      "Those who speak take part in the fighting, and nobody among them is named.",
    ],
    mend: [
      "a report by somebody on the spot who takes no side",
      "pictures from the place that neither side has made",
    ],
  },
  {
    nouns: /sources|insiders|aides/,
    want: [
      "how the sources come to know it, and why they don’t give their names",
      "what position gives the sources their knowledge",
    ],
    weak: [
      "The sources hide behind a word that could mean anybody.",
      "Somebody talks without a name, and can’t be held to what was said.",
    ],
    mend: ["somebody who says the same and gives a name", "a document that bears it out"],
  },
];

/** What the statement itself calls for, whoever makes it: a forecast, a figure, a cause, a charge. */
export const matters: { test: RegExp; want: string[]; weak: string[]; mend: string[] }[] = [
  {
    test: /\b(?:accus|criminal|illegal|smuggl|murder|fraud|brib|corrupt|tortur|robber)\p{L}*/iu,
    want: ["what evidence there is for so grave a charge", "what those who are accused have to say to it"],
    weak: ["A grave charge is made, and nobody is named who could be asked to prove it."],
    mend: [
      "the evidence for the charge, or the finding of a court",
      "a case with a date and a place that can be looked up",
    ],
  },
  {
    test: /\b(?:because|credit|blame|caused|causes|thanks to|owing to|led to|leads to|result of|responsible for|reason)\b/i,
    want: [
      "how they know that the one thing has to do with the other",
      "what else could explain it, and how that was ruled out",
    ],
    weak: [
      "An explanation is given by nameless people, without a word on how they know.",
      "Why something is so is hard to show, and no study or record is named for it.",
    ],
    mend: [
      "a study that looks at other possible explanations too",
      "the data on which the explanation rests",
    ],
  },
  {
    test: /\b(?:will|could|may|might|expect|expected|predict|forecast|likely|going to|would)\b/i,
    want: [
      "on what grounds they look ahead, and how sure they are",
      "how often such forecasts of theirs have come true before",
    ],
    weak: [
      "Nobody in particular stands behind the forecast, so nobody has to answer if it fails.",
      "It looks ahead, but what the expectation rests on isn’t told.",
    ],
    mend: [
      "the figures or plans from which the expectation is drawn",
      "the name of somebody who will answer for the forecast",
    ],
  },
  {
    test: /\b\d[\d,.]*(?: percent| per cent|%| million| billion)?|\b(?:dozens|hundreds|thousands|millions|half|two|three|four|five|six|seven|eight|nine|ten)\b/i,
    want: [
      "who did the counting, and how the figure was arrived at",
      "what list or record the figure was taken from",
    ],
    weak: [
      "A figure is passed on, but nobody learns who counted or how.",
      "The number looks exact, yet no list or count is named from which it comes.",
    ],
    mend: [
      "the list or count from which the figure was taken",
      "a figure for the same thing from another body",
    ],
  },
];

const onlyTold = {
  several: "whether one of them says so or more than one",
  own: "whether the article says so itself or somebody else",
};
/** What a sentence with a nameless group tells already. */
export const told = [
  { text: onlyTold.own, reason: "The sentence tells: it gives the statement to them, not to the article." },
  { text: onlyTold.several, reason: "The sentence tells: the noun is in the plural." },
  {
    text: "how many readers of the article think as they do",
    reason: "How many readers agree doesn’t show whether the statement is right.",
  },
  {
    text: "how long they talked with the one who wrote it down",
    reason: "How long they talked doesn’t show what the statement rests on.",
  },
  {
    text: "whether it is passed on in their own words or in the article’s",
    reason: "The sentence tells: there are no quotation marks around the statement.",
  },
];
/** One person without a name. */
export const single = {
  weak: [
    "One person is cited without a name, so nobody can judge what that person knows.",
    "It rests on a single voice, and nobody can be asked to stand by it.",
  ],
  want: [
    "who this is, and how the person comes to know it",
    "why no name is given, and whether anybody else says the same",
  ],
  mend: ["the same statement from a second person, with a name", "a document in which the same can be read"],
  told: [
    onlyOwn(),
    {
      text: "whether one person says so or a whole group does",
      reason: "The sentence tells: a single person is cited.",
    },
    {
      text: "how many readers think as this person does",
      reason: "How many readers agree doesn’t show whether the statement is right.",
    },
  ],
  otherWeak: [
    {
      text: "It passes the statement on as if it needed no source at all.",
      reason: "A source is given, if without a name.",
    },
    {
      text: "It lumps many people together as if they spoke with one voice.",
      reason: "A single person is cited.",
    },
    {
      text: "It comes from another news outlet, which may have got it wrong.",
      reason: "No other outlet is named: the article gives it to this person.",
    },
  ],
};
/** A poll, study or set of figures of which little is told. */
export const documents: { nouns: RegExp; want: string[]; told: string[] }[] = [
  {
    nouns: /polls?|surveys?|opinion polls?/,
    want: ["who was asked, and how many people answered", "how the people were chosen, and who paid for it"],
    told: [
      "whether people were asked or somebody only guessed",
      "what the answers came to on this point",
      "whether the article did the asking itself",
    ],
  },
  {
    nouns: /study|studies|research/,
    want: [
      "how many cases were looked at, and by whom",
      "whether other studies have come to the same result",
    ],
    told: [
      "whether it was looked into or somebody only guessed",
      "what was found out on this point",
      "whether the article found it out itself",
    ],
  },
];
function onlyOwn() {
  return {
    text: "whether the article says so itself or somebody else",
    reason: "The sentence tells: it gives the statement to somebody else.",
  };
}
/** Weak points that such a sentence does not have. */
export const otherWeak = [
  {
    text: "It names one person by whom the whole statement stands or falls, and nobody else beside.",
    reason: "Nobody is named at all.",
  },
  {
    text: "It passes the statement on as if it needed no source at all.",
    reason: "A source is given, if only by a general word.",
  },
  {
    text: "It hangs on the memory of one person, who may have been mistaken.",
    reason: "The noun is in the plural: more than one is cited.",
  },
  {
    text: "It comes from another news outlet, which may have got it wrong.",
    reason: "No other outlet is named: the article gives it to these people.",
  },
  {
    text: "It quotes a few words so briefly that they may be out of context.",
    reason: "Nothing in the statement stands in quotation marks.",
  },
];
/** What would not make it easier to check. */
export const otherMend = [
  {
    text: "the same statement again from others in the group who give no name",
    reason: "More nameless voices are no easier to check than these.",
  },
  {
    text: "a stronger verb, such as “prove” or “make clear”, in place of the one used",
    reason: "A stronger word adds nothing that can be checked.",
  },
  { text: "the same statement without a word on who made it", reason: "Then even less could be checked." },
  {
    text: "a second sentence that says the same in other words",
    reason: "Saying a thing twice is no proof of it.",
  },
];

/** A source whose own affairs are spoken of, by the speaker's part: "we" or "our" stands in the words. */
export const interested: Record<string, { keys: string[]; mend: string[] }> = {
  lawyer: {
    keys: [
      "A lawyer’s task is to make the client’s side look strong, so the other side should be heard too.",
      "The words come from one side of a case, where it is a duty to speak for that side.",
    ],
    mend: [
      "an account of the case by the other side",
      "the papers of the case, where both sides are set out",
    ],
  },
  business: {
    keys: [
      "Somebody who runs a business gains when its affairs are seen in a good light.",
      "The head of a business speaks of that business, and is hardly neutral about it.",
    ],
    mend: [
      "figures from somebody who doesn’t earn by the business",
      "what customers or rivals have to say to it",
    ],
  },
  spokesperson: {
    keys: [
      "A spokesperson is there to put one organisation’s view, not to weigh it against others.",
      "The words are chosen for an organisation, by the person whose job that is.",
    ],
    mend: [
      "a word from somebody who doesn’t depend on the organisation",
      "a record that outsiders can look into",
    ],
  },
  office: {
    keys: [
      "Somebody in office speaks about the own side’s work, and has reason to show it well.",
      "A politician’s account of the own side is also meant to win people over.",
    ],
    mend: [
      "an account by somebody without a stake in politics",
      "a record of what was done, which anybody can look into",
    ],
  },
  campaigner: {
    keys: [
      "A campaigner picks what serves the cause, so what speaks against it may be left out.",
      "The words are meant to win people for a cause, and not to weigh both sides.",
    ],
    mend: [
      "what somebody outside the cause makes of the same facts",
      "the figures on which the campaign relies",
    ],
  },
  scholar: {
    keys: [
      "Those who carried out a piece of work are not the ones to judge it without bias.",
      "Researchers speak of their own work here, and it is hard to be a strict judge of that.",
    ],
    mend: [
      "the view of a researcher who had no part in the work",
      "a second study of the same question by another team",
    ],
  },
};
/** A body that tells of its own doings: "The agency said it had …" */
export const selfTold = {
  done: [
    "Those who did the work speak of it here, and wish to be seen to do well.",
    "An account of one’s own work tends to leave out what went wrong.",
  ],
  ahead: [
    "Plans of this kind often prove harder than they sound at first.",
    "The plan is told by those who wish it to be well received.",
  ],
  mend: [
    "what somebody from outside has found on the spot",
    "a check by somebody who doesn’t belong to the organisation",
  ],
  mendAhead: [
    "a later report on whether it was really done",
    "a check by somebody who doesn’t belong to the organisation",
  ],
  traps: [
    {
      text: "The sentence hides who makes the statement, and about whom.",
      reason: "The sentence names those who make it, and they speak of themselves.",
    },
    {
      text: "Those who make it stand too far off to know about it.",
      reason: "They speak of their own doings: nobody is nearer to it.",
    },
    {
      text: "It is told as a rumour, so that even those who pass it on don’t quite believe it.",
      reason: "Nothing in the sentence speaks of a rumour: it is a plain statement.",
      not: /\b(?:rumou?r|reportedly|may|might|could|perhaps)\b/i,
    },
    {
      text: "The statement speaks against those who make it, so they must have been forced into it.",
      reason: "It tells of their own work or plans; nothing in it speaks against them.",
      not: /\b(?:not|fail|failed|no|wrong|mistake|sorry|regret|loss|losses|cut|close|unable|breach|error|suspend)\w*\b/i,
    },
    {
      text: "The sentence mixes several speakers, so that their words run into one.",
      reason: "Only one speaker is cited.",
      not: /\band\b.*\bsaid\b/,
    },
  ],
};
export const otherInterested = [
  {
    text: "The article hides who is speaking, so that the claim can’t be traced to a person.",
    reason: "The speaker is named.",
  },
  {
    text: "The speaker stands too far from the matter to know much about it at first hand.",
    reason: "The words are about the speaker’s own side or work: “we” or “our”.",
  },
  {
    text: "The article gives only its own summary, so the speaker’s exact words stay unknown.",
    reason: "The words stand in quotation marks.",
  },
  {
    text: "The speaker is so unsure of the matter that very little is claimed.",
    reason: "There is no “perhaps”, “may” or “I think” in the words.",
    not: /\b(?:may|might|could|perhaps|maybe|think|believe|hope|probably|would|seems?|not sure)\b/i,
  },
];
export const otherInterestedMend = [
  {
    text: "a second interview in which the same speaker repeats it",
    reason: "The same speaker again is no second source.",
  },
  {
    text: "a longer stretch of the speaker’s own words on it",
    reason: "More from the same side is still from that side.",
  },
  {
    text: "the approval of those on the speaker’s own side",
    reason: "Those on the same side share the same stake.",
  },
  {
    text: "the same words printed in another newspaper",
    reason: "Printed twice, the words still come from the same speaker.",
  },
];
