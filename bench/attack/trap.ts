/** A news site on loopback whose pages lead inward or say something hostile, and what stands inside. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Site, startSite } from "@/e2e/files/site";
import { payloads } from "./scripts";

export const secret = "zq-inside-zq";

/** What listens inside: anyone who is led to it is counted. */
interface Canary {
  port: number;
  asked: string[];
  close(): Promise<void>;
}
async function startCanary(): Promise<Canary> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    response.writeHead(200, { "content-type": "text/html" }).end(`<p>${`${secret} `.repeat(200)}</p>`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = () => new Promise<void>((done) => void server.close(() => done()));
  return { port: (server.address() as AddressInfo).port, asked, close };
}

export const prose =
  "The ministers of both countries met because the river had fallen lower than in any summer before. ";
/** A page that says something hostile wherever a page can say anything of its article. */
export const hostilePage = (payload: string, n: number) => {
  const safe = payload.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const data = JSON.stringify({
    "@type": "NewsArticle",
    headline: `Headline ${payload}`,
    author: { name: `Author ${payload}` },
    publisher: { name: `Publisher ${payload}` },
    datePublished: `Day ${payload}`,
    license: `Licence ${payload}`,
  }).replaceAll("<", "\\u003c");
  return `<!doctype html><html><head><title>${safe}</title>${n % 2 ? `<script type="application/ld+json">${data}</script>` : `<meta property="og:title" content="Headline ${safe}"><meta name="author" content="Author ${safe}"><meta property="og:site_name" content="Publisher ${safe}"><meta name="date" content="Day ${safe}"><meta name="dc.rights" content="Licence ${safe}">`}
<link rel="canonical" href="javascript:window.__ran=1"></head><body><article><h1>${safe}</h1>${`<p>${prose}</p>`.repeat(3)}<h2>Why ${safe}</h2><p>${prose} ${safe} ${prose}</p><p>${payload}${prose.repeat(3)}</p></article></body></html>`;
};

export const redirects = (port: number): [status: number, location: string][] => [
  ...[301, 302, 303, 307, 308].map((status): [number, string] => [status, `http://127.0.0.1:${port}/secret`]),
  ...[
    ...[`//127.0.0.1:${port}/secret`, `http://localhost:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`],
    ...[`http://2130706433:${port}/`, `http://127.1:${port}/`, `http://0x7f.1:${port}/`, `http://0:${port}/`],
    ...[
      `http://x@127.0.0.1:${port}/`,
      `http:\\\\127.0.0.1:${port}\\`,
      "file:///etc/passwd",
      "gopher://127.0.0.1/",
    ],
    ...[
      "javascript:alert(1)",
      "data:text/html,<p>x</p>",
      "http://127.0.0.1/",
      "https://127.0.0.1/",
      "\u0000",
      "http://",
    ],
  ].map((location): [number, string] => [302, location]),
];

/** A news site on loopback with pages that lead inward, and what stands inside. */
export interface Trap {
  site: Site;
  canary: Canary;
  close(): Promise<void>;
}
export async function setTrap(): Promise<Trap> {
  const canary = await startCanary();
  const answer = (page: string) => (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  };
  const site = await startSite(() => ({
    ...Object.fromEntries(payloads.map((payload, n) => [`/hostile/${n}`, answer(hostilePage(payload, n))])),
    ...Object.fromEntries(
      redirects(canary.port).map(([status, location], n) => [
        `/r/${n}`,
        (_: unknown, response: ServerResponse) => {
          response.writeHead(status, { location: encodeURI(location) }).end();
        },
      ]),
    ),
    "/refresh": answer(
      `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${canary.port}/secret"><base href="http://127.0.0.1:${canary.port}/"><iframe src="/secret"></iframe><img src="/secret"><p>${prose.repeat(6)}</p>`,
    ),
  }));
  return { site, canary, close: async () => void (await Promise.all([site.close(), canary.close()])) };
}
