check-sent-to-work-address = Personal email at a work address
question-sent-to-work-address = This looks like email from a shop, card company, bank or similar. Did it come to your work address?
check-sent-to-work-address-suspicious = You answered that it came to your work address.
check-sent-to-work-address-reassuring = You answered that it did not come to your work address.
check-sent-to-work-address-why = People usually give shops and banks a private address. At a work address such email is odd.
check-sent-to-work-address-do = Think back: did you give them your work address? If not, do not open anything; tell the person in charge at your workplace.
