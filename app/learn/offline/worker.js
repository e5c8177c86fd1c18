/**
 * The service worker of the student's pages: an assignment that was opened once opens again without a network, a reload
 * included. Pages come from the network where it answers, and from this device where it doesn't; the scripts they name
 * never change and come from this device first. The pages kept are those of one account, the last one seen.
 */
const statics = "broadsheet-static";
const pagesPrefix = "broadsheet-pages:";
/** How long a page may take before the kept one shows; in milliseconds. */
const patience = 6000;
/** More than several builds' worth of scripts and fonts. */
const mostStatics = 400;

/** Says whose page it is; set by the server. */
const accountHeader = "x-broadsheet-account";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/_next/static/")) event.respondWith(staticFile(request));
  else if (request.mode === "navigate") event.respondWith(page(event, url));
});

self.addEventListener("message", (event) => {
  const { kind, path, assets = [], anew = false } = event.data ?? {};
  const work =
    kind === "keep" ? keep(path, assets, anew) : kind === "forget" ? forgetPages() : Promise.resolve();
  event.waitUntil(work.then(() => event.ports[0]?.postMessage("done")));
});

async function staticFile(request) {
  const kept = await caches.match(request, { cacheName: statics });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await putStatic(request, response.clone());
  return response;
}

async function putStatic(request, response) {
  const cache = await caches.open(statics);
  await cache.put(request, response);
  const keys = await cache.keys();
  // Oldest first: the order of a cache is the order of its writes.
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostStatics)).map((key) => cache.delete(key)));
}

async function page(event, url) {
  const asked = fetch(event.request).then((response) => {
    event.waitUntil(keepPage(url.pathname, response.clone()));
    return response;
  });
  // Also where the kept page has shown by then: a slow answer is the newest page.
  event.waitUntil(asked.catch(() => undefined));
  const late = new Promise((_, reject) =>
    setTimeout(() => reject(new Error("The server is slow.")), patience),
  );
  const answer = await Promise.race([asked, late]).catch((cause) => cause);
  if (answer instanceof Response && answer.status < 500) return answer;
  const kept = await keptPage(url.pathname);
  return kept ?? asked;
}

/** Keeps a page of a signed-in student; the first page of another account puts an end to what was kept before. */
async function keepPage(path, response) {
  const account = response.headers.get(accountHeader);
  if (!account || response.status !== 200 || response.redirected) return;
  if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) return;
  const name = pagesPrefix + account;
  const others = (await pageCaches()).filter((other) => other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
  const cache = await caches.open(name);
  await cache.put(path, response);
}

const pageCaches = async () => (await caches.keys()).filter((name) => name.startsWith(pagesPrefix));

async function keptPage(path) {
  for (const name of await pageCaches()) {
    const kept = await caches.match(path, { cacheName: name, ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
}

/** Keeps a page that is open, with all that it has loaded: it may have come before this worker did. */
async function keep(path, assets, anew) {
  for (const asset of assets) {
    if (await caches.match(asset, { cacheName: statics })) continue;
    const response = await fetch(asset);
    if (response.ok) await putStatic(asset, response);
  }
  if (!anew && (await keptPage(path))) return;
  await keepPage(path, await fetch(path, { credentials: "same-origin", headers: { accept: "text/html" } }));
}

async function forgetPages() {
  await Promise.all((await pageCaches()).map((name) => caches.delete(name)));
}
