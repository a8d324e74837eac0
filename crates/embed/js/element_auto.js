// For pages without a bundler: the element under its usual name.
import { register } from "./miwake-checker.js";

register();
