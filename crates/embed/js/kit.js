// What the single file and the element share. `cargo xtask dist` puts into one script: this file, `miwakePage` (the page's
// program) and `miwakeWork` (engine, inspector, what finds own rules, and www/worker_boot.js), each a function that can be called several times,
// and `filesInside` of www/boot.js.

// The one Trusted Types policy: it lets exactly this address become a worker. A page that forbids the policy gets the
// address as text, and if that is forbidden too there is no worker.
function workerPolicy(script) {
  const rules = {
    createScriptURL(url) {
      if (url !== script) throw new TypeError("not a worker of Miwake");
      return url;
    },
  };
  try {
    return globalThis.trustedTypes?.createPolicy("miwake", rules) ?? rules;
  } catch {
    return rules;
  }
}

const PATIENCE = 3_000; // Milliseconds.

// Whether a worker starts: a page may forbid it, at once or by an event.
function starts(make) {
  return new Promise((resolve) => {
    let worker;
    try {
      worker = make();
    } catch {
      resolve(false);
      return;
    }
    const end = (well) => {
      worker.terminate();
      resolve(well);
    };
    worker.onmessage = () => end(true); // The answer to the ping.
    worker.onerror = () => end(false);
    worker.postMessage({ kind: "ping", id: 0 });
    setTimeout(end, PATIENCE, false);
  });
}

// One end of a line to the other: what is posted comes in order, later, and as it is. A MessageChannel alone would not
// do: on a page from a disk it hands over no compiled module.
function line(to) {
  const waiting = [];
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => to.onmessage?.({ data: waiting.shift(), target: to });
  return {
    post(data) {
      waiting.push(data);
      port1.postMessage(null);
    },
    close: () => port1.close(),
  };
}

// Without a worker the engine runs on the page's own thread: the page stands still while it works.
function besideThePage() {
  const [page, work] = [{}, {}];
  const [there, back] = [line(work), line(page)];
  page.postMessage = there.post;
  work.postMessage = back.post;
  page.terminate = () => {
    there.close();
    back.close();
  };
  miwakeWork(work);
  return page;
}

// What makes the engine's thread.
async function threads(script) {
  const policy = workerPolicy(script);
  const make = () => new Worker(policy.createScriptURL(script));
  return (await starts(make)) ? make : besideThePage;
}

// A script for a worker that is part of this one.
const workerBlob = () =>
  URL.createObjectURL(new Blob([`(${miwakeWork})(self)`], { type: "text/javascript" }));

// A failure is forgotten, so that it is tried again when it is needed next.
function once(make) {
  let made;
  return () =>
    (made ??= make().catch((error) => {
      made = undefined;
      throw error;
    }));
}

const never = new Promise(() => {}); // There is no newer version to wait for.
const MOST_POLICY = 1_000_000; // Characters.
