/** A server that is told to stop answers what is under way, and then ends: no connection that is kept open holds it up. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";

const sweepEvery = 100;

/**
 * Next stops listening at SIGTERM and SIGINT and waits for its connections to end; a browser or a proxy that goes on
 * asking over an old one would keep it waiting until it is killed, amid saves. From the signal on, every answer says that
 * its connection closes, and idle connections are closed. Returns the way to leave the server to itself again.
 */
export function finishOnStop(signals: Pick<NodeJS.EventEmitter, "once"> = process): () => void {
  const underWay = new Set<ServerResponse>();
  const servers = new Set<Server>();
  let stopping = false;
  const channel = "http.server.request.start";
  const see = (message: unknown) => {
    const { response, server } = message as { response: ServerResponse; server: Server };
    servers.add(server);
    if (stopping) response.shouldKeepAlive = false;
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
  };
  subscribe(channel, see);
  const stop = () => {
    if (stopping) return;
    stopping = true;
    for (const response of underWay) response.shouldKeepAlive = false;
    setInterval(() => {
      for (const server of servers) server.closeIdleConnections();
    }, sweepEvery).unref();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) signals.once(signal, stop);
  return () => unsubscribe(channel, see);
}
