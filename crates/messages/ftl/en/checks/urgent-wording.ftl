check-urgent-wording = Several kinds of words that hurry or frighten
check-urgent-wording-three = Words that hurry or frighten come together ({ $families } kinds, such as urgency, a deadline, a suspension or misuse).
check-urgent-wording-two = There are words that hurry or frighten ({ $families } kinds).
check-urgent-wording-why = Anyone in a hurry can forget to check. Scams often bring up a deadline, a suspension and misuse together.
check-urgent-wording-do = Stop for a moment. Check whether it is really urgent on the official site or by a phone number you already know.
