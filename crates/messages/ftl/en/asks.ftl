### What a mail asks, who asks, and the one thing to do about both.

ask-label = What this email asks for
ask-bank-change = To change the account that money or wages are paid into
ask-gift-card = To hand over money as gift cards or cryptocurrency
ask-run-or-enable = To run a program or file, or to switch off a protection
ask-password-send = To send a password or code
ask-sign-in = To enter a password, card or code, or to sign in
ask-company-data = To hand over the organisation’s data
ask-personal-data = To hand over identity papers or other personal data
ask-move-channel = To move to a channel the organisation does not see, or to call a number in the email
ask-pay = To pay
ask-open = To open a file or page
ask-reply = To reply
ask-none = No words were found that ask for money, passwords or data.
ask-other-language = It is neither in Japanese nor in English, so what it asks for is not known.
ask-quoted = It is in the quoted part. Who wrote that cannot be confirmed.
ask-started = It may be an email that comes when you start something yourself. Did you, just now?
ask-pressure = Words that hurry you or ask for secrecy
ask-quote = “{ $quote }”
ask-more = Also: { $asks }
list-separator = {"; "}

identity-label = Is the sender who they claim to be
identity-confirmed = The receiving server confirms that it came from { $domain }, which belongs to { $owner }.
identity-confirmed-led-elsewhere = The receiving server confirms that it came from { $domain }, which belongs to { $owner }. But the links lead somewhere else.
identity-carrier = It did come from { $owner }. Who wrote it cannot be confirmed.
identity-consistent = Cannot be confirmed. It did come from { $domain }, but the owner of that domain is not known.
identity-unknown-free-mail = Cannot be confirmed. Anybody can get an address at { $domain }.
identity-unknown-proven = Cannot be confirmed. It did come from { $domain }, but that does not fit who it claims to be.
identity-unknown = Cannot be confirmed. The receiving server does not confirm that it came from { $domain }.
identity-unknown-no-address = Cannot be confirmed. There is no sender’s address.
identity-contradicted = Probably not who it claims to be. Nothing shows that { $domain } belongs to the person or company it names.
identity-contradicted-no-address = Probably not who it claims to be: something does not fit the person or company it names.

## One thing to do, by ask and sender. None uses a way that the mail gives.

action-contradicted = Do not do what it asks. Open nothing and do not reply. Check with the person or company it names, using contact details you already knew.
action-bank-change-unconfirmed = Before you pay, call the company or person on a number you already knew. Do not use a number from the email.
action-bank-change-confirmed = Before you change the account, call the company or person on a number you already knew. Do not use a number from the email.
action-gift-card-unconfirmed = Do not buy anything. Ask the person who wants it face to face, or on a number you already knew.
action-gift-card-confirmed = Before you buy anything, ask the person who wants it face to face, or on a number you already knew.
action-run-or-enable-unconfirmed = Do not open, run or enable anything. Ask your IT desk in the usual way.
action-run-or-enable-confirmed = Before you run anything, ask your IT desk in the usual way.
action-password-send-unconfirmed = Do not send it. No honest business asks for a password. Tell your IT desk.
action-password-send-confirmed = Do not send it. Tell your IT desk in the usual way.
action-sign-in-unconfirmed = Do not use the link. Open the official app or your own bookmark and see whether the same notice is there.
action-sign-in-confirmed = Even if you expected it, open the official app or your own bookmark instead of the link.
action-company-data-unconfirmed = Before you send anything, call the person who wants it on a number you already knew. Ask your manager, too.
action-company-data-confirmed = Before you send anything, ask your manager whether this may go to them.
action-personal-data-unconfirmed = Before you send anything, check with the person or company it names, using contact details you already knew.
action-personal-data-confirmed = Hand it in on the official site that you opened yourself.
action-move-channel-unconfirmed = Do not go there. Call the person on a number you already knew.
action-move-channel-confirmed = Stay with the usual channel, and call the person on a number you already knew.
action-pay-unconfirmed = Check your own orders and contracts for this payment. If there is none, do not pay. Ask, using contact details you already knew.
action-pay-confirmed = Before you pay, check the amount and the payee against your own order or contract.
action-open-unconfirmed = If nobody told you about it, check before you open anything. Ask the person or company it names, using contact details you already knew.
action-open-confirmed = Before you open it, think: were you told that it would come?
action-reply-unconfirmed = If you do not know them, check before you reply. Ask the person or company it names, using contact details you already knew.
action-reply-confirmed = Before you reply, check what you send.

## In a word, for the columns of lists.

ask-short-bank-change = new account
ask-short-gift-card = gift cards
ask-short-run-or-enable = run, enable
ask-short-password-send = send password
ask-short-sign-in = sign in
ask-short-company-data = company data
ask-short-personal-data = personal data
ask-short-move-channel = other channel
ask-short-pay = pay
ask-short-open = open
ask-short-reply = reply
ask-short-none = —
identity-short-confirmed = confirmed
identity-short-carrier = by a service
identity-short-consistent = owner unknown
identity-short-unknown = unknown
identity-short-contradicted = not who it claims
