check-asks-for-credentials = Asks for a password, card number or similar
check-asks-for-credentials-password-field = There is a field for a password in the email itself.
check-asks-for-credentials-work-account = It asks you to enter the password of your mailbox, work account or bank in a page or file.
check-asks-for-credentials-secret = It asks you to confirm, update or enter something and mentions passwords, card numbers or similar (signs: { $families }). It also gives a place to enter them.
check-asks-for-credentials-account = It asks you to confirm or update an account or your details, and gives a link or file for that.
check-asks-for-credentials-why = Scammers make people type passwords and card numbers into fake pages (phishing). Banks and card companies hardly ever ask for such details through a link in an email.
check-asks-for-credentials-do = Do not enter anything from this email. If you need to, open the official site from your own bookmark or app and look there.
