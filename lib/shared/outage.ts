/** Telling a database that is away for now from a fault of ours. */

/** Of the network, and of postgres.js for a connection that could not be made or ended. */
const connection = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
]);
/** PostgreSQL's classes of errors (its manual's appendix A): connection, resources such as disk and memory, operator's intervention. */
const classes = /^(08|53|57P)/;

/** True where the error, or what caused it, says that the database can't be reached or can't write at the moment. */
export function isOutage(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    const code = "code" in at ? String(at.code) : "";
    if (connection.has(code) || classes.test(code)) return true;
  }
  return false;
}
