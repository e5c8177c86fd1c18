/** What is thrown outside of actions, routes and pages' own loading: by layouts, components and the framework. */

import { Failure } from "@/lib/shared/incident";
import { answerWith } from "./answer-status";
import { report } from "./errors";

/** Logs it under the request's id and its digest, either of which may be quoted; answers 503 while the database is away. */
export function reportUnlessReported(error: unknown, where: string): void {
  if (error instanceof Failure || (error instanceof Error && error.name === "Failure")) return;
  answerWith(report(error, where).status);
}
