check-money-not-confirmed = Not confirmed with the person by a way known before
question-money-not-confirmed = Did you confirm the request with the company or person, face to face or on a number you already knew?
check-money-not-confirmed-suspicious = You answered that you have not confirmed it with the person, or do not know.
check-money-not-confirmed-reassuring = You answered that you have confirmed it with the person.
check-money-not-confirmed-why = What protects you is a number you knew before, or meeting the person. Voices can be cloned, so a call that you receive confirms nothing. Nor does replying to the email, or calling a number in it.
check-money-not-confirmed-do = Call a number you already know, or ask face to face. Send nothing until then.
