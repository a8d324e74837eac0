// For browsers and bundlers: the module is fetched beside this file.
import { api } from "./api.js";

async function module() {
  const response = await fetch(new URL("./miwake.wasm", import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return WebAssembly.compile(await response.arrayBuffer()); // Whatever the host calls the media type.
}

export const { load, check, checkToJson } = api(module);
