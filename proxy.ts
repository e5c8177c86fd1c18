import { type NextRequest, NextResponse } from "next/server";
import { readSession, sessionCookieName } from "@/lib/access/session";
import { env } from "@/lib/shared/env";
import { whyRefusedEarly } from "@/lib/web/early";
import { contentSecurityPolicy, fixedHeaders } from "@/lib/web/headers";

function withHeaders(response: NextResponse, policy: string): NextResponse {
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of fixedHeaders(env().PUBLIC_URL)) response.headers.set(name, value);
  return response;
}

/** Every page gets a Content-Security-Policy with a nonce of its own, and learns its own path (to come back to after signing in). */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const refused = await whyRefusedEarly(request);
  if (refused) return withHeaders(new NextResponse(refused.message, { status: refused.status }), policy);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-broadsheet-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = withHeaders(NextResponse.next({ request: { headers } }), policy);
  if (request.nextUrl.pathname.startsWith("/learn")) {
    // Whose page it is, for the device that keeps it: one person's pages are never shown to another.
    const account = readSession(request.cookies.get(sessionCookieName())?.value)?.userId;
    if (account) response.headers.set("x-broadsheet-account", account);
  }
  return response;
}

export const config = {
  // Saving an answer goes past: the proxy costs more than the save itself.
  matcher: ["/((?!api/answers|_next/static|_next/image|favicon.ico).*)"],
};
