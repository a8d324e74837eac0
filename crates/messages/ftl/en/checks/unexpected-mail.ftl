check-unexpected-mail = You do not know what it is about
question-unexpected-mail = Do you know what this mail is about?
check-unexpected-mail-suspicious = You answered that you do not know what it is about.
check-unexpected-mail-reassuring = You answered that you know what it is about.
check-unexpected-mail-why = Orders you never made and notices you never asked for are typical of forged mail. But a forger may also fit the mail to what you expect.
check-unexpected-mail-do = If it means nothing to you, leave links and files closed and do not answer.
