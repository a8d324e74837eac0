check-form-in-mail = There are fields to fill in inside the email
check-form-in-mail-password = There is a field for a password in the email itself.
check-form-in-mail-form = There is a form to fill in and send in the email itself.
check-form-in-mail-why = With a form inside an email you cannot see which site your answers go to. Ordinary companies do not ask you to fill in anything there.
check-form-in-mail-do = Do not fill in anything. If you need to, open the official site yourself.
