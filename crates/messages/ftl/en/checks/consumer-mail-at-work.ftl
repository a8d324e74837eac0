check-consumer-mail-at-work = Mail from a shop, card company or bank at a work address
check-consumer-mail-at-work-sender = The sender goes by the name of { $brand }, but it was sent to the work address { $recipient }.
check-consumer-mail-at-work-subject-line = The subject names { $brand }, but the mail was sent to the work address { $recipient }.
check-consumer-mail-at-work-why = People mostly register with shops and banks by a private address. Such mail at work often means that somebody collected company addresses.
check-consumer-mail-at-work-do = Ask yourself whether you ever gave them your work address. To check, open the app or the site yourself, not by the link in the mail.
