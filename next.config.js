import { always } from "./lib/web/always.js";

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => [{ source: "/:path*", headers: always.map(([key, value]) => ({ key, value })) }],
  serverExternalPackages: ["@node-rs/argon2", "pino", "postgres", "prom-client"],
};
