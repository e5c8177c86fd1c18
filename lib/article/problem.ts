/** Why an article could not be brought in, in the teacher's words. */

export type ProblemCode =
  /** The address itself: not of the web, or of no place that this server may go to. */
  | "not-an-address"
  | "not-public"
  | "unreachable"
  | "too-slow"
  | "too-large"
  | "robots"
  | "closed"
  | "gone"
  | "busy"
  | "kind"
  | "no-article"
  /** The file. */
  | "empty"
  | "unreadable"
  | "locked"
  | "scanned"
  | "bomb";

/** Thrown wherever bringing an article ends; `message` says what happened and what to do. */
export class ImportProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ImportProblem";
  }
}

/** What always works, said at the end of what did not. */
export const pasteInstead = "Open it in your browser, copy its words and paste them below.";
