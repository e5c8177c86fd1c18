/** The one place that turns what was thrown into what a reader sees. */
import type { z } from "zod";
import { Refusal } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { log } from "@/lib/shared/log";

const blank = "Something went wrong on our side. What you typed is still here: try again in a moment.";

/** A refusal as it is; anything else is logged under a new id and becomes a blank one. */
export function asRefusal(error: unknown, where: string): { refusal: Refusal; status?: 500 } {
  if (error instanceof Refusal) return { refusal: error };
  const incident = newId();
  log().error({ err: error, where, incident }, "unexpected error");
  return {
    refusal: new Refusal("invalid", `${blank} (Number for the administrator: ${incident})`),
    status: 500,
  };
}

/** zod's first message for each field, by the field's name. */
export function fieldMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "form");
    messages[field] ??= issue.message;
  }
  return messages;
}
