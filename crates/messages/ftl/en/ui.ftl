### The page.

ui-title = Miwake — check a suspicious mail on your own device
ui-language = Language

## Putting a mail in

ui-input-heading = Put in the mail to check
ui-drop = Drop the mail file here
ui-drop-now = Let go to check it
ui-choose-file = Choose a file
ui-file-kinds = A saved mail: .eml, .msg, .emlx, .mbox, .mht, winmail.dat and others, up to 26 MB. The file does not leave your device.
ui-paste = Or paste it here
ui-paste-hint = The source, the headers, or just the text of the mail.
ui-rich-copy = Pasted with its links. Hidden link targets are checked too. If you edit the text, only the text is checked.
ui-check = Check
ui-shortcut = Ctrl + Enter works too
ui-clear = Clear
ui-undo = Undo
ui-examples = Try an example (all invented)
ui-example-phishing = A fraud mail
ui-example-targeted = An attack by attachment
ui-example-harmless = An ordinary work mail
ui-first-file-only = Only the first file is checked; { $count ->
    [one] the other one was
   *[other] the other { $count } were
} left aside. Put them in one at a time.

## While checking, and what can go wrong

ui-checking = Checking…
ui-opening = Opening the Outlook file…
ui-looking = Looking into the attachments ({ $number } of { $of })…
ui-cancel = Cancel
ui-error-empty = There is nothing here yet. Drop a mail file, or paste some text.
ui-error-too-large = This is too large and was not read; the limit is { $megabytes } MB. Use the mail without its attachments, or paste its text.
ui-error-unreadable = The file could not be read. It may have been moved or deleted, or it is a folder. Choose it again, or paste what is in it.
ui-error-time-out = This took too long and was stopped. There is no judgement on this mail. What you put in is still here. Pasting only the text may work.
ui-error-trapped = The program stopped while checking. There is no judgement on this mail. What you put in is still here, and the next mail can be checked as usual.
ui-error-lost = The checking program does not answer. What you put in is still here. Press “Check” again, or reload the page.
ui-error-cancelled = Cancelled. What you put in is still here.
ui-error-not-loaded = The checking program could not be loaded. Look at your connection and press “Check” again. What you put in is still here.
ui-policy-error = The organisation’s settings (policy.json) cannot be used, so the standard settings apply. Please tell whoever runs this site. Reason: { $error }

## Several mails in a file

ui-mails-mbox = This file holds { $count } mails
ui-mails-choose = Choose the mail to check.
ui-mails-inside = { $count ->
    [one] This mail holds another mail
   *[other] This mail holds { $count } other mails
}
ui-mails-inside-hint = The result below is about the mail that is selected. Select another one to check that instead.
ui-mails-forward = This mail does no more than forward another one, so the forwarded mail was checked.
ui-mails-outer = Check the outer mail
ui-mails-outer-judged = The outer mail is being checked
ui-mails-no-subject = (no subject)
ui-mails-cut = Only the first { $count } are listed.
ui-mails-keys = Move with the up and down arrow keys, choose with Enter.

## The result

ui-result = Result
ui-status-verdict = Verdict: { $level }
ui-read-as = Read as: { $kind }
ui-missing = What could not be checked
ui-notes = About the reading
ui-unseen-not-loaded = The program that looks into attachments and Outlook files could not be loaded, so nobody looked inside. Look at your connection and check again.
ui-unseen-trapped = The program that looks into attachments stopped halfway. What is inside was not fully looked at. Do not open the attachments.
ui-contact = Whom to tell: { $contact }
ui-reasons = Main reasons
ui-why = Why it matters
ui-do = What to do
ui-show = Show
ui-show-label = Show the place of reason { $number } in the mail
ui-questions = Questions for you
ui-questions-hint = Only you know these. Each answer changes the verdict on the spot.

## The checklist

ui-checklist = Checklist
ui-checklist-sum = { $found } of { $all } checks found something.
ui-found-only = Found only
ui-weight = How much it moved the verdict
ui-why-and-do = Why it matters, what to do

## The mail

ui-mail = The mail
ui-mail-hint = Shown as text only. No link can be followed and nothing is loaded. The numbers are those of the reasons above.
ui-header-subject = Subject
ui-header-date = Date (as the sender wrote it)
ui-body-text = Text
ui-body-visible = Text (what is visible of the HTML)
ui-left-out = … { $count } characters left out …
ui-show-all = Show all of it
ui-links = Links ({ $count })
ui-link-shown = Shown as
ui-link-target = Really leads to
ui-more = { $count } more
ui-attachments = Attachments ({ $count })
ui-no-name = (no name)
ui-file-kind = Content: { $kind }
ui-file-declared = Declared as: { $kind }
ui-file-inline = Picture within the text
ui-inside = What is inside ({ $count })
ui-inside-step = ({ $count } deep)
ui-inside-locked = Locked with a password
ui-inside-unseen = Nobody looked inside.
ui-size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
ui-size-kilobytes = { $count } kB
ui-other-headers = Other header fields ({ $count })

## Delivery and authentication

ui-path = Delivery path
ui-path-hint = Oldest first. Lines written by outside servers can be forged.
ui-hop-number = Step
ui-hop-from = Handed over by
ui-hop-by = Received by
ui-hop-time = Time
ui-hop-delay = Took
ui-auth = Sender authentication
ui-auth-hint = As stated by the receiving server. A “pass” does not mean that the sender means well.
ui-auth-method = Method
ui-auth-result = Result
ui-auth-domain = About
ui-auth-server = Stated by
ui-auth-weight = Use
ui-auth-counts = counts
ui-auth-ignored = not used
