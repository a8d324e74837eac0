check-money-not-confirmed = Not confirmed with the person
question-money-not-confirmed = Did you confirm this request with the person, by a number you already knew or face to face?
check-money-not-confirmed-suspicious = You answered that it was not confirmed.
check-money-not-confirmed-reassuring = You answered that it was confirmed.
check-money-not-confirmed-why = A change of account, a payment, a list or a new channel is best confirmed by the voice of the person. An answer by mail or a number from the mail confirms nothing.
check-money-not-confirmed-do = Call a number you already knew, or ask in person. Send nothing before that.
