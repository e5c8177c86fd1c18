/** Ways in which words reach a newspaper, each told by a set phrase, with what follows from it for a reader. */

export interface Way {
  id: string;
  /** A lesson takes one of a group. */
  group?: string;
  /** One of these words stands in the sentence: looked at before the expression is tried. */
  cues: string[];
  /** The phrase; the first group is quoted in the question as {w}. */
  test: RegExp;
  not?: RegExp;
  stem: string;
  keys: string[];
  traps: { text: string; reason: string; not?: RegExp }[];
  score: number;
}

const statement: Way["traps"] = [
  {
    text: "They were given on the spot, in answer to a reporter’s question.",
    reason: "A statement is written beforehand; it answers nobody on the spot.",
  },
  {
    text: "They were meant for a few people, and came out by accident.",
    reason: "A statement is put out so that the public reads it.",
  },
  {
    text: "They were overheard by a reporter, who wrote them down later.",
    reason: "A statement is handed out in writing; nobody needs to overhear it.",
  },
  {
    text: "They were looked into by the article before it printed them.",
    reason: "The sentence passes the statement on, and doesn’t say that it was looked into.",
  },
];
const post: Way["traps"] = [
  {
    text: "They were spoken to a reporter, who could ask for more.",
    reason: "They were posted, not spoken to a reporter.",
  },
  {
    text: "They were meant for friends only, and not for the public.",
    reason: "What is posted like this can be read by the public.",
  },
  {
    text: "They were checked by an editor before anybody could read them.",
    reason: "No editor stands between the one who posts and those who read.",
  },
  {
    text: "They were passed on by somebody else, from memory.",
    reason: "The one who posted them wrote them.",
  },
];
const oath: Way["traps"] = [
  {
    text: "They were said in private, so nobody can check what was said.",
    reason: "They were said before people who listen, and a record is kept.",
  },
  {
    text: "They were the decision of the hearing, and settle the matter.",
    reason: "They are what one witness says, not a decision.",
  },
  {
    text: "They were given to one reporter, who left out the name.",
    reason: "They were said at a hearing, and the speaker is named.",
  },
  {
    text: "They were posted in haste, with no time to think about them.",
    reason: "They were said at a hearing that was set beforehand.",
  },
];
const silence: Way["traps"] = [
  {
    text: "to show that this side silently admits what is said about it",
    reason: "Those who don’t answer haven’t admitted anything.",
  },
  {
    text: "to show that the reporter had no wish to hear this side",
    reason: "The opposite: the reporter asked.",
  },
  {
    text: "to show that this side knows no more than readers do",
    reason: "Why there was no answer isn’t told.",
  },
  {
    text: "to show that what is said about this side must be wrong",
    reason: "Nothing follows from it either way.",
  },
];
const silent =
  /\b((?:has |have |had )?(?:declined|refused) to (?:comment|discuss|answer|be interviewed)|(?:did|has|have|had|does|do)(?: not|n['’]t) (?:immediately |yet )?(?:respond|responded|replied|reply|return|returned)(?: to)? (?:\p{L}+ ){0,4}?(?:requests?|messages?|questions?|emails?|calls?|inquiries)|could not (?:immediately |yet )?be reached(?: for comment)?|would not comment|had no (?:immediate )?comment)\b/iu;

export const ways: Way[] = [
  {
    id: "statement",
    cues: ["statement", "release", "communiqué"],
    test: /\b(in an? (?:\p{L}+ )?(?:statement|press release|news release|communiqué)\b|(?:issued|released|put out|published) (?:an?|the following) (?:\p{L}+ )?statement\b(?=[^“"]*[“"]))/iu,
    not: /\btelevised|\bcourt|\bsworn|\bwitness|\bpolice statement|\bopening\b|\bclosing\b|\bat (?:the|a) (?:trial|hearing)|\bread out\b|\bspeech\b|\b(?:shown|made|contained|given) in a statement/i,
    stem: "The words come from a statement. What does that tell a reader about them?",
    keys: [
      "They were chosen beforehand, and nobody could ask a question back.",
      "They were prepared with care, and made to be read by the public.",
    ],
    traps: statement,
    score: 0.72,
  },
  {
    id: "post",
    cues: [
      "tweeted",
      "tweet",
      "tweets",
      "twitter",
      "facebook",
      "instagram",
      "telegram",
      "weibo",
      "post",
      "posted",
    ],
    test: /\b(tweeted|(?:in|via|on|posted on) (?:a (?:tweet|Facebook post|social media post|post on \p{Lu}\p{L}+)|Twitter|Facebook|Instagram|Telegram|Weibo|Truth Social|social media))\b/iu,
    not: /\b(?:campaign(?:ed|s)? on|popular on|videos? (?:on|posted)|groups? on|users|trending|shared|viral|account)\b/i,
    stem: "What does it mean for a reader that the words were posted in this way?",
    keys: [
      "They were put out directly, and no reporter could ask back.",
      "They were written for the public by the one who posted them.",
    ],
    traps: post,
    score: 0.7,
  },
  {
    id: "oath",
    cues: ["testified", "oath", "testimony", "inquiry", "hearing", "committee", "jury"],
    test: /\b(testified|under oath|in (?:his |her |their )?(?:sworn )?testimony|told (?:a|the) (?:\p{L}+ ){0,2}?(?:jury|inquiry|hearing|committee|tribunal))\b/iu,
    not: /\b(?:refused|declined|will|would|to testify|asked to|due to)\b/i,
    stem: "Why can it matter to a reader where these words were said?",
    keys: [
      "They were said on the record, where others could question them.",
      "They were said at a hearing, where a false answer can be held against the speaker.",
    ],
    traps: oath,
    score: 0.72,
  },
  {
    id: "lawsuit",
    cues: ["lawsuit", "complaint", "suit", "petition", "filing", "indictment"],
    test: /\b((?:lawsuit|complaint|suit|petition|filing|indictment)(?: also| further)? (?:says|said|alleges|alleged|claims|claimed|argues|argued|notes|noted|states|stated|contends|contended|describes|accuses))\b/i,
    not: /\b(?:whistle-?blower|dismiss\w*|ruled|ruling|settled|judge|rejected|upheld|convict\w+|complaint (?:to|with) the (?:press|broadcast))/i,
    stem: "Who answers for this, as far as the sentence tells?",
    keys: ["the side that went to court, and so far no judge"],
    traps: [
      {
        text: "the judge who heard the case, and so both sides",
        reason: "The paper tells one side’s case; no judge’s decision is spoken of.",
      },
      {
        text: "the side that was taken to court, and nobody else",
        reason: "The paper comes from those who bring the case, not from the other side.",
      },
      {
        text: "both sides in the case, since neither has denied it",
        reason: "Only the paper of those who bring the case is cited.",
      },
      {
        text: "the article itself, after looking into the matter",
        reason: "The article passes on what the paper says.",
      },
    ],
    score: 0.78,
  },
  {
    id: "court papers",
    group: "lawsuit",
    cues: ["according"],
    test: /\baccording to (?:the |a )?(?:\p{L}+ )?(lawsuit|complaint|suit|indictment|charge sheet|criminal complaint)\b/iu,
    not: /\b(?:whistle-?blower|dismiss\w*|ruled|ruling|settled|judge|rejected|upheld|convict\w+|sentenced|guilty)/i,
    stem: "Who answers for this, as far as the sentence tells?",
    keys: ["the side that brings the case, and so far no judge"],
    traps: [
      {
        text: "the judge who heard the case, and so both sides",
        reason: "The paper tells one side’s case; no judge’s decision is spoken of.",
      },
      {
        text: "the side that the case is brought against, alone",
        reason: "The paper comes from those who bring the case, not from the other side.",
      },
      {
        text: "both sides in the case, since neither has denied it",
        reason: "Only the paper of those who bring the case is cited.",
      },
      {
        text: "the article itself, after looking into the matter",
        reason: "The article passes on what the paper says.",
      },
    ],
    score: 0.76,
  },
  {
    id: "no comment",
    cues: [
      "comment",
      "request",
      "requests",
      "questions",
      "messages",
      "calls",
      "emails",
      "reached",
      "interviewed",
      "inquiries",
    ],
    test: silent,
    stem: "Why would an article tell its readers this?",
    keys: [
      "to show that this side was asked, and could have answered",
      "to show that both sides were given a chance to speak",
    ],
    traps: silence,
    score: 0.76,
  },
  {
    id: "no comment means",
    group: "no comment",
    cues: [
      "comment",
      "request",
      "requests",
      "questions",
      "messages",
      "calls",
      "emails",
      "reached",
      "interviewed",
      "inquiries",
    ],
    test: silent,
    stem: "What can a careful reader conclude from {w}?",
    keys: ["that an answer is missing, and nothing more for either side"],
    traps: [
      {
        text: "that what is said about those who were asked must be true",
        reason: "Silence is no confession: there may be many reasons for it.",
      },
      {
        text: "that those who were asked knew nothing about the matter",
        reason: "Why there was no answer isn’t told.",
      },
      {
        text: "that those who were asked have an answer ready for later",
        reason: "Whether they will answer later isn’t told.",
      },
      {
        text: "that what is said about those who were asked must be false",
        reason: "Nothing in the sentence says that it is false.",
      },
    ],
    score: 0.72,
  },
  {
    id: "anonymity",
    cues: ["anonymity", "anonymous", "anonymously", "named", "identified", "unnamed"],
    test: /\b((?:on|under) (?:the )?condition of anonymity|(?:asked|wished|wanted|preferred|chose|insisted) (?:not to be|on not being|to remain) (?:named|identified|anonymous|unnamed)|(?:declined|refused) to be (?:named|identified)|(?:did|does|do)(?: not|n['’]t) (?:want|wish) to be (?:named|identified)|spoke anonymously|requested anonymity)\b/i,
    stem: "What does it mean for readers that no name is given?",
    keys: [
      "They can’t judge for themselves how much the source knows.",
      "They have to trust the newsroom, which knows who the source is.",
    ],
    traps: [
      {
        text: "They can be sure that the newsroom doesn’t know the source either.",
        reason: "The source spoke to the newsroom and asked it to leave the name out: the newsroom knows it.",
      },
      {
        text: "They can be sure that the source has nothing to gain by speaking.",
        reason: "Without a name nobody can tell what the source has to gain.",
      },
      {
        text: "They have to take what the source says for a mere invention.",
        reason: "A missing name makes it harder to check, but not untrue.",
      },
      {
        text: "They can look the source up, if they search long enough.",
        reason: "The name is left out so that nobody can find the source.",
      },
    ],
    score: 0.76,
  },
  {
    id: "not allowed",
    cues: ["authorised", "authorized"],
    test: /\b((?:not|n['’]t) (?:been )?authori[sz]ed to (?:speak|talk|discuss|comment|brief))\b/i,
    stem: "What does {w} tell about the source?",
    keys: ["It spoke without the leave of those it works for."],
    traps: [
      {
        text: "It spoke because those it works for had told it to.",
        reason: "The opposite: it had no leave to speak.",
      },
      {
        text: "It spoke of a matter of which it knew very little.",
        reason: "It lacked leave, which says nothing of how much it knew.",
      },
      {
        text: "It spoke in the name of those it works for.",
        reason: "Without their leave it speaks for itself.",
      },
    ],
    score: 0.72,
  },
  {
    id: "uninvolved",
    cues: ["involved", "part", "connected"],
    test: /\b((?:who )?(?:was|were|is|are)(?: not|n['’]t) (?:directly )?(?:involved in|part of|connected (?:to|with)) (?:the |this |that |either |any )?(?:new |latest )?(?:study|research|work|project|trial|experiments?|report|survey|paper|analysis)|(?:had|took|has) no part in (?:the |this )?(?:new )?(?:study|research|work|project|trial)|not involved in the (?:new )?(?:study|research|work|trial|project))\b/i,
    stem: "Why does the article add {w}?",
    keys: [
      "to show that the speaker isn’t judging work of the speaker’s own",
      "to show that this judgement comes from outside the team",
    ],
    traps: [
      {
        text: "to show that the speaker knows too little to judge the work",
        reason: "An expert can judge work in which others took part.",
      },
      {
        text: "to show that the speaker doesn’t agree with what was found",
        reason: "To have no part in work is not to disagree with it.",
      },
      {
        text: "to show that the speaker was kept out of the work on purpose",
        reason: "Nobody is said to have kept the speaker out.",
      },
      {
        text: "to show that the team paid the speaker for this judgement",
        reason: "No payment is spoken of; the speaker is outside the team.",
      },
    ],
    score: 0.8,
  },
  {
    id: "funded",
    cues: ["funded", "paid", "commissioned", "financed", "sponsored"],
    test: /\b((?:study|survey|poll|research|report|trial|analysis)[^.;:]{0,30}?(?:was |were |, )(?:partly |mainly )?(?:funded|paid for|commissioned|financed|sponsored) by)\b/i,
    stem: "Why is it useful for a reader to be told who paid?",
    keys: ["Whoever pays may have an interest in what is found."],
    traps: [
      {
        text: "Whoever pays has as a rule done the work as well.",
        reason: "The one who pays and those who do the work are as a rule different people.",
      },
      {
        text: "Whoever pays must answer for every single figure.",
        reason: "Those who did the work answer for the figures.",
      },
      {
        text: "Whoever pays knows the matter better than others.",
        reason: "To pay for work is not to know about its matter.",
      },
    ],
    score: 0.76,
  },
  {
    id: "peer review",
    cues: ["peer", "peer-reviewed", "preprint", "reviewed"],
    test: /\b((?:has|have|had|was|were|is|are)(?: not|n['’]t) (?:yet )?(?:been )?peer[- ]reviewed|(?:yet|still) to be peer[- ]reviewed|before peer review|preprint)\b/i,
    stem: "What does {w} tell a careful reader about the result?",
    keys: ["Other experts in the field have not yet examined it."],
    traps: [
      {
        text: "Other experts in the field have found it to be false.",
        reason: "They haven’t examined it yet, so they haven’t found it false.",
      },
      {
        text: "Other experts in the field have come to the same result.",
        reason: "They haven’t examined it yet.",
      },
      {
        text: "Other experts in the field have no interest in it at all.",
        reason: "That the check is still to come doesn’t mean that nobody cares.",
      },
    ],
    score: 0.78,
  },
  {
    id: "link",
    cues: ["linked", "associated", "correlated", "correlation", "association", "link"],
    test: /\b((?:is|are|was|were|been) (?:also )?(?:linked|associated|correlated) (?:to|with)|(?:a|an) (?:\p{L}+ )?(?:link|association|correlation) between)\b/iu,
    not: /\b(?:cause[ds]?|because|proved?|bank|road|rail|bridge|group|party|mafia|gang|militants?|attacks?|killings?|closely associated with the name)\b|^(?!.*\b(?:stud(?:y|ies)|research\w*|scientists?|found|evidence|data|trial|analysis)\b)/i,
    stem: "Which conclusion does {w} allow?",
    keys: ["The two were found together; whether one brings about the other is left open."],
    traps: [
      {
        text: "The first was shown to bring about the other, and no further cause is needed.",
        reason: "To be found together is not yet to be cause and effect.",
      },
      {
        text: "The two were found in different cases, so that one seems to prevent the other.",
        reason: "The words say that the two go together.",
      },
      {
        text: "The two have nothing in common, and were found together by chance alone.",
        reason: "The words say that there is some connection.",
      },
    ],
    score: 0.74,
  },
  {
    id: "poll",
    cues: ["poll", "survey", "surveyed", "polled"],
    test: /\b((?:poll|survey)(?: [^.;:“”]{0,50})? (?:found|finds|shows?|showed|showing|suggests?|suggested|indicates?|indicated|put|puts)|of those (?:polled|surveyed|asked|questioned))\b[^.;:]*\b(?:\d[\d.]* ?(?:%|per ?cent)|(?:a|two|three)[- ](?:third|quarter|half|fifth)s?|quarter|majority|half|one in \p{L}+)/iu,
    not: /\bexit poll|\bsurvey (?:of|by) (?:the )?(?:land|forest|tigers?|birds?|whales?|ships?|wrecks?|galax\w+|stars?)|\bcensus\b/i,
    stem: "What does the figure show, strictly speaking?",
    keys: ["what those who were asked said at the time"],
    traps: [
      {
        text: "what all the people in the country think",
        reason: "Only some were asked; what the rest think is a guess from them.",
      },
      {
        text: "what people will do when the day comes",
        reason: "An answer in a poll is not yet a deed, and minds can change.",
      },
      {
        text: "what those who were asked will think next year",
        reason: "Minds can change: the answers were given at one time.",
      },
      {
        text: "what experts on the matter have found out",
        reason: "A poll asks for answers; nothing is found out about the matter.",
        not: /\b(?:experts|scientists|economists|doctors|teachers)\b/i,
      },
    ],
    score: 0.74,
  },
  {
    id: "state media",
    cues: ["state", "state-run", "state-controlled", "state-owned", "government-run"],
    test: /\b(state (?:media|television|TV|radio|news agency|broadcaster)|(?:state|government)-(?:run|controlled|owned) (?:\p{L}+ )?(?:media|television|TV|radio|news agency|newspaper|agency|broadcaster|channel|daily))\b[^.;]{0,30}\b(?:said|says|reported|reports|showed|quoted|announced|carried|quoting|claimed)\b/iu,
    stem: "Why would a careful reader look for another source beside this one?",
    keys: [
      "It belongs to those in power, and may show them in a good light.",
      "Those in power run it, so it will hardly print what harms them.",
    ],
    traps: [
      {
        text: "It works in another country, and may know little of this one.",
        reason: "The sentence calls it the state’s own.",
      },
      {
        text: "It hides its name, so nobody can tell who gave out the news.",
        reason: "The sentence tells where the news comes from.",
      },
      {
        text: "It is known as an enemy of those in power, and may exaggerate.",
        reason: "The sentence calls it the state’s own: it is no enemy.",
      },
      {
        text: "It only repeats what passers-by have told, and checks nothing.",
        reason: "Nothing in the sentence speaks of passers-by.",
      },
    ],
    score: 0.76,
  },
  {
    id: "leak",
    cues: ["leaked"],
    test: /\b(leaked (?:\p{L}+ ){0,2}?(?:documents?|memos?|emails?|e-mails?|reports?|letters?|recordings?|papers?|files?|cables?|messages?|drafts?))\b/iu,
    stem: "What would a careful reader like to know about this leak?",
    keys: ["who passed it on, and for what purpose", "what was left out, and who chose what to show"],
    traps: [
      {
        text: "whether it was meant for the public from the start",
        reason: "“Leaked” tells this: it was not.",
      },
      {
        text: "whether anybody outside has come to read it",
        reason: "“Leaked” tells this: it has come out.",
      },
      { text: "whether it was given out with official leave", reason: "“Leaked” tells this: it was not." },
    ],
    score: 0.74,
  },
  {
    id: "figures from",
    cues: ["figures", "statistics", "data"],
    test: /\b(according to (?:official |government |new |the latest |recent )?(?:figures|statistics|data) (?:from|by|released|published|compiled|collected)|(?:official|government) (?:figures|statistics|data) (?:show|suggest|showed|suggested))\b/i,
    stem: "Which question about the figures should a reader ask first?",
    keys: [
      "What exactly was counted, and what was left out?",
      "How were the numbers collected, and from whom?",
    ],
    traps: [
      {
        text: "Which other newspapers have printed them as well?",
        reason: "Printing the figures again doesn’t make them any better.",
      },
      {
        text: "How many readers had heard of them before today?",
        reason: "Whether people know a figure says nothing of how good it is.",
      },
      {
        text: "Who in the newsroom was the first to find them?",
        reason: "Who found the figures says nothing of how they were made.",
      },
      {
        text: "How did people feel when they were published?",
        reason: "What people felt says nothing of how the figures were made.",
      },
    ],
    score: 0.7,
  },
  {
    id: "renamed",
    cues: ["name", "names", "pseudonym"],
    test: /\b((?:not|n['’]t) (?:his|her|their) real names?|(?:whose )?names? (?:has|have|was|were|had) been changed|names? (?:was|were) changed|a pseudonym)\b/i,
    stem: "What follows from this for a reader?",
    keys: ["The person is known to the writer, but can’t be looked up."],
    traps: [
      {
        text: "The person was invented by the writer, to make a point.",
        reason: "Only the name was changed; a real person stands behind it.",
      },
      {
        text: "The person is unknown to the writer, who guessed the name.",
        reason: "The writer chose another name, and knows the real one.",
      },
      {
        text: "The person is so well known that no name is needed.",
        reason: "The name was changed to keep the person from being known.",
      },
    ],
    score: 0.72,
  },
  {
    id: "widely",
    cues: ["widely", "generally", "commonly"],
    test: /\b((?:is|are|was|were|been) (?:widely|generally|commonly) (?:seen|regarded|considered|viewed|believed|thought|expected|criticised|criticized|praised|blamed|admired|credited))\b(?! by)/i,
    stem: "What does {w} leave open?",
    keys: ["who it is that thinks so, and how many they are"],
    traps: [
      {
        text: "whether it is one person or several who think so",
        reason: "“Widely” tells this: more than one or two think so.",
      },
      { text: "whether anybody at all has come to think so", reason: "The words tell this: some do." },
      {
        text: "what it is that those who think so have in mind",
        reason: "The sentence tells what they think.",
      },
    ],
    score: 0.7,
  },
];
