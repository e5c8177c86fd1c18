/** The status of a failed answer, where the framework would give another. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { currentRequest } from "@/lib/shared/request";

/** Long enough for a database to come up again, short enough for who waits before a page; in seconds. */
export const retryAfter = "5";
const statusHeader = "x-broadsheet-status";

/** The status is decided when the headers are sent; a redirect stays one. */
function decideLate(response: ServerResponse, statusAtLast: () => number | undefined): void {
  const { writeHead } = response;
  response.writeHead = ((code: number, ...rest: []) => {
    const status = code >= 300 && code < 400 ? undefined : statusAtLast();
    return writeHead.call(response, status ?? code, ...rest);
  }) as typeof writeHead;
}

/**
 * The answer under way has this status, whatever the framework makes of it: its own are 500 for a page or an action that
 * throws, and 200 for a page that says again what was typed. Does nothing once headers are sent.
 */
export function answerWith(status: 500 | 503): void {
  const response = currentRequest()?.response;
  if (!response || response.headersSent) return;
  if (status === 503) response.setHeader("retry-after", retryAfter);
  response.setHeader(statusHeader, status);
  decideLate(response, () => status);
}

/**
 * The framework hands an action that belongs to another page on to itself, over the network, and keeps the headers of what
 * comes back but not its status.
 */
export function keepStatusOfActions({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers["next-action"] === undefined || headers["x-action-forwarded"] !== undefined) return;
  decideLate(response, () => {
    const status = Number(response.getHeader(statusHeader));
    return status >= 500 ? status : undefined;
  });
}
