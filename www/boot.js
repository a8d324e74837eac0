// Starts the page. The only script that index.html names; Trunk's own inline script is not used
// (Trunk.toml, pattern_script), so that the content security policy needs no exception.
//
// All WebAssembly files are fetched here, from this site only: the page first, then the engine, and what looks into
// attachments only when a mail needs it. Engine and inspector are compiled once and handed to every worker, so that a
// restarted worker downloads none.

const { dataset } = document.querySelector("script[data-wasm]");
const address = (name) => new URL(name, document.baseURI);
const workerScript = address("worker_boot.js").href;

// Words that stand in the page before the WebAssembly arrives follow this attribute (style.css).
function language() {
  const wanted = new URLSearchParams(location.search).get("lang") ?? remembered();
  const tags = wanted ? [wanted] : navigator.languages;
  return tags[0]?.toLowerCase().startsWith("ja") ? "ja" : "en";
}

function remembered() {
  try {
    return localStorage.getItem("miwake-lang");
  } catch {
    return null; // Storage is forbidden: nothing is remembered.
  }
}

// The one Trusted Types policy: it lets exactly one address become a worker.
const rules = {
  createScriptURL(url) {
    if (url !== workerScript) throw new TypeError("not the worker of this site");
    return url;
  },
};
const policy = globalThis.trustedTypes?.createPolicy("miwake", rules) ?? rules;

async function compile(name) {
  const response = await fetch(address(name));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  // Without the right media type the browser refuses to compile while loading.
  if (response.headers.get("Content-Type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

document.documentElement.lang = language();

async function startPage() {
  const { default: init } = await import(address(dataset.js).href);
  await init({ module_or_path: await compile(dataset.wasm) });
}

// The engine is fetched once the page stands, so that on a slow line the reader can already paste.
const page = startPage();

// A failure is forgotten, so that the next mail tries again.
let inspector;
function fetchInspector() {
  inspector ??= compile("miwake-inspector_bg.wasm").catch((error) => {
    inspector = undefined;
    throw error;
  });
  return inspector;
}

// What the page asks for (crates/web/src/page/engine.rs).
globalThis.miwakeEngine = {
  module: page.then(() => compile("miwake-worker_bg.wasm")),
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
