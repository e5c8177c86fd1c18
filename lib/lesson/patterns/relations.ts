/** Reason (P5), concession (P11), condition (P10) and purpose (P9), where both sides can be quoted safely. */
import type { Candidate } from "../candidate";
import type { Tools } from "../tools";
import { type Relation, relation } from "./relation";

const reason: Relation = {
  pattern: "reason",
  skill: "cause",
  signal: "reason",
  bank: "reason",
  score: 0.86,
  marker: /\bbecause (?!of\b)/i,
  stem: (main, s, { voice }) =>
    `${voice.Who} says in paragraph ${s.paragraph}: ${main}. What reason is given for this?`,
  written: {
    stem: (main, s, { voice }) =>
      `${voice.Who} says in paragraph ${s.paragraph}: ${main}. Explain what reason is given, and how the reason leads to it.`,
    link: "Says how the reason brings this about, not only that the two go together.",
    model: (main, sub) => `The reason given is that ${sub}. This explains why ${main}.`,
  },
  fits: (cut) =>
    !/\bnot\b|n[’']t\b/.test(cut.main) && !/\b(?:just|partly|only|simply) because/i.test(cut.sentence.text),
};
const concession: Relation = {
  pattern: "concession",
  skill: "concession",
  signal: "concession",
  bank: "concession",
  score: 0.85,
  marker: /\b(?:although|even though|though) /i,
  stem: (main, s, { voice }) =>
    `Paragraph ${s.paragraph} says: ${main}. What does ${voice.who} admit that goes against this?`,
  written: {
    stem: (main, s, { voice }) =>
      `Paragraph ${s.paragraph} says: ${main}. Explain what ${voice.who} grants to the other side, and why the point still stands.`,
    link: "Says that the point made is held to be stronger than what is granted.",
    model: (main, sub) =>
      `It is granted that ${sub}. Even so, the text holds that ${main}; this counts for more.`,
  },
};
const condition: Relation = {
  pattern: "condition",
  skill: "condition",
  signal: "condition",
  bank: "condition",
  score: 0.8,
  marker: /\bif (?!not\b|any\b|ever\b|so\b)/i,
  stem: (main, s) => `Paragraph ${s.paragraph} says: ${main}. Under what condition?`,
  written: {
    stem: (main, s) =>
      `Paragraph ${s.paragraph} says: ${main}. Explain the condition, and what it means for the outcome if it isn't met.`,
    link: "Says that without the condition the outcome isn't to be expected.",
    model: (main, sub) =>
      `The text says that ${main}, but only on a condition: that ${sub}. Without it, this can't be counted on.`,
  },
  fits: (cut) =>
    /\b(?:will|would|could|may|might|can)\b/.test(cut.main) &&
    !/\b(?:even|as|what|ask(?:ed|s)?|know|wonder(?:ed|s)?|see|say|tell|sure|certain|clear|check|learn|find out|whether|decide|unclear) if\b/i.test(
      cut.sentence.text,
    ) &&
    cut.mainTokens.some((t) => t.tag === "NOUN" || t.tag === "PROPN"),
};
const purpose: Relation = {
  pattern: "purpose",
  skill: "purpose",
  signal: "purpose",
  bank: "purpose",
  score: 0.84,
  marker: /\bso that /i,
  stem: (main, s) => `Paragraph ${s.paragraph} says: ${main}. What was this meant to make possible?`,
  written: {
    stem: (main, s) =>
      `Paragraph ${s.paragraph} says: ${main}. Explain what this is meant to make possible, and how.`,
    link: "Says how the first step is meant to bring the second about.",
    model: (main, sub) => `The aim is that ${sub}. To reach it, ${main}.`,
  },
  fits: (cut) =>
    /\b(?:can|could|would|will|may|might)\b/.test(cut.sub) && !/\bso \w+ that\b/.test(cut.sentence.text),
};

export const relations = (tools: Tools): Candidate[] =>
  [reason, concession, condition, purpose].flatMap((r) => relation(r, tools));
