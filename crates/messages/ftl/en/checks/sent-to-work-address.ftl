check-sent-to-work-address = Consumer mail at a work address
question-sent-to-work-address = This looks like mail from a shop, card company or bank. Did it come to your work address?
check-sent-to-work-address-suspicious = You answered that it came to your work address.
check-sent-to-work-address-reassuring = You answered that it did not come to your work address.
check-sent-to-work-address-why = People mostly register with shops and banks by a private address. At a work address such mail is odd.
check-sent-to-work-address-do = Ask yourself whether you ever gave them your work address. If not, you can delete it unopened.
