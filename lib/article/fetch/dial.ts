/** From a name to an open connection, with every address looked at in between. */
import { Resolver } from "node:dns/promises";
import { isIP, connect as plain, type Socket } from "node:net";
import { connect as secure } from "node:tls";
import { ImportProblem, pasteInstead } from "../problem";
import { isPublicAddress, notPublic } from "./address";

/** All addresses of a name; empty where there are none. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<string[]>;
/** Opens a connection to that very address. `tlsName`: whose certificate is asked for; null for plain http. */
export type Dial = (
  address: string,
  port: number,
  tlsName: string | null,
  signal: AbortSignal,
) => Promise<Socket>;

/** One address may take so long before the next is tried. */
const patience = 4000;

/** Asks the name servers themselves rather than the system's resolver, whose few threads everything else waits for too. */
export const resolveName: Resolve = async (name, signal) => {
  const resolver = new Resolver({ timeout: 2500, tries: 2 });
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  try {
    const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    return found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  } finally {
    signal.removeEventListener("abort", cancel);
  }
};

export const dialAddress: Dial = (address, port, tlsName, signal) =>
  new Promise((done, fail) => {
    const socket =
      tlsName === null
        ? plain({ host: address, port })
        : secure({
            ...{ host: address, port, ALPNProtocols: ["http/1.1"] },
            ...(isIP(tlsName) === 0 && { servername: tlsName }),
          });
    const end = (error: Error) => {
      socket.destroy();
      fail(error);
    };
    const stop = () => end(new Error("aborted"));
    const late = setTimeout(() => end(new Error("no connection in time")), patience);
    signal.addEventListener("abort", stop, { once: true });
    socket.once("error", end);
    socket.once(tlsName === null ? "connect" : "secureConnect", () => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      socket.off("error", end);
      done(socket);
    });
    socket.once("close", () => clearTimeout(late));
  });

export interface Ways {
  resolve: Resolve;
  dial: Dial;
}
export const openWays: Ways = { resolve: resolveName, dial: dialAddress };

const hostOf = (url: URL) => url.hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");

/** The addresses behind the URL's name, each of them public unless the origin is the allowed one. Throws otherwise. */
async function addressesOf(url: URL, exempt: boolean, ways: Ways, signal: AbortSignal): Promise<string[]> {
  const host = hostOf(url);
  const found = isIP(host) > 0 ? [host] : exempt ? ["127.0.0.1"] : await ways.resolve(host, signal);
  if (found.length === 0) {
    if (signal.aborted) throw new Error("aborted");
    throw new ImportProblem(
      "unreachable",
      `There is no site called ${host}, or it could not be found. Look at the address once more.`,
    );
  }
  // One private address among public ones is no accident: a name that means both is refused whole.
  if (!exempt && !found.every((address) => isPublicAddress(address))) throw notPublic();
  return found;
}

/**
 * A connection to one of the addresses that were looked at: the name is resolved once, and what is connected to is the
 * number itself, so that no second answer of a name server can lead elsewhere (DNS rebinding).
 */
export async function connectTo(
  url: URL,
  given: { exempt: boolean; ways: Ways; signal: AbortSignal },
): Promise<Socket> {
  const { exempt, ways, signal } = given;
  const host = hostOf(url);
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  const addresses = await addressesOf(url, exempt, ways, signal);
  let last: unknown;
  for (const address of addresses.slice(0, 3)) {
    try {
      return await ways.dial(address, port, url.protocol === "https:" ? host : null, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      last = error;
    }
  }
  const { code } = last as NodeJS.ErrnoException;
  const why = /^(?:CERT|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code ?? "")
    ? `The certificate of ${host} is not right, so the page was not read.`
    : `${host} could not be reached.`;
  throw new ImportProblem("unreachable", `${why} ${pasteInstead}`, { cause: last });
}
