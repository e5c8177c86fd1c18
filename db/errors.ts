/** Errors of the database, whoever throws them on: printed without values, and known by the request's id. */
import { inspect } from "node:util";
import { DrizzleQueryError } from "drizzle-orm/errors";
import postgres from "postgres";
import { digestOf } from "@/lib/shared/incident";
import { isOutage } from "@/lib/shared/outage";
import { currentRequest } from "@/lib/shared/request";
import { type SafeError, safeError } from "@/lib/shared/safe-error";

function wordsOf({ type, message, stack, cause }: SafeError): string {
  const own = `${type}: ${message}\n${stack}`;
  return cause ? `${own}\n  caused by ${wordsOf(cause)}` : own;
}

/** What Node prints of an error. The framework writes what a page throws to standard error by itself. */
const printed: PropertyDescriptor = {
  configurable: true,
  value(this: Error) {
    return wordsOf(safeError(this));
  },
};

/** What the framework sends of an error to the browser: where there is none, it makes a number of its own. */
const digest: PropertyDescriptor = {
  configurable: true,
  get(this: Error) {
    const id = currentRequest()?.id;
    return id && digestOf({ id, status: isOutage(this) ? 503 : 500 });
  },
  set(this: Error, value: unknown) {
    Object.defineProperty(this, "digest", { value, configurable: true, enumerable: true, writable: true });
  },
};

/**
 * From now on no statement's values, which are people's names and what they wrote, are printed with its error, and a page
 * that can't be shown for one has the number under which the log knows it.
 */
export function tameErrors(): void {
  for (const { prototype } of [DrizzleQueryError, postgres.PostgresError])
    Object.defineProperties(prototype, { [inspect.custom]: printed, digest });
}
