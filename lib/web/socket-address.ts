import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isRouterState } from "./router-state";

const routerState = "next-router-state-tree";

/**
 * From now on every request carries the address of its socket, written over whatever the client claims, and no state of a
 * router that can't be read.
 */
export function tellSocketAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers["x-broadsheet-address"] = request.socket.remoteAddress ?? "";
    const state = request.headers[routerState];
    if (state !== undefined && !isRouterState(String(state))) delete request.headers[routerState];
  });
}
