check-urgent-wording = Words that hurry and frighten pile up
check-urgent-wording-three = { $families } kinds of words that hurry or frighten come together: urgency, deadline, suspension, break-in.
check-urgent-wording-two = { $families } kinds of words that hurry or frighten.
check-urgent-wording-why = People in a hurry forget to check. A deadline, a suspended account and a break-in all at once is a usual trick of fraud.
check-urgent-wording-do = Stop for a moment. Whether it is really urgent you can find out on the official site or by telephone.
