// Runs the engine away from the page, so that the page never freezes.
//
// Messages in:  {kind: "load", module}                 once, first: the compiled engine
//               {kind: "ping", id}                     answered at once: is anybody there?
//               {kind: "check", id, bytes, context}    a mail (ArrayBuffer) and the context (JSON)
// Messages out: {kind: "ready"} {kind: "failed"} {kind: "pong", id} {kind: "done", id, json} {kind: "trap", id}
//
// After a trap the engine's memory cannot be trusted: the page throws this worker away.

import init, { check } from "./miwake-worker.js";

let loaded;
const ready = new Promise((resolve) => (loaded = resolve));

const answers = {
  async load({ module }) {
    try {
      await init({ module_or_path: module });
    } catch {
      return { kind: "failed" };
    }
    loaded();
    return { kind: "ready" };
  },
  ping: ({ id }) => ({ kind: "pong", id }),
  async check({ id, bytes, context }) {
    await ready;
    try {
      return { kind: "done", id, json: check(new Uint8Array(bytes), context) };
    } catch {
      return { kind: "trap", id };
    }
  },
};

self.onmessage = async ({ data }) => self.postMessage(await answers[data.kind](data));
