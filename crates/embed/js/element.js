// <miwake-checker>: the check page as an element of another page, in a shadow root of its own. Nothing outside of it is
// touched: no global, no style, no title, no storage. docs/EMBEDDING.en.md tells what page authors can set.

// Whether any element of this page has been there; all of them share the compiled modules and the worker's script.
async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  if (response.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer()); // A host that does not know the media type.
}
const pageModule = once(() => compile(files.page()));
const engineModule = once(() => compile(files.engine()));
const inspectorModule = once(() => compile(files.inspector()));
const rulesModule = once(() => compile(files.rules()));

// From another origin the browser takes no worker, but one that is made here.
const makeThread = once(async () => {
  const { href, origin } = files.work();
  return threads(origin === location.origin ? href : workerBlob());
});

const sheet = once(async () => {
  const made = new CSSStyleSheet();
  made.replaceSync(style);
  return made;
});

const MOST_BYTES = 27_262_976; // What the engine reads at most: crates/mail, Limits.
const SIGNS = ["pointerover", "pointerdown", "keydown", "focusin", "dragenter"];

// What page authors may style, by the name that tests know it by.
const PARTS = new Set(["verdict", "result", "drop-zone", "mail-text", "check", "clear", "reasons", "checklist", "error", "mails", "files"]);

function made(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// A field that can be typed into while the program is on its way: on a slow line that takes seconds.
class Early {
  #html = "";
  #composing = false;

  constructor(label) {
    this.field = made("textarea", { part: "mail-text", rows: "7", dir: "auto", spellcheck: "false", autocomplete: "off", "aria-label": label, placeholder: label });
    this.field.addEventListener("paste", ({ clipboardData }) => (this.#html = clipboardData?.getData("text/html") ?? ""));
    this.field.addEventListener("compositionstart", () => (this.#composing = true));
    this.field.addEventListener("compositionend", () => (this.#composing = false));
  }

  // Gives what was typed to the page's own field; not while a word is being composed.
  handOver(area) {
    if (this.#composing) {
      this.field.addEventListener("compositionend", () => setTimeout(() => this.handOver(area)), { once: true });
      return;
    }
    const { field } = this;
    const { value, selectionStart, selectionEnd } = field;
    const focused = field.getRootNode().activeElement === field;
    field.remove();
    if (value) {
      if (this.#html) {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", value);
        clipboardData.setData("text/html", this.#html);
        area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }
      area.value = value;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (focused) {
      area.focus();
      area.setSelectionRange(selectionStart, selectionEnd);
    }
  }
}

// One showing of the page, from its start until the element is taken out or set anew.
class Showing {
  #ended = false;
  #threads = new Set();
  #wake;
  #awake = new Promise((resolve) => (this.#wake = resolve));
  #ready;
  ready = new Promise((resolve) => (this.#ready = resolve));
  mail = null; // The bytes that were checked last.

  constructor(element, root) {
    this.element = element;
    this.root = root;
    const lang = element.lang || element.closest("[lang]")?.lang || navigator.language;
    const tag = lang.toLowerCase().startsWith("ja") ? "ja" : "en";
    this.words = words[tag];
    this.said = made("p", { class: "hint", role: "status" }, this.words.waiting);
    this.early = new Early(this.words.paste);
    this.app = made("div", { id: "app" });
    this.forward = made("button", { type: "button", class: "button button-outline", part: "forward" }, this.words.forward);
    this.forward.hidden = true;
    this.forward.addEventListener("click", () => element.forwarded());
    this.stage = made(
      "div",
      { class: "stage", lang: tag, part: "base" },
      made("div", { class: "page" }, made("div", { id: "language", part: "language" }), this.said, this.early.field, this.app, this.forward),
    );
    root.replaceChildren(this.stage);
    this.parts = new MutationObserver(() => this.#nameParts());
    this.parts.observe(this.stage, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-ready", "lang"] });
  }

  #nameParts() {
    if (this.stage.dataset.ready) this.#ready();
    const area = this.early && this.app.querySelector("[data-testid=mail-text]");
    if (area) {
      this.early.handOver(area);
      this.early = null;
    }
    const { forward } = words[this.stage.lang];
    // Set only when it is another: setting it is a change, which leads here again.
    if (this.forward.textContent !== forward) this.forward.textContent = forward;
    for (const element of this.stage.querySelectorAll("[data-testid]:not([part])")) {
      if (PARTS.has(element.dataset.testid)) element.setAttribute("part", element.dataset.testid);
    }
  }

  wake() {
    this.#wake();
  }

  async start() {
    const thread = makeThread();
    const module = this.#awake.then(engineModule);
    module.catch(() => {}); // The page tells.
    const page = pageModule();
    page.catch(() => {}); // Awaited below.
    this.root.adoptedStyleSheets = [await sheet()];
    const module_or_path = await page;
    const makeOne = await thread;
    if (this.#ended) return;
    const host = {
      root: this.root,
      stage: this.stage,
      events: this.element,
      search: "",
      pages: this.element.pages,
      policy: () => this.element.policyText(),
      reported: (json) => this.#reported(json),
      newer: never,
      useNewer() {},
      module,
      inspector: inspectorModule,
      rules: rulesModule,
      filesInside,
      start: () => this.#thread(makeOne),
    };
    await miwakePage(host)({ module_or_path });
    this.said.remove();
  }

  // The bytes go to the thread, so a copy of them is kept for whoever is to get the mail.
  #thread(makeOne) {
    const thread = makeOne();
    const post = thread.postMessage.bind(thread);
    thread.postMessage = (message, transfer) => {
      if (message.kind === "check") this.mail = new Uint8Array(message.payload.slice(0));
      post(message, transfer ?? []);
    };
    this.#threads.add(thread);
    return thread;
  }

  #reported(json) {
    if (this.#ended) return;
    this.forward.hidden = !this.element.forwards;
    this.element.reported(JSON.parse(json));
  }

  fail() {
    this.said.textContent = this.words.failed;
    this.said.setAttribute("class", "banner banner-error");
    this.said.setAttribute("role", "alert");
    this.said.dataset.error = "cannot-start";
  }

  end() {
    this.#ended = true;
    this.parts.disconnect();
    for (const thread of this.#threads) thread.terminate();
    this.root.replaceChildren();
  }
}

class MiwakeChecker extends HTMLElement {
  static observedAttributes = ["lang", "policy", "report"];
  #root = this.attachShadow({ mode: "open" });
  #showing = null;
  #seen = null;
  #policy = null;
  #report = null;

  constructor() {
    super();
    for (const sign of SIGNS) this.addEventListener(sign, () => this.#showing?.wake(), { passive: true });
    // Left for something outside: the page takes a leave without a goal for that.
    this.addEventListener("dragleave", (event) => {
      const goal = event.relatedTarget;
      if (goal && !this.contains(goal)) this.dispatchEvent(new DragEvent("dragleave"));
    });
  }

  connectedCallback() {
    if (this.#showing || this.#seen) return; // Moved within the page.
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.load();
    }, { rootMargin: "200px" });
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#seen?.disconnect();
      this.#showing?.end();
      this.#seen = this.#showing = this.#report = null;
    });
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#showing || before === after) return;
    if (name !== "lang") return this.#restart();
    const tag = after?.toLowerCase().startsWith("ja") ? "ja" : "en";
    this.#root.querySelector(`[data-testid="language-${tag}"]`)?.click();
  }

  #restart() {
    this.#showing?.end();
    this.#showing = this.#report = null;
    if (this.isConnected) this.load();
  }

  // Loads the page now, instead of when it comes into view.
  load() {
    if (this.#showing) return;
    this.#seen?.disconnect();
    const showing = new Showing(this, this.#root);
    this.#showing = showing;
    showing.start().catch(() => showing.fail());
  }

  // Checks a mail: its bytes, a file, or its text. The same limits hold as for a file that is dropped.
  async check(mail) {
    const bytes = mail instanceof ArrayBuffer || ArrayBuffer.isView(mail);
    if (typeof mail !== "string" && !(mail instanceof Blob) && !bytes) throw new TypeError("a mail is bytes, a file, or text");
    const size = mail.size ?? mail.byteLength ?? mail.length;
    if (size > MOST_BYTES) throw new RangeError(`the mail has more than ${MOST_BYTES} bytes`);
    this.load();
    const showing = this.#showing;
    showing.wake();
    await showing.ready;
    const data = new DataTransfer();
    data.items.add(mail instanceof File ? mail : new File([mail], "mail.eml"));
    this.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
  }

  // The report shown; the attribute `report` says how one is passed on.
  get result() {
    return this.#report;
  }

  get lang() {
    return this.getAttribute("lang") ?? "";
  }
  set lang(value) {
    this.setAttribute("lang", value);
  }
  get theme() {
    return this.getAttribute("theme") ?? "";
  }
  set theme(value) {
    this.setAttribute("theme", value);
  }
  get compact() {
    return this.hasAttribute("compact");
  }
  set compact(value) {
    this.toggleAttribute("compact", Boolean(value));
  }
  // An address, or the policy itself.
  get policy() {
    return this.#policy ?? this.getAttribute("policy") ?? "";
  }
  set policy(value) {
    if (typeof value === "string") {
      this.#policy = null;
      this.setAttribute("policy", value);
      return;
    }
    this.#policy = value;
    if (this.#showing) this.#restart();
  }

  // What stands before the addresses of the text pages, if there are any: `pages="/miwake/"`.
  get pages() {
    const given = this.getAttribute("pages");
    return given === null ? null : new URL(given, document.baseURI).href;
  }

  // Whether the page around is told when the reader wants to report the mail.
  get forwards() {
    return this.hasAttribute("report") && !this.#mailto;
  }
  get #mailto() {
    const report = this.getAttribute("report") ?? "";
    return report.startsWith("mailto:") ? decodeURIComponent(report.slice(7).split("?")[0]) : "";
  }

  // Called by the showing.
  async policyText() {
    const text = await this.#givenPolicy();
    const email = this.#mailto;
    if (!email) return text;
    const policy = JSON.parse(text);
    return JSON.stringify({ ...policy, contact: { ...policy.contact, email } });
  }

  async #givenPolicy() {
    if (this.#policy) return JSON.stringify(this.#policy);
    const address = this.getAttribute("policy");
    if (!address) return "{}";
    const response = await fetch(new URL(address, document.baseURI));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    if (text.length > MOST_POLICY) throw new Error("> 1 MB");
    return text;
  }

  reported(report) {
    this.#report = report;
    this.dispatchEvent(new CustomEvent("miwake-report", { detail: { report }, bubbles: true, composed: true }));
  }

  forwarded() {
    const detail = { report: this.#report, mail: this.#showing?.mail };
    this.dispatchEvent(new CustomEvent("miwake-forward", { detail, bubbles: true, composed: true }));
  }
}

// Makes the element known under a name. Once is enough; a name that is taken already is left alone.
export function register(name = "miwake-checker") {
  if (!customElements.get(name)) customElements.define(name, name === "miwake-checker" ? MiwakeChecker : class extends MiwakeChecker {});
}

export { MiwakeChecker };
