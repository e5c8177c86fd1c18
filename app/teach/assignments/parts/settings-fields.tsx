"use client";

import { SelectField, TextArea, TextField } from "@/app/ui/field";
import type { FeedbackTime } from "@/lib/features/assignments/rules";
import type { FormState } from "@/lib/web/form-state";
import { type Help, HelpFields } from "./help-fields";

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
  feedback: FeedbackTime;
  help: Help;
}

interface SettingsFieldsProps {
  settings: Settings;
  zones: string[];
  state: FormState<unknown>;
}

const graces = [
  [0, "does not count after closing"],
  [60, "within an hour of closing"],
  [120, "within two hours of closing"],
  [1440, "within a day of closing"],
  [10_080, "within a week of closing"],
] as const;

/** Title, times, attempts and feedback of an assignment; the same for a new one and for one that is changed. */
export function SettingsFields({ settings, zones, state }: SettingsFieldsProps) {
  const time = (name: "opens" | "due" | "closes", label: string, hint: string) => (
    <TextField
      label={label}
      name={name}
      hint={hint}
      type="datetime-local"
      defaultValue={settings[name]}
      min="2000-01-01T00:00"
      max="2099-12-31T23:59"
      state={state}
    />
  );
  return (
    <>
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
        hint="What students read before they begin; may stay empty."
        defaultValue={settings.instructions}
        maxLength={4000}
        rows={3}
        state={state}
      />
      <fieldset className="space-y-4">
        <legend className="mb-2 font-serif text-lg font-semibold">Times</legend>
        {time("opens", "Opens", "Empty: at once.")}
        {time("due", "Due", "Later work is marked late. Empty: no due time.")}
        {time("closes", "Closes", "After this nobody can answer. Empty: it stays open.")}
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
          hint="All three times are read in this zone."
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
      </SelectField>
      <HelpFields help={settings.help} state={state} />
    </>
  );
}

interface ClassFieldsProps {
  legend: string;
  classes: readonly { id: string; name: string }[];
  chosen?: string;
  state: FormState<unknown>;
}
/** Classes to give it to, as checkboxes. */
export function ClassFields({ legend, classes, chosen, state }: ClassFieldsProps) {
  const error = state.status === "refused" ? state.fields?.classIds : undefined;
  return (
    <fieldset>
      <legend className="mb-1 font-serif text-lg font-semibold">{legend}</legend>
      {classes.map((one) => (
        <label key={one.id} className="flex min-h-11 items-center gap-3 border-t border-rule">
          <input
            type="checkbox"
            name="classIds"
            value={one.id}
            defaultChecked={one.id === chosen}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "classIds-error" : undefined}
            className="size-5 accent-accent"
          />
          <span className="min-w-0 break-words">{one.name}</span>
        </label>
      ))}
      {error && (
        <p id="classIds-error" className="text-wrong">
          ⚠ {error}
        </p>
      )}
    </fieldset>
  );
}
