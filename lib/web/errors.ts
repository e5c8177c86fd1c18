/** The one place that turns what was thrown into what a reader sees. */
import type { z } from "zod";
import { Refusal } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { Incident } from "@/lib/shared/incident";
import { log } from "@/lib/shared/log";
import { isOutage } from "@/lib/shared/outage";
import { currentRequest } from "@/lib/shared/request";

const still = "What you typed is still here: try again in a moment.";
const blank = `Something went wrong on our side. ${still}`;
const away = `The server can't reach its database at the moment. ${still}`;

/** What was thrown, logged under the request's id. */
export function report(error: unknown, where: string): Incident {
  const incident: Incident = { id: currentRequest()?.id ?? newId(), status: isOutage(error) ? 503 : 500 };
  log().error({ err: error, where, requestId: incident.id }, "unexpected error");
  return incident;
}

/** A refusal as it is; anything else is logged and becomes a blank one with the request's id. */
export function asRefusal(error: unknown, where: string): { refusal: Refusal; incident?: Incident } {
  if (error instanceof Refusal) return { refusal: error };
  const incident = report(error, where);
  const words = incident.status === 503 ? away : blank;
  return {
    refusal: new Refusal("invalid", `${words} (Number for the administrator: ${incident.id})`),
    incident,
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
