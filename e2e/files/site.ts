/**
 * A news site on loopback, for tests of bringing in an article by its address: a page full of navigation, adverts and
 * banners, and pages that say no in every way a site can.
 */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readMarkdown } from "@/lib/article/read/markdown";

const here = import.meta.dirname;
const file = (name: string) => readFileSync(join(here, name));
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

export const theArticle = readMarkdown(file("article.md").toString("utf8"));

const advert = `<div class="ad-slot" aria-label="Advertisement"><p>Advertisement</p><iframe src="/ads/1"></iframe><p>Cheap flights to the coast! Book now and save.</p></div>`;
const teaser = `<aside class="related"><h3>Related</h3><ul>${["Minister resigns over bridge", "Ten soups for spring", "Quiz of the week"].map((t) => `<li><a href="/x">${t}</a></li>`).join("")}</ul></aside>`;

/** The article as a news site shows it. `change` edits a paragraph of it, as a correction would. */
export function newsPage(origin: string, change: (text: string) => string = (text) => text): string {
  const { title, byline, publication, blocks } = theArticle;
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    author: [{ "@type": "Person", name: byline }],
    datePublished: "2016-03-14T06:30:00+01:00",
    publisher: { "@type": "Organization", name: publication },
    license: "https://creativecommons.org/licenses/by/4.0/",
  };
  const body = blocks
    .map(({ kind, text }, n) => {
      const inner = escaped(change(text));
      const own = kind === "heading" ? `<h2>${inner}</h2>` : `<p>${inner}</p>`;
      return (
        own +
        (n === 2
          ? advert
          : n === 5
            ? teaser
            : n === 8
              ? `<p class="more"><a href="/y">Read more: How the dam was paid for</a></p>`
              : "")
      );
    })
    .join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${publication}</title>
<link rel="canonical" href="${origin}/2016/03/river-treaty"><meta property="og:site_name" content="${publication}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<script>window.__ran = 1; document.title = "changed by a script";</script><style>.nav{color:red}</style></head>
<body onload="window.__ran=1">
<div id="cookie-banner" role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store cookies on your device to show you adverts that follow you around. You can accept or manage your choices.</p><button>Accept all</button><button>Manage</button></div>
<header><a href="/">${publication}</a><nav><ul>${["World", "Politics", "Business", "Sport", "Culture", "Weather", "Crossword"].map((t) => `<li><a href="/${t}">${t}</a></li>`).join("")}</ul></nav><form><input name="q"><button>Search</button></form></header>
<div class="ticker"><a href="/live">LIVE: Council votes on tram line</a></div>
<main><article><h1>${escaped(title)}</h1><p class="byline">By ${byline}</p><time datetime="2016-03-14T06:30:00+01:00">14 March 2016</time>
<div class="share"><a href="#">Share on Face</a> <a href="#">Share on Chirp</a></div>
<figure><img src="/dam.jpg" alt=""><figcaption>The dam in March. Photograph: A. Okoro</figcaption></figure>
${body}
<div class="newsletter"><h3>Sign up for our morning letter</h3><p>Every day at six, free of charge.</p><form><input type="email"><button>Subscribe</button></form></div></article>
<section class="comments"><h2>214 comments</h2><p>rivergirl88: First!</p><p>dammit: My cousin works there and it is all a plot.</p></section></main>
<div class="sidebar"><h3>Most read</h3><ol>${["Cat elected mayor", "Why your bread is flat", "A walk in the hills"].map((t) => `<li><a href="/z">${t}</a></li>`).join("")}</ol></div>
<footer><p>© 2016 ${publication}. All rights reserved.</p><a href="/privacy">Privacy</a><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">Licence</a></footer></body></html>`;
}

export interface Site {
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

type Page = (request: IncomingMessage, response: ServerResponse) => void;

const html: (page: string) => Page = (page) => (_, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
};
const to =
  (location: string, status = 302): Page =>
  (_, response) => {
    response.writeHead(status, { location }).end();
  };
const filePage =
  (name: string, type: string): Page =>
  (_, response) => {
    response.writeHead(200, { "content-type": type }).end(file(name));
  };
const walled = (origin: string) =>
  newsPage(origin).replace('"@type":"NewsArticle"', '"@type":"NewsArticle","isAccessibleForFree":false');

function pagesOf(origin: string, more: Record<string, Page>): Record<string, Page> {
  return {
    "/robots.txt": (_, response) => {
      response
        .writeHead(200, { "content-type": "text/plain" })
        .end(
          "User-agent: *\nDisallow: /members/\n\nUser-agent: Broadsheet\nDisallow: /members/\nDisallow: /no-lessons/\n",
        );
    },
    "/2016/03/river-treaty": html(newsPage(origin)),
    "/corrected": html(
      newsPage(origin, (text) =>
        text
          .replace("the price has doubled since", "the price has risen by half since")
          .replace("Nine in ten of its farmers", "Seven in ten of its farmers"),
      ),
    ),
    "/moved": to("/2016/03/river-treaty", 301),
    "/circle": to("/circle"),
    "/members/story": html(newsPage(origin)),
    "/subscribers": html(walled(origin)),
    "/forbidden": (_, response) => {
      response.writeHead(403).end("no");
    },
    "/nothing": html("<!doctype html><title>App</title><div id=app></div><script src=/app.js></script>"),
    "/picture": (_, response) => {
      response.writeHead(200, { "content-type": "image/png" }).end("\x89PNG and so on");
    },
    "/report.pdf": filePage("two-columns.pdf", "application/pdf"),
    "/bomb": (_, response) => {
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(80 * 1024 * 1024, 32)));
    },
    "/endless": (request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = setInterval(() => response.write(" ".repeat(1024)), 20);
      request.on("close", () => clearInterval(more));
    },
    ...more,
  };
}

/** Starts the site on a free port of loopback; `more` adds pages by their path, which may know the origin. */
export async function startSite(more: (origin: string) => Record<string, Page> = () => ({})): Promise<Site> {
  const asked: string[] = [];
  let pages: Record<string, Page> = {};
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    asked.push(path);
    const page = pages[path];
    if (page) page(request, response);
    else response.writeHead(404).end("There is no such page.");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  pages = pagesOf(origin, more(origin));
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { origin, asked, close };
}
