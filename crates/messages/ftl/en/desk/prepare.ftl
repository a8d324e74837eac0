### Preparing a drill. The desk page and the command use these.

prepare-part-prepare = Prepare
prepare-part-results = Results
prepare-parts = Preparing a drill, and its results
prepare-page-title = Prepare a drill — Miwake
prepare-heading = Prepare a drill
prepare-lead = Decide step by step, from the goal on. You get the emails and all texts around them in one kit.
prepare-example = Try it with an example (50 invented people)
prepare-open = Open saved preparations
prepare-save = Save what is there
prepare-save-hint = The file holds the roster: keep it inside. When you close the page, nothing of it stays here.
prepare-next = Next
prepare-back = Back
prepare-steps = Steps
prepare-step-of = { $count }. { $step }
prepare-step-goal = Goal and owner
prepare-step-people = People
prepare-step-mail = Email
prepare-step-difficulty = Difficulty
prepare-step-dates = Dates and numbers
prepare-step-kit = Make the kit
prepare-open-points = To mend: { $count }
prepare-step-good = Done

## Goal

prepare-goals = What is the drill for?
prepare-name = Name of the drill
prepare-organisation = Name of the organisation
prepare-contact = Owner (goes into the header of each email and into the texts)
prepare-contact-name = Person or desk
prepare-contact-email = Email address
prepare-contact-phone = Phone

## People

prepare-policy = Your organisation’s settings (policy.json)
prepare-policy-none = Not read yet. Choose the file that names your organisation’s own domains.
prepare-policy-site = The settings of this site are used.
prepare-policy-file = The settings of { $file } are used.
prepare-policy-own = Domains that may be written to: { $domains }
prepare-policy-drill = Domains that a drill may also come from: { $domains }
prepare-policy-choose = Choose the settings file
prepare-policy-broken = The settings cannot be read: { $reason }
prepare-roster = Roster
prepare-roster-choose = Choose a roster (CSV)
prepare-roster-hint = Columns for email address, name and department are used. Another file takes the place of the first.
prepare-roster-read = People read: { $count }
prepare-roster-skipped = Rows not read: { $count }
prepare-leave-out = Take people outside the organisation off the roster
prepare-left-out = People taken off: { $count }
prepare-first-people = The first people

## Email

prepare-template = Template
prepare-template-none = Please choose
prepare-template-ja = Emails in Japanese
prepare-template-en = Emails in English
prepare-from-name = Sender’s name
prepare-sender = Sender’s address
prepare-subject = Subject
prepare-text = Text
prepare-variables = What can be filled in (press to put it where the cursor of the text is):
prepare-variable-name = the person’s name
prepare-variable-department = department
prepare-variable-organisation = your organisation
prepare-variable-date = day of sending
prepare-variable-deadline = three days after it
prepare-variable-link = link to the landing page
prepare-cues = Cues (shown to those who click; the first one on the first screen)
prepare-cue = { $quote }: { $says }
prepare-cue-remove = Take out { $quote }
prepare-cue-first = Make it the first
prepare-cue-new = Add a cue
prepare-cue-quote = Words of the email, exactly as they stand there
prepare-cue-says = What can be seen there, in one sentence
prepare-cue-place = Where it stands
prepare-cue-add = Add
prepare-place-text = text
prepare-place-subject = subject
prepare-place-from = sender
prepare-place-link = link
prepare-preview = The email as people will see it
prepare-preview-none = It cannot be shown yet. Mend subject and text.
prepare-preview-from = From
prepare-preview-to = To
prepare-preview-link = The link leads to
prepare-report = What Miwake says about it
prepare-report-busy = Checking…
prepare-report-failed = It could not be checked. You can go on with the other steps.
prepare-report-nothing = Nothing notable was found.

## Difficulty

prepare-difficulty-lead = This is an estimate by the NIST Phish Scale (TN 2276, 2023). It makes drills of the same difficulty comparable.
prepare-cue-kind = Kind of cue
prepare-cue-found = Checks
prepare-cue-listed = Template
prepare-cue-counted = Count
prepare-cue-total = Cues: { $count } ({ $band })
prepare-cues-few = few
prepare-cues-some = some
prepare-cues-many = many
prepare-premise = How well it fits the work of those who get it
prepare-premise-process = Mimics a process at work
prepare-premise-relevance = Has to do with their work
prepare-premise-events = Fits what is going on
prepare-premise-concern = Raises concern about not clicking
prepare-premise-training = There was training or a warning before (subtracted)
prepare-premise-total = Fit: { $count } ({ $band })
prepare-alignment-weak = weak
prepare-alignment-medium = medium
prepare-alignment-strong = strong
prepare-difficulty-is = Difficulty: { $difficulty }

## Dates

prepare-waves = When to send
prepare-wave = Wave { $count }
prepare-wave-add = Add a wave
prepare-wave-remove = Take out wave { $count }
prepare-waves-hint = Several waves keep the desk’s phone from ringing all at once. Who is in which is drawn by lot.
prepare-ends = End of the drill
prepare-sample = How many people (empty: all)
prepare-sample-hint = They are drawn by lot from the { $count } people on the roster.
prepare-expected = Expected share of people who click (%)
prepare-power = This drill can show a difference of { $points } points or more.
prepare-power-how = With { $count } people in each of two drills, it is found four times in five (5% level).
prepare-power-none = With so few people, no difference between two drills can be shown.

## Kit

prepare-site = Address of the landing page
prepare-site-hint = This is where /drill/ of this site is put.
prepare-site-elsewhere = { $host } is outside your organisation’s domains. Make sure that the page is yours.
prepare-campaign = Id of the drill (lower case, digits, hyphens)
prepare-kit-lead = It holds the emails, a plan, a mail-merge table, files for GoPhish, texts and a guide for the desk.
prepare-make = Make the kit
prepare-making = Making it ({ $count } of { $all })
prepare-stop = Stop
prepare-made = { $file } is made, for { $count } people.
prepare-made-hint = It holds names and tokens. Keep it where only those who run the drill can read it.
prepare-stopped = Stopped. What you entered is still there.
prepare-refused = The kit cannot be made yet. Please mend these:
prepare-go-to = Go to: { $step }
prepare-status-example = The example is filled in.
prepare-status-opened = { $file } is open.
prepare-status-saved = { $file } is saved.

## Refusals

prepare-refused-no-owner = The organisation, a contact and their email address are needed. Every email says whose drill it is.
prepare-refused-contact-address = This is no email address of a contact: { $what }
prepare-refused-field = Too long (at most { $most } characters), or with characters that cannot be used: { $part ->
    [name] name of the drill
    [organisation] name of the organisation
    [contact-name] contact’s name
    [contact-email] contact’s email address
    [contact-phone] phone
   *[from-name] sender’s name
}
prepare-refused-no-own-domain = Your organisation’s settings name none of its own domains. A drill goes to your own people only.
prepare-refused-nobody = There is nobody to send it to.
prepare-refused-too-many = At most { $most } people can be sent it at once. There are { $count }.
prepare-refused-no-address = People without an email address: { $count }
prepare-refused-strangers = People outside your organisation: { $count } ({ $what }). Only people in your own domains may be sent it.
prepare-refused-long-names = People with a name or department of over { $most } characters: { $count } ({ $what })
prepare-refused-no-sender = A sender’s address is needed.
prepare-refused-sender = { $what } cannot be the sender. Use an address in your own domains, or in those for drills.
prepare-refused-brand = The real name “{ $what }” cannot be used ({ $part ->
    [from] sender
    [subject] subject
    [text] text
   *[organisation] organisation
}). A drill imitates no real organisation.
prepare-refused-no-sender-name = A sender’s name is needed.
prepare-refused-subject = Subject: { $part ->
    [open-braces] braces are not closed ({ $what })
    [unknown-variable] “{ $what }” cannot be filled in
    [link-in-subject] no link can stand here
    [other-address] no other address can stand here ({ $what })
    [empty] it is empty
    [too-long] at most { $what } characters
   *[control] it has characters that cannot be used
}
prepare-refused-text = Text: { $part ->
    [open-braces] braces are not closed ({ $what })
    [unknown-variable] “{ $what }” cannot be filled in
    [no-link] it needs the link to the landing page
    [two-links] only one link can stand here
    [other-address] no other address can stand here ({ $what })
    [empty] it is empty
    [too-long] at most { $what } characters
   *[control] it has characters that cannot be used
}
prepare-refused-no-cue = At least one cue is needed, to be shown to those who click.
prepare-refused-cue-form = The words or the explanation of cue { $count } are missing or too long.
prepare-refused-cue-not-there = Cue { $count } (“{ $what }”) is not in the email. Take it out, or mend the email.
prepare-refused-premise = Each element of the fit is 0, 2, 4, 6 or 8.
prepare-refused-waves = A time of sending is needed (at most { $most }).
prepare-refused-wave-past = A time of sending has passed.
prepare-refused-ends-before = The end must come after the last time of sending.
prepare-refused-sample = The number of people must be from 1 to { $count }.
prepare-refused-site = This is no address of a landing page: { $what }
prepare-refused-campaign = An id has lower-case letters, digits and hyphens only: { $what }

## Command

prepare-no-template = There is no template { $id }; --list-templates lists them.
prepare-told = { $file }: { $people } people, { $waves ->
    [1] one wave
   *[other] { $waves } waves
}, difficulty “{ $difficulty }”

## Kinds of cues

prepare-kind-spelling-and-grammar = Spelling and grammar
prepare-kind-inconsistency = Inconsistency
prepare-kind-attachment-type = Type of attachment
prepare-kind-sender-name-and-address = Sender’s name and address
prepare-kind-url-hyperlinking = Words and target of a link
prepare-kind-domain-spoofing = Look-alike domain
prepare-kind-minimal-branding = Hardly any branding
prepare-kind-logo-imitation = Imitated or old logo
prepare-kind-unprofessional-design = Unprofessional look
prepare-kind-security-indicators = Locks and seals that prove nothing
prepare-kind-legal-language = Legal language
prepare-kind-distracting-detail = Distracting detail
prepare-kind-request-for-sensitive-information = Asks for something sensitive
prepare-kind-urgency = Urgency
prepare-kind-threat = Threat
prepare-kind-generic-greeting = Generic greeting
prepare-kind-lack-of-signer-details = Does not say who writes
prepare-kind-humanitarian-appeal = Appeals to the wish to help
prepare-kind-too-good-to-be-true = Too good to be true
prepare-kind-you-are-special = Says that you are special
prepare-kind-limited-time-offer = Offer for a short time
prepare-kind-mimics-work-process = Looks like a step at work
prepare-kind-poses-as-colleague-or-authority = Poses as a colleague or manager
