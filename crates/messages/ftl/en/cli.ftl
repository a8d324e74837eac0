### The command

cli-column-level = Verdict
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
cli-nothing-there = There was no mail to check.
cli-left-out =
    { $count ->
        [one] One file that is no mail was left out.
       *[other] { $count } files that are no mail were left out.
    }
cli-policy-good = { $file }: this policy can be used.
cli-policy-broken = { $file }: the policy could not be read. Line { $line }, column { $column }: { $reason }
cli-no-such-message = { $file }: there is no mail number { $number } (of { $count }).
cli-say-which = { $file }: holds { $count } mails. Add a number, such as { $file }#1.
