import type { Rubric } from "./schema";

const labels = ["Beginning", "Developing", "Meeting", "Exceeding"] as const;
/** name, what is judged, then the four levels from the lowest. */
type Row = [string, string, string, string, string, string];

const thesis: Row = [
  "Thesis",
  "Takes a clear position on the question.",
  "No position, or one that doesn't answer the question.",
  "A position that is vague or changes in the course of the essay.",
  "A clear position that answers the question and is kept to.",
  "A clear and limited position that names its main grounds and its bounds.",
];
const evidence: Row = [
  "Evidence",
  "Supports the claims with sentences of the article, cited.",
  "No evidence, or none from the article.",
  "Some evidence, but loosely fitting or not cited.",
  "Fitting, cited evidence for each main claim.",
  "Well-chosen, cited evidence from several parts of the article, its limits noted.",
];
const reasoning: Row = [
  "Reasoning",
  "Shows how the evidence supports the claim.",
  "Evidence stands beside claims without a link.",
  "Links are stated but leave gaps.",
  "Each link from evidence to claim is explained.",
  "Links are explained and weighed, and assumptions are named.",
];
const counter: Row = [
  "Counter-argument",
  "Deals fairly with the other view.",
  "No other view is named.",
  "Another view is named but not answered.",
  "Another view is stated fairly and answered.",
  "The strongest other view is stated fairly and answered, granting what is right in it.",
];
const conventions: Row = [
  "Conventions",
  "Is ordered and correct.",
  "Errors and lack of order make it hard to follow.",
  "Some errors; the order is not always clear.",
  "Clear paragraphs and few errors.",
  "A clear line from first to last sentence, precise words, hardly an error.",
];
const conceptRow = (name: string): Row => [
  "Concept",
  `Uses the idea of ${name} correctly.`,
  "The idea is missing or misunderstood.",
  "The idea is named but hardly applied.",
  "The idea is explained and applied to the article.",
  "The idea is applied with insight, and where it doesn't fit is shown.",
];
const focus: Row = [
  "Concept",
  "Uses the key terms of the matter correctly.",
  "Key terms are missing or misunderstood.",
  "Key terms are named but hardly explained.",
  "Key terms are explained and used rightly.",
  "Key terms are used with precision, and their bounds are shown.",
];

/** Six criteria of four levels, 1 to 4 points each. */
export function rubricFor(concept: string | null): Rubric {
  const table = [thesis, evidence, reasoning, counter, concept ? conceptRow(concept) : focus, conventions];
  return {
    criteria: table.map(([name, description, ...levels], n) => ({
      id: `c${n + 1}`,
      name,
      description,
      levels: levels.map((text, at) => ({
        id: `c${n + 1}l${at + 1}`,
        label: labels[at] ?? "Level",
        points: at + 1,
        description: text,
      })),
    })),
  };
}
