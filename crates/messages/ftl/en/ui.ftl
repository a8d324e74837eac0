### The page.

ui-title = Miwake — check a suspicious email on your own device
ui-language = Language

## Putting a mail in

ui-input-heading = Email to check
ui-checked-heading = Checked: { $name }
ui-checked-text = pasted text
ui-another = Check another email
ui-drop = Drop the email file here
ui-drop-now = Let go to check it
ui-choose-file = Choose a file
ui-file-kinds = A saved email (.eml, .msg, .emlx, .mbox, .mht, winmail.dat and others), up to 26 MB. Several at once, a folder or a zip of them will do. They do not leave your device.
ui-paste = Or paste it here
ui-paste-hint = The text alone will do. The full source or the headers (the email’s delivery details) tell more.
ui-rich-copy = Pasted with its links. Where they really lead is checked too. If you edit the text, only the text is checked.
ui-check = Check
ui-shortcut = Ctrl + Enter works too
ui-clear = Clear
ui-undo = Undo
ui-examples = Try an example (all made up)
ui-example-phishing = A scam email
ui-example-targeted = An attack with an attachment
ui-example-harmless = An ordinary work email
ui-files-most = Up to { $most } files are checked at once; { $count ->
    [one] the other one was
   *[other] the other { $count } were
} left aside. Put in the rest separately.

## Several mails at once

ui-files = { $count ->
    [one] { $count } email
   *[other] { $count } emails
}
ui-files-running = Checking email { $number } of { $of }…
ui-files-count = { $level }: { $count }
ui-files-without = No result: { $count }
ui-files-separator = ,{" "}
ui-files-hint = Choose a row to see the reasons and the email below. Arrow keys move, Enter chooses.
ui-files-words = Find in sender, subject and file name
ui-files-level = Verdict
ui-files-all = All
ui-files-none = No email fits.
ui-files-no-sender = (no sender)
ui-files-csv = Save the list (CSV)
ui-files-json = Save the list (JSON)
ui-column-verdict = Verdict
ui-column-sender = From
ui-column-subject = Subject
ui-column-ask = Asks for
ui-column-identity = Sender
ui-column-file = File
ui-file-waiting = Not checked yet
ui-file-too-large = Too large, not read
ui-file-unreadable = Could not be read (perhaps a folder)
ui-file-time-out = Stopped, it took too long
ui-file-trapped = The program stopped on it
ui-file-lost = The program did not answer

## While checking, and what can go wrong

ui-checking = Checking…
ui-opening = Opening the Outlook file…
ui-looking = Looking into the attachments ({ $number } of { $of })…
ui-cancel = Cancel
ui-error-empty = There is nothing here yet. Drop an email file, or paste some text.
ui-error-too-large = This is too large, so it was not read. The limit is { $megabytes } MB. Save the email without its attachments, or paste its text.
ui-error-unreadable = The file could not be read. It may have been moved or deleted, or it may be a folder. Choose it again, or paste the text of the email.
ui-error-time-out = This took too long and was stopped. There is no verdict on this email. What you put in is still here. Try pasting only the text.
ui-error-trapped = The program stopped while checking. There is no verdict on this email. What you put in is still here. Try pasting only the text. The next email can be checked as usual.
ui-error-lost = The checking program is not responding. What you put in is still here. Press “Check” again, or reload the page.
ui-error-cancelled = Cancelled. What you put in is still here.
ui-error-not-loaded = The checking program could not be loaded. Check your connection and press “Check” again. What you put in is still here.
ui-policy-faults = Some entries in the organisation’s settings (policy.json) cannot be used and are left out. Please tell whoever runs this site.
ui-policy-error = The organisation’s settings (policy.json) cannot be used, so the standard settings apply. Please tell whoever runs this site. Reason: { $error }
ui-newer = A new version of this page is ready.
ui-newer-use = Use the new version
ui-newer-warning = The page will reload. The email you put in and its result will be gone. You can also carry on: the new version stays ready.
ui-newer-use-anyway = Reload anyway
ui-newer-later = Later

## Several mails in a file

ui-mails-mbox = Emails in this file: { $count }
ui-mails-choose = Choose the email to check.
ui-mails-inside = { $count ->
    [one] This email contains another email
   *[other] This email contains { $count } other emails
}
ui-mails-inside-hint = The result below is about the email you have selected. Select another one to check that instead.
ui-mails-forward = This email only forwards another one, so the forwarded email was checked.
ui-mails-outer = Check the outer email (from the person who forwarded it)
ui-mails-outer-judged = The outer email is being checked
ui-mails-no-subject = (no subject)
ui-mails-cut = Only the first { $count } are listed.
ui-mails-keys = Use the up and down arrow keys to move, and Enter to choose.

## The result

ui-result = Result
ui-status-verdict = Verdict: { $level }
ui-status-changed = Your answer changed the verdict from “{ $before }” to “{ $after }”.
ui-status-kept = With your answer the verdict stays “{ $level }”.
ui-to-verdict = Back to the verdict
ui-read-as = Read as: { $kind }
ui-missing = What could not be checked
ui-notes = Notes on reading this email
ui-unseen-not-loaded = Attachments and Outlook files were not looked into, because the program for that could not be loaded. Check your connection and press “Check” again. Do not open them until then.
ui-unseen-trapped = The program that looks into attachments stopped halfway, so not everything inside was checked. Do not open the attachments.
ui-contact = Who to tell: { $contact }
ui-reasons = Main reasons
ui-noticed = For reference: what was noticed
ui-noticed-hint = Ordinary email often has these too. They help when you do not know the sender.
ui-first-reason = Main reason
ui-unread-show = Show where “{ $name }” is in the email
ui-marked = Also numbered in the email
ui-why = Why it matters
ui-do = What to do
ui-show = Show
ui-show-label = Show where reason { $number } is in the email
ui-show-ask = Show the words that ask in the email
ui-show-own = Show where the own rule applies in the email
ui-show-identity = Show what tells about the sender in the email
ui-back-label = Back to reason { $number }
ui-badge-ask = asks
ui-badge-own = own
ui-badge-identity = from
ui-back-ask = Back to what this email asks for
ui-back-own = Back to the organisation’s own rule
ui-back-identity = Who it is from: back to whether the sender is who they claim to be
ui-compare = Letter by letter (above: this email; below: what it looks like)
ui-compare-here = This email
ui-compare-there = It looks like
ui-questions = Questions for you
ui-questions-hint = Only you know the answers. The verdict is worked out again with each one.

## The checklist

ui-checklist = Checklist
ui-checklist-sum = { $found } of { $all } checks found something.
ui-filter = Checks to show
ui-filter-all = All ({ $count })
ui-filter-found = Found ({ $count })
ui-filter-could-not-check = Could not check ({ $count })
ui-filter-none = No checks to show.
ui-kind = Kinds to show
ui-kind-all = All kinds ({ $count })
ui-kind-ask = Asks ({ $count })
ui-kind-identity = Sender ({ $count })
ui-kind-sign = Signs ({ $count })
ui-kind-wording = Wording ({ $count })
ui-weight = Effect on the verdict
ui-score-hint = The numbers on the right (such as +2.4) say how far a check moved the score. Each group has a limit.
ui-score-sum = What the score is made of: { $sum }
ui-why-and-do = Why it matters and what to do
ui-about = About this check (opens in a new tab)

## The mail

ui-mail = The email
ui-mail-hint = Shown as text only. Links cannot be opened and nothing is loaded. The numbers match the reasons above. “asks” marks what is asked for, “from” what tells about the sender.
ui-header-subject = Subject
ui-header-date = Date (as the sender wrote it)
ui-body-text = Text
ui-body-visible = Text (the visible part of the HTML)
ui-left-out = … { $count } characters left out …
ui-show-all = Show all
ui-links = Links ({ $count })
ui-link-shown = Shown as
ui-link-target = Really leads to
ui-link-elsewhere = It shows { $shown }, but it opens { $real }.
ui-link-through = { $kind }: { $host }
ui-link-wrapped = Passes through
ui-link-unwrapped = Leads to in the end
ui-unseen-show = Show hidden text too ({ $count } places)
ui-unseen-hint = What stands in a dotted box is not seen in an email program. Each box begins with how it is hidden.
ui-more = { $count } more
ui-attachments = Attachments ({ $count })
ui-no-name = (no name)
ui-file-kind = Content: { $kind }
ui-file-declared = Described in the email as: { $kind }
ui-file-inline = Picture in the text
ui-inside = Inside it ({ $count })
ui-inside-step = (inside, level { $count })
ui-inside-locked = Password-protected
ui-inside-unseen = Not looked into.
ui-size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
ui-size-kilobytes = { $count } kB
ui-other-headers = Other headers (delivery details) ({ $count })

## Delivery and authentication

ui-path = How it got here
ui-path-hint = Oldest first. Lines written by outside servers can be faked.
ui-route-start = Said to be the first that sent it on
ui-route-from = Received from { $name }
ui-route-boundary = From here on: servers on the receiving side
ui-route-outside = Written by an outside server. This can be faked.
ui-route-odd = Unusual
ui-route-unnamed = Unnamed server
ui-route-cut = { $count ->
    [one] { $count } more step is in the table.
   *[other] { $count } more steps are in the table.
}
ui-route-table = Show as a table ({ $count })
ui-hop-number = Step
ui-hop-from = Sent by
ui-hop-by = Received by
ui-hop-time = Time
ui-hop-delay = Time taken
ui-auth = Is the sender confirmed? (authentication)
ui-auth-hint = As recorded by the receiving server. A “pass” does not mean that the sender can be trusted.
ui-auth-method = Method
ui-auth-result = Result
ui-auth-domain = Domain (after @)
ui-auth-server = Recorded by
ui-auth-weight = Use
ui-auth-counts = used
ui-auth-ignored = not used

## Already clicked

ui-after-link = Already clicked, typed something or paid?
ui-after-link-paid = Already paid or changed an account?
ui-after-link-ran = Already opened or ran it?
ui-after-link-password = Already typed or sent it?
ui-after-link-replied = Already sent or replied?
ui-after-link-clicked = Already clicked or opened it?
ui-after-more = Steps in more detail (opens in a new tab)
ui-after = If you have already done something
ui-after-calm = Take a breath. Scam emails are made to fool anyone; this is not your fault. What you do in the next few minutes can limit the harm.
ui-after-choose = Choose what you did. If several apply, start with the one nearest the top.
ui-after-paid = I sent money or gift card codes, or changed an account
ui-after-paid-1 = Call your bank now. Say it was fraud and ask them to stop the payment or get it back.
ui-after-paid-2 = If you changed an account for payments or wages, call accounts or payroll and have it changed back.
ui-after-paid-3 = For gift cards or prepaid codes, call the company that issued them and ask them to block the codes. Keep the cards and receipts.
ui-after-paid-4 = Tell your manager and the accounts team, and contact the police (in Japan: 110 in an emergency, #9110 for advice).
ui-after-paid-5 = Do not reply to anyone who offers to get the money back. That may be another scam.
ui-after-ran = I opened a file, enabled macros or installed something
ui-after-ran-1 = Disconnect from the network: unplug the cable and turn off Wi-Fi. Put a phone in flight mode.
ui-after-ran-2 = Leave it switched on and do not touch it. Do not restart it. What is recorded on it helps to find out what happened.
ui-after-ran-3 = Call from another phone. Mention any USB sticks and shared folders you used.
ui-after-ran-4 = Do the same if you let someone control your computer. Hang up if they are on the phone.
ui-after-ran-5 = Change passwords only from another device.
ui-after-card = I typed a card number
ui-after-card-1 = Call the card company on the number on the back of the card and have the card blocked. If it is a company card, tell the accounts team as well.
ui-after-card-2 = Check your statement and report any payments you do not recognise.
ui-after-card-3 = If you also gave a bank PIN or an online banking password, call that bank.
ui-after-password = I typed a password
ui-after-password-1 = On another device, open the real site yourself and change the password. Do not use the link. If it is a work password, call your IT desk first.
ui-after-password-2 = Change it everywhere else you use the same password.
ui-after-password-3 = If there is a “Sign out everywhere” button, press it. Turn on multi-factor sign-in (a second proof besides the password).
ui-after-password-4 = If you also typed a code, or approved a sign-in that you did not start, report that too.
ui-after-password-5 = Together with your IT desk, look for sign-ins, forwarding rules and sent emails that you do not recognise.
ui-after-clicked = I clicked a link
ui-after-clicked-1 = Close the page. Type nothing, and do not press “Allow”.
ui-after-clicked-2 = If a file was saved, do not open it; report it. If you did open it, go to “I opened a file” above.
ui-after-clicked-3 = If you cannot remember whether you typed anything, act as if you did.
ui-after-replied = I replied, or sent data or papers
ui-after-replied-1 = Stop replying. Do not send another email to take it back.
ui-after-replied-2 = Report what you wrote and sent: names, numbers, plans, lists, identity papers.
ui-after-replied-3 = Watch out for another email or a call. Some attackers send nothing harmful until you trust them.
ui-after-opened = I only opened or read the email
ui-after-opened-1 = Do not touch its links or attachments. Close it.
ui-after-opened-2 = Keep the email. It helps to find others like it.
ui-after-opened-3 = Report it. Other people may have received the same email.
ui-after-tell = Who to tell
ui-after-tell-by = Call, or use another device. Do not use email or chat on the computer in question.
ui-after-nobody = If you have no IT desk, call your manager or whoever looks after the computers.
ui-after-keep = Keep the email. Do not quietly switch off or reset the computer. Tell someone even if you think you may be wrong.

## Keeping and handing on the result

ui-outputs = Tell someone, or keep the result
ui-outputs-hint = In copied text and in the report email, links and addresses are written so that they cannot be opened (hxxp, [.]). The suspicious email is not attached.
ui-reply = Reply to who reported it
ui-reply-hint = You can edit it here before you send it. Links and addresses in it cannot be opened.
ui-reply-text = Text of the reply
ui-reply-language = Language of the reply
ui-reply-copy = Copy the reply
ui-indicators = Addresses and URLs
ui-indicators-hint = Addresses, domains, URLs and file hashes in this email, written so that they cannot be opened. Some may be genuine.
ui-indicators-none = There are no addresses, URLs or files.
ui-indicators-copy = Copy the list
ui-indicators-save = Save the list (CSV)
ui-report-to = Tell { $contact }
ui-report-to-plain = Tell your IT desk
ui-report-text = Text to tell someone
ui-report-preview = This is what your report will say. Your email program opens, and nothing is sent until you send it. The suspicious email is not attached.
ui-report-copy-hint = No IT desk is set for your organisation. Copy this text and give it to your manager or whoever looks after the computers.
ui-report-recipient = To
ui-report-shortened = Long texts were shortened (“…”) to fit into an email.
ui-report-open = Open in email program
ui-report-copy = Copy this text
ui-copy = Copy result
ui-copied = Copied.
ui-copy-by-hand = This browser could not copy it. Select the text below and press Ctrl + C (⌘ + C on a Mac).
ui-save = Save (JSON)
ui-print = Print or PDF
ui-print-whole = Print the checklist and the email too
ui-print-more = And { $count } more; the list on the screen and the CSV have them all.
ui-print-checked = Checked: { $time }. Miwake { $version }, weights of { $weights }.
