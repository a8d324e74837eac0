// Starts the page. With lang.js the only script that index.html names; Trunk's own inline script is not used
// (Trunk.toml, pattern_script), so that the content security policy needs no exception.
//
// All WebAssembly files are fetched here, from this site only: the page first, then the engine, and what looks into
// attachments only when a mail needs it. Engine and inspector are compiled once and handed to every worker, so that a
// restarted worker downloads none.
//
// crates/site puts checksums into all names, so that a page can only get what was built with it: `data-engine` is the
// folder of engine and inspector, `data-offline` the service worker (sw.js), which there is none of while developing.

const { dataset } = document.querySelector("script[data-wasm]");
const address = (name) => new URL(name, document.baseURI);
const inEngine = (name) => address((dataset.engine ?? "") + name);
const workerScript = inEngine("worker_boot.js").href;
const offlineScript = address(dataset.offline ?? "sw.js").href;

// The one Trusted Types policy: it lets exactly two addresses become workers.
const rules = {
  createScriptURL(url) {
    if (url !== workerScript && url !== offlineScript) throw new TypeError("not a worker of this site");
    return url;
  },
};
const policy = globalThis.trustedTypes?.createPolicy("miwake", rules) ?? rules;

async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // Without the right media type the browser refuses to compile while loading.
  if (response.headers.get("Content-Type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

async function startPage() {
  const { default: init } = await import(address(dataset.js).href);
  await init({ module_or_path: await compile(address(dataset.wasm)) });
}

// The engine is fetched once the page stands, so that on a slow line the reader can already paste.
const page = startPage();

// A failure is forgotten, so that the next mail tries again.
let inspector;
function fetchInspector() {
  inspector ??= compile(inEngine("miwake-inspector_bg.wasm")).catch((error) => {
    inspector = undefined;
    throw error;
  });
  return inspector;
}

// Fulfilled when a newer version of the site is whole on this device. It is used when the reader says so, not before.
let tellOfNewer;
const newer = new Promise((resolve) => (tellOfNewer = resolve));

let registration;
let reloading = false;
function useNewer() {
  reloading = true;
  if (registration.waiting) registration.waiting.postMessage("use");
  else location.reload(); // Another page has taken it into use.
}

// Without a service worker (no https, a private window) the page works as well, with a network.
async function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers || !dataset.offline) return;
  const served = workers.controller;
  workers.addEventListener("controllerchange", () => {
    document.documentElement.dataset.offline = "true";
    if (reloading) location.reload();
    else if (served) tellOfNewer();
  });
  registration = await workers.register(policy.createScriptURL(offlineScript), { updateViaCache: "none" });
  const watch = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) tellOfNewer();
    });
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  if (registration.waiting) tellOfNewer();
  if (served) document.documentElement.dataset.offline = "true";
}

// What the page asks for (crates/web/src/page/engine.rs, newer.rs).
globalThis.miwakeEngine = {
  newer,
  useNewer,
  module: page.then(() => compile(inEngine("miwake-worker_bg.wasm"))),
  inspector: fetchInspector,
  start: () => new Worker(policy.createScriptURL(workerScript), { type: "module" }),
};
globalThis.miwakeEngine.module.catch(() => {}); // The page tells; here it is only marked as handled.

try {
  await page;
} catch (error) {
  document.getElementById("cannot-start").hidden = false;
  throw error;
}

// Only now, so that it takes nothing of the line from what the page needs.
try {
  await globalThis.miwakeEngine.module;
  await keepOffline();
} catch {
  // What the page cannot do it says itself; a browser without this does without.
}
