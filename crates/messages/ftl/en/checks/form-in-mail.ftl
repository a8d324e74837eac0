check-form-in-mail = The mail holds fields to fill in
check-form-in-mail-password = The mail itself holds a field for a password.
check-form-in-mail-form = The mail itself holds a form to fill in and send.
check-form-in-mail-why = What you write into a mail is sent somewhere without your seeing a site’s name. Ordinary companies do not ask for input inside a mail.
check-form-in-mail-do = Fill in nothing. If need be, open the official site yourself.
