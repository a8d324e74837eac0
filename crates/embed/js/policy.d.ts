// Made by `cargo xtask gen` from the JSON Schema; do not edit.

/** The organisation's policy: `policy.json` beside the site, or `--policy`. All fields may be left out. */
export type Policy = {
  /** Where the JSON Schema of this file is, for editors. Not read. */
  $schema?: string | null;
  /**
   * Senders whose mail is normal here, as addresses or domains (subdomains count). They are believed only where
   * the receiving server has confirmed the domain.
   */
  allowed_senders?: Array<string>;
  /** Brands that are used here and that the tables do not know: a regional bank, a supplier's portal. */
  brands?: Array<Brand>;
  /** Whom to tell about a suspicious mail. */
  contact?: Contact;
  /** The page that the links of training mails lead to. */
  drill?: Drill;
  /**
   * Further domains that the organisation's own training mails may come from; subdomains count. They go to people
   * in `own_domains` only.
   */
  drill_domains?: Array<string>;
  /**
   * Origins of the pages that may hold the check page in a frame (`?embed=1`) and are then told its height and its
   * reports, such as `https://portal.example.co.jp`. None unless named.
   */
  embed_origins?: Array<string>;
  /** Names of executives, in every way they are written in mail. */
  executives?: Array<string>;
  /** The organisation's name as it appears in mail. */
  organisation?: string;
  /** Domains whose addresses are the organisation's own, such as `example.co.jp`; subdomains count. */
  own_domains?: Array<string>;
  /** Domains of partners whose mail is normal; subdomains count. */
  partner_domains?: Array<string>;
  /** Whether a reader may learn that a mail bears the marks of a tool for training mails. Off unless set. */
  tell_training?: boolean;
  /** Names of header fields by which the organisation's own training mails are known, beside those of common tools. */
  training_headers?: Array<string>;
  /**
   * Names (authserv-id) of the receiving servers whose Authentication-Results count.
   * When empty, the topmost field counts, but its passes only above the first Received field, or when one of
   * the large providers that write below their own Received took the mail in.
   */
  trusted_servers?: Array<string>;
  /** Words that ask for care in this organisation's mail, such as the name of a system that staff sign in to. */
  words?: Array<string>;
};

/** A brand that the tables do not know. */
export type Brand = {
  /** All domains that it sends from or links to; subdomains count. */
  domains?: Array<string>;
  /** Name to show. */
  name?: string;
  /** More ways in which it is written in mail; its name is one without being listed. */
  names?: Array<string>;
};

/** Whom to tell. */
export type Contact = {
  /** Mail address. */
  email?: string;
  /** Name of the person or desk. */
  name?: string;
  /** Telephone number as people dial it. */
  phone?: string;
};

/** What the landing page of drills may request and send, beside the site's own files. */
export type Drill = {
  /**
   * Whether `drill/seen.txt` is requested once, with the token of the link, after the first touch or key: then
   * the server's log tells people from mail scanners. On unless set to false.
   */
  confirm?: boolean;
  /**
   * Where the answers to the two questions may be sent by POST as JSON: a path on the site's own server, such as
   * `/survey`. Other servers are not asked. When empty, they are not sent that way.
   */
  survey_address?: string;
  /** Mail address that the answers may be mailed to, in the reader's own mail program. When empty, they are not. */
  survey_mail?: string;
};
