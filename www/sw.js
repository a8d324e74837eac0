// Keeps the site on the device, so that it opens and checks without a network.
//
// crates/site writes `const site = {version, files};` in front when the site is built: every file of this version
// with its checksum. All of them are fetched into one cache, or the version is not there at all; a page and what it
// asks for then come from that cache. The next version is fetched beside it and waits until the reader takes it
// (boot.js) or until no page of this site is open. `cargo xtask serve` writes `const site = null;`: that worker takes
// itself and its caches away, so that nobody works on a page that is yesterday's.
//
// Left to the network: policy.json first (a company may have changed it), whatever is below a folder named "drill"
// and whatever has `?rid=` (those requests are what a drill counts), what is no file of this version.

const { scope } = self.registration;
// Several sites of one host share their caches' names.
const OURS = `miwake ${scope} `;
const CACHE = OURS + site?.version;
const POLICIES = `${OURS}policy`;
const POLICY = "policy.json";
// After so long a policy that is asked for comes from the cache, in milliseconds.
const PATIENCE = 4_000;

const address = (name) => new URL(name, scope).href;
const pathOf = (url) => url.pathname.slice(new URL(scope).pathname.length);

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(site.files).map(([name, integrity]) => keep(cache, name, integrity)));
  } catch (error) {
    await caches.delete(CACHE); // Nothing of a version that is not whole; the browser tries again.
    throw error;
  }
  await policy(address(POLICY)); // None is none; the page says so.
}

// The browser compares the checksum: of a host that changes in the meantime nothing is taken.
async function keep(cache, name, integrity) {
  const kept = name.endsWith(".wasm") && (await earlier(address(name), integrity));
  const response = kept || (await fetch(address(name), { integrity, cache: "no-cache" }));
  // What was reached by way of another address cannot be given to a page that is opened.
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${name}`);
  await cache.put(address(name), response);
}

// The same file of an earlier version: the large ones are not fetched again.
async function earlier(url, integrity) {
  for (const name of await caches.keys()) {
    const response = name.startsWith(OURS) && (await (await caches.open(name)).match(url));
    if (!response) continue;
    const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
    if (`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === integrity) return response;
  }
  return undefined;
}

async function clear() {
  const wanted = site ? [CACHE, POLICIES] : [];
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && !wanted.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function file(name, request) {
  const kept = await (await caches.open(CACHE)).match(address(name));
  return kept ?? fetch(request); // The browser may have thrown the cache away.
}

async function policy(request) {
  const cache = await caches.open(POLICIES);
  try {
    const response = await fetch(request, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    if (response.status < 500) {
      await remember(cache, response);
      return response;
    }
  } catch {
    // No network, or a slow one.
  }
  return (await cache.match(address(POLICY))) ?? Response.error();
}

// The page says of a broken policy that it is broken; without a network the last whole one is better.
async function remember(cache, response) {
  const copy = response.clone();
  const whole = response.ok && (await response.clone().json().then(() => true, () => false));
  if (whole) await cache.put(address(POLICY), copy);
}

// Which file of this version a request is for.
function named(url) {
  const name = pathOf(url).replace(/(^|\/)index\.html$/, "$1");
  return Object.hasOwn(site.files, name) ? name : undefined;
}

const apart = (url) => url.searchParams.has("rid") || url.pathname.split("/").includes("drill");

function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope) || apart(url)) return;
  const name = named(url);
  if (name !== undefined) {
    event.respondWith(file(name, request));
  } else if (url.href === address(POLICY)) {
    event.respondWith(policy(request));
  } else if (request.mode === "navigate" && Object.hasOwn(site.files, `${pathOf(url)}/`)) {
    event.respondWith(Response.redirect(`${url.pathname}/${url.search}`)); // As hosts do.
  }
}

if (site) {
  self.addEventListener("install", (event) => event.waitUntil(install()));
  // The first page, too, is served from here on. Its files have their checksum in their names, so it can get no others.
  self.addEventListener("activate", (event) => event.waitUntil(clear().then(() => self.clients.claim())));
  self.addEventListener("fetch", answer);
  self.addEventListener("message", ({ data }) => data === "use" && self.skipWaiting());
} else {
  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(clear().then(() => self.registration.unregister())));
}
