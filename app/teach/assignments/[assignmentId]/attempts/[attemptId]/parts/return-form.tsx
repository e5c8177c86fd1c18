"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { Button } from "@/app/ui/button";
import { FormMessage, Submit } from "@/app/ui/form";
import { useFormAction } from "@/app/ui/use-form-action";
import type { FormState } from "@/lib/web/form-state";
import { type ReturnAnswer, returnPiece, takePieceBack } from "../actions";
import { useReview } from "./review-context";

interface ReturnFormProps {
  mayTakeBack: boolean;
  next?: { href: string; name: string };
}

/** Returning, with everything typed saved before; taking back; and the way to the next one who waits. */
export function ReturnForm({ mayTakeBack, next }: ReturnFormProps) {
  const { saver, assignmentId, attemptId, now } = useReview();
  const act = async (state: FormState<ReturnAnswer>, form: FormData): Promise<FormState<ReturnAnswer>> => {
    form.set("assignmentId", assignmentId);
    form.set("attemptId", attemptId);
    if (form.get("do") === "take-back") return takePieceBack(state, form);
    if (form.get("do")?.toString().startsWith("revise")) form.set("revision", "yes");
    if (form.get("do") === "revise-anyway") form.set("anyway", "yes");
    await saver.flush();
    if (saver.isPending())
      return { status: "refused", message: "Something above is not saved yet: see the marked places." };
    form.set("base", String(saver.snapshot().version));
    return returnPiece(state, form);
  };
  const [state, submit, pending] = useFormAction(act);
  const nextLink = useRef<HTMLAnchorElement>(null);
  const asked = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (state.status === "done") nextLink.current?.focus();
    if (state.data?.ask) asked.current?.focus();
  }, [state]);
  if (now.state === "working") return null;
  const ask = state.status === "refused" ? state.data?.ask : undefined;
  return (
    <form action={submit} className="space-y-2">
      <FormMessage state={state} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {ask && (
          <a ref={asked} href={`#part-${ask}`}>
            Go there
          </a>
        )}
        {now.state === "submitted" && (
          <Submit pending={pending} name="anyway" value={ask ? "yes" : ""}>
            {ask ? "Return anyway" : "Return"}
          </Submit>
        )}
        {now.state === "submitted" && (
          <Button
            type="submit"
            name="do"
            value={ask ? "revise-anyway" : "revise"}
            aria-disabled={pending}
            title="The student sees marks and comments, and goes on from these answers in a new attempt."
          >
            {ask ? "Return for revision anyway" : "Return for revision"}
          </Button>
        )}
        {now.state === "returned" && mayTakeBack && (
          <Button type="submit" name="do" value="take-back" aria-disabled={pending}>
            Take back
          </Button>
        )}
        {next ? (
          <Link ref={nextLink} href={next.href}>
            Next to review: {next.name}
          </Link>
        ) : (
          <Link ref={nextLink} href={`/teach/assignments/${assignmentId}`}>
            Back to the assignment
          </Link>
        )}
      </div>
    </form>
  );
}
