check-undisclosed-recipients = Your address is not among the recipients
check-undisclosed-recipients-self-sent = The recipient is the sender itself ({ $sender }). The other recipients cannot be seen.
check-undisclosed-recipients-undisclosed = The recipient field contains no address ({ $recipients }).
check-undisclosed-recipients-no-recipient = There is no recipient field.
check-undisclosed-recipients-not-named = The recipients ({ $recipients }) include no address at your organisation.
check-undisclosed-recipients-why = People who send the same text to many often hide the recipients. Personal business would usually be addressed to you.
check-undisclosed-recipients-do = If it is about something personal such as “your account”, open nothing. Open the official site or app yourself and check there.
