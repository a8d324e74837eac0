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
  /** The organisation's own rules: patterns that are looked for in every mail. At most 500. */
  rules?: Array<OwnRule>;
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

/** What a hit of an own rule does to the verdict: it is at least so high. */
export type OwnLevel =
  /** 気づき: it is shown, and changes nothing. */
  | "notice"
  /** 注意. */
  | "caution"
  /** 疑わしい. */
  | "suspicious";

/** A rule of the organisation's own: a pattern that is looked for in one place of every mail. */
export type OwnRule = {
  /** What readers are to do. One language is enough; may be left out. */
  advice?: Worded;
  /** Its name in reports for programs: letters a to z, digits, `-` and `_`, at most 64. No two rules have the same. */
  id?: string;
  /** The lowest verdict of a mail that it hits. `notice` changes none, and is shown. */
  level?: OwnLevel;
  /**
   * Where it looks: `subject`, `sender` (names and addresses of From and Sender), `text` (the body as it is read),
   * `link-host` (hosts that links lead to), `file-name` (attachments and what is inside them), or `header:` and the
   * name of a header field, such as `header:List-Id`.
   */
  look_in?: string;
  /**
   * The regular expression (of Rust's crate `regex`), at most 1,000 characters. Upper and lower case differ unless it
   * begins with `(?i)`. A hit of nothing is none.
   */
  pattern?: string;
  /** What readers are told when it hits. One language is enough. */
  title?: Worded;
};

/** A text in both languages; where one is empty, the other is shown. */
export type Worded = {
  /** English. */
  en?: string;
  /** Japanese. */
  ja?: string;
};
