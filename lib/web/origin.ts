import { notAllowed } from "@/lib/shared/errors";

/**
 * Browsers tell where a request comes from; a change asked for by another site is refused. Next compares the hosts of
 * Origin and Host for actions; here an opaque origin ("null": a sandboxed frame) and a sibling host are refused too.
 */
export function refuseOtherOrigins(headers: Pick<Headers, "get">): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const sameHost = origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get("host");
  if (site === "same-origin" || (site === null && (origin === null || sameHost))) return;
  throw notAllowed("This was asked for by another site, so it was not done.");
}
