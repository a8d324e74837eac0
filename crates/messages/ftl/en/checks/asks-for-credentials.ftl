check-asks-for-credentials = Asks for a password, a card number or the like
check-asks-for-credentials-password-field = The mail itself holds a field for a password.
check-asks-for-credentials-work-account = It wants the password of your mailbox, work account or bank to be entered in a page or a file.
check-asks-for-credentials-secret = It asks you to confirm, update or enter something and speaks of passwords, card numbers or the like ({ $families } kinds of sign), with a place to enter them.
check-asks-for-credentials-account = It asks you to confirm or update an account or your details, with a link or file for it.
check-asks-for-credentials-why = Phishing makes people type passwords and card numbers into a forged page. Banks and card companies hardly ever have you enter such data by a link in a mail.
check-asks-for-credentials-do = Do not enter anything from this mail. If you need to, open the site by your own bookmark or app and look there.
