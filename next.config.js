import { always } from "./lib/web/always.js";

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => [{ source: "/:path*", headers: always.map(([key, value]) => ({ key, value })) }],
  // A page that fails before its head is sent names no icon, and the browser then asks here.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  serverExternalPackages: ["@node-rs/argon2", "docx", "pino", "postgres", "prom-client"],
};
