import type { Concept } from "../concept";

/** Force and the threat of it: going in, coming out, holding back, pressing. */
export const force: Concept[] = [
  {
    slug: "intervention",
    name: "intervention and sovereignty",
    definition: {
      text: "Sovereignty is a state’s right to run its own affairs without outsiders; intervention is stepping into another state’s affairs, by arms or by other pressure. The Charter of the United Nations forbids the use of force against other states, save in self-defence or with the Security Council’s leave; a government may also ask for help.",
      younger:
        "Sovereignty means that a country decides its own affairs. Intervention means that another country steps in, sometimes with soldiers.",
    },
    sources: [
      "Charter of the United Nations (1945), articles 2(4), 2(7) and 51",
      "R. J. Vincent, Nonintervention and International Order (1974)",
      "Stephen D. Krasner, Sovereignty: Organized Hypocrisy (1999)",
    ],
    roles: { intervener: "the power that steps in", arena: "the country whose affairs they are" },
    needs: ["intervener", "arena"],
    rules: [
      {
        when: "{intervener:slob} ~2 (?:invasion|incursion|aggression|attack|assault|war|escalation|intervention|occupation|bombardment) ~2 (?:of|into|against|on|in) ~2 {arena:st}",
        shows: "how {intervener} stepped in",
        weight: 2,
      },
      {
        when: "(?:invasion|incursion|aggression|attack|assault|war) ~1 (?:of|into|against|on) ~1 {arena:st} ~2 by ~1 {intervener:sl}",
        shows: "how {intervener} stepped in",
        weight: 2,
      },
      {
        when: "{intervener:slob} ~6 (?:bombs|bombed|bombing|invaded|occupied|attacked|struck) ~2 {arena:stg}",
        shows: "how {intervener} stepped in",
        weight: 2,
      },
      {
        when: "{intervener:slob} ~2 (?:troops|forces|soldiers|army) ~2 (?:have_fought|fight|fought|fighting|stayed|remain|are|were) *6 in ~1 {arena:st}",
        shows: "the forces of {intervener} in {arena}",
        weight: 2,
      },
      {
        when: "{arena:st} ,? where {intervener:s} ~1 (?:troops|forces|soldiers) (?:have_fought|fight|fought|fighting|stayed|remain)",
        shows: "the forces of {intervener} in {arena}",
        weight: 2,
      },
      {
        when: "(?:interfering|meddling|interference|intervention) ~1 (?:with|in) ~1 {arena:s}",
        shows: "whose affairs they are",
        weight: 1,
        side: "no",
      },
      {
        when: "{intervener:slob} ~4 (?:armed|trained|sheltered|funded|hired) *8 {arena:s}",
        shows: "what {intervener:does} about {arena}",
        weight: 1,
      },
      {
        when: "deployments?|troops|soldiers ~2 (?:in|to) ~1 {arena:st}",
        shows: "the forces in {arena}",
        weight: 1,
      },
      { when: "{intervener:slbo} ~5 INVADE ~3 {arena:st}", shows: "how {intervener} stepped in", weight: 2 },
      {
        when: "{intervener:slb} ~3 FORCES ~2 (?:entered|invaded|occupied|landed_in|are_in|remain_in|stationed_in|crossed_into|bombed) ~2 {arena:st}",
        shows: "what {intervener:does} in {arena}",
        weight: 2,
      },
      {
        when: "{intervener:slb} ~2 INVASION ~1 of|in ~2 {arena:st}",
        shows: "how {intervener} stepped in",
        weight: 2,
      },
      {
        when: "{intervener:slb} ~5 (?:send(?:s|ing)?|sent|deploy(?:s|ed|ing)?|dispatch(?:es|ed|ing)?) ~4 FORCES ~2 to|in|into|on ~3 {arena:st}",
        shows: "the forces that {intervener:sends/send}",
        weight: 2,
      },
      {
        when: "{intervener:slb} ~3 (?:role|presence|campaign|operations?|intervention|involvement|actions?|war) in ~2 {arena:st}",
        shows: "the part of {intervener} in {arena}",
        weight: 1,
      },
      {
        when: "INVASION|interference ~1 of|in ~3 {arena:st} ~3 by ~2 {intervener:slb}",
        shows: "how {intervener} stepped in",
        weight: 2,
      },
      {
        when: "(?:actions|annexation|invasion|intervention) ~1 in|of ~1 {arena:st}",
        shows: "what was done in {arena}",
        weight: 1,
      },
      {
        when: "{arena:s} *8 (?:sovereign\\w*|independence|internal_affairs|territorial_integrity|self-rule)",
        shows: "whose sovereignty is spoken of",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:sovereign\\w*|internal_affairs|territorial_integrity|interference|non-interference|meddling)",
        shows: "how sovereignty is spoken of",
        weight: 1,
        side: "no",
      },
      {
        when: "{arena:s} ~6 (?:asked|invited|requested|appealed|called) ~3 {intervener:slbo} ?to ~3 (?:help|intervene|send|assist\\w*|support)",
        shows: "that {arena} asked for help",
        weight: 2,
        side: "yes",
      },
      {
        when: "{intervener:slbo} *8 to ~2 (?:fight|stop|prevent|protect|save|end|restore|defend)",
        shows: "the grounds of {intervener}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{intervener:slb} *8 (?:get_out|leave|out) of|from ~3 (?:region|country|{arena:st})",
        shows: "the demand that {intervener} leave",
        weight: 1,
        side: "no",
      },
    ],
    title: "A right to step in? {intervener} and {arena}",
    question: {
      text: "When, if ever, may one state step into the affairs of another? Set up a standard, and judge by it what the article says about {intervener} and {arena}.",
      younger:
        "Was it right for {intervener} to step into the affairs of {arena}? Say what your rule is, and argue from the article.",
    },
    issue: "whether {intervener} had a right to step in",
    yes: {
      holder: "Stepping in can be right",
      view: "Where a government asks for help, or where worse would follow, a state may step in, since standing by has victims too; {intervener} would have to show that this was such a case.",
    },
    no: {
      holder: "States should keep out",
      view: "The affairs of {arena} belong to those who live there; whoever steps in serves itself first and finds it hard to leave.",
    },
    schools: {
      realism: {
        text: "Sovereignty protects those who can protect themselves. Powers step in where interest and strength allow, and give the reasons afterwards.",
        younger: "Strong states step in when it is in their interest.",
      },
      liberalism: {
        text: "Stepping in should rest on law and on more than one state: a request, a mandate of the Security Council, a grave wrong to be stopped.",
        younger: "Stepping in needs a legal ground and the agreement of many states.",
      },
      constructivism: {
        text: "What counts as an internal affair has changed over time: slavery, apartheid and mass killing were once held to be a state’s own business.",
        younger: "Ideas about what is a country’s own business have changed over time.",
      },
    },
    parallels: [
      {
        when: "1956",
        what: "Soviet troops put down the Hungarian uprising; the Soviet Union said that it had been asked for help.",
      },
      {
        when: "1979",
        what: "Vietnam’s army drove the Khmer Rouge from power in Cambodia and stayed for ten years; most states condemned the invasion.",
      },
      {
        when: "1990–1991",
        what: "Iraq occupied Kuwait; a coalition led by the United States, with a mandate of the Security Council, drove it out.",
      },
      {
        when: "2003",
        what: "The United States and Britain invaded Iraq without a new resolution of the Security Council; states still argue about whether this was lawful.",
      },
    ],
    strong: [
      "State a standard for just intervention before applying it, and apply it to {intervener} and {arena} alike.",
      "Tell the reasons that {intervener:gives/give} from the interests that the article shows.",
      "Ask who agreed: the government of {arena}, its people, or neither.",
    ],
    misconceptions: [
      "Sovereignty means that a government may do whatever it likes.",
      "An intervention is always an invasion by soldiers.",
      "If a government asks for help, its people have asked.",
    ],
    limit: "that an invitation by a government is not the consent of its people",
    planning: "On what grounds {does:intervener} act, and who agreed to it?",
    everyday:
      "You hear a loud quarrel in the flat next door. When would you knock, when call for help, and when keep out?",
    memo: {
      decision: "what to say publicly about the part of {intervener} in {arena}",
      one: {
        do: "name it openly as a breach of another state’s rights, or as lawful, with reasons",
        because: "rules that nobody defends are soon gone",
      },
      other: {
        do: "keep silent in public and work in private",
        because: "public blame may close the doors that are needed to end the crisis",
      },
    },
    motion: "no state may send forces into another without the leave of the United Nations",
    motionIs: "no",
    discussion: [
      "What would {intervener} say to defend what it did, and what would a citizen of {arena} answer?",
      "Is there a difference between force that a government invites and force that it does not? Does the article show which this was?",
    ],
  },
  {
    slug: "exit",
    name: "exit strategy",
    definition: {
      text: "An exit strategy is a plan for ending an engagement abroad: what must be reached before leaving, and what is to hold afterwards. Leaving can save strength, put pressure on a partner, or look like defeat; when and how one leaves decides which.",
      younger:
        "An exit strategy is a plan for how and when to leave a war or mission, and what should hold afterwards.",
    },
    sources: [
      "Fred Charles Iklé, Every War Must End (1971)",
      "Richard Caplan (ed.), Exit Strategies and State Building (2012)",
    ],
    roles: { leaver: "the power that leaves or may leave", arena: "the place that it leaves" },
    needs: ["leaver", "arena"],
    least: 3,
    rules: [
      {
        when: "(?:withdrawal|departure|pullout) *6 (?:danger|dangers|risks?|dangerous)",
        shows: "what speaks against the leaving",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:no_number_of_soldiers|twenty_years_were_enough|cannot_win|can't_win|no_strategy|promise_without_end)",
        shows: "what speaks for leaving",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:keeping|kept|keep) {arena:s} from collapse",
        shows: "what speaks for staying",
        weight: 1,
        side: "no",
      },
      {
        when: "{leaver:slob} ~8 (?:bring|brings|brought|bringing) *6 FORCES ~2 home ~1 from ~1 {arena:st}",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} ~8 (?:bring|brings|brought|bringing) *6 FORCES ~2 home",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} ~2 (?:wants?_to|plans_to|decided_to|will|would|must)? ~1 (?:get_out|pull_out|leave_the_war|disengage|withdraw_(?:its|his|their|all)?_?troops)",
        shows: "that {leaver:wants/want} to leave",
        weight: 2,
      },
      {
        when: "(?:gap|vacuum|void) ~3 {leaver:slob} (?:leaves?|left|would_leave)",
        shows: "what {leaver:leaves/leave} behind",
        weight: 2,
        side: "no",
      },
      {
        when: "{leaver:slob} ~3 (?:is|was|are|were|be)? ~2 (?:no_longer)? (?:bogged_down|tied_down|overstretched|exhausted)",
        shows: "why {leaver} might leave",
        weight: 1,
        side: "yes",
      },
      { when: "(?:last|remaining) ~1 FORCES *6 home", shows: "that the forces go home", weight: 1 },
      { when: "withdrawal", shows: "how the leaving is spoken of", weight: 1 },
      {
        when: "before {leaver:slob} leaves|withdraws|left",
        shows: "what should be settled before",
        weight: 1,
      },
      {
        when: "{leaver:slob} ~6 WITHDRAW ~5 FORCES ~4 from|of ~4 {arena:st}",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} ~4 FORCES ~4 WITHDRAW ~3 from|of? ~3 {arena:st}",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} ~4 (?:withdraws?|withdrew|withdrawn|withdrawing|pulls?_out|pulled_out|pulling_out|disengag\\w+) ~4 from|of ~3 {arena:st}",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} ~6 (?:withdraws?|withdrew|withdrawn|withdrawing|pull(?:s|ed|ing)?_(?:out|back)) ~4 FORCES",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} ~2 (?:military|troop)? ~1 (?:withdrawal|pullout|pull-out|drawdown|departure|disengagement|exit) from ~2 {arena:st}",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} 's? ~3 (?:withdrawal|pullout|pull-out|drawdown|troop_withdrawal)",
        shows: "how the leaving is judged",
        weight: 1,
      },
      { when: "{leaver:slo} ?'s departure", shows: "what the leaving may bring", weight: 1 },
      {
        when: "(?:its|their|his) ~2 withdrawal from ~2 {arena:st}",
        shows: "how the leaving is judged",
        weight: 1,
      },
      {
        when: "withdrawal ~3 of ~4 {leaver:slob} ~2 FORCES ~2 from ~2 {arena:st}",
        shows: "that {leaver:leaves/leave}",
        weight: 2,
      },
      {
        when: "{leaver:slob} *8 (?:bogged_down|quagmire|stalemate|overstretch\\w*|war-weary|endless_war|mission_accomplished|exit_strategy)",
        shows: "why {leaver} might leave",
        weight: 1,
        side: "yes",
      },
      {
        when: "forces ~3 (?:bogged_down|overstretched|tied_down)",
        shows: "why leaving might be wise",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:vacuum|abandon\\w*|betray\\w*|premature|hasty|suspicion|collapse) *10 (?:withdraw\\w*|departure|leav\\w+|pullout)",
        shows: "what speaks against the leaving",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:withdraw\\w*|departure|pullout) *12 (?:vacuum|abandon\\w*|betray\\w*|premature|hasty|collapse|does_not_help)",
        shows: "what speaks against the leaving",
        weight: 1,
        side: "no",
      },
    ],
    title: "Leaving well: {leaver}[ and {arena}]",
    question: {
      text: "Is leaving a sign of weakness or a use of power? Judged by the article, did {leaver} choose a good moment and way to leave[ {arena}], and what does the leaving change for those who stay?",
      younger:
        "Did {leaver} choose a good time to leave[ {arena}]? Think of what it wanted and of those who stay, and argue from the article.",
    },
    issue: "whether {leaver:leaves/leave} well",
    yes: {
      holder: "The leaving is well judged",
      view: "{leaver:goes/go} while it still has something to gain by going; staying would cost more and bring little.",
    },
    no: {
      holder: "The leaving is ill judged",
      view: "What {leaver} came for is not secured; it leaves partners exposed and a gap that others may fill.",
    },
    schools: {
      realism: {
        text: "Powers should stop when the cost of staying is higher than the gain; the danger is that others read the leaving as weakness.",
        younger: "Leave when staying costs more than it brings, but not so that you look weak.",
      },
      liberalism: {
        text: "Leaving lasts only if something is left behind: an agreement, institutions that work, others who watch over it.",
        younger: "Leave only when an agreement or working institutions stay behind.",
      },
      constructivism: {
        text: "The same leaving can be told as victory, defeat or goodwill; whoever wins the telling gains or loses standing.",
        younger: "Whether leaving looks like victory or defeat depends on how the story is told.",
      },
    },
    parallels: [
      {
        when: "1962",
        what: "France left Algeria after more than seven years of war and the Évian Accords; hundreds of thousands of settlers and many Algerians who had served France fled.",
      },
      {
        when: "1973–1975",
        what: "The United States withdrew its forces from Vietnam under the Paris accords; two years later South Vietnam fell.",
      },
      {
        when: "1989",
        what: "The last Soviet troops left Afghanistan; the government they had supported held out until 1992, after Soviet aid had ended.",
      },
    ],
    strong: [
      "Measure the leaving against what {leaver} wanted when it came, with sentences for both.",
      "Consider who gains and who is exposed when {leaver:goes/go}.",
      "Ask what could make {leaver} come back, and whether the article calls the leaving complete.",
    ],
    misconceptions: [
      "Withdrawal always means defeat.",
      "When the troops leave, the influence ends.",
      "The one who leaves decides alone what the leaving means.",
    ],
    limit: "that an announcement of leaving is not yet the leaving itself",
    planning: "What did {leaver} want when it came, and how much of that has it reached?",
    everyday:
      "When is the right moment to leave a game that you are winning, or a quarrel that you started? What do those who stay think of you?",
    memo: {
      decision: "how to use the moment when {leaver:leaves/leave}",
      one: {
        do: "move quickly to bind everyone by an agreement",
        because: "the moment of leaving opens a door that may soon shut",
      },
      other: {
        do: "wait for proof that the leaving is real",
        because: "an announcement can be turned back and may hide other aims",
      },
    },
    motion: "{leaver:is} right to leave[ {arena}] now",
    motionIs: "yes",
    discussion: [
      "What would have to be true in a year for the leaving to be called a success? Which sentence of the article bears on this?",
      "Who in the article would be glad that {leaver:leaves/leave}, and who would be afraid?",
    ],
  },
  {
    slug: "deterrence",
    name: "deterrence",
    definition: {
      text: "Deterrence keeps an opponent from an act by making clear that its cost would be higher than its gain. It needs the strength to do harm, the will to use it, and an opponent who believes in both.",
      younger:
        "Deterrence means stopping someone from doing something by making clear that it would cost them too much.",
    },
    sources: [
      "Thomas C. Schelling, Arms and Influence (1966)",
      "Alexander L. George and Richard Smoke, Deterrence in American Foreign Policy (1974)",
    ],
    roles: {
      deterrer: "the one that wants to keep another from acting",
      target: "the one that is to be kept from acting",
    },
    needs: ["deterrer", "target"],
    rules: [
      {
        when: "{deterrer:slob} ~8 (?:make|made|makes) ~1 clear ~1 that *14 (?:defend|attack\\w*|respond|retaliat\\w*|force|cost|price) *8",
        shows: "what {deterrer:makes/make} clear",
        weight: 1,
        side: "yes",
      },
      {
        when: "{deterrer:slob} *8 (?:warships?|aircraft_carriers?|bombers?|patrols?|exercises|drills|troops) *12 {target:sg}",
        shows: "the strength that {deterrer:shows/show}",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:put|puts|putting) {target:slg} on_notice",
        shows: "the warning to {target}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{deterrer:slob} ~4 (?:would|could|will|may|might) ~2 (?:strike|attack|retaliate|respond|bomb|destroy) *6 {target:slg}",
        shows: "what {deterrer} might do",
        weight: 2,
        side: "yes",
      },
      {
        when: "{target:slg} *10 (?:threat|danger) ~1 (?:to|for) ~3 {deterrer:slob}",
        shows: "why {deterrer:is} on its guard",
        weight: 1,
      },
      {
        when: "a_threat_that|nuclear_war|first_strike|strike_first|steeper_cost|heavy_price",
        shows: "how threats are weighed",
        weight: 1,
      },
      {
        when: "{deterrer:slo} *10 (?:committing|committed|promised|vowed) to send ~2 FORCES",
        shows: "the strength that {deterrer:shows/show}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{deterrer:slob} ~6 (?:deter(?:s|red|ring)?|dissuad\\w+|retaliat\\w+_against) ~3 {target:slgb}",
        shows: "what {deterrer:does} to keep {target} from acting",
        weight: 2,
        side: "yes",
      },
      {
        when: "{deterrer:slob} *10 (?:deterren(?:t|ce)|deter) *6 {target:slgb}",
        shows: "how {deterrer:hopes/hope} to deter {target}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{deterrer:slob} ~3 (?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?) ~3 {target:slgb} *8 (?:strike|war|retaliat\\w*|consequences|attack|response|force|destroy\\w*|missiles?|fire|military|nuclear)",
        shows: "how {deterrer:threatens/threaten} {target}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:threats?|warnings?) ~2 (?:by|from|of) ~2 {deterrer:slob} ~4 (?:to|against) ~3 {target:slgb}",
        shows: "how {deterrer:threatens/threaten} {target}",
        weight: 2,
      },
      {
        when: "{deterrer:slob} *8 (?:nuclear|missile|atomic) ~1 (?:weapons?|arsenal|umbrella|forces?|deterrent|strike|war|attack|threat) *10 {target:slgb}",
        shows: "the strength behind the threat",
        weight: 1,
      },
      {
        when: "(?:deter|deters|deterred|deterring|deterrence|deterrent|second_strike|mutual_assured_destruction|red_lines?|massive_retaliation)",
        shows: "how deterring is spoken of",
        weight: 1,
      },
      {
        when: "{target:slgb} *8 (?:undeterred|provo\\w+|test-fired|launched|escalat\\w+|defiant|defied)",
        shows: "what {target:does} all the same",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:miscalculation|misread|escalat\\w+|accident|arms_race)",
        shows: "where threats may go wrong",
        weight: 1,
        side: "no",
      },
    ],
    title: "Do threats keep the peace? {deterrer} and {target}",
    question: {
      text: "Does a threat keep an opponent from acting, or does it bring on what it should prevent? Argue from the dealings of {deterrer} and {target} in the article.",
      younger:
        "Do threats make war less likely or more likely? Argue from what the article says about {deterrer} and {target}.",
    },
    issue: "whether the threats of {deterrer} make war less likely",
    yes: {
      holder: "Threats keep the peace",
      view: "{target} will hold back only while it believes that {deterrer} can and will strike back; a threat that is believed need not be carried out.",
    },
    no: {
      holder: "Threats bring danger nearer",
      view: "{target} may read the threat as a plan to attack and answer in kind; then either side must act or lose its name.",
    },
    schools: {
      realism: {
        text: "Peace rests on strength that the opponent can see. Doubt about will is as dangerous as lack of means.",
        younger: "Peace rests on strength that others can see.",
      },
      liberalism: {
        text: "Threats alone are brittle: hotlines, inspection and agreements lower the risk that fear and mistake lead to war.",
        younger: "Talks and agreements make mistakes less likely than threats alone.",
      },
      constructivism: {
        text: "The same weapon frightens in an enemy’s hand and not in a friend’s; who counts as an enemy is made by words and history, and can change.",
        younger: "A weapon frightens us in an enemy’s hand, not in a friend’s.",
      },
    },
    parallels: [
      {
        when: "1948–1949",
        what: "During the blockade of West Berlin the Western powers supplied the city by air; neither side opened fire, and the blockade was lifted.",
      },
      {
        when: "1962",
        what: "In the Cuban missile crisis the United States and the Soviet Union came close to nuclear war; a public pledge and a secret understanding about missiles in Turkey ended it.",
      },
      {
        when: "1982",
        what: "Argentina occupied the Falkland Islands, not expecting that Britain would send a fleet to take them back.",
      },
    ],
    strong: [
      "Name the act that {deterrer:wants/want} to prevent: deterrence keeps someone from acting, it does not make him act.",
      "Test the threat: can {deterrer} carry it out, and {does:target} believe that it would?",
      "Weigh the risk that {target:takes/take} a warning for a plan to attack.",
    ],
    misconceptions: [
      "Deterrence means fighting.",
      "The stronger the threat, the better it works.",
      "If no war came, deterrence must be the reason.",
    ],
    limit: "that one cannot see from an act that did not happen whether the threat prevented it",
    planning: "What {is:target} to be kept from doing, and what would make it believe the threat?",
    everyday:
      "A sign says “Beware of the dog”. When does it keep people out, when does nobody believe it, and when does it start a quarrel?",
    memo: {
      decision: "whether to back the threats of {deterrer}",
      one: { do: "stand openly behind {deterrer}", because: "a threat that friends share is believed" },
      other: {
        do: "urge both sides to open a line for talks",
        because: "a threat without a way out leaves only attack or shame",
      },
    },
    motion: "strength that can be seen keeps the peace better than agreements",
    motionIs: "yes",
    discussion: [
      "Which words of the article are threats, and which only reports of strength?",
      "What would a leader of {target} have to believe for the threat to work?",
    ],
  },
  {
    slug: "coercive-diplomacy",
    name: "coercive diplomacy",
    definition: {
      text: "Coercive diplomacy tries to make an opponent stop or undo something by a demand that is backed by a threat or a limited use of pressure, and usually by some reward for giving way. It aims at changing conduct without a war.",
      younger:
        "Coercive diplomacy means making a demand and backing it with pressure, so that the other side changes what it does without a war.",
    },
    sources: [
      "Alexander L. George, Forceful Persuasion (1991)",
      "Thomas C. Schelling, Arms and Influence (1966)",
    ],
    roles: { coercer: "the one that makes the demand", target: "the one that should change its conduct" },
    needs: ["coercer", "target"],
    rules: [
      {
        when: "{coercer:slob} ~6 (?:called_on|calls_on|demand\\w*|order\\w*|told|warned) ~2 {target:slg} ~1 to (?:halt|stop|end|withdraw|leave|hand|give|pull|release|cease)",
        shows: "what {coercer:demands/demand}",
        weight: 2,
      },
      {
        when: "{coercer:slob} *8 can pressure|press|force {target:slg} into|to",
        shows: "how {coercer:presses/press} {target}",
        weight: 2,
      },
      {
        when: "(?:no|any|put|putting) pressure on ~1 {target:slgp}",
        shows: "the pressure on {target}",
        weight: 1,
      },
      {
        when: "{target:sl} ~2 (?:aid|help|money|weapons) was contingent on",
        shows: "the condition put to {target}",
        weight: 2,
      },
      {
        when: "(?:contingent_on|conditional_on|tool_of_coercion|under_pressure|withholding)",
        shows: "how pressure is spoken of",
        weight: 1,
      },
      {
        when: "{coercer:slob} *10 (?:punish\\w*) ~2 {target:sl}",
        shows: "how {coercer:presses/press} {target}",
        weight: 2,
      },
      {
        when: "{coercer:slob} ~4 (?:press(?:es|ed|ing)?|pressur(?:e|es|ed|ing)|forc(?:e|es|ed|ing)|push(?:es|ed|ing)?|compel(?:s|led|ling)?|coerc(?:e|es|ed|ing)|squeez(?:e|es|ed|ing)|bull(?:y|ied|ying)) ~3 {target:slg} ~3 to|into",
        shows: "how {coercer:presses/press} {target}",
        weight: 2,
      },
      {
        when: "{coercer:slob} ~4 (?:demand(?:s|ed|ing)?|insist(?:s|ed)?|call(?:s|ed)?_on) ~3 {target:slg} ~2 (?:to|stop|halt|end|withdraw|give|leave|must|should)",
        shows: "what {coercer:demands/demand} of {target}",
        weight: 2,
      },
      {
        when: "{coercer:slob} ~3 (?:gave|gives|issued|set) ~4 (?:ultimatum|deadline) *4 {target:slg}",
        shows: "the ultimatum to {target}",
        weight: 2,
      },
      {
        when: "{coercer:slob} ~4 threaten(?:s|ed|ing)? *8 {target:slg} *6 unless|if",
        shows: "the threat behind the demand",
        weight: 2,
      },
      {
        when: "pressure|pressures on|upon ~3 {target:slg} ~2 (?:to|over|from|by)",
        shows: "the pressure on {target}",
        weight: 1,
      },
      {
        when: "{coercer:slob} ~6 (?:pressure|maximum_pressure|leverage) on|over|against ~3 {target:slg}",
        shows: "the pressure of {coercer} on {target}",
        weight: 2,
      },
      {
        when: "{coercer:slob} *6 (?:order(?:ed|s)|delay(?:ed|s)?|withh(?:eld|olds?|olding)|freez\\w+|froze|suspend\\w*) *8 (?:aid|assistance|weapons|funds|loans?|deliveries) *10 {target:slg}",
        shows: "what {coercer:holds/hold} back from {target}",
        weight: 2,
      },
      {
        when: "{target:sl} *8 (?:gave_in|gives_in|yield(?:s|ed)?|back(?:s|ed)_down|bow(?:s|ed)?_to|agree(?:s|d)_to|conced\\w+)",
        shows: "where {target:gives/give} way",
        weight: 1,
        side: "yes",
      },
      {
        when: "{target:sl} *8 (?:reject(?:s|ed)?|refus(?:es|ed|al)|defi(?:es|ed|ance)|ignor(?:es|ed)|unbowed|will_not)",
        shows: "where {target:does} not give way",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:ultimatum|blackmail|coercion|brinkmanship|gunboat|arm-twisting|maximum_pressure)",
        shows: "how pressure is spoken of",
        weight: 1,
      },
    ],
    title: "Can pressure change a mind? {coercer} and {target}",
    question: {
      text: "To make someone undo what he has done is harder than to keep him from doing it. Judged by the article, can the pressure of {coercer} bring {target} to change its conduct, and at what price?",
      younger: "Can {coercer} make {target} change what it does by pressure? Argue from the article.",
    },
    issue: "whether the pressure of {coercer} can change what {target:does}",
    yes: {
      holder: "Pressure can work",
      view: "When giving way costs {target} less than holding out, and there is a way to do so without shame, it will give way.",
    },
    no: {
      holder: "Pressure hardens",
      view: "A government that bows to threats loses its name at home; so {target} will hold out, and {coercer} must go further or climb down.",
    },
    schools: {
      realism: {
        text: "The side that is stronger, and that cares more about the matter, prevails; a demand without means behind it only shows weakness.",
        younger: "The stronger side that cares more will win.",
      },
      liberalism: {
        text: "Pressure works when many states share it, the demand is limited and rests on rules, and there is a reward for complying.",
        younger: "Pressure works best when many countries share it and offer something in return.",
      },
      constructivism: {
        text: "A demand that touches honour or identity is resisted at any price; the same change may be granted if it can be told as one’s own choice.",
        younger: "Nobody likes to be seen giving in; it matters how it looks.",
      },
    },
    parallels: [
      {
        when: "1941",
        what: "The United States cut off oil to Japan to make it leave China and Indochina; Japan chose war instead.",
      },
      {
        when: "1962",
        what: "In the Cuban missile crisis a naval blockade together with a way to save face brought the Soviet Union to remove its missiles.",
      },
      {
        when: "2003",
        what: "After years of sanctions and secret talks Libya gave up its programmes for weapons of mass destruction.",
      },
    ],
    strong: [
      "State exactly what {target:is} asked to do.",
      "Look for the carrot beside the stick: what {does:target} get if it gives way?",
      "Say why {target} might care more about the matter than {coercer:does}.",
    ],
    misconceptions: [
      "More pressure always brings more obedience.",
      "Coercion and deterrence are the same.",
      "Giving way is always a sign of weakness.",
    ],
    limit: "that {target} may give way in words and not in deeds",
    planning: "What exactly is demanded, what is threatened, and what is offered?",
    everyday: "“Do it, or else!” When has that worked on you, and when did it make you stubborn?",
    memo: {
      decision: "whether to join the pressure on {target}",
      one: { do: "join it, with a clear and limited demand", because: "shared pressure is harder to escape" },
      other: {
        do: "offer {target} a way out that saves its face",
        because: "nobody gives way when giving way looks like defeat",
      },
    },
    motion: "pressure on {target:does} more harm than good",
    motionIs: "no",
    discussion: [
      "What could {target} say at home if it gave way?",
      "Which part of the pressure in the article is a threat, and which an offer?",
    ],
  },
  {
    slug: "security-dilemma",
    name: "the security dilemma",
    definition: {
      text: "In a security dilemma the steps that one state takes for its own safety make others feel less safe; they answer with steps of their own, and in the end all are worse off, though none wanted it.",
      younger:
        "In a security dilemma one country arms to be safe, its neighbour gets afraid and arms too, and in the end nobody is safer.",
    },
    sources: [
      "John H. Herz, “Idealist Internationalism and the Security Dilemma”, World Politics 2:2 (1950)",
      "Robert Jervis, “Cooperation under the Security Dilemma”, World Politics 30:2 (1978)",
    ],
    roles: {
      first: "the state whose steps are in question",
      second: "the state that feels less safe by them",
    },
    needs: ["first", "second"],
    rules: [
      {
        when: "{first:sl} *10 (?:send|sending|sent|deploy\\w*) ~2 (?:troops|forces|warships|missiles|weapons) to ~2 {first2:s}",
        shows: "the steps of {first}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{second:sl} ,? *6 foreign_powers|foreign_forces|outside_powers *20 arms_race|danger\\w*|threat\\w*|calamity",
        shows: "how {second:sees/see} the presence of others",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:alleged|blaming|accus\\w+) ~3 {second:sl}",
        shows: "the distrust of {second}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{first:sl} *8 (?:blaming|blames|blamed|alleged|accus\\w+) ~2 {second:sl}",
        shows: "the distrust between them",
        weight: 2,
        side: "yes",
      },
      {
        when: "{second:sl} ~3 (?:regards?|sees?|views?|considers?|fears?) *12 (?:missiles?|defen[cs]e|shield|alliance|enlargement|bases?|presence|exercises|weapons) *8 (?:threat|danger|provocation|encirclement)",
        shows: "how {second:sees/see} the steps of the other",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:shield_and_not_a_sword|purely_defensive|defensive_purposes|self-defen[cs]e)",
        shows: "that the steps are called defence",
        weight: 1,
        side: "yes",
      },
      {
        when: "{second:sl} ~4 fears? ~1 that *14 (?:strike|attack|encircle|surround|threaten)",
        shows: "what {second:fears/fear}",
        weight: 2,
        side: "no",
      },
      {
        when: "presence *6 (?:could|can|may|might|would) *3 (?:arms_race|dangerous|danger|threat)",
        shows: "how foreign forces are seen",
        weight: 2,
        side: "no",
      },
      {
        when: "{second:sl} *30 (?:foreign_powers|foreign_forces) *20 (?:get_out|leave|dangerous|danger|arms_race|calamity)",
        shows: "how {second:sees/see} foreign forces",
        weight: 2,
        side: "no",
      },
      {
        when: "{first:slob} *12 (?:naval_coalition|coalition|more_troops|troops|warships|patrol) *16",
        shows: "the steps of {first}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{first:slo} *8 (?:deploy\\w*|build\\w*|expan\\w+|enlarg\\w+|exercis\\w+|drills?|weapons|missiles?|arms|troops|bases?|presence) *10 (?:threat\\w*|fear\\w*|provo\\w+|alarm\\w*|encircl\\w+|hostile|worr\\w+|danger\\w*) *4 {second:sl}",
        shows: "whom the steps of {first} alarm",
        weight: 2,
      },
      {
        when: "{second:sl} ~6 (?:fear(?:s|ed)?|sees?|saw|views?|viewed|regard(?:s|ed)?|consider(?:s|ed)?|calls?|called) ~6 {first:slo} *10 (?:threat\\w*|provocati\\w+|danger\\w*|aggressi\\w+|hostile|rehearsal|encircl\\w+)",
        shows: "how {second:sees/see} the steps of {first}",
        weight: 2,
        side: "no",
      },
      {
        when: "{second:sl} *6 (?:in_response|respond\\w*|answer\\w*|retaliat\\w*|react\\w*) *6 {first:slo} *6 (?:deploy\\w*|missiles?|exercis\\w*|troops|arms|sales|build-?up|expansion)",
        shows: "how {second:answers/answer} {first}",
        weight: 2,
      },
      {
        when: "{first:slo} *10 (?:defensive|self-defen[cs]e|to_defend|for_its_(?:own_)?(?:security|safety|defen[cs]e)|protect_itself)",
        shows: "that {first:calls/call} its steps defence",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:presence|deployment|weapons|forces) *10 arms_race",
        shows: "the fear of an arms race",
        weight: 2,
      },
      {
        when: "arms_race|build-?up|military_exercises?|war_games|missile_defen[cs]e|encircle\\w*",
        shows: "the steps that alarm",
        weight: 1,
      },
      {
        when: "{first:slo} ~6 send|sending|sent|deploy\\w* ~4 FORCES|weapons|missiles",
        shows: "the steps of {first}",
        weight: 1,
      },
      {
        when: "(?:foreign|{first:slo}) ~1 (?:forces|troops|powers|presence) *8 (?:danger\\w*|threat\\w*|calamity|insecur\\w+|instab\\w+|leave|out)",
        shows: "how foreign forces are seen",
        weight: 1,
        side: "no",
      },
    ],
    title: "Safe for one, dangerous for all? {first} and {second}",
    question: {
      text: "Can {first} make itself or its friends safer without making {second} feel less safe? Judge by the steps that the article tells of whether they are better seen as defence or as a danger.",
      younger:
        "Are the military steps of {first} a defence, or a danger to {second}? Argue from the article.",
    },
    issue: "whether the steps of {first} are defence or danger",
    yes: {
      holder: "They are defence",
      view: "{first:has} grounds for concern, and whoever does not prepare in time may come too late.",
    },
    no: {
      holder: "They are a danger",
      view: "Whatever {first:means/mean} by them, its steps make {second} less safe; an answer must be expected, and then all are worse off.",
    },
    schools: {
      realism: {
        text: "Since no state can be sure of another’s plans and nobody stands above them, fear is reasonable; the dilemma can be eased but not ended.",
        younger: "No country can be sure what others plan, so all are careful.",
      },
      liberalism: {
        text: "Openness, inspection and agreed limits let states show that they mean defence; shared gains give reasons to keep to them.",
        younger: "Countries can show by openness and agreements that they mean no harm.",
      },
      constructivism: {
        text: "Arms frighten among enemies, not among friends: a history of trust can end the dilemma, as between the United States and Canada.",
        younger: "Friends don’t fear each other’s weapons; trust can be learned.",
      },
    },
    parallels: [
      {
        when: "1898–1914",
        what: "Germany built a fleet to be safe and respected; Britain saw a danger and built more ships; both were poorer and neither was safer.",
      },
      {
        when: "1983",
        what: "A NATO exercise called Able Archer alarmed parts of the Soviet leadership, which feared that it might be a cover for an attack; historians dispute how close to war this came.",
      },
      {
        when: "1998",
        what: "India and then Pakistan tested nuclear weapons within weeks of each other, each calling its tests defence.",
      },
    ],
    strong: [
      "Describe each step twice: as its maker sees it, and as the other side sees it.",
      "Look for a step that could only serve attack, or only defence.",
      "Propose a way in which {first} could show that it means defence.",
    ],
    misconceptions: [
      "In a security dilemma one side must be evil.",
      "More weapons always mean more safety.",
      "If a state says that it means defence, the other has no reason to fear.",
    ],
    limit: "that some states do plan attack, and then the dilemma is none",
    planning: "How would {first} describe its steps, and how would {second}?",
    everyday:
      "A neighbour puts up a high fence and a camera that can see your garden. He says it is for safety. What do you do?",
    memo: {
      decision: "how to lower the tension between {first} and {second}",
      one: {
        do: "propose that both sides show their military plans beforehand",
        because: "much of the fear comes from not knowing",
      },
      other: {
        do: "propose that forces be kept apart from each other",
        because: "words are soon doubted, distance is not",
      },
    },
    motion: "{first:makes/make} itself less safe by its military steps",
    motionIs: "no",
    discussion: [
      "Pick one military step in the article. Write the headline for it in a newspaper of {first} and in one of {second}.",
      "What could {first} do to be believed?",
    ],
  },
  {
    slug: "humanitarian-intervention",
    name: "humanitarian intervention and the responsibility to protect",
    definition: {
      text: "Humanitarian intervention is the use of force by outsiders to stop grave wrongs to the people of another state. Under the responsibility to protect, which all members of the United Nations accepted in 2005, each state must protect its people from genocide, war crimes, ethnic cleansing and crimes against humanity; where it clearly fails, the Security Council may act.",
      younger:
        "Humanitarian intervention means that outsiders use force to protect people in another country from terrible crimes.",
    },
    sources: [
      "International Commission on Intervention and State Sovereignty, The Responsibility to Protect (2001)",
      "UN General Assembly, World Summit Outcome (2005), paragraphs 138–139",
      "Nicholas J. Wheeler, Saving Strangers (2000)",
    ],
    roles: { intervener: "those who could step in", arena: "the country whose people need protection" },
    needs: ["arena"],
    rules: [
      {
        when: "(?:genocide|massacres?|ethnic_cleansing|atrocit(?:y|ies)|mass_killings?|war_crimes|crimes_against_humanity|chemical_weapons|slaughter) *10 {arena:stp}",
        shows: "the wrong done to people",
        weight: 2,
        side: "yes",
      },
      {
        when: "{arena:stp} *10 (?:genocide|massacred?|ethnic_cleansing|atrocit(?:y|ies)|war_crimes|crimes_against_humanity|chemical_weapons|slaughter\\w*)",
        shows: "the wrong done to people",
        weight: 2,
        side: "yes",
      },
      {
        when: "protect|protection|shield ~4 (?:civilians|population|people|minorit\\w+|refugees) *8 {arena:stp}",
        shows: "the call to protect",
        weight: 2,
        side: "yes",
      },
      {
        when: "{intervener:slbo} *8 (?:no-fly_zone|safe_zones?|safe_havens?|humanitarian_(?:intervention|corridors?)|peacekeepers|responsibility_to_protect)",
        shows: "what {intervener:does} or could do",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:responsibility_to_protect|humanitarian_intervention|no-fly_zone|safe_haven)",
        shows: "how protection is spoken of",
        weight: 1,
      },
      {
        when: "(?:sovereign\\w*|internal_affairs|veto\\w*|pretext)",
        shows: "what speaks against stepping in",
        weight: 1,
        side: "no",
      },
    ],
    least: 5,
    title: "Who protects the people of {arena}?",
    question: {
      text: "When a government harms its people or cannot protect them, may others use force to do it? Argue with what the article tells of {arena}.",
      younger: "May other countries use force to protect the people of {arena}? Argue from the article.",
    },
    issue: "whether outsiders may use force to protect the people of {arena}",
    yes: {
      holder: "Protect, even by force",
      view: "Borders must not shield mass murder; whoever can stop it and looks away shares in it.",
    },
    no: {
      holder: "Force does not protect",
      view: "War in the name of mercy kills too, and opens the door for every power that wants to dress up its aims.",
    },
    schools: {
      realism: {
        text: "States risk their soldiers’ lives for their interests, seldom for strangers; talk of mercy should make one look for other aims.",
        younger: "States rarely risk soldiers for strangers; look for other aims.",
      },
      liberalism: {
        text: "Rights belong to people, not only to states; force to protect them is right as a last resort, under law and by many states together.",
        younger: "People have rights everywhere; force may protect them as a last resort and by law.",
      },
      constructivism: {
        text: "That the fate of strangers counts at all is a norm that has grown since 1945; each case strengthens or weakens it.",
        younger: "The idea that we owe help to strangers has grown over time.",
      },
    },
    parallels: [
      {
        when: "1994",
        what: "Hundreds of thousands were killed in the genocide in Rwanda while the United Nations force there was cut rather than strengthened.",
      },
      {
        when: "1999",
        what: "NATO bombed Yugoslavia over Kosovo without a mandate of the Security Council; a commission later called it “illegal but legitimate”.",
      },
      {
        when: "2011",
        what: "The Security Council allowed force to protect civilians in Libya; when the campaign ended with the fall of the government, Russia and China said that the mandate had been overstretched.",
      },
    ],
    strong: [
      "Set the bar: which wrongs, what proof, whose leave, what chance of success.",
      "Weigh the harm of acting against the harm of waiting, with the article’s facts.",
      "Ask what happens on the day after.",
    ],
    misconceptions: [
      "The responsibility to protect gives every state a right to invade.",
      "Protecting people always means using force.",
      "Nothing but the Security Council’s veto stands against helping.",
    ],
    limit: "that good intent does not show that force would help",
    planning:
      "What harm does the article report, who does it, and what could outsiders do besides using force?",
    everyday:
      "You see someone being beaten and could stop it only by fighting. What must be true for you to step in?",
    memo: {
      decision: "what to do for the people of {arena}",
      one: { do: "call for protection by force under a mandate", because: "without force the harm goes on" },
      other: {
        do: "put everything into relief, asylum and talks",
        because: "these help now and risk no new war",
      },
    },
    motion: "the world has a duty to use force where a government harms its own people",
    motionIs: "yes",
    discussion: [
      "How much proof is needed before outsiders may act? What proof does the article give?",
      "Who should decide: neighbours, great powers, or the United Nations?",
    ],
  },
];
