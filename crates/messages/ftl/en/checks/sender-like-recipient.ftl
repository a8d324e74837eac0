check-sender-like-recipient = The sender’s domain (the part after @) resembles the recipient’s
check-sender-like-recipient-other-suffix = The sender ({ $sender }) has the same name as the recipient ({ $recipient }), but a different ending.
check-sender-like-recipient-one-letter = The sender ({ $sender }) differs from the recipient ({ $recipient }) by one letter.
check-sender-like-recipient-joined = The sender ({ $sender }) is the recipient’s name ({ $recipient }) joined with another word.
check-sender-like-recipient-why = Some scammers buy a domain (the part after @) like yours and pose as colleagues. It then passes the check of the sender (authentication).
check-sender-like-recipient-do = Compare the address letter by letter with your directory and earlier emails.
