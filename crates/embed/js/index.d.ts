import type { Answer, Report } from "./report.d.ts";
import type { Policy } from "./policy.d.ts";

export type * from "./report.d.ts";
export type { Policy };

/** What is known beside the bytes. */
export interface Options {
  /** Name of the file; it decides what a file alone is taken for. */
  name?: string;
  /** The time of the check: a Date, or milliseconds since 1970. Now, unless given; `null`: not known. */
  now?: Date | number | null;
  /** The organisation's policy. Entries that cannot be used are left out. */
  policy?: Policy;
  /** The reader's answers, by the question's id. */
  answers?: Record<string, Answer>;
}

/** A mail: its bytes (.eml, .msg, …), or its source as text. At most 26 MB. */
export type MailInput = Uint8Array | ArrayBuffer | ArrayBufferView | string;

/** Loads the engine ahead of the first check. */
export function load(): Promise<void>;

/** Checks a mail. Nothing of it leaves the process. */
export function check(mail: MailInput, options?: Options): Promise<Report>;

/** The same report as text: byte for byte what `miwake report --format json` writes. */
export function checkToJson(mail: MailInput, options?: Options): Promise<string>;
