// Starts the page that is one file. All that it needs is in it, packed, as blocks of data; the browser forbids it every
// request (connect-src 'none').

const block = (name) => document.getElementById(`miwake-${name}`).textContent.trim();

async function unpacked(name) {
  const text = atob(block(name));
  const packed = Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

async function policy() {
  const text = block("policy");
  if (text.length > MOST_POLICY) throw new Error("> 1 MB");
  return text;
}

async function start() {
  // Until the program takes them: a dropped file would be opened by the browser in place of the page.
  for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
  const page = unpacked("page");
  const module = unpacked("engine");
  module.catch(() => {}); // The page tells.
  const host = {
    root: document,
    stage: document.documentElement,
    events: globalThis,
    search: location.search,
    pages: null,
    policy,
    reported() {},
    newer: never,
    useNewer() {},
    module,
    inspector: once(() => unpacked("inspector")),
    rules: once(() => unpacked("rules")),
    filesInside,
    start: await threads(workerBlob()),
  };
  document.documentElement.dataset.thread = host.start === besideThePage ? "page" : "worker";
  const module_or_path = await page;
  document.getElementById("language").replaceChildren();
  await miwakePage(host)({ module_or_path });
}

start().catch((error) => {
  document.getElementById("cannot-start").hidden = false;
  throw error;
});
