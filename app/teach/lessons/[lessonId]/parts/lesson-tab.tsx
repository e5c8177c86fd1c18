"use client";

import { LinesBox, SelectBox, TextBox } from "@/app/items/parts/fields";
import { freshId } from "@/lib/items/new";
import type { Lesson } from "@/lib/lesson/schema";
import { PlanFields } from "./plan-fields";
import type { LessonEditing } from "./use-lesson";

const bands = { "6-8": "Grades 6–8", "9-10": "Grades 9–10", "11-12": "Grades 11–12" } as const;
const textTypes = { news: "News", opinion: "Opinion", speech: "Speech", other: "Other" } as const;

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="mb-8 space-y-3">
    <h2 className="text-lg font-semibold">{title}</h2>
    {children}
  </section>
);

/** Keeps the id of a question whose words stand as they were, so that only new ones get new ids. */
function asDiscussion(lines: string[], was: Lesson["discussion"]): Lesson["discussion"] {
  return lines.map((text, index) => {
    const same = was.find((d) => d.text === text) ?? (lines.length === was.length ? was[index] : undefined);
    return { id: same?.id ?? freshId("d"), text };
  });
}

/** Everything of the lesson that is neither item nor prompt nor glossary. */
interface LessonTabProps {
  lesson: LessonEditing;
  glance: React.ReactNode;
}
export function LessonTab({ lesson, glance }: LessonTabProps) {
  const { draft, change } = lesson;
  const { words, minutes, level } = draft.glance;
  return (
    <>
      <Part title="The lesson">
        <TextBox
          label="Title"
          value={draft.title}
          limit={300}
          whenEmpty="A lesson needs a title."
          onChange={(title) => change({ kind: "set-title", title })}
        />
        <SelectBox
          label="For"
          value={draft.gradeBand}
          options={bands}
          onChange={(gradeBand) => gradeBand && change({ kind: "set-grade-band", gradeBand })}
        />
        <TextBox
          label="Background: what to know before reading"
          value={draft.background}
          limit={4000}
          onChange={(background) => change({ kind: "set-background", background })}
        />
        <LinesBox
          label="Objectives, one a line"
          lines={draft.objectives}
          limits={{ count: 10, length: 400 }}
          onChange={(objectives) => change({ kind: "set-objectives", objectives })}
        />
        <LinesBox
          label="Discussion questions, one a line"
          lines={draft.discussion.map((d) => d.text)}
          limits={{ count: 20, length: 600 }}
          onChange={(lines) =>
            change({ kind: "set-discussion", discussion: asDiscussion(lines, draft.discussion) })
          }
        />
      </Part>
      {draft.texts.map((text) => (
        <TextFields key={text.id} text={text} change={change} />
      ))}
      <Part title="The text at a glance">
        <p>
          {words} words, {minutes} {minutes === 1 ? "minute" : "minutes"} to read
          {level &&
            `, reads like grade ${Math.round(level.grade)} (${Math.round(level.low)} to ${Math.round(level.high)})`}
        </p>
        {glance}
      </Part>
      <Part title="Lesson plan">
        <PlanFields plan={draft.plan} onChange={(plan) => change({ kind: "set-plan", plan })} />
      </Part>
    </>
  );
}

interface TextFieldsProps {
  text: Lesson["texts"][number];
  change: LessonEditing["change"];
}
function TextFields({ text, change }: TextFieldsProps) {
  const { id, title, type, provenance } = text;
  const set = (part: Partial<Pick<typeof text, "title" | "type" | "provenance">>) =>
    change({ kind: "set-text", id, title, type, provenance, ...part });
  const source = (
    name: "byline" | "publication" | "date" | "url" | "licence",
    label: string,
    limit: number,
  ) => (
    <TextBox
      label={label}
      value={provenance[name]}
      limit={limit}
      onChange={(value) => set({ provenance: { ...provenance, [name]: value } })}
    />
  );
  return (
    <Part title="The article">
      <TextBox
        label="Headline"
        value={title}
        limit={300}
        whenEmpty="The headline is missing."
        onChange={(value) => set({ title: value })}
      />
      <div className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
        {source("byline", "By", 200)}
        {source("publication", "In", 200)}
        {source("date", "On", 60)}
        {source("url", "Address", 2000)}
        {source("licence", "Licence", 200)}
        <SelectBox
          label="Type"
          value={type}
          options={textTypes}
          onChange={(value) => value && set({ type: value })}
        />
      </div>
      {text.sections.map((section, index) => (
        <fieldset key={section.id} className="border-t border-rule pt-2">
          <legend className="sr-only">Section {index + 1}</legend>
          <TextBox
            label={`Heading of section ${index + 1}`}
            value={section.heading}
            limit={200}
            whenEmpty="A section needs its heading."
            onChange={(heading) =>
              change({ kind: "set-section", id: section.id, heading, gist: section.gist })
            }
          />
          <TextBox
            label="What it says, in one sentence"
            value={section.gist}
            limit={600}
            onChange={(gist) =>
              change({ kind: "set-section", id: section.id, heading: section.heading, gist })
            }
          />
        </fieldset>
      ))}
    </Part>
  );
}
