import type { Concept } from "./concept";

export const pressure: Concept[] = [
  {
    slug: "sanctions",
    name: "economic pressure",
    least: 1,
    definition:
      "Economic pressure, such as sanctions, limits trade or money in order to make a state change its conduct without war.",
    cue: /\b(?:sanction\w*|embargo\w*|tariffs?|boycott\w*|economic pressure|trade war|freez\w+ (?:of )?assets|blockade\w*)\b/i,
    title: () => "Do sanctions work?",
    question: (c) =>
      `States use economic pressure to change what others do. Judged by the article, is such pressure on or by ${c.power} likely to bring the change it aims at?`,
    yes: {
      holder: () => "Pressure works",
      view: () =>
        "A government whose economy hurts has a reason to give something in return for relief, and it costs fewer lives than force.",
    },
    no: {
      holder: () => "Pressure fails",
      view: () =>
        "Leaders let their people bear the cost, find other partners, and give way only in appearance.",
    },
    planning: () => "What does the text say that the pressure has done so far, and to whom?",
  },
  {
    slug: "deterrence",
    name: "deterrence",
    least: 1,
    definition: "Deterrence keeps another state from an act by making clear that its cost would be too high.",
    cue: /\b(?:deter\w*|threat(?:en)?\w*|nuclear|missiles?|retaliat\w+|warned|red line|warships?|military exercises?)\b/i,
    title: (c) => `Threats that keep the peace? ${c.power} and ${c.other}`,
    question: (c) =>
      `Do threats make war less likely or more likely? Use the dealings of ${c.power} and ${c.other} in the article to argue your answer.`,
    yes: {
      holder: () => "Threats keep the peace",
      view: () =>
        "A clear and believable threat stops an opponent from acting, so that it need never be carried out.",
    },
    no: {
      holder: () => "Threats bring war nearer",
      view: () =>
        "Threats are misread, answered by other threats, and must be carried out once they are doubted.",
    },
    planning: () => "Which threats does the text report, and how did the other side answer?",
  },
  {
    slug: "security-dilemma",
    name: "security dilemma",
    least: 2,
    definition:
      "In a security dilemma one state's steps for its own safety make others feel less safe, so that they arm too and all are worse off.",
    cue: /\b(?:arms race|arms control|arms|weapons?|military (?:build\w*|presence|spending|exercises?)|troops|missiles?|foreign forces)\b/i,
    title: () => "Safe for one, dangerous for all?",
    question: (c) =>
      `Are the military steps of ${c.power} that the article tells of better understood as defence or as a danger to ${c.other}?`,
    yes: {
      holder: (c) => `Seen from ${c.power}`,
      view: (c) =>
        `${c.power} has reasons for concern about its safety, and a state that doesn't prepare may come too late.`,
    },
    no: {
      holder: (c) => `Seen from ${c.other}`,
      view: (c) =>
        `Whatever ${c.power} intends, its steps make ${c.other} less safe, and an answer is to be expected.`,
    },
    planning: () => "How would each side describe its own steps, and how those of the other?",
  },
  {
    slug: "proxy-war",
    name: "proxy war",
    least: 2,
    definition:
      "In a proxy war outside powers support opposite sides of a conflict instead of fighting each other.",
    cue: /\b(?:prox(?:y|ies)|civil war|rebels?|militia\w*|opposition|armed groups?|insurgen\w*|backed|arming|campaign|air ?strikes?|air force)\b/i,
    title: () => "Whose war is it?",
    question: (c) =>
      `Outside powers often help one side of another country's war. Does the part that ${c.power} plays in the article bring the end of the fighting nearer or put it off?`,
    yes: {
      holder: () => "It brings the end nearer",
      view: (c) => `The weight of ${c.power} can decide a deadlocked war or press its own side to the table.`,
    },
    no: {
      holder: () => "It puts the end off",
      view: (c) =>
        `Help from ${c.power} keeps a side fighting that would else have to settle, and brings in other powers.`,
    },
    planning: () => "Who fights, who helps from outside, and what does each of them want?",
  },
  {
    slug: "intervention",
    name: "intervention and sovereignty",
    least: 2,
    definition:
      "Sovereignty is a state's right to run its own affairs; intervention is stepping into another state's affairs, with or without force.",
    cue: /\b(?:interven\w*|interfer\w*|sovereign\w*|invad\w*|invasion|occup\w+|entered|troops|withdraw\w*|foreign (?:forces?|powers?)|internal affairs|independence)\b/i,
    title: (c) => `A right to step in? ${c.power} abroad`,
    question: (c) =>
      `When, if ever, may one state step into the affairs of another? Apply your answer to what the article says about ${c.power}.`,
    yes: {
      holder: () => "Stepping in can be right",
      view: (c) =>
        `Where it is asked for, or where worse would follow, ${c.power} may have good grounds to act beyond its borders.`,
    },
    no: {
      holder: () => "States should keep out",
      view: () =>
        "A people's affairs are its own; powers that step in serve themselves and are slow to leave.",
    },
    planning: (c) => `On what grounds does ${c.power} act, and who agreed to it?`,
  },
];
