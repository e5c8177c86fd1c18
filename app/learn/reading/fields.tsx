"use client";

import { useId } from "react";

interface SliderProps {
  label: string;
  value: number;
  range: { min: number; max: number; step: number };
  say: (value: number) => string;
  onChange: (value: number) => void;
}

export function Slider({ label, value, range, say, onChange }: SliderProps) {
  const id = useId();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span aria-hidden="true" className="text-sm text-quiet tabular-nums">
          {say(value)}
        </span>
      </div>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={say(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="min-h-9 w-full accent-accent"
      />
    </div>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  choices: readonly { value: V; text: string; className?: string }[];
  onChange: (value: V) => void;
}

export function Choice<V extends string>({ label, value, choices, onChange }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      <div className="grid grid-cols-2 gap-x-4">
        {choices.map((choice) => (
          <label key={choice.value} className={`flex min-h-9 items-center gap-2 ${choice.className ?? ""}`}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="size-5 accent-accent"
            />
            {choice.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
