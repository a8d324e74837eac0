### The report as text and Markdown, and what several surfaces share.

report-title = What Miwake found in this email
report-heading-reasons = Main reasons
report-heading-noticed = What was noticed
report-heading-questions = Questions for you
report-more-questions = Further questions: { $count }
report-heading-facts = Facts about the email
report-heading-checklist = Checklist
report-heading-missing = What could not be checked
report-heading-how = How to get the original email
report-heading-notes = Notes on reading this email
report-heading-tool = About this result

report-label-verdict = Verdict
report-label-action = What to do
report-label-own-rules = Own rules
report-label-found = Found
report-label-why = Why it matters
report-label-do = What to do
report-label-evidence = Evidence
report-label-answer = Answer
report-label-input = What was put in
report-label-subject = Subject
report-label-sender = Sender
report-label-date = Date
report-label-indicators = Addresses and URLs
report-label-authentication = Sender confirmation (authentication)
report-label-authentication-other = Authentication records that are not used
report-label-path = How it got here
report-label-link = Link
report-label-attachment = Attachment
report-label-score = What the score is made of
report-label-version = Version of Miwake
report-label-data = Data as of

report-summary-subject = Suspicious email ({ $level })
report-summary-end = The email itself is not attached.

## Indicators, and the reply to whoever reported the mail

indicator-address = Email addresses
indicator-domain = Domains
indicator-url = URLs
indicator-sha256 = SHA-256 (fingerprints of files)
reply-thanks = Thank you for reporting this email. We have checked it.
reply-dangerous-do = Do not open anything in it or reply. Please keep the email until we tell you.
reply-undecided-do = We cannot tell yet. Until we can, do not open anything in it and do not reply.
reply-after = If you have already done something, tell us at once. It can happen to anyone.

report-score = The signs score { $score } (by the score alone: caution from { $caution }, suspicious from { $suspicious }, dangerous from { $dangerous }). What is asked and who asks move the verdict above or below that.
score-start = starting point
score-reassuring = reassuring signs
report-no-name = (no name)
report-name-and-address = { $name } ({ $address })
report-link-shown = { $target } (shown as "{ $shown }")
report-attachment = { $name } ({ $kind }, { $size } bytes)
report-data-dates = weights { $weights }, domain list { $suffixes }, brands { $brands }, free mail providers { $providers }
report-more = and { $count } more
report-moved = moved the score by { $weight }
report-compare = Letter by letter (above: this email; below: what it looks like):
report-link-unwrapped = { $link } → { $target }
report-quote = { $role }: "{ $quote }"
report-not-answered = Not answered yet
report-value-unknown = unknown

## Authentication

report-auth-line = { $method }: { $result } ({ $domain })
report-auth-line-no-domain = { $method }: { $result }
report-auth-server = According to { $server }: { $results }
report-auth-server-unnamed = According to the receiving server: { $results }
report-auth-none = The receiving server recorded nothing.
report-auth-pass = passed
report-auth-fail = failed
report-auth-softfail = probably failed
report-auth-neutral = neither passed nor failed
report-auth-none-result = not set up
report-auth-temperror = temporary failure
report-auth-permerror = set up wrongly
report-auth-policy = failed under a local rule
report-auth-bestguesspass = passed, by a guess

## Delivery path

report-hop = { $from } → { $by }, { $time } ({ $delay })
report-hop-first = { $from } → { $by }, { $time }
report-delay-seconds = { $count ->
    [one] { $count } second later
   *[other] { $count } seconds later
}
report-delay-minutes = { $count ->
    [one] { $count } minute later
   *[other] { $count } minutes later
}
report-delay-hours = { $count ->
    [one] { $count } hour later
   *[other] { $count } hours later
}
report-delay-days = { $count ->
    [one] { $count } day later
   *[other] { $count } days later
}
report-delay-negative = the clocks disagree ({ $count ->
    [one] { $count } second earlier
   *[other] { $count } seconds earlier
})

## What could not be looked at

report-missing-intro = You put in: { $input }. These could not be checked:
report-missing-sender = The sender’s real address, and where replies go
report-missing-path = How it got here, and whether the sender is confirmed (authentication: SPF, DKIM, DMARC)
report-missing-link-targets = Where links really lead (it can differ from what you see)
report-missing-attachments = Attachments
report-missing-body = The text of the email
report-missing-how = With the original email, as a file (.eml) or as its source, these can be checked too.

## How to get the original mail

report-how-intro = Do not open any links or attachments in the email while you do this.
report-how-outlook = Outlook (new Outlook and on the web)
report-how-outlook-1 = Choose “…” at the top right of the email.
report-how-outlook-2 = Choose “View”, then “View message source”.
report-how-outlook-3 = Copy everything that appears and paste it here.
report-how-outlook-classic = Outlook (classic, Windows)
report-how-outlook-classic-1 = Double-click the email so that it opens in its own window.
report-how-outlook-classic-2 = Choose “File”, then “Properties”, and copy everything under “Internet headers”.
report-how-outlook-classic-3 = Paste it here, add an empty line, and paste the text of the email below it.
report-how-gmail = Gmail (in a browser on a computer)
report-how-gmail-1 = Open the email and choose “⋮” at its top right.
report-how-gmail-2 = Choose “Show original”.
report-how-gmail-3 = Choose “Download original” or “Copy to clipboard”, and bring that here.
report-how-yahoo = Yahoo! JAPAN Mail (in a browser on a computer)
report-how-yahoo-1 = Open the email and choose “詳細ヘッダー” (full headers), which may be under “…”.
report-how-yahoo-2 = Copy all the headers and paste them here.
report-how-yahoo-3 = Add an empty line, and paste the text of the email below it.
report-how-apple = Apple Mail (Mac)
report-how-apple-1 = Drag the email from the list to the desktop. That makes an .eml file.
report-how-apple-2 = Do not open that file. Put it in here.
report-how-thunderbird = Thunderbird
report-how-thunderbird-1 = Right-click the email in the list and choose “Save As”.
report-how-thunderbird-2 = Do not open the .eml file you saved. Put it in here.

## Mistakes in the policy

policy-fault = { $field } “{ $entry }”: { $what }
policy-fault-not-a-domain = This is not a domain. Write it like example.co.jp.
policy-fault-public-suffix = Anybody can have a domain below this, so it belongs to no one organisation.
policy-fault-free-mail = This is a free email service, where anybody can have an address.
policy-fault-not-an-address = This is not an email address. Write it like office@example.co.jp.
policy-fault-too-short = This is so short that any email contains it.
policy-fault-no-domain = It has no domains, so its genuine email would look forged too.
policy-fault-not-an-origin = This is not the origin of a page. Write it like https://portal.example.co.jp, without a slash at the end.
policy-fault-no-name = It has no name, or one that is too short.
policy-fault-bad-id = A rule’s id has letters a to z, digits, “-” and “_”, up to 64. It begins with a letter or digit.
policy-fault-repeated-id = A rule before it has the same id.
policy-fault-no-title = It has a title in neither language.
policy-fault-unknown-place = The place (look_in) is subject, sender, text, link-host, file-name, or header: and a name.
policy-fault-no-pattern = It has nothing to look for (pattern).
policy-fault-pattern-too-long = Its pattern is longer than 1,000 characters.
policy-fault-bad-pattern = This is not a regular expression. The number after the id is the column of the mistake.
policy-fault-pattern-too-large = The regular expression becomes too large. Use fewer repetitions, or fewer brackets in brackets.
policy-fault-too-many-rules = There can be 500 rules. Those from here on are left out.
