"use client";

import { SelectField, TextArea, TextField } from "@/app/ui/field";
import type { FeedbackTime } from "@/lib/features/assignments/rules";
import type { FormState } from "@/lib/web/form-state";
import { type Help, HelpFields } from "./help-fields";
import { LateFields } from "./late-fields";

export interface Settings {
  title: string;
  instructions: string;
  opens: string;
  due: string;
  closes: string;
  timeZone: string;
  /** Minutes. */
  grace: number;
  attempts: number;
  feedback: FeedbackTime | "at-once";
  late: "accept" | "percent" | "refuse";
  latePercent: number;
  lateFloor: number;
  /** Null: as long as it is open. */
  minutes: number | null;
  shuffled: boolean;
  /** Names are hidden while the work is marked. */
  anonymous: boolean;
  help: Help;
}

interface FieldsProps {
  settings: Settings;
  state: FormState<unknown>;
}

const graces = [
  [0, "does not count after closing"],
  [60, "within an hour of closing"],
  [120, "within two hours of closing"],
  [1440, "within a day of closing"],
  [10_080, "within a week of closing"],
] as const;

interface TimeFieldProps extends FieldsProps {
  name: "opens" | "due" | "closes";
  label: string;
  hint: string;
}
const TimeField = ({ settings, name, ...rest }: TimeFieldProps) => (
  <TextField
    {...rest}
    name={name}
    type="datetime-local"
    defaultValue={settings[name]}
    min="2000-01-01T00:00"
    max="2099-12-31T23:59"
    className="max-w-64"
  />
);

export const DueField = (props: FieldsProps) => (
  <TimeField {...props} name="due" label="Due" hint="Later work is marked late. Empty: no due time." />
);

const Legend = ({ children }: { children: string }) => (
  <legend className="mb-2 font-serif text-lg font-semibold">{children}</legend>
);

/** Everything but whom it is given to and when it is due. */
export function FurtherFields({ settings, zones, state }: FieldsProps & { zones: string[] }) {
  return (
    <>
      <fieldset className="space-y-4">
        <Legend>Times</Legend>
        <TimeField settings={settings} state={state} name="opens" label="Opens" hint="Empty: at once." />
        <TimeField
          settings={settings}
          state={state}
          name="closes"
          label="Closes"
          hint="After this nobody can answer. Empty: it stays open."
        />
        <TextField
          label="Minutes to work"
          name="minutes"
          hint="Counted from when a student starts. Empty: as long as it is open."
          type="number"
          min={1}
          max={1440}
          defaultValue={settings.minutes ?? ""}
          className="max-w-24"
          state={state}
        />
        <SelectField
          label="Work written without a network"
          name="grace"
          hint="What a student wrote offline before it closed still counts if it arrives within this time. The rest is kept and shown to you as late."
          defaultValue={settings.grace}
          state={state}
        >
          {graces.map(([minutes, text]) => (
            <option key={minutes} value={minutes}>
              {text}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Time zone"
          name="timeZone"
          hint="All times are read in this zone, also across a change of the clocks."
          defaultValue={settings.timeZone}
          state={state}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
      </fieldset>
      <LateFields settings={settings} state={state} />
      <fieldset className="space-y-4">
        <Legend>Attempts and feedback</Legend>
        <TextField
          label="Attempts"
          name="attempts"
          hint="How often a student may work on it, 1 to 10. A further attempt begins after the last was returned."
          type="number"
          min={1}
          max={10}
          defaultValue={settings.attempts}
          className="max-w-24"
          state={state}
        />
        <SelectField
          label="Students see scores and reasons"
          name="feedback"
          defaultValue={settings.feedback}
          state={state}
        >
          <option value="on-return">when you return their work</option>
          <option value="after-due">after the due time</option>
          <option value="on-submission">as soon as they submit</option>
          <option value="at-once">at once, question by question: a checked answer stands</option>
        </SelectField>
        <label className="flex min-h-11 items-center gap-3 border-t border-rule">
          <input
            type="checkbox"
            name="shuffled"
            defaultChecked={state.values ? state.values.shuffled === "on" : settings.shuffled}
            className="size-5 shrink-0 accent-accent"
          />
          <span>Questions and options in another order for each student</span>
        </label>
        <div className="flex gap-3 border-t border-rule pt-2.5">
          <input
            type="checkbox"
            id="anonymous"
            name="anonymous"
            defaultChecked={state.values ? state.values.anonymous === "on" : settings.anonymous}
            aria-describedby="anonymous-hint"
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <div className="min-w-0">
            <label htmlFor="anonymous" className="block">
              Anonymous marking
            </label>
            <p id="anonymous-hint" className="text-sm text-quiet">
              Names are hidden while you mark; they show once work is returned.
            </p>
          </div>
        </div>
      </fieldset>
      <HelpFields help={settings.help} state={state} />
      <fieldset className="space-y-4">
        <Legend>What students read first</Legend>
        <TextField
          label="Title"
          name="title"
          defaultValue={settings.title}
          maxLength={300}
          state={state}
          required
        />
        <TextArea
          label="Instructions"
          name="instructions"
          hint="May stay empty."
          defaultValue={settings.instructions}
          maxLength={4000}
          rows={3}
          state={state}
        />
      </fieldset>
    </>
  );
}
