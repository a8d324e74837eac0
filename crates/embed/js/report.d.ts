// Made by `cargo xtask gen` from the JSON Schema; do not edit.

/** What was found out about one mail. Holds no sentence: `miwake-messages` makes them from ids and facts. */
export type Report = {
  /** What the mail asks, the gravest first; one of each kind. */
  ask: Array<AskRecord>;
  /** Every check and what it came to, in the order of the checklist. */
  checks: Array<CheckRecord>;
  /** Everything found, in the order of `checks`, reassuring findings (negative weight) included. */
  findings: Array<FindingRecord>;
  /** Whether the sender is who the mail says. */
  identity: IdentityRecord;
  /** What was given. */
  input: Input;
  /** Whether the language of the text was understood; where not, asks are not found. */
  language: Language;
  /** The mail as it can be shown: text only. */
  mail: MailRecord;
  /** What could not be read, or with reservations. */
  notes: Array<NoteRecord>;
  /** The organisation's own rules that hit something, in the order of its policy. */
  "own-rules"?: Array<OwnRuleRecord>;
  /** Words by which the reader is pressed: secrecy, no call, hurry. */
  pressure?: Array<Evidence>;
  /** Questions that make sense for this mail, the one whose answer helps most first, with the answers so far. */
  questions: Array<QuestionRecord>;
  /** Indexes into `findings`: the strongest, at most three, strongest first. */
  reasons: Array<number>;
  /** What lifted or held down the level that the score alone would give. */
  rule?: Rule | null;
  /** Version of this form: 1. */
  schema: number;
  /** Log-odds of fraud (natural logarithm); comparable between mails. */
  score: number;
  /** Version of Miwake, and the dates of the data it used. */
  tool: Tool;
  /** Why the verdict is `undecided`. */
  undecided: Reason | null;
  /** The level. */
  verdict: Level;
};

/** An address. */
export type AddressRecord = {
  /** Address as written. */
  address: string;
  /** Registrable domain of the address, ASCII form; empty when there is none. */
  domain: string;
  /** Letters of the domain that pass for others: the letter, and what it is taken for. */
  letters?: Array<[string, string]>;
  /** Display name; empty when there is none. */
  name: string;
  /** Where in `address` the part stands that tells whose it is. */
  parts?: PartsRecord | null;
  /** Which field it stands in. */
  role: AddressRole;
};

/** Which field an address stands in. */
export type AddressRole =
  /** `From`. */
  | "from"
  /** `Sender`. */
  | "sender"
  /** `Reply-To`. */
  | "reply-to"
  /** `To`. */
  | "to"
  /** `Cc`. */
  | "cc"
  /** `Return-Path`. */
  | "return-path"
  /** `Resent-From`. */
  | "resent-from";

/** What is odd about the form of a link target. */
export type AddressSign =
  /** A name before `@`, which browsers ignore. */
  | "user-part"
  /** The host is an IP address. */
  | "ip-host"
  /** The host is an IP address written as a number, in octal or in hexadecimal. */
  | "number-host"
  /** The host has letters outside ASCII. */
  | "other-letters"
  /** It is written so that it does not look like itself, and browsers repair it. */
  | "rewritten";

/** An answer to a question. */
export type Answer =
  /** Yes. */
  | "yes"
  /** No. */
  | "no"
  /** The reader does not know; the question counts as asked and moves nothing. */
  | "unsure";

/** What can be asked. Ordered by gravity: the gravest first. */
export type AskKind =
  /** To pay into another account from now on, or wages into another. */
  | "bank-change"
  /** To buy gift cards or send crypto money. */
  | "gift-card"
  /** To run, install or enable something. */
  | "run-or-enable"
  /** To send a password. */
  | "password-send"
  /** To enter or confirm a password, a card, a code, or to confirm an account by signing in. */
  | "sign-in"
  /** To hand over data of the organisation. */
  | "company-data"
  /** To hand over papers of a person. */
  | "personal-data"
  /** To go on elsewhere: a private address, a messenger, a number to call. */
  | "move-channel"
  /** To pay. */
  | "pay"
  /** To open material. */
  | "open"
  /** To answer. */
  | "reply";

/** Something that the mail asks. */
export type AskRecord = {
  /** Where it stands. */
  evidence: Array<Evidence>;
  /** Whether it can do harm to whoever complies. */
  grave: boolean;
  /** What. */
  id: AskKind;
  /** Whether it stands in the quoted part only. */
  quoted?: boolean;
  /** Whether the reader may have started it: a reset, a confirmation. */
  started?: boolean;
};

/** An attachment. */
export type AttachmentRecord = {
  /** Whether something can be inside that its first bytes and its name do not say. */
  "can-hold-more": boolean;
  /** Declared media type. */
  "declared-type": string;
  /** What its bytes are. */
  detected: FileKind;
  /** Whether the text refers to it (a picture within the text). */
  inline: boolean;
  /** The attachment itself and everything found inside, each after its container; `null` where nobody looked. */
  inside: Array<FileRecord> | null;
  /** Name, invisible and direction-changing characters made visible. */
  name: string;
  /** SHA-256, hexadecimal. */
  sha256: string;
  /** Size in bytes. */
  size: number;
};

/** Kinds of attack. */
export type Attack =
  /** Targeted attack (標的型攻撃). */
  | "targeted"
  /** Phishing for credentials or card numbers. */
  | "phishing"
  /** Business e-mail compromise (ビジネスメール詐欺). */
  | "business-email"
  /** Malware by attachment or link. */
  | "malware"
  /** Extortion and advance-fee fraud. */
  | "fraud";

/** What one server said about authentication. */
export type AuthRecord = {
  /** Whether it is a server's word that was passed on (ARC, RFC 8617). */
  arc: boolean;
  /** Whether this is the receiving server's word that counts. */
  counts: boolean;
  /** (method, result, domain it is about) in order. */
  results: Array<[string, string, string]>;
  /** authserv-id; empty when left out. */
  server: string;
};

/** A text a person would read. */
export type BodyRecord = {
  /** What is in the mail and not seen, in order. */
  hidden?: Array<HiddenRecord>;
  /** Index of the part. */
  part: number;
  /** The text, whole (evidence ranges point into it). */
  text: string;
  /** `text` or `visible`. */
  view: View;
};

/** What one check came to. */
export type CheckRecord = {
  /** Attacks it is a sign of. */
  attacks: Array<Attack>;
  /** Indexes into `findings`. */
  findings: Array<number>;
  /** Group of the checklist. */
  group: Group;
  /** Id of the check. */
  id: string;
  /** Item of the source documents (`K2.1` …). */
  item: string;
  /** What its findings are to the verdict; where it found nothing, what they can be. */
  kinds: Array<FindingKind>;
  /** How much it moved the score, before the group's cap. */
  moved: number;
  /** Why it does not apply. */
  "not-applicable": NotApplicable | null;
  /** Outcome. */
  outcome: OutcomeKind;
  /** Why it could not look. */
  unchecked: Unchecked | null;
};

/** A host name beside the one that it looks like. */
export type ComparisonRecord = {
  /** ASCII form (punycode) of the name in the mail, where that is another. */
  ascii?: string;
  /**
   * Both names in pieces, as a reader sees them: all `here` make up the name in the mail, and all `there` the other,
   * with `here` where it is the same.
   */
  pieces: Array<PieceRecord>;
};

/** How a piece of a name differs from that of another. */
export type Difference =
  /** The same letters. */
  | "same"
  /** Other letters of the same look: `1` for `l`, `rn` for `m`, a Cyrillic letter. */
  | "look-alike"
  /** Other letters. */
  | "other"
  /** Letters that the other name does not have. */
  | "added"
  /** Letters that only the other name has. */
  | "missing"
  /** Two neighbours in the other order. */
  | "swapped";

/** One thing a finding rests on. */
export type Evidence = {
  /** Where it is. */
  place: EvidencePlace;
  /** The words themselves, at most [`Evidence::QUOTE_CHARS`] characters, invisible and direction-changing characters made visible. */
  quote: string;
  /** What part it plays in the finding. */
  role: Role;
};

/** Where a piece of evidence is. */
export type EvidencePlace =
  /** A top-level header field. */
  | {
    /** Byte after the field. */
    end: number;
    /** Index among the header fields. */
    index: number;
    kind: "header";
    /** First byte of the field in the bytes as received. */
    start: number;
  }
  /** A range in one view of a body part. */
  | {
    /** Byte after the last. */
    end: number;
    kind: "body";
    /** Index of the part. */
    part: number;
    /** First byte in the view's UTF-8 text. */
    start: number;
    /** Which view of it. */
    view: View;
  }
  /** An attachment. */
  | {
    /** Index among the attachments. */
    index: number;
    kind: "attachment";
    /** Path inside archives, outermost first; empty for the attachment itself. */
    path: Array<string>;
  }
  /** Derived from another place: an unwrapped link, a punycode form. */
  | {
    /** From which place. */
    from: EvidencePlace;
    /** How: `unwrapped`, `punycode`, `registrable-domain`. */
    how: string;
    kind: "derived";
  }
  /** What the reader answered. */
  | {
    kind: "answer";
    /** Id of the question. */
    question: string;
  };

/** What a run of bytes is, told by its first bytes, never by a name. */
export type FileKind =
  /** Readable text of no special kind. */
  | "text"
  /** An HTML page. */
  | "html"
  /** SVG or other XML. */
  | "xml"
  /** PDF. */
  | "pdf"
  /** PNG, JPEG, GIF, WebP, BMP, TIFF, ICO, HEIC … */
  | "image"
  /** Audio or video. */
  | "media"
  /** zip that is no Office document. */
  | "zip"
  /** RAR, 7z, gzip, bzip2, xz, tar, cab, lzh … */
  | "archive"
  /** Office Open XML (docx, xlsx, pptx …) without a macro project. */
  | "ooxml"
  /** Office Open XML that holds `vbaProject.bin` or an Excel 4 macro sheet. */
  | "ooxml-macro"
  /** OLE compound file (doc, xls, ppt, msg, msi) without a macro project. */
  | "ole"
  /** OLE compound file that holds a VBA project. */
  | "ole-macro"
  /** Rich Text Format. */
  | "rtf"
  /** A program: PE (exe, scr, cpl, dll), ELF, Mach-O. */
  | "executable"
  /** A Windows shortcut (.lnk) or internet shortcut (.url). */
  | "shortcut"
  /** A script: starts with `#!`, or is known script text. */
  | "script"
  /** A disk image (ISO 9660, VHD …). */
  | "disk-image"
  /** An e-mail (message/rfc822). */
  | "message"
  /** An Outlook item (.msg). */
  | "outlook-message"
  /** iCalendar. */
  | "calendar"
  /** Zero bytes. */
  | "empty"
  /** None of the above. */
  | "unknown";

/** An attachment or a file inside it. */
export type FileRecord = {
  /** What its bytes are; `unknown` when they could not be had. */
  detected: FileKind;
  /** Whether a password is needed for it, or for something in it. */
  encrypted: boolean;
  /** Usual short name of the format: `zip`, `docm`, `lnk` …; empty when not known. */
  format: string;
  /** Where it would lead. */
  links: Array<InsideLinkRecord>;
  /** Name, invisible and direction-changing characters made visible, at most 200 characters. Never to be used as a path. */
  name: string;
  /** Index of its container in the list; `null` for the attachment itself. */
  parent: number | null;
  /** What was found in it. */
  signs: Array<SignRecord>;
  /** Size in bytes, unpacked. */
  size: number;
  /** Why it could not be looked at, or not wholly. */
  unread: Array<Unread>;
};

/** What a finding is to the verdict. */
export type FindingKind =
  /** Words of what is asked. */
  | "ask"
  /** About who the sender is. */
  | "identity"
  /** A sign of fraud, or something that speaks for the mail. */
  | "sign"
  /** How the mail is worded. */
  | "wording";

/** One finding. */
export type FindingRecord = {
  /** For a host name that looks like another: both, letter by letter. */
  compared?: ComparisonRecord | null;
  /** What it rests on. */
  evidence: Array<Evidence>;
  /** Facts, as arguments of the sentence. */
  facts: Record<string, unknown>;
  /** Group of the checklist. */
  group: Group;
  /** Id of the check. */
  id: string;
  /** What it is to the verdict. */
  kind: FindingKind;
  /** Which of the check's variants. */
  variant: string;
  /** Weight in log-odds, before the group's cap; negative for what speaks for the mail. */
  weight: number;
};

/** Groups of the checklist, after the three lists of the KIS document; the third is split in two. */
export type Group =
  /** Title and text. */
  | "text"
  /** Sender and recipients. */
  | "sender"
  /** Links. */
  | "links"
  /** Attachments. */
  | "files"
  /** What only the reader knows. */
  | "reader";

/** A header field. */
export type HeaderRecord = {
  /** Name as written. */
  name: string;
  /** Value, decoded, at most 2,000 characters. */
  value: string;
};

/** Text that a reader of the mail does not see, or hardly. */
export type HiddenRecord = {
  /**
   * How it is hidden: `display`, `visibility`, `opacity`, `font-size`, `size`, `off-screen`, `hidden-attribute`,
   * `color` or `line-height`.
   */
  by: string;
  /** Byte after the last; `start` for text that is left out of the body's text. */
  end: number;
  /** Where it stands in the HTML source: first byte, byte after the last. */
  source: [number, number];
  /** First byte in the body's text; where the hidden text would stand. */
  start: number;
  /** What is hidden, at most 2,000 characters; empty when it stands in the body's text. */
  text: string;
};

/** A step of the delivery path. */
export type HopRecord = {
  /** Server that wrote the field. */
  by: string | null;
  /** Seconds since the hop before; negative when clocks disagree. */
  delay: number | null;
  /** Name the client gave. */
  helo: string | null;
  /** Client address. */
  ip: string | null;
  /** Reverse name that the server found. */
  "reverse-name": string | null;
  /** Time in seconds since 1970-01-01 00:00 UTC. */
  time: number | null;
};

/** What is known of the sender. */
export type IdentityKind =
  /** The receiving server confirms a domain whose owner is known. */
  | "confirmed"
  /** The receiving server confirms a platform that carries strangers' words. */
  | "carrier"
  /** A domain nobody knows confirms itself, and what the mail says of its sender goes with it. */
  | "consistent"
  /** Nothing tells: free mail, text alone, no word of the receiving server. */
  | "unknown"
  /** The sender is somebody else than the mail says. */
  | "contradicted";

/** Whether the sender is who the mail says. */
export type IdentityRecord = {
  /** Registrable domain that the mail says it is from, ASCII form; empty when no address was given. */
  domain: string;
  /** What it rests on. */
  evidence: Array<Evidence>;
  /** Whether it is a domain where anybody gets an address. */
  "free-mail"?: boolean;
  /** What is known. */
  id: IdentityKind;
  /** Whether a confirmed sender's mail leads to somebody else's place. */
  "led-elsewhere"?: boolean;
  /** Whose domain it is, where that is known; else empty. */
  owner: string;
  /** Whether the receiving server confirms the domain, whoever has it. */
  proven: boolean;
};

/** What can be found in a file. The doc comment says what a program does with it, not that it is evil. */
export type IndicatorKind =
  /** An entry's name leads out of the folder it is unpacked to (`../`, an absolute path, a drive). */
  | "path-escapes"
  /** An entry is a symbolic link. */
  | "symbolic-link"
  /** A zip's local header and directory name an entry differently: programs show different files. */
  | "names-differ"
  /** Entries share their bytes (an overlap bomb, or two lists in one file). */
  | "entries-overlap"
  /** The archive holds a file that its list does not name (`quote`: which): some programs show it, others do not. */
  | "unlisted-entry"
  /** A word of the mail opened what is locked with a password (`quote`: the word). */
  | "opened-with-password"
  /** The file starts as one format and is another one too (`quote`: both). */
  | "polyglot"
  /** A disk image or folder with `autorun.inf` or `desktop.ini` that starts something. */
  | "auto-run-file"
  /** A file marked as hidden beside one that starts it. */
  | "hidden-file"
  /** A VBA project. */
  | "macro"
  /** A macro that runs by itself when the document is opened or closed (`AutoOpen`, `Workbook_Open` …). */
  | "macro-runs-itself"
  /** A macro starts programs or commands (`Shell`, `WScript.Shell`, `CreateObject` …). */
  | "macro-runs-programs"
  /** A macro writes files or the registry. */
  | "macro-writes"
  /** A macro fetches something from the network. */
  | "macro-fetches"
  /** A macro's words are hidden: built of characters, encoded, or the compiled code differs from the source. */
  | "macro-hidden"
  /** An Excel 4 (XLM) macro sheet. */
  | "excel-four-macro"
  /** Dynamic Data Exchange: a field that starts a program. */
  | "dde"
  /** A template that is fetched from outside when the document is opened. */
  | "external-template"
  /** Another relationship fetched from outside without a click (OLE object, frame, picture that reports back). */
  | "external-object"
  /** A file embedded in a document (`quote`: its name). */
  | "embedded-file"
  /** An OLE object of the kind that attacks use (Equation Editor, Package, OLE2Link). */
  | "risky-object"
  /** An ActiveX control. */
  | "active-x"
  /** XML that defines entities: a program that expands them fetches files or fills the memory. Office writes none. */
  | "xml-entities"
  /** Text that asks to enable content or editing. */
  | "asks-to-enable"
  /** JavaScript in a PDF. */
  | "pdf-script"
  /** A PDF action that starts a program. */
  | "pdf-launch"
  /** A PDF action that runs when it is opened. */
  | "pdf-open-action"
  /** A PDF that sends a form somewhere. */
  | "pdf-form"
  /** One page and one link, next to no text: the shape of a lure. */
  | "one-link-lure"
  /** A field for a password. */
  | "password-field"
  /** A form that sends what is typed to another host (`quote`: where). */
  | "foreign-form"
  /** A script that builds a file on the reader's device ("HTML smuggling"). */
  | "builds-file"
  /** It leads to another page by itself. */
  | "redirects"
  /** Script or markup is encoded so that nobody can read it. */
  | "obfuscated"
  /** A script in a picture or document where none belongs. */
  | "script"
  /** A page that loads its script from another host when it is opened (`quote`: where). */
  | "loads-script"
  /** A page that puts a command on the clipboard, for the reader to paste and run (`quote`: the command). */
  | "copies-command"
  /** A QR code that holds something other than a web address (`quote`: its text). */
  | "qr-text"
  /** A shortcut that runs a command (`quote`: the command line). */
  | "runs-command"
  /** A shortcut that runs its command in a window that is not seen (`quote`: the command line). */
  | "hidden-window"
  /** A file that is fetched and opened from another host. */
  | "opens-remote"
  /** A script that fetches something from the network. */
  | "script-fetches"
  /** A script that starts programs. */
  | "script-runs"
  /** Settings that change how the device trusts or connects (profiles, certificates, proxies, registry). */
  | "changes-settings";

/** What was given. */
export type Input = {
  /** What it is when it is no mail. */
  foreign: FileKind | null;
  /** What it turned out to be. */
  kind: InputKind;
  /**
   * SHA-256 of the mail that is judged, hexadecimal: of the file that was given, or of the mail in it that was entered;
   * empty when not all of it was read.
   */
  sha256: string;
  /** Size in bytes. */
  size: number;
};

/** What the bytes turned out to be. Decided from the bytes alone. */
export type InputKind =
  /** Nothing, or white space only. */
  | "empty"
  /** A whole message: header section and body (RFC 5322), a file or pasted source. */
  | "message"
  /** A header section without a body. */
  | "headers"
  /** Body text alone, as copied from a mail program. */
  | "text"
  /**
   * Body text led by the block a mail program writes when forwarding
   * (差出人/送信日時/宛先/件名, or From/Sent/To/Subject).
   */
  | "forwarded-text"
  /** HTML alone. */
  | "html"
  /** Not a mail: a picture, a PDF, an archive, random bytes ([`Mail::foreign`] says which). */
  | "not-mail"
  /** Larger than [`Limits::input_bytes`]; not read. */
  | "too-large";

/** A link in a file. */
export type InsideLinkRecord = {
  /** How it got there. */
  from: LinkSource;
  /** Host in ASCII form; empty when it has none. */
  host: string;
  /** Target as written, at most 2,000 characters. */
  href: string;
  /** What the reader sees. */
  text: string;
};

/** What is known of the language of a mail. */
export type Language =
  /** Japanese or English, or too little text to tell: asks are understood. */
  | "understood"
  /** Another language: asks are not understood. */
  | "other";

/** The levels of a verdict. There is no level "safe". */
export type Level =
  /** 判断できない: too little was given, or not all of it could be looked at. */
  | "undecided"
  /** 目立った不審点なし. */
  | "nothing-notable"
  /** 注意. */
  | "caution"
  /** 疑わしい. */
  | "suspicious"
  /** 危険. */
  | "dangerous";

/** How a link got into the mail. */
export type LinkKind =
  /** `<a href>`. */
  | "anchor"
  /** `<area href>`. */
  | "area"
  /** `<form action>` or `formaction`. */
  | "form"
  /** A URL written out in plain or visible text. */
  | "text"
  /** `<meta http-equiv=refresh>`. */
  | "refresh"
  /** iframe, object, embed. */
  | "frame"
  /** A QR code drawn in the text, with block letters or the cells of a table. */
  | "drawn";

/** A link. */
export type LinkRecord = {
  /** Registrable domain; empty when it has none. */
  domain: string;
  /** Whether `text` shows an address of another organisation than the link leads to in the end. */
  elsewhere?: boolean;
  /** Host in ASCII form; empty when it has none. */
  host: string;
  /** Host as a reader would see it. */
  "host-shown": string;
  /** Target as written, at most 2,000 characters. */
  href: string;
  /** How it got into the mail. */
  kind: LinkKind;
  /** Letters of the host that pass for others: the letter, and what it is taken for. */
  letters?: Array<[string, string]>;
  /** Where in `href` the part stands that tells whose it is. */
  parts?: PartsRecord | null;
  /** Where the reader sees it: index of the part, view, first byte, byte after the last. */
  place: [number, View, number, number] | null;
  /** What is odd about the form of `href`. */
  signs?: Array<AddressSign>;
  /** Where the target is written: index of the part, view, first byte, byte after the last. */
  source: [number, View, number, number];
  /** What the reader sees. */
  text: string;
  /** Where in `text` the part stands that tells whose it seems to be, when `text` shows an address. */
  "text-parts"?: PartsRecord | null;
  /** Where the link leads in the end, as far as its text tells, when services are around it. */
  unwrapped?: TargetRecord | null;
  /** The services around the real target, outermost first: host, and what the service is for. */
  wrappers?: Array<[string, WrapperKind]>;
};

/** How a link got into a file. */
export type LinkSource =
  /** A link in a document or page. */
  | "link"
  /** A QR code. */
  | "qr-code"
  /** The target of a form. */
  | "form"
  /** A page or file that is opened or fetched without a click: a redirect, a template, a shortcut's address. */
  | "fetched"
  /** A URL written in text, a script or a macro. */
  | "text";

/** The mail, as text. */
export type MailRecord = {
  /** Address fields. */
  addresses: Array<AddressRecord>;
  /** Attachments. */
  attachments: Array<AttachmentRecord>;
  /** What receiving servers said, topmost first. */
  authentication: Array<AuthRecord>;
  /** Texts a person would read; evidence places name part and view. */
  bodies: Array<BodyRecord>;
  /** Header fields in the order received; evidence places point to their index. */
  headers: Array<HeaderRecord>;
  /** Delivery path, newest hop first. */
  hops: Array<HopRecord>;
  /** Links. */
  links: Array<LinkRecord>;
};

/** Why a check does not apply. */
export type NotApplicable =
  /** No link in the mail. */
  | "no-links"
  /** No attachment in the mail. */
  | "no-attachments"
  /** The sender names no organisation. */
  | "no-claim"
  /** The text is not Japanese. */
  | "not-japanese"
  /** Nothing of this kind in the mail (no signature, no HTML …). */
  | "nothing-of-this-kind"
  /** The question is answered by what the mail itself shows. */
  | "already-known";

/** The kinds of [`Note`]. */
export type NoteKind =
  /** Larger than [`Limits::input_bytes`]. */
  | "input-too-large"
  /** Nested deeper than [`Limits::depth`]; what is below was not read. */
  | "too-deep"
  /** More parts than [`Limits::parts`]; the rest was not read. */
  | "too-many-parts"
  /** More header fields than [`Limits::headers`]; the rest was not read. */
  | "too-many-headers"
  /** A header field longer than [`Limits::header_bytes`]; cut. */
  | "header-too-long"
  /** More addresses in a field than [`Limits::addresses`]; the rest was not read. */
  | "too-many-addresses"
  /** More links than [`Limits::links`]; the rest was not read. */
  | "too-many-links"
  /** A text longer than [`Limits::text_bytes`]; cut. */
  | "text-too-long"
  /**
   * More of one thing in a page than is kept: hidden texts, forms, redirections, style sheets, what pictures say, open
   * elements; the rest was left out.
   */
  | "page-cut"
  /** A multipart whose closing boundary is missing: the mail was cut off. */
  | "truncated"
  /** A multipart without a usable boundary; read as text. */
  | "no-boundary"
  /** A charset that nobody knows (`detail`); read as what fits best. */
  | "unknown-charset"
  /** Bytes that are not in the charset stated; read as what fits best (`detail`: stated charset). */
  | "charset-mismatch"
  /** base64 or quoted-printable with broken places (`count`). */
  | "broken-encoding"
  /** `Content-Transfer-Encoding` unknown (`detail`); read as what makes sense. */
  | "unknown-encoding"
  /**
   * Content that makes no sense in any encoding or charset that its part may be in (`detail`: the one stated); what
   * other programs make of it was not read.
   */
  | "undecodable"
  /**
   * A field that says how a part is built stands more than once and differs (`detail`: its name); one reading was
   * read, and programs differ in which they show.
   */
  | "two-readings"
  /** NUL bytes in headers or text (`count`). */
  | "nul-bytes"
  /** A header field that must stand once stands more than once (`detail`: its name). Programs differ in which they show. */
  | "repeated-header"
  /** A part that is encrypted (S/MIME, PGP); not read. */
  | "encrypted"
  /** message/partial or message/external-body: the content is not in this mail. */
  | "content-elsewhere"
  /** Converted from a format that does not keep the header section as received: the delivery path is not there. */
  | "headers-rebuilt"
  /** Converted from a format that names the sender without a mail address. */
  | "sender-without-address"
  /** Converted from a format whose body was RTF; it was made simple HTML. */
  | "body-from-rtf"
  /** Converted from another format, of which not everything could be read. */
  | "partly-converted"
  /** A file written into the text in a way that is not decoded (`detail`: the way, and its name). */
  | "not-decoded"
  /** A file given alone, without the mail that brought it. */
  | "file-alone"
  /** Something in the text may be a drawn QR code; nobody has read it. */
  | "drawing-unread"
  /** Every line began with `>` (`count` of them); they were taken off. */
  | "quoting-removed"
  /** Lines that go on with a header field had lost the blank in front (`count` of them); it was put back. */
  | "folding-restored"
  /**
   * Links and addresses were written so that they do not work, such as `hxxps://` and `[.]` (`count` places); they were
   * read as what they were.
   */
  | "addresses-restored"
  /** The organisation's own rules could not be applied. */
  | "rules-unapplied"
  /** The organisation's own rules were applied to the beginning of a very long mail only. */
  | "rules-cut";

/** A note on the reading. */
export type NoteRecord = {
  /** The figure that goes with it. */
  count: number;
  /** The word that goes with it. */
  detail: string;
  /** Whether something was left unread. */
  incomplete: boolean;
  /** What happened. */
  kind: NoteKind;
  /** Index of the part, if one. */
  part: number | null;
};

/** The four outcomes. */
export type OutcomeKind =
  /** Something was found. */
  | "found"
  /** Looked at, nothing found. */
  | "nothing-found"
  /** The mail has nothing this check looks at. */
  | "not-applicable"
  /** The check could not look. */
  | "could-not-check";

/** What a hit of an own rule does to the verdict: it is at least so high. */
export type OwnLevel =
  /** 気づき: it is shown, and changes nothing. */
  | "notice"
  /** 注意. */
  | "caution"
  /** 疑わしい. */
  | "suspicious";

/** One of the organisation's own rules that hit something. */
export type OwnRuleRecord = {
  /** What readers are to do, as the policy has it. */
  advice?: Worded;
  /** How often it hit; 100 stands for more, too. */
  count: number;
  /** The first 20 places. */
  evidence: Array<Evidence>;
  /** Its id. */
  id: string;
  /** What it does to the verdict. */
  level: OwnLevel;
  /** What readers are told, as the policy has it. */
  title: Worded;
};

/** Places in an address as it is written, in bytes of its UTF-8: first byte, byte after the last. */
export type PartsRecord = {
  /** What tells whose it is: the registrable domain, else the whole host. */
  owner: [number, number];
  /** What stands before `@`: the local part of a mail address, or in a URL a name that leads nowhere. */
  user?: [number, number] | null;
};

/** A piece of two host names. */
export type PieceRecord = {
  /** Letters of the name in the mail; empty where it has none. */
  here?: string;
  /** How they differ. */
  how: Difference;
  /** Letters of the other name; empty where it has none, and where they are the same. */
  there?: string;
};

/** A question for the reader. Its sentences are `question-<id>` and the check's own. */
export type QuestionRecord = {
  /** What the question is about, such as the sender's address; empty where it is the mail as a whole. */
  about?: string;
  /** The answer so far. */
  answer: Answer | null;
  /** Id of the check that asks. */
  id: string;
  /** The answer that speaks against the mail: no, as yes is the good answer to every question. */
  suspicious: Answer;
};

/** Why a mail could not be judged. */
export type Reason =
  /** Nothing was given. */
  | "empty"
  /** What was given is not a mail, and nothing was found in it. */
  | "not-mail"
  /** What was given is too large to read. */
  | "too-large"
  /** Too little text to judge. */
  | "too-little"
  /** Only the header section was given, and nothing was found in it. */
  | "headers-only"
  /** Something could not be read or looked at, and nothing was found in the rest. */
  | "incomplete"
  /** Text alone, with a link, a file or a number to act on: nothing tells who wrote it. */
  | "sender-unknown"
  /** The organisation's own rules could not be applied, or not to everything, and nothing was found. */
  | "own-rules";

/** The part a piece of evidence plays. Each has a label in both languages. */
export type Role =
  /** What the reader sees. */
  | "shown"
  /** What it really is. */
  | "actual"
  /** The sender's address. */
  | "sender"
  /** Where an answer would go. */
  | "reply-to"
  /** Recipients. */
  | "recipients"
  /** Words in the subject or text. */
  | "words"
  /** Odd characters. */
  | "characters"
  /** A link target. */
  | "link"
  /** A file. */
  | "file"
  /** The signature in the text. */
  | "signature"
  /** What a server stated. */
  | "statement"
  /** What the reader answered. */
  | "answer";

/** What lifted or held down the level that the score alone would give. */
export type Rule =
  /** A grave ask from somebody who is not confirmed. */
  | "grave-ask"
  /** A grave ask that nobody is to hear of, or another account in a hurry. */
  | "pressed-ask"
  /** A grave ask beside signs, or of a kind that hardly any honest mail has. */
  | "ask-and-signs"
  /** A grave ask from somebody who is not who the mail says. */
  | "contradicted-ask"
  /** Somebody who is not who the mail says. */
  | "contradicted"
  /** A file that runs something. */
  | "active-file"
  /** The reader did not expect a grave ask. */
  | "unexpected"
  /** The wording alone, or with signs that ordinary mail has too. */
  | "wording-only"
  /** The reader had the ask confirmed by a way known before. */
  | "confirmed-by-reader"
  /** A sign of a link in a text of which nothing tells who wrote it. */
  | "link-of-unknown"
  /** One of the organisation's own rules. */
  | "own-rule";

/** Something found in a file. */
export type SignRecord = {
  /** What. */
  kind: IndicatorKind;
  /** The words it rests on, made visible; may be empty. */
  quote: string;
};

/** The target that was taken out of a wrapped link. Fields as in [`LinkRecord`]. */
export type TargetRecord = {
  /** Registrable domain; empty when it has none. */
  domain: string;
  /** Host in ASCII form; empty when it has none. */
  host: string;
  /** Host as a reader would see it. */
  "host-shown": string;
  /** Target, at most 2,000 characters. */
  href: string;
  /** Letters of the host that pass for others: the letter, and what it is taken for. */
  letters?: Array<[string, string]>;
  /** Where in `href` the part stands that tells whose it is. */
  parts?: PartsRecord | null;
  /** What is odd about its form. */
  signs?: Array<AddressSign>;
};

/** What made the report. */
export type Tool = {
  /** Date of the table of brands. */
  brands: string;
  /** Date of the table of free mail providers. */
  "free-mail": string;
  /** Date of the Public Suffix List. */
  "public-suffix-list": string;
  /** Version of Miwake. */
  version: string;
  /** Date of the weights and thresholds. */
  weights: string;
};

/** Why a check could not look. */
export type Unchecked =
  /** The header section was not given. */
  | "no-headers"
  /** The sender was not given. */
  | "no-sender"
  /** The body was not given. */
  | "no-body"
  /** The sender's address was not given, only a name. */
  | "no-address"
  /** The text was copied without its HTML, so hidden link targets and attachments are not there. */
  | "text-only"
  /** The receiving server said nothing about authentication. */
  | "no-authentication-results"
  /** Only the reader knows; not answered yet. */
  | "unanswered"
  /** The reader answered that they do not know. */
  | "unsure"
  /** The policy does not say what this check needs (own domains …). */
  | "not-in-policy"
  /** The file is encrypted. */
  | "encrypted"
  /** Nobody looked into the attachment. */
  | "not-inspected"
  /** The attachment could not be read, or not wholly. */
  | "unread"
  /** A limit was reached before this could be looked at. */
  | "limit-reached";

/** Why a file could not be looked at, or not wholly. */
export type Unread =
  /** A password is needed. */
  | "encrypted"
  /** The format is known, but not read: only its name or its list could be looked at. */
  | "unsupported"
  /** Damaged, or not built as its format asks for. */
  | "broken"
  /** A limit was reached: nested too deeply. */
  | "too-deep"
  /** A limit was reached: too many files. */
  | "too-many"
  /** A limit was reached: too large when unpacked. */
  | "too-large"
  /** It unpacks to far more than an honest file does: an archive bomb. */
  | "bomb";

/** Named views of a part. One part has `Text`, or `Html` and `Visible`. */
export type View =
  /** Decoded text of a text part. */
  | "text"
  /** Decoded HTML source. */
  | "html"
  /** Visible text of an HTML part. */
  | "visible";

/** A text in both languages; where one is empty, the other is shown. */
export type Worded = {
  /** English. */
  en: string;
  /** Japanese. */
  ja: string;
};

/** What the service that wraps a link is for. */
export type WrapperKind =
  /** A mail gateway that checks the target at the click. */
  | "scanner"
  /** Leads anybody's link on. */
  | "redirector"
  /** Shows a page of others under its own name: translation, AMP, archives. */
  | "mirror"
  /** Counts clicks of advertisements and newsletters. */
  | "counter";
