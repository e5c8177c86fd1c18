import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** From now on every request carries the address of its socket, written over whatever the client claims. */
export function tellSocketAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers["x-broadsheet-address"] = request.socket.remoteAddress ?? "";
  });
}
