import { isIP } from "node:net";
import { headers } from "next/headers";
import { env } from "@/lib/shared/env";

/** An IPv6 customer holds 2⁶⁴ addresses, so they count as the network (its first four groups) that they share. */
function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...after].slice(0, 4).join(":");
}

/** The client's address out of X-Forwarded-For: the rightmost hop, which our own proxy wrote; anything before it may be made up. */
export function addressFrom(forwardedFor: string | null): string {
  const last = forwardedFor?.split(",").at(-1)?.trim() ?? "";
  return isIP(last) === 0 ? "local" : network(last.toLowerCase());
}

/**
 * Where the request comes from, for counting tries: as our own proxy says, or else the socket's address, which
 * socket-address.ts writes over whatever a client claims.
 */
export async function requestAddress(): Promise<string> {
  const name = env().TRUST_PROXY ? "x-forwarded-for" : "x-broadsheet-address";
  return addressFrom((await headers()).get(name));
}
