/** The one place that turns what was thrown into what a reader sees. */
import type { z } from "zod";
import { Refusal } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { log } from "@/lib/shared/log";
import { isOutage } from "./outage";

const still = "What you typed is still here: try again in a moment.";
const blank = `Something went wrong on our side. ${still}`;
const away = `The server can't reach its database at the moment. ${still}`;

/** What went wrong on our side, under a number for the administrator. */
export interface Incident {
  id: string;
  /** 503 where the database is away for now, so that trying again makes sense; else 500. */
  status: 500 | 503;
}

/** A refusal as it is; anything else is logged under a new id and becomes a blank one. */
export function asRefusal(error: unknown, where: string): { refusal: Refusal; incident?: Incident } {
  if (error instanceof Refusal) return { refusal: error };
  const incident: Incident = { id: newId(), status: isOutage(error) ? 503 : 500 };
  log().error({ err: error, where, incident: incident.id }, "unexpected error");
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
