import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, fixedHeaders } from "@/lib/web/headers";

/** Every page gets a Content-Security-Policy with a nonce of its own, and learns its own path (to come back to after signing in). */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-broadsheet-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of fixedHeaders) response.headers.set(name, value);
  return response;
}

export const config = {
  // Saving an answer goes past: the proxy costs more than the save itself.
  matcher: ["/((?!api/answers|_next/static|_next/image|favicon.ico).*)"],
};
