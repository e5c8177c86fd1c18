import { subscribe } from "node:diagnostics_channel";

/** Next calls this once when a server starts: every request then carries the address of its socket, whatever it claimed itself. */
export function register(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: import("node:http").IncomingMessage };
    request.headers["x-broadsheet-address"] = request.socket.remoteAddress ?? "";
  });
}
