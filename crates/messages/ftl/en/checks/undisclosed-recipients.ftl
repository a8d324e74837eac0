check-undisclosed-recipients = The recipients do not name you
check-undisclosed-recipients-self-sent = The recipient is the sender itself ({ $sender }); everybody else was sent it unseen.
check-undisclosed-recipients-undisclosed = The recipients’ field holds no address ({ $recipients }).
check-undisclosed-recipients-no-recipient = There is no recipients’ field.
check-undisclosed-recipients-not-named = The recipients ({ $recipients }) hold no address of your organisation.
check-undisclosed-recipients-why = Who sends one text to very many hides the recipients. Business with you would be addressed to you.
check-undisclosed-recipients-do = If it speaks of your account but is not addressed to you, open nothing and ask the official desk.
