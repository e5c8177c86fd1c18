/** Next calls this once when a server starts. The condition is settled by the build, which also looks at it for other runtimes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { tellSocketAddress } = await import("@/lib/web/socket-address");
    const { finishOnStop } = await import("@/lib/web/shutdown");
    tellSocketAddress();
    finishOnStop();
  }
}
