/** Who may read the metrics: a program on this machine, or whoever shows the token. */
import { createHash, timingSafeEqual } from "node:crypto";
import { env, isLoopback } from "@/lib/shared/env";
import { passedOnHeader } from "./socket-address";

const hash = (text: string) => createHash("sha256").update(text).digest();

const hostOf = (host: string) => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "");

/** True for a bearer of METRICS_TOKEN where it is set, else for a request that comes from this machine itself. */
export function mayReadMetrics(headers: Headers): boolean {
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN) {
    return timingSafeEqual(hash(headers.get("authorization") ?? ""), hash(`Bearer ${METRICS_TOKEN}`));
  }
  const isNear = isLoopback(headers.get("x-broadsheet-address") ?? "");
  return isNear && isLoopback(hostOf(headers.get("host") ?? "")) && headers.get(passedOnHeader) === "0";
}
