import { env } from "@/lib/shared/env";

/** How every cookie of ours is set: for the server alone, from this site alone, over TLS alone where there is TLS. */
export const ownCookie = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  path: "/",
  secure: env().PUBLIC_URL.startsWith("https:"),
});
