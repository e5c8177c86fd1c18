import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isRouterState } from "./router-state";

const routerState = "next-router-state-tree";
/** "1" on a request that a proxy passed on. */
export const passedOnHeader = "x-broadsheet-passed-on";
/** What proxies add; the framework adds some of these to every request, but later. */
const byProxies = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "via",
];

/**
 * From now on every request carries the address of its socket and whether a proxy passed it on, written over whatever the
 * client claims, and no state of a router that can't be read.
 */
export function tellSocketAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers["x-broadsheet-address"] = request.socket.remoteAddress ?? "";
    request.headers[passedOnHeader] = byProxies.some((name) => name in request.headers) ? "1" : "0";
    const state = request.headers[routerState];
    if (state !== undefined && !isRouterState(String(state))) delete request.headers[routerState];
  });
}
