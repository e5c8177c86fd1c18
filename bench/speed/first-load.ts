/** A page's first load in a real browser with an empty cache: what comes over the wire. */
import { chromium } from "playwright";
import { cookieOf } from "@/bench/attack/client";
import { ensureBrowser, launchArguments } from "@/lib/cli/browser";

export interface FirstLoad {
  path: string;
  requests: number;
  /** Compressed, with headers, in KB of 1,024 bytes. */
  kilobytes: number;
  script: number;
}

type Person = Parameters<typeof cookieOf>[0];

/** Loads each page anew, as that person, and waits until nothing is under way. */
export async function firstLoads(
  address: string,
  pages: { path: string; person?: Person }[],
): Promise<FirstLoad[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(() => {}), args: launchArguments });
  try {
    const found: FirstLoad[] = [];
    for (const { path, person } of pages) {
      const context = await browser.newContext();
      const [name, ...value] = (cookieOf(person).cookie ?? "").split("=");
      if (name) await context.addCookies([{ name, value: value.join("="), url: address }]);
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      const [kinds, sizes] = [new Map<string, string>(), new Map<string, number>()];
      session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
      session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
        sizes.set(requestId, encodedDataLength),
      );
      await page.goto(address + path, { waitUntil: "networkidle" });
      const sum = (ids: string[]) => ids.reduce((all, id) => all + (sizes.get(id) ?? 0), 0) / 1024;
      const ids = [...sizes.keys()];
      const script = sum(ids.filter((id) => kinds.get(id) === "Script"));
      found.push({ path, requests: ids.length, kilobytes: sum(ids), script });
      await context.close();
    }
    return found;
  } finally {
    await browser.close();
  }
}
