import type { Idea } from "./essays/idea";
import { paragraphs } from "./essays/shape";
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
const focus: Row = [
  "Key terms",
  "Uses the key terms of the matter correctly.",
  "Key terms are missing or misunderstood.",
  "Key terms are named but hardly explained.",
  "Key terms are explained and used rightly.",
  "Key terms are used with precision, and their bounds are shown.",
];

function made(table: Row[]): Rubric {
  return {
    criteria: table.map(([name, description, ...levels], n) => ({
      id: `c${n + 1}`,
      name,
      description: description.slice(0, 600),
      levels: levels.map((text, at) => ({
        id: `c${n + 1}l${at + 1}`,
        label: labels[at] ?? "Level",
        points: at + 1,
        description: text.slice(0, 600),
      })),
    })),
  };
}

/** Six criteria of four levels, 1 to 4 points each; `terms` are the matter's own key words, if they are known. */
export function rubricFor(terms: readonly string[] = [], issue = ""): Rubric {
  const own: Row =
    terms.length > 0
      ? [
          "Key terms",
          `Uses the key terms of the matter (${terms.join(", ")}) correctly.`,
          `Key terms such as ${terms[0]} are missing or misunderstood.`,
          "Key terms are named but hardly explained.",
          "Key terms are explained and used rightly.",
          "Key terms are used with precision, and their bounds are shown.",
        ]
      : focus;
  const settled: Row = issue
    ? [
        "Thesis",
        `Takes a clear position on ${issue}.`,
        `No position on ${issue}.`,
        "A position that is vague or changes in the course of the essay.",
        "A clear position that answers the question and is kept to.",
        "A clear and limited position that names its main grounds and its bounds.",
      ]
    : thesis;
  return made([settled, evidence, reasoning, counter, own, conventions]);
}

/** The rubric of a prompt on an idea: its levels speak of the idea, its roles in this text and its two answers. */
export function conceptRubric({ finding: { concept, roles }, say, yes, no }: Idea): Rubric {
  const issue = say(concept.issue);
  const who = Object.entries(concept.roles)
    .filter(([role]) => roles[role] && concept.needs.includes(role))
    .map(([role, what]) => `${roles[role]?.shown} (${what})`)
    .join(" and ");
  const wrong = concept.misconceptions[0]?.replace(/\.$/, "");
  const where = paragraphs([...yes, ...no]);
  return made([
    [
      "Thesis",
      `Takes a clear position on ${issue}.`,
      `No position on ${issue}, or only a summary of the text.`,
      "A position that is vague or changes in the course of the essay.",
      "A clear position that answers the question and is kept to.",
      "A clear and limited position: says under which conditions it holds, and on what grounds.",
    ],
    [
      "Evidence",
      "Supports the claims with sentences of the text, cited by paragraph.",
      "No evidence, or none from the text.",
      "Some evidence, but loosely fitting or not cited.",
      "Fitting, cited evidence for each main claim.",
      `Well-chosen evidence from several paragraphs (such as ${where}), telling what is reported from what is expected or judged.`,
    ],
    reasoning,
    [
      "Counter-argument",
      `Deals fairly with the other of the two answers, “${say(concept.yes.holder)}” and “${say(concept.no.holder)}”.`,
      "No other view is named.",
      "Another view is named but not answered.",
      "The other answer is stated fairly, with a sentence that speaks for it, and answered.",
      "The strongest case for the other answer is made and answered, granting what is right in it.",
    ],
    [
      "Concept",
      `Uses the idea of ${concept.name} correctly${who ? `, for ${who}` : ""}.`,
      `The idea is missing, or misunderstood${wrong ? ` (for example: “${wrong}”)` : ""}.`,
      "The idea is named but hardly applied to the text.",
      "The idea is explained and applied to the right actors of the text.",
      `The idea is applied with insight; the essay sees ${say(concept.limit)}.`,
    ],
    conventions,
  ]);
}
