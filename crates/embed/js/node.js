// For Node: the module is read beside this file.
import { readFile } from "node:fs/promises";
import { api } from "./api.js";

const module = async () => WebAssembly.compile(await readFile(new URL("./miwake.wasm", import.meta.url)));

export const { load, check, checkToJson } = api(module);
