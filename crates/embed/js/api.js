// The engine as a function. The same bytes, options and version give the same report, wherever it runs.
// `cargo xtask dist` puts `miwakeEngine` (the engine's glue, a function that can be called several times) in front.

const OPTIONS = new Set(["name", "now", "policy", "answers"]);
const MOST_BYTES = 27_262_976; // What the engine reads at most: crates/mail, Limits.

function bytesOf(mail) {
  if (typeof mail === "string") return new TextEncoder().encode(mail);
  if (mail instanceof ArrayBuffer) return new Uint8Array(mail);
  if (ArrayBuffer.isView(mail)) return new Uint8Array(mail.buffer, mail.byteOffset, mail.byteLength);
  throw new TypeError("a mail is a Uint8Array, an ArrayBuffer or text");
}

function optionsOf(options) {
  if (options === null || typeof options !== "object" || Array.isArray(options)) throw new TypeError("options are an object");
  for (const key of Object.keys(options)) {
    if (!OPTIONS.has(key)) throw new TypeError(`there is no option ${JSON.stringify(key)}`);
  }
  const { name = "", now = Date.now(), policy = {}, answers = {} } = options;
  const seconds = now === null ? null : Math.floor(Number(now) / 1000);
  if (Number.isNaN(seconds)) throw new TypeError("now is a Date, milliseconds since 1970, or null");
  return JSON.stringify({ name, now: seconds, policy, answers });
}

// `load` gives the compiled module. The functions of the package.
export function api(load) {
  let loading;
  const engine = () =>
    (loading ??= load()
      .then(async (module_or_path) => {
        const made = miwakeEngine();
        await made({ module_or_path });
        return made;
      })
      .catch((error) => {
        loading = undefined; // Tried again.
        throw error;
      }));

  async function checkToJson(mail, options = {}) {
    const bytes = bytesOf(mail);
    if (bytes.length > MOST_BYTES) throw new RangeError(`the mail has more than ${MOST_BYTES} bytes`);
    const text = optionsOf(options);
    const { check } = await engine();
    try {
      return check(bytes, text);
    } catch (error) {
      if (typeof error === "string") throw new TypeError(error);
      loading = undefined; // Its memory cannot be trusted any more.
      throw new Error("the engine stopped on this mail", { cause: error });
    }
  }

  return {
    load: async () => void (await engine()),
    check: async (mail, options) => JSON.parse(await checkToJson(mail, options)),
    checkToJson,
  };
}
