/** An error as the log may keep it: what failed and where, without the values that it failed on. */

/** Fields of a PostgreSQL error that name tables and rules, never rows. */
const named = [
  "code",
  "severity",
  "schema_name",
  "table_name",
  "column_name",
  "constraint_name",
  "routine",
  "digest",
];
/** PostgreSQL's classes of errors whose message quotes the value (its manual's appendix A): data exceptions. */
const quoting = /^22/;
const deepest = 4;

export interface SafeError {
  type: string;
  message: string;
  stack: string;
  cause?: SafeError;
  [name: string]: unknown;
}

/** The query builder writes the values of a statement below it; its own first lines say which statement. */
function messageOf(error: Error, code: unknown): string {
  if (typeof code === "string" && quoting.test(code)) return `a value was refused (${code})`;
  return error.message.split(/\nparams:/)[0] ?? "";
}

/** Only the places: a stack repeats the message above them. */
const placesOf = ({ stack = "" }: Error) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** Turns anything thrown into what may stand in a log. */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: "not an error", stack: "" };
  const fields = error as unknown as Record<string, unknown>;
  const known = named.filter((name) => typeof fields[name] === "string").map((name) => [name, fields[name]]);
  return {
    ...Object.fromEntries(known),
    type: error.name,
    message: messageOf(error, fields.code),
    stack: placesOf(error),
    ...(error.cause !== undefined && depth < deepest && { cause: safeError(error.cause, depth + 1) }),
  };
}
