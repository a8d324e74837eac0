// Runs the engine away from the page, so that the page never freezes.
//
// What page and worker say to each other is written down in crates/web/src/protocol.rs. Here messages are only handed
// on, but for what must work without the engine: loading it, "is anybody there?", and telling that it trapped. After a
// trap its memory cannot be trusted: the page throws this worker away.

import init, { Service, decode } from "./miwake-worker.js";

let service;
let loaded;
const ready = new Promise((resolve) => (loaded = resolve));
let id; // Of the request under way.

const page = { post: (event, payload) => self.postMessage({ ...JSON.parse(event), payload }) };

// The inspector asks the engine about charsets, pages and mails. After a trap in the engine nothing more can be had
// of it, nor of the mail that it holds: the page asks a new worker, which does not inspect anything.
let broken = false;
const engine = {
  decode(request, bytes) {
    try {
      return decode(request, bytes);
    } catch (error) {
      broken = true;
      throw error;
    }
  },
};

// A trap of the inspector is no answer, and costs nothing else.
const isolated = (inspector) => ({
  respond(request, content) {
    try {
      const reply = inspector.respond(request, content);
      const { response, mail } = reply;
      reply.free();
      return { response, mail };
    } catch (error) {
      if (broken) throw error;
    }
  },
});

async function load(module) {
  try {
    await init({ module_or_path: module });
  } catch {
    return self.postMessage({ kind: "failed" });
  }
  service = new Service(page);
  loaded();
  self.postMessage({ kind: "ready" });
}

async function loadInspector(module) {
  let inspector;
  try {
    if (!module) throw new Error("no inspector");
    inspector = await import("./miwake-inspector.js");
  } catch {
    return service.goWithoutInspector("not-loaded");
  }
  try {
    await inspector.default({ module_or_path: module });
    inspector.connect(engine);
  } catch {
    return service.goWithoutInspector("trapped"); // What is half made stays so as long as this worker lives.
  }
  service.takeInspector(isolated(inspector));
}

// What finds the organisation's own rules. A trap of it is no answer: the report says that they were not applied.
async function loadRules(module) {
  let rules;
  try {
    if (!module) throw new Error("no rules");
    rules = await import("./miwake-own-rules.js");
    await rules.default({ module_or_path: module });
  } catch {
    return service.goWithoutRules();
  }
  service.takeRules({
    find(request) {
      try {
        return rules.find(request);
      } catch {
        return undefined;
      }
    },
  });
}

self.onmessage = async ({ data: { payload, ...message } }) => {
  if (message.kind === "load") return load(payload);
  if (message.kind === "ping") return self.postMessage({ kind: "pong", id: message.id });
  await ready;
  id = message.id ?? id;
  try {
    if (message.kind === "inspector") await loadInspector(payload);
    else if (message.kind === "rules") await loadRules(payload);
    else service.handle(JSON.stringify(message), new Uint8Array(payload ?? 0));
  } catch {
    self.postMessage({ kind: "trap", id, inside: broken });
  }
};
