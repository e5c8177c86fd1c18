import type { Concept } from "./concept";

export const order: Concept[] = [
  {
    slug: "negotiation",
    name: "bargaining for peace",
    least: 2,
    definition:
      "In bargaining each side gives up something it values less for something it values more; force, time and outside help change what each must give.",
    cue: /\b(?:talks|negotiat\w+|deal|agreement|ceasefire|cease-fire|summit|treaty|concession\w*|compromise|conciliatory|mediat\w+|truce|accord)\b/i,
    title: (c) => `At the table: ${c.power} and ${c.other}`,
    question: (c) =>
      `Do talks succeed because the sides want peace or because they are pressed? Use the article's account of ${c.power} and ${c.other} to argue which counts for more.`,
    yes: {
      holder: () => "Pressure brings them to agree",
      view: () =>
        "A side gives way only when going on costs it more; without pressure talks are a way to win time.",
    },
    no: {
      holder: () => "Shared interest brings them to agree",
      view: () =>
        "What is signed under pressure is broken once the pressure ends; only an agreement that serves both sides lasts.",
    },
    planning: () => "What does each side want from the talks, and what could it give up?",
  },
  {
    slug: "alliances",
    name: "alliances",
    least: 2,
    definition:
      "An alliance is a promise of help among states; members fear both being left alone and being drawn into others' quarrels.",
    cue: /\b(?:alliance|allies|ally|NATO|coalition|partners?|mutual defen[cs]e|treaty|pact|bloc)\b/i,
    title: () => "Can an ally be trusted?",
    question: (c) =>
      `Should a state rely on allies for its safety? Use what the article shows of ${c.power} and ${c.other} to argue for or against.`,
    yes: {
      holder: () => "Rely on allies",
      view: () => "No state can bear every danger alone; a promise that is kept makes all its members safer.",
    },
    no: {
      holder: () => "Rely on oneself",
      view: () =>
        "Allies follow their own interest and may leave, or draw one into quarrels that are not one's own.",
    },
    planning: () => "Which promises of help does the text show, and which of them were kept?",
  },
  {
    slug: "international-institutions",
    name: "international institutions",
    least: 2,
    definition:
      "International institutions, such as the United Nations, are bodies and rules by which states agree to settle matters together.",
    cue: /\b(?:United Nations|UN|U\.N\.|Security Council|General Assembly|international law|World Trade Organi[sz]ation|European Union|EU|multilateral|international community|Charter|world body)\b/,
    title: () => "Rules for the strong?",
    question: (c) =>
      `Can common institutions bind great powers, or do the strong obey only where it suits them? Answer with what the article says about ${c.power}.`,
    yes: {
      holder: () => "Institutions bind even the strong",
      view: () =>
        "Common rules save every state costs and give it a name to lose; even great powers justify their acts before others.",
    },
    no: {
      holder: () => "The strong obey where it suits",
      view: () =>
        "No institution has an army of its own; a great power that doesn't agree stays away or stops the decision.",
    },
    planning: () => "Which rules or bodies does the text name, and who followed them?",
  },
  {
    slug: "trade-and-power",
    name: "trade and power",
    least: 2,
    definition: "Trade ties states together; whoever needs the trade less can use it to press the other.",
    cue: /\b(?:trade|exports?|imports?|oil|gas|energy|econom\w+|markets?|currency|investment|loans?|debt)\b/i,
    title: (c) => `Trade as a tie and as a weapon: ${c.power} and ${c.other}`,
    question: () =>
      "Does economic dependence make states more peaceful or easier to press? Use the article's facts to argue your answer.",
    yes: {
      holder: () => "Dependence makes peace",
      view: () =>
        "States that live from each other's trade lose by every quarrel and have reason to settle it.",
    },
    no: {
      holder: () => "Dependence gives power",
      view: () => "Whoever needs the other less can use the tie as a weapon, and will.",
    },
    planning: () => "Who depends on whom in the text, for what, and how is this used?",
  },
  {
    slug: "self-determination",
    name: "self-determination",
    least: 2,
    definition:
      "Self-determination is the right of a people to choose its own government and its place among states.",
    cue: /\b(?:self-determination|independence|autonom\w+|democra\w+|referendum|protest\w*|secession|separatis\w+|colon(?:y|ial|ies)|pro-democracy)\b/i,
    title: (c) => `Who decides for ${c.other}?`,
    question: (c) =>
      `When a people's wish and a great power's interest clash, which should count for more? Argue from what the article says about ${c.other} and ${c.power}.`,
    yes: {
      holder: () => "The people's wish",
      view: () => "Those who live with a decision should make it; order without consent doesn't last.",
    },
    no: {
      holder: () => "The interest of order",
      view: () =>
        "Borders and rule can't change with every wish; stability protects more people than it harms.",
    },
    planning: (c) => `What does the text say that the people of ${c.other} want, and who speaks for them?`,
  },
];
