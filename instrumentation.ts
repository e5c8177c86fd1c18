/** Next calls this once when a server starts, never at build: a wrong setting is refused there, by its name. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/shared/env");
  env();
}
