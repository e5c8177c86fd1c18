import type { FormState } from "@/lib/web/form-state";
import { TextField } from "./field";

interface SignInFieldsProps {
  state: FormState<unknown>;
  /** Says what each kind of person types; left out where room is short. */
  hint?: string;
}

/** What anybody signs in with: an e-mail address or a handle, and a password or a passphrase. */
export const SignInFields = ({ state, hint }: SignInFieldsProps) => (
  <>
    <TextField
      label="E-mail or handle"
      name="signInName"
      hint={hint}
      state={state}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
    <TextField
      label="Password or passphrase"
      name="password"
      type="password"
      state={state}
      autoComplete="current-password"
      required
    />
  </>
);
