check-payment-change = A changed bank account, or a payment in haste and secrecy
check-payment-change-new-account-pressed = It asks to pay into another account, and adds haste, secrecy or a reason not to call.
check-payment-change-new-account-given = It says that the bank account to pay into has changed, and gives the new one in the text or a file.
check-payment-change-new-account = It says that the bank account to pay into has changed.
check-payment-change-secret-payment = It wants a payment made secretly, and fast or without a call.
check-payment-change-why = This is how business e-mail compromise works: posing as a partner or a superior to have money sent to a false account. In 2017 one company lost about 380 million yen to an invoice that looked genuine.
check-payment-change-do = Before paying, call the partner by the number you have always used. Do not use a number from this mail and do not just reply.
