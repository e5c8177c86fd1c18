import { join } from "node:path";

const checkout = join(import.meta.dirname, "../../..");

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  turbopack: { root: checkout },
  serverExternalPackages: ["postgres"],
};
