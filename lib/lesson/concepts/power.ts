import { type Concept, own } from "./concept";

export const power: Concept[] = [
  {
    slug: "patron-client",
    name: "patron and client",
    least: 2,
    definition:
      "A patron is a stronger state that protects and supplies a weaker one, its client; each needs the other, and neither fully controls the other.",
    cue: /\b(?:all(?:y|ies)|backing|backed|support(?:ed|s|ing)?|client|patron|prop(?:ped)? up|military aid|arms sales|depend(?:s|ed|ent)? on|rescue[ds]?|saved)\b/i,
    title: (c) => `How far can ${c.power} steer a partner?`,
    question: (c) =>
      `Stronger states often protect weaker partners, yet partners may not do as they are told. How much control does ${c.power} have over ${c.other}, according to the article: does support buy obedience, or does the partner keep its own course?`,
    yes: {
      holder: () => "Support buys influence",
      view: (c) =>
        `${c.other} needs what ${c.power} gives, so ${c.power} can press for a change of course by giving or holding back support.`,
    },
    no: {
      holder: () => "The partner keeps its own aims",
      view: (c) =>
        `${c.other} has aims of its own and can follow them even where ${c.power} is displeased, since the power doesn't want its partner to fall.`,
    },
    planning: (c) => `What does ${c.power} give, what does it want in return, and does it get it?`,
  },
  {
    slug: "sphere-of-influence",
    name: "sphere of influence",
    least: 2,
    definition:
      "A sphere of influence is a region in which one outside power expects to have the last word and keeps rivals out.",
    cue: /\b(?:presence|influence|foothold|bases?|region(?:al)?|backyard|annex\w*|occup\w+|territor\w+|dominat\w+|expan\w+|border)\b/i,
    title: (c) => `A place of its own? ${own(c.power)} reach abroad`,
    question: (c) =>
      `Great powers have often claimed regions in which others should not interfere. Do the acts of ${c.power} that the article describes amount to building a sphere of influence, or can they be explained in another way?`,
    yes: {
      holder: () => "It is building a sphere",
      view: (c) =>
        `${c.power} seeks a lasting place and a last word in the region, and its acts serve that end.`,
    },
    no: {
      holder: () => "Other aims explain it",
      view: (c) =>
        `${c.power} acts for limited ends such as safety, money or standing, and doesn't try to keep others out for good.`,
    },
    planning: () => "Which acts in the text point to a lasting claim on a region, and which do not?",
  },
  {
    slug: "balance-of-power",
    name: "balance of power",
    least: 2,
    definition:
      "A balance of power is a spread of strength among states in which none can dominate; states join or arm to stop one from growing too strong.",
    cue: /\b(?:balance|rival\w*|great power|powers|alliance|counter\w*|compet\w+|strength|dominan\w+|superpower|struggle)\b/i,
    title: (c) => `Balancing ${c.power}`,
    question: (c) =>
      `Some hold that peace lasts longest where no state can dominate the others. Judged by the article, would a stronger check on ${c.power} make the situation safer or more dangerous?`,
    yes: {
      holder: () => "A stronger check is safer",
      view: (c) =>
        `Where nobody stands against it, ${c.power} can act as it likes; a firm answer would keep it within limits.`,
    },
    no: {
      holder: () => "A stronger check is more dangerous",
      view: (c) =>
        `Pressing ${c.power} harder may drive it to act sooner and harder; room for agreement is worth more.`,
    },
    planning: (c) => `Who in the text could check ${c.power}, and did they?`,
  },
  {
    slug: "great-power-responsibility",
    name: "great powers and small peoples",
    least: 1,
    definition:
      "Great powers decide much over the heads of weaker peoples; some say that their strength gives them duties toward those peoples, others that states owe this only to their own citizens.",
    cue: /\b(?:great power|pawns?|civilians?|millions|people of|victims?|refugees?|deserve\w*|suffer\w*|population|abandon\w*|betray\w*)\b/i,
    title: () => "What do the strong owe the weak?",
    question: (c) =>
      `When ${c.power} acts abroad, should it be judged by what it gains or by what happens to the people affected? Use the article to argue which standard is the better one.`,
    yes: {
      holder: () => "Judge by the people affected",
      view: (c) =>
        `An act of ${c.power} that leaves the people concerned worse off is a failure, whatever the power itself has gained.`,
    },
    no: {
      holder: () => "Judge by the state's interest",
      view: (c) =>
        `A government answers to its own citizens first; ${c.power} can't be expected to act against its own interest.`,
    },
    planning: () => "Who gains and who pays in the events that the text describes?",
  },
  {
    slug: "rising-power",
    name: "rising and ruling powers",
    least: 2,
    definition:
      "When a rising state comes near to the strength of the leading one, the fear of the one and the ambition of the other may lead to conflict.",
    cue: /\b(?:ris(?:e|ing) (?:power|of)|growing (?:power|influence|strength)|superpower|hegemon\w*|leading power|world order|decline|emerging|economic power|global leader\w*)\b/i,
    title: (c) => `${c.power} and the order of the world`,
    question: (c) =>
      `Can a change in the weight of states happen in peace? Use what the article says about ${c.power} and ${c.other} to argue for or against.`,
    yes: {
      holder: () => "Peaceful change is possible",
      view: () =>
        "Trade, talks and shared rules give both sides more to lose by conflict than by giving way.",
    },
    no: {
      holder: () => "Conflict is likely",
      view: () =>
        "The stronger fears to lose its place and the rising one won't wait; distrust grows on both sides.",
    },
    planning: () => "Which signs of fear and which of ambition does the text show?",
  },
  {
    slug: "prestige",
    name: "prestige",
    least: 1,
    definition:
      "Prestige is a state's name for power: being seen as strong and effective can matter as much as gaining land or money.",
    cue: /\b(?:prestige|profile|international player|reputation|humiliat\w+|respect|credib\w+|standing in the world|status|image|weakness|looks? weak)\b/i,
    title: (c) => `To be seen as strong: ${c.power} and prestige`,
    question: (c) =>
      `Is being seen as a strong player a sound reason for a state to act abroad? Judge ${own(c.power)} course, as the article describes it, by this question.`,
    yes: {
      holder: () => "Prestige is worth it",
      view: (c) =>
        `A state that is taken seriously gets its way without fighting; ${c.power} gains in every later talk.`,
    },
    no: {
      holder: () => "Prestige is a poor reason",
      view: (c) =>
        `What ${c.power} gains in name it may pay for in money, lives and trust, and a name is soon lost.`,
    },
    planning: (c) => `What did ${c.power} win in the eyes of others, and what did it cost?`,
  },
];
