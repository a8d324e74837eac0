// The page in a frame of another page (?embed=1): without header, introduction and help, and it tells the page around it
// its height and its reports. Only pages of the origins in `embed_origins` (policy.json) are told, and there are none
// unless somebody names them; the browser delivers to nobody else. Nothing that others send is listened to.

const { miwakeEngine: engine } = globalThis;
const MOST_ORIGINS = 100;

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = new URL("embed.css", import.meta.url).href;
document.head.append(style);
document.documentElement.dataset.embed = "true";

// As a browser writes it: no path, no user, no "*" (crates/checks/src/policy.rs says the same of each).
function isOrigin(entry) {
  try {
    return new URL(entry).origin === entry && /^https?:/u.test(entry);
  } catch {
    return false;
  }
}

async function namedOrigins() {
  try {
    const { embed_origins: named } = JSON.parse(await engine.policy());
    return Array.isArray(named) ? named.slice(0, MOST_ORIGINS).filter(isOrigin) : [];
  } catch {
    return []; // The page tells of a policy that cannot be used.
  }
}
const origins = namedOrigins();

async function tell(message) {
  if (parent === window) return;
  for (const origin of await origins) parent.postMessage(message, origin);
}

let height = 0;
function measure() {
  const now = Math.ceil(document.body.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  tell({ type: "miwake-height", height });
}

new ResizeObserver(measure).observe(document.body);
measure();
engine.reported = (json) => tell({ type: "miwake-report", report: JSON.parse(json) });
