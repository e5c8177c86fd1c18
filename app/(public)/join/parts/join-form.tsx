"use client";

import { ButtonLink } from "@/app/ui/button";
import { TextField } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { BrowserTimeZone } from "@/app/ui/time-zone";
import { limits } from "@/lib/features/accounts/limits";
import { type Credentials, joinAction } from "../actions";
import { WriteThisDown } from "./write-this-down";

interface JoinFormProps {
  code: string;
  className: string;
  /** The student who is signed in, or null for a visitor. */
  student: string | null;
  /** The student is in this class. */
  already: boolean;
}

/**
 * One form in one place whoever looks: joining signs the visitor in and the page is drawn again for a student, and the
 * answer with the passphrase must outlive that.
 */
export function JoinForm({ code, className, student, already }: JoinFormProps) {
  return (
    <ActionForm<Credentials> action={joinAction} ids={{ code }} className="space-y-5">
      {(state, pending) => {
        if (state.data) return <WriteThisDown {...state.data} className={className} />;
        if (already) return <AlreadyIn className={className} />;
        return (
          <>
            {student === null ? (
              <TextField
                label="Your name"
                name="name"
                hint="As your teacher knows it."
                state={state}
                autoComplete="name"
                maxLength={limits.name}
                required
              />
            ) : (
              <p>
                You are signed in as <strong>{student}</strong> and join with this account.
              </p>
            )}
            <BrowserTimeZone />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <Submit pending={pending}>Join {className}</Submit>
              <FormMessage state={state} />
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}

const AlreadyIn = ({ className }: { className: string }) => (
  <>
    <p>You are in {className} already.</p>
    <p className="text-quiet">Lost your passphrase? Your teacher can give you a new one.</p>
    <ButtonLink href="/learn" look="primary">
      My work
    </ButtonLink>
  </>
);
