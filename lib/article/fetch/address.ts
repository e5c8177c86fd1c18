/** Which addresses the server may go to on a teacher's behalf: those of the open web, and no others. Pure but for its own interfaces. */
import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";
import { ImportProblem } from "../problem";

/** Public by number, yet answered inside a cloud: Azure's host for virtual machines. */
const inside = new Set(["168.63.129.16"]);
/** Names that mean this machine or this network, whatever they resolve to (RFC 6761, 6762, 7686, 8375; ICANN's "internal"). */
const privateNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|alt)$/;

/** The global unicast block, the only one of IPv6 that the web is in (RFC 4291). */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/** The addresses of this machine's own interfaces: what listens there was not meant for the web by being public. */
export const ownAddresses = (): Set<string> =>
  new Set(Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address)));

/**
 * True where an address, in any spelling that the system understands, is one of the open web: not private, loopback,
 * link-local, shared (CGNAT), multicast, reserved or a cloud's metadata, nor an IPv6 address that carries an IPv4 one
 * (mapped, NAT64, 6to4, Teredo), nor one of this machine's own.
 */
export function isPublicAddress(address: string, own: ReadonlySet<string> = ownAddresses()): boolean {
  const bare = address.replace(/^\[(.*)\]$/, "$1");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (own.has(parsed.toString())) return false;
  if (parsed.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : !inside.has(parsed.toString());
}

const notAnAddress = () =>
  new ImportProblem(
    "not-an-address",
    "This is not the address of a web page. It should look like https://www.example.org/article.",
  );
export const notPublic = () =>
  new ImportProblem(
    "not-public",
    "This address is not on the open web, so Broadsheet does not go there. Give the article's public address, or paste its words below.",
  );

/** What was typed, as an address; `https://` is added where no scheme is given. Throws "not-an-address". */
export function readAddress(typed: string): URL {
  const text = typed.trim();
  const schemed = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  if (text === "" || text.length > 2000) throw notAnAddress();
  if (!schemed && /^[a-z][a-z0-9+-]*:(?!\d+(?:[/?#]|$))/i.test(text)) throw notAnAddress();
  try {
    return new URL(schemed ? text : `https://${text}`);
  } catch (cause) {
    throw Object.assign(notAnAddress(), { cause });
  }
}

/**
 * Refuses what needs no look-up to be refused: other schemes, names and passwords in the address, other ports than the
 * web's own, names of this machine or network, and addresses by number that are not public. `allowedOrigin` goes past all
 * but the first two.
 */
export function checkAddress(url: URL, allowedOrigin?: string): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw notAnAddress();
  if (url.username !== "" || url.password !== "") throw notAnAddress();
  if (allowedOrigin !== undefined && url.origin === allowedOrigin) return;
  // The parser has dropped a port that is its scheme's own, and made one spelling of all that mean the same number.
  if (url.port !== "") throw notPublic();
  const host = url.hostname.replace(/\.$/, "").toLowerCase();
  if (ipaddr.isValid(host.replace(/^\[(.*)\]$/, "$1"))) {
    if (!isPublicAddress(host)) throw notPublic();
    return;
  }
  if (!host.includes(".") || privateNames.test(host)) throw notPublic();
}
