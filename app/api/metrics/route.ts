import { readMetrics } from "@/lib/features/health/metrics";
import { notFound } from "@/lib/shared/errors";
import { mayReadMetrics } from "@/lib/web/metrics-reader";
import { route } from "@/lib/web/route";

/** What the server counts about itself, in Prometheus' text format: for a program on this machine, or with METRICS_TOKEN. */
export const GET = route({ for: "visitor" }, async ({ request }) => {
  if (!mayReadMetrics(request.headers)) throw notFound();
  const { type, text } = await readMetrics();
  return new Response(text, { headers: { "content-type": type, "cache-control": "no-store" } });
});
