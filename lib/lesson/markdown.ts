/** A lesson as Markdown, for reading and printing by the teacher: keys and reasons included. */
import type { EvidenceSet, Option } from "@/lib/items/base";
import { rightWord } from "@/lib/items/cloze/gaps";
import type { Item, ItemOf } from "@/lib/items/schema";
import type { EssayPrompt, Lesson } from "./schema";

/** Escapes what Markdown would read as markup; article text is never interpreted. */
const plain = (text: string) => text.replace(/([\\`*_[\]<>#|~])/g, "\\$1");
const cited = (sets: EvidenceSet[]) =>
  sets.map((set) => set.map((spot) => spot.sentence).join(" + ")).join(" or ");

export function lessonMarkdown(lesson: Lesson): string {
  return `${[
    `# ${plain(lesson.title)}`,
    glance(lesson),
    ...(lesson.background ? ["## Before reading", plain(lesson.background)] : []),
    "## Objectives",
    lesson.objectives.map((o) => `- ${plain(o)}`).join("\n"),
    ...texts(lesson),
    "## Glossary",
    lesson.glossary
      .map(
        (g) =>
          `- **${plain(g.term)}**${g.pronunciation ? ` \\[${plain(g.pronunciation)}\\]` : ""}${g.partOfSpeech ? ` (${g.partOfSpeech})` : ""}: ${plain(g.definition)}`,
      )
      .join("\n"),
    "## Questions",
    ...lesson.items.map((item, n) => itemMarkdown(item, n + 1)),
    "## Essay prompts",
    ...lesson.prompts.map(promptMarkdown),
    "## Discussion",
    lesson.discussion.map((d, n) => `${n + 1}. ${plain(d.text)}`).join("\n"),
    ...plan(lesson),
    ...(lesson.notes.length > 0
      ? ["## Notes for the teacher", lesson.notes.map((n) => `- ${plain(n)}`).join("\n")]
      : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function glance({ glance: g, gradeBand, texts: [text] }: Lesson): string {
  const level = g.level ? `, grade ${g.level.grade} (${g.level.low} to ${g.level.high})` : "";
  const lines = [
    `*${text?.type ?? "other"}, ${g.words} words, ${g.minutes} min, for grades ${gradeBand}${level}*`,
  ];
  if (g.actors.length > 0)
    lines.push(
      "",
      `Actors: ${g.actors.map((a) => plain(a.name) + (a.role ? ` (${plain(a.role)})` : "")).join("; ")}`,
    );
  if (g.countries.length > 0)
    lines.push("", `Countries: ${g.countries.map((c) => plain(c.name)).join(", ")}`);
  if (g.timeline.length > 0)
    lines.push("", ...g.timeline.map((t) => `- ${plain(t.when)}: ${plain(t.what)} [${t.sentence}]`));
  if (g.stances.length > 0)
    lines.push(
      "",
      "Who wants what:",
      "",
      ...g.stances.map((w) => `- **${plain(w.actor)}** ${plain(w.stance)} ${plain(w.what)} [${w.sentence}]`),
    );
  return lines.join("\n");
}

const texts = (lesson: Lesson) =>
  lesson.texts.flatMap((text) =>
    text.sections.flatMap((s) => [
      `## ${plain(s.heading)}`,
      s.gist ? `> ${plain(s.gist)}` : "",
      ...s.paragraphs.map((p) => `**${p.number}** ${p.sentences.map((x) => plain(x.text)).join(" ")}`),
    ]),
  );

const choices = (options: readonly Option[], right: readonly string[]) =>
  options
    .map(
      (o) =>
        `- ${o.id.toUpperCase()}. ${plain(o.text)}${right.includes(o.id) ? " **(key)**" : o.wrong ? ` — ${o.wrong.type}: ${plain(o.wrong.reason)}` : ""}`,
    )
    .join("\n");
/** The passage with its right words in bold, and under it what else each gap offers or accepts. */
const passage = ({ gaps, after }: ItemOf<"cloze">) =>
  [
    `${gaps.map((gap) => `${plain(gap.before)}**${plain(rightWord(gap))}**`).join("")}${plain(after)}`,
    gaps
      .map((gap, n) => {
        const words = gap.way === "typed" ? gap.accepted : gap.options.map((o) => o.text);
        return `${n + 1}. ${gap.way === "typed" ? "accepts" : "offers"} ${words.map(plain).join(" / ")}${gap.why ? `; ${plain(gap.why)}` : ""}`;
      })
      .join("\n"),
  ].join("\n\n");

function itemMarkdown(item: Item, number: number): string {
  const head = `### ${number}. ${plain(item.stem)}\n\n*${item.kind}, ${item.skill}, ${item.points} point${item.points === 1 ? "" : "s"}${item.pattern ? `, ${item.pattern}` : ""}; ${item.standards.join(", ")}; evidence ${cited(item.evidence)}*`;
  if (item.kind === "multiple-choice" || item.kind === "multiple-select") {
    const right = item.kind === "multiple-choice" ? [item.key] : item.keys;
    return `${head}\n\n${choices(item.options, right)}`;
  }
  if (item.kind === "evidence-selection")
    return `${head}\n\nMarked: ${item.candidates.join(", ") || "every sentence"}`;
  if (item.kind === "short-answer")
    return `${head}\n\n${item.keyPoints.map((k) => `- (${k.points}) ${plain(k.text)}`).join("\n")}\n\nModel answer: ${plain(item.modelAnswer)}`;
  if (item.kind === "ordering") {
    const texts = new Map(item.entries.map((e) => [e.id, e.text]));
    return `${head}\n\n${item.key.map((id, n) => `${n + 1}. ${plain(texts.get(id) ?? "")}`).join("\n")}`;
  }
  if (item.kind === "claim-and-evidence")
    return `${head}\n\n${choices(item.options, [item.key])}\n\nPart B: ${plain(item.proofStem)}\n\nMarked: ${item.candidates.join(", ") || "every sentence"}`;
  if (item.kind === "cloze") return `${head}\n\n${passage(item)}`;
  const right = new Map(item.right.map((r) => [r.id, r.text]));
  return `${head}\n\n${item.left.map((l) => `- ${plain(l.text)} → ${plain(right.get(item.key[l.id] ?? "") ?? "")}`).join("\n")}`;
}

/** A list under its heading; nothing where the list is empty. */
const listed = (heading: string, lines: string[]): string =>
  lines.length > 0 ? `${heading}:\n\n${lines.map((line) => `- ${plain(line)}`).join("\n")}` : "";

function promptMarkdown(p: EssayPrompt): string {
  return [
    `### ${plain(p.title)}`,
    `*${p.form}${p.concept ? `, ${p.concept}` : ""}, ${p.words.min} to ${p.words.max} words; evidence ${cited(p.evidence)}*`,
    plain(p.prompt),
    p.requirements.map((r) => `- ${plain(r)}`).join("\n"),
    `Views:\n\n${p.viewpoints.map((v) => `- **${plain(v.holder)}**: ${plain(v.view)} [${cited(v.evidence)}]`).join("\n")}`,
    `To plan:\n\n${p.planning.map((q) => `- ${plain(q)}`).join("\n")}`,
    listed("For the teacher: what strong answers contain", p.strongPoints),
    listed("Where answers go wrong", p.misconceptions),
    listed(
      "How three schools read it",
      p.schools.map((s) => `${s.school}: ${s.reading}`),
    ),
    listed(
      "Cases to compare",
      p.parallels.map((c) => `${c.when}: ${c.what}`),
    ),
    listed("Sources", p.sources),
    `| Criterion | ${p.rubric.criteria[0]?.levels.map((l) => `${plain(l.label)} (${l.points})`).join(" | ") ?? ""} |\n|---|${"---|".repeat(p.rubric.criteria[0]?.levels.length ?? 0)}\n${p.rubric.criteria.map((c) => `| ${plain(c.name)} | ${c.levels.map((l) => plain(l.description)).join(" | ")} |`).join("\n")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function plan({ plan: p }: Lesson): string[] {
  return [
    "## Lesson plan",
    p.bellRinger ? `Bell ringer: ${plain(p.bellRinger)}` : "",
    ...p.outlines.map(
      (o) =>
        `### ${o.minutes} minutes\n\n${o.steps.map((s) => `- ${s.minutes} min: ${plain(s.text)}`).join("\n")}`,
    ),
    p.exitTicket ? `Exit ticket: ${plain(p.exitTicket)}` : "",
  ];
}
