import type { Instrumentation } from "next";

/** Next calls this once when a server starts. The condition is settled by the build, which also looks at it for other runtimes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { tellSocketAddress } = await import("@/lib/web/socket-address");
    const { builtPatterns } = await import("@/lib/web/route-pattern");
    const { watchRequests } = await import("@/lib/web/watch-requests");
    const { finishOnStop } = await import("@/lib/web/shutdown");
    tellSocketAddress();
    watchRequests(builtPatterns());
    finishOnStop();
    const { env } = await import("@/lib/shared/env");
    const { log } = await import("@/lib/shared/log");
    const origin = env().IMPORT_TEST_ORIGIN;
    if (origin)
      log().warn({ origin }, "IMPORT_TEST_ORIGIN: articles may be brought from this origin unchecked");
  }
}

/** Next calls this with whatever a page, an action or a route throws, its own signals left out. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routeType }) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { reportUnlessReported } = await import("@/lib/web/unforeseen");
    reportUnlessReported(error, routeType);
  }
};
