/** The security headers of every page. */
import { always } from "./always.js";

/** Scripts only by nonce; `style` attributes are allowed, style elements only by nonce. `eval` is for the development server alone. */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Two years: no browser that has once been here over TLS comes by plain http again. */
const onlyTls: [string, string] = ["strict-transport-security", "max-age=63072000"];

/** What every answer carries, whatever it is. */
export const fixedHeaders = (publicUrl: string): [string, string][] =>
  publicUrl.startsWith("https:") ? [...always, onlyTls] : always;
