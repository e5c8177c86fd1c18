/** What an action answers to its form: said again by the form with everything that was typed. */
export interface FormState<T = undefined> {
  status: "idle" | "done" | "refused";
  /** What happened and what to do, for the reader. */
  message?: string;
  /** Messages that stand beside a field, by field name. */
  fields?: Record<string, string>;
  /** What was typed, by field name; never a secret. */
  values?: Record<string, string>;
  data?: T;
}
export const idle: FormState<never> = { status: "idle" };
export const done = <T = undefined>(message: string, data?: T): FormState<T> => ({
  status: "done",
  message,
  data,
});
export type FormAction<T = undefined> = (state: FormState<T>, form: FormData) => Promise<FormState<T>>;
