/** A small whole lesson for tests: one text of two sections, one item of each common type, one essay prompt. */
import { type Lesson, lesson } from "./schema";

const words = (count: number) => ({ min: 20, max: count });

/** Parsed by the schema, so that it always is a lesson. `change` replaces top-level parts. */
export function aLesson(change: Partial<Lesson> = {}): Lesson {
  return lesson.parse({
    schemaVersion: 1,
    engine: null,
    title: "The harbour and its treaty",
    texts: [
      {
        id: "t1",
        type: "news",
        title: "The harbour and its treaty",
        provenance: {},
        sections: [
          {
            id: "sec1",
            heading: "What the treaty earned",
            gist: "The treaty earned money that the towns did not see.",
            paragraphs: [
              {
                id: "p1",
                number: 1,
                sentences: [
                  { id: "p1s1", text: "The fishing treaty brought in forty million a year." },
                  { id: "p1s2", text: "However, the harbour towns have seen little of the money." },
                ],
              },
            ],
          },
          {
            id: "sec2",
            heading: "Why the line closed",
            paragraphs: [
              {
                id: "p2",
                number: 2,
                sentences: [
                  {
                    id: "p2s1",
                    text: "The ferry line closed its northern route because insurers would no longer cover ships.",
                  },
                  { id: "p2s2", text: "Crews had asked for shorter trips." },
                ],
              },
            ],
          },
        ],
      },
    ],
    glance: { words: 38, minutes: 1 },
    items: [
      {
        id: "q1",
        kind: "multiple-choice",
        stem: "What reason is given for the end of the northern route?",
        points: 1,
        skill: "cause",
        status: "approved",
        evidence: [[{ sentence: "p2s1" }]],
        options: [
          { id: "a", text: "Ships there could no longer be insured." },
          {
            id: "b",
            text: "Insurers there had lost their ships.",
            wrong: {
              type: "misreading",
              reason: "Paragraph 2 says that insurers would not cover ships.",
              sentence: "p2s1",
            },
          },
          {
            id: "c",
            text: "Crews had asked for shorter trips.",
            wrong: {
              type: "elsewhere",
              reason: "The text says so, but not as the reason.",
              sentence: "p2s2",
            },
          },
          {
            id: "d",
            text: "Fuel had become too dear.",
            wrong: { type: "not-in-text", reason: "The text says nothing of fuel." },
          },
        ],
        key: "a",
      },
      {
        id: "q2",
        kind: "evidence-selection",
        stem: "Which sentence shows that the towns gained little?",
        points: 1,
        skill: "argument",
        status: "approved",
        evidence: [[{ sentence: "p1s2" }]],
      },
      {
        id: "q3",
        kind: "short-answer",
        stem: "Explain who gained from the treaty and who did not.",
        points: 2,
        skill: "inference",
        status: "approved",
        evidence: [[{ sentence: "p1s1" }, { sentence: "p1s2" }]],
        words: words(80),
        modelAnswer: "The treaty earned forty million a year, but the harbour towns saw little of it.",
        keyPoints: [
          {
            id: "k1",
            text: "The treaty earned a great deal.",
            points: 1,
            evidence: [[{ sentence: "p1s1" }]],
          },
          { id: "k2", text: "The towns saw little of it.", points: 1, evidence: [[{ sentence: "p1s2" }]] },
        ],
      },
    ],
    prompts: [
      {
        id: "e1",
        title: "Who should gain from a treaty",
        prompt: "Should a treaty's earnings go first to those who live beside the sea? Argue from the text.",
        requirements: ["Take a position", "Cite two sentences"],
        words: { min: 150, max: 400 },
        status: "approved",
        rubric: {
          criteria: [
            {
              id: "thesis",
              name: "Thesis",
              levels: [
                { id: "l0", label: "Missing", points: 0 },
                { id: "l1", label: "Stated", points: 2 },
                { id: "l2", label: "Arguable and precise", points: 4 },
              ],
            },
            {
              id: "evidence",
              name: "Evidence",
              levels: [
                { id: "l0", label: "None", points: 0 },
                { id: "l1", label: "Some", points: 2 },
                { id: "l2", label: "Apt and quoted", points: 4 },
              ],
            },
          ],
        },
      },
    ],
    glossary: [
      {
        id: "g1",
        term: "treaty",
        partOfSpeech: "noun",
        pronunciation: "",
        definition: "an agreement between states",
        sentences: ["p1s1"],
      },
    ],
    ...change,
  });
}
