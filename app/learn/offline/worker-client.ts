/** What a page asks of the service worker. Without one (plain http, an old browser) pages need the network. */

async function ask({ active: worker }: ServiceWorkerRegistration, message: object): Promise<void> {
  if (!worker) return;
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    worker.postMessage(message, [port2]);
  });
}

const isStatic = (address: string) => new URL(address, location.href).pathname.startsWith("/_next/static/");

/** Everything that this page has loaded and that never changes. */
function assetsHere(): string[] {
  const named = performance.getEntriesByType("resource").map(({ name }) => name);
  const scripts = [...document.scripts].map(({ src }) => src);
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[href]")].map(({ href }) => href);
  return [...new Set([...named, ...scripts, ...links])].filter(
    (address) => address !== "" && isStatic(address),
  );
}

let shownBefore = false;
/** Whether what shows now is what this document came with; a page may have changed under the reader since. */
function isAsLoaded(): boolean {
  const first = !shownBefore;
  shownBefore = true;
  const [loaded] = performance.getEntriesByType("navigation");
  return first && loaded !== undefined && new URL(loaded.name).pathname === location.pathname;
}

/** Keeps the page that is open, and what it has loaded. */
export async function keepThisPage(): Promise<void> {
  if (!("serviceWorker" in navigator) || process.env.NODE_ENV === "development") return;
  const anew = !isAsLoaded();
  try {
    await navigator.serviceWorker.register("/sw.js", { scope: "/learn" });
    const registration = await navigator.serviceWorker.ready;
    await ask(registration, { kind: "keep", path: location.pathname, assets: assetsHere(), anew });
    document.documentElement.dataset.kept = location.pathname;
  } catch (cause) {
    console.warn("This page will need the network.", cause);
  }
}

/** Lets go of every page kept on this device. */
export async function forgetPages(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration("/learn");
  if (registration) await ask(registration, { kind: "forget" });
}
