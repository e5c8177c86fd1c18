import { type ReactNode, useId, useState } from "react";
import { GrowingText } from "./grow";

const line = "min-h-10 w-full min-w-0 border-b border-field bg-transparent px-1 py-1.5 text-ink";

interface LabelledProps {
  id: string;
  label: string;
  /** Read out but not seen, where the row already says what the field is. */
  hideLabel?: boolean;
  note?: string;
  children: ReactNode;
}

function Labelled({ id, label, hideLabel, note, children }: LabelledProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "block text-sm text-quiet"}>
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
  hideLabel?: boolean;
  placeholder?: string;
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
export function TextBox({
  label,
  hideLabel,
  value,
  limit,
  whenEmpty,
  focusName,
  onChange,
  ...rest
}: TextProps) {
  const id = useId();
  const note = value.trim() === "" ? whenEmpty : undefined;
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel} note={note}>
      <GrowingText
        line
        id={id}
        value={value}
        maxLength={limit}
        rows={1}
        aria-describedby={`${id}-note`}
        data-focus={focusName}
        {...rest}
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
        className={`${line} tabular-nums`}
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
  hideLabel?: boolean;
  value: V | "";
  /** Value → what is read. */
  options: Partial<Record<V, string>>;
  /** What stands first, meaning nothing chosen. */
  empty?: string;
  onChange: (value: V | undefined) => void;
}

export function SelectBox<V extends string>({
  label,
  hideLabel,
  value,
  options,
  empty,
  onChange,
}: SelectProps<V>) {
  const id = useId();
  const values = Object.keys(options) as V[];
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel}>
      <select
        id={id}
        value={value}
        className={line}
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
        line
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
