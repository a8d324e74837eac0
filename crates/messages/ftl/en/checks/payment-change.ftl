check-payment-change = A changed bank account, or a hurried or secret payment
check-payment-change-new-account-pressed = It asks you to pay into a different account, and also to hurry, keep it secret or not call.
check-payment-change-new-account-given = It says that the bank account to pay into has changed. The new one is in the text or an attachment.
check-payment-change-new-account = It says that the bank account to pay into has changed.
check-payment-change-secret-payment = It asks for a payment or similar to be made secretly, and also in a hurry or without a call.
check-payment-change-why = Scammers pose as business partners or managers to have money sent to a fake account (business email compromise). In 2017 one company lost about 380 million yen to an invoice that looked real. Genuine notices use similar words too.
check-payment-change-do = Before paying, call on a phone number you already know. Do not use a number from this email, and do not check by replying.
