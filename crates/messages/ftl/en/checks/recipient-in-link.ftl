check-recipient-in-link = A link carries the recipient’s address
check-recipient-in-link-fragment = A link to { $host } holds the recipient { $recipient } after a #.
check-recipient-in-link-encoded = A link to { $host } holds the recipient { $recipient } in an unreadable form.
check-recipient-in-link-plain = A link to { $host } holds the recipient { $recipient }.
check-recipient-in-link-own-site = A link to { $host }, of the sender’s domain, holds the recipient { $recipient }.
check-recipient-in-link-why = It lets a false sign-in page show your address beforehand, which looks genuine and tells who opened it.
check-recipient-in-link-do = Do not open the link. If needed, open the official site by a bookmark.
