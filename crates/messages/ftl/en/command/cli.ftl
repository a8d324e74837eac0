### The command

cli-column-level = Verdict
cli-column-ask = Asks for
cli-column-identity = Sender
cli-column-score = Score
cli-column-file = File
cli-column-subject = Subject
cli-column-reason = Strongest reason
cli-column-id = Id
cli-column-group = Group
cli-column-item = Item
cli-column-title = What it looks at
cli-error = Error
cli-count = { $what }: { $count }
cli-cannot-read = { $file }: could not be read ({ $reason })
cli-cannot-write = { $file }: could not be written ({ $reason })
cli-internal-error = { $file }: could not be checked: internal error ({ $place })
cli-nothing-there = There was no email to check.
cli-left-out =
    { $count ->
        [one] One file is not an email and was left out.
       *[other] { $count } files are not emails and were left out.
    }
cli-policy-good = { $file }: this policy can be used.
cli-policy-faults = { $file }: { $count ->
    [one] one entry of this policy cannot be used and is left out.
   *[other] { $count } entries of this policy cannot be used and are left out.
}
cli-policy-broken = { $file }: the policy could not be read. Line { $line }, column { $column }: { $reason }
cli-policy-pattern = { $file }: rule { $id }, column { $column }: { $reason }
cli-policy-pattern-large = { $file }: rule { $id }: the regular expression becomes too large
cli-try-no-rules = { $file }: this policy has no rules.
cli-try-head = Rules applied: { $rules }. Emails: { $mails }. Could not be read: { $unread }.
cli-try-count = { $count } ({ $share } %)
cli-column-hits = Emails hit
cli-column-examples = Examples
cli-no-such-message = { $file }: there is no email number { $number } (it holds { $count }).
cli-say-which = { $file }: holds { $count } emails. Say which one, such as { $file }#1.

## miwake eval
cli-column-lang = Language
cli-column-source = Source
cli-column-mails = Emails
cli-column-campaigns = Campaigns
cli-column-undecided = Undecided
cli-column-by-campaign = by campaign
cli-column-auc = AUC
cli-column-check = Check
cli-column-weight = Weight
cli-column-phish-lost = Phish lost
cli-column-ham-saved = Ham spared
cli-column-misses = Misses
cli-column-misses-ratio = Misses, ratio
cli-column-labelled = Labelled / of
cli-column-found = Found
cli-column-missed = Missed
cli-column-wrong = Wrong
cli-column-wrong-share = Wrong, share
cli-column-class = Class
cli-column-share = Share
cli-eval-all = all
cli-eval-head = Miwake { $version }, weights of { $date }. Levels by the score alone: caution from { $caution }, suspicious from { $suspicious }, dangerous from { $dangerous }. What is asked and who asks move them up or down.
cli-eval-view-whole = Whole emails
cli-eval-view-no-server-headers = Without Authentication-Results, ARC, Received-SPF and Received
cli-eval-view-body-text = Body text alone, pasted
cli-eval-view-headers-only = Headers alone, without the subject
cli-eval-class-phish = Phish: recall
cli-eval-class-ham = Ham: false alarms
cli-eval-class-spam = Spam: neither misses nor false alarms
cli-eval-at-least = { $level } or above
cli-eval-sweep = Phish against all ham: recall by rate of false alarms
cli-eval-at-rate = at { $rate } (score { $threshold }; { $count })
cli-eval-checks = Checks, on whole emails. Lost, spared: emails at suspicious or above that are below without it; shares: how often it fires
cli-eval-peer = { $peer } and Miwake on the same emails (ham: { $ham }; left out as { $peer } gave no score: { $count })
cli-eval-peer-point = { $at }: { $peer } { $peer-threshold } (false alarms: { $peer-count }), Miwake { $threshold } (false alarms: { $count })
cli-eval-at-peer-threshold = At its threshold { $threshold }
cli-eval-at-level = At the false alarms of “{ $level }”
cli-eval-at-most = At { $rate } false alarms
cli-eval-broken-table = { $file }, line { $line }: { $reason }
cli-eval-few-columns = there are { $count } columns; { $columns } are needed, separated by tabs.
cli-eval-other-header = the header line names a column twice; known are { $columns } asks identity.
cli-eval-asks = What emails ask for. Found: of those labelled so; wrong: found against the label
cli-eval-levels = Levels by what the label says the email asks for
cli-eval-identity = Who asks. Found: of those labelled so; wrong: found against the label
cli-eval-unlabelled = { $mails } emails looked at. Could not be read: { $unread }; no email: { $count }. No email is quoted or named here.
cli-eval-unlabelled-level = Levels
cli-eval-unlabelled-rule = What lifted or held down the level
cli-eval-unlabelled-ask = What is asked for
cli-eval-unlabelled-grave-ask = What is asked for that can do harm
cli-eval-unlabelled-identity = Who asks
cli-eval-unlabelled-language = Languages that are not understood
cli-eval-unlabelled-finding = What was found
cli-eval-unknown-id = “{ $id }” is neither an ask nor an identity that Miwake knows.
cli-eval-unknown-class = “{ $class }” is not a class: use phish, ham or spam.
cli-eval-path-twice = { $path } is already on line { $line }.
cli-eval-no-labels = { $file }: no emails to measure (or none in that fold).
cli-eval-peers-header = a header line is needed: “file” and the names of the programs, separated by tabs.
cli-eval-no-score = “{ $cell }” is not a score.
cli-eval-more-unread =
    { $count ->
        [one] One more email could not be read.
       *[other] { $count } more emails could not be read.
    }
