check-sent-to-work-address = Personal email at an address you did not register, such as the one at work
question-sent-to-work-address = This looks like email from a shop, card company, bank or similar. Did it come to the address that you registered there?
check-sent-to-work-address-suspicious = You answered that you did not register this address there.
check-sent-to-work-address-reassuring = You answered that you registered this address there.
check-sent-to-work-address-why = People usually give shops and banks a private address. At a work address, or one that you did not register, such email is odd.
check-sent-to-work-address-do = Think back: did you give them this address? If not, do not open anything. If it is your work address, tell your IT desk.
