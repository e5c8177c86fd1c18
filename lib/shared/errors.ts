/**
 * Refusals that a person can be told about. Anything else that is thrown is a fault of ours: it is logged and answered
 * with a blank 500 by lib/web.
 */
export type ErrorCode =
  | "not-signed-in"
  | "not-found"
  | "not-allowed"
  | "invalid"
  | "conflict"
  | "too-many"
  | "too-large";

export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    /** For the reader: what happened and what to do. */
    readonly reader: string,
    /** For the log, where it should say more. */
    log: string = reader,
    /** Messages that belong beside a field, by field name. */
    readonly fields: Record<string, string> = {},
  ) {
    super(log);
    this.name = "Refusal";
  }
}

export const notSignedIn = () =>
  new Refusal("not-signed-in", "Your session has ended. Sign in again to go on.");
/** Also said of what exists but is not yours. */
export const notFound = (what = "page") => new Refusal("not-found", `There is no such ${what} here.`);
export const notAllowed = (why: string) => new Refusal("not-allowed", why);
export const invalid = (message: string, fields: Record<string, string> = {}) =>
  new Refusal("invalid", message, message, fields);
export const conflict = (message: string) => new Refusal("conflict", message);
export const tooMany = (message: string) => new Refusal("too-many", message);
export const tooLarge = (message: string) => new Refusal("too-large", message);

/** HTTP status of each refusal. */
export const statusOf: Record<ErrorCode, number> = {
  "not-signed-in": 401,
  "not-found": 404,
  "not-allowed": 403,
  invalid: 422,
  conflict: 409,
  "too-many": 429,
  "too-large": 413,
};
