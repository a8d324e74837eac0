check-unexpected-mail = You do not know what it is about
question-unexpected-mail = Do you know what this email is about?
check-unexpected-mail-suspicious = You answered that you do not know what it is about.
check-unexpected-mail-reassuring = You answered that you know what it is about.
check-unexpected-mail-why = Orders you never placed and notices you never asked for are common in fake email. But a fake can also be made to fit what you expect.
check-unexpected-mail-do = If it means nothing to you, do not open links or attachments, and do not reply.
