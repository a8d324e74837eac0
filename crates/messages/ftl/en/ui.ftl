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
ui-newer = A new version of this page is ready.
ui-newer-use = Use the new version
ui-newer-warning = The page reloads for this, and what you put in, with its result, will be gone. You can also go on: the new version stays ready.
ui-newer-use-anyway = Reload all the same
ui-newer-later = Later

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
ui-filter = Rows to show
ui-filter-all = All ({ $count })
ui-filter-found = Found ({ $count })
ui-filter-could-not-check = Could not be checked ({ $count })
ui-filter-none = No row fits.
ui-weight = How much it moved the verdict
ui-why-and-do = Why it matters, what to do
ui-about = About this check (opens in a new tab)

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
ui-route-start = Said to have handed it over first
ui-route-from = Handed over by { $name }
ui-route-boundary = Here it came to the receiving side
ui-route-outside = Written by servers outside. It can be forged.
ui-route-odd = Unusual
ui-route-unnamed = A server without a name
ui-route-cut = { $count } more steps are in the table.
ui-route-table = As a table ({ $count })
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

## Already clicked

ui-after-link = If you already clicked, typed or paid
ui-after = If you already did something
ui-after-calm = Take a breath. The mail was made to deceive, and this is not your fault. What you do in the next few minutes can keep the harm small.
ui-after-choose = Choose what you did. If several fit, begin with the one that stands highest.
ui-after-paid = I sent money or gift card codes
ui-after-paid-1 = Call the bank that sent the money, at once. Say that it was fraud; ask them to stop the transfer or recall it.
ui-after-paid-2 = For gift cards or prepaid codes, call the company that issued them and ask for the codes to be blocked. Keep cards and receipts.
ui-after-paid-3 = Tell your superior and the accounts department, and go to the police (in Japan #9110, when it is no emergency).
ui-after-paid-4 = Do not answer anybody who offers to get the money back. That may be fraud again.
ui-after-ran = I opened a file, allowed macros or installed something
ui-after-ran-1 = Take the device off the network. Pull the cable, switch off Wi-Fi; put a phone into flight mode.
ui-after-ran-2 = Leave it switched on and untouched. Do not restart it. The traces in it show what happened.
ui-after-ran-3 = Call from another phone. Mention USB sticks and shared folders that you used.
ui-after-ran-4 = Do the same if you let somebody control your computer, and hang up on them.
ui-after-ran-5 = Change passwords only from another device.
ui-after-card = I typed a card number
ui-after-card-1 = Call the card company at the number on the back of the card and have it blocked. If it is a company card, tell the accounts department too.
ui-after-card-2 = Read the statement and report payments you do not know.
ui-after-card-3 = If you also gave a bank PIN or an online banking password, call the bank.
ui-after-password = I typed a password
ui-after-password-1 = On another device, open the genuine site yourself and change the password. Do not use the link. If it is a work password, call your contact first.
ui-after-password-2 = Change it wherever else you use the same one.
ui-after-password-3 = Press “Sign out everywhere” if there is such a button, and switch on multi-factor sign-in, which asks for a second proof besides the password.
ui-after-password-4 = If you also typed a code, or approved a sign-in that you did not start, say so.
ui-after-password-5 = With whoever is in charge, look for sign-ins, forwarding rules and sent mails that you do not know.
ui-after-clicked = I clicked a link
ui-after-clicked-1 = Close the page. Enter nothing, and press no “Allow”.
ui-after-clicked-2 = If a file was saved, leave it closed and tell your contact. If you opened it, go to “I opened a file” above.
ui-after-clicked-3 = If you cannot remember whether you typed anything, act as if you had.
ui-after-replied = I replied
ui-after-replied-1 = Stop the exchange. Do not send a mail to take it back either.
ui-after-replied-2 = Tell your contact what you wrote: names, numbers, plans, lists.
ui-after-replied-3 = Expect another mail or a call. Some attackers send nothing harmful at first and strike when you trust them.
ui-after-opened = I only opened or read the mail
ui-after-opened-1 = Leave its links and files alone and close it.
ui-after-opened-2 = Keep the mail. It helps to find the same mail elsewhere.
ui-after-opened-3 = Tell your contact. Others may have received the same mail.
ui-after-tell = Whom to tell
ui-after-tell-by = Call, or use another device. Do not use mail or chat on the computer in question.
ui-after-nobody = If nobody is named for this, call your superior or whoever looks after the computers.
ui-after-keep = Do not delete the mail. Do not quietly switch off or reset the computer. Tell somebody even if you think you may be wrong.

## Keeping and handing on the result

ui-outputs = Tell somebody, keep the result
ui-outputs-hint = In copied text and in the mail that tells of it, links and addresses are written so that they do not work (hxxp, [.]). The mail itself is never attached.
ui-report-to = Tell { $contact }
ui-report-to-plain = Tell the contact
ui-report-text = Show a text to tell somebody with
ui-report-preview = This is what the mail will say. Your mail program opens, and it is you who sends it. The suspicious mail is not attached.
ui-report-copy-hint = No contact is set for your organisation. Copy this text and give it to your superior or whoever looks after the computers.
ui-report-recipient = To
ui-report-shortened = Long texts were cut (“…”) so that they fit into the mail.
ui-report-open = Open in mail program
ui-report-copy = Copy this text
ui-copy = Copy result as text
ui-copied = Copied.
ui-copy-by-hand = This browser could not copy. Select the text below and press Ctrl + C (⌘ + C on a Mac).
ui-save = Save as JSON
ui-print = Print or PDF
ui-print-checked = Checked: { $time }. Miwake { $version }, weights of { $weights }.
