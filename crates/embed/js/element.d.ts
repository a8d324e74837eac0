import type { Policy, Report } from "./index.d.ts";

/** Of the event `miwake-report`: a mail was checked, or a question answered. */
export interface ReportDetail {
  report: Report;
}

/** Of the event `miwake-forward`: the reader wants to report the mail. */
export interface ForwardDetail extends ReportDetail {
  /** The mail as it was given. */
  mail: Uint8Array;
}

/** `<miwake-checker>` */
export class MiwakeChecker extends HTMLElement {
  /** `ja` or `en`; without it that of the page around. */
  lang: string;
  /** `light` or `dark`; without it the system's. */
  theme: string;
  /** Without examples and hints. */
  compact: boolean;
  /** The address of a policy, or the policy itself. */
  policy: string | Policy;
  /** The report shown, if any. */
  readonly result: Report | null;
  /** Loads now, instead of when it comes into view. */
  load(): void;
  /** Checks a mail as if it had been dropped. */
  check(mail: Blob | ArrayBuffer | ArrayBufferView | string): Promise<void>;
}

/** Makes the element known, under another name if one is given. */
export function register(name?: string): void;

declare global {
  interface HTMLElementTagNameMap {
    "miwake-checker": MiwakeChecker;
  }
  interface HTMLElementEventMap {
    "miwake-report": CustomEvent<ReportDetail>;
    "miwake-forward": CustomEvent<ForwardDetail>;
  }
}
