import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { env, isReadableOnTheWay } from "@/lib/shared/env";
import { atkinson, openDyslexic, sourceSerif } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Broadsheet", template: "%s · Broadsheet" },
  description: "A newspaper article becomes a lesson.",
};
export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#161513" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Rendered at request time throughout, the 404 included, since every script carries the request's nonce.
  await connection();
  const theme = (await cookies()).get("theme")?.value;
  return (
    <html
      lang="en"
      className={`${sourceSerif.variable} ${atkinson.variable} ${openDyslexic.variable}`}
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
    >
      <body>
        {isReadableOnTheWay(env()) && (
          <p className="bg-rose px-4 py-2 text-center text-sm text-ink print:hidden">
            This connection is not encrypted: others on the network can read what you type here, passwords
            too.
          </p>
        )}
        {children}
      </body>
    </html>
  );
}
