### miwake drill send

send-no-plan = { $file }: { $reason }
send-mail-from = { $file }: not sent from the address that the plan names.
send-mail-to = { $file }: does not go to the planned person alone.
send-mail-owner = { $file }: does not name the drill's owner (X-Miwake-Drill).
send-mail-not-ascii = { $file }: holds letters that not every mail server takes. Use the files as they were made.
send-nothing-sent = { $count ->
    [one] One email breaks a rule, so nothing was sent.
   *[other] { $count } emails break a rule, so nothing was sent.
}
send-needs-relay = Name the relay (--relay).
send-needs-sign-in = Name the account of the relay (--user) and its password (--password-file, or { $variable }).
send-no-address = { $address }: cannot be written to by SMTP.
send-running = { $file }: another process is sending this kit.
send-other-plan = { $file }: this log is of another plan. Name another file (--log).
send-no-log = { $file }: this is no log of sent emails. Name another file (--log).
send-rehearsal = Campaign { $campaign }: { $count ->
    [one] one email
   *[other] { $count } emails
} from { $sender }
send-wave = Wave { $number }: { $time }, { $count ->
    [one] one email
   *[other] { $count } emails
}
send-log-at = Log: { $file }
send-relay-good = { $relay }: signed in over an encrypted connection.
send-not-sent = Nothing was sent. Add --go to send.
send-late = Wave { $number } ({ $time }) is over by more than a day and was left out. To send it now, add --late.
send-waits = Waiting for wave { $number } ({ $time }). Ctrl-C stops; the next run goes on from here.
send-later = Wave { $number } is at { $time }. Run the command again then, or add --wait.
send-trouble-tls = No encrypted connection to the relay ({ $reason })
send-trouble-network = The relay cannot be reached, or hung up ({ $reason })
send-trouble-sign-in = The relay does not accept this sign-in ({ $reason })
send-trouble-sender = The relay does not take emails from this sender ({ $reason })
send-sum-sent = Sent: { $count }
send-sum-refused = Refused by the relay: { $count } (the log has the reasons)
send-sum-unsure = Not known whether the relay took them: { $count }. They are not sent again; see the relay's own log.
send-sum-left = Still to be sent: { $count }. Run the command again to go on.
