/** What changed between two versions of a lesson, part by part, in lines that a person can read. Pure. */
import type { EvidenceSet } from "@/lib/items/base";
import type { Item } from "@/lib/items/schema";
import type { EssayPrompt, Lesson } from "./schema";

/** One line of a part, before and after; empty where it is not there. */
export interface LineChange {
  label: string;
  before: string;
  after: string;
}
export interface PartChange {
  /** "Item 3", "Prompt 1", "Glossary: treaty", "The lesson". */
  part: string;
  is: "came" | "went" | "changed";
  lines: LineChange[];
}
type Lines = [label: string, text: string][];

const letter = (index: number) => String.fromCharCode(65 + index);
type Say = (id: string) => string;

/** "¶2 s1" of each sentence, the sentence counted within its paragraph. */
function sayer(lesson: Lesson): Say {
  const said = new Map<string, string>();
  for (const text of lesson.texts)
    for (const section of text.sections)
      for (const { number, sentences } of section.paragraphs)
        for (const [at, sentence] of sentences.entries()) said.set(sentence.id, `¶${number} s${at + 1}`);
  return (id) => said.get(id) ?? "a sentence no longer in the text";
}
const sayEvidence = (sets: readonly EvidenceSet[], say: Say) =>
  sets.map((set) => set.map((spot) => say(spot.sentence)).join(" + ")).join(" or ");

function keyed(item: Item, say: Say): Lines {
  switch (item.kind) {
    case "multiple-choice":
    case "multiple-select":
    case "claim-and-evidence": {
      const keys = item.kind === "multiple-select" ? item.keys : [item.key];
      const options: Lines = item.options.map(({ id, text, wrong }, at) => [
        `Option ${letter(at)}`,
        `${text}${keys.includes(id) ? " ✓ key" : ""}${wrong ? ` (${wrong.reason})` : ""}`,
      ]);
      return item.kind === "claim-and-evidence" ? [...options, ["Part B", item.proofStem]] : options;
    }
    case "evidence-selection":
      return [["Sentences offered", item.candidates.map(say).join(", ")]];
    case "ordering":
      return [
        ["Right order", item.key.map((id) => item.entries.find((e) => e.id === id)?.text ?? "").join(" → ")],
      ];
    case "matching":
      return item.left.map(({ id, text }) => [
        `Match of “${text}”`,
        item.right.find((each) => each.id === item.key[id])?.text ?? "",
      ]);
    case "short-answer":
      return [
        ["Words", `${item.words.min} to ${item.words.max}`],
        ["Model answer", item.modelAnswer],
        ...item.keyPoints.map(({ text, points, accepted, notEnough, evidence }, at): [string, string] => [
          `Key point ${at + 1}`,
          [
            `${text} (${points})`,
            accepted.length > 0 ? `counts: ${accepted.join("; ")}` : "",
            notEnough.length > 0 ? `not enough: ${notEnough.join("; ")}` : "",
            sayEvidence(evidence, say),
          ]
            .filter(Boolean)
            .join(" · "),
        ]),
      ];
    case "cloze":
      return [
        [
          "Passage",
          `${item.gaps.map((gap) => `${gap.before}{${gap.way === "typed" ? gap.accepted.join("|") : gap.options.map((o) => (o.id === gap.key ? `${o.text} ✓` : o.text)).join("|")}}`).join("")}${item.after}`,
        ],
      ];
  }
}

function itemLines(item: Item, say: Say): Lines {
  return [
    ["Question", item.stem],
    ...keyed(item, say),
    ["Evidence", sayEvidence(item.evidence, say)],
    ["Points", String(item.points)],
    ["Skill and depth", `${item.skill}, ${item.depth}`],
    ["Standards", item.standards.join(", ")],
  ];
}

function promptLines(prompt: EssayPrompt, say: Say): Lines {
  return [
    ["Title", prompt.title],
    ["Prompt", prompt.prompt],
    ["What it must do", prompt.requirements.join("\n")],
    ["Questions to plan with", prompt.planning.join("\n")],
    ["Words", `${prompt.words.min} to ${prompt.words.max}`],
    ["Evidence", sayEvidence(prompt.evidence, say)],
    ...prompt.viewpoints.map(({ holder, view, evidence }, at): [string, string] => [
      `Position ${at + 1}`,
      [`${holder}: ${view}`, sayEvidence(evidence, say)].filter(Boolean).join(" · "),
    ]),
    ...prompt.rubric.criteria.map(({ name, description, levels }): [string, string] => [
      `Criterion “${name}”`,
      [description, ...levels.map((l) => `${l.points} ${l.label}${l.description && `: ${l.description}`}`)]
        .filter(Boolean)
        .join("\n"),
    ]),
  ];
}

function lessonLines(lesson: Lesson): Lines {
  const { plan } = lesson;
  return [
    ["Title", lesson.title],
    ["Grades", lesson.gradeBand],
    ["Background", lesson.background],
    ["Objectives", lesson.objectives.join("\n")],
    ["To discuss", lesson.discussion.map((each) => each.text).join("\n")],
    ["Bell-ringer", plan.bellRinger],
    ["Exit ticket", plan.exitTicket],
    ["Order of the items", lesson.items.map((item) => item.stem).join("\n")],
    ...lesson.texts.flatMap(
      (text): Lines => [
        ["Headline of the text", text.title],
        ...text.sections.map(({ heading, gist }, at): [string, string] => [
          `Section ${at + 1}`,
          [heading, gist].filter(Boolean).join(": "),
        ]),
      ],
    ),
  ];
}

function changedLines(before: Lines, after: Lines): LineChange[] {
  const old = new Map(before);
  const now = new Map(after);
  const labels = [...new Set([...after, ...before].map(([label]) => label))];
  return labels
    .map((label) => ({ label, before: old.get(label) ?? "", after: now.get(label) ?? "" }))
    .filter((line) => line.before !== line.after);
}

interface Named<T> {
  list: (lesson: Lesson) => readonly T[];
  lines: (part: T, say: Say) => Lines;
  name: (part: T, at: number) => string;
}
/** Parts with an id: what came and what changed in the order of the newer, then what went. */
function parts<T extends { id: string }>(
  before: Lesson,
  after: Lesson,
  { list, lines, name }: Named<T>,
): PartChange[] {
  const [sayOld, sayNew] = [sayer(before), sayer(after)];
  const [old, now] = [list(before), list(after)];
  const changed = now.flatMap((part, at): PartChange[] => {
    const was = old.find((each) => each.id === part.id);
    const found = changedLines(was ? lines(was, sayOld) : [], lines(part, sayNew));
    if (was && found.length === 0) return [];
    return [{ part: name(part, at), is: was ? "changed" : "came", lines: found }];
  });
  const gone = old.flatMap((part, at): PartChange[] =>
    now.some((each) => each.id === part.id)
      ? []
      : [{ part: name(part, at), is: "went", lines: changedLines(lines(part, sayOld), []) }],
  );
  return [...changed, ...gone];
}

/** All that differs between two versions, the lesson's own words first, then items, prompts and glossary; the pool is left out. */
export function differenceBetween(before: Lesson, after: Lesson): PartChange[] {
  // The order says nothing new where items came or went.
  const same =
    before.items.length === after.items.length &&
    before.items.every((a) => after.items.some((b) => b.id === a.id));
  const reworded = (line: LineChange) =>
    line.label !== "Order of the items" || (same && before.items.some((a, n) => a.id !== after.items[n]?.id));
  const own = changedLines(lessonLines(before), lessonLines(after)).filter(reworded);
  return [
    ...(own.length > 0 ? [{ part: "The lesson", is: "changed" as const, lines: own }] : []),
    ...parts(before, after, { list: (l) => l.items, lines: itemLines, name: (_, at) => `Item ${at + 1}` }),
    ...parts(before, after, {
      list: (l) => l.prompts,
      lines: promptLines,
      name: (_, at) => `Prompt ${at + 1}`,
    }),
    ...parts(before, after, {
      list: (l) => l.glossary,
      lines: ({ partOfSpeech, pronunciation, definition }) => [
        ["Part of speech", partOfSpeech],
        ["Said", pronunciation],
        ["Meaning", definition],
      ],
      name: ({ term }) => `Glossary: ${term}`,
    }),
  ];
}
