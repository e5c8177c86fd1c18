import type { Concept } from "../concept";

/** Talking, trading and helping others to talk. */
export const bargaining: Concept[] = [
  {
    slug: "linkage",
    name: "bargaining and linkage",
    definition: {
      text: "In bargaining each side gives up what it values less for what it values more. Linkage joins two matters that have nothing to do with each other, so that a step in the one is paid for in the other.",
      younger:
        "In bargaining each side gives something to get something. Linkage means tying two different matters together: I help you there if you help me here.",
    },
    sources: [
      "Thomas C. Schelling, The Strategy of Conflict (1960)",
      "Ernst B. Haas, “Why Collaborate? Issue-Linkage and International Regimes”, World Politics 32:3 (1980)",
      "Henry Kissinger, White House Years (1979), on linkage",
    ],
    roles: {
      bargainer: "the one that offers a step in return for another",
      other: "the one that could pay for it",
    },
    needs: ["bargainer"],
    least: 3,
    rules: [
      {
        when: "{bargainer:slb} *14 (?:in_return_for|in_exchange_for|in_return|in_exchange|quid_pro_quo|as_the_price_for|as_the_price_of)",
        shows: "what {bargainer} might give and get",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:in_return_for|in_exchange_for|quid_pro_quo|bargaining_chips?) *10 {bargainer:slb}",
        shows: "what {bargainer} might give and get",
        weight: 2,
        side: "yes",
      },
      {
        when: "{bargainer:slb} *10 (?:trade[sd]?_off|barter\\w*|concession|concessions|bargaining_chips?|contingent_on|conditional_on|linked_to|on_condition_that|strings_attached|sweetener)",
        shows: "the terms of {bargainer}",
        weight: 2,
      },
      {
        when: "{bargainer:slb} ~6 (?:offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|ready_to|willing_to|prepared_to) *12 if|in_return|in_exchange|provided",
        shows: "the offer of {bargainer}",
        weight: 2,
      },
      {
        when: "{bargainer:slb} *8 (?:re-engage|reengage|mend_fences|improve_relations|rapprochement|repair_ties|normali[sz]e) *3 with ~2 {other:slb}",
        shows: "what {bargainer:wants/want} from {other}",
        weight: 2,
      },
      {
        when: "(?:re-engage|reengage|mend_fences|rapprochement|normali[sz]e_relations) *2 with ~1 {other:slb}",
        shows: "what it wants from {other}",
        weight: 1,
      },
      {
        when: "(?:talks|deal|agreement|bargain) *6 (?:succeed|fail|progress|breakthrough|substantive)",
        shows: "what the talks could bring",
        weight: 1,
      },
      {
        when: "(?:ulterior_motives?|motives?|suspicion)",
        shows: "doubt about what is really wanted",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:revision|easing|lifting|relief|end) of ~1 SANCTIONS",
        shows: "a possible price",
        weight: 1,
        side: "yes",
      },
    ],
    title: "What is the price? {bargainer} at the table",
    question: {
      text: "Some think that {bargainer:acts/act} for the reasons that it gives; others that its step in one matter is to be paid for in another. Judged by the article, which reading is the better founded, and would such a trade be fair to those it is made about?",
      younger:
        "{does:bargainer} do this for its own sake, or to get something in return? And would that be fair? Argue from the article.",
    },
    issue: "whether {bargainer:is} bargaining, and whether the bargain would be fair",
    yes: {
      holder: "It is a bargain",
      view: "The step of {bargainer} makes sense above all as one half of a trade; the other half is what it wants in return.",
    },
    no: {
      holder: "It has reasons of its own",
      view: "{bargainer} had grounds enough in the matter itself; that it may gain elsewhere does not show that it acts for that.",
    },
    schools: {
      realism: {
        text: "States trade what they have for what they need; linking matters is how the side that is strong in one place is paid in another.",
        younger: "States trade one thing for another to become stronger.",
      },
      liberalism: {
        text: "Joining matters lets both sides gain where alone they could not agree; institutions and watchers make such bargains last.",
        younger: "Good bargains help both sides, and rules make them last.",
      },
      constructivism: {
        text: "Some things, it is felt, may not be traded: rights, lives, other people’s land. Where that line runs is itself what the sides argue about.",
        younger: "Some things should not be traded; people argue about which.",
      },
    },
    parallels: [
      {
        when: "1962",
        what: "The Soviet Union took its missiles out of Cuba; the United States pledged not to invade the island and in secret agreed to take its own missiles out of Turkey.",
      },
      {
        when: "1972",
        what: "Nixon and Kissinger sought to link arms control and trade with the Soviet Union to its conduct elsewhere; how well this worked is disputed.",
      },
      {
        when: "1978",
        what: "At Camp David Egypt and Israel agreed on peace in return for the Sinai; American aid to both made the bargain easier.",
      },
    ],
    strong: [
      "Name both halves of the bargain: what {bargainer:gives/give} and what it would get.",
      "Tell what the article reports from what it only expects or suspects.",
      "Ask whether those who pay for the bargain have agreed to it.",
    ],
    misconceptions: [
      "A bargain is always fair because both sides agree.",
      "Linking two matters is dishonest.",
      "Whoever gains by a step must have taken it for the gain.",
    ],
    limit: "that a forecast of a trade is not proof that one was made",
    planning: "What would each side give up, what would it get, and who else pays?",
    everyday:
      "“I’ll help you with the maths if you lend me your bike.” When is such a deal fair? When would somebody else be paying for it?",
    memo: {
      decision: "whether to pay {bargainer} for its step",
      one: {
        do: "offer a limited price, step for step",
        because: "what is not rewarded will not be repeated",
      },
      other: {
        do: "keep the two matters apart",
        because: "paying for one wrong by forgetting another invites more of both",
      },
    },
    motion: "{bargainer} should get something in return for its step",
    motionIs: "yes",
    debate: {
      for: "A step that helps others should be rewarded, or it will not be repeated.",
      against:
        "Paying in one matter for conduct in another buys off a wrong, and leaves others to bear the price.",
    },
    discussion: [
      "Which words in the article report a bargain, and which only expect one?",
      "Is there something in this matter that should never be traded?",
    ],
  },
  {
    slug: "negotiation",
    name: "ripeness for negotiation",
    definition: {
      text: "Talks succeed, on one account, when the moment is ripe: when each side feels stuck in a costly deadlock that it cannot win, and sees a way out that it could accept. Before that, talks are a way of gaining time.",
      younger: "Peace talks work best when both sides see that they can’t win and that there is a way out.",
    },
    sources: [
      "I. William Zartman, Ripe for Resolution (1985)",
      "Roger Fisher and William Ury, Getting to Yes (1981)",
    ],
    roles: { first: "one side of the talks", second: "the other side of the talks" },
    needs: ["first", "second"],
    rules: [
      {
        when: "(?:bargain|ceasefire|talks|summit|negotiations|truce) between ~3 {first:slgp} ~2 and ~2 {second:slgp}",
        shows: "who deals with whom",
        weight: 2,
      },
      {
        when: "{first:slgop} *6 (?:peace|settlement) with ~2 {second:slgp}",
        shows: "who deals with whom",
        weight: 2,
      },
      {
        when: "{first:slp} *30 (?:peace_process|peace_talks|negotiations) *30 {second:slp}",
        shows: "who deals with whom",
        weight: 1,
      },
      {
        when: "(?:little_progress|made_progress|no_progress|sticking_point|at_an_impasse)",
        shows: "how far the talks have come",
        weight: 1,
      },
      { when: "talking to ~2 {second:slgp}", shows: "talk with {second}", weight: 1 },
      {
        when: "TALKING ,~3 between ~3 {first:slgopb} ~3 and ~3 {second:slgopb}",
        shows: "who talks with whom",
        weight: 2,
      },
      {
        when: "{first:slgop} ~3 and ~3 {second:slgop} ~6 (?:TALKING|negotiat\\w+|resume\\w*)",
        shows: "who talks with whom",
        weight: 2,
      },
      {
        when: "{first:slgop} ~8 (?:TALKING|negotiat\\w+|sit_down) ~1 with ~3 {second:slgop}",
        shows: "who talks with whom",
        weight: 2,
      },
      {
        when: "{first:slgop} *6 (?:willing|ready|open|prepared|agreed) to ~3 (?:talk|talks|negotiate|meet|sit|dialogue|resume) *8 {second:slgop}",
        shows: "readiness to talk",
        weight: 2,
        side: "yes",
      },
      {
        when: "{first:slgop} *6 (?:cancel\\w*|call(?:s|ed)_off|walk(?:s|ed)_out|break(?:s|ing)?_off|broke_off|reject\\w*|refus\\w*) *6 (?:TALKING|negotiat\\w+|meet)",
        shows: "where talks break off",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:deadlock|stalemate|impasse|hard_line|intransigence|breakdown|collapsed?) *8 (?:talks|negotiat\\w+|peace)",
        shows: "what stands in the way",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:talks|negotiat\\w+|peace) *8 (?:deadlock|stalemate|impasse|collapse\\w*|fail\\w*|broke|stalled)",
        shows: "what stands in the way",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:conciliatory|compromise|concessions?|breakthrough|ceasefire|cease-fire|truce|roadmap|agreement_has_been_reached)",
        shows: "a way out",
        weight: 1,
        side: "yes",
      },
      { when: "(?:peace_talks|peace_process|negotiations|summit)", shows: "the talks", weight: 1 },
    ],
    title: "Is the time ripe? {first} and {second}",
    question: {
      text: "Are {first} and {second} ready to settle, or are they only talking? Judge by the article whether each is stuck at a cost that it can’t bear, and whether there is a way out that both could accept.",
      younger: "Are {first} and {second} ready to make a deal? Argue from what the article says about each.",
    },
    issue: "whether {first} and {second} are ready to settle",
    yes: {
      holder: "The time is ripe",
      view: "Going on costs each side more than it gains, and the article shows the outline of a deal.",
    },
    no: {
      holder: "The time is not ripe",
      view: "At least one side still hopes to get more by waiting or by pressing, and talks to win time.",
    },
    schools: {
      realism: {
        text: "Talks record the balance of strength; they succeed when neither side can hope for more from going on.",
        younger: "Talks show who is stronger; they work when nobody can win.",
      },
      liberalism: {
        text: "Talks succeed when there are gains for both, trust can be built step by step, and outsiders vouch for the result.",
        younger: "Talks work when both sides can gain and others guarantee the deal.",
      },
      constructivism: {
        text: "To sit at one table is to recognise each other; that can change what each side holds to be possible.",
        younger: "Sitting at one table can change how enemies see each other.",
      },
    },
    parallels: [
      {
        when: "1978",
        what: "At Camp David President Carter kept the leaders of Egypt and Israel together for thirteen days until they agreed.",
      },
      {
        when: "1995",
        what: "The war in Bosnia was ended by talks in Dayton, Ohio, after the military balance had shifted and NATO had bombed.",
      },
      {
        when: "1998",
        what: "The Good Friday Agreement ended most of the violence in Northern Ireland after some thirty years.",
      },
    ],
    strong: [
      "Say for each side what going on costs it, with a sentence of the article.",
      "Sketch a deal that both might accept, and say what each would have to swallow.",
      "Name a sign by which one could tell talking in earnest from playing for time.",
    ],
    misconceptions: [
      "If both sides talk, both want peace.",
      "Talks fail because the leaders don’t like each other.",
      "A compromise is always half-way between the two.",
    ],
    limit: "that ripeness is easier to see afterwards than at the time",
    planning: "What does each side want from the talks, and what could it give up?",
    everyday:
      "Think of a quarrel that ended. What made both sides ready to stop: being tired of it, a good offer, or somebody’s help?",
    memo: {
      decision: "whether to call the sides together now",
      one: { do: "call them together at once", because: "a chance that is missed may not come back" },
      other: {
        do: "prepare in quiet and wait for a better moment",
        because: "talks that fail make the next ones harder",
      },
    },
    motion: "{first} and {second} are not yet ready to settle",
    motionIs: "no",
    discussion: [
      "Which side in the article has more to lose if the talks fail?",
      "What is the difference between agreeing to talk and agreeing?",
    ],
  },
  {
    slug: "mediation",
    name: "mediation",
    definition: {
      text: "A mediator is a third party that helps opponents to agree: by carrying messages, by proposing terms, or by adding promises and pressure of its own. Trust helps, but mediators need not be neutral; some succeed because they can move one side.",
      younger: "A mediator is a third party that helps two sides in a quarrel to find an agreement.",
    },
    sources: [
      "Saadia Touval and I. William Zartman (eds), International Mediation in Theory and Practice (1985)",
      "Jacob Bercovitch (ed.), Resolving International Conflicts (1996)",
    ],
    roles: { mediator: "the third party", first: "one side", second: "the other side" },
    needs: ["mediator"],
    rules: [
      {
        when: "{mediator:slob} ,~10 (?:hosted|carried_messages|carries_messages|brought_together|shuttled|go-between)",
        shows: "what {mediator:does} for the talks",
        weight: 2,
      },
      {
        when: "(?:which|that) {mediator:slob} (?:brokered|mediated|hosted|arranged)",
        shows: "what {mediator} brought about",
        weight: 2,
      },
      { when: "envoy of ~1 {mediator:o}", shows: "the part of {mediator}", weight: 2 },
      {
        when: "{mediator:slob} ~3 (?:offered|tries|tried|hopes) to (?:mediate|broker|bring|reconcile)",
        shows: "the part of {mediator}",
        weight: 2,
      },
      { when: "{mediator:slob} ~6 MEDIATE ~5 TALKS", shows: "what {mediator:does} for the talks", weight: 2 },
      {
        when: "{mediator:slob} ~6 (?:mediat(?:e|es|ed|ing)|broker(?:ed|s|ing)?|facilitat(?:e|es|ed|ing)) ~4 between",
        shows: "what {mediator:does} for the talks",
        weight: 2,
      },
      {
        when: "{mediator:slob} ~3 (?:mediators?|mediation|mediating|envoys?|peace_envoy|special_envoy|good_offices|special_representative|shuttle_diplomacy)",
        shows: "the part of {mediator}",
        weight: 2,
      },
      {
        when: "(?:mediated|brokered|sponsored|convened|hosted|facilitated) by ~3 {mediator:slob}",
        shows: "the part of {mediator}",
        weight: 2,
      },
      {
        when: "(?:mediators?|mediation|special_envoy|envoy|go-between|intermediary|broker)",
        shows: "how mediation is spoken of",
        weight: 1,
      },
      {
        when: "{mediator:slob} -brokered|-mediated|-led ~2 TALKS",
        shows: "the part of {mediator}",
        weight: 2,
      },
    ],
    title: "Can {mediator} make peace between others?",
    question: {
      text: "Must a mediator be neutral, or does it need means to move the sides? Judged by the article, {is:mediator} the right one to help, and what can it bring about?",
      younger: "{is:mediator} the right one to help the sides agree? Argue from the article.",
    },
    issue: "whether {mediator} can bring the sides to agree",
    yes: {
      holder: "It can help",
      view: "{mediator:has} the trust or the means that the sides lack, and can propose what neither could be first to say.",
    },
    no: {
      holder: "It cannot help",
      view: "Peace depends on what the sides want; {mediator:has} aims of its own and cannot give them the will to settle.",
    },
    schools: {
      realism: {
        text: "Mediators succeed by leverage: what they can give, withhold and guarantee. Neutrality without means is politeness.",
        younger: "A mediator needs something to give or to take away.",
      },
      liberalism: {
        text: "A mediator makes it easier to trust: it carries information, finds gains for both and lends the agreement an institution.",
        younger: "A mediator helps the sides to trust each other.",
      },
      constructivism: {
        text: "A mediator’s standing is its means: sides accept from a respected third what they could not accept from each other.",
        younger: "People accept from a respected third what they refuse from an enemy.",
      },
    },
    parallels: [
      {
        when: "1905",
        what: "President Theodore Roosevelt mediated the end of the war between Russia and Japan and received the Nobel Peace Prize for it.",
      },
      {
        when: "1979–1984",
        what: "The Vatican mediated a dispute between Chile and Argentina over islands at the Beagle Channel, and the two signed a treaty.",
      },
      {
        when: "1993",
        what: "Norway, a small state, hosted the secret talks that led to the Oslo Accords between Israel and the PLO.",
      },
    ],
    strong: [
      "Say what {mediator} can give, withhold or guarantee.",
      "Weigh trust against means: which do the sides need more here?",
      "Ask what {mediator} itself wants from the agreement.",
    ],
    misconceptions: [
      "A mediator decides who is right.",
      "A mediator must be neutral to succeed.",
      "If the talks fail it is the mediator’s fault.",
    ],
    limit: "that no mediator can replace the sides’ own will to settle",
    planning: "What {does:mediator} have that the sides lack: trust, means, or ideas?",
    everyday:
      "Two friends no longer speak to each other and ask you to help. What would you do first? What must you not do?",
    memo: {
      decision: "how {mediator} should lead the talks",
      one: {
        do: "put a full draft on the table",
        because: "the sides can say yes to a third party’s text without losing face",
      },
      other: {
        do: "keep to carrying messages and building trust",
        because: "an agreement that the sides did not write will not be kept",
      },
    },
    motion: "a mediator with means of its own does better than a neutral one",
    motionIs: "yes",
    debate: {
      for: "Sides move when somebody can give, withhold and guarantee.",
      against:
        "A mediator with means has aims of its own; the sides will not trust it, nor keep what was pressed on them.",
    },
    discussion: [
      "What {does:mediator} gain if the talks succeed?",
      "Would a more neutral mediator be better here, or a stronger one?",
    ],
  },
  {
    slug: "arms-control",
    name: "arms control",
    definition: {
      text: "Arms control is agreement among rivals to limit, reduce or give up weapons, or to make their use less likely. It rests on shared fear rather than on trust, and so on inspection: each must be able to see that the other keeps its word.",
      younger:
        "Arms control means that rivals agree to limit or give up weapons, and check that the other does so too.",
    },
    sources: [
      "Hedley Bull, The Control of the Arms Race (1961)",
      "Thomas C. Schelling and Morton H. Halperin, Strategy and Arms Control (1961)",
    ],
    roles: { first: "one party", second: "the other party" },
    needs: ["first", "second"],
    rules: [
      {
        when: "(?:arsenals?|weapons|missiles|warheads) of ~2 {first:s} ~1 and ~2 {second:s}",
        shows: "what {first} and {second} deal about",
        weight: 2,
      },
      {
        when: "{first:sl} *10 (?:agree\\w*|negotiat\\w*|talks?|told|summit|met) *20 {second:sl} *20 (?:arms|nuclear|missiles?|weapons|arsenals?)",
        shows: "what {first} and {second} deal about",
        weight: 1,
      },
      {
        when: "(?:trust_alone|must_be_verified|verified)",
        shows: "how it is checked",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:dismantle\\w*|denucleari[sz]\\w+) *8 {second:sl}",
        shows: "what {second} should give up",
        weight: 1,
      },
      {
        when: "(?:nuclear_war|nuclear_weapons|nuclear_arms|arms_race|nuclear_test\\w*)",
        shows: "the weapons at issue",
        weight: 1,
      },
      {
        when: "{first:slo} *16 (?:denucleari[sz]\\w+|disarm\\w*|arms_control|arms_reduction|give_up_its_(?:nuclear|weapons)|nuclear_(?:deal|agreement|treaty|talks|disarmament|reductions?)|missile_treaty|test_ban|start_treaty|non-?proliferation) *10 {second:slo}",
        shows: "what {first} and {second} deal about",
        weight: 2,
      },
      {
        when: "(?:denucleari[sz]\\w+|disarm\\w*|arms_control|nuclear_(?:deal|agreement|treaty|program(?:me)?|weapons)) *10 {first:slo} *10 {second:slo}",
        shows: "what {first} and {second} deal about",
        weight: 1,
      },
      {
        when: "{first:slo} *10 {second:slo} *10 (?:nuclear|missiles?|warheads?|denucleari[sz]\\w+) *4 (?:treaty|agreement|deal|talks|summit|reduc\\w+|cut|cuts|limit\\w*|freeze|ban)",
        shows: "what {first} and {second} deal about",
        weight: 2,
      },
      {
        when: "(?:verif(?:y|ied|ication)|inspect(?:ors?|ions?)|compl(?:y|iance))",
        shows: "how it is checked",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:cheat\\w*|violat\\w*|test-fir\\w*|launch\\w*|unilateral|secret_program\\w*)",
        shows: "why trust is small",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:denucleari[sz]\\w+|nuclear_weapons|nuclear_program\\w*|arms_race|disarmament)",
        shows: "the weapons at issue",
        weight: 1,
      },
    ],
    title: "Can rivals agree on weapons? {first} and {second}",
    question: {
      text: "Agreements on arms are most needed where trust is smallest. Judged by the article, could an agreement between {first} and {second} on weapons be kept, and would both be safer by it?",
      younger: "Could {first} and {second} keep an agreement on weapons? Argue from the article.",
    },
    issue: "whether {first} and {second} could keep an agreement on weapons",
    yes: {
      holder: "It can be kept",
      view: "Both have reasons to fear a race or a war, and what is inspected need not be trusted.",
    },
    no: {
      holder: "It will not be kept",
      view: "Whoever believes that weapons keep it safe will not give them up, and will find ways round what was signed.",
    },
    schools: {
      realism: {
        text: "States sign what they would do anyway, and keep what they may need; agreements last as long as the balance behind them.",
        younger: "States keep the weapons that they think they need, whatever they sign.",
      },
      liberalism: {
        text: "Inspection, step-by-step deals and shared institutions turn a dangerous race into a game that both can win.",
        younger: "Inspection and step-by-step deals make both safer.",
      },
      constructivism: {
        text: "That some weapons must never be used has become a taboo; agreements matter because they make and teach such norms.",
        younger: "Agreements teach the world that some weapons must not be used.",
      },
    },
    parallels: [
      {
        when: "1968",
        what: "The Treaty on the Non-Proliferation of Nuclear Weapons was opened for signature; it joins a promise not to acquire such weapons with a promise to work for disarmament.",
      },
      {
        when: "1987",
        what: "The United States and the Soviet Union agreed in the INF Treaty to destroy all their ground-launched missiles of medium range, with inspections; the treaty ended in 2019.",
      },
      {
        when: "2015",
        what: "Iran and six powers agreed on limits to Iran’s nuclear programme in return for an easing of sanctions; the United States left the agreement in 2018.",
      },
    ],
    strong: [
      "Say what each side would give up and what it would get.",
      "Ask how each could check the other.",
      "Consider why weapons may be worth more to one side than to the other.",
    ],
    misconceptions: [
      "Arms control is only possible among friends.",
      "An agreement that is broken once was useless.",
      "Fewer weapons always mean more safety.",
    ],
    limit: "that verification can show what is declared, hardly what is hidden",
    planning: "What makes each side want weapons, and what could replace them?",
    everyday:
      "Two rivals agree to stop throwing snowballs with stones in them. How could each be sure that the other keeps to it?",
    memo: {
      decision: "which kind of agreement to propose to {first} and {second}",
      one: {
        do: "propose small steps, each checked and rewarded",
        because: "trust must be built and can’t be signed",
      },
      other: { do: "propose one full agreement", because: "half-measures leave both room to cheat" },
    },
    motion: "agreements on arms with a rival one can’t trust are worth making",
    motionIs: "yes",
    discussion: [
      "What would {first} need to see before it believed {second}, and the other way round?",
      "Why might a government hold that it can’t live without a certain weapon?",
    ],
  },
];
