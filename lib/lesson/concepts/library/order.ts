import type { Concept } from "../concept";

/** How power is spread among states, and how it is shown. */
export const order: Concept[] = [
  {
    slug: "balance-of-power",
    name: "the balance of power and of threat",
    definition: {
      text: "States tend to join, arm or work together against one that grows too strong, so that none can dominate. Stephen Walt adds that they balance less against strength as such than against threat: strength that is near, able to attack and seems meant to.",
      younger:
        "States often join together against a country that becomes too strong or too threatening, so that nobody rules over all.",
    },
    sources: [
      "Hans J. Morgenthau, Politics Among Nations (1948)",
      "Kenneth N. Waltz, Theory of International Politics (1979)",
      "Stephen M. Walt, The Origins of Alliances (1987)",
    ],
    roles: { balanced: "the power that is to be held in check", balancer: "those who hold it in check" },
    needs: ["balanced", "balancer"],
    rules: [
      {
        when: "{balanced:sl} *8 (?:expansionism|assertiveness|aggression|domination|dominance|hegemony|ambitions)",
        shows: "why {balanced:is} feared",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:fear|fears|feared) ~1 {balanced:sl}",
        shows: "who fears {balanced}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{balanced:sl} *14 (?:challeng\\w+|check\\w*|stood_up_to|stand_up_to|resist\\w*|contain\\w*) *8 by ~1 {balancer:slob}",
        shows: "whether {balancer:checks/check} {balanced}",
        weight: 2,
      },
      {
        when: "{balancer:slob} *14 (?:coalition|patrol|alliance) *4 which was joined by",
        shows: "who joins together",
        weight: 2,
      },
      { when: "rein_in ~2 {balanced:sl}", shows: "what is to be checked", weight: 2 },
      {
        when: "solidarity|united_front|strong_united_voice|united_voice",
        shows: "that others stand together",
        weight: 1,
        side: "yes",
      },
      {
        when: "{balancer:slob} ~8 (?:counter(?:s|ed|ing)?|balanc(?:e|es|ed|ing)|contain(?:s|ed|ing)?|offset\\w*|check|counterbalanc\\w+|counterweight|bulwark) *4 {balanced:sl}",
        shows: "how {balancer:acts/act} against {balanced}",
        weight: 2,
      },
      {
        when: "{balancer:slob} *8 (?:alliance|coalition|bloc|pact|front|united|unite|joined) *4 against ~3 {balanced:sl}",
        shows: "who joins against {balanced}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{balancer:slob} *10 (?:coalition|alliance|pact|bloc|patrol) *10 (?:join(?:s|ed)?_by|with|including|and) *3 {balancer2:sl}",
        shows: "who joins together",
        weight: 1,
      },
      {
        when: "(?:counter|contain|balance|check) ~2 (?:growing|rising|expanding|increasing)? ~1 {balanced:sl} ?'s? ~2 (?:power|influence|rise|expansion|ambitions|dominance|might)",
        shows: "what is to be checked",
        weight: 2,
      },
      {
        when: "(?:balance_of_power|counterweight|counterbalance|containment|power_vacuum|upper_hand|dominate\\w*|hegemon\\w*)",
        shows: "how the spread of power is spoken of",
        weight: 1,
      },
      {
        when: "{balanced:sl} *8 (?:threat|danger|aggression|expansion\\w*|ambitions?) to ~3 {balancer:slob}",
        shows: "the threat that is felt",
        weight: 2,
        side: "yes",
      },
      {
        when: "{balancer:slob} ~6 (?:troops|warships|missiles|arms|weapons|aircraft_carrier|forces) *6 (?:against|to_counter|facing|near) ~3 {balanced:sl}",
        shows: "the strength set against {balanced}",
        weight: 2,
      },
    ],
    title: "Who holds {balanced} in check?",
    question: {
      text: "Some hold that peace lasts where no state can dominate the others. Judged by the article, does holding {balanced} in check make the region safer, or does it bring the conflict nearer?",
      younger: "Is it safer when others join against {balanced}, or more dangerous? Argue from the article.",
    },
    issue: "whether holding {balanced} in check makes the region safer",
    yes: {
      holder: "A firm check is safer",
      view: "Where nobody stands against it, {balanced} can do as it likes; {balancer} and others keep it within bounds.",
    },
    no: {
      holder: "A firm check is more dangerous",
      view: "Joining against {balanced} may make it feel surrounded and strike out; room for agreement is worth more.",
    },
    schools: {
      realism: {
        text: "With no government above states, balancing is how they stay free; peace is a by-product of fear that is shared evenly.",
        younger: "States stay free by joining against the strongest.",
      },
      liberalism: {
        text: "Balances are unsteady and costly; trade, democracy and shared rules tame power better than counter-power.",
        younger: "Rules and trade tame power better than weapons do.",
      },
      constructivism: {
        text: "States do not balance against all strength: few feared Canada’s giant neighbour in the last century. Whether strength looks like threat depends on what each takes the other to be.",
        younger: "Strength looks like a threat only when we see the other as an enemy.",
      },
    },
    parallels: [
      {
        when: "1813–1815",
        what: "Austria, Britain, Prussia and Russia joined to defeat Napoleon’s France, and at Vienna made a settlement that was to keep a balance.",
      },
      {
        when: "1947–1949",
        what: "The United States chose to contain the Soviet Union, and the North Atlantic alliance was founded.",
      },
      {
        when: "1972",
        what: "President Nixon went to China; the two found common ground in their distrust of the Soviet Union.",
      },
    ],
    strong: [
      "Show what makes {balanced} look threatening: strength, nearness, means of attack, or intent.",
      "Ask whether {balancer:acts/act} together with others or waits for others to act.",
      "Consider states that go along with the strong one instead.",
    ],
    misconceptions: [
      "Balance means that all states are equally strong.",
      "States always balance against the strongest.",
      "A balance of power always keeps the peace.",
    ],
    limit:
      "that states balance against threat rather than strength alone, and sometimes go along with the strong",
    planning: "Who in the article could check {balanced}, and do they?",
    everyday: "One player becomes far too strong in a game. What do the others do? Does it always work?",
    memo: {
      decision: "whether to join those who hold {balanced} in check",
      one: { do: "join them", because: "each that stays out makes the check weaker" },
      other: {
        do: "stay out and keep good relations with both sides",
        because: "small states pay first when great ones clash",
      },
    },
    motion: "{balanced} must be held in check by a firm alliance",
    motionIs: "yes",
    discussion: [
      "{is:balanced} feared in the article for its strength, or for what it is thought to want?",
      "Who gains by staying out?",
    ],
  },
  {
    slug: "sphere-of-influence",
    name: "spheres of influence",
    definition: {
      text: "A sphere of influence is a region in which one outside power claims the last word and from which it wants to keep rivals out, though the states there are independent in law.",
      younger:
        "A sphere of influence is a region where one strong outside country wants to have the last word.",
    },
    sources: [
      "Paul Keal, Unspoken Rules and Superpower Dominance (1983)",
      "Susanna Hast, Spheres of Influence in International Relations (2014)",
    ],
    roles: { power: "the power that claims the last word", region: "the country or region" },
    needs: ["power", "region"],
    rules: [
      {
        when: "{power:slob} ~4 (?:consolidat\\w+|tighten\\w*|gain\\w*|seiz\\w*|extend\\w*|expand\\w*|claim\\w*) *4 (?:hold|grip|control|influence|presence|waters|territory) ~2 (?:in|on|over|of) ~3 {region:st}",
        shows: "the place of {power} in {region}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:slob} *8 (?:gain|gained|has|have|won)? ~1 effective_control",
        shows: "the hold of {power}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:slob} ~6 (?:annex\\w*) ~2 (?:republic|province|region|territory|peninsula)",
        shows: "what {power:takes/take}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{region:st} *6 (?:to)? (?:secede|break_away|breaking_away|join|joining|align) *6 {power:sl}",
        shows: "how {region:is} drawn to {power}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:slob} *10 (?:sphere_of_influence|spheres_of_influence|backyard|near_abroad|zone_of_influence|zone_of_interest) *4 {region:st}",
        shows: "the claim of {power}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:slob} *10 (?:sphere_of_influence|spheres_of_influence|backyard|near_abroad|zone_of_influence)",
        shows: "the claim of {power}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:slob} ~6 (?:annex\\w+) ~2 of? ~2 {region:st}",
        shows: "what {power} took",
        weight: 2,
        side: "yes",
      },
      {
        when: "annexation of ~2 {region:st} ,~2 by ~2 {power:sl}",
        shows: "what {power} took",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:slob} *10 (?:foothold|strategic_presence|permanent_presence|military_presence|military_bases?|naval_bases?|influence|dominance|domination|grip|control) ~2 (?:in|over|across|on) ~3 {region:st}",
        shows: "the place of {power} in {region}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:influence|grip|control|dominance|hold) of ~2 {power:sl} ~2 (?:in|over) ~3 {region:st}",
        shows: "the place of {power} in {region}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:slb} ~3 (?:influence|dominance|hegemony|grip|control) in|over ~3 {region:st}",
        shows: "the place of {power} in {region}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{region:st} *10 (?:satellites?|buffer|puppet|vassal|client_states?|orbit|subjugat\\w+)",
        shows: "how {region:is} placed",
        weight: 1,
      },
      {
        when: "(?:sphere_of_influence|foothold|buffer_(?:zone|state)|expansion\\w*|backyard|satellite)",
        shows: "how such a claim is spoken of",
        weight: 1,
      },
      {
        when: "{power:slob} ~8 (?:presence|troops|forces|bases?) ~2 in|on ~3 {region:st}",
        shows: "the forces of {power} in {region}",
        weight: 1,
      },
      {
        when: "{region:s} *8 (?:resist\\w*|reject\\w*|turn(?:s|ed)?_(?:to|away)|defi\\w+|independen\\w+|join)",
        shows: "where {region:goes/go} its own way",
        weight: 1,
        side: "no",
      },
    ],
    least: 5,
    title: "A region of its own? {power} and {region}",
    question: {
      text: "Great powers have often claimed regions in which others should not interfere. Do the acts of {power} that the article tells of amount to such a claim on {region}, or are they better explained in another way?",
      younger: "{does:power} want the last word in {region}? Argue from the article.",
    },
    issue: "whether {power:claims/claim} the last word in {region}",
    yes: {
      holder: "It claims a sphere",
      view: "{power:seeks/seek} a lasting place and the last word in {region}, and its acts serve that end.",
    },
    no: {
      holder: "Other aims explain it",
      view: "{power:acts/act} for limited ends, such as safety, money or standing, and cannot keep others out of {region} for good.",
    },
    schools: {
      realism: {
        text: "Spheres follow from strength and nearness; powers that respect each other’s spheres avoid war, at the price of those inside.",
        younger: "Strong states want control near their borders, and others often let them.",
      },
      liberalism: {
        text: "States are equal in law and may choose their friends; a sphere denies them this and breeds resistance.",
        younger: "Every country may choose its own friends.",
      },
      constructivism: {
        text: "A sphere exists as far as others accept the claim: words such as “backyard” make it seem natural.",
        younger: "Words like “backyard” make such a claim seem natural.",
      },
    },
    parallels: [
      {
        when: "1823",
        what: "President Monroe declared that European powers should not seek new colonies or control in the Americas.",
      },
      {
        when: "1945–1989",
        what: "The Soviet Union controlled much of eastern Europe and used force in Hungary (1956) and Czechoslovakia (1968) to keep it.",
      },
      { when: "1954", what: "The United States helped to overthrow the elected government of Guatemala." },
    ],
    strong: [
      "Name signs of a claim: bases, vetoes over others’ choices, keeping rivals out.",
      "Look for what the people and the government of {region} want.",
      "Test the other explanation with the same facts.",
    ],
    misconceptions: [
      "A sphere of influence is the same as a colony.",
      "Nearness gives a right to control.",
      "Any military base shows a sphere of influence.",
    ],
    limit: "that presence is not yet control",
    planning: "Which acts in the article point to a lasting claim on {region}, and which do not?",
    everyday:
      "Some pupils always sit at the same table and send others away. Who gave them the table? What makes it “theirs”?",
    memo: {
      decision: "how to answer the place that {power:takes/take} in {region}",
      one: {
        do: "refuse openly to accept any special right of {power}",
        because: "claims that nobody disputes become facts",
      },
      other: {
        do: "respect what {power:holds/hold} vital and ask for restraint in return",
        because: "a power that feels safe can be bargained with",
      },
    },
    motion: "great powers have a right to special influence near their borders",
    motionIs: "yes",
    debate: {
      for: "Every great power will defend what lies near it; to admit this openly avoids war.",
      against: "States are equal in law; a right over a neighbour’s choices is a right to rule it.",
    },
    discussion: [
      "Whose word counts last in {region} according to the article?",
      "What would a citizen of {region} say to the claim?",
    ],
  },
  {
    slug: "power-rivalry",
    name: "great-power rivalry and power transition",
    definition: {
      text: "Great powers compete for the first place. When a rising power comes near the strength of the leading one, the danger of war is thought to grow: the one wants more say, the other fears to lose its own.",
      younger:
        "Great powers compete to be the strongest. It can get dangerous when a rising country catches up with the leading one.",
    },
    sources: [
      "A. F. K. Organski, World Politics (1958)",
      "Robert Gilpin, War and Change in World Politics (1981)",
      "Graham Allison, Destined for War (2017)",
    ],
    roles: { first: "one rival", second: "the other" },
    needs: ["first", "second"],
    rules: [
      {
        when: "{first:sl} *10 (?:blam\\w+|accus\\w+) ~2 {second:sl}",
        shows: "what they charge each other with",
        weight: 1,
        side: "yes",
      },
      {
        when: "{first:sl} ,? whose rivalry with {second:sl}",
        shows: "that {first} and {second} are rivals",
        weight: 2,
      },
      {
        when: "{first:sl} *8 (?:allow\\w*|inaction|lets?) *6 {second:sl} *3 (?:to_gain|gain|advance|expand)",
        shows: "how {second:gains/gain} on {first}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{first:sl} could do what {second:sl} could not",
        shows: "how {first:outdoes/outdo} {second}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:two_rivals|the_rivals|arch-rivals?|adversar\\w+|contest_between)",
        shows: "how the rivalry is spoken of",
        weight: 1,
      },
      {
        when: "(?:rivalry|competition|contest|struggle|cold_war|tensions?|confrontation|race) between ~3 {first:sl} ~2 and ~3 {second:sl}",
        shows: "that {first} and {second} are rivals",
        weight: 2,
      },
      {
        when: "{first:sl} ~6 (?:rivals?|rivalry|competitors?|compet(?:e|es|ed|ing)|overtak\\w+|surpass\\w*|eclips\\w+|challeng\\w+|outpac\\w+|catch(?:es|ing)?_up) ~3 {second:sl}",
        shows: "how {first:competes/compete} with {second}",
        weight: 2,
      },
      {
        when: "{first:sl} ~2 and ~2 {second:sl} *8 (?:rivals?|rivalry|compet\\w+|superpowers|cold_war|adversaries|enemies|arms_race)",
        shows: "that {first} and {second} are rivals",
        weight: 2,
      },
      {
        when: "{first:sl} *6 (?:rise|rising|ascent|emergence|growing_power|growing_strength) *10 {second:sl}",
        shows: "who rises and who sees it",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:superpowers?|great_power|great-power|cold_war|world_order|global_leadership|multipolar|unipolar|power_struggle)",
        shows: "how the rivalry is spoken of",
        weight: 1,
      },
      {
        when: "{first:sl} ~3 and ~2 {second:sl} *8 (?:cooperat\\w+|co-operat\\w+|agree\\w*|together|partners|coexist\\w*|common)",
        shows: "where they work together",
        weight: 1,
        side: "no",
      },
    ],
    title: "Rivals by nature? {first} and {second}",
    question: {
      text: "Must {first} and {second} be rivals because of their strength, or is their rivalry made by choices that could be made otherwise? Argue from the article.",
      younger: "Must {first} and {second} be rivals, or could they choose otherwise? Argue from the article.",
    },
    issue: "whether {first} and {second} must be rivals",
    yes: {
      holder: "Rivalry follows from power",
      view: "Where two are near the top each must fear the other’s gain; good will does not change this.",
    },
    no: {
      holder: "Rivalry is a choice",
      view: "What they do to each other follows from decisions, and both have interests that they could only serve together.",
    },
    schools: {
      realism: {
        text: "Great powers compete since none can be sure of the others; a shift in strength is the most dangerous time.",
        younger: "Great powers can’t trust each other, above all when one is catching up.",
      },
      liberalism: {
        text: "Trade, institutions and the shared fear of war give rivals reasons for restraint, and rules let a rising power have its say without war.",
        younger: "Trade and rules give rivals reasons to keep the peace.",
      },
      constructivism: {
        text: "Rivalry is a relation that is learned and told; Britain and the United States stopped being rivals when each ceased to see the other as one.",
        younger: "Rivals can learn to see each other differently.",
      },
    },
    parallels: [
      {
        when: "431–404 BC",
        what: "Thucydides holds that the growth of Athens and the fear that this caused in Sparta made their war inevitable; many doubt that it was.",
      },
      {
        when: "around 1900",
        what: "The United States overtook Britain in strength without a war between them.",
      },
      {
        when: "1947–1991",
        what: "The United States and the Soviet Union were rivals all over the world but never fought each other openly.",
      },
    ],
    strong: [
      "Show what the rivalry is about: safety, influence, trade, technology or standing.",
      "Give one sentence of the article for rivalry and one for common interest.",
      "Name a choice that could have been made otherwise.",
    ],
    misconceptions: [
      "Rising powers always go to war.",
      "Rivals have no common interests.",
      "Rivalry is only about weapons.",
    ],
    limit: "that a shift of power makes war possible, not certain",
    planning: "What do {first} and {second} compete for, and where do they need each other?",
    everyday:
      "Two strong players in one team both want to lead it. Must they quarrel? What could make them play together?",
    memo: {
      decision: "how to stand between {first} and {second}",
      one: {
        do: "take the side of one of them openly",
        because: "whoever stands alone is left to the mercy of both",
      },
      other: { do: "keep working with both", because: "their rivalry makes each of them pay for friends" },
    },
    motion: "{first} and {second} can be partners",
    motionIs: "no",
    discussion: [
      "Which words of the article describe {first} and {second} as rivals? Would the facts allow other words?",
      "What could both gain only together?",
    ],
  },
  {
    slug: "status",
    name: "status and prestige",
    definition: {
      text: "Prestige is a state’s name for power, status its place among states as others see it. States spend money and lives to be counted among the great, since whoever has a name for power often gets what he wants without using it.",
      younger:
        "Prestige is a country’s good name for being strong. Countries want to be seen as important, because then others listen to them.",
    },
    sources: [
      "Robert Gilpin, War and Change in World Politics (1981)",
      "Hans J. Morgenthau, Politics Among Nations (1948), on the policy of prestige",
      "T. V. Paul, Deborah Welch Larson and William C. Wohlforth (eds), Status in World Politics (2014)",
    ],
    roles: { seeker: "the state whose standing is in question", judge: "those in whose eyes it counts" },
    needs: ["seeker"],
    least: 2,
    rules: [
      {
        when: "{seeker:slb} *8 (?:rais(?:e|es|ed|ing)|boost\\w*|enhanc\\w*|restor\\w*|burnish\\w*|increas\\w*|improv\\w*|lift\\w*|rebuild\\w*) ~2 (?:its|his|their|the) ~2 (?:profile|prestige|status|standing|reputation|image|stature|credibility|influence)",
        shows: "how {seeker:seeks/seek} standing",
        weight: 2,
        side: "yes",
      },
      {
        when: "{seeker:slb} *10 (?:great_power_status|global_player|international_player|world_power|major_power|regional_power|superpower|seat_at_the_table|world_stage|global_stage|player_on|rightful_place|leading_role|global_leader)",
        shows: "the place that {seeker:wants/want} or has",
        weight: 2,
        side: "yes",
      },
      {
        when: "{seeker:slb} *8 (?:respect|prestige|humiliat\\w+|lose_face|loss_of_face|save_face|honou?r|pride|reputation|credibility|stature|isolated|pariah)",
        shows: "what is at stake for the name of {seeker}",
        weight: 1,
      },
      {
        when: "effective|respected|serious|major ~1 (?:international|global|regional) ~1 (?:player|power|actor)",
        shows: "the place that is wanted",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:prestige|status|standing|reputation|credibility|stature) of ~2 {seeker:slb}",
        shows: "the standing of {seeker}",
        weight: 2,
      },
      {
        when: "{seeker:sl} 's? ~1 (?:prestige|standing|reputation|stature|credibility|image|status)",
        shows: "the standing of {seeker}",
        weight: 2,
      },
      {
        when: "{judge:slb} ?'s ~1 (?:lack_of_(?:response|action)|inaction|weakness|decline|retreat|absence)",
        shows: "what others left undone",
        weight: 1,
      },
      {
        when: "{seeker:slb} *10 (?:re-engage|reengage|isolation|isolated) ~2 (?:with|from|by)? ~3 {judge:slb}",
        shows: "in whose eyes {seeker:wants/want} to count",
        weight: 1,
        side: "no",
      },
    ],
    title: "What is a name worth? {seeker} and its standing",
    question: {
      text: "Is standing in the eyes of others worth what it costs? Judged by the article, did {seeker} gain in standing, and is that a good reason for what it did?",
      younger: "Is it worth much for {seeker} to be seen as important? Argue from the article.",
    },
    issue: "whether standing is a good reason for what {seeker} did",
    yes: {
      holder: "Standing is power",
      view: "Whoever is seen as strong is asked, heard and feared; what {seeker:gains/gain} in name it can use in every later talk.",
    },
    no: {
      holder: "Standing is a poor reason",
      view: "A name won by force or show costs money, lives and trust, and is soon lost; {seeker:has} more pressing needs.",
    },
    schools: {
      realism: {
        text: "Prestige is the everyday money of power: it lets a state have its way without paying in force.",
        younger: "A name for strength lets a country get its way without fighting.",
      },
      liberalism: {
        text: "Lasting standing comes from being useful and keeping rules; a name for force brings fear and isolation.",
        younger: "A country earns a good name by keeping rules and being useful.",
      },
      constructivism: {
        text: "Status exists only in the eyes of others: what counts as greatness, conquest once or prosperity now, changes with shared ideas.",
        younger: "A country is important only if others see it so.",
      },
    },
    parallels: [
      {
        when: "1956",
        what: "After the Suez crisis Britain and France had to withdraw under pressure from the United States and the Soviet Union; it was seen as the end of their standing as world powers of the first rank.",
      },
      {
        when: "1957",
        what: "The Soviet Union put the first satellite, Sputnik, into orbit; it gained a name for being ahead, and a race into space began.",
      },
      {
        when: "1964",
        what: "China tested its first nuclear weapon; in 1971 the People’s Republic took China’s seat in the United Nations.",
      },
    ],
    strong: [
      "Say in whose eyes {seeker:wants/want} to count, and for what.",
      "Weigh the gain in name against what it cost, with the article’s facts.",
      "Separate standing from safety and from money as reasons.",
    ],
    misconceptions: [
      "Prestige is mere vanity and has no effects.",
      "A state decides by itself what its status is.",
      "Only great powers care for their standing.",
    ],
    limit: "that acts which serve standing may also serve safety or money",
    planning: "What did {seeker} win in the eyes of others, and what did it cost?",
    everyday:
      "Why do people spend money on things just to be seen with them? When does it pay, and when does it backfire?",
    memo: {
      decision: "whether to give {seeker} the recognition that it seeks",
      one: { do: "give it a seat and a voice", because: "those who are respected have less to prove" },
      other: {
        do: "withhold it until conduct changes",
        because: "a place that is won by force invites others to try",
      },
    },
    motion: "states that seek prestige abroad neglect their people at home",
    motionIs: "no",
    discussion: [
      "In whose eyes {does:seeker} want to be seen as strong? How does the article show it?",
      "Could {seeker} have won the same standing in another way?",
    ],
  },
  {
    slug: "soft-power",
    name: "soft power",
    definition: {
      text: "Soft power is the ability to get what one wants because others are drawn to one’s culture, values and policies, rather than by force or payment.",
      younger:
        "Soft power means that others want to follow you because they like what you stand for, not because you force or pay them.",
    },
    sources: ["Joseph S. Nye, Bound to Lead (1990)", "Joseph S. Nye, Soft Power (2004)"],
    roles: { attractor: "the state that wants to attract", audience: "those who are to be won" },
    needs: ["attractor"],
    rules: [
      {
        when: "{attractor:slb} *10 (?:soft_power|cultural_diplomacy|public_diplomacy|hearts_and_minds)",
        shows: "how {attractor:wants/want} to win others",
        weight: 2,
      },
      {
        when: "(?:soft_power|public_diplomacy|hearts_and_minds) *8 {attractor:slb}",
        shows: "how {attractor:wants/want} to win others",
        weight: 2,
      },
      {
        when: "{attractor:slb} *8 (?:culture|values|ideals|example|exchange_programs?|scholarships|broadcast\\w*|language_institutes?|film|music) *8 (?:abroad|foreign|world|influence|attract\\w*|admir\\w*|appeal\\w*|image)",
        shows: "what attracts in {attractor}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:image|reputation|appeal|attract\\w*|admir\\w*|propaganda)",
        shows: "how others see it",
        weight: 1,
      },
      {
        when: "{attractor:slb} *8 (?:vaccine|humanitarian|development|relief) ~1 (?:diplomacy|aid|assistance)",
        shows: "help that wins friends",
        weight: 1,
        side: "yes",
      },
    ],
    least: 4,
    title: "Winning without forcing? {attractor}",
    question: {
      text: "Can {attractor} reach its aims by being liked, or does attraction count for little where interests are at stake? Argue from the article.",
      younger: "Can {attractor} get what it wants by being liked? Argue from the article.",
    },
    issue: "whether attraction helps {attractor} to reach its aims",
    yes: {
      holder: "Attraction counts",
      view: "Whoever is admired finds partners, is believed, and need not pay or force; {attractor:gains/gain} by it what arms could not win.",
    },
    no: {
      holder: "Attraction counts for little",
      view: "Liking does not decide matters of safety and money; and what looks like advertising soon turns people away.",
    },
    schools: {
      realism: {
        text: "Liking follows strength; where vital interests are at stake, attraction yields.",
        younger: "When it matters, strength counts more than being liked.",
      },
      liberalism: {
        text: "Open societies attract by what they are; help, exchange and fair rules make friends that last.",
        younger: "Openness, help and fairness make lasting friends.",
      },
      constructivism: {
        text: "To be a model is power of a deep kind: it changes what others want.",
        younger: "A model changes what others want.",
      },
    },
    parallels: [
      {
        when: "1948",
        what: "Under the Marshall Plan the United States began to help western Europe to rebuild; the help won markets and friends.",
      },
      { when: "1961", what: "President Kennedy founded the Peace Corps, which sends volunteers abroad." },
      {
        when: "2004",
        what: "China opened the first of its Confucius Institutes abroad, in South Korea; they later spread to many countries and met with criticism too.",
      },
    ],
    strong: [
      "Name what attracts, whom, and what {attractor:gets/get} by it.",
      "Tell attraction from payment and from pressure.",
      "Show where deeds and image differ.",
    ],
    misconceptions: [
      "Soft power means being nice.",
      "Soft power can be bought by advertising.",
      "Soft power replaces all other power.",
    ],
    limit: "that attraction seldom works alone and never on everybody",
    planning: "Whom {does:attractor} want to win, and by what?",
    everyday: "Whose advice do you follow although nobody makes you? Why?",
    memo: {
      decision: "how to meet the efforts of {attractor} to win friends",
      one: { do: "welcome them and ask for openness", because: "exchange serves both" },
      other: { do: "limit them", because: "influence that hides its aims is no exchange" },
    },
    motion: "being admired is worth more to a state than being feared",
    motionIs: "yes",
    discussion: [
      "What in the article would make you admire {attractor}, and what not?",
      "When does winning hearts become propaganda?",
    ],
  },
];
