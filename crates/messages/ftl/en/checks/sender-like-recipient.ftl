check-sender-like-recipient = The sender's domain resembles yours
check-sender-like-recipient-other-suffix = The sender ({ $sender }) has the same name as the recipient's domain ({ $recipient }) with another ending.
check-sender-like-recipient-one-letter = The sender's domain ({ $sender }) differs from the recipient's ({ $recipient }) by one letter.
check-sender-like-recipient-joined = The sender's domain ({ $sender }) is the recipient's name ({ $recipient }) joined with another word.
check-sender-like-recipient-why = Forgers register domains that resemble yours to look like colleagues. Authentication passes, since they own them.
check-sender-like-recipient-do = Compare the address with your directory and earlier mail, letter by letter.
