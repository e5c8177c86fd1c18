"use client";

import { LinesBox, TextBox } from "@/app/items/parts/fields";
import type { Lesson } from "@/lib/lesson/schema";

type Plan = Lesson["plan"];
type Outline = Plan["outlines"][number];

const sayStep = (step: Outline["steps"][number]) => `${step.minutes} ${step.text}`;

/** "10 Read the first section": minutes first, then what happens; a line without minutes counts as 5. */
function readStep(line: string): Outline["steps"][number] {
  const [, minutes, text] = /^(\d{1,3})\s*(?:min\w*\.?|′|')?[\s:·–-]*(.*)$/.exec(line) ?? [];
  const number = Math.min(240, Math.max(1, Number(minutes ?? 5)));
  return { minutes: number, text: (text || line).slice(0, 500) };
}

export function PlanFields({ plan, onChange }: { plan: Plan; onChange: (plan: Plan) => void }) {
  const setOutline = (index: number, steps: Outline["steps"]) =>
    onChange({ ...plan, outlines: plan.outlines.map((o, at) => (at === index ? { ...o, steps } : o)) });
  return (
    <>
      <TextBox
        label="Bell-ringer"
        value={plan.bellRinger}
        limit={1000}
        onChange={(bellRinger) => onChange({ ...plan, bellRinger })}
      />
      {plan.outlines.map((outline, index) => (
        <LinesBox
          key={outline.minutes}
          label={`${outline.minutes} minutes: one step a line, its minutes first`}
          lines={outline.steps.map(sayStep)}
          limits={{ count: 20, length: 500 }}
          onChange={(lines) => setOutline(index, lines.map(readStep))}
        />
      ))}
      <TextBox
        label="Exit ticket"
        value={plan.exitTicket}
        limit={1000}
        onChange={(exitTicket) => onChange({ ...plan, exitTicket })}
      />
    </>
  );
}
