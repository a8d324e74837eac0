### Names of everything that reports hold as a value, and what each means.

## Levels

level-dangerous = Dangerous
level-dangerous-sub = This email has clear signs of a scam or an attack.
level-dangerous-action = Do not open anything or reply. For work email, tell your IT desk.
private-help = For private email, you can call a consumer or police advice line (in Japan 188 or #9110).
level-suspicious = Suspicious
level-suspicious-sub = It has signs that ordinary email seldom has.
level-suspicious-action = Before you open anything, ask the company or person it claims to be from, using contact details you already knew.
level-caution = Caution
level-caution-sub = Something here deserves a second look. Genuine email can have it too.
level-caution-action = Before you open a link or file, ask the person or company it names, using contact details you already knew.
level-nothing-notable = Nothing notable found
level-nothing-notable-sub = Nothing stood out in what could be checked. That does not prove the email is genuine.
level-nothing-notable-action = Before you open a link or file, or reply, look at the sender. Is it the usual address of somebody you know?
level-undecided = Cannot tell
level-undecided-sender-unknown = Cannot tell (sender unknown)
level-undecided-sub = There was too little to go on to say whether this email is suspicious.
level-undecided-action = Get what is missing and check again. Do not open anything until then.

## Why a mail could not be judged

undecided-empty = There is nothing here.
undecided-empty-do = Drop an email file (.eml), or paste the text or the source of the email.
undecided-picture = This is a picture. A picture of a screen shows neither who really sent the email nor where its links lead. QR codes are all that can be checked in a picture.
undecided-picture-do = Save the original email as an .eml file and put that in. Or copy the text of the email and paste it. Until then, do not open the email’s links or files.
undecided-not-mail = This is not an email but a file ({ $file }). Nothing dangerous was found in what could be checked. That alone does not tell you whether to open it.
undecided-not-mail-do = If you were not expecting this file, do not open it. If you have the email it came with, save that as an .eml file and check it too.
undecided-too-large = This is too large, so it was not read. The limit is { $limit } MB.
undecided-too-large-do = Paste only the text and the headers (delivery details) of the email, without its attachments.
undecided-too-little = The text is short and there are no links or attachments, so there is too little to go on.
undecided-too-little-do = Save the original email and check that: it shows the sender and how it got here. Do not open anything until then.
undecided-headers-only = These are only the headers (the email’s delivery details), without the text. Nothing that stands out was found in them.
undecided-headers-only-do = Paste the text as well, or save the original email and check that. Do not open anything until then.
undecided-sender-unknown = Nothing shows who wrote it. Words and links alone do not tell whether it is suspicious.
undecided-sender-unknown-do = Open no link and no file. Save the original email and put it in. If it is urgent, check with the person or company it names, using contact details you already knew.
undecided-incomplete = Part of this could not be read. Nothing stood out in the rest, but we do not know about that part.
undecided-incomplete-do = If you were not expecting this, ask before you open anything. Use contact details you already knew of the person or company.
undecided-own-rules = Your organisation’s own rules could not be applied to the whole email. Nothing else stood out.
undecided-own-rules-do = Check your connection and check the email again. If it is urgent, tell your IT desk before you open it.
unread-file = “{ $name }”: { $why }
unread-file-nobody = Not looked into.

## What was given

input-empty = Nothing
input-message = A whole email (headers and text)
input-headers = Only the headers (delivery details) of an email
input-text = Only the text of an email
input-forwarded-text = The text of a forwarded email (with lines such as From)
input-html = Only HTML (a web page’s code)
input-not-mail = A file that is not an email
input-too-large = Too large, not read

## Groups of the checklist

group-text = Subject and text
group-sender = Sender and recipients
group-links = Links
group-files = Attachments
group-reader = What only you know
group-own-rules = Own rules

## The organisation's own rules

own-level-notice = Notice
own-level-caution = Caution
own-level-suspicious = Suspicious
own-rule-places = { $count ->
    [one] It applies in one place.
   *[other] It applies in { $count } places.
}
own-rule-places-more = It applies in more places than are marked; { $count } were counted.

## Outcomes

outcome-found = Found
outcome-nothing-found = Not found
outcome-not-applicable = Does not apply
outcome-could-not-check = Could not check

not-applicable-no-links = There are no links.
not-applicable-no-attachments = There are no attachments.
not-applicable-no-claim = The sender does not claim to be an organisation.
not-applicable-not-japanese = The text is not Japanese.
not-applicable-nothing-of-this-kind = There is nothing of this kind in the email.
not-applicable-already-known = The email itself shows it, so there is no need to ask.

unchecked-no-headers = The headers (delivery details) are missing.
unchecked-no-sender = The sender is missing.
unchecked-no-body = The text is missing.
unchecked-no-address = There is only the sender’s name, not an address.
unchecked-text-only = This is plain text, so attachments and the real link targets cannot be seen.
unchecked-no-authentication-results = The receiving server did not record whether the sender is confirmed (authentication).
unchecked-unanswered = Not answered yet.
unchecked-unsure = You answered “I do not know”.
unchecked-not-in-policy = Your organisation’s settings (policy) do not include what is needed.
unchecked-encrypted = It is encrypted and cannot be looked into.
unchecked-not-inspected = The attachment has not been looked into yet.
unchecked-unread = Part of the attachment could not be checked.
unchecked-limit-reached = Not checked, because it is over the limit of size or number.

## Notes on the reading

note-input-too-large = This was too large to read ({ $count } bytes).
note-too-deep = There are emails inside emails, many levels deep. Nothing below level { $count } was read.
note-too-many-parts = The email has too many parts (texts and attachments). Nothing after number { $count } was read.
note-too-many-headers = There are too many header lines (delivery details). Nothing after number { $count } was read.
note-header-too-long = A header line (delivery details) is too long and was cut.
note-too-many-addresses = There are too many addresses. Nothing after number { $count } was read.
note-too-many-links = There are too many links. Nothing after number { $count } was checked.
note-text-too-long = The text is too long and was cut.
note-page-cut = The page in this email holds more hidden texts, forms, styles or descriptions than can be kept. The rest was left out.
note-truncated = The email is cut off before its end.
note-no-boundary = It is not clear where the text ends and the attachments begin, so everything was read as plain text.
note-unknown-charset = The email names an unknown character set, a way to store letters ({ $detail }). It was read with the one that fits best.
note-charset-mismatch = The text does not fit the character set, the way to store letters, that the email names ({ $detail }). It was read with the one that fits best.
note-broken-encoding = The coding used to send the text is damaged ({ $count ->
    [one] in { $count } place
   *[other] in { $count } places
}).
note-unknown-encoding = The email names an unknown coding for sending the text ({ $detail }). It was read in the way that fits best.
note-undecodable = Part of the email ({ $detail }) could not be turned back into text or a file. That part was not read.
note-two-readings = The email contradicts itself ({ $detail }) and can be read in two ways. Email programs differ in which one they show, and not all of it may have been checked here.
note-nul-bytes = There { $count ->
    [one] is { $count } character (NUL)
   *[other] are { $count } characters (NUL)
} that email does not normally contain.
note-repeated-header = { $detail } may appear only once, but appears several times. Email programs differ in which one they show.
note-encrypted = It is encrypted and could not be read.
note-content-elsewhere = Part of the content is not in this email but somewhere else.
note-headers-rebuilt = This file does not keep the headers (delivery details) as they arrived. The sender and the delivery path cannot be confirmed.
note-sender-without-address = The sender has a name but no email address.
note-body-from-rtf = The text was in Outlook’s own format (RTF) and was converted.
note-partly-converted = Part of this file could not be read.
note-file-alone = This is not an email, but seems to be a file that came with one. Only the file was checked: who sent it and how it got here cannot be seen.
note-drawing-unread = Something in the text looks like a drawn QR code, but it could not be read.
note-not-decoded = There is a file in the text in a form that cannot be read here ({ $detail }).
note-quoting-removed = Every line began with a quotation mark (>). The marks were taken off before reading.
note-folding-restored = Header lines (delivery details) were broken in { $count ->
    [one] one place
   *[other] { $count } places
}. They were joined again before reading.
note-addresses-restored = Links or addresses were written so that they do not work (hxxp, [.] and the like). In { $count ->
    [one] one place
   *[other] { $count } places
}, they were read as what they were.
note-rules-unapplied = Your organisation’s own rules were not applied. The program for that could not be loaded, or it stopped.
note-rules-cut = The email is very long, so your organisation’s own rules were applied to its beginning only.

## Kinds of file

file-text = text file
file-html = HTML file
file-xml = XML or SVG file
file-pdf = PDF
file-image = picture
file-media = audio or video
file-zip = zip file
file-archive = compressed file
file-ooxml = Office file
file-ooxml-macro = Office file with macros
file-ole = Office file in the old format
file-ole-macro = Office file in the old format with macros
file-rtf = rich text (RTF)
file-executable = program
file-shortcut = shortcut
file-script = script (a file of commands)
file-disk-image = disk image (the contents of a disk in one file)
file-message = email file
file-outlook-message = email in Outlook’s format (.msg)
file-calendar = calendar entry
file-empty = empty file
file-unknown = unknown kind of data

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
role-statement = Recorded by a server
role-answer = Your answer

derived-unwrapped = Real target, taken out of the forwarding link
derived-punycode = Written in its actual letters (Punycode)
derived-registrable-domain = Part that shows the owner (domain)

view-text = Text
view-visible = Text (as seen)
view-html = HTML source

## Attacks

attack-targeted = Targeted attack (aimed at a certain organisation or person)
attack-phishing = Phishing (stealing passwords or card numbers)
attack-business-email = Business email compromise (posing as a partner or manager to obtain a payment)
attack-malware = Malware (harmful programs)
attack-fraud = Blackmail and money scams

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
address-role-return-path = Delivery failures go to (Return-Path)
address-role-resent-from = Sent again by (Resent-From)

link-kind-anchor = Link
link-kind-area = Link in a picture
link-kind-form = Where the form is sent
link-kind-text = URL in the text
link-kind-refresh = Where the page goes by itself
link-kind-frame = Embedded page
link-kind-drawn = QR code drawn with letters or cells

## What is inside attachments

sign-path-escapes = A name that writes into another folder when unpacked
sign-symbolic-link = A link to another place
sign-names-differ = Different names in its two lists
sign-entries-overlap = Files that overlap
sign-unlisted-entry = A file missing from its list
sign-opened-with-password = Opened with a word from the email
sign-polyglot = Two kinds of file in one
sign-auto-run-file = An instruction to start by itself
sign-hidden-file = A hidden file
sign-macro = Macros (commands inside a document)
sign-macro-runs-itself = Macros that run as soon as it is opened
sign-macro-runs-programs = Macros that start programs
sign-macro-writes = Macros that write files
sign-macro-fetches = Macros that download something
sign-macro-hidden = Macros made unreadable
sign-excel-four-macro = Old-style macros (Excel 4)
sign-dde = A field that starts a program (DDE)
sign-external-template = A template loaded from elsewhere
sign-external-object = Something loaded from elsewhere
sign-embedded-file = An embedded file
sign-risky-object = An object of a kind often used in attacks
sign-active-x = An ActiveX control (a part that can run)
sign-xml-entities = XML that grows or downloads something when read
sign-asks-to-enable = Text that asks you to enable content
sign-pdf-script = JavaScript in a PDF
sign-pdf-launch = An action that starts a program
sign-pdf-open-action = An action on opening
sign-pdf-form = Fields that are sent somewhere
sign-one-link-lure = A document that is little more than one link
sign-password-field = A password field
sign-foreign-form = A form that sends to another server
sign-builds-file = Commands that build a file on your computer
sign-redirects = Goes on to another page by itself
sign-obfuscated = Commands made unreadable
sign-script = Commands (a script)
sign-loads-script = Commands loaded from elsewhere
sign-copies-command = A command you are asked to copy and run
sign-qr-text = Text in a QR code
sign-runs-command = A command that it runs
sign-hidden-window = A command run out of sight
sign-opens-remote = Something opened from another server
sign-script-fetches = Commands that download something
sign-script-runs = Commands that start programs
sign-changes-settings = A change of settings

unread-encrypted = It is locked with a password and could not be looked into.
unread-unsupported = Miwake cannot look into this kind of file.
unread-broken = It is damaged or not built as it should be. Not all of it could be checked.
unread-too-deep = It has too many levels. Not all of it could be checked.
unread-too-many = It contains too much. Not all of it could be checked.
unread-too-large = It is too large. Not all of it could be checked.
unread-bomb = It would unpack to an absurd size, so unpacking was stopped.

link-source-link = Link inside
link-source-qr-code = QR code leads to
link-source-form = Form sends to
link-source-fetched = Loaded when opened
link-source-text = URL written inside

## Addresses, letter by letter

address-sign-user-part = What stands before “@” is not the target. What comes after it is.
address-sign-ip-host = It leads to a number (an IP address), not a name. You cannot see whose it is.
address-sign-number-host = The number it leads to (an IP address) is written in an unusual way.
address-sign-other-letters = The name it leads to has letters other than a–z.
address-sign-rewritten = It is written in an odd way. A browser puts it right and opens the name shown above.
wrapper-scanner = Service that checks email
wrapper-redirector = Forwarding service that anybody can use
wrapper-mirror = Service that shows pages of others, such as a translator
wrapper-counter = Service that counts clicks
difference-same = The same.
difference-look-alike = What looks like “{ $there }” is { $here }.
difference-other = “{ $there }” is replaced with { $here }.
difference-added = Added: { $here }.
difference-missing = Left out: “{ $there }”.
difference-swapped = “{ $there }” was turned round into { $here }.
letter-plain = “{ $letter }”
letter-digit = the digit “{ $letter }”
letter-latin = the Latin letter “{ $letter }” with a mark or of an unusual form ({ $code })
letter-cyrillic = the Cyrillic (Russian) letter “{ $letter }” ({ $code })
letter-greek = the Greek letter “{ $letter }” ({ $code })
letter-armenian = the Armenian letter “{ $letter }” ({ $code })
letter-other = “{ $letter }” ({ $code })
letter-several = the { $count } characters “{ $letters }”
letter-like = It holds { $letter }, which looks like “{ $like }”.
compare-ascii = As machines write it (Punycode): { $ascii }

## How text is hidden

hidden-by-display = not displayed
hidden-by-visibility = made invisible
hidden-by-opacity = transparent
hidden-by-font-size = letters of almost no size
hidden-by-size = in a box of no size
hidden-by-off-screen = off the screen
hidden-by-hidden-attribute = marked as hidden
hidden-by-color = almost the colour behind it
hidden-by-line-height = lines of almost no height
