check-recipient-in-link = A link contains the recipient’s address
check-recipient-in-link-fragment = A link to { $host } contains the recipient { $recipient } after a #.
check-recipient-in-link-encoded = A link to { $host } contains the recipient { $recipient } in a form you cannot read.
check-recipient-in-link-plain = A link to { $host } contains the recipient { $recipient }.
check-recipient-in-link-own-site = A link to the sender’s own site { $host } contains the recipient { $recipient }.
check-recipient-in-link-why = It lets a fake sign-in page show your address already filled in. That looks real, and it tells the sender who opened it.
check-recipient-in-link-do = Do not open the link. If you need to, open the official site from your own bookmark or app.
