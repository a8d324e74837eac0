### The practice on the landing page of drills. Only that page carries these.

drill-step = { $number } of { $of }
drill-find = Find the cues in the email
drill-report = Practise reporting
drill-survey = Two questions
drill-end = Thank you
drill-skip = Skip this and go on
drill-to-report = Next: practise reporting
drill-to-survey = Next: two questions
drill-finish = Finish

## Finding the cues

drill-loading = Getting the training email ready…
drill-no-mail = This browser could not show the training email. You can go on with the rest.
drill-find-lead = Choose whatever looks suspicious, as many places as you like. The email is plain text here: choosing opens nothing.
drill-left =
    { $count ->
        [0] All { $of } cues have been found.
       *[other] Cues: { $of }. Still hidden: { $count }.
    }
drill-all = Cues in this email: { $count }.
drill-time =
    { $count ->
        [one] { $count } second left
       *[other] { $count } seconds left
    }
drill-hold = Stop the clock
drill-go-on = Let the clock run
drill-no-time = No clock, please
drill-show-rest = Show me the rest
drill-rest-shown = The remaining cues are shown.
drill-time-up = The minute is over. The remaining cues are shown.
drill-part-headers = Sender and subject
drill-part-text = Text
drill-part-links = Links
drill-part-attachments = Attachments
drill-place-from = From
drill-place-reply-to = Reply to
drill-place-to = To
drill-place-subject = Subject
drill-place-date = Date
drill-place-text = Text
drill-place-link = Link
drill-place-attachment = Attachment
drill-leads-to = leads to
drill-nothing-here = Nothing stands out here.
drill-sign = Cue
drill-about = More about this
drill-elsewhere = Cues that cannot be seen by looking

## Kinds of cues, after the NIST Phish Scale

drill-kind-spelling-and-grammar = Spelling and grammar
drill-kind-inconsistency = Things that do not agree
drill-kind-attachment-type = Kind of attachment
drill-kind-sender-name-and-address = Sender’s name and address do not match
drill-kind-url-hyperlinking = Link words hide the target
drill-kind-domain-spoofing = Look-alike domain
drill-kind-minimal-branding = Hardly a trace of the organisation
drill-kind-logo-imitation = Copied logo
drill-kind-unprofessional-design = Careless look
drill-kind-security-indicators = Seals and locks that prove nothing
drill-kind-legal-language = Legal wording
drill-kind-distracting-detail = Distracting detail
drill-kind-request-for-sensitive-information = Asks for something sensitive
drill-kind-urgency = Haste
drill-kind-threat = Threat
drill-kind-generic-greeting = Greets nobody in particular
drill-kind-lack-of-signer-details = Does not say who writes
drill-kind-humanitarian-appeal = Appeals to the wish to help
drill-kind-too-good-to-be-true = Too good to be true
drill-kind-you-are-special = Singles you out
drill-kind-limited-time-offer = An offer for a short time
drill-kind-mimics-work-process = Looks like ordinary work
drill-kind-poses-as-colleague-or-authority = Poses as a colleague or manager

## Practising to report

drill-report-lead = Suppose the next suspicious email is a real one. Choose what you would do. The answer comes at once, and you can change your mind as often as you like.
drill-do = What do you do first?
drill-do-reply = Reply and ask the sender whether it is real
drill-do-reply-said = Your reply goes to whoever sent it. To make sure, call a number you already had.
drill-do-report = Tell your IT desk
drill-do-report-said = One early report protects everybody else who got the email. It is not too late after a click, either.
drill-do-ask = Forward it to a colleague for an opinion
drill-do-ask-said = Forwarding hands on live links and files. Show your screen instead, and tell your IT desk.
drill-do-delete = Delete it and forget it
drill-do-delete-said = You may be fine, but the others still have it. Tell your IT desk before you delete it.
drill-do-call = Call a number you know and ask
drill-do-call-said = Use a number you already had, never one from the email. Then tell your IT desk as well.
drill-hand = How do you hand the email over?
drill-hand-forward = Forward it as usual
drill-hand-forward-said = Forwarding drops the record of where the email came from. “Forward as attachment” keeps it.
drill-hand-attach = Use “forward as attachment”
drill-hand-attach-said = The original arrives untouched and can be examined. If you have a report button, use that.
drill-hand-picture = Send a picture of the screen
drill-hand-picture-said = It shows how the email looks, but not where links lead or where the email came from. Do it when the original cannot be sent.
drill-hand-words = Just say on the phone that a strange email came
drill-hand-words-said = When it is urgent, calling is best. Afterwards hand over the original as an attachment, too.
drill-good = Good choice.
drill-better = There is a better way.
drill-contact = Your IT desk
drill-contact-none = No IT desk is entered here. Tell your manager, or whoever looks after the computers.

## Two questions

drill-survey-lead = These help to make the next drill better. Nobody asks for your name, and you need not answer.
drill-why = Why did you click the link?
drill-why-hurry = I was in a hurry, or busy with something else
drill-why-work = It looked like ordinary work
drill-why-known = I thought I knew the sender
drill-why-small = The screen was too small to see the details
drill-why-curious = I was curious and wanted to see
drill-why-not-clicked = I did not click
drill-why-none = None of these
drill-help = What would have helped you notice?
drill-help-whom = Knowing at once who to tell
drill-help-button = A button that reports with one click
drill-help-time = Time to read calmly
drill-help-shown = A screen that shows senders and link targets clearly
drill-help-practice = Practice with real examples
drill-help-rule = A rule such as “we never send emails like this”
drill-help-none = None of these
drill-survey-stays = Your answers are sent nowhere. They are gone when you close this page.
drill-survey-may-be-sent = Your answers are sent only when you press a button for it. Otherwise they are gone when you close this page.
drill-survey-what = Nothing but this is sent, to { $address }:
drill-survey-send = Send these answers
drill-survey-sending = Sending…
drill-survey-sent = Sent. Thank you.
drill-survey-failed = That did not work. Your answers are still here: press again, or just finish.
drill-survey-mail = You can also email them. This text then reaches { $address } under your name.
drill-survey-mail-open = Open it in the email program
drill-survey-subject = Answers after the drill ({ $campaign })

## The end

drill-end-lead = That was all. You can close this page. If you would like to know more:
drill-link-after = What to do after a click in a real one
drill-link-tell = How to tell a suspicious email
drill-link-quiz = Practise spotting fakes with eight emails
drill-link-check = Check an email you received
