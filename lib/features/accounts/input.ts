/** What the outside may send about people and schools. The limits are the forms' too. */
import { z } from "zod";
import { rowId } from "@/lib/shared/ids";
import { limits } from "./limits";

/** Control characters, and the marks that turn the direction of the text around them. */
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** A person's, school's or class's name: trimmed, 1–100 characters, with at least one letter or digit. */
export const nameField = (missing: string) =>
  z
    .string({ error: missing })
    .transform((name) => name.normalize("NFC").trim().replace(/ {2,}/g, " "))
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(limits.name, `At most ${limits.name} characters.`)
        .refine((name) => !hidden.test(name), "Letters, digits and punctuation only.")
        .refine((name) => /[\p{L}\p{N}]/u.test(name), missing),
    );

const emailMissing = "Write an e-mail address, like ortiz@school.org.";
export const emailField = z
  .string({ error: emailMissing })
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email(emailMissing).max(limits.email, "This address is too long."));

export const newPasswordField = z
  .string({ error: "Choose a password." })
  .min(limits.passwordFrom, `At least ${limits.passwordFrom} characters. A short sentence works well.`)
  .max(limits.password, `At most ${limits.password} characters.`);

const isTimeZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
};

/** An IANA zone, "Europe/Berlin". */
export const timeZoneField = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, "Choose a time zone of the list.")
  .refine(isTimeZone, "Choose a time zone of the list.");

/** The zone that the browser puts in unasked: a wrong one is no reason to refuse the form. */
export const browserZoneField = timeZoneField.catch("UTC");

const secretField = (missing: string) =>
  z.string({ error: missing }).min(1, missing).max(limits.password, `At most ${limits.password} characters.`);

export const signUpInput = z.object({
  name: nameField("Write your name as your students know it."),
  school: nameField("Write your school's name."),
  email: emailField,
  password: newPasswordField,
  timeZone: browserZoneField,
});
export type SignUp = z.output<typeof signUpInput>;

export const signInInput = z.object({
  signInName: z
    .string({ error: "Write your e-mail address or your handle." })
    .trim()
    .min(1, "Write your e-mail address or your handle.")
    .max(limits.signInName, "This is too long for an e-mail address or a handle.")
    .refine((name) => !hidden.test(name), "Letters, digits and punctuation only."),
  password: secretField("Write your password or your passphrase."),
  next: z.string().max(2000).optional().catch(undefined),
});

/** Signing in anew on a page that is one person's: `accountId` says whose. */
export const renewInput = signInInput.omit({ next: true }).extend({ accountId: rowId });

export const aboutInput = z.object({ name: nameField("Write your name."), timeZone: timeZoneField });
export const passwordInput = z.object({
  currentPassword: z.string().max(limits.password, `At most ${limits.password} characters.`).default(""),
  password: newPasswordField,
});
export const themeInput = z.object({ theme: z.enum(["light", "dark", "device"]) });
export const forgotInput = z.object({ email: emailField });
export const tokenField = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const resetInput = z.object({ token: tokenField, password: newPasswordField });
export const invitationInput = z.object({ email: emailField });
export const acceptInput = z.object({
  token: tokenField,
  name: nameField("Write your name as your students know it."),
  password: newPasswordField,
  timeZone: browserZoneField,
});
