/** A pooler between server and database. */

const placeOf = (url: string) => new URL(url).host;

/**
 * The address to serve by. Where migrations go to another host or port, what serves goes through a pooler, which hands every
 * transaction to any of its connections: a statement prepared on one would fail on another, or be another client's. So
 * statements are not prepared there, unless the address says `prepare` itself.
 */
export function servedThrough(serving: string, owner: string | undefined): string {
  if (!owner || placeOf(serving) === placeOf(owner)) return serving;
  const url = new URL(serving);
  if (!url.searchParams.has("prepare")) url.searchParams.set("prepare", "false");
  return url.href;
}

/** Where to LISTEN: a pooler hands a connection on after each statement, so a listener goes to PostgreSQL itself. */
export function pastPooler(serving: string, owner: string | undefined): string {
  if (!owner || placeOf(serving) === placeOf(owner)) return serving;
  const url = new URL(serving);
  url.host = placeOf(owner);
  return url.href;
}
