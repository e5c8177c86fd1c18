import type { Concept } from "../concept";

/** Money, goods and energy as means of power. */
export const economy: Concept[] = [
  {
    slug: "economic-statecraft",
    name: "economic statecraft",
    definition: {
      text: "Economic statecraft uses trade and money to change what another state does: sanctions, embargoes and tariffs as sticks, aid, loans and open markets as carrots. Sanctions put a price on conduct; whether the target pays the price or changes is another matter.",
      younger:
        "Economic statecraft means using trade and money to make another country change what it does. Sanctions, for example, limit trade as a punishment.",
    },
    sources: [
      "David A. Baldwin, Economic Statecraft (1985)",
      "Gary Clyde Hufbauer, Jeffrey J. Schott and others, Economic Sanctions Reconsidered (1985, 3rd edn 2007)",
    ],
    roles: { target: "the state that is to be moved", sender: "those who use the means" },
    needs: ["target"],
    least: 3,
    rules: [
      {
        when: "(?:magnified|worsened|deepened|compounded) by *8 (?:oil_prices|prices|pandemic|corruption)",
        shows: "that other causes are at work too",
        weight: 1,
        side: "no",
      },
      {
        when: "not_clear_whether|unclear_whether|too_late|symbolic|loopholes?|other_buyers|new_partners",
        shows: "doubt about the measures",
        weight: 1,
        side: "no",
      },
      {
        when: "knew *8 (?:sanctions) *8 anyway",
        shows: "that the measures did not deter",
        weight: 1,
        side: "no",
      },
      {
        when: "SANCTIONS ~1 {sender:slob} *8 (?:impos\\w+|put|plac\\w+|threaten\\w*) ~1 on ~1 {target:slg}",
        shows: "what {sender:does} to {target}",
        weight: 2,
      },
      {
        when: "{sender:slob} *10 (?:sanctions|measures|tariffs) *6 (?:on|against) ~2 {target:slg}",
        shows: "what {sender:does} to {target}",
        weight: 2,
      },
      { when: "(?:punish\\w*) ~1 {target:sl}", shows: "the punishment of {target}", weight: 1 },
      {
        when: "{sender:slob} *6 (?:freez\\w+|froze|bans?|banned|blocks?|blocked|bars?) *4 (?:assets|visas|exports?|imports?|funds|banks|oil) *10 {target:sl}",
        shows: "what {sender:does} to {target}",
        weight: 2,
      },
      {
        when: "{target:sl} 's? economy *14 (?:price|cost|hurt|suffer\\w*|collapse\\w*|shrink\\w*)",
        shows: "what the measures do to {target}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{target:sl} *6 (?:attacked_anyway|anyway|all_the_same|has_not_changed|undeterred)",
        shows: "that {target} went on",
        weight: 1,
        side: "no",
      },
      {
        when: "{sender:s} *10 (?:largest_(?:single_)?lender|creditor|debt_trap|lends?|loans?|lending) *12 {target:st}",
        shows: "what {sender:gives/give} to {target}",
        weight: 2,
      },
      {
        when: "{target:s} *14 (?:pay_the_interest|repay|owes|borrow\\w*|debts?|loan|loans)",
        shows: "what {target:owes/owe}",
        weight: 1,
        side: "yes",
      },
      { when: "sanctions *10 (?:threat\\w*|warn\\w*|risk\\w*)", shows: "the threat of measures", weight: 1 },
      {
        when: "{sender:slobp} ~6 IMPOSE ~4 SANCTIONS ~3 on|against ~4 {target:slg}",
        shows: "what {sender:does} to {target}",
        weight: 2,
      },
      {
        when: "SANCTIONS ~3 on|against|targeting ~4 {target:slg}",
        shows: "the measures against {target}",
        weight: 2,
      },
      {
        when: "SANCTIONS over|for ~2 {target:sl} ?'s",
        shows: "why there are measures against {target}",
        weight: 2,
      },
      {
        when: "{target:sl} ~6 (?:sanctioned|embargoed|blacklisted|blockaded) by ~3 {sender:slob}",
        shows: "what {sender:does} to {target}",
        weight: 2,
      },
      {
        when: "{sender:slob} ~3 SANCTIONS ~3 on|against ~4 {target:slg}",
        shows: "what {sender:does} to {target}",
        weight: 2,
      },
      {
        when: "SANCTIONS *16 (?:hurt|hit|damaged?|crippled?|squeezed?|strangl\\w+|bit|battered|weaken\\w*) ,~3 {target:sl}",
        shows: "what the measures do to {target}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{target:sl} *10 (?:revision|easing|lifting|relief|removal|end) *2 (?:of|from) ~2 SANCTIONS",
        shows: "what {target:hopes/hope} for",
        weight: 2,
        side: "yes",
      },
      {
        when: "{target:sl} *10 (?:struggling|desperate|isolated|hurt|shrank|recession) *8",
        shows: "how {target:is} placed",
        weight: 1,
        side: "yes",
      },
      {
        when: "{target:sl} *8 (?:shrug\\w*|evad\\w+|circumvent\\w*|despite|defian\\w+|weather\\w*) *4 SANCTIONS",
        shows: "how {target:lives/live} with the measures",
        weight: 1,
        side: "no",
      },
      {
        when: "{sender:slob} *8 (?:aid|loans?|assistance|investment|credit|grants?) *3 to|for ~3 {target:sl}",
        shows: "what {sender:gives/give} to {target}",
        weight: 1,
      },
      {
        when: "(?:economic_sanctions|sanctions|embargo|trade_war|asset_freeze)",
        shows: "the measures",
        weight: 1,
      },
      {
        when: "SANCTIONS *10 (?:fail\\w*|backfire\\w*|ordinary_people|suffer\\w*|black_market|unintended)",
        shows: "what speaks against the measures",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:re-engage|ties|relations|differences|break) with ~1 {sender:b}",
        shows: "who stands behind the measures",
        weight: 1,
      },
    ],
    title: "Does economic pressure on {target} work?",
    question: {
      text: "Sanctions can hurt without changing anything. Judged by the article, is economic pressure on {target} likely to bring the change that it aims at, and who bears its cost?",
      younger: "Will economic pressure make {target} change what it does? Argue from the article.",
    },
    issue: "whether economic pressure on {target:brings/bring} the change that it aims at",
    yes: {
      holder: "The pressure works",
      view: "What it costs gives {target} a reason to change its conduct, or at least to pay for relief, and it costs fewer lives than war.",
    },
    no: {
      holder: "The pressure fails",
      view: "{target} can find other partners, let its people bear the cost, and give way in appearance only.",
    },
    schools: {
      realism: {
        text: "Sanctions matter where the sender is strong and the stake for the target small; a state will bear much for what it holds vital.",
        younger: "A state will bear much pain for what it finds vital.",
      },
      liberalism: {
        text: "Economic ties make pressure possible, and many states acting together by common rules make it strong; clear terms for lifting it make it fair.",
        younger: "Pressure works best when many countries join by common rules.",
      },
      constructivism: {
        text: "Sanctions are also a verdict: they say that conduct is outside what the community of states accepts. That can shame, or can unite a people against outsiders.",
        younger: "Sanctions also say “this is wrong”; that can shame a country or make it stubborn.",
      },
    },
    parallels: [
      {
        when: "1935–1936",
        what: "The League of Nations put sanctions on Italy for its attack on Ethiopia but left out oil; Italy completed the conquest.",
      },
      {
        when: "1986–1994",
        what: "Sanctions were one of several pressures on South Africa’s apartheid government before it gave way to free elections; their share in this is disputed.",
      },
      {
        when: "from 1960",
        what: "The United States has kept an embargo on Cuba for more than sixty years without bringing about a change of government.",
      },
    ],
    strong: [
      "State the aim of the pressure, then judge it by that aim and not by the pain.",
      "Separate the effect of the measures from other causes that the article names, such as prices.",
      "Say who pays: leaders, ordinary people, or the senders themselves.",
    ],
    misconceptions: [
      "If sanctions hurt, they work.",
      "Sanctions cost only the target.",
      "Sanctions are either a complete success or useless.",
    ],
    limit: "that other causes than the measures may explain what {target:does}",
    planning:
      "What is the pressure meant to change, and what has it changed so far according to the article?",
    everyday:
      "A class loses its outing because of what a few pupils did. Does that change what those few do? Whom does it hurt?",
    memo: {
      decision: "whether the pressure on {target} should be kept, eased or raised",
      one: {
        do: "keep it until the aim is reached",
        because: "pressure that is eased for half a step teaches that half a step is enough",
      },
      other: {
        do: "ease it step by step in return for conduct",
        because: "pressure that never ends gives no reason to change",
      },
    },
    motion:
      "sanctions on {target} should be eased[ by {sender}] only when it has changed its conduct in full",
    motionIs: "yes",
    debate: {
      for: "Pressure that is eased for half a step teaches that half a step is enough.",
      against:
        "Without a reward for each step {target:has} no reason to begin, and ordinary people go on paying.",
    },
    discussion: [
      "Who bears the cost of the pressure according to the article, and who decides whether to give way?",
      "How could one tell whether the measures, and nothing else, made {target} act?",
    ],
  },
  {
    slug: "energy-power",
    name: "energy and power",
    definition: {
      text: "Whoever sells oil or gas earns money and influence by it; whoever must buy can be pressed. But dependence runs both ways: a seller who lives from one good is at the mercy of its price and its customers.",
      younger:
        "Selling oil or gas gives a country money and influence. But a country that lives only from oil or gas is in trouble when the price falls.",
    },
    sources: [
      "Daniel Yergin, The Prize (1991)",
      "Albert O. Hirschman, National Power and the Structure of Foreign Trade (1945)",
      "Michael L. Ross, The Oil Curse (2012)",
    ],
    roles: { holder: "the state whose energy is in question", buyer: "those who need it" },
    needs: ["holder"],
    least: 4,
    rules: [
      {
        when: "{buyer:sl} ~6 (?:buys?|bought|imports?|gets?) *8 (?:gas|oil|energy|coal) *6 from ~2 {holder:sl}",
        shows: "how {buyer:needs/need} {holder}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{holder:sl} ~4 (?:needs?|lives_from|depends_on) *6 (?:money|oil|gas|exports|buyers)",
        shows: "how {holder:needs/need} its buyers",
        weight: 2,
        side: "no",
      },
      {
        when: "{holder:sl} ~4 (?:oil|gas|energy|petroleum) ~2 (?:supplies|exports?|revenues?|income|weapon|output|production|industry|giant|reserves|wealth|pipelines?|facilities|infrastructure|fields?)",
        shows: "the energy of {holder}",
        weight: 2,
      },
      {
        when: "(?:oil|gas|energy) ~2 (?:from|of|in|off) ~3 {holder:st}",
        shows: "the energy of {holder}",
        weight: 2,
      },
      {
        when: "(?:oil|gas|energy)_-?_?dependent ~1 {holder:sl}",
        shows: "how {holder:depends/depend} on energy",
        weight: 2,
        side: "no",
      },
      {
        when: "oil-dependent|gas-dependent|energy-dependent ~1 {holder:sl}",
        shows: "how {holder:depends/depend} on energy",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:oil|gas|energy) ~1 (?:prices?|revenues?) *14 {holder:sl}",
        shows: "what prices do to {holder}",
        weight: 2,
        side: "no",
      },
      {
        when: "{holder:sl} *10 (?:cut(?:s|ting)?_off|turn(?:s|ed|ing)?_off|halt\\w*|suspend\\w*) *4 (?:gas|oil|energy|supplies|fuel)",
        shows: "how {holder:uses/use} its energy",
        weight: 2,
        side: "yes",
      },
      {
        when: "{buyer:slb} *6 (?:depend\\w*|relian\\w+|relies|rely|buys?|imports?) *4 (?:on|from)? *2 {holder:sl} ?'s *3 (?:gas|oil|energy|supplies)",
        shows: "how {buyer:needs/need} {holder}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:pipelines?|gas_fields?|oil_fields?|lng|drilling|exclusive_economic_zone|energy_security|crude)",
        shows: "the energy at issue",
        weight: 1,
      },
      {
        when: "collapse|fall|drop|slump of|in ~1 (?:oil|gas|energy)_prices",
        shows: "what prices do",
        weight: 1,
        side: "no",
      },
    ],
    title: "A strength or a weakness? Energy and {holder}",
    question: {
      text: "Is energy a weapon in the hands of {holder} or a chain on its foot? Judged by the article, does it give {holder} power over others, or others power over {holder}?",
      younger: "Does energy make {holder} strong or weak? Argue from the article.",
    },
    issue: "whether energy makes {holder} strong or weak",
    yes: {
      holder: "Energy is power",
      view: "Others need what {holder:has} or controls; so it can reward friends and press those who depend on it.",
    },
    no: {
      holder: "Energy is a chain",
      view: "{holder:lives/live} by prices and customers that it does not control; when they fail, its freedom to act goes with them.",
    },
    schools: {
      realism: {
        text: "Energy is a resource of power like steel or grain: states seek to control it and not to depend on rivals for it.",
        younger: "States want to control energy and not to need rivals for it.",
      },
      liberalism: {
        text: "Buyer and seller need each other; open markets and many suppliers turn energy from a weapon into a trade.",
        younger: "Buyers and sellers need each other, so both gain by keeping the peace.",
      },
      constructivism: {
        text: "A pipeline is business among friends and a threat among rivals; its meaning depends on the relation.",
        younger: "A pipeline is business among friends and a threat among rivals.",
      },
    },
    parallels: [
      {
        when: "1973–1974",
        what: "Arab oil producers cut deliveries to the United States and others that supported Israel in the October War; prices rose about fourfold.",
      },
      {
        when: "1986",
        what: "The price of oil fell by more than half; it was one of the things that drained the Soviet Union’s earnings in its last years.",
      },
      {
        when: "2006 and 2009",
        what: "Disputes between Russia and Ukraine over gas led to cuts in deliveries that were felt in other parts of Europe.",
      },
    ],
    strong: [
      "Say who needs whom more, and whether either has another choice.",
      "Tell price from quantity: losing money is another thing than losing supply.",
      "Show with the article how energy changed a political decision, or that it does not show this.",
    ],
    misconceptions: [
      "A state with much oil is always powerful.",
      "Only the buyer depends on the seller.",
      "Energy explains every conflict in which there is oil or gas.",
    ],
    limit: "that energy is one cause among several in what {holder:does}",
    planning: "Who needs the energy, who needs the money, and who could do without longer?",
    everyday:
      "Your school has one canteen. Does the canteen have power over the pupils, or the pupils over the canteen?",
    memo: {
      decision: "how to deal with the energy of {holder}",
      one: {
        do: "look for other supplies or routes, whatever they cost",
        because: "dependence will be used",
      },
      other: {
        do: "deepen the trade by firm contracts",
        because: "those who earn by each other keep the peace",
      },
    },
    motion: "energy makes {holder} weaker rather than stronger",
    motionIs: "no",
    discussion: [
      "In the article, who would be hurt first if the energy stopped flowing: seller or buyer?",
      "Would the states in the article act otherwise if there were no oil or gas?",
    ],
  },
  {
    slug: "interdependence",
    name: "trade and interdependence",
    definition: {
      text: "States that trade much depend on each other. Some hold that this makes peace, since both lose by a quarrel; others that it gives power to the one who needs the trade less.",
      younger:
        "Countries that trade need each other. This can keep the peace, or it can let one of them press the other.",
    },
    sources: [
      "Robert O. Keohane and Joseph S. Nye, Power and Interdependence (1977)",
      "Norman Angell, The Great Illusion (1910)",
      "Henry Farrell and Abraham L. Newman, “Weaponized Interdependence”, International Security 44:1 (2019)",
    ],
    roles: { first: "one trading partner", second: "the other" },
    needs: ["first", "second"],
    rules: [
      {
        when: "{first:slb} *14 (?:world_)?trade *14 {second:slb}",
        shows: "what ties {first} and {second}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{second:slb} *10 (?:trade_arrangements|multilateral_trade|multilateral_basis|freedom_of_trade|resume_trade)",
        shows: "what the tie is for",
        weight: 1,
        side: "yes",
      },
      {
        when: "{first:slb} *8 (?:largest|biggest|main|major) ~2 (?:trading_partner|lender|investor|customer|supplier|market) ~1 (?:of|for|in) ~2 {second:slbt}",
        shows: "what ties {first} and {second}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{first:slb} *16 (?:loan|loans|credit|financial_agreement|trade) *16 {second:slb}",
        shows: "what ties {first} and {second}",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:agreement|loan|credit|trade) ~2 (?:with|to) ~2 {second:slb}",
        shows: "the tie with {second}",
        weight: 1,
      },
      {
        when: "(?:world_trade|trade_barriers|international_trade|exports|imports|commerce|economic_cooperation|prosperity|trading_partner|lender)",
        shows: "the web of trade",
        weight: 1,
        side: "yes",
      },
      {
        when: "{first:s} *10 (?:british_loan|financial_agreement) *20",
        shows: "the agreement",
        weight: 1,
        side: "yes",
      },
      {
        when: "trade|commerce|economic_ties|investment between ~2 {first:slb} ~2 and ~2 {second:slb}",
        shows: "what ties {first} and {second}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{first:slb} *8 (?:trade|exports?|imports?|investments?|loans?|market|goods) *3 (?:with|to|from|in) ~3 {second:slb}",
        shows: "what ties {first} and {second}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{first:slb} *8 (?:tariffs?|trade_war|export_controls?|import_bans?|duties) *4 (?:on|with|against) ~3 {second:slb}",
        shows: "how {first:uses/use} the tie",
        weight: 2,
        side: "no",
      },
      {
        when: "{first:slb} *10 (?:trade_deal|trade_agreement|free_trade|trade_talks|financial_agreement|loan_agreement) *6 {second:slb}",
        shows: "the agreement between them",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:largest|biggest|main)_trading_partner|supply_chains?|debt_trap|decoupl\\w+|free_trade|world_trade|trade_barriers",
        shows: "the web of trade",
        weight: 1,
      },
      {
        when: "(?:depend(?:ent|ence|s)?|reli(?:ant|ance|es)) on ~2 {second:slb}",
        shows: "who needs whom",
        weight: 1,
        side: "no",
      },
    ],
    title: "A tie or a lever? Trade between {first} and {second}",
    question: {
      text: "Does trade make {first} and {second} more peaceful, or only easier to press? Argue from what the article says of their ties.",
      younger:
        "Does trade make {first} and {second} friends, or does it let one press the other? Argue from the article.",
    },
    issue: "whether trade between {first} and {second} serves peace or power",
    yes: {
      holder: "Trade makes peace",
      view: "Both lose by every quarrel, and those who earn by the trade will speak against one.",
    },
    no: {
      holder: "Trade is a lever",
      view: "The one that needs the trade less can press the other by it, and will when it matters.",
    },
    schools: {
      realism: {
        text: "Dependence is a weakness; prudent states ask not only whether they gain but whether the other gains more.",
        younger: "Needing another country is a weakness.",
      },
      liberalism: {
        text: "Trade makes war dearer and gives many people at home a stake in peace; common rules keep it fair.",
        younger: "Trade makes war costly and gives people reasons to keep the peace.",
      },
      constructivism: {
        text: "Trade brings people together and can change how they see each other, but where they see rivals they count each other’s gains.",
        younger: "Trade can change how people see each other.",
      },
    },
    parallels: [
      {
        when: "1914",
        what: "Britain and Germany were among each other’s best customers when they went to war.",
      },
      {
        when: "1951",
        what: "France, West Germany, Italy and the three Benelux states put coal and steel under common rules, so as to make war among them impossible; the European Union grew from it.",
      },
      {
        when: "2010",
        what: "After a clash over islands in the East China Sea, Japan’s supply of rare earths from China broke off for some weeks; whether the government had ordered this is disputed.",
      },
    ],
    strong: [
      "Say who would lose more if the trade ended, and how one can tell from the article.",
      "Tell gain from relative gain: both may win and yet one grow stronger than the other.",
      "Consider who inside each country gains and who loses.",
    ],
    misconceptions: [
      "States that trade never fight.",
      "Trade helps everybody equally.",
      "If both gain, neither has power over the other.",
    ],
    limit: "that trade may calm one quarrel and cause another",
    planning: "Who depends on whom, for what, and who could more easily find somebody else?",
    everyday:
      "You and a friend share one phone contract because it is cheaper. Does this make quarrels rarer, or give one of you a hold over the other?",
    memo: {
      decision: "how closely to tie its economy to {first} or {second}",
      one: { do: "trade with both, by rules that hold for all", because: "many ties are safer than one" },
      other: { do: "keep what is vital in its own hands", because: "any tie may be pulled" },
    },
    motion: "trade between rivals makes war less likely",
    motionIs: "yes",
    discussion: [
      "Who in the article would lose first if the trade stopped?",
      "Is it wise to trade with a state that one fears?",
    ],
  },
];
