// Starts the page. With lang.js the only script that index.html names; Trunk's own inline script is not used
// (Trunk.toml, pattern_script), so that the content security policy needs no exception.
//
// All WebAssembly files are fetched here, from this site only: the page first, then the engine, and what looks into
// attachments only when a mail needs it, what finds an organisation's own rules only where there are any. Engine and inspector are compiled once and handed to every worker, so that a
// restarted worker downloads none.
//
// crates/site puts checksums into all names, so that a page can only get what was built with it: `data-engine` is the
// folder of engine and inspector, `data-offline` the service worker (sw.js), which there is none of while developing.

const { dataset } = document.querySelector("script[data-wasm]");
const alone = "alone" in dataset; // The desk: it seldom needs the engine, and nobody comes there by the way.
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

// What draws the page starts when somebody is there: at the first sign of a person, or after a while. Until then
// nothing has to be computed, since index.html shows the same and takes a mail in as well. Who follows a link to an
// example wants to see it, and on the page of drills a press of its button may have come before this script.
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll", "dragenter", "focusin"];
const A_WHILE = 5_000; // Milliseconds.

let come;
const somebody = new Promise((resolve) => (come = resolve));

function awaitSomebody() {
  if (alone) come();
  if (new URLSearchParams(location.search).has("example")) come();
  globalThis.miwakeDrill?.begun().then(come);
  for (const sign of SIGNS) addEventListener(sign, come, { capture: true, once: true, passive: true });
  setTimeout(come, A_WHILE);
}

// What is done before the program stands is kept, and done again when it does. A dropped file would otherwise be opened
// by the browser in place of the page.
const before = document.querySelector("#app textarea");
// What the program draws in place of an element of index.html.
const drawn = (element) => document.querySelector(`[data-testid="${element.dataset.later}"]`);
let kept = []; // Functions, in order; null once the program stands.
const gettingReady = document.getElementById("getting-ready");

function later(act) {
  if (!kept) return act();
  kept.push(act);
  come();
  gettingReady.hidden = false;
}

// An event's own data is emptied once it has been handled.
function copyOf(files, data) {
  const copy = new DataTransfer();
  for (const file of files) copy.items.add(file);
  for (const type of ["text/plain", "text/html"]) copy.setData(type, data?.getData(type) ?? "");
  return copy;
}

function drop(dataTransfer) {
  later(() => dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true })));
}

// A folder counts as the files in it, to the bottom, without hidden ones, in the order of their names.
const MOST_FILES = 1_000;

async function walk(entries) {
  const waiting = [...entries];
  const files = [];
  while (waiting.length > 0 && files.length <= MOST_FILES) {
    const entry = waiting.shift();
    if (entry.name.startsWith(".")) continue;
    if (entry.isFile) {
      // What cannot be read, such as a link to nothing, is passed over.
      const file = await new Promise((resolve) => entry.file(resolve, () => resolve(null)));
      if (file) files.push(file);
      continue;
    }
    const reader = entry.createReader();
    const inside = [];
    let some;
    // They are handed out in portions.
    do {
      some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
      inside.push(...some);
    } while (some.length > 0);
    waiting.unshift(...inside.sort((a, b) => (a.name < b.name ? -1 : 1)));
  }
  return files;
}

// To be called while the event is handled; afterwards its data is empty. Undefined when no folder is dropped.
function filesInside(dataTransfer) {
  const entries = [...dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  return entries.some((entry) => entry.isDirectory) ? walk(entries) : undefined;
}

function keepDrop(event) {
  event.preventDefault();
  if (event.type !== "drop") return;
  const inside = filesInside(event.dataTransfer);
  if (inside) inside.then((files) => drop(copyOf(files)));
  else drop(copyOf(event.dataTransfer.files, event.dataTransfer));
}

function keepPaste(event) {
  const clipboardData = copyOf(event.clipboardData.files, event.clipboardData);
  later(() => drawn(before).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })));
}

function keepWhatIsDone() {
  const check = document.querySelector("[data-later=check]");
  for (const type of ["dragover", "drop"]) addEventListener(type, keepDrop);
  before.addEventListener("paste", keepPaste);
  before.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) later(() => drawn(check).click());
  });
  // The files may be chosen after this field has made way for the program's.
  document.querySelector("[type=file]").addEventListener("change", ({ target }) => {
    if (target.files.length > 0) drop(copyOf(target.files));
  });
  for (const button of document.querySelectorAll("button[data-later]")) {
    button.addEventListener("click", () => {
      if (button.lang) document.documentElement.lang = button.lang;
      later(() => drawn(button).click());
    });
  }
}

function doWhatWasKept(focused) {
  for (const type of ["dragover", "drop"]) removeEventListener(type, keepDrop);
  const text = drawn(before);
  text.value = before.value;
  text.setSelectionRange(before.selectionStart, before.selectionEnd);
  drawn(focused)?.focus();
  const acts = kept;
  kept = null;
  for (const act of acts) act();
}

async function startPage(code) {
  const module_or_path = await code;
  const { default: init } = await import(address(dataset.js).href);
  await somebody;
  const focused = document.activeElement;
  if (before) document.getElementById("language").replaceChildren();
  await init({ module_or_path });
  // Once what it draws stands.
  if (before) setTimeout(doWhatWasKept, 0, focused);
}

if (before) keepWhatIsDone();
awaitSomebody();

// The words come first, on a slow line too: what draws the page is fetched when they stand, and the engine after it.
// (A tab in the background is not drawn.) Of those who open the page of drills over half leave at once, and mail
// scanners open it too: there it is fetched when somebody is there.
const words = new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  somebody.then(resolve);
});
const code = (globalThis.miwakeDrill ? somebody : words).then(() => compile(address(dataset.wasm)));
const page = startPage(code);

// A failure is forgotten, so that the next mail tries again.
const fetched = {};
function fetchModule(name) {
  fetched[name] ??= compile(inEngine(`${name}_bg.wasm`)).catch((error) => {
    fetched[name] = undefined;
    throw error;
  });
  return fetched[name];
}

// Fulfilled when a newer version of the site is whole on this device. Used when the reader says so.
let tellOfNewer;
const newer = new Promise((resolve) => (tellOfNewer = resolve));

let registration;
let reloading = false;
function useNewer() {
  reloading = true;
  if (registration.waiting) registration.waiting.postMessage("use");
  else location.reload(); // Another page has taken it into use.
}

// Without it (no https, a private window) the page works as well, with a network.
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

async function askPolicy() {
  const response = await fetch(address("policy.json"));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const text = await response.text();
  if (text.length > 1e6) throw new Error("> 1 MB");
  return text;
}
let asked;

// The desk fetches the engine when a mail is to be checked, all others after what draws the page.
const compileEngine = () => compile(inEngine("miwake-worker_bg.wasm"));
let engine = alone ? undefined : code.then(compileEngine);
engine?.catch(() => {}); // The page tells; here it is only marked as handled.

// What the page asks for (crates/web/src: browser.rs, worker_handle.rs).
globalThis.miwakeEngine = {
  root: document,
  stage: document.documentElement,
  events: globalThis,
  search: location.search,
  pages: "",
  policy: () => (asked ??= askPolicy()),
  reported() {},
  newer,
  useNewer,
  get module() {
    return (engine ??= compileEngine());
  },
  inspector: () => fetchModule("miwake-inspector"),
  rules: () => fetchModule("miwake-own-rules"),
  filesInside,
  start: () => new Worker(policy.createScriptURL(workerScript), { type: "module" }),
};
if (/[?&]embed=1/u.test(location.search)) import(inEngine("embed.js"));

// Opened with the installed page.
globalThis.launchQueue?.setConsumer(async ({ files }) => {
  const opened = await Promise.all(files.map((file) => file.getFile()));
  if (opened.length > 0) drop(copyOf(opened));
});

try {
  await page;
} catch (error) {
  document.getElementById("cannot-start").hidden = false;
  gettingReady?.remove();
  throw error;
}

// Only now, so that it takes nothing of the line from what the page needs.
try {
  await (alone ? code : engine);
  await keepOffline();
} catch {
  // What the page cannot do it says itself; a browser without this does without.
}
