### What came of a drill. The page of the desk and the command use these.

## Kinds of files

desk-kind-roster = roster
desk-kind-workbook = roster in Excel’s form
desk-kind-tokens = table of tokens
desk-kind-access-log = access log
desk-kind-gophish-results = GoPhish’s results
desk-kind-gophish-events = GoPhish’s events
desk-kind-reports = table of reports
desk-kind-mailbox = mailbox of reports
desk-kind-mail = report as an email
desk-kind-survey = answers to the survey
desk-kind-earlier = results of an earlier drill
desk-kind-project = saved project
desk-kind-unknown = unknown kind

## What was read

desk-read = { $file }: read { $rows } { $rows ->
    [one] row
   *[other] rows
} as { $kind }.
desk-read-more = { $file }: people { $people }, events { $events }, answers { $answers }
desk-row = { $file }, line { $line }: { $reason }
desk-rows-skipped = { $file }: { $count ->
    [one] one row was not read.
   *[other] { $count } rows were not read.
}
desk-rows-more = { $file }: { $count } more.
desk-skip-not-text = there are letters in neither UTF-8 nor CP932.
desk-skip-other-encoding = written in another encoding than the other rows; it was read.
desk-skip-open-quote = a quotation mark is not closed.
desk-skip-too-long = the line is too long.
desk-skip-few-cells = cells are missing.
desk-skip-nobody-named = there is neither an email address nor a token.
desk-skip-bad-address = this is no email address.
desk-skip-duplicate = the same person stands in an earlier row.
desk-skip-bad-time = the time cannot be read; it counts as not known.
desk-skip-bad-token = this is no token.
desk-skip-damaged = not a line of this kind: damaged, or cut off.
desk-skip-no-fields = it stands before the line that names the columns (#Fields).
desk-skip-no-sender = the email does not say who wrote it.
desk-skip-other-mail = the report is not about the email of the drill.
desk-skip-unknown-answer = this is none of the answers.
desk-skip-other-campaign = the answer belongs to another drill.
desk-skip-broken-gzip = the compressed file is damaged here; the rest was not read.

desk-import-unknown-kind = { $file }: it is not clear what this file is. Say its kind.
desk-import-save-as-csv = { $file }: Excel’s form is not read here. Save it as CSV.
desk-import-newer = { $file }: made by a newer version (form { $schema }). Update this program.
desk-import-form = { $file }: not of the form of its kind ({ $reason }).
desk-import-too-large = { $file }: the file is too large.
desk-import-no-columns = { $file }: no column says who a row is about. Say what the columns mean.

## Names of things

desk-attribute-department = Department
desk-attribute-position = Position
desk-attribute-size = Employees
desk-attribute-industry = Industry
desk-attribute-company = Company

desk-column-group = Group
desk-column-people = People
desk-column-opened = Opened
desk-column-opened-rate = Open rate
desk-column-reported = Reported
desk-column-reported-rate = Report rate
desk-column-interval = 95% interval
desk-column-measure = Measure
desk-column-value = Value
desk-column-after = After sending
desk-column-reason = Reason
desk-column-hits = Hits
desk-column-before = Before
desk-column-now = Now
desk-column-difference = Difference
desk-column-p = p
desk-column-answer = Answer
desk-column-count = People
desk-all = All
desk-no-value = (not given)
desk-hidden = hidden: few people
desk-none = –

## The results

desk-title = Results of the drill: { $name }
desk-title-plain = Results of the drill
desk-opened-means-link = “Opened” here means that the link in the email was followed. Reading it does not count.
desk-opened-means-attachment = “Opened” here means that the attached file was opened. Reading the email does not count.
desk-people = { $count ->
    [one] One person was sent the email.
   *[other] { $count } people were sent the email.
}
desk-interval-note = The 95% interval says how far chance alone may move a rate (Wilson’s method).
desk-shared-note = Groups of { $few } people or fewer are hidden, with any that could be worked out from the others.
desk-part-note = Of { $people } people, { $count } have a value in this table.

desk-measure-report-rate = Report rate
desk-measure-reports-before-click = Reports before the first click
desk-measure-reports-per-click = Reports for each click
desk-measure-to-first-report = Time to the first report
desk-measure-to-report-median = Time to a report (median)
desk-measure-to-report-geometric = Time to a report (geometric mean)
desk-measure-open-rate = Open rate
desk-measure-to-first-click = Time to the first click
desk-measure-click-to-own-report = From a click to one’s own report (median)
desk-measure-reported-first = Reported first, clicked later
desk-measure-warned = From the first report to the warning of all staff
desk-measure-cut-off = From the first report to the cut-off
desk-measure-clicks-after-warning = Clicks after the warning
desk-share-value = { $percent }% ({ $count } / { $of })
desk-interval-value = { $low } to { $high }%
desk-people-value = { $count } { $count ->
    [one] person
   *[other] people
}
desk-reports-value = { $count } { $count ->
    [one] report
   *[other] reports
}

desk-duration-seconds = { $count } s
desk-duration-minutes = { $minutes } min { $seconds } s
desk-duration-hours = { $hours } h { $minutes } min
desk-duration-days = { $days } d { $hours } h

desk-curve = People over time
desk-machines = Visits that look like programs
desk-machines-lead = { $hits } visits look like programs and are not counted. Links of { $people } people were visited by programs only.
desk-machines-caution = A scanner that runs scripts can still pass for a person.
desk-machines-no-confirm = The log has no request that shows a person at the page, so programs are told less well.
desk-machine-method = a request that following a link does not make, such as HEAD
desk-machine-agent = the name of a scanner or program, or no name
desk-machine-at-once = within { $seconds } seconds of sending
desk-machine-many-tokens = links of many people from one place, within a short time
desk-machine-no-input = nothing was touched on the page

desk-comparison = Beside the earlier drill: { $name }
desk-comparison-plain = Beside an earlier drill
desk-band-same = Both emails are of the same difficulty.
desk-band-other = The emails differ in difficulty, so there is no test.
desk-band-unknown = The difficulty of one of the emails is not known, so there is no test.
desk-band-other-meaning = “Opened” means another thing in each, so there is no test.
desk-comparison-note = The more groups are compared, the more differences come by chance alone.
desk-points-value = { $points } points ({ $low } to { $high })

desk-survey = Survey
desk-survey-lead = { $count ->
    [one] One person answered.
   *[other] { $count } people answered.
}
desk-unknown-tokens = { $count ->
    [0] All tokens belong to people in the roster.
    [one] One token belongs to nobody in the roster. It is not counted.
   *[other] { $count } tokens belong to nobody in the roster. They are not counted.
}
desk-unknown-addresses = { $count ->
    [0] All addresses are in the roster.
    [one] One address is not in the roster. It is not counted.
   *[other] { $count } addresses are not in the roster. They are not counted.
}
desk-outside = { $count ->
    [0] Everything happened within the drill.
    [one] One event lies outside the time of the drill. It is not counted.
   *[other] { $count } events lie outside the time of the drill. They are not counted.
}
desk-nobody = Nobody is known to have been sent the email. Add a roster, or GoPhish’s results.
desk-nothing-known = Neither clicks nor reports are known. Add a log, or reports.

desk-difficulty-least = least
desk-difficulty-moderate-to-least = moderate to least
desk-difficulty-moderate = moderate
desk-difficulty-very = very
desk-difficulty = Difficulty of the email: { $difficulty }

## Tables of published drills

desk-misfit-people = The people of the rows add up to { $rows }, not to the total of { $total }.
desk-misfit-opened = The clicks of the rows add up to { $rows }, not to the total of { $total }.
desk-misfit-rate = “{ $row }”: { $printed }% is not the rate of its counts.
desk-misfit-rate-of-nobody = “{ $row }” has nobody, and yet { $printed }% is printed.
desk-no-such-example = There are the drills of { $years }.
