"use client";

import { useState } from "react";
import { Button } from "@/app/ui/button";
import type { Criterion, Rubric } from "@/lib/lesson/schema";
import { rangeOf, weightOf, withRange, withWeight } from "./rubric-points";

interface RangeProps {
  rubric: Rubric;
  criterion: Criterion;
  onPut: (rubric: Rubric) => void;
}
/** The criterion's range and weight: each sets the levels' points, which can then be set one by one. */
export function Range({ rubric, criterion, onPut }: RangeProps) {
  const { from, to } = rangeOf(criterion);
  const weight = weightOf(rubric, criterion);
  const replace = (next: Criterion) =>
    onPut({ criteria: rubric.criteria.map((each) => (each.id === criterion.id ? next : each)) });
  return (
    <div className="mt-1 flex flex-wrap items-end gap-x-6">
      <p className="text-sm text-quiet tabular-nums">
        {from} to {to} points, {weight} % of the whole
      </p>
      <SetNumber
        label="At most"
        name={`The most points of ${criterion.name}`}
        max={100}
        onSet={(most) => replace(withRange(criterion, Math.min(from, most), most))}
      />
      {rubric.criteria.length > 1 && (
        <SetNumber
          label="Weight, %"
          name={`The weight of ${criterion.name}`}
          max={95}
          onSet={(percent) => onPut(withWeight(rubric, criterion.id, percent))}
        />
      )}
    </div>
  );
}

interface SetNumberProps {
  label: string;
  /** What is set, for those who don't see where it stands. */
  name: string;
  max: number;
  onSet: (value: number) => void;
}
/** A number that counts once it is confirmed, since each step of typing would set the points anew. */
export function SetNumber({ label, name, max, onSet }: SetNumberProps) {
  const [typed, setTyped] = useState("");
  const value = Number(typed.replace(",", "."));
  const valid = typed.trim() !== "" && value > 0 && value <= max;
  const set = () => {
    if (!valid) return;
    setTyped("");
    onSet(value);
  };
  return (
    <span className="flex items-end gap-2">
      <label className="flex min-h-10 items-center gap-2 text-sm text-quiet">
        {label}
        <input
          inputMode="decimal"
          aria-label={name}
          data-focus={name}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            set();
          }}
          className="min-h-10 w-14 border-b border-field bg-transparent px-1 text-base text-ink tabular-nums"
        />
      </label>
      <Button look="text" aria-disabled={!valid} data-focus={name} onClick={set}>
        Set<span className="sr-only">: {name}</span>
      </Button>
    </span>
  );
}
