{|// Keeps the page of the kiosk and what it is made of. What was told at the door is kept by the page itself.|}
const VERSION = "{version}";
const SHELL = [{#for path in shell}"{path}",{/for}"/static/icon.svg"];
{|
const PATIENCE = 4000;
const kept = "kiosk-" + VERSION;
const pages = "kiosk-pages";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith("kiosk-") && name !== kept && name !== pages).map((name) => caches.delete(name))))
    .then(() => caches.open(pages))
    // The page that installed this worker came before it: it is fetched once more, to be there without network.
    .then((cache) => cache.add("/kiosk").catch(() => undefined))
    .then(() => self.clients.claim()));
});

async function fromShell(request) {
  return (await caches.match(request, { cacheName: kept })) || fetch(request);
}

async function page(event) {
  const cache = await caches.open(pages);
  const fresh = fetch(event.request).then((response) => {
    if (response.ok && !response.redirected) event.waitUntil(cache.put("/kiosk", response.clone()));
    return response;
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const first = await Promise.race([fresh, late]);
    return first || (await cache.match("/kiosk")) || (await fresh);
  } catch (offline) {
    return (await cache.match("/kiosk")) || Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/static/")) event.respondWith(fromShell(event.request));
  else if (url.pathname === "/kiosk" && event.request.mode === "navigate") event.respondWith(page(event));
});
|}
