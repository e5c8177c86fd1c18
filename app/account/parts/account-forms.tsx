"use client";

import { SelectField, TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { limits } from "@/lib/features/accounts/limits";
import { changeAboutAction, changePasswordAction, changeThemeAction } from "../actions";

export function AboutForm({ name, timeZone, zones }: { name: string; timeZone: string; zones: string[] }) {
  return (
    <ActionForm action={changeAboutAction} className="space-y-5">
      {(state, pending) => (
        <>
          <TextField
            label="Name"
            name="name"
            state={state}
            defaultValue={name}
            autoComplete="name"
            maxLength={limits.name}
            required
          />
          <SelectField
            label="Time zone"
            name="timeZone"
            hint="Times are shown, and typed, in this zone."
            state={state}
            defaultValue={timeZone}
            key={timeZone}
          >
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </SelectField>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Submit pending={pending}>Save</Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}

export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  return (
    <ActionForm action={changePasswordAction} className="space-y-5">
      {(state, pending) => (
        <>
          {hasPassword && (
            <TextField
              label="Current password"
              name="currentPassword"
              type="password"
              state={state}
              autoComplete="current-password"
              maxLength={limits.password}
              required
            />
          )}
          <TextField
            label="New password"
            name="password"
            type="password"
            hint={`At least ${limits.passwordFrom} characters. Every other browser is signed out.`}
            state={state}
            autoComplete="new-password"
            maxLength={limits.password}
            required
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Submit pending={pending} look="plain">
              Change the password
            </Submit>
            <FormMessage state={state} />
          </div>
        </>
      )}
    </ActionForm>
  );
}

const themes = [
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
  { value: "device", text: "As the device" },
];

export function ThemeForm({ theme }: { theme: string }) {
  return (
    <ActionForm action={changeThemeAction}>
      {(_state, pending) => (
        <div className="flex flex-wrap gap-3">
          {themes.map(({ value, text }) => (
            <button
              key={value}
              type="submit"
              name="theme"
              value={value}
              aria-pressed={theme === value}
              aria-disabled={pending}
              className="min-h-10 rounded border border-field bg-raised px-4 py-1.5 font-medium text-ink hover:border-ink aria-pressed:border-2 aria-pressed:border-accent"
            >
              <span aria-hidden="true">{theme === value ? "✓ " : ""}</span>
              {text}
            </button>
          ))}
        </div>
      )}
    </ActionForm>
  );
}
