### Names of everything that reports hold as a value, and what each means.

## Levels

level-dangerous = Dangerous
level-dangerous-sub = This mail clearly shows what fraud and attacks look like.
level-dangerous-action = Open nothing, do not reply, and tell the person in charge where you work.
level-suspicious = Suspicious
level-suspicious-sub = There are things here that ordinary mail seldom has.
level-suspicious-action = Before you open anything, ask the sender through a contact that is not in this mail.
level-caution = Caution
level-caution-sub = Something here deserves a second look. Genuine mail can have it too.
level-caution-action = Read the reasons below, and leave the mail alone if you did not expect it.
level-nothing-notable = Nothing notable found
level-nothing-notable-sub = Nothing that stands out was found in what we looked at. That does not prove the mail genuine.
level-nothing-notable-action = If you did not expect this mail, ask the sender in another way before you open anything.
level-undecided = Cannot tell
level-undecided-sub = There was too little to look at to say whether this mail is suspicious.
level-undecided-action = Get what is missing and check again. Open nothing until then.

## Why a mail could not be judged

undecided-empty = There is nothing in it.
undecided-empty-do = Drop a mail file (.eml), or paste the text or the source of the mail.
undecided-not-mail = This is not a mail. It looks like this: { $file }. Nothing dangerous was found as far as it could be looked at. That alone does not tell whether it may be opened.
undecided-not-mail-do = Do not open it if you did not expect it. If you have the mail that it came with, save that as an .eml file from your mail program and check it, too.
undecided-too-large = It is too large and was not read. The limit is { $limit } MB.
undecided-too-large-do = Paste only the headers and the text of the mail, without its attachments.
undecided-too-little = The text is short and there is no link or attachment, so there is too little to go by.
undecided-too-little-do = Save the original mail and use that. It also shows the sender and the way the mail came.
undecided-headers-only = These are headers only (the mail's shipping label), without the text. Nothing notable was found in them.
undecided-headers-only-do = Paste the text of the mail as well, or save the original mail and use that.
undecided-incomplete = Part of it could not be read. Nothing notable was found in the rest, but we do not know about that part.
undecided-incomplete-do = What could not be seen is told below, under the notes on reading and the attachments. If you did not expect it, ask the sender by another way before you open anything.

## What was given

input-empty = Nothing
input-message = A whole mail (headers and text)
input-headers = Headers of a mail only
input-text = Text of a mail only
input-forwarded-text = Text of a forwarded mail (with lines such as From)
input-html = HTML only
input-not-mail = A file, not a mail
input-too-large = Too large, not read

## Groups of the checklist

group-text = Subject and text
group-sender = Sender and recipients
group-links = Links
group-files = Attachments
group-reader = What only you know

## Outcomes

outcome-found = Found
outcome-nothing-found = Not found
outcome-not-applicable = Does not apply
outcome-could-not-check = Could not check

not-applicable-no-links = The mail has no link.
not-applicable-no-attachments = The mail has no attachment.
not-applicable-no-claim = The sender does not claim to be an organisation.
not-applicable-not-japanese = The text is not Japanese.
not-applicable-nothing-of-this-kind = The mail has nothing of this kind.
not-applicable-already-known = The mail itself shows it, so there is no need to ask.

unchecked-no-headers = The headers are missing.
unchecked-no-sender = The sender is missing.
unchecked-no-body = The text is missing.
unchecked-no-address = There is only the sender's name, not the address.
unchecked-text-only = This is plain text, so attachments and the real targets of links are missing.
unchecked-no-authentication-results = The receiving server did not write down any authentication result.
unchecked-unanswered = Not answered yet.
unchecked-unsure = You answered that you do not know.
unchecked-not-in-policy = The settings of your organisation (policy) do not say what is needed.
unchecked-encrypted = It is encrypted and cannot be looked into.
unchecked-not-inspected = The attachment has not been looked into.
unchecked-unread = Some of what is in the attachment could not be looked at.
unchecked-limit-reached = Not checked, because a limit of size or number was reached.

## Notes on the reading

note-input-too-large = It was too large to read ({ $count } bytes).
note-too-deep = Mails are nested deeply inside this mail. Nothing below level { $count } was read.
note-too-many-parts = There are too many parts. Nothing after number { $count } was read.
note-too-many-headers = There are too many header lines. Nothing after number { $count } was read.
note-header-too-long = A header line is too long and was cut.
note-too-many-addresses = There are too many addresses. Nothing after number { $count } was read.
note-too-many-links = There are too many links. Nothing after number { $count } was checked.
note-text-too-long = The text is too long and was cut.
note-truncated = The mail is cut off before its end.
note-no-boundary = The border between the parts is missing, so they were read as plain text.
note-unknown-charset = The mail names a character set nobody knows ({ $detail }). It was read with what fits best.
note-charset-mismatch = The content does not fit the character set the mail names ({ $detail }). It was read with what fits best.
note-broken-encoding = The transfer encoding is damaged ({ $count ->
    [one] in { $count } place
   *[other] in { $count } places
}).
note-unknown-encoding = The mail names a transfer encoding nobody knows ({ $detail }). It was read as it is.
note-nul-bytes = There { $count ->
    [one] is { $count } NUL character
   *[other] are { $count } NUL characters
}, which mail does not normally have.
note-repeated-header = { $detail } may stand once only, but stands there several times. Mail programs differ in which one they show.
note-encrypted = It is encrypted and could not be read.
note-content-elsewhere = Part of the content is not in this mail but somewhere else.
note-headers-rebuilt = This file does not keep the headers as they arrived, so the sender and the delivery path cannot be confirmed.
note-sender-without-address = The sender has a name here, but no mail address.
note-body-from-rtf = The text was in a format of Outlook (RTF) and was converted.
note-partly-converted = Some of this file could not be read.
note-file-alone = This is not a mail, but seems to be a file that came with one. Who sent it and how it came cannot be seen, so only the file was looked at.
note-drawing-unread = Something in the text looks like a drawn QR code; it was not read.
note-not-decoded = A file stands in the text in a form that we do not decode ({ $detail }).

## Kinds of file

file-text = text file
file-html = HTML file
file-xml = XML or SVG file
file-pdf = PDF
file-image = picture
file-media = audio or video
file-zip = zip file
file-archive = compressed archive
file-ooxml = Office file
file-ooxml-macro = Office file with macros
file-ole = Office file in the old format
file-ole-macro = Office file in the old format with macros
file-rtf = rich text (RTF)
file-executable = program
file-shortcut = shortcut
file-script = script (a file of commands)
file-disk-image = disk image
file-message = mail file
file-outlook-message = mail in Outlook's format (.msg)
file-calendar = calendar entry
file-empty = empty file
file-unknown = data of unknown kind

## Evidence

role-shown = What you see
role-actual = What it is
role-sender = Sender
role-reply-to = Replies go to
role-recipients = Recipients
role-words = Words
role-characters = Characters
role-link = Link target
role-file = File
role-signature = Signature
role-statement = Server record
role-answer = Your answer

derived-unwrapped = Target taken out of a forwarding link
derived-punycode = Written in its actual letters (Punycode)
derived-registrable-domain = Domain that shows the owner

view-text = Text
view-visible = Text (as seen)
view-html = HTML source

## Attacks

attack-targeted = Targeted attack
attack-phishing = Phishing (stealing passwords or card numbers)
attack-business-email = Business e-mail compromise
attack-malware = Malware
attack-fraud = Extortion and money fraud

## Answers

answer-yes = Yes
answer-no = No
answer-unsure = I do not know

## Addresses and links

address-role-from = Sender (From)
address-role-sender = Sent by (Sender)
address-role-reply-to = Replies go to (Reply-To)
address-role-to = To
address-role-cc = Copy (Cc)
address-role-return-path = Bounces go to (Return-Path)
address-role-resent-from = Sent again by (Resent-From)

link-kind-anchor = Link
link-kind-area = Link in a picture
link-kind-form = Where a form is sent
link-kind-text = URL in the text
link-kind-refresh = Where the page jumps by itself
link-kind-frame = Embedded page
link-kind-drawn = QR code drawn with letters or cells

## What is inside attachments

sign-path-escapes = A name that leads into another folder
sign-symbolic-link = A link to another place
sign-names-differ = Its two lists name it differently
sign-entries-overlap = Files in it overlap
sign-unlisted-entry = A file that the list does not name
sign-opened-with-password = A word of the mail opened it
sign-polyglot = Two kinds of file in one
sign-auto-run-file = An instruction to start by itself
sign-hidden-file = A hidden file
sign-macro = Macros
sign-macro-runs-itself = Macros that run by themselves
sign-macro-runs-programs = Macros that start programs
sign-macro-writes = Macros that write files
sign-macro-fetches = Macros that fetch something
sign-macro-hidden = Macros that are hidden
sign-excel-four-macro = Macros of the old Excel 4 kind
sign-dde = A field that starts a program (DDE)
sign-external-template = A template fetched from elsewhere
sign-external-object = Something fetched from elsewhere
sign-embedded-file = An embedded file
sign-risky-object = An object of a kind that attacks use
sign-active-x = An ActiveX control
sign-xml-entities = XML that grows or fetches when it is read
sign-asks-to-enable = Words that ask to enable content
sign-pdf-script = JavaScript in a PDF
sign-pdf-launch = An action that starts a program
sign-pdf-open-action = An action at opening
sign-pdf-form = Fields that are sent somewhere
sign-one-link-lure = A document that is one link
sign-password-field = A field for a password
sign-foreign-form = A form that sends to another server
sign-builds-file = A script that builds a file
sign-redirects = It moves on to another page
sign-obfuscated = Commands that are hidden
sign-script = A script
sign-loads-script = A script fetched from elsewhere
sign-copies-command = A command for you to copy and run
sign-qr-text = Words in a QR code
sign-runs-command = A command that it runs
sign-hidden-window = A command run out of sight
sign-opens-remote = Something opened from another server
sign-script-fetches = A script that fetches something
sign-script-runs = A script that starts programs
sign-changes-settings = A change of settings

unread-encrypted = It is locked with a password and could not be looked at.
unread-unsupported = This tool cannot look into this kind.
unread-broken = It is damaged or not built as it should be; not all of it was seen.
unread-too-deep = It is nested too deeply; not all of it was seen.
unread-too-many = There is too much in it; not all of it was seen.
unread-too-large = It is too large; not all of it was seen.
unread-bomb = It unpacks to an absurd size, so it was left alone.

link-source-link = Link in it
link-source-qr-code = QR code leads to
link-source-form = Form sends to
link-source-fetched = Fetched when opened
link-source-text = URL in it
