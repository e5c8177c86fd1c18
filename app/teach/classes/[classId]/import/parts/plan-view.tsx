"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import type { ColumnRole } from "@/lib/features/classes/rosters/columns";
import type { Plan } from "@/lib/features/classes/rosters/queries";
import type { PlannedRow } from "@/lib/features/classes/rosters/rules";
import { ColumnChoice } from "./column-choice";
import { saidOfPlan } from "./words";

interface PlanViewProps {
  plan: Plan;
  /** The students are being added. */
  pending: boolean;
  /** The list is being looked over anew. */
  busy: boolean;
  onColumns: (roles: ColumnRole[], header: boolean) => void;
  onAdd: (told: { twins: number[]; back: string[] }) => void;
  /** What the last try to add said. */
  children: ReactNode;
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
const isOf = (row: PlannedRow, ...kinds: PlannedRow["fate"]["kind"][]) => kinds.includes(row.fate.kind);

/** What the list does, before anything is written: what is to decide first, then what can't be read, then who comes. */
export function PlanView({ plan, pending, busy, onColumns, onAdd, children }: PlanViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [twins, setTwins] = useState<ReadonlySet<number>>(new Set());
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => heading.current?.focus(), []);
  const asked = plan.rows.filter((row) => isOf(row, "twin", "removed"));
  const coming = plan.rows.filter((row) => isOf(row, "new", "elsewhere"));
  const total = coming.length + twins.size + back.size;
  return (
    <section aria-labelledby="plan" className="mt-10 border-t border-rule pt-6">
      <h2 id="plan" ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
        What this list does
      </h2>
      <p role="status" className="mt-1 text-quiet">
        {saidOfPlan(plan.rows, plan.errors.length, plan.unnamed)}
      </p>
      <ColumnChoice plan={plan} busy={busy} onColumns={onColumns} />
      <Errors errors={plan.errors} />
      {asked.length > 0 && (
        <fieldset className="mt-6">
          <legend className="mb-2 font-semibold">For you to decide</legend>
          {asked.map((row) => (
            <Question
              key={row.line}
              row={row}
              checked={"studentId" in row.fate ? back.has(row.fate.studentId) : twins.has(row.line)}
              onChange={() => {
                const { fate } = row;
                if ("studentId" in fate) setBack((set) => toggled(set, fate.studentId));
                else setTwins((set) => toggled(set, row.line));
              }}
            />
          ))}
        </fieldset>
      )}
      <Coming rows={coming} />
      <div className="mt-8">
        {total > 0 ? (
          <Button
            look="primary"
            aria-disabled={pending}
            onClick={() => !pending && onAdd({ twins: [...twins], back: [...back] })}
          >
            {pending ? "Making passphrases …" : total === 1 ? "Add 1 student" : `Add ${total} students`}
          </Button>
        ) : (
          <p>Nobody to add: whoever can be read is in the class already.</p>
        )}
        {children}
      </div>
    </section>
  );
}

function Errors({ errors }: { errors: Plan["errors"] }) {
  if (errors.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="font-semibold">Left out</h3>
      <ul className="mt-1 space-y-1 text-wrong">
        {errors.map(({ line, message }) => (
          <li key={line}>
            ⚠ Line {line}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface QuestionProps {
  row: PlannedRow;
  checked: boolean;
  onChange: () => void;
}

function Question({ row, checked, onChange }: QuestionProps) {
  const { fate, name, line } = row;
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={onChange} className="mt-1 size-4 shrink-0" />
      <span>
        {fate.kind === "removed" ? `Bring ${fate.as} back` : `${name} in line ${line} is another student`}
        <span className="block text-sm text-quiet">
          {fate.kind === "removed"
            ? "Was taken out of this class. The work done before is kept either way."
            : `The name stands in line ${"line" in fate ? fate.line : ""} too. Without a tick it is one student.`}
        </span>
      </span>
    </label>
  );
}

function Coming({ rows }: { rows: PlannedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="font-semibold">Who comes ({rows.length})</h3>
      <ol className="mt-2 gap-x-8 sm:columns-2 lg:columns-3">
        {rows.map(({ line, name, number, fate }) => (
          <li key={line} className="break-inside-avoid border-b border-rule py-1">
            {name}
            {number !== null && <span className="text-sm text-quiet"> {number}</span>}
            {fate.kind === "elsewhere" && (
              <span className="text-sm text-quiet"> · with the account they have</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
