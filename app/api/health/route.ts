import { readHealth } from "@/lib/features/health/queries";
import { json, route } from "@/lib/web/route";

/** Is this server live, is it ready, and which part is not: 200 or 503, for whoever watches over it or shares out requests. */
export const GET = route({ for: "visitor" }, async () => {
  const health = await readHealth();
  return json(health, health.ready ? 200 : 503);
});
