import { type ReactNode, useId, useState } from "react";
import { GrowingText } from "./grow";

const box = "min-h-10 w-full rounded border border-field bg-raised px-2 py-1.5 text-ink";

function Labelled({
  id,
  label,
  note,
  children,
}: {
  id: string;
  label: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-0.5 block text-sm text-quiet">
        {label}
      </label>
      {children}
      <p id={`${id}-note`} className="text-sm text-(--late)">
        {note}
      </p>
    </div>
  );
}

interface TextProps {
  label: string;
  value: string;
  /** Longest text that the schema takes, in characters. */
  limit: number;
  /** What to say gently while it is empty; absent where it may be. */
  whenEmpty?: string;
  className?: string;
  /** For `useFocusNext`. */
  focusName?: string;
  onChange: (value: string) => void;
}

/** A text as high as what it holds. */
export function TextBox({ label, value, limit, whenEmpty, className = "", focusName, onChange }: TextProps) {
  const id = useId();
  const note = value.trim() === "" ? whenEmpty : undefined;
  return (
    <Labelled id={id} label={label} note={note}>
      <GrowingText
        id={id}
        value={value}
        maxLength={limit}
        rows={1}
        aria-describedby={`${id}-note`}
        data-focus={focusName}
        className={className}
        onChange={(event) => onChange(event.target.value)}
      />
    </Labelled>
  );
}

interface NumberProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** 1 takes whole numbers only. */
  step?: number;
  onChange: (value: number) => void;
}

/** Keeps what is typed and tells only numbers within the bounds. */
export function NumberBox({ label, value, min, max, step = 1, onChange }: NumberProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const number = parse(typed, { min, max, step });
  const note =
    number === undefined ? `${step === 1 ? "A whole number" : "A number"}, ${min} to ${max}` : undefined;
  return (
    <Labelled id={id} label={label} note={note}>
      <input
        id={id}
        inputMode={step === 1 ? "numeric" : "decimal"}
        value={typed}
        aria-describedby={`${id}-note`}
        className={`${box} tabular-nums`}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = parse(event.target.value, { min, max, step });
          if (next !== undefined) onChange(next);
        }}
      />
    </Labelled>
  );
}

function parse(typed: string, { min, max, step }: Required<Pick<NumberProps, "min" | "max" | "step">>) {
  const number = Number(typed.trim().replace(",", "."));
  const valid =
    typed.trim() !== "" && number >= min && number <= max && (step !== 1 || Number.isInteger(number));
  return valid ? number : undefined;
}

interface SelectProps<V extends string> {
  label: string;
  value: V | "";
  /** Value → what is read. */
  options: Partial<Record<V, string>>;
  /** What stands first, meaning nothing chosen. */
  empty?: string;
  onChange: (value: V | undefined) => void;
}

export function SelectBox<V extends string>({ label, value, options, empty, onChange }: SelectProps<V>) {
  const id = useId();
  const values = Object.keys(options) as V[];
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        value={value}
        className={box}
        onChange={(event) => onChange(values.find((each) => each === event.target.value))}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {values.map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface LinesProps {
  label: string;
  lines: string[];
  /** How many lines count at most, and the longest of them in characters. */
  limits: { count: number; length: number };
  onChange: (lines: string[]) => void;
}

/** Several short texts, one a line. Blank lines stay on the screen and are not told. */
export function LinesBox({ label, lines, limits, onChange }: LinesProps) {
  const id = useId();
  const [typed, setTyped] = useState(lines.join("\n"));
  const filled = toLines(typed);
  const tooMuch = filled.length > limits.count || filled.some((line) => line.length > limits.length);
  const note = tooMuch ? `At most ${limits.count} lines of ${limits.length} characters` : undefined;
  return (
    <Labelled id={id} label={label} note={note}>
      <GrowingText
        id={id}
        value={typed}
        rows={1}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(toLines(event.target.value));
        }}
      />
    </Labelled>
  );
}

const toLines = (typed: string) =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
