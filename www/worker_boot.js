// Runs the engine away from the page, so that the page never freezes.
//
// Messages in:  {kind: "load", module}            once, first: the compiled engine
//               {kind: "ping", id}                answered at once: is anybody there?
//               {kind: "check", id, bytes, pick, context, serial}
//                                                 a mail (ArrayBuffer), which mail in it is meant and the context
//                                                 (both JSON); with the same serial as before it is the same mail;
//                                                 blind: nothing is looked into, the engine trapped there
//               {kind: "policy", policy}          the policy (JSON): what is wrong with it?
//               {kind: "inspector", module}       the answer to "inspector": compiled, or null when it cannot be had
// Messages out: {kind: "ready"} {kind: "failed"} {kind: "pong", id}
//               {kind: "inspector"}               what looks into attachments is needed
//               {kind: "progress", id, done, of, name}   something is about to be looked into, or a file opened
//               {kind: "done", id, json, lists, unseen}  the report, or null while a mail must be chosen from the
//                                                 lists; unseen: "", or why nobody looked ("not-loaded", "trapped")
//               {kind: "policy", faults}          what is wrong with it (JSON)
//               {kind: "trap", id, inside}        inside: on something inside an attachment
//
// After a trap the memory of an engine cannot be trusted: the page throws this worker away.

import init, { Case, answer, faults } from "./miwake-worker.js";

let loaded;
const ready = new Promise((resolve) => (loaded = resolve));

const TRAPPED = "trapped";
let inspector; // A promise, from the first mail on that needs it.
let delivered = () => {};

// The inspector asks the engine about charsets, pages and mails. After a trap in the engine nothing more can be had
// of it, nor of the mail that it holds: the page asks a new worker, which does not look inside.
let broken = false;
const engine = {
  answer(ask, bytes) {
    try {
      return answer(ask, bytes);
    } catch (error) {
      broken = true;
      throw error;
    }
  },
};

async function loadInspector() {
  const module = await new Promise((resolve) => {
    delivered = resolve;
    self.postMessage({ kind: "inspector" });
  });
  if (!module) throw new Error("no inspector");
  const made = await import("./miwake-inspector.js");
  try {
    await made.default({ module_or_path: module });
    made.connect(engine);
  } catch {
    throw TRAPPED; // What is half made stays so as long as this worker lives.
  }
  return made;
}

// Answers all that the mail needs, one thing at a time; returns why that could not be.
async function look(mail, id, blind) {
  if (blind && mail.next()) {
    mail.unseen();
    return TRAPPED;
  }
  for (let json = mail.next(); json; json = mail.next()) {
    const { kind, name = "", done, of } = JSON.parse(json);
    self.postMessage({ kind: "progress", id, done, of, name });
    let inside;
    try {
      inside = await (inspector ??= loadInspector());
    } catch (error) {
      inspector = undefined; // Perhaps next time.
      mail.unseen();
      return error === TRAPPED ? TRAPPED : "not-loaded";
    }
    try {
      if (kind === "open") open(mail, inside);
      else if (kind === "text-qr") mail.drawn(inside.drawn(mail.content()));
      else mail.inspected(inside.inspect(name, mail.content(), mail.hints(), mail.limits()));
    } catch (error) {
      if (broken) throw error;
      mail.unseen();
      return TRAPPED;
    }
  }
  return "";
}

function open(mail, inside) {
  const opened = inside.open(mail.content());
  if (!opened) return mail.notOpened();
  mail.opened(opened.mail(), opened.conversion());
  opened.free();
}

let kept; // The mail checked last: an answered question does not make it be read again.

async function read({ id, bytes, pick, serial, blind }) {
  if (kept && serial !== undefined && kept.serial === serial) return kept;
  kept?.mail.free();
  kept = undefined;
  const mail = new Case(new Uint8Array(bytes), pick);
  const unseen = await look(mail, id, blind);
  kept = { serial: unseen ? undefined : serial, mail, unseen };
  return kept;
}

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
  async policy({ policy }) {
    await ready;
    return { kind: "policy", faults: faults(policy) };
  },
  inspector: ({ module }) => delivered(module),
  async check(asked) {
    await ready;
    const { id, context } = asked;
    try {
      const { mail, unseen } = await read(asked);
      return { kind: "done", id, json: mail.report(context) ?? null, lists: mail.lists(), unseen };
    } catch {
      return { kind: "trap", id, inside: broken };
    }
  },
};

self.onmessage = async ({ data }) => {
  const answer = await answers[data.kind](data);
  if (answer) self.postMessage(answer);
};
