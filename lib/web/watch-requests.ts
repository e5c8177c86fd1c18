/** Every request that reaches the process, whoever answers it: given an id, counted, timed, and one line in the log. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { newId } from "@/lib/shared/ids";
import { log } from "@/lib/shared/log";
import { meters } from "@/lib/shared/metrics";
import { enterRequest } from "@/lib/shared/request";
import { keepStatusOfActions } from "./answer-status";

export const idHeader = "x-request-id";
/** An id given by a proxy stands in the log and goes back in a header: letters, digits and dashes, and not long. */
const safe = /^[\w-]{8,64}$/;
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** Asked for by machines, many times a page or a minute. */
const often = new Set(["/_next", "/api/health", "/api/metrics", "/icon.svg"]);

function levelOf(route: string, status: number): "warn" | "info" | "debug" {
  if (status >= 500) return "warn";
  return often.has(route) ? "debug" : "info";
}

interface Asked {
  id: string;
  method: string;
  route: string;
  began: number;
}

function tell({ id, method, route, began }: Asked, response: ServerResponse): void {
  const { requests, requestSeconds, underWay } = meters();
  const seconds = (performance.now() - began) / 1000;
  // Whoever asked hung up before the answer's end; nginx made 499 the number for it.
  const status = response.writableFinished ? response.statusCode : 499;
  underWay.dec();
  requests.inc({ method, route, status });
  requestSeconds.observe({ method, route }, seconds);
  const ms = Math.round(seconds * 10_000) / 10;
  log()[levelOf(route, status)]({ requestId: id, method, route, status, ms }, "request");
}

/** Watches from now on; `patternOf` names the route of a path. Returns the way to stop. */
export function watchRequests(patternOf: (url: string) => string): () => void {
  const channel = "http.server.request.start";
  const see = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const given = String(request.headers[idHeader] ?? "");
    const id = safe.test(given) ? given : newId();
    request.headers[idHeader] = id;
    response.setHeader(idHeader, id);
    const route = patternOf(request.url ?? "");
    enterRequest({ id, route, response });
    keepStatusOfActions(request, response);
    meters().underWay.inc();
    const method = methods.has(request.method ?? "") ? (request.method ?? "") : "other";
    const asked = { id, method, route, began: performance.now() };
    response.once("close", () => tell(asked, response));
  };
  subscribe(channel, see);
  return () => unsubscribe(channel, see);
}
