check-consumer-mail-at-work = Email from a shop, card company or bank at a work address
check-consumer-mail-at-work-sender = The sender claims to be { $brand }, but it was sent to the work address { $recipient }.
check-consumer-mail-at-work-subject-line = The subject mentions { $brand }, but it was sent to the work address { $recipient }.
check-consumer-mail-at-work-why = People usually give shops and banks a private address. At a work address, such email may mean that someone has collected company addresses.
check-consumer-mail-at-work-do = Think back: did you give them your work address? To check, open their app or site yourself. Do not use the link in the email.
