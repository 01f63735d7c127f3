{|// Keeps what was seen: shell first from the cache, pages from the network with the last copy as a fallback.
// Commands are never touched here; the pages own the outbox.|}
const VERSION = "{version}";
const SHELL = [{#for path in shell}"{path}",{/for}"/offline", "/static/icon.svg"];
{|
const PATIENCE = 3500;
const KEPT_FOR = 30 * 24 * 3600 * 1000;
const shellCache = "shell-" + VERSION;
const pageCache = "pages";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(shellCache).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith("shell-") && name !== shellCache).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

const isKept = (path) => path === "/" || path === "/spaces" || path === "/find" || path === "/me" || path.startsWith("/me/") || path.startsWith("/s/") || path.startsWith("/agenda");

async function fromShell(request) {
  return (await caches.match(request, { cacheName: shellCache })) || fetch(request);
}

// A copy carries the moment it was taken, so that old ones can be dropped.
async function keep(request, response) {
  const headers = new Headers(response.headers);
  headers.set("x-seen-at", String(Date.now()));
  headers.delete("vary");
  const copy = new Response(await response.blob(), { status: response.status, headers });
  await (await caches.open(pageCache)).put(request, copy);
}

async function lastCopy(request) {
  const cache = await caches.open(pageCache);
  const copy = await cache.match(request);
  if (copy && Date.now() - Number(copy.headers.get("x-seen-at")) < KEPT_FOR) return copy;
  if (copy) await cache.delete(request);
  return undefined;
}

async function page(event) {
  const request = event.request;
  const fresh = fetch(request).then((response) => {
    if (response.ok && !response.redirected) event.waitUntil(keep(request, response.clone()));
    return response;
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const first = await Promise.race([fresh, late]);
    if (first) return first;
    return (await lastCopy(request)) || (await fresh);
  } catch (offline) {
    return (await lastCopy(request)) || (await caches.match("/offline", { cacheName: shellCache })) || Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/static/")) event.respondWith(fromShell(event.request));
  else if (isKept(url.pathname) && (event.request.mode === "navigate" || event.request.headers.get("x-page") === "1")) event.respondWith(page(event));
});

self.addEventListener("message", (event) => {
  if (event.data === "forget") event.waitUntil(caches.delete(pageCache));
});

// Where background sync exists, an open page is told to send what waits.
self.addEventListener("sync", (event) => {
  if (event.tag === "outbox") event.waitUntil(self.clients.matchAll().then((pages) => pages.forEach((client) => client.postMessage("drain"))));
});
|}
