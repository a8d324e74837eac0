check-delivery-path = The delivery path or the date is odd
check-delivery-path-own-name-forged = The server that handed it over ({ $ip }) called itself { $name }, a name of the receiving side. Its registered name is { $registered }.
check-delivery-path-brand-name-forged = The server that handed it over ({ $ip }) called itself { $name }, a well-known company’s name. Its registered name is { $registered }.
check-delivery-path-no-reverse-name = The server that handed it over ({ $ip }) has no registered name (it called itself { $name }).
check-delivery-path-home-line = It was handed over by { $registered }. That looks like a home or office line, not a mail server.
check-delivery-path-numbered-name = It was handed over by { $registered }. That name was made automatically from a number, not chosen for sending mail.
check-delivery-path-sender-name-forged = The server that handed it over ({ $ip }) called itself { $name }, a name of the sender’s organisation. Its registered name is { $registered }.
check-delivery-path-bare-name = The server that handed it over called itself { $name }, which is not a full name.
check-delivery-path-date-missing = The email does not say when it was written.
check-delivery-path-date-unreadable = The date of the email cannot be read as a date ({ $date }).
check-delivery-path-date-zone = The date of the email ({ $date }) has no time zone, or an impossible one.
check-delivery-path-date-future = The date of the email ({ $date }) is about { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} later than its arrival.
check-delivery-path-date-ahead = The date of the email ({ $date }) is more than ten minutes later than its arrival.
check-delivery-path-date-old = The email took about { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} to arrive, counted from its date ({ $date }).
check-delivery-path-clock-back = According to the records, it reached { $server } before it was sent on. A wrong clock can cause that too.
check-delivery-path-slow = It took about { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} to reach { $server }.
check-delivery-path-why = Companies usually send from servers (machines that send mail) with a registered name. Hijacked or throwaway machines often have none, or use someone else’s.
check-delivery-path-do = If it should come from a company but the path is odd, do not open its links or attachments. Check in another way.
