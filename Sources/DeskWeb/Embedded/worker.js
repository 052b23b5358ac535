// Keeps what a kitchen table needs when there is no network: its page as last seen, the styles and the script.
"use strict";
const PAGES = "handsel-kitchens", FILES = "handsel-files";
const isKitchen = (path) => /^\/people\/[^/]+\/kitchen$/.test(path);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(FILES).then((cache) => cache.add("/offline")).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const request = event.request, address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (address.pathname.startsWith("/assets/")) event.respondWith(file(request));
  else if (request.mode === "navigate") event.respondWith(page(request, address.pathname));
});

async function file(request) {
  const cache = await caches.open(FILES), old = await cache.match(request);
  if (old) return old;
  const answer = await fetch(request);
  if (answer.ok) {
    // A newer file of the same name takes the place of the older.
    const name = new URL(request.url).pathname.split("/").pop();
    for (const key of await cache.keys()) if (key.url.endsWith("/" + name)) await cache.delete(key);
    await cache.put(request, answer.clone());
  }
  return answer;
}

async function page(request, path) {
  try {
    const answer = await fetch(request);
    if (isKitchen(path) && answer.ok && !answer.redirected) await (await caches.open(PAGES)).put(path, answer.clone());
    if (isKitchen(path) && [401, 404, 410].includes(answer.status)) await (await caches.open(PAGES)).delete(path);
    return answer;
  } catch (error) {
    const kept = (isKitchen(path) && await (await caches.open(PAGES)).match(path)) || await (await caches.open(FILES)).match("/offline");
    if (kept) return kept;
    throw error;
  }
}
